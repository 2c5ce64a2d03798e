import { describeForm } from "../detect/description.ts";
import { missingForm } from "../detect/missing_form.ts";
import { liveButtons } from "../detect/submit.ts";
import { fill } from "../fill/fill.ts";
import {
  type BackgroundRequest,
  otherAccount,
  type PageCommand,
  type PageReply,
  type PageState,
  type PendingPress,
  type PointTarget,
} from "../protocol/messages.ts";
import { newId, recordEvent } from "../protocol/outbox.ts";
import type { Rule } from "../protocol/rule.ts";
import type { Page } from "../protocol/types.ts";
import { noteCodeEntry, noteCodeRequest, noteConfirmation } from "./answer.ts";
import { isAlive } from "./extension_end.ts";
import { watchGestures } from "./gestures.ts";
import type { Kept } from "./kept.ts";
import { fieldStates, pageFacts, submitWords } from "./page_facts.ts";
import { PanelFrame } from "./panel_frame.ts";
import { Pointing } from "./pointing.ts";
import { platformIdNow } from "./identity.ts";
import { notePrefilled } from "./prefilled.ts";
import { isRefusedByBrowser, recordPress, type Shown } from "./press.ts";
import { isOpenForm, lookAtPage, ruleHere, type Scene, successorOf } from "./scene.ts";
import { type Looked, watchPage } from "./watch_page.ts";

/** How often a panel that the page throws away is put back; after that the page has its way. */
const mostPanels = 5;

/**
 * One load of a page, or one address of a page that changes its address by itself: what is seen there, the panel beside
 * it and the commands of the panel. Everything ends with the signal.
 */
export class Life {
  private readonly kept: Kept;
  private readonly signal: AbortSignal;
  private readonly end: () => void;
  private readonly rule: Rule | null = ruleHere();
  private attempt = newId();
  private scene: Scene;
  private state: PageState | null = null;
  private panel: PanelFrame | null = null;
  private panels = 0;
  private readonly pointing: Pointing;
  private press: PendingPress | null;
  private shown: Shown;
  private opened = false;
  /** A form nobody has described, since it was first seen here: it stays one when it is gone because it was sent. */
  private unknown: Page | null = null;
  private closed = false;
  private formSeen = false;
  /** On a general form: whether the person said that it is about AI. */
  private aboutAi = false;
  private confirmation: PageState["confirmation"];
  private readonly watch: { more: () => void };

  /**
   * @param mayAnswer whether the answer to the tab's last press may be on this page
   * @param end leaves the page as it was, when the extension is gone
   */
  constructor(kept: Kept, mayAnswer: boolean, signal: AbortSignal, end: () => void) {
    this.kept = kept;
    this.signal = signal;
    this.end = end;
    this.pointing = new Pointing(signal);
    // Another page that is known helps with something else; the answer to the last press isn't there.
    const another = this.rule !== null && this.rule.id !== kept.press?.page.rule;
    this.press = mayAnswer && !another ? kept.press : null;
    this.scene = lookAtPage(this.rule, this.press !== null);
    watchGestures(signal, (target, sends) => this.pressed(target, sends));
    this.watch = watchPage(signal, () => this.look());
  }

  /** Looks at the page again and tells the panel what changed. */
  private look(): Looked {
    if (this.isGone()) return { done: true, held: [] };
    this.scene = lookAtPage(this.rule, this.press !== null);
    if (
      this.press &&
      this.press.attempt !== this.attempt &&
      this.rule?.stage === "form" &&
      isOpenForm(this.scene)
    )
      // A fresh form: the earlier press was another attempt's.
      this.press = null;
    if (this.press) this.lookForAnswer(this.press);
    const { wants } = this.pointing;
    if (wants) this.pointing.follow(this.targetOf(wants));
    this.show();
    return { done: this.isComplete(), held: this.held() };
  }

  private isComplete(): boolean {
    if (this.press) return this.confirmation !== undefined;
    if (this.rule?.stage === "way") return this.scene.link !== null;
    if (this.rule?.stage === "accounts") return true;
    return isOpenForm(this.scene) && this.scene.submit !== null;
  }

  private held(): Element[] {
    const { link, submit, fields } = this.scene;
    const found = [...fields.values()].flat().map(({ element }) => element);
    const all = [...found, link, submit, this.panel?.host, ...this.pointing.held];
    return all.filter((element) => element instanceof HTMLElement && element.isConnected) as Element[];
  }

  /** The extension was updated or removed: then this script can do nothing, and must not fail in Meta's listeners. */
  private isGone(): boolean {
    if (isAlive()) return false;
    this.end();
    return true;
  }

  private lookForAnswer(press: PendingPress): void {
    const asked = noteCodeRequest(press, this.scene);
    if (asked !== press) this.press = this.kept.press = asked;
    if (this.confirmation) return;
    this.confirmation = noteConfirmation(press);
    if (this.confirmation) void this.kept.answered();
  }

  /** The state for the panel; null where there is nothing to help with. */
  private stateNow(): PageState | null {
    const { rule, press, scene } = this;
    if (!rule && scene.looksLike) this.unknown ??= pageFacts(this.kept.platform, rule, scene);
    if (!press && !rule && !this.unknown) return null;
    // Accounts are read only where the person asks for it.
    if (rule?.stage === "accounts") return null;
    const after = press ? (scene.fields.has("code") ? "code" : "after_press") : null;
    const words = submitWords(scene);
    const missing = this.missingNow();
    return {
      attempt: press?.attempt ?? this.attempt,
      stage: after ?? rule?.stage ?? "form",
      page: press?.page ?? this.unknown ?? this.facts(scene),
      match: press || (rule && !scene.looksLike) ? "known" : "looks_like",
      ...(rule && !press && this.ruleWords(rule)),
      ...(rule?.stage === "way" && !press && { link: scene.link ? "present" : "absent" }),
      ...(missing && { missing }),
      fields: fieldStates(scene),
      submit: scene.submit ? "present" : "absent",
      ...(words && { submitLabel: words }),
      ...(this.pointing.at && { pointing: this.pointing.at }),
      ...(press && { pressedAt: press.at }),
      ...(press?.switched && { switched: press.switched }),
      ...(this.confirmation && { confirmation: this.confirmation }),
    };
  }

  /** What stands where the form should be; nothing is missed once a form was here, since it may have gone because it was sent. */
  private missingNow(): PageState["missing"] {
    // How help.meta.com's page for requests is made isn't known: there nothing is missed.
    if (this.formSeen || this.press || this.rule?.stage !== "form" || this.rule.platform === "meta")
      return undefined;
    const missing = missingForm();
    this.formSeen = !missing && document.readyState === "complete";
    return missing;
  }

  private facts(scene: Scene): Page {
    const page = pageFacts(this.kept.platform, this.rule, scene);
    return this.aboutAi ? { ...page, subject: "own_information" } : page;
  }

  /** What the rule knows to say about this page. */
  private ruleWords(rule: Rule): Pick<PageState, "names" | "warns" | "asks" | "successor" | "notice"> {
    const { names, warns, asks } = rule;
    const { notice } = this.scene;
    const successor = successorOf(rule);
    return {
      names,
      ...(warns && { warns }),
      ...(asks && { asks }),
      ...(successor && { successor }),
      ...(notice && { notice }),
    };
  }

  private show(): void {
    const next = this.stateNow();
    if (next?.stage === "form" && !this.opened && isOpenForm(this.scene)) {
      this.opened = true;
      recordEvent({ kind: "form_opened", attempt: this.attempt, payload: { page: next.page } });
    }
    if (next && !this.closed && (this.panel || speaksUp(next))) this.showPanel();
    if (JSON.stringify(next) === JSON.stringify(this.state)) return;
    this.state = next;
    const request: BackgroundRequest = { to: "background", type: "page_changed", state: next };
    chrome.runtime.sendMessage(request).catch(() => undefined);
  }

  /** Shows the panel once the page has loaded: a frame added earlier would hold up the page's own load event. */
  private showPanel(): void {
    if (this.panel?.host.isConnected || this.panels === mostPanels) return;
    if (document.readyState !== "complete") {
      addEventListener("load", () => this.watch.more(), { once: true, signal: this.signal });
      return;
    }
    this.panel?.end();
    this.panel = new PanelFrame(this.signal);
    this.panels += 1;
  }

  /** A press somewhere on the page, seen before the page hears of it. @returns whether it was one that counts */
  private pressed(target: Element, sends: boolean): boolean {
    if (!sends && !target.closest("button, input, [role=button]")) return false;
    if (this.isGone()) return false;
    const scene = lookAtPage(this.rule, this.press !== null);
    const { submit } = scene;
    if (!submit || !(sends ? target.contains(submit) : submit.contains(target))) return false;
    if (isRefusedByBrowser(submit)) return false;
    if (scene.fields.has("code")) return this.codePressed(scene);
    if (this.rule?.stage !== "form") return false;
    this.scene = scene;
    const page = this.press?.attempt === this.attempt ? this.press.page : this.facts(scene);
    this.press = recordPress(this.kept, scene, page, this.attempt, this.shown);
    this.watch.more();
    return true;
  }

  private codePressed(scene: Scene): boolean {
    this.scene = scene;
    if (!this.press) return false;
    // Somebody may be quicker than the next look at the page.
    this.lookForAnswer(this.press);
    if (!noteCodeEntry(this.press, scene)) return false;
    this.watch.more();
    return true;
  }

  /** A screen of ours is being told who is logged in now. */
  showed(): void {
    this.shown = platformIdNow(this.kept.platform) ?? null;
  }

  /** Does what the panel asks, in answer to a press there. */
  async command(command: PageCommand): Promise<PageReply> {
    switch (command.do) {
      case "point":
        return this.point(command.at);
      case "unpoint":
        this.pointing.end();
        break;
      case "fill":
        return this.fill(command);
      case "size":
        this.panel?.resize(command.height, command.folded);
        break;
      case "describe": {
        const { all } = lookAtPage(this.rule, true);
        const main = document.querySelector("[role=main]") ?? document.body;
        return { ok: true, description: describeForm(all, liveButtons(main)) };
      }
      case "close":
        // Only the help goes: what happens on the page is recorded as before.
        this.closed = true;
        this.panel?.end();
        this.panel = null;
        this.pointing.end();
        break;
      case "open":
        // A panel that opens anew asks anew.
        this.aboutAi = false;
        this.closed = false;
        this.panels = 0;
        this.showPanel();
        break;
      case "about_ai":
        this.aboutAi = command.yes && this.rule?.asks === "about_ai";
        break;
    }
    return this.answer();
  }

  private answer(): PageReply {
    this.look();
    return this.state ? { ok: true, state: this.state } : { ok: false, problem: "nothing_here" };
  }

  private targetOf(at: PointTarget): HTMLElement | null {
    if (at === "link") return this.scene.link;
    if (at === "submit") return this.scene.submit;
    return this.scene.fields.get(at)?.[0]?.element ?? null;
  }

  private async point(at: PointTarget): Promise<PageReply> {
    const find = () => {
      this.look();
      return this.targetOf(at);
    };
    const found = await this.pointing.start(at, find, () => this.panel?.focused ?? false);
    return found ? this.answer() : { ok: false, problem: "not_found" };
  }

  private async fill(filling: Extract<PageCommand, { do: "fill" }>): Promise<PageReply> {
    // Into a form that nobody has described, nothing is put.
    if (this.rule?.stage !== "form") return { ok: false, problem: "not_allowed" };
    // The texts were written for somebody else: the person is asked first.
    if (platformIdNow(this.kept.platform) !== filling.account) return { ok: false, problem: otherAccount };
    this.scene = lookAtPage(this.rule, this.press !== null);
    const filled = await fill(this.scene.fields, filling);
    this.look();
    if (!this.state) return { ok: false, problem: "nothing_here" };
    notePrefilled(this.kept, this.attempt, this.state.page, filled);
    return { ok: true, filled, state: this.state };
  }
}

/**
 * Whether the help comes by itself. A page on the way that has no link and offers nothing is one of many that people
 * read for other reasons: there the popup says what is missing, to whoever opens it.
 */
function speaksUp({ stage, link, notice }: PageState): boolean {
  return stage !== "way" || link === "present" || notice === "offers";
}
