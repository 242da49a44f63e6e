import type { Manner, Provenance, ProvenanceNode } from "../dossier/index.js";
import { citedWords, MANNER_WORDS, oddWords, sourceDay } from "../words/index.js";
import { printable } from "./printable.js";

/** Steps from a source to who has it that are printed one under another; what lies deeper is said to. */
const DEEP = 12;

interface Line {
  readonly depth: number;
  readonly text: string;
}

/**
 * Who took a thing from whom as indented lines: those that have it from nobody, under each who has it from there, and so on. One that has it from several stands
 * in full under the first of them. Nothing where one document tells it and cites nobody.
 * @param numbers of the claims of a document, as they are printed elsewhere.
 */
export function provenanceLines({ nodes, edges }: Provenance, numbers: (claims: readonly string[]) => string): Line[] {
  if (nodes.length < 2) return [];
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const takers = new Set(edges.map(({ taker }) => taker));
  const printed = new Set<string>();
  const lines: Line[] = [];
  const tell = (node: ProvenanceNode, depth: number, how: string, odd: string): void => {
    const again = printed.has(node.id);
    printed.add(node.id);
    const own = edges.filter(({ source }) => source === node.id);
    const rest = own.length === 0 ? "" : again ? "see above" : depth === DEEP ? `and ${own.length} more behind it` : "";
    const text = [`${how}${nodeWords(node, numbers)}`, odd, rest].filter((part) => part !== "").join(", ");
    lines.push({ depth, text });
    if (again || depth === DEEP) return;
    for (const edge of own) tell(byId.get(edge.taker)!, depth + 1, `${takenWords(edge.manners)} `, oddWords(edge));
  };
  for (const node of nodes) if (!takers.has(node.id)) tell(node, 0, "", "");
  // In a circle everybody has it from somebody: it is told from the one that was out first.
  for (const node of nodes) if (!printed.has(node.id)) tell(node, 0, "", "");
  return lines;
}

const takenWords = (manners: readonly Manner[]) => manners.map((manner) => MANNER_WORDS[manner].taken).join(", ");

function nodeWords(node: ProvenanceNode, numbers: (claims: readonly string[]) => string): string {
  const { document, name, title, claims } = node;
  const what = document === null && name !== null && title !== null ? [`“${printable(title)}”`] : [];
  const where =
    document === null ? "not in this ledger" : claims.length === 0 ? "does not mention it" : numbers(claims);
  return `${[printable(citedWords(node)), ...what, sourceDay(node)].join(", ")} (${where})`;
}
