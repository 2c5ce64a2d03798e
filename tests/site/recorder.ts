/** What the practice site saw: requests, submits, and events that no person made. */

/** One thing the early script in a page reports; see early.ts. */
export interface Sighting {
  what: "untrusted" | "set" | "keydown" | "submit_without_press";
  /** Event type, for `untrusted` (never allowed) and `set` (input, change, beforeinput: setting a value). */
  type: string;
  path: string;
}

export interface Submit {
  form: string;
  /** The values in the page's React state at the press, by field role. */
  fields: Record<string, string>;
}

export class Recorder {
  /** Every request but the early script's own reports, as "METHOD host/path?query". */
  readonly requests: string[] = [];
  readonly submits: Submit[] = [];
  readonly sightings: Sighting[] = [];

  /** Events of forbidden kinds that no person made. Must stay empty. */
  forbidden(): Sighting[] {
    return this.sightings.filter((s) => s.what === "untrusted" || s.what === "submit_without_press");
  }

  /** Key presses that Meta's page saw. Must not grow while the person types in the panel. */
  keydowns(): number {
    return this.sightings.filter((s) => s.what === "keydown").length;
  }

  clear(): void {
    this.requests.length = 0;
    this.submits.length = 0;
    this.sightings.length = 0;
  }
}
