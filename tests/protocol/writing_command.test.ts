/** `objector-host reason` and `letter` as a person types them: the text on standard output, all else beside it. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { test, type TestContext } from "node:test";
import { hostBinary, temporaryFolder } from "./raw_pipe.ts";

function commandLine(t: TestContext, language = "en_GB.UTF-8") {
  const data = join(temporaryFolder(t), "data");
  return (input: string, ...args: string[]) => {
    const environment = { PATH: process.env["PATH"], OBJECTOR_DATA_DIR: data, LANG: language };
    const { status, stdout, stderr } = spawnSync(hostBinary, args, {
      env: environment,
      input,
      encoding: "utf8",
    });
    return { status, stdout, stderr };
  };
}

/** An objection of long ago that Meta declined, told by the person; its id. */
function declined(run: ReturnType<typeof commandLine>): string {
  const words = [
    "ledger",
    "add",
    "objected_before",
    "--platform",
    "facebook",
    "--subject",
    "own_information",
  ];
  const { objection } = JSON.parse(run("", ...words, "--day", "2026-01-05", "--json").stdout) as {
    objection: string;
  };
  assert.equal(
    run("", "ledger", "add", "declined", "--objection", objection, "--day", "2026-02-05").status,
    0,
  );
  return objection;
}

test("the reason goes to standard output, its notes to standard error; the own sentence comes from standard input", (t) => {
  const run = commandLine(t);
  const words = ["reason", "--country", "FR", "--language", "fr", "--ground", "before_ai", "--sentence"];
  const { status, stdout, stderr } = run("Ma phrase.\n", ...words);
  assert.equal(status, 0);
  assert.match(stdout, /art\.\s21\.1\sdu\sRGPD/);
  assert.match(stdout, /\n\nMa phrase\.\n\n/);
  assert.match(stderr, /native speaker/);
  assert.doesNotMatch(stdout, /native speaker/);
});

test("a reason without a country, of an unknown ground or for no field is refused in a sentence", (t) => {
  const run = commandLine(t);
  assert.match(run("", "reason").stderr, /--country/);
  assert.equal(run("", "reason").status, 1);
  assert.match(
    run("", "reason", "--country", "FR", "--ground", "none").stderr,
    /isn't in this program's list/,
  );
  assert.equal(run("", "reason", "--country", "FR", "--max-length", "0").status, 2);
  assert.match(run("", "reason", "--grounds").stdout, /^children_photos +Children/m);
});

test("the help's language is LANG's, with its region where that is a language of its own", (t) => {
  const run = commandLine(t, "pt_BR.UTF-8");
  const { stdout, stderr } = run("", "reason", "--country", "BR");
  assert.match(stdout, /LGPD/);
  assert.match(stdout, /Eu |Oponho|oponho/);
  assert.match(stderr, /falante nativo/);
});

test("letters are listed with a mark at those that fit, and written as text, web page and JSON", (t) => {
  const run = commandLine(t);
  const objection = declined(run);
  assert.equal(run("", "reason", "--country", "FR").status, 0);
  const listed = run("", "letter", "--objection", objection);
  assert.equal(listed.status, 0, listed.stderr);
  assert.match(listed.stdout, /^refusal_reply +\S.*$/m);
  const letter = ["letter", "refusal_reply", "--objection", objection, "--name", "A. Person"];
  const text = run("", ...letter);
  assert.match(text.stdout, /^A\. Person\n/);
  assert.match(text.stdout, /5 February 2026: objection declined by Meta/);
  assert.doesNotMatch(text.stdout, /Check this address/);
  const page = run("", ...letter, "--format", "html").stdout;
  assert.match(page, /^<!doctype html>/);
  const json = JSON.parse(run("", ...letter, "--json").stdout) as Record<string, unknown>;
  assert.equal(json["kind"], "refusal_reply");
  assert.equal(json["text"], text.stdout);
});

test("a letter that isn't there, or an objection that isn't, is refused in a sentence", (t) => {
  const run = commandLine(t);
  assert.match(run("", "letter", "poem").stderr, /no such letter/);
  const nobodys = "0196d1f0-2222-7000-8000-000000000077";
  const missing = run("", "letter", "reminder", "--objection", nobodys);
  assert.equal(missing.status, 1);
  assert.match(missing.stderr, /no objection with this id/);
});

test("a wrong word for a platform, a subject or a language is no other one", (t) => {
  const run = commandLine(t);
  assert.equal(run("", "reason", "--country", "FR", "--subject", "third-party").status, 2);
  assert.equal(run("", "reason", "--country", "FR", "--platform", "myspace").status, 2);
  const path = run("", "reason", "--country", "FR", "--language", "kinds/reminder");
  assert.equal(path.status, 0);
  assert.match(path.stderr, /this one is in English/);
  const small = run("", "reason", "--country", "FR", "--max-length", "10");
  assert.equal(small.status, 1);
  assert.equal(small.stdout, "");
});

test("where nobody said where they live the letter says so, and --country stands for it", (t) => {
  const run = commandLine(t);
  assert.match(run("", "letter", "access_request").stderr, /where you live/);
  const { stdout, stderr } = run("", "letter", "access_request", "--country", "FR");
  assert.match(stdout, /Meta Platforms Ireland Limited/);
  assert.doesNotMatch(stderr, /where you live/);
});
