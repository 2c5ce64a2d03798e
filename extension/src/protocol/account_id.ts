/**
 * A fresh id of an account. Unlike an event's it need not sort by time, so it is the browser's own random one: the script
 * on every page of Meta's makes it too, and stays small.
 */
export function newAccountId(): string {
  return crypto.randomUUID();
}
