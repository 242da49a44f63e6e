import type { ParsedSentence } from "./network/index.js";

/**
 * Verbs and nouns of one form, taken for each other at the head of a sentence, mended in place: "EU imports from Moldova | grew", "Canada | ships wheat to
 * Egypt", "Peru, Chile | ink deal". `verbs` are the forms that after a name are more likely verbs.
 */
export function leaveGardenPath(
  parsed: ParsedSentence,
  forms: readonly { readonly form: string }[],
  verbs: ReadonlySet<string>,
): ParsedSentence {
  const { xpos } = parsed;
  for (let i = 1; i < xpos.length - 1; i++) {
    if (xpos[i] === "VBZ") regardNoun(parsed, i);
    if (xpos[i] === "VBN" && parsed.relations[i] === "amod") regardFinite(parsed, i);
    if (!FINITE.has(xpos[i]!)) continue;
    if (LOST.has(parsed.relations[i]!)) regardPredicate(parsed, i);
    else if (parsed.relations[i] === "amod") regardClause(parsed, i);
  }
  regardParticiple(parsed);
  const end = Math.min(xpos.length - 1, OPENING);
  for (let i = 1; i < end; i++) {
    if (xpos[i] !== "NNS" && xpos[i] !== "NN") continue;
    if (isOpening(parsed, i, forms, verbs)) {
      regardVerb(parsed, i);
      break;
    }
  }
  return parsed;
}

/** Words before the verb of a headline at most. */
const OPENING = 8;
const FINITE = new Set(["VBD", "VBZ", "VBP", "MD"]);
/** Where the tree hangs the verb of a sentence that it takes for a mere nominal. */
const LOST = new Set(["acl", "xcomp", "conj", "parataxis"]);

/** "imports/VBZ from Moldova grew/VBD": of two finite verbs that nothing parts, the second without a subject, the first is its subject. */
function regardNoun({ upos, xpos, heads, relations }: ParsedSentence, first: number): void {
  const subject = heads.findIndex((head, i) => head === first && relations[i] === "nsubj");
  if (subject !== first - 1 || upos[subject] !== "PROPN") return;
  const bare = !heads.some((head, i) => head === first && relations[i] === "obj");
  const second = heads.findIndex(
    (head, i) =>
      head === first &&
      i > first + 1 &&
      (xpos[i] === "VBD" || xpos[i] === "VBZ" || (bare && xpos[i] === "VBN")) &&
      /^(?:advcl|ccomp|parataxis|conj|dep)$/.test(relations[i]!),
  );
  if (second < 0) return;
  for (let i = first + 1; i < second; i++)
    if (upos[i] === "PUNCT" || upos[i] === "SCONJ" || upos[i] === "CCONJ") return;
  if (heads.some((head, i) => head === second && /^(?:[nc]subj|mark|cc|expl)/.test(relations[i]!))) return;
  heads[second] = heads[first]!;
  relations[second] = relations[first]!;
  if (xpos[second] === "VBN") xpos[second] = "VBD";
  heads.forEach((head, i) => {
    if (head !== first || i === second) return;
    if (i > second || relations[i] === "punct") heads[i] = second;
    else if (relations[i] === "obl") relations[i] = "nmod";
  });
  relations[subject] = "compound";
  heads[first] = second;
  relations[first] = "nsubj";
  upos[first] = "NOUN";
  xpos[first] = "NNS";
}

/** "Zambia's exports to China | fell": a finite verb without a pronoun is no clause of the noun that the sentence would else consist of. */
function regardPredicate({ upos, heads, relations }: ParsedSentence, verb: number): void {
  const noun = heads[verb]!;
  if (noun < 0 || noun > verb || relations[noun] !== "root" || !/^(?:NOUN|PROPN)$/.test(upos[noun]!)) return;
  if (heads.some((head, i) => head === verb && /^(?:[nc]subj|mark|obj|expl)/.test(relations[i]!))) return;
  for (let i = noun + 1; i < verb; i++) if (upos[i] === "PUNCT" || upos[i] === "PRON" || upos[i] === "VERB") return;
  if (heads.some((head, i) => head === noun && relations[i] === "cop")) return;
  heads[verb] = -1;
  relations[verb] = "root";
  heads.forEach((head, i) => {
    if (head === noun && (i > verb || relations[i] === "punct")) heads[i] = verb;
  });
  heads[noun] = verb;
  relations[noun] = "nsubj";
}

/** "Peru and Chile | reached agreement": a finite verb is no adjective of its object, and what stands before it is its subject. */
function regardClause({ upos, heads, relations }: ParsedSentence, verb: number): void {
  const object = heads[verb]!;
  if (object < verb) return;
  const before = (i: number) => heads[i] === object && i < verb;
  const subject = heads.findIndex((_, i) => before(i) && /^(?:PROPN|NOUN|PRON)$/.test(upos[i]!));
  if (subject < 0) return;
  for (let i = subject + 1; i < verb; i++) if (upos[i] === "PUNCT" || upos[i] === "SCONJ") return;
  for (let i = 0; i < verb; i++) if (before(i) && i !== subject && relations[i] !== "punct") heads[i] = subject;
  heads[verb] = heads[object]!;
  relations[verb] = relations[object]!;
  heads.forEach((head, i) => {
    if (head === object && relations[i] === "punct") heads[i] = verb;
  });
  heads[object] = verb;
  relations[object] = "obj";
  heads[subject] = verb;
  relations[subject] = "nsubj";
}

/** "Iceland, which applied in 2009, | opened accession talks": a nominal with a subject but no copula lacks its verb: the participle after a comma is it. */
function regardParticiple({ upos, xpos, heads, relations }: ParsedSentence): void {
  const object = relations.indexOf("root");
  if (object < 0 || upos[object] !== "NOUN") return;
  const own = (relation: string) =>
    heads.findIndex((head, i) => head === object && relations[i] === relation && i < object);
  const subject = own("nsubj");
  if (subject < 0 || own("cop") >= 0 || own("aux") >= 0) return;
  const verb = xpos.findIndex(
    (tag, i) => tag === "VBN" && i > subject + 1 && i < object && relations[i] === "amod" && xpos[i - 1] === ",",
  );
  if (verb < 0 || (heads[verb] !== object && heads[heads[verb]!] !== object)) return;
  xpos[verb] = "VBD";
  heads[verb] = -1;
  relations[verb] = "root";
  heads.forEach((head, i) => {
    if (head === object && i !== verb && (i < verb || relations[i] === "punct")) heads[i] = verb;
  });
  heads[object] = verb;
  relations[object] = "obj";
}

/** "Japan | signed agreements": a participle before its noun that has a subject is the verb of its clause. */
function regardFinite({ xpos, heads, relations }: ParsedSentence, verb: number): void {
  const object = heads[verb]!;
  if (object !== verb + 1 || relations[object] !== "root") return;
  const subject = heads.findIndex((head, i) => head === verb && relations[i] === "nsubj" && i < verb);
  if (subject < 0 || heads.some((head, i) => head === object && /^(?:nsubj|cop)/.test(relations[i]!))) return;
  xpos[verb] = "VBD";
  heads[verb] = -1;
  relations[verb] = "root";
  heads.forEach((head, i) => {
    if (head === object && (i < verb || relations[i] === "punct")) heads[i] = verb;
  });
  heads[object] = verb;
  relations[object] = "obj";
}

/** A form that may be a verb, after nothing but names, with a nominal or a preposition after it, in a sentence without a finite verb. */
function isOpening(
  { upos, xpos }: ParsedSentence,
  at: number,
  forms: readonly { readonly form: string }[],
  verbs: ReadonlySet<string>,
): boolean {
  if (!verbs.has(forms[at]!.form) || upos[at - 1] !== "PROPN") return false;
  // "ships lentils", "blocks EU aid": the noun may have been taken for the verb instead.
  if (xpos.some((tag, i) => FINITE.has(tag) && (i <= at || i > at + 2 || xpos[i] === "MD" || xpos[i] === "VBD")))
    return false;
  if (!/^(?:VBZ|VBP|NNS?|NNP|JJ|CD|DT|IN|\$|PRP\$)$/.test(xpos[at + 1]!)) return false;
  let several = false;
  for (let i = 0; i < at; i++) {
    const joins = forms[i]!.form === "," || upos[i] === "CCONJ";
    if (joins) several = true;
    else if (upos[i] !== "PROPN" && xpos[i] !== "HYPH") return false;
  }
  // One name has "ships", two have "ship".
  return several === (xpos[at] === "NN");
}

/** Makes a noun the verb of its sentence: the names before it are its subject, the nominal after it its object. */
function regardVerb({ upos, xpos, heads, relations }: ParsedSentence, verb: number): void {
  for (let i = verb + 1; i <= verb + 2 && i < xpos.length; i++)
    if (FINITE.has(xpos[i]!)) {
      xpos[i] = xpos[i] === "VBZ" ? "NNS" : "NN";
      upos[i] = "NOUN";
    }
  const root = relations.indexOf("root");
  let object = verb + 1;
  while (object + 1 < xpos.length && /^(?:NN|NNS|NNP|NNPS|JJ|CD|DT|\$|HYPH|POS)$/.test(xpos[object + 1]!)) object++;
  const governs = xpos[verb + 1] !== "IN";
  const subject = headBefore(heads, verb);
  upos[verb] = "VERB";
  xpos[verb] = xpos[verb] === "NNS" ? "VBZ" : "VBP";
  heads[verb] = -1;
  relations[verb] = "root";
  if (root >= 0 && root !== verb && root !== object) {
    heads[root] = verb;
    if (root > verb) relations[root] = "parataxis";
  }
  for (let i = 0; i < heads.length; i++) {
    if (i === verb) continue;
    const head = heads[i]!;
    // Who stands before the verb belongs to the subject, who stands behind it does not.
    if (i < verb && (head < 0 || head >= verb)) {
      heads[i] = i === subject ? verb : subject;
      if (upos[i] === "PROPN") relations[i] = "conj";
    }
    if (i > verb && (head < 0 || head < verb)) heads[i] = verb;
    if (i > verb && i < object && governs && heads[i] === verb) heads[i] = object;
  }
  heads[subject] = verb;
  relations[subject] = "nsubj";
  if (!governs) {
    for (let i = verb + 1; i < heads.length; i++)
      if (heads[i] === verb && relations[i] === "nmod") relations[i] = "obl";
    return;
  }
  heads[object] = verb;
  relations[object] = "obj";
  for (let i = object + 1; i < heads.length; i++)
    if (heads[i] === verb && relations[i] === "nmod") relations[i] = "obl";
}

/** The first name of those before a verb: the head of a list of names. */
function headBefore(heads: Int32Array, verb: number): number {
  let at = 0;
  while (heads[at]! > at && heads[at]! < verb) at = heads[at]!;
  return at;
}
