import type { Derived, Moment } from "../annotation/index.js";
import type { Named } from "./agreement-parties.js";
import type { Context, Draft } from "./draft.js";
import { distinct, firstCase, namedHere } from "./frame.js";
import { stateNamed } from "./meeting-stretch.js";
import type { Party } from "./party.js";
import type { Scene } from "./scene.js";

/**
 * "the 1960 treaty between X and Y", "under the Sino-Nepalese agreement of 1956": an instrument that is only mentioned, but with its date, was made then.
 * "By the treaty of 1949 X agreed to be guided by Y" names its parties in the clause.
 */
export function dated(context: Context, noun: number, slug: string, named: Named): Draft[] {
  const { scene } = context;
  const when = dateOf(scene, noun);
  if (when === null) return [];
  const own = distinct(named.both.filter((p) => p.actor.text !== null));
  const clause = own.length === 0 ? byItsTerms(context, noun) : [];
  const parties = own.length >= 2 ? own : clause;
  if (parties.length < 2) return [];
  return [
    {
      rule: "agreement/dated",
      source: parties,
      target: [],
      mutual: true,
      details: { instrument: slug },
      when,
      status: "agreed",
      anchor: noun,
      words: [noun, ...namedHere(scene, parties, noun)],
      doubt: own.length >= 2 ? 1 : 1.5,
    },
  ];
}

/** The date in an instrument's own words: "of 1949", "the 2004 agreement", "of 9 November 2020". */
function dateOf(scene: Scene, noun: number): Derived<Moment> | null {
  const { tree } = scene;
  const inside = tree.subtree(noun, (t) => tree.isA(t, "acl", "appos", "parataxis", "advcl", "conj"));
  return (
    scene.times(scene.sentence(noun)).find((time) => {
      const head = scene.headOf(time.span);
      if (head === null || !inside.includes(head) || !/^\d{4}/.test(time.value.edtf) || time.value.edtf.includes("/"))
        return false;
      // Of "a treaty on the conference of 1949" the date is the conference's.
      const marker = firstCase(scene, head);
      const near = tree.head(head) === noun || Math.abs(head - noun) <= 3;
      return near && (marker < 0 || scene.is(marker, "possessed-by.marker"));
    }) ?? null
  );
}

/** "By the treaty of 1949 Bhutan agreed to be guided by India": the two states of a sentence that an instrument opens. */
function byItsTerms(context: Context, noun: number): Party[] {
  const { scene } = context;
  const { tree } = scene;
  const ruled = tree.isA(noun, "obl") && scene.is(firstCase(scene, noun), "by-terms.marker");
  if (!ruled || tree.head(noun) < noun) return [];
  const here = distinct(
    scene
      .namesIn(scene.sentence(noun).span)
      .flatMap((name) => (name.value.kind === "state" ? stateNamed(context, scene.headOf(name.span) ?? -1) : [])),
  );
  return here.length === 2 ? here : [];
}
