/** Reading documents without a ledger. */
export const reading = {
  entente: {
    description:
      "Reads documents about relations between states and reports who did what to whom, when, and in which words.",
    options: { version: "print the version" },
    captions: [
      "what the article says, as a table",
      "why its first claim was extracted",
      "a stream of documents, a stream of claims",
    ],
    notes: '"entente help read" explains a command in full.',
  },
  read: {
    summary: "print the claims in documents",
    description: "Prints the claims in documents, each with the words it rests on. Nothing is stored.",
    arguments: { file: "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input" },
    options: {
      format: "{} (on a terminal: table, else jsonl); brief is one line per claim",
      jobs: "number of threads; output stays in input order",
    },
    captions: [
      "a table on a terminal",
      "one claim per line",
      "one line per certain claim",
      "a page from standard input",
      "a stream, one document per line:",
    ],
    notes:
      'In a stream, "html" may replace "text"; the other fields are optional.\n\nExit codes: 0 everything was read; 1 some input failed, the rest was read; 2 usage error.',
  },
  annotate: {
    summary: "print the names, dates and amounts in documents",
    description:
      "Prints the names, dates and amounts in documents, each with its wording and what it stands for. Nothing is stored.",
    arguments: { file: "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input" },
    options: {
      format: "{} (on a terminal: table, else jsonl)",
      jobs: "number of threads; output stays in input order",
    },
    captions: ["names, dates and amounts as a table", "one document per line", "a stream, one document per line:"],
    notes: "Exit codes: 0 everything was read; 1 some input failed, the rest was read; 2 usage error.",
  },
  fetch: {
    summary: "save web documents as files",
    description:
      "Saves documents from the public web as files and prints their names. Apart from this, only entente links, entente watch, entente digest --mail and webhooks use the network, while entente send, work and queue use the servers they are given.",
    arguments: { url: "addresses starting with https:// or http://, or a list of feeds (OPML)" },
    options: {
      out: "folder to save to; created if missing",
      "time-limit": "time limit for fetching one document",
      "allow-private": "also fetch from private and local networks",
    },
    captions: ["saves the page here and prints its name", "the same in a folder", "the feeds listed in an OPML file"],
    notes:
      "Limits: 5 redirects, 64 MB. Hosts on private, local and special-purpose networks are refused, before and after\nevery redirect.\n\nExit codes: 0 everything was saved; 1 some documents failed, the rest were saved; 2 usage error.",
  },
  explain: {
    summary: "show the evidence behind a claim or a fact",
    description:
      "Shows why a claim was extracted: its fields, its words and the rules behind it, each rule with the parts that it combined. For a fact or a claim in a ledger it shows the reported values and their sources, why claims were merged, their origins, who reported a figure first, what contradicts it and how reviewers judged it.",
    arguments: {
      file: "a document, or one inside an archive, as named by entente read; - for standard input; or the id of a fact or claim in a ledger",
      claim: "the id of a claim, the start of one, or its number",
    },
    options: {
      claim: "the claim with that number",
      picture: "draw the page of a PDF that has the claim's words, with the words marked, as PNG",
      format: "for facts and claims in a ledger: text or json",
    },
    captions: [
      "lists the claims with their numbers and ids",
      "why this claim was extracted; the start of an id is enough",
      "the same for the third claim",
      "also draws the page of the claim, with its words marked",
      "the first claim of the second message of a mailbox",
      "the evidence behind a fact in a ledger",
      "the same as of the end of 2025",
    ],
  },
};
