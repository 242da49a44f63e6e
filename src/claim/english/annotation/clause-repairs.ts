import type { Grammar } from "./grammar.js";
import type { ParsedSentence } from "./network/index.js";

/** Clauses that the network tears apart, joined again in place: who does what may stand far from the verb, behind an aside. */
export function joinClauses(
  parsed: ParsedSentence,
  forms: readonly { readonly form: string }[],
  { priceWords, secondVerbs, besideWords }: Pick<Grammar, "priceWords" | "secondVerbs" | "besideWords">,
): ParsedSentence {
  regardOrder(parsed);
  for (let i = 1; i < parsed.upos.length; i++) {
    if (/^NNS?$/.test(parsed.xpos[i]!) && secondVerbs.has(forms[i]!.form)) regardSecond(parsed, i);
    if (besideWords.has(forms[i]!.form)) regardBeside(parsed, i);
    if (FINITE.has(parsed.xpos[i]!)) {
      nameSubject(parsed, i);
      bringBackSubject(parsed, i);
    }
    if (parsed.relations[i] === "compound") freeName(parsed, i);
    if (parsed.relations[i] === "obj") hangExample(parsed, i);
    if (parsed.relations[i] === "xcomp") regardObject(parsed, i);
    if (parsed.relations[i] === "conj") bringBackObject(parsed, i, forms);
    if (DASH.test(forms[i]!.form)) nameLine(parsed, i, forms);
    if (parsed.relations[i] === "acl:relcl") giveContent(parsed, i);
    if (parsed.relations[i] === "amod" && parsed.xpos[i] === "VBN") splitClause(parsed, i, forms);
    if (priceWords.has(forms[i + 1]?.form ?? "")) regardGift(parsed, i);
  }
  return parsed;
}

const FINITE = new Set(["VBD", "VBZ", "VBP"]);
const NOMINAL = /^(?:NOUN|PROPN|PRON)$/;

function child({ heads, relations }: ParsedSentence, head: number, relation: RegExp): number {
  return heads.findIndex((of, i) => of === head && relation.test(relations[i]!));
}

/** "The minister, in remarks carried by radio, | accused Peru": a subject that hangs on an oblique between it and its verb. */
function bringBackSubject(parsed: ParsedSentence, verb: number): void {
  const { upos, heads, relations } = parsed;
  if (child(parsed, verb, /^(?:[nc]subj|expl|mark)/) >= 0) return;
  heads.forEach((head, oblique) => {
    if (head !== verb || oblique > verb || relations[oblique] !== "obl" || !NOMINAL.test(upos[oblique]!)) return;
    const subject = child(parsed, oblique, /^nsubj$/);
    const marker = child(parsed, oblique, /^case$/);
    if (subject < 0 || marker < subject || child(parsed, oblique, /^(?:cop|aux)/) >= 0) return;
    heads[subject] = verb;
  });
}

/** "expresses its concern and | calls on Ecuador to": a form that may be a verb goes on with the verb in the same tense before "and". */
function regardSecond(parsed: ParsedSentence, verb: number): void {
  const { upos, xpos, heads, relations } = parsed;
  if (upos[verb - 1] !== "CCONJ" || relations[verb] !== "conj" || heads[verb]! > verb) return;
  if (!/^(?:DET|PRON|PROPN|ADP|ADJ|NUM|SCONJ|PART)$/.test(upos[verb + 1] ?? "")) return;
  let first = heads[verb]!;
  while (first >= 0 && !(upos[first] === "VERB" && xpos[first] === "VBZ")) first = heads[first]!;
  if (first < 0 || heads.some((head, i) => head === verb && /^(?:det|amod|nmod:poss|compound)$/.test(relations[i]!)))
    return;
  upos[verb] = "VERB";
  xpos[verb] = "VBZ";
  heads[verb] = first;
  heads.forEach((head, i) => {
    if (head !== verb || i < verb) return;
    if (relations[i] === "nsubj") relations[i] = "obj";
    else if (relations[i] === "nmod") relations[i] = child(parsed, i, /^case$/) >= 0 ? "obl" : "obj";
  });
}

/** "accused | neighbouring Sudan": what only tells where a land lies does nothing to it. */
function regardBeside(parsed: ParsedSentence, beside: number): void {
  const { upos, xpos, heads, relations } = parsed;
  const land = beside + 1;
  const verb = heads[beside]!;
  if (upos[beside] !== "VERB" || relations[beside] !== "xcomp" || heads[land] !== beside || verb < 0) return;
  if (upos[land] !== "PROPN" || relations[land] !== "obj") return;
  heads.forEach((head, i) => {
    if (head === beside && i !== land) heads[i] = verb;
  });
  heads[land] = verb;
  heads[beside] = land;
  relations[beside] = "amod";
  upos[beside] = "ADJ";
  xpos[beside] = "JJ";
}

/** "Moscow | promised retaliation": a bare name right before its verb is the subject, not a time. */
function nameSubject(parsed: ParsedSentence, verb: number): void {
  const { upos, heads, relations } = parsed;
  const name = verb - 1;
  if (relations[name] !== "obl:unmarked" || heads[name] !== verb || upos[name] !== "PROPN") return;
  if (child(parsed, verb, /^(?:[nc]subj|expl)/) < 0 && child(parsed, name, /^case$/) < 0) relations[name] = "nsubj";
}

/** "Trade with Chad | expanded": what opens a sentence before a preposition and its verb is no order but the subject. */
function regardOrder(parsed: ParsedSentence): void {
  const { upos, xpos, heads, relations } = parsed;
  if (!/^(?:root|ccomp|parataxis)$/.test(relations[0]!) || upos[0] !== "VERB" || !/^VBP?$/.test(xpos[0]!)) return;
  if (upos[1] !== "ADP") return;
  const clause = /^(?:advcl|ccomp|parataxis|conj)$/;
  const verb = heads.findIndex(
    (head, i) => head === 0 && (FINITE.has(xpos[i]!) || xpos[i] === "VBN") && clause.test(relations[i]!),
  );
  if (verb < 0 || child(parsed, verb, /^(?:[nc]subj|expl|cc|aux)/) >= 0) return;
  for (let i = 1; i < verb; i++) if (upos[i] === "PUNCT" || upos[i] === "PRON" || upos[i] === "VERB") return;
  // The preposition may have been taken for a mark of the clause.
  const mark = child(parsed, verb, /^mark/);
  const partner = heads.findIndex((head, i) => head === 0 && i > 1 && i < verb && NOMINAL.test(upos[i]!));
  if (mark >= 0 && (mark !== 1 || partner < 0)) return;
  if (mark === 1) {
    heads[1] = partner;
    relations[1] = "case";
  }
  heads.forEach((head, i) => {
    if (head !== 0 || i === verb) return;
    if (i > verb || relations[i] === "punct") heads[i] = verb;
    else if (relations[i] === "obl" || relations[i] === "obj") relations[i] = "nmod";
  });
  heads[verb] = heads[0]!;
  relations[verb] = relations[0]!;
  if (xpos[verb] === "VBN") xpos[verb] = "VBD";
  heads[0] = verb;
  relations[0] = "nsubj";
  upos[0] = "NOUN";
  xpos[0] = "NN";
}

const DASH = /^[-–—]$/;

/** "the Lima-Quito | railway": names that are tied are what the word behind them is called by, not beside it. */
function nameLine(parsed: ParsedSentence, dash: number, forms: readonly { readonly form: string }[]): void {
  const { upos, heads, relations } = parsed;
  const isTied = (i: number) => upos[i] === "PROPN" || DASH.test(forms[i]!.form);
  let [from, work] = [dash, dash];
  while (from > 0 && isTied(from - 1)) from--;
  while (work < upos.length && isTied(work)) work++;
  if (from === dash || upos[from - 1] !== "DET" || upos[work] !== "NOUN" || upos[work - 1] !== "PROPN") return;
  const names = work;
  while (upos[work + 1] === "NOUN") work++;
  // Who governs the names governs the word behind them, unless that is there already.
  const within = (i: number) => i >= from && i < names;
  if (heads[work] === -1 || within(heads[work]!)) {
    heads[work] = heads[from]!;
    relations[work] = relations[from]!;
  }
  if (heads[work] === work || within(heads[work]!)) return;
  for (let i = from; i < names; i++) {
    heads[i] = work;
    relations[i] = DASH.test(forms[i]!.form) ? "punct" : "compound";
  }
  heads.forEach((head, i) => {
    if (within(head) && !within(i)) heads[i] = work;
  });
  heads[from - 1] = work;
}

/** "met | President Ana Lima": the long name of somebody behind a verb without an object is its object, not what it makes of its subject. */
function regardObject(parsed: ParsedSentence, name: number): void {
  const { upos, xpos, heads, relations } = parsed;
  const verb = heads[name]!;
  if (upos[name] !== "PROPN" || verb > name || upos[verb] !== "VERB" || !/^VB[DZP]?$/.test(xpos[verb]!)) return;
  if (child(parsed, verb, /^(?:i?obj|ccomp|aux:pass)$/) >= 0 || child(parsed, name, /^(?:case|cop|mark|det)$/) >= 0)
    return;
  const before = upos.slice(verb + 1, name);
  if (before.every((tag) => tag === "ADJ" || tag === "PROPN") && before.filter((tag) => tag === "PROPN").length >= 2)
    relations[name] = "obj";
}

/** "to step up cooperation, including | exercises": what has a preposition of its own is no second object but belongs to the first. */
function hangExample(parsed: ParsedSentence, second: number): void {
  const { upos, heads, relations } = parsed;
  const verb = heads[second]!;
  const marker = child(parsed, second, /^case$/);
  const first = heads.findIndex(
    (head, i) => head === verb && relations[i] === "obj" && i < second && NOMINAL.test(upos[i]!),
  );
  if (marker < 0 || marker > second || first < 0 || first < verb || marker < first) return;
  heads[second] = first;
  relations[second] = "nmod";
}

/** "signed, with Britain, | the protocols": a nominal behind an aside is the object of the verb before it, not beside it. */
function bringBackObject(parsed: ParsedSentence, object: number, forms: readonly { readonly form: string }[]): void {
  const { upos, xpos, heads, relations } = parsed;
  const beside = heads[object]!;
  // It may hang on the one who stands in the aside.
  const verb = beside >= 0 && relations[beside] === "obl" ? heads[beside]! : beside;
  if (verb < 0 || verb > object || upos[object] !== "NOUN" || !/^VB[DZPN]?$/.test(xpos[verb]!)) return;
  const first = heads.findIndex((head, i) => head === object && i < object && relations[i] === "det");
  if (first < 0 || forms[first - 1]?.form !== "," || forms[verb + 1]?.form !== ",") return;
  if (child(parsed, object, /^(?:cc|case|nsubj|cop)/) >= 0 || child(parsed, verb, /^(?:obj|ccomp|xcomp)$/) >= 0) return;
  heads[object] = verb;
  relations[object] = "obj";
}

/** "relations with Israel | four days later": a name with a preposition of its own is no part of the number of days behind it. */
function freeName(parsed: ParsedSentence, name: number): void {
  const { upos, heads, relations } = parsed;
  const noun = heads[name]!;
  const marker = child(parsed, name, /^case$/);
  if (upos[name] !== "PROPN" || noun < name + 2 || upos[name + 1] !== "NUM" || heads[name + 1] !== noun) return;
  const carrier = marker - 1;
  if (marker < 0 || marker > name || carrier < 0 || !/^(?:NOUN|VERB)$/.test(upos[carrier]!)) return;
  heads[name] = carrier;
  relations[name] = upos[carrier] === "NOUN" ? "nmod" : "obl";
}

/** "told his hosts | that Manila would not yield the shoal": a clause that lacks nothing is what was told, not a relative one. */
function giveContent(parsed: ParsedSentence, clause: number): void {
  const { xpos, heads, relations } = parsed;
  const listener = heads[clause]!;
  const verb = listener < 0 ? -1 : heads[listener]!;
  if (verb < 0 || verb > listener || !/^(?:obj|iobj)$/.test(relations[listener]!)) return;
  if (child(parsed, verb, /^ccomp$/) >= 0 || xpos[child(parsed, clause, /^mark$/)] !== "IN") return;
  const subject = child(parsed, clause, /^nsubj/);
  if (subject < 0 || /^W/.test(xpos[subject]!) || child(parsed, clause, /^(?:obj|cop)$/) < 0) return;
  heads[clause] = verb;
  relations[clause] = "ccomp";
}

/**
 * "Bolivia | severed diplomatic relations with Israel; Chile recalled its envoy": a participle right behind the name that opens its clause is the verb
 * of it, where no other verb stands before the next semicolon or the end and its noun has no determiner.
 */
function splitClause(parsed: ParsedSentence, verb: number, forms: readonly { readonly form: string }[]): void {
  const { upos, xpos, heads, relations } = parsed;
  const object = heads[verb]!;
  const subject = verb - 1;
  if (object < verb || upos[subject] !== "PROPN" || upos[object] !== "NOUN") return;
  if (heads[subject] !== verb && heads[subject] !== object) return;
  if (!/^(?:compound|nsubj|nmod|amod)$/.test(relations[subject]!)) return;
  const stops = (i: number) => forms[i]!.form === ";";
  let from = verb;
  while (from > 0 && !stops(from - 1)) from--;
  let to = verb;
  while (to < upos.length && !stops(to)) to++;
  for (let i = from; i < verb; i++) if (upos[i] !== "PROPN" && upos[i] !== "CCONJ" && upos[i] !== "PUNCT") return;
  for (let i = verb + 1; i < to; i++)
    if (FINITE.has(xpos[i]!) || xpos[i] === "MD" || (i < object && /^(?:DET|ADP|PUNCT)$/.test(upos[i]!))) return;
  const above = heads[object]!;
  if (relations[object] !== "root" && (above < to || to === upos.length || relations[above] !== "root")) return;
  xpos[verb] = "VBD";
  upos[verb] = "VERB";
  heads[verb] = -1;
  relations[verb] = "root";
  if (above >= 0) {
    heads[above] = verb;
    relations[above] = "conj";
  }
  heads.forEach((head, i) => {
    if (head === object && (i < verb || relations[i] === "punct")) heads[i] = verb;
  });
  heads[object] = verb;
  relations[object] = "obj";
  heads[subject] = verb;
  relations[subject] = "nsubj";
}

/** "gave Albania | aid worth nine billion": what is worth a sum is a noun, and what was given. */
function regardGift(parsed: ParsedSentence, gift: number): void {
  const { upos, xpos, heads, relations } = parsed;
  const verb = heads[gift]!;
  if (upos[gift] !== "VERB" || !/^VBP?$/.test(xpos[gift]!) || !/^[xc]comp$/.test(relations[gift]!)) return;
  if (verb < 0 || verb > gift || child(parsed, gift, /^(?:mark|nsubj|aux)/) >= 0) return;
  if (child(parsed, verb, /^iobj$/) < 0) return;
  upos[gift] = "NOUN";
  xpos[gift] = "NN";
  relations[gift] = "obj";
}
