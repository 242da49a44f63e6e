import { message } from "../../../words/index.js";

/** The list of publishers. */
export const publishers = {
  title: "Publishers",
  caption: "Publishers, by number of documents",
  lead: "What kind of publisher each one is. This shows who is speaking, not whether what they say is true, and affects no score.",
  columns: { publisher: "Publisher", documents: "Documents", kind: "Kind", by: "Basis" },
  nobody: "no publisher named",
  decided: message("{reviewer}, {day}{reason, select, none {} other {: {reason}}}", "reviewer", "day", "reason"),
  filter: "Kind",
  all: "all kinds",
  show: "Show",
  none: "None of this kind.",
  cut: message("Showing the first {n}; entente publishers lists all.", "n"),
  change: "A reviewer can reclassify a publisher; the decision applies to all its documents.",
  decide: "Classify a publisher",
  which: "Publisher, or its site’s host name",
  of: "State or organisation it belongs to (official and state media only)",
  withdraw: "withdraw the decision",
  unclear: "Name a publisher and choose its kind.",
  unknownParty: message(
    "{named} is not a known state or organisation; use a code or a name such as KAZ, China, org:SCO.",
    "named",
  ),
  whose: "Say to whom the publisher belongs: official publishers and state media belong to a state or an organisation.",
};
