/** What is wrong with a text as XML, as far as pictures can get it wrong; empty if nothing is. */
export function faultsOf(svg: string): readonly string[] {
  const faults: string[] = [];
  const open: string[] = [];
  const rest = svg.replace(/<(\/?)([a-zA-Z]+)((?: [a-zA-Z0-9-]+="[^"<]*")*)(\/?)>/g, (_whole, closing: string, name: string, _attributes, empty: string) => {
    if (closing === "/") {
      if (open.pop() !== name) faults.push(`</${name}> closes something else`);
    } else if (empty !== "/") open.push(name);
    return "";
  });
  if (open.length > 0) faults.push(`never closed: ${open.join(", ")}`);
  if (/[<>]/.test(rest)) faults.push(`stray bracket: ${rest.slice(0, 60)}`);
  for (const found of svg.matchAll(/&(?!amp;|lt;|gt;|quot;|#39;)/g)) faults.push(`loose ampersand at ${found.index}`);
  // eslint-disable-next-line no-control-regex -- finding control characters is the point
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/.test(svg)) faults.push("control character");
  const ids = [...svg.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size < ids.length) faults.push("an id twice");
  return faults;
}
