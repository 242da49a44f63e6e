/** Taking along what a ledger holds. */
export const taking = {
  snapshot: {
    summary: "freeze a ledger under a name for citation",
    description:
      "Writes the contents of a ledger to a file and records the file's SHA-256 under a name. Until the ledger changes, pages and exported dossiers cite the snapshot and its hash. Without a name, lists the snapshots.",
    arguments: { name: "letters, digits, full stops, underscores and hyphens" },
    options: {
      out: "file to write to (default: NAME.jsonl)",
      at: "time of the snapshot, such as 2026-03-01T09:30:00Z (default: now)",
    },
    captions: ["freezes entente.db into spring-2026.jsonl", "lists snapshots, latest first", "restores the snapshot"],
    notes: "Exit codes: 0 done; 1 the ledger can't be read, or the name is taken by other content; 2 usage error.",
  },
  publish: {
    summary: "publish the dossiers as a static site",
    description:
      "Writes dossiers, and a page for each fact they cite, as static HTML files without scripts or forms, to open from a folder or put on any web server. Every page names its ledger and the ledger's state.",
    arguments: { folder: "a new or empty folder, or one published to before" },
    options: { pairs: "maximum number of bilateral dossiers, by number of facts", cite: "citation style of notes: {}" },
    captions: ["all dossiers of entente.db, for any web server", "the 50 largest bilateral dossiers"],
    notes: "Exit codes: 0 done; 1 the ledger can't be read; 2 usage error.",
  },
  sql: {
    summary: "query a ledger in SQL",
    description: "Runs one SELECT over the views described in docs/sql.md. The ledger is opened read-only.",
    arguments: { query: "one SELECT; - for standard input" },
    options: {
      views: "print the views with their columns",
      limit: "maximum number of rows",
      "time-limit": "time limit for the query",
    },
    captions: ["lists the views with their columns"],
    notes: "Exit codes: 0 the query ran; 1 the query failed, or the ledger can't be read; 2 usage error.",
  },
  completion: {
    summary: "print a shell completion script",
    description: "Prints a script that completes commands, options and values in a shell.",
    arguments: { shell: "bash, zsh or fish" },
    captions: ["with ~/.zsh in fpath, before compinit", "in this shell alone"],
  },
};
