import type { TimeTable } from "../language.js";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  Jan: 1,
  Feb: 2,
  Mar: 3,
  Apr: 4,
  Jun: 6,
  Jul: 7,
  Aug: 8,
  Sep: 9,
  Sept: 9,
  Oct: 10,
  Nov: 11,
  Dec: 12,
};
const WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const SHORT_WEEKDAYS: Readonly<Record<string, number>> = {
  Mon: 1,
  Tue: 2,
  Tues: 2,
  Wed: 3,
  Thu: 4,
  Thur: 4,
  Thurs: 4,
  Fri: 5,
  Sat: 6,
  Sun: 7,
};

const months = Object.fromEntries(MONTHS.map((name, at) => [name, at + 1]));
const short = Object.fromEntries(
  Object.entries(SHORT_MONTHS).flatMap(([name, month]) => [
    [name, month],
    [`${name}.`, month],
  ]),
);
/** Months that are verbs and names as well: alone they are months only beside words of time. */
const UNSURE = ["March", "May"];

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Words before a number that make it a label or a count. */
const LABEL = words(`
  resolution resolutions vision agenda boeing airbus article articles page pages pp room flight no nos nr number numbers № no. nos.
  law decree order route highway model chapter section paragraph para protocol form type unit building block box horizon
  strategy concept version volume vol vol. issue doc document regulation directive telephone tel phone fax ext code id
  than over nearly almost approximately roughly about least most some exactly only total under exceeding m k usd eur rmb cny gbp jpy chf inr rub rs
`);

/** Words after a number of four digits that make it a count or a label: people, things, measures. */
const COUNTED = [
  ...words(`
    people persons students troops soldiers workers employees families households villages houses homes jobs schools teachers
    doctors nurses engineers experts specialists scholarships places beds units companies firms enterprises delegates
    participants guests refugees migrants civilians casualties deaths victims fighters militants policemen officers personnel
    peacekeepers tourists visitors vehicles cars trucks buses tractors computers tanks aircraft missiles drones ships tons ton
    tonnes tonne kilometers kilometres kilometer kilometre km kms mw megawatts megawatt gw gigawatts kw kilowatts kwh gwh twh mwh
    meters metres miles feet hectares acres barrels litres liters kilograms kg grams cubic square bcm percent per-cent
    hours minutes days weeks months years times points men women children
    copies pages words items pieces sets boxes bags sheep cattle heads members seats votes nautical degrees volts kv mt
    agenda vision strategy hundred thousand bc bce b.c. rupees dollars dollar euros euro yuan rubles roubles pounds yen gmt utc hrs
  `),
  "per cent",
];

/** Words after which a bare number of four digits is a year even before a plural. */
const YEARLY = words(
  "in since until till by during the its their his her our this and early late mid after before - from through between",
);

/**
 * English times. Months and weekdays are written with a capital. A bare number of four digits is a year by what stands beside it: "sent 2015 students" but "the 2022
 * elections", "its 2011 protests" and "in 2022 relations".
 */
export const times: TimeTable = {
  months: { ...months, ...short },
  weekdays: Object.fromEntries(WEEKDAYS.map((name, at) => [name, at + 1])),
  seasons: { spring: 21, springtime: 21, summer: 22, summertime: 22, autumn: 23, fall: 23, winter: 24, wintertime: 24 },
  units: {
    day: "day",
    days: "day",
    week: "week",
    weeks: "week",
    month: "month",
    months: "month",
    quarter: "quarter",
    quarters: "quarter",
    year: "year",
    years: "year",
    decade: "decade",
    decades: "decade",
    century: "century",
    centuries: "century",
  },
  shifts: {
    last: -1,
    "this past": -1,
    this: 0,
    current: 0,
    "the current": 0,
    "this current": 0,
    next: 1,
    "the coming": 1,
    "this coming": 1,
  },
  days: {
    yesterday: -1,
    "last night": -1,
    "yesterday morning": -1,
    "yesterday afternoon": -1,
    "yesterday evening": -1,
    today: 0,
    tonight: 0,
    "earlier today": 0,
    "later today": 0,
    "this morning": 0,
    "this afternoon": 0,
    "this evening": 0,
    tomorrow: 1,
    "tomorrow morning": 1,
    "tomorrow evening": 1,
    "tomorrow afternoon": 1,
    "the day before yesterday": -2,
    "the day after tomorrow": 2,
  },
  parts: {
    early: "early",
    "early in": "early",
    "early on in": "early",
    "the early part of": "early",
    "the early months of": "early",
    "the early days of": "early",
    "the first days of": "early",
    "the opening months of": "early",
    mid: "mid",
    "mid-": "mid",
    "the middle of": "mid",
    "middle of": "mid",
    "midway through": "mid",
    late: "late",
    "late in": "late",
    "the latter part of": "late",
    "the later part of": "late",
    "the final months of": "late",
    "the closing months of": "late",
    "the last months of": "late",
    "the last days of": "late",
    "the beginning of": "start",
    "beginning of": "start",
    "the start of": "start",
    "start of": "start",
    "the outset of": "start",
    "the end of": "end",
    "end of": "end",
    "the close of": "end",
    "end-": "end",
    "year-end": "end",
  },
  classes: {
    label: LABEL,
    counted: COUNTED,
    joined: ["q", "h", "pre", "post"],
    yearly: YEARLY,
    // Years before 1900 are read behind these alone.
    strong: words("in since by until till before after during early late mid year circa"),
    fullmonth: months,
    shortmonth: short,
    sure: Object.fromEntries(MONTHS.filter((name) => !UNSURE.includes(name)).map((name) => [name, months[name]!])),
    unsure: Object.fromEntries(UNSURE.map((name) => [name, months[name]!])),
    shortday: SHORT_WEEKDAYS,
    autumn: { autumn: 23 },
    whole: ["a", "an", "one"],
    // One of a unit, in its place in the line of times: "the same years" are none.
    single: { day: "day", week: "week", month: "month", year: "year" },
    // "The first visit in five years" counts back, not ahead.
    record: words(
      "time visit trip meeting summit talks increase growth rise fall drop decline war crisis drought election elections level levels high low one largest highest lowest worst best first repaid repayable paid payable matures maturing",
    ),
    longer: { week: "week", month: "month", quarter: "quarter", year: "year", decade: "decade", century: "century" },
    spelled: {
      twenties: 20,
      thirties: 30,
      forties: 40,
      fifties: 50,
      sixties: 60,
      seventies: 70,
      eighties: 80,
      nineties: 90,
    },
    about: words("nearly almost about around roughly approximately some over under").concat([
      "more than",
      "less than",
      "well over",
      "just over",
      "just under",
      "at least",
    ]),
    half: { first: 1, "1st": 1, second: 2, "2nd": 2, latter: 2, last: 2 },
    lastly: { last: -1, final: -1 },
    later: { later: 1, afterwards: 1, afterward: 1, thereafter: 1, earlier: -1, previously: -1 },
    before: { before: -1 },
    following: {
      "the following": 1,
      "the previous": -1,
      "the preceding": -1,
      "the subsequent": 1,
      "the next": 1,
      "the very next": 1,
    },
    aside: { before: -1, after: 1, earlier: -1 },
    pastly: { past: -1, last: -1, next: 1, coming: 1, "this past": -1 },
    stretchy: { "the past": -1, "the last": -1, "the next": 1, "this past": -1, "the coming": 1 },
    weekpast: { "the past": -1 },
    weekends: { last: -1, "the past": -1, "this past": -1, this: 0, next: 1, "the coming": 1, "this coming": 1 },
    named: { last: -1, this: 0, next: 1, "this past": -1, "this coming": 1, past: -1, coming: 1 },
    thisone: { this: 0, last: -1, next: 1 },
    weekly: { "last week": -1, "this week": 0, "next week": 1 },
    afterly: { after: 1, before: -1, "prior to": -1 },
    present: ["present", "the present", "the present day", "today", "now", "date", "this day", "the present time"],
    range: words("- – to and & through until till").concat(["up to"]),
  },
  patterns: `
# Dates
date | {month} the? {day} (,|of)? {year} | | million|billion|percent
date | {day} (of|-|day of)? {month} (,|of|-|in)? {year}
date | {month} {day} , {yearwords}
date | {day} of? {month} ,? {yearwords}
date | {day} {month} ~, ~{year}
date | {day} -? {month} -? {year2=digits2} | | {counted}|*s|:|%|percent|million|billion
date | {day} {month} of {year2=digits2}
date | {day} {month} ' ~{year2=digits2}
date | {day} of {month} ,? ' ~{year2=digits2}
date | {day} of {month} ,? {year2=digits2}
date | {day} ~/ ~{month} ~/ ~{year}
date | {month} the? {day} | | %|percent|million|billion|trillion|thousand|hundred|bn|mn|km|mw|o'clock
date | {day} (of|day of)? {month}
date | {month} (,|of|in|-)? {year}
date | {month} ~/ ~{year}
date | {year:1900-2099} {month=sure} {day} | | {counted}
date | {year:1900-2099} {month=sure} | | {counted}
date | {year:1900-2099} {month=shortmonth} {day} | | {counted}
date | {year:1900-2099} {month=shortmonth} | | {counted}
date | {month} (,|of)? {yearwords}
date | {month=fullmonth} ' ~{year2=digits2}
date | {month=sure} | {capital}
date | {month=sure} | ={start}|in|since|until|till|by|during|from|of|to|through|and|between|before|after|early|late|mid|last|this|next|the|{month}|{part}|Early|Late|Mid|In|Since|By|Until|During
date | {month=unsure} | =in|since|until|till|by|during|of|from|to|through|and|between|before|after|early|late|mid|last|this|next|following | {capital}
date | {month=unsure} | =in
of | {weekday} (,|the|, the)? {of=time:day}
of | {shortday} (,|.|the)? {of=time:day}
of | (the night of|the morning of|the evening of|the afternoon of|the day of) {of=time:day}
date | {year:1900-2099} | | {counted}|*s
date | {year:1900-2099} | ={yearly}|'s | {counted}|hundred
date | {year:1900-2099} | | =across|towards|versus|whereas|perhaps|onwards|afterwards|besides
date | {year:1100-2199} | ={strong} | {counted}|*s
date | (the year|year|the years|years) {year=digits4}
about | (circa|c.|ca.) {year}
about | (around|approximately|about|roughly) {year:1900-2099} | | {counted}|*s
# "until" a year that begins a noun, totals
none | (total of|number of|capacity of|population of|length of|distance of|height of) {digits4}
# Days without what is between them
days | {month} {from=day} {range} {to=day} (,|of)? {year}
days | {from=day} {range} {to=day} of? {month} (,|of)? {year}
days | {month} {from=day} {range} {to=day}
days | {from=day} {range} {to=day} of? {month}
days | (from|between) {month} {from=day} {range} {to=day} ,? {year}
days | (from|between) {from=day} {range} {to=day} of? {month} ,? {year}
days | (from|between) {month} {from=day} {range} {to=day}
days | (from|between) {from=day} {range} {to=day} of? {month}
days | {month} {from=day} , {digits:1-31} (,|and|, and) {to=day} ,? {year}
months | {from=month} (-|–|/|and|or|to|through) {to=month} (,|of)? {year}
months | {from=month} (-|–|/) {to=month}
months | (from|between) {from=month} (to|through|and|until|-|–) {to=month} (of|,)? {year}
months | (from|between) {from=month} (to|through|and|until|-|–) {to=month} (of|,)? {of=time:year}
months | {from=month} (-|–|to|through) {to=month} of? {of=time:year}
months | (from|between) {from=month} (to|through|and|until|-|–) {to=month}
# Years and longer
years | {from=digits4} (-|–|/|--) '? ~{to=digits4} | {label} | {counted}
years | {from=digits4} ~(-|–|/) '? ~{to=digits2} | {label} | {counted}
date | (fy|cy|fiscal year|financial year|budget year|fiscal|fiscal years|calendar year|academic year|marketing year) (-|')? {year=digits4}
date | FY ('|-)? {year2=digits2}
years | (fy|fiscal year|financial year|budget year|fiscal years|fiscal|the years|years|the period|period) {from=digits4} /? (-|–|/) ~{to=digits2}
years | (fy|fiscal year|financial year|budget year|fiscal years|the years|the period) {from=digits4} (-|–|/|to|through|and) {to=digits4}
decade | {from=digits4} '? ~s
decade | {from=digits4} 's
decade | ' ~{from=digits2} '? ~s
decade | the {from=digits2:30-90} '? ~s | | °
decade | the {from=digits2:30-90} 's
decade | {part=part} -? the? {from=digits2:30-90} '? ~s | his|her|their|my|your | °
decade | the nineteen? {from=spelled}
decade | {part=part} -? the? nineteen? {from=spelled} | his|her|their|my|your
decade | {part=part} -? the? {from=digits4} '? ~s
decade | {part=part} -? the? ' ~{from=digits2} '? ~s
century | {n=ordinal:1-22} -? century | | bc|bce|b.c.|b.c
century | {part=part} -? the? {n=ordinal:1-22} -? century | | bc|bce|b.c.|b.c
season | {season} (of|,)? {year}
season | {season} of? {of=time:counted}
season | {season} of {of=time:year}
named | {shift=named} {season=season:21|22|24}
named | {shift=named} {season=autumn}
named | {shift=named} {season=season:23} | | in|of|off|out
part | {part=part} (-|of the|in the|of|in|the)? {of=time:long} | -
part | {part=part} (the year|the current year|this year) | -
part | {part=part:end|start} the {unit=longer:month|decade|century|week}
part | {part=part:mid} - {unit=longer:month|decade}
part | (the year's end|year's end|the year-end|year end|end-year|the end-year|years end)
half | {index=half} -? half (of the|of|in|in the|of the year|of fiscal year|of fiscal|of FY)? {of=time:year}
half | {index=half} -? half of (the year|the current year)
half | h ~{index=digits:1-2} (of|,|/|-)? {year}
half | {year} (-|,)? h ~{index=digits:1-2}
quarter | {index=ordinal:1-4} -? quarter (of the|of|in|in the|of the year|of fiscal year|of fiscal)? {of=time:year}
quarter | {index=lastly} quarter (of the|of|in|in the) {of=time:year}
quarter | {index=ordinal:1-4} quarter of (the year|the current year)
quarter | q ~{index=digits:1-4} (of|,|/|-|')? {year}
quarter | {year} (-|,)? q ~{index=digits:1-4}
first-months | first {n=number:2-11} months (of the|of|in|in the|of the year|of fiscal year)? {of=time:year}
first-months | first {n=number:2-11} months of (the year|the current year)
first-months | first half of {of=time:year}
last-months | (last|final) {n=number:2-11} months of {of=time:year}
last-months | (last|final) {n=number:2-11} months of (the year|the current year)
week | {index=ordinal:1-53} week (of|in) {of=time:long}
week | {index=lastly} week (of|in) {of=time:long}
week | week {index=digits:1-53} (of|,)? {year}
# Stretches
interval | (from|starting from|starting in|starting on|beginning in|beginning from) the? {from=time} (to|until|till|through|up to|-|–) the? in? {to=time}
interval | (between|in between) the? {from=time} (and|to|-|–) in? the? {to=time}
interval | {from=time:date} (-|–|to|through|until|till) {to=time:date}
interval | {from=time:day} {dash} {to=time:day}
since | {of=time} (-|–|to|until|till|through|up to) {present}
since | (from|since) {of=time} (-|–|to|until|till|through|up to|up until) {present}
since | (starting in|starting from|beginning in|beginning from|starting with|starting|beginning|effective|effective from|effective as of|as from) {of=time} (onwards|onward|on|forward)? | | to|-|–
since | from {of=time} (onwards|onward|on|forward)
since | (since|ever since|dating back to|dating from|as of and since) (as early as|at least|about|around|the year|as far back as|the|in)? {of=time}
since | {of=year} (-|–) \\) | =\\(
until | (until|till|up until|up to|through|through to|up to and including) {of=time}
until | (until|till|up until|up to|through|by|no later than|not later than|by no later than) the {of=time:article}
until | (by|no later than|not later than|by no later than|by the year|by as early as|by around|by at least|by about) {of=time}
before | (before|prior to|ahead of|in the run-up to) the? {of=time}
after | (after|beyond|post-) the? {of=time:date}
after | (after|beyond|post-) the {of=time:long}
until-now | (until now|up to now|up until now|till now|to date|so far|thus far|until today|until the present|to this day|as yet|hitherto) | as | as
from-now | (from now on|henceforth|from today on|from today onwards|from now onwards|as of today|as of now and)
# Counted from the document's day
unit | {shift} {unit=longer} | the | -
unit | the (present|ongoing) {unit=longer}
relday | {relday}
ago | {n=number} {unit} (ago|back) | few|several|than|nearly|almost|about|around|over|some|half|and
ago | {whole} {unit} ago | half|than|about|over|nearly
ago | {about} {n=number} {unit} ago
ago | {about} {whole} {unit} ago
ahead | {n=number} {unit} (from now|hence) | few|several|than
ahead | {whole} {unit} (from now|hence)
in | in {n=number} {unit} | {record} | of|after|since|from|to|before|until|was|were|has|had|have
in | in {whole} {unit:week|month} | {record} | of|after|since|from|to|before|until|long|or
within | within {about}? (the)? (next|coming)? {n=number} {unit:day|week|month|year} | | of|after|from
within | within {whole} {unit:week|month|year|decade} | | of|after|from
stretch | {shift=pastly} {n=number} {unit} | | of|ago
stretch | {shift=pastly} {about} {n=number} {unit} | | of|ago
stretch | {shift=stretchy} {unit=longer:month|year|decade|century} | | of|ago|'|-
stretch | {shift=weekpast} {unit=longer:week} | | of|ago|'|-
weekend | (the weekend|the week-end) | | of|before|after
weekend | {shift=weekends} (weekend|week-end) | | of
now-until | (from now until|from now to|from now through|from now till|between now and|from today until) the? {of=time}
counted | {n=number} {unit} {shift=afterly} {of=time:date} | than|about|over|nearly|almost|and
counted | {whole} {unit} {shift=afterly} {of=time:date} | than|about|over|nearly|almost|and|half
anniversary | (in|over|during|for|through) (the|the past|the last|the nearly|the almost|the more than|the over|the some) {n=number} {unit:year|decade} (since|after|that followed|following) | | then
since | (in|over|during|for|through) the {number} {unit:year|decade} since {of=time}
anniversary | {n=ordinal} (-|year)? (anniversary|birthday|jubilee)
anniversary | {n=number} (-)? (year anniversary|years anniversary|year-anniversary|years' anniversary)
named | {shift=named} {month=fullmonth}
named | {shift=named} {weekday} | on
month-of | {month} of? {of=time:counted}
month-of | {day} of? {month} of? {of=time:counted}
month-of | {month} {day} ,? of? {of=time:counted}
month-of | {of=time:counted} in {month=fullmonth}
day-of | the {day} of {shift=thisone} month
day-of | the {day=ordinal:1-31} of the month
weekday-of | {shift=weekly} ,? on? {weekday} | | 's
weekday-of | {weekday} ,? of? {shift=weekly}
weekday | {weekday} | Black|Good|Bloody|Palm|Easter|Holy|Ash|Maundy|Cyber|Super|The | Times|Mail|Telegraph|Post|Herald|Agreement|Telegram|World|Mirror|Express
running | (the same|that same|that very|that|the very same) {unit=single}
running | {shift=following} {unit=single}
running | the {unit=single} {shift=aside} | | the|a|an|its|their|his|it|they|he|she|that|*ing
running | {whole} {unit:day|week|month|year|decade} {shift=later} | | the|a|an|its|their|his|it|they|he|she|than|in
running | {whole} {unit:day|week|month|year|decade} {shift=before} | | the|a|an|its|their|his|it|they|he|she|than|in
running | {n=number} {unit} {shift=later} | | than|in|the|a|an|its|their|his|it|they|he|she|that
now | (now|currently|at present|at the moment|presently|nowadays|at the present time|these days|as of now|right now|for now) | until|till|by|up|from|just|than|of | of|when|where
recent | (recently|lately|in recent days|in recent weeks|over recent weeks|over recent days|in the past few days|in the past few weeks|in the last few days|in the last few weeks|in the last days|just recently|more recently|most recently) | until|more
soon | (soon|shortly|in the near future|in the nearest future|in the very near future|in the coming days|in the coming weeks|in the next few days|in the next few weeks|in the next days|in the days ahead|in the immediate future|in the days to come|in the weeks ahead|over the coming weeks|over the coming days) | as|too|how|so|very | after|before|as|afterwards|thereafter|enough
# What looks like a time and is none
none | (resolution|resolutions|article|articles|page|pages|pp|section|chapter|paragraph|law no|decree no|№|flight|boeing|airbus|room|directive|regulation) (.|\\()? (no|number|nos)? .? {digits}
none | USA (TODAY|Today)
none | (No|NO|Nos) .? {digits}
none | (Vision|Agenda|Horizon|Strategy|Concept|Made in China|Project|Event|Windows|Apollo|Area) -? {year=digits4}
none | {year=digits4} -? (Agenda|Vision|Strategy|Development Agenda|Sustainable Development Agenda)
none | + {digits} (-|\\()? {digits} (-|\\))? {digits}? -? {digits}?
none | {digits:32-9999} ~- ~{digits:13-9999} ~- ~{digits}
`,
  ahead: [
    "will",
    "would",
    "shall",
    "scheduled",
    "planned",
    "expected",
    "slated",
    "due to",
    "set to",
    "set for",
    "upcoming",
    "forthcoming",
    "plans to",
    "plan to",
    "intends to",
    "going to",
    "to be held",
    "be held",
    "be signed",
    "be hosted",
    "be attended",
    "be announced",
    "be visited",
    "to visit",
    "to arrive",
    "to meet",
    "to attend",
    "to host",
    "to sign",
    "looks forward",
    "look forward",
    "looked forward",
    "looking forward",
    "ahead of",
    "invited",
    "invitation",
    "hopes to",
    "next",
  ],
  past: [
    "said",
    "told",
    "stated",
    "announced",
    "reported",
    "added",
    "noted",
    "stressed",
    "wrote",
    "confirmed",
    "declared",
    "according to",
    "was",
    "were",
    "had",
    "met",
    "visited",
    "held",
    "signed",
    "arrived",
    "attended",
    "hosted",
  ],
};
