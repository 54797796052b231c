/** The page as one file, to keep on a disk or to put on a course page. That file itself has none to offer. */
import type { ReactElement } from "react";
import { answers } from "../words/en/answers.ts";

const NAME = "joinery.html";

/** Its address, beside this page. */
export const oneFileAddress = (): string =>
  import.meta.env.MODE === "one-file"
    ? location.href.split(/[?#]/)[0]
    : new URL(`./${NAME}`, location.href).href;

export function OneFileLink(): ReactElement | null {
  if (import.meta.env.MODE === "one-file") return null;
  return (
    <p className="one-file">
      <a href={`./${NAME}`} download={NAME}>
        {answers.tools.oneFile}
      </a>{" "}
      <span className="caveat">{answers.tools.oneFileHelp}</span>
    </p>
  );
}
