/** A lecturer's journey: a lesson's page, the link for students, the worksheet, the class view (T1.2, T1.3, T2.1 to T2.3). */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { LESSONS, LESSON_RUNS, LESSON_SEED, timesHeld } from "../../src/analysis/lessons.ts";
import { futuresOf } from "../../src/experiment/ensemble.ts";
import { LEAVE_AS_IS } from "../../src/scenario/compile/timeline.ts";
import { shippedScenario } from "../../src/scenario/library.ts";
import { lessonWords } from "../../src/words/en/lessons.ts";
import { browser, site } from "./opened.ts";
import { visit } from "./visitor.ts";

test("a lecturer finds a lesson by its length, and its page has all they need", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/teach`);
  await page.getByLabel("20 minutes").check();
  await expect.poll(() => page.locator(".lessons li").count()).toBe(1);
  await page.getByLabel("any length").check();
  await page.getByRole("link", { name: "Why do we keep reorganising?" }).click();
  for (const part of [
    "Students will be able to",
    "What students will see",
    "Script",
    "Common wrong answers",
    "Marking notes",
    "Cases to talk about",
    "What the model leaves out",
    "Reading",
  ])
    await expect
      .poll(() => page.getByRole("heading", { name: part, exact: true }).count(), { message: String(part) })
      .toBe(1);
  await expect
    .poll(() => page.getByLabel("Link for students").inputValue())
    .toBe(`${site.url}#/lesson/why-reorganise`);
  expect(complaints).toEqual([]);
  await close();
});

test("T1.2: the sentence on a lesson's page is the one its own function gives for the same luck", async () => {
  const lesson = LESSONS[0]!;
  const scenario = await shippedScenario(lesson.scenario);
  const futures = [LEAVE_AS_IS, ...lesson.options].flatMap((option) => [
    ...futuresOf({
      scenario,
      option,
      seed: LESSON_SEED,
      months: scenario.months,
      runs: Array.from({ length: LESSON_RUNS }, (_, run) => run),
      outcomes: lesson.outcomes,
      levels: false,
      localities: false,
    }),
  ]);
  const reveal = lesson.reveal(futures, scenario);
  const { page, close } = await visit(browser, `${site.url}#/teach/${lesson.id}`);
  const said = page.locator(".lesson-page .finding");
  await expect
    .poll(() => said.innerText(), { timeout: 60_000 })
    .toBe(lessonWords[lesson.id]!.see(reveal.numbers, timesHeld(reveal), LESSON_RUNS));
  await page.locator("svg[aria-labelledby^='lesson-sharing'], .lesson-charts svg").first().waitFor();
  await close();
});

test("T1.3: a student's link opens that lesson alone, with the lesson's controls and no others", async () => {
  const { page, close } = await visit(browser, `${site.url}#/lesson/targets-or-trust`, {
    reducedMotion: "reduce",
    viewport: { width: 360, height: 740 },
  });
  await page.getByRole("heading", { name: "Targets or trust?", level: 1 }).waitFor();
  await expect.poll(() => page.getByRole("navigation").count()).toBe(0);
  await page.getByLabel("more", { exact: true }).check();
  await page.getByRole("button", { name: "Show me", exact: true }).click();
  await page.locator(".finding").waitFor();
  const choices = await page.locator("fieldset.vary label").allInnerTexts();
  expect(choices).toEqual(["many targets", "work on trust", "few, shared targets", "both"]);
  for (const box of await page.locator("fieldset.chips label, .actions button").all())
    expect((await box.boundingBox())!.height).toBeGreaterThanOrEqual(36);
  await page.getByLabel("work on trust").check();
  await expect.poll(() => page.locator(".pair").innerText()).toContain("Work on trust");
  await close();
});

test("the worksheet prints on two sides of A4 at most", async () => {
  const { page, close } = await visit(browser, `${site.url}#/teach`);
  for (const { id } of LESSONS) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/teach/${id}?view=worksheet`);
    await page.getByRole("heading", { name: lessonWords[id]!.title, level: 1 }).waitFor();
    await page.locator(".worksheet ol").waitFor();
    await page.evaluate(() => document.fonts.ready);
    const pdf = (
      await page.pdf({ format: "A4", margin: { top: "12mm", bottom: "12mm", left: "15mm", right: "15mm" } })
    ).toString("latin1");
    const sides = pdf.match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(sides, id).toBeGreaterThanOrEqual(1);
    expect(sides, id).toBeLessThanOrEqual(2);
  }
  await close();
});

const step = (page: Page) => page.locator(".present header p").innerText();

test("T2.1: in the class view Space goes on, R replays, B blanks, N shows notes; each has a button", async () => {
  const { page, close } = await visit(browser, `${site.url}#/lesson/why-reorganise?view=class`, {
    reducedMotion: "reduce",
  });
  await page.locator(".present .pair").waitFor();
  for (const name of ["Next", "Back", "Replay", "Blank", "Notes"])
    await expect
      .poll(() => page.getByRole("button", { name, exact: true }).count(), { message: String(name) })
      .toBe(1);
  await expect.poll(() => step(page)).toBe("Step 1 of 7");
  await page.keyboard.press("Space");
  await expect.poll(() => step(page)).toBe("Step 2 of 7");
  await page.keyboard.press("n");
  await page.getByText("Notes for you").waitFor();
  await page.keyboard.press("n");
  await expect.poll(() => page.getByText("Notes for you").count()).toBe(0);
  await page.keyboard.press("b");
  await page.getByText("The screen is blank.", { exact: false }).waitFor();
  await expect.poll(() => page.locator(".present h1").count()).toBe(0);
  await page.keyboard.press("b");
  await page.getByRole("button", { name: "Next" }).click();
  await expect.poll(() => step(page)).toBe("Step 3 of 7");
  await page.getByRole("button", { name: "Back" }).click();
  await expect.poll(() => step(page)).toBe("Step 2 of 7");
  await close();
});

test("R plays it again from the start", async () => {
  const { page, close } = await visit(browser, `${site.url}#/lesson/two-partnerships?view=class`);
  await page.locator(".present .pair").waitFor();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  const title = (text: string) => page.locator("svg text", { hasText: text });
  await title("The reorganised partnership").waitFor();
  await page.keyboard.press("r");
  await title("How well they share").waitFor();
  await close();
});

test("T2.2: hands typed in stand as bars beside the result; everything is large enough for the back row", async () => {
  const { page, close } = await visit(browser, `${site.url}#/lesson/two-partnerships?view=class`, {
    reducedMotion: "reduce",
  });
  await page.locator(".present .pair").waitFor();
  await page.keyboard.press("Space");
  await page.getByLabel("less", { exact: true }).fill("21");
  await page.getByLabel("more", { exact: true }).fill("9");
  await page.locator(".present h1").click();
  await page.keyboard.press("Space");
  await page.keyboard.press("Space");
  await page.getByText("21 of 30 hands").waitFor();
  await expect.poll(() => page.locator("meter.hands").count()).toBe(3);
  const small = await page.evaluate(() => {
    const sizes: string[] = [];
    const walker = document.createTreeWalker(document.querySelector(".present")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      if (parentElement === null || node.textContent?.trim() === "") continue;
      if (
        parentElement.closest("title, desc, details") !== null ||
        parentElement.getClientRects().length === 0
      )
        continue;
      const svg = parentElement.closest("svg");
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = Number.parseFloat(getComputedStyle(parentElement).fontSize) * scale;
      if (size < 23.5) sizes.push(`${size.toFixed(1)} ${node.textContent}`);
    }
    return sizes;
  });
  expect(small).toEqual([]);
  await close();
});
