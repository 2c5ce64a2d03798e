/** @jsxImportSource react */
/** The frame of every practice page: landmarks, search box, in-page navigation, hidden twin buttons. */
import { createContext, useContext } from "react";
import type { MouseEvent, ReactNode } from "react";
import { label } from "../labels.ts";
import type { LabelKey } from "../labels.ts";

export interface Boot {
  locale: string;
  classes: Record<string, string>;
  mount: string;
}

export interface Context extends Boot {
  url: URL;
  /** Changes the address and the page without loading anything (pushState). */
  go(to: string): void;
}

export const PracticeContext = createContext<Context | null>(null);

export function usePractice(): Context {
  return useContext(PracticeContext)!;
}

/** Text lookup in the page's language. */
export function useLabel(): (key: LabelKey) => string {
  const { locale } = usePractice();
  return (key) => label(locale, key);
}

/** Generated class names for names of style.css. */
export function useClass(): (...names: string[]) => string {
  const { classes } = usePractice();
  return (...names) => names.map((name) => classes[name]).join(" ");
}

/** A link as Meta writes them: a[role=link], absolute; to another site through l.facebook.com. */
export function Link(props: {
  to: string;
  className: string;
  inPage?: boolean;
  children: ReactNode;
}): ReactNode {
  const { url, go, locale } = usePractice();
  const target = new URL(props.to, url);
  if (url.searchParams.has("locale") && !target.searchParams.has("locale")) {
    target.searchParams.set("locale", locale);
  }
  const other = target.hostname !== url.hostname || url.searchParams.has("wrapped");
  const href = other
    ? `https://l.facebook.com/l.php?u=${encodeURIComponent(target.href)}&h=AT0practice`
    : target.href;
  const press = (event: MouseEvent): void => {
    if (props.inPage !== true) return;
    event.preventDefault();
    go(target.href);
  };
  return (
    <a role="link" tabIndex={0} className={props.className} href={href} onClick={press}>
      <span>{props.children}</span>
    </a>
  );
}

/**
 * A button and its hidden twin, as in Meta's dialogs (meta-flows 6.1): one in an aria-hidden wrapper that does
 * nothing, one alive. ?button=native makes the live one a real button.
 */
export function TwinButton(props: { text: string; press?: () => void }): ReactNode {
  const style = useClass();
  const native = usePractice().url.searchParams.get("button") === "native";
  const press = props.press ?? (() => {});
  return (
    <div className={style("twins")}>
      <div aria-hidden="true" className={style("twin_hidden")}>
        <div role="button" aria-disabled="true" tabIndex={-1} aria-label={props.text}>
          <span>{props.text}</span>
        </div>
      </div>
      {native ? (
        <button type="button" className={style("button")} onClick={press}>
          {props.text}
        </button>
      ) : (
        <div
          role="button"
          tabIndex={0}
          aria-label={props.text}
          className={style("button")}
          onClick={press}
          onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && press()}
        >
          <span>
            <span>{props.text}</span>
          </span>
        </div>
      )}
    </div>
  );
}

/** Banner with a search box, side navigation, main part and foot. `behind` stands before the dialog, if any. */
export function Frame(props: { children: ReactNode; sections?: boolean; dialog?: ReactNode }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const shut = props.dialog !== undefined;
  return (
    <>
      <div id="scrollview" aria-hidden={shut ? "true" : undefined}>
        <div role="banner" className={style("banner")}>
          <span className={style("brand")}>Practice site</span>
          <input
            type="search"
            aria-label={text("search")}
            placeholder={text("search")}
            className={style("search")}
          />
        </div>
        <div className={style("columns")}>
          {props.sections === true && (
            <div role="navigation" aria-label={text("sections")} className={style("side")}>
              {["/privacy/center/", "/privacy/genai/", "/privacy/policy/"].map((path) => (
                <Link key={path} to={path} inPage className={style("side_link")}>
                  {path}
                </Link>
              ))}
            </div>
          )}
          <div role="main" className={style("main")}>
            {props.children}
          </div>
        </div>
        <div role="separator" />
        <footer role="contentinfo" aria-label="Facebook" className={style("foot")}>
          [practice] A practice site on this computer. Nothing here is sent to Meta.
        </footer>
      </div>
      {props.dialog}
      <div hidden id="ssr-finished-successfully" />
      <div hidden id="has-finished-comet-page" />
    </>
  );
}
