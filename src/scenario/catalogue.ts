/** The catalogues of the theory as the page may read them: kinds of event, parameters, rules and closed lists. */
import { EVENT_KINDS, eventKindOf } from "../model/events/index.ts";
import type { EventKind } from "../model/events/event.ts";
import type { Parameter } from "../model/parameter.ts";
import { PARAMETERS_BY_MECHANISM, isParameterName, parameterOf } from "../model/parameters.ts";
import type { ParameterName } from "../model/parameters.ts";
import { RULES } from "../model/rules.ts";
import type { RuleName } from "../model/rules.ts";
import { OUTCOMES } from "../model/outcomes/index.ts";
import { FORMS, GROUPS, LEVELS, SECTOR_NAMES } from "../model/vocabulary.ts";

export {
  EVENT_KINDS,
  FORMS,
  GROUPS,
  LEVELS,
  OUTCOMES,
  RULES,
  SECTOR_NAMES,
  eventKindOf,
  isParameterName,
  parameterOf,
};
export type { EventKind, Parameter, ParameterName, RuleName };

/** A parameter with its name and the mechanism that uses it. */
export interface CataloguedParameter {
  readonly name: ParameterName;
  readonly mechanism: keyof typeof PARAMETERS_BY_MECHANISM;
  readonly parameter: Parameter;
}

const isMechanism = (name: string): name is keyof typeof PARAMETERS_BY_MECHANISM =>
  Object.hasOwn(PARAMETERS_BY_MECHANISM, name);

/** Every parameter, in the order of a month. */
export const CATALOGUED: readonly CataloguedParameter[] = Object.keys(PARAMETERS_BY_MECHANISM)
  .filter(isMechanism)
  .flatMap((mechanism) =>
    Object.keys(PARAMETERS_BY_MECHANISM[mechanism])
      .filter(isParameterName)
      .map((name) => ({ name, mechanism, parameter: parameterOf(name) })),
  );

/** Fields without which a kind of event would do nothing, or do it to everybody. */
export const NEEDED: Readonly<Record<string, readonly string[]>> = {
  merge: ["who"],
  split: ["who"],
  abolish: ["who"],
  "transfer-function": ["who", "to"],
  "boundary-change": ["who", "covers"],
  "share-leadership": ["who"],
  "leadership-leaves": ["who"],
  "governance-form": ["form"],
  shock: ["ends"],
  "election-freeze": ["ends"],
};
