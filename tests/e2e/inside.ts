/** Asks the page script what it makes of the page in front, from one of the extension's own pages, and hears its events. */
import type {
  OutboxEntry,
  PageCommand,
  PageReply,
  PageState,
  PointTarget,
} from "../../extension/src/protocol/messages.ts";
import type { Box, Session } from "./browser.ts";
import type { Screen } from "./screen.ts";
import { until } from "./until.ts";

export type SeenEvent = OutboxEntry["event"];

export class Inside {
  private readonly screen: Screen;

  private constructor(screen: Screen) {
    this.screen = screen;
  }

  /** Opens a page of the extension behind the page of the session. */
  static async open(session: Session): Promise<Inside> {
    const screen = await session.engine.screen("welcome.html");
    await screen.view.evaluate(() => {
      const seen: unknown[] = [];
      Object.assign(globalThis, { seen });
      chrome.storage.onChanged.addListener((changes) => {
        for (const [key, { newValue }] of Object.entries(changes))
          if (key.startsWith("outbox/") && newValue) seen.push((newValue as OutboxEntry).event);
      });
    });
    await session.page.bringToFront();
    return new Inside(screen);
  }

  /** What the page script answers; undefined where there is none on the page in front. */
  private ask(command: PageCommand): Promise<PageReply | undefined> {
    return this.screen.view.evaluate(async (asked) => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const message = { to: "page", command: asked };
      return chrome.tabs
        .sendMessage<unknown, PageReply | undefined>(tab!.id!, message, { frameId: 0 })
        .catch(() => undefined);
    }, command);
  }

  /** What the page in front is; null where there is nothing to help with, undefined where no page script is. */
  async state(): Promise<PageState | null | undefined> {
    const reply = await this.ask({ do: "state" });
    if (reply === undefined) return undefined;
    return "state" in reply ? reply.state : null;
  }

  /** Lets the page script point, as the panel would. */
  async point(at: PointTarget): Promise<void> {
    const reply = await this.ask({ do: "point", at });
    if (reply?.ok !== true) throw new Error(`It doesn't point at ${at}: ${JSON.stringify(reply)}`);
  }

  /** Every event written since this was opened, oldest first. */
  events(): Promise<SeenEvent[]> {
    return this.screen.view.evaluate(() => (globalThis as unknown as { seen: SeenEvent[] }).seen.slice());
  }

  /** Lets go of presses whose answer is awaited, so that the next page is no answer to the last one. */
  forget(): Promise<void> {
    return this.screen.view.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get(null));
      await chrome.storage.local.remove(
        keys.filter((key) => key.startsWith("press/") || key === "last_press"),
      );
    });
  }
}

/** Whether the panel stands beside the page now; what is in it shows elsewhere. */
export function hasPanel({ page }: Session): Promise<boolean> {
  return page.evaluate(() => document.querySelector("objector-panel") !== null);
}

/** CSS pixels between what is pointed at and its outline (pointer.ts). */
const space = 6;

/**
 * Lets the help point at a control, and waits until its outline lies around that control of the page.
 * @param selector the control; the mark of the practice pages unless told otherwise
 */
export async function pointsAt(
  { page, engine }: Session,
  inside: Inside,
  target: PointTarget,
  selector = `[data-practice-target=${target}]`,
): Promise<void> {
  await inside.point(target);
  const place = () =>
    page.$eval(selector, (element): Box => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height];
    });
  await until(
    async () => ({ target, outline: await engine.outline(page), place: await place() }),
    ({ outline, place: [left, top, width, height] }) =>
      [left - space, top - space, width + 2 * space, height + 2 * space].every(
        (pixels, side) => Math.abs(pixels - (outline?.[side] ?? NaN)) < 1,
      ),
  );
}
