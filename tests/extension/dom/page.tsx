/** @jsxImportSource react */
/** What the test page holds: the modules under test, React forms, and a list of what the page was sent. */
import { type ReactNode, useState } from "react";
import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { rules } from "#rules";
import { lookAtPage, visibleText } from "../../../extension/src/content/scene.ts";
import { Pointer } from "../../../extension/src/content/pointer.ts";
import { watchGestures } from "../../../extension/src/content/gestures.ts";
import { Pointing } from "../../../extension/src/content/pointing.ts";
import { watchPage } from "../../../extension/src/content/watch_page.ts";
import { findConfirmation } from "../../../extension/src/detect/confirmation.ts";
import { describeForm } from "../../../extension/src/detect/description.ts";
import { fieldState, findFields } from "../../../extension/src/detect/fields.ts";
import { fieldsByRole } from "../../../extension/src/detect/fields_by_role.ts";
import { buttonLabel } from "../../../extension/src/detect/label.ts";
import { findLink } from "../../../extension/src/detect/link.ts";
import { missingForm } from "../../../extension/src/detect/missing_form.ts";
import { findSubmit, liveButtons } from "../../../extension/src/detect/submit.ts";
import { LexicalText } from "../../site/app/lexical_text.tsx";
import { fill, type Filling } from "../../../extension/src/fill/fill.ts";

const objection = rules.find((rule) => rule.id === "facebook-objection-form")!;
const forms = rules.filter((rule) => rule.stage === "form");

/** What a page's own code may do with a text that is put in. */
const habits = {
  keeps_its_own: () => {},
  cuts: (next: string, set: (value: string) => void) => set(next.slice(0, 5)),
  forgets: (next: string, set: (value: string) => void) => {
    set(next);
    setTimeout(() => set(""), 100);
  },
  draws_anew: (_next: string, _set: unknown, anew: () => void) => anew(),
};

function Text(props: {
  id: string;
  label: string;
  long?: boolean;
  maxLength?: number;
  start?: string;
  habit?: keyof typeof habits;
}) {
  const [value, setValue] = useState(props.start ?? "");
  const [round, setRound] = useState(0);
  const change = (next: string) =>
    props.habit ? habits[props.habit](next, setValue, () => setRound(round + 1)) : setValue(next);
  const common = { id: props.id, value, maxLength: props.maxLength, "data-state": value };
  return (
    <label>
      <span>{props.label}</span>
      {props.long ? (
        <textarea key={round} {...common} onChange={(event) => change(event.target.value)} />
      ) : (
        <input type="email" {...common} onChange={(event) => change(event.target.value)} />
      )}
    </label>
  );
}

function Country(props: { options: [value: string, name: string][]; start?: string }) {
  const [value, setValue] = useState(props.start ?? "");
  return (
    <label>
      <span>País de residência</span>
      <select
        id="country"
        name="country"
        value={value}
        data-state={value}
        onChange={(event) => setValue(event.target.value)}
      >
        <option value="">-</option>
        {props.options.map(([code, name], index) => (
          <option key={index} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function Editor() {
  const [value, setValue] = useState("");
  return (
    <div
      id="editor"
      role="textbox"
      aria-label="Please tell us how this processing impacts you"
      contentEditable
      suppressContentEditableWarning
      data-state={value}
      onInput={(event) => setValue(event.currentTarget.innerText)}
    />
  );
}

/** An editor with a state of its own, as Lexical keeps one: it takes `beforeinput` and draws the text itself. */
function OwnStateEditor() {
  const [value, setValue] = useState("");
  const listen = (element: HTMLDivElement | null) => {
    element?.addEventListener("beforeinput", (event) => {
      event.preventDefault();
      setValue(event.data ?? "");
      element.textContent = event.data;
    });
  };
  return (
    <div
      id="editor"
      role="textbox"
      aria-label={reason}
      contentEditable
      suppressContentEditableWarning
      data-state={value}
      ref={listen}
    />
  );
}

function LexicalEditor() {
  const [value, setValue] = useState("");
  return (
    <div data-state={value} id="state">
      <LexicalText id="editor" label={reason} set={setValue} />
    </div>
  );
}

const reason = "Please tell us how this processing impacts you.";
const additional = "Please provide any additional information that could help us review your objection.";
const codes: [string, string][] = [
  ["AT", "Austria"],
  ["BR", "Brasil"],
  ["DE", "Germany"],
];
const named: [string, string][] = [
  ["1", "Austria"],
  ["2", "Brazil"],
  ["3", "Germany"],
  ["4", "Germany"],
];

const pages: Record<string, () => ReactNode> = {
  eu: () => [
    <Text key="e" id="email" label="E-mail" start="a@example.org" />,
    <Text key="r" id="reason" label={reason} long />,
  ],
  both: () => [
    <Country key="c" options={codes} />,
    <Text key="e" id="email" label="E-mail" />,
    <Text key="a" id="additional" label={additional} long />,
    <Text key="r" id="reason" label={reason} long />,
  ],
  unclear: () => [
    <Text key="1" id="one" label="First" long />,
    <Text key="2" id="two" label="Second" long />,
  ],
  short: () => <Text id="reason" label={reason} long maxLength={10} />,
  keeps_its_own: () => <Text id="reason" label={reason} long habit="keeps_its_own" />,
  cuts: () => <Text id="reason" label={reason} long habit="cuts" />,
  forgets: () => <Text id="reason" label={reason} long habit="forgets" />,
  draws_anew: () => <Text id="reason" label={reason} long habit="draws_anew" />,
  line: () => <Text id="line" label={reason} maxLength={20} />,
  written: () => <Text id="reason" label={reason} long start="mine" />,
  named: () => <Country options={named} />,
  chosen: () => <Country options={codes} start="AT" />,
  editor: () => <Editor />,
  lexical: () => <LexicalEditor />,
  own_state: () => <OwnStateEditor />,
};

const forbidden = [
  "click",
  "dblclick",
  "mousedown",
  "mouseup",
  "pointerdown",
  "pointerup",
  "keydown",
  "keypress",
  "keyup",
  "submit",
];
const untrusted: string[] = [];
for (const name of forbidden)
  addEventListener(name, (event) => event.isTrusted || untrusted.push(name), { capture: true });

const present = () => fieldsByRole(findFields(), objection, false);
const idsOf = (roles = present()) =>
  Object.fromEntries([...roles].map(([role, fields]) => [role, fields.map(({ element }) => element.id)]));
const submitOf = () =>
  findSubmit(
    [...present().values()].flat().map(({ element }) => element),
    objection.submit,
  );

// Read for the help's language; nothing is stored here.
Object.assign(globalThis, { chrome: { storage: { local: { get: async () => ({}) } } } });

/** Time that stands still until a test lets it go on. */
const clock = {
  now: 0,
  waiting: [] as { at: number; run: () => void }[],
  take() {
    performance.now = () => clock.now;
    const later = (run: () => void, after = 0) => clock.waiting.push({ at: clock.now + after, run });
    Object.assign(globalThis, { setTimeout: later, clearTimeout: () => (clock.waiting = []) });
  },
  /** Lets time pass, after whatever the page's observers have to say. */
  async pass(milliseconds: number) {
    await null;
    clock.now += milliseconds;
    const due = clock.waiting.filter(({ at }) => at <= clock.now);
    clock.waiting = clock.waiting.filter((each) => !due.includes(each));
    for (const { run } of due) run();
  },
};

/** How many elements are asked for their place, their visibility or their words while `work` runs. */
function examined(work: () => unknown): number {
  const seen = new Set<Element>();
  const kept = [
    [Element.prototype, "checkVisibility"],
    [Element.prototype, "getBoundingClientRect"],
    [Element.prototype, "closest"],
    [Element.prototype, "matches"],
    [Element.prototype, "getAttribute"],
  ] as const;
  const before = kept.map(([prototype, name]) => [prototype, name, prototype[name]] as const);
  for (const [prototype, name, method] of before)
    Object.assign(prototype, {
      [name](this: Element, ...given: unknown[]) {
        seen.add(this);
        return (method as (...all: unknown[]) => unknown).apply(this, given);
      },
    });
  work();
  for (const [prototype, name, method] of before) Object.assign(prototype, { [name]: method });
  return seen.size;
}

const bench = {
  clock,
  /** Looks at the page's `selector` whenever watchPage says so. */
  looks: 0,
  end: new AbortController(),
  watchFor(selector: string) {
    watchPage(bench.end.signal, () => {
      bench.looks += 1;
      const held = [...document.querySelectorAll(selector)];
      return { done: held.length > 0, held };
    });
  },
  examined: (rule: string) =>
    examined(
      () =>
        lookAtPage(
          rules.find(({ id }) => id === rule)!,
          true,
        ) && visibleText(),
    ),
  visibleText,
  pointing: new Pointing(new AbortController().signal),
  untrusted,
  presses: [] as string[],
  render(name: string) {
    flushSync(() => createRoot(document.getElementById("root")!).render(pages[name]!()));
  },
  fill: (filling: Filling) => fill(present(), filling),
  /** Fills a field that detection would never choose: a line, where the rules know only areas and editors. */
  fillLine(filling: Filling) {
    const element = document.getElementById("line")!;
    const signals = new Set(["address", "label", "role"] as const);
    return fill(new Map([["reason", [{ element, kind: "input", label: "", signals }]]]), filling);
  },
  fields: () => idsOf(),
  states: () => [...present()].map(([role, fields]) => fieldState(role, fields)),
  withCode: () => idsOf(fieldsByRole(findFields(), objection, true)),
  unknown: () => idsOf(fieldsByRole(findFields(), null, false)),
  submit: () => submitOf()?.id ?? null,
  submitLabel: () => buttonLabel(submitOf()!),
  link: () => findLink(forms)?.id ?? null,
  /** What the rule of this name makes of the page: the ids of each meaning. */
  byRule(id: string): Record<string, string[]> {
    const { fields, submit, link } = lookAtPage(
      rules.find((rule) => rule.id === id)!,
      false,
    );
    return { ...idsOf(fields), ...(submit && { submit: [submit.id] }), ...(link && { link: [link.id] }) };
  },
  confirmation: (text: string) => findConfirmation(rules, text),
  missing: () => missingForm() ?? null,
  describe: () => describeForm(findFields(), liveButtons(document.body)),
  watch() {
    watchGestures(new AbortController().signal, (target, sends) => {
      const submit = submitOf();
      const counts = submit !== null && (sends ? target.contains(submit) : submit.contains(target));
      if (counts) bench.presses.push(sends ? "submit" : "press");
      return counts;
    });
  },
  point(id: string) {
    const pointer = new Pointer(document.getElementById(id)!, "Here", new AbortController().signal);
    pointer.bringIntoView(true);
    return pointer;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}
window.bench = bench;
