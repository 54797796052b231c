/** Sentences of the group game: the board on the projector, the phones of the groups, the cards of the roles. */
export interface RoleCard {
  readonly name: string;
  readonly aim: string;
  readonly pressure: string;
  /** For the group's eyes only. */
  readonly secret: string;
}

/** By the ids of the game's organisations. */
export const roleCards = {
  council: {
    name: "Council public health",
    aim: "Fewer people who smoke, in every part of the town.",
    pressure: "Your grant was cut. The leader wants good news before May.",
    secret: "You hold a list of streets with the most smokers. Sharing it could lose you the credit.",
  },
  commissioner: {
    name: "Integrated care board",
    aim: "Shorter waits, and money that lasts until March.",
    pressure: "You report to England every Friday.",
    secret: "You know that a budget will be moved. You have not told anyone.",
  },
  hospital: {
    name: "Hospital trust",
    aim: "Fewer people in A&E who need not be there.",
    pressure: "Beds are full. Every meeting costs you a clinic.",
    secret: "Your records show who comes back again and again. Nobody has asked for them.",
  },
  practices: {
    name: "General practices",
    aim: "Patients who are seen before they are very ill.",
    pressure: "You have too few doctors and too many forms.",
    secret: "You know which homes make people ill. You worry about privacy.",
  },
  housing: {
    name: "Housing association",
    aim: "Warm and dry homes, and rent that is paid.",
    pressure: "The regulator counts repairs, not health.",
    secret: "You know who is about to lose their home. You fear the bad press.",
  },
  police: {
    name: "Police",
    aim: "Quieter nights in the town centre.",
    pressure: "The press counts arrests.",
    secret: "Half of your calls are about health. You would gladly hand them over.",
  },
  charity: {
    name: "Voluntary sector",
    aim: "People who are not heard get a say.",
    pressure: "Your money ends in 9 months.",
    secret: "People tell you what they tell nobody else. It is all you have to bargain with.",
  },
  school: {
    name: "Schools",
    aim: "Children who come to class fed and rested.",
    pressure: "Inspectors may come any day.",
    secret: "You see trouble at home first. You have been blamed for speaking up before.",
  },
} as const satisfies Readonly<Record<string, RoleCard>>;

const round = (number: number): string => `Round ${number} of 4`;

export const game = {
  title: "The public health partnership game",
  lead: "Eight groups, eight organisations, one town. Each group decides for its own. The model lives the year.",
  board: {
    setUp: "Before you start",
    steps: [
      "Make up to 8 groups. Give each one an organisation.",
      "Each group opens the link below on one phone, and types in the game number.",
      "Each round, groups choose and read their code to you. You type the codes in.",
      "Then you run the year, and look together.",
    ],
    number: "Game number",
    link: "Link for the groups",
    start: "Start round 1",
    groupsPage: "See what the groups will see",
    cards: "See the cards of all organisations",
    round,
    talking: [
      "No talking between groups. Choose, then read out your code.",
      "Now groups may talk, for 8 minutes. Nobody has to keep a promise.",
      "No talking again. Choose quickly.",
      "Groups may talk, and the class may write one rule.",
    ],
    minutes: "Time: 8 minutes. A year passes in each round.",
    code: "Type a code",
    codeHelp: "Six letters or numbers. It is taken as soon as it is whole.",
    taken: (role: string) => `${role}: their choice is in.`,
    changed: (role: string) => `${role}: their new choice takes the place of the old one.`,
    refused: {
      length: (code: string) => `“${code}” is too short or too long: a code has 6 signs.`,
      sign: (code: string) =>
        `“${code}” has a sign that no code uses. Codes never use 0, O, 1, I or L. Ask the group to read it again.`,
      check: (code: string) =>
        `“${code}” is mistyped: a sign is wrong, or two have changed places. Ask the group to read it again.`,
      game: (code: string, number: number) =>
        `“${code}” is for game ${number}. Ask the group to check its game number.`,
      round: (code: string, number: number) =>
        `“${code}” is for round ${number}. Ask the group to choose for this round.`,
    },
    in: "in",
    waiting: "waiting",
    missing: (count: number) =>
      count === 1
        ? "1 group has not chosen. It will do as usual."
        : `${count} groups have not chosen. They will do as usual.`,
    everybody: "All groups have chosen.",
    run: "Run this year",
    running: "The year is being lived…",
    undo: "Undo the last step",
    again: "Start a new game",
    rule: "Write your rule here, in your own words",
    ruleIn: (rule: string) => `The vote of the groups, as the model follows it: ${rule}`,
    ruleNone: "No rule has the votes of half of the groups. The model follows none.",
    next: (number: number) => `Go on to round ${number}`,
    reveal: "See the whole game",
    failed: (message: string) =>
      `The year could not be run: ${message}. Load this page again: your codes are kept.`,
  },
  news: {
    title: "News in the middle of the year",
    text: "The council and the health service are to be reorganised together. It starts in 18 months. Nobody here was asked.",
    ask: "Before you look on: what will you do differently now?",
  },
  result: {
    title: (number: number) => `What came of round ${number}`,
    system: "The whole town",
    shared: (share: number) => `Partners shared in ${share} of 100 contacts.`,
    before: (share: number) => `In the round before it was ${share} of 100.`,
    each: "Each organisation",
    caption: "In the order of the cards, not of the points",
    columns: ["Organisation", "It shared", "It was helped", "Points"],
    ofHundred: "Shared, helped: in so many of 100 contacts.",
    points:
      "Points: for being helped, less the time that helping takes, and your own work. They are the game’s rule, not the model’s.",
    one: "This is 1 simulated future. The whole game shows many.",
    chart: {
      title: "Sharing in the town, year by year",
      subtitle: "how well they share what they know, 0 to 100; one simulated future",
      label: "your town",
      statistic: "one simulated future",
    },
  },
  reveal: {
    title: "Your town, and 2 towns that never were",
    sentence: (better: number, all: number) =>
      `In ${better} of ${all} simulated futures your town shared more than the town where all keep to themselves.`,
    working: "Counting simulated futures…",
    chart: {
      title: "What your choices came to",
      subtitle: "how well they share what they know, 0 to 100; the last year is played by nobody",
      played: "your class",
      open: "all open",
      keep: "all keep to themselves",
      news: "reorganisation",
    },
    table: "Points of each round",
    roundShort: (number: number) => `Round ${number}`,
    sum: "Sum",
    town: "All together",
    dilemma:
      "Keeping to yourself pays if you alone do it. When all do it, all lose. That is the trap. Talking, rules and trust are ways out.",
    debrief: "Debrief: 35 minutes",
    questions: [
      "What happened? Tell it as a story, round by round.",
      "Why? Who first kept to themselves, and what did they fear?",
      "What did talking change in round 2: what you knew, or what you dared?",
      "What did the news of round 3 do before anything had changed?",
      "Did your rule help? Who would have to keep watch over it?",
      "Where have you seen this? Who was in your place?",
      "What did the model leave out?",
      "What would change your mind?",
    ],
    bench: "Watch this town month by month",
    open: "Opening…",
  },
  phone: {
    pick: "Which organisation are you?",
    pickLead: "Each group takes a different one.",
    number: "Game number, from the board",
    numberHelp: "A number from 1 to 99.",
    which: "Round",
    card: "Your card",
    aim: "Your aim",
    pressure: "Your pressure",
    secret: "Your secret",
    show: "Show our secret",
    choose: "Choose together",
    share: {
      ask: "What you know",
      keep: "Keep it to yourselves",
      usual: "Share as usual",
      open: "Open up",
    },
    time: {
      ask: "Your time",
      own: "Own work first",
      both: "Half and half",
      joint: "Joint work first",
    },
    people: {
      ask: "Who you send",
      same: "The same person each time",
      free: "Whoever is free",
    },
    vote: {
      ask: "One rule for all. Your vote:",
      none: "No rule",
      data: "Share data unless there is a reason not to",
      progress: "Look at progress together, every month",
      handover: "Hand over well when people change",
      pool: "Put some money in one pot",
    },
    code: "Your code",
    read: "Read it to your teacher. Spaces do not matter.",
    first: "Type in the game number to get your code.",
    board: "I run the board",
    change: "Another organisation",
    no: "There is no such organisation. Choose one of these.",
  },
  played: {
    plans: {
      played: { title: "Your class", plain: "What the groups chose, round by round." },
      "all-open": { title: "All open", plain: "Every organisation opens up in every round." },
      "all-keep": {
        title: "All keep to themselves",
        plain: "Every organisation keeps what it knows in every round.",
      },
    },
    time: (body: string) => `${body}: time for joint work changes.`,
    people: (body: string) => `${body}: whoever is free comes instead.`,
    rules: {
      data: "The rule of the class: data are shared unless there is a reason not to.",
      progress: "The rule of the class: progress is looked at together, every month.",
      handover: "The rule of the class: people who leave hand over well.",
      pool: "The rule of the class: some money goes into one pot.",
    },
  },
} as const;
