import { useId, useState } from "preact/hooks";
import { put } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { saveFile } from "../ui/save_file.ts";
import { noteBackup } from "./backup.ts";
import { problemWords } from "../ui/problem_words.ts";
import { exportLedger } from "./transfer.ts";

/** `nothing_due` in the protocol's errors.json. */
const nothingDue = 38;

const formats = ["encrypted", "jsonl", "csv", "ics"] as const;
type Format = (typeof formats)[number];

/** Saves a copy of the ledger: as a backup, as a table or as dates for a calendar. */
export function Copies() {
  const { language, t } = useTexts();
  const id = useId();
  const [format, setFormat] = useState<Format>("encrypted");
  const [passphrase, setPassphrase] = useState("");
  const [again, setAgain] = useState("");
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");
  const [saved, setSaved] = useState<{ name: string; sha256: string } | null>(null);

  const save = async () => {
    if (busy) return;
    setSaved(null);
    if (format === "encrypted" && passphrase === "") return setProblem(t.copies.missing);
    if (format === "encrypted" && passphrase !== again) return setProblem(t.copies.differ);
    setProblem("");
    setBusy("…");
    const what = format === "encrypted" ? ({ format: "jsonl", passphrase } as const) : { format };
    const made = await exportLedger({ ...what, language }, (done, of) =>
      setBusy(put(t.copies.working, { done, of })),
    );
    setBusy("");
    if (!made.ok) {
      const none = "error" in made && made.error.code === nothingDue;
      return setProblem(
        none ? t.copies.nothing_due : put(t.copies.failed, { problem: problemWords(t, made) }),
      );
    }
    saveFile(made.result.name, made.result.bytes);
    if (what.format === "jsonl") await noteBackup(Date.now());
    setSaved(made.result);
    setPassphrase("");
    setAgain("");
  };

  const secret = (key: string, label: string, value: string, set: (text: string) => void, hint?: string) => (
    <div class="field">
      <label for={`${id}-${key}`}>{label}</label>
      {hint && (
        <p id={`${id}-${key}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <input
        id={`${id}-${key}`}
        class="input"
        type="password"
        autocomplete="new-password"
        maxLength={1000}
        aria-describedby={hint ? `${id}-${key}-hint` : undefined}
        value={value}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </div>
  );

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p>{t.copies.intro}</p>
      <fieldset class="choices close">
        <legend>{t.copies.format}</legend>
        {formats.map((one) => (
          <label key={one} class="choice">
            <input type="radio" name="format" checked={format === one} onChange={() => setFormat(one)} />
            <span>{t.copies.formats[one]}</span>
          </label>
        ))}
      </fieldset>
      <p class="soft small">{t.copies.care[format]}</p>
      {format === "encrypted" && (
        <>
          {secret("passphrase", t.copies.passphrase, passphrase, setPassphrase, t.copies.passphrase_hint)}
          {secret("again", t.copies.again, again, setAgain)}
        </>
      )}
      <button class="button wide" type="submit" aria-disabled={busy !== ""}>
        {t.copies.save}
      </button>
      <Live>
        {busy && <p class="soft small">{busy}</p>}
        {problem && <p class="problem">{problem}</p>}
        {saved && (
          <Notice tone="good">
            <p>{put(t.copies.saved, { name: saved.name })}</p>
            <p class="small">
              {t.copies.digest}: <code class="command">{saved.sha256}</code>
            </p>
            <p class="soft small">{t.copies.digest_why}</p>
          </Notice>
        )}
      </Live>
    </form>
  );
}
