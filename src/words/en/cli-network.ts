/** What `joinery network` says of a map in the terminal. */
export const networkTold = {
  counts: (nodes: number, ties: number, directed: boolean, format: string) =>
    `${nodes} organisations, ${ties} ties ${directed ? "with" : "without"} direction, read as ${format}`,
  notes: "How it was read",
  problems: "What is wrong",
  measures: "Measures, beside networks by chance with the same number of ties",
  header: ["measure", "here", "by chance", "95 in 100 from", "to", "stands out"],
  names: {
    density: "density",
    reciprocity: "ties returned",
    transitivity: "closed triangles",
    clustering: "clustering around each",
    degreeCentralisation: "centred on few (ties)",
    givenCentralisation: "centred on few (ties given)",
    receivedCentralisation: "centred on few (ties received)",
    betweennessCentralisation: "centred on few (paths)",
    kCore: "innermost core",
    corePeriphery: "core and margin",
    modularity: "communities, how clear",
    components: "parts, ties either way",
    largestShare: "share in the largest part",
  },
  silo: (attribute: string) => `ties out of the silo of ${attribute} (E–I)`,
  standsOut: { yes: "yes", no: "no", unknown: "" },
  more: "Everything, organisation by organisation: add --json",
} as const;
