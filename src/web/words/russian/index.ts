// The pages in Russian.
import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";
import { about } from "./about.js";
import { add } from "./add.js";
import { api } from "./api.js";
import { beside } from "./beside.js";
import { checks } from "./checks.js";
import { claims } from "./claims.js";
import { documents } from "./documents.js";
import { dossier } from "./dossier.js";
import { fact } from "./fact.js";
import { home } from "./home.js";
import { orphans } from "./orphans.js";
import { publishers } from "./publishers.js";
import { reading } from "./reading.js";
import { review } from "./review.js";
import { search } from "./search.js";
import { site } from "./site.js";
import { states } from "./states.js";
import { tables } from "./tables.js";

export const russian: Patterns<Words> = {
  about,
  add,
  api,
  beside,
  checks,
  claims,
  documents,
  dossier,
  fact,
  home,
  orphans,
  publishers,
  reading,
  review,
  search,
  site,
  states,
  tables,
};
