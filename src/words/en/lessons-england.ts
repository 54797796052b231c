/** Lesson 7: England, 1997 to 2026. */
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";
import { committee, general, hunter } from "./lessons-sources.ts";

export const england: LessonWords = {
  title: "England, 1997 to 2026",
  minutes: 50,
  people: "12 to 200",
  size: [12, 200],
  devices: "projector only",
  kit: "projector",
  level: "policy, public health, history",
  aim: "Count the months in which nobody in the system was waiting to be reorganised.",
  able: [
    "Place 6 changes of the English health system on a line.",
    "Tell the date of a change from the limbo before it.",
    "Count how much of 29 years was free of waiting, and say what that count leaves out.",
  ],
  show: {
    left: "As it happened",
    leftLine: "as it happened",
    right: {
      "no-reorganisations": "No reorganisations",
      safeguards: "Care for relations",
    },
    choices: {
      "no-reorganisations": "no reorganisations",
      safeguards: "care for relations",
    },
    rightLine: "the other course",
    change: "change starts",
    question: "Had nobody been reorganised in 29 years, would partners share more by now, the same, or less?",
    titles: {
      less: "On this course partners share less",
      same: "On this course partners share about the same",
      more: "On this course partners share more",
    },
    sentence: {
      less: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared less than as it happened.`,
      same: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared about the same as it happened.`,
      more: (count, all) =>
        `In ${of(count, all)} simulated futures partners shared more than as it happened.`,
    },
  },
  see: ({ months, free, waiting, settled, longest }) =>
    `Students will see that in ${whole(waiting)} of ${whole(months)} months some body was waiting for a change. In ${whole(free)} months nobody was. In only ${whole(settled)} months was nobody waiting and no change younger than 18 months. The longest time without waiting was ${whole(longest)} months. Dates decide this, not luck: every class counts the same.`,
  otherwise:
    "If a class counts another number: compare which changes they took in. The count is of the dates in this scenario.",
  script: [
    {
      from: 0,
      to: 6,
      what: "Ask for changes of the NHS and councils that they know. Put them on a line.",
      say: "When was it announced? When did it start? Which do we know better?",
      step: "look",
    },
    {
      from: 6,
      to: 12,
      what: "Guess: in how many of 29 years was nobody waiting? Then hands on sharing.",
      say: "Write the number of years down. You cannot change it later.",
      step: "guess",
    },
    {
      from: 12,
      to: 18,
      what: "Run 29 years. Replay it once.",
      say: "Stop at 2005, 2010 and 2025. Who is waiting, and for what?",
      step: "watch",
    },
    {
      from: 18,
      to: 28,
      what: "Show the calendar. Count the open squares together.",
      say: "A stripe is a month in which somebody waits. Where is the longest calm?",
      step: "whole",
    },
    {
      from: 28,
      to: 38,
      what: "Take one change away, or halve the limbo. Count again.",
      say: "Guess first: how many months does that give back?",
      step: "vary",
      cut: true,
    },
    {
      from: 38,
      to: 45,
      what: "Talk about a case: who still knew in 2013 what was learnt in 2006?",
      say: "When people go, what goes with them? Where is it written down?",
    },
    {
      from: 45,
      to: 50,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 thing that was lost, and 1 that was gained.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "A change is 1 day long.",
      answer: "It is as long as its limbo, and then the months of getting over it.",
    },
    {
      said: "So every one of these changes was wrong.",
      answer: "The count says nothing about what a change was for, or whether it got there.",
    },
    {
      said: "Everybody was waiting in those months.",
      answer: "At least 1 of the bodies was. Often it was a few, sometimes most.",
    },
  ],
  cases: [
    {
      place: "England, 2002 to 2006",
      text: "303 primary care trusts began in April 2002. In July 2005 a letter asked for plans to merge them.",
      source: `Walshe and others (2004), BMJ 329:871; ${committee}`,
    },
    {
      place: "England, 2010 to 2013",
      text: "A plan of July 2010 ended the trusts in April 2013. Public health moved to councils on the same day.",
      source: "Health Committee (2016), Public health post-2013",
    },
    {
      place: "Wales, since 2009",
      text: "22 boards and 7 trusts became 7 boards and 3 trusts in October 2009. The boards still stand. Ask what that allowed.",
      source: general,
    },
  ],
  leftOut: [
    "What each change was for.",
    "Changes inside a body, which have no date here.",
    "Ministers, elections and money crises behind the dates.",
    "People who carried on regardless.",
  ],
  worksheet: [
    { ask: "Changes that I know: announced when, started when?", lines: 5 },
    { ask: "My guess: years in which nobody was waiting. The count:", lines: 2 },
    { ask: "The longest calm: from when to when? What grew in it?", lines: 3 },
    { ask: "Which change would I take away? How many months does it give back?", lines: 3 },
    { ask: "What was known in 2006 and forgotten by 2013? How could it have been kept?", lines: 4 },
    ...debrief,
    { ask: "Exit card: 1 thing lost, 1 gained.", lines: 2 },
  ],
  marking: [
    "Counts limbo from the news to the start, not from the start on.",
    "Says what the count leaves out: what the change was for.",
    "Uses a dated case, with its source.",
  ],
  quiz: [
    {
      ask: "In how many months was nobody waiting for a change?",
      key: "free",
      unit: "months",
      within: 6,
    },
    {
      ask: "In how many of those was no change younger than 18 months?",
      key: "settled",
      unit: "months",
      within: 6,
    },
    {
      ask: "How long was the longest time without waiting?",
      key: "longest",
      unit: "months",
      within: 3,
    },
  ],
  next: [
    "Draw the same calendar for a body that you know.",
    "Is it fair to count a month in which a single body waits? Find a better count.",
  ],
  ways: [
    { text: "All dates and sources, on the bench", to: "#/bench/england-1997-2026" },
    { text: "Compare other courses of events", to: "#/compare/england-1997-2026" },
  ],
  reading: [
    "Walshe and others (2004), BMJ 329:871",
    committee,
    hunter,
    "Perkins, Hunter and others (2020), on what happened to public health partnerships after 2013",
  ],
};
