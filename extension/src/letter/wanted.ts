/** What the letter page was opened for: `?objection=<id>` in its own address. */
export function wantedObjection(search: string): string | undefined {
  const id = new URLSearchParams(search).get("objection");
  return id && /^[0-9a-f-]{36}$/.test(id) ? id : undefined;
}
