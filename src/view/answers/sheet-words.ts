/** What answers need of a lesson's words, and what a lesson calls its plans. */
export interface SheetWords {
  readonly title: string;
  readonly show: {
    readonly leftLine: string;
    readonly choices: Readonly<Record<string, string>>;
    readonly measure?: string;
  };
  readonly worksheet: readonly { readonly ask: string; readonly lines: number }[];
}

export const planName = ({ show }: SheetWords, option: string): string =>
  show.choices[option] ?? show.leftLine;
