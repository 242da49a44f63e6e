/** Where documents come from. */
export const sources = {
  publisher: {
    summary: "show or set the kind of a publisher",
    description:
      "Shows of what kind a publisher is, or records a decision about its kind, which applies to all documents that bear the publisher's name or come from its site. Nothing is overwritten, no document is re-read and no fact changes.",
    arguments: { name: "as named in documents, or the host name of its site, including subdomains" },
    options: {
      kind: "kind of the publisher",
      of: "state or organisation that the publisher belongs to: a code or a name",
      withdraw: "withdraw the decision",
      reviewer: "who decides (default: $ENTENTE_REVIEWER)",
      at: "time of the decision, such as 2026-03-01T09:30:00Z (default: now)",
    },
    captions: ["the kind of a publisher, and decisions about it", "withdraws the earlier decision"],
    notes: "Kinds: {}\n\nExit codes: 0 shown or recorded; 1 refused by the ledger; 2 usage error.",
  },
  publishers: {
    summary: "list the publishers in a ledger and their kinds",
    description:
      "Lists the publishers in a ledger with the number of documents, the kind of each, and whether it was set by a reviewer, the table or a rule.",
    options: { kind: "only this kind" },
    captions: ["all, by number of documents", "those that are not yet classified", "the same as JSON Lines"],
  },
  links: {
    summary: "check whether cited addresses still work",
    description:
      "Checks whether the addresses of documents in a ledger, and those in their notes, still work, and records the result with its date. Each site is asked for one address at a time. No document is fetched or changed.",
    arguments: { document: "document ids, or their first characters (default: all)" },
    options: {
      list: "list results on record without checking",
      only: "with --list: alive, moved, dead, refused, silent or unasked",
      "dry-run": "list what would be checked without checking",
      again: "also re-check what was checked before today",
      limit: "maximum number of addresses",
      sites: "maximum number of sites checked at once",
      pause: "pause between two requests to one site",
      "time-limit": "time limit for one response",
      "allow-private": "also check private and local networks",
      at: "time to record, such as 2026-03-01T09:30:00Z (default: now)",
    },
    captions: [
      "lists what would be checked",
      "checks addresses that were not yet checked or did not respond",
      "checks all addresses of one document again",
      "addresses found dead when last checked",
      "everything on record, as JSON Lines",
    ],
    notes:
      "alive: the address works. moved: it leads elsewhere. dead: its server says that nothing is there (404, 410). refused: it\nis not shown to programs, or is not on the public web. silent: no response, or a server error.\n\nExit codes: 0 all were checked, whatever the result; 1 some did not respond; 2 usage error.",
  },
  watch: {
    summary: "watch feeds, sitemaps, folders and mailboxes for documents",
    description:
      "Watches sources and adds new documents to a ledger: articles listed in feeds (RSS, Atom, JSON Feed) and sitemaps, files in folders, messages in Maildirs and mailboxes (IMAP). Sites are visited considerately: within their robots.txt, asking only for what has changed, with pauses, and less often when they fail.",
    arguments: {
      action: "add, list or remove; without one, the watched sources are visited",
      source: "addresses, folders, or a list of feeds (OPML)",
    },
    options: {
      once: "visit what is due now, then stop",
      every: "with add: how often, such as 10m, 1h or 1d (default: depends on the kind of source)",
      most: "maximum number of documents per visit; the rest wait for the next",
      pause: "pause between two requests to one site, longer if the site asks for it",
      "allow-private": "also visit sites on private and local networks",
      jobs: "number of threads",
      format: "with list: text or jsonl",
    },
    captions: [
      "what is watched, when each source is visited next, what failed",
      "visits each source when it is due, until stopped",
      "visits the sources that are due now, for use with cron",
    ],
    notes:
      "The password of a mailbox is in $ENTENTE_IMAP_PASSWORD or in a secrets file that only you can read, never in\nits address. See: docs/watching.md\n\nExit codes: 0 done; 1 a source could not be visited or a document could not be read; 2 usage error.",
  },
};
