import { parseHTML } from "linkedom";
import { expect, test } from "vitest";
import { ENGLISH, tongueOf } from "../words/index.js";
import { rowsText } from "./rows.js";

const HOSTILE = `</table><script>alert(1)</script>"'&\u202E`;
const read = (text: string) => parseHTML(`<table>${text}</table>`).document;

test("any text of a cell, a head or an address is text", () => {
  const text = rowsText(
    [{ title: HOSTILE }, { title: "B" }],
    [
      [HOSTILE, { text: HOSTILE, href: `/search?q=${HOSTILE}` }],
      [
        { text: "else", href: "javascript:alert(1)" },
        { text: "where", href: "//host/" },
      ],
    ],
    ENGLISH,
  );
  expect(text).not.toMatch(/<script|<\/table/u);
  const page = read(text);
  expect([...page.querySelectorAll("a")].map((link) => link.getAttribute("href"))).toEqual([`/search?q=${HOSTILE}`]);
  expect([...page.querySelectorAll("tr")].map((row) => row.children.length)).toEqual([2, 2, 2]);
});

test("a row whose first cell is not certain stands back and says so, in words too", () => {
  const rows = [
    [{ text: "a loan", href: "/facts/f_1", unsure: true }, 1],
    [{ text: "a visit" }, 2],
  ];
  const page = read(rowsText([{ title: "A" }, { title: "B" }], rows, ENGLISH));
  const [, unsure, sure] = page.querySelectorAll("tr");
  expect(unsure!.className).toBe("unsure");
  expect(unsure!.textContent).toBe("a loan not certain1");
  expect(sure!.outerHTML).not.toContain("certain");
});

test("a date is broken at its year alone where a language breaks lines between any two letters", () => {
  const rows = [[{ text: "2034年6月14日", value: "2034-06-14", dated: true as const }, "2034年6月14日"]];
  const body = (tongue: typeof ENGLISH) => rowsText([{ title: "A" }, { title: "B" }], rows, tongue).split("<tbody>")[1];
  expect(body(tongueOf("zh"))).toBe('<tr><th class="dated">2034年<wbr>6月14日<td>2034年6月14日</tbody>');
  expect(body(ENGLISH)).toBe("<tr><th>2034年6月14日<td>2034年6月14日</tbody>");
});

test("what a cell is, it is shown as", () => {
  const text = rowsText(
    [{ title: "A" }, { title: "B", numeric: true }, { title: "C" }],
    [
      [{ text: "Kazakhstan", href: "/KAZ" }, 1234, null],
      ["", { text: "half", share: 0.5 }, "x"],
    ],
    ENGLISH,
  );
  expect(text).toContain("<thead><tr><th>A<th>B<th>C</thead><tbody>");
  expect(text).toContain('<tr><th><a href="/KAZ">Kazakhstan</a><td>1,234<td><tr><th><td><span');
});
