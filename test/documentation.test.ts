import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { program } from "../src/cli/index.js";
import { VERSION } from "../src/cli/version.js";
import { CLAIM_TYPES } from "../src/vocabulary/index.js";
import { withAccuracy } from "../tools/accuracy.js";
import { GUIDE, guided } from "../tools/guide.js";
import { LIMITS_PAGE, withLimits } from "../tools/limits.js";
import { quotingFiles, refreshed } from "../tools/refresh-docs.js";
import { typePage } from "../tools/type-pages.js";
import { entente } from "./command.js";
import { ROOT } from "./imports.js";

const page = (file: string) => readFileSync(path.join(ROOT, file), "utf8");
const commands = program(() => {}).commands.map((command) => command.name());
const manifest = JSON.parse(page("package.json"));

/** Packages that a text tells to run or to install by name, from the registry where they are not here, but for those that the manifest pins. */
function strangers(text: string, own: ReadonlySet<string>): string[] {
  const told =
    /\b(?:npx|bunx|(?:npm|pnpm|yarn) (?:exec|x|dlx|i|install|add|init|create))(?: --?[\w-]*)* +((?:@[\w.-]+\/)?[a-z][\w.-]*)/gu;
  return [...text.matchAll(told)].map(([, name = ""]) => name).filter((name) => !own.has(name));
}

/** The names of the headings of a page, as GitHub makes them: small letters, digits and hyphens; the second of a name has a number. */
function anchorsOf(markdown: string): ReadonlySet<string> {
  const prose = markdown.replace(/^```[\s\S]*?^```/gm, "");
  const times = new Map<string, number>();
  const names = [...prose.matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading = ""]) => {
    const words = heading.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").toLowerCase();
    const name = words.replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "").replace(/\s/g, "-");
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return before === 0 ? name : `${name}-${before}`;
  });
  return new Set(names);
}

describe("the documentation", () => {
  test.each(quotingFiles(ROOT))("quotes in %s what the commands print (npm run docs refreshes it)", async (file) => {
    expect(page(file)).toBe(
      await refreshed(page(file), async (args, env) => {
        const { code, out, err } = await entente(args, { env: { ENTENTE_READER: "both", ...env } });
        expect({ code, err }).toEqual({ code: 0, err: "" });
        return out;
      }),
    );
  });

  test("has a guide whose commands run and print what it says (npm run docs refreshes it)", {
    timeout: 300_000,
  }, () => {
    const guide = page(GUIDE);
    expect(guided(guide, ROOT)).toBe(guide);
    expect(guide.match(/^entente /gmu)?.length).toBeGreaterThanOrEqual(8);
  });

  test.each([...CLAIM_TYPES])("has a page on %s, as its code and corpus say (npm run docs)", (type) => {
    expect(page(`docs/types/${type}.md`)).toBe(typePage(type, ROOT));
    expect(page("docs/claims.md")).toContain(`(types/${type}.md)`);
  });

  test("has the sample and the help of every command", () => {
    expect(page("README.md")).toContain("<!-- entente read corpus/central-asia-analysis.txt");
    for (const command of commands)
      expect(page("docs/cli.md")).toContain(`\n## entente ${command}\n\n<!-- entente ${command} --help -->`);
  });

  test("tells in the README how often claims are right, as it was measured last (npm run docs)", () => {
    const readme = page("README.md");
    expect(readme).toMatch(/^\| English press .*\| \d+ \| \d+ \| \d+ \|$/mu);
    expect(withAccuracy(readme)).toBe(readme);
  });

  test("has every limit with its reason (npm run docs)", () => {
    const limits = page(LIMITS_PAGE);
    expect(limits).toContain("| text of a document | 10 MB |");
    expect(withLimits(limits)).toBe(limits);
  });

  test("is short where it should be", () => {
    expect(page("ARCHITECTURE.md").split("\n").length - 1).toBeLessThanOrEqual(150);
    expect(page("CONTRIBUTING.md").split("\n").length - 1).toBeLessThanOrEqual(60);
  });

  test("links to files that exist", () => {
    for (const file of [...quotingFiles(ROOT), "ARCHITECTURE.md", "CONTRIBUTING.md"]) {
      for (const [, to = ""] of page(file).matchAll(/\]\((?!https?:)([^)#]+)/g)) {
        expect(existsSync(path.join(ROOT, path.dirname(file), to)), `${file} → ${to}`).toBe(true);
      }
    }
  });

  test("links to headings that exist", () => {
    const files = [...quotingFiles(ROOT), "ARCHITECTURE.md", "CONTRIBUTING.md"];
    const lost = files.flatMap((file) =>
      [...page(file).matchAll(/\]\(((?!https?:)[^)#]*)#([^)]+)\)/g)].flatMap(([, to = "", anchor = ""]) => {
        const target = to === "" ? file : path.join(path.dirname(file), to);
        return !target.endsWith(".md") || anchorsOf(page(target)).has(anchor) ? [] : [`${file} → ${to}#${anchor}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  test("names every folder of the project, and no other", () => {
    const named = [...page("ARCHITECTURE.md").matchAll(/^ {1,3}([a-z]+)\/ /gm)].map(([, name]) => name);
    const own = (folder: string) =>
      readdirSync(path.join(ROOT, folder), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !/^\.|^(?:node_modules|dist|coverage|docs)$/.test(entry.name))
        .map((entry) => entry.name);
    const real = [...own("."), ...own("src")].filter((name) => name !== "src");
    expect(new Set(named)).toEqual(new Set(real));
  });

  test("never tells to run or install a package that is not ours or one of our own", () => {
    const own = new Set(Object.keys({ ...manifest.dependencies, ...manifest.devDependencies }));
    const texts = [
      ...quotingFiles(ROOT),
      "ARCHITECTURE.md",
      "CONTRIBUTING.md",
      "CHANGELOG.md",
      ".ci/run",
      "bin/entente.js",
    ];
    const code = ["src", "tools", "bench"].flatMap((folder) =>
      readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" })
        .filter((file) => /\.(?:ts|tsx|js|md)$/u.test(file))
        .map((file) => path.join(folder, file)),
    );
    const told = [...texts, ...code].flatMap((file) => strangers(page(file), own).map((name) => `${file}: ${name}`));
    expect(told).toEqual([]);
    // A package of that name on the registry is another's.
    expect(manifest.name).toMatch(/^@[^/]+\/entente$/u);
    for (const unsafe of [
      "npx entente read a",
      "npx --no -- entente",
      "npm exec entente add",
      "npm i -g entente",
      "bunx entente",
    ])
      expect(strangers(unsafe, own)).toEqual(["entente"]);
    expect(strangers("npx biome check", own)).toEqual(["biome"]);
    expect(strangers("npx vitest run; npm install --no-save vitest@4; npm ci && npm link", own)).toEqual([]);
  });

  test("promises only scripts that exist", () => {
    for (const file of [...quotingFiles(ROOT), "ARCHITECTURE.md", "CONTRIBUTING.md"]) {
      for (const [, script = ""] of page(file).matchAll(/npm run ([a-z]+)/g))
        expect(manifest.scripts, file).toHaveProperty(script);
    }
  });

  test("gives the same test command as continuous integration runs", () => {
    const readme = /^(npm [^#\n]*test)\s+#/m.exec(page("README.md"))?.[1];
    expect(readme).toBeDefined();
    expect(page(".ci/run").trimEnd().split("\n").at(-1)).toBe(readme);
  });
});

describe("the help", () => {
  // That of every command is quoted in docs/cli.md, and held to have its parts by src/cli/help.
  test.each([[], ["read"], ["dossier"]])("%s has examples", async (...command) => {
    const { code, out, err } = await entente([...command, "--help"]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain("Examples:\n  entente ");
  });

  test("the version is that of the package", async () => {
    expect(VERSION).toBe(manifest.version);
    expect(await entente(["--version"])).toEqual({ code: 0, out: `${manifest.version}\n`, err: "" });
  });
});
