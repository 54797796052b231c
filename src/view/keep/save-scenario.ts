/** A scenario as the file that a terminal reads. */
import type { Scenario } from "../../scenario/scenario.ts";
import { fileNameOf, saveText } from "./save-file.ts";

/** The text of a scenario's file. Where its schema stands is for shipped files alone. */
export function scenarioText(scenario: Scenario): string {
  const fields = Object.entries(scenario).filter(([name]) => name !== "$schema");
  return `${JSON.stringify(Object.fromEntries(fields), null, 2)}\n`;
}

export const saveScenario = (scenario: Scenario): void =>
  saveText(`${fileNameOf(scenario.id)}.json`, scenarioText(scenario), "application/json");
