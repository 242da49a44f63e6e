import { STATES } from "./states.js";

/** A publisher whose voice is a state's or an organisation's, or a newspaper, agency or broadcaster with the state it is of. */
export interface Publisher {
  /** Alpha-3, or "org:…". */
  readonly state: string;
  readonly press: boolean;
}

// state or organisation | mastheads as written, in any language. Offices that name their state ("President of Ukraine") need no row.
const OFFICIAL = `
USA | U.S. Department of State; US State Department; U.S. Department of State, Office of the Historian; The White House; White House; CENTCOM; U.S. Central Command; The Pentagon; State Department; Foggy Bottom
RUS | Kremlin; The Kremlin; МИД России; Кремль
UKR | President of Ukraine
GBR | UK Government; Downing Street; 10 Downing Street; Foreign Office; FCDO; GOV.UK
TUR | TC Dışişleri Bakanlığı; T.C. Dışişleri Bakanlığı; Cumhurbaşkanlığı
CHN | 外交部; 中华人民共和国外交部; 中国外交部; 国务院新闻办公室; 求是
KAZ | Akorda; Акорда
FRA | Élysée; Elysée; Quai d'Orsay
org:EU | European Commission; Council of the European Union; European External Action Service; EEAS
org:NATO | NATO
org:UN | UN News; United Nations
`;

const PRESS = `
USA | The New York Times; New York Times; The Washington Post; Washington Post; USA Today; Associated Press; AP; CNN; Fox News; Politico; HuffPost; Breitbart; The Wall Street Journal; Bloomberg; NPR; Voice of America; Western Journalism
GBR | The Guardian; BBC; BBC News; Reuters; Financial Times; The Times; The Telegraph; The Independent; The Economist; standard.co.uk
RUS | TASS; ТАСС; RIA Novosti; РИА Новости; Interfax; Интерфакс; Первый канал; Коммерсантъ; Известия; Российская газета; RT; rt.com; Sputnik
TUR | Milliyet; Hürriyet; Sabah; Cumhuriyet; Zaman; TRT Haber; Anadolu Ajansı; Yeni Şafak; Habertürk; NTV; Sözcü; Daily Sabah; Hürriyet Daily News
CHN | 人民日报; 新华社; 新华网; 人民网; 环球时报; 光明日报; 央视网; 中国新闻网; 人民日报/中国共产党新闻网; Xinhua; China Daily; Global Times; People's Daily; CGTN
TWN | 中央社; 自由時報; 聯合報; 中國時報
HKG | South China Morning Post; 明報
FRA | AFP; Le Monde; Le Figaro; France 24
DEU | Deutsche Welle; DW; Der Spiegel; dpa
QAT | Al Jazeera
IRN | IRNA; Press TV; Tasnim; Fars
IND | The Hindu; The Times of India; PTI; deccanherald.com; Deccan Herald
ZAF | South African Press Association; SAPA
JPN | Kyodo; NHK; The Japan Times; Nikkei
KOR | Yonhap; The Korea Herald
ISR | Haaretz; The Jerusalem Post
UKR | Ukrinform; Укринформ; Kyiv Independent
KAZ | Kazinform; Казинформ; The Astana Times
AUS | ABC News (Australia); The Sydney Morning Herald
CAN | Canadian Press; CBC; The Globe and Mail
`;

const PUBLISHERS: ReadonlyMap<string, Publisher> = new Map([...rows(OFFICIAL, false), ...rows(PRESS, true)]);

function rows(table: string, press: boolean): (readonly [string, Publisher])[] {
  return table
    .split("\n")
    .filter((row) => row !== "")
    .flatMap((row) => {
      const [state = "", names = ""] = row.split("|").map((cell) => cell.trim());
      return names.split(";").map((name) => [keyOf(name), { state, press }] as const);
    });
}

function keyOf(name: string): string {
  return name.trim().toLowerCase().replace(/^the /u, "");
}

/** The publisher of a masthead; undefined for one that the table lacks, and that is no office with its state in English. */
export function publisherNamed(masthead: string): Publisher | undefined {
  const row = PUBLISHERS.get(keyOf(masthead)) ?? PUBLISHERS.get(keyOf(masthead.replace(/\(.*\)\s*$/u, "")));
  if (row !== undefined || !ACTS.test(masthead)) return row;
  const states = STATES.filter(({ name }) => holds(masthead, name));
  // "Guinea-Bissau" holds "Guinea": the longest name counts.
  const longest = states.filter(
    ({ name }) => !states.some((other) => other.name !== name && other.name.includes(name)),
  );
  return longest.length === 1 ? { state: longest[0]!.id, press: false } : undefined;
}

/** What makes a masthead an office's: mastheads of states' offices in English, and the speakers of a debate of states. */
const ACTS =
  /\b(?:President|Presidency|Prime Minister|Government|Ministry|Department|Embassy|Mission|Parliament|Senate|Chancellery|General Debate)\b/u;

function holds(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return at >= 0 && !/\p{L}/u.test(text[at - 1] ?? "") && !/\p{L}/u.test(text[at + name.length] ?? "");
}
