/** Reading on many machines. */
export const fleet = {
  send: {
    summary: "have documents read by workers",
    description:
      "Sends documents to a queue, from which workers on any number of machines read them into a ledger as entente add would. Where the queue is full, it waits.",
    arguments: { file: "documents, archives, mailboxes, feeds, tables, libraries or folders; - is standard input" },
    options: {
      from: "what the files hold when not one document each: jsonl, one a line",
      at: "the time to write down in the ledger for what is sent, such as 2026-03-01T09:30:00Z; otherwise now",
      beside: "let what other readers found in these documents stand, beside what is found now",
      format: "text: a summary at the end; jsonl: a line for each document as soon as the queue has it",
    },
    captions: ["all documents of a folder, to whoever works there", 'to the queue "archive" on the same servers'],
    notes:
      "Sent again, a document is read once. See: entente work --help, docs/fleet.md\n\nExit codes: 0 all was sent; 1 some input failed, the rest was sent, or the queue can't be reached; 2 usage error.",
  },
  work: {
    summary: "read queued documents into a ledger",
    description:
      "Takes documents out of a queue, reads them, and adds them to a ledger. A document leaves the queue when it is in the ledger, on the disk.",
    options: {
      jobs: "threads to read with",
      attempts: "how often a document may fail before it is given up",
      "until-empty": "end when nothing is left in the queue, with no worker",
      format: "text: a summary at the end; jsonl: a line for each document as soon as it is on the disk",
    },
    captions: ["ends when all was read"],
    notes:
      "Any number of workers, on any machines, read for one ledger. Told to end (Ctrl+C, SIGTERM), a worker adds what it is\nreading and hands the rest back; what one had that was killed goes to another.\n\nExit codes: 0 it was ended, or the queue is empty; 1 some document failed, or the ledger or the queue can't be\nreached; 2 usage error.",
  },
  queue: {
    summary: "show what is waiting in a queue and what failed",
    description:
      "Shows what is waiting in a queue, what is being read and by whom, and what failed and why. Documents that failed can be sent again, or dropped.",
    arguments: { document: "names of documents that failed; without them, --again and --forget mean all" },
    options: {
      wait: "return when nothing is waiting or being read",
      again: "send what failed again",
      forget: "drop what failed",
      "most-waiting": "set how many documents may wait or be read, before whoever sends more waits (10,000 at first)",
      replicas: "set how many servers keep a copy: 1, 3 or 5 (at first 3 in a cluster, else 1)",
      patience: "set after how long without a sign of life from its worker a document goes to another (30 at first)",
    },
    captions: [
      "what is waiting, who is reading what, what failed and why",
      "returns when nothing is waiting or being read",
      "sends what failed again",
      "drops a document that failed",
    ],
    notes:
      "Exit codes: 0 done; with --wait, nothing failed; 1 the queue can't be reached, or something failed; 2 usage error.",
  },
};
