/** What is translated: the steps of a month that say so, the list of who is awake, and the sums over a month. */
import ts from "typescript";
import { calledBy } from "./call.ts";
import type { Entry } from "./translate.ts";

const SCHEDULE = "src/model/schedule.ts";

export function entriesOf(program: ts.Program): readonly Entry[] {
  const checker = program.getTypeChecker();
  return [
    { name: "listTheAwake", of: declared(program, "src/model/living.ts", "listTheAwake"), given: [""] },
    ...translatedSteps(program, checker),
    {
      name: "countMost",
      of: declared(program, "src/model/tally.ts", "countMost"),
      given: ["", "tally.sums", "tally.own"],
    },
  ];
}

/** Settings that are whole numbers, as the catalogue of parameters says: their paths. */
export function wholeSettingsOf(program: ts.Program): ReadonlySet<string> {
  const checker = program.getTypeChecker();
  const module = checker.getSymbolAtLocation(sourceOf(program, "src/model/parameters.ts"));
  const catalogue = module?.exports?.get(ts.escapeLeadingUnderscores("PARAMETERS"));
  if (catalogue === undefined) throw new Error("src/model/parameters.ts exports no PARAMETERS");
  const isWhole = (parameter: ts.Symbol): boolean =>
    checker.getTypeOfSymbol(parameter).getProperty("whole") !== undefined;
  const parameters = checker.getTypeOfSymbol(catalogue).getProperties();
  return new Set(parameters.filter(isWhole).map(({ name }) => `settings.${name}`));
}

function sourceOf(program: ts.Program, file: string): ts.SourceFile {
  const source = program.getSourceFiles().find(({ fileName }) => fileName.endsWith(file));
  if (source === undefined) throw new Error(`${file} is not part of the program`);
  return source;
}

function declared(program: ts.Program, file: string, name: string): ts.FunctionDeclaration {
  for (const statement of sourceOf(program, file).statements)
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement;
  throw new Error(`${file} declares no function ${name}`);
}

/** The entries of the month's table that are marked: `{ name, run, translated: true }`. */
function translatedSteps(program: ts.Program, checker: ts.TypeChecker): readonly Entry[] {
  const found: Entry[] = [];
  const visit = (node: ts.Node): void => {
    if (!ts.isObjectLiteralExpression(node)) return ts.forEachChild(node, visit);
    const fields = new Map(
      node.properties.flatMap((property) =>
        ts.isPropertyAssignment(property) ? [[property.name.getText(), property.initializer] as const] : [],
      ),
    );
    const [name, run] = [fields.get("name"), fields.get("run")];
    if (fields.has("translated") && name !== undefined && ts.isStringLiteral(name) && run !== undefined)
      found.push({ name: name.text, of: calledBy({ checker }, run), given: [""] });
  };
  visit(sourceOf(program, SCHEDULE));
  return found;
}
