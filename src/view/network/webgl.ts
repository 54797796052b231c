/** Whether this browser can draw in depth, and if not, why. Asked without loading any of it. */

export type Depth = "yes" | "off" | "refused";

/** `off`: the browser knows no WebGL 2; `refused`: it knows it and would not start it. */
export function depthHere(): Depth {
  if (typeof WebGL2RenderingContext === "undefined") return "off";
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("webgl2");
  if (context === null) return "refused";
  // Browsers allow only a few at a time.
  context.getExtension("WEBGL_lose_context")?.loseContext();
  return "yes";
}
