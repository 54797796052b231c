/**
 * Luck, named by what it decides.
 *
 * Every draw is a pure function of (study key, run, month, subject). Nothing is drawn in sequence, so a new rule, a new
 * organisation or another order of asking cannot disturb anybody else's luck: two plans meet the same weather.
 *
 * The generator is Threefry4x32 with 13 rounds: Salmon, Moraes, Dror & Shaw (2011), "Parallel random numbers: as easy
 * as 1, 2, 3", SC11, doi:10.1145/2063384.2063405. Four words in (run, month, subject's two halves), four words out, all
 * four spent on the one subject. The tests hold it to the authors' known answers.
 */
import seedrandom from "seedrandom";

/** The luck of one run: the study's key (five words: four and their parity), the run's number, and the four words last drawn. */
export interface Luck {
  readonly key: Int32Array;
  readonly run: number;
  /** The name last asked for by `draw`, as a table of one row. */
  readonly asked: Names;
  /** The answer of the last `draw`; read it with `uniform`. Words are converted only when read: most draws need one. */
  readonly words: Int32Array;
}

/** Two halves of the names that draws go by, one row per subject. */
export interface Names {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** The month that founding draws bear: no month of a run has it. */
export const FOUNDING = -1;

const PARITY = 0x1bd11bda;
const UNIT = 1 / 4294967296;
const WORD = 4294967296;
const ONLY_ROW = Int32Array.of(0);

/** Four 32-bit words from a text seed, by seedrandom's default generator (ARC4), with Threefry's parity word. */
export function studyKey(seed: string): Int32Array {
  const source = seedrandom(seed);
  return withParity([source.int32(), source.int32(), source.int32(), source.int32()]);
}

/** A Threefry key schedule: the four words and their parity. */
export function withParity([a, b, c, d]: readonly [number, number, number, number]): Int32Array {
  return Int32Array.of(a, b, c, d, PARITY ^ a ^ b ^ c ^ d);
}

/** The luck of run number `run` (a whole number from 0) of the study with this key. */
export function luckOf(key: Int32Array, run: number): Luck {
  return { key, run, asked: { low: new Uint32Array(1), high: new Uint32Array(1) }, words: new Int32Array(4) };
}

/**
 * Draws the four words of one subject in one month and leaves them with the luck.
 *
 * @param low, high the two halves of the subject's 64-bit name (`nameOf`)
 */
export function draw(luck: Luck, month: number, low: number, high: number): void {
  luck.asked.low[0] = low;
  luck.asked.high[0] = high;
  drawEach(luck, month, luck.asked.low, luck.asked.high, ONLY_ROW, 1, luck.words);
}

/** Word 0–3 of the last draw as a uniform in [0, 1), a multiple of 2⁻³². */
export function uniform({ words }: Luck, word: number): number {
  return unitOf(words[word]);
}

/** A word as a uniform in [0, 1), a multiple of 2⁻³². */
export const unitOf = (word: number): number => (word >>> 0) * UNIT;

/** A single uniform for one subject in one month: the first word of its draw. */
export function drawOne(luck: Luck, month: number, low: number, high: number): number {
  draw(luck, month, low, high);
  return unitOf(luck.words[0]);
}

/**
 * The sum of twelve named uniforms less six: mean 0, variance 1, bounds ±6, and the same bits everywhere since it only
 * adds. Three draws of one subject: the three months before any run, so it is for founding and for yearly draws
 * (`month` ≤ −1, or a multiple of 12).
 */
export function normal(luck: Luck, month: number, low: number, high: number): number {
  let sum = -6;
  for (let third = 0; third < 3; third++) {
    draw(luck, month, low, (high ^ (third << 30)) | 0);
    sum += uniform(luck, 0) + uniform(luck, 1) + uniform(luck, 2) + uniform(luck, 3);
  }
  return sum;
}

/** A 64-bit name of a subject as [low, high]: FNV-1a (Fowler, Noll & Vo) of `purpose|id|id…` in UTF-16 code units, low byte first. */
export function nameOf(purpose: string, ...ids: readonly string[]): readonly [number, number] {
  const text = ids.length === 0 ? purpose : `${purpose}|${ids.join("|")}`;
  let low = 0x84222325;
  let high = 0xcbf29ce4;
  for (let i = 0; i < text.length; i++) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    const product = low * 435;
    high = (high * 435 + Math.floor(product / WORD) + ((low << 8) >>> 0)) >>> 0;
    low = product >>> 0;
  }
  return [low, high];
}

/**
 * Draws for the first `count` of some rows of a table of names: the four words of the n-th are `words[4n] … words[4n + 3]`.
 *
 * Threefry4x32-13. One loop for many names, because then a processor works on several at once (measured: less than half
 * the time a draw takes by itself, which waits for each of its rounds).
 */
export function drawEach(
  { key, run }: Luck,
  month: number,
  low: Uint32Array,
  high: Uint32Array,
  rows: Int32Array,
  count: number,
  words: Int32Array,
): void {
  const k0 = key[0],
    k1 = key[1],
    k2 = key[2],
    k3 = key[3],
    k4 = key[4];
  const start0 = (run + k0) | 0,
    start1 = (month + k1) | 0;
  for (let n = 0; n < count; n++) {
    const row = rows[n];
    let x0 = start0,
      x1 = start1,
      x2 = (low[row] + k2) | 0,
      x3 = (high[row] + k3) | 0;
    // Rounds in fours, a key injection after each four; each line is one round: two mixes side by side.
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k1) | 0;
    x1 = (x1 + k2) | 0;
    x2 = (x2 + k3) | 0;
    x3 = (x3 + k4 + 1) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 17) | (x3 >>> 15)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 11) | (x1 >>> 21)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 25) | (x1 >>> 7)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 10) | (x3 >>> 22)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 18) | (x3 >>> 14)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 20) | (x1 >>> 12)) ^ x2;
    x0 = (x0 + k2) | 0;
    x1 = (x1 + k3) | 0;
    x2 = (x2 + k4) | 0;
    x3 = (x3 + k0 + 2) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 10) | (x1 >>> 22)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 26) | (x3 >>> 6)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 11) | (x3 >>> 21)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 21) | (x1 >>> 11)) ^ x2;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 27) | (x3 >>> 5)) ^ x2;
    x0 = (x0 + x3) | 0;
    x3 = ((x3 << 23) | (x3 >>> 9)) ^ x0;
    x2 = (x2 + x1) | 0;
    x1 = ((x1 << 5) | (x1 >>> 27)) ^ x2;
    x0 = (x0 + k3) | 0;
    x1 = (x1 + k4) | 0;
    x2 = (x2 + k0) | 0;
    x3 = (x3 + k1 + 3) | 0;
    x0 = (x0 + x1) | 0;
    x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
    x2 = (x2 + x3) | 0;
    x3 = ((x3 << 20) | (x3 >>> 12)) ^ x2;
    const at = n << 2;
    words[at] = x0;
    words[at | 1] = x1;
    words[at | 2] = x2;
    words[at | 3] = x3;
  }
}
