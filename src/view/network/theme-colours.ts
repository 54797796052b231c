/** The page's colours as they stand now, for what is painted rather than styled. */
import { propertyName, themes } from "../../picture/theme.ts";
import type { Paint } from "../../picture/theme.ts";

export type Colours = Readonly<Record<Paint | "action", string>>;

/** Reads the tokens; the light theme's value where one is missing. */
export function coloursNow(): Colours {
  const style = getComputedStyle(document.documentElement);
  const read = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  const of = (paint: Paint): string => read(propertyName(paint), themes.light[paint]);
  return {
    paper: of("paper"),
    surface: of("surface"),
    island: of("island"),
    coast: of("coast"),
    ink: of("ink"),
    muted: of("muted"),
    hairline: of("hairline"),
    axis: of("axis"),
    shade: of("shade"),
    trust: of("trust"),
    sharing: of("sharing"),
    silo: of("silo"),
    health: of("health"),
    "on-paper": of("on-paper"),
    "in-practice": of("in-practice"),
    action: read("--colour-action", themes.light.trust),
  };
}

/** Calls back whenever the colours may have changed: chosen here, or by the device. Gives back how to stop. */
export function onColours(changed: () => void): () => void {
  const queries = ["(prefers-color-scheme: dark)", "(prefers-contrast: more)"].map((query) =>
    matchMedia(query),
  );
  queries.forEach((query) => query.addEventListener("change", changed));
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  return () => {
    queries.forEach((query) => query.removeEventListener("change", changed));
    observer.disconnect();
  };
}

/** Whether the device asks for stillness. */
export const wantsStillness = (): boolean => matchMedia("(prefers-reduced-motion: reduce)").matches;
