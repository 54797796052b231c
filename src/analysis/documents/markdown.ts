/** Markdown as the documents use it: tables, and blocks of a document that are filled by machine. */

/** A cell cannot hold a line break, and a bar in it would begin another. */
const cellOf = (text: string): string => text.replace(/\s*\n\s*/g, " ").replace(/\|/g, "\\|");

export const markdownTable = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.map(cellOf).join(" | ")} |`).join("\n");

/** Paragraphs, tables and headings, an empty line between each two. */
export const markdownPage = (...parts: readonly string[]): string => `${parts.join("\n\n")}\n`;

/**
 * A document with what stands between `<!-- generated:name -->` and its closing mark replaced.
 * @throws RangeError where a block has no filling, or a filling no block
 */
export function filled(document: string, fillings: Readonly<Record<string, string>>): string {
  const unused = new Set(Object.keys(fillings));
  const text = document.replace(
    /<!-- generated:([a-z-]+) -->[\s\S]*?<!-- \/generated:\1 -->/g,
    (_, name: string) => {
      if (!Object.hasOwn(fillings, name)) throw new RangeError(`nothing to fill the block ${name} with`);
      unused.delete(name);
      return `<!-- generated:${name} -->\n${fillings[name]}\n<!-- /generated:${name} -->`;
    },
  );
  if (unused.size > 0) throw new RangeError(`no block for ${[...unused].join(", ")}`);
  return text;
}
