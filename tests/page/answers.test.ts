/**
 * T4: a lesson inside a course page that allows it nothing but scripts and downloads, answers handed in, and a lecturer
 * who runs them again.
 */
import { createServer, type Server } from "node:http";
import type { FrameLocator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { lessonCode } from "../../src/view/export/embed.tsx";
import { answersIn } from "../../src/view/answers/answer-formats.ts";
import { answers as words } from "../../src/words/en/answers.ts";
import { caveats } from "../../src/words/en/caveats.ts";
import { exporting } from "../../src/words/en/export.ts";
import { browser, site } from "./opened.ts";
import { accessFaults, expectNoSidewaysScroll, saved, visit } from "./visitor.ts";

/** Somebody else's site, whose course page shows a lesson by the code that the page gives out. */
let course: Server;
let courseUrl: string;

beforeAll(async () => {
  const code = lessonCode(`${site.url}joinery.html`, "two-partnerships", "Two partnerships");
  course = createServer((_, response) => {
    response.setHeader("content-type", "text/html");
    response.end(
      `<!doctype html><title>Course</title><h1>Week 3</h1>${code.replace("embed=1", "embed=1&amp;lang=cy")}`,
    );
  });
  await new Promise<void>((resolve) => course.listen(0, "127.0.0.1", resolve));
  const address = course.address();
  if (address === null || typeof address === "string") throw new Error("the course has no port");
  // Another name than the site's: another origin, whatever the port.
  courseUrl = `http://localhost:${address.port}/`;
});
afterAll(() => {
  course?.close();
});

/** Guess, look, try another plan, answer the first question. */
async function work(lesson: Page | FrameLocator): Promise<void> {
  await lesson.getByLabel("less", { exact: true }).check();
  await lesson.getByRole("button", { name: "Show me", exact: true }).click();
  await lesson.getByRole("heading", { name: words.sheet.title }).waitFor();
  await lesson.locator(".answer-sheet textarea").first().fill("Less, since people leave.");
}

test("T4.1, T4.2: in a sandbox with storage shut nothing throws, the bar is gone, caveats stay, and answers can be had", async () => {
  const { page, complaints, close } = await visit(browser, courseUrl, { reducedMotion: "reduce" });
  const lesson = page.frameLocator("iframe");
  await lesson.getByRole("heading", { name: "Two partnerships", level: 1 }).waitFor();
  const frame = page.frames()[1]!;
  const shut = await frame.evaluate(() =>
    ["localStorage", "sessionStorage", "caches"].filter((name) => {
      try {
        return Reflect.get(globalThis, name) === undefined;
      } catch {
        return true;
      }
    }),
  );
  expect(shut).toContain("localStorage");
  await expect.poll(() => lesson.locator(".bar").isVisible()).toBe(false);
  for (const caveat of caveats) await lesson.getByText(caveat).waitFor();
  const whole = lesson.getByRole("link", { name: exporting.fullSize });
  await expect
    .poll(() => whole.getAttribute("href"))
    .toBe(`${site.url}joinery.html?lang=cy&lesson=two-partnerships#/`);
  await lesson.getByText(exporting.noLanguage("cy")).waitFor();
  await work(lesson);
  await lesson.getByText(words.sheet.notKept).waitFor();
  await expect.poll(() => frame.url()).toContain("kept=");
  await frame.evaluate(() => location.reload());
  await expect
    .poll(() => lesson.locator(".answer-sheet textarea").first().inputValue())
    .toBe("Less, since people leave.");
  await lesson.getByRole("button", { name: words.sheet.html }).and(lesson.locator(":enabled")).waitFor();
  const { name, bytes } = await saved(page, () =>
    lesson.getByRole("button", { name: words.sheet.html }).click(),
  );
  const file = await answersIn(new TextDecoder().decode(bytes));
  expect(name).toBe("answers-two-partnerships.html");
  expect(file).toMatchObject({ name: "", predictions: [{ guess: "less", option: "every-3" }] });
  expect(file!.written[0]!.text).toBe("Less, since people leave.");
  expect(complaints).toEqual([]);
  await close();
});

test("T4.3, T4.4: answers handed in are run again and are the same; what somebody changed is told", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/lesson/two-partnerships`, {
    reducedMotion: "reduce",
    viewport: { width: 360, height: 740 },
  });
  await work(page);
  await page.getByLabel(words.sheet.name).fill("Ada");
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  const json = await saved(page, () => page.getByRole("button", { name: words.sheet.json }).click());
  const csv = await saved(page, () => page.getByRole("button", { name: words.sheet.csv }).click());
  const table = new TextDecoder().decode(csv.bytes);
  expect(table).toMatch(/^guess,20\d\d-/m);
  expect(table).toContain("chart,");
  const file = JSON.parse(new TextDecoder().decode(json.bytes));
  expect(file.name).toBe("Ada");
  await page.goto(`${site.url}#/answers`);
  await page
    .getByLabel(words.check.files)
    .setInputFiles({ name: "ada.csv", mimeType: "text/csv", buffer: Buffer.from(csv.bytes) });
  await page.getByText(words.check.allSame(2 + 2 * file.results.length)).waitFor();
  file.results[0].less -= 1;
  file.results[0].more += 1;
  await page.getByLabel(words.check.paste).fill(JSON.stringify(file));
  await page.getByRole("button", { name: words.check.read }).click();
  await page.getByText(words.check.differ(1, 2 + 2 * file.results.length)).waitFor();
  await page.getByLabel(words.check.paste).fill("no answers at all");
  await page.getByRole("button", { name: words.check.read }).click();
  await page.getByText(words.check.none(words.check.pasted)).waitFor();
  await expectNoSidewaysScroll(page);
  expect(await accessFaults(page)).toEqual([]);
  expect(complaints).toEqual([]);
  await close();
});
