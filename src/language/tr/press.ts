/** Turkish words for newspapers, agencies and broadcasters, in rows as of firms.ts: names | acronyms. */
export const PRESS = `
media:new-york-times | New York Times*; NY Times*
media:washington-post | Washington Post*
media:wall-street-journal | Wall Street Journal*
media:usa-today | USA Today*
media:los-angeles-times | Los Angeles Times*
media:washington-times | Washington Times*
media:boston-globe | Boston Globe*
media:christian-science-monitor | Christian Science Monitor*
media:new-york-post | New York Post*
media:chicago-tribune | Chicago Tribune*
media:newsweek | Newsweek*
media:foreign-affairs | Foreign Affairs*
media:new-yorker | New Yorker dergisi*
media:politico | Politico*
media:axios | Axios*
media:buzzfeed | BuzzFeed*
media:daily-beast | Daily Beast*
media:huffington-post | Huffington Post*
media:cnn | CNN International* | CNN*
media:fox-news | Fox News*
media:nbc | NBC News* | NBC*
media:cbs | CBS News* | CBS*
media:abc-news | ABC News*; ABC televizyonu*
media:cnbc |  | CNBC*
media:npr | Ulusal Halk Radyosu*
media:upi | United Press International* | UPI*
media:guardian | The Guardian*; Guardian gazetesi*
media:financial-times | Financial Times*
media:economist | The Economist*; Economist dergisi*
media:daily-telegraph | Daily Telegraph*
media:sunday-telegraph | Sunday Telegraph*
media:sunday-times | Sunday Times*
media:daily-mail | Daily Mail*
media:mail-on-sunday | Mail on Sunday*
media:times | Times gazetesi*; The Times*
media:sky-news | Sky News*
media:bbc |  | BBC*
media:reuters | Reuters*; Reuter*
media:le-monde | Le Monde*
media:le-figaro | Le Figaro*; Figaro gazetesi*
media:liberation | Libération*; Liberation gazetesi*
media:les-echos | Les Echos*
media:france-24 | France 24*
media:rfi | Fransa Uluslararası Radyosu*
media:afp | Fransız haber ajansı AFP*; Agence France-Presse* | AFP*
media:der-spiegel | Der Spiegel*; Spiegel dergisi*
media:die-zeit | Die Zeit*
media:die-welt | Die Welt*
media:welt-am-sonntag | Welt am Sonntag*
media:frankfurter-allgemeine | Frankfurter Allgemeine*; Frankfurter Allgemeine Zeitung*
media:suddeutsche-zeitung | Süddeutsche Zeitung*
media:handelsblatt | Handelsblatt*
media:bild | Bild gazetesi*
media:tageszeitung | Tageszeitung*
media:deutsche-welle | Deutsche Welle*
media:dpa | Alman haber ajansı DPA* | DPA*
media:ard |  | ARD*
media:zdf |  | ZDF*
media:neue-zurcher-zeitung | Neue Zürcher Zeitung*
media:corriere-della-sera | Corriere della Sera*
media:la-repubblica | La Repubblica*
media:la-stampa | La Stampa*
media:ansa | İtalyan haber ajansı ANSA* | ANSA*
media:el-pais | El País*; El Pais*
media:el-mundo | El Mundo*
media:efe | İspanyol haber ajansı EFE* | EFE*
media:lusa | Lusa haber ajansı*
media:belga | Belga haber ajansı*
media:aftenposten | Aftenposten*
media:nrk |  | NRK*
media:dagens-nyheter | Dagens Nyheter*
media:helsingin-sanomat | Helsingin Sanomat*
media:yle | Yle*
media:gazeta-wyborcza | Gazeta Wyborcza*
media:rzeczpospolita-daily | Rzeczpospolita gazetesi*
media:pap | Polonya haber ajansı PAP*
media:ctk | Çek haber ajansı*
media:mti | Macar haber ajansı*
media:agerpres | Agerpres*
media:bta | Bulgar haber ajansı*; Bulgar Telgraf Ajansı*
media:tanjug | Tanjug*; Tanyug*
media:hina | Hırvat haber ajansı*
media:ana-mpa | Atina Haber Ajansı*
media:kathimerini | Kathimerini*
media:ta-nea | Ta Nea*
media:to-vima | To Vima*
media:fileleftheros | Fileleftheros*; Filelefteros*; Phileleftheros*
media:haravgi | Haravgi*; Haravgi gazetesi*
media:ria-novosti | RIA Novosti*; Ria Novosti*; RİA Novosti*
media:tass | TASS ajansı*; İtar-Tass*; Itar-Tass*; İtar Tass* | TASS*; İTAR-TASS*; ITAR-TASS*
media:interfax | İnterfaks*; Interfax*; İnterfax*; Interfaks*
media:kommersant | Kommersant*
media:izvestia | İzvestiya*; Izvestia*
media:pravda | Pravda*
media:rossiyskaya-gazeta | Rossiyskaya Gazeta*
media:nezavisimaya-gazeta | Nezavisimaya Gazeta*
media:vedomosti | Vedomosti*
media:moskovsky-komsomolets | Moskovskiy Komsomolets*
media:komsomolskaya-pravda | Komsomolskaya Pravda*
media:rbc |  | RBK*
media:rt | Russia Today*; RT televizyonu*
media:channel-one-russia | Rusya'nın Birinci Kanalı*
media:ukrinform | Ukrinform*
media:unian |  | UNIAN*
media:interfax-ukraine | Interfax-Ukrayna*
media:belta | BelTA*
media:moldpres | Moldpres*
media:armenpress | Armenpress*
media:azertac | Azertac*; Azerbaycan Devlet Haber Ajansı* | AZERTAC*
media:apa | Azeri haber ajansı APA*; APA haber ajansı*
media:kazinform | Kazinform*
media:uza | Özbekistan Ulusal Haber Ajansı*
media:kabar | Kabar Haber Ajansı*; Kabar Ajansı*
media:akipress | AKIpress*
media:khovar | Hovar*
media:tdh | Türkmenistan Devlet Haber Ajansı*
media:montsame | Montsame*
media:anadolu | Anadolu Ajansı* | AA
media:hurriyet | Hürriyet gazetesi*
media:milliyet | Milliyet gazetesi*
media:cumhuriyet | Cumhuriyet gazetesi*
media:yeni-safak | Yeni Şafak*
media:sabah | Sabah gazetesi*; Daily Sabah*
media:trt | TRT Haber*; TRT World* | TRT*
media:ntv |  | NTV*
media:cnn-turk | CNN Türk*
media:irna | İran resmi haber ajansı IRNA*; İran İslam Cumhuriyeti Haber Ajansı*; İran resmi haber ajansı* | IRNA*; İRNA*
media:isna | İran Öğrenci Haber Ajansı* | ISNA*; İSNA*
media:mehr | Mehr Haber Ajansı*; Mehr ajansı*
media:fars | Fars Haber Ajansı*; Fars haber ajansı*
media:tasnim | Tasnim Haber Ajansı*; Tesnim Haber Ajansı*; Tasnim ajansı*; Tesnim ajansı*
media:press-tv | Press TV*
media:kayhan | Keyhan gazetesi*; Kayhan gazetesi*
media:ina | Irak Haber Ajansı*; Irak resmi haber ajansı*
media:sana | Suriye haber ajansı SANA*; Suriye resmi haber ajansı* | SANA*
media:nna | Lübnan resmi haber ajansı*; Lübnan Ulusal Haber Ajansı*
media:as-safir | Es-Sefir*; es-Sefir gazetesi*
media:al-akhbar | El Ahbar*; El-Ahbar*
media:al-manar | El Menar*; El-Menar*
media:al-mayadeen | El Meyadin*; El-Meyadin*
media:petra | Ürdün haber ajansı*; Ürdün resmi haber ajansı*
media:wafa | Filistin haber ajansı*; Filistin resmi haber ajansı* | WAFA*
media:haaretz | Haaretz*; Ha'aretz*
media:jerusalem-post | Jerusalem Post*
media:times-of-israel | Times of Israel*
media:yedioth-ahronoth | Yedioth Ahronoth*; Yediot Ahronot*; Yedioth Ahranot*; Yediot Aharonot*
media:maariv | Maariv*
media:ynet | Ynet*
media:israeli-army-radio | İsrail Ordu Radyosu*; İsrail ordu radyosu*; İsrail ordusu radyosu*
media:al-hayat | El Hayat*; El-Hayat*
media:asharq-al-awsat | Şarku'l Avsat*; Şark el-Avsat*; Eş-Şark el-Avsat*
media:al-quds-al-arabi | El-Kuds el-Arabi*; El Kuds El Arabi*
media:al-arabiya | El Arabiya*; El-Arabiya*; Al Arabiya*
media:spa | Suudi Arabistan resmi haber ajansı*; Suudi haber ajansı*
media:wam | BAE resmi haber ajansı*; Emirlikler Haber Ajansı*
media:qna | Katar resmi haber ajansı*; Katar Haber Ajansı*
media:al-jazeera | El Cezire*; El-Cezire*; Al Jazeera*; El Cezire televizyonu*; Al-Jazeera*
media:kuna | Kuveyt resmi haber ajansı*; Kuveyt Haber Ajansı* | KUNA*
media:bna | Bahreyn resmi haber ajansı*; Bahreyn Haber Ajansı*
media:ona | Umman resmi haber ajansı*; Umman Haber Ajansı*
media:saba | Yemen haber ajansı Saba*; Saba Haber Ajansı*
media:mena | Orta Doğu Haber Ajansı*; Ortadoğu Haber Ajansı*
media:al-ahram | El Ahram*; El-Ahram*; El-Ehram*
media:jana | Libya Haber Ajansı*; Libya resmi haber ajansı*
media:tap | Tunus Haber Ajansı*; Tunus resmi haber ajansı*
media:aps | Cezayir Haber Ajansı*; Cezayir resmi haber ajansı*
media:map | Fas Haber Ajansı*; Fas resmi haber ajansı*
media:suna | Sudan Haber Ajansı*; Sudan resmi haber ajansı*
media:ena | Etiyopya Haber Ajansı*
media:nan | Nijerya Haber Ajansı*
media:gna | Gana Haber Ajansı*
media:kna | Kenya Haber Ajansı*
media:angop | Angola Haber Ajansı*
media:ziana | Zimbabve Haber Ajansı*
media:sapa | Güney Afrika Basın Birliği* | SAPA*
media:sabc |  | SABC*
media:panapress | Panapress*
media:xinhua | Şinhua*; Xinhua*; Yeni Çin Ajansı*; Çin resmi haber ajansı*; Çin'in resmi haber ajansı*; Yeni Çin Haber Ajansı*
media:cctv | Çin Merkez Televizyonu* | CCTV*
media:cgtn |  | CGTN*
media:cmg | Çin Medya Grubu*
media:china-daily | China Daily*
media:peoples-daily | Halkın Günlüğü gazetesi*; Halkın Günlüğü*; Renmin Ribao*; People's Daily*
media:global-times | Global Times*
media:guangming-daily | Guangming Daily*
media:china-news-service | Çin Haber Servisi*
media:south-china-morning-post | South China Morning Post*
media:cna-tw | Tayvan Merkez Haber Ajansı*
media:taipei-times | Taipei Times*
media:lianhe-zaobao | Lianhe Zaobao*
media:straits-times | Straits Times*
media:kyodo | Kyodo*
media:jiji | Jiji haber ajansı*; Jiji Press*
media:nhk |  | NHK*
media:nikkei | Nikkei gazetesi*; Nikkei Asia*
media:yomiuri-shimbun | Yomiuri*
media:asahi-shimbun | Asahi Shimbun*; Asahi gazetesi*
media:mainichi-shimbun | Mainichi*
media:sankei-shimbun | Sankei Shimbun*
media:yonhap | Yonhap*
media:chosun-ilbo | Chosun Ilbo*
media:joongang-ilbo | JoongAng Ilbo*
media:korea-herald | Korea Herald*
media:korea-times | Korea Times*
media:kcna | Kore Merkezi Haber Ajansı*; Kuzey Kore resmi haber ajansı* | KCNA*
media:rodong-sinmun | Rodong Sinmun*
media:vna | Vietnam Haber Ajansı*
media:nhan-dan | Nhan Dan*
media:bernama | Bernama*
media:antara | Antara haber ajansı*
media:jakarta-post | Jakarta Post*
media:pna | Filipin Haber Ajansı*
media:bangkok-post | Bangkok Post*
media:pti | Hindistan Haber Ajansı*; Press Trust of India*
media:ani | Asian News International*
media:times-of-india | Times of India*
media:hindustan-times | Hindustan Times*
media:indian-express | Indian Express*
media:app | Pakistan resmi haber ajansı*; Pakistan Haber Ajansı*
media:dawn | Dawn gazetesi*
media:bss | Bangladeş Haber Ajansı*
media:bakhtar | Bahtar Haber Ajansı*
media:tolo-news | Tolo News*
media:khaama-press | Khaama Press*
media:aap | Avustralya Haber Ajansı*
media:abc-australia | Avustralya Yayın Kurumu*
media:the-australian | The Australian gazetesi*
media:sydney-morning-herald | Sydney Morning Herald*
media:radio-new-zealand | Yeni Zelanda Radyosu*
media:canadian-press | Kanada Haber Ajansı*
media:cbc | CBC News*
media:globe-and-mail | Globe and Mail*
media:ap | Associated Press*
media:usagm | ABD Küresel Medya Ajansı*
media:rferl | Özgür Avrupa Radyosu*; Hür Avrupa Radyosu*; Azatlık Radyosu*
media:voa | Amerika'nın Sesi*; Amerikanın Sesi*
media:rfa | Özgür Asya Radyosu*
media:notimex | Notimex*
media:prensa-latina | Prensa Latina*
media:granma | Granma*
media:agencia-brasil | Agência Brasil*
media:o-globo | O Globo*
media:folha-de-sao-paulo | Folha de S.Paulo*
media:estado-de-sao-paulo | Estado de São Paulo*
media:clarin | Clarín gazetesi*; Clarin gazetesi*
media:la-nacion | La Nación*; La Nacion*
media:telam | Télam*; Telam*
media:telesur | Telesur*
media:andina | Andina haber ajansı*
`;
