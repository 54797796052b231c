/** One picture of the gallery: where it is, and how it is come to. */
import type { Page } from "playwright-core";

export interface Screen {
  /** The file's name, before width and theme. */
  readonly name: string;
  /** What follows the page's address, such as `#/compare`. */
  readonly address: string;
  /** What a visitor does to reach the state; the picture is taken when it is done. */
  readonly reach?: (page: Page) => Promise<void>;
  /** As it leaves a printer. */
  readonly isPrinted?: boolean;
}

/** Runs take as long as the machine takes. */
export const PATIENCE = 120_000;

/** The tab of a narrow page's sheet, where there are tabs. */
export async function toSheet(page: Page, name: string): Promise<void> {
  const tab = page.getByRole("tab", { name });
  if ((await tab.count()) > 0) await tab.click();
}
