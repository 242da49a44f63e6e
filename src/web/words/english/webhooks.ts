import { message } from "../../../words/index.js";

/** Addresses that are told what is new. */
export const webhooks = {
  title: "Webhooks",
  lead: "Addresses that are notified of what is new in this ledger. Notifications are signed, and repeated until received, by a server that has a secret for signing.",
  admins: "Only admins may see webhooks and change them.",
  none: "No webhooks yet.",
  subjects: "Notified of",
  all: "everything",
  by: message("Added by {who} on {day}.", "who", "day"),
  private: "It may be on a private network.",
  paused: message("Paused since {since}: nothing is sent.", "since"),
  pause: "Pause",
  resume: "Resume",
  resumeHint: "When resumed, it is also notified of what came in the meantime.",
  test: "Send a test",
  remove: "Remove",
  add: "Add a webhook",
  address: "Address",
  what: "What to notify it of",
  hint: "KAZ-CHN, KAZ, person:xi-jinping, search:NAME or all; with commas between several",
  button: "Add",
  wrong:
    "Write an address that begins with https:// or http://, without a user name or password in it, and what to notify it of.",
  gone: "There is no such webhook any more.",
  deliveries: "Latest deliveries",
  nothing: "Nothing has been sent yet.",
  statuses: { waiting: "waiting", done: "received", failed: "given up" },
  trial: "test",
  columns: {
    when: "When",
    address: "Address",
    changes: "Changes",
    status: "Status",
    attempts: "Attempts",
    told: "Result",
  },
};
