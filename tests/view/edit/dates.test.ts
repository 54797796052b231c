/** Months as people write them. */
import { expect, test } from "vitest";
import { dateRead, monthSaid } from "../../../src/view/edit/dates.ts";

test.each(["2027-04", "2027-4", "4/2027", "04.2027", "April 2027", "apr 2027", "Apr. 2027", " APRIL  2027 "])(
  "%j is April 2027",
  (text) => {
    expect(dateRead(text)).toBe("2027-04");
    expect(monthSaid("2027-04")).toBe("April 2027");
  },
);

test.each(["", "2027", "2027-13", "13/2027", "Aprilis 2027", "ju 2027", "spring 2027", "2027-04-01"])(
  "%j is no month",
  (text) => {
    expect(dateRead(text)).toBeNull();
  },
);
