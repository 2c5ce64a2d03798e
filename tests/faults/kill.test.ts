/** Promise: an acknowledged event outlives the host, whenever it is killed; and what wasn't acknowledged arrives once. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromiumOrigin, frame, RawPipe, temporaryFolder } from "../protocol/raw_pipe.ts";
import { helloAgain, note, resultsOf, verifyFrom, type Note, type Position } from "./ledger_client.ts";
import { rounds, seeded } from "./seeded.ts";

/** About what the reply to an append of one event is long. */
const replyBytes = 270;

test("kill -9 at any point of a stream of appends loses nothing acknowledged", async (t) => {
  const count = rounds(1000);
  const random = seeded("kill");
  const folder = temporaryFolder(t);
  const start = () => new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder });

  let last: Position | undefined;
  let waiting: Note[] = []; // sent and not acknowledged, as in the extension's outbox
  const acknowledged = new Set<string>();
  let sent = 0;
  let interrupted = 0;

  for (let round = 0; round < count; round++) {
    const host = start();
    await helloAgain(host, last);
    await verifyFrom(host, Math.max(1, (last?.seq ?? 0) - 50));

    const requests = random(1, 5);
    for (let made = 0; made < requests; made++) waiting.push(note());
    sent += requests;
    const killAt = random(0, waiting.length * replyBytes);
    let received = 0;
    const killIfDue = () => received >= killAt && host.child.kill("SIGKILL");
    host.child.stdout.on("data", (bytes: Buffer) => {
      received += bytes.length;
      killIfDue();
    });
    host.write(
      ...waiting.map((event) =>
        frame({ jsonrpc: "2.0", id: event.id, method: "event.append", params: { events: [event] } }),
      ),
    );
    killIfDue();
    if (killAt > 0) host.child.stdin.end(); // where the replies fall short of killAt, it ends by itself
    for (let reply = await host.next(); reply; reply = await host.next()) {
      for (const result of resultsOf(reply)) {
        assert.match(result.outcome, /^(stored|known)$/);
        acknowledged.add(result.id);
      }
      last = reply.result?.["last"] as Position;
    }
    await host.ended;
    waiting = waiting.filter((event) => !acknowledged.has(event.id));
    if (waiting.length > 0) interrupted++;
  }
  assert.ok(count < 20 || interrupted > count / 20, "kills must meet hosts that are at work");

  const host = start();
  await helloAgain(host, last);
  const results = resultsOf(await host.call("event.append", { events: [...waiting, note()] }));
  assert.ok(results.every(({ outcome }) => outcome === "stored" || outcome === "known"));
  assert.equal(await verifyFrom(host, 1), sent + 1, "every event is there exactly once");
  assert.equal(await host.end(), 0);
  console.log(`${sent} events, ${interrupted} of ${count} kills left some unanswered`);
  console.log(`count kill_rounds ${count}`);
});
