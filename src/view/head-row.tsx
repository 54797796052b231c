/** The head of a table: a name a column. */
import type { ReactElement } from "react";

export const HeadRow = ({ names }: { readonly names: readonly string[] }): ReactElement => (
  <thead>
    <tr>
      {names.map((name) => (
        <th key={name} scope="col">
          {name}
        </th>
      ))}
    </tr>
  </thead>
);
