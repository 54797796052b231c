/** Lesson 6: can you trust a model. */
import { of, whole } from "./lessons-counting.ts";
import { planShow } from "./lessons-plan-shows.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";

export const trustAModel: LessonWords = {
  title: "Can you trust a model?",
  minutes: 50,
  people: "12 to 100",
  size: [12, 100],
  devices: "laptops in pairs, or projector",
  kit: "projector",
  level: "any course that uses models",
  aim: "Change one judgement at a time, and find which answers of a model hold and which flip.",
  able: [
    "Tell a measured assumption from a judgement.",
    "Find which answers hang on a single judgement.",
    "Say what you would tell a minister, and how sure you are.",
  ],
  show: {
    ...planShow,
    right: { plan: "As announced", people: "Key people kept", longer: "A longer wait" },
    choices: { plan: "as announced", people: "key people kept", longer: "a longer wait" },
  },
  grid: {
    title: "Four claims under four assumptions",
    lead: "Each column changes 1 judgement and leaves the rest as it is. Which verdicts stay?",
    guess: "Guess each one: does the claim hold, or does it flip?",
    corner: "Claim",
    rows: {
      costs: "The plan costs sharing.",
      helps: "Keeping key people makes the plan better.",
      free: "With key people kept, the plan still costs sharing.",
      waits: "A longer wait makes the plan worse.",
    },
    columns: {
      "as-it-stands": "As it stands",
      "no-fear": "Nobody fears closure",
      "more-fear": "Fear counts double",
      "even-trust": "Trust falls as slowly as it grows",
    },
  },
  see: ({ steady, flips, stands, noFear, moreFear }, held, all) =>
    `Students will see ${whole(steady)} of 4 claims keep their verdict whatever is changed, and ${whole(flips)} flip. The plan always costs sharing, but how much is another matter: ${whole(stands)} points as it stands. It is ${whole(noFear)} if nobody fears closure and ${whole(moreFear)} if fear counts double. The 2 claims that hold do so in ${of(held, all)} simulated futures.`,
  otherwise: "If a pair's verdict differs: check which cell they read, and that all 100 are counted.",
  script: [
    {
      from: 0,
      to: 6,
      what: "Show the plan. Then open the list of assumptions.",
      say: "How many are measured? How many are judgement? Guess before you look.",
      step: "look",
    },
    {
      from: 6,
      to: 10,
      what: "Hands: will the plan cost sharing? Run it, and count the hundred.",
      say: "All 100 agree. Does that make it true?",
      step: "guess",
    },
    {
      from: 10,
      to: 18,
      what: "Read the 4 claims and the 3 judgements. Pairs guess which verdict flips.",
      say: "Mark each cell: holds, or flips. Ask 2 pairs why.",
      step: "count",
    },
    {
      from: 18,
      to: 28,
      what: "Show the grid. Go through it row by row.",
      say: "Which claims hold in the whole row? Which hang on 1 judgement?",
      step: "whole",
    },
    {
      from: 28,
      to: 38,
      what: "Pairs open the assumptions and change one of their own.",
      say: "Find 1 that you do not believe. Does the verdict hold?",
      cut: true,
    },
    {
      from: 38,
      to: 46,
      what: "Vote: would you show this to a minister? Then write the sentence you would say.",
      say: "Inform, do not persuade. Say how sure you are, and what you do not know.",
    },
    {
      from: 46,
      to: 50,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 answer you trust and 1 you do not.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "It says 100 of 100, so it is certain.",
      answer: "The hundred differ in luck alone. Their assumptions are the same.",
    },
    {
      said: "One verdict flips, so the model is useless.",
      answer: "It tells you what to find out first: the judgement on which the verdict hangs.",
    },
    {
      said: "The claims that hold are true.",
      answer: "They hold under these 4. A rule that is wrong everywhere would not show.",
    },
  ],
  cases: [
    {
      place: "England, 2020",
      text: "Models guided the first months of the pandemic. People argued about their code; a check found that it could be rerun.",
      source: "CODECHECK of the Imperial College reports, 2020",
    },
    {
      place: "English hospital mergers",
      text: "A saving of £500,000 a year was planned. In the first year £178,700 came in.",
      source: "The Guardian, 2 August 2002, on Fulop and others (2002), BMJ 325:246",
    },
    {
      place: "Canadian cod, 1992",
      text: "Advice from a model was too sure of itself. The fishery fell apart, and 30,000 jobs went.",
      source: "Edmonds and ní Aodha (2019), What could possibly go wrong?",
    },
  ],
  leftOut: [
    "Rules that nobody has thought of changing.",
    "Two judgements that are wrong at once: lesson 9 tries that.",
    "How the model came to be built, and by whom.",
  ],
  worksheet: [
    { ask: "Which verdict will flip, and why?", lines: 3 },
    { ask: "Which claims held in the whole row?", lines: 2 },
    { ask: "Which judgement would you want measured first? How could one do it?", lines: 4 },
    { ask: "An assumption of my own that I changed, and what happened:", lines: 3 },
    { ask: "What I would tell a minister, in 2 sentences:", lines: 3 },
    ...debrief,
    { ask: "Exit card: 1 answer I trust, 1 I do not.", lines: 2 },
  ],
  marking: [
    "Keeps luck and assumptions apart.",
    "Names the judgement that a verdict hangs on.",
    "The sentence for the minister says how sure, and what is not known.",
  ],
  quiz: [
    { ask: "Of 4 claims, how many keep their verdict?", key: "steady", unit: "claims", within: 0 },
    {
      ask: "As it stands, how many points does the plan cost?",
      key: "stands",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "And if nobody fears closure?",
      key: "noFear",
      unit: "points of 100",
      within: 3,
    },
  ],
  next: [
    "Find a known pattern that this model misses. Would it change a verdict?",
    "Take a claim from the news that rests on a model. What would you ask?",
  ],
  ways: [
    { text: "All assumptions, with their sources", to: "#/assumptions" },
    { text: "What the model meets and misses", to: "#/check" },
  ],
  reading: [
    "Blastland and others (2020), Five rules for evidence communication, Nature 587:362",
    "Edmonds and ní Aodha (2019), What could possibly go wrong?",
    "The AQuA Book (2025), UK government",
  ],
};
