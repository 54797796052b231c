/** What the lessons say: to a lecturer, to a class, and on the worksheet. Numbers come from the model, never from here. */
import type { Guess } from "./first.ts";

/** A line of a script: what to do and what to say or look for. `cut`: leave it out when ten minutes are missing. */
export interface ScriptLine {
  readonly from: number;
  readonly to: number;
  readonly what: string;
  readonly say: string;
  readonly cut?: true;
}

/** What a showing of a lesson says: the two sides, the question, and the result for each way it can fall out. */
export interface ShowWords {
  readonly left: string;
  readonly leftLine: string;
  /** By option. */
  readonly right: Readonly<Record<string, string>>;
  readonly choices: Readonly<Record<string, string>>;
  readonly rightLine: string;
  readonly change: string;
  readonly question: string;
  readonly titles: Readonly<Record<Guess, string>>;
  readonly sentence: Readonly<Record<Guess, (count: number, all: number) => string>>;
}

export interface LessonWords {
  readonly title: string;
  readonly minutes: number;
  readonly people: string;
  readonly devices: string;
  readonly level: string;
  readonly aim: string;
  readonly able: readonly string[];
  readonly show: ShowWords;
  /** “Students will see …”, with the numbers of `analysis/lessons.ts`. */
  readonly see: (numbers: Readonly<Record<string, number>>, held: number, all: number) => string;
  readonly otherwise: string;
  readonly script: readonly ScriptLine[];
  readonly mistakes: readonly { readonly said: string; readonly answer: string }[];
  readonly cases: readonly { readonly place: string; readonly text: string; readonly source: string }[];
  readonly leftOut: readonly string[];
  readonly worksheet: readonly { readonly ask: string; readonly lines: number }[];
  readonly reading: readonly string[];
}

const of = (count: number, all: number): string => `${count} of ${all}`;
const whole = (value: number): string => String(Math.round(value));

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

const committee = "Health Committee, Changes to Primary Care Trusts, HC 646, January 2006";
const hunter = "Hunter and Perkins (2012), Partnership working in public health";

export const lessonWords: Readonly<Record<string, LessonWords>> = {
  "two-partnerships": {
    title: "Two partnerships",
    minutes: 20,
    people: "any size",
    devices: "projector only",
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
        to: 3,
        what: "Show the start. Do not run it yet.",
        say: "Left is left alone. Right is reorganised every 3 years. Up means that they share more.",
      },
      {
        from: 3,
        to: 6,
        what: "Guess with a neighbour, then by hands. Type in the hands.",
        say: "More, the same, or less? Ask 2 people why.",
      },
      { from: 6, to: 9, what: "Run it. Replay it once.", say: "Where does the line begin to fall?" },
      {
        from: 9,
        to: 14,
        what: "Open Why and read the 4 steps.",
        say: "Which step surprised you? Where does trust live: in people, or in bodies?",
      },
      {
        from: 14,
        to: 17,
        what: "Ask where they have seen this.",
        say: "Who gains from a reorganisation? Who pays?",
        cut: true,
      },
      {
        from: 17,
        to: 20,
        what: "Ask what the model left out.",
        say: "Write 1 thing on a card. Collect the cards.",
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
      { ask: "Where have I seen this?", lines: 3 },
      { ask: "What did the model leave out?", lines: 3 },
    ],
    reading: [hunter, committee],
  },
  "why-reorganise": {
    title: "Why do we keep reorganising?",
    minutes: 50,
    people: "12 to 200",
    devices: "projector only",
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
        what: "Show the start. Do not run it yet.",
        say: "Left is left alone. Right is reorganised every 3 years. Up means that they share more.",
      },
      {
        from: 5,
        to: 8,
        what: "Guess with a neighbour, then by hands. Type in the hands.",
        say: "More, the same, or less? Ask 2 people why.",
      },
      {
        from: 8,
        to: 12,
        what: "Run it. Replay it once.",
        say: "Where does the line start to fall: at the change, or before it?",
      },
      {
        from: 12,
        to: 20,
        what: "The class builds the chain on paper. Then open Why and compare.",
        say: "Many miss this: when people leave, trust leaves with them.",
      },
      {
        from: 20,
        to: 28,
        what: "Vary it: just once, every 6 years, every 2 years. Guess each one first.",
        say: "Find the way back. In this model it is longer than the 18 months that the committee heard.",
      },
      {
        from: 28,
        to: 35,
        what: "Make it safer without stopping it. Try “people kept”.",
        say: "What does it cost to keep key people? Who would have to agree?",
        cut: true,
      },
      {
        from: 35,
        to: 45,
        what: "Talk about a real case from the list.",
        say: "Is this evidence, or a story? Who gains from reorganising?",
      },
      {
        from: 45,
        to: 50,
        what: "Ask what the model left out. Collect an exit card.",
        say: "On the card: 1 cause and 1 doubt.",
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
      { ask: "Draw the chain from the news of a change to less sharing:", lines: 7 },
      { ask: "How long was the way back: after 1 change, and every 6, 3, 2 years?", lines: 4 },
      { ask: "My safeguard, and how it works:", lines: 3 },
      { ask: "A real case like this, and a case unlike it:", lines: 4 },
      { ask: "Exit card: 1 cause, 1 doubt.", lines: 3 },
    ],
    reading: [
      committee,
      "Fulop and others (2002), BMJ 325:246",
      "Walshe and others (2004), BMJ 329:871",
      hunter,
    ],
  },
  "targets-or-trust": {
    title: "Targets or trust?",
    minutes: 50,
    people: "12 to 100",
    devices: "projector, or laptops in pairs",
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
      },
      {
        from: 8,
        to: 12,
        what: "Guess what many targets do. Type in the hands.",
        say: "More, the same, or less sharing? Ask 2 people why.",
      },
      {
        from: 12,
        to: 20,
        what: "Run it. Look at both charts.",
        say: "Which line falls first? What would the report to the minister say?",
      },
      {
        from: 20,
        to: 30,
        what: "Open Why. Read trust first, then sharing.",
        say: "Promises are still made. Are they kept?",
      },
      {
        from: 30,
        to: 40,
        what: "Redesign it: work on trust, a few shared targets, or both.",
        say: "Guess each one first. Can trust work make up for many targets?",
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
      { ask: "What I saw: paper, practice, reports.", lines: 4 },
      { ask: "Draw the chain from a target to less sharing:", lines: 6 },
      { ask: "My better target: who sets it, who checks it, for how long?", lines: 4 },
      { ask: "Local area agreements: what would I have changed?", lines: 3 },
      { ask: "Exit card: 1 cause, 1 doubt.", lines: 3 },
    ],
    reading: [
      hunter,
      "Bevan and Hood (2006), Public Administration 84:517",
      "Bromley and Powell (2012), Academy of Management Annals 6:483",
    ],
  },
};

/** The marking grid that every lesson shares. */
export const markingGrid = {
  levels: ["absent", "stated", "explained", "explained and tested"],
  rows: [
    {
      name: "Cause",
      cells: [
        "None named.",
        "Names 1 cause.",
        "Says how 1 thing led to the next.",
        "Tests a link by changing 1 thing.",
      ],
    },
    {
      name: "Evidence",
      cells: ["No number.", "Gives a number.", "Says what the number counts.", "Says what it cannot tell."],
    },
    {
      name: "Critique",
      cells: [
        "None.",
        "Names something left out.",
        "Says how it would matter.",
        "Says how one would find out.",
      ],
    },
    {
      name: "A real case",
      cells: ["None.", "Names a case.", "Says how it is alike.", "Says how it is alike, and how not."],
    },
  ],
} as const;
