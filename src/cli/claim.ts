import { markClaim, openLedger } from "../entente.js";
import { CLAIM_TYPES, currencyByCode, partyNamed, STATUSES } from "../vocabulary/index.js";
import { headlineOf } from "../words/index.js";
import { now } from "./add.js";
import { complain } from "./complaint.js";
import { indexing } from "./indexing.js";
import { claimsNamed } from "./judge.js";
import { documentNamed } from "./named-document.js";
import { ledgerAddress } from "./options.js";
import { write } from "./output.js";
import { printable } from "./printable.js";
import { ledgerToRead } from "./reading.js";
import { oneOf, UsageError } from "./usage.js";
import { VERSION } from "./version.js";
import { language, says } from "./words/index.js";

/** The options of `entente claim` as the command line gives them. */
export interface ClaimArguments {
  readonly ledger?: string;
  readonly type?: string;
  readonly from?: string;
  readonly to?: string;
  readonly mutual?: boolean;
  readonly status?: string;
  readonly when?: string;
  readonly sum?: string;
  readonly speaker?: string;
  readonly detail?: readonly string[];
  readonly place?: number;
  readonly reviewer?: string;
  readonly reason?: string;
  readonly instead?: string;
  readonly at?: string;
}

/** `entente claim`: adds a claim that was missed, or that has the wrong words, by marking its words. Returns the exit code: 1 where the document does not say it. */
export async function claimCommand(document: string, words: string, asked: ClaimArguments): Promise<number> {
  const reviewer = asked.reviewer ?? process.env.ENTENTE_REVIEWER ?? "";
  if (reviewer === "")
    throw new UsageError("Say who marks it: --reviewer NAME, or ENTENTE_REVIEWER in the environment");
  if (asked.type === undefined) throw new UsageError(`Give the type of claim: --type ${CLAIM_TYPES.join(", ")}`);
  const source = parties(asked.from);
  if (source.length === 0)
    throw new UsageError("Give the source actor: --from CHN, or --from CHN,KAZ if they act together");
  const marked = {
    words,
    ...(asked.place === undefined ? {} : { place: asked.place }),
    type: oneOf(CLAIM_TYPES, asked.type),
    source,
    target: parties(asked.to),
    mutual: asked.mutual ?? false,
    speaker: asked.speaker === undefined ? null : (parties(asked.speaker)[0] ?? null),
    status: oneOf(STATUSES, asked.status ?? "completed"),
    when: asked.when ?? null,
    amount: asked.sum === undefined ? null : sumOf(asked.sum),
    details: Object.fromEntries((asked.detail ?? []).map(detailOf)),
  };
  const address = ledgerAddress(asked);
  // Reading comes first, so that a wrong name makes no new ledger.
  const read = await ledgerToRead(address);
  const [id, instead] = await Promise.all([
    documentNamed(read, document),
    asked.instead === undefined ? null : claimsNamed(read, asked.instead).then(([one]) => one ?? null),
  ]).finally(() => read.close());
  const ledger = await openLedger(address, { existing: true, indexed: indexing() });
  try {
    const at = asked.at ?? now();
    const program = `entente ${VERSION}`;
    const claim = await markClaim(ledger, {
      document: id,
      marked,
      reviewer,
      at,
      reason: asked.reason ?? null,
      instead,
      program,
    });
    if ("problem" in claim) {
      complain({ severity: "error", message: `No claim was added: ${claim.problem}.`, place: null });
      return 1;
    }
    await ledger.settle();
    const headline = headlineOf(claim, language().speech);
    await write(`${claim.id}  ${printable(says().judging.marked({ headline, reviewer }))}\n`);
    return 0;
  } finally {
    await ledger.close();
  }
}

/** Ids of parties by codes or names, with commas between. */
function parties(given: string | undefined): string[] {
  return (given ?? "")
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "")
    .map((one) => (/^(?:org|person|firm):/u.test(one) ? one : (partyNamed(one) ?? unknown(one))));
}

function unknown(named: string): never {
  throw new UsageError(`${named} is not a known state or organisation; use codes or names such as KAZ, China, org:SCO`);
}

/** "USD 1700000000", "1.7e9 USD". */
function sumOf(given: string): { value: number; currency: string } {
  const [currency = "", value = ""] = given
    .trim()
    .split(/\s+/u)
    .sort((a) => (/^\p{L}/u.test(a) ? -1 : 1));
  const code = currencyByCode(currency.toUpperCase())?.code;
  if (code === undefined || !(Number(value) >= 0))
    throw new UsageError(`${given} is not an amount; write one such as "1700000000 USD"`);
  return { value: Number(value), currency: code };
}

/** "flow=loan", "fields=energy,trade". */
function detailOf(given: string): [string, string | string[]] {
  const [, key, value = ""] = /^([\w-]+)=(.+)$/su.exec(given) ?? [];
  if (key === undefined) throw new UsageError(`${given} is not a detail; write NAME=VALUE, such as flow=loan`);
  return [key, key === "fields" || key === "frameworks" ? value.split(",") : value];
}
