/** What the letter page makes of a letter: a link for the mail program, and what it was opened for. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { mailLink } from "../../extension/src/letter/mail_link.ts";
import { wantedObjection } from "../../extension/src/letter/wanted.ts";

test("a short letter goes into the link whole, its lines ended as mails end them", () => {
  const { href, whole } = mailLink("a+b@example.org", "Über & über", "One?\nTwo & three");
  assert.equal(
    href,
    "mailto:a%2Bb@example.org?subject=%C3%9Cber%20%26%20%C3%BCber&body=One%3F%0D%0ATwo%20%26%20three",
  );
  assert.ok(whole);
});

test("a long letter leaves only its subject in the link", () => {
  const { href, whole } = mailLink("a@example.org", "Subject", "x".repeat(3000));
  assert.equal(href, "mailto:a@example.org?subject=Subject");
  assert.ok(!whole);
});

test("an address can't add another header or another addressee", () => {
  assert.match(
    mailLink("a@example.org?bcc=b@example.org", "", "").href,
    /^mailto:a@example.org%3Fbcc%3Db%40example.org\?/,
  );
});

test("only an id opens the page for an objection", () => {
  const id = "0196d1f0-2222-7000-8000-000000000001";
  assert.equal(wantedObjection(`?objection=${id}`), id);
  assert.equal(wantedObjection("?objection=<script>"), undefined);
  assert.equal(wantedObjection(""), undefined);
});
