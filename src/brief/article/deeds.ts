import { type Material, statusOf, whenOf } from "./material.js";
import { subjectOf } from "./segments.js";
import { voiceOf } from "./voice.js";
import { NEAR, yearsBetween } from "./when.js";

/** What is done one thing after the other, and is not so as long as it lasts. */
const DEEDS = new Set<string>(["finance", "agreement", "trade", "project", "cooperation", "action"]);
const COME = new Set<string>(["completed", "agreed", "pledged", "planned"]);

/** Who did what kind of thing in the sentence before: the next may say that the same "also" did another. */
export class Deeds {
  #last: string | null = null;
  #when: string | null = null;

  /** Where something else was told. */
  forget(): void {
    this.#last = null;
  }

  /** Whether a fact is one more thing of the kind that the same did in the sentence before; of three in a row the second alone is. `slot`: that of who acts. */
  isMore(material: Material, slot: string | null): boolean {
    const { type } = material.fact;
    const subject = subjectOf(material, slot);
    const isDeed = subject !== null && voiceOf(material) === null && DEEDS.has(type) && COME.has(statusOf(material));
    const own = isDeed ? `${type} ${subject}` : null;
    // What lies years apart is no one story.
    const isMore = own !== null && own === this.#last && yearsBetween(this.#when, whenOf(material)) <= NEAR;
    this.#when = whenOf(material);
    this.#last = isMore ? null : own;
    return isMore;
  }
}
