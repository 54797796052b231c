/**
 * Draws for many names at once: Threefry4x32-13, four names side by side in one vector.
 *
 * The text of `src/engine/random.ts` in another tongue; the tests hold the two together.
 */
import type ts from "typescript";
import { numberOf, valueOf } from "./expression.ts";
import { columnOf, refuse, startOf } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { isWhole } from "./value.ts";
import { cellOf } from "./world.ts";

/** `drawEach(luck, month, low, high, rows, count, words)`. */
export function drawFor(scope: Scope, names: Names, node: ts.CallExpression): string {
  const [, month, low, high, rows, count, words] = node.arguments;
  if (!month || !low || !high || !rows || !count || !words) return refuse(node, "too few arguments");
  const startAt = (each: ts.Expression): string => {
    const column = valueOf(scope, names, each);
    return column.is === "column" ? startOf(column) : refuse(each, "no column");
  };
  const wholeOf = (each: ts.Expression): string => {
    const value = numberOf(scope, names, each);
    return isWhole(value) ? value.code : refuse(each, "a whole number is wanted here");
  };
  const key = startOf(columnOf(scope, "luck.key", "i32"));
  const run = cellOf(scope, "luck.run").code;
  const tables = [low, high, rows, words].map(startAt).join(" ");
  return `(call $draw_each ${key} ${run} ${wholeOf(month)} ${tables} ${wholeOf(count)})`;
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

/** Four names are a set; two sets are worked out by turns, so that one need not wait for the other's rounds. */
const SETS = [0, 1];
const LANES = [0, 1, 2, 3];

/** One mix: a += b; b = (b turned) ^ a. */
const mix = (a: string, b: string, by: number): string =>
  `${put(a, `(i32x4.add ${get(a)} ${get(b)})`)} ${put(b, `(v128.xor ${turned(get(b), by)} ${get(a)})`)}`;

/** Two mixes side by side; every other round the partners are crossed. */
function round(r: number, set: number): string {
  const [first, second] = ROUNDS[r % ROUNDS.length] ?? [0, 0];
  const x = (word: number): string => `x${word}_${set}`;
  return r % 2 === 0
    ? `${mix(x(0), x(1), first)} ${mix(x(2), x(3), second)}`
    : `${mix(x(0), x(3), first)} ${mix(x(2), x(1), second)}`;
}

/** The key, turned by one word after each four rounds, and the number of the injection. */
function inject(turn: number, set: number): string {
  return LANES.map((word) => {
    const key = get(`k${(word + turn) % 5}`);
    const added = word === 3 ? `(i32x4.add ${key} (i32x4.splat (i32.const ${turn})))` : key;
    return put(`x${word}_${set}`, `(i32x4.add ${get(`x${word}_${set}`)} ${added})`);
  }).join(" ");
}

const roundsOf = (sets: readonly number[]): string =>
  Array.from({ length: COUNT }, (_, r) =>
    sets
      .map((set) => (r % 4 === 3 ? `${round(r, set)} ${inject((r + 1) / 4, set)}` : round(r, set)))
      .join(" "),
  ).join("\n    ");

/** A word of each of four names, gathered. */
const gather = (table: string): string =>
  [1, 2, 3].reduce(
    (lanes, lane) =>
      `(i32x4.replace_lane ${lane} ${lanes} (i32.load (i32.add ${get(table)} (i32.shl ${get(`r${lane}`)} (i32.const 2)))))`,
    `(v128.load32_zero (i32.add ${get(table)} (i32.shl ${get("r0")} (i32.const 2))))`,
  );

const interleave = (a: string, b: string, lanes: readonly number[]): string =>
  `(i8x16.shuffle ${lanes.flatMap((lane) => LANES.map((byte) => 4 * lane + byte)).join(" ")} ${a} ${b})`;

/** Four vectors of one word each, laid down as four names of four words each. */
function laidDown(set: number): string {
  const x = (word: number): string => get(`x${word}_${set}`);
  return [
    put("a", interleave(x(0), x(1), [0, 4, 1, 5])),
    put("b", interleave(x(2), x(3), [0, 4, 1, 5])),
    put(`x0_${set}`, interleave(x(0), x(1), [2, 6, 3, 7])),
    put(`x2_${set}`, interleave(x(2), x(3), [2, 6, 3, 7])),
    ...[
      interleave(get("a"), get("b"), [0, 1, 4, 5]),
      interleave(get("a"), get("b"), [2, 3, 6, 7]),
      interleave(x(0), x(2), [0, 1, 4, 5]),
      interleave(x(0), x(2), [2, 3, 6, 7]),
    ].map((code, row) => `(v128.store offset=${64 * set + 16 * row} ${get("into")} ${code})`),
  ].join("\n    ");
}

/** The row of a lane; past the last row the last is drawn for again, and its words lie in the room to spare. */
function rowAt(lane: number, set: number, mayEnd: boolean): string {
  const place = `(i32.add ${get("n")} (i32.const ${lane}))`;
  const at = mayEnd ? `(select ${place} ${get("last")} (i32.lt_s ${place} ${get("count")}))` : get("n");
  const offset = mayEnd ? 0 : 4 * (lane + 4 * set);
  return put(
    `r${lane}`,
    `(i32.load offset=${offset} (i32.add ${get("rows")} (i32.shl ${at} (i32.const 2))))`,
  );
}

/** One time round for so many sets. */
const turn = (sets: readonly number[], mayEnd: boolean): string =>
  [
    ...sets.map(
      (set) => `${LANES.map((lane) => rowAt(lane, set, mayEnd)).join("\n    ")}
    ${put(`x0_${set}`, get("start0"))}
    ${put(`x1_${set}`, get("start1"))}
    ${put(`x2_${set}`, `(i32x4.add ${gather("low")} ${get("k2")})`)}
    ${put(`x3_${set}`, `(i32x4.add ${gather("high")} ${get("k3")})`)}`,
    ),
    roundsOf(sets),
    ...sets.map(laidDown),
    put("into", `(i32.add ${get("into")} (i32.const ${64 * sets.length}))`),
    put("n", `(i32.add ${get("n")} (i32.const ${4 * sets.length}))`),
  ].join("\n    ");

const keys = [0, 1, 2, 3, 4]
  .map((word) => put(`k${word}`, `(v128.load32_splat offset=${4 * word} ${get("key")})`))
  .join("\n  ");

export const DRAW_EACH = `(func $draw_each (param $key i32) (param $run i32) (param $month i32)
  (param $low i32) (param $high i32) (param $rows i32) (param $words i32) (param $count i32)
  (local $n i32) (local $last i32) (local $into i32)
  ${LANES.map((lane) => `(local $r${lane} i32) ${SETS.map((set) => `(local $x${lane}_${set} v128)`).join(" ")}`).join(" ")}
  ${[0, 1, 2, 3, 4].map((word) => `(local $k${word} v128)`).join(" ")}
  (local $a v128) (local $b v128) (local $start0 v128) (local $start1 v128)
  ${keys}
  (local.set $start0 (i32x4.add (i32x4.splat (local.get $run)) (local.get $k0)))
  (local.set $start1 (i32x4.add (i32x4.splat (local.get $month)) (local.get $k1)))
  (local.set $last (i32.sub (local.get $count) (i32.const 1)))
  (local.set $into (local.get $words))
  (block $some (loop $all
    (br_if $some (i32.lt_s (local.get $last) (i32.add (local.get $n) (i32.const ${4 * SETS.length - 1}))))
    ${turn(SETS, false)}
    (br $all)))
  (block $out (loop $top
    (br_if $out (i32.ge_s (local.get $n) (local.get $count)))
    ${turn([0], true)}
    (br $top))))`;
