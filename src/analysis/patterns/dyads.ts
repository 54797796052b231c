/**
 * Ties one by one: how old they are, who else is there, and who keeps to their own kind.
 *
 * Trust and duration: small and positive over 39 studies (Vanneste, Puranam & Kretschmer 2014). Third parties amplify
 * both trust and distrust (Burt & Knez 1995). Homophily of 162 public-health networks: uniform 8 %, differential 30 %
 * (Bevc, Retrum & Varda 2015).
 */
import { mean } from "../../maths/statistics.ts";
import type { WorldDescription } from "../../scenario/scenario.ts";
import type { Pattern } from "./pattern.ts";
import { differences, meanOver, worthAbove } from "./over-runs.ts";
import { YEAR_THREE, defaultCase, scenarioOf } from "./worlds.ts";

const tieAge: Pattern = {
  id: "S16",
  title: "Older ties are trusted a little more, no more than that",
  band: "correlation of mutual trust with the time both holders have been there between 0.02 and 0.3, over formal ties",
  source: "Vanneste, Puranam & Kretschmer 2014 (39 studies; the bounds are ours)",
  strength: "direction",
  why: "Just above the band: a newcomer starts from what the body's standing gives, so that the age of a tie tells more about its trust here than in the 39 studies.",
  cases: { default: { scenario: defaultCase(), watch: [], readings: ["tie-age"] } },
  measure: ({ reading }) => {
    const r = mean(reading("default", "tie-age"));
    return { figures: [{ name: "correlation, mean over runs", value: r }], met: r >= 0.02 && r <= 0.3 };
  },
  knockOuts: [
    {
      name: "newcomers keep what their predecessors had",
      change: { settings: { handover: 1, roleKept: 1 } },
      expectation: "vanishes",
    },
    { name: "no gossip", change: { settings: { gossip: 0 } }, expectation: "stays" },
    { name: "no reforms", change: { settings: { churn: 0 } }, expectation: "stays" },
  ],
};

const homophily: Pattern = {
  id: "S20",
  title: "Some places' informal ties keep within sectors, most do not",
  band: "5–35 % of places with more ties within the four sector groups than chance (permutation, 5 %)",
  source: "Bevc, Retrum & Varda 2015: uniform 8 %, differential 30 % of 162 networks",
  strength: "figure",
  note: "How much like seeks like (wakeSameGroup) was sized for this: met is a check of the program, not of the theory.",
  cases: { default: { scenario: defaultCase(), watch: [], readings: ["homophily", "informal-density"] } },
  measure: ({ reading }) => {
    const share = mean(reading("default", "homophily"));
    return {
      figures: [
        { name: "share of places", value: share },
        { name: "density of informal ties", value: mean(reading("default", "informal-density")) },
      ],
      met: share >= 0.05 && share <= 0.35,
    };
  },
  knockOuts: [
    {
      name: "no liking for one's own group",
      change: { settings: { wakeSameGroup: 0 } },
      expectation: "vanishes",
    },
    { name: "no friends of friends", change: { settings: { wakeClosure: 0 } }, expectation: "stays" },
  ],
};

const COPIES = 5;
const FEW = 3;
const MANY = 12;
const SELDOM = 0.33;
const OFTEN = 0.85;
const SHAPES = [
  { name: "few seldom", members: FEW, contact: SELDOM },
  { name: "few often", members: FEW, contact: OFTEN },
  { name: "many seldom", members: MANY, contact: SELDOM },
  { name: "many often", members: MANY, contact: OFTEN },
] as const;
const INSTANCES = SHAPES.flatMap((shape) =>
  Array.from({ length: COPIES }, (_, i) => ({ ...shape, id: `${shape.name.replace(" ", "-")}-${i + 1}` })),
);

/** Partnerships alike in all but their number of members and how often they meet, each in a middling place of its own. */
const COMPARED: WorldDescription = {
  localities: INSTANCES.map(({ id }) => ({ id, strength: "middling" })),
  organisations: INSTANCES.flatMap(({ id, members }) =>
    Array.from({ length: members }, (_, i) => ({
      id: `${id}-${i + 1}`,
      sector: "other" as const,
      covers: [id],
    })),
  ),
  partnerships: INSTANCES.map(({ id, members, contact }) => ({
    id: `${id}-partnership`,
    locality: id,
    level: "operational",
    contact,
    formality: 0.5,
    align: 0.6,
    mandate: 0.2,
    demand: 0.1,
    members: Array.from({ length: members }, (_, i) => `${id}-${i + 1}`),
  })),
};
const GROUPS = Object.fromEntries(
  SHAPES.map(({ name }) => [
    name,
    INSTANCES.filter((one) => one.name === name).map(({ id }) => `${id}-partnership`),
  ]),
);

const thirdParties: Pattern = {
  id: "S17",
  title: "Third parties amplify: trust where ties are strong, distrust where they are weak",
  band: "trust gained by having ten third parties rather than one larger among those who meet often than seldom (interaction clearly above 0: two standard errors, and 0.02)",
  source: "Burt & Knez 1995",
  strength: "direction",
  why: "The sign is right and the size is not: gossip moves trust by a fiftieth of the difference a month, and hardly more where people meet often.",
  cases: {
    compared: {
      scenario: scenarioOf(COMPARED, { months: 60, settings: { wakeChance: 0 } }),
      watch: SHAPES.map(({ name }) => `trust@${name}`),
      groups: GROUPS,
    },
  },
  measure: ({ series }) => {
    const trust = (name: string): Float64Array =>
      meanOver(series("compared", `trust@${name}`), ...YEAR_THREE);
    const often = differences(trust("many often"), trust("few often"));
    const seldom = differences(trust("many seldom"), trust("few seldom"));
    const interaction = differences(often, seldom);
    return {
      figures: [
        { name: "interaction", value: mean(interaction) },
        { name: "third parties' part where contact is frequent", value: mean(often) },
        { name: "where it is rare", value: mean(seldom) },
      ],
      met: worthAbove(interaction),
    };
  },
  knockOuts: [{ name: "no gossip", change: { settings: { gossip: 0 } }, expectation: "vanishes" }],
};

export const dyadPatterns = { tieAge, thirdParties, homophily };
