// All pages of the site, in the order in which their paths are tried, and all that can be done on them.
import { ENDPOINTS } from "../api/index.js";
import { judgeAction } from "../claims/index.js";
import type { Action, AnyPage } from "../page/index.js";
import { remarkAction } from "../remarks/index.js";
import { aboutPage } from "./about/index.js";
import { organisationPage, organisationsPage, peoplePage, personPage } from "./actors/index.js";
import { addAction, addPage, cancelAction } from "./add/index.js";
import { agreementPage } from "./agreement/index.js";
import { apiPage } from "./api/index.js";
import { besidePage } from "./beside/index.js";
import { briefPage } from "./brief/index.js";
import { pairChangesPage, stateChangesPage } from "./changes/index.js";
import { checksPage } from "./checks/index.js";
import { collectionPage, collectionsPage, tagPage } from "./collections/index.js";
import { digestAction, digestPage } from "./digest/index.js";
import { documentsPage } from "./documents/index.js";
import { pairPage, statePage } from "./dossier/index.js";
import { exportsPage } from "./exports/index.js";
import { factPage } from "./fact/index.js";
import { glossaryPage } from "./glossary/index.js";
import { homePage } from "./home/index.js";
import { namesPage } from "./names/index.js";
import { orphansPage } from "./orphans/index.js";
import { decideAction, publishersPage } from "./publishers/index.js";
import { markAction, mendAction, purgeAction, readingPage } from "./reading/index.js";
import { reviewPage } from "./review/index.js";
import { searchPage } from "./search/index.js";
import { searchesAction, searchesPage } from "./searches/index.js";
import { sqlPage } from "./sql/index.js";
import { statesPage } from "./states/index.js";
import { webhooksAction, webhooksPage } from "./webhooks/index.js";

export const PAGES: readonly AnyPage[] = [
  homePage,
  searchPage,
  namesPage,
  searchesPage,
  digestPage,
  readingPage,
  besidePage,
  factPage,
  reviewPage,
  orphansPage,
  agreementPage,
  checksPage,
  documentsPage,
  publishersPage,
  peoplePage,
  personPage,
  organisationsPage,
  organisationPage,
  collectionsPage,
  collectionPage,
  tagPage,
  addPage,
  webhooksPage,
  aboutPage,
  glossaryPage,
  apiPage(() => PAGES, ENDPOINTS),
  sqlPage,
  exportsPage,
  statesPage,
  briefPage,
  pairChangesPage,
  stateChangesPage,
  pairPage,
  statePage,
];

export const ACTIONS: readonly Action[] = [
  judgeAction,
  markAction,
  mendAction,
  purgeAction,
  decideAction,
  remarkAction,
  searchesAction,
  digestAction,
  addAction,
  cancelAction,
  webhooksAction,
];
