/** A command for the terminal: it may run on to a next line between its words, never within one. */
import { Fragment } from "react";
import type { ReactElement } from "react";

export const Command = ({ children }: { readonly children: string }): ReactElement => (
  <code className="command">
    {children.split(" ").map((word, at) => (
      // oxlint-disable-next-line react/no-array-index-key -- words of a command have no name but their place
      <Fragment key={at}>
        {at === 0 ? "" : " "}
        <span>{word}</span>
      </Fragment>
    ))}
  </code>
);
