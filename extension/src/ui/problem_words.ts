import type { HostReply } from "../protocol/messages.ts";
import type { Texts } from "../text/text.ts";

/** What ended the work, as a sentence: the host's own, or why there is no host. */
export function problemWords(t: Texts, reply: Exclude<HostReply, { ok: true }>): string {
  if ("error" in reply) return reply.error.message;
  const words: Partial<Record<string, { wrong: string }>> = t.host as never;
  return words[reply.host.status]?.wrong ?? t.host.no_answer.wrong;
}
