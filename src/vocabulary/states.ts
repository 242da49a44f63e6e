/**
 * A state or territory of ISO 3166-1 (249 of them), Kosovo by its user-assigned code, and four former states by
 * ISO 3166-3. Descriptive, not normative: what documents mention, with the code that the standard gives it.
 */
export interface State {
  /** ISO 3166-1 alpha-3; `XKX` for Kosovo; ISO 3166-3's former alpha-3 for former states. The id in claims. */
  readonly id: string;
  /** ISO 3166-1 alpha-2. */
  readonly iso2: string;
  /** The name to show, in English. */
  readonly name: string;
  /** Capital or seat of government, in English; "" where there is none. */
  readonly capital: string;
  /** ISO 4217 code of its (main) currency; "" where there is none. */
  readonly currency: string;
  /** Alpha-3 of the state it belongs to, for dependent territories and special administrative regions. */
  readonly sovereign?: string;
  /** Year in which a former state ended. */
  readonly until?: number;
  /** Alpha-3 of the states that took its place. */
  readonly successors?: readonly string[];
}

// alpha-3, alpha-2, name, capital, currency, sovereign. Source: ISO 3166-1 and ISO 4217 as of 2026.
const ROWS = `
ABW|AW|Aruba|Oranjestad|AWG|NLD
AFG|AF|Afghanistan|Kabul|AFN
AGO|AO|Angola|Luanda|AOA
AIA|AI|Anguilla|The Valley|XCD|GBR
ALA|AX|Åland Islands|Mariehamn|EUR|FIN
ALB|AL|Albania|Tirana|ALL
AND|AD|Andorra|Andorra la Vella|EUR
ARE|AE|United Arab Emirates|Abu Dhabi|AED
ARG|AR|Argentina|Buenos Aires|ARS
ARM|AM|Armenia|Yerevan|AMD
ASM|AS|American Samoa|Pago Pago|USD|USA
ATA|AQ|Antarctica||
ATF|TF|French Southern Territories|Port-aux-Français|EUR|FRA
ATG|AG|Antigua and Barbuda|Saint John's|XCD
AUS|AU|Australia|Canberra|AUD
AUT|AT|Austria|Vienna|EUR
AZE|AZ|Azerbaijan|Baku|AZN
BDI|BI|Burundi|Gitega|BIF
BEL|BE|Belgium|Brussels|EUR
BEN|BJ|Benin|Porto-Novo|XOF
BES|BQ|Bonaire, Sint Eustatius and Saba|Kralendijk|USD|NLD
BFA|BF|Burkina Faso|Ouagadougou|XOF
BGD|BD|Bangladesh|Dhaka|BDT
BGR|BG|Bulgaria|Sofia|EUR
BHR|BH|Bahrain|Manama|BHD
BHS|BS|Bahamas|Nassau|BSD
BIH|BA|Bosnia and Herzegovina|Sarajevo|BAM
BLM|BL|Saint Barthélemy|Gustavia|EUR|FRA
BLR|BY|Belarus|Minsk|BYN
BLZ|BZ|Belize|Belmopan|BZD
BMU|BM|Bermuda|Hamilton|BMD|GBR
BOL|BO|Bolivia|La Paz|BOB
BRA|BR|Brazil|Brasília|BRL
BRB|BB|Barbados|Bridgetown|BBD
BRN|BN|Brunei|Bandar Seri Begawan|BND
BTN|BT|Bhutan|Thimphu|BTN
BVT|BV|Bouvet Island||NOK|NOR
BWA|BW|Botswana|Gaborone|BWP
CAF|CF|Central African Republic|Bangui|XAF
CAN|CA|Canada|Ottawa|CAD
CCK|CC|Cocos (Keeling) Islands|West Island|AUD|AUS
CHE|CH|Switzerland|Bern|CHF
CHL|CL|Chile|Santiago|CLP
CHN|CN|China|Beijing|CNY
CIV|CI|Côte d'Ivoire|Yamoussoukro|XOF
CMR|CM|Cameroon|Yaoundé|XAF
COD|CD|Democratic Republic of the Congo|Kinshasa|CDF
COG|CG|Republic of the Congo|Brazzaville|XAF
COK|CK|Cook Islands|Avarua|NZD|NZL
COL|CO|Colombia|Bogotá|COP
COM|KM|Comoros|Moroni|KMF
CPV|CV|Cabo Verde|Praia|CVE
CRI|CR|Costa Rica|San José|CRC
CUB|CU|Cuba|Havana|CUP
CUW|CW|Curaçao|Willemstad|XCG|NLD
CXR|CX|Christmas Island|Flying Fish Cove|AUD|AUS
CYM|KY|Cayman Islands|George Town|KYD|GBR
CYP|CY|Cyprus|Nicosia|EUR
CZE|CZ|Czechia|Prague|CZK
DEU|DE|Germany|Berlin|EUR
DJI|DJ|Djibouti|Djibouti|DJF
DMA|DM|Dominica|Roseau|XCD
DNK|DK|Denmark|Copenhagen|DKK
DOM|DO|Dominican Republic|Santo Domingo|DOP
DZA|DZ|Algeria|Algiers|DZD
ECU|EC|Ecuador|Quito|USD
EGY|EG|Egypt|Cairo|EGP
ERI|ER|Eritrea|Asmara|ERN
ESH|EH|Western Sahara|Laayoune|MAD
ESP|ES|Spain|Madrid|EUR
EST|EE|Estonia|Tallinn|EUR
ETH|ET|Ethiopia|Addis Ababa|ETB
FIN|FI|Finland|Helsinki|EUR
FJI|FJ|Fiji|Suva|FJD
FLK|FK|Falkland Islands|Stanley|FKP|GBR
FRA|FR|France|Paris|EUR
FRO|FO|Faroe Islands|Tórshavn|DKK|DNK
FSM|FM|Micronesia|Palikir|USD
GAB|GA|Gabon|Libreville|XAF
GBR|GB|United Kingdom|London|GBP
GEO|GE|Georgia|Tbilisi|GEL
GGY|GG|Guernsey|Saint Peter Port|GBP|GBR
GHA|GH|Ghana|Accra|GHS
GIB|GI|Gibraltar|Gibraltar|GIP|GBR
GIN|GN|Guinea|Conakry|GNF
GLP|GP|Guadeloupe|Basse-Terre|EUR|FRA
GMB|GM|Gambia|Banjul|GMD
GNB|GW|Guinea-Bissau|Bissau|XOF
GNQ|GQ|Equatorial Guinea|Malabo|XAF
GRC|GR|Greece|Athens|EUR
GRD|GD|Grenada|Saint George's|XCD
GRL|GL|Greenland|Nuuk|DKK|DNK
GTM|GT|Guatemala|Guatemala City|GTQ
GUF|GF|French Guiana|Cayenne|EUR|FRA
GUM|GU|Guam|Hagåtña|USD|USA
GUY|GY|Guyana|Georgetown|GYD
HKG|HK|Hong Kong|Hong Kong|HKD|CHN
HMD|HM|Heard Island and McDonald Islands||AUD|AUS
HND|HN|Honduras|Tegucigalpa|HNL
HRV|HR|Croatia|Zagreb|EUR
HTI|HT|Haiti|Port-au-Prince|HTG
HUN|HU|Hungary|Budapest|HUF
IDN|ID|Indonesia|Jakarta|IDR
IMN|IM|Isle of Man|Douglas|GBP|GBR
IND|IN|India|New Delhi|INR
IOT|IO|British Indian Ocean Territory|Diego Garcia|USD|GBR
IRL|IE|Ireland|Dublin|EUR
IRN|IR|Iran|Tehran|IRR
IRQ|IQ|Iraq|Baghdad|IQD
ISL|IS|Iceland|Reykjavik|ISK
ISR|IL|Israel|Jerusalem|ILS
ITA|IT|Italy|Rome|EUR
JAM|JM|Jamaica|Kingston|JMD
JEY|JE|Jersey|Saint Helier|GBP|GBR
JOR|JO|Jordan|Amman|JOD
JPN|JP|Japan|Tokyo|JPY
KAZ|KZ|Kazakhstan|Astana|KZT
KEN|KE|Kenya|Nairobi|KES
KGZ|KG|Kyrgyzstan|Bishkek|KGS
KHM|KH|Cambodia|Phnom Penh|KHR
KIR|KI|Kiribati|Tarawa|AUD
KNA|KN|Saint Kitts and Nevis|Basseterre|XCD
KOR|KR|South Korea|Seoul|KRW
KWT|KW|Kuwait|Kuwait City|KWD
LAO|LA|Laos|Vientiane|LAK
LBN|LB|Lebanon|Beirut|LBP
LBR|LR|Liberia|Monrovia|LRD
LBY|LY|Libya|Tripoli|LYD
LCA|LC|Saint Lucia|Castries|XCD
LIE|LI|Liechtenstein|Vaduz|CHF
LKA|LK|Sri Lanka|Colombo|LKR
LSO|LS|Lesotho|Maseru|LSL
LTU|LT|Lithuania|Vilnius|EUR
LUX|LU|Luxembourg|Luxembourg|EUR
LVA|LV|Latvia|Riga|EUR
MAC|MO|Macao|Macao|MOP|CHN
MAF|MF|Saint Martin|Marigot|EUR|FRA
MAR|MA|Morocco|Rabat|MAD
MCO|MC|Monaco|Monaco|EUR
MDA|MD|Moldova|Chișinău|MDL
MDG|MG|Madagascar|Antananarivo|MGA
MDV|MV|Maldives|Malé|MVR
MEX|MX|Mexico|Mexico City|MXN
MHL|MH|Marshall Islands|Majuro|USD
MKD|MK|North Macedonia|Skopje|MKD
MLI|ML|Mali|Bamako|XOF
MLT|MT|Malta|Valletta|EUR
MMR|MM|Myanmar|Naypyidaw|MMK
MNE|ME|Montenegro|Podgorica|EUR
MNG|MN|Mongolia|Ulaanbaatar|MNT
MNP|MP|Northern Mariana Islands|Saipan|USD|USA
MOZ|MZ|Mozambique|Maputo|MZN
MRT|MR|Mauritania|Nouakchott|MRU
MSR|MS|Montserrat|Brades|XCD|GBR
MTQ|MQ|Martinique|Fort-de-France|EUR|FRA
MUS|MU|Mauritius|Port Louis|MUR
MWI|MW|Malawi|Lilongwe|MWK
MYS|MY|Malaysia|Kuala Lumpur|MYR
MYT|YT|Mayotte|Mamoudzou|EUR|FRA
NAM|NA|Namibia|Windhoek|NAD
NCL|NC|New Caledonia|Nouméa|XPF|FRA
NER|NE|Niger|Niamey|XOF
NFK|NF|Norfolk Island|Kingston|AUD|AUS
NGA|NG|Nigeria|Abuja|NGN
NIC|NI|Nicaragua|Managua|NIO
NIU|NU|Niue|Alofi|NZD|NZL
NLD|NL|Netherlands|Amsterdam|EUR
NOR|NO|Norway|Oslo|NOK
NPL|NP|Nepal|Kathmandu|NPR
NRU|NR|Nauru|Yaren|AUD
NZL|NZ|New Zealand|Wellington|NZD
OMN|OM|Oman|Muscat|OMR
PAK|PK|Pakistan|Islamabad|PKR
PAN|PA|Panama|Panama City|PAB
PCN|PN|Pitcairn Islands|Adamstown|NZD|GBR
PER|PE|Peru|Lima|PEN
PHL|PH|Philippines|Manila|PHP
PLW|PW|Palau|Ngerulmud|USD
PNG|PG|Papua New Guinea|Port Moresby|PGK
POL|PL|Poland|Warsaw|PLN
PRI|PR|Puerto Rico|San Juan|USD|USA
PRK|KP|North Korea|Pyongyang|KPW
PRT|PT|Portugal|Lisbon|EUR
PRY|PY|Paraguay|Asunción|PYG
PSE|PS|Palestine|Ramallah|ILS
PYF|PF|French Polynesia|Papeete|XPF|FRA
QAT|QA|Qatar|Doha|QAR
REU|RE|Réunion|Saint-Denis|EUR|FRA
ROU|RO|Romania|Bucharest|RON
RUS|RU|Russia|Moscow|RUB
RWA|RW|Rwanda|Kigali|RWF
SAU|SA|Saudi Arabia|Riyadh|SAR
SDN|SD|Sudan|Khartoum|SDG
SEN|SN|Senegal|Dakar|XOF
SGP|SG|Singapore|Singapore|SGD
SGS|GS|South Georgia and the South Sandwich Islands|King Edward Point|FKP|GBR
SHN|SH|Saint Helena, Ascension and Tristan da Cunha|Jamestown|SHP|GBR
SJM|SJ|Svalbard and Jan Mayen|Longyearbyen|NOK|NOR
SLB|SB|Solomon Islands|Honiara|SBD
SLE|SL|Sierra Leone|Freetown|SLE
SLV|SV|El Salvador|San Salvador|USD
SMR|SM|San Marino|San Marino|EUR
SOM|SO|Somalia|Mogadishu|SOS
SPM|PM|Saint Pierre and Miquelon|Saint-Pierre|EUR|FRA
SRB|RS|Serbia|Belgrade|RSD
SSD|SS|South Sudan|Juba|SSP
STP|ST|São Tomé and Príncipe|São Tomé|STN
SUR|SR|Suriname|Paramaribo|SRD
SVK|SK|Slovakia|Bratislava|EUR
SVN|SI|Slovenia|Ljubljana|EUR
SWE|SE|Sweden|Stockholm|SEK
SWZ|SZ|Eswatini|Mbabane|SZL
SXM|SX|Sint Maarten|Philipsburg|XCG|NLD
SYC|SC|Seychelles|Victoria|SCR
SYR|SY|Syria|Damascus|SYP
TCA|TC|Turks and Caicos Islands|Cockburn Town|USD|GBR
TCD|TD|Chad|N'Djamena|XAF
TGO|TG|Togo|Lomé|XOF
THA|TH|Thailand|Bangkok|THB
TJK|TJ|Tajikistan|Dushanbe|TJS
TKL|TK|Tokelau|Fakaofo|NZD|NZL
TKM|TM|Turkmenistan|Ashgabat|TMT
TLS|TL|Timor-Leste|Dili|USD
TON|TO|Tonga|Nuku'alofa|TOP
TTO|TT|Trinidad and Tobago|Port of Spain|TTD
TUN|TN|Tunisia|Tunis|TND
TUR|TR|Türkiye|Ankara|TRY
TUV|TV|Tuvalu|Funafuti|AUD
TWN|TW|Taiwan|Taipei|TWD
TZA|TZ|Tanzania|Dodoma|TZS
UGA|UG|Uganda|Kampala|UGX
UKR|UA|Ukraine|Kyiv|UAH
UMI|UM|United States Minor Outlying Islands||USD|USA
URY|UY|Uruguay|Montevideo|UYU
USA|US|United States|Washington|USD
UZB|UZ|Uzbekistan|Tashkent|UZS
VAT|VA|Holy See|Vatican City|EUR
VCT|VC|Saint Vincent and the Grenadines|Kingstown|XCD
VEN|VE|Venezuela|Caracas|VES
VGB|VG|British Virgin Islands|Road Town|USD|GBR
VIR|VI|United States Virgin Islands|Charlotte Amalie|USD|USA
VNM|VN|Vietnam|Hanoi|VND
VUT|VU|Vanuatu|Port Vila|VUV
WLF|WF|Wallis and Futuna|Mata-Utu|XPF|FRA
WSM|WS|Samoa|Apia|WST
XKX|XK|Kosovo|Pristina|EUR
YEM|YE|Yemen|Sanaa|YER
ZAF|ZA|South Africa|Pretoria|ZAR
ZMB|ZM|Zambia|Lusaka|ZMW
ZWE|ZW|Zimbabwe|Harare|ZWG
`;

/** ISO 3166-3. Successors: the states that hold the former state's territory (Russia continues the Soviet Union). */
const FORMER: readonly State[] = [
  {
    id: "CSK",
    iso2: "CS",
    name: "Czechoslovakia",
    capital: "Prague",
    currency: "CSK",
    until: 1992,
    successors: ["CZE", "SVK"],
  },
  {
    id: "DDR",
    iso2: "DD",
    name: "East Germany",
    capital: "East Berlin",
    currency: "DDM",
    until: 1990,
    successors: ["DEU"],
  },
  {
    id: "SUN",
    iso2: "SU",
    name: "Soviet Union",
    capital: "Moscow",
    currency: "SUR",
    until: 1991,
    successors: "RUS ARM AZE BLR EST GEO KAZ KGZ LTU LVA MDA TJK TKM UKR UZB".split(" "),
  },
  {
    id: "YUG",
    iso2: "YU",
    name: "Yugoslavia",
    capital: "Belgrade",
    currency: "YUM",
    until: 2003,
    successors: "SRB BIH HRV MKD MNE SVN XKX".split(" "),
  },
];

function parse(row: string): State {
  const [id = "", iso2 = "", name = "", capital = "", currency = "", sovereign] = row.split("|");
  return { id, iso2, name, capital, currency, ...(sovereign ? { sovereign } : {}) };
}

/** All states and territories, existing ones by code, then the former ones. */
export const STATES: readonly State[] = [...ROWS.trim().split("\n").map(parse), ...FORMER];

const byId = new Map(STATES.map((state) => [state.id, state]));
const byIso2 = new Map(STATES.map((state) => [state.iso2, state]));

/** The state with this alpha-3 id, or undefined. */
export function stateById(id: string): State | undefined {
  return byId.get(id);
}

/** The state with this ISO 3166-1 alpha-2 code, or undefined. */
export function stateByIso2(iso2: string): State | undefined {
  return byIso2.get(iso2);
}

/** Whether the id is a state's or territory's: "CHN", "XKX", "SUN". */
export function isStateId(id: string): boolean {
  return byId.has(id);
}
