/** The caveats that travel with every figure, file and page. Short, and never removable. */
export const caveats = [
  "A comparison of what-ifs in a model. It does not say what will happen in any real place.",
  "Most weights in the model are judgement; the assumptions list says which, and how much they matter.",
  "Whether partnership working changes health is not known: the link here is small, slow, noisy and may be nothing.",
] as const;

/** What a scenario is not, in words that cannot be read the other way about: whoever wrote it may have left out the “not”. */
export const isNotSaid = (text: string): string =>
  /^(not|no|none|nothing|nobody|never|neither|it is not)\b/i.test(text) ? text : `What it is not: ${text}`;
