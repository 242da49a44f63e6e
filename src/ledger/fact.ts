import type { Actor, ClaimPlace, EventCode } from "../claim/index.js";
import type { ClaimType, MoneyStep, Status } from "../vocabulary/index.js";

/** A value of a fact and who gives it. A fact keeps all that its claims say side by side, best supported first. */
export interface Variant<V> {
  readonly value: V;
  /** Ids of the claims that give it, in order. */
  readonly claims: readonly string[];
  /** Independent origins among them. */
  readonly support: number;
}

export interface FactAmount {
  readonly value: number;
  readonly upper?: number;
  readonly currency: string;
  readonly qualifier: string | null;
}

/** A step of a thing's history: how far it had come, from when on; EDTF, null where no claim dates it. */
export interface Step {
  readonly status: Status;
  /** Of money: what the words tell beside the status, such as "repaid". */
  readonly step?: MoneyStep;
  readonly when: string | null;
  readonly claims: readonly string[];
}

/** Claims that go back to one source: a text and its copies and translations, one agency, one cited work. */
export interface Origin {
  readonly claims: readonly string[];
  /** Documents that carry it. */
  readonly documents: readonly string[];
  /** Its first publication: EDTF, null where no document is dated. */
  readonly first: string | null;
  /** What joins its claims, as in Testimony.roots, and "strain:d_…" for copies. */
  readonly roots: readonly string[];
}

/** Why a claim is in a fact: the claim that it was joined to, by which rule, and what spoke for it. */
export interface Joining {
  readonly claim: string;
  readonly to: string | null;
  readonly rule: string;
  readonly because: readonly string[];
}

/** Values of one fact that can't all be true. */
export interface Conflict {
  readonly kind: "amount" | "date" | "status" | "party" | "existence" | "place" | "level";
  /** The claims on each side, and the value that each side gives, as text. */
  readonly sides: readonly { readonly value: string; readonly claims: readonly string[]; readonly support: number }[];
}

/** One thing in the world as all claims about it tell it. */
export interface Fact {
  /** "f_" and 16 hex digits, from the id of its smallest claim: the same claims, the same id. */
  readonly id: string;
  readonly type: ClaimType;
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly mutual: boolean;
  readonly when: readonly Variant<string>[];
  readonly amount: readonly Variant<FactAmount>[];
  readonly where: readonly Variant<ClaimPlace>[];
  /** Fields of the claims' details, each with the values they give. */
  readonly details: Readonly<Record<string, readonly Variant<unknown>[]>>;
  /** Of the surest claim; null where no claim has a code. */
  readonly event: EventCode | null;
  /** In order of time. */
  readonly history: readonly Step[];
  /** How far it has come: of the step of its history that its claims bear out. */
  readonly status: Status;
  /** Ids, in order. */
  readonly claims: readonly string[];
  readonly joinings: readonly Joining[];
  readonly origins: readonly Origin[];
  /** How many independent origins there are: adding a copy never raises it. */
  readonly support: number;
  readonly conflicts: readonly Conflict[];
  /** The claim that was published first, with the date (EDTF). */
  readonly first: { readonly claim: string; readonly published: string | null };
  /** 0 to 1: that at least one of its origins is right in saying so. */
  readonly confidence: number;
}
