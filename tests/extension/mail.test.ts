/** Reading Meta's mails and recognising those whose wording is known. HTML is read in a browser: screens/mail.test.ts. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import Ajv from "ajv";
import fc from "fast-check";
import { readMail } from "../../extension/src/mail/read_mail.ts";
import { recognise } from "../../extension/src/mail/recognise.ts";

const folder = join(import.meta.dirname, "../../extension/mails");
const read = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));
const files = readdirSync(folder).filter((name) => name !== "schema.json");
const wordings = files.flatMap((name) =>
  (read(name).wordings as { id: string; text: string; part: string }[]).map((wording) => ({
    says: read(name).says as string,
    ...wording,
  })),
);
const now = Date.UTC(2026, 10, 23);
const bytes = (text: string) => new TextEncoder().encode(text);
const mail = (headers: string[], body: string) => bytes([...headers, "", body].join("\r\n"));

test("the known wordings fit their schema, each with an id of its own", () => {
  const valid = new Ajv({ strict: true }).compile(read("schema.json"));
  for (const name of files) {
    assert.ok(valid(read(name)), `${name}: ${JSON.stringify(valid.errors)}`);
    assert.equal(`${read(name).says}.json`, name);
  }
  assert.equal(new Set(wordings.map(({ id }) => id)).size, wordings.length);
});

test("each known wording is recognised in a mail, whatever its encoding and line breaks", async () => {
  for (const { id, says, text, part } of wordings) {
    const wrapped = text.replaceAll(" ", "\r\n");
    const base64 = Buffer.from(`Hi,\n\n${part === "body" ? wrapped : ""}\n\nMeta`).toString("base64");
    const subject = part === "subject" ? `=?UTF-8?B?${Buffer.from(text).toString("base64")}?=` : "About you";
    const raw = mail(
      [
        "Received: from somewhere",
        "From: Meta <noreply@practice.example>",
        `Subject: ${subject}`,
        "Content-Type: text/plain; charset=utf-8",
        "Content-Transfer-Encoding: base64",
      ],
      base64,
    );
    assert.deepEqual(recognise(await readMail(raw, now)), { says, wording: id });
    if (part === "body")
      assert.deepEqual(recognise(await readMail(bytes(`Fwd\n${text}`), now)), { says, wording: id });
  }
});

test("an acceptance that quotes the announcement is an acceptance", () => {
  const text = wordings
    .map((wording) => wording.text)
    .reverse()
    .join("\n");
  assert.equal(recognise({ subject: "", text })?.says, "accepted");
});

test("a wording that isn't there word for word is not recognised", () => {
  for (const { text, part } of wordings) {
    const words = text.split(" ");
    const without = words.toSpliced(Math.floor(words.length / 2), 1).join(" ");
    assert.equal(recognise({ subject: without, text: without }), null);
    const elsewhere = part === "body" ? { subject: text, text: "" } : { subject: "", text };
    assert.equal(recognise(elsewhere), null);
  }
  assert.equal(
    recognise({ subject: "", text: "We will honour your request to change your password." }),
    null,
  );
});

test("sender, subject and day are read; a day that can't be is left out", async () => {
  const from = "From: =?utf-8?Q?Meta_Privac=C3=BD?= <a@practice.example>";
  const good = await readMail(mail([from, "Date: Mon, 26 May 2025 23:30:00 +0200", "Subject: x"], "y"), now);
  assert.deepEqual(good, {
    from: "Meta Privacý, a@practice.example",
    subject: "x",
    text: "y",
    sentAt: Date.UTC(2025, 4, 26, 21, 30),
  });
  for (const day of ["Mon, 26 May 2035 23:30:00 +0200", "Thu, 1 Jan 1970 00:00:00 +0000", "yesterday"])
    assert.equal((await readMail(mail([from, `Date: ${day}`], "y"), now)).sentAt, undefined);
});

test("text copied out of a mail is taken as it is", async () => {
  const text = "Note: this is no header.\n\nRegards";
  assert.deepEqual(await readMail(bytes(text), now), { from: "", subject: "", text });
  const western = Uint8Array.from(Buffer.from("Gr\u00fc\u00dfe", "latin1"));
  assert.equal((await readMail(western, now)).text, "Grüße");
});

/** Words of any script, a few to a line, as a mail program hands them over. */
const words = fc
  .array(fc.array(fc.stringMatching(/^[^\p{C}\p{Z}]{1,12}$/u), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.map((line) => line.join(" ")));

/** RFC 2045, 6.7: every byte as =XX, a soft break after each twenty. */
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte, at) => `=${byte.toString(16).toUpperCase().padStart(2, "0")}${at % 20 === 19 ? "=\r\n" : ""}`)
    .join("");
const encodings = {
  base64: (text: string) => Buffer.from(text).toString("base64").replace(/.{76}/g, "$&\r\n"),
  "quoted-printable": quotedPrintable,
  "8bit": (text: string) => text,
};

/** A mail with this text in one part, alone or among others, nested so deep. */
function written(text: string, encoding: keyof typeof encodings, depth: number): string[] {
  const part = [
    `Content-Transfer-Encoding: ${encoding}`,
    "Content-Type: text/plain; charset=utf-8",
    "",
    encodings[encoding](text),
  ];
  const other = ["Content-Type: image/png", "Content-Transfer-Encoding: base64", "", "iVBORw0KGgo="];
  for (let level = 0; level < depth; level++) {
    const boundary = `b${level}`;
    const inner = part.splice(0);
    const kind = level === 0 ? "alternative" : "mixed";
    part.push(`Content-Type: multipart/${kind}; boundary=${boundary}`, "", `--${boundary}`, ...inner);
    if (level > 0) part.push(`--${boundary}`, ...other);
    part.push(`--${boundary}--`);
  }
  return part;
}

test("what a mail program wrote is read back, whatever the script, encoding and nesting", async () => {
  const seed = Number(process.env["OBJECTOR_SEED"] ?? Date.now());
  console.log(`seed ${seed}`);
  const encoding = fc.constantFrom(...(Object.keys(encodings) as (keyof typeof encodings)[]));
  const second = fc.integer({ min: Date.UTC(2004, 0, 1) / 1000, max: now / 1000 });
  for (const runSeed of [20261124, seed])
    await fc.assert(
      fc.asyncProperty(
        words,
        words,
        encoding,
        fc.nat(3),
        second,
        async (lines, [subject], how, depth, at) => {
          const encoded = `=?utf-8?B?${Buffer.from(subject!).toString("base64")}?=`;
          const head = [
            `Date: ${new Date(at * 1000).toUTCString()}`,
            "From: a@practice.example",
            `Subject: ${encoded}`,
          ];
          const raw = [...head, "MIME-Version: 1.0", ...written(lines.join("\r\n"), how, depth)];
          const found = await readMail(bytes(raw.join("\r\n")), now);
          found.text = found.text.replaceAll("\r\n", "\n"); // which the transfer encoding may keep
          assert.deepEqual(found, {
            from: "a@practice.example",
            subject: subject!,
            text: lines.join("\n"),
            sentAt: at * 1000,
          });
        },
      ),
      { seed: runSeed, numRuns: 150 },
    );
});

test("no bytes break the reader in an unknown way", async () => {
  const seed = Date.now() % 2 ** 31;
  console.log(`seed ${seed}`);
  const start = bytes("From: a@practice.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n");
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.boolean(), async (noise, headed) => {
      const read = await readMail(headed ? new Uint8Array([...start, ...noise]) : noise, now);
      assert.equal(typeof read.text, "string");
    }),
    { seed, numRuns: 300 },
  );
});
