/** What is said when a map of who works with whom becomes a world to run plans on. */
type Values = Readonly<Record<string, string>>;

export const worldWords = {
  summary: (bodies: number, relations: number) =>
    `${bodies} organisations from a map of your own, with ${relations} relations as it has them. What the map does not say is filled in and marked.`,
  written: (file: string) => `Written to ${file}.`,
  help: {
    command: "make a scenario of a map of who works with whom",
    out: "write it to this file; otherwise it is printed",
    title: "its title",
    sector: "detail of the organisations that says what kind of body each is",
    kind: 'read a value of that detail as a kind: "Local authority=council"; may be given again',
    place: "detail that says where each works",
    trust: "detail of the ties that holds trust, or weight",
    scale: "the answers that stand for no trust and for full trust",
    meets: "detail of the ties that says how often two meet, or weight",
    tie: 'what ties of a kind stand for: "referrals=operational" (informal, operational, strategic, nothing); may be given again',
    fill: "do not fill in a board and groups where the map has none",
    anonymous: "letters in the place of names",
  },
  isNot: "Not checked against anything: local data in a model of how partnerships may work.",
} as const;

export const networkWorldNotes = {
  "kinds-unknown": () =>
    "The map does not say what kind of body each is; all count as “other”. Choose the detail that says it.",
  "kinds-not-read": ({ names }) => `These kinds of body are not known and count as “other”: ${names}.`,
  "ties-across-places": ({ count }) =>
    `${count} ties join bodies of different places; the model has no partnership for them, so they are left out.`,
  "boards-filled": ({ count }) =>
    `${count} boards and groups were filled in, because the map does not say who sits where. They are drawn dotted.`,
  "trust-unknown": () =>
    "The map does not say who trusts whom; trust at the start is as place and luck have it.",
  "trust-read": ({ detail, none, full }) =>
    `Trust is read from “${detail}”: ${none} stands for none, ${full} for full trust.`,
  "meetings-alike": () =>
    "The map does not say how often partners meet; all who have a tie meet in one month of three.",
  "meetings-read": ({ detail }) =>
    `How often partners meet is read from “${detail}”: the least of it stands for one month in ten, the most for six in seven.`,
  "names-replaced": () => "Names were replaced by letters.",
} satisfies Record<string, (values: Values) => string>;

export type NetworkWorldNote = keyof typeof networkWorldNotes;
