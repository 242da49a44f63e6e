import type { Prose } from "../prose/index.js";
import { areFieldsEnough, type Coverage } from "./coverage.js";
import { detailOf, type Material } from "./material.js";
import { isTellable } from "./own-words.js";
import { Referring } from "./referring.js";
import { slotsOf } from "./slots.js";
import { statesOf } from "./states.js";
import { filled } from "./template.js";
import { isElsewhere, isThanks, templatesOf } from "./templates.js";
import { isWhole } from "./whole.js";

/** How sentences and facts are held against what documents say of these. */
export interface Holding {
  /** How far the fields of a fact say what its words say. */
  readonly coverage: (material: Material) => Coverage;
  /** Whether a sentence in a language says no more than a fact. */
  readonly bears: (sentence: string, material: Material, code: string) => boolean;
}

/** How a fact is told: out of its fields, or by a clause of a document in the language of the text. */
export type Manner = "fields" | "clause";

/** How facts are told in a language, each found once. */
export class Manners {
  readonly #known = new Map<Material, Manner | null>();
  readonly #bodies = new Map<Material, boolean>();

  constructor(
    readonly prose: Prose,
    private readonly holding: Holding = { coverage: () => "whole", bears: () => true },
  ) {}

  /** Null of what no sentence of the language can tell. */
  of(material: Material): Manner | null {
    const known = this.#known.get(material);
    if (known !== undefined) return known;
    const made = this.#found(material);
    this.#known.set(material, made);
    return made;
  }

  #found(material: Material): Manner | null {
    const isReady =
      isWhole(material.fact) &&
      !isElsewhere(material) &&
      isTellable(material, this.prose) &&
      this.#isFillable(material);
    const coverage = isReady ? this.holding.coverage(material) : "otherwise";
    if (areFieldsEnough(material, coverage)) return "fields";
    if (this.#isClause(material)) return "clause";
    return coverage === "more" && isSpecific(material) ? "fields" : null;
  }

  /** Whether templates of the language tell it, or a noun of its type does. */
  #isFillable(material: Material): boolean {
    const { prose } = this;
    if (prose.nouns[material.fact.type] !== undefined && templatesOf(material, prose).length === 0) return true;
    const slots = slotsOf([material], prose, this.#aside(material));
    return templatesOf(material, prose).some(([, all]) => all.some((one) => filled(one, slots) !== null));
  }

  #isClause(material: Material): boolean {
    const text = filled(this.prose.clause, slotsOf([material], this.prose, this.#aside(material)));
    return text !== null && this.bears(text, material);
  }

  /** Whether the body that acts for a state (a fund, a ministry) can be told as who acts. To be asked only where there is one: to hold a sentence against its sources is dear. */
  tellsBody(material: Material): boolean {
    const known = this.#bodies.get(material);
    if (known !== undefined) return known;
    const slots = slotsOf([material], this.prose, this.#aside(material), undefined, true);
    const told = templatesOf(material, this.prose)
      .flatMap(([, all]) => all)
      .map((one) => filled(one.replace("|", ""), slots))
      .find((text) => text !== null);
    const made = told !== undefined && this.bears(told, material);
    this.#bodies.set(material, made);
    return made;
  }

  /** Whether a sentence without its stop says no more than a fact. */
  bears(text: string, material: Material): boolean {
    const { speech, stop } = this.prose;
    return this.holding.bears(`${text}${stop}`, material, speech.locale.split("-")[0]!);
  }

  #aside(material: Material): Referring {
    return new Referring(this.prose, ["", ""], statesOf([material]));
  }
}

/** Whether the fields of a fact tell what matters of it, though its words tell more: thanks are thanks. Of whom somebody is detained or expelled no field tells, and "Russians" of three officers would be too many. */
function isSpecific(material: Material): boolean {
  const act = isThanks(material) ? "thank" : (detailOf(material, "act") ?? "");
  return SPECIFIC.has(act) && material.fact.when.length > 0;
}
const SPECIFIC = new Set(
  "condole apologise shelling airstrike border-closure sanctions tariffs blockade incursion".split(" "),
);
