import type { Picture, PictureOptions } from "../../../src/picture/picture.ts";

/** A picture with fixed data, drawn in every width and theme by the gallery. */
export interface Sample {
  readonly name: string;
  readonly draw: (options: PictureOptions) => Picture;
}
