import type { Origin, Testimony } from "../ledger/index.js";

/** Groups claims that go back to one source: those whose documents are copies, or that share a root. In order of their smallest claims. */
export function originsOf(testimonies: readonly Testimony[]): Origin[] {
  const order = [...testimonies].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const parent = order.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  const owner = new Map<string, number>();
  order.forEach(({ strain, roots }, i) => {
    for (const root of [`strain:${strain}`, ...roots]) {
      const other = owner.get(root);
      if (other === undefined) owner.set(root, i);
      else {
        const [a, b] = [find(i), find(other)];
        parent[Math.max(a, b)] = Math.min(a, b);
      }
    }
  });
  const groups = new Map<number, Testimony[]>();
  order.forEach((testimony, i) => {
    const root = find(i);
    const group = groups.get(root);
    if (group) group.push(testimony);
    else groups.set(root, [testimony]);
  });
  return [...groups.values()].map((group) => ({
    claims: group.map(({ claim }) => claim.id),
    documents: [...new Set(group.map(({ claim }) => claim.document))].sort(),
    first: group.flatMap(({ published }) => published ?? []).sort()[0] ?? null,
    roots: shared(group),
  }));
}

/** What several claims of a group share. */
function shared(group: readonly Testimony[]): string[] {
  const count = new Map<string, number>();
  for (const { strain, roots } of group)
    for (const root of new Set([`strain:${strain}`, ...roots])) count.set(root, (count.get(root) ?? 0) + 1);
  return [...count].flatMap(([root, n]) => (n > 1 ? [root] : [])).sort();
}
