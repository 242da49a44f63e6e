import { counted } from "../../../words/index.js";

/** Adding documents by dropping files. */
export const add = {
  title: "Add documents",
  lead: "Choose files or drop them here. HTML, PDF, Word, OpenDocument, RTF, Markdown and text are read; archives, mailboxes and feeds are taken apart.",
  files: "Files",
  drop: "Drop files here",
  limits: (files: string, size: string) =>
    `At most ${files} files and ${size} at once; a larger collection is added with the command entente add.`,
  button: "Add",
  mayNot: "Your token does not allow adding documents; ask who runs this server.",
  noFiles: "No file was chosen; choose one or drop it on the form.",
  tooMany: (given: string, most: string) => `${given} files are too many at once; send at most ${most}.`,
  lately: "Added lately",
  gone: "Nothing is known of this addition any more; what it added is in the ledger.",
  by: (who: string, when: string) => `Added by ${who}, ${when}`,
  states: {
    waiting: "It waits for others that are being added.",
    reading: "It is being read.",
    done: "All files are read.",
    failed:
      "It was given up because the ledger could not be written. What is told below was added; send the others again.",
  },
  again: "Look again",
  file: "File",
  size: "Size",
  outcome: "What came of it",
  told: ({
    added,
    changed,
    known,
    claims,
  }: {
    readonly added: number;
    readonly changed: number;
    readonly known: number;
    readonly claims: number;
  }) => {
    const parts = [
      ...(added > 0 ? [`${counted(added, "document")} added`] : []),
      ...(changed > 0 ? [`${counted(changed, "document")} read anew`] : []),
      ...(known > 0 ? [`${counted(known, "document")} known already`] : []),
    ];
    return parts.length === 0 ? "Nothing was added." : `${parts.join(", ")}; ${counted(claims, "claim")}.`;
  },
  facts: (n: number) => `${counted(n, "fact")} reckoned anew.`,
  bytes: (mb: string) => `${mb} MB`,
  table: {
    added: "Added",
    changed: "Read anew",
    known: "Known",
    claims: "Claims",
    problems: "Problems",
    caption: "What came of each file",
  },
} as const;
