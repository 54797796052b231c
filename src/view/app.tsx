/** The frame around every screen: the bar, the way past it, and the screen of the route, loaded when first asked for. */
import { Suspense, lazy, useEffect, useRef } from "react";
import type { LazyExoticComponent, ReactElement } from "react";
import { lab } from "../words/en/lab.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { EmbedStrip } from "./export/embed.tsx";
import { useRoute } from "./route.ts";
import { ThemeSwitch } from "./theme.tsx";

export interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}
type Screen = (props: ScreenProps) => ReactElement;

/** A screen, loaded when first asked for. */
const screen = (load: () => Promise<Screen>): LazyExoticComponent<Screen> =>
  lazy(async () => ({ default: await load() }));

const SCREENS = {
  first: screen(async () => (await import("./first/first-screen.tsx")).FirstScreen),
  bench: screen(async () => (await import("./bench/bench-screen.tsx")).BenchScreen),
  edit: screen(async () => (await import("./edit/edit-screen.tsx")).EditScreen),
  assumptions: screen(async () => (await import("./edit/assumptions-screen.tsx")).AssumptionsScreen),
  open: screen(async () => (await import("./keep/open-screen.tsx")).OpenScreen),
  scenarios: screen(async () => (await import("./first/scenarios-screen.tsx")).ScenariosScreen),
  help: screen(async () => (await import("./help/help-screen.tsx")).HelpScreen),
} as const;
type ScreenName = keyof typeof SCREENS;

const isScreen = (name: string): name is ScreenName => Object.hasOwn(SCREENS, name);

export function App(): ReactElement {
  const route = useRoute();
  const name: ScreenName = isScreen(route.screen) ? route.screen : "first";
  const Shown = SCREENS[name];
  const main = useRef<HTMLElement>(null);
  const place = `${name}/${route.subject}`;
  const begun = useRef(place);
  useEffect(() => {
    document.title = lab.tail(lab.titles[name]);
    // On arrival the browser's own start is right; from then on a new screen is where reading goes on.
    if (begun.current === place) return;
    begun.current = place;
    main.current?.focus();
    scrollTo(0, 0);
  }, [name, place]);
  return (
    <>
      <a className="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {lab.skip}
      </a>
      <Bar current={name} />
      <main id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary screen={place}>
          <Suspense fallback={<p className="loading">{lab.loading}</p>}>
            <Shown subject={route.subject} search={route.search} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="foot">
        <p>{lab.foot}</p>
      </footer>
      {route.search.get("embed") === "1" ? <EmbedStrip address={location.href} /> : null}
    </>
  );
}

/** The fragment is the route, so the way past the bar moves the focus and leaves the address alone. */
function skipTo(event: { readonly preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

const LINKS = ["scenarios", "compare", "teach", "study", "help"] as const;

function Bar({ current }: { readonly current: ScreenName }): ReactElement {
  return (
    <header className="bar">
      <a className="bar-name" href="#/">
        <Mark />
        {lab.name}
      </a>
      <nav aria-label={lab.menu}>
        <ul>
          {LINKS.map((name) => (
            <li key={name}>
              <a href={`#/${name}`} aria-current={name === current ? "page" : undefined}>
                {lab.links[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeSwitch />
    </header>
  );
}

/** A dovetail: two shapes that hold because each gives way. */
function Mark(): ReactElement {
  return (
    <svg viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M2 3h20v8h-7l2 8H7l2-8H2z" fill="currentColor" />
      <path
        d="M2 13h4.5L5 21H2zM22 13h-4.5L19 21h3z"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinejoin="round"
      />
    </svg>
  );
}
