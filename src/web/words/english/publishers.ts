import { message } from "../../../words/index.js";

/** The list of publishers. */
export const publishers = {
  title: "Publishers",
  caption: "Publishers, those with most documents first",
  lead: "What kind of publisher each is. It says who speaks, not whether it is true, and counts in no score.",
  columns: { publisher: "Publisher", documents: "Documents", kind: "Kind", by: "Who says so" },
  nobody: "no publisher named",
  decided: message("{reviewer}, {day}{reason, select, none {} other {: {reason}}}", "reviewer", "day", "reason"),
  filter: "Kind",
  all: "all kinds",
  show: "Show",
  none: "There is none of that kind.",
  cut: message("Only the first {n} are shown; entente publishers lists all.", "n"),
  change: "Whoever sees it otherwise says so; it holds for all documents of that publisher.",
  decide: "Say what a publisher is",
  which: "Publisher, or the host of its site",
  of: "Of which state or organisation (of what is official or state media)",
  withdraw: "take back what was decided",
  unclear: "Name a publisher, and say what it is.",
  unknownParty: message(
    "{named} is no state or organisation; write a code or a name such as KAZ, China, org:SCO.",
    "named",
  ),
  whose: "Say whose it is: an official publisher and a state medium are of a state or an organisation.",
};
