import { message } from "../../../words/index.js";

/** Documents on their way to workers over a queue. */
export const queueing = {
  sent: message("{n, plural, one {# document} other {# documents}} sent", "n"),
  sentBefore: message("{n, number} sent before", "n"),
  failed: message("{n, number} failed", "n"),
  waiting: "Waiting for documents; end it with Ctrl+C.",
  sentAgain: message("{n, plural, one {# document} other {# documents}} sent again", "n"),
  forgotten: message("{n, plural, one {# document} other {# documents}} forgotten", "n"),
  empty: message(
    "Nothing waits, and nothing is read{failed, plural, =0 {} one {; # document failed} other {; # documents failed}}.",
    "failed",
  ),
  rows: {
    queue: "queue",
    settings: "set to",
    waiting: "waiting",
    held: "being read",
    workers: "workers",
    failed: "failed",
  },
  settings: message(
    "{copies, plural, one {one copy} other {# copies}}, {most, number} documents at most, to another worker after {patience, number} s without a sign of life",
    "copies",
    "most",
    "patience",
  ),
  documents: message("{n, plural, one {# document} other {# documents}}", "n"),
  held: message(
    "{n, plural, =0 {nothing} one {# document, those that wait to be tried again among them} other {# documents, those that wait to be tried again among them}}",
    "n",
  ),
  failures: message("{n, plural, =0 {nothing} one {# document} other {# documents}}", "n"),
  noWorkers: "none",
  versions: "They are of several versions, so who takes a document decides what is read in it; bring them to one.",
  failure: message("{name}, tried {n, plural, one {once} other {# times}}: {reasons}", "name", "n", "reasons"),
  moreFailures: message("and {n, number} more; --format json has all", "n"),
  worker: message(
    "{worker}: {threads, plural, one {# thread} other {# threads}}, {done, number} done{failed, plural, =0 {} other {, # failed}}, {now}",
    "worker",
    "threads",
    "done",
    "failed",
    "now",
  ),
  reads: message(
    "reads {names, select, none {nothing yet} other {{names}}}{more, plural, =0 {} other { and # more}}{ahead, plural, =0 {} other {, has taken # ahead}}",
    "names",
    "more",
    "ahead",
  ),
  reading: message("{name} ({seconds, number} s)", "name", "seconds"),
  waits: "waits",
};
