/**
 * Every sentence a picture says: in its key, on its axes, at its foot, and in the summary read out in its place.
 * Entries take text that is already formatted; numbers are put into figures by `picture/numbers.ts`.
 */
export const pictureWords = {
  footer: ({ scenario, version, runs, seed, statistic, date, link }: FooterWords) =>
    [scenario, `version ${version}`, `${runs} simulated futures`, `seed ${seed}`, statistic, date, link]
      .filter((part) => part !== undefined && part !== "")
      .join(" · "),
  listed: (parts: readonly string[]) =>
    parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  none: "none",
  marks: { announced: "announced", limbo: "limbo", starts: "starts", prediction: "your prediction" },
  time: {
    yearsFromNow: "years from now",
    monthsFromNow: "months from now",
    year: (number: string) => `year ${number}`,
    month: (number: string) => `month ${number}`,
    months: [
      "January",
      "February",
      "March",
      "April",
      "May",
      "June",
      "July",
      "August",
      "September",
      "October",
      "November",
      "December",
    ],
    when: "when",
  },
  band: {
    share: (count: number, all: number) => `${count} in ${all}`,
    inside: (howMany: string) => `${howMany} simulated futures`,
    insideAtEnd: (howMany: string) => `${howMany} simulated futures at the end`,
    endValue: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    middle: "middle future",
    lower: (howMany: string) => `${howMany}: from`,
    upper: (howMany: string) => `${howMany}: to`,
    ends: (label: string, value: string) => `${label} ends at ${value}.`,
    endsWithin: (
      label: string,
      value: string,
      { howMany, low, high }: { readonly howMany: string; readonly low: string; readonly high: string },
    ) => `${label} ends at ${value}; ${howMany} futures end between ${low} and ${high}.`,
    changes: (list: string) => `Changes: ${list}.`,
    change: (label: string, announced: string, starts: string) =>
      `${label} (announced ${announced}, starts ${starts})`,
    predicted: (list: string) => `Predicted beforehand: ${list}.`,
    predictedAt: (value: string, when: string) => `${value} in ${when}`,
  },
  difference: {
    opening: (above: string, below: string) => `Above the line: ${above}. Below it: ${below}.`,
    none: "no difference",
    tooSmall: "too small to matter",
  },
  ensemble: {
    each: (futures: string) => `each of ${futures} simulated futures`,
    one: (number: string, futures: string) => `future ${number} of ${futures}; others differ`,
    lowest: "lowest future",
    highest: "highest future",
    ends: (
      label: string,
      {
        futures,
        lowest,
        middle,
        highest,
      }: {
        readonly futures: string;
        readonly lowest: string;
        readonly middle: string;
        readonly highest: string;
      },
    ) =>
      `${label}: ${futures} simulated futures. The middle one ends at ${middle}, the lowest at ${lowest}, the highest at ${highest}.`,
  },
  multiples: {
    where: "panel",
    panel: (name: string, summary: string) => `${name}: ${summary}`,
  },
  verdicts: {
    better: "Usually better",
    worse: "Usually worse",
    depends: "It depends",
    "cannot-tell": "Cannot tell",
  },
  dots: {
    of: (count: string, all: string, what: string) => `${count} of ${all}: ${what}`,
    summary: (verdict: string, counts: string) => `${verdict}. Of the simulated futures, ${counts}.`,
    side: "in the simulated future",
    futures: "number of futures",
  },
  waterfall: {
    adds: ({
      from,
      to,
      start,
      end,
      parts,
    }: {
      readonly from: string;
      readonly to: string;
      readonly start: string;
      readonly end: string;
      readonly parts: string;
    }) => `${from}: ${start}. ${to}: ${end}. Between them: ${parts}.`,
    part: (label: string, value: string) => `${label} ${value}`,
    what: "what",
    howMuch: "how much",
  },
  tornado: {
    low: "set low",
    high: "set high",
    assumption: "assumption",
    outcomeLow: "outcome when set low",
    outcomeHigh: "outcome when set high",
    widest: (
      label: string,
      {
        low,
        high,
        usual,
        all,
      }: { readonly low: string; readonly high: string; readonly usual: string; readonly all: string },
    ) =>
      `Usual outcome: ${usual}. What matters most: ${label}, which moves it from ${low} to ${high}. In order: ${all}.`,
  },
  indices: {
    axis: "share of the spread in outcomes",
    alone: "on its own",
    total: "with all it works through",
    interval: "interval",
    factor: (label: string, value: string) => `${label} ${value}`,
    order: (list: string) => `From most to least: ${list}.`,
  },
  windTunnel: {
    condition: "condition",
    cell: (holds: string, futures: string) => `${holds} of ${futures}`,
    holdsIn: (count: string, all: string) => `holds in ${count} of ${all}`,
    said: (verdict: string, holds: string, futures: string) =>
      `${verdict}: holds in ${holds} of ${futures} futures`,
    option: (name: string, holds: string) => `${name} ${holds}`,
    summary: (list: string) => `Conditions in which each plan holds: ${list}.`,
  },
  histogram: {
    middle: (value: string) => `middle future ${value}`,
    summary: (futures: string, value: string) =>
      `${futures} simulated futures; the middle one is at ${value}.`,
    inside: (howMany: string, low: string, high: string) => `${howMany} lie between ${low} and ${high}.`,
  },
  morris: {
    effect: "mean size of its effect",
    spread: "spread of its effects",
    diagonal: "spread as large as the mean",
    order: (list: string) => `Mean size of effect, from most to least: ${list}.`,
  },
  scatter: {
    failed: "failed",
    held: "held",
    box: "most failures lie here",
    all: "everywhere",
    where: "where",
    insideBox: "inside the box",
    outsideBox: "outside the box",
    count: (failed: string, all: string) => `The plan failed in ${failed} of ${all} simulated futures.`,
    between: (label: string, low: string, high: string) => `${label} is between ${low} and ${high}`,
    inside: ({
      across,
      up,
      density,
      coverage,
    }: {
      readonly across: string;
      readonly up: string;
      readonly density: string;
      readonly coverage: string;
    }) => `Where ${across} and ${up}, ${density} of futures fail. That holds ${coverage} of all failures.`,
  },
  sweep: {
    summary: (across: string, list: string) => `From the first to the last step of ${across}: ${list}.`,
  },
  power: {
    axis: "simulated futures",
    wanted: (share: string) => `${share} chance of seeing it`,
    enough: (futures: string) => `${futures} futures`,
    never: "not reached",
    summary: (share: string, list: string) =>
      `Futures needed to see the difference with a chance of ${share}: ${list}.`,
  },
  loop: {
    rising: "pressure rising",
    falling: "pressure falling again",
    way: "which way",
    summary: ({
      start,
      far,
      end,
      pressure,
      outcome,
    }: {
      readonly start: string;
      readonly far: string;
      readonly end: string;
      readonly pressure: string;
      readonly outcome: string;
    }) =>
      `As ${pressure} rises, ${outcome} goes from ${start} to ${far}. Once it has fallen again, ${outcome} is at ${end}.`,
  },
  parallel: {
    lowest: (which: string) => `${which}: lowest`,
    highest: (which: string) => `${which}: highest`,
    range: (label: string, low: string, high: string) => `${label} from ${low} to ${high}`,
    summary: (chosen: string, all: string, which: string, list: string) =>
      `${chosen} of ${all} futures: ${which}. Their settings: ${list}.`,
  },
  response: {
    base: "as it stands",
    factor: "factor",
    setting: "setting",
    mean: "mean",
    low: (band: string) => `${band}: from`,
    high: "to",
    panel: (name: string, low: string, high: string) => `Over ${name} the mean goes from ${low} to ${high}.`,
  },
  heat: {
    corner: (up: string, across: string) => `${up}, against ${across}`,
    at: (across: string, acrossAt: string, up: string, upAt: string) =>
      `${across} ${acrossAt} and ${up} ${upAt}`,
    summary: ({
      lowest,
      lowestAt,
      highest,
      highestAt,
    }: {
      readonly lowest: string;
      readonly lowestAt: string;
      readonly highest: string;
      readonly highestAt: string;
    }) => `Lowest: ${lowest}, at ${lowestAt}. Highest: ${highest}, at ${highestAt}.`,
  },
  sectors: {
    "health-commissioner": "health commissioner",
    council: "council",
    "hospital-trust": "hospital trust",
    "community-health": "community health",
    police: "police",
    fire: "fire",
    education: "education",
    housing: "housing",
    voluntary: "voluntary",
    "national-body": "national body",
    other: "other",
  },
  network: {
    trust: "thicker: more trust",
    sharing: "dots: something is shared",
    onPaper: "on paper only",
    wall: "wall: keeps to itself",
    burden: "hatching: burden",
    assumed: "dotted: filled in",
    abolished: "abolished",
    counts: ({
      organisations,
      working,
      paper,
    }: {
      readonly organisations: string;
      readonly working: string;
      readonly paper: string;
    }) =>
      `${organisations} ${organisations === "1" ? "organisation" : "organisations"}; ${working} working ${working === "1" ? "tie" : "ties"}; ${paper} on paper only.`,
    hub: (name: string) => `Hub: ${name}.`,
    organisation: "organisation",
    sector: "sector",
    workingColumn: "working ties",
    paperOnly: "on paper only",
    inPractice: "in practice",
    trustColumn: "trust, 0 to 100",
    sharingColumn: "sharing, 0 to 100",
    siloColumn: "keeps to itself, 0 to 100",
    burdenColumn: "burden, 0 to 100",
    from: "from",
    to: "to",
    kind: "how",
  },
  lanes: {
    structure: "Structure",
    people: "People",
    money: "Money",
    rules: "Rules",
    support: "Support",
    outside: "From outside",
  },
  timeline: {
    change: "change",
    lane: "kind",
    months: "months of limbo",
    ends: "ends",
    pipeline: (label: string) => `${label} (already in the pipeline)`,
    empty: "No changes.",
    limbo: (months: string, all: string) =>
      `In ${months} of ${all} months something is announced but has not started.`,
  },
  mapNetwork: {
    counts: (organisations: number, pairs: number) =>
      `${organisations} organisations; ${pairs} pairs of them are tied.`,
    changed: (kept: number, formed: number, dissolved: number) =>
      `Of the pairs, ${kept} stay tied, ${formed} are new and ${dissolved} are gone.`,
    from: "from",
    to: "to",
    strength: "strength",
    change: "what happened",
    kept: "kept",
    formed: "new",
    dissolved: "gone",
  },
  waveChanges: {
    between: "between",
    kept: "kept",
    formed: "new",
    dissolved: "gone",
    stays: "share kept of all",
    step: ({
      label,
      kept,
      formed,
      dissolved,
    }: {
      readonly label: string;
      readonly kept: number;
      readonly formed: number;
      readonly dissolved: number;
    }) => `${label}: ${kept} kept, ${formed} new, ${dissolved} gone.`,
  },
} as const;

interface FooterWords {
  readonly scenario: string;
  readonly version: string;
  readonly runs: string;
  readonly seed: string;
  readonly statistic: string;
  readonly date?: string;
  readonly link?: string;
}

/** The sentences in any language: the same keys, the same arguments. */
export type PictureWords = Widened<typeof pictureWords>;

type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends readonly string[]
      ? readonly string[]
      : Words[Key] extends (...given: infer Given) => string
        ? (...given: Given) => string
        : Widened<Words[Key]>;
};
