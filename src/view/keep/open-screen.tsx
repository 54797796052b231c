/** A link being opened: straight through where it still says the same; otherwise with word of what has changed. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { worldSetOf } from "../../analysis/calibration/world-set.ts";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import { LinkError } from "../../scenario/link.ts";
import type { Link, LinkFault } from "../../scenario/link.ts";
import type { Problem } from "../../scenario/problem.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { worlds as worldsWords } from "../../words/en/worlds.ts";
import { keepWords } from "../../words/en/keep.ts";
import { takeIn } from "./take-in.ts";
import { checked, checkedWorlds } from "./checker.ts";
import { keepWorlds } from "./worlds.ts";
import { isAsTold, openLink } from "./link.ts";
import { ProblemList } from "./problem-list.tsx";
import "./keep.css";

interface ScreenProps {
  readonly subject: string;
  readonly search: URLSearchParams;
}

type Found =
  | { readonly kind: "opening" }
  | { readonly kind: "fault"; readonly fault: LinkFault }
  | { readonly kind: "problems"; readonly said: string; readonly problems: readonly Problem[] }
  | {
      readonly kind: "ready";
      readonly link: Link;
      readonly scenario: Scenario;
      readonly isShipped: boolean;
      /** The believable worlds that the link brings. */
      readonly worlds: WorldSet | null;
    };

const { open: words } = keepWords;

export function OpenScreen({ search }: ScreenProps): ReactElement {
  const [found, setFound] = useState<Found>({ kind: "opening" });
  const text = search.toString();
  useEffect(() => {
    const now = { wanted: true };
    void look(new URLSearchParams(text)).then(async (result) => {
      if (!now.wanted) return;
      if (result.kind === "ready" && saysTheSame(result.link, result.scenario)) await follow(result);
      else setFound(result);
    });
    return () => void (now.wanted = false);
  }, [text]);
  return (
    <section className="statement open-link">
      <h1>{words.title}</h1>
      <Shown found={found} />
    </section>
  );
}

function Shown({ found }: { readonly found: Found }): ReactElement {
  switch (found.kind) {
    case "opening":
      return <p className="loading">{words.opening}</p>;
    case "fault":
      return (
        <div role="alert">
          <p className="failure">{words.faults[found.fault]}</p>
          <p>
            <a href="#/scenarios">{words.home}</a>
          </p>
        </div>
      );
    case "problems":
      return (
        <div role="alert">
          <p className="failure">{found.said}</p>
          <ProblemList problems={found.problems} />
        </div>
      );
    case "ready":
      return <Changed found={found} />;
  }
}

type Ready = Extract<Found, { readonly kind: "ready" }>;

/** Made by another version, or of a scenario that has changed: the reader decides what to see. */
function Changed({ found }: { readonly found: Ready }): ReactElement {
  const [isTold, setTold] = useState(false);
  const { link, scenario } = found;
  return (
    <>
      <div className="version-banner" role="alert">
        {link.model === MODEL_VERSION ? null : <p>{words.older(link.model, MODEL_VERSION)}</p>}
        {isAsTold(link, scenario) ? null : <p>{words.changed}</p>}
        <p>{words.mayDiffer}</p>
        <p className="actions">
          <button type="button" aria-expanded={isTold} onClick={() => setTold(!isTold)}>
            {words.asTold}
          </button>
          <button type="button" className="primary" onClick={() => void follow(found)}>
            {words.runAgain}
          </button>
        </p>
      </div>
      {isTold ? (
        <blockquote className="told">
          <h2>{words.told}</h2>
          <p>{scenario.title}</p>
          <p>{link.told ?? words.toldNothing}</p>
          {link.digest === undefined ? null : <p className="fingerprint">{words.toldDigest(link.digest)}</p>}
          <p className="caveat">{words.from}</p>
        </blockquote>
      ) : null}
    </>
  );
}

const saysTheSame = (link: Link, scenario: Scenario): boolean =>
  link.model === MODEL_VERSION && isAsTold(link, scenario);

async function look(search: URLSearchParams): Promise<Found> {
  try {
    const { link, data, isShipped, worlds } = await openLink(search);
    const { scenario, problems } = await checked(data);
    if (scenario === null) return { kind: "problems", said: words.wrong, problems };
    const brought = worlds === undefined ? null : await checkedWorlds(worlds, link.screen);
    if (brought !== null && brought.worlds === null)
      return { kind: "problems", said: worldsWords.link.wrong, problems: brought.problems };
    const set = brought === null || brought.worlds === null ? null : worldSetOf(brought.worlds);
    // Other worlds than the ones the address speaks of would give other numbers.
    if (set !== null && set.print !== new URLSearchParams(link.search).get("worlds"))
      return { kind: "fault", fault: "damaged" };
    return { kind: "ready", link, scenario, isShipped, worlds: set };
  } catch (error) {
    return { kind: "fault", fault: error instanceof LinkError ? error.fault : "damaged" };
  }
}

/** On to the screen the link leads to, with the digest that its result should have. */
async function follow({ link, scenario, isShipped, worlds }: Ready): Promise<void> {
  if (worlds !== null) await keepWorlds(worlds);
  const id = isShipped ? scenario.id : (await takeIn(scenario)).id;
  const search = new URLSearchParams(link.search);
  if (link.digest !== undefined) search.set("expect", link.digest);
  const kept = search.toString();
  location.replace(`#/${link.screen}/${id}${kept === "" ? "" : `?${kept}`}`);
}
