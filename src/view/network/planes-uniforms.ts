/** What all shapes of the planes share: colours of the theme, who is picked, where the eye is, where the dots are. */
import { Color, Vector2, Vector3 } from "three";
import type { IUniform } from "three";
import type { Colours } from "./theme-colours.ts";

type Ink = "lit" | "unlit" | "edge" | "ink" | "action" | "onPaper" | "silo" | "trust" | "sharing" | "paper";

export interface Uniforms {
  readonly shared: Readonly<Record<string, IUniform>>;
  readonly inks: Readonly<Record<Ink, IUniform<Color>>>;
  readonly ground: {
    readonly sheet: IUniform<Color>;
    readonly island: IUniform<Color>;
    readonly coast: IUniform<Color>;
    readonly sheetOpacity: IUniform<number>;
    readonly islandOpacity: IUniform<number>;
  };
  readonly pixel: IUniform<number>;
  readonly picked: IUniform<Vector2>;
  readonly change: IUniform<number>;
  readonly phase: IUniform<number>;
  readonly toViewer: IUniform<Vector2>;
  readonly viewer: IUniform<Vector3>;
}

export function makeUniforms(): Uniforms {
  const ink = (): IUniform<Color> => ({ value: new Color() });
  const inks = {
    lit: ink(),
    unlit: ink(),
    edge: ink(),
    ink: ink(),
    action: ink(),
    onPaper: ink(),
    silo: ink(),
    trust: ink(),
    sharing: ink(),
    paper: ink(),
  };
  const moving = {
    pixel: { value: 1 },
    picked: { value: new Vector2(-1, -1) },
    change: { value: 0 },
    phase: { value: 0 },
    toViewer: { value: new Vector2() },
    viewer: { value: new Vector3() },
  };
  return {
    shared: { ...inks, ...moving },
    inks,
    ground: {
      sheet: ink(),
      island: ink(),
      coast: ink(),
      sheetOpacity: { value: 0.6 },
      islandOpacity: { value: 0.7 },
    },
    ...moving,
  };
}

/** Colours are taken as they are written, not as light: what comes out is what stands in the style sheet. */
const asWritten = (text: string): Color => {
  const digits = text.length < 7 ? text.slice(1).replaceAll(/./g, "$&$&") : text.slice(1);
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16) / 255);
  return new Color().setRGB(red, green, blue);
};

const brightness = ({ r, g, b }: Color): number => 0.2126 * r + 0.7152 * g + 0.0722 * b;

/** Lit is the brighter of paper and ink in either theme, unlit the darker, a little lighter than black. */
export function colourUniforms({ inks, ground }: Uniforms, colours: Colours): void {
  const [ink, surface] = [asWritten(colours.ink), asWritten(colours.surface)];
  const isDark = brightness(ink) > brightness(surface);
  inks.lit.value.copy(isDark ? ink : surface);
  inks.unlit.value.copy(isDark ? surface : ink).lerp(isDark ? ink : surface, isDark ? 0.1 : 0.2);
  inks.edge.value.copy(isDark ? asWritten(colours.axis) : ink);
  inks.ink.value.copy(ink);
  inks.action.value.copy(asWritten(colours.action));
  inks.onPaper.value.copy(asWritten(colours["on-paper"]));
  inks.silo.value.copy(asWritten(colours.silo));
  inks.trust.value.copy(asWritten(colours.trust));
  inks.sharing.value.copy(asWritten(colours.sharing));
  inks.paper.value.copy(asWritten(colours.paper));
  ground.sheet.value.copy(isDark ? surface : asWritten(colours.paper));
  ground.island.value.copy(asWritten(colours.island)).lerp(asWritten(colours.coast), isDark ? 0.12 : 0.25);
  ground.coast.value.copy(asWritten(colours.coast));
}
