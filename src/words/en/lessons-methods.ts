/** Lesson 9: a laboratory of methods, for those who will build or review such models. */
import { of, whole } from "./lessons-counting.ts";
import { planShow } from "./lessons-plan-shows.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";

export const methodsLab: LessonWords = {
  title: "Methods lab",
  minutes: 180,
  people: "6 to 30, in pairs",
  size: [6, 30],
  devices: "laptops, with R or Python if you like",
  kit: "laptops",
  level: "postgraduate: modelling, evaluation",
  aim: "Decide how many futures are enough, and see what changing one thing at a time cannot show.",
  able: [
    "Work out how many simulated futures an answer needs, from a pilot.",
    "Explain why the same luck on both sides saves futures, and measure how many.",
    "Show an interaction that one-at-a-time analysis misses and Sobol' indices find.",
    "Pick a known pattern that the model misses, and say what it would take to meet it.",
  ],
  show: planShow,
  see: ({ factor, withSameLuck, withoutSameLuck, sum, together, change }, held, all) =>
    `Students will see that the same luck makes ${whole(factor)} times fewer futures enough. To know within 1 point a change of ${whole(Math.abs(change))} takes ${whole(withSameLuck)} of them instead of ${whole(withoutSameLuck)}. Two assumptions moved alone lower sharing by ${whole(sum)} points when added up. Moved together they lower it by ${whole(together)}. This holds in ${of(held, all)} simulated futures.`,
  otherwise: "If a pilot says something else: look at its interval. A pilot of 20 is a guess about a guess.",
  script: [
    {
      from: 0,
      to: 15,
      what: "First session. Show the plan, and one future of it. Then another.",
      say: "Which of the two would you publish? How many would you want?",
      step: "look",
    },
    {
      from: 15,
      to: 30,
      what: "Guess, then run the hundred. Read the band.",
      say: "What does the band hold, and what does it not?",
      step: "count",
    },
    {
      from: 30,
      to: 60,
      what: "How many futures are enough? Read the table; then do the sum by hand for one plan.",
      say: "Variance, half-width, n. Why is there a range about n itself?",
      step: "whole",
    },
    {
      from: 60,
      to: 90,
      what: "Export the runs as CSV. Work out the saving by the same luck in R, Python or a spreadsheet.",
      say: "Variance of a difference is smaller than the sum of variances when the two move together.",
    },
    {
      from: 90,
      to: 105,
      what: "Second session. One at a time: three assumptions, each to the end of its range.",
      say: "Add up the first two. Now guess what both together do.",
    },
    {
      from: 105,
      to: 125,
      what: "Change both together. Then run the whole design.",
      say: "Where does the ring lie beyond the dot? What does the gap between them mean?",
    },
    {
      from: 125,
      to: 150,
      what: "One missed pattern: pairs pick one, read why it is missed, and propose a test.",
      say: "Is it a wrong rule, a wrong number, or a wrong pattern?",
    },
    {
      from: 150,
      to: 160,
      what: "Pairs swap proposals and review them as a journal would.",
      say: "Runs, seeds, units, statistic, band: is each of them said?",
      cut: true,
    },
    {
      from: 160,
      to: 175,
      what: "Talk about a case from the list.",
      say: "What would have shown the trouble earlier?",
    },
    {
      from: 175,
      to: 180,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 method you will use, and 1 doubt.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "More runs make the model right.",
      answer: "They make the answer of this model sharper. A wrong rule stays wrong at any n.",
    },
    {
      said: "The same luck biases the comparison.",
      answer: "Each side still has its own right distribution. Only the difference between them varies less.",
    },
    {
      said: "One at a time is enough if every range is covered.",
      answer: "It stays on the axes. What two do together lies off them.",
    },
    {
      said: "A total index above the first-order one is noise.",
      answer: "Look at the intervals. Where they are apart, the factor acts through others.",
    },
  ],
  cases: [
    {
      place: "United Kingdom, 2020",
      text: "A code check reran the published results of a pandemic model from its own files.",
      source: "CODECHECK of the Imperial College reports, 2020",
    },
    {
      place: "United Kingdom, 2015",
      text: "The government's guide asks for a log of assumptions and for tests that can be repeated.",
      source: "The AQuA Book (2015; 2025 edition)",
    },
    {
      place: "A journal, 1998 to 2014",
      text: "A review of more than 900 figures and tables of such models found axes, runs and statistics missing.",
      source: "Angus and Hassani-Mahmooei (2015), JASSS 18(4):16",
    },
  ],
  leftOut: [
    "Uncertainty about the rules themselves: three parameters are moved, no rule is.",
    "Whether the ranges are believable: they are judgement.",
    "Outcomes other than sharing at the end.",
    "Dependence between assumptions: the design moves them freely.",
  ],
  worksheet: [
    { ask: "Futures needed for my plan, with the sum written out:", lines: 5 },
    { ask: "Saved by the same luck: variance of each side, of the difference, and their ratio:", lines: 4 },
    { ask: "One at a time: alone, alone, added up, together:", lines: 4 },
    { ask: "What the indices say that one at a time did not:", lines: 3 },
    { ask: "A missed pattern: why is it missed, and how would I test a remedy?", lines: 5 },
    ...debrief,
    { ask: "Exit card: 1 method, 1 doubt.", lines: 2 },
  ],
  marking: [
    "States the goal (half-width or power) before working out n.",
    "Gives the ratio of variances, not only “fewer runs”.",
    "Tells first-order from total indices, and reads their intervals.",
    "The remedy for a missed pattern names what it might break.",
  ],
  quiz: [
    {
      ask: "With the same luck, how many futures tell the change with key people kept to within 1 point?",
      key: "withSameLuck",
      unit: "futures",
      within: 2,
    },
    {
      ask: "And with separate luck?",
      key: "withoutSameLuck",
      unit: "futures",
      within: 10,
    },
    {
      ask: "By how many points do trust and its fall lower sharing when moved together?",
      key: "together",
      unit: "points of 100",
      within: 4,
    },
  ],
  next: [
    "Repeat the pilot with 20 futures. How far does the number needed move?",
    "Add a fourth factor in the study file. What happens to the cost of the design?",
  ],
  ways: [
    { text: "A whole study with its files", to: "#/study" },
    { text: "What the model meets and misses", to: "#/check" },
    { text: "The rules as equations", to: "#/equations" },
  ],
  reading: [
    "Lee and others (2015), JASSS 18(4):4",
    "ten Broeke, van Voorn and Ligtenberg (2016), JASSS 19(1):5",
    "Saltelli and others (2010), Computer Physics Communications 181:259",
    "Grimm and others (2020), JASSS 23(2):7",
    "Klein and others (2024), arXiv 2409.02086, on common random numbers",
  ],
};
