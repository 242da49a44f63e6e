import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Encoded, Encodes } from "./encoder.js";
import { loadEncoder } from "./weights.js";
import type { Window } from "./window.js";

type Read = Pick<Window, "pieces" | "marks">;

/** Windows of many lengths, of pieces and marks that are drawn by rule: what the network makes of them means nothing, but each bit of it is its own. */
const windowOf = (seed: number): Read => {
  const size = 1 + ((seed * 37) % 140);
  const pieces = Array.from({ length: size }, (_, i) => ({
    id: (seed * 7919 + i * 104729) % 20_000,
    start: i,
    end: i,
  }));
  return { pieces, marks: Uint8Array.from(pieces, (_, i) => (seed + i) % 11) };
};
const WINDOW = windowOf(3);
const OTHERS = Array.from({ length: 31 }, (_, i) => windowOf(i + 4));

/** All bits of what is said of a window. */
const bits = ({ scores, parts }: Encoded) =>
  [scores, parts].map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength).toString("hex"),
  );

/** What is said of the window before the others, in their midst and behind them; one after the other, or all at once. */
async function amongOthers(encoder: Encodes, atOnce: boolean): Promise<(readonly string[])[]> {
  const all = [WINDOW, ...OTHERS.slice(0, 15), WINDOW, ...OTHERS.slice(15), WINDOW];
  const said: Encoded[] = [];
  if (atOnce) said.push(...(await Promise.all(all.map((window) => encoder.encode(window)))));
  else for (const window of all) said.push(await encoder.encode(window));
  return said.flatMap((one, i) => (all[i] === WINDOW ? [bits(one)] : []));
}

test.each(["reader", "fast"])("what the network %s says of a window depends on nothing beside it", async (name) => {
  const folder = fileURLToPath(new URL(`../../models/${name}`, import.meta.url));
  const encoder = await loadEncoder(folder);
  const alone = bits(await encoder.encode(WINDOW));
  expect(alone[0]!.length).toBeGreaterThan(WINDOW.pieces.length * 8);
  // Another window is told something else, or all this would say nothing.
  expect(bits(await encoder.encode(windowOf(5)))).not.toEqual(alone);
  for (const atOnce of [false, true]) expect(await amongOthers(encoder, atOnce)).toEqual([alone, alone, alone]);
  // Another thread holds a network of its own.
  expect(bits(await (await loadEncoder(folder)).encode(WINDOW))).toEqual(alone);
});
