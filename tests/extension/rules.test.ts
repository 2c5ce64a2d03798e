import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { checkContentBundle } from "../../extension/build_steps/content_bundle.mjs";
import { manifestFor } from "../../extension/build_steps/manifest.mjs";
import { ruleChecks } from "../../extension/build_steps/rule_checks.mjs";
import { readRules } from "../../extension/build_steps/rules.mjs";

const { rules, problems } = readRules();
const good = rules.find((rule) => rule.id === "facebook-objection-form");

/** What the checks say about a changed copy of a good rule. */
function findings(change: (rule: any) => void): string[] {
  const rule = structuredClone(good);
  change(rule);
  const all = rules.map((other) => ({
    file: `${other.id}.json`,
    rule: other.id === good.id ? rule : other,
  }));
  return ruleChecks.flatMap((check) => check(rule, `${good.id}.json`, all));
}

test("the page rules are in order", () => assert.deepEqual(problems, []));

test("both platforms' forms are known under each of their two numbers", () => {
  const addresses = rules
    .filter((rule) => rule.subject === "own_information" && rule.stage === "form")
    .flatMap((rule) => rule.addresses.map(({ host, path }: any) => host + path));
  assert.deepEqual(addresses.toSorted(), [
    "*.facebook.com/help/contact/6359191084165019",
    "*.facebook.com/help/contact/712876720715583",
    "help.instagram.com/contact/233964459562201",
    "help.instagram.com/contact/767264225370182",
  ]);
});

test("each kind of mistake in a rule is found, with a correction", () => {
  const cases: [RegExp, (rule: any) => void][] = [
    [/call it other\.json/, (rule) => (rule.id = "other")],
    [/host_permissions/, (rule) => (rule.addresses[0].host = "facebook.example")],
    [/without a final slash/, (rule) => (rule.addresses[0].path += "/")],
    [/neither a day/, (rule) => (rule.addresses[0].last_verified = "lately")],
    [/there is no rule nowhere/, (rule) => (rule.leads_to = ["nowhere"])],
    [/practice text/, (rule) => (rule.submit[0].text = "[practice] Go")],
    [/has no source/, (rule) => (rule.submit[0].source = " ")],
  ];
  assert.deepEqual(
    findings(() => undefined),
    [],
  );
  for (const [expected, change] of cases) assert.match(findings(change).join("\n"), expected);
});

test("a bundle for Meta's pages that could send or press is refused", () => {
  const folder = mkdtempSync(join(tmpdir(), "bundle-"));
  const found = (text: string) => {
    const path = join(folder, "content.js");
    writeFileSync(path, text);
    return checkContentBundle(path).length;
  };
  for (const bad of [
    'fetch("/x")',
    "new XMLHttpRequest",
    "new WebSocket(a)",
    "new EventSource(a)",
    "navigator.sendBeacon(a)",
    "new Image",
    "button.click()",
    "form.submit()",
    "form.requestSubmit()",
    'new MouseEvent("click")',
    'new KeyboardEvent("x")',
    'new PointerEvent("x")',
  ])
    assert.equal(found(`a();${bad};b()`), 1, bad);
  assert.equal(found('a.dispatchEvent(new InputEvent("input"))'), 0);
  rmSync(folder, { recursive: true });
});

test("the manifests ask for what the design names, and allow nothing out", () => {
  for (const browser of ["chromium", "firefox"] as const) {
    const manifest = manifestFor(browser);
    assert.deepEqual(manifest.permissions, [
      "nativeMessaging",
      "storage",
      "unlimitedStorage",
      "scripting",
      "alarms",
      "activeTab",
    ]);
    assert.equal(manifest.incognito, "not_allowed");
    const csp: string = manifest.content_security_policy.extension_pages;
    for (const part of ["default-src 'none'", "connect-src 'none'", "form-action 'none'", "base-uri 'none'"])
      assert.ok(csp.includes(part), part);
    assert.deepEqual(manifest.web_accessible_resources[0].resources, ["panel.html"]);
  }
  assert.ok(!("key" in manifestFor("firefox")) && "key" in manifestFor("chromium"));
});
