/** What a side can do at a contact, and two things that are true of some deeds and not of others. */

/** In rising order of harm; `none`: no contact. */
export const DEEDS = { none: 0, shared: 1, overloaded: 2, withheld: 3, broken: 4, deceived: 5 } as const;

/**
 * Which deeds are acts of sharing, and which were promised: one who means to share has promised. By number of the deed.
 * Tables, because no processor foresees deeds (measured: a third of the time of what asks for them).
 */
export const IS_SHARED = Float64Array.of(0, 1, 0, 0, 0, 0);
export const IS_PROMISED = Float64Array.of(0, 1, 1, 0, 1, 1);
