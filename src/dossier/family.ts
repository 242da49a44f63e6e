import type { Actor, Claim } from "../claim/index.js";
import { own } from "../text/index.js";
import { typesWith } from "../vocabulary/index.js";

/** Types whose parties stand side by side however a text orders them. */
const SIDE_BY_SIDE = typesWith("two-sided");

/** Acts of speech that reports take for one another: who was accused was also criticised. */
const ACTS: Readonly<Record<string, string>> = { accuse: "criticise", deny: "reject" };

/** Issues that are one stand under two names. */
const ISSUES: Readonly<Record<string, string>> = { "one-china": "taiwan" };

const LONGEST = 200;

/**
 * The family of a claim: claims of different families are never one fact, unless a person says so. A family is the type, the parties, and what
 * separates for sure: the issue of a stand, the organisation that is joined, the kind of act. Sums, dates, places, status and names of works
 * never separate: reports of one thing may differ in them. At most 200 characters.
 */
export function family(claim: Claim): string {
  const known = names.get(claim);
  if (known !== undefined) return known;
  const name = nameOf(claim);
  names.set(claim, name);
  return name;
}

/** Asked for several times where claims become facts. */
const names = new WeakMap<Claim, string>();

function nameOf(claim: Claim): string {
  const sort = separating(claim);
  const name = `${claim.type} ${claim.type === "finance" ? paidBetween(claim) : parties(claim)}${sort === "" ? "" : ` ${sort}`}`;
  return name.length <= LONGEST ? name : `${name.slice(0, LONGEST - 9)}#${digest(name)}`;
}

/** The parties in a form that does not depend on their order in the text: "CHN>KAZ" where one acts on the other, "CHN=KAZ" side by side. */
export function parties(claim: Claim): string {
  if (claim.mutual || SIDE_BY_SIDE.has(claim.type)) return ids([...claim.source, ...claim.target]).join("=");
  return `${ids(claim.source).join("+")}>${ids(claim.target).join("+")}`;
}

/** Money that is paid back goes the other way, and is a step of what was lent. */
function paidBetween({ source, target }: Claim): string {
  return [ids(source).join("+"), ids(target).join("+")].sort(byCode).join("~");
}

function separating({ type, details }: Claim): string {
  switch (type) {
    case "statement": {
      const act = String(details.act ?? "");
      return own(ACTS, act) ?? act;
    }
    case "action":
      return String(details.act ?? "");
    case "position": {
      const issue = String(details.issue ?? "");
      return own(ISSUES, issue) ?? issue;
    }
    case "membership":
      return String(details.organisation ?? "");
    default:
      return "";
  }
}

function ids(actors: readonly Actor[]): string[] {
  if (actors.length === 1) return [actors[0]!.id];
  return [...new Set(actors.map((actor) => actor.id))].sort(byCode);
}

const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Eight hex digits of FNV-1a (Fowler, Noll, Vo): tells names apart that are cut off. */
export function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
