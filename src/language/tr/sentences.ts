import type { SentenceTable } from "../language.js";

const list = (text: string): readonly string[] => text.split(" ");

/** Where Turkish sentences end. */
export const sentences: SentenceTable = {
  enders: ".!?…",
  closers: "\"'”’»)]›″",
  openers: "\"'“‘«([‹",
  titles: list(
    "dr prof doç yrd yard av op opr ord uzm müh mim alb gen org orgen korg tümg tuğg tuğa tüma kora ora amr yb bnb yzb ütğm tğm asb çvş st mr mrs ms jr hz bn şht sn ist ank dz hv kk tc t.c a.b.d m.ö m.s i.ö i.s ö.ü",
  ),
  units: list("vb vs vd vdğ a.ş aş ltd şti tic san paz inş inc corp co bkn ör ör. k.k.t.c u.s e.t"),
  labels: list("no nr s sf sh md mad bkz bk c cilt tel fax faks fıkr f böl tab şek ref dn ° º №"),
  ordinalPoint: true,
};
