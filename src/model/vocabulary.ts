/** The closed lists of the theory: sectors and their groups, levels of partnership, governance forms. */

/** Sectors of organisation, each in one of four groups. The order is the code stored in a world. */
export const SECTORS = {
  "health-commissioner": "health",
  "hospital-trust": "health",
  "community-health": "health",
  council: "local-government",
  education: "local-government",
  housing: "local-government",
  police: "justice",
  fire: "justice",
  voluntary: "voluntary",
  "national-body": "health",
  other: "voluntary",
} as const;
export type Sector = keyof typeof SECTORS;
// oxlint-disable-next-line typescript/consistent-type-assertions -- the keys of a constant table are exactly its names
export const SECTOR_NAMES = Object.keys(SECTORS) as readonly Sector[];

export const GROUPS = ["health", "local-government", "justice", "voluntary"] as const;

/** Levels of partnership; the position is the code stored in a world. */
export const LEVELS = ["strategic", "operational", "informal"] as const;
export type Level = (typeof LEVELS)[number];
export const STRATEGIC = 0;
export const OPERATIONAL = 1;
export const INFORMAL = 2;

/**
 * Who holds the ring in a partnership (Provan & Kenis 2008, JPART 18:229): nobody in particular, all together, one
 * member, or a small separate body. The position is the code stored in a world.
 */
export const FORMS = ["none", "shared", "lead", "separate"] as const;
export type Form = (typeof FORMS)[number];
export const FORM_SHARED = 1;
export const FORM_LEAD = 2;
export const FORM_SEPARATE = 3;
