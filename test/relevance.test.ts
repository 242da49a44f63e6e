import { expect, test } from "vitest";
import { read } from "../src/entente.js";

/** Texts that name states and tell nothing of relations between them: whoever is meant there without a name is no party. */
const OTHERS = {
  "a biography": `Ilse Brandauer was born in Graz, Austria, in 1931. Her father mended clocks. She learned the cello at nine and played it
    in a café at fourteen. In 1950 she went to Canada to study. She met Paul Okonkwo, a Nigerian painter, at a concert in Montreal. They married a
    year later and moved to Portugal. They worked together on three films. He painted the sets and she wrote the music. In 1961 she returned to
    Austria. She visited Canada again in 1974 and gave lessons there. Her students came from Japan, Brazil and Kenya. They supported her when she fell
    ill. Two of them founded a quartet. It still plays her works. She died in Linz in 1999.`,
  "a travel guide": `The islands lie off the coast of Thailand and can be reached by boat. Get a ticket at the pier. You should not touch the monks. They
    must not take anything from your hands. Many visitors come from India and stay for a week. Give small donations in the box at the gate. The
    huts are cheap and clean. Bring a torch. If you meet a snake, stand still. It will go away. The bar behind the market offers free courses in
    cooking. Talk to the owner about trips to the caves. The caves are closed in the wet season. Buses run to the airport twice a day.`,
} as const;

test.each(Object.entries(OTHERS))("%s gives no claims of understood parties", async (_, text) => {
  const { claims } = await read({ name: "text", record: { text: text.replace(/\s+/g, " "), language: "en" } });
  const vague = claims.filter(({ value }) => [...value.source, ...value.target].some((party) => party.text === null));
  expect(vague.map(({ value }) => `${value.type}: ${value.evidence.exact}`)).toEqual([]);
});
