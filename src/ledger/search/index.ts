// Claims by their words: the tokens of a claim, the inverted index that both databases keep, and what people ask of it.
export { FACETED, type Facets, type FacetValue, facetsOf } from "./facets.js";
export type { Hit } from "./hits.js";
export { appendClaims, claimsUnder, indexClaims, type Posting, unindexClaims } from "./inverted-index.js";
export { parseQuery } from "./parse-query.js";
export { type Query, QueryError } from "./query.js";
export { COUNTED, type PageWanted, type Results, search } from "./search.js";
export { type SearchLanguage, searchLanguage } from "./search-language.js";
export type { Snippet } from "./snippet.js";
export { circumstancesOf, pairFacet, party, tokensOf } from "./tokens.js";
export { indexedWords } from "./words.js";
