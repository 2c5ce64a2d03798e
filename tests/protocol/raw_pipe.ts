/** The real host at the end of raw pipes: bytes in, frames out, and how it ended. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { endianness, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestContext } from "node:test";

/** The binary under test; `./dev test` sets OBJECTOR_HOST to the sanitizer build for a second round. */
export const hostBinary = resolve(process.env["OBJECTOR_HOST"] ?? "build/native-host/objector-host");

const manifest = JSON.parse(readFileSync("manifests/browsers.json", "utf8")) as {
  host_name: string;
  extension: { chromium_id: string; gecko_id: string };
};
export const { chromium_id: chromiumId, gecko_id: geckoId } = manifest.extension;
export const chromiumOrigin = `chrome-extension://${chromiumId}/`;

const little = endianness() === "LE";

/** A frame around a message or around bytes as they are; `length` lies about them. */
export function frame(body: unknown, length?: number): Buffer {
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body), "utf8");
  const header = Buffer.alloc(4);
  if (little) header.writeUInt32LE(length ?? bytes.length);
  else header.writeUInt32BE(length ?? bytes.length);
  return Buffer.concat([header, bytes]);
}

export interface Reply {
  jsonrpc: string;
  id: string | null;
  method?: string;
  result?: Record<string, unknown>;
  error?: { code: number; message: string };
}

/** A folder that is gone after the test. */
export function temporaryFolder(t: Pick<TestContext, "after">): string {
  const folder = mkdtempSync(join(tmpdir(), "objector-test-"));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export class RawPipe {
  readonly child: ChildProcessWithoutNullStreams;
  /** Everything it wrote to standard error. */
  stderr = "";
  /** Exit code, or the signal's name. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Bytes on standard output that are no whole frame yet. */
  rest: Buffer = Buffer.alloc(0);
  private readonly replies: Reply[] = [];
  private readonly waiting: ((reply: Reply | undefined) => void)[] = [];
  private closed = false;

  /** `inherited`: how many descriptors from 3 on the host finds open. */
  constructor(
    t: Pick<TestContext, "after">,
    args: string[] = [chromiumOrigin],
    environment: Record<string, string> = {},
    inherited = 0,
  ) {
    const folder = environment["OBJECTOR_DATA_DIR"] ?? temporaryFolder(t);
    this.child = spawn(hostBinary, args, {
      env: { ...process.env, OBJECTOR_DATA_DIR: folder, ...environment },
      stdio: ["pipe", "pipe", "pipe", ...Array<"pipe">(inherited).fill("pipe")],
    }) as ChildProcessWithoutNullStreams;
    t.after(() => this.child.kill("SIGKILL"));
    this.child.stderr.setEncoding("utf8").on("data", (text: string) => (this.stderr += text));
    this.child.stdin.on("error", () => undefined); // the host may have ended; `ended` says how
    this.child.stdout.on("data", (bytes: Buffer) => this.take(bytes));
    this.ended = new Promise((resolveEnd) => {
      this.child.on("close", (code, signal) => {
        this.closed = true;
        for (const give of this.waiting.splice(0)) give(undefined);
        resolveEnd(code ?? signal!);
      });
    });
  }

  private take(bytes: Buffer): void {
    this.rest = Buffer.concat([this.rest, bytes]);
    while (this.rest.length >= 4) {
      const length = little ? this.rest.readUInt32LE() : this.rest.readUInt32BE();
      if (this.rest.length < 4 + length) return;
      const reply = JSON.parse(this.rest.subarray(4, 4 + length).toString("utf8")) as Reply;
      this.rest = this.rest.subarray(4 + length);
      const give = this.waiting.shift();
      if (give) give(reply);
      else this.replies.push(reply);
    }
  }

  write(...parts: Buffer[]): void {
    this.child.stdin.write(Buffer.concat(parts));
  }

  /** The next frame; undefined when the host ended without one. */
  next(): Promise<Reply | undefined> {
    const reply = this.replies.shift();
    if (reply || this.closed) return Promise.resolve(reply);
    return new Promise((give) => this.waiting.push(give));
  }

  /** Sends a request and gives the next frame, which must carry its id. */
  async call(method: string, params: object = {}, id = method): Promise<Reply> {
    this.write(frame({ jsonrpc: "2.0", id, method, params }));
    const reply = await this.next();
    if (reply?.id !== id) throw new Error(`no answer to ${method}; stderr: ${this.stderr}`);
    return reply;
  }

  hello(): Promise<Reply> {
    return this.call("hello", { client: { name: "test", version: "1" }, protocol: { min: 1, max: 1 } });
  }

  /** Closes standard input and gives how the host ended. */
  end(): Promise<number | NodeJS.Signals> {
    this.child.stdin.end();
    return this.ended;
  }
}
