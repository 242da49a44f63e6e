import { createHash } from "node:crypto";
import type { Claim } from "../src/claim/index.js";
import type { Entry } from "../src/ledger/index.js";
import { entry, state, when } from "./ledger-specimens.js";

/** A claim for tests of the search: the words of its sentence, and what else a query may ask for. */
export interface Saying {
  readonly words: readonly string[];
  readonly source: string;
  readonly target: string;
  readonly type: Claim["type"];
  readonly status: Claim["status"];
  readonly when: string | null;
  readonly amount: { readonly value: number; readonly currency: string } | null;
  readonly speaker: string | null;
  readonly percent: number;
}

/** A document with a claim for each saying. */
export function specimen(
  name: string,
  sayings: readonly Saying[],
  { date = null, publisher = null }: { readonly date?: string | null; readonly publisher?: string | null } = {},
): Entry {
  return entry(
    name,
    sayings.map(({ words, source, target, type, status, when: time, amount, speaker, percent }) => ({
      words,
      source: [state(source)],
      target: [state(target)],
      from: source,
      to: target,
      type,
      status,
      when: time === null ? null : when(time),
      amount: amount === null ? null : { ...amount, qualifier: null, text: `${amount.currency} ${amount.value}` },
      attribution:
        speaker === null
          ? null
          : {
              speaker: {
                id: `person:${speaker.toLowerCase().replace(" ", "-")}`,
                kind: "person",
                name: speaker,
                text: speaker,
              },
              verb: "said",
            },
      confidence: percent / 100,
    })),
    { date, publisher },
    { salt: createHash("sha256").update(JSON.stringify(sayings)).digest("hex").slice(0, 8) },
  );
}
