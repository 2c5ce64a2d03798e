/** The steps of the way, with the help that fits the page seen. */
import { useEffect, useState } from "preact/hooks";
import type { HostState, PageState } from "../protocol/messages.ts";
import type { Objection } from "../protocol/types.ts";
import { dayWords, put } from "../text/text.ts";
import { askPage } from "../ui/background.ts";
import { About } from "../ui/about.tsx";
import { HintBoxes } from "../ui/hint_view.tsx";
import { useTexts } from "../ui/language.tsx";
import { Notice } from "../ui/notice.tsx";
import { answers } from "../ui/use_host.ts";
import { AnswerStep } from "./answer_step.tsx";
import { AskedFirst, AskFirst } from "./ask_first.tsx";
import { FormWarning, saidByWarning } from "./form_warning.tsx";
import { hintsToShow, needsCountry } from "./hints_to_show.ts";
import { MissingForm } from "./missing_form.tsx";
import { PressStep } from "./press_step.tsx";
import { usePanelIdentity } from "./use_panel_identity.ts";
import { Questions } from "./questions.tsx";
import { ReasonStep } from "./reason_step.tsx";
import { Steps } from "./steps.tsx";
import { UnknownFormReport } from "./unknown_form_report.tsx";
import { useProfile } from "./use_profile.ts";
import { useReport } from "./use_report.ts";
import { WayStep } from "./way_step.tsx";

interface Given {
  page: PageState;
  host: HostState;
}

export function PageHelp({ page, host }: Given) {
  const { language } = useTexts();
  const hostOk = answers(host);
  const profile = useProfile(hostOk);
  const identity = usePanelIdentity();
  const report = useReport(page, language, hostOk, profile.profile?.holder?.country, identity);
  const shown = hintsToShow(report);
  const warning = shown.find(({ code }) => saidByWarning.has(code));
  const hints = shown.filter((hint) => hint !== warning);
  const [textUsed, setTextUsed] = useState(false);
  const [sent, setSent] = useState(false);
  const [aboutAi, setAboutAi] = useState<boolean | null>(null);
  const unknown = page.match === "looks_like";
  const askAgain = () => {
    // Until it is answered anew, a press here is about whatever the form itself is about.
    void askPage({ do: "about_ai", yes: false });
    setAboutAi(null);
  };
  const canSetCountry = page.fields.some(({ role, canFill }) => role === "country" && canFill);
  // Another step begins at its top, wherever the last one was left.
  useEffect(() => scrollTo(0, 0), [page.stage, sent]);

  if (page.stage === "way")
    return (
      <>
        {report?.objection && <EarlierObjection objection={report.objection} />}
        <Steps now="link" content={{ link: <WayStep page={page} /> }} />
        <HintBoxes hints={hints} />
        {hostOk && <About />}
      </>
    );

  if (page.stage === "form" && !sent && page.missing)
    return <MissingForm page={page} missing={page.missing} />;
  if (page.stage === "form" && !sent && page.asks && aboutAi === null)
    return <AskFirst page={page} onAnswer={setAboutAi} />;

  if (page.stage === "form" && !sent)
    return (
      <>
        {page.asks && <AskedFirst page={page} aboutAi={aboutAi === true} onChange={askAgain} />}
        {page.warns && <FormWarning page={page} hint={warning} />}
        {unknown && !hints.some(({ code }) => code === "unknown_form") && (
          <UnknownFormNotice changed={page.page.rule !== "unknown"} />
        )}
        <HintBoxes hints={hints} />
        <Steps
          now={textUsed ? "press" : "reason"}
          content={{
            reason: (
              <ReasonStep
                page={page}
                identity={identity}
                hostOk={hostOk}
                profile={profile}
                country={canSetCountry ? report?.prefill?.country : undefined}
                onUsed={() => setTextUsed(true)}
              />
            ),
            press: <PressStep page={page} now={textUsed} onSent={() => setSent(true)} />,
          }}
        />
        {unknown && <UnknownFormReport />}
        {hostOk && <About />}
      </>
    );

  const questions = needsCountry(report) && profile.profile && (
    <Questions known={profile.profile.countries} holder={profile.profile.holder} save={profile.save} />
  );
  return (
    <Steps
      now="answer"
      content={{
        answer: (
          <>
            <AnswerStep page={page} hints={hints} stored={host.status === "ok"} />
            {questions}
          </>
        ),
      }}
    />
  );
}

function EarlierObjection({ objection }: { objection: Objection }) {
  const { language, t } = useTexts();
  const since = { state: objection.state_words, day: dayWords(language, objection.since) };
  return (
    <Notice tone="plain">
      <p class="strong">{t.panel.earlier}</p>
      <p>{put(t.panel.earlier_since, since)}</p>
    </Notice>
  );
}

function UnknownFormNotice({ changed }: { changed: boolean }) {
  const { t } = useTexts();
  return (
    <Notice tone="plain">
      <p>{changed ? t.unknown_form.changed : t.unknown_form.text}</p>
      <p>{t.unknown_form.copy_below}</p>
    </Notice>
  );
}
