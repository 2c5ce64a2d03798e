/** The page that writes letters, and what an objection is about, in their telling states. */
import type { Page } from "puppeteer-core";
import { texts } from "../../texts.ts";
import { accounts, objection } from "./examples.ts";
import type { ScreenState } from "./states.ts";
import type { Script } from "./stand_in.ts";

const address =
  "[practice] Data Authority with a Long Name\nRoad of Practice 1\n1000 Practice Town\nPractice Land";
const answers: Script["answers"] = {
  "letter.list": {
    letters: [
      { kind: "access_request", title: "[practice] Ask", about: "[practice] What it is for.", fits: false },
      { kind: "reminder", title: "[practice] Remind Meta", about: "[practice] Short.", fits: true },
      { kind: "authority_complaint", title: "[practice] Complain", about: "[practice] Long.", fits: true },
    ],
    authorities: [
      {
        code: "DE-BE",
        name: "Berlin: [practice] Berliner Beauftragte für Datenschutz und Informationsfreiheit",
      },
      { code: "DE-HH", name: "Hamburg: [practice]" },
    ],
  },
  "letter.compose": {
    kind: "authority_complaint",
    subject: "[practice] Complaint",
    text: `${address}\n\n24 November 2026\n\n[practice] Complaint\n\n${"A sentence of a letter. ".repeat(20)}\n\n- one\n- two\n`,
    language: "en",
    to: {
      name: "[practice] Data Authority",
      post: address,
      email: "mailbox@practice.example",
      page: "https://practice.example/complaints",
      certainty: "reported",
    },
    notes: ["[practice] Put your name under it.", "[practice] Check this address before you post it."],
    certainty: "derived",
    records: "complaint_lodged",
  },
};
const topics = {
  "about.list": {
    topics: [
      {
        key: "covers",
        title: "[practice] What it covers",
        text: "[practice] Your public content and your chats.",
        source: {
          title: "[practice] A page with a long title",
          url: "https://practice.example/",
          date: "2026",
        },
        certainty: "derived" as const,
      },
    ],
  },
};

const write = async (tab: Page) => {
  await tab.select("#objection", objection("en", 3, "overdue", accounts.named).id);
  await tab.locator('input[name="kind"][type="radio"]:checked').wait();
  await tab.locator("::-p-xpath((//input[@name='kind'])[3])").click();
  await tab.waitForSelector("#authority");
  await tab.locator(".button.main").click();
  await tab.waitForSelector("#text");
};

export function letterStates(base: (language: "en" | "de", page: null) => Script): ScreenState[] {
  const script = (language: "en" | "de"): Script => {
    const standIn = base(language, null);
    return { ...standIn, answers: { ...standIn.answers, ...answers, ...topics } };
  };
  const about = (screen: "popup" | "ledger"): ScreenState => ({
    screen,
    name: "about",
    wait: ".fold",
    script,
    then: async (tab) => {
      const language = (await tab.evaluate("document.documentElement.lang")) as "en" | "de";
      await tab.locator(`::-p-xpath(//summary[contains(., "${texts[language].about.open}")])`).click();
      await tab.waitForSelector(".about dd");
    },
  });
  return [
    { screen: "letter", name: "choose", wait: 'input[name="kind"]', script },
    { screen: "letter", name: "written", wait: "#objection", script, then: write },
    {
      screen: "letter",
      name: "no-host",
      wait: ".notice",
      script: (language) => ({
        ...base(language, null),
        host: { status: "not_found", waiting: 0, refused: 0 },
      }),
    },
    about("popup"),
    about("ledger"),
  ];
}
