/** Puts a desk for studies behind a worker's own scope. */
import { expose } from "comlink";
import { studyDesk } from "./study-server.ts";

export const serveStudies = (): void => expose(studyDesk());
