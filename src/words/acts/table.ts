import { lazily } from "../../text/index.js";
import { CROSSINGS } from "./crossings.js";
import { DIPLOMACY } from "./diplomacy.js";
import { FORCE } from "./force.js";
import { JUSTICE } from "./justice.js";
import { LISTED } from "./listed.js";
import { PRESSURE } from "./pressure.js";
import { actsOf } from "./rows.js";
import { RULE } from "./rule.js";

/** All acts that have words: those of the vocabulary, all that the network can say, and others that annotators often name. */
export const ACTS = lazily(() => [LISTED, FORCE, PRESSURE, CROSSINGS, JUSTICE, DIPLOMACY, RULE].flatMap(actsOf));
