/** Nine places chosen by the strength of their partnership working, as in the founding study (Hunter & Perkins 2012). */
import { organisationsOf, partnershipsOf } from "./locality.ts";
import { numbered } from "./template.ts";
import type { Template } from "./template.ts";

const STRENGTHS = ["strong", "middling", "weak"] as const;

export const nineLocalities: Template = {
  name: "nine-localities",
  plain: "Separate places, some strong, some middling, some weak at partnership working.",
  isNot: "any real place: the study did not name its nine",
  arguments: {
    strong: { default: 3, range: [0, 50], meaning: "places strong at partnership working" },
    middling: { default: 3, range: [0, 50], meaning: "places in the middle" },
    weak: { default: 3, range: [0, 50], meaning: "places weak at it" },
    left: { default: 0, range: [0, 150], meaning: "places whose strength is left to luck" },
    organisations: { default: 14, range: [5, 14], meaning: "organisations in each place" },
  },
  build: ({ strong, middling, weak, left, organisations }) => {
    const kinds = [strong, middling, weak].flatMap((count, k) =>
      Array.from({ length: count }, () => STRENGTHS[k]),
    );
    const places = [...kinds, ...Array.from({ length: left }, () => undefined)];
    const shapes = places.map((_, i) => ({
      place: numbered("place", i, 3),
      name: `place ${i + 1}`,
      size: organisations,
    }));
    return {
      localities: places.map((strength, i) => ({
        id: shapes[i].place,
        name: `Place ${i + 1}`,
        // Strong and weak places are equally deprived on average: deprivation goes round within each kind.
        deprivation: (i % 3) / 2,
        ...(strength === undefined ? {} : { strength }),
      })),
      organisations: shapes.flatMap(organisationsOf),
      partnerships: shapes.flatMap(partnershipsOf),
    };
  },
};
