import type { ComponentChildren } from "preact";
import { put } from "../text/text.ts";
import { Icon } from "../ui/icon.tsx";
import { useTexts } from "../ui/language.tsx";

export const stepNames = ["link", "reason", "press", "answer"] as const;
export type StepName = (typeof stepNames)[number];

interface Given {
  now: StepName;
  /** What a step shows below its name; steps without anything are only named. */
  content: Partial<Record<StepName, ComponentChildren>>;
}

/** The four steps of the way, the present one open at its place among them. */
export function Steps({ now, content }: Given) {
  const { t } = useTexts();
  const at = stepNames.indexOf(now);
  return (
    <>
      <p class="progress">
        <span class="soft small">{put(t.panel.step_of, { n: at + 1, of: stepNames.length })}</span>
        <span class="bar" aria-hidden="true">
          {stepNames.map((name, index) => (
            <span key={name} class={index <= at ? "reached" : ""} />
          ))}
        </span>
      </p>
      <ol class="steps">
        {stepNames.map((name, index) => {
          const where = index < at ? "done" : index === at ? "now" : "later";
          return (
            <li key={name} class={where} aria-current={where === "now" ? "step" : undefined}>
              <h2>
                <span class="number" aria-hidden="true">
                  {where === "done" ? <Icon name="check" size={16} /> : index + 1}
                </span>
                <span>
                  {t.panel.steps[name]}
                  {where !== "now" && (
                    <span class="unseen">, {where === "done" ? t.panel.step_done : t.panel.step_later}</span>
                  )}
                </span>
              </h2>
              {content[name] && <div class="step-content stack">{content[name]}</div>}
            </li>
          );
        })}
      </ol>
    </>
  );
}
