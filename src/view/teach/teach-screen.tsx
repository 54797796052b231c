/** Soon. */
import type { ReactElement } from "react";
export function TeachScreen(): ReactElement {
  return <p>…</p>;
}
