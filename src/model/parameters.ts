/** Every parameter of the theory, gathered from the files of the mechanisms: the one catalogue. */
import { attentionParameters } from "./mechanisms/attention.ts";
import { gossipParameters } from "./mechanisms/gossip.ts";
import { healthParameters } from "./mechanisms/health.ts";
import { informalParameters } from "./mechanisms/informal.ts";
import { partnershipParameters } from "./mechanisms/partnership.ts";
import { peopleParameters } from "./mechanisms/people.ts";
import { politicsParameters } from "./mechanisms/politics.ts";
import { projectParameters } from "./mechanisms/projects.ts";
import { reformParameters } from "./mechanisms/reform.ts";
import { roleParameters } from "./mechanisms/roles.ts";
import { sharingParameters } from "./mechanisms/sharing.ts";
import { siloParameters } from "./mechanisms/silo.ts";
import { standingParameters } from "./mechanisms/standing.ts";
import { trustParameters } from "./mechanisms/trust.ts";
import { placeParameters } from "./founding.ts";
import { levelParameters } from "./levels.ts";
import { defaultsOf } from "./parameter.ts";
import type { Parameter, Values } from "./parameter.ts";

/** Parameters by the mechanism that uses them, in the order of a month. */
export const PARAMETERS_BY_MECHANISM = {
  places: placeParameters,
  levels: levelParameters,
  reform: reformParameters,
  people: peopleParameters,
  attention: attentionParameters,
  sharing: sharingParameters,
  trust: trustParameters,
  roles: roleParameters,
  gossip: gossipParameters,
  standing: standingParameters,
  partnership: partnershipParameters,
  silo: siloParameters,
  informal: informalParameters,
  projects: projectParameters,
  health: healthParameters,
  politics: politicsParameters,
} as const;

/** All parameters by name. */
export const PARAMETERS = {
  ...placeParameters,
  ...levelParameters,
  ...reformParameters,
  ...peopleParameters,
  ...attentionParameters,
  ...sharingParameters,
  ...trustParameters,
  ...roleParameters,
  ...gossipParameters,
  ...standingParameters,
  ...partnershipParameters,
  ...siloParameters,
  ...informalParameters,
  ...projectParameters,
  ...healthParameters,
  ...politicsParameters,
} as const;

export type ParameterName = keyof typeof PARAMETERS;
/** The value of every parameter in one run. */
export type Settings = Values<typeof PARAMETERS>;

export const DEFAULT_SETTINGS: Settings = defaultsOf(PARAMETERS);

export const isParameterName = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);

export const parameterOf = (name: ParameterName): Parameter => PARAMETERS[name];
