import type { ClaimType, Status } from "../vocabulary/index.js";
import type { ClaimPlace } from "./claim.js";
import { Discourse } from "./discourse.js";
import type { Amount, Derived, Moment } from "./english/annotation/index.js";
import type { Party } from "./party.js";
import type { Scene } from "./scene.js";
import { Speech } from "./speech.js";

/** What a claim type says about a stretch of text, before it is tied to its words, its speaker and its notes. */
export interface Draft {
  readonly rule: string;
  readonly source: readonly Party[];
  readonly target: readonly Party[];
  readonly mutual?: boolean;
  readonly details: Readonly<Record<string, unknown>>;
  readonly amount?: Derived<Amount> | null;
  readonly when: Derived<Moment> | null;
  readonly where?: ClaimPlace | null;
  readonly status: Status;
  /** The token that carries the act: attribution and citations are those of its place. */
  readonly anchor: number;
  /** Tokens that the evidence must include. */
  readonly words: readonly number[];
  /** Steps of inference beyond those that the parties tell themselves: 0 for what the words say outright. */
  readonly doubt: number;
}

/** What a claim type works with. */
export interface Context {
  readonly scene: Scene;
  readonly speech: Speech;
  readonly discourse: Discourse;
}

/** A claim type: how it is found in a text. Its details are documented in its own file. */
export interface ClaimKind {
  readonly type: ClaimType;
  readonly find: (context: Context) => Draft[];
  /** The CAMEO code of what a draft tells; null where there is none, as for what is denied. */
  readonly cameo: (draft: Draft) => string | null;
}

export function contextOf(scene: Scene): Context {
  const speech = new Speech(scene);
  return { scene, speech, discourse: new Discourse(scene, speech) };
}
