/**
 * Rules that have rivals: where the theory could be otherwise in kind, not just in number.
 * Each is a setting, so structural uncertainty can be a factor of a study like any other.
 */

/** What a rule is: its variants, the first being the default, and what each claims. */
export interface Rule {
  readonly variants: Readonly<Record<string, string>>;
  readonly default: string;
  readonly source: string;
}

export const RULES = {
  trust: {
    default: "experience",
    variants: {
      experience: "Trust moves toward what was experienced, with a memory of violations.",
      belief: "Trust is a belief: the share of good experience in a fading record of all experience.",
    },
    source:
      "experience: Pant & Yu 2025 (ceiling by violation memory); belief: beta reputation, Jøsang & Ismail 2002",
  },
  sharing: {
    default: "choice",
    variants: {
      choice: "Whether to share is a choice with many reasons, each weighed.",
      shadow:
        "A body shares if trust, discounted by the chance that the other ends, outweighs what silo and pressure cost.",
    },
    source: "shadow of the future: Axelrod 1984; threshold from the repeated prisoner's dilemma",
  },
  darkSide: {
    default: "off",
    variants: {
      off: "More trust is never harmful in itself.",
      on: "Very high trust dulls monitoring and keeps newcomers out.",
    },
    source: "Villena, Revilla & Choi 2011; closure: Burt 2005",
  },
  freshStart: {
    default: "on",
    variants: {
      on: "A departure can mend a bad relation: a newcomer starts at the newcomer's trust.",
      off: "A departure never improves a relation.",
    },
    source: "judgement; direction contested",
  },
  politics: {
    default: "off",
    variants: {
      off: "Reorganisation does not answer to results.",
      on: "Where published results do not improve, another reorganisation tends to follow.",
    },
    source: "Bromley & Powell 2012 (means–ends decoupling and perpetual reform)",
  },
  power: {
    default: "off",
    variants: {
      off: "Blame does not depend on who is bigger.",
      on: "The smaller partner blames the bigger one more.",
    },
    source: "Jones & Barry 2016: power the one significant predictor of trust in 40 partnerships",
  },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;
/** The variant chosen for each rule. */
export type Rules = { readonly [Name in RuleName]: keyof (typeof RULES)[Name]["variants"] };

export const DEFAULT_RULES: Rules = {
  trust: "experience",
  sharing: "choice",
  darkSide: "off",
  freshStart: "on",
  politics: "off",
  power: "off",
};
