import { message } from "../../../words/index.js";

/** Documents on their way to workers over a queue. */
export const queueing = {
  sent: message("{n, plural, one {# document} other {# documents}} sent", "n"),
  sentBefore: message("{n, number} sent before", "n"),
  failed: message("{n, number} failed", "n"),
  waiting: "Waiting for documents; press Ctrl+C to stop.",
  sentAgain: message("{n, plural, one {# document} other {# documents}} sent again", "n"),
  forgotten: message("{n, plural, one {# document} other {# documents}} dropped", "n"),
  empty: message(
    "Nothing is waiting or being read{failed, plural, =0 {} one {; # document failed} other {; # documents failed}}.",
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
    "{copies, plural, one {one copy} other {# copies}}, {most, number} {most, plural, one {document} other {documents}} at most, passed to another worker after {patience, number} s without a sign of life",
    "copies",
    "most",
    "patience",
  ),
  documents: message("{n, plural, one {# document} other {# documents}}", "n"),
  held: message(
    "{n, plural, =0 {nothing} one {# document, including any awaiting another attempt} other {# documents, including any awaiting another attempt}}",
    "n",
  ),
  failures: message("{n, plural, =0 {nothing} one {# document} other {# documents}}", "n"),
  noWorkers: "none",
  versions:
    "The workers run different versions, so what is read in a document depends on which one takes it; install the same version on all of them.",
  failure: message("{name}, tried {n, plural, one {once} other {# times}}: {reasons}", "name", "n", "reasons"),
  moreFailures: message("and {n, number} more; --format json lists all", "n"),
  worker: message(
    "{worker}: {threads, plural, one {# thread} other {# threads}}, {done, number} done{failed, plural, =0 {} other {, # failed}}, {now}",
    "worker",
    "threads",
    "done",
    "failed",
    "now",
  ),
  reads: message(
    "reading {names, select, none {nothing yet} other {{names}}}{more, plural, =0 {} other { and # more}}{ahead, plural, =0 {} other {, # more taken in advance}}",
    "names",
    "more",
    "ahead",
  ),
  reading: message("{name} ({seconds, number} s)", "name", "seconds"),
  waits: "idle",
};
