/** The frame around every screen: the bar, the way past it, and the screen of the route, loaded when first asked for. */
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { LazyExoticComponent, ReactElement } from "react";
import { lab } from "../words/en/lab.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { FirstScreen } from "./first/first-screen.tsx";
import { EmbedStrip } from "./export/embed.tsx";
import { LanguageLinks } from "./language.tsx";
import { useRoute } from "./route.ts";
import type { Route } from "./route.ts";
import { Notices } from "./first/notices.tsx";
import { ThemeSwitch } from "./theme.tsx";
import { Skeleton } from "./skeleton.tsx";
import type { SkeletonShape } from "./skeleton.tsx";
import { hasTour } from "./tour/stops.ts";

export interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}
type Screen = (props: ScreenProps) => ReactElement;

/** A screen, loaded when first asked for. */
const screen = (load: () => Promise<Screen>): LazyExoticComponent<Screen> =>
  lazy(async () => ({ default: await load() }));

const SCREENS = {
  // In the page from the start: nobody who comes in at the front waits for a second journey.
  first: FirstScreen,
  bench: screen(async () => (await import("./bench/bench-screen.tsx")).BenchScreen),
  edit: screen(async () => (await import("./edit/edit-screen.tsx")).EditScreen),
  assumptions: screen(async () => (await import("./edit/assumptions-screen.tsx")).AssumptionsScreen),
  open: screen(async () => (await import("./keep/open-screen.tsx")).OpenScreen),
  scenarios: screen(async () => (await import("./scenarios/scenarios-screen.tsx")).ScenariosScreen),
  compare: screen(async () => (await import("./compare/compare-screen.tsx")).CompareScreen),
  network: screen(async () => (await import("./map/map-screen.tsx")).MapScreen),
  plan: screen(async () => (await import("./plan/plan-screen.tsx")).PlanScreen),
  check: screen(async () => (await import("./check/check-screen.tsx")).CheckScreen),
  equations: screen(async () => (await import("./equations/equations-screen.tsx")).EquationsScreen),
  brief: screen(async () => (await import("./brief/brief-screen.tsx")).BriefScreen),
  game: screen(async () => (await import("./game/game-screen.tsx")).GameScreen),
  pool: screen(async () => (await import("./pool/pool-screen.tsx")).PoolScreen),
  answers: screen(async () => (await import("./answers/answers-screen.tsx")).AnswersScreen),
  help: screen(async () => (await import("./help/help-screen.tsx")).HelpScreen),
  teach: screen(async () => (await import("./teach/teach-screen.tsx")).TeachScreen),
  lesson: screen(async () => (await import("./teach/lesson-screen.tsx")).LessonScreen),
  study: screen(async () => (await import("./study-door/study-screen.tsx")).StudyScreen),
  design: screen(async () => (await import("./design/design-screen.tsx")).DesignScreen),
  missing: screen(async () => (await import("./first/missing-screen.tsx")).MissingScreen),
} as const;
type ScreenName = keyof typeof SCREENS;

/** How a screen is laid out, where it is not one page of text: what is shown while it is fetched is of that shape. */
const SHAPES: Partial<Record<ScreenName, SkeletonShape>> = {
  bench: "bench",
  edit: "bench",
  compare: "comparison",
  brief: "sheet",
  scenarios: "list",
  lesson: "lesson",
  study: "sheet",
  check: "sheet",
  assumptions: "sheet",
  equations: "sheet",
  open: "statement",
  missing: "statement",
};

function shapeOf(name: ScreenName, { subject, search }: Route): SkeletonShape {
  if (name === "lesson" && search.get("view") === "class") return "class";
  // Without a scenario these are a list to choose from.
  if (subject === "" && (name === "compare" || name === "edit")) return "list";
  return SHAPES[name] ?? "page";
}

const TourStart = lazy(async () => ({ default: (await import("./tour/tour.tsx")).TourStart }));

const isScreen = (name: string): name is ScreenName => Object.hasOwn(SCREENS, name);
const screenOf = (name: string): ScreenName => (name === "" ? "first" : isScreen(name) ? name : "missing");

export function App(): ReactElement {
  const route = useRoute();
  const name = screenOf(route.screen);
  const Shown = SCREENS[name];
  const main = useRef<HTMLElement>(null);
  const isWished = route.search.get("embed") === "1";
  const [isEmbedded, setIsEmbedded] = useState(isWished);
  // A way inside an embedded page stays inside it.
  if (isWished && !isEmbedded) setIsEmbedded(true);
  const place = `${route.screen}/${route.subject}`;
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
      <Bar current={route.screen} />
      <main id="main" tabIndex={-1} ref={main}>
        <ErrorBoundary screen={place}>
          {hasTour(name) && route.subject === "" ? (
            <Suspense fallback={null}>
              <TourStart key={place} screen={name} title={lab.titles[name]} />
            </Suspense>
          ) : null}
          <Suspense fallback={<Skeleton shape={shapeOf(name, route)} />}>
            <Shown subject={route.subject} search={route.search} />
          </Suspense>
        </ErrorBoundary>
      </main>
      <footer className="foot">
        <p>{lab.foot}</p>
        <p>
          {lab.privacy} <a href="#/help">{lab.links.help}</a>
        </p>
        <LanguageLinks />
      </footer>
      {isEmbedded ? <EmbedStrip address={location.href} language={route.search.get("lang")} /> : null}
      <Notices />
    </>
  );
}

/** The fragment is the route, so the way past the bar moves the focus and leaves the address alone. */
function skipTo(event: { readonly preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault();
  main?.focus();
}

const LINKS = ["scenarios", "compare", "teach", "study", "check", "help"] as const;

function Bar({ current }: { readonly current: string }): ReactElement {
  const [open, setOpen] = useState(false);
  return (
    <header className="bar-edge">
      <div className="bar" data-open={open ? "" : undefined}>
        <a className="bar-name" href="#/">
          <Mark />
          {lab.name}
        </a>
        <button type="button" className="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
          {lab.menuButton}
        </button>
        {current === "lesson" ? null : <Menu current={current} onGone={() => setOpen(false)} />}
        <ThemeSwitch />
      </div>
    </header>
  );
}

interface MenuProps {
  readonly current: string;
  readonly onGone: () => void;
}

/** Where one can go. A lesson has none: its link opens that lesson and nothing else. */
function Menu({ current, onGone }: MenuProps): ReactElement {
  return (
    <nav aria-label={lab.menu}>
      <ul>
        {LINKS.map((name) => (
          <li key={name}>
            <a href={`#/${name}`} aria-current={name === current ? "page" : undefined} onClick={onGone}>
              {lab.links[name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
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
