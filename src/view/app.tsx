/** The frame around every screen: the bar, the way past it, and the screen of the route, loaded when first asked for. */
import { Suspense, lazy } from "react";
import type { ComponentType, ReactElement } from "react";
import { lab } from "../words/en/lab.ts";
import { useRoute } from "./route.ts";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

/** Each screen is a chunk of its own, fetched when first asked for. */
const SCREENS = {
  "": lazy(async () => ({ default: (await import("./first/first-screen.tsx")).FirstScreen })),
  bench: lazy(async () => ({ default: (await import("./bench/bench-screen.tsx")).BenchScreen })),
} satisfies Readonly<Record<string, ComponentType<ScreenProps>>>;

const isScreen = (name: string): name is keyof typeof SCREENS => Object.hasOwn(SCREENS, name);

export function App(): ReactElement {
  const { screen, subject, search } = useRoute();
  const Screen = SCREENS[isScreen(screen) ? screen : ""];
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
