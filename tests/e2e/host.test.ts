/** The host missing, broken, too old or killed: the panel says so, and events arrive exactly once when it is back. */
import assert from "node:assert/strict";
import { chmodSync, copyFileSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { texts } from "../texts.ts";
import type { Session } from "./browser.ts";
import { browserNames, count, withSession } from "./fixture.ts";
import { until } from "./until.ts";
import { builtHost } from "./profile.ts";
import { kinds, liveButton } from "./walk.ts";

const t = texts.en;
const form = "https://www.facebook.com/help/contact/712876720715583";

async function press(session: Session): Promise<void> {
  await session.page.click(liveButton);
  await session.page.waitForSelector("[role=status]");
}

/** Waits until the ledger holds the press, then asks again after a screen has asked for it too: it is there once. */
async function arrivedOnce(session: Session): Promise<void> {
  const pressed = async (): Promise<string[]> =>
    (await session.ledger()).flatMap(kinds).filter((kind) => kind === "submit_pressed");
  await until(pressed, (all) => all.length > 0);
  const screen = await session.engine.screen("ledger.html");
  await screen.says(t.common.subjects.own_information);
  await screen.close();
  assert.equal((await pressed()).length, 1);
}

/** A host of another age: answers every request with "no protocol version in common". */
function oldHost(folder: string): string {
  const path = join(folder, "old-host");
  writeFileSync(
    path,
    `#!${process.execPath}
process.stdin.on("data", (frame) => {
  const { id } = JSON.parse(frame.subarray(4).toString());
  const reply = Buffer.from(
    JSON.stringify({ jsonrpc: "2.0", id, error: { code: 4, message: "This host speaks another protocol." } }),
  );
  const length = Buffer.alloc(4);
  length.writeUInt32LE(reply.length);
  process.stdout.write(Buffer.concat([length, reply]));
});
`,
    { mode: 0o755 },
  );
  return path;
}

/** The host processes of this session, by the data folder in their environment. */
function hostProcesses(session: Session): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => {
      try {
        const [program] = readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0");
        const environment = readFileSync(`/proc/${name}/environ`, "utf8").split("\0");
        return program === builtHost && environment.includes(`OBJECTOR_DATA_DIR=${session.profile.data}`);
      } catch {
        return false;
      }
    })
    .map(Number);
}

for (const browser of browserNames) {
  test(`no host, then a host, in ${browser}`, async () => {
    await withSession({ browser, host: null, variant: `${browser}-no-host` }, async (session) => {
      await session.open(form);
      const panel = await session.panel();
      await panel.says(t.host.not_found.wrong);
      await panel.says(t.panel.steps.press);
      assert.equal(await panel.has(t.reason.write), false, "without the host there is no text to offer");
      await session.screenshot("host-missing");
      await press(session);
      session.profile.setHost(builtHost);
      await (await session.panel()).press(t.common.check_again);
      await arrivedOnce(session);
    });
    count("host_troubles", 1);
  });

  test(`a host that is killed in the middle, in ${browser}`, async () => {
    await withSession({ browser }, async (session) => {
      await session.open(form);
      await (await session.panel()).says(t.questions.title);
      const [host, ...others] = hostProcesses(session);
      assert.deepEqual(others, []);
      process.kill(host!, "SIGKILL");
      await press(session);
      await arrivedOnce(session);
    });
    count("host_troubles", 1);
  });

  test(`a host that can't be started, in ${browser}`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      const path = join(session.profile.folder, "objector-host");
      copyFileSync(builtHost, path);
      chmodSync(path, 0o644);
      session.profile.setHost(path);
      await session.open(form);
      const panel = await session.panel();
      // Firefox says the same for both, so either sentence is right there.
      const sentences = [t.host.startup_failed.wrong, t.host.not_found.wrong];
      await panel.says(new RegExp((browser === "chromium" ? sentences.slice(0, 1) : sentences).join("|")));
      await press(session);
      chmodSync(path, 0o755);
      await (await session.panel()).press(t.common.check_again);
      await arrivedOnce(session);
    });
    count("host_troubles", 1);
  });

  test(`a host that is too old, in ${browser}`, async () => {
    await withSession({ browser, host: null }, async (session) => {
      session.profile.setHost(oldHost(session.profile.folder));
      await session.open(form);
      const panel = await session.panel();
      await panel.says(t.host.too_old.wrong);
      await press(session);
      session.profile.setHost(builtHost);
      await (await session.panel()).press(t.common.check_again);
      await arrivedOnce(session);
    });
    count("host_troubles", 1);
  });
}
