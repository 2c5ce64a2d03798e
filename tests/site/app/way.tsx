/** @jsxImportSource react */
/** The pages that lead to a form: Privacy Centre, the generative-AI page, the policy. */
import type { ReactNode } from "react";
import { Frame, Link, useClass, useLabel, usePractice } from "./frame.tsx";

const facebookForm = "https://www.facebook.com/help/contact/712876720715583";
const instagramForm = "https://help.instagram.com/contact/767264225370182";
const thirdPartyForm = "https://www.facebook.com/help/contact/1266025207620918";

/** Where the three linked words of the rights sentence lead. */
const accountForms: Record<string, string> = {
  Facebook: facebookForm,
  Instagram: instagramForm,
  Meta: "https://help.meta.com/support/privacy/",
};

function AccountLink(props: { name: string }): ReactNode {
  const style = useClass();
  return (
    <Link to={accountForms[props.name]!} className={style("link")}>
      {props.name}
    </Link>
  );
}

/** The objection form of the platform whose page this is. */
function useForm(): string {
  return usePractice().url.hostname.endsWith("instagram.com") ? instagramForm : facebookForm;
}

/** The notice box; its link is one word inside the sentence, as in the notices of 2024 and 2025. */
function Notice(): ReactNode {
  const style = useClass();
  const text = useLabel();
  const form = useForm();
  const [sentence, word] = [text("notice_text"), text("notice_link").replace("[practice] ", "")];
  const at = sentence.indexOf(word);
  const link = (
    <Link to={form} className={style("link")}>
      {at < 0 ? text("notice_link") : word}
    </Link>
  );
  return (
    <div className={style("notice")}>
      <div className={style("notice_title")}>{text("notice_heading")}</div>
      <div className={style("text")}>
        {at < 0 ? sentence : sentence.slice(0, at)} {link} {at < 0 ? "" : sentence.slice(at + word.length)}
      </div>
    </div>
  );
}

export function Center(): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("sections")}</div>
      <Notice />
      <div className={style("text")}>
        [practice] What information is there? How is it used? How long is it kept?
      </div>
    </Frame>
  );
}

export function Genai(props: { objection: boolean }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("genai_heading")}</div>
      <div className={style("text")}>[practice] Several paragraphs about generative AI stand here.</div>
      {props.objection && (
        <div className={style("text")}>
          <div>{text("rights")}</div>
          <div className={style("text")}>{text("rights_includes")}</div>
          <div className={style("text")}>
            {text("rights_links")
              .split(/(Facebook|Instagram|Meta)/)
              .map((part) => (part in accountForms ? <AccountLink key={part} name={part} /> : part))}{" "}
            {text("rights_covers")}
          </div>
        </div>
      )}
      <div className={style("text")}>
        {text("third_party")}{" "}
        <Link to={thirdPartyForm} className={style("link")}>
          {text("third_party_link")}
        </Link>
      </div>
      <div className={style("text")}>{text("login_hint")}</div>
    </Frame>
  );
}

export function Policy(props: { notice: boolean }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("policy_heading")}</div>
      {props.notice && <Notice />}
      {Array.from({ length: 30 }, (_, number) => (
        <div key={number} className={style("text")}>
          [practice] Paragraph {number + 1} of the policy. It says how information is collected and used.
        </div>
      ))}
    </Frame>
  );
}
