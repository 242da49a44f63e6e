import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const here = new URL("../assets/", import.meta.url);
const imported = (sheet: string) =>
  [...readFileSync(new URL(sheet, here), "utf8").matchAll(/@import "\.\/css\/([a-z]+\.css)"/gu)].map(
    ([, name]) => name!,
  );
const rules = (name: string) => readFileSync(new URL(`css/${name}`, here), "utf8");
const classesOf = (css: string) => new Set([...css.matchAll(/\.([a-z][a-z-]*)/gu)].map(([, name]) => name!));

test("each style stands in a sheet", () => {
  expect([...new Set([...imported("site.css"), ...imported("work.css")])].sort()).toEqual(
    readdirSync(new URL("css/", here)).sort(),
  );
});

test("what dossiers are styled with is in the sheet of all pages", () => {
  const dossier = new URL("../pages/dossier/", here);
  const written = readdirSync(dossier)
    .filter((name) => name.endsWith(".tsx"))
    .flatMap((name) => [...readFileSync(new URL(name, dossier), "utf8").matchAll(/class="([^"]+)"/gu)])
    .flatMap(([, names]) => names!.split(" "));
  const [all, work] = ["site.css", "work.css"].map((sheet) => classesOf(imported(sheet).map(rules).join("\n")));
  expect(written.filter((name) => all!.has(name)).length).toBeGreaterThan(5);
  expect(written.filter((name) => work!.has(name) && !all!.has(name))).toEqual([]);
});
