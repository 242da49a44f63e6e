import { lazily } from "../text/index.js";
import { FIRMS } from "../vocabulary/index.js";
import { type Wording, wordsOf } from "./wording.js";

/**
 * News agencies, whose reports others print: id as in vocabulary/firms.ts where it is there, then its names. Names after ";" are too short or too
 * common to be looked for inside a sentence; they count where an agency signs: in the brackets of a dateline, in a byline.
 */
const ROWS = `
xinhua|Xinhua|Xinhua News Agency|Xinhuanet|New China News Agency|Синьхуа|新华社|Şinhua
china-news-service|China News Service|;CNS|ECNS
tass|TASS|Itar-Tass|ТАСС|ИТАР-ТАСС
ria-novosti|RIA Novosti|РИА Новости|;RIA
interfax|Interfax|Интерфакс
sputnik|Sputnik News|;Sputnik
reuters|Reuters|Thomson Reuters|Рейтер|Рейтерс
ap|Associated Press|The Associated Press|;AP
afp|Agence France-Presse|AFP|Agence France Presse|Франс Пресс
upi|United Press International|UPI
bloomberg|Bloomberg News|;Bloomberg
dpa|Deutsche Presse-Agentur|;dpa|DPA
apa-at|Austria Presse Agentur
epd|Evangelischer Pressedienst
ansa|ANSA|Agenzia Nazionale Stampa Associata
efe|Agencia EFE|;EFE
europa-press|Europa Press
lusa|Agência Lusa|;Lusa
belga|Belga News Agency|;Belga
anp|Algemeen Nederlands Persbureau|;ANP
ritzau|Ritzau
ntb|Norsk Telegrambyrå|;NTB
tt|Tidningarnas Telegrambyrå|;TT
stt|Suomen Tietotoimisto|;STT
pap|Polska Agencja Prasowa|Polish Press Agency|;PAP
ctk|Česká tisková kancelář|Czech News Agency|;CTK|ČTK
mti|Magyar Távirati Iroda|;MTI
agerpres|Agerpres
bta|Bulgarian News Agency|;BTA
tanjug|Tanjug|Танјуг
hina|;HINA|Hina
ana-mpa|ANA-MPA|Athens News Agency|Athens-Macedonian News Agency
anadolu|Anadolu Agency|Anadolu Ajansı|Anadolu|;AA
iha|İhlas Haber Ajansı|;İHA|IHA
dha|Demirören Haber Ajansı|;DHA
ukrinform|Ukrinform|Укринформ
unian|UNIAN|УНИАН
belta|BelTA|БелТА|Belarusian Telegraph Agency
moldpres|Moldpres
armenpress|Armenpress|Арменпресс
azertac|Azertac|AZERTAC|Азертадж
apa|;APA
trend|Trend News Agency|;Trend
interpressnews|InterPressNews
kazinform|Kazinform|Казинформ|QazInform
uza|Uzbekistan National News Agency|;UzA|УзА
kabar|Kabar News Agency|;Kabar|Кабар
akipress|AKIpress
24-kg|24.kg
khovar|Khovar|Ховар
avesta|;Avesta
tdh|Turkmenistan State News Agency|;TDH
montsame|Montsame|Монцамэ
irna|IRNA|Islamic Republic News Agency|ИРНА
isna|ISNA|Iranian Students' News Agency
mehr|Mehr News Agency|;Mehr
fars|Fars News Agency|;Fars
tasnim|Tasnim|Tasnim News Agency
ina|Iraqi News Agency|;INA
sana|Syrian Arab News Agency|;SANA
nna|National News Agency of Lebanon|;NNA
petra|Jordan News Agency|;Petra
wafa|Wafa News Agency|;WAFA|Wafa
spa|Saudi Press Agency|;SPA
wam|Emirates News Agency|;WAM
qna|Qatar News Agency|;QNA
kuna|Kuwait News Agency|KUNA
bna|Bahrain News Agency|;BNA
ona|Oman News Agency|;ONA
mena|Middle East News Agency|;MENA
aps|Algérie Presse Service|Algeria Press Service|;APS
map|Maghreb Arabe Presse|;MAP
tap|Tunis Afrique Presse|;TAP
suna|Sudan News Agency|SUNA
ena|Ethiopian News Agency|;ENA
nan|News Agency of Nigeria|;NAN
gna|Ghana News Agency|;GNA
kna|Kenya News Agency|;KNA
angop|ANGOP
panapress|Panapress|Pan-African News Agency
pti|Press Trust of India|;PTI
ani|Asian News International|;ANI
ians|Indo-Asian News Service|;IANS
app|Associated Press of Pakistan|;APP
bss|Bangladesh Sangbad Sangstha|;BSS
kyodo|Kyodo|Kyodo News
jiji|Jiji Press|;Jiji
yonhap|Yonhap|Yonhap News Agency
kcna|KCNA|Korean Central News Agency
cna-tw|Central News Agency of Taiwan|;CNA
vna|Vietnam News Agency|;VNA
bernama|Bernama
antara|Antara News|;Antara|ANTARA
pna|Philippine News Agency|;PNA
tna|Thai News Agency|;TNA
aap|Australian Associated Press|;AAP
canadian-press|The Canadian Press|Canadian Press
notimex|Notimex
prensa-latina|Prensa Latina
agencia-brasil|Agência Brasil
telam|Télam|Telam
andina|Agencia Andina|;Andina
`;

/** Ids by the names that agencies sign with, in small letters, and by those that stand in sentences. */
const named = lazily(() => {
  const signed = new Map<string, string>();
  const inSentences = new Map<string, string>();
  for (const row of ROWS.split("\n").filter((line) => line !== "")) {
    const [id, ...names] = row.split("|");
    let common = false;
    for (const written of names) {
      common ||= written.startsWith(";");
      const name = written.replace(/^;/u, "");
      signed.set(name.toLowerCase(), id!);
      if (!common) inSentences.set(name, id!);
    }
  }
  return { signed, inSentences };
});
const firms = new Set(FIRMS.filter(({ kind }) => kind === "media").map(({ id }) => id.slice("media:".length)));

/** The agency of that name as it signs, "xinhua"; null for another name. */
export function agencyNamed(name: string): string | null {
  return named().signed.get(name.trim().toLowerCase()) ?? null;
}

/** The agency that an actor of a claim is ("media:xinhua"), or null. */
export function agencyOfActor(id: string): string | null {
  const slug = id.replace(/^media:/u, "");
  return slug !== id && firms.has(slug) ? slug : null;
}

/** What finds them in a text, and their first words. */
const mentions = lazily(() => {
  const names = [...named().inSentences.keys()].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const mention = new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${names.map((name) => name.replace(/[.]/gu, "\\.")).join("|")})(?![\\p{L}\\p{N}])`,
    "gu",
  );
  return { mention, firstWords: new Set(names.map((name) => wordsOf(name)[0]!.word)) };
});

/** Agencies that a text names, in the order of their ids. `words` are those of the text, by which most texts are known to name none. */
export function agenciesIn(text: string, words: readonly Wording[] = wordsOf(text)): string[] {
  const { mention, firstWords } = mentions();
  if (!words.some(({ word }) => firstWords.has(word))) return [];
  return [...new Set([...text.matchAll(mention)].map(([name]) => named().inSentences.get(name)!))].sort();
}
