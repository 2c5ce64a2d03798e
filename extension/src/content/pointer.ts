import { ownElement, style } from "./own_element.ts";

/** CSS pixels around the thing pointed at. */
const space = 6;
const colour = "#1f5c4d";

/**
 * Points at something of Meta's: an outline and a few words in a shadow root of our own, laid over the page and letting
 * every press through. The page's own nodes get no attribute, no class and no style.
 */
export class Pointer {
  private readonly box = document.createElement("div");
  private readonly note = document.createElement("div");
  private readonly lifetime = new AbortController();
  readonly target: HTMLElement;
  readonly host: HTMLElement;

  /** @param words what to say beside the target */
  constructor(target: HTMLElement, words: string, outer: AbortSignal) {
    this.target = target;
    const signal = AbortSignal.any([outer, this.lifetime.signal]);
    const { host, root } = ownElement("objector-pointer", signal);
    this.host = host;
    this.note.textContent = words;
    this.note.role = "status";
    root.append(this.box, this.note);
    const follow = () => this.follow();
    addEventListener("scroll", follow, { capture: true, passive: true, signal });
    addEventListener("resize", follow, { signal });
    const observer = new ResizeObserver(follow);
    observer.observe(target);
    observer.observe(document.documentElement);
    if (document.body) observer.observe(document.body);
    signal.addEventListener("abort", () => observer.disconnect());
    follow();
  }

  /** Scrolls the page there, which only a press of the person's asks for. @param focus whether the target gets the focus */
  bringIntoView(focus: boolean): void {
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    const behavior = calm ? "auto" : "smooth";
    this.target.scrollIntoView({ block: "center", inline: "nearest", behavior });
    if (focus) this.target.focus({ preventScroll: true });
  }

  end(): void {
    this.lifetime.abort();
  }

  private follow(): void {
    const { left, top, right, bottom, width } = this.target.getBoundingClientRect();
    if (width === 0) {
      // Taken off the page or hidden: the next look at the page finds out.
      for (const part of [this.box, this.note]) style(part, { all: "initial", display: "none" });
      return;
    }
    const common = { all: "initial", position: "fixed", "z-index": "2147483646", "pointer-events": "none" };
    style(this.box, {
      ...common,
      left: `${left - space}px`,
      top: `${top - space}px`,
      width: `${right - left + 2 * space}px`,
      height: `${bottom - top + 2 * space}px`,
      "box-sizing": "border-box",
      border: `3px solid ${colour}`,
      "border-radius": "8px",
      "box-shadow": "0 0 0 3px rgba(255, 255, 255, 0.9), 0 0 0 6px rgba(31, 92, 77, 0.35)",
    });
    const below = bottom + 64 < innerHeight;
    style(this.note, {
      ...common,
      left: `${Math.max(8, Math.min(left - space, innerWidth - 272))}px`,
      ...(below ? { top: `${bottom + space + 8}px` } : { bottom: `${innerHeight - top + space + 8}px` }),
      "max-width": "256px",
      padding: "6px 10px",
      "border-radius": "8px",
      background: colour,
      color: "#ffffff",
      font: "600 14px/1.35 system-ui, sans-serif",
    });
  }
}
