import { useState } from "preact/hooks";
import { longestFile } from "../rules/check_rule_file.ts";
import { loadRules } from "../rules/loaded.ts";
import { countWords } from "../text/text.ts";
import { useTexts } from "../ui/language.tsx";
import { Fold, Live, Notice } from "../ui/notice.tsx";
import { useLoadedRules } from "../ui/use_loaded_rules.ts";

/** Findings shown of a file; with more it is no rule file at all. */
const mostShown = 10;

/** The place to load a newer rule file by hand, and what was wrong with the last one. */
export function LoadRules() {
  const { t } = useTexts();
  const loaded = useLoadedRules();
  const [problems, setProblems] = useState<string[] | null>(null);
  const load = async (input: HTMLInputElement) => {
    const [file] = input.files ?? [];
    if (!file) return;
    // No more than is allowed is ever read; one byte over it shows that there was more.
    const checked = await loadRules(await file.slice(0, longestFile + 1).text());
    setProblems(checked.ok ? [] : checked.problems);
    // The same file can be chosen again once it is mended.
    input.value = "";
  };
  return (
    <Fold title={t.loaded_rules.title}>
      <p>{t.loaded_rules.what}</p>
      <p class="soft small">{t.loaded_rules.can}</p>
      <div class="field">
        <label for="rule-file">{t.loaded_rules.choose}</label>
        <input
          id="rule-file"
          type="file"
          class="input"
          accept=".json,application/json"
          onChange={(event) => void load(event.currentTarget)}
        />
      </div>
      <Live>
        {loaded && problems?.length === 0 && <p>{t.loaded_rules.next_page}</p>}
        {problems && problems.length > 0 && <Problems problems={problems} />}
      </Live>
    </Fold>
  );
}

function Problems({ problems }: { problems: string[] }) {
  const { language, t } = useTexts();
  const more = problems.length - mostShown;
  return (
    <Notice tone="stop">
      <p>{t.loaded_rules.refused}</p>
      <ul class="small findings" lang="en">
        {problems.slice(0, mostShown).map((problem) => (
          <li key={problem}>{problem.length > 400 ? `${problem.slice(0, 400)} …` : problem}</li>
        ))}
      </ul>
      {more > 0 && <p class="small">{countWords(language, t.loaded_rules.more, more)}</p>}
    </Notice>
  );
}
