/** Sentences of the virtual evaluator. */
export const evaluationWords = {
  help: {
    evaluate: "what an evaluation could have found, on simulated worlds where the truth is known",
    method:
      "difference-in-slopes (strong against weak places), before-after, difference-in-differences, stepped-wedge or synthetic-control",
    outcome: "which outcome the evaluator reads, once a year",
    places: "how many places",
    years: "how many years are observed",
    from: "years before the first one observed",
    programme: "kind of event that treated places get",
    size: "size of that event; twice as much in the third row",
    treated: "how many places get it",
    starts: "observed years in which it starts, separated by commas, from 0",
    worlds: "how many simulated worlds",
    interviews: "people asked at each level of each place",
  },
  title: (method: string, places: number, years: number, outcome: string) =>
    `${method}, ${places} places, ${years} years, reading ${outcome}`,
  header: [
    "truth in the model",
    "true effect",
    "found real in",
    "wrong sign in",
    "wrong sign when found",
    "exaggeration",
    "bias",
    "interval holds the truth in",
  ],
  effects: ["no effect", "usual effect", "twice the effect"],
  of: (count: number, of: number) => `${count} of ${of}`,
  needed: (places: string) =>
    places === ""
      ? "No number of places up to a million would find the usual effect in four of five worlds."
      : `To find the usual effect in four of five worlds: ${places} places in each arm.`,
  interviews: (people: number, found: string, truth: string, wrong: string) =>
    `Asking ${people} people a level and place whether trust differs between board and front line: found in ${found} worlds (true gap ${truth}); wrong way in ${wrong}.`,
} as const;
