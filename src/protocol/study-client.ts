/** A desk for studies on the other side of a worker. */
import { proxy, wrap } from "comlink";
import type { Endpoint } from "comlink";
import type { StudyDesk } from "./study-api.ts";

export function studyDeskBehind(endpoint: Endpoint): StudyDesk {
  const remote = wrap<StudyDesk>(endpoint);
  return {
    check: (text) => remote.check(text),
    read: (bytes, name) => remote.read(bytes, name),
    readShipped: (id) => remote.readShipped(id),
    // A function cannot cross; what stands for it can.
    cost: (request, tasks, onNews) => remote.cost(request, proxy(tasks), proxy(onNews)),
    run: (request, tasks, onNews) => remote.run(request, proxy(tasks), proxy(onNews)),
    pause: (isPaused) => remote.pause(isPaused),
    stop: () => remote.stop(),
    table: () => remote.table(),
    dictionary: () => remote.dictionary(),
    soFar: () => remote.soFar(),
    calibrate: (options) => remote.calibrate(options),
    analyse: () => remote.analyse(),
  };
}
