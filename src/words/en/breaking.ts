/** Sentences of what would break a plan, and of where the answer turns. */
const inSentence = (text: string): string => `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
const joined = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;

/** One condition of a break: what is above, below or between, with figures as they are read. */
interface Ranged {
  readonly name: string;
  readonly above: (value: string) => string;
  readonly below: (value: string) => string;
  readonly between: (low: string, high: string) => string;
}

export const breaking = {
  title: "What would break it?",
  lead: "Many futures, each with its own wait, posts lost, cuts, crises and beliefs about the place. Which of these set the failing futures apart?",
  plan: "Plan",
  run: "Find what would break it",
  goOn: "Look at more futures",
  stop: "Stop",
  progress: (now: number, all: number) => `${now} of ${all} futures`,
  failed: (message: string) => `This could not go on: ${message}. What was done is kept.`,
  fails: (line: string) => `A future fails where this does not hold: ${line}`,
  overall: (failing: number, futures: number) => `${failing} of ${futures} futures fail.`,
  soFar: "This is what the futures so far say. It gets firmer as more arrive.",
  found: (plan: string, conditions: readonly string[]) =>
    `“${plan}” mostly fails when ${joined(conditions)}.`,
  foundOften: (plan: string, conditions: readonly string[]) =>
    `“${plan}” fails more often when ${joined(conditions)}.`,
  also: (conditions: readonly string[]) => `Otherwise it fails more often when ${joined(conditions)}.`,
  coverage: (inside: number, failing: number, fresh: number) =>
    `Checked on ${fresh} futures kept aside: this covers ${inside} of the ${failing} that fail.`,
  density: (failing: number, inside: number) => `Of the ${inside} it points at, ${failing} fail.`,
  hardly: (plan: string) => `“${plan}” hardly ever fails here, so there is nothing to set apart.`,
  nearly: (plan: string) => `“${plan}” fails in nearly every future, whatever else happens.`,
  cannotTell: "We cannot tell what would break it: nothing tried sets the failing futures apart.",
  tried: (names: readonly string[]) => `Tried: ${joined(names)}.`,
  chart: (across: string, up: string) => `Failing futures by ${inSentence(across)} and ${inSentence(up)}`,
  chartMeasure: "each mark is a future: crosses fail, rings hold; the box is where most fail",
  take: "Every future that was tried (CSV)",
  strains: {
    wait: {
      name: "Months of waiting",
      above: (value) => `the wait lasts more than ${value} months`,
      below: (value) => `the wait is shorter than ${value} months`,
      between: (low, high) => `the wait lasts ${low} to ${high} months`,
    },
    posts: {
      name: "Posts that change hands, of 100",
      above: (value) => `more than ${value} of 100 posts change hands`,
      below: (value) => `fewer than ${value} of 100 posts change hands`,
      between: (low, high) => `${low} to ${high} of 100 posts change hands`,
    },
    budget: {
      name: "Budget cut, of 100",
      above: (value) => `budgets fall by more than ${value} of 100`,
      below: (value) => `budgets fall by less than ${value} of 100`,
      between: (low, high) => `budgets fall by ${low} to ${high} of 100`,
    },
    targets: {
      name: "Weight of targets, of 100",
      above: (value) => `targets weigh more than ${value} of 100`,
      below: (value) => `targets weigh less than ${value} of 100`,
      between: (low, high) => `targets weigh ${low} to ${high} of 100`,
    },
    trust: {
      name: "Trust at the start, of 100",
      above: (value) => `partners begin with trust above ${value} of 100`,
      below: (value) => `partners begin with trust below ${value} of 100`,
      between: (low, high) => `partners begin with trust of ${low} to ${high} of 100`,
    },
  } satisfies Readonly<Record<string, Ranged>>,
  happens: {
    again: {
      name: "Another reorganisation",
      yes: "there is another reorganisation",
      no: "there is no other reorganisation",
    },
    leader: { name: "A key leader leaves", yes: "a key leader leaves", no: "the key leader stays" },
    pandemic: { name: "A pandemic", yes: "there is a pandemic", no: "there is no pandemic" },
    data: { name: "A data law", yes: "a data law comes", no: "no data law comes" },
  },
  setting: {
    above: (name: string, value: string) => `“${inSentence(name)}” is above ${value}`,
    below: (name: string, value: string) => `“${inSentence(name)}” is below ${value}`,
    between: (name: string, low: string, high: string) => `“${inSentence(name)}” is from ${low} to ${high}`,
  },
} as const;

export const turning = {
  title: "How far before the answer turns?",
  lead: "One thing is moved, all else stays. Where does the answer turn?",
  what: "What is moved",
  run: "Find where it turns",
  stop: "Stop",
  progress: (tried: number) => `${tried} values tried so far`,
  failed: (message: string) => `This could not go on: ${message}.`,
  turns: (what: string, low: string, high: string, from: string, to: string) =>
    `${what}: between ${low} and ${high} the answer turns from “${inSentence(from)}” to “${inSentence(to)}”.`,
  never: (what: string, answer: string, low: string, high: string) =>
    `${what}: the answer stays “${inSentence(answer)}” at every step tried, from ${low} to ${high}.`,
  answers: { holds: "Holds", fails: "Does not hold" },
  planned: (value: string) => `as planned: ${value}`,
  steps: (futures: number) =>
    `Each value was tried in ${futures} futures. A turn there and back between two values would not be seen.`,
  caption: (what: string) => `The answer at every value tried: ${what}`,
  value: "Value",
  answer: "Answer",
} as const;
