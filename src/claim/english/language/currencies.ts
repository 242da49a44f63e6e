import { states } from "../../../language/en/index.js";
import { CURRENCIES, type CurrencyNames, type SharedCurrencyWord, stateById } from "../../../vocabulary/index.js";

// code | unit, singular and plural | signs that stand for this currency alone | further names. "Turkish lira" and its like are
// made from the unit and the adjectives and names of the states that use it; a unit that one currency alone has stands by itself.
const ROWS = `
AED | dirham; dirhams | Dhs; Dh. | emirati dirham; uae dirham
AFN | afghani; afghanis | ؋; Afs
ALL | lek; leks; lekë
AMD | dram; drams | ֏
ANG | guilder; guilders | | netherlands antillean guilder; netherlands antillean guilders
AOA | kwanza; kwanzas | Kz
ARS | peso; pesos | AR$
ATS | schilling; schillings
AUD | dollar; dollars | A$; AU$; AUS$; Aus$ | aussie dollar
AWG | florin; florins | Afl
AZN | manat; manats | ₼
BAM | mark; marks; marka | KM | convertible mark; convertible marks
BBD | dollar; dollars | Bds$; BDS$
BDT | taka; takas | ৳; Tk; Tk.
BEF | franc; francs
BGN | lev; leva; levs | лв
BHD | dinar; dinars | BD
BIF | franc; francs | FBu
BMD | dollar; dollars | BD$
BND | dollar; dollars | B$
BOB | boliviano; bolivianos | Bs.
BRL | real; reais; reals | R$
BSD | dollar; dollars
BTN | ngultrum; ngultrums | Nu.
BWP | pula; pulas
BYN | ruble; rubles; rouble; roubles | Br
BYR | ruble; rubles
BZD | dollar; dollars | BZ$
CAD | dollar; dollars | C$; CA$; CAN$; Can$; Cdn$; CDN$; $CAN; $CA
CDF | franc; francs | FC | congolese franc; congolese francs
CHF | franc; francs | SFr; SFr.; Sfr; Fr.; CHf | swiss franc; swiss francs
CLF | unidad de fomento; unidades de fomento
CLP | peso; pesos | CLP$; Ch$
CNY | yuan; yuans; renminbi | RMB; CN¥; Rmb; rmb; 元 | yuan renminbi; renminbi yuan; rmb yuan; chinese rmb
COP | peso; pesos | COL$
CRC | colón; colones; colon; colons | ₡
CSK | koruna; korunas; crown; crowns
CUC | peso; pesos | | cuban convertible peso; cuban convertible pesos
CUP | peso; pesos
CVE | escudo; escudos
CYP | pound; pounds | C£
CZK | koruna; korunas; koruny; korun; crown; crowns | Kč
DDM | mark; marks | | ostmark; ostmarks
DEM | mark; marks | DM | deutsche mark; deutsche marks; deutschmark; deutschmarks; deutschemark; d-mark; d-marks
DJF | franc; francs | Fdj
DKK | krone; kroner; crown; crowns
DOP | peso; pesos | RD$
DZD | dinar; dinars | DA
EEK | kroon; kroons
EGP | pound; pounds | E£; LE; L.E.; EG£
ERN | nakfa; nakfas | Nfk
ESP | peseta; pesetas | Pta; Ptas
ETB | birr; birrs
EUR | euro; euros | € | single currency
FIM | markka; markkas; finnmark
FJD | dollar; dollars | FJ$
FKP | pound; pounds
FRF | franc; francs | FF
GBP | pound; pounds | UK£; GB£ | pound sterling; pounds sterling; sterling; british pound; uk pound; uk pounds
GEL | lari; laris | ₾
GHS | cedi; cedis | GH₵; GH¢; GHC; GHc; ₵
GIP | pound; pounds
GMD | dalasi; dalasis
GNF | franc; francs | FG
GRD | drachma; drachmas
GTQ | quetzal; quetzales; quetzals
GYD | dollar; dollars | G$; GY$
HKD | dollar; dollars | HK$
HNL | lempira; lempiras
HRK | kuna; kunas | kn
HTG | gourde; gourdes
HUF | forint; forints | Ft
IDR | rupiah; rupiahs | Rp; Rp.
IEP | pound; pounds; punt; punts | IR£
ILS | shekel; shekels; sheqel; sheqalim | ₪; NIS | new israeli shekel; new israeli shekels; new shekel; new shekels
INR | rupee; rupees | ₹; INR₹
IQD | dinar; dinars
IRR | rial; rials | ﷼ | toman; tomans
ISK | króna; krónur; krona; kronur
ITL | lira; lire
JMD | dollar; dollars | J$
JOD | dinar; dinars | JD; JD.
JPY | yen | JP¥; 円
KES | shilling; shillings | KSh; Ksh; KSh.; Ksh.; Kshs; KES.
KGS | som; soms | сом
KHR | riel; riels | ៛
KMF | franc; francs
KPW | won
KRW | won | ₩; KRW₩
KWD | dinar; dinars | KD
KYD | dollar; dollars | CI$
KZT | tenge; tenges | ₸; тг
LAK | kip; kips | ₭
LBP | pound; pounds; lira; liras | L£; LL
LKR | rupee; rupees | SLRs; SLRs.
LRD | dollar; dollars | L$
LSL | loti; maloti
LTL | litas; litai
LUF | franc; francs
LVL | lats; lati
LYD | dinar; dinars | LD
MAD | dirham; dirhams | DH
MDL | leu; lei
MGA | ariary; ariarys
MKD | denar; denars; denari
MMK | kyat; kyats
MNT | tögrög; tugrik; tugriks; tugrug; tugrugs; togrog | ₮
MOP | pataca; patacas | MOP$
MRO | ouguiya; ouguiyas
MRU | ouguiya; ouguiyas
MTL | lira; liri
MUR | rupee; rupees | MRs
MVR | rufiyaa; rufiyaas | Rf
MWK | kwacha; kwachas | MK
MXN | peso; pesos | Mex$; MX$; MXN$
MYR | ringgit; ringgits | RM
MZN | metical; meticais; meticals | MT; MTn
NAD | dollar; dollars | N$
NGN | naira; nairas | ₦
NIO | córdoba; córdobas; cordoba; cordobas
NLG | guilder; guilders
NOK | krone; kroner; crown; crowns | NKr
NPR | rupee; rupees | NRs; NRs.; Nrs
NZD | dollar; dollars | NZ$
OMR | rial; rials | RO; OR
PAB | balboa; balboas | B/.
PEN | sol; soles | S/; S/. | nuevo sol; nuevos soles
PGK | kina; kinas
PHP | peso; pesos | ₱; PhP; Php
PKR | rupee; rupees | PRs; PKRs
PLN | zloty; zlotys; złoty; złotych; zlotych | zł
PTE | escudo; escudos
PYG | guaraní; guaraníes; guarani; guaranis | ₲
QAR | riyal; riyals | QR; QR.
RON | leu; lei | lei
RSD | dinar; dinars | din.
RUB | ruble; rubles; rouble; roubles | ₽; руб.; руб; Rbs
RWF | franc; francs | FRw; Frw; RWF.; RWFR; Rwf
SAR | riyal; riyals | SR; SR.
SBD | dollar; dollars | SI$
SCR | rupee; rupees
SDD | dinar; dinars
SDG | pound; pounds | SD£
SEK | krona; kronor; crown; crowns
SGD | dollar; dollars | S$; SG$ | sing dollar
SHP | pound; pounds
SIT | tolar; tolars
SKK | koruna; korunas; crown; crowns
SLE | leone; leones
SLL | leone; leones | Le
SOS | shilling; shillings | SoSh
SRD | dollar; dollars
SSP | pound; pounds
STD | dobra; dobras
STN | dobra; dobras | Db
SUR | ruble; rubles; rouble; roubles | | soviet ruble; soviet rubles; soviet rouble; soviet roubles
SVC | colón; colones; colon
SYP | pound; pounds; lira; liras | S£; SYP£
SZL | lilangeni; emalangeni
THB | baht; bahts | ฿
TJS | somoni; somonis; somon | смн
TMT | manat; manats
TND | dinar; dinars | DT
TOP | paʻanga; pa'anga; paanga | T$
TRL | lira; liras | | old turkish lira
TRY | lira; liras | ₺; TL; YTL | new turkish lira; new turkish liras
TTD | dollar; dollars | TT$
TWD | dollar; dollars | NT$; NTD; TW$ | new taiwan dollar; new taiwan dollars; taiwan dollar; nt dollar; nt dollars
TZS | shilling; shillings | TSh; Tsh; TSh.; Tshs
UAH | hryvnia; hryvnias; hryvnya; hryvnyas; hryvnyia | ₴; грн
UGX | shilling; shillings | USh; Ush; Ush.; Shs
USD | dollar; dollars | US$; U.S.$; $US; US $; USD$; U.S. $ | us dollar; us dollars; u.s. dollar; u.s. dollars; united states dollar; united states dollars; dollars us
UYU | peso; pesos | $U
UZS | sum; sums; soum; soums; so'm; som; soms | сўм
VEF | bolívar fuerte; bolívares fuertes; bolivar fuerte; bolivares fuertes | BsF
VES | bolívar; bolívares; bolivar; bolivars; bolivares | Bs.S
VND | dong; dongs; đồng | ₫
VUV | vatu | VT
WST | tala; talas | WS$
XAF | cfa franc; cfa francs | | central african cfa franc; central african cfa francs; central african franc; central african francs; cfa franc beac
XCD | dollar; dollars | EC$ | east caribbean dollar; east caribbean dollars; eastern caribbean dollar; eastern caribbean dollars
XCG | guilder; guilders | | caribbean guilder; caribbean guilders
XDR | special drawing right; special drawing rights | SDR; SDRs | imf special drawing rights
XEU | ecu; ecus | ECU | european currency unit; european currency units
XOF | cfa franc; cfa francs | | west african cfa franc; west african cfa francs; west african franc; west african francs; western african franc; western african francs; cfa franc bceao
XPF | cfp franc; cfp francs
XSU | sucre; sucres
YER | rial; rials; riyal; riyals
YUM | dinar; dinars
ZAR | rand; rands
ZMK | kwacha; kwachas
ZMW | kwacha; kwachas | ZK
ZWG | gold; zig | ZiG | zimbabwe gold; zimbabwean gold
ZWL | dollar; dollars | Z$
`;

const list = (text: string | undefined): string[] =>
  (text ?? "")
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "");

const rows = ROWS.trim()
  .split("\n")
  .map((line) => {
    const [code = "", units, signs, more] = line.split("|").map((cell) => cell.trim());
    return { code, units: list(units), signs: list(signs), more: list(more) };
  });

const facts = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** How many currencies have a unit of this name: "tenge" one, "dinar" many. */
const bearers = new Map<string, number>();
for (const { units } of rows) for (const unit of units) bearers.set(unit, (bearers.get(unit) ?? 0) + 1);

/** Units of the currency that each state has now: a former currency leaves "Turkish lira" to its successor. */
const current = new Set(
  rows.flatMap(({ code, units }) =>
    facts.get(code)?.until === undefined
      ? (facts.get(code)?.states ?? []).flatMap((state) => units.map((unit) => `${state} ${unit}`))
      : [],
  ),
);

/** Words that are units of money and something else too: they need a state before them. */
const COMMON_WORDS = new Set([
  "gold",
  "real",
  "sol",
  "mark",
  "marks",
  "sum",
  "sums",
  "crown",
  "crowns",
  "colon",
  "colons",
  "sucre",
  "ecu",
  "ecus",
  "lats",
  "punt",
  "punts",
  "soles",
  "reals",
  "lek",
  "korun",
  "zig",
]);

/** The adjectives and short names that may stand before a unit; those shared by two states are left out. */
function qualifiers(state: string): string[] {
  const names = states[state];
  if (names === undefined) return [];
  const shared =
    state === "GEO" || state === "USA" || state === "GBR" || state === "IND" || state === "JOR" || state === "TCD";
  const kept = (words: readonly string[] | undefined) =>
    (words ?? []).filter((word) => shared || !names.ambiguous?.includes(word));
  return [...kept(names.adjectives), ...kept(names.names.slice(0, 3)), stateById(state)?.name ?? ""].filter(
    (word) => word !== "",
  );
}

function namesOf({ code, units, signs, more }: (typeof rows)[number]): CurrencyNames {
  const currency = facts.get(code);
  // A currency borrowed from another state bears the lender's name: the first users are those whose main currency it is.
  const owners = (currency?.states ?? []).filter(
    (state) => (stateById(state)?.iso2 ?? "") === code.slice(0, 2) || currency?.until !== undefined,
  );
  const names = new Set(more);
  for (const unit of units) {
    if (bearers.get(unit) === 1 && !COMMON_WORDS.has(unit)) names.add(unit);
    for (const state of owners) {
      const succeeded = currency?.until !== undefined && current.has(`${state} ${unit}`);
      for (const word of qualifiers(state)) names.add(`${succeeded ? "old " : ""}${word.toLowerCase()} ${unit}`);
    }
  }
  return signs.length > 0 ? { names: [...names], symbols: signs } : { names: [...names] };
}

/** English words for every currency, by ISO 4217 code; the code itself always stands for it too and is not repeated here. */
export const currencies: Readonly<Record<string, CurrencyNames>> = Object.fromEntries(
  rows.map((row) => [row.code, namesOf(row)]),
);

const shared = (words: string, candidates: string, usual: string | null): SharedCurrencyWord => ({
  words: list(words),
  candidates: candidates.split(" "),
  usual,
});

/** Words and signs that several currencies share, with what they mean where nothing else tells. */
export const sharedCurrencyWords: readonly SharedCurrencyWord[] = [
  shared(
    "dollar; dollars; $",
    "USD AUD BBD BMD BND BSD BZD CAD FJD GYD HKD JMD KYD LRD NAD NZD SBD SGD SRD TTD TWD XCD ZWL",
    "USD",
  ),
  shared("pound; pounds; £", "GBP EGP FKP GIP LBP SDG SHP SSP SYP CYP IEP", "GBP"),
  shared("¥; ￥", "JPY CNY", "JPY"),
  shared("franc; francs; Fr", "CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF FRF BEF LUF", null),
  shared("cfa franc; cfa francs; francs cfa; franc cfa; cfa; FCFA; CFA; CFAF; F CFA", "XOF XAF", "XOF"),
  shared("ruble; rubles; rouble; roubles", "RUB BYN BYR SUR", "RUB"),
  shared("rupee; rupees; Rs; Rs.", "INR PKR NPR LKR MUR SCR", "INR"),
  shared("crore rupees; lakh rupees", "INR PKR NPR", "INR"),
  shared("peso; pesos", "MXN ARS CLP COP CUP DOP PHP UYU CUC", null),
  shared("dinar; dinars", "KWD BHD DZD IQD JOD LYD RSD TND SDD YUM", null),
  shared("dirham; dirhams; Dh; Dhs", "AED MAD", "AED"),
  shared("riyal; riyals", "SAR QAR YER OMR IRR", "SAR"),
  shared("rial; rials", "IRR OMR YER", "IRR"),
  shared("shilling; shillings; Sh", "KES TZS UGX SOS", "KES"),
  shared("lira; liras", "TRY LBP SYP TRL ITL MTL", "TRY"),
  shared("krona; kronor", "SEK ISK", "SEK"),
  shared("krone; kroner", "NOK DKK", null),
  shared("kr", "SEK NOK DKK ISK", null),
  shared("crown; crowns", "CZK SEK NOK DKK SKK CSK", null),
  shared("koruna; korunas", "CZK SKK CSK", "CZK"),
  shared("won; ₩", "KRW KPW", "KRW"),
  shared("manat; manats", "AZN TMT", "AZN"),
  shared("som; soms", "KGS UZS", "KGS"),
  shared("leu; lei", "RON MDL", "RON"),
  shared("kwacha; kwachas", "ZMW MWK ZMK", "ZMW"),
  shared("mark; marks", "DEM BAM DDM", "DEM"),
  shared("guilder; guilders", "NLG XCG ANG", "NLG"),
  shared("escudo; escudos", "CVE PTE", "CVE"),
  shared("colón; colones", "CRC SVC", "CRC"),
  shared("ouguiya; ouguiyas; UM", "MRU MRO", "MRU"),
  shared("leone; leones", "SLE SLL", "SLE"),
  shared("dobra; dobras", "STN STD", "STN"),
];
