import { message } from "../../../words/index.js";

/** What came of a file, in numbers. */
/** Adding documents by dropping files. */
export const add = {
  title: "Add documents",
  lead: "HTML, PDF, Word, OpenDocument, RTF, Markdown and text are read; archives, mailboxes and feeds are taken apart.",
  files: "Choose files, or drop them here",
  limits: message(
    "At most {files} files and {size} at once; a larger collection is added with the command entente add.",
    "files",
    "size",
  ),
  button: "Add",
  mayNot: "Your token does not allow adding documents; ask who runs this server.",
  noFiles: "No file was chosen; choose one or drop it on the form.",
  tooMany: message("{given} files are too many at once; send at most {most}.", "given", "most"),
  lately: "Added lately",
  gone: "Nothing is known of this addition any more; what it added is in the ledger.",
  by: message("Added by {who}, {when}", "who", "when"),
  states: {
    waiting: "Waits for others that are being added.",
    reading: "Being read.",
    done: "All files are read.",
    cancelled: "Cancelled. What was read until then is kept.",
    failed:
      "It was given up because the ledger could not be written. What is told below was added; send the others again.",
  },
  progress: message(
    "{read, plural, one {# file} other {# files}} of {all, number} read, {claims, plural, one {# claim} other {# claims}}.",
    "read",
    "all",
    "claims",
  ),
  fileStates: { waiting: "waiting", reading: "reading", done: "read", left: "not read" },
  failed: { wholly: "could not be read", partly: "read in part" },
  again: "Look again",
  cancel: "Cancel what is not read yet",
  file: "File",
  size: "Size",
  outcome: "What came of it",
  told: {
    added: message("{n, plural, one {# document} other {# documents}} added", "n"),
    changed: message("{n, plural, one {# document} other {# documents}} read anew", "n"),
    known: message("{n, plural, one {# document} other {# documents}} known already", "n"),
    claims: message("{n, plural, one {# claim} other {# claims}}", "n"),
    nothing: "Nothing was added.",
  },
  facts: message("{n, plural, one {# fact} other {# facts}} reckoned anew.", "n"),
  bytes: message("{mb} MB", "mb"),
  kilobytes: message("{kb} KB", "kb"),
  table: { problems: "Problems", state: "State", caption: "What came of each file" },
  unread: {
    title: "What could not be read",
    lead: "The latest, from pages and from the command. A file that was mended is added again; its line stays as a note.",
    caption: "Files that could not be read",
    when: "When",
    why: "Why",
  },
  /** For the script of the form: {0} and {1} stand for what it puts in. Numbers stand after words, so that no word bends with them. */
  script: {
    chosen: "Files: {0} ({1})",
    leaveOut: "Leave out",
    tooMany: "Files: {0}. At most {1} are taken at once; leave some out.",
    tooLarge: "{0} altogether; at most {1} are taken at once. Leave some out.",
    isEmpty: "It is empty.",
    sending: "Sending: {0}",
    cancel: "Cancel",
    cancelled: "Cancelled; nothing was sent.",
    fault: "The server did not answer; look whether it runs, and send the files again.",
  },
};
