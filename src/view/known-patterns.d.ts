/** Made when the page is built (vite.config.ts), from the last run of all checks in `docs/patterns.json`. */
declare module "virtual:known-patterns" {
  const counts: { readonly met: number; readonly missed: number; readonly untested: number };
  export default counts;
}
