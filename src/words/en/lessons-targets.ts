/** Lesson 2: many targets from above, or work on trust. */
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords, ShowWords } from "./lessons-shape.ts";
import { hunter } from "./lessons-sources.ts";

const targeted: ShowWords = {
  left: "Neither",
  leftLine: "neither",
  right: {
    targets: "Many targets from above",
    trust: "Work on trust",
    "few-shared-targets": "A few shared targets",
    "targets-and-trust": "Many targets and work on trust",
  },
  choices: {
    targets: "many targets",
    trust: "work on trust",
    "few-shared-targets": "few, shared targets",
    "targets-and-trust": "both",
  },
  rightLine: "with the plan",
  change: "plan starts",
  question: "After 8 years of many targets, will partners share more, about the same, or less?",
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

export const targetsOrTrust: LessonWords = {
  title: "Targets or trust?",
  minutes: 50,
  people: "12 to 100",
  size: [12, 100],
  devices: "projector, or laptops in pairs",
  kit: "projector",
  level: "policy, management, public health",
  aim: "See how a partnership can look joined up on paper while partners share less and less.",
  able: [
    "Tell “on paper” from “in practice”, and give an example of each.",
    "Explain why strong targets can lower what partners share.",
    "Redesign a target so that it does less harm.",
  ],
  show: targeted,
  see: ({ gap, facade, trust }, held, all) =>
    `Students will see that with many targets partners share less: ${whole(gap)} points of 100. What stands on paper falls far less, so the gap between paper and practice grows by ${whole(facade)} points. With work on trust partners share ${whole(trust)} points more. This holds in ${of(held, all)} simulated futures.`,
  otherwise: "If a future goes the other way: ask what the targets did there. Then count the hundred.",
  script: [
    {
      from: 0,
      to: 8,
      what: "Ask what “on paper” and “in practice” mean.",
      say: "Give an example of a partnership with a fine plan and no sharing.",
      step: "look",
    },
    {
      from: 8,
      to: 12,
      what: "Guess what many targets do. Type in the hands.",
      say: "More, the same, or less sharing? Ask 2 people why.",
      step: "guess",
    },
    {
      from: 12,
      to: 20,
      what: "Run it. Look at both charts.",
      say: "Which line falls first? What would the report to the minister say?",
      step: "watch",
    },
    {
      from: 20,
      to: 30,
      what: "Open Why. Read trust first, then sharing.",
      say: "Promises are still made. Are they kept?",
      step: "why",
    },
    {
      from: 30,
      to: 40,
      what: "Redesign it: work on trust, a few shared targets, or both.",
      say: "Guess each one first. Can trust work make up for many targets?",
      step: "vary",
      cut: true,
    },
    {
      from: 40,
      to: 46,
      what: "Talk about local area agreements: up to 35 targets from a list of 198.",
      say: "Who chose them? Who checked them? What happened to them?",
    },
    {
      from: 46,
      to: 50,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 cause and 1 doubt.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "Targets work: the reports are fine.",
      answer: "Reports fall less than practice does. The gap between them is the point.",
    },
    {
      said: "So all targets are bad.",
      answer:
        "A few targets that partners choose themselves do well here. It is who sets them, and how many.",
    },
    {
      said: "People stop turning up.",
      answer: "They mostly still turn up and still promise. They keep fewer of their promises.",
    },
  ],
  cases: [
    {
      place: "England, 2007 to 2010",
      text: "Local area agreements: up to 35 targets from 198 measures. They were ended in October 2010.",
      source: "Written statement, 3 April 2007",
    },
    {
      place: "English hospitals, after 2000",
      text: "Waits fell under strict targets. So did honesty about how they were counted.",
      source: "Bevan and Hood (2006), Public Administration 84:517",
    },
    {
      place: "New Zealand, from 2007",
      text: "National health targets were few and public. Ask what was gained, and what was hidden.",
      source: "General knowledge: check before you use it",
    },
  ],
  leftOut: [
    "Good that a target does inside a single body.",
    "Targets that bring money with them.",
    "What people in a place wanted.",
  ],
  worksheet: [
    { ask: "On paper, in practice: 1 example of each.", lines: 3 },
    { ask: "My guess, and my reason:", lines: 2 },
    { ask: "What I saw: paper, practice, reports.", lines: 3 },
    { ask: "Draw the chain from a target to less sharing:", lines: 5 },
    { ask: "My better target: who sets it, who checks it, for how long?", lines: 4 },
    { ask: "Local area agreements: what would I have changed?", lines: 3 },
    ...debrief,
    { ask: "Exit card: 1 cause, 1 doubt.", lines: 2 },
  ],
  marking: [
    "Keeps “on paper”, “reported” and “in practice” apart.",
    "Says why a promise is made that will not be kept.",
    "The new target names who sets it and who checks it.",
  ],
  quiz: [
    {
      ask: "With many targets, how many points less do partners share at the end?",
      key: "gap",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "By how many points does the gap between paper and practice grow?",
      key: "facade",
      unit: "points of 100",
      within: 3,
    },
  ],
  next: [
    "Find a target in your own field. Who chose it, and what is left undone because of it?",
    "Which of the 4 plans would look best in a report to the minister? And which is best?",
  ],
  reading: [
    hunter,
    "Bevan and Hood (2006), Public Administration 84:517",
    "Bromley and Powell (2012), Academy of Management Annals 6:483",
  ],
};
