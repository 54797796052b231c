/**
 * Every sentence a picture says: in its key, on its axes, at its foot, and in the summary read out in its place.
 * Entries take text that is already formatted; numbers are put into figures by `picture/numbers.ts`.
 */
export const pictureWords = {
  footer: ({ scenario, version, runs, seed, statistic, date, link }: FooterWords) =>
    [scenario, `version ${version}`, `${runs} simulated futures`, `seed ${seed}`, statistic, date, link].filter((part) => part !== undefined && part !== "").join(" · "),
  listed: (parts: readonly string[]) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`),
  range: (low: string, high: string) => `${low} to ${high}`,
  none: "none",
  marks: { announced: "announced", limbo: "limbo", starts: "starts", prediction: "your prediction" },
  time: {
    yearsFromNow: "years from now",
    monthsFromNow: "months from now",
    year: (number: string) => `year ${number}`,
    month: (number: string) => `month ${number}`,
    months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
    when: "when",
  },
  band: {
    inside: (howMany: string) => `${howMany} simulated futures`,
    insideAtEnd: (howMany: string) => `${howMany} simulated futures at the end`,
    endValue: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
    middle: "middle future",
    lower: (howMany: string) => `${howMany}: from`,
    upper: (howMany: string) => `${howMany}: to`,
    ends: (label: string, value: string) => `${label} ends at ${value}.`,
    endsWithin: (label: string, value: string, { howMany, low, high }: { readonly howMany: string; readonly low: string; readonly high: string }) =>
      `${label} ends at ${value}; ${howMany} futures end between ${low} and ${high}.`,
    changes: (list: string) => `Changes: ${list}.`,
    change: (label: string, announced: string, starts: string) => `${label} (announced ${announced}, starts ${starts})`,
    predicted: (list: string) => `Predicted beforehand: ${list}.`,
    predictedAt: (value: string, when: string) => `${value} in ${when}`,
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
  readonly [Key in keyof Words]: Words[Key] extends string ? string
    : Words[Key] extends readonly string[] ? readonly string[]
      : Words[Key] extends (...given: infer Given) => string ? (...given: Given) => string
        : Widened<Words[Key]>;
};
