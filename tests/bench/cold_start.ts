/** How long a native-messaging host takes from its start to its first answer. */
import { spawn } from "node:child_process";

const hello = frame({
  jsonrpc: "2.0",
  id: "1",
  method: "hello",
  params: { client: { name: "bench", version: "0" }, protocol: { min: 1, max: 1 } },
});

function frame(message: unknown): Buffer {
  const body = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([length, body]);
}

/** Milliseconds of one start, as Node's spawn sees it: the launcher's share is the same for every program. */
export function coldStart(
  program: string,
  args: string[],
  environment: Record<string, string>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "inherit"],
      env: { ...process.env, ...environment },
    });
    child.on("error", reject);
    child.stdin.write(hello);
    let took: number | undefined;
    child.stdout.once("data", () => {
      took = performance.now() - started;
      child.stdin.end();
    });
    child.once("close", () => {
      if (took === undefined) reject(new Error(`${program} ended before it answered`));
      else resolve(took);
    });
  });
}
