/** Levels of partnership, for those who may not look into the model. */
export { LEVELS } from "../model/vocabulary.ts";
