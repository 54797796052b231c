/** Parameters and rules, as a scenario or a plan may set them: straight from the catalogues. */
import { z } from "zod";
import { PARAMETERS, parameterOf } from "../../model/parameters.ts";
import type { Parameter } from "../../model/parameter.ts";
import type { ParameterName } from "../../model/parameters.ts";
import { RULES } from "../../model/rules.ts";
import { parameterNames, ruleNames } from "../../words/en/model.ts";
import { number, whole } from "./values.ts";

function parameterSchema(name: ParameterName) {
  const { range, unit, meaning, default: usual, whole: isWhole, source }: Parameter = parameterOf(name);
  const described = `${meaning} (${unit})`;
  const schema = isWhole === true ? whole(described, range) : number(described, range);
  return schema
    .meta({
      title: parameterNames[name].plain,
      description: described,
      default: usual,
      $comment: `Source: ${source}`,
    })
    .exactOptional();
}

const isName = (name: string): name is ParameterName => Object.hasOwn(PARAMETERS, name);

/** Every parameter, each optional. */
export const settingsSchema = z.strictObject(
  Object.fromEntries(
    Object.keys(PARAMETERS)
      .filter(isName)
      .map((name) => [name, parameterSchema(name)]),
  ),
);

const variantSchema = (name: keyof typeof RULES) => {
  const { variants, default: usual, source } = RULES[name];
  const said = Object.entries(variants)
    .map(([variant, says]) => `${variant}: ${says}`)
    .join(" ");
  return z
    .enum(Object.keys(variants), { error: "not-one-of" })
    .meta({ title: ruleNames[name].plain, description: said, default: usual, $comment: `Source: ${source}` })
    .exactOptional();
};

/** Every rule with a rival, each optional. */
export const rulesSchema = z.strictObject({
  trust: variantSchema("trust"),
  sharing: variantSchema("sharing"),
  darkSide: variantSchema("darkSide"),
  freshStart: variantSchema("freshStart"),
  politics: variantSchema("politics"),
  power: variantSchema("power"),
});
