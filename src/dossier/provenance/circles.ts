interface Tie {
  readonly taker: string;
  readonly source: string;
}

/** Whether a tie is part of a circle: from its source, over sources of sources, one comes back to its taker. */
export function circular(ties: readonly Tie[]): (taker: string, source: string) => boolean {
  const sources = new Map<string, string[]>();
  for (const { taker, source } of ties) sources.set(taker, [...(sources.get(taker) ?? []), source]);
  const reached = new Map<string, ReadonlySet<string>>();
  const from = (start: string): ReadonlySet<string> => {
    const known = reached.get(start);
    if (known !== undefined) return known;
    const seen = new Set([start]);
    for (const at of seen) for (const next of sources.get(at) ?? []) seen.add(next);
    reached.set(start, seen);
    return seen;
  };
  return (taker, source) => from(source).has(taker);
}
