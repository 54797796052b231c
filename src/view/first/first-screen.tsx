/** The first screen. */
import type { ReactElement } from "react";
import { lab } from "../../words/en/lab.ts";

export default function FirstScreen(): ReactElement {
  return <h1>{lab.name}</h1>;
}
