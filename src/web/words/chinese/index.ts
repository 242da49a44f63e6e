// The pages in Chinese.
import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";
import { about } from "./about.js";
import { actors } from "./actors.js";
import { add } from "./add.js";
import { agreement } from "./agreement.js";
import { api } from "./api.js";
import { beside } from "./beside.js";
import { brief } from "./brief.js";
import { changes } from "./changes.js";
import { checks } from "./checks.js";
import { claims } from "./claims.js";
import { digest } from "./digest.js";
import { documents } from "./documents.js";
import { dossier } from "./dossier.js";
import { exports } from "./exports.js";
import { fact } from "./fact.js";
import { glossary } from "./glossary.js";
import { home } from "./home.js";
import { orphans } from "./orphans.js";
import { publishers } from "./publishers.js";
import { reading } from "./reading.js";
import { remarks } from "./remarks.js";
import { review } from "./review.js";
import { search } from "./search.js";
import { searches } from "./searches.js";
import { site } from "./site.js";
import { sql } from "./sql.js";
import { states } from "./states.js";
import { tables } from "./tables.js";
import { take } from "./take.js";
import { webhooks } from "./webhooks.js";

export const chinese: Patterns<Words> = {
  about,
  actors,
  add,
  agreement,
  api,
  beside,
  brief,
  changes,
  checks,
  claims,
  digest,
  documents,
  dossier,
  exports,
  fact,
  glossary,
  home,
  orphans,
  publishers,
  reading,
  remarks,
  review,
  search,
  searches,
  site,
  sql,
  states,
  tables,
  take,
  webhooks,
};
