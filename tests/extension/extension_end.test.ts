/** How a page script learns that the extension is gone, and that a closed port alone doesn't say so. */
import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { onExtensionEnd } from "../../extension/src/content/extension_end.ts";

let page = new EventTarget();
let ports: { close: () => void }[] = [];
let ended = 0;
const runtime: { id?: string } = {};

mock.timers.enable({ apis: ["setTimeout"] });
globalThis.chrome = {
  runtime: Object.assign(runtime, {
    connect: () => {
      let close = () => {};
      ports.push({ close: () => close() });
      return { onDisconnect: { addListener: (listener: () => void) => (close = listener) } };
    },
  }),
} as unknown as typeof chrome;

function begin(): AbortController {
  page = new EventTarget();
  ports = [];
  ended = 0;
  runtime.id = "ours";
  globalThis.addEventListener = page.addEventListener.bind(page) as typeof addEventListener;
  const lifetime = new AbortController();
  onExtensionEnd(lifetime.signal, () => {
    ended += 1;
    lifetime.abort();
  });
  return lifetime;
}
const happens = (type: string, more: object = {}) => page.dispatchEvent(Object.assign(new Event(type), more));

beforeEach(() => void begin());

test("a port that closes with the extension ends the help a moment later", () => {
  delete runtime.id;
  ports[0]!.close();
  mock.timers.tick(200);
  assert.equal(ended, 1);
  happens("focus");
  assert.equal(ended, 1);
});

test("a background that rests isn't woken; the next thing the person does opens the port again, once", () => {
  ports[0]!.close();
  mock.timers.tick(10_000);
  assert.deepEqual([ports.length, ended], [1, 0]);
  happens("pointerdown");
  happens("keydown");
  assert.equal(ports.length, 2);
  delete runtime.id;
  ports[1]!.close();
  mock.timers.tick(200);
  assert.equal(ended, 1);
});

test("a page that the browser kept opens its port anew, whether it was told of the old one's end or not", () => {
  happens("pageshow", { persisted: false });
  assert.equal(ports.length, 1);
  happens("pageshow", { persisted: true });
  assert.equal(ports.length, 2);
  // The old one's end is told late: it isn't the new one's.
  ports[0]!.close();
  happens("focus");
  assert.equal(ports.length, 2);
});

test("without any port the end shows at the next thing that happens", () => {
  for (const event of ["focus", "visibilitychange", "pointerdown", "keydown"]) {
    begin();
    ports[0]!.close();
    mock.timers.tick(200);
    delete runtime.id;
    happens(event);
    assert.equal(ended, 1, event);
  }
});
