/** Sentences of the first screen. */
export const first = {
  title: "What happens when partnerships are reorganised?",
  what: "Public bodies must work together: health, councils, police, schools, housing, charities. Watch their trust, their sharing and their silos as the rules around them keep changing.",
  caveat: "This is a thinking tool. It compares “what if”s. It says nothing of your area.",
  watch: "Watch a scenario",
} as const;
