/** Sentences of what is kept, sent and opened: own scenarios, files, links. */
export const keepWords = {
  mine: "Mine",
  mineLead: "Your own scenarios and results. They stay in this browser and go nowhere else.",
  none: "Nothing here yet. Edit any scenario, and your copy appears here.",
  edit: "Edit it",
  watch: "Watch it",
  compare: "Compare its plans",
  remove: "Delete",
  removeSure: (title: string) => `Delete “${title}”? It cannot be brought back.`,
  removeYes: "Yes, delete it",
  removeNo: "Keep it",
  saveFile: "Save as a file",
  keepResult: "Keep this result",
  keptResult: "Kept. You find it on the Scenarios page, under “Mine”.",
  results: "Kept results",
  openResult: "Open again",
  resultMade: (model: string, day: string) => `Kept on ${day}, made with Joinery ${model}.`,
  how: {
    browser: "Saved in this browser",
    visit:
      "Your browser keeps nothing for this page, so your work lasts only as long as the page is open. Save it as a file before you close it.",
    full: "Your browser has no room left, so the last changes last only as long as the page is open. Save them as a file, or delete scenarios you no longer need.",
    newer: "Another tab runs a newer Joinery. Reload this page to go on keeping your work.",
  },
  saving: "Saving…",
  file: {
    title: "Open a file",
    lead: "A scenario file, JSON or YAML. Drop it anywhere on this page, or choose it.",
    choose: "Choose a file",
    drop: "Drop the scenario file to open it",
    reading: (name: string) => `Reading ${name}…`,
    broken: (name: string, count: number) =>
      count === 1
        ? `${name} was not opened. One thing in it is wrong:`
        : `${name} was not opened. ${count} things in it are wrong:`,
    untouched: "Nothing was changed or guessed. Mend the file and open it again.",
    failed: (message: string) => `The file could not be read: ${message}. Try again, or choose another.`,
    renamed: (id: string) => `You have another scenario of that name, so this one is called “${id}”.`,
  },
  share: {
    button: "Copy a link",
    copied: "The link is copied. Everything is inside it; nothing is on a server.",
    notCopied: "The browser did not let us copy. Here is the link, to copy by hand:",
    tooLong: (characters: number) =>
      `A link to this scenario would have ${characters} characters, and many programs cut links that long. Send it as a file instead.`,
    label: "Link",
    names: "Include names",
    namesHelp:
      "Off: letters stand for the names of your organisations. Luck goes by names, so single futures differ a little from yours.",
    unnamed: "Make a copy without names",
    unnamedTitle: (title: string) => `${title} (letters for names)`,
    making: "Making the link…",
  },
  open: {
    title: "Opening a link",
    opening: "Opening the link…",
    faults: {
      damaged:
        "This link is damaged: a part of it is missing or was changed on its way. Ask for it again, or for the scenario as a file.",
      "other-format":
        "This link was made by another version of Joinery, in a form this one cannot read. Ask for the scenario as a file.",
      "no-such-screen": "This link leads to a screen that does not exist here. Ask for it again.",
      "no-such-scenario":
        "This link speaks of a scenario that does not come with this Joinery. Ask for it as a file.",
      "base-changed":
        "This link tells what differs from a scenario that has changed since, so it can no longer be opened as it was meant. Ask for it as a file.",
      "too-large": "This link unpacks to more than a scenario may hold. Nothing was opened.",
    },
    wrong: "The scenario in this link cannot be used. This is wrong with it:",
    home: "See the scenarios",
    older: (made: string, now: string) => `This link was made with Joinery ${made}. You are on ${now}.`,
    changed: "The scenario it speaks of has changed since.",
    mayDiffer: "Numbers may come out otherwise. Nothing is changed behind your back.",
    asTold: "See it as it was told",
    runAgain: "Run it again",
    told: "As it was told",
    toldNothing: "The link holds no finding, only the scenario and how it was looked at.",
    toldDigest: (digest: string) => `Digest of that result: ${digest}`,
    from: "This sentence comes from whoever made the link.",
  },
  digest: {
    same: "The numbers are the same as when the link was made.",
    other:
      "The numbers are not those of the link. It was made with other rules, another scenario or another number of futures.",
  },
  run: {
    title: "Numbers to take away",
    lead: "Run this plan here. You get one file with the scenario, every number, and what they are.",
    plan: "Plan",
    futures: "Simulated futures",
    seed: "Luck setting",
    start: "Run",
    stop: "Stop",
    progress: (done: number, all: number) => `${done} of ${all} futures`,
    digest: (digest: string) => `Digest ${digest}`,
    digestHelp: "The same file, run in a terminal, gives the same digest:",
    save: "Save the numbers (ZIP)",
    saved: (name: string) => `Saved as ${name}.`,
    failed: (message: string) => `The run stopped: ${message}. The scenario is safe; run it again.`,
  },
} as const;
