/** Reading on many machines. */
export const fleet = {
  send: {
    summary: "have documents read by workers",
    description:
      "Sends documents to a queue, from which workers on any number of machines read them into a ledger as entente add would. If the queue is full, the command waits.",
    arguments: { file: "documents, archives, mailboxes, feeds, tables, libraries or folders; - for standard input" },
    options: {
      from: "format of files that hold several documents: jsonl, one per line",
      at: "time to record for what is sent, such as 2026-03-01T09:30:00Z (default: now)",
      beside: "keep what other readers found in these documents alongside the new results",
      format: "text: a summary at the end; jsonl: one line per document as soon as the queue has it",
    },
    captions: [
      "all documents in a folder, to whichever workers are running",
      'to the queue "archive" on the same servers',
    ],
    notes:
      "A document sent twice is read once. See: entente work --help, docs/fleet.md\n\nExit codes: 0 everything was sent; 1 some input failed, the rest was sent, or the queue can't be reached; 2 usage error.",
  },
  work: {
    summary: "read queued documents into a ledger",
    description:
      "Takes documents from a queue, reads them and adds them to a ledger. A document leaves the queue once it is in the ledger, on disk.",
    options: {
      jobs: "number of threads",
      attempts: "how many times a document may fail before it is given up on",
      "until-empty": "stop once nothing is waiting in the queue or with a worker",
      format: "text: a summary at the end; jsonl: one line per document as soon as it is on disk",
    },
    captions: ["stops when everything has been read"],
    notes:
      "Any number of workers, on any machines, can read for one ledger. When stopped (Ctrl+C, SIGTERM), a worker adds what it\nis reading and hands the rest back; if it is killed, what it had goes to another worker.\n\nExit codes: 0 stopped, or the queue is empty; 1 some document failed, or the ledger or the queue can't be\nreached; 2 usage error.",
  },
  queue: {
    summary: "show what is waiting in a queue and what failed",
    description:
      "Shows what is waiting in a queue, what is being read and by whom, and what failed and why. Documents that failed can be sent again, or dropped.",
    arguments: { document: "names of documents that failed; without them, --again and --forget apply to all" },
    options: {
      wait: "return when nothing is waiting or being read",
      again: "resend what failed",
      forget: "drop what failed",
      "most-waiting": "set how many documents may wait or be read before senders have to wait (initially 10,000)",
      replicas: "set how many servers keep a copy: 1, 3 or 5 (initially 3 in a cluster, otherwise 1)",
      patience:
        "set the number of seconds without a sign of life from a worker after which its document goes to another worker (initially 30)",
    },
    captions: [
      "what is waiting, who is reading what, what failed and why",
      "returns when nothing is waiting or being read",
      "resends what failed",
      "drops a document that failed",
    ],
    notes:
      "Exit codes: 0 done; with --wait, nothing failed; 1 the queue can't be reached, or something failed; 2 usage error.",
  },
};
