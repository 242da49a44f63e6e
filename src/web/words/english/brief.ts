import { message } from "../../../words/index.js";

/** The page of an article on two. */
export const brief = {
  title: message("{title} · Brief", "title"),
  about: "Written from facts on record alone; each note leads to its source.",
  words: "About",
  length: "Length",
  lengths: { short: "Short", medium: "Medium", long: "Long" },
  write: "Write",
  nothing: "Nothing on record about these two parties matches.",
  further: "In the words of the sources",
  notes: "Notes",
  note: message("Note {number}", "number"),
  fact: "Fact",
  back: message("Back to the text of note {number}", "number"),
  /** On the page of the dossier. */
  link: "Brief",
};
