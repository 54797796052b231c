/** The frame around every screen: the bar, the way past it, and the screen of the route, loaded when first asked for. */
import { Suspense, lazy } from "react";
import type { ReactElement } from "react";
import { lab } from "../words/en/lab.ts";
import { useRoute } from "./route.ts";

const SCREENS: Readonly<Record<string, () => Promise<{ readonly default: (props: { readonly subject: string; readonly search: URLSearchParams }) => ReactElement }>>> = {
  "": () => import("./first/first-screen.tsx"),
  bench: () => import("./bench/bench-screen.tsx"),
};

const LOADED = Object.fromEntries(Object.entries(SCREENS).map(([name, load]) => [name, lazy(load)]));

export function App(): ReactElement {
  const { screen, subject, search } = useRoute();
  const Screen = LOADED[screen] ?? LOADED[""];
  return (
    <>
      <a className="skip" href="#main">
        {lab.skip}
      </a>
      <header className="bar">
        <a className="bar-name" href="#/">
          {lab.name}
        </a>
      </header>
      <main id="main" tabIndex={-1}>
        <Suspense fallback={<p className="loading">{lab.loading}</p>}>
          <Screen subject={subject} search={search} />
        </Suspense>
      </main>
    </>
  );
}
