import { type Visit, withQuery } from "../page/index.js";
import { FORM_FIELD, may } from "../security/index.js";
import type { Tongue } from "../words/index.js";
import { JUDGE } from "./judge-action.js";

/** What stands after "?" of every page on which claims are judged. */
export interface DeskQuery {
  /** The claim that is looked at. */
  readonly claim?: string | undefined;
  /** "judge": its form is open. */
  readonly do?: string | undefined;
  /** Judgements that were just made, with commas; "none" where nothing was changed. */
  readonly done?: string | undefined;
}

/** What the parts of a page that show claims need of it. */
export interface Desk {
  readonly tongue: Tongue;
  /** Whether this visitor may judge. */
  readonly judges: boolean;
  /** Whether this visitor looks after the ledger. */
  readonly keeps: boolean;
  readonly formToken: string;
  /** Where a judgement comes back to: the path with what belongs to the view. */
  readonly back: string;
  readonly query: DeskQuery;
  /** Values of a correction that was refused, by field. */
  readonly entered: Readonly<Record<string, string>>;
}

/** Before names of fields of a correction, in forms and after "?". */
export const ENTERED = "set.";

/** @param view what of the query belongs to the view, such as the part of a document. */
export function deskOf(
  { tongue, visitor, path, query }: Pick<Visit, "tongue" | "visitor" | "path"> & { readonly query: DeskQuery },
  view: Readonly<Record<string, string | undefined>> = {},
): Desk {
  const entered = Object.entries(query).flatMap(([name, value]): [string, string][] =>
    name.startsWith(ENTERED) && typeof value === "string" ? [[name.slice(ENTERED.length), value]] : [],
  );
  return {
    tongue,
    judges: may(visitor.role, "reviewer"),
    keeps: may(visitor.role, "admin"),
    formToken: visitor.formToken,
    back: withQuery(path, view),
    query,
    entered: Object.fromEntries(entered),
  };
}

/** The address of the same page with something done about a claim, at its card. */
export function atClaim({ back }: Pick<Desk, "back">, claim: string, doing?: "judge"): string {
  const [path = "", query = ""] = back.split("?");
  const words = Object.fromEntries(new URLSearchParams(query));
  return `${withQuery(path, words, { claim, do: doing ?? null })}#${claim}`;
}

const KINDS = ["accept", "reject", "withdraw"] as const;
/** The form that a button of a card belongs to: cards have none of their own for a word alone. */
export const formFor = (kind: (typeof KINDS)[number]) => `${kind}-form`;

/** The forms of the buttons on all cards of a page: once a page, not once a card. */
export function JudgeForms({ desk }: { readonly desk: Desk }) {
  if (!desk.judges) return null;
  return (
    <>
      {KINDS.map((kind) => (
        <form id={formFor(kind)} method="post" action={JUDGE} data-judge>
          <Hidden desk={desk} verdict={kind} />
        </form>
      ))}
    </>
  );
}

/** What every form of a judgement carries. */
export function Hidden({ desk, verdict }: { readonly desk: Desk; readonly verdict: string }) {
  return (
    <>
      <input type="hidden" name={FORM_FIELD} value={desk.formToken} />
      <input type="hidden" name="verdict" value={verdict} />
      <input type="hidden" name="back" value={desk.back} />
    </>
  );
}
