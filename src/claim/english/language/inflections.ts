import type { Inflection } from "../annotation/index.js";
import { irregularNouns, irregularVerbs } from "./lemmas.js";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Adjectives and adverbs that are compared with -er and -est, or have forms of their own. */
const GRADED = words(`
able bad big bold brief bright broad calm cheap clean clear close cold cool costly dark deadly dear deep dense dry early easy fair far fast few
firm flat frank free fresh friendly full good grave great happy hard harsh healthy heavy high hot huge kind large late lengthy light little long
loose loud low lucky many mild much narrow near new noisy old poor proud quick quiet rare ready rich risky rough safe sharp short simple slow
small smart smooth soft soon steady steep stern strict strong swift tall tense thick thin tight tiny tough ugly vast warm weak wealthy well wet
wide wild wise worthy young`);

/** Words in -s that are no plural and no verb of the third person: "news" is not the plural of "new". */
const NO_PLURAL = words(`
news always this his its us is was has does as perhaps thus besides sometimes towards afterwards upwards downwards backwards overseas
indoors abroads bias gas bus plus versus minus chaos status series species means headquarters crossroads barracks aids laos mars texas kansas
swiss less unless across access process success congress progress press express business address stress mass class loss pass cross boss
glass grass dress`);
/** Words in -ed and -ing that are no form of a verb: "seed" is not the past of "see". */
const NO_VERB = words(`
seed feed breed speed deed need weed reed greed indeed bleed steed heed proceed succeed exceed hundred sacred naked wicked bed red shed
sled shred embed evening thing something anything nothing everything king spring string ring wing morning during ceiling sterling shilling
sibling bring sing swing sling cling fling sting wring beijing viking darling duckling`);
/** Forms without an ending are inflected only where the language has them so: "lent", "people". */
const IRREGULAR_VERBS = new Set(irregularVerbs.map(([base]) => base!));
const IRREGULAR_NOUNS = new Set(irregularNouns.map(([singular]) => singular!));
/** Not in -s, or the name of a science or field: "economics" is no form of "economic". */
const NOT_S = /(?:[^s]|ss|ics)$/u;
const NOT_ED = /(?<!ed)$/u;
const NOT_ING = /(?<!ing)$/u;
const AUXILIARIES = words("be have do");

/**
 * How an English word that stands alone may be read, besides as itself: plural, third person, past, participle, comparison, and the irregular
 * forms of each that the lemma table knows.
 */
export const inflections: readonly Inflection[] = [
  { upos: "NOUN", xpos: "NNS", never: NO_PLURAL, unless: NOT_S },
  { upos: "NOUN", xpos: "NNS", only: IRREGULAR_NOUNS, never: NO_PLURAL },
  { upos: "VERB", xpos: "VBZ", never: NO_PLURAL, unless: NOT_S },
  ...["VBD", "VBN"].flatMap((xpos) => [
    { upos: "VERB", xpos, never: NO_VERB, unless: NOT_ED },
    { upos: "VERB", xpos, only: IRREGULAR_VERBS, never: NO_VERB },
  ]),
  { upos: "VERB", xpos: "VBG", never: NO_VERB, unless: NOT_ING },
  { upos: "ADJ", xpos: "JJR", only: GRADED },
  { upos: "ADJ", xpos: "JJS", only: GRADED },
  { upos: "ADV", xpos: "RBR", only: GRADED },
  ...["VBZ", "VBP", "VBD"].map((xpos) => ({ upos: "AUX", xpos, only: AUXILIARIES })),
];
