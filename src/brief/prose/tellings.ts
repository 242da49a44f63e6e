/** How documents of a language tell things in clauses of their own: what a clause may begin with, what may follow it, and what in it leans on words around it. */
export interface Telling {
  /** The title of a paper in which both parties speak. */
  readonly joint: RegExp;
  /** What can follow a subject; and an office that stands behind a person, who is told with it before the name. */
  readonly behind: RegExp;
  readonly office: RegExp;
  /** That a clause has a verb of its own, wherever it stands. */
  readonly finite: RegExp;
  /** A clause without its subject, which stands further back; and what before it makes it a part of another clause. */
  readonly begun: RegExp;
  readonly joined: RegExp;
  /** What stands for whoever speaks or acts at the beginning of a clause: "her country". */
  readonly own: RegExp;
  /** What means something only where it stood. */
  readonly leaning: RegExp;
  /** What means something only beside the sentences around it, in a sentence that is quoted whole. */
  readonly pointing: RegExp;
  /** What means something only beside the date of its text: times, and what then lay ahead. */
  readonly relative: RegExp;
  /** A predicate of what is so as its text is written, which is no part of a story; one of what has been done by then, which no date is told of; and what in one says that it was before something else. */
  readonly present: RegExp;
  readonly perfect: RegExp;
  readonly before: RegExp;
  /** A predicate that can be so since a time. */
  readonly lasting: RegExp;
  /** A predicate that says nothing without what stood around it: "has refused", "gave no answer". */
  readonly meagre: RegExp;
  /** What follows a clause that is whole: behind anything else the words were cut off. */
  readonly ends: RegExp;
  /** What makes a clause a part of another ("the largest that Japan has granted"), at the end of the words before it. */
  readonly dependent: RegExp;
  /** The article of a subject, at the end of the words before it. */
  readonly article: RegExp;
  /** Small words that join a time to what is before it, at the end of those words. */
  readonly joins: RegExp;
  /** That a paper was signed, and that somebody gave thanks. */
  readonly signed: RegExp;
  readonly thanked: RegExp;
  /** That something is still to be done, and that people have met, or put their names to something. */
  readonly ahead: RegExp;
  readonly done: RegExp;
  /** That money was lent, and that it was paid out of what had been lent or promised: who does one of these need not have done the other. */
  readonly lent: RegExp;
  readonly disbursed: RegExp;
  /** That a paper came into force; and that somebody approved it, which is no conclusion of both. */
  readonly inForce: RegExp;
  readonly approved: RegExp;
  /** That a paper is still being talked about, or is to be signed. */
  readonly sought: RegExp;
  /** That talks on a paper are meant, whose time is not that of the paper. */
  readonly talked: RegExp;
  /** That a sum has grown or fallen: one that is reached, or stands, has done neither. */
  readonly moved: RegExp;
  /** That a sum is the one from which it grew or fell: at the end of the words before it, and at the beginning of those behind it. */
  readonly from: RegExp;
  readonly fromBehind: RegExp;
}

const NOTHING = /^(?!)/u;
const ANYTHING = /^/u;
const STOP = /^[”"’'»」）)\]]*\s*(?:$|[.,;:!?。，；：！？—–-])/u;

/** Nouns that "the" makes one of which the document told before, where nothing behind them says which. */
const TOLD_BEFORE =
  "accord act agency answer arrest attack ban bill bloc body bridge canal case ceremony city company complaint contract country court crew dam dead deal debt decision deposit dispute document draft embargo event experts factory ferry final firm flights former fund guest guests guns incident injured inquiry island issue journalist killing law letter line loan man matter men mine mission money motion move name note occasion office officers order others pact paper patrols pilot pilots plan plane plant plot port post prisoners project proposal protest quota rest road rule ruling scheme school ship ships site soldiers spokesman statement strike strikes sum talks tax team text town trade treaty trial troops vessel vessels victims visit vote workers works wounded wreck young";

/** How verbs look that can follow a subject, whatever their time. */
const VERBS =
  "\\p{Ll}{2,}(?:ed|s)|are|do|had|have|did|may|might|can|could|will|would|shall|should|must|were|put|cut|set|hit|hurt|let|shut|split|spread|read|laid|lay|led|lent|left|lost|built|sent|spent|went|kept|slept|swept|met|fed|fled|bred|held|told|sold|said|paid|made|stood|understood|found|bound|fought|bought|brought|sought|caught|taught|thought|won|began|ran|sang|sank|drank|swam|gave|forgave|came|became|took|shook|forsook|got|forgot|shot|saw|knew|grew|drew|withdrew|threw|flew|blew|wrote|rode|rose|drove|strove|broke|spoke|woke|chose|froze|stole|wore|swore|bore|tore|fell|felt|dealt|meant|dug|hung|stuck|struck|swung|spun|overthrew|underwent|undertook|overtook|agree|oppose|support|say|want|need|plan|hope|maintain|recognise|hold|share|trade|remain|give|take|make|pay|sell|buy|lend|build|send|call|see|keep|work|meet";

/** What of English means something only where it stood. */
const LEANING = new RegExp(
  [
    String.raw`\b(?:our|my|we|us|me|I|you|your|him|her|hers|them|this|these|those|such|there|then|here|itself|himself|herself|themselves)\b`,
    String.raw`\bthe \p{Ll}+$`,
    String.raw`\bthe (?:Government|Ambassador|(?:Prime |Foreign )?Minister|President|Chairman|Secretary|Parliament|Ministry|Embassy|Bank|Agreement|Treaty|Project|Act|Island|Republic|(?:\p{Ll}+ )?(?:${TOLD_BEFORE.replaceAll(" ", "|")}))\b(?! (?:of|by|that|to|for|with|on|at|between|in \p{Lu}|from \p{Lu}))`,
    String.raw`\b(?:the|\p{Lu}\p{L}+[’']s) (?:accusations?|charges?|demands?|proposals?|requests?|claims?|decision|move|man|men|measures?|offers?|same|loss|following|former|latter|remaining|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)(?! (?:of|by|that|to|for|with|on)\b)\b`,
    String.raw`^\S+(?: \S+)? (?:it|so)(?![\w’'-])`,
    String.raw`\b(?:a further|the further|also|on that occasion|at that time|instead|too|either|nevertheless|however|therefore|thus|again|likewise|otherwise|in turn|in return|in response|another (?:\d|of)|any such)\b`,
    String.raw`\b(?:an?|the) (?:week|month|year|day|night|morning|\p{Lu}\p{Ll}+) (?:after|before)\b(?! (?:the|his|her|a|an|\p{Lu}))`,
    // "Of it", "on both", "four of its own", "two more", "verified 42,000", "told Tehran’s not to come".
    String.raw`\bit(?![\w’'-])(?! (?:had|has|was|were|is|would|could|did|does))`,
    String.raw`\b(?:of|for|about|with|against|without|from|on|to) (?:both|either|neither|each|all|one|two)(?![\w’'-])(?! (?:countries|sides|states|parties|of|\d|\p{Ll}))`,
    String.raw`\bthat$|\b(?:its|their) own\b|\bcould only\b|\bchairmanship$|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|more|others?|some|few|many|ones?)$`,
    String.raw`(?<!\b(?:in|of|since|by|until|to|from|and|after|before|number|Article|Resolution|resolution) )(?<![\d,.–-])\d[\d,]*$`,
    String.raw`[’']s (?:to|not|for|in|on|at|and)\b|[’']s$`,
    // What was done, or asked for, is not told: "urged Israel to accept", "raised the matter with", "told Australia through a letter".
    String.raw`\b(?:to|let \p{Lu}\S*|let the \p{Lu}\S*) (?:accept|act|agree|answer|comply|cooperate|help|join|leave|lift|pay|refuse|reply|respond|return|stay|stop|wait)$`,
    String.raw`\b(?:the|a) (?:issue|lesson|matter|point|question|subject)(?: with (?:\p{Lu}\S* ?)+)?$`,
    String.raw`^told (?!.*\b(?:that|to|not)\b)|^(?:declined|rejected|refused|accepted|made|received) an? (?:\p{L}+ )?(?:appeal|call|demand|invitation|offer|proposal|request|suggestion)$`,
    String.raw`\bthe (?:two|three|four|five|six|seven|eight|nine|ten|\d+) \p{L}+|\bonce (?:more|again)\b|\bmore (?:by|in|on|at|than)\b|\ban? (?:bigger|larger|smaller|longer|shorter|higher|lower|better|worse) \p{Ll}+(?! than)`,
  ].join("|"),
  "u",
);

/** The same in a whole sentence, which says itself what "the ship" is: what begins it, and who speaks or is spoken to wherever he or she stands. "US" is no "us". */
const POINTING = new RegExp(
  `^(?:${"he she it they its his her their this that these those but and or nor so yet also however then there here both neither either such another in_return in_turn the_two the_other the_latter the_former the_same the_first the_second"
    .split(" ")
    .map((word) => `[${word[0]!.toUpperCase()}${word[0]}]${word.slice(1).replace("_", " ")}`)
    .join(
      "|",
    )})\\b|\\b(?:I|[Ww]e|[Oo]ur|[Mm]y|us|me|[Yy]ou|[Yy]our|[Tt]oday|[Yy]esterday|[Tt]omorrow)\\b|\\b(?:this|these|those) \\p{Ll}`,
  "u",
);

/** Words that end with the verb of who speaks: what stands before it is what is said. */
const SAID_IN_TURKISH = new RegExp(
  `^(?!["“«])\\p{L}.*(?<!\\p{L})(?:${[
    "(?:ist|açıkl|duyur|bildir|belirt|söyl|vurgul|savun|öner|destekl|eleştir|kın|suçl|öv|kutl|uyar|çağır|yasakl|bekl|yalanl|başlat|durdur|imzal|onayl|gönder|kapat)",
    "(?:karşı|sahip) çık|(?:çağrıda|uyarıda|talepte|girişimde|tehditte) bulun|(?:destek|söz|güvence|tepki|izin|teminat) ver|(?:tepki|rest) göster|(?:çağrısı|açıklaması|uyarısı) yap",
  ].join("|")})(?:[aeıiuü]?[dt][ıiuü]|[ıiuü]yor(?:du)?)(?:lar|ler)?$` +
    "|^\\p{L}.*(?<!\\p{L})(?:(?:talep|iddia|ilan|ima|kabul|tehdit|protesto|takdir|teşekkür|itiraz|davet|ısrar|işaret|temin|taahhüt|vaat|inkâr|sevk|tahsis|ihraç|ithal|ihlal|iptal) |red?d)(?:etti|ediyor(?:du)?)(?:ler|lar)?$",
  "u",
);

/** Verbs of who speaks or acts, which begin what a document tells behind a subject of before. */
const BEGUN_IN_CHINESE =
  /^(?:(?:强烈|坚决|严厉|明确|公开|多次|再次|一再|正式|立即|随即|随后|全面|曾|已|并)*)(?:要求|敦促|呼吁|促请|指责|批评|谴责|抗议|反对|支持|拒绝|警告|威胁|宣布|承诺|答应|同意|希望|强调|欢迎|赞扬|称赞|感谢|祝贺|否认|重申|主张|提议|建议|恢复|暂停|停止|中止|取消|禁止|允许|批准|驱逐|扣押|逮捕|释放|提供|派出|派遣|部署|加征|击落|发射|召回|召见|关闭|重开|限制|放宽|解除|撤回|撤销|推迟|增派|捐赠|援助|收购|出售|购买)(?!的|.*(?:[两兩双雙三各][国國方]))/u;

/** By the language of a document (ISO 639-1). */
export const TELLINGS: Readonly<Record<string, Telling>> = {
  en: {
    joint: /^joint (?:press )?(?:statement|communiqu[ée]|declaration)\b/iu,
    behind: new RegExp(`^(?: \\p{Ll}+ly| also| then| itself| once)? (?!having\\b|being\\b)(?:${VERBS})\\b`, "u"),
    office: NOTHING,
    finite: /\b(?:has|have|had|is|are|was|were|will|would|shall|may|can|could|do|does|did)\b/u,
    begun:
      /^(?!.*\b(?:its|their|his)\b)(?:\p{Ll}{2,}ed|sent|told|gave|took|held|began|cut|met|made|sold|bought|paid|lent|built|won|put|set|broke|withdrew|drew|sought) (?!by\b|and \p{Ll}+ed by\b)/u,
    joined: /,\s*$/u,
    own: /^(?:her|his|their|its) (?:country|government|state) (?=\p{Ll})/u,
    leaning: LEANING,
    pointing: POINTING,
    relative:
      /\b(?:today|yesterday|tomorrow|ago|earlier|later|\p{Lu}\p{Ll}+day|(?:last|next|this) (?:week|month|year|spring|summer|autumn|winter)|on the \d+(?:st|nd|rd|th)|(?:in|since|by|until|from|last|next|this|early|late|mid) (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! (?:of )?\d{4})|\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December)(?! \d{4})|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}(?!\d|,? \d{4})|will|shall|(?:is|are) (?:expected|due|set|to))\b/u,
    present:
      /^had (?!(?:a|an|no|the|its|been|to)\b)|^(?!(?:was|has)\b)(?:(?:no longer|still|now|already|only|never|often|usually|always|therefore) )?(?:\p{Ll}+s|are|do|agree|oppose|support|say|want|need|plan|hope|maintain|recognise|hold|share|trade|remain|give|take|make|pay|sell|buy|lend|build|send|call|see|keep|work|meet) /u,
    perfect: /^(?:has|have) /u,
    before: /^had (?=\p{Ll}{2,}ed\b)/u,
    lasting: /^(?:has|have|had|was \p{Ll}+ing|were \p{Ll}+ing)\b/u,
    meagre:
      /^(?!.*[\p{Lu}\d])(?:\S+ ){0,3}\S+$|^(?:backed|sided with|supported|marvelled at) \S+(?: \S+)?$|^signed (?:at|in) \S+$/u,
    ends: /^[”"’'»)\]]*\s*(?:$|[.,;:!?—–])|^ (?:and|but|while|whereas|after|before|when|where|which|who|since|because|although|though|in|during|for|with|amid|following|over|on (?:\p{Lu}|\d))/u,
    dependent:
      /\b(?:which|who|whom|whose|if|whether|unless|than|(?:\p{L}{1,20}est|most|first|last|only|all|any)(?: \p{Ll}{1,30})? that) (?:the |an? )?$/iu,
    article: /\b(?:the|an?) $/iu,
    joins: /(?:^|[ ,])(?:on|in|at|by|since|during|from|until|for)? ?$/u,
    signed: /\b(?:sign(?:ed|ing|s)?|signature|initialled)\b/u,
    thanked: /\b(?:thank(?:ed|s|ing)?|gratitude|grateful)\b/u,
    ahead:
      /\b(?:will|shall|would|(?:is|are|was|were) (?:due |set |expected |scheduled )?to \p{Ll}+|plans? to|intends? to)\b/u,
    done: /(?<!\bbe )\b(?:held|met|visited|spoke|signed)\b/u,
    lent: /\b(?:lend(?:s|ing)?|lent|loaned)\b/iu,
    disbursed: /\bdisburs/iu,
    inForce: /\b(?:enter|c[ao]m)\p{L}{0,4} into force\b/iu,
    approved: /\b(?:approv|ratif|endors)/iu,
    sought:
      /\bnegotiations? (?:on|for|over|towards)\b|\b(?:negotiating|in talks (?:on|over))\b|\b(?:to|will|would|shall|should) (?:be )?(?:sign(?:ed)?|conclude[sd]?|initial(?:led)?)\b/iu,
    talked: /\bnegotiat/iu,
    moved:
      /\b(?:r(?:i|o)se[ns]?|rising|gr[eo]w\p{Ll}*|increas\p{Ll}*|climb\p{Ll}*|jump\p{Ll}*|surg\p{Ll}*|soar\p{Ll}*|doubl\p{Ll}*|tripl\p{Ll}*|expand\p{Ll}*|up|f[ae]ll(?:en|ing|s)?|declin\p{Ll}*|drop\p{Ll}*|shr[aiu]nk\p{Ll}*|decreas\p{Ll}*|contract(?:ed|ing)|down)\b/iu,
    from: /\bfrom (?:about |some |around |nearly |almost |just |over )?$/iu,
    fromBehind: NOTHING,
  },
  ru: {
    joint: /^совместн\p{L}+ (?:заявление|коммюнике|декларация)/iu,
    behind: /^ \p{Ll}+(?:л|ла|ло|ли|лся|лась|лось|лись|[аеиуюя]т|[аеиуюя]тся)(?!\p{L})/u,
    office: NOTHING,
    finite: ANYTHING,
    begun: NOTHING,
    joined: ANYTHING,
    own: NOTHING,
    pointing:
      /^(?:он|она|оно|они|это|эт\p{L}+|но|а|и|или|однако|также|затем|там|тогда|его|её|их|оба|обе|при этом|в ответ|кроме того)(?!\p{L})|(?<!\p{L})(?:я|мы|нас|нам|нами|наш\p{L}*|мой|моя|моё|мои|вы|вас|вам|ваш\p{L}*|сегодня|вчера|завтра|эт(?:от|у|и|ого|ой|их|им|ому|ими))(?!\p{L})/iu,
    leaning:
      /(?<!\p{L})(?:её|его|их|это|этого|эт\p{L}+|мы|нам|нас|нами|наш\p{L}*|гост(?:ь|я|ю|ем)|также|тоже|поэтому|взамен|сначала|затем|остальны\p{L}+|собственн\p{L}+|(?:т|так)(?:ой|ую|ого|ом|ому|е|их|ими|им)? же|все договор[её]нности|до последнего)(?!\p{L})|(?<!\p{L})(?:ответить|отвечать|мирить|требовать|согласиться|соглашаться|принять)(?: \p{L}+о|(?: сразу))?$|(?<!\p{L})(?:договор|документ|контракт|протокол|соглашение)$|(?<!\p{L})(?:друг|подруг|коллег)(?:а|у|ей|и)?(?!\p{L})|договорил(?:ся|ась|ись)(?!.* (?:о|об|что|\p{Ll}+ть) )|^(?:правительство|власти|президент|министр)$/u,
    relative:
      /(?<!\p{L})(?:сегодня|вчера|завтра|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|будет|будут|\d{1,2} (?:января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря)(?! \d{4}))(?!\p{L})/u,
    present: /^(?:\p{Ll}+о )?\p{Ll}+[аеёиуюя]т(?:ся)?(?!\p{L})/u,
    perfect: NOTHING,
    before: NOTHING,
    lasting: ANYTHING,
    meagre: /^(?!.*[\p{Lu}\d])(?:\S+ )?\S+$/u,
    ends: STOP,
    dependent: /(?<!\p{L})(?:котор\p{L}{1,4}|если|чем) $/iu,
    article: NOTHING,
    joins: /(?:^|[ ,])(?:в|во|с|до|на|за)? ?$/u,
    signed: /подпис/u,
    thanked: /благодар/u,
    ahead: /(?<!\p{L})(?:буд[еу]т|планиру[ею]т|намерен[аоы]?|предстоит|собира[ею]тся)(?!\p{L})/u,
    done: /состоял|пров[её]л|встретил|посетил|подписал/u,
    lent: /одолж|ссуди|взаймы|в долг/iu,
    disbursed: /перечисл|выплат|освоен/iu,
    inForce: /вступ\p{L}{0,12} в силу/iu,
    approved: /одобр|ратифи|утверд/iu,
    sought:
      /переговор\p{L}* (?:о|об|по) |(?:буд[еу]т|предстоит|планиру\p{L}*|намерен\p{L}*|готов\p{L}тся) (?:подпис|заключ)|подпишут|заключат/iu,
    talked: /переговор/iu,
    moved: /вырос|выраст|возр[оа]с|рост|увелич|удво|утро|подн|повыс|прирос|упа[лв]|паден|сниз|сниж|сокра|уменьш/iu,
    from: /(?<!\p{L})(?:с|со|от) (?:примерно |около )?$/iu,
    fromBehind: NOTHING,
  },
  tr: {
    joint: /ortak (?:basın )?(?:açıklama|bildiri)/iu,
    behind: /^(?:,(?! \p{Lu}\p{L}*(?:,| ve | ile )))? \p{L}.*(?:[dt][ıiuü]|lar|ler|[yır]or)$/u,
    office: NOTHING,
    finite: ANYTHING,
    begun: SAID_IN_TURKISH,
    // Whom it asks stands before what it asks for.
    joined: /[^\s.,;:!?]\s*$/u,
    own: NOTHING,
    pointing:
      /^(?:o|bu|şu|onlar|bunlar|ancak|ama|fakat|ayrıca|sonra|ve|veya|iki (?:ülke|taraf)|buna|bunun|onun)(?!\p{L})|(?<!\p{L})(?:ben|biz|bizim|benim|bize|bizi|siz\p{L}*|bugün|dün|yarın|\p{L}{2,}[ıiuü]m[ıiuü]z\p{L}*)(?!\p{L})|(?<!\p{L})(?:bu|şu) \p{Ll}/iu,
    leaning:
      /(?<!\p{L})(?:onu|onları|bunu|bu|şu|biz\p{L}*|ayrıca|karşılığında|aynı|oysa|orada|oradan|daha önce|\p{L}{2,}[ıiuü]m[ıiuü]z\p{L}*)(?!\p{L})|(?<!\p{L})(?<!(?:hem|ya|ve) )(?:de|da)(?!\p{L})|^(?:ise|ki|diye|diyerek|ile|ve)(?!\p{L})|(?<!\p{L})(?:iki|üç|dört|beş) (?:lider|ülke|taraf|isim)|m[ıiuü]şt[ıiuü](?:lar|ler)?$|(?<!\p{L})(?:açıklandı|açıldı|alındı|başlatıldı|düzenlendi|edildi|imzalandı|kuruldu|onaylandı|tartışıldı|verildi|yapıldı|yayımlandı)$/u,
    relative:
      /(?<!\p{L})(?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?:[td][ae])(?!\p{L})|(?<!\p{L})(?:bugün|dün(?:den|kü)?|yarın|geçen|gelecek|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|\d{1,2} (?:ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık)(?! \d{4}))(?!\p{L})/iu,
    present: /(?:[ıiuü]yor|maktadır|mektedir)(?:lar)?$/u,
    perfect: NOTHING,
    before: NOTHING,
    lasting: ANYTHING,
    meagre: /^(?!.*[\p{Lu}\d])(?:\S+ ){0,3}\S+$/u,
    ends: STOP,
    dependent: NOTHING,
    article: NOTHING,
    joins: / ?$/u,
    signed: /imza/u,
    thanked: /teşekkür|şükran/u,
    ahead: /[ae]c[ae](?:k|ğ)|planl[ıi]yor|hedefl[ie]yor|niyetinde/u,
    done: /görüştü|ziyaret etti|imzaladı|bir araya geldi/u,
    lent: /borç ver|ödünç/iu,
    disbursed: /kullandır|öde(?:di|n)/iu,
    inForce: /yürürlüğe/iu,
    approved: /onay/iu,
    sought: /müzakere|imzala(?:n|y)?[ae]ca|imzalanması (?:planla|bekle|öngör)/iu,
    talked: /müzakere/iu,
    moved: /art(?:[ıt]|an|ar|m)|yüksel|büyü|katla|çık|düş|azal|gerile|daral/iu,
    from: NOTHING,
    fromBehind: /^\p{L}*(?:[’'])?(?:l[ıi]k|l[uü]k)?(?:\p{L}*dan|\p{L}*den|tan|ten)(?!\p{L})/u,
  },
  zh: {
    joint: /联合(?:声明|公报|宣言)/u,
    behind: /^[^，、的和与及之]/u,
    office:
      /^(?:国家主席|國家主席|主席|副?总统|副?總統|副?总理|副?總理|首相|外长|外長|副?部长|副?部長|大臣|大使|国王|國王|总书记|议长|先生|女士)/u,
    finite: ANYTHING,
    begun: BEGUN_IN_CHINESE,
    joined: /[被的地得把将由让使遭受向对和与同及或、]\s*$/u,
    own: NOTHING,
    pointing:
      /^(?:他|她|它|但|并|而|此|双方|两国|对此|随后|同时|其)|[我您你]|本国|今[天日]|昨[天日]|明[天日]|[这该此][个项些次年月日]/u,
    leaning:
      /[我您你]|它|此|这|那[年天次里]|该|还|自己|^[则則也又却卻就]|对此|^(?:也|则)?表示(?:欢迎|支持|反对|同意|关切|感谢|遗憾)$|(?:一道|一起|同时|之后|以来|的)$/u,
    relative:
      /今[天日年]|昨|明[天日年]|上[周月]|下[周月]|星期|周[一二三四五六日]|将|(?<![年月\d])\d{1,2}[日号]|(?<![年\d])\d{1,2}月/u,
    present: NOTHING,
    perfect: NOTHING,
    before: NOTHING,
    lasting: ANYTHING,
    meagre:
      /^[^\d]{1,8}$|^.{1,4}$|^(?:感谢|祝贺|赞扬|称赞|召见)[^的]{0,5}$|^提起|^[^，]{0,6}(?:若|如果)|^(?:向|从)[^，]{1,6}(?:交来|运来|送来|发来)的/u,
    ends: /^[”」）]*(?:$|[。，；！？])/u,
    dependent: NOTHING,
    article: NOTHING,
    joins: /[于在自]?$/u,
    signed: /签/u,
    thanked: /感谢|致谢/u,
    ahead: /将|拟|计划|打算/u,
    done: /举行了|会见了|访问了|签署了/u,
    lent: /借给|出借|贷给/u,
    disbursed: /发放|拨付|支付/u,
    inForce: /生效/u,
    approved: /批准|核准|通过/u,
    sought: /谈判|磋商|(?:将|拟|计划|有望|预计)[^，。]{0,8}签/u,
    talked: /谈判|磋商/u,
    moved: /增|升|涨|翻番|扩大|上涨|降|减|跌|下滑|萎缩/u,
    from: /(?:从|由)(?:约|近|逾)?$/u,
    fromBehind: NOTHING,
  },
};

/** Whether a title, in whichever language, is that of a paper in which both parties speak. */
export const isJointPaper = (title: string): boolean => Object.values(TELLINGS).some(({ joint }) => joint.test(title));
