import { STATES } from "./states.js";

/** A currency of ISO 4217, or a former one that documents still name sums in. */
export interface Currency {
  /** ISO 4217 alphabetic code. */
  readonly code: string;
  /** The name to show, in English. */
  readonly name: string;
  /** Decimal places of its minor unit. */
  readonly minorUnits: number;
  /** Alpha-3 of the states and territories where it is money, its own first. */
  readonly states: readonly string[];
  /** Last year in which a former currency was legal tender. */
  readonly until?: number;
}

// code, name, minor units where not 2, states beyond those whose main currency it is (states.ts), last year. Source: ISO 4217
// (active and historic lists), as of 2026.
const ROWS = `
AED|United Arab Emirates Dirham
AFN|Afghan Afghani
ALL|Albanian Lek
AMD|Armenian Dram
ANG|Netherlands Antillean Guilder||CUW SXM|2025
AOA|Angolan Kwanza
ARS|Argentine Peso
ATS|Austrian Schilling||AUT|2002
AUD|Australian Dollar
AWG|Aruban Florin
AZN|Azerbaijani Manat
BAM|Bosnia-Herzegovina Convertible Mark
BBD|Barbadian Dollar
BDT|Bangladeshi Taka
BEF|Belgian Franc|0|BEL|2002
BGN|Bulgarian Lev||BGR|2025
BHD|Bahraini Dinar|3
BIF|Burundian Franc|0
BMD|Bermudan Dollar
BND|Brunei Dollar
BOB|Bolivian Boliviano
BRL|Brazilian Real
BSD|Bahamian Dollar
BTN|Bhutanese Ngultrum
BWP|Botswanan Pula
BYN|Belarusian Ruble
BYR|Belarusian Ruble||BLR|2016
BZD|Belize Dollar
CAD|Canadian Dollar
CDF|Congolese Franc
CHF|Swiss Franc
CLF|Chilean Unit of Account (UF)|4|CHL
CLP|Chilean Peso|0
CNY|Chinese Yuan
COP|Colombian Peso
CRC|Costa Rican Colón
CSK|Czechoslovak Hard Koruna||CSK|1993
CUC|Cuban Convertible Peso||CUB|2021
CUP|Cuban Peso
CVE|Cape Verdean Escudo
CYP|Cypriot Pound||CYP|2007
CZK|Czech Koruna
DDM|East German Mark||DDR|1990
DEM|German Mark||DEU|2002
DJF|Djiboutian Franc|0
DKK|Danish Krone
DOP|Dominican Peso
DZD|Algerian Dinar
EEK|Estonian Kroon||EST|2010
EGP|Egyptian Pound
ERN|Eritrean Nakfa
ESP|Spanish Peseta|0|ESP|2002
ETB|Ethiopian Birr
EUR|Euro||XKX
FIM|Finnish Markka||FIN|2002
FJD|Fijian Dollar
FKP|Falkland Islands Pound
FRF|French Franc||FRA MCO|2002
GBP|British Pound||GIB FLK SHN
GEL|Georgian Lari
GHS|Ghanaian Cedi
GIP|Gibraltar Pound
GMD|Gambian Dalasi
GNF|Guinean Franc|0
GRD|Greek Drachma|0|GRC|2002
GTQ|Guatemalan Quetzal
GYD|Guyanaese Dollar
HKD|Hong Kong Dollar
HNL|Honduran Lempira
HRK|Croatian Kuna||HRV|2022
HTG|Haitian Gourde
HUF|Hungarian Forint
IDR|Indonesian Rupiah
IEP|Irish Pound||IRL|2002
ILS|Israeli New Shekel
INR|Indian Rupee||BTN
IQD|Iraqi Dinar|3
IRR|Iranian Rial
ISK|Icelandic Króna|0
ITL|Italian Lira|0|ITA SMR VAT|2002
JMD|Jamaican Dollar
JOD|Jordanian Dinar|3|PSE
JPY|Japanese Yen|0
KES|Kenyan Shilling
KGS|Kyrgyz Som
KHR|Cambodian Riel
KMF|Comorian Franc|0
KPW|North Korean Won
KRW|South Korean Won|0
KWD|Kuwaiti Dinar|3
KYD|Cayman Islands Dollar
KZT|Kazakhstani Tenge
LAK|Laotian Kip
LBP|Lebanese Pound
LKR|Sri Lankan Rupee
LRD|Liberian Dollar
LSL|Lesotho Loti
LTL|Lithuanian Litas||LTU|2014
LUF|Luxembourgian Franc|0|LUX|2002
LVL|Latvian Lats||LVA|2013
LYD|Libyan Dinar|3
MAD|Moroccan Dirham
MDL|Moldovan Leu
MGA|Malagasy Ariary
MKD|Macedonian Denar
MMK|Myanmar Kyat
MNT|Mongolian Tugrik
MOP|Macanese Pataca
MRO|Mauritanian Ouguiya||MRT|2018
MRU|Mauritanian Ouguiya
MTL|Maltese Lira||MLT|2007
MUR|Mauritian Rupee
MVR|Maldivian Rufiyaa
MWK|Malawian Kwacha
MXN|Mexican Peso
MYR|Malaysian Ringgit
MZN|Mozambican Metical
NAD|Namibian Dollar
NGN|Nigerian Naira
NIO|Nicaraguan Córdoba
NLG|Dutch Guilder||NLD|2002
NOK|Norwegian Krone
NPR|Nepalese Rupee
NZD|New Zealand Dollar
OMR|Omani Rial|3
PAB|Panamanian Balboa
PEN|Peruvian Sol
PGK|Papua New Guinean Kina
PHP|Philippine Peso
PKR|Pakistani Rupee
PLN|Polish Zloty
PTE|Portuguese Escudo|0|PRT|2002
PYG|Paraguayan Guarani|0
QAR|Qatari Riyal
RON|Romanian Leu
RSD|Serbian Dinar
RUB|Russian Ruble
RWF|Rwandan Franc|0
SAR|Saudi Riyal
SBD|Solomon Islands Dollar
SCR|Seychellois Rupee
SDD|Sudanese Dinar||SDN|2007
SDG|Sudanese Pound
SEK|Swedish Krona
SGD|Singapore Dollar
SHP|St. Helena Pound
SIT|Slovenian Tolar||SVN|2006
SKK|Slovak Koruna||SVK|2008
SLE|Sierra Leonean Leone
SLL|Sierra Leonean Leone||SLE|2023
SOS|Somali Shilling
SRD|Surinamese Dollar
SSP|South Sudanese Pound
STD|São Tomé & Príncipe Dobra||STP|2018
STN|São Tomé & Príncipe Dobra
SUR|Soviet Rouble||SUN|1993
SVC|Salvadoran Colón||SLV|2001
SYP|Syrian Pound
SZL|Swazi Lilangeni
THB|Thai Baht
TJS|Tajikistani Somoni
TMT|Turkmenistani Manat
TND|Tunisian Dinar|3
TOP|Tongan Paʻanga
TRL|Turkish Lira|0|TUR|2005
TRY|Turkish Lira
TTD|Trinidad & Tobago Dollar
TWD|New Taiwan Dollar
TZS|Tanzanian Shilling
UAH|Ukrainian Hryvnia
UGX|Ugandan Shilling|0
USD|US Dollar||PAN ZWE LBN KHM
UYU|Uruguayan Peso
UZS|Uzbekistani Som
VEF|Venezuelan Bolívar||VEN|2018
VES|Venezuelan Bolívar
VND|Vietnamese Dong|0
VUV|Vanuatu Vatu|0
WST|Samoan Tala
XAF|Central African CFA Franc|0
XCD|East Caribbean Dollar
XCG|Caribbean Guilder
XDR|IMF Special Drawing Right
XEU|European Currency Unit|||1998
XOF|West African CFA Franc|0
XPF|CFP Franc|0
XSU|Sucre (ALBA unit of account)
YER|Yemeni Rial
YUM|Yugoslavian Dinar||YUG|2003
ZAR|South African Rand||LSO NAM SWZ
ZMK|Zambian Kwacha||ZMB|2013
ZMW|Zambian Kwacha
ZWG|Zimbabwe Gold
ZWL|Zimbabwean Dollar||ZWE|2024
`;

const users = new Map<string, string[]>();
for (const { id, currency, until } of STATES) {
  if (currency === "" || until !== undefined) continue;
  users.set(currency, [...(users.get(currency) ?? []), id]);
}

function parse(row: string): Currency {
  const [code = "", name = "", minor, states, until] = row.split("|");
  const further = states ? states.split(" ") : [];
  return {
    code,
    name,
    minorUnits: minor ? Number(minor) : 2,
    states: [...new Set([...(users.get(code) ?? []), ...further])],
    ...(until ? { until: Number(until) } : {}),
  };
}

export const CURRENCIES: readonly Currency[] = ROWS.trim().split("\n").map(parse);

const byCode = new Map(CURRENCIES.map((currency) => [currency.code, currency]));

/** The currency with this ISO 4217 code, or undefined. */
export function currencyByCode(code: string): Currency | undefined {
  return byCode.get(code);
}
