import { readFile, stat } from "node:fs/promises";
import { takeIn } from "../annotating.js";
import { openLedger } from "../entente.js";
import { annotationsIn } from "../exchange/index.js";
import { LIMITS } from "../text/index.js";
import { now } from "./add.js";
import { complain } from "./complaint.js";
import type { ImportArguments } from "./import.js";
import { indexing } from "./indexing.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { UsageError } from "./usage.js";
import { VERSION } from "./version.js";
import { language, says } from "./words/index.js";

/** Bytes of a file of annotations: a few hundred thousand of them. */
const LARGEST = LIMITS.ledger.annotations.most;

/** `entente import --from annotations`: takes Web Annotations in. Returns the exit code: 1 where some could not be taken. Throws UsageError. */
export async function importAnnotations(file: string, asked: ImportArguments): Promise<number> {
  const reviewer = asked.reviewer ?? process.env.ENTENTE_REVIEWER ?? "";
  if (reviewer === "")
    throw new UsageError("Say who imports them: --reviewer NAME, or ENTENTE_REVIEWER in the environment");
  if ((await stat(file)).size > LARGEST)
    throw new UsageError(`${file} is larger than 256 MB; import its annotations in parts`);
  const found = annotationsIn(await readFile(file, "utf8"));
  const failed = (message: string) => complain({ severity: "error", message: `${message}.`, place: file });
  if ("problem" in found) {
    failed(found.problem);
    return 1;
  }
  const ledger = await openLedger(ledgerAddress(asked), { existing: true, indexed: indexing() });
  const by = { reviewer, at: asked.at ?? now(), program: `entente ${VERSION}` };
  const counts = { claim: 0, note: 0, known: 0, refused: 0 };
  try {
    for (const one of found) {
      const taken = "problem" in one ? { is: "refused" as const, why: one.problem } : await takeIn(ledger, one, by);
      counts[taken.is]++;
      const name = "problem" in one ? "" : one.id;
      if (taken.is === "refused") failed(`${name === "" ? "" : `${printable(name)} was not imported: `}${taken.why}`);
      else if (taken.is !== "known")
        await write(
          `${taken.ids.join(" ")}  ${printable([name, ...(taken.why === null ? [] : [unclaimed(taken.why)])].join(" "))}\n`,
        );
    }
    await ledger.settle();
  } finally {
    await ledger.close();
  }
  const { claim: claims, note: notes, known, refused } = counts;
  await write(`${says().keeping.annotations.taken({ claims, notes, known, refused })}\n`);
  return refused === 0 ? 0 : 1;
}

/** Why words that were marked are a note and no claim. */
const unclaimed = (why: string): string => says().keeping.annotations.noClaim({ why: language().problem(why) });
