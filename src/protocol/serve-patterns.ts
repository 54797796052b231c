/** Puts the checks of known patterns behind a worker's own scope. */
import { expose } from "comlink";
import { patternChecker } from "./pattern-server.ts";

export const servePatterns = (): void => expose(patternChecker());
