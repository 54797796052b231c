/** Sentences about sets of believable worlds on the page: which are there, where one came from, how to bring one's own. */
interface SetWords {
  readonly title: string;
  readonly count: number;
  readonly kept: number | null;
  readonly tried: number | null;
  readonly print: string;
}

const accepted = (kept: number | null, tried: number | null): string =>
  tried === null
    ? "the file does not say how many were tried"
    : kept === null
      ? `from ${tried} tried`
      : `${kept} accepted of ${tried} tried`;

const inShort = ({ title, count, kept, tried }: Omit<SetWords, "print">): string =>
  `${count} sets of assumptions, ${title}: ${accepted(kept, tried)}`;

export const worlds = {
  label: "Sets of assumptions",
  shipped: "shipped",
  /** Beside the fingerprint, since two sets may come from one study. */
  own: (study: string, print: string) => `${study} ${print.slice(0, 6)}`,
  choice: (title: string, count: number) => `${title} (${count})`,
  open: "Open a file of your own",
  openHelp: "Your own come from a terminal: joinery calibrate writes worlds.json.",
  save: "Save this set as a file",
  remove: "Forget this set",
  said: ({ print, ...set }: SetWords) => `${inShort(set)}, fingerprint ${print}`,
  /** For a reader of the screen; the line that says where figures come from carries the fingerprint. */
  each: (set: Omit<SetWords, "print">) => `Each future has its own luck, and one of ${inShort(set)}.`,
  otherModel: (model: string, now: string) =>
    `These were accepted with Joinery ${model}; this is ${now}. Make them again to be sure of them.`,
  made: "In whole rounds, so that each set is lived in equally often.",
  missing: {
    title: "A set of assumptions is missing",
    text: (print: string) =>
      `This address asks for the sets of assumptions with the fingerprint ${print}, and this browser has not got them. Other ones would give other numbers, so nothing was run.`,
    open: "Open their file (worlds.json)",
    other: (title: string, print: string) =>
      `That file holds other sets: ${title}, fingerprint ${print}. They were kept, and can be chosen in any comparison.`,
    shipped: "Compare in the shipped ones instead",
  },
  link: {
    left: "The link is copied, but your own sets of assumptions are too long for it. Send their file as well: without it the link runs nothing.",
    wrong: "The sets of assumptions in this link cannot be used:",
  },
} as const;
