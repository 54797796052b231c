/** Where in a file something stands, as a person would point at it: `events[2].size`, `options[0].changes.merge-1.starts`. */
const PLAIN = /^[A-Za-z$_][A-Za-z0-9$_-]*$/;
const LONGEST = 40;

export const placeOf = (base: string, ...path: readonly PropertyKey[]): string =>
  path.reduce((place: string, key) => {
    if (typeof key === "number") return `${place}[${key}]`;
    const name = String(key);
    if (!PLAIN.test(name))
      return `${place}[${JSON.stringify(name.length > LONGEST ? `${name.slice(0, LONGEST)}…` : name)}]`;
    return place === "" ? name : `${place}.${name}`;
  }, base);

export const WHOLE_FILE = "the file";

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What stands at a path inside a value; undefined where nothing does. */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((inside: unknown, key) => {
    if (Array.isArray(inside) && typeof key === "number") return inside[key];
    return isRecord(inside) && typeof key === "string" && Object.hasOwn(inside, key)
      ? inside[key]
      : undefined;
  }, value);
}
