/** What the page has to say of itself: that it is offline, or that a newer version waits. It never reloads unasked. */
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import type { ReactElement } from "react";
import { lab } from "../../words/en/lab.ts";
import { isShutIn } from "../shut-in.ts";

const listen = (changed: () => void): (() => void) => {
  addEventListener("online", changed);
  addEventListener("offline", changed);
  return () => {
    removeEventListener("online", changed);
    removeEventListener("offline", changed);
  };
};

/** Quiet seconds before the rest of the page is fetched for use without a network, where nobody has touched it yet. */
const QUIET = 8000;

/** Runs once: when the reader first does something, or after a while. Nothing competes with the first screen. */
function whenSettled(begin: () => void): () => void {
  const done = new AbortController();
  const once = (): void => {
    if (done.signal.aborted) return;
    done.abort();
    begin();
  };
  const options = { signal: done.signal, passive: true };
  for (const kind of ["pointerdown", "keydown"]) addEventListener(kind, once, options);
  const timer = setTimeout(once, QUIET);
  return () => {
    clearTimeout(timer);
    done.abort();
  };
}

export function Notices(): ReactElement | null {
  const isOnline = useSyncExternalStore(
    listen,
    () => navigator.onLine,
    () => true,
  );
  const [isWaiting, setIsWaiting] = useState(false);
  const take = useRef<((reload: boolean) => Promise<void>) | null>(null);
  useEffect(
    () =>
      whenSettled(() => {
        if (isShutIn()) return;
        void import("virtual:pwa-register").then(({ registerSW }) => {
          take.current = registerSW({ onNeedRefresh: () => setIsWaiting(true) });
        });
      }),
    [],
  );
  if (isWaiting)
    return (
      <aside className="notice">
        <output>{lab.newVersion.text}</output>
        <button type="button" className="primary" onClick={() => void take.current?.(true)}>
          {lab.newVersion.take}
        </button>
        <button type="button" onClick={() => setIsWaiting(false)}>
          {lab.newVersion.later}
        </button>
      </aside>
    );
  return isOnline ? null : (
    <aside className="notice">
      <output>{lab.offline}</output>
    </aside>
  );
}
