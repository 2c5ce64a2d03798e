import { useRef, useState } from "preact/hooks";
import type { FormDescription } from "../protocol/messages.ts";
import { askPage } from "../ui/background.ts";
import { CopyButton } from "../ui/copy_button.tsx";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { jsonFile, saveFile } from "../ui/save_file.ts";

/** The redacted description of a form nobody knows: shown whole first, then saved or copied by the person. */
export function UnknownFormReport() {
  const { t } = useTexts();
  const [description, setDescription] = useState<FormDescription | null>(null);
  const [failed, setFailed] = useState(false);
  const area = useRef<HTMLTextAreaElement>(null);
  const describe = async () => {
    const reply = await askPage({ do: "describe" });
    const made = reply.ok && "description" in reply ? reply.description : null;
    setDescription(made);
    setFailed(!made);
  };
  return (
    <section class="report stack" aria-labelledby="report">
      <h2 id="report">{t.report.title}</h2>
      <p>{t.report.in_it}</p>
      <p>{t.report.not_in_it}</p>
      {description ? (
        <>
          <div class="field">
            <label for="description">{t.report.description}</label>
            <textarea
              ref={area}
              id="description"
              class="input tall code"
              readOnly
              value={JSON.stringify(description, null, 2)}
            />
          </div>
          <button
            class="button wide"
            type="button"
            onClick={() => saveFile(t.report.file, jsonFile(description))}
          >
            {t.report.download}
          </button>
          <CopyButton from={area} label={t.report.copy} />
        </>
      ) : (
        <button class="button wide" type="button" onClick={() => void describe()}>
          {t.report.save}
        </button>
      )}
      <Live>{failed && <p class="problem">{t.report.failed}</p>}</Live>
    </section>
  );
}
