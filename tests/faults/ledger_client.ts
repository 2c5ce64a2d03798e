/** What the fault tests ask of a host, over raw_pipe.ts. */
import assert from "node:assert/strict";
import { uuidv7 } from "uuidv7";
import type { RawPipe, Reply } from "../protocol/raw_pipe.ts";

export interface Position {
  ledger: string;
  seq: number;
  hash: string;
}

export interface Note {
  id: string;
  kind: "note";
  at: number;
  account: string;
  payload: { text: string };
}

/** A new event of ordinary size. */
export function note(): Note {
  return {
    id: uuidv7(),
    kind: "note",
    at: Date.now(),
    account: "01900000-0000-7000-8000-000000000001",
    payload: { text: "a line of ordinary length, as people write" },
  };
}

/** hello with what was acknowledged last; the ledger must be whole and have it. */
export async function helloAgain(host: RawPipe, last: Position | undefined): Promise<Position> {
  const reply = await host.call("hello", {
    client: { name: "test", version: "1" },
    protocol: { min: 1, max: 1 },
    ...(last && { last_acknowledged: last }),
  });
  const ledger = reply.result?.["ledger"] as { status: string; last: Position; message?: string };
  assert.equal(ledger.status, "ok", ledger.message);
  return ledger.last;
}

/** Walks the chain from `from` to its end; gives how many links were checked. */
export async function verifyFrom(host: RawPipe, from: number): Promise<number> {
  let checked = 0;
  for (let next: number | undefined = from; next !== undefined;) {
    const { result } = await host.call("ledger.verify", { from: next });
    assert.deepEqual(result?.["problems"], []);
    checked += result?.["checked"] as number;
    next = result?.["next"] as number | undefined;
  }
  return checked;
}

/** The results of an append's reply. */
export function resultsOf(reply: Reply): { id: string; outcome: string; seq: number }[] {
  assert.ok(reply.result, JSON.stringify(reply.error));
  return reply.result["results"] as { id: string; outcome: string; seq: number }[];
}
