import { stateById } from "../../vocabulary/index.js";
import { nameOf, stateName } from "../../words/index.js";
import type { Prose } from "../prose/index.js";
import type { Phrase } from "./template.js";

/** Whose names stand with the family name in front. */
const FAMILY_FIRST = new Set(["CHN", "KOR", "PRK", "TWN", "HKG", "MAC", "KHM"]);
/** In these no part of a name stands for the whole. */
const WHOLE = new Set(["VNM", "MMR", "IDN", "ISL", "ETH", "ERI", "BTN", "MNG", "MYS"]);

/** Who is called how in one text: by the full name when first named, by a shorter one later. */
export class Referring {
  readonly #named = new Set<string>();
  #both = false;

  constructor(
    private readonly prose: Prose,
    private readonly parties: readonly [string, string],
    private readonly states: ReadonlyMap<string, string>,
  ) {}

  /** A state, organisation or firm: always by its name. */
  actor({ id, name }: { readonly id: string; readonly name: string }): Phrase {
    const { speech, named } = this.prose;
    if (id.startsWith("person:")) return this.person(id, name);
    const known = id.includes(":") ? nameOf(id, speech) : stateName(id, speech);
    return named(known ?? name, id);
  }

  /** Several side by side; both parties of the text are "the two countries" from the second time on. */
  all(actors: readonly { readonly id: string; readonly name: string }[]): Phrase | null {
    if (actors.length === 0) return null;
    if (actors.length === 1) return this.actor(actors[0]!);
    const isBoth =
      actors.length === 2 && actors.every(({ id }) => this.parties.includes(id) && stateById(id) !== undefined);
    if (isBoth && this.#both) return this.prose.both;
    if (isBoth) this.#both = true;
    return this.together(actors.map((one) => this.actor(one)));
  }

  together(phrases: readonly Phrase[]): Phrase {
    const keys = new Set(phrases.flatMap(({ forms }) => Object.keys(forms ?? {})));
    const plain = ({ text }: Phrase) => text;
    const { joints, and, listForms, comma = joints[0] } = this.prose;
    const list = (of: (one: Phrase) => string) =>
      phrases.length === 1
        ? of(phrases[0]!)
        : `${phrases
            .slice(0, -1)
            .map(listForms === "last" ? plain : of)
            .join(comma)}${and}${of(phrases.at(-1)!)}`;
    return {
      text: list(({ text }) => text),
      forms: Object.fromEntries([...keys].map((key) => [key, list(({ text, forms }) => forms?.[key] ?? text)])),
      agreement: phrases.length === 1 ? (phrases[0]!.agreement ?? 0) : 3,
    };
  }

  /** A person: with the state when named first, by the family name later. */
  person(id: string, name: string): Phrase {
    const full = id.startsWith("person:") ? nameOf(id, this.prose.speech) : name;
    const written = full.localeCompare(name, "en", { sensitivity: "base" }) === 0 ? name : full;
    const state = this.states.get(id);
    const told = this.#named.has(id);
    this.#named.add(id);
    const { named, personOf, speech } = this.prose;
    if (told) return named(shortName(written, state), null);
    const own = named(written, null);
    const land = state === undefined ? undefined : stateName(state, speech);
    if (land === undefined || stateById(state!) === undefined) return own;
    const of = named(land, state!);
    const put = (person: string) =>
      personOf
        .replace("{person}", person)
        .replace(
          /\{state(?::(\w+))?\}/u,
          (_, form?: string) => (form === undefined ? undefined : of.forms?.[form]) ?? of.text,
        );
    return {
      text: put(own.text),
      forms: Object.fromEntries(Object.entries(own.forms ?? {}).map(([key, text]) => [key, put(text)])),
      agreement: own.agreement ?? 0,
    };
  }
}

function shortName(name: string, state: string | undefined): string {
  const words = name.split(/\s+/u);
  if (words.length < 2 || words.length > 3 || (state !== undefined && WHOLE.has(state))) return name;
  return (state !== undefined && FAMILY_FIRST.has(state) ? words[0] : words.at(-1)) ?? name;
}
