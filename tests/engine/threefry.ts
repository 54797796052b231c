/**
 * Threefry4x32 as its paper has it, one round at a time, with as many rounds as are asked for: the slow twin of the
 * engine's unrolled generator. Salmon, Moraes, Dror & Shaw 2011, doi:10.1145/2063384.2063405, sections 3 and 4.2.
 */
const ROTATIONS = [
  [10, 26],
  [11, 21],
  [13, 27],
  [23, 5],
  [6, 20],
  [17, 11],
  [25, 10],
  [18, 20],
] as const;

export type Four = readonly [number, number, number, number];

const turned = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

export function threefry(counter: Four, key: Four, rounds: number): number[] {
  const parity = 0x1bd11bda ^ key[0] ^ key[1] ^ key[2] ^ key[3];
  const schedule = [...key, parity];
  const x = counter.map((word, i) => (word + schedule[i]) | 0);
  for (let round = 0; round < rounds; round++) {
    const [one, other] = ROTATIONS[round % 8];
    // Even rounds mix 0 with 1 and 2 with 3, odd rounds 0 with 3 and 2 with 1.
    const [a, b] = round % 2 === 0 ? [1, 3] : [3, 1];
    x[0] = (x[0] + x[a]) | 0;
    x[a] = turned(x[a], one) ^ x[0];
    x[2] = (x[2] + x[b]) | 0;
    x[b] = turned(x[b], other) ^ x[2];
    if (round % 4 !== 3) continue;
    const injection = (round + 1) / 4;
    for (let i = 0; i < 4; i++) x[i] = (x[i] + schedule[(injection + i) % 5]) | 0;
    x[3] = (x[3] + injection) | 0;
  }
  return x.map((word) => word >>> 0);
}
