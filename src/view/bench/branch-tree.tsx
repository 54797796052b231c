/** The tree of branches: a line a plan through time, a branch leaving the line it was made from. */
import { useRef } from "react";
import type { ReactElement } from "react";
import { useStore } from "zustand";
import { bench } from "../../words/en/bench.ts";
import { useWidth } from "../picture-view.tsx";
import { titleOf } from "./against.ts";
import { monthName, useBench } from "./bench-context.ts";
import { family } from "./branches.ts";
import type { Branch } from "./branches.ts";
import { useBranching } from "./branching.ts";

/** One line: a plan that branches leave, or a branch. */
interface Line {
  readonly id: string;
  readonly branch: Branch | null;
}

const ROW = 36;
const NAMES = 0.34;
const MARGIN = 8;
const INDENT = 12;

/** Roots with what leaves them, each branch below its parent. */
export function linesOf(branches: readonly Branch[], current: string): readonly Line[] {
  const known = new Set(branches.map(({ id }) => id));
  const roots = [
    ...new Set([...(known.has(current) ? [] : [current]), ...branches.map(({ from }) => from)]),
  ].filter((id) => !known.has(id));
  return roots.flatMap((id) => [
    { id, branch: null },
    ...branches
      .filter(({ from }) => from === id)
      .flatMap((each) => family(branches, each.id))
      .map((branch) => ({ id: branch.id, branch })),
  ]);
}

export function BranchTree({ months }: { readonly months: number }): ReactElement | null {
  const { branches: tree, settings, player } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const month = useStore(player.store, ({ frame }) => frame?.month ?? 0);
  const host = useRef<HTMLDivElement>(null);
  const width = useWidth(host);
  if (branches.length === 0) return null;
  const lines = linesOf(branches, settings.option);
  const left = Math.round(width * NAMES);
  const x = (at: number): number =>
    left + MARGIN + (at / Math.max(1, months - 1)) * (width - left - 2 * MARGIN);
  return (
    <div className="tree" ref={host} style={{ height: lines.length * ROW }}>
      <svg width={width} height={lines.length * ROW} className="layer" aria-hidden="true">
        {lines.map((line, row) => (
          <TreeLine
            key={line.id}
            line={line}
            lines={lines}
            row={row}
            x={x}
            end={months - 1}
            isCurrent={line.id === settings.option}
          />
        ))}
        <line className="tree-head" x1={x(month)} x2={x(month)} y1={0} y2={lines.length * ROW} />
      </svg>
      <ul style={{ inlineSize: left }}>
        {lines.map((line) => (
          <TreeName key={line.id} line={line} />
        ))}
      </ul>
    </div>
  );
}

/** The name of a line: shows it; a branch can be taken away. */
function TreeName({ line: { id, branch } }: { readonly line: Line }): ReactElement {
  const { scenario, branches: tree, settings, choose } = useBench();
  const branches = useStore(tree.store, (now) => now.branches);
  const { remove } = useBranching();
  const title = titleOf(scenario, branches, id);
  const where = branch === null ? bench.branch.root : bench.branch.leaves(monthName(scenario, branch.month));
  return (
    <li style={{ blockSize: ROW, paddingInlineStart: depthOf(branches, branch) * INDENT }}>
      <button
        type="button"
        className="quiet"
        aria-current={id === settings.option ? "true" : undefined}
        aria-label={`${bench.branch.show(title)}, ${where}`}
        title={title}
        onClick={() => choose({ option: id })}
      >
        {title}
      </button>
      {branch === null ? null : (
        <button
          type="button"
          className="quiet small"
          aria-label={bench.branch.remove(title)}
          onClick={() => remove(id)}
        >
          ×
        </button>
      )}
    </li>
  );
}

function depthOf(branches: readonly Branch[], branch: Branch | null): number {
  if (branch === null) return 0;
  return 1 + depthOf(branches, branches.find(({ id }) => id === branch.from) ?? null);
}

interface TreeLineProps {
  readonly line: Line;
  readonly lines: readonly Line[];
  readonly row: number;
  readonly x: (month: number) => number;
  readonly end: number;
  readonly isCurrent: boolean;
}

/** The line of a branch leaves its parent's and runs on below it. */
function TreeLine({ line: { branch }, lines, row, x, end, isCurrent }: TreeLineProps): ReactElement {
  const y = (at: number): number => at * ROW + ROW / 2;
  const className = isCurrent ? "tree-line current" : "tree-line";
  if (branch === null) return <path className={className} d={`M${x(0)} ${y(row)}H${x(end)}`} />;
  const parent = lines.findIndex(({ id }) => id === branch.from);
  const turn = Math.min(x(end), x(branch.month) + 14);
  return (
    <g>
      <path
        className={className}
        d={`M${x(branch.month)} ${y(parent)}C${turn} ${y(parent)} ${x(branch.month)} ${y(row)} ${turn} ${y(row)}H${x(end)}`}
      />
      <circle className="tree-knot" cx={x(branch.month)} cy={y(parent)} r={3.5} />
    </g>
  );
}
