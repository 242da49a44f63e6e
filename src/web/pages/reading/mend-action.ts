import { VERSION } from "../../../entente.js";
import { readMended } from "../../../intake/index.js";
import { type Judgement, judgementOf, LedgerError, MENDABLE } from "../../../ledger/index.js";
import { LIMITS } from "../../../text/index.js";
import { type Action, links, Missing, type Sent, Unclear, type Visit, wordsOf } from "../../page/index.js";

/** Where what persons say of documents is posted. */
export const MEND = "/documents/judgements";

/** Where a document is erased for good. */
export const PURGE = "/documents/purge";

/** Erases a document for good, when its whole id was said again; then leads to the documents that are left. */
export const purgeAction: Action = {
  path: PURGE,
  role: "admin",
  most: LIMITS.server.form.most,
  summary: "Erases a document for good, when its id is said twice.",
  async act({ ledger, tongue }, sent) {
    const { reading } = tongue.words;
    const id = wordsOf(sent, "document") ?? "";
    if ((await ledger.document(id)) === null) throw new Missing(reading.missing({ id }));
    if (wordsOf(sent, "confirm")?.trim() !== id) throw new Unclear(reading.mend.unconfirmed({ id }));
    await ledger.purge(id);
    return "/documents";
  },
};

type Said = Pick<Judgement, "verdict"> & Partial<Pick<Judgement, "field" | "value" | "reason">>;

/** Sets title, publisher, date or address of a document, takes it out of the ledger or back into it; then leads to it. */
export const mendAction: Action = {
  path: MEND,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Corrects what is known of a document, removes it, notes something, or takes that back.",
  async act(visit, sent) {
    const { ledger, tongue } = visit;
    const id = wordsOf(sent, "document") ?? "";
    const kept = await ledger.document(id);
    if (kept === null) throw new Missing(tongue.words.reading.missing({ id }));
    const reason = wordsOf(sent, "reason");
    const verdict = wordsOf(sent, "verdict");
    if (verdict === "correct") await say(visit, id, corrections(sent, kept, reason));
    else if (verdict === "remove") await say(visit, id, [{ verdict, reason }]);
    else if (verdict === "withdraw") await say(visit, id, [{ verdict, value: wordsOf(sent, "judgement"), reason }]);
    else throw new Unclear(tongue.words.claims.judge.unclear);
    return links.document(id);
  },
};

/** A judgement for each field that is otherwise in the form than it is known. */
function corrections(
  sent: Sent,
  kept: Readonly<Record<(typeof MENDABLE)[number], string | null>>,
  reason: string | null,
): Said[] {
  return MENDABLE.flatMap((field): Said[] => {
    if (sent[field] === undefined) return [];
    const value = wordsOf(sent, field)?.trim() || null;
    return value === kept[field] ? [] : [{ verdict: "correct", field, value, reason }];
  });
}

async function say({ ledger, reviewer, now, tongue }: Visit, id: string, said: readonly Said[]): Promise<void> {
  if (said.length === 0) return;
  const judgements = said.map((one, i) => {
    // Each a millisecond after the one before, so that they hold in this order.
    const at = new Date(Date.parse(now) + i).toISOString();
    return judgementOf({ claims: [id], others: [], field: null, value: null, reason: null, ...one, at, reviewer });
  });
  await ledger.judge(judgements).catch((error: unknown) => {
    throw error instanceof LedgerError && error.sort === "refused" ? new Unclear(error.message) : error;
  });
  const problems = await readMended(ledger, { at: now, program: `entente serve ${VERSION} (${reviewer})` });
  if (problems.length > 0)
    throw new Unclear(problems.map(({ message }) => tongue.problem(message)).join(tongue.speech.signs.gap));
}
