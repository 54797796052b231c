/**
 * Functions whose sensitivity is known exactly.
 *
 * Ishigami & Homma (1990): y = sin z₁ + a·sin² z₂ + b·z₃⁴·sin z₁, z uniform from −π to π.
 * Sobol' g (Saltelli & Sobol' 1995): y = Π (|4x_i − 2| + a_i)/(1 + a_i), x uniform from 0 to 1.
 * Morris (1991), 20 factors: y = β₀ + Σβ_i w_i + Σβ_ij w_i w_j + Σβ_ijl w_i w_j w_l + Σβ_ijls w_i w_j w_l w_s.
 */
export function ishigami([x1, x2, x3]: ArrayLike<number> & Iterable<number>, a = 7, b = 0.1): number {
  const [z1, z2, z3] = [x1, x2, x3].map((x) => Math.PI * (2 * x - 1));
  return Math.sin(z1) + a * Math.sin(z2) ** 2 + b * z3 ** 4 * Math.sin(z1);
}

/** First and total indices for a = 7, b = 0.1, from V₁ = ½(1 + bπ⁴/5)², V₂ = a²/8, V₁₃ = b²π⁸·8/225. */
export const ishigamiIndices = { first: [0.3139, 0.4424, 0], total: [0.5576, 0.4424, 0.2437] } as const;

export const gWeights = [0, 1, 4.5, 9, 99, 99, 99, 99] as const;

export function sobolG(places: ArrayLike<number>): number {
  return gWeights.reduce(
    (product: number, a, i) => (product * (Math.abs(4 * places[i] - 2) + a)) / (1 + a),
    1,
  );
}

/** V_i = 1/(3(1 + a_i)²), V = Π(1 + V_i) − 1, S_i = V_i/V, T_i = V_i·Π_{j≠i}(1 + V_j)/V. */
export function gIndices(): { readonly first: number[]; readonly total: number[] } {
  const parts = gWeights.map((a) => 1 / (3 * (1 + a) ** 2));
  const all = parts.reduce((product, part) => product * (1 + part), 1);
  return {
    first: parts.map((part) => part / (all - 1)),
    total: parts.map((part) => (part * all) / (1 + part) / (all - 1)),
  };
}

/** Morris's function; `others` gives the coefficients he drew from a standard normal: of factors 11–20 and of the other pairs. */
export function morrisFunction(
  places: ArrayLike<number>,
  others: (name: string) => number = () => 0,
): number {
  const w = Array.from(places, (x, i) =>
    i === 2 || i === 4 || i === 6 ? 2 * ((1.1 * x) / (x + 0.1) - 0.5) : 2 * (x - 0.5),
  );
  let y = others("0");
  for (let i = 0; i < 20; i++) {
    y += (i < 10 ? 20 : others(`${i}`)) * w[i];
    for (let j = i + 1; j < 20; j++) {
      y += (j < 6 ? -15 : others(`${i},${j}`)) * w[i] * w[j];
      for (let l = j + 1; l < 5; l++) {
        y -= 10 * w[i] * w[j] * w[l];
        for (let s = l + 1; s < 4; s++) y += 5 * w[i] * w[j] * w[l] * w[s];
      }
    }
  }
  return y;
}
