/** Numbers and rules of the theory that differ here, for every plan or for one. */
import { useId, useState } from "react";
import type { ReactElement } from "react";
import { CATALOGUED, RULES, isParameterName, parameterOf } from "../../scenario/catalogue.ts";
import type { Parameter, ParameterName, RuleName } from "../../scenario/catalogue.ts";
import { LEAVE_AS_IS, optionOf } from "../../scenario/compile/timeline.ts";
import { setRule, setSetting } from "../../scenario/edit/plans.ts";
import { figuresBehind } from "../../scenario/figures.ts";
import { edit } from "../../words/en/edit.ts";
import { parameterNames, ruleNames, supportNames } from "../../words/en/model.ts";
import type { Editing, Editor } from "./editor.ts";
import { ChoiceField, faultsAt } from "./field.tsx";
import { NumberField } from "./number-field.tsx";
import { titleOf } from "./tracks.tsx";

interface TheoryProps {
  readonly editor: Editor;
  readonly editing: Editing;
}

const { theory: words } = edit;

export function Theory({ editor, editing }: TheoryProps): ReactElement {
  const { scenario, track } = editing;
  const isBase = track === LEAVE_AS_IS;
  const holder = isBase ? scenario : optionOf(scenario, track);
  const names = Object.keys(holder.settings ?? {}).filter(isParameterName);
  const name = isBase ? words.forAll : titleOf(optionOf(scenario, track));
  const count = names.length + Object.keys(holder.rules ?? {}).length;
  return (
    <details className="theory" open={count > 0}>
      <summary>{words.title}</summary>
      <p className="caveat">{words.lead(name)}</p>
      {count === 0 ? <p>{words.none}</p> : null}
      {names.map((each) => (
        <Setting key={each} name={each} editor={editor} editing={editing} />
      ))}
      <AddSetting
        taken={names}
        onAdd={(each) => {
          const { scenario: now } = editor.store.getState();
          const usual = scenario.settings?.[each] ?? parameterOf(each).default;
          const values = { name: parameterNames[each].plain, to: String(usual) };
          editor.apply(setSetting(now, track, each, usual), { move: "setting", values });
        }}
      />
      <p>
        <a href="#/assumptions">{words.all}</a>
      </p>
      <h3>{words.rules}</h3>
      <p className="caveat">{words.rulesLead}</p>
      <div className="rules">
        {ruleKeys.map((rule) => (
          <Rule key={rule} name={rule} editor={editor} editing={editing} />
        ))}
      </div>
    </details>
  );
}

const isRule = (name: string): name is RuleName => Object.hasOwn(RULES, name);
const ruleKeys = Object.keys(RULES).filter(isRule);

function Setting({ name, editor, editing }: TheoryProps & { readonly name: ParameterName }): ReactElement {
  const { scenario, track, problems, history } = editing;
  const { meaning, range, unit, strength, source, default: usual, whole }: Parameter = parameterOf(name);
  const isBase = track === LEAVE_AS_IS;
  const at = scenario.options?.findIndex(({ id }) => id === track) ?? -1;
  const place = isBase ? `settings.${name}` : `options[${at}].settings.${name}`;
  const value = (isBase ? scenario : optionOf(scenario, track)).settings?.[name];
  const key = `${track}/settings/${name}`;
  const plain = parameterNames[name].plain;
  const figures = isBase ? figuresBehind(scenario, name) : undefined;
  return (
    <div className="setting">
      <NumberField
        label={plain}
        help={`${meaning} ${words.believable(String(range[0]), String(range[1]), unit)}`}
        value={value}
        usual={usual}
        range={range}
        isWhole={whole === true}
        faults={faultsAt(problems, place)}
        draft={history.drafts[key]}
        onDraft={(text) => editor.draft(key, text)}
        onChange={(to, session) => {
          const said =
            to === undefined
              ? ({ move: "settingBack", values: { name: plain } } as const)
              : ({ move: "setting", values: { name: plain, to: String(to) } } as const);
          editor.apply(setSetting(editor.store.getState().scenario, track, name, to ?? null), said, session);
        }}
      />
      <p className="caveat">
        {figures === undefined
          ? `${words.strength}: ${supportNames[strength].plain.toLowerCase()}. ${source}`
          : words.figures(figures.source.join("; "), figures.licence ?? "")}
      </p>
    </div>
  );
}

interface AddSettingProps {
  readonly taken: readonly string[];
  readonly onAdd: (name: ParameterName) => void;
}

/** Any number of the catalogue, found by its plain name. */
function AddSetting({ taken, onAdd }: AddSettingProps): ReactElement {
  const id = useId();
  const [typed, setTyped] = useState("");
  const free = CATALOGUED.filter(({ name }) => !taken.includes(name));
  const write = (text: string): void => {
    const found = free.find(
      ({ name }) => parameterNames[name].plain.toLowerCase() === text.trim().toLowerCase(),
    );
    setTyped(found === undefined ? text : "");
    if (found !== undefined) onAdd(found.name);
  };
  return (
    <div className="field">
      <label htmlFor={`${id}-add`}>{words.addSetting}</label>
      <input
        id={`${id}-add`}
        type="text"
        list={id}
        value={typed}
        aria-describedby={`${id}-help`}
        onChange={({ currentTarget }) => write(currentTarget.value)}
      />
      <datalist id={id}>
        {free.map(({ name }) => (
          <option key={name} value={parameterNames[name].plain}>
            {parameterNames[name].plain}
          </option>
        ))}
      </datalist>
      <p className="field-help" id={`${id}-help`}>
        {words.addHelp}
      </p>
    </div>
  );
}

function Rule({ name, editor, editing }: TheoryProps & { readonly name: RuleName }): ReactElement {
  const { scenario, track } = editing;
  const { default: usual, variants } = RULES[name];
  const { plain, variants: variantNames } = ruleNames[name];
  const told: Readonly<Record<string, { readonly plain: string }>> = variantNames;
  const says: Readonly<Record<string, string>> = variants;
  const own = (track === LEAVE_AS_IS ? scenario : optionOf(scenario, track)).rules?.[name];
  const value = own ?? scenario.rules?.[name] ?? usual;
  const plainOf = (variant: string): string => told[variant]?.plain ?? variant;
  return (
    <ChoiceField
      label={plain}
      help={says[value] ?? ""}
      value={value}
      choices={Object.keys(variants).map((variant) => [
        variant,
        variant === usual ? words.usualRule(plainOf(variant)) : plainOf(variant),
      ])}
      onChange={(variant) => {
        const { scenario: now } = editor.store.getState();
        const isBack = variant === usual && track === LEAVE_AS_IS;
        const values = { name: plain, to: plainOf(variant) };
        editor.apply(setRule(now, track, name, isBack ? null : variant), { move: "rule", values });
      }}
    />
  );
}
