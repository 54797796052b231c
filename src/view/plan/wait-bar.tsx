/** The two dates on one line: flag, hatched wait, bar line, as on every chart. */
import { useMemo } from "react";
import type { ReactElement } from "react";
import { timelinePicture } from "../../picture/timeline.ts";
import { plan as words } from "../../words/en/plan.ts";
import { StillPicture } from "../still-picture.tsx";
import { monthNumber } from "./draft.ts";
import type { Draft } from "./draft.ts";

const YEAR = 12;
const WIDE = 420;

interface WaitBarProps extends Pick<Draft, "announced" | "starts"> {
  readonly wait: number;
}

export function WaitBar({ announced, starts, wait }: WaitBarProps): ReactElement {
  const [from, to] = [monthNumber(announced) ?? 0, monthNumber(starts) ?? 0];
  const svg = useMemo(() => {
    const start = Math.floor(from / YEAR) * YEAR - YEAR;
    return timelinePicture(
      {
        title: words.when.wait(wait),
        subtitle: words.options.timelineMeasure.split(";").slice(0, 3).join(";"),
        span: {
          from: 0,
          to: Math.max(4 * YEAR - 4, to - start + 2 * YEAR),
          startYear: start / YEAR,
          startMonth: 1,
        },
        changes: [
          {
            id: "the-plan",
            kind: "merge",
            label: words.made.option,
            announced: from - start,
            starts: to - start,
          },
        ],
      },
      { id: "plan-wait", width: WIDE, hasKey: false },
    ).svg;
  }, [from, to, wait]);
  return <StillPicture svg={svg} />;
}
