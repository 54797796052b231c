/** Where the page is: from the fragment, and from wishes before it where the fragment says nothing of the kind. */
import { expect, test } from "vitest";
import { routeOf } from "../../src/view/route.ts";

test("screen, subject and arguments stand in the fragment", () => {
  const { screen, subject, search } = routeOf("#/bench/a1-two-partnerships?seed=two%20words");
  expect([screen, subject, search.get("seed")]).toEqual(["bench", "a1-two-partnerships", "two words"]);
});

test("T4.2: a lesson may be asked for before the fragment, with the wish to be embedded", () => {
  const { screen, subject, search } = routeOf("", "?embed=1&lesson=why-reorganise&lang=cy");
  expect([screen, subject, search.get("embed"), search.get("lang")]).toEqual([
    "lesson",
    "why-reorganise",
    "1",
    "cy",
  ]);
  expect(routeOf("#/?kept=abc", "?lesson=why-reorganise")).toMatchObject({
    screen: "lesson",
    subject: "why-reorganise",
  });
});

test("the fragment wins, and an address that is no text is no accident", () => {
  expect(routeOf("#/help?lang=fr", "?lesson=x&lang=cy").search.get("lang")).toBe("fr");
  expect(routeOf("#/help", "?lesson=x").screen).toBe("help");
  expect(routeOf("#/lesson/%E0%A4%A").subject).toBe("%E0%A4%A");
});
