/**
 * How large a scenario may be.
 *
 * The limits of a file keep junk from costing time; those of a world keep a run within the memory of a browser's tab
 * (England in 150 localities has 2,000 bodies, 900 boards and 15,000 ties).
 */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 2 * 1024 * 1024,
  /** Letters of a file in YAML, which takes many times longer to read. */
  yaml: 256 * 1024,
  /** Lists and objects inside each other. */
  depth: 24,
  /** Single values of a file, counted wherever they are told again by name. */
  values: 500_000,
  /** Problems told of one file. */
  problems: 200,
  months: 1200,
  options: 6,
  events: 600,
  localities: 400,
  organisations: 6000,
  partnerships: 6000,
  /** Members of one partnership. */
  members: 200,
  /** Bodies that ever work in one locality: informal ties grow with their square, circles of friends with their cube. */
  bodiesInPlace: 100,
  /** Formal ties, every two members of a partnership. */
  ties: 150_000,
  plain: 140,
  title: 120,
  summaryWords: 60,
  notes: 2000,
  sources: 20,
  outcomes: 12,
} as const;
