import type { FillOutcome, PageState } from "../protocol/messages.ts";
import { put } from "../text/text.ts";
import { Icon } from "../ui/icon.tsx";
import { Live } from "../ui/notice.tsx";
import { useTexts } from "../ui/language.tsx";
import { PointButton } from "./point_button.tsx";
import type { Fill } from "./use_fill.ts";

interface Given {
  page: PageState;
  fill: Fill;
  replace: (roles: string[]) => void;
}

const inTheWay: FillOutcome["result"][] = ["refused", "changed", "choose_yourself", "too_long"];

/** What became of each field, as read back from Meta's page, and what the person can do about it. */
export function FillOutcomes({ page, fill, replace }: Given) {
  const { t } = useTexts();
  const taken = fill.outcomes.filter(({ result }) => result === "already_filled");
  return (
    <Live>
      {fill.failed && <p class="problem">{t.fields.failed}</p>}
      {fill.otherAccount && (
        <div class="question stack-tight">
          <p>{t.fields.other_account}</p>
          <p class="strong">{t.fields.other_account_question}</p>
          <div class="buttons">
            <button class="button" type="button" onClick={() => void fill.otherAccount?.putIn()}>
              {t.fields.put_all_the_same}
            </button>
            <button class="button" type="button" onClick={fill.otherAccount.leave}>
              {t.fields.put_not}
            </button>
          </div>
        </div>
      )}
      {fill.outcomes.length > 0 && (
        <ul class="outcomes">
          {fill.outcomes.map(({ role, result }) => (
            <li key={role} class={result === "filled" ? "good" : "wait"}>
              <Icon name={result === "filled" ? "check" : "info"} />
              <div class="stack-tight">
                <p>
                  <strong>{t.fields.names[role]}</strong>: {t.fields.outcome[result]}
                </p>
                {inTheWay.includes(result) && (
                  <PointButton
                    page={page}
                    at={role}
                    low
                    label={put(t.fields.show, { field: t.fields.names[role] })}
                  />
                )}
              </div>
            </li>
          ))}
        </ul>
      )}
      {taken.length > 0 && (
        <div class="question stack-tight">
          <p class="strong">{t.fields.replace_question}</p>
          <div class="buttons">
            <button class="button" type="button" onClick={() => replace(taken.map(({ role }) => role))}>
              {t.fields.replace}
            </button>
            <button class="button" type="button" onClick={fill.keep}>
              {t.fields.keep}
            </button>
          </div>
        </div>
      )}
    </Live>
  );
}
