/** A world as large as England's 150 localities, for the pictures: too large to ship, and made in a second. */
const scenario = {
  joinery: 1,
  id: "england-150",
  title: "England in 150 localities",
  claim: "story",
  summary:
    "One hundred and fifty made-up places in nine regions. All health commissioners are reorganised once.",
  isNot: "Not real bodies: counts and reach are like England's, the rest is made up.",
  start: "2010-01",
  months: 60,
  world: { template: "england", localities: 150 },
  events: [
    {
      id: "reform",
      kind: "reorganise",
      announced: 12,
      starts: 24,
      who: ["sector:health-commissioner"],
      plain: "All health commissioners are reorganised.",
      source: [],
      strength: "assumed",
    },
  ],
};

export const england150 = {
  name: "england-150.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify(scenario)),
};
