/** Somebody brings a map of their own partnership: it is read here, described, and made into a world to try a change on. */
import { readFileSync } from "node:fs";
import { inflateSync, strFromU8 } from "fflate";
import { expect, test } from "vitest";
import { browser, site } from "./opened.ts";
import { sideways, visit } from "./reader.ts";
import { NARROW, faultsInBothThemes } from "./visitor.ts";

const LIST = `from,to,weight,trust
Ash Council,Beech Health,5,4
Beech Health,Ash Council,5,2
Cedar Police,Ash Council,1,3
Cedar Police,,2,3
Elm Homes,Beech Health,3,4
`;
const file = (text: string) => ({ name: "ties.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("a list is read, its bad row is named, and the world made of it can be watched", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file(LIST));
  await page.getByRole("heading", { name: /4 organisations and 4 ties/ }).waitFor();
  await page.getByText("1 thing to look at").click();
  await expect.poll(() => page.getByRole("cell", { name: /ties\.csv line 5/ }).count()).toBe(1);
  await page.getByLabel("How far each trusts the other").selectOption("trust");
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("The world is made and kept in this browser.").waitFor();
  await expect.poll(() => page.getByText(/Trust is read from “trust”/).count()).toBe(1);
  await page.getByRole("link", { name: "Watch it" }).click();
  await page.getByRole("heading", { name: "Our own partnership" }).waitFor();
  await page.getByRole("button", { name: "Play" }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("one click hides names: letters stand for them in what is seen, and in every file that is saved", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file(LIST));
  await page.getByLabel("Letters instead of names").check();
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("Names were replaced by letters.").waitFor();
  await page.getByText("Take it to another program").click();
  const [graph] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save as GraphML" }).click(),
  ]);
  const [world] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save it as a file" }).click(),
  ]);
  const texts = [graph, world].map(async (download) => readFileSync(await download.path(), "utf8"));
  for (const text of [await page.locator("main").innerHTML(), ...(await Promise.all(texts))]) {
    expect(text).toMatch(/>A<|"name": "A"/);
    expect(text).not.toMatch(/Ash|Beech|Cedar|Elm/i);
  }
  await close();
});

test("a link holds no name of an organisation unless “Include names” is ticked", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file(LIST));
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByRole("link", { name: "Plan a change" }).click();
  await page.evaluate(() => {
    Object.defineProperty(navigator, "clipboard", { value: undefined, configurable: true });
  });
  const heldBy = async (): Promise<string> => {
    await page.getByRole("button", { name: "Copy a link" }).first().click();
    const address = await page.getByRole("textbox", { name: "Link" }).inputValue();
    const letters = new URLSearchParams(address.split("?")[1]).get("d") ?? "";
    return address + strFromU8(inflateSync(Buffer.from(letters, "base64url")));
  };
  const tick = page.getByLabel("Include names");
  await tick.waitFor();
  await expect.poll(() => heldBy()).not.toMatch(/Ash|Beech|Cedar|Elm/i);
  await tick.check();
  await expect.poll(() => heldBy()).toMatch(/Ash Council/);
  await page.getByRole("button", { name: "Make a copy without names" }).click();
  await page.getByRole("heading", { name: "Our own partnership (letters for names)" }).waitFor();
  await expect.poll(() => page.locator("main").innerText()).not.toMatch(/Ash|Beech|Cedar|Elm/i);
  await close();
});

test("two files are two waves, and what changed between them is told, shown and set beside chance", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/network`);
  const wave = (year: number, text: string) => ({
    name: `ties-${year}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(`from,to\n${text}`),
  });
  await page
    .locator("input[type=file]")
    .setInputFiles([wave(2021, "Ash,Beech\nBeech,Cedar\n"), wave(2019, "Ash,Beech\nCedar,Elm\n")]);
  await page.getByRole("heading", { name: "From wave to wave" }).waitFor();
  const [row] = await page.getByRole("region", { name: "Change between waves" }).locator("tbody tr").all();
  await expect
    .poll(() => row.locator("th, td").allInnerTexts())
    .toEqual(expect.arrayContaining(["2019 to 2021", "1", "1", "1", "0.33"]));
  await page.getByLabel("Look at").selectOption("what changed from 2019 to 2021");
  await page.getByRole("img", { name: /What changed from 2019 to 2021/ }).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("a survey with headings of its own is read once its columns are named", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  const survey =
    "Q1,Q2,Q3a,Q3b,Q3c\nAsh Council,Beech Health,4,3,2\nBeech Health,Ash Council,A great deal,1,9\nCedar,Ash Council,2,2,2\n";
  await page.locator("input[type=file]").setInputFiles(file(survey));
  await page.getByText("Which column is what").click();
  await page.getByLabel("This is").selectOption("survey");
  for (const [label, heading] of [
    ["Who speaks", "Q1"],
    ["About whom", "Q2"],
    ["Trust: open to discussion", "Q3a"],
    ["Trust: reliable", "Q3b"],
    ["Trust: shares the mission", "Q3c"],
  ])
    await page.getByLabel(label).selectOption(heading);
  await page.getByRole("button", { name: "Read it so" }).click();
  await page.getByText(/read as survey/).waitFor();
  await page.getByText("1 thing to look at").click();
  await expect.poll(() => page.getByRole("cell", { name: /ties\.csv line 3/ }).count()).toBe(1);
  await expect.poll(() => page.getByLabel("How far each trusts the other").inputValue()).toBe("trust");
  await close();
});

test("a region of England is made in a click, and can be watched", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  await page.getByRole("combobox", { name: /^Region/ }).selectOption("London");
  await page.getByRole("button", { name: "Make this region" }).click();
  await page.getByText(/33 places/).waitFor();
  await page.getByRole("link", { name: "Watch it" }).click();
  await page.getByRole("heading", { name: "London, bodies as in 2019" }).waitFor();
  await close();
});

test("a file that holds nothing usable is told of, and nothing else is lost", async () => {
  const { page, complaints, close } = await visit(browser, `${site.url}#/network`);
  await page.locator("input[type=file]").setInputFiles(file("%PDF-1.7 \u0000\u0001"));
  await page.getByText(/Nothing in .* could be used/).waitFor();
  expect(complaints).toEqual([]);
  await close();
});

test("axe finds nothing in either theme, and nothing runs off a window of 320 pixels", async () => {
  const { page, close } = await visit(browser, `${site.url}#/network`);
  await page.getByRole("button", { name: "Try it with a made-up survey" }).click();
  await page.getByRole("button", { name: "Make the world" }).click();
  await page.getByText("The world is made and kept in this browser.").waitFor();
  expect(await faultsInBothThemes(page)).toEqual([]);
  await page.setViewportSize(NARROW);
  await expect.poll(() => sideways(page)).toBeLessThanOrEqual(0);
  await close();
});
