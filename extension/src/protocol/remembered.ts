import type { Platform } from "./types.ts";

/** The key of storage.local that holds the grounds a person wants remembered. */
export const rememberedKey = "remembered_grounds";

/** The grounds last ticked, for whom and when: several people may share a browser, and any of them may erase everything. */
export interface RememberedGrounds {
  /** The platform, and its number of the account; only the platform where nobody was seen. */
  account: string;
  grounds: string[];
  at: number;
}

/** How an account is called there. */
export function accountOf(platform: Platform, platformId = ""): string {
  return `${platform}/${platformId}`;
}

/** What the browser remembers; undefined where that is nothing, or isn't of this kind. */
export function rememberedIn(items: Record<string, unknown>): RememberedGrounds | undefined {
  const kept = items[rememberedKey] as Partial<RememberedGrounds> | undefined;
  return Array.isArray(kept?.grounds) ? (kept as RememberedGrounds) : undefined;
}
