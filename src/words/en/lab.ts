/** Sentences of the page's frame. */
export const lab = {
  name: "Joinery",
  skip: "Skip to the content",
  loading: "Loading…",
} as const;
