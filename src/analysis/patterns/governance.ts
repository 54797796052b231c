/**
 * Which form of governance serves best depends on how many partners there are: all together for few, one that leads for
 * some, a separate office for many (Provan & Kenis 2008; a table of contingencies, not of effect sizes).
 */
import { mean } from "../../maths/statistics.ts";
import type { Context, Pattern, PatternCase } from "./pattern.ts";
import { clearlyAbove, clearlyBelow, differences, meanOver } from "./over-runs.ts";
import { crowds } from "./crowds.ts";
import { USUAL_CHURN, scenarioOf } from "./worlds.ts";

const SIZES = [5, 15, 35] as const;
const FORMS = ["shared", "lead", "separate"] as const;
const COUNT = 2;
const MONTHS = 72;
const SETTLED = [48, 71] as const;
const caseOf = (partners: number, form: string): string => `${partners} partners, ${form}`;

const cases = (): Readonly<Record<string, PatternCase>> =>
  Object.fromEntries(
    SIZES.flatMap((partners) =>
      FORMS.map((form) => [
        caseOf(partners, form),
        {
          scenario: scenarioOf(crowds(COUNT, { partners, form }), {
            months: MONTHS,
            settings: { churn: USUAL_CHURN },
          }),
          watch: ["in-practice@system"],
        },
      ]),
    ),
  );

/** In practice of each form, run by run. */
const worked = ({ series }: Context, partners: number, form: string): Float64Array =>
  meanOver(series(caseOf(partners, form), "in-practice@system"), ...SETTLED);

/** Whether a form is clearly better than another at some number of partners, and clearly worse at some other. */
const changesPlaces = (context: Context, form: string, other: string): boolean => {
  const gains = SIZES.map((partners) =>
    differences(worked(context, partners, form), worked(context, partners, other)),
  );
  return gains.some(clearlyAbove) && gains.some(clearlyBelow);
};

const bestOf = (context: Context, partners: number): string =>
  [...FORMS].sort((a, b) => mean(worked(context, partners, b)) - mean(worked(context, partners, a)))[0];

const crossover: Pattern = {
  id: "C3",
  title: "The best form of governance changes with the number of partners",
  band: "of shared, lead and separate, two change places: one clearly better with 5, 15 or 35 partners, the other with another number (two standard errors); and not one form is best at all three",
  source: "Provan & Kenis 2008",
  strength: "direction",
  share: 0.5,
  why: "A lead is never clearly beaten by the few: sharing the ring costs m(m − 1) hundredths of attention, leading 3(m − 1), which are equal at three partners, and five have attention to spare for either.",
  cases: cases(),
  measure: (context) => {
    const winners = new Set(SIZES.map((partners) => bestOf(context, partners)));
    const crossing = FORMS.some((form, i) =>
      FORMS.slice(i + 1).some((other) => changesPlaces(context, form, other)),
    );
    return {
      figures: [
        { name: "forms that are best for 5, 15 or 35 partners", value: winners.size },
        ...SIZES.flatMap((partners) =>
          FORMS.map((form) => ({
            name: `in practice, ${caseOf(partners, form)}`,
            value: mean(worked(context, partners, form)),
          })),
        ),
      ],
      met: crossing && winners.size > 1,
    };
  },
  knockOuts: [
    {
      name: "running a partnership together asks no attention",
      change: { settings: { sharedDemand: 0 } },
      expectation: "vanishes",
    },
    {
      name: "leading a partnership asks no attention",
      change: { settings: { leadDemand: 0 } },
      expectation: "vanishes",
    },
    {
      name: "an office does not ease sharing",
      change: { settings: { officeEase: 0 } },
      expectation: "vanishes",
    },
  ],
};

export const governancePatterns = { crossover };
