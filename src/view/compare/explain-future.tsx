/** The way from a number to its explanation: one future, on the bench. A future in another world is kept first, so that the bench has it. */
import type { ReactElement } from "react";
import type { Scenario } from "../../scenario/scenario.ts";
import { keepScenario } from "../keep/scenarios.ts";
import { explainAddress } from "./address.ts";
import { livedScenario } from "./lived.ts";
import type { LivedIn } from "./lived.ts";

interface ExplainProps extends LivedIn {
  readonly scenario: Scenario;
  readonly option: string;
  readonly outcome: string;
  readonly seed: string;
  readonly text: string;
  /** What it is about, for those who hear the link alone. */
  readonly about: string;
}

export function ExplainFuture({
  scenario,
  option,
  outcome,
  seed,
  text,
  about,
  ...lived
}: ExplainProps): ReactElement {
  const own = livedScenario(scenario, lived);
  const address = explainAddress(own.id, {
    option,
    seed,
    run: lived.run,
    outcome,
    month: scenario.months - 1,
  });
  const isHere = own === scenario;
  return (
    <a
      href={address}
      aria-label={`${text}: ${about}`}
      onClick={(event) => {
        if (isHere) return;
        event.preventDefault();
        void keepScenario(own).then(() => {
          location.hash = address;
        });
      }}
    >
      {text}
    </a>
  );
}
