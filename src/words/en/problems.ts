/**
 * What was wanted and what to do, for every kind of problem a scenario file can have.
 * Each entry takes the values that stand in the problem.
 */
type Values = Readonly<Record<string, string>>;
export interface ProblemWords {
  readonly wanted: (values: Values) => string;
  readonly remedy: (values: Values) => string;
}

const perhaps = ({ meant }: Values, otherwise: string): string =>
  meant === undefined ? otherwise : `Did you mean ${meant}?`;
const about = ({ meaning }: Values): string =>
  meaning === undefined ? "" : ` (${meaning.replace(/\.$/, "")})`;

/** What a type of value is called, and how it is written. */
const typeNames = new Map([
  ["array", "a list, in [ and ]"],
  ["boolean", "true or false"],
  ["int", "a whole number, without quotes"],
  ["number", "a number, without quotes"],
  ["object", "an object, in { and }"],
  ["record", "an object, in { and }"],
  ["string", "text, in quotes"],
]);

export const scenarioProblems = {
  // the file
  "not-text": { wanted: () => "a text file in UTF-8", remedy: () => "Save it as plain text in UTF-8" },
  "too-large": {
    wanted: ({ limit }) => `a file of at most ${limit} bytes`,
    remedy: () => "Look whether it is the right file",
  },
  "empty-file": {
    wanted: () => "a scenario",
    remedy: () => "Start from one that `joinery show <scenario> --json` prints",
  },
  "bad-json": {
    wanted: () => "JSON that can be read",
    remedy: ({ message }) =>
      `Mend it there: ${message}. Quotes must be straight, and no comma may stand before } or ]`,
  },
  "bad-yaml": {
    wanted: () => "JSON or YAML that can be read",
    remedy: ({ message }) => `Mend it there: ${message}`,
  },
  "not-an-object": {
    wanted: () => "one object with the fields of a scenario",
    remedy: () => "Look whether it is the right file: a scenario starts with { and ends with }",
  },
  "too-deep": {
    wanted: ({ limit }) => `at most ${limit} lists and objects inside each other`,
    remedy: () => "Look whether it is the right file",
  },
  "too-many-values": {
    wanted: ({ limit }) => `a file of at most ${limit} values`,
    remedy: () => "Look whether it is the right file",
  },
  "too-many-problems": {
    wanted: () => "without these too",
    remedy: () => "Mend what is told above, then check again",
  },
  "forbidden-key": { wanted: () => "a field of another name", remedy: () => "Take it out" },
  "not-finite": { wanted: () => "a number that is finite", remedy: () => "Write a number" },
  "broken-text": {
    wanted: () => "text without control characters or halves of characters",
    remedy: () => "Write it again",
  },
  "repeated-field": {
    wanted: () => "told once",
    remedy: () => "Take one of the two out",
  },
  "yaml-tag": {
    wanted: () => "plain YAML, without tags such as !name",
    remedy: () => "Take the tag out",
  },
  "strange-value": {
    wanted: () => "text, a number, true, false, a list or an object",
    remedy: () => "Write it as one of these",
  },
  "old-version": {
    wanted: ({ version }) => `version ${version} of the format`,
    remedy: () => "Joinery knows no way from that version to this one; write it anew",
  },
  "future-version": {
    wanted: ({ version }) => `at most version ${version} of the format`,
    remedy: () => "Use a newer Joinery for it",
  },
  // the shape
  missing: { wanted: (values) => `there${about(values)}`, remedy: () => "Put it in" },
  "wrong-type": {
    wanted: (values) => `${typeNames.get(values["wanted"] ?? "number") ?? values["wanted"]}${about(values)}`,
    remedy: (values) => perhaps(values, "Write it so"),
  },
  "not-whole": {
    wanted: (values) => `a whole number${about(values)}`,
    remedy: () => "Leave the fraction out",
  },
  "not-one-of": {
    wanted: ({ known }) => `one of ${known}`,
    remedy: (values) => perhaps(values, "Choose one of these"),
  },
  "unknown-field": {
    wanted: ({ known }) => `a field there is: ${known}`,
    remedy: (values) => perhaps(values, "Take it out"),
  },
  "not-for-this-kind": {
    wanted: ({ kind, known }) => `a field of a ${kind}: ${known}`,
    remedy: () => "Take it out, or choose another kind",
  },
  "bad-id": {
    wanted: () => "made of small letters, digits and hyphens, at most 80",
    remedy: () => "Write it so",
  },
  "empty-text": { wanted: (values) => `some text${about(values)}`, remedy: () => "Say it" },
  "too-long": { wanted: ({ limit }) => `at most ${limit} characters`, remedy: () => "Say it in fewer" },
  "out-of-range": {
    wanted: (values) => `from ${values["low"] ?? "…"} to ${values["high"] ?? "…"}${about(values)}`,
    remedy: (values) => perhaps(values, "Choose a value in that range"),
  },
  "bad-month": {
    wanted: (values) => `a month such as 2013-04${about(values)}`,
    remedy: (values) => perhaps(values, "Write year, hyphen, month"),
  },
  "bad-day": {
    wanted: (values) => `a day such as 2013-04-01, or a month${about(values)}`,
    remedy: () => "Write year, month and day with hyphens",
  },
  "bad-when": {
    wanted: () => "a month such as 2013-04, or a whole number of months since the start, at most 2400",
    remedy: (values) => perhaps(values, "Write it as one of these"),
  },
  "bad-each": {
    wanted: () => "locality, region, or a whole number from 2 to 100",
    remedy: () => "Choose one of these",
  },
  "bad-world": {
    wanted: () => "a template, or localities, organisations and partnerships",
    remedy: () => "Say which",
  },
  "too-few": { wanted: ({ limit }) => `a list of at least ${limit}`, remedy: () => "Add to it" },
  "too-many": { wanted: ({ limit }) => `a list of at most ${limit}`, remedy: () => "Take some out" },
  // how it hangs together
  "repeated-id": {
    wanted: ({ other }) => `an id of its own (${other} has it)`,
    remedy: () => "Rename one of the two",
  },
  "reserved-id": { wanted: () => "an id other than all, each or leave-as-is", remedy: () => "Rename it" },
  "leads-nowhere": {
    wanted: ({ what, when }) =>
      when === "by-then"
        ? `the name of ${what} there is when this starts, under this plan`
        : `the name of ${what} there is`,
    remedy: (values) =>
      values["when"] === "by-then"
        ? "Change whom it names, or its date. Events of one month go in the order of their ids"
        : perhaps(values, "Look at the ids of the world and of the events"),
  },
  "not-there-any-more": {
    wanted: () => "something that is still there when this starts",
    remedy: () => "Change the dates, or name what came after it",
  },
  "finds-nobody": {
    wanted: () => "whom it can happen to; it finds nobody when it starts",
    remedy: () => "Change whom it names, or its date",
  },
  "not-a-member": {
    wanted: () => "one of the members of the partnership that it leads",
    remedy: () => "Add it to the members, or choose one of them",
  },
  "taken-id": {
    wanted: () => "an id that nothing else has by then",
    remedy: () => "Give what begins another id",
  },
  "too-many-bodies": {
    wanted: ({ limit }) => `a scenario in which at most ${limit} organisations ever work in one place`,
    remedy: () => "Spread them over more places, or make fewer",
  },
  "not-there-yet": {
    wanted: ({ event }) => `something that is there when this starts; it only comes with ${event}`,
    remedy: () => "Change the dates, or name something else",
  },
  "dates-out-of-order": { wanted: ({ rule }) => rule, remedy: () => "Put the dates in order" },
  "before-the-start": {
    wanted: ({ start }) => `in ${start} or later`,
    remedy: () => "Let it start with the scenario, or later",
  },
  "summary-too-long": { wanted: ({ limit }) => `at most ${limit} words`, remedy: () => "Say it in fewer" },
  "too-many-ties": {
    wanted: ({ limit }) => `a world of at most ${limit} ties`,
    remedy: () => "Make partnerships smaller, or fewer",
  },
  "relation-with-itself": { wanted: () => "two different bodies", remedy: () => "Take it out" },
  "repeated-relation": {
    wanted: ({ other }) => `each relation once, each way (${other} says it already)`,
    remedy: () => "Keep one of the two",
  },
  "no-common-place": {
    wanted: () => "two bodies that cover a place in common",
    remedy: () => "Let one of them cover a place of the other's, or take it out",
  },
  "cannot-be-run": { wanted: () => "a scenario that can be run", remedy: ({ message }) => message },
} as const satisfies Record<string, ProblemWords>;
