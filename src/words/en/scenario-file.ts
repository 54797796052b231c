/** What each field of a scenario file is for: the hints that an editor shows, and the reminders in problems. */
type Fields = Readonly<Record<string, string>>;

export const scenarioFields = {
  $schema: "Where an editor finds the description of this format.",
  joinery: "Version of this format.",
  id: "Short name of the scenario, the same as its file: small letters, digits and hyphens.",
  title: "Name of the scenario, for everybody.",
  claim:
    "How far it may be believed: a story shows an idea, pattern-checked meets listed patterns, fitted matches figures.",
  summary: "What happens in it, in at most 60 plain words.",
  isNot: "What it must not be taken for.",
  knownOn: "Day on which a live plan was as told here.",
  start: "Month in which it begins, such as 2013-04.",
  months: "How many months it lasts.",
  world: "The places, bodies and partnerships it begins with: a template with its arguments, or spelt out.",
  settings: "Parameters of the theory that are not at their default here.",
  figures: "Where settings that were taken from data come from.",
  rules: "Rules of the theory that are not the usual ones here.",
  events: "What happens whatever is decided: the timeline of leave as is.",
  leaveAsIs: "What leave as is means here.",
  options: "The plans to compare with leave as is.",
  outcomes: "What to compare, the most important first.",
} satisfies Fields;

export const figuresFields = {
  settings: "The settings that come from these figures, with the values they give.",
  plain: "What was measured, and how the settings follow from it.",
  notes: "Anything a careful reader should know.",
  source: "Where the figures can be read up.",
  licence: "Licence of the data behind them.",
} satisfies Fields;

export const optionFields = {
  id: "Short name of the plan.",
  title: "Name of the plan, for everybody.",
  plain: "What the plan is, in one sentence.",
  events: "Events that happen only under this plan.",
  without: "Ids of timeline events that do not happen under this plan.",
  changes: "Fields of timeline events that differ under this plan, by the id of the event.",
  settings: "Parameters that differ under this plan.",
  rules: "Rules that differ under this plan.",
  choices: "What somebody decides for single bodies under this plan, as groups do in a game.",
} satisfies Fields;

export const choiceFields = {
  body: "Id of the body that is decided for.",
  from: "First month it holds: a date such as 2012-03, or months since the start.",
  until: "First month it no longer holds.",
  openness: "How much more open the body is than the rules would have it, from −1 (less) to 1 (more).",
} satisfies Fields;

export const eventFields = {
  id: "Short name of the event; bodies it makes may be named after it.",
  kind: "What kind of event it is.",
  announced: "Month it is announced: a date such as 2012-03, or months since the start.",
  starts: "Month it takes effect: a date, or months since the start. Between the two dates lies the limbo.",
  ends: "First month it no longer holds; for a budget, the month by which it is phased in.",
  who: "Whom it strikes: ids, or terms such as sector:council, region:north, level:strategic; & asks for both. All, if left out.",
  size: "How strong it is.",
  fit: "Gain in how well work fits the bodies, reached in time: 0.2 is a fifth more attention.",
  align: "Gain in how far aims are shared, reached in time.",
  each: "One group in each locality or region, or so many bodies at a time, instead of all together.",
  into: "The bodies it makes.",
  to: "Who receives what passes on.",
  joins: "The partnerships whose seats are meant.",
  share: "Share of capacity that passes on.",
  covers: "The localities that the bodies come to cover.",
  form: "Who leads from now on.",
  leader: "Id of the body that leads, or that holds the separate office.",
  board: "A partnership that begins.",
  saving: "Planned saving a year, in a unit of your own.",
  plain: "What happens, for everybody, in at most 140 characters.",
  notes: "Anything a careful reader should know.",
  source: "Where it can be read up.",
  strength: "How well it is known: seen in a source, general knowledge, or assumed.",
} satisfies Fields;

export const worldFields = {
  template: "Name of a ready-made world.",
  localities: "The places.",
  organisations: "The bodies.",
  partnerships: "The boards and working groups.",
  relations: "What is known of how bodies stand to each other at the start.",
} satisfies Fields;

export const localityFields = {
  id: "Short name of the place.",
  name: "Name of the place, for everybody.",
  region: "Short name of the region it lies in.",
  deprivation: "From 0, the least deprived, to 1, the most; 0.5 if left out.",
  strength: "Known to be strong, middling or weak at working together; left to luck if left out.",
  pressure: "Pressure from targets before any event.",
} satisfies Fields;

export const organisationFields = {
  id: "Short name of the body.",
  name: "Name of the body, for everybody.",
  sector: "What kind of body it is.",
  covers: "The localities it works in.",
  capacity: "Its size for each locality it covers; 1 is usual.",
  share: "Share of the old body's capacity that this part takes.",
} satisfies Fields;

export const partnershipFields = {
  id: "Short name of the board or group.",
  name: "Name of the board or group, for everybody.",
  locality: "The place it is in; each makes one in every place.",
  level: "Strategic for a board, operational for a working group.",
  members: "Ids of the bodies that sit on it, or terms such as sector:council & locality:leeds.",
  form: "Who leads it.",
  leader: "Id of the body that leads, or that holds the separate office.",
  formality: "How formal it is, 0 to 1.",
  contact: "Chance that two members meet in a month.",
  align: "How far its aims are its members' own, 0 to 1.",
  mandate: "Duty that its members are under, 0 to 1.",
  demand: "Attention it asks of a member.",
  overlap: "Share of their budgets that its members compete for.",
  posts: "How many people speak for each member, 1 to 3.",
  assumed: "True where it was filled in because nothing was known of it.",
} satisfies Fields;

export const relationFields = {
  from: "Id of the body whose view this is.",
  toward: "Id of the body it is a view of.",
  trust: "How far it trusts the other at the start, 0 to 1.",
  meets: "Chance that the two meet outside boards and groups in a month.",
} satisfies Fields;

export const leaveAsIsFields = {
  title: "Name of leave as is, for everybody.",
  plain: "What leaving things as they are means, in one sentence.",
} satisfies Fields;
