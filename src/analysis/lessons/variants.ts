/**
 * The same plans in other weather, or under another assumption, as further plans of one scenario: so all of them share
 * their luck and can be set side by side.
 */
import { underCondition } from "../../scenario/conditions.ts";
import type { Condition } from "../../scenario/conditions.ts";
import { LEAVE_AS_IS, optionOf } from "../../scenario/compile/timeline.ts";
import type { Option, Scenario, SettingsSource, TimelineEvent } from "../../scenario/scenario.ts";

export interface Variant {
  readonly id: string;
  readonly settings?: SettingsSource;
  readonly events?: readonly TimelineEvent[];
}

/** The variant in which nothing is changed. */
export const AS_IT_STANDS = "as-it-stands";

export const variantOf = (option: string, variant: string): string =>
  variant === AS_IT_STANDS ? option : `${option}.${variant}`;

/** Every plan of these, leave as is included, under every variant that changes something. */
export const variantsOf = (options: readonly string[], variants: readonly string[]): readonly string[] =>
  variants.flatMap((variant) => [LEAVE_AS_IS, ...options].map((option) => variantOf(option, variant)));

export function withVariants(
  scenario: Scenario,
  options: readonly string[],
  variants: readonly Variant[],
): Scenario {
  const changed = variants.filter(({ id }) => id !== AS_IT_STANDS);
  const further = changed.flatMap((variant) =>
    [LEAVE_AS_IS, ...options].map((option) => varied(optionOf(scenario, option), variant)),
  );
  return { ...scenario, options: [...(scenario.options ?? []), ...further] };
}

const varied = (option: Option, { id, settings, events = [] }: Variant): Option => ({
  ...option,
  id: variantOf(option.id, id),
  events: [...(option.events ?? []), ...events],
  settings: { ...option.settings, ...settings },
});

/** A condition as a variant of this scenario's plans. */
export function weatherOf(scenario: Scenario, condition: Condition): Variant {
  if (condition === "calm") return { id: AS_IT_STANDS };
  const { events, settings = {} } = underCondition(scenario, condition);
  return { id: condition, settings, events: events.slice(scenario.events.length) };
}
