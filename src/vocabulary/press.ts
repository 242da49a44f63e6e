/**
 * Newspapers, news agencies and broadcasters that others quote: id, state of their seat, name. What they are called in each language stands in language/xx/press.ts; what
 * is not here is still the press by a word in or beside its name (annotation/press.ts).
 */
export const PRESS = `
new-york-times|USA|The New York Times
washington-post|USA|The Washington Post
wall-street-journal|USA|The Wall Street Journal
usa-today|USA|USA Today
los-angeles-times|USA|Los Angeles Times
washington-times|USA|The Washington Times
boston-globe|USA|The Boston Globe
christian-science-monitor|USA|The Christian Science Monitor
new-york-post|USA|New York Post
chicago-tribune|USA|Chicago Tribune
newsweek|USA|Newsweek
foreign-affairs|USA|Foreign Affairs magazine
new-yorker|USA|The New Yorker
politico|USA|Politico
axios|USA|Axios
buzzfeed|USA|BuzzFeed
daily-beast|USA|The Daily Beast
huffington-post|USA|The Huffington Post
bloomberg|USA|Bloomberg News
cnn|USA|CNN
fox-news|USA|Fox News
nbc|USA|NBC
cbs|USA|CBS
abc-news|USA|ABC News
cnbc|USA|CNBC
npr|USA|National Public Radio
upi|USA|United Press International
guardian|GBR|The Guardian
financial-times|GBR|Financial Times
economist|GBR|The Economist
daily-telegraph|GBR|The Daily Telegraph
sunday-telegraph|GBR|The Sunday Telegraph
sunday-times|GBR|The Sunday Times
daily-mail|GBR|Daily Mail
mail-on-sunday|GBR|The Mail on Sunday
times|GBR|The Times of London
sky-news|GBR|Sky News
bbc|GBR|British Broadcasting Corporation
reuters|GBR|Reuters
le-monde|FRA|Le Monde
le-figaro|FRA|Le Figaro
liberation|FRA|Libération
les-echos|FRA|Les Echos
france-24|FRA|France 24
rfi|FRA|Radio France Internationale
afp|FRA|Agence France-Presse
der-spiegel|DEU|Der Spiegel
die-zeit|DEU|Die Zeit
die-welt|DEU|Die Welt
welt-am-sonntag|DEU|Welt am Sonntag
frankfurter-allgemeine|DEU|Frankfurter Allgemeine Zeitung
suddeutsche-zeitung|DEU|Süddeutsche Zeitung
handelsblatt|DEU|Handelsblatt
bild|DEU|Bild newspaper
tageszeitung|DEU|Die Tageszeitung
deutsche-welle|DEU|Deutsche Welle
dpa|DEU|Deutsche Presse-Agentur
ard|DEU|ARD
zdf|DEU|ZDF
neue-zurcher-zeitung|CHE|Neue Zürcher Zeitung
corriere-della-sera|ITA|Corriere della Sera
la-repubblica|ITA|La Repubblica
la-stampa|ITA|La Stampa
ansa|ITA|Agenzia Nazionale Stampa Associata
el-pais|ESP|El País
el-mundo|ESP|El Mundo
efe|ESP|Agencia EFE
lusa|PRT|Agência Lusa
belga|BEL|Belga News Agency
aftenposten|NOR|Aftenposten
nrk|NOR|NRK
dagens-nyheter|SWE|Dagens Nyheter
helsingin-sanomat|FIN|Helsingin Sanomat
yle|FIN|Yle
gazeta-wyborcza|POL|Gazeta Wyborcza
rzeczpospolita-daily|POL|Rzeczpospolita newspaper
pap|POL|Polish Press Agency
ctk|CZE|Czech News Agency
mti|HUN|Hungarian News Agency
agerpres|ROU|Agerpres
bta|BGR|Bulgarian News Agency
tanjug|SRB|Tanjug
hina|HRV|Croatian News Agency
ana-mpa|GRC|Athens News Agency
kathimerini|GRC|Kathimerini
ta-nea|GRC|Ta Nea
to-vima|GRC|To Vima
fileleftheros|CYP|Phileleftheros
haravgi|CYP|Haravgi
ria-novosti|RUS|RIA Novosti
tass|RUS|TASS
interfax|RUS|Interfax
kommersant|RUS|Kommersant
izvestia|RUS|Izvestia
pravda|RUS|Pravda
rossiyskaya-gazeta|RUS|Rossiyskaya Gazeta
nezavisimaya-gazeta|RUS|Nezavisimaya Gazeta
vedomosti|RUS|Vedomosti
moskovsky-komsomolets|RUS|Moskovsky Komsomolets
komsomolskaya-pravda|RUS|Komsomolskaya Pravda
rbc|RUS|RBC
rt|RUS|Russia Today
channel-one-russia|RUS|Channel One Russia
ukrinform|UKR|Ukrinform
unian|UKR|UNIAN
interfax-ukraine|UKR|Interfax-Ukraine
belta|BLR|BelTA
moldpres|MDA|Moldpres
armenpress|ARM|Armenpress
azertac|AZE|Azertac
apa|AZE|Azeri Press Agency
kazinform|KAZ|Kazinform
uza|UZB|Uzbekistan National News Agency
kabar|KGZ|Kabar News Agency
akipress|KGZ|AKIpress
khovar|TJK|Khovar
tdh|TKM|Turkmenistan State News Agency
montsame|MNG|Montsame
anadolu|TUR|Anadolu Agency
hurriyet|TUR|Hürriyet
milliyet|TUR|Milliyet
cumhuriyet|TUR|Cumhuriyet newspaper
yeni-safak|TUR|Yeni Şafak
sabah|TUR|Sabah newspaper
trt|TUR|Turkish Radio and Television
ntv|TUR|NTV
cnn-turk|TUR|CNN Türk
irna|IRN|Islamic Republic News Agency
isna|IRN|Iranian Students' News Agency
mehr|IRN|Mehr News Agency
fars|IRN|Fars News Agency
tasnim|IRN|Tasnim News Agency
press-tv|IRN|Press TV
kayhan|IRN|Kayhan newspaper
ina|IRQ|Iraqi News Agency
sana|SYR|Syrian Arab News Agency
nna|LBN|National News Agency of Lebanon
as-safir|LBN|As-Safir
al-akhbar|LBN|Al-Akhbar
al-manar|LBN|Al-Manar
al-mayadeen|LBN|Al Mayadeen
petra|JOR|Jordan News Agency
wafa|PSE|Wafa News Agency
haaretz|ISR|Haaretz
jerusalem-post|ISR|The Jerusalem Post
times-of-israel|ISR|The Times of Israel
yedioth-ahronoth|ISR|Yedioth Ahronoth
maariv|ISR|Maariv
ynet|ISR|Ynet
israeli-army-radio|ISR|Israeli Army Radio
al-hayat|GBR|Al-Hayat
asharq-al-awsat|GBR|Asharq Al-Awsat
al-quds-al-arabi|GBR|Al-Quds Al-Arabi
al-arabiya|SAU|Al Arabiya
spa|SAU|Saudi Press Agency
wam|ARE|Emirates News Agency
qna|QAT|Qatar News Agency
al-jazeera|QAT|Al Jazeera
kuna|KWT|Kuwait News Agency
bna|BHR|Bahrain News Agency
ona|OMN|Oman News Agency
saba|YEM|Saba News Agency
mena|EGY|Middle East News Agency
al-ahram|EGY|Al-Ahram
jana|LBY|Jamahiriya News Agency
tap|TUN|Tunis Afrique Presse
aps|DZA|Algeria Press Service
map|MAR|Maghreb Arabe Presse
suna|SDN|Sudan News Agency
ena|ETH|Ethiopian News Agency
nan|NGA|News Agency of Nigeria
gna|GHA|Ghana News Agency
kna|KEN|Kenya News Agency
angop|AGO|ANGOP
ziana|ZWE|Zimbabwe Inter-Africa News Agency
sapa|ZAF|South African Press Association
sabc|ZAF|South African Broadcasting Corporation
panapress|SEN|Panapress
xinhua|CHN|Xinhua News Agency
cctv|CHN|China Central Television
cgtn|CHN|China Global Television Network
cmg|CHN|China Media Group
china-daily|CHN|China Daily
peoples-daily|CHN|People's Daily
global-times|CHN|Global Times
guangming-daily|CHN|Guangming Daily
china-news-service|CHN|China News Service
south-china-morning-post|CHN|South China Morning Post
cna-tw|TWN|Central News Agency of Taiwan
taipei-times|TWN|Taipei Times
lianhe-zaobao|SGP|Lianhe Zaobao
straits-times|SGP|The Straits Times
kyodo|JPN|Kyodo News
jiji|JPN|Jiji Press
nhk|JPN|NHK
nikkei|JPN|Nikkei newspaper
yomiuri-shimbun|JPN|Yomiuri Shimbun
asahi-shimbun|JPN|Asahi Shimbun
mainichi-shimbun|JPN|Mainichi Shimbun
sankei-shimbun|JPN|Sankei Shimbun
yonhap|KOR|Yonhap News Agency
chosun-ilbo|KOR|Chosun Ilbo
joongang-ilbo|KOR|JoongAng Ilbo
korea-herald|KOR|The Korea Herald
korea-times|KOR|The Korea Times
kcna|PRK|Korean Central News Agency
rodong-sinmun|PRK|Rodong Sinmun
vna|VNM|Vietnam News Agency
nhan-dan|VNM|Nhân Dân
bernama|MYS|Bernama
antara|IDN|Antara news agency
jakarta-post|IDN|The Jakarta Post
pna|PHL|Philippine News Agency
bangkok-post|THA|Bangkok Post
pti|IND|Press Trust of India
ani|IND|Asian News International
times-of-india|IND|The Times of India
hindustan-times|IND|Hindustan Times
indian-express|IND|The Indian Express
app|PAK|Associated Press of Pakistan
dawn|PAK|Dawn newspaper
bss|BGD|Bangladesh Sangbad Sangstha
bakhtar|AFG|Bakhtar News Agency
tolo-news|AFG|TOLOnews
khaama-press|AFG|Khaama Press
aap|AUS|Australian Associated Press
abc-australia|AUS|Australian Broadcasting Corporation
the-australian|AUS|The Australian newspaper
sydney-morning-herald|AUS|The Sydney Morning Herald
radio-new-zealand|NZL|Radio New Zealand
canadian-press|CAN|The Canadian Press
cbc|CAN|Canadian Broadcasting Corporation
globe-and-mail|CAN|The Globe and Mail
ap|USA|The Associated Press
usagm|USA|U.S. Agency for Global Media
rferl|USA|Radio Free Europe/Radio Liberty
voa|USA|Voice of America
rfa|USA|Radio Free Asia
notimex|MEX|Notimex
prensa-latina|CUB|Prensa Latina
granma|CUB|Granma
agencia-brasil|BRA|Agência Brasil
o-globo|BRA|O Globo
folha-de-sao-paulo|BRA|Folha de S.Paulo
estado-de-sao-paulo|BRA|O Estado de S. Paulo
clarin|ARG|Clarín newspaper
la-nacion|ARG|La Nación
telam|ARG|Télam
telesur|VEN|TeleSUR
andina|PER|Andina news agency
`;
