import type {
  FirmNames,
  OfficeModifierNames,
  OfficeNames,
  OrganisationNames,
  PersonNames,
  StateNames,
  TownNames,
} from "../vocabulary/index.js";

/**
 * A language as a value: tables and nothing else. Every folder of language/ exports one of the same files, and no engine knows which it was handed.
 *
 * **Forms.** Strings of the tables are written as they stand in running text, folded or not: the engine folds both sides (case, dashes, apostrophes, `Letters.same`).
 * - A form that begins with a small letter stands for either case; one with a capital for itself, and for the word all in capitals where it has more than two letters; an
 *   abbreviation (capitals alone) for itself. In names of organisations of several words the later words stand for either case.
 * - `*` ends a stem: the word goes on with one of `Letters.endings` (or with nothing). Every word of a form may have one: "Организаци* Объединенных Наций".
 * - A form that ends in `'*` wants an apostrophe ("Mali'*"), because the bare word is a common one; one that ends in `-` wants the hyphen ("афгано-").
 * - `<访/驻>美<大使/使馆>`: one of the words in angle brackets must stand right before or behind it; they are no part of it.
 * - `?` behind a form: it has another common meaning, and counts only where the text has other words for the same thing, or stands beside what it goes with.
 */
export interface Language {
  /** BCP 47: "en". */
  readonly code: string;
  readonly letters: Letters;
  readonly sentences: SentenceTable;
  readonly numerals: NumeralTable;
  readonly times: TimeTable;
  readonly sums: SumTable;
  /** Built when first asked for: the tables are large. */
  readonly names: () => NameTable;
  /** Words that deny or undo what stands beside them: "not", "denied", "без". For what comes after annotation. */
  readonly negation: readonly string[];
  readonly denials: DenialTable;
  /** What stands before the words of those who ask in a transcript: "question", "корреспондент", "记者". */
  readonly asking: readonly string[];
  /** Words that speak to a program which reads, and to no person: "ignore previous", "языковой модели". A language model is not asked about paragraphs that have them. */
  readonly addressed: readonly string[];
  /** Named levels of relations by their slug: "strategic partnership*", "战略伙伴". The longer form goes before one inside it. */
  readonly levels: Readonly<Record<string, readonly string[]>>;
  /** Fields of cooperation by their slug: "economic", "энергетическ*". A form may stand under two. */
  readonly fields: Readonly<Record<string, readonly string[]>>;
  /** Steps of money by their slug: "repaid", "транш"; under "" words that look like one and are none. */
  readonly steps: Readonly<Record<string, readonly string[]>>;
  /** Acts between states by their slug: "on alert", "выслал*"; under "" words that look like one and are none. */
  readonly acts: Readonly<Record<string, readonly string[]>>;
  /** Words by which parties agree ("consent": "agreed to"), those that sign or name what binds them ("instrument": "signed", "treaty"), and those that refuse ("refusal": "turned down"). */
  readonly accords: Readonly<Record<string, readonly string[]>>;
  /** Words by which sanctions, tariffs and barriers are lifted ("eased") or laid on. */
  readonly easings: Readonly<Record<string, readonly string[]>>;
  /** Kinds of visits by their slug: "state visit*", "рабоч* визит*". */
  readonly visits: Readonly<Record<string, readonly string[]>>;
  /** Kinds of works by their slug: "railway*", "газопровод*"; under "" words that look like one and are none. */
  readonly projects: Readonly<Record<string, readonly string[]>>;
  /** Words that name nothing by themselves, where goods or a subject are told: "goods", "several", "start". Forms as everywhere. */
  readonly hollow: readonly string[];
  readonly places: PlaceTable;
  readonly relays: RelayTable;
  /** Words that may stand between who is cited and the day on which they said it, on either side: "of", "dated", "report*". */
  readonly sourcing: readonly string[];
}

/** How a language tells what somebody denies: "denied reports that it had lent". Forms as everywhere. */
export interface DenialTable {
  /** Words for denying. */
  readonly verbs: readonly string[];
  /** What they stand with, up to what is denied: "that", "reports that". None: what is denied follows by itself. */
  readonly things: readonly string[];
  /** Whether they stand behind what is denied: "gönderdiği iddialarını yalanladı". */
  readonly isBehind: boolean;
}

/** How a language says where something happens. Forms as everywhere. */
export interface PlaceTable {
  /** Towns, regions and waters that are no capital, by the English name that the gazetteer of places has. */
  readonly towns: Readonly<Record<string, TownNames>>;
  /** Words before a place at which something happens: "in", "в", "在"; and before one that somebody comes to: "to", "抵达". */
  readonly at: readonly string[];
  readonly towards: readonly string[];
  /** Words before a place that somebody, or something, comes from: "from", "из". */
  readonly from: readonly string[];
  /** Endings behind the apostrophe of a place's name that say the same: "da", "ya". */
  readonly atEndings?: readonly string[];
  readonly towardsEndings?: readonly string[];
  readonly fromEndings?: readonly string[];
  /** Words that with a state beside them mean its seat: "capital", "столиц*". */
  readonly capital: readonly string[];
  /** Words behind a place that make it where something happens: "kentinde". */
  readonly behind?: readonly string[];
  /** Of a place behind `at`: ends of words that make it where somebody comes to ("в Москву"), longer ones that do not ("под Смоленском"), and words that have such an end in every case. */
  readonly motion?: {
    readonly ends: readonly string[];
    readonly still: readonly string[];
    readonly none: readonly string[];
  };
  /** Small words and words for kinds of places between these and the name: "the", "border", "town of". */
  readonly between: readonly string[];
  /** Words before `at` by which the place is that of a matter, and not where it is dealt with: "peace" in, "situation" in. */
  readonly matters: readonly string[];
  /** Ends of words in cases and what the name ends in then, pairs parted by "=": "е=", "у=а". */
  readonly cases?: readonly string[];
}

/** How a language tells that somebody passes on what another says: cues that stand right before and right behind who passes it on. */
export interface RelayTable {
  /** "told", "in an interview with", "передает": of newspapers, agencies and broadcasters. */
  readonly before: readonly string[];
  readonly behind: readonly string[];
  /** Between who passes it on, in this order, and who says it: "quoted", "со ссылкой на", "援引". Of anybody. */
  readonly quoting: readonly string[];
  /** Words that may stand between a cue and who passes it on: "the", "news agency", "газете". */
  readonly between: readonly string[];
}

/** How words are written, folded and inflected. */
export interface Letters {
  /** Whether words are parted by spaces; where not, every character of `Han` is a word by itself. */
  readonly spaced: boolean;
  /** Letters that count as others, beyond case: pairs of two characters, "ёе ЁЕ", "國国". One unit to one unit, so that offsets hold. */
  readonly same: string;
  /** Capitals whose small letter is another than elsewhere: pairs, "Iı İi". */
  readonly lower?: string;
  /** Whether marks on Latin letters count: where false, "Erdoğan" is "Erdogan". */
  readonly marks: boolean;
  /**
   * What may follow a stem, as slots in their order, each with its alternatives ("" where it may be left out): one slot of case endings in Russian; plural, possessive, case
   * and more in Turkish. Empty where nothing inflects.
   */
  readonly endings: readonly (readonly string[])[];
  /** Vowels that do not stand in one ending together, as two strings (vowel harmony). */
  readonly harmony?: readonly [string, string];
  /** Endings that follow a name behind an apostrophe ("Ankara'da", "China's"); null where any of `endings` may. Empty: none do. */
  readonly apostrophe: readonly string[] | null;
  /** Latin letters for the language's own, for ids of people that no table has: pairs `letter=latin` parted by blanks ("ш=sh"); longer ones first win. Empty for Latin scripts. */
  readonly romanised: string;
  /** How the script writes the sounds of foreign names, where that is in letters of its own; none of Latin scripts. */
  readonly sounds?: Sounds;
}

/** What Latin letters made of a script stand for in foreign names. */
export interface Sounds {
  /** Letters as other languages write them: pairs `letters=latin` parted by blanks, the longest first. */
  readonly rewritten: string;
  /** Sounds of which the script writes one for another, beyond those that all languages exchange: groups parted by blanks. */
  readonly alike: string;
}

/** Where sentences end. Words without their point, small letters. */
export interface SentenceTable {
  /** Marks that end a sentence. */
  readonly enders: string;
  /** Quotation marks and brackets that may close behind an ender, and that open. */
  readonly closers: string;
  readonly openers: string;
  /** Abbreviations whose point never ends a sentence: "mr", "им", "dr". */
  readonly titles: readonly string[];
  /** Abbreviations whose point ends one only before a capital that is no name of the tables: "inc", "млн", "vb". */
  readonly units: readonly string[];
  /** Abbreviations whose point does not end one before a number: "no", "стр". */
  readonly labels: readonly string[];
  /** Whether a point behind a number makes it an ordinal: "5. toplantı". */
  readonly ordinalPoint: boolean;
  /** Words that begin a sentence behind a unit or a dotted word, small letters: "He left the U.S. The talks went on", but "the U.S. Senate". Without them any word with a capital does. */
  readonly starters?: readonly string[];
}

/** Numbers in digits and words. Forms as everywhere; keys may be of several words. */
export interface NumeralTable {
  /** The mark between whole and part: "." or ","; the other one, blanks and apostrophes part thousands. */
  readonly decimal: "." | ",";
  /** From this scale on, as an exponent, a point before three digits is that of a fraction though the mark is a comma: "1.437 milyar" is no thousand of milliards. */
  readonly pointedScale?: number;
  /** Values that add up: "two" 2, "двести" 200, "полтора" 1.5, "half a" 0.5. */
  readonly words: Readonly<Record<string, number>>;
  /** What multiplies what stands before it, below a thousand: "hundred" 100, "yüz" 100, "十" 10, "dozen" 12. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Scale words as exponents of ten: "million" 6, "млрд" 9, "亿" 8, "crore" 7. */
  readonly scales: Readonly<Record<string, number>>;
  /** Letters that are a scale only right behind digits: "m" 6, "bn" 9. */
  readonly scaleLetters: Readonly<Record<string, number>>;
  /** Between large and small: "and"; and before a half: "с" половиной. */
  readonly joints: readonly string[];
  /** Words that are one only before a multiplier or scale: "a" million. */
  readonly articles?: readonly string[];
  /** "And some more", between a number and its scale or behind it: "多", "余", "с лишним", "odd", "küsur". */
  readonly more?: readonly string[];
  /** Numbers that are none: "several", "dozens of", "несколько", "数" before a scale: the sum cannot be read and is told. */
  readonly vague: readonly string[];
  /** Places in an order: "first" 1, "тридцат*" 30. */
  readonly ordinals: Readonly<Record<string, number>>;
  /** What makes digits an ordinal, right behind them: "st", "th", "-й", "'inci", "."; and before them: "第". */
  readonly ordinalEndings: readonly string[];
  readonly ordinalPrefixes: readonly string[];
}

/**
 * Times. `patterns` has a row a pattern: `meaning | pattern | unless before | unless after`.
 *
 * A pattern is items side by side: `{class}` or `{slot=class}`, words of the text (`of`, `a|an|one`, stems with `*`), each with `?` behind it where it may be left out; `~` before an item:
 * without white space. Classes: `day` (1–31 in digits or as an ordinal), `month`, `year` (four digits, or their words), `year2` (two digits), `number` (any count, also in words), `ordinal`,
 * `weekday`, `season`, `unit`, `shift`, `relday`, `part`, `time` (what another row found; `time:day`, `time:month`, `time:year` of that precision), and those of `classes`.
 * Slots are called like their classes unless named. "Unless" columns are words (by `|`) that refuse the match right before or right after it.
 *
 * Meanings, with the slots that they take: docs/times.md has them all, with what each becomes.
 */
export interface TimeTable {
  readonly months: Readonly<Record<string, number>>;
  /** Monday 1 to Sunday 7. */
  readonly weekdays: Readonly<Record<string, number>>;
  /** EDTF: 21 spring to 24 winter. */
  readonly seasons: Readonly<Record<string, 21 | 22 | 23 | 24>>;
  readonly units: Readonly<Record<string, "day" | "week" | "month" | "quarter" | "year" | "decade" | "century">>;
  /** Which unit is meant, counted from the document's day: "last" -1, "this" 0, "next" 1, "позапрошл*" -2. */
  readonly shifts: Readonly<Record<string, number>>;
  /** Days counted from the document's: "yesterday" -1, "послезавтра" 2. */
  readonly days: Readonly<Record<string, number>>;
  readonly parts: Readonly<Record<string, "early" | "mid" | "late" | "start" | "end">>;
  /** Further classes of words that patterns name: forms (value true), or forms with a number or the name of a unit or part. */
  readonly classes: Readonly<Record<string, readonly string[] | Readonly<Record<string, number | string>>>>;
  readonly patterns: string;
  /** What tells that a bare weekday or date lies ahead of, or behind, the document's day. */
  readonly ahead: readonly string[];
  readonly past: readonly string[];
  /** Whether these stand behind the times that they tell of, since the verb ends the clause; else before them. */
  readonly verbsBehind?: boolean;
}

/** Sums of money. Forms as everywhere. */
export interface SumTable {
  /**
   * Rows `code | unit words | signs | further names`. A unit word that one currency alone has stands for it; one that several share ("dollar", "доллар*", "元") is told apart by
   * a state's name or adjective beside it ("Canadian dollars", "доллар США", "Kanada Doları"), else by `shared`. Signs stand before or behind the number ("US$", "TL"); a
   * currency's code is one by itself. `?` marks a word that is commonly another: it is money only with a thousand or more, or beside its state; `??` one that is another
   * only behind small numbers in letters ("二元"): it is money with digits, or with ten or more.
   */
  readonly currencies: string;
  /** Rows `words | codes it may be | what it means where nothing tells` (empty: none, and the sum is told as unread). */
  readonly shared: string;
  /** Whether the state that tells currencies apart may stand behind the word ("доллар США"); where false only before it. */
  readonly statesBehind?: boolean;
  /** Words before a sum, by slug: almost, about, over, up-to, at-least, under, at-most, estimated. */
  readonly qualifiers: Readonly<Record<string, readonly string[]>>;
  /** Phrases that end in a qualifier and are none: "handed over", "took over". */
  readonly noQualifiers?: readonly string[];
  /** Words behind a sum, by the same slugs: "or more", "以上", "'dan fazla". */
  readonly afterwards: Readonly<Record<string, readonly string[]>>;
  /** The same, where the word before ends so and is none of these: "100 milyon dolara | kadar" is a bound, "100 milyon dolar kadar" and "100 lira kadar" are none. */
  readonly bounds?: { readonly endings: readonly string[]; readonly except: readonly string[] } & Pick<
    SumTable,
    "afterwards"
  >;
  /** Small words between number, scale and currency, or between qualifier and sum: "of", "in", "a total of". */
  readonly joints: readonly string[];
  /** What stands before, between and behind the ends of a range: "from", "to|and|-", "". */
  readonly ranges: readonly {
    readonly open: string;
    readonly between: string;
    readonly close?: string;
    /** "250 or 270 million dollars" is a range; "250 million dollars or 270 million dollars" are two sums, one of which is meant. */
    readonly either?: true;
  }[];
  /** The same for what goes from one sum to another ("с 3 до 4 млрд"): two sums, not the ends of a range. */
  readonly changes?: readonly (SumTable["ranges"][number] & {
    /** One of these words stands not far before it; without it the same words are a range ("costs from 2 to 3 million"). */
    readonly after?: readonly string[];
  })[];
  /** Phrases that begin with a currency's word and are no money: "pounds of copper". */
  readonly noCurrencies?: readonly string[];
  /** Units of measure that a number is of, not money: "barrels", "тонн*", "ton*", "吨": "2 million barrels" is no sum. */
  readonly measures: readonly string[];
  /**
   * Rows `words | codes it may be | what it means where nothing tells | how many make one`, a hundred where the last is empty: "cents", "копеек", "角" with ten. They add to a sum
   * ("thirteen dollars and forty-five cents"), and are one by themselves ("13 копеек") where the row has codes.
   */
  readonly minor?: string;
  /** Words that may stand before the same sum in another currency, in brackets or behind a comma: "or", "equivalent to", "или", "约合". */
  readonly equals?: readonly string[];
  /** Words before a year that make it a level of prices: "in constant 2006 dollars". */
  readonly priceLevels?: readonly string[];
}

/** Everything that the recogniser of names knows of a language. Ids are those of vocabulary/. */
export interface NameTable {
  readonly states: Readonly<Record<string, StateNames>>;
  readonly organisations: Readonly<Record<string, OrganisationNames>>;
  readonly firms: Readonly<Record<string, FirmNames>>;
  readonly people: Readonly<Record<string, PersonNames>>;
  /** Offices and bodies by the slugs of vocabulary/offices.ts: "president", "foreign-minister", "ministry", "embassy". */
  readonly offices: Readonly<Record<string, OfficeNames>>;
  /** Rows `id | phrases` with semicolons between: of `offices` those that name whose they are ("un special envoy"), a `*` for all endings of the last word. */
  readonly officeOwners: string;
  readonly officeModifiers: OfficeModifierNames;
  /** Names of groups of states → their ids: "中俄", "Baltic states". */
  readonly groups: Readonly<Record<string, readonly string[]>>;
  /** Longer phrases that hold a form and name nothing ("Индийск* океан*", "Washington Post"). */
  readonly notNames: readonly string[];
  /** Rows `form | ids, best first | before` (`@USA`: a body of that state, `group:africa` a group of vocabulary/groups.ts): one form, several bearers: the one that the rest of the text names most; else the first, or the second where the text is older than `before` (EDTF). */
  readonly homonyms: string;
  readonly words: NameWords;
}

/** How a language declines names of people: rows by `|`, see language/ru/declension.ts. */
export interface Declension {
  /** `gender | letters of which a stem ends in one | endings of the cases, the nominative first`; `!`: no other class is thought of, `~`: few, `*`: few, and family names alone. */
  readonly classes: string;
  /** `gender | all cases`: names whose stem changes; one alone: a name that never does. */
  readonly whole: string;
  /** First names of women; other first names are those of men. */
  readonly feminine: readonly string[];
}

/** The small words by which a language builds names. */
export interface NameWords {
  /** "Mr", "г-н", "Sayın", "先生" (behind the name). */
  readonly honorifics: readonly string[];
  /** Small words inside a person's name: "bin", "van", "оглы". */
  readonly particles: readonly string[];
  /** First names that tell a person's name: "Vladimir", "Владимир", "Mehmet". */
  readonly givenNames: readonly string[];
  /** Family names that stand first: "Xi", "Си", "习". */
  readonly familyFirst: readonly string[];
  /** Endings of words that are part of a person's name: "-ович*", "-овн*". Forms with `*` in front. */
  readonly personEndings: readonly string[];
  /** Words with a capital that are no part of a person's name: months, days, "President" as such, headline verbs. */
  readonly neverNames: readonly string[];
  /** Small words that may stand between an office, its state and its holder: "of", "of the", "'s", "республики". */
  readonly links: readonly string[];
  /** Whether whose an office is may stand behind it ("president of Ukraine", "президент Украины"); where false only before it, and in brackets. */
  readonly ownersBehind?: boolean;
  /** Of these, what says whose an office is: an office before it that is nobody's else is not the publisher's own ("President of the 78th session"). */
  readonly belonging?: readonly string[];
  /** Words whose capital run is an organisation, at its head or end: "Ministry", "Университет", "Bankası", "公司". */
  readonly organisationHeads: readonly string[];
  /** Words whose capital run is a firm: "Bank", "Inc", "Holding", "集团". */
  readonly firmHeads: readonly string[];
  /** Words whose capital run is a newspaper, agency or broadcaster: "Times", "Газета", "Ajansı", "日报". */
  readonly pressHeads: readonly string[];
  /** Words right before or right behind a name by which it is a newspaper's, an agency's or a broadcaster's: "the daily", "газет*", "gazetesi". */
  readonly pressNouns?: {
    readonly before: readonly string[];
    readonly behind: readonly string[];
    /** Of these behind, what is no part of the name with a capital either: "Gazetesi". */
    readonly apart?: readonly string[];
  };
  /** Words whose capital run is a place: "River", "Область", "Denizi", "省". */
  readonly placeHeads: readonly string[];
  /**
   * Bodies that every state has and that share a name with an international one, by the org: id they could be taken for: {"org:UNSC": ["Security Council"]}. They are the state's own where a state
   * stands before them or the publisher is a state and the text does not name the international one.
   */
  readonly ownBodies: Readonly<Record<string, readonly string[]>>;
  /** What names the publisher's own state: "our country", "наш* стран*", "我国", "ülkemiz*". */
  readonly ownLand: readonly string[];
  /** "our", before an office or a body: "our President". */
  readonly our: readonly string[];
  /** Words before an office alone by which it is none that the document speaks of: "that", "his", "both", "iki". */
  readonly others?: readonly string[];
  /** Where an office of somebody known has an article or the like: "the", "our". */
  readonly articles?: readonly string[];
  /** Endings of a plural, and which word of an office has them: the first ("президентов стран"), or the last before a small word ("heads of state"). */
  readonly plurals?: { readonly endings: readonly string[]; readonly head: "first" | "last" };
  /** Endings behind a place's name that make it where something is and not whose: "'da". */
  readonly placeEndings?: readonly string[];
  /** Verbs of saying, stems: what stands right before or after a person's name. */
  readonly reporting: readonly string[];
  /**
   * What tells a language from a state by the same adjective: words before it ("in", where a mark or one of `behind` follows: "in Russian, and"), and nouns behind it ("языка"),
   * also over other such adjectives with small words between ("behind").
   */
  readonly tongues?: {
    readonly before: readonly string[];
    readonly nouns: readonly string[];
    readonly behind: readonly string[];
  };
  /** Only where names have cases: how they are told by themselves. */
  readonly declension?: Declension;
  /**
   * Only where words are not parted by spaces: characters of which foreign names are spelt, what may follow a name, and the states and territories whose people bear native
   * ones.
   */
  readonly nameCharacters?: {
    readonly foreign: string;
    readonly surnames: readonly string[];
    readonly after: readonly string[];
    readonly lands: readonly string[];
  };
}
