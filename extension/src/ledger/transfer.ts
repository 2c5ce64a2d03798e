/** Long work of the host's in its short steps: out, in, erasing, checking. Each says how far it is. */
import type { HostReply } from "../protocol/messages.ts";
import type {
  LedgerEraseParams,
  LedgerEraseResult,
  LedgerExportParams,
  LedgerImportResult,
  LedgerVerifyResult,
} from "../protocol/types.ts";
import { askHost } from "../ui/background.ts";
import { fromBase64, pieceSize, sha256, toBase64 } from "./base64.ts";

/** How far it is: so many of so many, whatever is counted. */
export type Progress = (done: number, of: number) => void;

/** What was wanted, or the host's reply that ended the work. */
export type Outcome<T> = { ok: true; result: T } | Exclude<HostReply, { ok: true }>;

/** A whole export. */
export interface ExportedFile {
  name: string;
  bytes: Blob;
  sha256: string;
}

/** Fetches an export piece by piece, and makes sure that all of it arrived. */
export async function exportLedger(
  params: Omit<LedgerExportParams, "next">,
  progress: Progress,
): Promise<Outcome<ExportedFile>> {
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let next: number | undefined;
  for (;;) {
    const reply = await askHost("ledger.export", { ...params, ...(next !== undefined && { next }) });
    if (!reply.ok) return reply;
    const { bytes, done, of, name, sha256: expected } = reply.result;
    pieces.push(fromBase64(bytes));
    progress(done, of);
    next = reply.result.next;
    if (next !== undefined) continue;
    const whole = new Blob(pieces);
    const digest = await sha256(await whole.arrayBuffer());
    if (digest !== expected || name === undefined) return unfit;
    return { ok: true, result: { name, bytes: whole, sha256: digest } };
  }
}

/** Numbers as in the protocol's errors.json. */
const internalError = -32603;
const unfit: Outcome<never> = {
  ok: false,
  error: { code: internalError, message: "The file didn’t arrive whole. Try again." },
};

/** What an import did, or would do: the counts of the whole file, and every problem. */
export type Imported = Omit<LedgerImportResult, "next">;

/** Hands a file over piece by piece. With `dry_run` nothing is changed. */
export async function importLedger(
  file: Uint8Array,
  { dry_run, passphrase }: { dry_run: boolean; passphrase?: string },
  progress: Progress,
): Promise<Outcome<Imported>> {
  const problems: Imported["problems"] = [];
  let next: number | undefined;
  for (let at = 0; ; at += pieceSize) {
    const piece = file.subarray(at, at + pieceSize);
    const last = at + pieceSize >= file.length;
    const reply = await askHost("ledger.import", {
      bytes: toBase64(piece),
      last,
      dry_run,
      ...(at === 0 && passphrase !== undefined && { passphrase }),
      ...(next !== undefined && { next }),
    });
    if (!reply.ok) return reply;
    problems.push(...reply.result.problems);
    progress(Math.min(at + pieceSize, file.length), file.length);
    next = reply.result.next;
    if (last) return { ok: true, result: { ...reply.result, problems } };
  }
}

/** Erases step by step until nothing is left. */
export async function eraseLedger(
  what: Pick<LedgerEraseParams, "language" | "account" | "objection" | "everything">,
  progress: Progress,
): Promise<Outcome<LedgerEraseResult>> {
  let erased = 0;
  let files = 0;
  for (;;) {
    const reply = await askHost("ledger.erase", what);
    if (!reply.ok) return reply;
    erased += reply.result.erased;
    files += reply.result.files;
    progress(erased, erased + reply.result.left);
    if (reply.result.left === 0) return { ok: true, result: { ...reply.result, erased, files } };
  }
}

/** Walks the whole chain. */
export async function verifyLedger(progress: Progress): Promise<Outcome<Omit<LedgerVerifyResult, "next">>> {
  const whole = { checked: 0, erased: 0, problems: [] as LedgerVerifyResult["problems"] };
  let from: number | undefined;
  for (;;) {
    const reply = await askHost("ledger.verify", from === undefined ? {} : { from });
    if (!reply.ok) return reply;
    whole.checked += reply.result.checked;
    whole.erased += reply.result.erased;
    whole.problems.push(...reply.result.problems);
    progress(whole.checked, whole.checked);
    from = reply.result.next;
    if (from === undefined) return { ok: true, result: whole };
  }
}
