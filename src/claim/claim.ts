import type { Spot } from "../document/index.js";
import type { Quote } from "../text/index.js";
import type { ClaimType, EventContext, Status } from "../vocabulary/index.js";

/** Somebody who acts between states. `id`: "CHN", "org:SCO", "person:xi-jinping", "firm:china-eximbank". */
export interface Actor {
  readonly id: string;
  readonly kind: "state" | "organisation" | "person" | "firm";
  readonly name: string;
  /** The words that name the actor here; null when the actor is only understood. */
  readonly text: string | null;
  /** The state that a person, firm, ministry or capital stands for. */
  readonly state?: string;
}

/** The person or body that acted for a party, with the office named in the text. */
export interface Agent {
  readonly actor: Actor;
  readonly office: string | null;
}

/** Who says so, when it is not the author. `via`: who reported the speaker's words. */
export interface Attribution {
  readonly speaker: Actor;
  readonly verb: string | null;
  readonly via?: Attribution;
}

export interface ClaimAmount {
  readonly value: number;
  readonly upper?: number;
  readonly currency: string;
  readonly qualifier: string | null;
  readonly text: string;
}

export interface ClaimTime {
  readonly edtf: string;
  readonly text: string | null;
  readonly basis: "stated" | "publication" | "context";
}

/** Where an act took place. `name`: as the gazetteer of places has it, in English; of a place that it lacks the words themselves. */
export interface ClaimPlace {
  readonly name: string;
  /** The words that name it here. */
  readonly text?: string;
  readonly country: string | null;
  readonly lat?: number;
  readonly lon?: number;
}

/** The event codes of a claim; null where PLOVER drops the act (see vocabulary/plover.ts). */
export interface EventCode {
  readonly plover: string | null;
  readonly mode: string | null;
  readonly cameo: string | null;
  readonly quad: number | null;
  readonly goldstein: number | null;
  /** What the event is about: contexts of PLOVER, in the order of vocabulary/contexts.ts. */
  readonly context: readonly EventContext[];
}

/** The words that carry a claim, and the sentence they stand in. */
export interface Evidence extends Quote {
  readonly sentence: readonly [number, number];
  /** Where the words begin in the source; only where its format has pages, parts or cells. */
  readonly place?: Spot;
}

/** One thing that one document says about relations between states: the record everything else is made of. */
export interface Claim {
  readonly id: string;
  readonly type: ClaimType;
  readonly source: readonly Actor[];
  readonly target: readonly Actor[];
  readonly mutual: boolean;
  readonly agents: readonly Agent[];
  readonly details: Readonly<Record<string, unknown>>;
  readonly amount: ClaimAmount | null;
  readonly when: ClaimTime | null;
  readonly where: ClaimPlace | null;
  readonly status: Status;
  readonly event: EventCode;
  readonly attribution: Attribution | null;
  readonly citations: readonly string[];
  readonly evidence: Evidence;
  /** 0 to 1. */
  readonly confidence: number;
  readonly document: string;
  readonly language: string;
  readonly producer: string;
}
