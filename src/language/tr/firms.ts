import { lazily } from "../../text/index.js";
import { type FirmNames, firmNames } from "../../vocabulary/index.js";
import { PRESS } from "./press.js";

/** Turkish words for banks, funds, companies, agencies and news agencies: names | acronyms. Those that Turkish texts name by an English name have that. */
export const firms: () => Readonly<Record<string, FirmNames>> = lazily(() =>
  firmNames(`
# China
firm:china-eximbank | Çin Eximbank*; Çin İhracat-İthalat Bankası*; Çin Eximbankı*
firm:china-development-bank | Çin Kalkınma Bankası*
firm:icbc | Çin Sanayi ve Ticaret Bankası*; Çin Endüstri ve Ticaret Bankası* | ICBC
firm:bank-of-china | Bank of China*; Çin Bankası*?
firm:china-construction-bank | Çin İnşaat Bankası*
firm:people-bank-of-china | Çin Merkez Bankası*; Çin Halk Bankası*
firm:cic | Çin Yatırım Kurumu*; China Investment Corporation*
firm:ndrc | Çin Ulusal Kalkınma ve Reform Komisyonu*; Ulusal Kalkınma ve Reform Komisyonu*
firm:mofcom | Çin Ticaret Bakanlığı*
firm:norinco | Norinco | NORINCO
firm:avic | | AVIC
firm:casc | Çin Havacılık ve Uzay Bilimi ve Teknolojisi Kurumu*
firm:comac | | COMAC
firm:cnpc | Çin Ulusal Petrol Şirketi*; Çin Milli Petrol Şirketi*; Çin Ulusal Petrol Kurumu* | CNPC
firm:petrochina | PetroChina*; Petrochina*
firm:sinopec | Sinopec*
firm:cnooc | | CNOOC
firm:cgn | | CGN
firm:cnnc | Çin Ulusal Nükleer Kurumu* | CNNC
firm:state-grid | Çin Devlet Elektrik Şebekesi*; State Grid*
firm:crrc | | CRRC
firm:cmec | | CMEC
firm:zte | | ZTE
firm:huawei | Huawei*
firm:china-telecom | China Telecom*
firm:china-mobile | China Mobile*
firm:china-unicom | China Unicom*
firm:alibaba | Alibaba*
firm:tencent | Tencent*
firm:bytedance | ByteDance*; Bytedance*
firm:byd | | BYD
firm:chery | Chery*
firm:cosco | | COSCO*
firm:sinovac | Sinovac*
firm:sinopharm | Sinopharm*
# Russia
firm:gazprom | Gazprom*; Gasprom*
firm:gazprom-neft | Gazprom Neft*
firm:gazprombank | Gazprombank*
firm:rosneft | Rosneft*
firm:lukoil | Lukoil*; LUKoil*
firm:novatek | Novatek* | NOVATEK
firm:tatneft | Tatneft*
firm:transneft | Transneft*
firm:zarubezhneft | Zarubejneft*
firm:rosatom | Rosatom*; Rusya Devlet Nükleer Enerji Kurumu*
firm:atomstroyexport | Atomstroyexport*; Atomstroyeksport*; Atomstroieksport*
firm:inter-rao | Inter RAO*; İnter RAO*
firm:rushydro | RusHydro*; Rusgidro*
firm:veb | VEB.RF*; Vneshekonombank*; Vneşekonombank*
firm:sberbank | Sberbank*
firm:vtb | VTB Bank* | VTB
firm:bank-of-russia | Rusya Merkez Bankası*
firm:rdif | Rusya Doğrudan Yatırım Fonu*
firm:roscosmos | Roskosmos*; Roscosmos*; Rusya Uzay Ajansı*
firm:rosoboronexport | Rosoboronexport*; Rosoboroneksport*
firm:rostec | Rosteh*; Rostec*; Rostek*
firm:russian-railways | Rusya Demiryolları*
firm:aeroflot | Aeroflot*
firm:rusal | Rusal*
firm:norilsk-nickel | Norilsk Nikel*; Nornikel*
firm:alrosa | Alrosa*
firm:severstal | Severstal*
firm:megafon | MegaFon*
firm:uac-russia | Birleşik Uçak Şirketi*
firm:sukhoi | Suhoy*; Sukhoi*
firm:wagner | Wagner Grubu*; Wagner*; Vagner*
firm:africa-corps | Afrika Kolordusu*; Afrika Kolordu*
# Central Asia, the Caucasus, Ukraine
firm:samruk-kazyna | Samruk-Kazına*; Samruk Kazına*
firm:kazmunaygas | KazMunayGaz*; KazMunayGas*; Kazmunaygaz*
firm:kazatomprom | Kazatomprom*
firm:kaztransgas | KazTransGaz*
firm:ktz | Kazakistan Demiryolları*
firm:kazakhmys | Kazakmıs*; Kazakhmys*
firm:national-bank-of-kazakhstan | Kazakistan Merkez Bankası*; Kazakistan Milli Bankası*
firm:bta | BTA Bank*
firm:halyk | Halyk Bank*; Halık Bank*
firm:tengizchevroil | Tengizchevroil*; Tengizşevroyl*
firm:uzbekneftegaz | Özbekneftegaz*; Uzbekneftegaz*
firm:turkmengaz | Türkmengaz*
firm:socar | Azerbaycan Devlet Petrol Şirketi*; Azerbaycan Devlet Petrol Şirketi SOCAR* | SOCAR*
firm:sofaz | Azerbaycan Devlet Petrol Fonu*; Azerbaycan Petrol Fonu*
firm:georgian-railway | Gürcistan Demiryolları*
firm:naftogaz | Naftogaz*; Neftegaz*
firm:energoatom | Energoatom*
firm:belaruskali | Belaruskali*
# Türkiye
firm:tika | Türk İşbirliği ve Koordinasyon Ajansı*; Türk İşbirliği ve Kalkınma İdaresi*; Türk İşbirliği ve Koordinasyon Ajansı Başkanlığı* | TİKA*
firm:turk-eximbank | Türk Eximbank*; Eximbank*?
firm:ziraat | Ziraat Bankası*
firm:halkbank | Halkbank*; Halk Bankası*; Türkiye Halk Bankası*
firm:vakifbank | VakıfBank*; Vakıfbank*; Vakıflar Bankası*
firm:turkish-central-bank | Türkiye Cumhuriyet Merkez Bankası*; TC Merkez Bankası* | TCMB*
firm:turkiye-wealth-fund | Türkiye Varlık Fonu*; Varlık Fonu*? | TVF
firm:afad | Afet ve Acil Durum Yönetimi Başkanlığı* | AFAD*
firm:yee | Yunus Emre Enstitüsü*
firm:ytb | Yurtdışı Türkler ve Akraba Topluluklar Başkanlığı*; Yurt Dışı Türkler ve Akraba Topluluklar Başkanlığı* | YTB
firm:maarif | Türkiye Maarif Vakfı*; Maarif Vakfı*
firm:turkish-red-crescent | Türk Kızılayı*; Türk Kızılay*; Kızılay*
firm:diyanet | Diyanet İşleri Başkanlığı*; Diyanet*; Türkiye Diyanet Vakfı*
firm:botas | Boru Hatları ile Petrol Taşıma* | BOTAŞ*
firm:tpao | Türkiye Petrolleri Anonim Ortaklığı*; Türkiye Petrolleri*; Türk Petrolleri Anonim Ortaklığı* | TPAO*
firm:tcdd | Türkiye Cumhuriyeti Devlet Demiryolları*; Devlet Demiryolları* | TCDD*
firm:thy | Türk Hava Yolları*; Turkish Airlines* | THY*
firm:enka | Enka İnşaat* | ENKA
firm:calik | Çalık Holding*; Çalık Enerji*; Çalık Grubu*
firm:ronesans | Rönesans Holding*; Rönesans İnşaat*
firm:limak | Limak* | LİMAK
firm:yapi-merkezi | Yapı Merkezi*
firm:cengiz | Cengiz Holding*; Cengiz İnşaat*
firm:tav | TAV Havalimanları*; TAV Holding* | TAV
firm:karpowership | Karpowership*; Karadeniz Holding*
firm:baykar | Baykar*; Baykar Makina* | BAYKAR
firm:aselsan | Aselsan* | ASELSAN*
firm:tai | Türk Havacılık ve Uzay Sanayii*; TUSAŞ-Türk Havacılık ve Uzay Sanayii* | TUSAŞ*; TAI
firm:roketsan | Roketsan* | ROKETSAN*
firm:turkcell | Turkcell*
firm:turk-telekom | Türk Telekom*
firm:tosyali | Tosyalı Holding*
firm:deik | Dış Ekonomik İlişkiler Kurulu* | DEİK*
firm:tobb | Türkiye Odalar ve Borsalar Birliği* | TOBB*
# America
firm:usaid | ABD Uluslararası Kalkınma Ajansı*; Amerikan Kalkınma Ajansı* | USAID*
firm:us-dfc | ABD Uluslararası Kalkınma Finansman Kurumu*
firm:us-exim | ABD Eximbank*; ABD İhracat-İthalat Bankası*
firm:ustr | ABD Ticaret Temsilciliği*; ABD Ticaret Temsilciliğ*
firm:federal-reserve | ABD Merkez Bankası*; Fed'*; Amerikan Merkez Bankası* | FED
firm:cia | Merkezi Haberalma Teşkilatı*; Merkezi Haber Alma Teşkilatı*; Amerikan Merkezi Haberalma Teşkilatı* | CIA*
firm:fbi | Federal Soruşturma Bürosu* | FBI*
firm:nasa | ABD Havacılık ve Uzay Dairesi*; Amerikan Havacılık ve Uzay Dairesi*; ABD Ulusal Havacılık ve Uzay Dairesi* | NASA*
firm:centcom | ABD Merkez Kuvvetler Komutanlığı*; ABD Merkez Komutanlığı* | CENTCOM*
firm:africom | ABD Afrika Komutanlığı* | AFRICOM*
firm:exxonmobil | ExxonMobil*; Exxon Mobil*; Exxon*
firm:chevron | Chevron*
firm:conocophillips | ConocoPhillips*
firm:general-electric | General Electric*
firm:boeing | Boeing*
firm:lockheed-martin | Lockheed Martin*; Lockheed-Martin*
firm:raytheon | Raytheon*
firm:westinghouse | Westinghouse*
firm:bechtel | Bechtel*
firm:microsoft | Microsoft*
firm:citigroup | Citigroup*; Citibank*
firm:jpmorgan | JPMorgan*; JP Morgan*; J.P. Morgan*
firm:goldman-sachs | Goldman Sachs*
firm:blackrock | BlackRock*
firm:cargill | Cargill*
# Japan, Korea
firm:jica | Japonya Uluslararası İşbirliği Ajansı*; Japon Uluslararası İşbirliği Ajansı* | JICA*
firm:jbic | Japonya Uluslararası İşbirliği Bankası*; Japon Uluslararası İşbirliği Bankası* | JBIC
firm:jetro | | JETRO
firm:bank-of-japan | Japonya Merkez Bankası*
firm:mitsubishi | Mitsubishi*
firm:mitsui | Mitsui*
firm:sumitomo | Sumitomo*
firm:marubeni | Marubeni*
firm:itochu | Itochu*
firm:toshiba | Toshiba*
firm:hitachi | Hitachi*
firm:toyota | Toyota*
firm:kepco | | KEPCO
firm:koica | | KOICA
firm:kexim | Güney Kore Eximbank*; Kore Eximbank*
firm:kogas | | KOGAS
firm:samsung | Samsung*
firm:hyundai | Hyundai*
firm:daewoo | Daewoo*
firm:posco | | POSCO
firm:doosan | Doosan*
firm:hanwha | Hanwha*
# Europe
firm:giz | Alman Uluslararası İşbirliği Kurumu* | GIZ
firm:kfw | Alman Kalkınma Bankası* | KfW; KFW
firm:bundesbank | Almanya Merkez Bankası*; Bundesbank*
firm:deutsche-bank | Deutsche Bank*
firm:commerzbank | Commerzbank*
firm:deutsche-bahn | Deutsche Bahn*; Alman Demiryolları*
firm:lufthansa | Lufthansa*
firm:fraport | Fraport*
firm:siemens | Siemens*
firm:basf | | BASF
firm:volkswagen | Volkswagen*
firm:eon | | E.ON; E.On
firm:rwe | | RWE*
firm:rheinmetall | Rheinmetall*
firm:thyssenkrupp | ThyssenKrupp*; Thyssenkrupp*
firm:nord-stream | Nord Stream AG*
firm:afd | Fransız Kalkınma Ajansı*
firm:bnp-paribas | BNP Paribas*
firm:societe-generale | Societe Generale*; Société Générale*
firm:edf | | EDF
firm:totalenergies | TotalEnergies*; Total'*
firm:engie | Engie*; GDF Suez*
firm:orano | Orano; Areva*
firm:framatome | Framatome*
firm:alstom | Alstom*
firm:bouygues | Bouygues*
firm:airbus | Airbus*
firm:dassault | Dassault*
firm:thales | Thales*
firm:bank-of-england | İngiltere Merkez Bankası*
firm:hsbc | | HSBC*
firm:standard-chartered | Standard Chartered*
firm:barclays | Barclays*
firm:bp | British Petroleum* | BP
firm:shell | Shell*; Royal Dutch Shell*
firm:bae | BAE Systems*
firm:rolls-royce | Rolls-Royce*; Rolls Royce*
firm:glencore | Glencore*
firm:rio-tinto | Rio Tinto*
firm:british-council | British Council*
firm:equinor | Equinor*; Statoil*
firm:telenor | Telenor*
firm:ericsson | Ericsson*
firm:telia | Telia*; TeliaSonera*
firm:vattenfall | Vattenfall*
firm:saab | Saab AB*; Saab'*
firm:maersk | Maersk*
firm:vestas | Vestas*
firm:nokia | Nokia*
firm:ing | ING Bank*
firm:asml | | ASML
firm:abb | | ABB
firm:nestle | Nestle*; Nestlé*
firm:credit-suisse | Credit Suisse*
firm:unicredit | UniCredit*; Unicredit*
firm:intesa | Intesa Sanpaolo*
firm:eni | Eni'*; ENI şirketi* | ENI
firm:enel | Enel'*; Enel
firm:leonardo-spa | Leonardo SpA*
firm:fincantieri | Fincantieri*
firm:saipem | Saipem*
firm:pirelli | Pirelli*
firm:repsol | Repsol*
firm:santander | Banco Santander*
firm:telefonica | Telefonica*
firm:raiffeisen | Raiffeisen*
firm:omv | | OMV*
firm:arcelormittal | ArcelorMittal*
firm:skoda | Skoda'*; Skoda
firm:cez | | CEZ
firm:mol | MOL Grubu*
firm:srbijagas | Srbijagas*
firm:bulgargaz | Bulgargaz*
firm:transgaz | Transgaz*
firm:romgaz | Romgaz*
# Middle East
firm:abu-dhabi-fund | Abu Dabi Kalkınma Fonu*
firm:adnoc | Abu Dabi Ulusal Petrol Şirketi* | ADNOC*
firm:mubadala | Mubadala*
firm:adia | Abu Dabi Yatırım Otoritesi*
firm:dp-world | DP World*; Dubai Ports World*
firm:masdar | Masdar'*
firm:emirates-airline | Emirates Havayolları*
firm:etihad | Etihad*
firm:flydubai | Flydubai*; FlyDubai*
firm:emaar | Emaar*
firm:saudi-fund | Suudi Kalkınma Fonu*; Suudi Arabistan Kalkınma Fonu*
firm:pif-saudi | Suudi Arabistan Kamu Yatırım Fonu*; Kamu Yatırım Fonu*
firm:ksrelief | Kral Selman İnsani Yardım ve Kurtarma Merkezi*; Kral Selman İnsani Yardım Merkezi*
firm:aramco | Aramco*; Saudi Aramco*; Suudi Aramco*; ARAMCO*
firm:sabic | | SABIC
firm:acwa-power | ACWA Power*
firm:kuwait-fund | Kuveyt Kalkınma Fonu*; Kuveyt Arap Ekonomik Kalkınma Fonu*
firm:kia | Kuveyt Yatırım Otoritesi*; Kuveyt Yatırım İdaresi*
firm:qatar-fund | Katar Kalkınma Fonu*
firm:qia | Katar Yatırım Otoritesi*; Katar Yatırım Fonu*
firm:qatarenergy | QatarEnergy*; Qatar Petroleum*
firm:qatar-airways | Qatar Airways*; Katar Havayolları*; Katar Hava Yolları*
firm:qatar-charity | Katar Hayır Derneği*; Qatar Charity*
firm:qatar-red-crescent | Katar Kızılayı*
firm:qnb | Katar Ulusal Bankası* | QNB
firm:nioc | İran Ulusal Petrol Şirketi*; İran Milli Petrol Şirketi*
firm:nigc | İran Ulusal Gaz Şirketi*; İran Milli Gaz Şirketi*
firm:irgc | İran Devrim Muhafızları Ordusu*; Devrim Muhafızları Ordusu*; İslam Devrimi Muhafızları Ordusu*; İslam Devrim Muhafızları Ordusu*; İran Devrim Muhafızları*; İslam Devrimi Muhafızları*; Devrim Muhafızları*; Kudüs Gücü* | DMO
firm:iran-khodro | İran Khodro*; Iran Khodro*
firm:mahan-air | Mahan Air*; Mahan Havayolları*
firm:iraq-somo | | SOMO
firm:iai | İsrail Havacılık Sanayii*; İsrail Uzay ve Havacılık Sanayii* | IAI
firm:elbit | Elbit*; Elbit Systems*
firm:suez-canal-authority | Süveyş Kanalı İdaresi*
firm:sonatrach | Sonatrach*
firm:noc-libya | Libya Ulusal Petrol Kurumu*; Libya Ulusal Petrol Şirketi*
firm:lia | Libya Yatırım Otoritesi*
# Asia
firm:india-exim | Hindistan İhracat-İthalat Bankası*; Hindistan Eximbank*
firm:rbi | Hindistan Merkez Bankası*
firm:ongc | | ONGC
firm:tata | Tata Grubu*; Tata Motors*
firm:reliance | Reliance Industries*
firm:adani | Adani*; Adani Grubu*
firm:isro | Hindistan Uzay Araştırma Örgütü*; Hindistan Uzay Araştırmaları Örgütü* | ISRO
firm:isi | Servislerarası İstihbarat*; Pakistan istihbarat servisi ISI* | ISI
firm:pia | Pakistan Uluslararası Havayolları*
firm:temasek | Temasek*
firm:gic | Singapur Devlet Yatırım Fonu*
firm:petronas | Petronas*
firm:pertamina | Pertamina*
firm:petrovietnam | PetroVietnam*
firm:tsmc | | TSMC
# Americas, Africa
firm:petrobras | Petrobras*
firm:embraer | Embraer*
firm:odebrecht | Odebrecht*
firm:pdvsa | Venezuela Devlet Petrol Şirketi* | PDVSA
firm:pemex | Pemex*
firm:codelco | Codelco*
firm:eskom | Eskom*
firm:sonangol | Sonangol*
firm:dangote | Dangote*
firm:ethiopian-airlines | Etiyopya Havayolları*; Etiyopya Hava Yolları*
firm:bhp | BHP Billiton* | BHP
firm:barrick | Barrick Gold*
firm:first-quantum | First Quantum*
firm:centerra | Centerra*
firm:cameco | Cameco*
# Makers and houses of many lands
firm:renault | Renault*
firm:peugeot | Peugeot*
firm:citroen | Citroen*
firm:michelin | Michelin*
firm:carrefour | Carrefour*
firm:loreal | L'Oreal*; Loreal*
firm:opel | Opel*
firm:bmw | | BMW*
firm:daimler | Daimler*; Mercedes*; Mercedes-Benz*; Daimler-Benz*
firm:porsche | Porsche*
firm:bosch | Bosch*
firm:bayer | Bayer'*
firm:sap-germany | | SAP?
firm:adidas | Adidas*
firm:allianz | Allianz*
firm:deutsche-telekom | Deutsche Telekom*
firm:fiat | Fiat*
firm:agusta-westland | Agusta Westland*; AgustaWestland*; Agusta*
firm:ferrari | Ferrari*
firm:telecom-italia | Telecom Italia*
firm:philips | Philips*
firm:unilever | Unilever*
firm:vodafone | Vodafone*
firm:lloyds | Lloyds*
firm:volvo | Volvo*
firm:ikea | Ikea* | IKEA*
firm:novartis | Novartis*
firm:roche | Roche'*
firm:magna | Magna International*; Magna?
firm:bombardier | Bombardier*
firm:general-motors | General Motors* | GM
firm:ford-motor | Ford*
firm:chrysler | Chrysler*
firm:tesla | Tesla*
firm:spacex | SpaceX*
firm:google | Google*
firm:facebook | Facebook*
firm:amazon | Amazon.com*; Amazon'*?
firm:nvidia | Nvidia*
firm:intel | Intel'*; Intel
firm:ibm | | IBM*
firm:coca-cola | Coca-Cola*; Coca Cola*
firm:pfizer | Pfizer*
firm:moderna | Moderna'*
firm:sikorsky | Sikorsky*
firm:northrop-grumman | Northrop Grumman*; Northrop-Grumman*
firm:morgan-stanley | Morgan Stanley*
firm:lehman-brothers | Lehman Brothers*
firm:honda | Honda*
firm:nissan | Nissan*
firm:sony | Sony*
firm:panasonic | Panasonic*
firm:softbank | SoftBank*
firm:kia-motors | Kia*
firm:foxconn | Foxconn*
${PRESS}`),
);
