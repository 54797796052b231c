import type { Problem } from "./problem.ts";
import type { Scenario } from "./scenario.ts";
export const checkScenario = (data: unknown): { scenario: Scenario | null; problems: readonly Problem[] } => ({ scenario: data as Scenario, problems: [] });
