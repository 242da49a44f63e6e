import { type Judgement, judgementOf, type Ledger, LedgerError } from "../../ledger/index.js";
import { LIMITS } from "../../text/index.js";
import { type Action, Missing, type Sent, Unclear, type Visit, wordsOf } from "../page/index.js";
import { homeward } from "../security/index.js";
import { changesOf } from "./changes.js";

/** Where judgements are posted. */
export const JUDGE = "/judgements";

/** Bytes of a form that judges: some fields of text, and ids of the claims of a fact. */
const MOST = LIMITS.server.form.most;
/** Characters of what a refused correction is filled in with again; addresses are not longer than 4,096. */
const LONGEST = 3000;

/** Accepts, rejects, corrects, notes, joins, splits and takes back; then leads back to the claim, where it is told and can be undone. */
export const judgeAction: Action = {
  path: JUDGE,
  role: "reviewer",
  most: MOST,
  summary: "Judges claims: accept, reject, correct, note, same, different, place, withdraw.",
  async act(visit, sent) {
    const verdict = wordsOf(sent, "verdict");
    switch (verdict) {
      case "accept":
      case "reject":
      case "note":
        return single(visit, sent, verdict);
      case "correct":
        return correct(visit, sent);
      case "withdraw":
        return takeBack(visit, sent);
      case "place":
        return place(visit, sent);
      case "same":
      case "different":
        return wordsOf(sent, "who") === null ? relate(visit, sent, verdict) : identify(visit, sent);
      default:
        throw new Unclear(visit.tongue.words.claims.judge.unclear);
    }
  },
};

type Said = Partial<Omit<Judgement, "id" | "at" | "reviewer">> & Pick<Judgement, "verdict" | "claims">;

/** Writes judgements down, each a millisecond after the one before, so that they hold in this order. Returns their ids. */
async function say({ ledger, reviewer, now }: Visit, said: readonly Said[]): Promise<string[]> {
  const judgements = said.map((one, i) =>
    judgementOf({
      others: [],
      field: null,
      value: null,
      reason: null,
      ...one,
      at: new Date(Date.parse(now) + i).toISOString(),
      reviewer,
    }),
  );
  if (judgements.length > 0)
    await ledger.judge(judgements).catch((error: unknown) => {
      throw error instanceof LedgerError && error.sort === "refused" ? new Unclear(error.message) : error;
    });
  return judgements.map(({ id }) => id);
}

async function single(visit: Visit, sent: Sent, verdict: "accept" | "reject" | "note"): Promise<string> {
  const claim = await claimSent(visit, sent);
  const reason = wordsOf(sent, "reason");
  if (verdict === "note" && reason === null) return backTo(sent, claim.id, []);
  return backTo(sent, claim.id, await say(visit, [{ verdict, claims: [claim.id], reason }]));
}

async function correct(visit: Visit, sent: Sent): Promise<string> {
  const claim = await claimSent(visit, sent);
  const { judge } = visit.tongue.words.claims;
  const entered = Object.fromEntries(
    Object.keys(sent).flatMap((name) => {
      const [value] = sent[name] ?? [];
      return name.startsWith("set.") && typeof value === "string" ? [[name.slice(4), value]] : [];
    }),
  );
  const { corrections, problems } = changesOf(claim, entered, judge.problems);
  if (Object.keys(problems).length > 0) {
    const again = Object.entries(entered).map(([name, value]): [string, string] => [`set.${name}`, value]);
    const to = backTo(sent, claim.id, null, [["do", "judge"], ...again]);
    if (to.length > LONGEST) throw new Unclear(judge.long);
    return to;
  }
  const reason = wordsOf(sent, "reason");
  return backTo(
    sent,
    claim.id,
    await say(
      visit,
      corrections.map(({ field, value }) => ({ verdict: "correct", claims: [claim.id], field, value, reason })),
    ),
  );
}

/** "judgement": ids of judgements and of a claim that they name, with spaces between. */
async function takeBack(visit: Visit, sent: Sent): Promise<string> {
  const named = (wordsOf(sent, "judgement") ?? "").split(" ");
  const claim = named.find((id) => id.startsWith("c_")) ?? "";
  const there = new Map((await visit.ledger.judgements([claim])).map((judgement) => [judgement.id, judgement]));
  const gone = named.filter((id) => id.startsWith("j_")).map((id) => there.get(id));
  if (gone.length === 0 || gone.includes(undefined)) throw new Missing(visit.tongue.words.claims.judge.noJudgement);
  const said = gone.map(
    (judgement): Said => ({
      verdict: "withdraw",
      claims: [...judgement!.claims, ...judgement!.others],
      value: judgement!.id,
    }),
  );
  const done = await say(visit, said);
  return /^\/facts\//u.test(backOf(sent).pathname) ? factOf(visit, claim, done) : backTo(sent, claim, done);
}

/** Joins a fact with another, or splits claims off it. */
async function relate(visit: Visit, sent: Sent, verdict: "same" | "different"): Promise<string> {
  const { judge } = visit.tongue.words.claims;
  const own = await claimsNamed(visit, wordsOf(sent, "fact") ?? "");
  const reason = wordsOf(sent, "reason");
  if (verdict === "same") {
    const other = await claimsNamed(visit, wordsOf(sent, "with") ?? "");
    const claims = [...new Set([...own, ...other])];
    if (claims.length === own.length) return factOf(visit, own[0]!, []);
    return factOf(visit, own[0]!, await say(visit, [{ verdict, claims, reason }]));
  }
  const chosen = new Set(sent.claim ?? []);
  const [claims, others] = [own.filter((id) => chosen.has(id)), own.filter((id) => !chosen.has(id))];
  if (claims.length === 0 || others.length === 0) throw new Unclear(judge.someClaims);
  return factOf(visit, others[0]!, await say(visit, [{ verdict, claims, others, reason }]));
}

/** "who" and "other": ids of persons, organisations or firms that are one, or that are two after all. Leads back to the fact. */
async function identify(visit: Visit, sent: Sent): Promise<string> {
  const [own] = await claimsNamed(visit, wordsOf(sent, "fact") ?? "");
  const [who, other] = [wordsOf(sent, "who")?.trim() ?? "", wordsOf(sent, "other")?.trim() ?? ""];
  if (!ACTOR.test(who) || !ACTOR.test(other) || who === other)
    throw new Unclear(visit.tongue.words.claims.judge.noActor);
  const reason = wordsOf(sent, "reason");
  const said: Said =
    wordsOf(sent, "identity") === "different"
      ? { verdict: "different", claims: [who], others: [other], reason }
      : { verdict: "same", claims: [who, other], reason };
  return factOf(visit, own!, await say(visit, [said]));
}

const ACTOR = /^(?:person|org|firm|media):\S+$/u;

/** "with": the claim that what was said of "claim" is about now. */
async function place(visit: Visit, sent: Sent): Promise<string> {
  const { id } = await claimSent(visit, sent);
  const [other, ...more] = await claimsNamed(visit, wordsOf(sent, "with") ?? "");
  if (other === undefined || more.length > 0) throw new Unclear(visit.tongue.words.claims.judge.oneClaim);
  return backTo(sent, id, await say(visit, [{ verdict: "place", claims: [id], others: [other], reason: null }]));
}

async function claimSent({ ledger, tongue }: Visit, sent: Sent) {
  const id = wordsOf(sent, "claim") ?? "";
  const [kept] = await ledger.claims([id]);
  if (kept === undefined) throw new Missing(tongue.words.claims.judge.noClaim({ id }));
  return kept.claim;
}

/** The claims that the id of a claim or a fact, or its beginning, stands for; the address of its page may stand for it. Throws Missing and Unclear. */
async function claimsNamed({ ledger, tongue }: Visit, named: string): Promise<readonly string[]> {
  const { judge } = tongue.words.claims;
  const [id] = /[cf]_[0-9a-f]{6,16}/u.exec(named) ?? [];
  if (id === undefined) throw new Missing(judge.noSuch({ id: named }));
  const found = await idsFrom(ledger, id);
  if (found.length > 1) throw new Unclear(judge.several({ id }));
  if (found.length === 0) throw new Missing(judge.noSuch({ id }));
  return found[0]!;
}

async function idsFrom(ledger: Ledger, id: string): Promise<(readonly string[])[]> {
  return id.startsWith("f_")
    ? (await ledger.fact(id)).map(({ claims }) => claims)
    : (await ledger.claim(id)).map(({ claim }) => [claim.id]);
}

/** The page of the fact that a claim is part of now. */
async function factOf({ ledger }: Visit, claim: string, done: readonly string[]): Promise<string> {
  const [kept] = await ledger.claims([claim]);
  if (kept === undefined) throw new LedgerError(`The claim ${claim} was there a moment ago; reload the page.`);
  const { fact, claim: now } = kept;
  const query = new URLSearchParams({ claim, done: done.length === 0 ? "none" : done.join(",") });
  return fact === null ? `/documents/${now.document}?${query}#${claim}` : `/facts/${fact}?${query}`;
}

function backOf(sent: Sent): URL {
  return new URL(homeward(wordsOf(sent, "back")), "http://here.invalid");
}

/** The page that the form stood on, at the claim. `done`: what was judged; null for nothing yet. */
function backTo(
  sent: Sent,
  claim: string,
  done: readonly string[] | null,
  more: readonly (readonly [string, string])[] = [],
): string {
  const { pathname, searchParams } = backOf(sent);
  searchParams.set("claim", claim);
  if (done !== null) searchParams.set("done", done.length === 0 ? "none" : done.join(","));
  for (const [name, value] of more) searchParams.set(name, value);
  return `${pathname}?${searchParams}#${claim}`;
}
