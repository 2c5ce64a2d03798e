import { outboxPrefix, recordEvent, type NewEvent } from "../protocol/outbox.ts";
import { askHost } from "../ui/background.ts";
import { pieceSize, toBase64 } from "./base64.ts";
import type { Outcome, Progress } from "./transfer.ts";

/** The most bytes of a file that the host keeps (PROTOCOL.md, Files). */
export const mostBytes = 10 * 1024 * 1024;

/**
 * Records an event that names a file, then hands the file to the host. A file never waits in the outbox: where the host
 * doesn't take it now, the event says that there was one, and the person is told that it wasn't kept.
 */
export async function keepFile(
  event: NewEvent<"mail_added" | "evidence_added">,
  bytes: Uint8Array,
  progress: Progress,
): Promise<Outcome<null>> {
  const { id, stored } = recordEvent(event);
  await stored;
  await drained(id);
  for (let offset = 0; ;) {
    const piece = toBase64(bytes.subarray(offset, offset + pieceSize));
    const reply = await askHost("evidence.put", { event: id, offset, bytes: piece });
    if (!reply.ok) return reply;
    offset = reply.result.have;
    progress(offset, bytes.length);
    if (reply.result.complete) return { ok: true, result: null };
  }
}

/** Milliseconds until an event that nobody takes counts as one that waits. */
const patience = 15_000;

/** Resolves when the event has left the outbox, or waits too long. Whether the host has it, it says when it is asked. */
function drained(id: string): Promise<void> {
  const key = outboxPrefix + id;
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      chrome.storage.local.onChanged.removeListener(look);
      resolve();
    };
    const look = (): void =>
      void chrome.storage.local.get(key).then((found) => {
        if (!(key in found)) end();
      });
    const timer = setTimeout(end, patience);
    chrome.storage.local.onChanged.addListener(look);
    look();
  });
}
