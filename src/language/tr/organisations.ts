import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";

/** Turkish words for organisations: names | acronyms | adjectives and members | seats. */
const ORGANISATIONS = `
org:UN | Birleşmiş Milletler*; BM Örgütü*; BM Teşkilatı*; Birleşmiş Milletler Teşkilatı*; Birleşmiş Milletler Örgütü* | BM | | New York'taki BM*
org:UNGA | BM Genel Kurulu*; Birleşmiş Milletler Genel Kurulu*
org:UNSC | BM Güvenlik Konseyi*; Birleşmiş Milletler Güvenlik Konseyi*; Güvenlik Konseyi* | BMGK*
org:ECOSOC | | ECOSOC
org:UNHRC | BM İnsan Hakları Konseyi*; Birleşmiş Milletler İnsan Hakları Konseyi*; BM İnsan Hakları Komisyonu* | UNHRC
org:UN-Secretariat | BM Sekretaryası*; BM Genel Sekreterliği*; BM Genel Sekreterliğ*
org:OHCHR | BM İnsan Hakları Yüksek Komiserliği*; BM İnsan Hakları Ofisi*; Birleşmiş Milletler İnsan Hakları Yüksek Komiserliği*
org:OCHA | BM İnsani İşler Koordinasyon Ofisi*; BM İnsani İşler Eşgüdüm Ofisi*; BM İnsani Yardım Koordinasyon Ofisi* | OCHA
org:UNHCR | BM Mülteciler Yüksek Komiserliği*; Birleşmiş Milletler Mülteciler Yüksek Komiserliği*; BM Mülteci Örgütü*; BM Mülteci Ajansı* | BMMYK*; UNHCR*
org:UNICEF | BM Çocuk Fonu*; Birleşmiş Milletler Çocuk Fonu*; BM Çocuklara Yardım Fonu* | UNICEF*
org:UNDP | BM Kalkınma Programı*; Birleşmiş Milletler Kalkınma Programı* | UNDP
org:UNEP | BM Çevre Programı* | UNEP
org:UNFPA | BM Nüfus Fonu* | UNFPA
org:UN-Habitat | | UN-Habitat; HABITAT?
org:UN-Women | BM Kadın Birimi* | UN Women
org:UNODC | BM Uyuşturucu ve Suç Ofisi* | UNODC
org:UNRWA | BM Yakın Doğu'daki Filistinli Mültecilere Yardım*; Birleşmiş Milletler Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı*; BM Filistinli Mültecilere Yardım ve Bayındırlık Ajansı* | UNRWA*
org:UNOPS | BM Proje Hizmetleri Ofisi* | UNOPS
org:UNCTAD | BM Ticaret ve Kalkınma Konferansı* | UNCTAD
org:UNCCT | BM Terörle Mücadele Ofisi*
org:UNAMA | BM Afganistan Yardım Misyonu*; BM Afganistan Misyonu* | UNAMA
org:UNIFIL | BM Lübnan Geçici Barış Gücü*; BM Lübnan Geçici Görev Gücü*; BM Lübnan Barış Gücü* | UNIFIL*
org:MINUSMA | | MINUSMA
org:MONUSCO | | MONUSCO
org:MINUSCA | | MINUSCA
org:UNMISS | BM Güney Sudan Misyonu* | UNMISS
org:UNMIK | BM Kosova Misyonu*; BM Kosova Geçici Yönetimi* | UNMIK*
org:UNFICYP | BM Kıbrıs Barış Gücü*; BM Barış Gücü*? | UNFICYP*
org:UNDOF | BM Ayrışma Gözlem Gücü* | UNDOF
org:UNITAR | | UNITAR
org:UNU | BM Üniversitesi*
org:UNAIDS | | UNAIDS
org:UNECE | BM Avrupa Ekonomik Komisyonu*
org:ESCAP | | ESCAP
org:ECLAC | Latin Amerika ve Karayipler Ekonomik Komisyonu* | ECLAC; CEPAL
org:ECA | BM Afrika Ekonomik Komisyonu*
org:ESCWA | BM Batı Asya Ekonomik ve Sosyal Komisyonu* | ESCWA
org:FAO | BM Gıda ve Tarım Örgütü*; Gıda ve Tarım Örgütü*; Dünya Gıda ve Tarım Örgütü* | FAO
org:WFP | Dünya Gıda Programı*; BM Dünya Gıda Programı* | WFP
org:IFAD | Uluslararası Tarımsal Kalkınma Fonu* | IFAD
org:WHO | Dünya Sağlık Örgütü*; BM Sağlık Örgütü* | DSÖ; WHO
org:ILO | Uluslararası Çalışma Örgütü* | ILO
org:UNESCO | BM Eğitim, Bilim ve Kültür Örgütü* | UNESCO*
org:ICAO | Uluslararası Sivil Havacılık Örgütü* | ICAO
org:IMO | Uluslararası Denizcilik Örgütü* | IMO
org:ITU | Uluslararası Telekomünikasyon Birliği*
org:UPU | Dünya Posta Birliği*
org:WIPO | Dünya Fikri Mülkiyet Örgütü* | WIPO
org:WMO | Dünya Meteoroloji Örgütü* | WMO
org:UNIDO | | UNIDO
org:UNWTO | Dünya Turizm Örgütü*
org:IOM | Uluslararası Göç Örgütü* | IOM
org:IAEA | Uluslararası Atom Enerjisi Ajansı*; Uluslararası Atom Enerjisi Kurumu*; Uluslararası Atom Enerji Ajansı*; BM Atom Enerjisi Kurumu*; Atom Enerjisi Ajansı*? | UAEA*; UAEK*; IAEA
org:OPCW | Kimyasal Silahların Yasaklanması Örgütü*; Kimyasal Silahların Yasaklanması Teşkilatı* | OPCW; KSYÖ
org:CTBTO | Nükleer Denemelerin Kapsamlı Yasaklanması Antlaşması Örgütü* | CTBTO
org:UNFCCC | BM İklim Değişikliği Çerçeve Sözleşmesi*
org:CBD | Biyolojik Çeşitlilik Sözleşmesi*
org:UNCCD | BM Çölleşmeyle Mücadele Sözleşmesi*
org:GCF | Yeşil İklim Fonu*
org:GEF | Küresel Çevre Fonu*
org:GAVI | Aşı İttifakı*; Küresel Aşı İttifakı* | GAVI
org:COVAX | | COVAX*
org:Global-Fund | Küresel Fon*?
org:CERF | BM Merkezi Acil Müdahale Fonu*
org:ICJ | Uluslararası Adalet Divanı*; Lahey Adalet Divanı* | UAD; ICJ
org:ICC | Uluslararası Ceza Mahkemesi* | UCM; ICC
org:ITLOS | Uluslararası Deniz Hukuku Mahkemesi*
org:PCA | Daimi Tahkim Mahkemesi*
org:ICTY | Eski Yugoslavya Uluslararası Ceza Mahkemesi*; Lahey Savaş Suçları Mahkemesi*; Eski Yugoslavya için Uluslararası Ceza Mahkemesi*; Lahey Mahkemesi*?
org:ICTR | Ruanda Uluslararası Ceza Mahkemesi*
org:IMF | Uluslararası Para Fonu* | IMF*
org:WB | Dünya Bankası*; Dünya Bankası Grubu*
org:IBRD | Uluslararası İmar ve Kalkınma Bankası*; Dünya İmar ve Kalkınma Bankası*
org:IDA | Uluslararası Kalkınma Birliği*
org:IFC | Uluslararası Finans Kurumu*; Uluslararası Finans Kuruluşu* | IFC
org:MIGA | Çok Taraflı Yatırım Garanti Ajansı* | MIGA
org:ICSID | Uluslararası Yatırım Anlaşmazlıklarının Çözüm Merkezi* | ICSID
org:WTO | Dünya Ticaret Örgütü* | DTÖ; WTO
org:GATT | | GATT
org:OECD | Ekonomik İşbirliği ve Kalkınma Örgütü*; Ekonomik Kalkınma ve İşbirliği Örgütü*; İktisadi İşbirliği ve Kalkınma Teşkilatı*; Ekonomik İşbirliği ve Kalkınma Teşkilatı* | OECD*
org:DAC | Kalkınma Yardımları Komitesi*
org:IEA | Uluslararası Enerji Ajansı* | UEA
org:IRENA | Uluslararası Yenilenebilir Enerji Ajansı* | IRENA
org:BIS | Uluslararası Ödemeler Bankası* | BIS?
org:FATF | Mali Eylem Görev Gücü* | FATF
org:FSB-Stability | Finansal İstikrar Kurulu*
org:Paris-Club | Paris Kulübü*
org:London-Club | Londra Kulübü*
org:WCO | Dünya Gümrük Örgütü*
org:WEF | Dünya Ekonomik Forumu*; Davos Zirvesi*; Davos Ekonomik Forumu*; Davos Forumu* | WEF
org:ISO | Uluslararası Standartlar Teşkilatı*
org:Interpol | Interpol*; İnterpol*; Uluslararası Kriminal Polis Teşkilatı* | INTERPOL*
org:IPU | Parlamentolararası Birlik* | PAB
org:ICRC | Uluslararası Kızılhaç Komitesi*; Uluslararası Kızıl Haç Komitesi*; Kızılhaç*; Kızıl Haç* | ICRC
org:IFRC | Uluslararası Kızılhaç ve Kızılay Dernekleri Federasyonu*
org:NAM | Bağlantısızlar Hareketi*; Bağlantısız Ülkeler Hareketi*; Bağlantısızlar*
org:G77 | 77'ler Grubu* | G77; G-77
org:G7 | Yedili Grup*; G7 ülkeleri* | G7; G-7; G7'ler*
org:G8 | Sekizler Grubu*; G8 ülkeleri* | G8; G-8
org:G20 | Yirmiler Grubu*; G20 ülkeleri*; G-20 ülkeleri* | G20; G-20; G20'ler*
org:E3 | | E3
org:P5+1 | 5+1 ülkeleri*; P5+1 ülkeleri*; 5+1 grubu* | P5+1; 5+1
org:BRICS | BRICS ülkeleri* | BRICS*; BRIC?
org:MIKTA | | MIKTA
org:Commonwealth | İngiliz Milletler Topluluğu*; İngiliz Uluslar Topluluğu*; Milletler Topluluğu*?
org:OIF | Frankofoni*; Frankofon*
org:CPLP | Portekizce Konuşan Ülkeler Topluluğu*
org:Arctic-Council | Arktik Konseyi*; Kuzey Kutbu Konseyi*
org:Antarctic-Treaty | Antarktika Antlaşması*
org:NSG | Nükleer Tedarikçiler Grubu*
org:MTCR | Füze Teknolojisi Kontrol Rejimi*
org:Wassenaar | Wassenaar Düzenlemesi*
org:Australia-Group | Avustralya Grubu*
org:NPT | Nükleer Silahların Yayılmasının Önlenmesi Anlaşması*; Nükleer Silahların Yayılmasını Önleme Anlaşması* | NPT
org:IORA | Hint Okyanusu Ülkeleri Birliği*
org:EU | Avrupa Birliği*; Avrupa Topluluğu*; AB ülkeleri*; AB üyesi ülkeler*; Avrupa Ekonomik Topluluğu* | AB; AET | AB üyesi | Brüksel?
org:European-Commission | Avrupa Komisyonu*; AB Komisyonu*; Avrupa Birliği Komisyonu*; Avrupa Topluluğu Komisyonu*
org:European-Council | AB Konseyi*; Avrupa Birliği Konseyi*; AB Liderler Zirvesi*; AB Zirvesi*; Avrupa Birliği Zirvesi*
org:Council-of-the-EU | AB Bakanlar Konseyi*; Avrupa Birliği Bakanlar Konseyi*; AB Genel İşler Konseyi*; AB Dışişleri Konseyi*
org:European-Parliament | Avrupa Parlamentosu*; Avrupa Birliği Parlamentosu* | AP?
org:EEAS | AB Dış İlişkiler Servisi*; Avrupa Dış Eylem Servisi*; AB Dış Eylem Servisi*; AB Dış İlişkiler ve Güvenlik Servisi*
org:CJEU | Avrupa Birliği Adalet Divanı*; Avrupa Adalet Divanı*; AB Adalet Divanı*; Avrupa Toplulukları Adalet Divanı*
org:ECB | Avrupa Merkez Bankası* | ECB; AMB
org:EIB | Avrupa Yatırım Bankası* | EIB; AYB?
org:Eurogroup | Euro Grubu*; Avro Grubu*
org:Eurozone | Euro Bölgesi*; Avro Bölgesi*
org:Europol | Europol*
org:Frontex | Frontex*
org:EURATOM | Euratom* | EURATOM
org:EFTA | Avrupa Serbest Ticaret Birliği* | EFTA
org:EEA | Avrupa Ekonomik Alanı*
org:Schengen | Schengen*; Şengen*; Schengen Bölgesi*; Schengen bölgesi*
org:EPC | Avrupa Siyasi Topluluğu*
org:Eastern-Partnership | Doğu Ortaklığı*
org:UfM | Akdeniz İçin Birlik*; Akdeniz Birliği*; Akdeniz için Birlik*
org:Global-Gateway | Küresel Geçit*
org:EBRD | Avrupa İmar ve Kalkınma Bankası*; Avrupa Yeniden Yapılanma ve Kalkınma Bankası* | EBRD; AİKB
org:CEB | Avrupa Konseyi Kalkınma Bankası*
org:CoE | Avrupa Konseyi* | AK?
org:PACE | Avrupa Konseyi Parlamenter Meclisi* | AKPM*
org:Venice-Commission | Venedik Komisyonu*
org:ECHR | Avrupa İnsan Hakları Mahkemesi* | AİHM*
org:OSCE | Avrupa Güvenlik ve İşbirliği Teşkilatı*; Avrupa Güvenlik ve İş Birliği Teşkilatı* | AGİT*
org:ODIHR | Demokratik Kurumlar ve İnsan Hakları Ofisi* | ODIHR
org:Minsk-Group | Minsk Grubu*; AGİT Minsk Grubu*
org:NATO | Kuzey Atlantik Antlaşması Örgütü*; Kuzey Atlantik İttifakı*; Nato; Atlantik İttifakı*; Kuzey Atlantik Antlaşması Teşkilatı*; NATO üyeleri* | NATO*
org:NATO-Russia-Council | NATO-Rusya Konseyi*
org:NATO-Ukraine-Council | NATO-Ukrayna Konseyi*
org:ISAF | Uluslararası Güvenlik Destek Gücü*; Uluslararası Güvenlik ve Yardım Gücü* | ISAF*
org:KFOR | | KFOR*
org:Warsaw-Pact | Varşova Paktı*
org:COMECON | Karşılıklı Ekonomik Yardımlaşma Konseyi* | COMECON
org:WEU | Batı Avrupa Birliği* | BAB?
org:ECSC | Avrupa Kömür ve Çelik Topluluğu*
org:Nordic-Council | Nordik Konseyi*; İskandinav Konseyi*
org:NORDEFCO | | NORDEFCO
org:CBSS | Baltık Denizi Devletleri Konseyi*
org:Benelux | Benelüks*
org:V4 | Vişegrad Grubu*; Vişegrad Dörtlüsü*
org:B9 | Bükreş Dokuzlusu*
org:TSI | Üç Deniz Girişimi*
org:CEI | Orta Avrupa Girişimi*
org:CEFTA | Orta Avrupa Serbest Ticaret Anlaşması* | CEFTA
org:RCC | Bölgesel İşbirliği Konseyi*
org:SEECP | Güneydoğu Avrupa İşbirliği Süreci* | GDAÜ
org:Berlin-Process | Berlin Süreci*
org:Open-Balkan | Açık Balkan*
org:Weimar-Triangle | Weimar Üçgeni*
org:Normandy-Format | Normandiya Formatı*; Normandiya Dörtlüsü*
org:TCG | Üçlü Temas Grubu*
org:Ramstein | Ukrayna Savunma Temas Grubu*
org:Crimea-Platform | Kırım Platformu*
org:Coalition-of-the-Willing | Gönüllüler Koalisyonu*
org:Energy-Community | Enerji Topluluğu*
org:Energy-Charter | Enerji Şartı Anlaşması*; Enerji Şartı Antlaşması*
org:China-CEEC | 16+1 formatı*; 17+1 formatı*
org:CIS | Bağımsız Devletler Topluluğu* | BDT
org:EAEU | Avrasya Ekonomik Birliği*; Avrasya Ekonomi Birliği* | AEB
org:EurAsEC | Avrasya Ekonomik Topluluğu*
org:EEC-Commission | Avrasya Ekonomik Komisyonu*
org:SEEC | Yüksek Avrasya Ekonomik Konseyi*
org:Customs-Union | Avrasya Gümrük Birliği*
org:CSTO | Kolektif Güvenlik Anlaşması Örgütü*; Kolektif Güvenlik Antlaşması Örgütü*; Kolektif Güvenlik Anlaşması Teşkilatı*; Kolektif Güvenlik Antlaşması Teşkilatı* | KGAÖ
org:CSTO-CRRF | Kolektif Acil Müdahale Gücü*
org:Union-State | Birlik Devleti*; Rusya-Belarus Birlik Devleti*
org:EDB | Avrasya Kalkınma Bankası*
org:GUAM | | GUAM
org:BSEC | Karadeniz Ekonomik İşbirliği Örgütü*; Karadeniz Ekonomik İşbirliği Teşkilatı*; Karadeniz Ekonomik İşbirliği* | KEİ; KEİT; KEİB
org:BSTDB | Karadeniz Ticaret ve Kalkınma Bankası*
org:CIS-IPA | BDT Parlamentolararası Asamblesi*
org:IFAS | Uluslararası Aral'ı Kurtarma Fonu*
org:CA-Consultative | Orta Asya Devlet Başkanları İstişare Toplantısı*
org:CASA-1000 | CASA-1000 projesi*
org:Caspian-Five | Hazar'a kıyıdaş ülkeler*
org:Caspian-Pipeline-Consortium | Hazar Boru Hattı Konsorsiyumu*
org:DPR | Donetsk Halk Cumhuriyeti*; sözde Donetsk Halk Cumhuriyeti*
org:LPR | Luhansk Halk Cumhuriyeti*; Lugansk Halk Cumhuriyeti*
org:Abkhazia | Abhazya*; Abhazya Cumhuriyeti* | | Abhaz; Abhazlar*; Abhazyalı*
org:South-Ossetia | Güney Osetya* | | Güney Osetyalı*; Osetyalı*
org:Transnistria | Transdinyester*; Transnistriya*; Dinyester Moldova Cumhuriyeti*
org:Nagorno-Karabakh | Dağlık Karabağ*; Yukarı Karabağ*; Karabağ*; Dağlık Karabağ Cumhuriyeti*; Artsah* | | Karabağlı*
org:TRNC | Kuzey Kıbrıs Türk Cumhuriyeti*; Kuzey Kıbrıs*; Kıbrıs Türk tarafı*; Kıbrıs Türk; Kıbrıs Türkleri*; Kıbrıslı Türk; Kıbrıslı Türkler*; Kıbrıs Türk Federe Devleti*; KKTC Meclisi*; Kıbrıs Türk halkı*; Kıbrıs Türk toplumu* | KKTC* | KKTC'li*; Kıbrıs Türk; Kıbrıslı Türk; Kıbrıs Türkü; Kıbrıs Türkleri*; Kıbrıslı Türkler* | Lefkoşa*?
org:Somaliland | Somaliland* | | Somalilandlı*
org:KRG | Kürdistan Bölgesel Yönetimi*; Irak Kürt Bölgesel Yönetimi*; Bölgesel Kürt Yönetimi*; Kürt Bölgesel Yönetimi*; Irak Kürdistan Bölgesel Yönetimi*; Kürdistan Bölgesel Hükümeti*; Bölgesel Kürt yönetimi*; Kuzey Irak'taki bölgesel yönetim*; Kuzey Irak Bölgesel Yönetimi*; Kuzey Irak Bölgesel Kürt Yönetimi*; Kuzey Irak Kürt Yönetimi*; Kuzey Irak yönetimi*; Kürt yönetimi*?; Irak Kürdistanı*; Irak Kürdistan Bölgesi*; Kürdistan Bölgesi* | IKBY*; KBY; IKYB | | Erbil*?
org:CTA | sürgündeki Tibet hükümeti*; Sürgündeki Tibet hükümeti*; Tibet sürgün hükümeti*
org:SCO | Şanghay İşbirliği Örgütü*; Şanghay İşbirliği Teşkilatı*; Şanghay İş Birliği Örgütü*; Şangay İşbirliği Örgütü* | ŞİÖ; ŞİT
org:Shanghai-Five | Şanghay Beşlisi*
org:SCO-RATS | ŞİÖ Bölgesel Terörle Mücadele Yapısı*
org:BRI | Kuşak ve Yol*; Kuşak Yol*; Kuşak-Yol*; Bir Kuşak Bir Yol*; Tek Kuşak Tek Yol*; Bir Kuşak, Bir Yol*; Tek Kuşak, Tek Yol*; Kuşak ve Yol Girişimi*; Kuşak ve Yol İnisiyatifi*; Kuşak ve Yol Projesi*; Modern İpek Yolu*
org:BRF | Kuşak ve Yol Forumu*
org:Silk-Road-Fund | İpek Yolu Fonu*
org:CPEC | Çin-Pakistan Ekonomik Koridoru*
org:Middle-Corridor | Orta Koridor*; Trans-Hazar Uluslararası Taşıma Güzergahı*; Trans-Hazar Doğu-Batı Orta Koridor*; Hazar Geçişli Doğu-Batı Orta Koridor*
org:INSTC | Kuzey-Güney Koridoru*; Kuzey-Güney Ulaştırma Koridoru*; Kuzey-Güney Uluslararası Taşımacılık Koridoru*
org:TRACECA | | TRACECA
org:TAPI | Türkmenistan-Afganistan-Pakistan-Hindistan boru hattı* | TAPI
org:IMEC | Hindistan-Orta Doğu-Avrupa Ekonomik Koridoru*
org:GDI | Küresel Kalkınma Girişimi*
org:GSI | Küresel Güvenlik Girişimi*
org:GCI | Küresel Medeniyet Girişimi*
org:GGI | Küresel Yönetişim Girişimi*
org:China-Central-Asia | Çin-Orta Asya Zirvesi*
org:C5+1 | | C5+1
org:C5 | | C5?
org:EU-Central-Asia | AB-Orta Asya Zirvesi*; Orta Asya-AB Zirvesi*
org:Central-Asia-Russia | Rusya-Orta Asya Zirvesi*; Orta Asya-Rusya Zirvesi*
org:India-Central-Asia | Hindistan-Orta Asya Zirvesi*
org:GCC-Central-Asia | Körfez-Orta Asya Zirvesi*
org:OTS | Türk Devletleri Teşkilatı*; Türk Konseyi*; Türk Keneşi*; Türk Dili Konuşan Ülkeler İşbirliği Konseyi*; Türk Devletleri Örgütü*; Türk Dili Konuşan Ülkeler İş Birliği Konseyi*; Türk Devletler Teşkilatı* | TDT
org:TURKSOY | Uluslararası Türk Kültürü Teşkilatı*; Türk Kültür ve Sanatları Ortak Yönetimi* | TÜRKSOY*
org:TURKPA | Türk Dili Konuşan Ülkeler Parlamenter Asamblesi*; Türk Devletleri Parlamenter Asamblesi* | TÜRKPA*
org:Turkic-Academy | Türk Akademisi*; Uluslararası Türk Akademisi*
org:TIF | Türk Yatırım Fonu*
org:ECO | Ekonomik İşbirliği Teşkilatı*; Ekonomik İşbirliği Örgütü* | EİT; ECO?
org:ECO-TDB | EİT Ticaret ve Kalkınma Bankası*
org:CICA | Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı*; Asya'da İşbirliği ve Güven Arttırıcı Önlemler Konferansı* | CICA; AİGK; AİGÖK
org:CAREC | | CAREC
org:Heart-of-Asia | Asya'nın Kalbi*; İstanbul Süreci*
org:Astana-Format | Astana Formatı*; Astana Süreci*; Astana görüşmeleri*; Astana süreci*; Astana formatı*; Astana Platformu*
org:Moscow-Format | Moskova Formatı*
org:3+3 | 3+3 Platformu*; 3+3 Formatı*
org:Astana-Forum | Astana Uluslararası Forumu*
org:Boao | Boao Asya Forumu*; Boao Forumu*; Boao
org:SPIEF | St. Petersburg Uluslararası Ekonomi Forumu*; St. Petersburg Ekonomi Forumu*; Petersburg Ekonomi Forumu*
org:EEF | Doğu Ekonomi Forumu*
org:Valdai | Valday Kulübü*; Valdai Kulübü*; Valday Tartışma Kulübü*
org:Antalya-Forum | Antalya Diplomasi Forumu*
org:Munich-Security-Conference | Münih Güvenlik Konferansı*
org:Shangri-La | Shangri-La Diyaloğu*; Shangri-La*
org:AIIB | Asya Altyapı Yatırım Bankası* | AIIB; AAYB
org:ADB | Asya Kalkınma Bankası* | ADB?
org:NDB | Yeni Kalkınma Bankası*; BRICS Bankası*
org:ASEAN | Güneydoğu Asya Uluslar Birliği*; Güneydoğu Asya Ülkeleri Birliği* | ASEAN*
org:ASEAN+3 | ASEAN+3
org:ARF | ASEAN Bölgesel Forumu*
org:EAS | Doğu Asya Zirvesi*
org:APEC | Asya-Pasifik Ekonomik İşbirliği*; Asya Pasifik Ekonomik İşbirliği* | APEC*
org:ASEM | | ASEM
org:RCEP | Bölgesel Kapsamlı Ekonomik Ortaklık* | RCEP*
org:CPTPP | | CPTPP*
org:TPP | Trans-Pasifik Ortaklığı* | TPP
org:IPEF | Hint-Pasifik Ekonomik Çerçevesi* | IPEF
org:AUKUS | | AUKUS*
org:ANZUS | | ANZUS
org:Quad | Dörtlü Güvenlik Diyaloğu*; Quad | QUAD
org:Five-Eyes | Beş Göz*
org:SEATO | | SEATO
org:CENTO | Merkezi Antlaşma Teşkilatı* | CENTO
org:SAARC | Güney Asya Bölgesel İşbirliği Örgütü*; Güney Asya Bölgesel İşbirliği Teşkilatı* | SAARC
org:Colombo-Plan | Colombo Planı*
org:BIMSTEC | | BIMSTEC
org:LMC | Lancang-Mekong İşbirliği*
org:MRC | Mekong Nehri Komisyonu*
org:ACD | Asya İşbirliği Diyaloğu*
org:PIF | Pasifik Adaları Forumu*
org:Six-Party | Altılı Görüşmeler*; altılı görüşmeler*; altılı müzakereler*; Altılı Müzakereler*
org:KEDO | | KEDO
org:China-ASEAN | Çin-ASEAN Zirvesi*
org:GCC | Körfez İşbirliği Konseyi*; Körfez Arap Ülkeleri İşbirliği Konseyi*; Körfez İş Birliği Konseyi* | KİK
org:Arab-League | Arap Birliği*; Arap Ligi*; Arap Devletleri Ligi*; Arap Devletleri Birliği*; Arap Birliği Örgütü*
org:OIC | İslam İşbirliği Teşkilatı*; İslam Konferansı Örgütü*; İslam Konferansı Teşkilatı*; İslam İşbirliği Örgütü*; İslam İş Birliği Teşkilatı* | İİT; İKÖ; İKT
org:IsDB | İslam Kalkınma Bankası* | İKB?
org:OPEC | Petrol İhraç Eden Ülkeler Örgütü*; Petrol İhraç Eden Ülkeler Teşkilatı*; OPEC ülkeleri* | OPEC*
org:OPEC+ | OPEC+ grubu* | OPEC+
org:OPEC-Fund | OPEC Fonu*; OPEC Uluslararası Kalkınma Fonu*
org:GECF | Gaz İhraç Eden Ülkeler Forumu*
org:AMF | Arap Para Fonu*
org:AFESD | Arap Ekonomik ve Sosyal Kalkınma Fonu*
org:BADEA | Afrika'da Ekonomik Kalkınma için Arap Bankası* | BADEA
org:AMU | Arap Mağrip Birliği*
org:D8 | Gelişen Sekiz Ülke*; Gelişmekte Olan Sekiz Ülke*; D-8 Ekonomik İşbirliği Teşkilatı* | D-8; D8
org:Middle-East-Quartet | Orta Doğu Dörtlüsü*; Ortadoğu Dörtlüsü*
org:Negev-Forum | Negev Forumu*; Negev Zirvesi*
org:I2U2 | | I2U2
org:Abraham-Accords | İbrahim Anlaşmaları*; Abraham Anlaşmaları*
org:CASCF | Çin-Arap Devletleri İşbirliği Forumu*
org:Russian-Arab-Forum | Rusya-Arap İşbirliği Forumu*
org:EMGF | Doğu Akdeniz Gaz Forumu*
org:IMCTC | İslam Askeri İttifakı*; İslam İttifakı*?
org:Global-Coalition | DEAŞ'la Mücadele Uluslararası Koalisyon*; DEAŞ Karşıtı Koalisyon*; IŞİD karşıtı koalisyon*; DEAŞ karşıtı koalisyon*; DAEŞ karşıtı koalisyon*
org:MWL | Dünya İslam Birliği*; Rabıta'*; Rabıtatül Alemil İslami*
org:AU | Afrika Birliği* | AfB
org:OAU | Afrika Birliği Örgütü*
org:AU-Commission | Afrika Birliği Komisyonu*
org:AfDB | Afrika Kalkınma Bankası* | AfDB
org:AfCFTA | Afrika Kıtasal Serbest Ticaret Bölgesi*; Afrika Kıta Serbest Ticaret Bölgesi*
org:Afreximbank | Afreximbank*
org:NEPAD | | NEPAD
org:ECOWAS | Batı Afrika Ülkeleri Ekonomik Topluluğu*; Batı Afrika Devletleri Ekonomik Topluluğu*; Batı Afrika Ekonomik Topluluğu* | ECOWAS*
org:UEMOA | Batı Afrika Ekonomik ve Para Birliği*
org:BOAD | Batı Afrika Kalkınma Bankası*
org:ECCAS | Orta Afrika Devletleri Ekonomik Topluluğu*
org:CEMAC | Orta Afrika Ekonomik ve Parasal Topluluğu* | CEMAC
org:SADC | Güney Afrika Kalkınma Topluluğu* | SADC
org:SACU | Güney Afrika Gümrük Birliği*
org:COMESA | | COMESA
org:EAC | Doğu Afrika Topluluğu*
org:TDB | Ticaret ve Kalkınma Bankası*?
org:IGAD | Hükümetlerarası Kalkınma Otoritesi* | IGAD
org:CEN-SAD | Sahel-Sahra Devletleri Topluluğu* | CEN-SAD
org:G5-Sahel | | G5 Sahel*
org:AES | Sahel Devletleri İttifakı*; Sahel Ülkeleri İttifakı*; Sahel İttifakı* | AES
org:AMISOM | Afrika Birliği Somali Misyonu* | AMISOM
org:FOCAC | Çin-Afrika İşbirliği Forumu*
org:TICAD | | TICAD
org:Russia-Africa | Rusya-Afrika Zirvesi*
org:India-Africa | Hindistan-Afrika Zirvesi*
org:US-Africa | ABD-Afrika Liderler Zirvesi*; ABD-Afrika Zirvesi*
org:Türkiye-Africa | Türkiye-Afrika Ortaklık Zirvesi*; Türkiye-Afrika Zirvesi*; Türkiye-Afrika İşbirliği Zirvesi*
org:EU-Africa | AB-Afrika Zirvesi*; AB-Afrika Birliği Zirvesi*
org:Korea-Africa | Kore-Afrika Zirvesi*
org:OAS | Amerikan Devletleri Örgütü*; Amerika Devletleri Örgütü* | OAS
org:CELAC | Latin Amerika ve Karayip Devletleri Topluluğu* | CELAC
org:China-CELAC | Çin-CELAC Forumu*
org:MERCOSUR | Mercosur* | MERCOSUR*
org:Andean-Community | And Topluluğu*
org:Pacific-Alliance | Pasifik İttifakı*
org:UNASUR | Güney Amerika Uluslar Birliği* | UNASUR
org:ALBA | Bolivarcı İttifak*; Amerika Halkları için Bolivarcı İttifak* | ALBA
org:CARICOM | Karayip Topluluğu* | CARICOM*
org:OECS | Doğu Karayip Devletleri Örgütü*
org:ACS | Karayip Devletleri Birliği*
org:SICA | Orta Amerika Entegrasyon Sistemi*
org:IADB | Amerikalar Arası Kalkınma Bankası*; Amerika Kalkınma Bankası*
org:CAF | Latin Amerika Kalkınma Bankası*
org:CDB-Caribbean | Karayip Kalkınma Bankası*
org:PAHO | Pan Amerikan Sağlık Örgütü*
org:Petrocaribe | Petrocaribe
org:NAFTA | Kuzey Amerika Serbest Ticaret Anlaşması* | NAFTA
org:USMCA | ABD-Meksika-Kanada Anlaşması* | USMCA
org:NORAD | | NORAD
org:Lima-Group | Lima Grubu*
org:Summit-of-the-Americas | Amerika Kıtası Zirvesi*; Amerikalar Zirvesi*
org:West | Batı'*; Batılı ülkeler*; Batı ülkeleri*; Batı dünyası*; Batılı devletler*; Batılılar*; Batılı müttefikler*; Batılı güçler* | | Batılı
org:Global-South | Küresel Güney*
org:Western-Balkans | Batı Balkan*; Batı Balkanlar*
org:LDC | en az gelişmiş ülkeler*
org:SIDS | gelişmekte olan küçük ada devletleri*
org:IOMed | Uluslararası Arabuluculuk Örgütü*
org:EITI | Maden Çıkarıcı Endüstriler Şeffaflık Girişimi*
org:ITER | | ITER
org:ESA | Avrupa Uzay Ajansı* | ESA?
org:Artemis-Accords | Artemis Anlaşmaları*; Artemis Anlaşması*
org:ILRS | Uluslararası Ay Araştırma İstasyonu*
org:CERN | | CERN
org:WADA | | WADA
org:IOC | Uluslararası Olimpiyat Komitesi* | IOC
org:Ecumenical-Patriarchate | Fener Rum Patrikhanesi*; Fener Patrikhanesi*; Fener Rum Ortodoks Patrikhanesi*; Ekümenik Patrikhane*
org:LoN | Milletler Cemiyeti*; Cemiyeti Akvam*; Cemiyet-i Akvam*
org:HRW | İnsan Hakları İzleme Örgütü* | HRW
org:Amnesty | Uluslararası Af Örgütü*; Af Örgütü*
org:MSF | Sınır Tanımayan Doktorlar*
org:RWB | Sınır Tanımayan Gazeteciler*
org:ICG | Uluslararası Kriz Grubu*
org:Oxfam | Oxfam*
org:SIPRI | Stockholm Uluslararası Barış Araştırmaları Enstitüsü* | SIPRI
org:Greenpeace | Greenpeace*
org:Transparency | Uluslararası Şeffaflık Örgütü*
org:WUC | Dünya Uygur Kongresi*; Dünya Uygur Kurultayı*
org:SOHR | Suriye İnsan Hakları Gözlemevi* | SOHR
org:SNC | Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu*; Suriye Ulusal Koalisyonu*; Suriye Ulusal Konseyi* | SMDK
org:Muslim-Brotherhood | Müslüman Kardeşler*; İhvan'*
org:FIFA | | FIFA*
org:SWIFT | | SWIFT
`;

/** Armed groups: names | acronyms | members. */
const ARMED_GROUPS = `
org:Hamas | Hamas; Hamaslı*; Hamasın; İslami Direniş Hareketi*; Hamas hareketi* | HAMAS | Hamaslı*
org:Islamic-Jihad | İslami Cihad*; İslami Cihat*; Filistin İslami Cihad*
org:Fatah | El Fetih*; El-Fetih*; Fetih Hareketi*; Fetih Örgütü*; El Fatih örgütü*; Fetih'*
org:Al-Aqsa-Brigades | El Aksa Şehitleri Tugayları*; El-Aksa Şehitleri Tugayı*; El Aksa Şehitleri Tugayı*
org:PFLP | Filistin Halk Kurtuluş Cephesi* | FHKC
org:DFLP | Filistin Demokratik Kurtuluş Cephesi*
org:Black-September | Kara Eylül örgütü*; Kara Eylül Örgütü*
org:Hezbollah | Hizbullah*; Lübnan Hizbullahı* | | Hizbullahçı*
org:Amal | Emel Hareketi*; Emel Örgütü*
org:South-Lebanon-Army | Güney Lübnan Ordusu*
org:Houthis | Husi; Husiler*; Ensarullah*; Husi hareketi*; El Husi* | | Husi; Husiler*; Huti; Hutiler*
org:AQAP | Arap Yarımadası El Kaidesi*
org:Mahdi-Army | Mehdi Ordusu*
org:Kataib-Hezbollah | Ketaib Hizbullah*
org:PMF | Haşdi Şabi*; Haşd-i Şabi*; Haşd eş-Şabi*; Haşdi Şaabi*; Haşdi-Şabi*; Haşd-i Şaabi*
org:PUK | Kürdistan Yurtseverler Birliği* | KYB; IKYB
org:KDP | Kürdistan Demokrat Partisi*; Irak Kürdistan Demokrat Partisi* | KDP; IKDP
org:Peshmerga | peşmerge*
org:MEK | Halkın Mücahitleri*; Halkın Mücahitleri Örgütü*; Halkın Mücahidleri*
org:PJAK | Kürdistan Özgür Yaşam Partisi* | PJAK*
org:Jundallah | Cundullah*; Cundallah*
org:PKK | Kürdistan İşçi Partisi*; PKK terör örgütü*; Kongra-Gel*; KONGRA-GEL*; bölücü terör örgütü* | PKK*; PKK/KCK; KCK* | PKK'lı*
org:YPG | Halk Savunma Birlikleri*; Demokratik Birlik Partisi*; PKK/PYD*; PYD/PKK*; YPG/PKK*; PKK/KCK-PYD/YPG | YPG*; PYD*; PYD/YPG; PKK/YPG; YPJ | YPG'li*
org:SDF | Suriye Demokratik Güçleri*; Demokratik Suriye Güçleri* | SDG; DSG; QSD
org:FSA | Özgür Suriye Ordusu*; Suriye Milli Ordusu* | ÖSO; SMO
org:HTS | Heyet Tahrir eş-Şam*; Heyet Tahrir el-Şam*; Heyet Tahrir Şam*; Heyet Tahrir eş Şam* | HTŞ; HTS
org:Nusra | Nusra Cephesi*; El Nusra*; El-Nusra*; En Nusra*; El Nusra Cephesi*; Nusra
org:ISIS | Irak ve Şam İslam Devleti*; terör örgütü DEAŞ*; Irak Şam İslam Devleti*; İslam Devleti örgütü* | DEAŞ*; DAEŞ*; IŞİD*; DAİŞ*; İŞİD* | DEAŞ'lı*; IŞİD'li*
org:Al-Qaeda | El Kaide*; El-Kaide*; el Kaide*; el-Kaide*; Elkaide*
org:ASALA | Ermenistan'ın Kurtuluşu için Ermeni Gizli Ordusu* | ASALA*
org:FETO | Fethullahçı Terör Örgütü*; Fetullahçı Terör Örgütü*; Paralel Devlet Yapılanması* | FETÖ*; FETÖ/PDY*
org:Taliban | Taliban* | Taliban*
org:Haqqani | Hakkani ağı*
org:Mujahideen | Afgan mücahit*; Afgan mücahid*
org:TTP | Pakistan Talibanı*; Tehrik-i Taliban Pakistan*; Pakistan Taliban* | TTP
org:Lashkar-e-Taiba | Leşker-i Tayyibe*; Leşker-i Taiba*; Leşkeri Tayyibe*; Laşkar-e Tayyiba*; Leşker-i Tayba*; Lashkar-e-Taiba*
org:Jaish-e-Mohammed | Ceyş-i Muhammed*
org:Hizbul-Mujahideen | Hizbul Mücahidin*; Hizb-ul Mücahidin*
org:BLA | Belucistan Kurtuluş Ordusu*
org:ULFA | Asam Birleşik Kurtuluş Cephesi* | ULFA
org:LTTE | Tamil Kaplanları*; Tamil Eelam Kurtuluş Kaplanları*; Tamil Elam Kurtuluş Kaplanları* | LTTE
org:ETIM | Doğu Türkistan İslami Hareketi*; Doğu Türkistan İslam Hareketi* | ETIM
org:IMU | Özbekistan İslami Hareketi*
org:Khmer-Rouge | Kızıl Kmerler*
org:Viet-Cong | Vietkong*; Viet Kong*
org:Abu-Sayyaf | Ebu Seyyaf*; Abu Sayyaf*
org:MILF | Moro İslami Kurtuluş Cephesi* | MILF
org:MNLF | Moro Ulusal Kurtuluş Cephesi*
org:NPA | Yeni Halk Ordusu*
org:Jemaah-Islamiyah | Cemaat-i İslamiye*; Cemaati İslamiye*
org:GAM | Özgür Açe Hareketi*
org:ARSA | Arakan Rohingya Kurtuluş Ordusu* | ARSA
org:Arakan-Army | Arakan Ordusu*
org:Polisario | Polisario*; Polisario Cephesi*
org:AQIM | İslami Mağrip El Kaidesi*; Mağrip El Kaidesi*; İslami Mağrip el-Kaidesi* | AQIM
org:GIA | Silahlı İslami Grup* | GIA
org:LNA | Libya Ulusal Ordusu* | LUO
org:Boko-Haram | Boko Haram*
org:JNIM | İslam ve Müslümanlara Destek Cemaati* | JNIM; CNİM
org:RUF | Birleşik Devrimci Cephe*
org:Seleka | Seleka
org:M23 | 23 Mart Hareketi* | M23
org:FDLR | Ruanda Kurtuluş Demokratik Güçleri*
org:Interahamwe | İnterahamve*; Interahamwe*
org:RPF | Ruanda Yurtsever Cephesi*
org:LRA | Tanrının Direniş Ordusu*; Tanrı'nın Direniş Ordusu*; Tanrının Direnişi Ordusu*
org:ADF | Müttefik Demokratik Güçler*
org:Al-Shabaab | Eş-Şebab*; Eş Şebab*; El Şebab*; El-Şebab*; Şebab
org:ICU | İslam Mahkemeleri Birliği*; İslami Mahkemeler Birliği*
org:EPLF | Eritre Halk Kurtuluş Cephesi*
org:TPLF | Tigray Halk Kurtuluş Cephesi* | TPLF
org:OLF | Oromo Kurtuluş Cephesi*; Oromo Kurtuluş Ordusu*
org:SPLA | Sudan Halk Kurtuluş Ordusu*
org:RSF | Hızlı Destek Kuvvetleri* | HDK
org:JEM | Adalet ve Eşitlik Hareketi*
org:Janjaweed | Cancavid*; Cancavit*
org:UNITA | | UNITA
org:MPLA | | MPLA
org:Renamo | Renamo | RENAMO
org:Frelimo | Frelimo | FRELIMO
org:SWAPO | | SWAPO
org:ANC | Afrika Ulusal Kongresi* | ANC?
org:ZANU | | ZANU-PF; ZANU
org:IRA | İrlanda Cumhuriyet Ordusu* | IRA
org:ETA | Bask Yurdu ve Özgürlük*; ETA örgütü* | ETA?
org:KLA | Kosova Kurtuluş Ordusu* | UÇK
org:Red-Brigades | Kızıl Tugaylar*
org:Red-Army-Faction | Kızıl Ordu Fraksiyonu*
org:FARC | Kolombiya Devrimci Silahlı Güçleri* | FARC*
org:ELN | Ulusal Kurtuluş Ordusu* | ELN
org:Shining-Path | Aydınlık Yol*
org:MRTA | Tupac Amaru Devrimci Hareketi*
org:FMLN | | FMLN
org:FSLN | Sandinista*
org:Contras | Kontralar*
org:Tren-de-Aragua | Tren de Aragua*
`;

export const organisations: Readonly<Record<string, OrganisationNames>> = organisationNames(
  ORGANISATIONS + ARMED_GROUPS,
);
