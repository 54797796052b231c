/**
 * The smallest loop with the shape of the model: the baseline that the full model is timed beside.
 *
 * N organisations on a ring, each tied to the next five; per tie two directed trusts (start 0.5), per organisation a
 * silo s (0.3). Each month (1) each organisation with chance 0.01: s = min(1, s + 0.2) and all trusts from and toward it
 * × 0.6; (2) each tie with chance 0.5: i shares with chance t_ij(1 − s_i), j with t_ji(1 − s_j), then t_ij += 0.05(1 −
 * t_ij) if j shared, else −= 0.1·t_ij, t_ji likewise; (3) each organisation that met: s += 0.05((1 − received/met) − s).
 * After 24 months mean trust is 0.184 and mean silo 0.719, whatever the generator: a test holds it to that.
 * The generator is xoshiro128** (Blackman & Vigna 2018) in local variables: sequential, so of no use to the model.
 */
export const NEIGHBOURS = 5;

export interface MinimalWorld {
  readonly count: number;
  readonly trust: Float64Array;
  readonly silo: Float64Array;
  readonly met: Float64Array;
  readonly received: Float64Array;
}

export function minimalWorld(count: number): MinimalWorld {
  const ties = count * NEIGHBOURS;
  const world = {
    count,
    trust: new Float64Array(2 * ties),
    silo: new Float64Array(count),
    met: new Float64Array(count),
    received: new Float64Array(count),
  };
  begin(world);
  return world;
}

/** Sets a world back to its start. */
export function begin({ trust, silo }: MinimalWorld): void {
  trust.fill(0.5);
  silo.fill(0.3);
}

const UNIT = 1 / 4294967296;

/** Lives `months` months; returns the generator's state, to go on from. */
export function liveMinimal(
  { count, trust, silo, met, received }: MinimalWorld,
  months: number,
  seed: readonly [number, number, number, number],
): readonly [number, number, number, number] {
  let [a, b, c, d] = seed;
  const ties = count * NEIGHBOURS;
  const next = (): number => {
    const x = Math.imul(b, 5);
    const result = Math.imul((x << 7) | (x >>> 25), 9);
    const t = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= t;
    d = (d << 11) | (d >>> 21);
    return (result >>> 0) * UNIT;
  };
  for (let month = 0; month < months; month++) {
    for (let i = 0; i < count; i++) {
      if (next() >= 0.01) continue;
      silo[i] = Math.min(1, silo[i] + 0.2);
      for (let k = 0; k < NEIGHBOURS; k++) {
        const own = 2 * (i * NEIGHBOURS + k);
        const other = 2 * (((i - k - 1 + count) % count) * NEIGHBOURS + k);
        trust[own] *= 0.6;
        trust[own + 1] *= 0.6;
        trust[other] *= 0.6;
        trust[other + 1] *= 0.6;
      }
    }
    met.fill(0);
    received.fill(0);
    for (let t = 0; t < ties; t++) {
      if (next() >= 0.5) continue;
      const i = (t / NEIGHBOURS) | 0;
      const far = i + (t - i * NEIGHBOURS) + 1;
      const j = far >= count ? far - count : far;
      const row = 2 * t;
      const forth = next() < trust[row] * (1 - silo[i]);
      const back = next() < trust[row + 1] * (1 - silo[j]);
      trust[row] += back ? 0.05 * (1 - trust[row]) : -0.1 * trust[row];
      trust[row + 1] += forth ? 0.05 * (1 - trust[row + 1]) : -0.1 * trust[row + 1];
      met[i]++;
      met[j]++;
      if (back) received[i]++;
      if (forth) received[j]++;
    }
    for (let i = 0; i < count; i++) if (met[i] > 0) silo[i] += 0.05 * (1 - received[i] / met[i] - silo[i]);
  }
  return [a, b, c, d];
}
