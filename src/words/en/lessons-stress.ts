/** Lesson 5: stress-test the minister's plan. */
import { of, whole } from "./lessons-counting.ts";
import { planShow } from "./lessons-plan-shows.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";
import { committee } from "./lessons-sources.ts";

export const stressTest: LessonWords = {
  title: "Stress-test the minister's plan",
  minutes: 90,
  people: "12 to 60, in groups of 4 or 5",
  size: [12, 60],
  devices: "laptops, 1 a group",
  kit: "laptops",
  level: "policy, management, public service",
  aim: "Test a plan in bad weather as well as good, and find which safeguards help in all of it.",
  able: [
    "Set a line that must not be crossed, before looking.",
    "Test 1 plan in several kinds of weather, and read the grid.",
    "Tell a safeguard that helps from one that only sounds safe.",
    "Write 2 pages that say what was tested and what was not.",
  ],
  show: planShow,
  grid: {
    title: "Five courses in four kinds of weather",
    lead: "How many futures still share in 60 of 100 meetings, 3 years after the news?",
    guess: "How many of 100 futures keep to the line?",
    corner: "Weather",
    rows: {
      calm: "Calm",
      "low-trust": "Little trust to begin with",
      targets: "Many targets from above",
      "reorganised-again": "Reorganised again",
    },
    columns: {
      "leave-as-is": "Leave as is",
      plan: "As announced",
      longer: "A longer wait",
      people: "Key people kept",
      data: "Data agreed first",
    },
  },
  see: ({ cost, people, data, best }, held, all) =>
    `Students will see the plan cost ${whole(cost)} points of sharing in calm weather. Two safeguards help in every weather: keeping key people (${whole(people)} points) and agreeing on data first (${whole(data)} points). A longer wait does not help. This holds in ${of(held, all)} simulated futures. No course is safe when all is reorganised again: the best keeps to the line of 60 in ${whole(best)} of 100.`,
  otherwise: "If a group's cell says something else: read how many futures it counts. Then count all 100.",
  script: [
    {
      from: 0,
      to: 10,
      what: "Read the plan aloud. Do not run it yet.",
      say: "Three of 8 bodies, 3 months' notice. What would you ask the minister?",
      step: "look",
    },
    {
      from: 10,
      to: 20,
      what: "Hands on the plan. Each group ranks the 4 versions on paper.",
      say: "Which is the safest? Which only sounds safe?",
      step: "guess",
    },
    {
      from: 20,
      to: 25,
      what: "Run the plan as announced. Count the hundred.",
      say: "Where does it start to fall? Why there?",
      step: "count",
    },
    {
      from: 25,
      to: 45,
      what: "Groups guess the grid, then fill it in: 5 courses, 4 kinds of weather.",
      say: "The line is 60. In which cells do most futures hold?",
      step: "whole",
    },
    {
      from: 45,
      to: 60,
      what: "What would break it? Each group names the weather it fears most.",
      say: "Does any course hold everywhere? Not even leaving things be?",
      step: "vary",
    },
    {
      from: 60,
      to: 75,
      what: "Each group writes a brief: question, options, 1 number, 1 caveat.",
      say: "What did you test? What did you not test? Who should decide?",
    },
    {
      from: 75,
      to: 85,
      what: "Swap briefs. The other group plays the minister and objects.",
      say: "Which of your sentences would not survive a hard question?",
      cut: true,
    },
    {
      from: 85,
      to: 90,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 safeguard and 1 doubt.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "More notice is always kinder.",
      answer:
        "A start without notice is harder. But a long wait wears people down, and some leave before it begins.",
    },
    {
      said: "Keeping people is best, so do that.",
      answer: "It helps in all 4. When all is reorganised again it still falls under the line.",
    },
    {
      said: "The grid says what the minister should do.",
      answer: "It says what the plan costs in this model. What the plan is for stands elsewhere.",
    },
  ],
  cases: [
    {
      place: "England, 2005 to 2006",
      text: "Trusts had 11 weeks over a summer to answer a plan for their own merger. Staff began to leave before it came.",
      source: committee,
    },
    {
      place: "Whitehall, 1979 to 2009",
      text: "Half of all large changes to departments had under 4 days to prepare. Each cost at least £15 million.",
      source: "White and Dunleavy (2010), Making and breaking Whitehall departments",
    },
    {
      place: "Finland, 2023",
      text: "Care moved to 21 new counties. Soon after, experts advised that there should be 6 to 11.",
      source: "General knowledge: check before you use it",
    },
  ],
  leftOut: [
    "What the plan is for, and what it saves.",
    "Who decides, and who has to carry it out.",
    "Weather that nobody has thought of.",
    "Safeguards cost money: here they are free.",
  ],
  worksheet: [
    { ask: "Our line, and why it is there:", lines: 2 },
    { ask: "The weather that we fear most, and why:", lines: 3 },
    { ask: "What would break the plan? In 1 sentence:", lines: 2 },
    { ask: "Our safeguard: how does it work, and who would pay?", lines: 4 },
    { ask: "Our brief: the question, the options, 1 number, 1 caveat.", lines: 8 },
    { ask: "The hardest objection of the other group, and our answer:", lines: 2 },
    { ask: "What we did not test:", lines: 2 },
    ...debrief,
    { ask: "Exit card: 1 safeguard, 1 doubt.", lines: 2 },
  ],
  marking: [
    "Sets the line first, and keeps to it.",
    "Looks at the worst weather, not only at calm.",
    "Says “holds in so many of 4”, not “is best”.",
    "The brief says what was not tested.",
  ],
  quiz: [
    {
      ask: "In calm weather, how many points of sharing does the plan as announced cost?",
      key: "cost",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "Against the plan as announced, how many points does keeping key people give back?",
      key: "people",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "When all is reorganised again, in how many futures of 100 does the best course keep to the line?",
      key: "best",
      unit: "of 100 futures",
      within: 5,
    },
  ],
  next: [
    "Combine 2 safeguards in the wizard. Do they add up?",
    "Were the line at 50, which cells would change? Guess them, and say why.",
  ],
  ways: [
    { text: "Test a plan of your own, with the full stress test", to: "#/plan" },
    { text: "England's plan for 2025 to 2028", to: "#/compare/england-2025-2028" },
  ],
  reading: [
    "Lempert (2019), in Decision Making under Deep Uncertainty, chapter 2",
    "White and Dunleavy (2010), Making and breaking Whitehall departments",
    committee,
  ],
};
