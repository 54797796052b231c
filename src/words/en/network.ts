/**
 * What is said about a network that was read: what had to be decided, and what its measures mean.
 * Each entry takes the values that stand in the note.
 */
type Values = Readonly<Record<string, string>>;

export const networkNotes = {
  "encoding-by-mark": ({ encoding }) => `The file says it is written in ${encoding}.`,
  "encoding-guessed": ({ encoding }) =>
    `The file does not say how its letters are written; it is read as ${encoding}. Check names with accents.`,
  "declared-encoding": ({ declared }) =>
    `The file declares ${declared}; its bytes were read as what they are.`,
  "doctype-passed-over": () =>
    "The file points to a description elsewhere; it was passed over, nothing was fetched.",
  separator: ({ separator }) => `Cells are parted by: ${separator}.`,
  "spaces-stripped": ({ count }) => `Spaces round ${count} cells were left out.`,
  "decimal-comma": () => "Numbers are read with a decimal comma: 3,5 is three and a half.",
  "comments-passed-over": ({ count }) => `${count} lines of comment were passed over.`,
  "rows-above-heading": ({ count, line }) =>
    `The headings are on line ${line}; ${count} rows above were passed over.`,
  "columns-taken": (values) => columnsTaken(values),
  "node-columns-taken": ({ id, label, attributes }) =>
    `Organisations are told apart by the column “${id}”${label === "" ? "" : `, their names are in “${label}”`}.${attributes === "" ? "" : ` Details: ${attributes}.`}`,
  "no-heading": ({ first, second }) =>
    `The first row (${first}, ${second}) is read as a tie, not as headings: columns are from, to and perhaps a strength.`,
  "heading-not-understood": ({ first, second }) =>
    `The first row (${first}, ${second}) is read as headings; the first two columns as the ends of ties.`,
  "neighbour-list": () => "Each row is read as an organisation followed by those it is tied to.",
  "read-as-survey": ({ respondent, partner, ...items }) =>
    `This is read as a survey of partners: “${respondent}” speaks about “${partner}”. ${Object.entries(items)
      .map(([item, heading]) => `${item}: “${heading}”`)
      .join("; ")}.`,
  "ends-named-by-label": ({ count }) =>
    `${count} ties name organisations by name rather than by id; the names were matched.`,
  "hidden-sheet": () => "This sheet is hidden in the workbook; it was read all the same.",
  "sheet-passed-over": () =>
    "This sheet holds neither ties nor organisations that could be recognised; it was passed over.",
  "sheets-as-relations": ({ count }) =>
    `${count} sheets hold ties; each is a kind of tie, by the name of its sheet.`,
  "files-as-waves": ({ names }) => `Each file is a wave of the same network, in this order: ${names}.`,
  "node-table-passed-over": () =>
    "There is another table of organisations already; this one was passed over.",

  "undirected-as-listed-once": ({ once }) =>
    `The file does not say whether ties have a direction. Each of the ${once} pairs is listed once, so they are read as having none.`,
  "undirected-as-mirrored": () =>
    "Every tie is listed both ways and the same both ways, so ties are read as having no direction, and each counts once.",
  "directed-as-some-listed-both-ways": ({ both, once }) =>
    `${both} ties are listed both ways and ${once} one way only, so ties are read as having a direction.`,
  "directed-as-ways-differ": () =>
    "Every tie is listed both ways but not the same both ways, so ties are read as having a direction.",
  "directed-by-format": () =>
    "Each tie is listed one way, which in such a file means that it has a direction.",
  "undirected-by-format": () =>
    "The file does not say whether ties have a direction, which in this format means that they have none.",
  "mixed-directions": ({ directed, undirected }) =>
    `${directed} ties have a direction and ${undirected} have none; those without count both ways.`,
  "lines-without-arrowheads": ({ count }) =>
    `${count} lines are drawn without arrowheads: they are read as ties without direction, though the file calls them directed.`,
  "diagonal-left-out": ({ value }) =>
    `The diagonal of the matrix holds nothing but ${value}; it is left out.`,
  "two-mode": ({ rows, columns }) =>
    `Rows (${rows}) and columns (${columns}) are two kinds of thing; the detail “bipartite” says which is which.`,
  "parallel-ties": ({ count }) =>
    `${count} further ties join two organisations that are tied already, but say something else; they are kept.`,
  "ties-of-strength-nought": ({ count }) => `${count} ties have the strength 0; they are kept as ties.`,
  "ties-below-nought": ({ count }) => `${count} ties have a strength below 0; they are kept as ties.`,
  "no-ties": () => "There is no tie in this file.",
  "boxes-are-nodes": ({ count, empty }) =>
    `${count} boxes drawn round others are counted among the organisations; ${empty} of them have no tie of their own.`,
  "boxes-folded": ({ count }) =>
    `${count} boxes without ties of their own became the detail “group” of those in them.`,

  "left-out-as-telling": ({ names }) =>
    `Left out, because nearly each organisation has a text of its own there that could name it: ${names}.`,
  "lost-attributes": ({ names }) => `This format has no place for details: ${names}.`,
  "lists-as-text": ({ names }) => `This format has no lists; these are written as text: ${names}.`,
  "mixed-as-text": ({ names }) => `These details hold numbers and words and are written as text: ${names}.`,
  "lost-histories": ({ names }) => `This format has no place for values that change over time: ${names}.`,
  "characters-replaced": ({ count }) =>
    `${count} texts hold characters that this format cannot hold; they were replaced.`,
  "outer-spaces-lost": ({ count }) =>
    `${count} texts begin or end with a space, which is lost when this is read again.`,
  "attributes-renamed": ({ names }) =>
    `These details got an underscore behind their names, which mean something in this format: ${names}.`,
  "ids-as-numbers": ({ count }) =>
    `This format numbers organisations; ${count} ids are lost, the names are kept.`,
  "lost-waves": ({ count }) => `This format has no place for waves; ${count} waves are written as one.`,
  "lost-boxes": ({ count }) => `This format has no place for boxes; ${count} organisations stand in none.`,
  "mixed-not-everywhere": ({ count }) =>
    `${count} ties have no direction and the others have one; some programs refuse such a file, and want each of those as two.`,
  "lost-times": ({ count }) => `This format knows only whole numbers as times; ${count} times are lost.`,
} satisfies Record<string, (values: Values) => string>;

export type NetworkNoteCode = keyof typeof networkNotes;

function columnsTaken({ from, to, weight, relation, wave, direction, attributes }: Values): string {
  const told = [
    `Ties go from “${from}” to “${to}”.`,
    weight === ""
      ? "No column says how strong they are: each counts 1."
      : `Their strength is in “${weight}”.`,
    relation === "" ? "" : `Their kind is in “${relation}”.`,
    wave === "" ? "" : `Their time is in “${wave}”.`,
    direction === "" ? "" : `Whether they have a direction is in “${direction}”.`,
    attributes === "" ? "" : `Details: ${attributes}.`,
  ];
  return told.filter((sentence) => sentence !== "").join(" ");
}
