/**
 * Selectors: how an event says whom it means.
 *
 *     all                              everything
 *     leeds-council                    one by id
 *     sector:council                   also group:, locality:, region:, partnership:, level:
 *     sector:council & region:north    both at once
 *
 * A list of selectors means any of them. Where partnerships are meant and bodies are named, the partnerships are those
 * in which two of the named bodies sit (one, where only one is named).
 */
import { SECTORS } from "../model/vocabulary.ts";
import type { Sector } from "../model/vocabulary.ts";

export const SELECTOR_KEYS = ["sector", "group", "locality", "region", "partnership", "level"] as const;
type SelectorKey = (typeof SELECTOR_KEYS)[number];

export interface Term {
  readonly key: SelectorKey | "id" | "all";
  readonly value: string;
}
/** Terms that must all hold. */
export type Selector = readonly Term[];

const isKey = (text: string): text is SelectorKey => SELECTOR_KEYS.some((key) => key === text);

/** A selector from its text; an unknown key is left as an id, which `check.ts` then finds to lead nowhere. */
export function parseSelector(text: string): Selector {
  return text.split("&").map((part) => {
    const term = part.trim();
    if (term === "all") return { key: "all", value: "" };
    const colon = term.indexOf(":");
    const key = term.slice(0, Math.max(colon, 0));
    return isKey(key) ? { key, value: term.slice(colon + 1).trim() } : { key: "id", value: term };
  });
}

/** What a selector needs to know of a body. */
export interface SelectableBody {
  readonly id: string;
  readonly sector: Sector;
  readonly covers: readonly string[];
}
/** What a selector needs to know of a partnership. */
export interface SelectablePartnership {
  readonly id: string;
  readonly level: string;
  readonly locality: string;
}

/** Where bodies sit and where places lie, for terms that ask. */
export interface Places {
  readonly regionOf: (locality: string) => string | undefined;
  readonly sitsIn: (body: string, partnership: string) => boolean;
}

export function selectsBody(selector: Selector, body: SelectableBody, { regionOf, sitsIn }: Places): boolean {
  return selector.every(({ key, value }) => {
    switch (key) {
      case "all":
        return true;
      case "id":
        return body.id === value;
      case "sector":
        return body.sector === value;
      case "group":
        return SECTORS[body.sector] === value;
      case "locality":
        return body.covers.includes(value);
      case "region":
        return body.covers.some((place) => regionOf(place) === value);
      case "partnership":
        return sitsIn(body.id, value);
      case "level":
        return false;
    }
  });
}

const PARTNERSHIP_KEYS: readonly Term["key"][] = ["all", "partnership", "level", "locality", "region"];

/** Whether a selector speaks of partnerships, not of bodies. */
export const speaksOfPartnerships = (selector: Selector, isPartnership: (id: string) => boolean): boolean =>
  selector.every(
    ({ key, value }) => PARTNERSHIP_KEYS.includes(key) || (key === "id" && isPartnership(value)),
  );

export function selectsPartnership(
  selector: Selector,
  partnership: SelectablePartnership,
  { regionOf }: Places,
): boolean {
  return selector.every(({ key, value }) => {
    switch (key) {
      case "all":
        return true;
      case "id":
      case "partnership":
        return partnership.id === value;
      case "level":
        return partnership.level === value;
      case "locality":
        return partnership.locality === value;
      case "region":
        return regionOf(partnership.locality) === value;
      default:
        return false;
    }
  });
}
