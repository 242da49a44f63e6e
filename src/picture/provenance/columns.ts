import type { Provenance } from "../../dossier/index.js";

/**
 * Nodes in columns from left to right, in order of time: ids. Two that are tied stand in two columns as long as there are enough; those that are left over part days.
 * @param most how many columns there is room for, 1 at least.
 */
export function columnsIn({ nodes, edges }: Provenance, most: number): string[][] {
  const tied = new Map(nodes.map(({ id }) => [id, new Set<string>()]));
  for (const { taker, source } of edges) {
    tied.get(taker)?.add(source);
    tied.get(source)?.add(taker);
  }
  const needed = split(nodes, (column, id) => column.some((other) => tied.get(id)!.has(other))).length;
  let spare = most - needed;
  const when = new Map(nodes.map((node) => [node.id, node.when]));
  return split(nodes, (column, id, sofar) => {
    if (sofar >= most) return false;
    if (column.some((other) => tied.get(id)!.has(other))) return true;
    if (spare <= 0 || when.get(column.at(-1)!) === when.get(id)) return false;
    spare--;
    return true;
  });
}

function split(
  nodes: Provenance["nodes"],
  isNew: (column: readonly string[], id: string, columns: number) => boolean,
): string[][] {
  const columns: string[][] = [];
  for (const { id } of nodes) {
    const last = columns.at(-1);
    if (last === undefined || isNew(last, id, columns.length)) columns.push([id]);
    else last.push(id);
  }
  return columns;
}
