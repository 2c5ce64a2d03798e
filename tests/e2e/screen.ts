/**
 * Drives one screen of the extension (panel, popup, ledger page) as a person would: finds a control by what it says,
 * scrolls it into view, and presses it with a trusted mouse press.
 */
import { TimeoutError } from "puppeteer-core";
import type { Frame, Page } from "puppeteer-core";

/** How a screen is pressed and typed into; differs by browser and by where the screen sits. */
export interface Hands {
  /** A mouse press at a point of the screen's own viewport. */
  press(x: number, y: number): Promise<void>;
  type(text: string): Promise<void>;
  key(name: "Tab" | "Enter" | "Escape" | "Space"): Promise<void>;
}

/** What a control is called: its exact text, accessible name or label; or the start of it, with a final "…". */
export type Name = string;

/** Runs in the screen. Finds the control called `name` among those `selector` names, and where it can be pressed. */
function find(selector: string, name: string): { x: number; y: number; value: string } | null {
  const plain = (text: string | null | undefined): string => (text ?? "").replace(/\s+/g, " ").trim();
  const fits = (text: string): boolean =>
    name.endsWith("…") ? text.startsWith(name.slice(0, -1)) : text === name;
  const names = (element: HTMLElement): string[] => [
    plain(element.innerText),
    plain(element.getAttribute("aria-label")),
    ...(element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .filter((id) => id !== "")
      .map((id) => plain(document.getElementById(id)?.innerText)),
    ...Array.from((element as HTMLInputElement).labels ?? [], (label) => {
      const copy = label.cloneNode(true) as HTMLElement;
      for (const control of copy.querySelectorAll("select, input, textarea")) control.remove();
      return plain(copy.textContent);
    }),
  ];
  for (const element of document.querySelectorAll<HTMLElement>(selector)) {
    if (!element.checkVisibility() || !names(element).some(fits)) continue;
    element.scrollIntoView({ block: "center", behavior: "instant" });
    const box = element.getBoundingClientRect();
    if (box.width === 0) continue;
    for (const old of document.querySelectorAll("[data-found]")) old.removeAttribute("data-found");
    element.setAttribute("data-found", "");
    const value = (element as HTMLInputElement).value ?? "";
    return { x: box.x + box.width / 2, y: box.y + box.height / 2, value };
  }
  return null;
}

const controls = "button, a, summary, [role=button], [role=link], input, textarea, select";

export class Screen {
  readonly view: Frame | Page;
  private readonly hands: Hands;

  constructor(view: Frame | Page, hands: Hands) {
    this.view = view;
    this.hands = hands;
  }

  /** Everything the screen says now. */
  text(): Promise<string> {
    return this.view.evaluate(() => document.body.innerText);
  }

  /** Waits until `holds` is true of the screen's text; says what the screen said when it never came. */
  async says(what: string | RegExp): Promise<string> {
    const source = typeof what === "string" ? undefined : what.source;
    try {
      await this.view.waitForFunction(
        (words, pattern) => {
          const text = document.body.innerText;
          return pattern === undefined ? text.includes(words) : new RegExp(pattern, "i").test(text);
        },
        { polling: 50, timeout: 15_000 },
        String(what),
        source,
      );
    } catch (error) {
      throw new Error(`The screen never said ${what}. It says:\n${await this.text()}`, { cause: error });
    }
    return this.text();
  }

  /**
   * Presses the control called `name`, until that control has heard it: Chromium loses a press on a frame of another
   * origin that it has not drawn yet, and a screen that grows moves its controls away.
   */
  async press(name: Name, selector = controls): Promise<void> {
    for (let attempt = 0; attempt < 5; attempt++) {
      const { x, y } = await this.locate(name, selector);
      await this.view.evaluate(() => {
        delete document.documentElement.dataset["heard"];
        const hear = ({ target }: Event): void => {
          const found = document.querySelector("[data-found]");
          const hit = (target as Element).closest("label") ?? (target as Element).closest("[data-found]");
          if (hit?.contains(found) === true) document.documentElement.dataset["heard"] = "";
        };
        addEventListener("pointerdown", hear, { capture: true, once: true });
      });
      await this.hands.press(x, y);
      if (await this.heard()) return;
    }
    throw new Error(`The screen never heard the press on "${name}".`);
  }

  private async heard(): Promise<boolean> {
    try {
      await this.view.waitForSelector("[data-heard]", { timeout: 1000 });
      return true;
    } catch (error) {
      // A screen that closes when it is pressed has heard it.
      return !(error instanceof TimeoutError);
    }
  }

  /** Presses the text field called `name` and types into it. */
  async fill(name: Name, text: string): Promise<void> {
    await this.press(name, "input, textarea, [contenteditable]");
    await this.focused();
    await this.hands.type(text);
  }

  /** Types a day (2026-05-04), month first, into the browser's own date field with this id. */
  async fillDay(id: string, day: string): Promise<void> {
    const [year, month, date] = day.split("-") as [string, string, string];
    await this.view.focus(`#${id}`);
    await this.type(month + date + year);
    await this.view.waitForFunction(
      (field, value) => (document.getElementById(field) as HTMLInputElement).value === value,
      {},
      id,
      day,
    );
  }

  /** Chooses the option that starts with `option` in the native select called `name`, from the keyboard. */
  async choose(name: Name, option: string): Promise<void> {
    await this.locate(name, "select");
    await this.view.evaluate(() => document.querySelector<HTMLElement>("[data-found]")!.focus());
    await this.focused();
    await this.hands.type(option);
  }

  key(name: "Tab" | "Enter" | "Escape" | "Space"): Promise<void> {
    return this.hands.key(name);
  }

  type(text: string): Promise<void> {
    return this.hands.type(text);
  }

  /** The tab or popup this screen is, for a screenshot. */
  page(): Page {
    return "page" in this.view ? this.view.page() : this.view;
  }

  /** Closes the tab or popup. */
  close(): Promise<void> {
    return this.page().close();
  }

  /** Whether a control called `name` is on the screen now. */
  async has(name: Name, selector = controls): Promise<boolean> {
    return (await this.view.evaluate(find, selector, name)) !== null;
  }

  /** What is in the field called `name`. */
  async value(name: Name): Promise<string> {
    return (await this.locate(name, "input, textarea, select")).value;
  }

  /**
   * In Chromium a frame of another origin gets the keyboard some time after the press. Firefox is typed into by
   * frame, and never says that the frame has the focus.
   */
  private async focused(): Promise<void> {
    await this.view.waitForFunction(
      () =>
        (document.hasFocus() || location.protocol === "moz-extension:") &&
        document.activeElement?.hasAttribute("data-found") === true,
      { polling: 20, timeout: 15_000 },
    );
  }

  private async locate(name: Name, selector: string): Promise<{ x: number; y: number; value: string }> {
    try {
      const found = await this.view.waitForFunction(find, { polling: 50, timeout: 15_000 }, selector, name);
      let place = (await found.jsonValue())!;
      for (;;) {
        await this.view.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
        const next = await this.view.evaluate(find, selector, name);
        // Firefox puts the same control half a pixel up and down by turns.
        if (next !== null && Math.abs(next.x - place.x) + Math.abs(next.y - place.y) < 2) return next;
        if (next !== null) place = next;
      }
    } catch (error) {
      const text = await this.text();
      throw new Error(`The screen has no control called "${name}". It says:\n${text}`, { cause: error });
    }
  }
}
