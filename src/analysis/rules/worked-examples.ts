/**
 * Each rule with numbers in it: worked out from the usual settings by the very functions the model runs, so that an
 * example can neither be wrong nor grow old. The situations are made up; what is not a setting is said in the sentence.
 */
import { sharedReasons, sigma } from "../../model/choice.ts";
import { attentionOf, coverageOf } from "../../model/mechanisms/attention.ts";
import { afterHearing } from "../../model/mechanisms/gossip.ts";
import { nextOutcome } from "../../model/mechanisms/health.ts";
import { nextRate } from "../../model/mechanisms/informal.ts";
import { inPractice, onPaper } from "../../model/mechanisms/partnership.ts";
import { afterDeparture, leavingChance } from "../../model/mechanisms/people.ts";
import { nextDelay } from "../../model/mechanisms/projects.ts";
import { limboBurden, startBurden, strainOf } from "../../model/mechanisms/reform.ts";
import { nextRole } from "../../model/mechanisms/roles.ts";
import { nextStanding } from "../../model/mechanisms/standing.ts";
import { afterHarm, afterKept, blameOf } from "../../model/mechanisms/trust.ts";
import { DEFAULT_SETTINGS as usual } from "../../model/parameters.ts";
import { newcomerTrust } from "../../model/two-layers.ts";
import { equations } from "../../words/en/equations.ts";

const { examples } = equations;

/** Four figures at most, a real minus sign. */
const shown = (value: number): string => String(Number(value.toPrecision(3))).replace("-", "−");

/** A body of average capacity with some burden and pressure, in every example. */
const SITUATION = { burden: 0.3, pressure: 0.35, silo: 0.4, goodwill: 0.5 } as const;
const MONTHS_OF_NOTICE = 12;

const EXAMPLES: Readonly<Record<string, () => readonly string[]>> = {
  reform: () => {
    const strain = strainOf(0, usual.fatiguePhi);
    const again = strainOf(1, usual.fatiguePhi);
    return examples.reform({
      notice: String(MONTHS_OF_NOTICE),
      monthly: shown(limboBurden(1, strain, MONTHS_OF_NOTICE, usual.dip)),
      start: shown(startBurden(1, strain, MONTHS_OF_NOTICE, usual)),
      hurried: shown(startBurden(1, strain, 1, usual)),
      again: shown(startBurden(1, again, MONTHS_OF_NOTICE, usual)),
    });
  },
  people: () =>
    examples.people({
      calm: shown(100 * leavingChance(usual.turnover, 1, usual.stress, 0, 0, 0)),
      limbo: shown(100 * leavingChance(usual.turnover, 1, usual.stress, SITUATION.burden, 1, 0)),
      burden: shown(SITUATION.burden),
      before: shown(0.7),
      after: shown(afterDeparture(0.7, usual.startingTrust, usual.handover, false, usual)),
    }),
  attention: () => {
    const { burden, pressure, silo } = SITUATION;
    const attention = attentionOf(1, 0, 1, burden, pressure, silo, usual);
    return examples.attention({
      burden: shown(burden),
      pressure: shown(pressure),
      silo: shown(silo),
      attention: shown(attention),
      coverage: shown(coverageOf(attention, 0.6)),
      demand: shown(0.6),
    });
  },
  sharing: () => {
    const shared = sharedReasons(0.5, 0.5, 0, 0, SITUATION.pressure, 0.5, 0, usual);
    const choice = (trust: number): number =>
      sigma(
        usual.beta *
          (shared +
            usual.kTrust * (2 * trust - 1) +
            usual.kRole * (2 * usual.startingRole - 1) -
            usual.kSilo * (2 * SITUATION.silo - 1)),
      );
    return examples.sharing({
      low: shown(0.3),
      high: shown(0.7),
      few: shown(100 * choice(0.3)),
      many: shown(100 * choice(0.7)),
    });
  },
  trust: () => {
    const before = usual.startingTrust;
    const blame = blameOf(SITUATION.goodwill, false, usual);
    return examples.trust({
      before: shown(before),
      kept: shown(afterKept(before, 0, 0, usual.gain)),
      broken: shown(afterHarm(before, 1, blame, usual.gain, usual.asym)),
      blame: shown(blame),
      overloaded: shown(blameOf(SITUATION.goodwill, true, usual)),
    });
  },
  roles: () =>
    examples.roles({
      before: shown(usual.startingRole),
      told: shown(nextRole(usual.startingRole, usual.roleGain, 1 / usual.roleTime)),
      untold: shown(nextRole(usual.startingRole, 0, 1 / usual.roleTime)),
    }),
  gossip: () =>
    examples.gossip({
      own: shown(0.6),
      others: shown(0.3),
      after: shown(afterHearing(0.6, 0.3, usual.gossip)),
    }),
  standing: () =>
    examples.standing({
      bodies: shown(0.4),
      people: shown(0.7),
      after: shown(nextStanding(0.4, 0.7, usual.standingTime)),
    }),
  partnership: () =>
    examples.partnership({
      practice: shown(inPractice(0.6, 0.8, 0.5, 0.5, 0.5)),
      weak: shown(inPractice(0.6, 0.8, 0.1, 0.5, 0.5)),
      paper: shown(onPaper(0.8, 0.8, 0.8)),
    }),
  silo: () => {
    const { burden, pressure, silo, goodwill } = SITUATION;
    const target =
      usual.siloBase +
      usual.siloPressure * pressure +
      usual.siloBurden * burden +
      usual.siloHurt * 0.4 * (1.2 - 0.4 * goodwill);
    return examples.silo({
      pressure: shown(pressure),
      burden: shown(burden),
      target: shown(target),
      before: shown(silo),
      after: shown(silo + usual.siloRate * (target - silo)),
    });
  },
  informal: () =>
    examples.informal({
      trust: shown(0.6),
      before: shown(0.1),
      after: shown(nextRate(0.1, 0.6, 0.8, usual)),
      cold: shown(nextRate(0.1, 0.4, 0.8, usual)),
    }),
  projects: () => examples.projects({ share: shown(80), delay: shown(12 * nextDelay(0, 0.4, 0.5)) }),
  health: () =>
    examples.health({
      half: shown(nextYear(0.5)),
      well: shown(nextYear(0.8)),
      effect: shown(usual.effect),
      noise: shown(usual.noise),
    }),
  politics: () =>
    examples.politics({ chance: shown(100 * usual.politicsChance), patience: shown(usual.politicsPatience) }),
  "two-layers": () =>
    examples.twoLayers({
      swift: shown(usual.swift),
      standing: shown(0.7),
      trust: shown(newcomerTrust(0.7, usual.swift, usual.bodyWeight)),
    }),
};

/** An index of 100 after twelve months, where joint working has long been at `z`. */
function nextYear(z: number): number {
  let index = 100;
  for (let month = 0; month < 12; month++)
    index = nextOutcome(index, usual.trend / 100, usual.effect / 100, z);
  return index;
}

/** The example of a rule; none for what only keeps the books. */
export const workedExample = (rule: string): readonly string[] => EXAMPLES[rule]?.() ?? [];
