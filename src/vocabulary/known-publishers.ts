import type { PublisherKind } from "./publisher-kinds.js";

/** Publishers that are well known: one, or several of one kind and state, under their names in any language and the hosts of their sites. */
export interface KnownPublishers {
  readonly kind: PublisherKind;
  /** Whose it is: alpha-3, or "org:…" of an organisation between states; null of no one state. */
  readonly of: string | null;
  readonly names: readonly string[];
  /** Ends of host names: "un.org" is that of "news.un.org" too. */
  readonly hosts: readonly string[];
}

// kind | whose | names | hosts. Sources: the publishers' own imprints and statutes, as of 2026. Where lines have to be drawn:
// - official: an organ of a state, its central bank and its development agency among them. Sites under a domain of a government need no row.
// - state-media: news agencies, papers and broadcasters that a government or a ruling party runs and whose line it sets.
// - wire: agencies whose news others print, also public ones whose statute keeps the government out of the newsroom (AFP, EFE, PAP, Yonhap).
// - press: papers, magazines, broadcasters and news sites, public broadcasters with such a statute among them (BBC, DW, NHK, RFE/RL).
// - academic: think tanks, universities, journals and archives, whoever pays for them.
const ROWS = `
official | USA | U.S. Department of State; US State Department; State Department; US Department of State; Foggy Bottom; U.S. Department of State, Office of the Historian; Госдепартамент США; 美国国务院; ABD Dışişleri Bakanlığı | state.gov; usembassy.gov
official | USA | The White House; White House; Белый дом; 白宫; Beyaz Saray | whitehouse.gov
official | USA | U.S. Department of Defense; US Department of Defense; The Pentagon; Пентагон; 五角大楼 | defense.gov; war.gov
official | USA | U.S. Central Command; US Central Command; CENTCOM | centcom.mil
official | USA | USAID; U.S. Agency for International Development | usaid.gov
official | USA | U.S. Department of the Treasury; US Treasury; Treasury Department | treasury.gov
official | USA | U.S. International Development Finance Corporation; DFC | dfc.gov
official | USA | Congressional Research Service | congress.gov; crsreports.congress.gov
official | GBR | UK Government; GOV.UK; Foreign, Commonwealth & Development Office; FCDO; Foreign Office; Downing Street; 10 Downing Street | gov.uk
official | FRA | Élysée; Présidence de la République française | elysee.fr
official | FRA | Quai d'Orsay; Ministère de l'Europe et des Affaires étrangères; France Diplomatie | diplomatie.gouv.fr
official | FRA | Agence française de développement; AFD | afd.fr
official | DEU | Auswärtiges Amt; German Federal Foreign Office; Federal Foreign Office | auswaertiges-amt.de; diplo.de
official | DEU | Bundesregierung; German Federal Government | bundesregierung.de; bundeskanzler.de
official | DEU | KfW; KfW Development Bank | kfw.de; kfw-entwicklungsbank.de
official | DEU | GIZ; Deutsche Gesellschaft für Internationale Zusammenarbeit | giz.de
official | ITA | Farnesina; Ministero degli Affari Esteri | esteri.it
official | ITA | Quirinale | quirinale.it
official | ESP | La Moncloa | lamoncloa.gob.es
official | POL | Kancelaria Prezesa Rady Ministrów; Chancellery of the Prime Minister of Poland | gov.pl
official | CAN | Global Affairs Canada; Prime Minister of Canada | international.gc.ca; pm.gc.ca; canada.ca; gc.ca
official | AUS | DFAT; Department of Foreign Affairs and Trade | dfat.gov.au
official | JPN | Ministry of Foreign Affairs of Japan; MOFA Japan; 外務省; МИД Японии; 日本外务省 | mofa.go.jp
official | JPN | Prime Minister's Office of Japan; Kantei; 首相官邸 | kantei.go.jp; japan.kantei.go.jp
official | JPN | JICA; Japan International Cooperation Agency; 国際協力機構 | jica.go.jp
official | JPN | JBIC; Japan Bank for International Cooperation | jbic.go.jp
official | KOR | Ministry of Foreign Affairs of the Republic of Korea; 외교부 | mofa.go.kr; overseas.mofa.go.kr
official | KOR | Korea.net; Office of the President of the Republic of Korea | korea.net; president.go.kr
official | KOR | KOICA; Korea International Cooperation Agency | koica.go.kr
official | CHN | Ministry of Foreign Affairs of the People's Republic of China; Ministry of Foreign Affairs of China; Chinese Foreign Ministry; 外交部; 中华人民共和国外交部; 中国外交部; МИД КНР; МИД Китая; Çin Dışişleri Bakanlığı | mfa.gov.cn; fmprc.gov.cn; china-embassy.gov.cn; china-embassy.org; chineseembassy.org
official | CHN | Ministry of Commerce of China; Ministry of Commerce of the People's Republic of China; MOFCOM; 商务部; 中华人民共和国商务部 | mofcom.gov.cn
official | CHN | State Council of the People's Republic of China; State Council of China; 国务院; 中国政府网 | gov.cn
official | CHN | State Council Information Office; 国务院新闻办公室; 国新办 | scio.gov.cn
official | CHN | National Development and Reform Commission; NDRC; 国家发展和改革委员会; 国家发展改革委 | ndrc.gov.cn
official | CHN | Ministry of National Defense of China; 国防部; 中国国防部 | mod.gov.cn
official | CHN | China International Development Cooperation Agency; CIDCA; 国家国际发展合作署 | cidca.gov.cn
official | CHN | Export-Import Bank of China; China Eximbank; China Exim Bank; 中国进出口银行; Эксимбанк Китая | eximbank.gov.cn
official | CHN | China Development Bank; 国家开发银行; Банк развития Китая | cdb.com.cn
official | CHN | People's Bank of China; 中国人民银行 | pbc.gov.cn
official | CHN | Belt and Road Portal; 中国一带一路网 | yidaiyilu.gov.cn
official | TWN | Ministry of Foreign Affairs, Republic of China (Taiwan); 中華民國外交部 | mofa.gov.tw
official | RUS | Kremlin; The Kremlin; President of Russia; Кремль; Президент России; 克里姆林宫 | kremlin.ru; en.kremlin.ru
official | RUS | Ministry of Foreign Affairs of the Russian Federation; Russian Foreign Ministry; МИД России; МИД РФ; Министерство иностранных дел Российской Федерации; 俄罗斯外交部; Rusya Dışişleri Bakanlığı | mid.ru
official | RUS | Government of the Russian Federation; The Russian Government; Правительство России; Правительство Российской Федерации | government.ru
official | RUS | Ministry of Defence of the Russian Federation; Минобороны России | mil.ru
official | RUS | State Duma; Государственная Дума | duma.gov.ru
official | RUS | Federation Council; Совет Федерации | council.gov.ru
official | RUS | Security Council of Russia; Совет Безопасности Российской Федерации | scrf.gov.ru
official | RUS | Bank of Russia; Банк России | cbr.ru
official | RUS | Rossotrudnichestvo; Россотрудничество | rs.gov.ru
official | UKR | President of Ukraine; Office of the President of Ukraine; Офис Президента Украины; Офіс Президента України | president.gov.ua
official | UKR | Ministry of Foreign Affairs of Ukraine; МИД Украины; МЗС України | mfa.gov.ua
official | UKR | Cabinet of Ministers of Ukraine; Government portal of Ukraine; Кабинет министров Украины | kmu.gov.ua
official | BLR | President of the Republic of Belarus; Президент Республики Беларусь | president.gov.by
official | BLR | Ministry of Foreign Affairs of Belarus; МИД Беларуси | mfa.gov.by
official | MDA | Presidency of the Republic of Moldova | presedinte.md
official | TUR | Ministry of Foreign Affairs of Türkiye; Ministry of Foreign Affairs of Turkey; Republic of Türkiye Ministry of Foreign Affairs; Turkish Foreign Ministry; TC Dışişleri Bakanlığı; T.C. Dışişleri Bakanlığı; Dışişleri Bakanlığı; МИД Турции; 土耳其外交部 | mfa.gov.tr
official | TUR | Presidency of the Republic of Türkiye; Presidency of the Republic of Turkey; T.C. Cumhurbaşkanlığı; Cumhurbaşkanlığı | tccb.gov.tr
official | TUR | Directorate of Communications; İletişim Başkanlığı; T.C. Cumhurbaşkanlığı İletişim Başkanlığı | iletisim.gov.tr
official | TUR | Ministry of National Defence of Türkiye; Millî Savunma Bakanlığı; MSB | msb.gov.tr
official | TUR | TİKA; Turkish Cooperation and Coordination Agency | tika.gov.tr
official | TUR | Türk Eximbank | eximbank.gov.tr
official | KAZ | Akorda; Акорда; President of Kazakhstan; Официальный сайт Президента Республики Казахстан | akorda.kz
official | KAZ | Ministry of Foreign Affairs of Kazakhstan; МИД Казахстана; МИД РК | gov.kz; mfa.gov.kz
official | KAZ | Prime Minister of Kazakhstan; Официальный информационный ресурс Премьер-министра Республики Казахстан | primeminister.kz
official | KAZ | Samruk-Kazyna; Самрук-Қазына | sk.kz
official | UZB | President of Uzbekistan; President of the Republic of Uzbekistan; Пресс-служба Президента Республики Узбекистан | president.uz
official | UZB | Ministry of Foreign Affairs of Uzbekistan; МИД Узбекистана | mfa.uz; gov.uz
official | KGZ | President of the Kyrgyz Republic; Президент Кыргызской Республики | president.kg
official | KGZ | Ministry of Foreign Affairs of the Kyrgyz Republic; МИД Кыргызстана | mfa.gov.kg
official | TJK | President of the Republic of Tajikistan; Президент Республики Таджикистан | president.tj
official | TJK | Ministry of Foreign Affairs of Tajikistan; МИД Таджикистана | mfa.tj
official | TKM | Ministry of Foreign Affairs of Turkmenistan; МИД Туркменистана | mfa.gov.tm
official | AZE | President of Azerbaijan; Президент Азербайджана; Azerbaycan Cumhurbaşkanlığı | president.az
official | AZE | Ministry of Foreign Affairs of Azerbaijan; МИД Азербайджана | mfa.gov.az
official | ARM | Prime Minister of Armenia; Government of Armenia | primeminister.am; gov.am
official | ARM | Ministry of Foreign Affairs of Armenia; МИД Армении | mfa.am
official | GEO | Government of Georgia; Ministry of Foreign Affairs of Georgia | gov.ge; mfa.gov.ge
official | MNG | Ministry of Foreign Affairs of Mongolia | mfa.gov.mn
official | IND | Ministry of External Affairs; Ministry of External Affairs of India; MEA India | mea.gov.in
official | IND | Press Information Bureau; PIB | pib.gov.in
official | IND | Prime Minister's Office of India | pmindia.gov.in
official | IND | Exim Bank of India; Export-Import Bank of India | eximbankindia.in
official | PAK | Ministry of Foreign Affairs of Pakistan | mofa.gov.pk
official | BGD | Ministry of Foreign Affairs of Bangladesh | mofa.gov.bd
official | LKA | Ministry of Foreign Affairs of Sri Lanka | mfa.gov.lk
official | IRN | Ministry of Foreign Affairs of Iran; Iranian Foreign Ministry; МИД Ирана | mfa.gov.ir; mfa.ir
official | IRN | President of Iran; Office of the Supreme Leader | president.ir; leader.ir; khamenei.ir
official | ISR | Israel Ministry of Foreign Affairs; Prime Minister's Office of Israel | gov.il; mfa.gov.il
official | SAU | Ministry of Foreign Affairs of Saudi Arabia; Saudi Fund for Development | mofa.gov.sa; sfd.gov.sa
official | ARE | Ministry of Foreign Affairs of the United Arab Emirates; Abu Dhabi Fund for Development | mofa.gov.ae; adfd.ae
official | QAT | Ministry of Foreign Affairs of Qatar; Qatar Fund for Development | mofa.gov.qa; qatarfund.org.qa
official | KWT | Kuwait Fund for Arab Economic Development; Kuwait Fund | kuwait-fund.org
official | EGY | State Information Service | sis.gov.eg
official | VNM | Ministry of Foreign Affairs of Vietnam; Vietnam Government Portal | mofa.gov.vn; chinhphu.vn
official | IDN | Ministry of Foreign Affairs of Indonesia; Kemlu | kemlu.go.id
official | SGP | Ministry of Foreign Affairs of Singapore | mfa.gov.sg
official | MYS | Ministry of Foreign Affairs of Malaysia; Wisma Putra | kln.gov.my
official | PHL | Department of Foreign Affairs of the Philippines | dfa.gov.ph
official | THA | Ministry of Foreign Affairs of Thailand | mfa.go.th
official | BRA | Itamaraty; Ministério das Relações Exteriores | gov.br; itamaraty.gov.br
official | ARG | Cancillería Argentina | cancilleria.gob.ar
official | MEX | Secretaría de Relaciones Exteriores | gob.mx
official | ZAF | DIRCO; Department of International Relations and Cooperation | dirco.gov.za
official | SRB | Government of Serbia | srbija.gov.rs
official | HUN | Hungarian Government; Prime Minister of Hungary | kormany.hu; miniszterelnok.hu
official | CHE | Federal Department of Foreign Affairs | eda.admin.ch; admin.ch
official | VAT | Holy See Press Office | press.vatican.va; vatican.va
official | PRK | Ministry of Foreign Affairs of the Democratic People's Republic of Korea | mfa.gov.kp

state-media | CHN | Xinhua; Xinhua News Agency; 新华社; 新华网; 新华通讯社; Синьхуа; Şinhua | xinhuanet.com; news.cn; xinhua.org
state-media | CHN | People's Daily; People's Daily Online; 人民日报; 人民网; 人民日报/中国共产党新闻网; Жэньминь жибао | people.com.cn; people.cn
state-media | CHN | Global Times; 环球时报; 环球网 | globaltimes.cn; huanqiu.com
state-media | CHN | China Daily; 中国日报 | chinadaily.com.cn
state-media | CHN | CGTN; CCTV; 央视网; 中央电视台; 中国国际电视台; 央视新闻 | cgtn.com; cctv.com; cctv.cn
state-media | CHN | China News Service; 中国新闻网; 中国新闻社; 中新社; 中新网 | chinanews.com; chinanews.com.cn; ecns.cn
state-media | CHN | Guangming Daily; 光明日报; 光明网 | gmw.cn
state-media | CHN | China Radio International; 国际在线 | cri.cn
state-media | CHN | Economic Daily; 经济日报; 中国经济网 | ce.cn
state-media | CHN | Qiushi; 求是 | qstheory.cn
state-media | CHN | PLA Daily; 解放军报; 中国军网 | 81.cn
state-media | CHN | China.org.cn; 中国网 | china.org.cn; china.com.cn
state-media | RUS | TASS; ТАСС; ITAR-TASS; ИТАР-ТАСС; 塔斯社 | tass.ru; tass.com; itar-tass.com
state-media | RUS | RIA Novosti; РИА Новости; 俄新社 | ria.ru; rian.ru
state-media | RUS | Sputnik; Sputnik News; Спутник; 俄罗斯卫星通讯社; 卫星通讯社 | sputniknews.com; sputnikglobe.com; sputnik.ru; sputniknews.cn; sputniknews.ru; anlatilaninotesi.com.tr
state-media | RUS | RT; rt.com; Russia Today | rt.com
state-media | RUS | Rossiyskaya Gazeta; Российская газета | rg.ru
state-media | RUS | Channel One; Первый канал | 1tv.ru
state-media | RUS | VGTRK; Vesti; Вести; Россия 24 | vesti.ru; vgtrk.ru
state-media | RUS | Krasnaya Zvezda; Красная звезда; Телеканал «Звезда» | redstar.ru; tvzvezda.ru
state-media | TUR | Anadolu Agency; Anadolu Ajansı; AA; Анадолу; Анадолу Ажансы; 阿纳多卢通讯社 | aa.com.tr
state-media | TUR | TRT; TRT Haber; TRT World | trthaber.com; trtworld.com; trt.net.tr; trtrussian.com
state-media | KAZ | Kazinform; Казинформ; Qazinform; QazInform | inform.kz; qazinform.com
state-media | KAZ | The Astana Times; Astana Times | astanatimes.com
state-media | KAZ | Kazakhstanskaya Pravda; Казахстанская правда; Egemen Qazaqstan | kazpravda.kz; egemen.kz
state-media | KAZ | Khabar; Хабар; Хабар 24 | khabar.kz; 24.kz
state-media | UZB | UzA; Uzbekistan National News Agency; УзА; Национальное информационное агентство Узбекистана | uza.uz
state-media | UZB | Dunyo; ИА «Дунё»; Дунё | dunyo.info
state-media | UZB | Narodnoe Slovo; Народное слово | xs.uz
state-media | KGZ | Kabar; Кабар | kabar.kg; old.kabar.kg
state-media | KGZ | Slovo Kyrgyzstana; Слово Кыргызстана | slovo.kg
state-media | TJK | Khovar; Ховар; НИАТ «Ховар» | khovar.tj
state-media | TKM | TDH; Turkmenistan State News Agency; Turkmenistan: The Golden Age; Золотой век | turkmenistan.gov.tm; tdh.gov.tm
state-media | TKM | Neutral Turkmenistan; Нейтральный Туркменистан | metbugat.gov.tm
state-media | AZE | AZERTAC; AZƏRTAC; АЗЕРТАДЖ; Азертадж | azertag.az
state-media | ARM | Armenpress; Арменпресс | armenpress.am
state-media | BLR | BelTA; БЕЛТА; БелТА | belta.by
state-media | BLR | SB. Belarus Today; СБ. Беларусь сегодня | sb.by
state-media | UKR | Ukrinform; Укринформ; Укрінформ | ukrinform.net; ukrinform.ua; ukrinform.ru
state-media | MDA | Moldpres; Молдпрес | moldpres.md
state-media | MNG | Montsame; МОНЦАМЭ | montsame.mn
state-media | AFG | Bakhtar News Agency; Bakhtar | bakhtarnews.af
state-media | IRN | IRNA; Islamic Republic News Agency; ИРНА | irna.ir
state-media | IRN | Press TV; PressTV | presstv.ir; presstv.com
state-media | IRN | Tasnim; Tasnim News Agency; Тасним | tasnimnews.com; tasnimnews.ir
state-media | IRN | Fars; Fars News Agency | farsnews.ir; farsnews.com
state-media | IRN | Mehr News Agency; Tehran Times | mehrnews.com; tehrantimes.com
state-media | PRK | KCNA; Korean Central News Agency; Rodong Sinmun; 조선중앙통신; ЦТАК; 朝中社 | kcna.kp; kcna.co.jp; rodong.rep.kp
state-media | VNM | Vietnam News Agency; VietnamPlus; VNA; Nhan Dan; Việt Nam News | vnanet.vn; vietnamplus.vn; nhandan.vn; vietnamnews.vn
state-media | LAO | KPL; Lao News Agency; Vientiane Times | kpl.gov.la; vientianetimes.org.la
state-media | KHM | Agence Kampuchea Presse | akp.gov.kh
state-media | MMR | Global New Light of Myanmar; Myanmar News Agency | gnlm.com.mm
state-media | IDN | Antara; Antara News | antaranews.com
state-media | MYS | Bernama | bernama.com
state-media | PHL | Philippine News Agency; PNA | pna.gov.ph
state-media | PAK | Associated Press of Pakistan; APP; Radio Pakistan | app.com.pk; radio.gov.pk
state-media | BGD | Bangladesh Sangbad Sangstha; BSS | bssnews.net
state-media | NPL | Rastriya Samachar Samiti | rssnepal.com
state-media | LKA | Daily News (Sri Lanka) | dailynews.lk
state-media | SAU | Saudi Press Agency; SPA | spa.gov.sa
state-media | SAU | Al Arabiya | alarabiya.net
state-media | ARE | WAM; Emirates News Agency | wam.ae
state-media | QAT | Qatar News Agency; QNA | qna.org.qa
state-media | KWT | KUNA; Kuwait News Agency | kuna.net.kw
state-media | BHR | Bahrain News Agency; BNA | bna.bh
state-media | OMN | Oman News Agency; ONA | omannews.gov.om
state-media | JOR | Petra; Jordan News Agency | petra.gov.jo
state-media | LBN | National News Agency (Lebanon) | nna-leb.gov.lb
state-media | SYR | SANA; Syrian Arab News Agency; САНА | sana.sy
state-media | IRQ | Iraqi News Agency; INA | ina.iq
state-media | PSE | WAFA; Palestinian News Agency | wafa.ps
state-media | EGY | MENA; Middle East News Agency; Al-Ahram; Ahram Online | mena.org.eg; ahram.org.eg
state-media | DZA | Algérie Presse Service; APS | aps.dz
state-media | MAR | Maghreb Arabe Presse; MAP | map.ma; mapnews.ma
state-media | TUN | Tunis Afrique Presse; TAP | tap.info.tn
state-media | ETH | Ethiopian News Agency; ENA; Ethiopian Press Agency | ena.et; press.et
state-media | NGA | News Agency of Nigeria; NAN | nannews.ng
state-media | KEN | Kenya News Agency | kenyanews.go.ke
state-media | GHA | Ghana News Agency | gna.org.gh
state-media | ZWE | The Herald (Zimbabwe); New Ziana | herald.co.zw; newziana.co.zw
state-media | AGO | ANGOP; Angola Press | angop.ao
state-media | CUB | Prensa Latina; Granma | prensa-latina.cu; plenglish.com; granma.cu
state-media | VEN | Agencia Venezolana de Noticias; AVN; teleSUR | avn.info.ve; telesurtv.net; telesurenglish.net
state-media | BOL | Agencia Boliviana de Información | abi.bo
state-media | BRA | Agência Brasil | agenciabrasil.ebc.com.br; ebc.com.br
state-media | HUN | MTI; Magyar Távirati Iroda | mti.hu

intergovernmental | org:UN | United Nations; UN News; Организация Объединенных Наций; Новости ООН; 联合国; 联合国新闻; Birleşmiş Milletler | un.org
intergovernmental | org:UNDP | UNDP; United Nations Development Programme | undp.org
intergovernmental | org:UNHCR | UNHCR | unhcr.org
intergovernmental | org:UNICEF | UNICEF | unicef.org
intergovernmental | org:OHCHR | OHCHR | ohchr.org
intergovernmental | org:OCHA | OCHA; ReliefWeb | unocha.org; reliefweb.int
intergovernmental | org:UNODC | UNODC | unodc.org
intergovernmental | org:UNCTAD | UNCTAD | unctad.org
intergovernmental | org:UNECE | UNECE | unece.org
intergovernmental | org:ESCAP | ESCAP; UNESCAP | unescap.org
intergovernmental | org:UNESCO | UNESCO; ЮНЕСКО | unesco.org
intergovernmental | org:WHO | World Health Organization; WHO; ВОЗ; 世界卫生组织 | who.int
intergovernmental | org:FAO | FAO; Food and Agriculture Organization | fao.org
intergovernmental | org:WFP | World Food Programme; WFP | wfp.org
intergovernmental | org:ILO | International Labour Organization | ilo.org
intergovernmental | org:ITU | International Telecommunication Union | itu.int
intergovernmental | org:IOM | International Organization for Migration; IOM | iom.int
intergovernmental | org:IAEA | International Atomic Energy Agency; IAEA; МАГАТЭ; 国际原子能机构 | iaea.org
intergovernmental | org:OPCW | OPCW | opcw.org
intergovernmental | org:UNFCCC | UNFCCC | unfccc.int
intergovernmental | org:ICJ | International Court of Justice | icj-cij.org
intergovernmental | org:ICC | International Criminal Court | icc-cpi.int
intergovernmental | org:IMF | IMF; International Monetary Fund; МВФ; 国际货币基金组织 | imf.org
intergovernmental | org:WB | World Bank; World Bank Group; Всемирный банк; 世界银行; Dünya Bankası | worldbank.org
intergovernmental | org:IFC | International Finance Corporation | ifc.org
intergovernmental | org:WTO | World Trade Organization; WTO; ВТО | wto.org
intergovernmental | org:OECD | OECD; ОЭСР | oecd.org; oecd-ilibrary.org
intergovernmental | org:IEA | International Energy Agency | iea.org
intergovernmental | org:IRENA | IRENA | irena.org
intergovernmental | org:BIS | Bank for International Settlements | bis.org
intergovernmental | org:ADB | Asian Development Bank; ADB; АБР; 亚洲开发银行 | adb.org
intergovernmental | org:AIIB | AIIB; Asian Infrastructure Investment Bank; 亚洲基础设施投资银行; 亚投行; АБИИ | aiib.org
intergovernmental | org:NDB | New Development Bank | ndb.int
intergovernmental | org:EBRD | EBRD; European Bank for Reconstruction and Development; ЕБРР | ebrd.com
intergovernmental | org:EDB | Eurasian Development Bank; ЕАБР; Евразийский банк развития | eabr.org
intergovernmental | org:IsDB | Islamic Development Bank; IsDB; Исламский банк развития | isdb.org
intergovernmental | org:AfDB | African Development Bank; AfDB | afdb.org
intergovernmental | org:IADB | Inter-American Development Bank | iadb.org
intergovernmental | org:CAF | CAF – Development Bank of Latin America | caf.com
intergovernmental | org:OPEC-Fund | OPEC Fund; OPEC Fund for International Development | opecfund.org
intergovernmental | org:EU | European Union; EUR-Lex | europa.eu
intergovernmental | org:European-Commission | European Commission; Еврокомиссия; 欧盟委员会; Avrupa Komisyonu | ec.europa.eu; commission.europa.eu
intergovernmental | org:Council-of-the-EU | Council of the European Union; European Council | consilium.europa.eu
intergovernmental | org:EEAS | European External Action Service; EEAS | eeas.europa.eu
intergovernmental | org:European-Parliament | European Parliament | europarl.europa.eu
intergovernmental | org:EIB | European Investment Bank | eib.org
intergovernmental | org:NATO | NATO; НАТО; 北约 | nato.int
intergovernmental | org:CoE | Council of Europe | coe.int
intergovernmental | org:OSCE | OSCE; ОБСЕ; AGİT | osce.org
intergovernmental | org:SCO | Shanghai Cooperation Organization; Shanghai Cooperation Organisation; ШОС; 上海合作组织 | sectsco.org
intergovernmental | org:CIS | CIS Executive Committee; Исполнительный комитет СНГ | cis.minsk.by; e-cis.info
intergovernmental | org:EAEU | Eurasian Economic Union; ЕАЭС | eaeunion.org
intergovernmental | org:EEC-Commission | Eurasian Economic Commission; Евразийская экономическая комиссия; ЕЭК | eurasiancommission.org; eec.eaeunion.org
intergovernmental | org:CSTO | CSTO; ОДКБ | odkb-csto.org
intergovernmental | org:CICA | CICA; СВМДА | s-cica.org
intergovernmental | org:OTS | Organization of Turkic States; Türk Devletleri Teşkilatı; Организация тюркских государств | turkicstates.org
intergovernmental | org:ECO | Economic Cooperation Organization | eco.int
intergovernmental | org:BSEC | Organization of the Black Sea Economic Cooperation | bsec-organization.org
intergovernmental | org:ASEAN | ASEAN; ASEAN Secretariat; АСЕАН; 东盟 | asean.org
intergovernmental | org:APEC | APEC | apec.org
intergovernmental | org:SAARC | SAARC | saarc-sec.org
intergovernmental | org:PIF | Pacific Islands Forum | forumsec.org
intergovernmental | org:GCC | Gulf Cooperation Council; GCC | gcc-sg.org
intergovernmental | org:LAS | League of Arab States; Arab League | lasportal.org
intergovernmental | org:OIC | Organisation of Islamic Cooperation; OIC | oic-oci.org
intergovernmental | org:OPEC | OPEC; ОПЕК | opec.org
intergovernmental | org:AU | African Union; Африканский союз; 非洲联盟 | au.int
intergovernmental | org:ECOWAS | ECOWAS | ecowas.int
intergovernmental | org:SADC | SADC | sadc.int
intergovernmental | org:EAC | East African Community | eac.int
intergovernmental | org:COMESA | COMESA | comesa.int
intergovernmental | org:IGAD | IGAD | igad.int
intergovernmental | org:OAS | Organization of American States | oas.org
intergovernmental | org:CELAC | CELAC | celacinternational.org
intergovernmental | org:Mercosur | MERCOSUR; Mercosul | mercosur.int
intergovernmental | org:CARICOM | CARICOM | caricom.org
intergovernmental | org:Commonwealth | The Commonwealth; Commonwealth Secretariat | thecommonwealth.org
intergovernmental | org:OIF | Organisation internationale de la Francophonie | francophonie.org

wire | GBR | Reuters; Thomson Reuters; Рейтер; 路透社; Reuters Haber Ajansı | reuters.com
wire | USA | Associated Press; AP; The Associated Press; AP News; 美联社 | apnews.com; ap.org
wire | FRA | AFP; Agence France-Presse; Франс Пресс; 法新社 | afp.com
wire | USA | Bloomberg; Bloomberg News; Блумберг; 彭博社 | bloomberg.com
wire | USA | Dow Jones Newswires; UPI; United Press International | dowjones.com; upi.com
wire | DEU | dpa; Deutsche Presse-Agentur | dpa.com; dpa-international.com
wire | ITA | ANSA | ansa.it
wire | ESP | EFE; Agencia EFE | efe.com
wire | PRT | Lusa | lusa.pt
wire | POL | PAP; Polska Agencja Prasowa; Polish Press Agency | pap.pl
wire | CZE | ČTK; Czech News Agency | ctk.cz; ctk.eu
wire | AUT | APA; Austria Presse Agentur | apa.at
wire | CHE | Keystone-SDA | keystone-sda.ch
wire | NLD | ANP | anp.nl
wire | BEL | Belga | belga.be; belganewsagency.eu
wire | SWE | TT Nyhetsbyrån | tt.se
wire | NOR | NTB | ntb.no
wire | DNK | Ritzau | ritzau.dk; ritzau.com
wire | ROU | Agerpres | agerpres.ro
wire | BGR | BTA; Bulgarian News Agency | bta.bg
wire | SRB | Tanjug; Beta | tanjug.rs; beta.rs
wire | HRV | HINA | hina.hr
wire | GRC | AMNA; Athens-Macedonian News Agency | amna.gr
wire | RUS | Interfax; Интерфакс; 国际文传电讯社 | interfax.ru; interfax.com
wire | RUS | Prime; ПРАЙМ | 1prime.ru
wire | UKR | Interfax-Ukraine; Интерфакс-Украина | interfax.com.ua
wire | UKR | UNIAN; УНИАН; УНІАН | unian.net; unian.ua; unian.info
wire | KAZ | Interfax-Kazakhstan; Интерфакс-Казахстан | interfax.kz
wire | KGZ | AKIpress; АКИпресс | akipress.com; akipress.org
wire | AZE | Trend; Тренд; Trend News Agency | trend.az
wire | AZE | APA (Azerbaijan); Report İnformasiya Agentliyi; Turan | apa.az; report.az; turan.az
wire | GEO | Interpressnews; GHN | interpressnews.ge; ghn.ge
wire | TUR | Demirören Haber Ajansı; DHA | dha.com.tr
wire | TUR | İhlas Haber Ajansı; İHA | iha.com.tr
wire | TUR | ANKA; ANKA Haber Ajansı | ankahaber.net
wire | JPN | Kyodo; Kyodo News; 共同通信; 共同社 | kyodonews.net; kyodonews.jp
wire | JPN | Jiji Press; Jiji; 時事通信 | jiji.com
wire | KOR | Yonhap; Yonhap News Agency; 연합뉴스; 韩联社; Ёнхап | yna.co.kr; yonhapnews.co.kr
wire | TWN | Central News Agency; 中央社; 中央通訊社 | cna.com.tw; focustaiwan.tw
wire | IND | PTI; Press Trust of India | ptinews.com
wire | IND | ANI; Asian News International; IANS | aninews.in; ians.in
wire | AUS | AAP; Australian Associated Press | aap.com.au
wire | CAN | The Canadian Press; Canadian Press | thecanadianpress.com
wire | ZAF | SAPA; South African Press Association | sapa.org.za
wire | null | Inter Press Service | ipsnews.net

press | USA | The New York Times; New York Times; Нью-Йорк таймс; 纽约时报 | nytimes.com
press | USA | The Washington Post; Washington Post; 华盛顿邮报 | washingtonpost.com
press | USA | The Wall Street Journal; Wall Street Journal; 华尔街日报 | wsj.com
press | USA | CNN | cnn.com
press | USA | Fox News | foxnews.com
press | USA | NBC News; ABC News; CBS News | nbcnews.com; abcnews.go.com; cbsnews.com
press | USA | NPR | npr.org
press | USA | USA Today; Los Angeles Times | usatoday.com; latimes.com
press | USA | Politico; Axios; The Hill; HuffPost; Breitbart | politico.com; politico.eu; axios.com; thehill.com; huffpost.com; breitbart.com
press | USA | Foreign Policy; Foreign Affairs; The Atlantic; Time; Newsweek | foreignpolicy.com; foreignaffairs.com; theatlantic.com; time.com; newsweek.com
press | USA | CNBC; Forbes; Fortune | cnbc.com; forbes.com; fortune.com
press | USA | Voice of America; VOA; Голос Америки; 美国之音; Amerika'nın Sesi | voanews.com; golosameriki.com; voachinese.com
press | USA | Radio Free Europe/Radio Liberty; RFE/RL; Радио Свобода; Azattyq; Радио Азаттык; Current Time | rferl.org; svoboda.org; azattyq.org; azattyk.org; ozodi.org; ozodlik.org; currenttime.tv
press | USA | Radio Free Asia; RFA; 自由亚洲电台 | rfa.org
press | USA | Eurasianet; Евразианет | eurasianet.org
press | USA | The Diplomat | thediplomat.com
press | USA | Al-Monitor | al-monitor.com
press | GBR | BBC; BBC News; BBC Türkçe; Русская служба Би-би-си; Би-би-си; BBC News 中文; 英国广播公司 | bbc.com; bbc.co.uk
press | GBR | The Guardian; Guardian | theguardian.com; guardian.co.uk
press | GBR | Financial Times; FT; 金融时报; FT中文网 | ft.com; ftchinese.com
press | GBR | The Times; The Sunday Times | thetimes.co.uk; thetimes.com
press | GBR | The Telegraph; The Independent; Evening Standard; standard.co.uk; Daily Mail; Sky News | telegraph.co.uk; independent.co.uk; standard.co.uk; dailymail.co.uk; news.sky.com
press | GBR | The Economist; Экономист | economist.com
press | GBR | Middle East Eye; openDemocracy; bne IntelliNews | middleeasteye.net; opendemocracy.net; intellinews.com
press | FRA | Le Monde; Le Figaro; Libération; Les Echos | lemonde.fr; lefigaro.fr; liberation.fr; lesechos.fr
press | FRA | France 24; RFI; Radio France Internationale | france24.com; rfi.fr
press | FRA | Euronews; Евроньюс | euronews.com
press | DEU | Deutsche Welle; DW; Немецкая волна; 德国之声; DW Türkçe | dw.com
press | DEU | Der Spiegel; Spiegel; Die Zeit; Die Welt | spiegel.de; zeit.de; welt.de
press | DEU | Frankfurter Allgemeine Zeitung; FAZ; Süddeutsche Zeitung; Handelsblatt; Tagesschau | faz.net; sueddeutsche.de; handelsblatt.com; tagesschau.de
press | ITA | Corriere della Sera; la Repubblica | corriere.it; repubblica.it
press | ESP | El País; El Mundo | elpais.com; elmundo.es
press | CHE | Neue Zürcher Zeitung; NZZ; Swissinfo | nzz.ch; swissinfo.ch
press | AUT | Der Standard | derstandard.at
press | BEL | EUobserver; Euractiv; The Brussels Times | euobserver.com; euractiv.com; brusselstimes.com
press | POL | Gazeta Wyborcza; Rzeczpospolita | wyborcza.pl; rp.pl
press | CZE | Seznam Zprávy; Radio Prague International | seznamzpravy.cz; radio.cz
press | HUN | Telex; Hungary Today | telex.hu; hungarytoday.hu
press | SRB | N1; Danas; Politika | n1info.rs; danas.rs; politika.rs
press | LVA | Meduza; Медуза; LSM | meduza.io; lsm.lv
press | LTU | LRT; Delfi | lrt.lt; delfi.lt
press | EST | ERR | err.ee
press | FIN | Yle; Helsingin Sanomat | yle.fi; hs.fi
press | SWE | Dagens Nyheter; Sveriges Radio | dn.se; sverigesradio.se
press | NOR | NRK; The Barents Observer | nrk.no; thebarentsobserver.com
press | RUS | Kommersant; Коммерсантъ; Коммерсант | kommersant.ru
press | RUS | Izvestia; Известия | iz.ru
press | RUS | Vedomosti; Ведомости; RBC; РБК | vedomosti.ru; rbc.ru
press | RUS | Nezavisimaya Gazeta; Независимая газета | ng.ru
press | RUS | Lenta.ru; Лента.ру; Gazeta.ru; Газета.Ru | lenta.ru; gazeta.ru
press | RUS | Regnum; ИА REGNUM; REGNUM | regnum.ru
press | RUS | Novaya Gazeta; Новая газета | novayagazeta.ru; novayagazeta.eu
press | RUS | The Moscow Times | themoscowtimes.com
press | RUS | Komsomolskaya Pravda; Комсомольская правда; Московский комсомолец | kp.ru; mk.ru
press | RUS | Ferghana; Фергана; Fergana News | fergana.ru; fergana.agency; fergana.news; fergana.media
press | UKR | Kyiv Independent; The Kyiv Independent | kyivindependent.com
press | UKR | Ukrainska Pravda; Украинская правда; Українська правда; European Pravda; Европейская правда | pravda.com.ua; eurointegration.com.ua
press | UKR | Kyiv Post | kyivpost.com
press | BLR | Zerkalo; Зеркало; Nasha Niva; Наша Нива | zerkalo.io; nashaniva.com
press | MDA | NewsMaker; IPN | newsmaker.md; ipn.md
press | GEO | Civil Georgia; Civil.ge; OC Media; JAMnews | civil.ge; oc-media.org; jam-news.net
press | ARM | CivilNet; News.am; Hetq | civilnet.am; news.am; hetq.am
press | AZE | Haqqin; Caliber; Day.az | haqqin.az; caliber.az; day.az
press | KAZ | Tengrinews; Тенгриньюс; Zakon.kz; Nur.kz | tengrinews.kz; zakon.kz; nur.kz
press | KAZ | Vlast; Власть; Kursiv; Курсив; Forbes Kazakhstan; Orda | vlast.kz; kursiv.media; forbes.kz; orda.kz
press | KAZ | The Times of Central Asia; Times of Central Asia | timesca.com
press | UZB | Gazeta.uz; Газета.uz; Kun.uz; Podrobno.uz; Daryo; Spot.uz | gazeta.uz; kun.uz; podrobno.uz; daryo.uz; spot.uz
press | KGZ | 24.kg; Kaktus.media; Кактус; Kloop; Economist.kg | 24.kg; kaktus.media; kloop.kg; economist.kg
press | TJK | Asia-Plus; Азия-Плюс; Avesta | asiaplustj.info; avesta.tj
press | TKM | Chronicles of Turkmenistan; Хроника Туркменистана; Turkmenportal; ORIENT | hronikatm.com; turkmenportal.com; orient.tm
press | AFG | TOLOnews; Pajhwok; Khaama Press | tolonews.com; pajhwok.com; khaama.com
press | MNG | UB Post; Mongolian News; ikon.mn | theubposts.com; ikon.mn
press | TUR | Hürriyet; Hürriyet Daily News | hurriyet.com.tr; hurriyetdailynews.com
press | TUR | Milliyet; Habertürk; NTV; Posta | milliyet.com.tr; haberturk.com; ntv.com.tr; posta.com.tr
press | TUR | Sabah; Daily Sabah | sabah.com.tr; dailysabah.com
press | TUR | Yeni Şafak; Akşam; Star; Türkiye Gazetesi | yenisafak.com; aksam.com.tr; star.com.tr; turkiyegazetesi.com.tr
press | TUR | Cumhuriyet; Sözcü; BirGün; Evrensel; T24; Bianet; Medyascope; Diken; Karar | cumhuriyet.com.tr; sozcu.com.tr; birgun.net; evrensel.net; t24.com.tr; bianet.org; medyascope.tv; diken.com.tr; karar.com
press | TUR | Zaman; Today's Zaman | zaman.com.tr; todayszaman.com
press | TUR | CNN Türk; Dünya; Ekonomim; Bloomberg HT | cnnturk.com; dunya.com; ekonomim.com; bloomberght.com
press | CHN | Caixin; 财新; 财新网 | caixin.com; caixinglobal.com
press | CHN | Guancha; 观察者网 | guancha.cn
press | CHN | The Paper; 澎湃新闻 | thepaper.cn
press | CHN | Yicai; 第一财经; 21世纪经济报道; 南方周末; 新京报 | yicai.com; yicaiglobal.com; 21jingji.com; infzm.com; bjnews.com.cn
press | HKG | South China Morning Post; SCMP; 南华早报; 明報; 明报; 星島日報; Hong Kong Free Press | scmp.com; mingpao.com; stheadline.com; hongkongfp.com
press | HKG | Phoenix; 凤凰网; 凤凰卫视 | ifeng.com
press | TWN | 自由時報; Liberty Times; 聯合報; 中國時報; Taipei Times | ltn.com.tw; udn.com; chinatimes.com; taipeitimes.com
press | SGP | The Straits Times; Straits Times; 联合早报; CNA; Channel NewsAsia | straitstimes.com; zaobao.com.sg; zaobao.com; channelnewsasia.com
press | JPN | NHK; NHK World | nhk.or.jp
press | JPN | Nikkei; Nikkei Asia; 日本経済新聞; 日经中文网 | nikkei.com
press | JPN | The Japan Times; Asahi Shimbun; 朝日新聞; Yomiuri Shimbun; 読売新聞; Mainichi; 毎日新聞 | japantimes.co.jp; asahi.com; yomiuri.co.jp; mainichi.jp
press | KOR | The Korea Herald; Korea JoongAng Daily; The Korea Times; Chosun Ilbo; 조선일보; Hankyoreh | koreaherald.com; koreajoongangdaily.joins.com; koreatimes.co.kr; chosun.com; hani.co.kr
press | IND | The Hindu; The Times of India; Hindustan Times; The Indian Express; Deccan Herald; deccanherald.com; The Economic Times; NDTV; The Wire; The Print; Mint | thehindu.com; indiatimes.com; hindustantimes.com; indianexpress.com; deccanherald.com; ndtv.com; thewire.in; theprint.in; livemint.com
press | PAK | Dawn; The Express Tribune; The News International; Geo News | dawn.com; tribune.com.pk; thenews.com.pk; geo.tv
press | BGD | The Daily Star; Dhaka Tribune; Prothom Alo | thedailystar.net; dhakatribune.com; prothomalo.com
press | LKA | Daily Mirror (Sri Lanka); EconomyNext | dailymirror.lk; economynext.com
press | NPL | The Kathmandu Post | kathmandupost.com
press | IDN | Kompas; The Jakarta Post; Tempo | kompas.com; thejakartapost.com; tempo.co
press | MYS | The Star (Malaysia); Malaysiakini; New Straits Times | thestar.com.my; malaysiakini.com; nst.com.my
press | PHL | Philippine Daily Inquirer; Rappler; Philippine Star | inquirer.net; rappler.com; philstar.com
press | THA | Bangkok Post; The Nation (Thailand) | bangkokpost.com; nationthailand.com
press | MMR | The Irrawaddy; Frontier Myanmar | irrawaddy.com; frontiermyanmar.net
press | VNM | VnExpress; Tuoi Tre | vnexpress.net; tuoitre.vn
press | KHM | The Phnom Penh Post; Khmer Times | phnompenhpost.com; khmertimeskh.com
press | AUS | ABC News (Australia); The Sydney Morning Herald; The Australian; SBS; Australian Financial Review | abc.net.au; smh.com.au; theaustralian.com.au; sbs.com.au; afr.com
press | NZL | RNZ; The New Zealand Herald; Stuff | rnz.co.nz; nzherald.co.nz; stuff.co.nz
press | CAN | CBC; The Globe and Mail; Toronto Star; National Post | cbc.ca; theglobeandmail.com; thestar.com; nationalpost.com
press | QAT | Al Jazeera; Аль-Джазира; 半岛电视台; El Cezire; The Peninsula; Gulf Times | aljazeera.com; aljazeera.net; thepeninsulaqatar.com; gulf-times.com
press | ARE | Gulf News; Khaleej Times; The National (Abu Dhabi) | gulfnews.com; khaleejtimes.com; thenationalnews.com
press | SAU | Arab News; Asharq Al-Awsat | arabnews.com; aawsat.com
press | ISR | Haaretz; The Jerusalem Post; The Times of Israel; Ynet; Globes | haaretz.com; jpost.com; timesofisrael.com; ynetnews.com; globes.co.il
press | LBN | L'Orient-Le Jour; L'Orient Today; The Daily Star (Lebanon) | lorientlejour.com; dailystar.com.lb
press | IRQ | Rudaw; Kurdistan24; Shafaq News | rudaw.net; kurdistan24.net; shafaq.com
press | JOR | The Jordan Times | jordantimes.com
press | IRN | Iran International; Shargh | iranintl.com; sharghdaily.com
press | EGY | Al-Masry Al-Youm; Egypt Independent; Mada Masr; Daily News Egypt | almasryalyoum.com; egyptindependent.com; madamasr.com; dailynewsegypt.com
press | ZAF | News24; Daily Maverick; Mail & Guardian; Business Day (South Africa) | news24.com; dailymaverick.co.za; mg.co.za; businesslive.co.za
press | KEN | Nation (Kenya); Daily Nation; The Standard (Kenya); The EastAfrican; The Star (Kenya) | nation.africa; standardmedia.co.ke; theeastafrican.co.ke; the-star.co.ke
press | NGA | The Punch; Premium Times; The Guardian (Nigeria); Vanguard (Nigeria); ThisDay | punchng.com; premiumtimesng.com; guardian.ng; vanguardngr.com; thisdaylive.com
press | ETH | Addis Standard; The Reporter (Ethiopia) | addisstandard.com; thereporterethiopia.com
press | GHA | Daily Graphic; Graphic Online | graphic.com.gh
press | ZMB | Lusaka Times | lusakatimes.com
press | FRA | Jeune Afrique; Africa Intelligence; Intelligence Online | jeuneafrique.com; africaintelligence.com; intelligenceonline.com
press | null | AllAfrica; The Africa Report | allafrica.com; theafricareport.com
press | BRA | Folha de S.Paulo; O Globo; O Estado de S. Paulo; Valor Econômico | folha.uol.com.br; globo.com; estadao.com.br
press | ARG | Clarín; La Nación (Argentina); Infobae | clarin.com; lanacion.com.ar; infobae.com
press | MEX | El Universal; Reforma; La Jornada | eluniversal.com.mx; reforma.com; jornada.com.mx
press | CHL | La Tercera; El Mercurio; BioBioChile | latercera.com; emol.com; biobiochile.cl
press | PER | El Comercio; RPP | elcomercio.pe; rpp.pe
press | COL | El Tiempo; El Espectador | eltiempo.com; elespectador.com
press | CUB | 14ymedio | 14ymedio.com
press | null | China Dialogue; Dialogue Earth; 中外对话 | chinadialogue.net; dialogue.earth
press | null | Asia Times; World Politics Review; Semafor | asiatimes.com; worldpoliticsreview.com; semafor.com

academic | USA | AidData; AidData (William & Mary) | aiddata.org
academic | USA | Carnegie Endowment for International Peace; Carnegie; Carnegie Politika; Московский центр Карнеги; Центр Карнеги | carnegieendowment.org; carnegie.ru; carnegieeurope.eu; carnegietsinghua.org
academic | USA | Brookings; Brookings Institution; 布鲁金斯学会 | brookings.edu
academic | USA | CSIS; Center for Strategic and International Studies | csis.org
academic | USA | Council on Foreign Relations; CFR | cfr.org
academic | USA | RAND; RAND Corporation | rand.org
academic | USA | Atlantic Council | atlanticcouncil.org
academic | USA | Wilson Center; Kennan Institute | wilsoncenter.org
academic | USA | Jamestown Foundation; Eurasia Daily Monitor; China Brief | jamestown.org
academic | USA | Heritage Foundation; American Enterprise Institute; Cato Institute; Hudson Institute | heritage.org; aei.org; cato.org; hudson.org
academic | USA | Stimson Center; Quincy Institute; Foreign Policy Research Institute; Middle East Institute; Washington Institute | stimson.org; quincyinst.org; fpri.org; mei.edu; washingtoninstitute.org
academic | USA | Peterson Institute for International Economics; PIIE; Center for Global Development | piie.com; cgdev.org
academic | USA | United States Institute of Peace; USIP | usip.org
academic | USA | Institute for the Study of War; ISW | understandingwar.org; iswresearch.org
academic | USA | Caspian Policy Center; Oxus Society; Central Asia-Caucasus Institute; Central Asia-Caucasus Analyst | caspianpolicy.org; oxussociety.org; cacianalyst.org; silkroadstudies.org
academic | USA | National Bureau of Asian Research; East-West Center; Asia Society | nbr.org; eastwestcenter.org; asiasociety.org
academic | USA | Boston University Global Development Policy Center; China Africa Research Initiative; CARI | bu.edu; sais-cari.org
academic | USA | JSTOR; Project MUSE; National Security Archive | jstor.org; muse.jhu.edu; nsarchive.gwu.edu
academic | USA | War on the Rocks; Lawfare; Just Security | warontherocks.com; lawfaremedia.org; lawfareblog.com; justsecurity.org
academic | GBR | Chatham House; 查塔姆研究所; Чатем-Хаус | chathamhouse.org
academic | GBR | International Institute for Strategic Studies; IISS | iiss.org
academic | GBR | RUSI; Royal United Services Institute | rusi.org
academic | GBR | ODI; Overseas Development Institute; The Foreign Policy Centre | odi.org; fpc.org.uk
academic | GBR | Oxford University Press; Cambridge University Press; Taylor & Francis; LSE; London School of Economics | academic.oup.com; cambridge.org; tandfonline.com; lse.ac.uk
academic | NLD | Clingendael; Elsevier; Brill | clingendael.org; sciencedirect.com; brill.com
academic | DEU | SWP; Stiftung Wissenschaft und Politik; German Institute for International and Security Affairs | swp-berlin.org
academic | DEU | DGAP; German Council on Foreign Relations; MERICS; Mercator Institute for China Studies; Kiel Institute; GIGA | dgap.org; merics.org; ifw-kiel.de; giga-hamburg.de
academic | DEU | Konrad-Adenauer-Stiftung; Friedrich-Ebert-Stiftung; Heinrich-Böll-Stiftung | kas.de; fes.de; boell.de
academic | DEU | Springer; Zentrum für Osteuropa- und internationale Studien; ZOiS | springer.com; zois-berlin.de
academic | FRA | IFRI; Institut français des relations internationales; IRIS | ifri.org; iris-france.org
academic | BEL | Bruegel; CEPS; Egmont Institute; International Crisis Group; Crisis Group | bruegel.org; ceps.eu; egmontinstitute.be; crisisgroup.org
academic | null | European Council on Foreign Relations; ECFR; German Marshall Fund; GMF | ecfr.eu; gmfus.org
academic | SWE | SIPRI; Stockholm International Peace Research Institute; Institute for Security and Development Policy; ISDP | sipri.org; isdp.eu
academic | NOR | NUPI; PRIO | nupi.no; prio.org
academic | FIN | Finnish Institute of International Affairs | fiia.fi
academic | ITA | ISPI; Istituto Affari Internazionali; IAI | ispionline.it; iai.it
academic | ESP | Elcano Royal Institute; CIDOB | realinstitutoelcano.org; cidob.org
academic | POL | OSW; Centre for Eastern Studies; PISM; Polish Institute of International Affairs | osw.waw.pl; pism.pl
academic | CZE | Association for International Affairs; AMO | amo.cz
academic | EST | International Centre for Defence and Security; ICDS | icds.ee
academic | RUS | RIAC; Russian International Affairs Council; РСМД; Российский совет по международным делам | russiancouncil.ru
academic | RUS | Valdai Discussion Club; Валдай; Международный дискуссионный клуб «Валдай» | valdaiclub.com
academic | RUS | MGIMO; МГИМО; IMEMO; ИМЭМО РАН; ВШЭ; Higher School of Economics | mgimo.ru; imemo.ru; hse.ru
academic | RUS | Russia in Global Affairs; Россия в глобальной политике; КиберЛенинка; CyberLeninka | globalaffairs.ru; cyberleninka.ru
academic | KAZ | Kazakhstan Institute for Strategic Studies; KISI; КИСИ; КазИСС | kisi.kz
academic | KAZ | CABAR; CABAR.asia; Institute for War and Peace Reporting; IWPR | cabar.asia; iwpr.net
academic | UZB | Institute for Strategic and Regional Studies; ИСМИ; Center for Economic Research and Reforms | isrs.uz; cerr.uz
academic | TUR | SETA; SETA Vakfı; EDAM; TEPAV; ORSAM; AVİM | setav.org; edam.org.tr; tepav.org.tr; orsam.org.tr; avim.org.tr
academic | AZE | AIR Center; Center of Analysis of International Relations; Topchubashov Center | aircenter.az; top-center.org
academic | CHN | China Institutes of Contemporary International Relations; CICIR; 中国现代国际关系研究院; China Institute of International Studies; CIIS; 中国国际问题研究院 | cicir.ac.cn; ciis.org.cn
academic | CHN | Chinese Academy of Social Sciences; CASS; 中国社会科学院; Shanghai Institutes for International Studies; 上海国际问题研究院; CNKI; 中国知网 | cass.cn; cssn.cn; siis.org.cn; cnki.net
academic | CHN | Green Finance & Development Center; 复旦大学 | greenfdc.org
academic | IND | Observer Research Foundation; ORF; MP-IDSA; IDSA; Gateway House | orfonline.org; idsa.in; gatewayhouse.in
academic | SGP | RSIS; ISEAS; ISEAS – Yusof Ishak Institute; Lee Kuan Yew School of Public Policy | rsis.edu.sg; iseas.edu.sg
academic | AUS | Lowy Institute; The Interpreter; ASPI; Australian Strategic Policy Institute; East Asia Forum | lowyinstitute.org; aspi.org.au; aspistrategist.org.au; eastasiaforum.org
academic | JPN | Japan Institute of International Affairs; JIIA; Sasakawa Peace Foundation; Institute of Developing Economies | jiia.or.jp; spf.org; ide.go.jp
academic | KOR | KIEP; Korea Institute for International Economic Policy; Asan Institute | kiep.go.kr; asaninst.org
academic | ISR | INSS; Institute for National Security Studies | inss.org.il
academic | ZAF | SAIIA; South African Institute of International Affairs; Institute for Security Studies (Africa) | saiia.org.za; issafrica.org
academic | null | The Conversation; SSRN; arXiv; ResearchGate; Academia.edu; Project Syndicate | theconversation.com; ssrn.com; arxiv.org; researchgate.net; academia.edu; project-syndicate.org

company | CHN | CNPC; China National Petroleum Corporation; PetroChina; 中国石油; 中国石油天然气集团; КННК | cnpc.com.cn; petrochina.com.cn
company | CHN | Sinopec; 中国石化; CNOOC; 中国海油 | sinopec.com; sinopecgroup.com; cnooc.com.cn
company | CHN | Huawei; 华为; ZTE; 中兴通讯 | huawei.com; zte.com.cn
company | CHN | PowerChina; 中国电建; China Communications Construction Company; CCCC; 中国交建; China Road and Bridge Corporation; CRBC; 中国路桥 | powerchina.cn; ccccltd.cn; crbc.com
company | CHN | China Railway; 中国中铁; CRRC; 中国中车; China Railway Construction; 中国铁建 | crec.cn; crrcgc.cc; crcc.cn
company | CHN | Industrial and Commercial Bank of China; ICBC; 中国工商银行; Bank of China; 中国银行 | icbc.com.cn; boc.cn
company | CHN | State Grid; 国家电网; China Three Gorges; 三峡集团; CGN; 中广核; CNNC; 中核集团 | sgcc.com.cn; ctg.com.cn; cgnpc.com.cn; cnnc.com.cn
company | RUS | Gazprom; Газпром; Gazprom Export | gazprom.ru; gazprom.com
company | RUS | Rosneft; Роснефть; Lukoil; ЛУКОЙЛ; Novatek; НОВАТЭК; Transneft; Транснефть | rosneft.ru; rosneft.com; lukoil.ru; lukoil.com; novatek.ru; transneft.ru
company | RUS | Rosatom; Росатом; Rostec; Ростех; Russian Railways; РЖД; Sberbank; Сбербанк; VTB; ВТБ | rosatom.ru; rostec.ru; rzd.ru; sberbank.ru; vtb.ru
company | RUS | VEB.RF; ВЭБ.РФ | xn--90ab5f.xn--p1ai; veb.ru
company | KAZ | KazMunayGas; КазМунайГаз; Kazatomprom; Казатомпром; KTZ; Казахстан темир жолы | kmg.kz; kazatomprom.kz; railways.kz
company | AZE | SOCAR | socar.az
company | TUR | Turkish Airlines; Türk Hava Yolları; Baykar; BOTAŞ; TPAO; ASELSAN | turkishairlines.com; baykartech.com; botas.gov.tr; tpao.gov.tr; aselsan.com
company | SAU | Saudi Aramco; Aramco; ACWA Power | aramco.com; acwapower.com
company | ARE | Masdar; ADNOC; DP World; AD Ports Group; Mubadala | masdar.ae; adnoc.ae; dpworld.com; adportsgroup.com; mubadala.com
company | QAT | QatarEnergy | qatarenergy.qa
company | FRA | TotalEnergies; EDF; Alstom; Orano | totalenergies.com; edf.fr; alstom.com; orano.group
company | GBR | BP; Shell; Rio Tinto | bp.com; shell.com; riotinto.com
company | USA | Chevron; ExxonMobil; Boeing; General Electric; Lockheed Martin | chevron.com; exxonmobil.com; boeing.com; ge.com; lockheedmartin.com
company | DEU | Siemens; Siemens Energy; Deutsche Bahn; Volkswagen | siemens.com; siemens-energy.com; deutschebahn.com; volkswagen-group.com
company | NLD | Airbus | airbus.com
company | ITA | Eni; Leonardo | eni.com; leonardo.com
company | JPN | Mitsubishi Corporation; Mitsui & Co.; Marubeni; Itochu; Toyota; Sumitomo Corporation | mitsubishicorp.com; mitsui.com; marubeni.com; itochu.co.jp; toyota.com; sumitomocorp.com
company | KOR | Hyundai; Samsung; KHNP; POSCO; Doosan | hyundai.com; samsung.com; khnp.co.kr; posco.com; doosan.com
company | IND | Reliance Industries; ONGC Videsh; Adani; Tata | ril.com; ongcvidesh.com; adani.com; tata.com
company | null | PR Newswire; Business Wire; GlobeNewswire; ACCESSWIRE | prnewswire.com; businesswire.com; globenewswire.com; accesswire.com
company | null | Fitch Ratings; Moody's; S&P Global; Wood Mackenzie; Argus Media | fitchratings.com; moodys.com; spglobal.com; woodmac.com; argusmedia.com

other | null | Wikipedia; Википедия; Vikipedi; 维基百科; Wikileaks | wikipedia.org; wikileaks.org
other | null | Facebook; Twitter; X; YouTube; Instagram; LinkedIn; TikTok; Reddit | facebook.com; twitter.com; x.com; youtube.com; youtu.be; instagram.com; linkedin.com; tiktok.com; reddit.com
other | null | Telegram; Телеграм; VK; ВКонтакте | t.me; telegram.org; telegra.ph; vk.com
other | null | Weibo; 微博; WeChat; 微信; Zhihu; 知乎; Baidu Baike; 百度百科; 百家号; 搜狐; 网易; 腾讯 | weibo.com; weixin.qq.com; zhihu.com; baidu.com; sohu.com; 163.com; qq.com
other | null | Medium; Substack; Blogger; WordPress; LiveJournal; Tumblr; Дзен; Яндекс Дзен; Ekşi Sözlük | medium.com; substack.com; blogspot.com; blogger.com; wordpress.com; livejournal.com; tumblr.com; dzen.ru; zen.yandex.ru; eksisozluk.com
other | null | Human Rights Watch; Amnesty International; Transparency International; Freedom House; Reporters Without Borders; Global Witness | hrw.org; amnesty.org; transparency.org; freedomhouse.org; rsf.org; globalwitness.org
other | null | International Committee of the Red Cross; ICRC; IFRC | icrc.org; ifrc.org
other | null | Bellingcat; OCCRP; Organized Crime and Corruption Reporting Project; ICIJ | bellingcat.com; occrp.org; icij.org
`;

/** All of them, in the order of the table. */
export const KNOWN_PUBLISHERS: readonly KnownPublishers[] = ROWS.split("\n")
  .filter((row) => row !== "")
  .map((row) => {
    const [kind = "", of = "", names = "", hosts = ""] = row.split("|").map((cell) => cell.trim());
    return { kind: kind as PublisherKind, of: of === "null" ? null : of, names: listed(names), hosts: listed(hosts) };
  });

function listed(cell: string): string[] {
  return cell
    .split(";")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}
