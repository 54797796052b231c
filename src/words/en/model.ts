/**
 * What everything in the theory is called: in plain words, as everybody sees it, and technically, as a researcher would
 * look it up. The catalogues of the model say what each means; a test holds the names here to those there.
 */
export interface Name {
  readonly plain: string;
  /** The term or symbol of papers, code and method pages. */
  readonly technical: string;
}
type Names = Readonly<Record<string, Name>>;

/** Parameters, by the name they have in scenario files. */
export const parameterNames = {
  placeTrust: {
    plain: "How much places differ in trust",
    technical: "sd of starting trust between localities",
  },
  placeGoodwill: {
    plain: "How much places differ in goodwill",
    technical: "sd of mean θ between localities",
  },
  placeCapacity: { plain: "How much places differ in capacity", technical: "sd of κ between localities" },
  placeMonitoring: {
    plain: "How much places differ in checking progress",
    technical: "sd of μ between localities",
  },
  placeTurnover: {
    plain: "How much places differ in people leaving",
    technical: "sd of turnover between localities",
  },
  monitoring: { plain: "How clearly progress is checked", technical: "monitoring μ" },
  goodwill: { plain: "Goodwill", technical: "mean goodwill θ" },
  goodwillSpread: {
    plain: "How much partners of a place differ in goodwill",
    technical: "half-width of θ within a locality",
  },
  startingSilo: { plain: "Keeping to itself at the start", technical: "mean of s at month 0" },
  siloSpread: { plain: "How much partners differ in that", technical: "half-width of s at month 0" },
  capacitySpread: { plain: "How much partners differ in capacity", technical: "half-width of κ" },
  strategicContact: { plain: "How often a board meets", technical: "contact, strategic level" },
  strategicFormality: { plain: "How formal a board is", technical: "formality, strategic level" },
  strategicDemand: { plain: "Attention a board asks for", technical: "demand, strategic level" },
  strategicAlign: { plain: "How far a board's aims are shared", technical: "align, strategic level" },
  strategicMandate: {
    plain: "Duty that members of a board are under",
    technical: "mandate, strategic level",
  },
  operationalContact: { plain: "How often a working group meets", technical: "contact, operational level" },
  operationalFormality: { plain: "How formal a working group is", technical: "formality, operational level" },
  operationalDemand: { plain: "Attention a working group asks for", technical: "demand, operational level" },
  operationalAlign: {
    plain: "How far a working group's aims are shared",
    technical: "align, operational level",
  },
  operationalMandate: {
    plain: "Duty that members of a working group are under",
    technical: "mandate, operational level",
  },
  informalAlign: { plain: "How far aims are shared in an informal link", technical: "align, informal level" },
  pressure: { plain: "Pressure from targets from above", technical: "pressure p before events" },
  overlap: { plain: "Money that partners compete for", technical: "budget overlap" },
  churn: { plain: "Churn in the background", technical: "rate of undated structural events" },
  churnSeverity: { plain: "Posts lost in a background change", technical: "severity ς of background churn" },
  limbo: { plain: "Limbo of a background change", technical: "announcement lag of background churn" },
  dip: { plain: "Strain of a change", technical: "burden per unit of severity" },
  unready: { plain: "Extra strain of short notice", technical: "unready" },
  burdenTime: { plain: "Time to work off strain", technical: "decay time of burden b" },
  fatiguePhi: { plain: "How much earlier changes add to the next", technical: "φ, repeated-reform factor" },
  fatigueTime: { plain: "Time to forget earlier changes", technical: "decay time of fatigue Z" },
  goalReset: { plain: "Sense of direction lost in a change", technical: "goal-clarity reset" },
  inheritBody: { plain: "Trust a new body takes over", technical: "share of O inherited by a successor" },
  hazardRise: { plain: "How fast a threat is believed", technical: "adjustment rate of h, upward" },
  hazardFall: { plain: "How fast a passed threat is forgotten", technical: "adjustment rate of h, downward" },
  benefitTime: { plain: "Time until a change does good", technical: "approach time of fit and align gains" },
  turnover: { plain: "How often key people leave", technical: "post-holder turnover" },
  stress: { plain: "Extra leavers under strain", technical: "turnover slope on b" },
  swift: { plain: "Trust lent to a newcomer", technical: "swift trust" },
  bodyWeight: {
    plain: "How much a newcomer is judged by the body",
    technical: "w, weight of O in newcomer trust",
  },
  handover: { plain: "Trust passed on by a handover", technical: "handover share of P" },
  roleKept: { plain: "Knowledge of roles that survives a leaver", technical: "retention of R at turnover" },
  attention: { plain: "Attention that capacity gives", technical: "attention per unit of κ" },
  attentionBurden: { plain: "Attention lost to strain", technical: "slope of A on b" },
  attentionPressure: { plain: "Attention lost to targets", technical: "slope of A on p" },
  attentionSilo: { plain: "Attention kept from partners", technical: "slope of A on s" },
  informalDemand: { plain: "Attention an informal link asks for", technical: "demand per informal contact" },
  sharedDemand: { plain: "Cost of leading together", technical: "demand of shared governance, per member" },
  leadDemand: { plain: "Cost of leading the others", technical: "demand on a lead organisation, per member" },
  followDemand: {
    plain: "Cost of being led",
    technical: "demand on members under lead or separate governance",
  },
  levy: { plain: "Money for a separate office", technical: "levy of a network administrative organisation" },
  officeEase: {
    plain: "How much a separate office helps sharing",
    technical: "infra gain of a network administrative organisation",
  },
  beta: { plain: "How sharply partners choose", technical: "choice steepness β" },
  u0: { plain: "Readiness to share", technical: "u₀, intercept of the sharing choice" },
  infra: { plain: "How easy sharing is made", technical: "infrastructure term" },
  kTrust: { plain: "What trust counts for in sharing", technical: "k_trust" },
  kRole: { plain: "What knowing roles counts for in sharing", technical: "k_role" },
  kGoal: { plain: "What clear goals count for in sharing", technical: "k_goal" },
  kMonitor: { plain: "What checking progress counts for in sharing", technical: "k_monitor" },
  kMandate: { plain: "What a duty to share counts for", technical: "k_mandate" },
  kSilo: { plain: "What keeping to itself counts for", technical: "k_silo" },
  kPressure: { plain: "What targets of one's own count for", technical: "k_pressure" },
  kHorizon: { plain: "What a likely end counts for", technical: "k_horizon" },
  rivalry: { plain: "What competing for money counts for", technical: "rivalry" },
  overload: { plain: "Good intentions lost to overload", technical: "overload probability at b = 1" },
  promiseBase: { plain: "Empty promises on formal boards", technical: "promise rate at p = 0" },
  promisePressure: { plain: "Empty promises made under targets", technical: "promise slope on p" },
  deceptionShare: {
    plain: "Empty promises meant to deceive",
    technical: "deceptive share of empty promises",
  },
  shadowDiscount: { plain: "How much next year counts", technical: "discount D, shadow-of-the-future rule" },
  clubTrust: { plain: "Trust at which partners stop checking", technical: "threshold, dark-side rule" },
  newcomerMonths: {
    plain: "How long one counts as a newcomer",
    technical: "newcomer window, dark-side rule",
  },
  startingTrust: { plain: "Trust at the start", technical: "P and O at month 0" },
  startingRole: { plain: "Knowledge of roles at the start", technical: "R at month 0" },
  omega: { plain: "People against bodies in trust", technical: "ω, weight of P in working trust" },
  gain: { plain: "Trust gained by a kept promise", technical: "gain" },
  asym: { plain: "How much faster trust falls than grows", technical: "asymmetry of trust" },
  violation: { plain: "Mark left by a broken promise", technical: "increment of V" },
  withheldSize: { plain: "Harm of not sharing without a promise", technical: "size of withholding" },
  violationHalfLife: { plain: "Time to half forget a broken promise", technical: "half-life of V" },
  deceptionHalfLife: { plain: "Time to half forget a deceit", technical: "half-life of V_d" },
  waning: { plain: "Trust lost without contact", technical: "decay of P" },
  waningFloor: { plain: "Trust that stays without contact", technical: "floor of decay, × swift" },
  excuseOverload: { plain: "Forgiveness for overload", technical: "θ-weighted excuse, overload" },
  excuseOther: { plain: "Forgiveness for the rest", technical: "θ-weighted excuse, otherwise" },
  priorGood: { plain: "Good faith towards a newcomer", technical: "prior α, belief rule" },
  priorBad: { plain: "Doubt towards a newcomer", technical: "prior β, belief rule" },
  priorPull: { plain: "How fast experience fades", technical: "monthly pull to the prior, belief rule" },
  roleGain: { plain: "What sharing tells about roles", technical: "learning rate of R" },
  roleTime: { plain: "Time to forget a partner's role", technical: "decay time of R" },
  gossip: { plain: "What others say of a partner", technical: "gossip rate" },
  standingTime: { plain: "Time for bodies to trust as people do", technical: "approach time of O to mean P" },
  startingClarity: { plain: "Clear goals at the start", technical: "c at month 0" },
  startingSharing: { plain: "Sharing at the start", technical: "ḡ and q̄ at month 0" },
  averaging: { plain: "Months over which work is averaged", technical: "window of ḡ, q̄, r̄" },
  clarityTime: { plain: "Time for goals to follow what is done", technical: "approach time of c" },
  clarityReach: { plain: "How clear goals can get", technical: "scale of the target of c" },
  facadeGap: { plain: "Gap that makes a façade", technical: "formal–enacted gap threshold" },
  gameGain: { plain: "How far reports can flatter", technical: "gaming gain" },
  audit: { plain: "Flattery that audit prevents", technical: "audit share" },
  siloBase: { plain: "Keeping to itself for no reason", technical: "silo target, intercept" },
  siloPressure: { plain: "Keeping to itself under targets", technical: "silo target, slope on p" },
  siloBurden: { plain: "Keeping to itself under strain", technical: "silo target, slope on b" },
  siloHorizon: { plain: "Keeping to itself when the end is near", technical: "silo target, slope on h" },
  siloHurt: {
    plain: "Keeping to itself after being let down",
    technical: "silo target, slope on unshared contacts",
  },
  siloBroken: {
    plain: "Keeping to itself after broken promises",
    technical: "silo target, slope on broken promises",
  },
  siloRate: { plain: "How fast that habit changes", technical: "adjustment rate of s" },
  informalRate: { plain: "How fast informal links follow trust", technical: "adjustment rate of f" },
  informalTrust: { plain: "Trust needed for an informal link", technical: "threshold of informal contact" },
  informalSpan: { plain: "Trust beyond that for a full link", technical: "span of informal contact" },
  wakeChance: { plain: "How often informal links begin", technical: "wake rate of informal ties" },
  wakeSameGroup: { plain: "Like seeks like", technical: "homophily multiplier" },
  wakeClosure: { plain: "Friends of friends", technical: "closure multiplier" },
  savingTime: { plain: "Time until savings come in", technical: "realisation time of planned savings" },
  effect: { plain: "How strongly partnership affects health", technical: "coupling coefficient" },
  lagProcess: { plain: "Delay of early signals", technical: "lag, process tier" },
  lagIntermediate: { plain: "Delay of middle signals", technical: "lag, intermediate tier" },
  lagDistal: { plain: "Delay of late signals", technical: "lag, distal tier" },
  trend: { plain: "How health signals move by themselves", technical: "secular trend" },
  trendSpread: { plain: "How much places differ in that", technical: "sd of trend between localities" },
  noise: { plain: "Luck in published figures", technical: "sd of yearly noise" },
  noiseMemory: { plain: "Luck that carries over to next year", technical: "AR(1) ρ" },
  nationalNoise: { plain: "Ups and downs all places share", technical: "sd of the common yearly swing" },
  politicsChance: {
    plain: "Chance that poor results bring a change",
    technical: "politics rule, probability",
  },
  politicsPatience: { plain: "Improvement that keeps politics calm", technical: "politics rule, threshold" },
} satisfies Names;

/** Groups of parameters: the mechanisms that use them. */
export const mechanismNames = {
  places: { plain: "How places and partners differ", technical: "founding" },
  levels: { plain: "Boards and working groups", technical: "partnership levels" },
  reform: { plain: "Changes and limbo", technical: "reform" },
  people: { plain: "Key people", technical: "turnover" },
  attention: { plain: "Attention", technical: "attention" },
  sharing: { plain: "Sharing what they know", technical: "sharing choice" },
  trust: { plain: "Trust", technical: "trust dynamics" },
  roles: { plain: "Knowing each other's roles", technical: "role knowledge R" },
  gossip: { plain: "What others say", technical: "third-party effects" },
  standing: { plain: "Trust between bodies", technical: "organisational trust O" },
  partnership: { plain: "On paper and in practice", technical: "partnership performance" },
  silo: { plain: "Keeping to itself", technical: "silo propensity s" },
  informal: { plain: "Informal links", technical: "informal ties f" },
  projects: { plain: "Joint projects and savings", technical: "projects" },
  health: { plain: "Health signals", technical: "outcome proxies" },
  politics: { plain: "Politics", technical: "endogenous reform" },
} satisfies Names;

export const eventNames = {
  merge: { plain: "Merger", technical: "structural event: merge" },
  split: { plain: "Split", technical: "structural event: split" },
  abolish: { plain: "Closure", technical: "structural event: abolish" },
  create: { plain: "New body or board", technical: "structural event: create" },
  "transfer-function": {
    plain: "Work passes to another body",
    technical: "structural event: transfer of function",
  },
  "boundary-change": { plain: "New boundaries", technical: "structural event: boundary change" },
  reorganise: { plain: "Reorganisation", technical: "structural event without succession" },
  "share-leadership": { plain: "One leader for several bodies", technical: "shared leadership" },
  "leadership-leaves": { plain: "Key people leave", technical: "turnover shock" },
  "staff-cut": { plain: "Staff cut", technical: "staff cut" },
  "governance-form": { plain: "Who leads changes", technical: "change of governance mode" },
  budget: { plain: "Budget cut or rise", technical: "budget change" },
  "ring-fence": { plain: "Protected budget", technical: "ring-fence" },
  "pooled-budget": { plain: "Shared budget", technical: "pooled budget" },
  targets: { plain: "Targets from above", technical: "target regime" },
  "duty-to-cooperate": { plain: "Duty to work together", technical: "mandate" },
  "data-sharing": { plain: "Easier data sharing", technical: "data-sharing infrastructure" },
  "co-locate": { plain: "Working in one place", technical: "co-location" },
  facilitation: { plain: "Help for partners", technical: "facilitation" },
  evaluation: { plain: "Clearer checks on progress", technical: "monitoring and evaluation" },
  shock: { plain: "Crisis", technical: "exogenous shock" },
  "election-freeze": { plain: "Election pause", technical: "pre-election period" },
} satisfies Names;

export const laneNames = {
  structure: { plain: "Bodies and boards", technical: "structural events" },
  people: { plain: "People and posts", technical: "personnel events" },
  money: { plain: "Money", technical: "budget events" },
  rules: { plain: "Rules from above", technical: "regulation" },
  support: { plain: "Help and checks", technical: "support" },
  outside: { plain: "From outside", technical: "exogenous events" },
} satisfies Names;

export const outcomeNames = {
  sharing: { plain: "Sharing what they know", technical: "information-sharing rate ḡ" },
  "sharing-now": { plain: "Sharing this month", technical: "information-sharing rate g" },
  reach: { plain: "Meetings that happen", technical: "reach q̄" },
  promising: { plain: "Promises to share", technical: "promising r̄" },
  clarity: { plain: "Clear goals", technical: "goal clarity c" },
  monitoring: { plain: "Checking progress", technical: "monitoring μ" },
  "in-practice": { plain: "Joined up in practice", technical: "enacted partnership" },
  "on-paper": { plain: "Joined up on paper", technical: "formal partnership" },
  "paper-gap": { plain: "Gap between paper and practice", technical: "formal–enacted gap" },
  reported: { plain: "What is reported", technical: "reported performance" },
  facades: { plain: "Façades", technical: "share with a formal–enacted gap above threshold" },
  "posts-settled": { plain: "Key people in place", technical: "share of posts held six months or more" },
  "project-delay": { plain: "Delay of joint projects", technical: "months of joint work lost" },
  trust: { plain: "Trust", technical: "working trust T" },
  "trust-people": { plain: "Trust between people", technical: "personal trust P" },
  "trust-bodies": { plain: "Trust between bodies", technical: "organisational trust O" },
  roles: { plain: "Knowing each other's roles", technical: "role knowledge R" },
  violations: { plain: "Memory of broken promises", technical: "violation memory V + V_d" },
  "informal-ties": { plain: "Informal links", technical: "share of candidate informal ties awake" },
  silo: { plain: "Keeping to itself", technical: "silo propensity s" },
  burden: { plain: "Strain of changes", technical: "burden b" },
  fatigue: { plain: "Tired of change", technical: "reform fatigue Z" },
  hazard: { plain: "Fear of being closed", technical: "believed hazard h" },
  coverage: { plain: "Time for partners", technical: "coverage a" },
  "in-limbo": { plain: "Partners in limbo", technical: "share in announcement lag" },
  bodies: { plain: "Number of organisations", technical: "live organisations" },
  "health-process": { plain: "Early health signal", technical: "outcome proxy, process tier" },
  "health-intermediate": { plain: "Middle health signal", technical: "outcome proxy, intermediate tier" },
  "health-distal": { plain: "Late health signal", technical: "outcome proxy, distal tier" },
  "published-process": {
    plain: "Early health signal, as published",
    technical: "observed proxy, process tier",
  },
  "published-intermediate": {
    plain: "Middle health signal, as published",
    technical: "observed proxy, intermediate tier",
  },
  "published-distal": { plain: "Late health signal, as published", technical: "observed proxy, distal tier" },
  "deprivation-gap": {
    plain: "Gap between poorer and richer places",
    technical: "difference in the distal proxy by deprivation",
  },
} satisfies Names;

export interface RuleNames extends Name {
  readonly variants: Names;
}
export const ruleNames = {
  trust: {
    plain: "How trust moves",
    technical: "trust rule",
    variants: {
      experience: { plain: "By experience", technical: "asymmetric updating with violation memory" },
      belief: { plain: "As a running record", technical: "beta reputation" },
    },
  },
  sharing: {
    plain: "How partners decide to share",
    technical: "sharing rule",
    variants: {
      choice: { plain: "Weighing many reasons", technical: "additive choice" },
      shadow: { plain: "Looking to the future", technical: "shadow of the future" },
    },
  },
  darkSide: {
    plain: "Can there be too much trust?",
    technical: "dark side of trust",
    variants: { off: { plain: "No", technical: "off" }, on: { plain: "Yes", technical: "on" } },
  },
  freshStart: {
    plain: "Can a leaver mend a bad relation?",
    technical: "fresh start at turnover",
    variants: { on: { plain: "Yes", technical: "on" }, off: { plain: "No", technical: "off" } },
  },
  politics: {
    plain: "Do poor results bring new changes?",
    technical: "endogenous reform",
    variants: { off: { plain: "No", technical: "off" }, on: { plain: "Yes", technical: "on" } },
  },
  power: {
    plain: "Does size count when things go wrong?",
    technical: "power in blame",
    variants: { off: { plain: "No", technical: "off" }, on: { plain: "Yes", technical: "on" } },
  },
} satisfies Readonly<Record<string, RuleNames>>;

export const sectorNames = {
  "health-commissioner": { plain: "Health commissioner", technical: "health commissioner" },
  "hospital-trust": { plain: "Hospital trust", technical: "acute provider" },
  "community-health": { plain: "Community health", technical: "community and primary care" },
  council: { plain: "Council", technical: "local authority" },
  education: { plain: "Schools and colleges", technical: "education" },
  housing: { plain: "Housing", technical: "housing provider" },
  police: { plain: "Police", technical: "police" },
  fire: { plain: "Fire and rescue", technical: "fire and rescue" },
  voluntary: { plain: "Voluntary group", technical: "voluntary and community sector" },
  "national-body": { plain: "National body", technical: "national body" },
  other: { plain: "Other", technical: "other" },
} satisfies Names;

export const groupNames = {
  health: { plain: "Health", technical: "sector group" },
  "local-government": { plain: "Local government", technical: "sector group" },
  justice: { plain: "Police and fire", technical: "sector group: justice" },
  voluntary: { plain: "Voluntary groups and others", technical: "sector group" },
} satisfies Names;

export const levelNames = {
  strategic: { plain: "Board", technical: "strategic partnership" },
  operational: { plain: "Working group", technical: "operational partnership" },
  informal: { plain: "Informal link", technical: "informal tie" },
} satisfies Names;

/** Who leads a partnership. */
export const formNames = {
  none: { plain: "Nobody in particular", technical: "no governance form" },
  shared: { plain: "All together", technical: "shared governance" },
  lead: { plain: "One partner leads", technical: "lead organisation" },
  separate: { plain: "A small separate body", technical: "network administrative organisation" },
} satisfies Names;

/** How far a scenario may be believed. */
export const claimNames = {
  story: { plain: "A story", technical: "illustrative" },
  "pattern-checked": { plain: "Checked against known patterns", technical: "pattern-oriented" },
  fitted: { plain: "Fitted to figures", technical: "calibrated" },
} satisfies Names;

/** How well an event is known. */
export const knowledgeNames = {
  seen: { plain: "Seen in a source", technical: "sourced" },
  general: { plain: "General knowledge", technical: "unsourced" },
  assumed: { plain: "Assumed", technical: "assumption" },
} satisfies Names;

/** How well a parameter is supported. */
export const supportNames = {
  measured: { plain: "Measured", technical: "measured" },
  studies: { plain: "From studies", technical: "derived from studies" },
  analogue: { plain: "From experiments with students", technical: "analogue" },
  judgement: { plain: "Judgement", technical: "judgement" },
} satisfies Names;

/** Worlds by template, with what each argument is called. */
export const templateNames = {
  "nine-localities": { plain: "Separate places, strong and weak", technical: "nine localities" },
  "city-region": { plain: "A city region", technical: "city region" },
  "two-tier-county": { plain: "A county of two tiers", technical: "two-tier county" },
  "one-health-board": { plain: "One health board and its councils", technical: "integrated health board" },
  england: { plain: "England in made-up bodies", technical: "150 upper-tier localities" },
  "english-bodies": {
    plain: "A region of England in a year",
    technical: "councils and commissioners by year",
  },
} satisfies Names;
