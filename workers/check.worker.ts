/** The checker of scenarios in a Web Worker. */
import { serveChecker } from "../src/protocol/checker.ts";

serveChecker();
