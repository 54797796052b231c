/** A region of England as of a year, chosen and made into a scenario of one's own. */
import { useState } from "react";
import type { FormEvent, ReactElement } from "react";
import { describeWorld } from "../../scenario/compile.ts";
import { regionScenario } from "../../scenario/english-region.ts";
import { shippedScenario } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { ENGLISH_YEARS } from "../../scenario/templates/english-bodies.ts";
import { ENGLISH_REGIONS } from "../../scenario/templates/english-regions.ts";
import { englishRegion } from "../../words/en/english-region.ts";
import { mapScreen } from "../../words/en/map-screen.ts";
import { keepScenario } from "../keep/scenarios.ts";

const { screen: words } = englishRegion;
const [FIRST, LAST] = ENGLISH_YEARS;
const YEARS = Array.from({ length: LAST - FIRST + 1 }, (_, at) => LAST - at);
/** The shipped scenario whose trend and luck are English. */
const FIGURES_FROM = "nine-localities";

export function RegionForm(): ReactElement {
  const [region, setRegion] = useState(2);
  const [year, setYear] = useState(2019);
  const [made, setMade] = useState<Scenario | null>(null);
  const make = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const { figures } = await shippedScenario(FIGURES_FROM);
    const scenario = regionScenario({ region, year }, figures);
    await keepScenario(scenario);
    setMade(scenario);
  };
  return (
    <section aria-labelledby="map-region" className="map-region">
      <h2 id="map-region">{words.title}</h2>
      <p>{words.lead}</p>
      <form className="map-region-form" onSubmit={(event) => void make(event)}>
        <label>
          {words.region}
          <select value={region} onChange={({ target }) => setRegion(Number(target.value))}>
            {ENGLISH_REGIONS.map((name, at) => (
              <option key={name} value={at + 1}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {words.year}
          <select value={year} onChange={({ target }) => setYear(Number(target.value))}>
            {YEARS.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <button type="submit">{words.make}</button>
      </form>
      <output>{made === null ? "" : saidOf(made)}</output>
      {made === null ? null : (
        <p className="actions">
          <a className="door" href={`#/edit/${made.id}`}>
            {mapScreen.edit}
          </a>
          <a href={`#/bench/${made.id}`}>{mapScreen.watch}</a>
        </p>
      )}
      <p className="caveat">{words.source}</p>
    </section>
  );
}

function saidOf(scenario: Scenario): string {
  const { localities, organisations } = describeWorld(scenario);
  return `${scenario.title}. ${words.made(localities.length, organisations.length)}`;
}
