import { useState } from "preact/hooks";
import { readMail, type Mail } from "../mail/read_mail.ts";
import { recognise, type Recognised } from "../mail/recognise.ts";
import type { EventMailAdded, Objection } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { FileField } from "../ui/file_field.tsx";
import { KeptFocus } from "../ui/kept_focus.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live, Notice } from "../ui/notice.tsx";
import { sha256 } from "./base64.ts";
import { keepFile, mostBytes } from "./keep_file.ts";
import { MailQuestions, type MailAnswers } from "./mail_questions.tsx";
import { problemWords } from "../ui/problem_words.ts";

/** A mail that was read, with its bytes. */
export interface OpenedMail {
  mail: Mail;
  bytes: Uint8Array<ArrayBuffer>;
  recognised: Recognised | null;
}

/** One of Meta's mails, chosen by the person: read here, shown, told apart, and kept as proof with its objection. */
export function MailForm({ objections }: { objections: Objection[] }) {
  const { t } = useTexts();
  const [opened, setOpened] = useState<OpenedMail | null>(null);
  const [problem, setProblem] = useState("");
  const [added, setAdded] = useState("");

  const open = async (file: File) => {
    setOpened(null);
    setAdded("");
    if (file.size > mostBytes) return setProblem(t.mail.too_large);
    const bytes = new Uint8Array(await file.arrayBuffer());
    const mail = await readMail(bytes, Date.now()).catch(() => null);
    setProblem(mail === null ? t.mail.unreadable : mail.text === "" ? t.mail.empty : "");
    if (mail?.text) setOpened({ mail, bytes, recognised: recognise(mail) });
  };

  const add = async ({ bytes, recognised }: OpenedMail, { objection, says, when }: MailAnswers) => {
    const payload: EventMailAdded = {
      says,
      digest: await sha256(bytes),
      size: bytes.length,
      ...(recognised?.says === says && { wording: recognised.wording }),
    };
    const event = { kind: "mail_added", payload, attempt: objection, ...when } as const;
    const kept = await keepFile(event, bytes, () => undefined);
    const words = { says: t.mail.kinds[says] };
    setOpened(null);
    setAdded(
      kept.ok
        ? put(t.mail.added, words)
        : put(t.mail.added_without, { ...words, problem: problemWords(t, kept) }),
    );
  };

  if (objections.length === 0) return <p class="soft">{t.mail.needs_objection}</p>;
  return (
    <div class="stack">
      <p>{t.mail.intro}</p>
      {added ? (
        <KeptFocus>
          <Notice tone="plain">
            <p>{added}</p>
          </Notice>
          <button class="button low" type="button" onClick={() => setAdded("")}>
            {t.mail.another}
          </button>
        </KeptFocus>
      ) : (
        <FileField
          label={t.mail.choose}
          hint={t.mail.drop}
          accept=".eml,.txt,message/rfc822,text/plain"
          onChosen={(file) => void open(file)}
        />
      )}
      <Live>{problem && <p class="problem">{problem}</p>}</Live>
      {opened && (
        <MailQuestions opened={opened} objections={objections} onAdd={(answers) => add(opened, answers)} />
      )}
    </div>
  );
}
