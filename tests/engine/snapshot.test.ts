import { expect, test } from "vitest";
import { readSnapshot, writeSnapshot } from "../../src/engine/snapshot.ts";

const STRUCTURE = "0123456789abcdef0123456789abcdef";
const STATE = Uint8Array.from({ length: 40 }, (_, n) => (7 * n) % 256);
const snapshot = (): Uint8Array =>
  writeSnapshot({ run: 4_000_000_000, month: 347, structure: STRUCTURE }, STATE);

test("what is written is read: run, month and every byte of state", () => {
  const state = new Uint8Array(STATE.length);
  expect(readSnapshot(snapshot(), STRUCTURE, state)).toEqual({
    run: 4_000_000_000,
    month: 347,
    structure: STRUCTURE,
  });
  expect(state).toEqual(STATE);
});

test("a snapshot that lies somewhere in a larger buffer is read all the same", () => {
  const state = new Uint8Array(STATE.length);
  const kept = new Uint8Array(200);
  kept.set(snapshot(), 13);
  readSnapshot(kept.subarray(13, 13 + snapshot().length), STRUCTURE, state);
  expect(state).toEqual(STATE);
});

/** A spoilt snapshot: why it is refused; the state must be as it was. */
function refusal(bytes: Uint8Array, structure = STRUCTURE): string {
  const state = new Uint8Array(STATE.length).fill(9);
  let message = "";
  try {
    readSnapshot(bytes, structure, state);
  } catch (error) {
    message = error instanceof RangeError ? error.message : "";
  }
  expect([...new Set(state)]).toEqual([9]);
  return message;
}

test("another world's snapshot is refused, by either half of its mark", () => {
  expect(refusal(snapshot(), `ffffffff${STRUCTURE.slice(8)}`)).toContain("belongs to another world");
  expect(refusal(snapshot(), `${STRUCTURE.slice(0, 8)}ffffffff${STRUCTURE.slice(16)}`)).toContain(
    "belongs to another world",
  );
});

test("a truncated one is refused at every length, and so is one that is too long", () => {
  for (let length = 0; length < snapshot().length; length++)
    expect(refusal(snapshot().subarray(0, length)), `${length} bytes`).not.toBe("");
  expect(refusal(Uint8Array.of(...snapshot(), 0))).toContain("has 64 bytes, found 65");
});

test("bytes that are no snapshot, and one of another version, are refused", () => {
  const other = snapshot();
  other[0] ^= 1;
  expect(refusal(other)).toContain("not a snapshot");
  const later = snapshot();
  later[4] = 2;
  expect(refusal(later)).toContain("version 2, expected 1");
});
