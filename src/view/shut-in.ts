/** Whether the page is in a frame that lets it keep nothing and open nothing, or on a disk: it then belongs to nobody. */
export const isShutIn = (): boolean => globalThis.origin === "null" && location.protocol !== "file:";
