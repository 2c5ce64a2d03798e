/** @jsxImportSource react */
/** Draws any form of form_table.ts, and what follows its submit button. */
import { useState } from "react";
import type { ReactNode } from "react";
import { formTable } from "../form_table.ts";
import type { Field, Form as FormData } from "../form_table.ts";
import type { LabelKey } from "../labels.ts";
import type { Page } from "../pages.ts";
import { CountryCombobox, CountrySelect, LongText, Radios, TextField, Upload } from "./fields.tsx";
import { Frame, TwinButton, useClass, useLabel, usePractice } from "./frame.tsx";
import { send } from "./send.ts";

/** The one code that is taken. It is shown nowhere; a person would have it by e-mail. */
const rightCode = "123456";

export function Form(page: Extract<Page, { kind: "form" }>): ReactNode {
  const { url, locale } = usePractice();
  const style = useClass();
  const text = useLabel();
  const form: FormData = formTable[page.form];
  const first = Object.fromEntries(form.fields.map(({ is, filledWith }) => [is, filledWith ?? ""]));
  const [values, setValues] = useState<Record<string, string>>(first);
  const [step, setStep] = useState<"form" | "code" | "done">("form");
  const shown = form.fields.filter(({ after }) => after === undefined || chosen(form, values) === after);

  const press = (): void => {
    if (shown.some(({ is, required }) => required === true && values[is] === "")) return;
    const after = url.searchParams.get("after");
    void send(page.number, Object.fromEntries(shown.map(({ is }) => [is, values[is]!])));
    // A page that leaves inside its own click handler gives an extension no time to wait for anything.
    if (after === "navigate") location.assign(`/help/practice-confirmation?locale=${locale}`);
    else if (after !== "nothing") setStep(form.next === "confirmation" ? "done" : "code");
  };

  if (step === "done") return <Confirmation />;
  const code = <Code form={page.number} done={() => setStep("done")} />;
  if (step === "code" && form.next === "code_field") return <Frame>{code}</Frame>;
  return (
    <Frame dialog={step === "code" ? <CodeDialog>{code}</CodeDialog> : undefined}>
      {form.title && <div className={style("heading")}>{text(form.title)}</div>}
      {form.texts.map((key) => (
        <div key={key} className={style("text")}>
          {text(key)}
        </div>
      ))}
      {shown.map((field) => (
        <Control
          key={field.is}
          field={field}
          value={values[field.is]!}
          set={(value) => setValues((all) => ({ ...all, [field.is]: value }))}
        />
      ))}
      <TwinButton text={text(form.submit ?? "submit")} press={press} />
    </Frame>
  );
}

/** The option chosen in the form's group of radio buttons. */
function chosen(form: FormData, values: Record<string, string>): LabelKey | undefined {
  const group = form.fields.find(({ kind }) => kind === "radio");
  return group?.options?.find((option) => option === values[group.is]);
}

function Control(props: { field: Field; value: string; set(value: string): void }): ReactNode {
  const { url } = usePractice();
  const text = useLabel();
  const { kind, is, name, required = false, options = [] } = props.field;
  const common = { label: text(props.field.label), name, is, required, value: props.value, set: props.set };
  switch (kind) {
    case "text":
      return <TextField {...common} />;
    case "area":
      return <LongText {...common} editor={url.searchParams.get("editor") === "contenteditable"} />;
    case "radio":
      return <Radios {...common} options={options.map((key) => [key, text(key)])} />;
    case "file":
      return <Upload {...common} />;
    case "country": {
      const Country = url.searchParams.get("country") === "combobox" ? CountryCombobox : CountrySelect;
      return <Country {...common} pick={text("pick_country")} />;
    }
  }
}

/** The code that came by e-mail. */
function Code(props: { form: string; done(): void }): ReactNode {
  const style = useClass();
  const text = useLabel();
  const [code, setCode] = useState("");
  const press = (): void => {
    if (code !== rightCode) return;
    void send(props.form, { code });
    props.done();
  };
  return (
    <>
      <div className={style("heading")}>{text("code_title")}</div>
      <TextField label={text("code")} name="practice_code" is="code" value={code} set={setCode} />
      <TwinButton text={text("submit")} press={press} />
    </>
  );
}

/** A dialog over the page, which is shut away with aria-hidden meanwhile. */
function CodeDialog(props: { children: ReactNode }): ReactNode {
  const style = useClass();
  const text = useLabel();
  return (
    <div role="dialog" aria-label={text("code_title")} aria-modal="true" className={style("dialog")}>
      {props.children}
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
