import * as Plot from "@observablehq/plot";
import { expect, test } from "vitest";
import { element, type Markup } from "./markup.js";
import { plotted } from "./plot.js";

const HOSTILE = [
  "</text><script>alert(1)</script>",
  '" onload="x',
  "<foreignObject><b>",
  "javascript:alert(1)",
  "<style>*{}",
  "a\u0000b",
  "&lt;script&gt;",
];
const data = HOSTILE.map((name, i) => ({ name, value: i + 1.23456789 }));

const chart = (): Markup =>
  plotted({
    width: 600,
    x: { label: HOSTILE[0]! },
    marks: [
      Plot.barY(data, {
        x: "name",
        y: "value",
        title: "name",
        href: ({ name }) => `/a?b=${name}`,
        fill: "var(--tone-1, #0072b2)",
        className: "x",
      }),
      Plot.barY(data, { x: "name", y: "value", title: "name", href: "name" }),
      Plot.text(data, { x: "name", y: "value", text: "name" }),
      Plot.ruleY([0]),
    ],
  });

test("a plot keeps only what draws", () => {
  const svg = element("svg", {}, chart());
  const tags = svg.match(/<[^>]*>/gu)!;
  expect(new Set(tags.map((tag) => /^<\/?([a-zA-Z]+)/u.exec(tag)![1]))).toEqual(
    new Set(["svg", "a", "g", "path", "line", "rect", "text", "title"]),
  );
  for (const tag of tags) expect(tag).not.toMatch(/[\s"](?:style|class|on[a-z]+)=|href="(?!\/a)/u);
  expect(svg).toContain("&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(svg).not.toMatch(/NaN|currentColor|\d\.\d{3}/u);
});

test("a plot's link is named by its title and stays on this site", () => {
  const one = { marks: [Plot.barY([3], { href: () => "/KAZ", title: () => "three" })] };
  expect(plotted(one)).toContain('<a href="/KAZ" aria-label="three"><title>three</title><rect');
  expect(plotted({ marks: [Plot.barY([3], { href: () => "//host", title: () => "three" })] })).not.toContain("<a ");
});

test("the same values make the same plot", () => {
  expect(chart()).toBe(chart());
});
