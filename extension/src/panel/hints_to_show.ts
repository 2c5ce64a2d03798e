import type { Hint, PageReportResult } from "../protocol/types.ts";

/** Hints that ask for what a step of the panel has a place for. */
const saidBySteps = new Set(["awaiting_code", "country_needed"]);

/** What the host has to say here: the objection's next step first, then the page's hints, each once. */
export function hintsToShow(report: PageReportResult | null): Hint[] {
  return allHints(report).filter(({ code }) => !saidBySteps.has(code));
}

/** Whether the host waits for the answer to "Where do you live?". */
export function needsCountry(report: PageReportResult | null): boolean {
  return allHints(report).some(({ code }) => code === "country_needed");
}

function allHints(report: PageReportResult | null): Hint[] {
  if (!report) return [];
  const hints = [...(report.objection ? [report.objection.hint] : []), ...report.hints];
  return hints.filter((hint, index) => hints.findIndex(({ code }) => code === hint.code) === index);
}
