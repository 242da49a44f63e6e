import { lazily } from "../../text/index.js";
import { type StateNames, stateNames } from "../../vocabulary/index.js";

/**
 * Turkish words for states: names | adjectives | people | capitals and seats that act | prefixes | bodies. Forms without `*` are words of which a longer one is a common word ("Çin", "Fas", "Şam"): their
 * suffixes follow an apostrophe. Who lives there is a name with -lı; bare nouns ("Türk", "Rus") are adjectives as well.
 */
export const states: () => Readonly<Record<string, StateNames>> = lazily(() =>
  stateNames(`
ABW | Aruba* | | Arubalı*
AFG | Afganistan*; Afganistan İslam Cumhuriyeti*; Afganistan İslam Emirliği*; Afganistan Cumhuriyeti* | Afgan | Afganlı*; Afganistanlı*; Afgan* | Kabil
AGO | Angola* | | Angolalı* | Luanda*
AIA | Anguilla* | | Anguillalı*
ALA | Aland Adaları*
ALB | Arnavutluk*; Arnavutluk Cumhuriyeti* | Arnavut | Arnavutluklu*; Arnavut* | Tiran
AND | Andorra* | | Andorralı* | Andorra la Vella*
ARE | Birleşik Arap Emirlikleri*; Birleşik Arap Emirliği*; BAE; Emirlikler | | | Abu Dabi*; Abu Dhabi*; Dubai*; Abu Zabi*; Şarja
ARG | Arjantin*; Arjantin Cumhuriyeti* | | Arjantinli* | Buenos Aires*; Casa Rosada*
ARM | Ermenistan*; Ermenistan Cumhuriyeti* | Ermeni? | Ermenistanlı*; Ermeni*? | Erivan*; Yerevan*
ASM | Amerikan Samoası* | | Amerikan Samoasılı*
ATA | Antarktika* | Antarktika
ATF | Fransız Güney Toprakları*
ATG | Antigua ve Barbuda*; Antigua-Barbuda*; Antigua | | Antigua ve Barbudalı*
AUS | Avustralya* | | Avustralyalı* | Canberra*; Kanberra*
AUT | Avusturya*; Avusturya Cumhuriyeti* | | Avusturyalı* | Viyana*; Hofburg*; Ballhausplatz*
AZE | Azerbaycan*; Azerbaycan Cumhuriyeti*; Azerbaycan Devleti* | Azeri; Azerbaycan Türk* | Azerbaycanlı*; Azeri* | Bakü*
BDI | Burundi* | | Burundili* | Gitega*; Bujumbura*
BEL | Belçika*; Belçika Krallığı* | | Belçikalı* | Brüksel*
BEN | Benin; Benin Cumhuriyeti*; Dahomey | | Beninli* | Porto-Novo*; Cotonou*
BES | Karayip Hollandası*; Bonaire* | | Karayip Hollandasılı*
BFA | Burkina Faso*; Burkina-Faso*; Burkina; Yukarı Volta* | | Burkina Fasolu*; Burkinalı* | Uagadugu*; Ouagadougou*; Vagadugu*
BGD | Bangladeş*; Bangladeş Halk Cumhuriyeti*; Doğu Pakistan* | Bengal? | Bangladeşli*; Bengalli* | Dakka*
BGR | Bulgaristan*; Bulgaristan Cumhuriyeti* | Bulgar | Bulgaristanlı*; Bulgar* | Sofya*
BHR | Bahreyn*; Bahreyn Krallığı* | | Bahreynli* | Manama*
BHS | Bahamalar*; Bahama Adaları* | | Bahamalı* | Nassau*?
BIH | Bosna-Hersek*; Bosna Hersek*; Bosna ve Hersek*; BiH; Bosna* | Boşnak; Bosnalı Sırp*; Bosnalı Hırvat* | Bosna-Hersekli*; Boşnak*; Bosnalı* | Saraybosna*
BLM | Saint Barthelemy* | | Saint Barthelemyli*
BLR | Belarus*; Beyaz Rusya*; Belarus Cumhuriyeti*; Belorusya* | | Belaruslu*; Beyaz Rusyalı* | Minsk
BLZ | Belize* | | Belizeli* | Belmopan*
BMU | Bermuda* | | Bermudalı*
BOL | Bolivya* | | Bolivyalı* | La Paz*; Sucre
BRA | Brezilya*; Brezilya Federatif Cumhuriyeti* | | Brezilyalı* | Brasilia*; Planalto*; Planalto Sarayı* | | Itamaraty*
BRB | Barbados* | | Barbadoslu* | Bridgetown*
BRN | Brunei*; Bruney*; Brunei Sultanlığı*; Brunei Darüsselam*; Brunei Darussalam* | | Bruneili* | Bandar Seri Begavan*; Bandar Seri Begawan*
BTN | Butan; Bhutan* | | Butanlı* | Timpu; Thimphu*; Thimpu*
BVT | Bouvet Adası*
BWA | Botsvana*; Botswana* | | Botsvanalı* | Gaborone*; Gaboron*
CAF | Orta Afrika Cumhuriyeti* | | Orta Afrikalı* | Bangui*
CAN | Kanada* | | Kanadalı* | Ottava*; Ottawa*; Parliament Hill*; Ottova*
CCK | Cocos Adaları*
CHE | İsviçre*; İsviçre Konfederasyonu* | | İsviçreli* | Bern
CHL | Şili; Şili Cumhuriyeti* | | Şilili* | Santiago*; La Moneda*
CHN | Çin; Çin Halk Cumhuriyeti*; ÇHC; Komünist Çin*; Kızıl Çin* | | Çinli* | Pekin*; Beijing*; Zhongnanhai*; Çungnanhay*
CIV | Fildişi Sahili*; Fildişi Sahilleri*; Fildişi Kıyısı*; Cote d'Ivoire*; Fildişi | Fildişili* | Fildişi Sahilili* | Yamusukro*; Abidjan*; Yamoussoukro*
CMR | Kamerun* | | Kamerunlu* | Yaunde*; Yaounde*
COD | Demokratik Kongo Cumhuriyeti*; Kongo Demokratik Cumhuriyeti*; Zaire*; KDC; DKC; Kongo Kinşasa*; Kongo-Kinşasa*; DRC; Kongo? | | Kongolu*? | Kinşasa*; Kinshasa*
COG | Kongo Cumhuriyeti*; Kongo-Brazavil*; Kongo Brazavil*; Kongo-Brazzaville*; Kongo? | Kongolu*? | | Brazavil*; Brazzaville*
COK | Cook Adaları*
COL | Kolombiya* | | Kolombiyalı* | Bogota*; Casa de Nariño*; Casa de Narino*
COM | Komorlar*; Komor Adaları*; Komorlar Birliği* | | Komorlu* | Moroni*
CPV | Cabo Verde*; Yeşil Burun Adaları*; Cape Verde* | | Cabo Verdeli* | Praia*
CRI | Kosta Rika*; Costa Rica* | | Kosta Rikalı* | San Jose*
CUB | Küba*; Küba Cumhuriyeti* | | Kübalı* | Havana*
CUW | Curaçao*; Curacao* | | Curaçaolu*
CXR | Christmas Adası*
CYM | Cayman Adaları*
CYP | Kıbrıs*; Kıbrıs Cumhuriyeti*; Güney Kıbrıs Rum yönetimi*; Güney Kıbrıs*; Kıbrıs Rum kesimi*; Kıbrıs Rum yönetimi*; Rum kesimi*; Rum yönetimi*; Rum tarafı*; Kıbrıs Rum tarafı*; Rum hükümeti*; GKRY*; Güney Kıbrıs Rum Yönetimi*; Rum Yönetimi*; Rum Kesimi*; Güney Kıbrıs Rum kesimi*; Kıbrıs Rum Yönetimi*; Rum Tarafı*; Kıbrıs Rum Kesimi*; Kıbrıslı Rum liderliğ*; Rum liderliğ* | Rum?; Kıbrıs Rum; Kıbrıslı Rum; Kıbrıslı | Kıbrıslı Rum; Kıbrıslı Rumlar*; Kıbrıs Rum; Kıbrıslı*; Rumlar*?; Kıbrıs Rumları* | =Lefkoşa; Güney Lefkoşa* | | Rum Meclisi*
CZE | Çek Cumhuriyeti*; Çekya* | Çek? | Çekler*; Çekyalı* | Prag; Prag Kalesi*
DEU | Almanya*; Almanya Federal Cumhuriyeti*; Federal Almanya*; Batı Almanya* | Alman; Batı Alman; Batı Almanyalı* | Almanlar*; Almanyalı* | Berlin; Bonn | | Bundestag*; Bundeswehr*; Bundesrat*; Alman Federal Meclisi*
DJI | Cibuti*; Cibuti Cumhuriyeti* | | Cibutili*
DMA | Dominika; Dominika Topluluğu* | | Dominikalı* | Roseau*
DNK | Danimarka*; Danimarka Krallığı* | Danimarka Krallığı* | Danimarkalı* | Kopenhag*; Christiansborg* | | Folketing*
DOM | Dominik Cumhuriyeti* | | Dominikli* | Santo Domingo*
DZA | Cezayir* | | Cezayirli*
ECU | Ekvador* | | Ekvadorlu* | Quito*
EGY | Mısır; Mısır Arap Cumhuriyeti*; Birleşik Arap Cumhuriyeti* | | Mısırlı* | Kahire*
ERI | Eritre* | | Eritreli* | Asmara*
ESH | Batı Sahra*; Sahra Demokratik Arap Cumhuriyeti*; Sahra Arap Demokratik Cumhuriyeti* | Sahralı*? | Batı Sahralı*; Sahravi* | Layun*; El Ayun*
ESP | İspanya*; İspanya Krallığı* | İspanyol | İspanyalı*; İspanyol* | Madrid*; Moncloa*; Zarzuela*; La Moncloa*
EST | Estonya* | Eston | Estonyalı*; Estonlar* | Tallin*; Tallinn*
ETH | Etiyopya*; Habeşistan* | Habeş? | Etiyopyalı* | Addis Ababa*
FIN | Finlandiya* | Fin | Finler*; Finlandiyalı*; Finli* | Helsinki* | | Eduskunta*
FJI | Fiji*; Fiji Adaları* | | Fijili* | Suva
FLK | Falkland Adaları*; Falkland*; Malvinas*; Malvinas Adaları*
FRA | Fransa*; Fransa Cumhuriyeti* | Fransız | Fransalı*; Fransız* | Paris*; Elysee Sarayı*; Élysée*; Elize Sarayı*; Elysee*; Matignon*; Elize | | Quai d'Orsay*
FRO | Faroe Adaları*
FSM | Mikronezya* | | Mikronezyalı* | Palikir*
GAB | Gabon* | | Gabonlu* | Libreville*; Librevil*
GBR | Birleşik Krallık*; İngiltere*; Britanya*; Büyük Britanya*; İskoçya*; Kuzey İrlanda*; Birleşik Krallığ*; Galler; İngiltere Krallığı*; UK | İngiliz; İskoç; Britanya; Galli*; Gallerli* | İskoçlar*; İngiliz*; Britanyalı* | Londra*; Downing Street*; Downing Sokağı*; Buckingham*; Whitehall*; Westminster*; Buckingham Sarayı* | | Avam Kamarası*; Lordlar Kamarası*
GEO | Gürcistan*; Gürcistan Cumhuriyeti* | Gürcü | Gürcistanlı*; Gürcü* | Tiflis*
GGY | Guernsey* | | Guernseyli*
GHA | Gana; Gana Cumhuriyeti* | | Ganalı* | Akra; Accra*
GIB | Cebelitarık | | Cebelitarıklı*
GIN | Gine; Gine Cumhuriyeti* | | Gineli* | Konakri*; Konakry*
GLP | Guadeloupe* | | Guadeloupeli*
GMB | Gambiya* | | Gambiyalı* | Banjul*; Bancul*
GNB | Gine-Bissau*; Gine Bissau* | | Gine-Bissaulu* | Bissau*
GNQ | Ekvator Ginesi* | | Ekvator Ginesili* | Malabo*
GRC | Yunanistan*; Yunanistan Cumhuriyeti* | Yunan; Elen? | Yunanlı*; Yunanistanlı*; Yunan* | Atina*; Maksimos Sarayı*; Maximos Sarayı*; Maksimu Sarayı*
GRD | Grenada* | | Grenadalı*
GRL | Grönland* | | Grönlandlı* | Nuuk*
GTM | Guatemala* | | Guatemalalı* | =Guatemala; Guatemala City*
GUF | Fransız Guyanası* | | Fransız Guyanasılı*
GUM | Guam | | Guamlı*
GUY | Guyana* | | Guyanalı* | Georgetown*?
HKG | Hong Kong*; Hongkong*; Hong Kong Özel İdari Bölgesi* | | Hong Konglu*
HMD | Heard Adası ve McDonald Adaları*
HND | Honduras* | | Honduraslı* | Tegucigalpa*
HRV | Hırvatistan* | Hırvat | Hırvatistanlı*; Hırvat* | Zagreb*
HTI | Haiti* | | Haitili* | Port-au-Prince*; Port au Prince*
HUN | Macaristan* | Macar | Macaristanlı*; Macar* | Budapeşte*
IDN | Endonezya*; Endonezya Cumhuriyeti* | | Endonezyalı* | Cakarta*; Jakarta*; Merdeka Sarayı*
IMN | Man Adası*
IND | Hindistan*; Hindistan Cumhuriyeti* | Hint | Hintli*; Hindistanlı* | Yeni Delhi*; Delhi*; Raştrapati Bhavan* | | Lok Sabha*; Rajya Sabha*
IOT | Britanya Hint Okyanusu Toprakları*; Diego Garcia*; Chagos Adaları*
IRL | İrlanda*; İrlanda Cumhuriyeti*; Güney İrlanda* | | İrlandalı* | Dublin*
IRN | İran; İranın; İranda; İran İslam Cumhuriyeti*; Pers? | | İranlı* | Tahran*; Tehran*
IRQ | Irak*; Irak Cumhuriyeti* | | Iraklı*; Irak Türkmenleri*; Iraklı Türkmen* | Bağdat*
ISL | İzlanda* | | İzlandalı* | Reykjavik* | | Althing*
ISR | İsrail*; İsrail Devleti*; Siyonist rejim*; Yahudi devleti* | | İsrailli* | =Kudüs; Tel Aviv*; Kudüs?; Batı Kudüs* | | Knesset*; Mossad*; Şin Bet*; Şin-Bet*; MOSSAD*; İsrail Savunma Kuvvetleri*; İsrail Savunma Güçleri*
ITA | İtalya*; İtalya Cumhuriyeti* | İtalyan | İtalyalı*; İtalyan* | Roma; Palazzo Chigi*; Quirinale* | | Farnesina*
JAM | Jamaika* | | Jamaikalı* | Kingston*?
JEY | Jersey Adası*
JOR | Ürdün*; Ürdün Haşimi Krallığı*; Haşimi Krallığı* | | Ürdünlü* | Amman*
JPN | Japonya* | Japon | Japonyalı*; Japon* | Tokyo*; Kantei
KAZ | Kazakistan*; Kazakistan Cumhuriyeti* | Kazak | Kazakistanlı*; Kazak* | Astana*; Nur Sultan*; Nur-Sultan*; Akorda*; Almatı*?
KEN | Kenya* | | Kenyalı* | Nairobi*
KGZ | Kırgızistan*; Kırgızistan Cumhuriyeti*; Kırgız Cumhuriyeti* | Kırgız | Kırgızistanlı*; Kırgız* | Bişkek* | | Cogorku Keneş*
KHM | Kamboçya*; Kamboçya Krallığı*; Kampuçya* | | Kamboçyalı* | Punom Pen*; Phnom Penh*; Pnom Pen*
KIR | Kiribati* | | Kiribatili* | Tarawa*
KNA | Saint Kitts ve Nevis* | | Saint Kitts ve Nevisli*
KOR | Güney Kore*; Kore Cumhuriyeti*; Kore? | Koreli*? | Güney Koreli* | Seul*; Mavi Ev*
KWT | Kuveyt*; Kuveyt Devleti* | | Kuveytli* | =Kuveyt; Kuveyt City*
LAO | Laos* | | Laoslu* | Vientiane*; Viyentiyan*
LBN | Lübnan* | | Lübnanlı* | Beyrut*; Baabda*
LBR | Liberya* | | Liberyalı* | Monrovia*
LBY | Libya*; Libya Arap Halk Sosyalist Cemahiriyesi*; Libya Cemahiriyesi* | | Libyalı* | Trablus*; Trablusgarp*
LCA | Saint Lucia* | | Saint Lucialı* | Castries*
LIE | Lihtenştayn*; Liechtenstein* | | Lihtenştaynlı* | Vaduz*
LKA | Sri Lanka*; Seylan | | Sri Lankalı* | Kolombo*; Colombo*
LSO | Lesotho*; Lesoto* | | Lesotholu* | Maseru*
LTU | Litvanya* | Litvan | Litvanyalı*; Litvanlar* | Vilnius*
LUX | Lüksemburg*; Lüksemburg Büyük Dükalığı* | | Lüksemburglu*
LVA | Letonya* | Leton | Letonyalı*; Letonlar* | Riga*
MAC | Makao*; Macau* | | Makaolu*
MAF | Saint Martin* | | Saint Martinli*
MAR | Fas; Fas Krallığı* | | Faslı* | Rabat*
MCO | Monako*; Monaco*; Monako Prensliği* | | Monakolu*
MDA | Moldova*; Moldavya*; Moldova Cumhuriyeti* | Moldavyalı* | Moldovalı* | Kişinev*; Kişinau*
MDG | Madagaskar* | | Madagaskarlı* | Antananarivo*
MDV | Maldivler*; Maldiv Adaları* | | Maldivli* | =Male; Male'*
MEX | Meksika*; Meksika Birleşik Devletleri* | | Meksikalı* | Meksiko*; Mexico City*; Los Pinos*
MHL | Marshall Adaları* | | | Majuro*
MKD | Kuzey Makedonya*; Makedonya*; Makedonya Cumhuriyeti*; Eski Yugoslav Cumhuriyeti Makedonya*; Kuzey Makedonya Cumhuriyeti* | Makedon | Makedonlar*; Kuzey Makedonyalı*; Makedonyalı* | Üsküp*
MLI | Mali Cumhuriyeti*; Mali'* | | Mali Cumhuriyetili*; Malili* | Bamako*
MLT | Malta*; Malta Cumhuriyeti* | | Maltalı* | Valletta*; Valetta*; La Valetta*
MMR | Myanmar*; Birmanya*; Burma; Miyanmar*; Burma'* | Burmalı* | Myanmarlı* | Nepido*; Naypyidaw*; Yangon*; Rangun*
MNE | Karadağ Cumhuriyeti*; Karadağ?; Karadağ'* | | Karadağlı* | Podgorica*; Podgoritsa*
MNG | Moğolistan* | Moğol? | Moğolistanlı*; Moğollar*? | Ulanbator*; Ulan Batur*; Ulan-Bator*; Ulan Bator*; Ulanbatur*
MNP | Kuzey Mariana Adaları*
MOZ | Mozambik* | | Mozambikli* | Maputo*
MRT | Moritanya*; Moritanya İslam Cumhuriyeti* | | Moritanyalı* | Nuakşot*; Nouakchott*
MSR | Montserrat* | | Montserratlı*
MTQ | Martinik* | | Martinikli*
MUS | Mauritius*; Morityus* | | Mauritiuslu* | Port Louis*
MWI | Malavi*; Malawi* | | Malavili* | Lilongve*; Lilongwe*
MYS | Malezya* | | Malezyalı* | Kuala Lumpur*; Putrajaya*
MYT | Mayotte* | | Mayotteli*
NAM | Namibya*; Güneybatı Afrika* | | Namibyalı* | Windhoek*
NCL | Yeni Kaledonya* | | Yeni Kaledonyalı*
NER | Nijer*; Nijer Cumhuriyeti* | | Nijerli* | Niamey*
NFK | Norfolk Adası*
NGA | Nijerya*; Nijerya Federal Cumhuriyeti* | | Nijeryalı* | Abuja*; Abuca
NIC | Nikaragua* | | Nikaragualı* | Managua*
NIU | Niue | | Niueli*
NLD | Hollanda*; Hollanda Krallığı* | | Hollandalı* | Amsterdam*; Binnenhof*; Lahey?
NOR | Norveç*; Norveç Krallığı* | | Norveçli* | Oslo* | | Storting*
NPL | Nepal* | Nepalli* | Nepallı* | Katmandu*
NRU | Nauru* | | Naurulu*
NZL | Yeni Zelanda* | | Yeni Zelandalı* | Wellington*
OMN | Umman*; Umman Sultanlığı* | | Ummanlı* | Maskat*; Muskat*
PAK | Pakistan*; Pakistan İslam Cumhuriyeti* | | Pakistanlı* | İslamabad*; Ravalpindi*
PAN | Panama* | | Panamalı*
PCN | Pitcairn* | | Pitcairnli*
PER | Peru*; Peru Cumhuriyeti* | | Perulu* | Lima
PHL | Filipinler*; Filipin Cumhuriyeti* | Filipin | Filipinli* | Manila*; Malacanang*
PLW | Palau* | | Palaulu* | Ngerulmud*
PNG | Papua Yeni Gine* | | Papua Yeni Gineli* | Port Moresby*
POL | Polonya*; Polonya Cumhuriyeti* | Leh? | Polonyalı*; Lehler? | Varşova* | | Sejm*
PRI | Porto Riko* | | Porto Rikolu*
PRK | Kuzey Kore*; Kore Demokratik Halk Cumhuriyeti*; KDHC; Kore? | Koreli*? | Kuzey Koreli* | Pyongyang*; Pyonyang*; Piyongyang*; Phyongyang*
PRT | Portekiz*; Portekiz Cumhuriyeti* | | Portekizli* | Lizbon*
PRY | Paraguay* | | Paraguaylı* | Asuncion*
PSE | Filistin*; Filistin Devleti*; Filistin Yönetimi*; Filistin Özerk Yönetimi*; Filistin Ulusal Yönetimi*; Gazze*; Gazze Şeridi*; Batı Şeria*; Filistin toprakları* | | Filistinli*; Gazzeli* | Ramallah*; Gazze* | | FKÖ*; Filistin Ulusal Konseyi*; Filistin Kurtuluş Örgütü*
PYF | Fransız Polinezyası*; Tahiti* | | Fransız Polinezyasılı*
QAT | Katar*; Katar Devleti* | | Katarlı* | Doha*
REU | Réunion Adası*
ROU | Romanya* | Romen; Rumen | Romenler*; Rumenler*; Romanyalı* | Bükreş*; Cotroceni*
RUS | Rusya*; Rusya Federasyonu* | Rus | Ruslar*; Rusyalı* | Moskova*; Kremlin* | | Duma; Rusya Devlet Duması*
RWA | Ruanda* | | Ruandalı* | Kigali*
SAU | Suudi Arabistan*; Suudi Arabistan Krallığı*; S. Arabistan*; Arabistan? | Suudi | Suudiler*; Suudi Arabistanlı* | Riyad*
SDN | Sudan*; Sudan Cumhuriyeti* | | Sudanlı* | Hartum*
SEN | Senegal* | Senegalli* | Senegallı* | Dakar*
SGP | Singapur* | | Singapurlu*
SGS | Güney Georgia ve Güney Sandwich Adaları*
SHN | Saint Helena* | | Saint Helenalı*
SJM | Svalbard* | | Svalbardlı*
SLB | Solomon Adaları* | | | Honiara*
SLE | Sierra Leone* | | Sierra Leoneli* | Freetown*
SLV | El Salvador* | | El Salvadorlu* | San Salvador*
SMR | San Marino* | | San Marinolu*
SOM | Somali*; Somali Cumhuriyeti* | | Somalili* | Mogadişu*
SPM | Saint Pierre ve Miquelon* | | Saint Pierre ve Miquelonlu*
SRB | Sırbistan*; Sırbistan Cumhuriyeti*; Sırbistan-Karadağ* | Sırp | Sırbistanlı*; Sırp* | Belgrad*; Belgrat* | | Skupştina*
SSD | Güney Sudan* | | Güney Sudanlı* | Juba; Cuba'*?
STP | Sao Tome ve Principe* | | Sao Tome ve Principeli* | Sao Tome
SUR | Surinam* | | Surinamlı* | Paramaribo*
SVK | Slovakya* | Slovak | Slovaklar*; Slovakyalı* | Bratislava*
SVN | Slovenya* | Sloven | Slovenler*; Slovenyalı* | Ljubljana*; Lübliyana*
SWE | İsveç*; İsveç Krallığı* | | İsveçli* | Stockholm*; Stokholm* | | Riksdag*
SWZ | Esvatini*; Svaziland*; Eswatini* | | Esvatinili* | Mbabane*
SXM | Sint Maarten* | | Sint Maartenli*
SYC | Seyşeller*
SYR | Suriye*; Suriye Arap Cumhuriyeti*; Suriye Devleti* | | Suriyeli* | Şam
TCA | Turks ve Caicos Adaları*
TCD | Çad | | Çadlı* | Encemine*; Ncemine*; N'Djamena*; Ndjamena*
TGO | Togo | | Togolu* | Lome
THA | Tayland* | | Taylandlı* | Bangkok*
TJK | Tacikistan*; Tacikistan Cumhuriyeti* | Tacik | Tacikistanlı*; Tacik* | Duşanbe*
TKL | Tokelau | | Tokelaulu*
TKM | Türkmenistan* | Türkmen? | Türkmenistanlı* | Aşkabat*; Aşgabat*
TLS | Doğu Timor*; Timor-Leste* | | Doğu Timorlu* | =Dili; Dili'*
TON | Tonga | | Tongalı* | Nukualofa*
TTO | Trinidad ve Tobago*; Trinidad-Tobago*; Trinidad Tobago* | | Trinidad ve Tobagolu* | Port of Spain*
TUN | Tunus* | | Tunuslu*
TUR | Türkiye*; Türkiye Cumhuriyeti*; Türkiye Cumhuriyeti Devleti*; TC; T.C.; TC Devleti*; Türk Devleti*; Türk devleti*; Osmanlı*; Osmanlı İmparatorluğu*; Osmanlı Devleti*; Turkiye* | Türk; Türkiyeli* | Türkler*; Türk; Türk vatandaş*; Türk halkı*; Osmanlılar* | Ankara*; Beştepe*; Çankaya Köşkü*; Çankaya'*; Cumhurbaşkanlığı Külliyesi*; Çankaya Köşk'*; Köşk'*?; Külliye'* | | TBMM*; Türkiye Büyük Millet Meclisi*; Türk Silahlı Kuvvetleri*; TSK*; Milli Güvenlik Kurulu*; MGK*; MİT; Milli İstihbarat Teşkilatı*; Genelkurmay?; Meclis'*?
TUV | Tuvalu | | Tuvalulu* | Funafuti*
TWN | Tayvan*; Çin Taypesi* | | Tayvanlı* | Taypey*; Taipei*; Taybey*
TZA | Tanzanya* | | Tanzanyalı* | Dodoma*; Darüsselam*; Dar es Salaam*
UGA | Uganda* | | Ugandalı* | Kampala*
UKR | Ukrayna* | | Ukraynalı* | Kiev*; Kyiv*; Bankova | | Verhovna Rada*
UMI | ABD Küçük Harici Adaları*
URY | Uruguay* | | Uruguaylı* | Montevideo*
USA | Amerika Birleşik Devletleri*; Birleşik Devletler*; ABD*; A.B.D.; USA; A.B.D; AMERİKA; Birleşik Amerika*; Amerika* | Amerikan | Amerikalı* | Washington*; Vaşington*; Beyaz Saray*; Oval Ofis*; Camp David* | | Pentagon*; Capitol Hill*; ABD Senatosu*; ABD Temsilciler Meclisi*; Temsilciler Meclisi*
UZB | Özbekistan*; Özbekistan Cumhuriyeti* | Özbek | Özbekistanlı*; Özbek* | Taşkent*; Kuksaray* | | Ali Meclis*
VAT | Vatikan*; Papalık*; Papalığ* | | Vatikanlı* | =Vatikan; Vatikan Devleti*
VCT | Saint Vincent ve Grenadinler* | | | Kingstown*
VEN | Venezuela*; Venezüella*; Venezuella*; Venezüela*; Bolivarcı Venezuela Cumhuriyeti* | Venezüellalı* | Venezuelalı* | Karakas*; Caracas*; Miraflores*; Miraflores Sarayı*
VGB | Britanya Virjin Adaları*; İngiliz Virjin Adaları*
VIR | ABD Virjin Adaları*; Virjin Adaları*
VNM | Vietnam*; Vietnam Sosyalist Cumhuriyeti*; Kuzey Vietnam*; Güney Vietnam* | | Vietnamlı* | Hanoi*
VUT | Vanuatu* | | Vanuatulu* | Port Vila*
WLF | Wallis ve Futuna* | | Wallis ve Futunalı*
WSM | Samoa | | Samoalı* | Apia*
XKX | Kosova*; Kosova Cumhuriyeti* | Kosovalı Arnavut* | Kosovalı* | Priştine*
YEM | Yemen*; Yemen Cumhuriyeti*; Kuzey Yemen*; Güney Yemen* | | Yemenli* | =Sana; Sana'*; Sanaa*; Aden'*
ZAF | Güney Afrika*; Güney Afrika Cumhuriyeti* | | Güney Afrikalı* | Pretoria*; Pretorya*
ZMB | Zambiya* | | Zambiyalı* | Lusaka*
ZWE | Zimbabve*; Zimbabwe*; Rodezya* | | Zimbabveli* | Harare
CSK | Çekoslovakya* | | Çekoslovak*; Çekoslovakyalı*
DDR | Doğu Almanya*; Demokratik Alman Cumhuriyeti*; Demokratik Almanya* | Doğu Alman; Doğu Almanyalı* | Doğu Almanlar* | Doğu Berlin*
SUN | Sovyetler Birliği*; Sovyet Sosyalist Cumhuriyetleri Birliği*; Sovyetler*; Sovyetlerin; SSCB*; Sovyet Rusya* | Sovyet | Sovyetler*
YUG | Yugoslavya*; Yugoslavya Federal Cumhuriyeti* | Yugoslav; Yugoslavyalı* | Yugoslavlar*
`),
);
