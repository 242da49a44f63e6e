import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { hashOf, tokenOf } from "./token.js";
import { TokenFile, tokensToServe } from "./token-file.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-tokens-"));
afterAll(() => rmSync(folder, { recursive: true }));
let count = 0;
const fresh = () => path.join(folder, `${count++}.json`);
const NOW = "2026-03-01T09:30:00Z";

test("a token is told once and kept as its hash, in a file for its owner alone", () => {
  const file = new TokenFile(fresh());
  expect(file.list()).toEqual([]);
  const secret = file.create("ann", "reviewer", NOW);
  expect(secret).toMatch(/^entente_[0-9a-f]{64}$/u);
  expect(file.list()).toEqual([{ name: "ann", role: "reviewer", hash: hashOf(secret), created: NOW }]);
  expect(readFileSync(file.path, "utf8")).not.toContain(secret.slice(8, 24));
  expect(statSync(file.path).mode & 0o777).toBe(0o600);
  expect(file.create("bea", "reader", NOW)).not.toBe(secret);
});

test("a secret opens what it was made for", () => {
  const file = new TokenFile(fresh());
  const [ann, bea] = [file.create("ann", "reviewer", NOW), file.create("bea", "reader", NOW)];
  expect([ann, bea].map((secret) => tokenOf(file.list(), secret)?.name)).toEqual(["ann", "bea"]);
  for (const wrong of ["", ann.slice(0, -1), `${ann}0`, hashOf(ann), ann.toUpperCase()])
    expect(tokenOf(file.list(), wrong)).toBeNull();
});

test("names are words, and each stands for one token", () => {
  const file = new TokenFile(fresh());
  file.create("Айгүл", "reader", NOW);
  expect(() => file.create("Айгүл", "admin", NOW)).toThrow(`${file.path} already has a token Айгүл; revoke it first`);
  for (const name of ["", "a b", "-ann", "a/b", "a\u001b[31m", "x".repeat(65)])
    expect(() => file.create(name, "reader", NOW), name).toThrow("A token name consists of letters");
  expect(file.list().length).toBe(1);
});

test("what another process changes is seen", () => {
  const [file, other] = [new TokenFile(fresh()), new TokenFile("")];
  file.create("ann", "reader", NOW);
  expect(file.list().length).toBe(1);
  Object.assign(other, { path: file.path });
  other.create("bea", "reader", NOW);
  expect(file.list().map(({ name }) => name)).toEqual(["ann", "bea"]);
  other.revoke("ann");
  expect(file.list().map(({ name }) => name)).toEqual(["bea"]);
  expect(() => file.revoke("ann")).toThrow(`${file.path} has no token ann`);
});

test("a file that others can read is not used", () => {
  const file = new TokenFile(fresh());
  file.create("ann", "reader", NOW);
  for (const mode of [0o640, 0o604, 0o620]) {
    chmodSync(file.path, mode);
    expect(() => file.list()).toThrow(
      `${file.path} can be read by others, so its tokens are not used; run: chmod 600 ${file.path}`,
    );
  }
});

test("a damaged file is told in a sentence", () => {
  const file = new TokenFile(fresh());
  const ann = { name: "ann", role: "reader", hash: "0".repeat(64), created: NOW };
  const damaged = [
    "",
    "{",
    "null",
    "[]",
    '{"tokens": {}}',
    JSON.stringify({ tokens: [{ ...ann, role: "owner" }] }),
    JSON.stringify({ tokens: [{ ...ann, hash: "0" }] }),
    JSON.stringify({ tokens: [ann, ann] }),
    JSON.stringify({ tokens: [null] }),
  ];
  for (const content of damaged) {
    writeFileSync(file.path, content, { mode: 0o600 });
    expect(() => file.list(), content).toThrow(`${file.path} is not a token file: it is damaged`);
    expect(() => file.create("bea", "admin", NOW), content).toThrow("it is damaged");
    expect(readFileSync(file.path, "utf8")).toBe(content);
  }
  expect(() => new TokenFile(folder).list()).toThrow(/can be read by others|can't be read \(EISDIR\)/u);
});

test("two do not change it at once", () => {
  const file = new TokenFile(fresh());
  writeFileSync(`${file.path}.new`, "");
  expect(() => file.create("ann", "reader", NOW)).toThrow("another process is changing the tokens");
  expect(() => new TokenFile(path.join(folder, "none", "a.json")).create("ann", "reader", NOW)).toThrow(
    "can't be written (ENOENT)",
  );
});

test("the first server makes the first token, later ones none", () => {
  const file = fresh();
  const { tokens, first } = tokensToServe(file, NOW);
  expect(tokenOf(tokens.list(), first!)).toMatchObject({ name: "admin", role: "admin" });
  expect(tokensToServe(file, NOW).first).toBeNull();
});
