/** @jsxImportSource react */
/** The fields of the practice forms: all controlled by React, like the ones a filler has to get right. */
import { useId, useState } from "react";
import type { ReactNode } from "react";
import { useClass, usePractice } from "./frame.tsx";
import { LexicalText } from "./lexical_text.tsx";

interface FieldProps {
  label: string;
  /** `name` as Meta's contact forms use it. */
  name: string;
  /** What the field is for: how tests find it (data-practice-target). */
  is: string;
  value: string;
  set(value: string): void;
  required?: boolean;
}

/** A text line, labelled by the element around it. */
export function TextField(props: FieldProps): ReactNode {
  const style = useClass();
  return (
    <label className={style("field")}>
      <span className={style("field_label")}>{props.label}</span>
      <input
        className={style("input")}
        data-practice-target={props.is}
        type="text"
        name={props.name}
        value={props.value}
        required={props.required}
        aria-required={props.required}
        onChange={(event) => props.set(event.target.value)}
      />
    </label>
  );
}

/** A long text, labelled by aria-labelledby; as a contenteditable where `editor` says so. */
export function LongText(props: FieldProps & { editor: boolean }): ReactNode {
  const style = useClass();
  const id = useId();
  if (usePractice().url.searchParams.get("editor") === "lexical") {
    const same = { set: props.set, required: props.required === true };
    return (
      <div className={style("field")}>
        <span id={id} className={style("field_label")}>
          {props.label}
        </span>
        <LexicalText {...same} labelledBy={id} className={style("input", "area")} />
      </div>
    );
  }
  return (
    <div className={style("field")}>
      <span id={id} className={style("field_label")}>
        {props.label}
      </span>
      {props.editor ? (
        <div
          role="textbox"
          data-practice-target={props.is}
          contentEditable="plaintext-only"
          suppressContentEditableWarning
          aria-labelledby={id}
          aria-multiline="true"
          aria-required={props.required}
          className={style("input", "area")}
          onInput={(event) => props.set(event.currentTarget.innerText)}
        />
      ) : (
        <textarea
          className={style("input", "area")}
          data-practice-target={props.is}
          name={props.name}
          aria-labelledby={id}
          value={props.value}
          required={props.required}
          aria-required={props.required}
          onChange={(event) => props.set(event.target.value)}
        />
      )}
    </div>
  );
}

/** One of several, each a native radio button. */
export function Radios(props: FieldProps & { options: [value: string, words: string][] }): ReactNode {
  const style = useClass();
  return (
    <fieldset className={style("field", "group")} data-practice-target={props.is}>
      <legend className={style("field_label")}>{props.label}</legend>
      {props.options.map(([value, words]) => (
        <label key={value} className={style("choice")}>
          <input
            type="radio"
            name={props.name}
            value={value}
            checked={props.value === value}
            onChange={() => props.set(value)}
          />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function Upload(props: FieldProps): ReactNode {
  const style = useClass();
  return (
    <label className={style("field")}>
      <span className={style("field_label")}>{props.label}</span>
      <input type="file" name={props.name} />
    </label>
  );
}

/** Names of countries as a person would find them in Meta's list; no source lists them. */
export const countries: [code: string, name: string][] = [
  ["AT", "Austria"],
  ["BR", "Brasil"],
  ["DE", "Germany"],
  ["FR", "France"],
  ["IE", "Ireland"],
  ["IT", "Italy"],
  ["PT", "Portugal"],
  ["US", "United States"],
];

export function CountrySelect(props: FieldProps & { pick: string }): ReactNode {
  const style = useClass();
  return (
    <label className={style("field")}>
      <span className={style("field_label")}>{props.label}</span>
      <select
        className={style("input")}
        data-practice-target={props.is}
        name={props.name}
        value={props.value}
        required={props.required}
        onChange={(event) => props.set(event.target.value)}
      >
        <option value="">{props.pick}</option>
        {countries.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The list box that Meta's newer pages use: only a person can open it and choose. */
export function CountryCombobox(props: FieldProps & { pick: string }): ReactNode {
  const style = useClass();
  const id = useId();
  const [open, setOpen] = useState(false);
  const chosen = countries.find(([code]) => code === props.value);
  return (
    <div className={style("field")}>
      <span id={id} className={style("field_label")}>
        {props.label}
      </span>
      <div
        role="combobox"
        data-practice-target={props.is}
        tabIndex={0}
        aria-labelledby={id}
        aria-haspopup="listbox"
        aria-expanded={open}
        aria-controls={`${id}list`}
        aria-required={props.required}
        className={style("input")}
        onClick={() => setOpen(!open)}
        onKeyDown={(event) => event.key === "Enter" && setOpen(!open)}
      >
        {chosen?.[1] ?? props.pick}
      </div>
      {open && (
        <ul role="listbox" id={`${id}list`} aria-labelledby={id} className={style("options")}>
          {countries.map(([code, name]) => (
            <li
              key={code}
              role="option"
              aria-selected={code === props.value}
              className={style("option")}
              onClick={() => {
                props.set(code);
                setOpen(false);
              }}
            >
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
