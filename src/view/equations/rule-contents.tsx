/** The way into the rules: the parts of a month with their rules, or what a search found; it follows the reading place. */
import { useMemo } from "react";
import type { MouseEvent, ReactElement } from "react";
import type { Rule, ToldMonth } from "../../analysis/rules/month.ts";
import { equations as words } from "../../words/en/equations.ts";
import { numberName, ruleName, soughtRules } from "./sought.ts";
import type { Hit } from "./sought.ts";

/** Where a link of this page leads. */
export interface Target {
  readonly at?: string;
  readonly rule?: string;
  readonly number?: string;
}

export const addressOf = (target: Target): string =>
  `#/equations?${new URLSearchParams(Object.entries(target))}`;

interface WayProps {
  readonly target: Target;
  readonly go: (target: Target) => void;
  readonly place?: string;
  readonly children: string;
}

/** A link that also works where the address already says so. */
export function Way({ target, go, place, children }: WayProps): ReactElement {
  const own = target.rule ?? target.at;
  const follow = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(target);
  };
  return (
    <a
      href={addressOf(target)}
      aria-current={place !== undefined && place === own ? "location" : undefined}
      onClick={follow}
    >
      {children}
    </a>
  );
}

interface ContentsProps {
  readonly month: ToldMonth;
  readonly sought: string;
  readonly onSeek: (text: string) => void;
  readonly place: string;
  readonly go: (target: Target) => void;
  readonly areAllOpen: boolean;
  readonly turnAll: (isOpen: boolean) => void;
}

export function RuleContents(props: ContentsProps): ReactElement {
  const { month, sought, onSeek, go, areAllOpen, turnAll } = props;
  const hits = useMemo(
    () => soughtRules([...month.rules.values(), ...month.beside], sought),
    [month, sought],
  );
  return (
    <nav aria-label={words.contents} className="equations-contents">
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (hits[0] !== undefined) go(firstOf(hits[0]));
        }}
      >
        <label>
          {words.search}
          <input type="search" value={sought} onChange={({ currentTarget }) => onSeek(currentTarget.value)} />
        </label>
      </form>
      <output className="caveat">{sought.trim() === "" ? "" : words.found(hits.length)}</output>
      {sought.trim() === "" ? <Parts {...props} /> : <Hits hits={hits} go={go} />}
      <button type="button" className="quiet" onClick={() => turnAll(!areAllOpen)}>
        {areAllOpen ? words.foldAll : words.openAll}
      </button>
    </nav>
  );
}

const firstOf = ({ rule, numbers }: Hit): Target =>
  numbers[0] === undefined ? { rule: rule.id } : { rule: rule.id, number: numbers[0] };

function Parts({ month, place, go }: ContentsProps): ReactElement {
  const rulesIn = (number: number): readonly string[] =>
    [...month.toldIn].filter(([, home]) => home === number).map(([id]) => id);
  return (
    <ol className="contents-parts">
      {month.phases.map(({ number, name }) => (
        <Part key={number} at={String(number)} name={name} rules={rulesIn(number)} place={place} go={go} />
      ))}
      <Part at="beside" name={words.beside} rules={month.beside.map(idOf)} place={place} go={go} />
    </ol>
  );
}

const idOf = ({ id }: Rule): string => id;

interface PartProps {
  readonly at: string;
  readonly name: string;
  readonly rules: readonly string[];
  readonly place: string;
  readonly go: (target: Target) => void;
}

/** A part that tells one rule alone needs no second line for it. */
function Part({ at, name, rules, place, go }: PartProps): ReactElement {
  const isAlone = rules.length < 2;
  return (
    <li>
      <Way target={{ at }} go={go} place={isAlone && rules[0] === place ? at : place}>
        {name}
      </Way>
      {isAlone ? null : (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>
              <Way target={{ rule }} go={go} place={place}>
                {ruleName(rule)}
              </Way>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

function Hits({
  hits,
  go,
}: {
  readonly hits: readonly Hit[];
  readonly go: (target: Target) => void;
}): ReactElement {
  return (
    <ul className="contents-hits">
      {hits.map(({ rule: { id }, numbers }) => (
        <li key={id}>
          <Way target={{ rule: id }} go={go}>
            {ruleName(id)}
          </Way>
          <ul>
            {numbers.map((number) => (
              <li key={number}>
                <Way target={{ rule: id, number }} go={go}>
                  {numberName(number)}
                </Way>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
