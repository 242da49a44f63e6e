import { markClaim, VERSION } from "../../../entente.js";
import { LIMITS } from "../../../text/index.js";
import { CLAIM_TYPES, currencyByCode, partyNamed, STATUSES } from "../../../vocabulary/index.js";
import type { Message } from "../../../words/index.js";
import { sumNamed } from "../../claims/index.js";
import { halfOf } from "../../misasked.js";
import { type Action, links, type Sent, Unclear, wordsOf } from "../../page/index.js";

/** Where claims that were missed are posted. */
export const MARK = "/claims";

/** Adds a claim to a document by its words: what `entente claim` does; then leads to it. */
export const markAction: Action = {
  path: MARK,
  role: "reviewer",
  most: LIMITS.server.form.most,
  summary: "Adds a claim that was missed to a document, by marking its words.",
  async act({ ledger, reviewer, now, tongue }, sent) {
    const { mark } = tongue.words.reading;
    const said = (name: string) => wordsOf(sent, name)?.trim() || null;
    const type = CLAIM_TYPES.find((one) => one === said("type"));
    const words = said("words");
    const source = partiesIn(sent, "from", mark.unknown);
    if (type === undefined || words === null || source.length === 0) throw new Unclear(mark.wanting);
    const place = Number(said("place") ?? Number.NaN);
    const speaker = partiesIn(sent, "speaker", mark.unknown)[0] ?? null;
    const claim = await markClaim(ledger, {
      document: said("document") ?? "",
      marked: {
        words,
        ...(Number.isInteger(place) && place > 0 ? { place } : {}),
        type,
        source,
        target: partiesIn(sent, "to", mark.unknown),
        mutual: said("mutual") !== null,
        speaker,
        status: STATUSES.find((one) => one === said("status")) ?? "completed",
        when: said("when"),
        amount: sumIn(said("sum"), said("currency"), mark.sum),
        details: Object.fromEntries((said("details") ?? "").split(";").flatMap(detailIn)),
      },
      reviewer,
      at: now,
      reason: said("reason"),
      instead: said("instead"),
      program: `entente serve ${VERSION} (${reviewer})`,
    });
    if ("problem" in claim)
      throw new Unclear(mark.problem({ why: halfOf(tongue.problem(claim.problem), tongue.speech.signs.stop) }));
    return links.document(claim.document, claim.id);
  },
};

function partiesIn(sent: Sent, name: string, unknown: Message<"named">): string[] {
  const named = (wordsOf(sent, name) ?? "").split(/[,;]/u).map((one) => one.trim());
  return named.flatMap((one) => {
    if (one === "") return [];
    const id = /^(?:org|person|firm):\S/u.test(one) ? one : partyNamed(one);
    if (id === null) throw new Unclear(unknown({ named: one }));
    return [id];
  });
}

function sumIn(sum: string | null, currency: string | null, problem: string) {
  if (sum === null) return null;
  const value = sumNamed(sum);
  const code = currencyByCode((currency ?? "USD").toUpperCase())?.code;
  if (value === null || code === undefined) throw new Unclear(problem);
  return { value, currency: code };
}

/** "flow=loan": a list where it has commas. */
function detailIn(text: string): [string, string | string[]][] {
  const [, key, value = ""] = /^\s*([\w-]+)\s*=\s*(.+?)\s*$/su.exec(text) ?? [];
  if (key === undefined) return [];
  return [[key, key === "fields" || key === "frameworks" ? value.split(",").map((one) => one.trim()) : value]];
}
