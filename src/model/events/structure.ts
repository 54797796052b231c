/** Events that change who exists and who sits where. */
import { SEVERITY } from "./event.ts";
import type { EventKind } from "./event.ts";

const structural = {
  lane: "structure",
  scope: "organisations",
  size: SEVERITY,
  strikes: true,
  lasts: "once",
  settings: [],
} as const;

export const structuralEvents = [
  {
    kind: "merge",
    ...structural,
    does: "Several bodies become one, which takes over their seats, people and standing.",
    fields: ["fit", "align", "each", "into", "saving"],
    source: "severity: 38–76 % of leader posts in English mergers 2002–2026",
  },
  {
    kind: "split",
    ...structural,
    does: "One body becomes several, each taking over its relations.",
    fields: ["fit", "align", "into", "saving"],
    source: "Alberta 2023 (kind)",
  },
  {
    kind: "abolish",
    ...structural,
    does: "Bodies or boards end; what they did may pass to others.",
    fields: ["to", "share", "saving"],
    source: "2010–13: over 170 bodies closed (NAO 2013)",
  },
  {
    kind: "create",
    ...structural,
    does: "A new body or board begins, out of nothing or out of others.",
    fields: ["fit", "align", "into", "to", "joins", "share", "board"],
    source: "2010–13: over 240 bodies made (NAO 2013)",
  },
  {
    kind: "transfer-function",
    ...structural,
    does: "A function, its people and its seats pass from one body to another.",
    fields: ["fit", "align", "to", "joins", "share"],
    source: "public health to councils, 2013",
  },
  {
    kind: "boundary-change",
    ...structural,
    does: "Bodies come to cover other places.",
    fields: ["fit", "align", "covers", "joins"],
    source: "integrated care board footprints, 2026",
  },
  {
    kind: "reorganise",
    ...structural,
    does: "Bodies are restructured and go on existing under their names.",
    fields: ["fit", "align", "saving"],
    source: "Whitehall: over 90 in four years (NAO 2010)",
  },
] as const satisfies readonly EventKind[];
