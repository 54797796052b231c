/**
 * Draws for many names at once: Threefry4x32-13, four names side by side in one vector.
 *
 * The text of `src/engine/random.ts` in another tongue; the tests hold the two together.
 */
import type ts from "typescript";
import { numberOf, valueOf } from "./expression.ts";
import { columnOf, refuse, startOf } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { cellAddress } from "./world.ts";

/** `drawEach(luck, month, low, high, rows, count, words)`. */
export function drawFor(scope: Scope, names: Names, node: ts.CallExpression): string {
  const [, month, low, high, rows, count, words] = node.arguments;
  if (!month || !low || !high || !rows || !count || !words) return refuse(node, "too few arguments");
  const bases = [low, high, rows, words].map((each) => {
    const column = valueOf(scope, names, each);
    return column.is === "column" ? startOf(column) : refuse(each, "no column");
  });
  const key = startOf(columnOf(scope, "luck.key", "i32"));
  const run = `(i32.load offset=${cellAddress(scope, "luck.run")} (i32.const 0))`;
  return `(call $draw_each ${key} ${run} ${numberOf(scope, names, month).code} ${bases.join(" ")} ${numberOf(scope, names, count).code})`;
}

const ROUNDS: readonly (readonly [number, number])[] = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
];
const COUNT = 13;

const get = (name: string): string => `(local.get $${name})`;
const put = (name: string, code: string): string => `(local.set $${name} ${code})`;
const turned = (code: string, by: number): string =>
  `(v128.or (i32x4.shl ${code} (i32.const ${by})) (i32x4.shr_u ${code} (i32.const ${32 - by})))`;

/** One mix: a += b; b = (b turned) ^ a. */
const mix = (a: string, b: string, by: number): string =>
  `${put(a, `(i32x4.add ${get(a)} ${get(b)})`)} ${put(b, `(v128.xor ${turned(get(b), by)} ${get(a)})`)}`;

/** Two mixes side by side; every other round the partners are crossed. */
function round(r: number): string {
  const [first, second] = ROUNDS[r % ROUNDS.length] ?? [0, 0];
  return r % 2 === 0
    ? `${mix("x0", "x1", first)} ${mix("x2", "x3", second)}`
    : `${mix("x0", "x3", first)} ${mix("x2", "x1", second)}`;
}

/** The key, turned by one word after each four rounds, and the number of the injection. */
function inject(turn: number): string {
  return [0, 1, 2, 3]
    .map((word) => {
      const key = get(`k${(word + turn) % 5}`);
      const added = word === 3 ? `(i32x4.add ${key} (i32x4.splat (i32.const ${turn})))` : key;
      return put(`x${word}`, `(i32x4.add ${get(`x${word}`)} ${added})`);
    })
    .join(" ");
}

const rounds = Array.from({ length: COUNT }, (_, r) =>
  r % 4 === 3 ? `${round(r)} ${inject((r + 1) / 4)}` : round(r),
).join("\n    ");

/** A word of each of four names, gathered. */
const gather = (table: string): string =>
  [1, 2, 3].reduce(
    (lanes, lane) =>
      `(v128.load32_lane ${lane} (i32.add ${get(table)} (i32.shl ${get(`r${lane}`)} (i32.const 2))) ${lanes})`,
    `(v128.load32_zero (i32.add ${get(table)} (i32.shl ${get("r0")} (i32.const 2))))`,
  );

const interleave = (a: string, b: string, lanes: readonly number[]): string =>
  `(i8x16.shuffle ${lanes.flatMap((lane) => [0, 1, 2, 3].map((byte) => 4 * lane + byte)).join(" ")} ${a} ${b})`;

/** Four vectors of one word each, laid down as four names of four words each. */
const laidDown = [
  put("a", interleave(get("x0"), get("x1"), [0, 4, 1, 5])),
  put("b", interleave(get("x2"), get("x3"), [0, 4, 1, 5])),
  put("x0", interleave(get("x0"), get("x1"), [2, 6, 3, 7])),
  put("x2", interleave(get("x2"), get("x3"), [2, 6, 3, 7])),
  ...[
    interleave(get("a"), get("b"), [0, 1, 4, 5]),
    interleave(get("a"), get("b"), [2, 3, 6, 7]),
    interleave(get("x0"), get("x2"), [0, 1, 4, 5]),
    interleave(get("x0"), get("x2"), [2, 3, 6, 7]),
  ].map((code, row) => `(v128.store offset=${16 * row} ${get("into")} ${code})`),
].join("\n    ");

/** Rows past the last are drawn for the last again: their words lie behind, where the table of words has room for three. */
const rowAt = (lane: number): string =>
  put(
    `r${lane}`,
    `(i32.load (i32.add ${get("rows")} (i32.shl ${
      lane === 0
        ? get("n")
        : `(select (i32.add ${get("n")} (i32.const ${lane})) ${get("last")} (i32.lt_s (i32.add ${get("n")} (i32.const ${lane})) ${get("count")}))`
    } (i32.const 2))))`,
  );

const keys = [0, 1, 2, 3, 4]
  .map((word) => put(`k${word}`, `(v128.load32_splat offset=${4 * word} ${get("key")})`))
  .join("\n  ");

export const DRAW_EACH = `(func $draw_each (param $key i32) (param $run i32) (param $month i32)
  (param $low i32) (param $high i32) (param $rows i32) (param $words i32) (param $count i32)
  (local $n i32) (local $last i32) (local $into i32)
  ${[0, 1, 2, 3].map((lane) => `(local $r${lane} i32) (local $x${lane} v128)`).join(" ")}
  ${[0, 1, 2, 3, 4].map((word) => `(local $k${word} v128)`).join(" ")}
  (local $a v128) (local $b v128) (local $start0 v128) (local $start1 v128)
  ${keys}
  (local.set $start0 (i32x4.add (i32x4.splat (local.get $run)) (local.get $k0)))
  (local.set $start1 (i32x4.add (i32x4.splat (local.get $month)) (local.get $k1)))
  (local.set $last (i32.sub (local.get $count) (i32.const 1)))
  (local.set $into (local.get $words))
  (block $out (loop $top
    (br_if $out (i32.ge_s (local.get $n) (local.get $count)))
    ${[0, 1, 2, 3].map(rowAt).join("\n    ")}
    ${put("x0", get("start0"))}
    ${put("x1", get("start1"))}
    ${put("x2", `(i32x4.add ${gather("low")} ${get("k2")})`)}
    ${put("x3", `(i32x4.add ${gather("high")} ${get("k3")})`)}
    ${rounds}
    ${laidDown}
    (local.set $into (i32.add (local.get $into) (i32.const 64)))
    (local.set $n (i32.add (local.get $n) (i32.const 4)))
    (br $top))))`;
