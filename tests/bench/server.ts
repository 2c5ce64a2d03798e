/** A server on this machine that answers as Meta's hosts with what one measurement needs. */
import { createServer } from "node:https";
import type { RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { makeCertificate } from "../site/certificate.ts";

export interface BenchServer {
  /** What Chromium is started with to reach this server, and nothing else. */
  flags: string[];
  close(): void;
}

export async function startServer(answer: RequestListener): Promise<BenchServer> {
  const { key, cert, spki } = makeCertificate();
  const server = createServer({ key, cert }, answer);
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  return {
    flags: [
      `--host-resolver-rules=MAP www.facebook.com:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      `--ignore-certificate-errors-spki-list=${spki}`,
    ],
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
