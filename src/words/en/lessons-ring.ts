/** Lesson 3: who should hold the ring. */
import { of, whole } from "./lessons-counting.ts";
import { debrief } from "./lessons-debrief.ts";
import type { LessonWords, ShowWords } from "./lessons-shape.ts";
import { provan } from "./lessons-sources.ts";

const show: ShowWords = {
  left: "Nobody in particular",
  leftLine: "nobody in particular",
  right: {
    shared: "All partners together",
    lead: "One partner leads",
    separate: "A separate office",
  },
  choices: { shared: "all together", lead: "one leads", separate: "a separate office" },
  rightLine: "with this form",
  change: "form chosen",
  question:
    "With 35 partners who all run the board together: will they be more joined up, the same, or less?",
  titles: {
    less: "With 35 partners this form costs joint work",
    same: "With 35 partners this form changes little",
    more: "With 35 partners this form helps joint work",
  },
  sentence: {
    less: (count, all) =>
      `In ${of(count, all)} simulated futures 35 partners were less joined up with this form than without.`,
    same: (count, all) =>
      `In ${of(count, all)} simulated futures 35 partners were about as joined up as without.`,
    more: (count, all) =>
      `In ${of(count, all)} simulated futures 35 partners were more joined up with this form than without.`,
  },
  measure: "how joined up the 35 partners are in practice, 0 to 100",
  fall: { more: "more joined up", same: "about the same", less: "less joined up" },
};

export const whoHoldsTheRing: LessonWords = {
  title: "Who should hold the ring?",
  minutes: 90,
  people: "12 to 60, in groups of 3 or 4",
  size: [12, 60],
  devices: "laptops, 1 a group",
  kit: "laptops",
  level: "policy, management",
  aim: "Find out what it costs to lead a partnership, and how that grows with the number of partners.",
  able: [
    "Name 3 ways to lead a partnership, with a real example of each.",
    "Explain why a way that suits 5 partners may not suit 35.",
    "Say where the model and a well-known paper part company.",
  ],
  show,
  grid: {
    title: "Three sizes, three ways to lead",
    lead: "How joined up are partners after 3 years, against nobody holding the ring?",
    corner: "Size",
    rows: { five: "5 partners", fifteen: "15 partners", "thirty-five": "35 partners" },
    columns: { shared: "All together", lead: "One leads", separate: "A separate office" },
  },
  see: ({ few, many, lead }, held, all) =>
    `Students will see that with 5 partners the 3 ways end within ${whole(few)} point${whole(few) === "1" ? "" : "s"} of each other. With 35, running things all together ends ${whole(many)} points below a separate office. It ends ${whole(lead)} below one that leads. This holds in ${of(held, all)} simulated futures.`,
  otherwise:
    "If a group finds another order: compare the gaps with “too small to matter”. Then count the hundred.",
  script: [
    {
      from: 0,
      to: 10,
      what: "Show the 3 places and the 3 ways. Do not run it yet.",
      say: "Who has sat on a board of 5? Of 35? What took up the time?",
      step: "look",
    },
    {
      from: 10,
      to: 25,
      what: "Groups guess all 9 cells on the worksheet. Then hands for the largest board.",
      say: "In each row, circle the best. Ask 2 groups why.",
      step: "guess",
    },
    {
      from: 25,
      to: 30,
      what: "Run the largest board together.",
      say: "What is it that all 35 now have to do, beside their own work?",
      step: "watch",
    },
    {
      from: 30,
      to: 50,
      what: "Groups run the 3 ways and fill in the 9 cells.",
      say: "Write the gap in points, and whether it is too small to matter.",
      step: "vary",
    },
    {
      from: 50,
      to: 65,
      what: "Wall chart: each group puts up its row. Then show the whole grid.",
      say: "Where does the order change? Where is there nothing to tell?",
      step: "whole",
    },
    {
      from: 65,
      to: 75,
      what: "Read the claim of the 2008 paper: among few, sharing the lead suits best.",
      say: "Our model does not show that. Which of the two would you doubt, and why?",
      cut: true,
    },
    {
      from: 75,
      to: 85,
      what: "Talk about a real board from the list.",
      say: "Who holds the ring there? Who pays for it? Who chose it?",
    },
    {
      from: 85,
      to: 90,
      what: "Ask what the model left out. Collect an exit card.",
      say: "On the card: 1 reason and 1 doubt.",
      step: "out",
    },
  ],
  mistakes: [
    {
      said: "A separate office is best, full stop.",
      answer: "With 5 partners the ways cannot be told apart. An office also has to be paid for.",
    },
    {
      said: "All together is the fairest, so it works best.",
      answer: "Fair it may be. Here it asks something of each partner for every other partner.",
    },
    {
      said: "Nobody in particular does well, so leave it at that.",
      answer: "Here it costs nothing that nobody holds the ring. The model leaves out what then goes undone.",
    },
  ],
  cases: [
    {
      place: "Greater Manchester, from 2011",
      text: "Ten councils made a combined authority with staff of its own. Ask what the office does that no council did.",
      source: "Britteon and others (2022), Lancet Public Health 7(10)",
    },
    {
      place: "England, from 2013",
      text: "Health and wellbeing boards: the council hosts, and all share. Some asked if they were leaders or talking shops.",
      source: "King's Fund (2012), Health and wellbeing boards",
    },
    {
      place: "A county in the United States",
      text: "A coalition of 41 bodies had 1 hub. Only 3 in 10 possible links were there.",
      source: "McCullough and others (2016), BMC Public Health",
    },
  ],
  leftOut: [
    "Whether partners accept who leads.",
    "What nobody does when nobody holds the ring.",
    "How well the person at the centre does the job.",
    "Power: who can make others follow.",
  ],
  worksheet: [
    { ask: "Our best way for each size, and our reason:", lines: 4 },
    { ask: "What we saw: where does the order change?", lines: 3 },
    { ask: "Why does it cost more when there are more partners?", lines: 4 },
    { ask: "Where do the model and the paper differ? Which would we check first?", lines: 4 },
    { ask: "A real board: who holds the ring, and who pays?", lines: 3 },
    ...debrief,
    { ask: "Exit card: 1 reason, 1 doubt.", lines: 2 },
  ],
  marking: [
    "Compares within a row (one size), not across rows.",
    "Calls a small gap too small to matter, and does not rank it.",
    "Explains the cost: time that each partner spends on each other one.",
  ],
  quiz: [
    {
      ask: "With 35 partners, how many points does running it together lose against a separate office?",
      key: "many",
      unit: "points of 100",
      within: 3,
    },
    {
      ask: "And with 15 partners?",
      key: "fifteen",
      unit: "points of 100",
      within: 2,
    },
    {
      ask: "With 5 partners, how far apart do the 3 ways end?",
      key: "few",
      unit: "points of 100",
      within: 1,
    },
  ],
  next: [
    "Open the assumptions. Find “Cost of leading together”. What if it were half as much?",
    "Design a fourth way for 35 partners. What would it have to save?",
  ],
  ways: [{ text: "This model on the bench", to: "#/bench/a3-who-holds-the-ring" }],
  reading: [
    provan,
    "McCullough and others (2016), BMC Public Health",
    "Emerson, Nabatchi and Balogh (2012), Journal of Public Administration Research and Theory 22:1",
  ],
};
