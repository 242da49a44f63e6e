import type { ClaimType, Status } from "../vocabulary/index.js";
import type { ClaimPlace } from "./claim.js";
import { Discourse } from "./discourse.js";
import type { Amount, Derived, Moment } from "./english/annotation/index.js";
import type { Said } from "./kinds/index.js";
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

/** How rules find a claim type in a text. */
export interface ClaimKind {
  readonly type: ClaimType;
  readonly find: (context: Context) => Draft[];
}

export function contextOf(scene: Scene): Context {
  const speech = new Speech(scene);
  return { scene, speech, discourse: new Discourse(scene, speech) };
}

/** What a draft says, by the ids of its parties. */
export function said({ source, target, mutual = false, details }: Draft, status: Status): Said {
  const ids = (parties: readonly Party[]) => parties.map(({ actor }) => actor.id);
  return { source: ids(source), target: ids(target), mutual, status, details };
}
