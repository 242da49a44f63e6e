import type { Context, Draft } from "../draft.js";
import type { Derived, Moment } from "../english/annotation/index.js";
import { distinct, firstCase, namedHere } from "../frame.js";
import type { Party } from "../party.js";
import type { Scene } from "../scene.js";
import { between, stateNamed } from "../stretch.js";
import type { Named } from "./parties.js";

/**
 * "the 1960 treaty between X and Y", "under the Sino-Nepalese agreement of 1956": an instrument that is only mentioned, but with its date, was made then.
 * "By the treaty of 1949 X agreed to be guided by Y" names its parties in the clause.
 */
export function dated(context: Context, noun: number, slug: string, named: Named): Draft[] {
  const { scene } = context;
  const dates = datesOf(scene, noun);
  if (dates.length === 0) return [];
  const known = distinct(named.both.filter((p) => p.actor.text !== null));
  const own = known.length >= 2 ? known : between(context, noun);
  const clause = known.length === 0 ? byItsTerms(context, noun) : [];
  const parties = own.length >= 2 ? own : clause;
  if (parties.length < 2) return [];
  return dates.map(
    (when): Draft => ({
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
    }),
  );
}

/** The dates in an instrument's own words, one each for several: "the November 9, 2020, and January 11, 2021, agreements". */
function datesOf(scene: Scene, noun: number): Derived<Moment>[] {
  const listed: Derived<Moment>[] = [];
  let end = noun;
  for (const time of [...scene.times(scene.sentence(noun))].reverse()) {
    const inside = scene.tokensIn(time.span);
    const last = inside.at(-1);
    if (last === undefined || last >= end || !/^\d{4}/.test(time.value.edtf) || time.value.edtf.includes("/")) continue;
    const gap = scene.tokens.slice(last + 1, end);
    if (!gap.every((t) => t.form === "," || t.upos === "CCONJ")) break;
    listed.unshift(time);
    end = inside[0]!;
  }
  const one = listed.length > 0 ? null : dateOf(scene, noun);
  return one === null ? listed : [one];
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
