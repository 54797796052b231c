/** Lesson 4: the public health partnership game. */
import { roleCards } from "./game.ts";
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords } from "./lessons-shape.ts";
import { general, hunter } from "./lessons-sources.ts";

export const partnershipGame: LessonWords = {
  title: "The public health partnership game",
  minutes: 90,
  people: "16 to 40, in 8 groups",
  size: [16, 40],
  devices: "1 phone a group, and a projector",
  kit: "phones",
  level: "policy, management, public health, leadership",
  aim: "Find out in play how choices that are sensible for each make a poor whole, and what changes that.",
  able: [
    "Explain why keeping to oneself pays whoever does it alone.",
    "Say what talking can change, and what it cannot.",
    "Say what the news of a change does before anything has changed.",
    "Write a rule that all could keep, and say who would keep watch.",
  ],
  show: {
    left: "All do as usual",
    leftLine: "as usual",
    right: {
      "all-keep": "All keep to themselves",
      "one-keeps": "One keeps, the others open up",
      "all-open": "All open up",
      "talk-then-rule": "They talk, then write a rule",
    },
    choices: {
      "all-keep": "all keep to themselves",
      "one-keeps": "one keeps, others open",
      "all-open": "all open up",
      "talk-then-rule": "talk, then a rule",
    },
    rightLine: "this town",
    change: "reorganised",
    question: "All 8 keep to themselves for 4 years: will the town share more than usual, the same, or less?",
    titles: {
      less: "This town shares less than usual",
      same: "This town shares about as usual",
      more: "This town shares more than usual",
    },
    sentence: {
      less: (count, all) => `In ${of(count, all)} simulated futures this town shared less than usual.`,
      same: (count, all) => `In ${of(count, all)} simulated futures this town shared about as usual.`,
      more: (count, all) => `In ${of(count, all)} simulated futures this town shared more than usual.`,
    },
  },
  roles: Object.values(roleCards),
  see: ({ one, all, talk }, held, count) =>
    `Students will see that the town hardly notices 1 of 8 that keeps to itself: it loses ${whole(one)} points of sharing. When all 8 do, it loses ${whole(all)}. If they keep to themselves for a year, then talk and write a rule, ${whole(talk)} points come back. This holds in ${of(held, count)} simulated futures. What your class will see depends on what it chooses.`,
  otherwise:
    "If your class opens up from the start: praise it. Then ask what it would take for one group to give way.",
  script: [
    {
      from: 0,
      to: 10,
      what: "Make 8 groups. Hand out the role cards. Open the board, and one phone a group.",
      say: "Read your card. Do not show the last line. What do you want this year?",
      step: "look",
    },
    {
      from: 10,
      to: 18,
      what: "Round 1: no talking. Groups choose and read out their codes. Run the year.",
      say: "Look at your own points first. Then at the town.",
    },
    {
      from: 18,
      to: 26,
      what: "Round 2: groups may talk. Then they choose.",
      say: "Who did you believe? What did you promise, and to whom?",
    },
    {
      from: 26,
      to: 34,
      what: "Round 3: no talking. The news comes in the middle of the year.",
      say: "Before you look on: what will you do differently now?",
    },
    {
      from: 34,
      to: 42,
      what: "Round 4: groups may talk, and the class may write 1 rule.",
      say: "Who keeps watch over it? What happens to whoever breaks it?",
    },
    {
      from: 42,
      to: 47,
      what: "The reveal: your town and 2 towns that never were.",
      say: "Where between the two are you? What moved you?",
      step: "count",
    },
    {
      from: 47,
      to: 72,
      what: "Debrief, with the questions on the board. Tell it round by round.",
      say: "Who first kept to themselves, and what did they fear?",
    },
    {
      from: 72,
      to: 82,
      what: "Show the towns that never were: one keeps, all keep, talk and a rule.",
      say: "When does it pay to be the only one? Who pays for it?",
      step: "vary",
      cut: true,
    },
    {
      from: 82,
      to: 90,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 thing you would do on Monday, 1 doubt.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "We lost because of the hospital.",
      answer: "One that keeps to itself costs the town little. It takes many, and each had a reason.",
    },
    {
      said: "So people should just be nicer.",
      answer: "Each did what paid. Change what pays, what is known, or who may ask.",
    },
    {
      said: "The points say who played best.",
      answer:
        "Points are a rule of the game, not of the model. Whoever has most may have cost the others most.",
    },
  ],
  cases: [
    {
      place: "Nine places in England, 2007 to 2010",
      text: "Partners said what helps: clear aims, clear roles, and sharing what they know. Some kept to their own silo.",
      source: hunter,
    },
    {
      place: "Cardiff, from 1996",
      text: "Hospital, police and council share where and when people are hurt in fights. Ask who had to move first.",
      source: "Florence and others (2011), BMJ 342:d3313",
    },
    {
      place: "United States, from 2010",
      text: "More than 125 places made health bodies of many partners with an office of their own. Few could hold anybody to account.",
      source: "Mittmann and others (2022), NAM Perspectives",
    },
  ],
  leftOut: [
    "Who likes whom, and who owes whom a favour.",
    "Law on privacy, which can forbid as well as allow.",
    "Residents, who might have asked for something else.",
    "Bosses who reward what looks good by May.",
  ],
  worksheet: [
    { ask: "Our organisation, and what we want this year:", lines: 2 },
    { ask: "Round 1 to 4: what we chose, and why.", lines: 6 },
    { ask: "Round 2: what we were promised, and whether it was kept.", lines: 3 },
    { ask: "Round 3: what the news changed, before anything had changed.", lines: 3 },
    { ask: "Our rule: who keeps watch, and what if somebody breaks it?", lines: 4 },
    { ask: "Where have I seen this?", lines: 2 },
    ...debrief,
    { ask: "Exit card: 1 thing for Monday, 1 doubt.", lines: 2 },
  ],
  marking: [
    "Tells what pays one from what pays all.",
    "Says what talking changed: what was known, or what was dared.",
    "The rule has somebody who watches and something that follows.",
    "Does not rank people by points.",
  ],
  quiz: [
    {
      ask: "How many points of sharing does the town lose by 1 of 8 that keeps to itself?",
      key: "one",
      unit: "points of 100",
      within: 2,
    },
    {
      ask: "And when all 8 do?",
      key: "all",
      unit: "points of 100",
      within: 5,
    },
  ],
  next: [
    "Find the choice of your group that cost the others most.",
    "Would your rule have worked in round 1? What was missing then?",
  ],
  start: { text: "Open the board of the game", to: "#/game" },
  ways: [{ text: "What a group sees on its phone", to: "#/game/join" }],
  reading: [
    hunter,
    "Hu, Johnston, Hemphill and others, Journal of Public Affairs Education 18:513",
    `Ostrom (1990), Governing the Commons. ${general}.`,
    "Ansell and Gash (2008), Journal of Public Administration Research and Theory 18:543",
  ],
};
