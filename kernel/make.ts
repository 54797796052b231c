/** The kernel's file: the model's text, translated, assembled and written down with what it has to be linked to. */
import ts from "typescript";
import wabt from "wabt";
import { entriesOf, wholeSettingsOf } from "./entries.ts";
import { gapsOf } from "./places.ts";
import type { Gap } from "./places.ts";
import { translate } from "./translate.ts";
import type { Vocabulary } from "./program.ts";

export const KERNEL_FILE = "src/model/kernel/code.json";
const ROOT = "src/model/simulate.ts";

/** WebAssembly text of the whole kernel and what it names. @throws Error where the model's text is not translated */
export function kernelText() {
  const { config } = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, ".");
  const program = ts.createProgram([ROOT], options);
  return translate(program, entriesOf(program), wholeSettingsOf(program));
}

/** The file that is kept. */
export async function kernelFile(): Promise<string> {
  const { text, vocabulary } = kernelText();
  const assembler = await wabt();
  const assembled = assembler.parseWat("kernel.wat", text, { simd: true, bulk_memory: true });
  assembled.validate();
  const { buffer } = assembled.toBinary({});
  assembled.destroy();
  return written(buffer, gapsOf(buffer, text), vocabulary);
}

/** As `src/model/kernel/kernel.ts` reads it: the module in base64, the gaps in it, and the paths of what it is linked to. */
const written = (
  bytes: Uint8Array,
  gaps: readonly Gap[],
  { columns, constants, cells, texts }: Vocabulary,
): string =>
  `${JSON.stringify({
    columns: [...columns.keys()],
    constants: [...constants.keys()].sort(),
    cells,
    texts,
    gaps: gaps.flat().join(" "),
    module: Buffer.from(bytes).toString("base64"),
  })}\n`;
