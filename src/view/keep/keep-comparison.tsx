/** Under a comparison: whether it is the one a link promised, a link to it, and keeping it with one's own results. */
import { useState } from "react";
import type { ReactElement } from "react";
import type { WorldSet } from "../../analysis/calibration/world-set.ts";
import type { LinkScreen } from "../../scenario/link.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { MODEL_VERSION } from "../../scenario/version.ts";
import { keepWords as words } from "../../words/en/keep.ts";
import { ExpectedDigest } from "./expected-digest.tsx";
import { keepResult } from "./results.ts";
import { ShareLink } from "./share-link.tsx";

interface KeepProps {
  readonly scenario: Scenario;
  readonly screen: LinkScreen;
  /** The screen's arguments as they stand in the address. */
  readonly search: URLSearchParams;
  /** Of the finished result; null while futures are still to come. */
  readonly digest: string | null;
  /** The finding in a sentence. */
  readonly told: string;
  /** The believable worlds it is made in, where they are one's own. */
  readonly worlds: WorldSet | null;
}

export function KeepComparison({ scenario, screen, search, digest, told, worlds }: KeepProps): ReactElement {
  const [isKept, setKept] = useState(false);
  const own = new URLSearchParams(search);
  for (const name of ["expect", "embed"]) own.delete(name);
  const text = own.toString();
  // What is unfolded goes into a link, and makes no other result.
  own.delete("open");
  const asked = own.toString();
  const keep = async (): Promise<void> => {
    if (digest === null) return;
    await keepResult({
      id: `${scenario.id} ${asked} ${digest}`,
      title: scenario.title,
      told,
      scenario,
      screen,
      search: asked,
      digest,
      model: MODEL_VERSION,
      kept: new Date().toISOString(),
    });
    setKept(true);
  };
  return (
    <div className="keep-comparison">
      <ExpectedDigest expected={search.get("expect")} digest={digest} />
      <p className="actions">
        <button type="button" disabled={digest === null} onClick={() => void keep()}>
          {words.keepResult}
        </button>
        <a href={`#/edit/${encodeURIComponent(scenario.id)}`}>{words.edit}</a>
      </p>
      <output className="caveat">{isKept ? words.keptResult : ""}</output>
      <ShareLink
        scenario={scenario}
        screen={screen}
        search={text}
        told={told}
        worlds={worlds}
        {...(digest === null ? {} : { digest })}
      />
    </div>
  );
}
