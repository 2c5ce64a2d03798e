/** @jsxImportSource react */
/** Pages that are not an objection form Objector knows: other forms, the login wall, the feed, the index. */
import { useState } from "react";
import type { ReactNode } from "react";
import { objectionForms, ordinaryForm, unknownForm } from "../pages.ts";
import { secondAccount } from "../accounts.ts";
import { LongText, TextField } from "./fields.tsx";
import { Frame, TwinButton, useClass, useLabel } from "./frame.tsx";
import { Confirmation } from "./forms.tsx";
import { send } from "./send.ts";

/** A form with an objection's vocabulary and a number that no rule knows. */
export function UnknownForm(props: { form: string }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [fields, setFields] = useState({ name: "A private name", email: "private@example.org", reason: "" });
  const [sent, setSent] = useState(false);
  const press = (): void => {
    void send(props.form, fields);
    setSent(true);
  };
  if (sent) return <Confirmation />;
  return (
    <Frame>
      <div className={style("heading")}>{text("unknown_title")}</div>
      <div className={style("text")}>{text("unknown_intro")}</div>
      <TextField
        label={text("your_name")}
        name="your_name"
        value={fields.name}
        set={(name) => setFields((all) => ({ ...all, name }))}
      />
      <TextField
        label={text("email")}
        name="email"
        value={fields.email}
        set={(email) => setFields((all) => ({ ...all, email }))}
      />
      <LongText
        label={text("unknown_reason")}
        name="Field9000000000001"
        value={fields.reason}
        set={(reason) => setFields((all) => ({ ...all, reason }))}
      />
      <TwinButton text={text("submit")} press={press} />
    </Frame>
  );
}

/** The form for information from third parties. It does not cover a user's own posts. */
export function ThirdPartyForm(props: { form: string }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [prompts, setPrompts] = useState("");
  return (
    <Frame>
      <div className={style("text")}>{text("third_party_intro")}</div>
      {(["third_party_concern", "third_party_different"] as const).map((key) => (
        <label key={key} className={style("field")}>
          <input type="radio" name="practice_request" value={key} /> {text(key)}
        </label>
      ))}
      <LongText label={text("problem")} name="Field9000000000002" value={prompts} set={setPrompts} />
      <TwinButton text={text("submit")} press={() => void send(props.form, { prompts })} />
    </Frame>
  );
}

/** An ordinary contact form that has nothing to do with objections. */
export function ContactForm(props: { form: string }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [problem, setProblem] = useState("");
  return (
    <Frame>
      <div className={style("heading")}>{text("contact_title")}</div>
      <div className={style("text")}>{text("contact_intro")}</div>
      <LongText label={text("problem")} name="Field9000000000003" value={problem} set={setProblem} />
      <TwinButton text={text("submit")} press={() => void send(props.form, { problem })} />
    </Frame>
  );
}

export function Login(): ReactNode {
  const style = useClass();
  return (
    <Frame>
      <form id="login_form" method="POST" action="/login/device-based/regular/login/">
        <input className={style("input")} name="email" aria-label="Email or phone" />
        <input className={style("input")} name="pass" type="password" aria-label="Password" />
        <input type="hidden" name="login_source" value="comet_login_header" />
      </form>
    </Frame>
  );
}

export function Feed(): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [post, setPost] = useState("");
  const [comment, setComment] = useState("");
  return (
    <Frame>
      <div className={style("heading")}>{text("feed_title")}</div>
      <LongText label={text("post")} name="xhpc_message" value={post} set={setPost} />
      <div className={style("text")}>
        [practice] A friend wrote: I sent my objection to Meta, AI may not use my posts.
      </div>
      <LongText label={text("comment")} name="comment" value={comment} set={setComment} editor />
    </Frame>
  );
}

const facebook = "https://www.facebook.com";
const instagramCenter = "https://privacycenter.instagram.com";

/** The way in for a person who tries Objector out: every page of the practice site. */
export function Index(): ReactNode {
  const style = useClass();
  const forms = Object.entries(objectionForms).map(([number, layout]): [string, string] => {
    const base = ["767264225370182", "233964459562201"].includes(number)
      ? "https://help.instagram.com/contact/"
      : `${facebook}/help/contact/`;
    return [base + number, `objection form ${number}, layout ${layout}`];
  });
  const pages: [string, string][] = [
    [`${facebook}/privacy/center/`, "Privacy Centre with the notice"],
    [`${facebook}/privacy/center/?locale=de_DE`, "the same in German"],
    [`${facebook}/privacy/center/?wrapped=1`, "the same, links through l.facebook.com"],
    [`${facebook}/privacy/genai`, "generative AI, as seen in the EU"],
    [`${facebook}/privacy/genai?region=us`, "generative AI, as seen in the US"],
    [`${facebook}/privacy/policy/`, "policy with the notice"],
    [`${facebook}/privacy/policy/?notice=none`, "policy without the notice"],
    [`${instagramCenter}/privacy/genai/`, "generative AI on Instagram's host"],
    [`${instagramCenter}/policy/`, "policy on Instagram's host"],
    ...forms,
    [`${facebook}/help/contact/6359191084165019?country=combobox`, "country as a list box"],
    [`${facebook}/help/contact/712876720715583?editor=contenteditable`, "reason as an editor"],
    [`${facebook}/help/contact/712876720715583?button=native`, "with a native button"],
    [`${facebook}/help/contact/712876720715583?locale=it_IT`, "with the Italian confirmation"],
    [`${facebook}/help/contact/1266025207620918`, "form for third-party information"],
    [`${facebook}/help/contact/${unknownForm}`, "an objection form nobody knows"],
    [`${facebook}/help/contact/${ordinaryForm}`, "an ordinary contact form"],
    [`${facebook}/practice/?login=${secondAccount}`, "log in as the second account"],
    [`${facebook}/practice/?login=none`, "log out"],
    [`${facebook}/login/`, "login wall"],
    [`${facebook}/`, "home feed"],
  ];
  return (
    <Frame>
      <div className={style("heading")}>[practice] Practice site</div>
      {pages.map(([address, words]) => (
        <div key={address} className={style("text")}>
          <a className={style("link")} href={address}>
            {words}
          </a>
        </div>
      ))}
    </Frame>
  );
}
