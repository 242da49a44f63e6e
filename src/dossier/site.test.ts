import { describe, expect, test } from "vitest";
import type { Claim } from "../claim/index.js";
import { siteOf } from "./site.js";

/** A project in a state, which the words name so. */
function at(exact: string, id: string, text: string | null = null, type = "project"): string | null {
  const target = [{ id, kind: "state", name: id, text }];
  return siteOf({ type, target, evidence: { exact } } as unknown as Claim)?.name ?? null;
}

describe("where a project is", () => {
  test("is the place of its host that the words name", () => {
    expect(at("Russia is building a nuclear power plant at Akkuyu", "TUR", "Akkuyu")).toBe("Akkuyu");
    expect(at("Japan is financing a bridge over the Tigris in Mosul, Iraq", "IRQ", "Iraq")).toBe("Mosul");
    expect(at("a railway in Srinagar, India", "IND", "India")).toBe("Srinagar");
    expect(at("a thermal power plant in Dushanbe", "TJK", "Dushanbe")).toBe("Dushanbe");
    expect(
      siteOf({
        type: "project",
        target: [{ id: "TUR", kind: "state", name: "Türkiye", text: "Mersin" }],
        evidence: { exact: "" },
      } as never),
    ).toEqual({
      name: "Mersin",
      country: "TUR",
      lat: 36.81,
      lon: 34.64,
    });
  });

  test("is not told where no place, two, or one of another state is named", () => {
    expect(at("China is building a railway in Kazakhstan", "KAZ", "Kazakhstan")).toBeNull();
    expect(at("a railway from Almaty to Aktobe in Kazakhstan", "KAZ", "Kazakhstan")).toBeNull();
    expect(at("agreed in Moscow to build a plant in Türkiye", "TUR", "Türkiye")).toBeNull();
    expect(at("Ankara and Moscow will build a plant", "TUR", "Ankara")).toBeNull();
    // The gazetteer has one Abay of Kazakhstan's several.
    expect(at("a power plant in Abay, Kazakhstan", "KAZ", "Kazakhstan")).toBeNull();
    expect(at("Mosul is to have a bridge", "IRQ")).toBeNull();
    expect(at("a visit to Mosul, Iraq", "IRQ", "Iraq", "visit")).toBeNull();
  });
});
