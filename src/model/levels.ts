/**
 * How partnerships of each level are made, unless a scenario says otherwise.
 *
 * Strategic boards are formal, meet seldom and answer to mandates; operational groups are informal, meet often and agree
 * on what they are for: Hunter & Perkins 2012. The numbers are judgement.
 */
import type { Parameters } from "./parameter.ts";

const judgement = { strength: "judgement", source: "assumed" } as const;
const share = { unit: "0–1", range: [0, 1], ...judgement } as const;

export const levelParameters = {
  strategicContact: {
    default: 0.33,
    range: [0.17, 1],
    unit: "chance a month",
    meaning: "chance that two members of a strategic board meet in a month",
    strength: "judgement",
    source: "quarterly boards",
  },
  strategicFormality: { default: 0.85, ...share, meaning: "how formal a strategic board is" },
  strategicDemand: {
    default: 0.12,
    ...share,
    unit: "demand",
    meaning: "attention a strategic board asks of a member",
  },
  strategicAlign: {
    default: 0.5,
    ...share,
    meaning: "how far a strategic board's aims are its members' own",
  },
  strategicMandate: { default: 0.5, ...share, meaning: "duty that members of a strategic board are under" },
  operationalContact: {
    default: 0.85,
    ...share,
    unit: "chance a month",
    meaning: "chance that two members of an operational group meet in a month",
  },
  operationalFormality: { default: 0.2, ...share, meaning: "how formal an operational group is" },
  operationalDemand: {
    default: 0.2,
    ...share,
    unit: "demand",
    meaning: "attention an operational group asks of a member",
  },
  operationalAlign: {
    default: 0.75,
    ...share,
    meaning: "how far an operational group's aims are its members' own",
  },
  operationalMandate: {
    default: 0.1,
    ...share,
    meaning: "duty that members of an operational group are under",
  },
  informalAlign: {
    default: 0.75,
    ...share,
    meaning: "how far the aims of an informal tie are both bodies' own",
  },
  pressure: { default: 0.35, ...share, meaning: "p: pressure from targets before any event" },
  overlap: { default: 1, ...share, meaning: "share of their budgets that two partners compete for" },
} as const satisfies Parameters;
