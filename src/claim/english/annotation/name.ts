/** What a name in the text stands for. */
export type NameKind = "state" | "organisation" | "person" | "office" | "place" | "firm";

/** How a state is named: by name, by adjective ("Chinese"), by its people ("the Chinese"), by its capital ("Beijing"). */
export type Naming = "name" | "adjective" | "people" | "capital";

/**
 * An office that a person holds or a body is: "president", "foreign minister", "spokesperson", "ambassador", "ministry
 * of foreign affairs". `title` is a slug of the language-neutral office (see vocabulary/offices.ts).
 */
export interface OfficeName {
  readonly title: string;
  readonly text: string;
}

export interface Name {
  readonly kind: NameKind;
  /** "CHN", "org:SCO", "person:xi-jinping", "firm:china-eximbank"; null for an office or a place without an identity. */
  readonly id: string | null;
  /** The name to show: "China", "Xi Jinping". */
  readonly name: string;
  readonly naming?: Naming;
  /** ISO 3166-1 alpha-3 of the state that a person, office, firm or place belongs to, where the words or a table tell. */
  readonly state?: string;
  /** The organisation that an officer belongs to ("NATO Secretary General"): "org:NATO". */
  readonly organisation?: string;
  readonly office?: OfficeName;
  /** A newspaper, agency or broadcaster: it tells of others, and acts for no state whose word is in its name ("Korea Times"). */
  readonly press?: true;
  /** Alpha-3 of the state that an envoy is sent to: "ambassador to Angola". */
  readonly host?: string;
  /** Degrees, for places. */
  readonly latitude?: number;
  readonly longitude?: number;
}
