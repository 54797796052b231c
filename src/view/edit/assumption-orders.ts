/** In which order assumptions stand: as a month of the model needs them, by name, or the weakest first. */
export const STRENGTHS = ["judgement", "analogue", "studies", "measured"] as const;
export const ORDERS = ["model", "name", "strength"] as const;
export type Order = (typeof ORDERS)[number];
