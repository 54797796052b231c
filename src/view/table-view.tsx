/** A table of a picture or of a month, in a region that scrolls and can be reached by keyboard. */
import type { ReactElement } from "react";
import type { Table } from "../picture/table.ts";

interface TableProps {
  readonly label: string;
  readonly table: Table;
}

export function TableView({ label, table: { columns, rows } }: TableProps): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region must be reachable by keyboard (WCAG 2.1.1)
    <section className="scroll" tabIndex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {columns.map(({ name, isNumber }) => (
              <th key={name} scope="col" className={isNumber ? "number" : undefined}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // oxlint-disable-next-line react/no-array-index-key -- rows have no id; their order is their name
            <tr key={at}>
              {row.map((cell, column) => (
                <td key={columns[column].name} className={columns[column].isNumber ? "number" : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
