import { PassThrough } from "node:stream";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { listenForInterrupt } from "../../src/cli/interrupt.ts";

let said: string[] = [];
beforeEach(() => {
  said = [];
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    said.push(String(text));
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());
const moment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

test("p and Enter hold the work up, and let it go on; a line says each", async () => {
  const input = new PassThrough();
  const interrupt = listenForInterrupt(input);
  expect(said[0]).toContain("p and Enter");
  await interrupt.ready();
  input.write("p\n");
  await moment();
  let isReady = false;
  const waiting = interrupt.ready().then(() => (isReady = true));
  await moment();
  expect([isReady, said.at(-1)]).toEqual([false, expect.stringContaining("Held up")]);
  input.write("hello\nP\n");
  await waiting;
  expect(said.at(-1)).toContain("Going on");
  expect(interrupt.stopped()).toBe(false);
  interrupt.release();
});

test("stopping ends a pause, so that what is done is written", async () => {
  const input = new PassThrough();
  const interrupt = listenForInterrupt(input);
  input.write("p\n");
  await moment();
  const waiting = interrupt.ready();
  process.emit("SIGINT");
  await waiting;
  expect(interrupt.stopped()).toBe(true);
  interrupt.release();
});

test("without a person at the terminal nothing is read and nothing is said", async () => {
  const interrupt = listenForInterrupt(undefined);
  await interrupt.ready();
  expect(said).toEqual([]);
  interrupt.release();
});
