/** Addresses of this site. What stands in them is escaped here and nowhere else. */
export const links = {
  home: "/",
  states: "/states",
  documents: "/documents",
  publishers: "/publishers",
  search: "/search",
  names: "/names",
  searches: "/searches",
  digest: "/digest",
  review: "/review",
  orphans: "/orphans",
  agreement: "/agreement",
  checks: "/checks",
  about: "/about",
  api: "/openapi",
  glossary: "/glossary",
  /** What a term means. */
  term: (id: string) => `/glossary#${id}`,
  sql: "/sql",
  exports: "/exports",
  add: "/add",
  webhooks: "/webhooks",
  party: (id: string) => `/${part(id)}`,
  people: "/people",
  organisations: "/organisations",
  /** The page of a person, or of an organisation or a firm, by its id. */
  actor: (id: string) => `/${id.startsWith("person:") ? "people" : "organisations"}/${part(id)}`,
  collections: "/collections",
  /** What has a tag, or is in a collection. */
  marked: (what: "tag" | "collection", name: string) => `/${what}s/${part(name)}`,
  pair: (a: string, b: string) => `/${part(a)}/${part(b)}`,
  fact: (id: string) => `/facts/${part(id)}`,
  /** The claim is told to the server too: it may stand in a later part of a long document. */
  document: (id: string, claim?: string) =>
    `/documents/${part(id)}${claim === undefined ? "" : `?claim=${part(claim)}#${part(claim)}`}`,
  /** A page of a PDF as a picture, with the words of a claim marked. */
  pagePicture: (id: string, page: number, claim?: string) =>
    `/documents/${part(id)}/pages/${page}.png${claim === undefined ? "" : `?claim=${part(claim)}`}`,
  original: (id: string) => `/documents/${part(id)}/original`,
  beside: (id: string, other: string) => `/documents/${part(id)}/beside/${part(other)}`,
  searchFor: (query: string) => `/search?q=${encodeURIComponent(query)}`,
  flag: (iso2: string) => `/site/flags/${iso2.toLowerCase()}.svg`,
} as const;

/** A part of a path; the colon of "org:SCO" may stand as it is (RFC 3986, 3.3). */
const part = (words: string) => (PLAIN.test(words) ? words : encodeURIComponent(words).replaceAll("%3A", ":"));
/** What stands in an address as it is: nearly all ids. */
const PLAIN = /^[\w.:-]*$/u;

/** The same page with other words after "?": those given are set, null takes one away. */
export function withQuery(
  path: string,
  query: Readonly<Record<string, string | number | boolean | undefined>>,
  changes: Readonly<Record<string, string | null>> = {},
): string {
  const words = Object.entries({ ...query, ...changes }).flatMap(([name, value]): [string, string][] =>
    value == null || value === "" ? [] : [[name, String(value)]],
  );
  // A page has hundreds of links, most of them without a query.
  return words.length === 0 ? path : `${path}?${new URLSearchParams(words)}`;
}
