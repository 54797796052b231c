/** The studies that come with Joinery: one file each in `scenarios/experiments/`, named by its id, loaded when first asked for. */
const FILES = import.meta.glob<unknown>("../../scenarios/experiments/*.json", { import: "default" });

const idOf = (path: string): string => path.slice(path.lastIndexOf("/") + 1, -".json".length);

/** Ids of the shipped studies, in order. */
export const SHIPPED_STUDY_IDS: readonly string[] = Object.keys(FILES).map(idOf).sort();

/** As written, still to be checked. @throws RangeError when there is no such study */
export async function shippedStudy(id: string): Promise<unknown> {
  const load = Object.entries(FILES).find(([path]) => idOf(path) === id)?.[1];
  if (load === undefined)
    throw new RangeError(`no study ${JSON.stringify(id)}; there are ${SHIPPED_STUDY_IDS.join(", ")}`);
  return load();
}
