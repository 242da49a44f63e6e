import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test } from "vitest";
import { openLedger } from "../src/entente.js";
import { TokenFile } from "../src/web/index.js";
import { siteFor } from "./web-site.js";

const folder = mkdtempSync(path.join(tmpdir(), "entente-cookies-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each([true, false])("cookies go over HTTPS alone where the server stands behind it: %s", async (https) => {
  const tokens = new TokenFile(path.join(folder, `${https}.json`));
  const access = tokens.create("ann", "reader", "2026-03-01T09:00:00Z");
  const ledger = await openLedger(":memory:");
  try {
    const site = siteFor(ledger, tokens, { https });
    const headers = { accept: "text/html", authorization: `Bearer ${access}` };
    const cookies = (await site.ask("/?lang=tr", { headers })).headers.getSetCookie();
    expect(cookies.map((cookie) => cookie.split("=")[0])).toEqual(
      expect.arrayContaining(["entente-language", "entente-seen"]),
    );
    for (const cookie of cookies) expect(/; Secure/u.test(cookie), cookie).toBe(https);
  } finally {
    await ledger.close();
  }
});
