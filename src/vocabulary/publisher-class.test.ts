import { describe, expect, test } from "vitest";
import { KNOWN_PUBLISHERS } from "./known-publishers.js";
import { organisationById } from "./organisations.js";
import { publisherClass, publisherKey } from "./publisher-class.js";
import { CLOSENESS, closenessOf, PUBLISHER_KINDS } from "./publisher-kinds.js";
import { isStateId } from "./states.js";

const told = (publisher: string | null, url: string | null = null) => {
  const { kind, of } = publisherClass({ publisher, url });
  return of === null ? kind : `${kind} ${of}`;
};

describe("the table of known publishers", () => {
  test("has many, of all kinds and in many states", () => {
    expect(KNOWN_PUBLISHERS.length).toBeGreaterThan(500);
    expect(new Set(KNOWN_PUBLISHERS.map(({ kind }) => kind)).size).toBe(PUBLISHER_KINDS.length - 1);
    expect(new Set(KNOWN_PUBLISHERS.map(({ of }) => of)).size).toBeGreaterThan(150);
  });

  test("names kinds, states and organisations that there are", () => {
    const wrong = KNOWN_PUBLISHERS.filter(
      ({ kind, of }) =>
        !PUBLISHER_KINDS.includes(kind) ||
        (of !== null && !isStateId(of) && organisationById(of) === undefined) ||
        (of === null && ["official", "state-media"].includes(kind)),
    );
    expect(wrong).toEqual([]);
  });

  test("names nobody twice", () => {
    const keys = KNOWN_PUBLISHERS.flatMap(({ names }) => [...new Set(names.map(publisherKey))]);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    const hosts = KNOWN_PUBLISHERS.flatMap((one) => one.hosts);
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    expect(hosts.filter((host) => !/^(?:[a-z\d-]+\.)+[a-z\d-]+$/u.test(host))).toEqual([]);
  });

  test("is found by every name and host in it", () => {
    const lost = KNOWN_PUBLISHERS.flatMap(({ kind, of, names, hosts }) => [
      ...names.filter((name) => told(name) !== (of === null ? kind : `${kind} ${of}`)),
      ...hosts.filter((host) => publisherClass({ publisher: null, url: `https://www.${host}/a` }).kind !== kind),
    ]);
    expect(lost).toEqual([]);
  });
});

describe("what a publisher is", () => {
  test.each([
    ["mfa.gov.cn", null, "official CHN"],
    [null, "https://www.mfa.gov.cn/web/wjdt_674879/", "official CHN"],
    ["Xinhua", null, "state-media CHN"],
    ["新华社", null, "state-media CHN"],
    [null, "http://english.news.cn/20240701/c.html", "state-media CHN"],
    ["Reuters", "https://news.yahoo.example/reuters", "wire GBR"],
    ["REUTERS", null, "wire GBR"],
    ["ТАСС", null, "state-media RUS"],
    ["Коммерсантъ", null, "press RUS"],
    ["«Фергана»", null, "press RUS"],
    ["Hürriyet", null, "press TUR"],
    ["HURRIYET", null, "press TUR"],
    ["The Guardian", null, "press GBR"],
    ["The Guardian (Nigeria)", null, "press NGA"],
    ["The Guardian (International edition)", null, "press GBR"],
    [null, "https://mfa.gov.ee/en/news", "official EST"],
    ["Press service", "https://president.md/rom/1", "official MDA"],
    [null, "https://balta.go.ke/1", "official KEN"],
    ["Ministry of Trade of Kazakhstan", null, "official KAZ"],
    [null, "https://pacific.mil/news", "official USA"],
    [null, "https://news.un.org/en/story/2024/07/1", "intergovernmental org:UN"],
    [null, "https://balta.int/a", "intergovernmental"],
    [null, "https://www.um.edu.my/a", "academic"],
    [null, "https://politics.ox.ac.uk/a", "academic"],
    [null, "https://balta.edu/a", "academic"],
    ["Balta Weekly", "https://balta.substack.com/p/1", "other"],
    ["Balta Weekly", "https://balta.example/p/1", "unknown"],
    ["edu.news.example", null, "unknown"],
    [null, null, "unknown"],
    [null, "javascript:alert(1)", "unknown"],
    ["constructor", null, "unknown"],
  ])("%j at %j: %s", (publisher, url, kind) => {
    expect(told(publisher, url)).toBe(kind);
  });

  test("is what a person decided, by name before host, and by host for all under it", () => {
    const decided = new Map([
      ["balta weekly", { kind: "press" as const, of: "KEN" }],
      ["balta.example", { kind: "company" as const, of: null }],
      ["reuters", { kind: "other" as const, of: null }],
    ]);
    const of = (publisher: string | null, url: string | null) => publisherClass({ publisher, url }, decided);
    expect(of("The Balta Weekly", "https://balta.example/1")).toEqual({ kind: "press", of: "KEN", by: "decision" });
    expect(of("Somebody", "https://www.news.balta.example/1")).toEqual({ kind: "company", of: null, by: "decision" });
    expect(of("balta.example", null).by).toBe("decision");
    expect(of("Reuters", null)).toEqual({ kind: "other", of: null, by: "decision" });
    expect(of("Xinhua", null).by).toBe("name");
    expect(of("Somebody", "https://notbalta.example/1").by).toBeNull();
  });
});

describe("how close it stands", () => {
  test.each([
    ["official", "CHN", ["CHN", "KAZ"], "party"],
    ["state-media", "CHN", ["KAZ", "CHN"], "party"],
    ["official", "RUS", ["CHN", "KAZ"], "official"],
    ["state-media", "RUS", ["CHN", "KAZ"], "official"],
    ["intergovernmental", "org:European-Commission", ["KAZ", "org:EU"], "party"],
    ["intergovernmental", "org:UN", ["KAZ", "org:EU"], "intergovernmental"],
    ["intergovernmental", null, ["KAZ"], "intergovernmental"],
    ["press", "CHN", ["CHN", "KAZ"], "press"],
    ["wire", "GBR", ["GBR", "KAZ"], "wire"],
    ["unknown", null, [], "unknown"],
  ] as const)("%s of %s on %j: %s", (kind, of, parties, closeness) => {
    expect(closenessOf({ kind, of }, parties)).toBe(closeness);
    expect(CLOSENESS).toContain(closeness);
  });
});
