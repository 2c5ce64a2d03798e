import type { Platform } from "../protocol/types.ts";

/** The one cookie per platform that holds the logged-in account's number. */
const cookieNames: Partial<Record<Platform, string>> = { facebook: "c_user", instagram: "ds_user_id" };

/** The platform's number of the logged-in account, read now. Only called when the person pressed something. */
export function platformIdNow(platform: Platform): string | undefined {
  const name = cookieNames[platform];
  if (!name) return undefined;
  return new RegExp(`(?:^|; )${name}=(\\d{1,32})(?:;|$)`).exec(document.cookie)?.[1];
}

/** The key of storage.local that holds our random id of an account. */
export function accountKey(platform: Platform, platformId: string): string {
  return `account/${platform}/${platformId}`;
}
