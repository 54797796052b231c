/** A map, one wave of it, or what changed between two, as a picture, with what its lines show said plainly. */
import type { Pair } from "../../network/pairs.ts";
import { mapNetworkPicture } from "../../picture/map-network.ts";
import type { MapLine } from "../../picture/map-network.ts";
import type { Picture } from "../../picture/picture.ts";
import type { ReadMap } from "../../protocol/map-api.ts";
import { mapScreen } from "../../words/en/map-screen.ts";

/** Beyond this a picture shows a knot. */
export const MOST_DRAWN = 120;
const FIGURES = 3;

/** What to look at: everything, one wave, or a wave beside the one before it. */
export type Look =
  | { readonly kind: "all" }
  | { readonly kind: "wave"; readonly at: number }
  | { readonly kind: "change"; readonly at: number };

type Body = ReadMap["bodies"][number];

const shown = (value: number): string => String(Number(value.toPrecision(FIGURES)));
const keyOf = ({ from, to }: Pair): string => JSON.stringify([from, to]);

export function mapPicture(map: ReadMap, look: Look, isHidden: boolean, width: number): Picture {
  const pairs = look.kind === "all" ? map.pairs : (map.waves[look.at]?.pairs ?? []);
  const lines =
    look.kind === "change" ? changedLines(map.waves[look.at - 1]?.pairs ?? [], pairs) : linesOf(pairs);
  // A drawing that is saved carries its ids: letters, so that no name is left in it unseen.
  const letters = new Map(map.bodies.map(({ id, letter }) => [id, letter]));
  const before = map.waves[look.kind === "change" ? look.at - 1 : 0];
  const now = map.waves[look.kind === "all" ? 0 : look.at];
  return mapNetworkPicture(
    {
      title: look.kind === "change" ? mapScreen.waves.changeTitle(before.name, now.name) : mapScreen.picture,
      subtitle: look.kind === "change" ? mapScreen.waves.pictureMeasure : strengthTold(pairs),
      bodies: map.bodies.map((body) => ({ id: body.letter, label: nameOf(body, isHidden) })),
      lines: lines.flatMap((line) => {
        const [from, to] = [letters.get(line.from), letters.get(line.to)];
        return from === undefined || to === undefined ? [] : [{ ...line, from, to }];
      }),
    },
    { id: "map-network", width },
  );
}

export const nameOf = ({ label, letter }: Body, isHidden: boolean): string => (isHidden ? letter : label);

/** What thickness stands for, and how several ties of one pair were put together. */
function strengthTold(pairs: readonly Pair[]): string {
  const { strength: words } = mapScreen;
  const given = pairs.flatMap(({ strength }) => strength ?? []);
  if (given.length === 0) return words.none;
  const [low, high] = [Math.min(...given), Math.max(...given)];
  const several = pairs.filter(({ ties }) => ties > 1).length;
  const missing = pairs.length - given.length;
  return [
    low === high ? words.alike(shown(low)) : words.told(shown(low), shown(high)),
    several === 0 ? "" : words.several(several),
    missing === 0 ? "" : words.missing(missing),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
}

/** Thickness from the least to the most strength there is; all alike where there is no such thing. */
function linesOf(pairs: readonly Pair[]): readonly MapLine[] {
  const given = pairs.flatMap(({ strength }) => strength ?? []);
  const [low, high] = [Math.min(...given), Math.max(...given)];
  const shareOf = (strength: number | null): number => {
    if (given.length === 0 || low === high) return USUAL;
    return strength === null ? 0 : THINNEST + ((1 - THINNEST) * (strength - low)) / (high - low);
  };
  return pairs.map(({ from, to, strength }) => ({
    from,
    to,
    share: shareOf(strength),
    strength: strength === null ? "" : shown(strength),
  }));
}

const USUAL = 0.3;
const THINNEST = 0.08;

function changedLines(before: readonly Pair[], now: readonly Pair[]): readonly MapLine[] {
  const then = new Set(before.map(keyOf));
  const still = new Set(now.map(keyOf));
  const line = ({ from, to }: Pair, change: "kept" | "formed" | "dissolved"): MapLine => ({
    from,
    to,
    share: 0,
    strength: "",
    change,
  });
  return [
    ...now.map((pair) => line(pair, then.has(keyOf(pair)) ? "kept" : "formed")),
    ...before.filter((pair) => !still.has(keyOf(pair))).map((pair) => line(pair, "dissolved")),
  ];
}
