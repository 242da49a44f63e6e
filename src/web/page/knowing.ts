import { speechKnowing } from "../../entente.js";
import type { Ledger } from "../../ledger/index.js";
import type { Tongue } from "../words/index.js";

/** A language of the pages that knows what the documents of a ledger call those whom data of a page names. Throws LedgerError. */
export async function tongueKnowing(ledger: Ledger, data: unknown, tongue: Tongue): Promise<Tongue> {
  const speech = await speechKnowing(ledger, data, tongue.speech);
  return speech === tongue.speech ? tongue : { ...tongue, speech, brief: { ...tongue.brief, speech } };
}
