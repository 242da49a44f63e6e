import { message } from "../../../words/index.js";

/** The page of an article on two. */
export const brief = {
  title: message("{title} · Brief", "title"),
  about: "Written from facts of the ledger alone; each note leads to what says so.",
  words: "About",
  length: "Length",
  lengths: { short: "Short", medium: "Medium", long: "Long" },
  write: "Write",
  nothing: "Nothing that is asked for is told of the two.",
  notes: "Notes",
  note: message("Note {number}", "number"),
  fact: "Fact",
  back: message("Back to the text of note {number}", "number"),
  /** On the page of the dossier. */
  link: "Brief",
};
