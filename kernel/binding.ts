/** Names given to values: parameters, constants, and what is taken out of objects. */
import ts from "typescript";
import { memberOf, readOf } from "./expression.ts";
import { keep, refuse, variable } from "./scope.ts";
import type { Names, Scope } from "./scope.ts";
import { asFloat } from "./value.ts";
import type { Value } from "./value.ts";

/** Binds a name, or a pattern of names; returns the code that has to run for it. */
export function bind(
  scope: Scope,
  names: Names,
  name: ts.BindingName,
  value: Value,
  writable: boolean,
): string {
  if (ts.isIdentifier(name)) return bindName(scope, names, name, value, writable);
  if (!ts.isObjectBindingPattern(name)) return refuse(name, "lists are not taken apart");
  return name.elements
    .map((element) => {
      const from = element.propertyName ?? element.name;
      if (!ts.isIdentifier(from) || element.dotDotDotToken || element.initializer)
        return refuse(element, "no plain name");
      const member = memberOf(scope, element, value, from.text, element.name);
      return bind(scope, names, element.name, member, false);
    })
    .join(" ");
}

function bindName(scope: Scope, names: Names, name: ts.Identifier, value: Value, writable: boolean): string {
  const symbol = scope.checker.getSymbolAtLocation(name);
  if (symbol === undefined) return refuse(name, "unknown name");
  if (value.is === "variable" || value.is === "number") {
    const read = readOf(name, value);
    if (writable) {
      const made = variable(scope, name.parent, name.text, read);
      names.set(symbol, made);
      return `(local.set ${made.name} ${made.type === "f64" ? asFloat(read) : read.code})`;
    }
    const { set, kept } = keep(scope, name.text, read);
    names.set(symbol, kept);
    return set;
  }
  names.set(symbol, value);
  return "";
}
