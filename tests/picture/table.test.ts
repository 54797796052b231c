import { expect, test } from "vitest";
import { numberColumn, tableHtml, wordColumn } from "../../src/picture/table.ts";

test("a table has a caption, headers both ways, and escapes what it is given", () => {
  const table = { columns: [wordColumn("plan"), numberColumn("sharing")], rows: [["<Merge> & go", "62"], ["Leave", ""]] };
  expect(tableHtml(table, "What came out")).toBe(
    '<table><caption>What came out</caption><thead><tr><th scope="col">plan</th><th scope="col" class="number">sharing</th></tr></thead>'
    + '<tbody><tr><th scope="row">&lt;Merge&gt; &amp; go</th><td class="number">62</td></tr><tr><th scope="row">Leave</th><td class="number">–</td></tr></tbody></table>');
});
