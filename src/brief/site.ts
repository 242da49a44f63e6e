import type { FactPage } from "../dossier/index.js";
import { isCertain } from "../vocabulary/index.js";
import { amountWords, factHeadline, nameOf } from "../words/index.js";
import { bibtexOf, cited, line, STYLES, type Work, workOfDocument } from "./citation/index.js";
import { escaped, linkedCitation, pageOf } from "./html.js";
import { type Apparatus, colophon } from "./notes.js";
import type { BriefWords } from "./words/index.js";
import { ENGLISH_BRIEF } from "./words/index.js";

/** A dossier of a published site, as its first page lists it. */
export interface Published {
  readonly title: string;
  /** Relative address. */
  readonly href: string;
  readonly facts: number;
}

/** The first page of a published site: all its dossiers. */
export function indexHtml(
  { pairs, parties }: { readonly pairs: readonly Published[]; readonly parties: readonly Published[] },
  apparatus: Pick<Apparatus, "edition">,
  words: BriefWords = ENGLISH_BRIEF,
): string {
  const { site } = words;
  const list = (title: string, all: readonly Published[]) =>
    all.length === 0
      ? ""
      : `<section>\n<h2>${escaped(title)}</h2>\n<ul class="notes">\n${all.map(({ title, href, facts }) => `<li><a href="${escaped(href)}">${escaped(title)}</a> <span class="quiet">${escaped(words.facts({ n: facts }))}</span></li>`).join("\n")}\n</ul>\n</section>\n`;
  return pageOf({
    title: site.title({ ledger: apparatus.edition.ledger }),
    language: words.language,
    body: `<p>${escaped(site.about)}</p>\n${list(site.pairs, pairs)}${list(site.parties, parties)}<footer><p>${escaped(colophon(apparatus, words))}</p></footer>\n`,
    home: null,
  });
}

/** The page of a fact of a published site: what it says, who says so in which words, and how it is cited. */
export function factHtml(
  { fact, claims, passages, documents }: Pick<FactPage, "fact" | "claims" | "passages" | "documents">,
  work: Work,
  apparatus: Apparatus,
  words: BriefWords = ENGLISH_BRIEF,
): string {
  const { site, speech } = words;
  const [when, amount] = [fact.when[0]?.value, fact.amount[0]?.value];
  const known = [
    speech.words.types[fact.type],
    when === undefined ? words.undated : words.date(when),
    speech.words.statuses[fact.status],
    ...(amount === undefined ? [] : [amountWords(amount, speech)]),
    words.origins({ n: fact.support }),
    ...(isCertain(fact) ? [] : [words.unsure]),
  ];
  const citations = new Map(
    (apparatus.evidence.get(fact.id) ?? []).map(({ document }) => {
      const work = workOfDocument(document);
      return [document.id, { citation: cited(work, apparatus.style, words.notes.citing), url: work.url }] as const;
    }),
  );
  const told = claims.map(({ claim }) => {
    const { before, exact, after } = passages[claim.id] ?? { before: "", exact: claim.evidence.exact, after: "" };
    const source = citations.get(claim.document) ?? {
      citation: documents[claim.document]?.title ?? claim.document,
      url: null,
    };
    return `<li id="${escaped(claim.id)}"><q>${escaped(before)}<mark>${escaped(exact)}</mark>${escaped(after)}</q> <span class="quiet">${linkedCitation(source)}</span></li>`;
  });
  const ways = STYLES.map((style) => `<li>${escaped(cited(work, style, words.notes.citing))}</li>`);
  return pageOf({
    title: line(factHeadline(fact, speech)),
    language: words.language,
    body: `<p>${escaped(known.join(" · "))}</p>
<p>${escaped([...fact.source, ...fact.target].map(({ id }) => nameOf(id, speech)).join(", "))}</p>
<section>\n<h2>${escaped(site.told)}</h2>\n<ol class="notes">\n${told.join("\n")}\n</ol>\n</section>
<section>\n<h2>${escaped(site.cite)}</h2>\n<ul class="notes">\n${ways.join("\n")}\n</ul>\n<pre>${escaped(bibtexOf([work], words.notes.citing))}</pre>\n</section>
<footer><p>${escaped(words.notes.fact(fact.id))} ${escaped(colophon(apparatus, words))}</p></footer>\n`,
    home: { href: "../index.html", text: site.all },
  });
}
