/** @jsxImportSource react */
/** The frame of every practice page: landmarks, search box, in-page navigation, hidden twin buttons. */
import { createContext, useContext, useState } from "react";
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

/** Meta's pages lead to other hosts through one of these. */
function wrapperOf({ hostname }: URL): string {
  if (hostname.endsWith("instagram.com")) return "https://l.instagram.com/?";
  return `https://${/^(m|mbasic)\./.test(hostname) ? "lm" : "l"}.facebook.com/l.php?`;
}

/** A link as Meta writes them: a[role=link], absolute; to another host through a wrapper. */
export function Link(props: {
  to: string;
  className: string;
  inPage?: boolean;
  /** The link that the help has to point at. */
  isTarget?: boolean;
  children: ReactNode;
}): ReactNode {
  const { url, go, locale } = usePractice();
  const target = new URL(props.to, url);
  if (url.searchParams.has("locale") && !target.searchParams.has("locale")) {
    target.searchParams.set("locale", locale);
  }
  const other = target.hostname !== url.hostname || url.searchParams.has("wrapped");
  const href = other ? `${wrapperOf(url)}u=${encodeURIComponent(target.href)}&h=AT0practice` : target.href;
  const press = (event: MouseEvent): void => {
    if (props.inPage !== true) return;
    event.preventDefault();
    go(target.href);
  };
  return (
    <a
      role="link"
      tabIndex={0}
      className={props.className}
      href={href}
      onClick={press}
      data-practice-target={props.isTarget === true ? "link" : undefined}
    >
      <span>{props.children}</span>
    </a>
  );
}

/**
 * A button and its hidden twin, as in Meta's dialogs (meta-flows 6.1): one in an aria-hidden wrapper that does
 * nothing, one alive. ?button=native makes the live one a real button.
 */
export function TwinButton(props: { text: string; press?: () => void; is?: string }): ReactNode {
  const style = useClass();
  const native = usePractice().url.searchParams.get("button") === "native";
  const press = props.press ?? (() => {});
  const is = props.is ?? "submit";
  return (
    <div className={style("twins")}>
      <div aria-hidden="true" className={style("twin_hidden")}>
        <div role="button" aria-disabled="true" tabIndex={-1} aria-label={props.text}>
          <span>{props.text}</span>
        </div>
      </div>
      {native ? (
        <button type="button" className={style("button")} onClick={press} data-practice-target={is}>
          {props.text}
        </button>
      ) : (
        <div
          role="button"
          tabIndex={0}
          aria-label={props.text}
          className={style("button")}
          data-practice-target={is}
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

/** What a logged-out visitor meets first; its buttons have hidden twins too. */
function CookieDialog(props: { close(): void }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <div role="dialog" aria-label={text("cookies_title")} className={style("dialog")}>
      <div className={style("heading")}>{text("cookies_title")}</div>
      <TwinButton text={text("cookies_allow")} press={props.close} is="cookies" />
      <TwinButton text={text("cookies_decline")} press={props.close} is="cookies" />
    </div>
  );
}

/** Banner with a search box, side navigation, main part and foot; `dialog` stands over all of it (?cookies=1: cookies). */
export function Frame(props: { children: ReactNode; sections?: boolean; dialog?: ReactNode }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const { url } = usePractice();
  const [cookies, setCookies] = useState(url.searchParams.has("cookies"));
  const dialog = cookies ? <CookieDialog close={() => setCookies(false)} /> : props.dialog;
  const shut = dialog !== undefined;
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
      {dialog}
      <div hidden id="ssr-finished-successfully" />
      <div hidden id="has-finished-comet-page" />
    </>
  );
}
