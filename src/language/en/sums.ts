import type { SumTable } from "../language.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** What pounds are a weight of, and what a weight of pounds tells of. */
const WEIGHTS = [
  ...words(
    "copper aluminum aluminium iron steel lead tin nickel zinc gold silver uranium plutonium lithium explosive explosives powder gunpowder dynamite tnt c-4 " +
      "ammunition bombs munitions ordnance shells cocaine heroin marijuana cannabis opium methamphetamine fentanyl drugs narcotics food rice wheat flour grain " +
      "sugar meat beef pork chicken fish cheese butter coffee tea tobacco bread fruit vegetables potatoes beans cotton wool rubber fertilizer plastic carbon " +
      "salt coal ice thrust pressure luggage formula infant baby high military-grade medical cargo garbage trash waste",
  ).flatMap((what) => [`pounds of ${what}`, `pound of ${what}`]),
  ...words("bomb bombs warhead warheads shell shells payload payloads gun guns child boy girl man woman").map(
    (what) => `pound ${what}`,
  ),
  "pounds per square",
  "pounds heavier",
  "pounds lighter",
  "pounds in weight",
  "pounds overweight",
];

/** Words of money in English, and what stands around a sum. */
export const sums: SumTable = {
  currencies: `
AED | dirham; dirhams | Dhs; Dh. | emirati dirham; uae dirham
AFN | afghani; afghanis | ؋; Afs
ALL | lek?; leks; lekë | ALL?
AMD | dram; drams | ֏
ANG | guilder; guilders | ANG? | netherlands antillean guilder; netherlands antillean guilders
AOA | kwanza; kwanzas | Kz
ARS | peso; pesos | AR$
ATS | schilling; schillings
AUD | dollar; dollars | A$; AU$; AUS$; Aus$ | aussie dollar
AWG | florin; florins | Afl
AZN | manat; manats | ₼
BAM | mark?; marks?; marka | BAM?; KM? | convertible mark; convertible marks
BBD | dollar; dollars | Bds$; BDS$
BDT | taka; takas | ৳; Tk; Tk.
BEF | franc; francs
BGN | lev; leva; levs | лв
BHD | dinar; dinars | BD?
BIF | franc; francs | FBu
BMD | dollar; dollars | BD$
BND | dollar; dollars | B$
BOB | boliviano; bolivianos | Bs.
BRL | real?; reais; reals? | R$
BSD | dollar; dollars
BTN | ngultrum; ngultrums | Nu.
BWP | pula; pulas
BYN | ruble; rubles; rouble; roubles | Br
BYR | ruble; rubles
BZD | dollar; dollars | BZ$
CAD | dollar; dollars | C$; CA$; CAN$; Can$; Cdn$; CDN$; $CAN; $CA
CDF | franc; francs | FC? | congolese franc; congolese francs
CHF | franc; francs | SFr; SFr.; Sfr; Fr.; CHf | swiss franc; swiss francs
CLF | unidad de fomento; unidades de fomento
CLP | peso; pesos | CLP$; Ch$
CNY | yuan; yuans; renminbi | RMB; CN¥; Rmb; rmb; 元 | yuan renminbi; renminbi yuan; rmb yuan; chinese rmb
COP | peso; pesos | COP?; COL$
CRC | colón; colones; colon?; colons? | ₡
CSK | koruna; korunas; crown?; crowns?
CUC | peso; pesos | | cuban convertible peso; cuban convertible pesos
CUP | peso; pesos | CUP?
CVE | escudo; escudos
CYP | pound; pounds | C£
CZK | koruna; korunas; koruny; korun?; crown?; crowns? | Kč
DDM | mark?; marks? | | ostmark; ostmarks
DEM | mark?; marks? | DM | deutsche mark; deutsche marks; deutschmark; deutschmarks; deutschemark; d-mark; d-marks
DJF | franc; francs | Fdj
DKK | krone; kroner; crown?; crowns?
DOP | peso; pesos | RD$
DZD | dinar; dinars | DA?
EEK | kroon; kroons
EGP | pound; pounds | E£; LE?; L.E.; EG£
ERN | nakfa; nakfas | Nfk
ESP | peseta; pesetas | Pta; Ptas
ETB | birr; birrs
EUR | euro; euros | €; eur | single currency
FIM | markka; markkas; finnmark
FJD | dollar; dollars | FJ$
FKP | pound; pounds
FRF | franc; francs | FF
GBP | pound; pounds | UK£; GB£ | pound sterling; pounds sterling; sterling; british pound; uk pound; uk pounds
GEL | lari; laris | GEL?; ₾
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
IEP | pound; pounds; punt?; punts? | IR£
ILS | shekel; shekels; sheqel; sheqalim | ₪; NIS | new israeli shekel; new israeli shekels; new shekel; new shekels
INR | rupee; rupees | ₹; INR₹
IQD | dinar; dinars
IRR | rial; rials | ﷼ | toman; tomans
ISK | króna; krónur; krona; kronur
ITL | lira; lire
JMD | dollar; dollars | J$
JOD | dinar; dinars | JD; JD.
JPY | yen | JP¥; 円 | jp yen
KES | shilling; shillings | KSh; Ksh; KSh.; Ksh.; Kshs; KES.
KGS | som?; soms? | сом
KHR | riel; riels | ៛
KMF | franc; francs
KPW | won?
KRW | won? | ₩; KRW₩
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
LVL | lats?; lati
LYD | dinar; dinars | LD
MAD | dirham; dirhams | MAD?; DH
MDL | leu?; lei?
MGA | ariary; ariarys
MKD | denar; denars; denari
MMK | kyat; kyats
MNT | tögrög; tugrik; tugriks; tugrug; tugrugs; togrog | ₮
MOP | pataca; patacas | MOP?; MOP$
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
NOK | krone; kroner; crown?; crowns? | NKr
NPR | rupee; rupees | NRs; NRs.; Nrs
NZD | dollar; dollars | NZ$
OMR | rial; rials | RO; OR
PAB | balboa; balboas | B/.
PEN | sol?; soles? | PEN?; S/; S/. | nuevo sol; nuevos soles
PGK | kina; kinas
PHP | peso; pesos | ₱; PhP; Php
PKR | rupee; rupees | PRs; PKRs
PLN | zloty; zlotys; złoty; złotych; zlotych | zł
PTE | escudo; escudos
PYG | guaraní; guaraníes; guarani; guaranis | ₲
QAR | riyal; riyals | QR; QR.
RON | leu?; lei? | lei?
RSD | dinar; dinars | din.
RUB | ruble; rubles; rouble; roubles | ₽; руб.; руб; Rbs
RWF | franc; francs | FRw; Frw; RWF.; RWFR; Rwf
SAR | riyal; riyals | SR; SR.
SBD | dollar; dollars | SI$
SCR | rupee; rupees
SDD | dinar; dinars
SDG | pound; pounds | SDG?; SD£
SEK | krona; kronor; crown?; crowns?
SGD | dollar; dollars | S$; SG$ | sing dollar
SHP | pound; pounds
SIT | tolar; tolars
SKK | koruna; korunas; crown?; crowns?
SLE | leone; leones
SLL | leone; leones | Le
SOS | shilling; shillings | SOS?; SoSh
SRD | dollar; dollars
SSP | pound; pounds
STD | dobra; dobras
STN | dobra; dobras | Db
SUR | ruble; rubles; rouble; roubles | | soviet ruble; soviet rubles; soviet rouble; soviet roubles
SVC | colón; colones; colon?
SYP | pound; pounds; lira; liras | S£; SYP£
SZL | lilangeni; emalangeni
THB | baht; bahts | ฿
TJS | somoni; somonis; somon | смн
TMT | manat; manats
TND | dinar; dinars | DT
TOP | paʻanga; pa'anga; paanga | TOP?; T$
TRL | lira; liras | | old turkish lira
TRY | lira; liras | TRY?; ₺; TL; YTL | new turkish lira; new turkish liras
TTD | dollar; dollars | TT$
TWD | dollar; dollars | NT$; NTD; TW$ | new taiwan dollar; new taiwan dollars; taiwan dollar; nt dollar; nt dollars
TZS | shilling; shillings | TSh; Tsh; TSh.; Tshs
UAH | hryvnia; hryvnias; hryvnya; hryvnyas; hryvnyia | ₴; грн
UGX | shilling; shillings | USh; Ush; Ush.; Shs
USD | dollar; dollars; dlr; dlrs; dols | US$; U.S.$; $US; US $; USD$; U.S. $; usd | us dollar; us dollars; u.s. dollar; u.s. dollars; united states dollar; united states dollars; dollars us
UYU | peso; pesos | $U
UZS | sum?; sums?; soum; soums; so'm; som?; soms? | сўм
VEF | bolívar fuerte; bolívares fuertes; bolivar fuerte; bolivares fuertes | BsF
VES | bolívar; bolívares; bolivar; bolivars; bolivares | Bs.S
VND | dong?; dongs; đồng | ₫
VUV | vatu | VT
WST | tala; talas | WS$
XAF | cfa franc; cfa francs | | central african cfa franc; central african cfa francs; central african franc; central african francs; cfa franc beac
XCD | dollar; dollars | EC$ | east caribbean dollar; east caribbean dollars; eastern caribbean dollar; eastern caribbean dollars
XCG | guilder; guilders | | caribbean guilder; caribbean guilders
XDR | special drawing right; special drawing rights | SDR; SDRs | imf special drawing rights
XEU | ecu?; ecus? | ECU | european currency unit; european currency units
XOF | cfa franc; cfa francs | | west african cfa franc; west african cfa francs; west african franc; west african francs; western african franc; western african francs; cfa franc bceao
XPF | cfp franc; cfp francs
XSU | sucre?; sucres
YER | rial; rials; riyal; riyals
YUM | dinar; dinars
ZAR | rand?; rands | R?
ZMK | kwacha; kwachas
ZMW | kwacha; kwachas | ZK
ZWG | gold?; zig? | ZiG | zimbabwe gold; zimbabwean gold
ZWL | dollar; dollars | Z$
`,
  shared: `
dollar; dollars; $; dlr; dlrs; dols | USD AUD CAD NZD | USD
pound; pounds | GBP EGP FKP GIP LBP SDG SHP SSP SYP CYP IEP | GBP
£ | GBP | GBP
¥; ￥ | JPY CNY | JPY
franc; francs; Fr | CHF BIF CDF DJF GNF KMF RWF XAF XOF XPF FRF BEF LUF
cfa franc; cfa francs; francs cfa; franc cfa; cfa; FCFA; CFA; CFAF; F CFA | XOF XAF | XOF
ruble; rubles; rouble; roubles | RUB BYN BYR SUR | RUB
rupee; rupees; Rs; Rs. | INR PKR NPR LKR MUR SCR | INR
peso; pesos | MXN ARS CLP COP CUP DOP PHP UYU CUC
dinar; dinars | KWD BHD DZD IQD JOD LYD RSD TND SDD YUM
dirham; dirhams; Dh; Dhs | AED MAD | AED
riyal; riyals | SAR QAR YER OMR IRR | SAR
rial; rials | IRR OMR YER | IRR
shilling; shillings; Sh | KES TZS UGX SOS | KES
lira; liras | TRY LBP SYP TRL ITL MTL | TRY
krona; kronor | SEK ISK | SEK
krone; kroner | NOK DKK
kr | SEK NOK DKK ISK
crown?; crowns? | CZK SEK NOK DKK SKK CSK
koruna; korunas | CZK SKK CSK | CZK
won?; ₩ | KRW KPW | KRW
manat; manats | AZN TMT | AZN
som?; soms? | KGS UZS | KGS
leu?; lei? | RON MDL | RON
kwacha; kwachas | ZMW MWK ZMK | ZMW
mark?; marks? | DEM BAM DDM | DEM
guilder; guilders | NLG XCG ANG | NLG
escudo; escudos | CVE PTE | CVE
colón; colones | CRC SVC | CRC
ouguiya; ouguiyas; UM | MRU MRO | MRU
leone; leones | SLE SLL | SLE
dobra; dobras | STN STD | STN
`,
  qualifiers: {
    almost: ["almost", "nearly", "close to", "just under", "just short of", "not quite", "just below", "near"],
    about: [
      "about",
      "around",
      "approximately",
      "roughly",
      "some",
      "circa",
      "c.",
      "ca.",
      "~",
      "≈",
      "in the region of",
      "in the neighborhood of",
      "in the neighbourhood of",
      "on the order of",
      "approx.",
      "approx",
      "an approximate",
      "approximately some",
    ],
    over: [
      "over",
      "more than",
      "above",
      "exceeding",
      "in excess of",
      "upwards of",
      "greater than",
      "well over",
      "just over",
      "slightly more than",
      "a little over",
      "slightly over",
      "upward of",
      "north of",
      "beyond",
      ">",
      "well above",
    ],
    "up-to": ["up to", "as much as", "as many as", "up to about", "up to an estimated"],
    "at-least": [
      "at least",
      "no less than",
      "not less than",
      "no fewer than",
      "a minimum of",
      "minimum of",
      "a minimum",
      "≥",
    ],
    under: ["under", "less than", "below", "fewer than", "<"],
    "at-most": [
      "at most",
      "no more than",
      "not more than",
      "a maximum of",
      "maximum of",
      "not exceeding",
      "≤",
      "capped at",
    ],
    estimated: ["an estimated", "estimated", "estimated at", "an estimated total of"],
  },
  noQualifiers: [
    "hand over",
    "hands over",
    "handed over",
    "handing over",
    "turn over",
    "turns over",
    "turned over",
    "turning over",
    "take over",
    "takes over",
    "took over",
    "taken over",
    "taking over",
    "pass over",
    "passed over",
    "passing over",
    "sign over",
    "signed over",
    "signing over",
    "carry over",
    "carried over",
  ],
  afterwards: {
    "at-least": ["or more", "and more", "and up", "at least"],
    about: ["or so", "or thereabouts", "approximately"],
    over: ["+", "-plus", "plus", "-odd", "and counting"],
    "at-most": ["or less"],
  },
  joints: ["of", "in", "a total of", "a sum of", "a", "another", "a further", "worth of", "the sum of"],
  changes: [
    {
      open: "from",
      between: "to",
      after: words(
        "rise rises rose risen rising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring " +
          "expand expands expanded expanding raise raises raised raising boost boosts boosted boosting double doubles doubled doubling triple tripled quadruple quadrupled leap leaps leapt leaped leaping swell swelled swollen " +
          "fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking plunge plunged plunging plummet plummeted " +
          "reduce reduces reduced reducing cut cuts cutting slash slashed slashing lower lowers lowered lowering halve halved up down went go goes gone bring brings brought bringing",
      ),
    },
  ],
  ranges: [
    { open: "", between: "to|-|–|through|up to" },
    { open: "", between: "or", either: true },
    { open: "between|from|anywhere from|anywhere between|in between|of between", between: "and|to|-|–" },
  ],
  noCurrencies: WEIGHTS,
  measures: [
    ...words(
      "barrel barrels bbl ton tons tonne tonnes kg kilogram kilograms kilometre kilometres kilometer kilometers km mile miles mm cm metre metres meter meters " +
        "foot feet acre acres hectare hectares litre litres liter liters gallon gallons watt watts mw gw kw megawatt megawatts gigawatt gigawatts bpd people percent",
    ),
    "per cent",
    "square kilometers",
    "square kilometres",
    "cubic meters",
    "cubic metres",
    "metric tons",
    "metric tonnes",
  ],
  minor: "cent; cents; pence; kopecks; kopeks",
  equals: [
    "or",
    "equivalent to",
    "equal to",
    "equivalent",
    "worth",
    "=",
    "i.e.",
    "i.e.,",
    "that is",
    "the equivalent of",
    "or the equivalent of",
    "or equivalent to",
    "at the time",
    "which is equivalent to",
    "which is equal to",
  ],
  priceLevels: ["in", "constant", "current", "real", "since", "of", "by"],
};
