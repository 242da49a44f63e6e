import { type Grammar, limits, sides, words } from "../grammar.js";

/** Rows of base, past, participle and progressive form. */
const VERBS = words(`
lay/laid/laid/laying send/sent/sent/sending strike/struck/struck/striking begin/began/begun/beginning sink/sank/sunk/sinking win/won/won/winning
lose/lost/lost/losing build/built/built/building lend/lent/lent/lending give/gave/given/giving take/took/taken/taking sell/sold/sold/selling
buy/bought/bought/buying pay/paid/paid/paying hold/held/held/holding bring/brought/brought/bringing grow/grew/grown/growing fall/fell/fallen/falling
rise/rose/risen/rising speak/spoke/spoken/speaking tell/told/told/telling leave/left/left/leaving lead/led/led/leading come/came/come/coming
go/went/gone/going become/became/become/becoming shoot/shot/shot/shooting fight/fought/fought/fighting fly/flew/flown/flying keep/kept/kept/keeping
put/put/put/putting set/set/set/setting cut/cut/cut/cutting hit/hit/hit/hitting meet/met/met/meeting make/made/made/making draw/drew/drawn/drawing
withdraw/withdrew/withdrawn/withdrawing break/broke/broken/breaking choose/chose/chosen/choosing drive/drove/driven/driving forgive/forgave/forgiven/forgiving
seek/sought/sought/seeking teach/taught/taught/teaching find/found/found/finding get/got/got/getting stand/stood/stood/standing write/wrote/written/writing
owe/owed/owed/owing undertake/undertook/undertaken/undertaking spend/spent/spent/spending let/let/let/letting open/opened/opened/opening
quit/quit/quit/quitting shut/shut/shut/shutting bind/bound/bound/binding deal/dealt/dealt/dealing feed/fed/fed/feeding forbid/forbade/forbidden/forbidding
hear/heard/heard/hearing hurt/hurt/hurt/hurting know/knew/known/knowing mean/meant/meant/meaning run/ran/run/running say/said/said/saying see/saw/seen/seeing
show/showed/shown/showing spread/spread/spread/spreading swear/swore/sworn/swearing overthrow/overthrew/overthrown/overthrowing uphold/upheld/upheld/upholding
withhold/withheld/withheld/withholding rebuild/rebuilt/rebuilt/rebuilding repay/repaid/repaid/repaying oversee/oversaw/overseen/overseeing bear/bore/borne/bearing
beat/beat/beaten/beating cast/cast/cast/casting cost/cost/cost/costing flee/fled/fled/fleeing freeze/froze/frozen/freezing hide/hid/hidden/hiding
overcome/overcame/overcome/overcoming shake/shook/shaken/shaking shrink/shrank/shrunk/shrinking split/split/split/splitting steal/stole/stolen/stealing
think/thought/thought/thinking throw/threw/thrown/throwing resell/resold/resold/reselling
`).map((row) => row.split("/") as [string, string, string, string]);

/** How English says what it says. */
export const english: Grammar = {
  yearless: null,
  measures: new Set(),
  ordinal: null,
  agents: words(`
    government* troop* soldier* jet* plane* warplane* aircraft ship* boat* vessel* navy navies army armies force* police* officer* engineer* crew* compan* contractor* firm*
    worker* minister* ministr* president* premier* official* bank* deput* lawmaker* parliament* envoy* ambassador* diplomat* leader* authorit* negotiator* delegation* coast
    bomber* fighter* gunner* peacekeeper* doctor* team* chancellor* king queen agenc* exim eximbank`),
  people: words(
    "refugee* prisoner* detainee* captive* fisherm* fisher* citizen* national* migrant* student* cadet* worker* people person* men women famil* tourist* visitor* journalist* civilian* hostage* sailor* seafarer* trader* scholar*",
  ),
  owned: [],
  attribute: null,
  outgoing: words(
    "export* loan* grant* aid assistance support backing recognition accusation* allegation* criticism praise condemnation invitation* apolog* congratulations condolences thanks warning* threat* demand* appeal* request* concern* financing disbursement* lending donation* shipment* sale sales supplies deliver* sanction* tariff* promise* pledge* investment* credit*",
  ),
  incoming: words("debt* import* arrears liabilit* borrowing*"),
  opposites: sides(`
    impos* introduc* levied levy | lift* eas* scrap* remov*
    open* reopen* | clos* shut*
    join* | leav* left quit* withdr*
    grant* accept* approv* | refus* reject* declin* turn*
    send* sent deploy* dispatch* | withdr* pull*
    begin* began begun start* launch* commenc* | finish* complet* end* abandon* conclud* wrap*
    won win* | lose lost
    rise* rose risen grow* grew grown increas* climb* doubl* | fall* fell declin* drop* shrank decreas* halv* shrunk
    releas* free* | detain* arrest* seiz* captur*
    confirm* | deny denied denies
    support* back* favour* favor* | oppos* reject*
    resum* restor* establish* | sever* broke break* suspend* cut
    strengthen* expand* deepen* | weaken* reduc* curb*
    extend* prolong* | shorten* end*
    praise* welcom* thank* | critici* condemn* denounc*
    sign* conclud* initial* ratif* | negotiat* talk talks
    more | less fewer
    all every | half part some unilateral
  `),
  over: words("exceed* surpass* top topped tops"),
  near: [],
  again: words("restor* resum* re-establish* reestablish* reinstat* reviv*"),
  strong: words("condemn* denounc* deplor* hail* demand* expel* ratif* slam*"),
  holders: new Set(),
  negation: words("not never no nor neither cannot without"),
  irregular: new Map(VERBS.flatMap(([base, ...forms]) => forms.map((form) => [form, base] as const))),
  past: new Set(VERBS.flatMap(([, past, participle]) => [past, participle])),
  endings: words(
    "ifications ification isations isation izations ization ifying ified ifies ify ising ised ises ise izing ized izes ize ations ation ements ement ments ment ings ing ies ied ions ion ed es s y",
  ),
  meant: new Set(words("to will would could may might can should shall must not never if")),
  particles: new Set(words("home back off out over up down away in go")),
  voice: null,
  reported: null,
  inflected: null,
  rescue: /\b(?:come|comes|came|coming)\sto\s(?:the\s)?$/iu,
  by: "by",
  article: "the",
  and: new Set(["and"]),
  ofState: /\sof(?:\sthe)?\s$/u,
  place: { before: /(?:^|[\s(])(?:in|at|near|outside)\s$/iu, behind: null },
  trimmed: [
    [/e$/u, ""],
    [/([^aeiouls])\1$/u, "$1"],
  ],
  regular: { past: /[^e]ed$/u, participle: /ed$/u, going: /ing$/u },
  bodyForms: [],
  copula: null,
  ceiling: null,
  relative: /\s(?:that|which|whom)\s+(?:the\s+)?$/iu,
  bodies: words("authorit* force* troop* government* counterpart* official* side delegation* leadership"),
  nominal: null,
  among: /(?:^|\s)(?:between|of|with)\s(?:the\s)?$/iu,
  passiveBy: null,
  ended: null,
  headFirst: false,
  verbFinal: false,
  same: { day: /\bsame day\b/giu, month: /\bsame month\b/giu, year: /\bsame year\b/giu },
  next: { day: /\bnext day\b/giu, month: /\bfollowing month\b/giu, year: /\bfollowing year\b/giu },
  coming:
    /\b(?:next|coming|upcoming|forthcoming|later this) (?:\p{L}+ )?(?:week|month|year|spring|summer|autumn|winter|visit|talks|meeting)\b/iu,
  be: new Set(words("is are was were be been being")),
  since: { before: /\b(?:since|from|as of|starting in|beginning in)\s$/iu, behind: null },
  share: { before: null, behind: /^[\s-]?(?:%|per[\s-]?cent)/iu },
  step: { before: /\bby\s(?:\p{L}+\s){0,2}$/iu, behind: null },
  forms: { past: null, ahead: null, ongoing: null, lasting: null, passive: null, negative: null },
  limits: limits(`
    over | more than; over; upwards of; in excess of; well over |
    at-least | at least; no fewer than; no less than | or more
    about | about; some; around; roughly; approximately; nearly or |
    almost | nearly; almost; close to; just under |
    less-than | fewer than; less than; under; below |
    up-to | up to; at most; no more than |
  `),
};
