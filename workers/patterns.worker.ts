/** Known patterns checked in a Web Worker. */
import { servePatterns } from "../src/protocol/serve-patterns.ts";

servePatterns();
