// A ledger asked, and what it gives handed to the folds: what every door shows. names/ and news/ are loaded by those who need them.
export { actorPage } from "./acting.js";
export { apparatusFor, apparatusOfArticle, editionOf, evidenceFor } from "./apparatus.js";
export {
  type ArticleQuery,
  articleOn,
  articlesOn,
  checkArticle,
  type WrittenArticle,
} from "./articles.js";
export { speechKnowing } from "./calling.js";
export { citedIn } from "./citing.js";
export { changesPage } from "./comparing.js";
export { type PageQuery, pairPage, statePage } from "./dossiers.js";
export { excerptOf } from "./excerpt.js";
export { homePage } from "./home-page.js";
export { checksOf, directory, documentPage, factPage } from "./pages.js";
export { materialsOf } from "./pair-facts.js";
export { queryOf } from "./query.js";
export { reviewQueue } from "./review-queue.js";
export { agreement, judgedByBoth } from "./reviewers.js";
