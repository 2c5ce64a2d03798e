import { useId, useState } from "preact/hooks";
import { countWords, put } from "../text/text.ts";
import { FileField } from "../ui/file_field.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { problemWords } from "../ui/problem_words.ts";
import { importLedger, type Imported } from "./transfer.ts";

/** `passphrase_needed` in the protocol's errors.json. */
const passphraseNeeded = 31;

interface Looked {
  imported: Imported;
  /** Whether it was a look only. */
  dry: boolean;
}

/** Brings a backup in: first what would change, then, on a second press, the change. */
export function BringIn() {
  const { t } = useTexts();
  const id = useId();
  const [file, setFile] = useState<Uint8Array | null>(null);
  const [passphrase, setPassphrase] = useState("");
  const [needed, setNeeded] = useState(false);
  const [busy, setBusy] = useState("");
  const [problem, setProblem] = useState("");
  const [looked, setLooked] = useState<Looked | null>(null);

  const open = async (chosen: File) => {
    setLooked(null);
    setProblem("");
    setNeeded(false);
    setPassphrase("");
    setFile(new Uint8Array(await chosen.arrayBuffer()));
  };

  const run = async (dry: boolean) => {
    if (busy || !file) return;
    setProblem("");
    setBusy("…");
    const secret = passphrase === "" ? {} : { passphrase };
    const done = await importLedger(file, { dry_run: dry, ...secret }, (at, of) =>
      setBusy(put(t.bring_in.working, { done: kilobytes(at), of: kilobytes(of) })),
    );
    setBusy("");
    if (done.ok) return setLooked({ imported: done.result, dry });
    setLooked(null);
    const asks = "error" in done && done.error.code === passphraseNeeded;
    setNeeded(needed || asks);
    setProblem(
      asks ? t.bring_in.passphrase_needed : put(t.bring_in.failed, { problem: problemWords(t, done) }),
    );
  };

  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void run(true);
      }}
    >
      <p>{t.bring_in.intro}</p>
      <FileField label={t.bring_in.choose} accept=".jsonl,.sealed" onChosen={(chosen) => void open(chosen)} />
      {needed && (
        <div class="field">
          <label for={id}>{t.bring_in.passphrase}</label>
          <input
            id={id}
            class="input"
            type="password"
            autocomplete="off"
            maxLength={1000}
            value={passphrase}
            onInput={(event) => setPassphrase(event.currentTarget.value)}
          />
        </div>
      )}
      {file && !(looked && !looked.dry) && (
        <button class="button wide" type="submit" aria-disabled={busy !== ""}>
          {t.bring_in.look}
        </button>
      )}
      <Live>
        {busy && <p class="soft small">{busy}</p>}
        {problem && <p class="problem">{problem}</p>}
        {looked && <Changes {...looked} />}
      </Live>
      {looked?.dry && hasNews(looked.imported) && (
        <button
          class="button main wide"
          type="button"
          aria-disabled={busy !== ""}
          onClick={() => void run(false)}
        >
          {t.bring_in.start}
        </button>
      )}
    </form>
  );
}

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;
const hasNews = ({ new: fresh, erases, files }: Imported): boolean => fresh + erases + files > 0;
const counted = ["new", "files", "erases", "known", "conflicts", "refused"] as const;

/** What an import did or would do, in words. */
function Changes({ imported, dry }: Looked) {
  const { language, t } = useTexts();
  return (
    <Notice tone={imported.whole === false ? "wait" : dry ? "plain" : "good"}>
      <p>{hasNews(imported) ? (dry ? t.bring_in.would : t.bring_in.did) : t.bring_in.nothing_new}</p>
      <ul>
        {counted
          .filter((what) => imported[what] > 0)
          .map((what) => (
            <li key={what}>{countWords(language, t.bring_in[what], imported[what])}</li>
          ))}
      </ul>
      {imported.whole === false && <p>{t.bring_in.not_whole}</p>}
      {imported.problems.length > 0 && (
        <ul class="small">
          {imported.problems.map(({ line, what }) => (
            <li key={line}>{put(t.bring_in.line, { line, what })}</li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
