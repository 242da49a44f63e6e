/** Where facts, pairs and times are within the site. */
export const factHref = (id: string): string => `/facts/${partOf(id)}`;
export const pairHref = (a: string, b: string): string => `/${partOf(a)}/${partOf(b)}`;

/** A document, at one of its claims where one is named. */
export const documentHref = (id: string, claim?: string): string =>
  `/documents/${partOf(id)}${claim === undefined ? "" : `?claim=${partOf(claim)}#${partOf(claim)}`}`;

/** The same page with another window of time; EDTF years or months. */
export const windowHref = (from: string, to: string): string => `?from=${from}&to=${to}`;

/** A part of a path, from any text. Ids of organisations keep their colon, as people read it. */
const partOf = (id: string) => encodeURIComponent(id.replaceAll(/\p{Cs}/gu, "\uFFFD")).replaceAll("%3A", ":");
