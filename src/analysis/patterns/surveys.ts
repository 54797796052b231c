/**
 * Real networks of organisations, asked once or twice: what stays, what comes back, what passes where people meet.
 *
 * Statistics of open data sets, worked out once and kept as figures (facts; the data stay where they are): 194
 * stakeholders of ten US estuaries asked in 1999 and 2001 (Berardo & Scholz 2010), 32 researchers asked twice (Freeman
 * 1984), monks asked three times (Sampson 1969), 25 bodies of Indiana's tobacco control (Krauss, Mueller & Luke 2004), 30
 * of German chemicals policy (Knoke et al. 1996; Leifeld & Schneider 2012), five emergencies (Drabek et al. 1981). None
 * was used in building the model. What counts as a named tie and as information that passes is said in `waves.ts`.
 */
import { mean } from "../../maths/statistics.ts";
import type { Context, Measured, MeasuredPattern, Pattern } from "./pattern.ts";
import { defaultCase } from "./worlds.ts";

/** Two years between the waves, and the year before the second. */
const WAVES = "47-71";
const YEAR = "60-71";
const LAST = 71;

/** Mean over runs of a figure that stands in the last month; runs without it do not count. */
function last({ series }: Context, column: string): number {
  const { runs, at } = series("default", column);
  const values = Array.from({ length: runs }, (_, run) => at(run, LAST)).filter(
    (value) => !Number.isNaN(value),
  );
  return values.length === 0 ? Number.NaN : mean(values);
}

const within = (value: number, low: number, high: number): boolean => value >= low && value <= high;

type Survey = Pick<MeasuredPattern, "id" | "title" | "band" | "source" | "knockOuts"> & {
  readonly columns: readonly string[];
  readonly measure: (read: (column: string) => number) => Measured;
  readonly note?: string;
  readonly why?: string;
};

/** A pattern of the default case: nine places under residual churn. */
const surveyed = ({ columns, measure, ...claim }: Survey): Pattern => ({
  ...claim,
  strength: "figure",
  heldOut: true,
  share: 0.5,
  least: 4,
  cases: { default: { scenario: defaultCase(), watch: columns } },
  measure: (context) => measure((column) => last(context, column)),
});

const tiesStay = surveyed({
  id: "E1",
  title: "Of the partners somebody names, half to most are named again two years on",
  band: "of named ties 35–75 % are named again after two years, and kept over kept, formed and dissolved is 0.2–0.7",
  source:
    "45 % and 0.26 over two years (estuaries); 64–70 % and 0.45–0.55 (monks); 0.67 over eight months (researchers)",
  columns: ["kept", "jaccard", "kept-where-changed", "kept-where-stayed"].map((name) => `${name}@${WAVES}`),
  measure: (read) => {
    const kept = read(`kept@${WAVES}`);
    const jaccard = read(`jaccard@${WAVES}`);
    return {
      figures: [
        { name: "share named again", value: kept },
        { name: "Jaccard", value: jaccard },
        { name: "named again where a holder changed", value: read(`kept-where-changed@${WAVES}`) },
        { name: "where none did", value: read(`kept-where-stayed@${WAVES}`) },
      ],
      met: within(kept, 0.35, 0.75) && within(jaccard, 0.2, 0.7),
    };
  },
  why: "A tie hardly hangs on who holds it: where one of the two holders changed it is named again nearly as often as elsewhere. And here nobody forgets to name a partner.",
  knockOuts: [
    { name: "no reforms", change: { settings: { churn: 0 } }, expectation: "stays" },
    {
      name: "nobody leaves",
      change: { settings: { churn: 0, turnover: 0.05, stress: 0 } },
      expectation: "vanishes",
    },
  ],
});

const tiesForm = surveyed({
  id: "E2",
  title: "Few who do not name each other come to do so: about one pair in fourteen",
  band: "of pairs not named 3–15 % are named two years on",
  source: "6.9 % over two years (estuaries); 7.3 % over eight months (researchers); 6.4–8.8 % (monks)",
  columns: [`formed@${WAVES}`],
  measure: (read) => {
    const formed = read(`formed@${WAVES}`);
    return { figures: [{ name: "share newly named", value: formed }], met: within(formed, 0.03, 0.15) };
  },
  knockOuts: [
    { name: "no friends of friends", change: { settings: { wakeClosure: 0 } }, expectation: "stays" },
  ],
});

const OFTENER = ["without-contact", "if-quarterly", "if-monthly", "if-more-often"] as const;

const sharingByContact = surveyed({
  id: "E3",
  title: "The more often two bodies meet, the likelier information passes",
  band: "share of directions in which information passes rises with contact (none, quarterly, monthly, oftener), is at most 0.15 without contact, and at least 0.5 where they meet monthly",
  source: "0.06, 0.36, 0.64, 0.85 for none, quarterly, monthly, weekly (Indiana, 300 pairs)",
  columns: OFTENER.map((name) => `passing-${name}@${YEAR}`),
  measure: (read) => {
    const shares = OFTENER.map((name) => read(`passing-${name}@${YEAR}`));
    const known = shares.filter((share) => !Number.isNaN(share));
    const rises = known.every((share, i) => i === 0 || share > known[i - 1]);
    return {
      figures: OFTENER.map((name, i) => ({
        name: `passing ${name.replaceAll("-", " ")}`,
        value: shares[i],
      })).toReversed(),
      met: rises && !(shares[0] > 0.15) && shares[2] >= 0.5,
    };
  },
  knockOuts: [],
  note: "In the model nothing passes without contact; the study's 6 % without are contacts that its answers miss.",
});

const ON = ["0", "1", "2", "3"] as const;

const sharingByCommittee = surveyed({
  id: "E4",
  title: "The more boards and groups two bodies sit on together, the likelier information passes",
  band: "share of directions rises with 0, 1, 2, 3 and more common partnerships; at most 0.25 with none and at least 0.5 with three",
  source:
    "0.12, 0.36, 0.42, 0.64 to 0.88 for 0, 1, 2, 3 to 7 common committees (German chemicals policy, 832 directions)",
  columns: ON.map((count) => `passing-on-${count}@${YEAR}`),
  measure: (read) => {
    const shares = ON.map((count) => read(`passing-on-${count}@${YEAR}`));
    const known = shares.filter((share) => !Number.isNaN(share));
    return {
      figures: ON.map((count, i) => ({ name: `with ${count} in common`, value: shares[i] })),
      met:
        known.every((share, i) => i === 0 || share > known[i - 1]) &&
        shares[0] <= 0.25 &&
        (known.at(-1) ?? 0) >= 0.5,
    };
  },
  knockOuts: [],
});

const reciprocity = surveyed({
  id: "E5",
  title: "Information comes back more often than chance, and far from always",
  band: "reciprocity beyond chance (ρ) between 0 and 0.5",
  source: "ρ 0.00–0.36 (chemicals policy), 0.18–0.50 (estuaries, emergencies); arcs returned 0.22–0.79",
  columns: [`returned-beyond-chance@${YEAR}`],
  measure: (read) => {
    const rho = read(`returned-beyond-chance@${YEAR}`);
    return { figures: [{ name: "ρ", value: rho }], met: rho > 0 && rho <= 0.5 };
  },
  why: "What decides whether information passes is much the same both ways: how often two bodies meet most of all, then their goals, and trust and knowledge that each owes to the other. Asking upwards, or asking those who know, has no place here.",
  knockOuts: [],
});

const trustRemembers = surveyed({
  id: "E6",
  title: "Trust moves: after two years about half of who trusted more than others is left",
  band: "correlation of a body's trust in its partners over two years 0.3–0.7, and change as wide as 0.5–1.4 of the spread",
  source:
    "correlation 0.48, standard deviation of change 1.93 against 2.00 (125 bodies of ten estuaries, scale 0–10)",
  columns: ["trust-memory", "trust-moved", "tie-memory", "tie-moved"].map((name) => `${name}@${WAVES}`),
  measure: (read) => {
    const memory = read(`trust-memory@${WAVES}`);
    const moved = read(`trust-moved@${WAVES}`);
    return {
      figures: [
        { name: "correlation between the waves", value: memory },
        { name: "spread of change over spread of trust", value: moved },
        { name: "correlation, tie by tie", value: read(`tie-memory@${WAVES}`) },
        { name: "spread of change over spread, tie by tie", value: read(`tie-moved@${WAVES}`) },
      ],
      met: within(memory, 0.3, 0.7) && within(moved, 0.5, 1.4),
    };
  },
  knockOuts: [],
  note: "One person answered for each body in the study, so part of its change is the answer's own noise.",
  why: "The trust of a body is a mean over its partners, in which changes cancel: single ties move much more. And answers are taken to be the trust itself: answers that repeat at 0.5 would show a correlation of 0.5, and a change as wide as the spread, where trust does not move at all.",
});

const trustBothWays = surveyed({
  id: "E7",
  title: "Where nothing much happens, as many bodies come to trust more as less, and by as much",
  band: "mean fall over mean rise 0.7–1.5, and shares that rise and fall by half a point of ten each 20–55 %",
  source: "41 % rose by 1.74 and 37 % fell by 1.88 points of ten (125 bodies of ten estuaries)",
  columns: ["fall-over-rise", "rising", "falling", "ties-moving"].map((name) => `${name}@${WAVES}`),
  measure: (read) => {
    const ratio = read(`fall-over-rise@${WAVES}`);
    const rising = read(`rising@${WAVES}`);
    const falling = read(`falling@${WAVES}`);
    return {
      figures: [
        { name: "mean fall over mean rise", value: ratio },
        { name: "share rising", value: rising },
        { name: "share falling", value: falling },
        { name: "share of single directions that move by half a point", value: read(`ties-moving@${WAVES}`) },
      ],
      met: within(ratio, 0.7, 1.5) && within(rising, 0.2, 0.55) && within(falling, 0.2, 0.55),
    };
  },
  why: "The balance is right and the size is not: means over a body's partners seldom move by half a point of ten, though most single directions do.",
  knockOuts: [{ name: "no reforms", change: { settings: { churn: 0 } }, expectation: "stays" }],
});

const sentAndReceived: Pattern = {
  id: "E8",
  title: "Of what one body says it sent, another confirms a third",
  band: "share of reported sends that the receiver confirms 0.2–0.5",
  source: "33 % (German chemicals policy)",
  strength: "figure",
  heldOut: true,
  notTested:
    "In the model what was shared is known to both sides: there are no reports of it that could disagree.",
};

export const surveyPatterns = {
  tiesStay,
  tiesForm,
  sharingByContact,
  sharingByCommittee,
  reciprocity,
  trustRemembers,
  trustBothWays,
  sentAndReceived,
};
