/**
 * The assumptions in groups that fold: a list of what the model rests on first, each number when its part is opened. What is
 * folded is still there for the browser's own search, and for paper.
 */
import { useState } from "react";
import type { ReactElement } from "react";
import type { CataloguedParameter } from "../../scenario/catalogue.ts";
import { assumptions as words } from "../../words/en/edit.ts";
import { mechanismNames, supportNames } from "../../words/en/model.ts";
import { Assumption } from "./assumption.tsx";
import { STRENGTHS } from "./assumption-orders.ts";
import type { Order } from "./assumption-orders.ts";

interface GroupsProps {
  readonly found: readonly CataloguedParameter[];
  readonly order: Order;
  /** Something is sought: then what is found is seen at once. */
  readonly isNarrowed: boolean;
  readonly agreements: ReadonlyMap<string, readonly string[]>;
  /** The one that is being changed. */
  readonly changed: string;
  readonly onTurn: (name: string) => void;
}

interface Group {
  readonly id: string;
  readonly title: string;
  readonly members: readonly CataloguedParameter[];
}

export function AssumptionGroups(props: GroupsProps): ReactElement {
  const { found, order, isNarrowed, agreements, changed } = props;
  const groups = groupsOf(found, order);
  const [turned, setTurned] = useState<ReadonlyMap<string, boolean>>(new Map());
  const isAsked = ({ members }: Group): boolean =>
    isNarrowed || members.some(({ name }) => name === changed || agreements.has(name));
  const isOpen = (group: Group): boolean => turned.get(group.id) ?? isAsked(group);
  const turn = (id: string, open: boolean): void => setTurned((now) => new Map(now).set(id, open));
  const areAllOpen = groups.every(isOpen);
  if (order === "name") return <List {...props} members={found} />;
  return (
    <>
      {groups.length < 2 ? null : (
        <button
          type="button"
          className="quiet no-print"
          onClick={() => setTurned(new Map(groups.map(({ id }) => [id, !areAllOpen])))}
        >
          {areAllOpen ? words.foldAll : words.openAll}
        </button>
      )}
      {groups.map((group) => (
        <details
          key={group.id}
          className="assumption-group folding"
          open={isOpen(group)}
          onToggle={({ target, currentTarget }) => {
            if (target === currentTarget && isOpen(group) !== currentTarget.open)
              turn(group.id, currentTarget.open);
          }}
        >
          <summary>
            <h2>{group.title}</h2>
            <span>{gistOf(group)}</span>
          </summary>
          <List {...props} members={group.members} />
        </details>
      ))}
    </>
  );
}

function List({
  members,
  agreements,
  changed,
  onTurn,
}: GroupsProps & { readonly members: readonly CataloguedParameter[] }): ReactElement {
  return (
    <ul className="assumption-list">
      {members.map((each) => (
        <li key={each.name}>
          <Assumption
            of={each}
            agreed={agreements.get(each.name) ?? []}
            isOpen={changed === each.name}
            onTurn={(isOpen) => onTurn(isOpen ? each.name : "")}
          />
        </li>
      ))}
    </ul>
  );
}

function groupsOf(found: readonly CataloguedParameter[], order: Order): readonly Group[] {
  if (order === "strength")
    return STRENGTHS.map((id) => ({
      id,
      title: supportNames[id].plain,
      members: found.filter(({ parameter }) => parameter.strength === id),
    })).filter(({ members }) => members.length > 0);
  return [...new Set(found.map(({ mechanism }) => mechanism))].map((id) => ({
    id,
    title: mechanismNames[id].plain,
    members: found.filter(({ mechanism }) => mechanism === id),
  }));
}

/** How many numbers, and what they rest on. */
function gistOf({ members }: Group): string {
  const counts = STRENGTHS.toReversed()
    .map((id) => ({ id, count: members.filter(({ parameter }) => parameter.strength === id).length }))
    .filter(({ count }) => count > 0)
    .map(({ id, count }) => words.supported(count, supportNames[id].plain));
  return words.gist(members.length, counts.join(", "));
}
