/** @jsxImportSource react */
/** The pages that lead to a form: Privacy Centre and its guide, the generative-AI page, the policy. */
import { useState } from "react";
import type { ReactNode } from "react";
import { isQuoted } from "../labels.ts";
import type { LabelKey } from "../labels.ts";
import type { NoticeName } from "../pages.ts";
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

/** The objection form of the platform whose page this is. */
function useForm(): string {
  return usePractice().url.hostname.endsWith("instagram.com") ? instagramForm : facebookForm;
}

function FormLink(props: { children: ReactNode }): ReactNode {
  const style = useClass();
  return (
    <Link to={useForm()} className={style("link")} isTarget>
      {props.children}
    </Link>
  );
}

/** The notice box; its link is a word inside the sentence, as in the notices of 2024 and 2025. */
function Notice(props: { name: NoticeName }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const sentence = text(`notice_${props.name}`);
  const word = text(`notice_link_${props.name}`);
  const at = sentence.indexOf(word);
  return (
    <div className={style("notice")}>
      {props.name === "2025_04" && <div className={style("notice_title")}>{text("notice_heading")}</div>}
      <div className={style("text")}>
        {at < 0 ? sentence : sentence.slice(0, at)} <FormLink>{word}</FormLink>
        {at < 0 ? "" : sentence.slice(at + word.length)}
      </div>
    </div>
  );
}

export function Center(props: { notice: NoticeName | null }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("sections")}</div>
      {props.notice && <Notice name={props.notice} />}
      <div className={style("text")}>
        <Link to="/privacy/guide/genai/" className={style("link")}>
          {text("topic_ai")}
        </Link>
      </div>
      <div className={style("text")}>
        [practice] What information is there? How is it used? How long is it kept?
      </div>
    </Frame>
  );
}

/** The guide on generative AI, with the topic that leads to the form. */
export function Guide(): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("guide_title")}</div>
      <div className={style("text")}>[practice] Several paragraphs about generative AI stand here.</div>
      <div className={style("text")}>
        <FormLink>{text("topic_link")}</FormLink>
      </div>
    </Frame>
  );
}

/** A part of a page that opens when the person presses its title; closed, its words aren't in the page. */
function Accordion(props: { title: string; closed: boolean; children: ReactNode }): ReactNode {
  const style = useClass();
  const [open, setOpen] = useState(!props.closed);
  const turn = (): void => setOpen(!open);
  return (
    <div>
      <div
        role="button"
        tabIndex={0}
        aria-expanded={open}
        className={style("accordion")}
        onClick={turn}
        onKeyDown={(event) => (event.key === "Enter" || event.key === " ") && turn()}
      >
        {props.title}
      </div>
      {open && props.children}
    </div>
  );
}

/** The right to object, as the page seen from the EU and the UK has it. */
function Rights(): ReactNode {
  const { locale, url } = usePractice();
  const style = useClass();
  const text = useLabel();
  const own = url.hostname.endsWith("instagram.com") ? "Instagram" : "Facebook";
  const accounts = text("rights_links")
    .split(/(Facebook|Instagram|Meta)/)
    .map((part) =>
      part in accountForms ? (
        <Link key={part} to={accountForms[part]!} className={style("link")} isTarget={part === own}>
          {part}
        </Link>
      ) : (
        part
      ),
    );
  return (
    <div className={style("text")}>
      <div>{text("rights")}</div>
      <div className={style("text")}>{text("rights_includes")}</div>
      <div className={style("text")}>
        {isQuoted(locale, "genai_link") ? <FormLink>{text("genai_link")}</FormLink> : accounts}{" "}
        {text("rights_covers")}
      </div>
    </div>
  );
}

export function Genai(props: { objection: boolean; closed: boolean }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame sections>
      <div className={style("heading")}>{text("genai_heading")}</div>
      <Accordion title="[practice] What is generative AI?" closed={props.closed}>
        <div className={style("text")}>[practice] Several paragraphs about generative AI stand here.</div>
      </Accordion>
      <Accordion title={text("genai_rights_title")} closed={props.closed}>
        {props.objection && <Rights />}
        <div className={style("text")}>
          {text("third_party")}{" "}
          <Link to={thirdPartyForm} className={style("link")}>
            {text("third_party_link")}
          </Link>
        </div>
        <div className={style("text")}>{text("login_hint")}</div>
      </Accordion>
    </Frame>
  );
}

/** The policy; its section on rights leads to the general form, which isn't the one for AI. */
export function Policy(props: { notice: NoticeName | null }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const paragraph = (number: number) => (
    <div key={number} className={style("text")}>
      [practice] Paragraph {number} of the policy. It says how information is collected and used.
    </div>
  );
  const section = (key: LabelKey) => <div className={style("notice_title")}>{text(key)}</div>;
  return (
    <Frame sections>
      <div className={style("heading")}>{text("policy_heading")}</div>
      {props.notice && <Notice name={props.notice} />}
      {Array.from({ length: 30 }, (_, number) => paragraph(number + 1))}
      {section("policy_section")}
      <div className={style("text")}>
        [practice] You have the right{" "}
        <Link to="https://www.facebook.com/help/contact/1994830130782319" className={style("link")}>
          {text("policy_link")}
        </Link>
      </div>
    </Frame>
  );
}
