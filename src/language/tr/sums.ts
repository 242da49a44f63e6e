import type { SumTable } from "../language.js";

// code | unit words | signs | further names. "-lık" makes what so much buys of a sum: "50 milyon dolarlık anlaşma"; a k between vowels is ğ.
const CURRENCIES = `
USD | dolar*; dolarlık*; dolarlığ*; Dolar* | $; US$; ABD$; $US; USD | Amerikan doları*; Amerikan dolarlık*
MOP | | MOP?
PEN | | PEN?
TOP | | TOP?
EUR | | €; EUR; Euro; EURO; AVRO | avro*; avroluk*; avroluğ*; euro*; euroluk*; euroluğ*; Avro*; Euro*; yuro*; ayro*
TRY | lira*; liralık*; liralığ* | TL; YTL; ₺; TRY; TL'lik | Türk lirası*; Yeni Türk Lirası*; TL'*; YTL'*
TRL | lira*; liralık*; liralığ* | TRL | eski Türk lirası*
GBP | sterlin*; sterlinlik*; pound*; paund*; Sterlin* | £; GBP | İngiliz sterlini*; İngiliz Sterlini*; İngiliz poundu*
CHF | frank*; frang*; franklık* | CHF; SFr | İsviçre frangı*; İsviçre Frangı*
FRF | frank*; frang*; franklık* | FRF | Fransız frangı*
BEF | frank*; frang* | BEF
XOF | frank*; frang* | XOF | CFA frangı*; CFA Frangı*
XAF | frank*; frang* | XAF
CNY | yuan*; yuanlık*; yüan* | CNY; RMB; ¥ | renminbi*; Çin yuanı*
JPY | yen?; yenlik*; yene?; yenin? | JPY; ¥ | Japon yeni*; Japon Yeni*
RUB | ruble*; rublelik* | RUB; ₽ | Rus rublesi*
SUR | ruble*; rublelik* | SUR
BYN | ruble* | BYN
UAH | grivna*; grivnalık*; hrivna* | UAH; ₴
KZT | tenge*; tengelik* | KZT; ₸
UZS | som?; soma?; somluk*; sum? | UZS | Özbek somu*
KGS | som?; soma?; somluk* | KGS | Kırgız somu*
TJS | somoni* | TJS
TMT | manat*; manatlık* | TMT
AZN | manat*; manatlık* | AZN; ₼
GEL | lari? ; larilik* | GEL | Gürcistan larisi*
AMD | dram? ; dramlık* | AMD
IRR | riyal*; riyallik* | IRR | tümen?; İran tümeni*
SAR | riyal*; riyallik* | SAR | Suudi riyali*
QAR | riyal*; riyallik* | QAR
OMR | riyal* | OMR
YER | riyal* | YER
KWD | dinar*; dinarlık* | KWD
IQD | dinar*; dinarlık* | IQD
JOD | dinar*; dinarlık* | JOD
BHD | dinar*; dinarlık* | BHD
DZD | dinar*; dinarlık* | DZD
TND | dinar*; dinarlık* | TND
LYD | dinar*; dinarlık* | LYD
RSD | dinar*; dinarlık* | RSD
MKD | denar* | MKD
AED | dirhem*; dirhemlik* | AED
MAD | dirhem*; dirhemlik* | MAD
ILS | şekel*; şekellik*; şikel* | ILS; ₪ | İsrail şekeli*
EGP | cüneyh*; lira*; pound* | EGP | Mısır poundu*; Mısır lirası*
SYP | lira*; pound* | SYP | Suriye lirası*
LBP | lira*; pound* | LBP | Lübnan lirası*
CYP | lira*; pound* | CYP | Kıbrıs lirası*; Kıbrıs poundu*
SDG | pound*; lira* | SDG?
SSP | pound* | SSP
INR | rupi*; rupilik* | INR; ₹
PKR | rupi*; rupilik* | PKR
LKR | rupi* | LKR
NPR | rupi* | NPR
IDR | rupiah*; rupi* | IDR
BDT | taka*? | BDT
AFN | afgani* | AFN
KRW | won*; wonluk* | KRW; ₩
KPW | won* | KPW
VND | dong*? | VND
THB | baht*; bahtlık* | THB
MYR | ringgit* | MYR
PHP | peso* | PHP
MNT | tugrik* | MNT
CAD | dolar*; dolarlık* | CAD; C$
AUD | dolar*; dolarlık* | AUD; A$
NZD | dolar*; dolarlık* | NZD; NZ$
SGD | dolar*; dolarlık* | SGD; S$
HKD | dolar*; dolarlık* | HKD; HK$
TWD | dolar*; dolarlık* | TWD; NT$
PLN | zloti*; zlotilik* | PLN
HUF | forint*; forintlik* | HUF
CZK | kron*; kronluk*; koruna* | CZK
SEK | kron*; kronluk* | SEK
NOK | kron*; kronluk* | NOK
DKK | kron*; kronluk* | DKK
ISK | kron* | ISK
EEK | kron* | EEK
BGN | leva*; levalık* | BGN
RON | ley?; leylik* | RON | Rumen leyi*
MDL | ley?; leylik* | MDL
ALL | lek?; leklik* | ALL?
HRK | kuna*; kunalık* | HRK
BAM | mark*; marklık* | BAM? | konvertibl mark*
DEM | mark*; marklık* | DEM | Alman markı*; Alman Markı*
FIM | mark* | FIM
GRD | drahmi*; drahmilik* | GRD
ITL | liret*; liretlik* | ITL | İtalyan lireti*
ESP | peseta*; pesetalık* | ESP
BRL | real?; reallik* | BRL; R$
ARS | peso*; pesoluk* | ARS
MXN | peso*; pesoluk* | MXN
CLP | peso* | CLP
COP | peso* | COP?
CUP | peso* | CUP?
UYU | peso* | UYU
VES | bolivar*? | VES
ZAR | rand*; randlık* | ZAR
NGN | naira*; nairalık* | NGN; ₦
KES | şilin*; şilinlik* | KES
TZS | şilin* | TZS
UGX | şilin* | UGX
SOS | şilin* | SOS?
ETB | birr*; birrlik* | ETB
GHS | sedi? | GHS
XDR | SDR; özel çekme hakkı* | XDR
`;

// words | codes it may be | what it means where nothing tells
const SHARED = `
dolar*; dolarlık*; dolarlığ*; Dolar* | USD | USD
$ | USD | USD
lira*; liralık*; liralığ* | TRY TRL EGP SYP LBP CYP SDG | TRY
pound* | GBP EGP SYP LBP CYP SDG SSP | GBP
frank*; frang*; franklık* | CHF FRF BEF XOF XAF |
ruble*; rublelik* | RUB SUR BYN | RUB
som?; soma?; somluk* | UZS KGS |
manat*; manatlık* | AZN TMT | AZN
riyal*; riyallik* | SAR IRR QAR OMR YER |
dinar*; dinarlık* | KWD IQD JOD BHD DZD TND LYD RSD |
dirhem*; dirhemlik* | AED MAD | AED
rupi*; rupilik* | INR PKR LKR NPR IDR |
won*; wonluk* | KRW KPW | KRW
peso*; pesoluk* | MXN ARS CLP COP CUP UYU PHP |
kron*; kronluk* | SEK NOK DKK CZK ISK EEK |
mark*; marklık* | DEM BAM FIM | DEM
şilin*; şilinlik* | KES TZS UGX SOS |
ley?; leylik* | RON MDL | RON
¥ | JPY CNY | JPY
`;

/** Turkish sums: "2,5 milyar dolar", "50 milyon dolarlık", "100 bin TL", "5 ila 10 milyon avro". */
export const sums: SumTable = {
  currencies: CURRENCIES,
  shared: SHARED,
  statesBehind: false,
  qualifiers: {
    almost: ["neredeyse", "hemen hemen"],
    about: ["yaklaşık", "yaklaşık olarak", "takriben", "aşağı yukarı", "ortalama"],
    over: ["en az"],
    "at-least": ["en az", "asgari", "en düşük", "minimum"],
    "at-most": ["en fazla", "en çok", "azami", "maksimum"],
    estimated: ["tahminen", "tahmini"],
  },
  afterwards: {
    about: ["civarında", "civarındaki", "dolayında", "dolaylarında", "kadar", "kadarlık", "dolayındaki"],
    over: [
      "aşkın",
      "üzerinde",
      "üzerindeki",
      "'dan fazla",
      "'den fazla",
      "fazla",
      "üstünde",
      "geçen",
      "aşan",
      "bulan bir",
    ],
    "up-to": ["varan", "'a varan", "'e varan", "'ya varan", "'ye varan", "kadar olan"],
    under: ["altında", "altındaki", "az", "'dan az", "'den az"],
    almost: ["yakın", "yaklaşan", "'a yakın", "'e yakın", "'ya yakın", "'ye yakın"],
  },
  bounds: {
    endings: ["a", "e"],
    except: ["lira", "ruble", "tenge", "grivna", "hrivna", "leva", "kuna", "naira", "peseta", "koruna", "taka"],
    afterwards: { "up-to": ["kadar", "dek", "değin"] },
  },
  joints: ["toplam", "toplamda", "tam", "tutarında", "net", "yıllık", "olmak üzere", "değerinde"],
  ranges: [
    { open: "", between: "-|–|ila|ilâ|~" },
    { open: "", between: "veya|ya da|yahut", either: true },
    { open: "", between: "ile|ve", close: "arasında|arası|arasındaki|arasındadır" },
  ],
  measures: [
    "ton*",
    "tonluk*",
    "varil*",
    "varillik*",
    "metreküp*",
    "metreküplük*",
    "kilometre*",
    "km",
    "metre*",
    "hektar*",
    "dönüm*",
    "megavat*",
    "megavatlık*",
    "MW",
    "kilovat*",
    "kilovatsaat*",
    "kişi*",
    "kişilik*",
    "insan*",
    "adet*",
    "asker*",
    "litre*",
    "gram*",
    "kilo*",
    "kilogram*",
    "derece*",
    "nüfus*",
    "nüfuslu*",
    "mülteci*",
    "öğrenci*",
    "yolcu*",
    "turist*",
    "seçmen*",
    "oy",
    "hane*",
    "aile*",
    "doz*",
    "ışık yılı*",
  ],
  changes: [{ open: "", between: "'dan|'den|'tan|'ten" }],
  minor: `
kuruş*; kuruşluk*; kuruşluğ* | TRY | TRY
sent*; cent*; sentlik*; centlik* | USD EUR | USD
kopek* | RUB | RUB
peni* | GBP | GBP
`,
  equals: ["yani", "yaklaşık", "veya", "ya da", "karşılığı", "eşdeğeri"],
};
