/** Sentences of what leaves the page: menus of pictures, and the notes burnt into every figure. */
interface OriginWords {
  readonly scenario: string;
  readonly version: string;
  readonly runs: number;
  readonly seed: string;
  readonly statistic: string;
  readonly fingerprint?: string;
  readonly link?: string;
}

const futures = (runs: number): string => (runs === 1 ? "1 simulated future" : `${runs} simulated futures`);

export const exporting = {
  save: "Save this picture",
  png: "Picture (PNG)",
  pngWhite: "Picture on white (PNG)",
  svg: "Drawing (SVG)",
  csv: "Numbers (CSV, zipped with what they are)",
  embed: "Copy code for another page",
  saved: (name: string) => `Saved as ${name}.`,
  copied: "Copied. Paste it into your page.",
  notCopied: "The browser did not let us copy. Here it is, to copy by hand:",
  failed: (message: string) => `It could not be saved: ${message}. Try the drawing (SVG) instead.`,
  by: (version: string) => `Made with Joinery ${version}.`,
  origin: ({ scenario, version, runs, seed, statistic, fingerprint, link }: OriginWords) =>
    [
      scenario,
      `Joinery ${version}`,
      futures(runs),
      `luck “${seed}”`,
      statistic,
      fingerprint === undefined || fingerprint === "" ? "" : `fingerprint ${fingerprint}`,
      link ?? "",
    ]
      .filter((part) => part !== "")
      .join(" · "),
  comparison: "middle future; band: 8 in 10 futures; same luck for every plan",
  told: (finding: string, runs: number) => `${finding} (of ${futures(runs)})`,
  film: {
    save: "Save the network as a film",
    drawing: (done: number, all: number) => `Drawing month by month: ${done} of ${all}.`,
    recording: (done: number, all: number) => `Recording: ${done} of ${all}. It takes as long as the film.`,
    noVideo: (name: string) =>
      `This browser cannot record video. Saved as a moving drawing instead: ${name}.`,
    failed: (message: string) => `The film could not be made: ${message}.`,
  },
  square: (title: string) => `A square code that opens “${title}” when a phone’s camera sees it`,
  squareOpen: "Show it as a square for phones",
  embedTitle: (title: string) => `${title}: a figure from Joinery`,
  fullSize: "Open at full size in Joinery",
  copyAddress: "If nothing opens, copy this address:",
  noLanguage: (language: string) => `This page is not there in “${language}” yet. Here it is in English.`,
} as const;
