/** Meta's own pages and forms as links, each address taken from the page rules. */
import { rules } from "#rules";
import type { Address, Rule } from "../protocol/rule.ts";
import { put } from "../text/text.ts";
import { useTexts } from "./language.tsx";
import { LinkOut } from "./link_out.tsx";

/** A rule's address as a person opens it; `*.` stands for several hosts, of which www is the plain one. */
export function linkTo({ host, path }: Address): string {
  return `https://${host.replace(/^\*\./, "www.")}${path}`;
}

function RuleLinks({ list, words }: { list: Rule[]; words: string }) {
  const { t } = useTexts();
  return (
    <ul class="meta-pages">
      {list.map(({ id, platform, addresses: [first] }) => (
        <li key={id}>
          <LinkOut href={linkTo(first!)}>{put(words, { platform: t.common.platforms[platform] })}</LinkOut>
        </li>
      ))}
    </ul>
  );
}

/** The pages on generative AI, which have carried the link to the form. */
export const genaiPages = rules.filter(({ names }) => names === "genai_page");

export function MetaPages() {
  const { t } = useTexts();
  return <RuleLinks list={genaiPages} words={t.pages.genai} />;
}

/** The forms about AI and one's own information themselves. */
export const aiForms = rules.filter(
  ({ subject, stage }) => subject === "own_information" && stage === "form",
);

export function AiForms() {
  const { t } = useTexts();
  return <RuleLinks list={aiForms} words={t.pages.form} />;
}

/** Meta's page for privacy requests, which took over from the general forms. */
export function RequestPage() {
  const { t } = useTexts();
  return (
    <RuleLinks list={rules.filter(({ names }) => names === "privacy_request_form")} words={t.pages.request} />
  );
}
