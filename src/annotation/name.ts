import type { Span } from "../text/index.js";
import type { Naming } from "./gazetteer.js";

export type NameKind = "state" | "organisation" | "person" | "firm" | "office" | "group" | "place" | "press";

/** A name in the text with whom it stands for. `rule` says how it was told: by a table, an introduction, the publisher. */
export interface Name {
  readonly span: Span;
  readonly kind: NameKind;
  /**
   * "CHN", "org:SCO", "person:xi-jinping", "firm:gazprom"; an office has that of its holder, or of an agency that the vocabulary knows ("firm:usaid"). Null for a group, and for what is a
   * name of its kind without an identity.
   */
  readonly id: string | null;
  readonly naming?: Naming;
  /** Alpha-3 of the state, or the id of the organisation, that a person, office or firm acts for; what the states of a continent act in. */
  readonly state?: string;
  /** Ids of a group's members. */
  readonly members?: readonly string[];
  /** Slug of the office that stands in the words; of a person that which stands beside the name and is held. */
  readonly office?: string;
  /** Of a person: where the words of the office stand. */
  readonly title?: Span;
  readonly rule: string;
}
