/** A piece of a query as it stands there: a word, words in quotation marks, a filter, or the OR between two. docs/search.md has the language. */
export interface Piece {
  readonly raw: string;
  /** Of a filter: its name in lower case; the empty words otherwise. */
  readonly name: string;
  /** The value of a filter or the words, without quotation marks. */
  readonly value: string;
  readonly negated: boolean;
  /** Where it begins, counted from 1 as messages about queries do. */
  readonly at: number;
}

const PIECE = /([-−–]?)((?:\p{L}{2,}:(?!\/\/))?)(["“”„«][^"“”»]*["“”»]|\S+)/gu;

/** The pieces of a query in their order. What is wrong with it is told by whoever reads it. */
export function piecesOf(query: string): readonly Piece[] {
  return [...query.matchAll(PIECE)].map(({ 0: raw, 1: sign = "", 2: name = "", 3: value = "", index }) => ({
    raw,
    name: name.slice(0, -1).toLowerCase(),
    value: value.replace(/^["“”„«]|["“”»]$/gu, "").trim(),
    negated: sign !== "",
    at: index + 1,
  }));
}

/** A filter as a query has it: 'publisher:"The Balta Courier"'. */
export function written(name: string, value: string): string {
  const plain = value.replaceAll(/["“”„«»]/gu, " ").trim();
  return /[\s,]/u.test(plain) ? `${name}:"${plain}"` : `${name}:${plain}`;
}

const isOr = (piece: Piece | undefined) => piece?.raw === "OR";

/** The query without a piece, and without the OR that joined it. */
export function without(query: string, piece: Piece): string {
  const pieces = piecesOf(query);
  const i = pieces.findIndex(({ at }) => at === piece.at);
  const gone = new Set([i, isOr(pieces[i - 1]) ? i - 1 : isOr(pieces[i + 1]) ? i + 1 : i]);
  return joined(pieces.filter((_, k) => !gone.has(k)));
}

/** The query with one filter more; those of the same name go, where a claim has one value only. */
export function narrowed(query: string, name: string, value: string, alone: boolean): string {
  let left = query;
  for (;;) {
    const same = alone ? piecesOf(left).find((piece) => piece.name === name && !piece.negated) : undefined;
    if (same === undefined) return `${left} ${written(name, value)}`.trim();
    left = without(left, same);
  }
}

/** The piece that asks for just this, or undefined. */
export function chosen(query: string, name: string, value: string): Piece | undefined {
  const wanted = piecesOf(written(name, value))[0]?.value.toLowerCase();
  return piecesOf(query).find((one) => one.name === name && !one.negated && one.value.toLowerCase() === wanted);
}

export function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ raw }) => raw).join(" ");
}
