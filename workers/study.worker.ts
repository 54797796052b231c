/** The desk for studies in a Web Worker. */
import { serveStudies } from "../src/protocol/serve-studies.ts";

serveStudies();
