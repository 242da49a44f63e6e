// Claims and sentences by their words: the terms of a text, the inverted indexes that both databases keep, and what people ask of them.
export { claimTerms } from "./claim-terms.js";
export { FACETED, type Facets, type FacetValue, facetsOf } from "./facets.js";
export type { Hit, HitDocument } from "./hits.js";
export { INDEXING } from "./indexing.js";
export {
  appendPostings,
  claimsUnder,
  emptyIndex,
  indexPostings,
  type Posting,
  removePostings,
  unindexClaims,
} from "./inverted-index.js";
export { lettersApart } from "./letters-apart.js";
export { parseQuery } from "./parse-query.js";
export { nearestWord, type PartyTables } from "./party-names.js";
export type { PassageHit } from "./passage-hits.js";
export { type Passage, passagesOf } from "./passages.js";
export type { Query } from "./query.js";
export { COUNTED, type PageWanted, type Results, search } from "./search.js";
export type { Snippet } from "./snippet.js";
export { termsIn, termText } from "./term-text.js";
export { termsOf } from "./terms.js";
export { circumstancesOf, pairFacet, party, tokensOf } from "./tokens.js";
