/** How often chi-square of so many degrees of freedom is this large or larger. */
import { gammaCdf } from "../../src/maths/gamma.ts";

export const chiSquareTail = (chi: number, degrees: number): number => 1 - gammaCdf(chi / 2, degrees / 2);
