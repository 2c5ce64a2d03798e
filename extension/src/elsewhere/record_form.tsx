import { useRef, useState } from "preact/hooks";
import { accountName } from "../ledger/account_heading.tsx";
import type { Account, Platform } from "../protocol/types.ts";
import { DayField, isPastDay } from "../ui/day_field.tsx";
import { useTexts } from "../ui/language.tsx";
import { Radios } from "../ui/radios.tsx";
import { recordTold, type ToldObjection } from "./record_told.ts";

const platforms = ["facebook", "instagram", "whatsapp", "meta"] as const;
const says = ["pressed", "received", "accepted", "declined"] as const;
const another = "another";

interface Given {
  accounts: Account[];
  onRecorded: (platform: Platform, day: string) => void;
}

/** Which account, what happened and when; the events carry the person's word for it. */
export function RecordForm({ accounts, onRecorded }: Given) {
  const { t } = useTexts();
  const form = useRef<HTMLFormElement>(null);
  /** A second press while the first is being stored is no second objection. */
  const busy = useRef(false);
  const [platform, setPlatform] = useState<Platform | null>(null);
  const [account, setAccount] = useState<string | null>(null);
  const [label, setLabel] = useState("");
  const [said, setSaid] = useState<ToldObjection["says"] | null>(null);
  const [sentDay, setSentDay] = useState("");
  const [answerDay, setAnswerDay] = useState("");
  const [tried, setTried] = useState(false);

  const known = accounts.filter((one) => one.platform === platform);
  const chosen = known.length === 0 ? another : account;
  const answered = said !== null && said !== "pressed";
  const sentMissing = answered ? sentDay !== "" && !isPastDay(sentDay) : !isPastDay(sentDay);
  const early = answered && sentDay !== "" && isPastDay(answerDay) && answerDay < sentDay;
  const { missing } = t.elsewhere;
  const problems = {
    platform: platform ? "" : missing.platform,
    account: platform && !chosen ? missing.account : "",
    what: said ? "" : missing.what,
    sent: said && sentMissing ? missing.sent : early ? missing.order : "",
    answer: answered && !isPastDay(answerDay) ? missing.answer : "",
  };
  const problem = (at: keyof typeof problems) => (tried && problems[at] ? { problem: problems[at] } : {});

  const record = async () => {
    setTried(true);
    if (!platform || !said || Object.values(problems).some(Boolean)) {
      // The first question that lacks something is where to go on.
      requestAnimationFrame(() =>
        form.current?.querySelector<HTMLElement>("fieldset:has(.problem) input, [aria-invalid]")?.focus(),
      );
      return;
    }
    if (busy.current) return;
    busy.current = true;
    await recordTold({
      platform,
      ...(chosen === another ? { label: label.trim() } : { account: chosen! }),
      says: said,
      ...(sentDay && { sentDay }),
      ...(answered && { answerDay }),
    });
    busy.current = false;
    onRecorded(platform, answered ? answerDay : sentDay);
  };

  return (
    <form
      ref={form}
      class="stack-loose"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void record();
      }}
    >
      <Radios
        name="platform"
        legend={t.elsewhere.platform}
        options={platforms.map((value) => ({
          value,
          words: (
            <>
              {t.elsewhere.platforms[value]}
              {value === "whatsapp" && <span class="soft small"> {t.elsewhere.whatsapp_hint}</span>}
            </>
          ),
        }))}
        chosen={platform}
        onChoose={(value) => {
          setPlatform(value);
          setAccount(null);
        }}
        {...problem("platform")}
      />
      {known.length > 0 && (
        <Radios
          name="account"
          legend={t.elsewhere.account}
          options={[
            ...known.map((one) => ({ value: one.id, words: accountName(t, one) })),
            { value: another, words: t.elsewhere.another },
          ]}
          chosen={account}
          onChoose={setAccount}
          {...problem("account")}
        />
      )}
      {platform && chosen === another && (
        <div class="field">
          <label for="label">{t.elsewhere.name}</label>
          <p id="label-hint" class="soft small">
            {t.ledger.name_hint}
          </p>
          <input
            id="label"
            class="input"
            maxLength={80}
            autocomplete="off"
            aria-describedby="label-hint"
            value={label}
            onInput={(event) => setLabel(event.currentTarget.value)}
          />
        </div>
      )}
      <Radios
        name="says"
        legend={t.elsewhere.what}
        options={says.map((value) => ({ value, words: t.elsewhere.says[value] }))}
        chosen={said}
        onChoose={setSaid}
        {...problem("what")}
      />
      {answered && (
        <DayField
          id="answer-day"
          label={t.elsewhere.answer_day}
          hint={t.elsewhere.day_hint}
          value={answerDay}
          onChange={setAnswerDay}
          {...problem("answer")}
        />
      )}
      {said && (
        <DayField
          id="sent-day"
          label={answered ? t.elsewhere.sent_day_maybe : t.elsewhere.sent_day}
          {...(!answered && { hint: t.elsewhere.day_hint })}
          value={sentDay}
          onChange={setSentDay}
          {...problem("sent")}
        />
      )}
      <div class="stack-tight">
        <button class="button main" type="submit">
          {t.elsewhere.record}
        </button>
        <p class="soft small">{t.elsewhere.told}</p>
      </div>
    </form>
  );
}
