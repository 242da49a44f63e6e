/** Keeping a ledger. */
export const keeping = {
  add: {
    summary: "read documents into a ledger",
    description:
      "Reads documents and adds their claims to a ledger, which is created if missing. Whatever is reported as added is already on disk.",
    arguments: { file: "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input" },
    options: {
      beside: "keep what other readers found in these documents alongside the new results",
      "translation-of":
        "mark the documents as translations of this document in the ledger: its id, file name or address",
      format: "text: a summary at the end; jsonl: one line per document as soon as it is on disk",
    },
    captions: [
      "all documents in a folder, into entente.db",
      "an archive, into a database",
      "a stream, one document per line, as with read",
      "keeps earlier results alongside those of the rules",
      "the same text in Russian; both then count as one origin",
    ],
    notes:
      "Documents already in the ledger are not read again: to resume an interrupted run, repeat the command.\n\nExit codes: 0 everything was added; 1 some input failed, the rest was added; 2 usage error.",
  },
  refresh: {
    summary: "re-read documents in a ledger",
    description:
      "Re-reads documents from the text kept in the ledger, without their files: those read by an earlier version and those whose date has been corrected.",
    arguments: { document: "document ids (default: all read by another version)" },
    options: {
      "dry-run": "only list the documents that would be read",
      model:
        "a language model that read some of them, llm:MODEL@URL, and may be asked again; otherwise its answers come from the cache",
      format: "text: a summary at the end; jsonl: one line per document as soon as it is on disk",
    },
    captions: [
      "everything read by an earlier version of Entente",
      "only lists those documents",
      "one document, whatever version read it",
    ],
    notes:
      "Judgements carry over to claims that say the same; see docs/ledger.md.\n\nExit codes: 0 everything was read; 1 some documents failed, the rest were read; 2 usage error.",
  },
  purge: {
    summary: "erase a document from a ledger permanently",
    description:
      "Erases a document, its text, its claims and their judgements, on disk too. Asks for confirmation, since this cannot be undone.",
    arguments: { document: "a document id, or its first characters" },
    options: { confirm: "the full id, to confirm without being asked" },
    captions: ["asks for the full id to confirm"],
    notes: "To remove a document but keep a record of it: entente judge d_5b1f remove",
  },
  status: {
    summary: "summarise the contents of a ledger",
    description: "Summarises the contents of a ledger: documents, claims by type, facts, runs. Nothing is written.",
    options: { verify: "read everything, check for damage and print the content hash" },
    captions: ["the contents of entente.db", "checks the whole ledger for damage", "the same as JSON"],
  },
  export: {
    summary: "write a whole ledger, or export it in an open format",
    description:
      "Writes the whole ledger as JSON Lines, from which entente import creates an identical ledger; or exports it in an open format.",
    options: {
      out: "file to write to (default: standard output)",
      "with-texts": "include the documents' texts (--format ftm)",
    },
    captions: [
      "all of entente.db in one file",
      "all tables for DuckDB, pandas and R",
      "everything that has a place, for maps",
    ],
    notes: "docs/exports.md says what each format holds. Identical ledgers give identical bytes, whatever the storage.",
  },
  import: {
    summary: "create a ledger from an export, or import annotations",
    description:
      "Loads an export into a new ledger and checks that it is identical to the original. Or imports Web Annotations into a ledger that has their documents: those whose words support what they state become claims by the reviewer; the others become notes and tags.",
    arguments: { file: "a file written by entente export, or Web Annotations" },
    options: {
      from: "what the file holds: ledger (the default) or annotations",
      reviewer: "who imports the annotations (default: $ENTENTE_REVIEWER)",
      at: "time to record, such as 2026-03-01T09:30:00Z (default: now)",
    },
    captions: ["creates a ledger in a file"],
    notes:
      "The ledger must be new, except for annotations. An interrupted import resumes when run again.\n\nExit codes: 0 everything was imported; 1 something was not; 2 usage error.",
  },
  check: {
    summary: "check claims against reference tables",
    description:
      "Reports statements about memberships, accessions, terms of office and levels of partnership that were outdated when written or can't be true, and variant spellings of names. Statements true at their own date are not reported.",
    arguments: { file: "documents to read and check (default: those in the ledger)" },
    options: {
      only: "stale: outdated or impossible statements; for a ledger also contradicted, conflicting (values within one fact) or recycled (figures reported for several things)",
      format: "{} (on a terminal: table, else jsonl)",
    },
    captions: [
      "all documents in entente.db",
      "a document outside any ledger",
      "one finding per line",
      "facts in the ledger that contradict each other",
      "findings in what was added on that day",
    ],
    notes: "Exit codes: 0 everything was checked, whatever was found; 1 some input failed; 2 usage error.",
  },
  backup: {
    summary: "copy a ledger to a file and read it back",
    description:
      "Copies a whole ledger, as it stands at one instant, to a file of its own, including what exports leave out, such as watched sources and snapshots. The backup is read back before it is reported as written; its SHA-256 is saved next to the file.",
    options: { to: "a new file, or a folder in which to create one" },
    captions: ["entente.db into a folder, in a file named after the time"],
    notes:
      "Others may write to the ledger meanwhile. A backup is itself a ledger in a file: any command that reads a ledger accepts it.\n\nExit codes: 0 written and read back; 1 the backup failed, and nothing of it is left; 2 usage error.",
  },
  restore: {
    summary: "create a ledger from a backup",
    description:
      "Creates a ledger from a backup, in a file or in a database, whichever kind of ledger it was made from, and reads the new ledger back.",
    arguments: { file: "a file written by entente backup" },
    options: { force: "replace the existing ledger" },
    notes:
      "What --force replaces stays until all of the backup is written and read back.\n\nExit codes: 0 restored; 1 the restore failed, and whatever was there still is; 2 usage error.",
  },
};
