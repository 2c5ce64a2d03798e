/** Several browsers write one ledger: each event takes a place of its own, and the chain holds. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromiumOrigin, RawPipe, temporaryFolder } from "../protocol/raw_pipe.ts";
import { helloAgain, note, resultsOf, verifyFrom } from "./ledger_client.ts";
import { rounds } from "./seeded.ts";

const writers = 8;

test("eight hosts make and write one ledger at once", async (t) => {
  const each = Math.ceil(rounds(1000) / 10);
  const folder = temporaryFolder(t);
  const hosts = Array.from(
    { length: writers },
    () => new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder }),
  );
  const positions = await Promise.all(hosts.map((host) => helloAgain(host, undefined)));
  assert.equal(new Set(positions.map(({ ledger }) => ledger)).size, 1, "one ledger, though eight began it");

  const seqs: number[] = [];
  await Promise.all(
    hosts.map(async (host) => {
      for (let made = 0; made < each; made++) {
        const [result] = resultsOf(await host.call("event.append", { events: [note()] }));
        assert.equal(result?.outcome, "stored");
        seqs.push(result.seq);
      }
    }),
  );
  seqs.sort((one, other) => one - other);
  assert.deepEqual(
    seqs,
    Array.from({ length: writers * each }, (_, index) => index + 1),
  );
  assert.equal(await verifyFrom(hosts[0]!, 1), writers * each);
  for (const host of hosts) assert.equal(await host.end(), 0);
  console.log(`count writers_appends ${writers * each}`);
});
