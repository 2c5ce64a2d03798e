/** Meta's real pages as others archived them: which are recognised, and where nothing may be said. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { PageState } from "../../extension/src/protocol/messages.ts";
import { withoutRealPages } from "../site/real_pages.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { hasPanel, Inside, pointsAt } from "./inside.ts";
import { until } from "./until.ts";

interface Case {
  /** Where the page stood; ?real= is added. */
  address: string;
  file: string;
  /** What has to be seen there; null: nothing to help with, undefined: the detector must not even be put in. */
  sees: Partial<PageState> | null | undefined;
  panel: boolean;
  /** The link to point at, by its address. */
  link?: string;
}

const facebookForm = "https://www.facebook.com/help/contact/6359191084165019";
const terms = ["facebook-eu-ai-terms.2026-02-12.en.html", "facebook-eu-ai-terms.2026-08-22.en.html"];

const cases: Case[] = [
  ...terms.flatMap((file): Case[] => [
    { address: "https://www.facebook.com/legal/eu-ai-terms", file, sees: undefined, panel: false },
    // The same page where the detector does look: words of objecting alone make no form.
    { address: "https://www.facebook.com/help/eu-ai-terms", file, sees: null, panel: false },
  ]),
  {
    address: "https://fr-fr.facebook.com/privacy/policy/",
    file: "facebook-policy.2024-05-21.fr.md",
    sees: { link: "present" },
    panel: true,
    link: facebookForm,
  },
  {
    address: "https://privacycenter.instagram.com/policy/",
    file: "instagram-policy.2025-04-15.en.md",
    sees: { link: "present" },
    panel: true,
    link: facebookForm,
  },
  {
    address: "https://privacycenter.instagram.com/policy/",
    file: "instagram-policy.2025-06-25.en.no-notice.md",
    sees: { link: "absent" },
    panel: false,
  },
  // Only the words of these two were kept, no links: the words alone tell the EU's page from the others'.
  {
    address: "https://privacycenter.instagram.com/privacy/genai/",
    file: "privacy-genai.2026-03-23.en-eu.txt",
    sees: { link: "absent", notice: "offers" },
    panel: true,
  },
  {
    address: "https://privacycenter.instagram.com/privacy/genai/",
    file: "privacy-genai.2026-08-17.en-us.txt",
    sees: { link: "absent", notice: "third_party" },
    panel: false,
  },
];

for (const browser of browserNames) {
  test(`archived pages of Meta's in ${browser}`, { skip: withoutRealPages ?? false }, async () => {
    await withSession({ browser, calm: true }, async (session) => {
      const inside = await Inside.open(session);
      for (const { address, file, sees, panel, link } of cases) {
        await session.open(`${address}?real=${file}`);
        await session.page.waitForFunction(() => document.readyState === "complete");
        if (sees === undefined) await session.settled();
        const state = await until(
          () => inside.state(),
          (answer) => (answer && sees ? answer.link === sees.link : answer === sees),
        );
        for (const [name, value] of Object.entries(sees ?? {}))
          assert.equal(state?.[name as keyof PageState], value, `${name} on ${file}`);
        assert.equal(await hasPanel(session), panel, `a panel on ${address} (${file})`);
        if (link) await pointsAt(session, inside, "link", `a[href="${link}"]`);
      }
    });
    count("archived_pages", cases.length);
  });
}
