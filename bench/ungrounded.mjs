// node bench/ungrounded.mjs TEXTS.jsonl CLAIMS.jsonl [EXAMPLES]: counts values of claims that the words of their texts do not hold. It imports nothing of the product, so that it can't share its faults.
// TEXTS: records as `entente read --from jsonl` takes them; CLAIMS: what it prints with `--format jsonl`. A value is grounded where
// - evidence: the words stand at their offsets (or, where the reader has tidied the text, stand in it at all), inside their sentence;
// - names of parties, agents, speakers, who passes on, places and offices' holders: their words stand in the text or its head, those of agents, places and mediators in the sentence;
// - ids of parties, agents and speakers: where tables of names that are none of the product's (../shared/data/names and reference, or NAMES) know somebody in the words, the id is among those;
// - sums: their words stand in the sentence's paragraph, the number that is read from these words again is the value, and a sign or word of a currency in them is that of the value;
// - times: their words stand in the text, a year, a month and a day in them are those of the value, and a time "of the publication" is the record's date;
// - persons in details are agents of the claim; free words begin like words of the text.
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const [texts, claims, examples = "3"] = process.argv.slice(2);
if (claims === undefined) {
  console.error("usage: node bench/ungrounded.mjs TEXTS.jsonl CLAIMS.jsonl [EXAMPLES]");
  process.exit(2);
}
const lines = (file) =>
  readFileSync(file, "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
const records = new Map(lines(texts).map((record) => [record.id, record]));

/** Letters and digits alone, in one case: what tidying of a text never changes. */
const plain = (text) =>
  (text ?? "")
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
const counts = new Map();
function check(kind, claim, holds, what) {
  const row = counts.get(kind) ?? { checked: 0, ungrounded: 0, examples: [] };
  counts.set(kind, row);
  row.checked++;
  if (holds) return;
  row.ungrounded++;
  if (row.examples.length < Number(examples)) row.examples.push(`${claim.file} ${claim.type}: ${what}`);
}

const SCALES = [
  [/^(?:hundred|yüz|百|佰)/u, 1e2],
  [/^(?:thousand|тыс|bin(?![\p{L}])|千|k(?![\p{L}]))/u, 1e3],
  [/^万/u, 1e4],
  [/^(?:lakh)/u, 1e5],
  [/^(?:million|mln|млн|миллион|milyon|m(?![\p{L}]))/u, 1e6],
  [/^(?:crore)/u, 1e7],
  [/^(?:亿|億)/u, 1e8],
  [/^(?:billion|bn|bln|млрд|миллиард|milyar|b(?![\p{L}]))/u, 1e9],
  [/^(?:trillion|трлн|триллион|trilyon|tn(?![\p{L}])|万亿)/u, 1e12],
];
/** Every number that digits with a scale behind them can mean; null where the words have no digits. */
function numbersIn(words) {
  const text = words.toLowerCase().normalize("NFKC");
  const found = [];
  for (const match of text.matchAll(/\d[\d.,\s’']*/gu)) {
    const digits = match[0].replace(/[\s’']/gu, "").replace(/[.,]+$/u, "");
    const readings = new Set([
      Number(digits.replaceAll(",", "")),
      Number(digits.replaceAll(".", "").replace(",", ".")),
      Number(digits.replace(/[.,]/gu, "")),
    ]);
    let scale = 1;
    let rest = text.slice(match.index + match[0].length).trimStart();
    for (let more = true; more; ) {
      const row = SCALES.findLast(([form]) => form.test(rest.replace(/^[-–\s]*(?:多|余|餘)?/u, "")));
      more = row !== undefined;
      if (!more) break;
      scale *= row[1];
      rest = rest.replace(/^[-–\s]*(?:多|余|餘)?/u, "");
      const [word] = row[0].exec(rest);
      rest = rest
        .slice(word.length)
        .replace(/^(?!\p{Script=Han})\p{L}*\.?/u, "")
        .trimStart();
    }
    for (const value of readings) if (!Number.isNaN(value)) found.push(value * scale, value);
    // "1-4 milyar": the first of a range has the scale of the second.
    const before = /(\d+(?:[.,]\d+)?)\s*[-–—~至到]\s*$/u.exec(text.slice(0, match.index))?.[1];
    if (before !== undefined) found.push(Number(before.replace(",", ".")) * scale);
  }
  return found.length === 0 ? null : found;
}

const SHARED = process.env.NAMES ?? fileURLToPath(new URL("../../shared", import.meta.url));
const { match } = await import(pathToFileURL(path.join(SHARED, "prototype/reader/names.mjs")).href);
/** English names of states, the longest first; those with a comma ("Korea, Rep.") are written otherwise in texts. */
const STATES = [
  ...new Map(
    readFileSync(path.join(SHARED, "data/reference/fx_worldbank_annual.csv"), "utf8")
      .split("\n")
      .slice(1)
      .map((line) => /^([A-Z]{3}),([^",]+),\d/u.exec(line))
      .flatMap((row) => (row === null ? [] : [[row[2], row[1]]])),
  ),
].sort(([a], [b]) => b.length - a.length);
/** Beginnings of forms that may mean several, by language: what they mean in a text is no matter of words alone. */
const AMBIGUOUS = new Map(
  ["ru", "tr", "zh"].map((language) => [
    language,
    readFileSync(path.join(SHARED, `data/names/ambiguous.${language}.tsv`), "utf8")
      .trim()
      .split("\n")
      .slice(1)
      .map((line) => line.split("\t")[0].replace(/\*.*$/u, "")),
  ]),
);
/** Ids of all whom the tables know in words of a language, and of the states of people. Empty where they know nobody. */
function knownIn(words, language, date) {
  if (!["ru", "tr", "zh"].includes(language)) {
    const found = [];
    let rest = words;
    for (const [name, id] of STATES) {
      const at = new RegExp(`(?<!\\p{L})${name.replaceAll(".", "\\.")}(?!\\p{L})`, "u");
      if (at.test(rest)) found.push(id);
      rest = rest.replace(at, "·");
    }
    return found;
  }
  if (AMBIGUOUS.get(language).some((form) => words.includes(form))) return [];
  return match(words, language, date ?? null).flatMap(({ id, state, members }) =>
    [id, state, ...(members ?? [])].filter((one) => one !== null && one !== undefined),
  );
}
/** Whether the words of a state name other states alone; what they name of organisations says nothing of their members. */
function isOther({ id, text }, { language, date }) {
  const known = knownIn(text, language, date).filter((one) => /^[A-Z]{3}$/u.test(one));
  return { known: known.length > 0, holds: known.includes(id), told: `${id} “${text}”: ${known.join(" ")}` };
}

/** What signs and words of money can mean. A dollar, a pound, a franc, a crown is of many states where none is named. */
const CURRENCIES = [
  [/US\$|U\.S\. dollar|US dollar|美元|美金|долл(?:ар\p{L}*)? США|ABD dolar/u, ["USD"]],
  [/\$|dollar|долл|dolar|元/u, null],
  [/€|\beuros?\b|\bevro|евро|\bavro|欧元|歐元/iu, ["EUR"]],
  [/人民币|人民幣|yuan|юан|renminbi/iu, ["CNY"]],
  [/рубл|rubles?\b|roubles?\b|\bruble|卢布/iu, ["RUB", "BYN", "BYR", "SUR"]],
  [/日元|日圓|\byen\b|иен|йен/iu, ["JPY"]],
  [/英镑|£|sterlin|sterling/iu, ["GBP"]],
  [/гривен|гривн|hryvnia|hryvna/iu, ["UAH"]],
  [/тенге|tenge/iu, ["KZT"]],
  [/rupee|рупи|rupi/iu, ["INR", "PKR", "LKR", "NPR", "IDR", "MUR", "SCR"]],
];
const DOLLARS =
  /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD|FJD|JMD|BBD|BSD|BZD|BND|GYD|LRD|NAD|SBD|SRD|TTD|XCD|ZWL|ZWD|KYD|MXN|CLP|COP|ARS|BRL)$/u;
/** Currencies that words allow; null where they tell none. */
function currenciesIn(words) {
  const [, codes] = CURRENCIES.find(([form]) => form.test(words)) ?? [];
  return codes ?? null;
}

const MONTHS = [
  /\bjan(?:uary|\.|\b)|январ|\bocak/iu,
  /\bfeb(?:ruary|\.|\b)|феврал|şubat/iu,
  /\bmar(?:ch|\.|\b)|\bмарт|\bmart/iu,
  /\bapr(?:il|\.|\b)|апрел|nisan/iu,
  /\bmay\b|\bма[яйе]|mayıs/iu,
  /\bjune?\b|июн|haziran/iu,
  /\bjuly?\b|июл|temmuz/iu,
  /\baug(?:ust|\.|\b)|август|ağustos/iu,
  /\bsept?(?:ember|\.|\b)|сентябр|eylül/iu,
  /\boct(?:ober|\.|\b)|октябр|\bekim/iu,
  /\bnov(?:ember|\.|\b)|ноябр|kasım/iu,
  /\bdec(?:ember|\.|\b)|декабр|aralık/iu,
];
/** Numbers of the months that words name. */
function monthsIn(words) {
  const named = MONTHS.flatMap((form, i) => (form.test(words) ? [i + 1] : []));
  const signs = [...words.normalize("NFKC").matchAll(/(?<!\d)(1[0-2]|[1-9])\s*月(?!份?間)/gu)].map(([, month]) =>
    Number(month),
  );
  return [...named, ...signs];
}

let read = 0;
for (const claim of lines(claims)) {
  const record = records.get(claim.file);
  if (record === undefined) continue;
  read++;
  const { evidence, amount, when, where, agents, attribution, details } = claim;
  const text = record.text;
  const whole = plain(`${record.title ?? ""} ${record.publisher ?? ""} ${text}`);
  // Where the text was tidied, offsets are of what came of it: then the words with what stands around them must stand in the record.
  const exact = text.slice(evidence.start, evidence.end) === evidence.exact;
  const around = plain(evidence.prefix + evidence.exact + evidence.suffix);
  check("evidence", claim, exact || whole.includes(around), evidence.exact);
  const [from, to] = evidence.sentence;
  check("evidence in its sentence", claim, from <= evidence.start && evidence.end <= to, evidence.exact);
  const at = exact ? from : Math.max(0, text.indexOf(evidence.exact) - (evidence.start - from));
  const sentence = plain(text.slice(at, at + (to - from)));
  const inText = (words) => whole.includes(plain(words));
  const inSentence = (words) => (exact ? sentence.includes(plain(words)) : inText(words));
  const about = { language: claim.language, date: record.date };
  const whoever = (kind, actor) => {
    if (actor.text === null || !/^[A-Z]{3}$/u.test(actor.id)) return;
    const { known, holds, told } = isOther(actor, about);
    if (known) check(kind, claim, holds, told);
  };
  for (const party of [...claim.source, ...claim.target]) {
    if (party.text !== null) check("party", claim, inText(party.text), `${party.id} “${party.text}”`);
    whoever("party's id", party);
  }
  for (const { actor } of agents)
    check("agent", claim, actor.text !== null && inText(actor.text), `${actor.id} “${actor.text}”`);
  for (let told = attribution, link = "speaker"; told; told = told.via, link = "via") {
    const { speaker, verb } = told;
    if (speaker.text !== null) check(link, claim, inText(speaker.text), `${speaker.id} “${speaker.text}”`);
    whoever(`${link}'s id`, speaker);
    if (verb !== null) check(`${link}'s verb`, claim, inText(verb), verb);
  }
  if (where !== null) {
    check("where", claim, inSentence(where.text ?? where.name), where.text ?? where.name);
  }
  if (amount !== null) {
    check("sum's words", claim, inText(amount.text), amount.text);
    const numbers = numbersIn(amount.text);
    const near = (value) => numbers.some((one) => Math.abs(one - value) <= Math.abs(value) * 1e-6);
    if (numbers !== null) check("sum's value", claim, near(amount.value), `${amount.value} of “${amount.text}”`);
    const told = `${amount.currency} of “${amount.text}”`;
    const codes = currenciesIn(amount.text);
    if (codes !== null) check("sum's currency", claim, codes.includes(amount.currency), told);
    else if (/\$|dollar|долл|dolar/iu.test(amount.text))
      check("sum's currency", claim, DOLLARS.test(amount.currency), told);
  }
  if (when !== null && when.text !== null) {
    check("time's words", claim, inText(when.text), when.text);
    const years = [...when.text.matchAll(/(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/gu)].map(([year]) => year);
    if (years.length > 0)
      check(
        "time's year",
        claim,
        years.some((year) => when.edtf.includes(year)),
        `${when.edtf} of “${when.text}”`,
      );
    const written = [...when.edtf.matchAll(/(?<!\d)-?\d{4}-(0[1-9]|1[0-2])(?:-(\d\d))?/gu)];
    const months = monthsIn(when.text);
    if (months.length > 0 && written.length > 0)
      check(
        "time's month",
        claim,
        written.some(([, month]) => months.includes(Number(month))),
        `${when.edtf} of “${when.text}”`,
      );
    const days = [...when.text.normalize("NFKC").matchAll(/(?<!\d)(?:[12]?\d|3[01]|0[1-9])(?![\d:])/gu)].map(([day]) =>
      Number(day),
    );
    if (months.length > 0 && days.length > 0 && written.length === 1 && written[0][2] !== undefined)
      check("time's day", claim, days.includes(Number(written[0][2])), `${when.edtf} of “${when.text}”`);
  } else if (when !== null && when.basis === "publication")
    // A record without a date has that of its dateline, its name or its address, if any.
    check(
      "time of publication",
      claim,
      record.date
        ? record.date.startsWith(when.edtf)
        : `${record.id} ${record.url} ${text}`.includes(when.edtf.slice(0, 4)),
      when.edtf,
    );
  const acting = new Set(agents.map(({ actor }) => actor.id));
  for (const [key, value] of Object.entries(details)) {
    for (const one of [value].flat()) {
      if (typeof one !== "string") continue;
      if (/^(?:person|firm):/u.test(one)) check(`${key} (id)`, claim, acting.has(one), one);
      else if (["goods", "subject", "purpose", "name", "issue"].includes(key)) {
        const words = one.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
        const missing = words.filter((word) => !whole.includes(plain(word).slice(0, 4)));
        check(key, claim, missing.length === 0, `${one}: ${missing.join(", ")}`);
      }
    }
  }
}
let [all, ungrounded] = [0, 0];
for (const [kind, row] of [...counts].sort()) {
  all += row.checked;
  ungrounded += row.ungrounded;
  console.log(`${kind.padEnd(26)} ${String(row.ungrounded).padStart(6)} of ${row.checked}`);
  for (const example of row.examples) console.log(`    ${example}`);
}
console.log(`${read} claims: ${ungrounded} of ${all} values without words`);
process.exitCode = ungrounded > 0 ? 1 : 0;
