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

export function routeOf(hash: string): Route {
  const [path, search = ""] = hash.replace(/^#\/?/, "").split("?");
  const [screen = "", subject = ""] = path.split("/");
  return {
    screen: decodeURIComponent(screen),
    subject: decodeURIComponent(subject),
    search: new URLSearchParams(search),
  };
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
  );
