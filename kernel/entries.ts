/** What is translated: the steps of a month that say so, the list of who is awake, and the sums over a month. */
import ts from "typescript";
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
      found.push({ name: name.text, of: functionAt(checker, run), given: [""] });
  };
  visit(sourceOf(program, SCHEDULE));
  return found;
}

function functionAt(checker: ts.TypeChecker, node: ts.Expression): ts.FunctionDeclaration | ts.ArrowFunction {
  if (ts.isArrowFunction(node)) return node;
  const symbol = checker.getSymbolAtLocation(node);
  const original =
    symbol && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
  const declaration = original?.valueDeclaration;
  if (declaration !== undefined && ts.isFunctionDeclaration(declaration)) return declaration;
  throw new Error(`${node.getText()} is no function of the model's text`);
}
