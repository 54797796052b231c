/**
 * Colours, one meaning each, in every theme.
 *
 * The hues are Okabe and Ito's (2008), which stay apart for colour-blind eyes. A picture on the page names a
 * custom property with the light theme's value as its fallback (`var(--colour-trust, #0072B2)`), so one drawing
 * serves every theme; a picture that leaves the page carries the values themselves.
 * On dark ground the same hues are lighter, or thin lines could not be seen. Text keeps 4.5 to 1 against its
 * ground, lines 3 to 1; the tests compute it for every theme below.
 */

/** What a colour is for. `paper` is the ground of a picture, `island` the ground of a locality. */
export type Paint =
  | "paper" | "surface" | "island" | "coast" | "ink" | "muted" | "hairline" | "axis" | "shade"
  | "trust" | "sharing" | "silo" | "health" | "on-paper" | "in-practice";

export type ThemeName = "light" | "dark" | "contrast" | "contrast-dark" | "grey";

/** Which colours are read as text, and which as lines: what the contrast test goes through. */
export const textPaints = ["ink", "muted"] as const satisfies readonly Paint[];
export const linePaints = ["axis", "trust", "sharing", "silo", "health", "on-paper", "in-practice"] as const satisfies readonly Paint[];
export const groundPaints = ["paper", "surface", "island"] as const satisfies readonly Paint[];

export const themes: Readonly<Record<ThemeName, Readonly<Record<Paint, string>>>> = {
  light: {
    paper: "#FBFAF7", surface: "#FFFFFF", island: "#F5F3ED", coast: "#CFC9BB", ink: "#1A1F24", muted: "#565E66",
    hairline: "#E2DED4", axis: "#7C8289", shade: "#1A1F24",
    trust: "#0072B2", sharing: "#009E73", silo: "#D55E00", health: "#A6527F", "on-paper": "#6F757B", "in-practice": "#1A1F24",
  },
  dark: {
    paper: "#14181D", surface: "#1A1F26", island: "#1D232A", coast: "#46505C", ink: "#F1EFE9", muted: "#AEB5BD",
    hairline: "#2C333B", axis: "#7F8892", shade: "#F1EFE9",
    trust: "#3D99D4", sharing: "#1FB98C", silo: "#F07A2B", health: "#CC79A7", "on-paper": "#929AA3", "in-practice": "#F1EFE9",
  },
  contrast: {
    paper: "#FFFFFF", surface: "#FFFFFF", island: "#FFFFFF", coast: "#000000", ink: "#000000", muted: "#2B2F33",
    hairline: "#B8B8B8", axis: "#3D3D3D", shade: "#000000",
    trust: "#005A8C", sharing: "#00684C", silo: "#9A4300", health: "#7D3A5F", "on-paper": "#4A4A4A", "in-practice": "#000000",
  },
  "contrast-dark": {
    paper: "#000000", surface: "#000000", island: "#000000", coast: "#FFFFFF", ink: "#FFFFFF", muted: "#DADADA",
    hairline: "#5A5A5A", axis: "#C4C4C4", shade: "#FFFFFF",
    trust: "#6CC0F5", sharing: "#3DDDAE", silo: "#FF9A57", health: "#E7A3C8", "on-paper": "#BDBDBD", "in-practice": "#FFFFFF",
  },
  grey: {
    paper: "#FFFFFF", surface: "#FFFFFF", island: "#F6F6F6", coast: "#C4C4C4", ink: "#1A1A1A", muted: "#555555",
    hairline: "#DDDDDD", axis: "#7A7A7A", shade: "#1A1A1A",
    trust: "#4A4A4A", sharing: "#6E6E6E", silo: "#333333", health: "#5C5C5C", "on-paper": "#747474", "in-practice": "#1A1A1A",
  },
};

/** Turns a meaning into what stands in an attribute. */
export type Painter = (paint: Paint) => string;

/** Colours for the page (no theme named), or the values of one theme for a picture that stands alone. */
export function painter(theme: ThemeName | undefined): Painter {
  if (theme !== undefined) return (paint) => themes[theme][paint];
  return (paint) => `var(${propertyName(paint)}, ${themes.light[paint]})`;
}

/** The custom property that carries a meaning on the page. */
export function propertyName(paint: Paint): string {
  return `--colour-${paint}`;
}

/** A theme as declarations, for the page's style sheet to be generated from or tested against. */
export function themeDeclarations(theme: ThemeName): string {
  return Object.entries(themes[theme]).map(([paint, value]) => `--colour-${paint}: ${value};`).join("\n");
}

/** Contrast of two colours (WCAG 2.2, relative luminance): 1 for none, 21 for black on white. */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
