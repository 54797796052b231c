/** Events that strike people and posts. */
import type { EventKind } from "./event.ts";

export const peopleEvents = [
  { kind: "share-leadership", lane: "people", does: "Several bodies come under one post-holder.", scope: "organisations", size: { unit: "share of posts lost", default: 0.4, range: [0, 1] }, strikes: true, lasts: "once", settings: [], fields: ["fit", "align", "each"], source: "42 boards under 26 leadership teams, 2025: 38 % of posts" },
  { kind: "leadership-leaves", lane: "people", does: "The people who speak for these bodies leave.", scope: "organisations", size: { unit: "chance of each leaving", default: 1, range: [0, 1] }, strikes: false, lasts: "once", settings: [], fields: [], source: "King's Fund 2018" },
  { kind: "staff-cut", lane: "people", does: "Posts are cut, for good.", scope: "organisations", size: { unit: "share of posts and capacity lost", default: 0.3, range: [0, 0.9] }, strikes: true, lasts: "for-good", settings: [], fields: ["saving"], source: "running costs −30 % 2023–25, −50 % 2025–26" },
  { kind: "governance-form", lane: "people", does: "Another form of governance: all together, one leads, a separate office, or none in particular.", scope: "partnerships", size: null, strikes: false, lasts: "once", settings: [], fields: ["form", "leader"], source: "Provan & Kenis 2008" },
] as const satisfies readonly EventKind[];
