/**
 * Where the page is: everything after `#/` in the address, so that the page needs no server and works from any folder.
 * `#/bench/a1-two-partnerships?seed=x` is screen `bench`, subject `a1-two-partnerships`, with its arguments.
 */
import { useSyncExternalStore } from "react";

export interface Route {
  readonly screen: string;
  readonly subject: string;
  readonly search: URLSearchParams;
}

/**
 * Somebody else's page may put its wishes before the fragment (`?embed=1&lesson=…`), since some of them cut fragments off:
 * they count where the fragment says nothing of the kind.
 */
export function routeOf(hash: string, query = ""): Route {
  const [path, own = ""] = hash.replace(/^#\/?/, "").split("?");
  const search = new URLSearchParams(own);
  for (const [name, value] of new URLSearchParams(query)) if (!search.has(name)) search.set(name, value);
  const lesson = search.get("lesson");
  const [screen = "", subject = ""] = path === "" && lesson !== null ? ["lesson", lesson] : path.split("/");
  return { screen: decoded(screen), subject: decoded(subject), search };
}

/** An address may hold anything; what is no text stands as it is. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** Keeps something in the address, so that it lasts through a reload; what is empty is left out. */
export function keepInAddress(kept: Readonly<Record<string, string>>): void {
  const [path, search = ""] = location.hash.split("?");
  const all = new URLSearchParams(search);
  for (const [name, value] of Object.entries(kept)) {
    if (value === "") all.delete(name);
    else all.set(name, value);
  }
  const said = all.toString();
  try {
    history.replaceState(null, "", `${path === "" ? "#/" : path}${said === "" ? "" : `?${said}`}`);
  } catch {
    // Some frames may not change their address, and browsers count how often one does: then it lasts as long as the page.
  }
}

const listen = (changed: () => void): (() => void) => {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
};

/** The route, followed as it changes. As the page is built there is no address yet: that is the first screen. */
export const useRoute = (): Route =>
  routeOf(
    useSyncExternalStore(
      listen,
      () => location.hash,
      () => "",
    ),
    globalThis.location?.search,
  );
