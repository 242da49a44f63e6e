/** What the engine needs of a language beside its entries; a language may leave a table empty. */
export interface Grammar {
  /** Stems of words for those through whom a state acts: "Chinese crews" act for China, "Indian radars" for nobody. */
  readonly agents: readonly string[];
  /** Stems of nouns of which who has them gives ("Kenya's exports"), and takes ("Kenya's debt"). */
  readonly outgoing: readonly string[];
  readonly incoming: readonly string[];
  /** Stems of words that say the opposite of those on the other side. */
  readonly opposites: readonly (readonly [one: readonly string[], other: readonly string[]])[];
  /** Stems of verbs that say of a sum that it is less than all: "exceeded". */
  readonly over: readonly string[];
  /** Stems of words that say much more than their like: they must be the source's own. */
  readonly strong: readonly string[];
  /** Words that deny beside those of the language's tables. */
  readonly negation: readonly string[];
  /** Forms of irregular verbs with their base; the past ones. */
  readonly irregular: ReadonlyMap<string, string>;
  readonly past: ReadonlySet<string>;
  /** Endings that make one word of another, the longest first. */
  readonly endings: readonly string[];
  /** Small words of verbs that may stand apart from them: "called its ambassador home". */
  readonly particles: ReadonlySet<string>;
  /** Words behind which a verb tells what is meant, and not what is done. */
  readonly meant: ReadonlySet<string>;
  /** The word before who does it, where passives have one. */
  readonly by: string | null;
  /** What stands between whom a clause is on and who acts in it: "the line that China built". */
  readonly relative: RegExp | null;
  /** Forms of "to be". */
  readonly be: ReadonlySet<string>;
  /** What forms of a verb tell of it: endings where words have them, else nothing. */
  readonly forms: Readonly<Record<"past" | "ahead" | "ongoing" | "lasting" | "passive", RegExp | null>>;
  /** Words behind which a name is in the genitive, which may look like another case: who acts for a state, and what somebody does. */
  readonly holders: ReadonlySet<string>;
  /** Stems of words for a state itself, of whose office nothing is said: "the Ethiopian authorities". */
  readonly bodies: readonly string[];
  /** A verb made a noun, whose genitive acts; null where genitives act on their own. */
  readonly nominal: RegExp | null;
  /** What stands before two that a noun joins ("relations between"), and before who acts in a passive. */
  readonly among: RegExp | null;
  /** What stands behind whom something is done to, up to the end of a clause; null where verbs or endings tell. */
  readonly passiveBy: RegExp | null;
  /** What stands behind a verb that tells of something done, where verbs have no tense. */
  readonly ended: RegExp | null;
  /** What tells that something lies ahead of who writes: "next month". */
  readonly coming: RegExp;
  /** What says that it was on the day, in the month or in the year that was told last. */
  readonly same: Readonly<Record<"day" | "month" | "year", RegExp>>;
  /** Whether what a thing is for stands behind it. */
  readonly headFirst: boolean;
  /** Whether verbs come last. */
  readonly verbFinal: boolean;
  /** What stands before or behind a number and makes it a limit. */
  /** What makes a number a share of a hundred. */
  readonly share: Beside;
  /** What makes a figure that by which something changed, and not what it came to. */
  readonly step: Beside;
  readonly limits: readonly { readonly limit: Limit; readonly before: RegExp | null; readonly behind: RegExp | null }[];
}

/** What stands right before or right behind a figure. */
export interface Beside {
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
}

/** What a number or a sum leaves open. */
export type Limit = "over" | "at-least" | "about" | "almost" | "less-than" | "up-to";

const words = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== "");

const sides = (rows: string): Grammar["opposites"] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [one = "", other = ""] = row.split("|");
      return [words(one), words(other)] as const;
    });

/** Rows of a limit, and what is said for it before and behind a number. */
const limits = (rows: string): Grammar["limits"] =>
  rows
    .trim()
    .split("\n")
    .map((row) => {
      const [limit = "", before = "", behind = ""] = row.split("|").map((cell) => cell.trim());
      const any = (cell: string) => cell.split(";").map((phrase) => phrase.trim());
      return {
        limit: limit as Limit,
        before:
          before === ""
            ? null
            : new RegExp(`(?:^|[^\\p{L}]|(?<=\\p{Script=Han}))(?:${any(before).join("|")})\\s*$`, "iu"),
        behind: behind === "" ? null : new RegExp(`^\\s*(?:${any(behind).join("|")})`, "iu"),
      };
    });

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
`).map((row) => row.split("/") as [string, string, string, string]);

const english: Grammar = {
  agents: words(`
    government* troop* soldier* jet* plane* warplane* aircraft ship* boat* vessel* navy navies army armies force* police* officer* engineer* crew* compan* contractor* firm*
    worker* minister* ministr* president* premier* official* bank* deput* lawmaker* parliament* envoy* ambassador* diplomat* leader* authorit* negotiator* delegation* coast
    bomber* fighter* gunner* peacekeeper* doctor* team* chancellor* king queen agenc* exim eximbank`),
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
    begin* began begun start* launch* | finish* complet* end* abandon*
    won win* | lose lost
    rise* rose risen grow* grew grown increas* climb* | fall* fell declin* drop* shrank decreas*
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
  strong: words("condemn* denounc* deplor* hail* demand* expel* ratif* slam*"),
  holders: new Set(),
  negation: words("not never no nor neither cannot without"),
  irregular: new Map(VERBS.flatMap(([base, ...forms]) => forms.map((form) => [form, base] as const))),
  past: new Set(VERBS.flatMap(([, past, participle]) => [past, participle])),
  endings: words(
    "ifications ification isations isation izations ization ifying ified ifies ify ising ised ises ise izing ized izes ize ations ation ements ement ments ment ings ing ies ied ions ion ed es s y",
  ),
  meant: new Set(words("to will would could may might can should shall must not never if")),
  particles: new Set(words("home back off out over up down away in")),
  by: "by",
  relative: /\s(?:that|which|whom)\s+(?:the\s+)?$/iu,
  bodies: words("authorit* force* troop* government* counterpart* official* side delegation* leadership"),
  nominal: null,
  among: /(?:^|\s)(?:between|of|with)\s(?:the\s)?$/iu,
  passiveBy: null,
  ended: null,
  headFirst: false,
  verbFinal: false,
  same: { day: /\bsame day\b/giu, month: /\bsame month\b/giu, year: /\bsame year\b/giu },
  coming:
    /\b(?:next|coming|upcoming|forthcoming|later this) (?:\p{L}+ )?(?:week|month|year|spring|summer|autumn|winter|visit|talks|meeting)\b/iu,
  be: new Set(words("is are was were be been being")),
  share: { before: null, behind: /^[\s-]?(?:%|per[\s-]?cent)/iu },
  step: { before: /\bby\s(?:\p{L}+\s){0,2}$/iu, behind: null },
  forms: { past: null, ahead: null, ongoing: null, lasting: null, passive: null },
  limits: limits(`
    over | more than; over; upwards of; in excess of; well over |
    at-least | at least; no fewer than; no less than | or more
    about | about; some; around; roughly; approximately; nearly or |
    almost | nearly; almost; close to; just under |
    less-than | fewer than; less than; under; below |
    up-to | up to; at most; no more than |
  `),
};

const NONE: Omit<Grammar, "opposites" | "negation" | "limits" | "coming" | "bodies" | "same" | "share" | "step"> = {
  forms: { past: null, ahead: null, ongoing: null, lasting: null, passive: null },
  agents: [],
  holders: new Set(),
  outgoing: [],
  incoming: [],
  strong: [],
  over: [],
  irregular: new Map(),
  past: new Set(),
  endings: [],
  meant: new Set(),
  by: null,
  relative: null,
  particles: new Set(),
  nominal: null,
  among: null,
  passiveBy: null,
  ended: null,
  headFirst: false,
  verbFinal: false,
  be: new Set(),
};

const russian: Grammar = {
  ...NONE,
  headFirst: true,
  among: /(?:^|\s)(?:между|с|со)\s$/iu,
  opposites: sides(`
    ввел* ввод* наложил* | снял* снят* отменил*
    открыл* открыт* | закрыл* закрыт*
    вступил* присоединил* | вышел вышла вышло вышли выход*
    начал* | завершил* закончил*
    вырос* увеличил* | сократил* снизил* упал*
    освободил* | задержал* арестовал*
    поддерж* | осудил* раскритиковал*
  `),
  holders: new Set(
    words(
      "президента премьера министра дел канцлера председателя представителя главы лидера посла визит визита визиты поездка поездки заявка заявку заявки заявке кандидатура кандидатуру кандидатуры вступление вступления",
    ),
  ),
  bodies: words("власт* сил* войск* правительств* сторон* делегац* руководств* коллег*"),
  same: { day: /(?:тот|этот) же день/giu, month: /(?:том|этом) же месяце/giu, year: /(?:том|этом) же году/giu },
  coming: /(?:в (?:следующ|будущ)\p{L}+ (?:году|месяце)|на (?:следующ|будущ)\p{L}+ неделе|предстоящ)/iu,
  negation: words("не ни нет никогда"),
  share: { before: null, behind: /^\s*(?:%|процент)/iu },
  step: { before: /(?:^|\s)на\s(?:\p{L}+\s){0,2}$/iu, behind: null },
  forms: {
    past: /(?:л|ла|ло|ли)(?:с[яь])?$|(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|яты|ыт|ыта|ыты)$/u,
    // What will be done, by the beginning that makes a verb one of an end; verbs of motion and what is done again and again aside.
    ahead:
      /^(?:по|за|вы|при|пре|про|пере|под|на|у|из|воз|вос|рас|раз|до|от)\p{L}{2,}(?<!(?:[оа]|зна)[дзс])(?:(?<![аяуюео])[еи]т|(?<!у)ю?т|ят)$|^(?:купит|купят|даст|дадут|начнет|начнут)$/u,
    ongoing: /[аяуюе](?:ет|ют)(?:ся)?$/u,
    lasting: null,
    passive: /(?:ен|ена|ено|ены|ан|ана|ано|аны|ят|ята|яты|ыт|ыта|ыты)$/u,
  },
  limits: limits(`
    over | более; больше; свыше; более чем; больше чем |
    at-least | не менее; не меньше; по меньшей мере; как минимум |
    about | около; примерно; порядка; приблизительно |
    almost | почти; чуть менее |
    less-than | менее; меньше; менее чем |
    up-to | до; не более |
  `),
};

const turkish: Grammar = {
  ...NONE,
  opposites: sides(`
    koydu* uygulad* | kaldırd*
    açtı* | kapattı* kapadı*
    katıldı* | ayrıldı* çekildi*
    başlad* | tamamlad* bitird*
    arttı* yükseldi* | azaldı* düştü* geriledi*
    destekl* | karşı kınad*
  `),
  verbFinal: true,
  bodies: words("yetkili* güç* hükümet* taraf* heyet* mevkidaş* yönetim*"),
  nominal: /(?:d[ıiuü]ğ|t[ıiuü]ğ|[ae]ca[ğ]|[ae]ce[ğ])[ıiuü]/u,
  same: { day: /aynı gün/giu, month: /aynı ay(?!r)/giu, year: /aynı yıl/giu },
  coming: /(?:gelecek|önümüzdeki) (?:hafta|ay|yıl|bahar|yaz|güz|kış)/iu,
  negation: words("değil asla hiç"),
  share: { before: /(?:%|yüzde)\s?$/iu, behind: null },
  step: { before: null, behind: /^\s(?:oranında\s)?(?:art[ıt]|yüksel|azal|gerile|düş|büyü)/iu },
  forms: {
    past: /(?<![mM][ae])(?:[dt][ıiuü]|m[ıiuü]ş(?:t[ıiuü]r?)?)(?:l[ae]r)?$|[dt][ıi]ğ[ıi]n[ıi]$|d[uü]ğ[uü]n[uü]$/u,
    ahead: /[ae]c[ae](?:k|ğ[ıi])/u,
    ongoing: /[ıiuü]yor/u,
    lasting: /(?<![dt])[dt][ıiuü]r$/u,
    passive: /(?:(?<!^bul?)[ıiuü][ln]|[ae]n)(?=[dt][ıiuü]$|[ae]c[ae]k|m[ıiuü]ş|[dt][ıiuü]ğ)/u,
  },
  limits: limits(`
    at-least | en az | veya daha fazla
    about | yaklaşık; aşağı yukarı | civarında; kadar
    almost | neredeyse |
    less-than | | ['’]?[dt][ae]n az
    over | | ['’]?[dt][ae]n fazla; ['’]?[dt][ae]n çok; ['’]?[yi]?[aeıiuü]? aşkın
    up-to | en fazla; en çok |
  `),
};

const chinese: Grammar = {
  ...NONE,
  opposites: [],
  share: { before: /百分之$/u, behind: /^\s?%/u },
  step: { before: /(?:增长|增加|上升|下降|减少|下跌)了?约?(?:百分之)?$/u, behind: null },
  passiveBy: /^[^,，。;；、]{0,12}(?:被|遭(?!到?否认)|受到|得到[^,，。;；、]{1,12}支持)/u,
  ended: /^[了过]$/u,
  bodies: words("当局* 部队* 政府* 军队* 代表团*"),
  same: { day: /同日|同一天|当天|当日/gu, month: /同月|当月/gu, year: /同年|当年/gu },
  coming: /(?:下个?月|下周|明年|即将)/u,
  negation: [],
  limits: limits(`
    over | 超过; 逾; 多于; 超 | 多; 余; 以上
    at-least | 至少; 不少于 |
    about | 约; 大约; 约为; 近乎 | 左右; 上下
    almost | 近; 将近; 接近 |
    less-than | 不足; 少于; 低于; 不到 | 以下
    up-to | 至多; 最多 |
  `),
};

/** Grammars by the code of the language. */
export const GRAMMARS: Readonly<Record<string, Grammar>> = { en: english, ru: russian, tr: turkish, zh: chinese };
