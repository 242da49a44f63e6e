import { TONGUES } from "./dist/src/web/words/index.js";
import { queryOf } from "./dist/src/search/index.js";
