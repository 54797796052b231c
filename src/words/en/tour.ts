/** Sentences of the tours: a few stops on the page behind each door. */
export const tour = {
  start: "Show me round",
  next: "Next",
  before: "Back",
  end: "Leave the tour",
  done: "Done",
  label: (title: string) => `Tour: ${title}`,
  stop: (at: number, all: number) => `Stop ${at} of ${all}`,
  stops: {
    plan: {
      trail: [
        "The way through",
        "These are all the steps. You can go back to any of them; nothing you said is lost.",
      ],
      question: [
        "One question at a time",
        "Say what is changing, when it is announced and when it starts, and what must not break.",
      ],
      on: [
        "Then compare",
        "Your plan runs beside leaving things as they are, with the same luck. You see how often it goes better or worse.",
      ],
      after: [
        "Leave with a brief",
        "At the end there is a two-page brief. It says what was found, what was not, and how sure one can be.",
      ],
    },
    teach: {
      filter: ["How long have you got?", "Pick a length, and only the lessons that fit are left."],
      lessons: [
        "The lessons",
        "Each has a script with minutes, a worksheet, marking notes and cases to talk about.",
      ],
      after: [
        "In the room",
        "A lesson has a class view with large type, and a link for students. It opens that lesson and nothing else.",
      ],
    },
    study: {
      finding: [
        "A finished study",
        "This is what came out of it. The picture shows how much of it may be luck.",
      ],
      facts: [
        "What it was made of",
        "The scenario, the plans, the luck setting, the version and a digest of all numbers.",
      ],
      again: [
        "Make it again",
        "Press here and your browser runs it all once more. Every row should come out the same.",
      ],
    },
  },
} as const;
