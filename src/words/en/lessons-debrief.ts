/** What every worksheet of the longer lessons asks before its exit card. */
export const debrief = [
  { ask: "What did the model leave out? Does it matter here?", lines: 4 },
  { ask: "What evidence would change my mind?", lines: 4 },
] as const;
