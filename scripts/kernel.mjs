/**
 * The kernel made anew from the text of the model:
 *
 *     npm run kernel
 */
import { writeFileSync } from "node:fs";
import { runnerImport } from "vite";

const { module } = await runnerImport("./kernel/make.ts");
writeFileSync(module.KERNEL_FILE, await module.kernelFile());
console.log(module.KERNEL_FILE);
