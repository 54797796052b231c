/** Lessons 0 and 1: two partnerships, one of them reorganised again and again. */
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords, ShowWords } from "./lessons-shape.ts";
import { committee, hunter } from "./lessons-sources.ts";

const reorganised: ShowWords = {
  left: "Left alone",
  leftLine: "left alone",
  right: {
    "every-3": "Reorganised every 3 years",
    once: "Reorganised once",
    "every-6": "Reorganised every 6 years",
    "every-2": "Reorganised every 2 years",
    "every-3-keep-people": "Every 3 years, key people kept",
  },
  choices: {
    "every-3": "every 3 years",
    once: "just once",
    "every-6": "every 6 years",
    "every-2": "every 2 years",
    "every-3-keep-people": "every 3 years, people kept",
  },
  rightLine: "reorganised",
  change: "reorganised",
  question: "After 12 years, will the reorganised partnership share more, about the same, or less?",
  titles: {
    less: "The reorganised partnership shares less",
    same: "Both share about the same",
    more: "The reorganised partnership shares more",
  },
  sentence: {
    less: (count, all) =>
      `In ${of(count, all)} simulated futures the reorganised partnership shared less after 12 years.`,
    same: (count, all) => `In ${of(count, all)} simulated futures both shared about the same after 12 years.`,
    more: (count, all) =>
      `In ${of(count, all)} simulated futures the reorganised partnership shared more after 12 years.`,
  },
};

export const reorganisedLessons: Readonly<Record<string, LessonWords>> = {
  "two-partnerships": {
    title: "Two partnerships",
    minutes: 20,
    people: "any size",
    size: [2, 400],
    devices: "projector only",
    kit: "projector",
    level: "a taster, for any course",
    aim: "See that being reorganised can itself open a gap, with the same people and the same money.",
    able: [
      "Read a chart with a line, a band and marks.",
      "Say why trust is built slowly and lost fast.",
      "Name one thing that the model leaves out.",
    ],
    show: reorganised,
    see: ({ gap }, held, all) =>
      `Students will see the reorganised partnership share less after 12 years, in ${of(held, all)} simulated futures. The middle gap is ${whole(gap)} points.`,
    otherwise: "If your class sees the other result: say so. Then count the hundred. One future is a story.",
    script: [
      {
        from: 0,
        to: 2,
        what: "Show the start. Do not run it yet.",
        say: "Left is left alone. Right is reorganised every 3 years. Up means that they share more.",
        step: "look",
      },
      {
        from: 2,
        to: 4,
        what: "Guess with a neighbour, then by hands. Type in the hands.",
        say: "More, the same, or less? Ask 2 people why.",
        step: "guess",
      },
      {
        from: 4,
        to: 5,
        what: "Run it. Let nobody speak until it has ended.",
        say: "Keep your eye on the flags: what does the line do there?",
        step: "watch",
      },
      {
        from: 5,
        to: 6,
        what: "Show the hundred beside the hands.",
        say: "One future is a story. How many of a hundred went this way?",
        step: "count",
      },
      {
        from: 6,
        to: 8,
        what: "Replay it once. Stop where the right line first turns down.",
        say: "Has the change started yet? What has happened so far?",
        cut: true,
      },
      {
        from: 8,
        to: 10,
        what: "Open Why and read the 4 steps.",
        say: "Which step surprised you? Where does trust live: in people, or in bodies?",
        step: "why",
      },
      {
        from: 10,
        to: 13,
        what: "Turn away from the screen. Neighbours tell each other the chain.",
        say: "Begin with the news. End with less sharing. No step may be left out.",
        cut: true,
      },
      {
        from: 13,
        to: 15,
        what: "Change one thing: just once. Guess first, then look.",
        say: "What did they have time for that the others had not?",
        step: "vary",
        cut: true,
      },
      {
        from: 15,
        to: 18,
        what: "Take 1 case from the list. Ask where else they have seen this.",
        say: "Who gains from a reorganisation? Who pays, and when?",
        cut: true,
      },
      {
        from: 18,
        to: 20,
        what: "Ask what the model left out. Collect the cards.",
        say: "Write 1 thing that is missing, and 1 doubt.",
        step: "out",
      },
    ],
    mistakes: [
      {
        said: "The reorganised one has worse people.",
        answer: "Both start with the same people, money and luck. Only the changes differ.",
      },
      {
        said: "The fall comes when the change starts.",
        answer: "It starts to fall when the change is announced. People wait, and some leave.",
      },
      {
        said: "So reorganising is always bad.",
        answer:
          "Here only the first change mends something. Other cases come out better: try “Mend the broken map”.",
      },
    ],
    cases: [
      {
        place: "England, 2006",
        text: "Primary care trusts were merged 4 years after they were made. A committee heard that getting over a change takes about 18 months.",
        source: committee,
      },
      {
        place: "England, 2025 to 2027",
        text: "Health boards are merged while councils are redrawn. Plans were announced before all the details were known.",
        source: "Written statement, 9 September 2025",
      },
      {
        place: "New Zealand, 2022",
        text: "All district health boards became a single body. Ask what trust between people could cross over.",
        source: "General knowledge: check before you use it",
      },
    ],
    leftOut: [
      "Why the change was made, and what else it was for.",
      "Patients and residents: nobody here falls ill or gets well.",
      "Leaders who are good at change.",
    ],
    worksheet: [
      { ask: "My guess, and my reason:", lines: 2 },
      { ask: "What I saw, in 1 sentence with a number:", lines: 2 },
      { ask: "Draw the chain: what led to what?", lines: 6 },
      { ask: "Changed just once: what was there time for?", lines: 2 },
      { ask: "Where have I seen this? How was it alike, and how not?", lines: 3 },
      ...debrief,
      { ask: "My card: 1 thing that is missing, 1 doubt.", lines: 2 },
    ],
    marking: [
      "The chain starts with the news, not with the change.",
      "A number is given with what it counts: futures of 100, or points.",
      "The case has a way in which it is not like the model.",
    ],
    quiz: [
      {
        ask: "After 12 years, how many points less does the reorganised partnership share?",
        key: "gap",
        unit: "points of 100",
        within: 3,
      },
    ],
    next: [
      "Open the first screen of Joinery. Is every 6 years better than every 3?",
      "Open “Mend the broken map”. Why does a change pay there, and not here?",
    ],
    reading: [hunter, committee],
  },
  "why-reorganise": {
    title: "Why do we keep reorganising?",
    minutes: 50,
    people: "12 to 200",
    size: [12, 200],
    devices: "projector only",
    kit: "projector",
    level: "policy, management, public health",
    aim: "Find out how long one change takes to pay back, and what happens when the next one comes first.",
    able: [
      "Explain why harm can begin before a change starts.",
      "Tell the time to recover from the time to gain.",
      "Say why changes that come too fast never pay back.",
      "Name a safeguard, and say how it works.",
    ],
    show: reorganised,
    see: ({ early, back, gap }, held, all) =>
      `Students will see sharing fall ${whole(early)} months before the change even starts. After 1 change it takes ${whole(back)} months to come back. Changed every 3 years, it is ${whole(gap)} points lower at the end. This holds in ${of(held, all)} simulated futures.`,
    otherwise:
      "If a future goes the other way: stop there. Ask what was different in it. Then count the hundred.",
    script: [
      {
        from: 0,
        to: 5,
        what: "Show the start. Do not run it yet. Have a student say what each mark means.",
        say: "Left is left alone. Right is reorganised every 3 years. Up means that they share more.",
        step: "look",
      },
      {
        from: 5,
        to: 8,
        what: "Guess with a neighbour, then by hands. Type in the hands.",
        say: "More, the same, or less? Ask 2 people why.",
        step: "guess",
      },
      {
        from: 8,
        to: 11,
        what: "Run it. Replay it once.",
        say: "Where does the line start to fall: at the change, or before it?",
        step: "watch",
      },
      {
        from: 11,
        to: 12,
        what: "Show the hundred beside the hands.",
        say: "How many futures went as the room guessed? And the rest?",
        step: "count",
      },
      {
        from: 12,
        to: 20,
        what: "The class builds the chain on paper. Then open Why and compare.",
        say: "Many miss this: when people leave, trust leaves with them.",
        step: "why",
      },
      {
        from: 20,
        to: 25,
        what: "Vary it: just once, then every 2 years. Guess each one first.",
        say: "Find the way back. In this model it is longer than the 18 months that the committee heard.",
        step: "vary",
      },
      {
        from: 25,
        to: 28,
        what: "Vary it again: every 6 years.",
        say: "Is it half as bad, or not bad at all? Say why before you look.",
        cut: true,
      },
      {
        from: 28,
        to: 35,
        what: "Make it safer without stopping it. The class picks 1 safeguard. Try “people kept”.",
        say: "Which link of the chain does it act on? What does it cost? Who would have to agree?",
        cut: true,
      },
      {
        from: 35,
        to: 38,
        what: "Read the case of 2006 aloud: 18 months to get back, and 18 more to gain.",
        say: "Who said so, and how could they know? Is it evidence, or a story?",
      },
      {
        from: 38,
        to: 45,
        what: "Lay it over England, 2025 to 2027, or a change of their own.",
        say: "When was the news? When does it start? Who gains from reorganising? What would you do?",
      },
      {
        from: 45,
        to: 50,
        what: "Ask what the model left out. Collect an exit card.",
        say: "On the card: 1 cause and 1 doubt. Keep the doubts for “Can you trust a model?”.",
        step: "out",
      },
    ],
    mistakes: [
      {
        said: "It recovers as soon as the new body opens.",
        answer: "The start is near the lowest point. The way back takes years.",
      },
      {
        said: "Every 6 years is half as bad as every 3.",
        answer: "Every 6 years there is time to come back. Every 3 years there is not.",
      },
      {
        said: "The harm comes from moving desks.",
        answer: "The largest part runs through trust: promises not kept while people are stretched.",
      },
    ],
    cases: [
      {
        place: "England, 2006",
        text: "A committee of Parliament heard: 18 months to get back to where you were, and 18 more to gain.",
        source: committee,
      },
      {
        place: "England, 2025 to 2027",
        text: "Boards shared leaders in 2025 and began to merge in 2026, while councils were redrawn. Half of their running costs were to go.",
        source: "Written statement, 9 September 2025",
      },
      {
        place: "English hospital mergers, 1998 to 2001",
        text: "Plans for new services fell back by at least 18 months. Savings came in well below the target.",
        source: "Fulop and others (2002), BMJ 325:246",
      },
      {
        place: "Alberta, Canada, 2023",
        text: "A province that had merged all its health bodies into one began to split it again.",
        source: "CBC, 8 November 2023",
      },
    ],
    leftOut: [
      "What the change was for, and whether it got there.",
      "Money saved or spent on the change itself.",
      "Politics: who asked for it, and why now.",
      "Staff, beyond the few who hold partnerships together.",
    ],
    worksheet: [
      { ask: "My guess, and my reason:", lines: 2 },
      { ask: "When did the line start to fall? What happened then?", lines: 2 },
      { ask: "Draw the chain from the news of a change to less sharing:", lines: 6 },
      { ask: "How long was the way back: after 1 change, and every 6, 3, 2 years?", lines: 3 },
      { ask: "My safeguard, and the link of the chain that it acts on:", lines: 3 },
      { ask: "A real case like this, and a case unlike it:", lines: 3 },
      ...debrief,
      { ask: "Exit card: 1 cause, 1 doubt.", lines: 2 },
    ],
    marking: [
      "Tells the way back (to where it was) from the gain (above where it was).",
      "Says that trust leaves with the people who leave.",
      "The safeguard acts on a named link of the chain.",
      "Says who said “18 months”, and that it was heard and not measured.",
    ],
    quiz: [
      {
        ask: "How many months before the change starts does sharing begin to fall?",
        key: "early",
        unit: "months",
        within: 2,
      },
      {
        ask: "How many months after its start is 1 change got over?",
        key: "back",
        unit: "months",
        within: 6,
      },
      {
        ask: "Changed every 3 years, how many points less is shared at the end?",
        key: "gap",
        unit: "points of 100",
        within: 3,
      },
    ],
    next: [
      "Which is the safer way to make it rarer or gentler: every 6 years, or people kept?",
      "Find a change in your own field. How long was the limbo?",
    ],
    reading: [
      committee,
      "Fulop and others (2002), BMJ 325:246",
      "Walshe and others (2004), BMJ 329:871",
      hunter,
    ],
  },
};
