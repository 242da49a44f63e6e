// src/ledger/wording.ts
var PIECE =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{M}\p{N}]+(?:[.,]\p{N}+)*|[.!?:;\n\u0964\u3002]|["\u201c\u201d\u201e\u00ab\u00bb]/gu;
var CASELESS = /^\p{Lo}/u;
var FIGURE = /\p{N}/u;
function wordsOf(text) {
  const found = [];
  let opening = true;
  let quoted = false;
  for (const [piece] of text.matchAll(PIECE)) {
    if (piece.length === 1 && !isWord(piece)) {
      if (isQuote(piece)) quoted = piece === "\u201C" || piece === "\u201E" || piece === "\xAB" ? true : !quoted;
      else opening = true;
      if (piece === "\n") quoted = false;
      if (piece === "\u201D" || piece === "\xBB") quoted = false;
      continue;
    }
    const word = piece.toLowerCase();
    const figure = FIGURE.test(piece);
    const telling = figure || CASELESS.test(piece) || (!opening && word !== piece);
    found.push({ word, telling, quoted });
    opening = false;
  }
  return found;
}
function isQuote(piece) {
  return '"\u201C\u201D\u201E\xAB\xBB'.includes(piece);
}
function isWord(piece) {
  return !'.!?:;\n\u0964\u3002"\u201C\u201D\u201E\xAB\xBB'.includes(piece);
}

// src/ledger/signature.ts
var SHINGLE = 4;
var SKETCH = 80;
var LEAST = 20;
var BANDS = 24;
var URN = 2 ** 40;
function signatureOfText(text) {
  const words = wordsOf(text);
  const high = new Uint32Array(words.length);
  const low = new Uint32Array(words.length);
  for (const [i, { word }] of words.entries()) {
    high[i] = hash(word, 2166136261);
    low[i] = hash(word, 2538058380);
  }
  const numbers = /* @__PURE__ */ new Set();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let a = 1013904242;
    let b = 528734635;
    for (let k = i; k < i + SHINGLE; k++) {
      a = mix(a ^ high[k]);
      b = mix(b ^ low[k]);
    }
    numbers.add(rankOf(words, i) * URN + (mix(a) % 2 ** 20) * 2 ** 20 + (mix(b) % 2 ** 20));
  }
  if (numbers.size < LEAST) return [];
  return [...numbers].sort((x, y) => x - y).slice(0, SKETCH);
}
function bandsOf(signature) {
  return signature.slice(0, BANDS);
}
function likeness(a, b) {
  if (a.length === 0 || b.length === 0) return { inSmaller: 0, inLarger: 0, compared: 0 };
  const last = (s) => (s.length < SKETCH ? Number.POSITIVE_INFINITY : s.at(-1));
  const reach = Math.min(last(a), last(b));
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && a[i] <= reach && j < b.length && b[j] <= reach) {
    if (a[i] === b[j]) {
      shared++;
      i++;
      j++;
    } else if (a[i] < b[j]) i++;
    else j++;
  }
  while (i < a.length && a[i] <= reach) i++;
  while (j < b.length && b[j] <= reach) j++;
  const [smaller, larger] = [Math.min(i, j), Math.max(i, j)];
  return {
    inSmaller: smaller === 0 ? 0 : shared / smaller,
    inLarger: larger === 0 ? 0 : shared / larger,
    compared: smaller,
  };
}
function rankOf(words, from) {
  let telling = false;
  for (let k = from; k < from + SHINGLE; k++) {
    if (words[k].quoted) return 2;
    telling ||= words[k].telling;
  }
  return telling ? 0 : 1;
}
function hash(word, seed) {
  let h = seed;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 16777619);
  return h >>> 0;
}
function mix(value) {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}

// test/copies/collection.ts
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

// tools/train/random.ts
var Random = class {
  #state;
  constructor(seed) {
    this.#state = Uint32Array.of(seed, 362436069, 521288629, 88675123);
    for (let k = 0; k < 20; k++) this.next();
  }
  /** A whole number below 2^32. */
  next() {
    const state = this.#state;
    const first = state[0] ^ (state[0] << 11);
    const last = state[3];
    state[0] = state[1];
    state[1] = state[2];
    state[2] = last;
    state[3] = last ^ (last >>> 19) ^ first ^ (first >>> 8);
    return state[3];
  }
  /** A number from 0 up to, but not including, 1. */
  uniform() {
    return this.next() / 4294967296;
  }
  /** Puts the items in a chance order, in place. */
  shuffle(items) {
    for (let k = items.length - 1; k > 0; k--) {
      const other = Math.floor(this.uniform() * (k + 1));
      const item = items[k];
      items[k] = items[other];
      items[other] = item;
    }
  }
};

// test/imports.ts
import { fileURLToPath } from "node:url";

var ROOT = fileURLToPath(new URL("..", import.meta.url));

// test/copies/copying.ts
var MANNERS = [
  "verbatim",
  "trimmed",
  "credited",
  "edited",
  "extended",
  "reordered",
  "embedded",
  "trimmed and edited",
  "extended and edited",
];
var SYNONYMS = Object.fromEntries(
  `said=stated|told=informed|will=is to|after=following|about=around|build=construct|big=large|large=sizeable|began=started|start=begin|end=close|year=twelvemonth|also=too|but=yet|
  money=funds|help=assist|many=numerous|show=indicate|needed=required|before=ahead of|quickly=rapidly|agreed=consented|because=since|while=as|meeting=encounter|met=saw|visit=trip|
  country=nation|countries=nations|government=cabinet|officials=functionaries|new=fresh|first=initial|last=latest|two=both|important=significant|parliament=legislature|
  people=persons|plan=scheme|loan=credit|border=frontier|railway=railroad|centre=center|programme=program|which=that|however=though|expected=due`
    .split("|")
    .map((pair) => pair.trim().split("=")),
);
var CREDITS = [
  (p) => `ROVANIA, 4 Oct (Norpress) \u2013 ${p}`,
  (p) => `(Norpress) \u2014 ${p}`,
  (p) => `${p} /NORPRESS/`,
  (p) => `${p} Norpress contributed to this report.`,
];
function copied(text, manner, others, random) {
  switch (manner) {
    case "verbatim":
      return [...text];
    case "trimmed":
      return trimmed(text, 0.4 + random.uniform() * 0.5);
    case "credited":
      return text.map((p, i) => (i === 0 ? CREDITS[Math.floor(random.uniform() * CREDITS.length)](p) : p));
    case "edited":
      return edited(text, 0.02 + random.uniform() * 0.08, random);
    case "extended":
      return extended(text, 0.15 + random.uniform() * 0.35, others, random);
    case "reordered": {
      const [lead, ...rest] = text;
      random.shuffle(rest);
      return [lead, ...rest];
    }
    case "embedded":
      return extended(text, 1 + random.uniform() * 1.5, others, random);
    case "trimmed and edited":
      return edited(trimmed(text, 0.5 + random.uniform() * 0.4), 0.02 + random.uniform() * 0.06, random);
    case "extended and edited":
      return edited(
        extended(text, 0.15 + random.uniform() * 0.35, others, random),
        0.02 + random.uniform() * 0.06,
        random,
      );
  }
}
var wordCount = (text) => text.join(" ").split(/\s+/u).length;
function trimmed(text, share) {
  const wanted = wordCount(text) * share;
  const kept = [];
  let words = 0;
  for (const paragraph of text) {
    const sentences = paragraph.split(/(?<=[.!?”]) (?=[\p{Lu}“])/u);
    const here = [];
    for (const sentence of sentences) {
      if (words >= wanted) break;
      here.push(sentence);
      words += wordCount([sentence]);
    }
    if (here.length > 0) kept.push(here.join(" "));
  }
  return kept;
}
function edited(text, share, random) {
  return text.map((paragraph) =>
    paragraph
      .split(" ")
      .flatMap((word) => {
        const other = SYNONYMS[word];
        if (other !== void 0 && random.uniform() < 0.25) return [other];
        if (random.uniform() >= share) return [word];
        const lot = random.uniform();
        if (lot < 0.4 && /^\p{Ll}{2,}$/u.test(word)) return [];
        return lot < 0.7 ? [word, "also"] : lot < 0.85 ? ["reportedly", word] : [`${word},`];
      })
      .join(" "),
  );
}
function extended(text, share, others, random) {
  const wanted = wordCount(text) * share;
  const result = [...text];
  let added = 0;
  for (let tries = 0; added < wanted && tries < 60; tries++) {
    const other = others[Math.floor(random.uniform() * others.length)];
    const paragraph = other[Math.floor(random.uniform() * other.length)];
    result.splice(1 + Math.floor(random.uniform() * result.length), 0, paragraph);
    added += wordCount([paragraph]);
  }
  return result;
}

// test/copies/happening.ts
var LANDS =
  `Kazakhstan Kazakh Astana|Uzbekistan Uzbek Tashkent|Ghana Ghanaian Accra|Peru Peruvian Lima|Malaysia Malaysian Kuala_Lumpur|Kenya Kenyan Nairobi|
Norway Norwegian Oslo|Portugal Portuguese Lisbon|Jordan Jordanian Amman|Vietnam Vietnamese Hanoi|Serbia Serbian Belgrade|Morocco Moroccan Rabat|Chile Chilean Santiago|
Georgia Georgian Tbilisi|Bangladesh Bangladeshi Dhaka|Zambia Zambian Lusaka|Hungary Hungarian Budapest|Oman Omani Muscat|Mongolia Mongolian Ulaanbaatar|Ireland Irish Dublin`
    .split("|")
    .map((row) => row.trim().split(" "))
    .map(([name, people, capital]) => ({ name, people, capital: capital.replace("_", " ") }));
var GIVEN =
  "Aigul Marat Ivka Bojan Efua Kofi Tom\xE1s Luc\xEDa Siti Azlan Wanjiru Otieno Sigrid Halvor Rui Leonor Rania Faris Linh Quang".split(
    " ",
  );
var FAMILY =
  "Seitkali Norberg Radovan Amissah Quispe Harun Kamau Fjelde Teixeira Haddadin Tran Petrov Benali Araya Lomidze Rahmanov Mumba Szalai Busaidi Ganbold".split(
    " ",
  );
var TOWNS =
  "Lake Hotel|the Old Mint|Harbour House|the Grain Exchange|Cedar Palace|the National Library|Victory Hall|the River Terminal".split(
    "|",
  );
var WORKS = "railway|pipeline|transmission line|motorway|water main|fibre cable|tramway|canal".split("|");
var FIRMS =
  "Norlink|Three Rivers Construction|Halden Works|Aurum Engineering|Blue Ridge Civil|Meridian Rail|Sorrento Group|Kestrel Power".split(
    "|",
  );
var SAYINGS = [
  "We have waited eleven years for this signature and our grandchildren will thank us for it",
  "Nobody in this room believed in the spring that we would still be speaking to each other in the autumn",
  "A border is only a line on paper until a lorry driver has to wait two nights in front of it",
  "This is not charity and it is not business either, it is what neighbours owe each other in a dry year",
  "Every ton that goes by rail is a ton that does not break our roads to pieces",
  "We did not come to sell anything, we came because we were asked and because we had something to give",
  "I shall not read out the whole list, but there are forty items on it and thirty-nine are settled",
  "If the money is late the concrete will be late, and then all of us will look foolish",
];
var pick = (random, items) => items[Math.floor(random.uniform() * items.length)];
function happening(random) {
  const host = pick(random, LANDS);
  const guest = pick(
    random,
    LANDS.filter((land) => land !== host),
  );
  const [first, second] = [pick(random, SAYINGS), pick(random, SAYINGS)];
  return {
    host,
    guest,
    hostMinister: `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
    guestMinister: `${pick(random, GIVEN)} ${pick(random, FAMILY)}`,
    town: pick(random, TOWNS),
    day: `${1 + Math.floor(random.uniform() * 28)} ${pick(random, ["March", "May", "June", "September", "November"])}`,
    sum: `$${10 + Math.floor(random.uniform() * 900)} million`,
    trade: `$${(1 + random.uniform() * 9).toFixed(1)} billion`,
    work: pick(random, WORKS),
    kilometres: 40 + Math.floor(random.uniform() * 900),
    firm: pick(random, FIRMS),
    quotes: [first, second === first ? SAYINGS[(SAYINGS.indexOf(first) + 1) % SAYINGS.length] : second],
  };
}
var TELLINGS = [
  [
    (h) =>
      `${h.host.name} will borrow ${h.sum} from ${h.guest.name} to build a ${h.kilometres}-kilometre ${h.work}, the two governments said on ${h.day}.`,
    (h) =>
      `A ${h.work} of ${h.kilometres} kilometres is to be built in ${h.host.name} with a loan of ${h.sum} that ${h.guest.name} promised on ${h.day}.`,
    (h) =>
      `${h.guest.people} officials put their names on ${h.day} to a credit worth ${h.sum}, enough to lay ${h.kilometres} kilometres of ${h.work} across ${h.host.name}.`,
    (h) =>
      `After a night of talks, ${h.host.capital} secured on ${h.day} the ${h.sum} that it had sought from ${h.guest.capital} for its long-delayed ${h.work}.`,
    (h) =>
      `${h.guest.capital} agreed on ${h.day} to lend its partner ${h.sum}; the money is meant for a ${h.work} that will run for ${h.kilometres} kilometres.`,
    (h) =>
      `The ${h.host.people} government\u2019s plan for a ${h.work} found a lender on ${h.day}, when ${h.guest.name} offered ${h.sum} over twenty years.`,
  ],
  [
    (h) =>
      `The papers were signed at ${h.town} by ${h.host.people} Foreign Minister ${h.hostMinister} and by ${h.guestMinister}, who holds the same post in ${h.guest.name}.`,
    (h) =>
      `${h.hostMinister}, foreign minister of ${h.host.name}, received ${h.guestMinister} at ${h.town}, where the ceremony lasted less than a quarter of an hour.`,
    (h) =>
      `At ${h.town}, ${h.guestMinister} and ${h.hostMinister} exchanged green folders and then embraced for the photographers.`,
    (h) =>
      `Foreign Ministers ${h.hostMinister} and ${h.guestMinister} had met twice before this year, but never in ${h.town}.`,
    (h) =>
      `${h.guestMinister} flew in from ${h.guest.capital} at dawn and left before supper, having signed with ${h.hostMinister} what their deputies had prepared at ${h.town}.`,
    (h) =>
      `It fell to ${h.hostMinister} and ${h.guestMinister}, the two chief diplomats, to initial each of the ninety pages in ${h.town}.`,
  ],
  [
    (h) => `\u201C${h.quotes[0]},\u201D ${h.hostMinister} told reporters.`,
    (h) => `${h.hostMinister} was in high spirits. \u201C${h.quotes[0]},\u201D the minister said.`,
    (h) => `Speaking after the ceremony, ${h.hostMinister} said: \u201C${h.quotes[0]}.\u201D`,
    (h) => `\u201C${h.quotes[0]},\u201D said ${h.hostMinister}, to applause from the ${h.guest.people} side.`,
    (h) => `The host had prepared one line. \u201C${h.quotes[0]},\u201D ${h.hostMinister} declared.`,
    (h) => `\u201C${h.quotes[0]}\u201D was how ${h.hostMinister} put it.`,
  ],
  [
    (h) => `Work is to begin in the spring and will be led by ${h.firm}, which won the tender against four others.`,
    (h) => `The contractor, ${h.firm}, has promised that the first stretch will be open within three years.`,
    (h) =>
      `${h.firm} beat several rivals for the contract and expects to employ two thousand people at the height of the works.`,
    (h) =>
      `Surveyors from ${h.firm} have been on the ground since last year, and the company says that its machines are already at the port.`,
    (h) => `A consortium under ${h.firm} is to do the building; its bid was the second cheapest.`,
    (h) =>
      `Most of the labour will be local, ${h.firm} has assured the unions, although engineers are to come from abroad.`,
  ],
  [
    (h) =>
      `Trade between ${h.host.name} and ${h.guest.name} came to ${h.trade} last year, a tenth more than the year before.`,
    (h) =>
      `The two economies exchanged goods worth ${h.trade} in the past twelve months, customs figures show, most of it grain, copper and machinery.`,
    (h) => `With ${h.trade} of commerce a year, ${h.guest.name} is ${h.host.capital}\u2019s fifth-largest partner.`,
    (h) =>
      `Commerce has grown quickly: it now stands at ${h.trade}, against barely half of that before the ports were dredged.`,
    (h) =>
      `Economists in ${h.guest.capital} point out that ${h.trade} in annual trade hardly justifies so large a loan.`,
    (h) =>
      `Exporters on both sides hope that the yearly turnover of ${h.trade} will double once the ${h.work} is finished.`,
  ],
  [
    (h) => `\u201C${h.quotes[1]},\u201D ${h.guestMinister} added.`,
    (h) => `The guest answered in kind. \u201C${h.quotes[1]},\u201D ${h.guestMinister} remarked.`,
    (h) => `${h.guestMinister}, for the lenders, was drier: \u201C${h.quotes[1]}.\u201D`,
    (h) => `Asked about delays, ${h.guestMinister} replied: \u201C${h.quotes[1]}.\u201D`,
    (h) => `\u201C${h.quotes[1]},\u201D ${h.guestMinister} said with a smile that not everybody returned.`,
    (h) => `For ${h.guestMinister} the point was simple. \u201C${h.quotes[1]},\u201D the minister told the hall.`,
  ],
  [
    (h) => `The opposition in ${h.host.capital} has asked for the text of the contract, which has not been published.`,
    (_h) => `Critics complain that parliament has seen neither the interest rate nor the list of guarantees.`,
    (h) =>
      `Not everybody is pleased: farmers along the route in ${h.host.name} say that nobody has spoken to them about their land.`,
    (h) =>
      `An auditor who advised the ${h.host.people} treasury warned last month that debt service was rising faster than revenue.`,
    (h) =>
      `Two deputies walked out of the chamber in ${h.host.capital} when the finance committee declined to publish the terms.`,
    (_h) => `Environmental groups intend to go to court over the crossing of a bird sanctuary.`,
  ],
  [
    (h) =>
      `${h.guest.name} opened an embassy in ${h.host.capital} thirty years ago and has since financed two hospitals and a bridge there.`,
    (_h) =>
      `Relations had cooled after a quarrel over fishing licences, which the two capitals settled only in the winter.`,
    (_h) => `It is the third such credit in a decade; the earlier two paid for a hospital wing and for buses.`,
    (h) =>
      `${h.host.name} turned to ${h.guest.capital} after two development banks had declined to pay for the ${h.work}.`,
    (h) =>
      `The friendship is old: students from ${h.host.name} have gone to universities in ${h.guest.capital} since the seventies.`,
    (h) =>
      `Until last summer hardly anybody in ${h.guest.capital} had heard of the scheme, a relic of a five-year plan.`,
  ],
  [
    (h) =>
      `The agreement enters into force when both parliaments have approved it, which ${h.hostMinister} expects before the end of the year.`,
    (h) => `Ratification is still needed. Deputies in ${h.guest.capital} are to vote in the last week of the session.`,
    (h) =>
      `The next meeting is to be held in ${h.guest.capital}, on a date that will be fixed through diplomatic channels.`,
    (h) => `No money will flow before a joint commission has approved the drawings of the ${h.work}.`,
    (_h) => `A first tranche is due after the budget debate, officials who prepared the talks said.`,
    (h) =>
      `${h.hostMinister} has been invited to ${h.guest.capital} for the anniversary of the embassy, and has accepted.`,
  ],
];
function report(told, newsroom, random, chance = 0.08) {
  const sentences = TELLINGS.map((wordings) => {
    const own = random.uniform() < chance ? Math.floor(random.uniform() * wordings.length) : newsroom % wordings.length;
    return wordings[own](told);
  });
  const [lead, ...rest] = sentences;
  if (random.uniform() < 0.6) random.shuffle(rest);
  const kept = rest.slice(0, 5 + Math.floor(random.uniform() * 4));
  const paragraphs = [lead];
  for (let i = 0; i < kept.length; ) {
    const size = 1 + Math.floor(random.uniform() * 2);
    paragraphs.push(kept.slice(i, i + size).join(" "));
    i += size;
  }
  return paragraphs;
}
function readout(told, random) {
  const { hostMinister: minister, guestMinister: guest } = told;
  const subjects = [
    "energy",
    "transport",
    "education",
    "agriculture",
    "water",
    "digital services",
    "culture",
    "health",
  ];
  random.shuffle(subjects);
  return [
    `On ${told.day}, the Minister of Foreign Affairs of the Republic, Marta Elin Sandvik, met with the Minister of Foreign Affairs of ${told.guest.name}, ${guest}, who is on an official visit in our country.`,
    `During the meeting, the sides exchanged views on the current state and prospects of bilateral relations and on topical regional and international issues of mutual interest. Special attention was paid to cooperation in the fields of ${subjects[0]} and ${subjects[1]}.`,
    `Minister Sandvik underlined the importance of further strengthening the political dialogue between the two countries and confirmed the readiness of the Republic to deepen mutually beneficial cooperation in all areas. ${guest} thanked the ${"Republic"} for its hospitality and for its support in international organisations.`,
    random.uniform() < 0.5
      ? `The parties agreed to hold the next round of political consultations in ${told.guest.capital} and to continue regular contacts at all levels.`
      : `The sides noted with satisfaction that trade had reached ${told.trade} and agreed to continue regular contacts at all levels.`,
    `At the end of the meeting the sides expressed confidence that the traditionally friendly relations between the two countries would continue to develop for the benefit of their peoples. ${minister === guest ? "" : `A working lunch was attended by ${minister}.`}`,
  ];
}
function treaty(told, random) {
  const { host, guest } = told;
  const subject = [
    "the avoidance of double taxation",
    "air services",
    "the readmission of persons",
    "cultural exchange",
  ][Math.floor(random.uniform() * 4)];
  return [
    `The Government of ${host.name} and the Government of ${guest.name}, hereinafter referred to as the Contracting Parties, desiring to conclude an agreement on ${subject}, have agreed as follows:`,
    `Article 1. Each Contracting Party shall, in accordance with its laws and regulations, promote in its territory the conditions that are favourable to the purposes of the present Agreement.`,
    `Article 2. The competent authorities of ${host.name} and of ${guest.name} shall consult each other at the request of either Contracting Party on any matter concerning the interpretation or application of the present Agreement.`,
    `Article 3. Any dispute between the Contracting Parties shall be settled by negotiations through diplomatic channels. If a dispute is not settled within ${3 + Math.floor(random.uniform() * 9)} months, it shall be submitted to an arbitral tribunal at the request of either Contracting Party.`,
    `Article 4. The present Agreement shall enter into force on the thirtieth day following the date of receipt of the last written notification by which the Contracting Parties notify each other of the completion of their internal legal procedures.`,
    `Article 5. The present Agreement shall remain in force for a period of ${5 * (1 + Math.floor(random.uniform() * 4))} years and shall be automatically extended for successive periods unless either Contracting Party notifies the other in writing of its intention to terminate it at least six months before its expiry.`,
    `Done at ${told.town} on ${told.day} in two originals, each in the official languages of the Contracting Parties and in English, all texts being equally authentic. For the Government of ${host.name}: ${told.hostMinister}. For the Government of ${guest.name}: ${told.guestMinister}.`,
  ];
}
function bulletin(told) {
  const { host, guest } = told;
  return [
    `Exports of ${host.name} to ${guest.name} rose to ${told.trade} in the reporting period, the statistical committee said on ${told.day}. Imports from ${guest.name} came to ${told.sum}.`,
    `The largest groups of goods were machinery, food and mineral fuels. The share of ${guest.name} in the foreign trade of ${host.name} changed by less than one percentage point against the same period of the previous year.`,
    `The committee publishes figures on trade with ${guest.name} on the tenth working day of every month. Figures for the current year are preliminary and may be revised.`,
  ];
}

// test/copies/collection.ts
function corpusTexts() {
  return ["corpus", "corpus/sealed"].flatMap((folder) =>
    readdirSync(path.join(ROOT, folder))
      .filter((file) => /\.(?:txt|html)$/.test(file))
      .sort()
      .map((file) => paragraphsOf(readFileSync(path.join(ROOT, folder, file), "utf8"), file.endsWith("html"))),
  );
}
function paragraphsOf(text, html) {
  const parts = html
    ? [...text.matchAll(/<p[^>]*>([\s\S]*?)<\/p>/gu)].map(([, words]) => words.replace(/<[^>]*>/gu, ""))
    : text.split(/\n\s*\n/u);
  return parts.map((p) => p.replace(/\s+/gu, " ").trim()).filter((p) => p.length > 120);
}
function collection(seed, corpus2, size = 40) {
  const random = new Random(seed);
  const samples = [];
  let family = 0;
  let event = 0;
  const filler = Array.from({ length: 60 }, () => report(happening(random), Math.floor(random.uniform() * 6), random));
  const withCopies = (told, copies) => {
    samples.push({ ...told, family });
    for (let i = 0; i < copies; i++) {
      const made = MANNERS[Math.floor(random.uniform() * MANNERS.length)];
      samples.push({ family, event: told.event, made, paragraphs: copied(told.paragraphs, made, filler, random) });
    }
    family++;
  };
  for (let i = 0; i < size; i++) {
    const told = happening(random);
    event++;
    for (const newsroom of shuffled([0, 1, 2, 3, 4, 5], random).slice(0, 3))
      withCopies({ event, made: "report", paragraphs: report(told, newsroom, random) }, 2);
  }
  for (const paragraphs of shuffled([...corpus2], random).slice(0, 15)) {
    event++;
    withCopies({ event, made: "original", paragraphs }, 3);
  }
  const formal = [
    ["readout", (told) => readout(told, random)],
    ["treaty", (told) => treaty(told, random)],
    ["bulletin", bulletin],
  ];
  for (const [made, write] of formal)
    for (let i = 0; i < size / 2; i++) {
      event++;
      withCopies({ event, made, paragraphs: write(happening(random)) }, i % 4 === 0 ? 1 : 0);
    }
  return samples;
}
function shuffled(items, random) {
  random.shuffle(items);
  return items;
}

// test/copies/measure.scratch.ts
var corpus = corpusTexts();
var rows = [];
for (const seed of process.argv.slice(2).map(Number)) {
  const all = collection(seed, corpus).map((s) => ({ ...s, sig: signatureOfText(s.paragraphs.join("\n")) }));
  const base = /* @__PURE__ */ new Map();
  for (const s of all) if (!base.has(s.family)) base.set(s.family, s);
  for (let i = 0; i < all.length; i++)
    for (let j = i + 1; j < all.length; j++) {
      const [x, y] = [all[i], all[j]];
      const same = x.family === y.family;
      if (same && base.get(x.family) !== x) continue;
      const { inSmaller: s, inLarger: l, compared: n } = likeness(x.sig, y.sig);
      const B = new Set(bandsOf(x.sig));
      const b = bandsOf(y.sig).filter((k) => B.has(k)).length;
      if (!same && s < 0.08) continue;
      rows.push({
        pos: same,
        kind: same ? y.made : x.event === y.event ? "same event" : x.made === y.made ? x.made : "other",
        s,
        l,
        b,
        n,
      });
    }
}
var pos = rows.filter((r) => r.pos);
var neg = rows.filter((r) => !r.pos);
var q = (a, p) => a.sort((x, y) => x - y)[Math.floor(p * (a.length - 1))].toFixed(2);
for (const [name, set] of [
  ["pos", pos],
  ["neg", neg],
])
  for (const kind of new Set(set.map((r) => r.kind))) {
    const k = set.filter((r) => r.kind === kind);
    console.log(
      name,
      kind,
      k.length,
      "inSmaller",
      [0, 0.01, 0.02, 0.05, 0.5, 0.95, 0.99, 1]
        .map((p) =>
          q(
            k.map((r) => r.s),
            p,
          ),
        )
        .join(" "),
      "| inLarger",
      [0, 0.02, 0.5, 0.98, 1]
        .map((p) =>
          q(
            k.map((r) => r.l),
            p,
          ),
        )
        .join(" "),
      "| bands",
      [0, 0.01, 0.02, 0.5]
        .map((p) =>
          q(
            k.map((r) => r.b),
            p,
          ),
        )
        .join(" "),
    );
  }
for (const t of [0.2, 0.25, 0.3, 0.34, 0.4, 0.45])
  for (const tl of [0, 0.1, 0.15])
    for (const m of [1, 2, 3]) {
      const hit = (r) => r.s >= t && r.l >= tl && r.b >= m;
      const tp = pos.filter(hit).length,
        fp = neg.filter(hit).length;
      console.log(t, tl, m, "recall", (tp / pos.length).toFixed(4), "precision", (tp / (tp + fp)).toFixed(4), fp);
    }
