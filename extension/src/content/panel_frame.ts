import { ownElement, style } from "./own_element.ts";

/** CSS pixels. */
const width = 360;
const narrow = 520;
const tab = 56;
const gap = 16;

/**
 * The panel beside the page: our own extension page in a frame, so that no key typed into it reaches Meta's listeners.
 * At the right edge; a bottom sheet on a narrow window; a small tab when folded.
 */
export class PanelFrame {
  private readonly frame = document.createElement("iframe");
  readonly host: HTMLElement;
  private readonly lifetime = new AbortController();
  private height = 480;
  private folded = false;

  constructor(outer: AbortSignal) {
    const signal = AbortSignal.any([outer, this.lifetime.signal]);
    const { host, root } = ownElement("objector-panel", signal);
    this.host = host;
    this.frame.title = "Objector";
    this.frame.src = chrome.runtime.getURL("panel.html");
    root.append(this.frame);
    this.place();
    addEventListener("resize", () => this.place(), { signal });
  }

  end(): void {
    this.lifetime.abort();
  }

  /** Whether the person is working in the panel now. */
  get focused(): boolean {
    return document.activeElement === this.host;
  }

  /** Takes the size the panel asks for. @param height CSS pixels */
  resize(height: number, folded: boolean): void {
    this.height = height;
    this.folded = folded;
    this.place();
  }

  private place(): void {
    const sheet = innerWidth < narrow;
    const most = sheet ? Math.round(innerHeight * 0.6) : innerHeight - 2 * gap;
    const folded: Record<string, string> = { width: `${tab}px`, height: `${tab}px` };
    const open: Record<string, string> = {
      width: sheet ? "100vw" : `${width}px`,
      height: `${Math.min(Math.max(this.height, tab), most)}px`,
    };
    style(this.frame, {
      all: "initial",
      position: "fixed",
      "z-index": "2147483647",
      display: "block",
      border: "0",
      "color-scheme": "light dark",
      right: sheet && !this.folded ? "0" : `${gap}px`,
      top: sheet ? "auto" : `${gap}px`,
      bottom: sheet ? "0" : "auto",
      "border-radius": sheet && !this.folded ? "14px 14px 0 0" : "14px",
      "box-shadow": "0 6px 28px rgba(0, 0, 0, 0.28)",
      ...(this.folded ? folded : open),
    });
  }
}
