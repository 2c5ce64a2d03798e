/** Promise: one of several writers may die at any moment; nothing acknowledged is lost, nothing is there twice. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { chromiumOrigin, frame, RawPipe, temporaryFolder } from "../protocol/raw_pipe.ts";
import { helloAgain, note, resultsOf, verifyFrom, type Note } from "./ledger_client.ts";
import { rounds, seeded } from "./seeded.ts";

const writers = 8;

test("kill -9 of one of eight writers loses nothing acknowledged", async (t) => {
  const count = rounds(1000) >= 10_000 ? 10_000 : 200;
  const random = seeded("kill_writer");
  const folder = temporaryFolder(t);
  const start = () => new RawPipe(t, [chromiumOrigin], { OBJECTOR_DATA_DIR: folder });
  const hosts = Array.from({ length: writers }, start);
  await Promise.all(hosts.map((host) => helloAgain(host, undefined)));

  const waiting: Note[][] = Array.from({ length: writers }, () => []);
  let sent = 0;
  let unanswered = 0;
  for (let round = 0; round < count; round++) {
    const victim = random(0, writers - 1);
    for (const [writer, host] of hosts.entries()) {
      // What the victim before this one was asked and didn't answer comes again, as from an outbox.
      const events = [...waiting[writer]!, note()];
      sent++;
      waiting[writer] = events;
      host.write(frame({ jsonrpc: "2.0", id: "append", method: "event.append", params: { events } }));
    }
    const killed = hosts[victim]!;
    for (let turns = random(0, 20); turns > 0; turns--) await new Promise(setImmediate);
    killed.child.kill("SIGKILL");
    for (const [writer, host] of hosts.entries()) {
      const reply = await host.next();
      if (!reply) {
        assert.equal(writer, victim, "only the killed one is silent");
        unanswered++;
        continue;
      }
      const results = resultsOf(reply);
      assert.ok(results.every(({ outcome }) => outcome === "stored" || outcome === "known"));
      waiting[writer] = [];
    }
    await killed.ended;
    hosts[victim] = start();
    await helloAgain(hosts[victim]!, undefined);
  }
  assert.ok(unanswered > count / 20, "kills must meet hosts that are at work");
  for (const [writer, host] of hosts.entries()) {
    const events = [...waiting[writer]!, note()];
    sent++;
    const results = resultsOf(await host.call("event.append", { events }));
    assert.ok(results.every(({ outcome }) => outcome === "stored" || outcome === "known"));
  }
  assert.equal(await verifyFrom(hosts[0]!, 1), sent, "every event is there exactly once");
  for (const host of hosts) assert.equal(await host.end(), 0);
  console.log(`${sent} events, ${unanswered} of ${count} kills left some unanswered`);
  console.log(`count kill_one_of_eight ${count}`);
});
