import { expect, test } from "vitest";
import { eventOf } from "../src/claim/event.js";
import { read } from "../src/entente.js";

/**
 * What events are about, on own sentences: the contexts that must be told of the claim of that type, and after "not" those that must not, as when
 * another clause tells of them.
 */
const CASES = [
  ["Kenya and Uganda agreed to share intelligence on smuggling gangs.", "cooperation", "intelligence crime"],
  [
    "The defence ministers of Peru and Ecuador discussed joint patrols against illegal mining.",
    "meeting",
    "military natural_resource",
  ],
  ["Norway gave Malawi $12 million for vaccines.", "finance", "economic health"],
  ["Algeria exports gas to Italy.", "trade", "economic natural_resource"],
  [
    "Lebanon’s foreign minister met his Cypriot counterpart to talk about the return of Syrian refugees.",
    "meeting",
    "diplomatic asylum",
  ],
  ["Japan sent tents to Turkey after the earthquake.", "finance", "disasters"],
  ["The Netherlands and Estonia will cooperate against ransomware.", "cooperation", "cyber"],
  ["Bolivia and Chile signed an agreement on the delimitation of their border.", "agreement", "territory"],
  ["India and Mauritius signed a treaty on extradition.", "agreement", "legal"],
  ["Turkey and Greece discussed migrants crossing the Aegean.", "meeting", "migration"],
  ["Thailand and Myanmar signed a memorandum against human trafficking.", "agreement", "trafficking"],
  ["Colombia and Peru cooperate against cocaine smuggling.", "cooperation", "illegal_drugs"],
  [
    "Germany and Namibia signed a declaration on reparations for the genocide.",
    "agreement",
    "reparations human_rights",
  ],
  ["Brazil and Indonesia launched a partnership against deforestation.", "cooperation", "environment"],
  ["Lawmakers from Japan and Taiwan met in Tokyo.", "meeting", "legislative"],
  ["Qatar and Sudan opened talks on food security.", "meeting", "human_security"],
  ["Zambia and Angola signed a protocol against corruption.", "agreement", "corruption"],
  ["Cuba’s president visited Vietnam in May, and Laos signed a loan agreement with China.", "visit", "not economic"],
  ["Morocco and Spain signed a memorandum on tourism.", "agreement", "economic not military"],
] as const;

test.each(CASES)("%s", async (text, type, contexts) => {
  const { claims } = await read({ name: "line", record: { text, date: "2024-06-15", language: "en" } });
  const found = claims.map((claim) => claim.value).filter((claim) => claim.type === type);
  expect(found.length, `a claim of ${type}`).toBeGreaterThan(0);
  const told = new Set(found.flatMap((claim) => claim.event.context));
  const [wanted = "", unwanted = ""] = contexts.split("not ");
  const words = (list: string) => list.split(" ").filter((word) => word !== "");
  expect([...told]).toEqual(expect.arrayContaining(words(wanted)));
  expect(words(unwanted).filter((name) => told.has(name as never))).toEqual([]);
});

test("what type and details tell goes for the network's claims too, in the vocabulary's order", () => {
  const said = {
    source: ["RUS"],
    target: ["UKR"],
    mutual: false,
    status: "completed",
    details: { fields: ["energy", "defence"] },
  } as const;
  expect(eventOf("cooperation", said).context).toEqual(["military", "natural_resource"]);
});

test("what PLOVER counts as no event has no context", async () => {
  const text = "Kenya’s president denied that he had discussed oil with Norway.";
  const { claims } = await read({ name: "line", record: { text, date: "2024-06-15", language: "en" } });
  expect(claims.filter(({ value }) => value.event.plover === null && value.event.context.length > 0)).toEqual([]);
});
