/** The bench: one scenario, watched. */
import type { ReactElement } from "react";

export default function BenchScreen({ subject }: { readonly subject: string }): ReactElement {
  return <h1>{subject}</h1>;
}
