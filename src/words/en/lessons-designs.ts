/** Lesson 8: one Scottish law, two designs. */
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";
import { general } from "./lessons-sources.ts";

export const twoDesigns: LessonWords = {
  title: "Same law, two designs: Scotland",
  minutes: 50,
  people: "12 to 60",
  size: [12, 60],
  devices: "laptops in pairs, or projector",
  kit: "projector",
  level: "policy, public health, law",
  aim: "Compare two ways to carry out one law, and ask when the design matters less than trust.",
  able: [
    "Tell a joint board from a lead agency.",
    "Compare 2 designs under the same law, with the same luck.",
    "Say what a design costs on the way, and where that cost is highest.",
  ],
  show: {
    left: "A joint board",
    leftLine: "joint board",
    right: {
      "lead-agency": "A lead agency: a team moves",
      "lead-only": "A lead, and nobody moves",
      "help-first": "A joint board, help first",
    },
    choices: {
      "lead-agency": "a lead agency",
      "lead-only": "a lead, nobody moves",
      "help-first": "a joint board, help first",
    },
    rightLine: "the other design",
    change: "law in force",
    question:
      "Three years on, will partners under a lead agency share more than under a joint board, the same, or less?",
    titles: {
      less: "Under this design partners share less",
      same: "Under this design partners share about the same",
      more: "Under this design partners share more",
    },
    sentence: {
      less: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared less than under a joint board.`,
      same: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared about the same as under a joint board.`,
      more: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared more than under a joint board.`,
    },
  },
  grid: {
    title: "Three designs, three starts",
    lead: "How much is shared in the third year, against a joint board with the same start?",
    corner: "Design",
    rows: {
      "lead-agency": "A lead agency: a team moves",
      "lead-only": "A lead, and nobody moves",
      "help-first": "A joint board, help first",
    },
    columns: { low: "Little trust", "as-it-stands": "Some trust", high: "Much trust" },
  },
  see: ({ low, high, leading, trust }, held, all) =>
    `Students will see that moving a team costs ${whole(low)} points of sharing where there is little trust, and ${whole(high)} where there is much. Who leads hardly matters when nobody moves: ${whole(leading)} point${whole(leading) === "1" ? "" : "s"}. Much trust instead of little is worth ${whole(trust)} points under a joint board. This holds in ${of(held, all)} simulated futures.`,
  otherwise: "If a pair sees the designs level: ask which start they chose. Then count the hundred.",
  script: [
    {
      from: 0,
      to: 8,
      what: "Tell the story of the law of 2014. Do not run it yet.",
      say: "31 areas: 30 chose a joint board, 1 a lead agency. Why might that be?",
      step: "look",
    },
    {
      from: 8,
      to: 12,
      what: "Guess with a neighbour, then by hands. Type in the hands.",
      say: "More, the same, or less? Ask 2 people why.",
      step: "guess",
    },
    {
      from: 12,
      to: 17,
      what: "Run it. Replay it once.",
      say: "Where do the lines part: at the law, or at its start?",
      step: "watch",
    },
    {
      from: 17,
      to: 24,
      what: "Take the move away: a lead, and nobody moves.",
      say: "Is it who leads that costs, or that people move?",
      step: "vary",
    },
    {
      from: 24,
      to: 34,
      what: "Pairs guess the grid, then look: 3 designs, 3 starts.",
      say: "Where does the design matter most? Where hardly at all?",
      step: "whole",
    },
    {
      from: 34,
      to: 44,
      what: "Talk about a real case. Read out what the auditors found in 2018.",
      say: "Is “good relations” a cause here, or an excuse?",
      cut: true,
    },
    {
      from: 44,
      to: 50,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 thing a law can do, and 1 that it cannot.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "So joint boards are better than lead agencies.",
      answer: "The cost is in the move, and a move may pay back later. No gain from it is assumed here.",
    },
    {
      said: "Design does not matter; only people do.",
      answer: "Where trust is low, the design that moves people costs most. Design and trust act together.",
    },
    {
      said: "The law made them share.",
      answer:
        "Compare with “help first”. The law by itself asks for promises; keeping them is another thing.",
    },
  ],
  cases: [
    {
      place: "Scotland, 2016",
      text: "By April 2016 there were 31 authorities with over £8 billion: 30 joint boards and Highland's lead agency.",
      source: "Scottish Parliament, Public Audit Committee, 13 January 2016",
    },
    {
      place: "Scotland, 2018",
      text: "Auditors found good local examples, most of them small. They asked for a stronger will to work together.",
      source: "Audit Scotland, November 2018",
    },
    {
      place: "Norway, 2012",
      text: "A law gave towns a duty and a coordinator, and moved nobody. Ask what that could and could not do.",
      source: "Hagen and others (2018)",
    },
  ],
  leftOut: [
    "What the move was for: one budget, one line of command.",
    "Patients and families, who may notice the one door first.",
    "Distance: Highland is as large as a small country.",
    "Talk of a national service, which came later and was dropped.",
  ],
  worksheet: [
    { ask: "My guess, and my reason:", lines: 2 },
    { ask: "What I saw: who leads, or who moves?", lines: 3 },
    { ask: "Draw the chain from a move to less sharing:", lines: 6 },
    { ask: "When does the design matter less than trust?", lines: 3 },
    { ask: "A law of my own: what would it ask for, and what not?", lines: 3 },
    ...debrief,
    { ask: "Exit card: 1 thing a law can do, 1 it cannot.", lines: 2 },
  ],
  marking: [
    "Tells who leads from who moves.",
    "Compares designs at the same start, and starts under the same design.",
    "Says that no gain from the move was assumed.",
  ],
  quiz: [
    {
      ask: "Where there is little trust, how many points does moving a team cost?",
      key: "low",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "And where there is much?",
      key: "high",
      unit: "points of 100",
      within: 2,
    },
    {
      ask: "Under a joint board, how many points is much trust worth instead of little?",
      key: "trust",
      unit: "points of 100",
      within: 4,
    },
  ],
  next: [
    "Why did 30 of 31 choose alike? Give 2 reasons that are not about what works.",
    "Design a move of a team that costs less. Which link of the chain do you change?",
  ],
  reading: [
    "Public Bodies (Joint Working) (Scotland) Act 2014",
    "Audit Scotland (2018), Health and social care integration: update on progress",
    `Highland's lead agency from 2012. ${general}.`,
  ],
};
