/** How documents of a language tell things in clauses of their own: what a clause may begin with, what may follow it, and what in it leans on words around it. */
export interface Telling {
  /** The title of a paper in which both parties speak. */
  readonly joint: RegExp;
  /** What can follow a subject. */
  readonly behind: RegExp;
  /** A clause that begins with its verb, behind a subject that stands further back. */
  readonly begun: RegExp;
  /** What stands for whoever speaks or acts at the beginning of a clause: "her country". */
  readonly own: RegExp;
  /** What means something only where it stood. */
  readonly leaning: RegExp;
  /** What means something only beside the date of its text: times, and what then lay ahead. */
  readonly relative: RegExp;
  /** A predicate of what is so as its text is written, which is no part of a story; one of what has been done by then, which no date is told of; and what in one says that it was before something else. */
  readonly present: RegExp;
  readonly perfect: RegExp;
  readonly before: RegExp;
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
const STOP = /^[”"’'»」）)\]]*\s*(?:$|[.,;:!?。，；：！？—–-])/u;

/** By the language of a document (ISO 639-1). */
export const TELLINGS: Readonly<Record<string, Telling>> = {
  en: {
    joint: /^joint (?:press )?(?:statement|communiqu[ée]|declaration)\b/iu,
    behind: /^ (?!(?:and|or|of|in|on|at|to|from|for|with|by|who|which|that|as)\b)\p{Ll}/u,
    begun:
      /^(?!.*\b(?:its|their|his)\b)(?:\p{Ll}{2,}ed|sent|told|gave|took|held|began|cut|met|made|sold|bought|paid|lent|built|won|put|set|broke|withdrew|drew|sought) (?!by\b)/u,
    own: /^(?:her|his|their|its) (?:country|government|state) (?=\p{Ll})/u,
    leaning:
      /\b(?:our|my|we|us|me|I|you|your|him|her|hers|them|this|these|those|such|there|then|here|the \p{Ll}+$|the (?:Government|Ambassador|(?:Prime |Foreign )?Minister|President|Chairman|Secretary|Parliament|Ministry|Embassy|Bank|[Aa]greement|[Tt]reaty|[Pp]roject)(?! (?:of|by|that|to|for|with|on)\b)|(?:the|\p{Lu}\p{L}+[’']s) (?:accusations?|charges?|demands?|proposals?|requests?|claims?|decision|move|man|men|measures?|offers?|same|loss|following|former|latter|remaining|first|second)(?! (?:of|by|that|to|for|with|on)\b))\b|^\S+(?: \S+)? (?:it|so)(?![\w’'-])|\b(?:a further|the further|also|instead|too|either|nevertheless|however|therefore|thus)\b/u,
    relative:
      /\b(?:today|yesterday|tomorrow|ago|\p{Lu}\p{Ll}+day|(?:last|next|this) (?:week|month|year)|will|shall|(?:is|are) (?:expected|due|set|to))\b/u,
    present: /^(?!(?:was|has)\b)(?:\p{Ll}+s|are|do) /u,
    perfect: /^(?:has|have) /u,
    before: /^had (?=\p{Ll}{2,}ed\b)/u,
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
    begun: NOTHING,
    own: NOTHING,
    leaning: /(?<!\p{L})(?:её|его|их|это|этого|эт\p{L}+|мы|наш\p{L}*|также)(?!\p{L})/u,
    relative:
      /(?<!\p{L})(?:сегодня|вчера|завтра|понедельник|вторник|сред[ау]|четверг|пятниц[ау]|суббот[ау]|воскресенье|будет|будут)(?!\p{L})/u,
    present: NOTHING,
    perfect: NOTHING,
    before: NOTHING,
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
    behind: /^,? \p{L}.*(?:[dt][ıiuü]|lar|ler|[yır]or)$/u,
    begun: NOTHING,
    own: NOTHING,
    leaning: /(?<!\p{L})(?:onu|onları|bunu|bu|şu|biz\p{L}*|ayrıca)(?!\p{L})/u,
    relative:
      /(?<!\p{L})(?:bugün|dün|yarın|geçen|gelecek|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar)(?!\p{L})/iu,
    present: NOTHING,
    perfect: NOTHING,
    before: NOTHING,
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
    begun: NOTHING,
    own: NOTHING,
    leaning: /[我您你]|它|此|这|该|还/u,
    relative: /今[天日年]|昨|明[天日年]|上[周月]|下[周月]|星期|周[一二三四五六日]|将/u,
    present: NOTHING,
    perfect: NOTHING,
    before: NOTHING,
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
