/** Bundles the practice pages with esbuild; nothing is written to disk. */
import { join } from "node:path";
import { build } from "esbuild";

export interface Scripts {
  /** The React pages. */
  app: string;
  /** The watcher that runs first, inline. */
  early: string;
}

export async function bundle(): Promise<Scripts> {
  const [app, early] = await Promise.all([one("app/main.tsx"), one("early.ts")]);
  return { app, early };
}

async function one(entry: string): Promise<string> {
  const result = await build({
    entryPoints: [join(import.meta.dirname, entry)],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: "es2023",
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "silent",
  });
  return result.outputFiles[0]!.text;
}
