import { CLAIM_TYPES, isStateId, STATUSES } from "../../../vocabulary/index.js";
import { joined, type Piece, piecesOf, written } from "./pieces.js";

/** A query as the fields of a form have it, for people who don't know the filters. */
export interface Asked {
  /** What has no field of its own. */
  readonly words: string;
  readonly type: string;
  /** Two sides, or one party: alpha-3 of states. */
  readonly a: string;
  readonly b: string;
  readonly status: string;
  readonly from: string;
  readonly to: string;
  readonly over: string;
  readonly under: string;
}

export const FIELDS = ["words", "type", "a", "b", "status", "from", "to", "over", "under"] as const;
const NOTHING: Asked = { words: "", type: "", a: "", b: "", status: "", from: "", to: "", over: "", under: "" };

/** The query that filled fields ask for. */
export function queryFrom(asked: { readonly [Field in keyof Asked]?: string | undefined }): string {
  const { words = "", type = "", a = "", b = "", status = "", from = "", to = "", over = "", under = "" } = asked;
  const [one, other] = a === "" ? [b, ""] : [a, b];
  const parties = other === "" || other === one ? filter("state", one) : `pair:${one}-${other}`;
  const filters = [parties, filter("type", type), filter("status", status), filter("from", from), filter("to", to)];
  return [words, ...filters, filter("over", over), filter("under", under)]
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .join(" ");
}

const filter = (name: string, value: string) => (value.trim() === "" ? "" : written(name, value));

/** The fields that a query fills: those that hold by themselves; all else stays among the words. */
export function askedBy(query: string): Asked {
  const pieces = piecesOf(query);
  const left: Piece[] = [];
  let asked = NOTHING;
  for (const [i, piece] of pieces.entries()) {
    const beside = [pieces[i - 1], pieces[i + 1]].some((one) => one?.raw === "OR");
    const found = beside || piece.negated ? null : fieldsOf(piece);
    const isFree = found !== null && Object.keys(found).every((field) => asked[field as keyof Asked] === "");
    if (found !== null && isFree) asked = { ...asked, ...found };
    else left.push(piece);
  }
  return { ...asked, words: joined(left) };
}

function fieldsOf({ name, value }: Piece): Partial<Asked> | null {
  const upper = value.toUpperCase();
  if (name === "type" && CLAIM_TYPES.some((type) => type === value)) return { type: value };
  if (name === "status" && STATUSES.some((status) => status === value)) return { status: value };
  if (name === "state" && isStateId(upper)) return { a: upper };
  const [a = "", b = "", more] = upper.split("-");
  if (name === "pair" && isStateId(a) && isStateId(b) && more === undefined) return { a, b };
  if (name === "from" || name === "to" || name === "over" || name === "under") return { [name]: value };
  return null;
}
