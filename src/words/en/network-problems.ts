/**
 * What can be wrong in the file of a real network: what was wanted there, and what became of it or what to do.
 * Each entry takes the values that stand in the problem.
 */
type Values = Readonly<Record<string, string>>;
interface ProblemWords {
  readonly wanted: (values: Values) => string;
  readonly remedy: (values: Values) => string;
}

export const networkProblems = {
  "file-too-big": {
    wanted: ({ limit }) => `a file of at most ${limit} MB`,
    remedy: () => "leave out drawings, texts and columns that are not needed, and save it again",
  },
  "empty-file": {
    wanted: () => "a file with something in it",
    remedy: () => "check that the right file was chosen and saved",
  },
  "not-text-file": {
    wanted: () => "a text file, or a spreadsheet in .xlsx or .ods",
    remedy: () => "export the network as CSV, GraphML, GEXF, Pajek, GML, DL or JSON",
  },
  "not-a-network-file": {
    wanted: () => "a network in a text format, or a spreadsheet in .xlsx or .ods",
    remedy: ({ kind }) =>
      kind === "old-spreadsheet"
        ? "save the spreadsheet as .xlsx"
        : "unpack it, or export the network in one of the formats listed in the guide",
  },
  "nothing-usable": {
    wanted: () => "at least one tie, or a list of organisations",
    remedy: () => "see the other problems; nothing in this file could be used",
  },
  "more-of-a-kind": {
    wanted: () => "no more of these",
    remedy: ({ kind, more }) => `${more} more of the kind “${kind}” are not listed`,
  },
  "too-many-nodes": {
    wanted: ({ limit }) => `at most ${limit} organisations`,
    remedy: () => "check the number in the heading of the file",
  },
  "too-many-ties": {
    wanted: ({ limit }) => `at most ${limit} ties`,
    remedy: () => "split the file, or leave out what is not needed",
  },
  "too-many-cells": {
    wanted: ({ limit }) => `a table of at most ${limit} cells`,
    remedy: () => "list the ties instead of writing a matrix",
  },
  "too-many-attributes": {
    wanted: ({ limit }) => `at most ${limit} details for one thing`,
    remedy: () => "those beyond that are left out",
  },
  "too-deep": {
    wanted: ({ limit }) => `nothing nested more than ${limit} deep`,
    remedy: () => "no network is written like that: check where the file comes from",
  },
  "name-too-long": {
    wanted: ({ limit }) => `names of at most ${limit} characters`,
    remedy: () => "it is left out; look for a quotation mark that is never closed",
  },

  "node-without-id": {
    wanted: () => "a name or number for every organisation",
    remedy: () => "the row is left out",
  },
  "repeated-node": {
    wanted: () => "each organisation once",
    remedy: () => "the first one counts, this one is left out",
  },
  "same-name": {
    wanted: () => "a different name for each organisation",
    remedy: ({ ids }) => `they stay apart (${ids}); give them one id if they are the same body`,
  },
  "look-alike-names": {
    wanted: () => "one spelling for one organisation",
    remedy: ({ ids }) => `they stay apart (${ids}); write them alike if they are the same body`,
  },
  "box-in-itself": {
    wanted: () => "boxes that do not stand in themselves",
    remedy: () => "it is read as standing in no box",
  },

  "tie-without-end": {
    wanted: () => "two organisations for a tie",
    remedy: () => "the tie is left out; an organisation named in the row is kept",
  },
  "unknown-end": {
    wanted: () => "a tie between organisations that the file lists",
    remedy: () => "the tie is left out; check the spelling, or add the organisation",
  },
  "end-not-in-node-table": {
    wanted: () => "an organisation that is in the table of organisations",
    remedy: () => "it is added with nothing but its name; check the spelling",
  },
  "self-tie": {
    wanted: () => "a tie between two different organisations",
    remedy: () => "it is kept, and counts in no measure",
  },
  "repeated-tie": {
    wanted: ({ first }) => `each tie once (the first is at ${first})`,
    remedy: (values) => repeatRemedy(values),
  },
  "reversed-tie": {
    wanted: ({ first }) => `each tie once: without direction this is the tie at ${first}`,
    remedy: (values) => repeatRemedy(values),
  },
  "weight-not-a-number": {
    wanted: () => "a number for the strength of a tie",
    remedy: () => "the tie is kept without a strength, and counts 1",
  },
  "weight-missing": {
    wanted: () => "a strength, as other ties have one",
    remedy: () => "the tie is kept without a strength, and counts 1",
  },
  hyperedges: {
    wanted: () => "ties between two organisations",
    remedy: () => "ties among more than two at once are left out",
  },

  "quote-not-closed": { wanted: () => "a closing quotation mark", remedy: () => "the mark is passed over" },
  "too-many-cells-in-row": {
    wanted: ({ headings }) => `at most ${headings} cells in this row`,
    remedy: () => "the row is left out; put quotation marks round a name that holds a separator",
  },
  "cell-not-a-number": { wanted: () => "a number", remedy: () => "it is read as no tie" },
  "column-without-row": {
    wanted: () => "a row for every column of the matrix",
    remedy: () => "it is kept, with the ties it receives",
  },
  "ends-not-found": {
    wanted: () => "headings that say which two columns hold the ends of a tie",
    remedy: ({ headings }) => `name two of these columns “from” and “to”: ${headings}`,
  },
  "no-node-table": {
    wanted: () => "a table with a column of ids",
    remedy: () => "give that column the heading “id”",
  },
  "no-such-column": {
    wanted: () => "a heading that is in the table",
    remedy: () => "choose one of the table’s own columns",
  },
  "answer-out-of-range": {
    wanted: ({ item }) => `an answer from 1 to 4 for ${item}`,
    remedy: () => "the answer is left out, the tie is kept",
  },
  "answer-not-understood": {
    wanted: ({ item }) => `a number or a usual answer for ${item}`,
    remedy: () => "the answer is left out, the tie is kept",
  },

  "damaged-archive": {
    wanted: () => "a whole spreadsheet file",
    remedy: () => "open it in a spreadsheet program and save it again",
  },
  "unpacks-too-big": {
    wanted: ({ limit }) => `a spreadsheet of at most ${limit} MB when unpacked`,
    remedy: () => "save only the sheets that are needed",
  },
  "sheet-part-missing": {
    wanted: () => "a whole workbook",
    remedy: () => "open it in a spreadsheet program and save it again",
  },

  "xml-no-element": { wanted: () => "XML, beginning with an element", remedy: () => "export the file again" },
  "xml-second-root": {
    wanted: () => "one outermost element",
    remedy: () => "export the file again; two files may have been joined",
  },
  "xml-text-outside": {
    wanted: () => "nothing after the outermost element",
    remedy: () => "export the file again; two files may have been joined",
  },
  "xml-cut-short": {
    wanted: ({ opened }) => `an end to what begins on line ${opened}`,
    remedy: () => "the file is cut short: fetch or export it again",
  },
  "xml-bad-tag": {
    wanted: () => "a well-formed tag, with its values in quotation marks",
    remedy: () => "export the file again",
  },
  "xml-wrong-closing": {
    wanted: ({ wanted, opened }) =>
      wanted === "" ? "no closing tag here" : `${wanted}, for the element of line ${opened}`,
    remedy: () => "export the file again",
  },
  "xml-defines-entities": {
    wanted: () => "a file that defines no entities of its own",
    remedy: () => "such definitions can fill any memory; export the file without a DOCTYPE",
  },
  "xml-too-deep": {
    wanted: ({ limit }) => `elements at most ${limit} deep`,
    remedy: () => "no network is written like that: check where the file comes from",
  },
  "xml-too-many-elements": {
    wanted: ({ limit }) => `at most ${limit} elements`,
    remedy: () => "leave out drawings and details, and export the file again",
  },
  "xml-too-many-attributes": {
    wanted: ({ limit }) => `at most ${limit} attributes on an element`,
    remedy: () => "no network is written like that: check where the file comes from",
  },
  "xml-bare-ampersand": { wanted: () => "&amp; for the sign &", remedy: () => "it is read as the sign" },
  "xml-unknown-character": {
    wanted: () => "a character that XML knows",
    remedy: () => "it is kept as it is written",
  },
  "unknown-xml": { wanted: () => "GraphML or GEXF", remedy: () => "export the network as GraphML or GEXF" },
  "no-graph-in-file": {
    wanted: () => "a graph in the file",
    remedy: () => "check that the export was complete",
  },
  "more-graphs": {
    wanted: () => "one graph in the file",
    remedy: () => "the first is read; put the others into files of their own",
  },
  "undeclared-key": {
    wanted: () => "a value for an attribute that the file declares",
    remedy: () => "the value is left out",
  },
  "value-not-of-type": {
    wanted: ({ type, name }) => `a value of the type ${type} for ${name}`,
    remedy: () => "the value is left out",
  },

  "not-json": {
    wanted: () => "well-formed JSON",
    remedy: () => "the file may be cut short: fetch or export it again",
  },
  "json-odd-numbers": {
    wanted: () => "numbers that JSON knows",
    remedy: () => "NaN and Infinity are read as gaps",
  },
  "json-no-lists": {
    wanted: () => "a list of nodes and a list of links or edges",
    remedy: () => "export the network in the node-link form",
  },
  "json-not-an-object": {
    wanted: () => "an object with the details of a node or tie",
    remedy: () => "it is left out",
  },

  "gml-text-not-closed": {
    wanted: () => "a closing quotation mark",
    remedy: () => "the file may be cut short: fetch or export it again",
  },
  "gml-bracket": {
    wanted: () => "brackets in pairs, and a value for every key",
    remedy: () => "export the file again",
  },
  "gml-cut-short": {
    wanted: ({ opened }) => `a closing bracket for line ${opened}`,
    remedy: () => "the file is cut short: fetch or export it again",
  },
  "dot-not-closed": {
    wanted: () => "an end to a quotation or a comment",
    remedy: () => "the file may be cut short: fetch or export it again",
  },
  "dot-cut-short": {
    wanted: () => "a closing brace",
    remedy: () => "what stands before it is read; check whether the file is whole",
  },

  "pajek-line-before-section": {
    wanted: () => "a line that begins with *",
    remedy: () => "the line is left out",
  },
  "pajek-unknown-section": {
    wanted: () => "*Vertices, *Arcs, *Edges, *Matrix, *Partition or *Vector",
    remedy: () => "the section is left out",
  },
  "pajek-bad-count": { wanted: () => "the number of vertices", remedy: () => "write it after *Vertices" },
  "pajek-other-vertices": {
    wanted: ({ vertices }) => `the same ${vertices} vertices as before`,
    remedy: () => "what does not fit them is left out",
  },
  "pajek-no-such-vertex": {
    wanted: ({ vertices }) => `the number of a vertex, from 1 to ${vertices}`,
    remedy: () => "it is left out",
  },
  "pajek-bad-value": {
    wanted: () => "one number for each vertex",
    remedy: ({ title }) => `it is left out of ${title}`,
  },
  "matrix-too-long": {
    wanted: () => "no more numbers than the matrix has cells",
    remedy: () => "what is too much is left out",
  },
  "matrix-cut-short": {
    wanted: ({ rows }) => `${rows} full rows`,
    remedy: () => "the rows that are there are read; check whether the file is whole",
  },
  "dl-without-data": { wanted: () => "“data:” before the data", remedy: () => "export the file again" },
  "dl-without-count": {
    wanted: () => "N = the number of nodes",
    remedy: () => "write it into the first line",
  },
  "dl-unknown-format": {
    wanted: () => "fullmatrix, upperhalf, lowerhalf, edgelist1, nodelist1 or rankedlist1",
    remedy: () => "export it in one of these",
  },
  "dl-label-count": {
    wanted: ({ wanted }) => `${wanted} labels`,
    remedy: () => "put names that hold spaces in quotation marks",
  },
  "dl-nodes-unnamed": {
    wanted: ({ wanted }) => `${wanted} nodes`,
    remedy: () => "nodes without a tie have no name here and are left out",
  },
} satisfies Record<string, ProblemWords>;

export type NetworkProblemCode = keyof typeof networkProblems;

function repeatRemedy({ rule, firstWeight, weight }: Values): string {
  const strengths = firstWeight === weight ? "" : ` (strengths ${firstWeight} and ${weight})`;
  if (rule === "sum") return `their strengths are added${strengths}`;
  if (rule === "keep") return `it is kept, and measures count the pair once${strengths}`;
  return rule === "last" ? `the last one counts${strengths}` : `the first one counts${strengths}`;
}
