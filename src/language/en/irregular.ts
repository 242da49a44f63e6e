// English words whose forms no rule gives: for the search.

/** Verbs with their other forms, and pairs that are written in two ways. The first word of a row stands for the others. */
const VERBS = `
be am is are was were been being|have has had having|do does did done doing|go goes went gone going|say said|make made|take took taken
see saw seen|come came|know knew known|get got gotten|give gave given|find found|think thought|tell told|become became|show shown|leave left leaves leaf
feel felt|bring brought|begin began begun|keep kept|hold held|write wrote written|stand stood|hear heard|let letting|mean meant|meet met
run ran running|pay paid|sit sat sitting|speak spoke spoken|lie lay lain lying|lead led|grow grew grown|lose lost|fall fell fallen|send sent
build built|understand understood|draw drew drawn|break broke broken|spend spent|cut cutting|rise rose risen|drive drove driven|buy bought
wear wore worn|choose chose chosen|win won winning|fight fought|teach taught|catch caught|seek sought|sell sold|deal dealt|lend lent|bind bound
throw threw thrown|fly flew flown|forget forgot forgotten|forbid forbade forbidden|forgive forgave forgiven|hide hid hidden|ride rode ridden
steal stole stolen|strike struck stricken|swear swore sworn|tear tore torn|wake woke woken|weave wove woven|arise arose arisen|bear bore borne born
eat ate eaten|drink drank drunk|sink sank sunk|shrink shrank shrunk|swim swam swum|ring rang rung|sing sang sung|spring sprang sprung|beat beaten
bite bit bitten|blow blew blown|breed bred|feed fed|flee fled|bleed bled|speed sped|creep crept|sleep slept|sweep swept|weep wept|leap leapt
dig dug|dream dreamt|dwell dwelt|burn burnt|learn learnt|spoil spoilt|spell spelt|smell smelt|spill spilt|bend bent|rend rent|hang hung|cling clung
fling flung|sling slung|sting stung|stick stuck|swing swung|wring wrung|spin spun|shine shone|shoot shot|slide slid|light lit|sow sown|sew sewn
mow mown|prove proven|freeze froze frozen|shake shook shaken|undertake undertook undertaken|overtake overtook overtaken
mistake mistook mistaken|retake retook retaken|withdraw withdrew withdrawn|withhold withheld|uphold upheld|withstand withstood
misunderstand misunderstood|overcome overcame|oversee oversaw overseen|foresee foresaw foreseen|foretell foretold|undergo undergoes underwent undergone
undo undoes undid undone|redo redoes redid redone|overthrow overthrew overthrown|overrun overran overrunning|override overrode overridden
rebuild rebuilt|repay repaid|resell resold|rewrite rewrote rewritten|retell retold|remake remade|rethink rethought|reset resetting|offset offsetting
upset upsetting|broadcast broadcasting|forecast forecasting|set setting|put putting|hit hitting|quit quitting|rid ridding|shut shutting|split splitting
spit spat spitting|bid bidding|outbid outbidding|underwrite underwrote underwritten|outdo outdoes outdid outdone|overspend overspent|overhear overheard
mislead misled|lay laid|slay slew slain|stride strode|tread trod trodden|thrive throve thriven|die died dying|tie tied tying|vie vied vying
untie untied untying|belie belied belying|dye dyed dyeing|free freed|agree agreed|disagree disagreed|decree decreed|guarantee guaranteed|referee refereed
oversleep overslept|partake partook partaken|cast casting|cost costing|burst bursting|hurt hurting|thrust thrusting|knit knitting|wed wedding
can could|may might|will would|shall should|fuel fuelled fuelling fueled fueling|dial dialled dialling|duel duelled duelling|bus buses bussed bussing
gas gases gassed gassing`;

const NOUNS = `
man men|woman women|child children|foot feet|tooth teeth|goose geese|mouse mice|ox oxen|person persons|half halves|wife wives|knife knives
life lives live lived living|shelf shelves|wolf wolves|thief thieves|loaf loaves|self selves|calf calves|scarf scarves|hoof hooves|sheaf sheaves
crisis crises|basis bases|analysis analyses|thesis theses|hypothesis hypotheses|emphasis emphases|axis axes|oasis oases|parenthesis parentheses
diagnosis diagnoses|synthesis syntheses|paralysis paralyses|criterion criteria|phenomenon phenomena|memorandum memoranda|referendum referenda
datum data|medium media|bacterium bacteria|curriculum curricula|stadium stadia|nucleus nuclei|alumnus alumni|radius radii|fungus fungi|index indices
appendix appendices|matrix matrices|vertex vertices|bureau bureaux|plateau plateaux|virus viruses|campus campuses|census censuses|bonus bonuses
consensus consensuses|quiz quizzes|menu menus|guru gurus|emu emus|gnu gnus|tofu tofus|spokesman spokesmen|spokeswoman spokeswomen
congressman congressmen|businessman businessmen|chairman chairmen|fisherman fishermen|statesman statesmen|serviceman servicemen|gunman gunmen
policeman policemen|craftsman craftsmen|lawman lawmen|clergyman clergymen|journeyman journeymen|frenchman frenchmen|englishman englishmen
irishman irishmen|dutchman dutchmen|grandchild grandchildren|stepchild stepchildren`;

/** What is spelt in two ways. */
const SPELLINGS = `
program programme programmes|defense defence defences|offense offence offences|license licence licences|center centre centres|theater theatre theatres
labor labour labours|harbor harbour harbours|neighbor neighbour neighbours|honor honour honours honoured honouring|favor favour favours favoured favouring
color colour colours|behavior behaviour|rumor rumour rumours|endeavor endeavour endeavours|armor armour|fiber fibre fibres|liter litre litres|meter metre metres
kilometer kilometre kilometres|plow plough ploughs|gray grey|check cheque cheques|catalog catalogue catalogues|dialog dialogue dialogues`;

/** Adjectives with the forms that compare them, where a rule does not give these. */
const COMPARED = `good better best|bad worse worst|far farther farthest further furthest|old elder eldest older oldest`;

/** Adjectives that are compared with -er and -est. Few other words that end so are adjectives: "minister", "paper", "interest". */
const GRADED = `big bold brave brief bright broad busy calm cheap clean clear close cold cool costly crude cruel dark dead dear deep dense dry early easy fair
faint fast fat few fierce fine firm fit flat fresh full grand grave great green happy hard harsh healthy heavy high hot hungry keen kind large late lean light
likely long loose loud low lucky mean mighty mild narrow near neat new nice noble odd pale plain poor proud pure quick quiet rare raw ready rich ripe rough
sad safe scarce severe shallow sharp short shy sick simple slim slow small smart smooth soft sore sound steady steep stern sticky stiff strange strict strong
sure sweet swift tall tender thick thin tight tiny tough true ugly vast wary warm weak wealthy wet wide wild wise worthy young`;

/** Words that look like forms of others and are not. */
export const WHOLE: ReadonlySet<string> = new Set(
  `news series species always perhaps texas paris laos during nothing something anything everything evening morning ceiling beijing sterling viking
boeing indeed proceed exceed succeed need feed seed speed breed weed deed heed greed creed bleed steed reed hundred sacred naked wicked kindred hatred
inning wedding bedding bed red shed sled shred embed this thus his us as yes gas bus plus its`.split(/\s+/u),
);

function rows(table: string): string[][] {
  return table
    .trim()
    .split(/[|\n]/u)
    .map((row) => row.trim().split(/\s+/u));
}

/** An adjective with -er and -est: "big" → bigger, biggest; "early" → earlier; "large" → larger. */
function graded(word: string): string[] {
  const base = word.endsWith("e")
    ? word.slice(0, -1)
    : word.endsWith("y") && !/[aeiou]y$/u.test(word) && word.length > 3
      ? `${word.slice(0, -1)}i`
      : /^[^aeiou]*[aeiou][bdgmnpt]$/u.test(word)
        ? word + word.at(-1)!
        : word;
  return [word, `${base}er`, `${base}est`];
}

/** Forms with the word that stands for them. */
export const IRREGULAR: ReadonlyMap<string, string> = new Map(
  [
    ...[VERBS, NOUNS, SPELLINGS, COMPARED].flatMap(rows),
    ...GRADED.trim()
      .split(/\s+/u)
      .map((word) => graded(word)),
  ].flatMap(([head, ...forms]) => [head!, ...forms].map((form) => [form, head!] as const)),
);
