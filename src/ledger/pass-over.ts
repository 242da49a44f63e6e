import type { Engine } from "./engine.js";
import { documentsOfSource } from "./queries/index.js";
import { type Run, runRow } from "./run.js";
import { sightingRow } from "./sighting.js";
import { advance } from "./state.js";

/** See Ledger.passOver. */
export async function passOver(
  engine: Engine,
  { hash, name }: { readonly hash: string; readonly name: string },
  reader: { readonly version: string; readonly options: string },
  run: Run,
): Promise<number | null> {
  const row = runRow(run);
  const seen = await engine.read(async (tx) => {
    const held = await documentsOfSource(tx, hash, reader);
    if (held === null) return null;
    const sightings = held.map(({ document, suffix }) => sightingRow(document, name + suffix, row.id));
    const there = await Promise.all(
      sightings.map((one) =>
        tx
          .selectFrom("sightings")
          .select("name")
          .where("document", "=", one.document)
          .where("name", "=", one.name)
          .executeTakeFirst(),
      ),
    );
    return { documents: held.length, fresh: sightings.filter((_, i) => there[i] === undefined) };
  });
  if (seen === null) return null;
  if (seen.fresh.length > 0)
    await engine.write(async (tx) => {
      await advance(engine, tx, row.id, ...seen.fresh.map(({ digest }) => digest));
      await engine.insert(tx, "runs", [row]);
      await engine.insert(tx, "sightings", seen.fresh);
    });
  return seen.documents;
}
