import { useEffect, useState } from "preact/hooks";
import type { AboutListResult } from "../protocol/types.ts";
import { put } from "../text/text.ts";
import { askHost } from "./background.ts";
import { useTexts } from "./language.tsx";
import { LinkOut } from "./link_out.tsx";
import { Fold } from "./notice.tsx";
import { problemWords } from "./problem_words.ts";

/** What Meta uses and what an objection does, one press away; each line names its source. */
export function About() {
  const { language, t } = useTexts();
  const [topics, setTopics] = useState<AboutListResult["topics"]>([]);
  const [problem, setProblem] = useState("");
  const [opened, setOpened] = useState(0);
  // Read each time it is opened, and from then on in whatever language is shown.
  useEffect(() => {
    if (opened === 0) return;
    let current = true;
    void askHost("about.list", { language }).then((reply) => {
      if (!current) return;
      if (reply.ok) setTopics(reply.result.topics);
      setProblem(reply.ok ? "" : put(t.about.failed, { problem: problemWords(t, reply) }));
    });
    return () => {
      current = false;
    };
  }, [language, opened]);
  return (
    <Fold title={t.about.open} onOpen={() => setOpened((count) => count + 1)}>
      <p class="soft small">{t.about.intro}</p>
      {problem && <p class="problem">{problem}</p>}
      <dl class="facts about">
        {topics.map(({ key, title, text, source, certainty }) => (
          <div key={key}>
            <dt>{title}</dt>
            <dd>{text}</dd>
            <dd class="soft small">
              {t.hint.source}:{" "}
              {source.url ? <LinkOut href={source.url}>{source.title}</LinkOut> : source.title}
              {source.date && ` (${source.date})`}. {t.hint.certainty[certainty]}
            </dd>
          </div>
        ))}
      </dl>
    </Fold>
  );
}
