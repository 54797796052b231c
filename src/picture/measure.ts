/**
 * How wide a text will be, without a screen to ask.
 *
 * The table is Public Sans at weight 400, thousandths of the type size, characters 32 to 126, as measured in a browser. Semibold
 * and Source Serif 4 are within a few hundredths of it, and so is Arial, which takes their place where
 * neither is installed; SPARE covers the difference.
 */
const WIDTHS = [
  240, 250, 430, 600, 660, 900, 710, 250, 300, 310, 390, 550, 240, 380, 220, 350, 610, 410, 600, 630, 630, 640, 620, 600, 650,
  620, 230, 240, 550, 550, 550, 520, 830, 710, 670, 690, 690, 620, 590, 730, 770, 280, 390, 680, 580, 890, 750, 730, 640, 750,
  680, 670, 590, 700, 670, 950, 690, 610, 640, 300, 350, 300, 470, 520, 220, 550, 600, 540, 600, 570, 400, 620, 580, 250, 260,
  560, 300, 860, 580, 570, 600, 600, 390, 510, 390, 580, 500, 780, 560, 530, 480, 330, 260, 330, 570,
];
const FIRST = 32;
const OTHER_LETTER = 620;
const WIDE_LETTER = 1000;
const FIRST_WIDE = 0x1100;
const LAST_BEFORE_PUNCTUATION = 0x2000;
const SPARE = 1.04;

/** Pixels a text takes at a type size. */
export function textWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const character of text) thousandths += characterWidth(character.codePointAt(0) ?? FIRST);
  return (thousandths / 1000) * size * SPARE;
}

/** Lines no wider than `width`; a single word that is wider is cut with an ellipsis. */
export function wrapText(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) line = longer;
    else {
      if (line !== "") lines.push(line);
      line = shortenText(word, size, width);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** At most `most` lines; what does not fit ends in an ellipsis. */
export function wrapWithin(text: string, size: number, width: number, most: number): readonly string[] {
  const lines = wrapText(text, size, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), shortenText(lines.slice(most - 1).join(" "), size, width)];
}

/** The text, or as much of it as fits with an ellipsis. */
export function shortenText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && textWidth(`${characters.join("")}…`, size) > width) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}

function characterWidth(code: number): number {
  const known = WIDTHS[code - FIRST];
  if (known !== undefined) return known;
  return code >= FIRST_WIDE && code !== 0x2026 && !isPunctuation(code) ? WIDE_LETTER : OTHER_LETTER;
}

function isPunctuation(code: number): boolean {
  return code >= LAST_BEFORE_PUNCTUATION && code < 0x2070;
}
