/** Draw every screen of the built page into out/gallery, to be looked at. The screens are listed in tests/page/gallery.ts. */
import { runnerImport } from "vite";

const { module } = await runnerImport("./tests/page/gallery.ts");
const pictures = await module.drawGallery("out/gallery");
console.log(`${pictures.length} pictures in out/gallery`);
