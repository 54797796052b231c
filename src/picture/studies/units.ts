/** How the numbers of an outcome are read, and which colour means it. */
import { outcomeOf } from "../../model/outcomes/index.ts";
import type { Unit } from "../numbers.ts";
import type { Paint } from "../theme.ts";

export function unitOf(measure: string): Unit {
  const { unit } = outcomeOf(measure);
  if (unit === "0–1") return "of-100";
  return unit === "months" ? "months" : unit.startsWith("index") ? "index" : "number";
}

export function meaningOf(measure: string): Paint {
  if (measure.startsWith("trust")) return "trust";
  if (measure.startsWith("sharing")) return "sharing";
  if (measure.startsWith("health") || measure.startsWith("published")) return "health";
  if (measure === "silo" || measure === "in-practice" || measure === "on-paper") return measure;
  return "ink";
}
