import { expect, test } from "vitest";
import { variantOf, variantsOf, weatherOf, withVariants } from "../../../src/analysis/lessons/variants.ts";
import { LEAVE_AS_IS, eventsOf, optionOf } from "../../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../../src/scenario/library.ts";

const scenario = await shippedScenario("ministers-plan");

test("a variant is every plan once more, leave as is included; what stands as it is needs none", () => {
  expect(variantsOf(["plan"], ["wet"])).toEqual(["leave-as-is.wet", "plan.wet"]);
  expect(variantOf("plan", "as-it-stands")).toBe("plan");
  const { options = [] } = withVariants(
    scenario,
    ["plan"],
    [{ id: "as-it-stands" }, { id: "wet", settings: { asym: 1 } }],
  );
  expect(options.length).toBe(scenario.options!.length + 2);
  expect(options.at(-1)).toMatchObject({ id: "plan.wet", settings: { asym: 1 } });
});

test("weather adds its own event to each plan and leaves the plan's own alone", () => {
  const varied = withVariants(
    scenario,
    ["plan"],
    [weatherOf(scenario, "targets"), weatherOf(scenario, "low-trust")],
  );
  const kinds = (option: string) => eventsOf(varied, optionOf(varied, option)).map(({ kind }) => kind);
  expect(kinds(variantOf(LEAVE_AS_IS, "targets"))).toEqual(["targets"]);
  expect(kinds("plan.targets")).toEqual(["reorganise", "targets"]);
  expect(optionOf(varied, "plan.low-trust").settings).toHaveProperty("startingTrust");
  expect(weatherOf(scenario, "calm")).toEqual({ id: "as-it-stands" });
});
