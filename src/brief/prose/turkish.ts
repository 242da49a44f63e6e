import { personCalled, SPEECHES, suffixed, suffixedNoun, suffixedSum, turkishState } from "../../words/index.js";
import { turkishActs } from "./acts/index.js";
import { organisationsIn } from "./organisations.js";
import { turkishPeoples } from "./peoples.js";
import type { Prose } from "./prose.js";
import { TURKISH_CLAUSES, timeFirst } from "./turkish-clauses.js";
import { NOTES } from "./turkish-notes.js";
import { publisherIn, tidied } from "./turkish-tidy.js";

const MONTHS = "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık".split(" ");

/** Kinds of projects behind a name. */
const NAMED: Readonly<Record<string, string>> = {
  proje: "projesi",
  tünel: "tüneli",
  köprü: "köprüsü",
  liman: "limanı",
};

/** What a kind of work ends in where it is somebody's, or of a name: "köprüsünü", "havalimanını". */
const OWNED = /(?:s[ıiuü]|yolu|hattı|tüneli|limanı|havalimanı|santrali)$/u;

/** Where somebody is on a visit. */
const VISITS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "devlet ziyareti": { loc: "devlet ziyaretinde" },
  "resmî ziyaret": { loc: "resmî ziyarette" },
  "çalışma ziyareti": { loc: "çalışma ziyaretinde" },
  "transit ziyaret": { loc: "transit ziyarette" },
};

/** The templates of articles in Turkish. Suffixes stand behind an apostrophe; the verb ends the sentence. */
export const turkish: Prose = {
  speech: SPEECHES.tr,
  clauses: { ...TURKISH_CLAUSES, ...timeFirst(turkishActs) },
  nouns: {
    visit: "{who:gen} {to:dat} ziyareti",
    meeting: "{both:pair} arasındaki görüşme",
    agreement: "{both:pair} arasındaki[ {subject}] {instrument}",
    partnership: "{both:pair} arasındaki {level}",
    membership: "{from:gen} {organisation} içindeki {standing} statüsü",
    finance: "{from:abl} {to:dat} yönelik {flow}",
    "finance.purchase": "{from:gen} {to:abl}[ {sum} tutarında] alımı",
    "finance.mutual": "{both:pair} arasındaki {flow}",
    trade: "{both:pair} arasındaki ticaret",
    "trade.delivery": "{from:gen} {to:dat} satışı",
    project: "{both:gen} projesi",
    "project.abroad": "{from:gen} {to:adj} {project} projesi",
    "project.mutual": "{both:gen} {project} projesi",
    cooperation: "{both:pair} arasındaki[ {fields} alanındaki] iş birliği",
  },
  frames: {
    pledged: ["{np}[ {when}] vaat edildi"],
    planned: ["{np}[ {when}] planlandı"],
    agreed: ["{np}[ {when}] kararlaştırıldı"],
    ongoing: ["{np}[ {when}] sürüyordu"],
    completed: ["{np}[ {when}] gerçekleşti"],
    suspended: ["{np}[ {when}] askıya alındı"],
    cancelled: ["{np}[ {when}] iptal edildi"],
    stated: ["{np}[ {when}] dile getirildi"],
    denied: ["{np}[ {when}] yalanlandı"],
  },
  items: {
    finance: "[{when} ][{purpose} ]{sum}",
    trade: "[{when} ]{sum}",
    agreement: "[{when} ][{subject} ]{anInstrument}",
  },
  joint: " ve ",
  alsoSaid: "; ",
  also: " ayrıca",
  // The verb tells who acts: nobody needs to be named again.
  pronoun: { text: "" },
  at: "{when}",
  due: "{d} için",
  same: { day: "aynı gün", month: "aynı ay", year: "aynı yıl" },
  next: { day: "ertesi gün", month: "ertesi ay", year: "ertesi yıl" },
  // Of states alone: they have 1.
  again: [
    {},
    {
      text: "ülke",
      forms: {
        gen: "bu ülkenin",
        dat: "bu ülkeye",
        abl: "bu ülkeden",
        acc: "bu ülkeyi",
        loc: "bu ülkede",
        com: "bu ülkeyle",
      },
    },
  ],
  verbFirst: false,
  density: 1,
  when: {
    day: "{d}’de",
    days: "{d}’de",
    month: "{d}’de",
    year: "{d}’de",
    since: "{d} bu yana",
    until: "{d} kadar",
    between: "{a}–{b} döneminde",
    about: "{d} dolaylarında",
    other: "({d})",
  },
  dates: {
    day: "{d} {m} {y}",
    month: "{m} {y}",
    year: "{y}",
    months: MONTHS,
    ofYear: "{d} {m}",
    yearLast: true,
    span: { day: "{d} {m} {y}", month: "{m} {y}", year: "{y}" },
    bound: {
      day: "{d} {m} {y} tarihinden",
      month: "{y} yılının {m} ayından",
      year: "{y} yılından",
      untilYear: "{y} yılına",
      untilMonth: "{y} yılının {m} ayına",
      untilDay: "{d} {m} {y} tarihine",
    },
  },
  voices: {
    speaker: {
      first: ["{who:dat} göre [{anchor} ]"],
      again: ["{who:gen} aktardığına göre [{anchor} ]", "{who:gen} belirttiğine göre [{anchor} ]"],
    },
    body: {
      first: ["{who:dat} göre [{anchor} ]"],
      again: ["yine {who:dat} göre [{anchor} ]", "{who:dat} göre ayrıca [{anchor} ]"],
    },
    publisher: {
      first: ["{publisher:gen} bildirdiğine göre [{anchor} ]", "{publisher:gen} aktardığına göre [{anchor} ]"],
      again: ["aynı habere göre [{anchor} ]"],
    },
    report: {
      first: ["{day} tarihli bir habere göre [{anchor} ]"],
      again: ["aktarıldığına göre ayrıca [{anchor} ]", "bildirildiğine göre [{anchor} ]"],
    },
    joint: {
      first: ["[{day} tarihli ]ortak açıklamaya göre [{anchor} ]"],
      again: ["aynı açıklamaya göre [{anchor} ]"],
    },
    nobody: { first: ["bildirildiğine göre [{anchor} ]"], again: ["aktarıldığına göre [{anchor} ]"] },
  },
  hedges: { report: ["{day} tarihli bir habere göre "] },
  anchored: "{anchor} ",
  asOf: "{d}’de",
  qualified: { over: "üzerinde", "more-than": "üzerinde", "less-than": "altında", under: "altında" },
  sum: suffixedSum,
  seasons: ["{y} ilkbaharında", "{y} yazında", "{y} sonbaharında", "{y} kışında"],
  contrast: ["ancak ", "buna karşılık "],
  sides: { economy: "ekonomik alanda ", diplomacy: "diplomatik alanda " },
  disputes: {
    amount: ["kaynaklar tutar konusunda ayrışıyor: {values}", "kaynaklar tutar konusunda ayrışıyor"],
    date: ["kaynaklar tarih konusunda ayrışıyor: {values}", "kaynaklar tarih konusunda ayrışıyor"],
    status: ["kaynaklar gelinen aşama konusunda ayrışıyor"],
    existence: ["kaynaklar bunun gerçekleşip gerçekleşmediği konusunda ayrışıyor"],
    place: ["kaynaklar yer konusunda ayrışıyor"],
    level: ["kaynaklar düzey konusunda ayrışıyor"],
    party: ["kaynaklar katılanlar konusunda ayrışıyor"],
  },
  or: " veya ",
  both: [
    {
      text: "iki ülke",
      agreement: 3,
      forms: { gen: "iki ülkenin", dat: "iki ülkeye", abl: "iki ülkeden", acc: "iki ülkeyi", loc: "iki ülkede" },
    },
    {
      text: "taraflar",
      agreement: 3,
      forms: { gen: "tarafların", dat: "taraflara", abl: "taraflardan", acc: "tarafları", loc: "taraflarda" },
    },
  ],
  several: {
    text: "bu ülkeler",
    agreement: 3,
    forms: { gen: "bu ülkelerin", dat: "bu ülkelere", abl: "bu ülkelerden", acc: "bu ülkeleri", loc: "bu ülkelerde" },
  },
  // Marks behind words that other languages decline stand in the table of names.
  named: (name, id) =>
    id === "publisher:"
      ? publisherIn(name)
      : id === null || id.includes(":")
        ? suffixed(name.replaceAll("*", ""))
        : turkishState(name, id),
  and: " ve ",
  pair: " ile ",
  listForms: "last",
  personOf: "{state:abl} {person}",
  presented: "{state} {office:beside} {person}",
  isLeaderBare: true,
  offices: {
    // Beside a name it would be an office of its own.
    deputy: { text: "temsilcisi", forms: { beside: "adına" } },
    president: { text: "Cumhurbaşkanı" },
    "president:CHN": { text: "Devlet Başkanı" },
    "president:RUS": { text: "Devlet Başkanı" },
    "president:BRA": { text: "Devlet Başkanı" },
    "president:KOR": { text: "Devlet Başkanı" },
    "president:BLR": { text: "Devlet Başkanı" },
    "president:UKR": { text: "Devlet Başkanı" },
    "president:PHL": { text: "Devlet Başkanı" },
    "president:VNM": { text: "Devlet Başkanı" },
    "president:USA": { text: "Başkanı" },
    "prime-minister": { text: "Başbakanı" },
    premier: { text: "Başbakanı" },
    chancellor: { text: "Şansölyesi" },
    "foreign-minister": { text: "Dışişleri Bakanı" },
    minister: { text: "Bakanı" },
  },
  organisations: organisationsIn(SPEECHES.tr, suffixed),
  peoples: turkishPeoples,
  clause: "[{whenElse} ]{actor} {predicate}",
  script: /^[\p{Script=Latin}\P{L}]+$/u,
  bodyOf: "{person} ({state})",
  currencies: 5,
  official: "{state} {office}",
  timeAfter: 1,
  people: (id) => personCalled(id, SPEECHES.tr),
  indefinite: (noun) => `bir ${noun}`,
  quoted: (words) => `“${words}”`,
  tidy: tidied,
  // Headlines need no comma before their year.
  headline: (sentence) => sentence.replace(/, (?=\d{4}[’'])/u, " "),
  stop: ".",
  gap: " ",
  title: "{a} ve {b}",
  titleOn: "{a} ve {b}: {themes}",
  titleYears: ", {from}–{to}",
  themes: {
    conflict: "anlaşmazlıklar",
    agreements: "anlaşmalar",
    money: "mali ilişkiler",
    meetings: "temaslar",
    projects: "projeler",
    positions: "tutumlar",
    trade: "ticaret",
    cooperation: "iş birliği",
  },
  notes: NOTES,
  flows: {},
  projects: {},
  fields: {},
  joining: (text) => suffixedNoun(text, true),
  inflected: {
    ...Object.fromEntries(
      Object.values<string>(SPEECHES.tr.words.issues).map((issue) => [issue, suffixedNoun(issue).forms!]),
    ),
    ...VISITS,
    ...Object.fromEntries(
      Object.values<string>(SPEECHES.tr.words.projects).map((kind) => {
        const named = NAMED[kind] ?? kind;
        return [kind, { named, def: suffixedNoun(named, OWNED.test(named)).forms!.acc! }];
      }),
    ),
  },
  flow: { plain: "{flow}", withSum: "{sum} tutarında {flow}", withLimit: "{sum} {flow}" },
  own: { purpose: "{words} için", subject: "“{words}” konulu", goods: "{words}", project: "{words} {kind}" },
  foreign: {
    purpose: "{words} için",
    subject: "{words} konulu",
    goods: "mal ({words})",
    project: "{words} {kind}",
  },
};
