import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";

/** Turkish words for organisations: names | acronyms | adjectives and members | seats. `=` marks what one is called that no text is searched for. */
const ORGANISATIONS = `
org:UN | Birleşmiş Milletler*; BM Örgütü*; BM Teşkilatı*; Birleşmiş Milletler Teşkilatı*; Birleşmiş Milletler Örgütü* | BM | | New York'taki BM*
org:UNGA | BM Genel Kurulu*; Birleşmiş Milletler Genel Kurulu*
org:UNSC | BM Güvenlik Konseyi*; Birleşmiş Milletler Güvenlik Konseyi*; Güvenlik Konseyi* | BMGK*
org:ECOSOC | =BM Ekonomik ve Sosyal Konseyi | ECOSOC
org:UNHRC | BM İnsan Hakları Konseyi*; Birleşmiş Milletler İnsan Hakları Konseyi*; BM İnsan Hakları Komisyonu* | UNHRC
org:UN-Secretariat | BM Sekretaryası*; BM Genel Sekreterliği*; BM Genel Sekreterliğ*
org:OHCHR | BM İnsan Hakları Yüksek Komiserliği*; BM İnsan Hakları Ofisi*; Birleşmiş Milletler İnsan Hakları Yüksek Komiserliği*
org:OCHA | BM İnsani İşler Koordinasyon Ofisi*; BM İnsani İşler Eşgüdüm Ofisi*; BM İnsani Yardım Koordinasyon Ofisi* | OCHA
org:UNHCR | BM Mülteciler Yüksek Komiserliği*; Birleşmiş Milletler Mülteciler Yüksek Komiserliği*; BM Mülteci Örgütü*; BM Mülteci Ajansı* | BMMYK*; UNHCR*
org:UNICEF | BM Çocuk Fonu*; Birleşmiş Milletler Çocuk Fonu*; BM Çocuklara Yardım Fonu* | UNICEF*
org:UNDP | BM Kalkınma Programı*; Birleşmiş Milletler Kalkınma Programı* | UNDP
org:UNEP | BM Çevre Programı* | UNEP
org:UNFPA | BM Nüfus Fonu* | UNFPA
org:UN-Habitat | =BM İnsan Yerleşimleri Programı | UN-Habitat; HABITAT?
org:UN-Women | BM Kadın Birimi* | UN Women
org:UNODC | BM Uyuşturucu ve Suç Ofisi* | UNODC
org:UNRWA | =BM Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı; BM Yakın Doğu'daki Filistinli Mültecilere Yardım*; Birleşmiş Milletler Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı*; BM Filistinli Mültecilere Yardım ve Bayındırlık Ajansı* | UNRWA*
org:UNOPS | BM Proje Hizmetleri Ofisi* | UNOPS
org:UNCTAD | BM Ticaret ve Kalkınma Konferansı* | UNCTAD
org:UNCCT | BM Terörle Mücadele Ofisi*
org:UNAMA | BM Afganistan Yardım Misyonu*; BM Afganistan Misyonu* | UNAMA
org:UNIFIL | BM Lübnan Geçici Görev Gücü*; BM Lübnan Geçici Barış Gücü*; BM Lübnan Barış Gücü* | UNIFIL*
org:MINUSMA | =BM Mali Çok Boyutlu Entegre İstikrar Misyonu | MINUSMA
org:MONUSCO | =BM Demokratik Kongo Cumhuriyeti İstikrar Misyonu | MONUSCO
org:MINUSCA | =BM Orta Afrika Cumhuriyeti Çok Boyutlu Entegre İstikrar Misyonu | MINUSCA
org:UNMISS | BM Güney Sudan Misyonu* | UNMISS
org:UNMIK | BM Kosova Misyonu*; BM Kosova Geçici Yönetimi* | UNMIK*
org:UNFICYP | BM Kıbrıs Barış Gücü*; BM Barış Gücü*? | UNFICYP*
org:UNDOF | BM Ayrışma Gözlem Gücü* | UNDOF
org:UNITAR | =BM Eğitim ve Araştırma Enstitüsü | UNITAR
org:UNU | BM Üniversitesi*
org:UNAIDS | =BM HIV/AIDS Ortak Programı | UNAIDS
org:UNECE | BM Avrupa Ekonomik Komisyonu*
org:ESCAP | =BM Asya ve Pasifik Ekonomik ve Sosyal Komisyonu | ESCAP
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
org:UNIDO | =BM Sınai Kalkınma Örgütü | UNIDO
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
org:GAVI | Küresel Aşı İttifakı*; Aşı İttifakı* | GAVI
org:COVAX | =COVAX Programı | COVAX*
org:Global-Fund | =AIDS, Tüberküloz ve Sıtmayla Mücadele Küresel Fonu; Küresel Fon*?
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
org:GATT | =Gümrük Tarifeleri ve Ticaret Genel Anlaşması | GATT
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
org:G7 | =Yediler Grubu; Yedili Grup*; G7 ülkeleri* | G7; G-7; G7'ler*
org:G8 | Sekizler Grubu*; G8 ülkeleri* | G8; G-8
org:G20 | Yirmiler Grubu*; G20 ülkeleri*; G-20 ülkeleri* | G20; G-20; G20'ler*
org:E3 | =Avrupa Üçlüsü | E3
org:P5+1 | =P5+1 ülkeleri; 5+1 ülkeleri*; P5+1 ülkeleri*; 5+1 grubu* | P5+1; 5+1
org:BRICS | =BRICS grubu; BRICS ülkeleri* | BRICS*; BRIC?
org:MIKTA | =MIKTA grubu | MIKTA
org:Commonwealth | İngiliz Milletler Topluluğu*; İngiliz Uluslar Topluluğu*; Milletler Topluluğu*?
org:OIF | =Uluslararası Frankofoni Örgütü; Frankofoni*; Frankofon*
org:CPLP | Portekizce Konuşan Ülkeler Topluluğu*
org:Arctic-Council | Arktik Konseyi*; Kuzey Kutbu Konseyi*
org:Antarctic-Treaty | Antarktika Antlaşması*
org:NSG | Nükleer Tedarikçiler Grubu*
org:MTCR | Füze Teknolojisi Kontrol Rejimi*
org:Wassenaar | Wassenaar Düzenlemesi*
org:Australia-Group | Avustralya Grubu*
org:NPT | Nükleer Silahların Yayılmasının Önlenmesi Antlaşması*; Nükleer Silahların Yayılmasının Önlenmesi Anlaşması*; Nükleer Silahların Yayılmasını Önleme Anlaşması* | NPT
org:IORA | Hint Okyanusu Ülkeleri Birliği*
org:EU | Avrupa Birliği*; Avrupa Topluluğu*; AB ülkeleri*; AB üyesi ülkeler*; Avrupa Ekonomik Topluluğu* | AB; AET | AB üyesi | Brüksel?
org:European-Commission | Avrupa Komisyonu*; AB Komisyonu*; Avrupa Birliği Komisyonu*; Avrupa Topluluğu Komisyonu*
org:European-Council | =AB Zirvesi; AB Konseyi*; Avrupa Birliği Konseyi*; AB Liderler Zirvesi*; AB Zirvesi*; Avrupa Birliği Zirvesi*
org:Council-of-the-EU | =AB Konseyi; AB Bakanlar Konseyi*; Avrupa Birliği Bakanlar Konseyi*; AB Genel İşler Konseyi*; AB Dışişleri Konseyi*
org:European-Parliament | Avrupa Parlamentosu*; Avrupa Birliği Parlamentosu* | AP?
org:EEAS | =Avrupa Dış Eylem Servisi; AB Dış İlişkiler Servisi*; Avrupa Dış Eylem Servisi*; AB Dış Eylem Servisi*; AB Dış İlişkiler ve Güvenlik Servisi*
org:CJEU | Avrupa Birliği Adalet Divanı*; Avrupa Adalet Divanı*; AB Adalet Divanı*; Avrupa Toplulukları Adalet Divanı*
org:ECB | Avrupa Merkez Bankası* | ECB; AMB
org:EIB | Avrupa Yatırım Bankası* | EIB; AYB?
org:Eurogroup | Avro Grubu*; Euro Grubu*
org:Eurozone | Avro Bölgesi*; Euro Bölgesi*
org:Europol | Europol*
org:Frontex | Frontex*
org:EURATOM | Euratom* | EURATOM
org:EFTA | Avrupa Serbest Ticaret Birliği* | EFTA
org:EEA | Avrupa Ekonomik Alanı*
org:Schengen | =Schengen Bölgesi; Schengen*; Şengen*; Schengen Bölgesi*; Schengen bölgesi*
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
org:KFOR | =Kosova Gücü | KFOR*
org:Warsaw-Pact | Varşova Paktı*
org:COMECON | Karşılıklı Ekonomik Yardımlaşma Konseyi* | COMECON
org:WEU | Batı Avrupa Birliği* | BAB?
org:ECSC | Avrupa Kömür ve Çelik Topluluğu*
org:Nordic-Council | Nordik Konseyi*; İskandinav Konseyi*
org:NORDEFCO | =Nordik Savunma İşbirliği | NORDEFCO
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
org:Energy-Charter | =Enerji Şartı Antlaşması; Enerji Şartı Anlaşması*; Enerji Şartı Antlaşması*
org:China-CEEC | =Çin-Orta ve Doğu Avrupa Ülkeleri İşbirliği; 16+1 formatı*; 17+1 formatı*
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
org:GUAM | =GUAM Demokrasi ve Ekonomik Kalkınma Örgütü | GUAM
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
org:KRG | Irak Kürt Bölgesel Yönetimi*; Kürdistan Bölgesel Yönetimi*; Bölgesel Kürt Yönetimi*; Kürt Bölgesel Yönetimi*; Irak Kürdistan Bölgesel Yönetimi*; Kürdistan Bölgesel Hükümeti*; Bölgesel Kürt yönetimi*; Kuzey Irak'taki bölgesel yönetim*; Kuzey Irak Bölgesel Yönetimi*; Kuzey Irak Bölgesel Kürt Yönetimi*; Kuzey Irak Kürt Yönetimi*; Kuzey Irak yönetimi*; Kürt yönetimi*?; Irak Kürdistanı*; Irak Kürdistan Bölgesi*; Kürdistan Bölgesi* | IKBY*; KBY; IKYB | | Erbil*?
org:CTA | =Merkezî Tibet Yönetimi; sürgündeki Tibet hükümeti*; Sürgündeki Tibet hükümeti*; Tibet sürgün hükümeti*
org:SCO | Şanghay İşbirliği Örgütü*; Şanghay İşbirliği Teşkilatı*; Şanghay İş Birliği Örgütü*; Şangay İşbirliği Örgütü* | ŞİÖ; ŞİT
org:Shanghai-Five | Şanghay Beşlisi*
org:SCO-RATS | ŞİÖ Bölgesel Terörle Mücadele Yapısı*
org:BRI | =Kuşak ve Yol Girişimi; Kuşak ve Yol*; Kuşak Yol*; Kuşak-Yol*; Bir Kuşak Bir Yol*; Tek Kuşak Tek Yol*; Bir Kuşak, Bir Yol*; Tek Kuşak, Tek Yol*; Kuşak ve Yol Girişimi*; Kuşak ve Yol İnisiyatifi*; Kuşak ve Yol Projesi*; Modern İpek Yolu*
org:BRF | Kuşak ve Yol Forumu*
org:Silk-Road-Fund | İpek Yolu Fonu*
org:CPEC | Çin-Pakistan Ekonomik Koridoru*
org:Middle-Corridor | =Trans-Hazar Uluslararası Taşıma Güzergâhı; Orta Koridor*; Trans-Hazar Uluslararası Taşıma Güzergahı*; Trans-Hazar Doğu-Batı Orta Koridor*; Hazar Geçişli Doğu-Batı Orta Koridor*
org:INSTC | =Uluslararası Kuzey-Güney Ulaştırma Koridoru; Kuzey-Güney Koridoru*; Kuzey-Güney Ulaştırma Koridoru*; Kuzey-Güney Uluslararası Taşımacılık Koridoru*
org:TRACECA | =Avrupa-Kafkasya-Asya Ulaştırma Koridoru | TRACECA
org:TAPI | Türkmenistan-Afganistan-Pakistan-Hindistan boru hattı* | TAPI
org:IMEC | Hindistan-Orta Doğu-Avrupa Ekonomik Koridoru*
org:GDI | Küresel Kalkınma Girişimi*
org:GSI | Küresel Güvenlik Girişimi*
org:GCI | Küresel Medeniyet Girişimi*
org:GGI | Küresel Yönetişim Girişimi*
org:China-Central-Asia | Çin-Orta Asya Zirvesi*
org:C5+1 | =C5+1 formatı | C5+1
org:C5 | =Orta Asya beşlisi | C5?
org:EU-Central-Asia | AB-Orta Asya Zirvesi*; Orta Asya-AB Zirvesi*
org:Central-Asia-Russia | Rusya-Orta Asya Zirvesi*; Orta Asya-Rusya Zirvesi*
org:India-Central-Asia | Hindistan-Orta Asya Zirvesi*
org:GCC-Central-Asia | Körfez-Orta Asya Zirvesi*
org:OTS | Türk Devletleri Teşkilatı*; Türk Konseyi*; Türk Keneşi*; Türk Dili Konuşan Ülkeler İşbirliği Konseyi*; Türk Devletleri Örgütü*; Türk Dili Konuşan Ülkeler İş Birliği Konseyi*; Türk Devletler Teşkilatı* | TDT
org:TURKSOY | Uluslararası Türk Kültürü Teşkilatı*; Türk Kültür ve Sanatları Ortak Yönetimi* | TÜRKSOY*
org:TURKPA | =Türk Devletleri Parlamenter Asamblesi; Türk Dili Konuşan Ülkeler Parlamenter Asamblesi*; Türk Devletleri Parlamenter Asamblesi* | TÜRKPA*
org:Turkic-Academy | =Uluslararası Türk Akademisi; Türk Akademisi*; Uluslararası Türk Akademisi*
org:TIF | Türk Yatırım Fonu*
org:ECO | Ekonomik İşbirliği Teşkilatı*; Ekonomik İşbirliği Örgütü* | EİT; ECO?
org:ECO-TDB | EİT Ticaret ve Kalkınma Bankası*
org:CICA | Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı*; Asya'da İşbirliği ve Güven Arttırıcı Önlemler Konferansı* | CICA; AİGK; AİGÖK
org:CAREC | =Orta Asya Bölgesel Ekonomik İşbirliği | CAREC
org:Heart-of-Asia | =Asya'nın Kalbi-İstanbul Süreci; Asya'nın Kalbi*; İstanbul Süreci*
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
org:ASEM | =Asya-Avrupa Toplantısı | ASEM
org:RCEP | Bölgesel Kapsamlı Ekonomik Ortaklık* | RCEP*
org:CPTPP | =Kapsamlı ve Aşamalı Trans-Pasifik Ortaklığı Anlaşması | CPTPP*
org:TPP | Trans-Pasifik Ortaklığı* | TPP
org:IPEF | Hint-Pasifik Ekonomik Çerçevesi* | IPEF
org:AUKUS | =AUKUS paktı | AUKUS*
org:ANZUS | =ANZUS Paktı | ANZUS
org:Quad | Dörtlü Güvenlik Diyaloğu*; Quad | QUAD
org:Five-Eyes | Beş Göz*
org:SEATO | =Güneydoğu Asya Antlaşması Teşkilatı | SEATO
org:CENTO | Merkezi Antlaşma Teşkilatı* | CENTO
org:SAARC | Güney Asya Bölgesel İşbirliği Örgütü*; Güney Asya Bölgesel İşbirliği Teşkilatı* | SAARC
org:Colombo-Plan | Kolombo Planı*; Colombo Planı*
org:BIMSTEC | =Çok Sektörlü Teknik ve Ekonomik İşbirliği için Bengal Körfezi Girişimi | BIMSTEC
org:LMC | Lancang-Mekong İşbirliği*
org:MRC | Mekong Nehri Komisyonu*
org:ACD | Asya İşbirliği Diyaloğu*
org:PIF | Pasifik Adaları Forumu*
org:Six-Party | =altılı görüşmeler; Altılı Görüşmeler*; altılı görüşmeler*; altılı müzakereler*; Altılı Müzakereler*
org:KEDO | =Kore Yarımadası Enerji Geliştirme Örgütü | KEDO
org:China-ASEAN | Çin-ASEAN Zirvesi*
org:GCC | Körfez İşbirliği Konseyi*; Körfez Arap Ülkeleri İşbirliği Konseyi*; Körfez İş Birliği Konseyi* | KİK
org:Arab-League | Arap Ligi*; Arap Birliği*; Arap Devletleri Ligi*; Arap Devletleri Birliği*; Arap Birliği Örgütü*
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
org:I2U2 | =I2U2 grubu | I2U2
org:Abraham-Accords | İbrahim Anlaşmaları*; Abraham Anlaşmaları*
org:CASCF | Çin-Arap Devletleri İşbirliği Forumu*
org:Russian-Arab-Forum | Rusya-Arap İşbirliği Forumu*
org:EMGF | Doğu Akdeniz Gaz Forumu*
org:IMCTC | =Terörizmle Mücadele İslam Askerî İttifakı; İslam Askeri İttifakı*; İslam İttifakı*?
org:Global-Coalition | =DEAŞ'la Mücadele Uluslararası Koalisyonu; DEAŞ'la Mücadele Uluslararası Koalisyon*; DEAŞ Karşıtı Koalisyon*; IŞİD karşıtı koalisyon*; DEAŞ karşıtı koalisyon*; DAEŞ karşıtı koalisyon*
org:MWL | Dünya İslam Birliği*; Rabıta'*; Rabıtatül Alemil İslami*
org:AU | Afrika Birliği* | AfB
org:OAU | Afrika Birliği Örgütü*
org:AU-Commission | Afrika Birliği Komisyonu*
org:AfDB | Afrika Kalkınma Bankası* | AfDB
org:AfCFTA | Afrika Kıtasal Serbest Ticaret Bölgesi*; Afrika Kıta Serbest Ticaret Bölgesi*
org:Afreximbank | Afreximbank*
org:NEPAD | =Afrika'nın Kalkınması için Yeni Ortaklık | NEPAD
org:ECOWAS | Batı Afrika Ülkeleri Ekonomik Topluluğu*; Batı Afrika Devletleri Ekonomik Topluluğu*; Batı Afrika Ekonomik Topluluğu* | ECOWAS*
org:UEMOA | Batı Afrika Ekonomik ve Para Birliği*
org:BOAD | Batı Afrika Kalkınma Bankası*
org:ECCAS | Orta Afrika Devletleri Ekonomik Topluluğu*
org:CEMAC | Orta Afrika Ekonomik ve Parasal Topluluğu* | CEMAC
org:SADC | Güney Afrika Kalkınma Topluluğu* | SADC
org:SACU | Güney Afrika Gümrük Birliği*
org:COMESA | =Doğu ve Güney Afrika Ortak Pazarı | COMESA
org:EAC | Doğu Afrika Topluluğu*
org:TDB | =Ticaret ve Kalkınma Bankası; Ticaret ve Kalkınma Bankası*?
org:IGAD | Hükümetlerarası Kalkınma Otoritesi* | IGAD
org:CEN-SAD | Sahel-Sahra Devletleri Topluluğu* | CEN-SAD
org:G5-Sahel | =G5 Sahel | G5 Sahel*
org:AES | Sahel Devletleri İttifakı*; Sahel Ülkeleri İttifakı*; Sahel İttifakı* | AES
org:AMISOM | Afrika Birliği Somali Misyonu* | AMISOM
org:FOCAC | Çin-Afrika İşbirliği Forumu*
org:TICAD | =Tokyo Uluslararası Afrika Kalkınma Konferansı | TICAD
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
org:ALBA | =Amerikamızın Halkları için Bolivarcı İttifak; Bolivarcı İttifak*; Amerika Halkları için Bolivarcı İttifak* | ALBA
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
org:NORAD | =Kuzey Amerika Hava-Uzay Savunma Komutanlığı | NORAD
org:Lima-Group | Lima Grubu*
org:Summit-of-the-Americas | Amerikalar Zirvesi*; Amerika Kıtası Zirvesi*
org:West | =Batı; Batı'*; Batılı ülkeler*; Batı ülkeleri*; Batı dünyası*; Batılı devletler*; Batılılar*; Batılı müttefikler*; Batılı güçler* | | Batılı
org:Global-South | Küresel Güney*
org:Western-Balkans | =Batı Balkanlar; Batı Balkan*; Batı Balkanlar*
org:LDC | en az gelişmiş ülkeler*
org:SIDS | gelişmekte olan küçük ada devletleri*
org:IOMed | Uluslararası Arabuluculuk Örgütü*
org:EITI | Maden Çıkarıcı Endüstriler Şeffaflık Girişimi*
org:ITER | =Uluslararası Termonükleer Deneysel Reaktör | ITER
org:ESA | Avrupa Uzay Ajansı* | ESA?
org:Artemis-Accords | Artemis Anlaşmaları*; Artemis Anlaşması*
org:ILRS | Uluslararası Ay Araştırma İstasyonu*
org:CERN | =Avrupa Nükleer Araştırma Merkezi | CERN
org:WADA | =Dünya Anti-Doping Ajansı | WADA
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
org:WUC | Dünya Uygur Kurultayı*; Dünya Uygur Kongresi*
org:SOHR | Suriye İnsan Hakları Gözlemevi* | SOHR
org:SNC | Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu*; Suriye Ulusal Koalisyonu*; Suriye Ulusal Konseyi* | SMDK
org:Muslim-Brotherhood | Müslüman Kardeşler*; İhvan'*
org:FIFA | =Uluslararası Futbol Federasyonları Birliği | FIFA*
org:SWIFT | =Dünya Bankalar Arası Finansal Telekomünikasyon Derneği | SWIFT
# named for who reads: no form of these is looked for in texts
org:ISSG | =Uluslararası Suriye Destek Grubu
org:Freedom-House | =Freedom House
org:UNRCCA | =BM Orta Asya Önleyici Diplomasi Bölgesel Merkezi
org:ISA | =Uluslararası Deniz Yatağı Otoritesi
org:IEF | =Uluslararası Enerji Forumu
org:Common-Framework | =Borç Düzenlemeleri Ortak Çerçevesi
org:G10 | =Onlar Grubu
org:G24 | =Yirmi Dörtler Grubu
org:G4-UN | =Dörtler Grubu
org:P5 | =BM Güvenlik Konseyinin daimî üyeleri
org:IBSA | =IBSA Diyalog Forumu
org:RIC | =Rusya-Hindistan-Çin üçlüsü
org:AALCO | =Asya-Afrika Hukuk Danışma Örgütü
org:OEEC | =Avrupa Ekonomik İşbirliği Örgütü
org:NB8 | =Nordik-Baltık Sekizlisi
org:JEF | =Müşterek Seferi Kuvvet
org:Barents-Council | =Barents Avrupa-Arktik Konseyi
org:Baltic-Assembly | =Baltık Asamblesi
org:Lublin-Triangle | =Lublin Üçgeni
org:EFSD | =Avrasya İstikrar ve Kalkınma Fonu
org:CACO | =Orta Asya İşbirliği Örgütü
org:CANWFZ | =Orta Asya Nükleer Silahlardan Arındırılmış Bölgesi
org:CARICC | =Orta Asya Bölgesel Bilgi ve Koordinasyon Merkezi
org:Digital-Silk-Road | =Dijital İpek Yolu
org:Health-Silk-Road | =Sağlık İpek Yolu
org:BCIM | =Bangladeş-Çin-Hindistan-Myanmar Ekonomik Koridoru
org:CMEC-Corridor | =Çin-Myanmar Ekonomik Koridoru
org:CCAWEC | =Çin-Orta Asya-Batı Asya Ekonomik Koridoru
org:PGII | =Küresel Altyapı ve Yatırım Ortaklığı
org:Central-Asia-plus-Japan | =Orta Asya artı Japonya Diyaloğu
org:QCCM | =Dörtlü İşbirliği ve Koordinasyon Mekanizması
org:SPECA | =BM Orta Asya Ekonomileri Özel Programı
org:Raisina | =Raisina Diyaloğu
org:CRA | =BRICS Acil Rezerv Düzenlemesi
org:DEPA | =Dijital Ekonomi Ortaklığı Anlaşması
org:FPDA | =Beş Güç Savunma Düzenlemeleri
org:Colombo-Security-Conclave | =Kolombo Güvenlik Konklavı
org:GMS | =Büyük Mekong Alt Bölgesi
org:ACMECS | =Ayeyawady-Chao Phraya-Mekong Ekonomik İşbirliği Stratejisi
org:SPC | =Pasifik Topluluğu
org:MSG | =Melanezya Öncü Grubu
org:CMIM | =Chiang Mai Girişimi
org:TCS | =Çin-Japonya-Kore Cumhuriyeti Üçlü Zirvesi
org:China-PIC | =Çin-Pasifik Ada Ülkeleri Ekonomik Kalkınma ve İşbirliği Forumu
org:PIDF | =Pasifik Adaları Kalkınma Forumu
org:PBP | =Mavi Pasifik Ortakları
org:APTA | =Asya-Pasifik Ticaret Anlaşması
org:OAPEC | =Petrol İhraç Eden Arap Ülkeleri Örgütü
org:AU-PSC | =Afrika Birliği Barış ve Güvenlik Konseyi
org:AFC | =Afrika Finans Kurumu
org:BCEAO | =Batı Afrika Devletleri Merkez Bankası
org:EBID | =ECOWAS Yatırım ve Kalkınma Bankası
org:BEAC | =Orta Afrika Devletleri Bankası
org:BDEAC | =Orta Afrika Devletleri Kalkınma Bankası
org:SADCC | =Güney Afrika Kalkınma Koordinasyon Konferansı
org:DBSA | =Güney Afrika Kalkınma Bankası
org:EADB | =Doğu Afrika Kalkınma Bankası
org:ICGLR | =Büyük Göller Bölgesi Uluslararası Konferansı
org:MNJTF | =Çok Uluslu Müşterek Görev Gücü
org:LCBC | =Çad Gölü Havzası Komisyonu
org:NBI | =Nil Havzası Girişimi
org:Forum-Macao | =Makao Forumu
org:AGOA | =Afrika Büyüme ve Fırsat Yasası
org:LAFTA | =Latin Amerika Serbest Ticaret Birliği
org:PROSUR | =Güney Amerika'nın İlerlemesi Forumu
org:CABEI | =Orta Amerika Ekonomik Entegrasyon Bankası
org:TTIP | =Transatlantik Ticaret ve Yatırım Ortaklığı
org:CAFTA-DR | =Dominik Cumhuriyeti-Orta Amerika Serbest Ticaret Anlaşması
org:ACTO | =Amazon İşbirliği Antlaşması Örgütü
org:IACHR | =Amerikalar Arası İnsan Hakları Komisyonu
org:CEEC | =Orta ve Doğu Avrupa ülkeleri
org:Central-Asian-States | =Orta Asya devletleri
org:Gulf-States | =Körfez ülkeleri
org:Baltic-States | =Baltık ülkeleri
org:Nordic-Countries | =Nordik ülkeler
org:OACPS | =Afrika, Karayipler ve Pasifik Devletleri Örgütü
org:CVF | =İklim Kırılganlığı Forumu
org:ISA-Solar | =Uluslararası Güneş İttifakı
org:CDRI | =Afetlere Dayanıklı Altyapı Koalisyonu
org:Minerals-Security-Partnership | =Mineral Güvenliği Ortaklığı
org:APSCO | =Asya-Pasifik Uzay İşbirliği Örgütü
org:INBAR | =Uluslararası Bambu ve Rattan Örgütü
org:Intelsat | =Uluslararası Telekomünikasyon Uyduları Örgütü
org:IHO | =Uluslararası Hidrografi Örgütü
org:IAAF | =Dünya Atletizm Birliği
org:UEFA | =Avrupa Futbol Federasyonları Birliği
org:DPKO | =BM Barış Operasyonları Dairesi
org:UNIFEM | =BM Kadınlar için Kalkınma Fonu
org:MONUC | =BM Demokratik Kongo Cumhuriyeti Misyonu
org:UNMIN | =BM Nepal Misyonu
org:UNMIL | =BM Liberya Misyonu
org:UNOCI | =BM Fildişi Sahili Operasyonu
org:UNAMID | =Afrika Birliği-BM Darfur Karma Operasyonu
org:UNISFA | =BM Abyei Geçici Güvenlik Gücü
org:UNMIS | =BM Sudan Misyonu
org:UNITAMS | =BM Sudan Geçiş Dönemi Entegre Yardım Misyonu
org:UNSMIL | =BM Libya Destek Misyonu
org:UNAMI | =BM Irak Yardım Misyonu
org:UNSCOM | =BM Özel Komisyonu
org:UNMOVIC | =BM İzleme, Doğrulama ve Denetim Komisyonu
org:UNPROFOR | =BM Koruma Gücü
org:UNTAC | =BM Kamboçya Geçiş Yönetimi
org:UNTAET | =BM Doğu Timor Geçiş Yönetimi
org:UNMIT | =BM Doğu Timor Entegre Misyonu
org:UNTSO | =BM Ateşkes Gözlem Teşkilatı
org:UNMOGIP | =BM Hindistan ve Pakistan Askerî Gözlem Grubu
org:MINURSO | =BM Batı Sahra Referandum Misyonu
org:MINUSTAH | =BM Haiti İstikrar Misyonu
org:BINUH | =BM Haiti Entegre Ofisi
org:UNOMIG | =BM Gürcistan Gözlem Misyonu
org:UNMEE | =BM Etiyopya ve Eritre Misyonu
org:UNAMSIL | =BM Sierra Leone Misyonu
org:UNAMIR | =BM Ruanda Yardım Misyonu
org:UNOSOM | =BM Somali Operasyonu
org:ONUC | =BM Kongo Operasyonu
org:UNEF | =BM Acil Durum Gücü
org:UNTAG | =BM Geçiş Dönemi Yardım Grubu
org:UNAVEM | =BM Angola Doğrulama Misyonu
org:ONUSAL | =BM El Salvador Gözlem Misyonu
org:ONUCA | =BM Orta Amerika Gözlem Grubu
org:UNOWAS | =BM Batı Afrika ve Sahel Ofisi
org:UNOOSA | =BM Dış Uzay İşleri Ofisi
org:UNIDIR | =BM Silahsızlanma Araştırmaları Enstitüsü
org:UNCITRAL | =BM Uluslararası Ticaret Hukuku Komisyonu
org:UNCDF | =BM Sermaye Kalkınma Fonu
org:UNV | =BM Gönüllüleri
org:UNMAS | =BM Mayın Faaliyetleri Servisi
org:UNRRA | =BM Yardım ve Rehabilitasyon İdaresi
org:COI-Syria | =Suriye Bağımsız Uluslararası Soruşturma Komisyonu
org:INCB | =Uluslararası Uyuşturucu Kontrol Kurulu
org:CD | =Silahsızlanma Konferansı
org:IPCC | =Hükümetlerarası İklim Değişikliği Paneli
org:ITC | =Uluslararası Ticaret Merkezi
org:NEA | =Nükleer Enerji Ajansı
org:Zangger | =Zangger Komitesi
org:Codex | =Kodeks Alimentarius Komisyonu
org:ICRM | =Uluslararası Kızılhaç ve Kızılay Hareketi
org:IMSO | =Uluslararası Mobil Uydu Örgütü
org:BIE | =Uluslararası Sergiler Bürosu
org:OPANAL | =Latin Amerika ve Karayipler'de Nükleer Silahların Yasaklanması Ajansı
org:WFTU | =Dünya Sendikalar Federasyonu
org:ITUC | =Uluslararası Sendikalar Konfederasyonu
org:ICFTU | =Uluslararası Hür İşçi Sendikaları Konfederasyonu
org:ICCO | =Uluslararası Kakao Örgütü
org:ICO | =Uluslararası Kahve Örgütü
org:ITC-Tin | =Uluslararası Kalay Konseyi
org:INRO | =Uluslararası Doğal Kauçuk Örgütü
org:IWC | =Uluslararası Balinacılık Komisyonu
org:IWC-Wheat | =Uluslararası Buğday Konseyi
org:ISO-Sugar | =Uluslararası Şeker Örgütü
org:Cairns-Group | =Cairns Grubu
org:Bretton-Woods | =Bretton Woods kuruluşları
org:IIB | =Uluslararası Yatırım Bankası
org:NIB | =Nordik Yatırım Bankası
org:FLAR | =Latin Amerika Rezerv Fonu
org:FONPLATA | =FONPLATA Kalkınma Bankası
org:EMU | =Ekonomik ve Parasal Birlik
org:EMS-Money | =Avrupa Para Sistemi
org:EAPC | =Avrupa-Atlantik Ortaklık Konseyi
org:PfP | =Barış için Ortaklık
org:EULEX | =AB Kosova Hukukun Üstünlüğü Misyonu
org:EUMM | =AB İzleme Misyonu
org:EUFOR | =AB Gücü
org:OSCE-SMM | =AGİT Ukrayna Özel Gözlem Misyonu
org:OHR | =Yüksek Temsilcilik Ofisi
org:PIC | =Barışı Uygulama Konseyi
org:SFOR | =İstikrar Gücü
org:IFOR | =Uygulama Gücü
org:SELEC | =Güneydoğu Avrupa Kanun Uygulama Merkezi
org:CoR | =Avrupa Bölgeler Komitesi
org:Eurojust | =Eurojust
org:EDA | =Avrupa Savunma Ajansı
org:ENTSO-E | =Avrupa Elektrik İletim Sistemi Operatörleri Ağı
org:Craiova-Group | =Craiova Grubu
org:Slavkov | =Slavkov Formatı
org:MED9 | =MED9 grubu
org:Contact-Group | =Eski Yugoslavya Temas Grubu
org:LoN-Council | =Milletler Cemiyeti Konseyi
org:PCIJ | =Uluslararası Daimi Adalet Divanı
org:Non-Intervention-Committee | =Karışmazlık Komitesi
org:Little-Entente | =Küçük Antant
org:Balkan-Entente | =Balkan Antantı
org:Triple-Alliance | =Üçlü İttifak
org:Triple-Entente | =Üçlü İtilaf
org:Axis | =Mihver Devletleri
org:Anti-Comintern-Pact | =Antikomintern Paktı
org:Allies | =Müttefik Devletler
org:Central-Powers | =İttifak Devletleri
org:Comintern | =Komünist Enternasyonal
org:Cominform | =Kominform
org:French-Committee | =Fransız Ulusal Kurtuluş Komitesi
org:Manchukuo | =Mançukuo
org:South-Vietnam | =Güney Vietnam
org:Far-Eastern-Commission | =Uzak Doğu Komisyonu
org:Allied-Council | =Japonya Müttefik Konseyi
org:CFM | =Dışişleri Bakanları Konseyi
org:COCOM | =Çok Taraflı İhracat Kontrolleri Koordinasyon Komitesi
org:EPU | =Avrupa Ödemeler Birliği
org:EDC-Defence | =Avrupa Savunma Topluluğu
org:SNC-Council | =Suriye Ulusal Konseyi
org:HNC | =Yüksek Müzakere Komitesi
org:SDC | =Suriye Demokratik Konseyi
org:PYD | =Demokratik Birlik Partisi
org:AANES | =Kuzey ve Doğu Suriye Özerk Yönetimi
org:KNC-Syria | =Suriye Kürt Ulusal Konseyi
org:White-Helmets | =Beyaz Baretliler
org:Friends-of-Syria | =Suriye'nin Dostları
org:Syrian-opposition | =Suriye muhalefeti
org:Kurds | =Kürtler
org:Syrian-Kurds | =Suriye Kürtleri
org:Iraqi-Kurds | =Irak Kürtleri
org:NTC-Libya | =Ulusal Geçiş Konseyi
org:Arab-states | =Arap ülkeleri
org:Arab-Parliament | =Arap Parlamentosu
org:NUG-Myanmar | =Myanmar Ulusal Birlik Hükûmeti
org:SAFTA | =Güney Asya Serbest Ticaret Bölgesi
org:AFTA | =ASEAN Serbest Ticaret Bölgesi
org:PECC | =Pasifik Ekonomik İşbirliği Konseyi
org:FFA | =Pasifik Adaları Forumu Balıkçılık Ajansı
org:SPREP | =Pasifik Bölgesel Çevre Programı Sekretaryası
org:RAMSI | =Solomon Adaları Bölgesel Yardım Misyonu
org:APG | =Asya/Pasifik Kara Para Aklamayla Mücadele Grubu
org:PARLACEN | =Orta Amerika Parlamentosu
org:CACM | =Orta Amerika Ortak Pazarı
org:SIECA | =Orta Amerika Ekonomik Entegrasyon Sekretaryası
org:LAIA | =Latin Amerika Entegrasyon Birliği
org:SELA | =Latin Amerika ve Karayipler Ekonomik Sistemi
org:CSN | =Güney Amerika Uluslar Topluluğu
org:Rio-Group | =Rio Grubu
org:Contadora | =Contadora Grubu
org:G-3 | =Üçler Grubu
org:G-15 | =On Beşler Grubu
org:Cartagena-Group | =Cartagena Grubu
org:PAU | =Panamerikan Birliği
org:Rio-Treaty | =Amerikalar Arası Karşılıklı Yardım Antlaşması
org:IADC | =Amerikalar Arası Savunma Kurulu
org:Union-Latina | =Latin Birliği
org:SEGIB | =İbero-Amerikan Genel Sekreterliği
org:Core-Group-Haiti | =Haiti Çekirdek Grubu
org:Alliance-for-Progress | =İlerleme için İttifak
org:ECOMOG | =ECOWAS İzleme Grubu
org:SAMIM | =SADC Mozambik Misyonu
org:EACRF | =Doğu Afrika Topluluğu Bölgesel Gücü
org:Mano-River-Union | =Mano Nehri Birliği
org:Entente-Council | =Uzlaşı Konseyi
org:CEPGL | =Büyük Göller Ülkeleri Ekonomik Topluluğu
org:IOC-Indian-Ocean | =Hint Okyanusu Komisyonu
org:Liptako-Gourma | =Liptako-Gourma Otoritesi
org:Pan-African-Parliament | =Pan-Afrika Parlamentosu
org:ACHPR | =Afrika İnsan ve Halkların Hakları Komisyonu
org:Africa-CDC | =Afrika Hastalık Kontrol ve Önleme Merkezleri
org:Frontline-States | =Cephe Hattı Devletleri
org:African-states | =Afrika ülkeleri
org:Visegrad-Fund | =Uluslararası Vişegrad Fonu
org:Blue-Dot-Network | =Mavi Nokta Ağı
org:Clean-Network | =Temiz Ağ
org:CPJ | =Gazetecileri Koruma Komitesi
org:Save-the-Children | =Save the Children
org:IRC-Rescue | =Uluslararası Kurtarma Komitesi
org:NRC-Refugee | =Norveç Mülteci Konseyi
org:Caritas | =Caritas Internationalis
org:World-Vision | =World Vision
org:WJC | =Dünya Yahudi Kongresi
org:WCC | =Dünya Kiliseler Konseyi
org:ICAN | =Nükleer Silahların Ortadan Kaldırılması için Uluslararası Kampanya
org:IISS | =Uluslararası Stratejik Araştırmalar Enstitüsü
org:CCP | =Çin Komünist Partisi
org:KMT | =Kuomintang
org:WPK | =Kore İşçi Partisi
org:Mujahideen-Shura-Council | =Mücahitler Şura Konseyi
org:NSCN | =Nagaland Ulusal Sosyalist Konseyi
org:Pathet-Lao | =Pathet Lao
org:Fretilin | =Fretilin
org:NPFL | =Liberya Ulusal Yurtsever Cephesi
org:RCD | =Kongo Demokrasi Topluluğu
org:MLC | =Kongo Kurtuluş Hareketi
org:FLEC | =Kabinda Kurtuluş Cephesi
org:ZAPU | =Zimbabve Afrika Halk Birliği
org:Caucasus-Emirate | =Kafkas Emirliği
org:UNA-UNSO | =UNA-UNSO örgütü
org:Right-Sector | =Sağ Sektör
org:Azov | =Azov Tugayı
org:M-19 | =19 Nisan Hareketi
org:Wagner | =Wagner Grubu
org:Redut | =Redut
org:Academi | =Blackwater
org:Executive-Outcomes | =Executive Outcomes
org:SADAT | =SADAT şirketi
org:Chechen-separatists | =Çeçen ayrılıkçılar
org:Pro-Russian-separatists | =Rusya yanlısı ayrılıkçılar
org:Ahrar-al-Sham | =Ahrar eş-Şam
org:Jaysh-al-Islam | =Ceyş el-İslam
org:SNA | =Suriye Millî Ordusu
org:YPJ | =Kadın Savunma Birlikleri
org:Manbij-Military-Council | =Münbiç Askerî Meclisi
org:Syrian-Arab-Coalition | =Suriye Arap Koalisyonu
org:IFB | =Enternasyonalist Özgürlük Taburu
org:Nour-al-Din-al-Zenki | =Nureddin Zengi Hareketi
org:Khorasan-Group | =Horasan Grubu
org:AQI | =Irak El Kaidesi
org:Islamic-Army-in-Iraq | =Irak İslam Ordusu
org:Ansar-al-Islam | =Ensar el-İslam
org:Badr | =Bedir Örgütü
org:Asaib-Ahl-al-Haq | =Asaib Ehl-i Hak
org:Nujaba | =Nuceba Hareketi
org:Islamic-Resistance-in-Iraq | =Irak İslami Direnişi
org:Shia-militias | =Şii milisler
org:Abu-Nidal | =Ebu Nidal Örgütü
org:PFLP-GC | =Filistin Halk Kurtuluş Cephesi-Genel Komutanlık
org:Lebanese-Forces | =Lübnan Kuvvetleri
org:Phalange | =Ketaib Partisi
org:Fatah-al-Islam | =Fetih el-İslam
org:Irgun | =Irgun
org:Haganah | =Haganah
org:Lehi | =Lehi
org:STC | =Güney Geçiş Konseyi
org:Northern-Alliance | =Kuzey İttifakı
org:Hezb-e-Islami | =Hizb-i İslami
org:NRF | =Ulusal Direniş Cephesi
org:JKLF | =Cammu ve Keşmir Kurtuluş Cephesi
org:Naxalites | =Naksalitler
org:Nepal-Maoists | =Nepal Komünist Partisi (Maoist)
org:Aum | =Aum Şinrikyo
org:KNU | =Karen Ulusal Birliği
org:KIA | =Kaçin Bağımsızlık Ordusu
org:TNLA | =Ta'ang Ulusal Kurtuluş Ordusu
org:MNDAA | =Myanmar Ulusal Demokratik İttifak Ordusu
org:Viet-Minh | =Viet Minh
org:NLF | =Güney Vietnam Ulusal Kurtuluş Cephesi
org:Huks | =Hukbalahap
org:Mau-Mau | =Mau Mau
org:FLN | =Cezayir Ulusal Kurtuluş Cephesi
org:OAS-France | =Gizli Ordu Örgütü
org:ISWAP | =İslam Devleti Batı Afrika Vilayeti
org:Ansar-al-Sharia | =Ensar eş-Şeria
org:Libya-Dawn | =Libya Şafağı
org:Ansar-Dine | =Ensar Dine
org:MNLA | =Azavad Ulusal Kurtuluş Hareketi
org:MUJAO | =Batı Afrika Tevhid ve Cihad Hareketi
org:IPOB | =Biafra Yerli Halkı
org:MEND | =Nijer Deltası Kurtuluş Hareketi
org:Biafra | =Biafra Cumhuriyeti
org:Ambazonia | =Ambazonya
org:LURD | =Uzlaşma ve Demokrasi için Birleşik Liberyalılar
org:Forces-Nouvelles | =Yeni Güçler
org:AFRC | =Silahlı Kuvvetler Devrim Konseyi
org:Darfur-rebels | =Darfur isyancıları
org:SLM | =Sudan Kurtuluş Hareketi
org:SPLM-N | =Sudan Halk Kurtuluş Hareketi-Kuzey
org:SPLM-IO | =Sudan Halk Kurtuluş Hareketi-Muhalefet
org:ONLF | =Ogaden Ulusal Kurtuluş Cephesi
org:Fano | =Fano milisleri
org:CNDP | =Halkın Savunması için Ulusal Kongre
org:AFC-Congo | =Kongo Nehri İttifakı
org:Mai-Mai | =Mai-Mai
org:FNL | =Burundi Ulusal Kurtuluş Güçleri
org:FNLA | =Angola Ulusal Kurtuluş Cephesi
org:PAC | =Pan-Afrikanist Kongre
org:PAIGC | =Gine ve Yeşil Burun Adaları'nın Bağımsızlığı için Afrika Partisi
org:Inkatha | =Inkatha Özgürlük Partisi
org:Al-Mourabitoun | =El-Murabitun
org:EOKA | =EOKA
org:Chetniks | =Çetnikler
org:Ustashe | =Ustaşalar
org:Partisans-Yugoslav | =Yugoslav Partizanları
org:Bosnian-Serbs | =Bosnalı Sırplar
org:Croatian-Serbs | =Krayina Sırpları
org:EAM | =Yunanistan Ulusal Kurtuluş Cephesi
org:DHKP-C | =Devrimci Halk Kurtuluş Partisi-Cephesi
org:TAK | =Kürdistan Özgürlük Şahinleri
org:Grey-Wolves | =Bozkurtlar
org:EZLN | =Zapatista Ulusal Kurtuluş Ordusu
org:URNG | =Guatemala Ulusal Devrimci Birliği
org:FPMR | =Manuel Rodríguez Yurtsever Cephesi
org:Montoneros | =Montoneros
org:Tupamaros | =Tupamaros
org:EPL | =Kolombiya Halk Kurtuluş Ordusu
org:AUC-Colombia | =Kolombiya Birleşik Öz Savunma Güçleri
org:Clan-del-Golfo | =Körfez Klanı
org:Medellin-Cartel | =Medellín Karteli
org:Cali-Cartel | =Cali Karteli
org:Extraditables | =Extraditables
org:Sinaloa-Cartel | =Sinaloa Karteli
org:CJNG | =Jalisco Yeni Nesil Karteli
org:MS-13 | =Mara Salvatrucha
org:Viv-Ansanm | =Viv Ansanm
org:Cartel-de-los-Soles | =Güneşler Karteli
org:Free-French | =Özgür Fransa
org:Spanish-Nationalists | =İspanyol milliyetçileri
org:International-Brigades | =Uluslararası Tugaylar
org:Syrian-rebels | =Suriyeli isyancılar
`;

/** Armed groups: names | acronyms | members. */
const ARMED_GROUPS = `
org:Hamas | Hamas; Hamaslı*; Hamasın; İslami Direniş Hareketi*; Hamas hareketi* | HAMAS | Hamaslı*
org:Islamic-Jihad | =Filistin İslami Cihad Hareketi; İslami Cihad*; İslami Cihat*; Filistin İslami Cihad*
org:Fatah | El Fetih*; El-Fetih*; Fetih Hareketi*; Fetih Örgütü*; El Fatih örgütü*; Fetih'*
org:Al-Aqsa-Brigades | El Aksa Şehitleri Tugayları*; El-Aksa Şehitleri Tugayı*; El Aksa Şehitleri Tugayı*
org:PFLP | Filistin Halk Kurtuluş Cephesi* | FHKC
org:DFLP | Filistin Demokratik Kurtuluş Cephesi*
org:Black-September | =Kara Eylül; Kara Eylül örgütü*; Kara Eylül Örgütü*
org:Hezbollah | Hizbullah*; Lübnan Hizbullahı* | | Hizbullahçı*
org:Amal | Emel Hareketi*; Emel Örgütü*
org:South-Lebanon-Army | Güney Lübnan Ordusu*
org:Houthis | =Husiler; Husi; Husiler*; Ensarullah*; Husi hareketi*; El Husi* | | Husi; Husiler*; Huti; Hutiler*
org:AQAP | Arap Yarımadası El Kaidesi*
org:Mahdi-Army | Mehdi Ordusu*
org:Kataib-Hezbollah | Ketaib Hizbullah*
org:PMF | Haşdi Şabi*; Haşd-i Şabi*; Haşd eş-Şabi*; Haşdi Şaabi*; Haşdi-Şabi*; Haşd-i Şaabi*
org:PUK | Kürdistan Yurtseverler Birliği* | KYB; IKYB
org:KDP | Kürdistan Demokrat Partisi*; Irak Kürdistan Demokrat Partisi* | KDP; IKDP
org:Peshmerga | =Peşmerge; peşmerge*
org:MEK | =Halkın Mücahitleri Örgütü; Halkın Mücahitleri*; Halkın Mücahitleri Örgütü*; Halkın Mücahidleri*
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
org:FETO | Fetullahçı Terör Örgütü*; Fethullahçı Terör Örgütü*; Paralel Devlet Yapılanması* | FETÖ*; FETÖ/PDY*
org:Taliban | Taliban* | Taliban*
org:Haqqani | Hakkani ağı*
org:Mujahideen | =Afgan mücahitleri; Afgan mücahit*; Afgan mücahid*
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
org:Polisario | =Polisario Cephesi; Polisario*; Polisario Cephesi*
org:AQIM | İslami Mağrip El Kaidesi*; Mağrip El Kaidesi*; İslami Mağrip el-Kaidesi* | AQIM
org:GIA | Silahlı İslami Grup* | GIA
org:LNA | Libya Ulusal Ordusu* | LUO
org:Boko-Haram | Boko Haram*
org:JNIM | İslam ve Müslümanlara Destek Cemaati* | JNIM; CNİM
org:RUF | Birleşik Devrimci Cephe*
org:Seleka | Seleka
org:M23 | =M23 Hareketi; 23 Mart Hareketi* | M23
org:FDLR | =Ruanda Demokratik Kurtuluş Güçleri; Ruanda Kurtuluş Demokratik Güçleri*
org:Interahamwe | İnterahamve*; Interahamwe*
org:RPF | Ruanda Yurtsever Cephesi*
org:LRA | Tanrı'nın Direniş Ordusu*; Tanrının Direniş Ordusu*; Tanrının Direnişi Ordusu*
org:ADF | Müttefik Demokratik Güçler*
org:Al-Shabaab | Eş-Şebab*; Eş Şebab*; El Şebab*; El-Şebab*; Şebab
org:ICU | İslam Mahkemeleri Birliği*; İslami Mahkemeler Birliği*
org:EPLF | Eritre Halk Kurtuluş Cephesi*
org:TPLF | Tigray Halk Kurtuluş Cephesi* | TPLF
org:OLF | Oromo Kurtuluş Cephesi*; Oromo Kurtuluş Ordusu*
org:SPLA | Sudan Halk Kurtuluş Ordusu*
org:RSF | Hızlı Destek Kuvvetleri* | HDK
org:JEM | Adalet ve Eşitlik Hareketi*
org:Janjaweed | =Cancavid milisleri; Cancavid*; Cancavit*
org:UNITA | =UNITA hareketi | UNITA
org:MPLA | =Angola Halk Kurtuluş Hareketi | MPLA
org:Renamo | Renamo | RENAMO
org:Frelimo | Frelimo | FRELIMO
org:SWAPO | =Güneybatı Afrika Halk Örgütü | SWAPO
org:ANC | Afrika Ulusal Kongresi* | ANC?
org:ZANU | =Zimbabve Afrika Ulusal Birliği | ZANU-PF; ZANU
org:IRA | İrlanda Cumhuriyet Ordusu* | IRA
org:ETA | Bask Yurdu ve Özgürlük*; ETA örgütü* | ETA?
org:KLA | Kosova Kurtuluş Ordusu* | UÇK
org:Red-Brigades | Kızıl Tugaylar*
org:Red-Army-Faction | Kızıl Ordu Fraksiyonu*
org:FARC | Kolombiya Devrimci Silahlı Güçleri* | FARC*
org:ELN | Ulusal Kurtuluş Ordusu* | ELN
org:Shining-Path | Aydınlık Yol*
org:MRTA | Tupac Amaru Devrimci Hareketi*
org:FMLN | =Farabundo Martí Ulusal Kurtuluş Cephesi | FMLN
org:FSLN | =Sandinista Ulusal Kurtuluş Cephesi; Sandinista*
org:Contras | Kontralar*
org:Tren-de-Aragua | Tren de Aragua*
`;

export function organisations(): Readonly<Record<string, OrganisationNames>> {
  return organisationNames(ORGANISATIONS + ARMED_GROUPS);
}
