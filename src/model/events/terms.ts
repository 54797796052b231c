/** Events that change the terms on which partners work. */
import type { EventKind } from "./event.ts";

const untilEnds = { strikes: false, lasts: "until-ends", fields: [] } as const;

export const termsEvents = [
  { kind: "targets", lane: "rules", does: "Pressure from targets that are set and checked centrally is at this level.", scope: "localities", size: { unit: "pressure, 0–1", default: 0.8, range: [0, 1] }, ...untilEnds, settings: [{ target: "pressure", operation: "set", times: 1 }], source: "Local Area Agreements: up to 35 targets" },
  { kind: "duty-to-cooperate", lane: "rules", does: "The law asks partners to work together.", scope: "partnerships", size: { unit: "added to mandate", default: 0.3, range: [0, 1] }, ...untilEnds, settings: [{ target: "mandate", operation: "add", times: 1 }], source: "Local Government and Public Involvement in Health Act 2007 (kind)" },
  { kind: "data-sharing", lane: "rules", does: "Law or technology makes sharing easier.", scope: "partnerships", size: { unit: "added to the ease of sharing", default: 0.3, range: [-0.6, 0.6] }, ...untilEnds, settings: [{ target: "infra", operation: "add", times: 1 }], source: "dg.o 2020: interoperable standards (sign)" },
  { kind: "co-locate", lane: "support", does: "Partners work in one place and meet more.", scope: "partnerships", size: { unit: "added to chance of contact", default: 0.15, range: [0, 0.6] }, ...untilEnds, settings: [{ target: "contact", operation: "add", times: 1 }], source: "assumed" },
  { kind: "facilitation", lane: "support", does: "Somebody helps partners learn each other's roles and hand over.", scope: "partnerships", size: { unit: "× on learning roles; half of it on handover", default: 0.5, range: [0, 2] }, ...untilEnds, settings: [{ target: "roleGain", operation: "add", times: 1 }, { target: "handover", operation: "add", times: 0.5 }], source: "Ansell & Gash 2008 (sign)" },
  { kind: "evaluation", lane: "support", does: "Performance is monitored more clearly.", scope: "partnerships", size: { unit: "added to monitoring", default: 0.2, range: [-0.5, 0.5] }, ...untilEnds, settings: [{ target: "monitoring", operation: "add", times: 1 }], source: "Hunter & Perkins 2012 (sign)" },
  { kind: "shock", lane: "outside", does: "A crisis presses, eats capacity and gives everybody one aim, for a time.", scope: "localities", size: { unit: "0–1", default: 0.6, range: [0, 1] }, ...untilEnds, settings: [{ target: "pressure", operation: "add", times: 0.4 }, { target: "capacity", operation: "scale", times: 0.4 }, { target: "alignLift", operation: "add", times: 0.3 }], source: "Covid partnerships: shared aim built trust quickly, BMC HSR 2024 (sign)" },
  { kind: "election-freeze", lane: "outside", does: "Whatever would start in these months waits for their end.", scope: "timeline", size: null, ...untilEnds, settings: [], source: "pre-election period" },
] as const satisfies readonly EventKind[];
