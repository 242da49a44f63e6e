import { PRESS } from "./press.js";

/** What sort of body it is, seen from the state it acts for. */
export type FirmKind =
  | "policy-bank"
  | "bank"
  | "central-bank"
  | "fund"
  | "company"
  | "agency"
  | "insurer"
  | "military"
  | "media";

/** A bank, fund, company or agency of a state: not a state itself, but money, projects and words come through it. */
export interface Firm {
  /** "firm:china-eximbank". */
  readonly id: string;
  readonly kind: FirmKind;
  /** Alpha-3 of the state it belongs to or is seated in. */
  readonly state: string;
  /** The name to show, in English. */
  readonly name: string;
}

// id, kind, state, name.
const ROWS = `
# China: policy banks, commercial banks, funds, insurers
china-eximbank|policy-bank|CHN|Export-Import Bank of China
china-development-bank|policy-bank|CHN|China Development Bank
agricultural-development-bank-of-china|policy-bank|CHN|Agricultural Development Bank of China
icbc|bank|CHN|Industrial and Commercial Bank of China
bank-of-china|bank|CHN|Bank of China
china-construction-bank|bank|CHN|China Construction Bank
agricultural-bank-of-china|bank|CHN|Agricultural Bank of China
bank-of-communications|bank|CHN|Bank of Communications
china-merchants-bank|bank|CHN|China Merchants Bank
china-citic-bank|bank|CHN|China CITIC Bank
china-minsheng|bank|CHN|China Minsheng Bank
people-bank-of-china|central-bank|CHN|People's Bank of China
safe|agency|CHN|State Administration of Foreign Exchange
cic|fund|CHN|China Investment Corporation
china-africa-development-fund|fund|CHN|China-Africa Development Fund
china-eurasia-fund|fund|CHN|China-Eurasian Economic Cooperation Fund
china-asean-fund|fund|CHN|China-ASEAN Investment Cooperation Fund
china-lac-fund|fund|CHN|China-LAC Cooperation Fund
china-africa-industrial-fund|fund|CHN|China-Africa Fund for Industrial Cooperation
south-south-fund|fund|CHN|South-South Cooperation Assistance Fund
sinosure|insurer|CHN|China Export and Credit Insurance Corporation
cidca|agency|CHN|China International Development Cooperation Agency
red-cross-china|agency|CHN|Red Cross Society of China
ndrc|agency|CHN|National Development and Reform Commission
mofcom|agency|CHN|Chinese Ministry of Commerce
sasac|agency|CHN|State-owned Assets Supervision and Administration Commission
citic|company|CHN|CITIC Group
china-poly|company|CHN|China Poly Group
norinco|company|CHN|China North Industries Corporation
avic|company|CHN|Aviation Industry Corporation of China
catic|company|CHN|China National Aero-Technology Import & Export Corporation
casc|company|CHN|China Aerospace Science and Technology Corporation
cgwic|company|CHN|China Great Wall Industry Corporation
cast|company|CHN|China Academy of Space Technology
casic|company|CHN|China Aerospace Science and Industry Corporation
comac|company|CHN|Commercial Aircraft Corporation of China
# China: energy
cnpc|company|CHN|China National Petroleum Corporation
petrochina|company|CHN|PetroChina
sinopec|company|CHN|Sinopec
cnooc|company|CHN|China National Offshore Oil Corporation
sinochem|company|CHN|Sinochem
zhuhai-zhenrong|company|CHN|Zhuhai Zhenrong
cefc|company|CHN|CEFC China Energy
cgn|company|CHN|China General Nuclear Power Group
cnnc|company|CHN|China National Nuclear Corporation
state-grid|company|CHN|State Grid Corporation of China
china-southern-grid|company|CHN|China Southern Power Grid
china-three-gorges|company|CHN|China Three Gorges Corporation
cwe|company|CHN|China International Water & Electric Corporation
huaneng|company|CHN|China Huaneng Group
huadian|company|CHN|China Huadian Corporation
datang|company|CHN|China Datang Corporation
guodian|company|CHN|China Guodian Corporation
spic|company|CHN|State Power Investment Corporation
china-energy|company|CHN|China Energy Investment Corporation
energy-china|company|CHN|China Energy Engineering Corporation
powerchina|company|CHN|PowerChina
sinohydro|company|CHN|Sinohydro
cggc|company|CHN|China Gezhouba Group
tbea|company|CHN|Tebian Electric Apparatus
shanghai-electric|company|CHN|Shanghai Electric
dongfang-electric|company|CHN|Dongfang Electric
harbin-electric|company|CHN|Harbin Electric
goldwind|company|CHN|Goldwind
longi|company|CHN|LONGi Green Energy
universal-energy|company|CHN|Universal Energy
catl|company|CHN|Contemporary Amperex Technology
byd|company|CHN|BYD Auto
# China: building, transport, machinery
crbc|company|CHN|China Road and Bridge Corporation
cccc|company|CHN|China Communications Construction Company
chec|company|CHN|China Harbour Engineering Company
crcc|company|CHN|China Railway Construction Corporation
ccecc|company|CHN|China Civil Engineering Construction Corporation
crec|company|CHN|China Railway Group
covec|company|CHN|China Overseas Engineering Group
china-railway|company|CHN|China State Railway Group
china-railway-bureaus|company|CHN|China Railway Tunnel Group
crrc|company|CHN|CRRC Corporation
cscec|company|CHN|China State Construction Engineering Corporation
cmec|company|CHN|China Machinery Engineering Corporation
sinomach|company|CHN|China National Machinery Industry Corporation
camc|company|CHN|CAMC Engineering
complant|company|CHN|China National Complete Plant Import and Export Corporation
cmc|company|CHN|China National Machinery Import and Export Corporation
cntic|company|CHN|China National Technical Import and Export Corporation
cgcoc|company|CHN|China Geo-Engineering Corporation
cjic|company|CHN|China Jiangxi International
cico|company|CHN|Chongqing International Construction Corporation
chongqing-foreign-trade|company|CHN|Chongqing Foreign Trade and Economic Cooperation Group
citcc|company|CHN|China International Telecommunication Construction Corporation
weihai|company|CHN|China Weihai International Economic & Technical Cooperative
zte|company|CHN|Zhongxing Telecommunications Equipment
huawei|company|CHN|Huawei
china-telecom|company|CHN|China Telecom
china-mobile|company|CHN|China Mobile
zong|company|CHN|Zong
china-unicom|company|CHN|China Unicom
alcatel-shanghai-bell|company|CHN|Alcatel Shanghai Bell
startimes|company|CHN|StarTimes
nuctech|company|CHN|Nuctech
hikvision|company|CHN|Hikvision
alibaba|company|CHN|Alibaba
tencent|company|CHN|Tencent
bytedance|company|CHN|ByteDance
cosco|company|CHN|China Ocean Shipping Company
china-merchants|company|CHN|China Merchants Group
china-overseas-ports|company|CHN|China Overseas Port Holding Company
hutchison|company|HKG|CK Hutchison
cssc|company|CHN|China Shipbuilding Industry Corporation
china-shipbuilding-trading|company|CHN|China Shipbuilding Trading Company
chalco|company|CHN|Aluminum Corporation of China
minmetals|company|CHN|China Minmetals
zijin|company|CHN|Zijin Mining
jiangxi-copper|company|CHN|Jiangxi Copper
mcc|company|CHN|China Metallurgical Group Corporation
cnmc|company|CHN|China Nonferrous Metal Mining Group
cmoc|company|CHN|China Molybdenum
huayou|company|CHN|Huayou Cobalt
ganfeng|company|CHN|Ganfeng Lithium
tsingshan|company|CHN|Tsingshan
baosteel|company|CHN|Baosteel
hbis|company|CHN|HBIS Group
cofco|company|CHN|China National Cereals, Oils and Foodstuffs Corporation
sinovac|company|CHN|Sinovac
sinopharm|company|CHN|Sinopharm
cnbg|company|CHN|China National Biotec Group
xcmg|company|CHN|Xuzhou Construction Machinery Group
chery|company|CHN|Chery
china-aluminum-international|company|CHN|China Aluminum International Engineering Corporation
sany|company|CHN|Sany Heavy Industry
tianjin-tewoo|company|CHN|Tianjin Jinyi
zhongtai|company|CHN|Xinjiang Zhongtai
hainan-airlines|company|CHN|Hainan Airlines
# Russia
gazprom|company|RUS|Gazprom
gazprom-neft|company|RUS|Gazprom Neft
gazprombank|bank|RUS|Gazprombank
rosneft|company|RUS|Rosneft
lukoil|company|RUS|Lukoil
novatek|company|RUS|Novatek
tatneft|company|RUS|Tatneft
surgutneftegas|company|RUS|Surgutneftegas
transneft|company|RUS|Transneft
zarubezhneft|company|RUS|Zarubezhneft
rosatom|company|RUS|Rosatom
atomstroyexport|company|RUS|Atomstroyexport
uranium-one|company|RUS|Uranium One
tvel|company|RUS|TVEL Fuel Company
inter-rao|company|RUS|Inter RAO
rushydro|company|RUS|RusHydro
veb|policy-bank|RUS|VEB.RF
sberbank|bank|RUS|Sberbank
vtb|bank|RUS|VTB Bank
rosselkhozbank|bank|RUS|Rosselkhozbank
bank-of-russia|central-bank|RUS|Bank of Russia
rdif|fund|RUS|Russian Direct Investment Fund
national-wealth-fund-russia|fund|RUS|Russian National Wealth Fund
russian-export-centre|agency|RUS|Russian Export Center
roseximbank|policy-bank|RUS|Roseximbank
exiar|insurer|RUS|Export Insurance Agency of Russia
rossotrudnichestvo|agency|RUS|Rossotrudnichestvo
roscosmos|agency|RUS|Roscosmos
rosoboronexport|company|RUS|Rosoboronexport
rostec|company|RUS|Rostec
russian-railways|company|RUS|Russian Railways
aeroflot|company|RUS|Aeroflot
rusal|company|RUS|Rusal
norilsk-nickel|company|RUS|Norilsk Nickel
alrosa|company|RUS|Alrosa
sovcomflot|company|RUS|Sovcomflot
polymetal|company|RUS|Polymetal
severstal|company|RUS|Severstal
megafon|company|RUS|MegaFon
mts|company|RUS|Mobile TeleSystems
uac-russia|company|RUS|United Aircraft Corporation
sukhoi|company|RUS|Sukhoi
irkut|company|RUS|Irkut
africa-corps|company|RUS|Africa Corps
# Central Asia and the Caucasus
samruk-kazyna|fund|KAZ|Samruk-Kazyna
kazmunaygas|company|KAZ|KazMunayGas
kazatomprom|company|KAZ|Kazatomprom
kaztransgas|company|KAZ|KazTransGas
kaztransoil|company|KAZ|KazTransOil
ktz|company|KAZ|Kazakhstan Temir Zholy
kegoc|company|KAZ|Kazakhstan Electricity Grid Operating Company
kazakhmys|company|KAZ|Kazakhmys
development-bank-of-kazakhstan|policy-bank|KAZ|Development Bank of Kazakhstan
baiterek|fund|KAZ|Baiterek National Managing Holding
national-bank-of-kazakhstan|central-bank|KAZ|National Bank of Kazakhstan
national-fund-kazakhstan|fund|KAZ|National Fund of Kazakhstan
kazaid|agency|KAZ|Kazakhstan Agency of International Development
bta|bank|KAZ|BTA Bank
halyk|bank|KAZ|Halyk Bank
mangistaumunaigas|company|KAZ|MangistauMunaiGas
tengizchevroil|company|KAZ|Tengizchevroil
uzbekneftegaz|company|UZB|Uzbekneftegaz
uzbekistan-railways|company|UZB|Uzbekistan Railways
navoi-mmc|company|UZB|Navoi Mining and Metallurgical Combine
navoiyuran|company|UZB|Navoiyuran
almalyk-mmc|company|UZB|Almalyk Mining and Metallurgical Complex
uzpromstroybank|bank|UZB|Uzpromstroybank
nbu|bank|UZB|National Bank of Uzbekistan
frd-uzbekistan|fund|UZB|Fund for Reconstruction and Development of Uzbekistan
turkmengaz|company|TKM|Turkmengaz
turkmennebit|company|TKM|Turkmennebit
talco|company|TJK|Tajik Aluminium Company
barqi-tojik|company|TJK|Barqi Tojik
tajiktransgaz|company|TJK|Tajiktransgaz
national-bank-of-tajikistan|central-bank|TJK|National Bank of Tajikistan
kyrgyzaltyn|company|KGZ|Kyrgyzaltyn
kumtor|company|KGZ|Kumtor Gold Company
kyrgyz-temir-joly|company|KGZ|Kyrgyz Temir Joly
electric-stations|company|KGZ|Electric Power Plants of Kyrgyzstan
negk|company|KGZ|National Electric Grid of Kyrgyzstan
rkdf|fund|KGZ|Russian-Kyrgyz Development Fund
socar|company|AZE|State Oil Company of Azerbaijan
sofaz|fund|AZE|State Oil Fund of Azerbaijan
georgian-railway|company|GEO|Georgian Railway
anaklia|company|GEO|Anaklia Development Consortium
gazprom-armenia|company|ARM|Gazprom Armenia
belaruskali|company|BLR|Belaruskali
development-bank-of-belarus|policy-bank|BLR|Development Bank of Belarus
naftogaz|company|UKR|Naftogaz
energoatom|company|UKR|Energoatom
erdenes|company|MNG|Erdenes Mongol
# Türkiye
tika|agency|TUR|Turkish Cooperation and Coordination Agency
turk-eximbank|policy-bank|TUR|Türk Eximbank
ziraat|bank|TUR|Ziraat Bankası
halkbank|bank|TUR|Halkbank
vakifbank|bank|TUR|VakıfBank
turkish-central-bank|central-bank|TUR|Central Bank of the Republic of Turkey
turkiye-wealth-fund|fund|TUR|Turkey Wealth Fund
afad|agency|TUR|Disaster and Emergency Management Authority
yee|agency|TUR|Yunus Emre Institute
ytb|agency|TUR|Presidency for Turks Abroad and Related Communities
maarif|agency|TUR|Maarif Foundation
turkish-red-crescent|agency|TUR|Turkish Red Crescent
diyanet|agency|TUR|Diyanet
botas|company|TUR|BOTAŞ
tpao|company|TUR|Turkish Petroleum Corporation
tcdd|company|TUR|Turkish State Railways
thy|company|TUR|Turkish Airlines
enka|company|TUR|Enka İnşaat
calik|company|TUR|Çalık Holding
ronesans|company|TUR|Rönesans Holding
limak|company|TUR|Limak
yapi-merkezi|company|TUR|Yapı Merkezi
cengiz|company|TUR|Cengiz Holding
tav|company|TUR|TAV Airports
karpowership|company|TUR|Karpowership
baykar|company|TUR|Baykar
aselsan|company|TUR|Aselsan
tai|company|TUR|Turkish Aerospace Industries
roketsan|company|TUR|Roketsan
turkcell|company|TUR|Turkcell
turk-telekom|company|TUR|Türk Telekom
tosyali|company|TUR|Tosyalı Holding
deik|agency|TUR|Foreign Economic Relations Board
tobb|agency|TUR|Union of Chambers and Commodity Exchanges of Turkey
# United States
usaid|agency|USA|United States Agency for International Development
us-dfc|policy-bank|USA|International Development Finance Corporation
us-exim|policy-bank|USA|Export-Import Bank of the United States
mcc-us|agency|USA|Millennium Challenge Corporation
ustda|agency|USA|US Trade and Development Agency
ustr|agency|USA|Office of the United States Trade Representative
federal-reserve|central-bank|USA|Federal Reserve
cia|agency|USA|Central Intelligence Agency
fbi|agency|USA|Federal Bureau of Investigation
nasa|agency|USA|National Aeronautics and Space Administration
centcom|military|USA|US Central Command
africom|military|USA|US Africa Command
indopacom|military|USA|US Indo-Pacific Command
power-africa|agency|USA|Power Africa
prosper-africa|agency|USA|Prosper Africa
exxonmobil|company|USA|ExxonMobil
chevron|company|USA|Chevron
conocophillips|company|USA|ConocoPhillips
general-electric|company|USA|General Electric
boeing|company|USA|Boeing
lockheed-martin|company|USA|Lockheed Martin
raytheon|company|USA|Raytheon
westinghouse|company|USA|Westinghouse
bechtel|company|USA|Bechtel
microsoft|company|USA|Microsoft
citigroup|bank|USA|Citigroup
jpmorgan|bank|USA|JPMorgan
goldman-sachs|bank|USA|Goldman Sachs
blackrock|company|USA|BlackRock
gates-foundation|fund|USA|Bill & Melinda Gates Foundation
cargill|company|USA|Cargill
wabtec|company|USA|Wabtec
# Japan, Korea
jica|agency|JPN|Japan International Cooperation Agency
jbic|policy-bank|JPN|Japan Bank for International Cooperation
japan-oecf|fund|JPN|Overseas Economic Cooperation Fund
nexi|insurer|JPN|Nippon Export and Investment Insurance
jogmec|agency|JPN|Japan Oil, Gas and Metals National Corporation
jetro|agency|JPN|Japan External Trade Organization
mufg|bank|JPN|Mitsubishi UFJ Financial Group
smbc|bank|JPN|Sumitomo Mitsui Banking Corporation
mizuho|bank|JPN|Mizuho Bank
bank-of-japan|central-bank|JPN|Bank of Japan
mitsubishi|company|JPN|Mitsubishi Corporation
mitsui|company|JPN|Mitsui & Co
sumitomo|company|JPN|Sumitomo Corporation
marubeni|company|JPN|Marubeni
itochu|company|JPN|Itochu
toshiba|company|JPN|Toshiba
hitachi|company|JPN|Hitachi
inpex|company|JPN|Inpex
toyota|company|JPN|Toyota
koica|agency|KOR|Korea International Cooperation Agency
kexim|policy-bank|KOR|Export-Import Bank of Korea
edcf|fund|KOR|Economic Development Cooperation Fund
kdb|policy-bank|KOR|Korea Development Bank
k-sure|insurer|KOR|Korea Trade Insurance Corporation
kic|fund|KOR|Korea Investment Corporation
kepco|company|KOR|Korea Electric Power Corporation
khnp|company|KOR|Korea Hydro & Nuclear Power
kogas|company|KOR|Korea Gas Corporation
knoc|company|KOR|Korea National Oil Corporation
samsung|company|KOR|Samsung
hyundai|company|KOR|Hyundai
lg|company|KOR|LG Electronics
daewoo|company|KOR|Daewoo
posco|company|KOR|Posco
doosan|company|KOR|Doosan
hanwha|company|KOR|Hanwha
# Europe
giz|agency|DEU|Deutsche Gesellschaft für Internationale Zusammenarbeit
kfw|policy-bank|DEU|KfW Development Bank
deg|bank|DEU|German Investment and Development Corporation
euler-hermes|insurer|DEU|Euler Hermes
bundesbank|central-bank|DEU|Bundesbank
deutsche-bank|bank|DEU|Deutsche Bank
commerzbank|bank|DEU|Commerzbank
deutsche-bahn|company|DEU|Deutsche Bahn
lufthansa|company|DEU|Lufthansa
fraport|company|DEU|Fraport
siemens|company|DEU|Siemens
basf|company|DEU|BASF SE
volkswagen|company|DEU|Volkswagen
uniper|company|DEU|Uniper
eon|company|DEU|E.ON
wintershall|company|DEU|Wintershall Dea
rwe|company|DEU|RWE AG
rheinmetall|company|DEU|Rheinmetall
thyssenkrupp|company|DEU|ThyssenKrupp
svevind|company|SWE|Svevind
nord-stream|company|RUS|Nord Stream AG
afd|agency|FRA|Agence Française de Développement
proparco|bank|FRA|Proparco
bpifrance|policy-bank|FRA|Bpifrance
coface|insurer|FRA|Coface
caisse-des-depots|fund|FRA|Caisse des Dépôts
bnp-paribas|bank|FRA|BNP Paribas
societe-generale|bank|FRA|Société Générale
credit-agricole|bank|FRA|Crédit Agricole
edf|company|FRA|Électricité de France
totalenergies|company|FRA|TotalEnergies
engie|company|FRA|Engie
orano|company|FRA|Orano
framatome|company|FRA|Framatome
alstom|company|FRA|Alstom
bouygues|company|FRA|Bouygues
vinci|company|FRA|Vinci Airports
airbus|company|FRA|Airbus
dassault|company|FRA|Dassault Aviation
thales|company|FRA|Thales
naval-group|company|FRA|Naval Group
bollore|company|FRA|Bolloré
orange|company|FRA|Orange SA
fcdo|agency|GBR|Foreign, Commonwealth and Development Office
dfid|agency|GBR|Department for International Development
bii|bank|GBR|British International Investment
ukef|insurer|GBR|UK Export Finance
bank-of-england|central-bank|GBR|Bank of England
hsbc|bank|GBR|HSBC Holdings
standard-chartered|bank|GBR|Standard Chartered
barclays|bank|GBR|Barclays
bp|company|GBR|British Petroleum
shell|company|GBR|Royal Dutch Shell
bae|company|GBR|BAE Systems
rolls-royce|company|GBR|Rolls-Royce
glencore|company|CHE|Glencore
rio-tinto|company|GBR|Rio Tinto
anglo-american|company|GBR|Anglo American plc
british-council|agency|GBR|British Council
norad|agency|NOR|Norwegian Agency for Development Cooperation
norfund|fund|NOR|Norfund
gpfg|fund|NOR|Government Pension Fund Global
equinor|company|NOR|Equinor
telenor|company|NOR|Telenor
sida|agency|SWE|Swedish International Development Cooperation Agency
swedfund|fund|SWE|Swedfund
ericsson|company|SWE|Ericsson
telia|company|SWE|Telia
vattenfall|company|SWE|Vattenfall
saab|company|SWE|Saab AB
danida|agency|DNK|Danish International Development Agency
ifu|fund|DNK|Investment Fund for Developing Countries
maersk|company|DNK|Maersk
vestas|company|DNK|Vestas
orsted|company|DNK|Ørsted
finnfund|fund|FIN|Finnfund
nokia|company|FIN|Nokia
fortum|company|FIN|Fortum
wartsila|company|FIN|Wärtsilä
fmo|bank|NLD|Netherlands Development Finance Company
ing|bank|NLD|ING Bank
asml|company|NLD|ASML Holding
boskalis|company|NLD|Boskalis
sdc|agency|CHE|Swiss Agency for Development and Cooperation
seco|agency|CHE|State Secretariat for Economic Affairs
credit-suisse|bank|CHE|Credit Suisse
ubs|bank|CHE|UBS Group
abb|company|CHE|ABB Group
trafigura|company|CHE|Trafigura
vitol|company|CHE|Vitol
nestle|company|CHE|Nestlé
aics|agency|ITA|Italian Agency for Development Cooperation
cdp|policy-bank|ITA|Cassa Depositi e Prestiti
sace|insurer|ITA|SACE SpA
unicredit|bank|ITA|UniCredit
intesa|bank|ITA|Intesa Sanpaolo
eni|company|ITA|Eni SpA
enel|company|ITA|Enel
leonardo-spa|company|ITA|Leonardo SpA
fincantieri|company|ITA|Fincantieri
saipem|company|ITA|Saipem
salini|company|ITA|Salini Impregilo
danieli|company|ITA|Danieli
pirelli|company|ITA|Pirelli
aecid|agency|ESP|Spanish Agency for International Development Cooperation
ico|policy-bank|ESP|Instituto de Crédito Oficial
cesce|insurer|ESP|CESCE
repsol|company|ESP|Repsol
iberdrola|company|ESP|Iberdrola
santander|bank|ESP|Banco Santander
telefonica|company|ESP|Telefónica
acciona|company|ESP|Acciona
navantia|company|ESP|Navantia
indra|company|ESP|Indra Sistemas
talgo|company|ESP|Talgo
camoes|agency|PRT|Camões Institute
edp|company|PRT|Energias de Portugal
galp|company|PRT|Galp
enabel|agency|BEL|Enabel
ada-austria|agency|AUT|Austrian Development Agency
oekb|policy-bank|AUT|Oesterreichische Kontrollbank
oeeb|bank|AUT|OeEB
raiffeisen|bank|AUT|Raiffeisen Bank International
omv|company|AUT|OMV Petrom
andritz|company|AUT|Andritz
voith|company|AUT|Voith Hydro
irish-aid|agency|IRL|Irish Aid
luxdev|agency|LUX|LuxDev
arcelormittal|company|LUX|ArcelorMittal
czechaid|agency|CZE|Czech Development Agency
czech-export-bank|policy-bank|CZE|Czech Export Bank
skoda|company|CZE|Škoda JS
cez|company|CZE|ČEZ
polish-aid|agency|POL|Polish Aid
bgk|policy-bank|POL|Bank Gospodarstwa Krajowego
orlen|company|POL|PKN Orlen
pgnig|company|POL|PGNiG
slovakaid|agency|SVK|SlovakAid
hungary-exim|policy-bank|HUN|Hungarian Eximbank
mol|company|HUN|MOL Group
hungary-helps|agency|HUN|Hungary Helps
paks-ii|company|HUN|Paks II
mvm|company|HUN|MVM Group
estdev|agency|EST|Estonian Centre for International Development
hellenic-aid|agency|GRC|Hellenic Aid
piraeus-port|company|GRC|Piraeus Port Authority
srbijagas|company|SRB|Srbijagas
nis|company|SRB|Naftna Industrija Srbije
bulgargaz|company|BGR|Bulgargaz
bulgartransgaz|company|BGR|Bulgartransgaz
transgaz|company|ROU|Transgaz
romgaz|company|ROU|Romgaz
nuclearelectrica|company|ROU|Nuclearelectrica
# Gulf and Middle East
abu-dhabi-fund|fund|ARE|Abu Dhabi Fund for Development
adnoc|company|ARE|Abu Dhabi National Oil Company
mubadala|fund|ARE|Mubadala
adia|fund|ARE|Abu Dhabi Investment Authority
adq|fund|ARE|Abu Dhabi Developmental Holding Company
limad|fund|ARE|L'imad Holding
masdar|company|ARE|Masdar
dp-world|company|ARE|DP World
ad-ports|company|ARE|AD Ports Group
emirates-red-crescent|agency|ARE|Emirates Red Crescent
khalifa-foundation|fund|ARE|Khalifa bin Zayed Al Nahyan Foundation
khalifa-fund|fund|ARE|Khalifa Fund for Enterprise Development
emirates-airline|company|ARE|Emirates Airline
etihad|company|ARE|Etihad Airways
flydubai|company|ARE|Flydubai
dubai-islamic-bank|bank|ARE|Dubai Islamic Bank
fab|bank|ARE|First Abu Dhabi Bank
adcb|bank|ARE|Abu Dhabi Commercial Bank
emaar|company|ARE|Emaar
eagle-hills|company|ARE|Eagle Hills
saudi-fund|fund|SAU|Saudi Fund for Development
pif-saudi|fund|SAU|Public Investment Fund
ksrelief|agency|SAU|King Salman Humanitarian Aid and Relief Centre
aramco|company|SAU|Saudi Aramco
sabic|company|SAU|Saudi Basic Industries Corporation
acwa-power|company|SAU|ACWA Power
saudi-exim|policy-bank|SAU|Saudi EXIM Bank
sama|central-bank|SAU|Saudi Central Bank
kuwait-fund|fund|KWT|Kuwait Fund for Arab Economic Development
kia|fund|KWT|Kuwait Investment Authority
kpc|company|KWT|Kuwait Petroleum Corporation
qatar-fund|fund|QAT|Qatar Fund for Development
qia|fund|QAT|Qatar Investment Authority
qatarenergy|company|QAT|QatarEnergy
qatar-airways|company|QAT|Qatar Airways
qatar-charity|agency|QAT|Qatar Charity
qatar-red-crescent|agency|QAT|Qatar Red Crescent
education-above-all|agency|QAT|Education Above All
qatari-diar|company|QAT|Qatari Diar
power-international|company|QAT|Power International Holding
ucc-holding|company|QAT|UCC Holding
qnb|bank|QAT|Qatar National Bank
oman-oia|fund|OMN|Oman Investment Authority
oq|company|OMN|OQ Group
bapco|company|BHR|Bapco Energies
nioc|company|IRN|National Iranian Oil Company
nigc|company|IRN|National Iranian Gas Company
irgc|military|IRN|Islamic Revolutionary Guard Corps
edbi|policy-bank|IRN|Export Development Bank of Iran
sabir|company|IRN|Sabir International
iran-khodro|company|IRN|Iran Khodro
mahan-air|company|IRN|Mahan Air
farab|company|IRN|Farab
iraq-somo|company|IRQ|State Organization for Marketing of Oil
mashav|agency|ISR|Agency for International Development Cooperation
iai|company|ISR|Israel Aerospace Industries
rafael|company|ISR|Rafael Advanced Defense Systems
elbit|company|ISR|Elbit Systems
suez-canal-authority|agency|EGY|Suez Canal Authority
egas|company|EGY|Egyptian Natural Gas Holding Company
egpc|company|EGY|Egyptian General Petroleum Corporation
arab-contractors|company|EGY|Arab Contractors
elsewedy|company|EGY|Elsewedy Electric
sonatrach|company|DZA|Sonatrach
ocp|company|MAR|OCP Group
noc-libya|company|LBY|National Oil Corporation of Libya
lia|fund|LBY|Libyan Investment Authority
laip|fund|LBY|Libya Africa Investment Portfolio
# South and South-East Asia
india-exim|policy-bank|IND|Export-Import Bank of India
itec|agency|IND|Indian Technical and Economic Cooperation
rbi|central-bank|IND|Reserve Bank of India
sbi|bank|IND|State Bank of India
ongc|company|IND|Oil and Natural Gas Corporation
ioc-india|company|IND|Indian Oil Corporation
ntpc|company|IND|National Thermal Power Corporation
nhpc|company|IND|National Hydroelectric Power Corporation
sjvn|company|IND|SJVN Limited
gail|company|IND|Gas Authority of India
bhel|company|IND|Bharat Heavy Electricals
ircon|company|IND|IRCON International
rites|company|IND|RITES Limited
adani|company|IND|Adani Group
tata|company|IND|Tata Group
reliance|company|IND|Reliance Industries
larsen-toubro|company|IND|Larsen & Toubro
npcil|company|IND|Nuclear Power Corporation of India
ipgl|company|IND|India Ports Global Limited
isro|agency|IND|Indian Space Research Organisation
hal-india|company|IND|Hindustan Aeronautics
brahmos|company|IND|BrahMos Aerospace
state-bank-of-pakistan|central-bank|PAK|State Bank of Pakistan
wapda|agency|PAK|Water and Power Development Authority
nespak|company|PAK|National Engineering Services Pakistan
pia|company|PAK|Pakistan International Airlines
pakistan-state-oil|company|PAK|Pakistan State Oil
ogdcl|company|PAK|Oil and Gas Development Company
ppl|company|PAK|Pakistan Petroleum Limited
isi|agency|PAK|Inter-Services Intelligence
bangladesh-bank|central-bank|BGD|Bangladesh Bank
petrobangla|company|BGD|Petrobangla
bpdb|company|BGD|Bangladesh Power Development Board
sri-lanka-ports|agency|LKA|Sri Lanka Ports Authority
ceylon-petroleum|company|LKA|Ceylon Petroleum Corporation
ceylon-electricity|company|LKA|Ceylon Electricity Board
nepal-electricity|agency|NPL|Nepal Electricity Authority
dgpc|company|BTN|Druk Green Power Corporation
temasek|fund|SGP|Temasek
gic|fund|SGP|Government of Singapore Investment Corporation
psa|company|SGP|PSA International
dbs|bank|SGP|DBS Bank
petronas|company|MYS|Petronas
khazanah|fund|MYS|Khazanah Nasional
malaysia-exim|policy-bank|MYS|Export-Import Bank of Malaysia
pertamina|company|IDN|Pertamina
pln|company|IDN|Perusahaan Listrik Negara
ina|fund|IDN|Indonesia Investment Authority
danantara|fund|IDN|Danantara
kcic|company|IDN|Kereta Cepat Indonesia China
thai-exim|policy-bank|THA|Export-Import Bank of Thailand
neda-thailand|agency|THA|Neighbouring Countries Economic Development Cooperation Agency
ptt|company|THA|PTT Exploration and Production
egat|company|THA|Electricity Generating Authority of Thailand
petrovietnam|company|VNM|PetroVietnam
evn|company|VNM|Vietnam Electricity
viettel|company|VNM|Viettel
vingroup|company|VNM|Vingroup
edl|company|LAO|Électricité du Laos
moge|company|MMR|Myanmar Oil and Gas Enterprise
ictsi|company|PHL|International Container Terminal Services
taiwan-icdf|agency|TWN|International Cooperation and Development Fund
taiwan-exim|policy-bank|TWN|Export-Import Bank of the Republic of China
tsmc|company|TWN|Taiwan Semiconductor Manufacturing Company
# Americas, Africa, Oceania
cida|agency|CAN|Canadian International Development Agency
edc|policy-bank|CAN|Export Development Canada
findev|fund|CAN|FinDev Canada
idrc|agency|CAN|International Development Research Centre
cameco|company|CAN|Cameco
centerra|company|CAN|Centerra Gold
barrick|company|CAN|Barrick Gold
first-quantum|company|CAN|First Quantum
ivanhoe|company|CAN|Ivanhoe Mines
ausaid|agency|AUS|Australian Agency for International Development
efa-australia|policy-bank|AUS|Export Finance Australia
aiffp|fund|AUS|Australian Infrastructure Financing Facility for the Pacific
aciar|agency|AUS|Australian Centre for International Agricultural Research
bhp|company|AUS|BHP Billiton
telstra|company|AUS|Telstra
digicel|company|AUS|Digicel
nzaid|agency|NZL|New Zealand Agency for International Development
bndes|policy-bank|BRA|Brazilian Development Bank
abc-brazil|agency|BRA|Brazilian Cooperation Agency
petrobras|company|BRA|Petrobras
vale|company|BRA|Vale SA
odebrecht|company|BRA|Odebrecht
embraer|company|BRA|Embraer
eletrobras|company|BRA|Eletrobras
itaipu|company|BRA|Itaipu Binacional
andrade|company|BRA|Andrade Gutierrez
camargo-correa|company|BRA|Camargo Corrêa
queiroz-galvao|company|BRA|Queiroz Galvão
pdvsa|company|VEN|Petróleos de Venezuela
bandes|policy-bank|VEN|Banco de Desarrollo Económico y Social de Venezuela
ypf|company|ARG|Yacimientos Petrolíferos Fiscales
invap|company|ARG|Invap
nucleoelectrica|company|ARG|Nucleoeléctrica Argentina
ypfb|company|BOL|Yacimientos Petrolíferos Fiscales Bolivianos
ylb|company|BOL|Yacimientos de Litio Bolivianos
codelco|company|CHL|Codelco
pemex|company|MEX|Petróleos Mexicanos
bancomext|policy-bank|MEX|Bancomext
amexcid|agency|MEX|Mexican Agency for International Development Cooperation
petroecuador|company|ECU|Petroecuador
ecopetrol|company|COL|Ecopetrol
cupet|company|CUB|Cubapetróleo
eskom|company|ZAF|Eskom
transnet|company|ZAF|Transnet
sasol|company|ZAF|Sasol
mtn|company|ZAF|MTN Group
idc-south-africa|policy-bank|ZAF|Industrial Development Corporation of South Africa
standard-bank|bank|ZAF|Standard Bank
safaricom|company|KEN|Safaricom
kenya-ports|agency|KEN|Kenya Ports Authority
kenya-railways|company|KEN|Kenya Railways Corporation
kengen|company|KEN|KenGen
nnpc|company|NGA|Nigerian National Petroleum Corporation
nigeria-exim|policy-bank|NGA|Nigerian Export-Import Bank
dangote|company|NGA|Dangote
sonangol|company|AGO|Sonangol
china-sonangol|company|HKG|China Sonangol
china-international-fund|company|HKG|China International Fund
endiama|company|AGO|Endiama
gecamines|company|COD|Gécamines
sicomines|company|COD|Sicomines
zesco|company|ZMB|ZCCM-IH
zccm|company|ZMB|Zambia Consolidated Copper Mines
ethiopian-electric|company|ETH|Ethiopian Electric Power
ethio-telecom|company|ETH|Ethio Telecom
ethiopian-railway|company|ETH|Ethiopian Railway Corporation
ethiopian-airlines|company|ETH|Ethiopian Airlines
tanesco|company|TZA|Tanzania Electric Supply Company
tanzania-railways|company|TZA|Tanzania Railways Corporation
tazara|company|ZMB|Tanzania-Zambia Railway Authority
sudapet|company|SDN|Sudapet
gnpoc|company|SDN|Greater Nile Petroleum Operating Company
gnpc|company|GHA|Ghana National Petroleum Corporation
vra|agency|GHA|Volta River Authority
bui-power|company|GHA|Bui Power Authority
cocobod|agency|GHA|Ghana Cocoa Board
edm|company|MOZ|Electricidade de Moçambique
cahora-bassa|company|MOZ|Hidroeléctrica de Cahora Bassa
enh|company|MOZ|Empresa Nacional de Hidrocarbonetos
zesa|company|ZWE|Zimbabwe Electricity Supply Authority
uegcl|company|UGA|Uganda Electricity Generation Company
unoc|company|UGA|Uganda National Oil Company
umeme-limited|company|UGA|Umeme
nampower|company|NAM|NamPower
swakop-uranium|company|NAM|Swakop Uranium
namport|agency|NAM|Namport
snpc|company|COG|Société Nationale des Pétroles du Congo
sonatel|company|SEN|Sonatel
petrosen|company|SEN|Petrosen
snim|company|MRT|Société Nationale Industrielle et Minière
jirama|company|MDG|Jirama
sonabel|company|BFA|Sonabel
# Makers and houses of many lands
renault|company|FRA|Renault
peugeot|company|FRA|Peugeot
citroen|company|FRA|Citroën
michelin|company|FRA|Michelin
carrefour|company|FRA|Carrefour
loreal|company|FRA|L'Oréal
opel|company|DEU|Opel
bmw|company|DEU|BMW
daimler|company|DEU|Daimler
porsche|company|DEU|Porsche
bosch|company|DEU|Bosch
bayer|company|DEU|Bayer
sap-germany|company|DEU|SAP SE
adidas|company|DEU|Adidas
allianz|company|DEU|Allianz
deutsche-telekom|company|DEU|Deutsche Telekom
fiat|company|ITA|Fiat
agusta-westland|company|ITA|AgustaWestland
ferrari|company|ITA|Ferrari
telecom-italia|company|ITA|Telecom Italia
philips|company|NLD|Philips
unilever|company|GBR|Unilever
vodafone|company|GBR|Vodafone
lloyds|bank|GBR|Lloyds Banking Group
volvo|company|SWE|Volvo
ikea|company|SWE|IKEA
novartis|company|CHE|Novartis
roche|company|CHE|Roche
magna|company|CAN|Magna International
bombardier|company|CAN|Bombardier
general-motors|company|USA|General Motors
ford-motor|company|USA|Ford Motor Company
chrysler|company|USA|Chrysler
tesla|company|USA|Tesla
spacex|company|USA|SpaceX
google|company|USA|Google
facebook|company|USA|Facebook
amazon|company|USA|Amazon
nvidia|company|USA|Nvidia
intel|company|USA|Intel
ibm|company|USA|IBM
coca-cola|company|USA|Coca-Cola
pfizer|company|USA|Pfizer
moderna|company|USA|Moderna
sikorsky|company|USA|Sikorsky
northrop-grumman|company|USA|Northrop Grumman
morgan-stanley|bank|USA|Morgan Stanley
lehman-brothers|bank|USA|Lehman Brothers
honda|company|JPN|Honda
nissan|company|JPN|Nissan
sony|company|JPN|Sony
panasonic|company|JPN|Panasonic
softbank|company|JPN|SoftBank
kia-motors|company|KOR|Kia
foxconn|company|TWN|Foxconn
`;

const cellsOf = (rows: string): string[][] =>
  rows
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map((row) => row.split("|"));

export const FIRMS: readonly Firm[] = [
  ...cellsOf(ROWS).map(([id, kind, state, name]) => ({
    id: `firm:${id}`,
    kind: kind as FirmKind,
    state: state!,
    name: name!,
  })),
  ...cellsOf(PRESS).map(([id, state, name]) => ({
    id: `media:${id}`,
    kind: "media" as const,
    state: state!,
    name: name!,
  })),
];

const byId = new Map(FIRMS.map((firm) => [firm.id, firm]));

/** The firm with this id ("firm:cnpc", "media:xinhua"), or undefined. */
export function firmById(id: string): Firm | undefined {
  return byId.get(id);
}
