/** What stands on the page, as questions to jump to. */
import type { ReactElement } from "react";
import { compare } from "../../words/en/compare.ts";
import { useFold } from "./folds.ts";

const { contents } = compare;

export interface Entry {
  readonly id: string;
  readonly title: string;
  /** Whether it is a section that folds. */
  readonly isFold: boolean;
}

export function Contents({ entries }: { readonly entries: readonly Entry[] }): ReactElement {
  const { go, open, turnAll } = useFold();
  return (
    <nav className="contents" aria-labelledby="contents">
      <h2 id="contents">{contents.title}</h2>
      <ol>
        {entries.map(({ id, title, isFold }) => (
          <li key={id}>
            {/* The fragment is the route, so a jump within the page moves the view and the focus by itself. */}
            <a
              href={`#${id}`}
              onClick={(event) => {
                event.preventDefault();
                if (isFold) go(id);
                else document.getElementById(id)?.scrollIntoView();
              }}
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
      <button type="button" className="quiet no-print" onClick={() => turnAll(open.size === 0)}>
        {open.size === 0 ? contents.openAll : contents.foldAll}
      </button>
    </nav>
  );
}
