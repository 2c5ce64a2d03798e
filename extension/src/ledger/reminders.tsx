import { useEffect, useState } from "preact/hooks";
import type { ReminderNextResult } from "../protocol/types.ts";
import { dayWords, put } from "../text/text.ts";
import { askHost } from "../ui/background.ts";
import { useTexts } from "../ui/language.tsx";
import { Live } from "../ui/notice.tsx";
import { problemWords } from "../ui/problem_words.ts";

/** On and off for the notices. They need both: the person's leave in the browser, and the ledger's own switch. */
export function Reminders({ changes }: { changes: number }) {
  const { language, t } = useTexts();
  const [next, setNext] = useState<ReminderNextResult | null>(null);
  const [allowed, setAllowed] = useState(false);
  const [problem, setProblem] = useState("");
  useEffect(() => {
    void chrome.permissions.contains({ permissions: ["notifications"] }).then(setAllowed);
    void askHost("reminder.next", {}).then((reply) => reply.ok && setNext(reply.result));
  }, [changes]);
  const turn = async (on: boolean) => {
    // The browser asks only in answer to a press, so this comes before anything is waited for.
    const granted = on ? await chrome.permissions.request({ permissions: ["notifications"] }) : allowed;
    setAllowed(granted);
    if (on && !granted) return setProblem(t.reminders.not_allowed);
    const reply = await askHost("reminder.set", { on });
    setProblem(reply.ok ? "" : problemWords(t, reply));
    if (reply.ok) setNext(reply.result);
  };
  const isOn = allowed && next?.on === true;
  return (
    <div class="stack">
      <p>{t.reminders.intro}</p>
      <Live>
        <p>
          {isOn ? t.reminders.on : t.reminders.off}{" "}
          {isOn &&
            (next.day ? put(t.reminders.next, { day: dayWords(language, next.day) }) : t.reminders.none)}
        </p>
        {problem && <p class="problem">{problem}</p>}
      </Live>
      <button class="button low" type="button" onClick={() => void turn(!isOn)}>
        {isOn ? t.reminders.turn_off : t.reminders.turn_on}
      </button>
      <p class="soft small">{t.reminders.calendar}</p>
    </div>
  );
}
