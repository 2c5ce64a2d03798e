import { newAccountId } from "../protocol/account_id.ts";
import { newId, recordEvent } from "../protocol/outbox.ts";
import type { Platform, Subject } from "../protocol/types.ts";

/** What the person says happened on another device or in an earlier time. */
export interface ToldObjection {
  platform: Platform;
  /** An account of the ledger's; absent: one that nobody has named yet. */
  account?: string;
  /** What the person calls that new account; may be empty. */
  label?: string;
  says: "pressed" | "received" | "accepted" | "declined";
  /** Civil days; without an answer the first is known. */
  sentDay?: string;
  answerDay?: string;
}

/** What an objection there was about: at WhatsApp the messages to its AI, else posts and chats. */
const subjectOf = (platform: Platform): Subject =>
  platform === "whatsapp" ? "whatsapp_ai" : "own_information";

/** Writes it as told events of one attempt. @returns when all of it is stored in this browser */
export async function recordTold(told: ToldObjection): Promise<void> {
  const { platform, label, says, sentDay, answerDay } = told;
  const account = told.account ?? newAccountId();
  const attempt = newId();
  const subject = subjectOf(platform);
  const tell = (word: ToldObjection["says"], day: string | undefined) =>
    day === undefined
      ? undefined
      : recordEvent({
          kind: "told_by_person",
          attempt,
          account,
          day,
          payload: { says: word, platform, subject },
        }).stored;
  await Promise.all([
    tell("pressed", sentDay),
    says === "pressed" ? undefined : tell(says, answerDay),
    label ? recordEvent({ kind: "account_labelled", account, payload: { label } }).stored : undefined,
  ]);
}
