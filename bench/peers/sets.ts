import { articleExtraction } from "./article-extraction.js";
import { chrono } from "./chrono.js";
import { countries } from "./countries.js";
import { goldenRules } from "./golden-rules.js";
import { htmldate } from "./htmldate.js";
import { mail } from "./mail.js";
import { office } from "./office.js";
import { pdfWords } from "./pdf-words.js";
import { readability } from "./readability.js";
import { recognizers } from "./recognizers.js";
import { references } from "./references.js";
import type { Runner } from "./runner.js";
import { trafilatura } from "./trafilatura.js";
import { warc } from "./warc.js";

/** A set: its repository on GitHub, or null where it is every file of a kind that lies under a folder. */
export interface PeerSet {
  readonly repository: string | null;
  readonly run: Runner;
}

export const SETS: Readonly<Record<string, PeerSet>> = {
  "article-extraction-benchmark": { repository: "scrapinghub/article-extraction-benchmark", run: articleExtraction },
  trafilatura: { repository: "adbar/trafilatura", run: trafilatura },
  htmldate: { repository: "adbar/htmldate", run: htmldate },
  readability: { repository: "mozilla/readability", run: readability },
  recognizers: { repository: "microsoft/Recognizers-Text", run: recognizers },
  chrono: { repository: "wanasit/chrono", run: chrono },
  countries: { repository: "mledoze/countries", run: countries },
  references: { repository: "inukshuk/anystyle", run: references },
  "golden-rules": { repository: "diasks2/pragmatic_segmenter", run: goldenRules },
  "pdf-words": { repository: null, run: pdfWords },
  office: { repository: null, run: office },
  mail: { repository: null, run: mail },
  warc: { repository: null, run: warc },
};
