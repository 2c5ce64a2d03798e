import type { PointTarget } from "../protocol/messages.ts";
import { Pointer } from "./pointer.ts";
import { pointerWords } from "./pointer_words.ts";

/** What is pointed at, for as long as the person wants it: Meta's page draws itself anew now and then, and the pointer follows. */
export class Pointing {
  private readonly signal: AbortSignal;
  private wanted: { at: PointTarget; words: string } | null = null;
  private pointer: Pointer | null = null;

  constructor(signal: AbortSignal) {
    this.signal = signal;
  }

  /** What the pointer stands at now; nothing while the page doesn't have it. */
  get at(): PointTarget | undefined {
    return this.pointer ? this.wanted?.at : undefined;
  }

  /** What is to be pointed at, whether the page has it now or not. */
  get wants(): PointTarget | undefined {
    return this.wanted?.at;
  }

  /** What of ours stands on the page, and what it points at. */
  get held(): Element[] {
    return this.pointer ? [this.pointer.target, this.pointer.host] : [];
  }

  /**
   * Points at something because the person asked for it.
   * @param find where it is, asked once the words are there
   * @param focus whether to give it the focus
   */
  async start(at: PointTarget, find: () => HTMLElement | null, focus: () => boolean): Promise<boolean> {
    const words = await pointerWords(at);
    const target = find();
    if (!target || this.signal.aborted) return false;
    this.end();
    this.wanted = { at, words };
    this.pointer = new Pointer(target, words, this.signal);
    this.pointer.bringIntoView(focus());
    return true;
  }

  /** Goes where the target is now. The page's place and the focus stay the person's. */
  follow(target: HTMLElement | null): void {
    if (!this.wanted) return;
    if (this.pointer && this.pointer.target === target && this.pointer.host.isConnected) return;
    this.pointer?.end();
    this.pointer = target && new Pointer(target, this.wanted.words, this.signal);
  }

  end(): void {
    this.pointer?.end();
    this.pointer = null;
    this.wanted = null;
  }
}
