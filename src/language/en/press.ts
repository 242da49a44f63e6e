/** English words for newspapers, agencies and broadcasters, in rows as of firms.ts: names | acronyms. */
export const PRESS = `
media:new-york-times | The New York Times; New York Times; NYTimes
media:washington-post | The Washington Post; Washington Post; WaPo
media:wall-street-journal | The Wall Street Journal; Wall Street Journal | WSJ
media:usa-today | USA Today
media:los-angeles-times | Los Angeles Times; LA Times; L.A. Times
media:washington-times | The Washington Times; Washington Times
media:boston-globe | The Boston Globe; Boston Globe
media:christian-science-monitor | The Christian Science Monitor; Christian Science Monitor
media:new-york-post | New York Post
media:chicago-tribune | Chicago Tribune
media:newsweek | Newsweek
media:foreign-affairs | Foreign Affairs magazine; journal Foreign Affairs
media:new-yorker | The New Yorker; New Yorker magazine
media:politico | Politico; POLITICO
media:axios | Axios
media:buzzfeed | BuzzFeed; BuzzFeed News; Buzzfeed
media:daily-beast | The Daily Beast; Daily Beast
media:huffington-post | The Huffington Post; Huffington Post; HuffPost
media:bloomberg | Bloomberg News; Bloomberg Television
media:cnn | CNN; Cable News Network | CNN
media:fox-news | Fox News; FOX News; Fox News Channel
media:nbc | NBC; NBC News | NBC
media:cbs | CBS; CBS News | CBS
media:abc-news | ABC News
media:cnbc | CNBC | CNBC
media:npr | National Public Radio | NPR
media:upi | United Press International | UPI
media:guardian | The Guardian
media:financial-times | Financial Times; The Financial Times | FT?
media:economist | The Economist
media:daily-telegraph | The Daily Telegraph; Daily Telegraph
media:sunday-telegraph | The Sunday Telegraph; Sunday Telegraph
media:sunday-times | The Sunday Times; Sunday Times
media:daily-mail | Daily Mail; The Daily Mail; Mail Online
media:mail-on-sunday | The Mail on Sunday; Mail on Sunday
media:times | The Times of London; Times of London
media:sky-news | Sky News
media:bbc | British Broadcasting Corporation; BBC News; BBC World Service | BBC
media:reuters | Reuters; Thomson Reuters
media:le-monde | Le Monde
media:le-figaro | Le Figaro
media:liberation | Libération
media:les-echos | Les Echos; Les Échos
media:france-24 | France 24
media:rfi | Radio France Internationale | RFI
media:afp | Agence France-Presse; Agence France Presse | AFP
media:der-spiegel | Der Spiegel; Spiegel magazine
media:die-zeit | Die Zeit
media:die-welt | Die Welt
media:welt-am-sonntag | Welt am Sonntag
media:frankfurter-allgemeine | Frankfurter Allgemeine Zeitung; Frankfurter Allgemeine | FAZ
media:suddeutsche-zeitung | Süddeutsche Zeitung; Sueddeutsche Zeitung
media:handelsblatt | Handelsblatt
media:bild | Bild newspaper; Bild daily; Bild am Sonntag
media:tageszeitung | Die Tageszeitung; die tageszeitung | taz
media:deutsche-welle | Deutsche Welle
media:dpa | Deutsche Presse-Agentur; German Press Agency; news agency DPA; news agency dpa | DPA
media:ard | ARD | ARD
media:zdf | ZDF | ZDF
media:neue-zurcher-zeitung | Neue Zürcher Zeitung; Neue Zuercher Zeitung | NZZ
media:corriere-della-sera | Corriere della Sera; Il Corriere della Sera
media:la-repubblica | La Repubblica
media:la-stampa | La Stampa
media:ansa | Agenzia Nazionale Stampa Associata; news agency ANSA; ANSA news agency | ANSA
media:el-pais | El País; El Pais
media:el-mundo | El Mundo
media:efe | Agencia EFE; news agency EFE; EFE news agency | EFE
media:lusa | Agência Lusa; Lusa news agency; news agency Lusa
media:belga | Belga News Agency; news agency Belga; Belga news agency
media:aftenposten | Aftenposten
media:nrk | NRK | NRK
media:dagens-nyheter | Dagens Nyheter
media:helsingin-sanomat | Helsingin Sanomat
media:yle | Yle; Finnish broadcaster Yle | YLE
media:gazeta-wyborcza | Gazeta Wyborcza
media:rzeczpospolita-daily | Rzeczpospolita newspaper; Rzeczpospolita daily; daily Rzeczpospolita
media:pap | Polish Press Agency; Polska Agencja Prasowa; news agency PAP | PAP
media:ctk | Czech News Agency; Czechoslovak news agency; news agency CTK | CTK; ČTK; CETEKA
media:mti | Hungarian News Agency; Magyar Távirati Iroda; MTI news agency | MTI
media:agerpres | Agerpres; AGERPRES
media:bta | Bulgarian News Agency; Bulgarian Telegraph Agency | BTA
media:tanjug | Tanjug; Tanyug
media:hina | Croatian News Agency | HINA
media:ana-mpa | Athens News Agency; Athens-Macedonian News Agency; Athens-Macedonian Press Agency | ANA-MPA
media:kathimerini | Kathimerini; Ekathimerini
media:ta-nea | Ta Nea
media:to-vima | To Vima
media:fileleftheros | Phileleftheros; Fileleftheros; Philelefteros
media:haravgi | Haravgi; Charavgi
media:ria-novosti | RIA Novosti; Sputnik News; Rossiya Segodnya
media:tass | TASS; Itar-Tass; ITAR-TASS; Tass | TASS
media:interfax | Interfax; Interfax news agency
media:kommersant | Kommersant
media:izvestia | Izvestia; Izvestiya
media:pravda | Pravda
media:rossiyskaya-gazeta | Rossiyskaya Gazeta; Rossiiskaya Gazeta
media:nezavisimaya-gazeta | Nezavisimaya Gazeta
media:vedomosti | Vedomosti
media:moskovsky-komsomolets | Moskovsky Komsomolets; Moskovskij Komsomolets
media:komsomolskaya-pravda | Komsomolskaya Pravda
media:rbc | RBC; RosBusinessConsulting
media:rt | Russia Today; RT television | RT?
media:channel-one-russia | Channel One Russia; Russia's Channel One
media:ukrinform | Ukrinform
media:unian | UNIAN; UNIAN news agency | UNIAN
media:interfax-ukraine | Interfax-Ukraine
media:belta | BelTA; Belarusian Telegraph Agency | BELTA
media:moldpres | Moldpres
media:armenpress | Armenpress
media:azertac | Azertac; AZERTAC; Azerbaijan State News Agency
media:apa | Azeri Press Agency; news agency APA; APA news agency
media:kazinform | Kazinform; QazInform
media:uza | Uzbekistan National News Agency; UzA news agency
media:kabar | Kabar News Agency; Kabar news agency
media:akipress | AKIpress
media:khovar | Khovar; Khovar news agency
media:tdh | Turkmenistan State News Agency
media:montsame | Montsame; MONTSAME
media:anadolu | Anadolu Agency; Anadolu Ajansı; Anatolia news agency; Anatolian News Agency; Anadolu news agency
media:hurriyet | Hürriyet; Hurriyet; Hurriyet Daily News
media:milliyet | Milliyet
media:cumhuriyet | Cumhuriyet newspaper; Cumhuriyet daily; daily Cumhuriyet
media:yeni-safak | Yeni Şafak; Yeni Safak
media:sabah | Sabah newspaper; Daily Sabah; daily Sabah
media:trt | Turkish Radio and Television; TRT World; TRT Haber | TRT
media:ntv | NTV; Turkish broadcaster NTV; NTV television
media:cnn-turk | CNN Türk; CNN Turk
media:irna | Islamic Republic News Agency; Iranian News Agency | IRNA
media:isna | Iranian Students' News Agency; Iranian Students News Agency | ISNA
media:mehr | Mehr News Agency; Mehr news agency; Mehr News
media:fars | Fars News Agency; Fars news agency; Fars News
media:tasnim | Tasnim News Agency; Tasnim news agency
media:press-tv | Press TV; PressTV
media:kayhan | Kayhan newspaper; Kayhan daily; newspaper Kayhan; daily Kayhan
media:ina | Iraqi News Agency | INA
media:sana | Syrian Arab News Agency; Syrian Arab news agency | SANA
media:nna | National News Agency of Lebanon; Lebanon's National News Agency; Lebanese National News Agency
media:as-safir | As-Safir; as-Safir; Al-Safir; As Safir; Assafir
media:al-akhbar | Al-Akhbar; al-Akhbar; Al Akhbar
media:al-manar | Al-Manar; al-Manar; Al Manar
media:al-mayadeen | Al Mayadeen; Al-Mayadeen; al-Mayadeen
media:petra | Jordan News Agency; Petra news agency
media:wafa | Wafa News Agency; Wafa news agency | WAFA
media:haaretz | Haaretz; Ha'aretz
media:jerusalem-post | The Jerusalem Post; Jerusalem Post
media:times-of-israel | The Times of Israel; Times of Israel
media:yedioth-ahronoth | Yedioth Ahronoth; Yediot Ahronot; Yediot Aharonot; Yedioth Aharonoth; Yediot Achronot
media:maariv | Maariv; Ma'ariv
media:ynet | Ynet; ynet; Ynetnews
media:israeli-army-radio | Israeli Army Radio; Israel Army Radio
media:al-hayat | Al-Hayat; al-Hayat; Al Hayat
media:asharq-al-awsat | Asharq Al-Awsat; Asharq al-Awsat; al-Sharq al-Awsat; Al-Sharq Al-Awsat
media:al-quds-al-arabi | Al-Quds Al-Arabi; al-Quds al-Arabi
media:al-arabiya | Al Arabiya; Al-Arabiya; al-Arabiya
media:spa | Saudi Press Agency; Saudi news agency | SPA?
media:wam | Emirates News Agency; Emirates news agency | WAM
media:qna | Qatar News Agency; Qatari news agency | QNA
media:al-jazeera | Al Jazeera; Al-Jazeera; al-Jazeera; al Jazeera
media:kuna | Kuwait News Agency; Kuwaiti news agency | KUNA
media:bna | Bahrain News Agency; Bahraini news agency; Gulf News Agency
media:ona | Oman News Agency; Omani news agency
media:saba | Saba News Agency; Saba news agency
media:mena | Middle East News Agency
media:al-ahram | Al-Ahram; al-Ahram; Al Ahram; Ahram Online
media:jana | Jamahiriya News Agency; Libyan News Agency | JANA
media:tap | Tunis Afrique Presse; Tunisian news agency
media:aps | Algeria Press Service; Algérie Presse Service; Algerian news agency
media:map | Maghreb Arabe Presse; Moroccan news agency; Maghreb Arab Press
media:suna | Sudan News Agency; Sudanese news agency | SUNA
media:ena | Ethiopian News Agency; Ethiopian news agency
media:nan | News Agency of Nigeria; Nigerian news agency | NAN
media:gna | Ghana News Agency; Ghanaian news agency
media:kna | Kenya News Agency
media:angop | ANGOP; Angolan news agency; Angop | ANGOP
media:ziana | Zimbabwe Inter-Africa News Agency; New Ziana; Ziana news agency | ZIANA
media:sapa | South African Press Association | SAPA
media:sabc | South African Broadcasting Corporation; SABC News | SABC
media:panapress | Panapress; Pan-African News Agency; Panafrican News Agency
media:xinhua | Xinhua News Agency; Xinhua; New China News Agency; Xinhuanet; Xinhua news agency
media:cctv | China Central Television | CCTV
media:cgtn | China Global Television Network | CGTN
media:cmg | China Media Group
media:china-daily | China Daily
media:peoples-daily | People's Daily; the People's Daily; Renmin Ribao
media:global-times | Global Times; the Global Times; Huanqiu Shibao
media:guangming-daily | Guangming Daily
media:china-news-service | China News Service; China News Agency
media:south-china-morning-post | South China Morning Post; the South China Morning Post | SCMP
media:cna-tw | Central News Agency of Taiwan; Taiwan's Central News Agency
media:taipei-times | Taipei Times; the Taipei Times
media:lianhe-zaobao | Lianhe Zaobao
media:straits-times | The Straits Times; Straits Times
media:kyodo | Kyodo News; Kyodo; Kyodo news agency; Kyodo News Service
media:jiji | Jiji Press; Jiji news agency; Jiji Press news agency
media:nhk | NHK; Japan Broadcasting Corporation; NHK World | NHK
media:nikkei | Nikkei newspaper; Nihon Keizai Shimbun; Nikkei Asia; Nikkei Asian Review; Nikkei business daily
media:yomiuri-shimbun | Yomiuri Shimbun; Yomiuri
media:asahi-shimbun | Asahi Shimbun; Asahi newspaper
media:mainichi-shimbun | Mainichi Shimbun; Mainichi newspaper
media:sankei-shimbun | Sankei Shimbun; Sankei newspaper
media:yonhap | Yonhap News Agency; Yonhap; Yonhap news agency
media:chosun-ilbo | Chosun Ilbo; Chosun Ilbo newspaper
media:joongang-ilbo | JoongAng Ilbo; Joongang Ilbo; Korea JoongAng Daily
media:korea-herald | The Korea Herald; Korea Herald
media:korea-times | The Korea Times; Korea Times
media:kcna | Korean Central News Agency; North Korean news agency | KCNA
media:rodong-sinmun | Rodong Sinmun; Nodong Sinmun
media:vna | Vietnam News Agency; Vietnamese news agency; Viet Nam News Agency
media:nhan-dan | Nhân Dân; Nhan Dan newspaper; Nhan Dan
media:bernama | Bernama; Malaysian National News Agency; BERNAMA
media:antara | Antara news agency; Antara News; Antara News Agency
media:jakarta-post | The Jakarta Post; Jakarta Post
media:pna | Philippine News Agency
media:bangkok-post | Bangkok Post; the Bangkok Post
media:pti | Press Trust of India | PTI
media:ani | Asian News International
media:times-of-india | The Times of India; Times of India
media:hindustan-times | Hindustan Times; the Hindustan Times
media:indian-express | The Indian Express; Indian Express
media:app | Associated Press of Pakistan
media:dawn | Dawn newspaper; Dawn News
media:bss | Bangladesh Sangbad Sangstha
media:bakhtar | Bakhtar News Agency; Bakhtar news agency; Bakhtar
media:tolo-news | TOLOnews; Tolo News; ToloNews; TOLO News
media:khaama-press | Khaama Press
media:aap | Australian Associated Press
media:abc-australia | Australian Broadcasting Corporation
media:the-australian | The Australian newspaper
media:sydney-morning-herald | The Sydney Morning Herald; Sydney Morning Herald
media:radio-new-zealand | Radio New Zealand; RNZ News | RNZ
media:canadian-press | The Canadian Press; Canadian Press
media:cbc | Canadian Broadcasting Corporation; CBC News
media:globe-and-mail | The Globe and Mail; Globe and Mail
media:ap | The Associated Press; Associated Press | AP?
media:usagm | U.S. Agency for Global Media
media:rferl | Radio Free Europe/Radio Liberty; Radio Free Europe; Radio Liberty | RFE/RL
media:voa | Voice of America | VOA
media:rfa | Radio Free Asia
media:notimex | Notimex
media:prensa-latina | Prensa Latina
media:granma | Granma; Granma newspaper
media:agencia-brasil | Agência Brasil; Agencia Brasil; Brazilian news agency
media:o-globo | O Globo
media:folha-de-sao-paulo | Folha de S.Paulo; Folha de S. Paulo; Folha de São Paulo; Folha de Sao Paulo
media:estado-de-sao-paulo | O Estado de S. Paulo; O Estado de São Paulo; Estado de Sao Paulo; O Estado de Sao Paulo
media:clarin | Clarín newspaper; Clarin newspaper; daily Clarín; daily Clarin
media:la-nacion | La Nación; La Nacion
media:telam | Télam; Telam; Telam news agency
media:telesur | TeleSUR; Telesur; teleSUR
media:andina | Andina news agency; Agencia Andina
`;
