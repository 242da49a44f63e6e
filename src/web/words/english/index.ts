// The pages in English: one file a subject. Another language is a folder of the same shape.
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

export const english = {
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

/** A term that the glossary has, which is its anchor there too. */
export type Term = keyof typeof glossary.terms;

export type Words = typeof english;
