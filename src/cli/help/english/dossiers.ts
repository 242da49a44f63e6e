/** Dossiers, briefs and what is new. */
export const dossiers = {
  dossier: {
    summary: "show the dossier of a state or of a pair",
    description:
      "Shows what a ledger holds on two states or organisations, or on one: level of relations and its history, timeline, money, projects, visits, positions, fields, trend, memberships, conflicting sources and publishers. The JSON is the same as that of the dossier page in the browser.",
    arguments: {
      party: "a state or an organisation: KAZ, Kazakhstan, SCO",
      other: "a second state or organisation, for a bilateral dossier",
    },
    options: {
      "as-of": "only documents published by the end of that day, month or year",
      since: "only what is new, changed or withdrawn since that day, month or year (up to --as-of, if given)",
      by: "dates used by --since: published (publication date, the default) or added (date of addition to the ledger)",
      from: "first day, month or year of the timeline",
      to: "last day, month or year of the timeline",
      limit: "maximum rows per section",
      sure: "only facts that are at least this certain, 0 to 100",
      about: "only facts on a theme: {}",
      "facts-since": "only facts from that day, month or year or later",
      "facts-until": "only facts from that day, month or year or earlier",
      source: "only facts reported by a publisher whose name contains this text",
      language: "only facts reported by a document in that language: {}",
      judged: "only facts that reviewers have judged, or have not judged: {}",
      "no-denied": "leave out facts that are denied",
      out: "file to write to, in full or not at all; required for docx and xlsx",
      cite: "citation style of footnotes in markdown, html and docx: {}",
    },
    captions: [
      "everything on record between the two parties",
      "everything on record about one party",
      "what was known by the end of 2012",
      "what is new, changed or withdrawn since March",
      "with a timeline of those years only",
      "the same as Markdown",
      "as a self-contained page with charts",
      "as a Word document with footnotes",
      "only money, and only facts that are at least that certain",
      "the money as IATI activities; see docs/exports.md",
    ],
    notes: "Exit codes: 0 done; 1 the ledger can't be read; 2 usage error.",
  },
  brief: {
    summary: "write an article from facts, or check one against them",
    description:
      "Writes an article on two states or organisations from the facts of a ledger alone: a title, what matters most, paragraphs by theme and time, footnotes and a bibliography. What is not certain is given as reported, and by whom; where sources disagree, the article says so. With --check it compares each sentence of a text with the facts or documents that its footnotes name, and refuses what these do not cover.",
    arguments: { party: "a state or an organisation: KAZ, Kazakhstan, SCO", other: "another state or organisation" },
    options: {
      about: "only what a search for these words finds",
      format: "{}; for a check: text or json",
      out: "file to write to, in full or not at all; required for docx",
      cite: "citation style of footnotes: {}",
      check: "check a text in Markdown against the facts and documents that its footnotes name; - for standard input",
    },
    captions: [
      "an article in English, as Markdown with footnotes",
      "on what is reported about loans",
      "which sentences say more than the facts they cite",
    ],
    notes:
      "Exit codes: 0 written, or nothing to refuse; 1 sentences are refused, or something can't be read; 2 usage error.",
  },
  follow: {
    summary: "follow pairs, states, people or searches",
    description:
      "Records what you want entente digest to report on: two states or organisations, one of them, a person or a firm named in claims, a saved search, or words to search for. With list it shows what you follow; with remove before one of these, it stops following what you name.",
    arguments: { what: "one or two parties, a name or a search; list; or remove followed by one of these" },
    options: { format: "with list: text or jsonl" },
    captions: [
      "what concerns both parties",
      "what a state or an organisation is a party to",
      "whatever names a person or a firm",
      "what matches a search, or the search saved under a name",
    ],
    notes: "Exit codes: 0 done; 1 the ledger can't be read; 2 usage error.",
  },
  digest: {
    summary: "report what is new on what you follow",
    description:
      "Reports what is new, changed, withdrawn or newly contradicted, since the last digest, in what you follow. A digest is recorded as reported once all of it has been written or sent.",
    options: {
      since: "report what has come in since that day, month or year, even if reported before",
      keep: "report the same again next time",
      limit: "maximum rows per subject",
      site: "address at which the ledger is served, for the links in atom",
      out: "file to write to, in full or not at all",
      mail: "send the digest by e-mail",
    },
    captions: [
      "what is new since the last digest, once",
      "the same, to be reported again next time",
      "what has come in since March, even if reported before",
      "to the addresses in entente.toml; see docs/watching.md",
    ],
    notes: "Exit codes: 0 reported; 1 the ledger can't be read, or mail can't be sent; 2 usage error.",
  },
};
