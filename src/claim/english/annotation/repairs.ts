import type { ParsedSentence } from "./network/index.js";

/**
 * Mends what the network gets wrong in ways that any reader would see, in place: a noun by its tag and its place in the tree that is called a verb, and a
 * finite verb without a subject whose subject stands right before it but hangs elsewhere. Both hold in every language with subjects before
 * verbs and Penn's tags.
 */
export function repair(parsed: ParsedSentence): ParsedSentence {
  for (let i = 0; i < parsed.upos.length; i++) {
    if (parsed.upos[i] === "NOUN" && FINITE.has(parsed.xpos[i]!)) parsed.upos[i] = "VERB";
    if (parsed.upos[i] === "VERB" && NOMINAL.has(parsed.relations[i]!) && isNoun(parsed, i)) parsed.upos[i] = "NOUN";
    joinHyphened(parsed, i);
    if (isJoined(parsed, i)) parsed.relations[i] = "conj";
    if (parsed.relations[i] === "obj") {
      liftObject(parsed, i);
      giveNumber(parsed, i);
    }
    if (lacksSubject(parsed, i)) giveSubject(parsed, i);
    if (parsed.upos[i] === "VERB") {
      giveBackSubject(parsed, i);
      giveRecipient(parsed, i);
      joinInfinitive(parsed, i);
      giveTeller(parsed, i);
    }
  }
  giveVerb(parsed);
  raiseVerb(parsed);
  return parsed;
}

/** What is longer is no sentence: a list, or a text without punctuation. */
export const LONGEST = 200;
const BARE_VERBS = new Set(["VB", "VBP", "VBZ"]);
const DETERMINING = new Set(["det", "nmod:poss", "amod", "compound"]);
const NOUN_TAGS = new Set(["NN", "NNS"]);
/** Relations of nominals: what stands in them is a noun. */
const NOMINAL = new Set(["nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod"]);
const FINITE = new Set(["VBD", "VBZ", "VBP"]);
/** Relations of clauses that have a subject of their own. */
const CLAUSES = new Set(["root", "conj", "ccomp", "parataxis"]);
/** How a subject is wrongly hung: beside what stands before it. */
const LOOSE = new Set(["conj", "appos", "parataxis", "dep"]);

/** By its tag, or because a determiner or a possessor stands before it: "concluded his state | visit". */
function isNoun({ xpos, heads, relations }: ParsedSentence, at: number): boolean {
  if (NOUN_TAGS.has(xpos[at]!)) return true;
  if (!BARE_VERBS.has(xpos[at]!)) return false;
  for (let i = Math.max(0, at - 6); i < at; i++) if (heads[i] === at && DETERMINING.has(relations[i]!)) return true;
  return false;
}

function lacksSubject({ upos, xpos, relations, heads }: ParsedSentence, verb: number): boolean {
  if (upos[verb] !== "VERB" || !FINITE.has(xpos[verb]!) || !CLAUSES.has(relations[verb]!)) return false;
  return !heads.some((head, i) => head === verb && /^(?:[nc]subj|expl|aux)/.test(relations[i]!));
}

/** "handed over to Italy | a trafficker": only verbs have objects; one that hangs on a nominal is the object of the verb above. */
function liftObject({ upos, heads, relations }: ParsedSentence, object: number): void {
  let at = heads[object]!;
  if (at < 0 || at > object || !/^(?:NOUN|PROPN)$/.test(upos[at]!) || relations[at] !== "obl") return;
  if (heads.some((head, i) => head === at && relations[i] === "cop")) return;
  at = heads[at]!;
  if (at < 0 || at > object || upos[at] !== "VERB") return;
  if (heads.some((head, i) => head === at && relations[i] === "obj")) return;
  heads[object] = at;
}

/** "launched more than a dozen | missiles": a comparative is no object where the noun that it counts stands behind it without a preposition. */
function giveNumber({ upos, xpos, heads, relations }: ParsedSentence, more: number): void {
  if (xpos[more] !== "JJR" || relations[more + 1] !== "fixed") return;
  const noun = heads.findIndex(
    (head, i) => i > more && head === heads[more] && relations[i] === "obl" && /^(?:NOUN|PROPN)$/.test(upos[i]!),
  );
  if (noun < 0 || heads.some((head, i) => head === noun && (relations[i] === "case" || i < more))) return;
  relations[noun] = "obj";
  relations[more] = "advmod";
  heads[more] = noun;
}

/** "China | test-fired three missiles": the first part of a verb with a hyphen belongs to the verb, and what stands before it is the subject. */
function joinHyphened(parsed: ParsedSentence, verb: number): void {
  const { upos, xpos, heads, relations } = parsed;
  const first = verb - 2;
  if (upos[verb] !== "VERB" || xpos[verb - 1] !== "HYPH" || first <= 0 || heads[first] !== verb) return;
  if (!CLAUSES.has(relations[verb]!) || heads.some((head, i) => head === verb && /^[nc]subj/.test(relations[i]!)))
    return;
  const subject = first - 1;
  if (heads[subject] !== first || !/^(?:NOUN|PROPN)$/.test(upos[subject]!)) return;
  heads[subject] = verb;
  relations[subject] = "nsubj";
  relations[first] = "compound";
  if (xpos[verb] === "VBN") xpos[verb] = "VBD";
}

/** "Wrapping up a visit, Prime Minister Hoekema | said", "arrived on 3 May and India | lent": the nominal that ends before the verb is its subject. */
function giveSubject(parsed: ParsedSentence, verb: number): void {
  const { upos, heads, relations } = parsed;
  let last = verb - 1;
  while (last >= 0 && upos[last] === "ADV") last--;
  if (last < 0 || (upos[last] !== "PROPN" && upos[last] !== "NOUN")) return;
  let subject = last;
  while (
    heads[subject]! >= 0 &&
    heads[subject]! < verb &&
    !LOOSE.has(relations[subject]!) &&
    isInside(relations[subject]!)
  )
    subject = heads[subject]!;
  if (!LOOSE.has(relations[subject]!) || heads[subject] === verb || subject > last) return;
  if (heads.some((head, i) => head === subject && relations[i] === "case")) return;
  heads[subject] = verb;
  relations[subject] = "nsubj";
}

/** Whether a word with that relation lies inside a nominal. */
function isInside(relation: string): boolean {
  return /^(?:flat|compound|nmod:desc|goeswith)/.test(relation);
}

/** "“Turkish commandos fired on our ship,” the minister said": of two subjects the first belongs to what is said. */
function giveBackSubject({ heads, relations }: ParsedSentence, verb: number): void {
  const subjects = indices(heads, (head, i) => head === verb && relations[i] === "nsubj");
  const content = heads.findIndex((head, i) => head === verb && relations[i] === "ccomp");
  const [first, second] = subjects;
  if (first === undefined || second === undefined || content < first || content > second) return;
  if (heads.some((head, i) => head === content && relations[i]!.startsWith("nsubj"))) return;
  heads[first] = content;
}

/** "awarded a Chinese firm the contract": of two objects side by side the first is who gets the second. */
function giveRecipient({ upos, heads, relations }: ParsedSentence, verb: number): void {
  const [first, second, third] = indices(heads, (head, i) => head === verb && relations[i] === "obj");
  if (first === undefined || second === undefined || third !== undefined || first < verb) return;
  // "suspended its accession talks": two nouns in a row are one object.
  if (second === first + 1 && upos[first] === "NOUN" && upos[second] === "NOUN") {
    heads.forEach((head, i) => {
      if (head === first) heads[i] = second;
    });
    heads[first] = second;
    relations[first] = "compound";
    return;
  }
  for (let i = first + 1; i < second; i++) if (/^(?:PUNCT|CCONJ|ADP|ADV|VERB)$/.test(upos[i]!)) return;
  const sum = /^(?:SYM|NUM)$/.test(upos[second]!) && second === first + 1;
  if (sum || upos[first + 1] === "DET" || upos[first] !== "NOUN") relations[first] = "iobj";
}

/** "“… the plan,” an official, speaking in Oslo, | told AFP": a nominal right behind the closing quotation mark tells what stands before it. */
function giveTeller(parsed: ParsedSentence, verb: number): void {
  if (!lacksSubject(parsed, verb)) return;
  const { upos, xpos, heads, relations } = parsed;
  const content = heads.findIndex((head, i) => head === verb && relations[i] === "ccomp");
  let mark = verb - 1;
  while (mark > content && xpos[mark] !== "''" && xpos[mark] !== "``") mark--;
  if (content < 0 || mark <= content) return;
  const teller = heads.findIndex((head, i) => i > mark && i < verb && head >= 0 && head < mark && head >= content);
  if (teller < 0 || (upos[teller] !== "NOUN" && upos[teller] !== "PROPN")) return;
  if (heads.some((head, i) => head === teller && relations[i] === "case")) return;
  heads[teller] = verb;
  relations[teller] = "nsubj";
}

/**
 * "Gong Yuan Xing, Chinese Ambassador to Senegal, donated hardware", "Japan, which has kept quiet, voiced support": where a sentence has no finite verb
 * but in relative clauses, a participle between a comma and its noun, after a name with an apposition or such a clause, is one.
 */
function giveVerb(parsed: ParsedSentence): void {
  const { upos, xpos, heads, relations } = parsed;
  const root = relations.indexOf("root");
  if (root < 0 || (upos[root] !== "PROPN" && upos[root] !== "NOUN")) return;
  const relative = insideRelatives(parsed);
  if (xpos.some((tag, i) => (FINITE.has(tag) || tag === "MD") && !relative.has(i))) return;
  if (promote(parsed, root)) return;
  const verb = xpos.findIndex(
    (tag, i) => tag === "VBN" && i > root + 2 && relations[i] === "amod" && heads[i]! > i && xpos[i - 1] === ",",
  );
  if (verb < 0 || !heads.some((head, i) => head === root && isAside(relations[i]!) && i < verb)) return;
  let object = heads[verb]!;
  while (heads[object]! > verb) object = heads[object]!;
  if (heads[object] !== root && !relative.has(heads[object]!)) return;
  xpos[verb] = "VBD";
  heads[object] = verb;
  relations[object] = "obj";
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
}

/** "Ana Ruiz, member of the board and minister, | held talks": a participle with an object, after a comma, that hangs beside its subject. */
function promote({ xpos, heads, relations }: ParsedSentence, root: number): boolean {
  const verb = xpos.findIndex(
    (tag, i) =>
      tag === "VBN" &&
      i > root + 2 &&
      heads[i] === root &&
      /^(?:parataxis|acl|dep)$/.test(relations[i]!) &&
      xpos[i - 1] === "," &&
      heads.some((head, k) => head === i && k > i && relations[k] === "obj"),
  );
  if (verb < 0 || !heads.some((head, i) => head === root && isAside(relations[i]!) && i < verb)) return false;
  xpos[verb] = "VBD";
  makeRoot({ heads, relations }, root, verb);
  return true;
}

/** A verb takes the place of the nominal at the top, which becomes its subject, and what follows it. */
function makeRoot({ heads, relations }: Pick<ParsedSentence, "heads" | "relations">, root: number, verb: number): void {
  heads.forEach((head, i) => {
    if (head === root && i > verb) heads[i] = verb;
  });
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
}

/** "the ministers of A and | B" joined by "and" are two, though the tree calls the second a name of the first. */
function isJoined({ heads, relations }: ParsedSentence, at: number): boolean {
  return relations[at] === "appos" && heads.some((head, i) => head === at && i < at && relations[i] === "cc");
}

/** "ready to enhance exchanges, | expand imports and step up cooperation": a bare infinitive goes on with the one before it. */
function joinInfinitive({ upos, xpos, heads, relations }: ParsedSentence, verb: number): void {
  if (xpos[verb] !== "VB" || relations[verb] !== "parataxis" || heads[verb]! > verb) return;
  if (heads.some((head, i) => head === verb && /^(?:[nc]subj|aux|mark|expl)/.test(relations[i]!))) return;
  for (let i = verb - 1; i > heads[verb]!; i--) {
    if (upos[i] !== "VERB" || xpos[i] !== "VB" || xpos[i - 1] !== "TO") continue;
    heads[verb] = i;
    relations[verb] = "conj";
    return;
  }
}

function isAside(relation: string): boolean {
  return relation === "appos" || relation === "acl:relcl";
}

/** The words of relative clauses. */
function insideRelatives({ heads, relations }: ParsedSentence): ReadonlySet<number> {
  const found = new Set<number>();
  heads.forEach((_, i) => {
    for (let at = i, steps = 0; at >= 0 && steps < LONGEST; at = heads[at]!, steps++)
      if (relations[at] === "acl:relcl") found.add(i);
  });
  return found;
}

/** "Congratulations | poured in from Ottawa": the only finite verb of a sentence is its verb, though the tree makes it a clause of the noun before it. */
function raiseVerb({ xpos, heads, relations }: ParsedSentence): void {
  const root = relations.indexOf("root");
  const [verb, ...others] = indices(heads, (_, i) => FINITE.has(xpos[i]!) || xpos[i] === "MD");
  if (verb === undefined || others.length > 0 || heads[verb] !== root || verb < root) return;
  // "Ana Ruiz, member of the board and minister, | held talks"
  const aside =
    relations[verb] === "parataxis" &&
    xpos[verb - 1] === "," &&
    heads.some((head, i) => head === root && isAside(relations[i]!));
  if (relations[verb] !== "acl" && !aside) return;
  if (heads.some((head, i) => head === verb && /^[nc]subj/.test(relations[i]!))) return;
  makeRoot({ heads, relations }, root, verb);
}

function indices(heads: Int32Array, holds: (head: number, i: number) => boolean): number[] {
  const found: number[] = [];
  heads.forEach((head, i) => {
    if (holds(head, i)) found.push(i);
  });
  return found;
}
