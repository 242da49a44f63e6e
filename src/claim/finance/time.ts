import type { Derived, Moment, Sentence } from "../english/annotation/index.js";
import { modality } from "../modality.js";
import type { Party } from "../party.js";
import { predication } from "../predication.js";
import type { Scene } from "../scene.js";
import { isMeasuredApart, isOfSource, timeOf } from "../timing.js";

/**
 * When money flows. The time of its own clause; where that only dates something else ("the 2004 tsunami", "a project started in 1998") the one that opens
 * the sentence.
 */
export function flowTime(scene: Scene, verb: number, token: number): Derived<Moment> | null {
  const own = timeOf(scene, verb, token);
  const opening = openingTime(scene, token);
  if (own === null || isNaming(scene, own)) return opening;
  if (opening === null || own.span.start === opening.span.start) return own;
  const head = scene.headOf(own.span);
  return head !== null && isElsewhere(scene, head, verb, token) ? opening : own;
}

/**
 * When people who worked somewhere over years were sent: at the start ("worked in Gitega from May 2012 to May 2014"). TUFF dates technical assistance by
 * its commitment or start.
 */
export function begun(time: Derived<Moment> | null): Derived<Moment> | null {
  const bounds = /^(\d{4}(?:-\d{2}){0,2})\/(\d{4})/u.exec(time?.value.edtf ?? "");
  if (time === null || bounds === null || bounds[1]!.startsWith(bounds[2]!)) return time;
  return { value: { ...time.value, edtf: bounds[1]! }, span: time.span, rule: "begun", parts: [time] };
}

/** The year of an undated document that states no other: when what it tells without a time happened. Basis "context". */
export function onlyYear(scene: Scene): Derived<Moment> | null {
  if (scene.document.metadata.date !== null) return null;
  const times = scene.annotated.times.filter(({ value }) => value.basis === "stated" && !value.edtf.includes(".."));
  const years = new Set(times.flatMap((time) => time.value.edtf.match(/\d{4}/gu) ?? []));
  const [first] = times;
  if (years.size !== 1 || first === undefined) return null;
  const [edtf] = [...years];
  return { value: { edtf: edtf!, basis: "context" }, span: first.span, rule: "only-year", parts: [first] };
}

/** The time with which a sentence opens: "On 3 May 2007, …". */
function openingTime(scene: Scene, token: number): Derived<Moment> | null {
  const sentence = scene.sentence(token);
  const first = scene.times(sentence)[0];
  if (first === undefined || isNaming(scene, first)) return null;
  const at = scene.tokensIn(first.span)[0];
  const head = scene.headOf(first.span);
  if (at === undefined || head === null || at - sentence.from > OPENING) return null;
  return scene.tree.isA(head, "obl", "nmod", "advmod", "root", "dep", "parataxis", "nummod") ? first : null;
}

/** Words before the time that opens a sentence: "In early", "Summary: On". */
const OPENING = 3;

/** Whether a time only names something: "the 2004 tsunami", "the 1999 war". */
function isNaming(scene: Scene, time: Derived<Moment>): boolean {
  const { tree } = scene;
  const head = scene.headOf(time.span);
  if (head === null || tree.child(head, "case") !== null) return false;
  const named = tree.head(head);
  return (
    named >= 0 &&
    tree.isA(head, "nummod", "compound", "amod") &&
    /^(?:NOUN|PROPN)$/.test(tree.token(named).upos) &&
    named > head &&
    !scene.is(named, "agreement.noun", "loan.noun", "grant.noun", "aid.noun", "visit.noun", "project.noun")
  );
}

/** Whether a time stands in a clause that only qualifies a noun on the way: "a project | started in 1998". */
function isElsewhere(scene: Scene, time: number, verb: number, token: number): boolean {
  const { tree } = scene;
  return (
    [time, ...tree.ancestors(time)].some(
      (i) =>
        i !== verb &&
        i !== token &&
        tree.isA(i, "acl") &&
        !tree.isWithin(token, i) &&
        !scene.is(i, "sign.verb", "agree.verb", "give.verb", "announce.verb") &&
        tree.isWithin(i, verb),
    ) || isQualifying(scene, verb)
  );
}

/** "a project | started in 1998": a participle behind its noun, also where the tree takes it for a clause of its own. */
function isQualifying(scene: Scene, verb: number): boolean {
  const { tree } = scene;
  if (!scene.is(verb, "begin.verb") || tree.token(verb).upos !== "VERB") return false;
  const bare = scene.form(verb) === "past-participle" && tree.child(verb, "nsubj", "nsubj:pass", "aux") === null;
  return tree.isA(verb, "acl") || (bare && tree.isA(verb, "ccomp") && verb > 0 && tree.token(verb - 1).upos === "NOUN");
}

/** The last time told before in the block that is more than a name, unless the sentence that states it speaks of other states alone. */
export function carriedTime(
  scene: Scene,
  token: number,
  parties: readonly Party[],
  reach: number,
): Derived<Moment> | null {
  if (wasBefore(scene, token)) return null;
  const here = scene.sentence(token);
  for (let k = here.index; k >= Math.max(0, here.index - reach); k--) {
    const sentence = scene.annotated.sentences[k]!;
    if (sentence.block !== here.block) return null;
    const last = scene
      .times(sentence)
      .filter((time) => isPlain(scene, time) && time.span.start < scene.tokens[token]!.span.start)
      .at(-1);
    if (last === undefined) continue;
    return concerns(scene, sentence, parties) ? fromContext(last, "running-time") : null;
  }
  return null;
}

/** "The line opened in 2022. A bank had lent $5 million for it": what had been before is not of the time that is told. */
function wasBefore(scene: Scene, token: number): boolean {
  const { verb } = predication(scene, token);
  if (isMeasuredApart(scene, verb)) return true;
  return scene.tree.children(verb, "aux").some((aux) => scene.form(aux) === "past" && scene.is(aux, "have.verb"));
}

/** Whether a sentence speaks of one of the parties, or of no state. */
function concerns(scene: Scene, sentence: Sentence, parties: readonly Party[]): boolean {
  const named = scene
    .namesIn(sentence.span)
    .filter((name) => name.value.kind !== "place")
    .flatMap((name) => name.value.state ?? (name.value.kind === "state" ? name.value.id : null) ?? []);
  return named.length === 0 || parties.some((party) => named.includes(party.actor.id));
}

function isPlain(scene: Scene, time: Derived<Moment>): boolean {
  const head = scene.headOf(time.span);
  return (
    time.value.basis === "stated" &&
    !time.value.edtf.includes("..") &&
    !isNaming(scene, time) &&
    !(head !== null && isOfSource(scene, head))
  );
}

function fromContext(time: Derived<Moment>, rule: string): Derived<Moment> {
  return { value: { ...time.value, basis: "context" }, span: time.span, rule, parts: [time] };
}

/**
 * When what flows was agreed or announced according to a sentence near: "The project was funded by a loan. … It was committed in 2014." The nearest such
 * sentence counts, the one before where two are as near. Basis "context".
 */
export function agreedTime(scene: Scene, token: number, parties: readonly Party[]): Derived<Moment> | null {
  const here = scene.sentence(token);
  for (let step = 0; step <= AGREED_REACH; step++) {
    for (const k of step === 0 ? [here.index] : [here.index - step, here.index + step]) {
      const sentence = scene.annotated.sentences[k];
      if (sentence === undefined || sentence.block !== here.block || !concerns(scene, sentence, parties)) continue;
      const time = scene.times(sentence).find((t) => isPlain(scene, t) && isOfAgreement(scene, t));
      if (time !== undefined) return fromContext(time, "agreed-time");
    }
  }
  return null;
}

/** Sentences between a flow and what tells when it was agreed. */
const AGREED_REACH = 7;

function isOfAgreement(scene: Scene, time: Derived<Moment>): boolean {
  const head = scene.headOf(time.span);
  const verb = head === null ? undefined : scene.tree.ancestors(head).find((i) => scene.tree.token(i).upos === "VERB");
  if (verb === undefined || !scene.is(verb, "sign.verb", "commit.verb", "agree.verb")) return false;
  return modality(scene, predication(scene, verb)).tense !== "future";
}

/**
 * The time that the sentence after tells of what was told without one: "China lent Chad $5 million. The agreement was signed on 6 April 2001." Basis
 * "context".
 */
export function laterTime(scene: Scene, token: number): Derived<Moment> | null {
  const here = scene.sentence(token);
  for (let k = here.index; k <= here.index + 2; k++) {
    const sentence = scene.annotated.sentences[k];
    if (sentence === undefined || sentence.block !== here.block) return null;
    const time = scene.times(sentence).find((t) => isPlain(scene, t) && t.span.start > scene.tokens[token]!.span.start);
    const head = time === undefined ? null : scene.headOf(time.span);
    if (time === undefined || head === null) continue;
    const verb = scene.tree.ancestors(head).find((i) => scene.tree.token(i).upos === "VERB");
    if (verb === undefined || !scene.is(verb, "sign.verb", "agree.verb", "begin.verb", "give.verb", "announce.verb"))
      continue;
    if (modality(scene, predication(scene, verb)).tense === "future") continue;
    return { value: { ...time.value, basis: "context" }, span: time.span, rule: "later-time", parts: [time] };
  }
  return null;
}
