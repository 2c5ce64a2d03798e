import { localDay } from "../text/text.ts";

interface Given {
  id: string;
  label: string;
  hint?: string;
  value: string;
  onChange: (day: string) => void;
  problem?: string;
}

/** Meta's first form about AI is of August 2023: an earlier year is a slip of the hand. */
const earliest = "2023-08-01";

/** Whether a day may be told: it is one, and not in the future. */
export function isPastDay(day: string): boolean {
  return day >= earliest && day <= localDay(Date.now());
}

/** A day in the past or today, in the browser's own picker. */
export function DayField({ id, label, hint, value, onChange, problem }: Given) {
  const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="soft small">
          {hint}
        </p>
      )}
      <input
        id={id}
        class="input"
        type="date"
        min={earliest}
        max={localDay(Date.now())}
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {problem && (
        <p id={`${id}-problem`} class="problem">
          {problem}
        </p>
      )}
    </div>
  );
}
