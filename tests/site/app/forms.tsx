/** @jsxImportSource react */
/** The objection form in its two known layouts, and what follows its submit button. */
import { useState } from "react";
import type { ReactNode } from "react";
import type { Layout } from "../pages.ts";
import { CountryCombobox, CountrySelect, LongText, TextField } from "./fields.tsx";
import { Frame, TwinButton, useClass, useLabel, usePractice } from "./frame.tsx";
import { send } from "./send.ts";

/** The address that the EU-2025 layout shows filled in already. */
const prefilledEmail = "practice@example.org";
/** The one code that the 2024/Brazil layout takes. It is shown nowhere; a person would have it by e-mail. */
const rightCode = "123456";

export function ObjectionForm(props: { form: string; layout: Layout }): ReactNode {
  const { url, locale } = usePractice();
  const style = useClass();
  const text = useLabel();
  const older = props.layout === "br2024";
  const [fields, setFields] = useState({
    country: "",
    email: older ? "" : prefilledEmail,
    reason: "",
    additional: "",
  });
  const [step, setStep] = useState<"form" | "code" | "done">("form");
  const set = (name: keyof typeof fields) => (value: string) =>
    setFields((all) => ({ ...all, [name]: value }));

  const press = (): void => {
    if (older && (fields.country === "" || fields.email === "" || fields.reason === "")) return;
    const shown = older ? fields : { email: fields.email, reason: fields.reason };
    const after = url.searchParams.get("after");
    void send(props.form, shown);
    // A page that leaves inside its own click handler gives an extension no time to wait for anything.
    if (after === "navigate") location.assign(`/help/practice-confirmation?locale=${locale}`);
    else if (after !== "nothing") setStep(older ? "code" : "done");
  };

  if (step === "done") return <Confirmation />;
  const Country = url.searchParams.get("country") === "combobox" ? CountryCombobox : CountrySelect;
  const editor = url.searchParams.get("editor") === "contenteditable";
  return (
    <Frame
      dialog={step === "code" ? <CodeDialog form={props.form} done={() => setStep("done")} /> : undefined}
    >
      <div className={style("heading")}>{text(older ? "form_title_2024" : "form_title")}</div>
      <div className={style("text")}>{text("form_text_honoured")}</div>
      <div className={style("text")}>{text("form_text_still")}</div>
      {older && (
        <Country
          label={text("country")}
          pick={text("pick_country")}
          value={fields.country}
          set={set("country")}
          required
        />
      )}
      <TextField label={text("email")} name="email" value={fields.email} set={set("email")} required />
      <LongText
        label={text(older ? "reason_2024" : "reason")}
        name="Field258021274378282"
        value={fields.reason}
        set={set("reason")}
        required={older}
        editor={editor}
      />
      {older && (
        <LongText
          label={text("additional")}
          name="Field258021274378283"
          value={fields.additional}
          set={set("additional")}
          editor={editor}
        />
      )}
      <TwinButton text={text("submit")} press={press} />
    </Frame>
  );
}

/** The code step: a dialog over the page, which is shut away with aria-hidden meanwhile. */
function CodeDialog(props: { form: string; done(): void }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [code, setCode] = useState("");
  const press = (): void => {
    if (code !== rightCode) return;
    void send(props.form, { code });
    props.done();
  };
  return (
    <div role="dialog" aria-label={text("code_title")} aria-modal="true" className={style("dialog")}>
      <div className={style("heading")}>{text("code_title")}</div>
      <TextField label={text("code")} name="practice_code" value={code} set={setCode} />
      <TwinButton text={text("submit")} press={press} />
    </div>
  );
}

export function Confirmation(): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <Frame>
      <div role="status" className={style("text")}>
        {text("confirmation")}
      </div>
    </Frame>
  );
}
