/** What lessons 5, 6 and 9 show: one plan, its safer versions, and leaving things as they are. */
import { of } from "./lessons-counting.ts";
import type { ShowWords } from "./lessons-shape.ts";

export const planShow: ShowWords = {
  left: "Leave as is",
  leftLine: "leave as is",
  right: {
    plan: "As announced",
    longer: "A longer wait",
    people: "Key people kept",
    data: "Data agreed first",
  },
  choices: {
    plan: "as announced",
    longer: "a longer wait",
    people: "key people kept",
    data: "data agreed first",
  },
  rightLine: "with the plan",
  change: "plan starts",
  question: "Three years after the news, will partners share more, about the same, or less?",
  titles: {
    less: "With this plan partners share less",
    same: "With this plan partners share about the same",
    more: "With this plan partners share more",
  },
  sentence: {
    less: (count, all) => `In ${of(count, all)} simulated futures partners shared less with this plan.`,
    same: (count, all) => `In ${of(count, all)} simulated futures partners shared about the same.`,
    more: (count, all) => `In ${of(count, all)} simulated futures partners shared more with this plan.`,
  },
};
