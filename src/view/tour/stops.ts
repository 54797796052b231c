/** Where each tour stops: a place on the page for each stop, or none where the stop is about what comes later. */
import { tour } from "../../words/en/tour.ts";

const PLACES = {
  plan: { trail: ".trail", question: ".question", on: ".plan-go", after: null },
  teach: { filter: ".chips", lessons: ".lessons", after: null },
  study: { finding: ".study-columns", facts: ".facts", again: ".actions" },
} as const satisfies {
  readonly [Door in keyof typeof tour.stops]: Readonly<
    Record<keyof (typeof tour.stops)[Door], string | null>
  >;
};

type Door = keyof typeof PLACES;
export const hasTour = (screen: string): screen is Door => Object.hasOwn(PLACES, screen);

export interface Stop {
  readonly title: string;
  readonly text: string;
  /** Selector of what it speaks of. */
  readonly place: string | null;
}

export function stopsOf(door: Door): readonly Stop[] {
  const places = new Map<string, string | null>(Object.entries(PLACES[door]));
  return Object.entries(tour.stops[door]).map(([name, [title, text]]) => ({
    title,
    text,
    place: places.get(name) ?? null,
  }));
}
