/**
 * The structure of a tagged PDF, read from its bytes: what a screen reader goes by. Chromium writes every part of it as a
 * plain object; where it would not, nothing is found and the test says so.
 */
export interface Tagged {
  readonly language: string;
  readonly title: string;
  /** Whether the window shows the title instead of the file's name. */
  readonly showsTitle: boolean;
  readonly parts: readonly Part[];
}

/** An element in reading order. */
export interface Part {
  readonly role: string;
  readonly alt: string;
  /** "Column" or "Row", for a head of a table. */
  readonly scope: string;
  /** Roles around it, outermost first. */
  readonly within: readonly string[];
  /** Whether any words or strokes of the page belong to it. */
  readonly isDrawn: boolean;
}

export function taggedPdf(pdf: Buffer): Tagged {
  const text = pdf.toString("latin1");
  const objects = new Map(
    [...text.matchAll(/(?:^|\n)(\d+) 0 obj\s([^]*?)endobj/g)].map(([, id, body]) => [id!, body!] as const),
  );
  const rootOf = (type: string): string =>
    [...objects.values()].find((body) => body.includes(`/Type /${type}\n`)) ?? "";
  const catalogue = rootOf("Catalog");
  const info = objects.get(/\/Info (\d+) 0 R/.exec(text)?.[1] ?? "") ?? "";
  const parts: Part[] = [];
  for (const id of kidsOf(rootOf("StructTreeRoot"))) gather(objects, id, [], parts);
  return {
    language: /\/Lang \(([^)]*)\)/.exec(catalogue)?.[1] ?? "",
    title: stringOf(info, "Title"),
    showsTitle: /\/DisplayDocTitle true/.test(catalogue),
    parts,
  };
}

function gather(
  objects: ReadonlyMap<string, string>,
  id: string,
  within: readonly string[],
  parts: Part[],
): void {
  const body = objects.get(id) ?? "";
  const role = /\/S \/(\w+)/.exec(body)?.[1];
  if (role === undefined) return;
  parts.push({
    role,
    alt: stringOf(body, "Alt"),
    scope: /\/Scope \/(\w+)/.exec(body)?.[1] ?? "",
    within,
    isDrawn: isDrawn(objects, id),
  });
  for (const kid of kidsOf(body)) gather(objects, kid, [...within, role], parts);
}

/** Marked content stands under an element as a bare number, or as a number with its page. */
function isDrawn(objects: ReadonlyMap<string, string>, id: string): boolean {
  const body = objects.get(id) ?? "";
  const marks = kidText(body).replaceAll(/\d+ 0 R/g, "");
  return (
    /\d/.test(marks) ||
    /\/MCR/.test(body) ||
    kidsOf(body).some((kid) => /\/StructElem|\/MCR/.test(objects.get(kid) ?? "") && isDrawn(objects, kid))
  );
}

const kidText = (body: string): string => /\/K (\[[^\]]*\]|\d+ 0 R|\d+)/.exec(body)?.[1] ?? "";
const kidsOf = (body: string): readonly string[] =>
  [...kidText(body).matchAll(/(\d+) 0 R/g)].map(([, id]) => id!);

/** A string of a dictionary: in brackets, or in hexadecimal UTF-16. */
function stringOf(body: string, name: string): string {
  const hex = new RegExp(`/${name} <FEFF([0-9A-F]*)>`).exec(body)?.[1];
  if (hex !== undefined) return Buffer.from(hex, "hex").swap16().toString("utf16le");
  return new RegExp(`/${name} \\(((?:\\\\.|[^\\\\)])*)\\)`).exec(body)?.[1]?.replaceAll(/\\(.)/g, "$1") ?? "";
}
