/**
 * The full model beside the smallest loop with its shape, in one process, by turns: a round times one, then the other, and
 * every other round the other way about, so that what else the machine does falls on both. Rates are the middle of the
 * rounds with their spread; the ratio is taken round by round.
 */
import { begin as beginCase, liveMonths } from "./cases.ts";
import type { CaseName } from "./cases.ts";
import { NEIGHBOURS, begin, liveMinimal, minimalWorld } from "./minimal-loop.ts";

const ROUNDS = 15;
/** Tie updates of one turn of the minimal loop, in a world with as many ties as the case has. */
const MINIMAL_UPDATES = 2_000_000;
const MINIMAL_MONTHS = 120;
/** Months of one turn of the full model: about as long a turn. */
const TURN: Readonly<Record<CaseName, number>> = { "nine-localities": 384, "england-150": 24 };

/** Work done in a second of this process's own time: what others do on the machine is not counted. */
function rate(work: () => number): number {
  const start = process.cpuUsage();
  const done = work();
  const { user, system } = process.cpuUsage(start);
  return (done * 1e6) / (user + system);
}

/**
 * Begun anew every ten years: left alone much longer, trust in it sinks to numbers so small that processors reckon with them
 * slowly, and the loop would be timed at two thirds of its speed.
 */
function minimalLoop(ties: number): () => number {
  const organisations = Math.max(2 * NEIGHBOURS + 1, Math.round(ties / NEIGHBOURS));
  const lives = Math.max(1, Math.round(MINIMAL_UPDATES / (organisations * NEIGHBOURS * MINIMAL_MONTHS)));
  const world = minimalWorld(organisations);
  let state: readonly [number, number, number, number] = [1, 2, 3, 4];
  return () => {
    for (let life = 0; life < lives; life++) {
      begin(world);
      state = liveMinimal(world, MINIMAL_MONTHS, state);
    }
    return organisations * NEIGHBOURS * MINIMAL_MONTHS * lives;
  };
}

const sorted = (values: readonly number[]): readonly number[] => [...values].sort((a, b) => a - b);
const middle = (values: readonly number[]): number => sorted(values)[values.length >> 1] ?? Number.NaN;
const spread = (values: readonly number[], digits: number): string => {
  const order = sorted(values);
  return `${(order[0] ?? 0).toFixed(digits)}–${(order.at(-1) ?? 0).toFixed(digits)}`;
};

function compare(name: CaseName): void {
  const run = beginCase(name);
  const minimal = minimalLoop(run.world.living.tieCount);
  const full = (): number => liveMonths(run, TURN[name]);
  // Both are compiled by the engine before anything is timed, and the model has some ties awake.
  for (let warm = 0; warm < 3; warm++) {
    minimal();
    full();
  }
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    if (round % 2 === 0) {
      const base = rate(minimal);
      return { base, model: rate(full) };
    }
    const model = rate(full);
    return { base: rate(minimal), model };
  });
  const bases = rounds.map(({ base }) => base / 1e6);
  const models = rounds.map(({ model }) => model / 1e6);
  const ratios = rounds.map(({ base, model }) => model / base);
  console.log(
    [
      name.padEnd(16),
      `minimal loop ${middle(bases).toFixed(1)} M tie updates/s (${spread(bases, 1)})`,
      `full model ${middle(models).toFixed(1)} M tie-months/s (${spread(models, 1)})`,
      `ratio ${middle(ratios).toFixed(2)} (${spread(ratios, 2)})`,
    ].join("   "),
  );
}

console.log(`Node ${process.version}, ${ROUNDS} rounds by turns; middle (least–most)`);
compare("nine-localities");
compare("england-150");
