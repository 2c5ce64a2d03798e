/**
 * The practice Privacy Centre: an HTTPS server on this machine that answers as Meta's hosts.
 * A browser reaches it only with the resolver rules of tests/e2e/.
 */
import { randomBytes } from "node:crypto";
import { createServer } from "node:https";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "./certificate.ts";
import { bundle } from "./bundle.ts";
import { accountCookies } from "./accounts.ts";
import { hosts } from "./hosts.ts";
import { pageAt } from "./pages.ts";
import { realPage } from "./real_pages.ts";
import { Recorder } from "./recorder.ts";
import type { Sighting } from "./recorder.ts";
import { makeStyle, shell } from "./shell.ts";

export interface Site {
  port: number;
  /** For Chromium's --ignore-certificate-errors-spki-list. */
  spki: string;
  seen: Recorder;
  close(): Promise<void>;
}

/** The page that links to all others. */
export const practiceIndex = "https://www.facebook.com/practice/";

/** Starts the practice site on a free port of 127.0.0.1. */
export async function startSite(): Promise<Site> {
  const { key, cert, spki } = makeCertificate();
  const scripts = await bundle();
  const style = makeStyle();
  const seen = new Recorder();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", `https://${request.headers.host ?? "unknown"}`);
    // Firefox's own background calls reach this server too: they belong to no page of ours.
    if (!hosts.includes(url.hostname)) return void response.writeHead(404).end();
    if (url.pathname === "/practice/sighting") {
      seen.sightings.push(JSON.parse(await body(request)) as Sighting);
      return void response.writeHead(204).end();
    }
    seen.requests.push(`${request.method} ${url.hostname}${url.pathname}${url.search}`);
    if (/^lm?\./.test(url.hostname)) return redirect(url, response);
    if (url.pathname === "/practice/app.js") {
      return void response
        .writeHead(200, { "content-type": "text/javascript; charset=utf-8" })
        .end(scripts.app);
    }
    if (url.pathname === "/ajax/help/contact/submit/page") {
      const posted = new URLSearchParams(await body(request));
      const form = posted.get("support_form_id") ?? "";
      posted.delete("support_form_id");
      seen.submits.push({ form, fields: Object.fromEntries(posted) });
      // The guard before the JSON is Meta's habit (meta-flows, 6.1).
      return void response.writeHead(200, { "content-type": "text/javascript" }).end('for (;;);{"ok":true}');
    }
    const nonce = randomBytes(16).toString("base64");
    const real = url.searchParams.get("real");
    if (real !== null) return showReal(real, nonce, response);
    if (pageAt(url) === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy":
        `default-src 'self'; script-src 'nonce-${nonce}'; style-src 'nonce-${nonce}'; ` +
        "img-src data:; frame-src 'none'; require-trusted-types-for 'script'",
      // A page that is never stored isn't kept for "back" either; ?keep=1 lets the browser keep it.
      "cache-control": url.searchParams.has("keep") ? "no-cache" : "no-store",
      "set-cookie": accountCookies(url, request.headers.cookie ?? ""),
      ...(url.pathname.includes("/contact/")
        ? { "cross-origin-opener-policy": "same-origin", "cross-origin-embedder-policy": "require-corp" }
        : {}),
    });
    response.end(shell({ url, nonce, style, early: scripts.early }));
  }

  /** The archived page without its scripts: only the watch of ours runs in it. */
  function showReal(name: string, nonce: string, response: ServerResponse): void {
    const html = realPage(name, `<script nonce="${nonce}">${scripts.early}</script>`);
    if (html === null) return void response.writeHead(404).end();
    response
      .writeHead(200, {
        "content-type": "text/html; charset=utf-8",
        "content-security-policy": `default-src 'none'; connect-src 'self'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'`,
      })
      .end(html);
  }

  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error("practice site:", error);
      response.writeHead(500).end();
    });
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    port: (server.address() as AddressInfo).port,
    spki,
    seen,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The hosts that Meta wraps links with: l. and lm.facebook.com/l.php?u=…, l.instagram.com/?u=…. */
function redirect(url: URL, response: ServerResponse): void {
  const target = url.searchParams.get("u");
  const path = url.hostname === "l.instagram.com" ? "/" : "/l.php";
  if (url.pathname !== path || target === null) return void response.writeHead(404).end();
  response.writeHead(302, { location: target }).end();
}

async function body(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString("utf8");
}
