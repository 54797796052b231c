/**
 * Draw the screens of the built page into out/gallery, to be looked at: all of them, or those whose names hold one of the
 * pieces given (`node scripts/gallery.mjs compare brief --widths 360,1600`). They are listed in tests/page/gallery.
 */
import { parseArgs } from "node:util";
import { runnerImport } from "vite";

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { widths: { type: "string", default: "360,1024,1600" } },
});
const { module } = await runnerImport("./tests/page/gallery.ts");
const pictures = await module.drawGallery("out/gallery", {
  names: positionals,
  widths: values.widths.split(",").map(Number),
});
console.log(`${pictures.length} pictures in out/gallery`);
