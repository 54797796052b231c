/** An assumption tried otherwise: a copy of a scenario with two sides, as assumed and changed, to be compared. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import type { CataloguedParameter } from "../../scenario/catalogue.ts";
import { ownId } from "../../scenario/edit/plans.ts";
import { shippedScenarios } from "../../scenario/library.ts";
import type { Scenario } from "../../scenario/scenario.ts";
import { assumptions } from "../../words/en/edit.ts";
import { parameterNames } from "../../words/en/model.ts";
import { isShipped, keepScenario, ownScenarios } from "../keep/scenarios.ts";
import { ChoiceField } from "./field.tsx";
import { NumberField } from "./number-field.tsx";

interface ChangeProps {
  readonly of: CataloguedParameter;
  readonly onClose: () => void;
}

const { change: words } = assumptions;
const LONGEST_TITLE = 120;

export function ChangeAndSee({ of, onClose }: ChangeProps): ReactElement {
  const { name, parameter } = of;
  const { range, default: usual, unit, whole } = parameter;
  const { scenarios, chosen, setChosen } = useChoice();
  const [value, setValue] = useState<number>(usual === range[1] ? range[0] : range[1]);
  const [draft, setDraft] = useState<string | undefined>(undefined);
  const scenario = scenarios.find(({ id }) => id === chosen);
  const compare = async (): Promise<void> => {
    if (scenario === undefined) return;
    const own = await ownScenarios();
    const id = ownId(
      `${scenario.id}-what-if`,
      (each) => isShipped(each) || own.some((kept) => kept.id === each),
    );
    await keepScenario(twoSides(scenario, id, of, value));
    location.hash = `#/compare/${id}`;
  };
  return (
    <section className="change-and-see" aria-label={words.title(parameterNames[name].plain)}>
      <NumberField
        label={words.value}
        help={`${assumptions.range(String(range[0]), String(range[1]))}, ${unit}`}
        value={value}
        usual={usual}
        range={range}
        isWhole={whole === true}
        faults={[]}
        draft={draft}
        onDraft={(text) => setDraft(text ?? undefined)}
        onChange={(to) => setValue(Math.max(range[0], Math.min(range[1], to ?? usual)))}
      />
      <ChoiceField
        label={words.scenario}
        value={chosen}
        choices={scenarios.map(({ id, title }) => [id, title])}
        onChange={setChosen}
      />
      <p className="caveat">{words.help}</p>
      <p className="form-actions">
        <button
          type="button"
          className="primary"
          disabled={scenario === undefined}
          onClick={() => void compare()}
        >
          {words.go}
        </button>
        <button type="button" onClick={onClose}>
          {words.close}
        </button>
      </p>
    </section>
  );
}

/** Every scenario there is, and the one chosen. */
function useChoice(): {
  readonly scenarios: readonly Scenario[];
  readonly chosen: string;
  readonly setChosen: (id: string) => void;
} {
  const [scenarios, setScenarios] = useState<readonly Scenario[]>([]);
  const [chosen, setChosen] = useState("");
  useEffect(() => {
    void Promise.all([ownScenarios(), shippedScenarios()]).then(([own, shipped]) => {
      setScenarios([...shipped, ...own]);
      setChosen((before) => (before === "" ? (shipped[0]?.id ?? "") : before));
    });
  }, []);
  return { scenarios, chosen, setChosen };
}

/** The scenario as it stands, and beside it the same with one number otherwise. */
function twoSides(scenario: Scenario, id: string, { name }: CataloguedParameter, value: number): Scenario {
  const plain = parameterNames[name].plain;
  return {
    ...scenario,
    id,
    title: words.scenarioTitle(scenario.title, plain).slice(0, LONGEST_TITLE),
    claim: "story",
    leaveAsIs: { title: words.asAssumed, plain: words.asAssumedPlain },
    options: [
      {
        id: "changed",
        title: words.changed(String(value)),
        plain: words.changedPlain(plain, String(value)),
        settings: { ...scenario.settings, [name]: value },
      },
    ],
  };
}
