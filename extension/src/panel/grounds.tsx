import { useRef } from "preact/hooks";
import type { GroundListResult } from "../protocol/types.ts";
import { useTexts } from "../ui/language.tsx";
import { Fold } from "../ui/notice.tsx";

export type Ground = GroundListResult["grounds"][number];

interface Given {
  grounds: Ground[];
  ticked: ReadonlySet<string>;
  onTick: (key: string, on: boolean) => void;
}

/** The grounds to tick, personal ones first; what to mind about one appears when it is ticked. */
export function Grounds({ grounds, ticked, onTick }: Given) {
  const { t } = useTexts();
  const choices = (kind: Ground["kind"]) =>
    grounds
      .filter((ground) => ground.kind === kind)
      .map(({ key, title, care }) => (
        <label key={key} class="choice">
          <input
            type="checkbox"
            checked={ticked.has(key)}
            onChange={(event) => onTick(key, event.currentTarget.checked)}
          />
          <span>{title}</span>
          {ticked.has(key) && care && <span class="care soft small">{care}</span>}
        </label>
      ));
  const general = choices("general");
  // What was remembered is seen before it is sent. Unticking it again closes nothing.
  const opened = useRef(false);
  opened.current ||= grounds.some(({ key, kind }) => kind === "general" && ticked.has(key));
  return (
    <>
      <fieldset class="choices close" aria-describedby="personal-hint">
        <legend>{t.reason.personal}</legend>
        <p id="personal-hint" class="soft small">
          {t.reason.personal_hint}
        </p>
        {choices("personal")}
      </fieldset>
      {general.length > 0 && (
        <Fold title={`${t.reason.general} (${general.length})`} open={opened.current}>
          <fieldset class="choices close">
            <legend class="unseen">{t.reason.general}</legend>
            {general}
          </fieldset>
        </Fold>
      )}
    </>
  );
}
