import type { Provenance, ProvenanceNode } from "../dossier/index.js";
import { citedWords, sourceDay } from "../words/index.js";
import { printable } from "./printable.js";
import { language, says } from "./words/index.js";

/** Steps from a source to who has it that are printed one under another; what lies deeper is said to. */
const DEEP = 12;

type Edge = Provenance["edges"][number];

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
    const { above, behind } = says().explaining;
    const rest = own.length === 0 ? "" : again ? above : depth === DEEP ? behind({ n: own.length }) : "";
    const text = inOneLine([`${how}${nodeWords(node, numbers)}`, odd, rest].filter((part) => part !== ""));
    lines.push({ depth, text });
    if (again || depth === DEEP) return;
    for (const edge of own) tell(byId.get(edge.taker)!, depth + 1, takenWords(edge), oddWords(edge));
  };
  for (const node of nodes) if (!takers.has(node.id)) tell(node, 0, "", "");
  // In a circle everybody has it from somebody: it is told from the one that was out first.
  for (const node of nodes) if (!printed.has(node.id)) tell(node, 0, "", "");
  return lines;
}

const inOneLine = (parts: readonly string[]) => parts.reduce((a, b) => says().results.listBetween({ a, b }));

const takenWords = ({ manners }: Edge) => `${inOneLine(manners.map((manner) => says().explaining.taken[manner]))} `;

/** What is to be known of a tie besides: that it goes round in a circle, or against time. Empty where there is nothing. */
function oddWords({ circular, backwards }: Edge): string {
  if (circular) return says().explaining.circular;
  return backwards ? says().explaining.backwards : "";
}

function nodeWords(node: ProvenanceNode, numbers: (claims: readonly string[]) => string): string {
  const { document, name, title, claims } = node;
  const { notRead, quoted, silent, stands } = says().explaining;
  const { speech } = language();
  const isWork = document === null && name !== null && title !== null;
  const what = isWork ? [quoted({ words: printable(title) })] : [];
  const where = document === null ? notRead : claims.length === 0 ? silent : numbers(claims);
  const source = inOneLine([printable(citedWords(node, speech)), ...what, sourceDay(node, speech)]);
  return stands({ source, where });
}
