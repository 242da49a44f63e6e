// Claims by their words: the tokens of a claim and the inverted index that both databases keep.
export { indexClaims, type Posting, unindexClaims } from "./inverted-index.js";
export { tokensOf } from "./tokens.js";
