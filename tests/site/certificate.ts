/** A throw-away certificate for the practice site, made anew at every start. */
import { execFileSync } from "node:child_process";
import { createHash, X509Certificate } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hosts } from "./hosts.ts";

export interface Certificate {
  key: Buffer;
  cert: Buffer;
  /** Base64 SHA-256 of the public key, for Chromium's --ignore-certificate-errors-spki-list. */
  spki: string;
}

/** Makes a self-signed certificate for all hosts; needs openssl on the PATH. */
export function makeCertificate(): Certificate {
  const folder = mkdtempSync(join(tmpdir(), "objector-certificate-"));
  try {
    const keyFile = join(folder, "tls.key");
    const certFile = join(folder, "tls.crt");
    execFileSync(
      "openssl",
      ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        .concat(["-keyout", keyFile, "-out", certFile, "-subj", "/CN=objector practice site"])
        .concat(["-addext", `subjectAltName=${hosts.map((name) => `DNS:${name}`).join(",")}`]),
      { stdio: "pipe" },
    );
    const cert = readFileSync(certFile);
    const publicKey = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
    return {
      key: readFileSync(keyFile),
      cert,
      spki: createHash("sha256").update(publicKey).digest("base64"),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
