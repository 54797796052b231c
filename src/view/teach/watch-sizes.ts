/** Calls `look` at once, and whenever the size of an element or of what stands in it changes; returns how to stop. */
export function watchSizes(element: HTMLElement, look: () => void): () => void {
  const sizes = new ResizeObserver(look);
  // Parts come and go.
  const watch = (): void => {
    sizes.disconnect();
    for (const each of [element, ...element.children]) sizes.observe(each);
    look();
  };
  const children = new MutationObserver(watch);
  children.observe(element, { childList: true });
  watch();
  return () => {
    sizes.disconnect();
    children.disconnect();
  };
}
