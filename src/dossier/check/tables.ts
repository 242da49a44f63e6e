import { firmById, organisationById, stateById } from "../../vocabulary/index.js";
import {
  levelSpells,
  relationSpells,
  returnDays,
  rollOf,
  spelledHolder,
  standingSpells,
  termSpells,
} from "../../vocabulary/reference/index.js";
import type { ReferenceTables } from "./record.js";

/** The tables of vocabulary/reference, as the checks ask them. */
export const REFERENCE_TABLES: ReferenceTables = {
  standings: standingSpells,
  returns: returnDays,
  rollOf,
  levels: levelSpells,
  relations: relationSpells,
  terms: termSpells,
  spelt: spelledHolder,
  nameOf(id) {
    const name = stateById(id)?.name ?? organisationById(id)?.name ?? firmById(id)?.name ?? id;
    return ARTICLE.test(name) || (id.startsWith("org:") && name.includes(" ")) ? `the ${name}` : name;
  },
};

/** Names of states that English gives an article. */
const ARTICLE =
  /^(?:United |Bahamas$|Gambia$|Netherlands$|Philippines$|Maldives$|Comoros$|Seychelles$|Soviet Union$|Czech Republic$|Dominican Republic$|Central African|Democratic Republic|Republic of the|Congo|Marshall Islands|Solomon Islands|Cook Islands|Faroe Islands)/u;
