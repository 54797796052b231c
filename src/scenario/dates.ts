/** Months and dates, for those who may not look into the engine. */
export { dateOf } from "../engine/clock.ts";
