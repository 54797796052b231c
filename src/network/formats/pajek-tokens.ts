/**
 * The words of a line of Pajek: quoted names, time in brackets, and anything else up to the next space.
 *
 * Pajek has no way to write a quotation mark or a line end in a name, but it reads characters by number (&#34;); that is how
 * the writer puts them and how the reader takes them back.
 */
export function pajekTokens(line: string): string[] {
  return line.match(/"[^"]*"?|\[[^\]]*\]?|[^\s"[]+/g) ?? [];
}

/** The name a token stands for. */
export function pajekName(token: string): string {
  const bare = token.startsWith('"')
    ? token.slice(1, token.endsWith('"') && token.length > 1 ? -1 : undefined)
    : token;
  return bare.replace(/&#(\d{1,7});/g, (all, digits) => {
    const code = Number(digits);
    return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
      ? String.fromCodePoint(code)
      : all;
  });
}

/** A name as a quoted token, on one line, whatever it holds. */
export function pajekToken(name: string): string {
  const inside = name.replace(
    /["\\\r\n\u2028\u2029\u0085]|&(?=#)/gu,
    (character) => `&#${character.codePointAt(0)};`,
  );
  return `"${inside}"`;
}
