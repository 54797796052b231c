/**
 * How much a file may ask of us. Every bound on reading stands here, so that no file, however made, can take more than a
 * bounded time and memory. They lie far above any real map of organisations.
 */
export const LIMITS = {
  /** Bytes of the file itself, and of all that a zipped spreadsheet unpacks to. */
  bytes: 64 * 1024 * 1024,
  unpackedBytes: 256 * 1024 * 1024,
  /** Parts inside a zipped spreadsheet. */
  zipEntries: 2_000,
  nodes: 100_000,
  ties: 1_000_000,
  /** Nodes that a number in a heading may call into being without a line of their own. */
  unlistedNodes: 50_000,
  /** Cells of a table or matrix. */
  cells: 20_000_000,
  columns: 20_000,
  sheets: 200,
  /** Elements within elements, lists within lists, objects within objects. */
  depth: 100,
  xmlElements: 3_000_000,
  attributesPerElement: 500,
  /** Characters of a name or of one value. */
  textLength: 100_000,
  /** Different attributes among all nodes, and among all ties. */
  attributes: 2_000,
  /** Problems of one kind that are told one by one; the rest are counted. */
  problemsOfOneKind: 100,
} as const;
