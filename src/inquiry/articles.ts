// Articles on two parties out of a ledger, and what sentences are held against.
import type { Article, Brief, CheckedText, LeftOut, Length, Material } from "../brief/index.js";
import type { Ledger } from "../ledger/index.js";
import { speechKnowing } from "./calling.js";
import { factsOfPair, materialsOf } from "./pair-facts.js";

/** What an article is asked with. */
export interface ArticleQuery {
  readonly length: Length;
  /** One of those that ARTICLE_LANGUAGES has. */
  readonly language: string;
  /** Words that its facts are found by, as in a search. */
  readonly about?: string;
}

/** An article with the brief that renderers make their forms of. */
export interface WrittenArticle {
  readonly article: Article;
  readonly brief: Brief;
  /** Facts that were at hand. */
  readonly known: number;
  /** Those that it does not tell, by why. */
  readonly leftOut: LeftOut;
}

/** How many times as many facts are looked at as an article tells, at first and at most: not all can be told in its language. */
const POOL = [2, 16] as const;
/** Claims that a search by words is asked for. */
const FOUND = 1000;

/** Writes the article on two states or organisations. Throws LedgerError, and QueryError for words that can't be searched for. */
export async function articleOn(
  ledger: Ledger,
  pair: readonly [string, string],
  { length, ...query }: ArticleQuery,
): Promise<WrittenArticle> {
  return (await articlesOn(ledger, pair, query))(length);
}

/** What writes the articles on two, in any length: the facts are asked for once. Throws as articleOn does. */
export async function articlesOn(
  ledger: Ledger,
  pair: readonly [string, string],
  { language, about }: Omit<ArticleQuery, "length">,
): Promise<(length: Length) => Promise<WrittenArticle>> {
  const {
    briefOfArticle,
    chosenFacts,
    composed,
    FACTS,
    factsOfArticle,
    HOLDING,
    Manners,
    isTimeless,
    LEAST,
    toldTwice,
    planOf,
    PROSES,
    unborneIn,
  } = await import("../brief/index.js");
  const { notabilityOf } = await import("../dossier/index.js");
  const [a = "", b = ""] = [...pair].sort();
  const { facts: all, usd, materials, whole } = await factsOfPair(ledger, [a, b]);
  const facts = about === undefined ? all : await foundBy(ledger, [a, b], about, all);
  const weight = (fact: Material["fact"]) => notabilityOf(fact, usd(fact));
  const spoken = PROSES[language]!;
  const prose = { ...spoken, speech: await speechKnowing(ledger, facts, spoken.speech) };
  const unborneOf = async (article: Article, near: readonly Material[]) => {
    const told = new Set(factsOfArticle(article));
    return unborneIn(article, await whole(near.filter(({ fact }) => told.has(fact.id))));
  };
  return async (length) => {
    const manners = new Manners(prose, HOLDING);
    const of = (some: readonly Material[]) =>
      chosenFacts(
        some.map(({ fact }) => fact),
        length,
        weight,
      );
    const near: Material[] = [];
    const tellable: Material[] = [];
    for (let times: number = POOL[0]; times <= POOL[1] && of(tellable).length < FACTS[length]; times *= 2) {
      const wanted = chosenFacts(facts, length, weight, times);
      const known = new Set(near.map(({ fact }) => fact));
      const more = await materials(wanted.filter((fact) => !known.has(fact)));
      if (more.length === 0) break;
      near.push(...more);
      tellable.push(...more.filter((one) => !isTimeless(one) && manners.of(one) !== null));
    }
    const wholes = new Map((await whole(near)).map((one, i) => [near[i]!, one]));
    /** `unquotable`: of what no sentence tells, what no quote does either. */
    const written = (refused: ReadonlySet<string>, unquotable: ReadonlySet<string>): Article => {
      const good = tellable.filter(({ fact }) => !refused.has(fact.id));
      // A meeting gives way only to a visit that is told itself, and a sum to the same one.
      const first = new Set(of(good));
      const foremost = good.filter(({ fact }) => first.has(fact));
      const twice = toldTwice(foremost);
      const told = new Set(of(good.filter((one) => !twice.has(one))));
      const plan = planOf(
        [a, b],
        near.filter(({ fact }) => told.has(fact)),
        weight,
      );
      const weighty = new Set(chosenFacts(facts, length, weight));
      const isRest = (one: Material) =>
        weighty.has(one.fact) && !told.has(one.fact) && !twice.has(one) && !unquotable.has(one.fact.id);
      const rest = near.filter(isRest).map((one) => wholes.get(one) ?? one);
      return composed(plan, prose, { manners, rest, known: facts.length });
    };
    const refused = new Set<string>();
    const unquotable = new Set<string>();
    let article = written(refused, unquotable);
    // What is left out changes what is beside it, so what is left is looked at again.
    for (let unborne = await unborneOf(article, near); unborne.size > 0; unborne = await unborneOf(article, near)) {
      const quoted = new Set(article.further.flatMap((sentence) => sentence.flatMap((one) => one.facts)));
      for (const id of unborne) {
        if (quoted.has(id)) unquotable.add(id);
        refused.add(id);
      }
      article = written(refused, unquotable);
    }
    const ids = new Set(factsOfArticle(article));
    const left = facts.filter(({ id }) => !ids.has(id));
    const uncertain = left.filter(({ confidence }) => confidence < LEAST).length;
    const told = new Set(tellable.map(({ fact }) => fact));
    const untellable = near.filter(
      ({ fact }) => !ids.has(fact.id) && (!told.has(fact) || refused.has(fact.id)) && fact.confidence >= LEAST,
    ).length;
    const leftOut = { uncertain, untellable, lighter: left.length - uncertain - untellable };
    return { article, brief: briefOfArticle(article, prose, leftOut), known: facts.length, leftOut };
  };
}

/** The facts of a pair that a search by words finds. */
async function foundBy(
  ledger: Ledger,
  [a, b]: readonly [string, string],
  about: string,
  facts: readonly Material["fact"][],
): Promise<Material["fact"][]> {
  const { queryOf } = await import("./query.js");
  const asked = (id: string) => (id.startsWith("org:") ? `org:${id.slice(4)}` : `state:${id}`);
  const { hits } = await ledger.search(await queryOf(`${about} ${asked(a)} ${asked(b)}`), { limit: FOUND });
  const claims = new Set(hits.map(({ claim }) => claim.id));
  return facts.filter((fact) => fact.claims.some((id) => claims.has(id)));
}

/** Holds a text in Markdown against the facts and documents of a ledger that its notes name. Null for a language that no tables are of. Throws LedgerError. */
export async function checkArticle(ledger: Ledger, markdown: string, language?: string): Promise<CheckedText | null> {
  const {
    CHECKED_LANGUAGES,
    checkedText,
    groundOfClaim,
    groundOfFact,
    inWholeSentence,
    inWholeSentences,
    notesOfText,
  } = await import("../brief/index.js");
  const { detectLanguage } = await import("../document/index.js");
  const notes = notesOfText(markdown);
  const body = markdown.replace(/^\s{0,3}\[\^[^\]\s]+\]:.*$/gmu, "");
  // A sentence or two may be of no language for sure.
  const code = language ?? (await detectLanguage(body))?.split("-")[0] ?? "en";
  if (!CHECKED_LANGUAGES.includes(code)) return null;
  const named = (pattern: RegExp) => [...new Set([...notes.values()].flatMap((text) => text.match(pattern) ?? []))];
  const facts = await materialsOf(ledger, await ledger.factsOf(named(FACT)));
  const texts = await ledger.texts([...new Set(facts.flatMap(({ documents }) => documents.map(({ id }) => id)))]);
  const byFact = new Map(facts.map((one) => [one.fact.id, groundOfFact(inWholeSentences(one, texts))]));
  const byDocument = new Map<string, ReturnType<typeof groundOfClaim>[]>();
  for (const name of named(DOCUMENT)) {
    const { documentsNamed } = await import("../ledger/index.js");
    const [id, ...others] = await ledger.ask((tx, engine) => documentsNamed(engine, tx, name));
    if (id === undefined || others.length > 0) continue;
    const [summary] = await ledger.summaries([id]);
    const document = summary === undefined ? null : { ...summary, authors: [] };
    const claims = await ledger.claimsOfDocuments([id]);
    const text = (await ledger.texts([id])).get(id);
    byDocument.set(
      name,
      claims.map((claim) => groundOfClaim(inWholeSentence(claim, text), document)),
    );
  }
  const grounds = new Map(
    [...notes].map(([label, text]) => {
      const own = (text.match(FACT) ?? []).flatMap((id) => byFact.get(id) ?? []);
      // Where a note names facts, its documents are theirs.
      const claims = own.length > 0 ? [] : (text.match(DOCUMENT) ?? []).flatMap((name) => byDocument.get(name) ?? []);
      return [label, { facts: own, claims }] as const;
    }),
  );
  return checkedText(markdown, code, grounds);
}

const FACT = /\bf_[0-9a-f]{16}\b/gu;
/** A document by its id or its address. */
const DOCUMENT = /\bd_[0-9a-f]{16}\b|https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:)]/gu;
