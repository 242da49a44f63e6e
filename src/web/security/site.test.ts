import { expect, test } from "vitest";
import { homeward } from "./path.js";
import { siteOf } from "./site.js";

test("a server is for this machine unless it is given names", () => {
  expect(siteOf([])).toEqual({
    names: ["localhost", "127.0.0.1", "[::1]"],
    listen: "127.0.0.1",
    shared: false,
    https: false,
  });
  expect(siteOf(["Desk.Example"])).toEqual({ names: ["desk.example"], listen: undefined, shared: true, https: false });
  expect(siteOf(["10.0.0.5"]).listen).toBe("10.0.0.5");
  expect(siteOf(["2001:DB8::1"])).toMatchObject({ names: ["[2001:db8::1]"], listen: "2001:db8::1" });
  expect(siteOf(["desk.example"], true).listen).toBe("127.0.0.1");
});

test("what is no name of a machine is told", () => {
  for (const wrong of ["https://desk.example", "desk.example:80", "", "a b", "*", "-a.example", "a..b"])
    expect(() => siteOf([wrong]), wrong).toThrow("is not a host name");
  for (const all of ["0.0.0.0", "::", "[::]"])
    expect(() => siteOf([all])).toThrow("is not a host name that browsers use");
  expect(() => siteOf([], true)).toThrow("HTTPS is for other machines");
});

test("paths to be led to stay here", () => {
  for (const path of ["/", "/KAZ/CHN?as-of=2012", "/search?q=%2F%2Fa", "/a//b"]) expect(homeward(path)).toBe(path);
  const away = [
    "//evil.example",
    "/\\evil.example",
    "\\\\evil.example",
    "https://evil.example",
    "javascript:alert(1)",
    "KAZ",
    "",
    "/\t/evil.example",
    "/\n/evil.example",
    "/a\r\nset-cookie: a=b",
    "/..//evil.example",
    "/.//evil.example",
    undefined,
    ["/KAZ"],
  ];
  for (const path of away) expect(homeward(path), String(path)).toBe("/");
});
