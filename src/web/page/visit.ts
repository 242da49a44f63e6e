import type { Edition } from "../../brief/index.js";
import type { Ledger } from "../../ledger/index.js";
import type { MapView } from "../../vocabulary/map-views/index.js";
import type { Visitor } from "../security/index.js";
import type { Tongue } from "../words/index.js";
import type { Arranged } from "./arrangement.js";

/** A request for a page, as pages see it. */
export interface Visit<Q = Readonly<Record<string, string | undefined>>> {
  readonly ledger: Ledger;
  readonly tongue: Tongue;
  readonly visitor: Visitor;
  /** The name that judgements of this visitor are written down with. */
  readonly reviewer: string;
  /** EDTF day on which the page is asked for. */
  readonly today: string;
  /** The present, ISO 8601. */
  readonly now: string;
  /** Whose borders maps draw where the query does not say. */
  readonly mapView: MapView;
  /** Whether the files of what is added are kept in the ledger, where whoever adds says nothing else. */
  readonly originals: boolean;
  /** Path without its form: "/KAZ/CHN" of "/KAZ/CHN/money.csv". */
  readonly path: string;
  /** Parts of the path by name. */
  readonly params: Readonly<Record<string, string>>;
  /** What stands after "?", as the page's `query` wants it. */
  readonly query: Q;
  /** Which ledger is shown, at which state of when; null where something is done, not shown. */
  readonly edition: Edition | null;
  /** Absolute address of the page, where others than the user of this machine can open it. */
  readonly address: string | null;
  /** How one of its tables is wanted; null where all stand as they come. */
  readonly arranged: Arranged | null;
  /** Where this server is reached: "https://desk.example". */
  readonly origin: string;
  /** When this browser was here before this visit, ISO 8601; null the first time. */
  readonly seen: string | null;
  /** Has the browser remember that it was here now. */
  remember(): void;
}

/** What a page that is kept may follow from: nothing of who asks, or when within the day. */
export type Asked<Q = Readonly<Record<string, string | undefined>>> = Omit<
  Visit<Q>,
  "visitor" | "reviewer" | "now" | "originals" | "edition" | "address" | "arranged" | "origin" | "seen" | "remember"
>;

/** A request without who asks. */
export function askedOf<Q>({ ledger, tongue, today, mapView, path, params, query }: Visit<Q>): Asked<Q> {
  return { ledger, tongue, today, mapView, path, params, query };
}
