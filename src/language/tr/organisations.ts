import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";
import { spellings } from "./spellings.js";

/** Turkish words for organisations: names | acronyms | adjectives and members | seats. `=` marks what one is called that no text is searched for. */
const ORGANISATIONS = `
org:UN | Birleşmiş Milletler*; BM Örgütü* | BM | | New York'taki BM*
org:UNGA | BM Genel Kurulu* | UNGA
org:UNSC | BM Güvenlik Konseyi*; Güvenlik Konseyi* | BMGK*; UNSC
org:ECOSOC | BM Ekonomik ve Sosyal Konseyi* | ECOSOC
org:UNHRC | BM İnsan Hakları Konseyi*; BM İnsan Hakları Komisyonu* | UNHRC
org:UN-Secretariat | BM Sekretaryası*; BM Genel Sekreterliği*; BM Genel Sekreterliğ*
org:OHCHR | BM İnsan Hakları Yüksek Komiserliği*; BM İnsan Hakları Ofisi* | OHCHR
org:OCHA | BM İnsani İşler Koordinasyon Ofisi*; BM İnsani İşler Eşgüdüm Ofisi*; BM İnsani Yardım Koordinasyon Ofisi* | OCHA; UNOCHA
org:UNHCR | BM Mülteciler Yüksek Komiserliği*; BM Mülteci Örgütü*; BM Mülteci Ajansı* | BMMYK*; UNHCR*
org:UNICEF | BM Çocuk Fonu*; BM Çocuklara Yardım Fonu* | UNICEF*
org:UNDP | BM Kalkınma Programı* | UNDP
org:UNEP | BM Çevre Programı* | UNEP
org:UNFPA | BM Nüfus Fonu* | UNFPA
org:UN-Habitat | BM İnsan Yerleşimleri Programı* | UN-Habitat; HABITAT?
org:UN-Women | BM Kadın Birimi* | UN Women
org:UNODC | BM Uyuşturucu ve Suç Ofisi* | UNODC
org:UNRWA | =BM Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı; BM Yakın Doğu'daki Filistinli Mültecilere Yardım*; Birleşmiş Milletler Yakın Doğu'daki Filistinli Mültecilere Yardım ve Bayındırlık Ajansı*; BM Filistinli Mültecilere Yardım ve Bayındırlık Ajansı* | UNRWA*
org:UNOPS | BM Proje Hizmetleri Ofisi* | UNOPS
org:UNCTAD | BM Ticaret ve Kalkınma Konferansı* | UNCTAD
org:UNCCT | BM Terörle Mücadele Ofisi* | UNOCT; UNCCT
org:UNAMA | BM Afganistan Yardım Misyonu*; BM Afganistan Misyonu* | UNAMA
org:UNIFIL | BM Lübnan Geçici Görev Gücü*; BM Lübnan Geçici Barış Gücü*; BM Lübnan Barış Gücü*; BM Geçici Görev Gücü*; Lübnan'daki BM Geçici Görev Gücü* | UNIFIL*
org:MINUSMA | BM Mali Çok Boyutlu Entegre İstikrar Misyonu* | MINUSMA
org:MONUSCO | BM Demokratik Kongo Cumhuriyeti İstikrar Misyonu* | MONUSCO
org:MINUSCA | BM Orta Afrika Cumhuriyeti Çok Boyutlu Entegre İstikrar Misyonu* | MINUSCA
org:UNMISS | BM Güney Sudan Misyonu* | UNMISS
org:UNMIK | BM Kosova Misyonu*; BM Kosova Geçici Yönetimi* | UNMIK*
org:UNFICYP | BM Kıbrıs Barış Gücü*; BM Barış Gücü*?; Kıbrıs'taki BM Barış Gücü* | UNFICYP*
org:UNDOF | BM Ayrışma Gözlem Gücü* | UNDOF
org:UNITAR | BM Eğitim ve Araştırma Enstitüsü* | UNITAR
org:UNU | BM Üniversitesi*
org:UNAIDS | =BM HIV/AIDS Ortak Programı | UNAIDS
org:UNECE | BM Avrupa Ekonomik Komisyonu* | UNECE
org:ESCAP | BM Asya ve Pasifik Ekonomik ve Sosyal Komisyonu* | ESCAP; UNESCAP
org:ECLAC | Latin Amerika ve Karayipler Ekonomik Komisyonu* | ECLAC; CEPAL
org:ECA | BM Afrika Ekonomik Komisyonu* | UNECA
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
org:UNIDO | BM Sınai Kalkınma Örgütü* | UNIDO
org:UNWTO | Dünya Turizm Örgütü* | UNWTO
org:IOM | Uluslararası Göç Örgütü* | IOM
org:IAEA | Uluslararası Atom Enerjisi Ajansı*; Uluslararası Atom Enerjisi Kurumu*; Uluslararası Atom Enerji Ajansı*; BM Atom Enerjisi Kurumu*; Atom Enerjisi Ajansı*? | UAEA*; UAEK*; IAEA
org:OPCW | Kimyasal Silahların Yasaklanması Örgütü* | OPCW; KSYÖ
org:CTBTO | Nükleer Denemelerin Kapsamlı Yasaklanması Antlaşması Örgütü* | CTBTO
org:UNFCCC | BM İklim Değişikliği Çerçeve Sözleşmesi* | UNFCCC
org:CBD | Biyolojik Çeşitlilik Sözleşmesi*
org:UNCCD | BM Çölleşmeyle Mücadele Sözleşmesi* | UNCCD
org:GCF | Yeşil İklim Fonu*
org:GEF | Küresel Çevre Fonu*
org:GAVI | Küresel Aşı İttifakı*; Aşı İttifakı* | GAVI
org:COVAX | COVAX Programı* | COVAX*
org:Global-Fund | =AIDS, Tüberküloz ve Sıtmayla Mücadele Küresel Fonu; Küresel Fon*?
org:CERF | BM Merkezi Acil Müdahale Fonu* | CERF
org:ICJ | Uluslararası Adalet Divanı*; Lahey Adalet Divanı* | UAD; ICJ
org:ICC | Uluslararası Ceza Mahkemesi* | UCM; ICC
org:ITLOS | Uluslararası Deniz Hukuku Mahkemesi* | ITLOS
org:PCA | Daimi Tahkim Mahkemesi*
org:ICTY | Eski Yugoslavya Uluslararası Ceza Mahkemesi*; Lahey Savaş Suçları Mahkemesi*; Eski Yugoslavya için Uluslararası Ceza Mahkemesi*; Lahey Mahkemesi*? | ICTY
org:ICTR | Ruanda Uluslararası Ceza Mahkemesi* | ICTR
org:IMF | Uluslararası Para Fonu* | IMF*
org:WB | Dünya Bankası*; Dünya Bankası Grubu*
org:IBRD | Uluslararası İmar ve Kalkınma Bankası*; Dünya İmar ve Kalkınma Bankası* | IBRD
org:IDA | Uluslararası Kalkınma Birliği*
org:IFC | Uluslararası Finans Kurumu*; Uluslararası Finans Kuruluşu* | IFC
org:MIGA | Çok Taraflı Yatırım Garanti Ajansı* | MIGA
org:ICSID | Uluslararası Yatırım Anlaşmazlıklarının Çözüm Merkezi* | ICSID
org:WTO | Dünya Ticaret Örgütü* | DTÖ; WTO
org:GATT | Gümrük Tarifeleri ve Ticaret Genel Anlaşması* | GATT
org:OECD | Ekonomik İşbirliği ve Kalkınma Örgütü*; Ekonomik Kalkınma ve İşbirliği Örgütü*; İktisadi İşbirliği ve Kalkınma Teşkilatı* | OECD*
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
org:IFRC | Uluslararası Kızılhaç ve Kızılay Dernekleri Federasyonu* | IFRC
org:NAM | Bağlantısızlar Hareketi*; Bağlantısız Ülkeler Hareketi*; Bağlantısızlar*
org:G77 | 77'ler Grubu* | G77; G-77
org:G7 | =Yediler Grubu; Yedili Grup*; G7 ülkeleri* | G7; G-7; G7'ler*
org:G8 | Sekizler Grubu*; G8 ülkeleri* | G8; G-8
org:G20 | Yirmiler Grubu*; G20 ülkeleri*; G-20 ülkeleri* | G20; G-20; G20'ler*
org:E3 | Avrupa Üçlüsü* | E3
org:P5+1 | =P5+1 ülkeleri; 5+1 ülkeleri*; P5+1 ülkeleri*; 5+1 grubu* | P5+1; 5+1
org:BRICS | =BRICS grubu; BRICS ülkeleri* | BRICS*; BRIC?
org:MIKTA | MIKTA grubu* | MIKTA
org:Commonwealth | İngiliz Milletler Topluluğu*; İngiliz Uluslar Topluluğu*; Milletler Topluluğu*? | CHOGM
org:OIF | =Uluslararası Frankofoni Örgütü; Frankofoni*; Frankofon*
org:CPLP | Portekizce Konuşan Ülkeler Topluluğu* | CPLP
org:Arctic-Council | Arktik Konseyi*; Kuzey Kutbu Konseyi*
org:Antarctic-Treaty | Antarktika Antlaşması*
org:NSG | Nükleer Tedarikçiler Grubu*
org:MTCR | Füze Teknolojisi Kontrol Rejimi* | MTCR
org:Wassenaar | Wassenaar Düzenlemesi*
org:Australia-Group | Avustralya Grubu*
org:NPT | Nükleer Silahların Yayılmasının Önlenmesi Antlaşması*; Nükleer Silahların Yayılmasının Önlenmesi Anlaşması*; Nükleer Silahların Yayılmasını Önleme Anlaşması* | NPT
org:IORA | Hint Okyanusu Ülkeleri Birliği* | IORA
org:EU | Avrupa Birliği*; Avrupa Topluluğu*; AB ülkeleri*; AB üyesi ülkeler*; Avrupa Ekonomik Topluluğu* | AB; AET | AB üyesi | Brüksel?
org:European-Commission | Avrupa Komisyonu*; AB Komisyonu*; Avrupa Topluluğu Komisyonu*
org:European-Council | =AB Zirvesi; AB Konseyi*; AB Liderler Zirvesi*; AB Zirvesi*
org:Council-of-the-EU | =AB Konseyi; AB Bakanlar Konseyi*; AB Genel İşler Konseyi*; AB Dışişleri Konseyi*
org:European-Parliament | Avrupa Parlamentosu*; Avrupa Birliği Parlamentosu* | AP?
org:EEAS | =Avrupa Dış Eylem Servisi; AB Dış İlişkiler Servisi*; Avrupa Dış Eylem Servisi*; AB Dış Eylem Servisi*; AB Dış İlişkiler ve Güvenlik Servisi* | EEAS
org:CJEU | Avrupa Birliği Adalet Divanı*; Avrupa Adalet Divanı*; Avrupa Toplulukları Adalet Divanı* | CJEU
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
org:ECHR | Avrupa İnsan Hakları Mahkemesi* | AİHM*; ECHR
org:OSCE | Avrupa Güvenlik ve İşbirliği Teşkilatı*; Avrupa Güvenlik ve İş Birliği Teşkilatı* | AGİT*; CSCE; OSCE
org:ODIHR | Demokratik Kurumlar ve İnsan Hakları Ofisi* | ODIHR
org:Minsk-Group | Minsk Grubu*; AGİT Minsk Grubu*
org:NATO | Kuzey Atlantik Antlaşması Örgütü*; Kuzey Atlantik İttifakı*; Nato; Atlantik İttifakı*; NATO üyeleri* | NATO*
org:NATO-Russia-Council | NATO-Rusya Konseyi*
org:NATO-Ukraine-Council | NATO-Ukrayna Konseyi*
org:ISAF | Uluslararası Güvenlik Destek Gücü*; Uluslararası Güvenlik ve Yardım Gücü* | ISAF*
org:KFOR | Kosova Gücü* | KFOR*
org:Warsaw-Pact | Varşova Paktı*
org:COMECON | Karşılıklı Ekonomik Yardımlaşma Konseyi* | COMECON; CMEA
org:WEU | Batı Avrupa Birliği* | BAB?
org:ECSC | Avrupa Kömür ve Çelik Topluluğu* | ECSC
org:Nordic-Council | Nordik Konseyi*; İskandinav Konseyi*
org:NORDEFCO | Nordik Savunma İşbirliği* | NORDEFCO
org:CBSS | Baltık Denizi Devletleri Konseyi* | CBSS
org:Benelux | Benelüks*
org:V4 | Vişegrad Grubu*; Vişegrad Dörtlüsü*
org:B9 | Bükreş Dokuzlusu*
org:TSI | Üç Deniz Girişimi*
org:CEI | Orta Avrupa Girişimi*
org:CEFTA | Orta Avrupa Serbest Ticaret Anlaşması* | CEFTA
org:RCC | Bölgesel İşbirliği Konseyi*
org:SEECP | Güneydoğu Avrupa İşbirliği Süreci* | GDAÜ; SEECP
org:Berlin-Process | Berlin Süreci*
org:Open-Balkan | Açık Balkan*
org:Weimar-Triangle | Weimar Üçgeni*
org:Normandy-Format | Normandiya Formatı*; Normandiya Dörtlüsü*
org:TCG | Üçlü Temas Grubu*
org:Ramstein | Ukrayna Savunma Temas Grubu* | UDCG
org:Crimea-Platform | Kırım Platformu*
org:Coalition-of-the-Willing | Gönüllüler Koalisyonu*
org:Energy-Community | Enerji Topluluğu*
org:Energy-Charter | =Enerji Şartı Antlaşması; Enerji Şartı Anlaşması*; Enerji Şartı Antlaşması*
org:China-CEEC | =Çin-Orta ve Doğu Avrupa Ülkeleri İşbirliği; 16+1 formatı*; 17+1 formatı*
org:CIS | Bağımsız Devletler Topluluğu* | BDT
org:EAEU | Avrasya Ekonomik Birliği*; Avrasya Ekonomi Birliği* | AEB; EAEU
org:EurAsEC | Avrasya Ekonomik Topluluğu* | EAEC
org:EEC-Commission | Avrasya Ekonomik Komisyonu*
org:SEEC | Yüksek Avrasya Ekonomik Konseyi*
org:Customs-Union | Avrasya Gümrük Birliği*
org:CSTO | Kolektif Güvenlik Anlaşması Örgütü*; Kolektif Güvenlik Antlaşması Örgütü* | KGAÖ; CSTO
org:CSTO-CRRF | Kolektif Acil Müdahale Gücü*
org:Union-State | Birlik Devleti*; Rusya-Belarus Birlik Devleti*
org:EDB | Avrasya Kalkınma Bankası*
org:GUAM | GUAM Demokrasi ve Ekonomik Kalkınma Örgütü* | GUAM
org:BSEC | Karadeniz Ekonomik İşbirliği Örgütü*; Karadeniz Ekonomik İşbirliği* | KEİ; KEİT; KEİB; BSEC
org:BSTDB | Karadeniz Ticaret ve Kalkınma Bankası* | BSTDB
org:CIS-IPA | BDT Parlamentolararası Asamblesi*
org:IFAS | Uluslararası Aral'ı Kurtarma Fonu* | IFAS
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
org:TRNC | Kuzey Kıbrıs Türk Cumhuriyeti*; Kuzey Kıbrıs*; Kıbrıs Türk tarafı*; Kıbrıs Türk; Kıbrıs Türkleri*; Kıbrıslı Türk; Kıbrıslı Türkler*; Kıbrıs Türk Federe Devleti*; KKTC Meclisi*; Kıbrıs Türk halkı*; Kıbrıs Türk toplumu* | KKTC*; TRNC | KKTC'li*; Kıbrıs Türk; Kıbrıslı Türk; Kıbrıs Türkü; Kıbrıs Türkleri*; Kıbrıslı Türkler* | Lefkoşa*?
org:Somaliland | Somaliland* | | Somalilandlı*
org:KRG | Irak Kürt Bölgesel Yönetimi*; Kürdistan Bölgesel Yönetimi*; Bölgesel Kürt Yönetimi*; Kürt Bölgesel Yönetimi*; Irak Kürdistan Bölgesel Yönetimi*; Kürdistan Bölgesel Hükümeti*; Bölgesel Kürt yönetimi*; Kuzey Irak'taki bölgesel yönetim*; Kuzey Irak Bölgesel Yönetimi*; Kuzey Irak Bölgesel Kürt Yönetimi*; Kuzey Irak Kürt Yönetimi*; Kuzey Irak yönetimi*; Kürt yönetimi*?; Irak Kürdistanı*; Irak Kürdistan Bölgesi*; Kürdistan Bölgesi* | IKBY*; KBY; IKYB | | Erbil*?
org:CTA | =Merkezî Tibet Yönetimi; sürgündeki Tibet hükümeti*; Sürgündeki Tibet hükümeti*; Tibet sürgün hükümeti*
org:SCO | Şanghay İşbirliği Örgütü*; Şanghay İş Birliği Örgütü*; Şangay İşbirliği Örgütü* | ŞİÖ; ŞİT
org:Shanghai-Five | Şanghay Beşlisi*
org:SCO-RATS | ŞİÖ Bölgesel Terörle Mücadele Yapısı*
org:BRI | =Kuşak ve Yol Girişimi; Kuşak ve Yol*; Kuşak Yol*; Kuşak-Yol*; Bir Kuşak Bir Yol*; Tek Kuşak Tek Yol*; Bir Kuşak, Bir Yol*; Tek Kuşak, Tek Yol*; Kuşak ve Yol Girişimi*; Kuşak ve Yol İnisiyatifi*; Kuşak ve Yol Projesi*; Modern İpek Yolu* | OBOR
org:BRF | Kuşak ve Yol Forumu*
org:Silk-Road-Fund | İpek Yolu Fonu*
org:CPEC | Çin-Pakistan Ekonomik Koridoru* | CPEC
org:Middle-Corridor | =Trans-Hazar Uluslararası Taşıma Güzergâhı; Orta Koridor*; Trans-Hazar Uluslararası Taşıma Güzergahı*; Trans-Hazar Doğu-Batı Orta Koridor*; Hazar Geçişli Doğu-Batı Orta Koridor* | TITR
org:INSTC | =Uluslararası Kuzey-Güney Ulaştırma Koridoru; Kuzey-Güney Koridoru*; Kuzey-Güney Ulaştırma Koridoru*; Kuzey-Güney Uluslararası Taşımacılık Koridoru* | NSTC; INSTC
org:TRACECA | Avrupa-Kafkasya-Asya Ulaştırma Koridoru* | TRACECA
org:TAPI | Türkmenistan-Afganistan-Pakistan-Hindistan boru hattı* | TAPI
org:IMEC | Hindistan-Orta Doğu-Avrupa Ekonomik Koridoru* | IMEC
org:GDI | Küresel Kalkınma Girişimi*
org:GSI | Küresel Güvenlik Girişimi*
org:GCI | Küresel Medeniyet Girişimi*
org:GGI | Küresel Yönetişim Girişimi*
org:China-Central-Asia | Çin-Orta Asya Zirvesi*
org:C5+1 | C5+1 formatı* | C5+1
org:C5 | =Orta Asya beşlisi | C5?
org:EU-Central-Asia | AB-Orta Asya Zirvesi*; Orta Asya-AB Zirvesi*
org:Central-Asia-Russia | Rusya-Orta Asya Zirvesi*; Orta Asya-Rusya Zirvesi*
org:India-Central-Asia | Hindistan-Orta Asya Zirvesi*
org:GCC-Central-Asia | Körfez-Orta Asya Zirvesi*
org:OTS | Türk Devletleri Teşkilatı*; Türk Konseyi*; Türk Keneşi*; Türk Dili Konuşan Ülkeler İşbirliği Konseyi*; Türk Dili Konuşan Ülkeler İş Birliği Konseyi*; Türk Devletler Teşkilatı* | TDT
org:TURKSOY | Uluslararası Türk Kültürü Teşkilatı*; Türk Kültür ve Sanatları Ortak Yönetimi* | TÜRKSOY*; TURKSOY
org:TURKPA | =Türk Devletleri Parlamenter Asamblesi; Türk Dili Konuşan Ülkeler Parlamenter Asamblesi*; Türk Devletleri Parlamenter Asamblesi* | TÜRKPA*; TURKPA
org:Turkic-Academy | =Uluslararası Türk Akademisi; Türk Akademisi*; Uluslararası Türk Akademisi*
org:TIF | Türk Yatırım Fonu*
org:ECO | Ekonomik İşbirliği Teşkilatı* | EİT; ECO?
org:ECO-TDB | EİT Ticaret ve Kalkınma Bankası*; Ekonomik İşbirliği Teşkilatı Ticaret ve Kalkınma Bankası*
org:CICA | Asya'da İşbirliği ve Güven Artırıcı Önlemler Konferansı*; Asya'da İşbirliği ve Güven Arttırıcı Önlemler Konferansı* | CICA; AİGK; AİGÖK
org:CAREC | Orta Asya Bölgesel Ekonomik İşbirliği* | CAREC
org:Heart-of-Asia | =Asya'nın Kalbi-İstanbul Süreci; Asya'nın Kalbi*; İstanbul Süreci*
org:Astana-Format | Astana Formatı*; Astana Süreci*; Astana görüşmeleri*; Astana süreci*; Astana formatı*; Astana Platformu*
org:Moscow-Format | Moskova Formatı*
org:3+3 | 3+3 Platformu*; 3+3 Formatı*
org:Astana-Forum | Astana Uluslararası Forumu*
org:Boao | Boao Asya Forumu*; Boao Forumu*; Boao
org:SPIEF | St. Petersburg Uluslararası Ekonomi Forumu*; St. Petersburg Ekonomi Forumu*; Petersburg Ekonomi Forumu* | SPIEF
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
org:ASEM | Asya-Avrupa Toplantısı* | ASEM
org:RCEP | Bölgesel Kapsamlı Ekonomik Ortaklık* | RCEP*
org:CPTPP | Kapsamlı ve Aşamalı Trans-Pasifik Ortaklığı Anlaşması* | CPTPP*
org:TPP | Trans-Pasifik Ortaklığı* | TPP
org:IPEF | Hint-Pasifik Ekonomik Çerçevesi* | IPEF
org:AUKUS | AUKUS paktı* | AUKUS*
org:ANZUS | ANZUS Paktı* | ANZUS
org:Quad | Dörtlü Güvenlik Diyaloğu*; Quad | QUAD
org:Five-Eyes | Beş Göz* | FVEY
org:SEATO | Güneydoğu Asya Antlaşması Teşkilatı* | SEATO
org:CENTO | Merkezi Antlaşma Teşkilatı* | CENTO
org:SAARC | Güney Asya Bölgesel İşbirliği Örgütü* | SAARC
org:Colombo-Plan | Kolombo Planı*; Colombo Planı*
org:BIMSTEC | Çok Sektörlü Teknik ve Ekonomik İşbirliği için Bengal Körfezi Girişimi* | BIMSTEC
org:LMC | Lancang-Mekong İşbirliği*
org:MRC | Mekong Nehri Komisyonu*
org:ACD | Asya İşbirliği Diyaloğu*
org:PIF | Pasifik Adaları Forumu*
org:Six-Party | =altılı görüşmeler; Altılı Görüşmeler*; altılı görüşmeler*; altılı müzakereler*; Altılı Müzakereler*
org:KEDO | Kore Yarımadası Enerji Geliştirme Örgütü* | KEDO
org:China-ASEAN | Çin-ASEAN Zirvesi* | ACFTA
org:GCC | Körfez İşbirliği Konseyi*; Körfez Arap Ülkeleri İşbirliği Konseyi*; Körfez İş Birliği Konseyi* | KİK
org:LAS | Arap Ligi*; Arap Birliği*; Arap Devletleri Ligi*; Arap Devletleri Birliği*; Arap Birliği Örgütü*
org:OIC | İslam İşbirliği Teşkilatı*; İslam Konferansı Örgütü*; İslam İş Birliği Teşkilatı* | İİT; İKÖ; İKT
org:IsDB | İslam Kalkınma Bankası* | İKB?; ISDB
org:OPEC | Petrol İhraç Eden Ülkeler Örgütü*; OPEC ülkeleri* | OPEC*
org:OPEC+ | OPEC+ grubu* | OPEC+
org:OPEC-Fund | OPEC Fonu*; OPEC Uluslararası Kalkınma Fonu* | OFID
org:GECF | Gaz İhraç Eden Ülkeler Forumu* | GECF
org:AMF | Arap Para Fonu*
org:AFESD | Arap Ekonomik ve Sosyal Kalkınma Fonu* | AFESD
org:BADEA | Afrika'da Ekonomik Kalkınma için Arap Bankası* | BADEA
org:AMU | Arap Mağrip Birliği*
org:D8 | Gelişen Sekiz Ülke*; Gelişmekte Olan Sekiz Ülke*; D-8 Ekonomik İşbirliği Teşkilatı* | D-8; D8
org:Middle-East-Quartet | Orta Doğu Dörtlüsü*; Ortadoğu Dörtlüsü*
org:Negev-Forum | Negev Forumu*; Negev Zirvesi*
org:I2U2 | I2U2 grubu* | I2U2
org:Abraham-Accords | İbrahim Anlaşmaları*; Abraham Anlaşmaları*
org:CASCF | Çin-Arap Devletleri İşbirliği Forumu* | CASCF
org:Russian-Arab-Forum | Rusya-Arap İşbirliği Forumu*
org:EMGF | Doğu Akdeniz Gaz Forumu* | EMGF
org:IMCTC | =Terörizmle Mücadele İslam Askerî İttifakı; İslam Askeri İttifakı*; İslam İttifakı*? | IMCTC
org:Global-Coalition | =DEAŞ'la Mücadele Uluslararası Koalisyonu; DEAŞ'la Mücadele Uluslararası Koalisyon*; DEAŞ Karşıtı Koalisyon*; IŞİD karşıtı koalisyon*; DEAŞ karşıtı koalisyon*; DAEŞ karşıtı koalisyon* | CJTF-OIR
org:MWL | Dünya İslam Birliği*; Rabıta'*; Rabıtatül Alemil İslami*
org:AU | Afrika Birliği* | AfB
org:OAU | Afrika Birliği Örgütü*
org:AU-Commission | Afrika Birliği Komisyonu*
org:AfDB | Afrika Kalkınma Bankası* | AfDB; AFDB
org:AfCFTA | Afrika Kıtasal Serbest Ticaret Bölgesi*; Afrika Kıta Serbest Ticaret Bölgesi*
org:Afreximbank | Afreximbank*
org:NEPAD | Afrika'nın Kalkınması için Yeni Ortaklık* | NEPAD
org:ECOWAS | Batı Afrika Ülkeleri Ekonomik Topluluğu*; Batı Afrika Devletleri Ekonomik Topluluğu*; Batı Afrika Ekonomik Topluluğu* | ECOWAS*
org:UEMOA | Batı Afrika Ekonomik ve Para Birliği* | WAEMU; UEMOA
org:BOAD | Batı Afrika Kalkınma Bankası* | BOAD
org:ECCAS | Orta Afrika Devletleri Ekonomik Topluluğu* | ECCAS
org:CEMAC | Orta Afrika Ekonomik ve Parasal Topluluğu* | CEMAC
org:SADC | Güney Afrika Kalkınma Topluluğu* | SADC
org:SACU | Güney Afrika Gümrük Birliği* | SACU
org:COMESA | Doğu ve Güney Afrika Ortak Pazarı* | COMESA
org:EAC | Doğu Afrika Topluluğu*
org:TDB | =Ticaret ve Kalkınma Bankası; Ticaret ve Kalkınma Bankası*?
org:IGAD | Hükümetlerarası Kalkınma Otoritesi* | IGAD
org:CEN-SAD | Sahel-Sahra Devletleri Topluluğu* | CEN-SAD; CENSAD
org:G5-Sahel | G5 Sahel* | G5 Sahel*
org:AES | Sahel Devletleri İttifakı*; Sahel Ülkeleri İttifakı*; Sahel İttifakı* | AES
org:AMISOM | Afrika Birliği Somali Misyonu* | AMISOM; ATMIS; AUSSOM
org:FOCAC | Çin-Afrika İşbirliği Forumu* | FOCAC
org:TICAD | Tokyo Uluslararası Afrika Kalkınma Konferansı* | TICAD
org:Russia-Africa | Rusya-Afrika Zirvesi*
org:India-Africa | Hindistan-Afrika Zirvesi* | IAFS
org:US-Africa | ABD-Afrika Liderler Zirvesi*; ABD-Afrika Zirvesi*
org:Türkiye-Africa | Türkiye-Afrika Ortaklık Zirvesi*; Türkiye-Afrika Zirvesi*; Türkiye-Afrika İşbirliği Zirvesi*
org:EU-Africa | AB-Afrika Zirvesi*; AB-Afrika Birliği Zirvesi*
org:Korea-Africa | Kore-Afrika Zirvesi*
org:OAS | Amerikan Devletleri Örgütü*; Amerika Devletleri Örgütü* | OAS
org:CELAC | Latin Amerika ve Karayip Devletleri Topluluğu* | CELAC
org:China-CELAC | Çin-CELAC Forumu*
org:Mercosur | Mercosur* | MERCOSUR*; MERCOSUL
org:Andean-Community | And Topluluğu*
org:Pacific-Alliance | Pasifik İttifakı*
org:UNASUR | Güney Amerika Uluslar Birliği* | UNASUR
org:ALBA | =Amerikamızın Halkları için Bolivarcı İttifak; Bolivarcı İttifak*; Amerika Halkları için Bolivarcı İttifak* | ALBA; ALBA-TCP
org:CARICOM | Karayip Topluluğu* | CARICOM*
org:OECS | Doğu Karayip Devletleri Örgütü* | OECS
org:ACS | Karayip Devletleri Birliği*
org:SICA | Orta Amerika Entegrasyon Sistemi* | SICA
org:IADB | Amerikalar Arası Kalkınma Bankası*; Amerika Kalkınma Bankası* | IADB
org:CAF | Latin Amerika Kalkınma Bankası*
org:CDB-Caribbean | Karayip Kalkınma Bankası*
org:PAHO | Pan Amerikan Sağlık Örgütü* | PAHO
org:Petrocaribe | Petrocaribe
org:NAFTA | Kuzey Amerika Serbest Ticaret Anlaşması* | NAFTA
org:USMCA | ABD-Meksika-Kanada Anlaşması* | USMCA; CUSMA
org:NORAD | Kuzey Amerika Hava-Uzay Savunma Komutanlığı* | NORAD
org:Lima-Group | Lima Grubu*
org:Summit-of-the-Americas | Amerikalar Zirvesi*; Amerika Kıtası Zirvesi*
org:West | =Batı; Batı'*; Batılı ülkeler*; Batı ülkeleri*; Batı dünyası*; Batılı devletler*; Batılılar*; Batılı müttefikler*; Batılı güçler* | | Batılı
org:Global-South | Küresel Güney*
org:Western-Balkans | =Batı Balkanlar; Batı Balkan*; Batı Balkanlar*
org:LDC | en az gelişmiş ülkeler*
org:SIDS | gelişmekte olan küçük ada devletleri*
org:IOMed | Uluslararası Arabuluculuk Örgütü*
org:EITI | Maden Çıkarıcı Endüstriler Şeffaflık Girişimi* | EITI
org:ITER | Uluslararası Termonükleer Deneysel Reaktör* | ITER
org:ESA | Avrupa Uzay Ajansı* | ESA?
org:Artemis-Accords | Artemis Anlaşmaları*; Artemis Anlaşması*
org:ILRS | Uluslararası Ay Araştırma İstasyonu* | ILRS
org:CERN | Avrupa Nükleer Araştırma Merkezi* | CERN
org:WADA | Dünya Anti-Doping Ajansı* | WADA
org:IOC | Uluslararası Olimpiyat Komitesi* | IOC
org:Ecumenical-Patriarchate | Fener Rum Patrikhanesi*; Fener Patrikhanesi*; Fener Rum Ortodoks Patrikhanesi*; Ekümenik Patrikhane*
org:League-of-Nations | Milletler Cemiyeti*; Cemiyeti Akvam*; Cemiyet-i Akvam*
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
org:SNC | Suriye Muhalif ve Devrimci Güçler Ulusal Koalisyonu*; Suriye Ulusal Koalisyonu* | SMDK
org:Muslim-Brotherhood | Müslüman Kardeşler*; İhvan'*
org:FIFA | Uluslararası Futbol Federasyonları Birliği* | FIFA*
org:SWIFT | Dünya Bankalar Arası Finansal Telekomünikasyon Derneği* | SWIFT
# named for who reads: no form of these is looked for in texts
org:ISSG | Uluslararası Suriye Destek Grubu* | ISSG
org:Freedom-House | Freedom House*
org:UNRCCA | BM Orta Asya Önleyici Diplomasi Bölgesel Merkezi* | UNRCCA
org:ISA | Uluslararası Deniz Yatağı Otoritesi*
org:IEF | =Uluslararası Enerji Forumu
org:Common-Framework | Borç Düzenlemeleri Ortak Çerçevesi*
org:G10 | =Onlar Grubu
org:G24 | Yirmi Dörtler Grubu*
org:G4-UN | =Dörtler Grubu
org:P5 | BM Güvenlik Konseyinin daimî üyeleri*
org:IBSA | IBSA Diyalog Forumu*
org:RIC | Rusya-Hindistan-Çin üçlüsü*
org:AALCO | Asya-Afrika Hukuk Danışma Örgütü* | AALCO
org:OEEC | Avrupa Ekonomik İşbirliği Örgütü* | OEEC
org:NB8 | Nordik-Baltık Sekizlisi*
org:JEF | Müşterek Seferi Kuvvet*
org:Barents-Council | Barents Avrupa-Arktik Konseyi*
org:Baltic-Assembly | Baltık Asamblesi*
org:Lublin-Triangle | Lublin Üçgeni*
org:EFSD | Avrasya İstikrar ve Kalkınma Fonu* | EFSD
org:CACO | Orta Asya İşbirliği Örgütü* | CACO
org:CANWFZ | Orta Asya Nükleer Silahlardan Arındırılmış Bölgesi* | CANWFZ
org:CARICC | Orta Asya Bölgesel Bilgi ve Koordinasyon Merkezi* | CARICC
org:Digital-Silk-Road | Dijital İpek Yolu*
org:Health-Silk-Road | Sağlık İpek Yolu*
org:BCIM | Bangladeş-Çin-Hindistan-Myanmar Ekonomik Koridoru* | BCIM
org:CMEC-Corridor | Çin-Myanmar Ekonomik Koridoru*
org:CCAWEC | Çin-Orta Asya-Batı Asya Ekonomik Koridoru* | CCAWEC
org:PGII | Küresel Altyapı ve Yatırım Ortaklığı* | PGII
org:Central-Asia-plus-Japan | Orta Asya artı Japonya Diyaloğu*
org:QCCM | Dörtlü İşbirliği ve Koordinasyon Mekanizması* | QCCM
org:SPECA | BM Orta Asya Ekonomileri Özel Programı* | SPECA
org:Raisina | Raisina Diyaloğu*
org:CRA | BRICS Acil Rezerv Düzenlemesi*
org:DEPA | Dijital Ekonomi Ortaklığı Anlaşması* | DEPA
org:FPDA | Beş Güç Savunma Düzenlemeleri* | FPDA
org:Colombo-Security-Conclave | Kolombo Güvenlik Konklavı*
org:GMS | Büyük Mekong Alt Bölgesi*
org:ACMECS | Ayeyawady-Chao Phraya-Mekong Ekonomik İşbirliği Stratejisi* | ACMECS
org:SPC | Pasifik Topluluğu*
org:MSG | Melanezya Öncü Grubu*
org:CMIM | Chiang Mai Girişimi* | CMIM
org:TCS | Çin-Japonya-Kore Cumhuriyeti Üçlü Zirvesi*
org:China-PIC | Çin-Pasifik Ada Ülkeleri Ekonomik Kalkınma ve İşbirliği Forumu*
org:PIDF | Pasifik Adaları Kalkınma Forumu* | PIDF
org:PBP | Mavi Pasifik Ortakları*
org:APTA | Asya-Pasifik Ticaret Anlaşması* | APTA
org:OAPEC | Petrol İhraç Eden Arap Ülkeleri Örgütü* | OAPEC
org:AU-PSC | Afrika Birliği Barış ve Güvenlik Konseyi*
org:AFC | =Afrika Finans Kurumu
org:BCEAO | Batı Afrika Devletleri Merkez Bankası* | BCEAO
org:EBID | ECOWAS Yatırım ve Kalkınma Bankası* | EBID
org:BEAC | Orta Afrika Devletleri Bankası* | BEAC
org:BDEAC | Orta Afrika Devletleri Kalkınma Bankası* | BDEAC
org:SADCC | Güney Afrika Kalkınma Koordinasyon Konferansı* | SADCC
org:DBSA | Güney Afrika Kalkınma Bankası* | DBSA
org:EADB | Doğu Afrika Kalkınma Bankası* | EADB
org:ICGLR | Büyük Göller Bölgesi Uluslararası Konferansı* | ICGLR
org:MNJTF | =Çok Uluslu Müşterek Görev Gücü | MNJTF
org:LCBC | Çad Gölü Havzası Komisyonu* | LCBC
org:NBI | Nil Havzası Girişimi*
org:Forum-Macao | =Makao Forumu
org:AGOA | Afrika Büyüme ve Fırsat Yasası* | AGOA
org:LAFTA | Latin Amerika Serbest Ticaret Birliği* | LAFTA
org:PROSUR | Güney Amerika'nın İlerlemesi Forumu* | PROSUR
org:CABEI | Orta Amerika Ekonomik Entegrasyon Bankası* | BCIE; CABEI
org:TTIP | Transatlantik Ticaret ve Yatırım Ortaklığı* | TTIP
org:CAFTA-DR | Dominik Cumhuriyeti-Orta Amerika Serbest Ticaret Anlaşması* | CAFTA-DR
org:ACTO | Amazon İşbirliği Antlaşması Örgütü* | ACTO
org:IACHR | Amerikalar Arası İnsan Hakları Komisyonu* | IACHR
org:CEEC | =Orta ve Doğu Avrupa ülkeleri | CEEC
org:Central-Asian-States | =Orta Asya devletleri
org:Gulf-States | =Körfez ülkeleri
org:Baltic-States | =Baltık ülkeleri
org:Nordic-Countries | =Nordik ülkeler
org:OACPS | Afrika, Karayipler ve Pasifik Devletleri Örgütü* | OACPS
org:CVF | İklim Kırılganlığı Forumu*
org:ISA-Solar | Uluslararası Güneş İttifakı*
org:CDRI | Afetlere Dayanıklı Altyapı Koalisyonu* | CDRI
org:Minerals-Security-Partnership | Mineral Güvenliği Ortaklığı*
org:APSCO | Asya-Pasifik Uzay İşbirliği Örgütü* | APSCO
org:INBAR | Uluslararası Bambu ve Rattan Örgütü* | INBAR
org:Intelsat | Uluslararası Telekomünikasyon Uyduları Örgütü*
org:IHO | Uluslararası Hidrografi Örgütü*
org:IAAF | Dünya Atletizm Birliği* | IAAF
org:UEFA | Avrupa Futbol Federasyonları Birliği* | UEFA
org:DPKO | BM Barış Operasyonları Dairesi* | DPKO
org:UNIFEM | BM Kadınlar için Kalkınma Fonu* | UNIFEM
org:MONUC | BM Demokratik Kongo Cumhuriyeti Misyonu* | MONUC
org:UNMIN | BM Nepal Misyonu* | UNMIN
org:UNMIL | BM Liberya Misyonu* | UNMIL
org:UNOCI | BM Fildişi Sahili Operasyonu* | UNOCI
org:UNAMID | Afrika Birliği-BM Darfur Karma Operasyonu* | UNAMID
org:UNISFA | BM Abyei Geçici Güvenlik Gücü* | UNISFA
org:UNMIS | BM Sudan Misyonu* | UNMIS
org:UNITAMS | BM Sudan Geçiş Dönemi Entegre Yardım Misyonu* | UNITAMS
org:UNSMIL | BM Libya Destek Misyonu* | UNSMIL
org:UNAMI | BM Irak Yardım Misyonu* | UNAMI
org:UNSCOM | =BM Özel Komisyonu | UNSCOM
org:UNMOVIC | BM İzleme, Doğrulama ve Denetim Komisyonu* | UNMOVIC
org:UNPROFOR | BM Koruma Gücü* | UNPROFOR
org:UNTAC | BM Kamboçya Geçiş Yönetimi* | UNTAC
org:UNTAET | BM Doğu Timor Geçiş Yönetimi* | UNTAET
org:UNMIT | BM Doğu Timor Entegre Misyonu* | UNMIT
org:UNTSO | BM Ateşkes Gözlem Teşkilatı* | UNTSO
org:UNMOGIP | BM Hindistan ve Pakistan Askerî Gözlem Grubu* | UNMOGIP
org:MINURSO | BM Batı Sahra Referandum Misyonu* | MINURSO
org:MINUSTAH | BM Haiti İstikrar Misyonu* | MINUSTAH
org:BINUH | BM Haiti Entegre Ofisi* | BINUH
org:UNOMIG | BM Gürcistan Gözlem Misyonu* | UNOMIG
org:UNMEE | BM Etiyopya ve Eritre Misyonu* | UNMEE
org:UNAMSIL | BM Sierra Leone Misyonu* | UNAMSIL
org:UNAMIR | BM Ruanda Yardım Misyonu* | UNAMIR
org:UNOSOM | BM Somali Operasyonu* | UNOSOM
org:ONUC | BM Kongo Operasyonu* | ONUC
org:UNEF | BM Acil Durum Gücü* | UNEF
org:UNTAG | BM Geçiş Dönemi Yardım Grubu* | UNTAG
org:UNAVEM | BM Angola Doğrulama Misyonu* | UNAVEM
org:ONUSAL | BM El Salvador Gözlem Misyonu* | ONUSAL
org:ONUCA | BM Orta Amerika Gözlem Grubu* | ONUCA
org:UNOWAS | BM Batı Afrika ve Sahel Ofisi* | UNOWAS
org:UNOOSA | BM Dış Uzay İşleri Ofisi* | UNOOSA
org:UNIDIR | BM Silahsızlanma Araştırmaları Enstitüsü* | UNIDIR
org:UNCITRAL | BM Uluslararası Ticaret Hukuku Komisyonu* | UNCITRAL
org:UNCDF | BM Sermaye Kalkınma Fonu* | UNCDF
org:UNV | =BM Gönüllüleri
org:UNMAS | BM Mayın Faaliyetleri Servisi* | UNMAS
org:UNRRA | BM Yardım ve Rehabilitasyon İdaresi* | UNRRA
org:COI-Syria | Suriye Bağımsız Uluslararası Soruşturma Komisyonu*
org:INCB | Uluslararası Uyuşturucu Kontrol Kurulu* | INCB
org:CD | Silahsızlanma Konferansı*
org:IPCC | Hükümetlerarası İklim Değişikliği Paneli* | IPCC
org:ITC | =Uluslararası Ticaret Merkezi
org:NEA | =Nükleer Enerji Ajansı
org:Zangger | Zangger Komitesi*
org:Codex | Kodeks Alimentarius Komisyonu*
org:ICRM | Uluslararası Kızılhaç ve Kızılay Hareketi* | ICRM
org:IMSO | Uluslararası Mobil Uydu Örgütü* | IMSO
org:BIE | Uluslararası Sergiler Bürosu*
org:OPANAL | Latin Amerika ve Karayipler'de Nükleer Silahların Yasaklanması Ajansı* | OPANAL
org:WFTU | Dünya Sendikalar Federasyonu* | WFTU
org:ITUC | Uluslararası Sendikalar Konfederasyonu* | ITUC
org:ICFTU | Uluslararası Hür İşçi Sendikaları Konfederasyonu* | ICFTU
org:ICCO | Uluslararası Kakao Örgütü* | ICCO
org:ICO | Uluslararası Kahve Örgütü*
org:ITC-Tin | Uluslararası Kalay Konseyi*
org:INRO | Uluslararası Doğal Kauçuk Örgütü* | INRO
org:IWC | Uluslararası Balinacılık Komisyonu*
org:IWC-Wheat | Uluslararası Buğday Konseyi*
org:ISO-Sugar | Uluslararası Şeker Örgütü*
org:Cairns-Group | Cairns Grubu*
org:Bretton-Woods | Bretton Woods kuruluşları*
org:IIB | =Uluslararası Yatırım Bankası
org:NIB | Nordik Yatırım Bankası*
org:FLAR | Latin Amerika Rezerv Fonu* | FLAR
org:FONPLATA | FONPLATA Kalkınma Bankası*
org:EMU | =Ekonomik ve Parasal Birlik
org:EMS-Money | Avrupa Para Sistemi*
org:EAPC | Avrupa-Atlantik Ortaklık Konseyi* | EAPC
org:PfP | =Barış için Ortaklık
org:EULEX | AB Kosova Hukukun Üstünlüğü Misyonu* | EULEX
org:EUMM | AB İzleme Misyonu* | EUMM
org:EUFOR | =AB Gücü | EUFOR
org:OSCE-SMM | AGİT Ukrayna Özel Gözlem Misyonu*
org:OHR | Yüksek Temsilcilik Ofisi*
org:PIC | Barışı Uygulama Konseyi*
org:SFOR | =İstikrar Gücü | SFOR
org:IFOR | =Uygulama Gücü | IFOR
org:SELEC | Güneydoğu Avrupa Kanun Uygulama Merkezi* | SELEC
org:CoR | Avrupa Bölgeler Komitesi*
org:Eurojust | =Eurojust | EUROJUST
org:EDA | Avrupa Savunma Ajansı*
org:ENTSO-E | Avrupa Elektrik İletim Sistemi Operatörleri Ağı*
org:Craiova-Group | Craiova Grubu*
org:Slavkov | Slavkov Formatı*
org:MED9 | MED9 grubu*
org:Contact-Group | Eski Yugoslavya Temas Grubu*
org:LoN-Council | Milletler Cemiyeti Konseyi*
org:PCIJ | Uluslararası Daimi Adalet Divanı* | PCIJ
org:Non-Intervention-Committee | Karışmazlık Komitesi*
org:Little-Entente | Küçük Antant*
org:Balkan-Entente | Balkan Antantı*
org:Triple-Alliance | Üçlü İttifak*
org:Triple-Entente | Üçlü İtilaf*
org:Axis | Mihver Devletleri*
org:Anti-Comintern-Pact | Antikomintern Paktı*
org:Allies | =Müttefik Devletler
org:Central-Powers | İttifak Devletleri*
org:Comintern | Komünist Enternasyonal*
org:Cominform | =Kominform
org:French-Committee | Fransız Ulusal Kurtuluş Komitesi*
org:Manchukuo | =Mançukuo
org:South-Vietnam | =Güney Vietnam
org:Far-Eastern-Commission | Uzak Doğu Komisyonu*
org:Allied-Council | Japonya Müttefik Konseyi*
org:CFM | =Dışişleri Bakanları Konseyi
org:COCOM | Çok Taraflı İhracat Kontrolleri Koordinasyon Komitesi* | COCOM
org:EPU | Avrupa Ödemeler Birliği*
org:EDC-Defence | Avrupa Savunma Topluluğu*
org:SNC-Council | Suriye Ulusal Konseyi*
org:HNC | Yüksek Müzakere Komitesi*
org:SDC | Suriye Demokratik Konseyi*
org:PYD | =Demokratik Birlik Partisi
org:AANES | Kuzey ve Doğu Suriye Özerk Yönetimi* | DFNS; AANES
org:KNC-Syria | Suriye Kürt Ulusal Konseyi*
org:White-Helmets | Beyaz Baretliler*
org:Friends-of-Syria | Suriye'nin Dostları*
org:Syrian-opposition | =Suriye muhalefeti
org:Kurds | =Kürtler
org:Syrian-Kurds | =Suriye Kürtleri
org:Iraqi-Kurds | =Irak Kürtleri
org:NTC-Libya | Ulusal Geçiş Konseyi*
org:Arab-states | =Arap ülkeleri
org:Arab-Parliament | Arap Parlamentosu*
org:NUG-Myanmar | Myanmar Ulusal Birlik Hükûmeti*
org:SAFTA | Güney Asya Serbest Ticaret Bölgesi* | SAFTA
org:AFTA | ASEAN Serbest Ticaret Bölgesi* | AFTA
org:PECC | Pasifik Ekonomik İşbirliği Konseyi* | PECC
org:FFA | Pasifik Adaları Forumu Balıkçılık Ajansı*
org:SPREP | Pasifik Bölgesel Çevre Programı Sekretaryası* | SPREP
org:RAMSI | Solomon Adaları Bölgesel Yardım Misyonu* | RAMSI
org:APG | =Asya/Pasifik Kara Para Aklamayla Mücadele Grubu
org:PARLACEN | Orta Amerika Parlamentosu* | PARLACEN
org:CACM | Orta Amerika Ortak Pazarı* | CACM
org:SIECA | Orta Amerika Ekonomik Entegrasyon Sekretaryası* | SIECA
org:LAIA | Latin Amerika Entegrasyon Birliği* | ALADI; LAIA
org:SELA | Latin Amerika ve Karayipler Ekonomik Sistemi* | LAES; SELA
org:CSN | Güney Amerika Uluslar Topluluğu*
org:Rio-Group | =Rio Grubu
org:Contadora | Contadora Grubu*
org:G-3 | =Üçler Grubu
org:G-15 | On Beşler Grubu*
org:Cartagena-Group | Cartagena Grubu*
org:PAU | Panamerikan Birliği*
org:Rio-Treaty | Amerikalar Arası Karşılıklı Yardım Antlaşması*
org:IADC | Amerikalar Arası Savunma Kurulu*
org:Union-Latina | =Latin Birliği
org:SEGIB | İbero-Amerikan Genel Sekreterliği* | SEGIB
org:Core-Group-Haiti | Haiti Çekirdek Grubu*
org:Alliance-for-Progress | =İlerleme için İttifak
org:ECOMOG | ECOWAS İzleme Grubu* | ECOMOG
org:SAMIM | SADC Mozambik Misyonu* | SAMIM
org:EACRF | Doğu Afrika Topluluğu Bölgesel Gücü* | EACRF
org:Mano-River-Union | Mano Nehri Birliği*
org:Entente-Council | =Uzlaşı Konseyi
org:CEPGL | Büyük Göller Ülkeleri Ekonomik Topluluğu* | CEPGL
org:IOC-Indian-Ocean | Hint Okyanusu Komisyonu*
org:Liptako-Gourma | Liptako-Gourma Otoritesi*
org:Pan-African-Parliament | Pan-Afrika Parlamentosu*
org:ACHPR | Afrika İnsan ve Halkların Hakları Komisyonu*
org:Africa-CDC | Afrika Hastalık Kontrol ve Önleme Merkezleri*
org:Frontline-States | =Cephe Hattı Devletleri
org:African-states | =Afrika ülkeleri
org:Visegrad-Fund | Uluslararası Vişegrad Fonu*
org:Blue-Dot-Network | =Mavi Nokta Ağı
org:Clean-Network | =Temiz Ağ
org:CPJ | Gazetecileri Koruma Komitesi*
org:Save-the-Children | Save the Children*
org:IRC-Rescue | Uluslararası Kurtarma Komitesi*
org:NRC-Refugee | Norveç Mülteci Konseyi*
org:Caritas | Caritas Internationalis*
org:World-Vision | World Vision*
org:WJC | Dünya Yahudi Kongresi*
org:WCC | Dünya Kiliseler Konseyi*
org:ICAN | Nükleer Silahların Ortadan Kaldırılması için Uluslararası Kampanya*
org:IISS | Uluslararası Stratejik Araştırmalar Enstitüsü* | IISS
org:CCP | =Çin Komünist Partisi
org:KMT | =Kuomintang
org:WPK | Kore İşçi Partisi*
org:Mujahideen-Shura-Council | Mücahitler Şura Konseyi*
org:NSCN | Nagaland Ulusal Sosyalist Konseyi* | NSCN
org:Pathet-Lao | Pathet Lao*
org:Fretilin | =Fretilin
org:NPFL | Liberya Ulusal Yurtsever Cephesi* | NPFL
org:RCD | Kongo Demokrasi Topluluğu*
org:MLC | Kongo Kurtuluş Hareketi*
org:FLEC | Kabinda Kurtuluş Cephesi* | FLEC
org:ZAPU | Zimbabve Afrika Halk Birliği* | ZAPU
org:Caucasus-Emirate | Kafkas Emirliği*
org:UNA-UNSO | UNA-UNSO örgütü*
org:Right-Sector | Sağ Sektör*
org:Azov | Azov Tugayı*
org:M-19 | 19 Nisan Hareketi*
org:Wagner | =Wagner Grubu
org:Redut | =Redut
org:Academi | =Blackwater
org:Executive-Outcomes | Executive Outcomes*
org:SADAT | =SADAT şirketi
org:Chechen-separatists | =Çeçen ayrılıkçılar
org:Pro-Russian-separatists | Rusya yanlısı ayrılıkçılar*
org:Ahrar-al-Sham | Ahrar eş-Şam*
org:Jaysh-al-Islam | Ceyş el-İslam*
org:SNA | Suriye Millî Ordusu*
org:YPJ | Kadın Savunma Birlikleri*
org:Manbij-Military-Council | Münbiç Askerî Meclisi*
org:Syrian-Arab-Coalition | Suriye Arap Koalisyonu*
org:IFB | Enternasyonalist Özgürlük Taburu*
org:Nour-al-Din-al-Zenki | Nureddin Zengi Hareketi*
org:Khorasan-Group | Horasan Grubu*
org:AQI | Irak El Kaidesi*
org:Islamic-Army-in-Iraq | Irak İslam Ordusu*
org:Ansar-al-Islam | Ensar el-İslam*
org:Badr | Bedir Örgütü*
org:Asaib-Ahl-al-Haq | Asaib Ehl-i Hak*
org:Nujaba | Nuceba Hareketi*
org:Islamic-Resistance-in-Iraq | Irak İslami Direnişi*
org:Shia-militias | =Şii milisler
org:Abu-Nidal | Ebu Nidal Örgütü*
org:PFLP-GC | Filistin Halk Kurtuluş Cephesi-Genel Komutanlık* | PFLP-GC
org:Lebanese-Forces | =Lübnan Kuvvetleri
org:Phalange | Ketaib Partisi*
org:Fatah-al-Islam | Fetih el-İslam*
org:Irgun | =Irgun
org:Haganah | =Haganah
org:Lehi | =Lehi
org:STC | Güney Geçiş Konseyi*
org:Northern-Alliance | =Kuzey İttifakı
org:Hezb-e-Islami | Hizb-i İslami*
org:NRF | =Ulusal Direniş Cephesi
org:JKLF | Cammu ve Keşmir Kurtuluş Cephesi* | JKLF
org:Naxalites | =Naksalitler
org:Nepal-Maoists | =Nepal Komünist Partisi (Maoist)
org:Aum | Aum Şinrikyo*
org:KNU | Karen Ulusal Birliği*
org:KIA | Kaçin Bağımsızlık Ordusu*
org:TNLA | Ta'ang Ulusal Kurtuluş Ordusu* | TNLA
org:MNDAA | Myanmar Ulusal Demokratik İttifak Ordusu* | MNDAA
org:Viet-Minh | Viet Minh*
org:NLF | Güney Vietnam Ulusal Kurtuluş Cephesi*
org:Huks | =Hukbalahap
org:Mau-Mau | Mau Mau*
org:FLN | Cezayir Ulusal Kurtuluş Cephesi*
org:OAS-France | Gizli Ordu Örgütü*
org:ISWAP | İslam Devleti Batı Afrika Vilayeti* | ISWAP
org:Ansar-al-Sharia | Ensar eş-Şeria*
org:Libya-Dawn | Libya Şafağı*
org:Ansar-Dine | Ensar Dine*
org:MNLA | Azavad Ulusal Kurtuluş Hareketi* | MNLA
org:MUJAO | Batı Afrika Tevhid ve Cihad Hareketi* | MUJAO
org:IPOB | Biafra Yerli Halkı* | IPOB
org:MEND | Nijer Deltası Kurtuluş Hareketi*
org:Biafra | Biafra Cumhuriyeti*
org:Ambazonia | =Ambazonya
org:LURD | Uzlaşma ve Demokrasi için Birleşik Liberyalılar* | LURD
org:Forces-Nouvelles | =Yeni Güçler
org:AFRC | =Silahlı Kuvvetler Devrim Konseyi
org:Darfur-rebels | =Darfur isyancıları
org:SLM | Sudan Kurtuluş Hareketi*
org:SPLM-N | Sudan Halk Kurtuluş Hareketi-Kuzey*
org:SPLM-IO | Sudan Halk Kurtuluş Hareketi-Muhalefet* | SPLM-IO
org:ONLF | Ogaden Ulusal Kurtuluş Cephesi* | ONLF
org:Fano | Fano milisleri*
org:CNDP | Halkın Savunması için Ulusal Kongre* | CNDP
org:AFC-Congo | Kongo Nehri İttifakı*
org:Mai-Mai | =Mai-Mai
org:FNL | Burundi Ulusal Kurtuluş Güçleri*
org:FNLA | Angola Ulusal Kurtuluş Cephesi* | FNLA
org:PAC | Pan-Afrikanist Kongre*
org:PAIGC | Gine ve Yeşil Burun Adaları'nın Bağımsızlığı için Afrika Partisi* | PAIGC
org:Inkatha | Inkatha Özgürlük Partisi*
org:Al-Mourabitoun | =El-Murabitun
org:EOKA | =EOKA
org:Chetniks | =Çetnikler
org:Ustashe | =Ustaşalar
org:Partisans-Yugoslav | Yugoslav Partizanları*
org:Bosnian-Serbs | Bosnalı Sırplar*
org:Croatian-Serbs | Krayina Sırpları*
org:EAM | Yunanistan Ulusal Kurtuluş Cephesi* | ELAS
org:DHKP-C | Devrimci Halk Kurtuluş Partisi-Cephesi*
org:TAK | Kürdistan Özgürlük Şahinleri*
org:Grey-Wolves | =Bozkurtlar
org:EZLN | Zapatista Ulusal Kurtuluş Ordusu* | EZLN
org:URNG | Guatemala Ulusal Devrimci Birliği* | URNG
org:FPMR | Manuel Rodríguez Yurtsever Cephesi* | FPMR
org:Montoneros | =Montoneros
org:Tupamaros | =Tupamaros
org:EPL | Kolombiya Halk Kurtuluş Ordusu*
org:AUC-Colombia | Kolombiya Birleşik Öz Savunma Güçleri*
org:Clan-del-Golfo | Körfez Klanı*
org:Medellin-Cartel | Medellín Karteli*
org:Cali-Cartel | Cali Karteli*
org:Extraditables | =Extraditables
org:Sinaloa-Cartel | Sinaloa Karteli*
org:CJNG | Jalisco Yeni Nesil Karteli* | CJNG
org:MS-13 | Mara Salvatrucha*
org:Viv-Ansanm | Viv Ansanm*
org:Cartel-de-los-Soles | Güneşler Karteli*
org:Free-French | Özgür Fransa*
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
org:PFLP | Filistin Halk Kurtuluş Cephesi* | FHKC; PFLP
org:DFLP | Filistin Demokratik Kurtuluş Cephesi* | DFLP
org:Black-September | =Kara Eylül; Kara Eylül örgütü*; Kara Eylül Örgütü*
org:Hezbollah | Hizbullah*; Lübnan Hizbullahı* | | Hizbullahçı*
org:Amal | Emel Hareketi*; Emel Örgütü*
org:South-Lebanon-Army | Güney Lübnan Ordusu*
org:Houthis | =Husiler; Husi; Husiler*; Ensarullah*; Husi hareketi*; El Husi* | | Husi; Husiler*; Huti; Hutiler*
org:AQAP | Arap Yarımadası El Kaidesi* | AQAP
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
org:al-Nusra | Nusra Cephesi*; El Nusra*; El-Nusra*; En Nusra*; El Nusra Cephesi*; Nusra
org:ISIS | Irak ve Şam İslam Devleti*; terör örgütü DEAŞ*; Irak Şam İslam Devleti*; İslam Devleti örgütü* | DEAŞ*; DAEŞ*; IŞİD*; DAİŞ*; İŞİD*; ISIL; ISKP; ISIS | DEAŞ'lı*; IŞİD'li*
org:Al-Qaeda | El Kaide*; El-Kaide*; el Kaide*; el-Kaide*; Elkaide*
org:ASALA | Ermenistan'ın Kurtuluşu için Ermeni Gizli Ordusu* | ASALA*
org:FETO | Fetullahçı Terör Örgütü*; Fethullahçı Terör Örgütü*; Paralel Devlet Yapılanması* | FETÖ*; FETÖ/PDY*; FETO
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
org:MNLF | Moro Ulusal Kurtuluş Cephesi* | MNLF
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
org:FDLR | =Ruanda Demokratik Kurtuluş Güçleri; Ruanda Kurtuluş Demokratik Güçleri* | FDLR
org:Interahamwe | İnterahamve*; Interahamwe*
org:RPF | Ruanda Yurtsever Cephesi*
org:LRA | Tanrı'nın Direniş Ordusu*; Tanrının Direniş Ordusu*; Tanrının Direnişi Ordusu*
org:ADF | Müttefik Demokratik Güçler*
org:Al-Shabaab | Eş-Şebab*; Eş Şebab*; El Şebab*; El-Şebab*; Şebab
org:ICU | İslam Mahkemeleri Birliği*; İslami Mahkemeler Birliği*
org:EPLF | Eritre Halk Kurtuluş Cephesi* | EPLF
org:TPLF | Tigray Halk Kurtuluş Cephesi* | TPLF
org:OLF | Oromo Kurtuluş Cephesi*
org:SPLA | Sudan Halk Kurtuluş Ordusu* | SPLA
org:RSF | Hızlı Destek Kuvvetleri* | HDK
org:JEM | Adalet ve Eşitlik Hareketi*
org:Janjaweed | =Cancavid milisleri; Cancavid*; Cancavit*
org:UNITA | =UNITA hareketi | UNITA
org:MPLA | Angola Halk Kurtuluş Hareketi* | MPLA
org:Renamo | Renamo | RENAMO
org:Frelimo | Frelimo | FRELIMO
org:SWAPO | Güneybatı Afrika Halk Örgütü* | SWAPO
org:ANC | Afrika Ulusal Kongresi* | ANC?
org:ZANU | Zimbabve Afrika Ulusal Birliği* | ZANU-PF; ZANU
org:IRA | İrlanda Cumhuriyet Ordusu* | IRA
org:ETA | Bask Yurdu ve Özgürlük*; ETA örgütü* | ETA?
org:KLA | Kosova Kurtuluş Ordusu* | UÇK
org:Red-Brigades | Kızıl Tugaylar*
org:Red-Army-Faction | Kızıl Ordu Fraksiyonu*
org:FARC | Kolombiya Devrimci Silahlı Güçleri* | FARC*
org:ELN | Ulusal Kurtuluş Ordusu* | ELN
org:Shining-Path | Aydınlık Yol*
org:MRTA | Tupac Amaru Devrimci Hareketi* | MRTA
org:FMLN | Farabundo Martí Ulusal Kurtuluş Cephesi* | FMLN
org:FSLN | =Sandinista Ulusal Kurtuluş Cephesi; Sandinista* | FSLN
org:Contras | Kontralar*
org:Tren-de-Aragua | Tren de Aragua*
# courts, tribunals and inquiries between states
org:EACJ | Doğu Afrika Adalet Divanı* | EACJ
org:ECOWAS-Court | ECOWAS Adalet Divanı*; ECOWAS Mahkemesi*
org:AfCHPR | Afrika İnsan ve Halkların Hakları Mahkemesi*
org:IACtHR | Amerikalar Arası İnsan Hakları Mahkemesi*
org:CCJ | Karayip Adalet Divanı*
org:Andean-Tribunal | And Topluluğu Adalet Divanı*
org:EFTA-Court | EFTA Mahkemesi*
org:EAEU-Court | Avrasya Ekonomik Birliği Mahkemesi*; AEB Mahkemesi*
org:CIS-EconCourt | BDT Ekonomik Mahkemesi*
org:IRMCT | Uluslararası Ceza Mahkemeleri Kalıntı Mekanizması*; Uluslararası Ceza Mahkemeleri Mekanizması* | IRMCT
org:STL | Lübnan Özel Mahkemesi*
org:SCSL | Sierra Leone Özel Mahkemesi* | SCSL
org:ECCC | Kamboçya Mahkemeleri Olağanüstü Daireleri* | ECCC
org:Kosovo-Specialist-Chambers | Kosova Uzman Daireleri*
org:Aggression-Tribunal | Ukrayna'ya Karşı Saldırganlık Suçu Özel Mahkemesi*
org:Register-of-Damage | Ukrayna Hasar Kaydı*
org:UNCC | BM Tazminat Komisyonu* | UNCC
org:IIIM-Syria | Suriye Uluslararası Tarafsız ve Bağımsız Mekanizması* | IIIM
org:IIMM | Myanmar Bağımsız Soruşturma Mekanizması* | IIMM
org:UNITAD | DEAŞ Suçları BM Soruşturma Ekibi* | UNITAD
org:ILC | Uluslararası Hukuk Komisyonu*
org:CLCS | Kıta Sahanlığı Sınırları Komisyonu* | CLCS
org:HCCH | Lahey Uluslararası Özel Hukuk Konferansı* | HCCH
org:UNIDROIT | Uluslararası Özel Hukuku Birleştirme Enstitüsü* | UNIDROIT
org:IDLO | Uluslararası Kalkınma Hukuku Örgütü* | IDLO
org:OHADA | Afrika'da Ticaret Hukukunun Uyumlaştırılması Örgütü* | OHADA
org:ICMP | Uluslararası Kayıp Kişiler Komisyonu* | ICMP
org:GRECO | Yolsuzluğa Karşı Devletler Grubu* | GRECO
org:MONEYVAL | Kara Paranın Aklanmasıyla Mücadele Önlemlerini Değerlendirme Uzmanlar Komitesi* | MONEYVAL
org:CPT | Avrupa İşkencenin Önlenmesi Komitesi*
org:IACA-Corruption | Uluslararası Yolsuzlukla Mücadele Akademisi*
org:Egmont-Group | Egmont Grubu*
org:EAG | Avrasya Kara Para Aklama ve Terörizmin Finansmanıyla Mücadele Grubu*
org:MENAFATF | Orta Doğu ve Kuzey Afrika Mali Eylem Görev Gücü* | MENAFATF
org:GAFILAT | Latin Amerika Mali Eylem Görev Gücü* | GAFILAT
org:CFATF | Karayip Mali Eylem Görev Gücü* | CFATF
# UN departments, commissions and funds
org:Trusteeship-Council | BM Vesayet Konseyi*
org:DPPA | BM Siyasi İşler ve Barışın İnşası Dairesi* | UNDPPA; DPPA
org:UNDESA | BM Ekonomik ve Sosyal İşler Dairesi* | UNDESA
org:UNODA | BM Silahsızlanma İşleri Ofisi* | UNODA
org:UNDRR | BM Afet Risklerini Azaltma Ofisi* | UNDRR; UNISDR
org:UN-PBC | BM Barış İnşası Komisyonu*
org:UN-PBF | BM Barış İnşası Fonu*
org:COPUOS | BM Uzayın Barışçıl Amaçlarla Kullanımı Komitesi* | UNCOPUOS; COPUOS
org:UNSCEAR | BM Atomik Radyasyonun Etkileri Bilimsel Komitesi* | UNSCEAR
org:CEDAW-Committee | Kadınlara Karşı Ayrımcılığın Ortadan Kaldırılması Komitesi* | CEDAW
org:UN-CAT | BM İşkenceye Karşı Komite*
org:UN-HRCttee | BM İnsan Hakları Komitesi*
org:1267-Committee | 1267 Komitesi*
org:1718-Committee | 1718 Komitesi*
org:CTC | BM Terörle Mücadele Komitesi* | CTED
org:UN-Command | BM Komutanlığı*
org:UNSCO | BM Orta Doğu Barış Süreci Özel Koordinatörlüğü* | UNSCO
org:UNOAU | BM Afrika Birliği Ofisi* | UNOAU
org:UNOCA | BM Orta Afrika Bölge Ofisi* | UNOCA
org:UNSOM | BM Somali Yardım Misyonu* | UNSOM; UNTMIS
org:UNSOS | BM Somali Destek Ofisi* | UNSOS
org:UNMHA | BM Hudeyde Anlaşmasını Destekleme Misyonu* | UNMHA
org:UNVMC | BM Kolombiya Doğrulama Misyonu*
org:UNMIH | BM Haiti Misyonu* | UNMIH
org:MINUJUSTH | BM Haiti Adalet Destek Misyonu* | MINUJUSTH
org:MINURCAT | BM Orta Afrika Cumhuriyeti ve Çad Misyonu* | MINURCAT
org:ONUB | BM Burundi Operasyonu* | ONUB
org:ONUMOZ | BM Mozambik Operasyonu* | ONUMOZ; UNOMOZ
org:UNMOT | BM Tacikistan Gözlem Misyonu* | UNMOT
org:UNIKOM | BM Irak-Kuveyt Gözlem Misyonu* | UNIKOM
org:UNIIMOG | BM İran-Irak Askerî Gözlem Grubu* | UNIIMOG
org:UNMIBH | BM Bosna-Hersek Misyonu*; BM Bosna Hersek Misyonu* | UNMIBH
org:UNTAES | BM Doğu Slavonya Geçiş Yönetimi* | UNTAES
org:UNPREDEP | BM Önleyici Konuşlandırma Gücü* | UNPREDEP
org:MINUGUA | BM Guatemala Doğrulama Misyonu* | MINUGUA
org:UNSMIS | BM Suriye Gözetim Misyonu*; BM Suriye Gözlem Misyonu* | UNSMIS
org:UNIOGBIS | BM Gine-Bissau Entegre Barış İnşası Ofisi* | UNIOGBIS; UNOGBIS
org:UNYOM | BM Yemen Gözlem Misyonu* | UNYOM
org:WHA | Dünya Sağlık Asamblesi*
org:IOC-UNESCO | Hükümetlerarası Oşinografi Komisyonu*
org:WHC | Dünya Miras Komitesi*
org:IPBES | Hükümetlerarası Biyoçeşitlilik ve Ekosistem Hizmetleri Platformu* | IPBES
org:CITES | Nesli Tehlike Altındaki Türlerin Uluslararası Ticaretine İlişkin Sözleşme* | CITES
org:Adaptation-Fund | =Uyum Fonu
org:FRLD | Kayıp ve Hasar Fonu* | FRLD
org:MLF-Montreal | Montreal Protokolü Çok Taraflı Fonu*
org:CIF | İklim Yatırım Fonları*
org:WOAH | Dünya Hayvan Sağlığı Örgütü* | WOAH
org:IUCN | Uluslararası Doğa Koruma Birliği* | IUCN
org:CGIAR | Uluslararası Tarımsal Araştırma Danışma Grubu* | CGIAR
org:ICCROM | Uluslararası Kültürel Varlıkları Koruma ve Onarım Çalışmaları Merkezi* | ICCROM
org:BIPM | Uluslararası Ağırlıklar ve Ölçüler Bürosu* | BIPM
org:ICMPD | Uluslararası Göç Politikaları Geliştirme Merkezi* | ICMPD
org:IDEA | Uluslararası Demokrasi ve Seçim Desteği Enstitüsü*
org:Community-of-Democracies | Demokrasiler Topluluğu*
org:GGGI | Küresel Yeşil Büyüme Enstitüsü* | GGGI
org:GPE | Küresel Eğitim Ortaklığı*
org:CEPI | Salgın Hazırlık Yenilikleri Koalisyonu* | CEPI
org:Unitaid | Unitaid* | UNITAID
org:Pandemic-Fund | Pandemi Fonu*
org:UN-LDC-Bank | BM En Az Gelişmiş Ülkeler Teknoloji Bankası*; BM Teknoloji Bankası*
org:UNAOC | BM Medeniyetler İttifakı*; Medeniyetler İttifakı* | UNAOC
# commodities, fisheries, rivers, transport, science
org:OIV | Uluslararası Bağcılık ve Şarapçılık Örgütü* | OIV
org:IOOC | Uluslararası Zeytin Konseyi* | IOOC
org:ITTO | Uluslararası Tropik Kereste Örgütü* | ITTO
org:ICAC | Uluslararası Pamuk İstişare Komitesi*
org:ANRPC | Doğal Kauçuk Üreten Ülkeler Birliği* | ANRPC
org:CPOPC | Palm Yağı Üreten Ülkeler Konseyi* | CPOPC
org:Kimberley-Process | Kimberley Süreci*
org:ICCAT | Uluslararası Atlantik Ton Balıklarını Koruma Komisyonu* | ICCAT
org:IOTC | Hint Okyanusu Ton Balığı Komisyonu* | IOTC
org:WCPFC | Batı ve Orta Pasifik Balıkçılık Komisyonu* | WCPFC
org:IATTC | Amerikalar Arası Tropikal Ton Balığı Komisyonu* | IATTC
org:CCSBT | Güney Mavi Yüzgeçli Ton Balığını Koruma Komisyonu* | CCSBT
org:NAFO | Kuzeybatı Atlantik Balıkçılık Örgütü*
org:NEAFC | Kuzeydoğu Atlantik Balıkçılık Komisyonu* | NEAFC
org:SEAFO | Güneydoğu Atlantik Balıkçılık Örgütü* | SEAFO
org:SPRFMO | Güney Pasifik Bölgesel Balıkçılık Yönetimi Örgütü* | SPRFMO
org:NPFC | Kuzey Pasifik Balıkçılık Komisyonu* | NPFC
org:NPAFC | Kuzey Pasifik Anadrom Balıklar Komisyonu* | NPAFC
org:NASCO | Kuzey Atlantik Somon Koruma Örgütü*
org:GFCM | Akdeniz Genel Balıkçılık Komisyonu* | GFCM
org:CCAMLR | Antarktika Deniz Canlı Kaynaklarını Koruma Komisyonu* | CCAMLR
org:PNA-Tuna | Nauru Anlaşması Tarafları*
org:SRFC | Alt Bölgesel Balıkçılık Komisyonu*
org:ICES | Uluslararası Deniz Araştırmaları Konseyi*
org:PICES | Kuzey Pasifik Deniz Bilimleri Örgütü* | PICES
org:ICWC | Orta Asya Devletlerarası Su Koordinasyon Komisyonu* | ICWC
org:OMVS | Senegal Nehri Kalkınma Örgütü* | OMVS
org:OMVG | Gambiya Nehri Havzası Kalkınma Örgütü* | OMVG
org:NBA-Niger | Nijer Havzası Otoritesi*
org:Volta-Basin-Authority | Volta Havzası Otoritesi*
org:LVBC | Victoria Gölü Havzası Komisyonu* | LVBC
org:OKACOM | Okavango Nehri Havzası Daimî Su Komisyonu* | OKACOM
org:CICOS | Kongo-Ubangi-Sangha Havzası Uluslararası Komisyonu* | CICOS
org:Danube-Commission | Tuna Komisyonu*
org:ICPDR | Tuna Nehrini Koruma Uluslararası Komisyonu* | ICPDR
org:Sava-Commission | Uluslararası Sava Nehri Havzası Komisyonu* | ISRBC
org:Rhine-Commission | Ren Seyrüsefer Merkez Komisyonu* | CCNR
org:Indus-Commission | Daimî İndus Komisyonu*
org:IJC | =Uluslararası Ortak Komisyon
org:IBWC | Uluslararası Sınır ve Su Komisyonu* | IBWC
org:HELCOM | Baltık Deniz Çevresini Koruma Komisyonu* | HELCOM
org:OSPAR | OSPAR Komisyonu* | OSPAR
org:Black-Sea-Commission | Karadeniz'in Kirliliğe Karşı Korunması Komisyonu*; Karadeniz Komisyonu*
org:Eurocontrol | Avrupa Hava Seyrüsefer Güvenliği Örgütü*; Eurocontrol* | EUROCONTROL
org:IAC-Aviation | Devletlerarası Havacılık Komitesi*
org:ASECNA | Afrika ve Madagaskar Hava Seyrüsefer Güvenliği Ajansı* | ASECNA
org:IATA | Uluslararası Hava Taşımacılığı Birliği* | IATA
org:OSJD | Demiryolları İşbirliği Örgütü* | OSJD
org:OTIF | Uluslararası Demiryolu Taşımacılığı Hükümetlerarası Örgütü* | OTIF
org:UIC | Uluslararası Demiryolları Birliği*
org:IRU | Uluslararası Karayolu Taşımacılığı Birliği* | IRU
org:ITF-Transport | Uluslararası Ulaştırma Forumu*
org:ReCAAP | Asya'da Gemilere Karşı Korsanlık ve Silahlı Soygunla Mücadele Bölgesel İşbirliği Anlaşması* | ReCAAP
org:EUMETSAT | Avrupa Meteoroloji Uydularını İşletme Örgütü* | EUMETSAT
org:ESO | Avrupa Güney Gözlemevi*
org:JINR | Birleşik Nükleer Araştırmalar Enstitüsü* | JINR
org:Intersputnik | Intersputnik*
org:RCC-CIS | Bölgesel İletişim Topluluğu*
org:EPO | Avrupa Patent Örgütü*; Avrupa Patent Ofisi*
org:EAPO | Avrasya Patent Örgütü* | EAPO
org:WANO | Dünya Nükleer İşletmeciler Birliği* | WANO
org:ICANN | İnternet Tahsisli Sayılar ve İsimler Kurumu* | ICANN
org:GPAI | Küresel Yapay Zekâ Ortaklığı* | GPAI
# world economy, climate and arms control
org:IMFC | Uluslararası Para ve Finans Komitesi* | IMFC
org:BCBS | Basel Bankacılık Denetim Komitesi*; Basel Komitesi* | BCBS
org:IOSCO | Uluslararası Menkul Kıymet Komisyonları Örgütü* | IOSCO
org:IAIS | Uluslararası Sigorta Denetçileri Birliği* | IAIS
org:Berne-Union | Bern Birliği*
org:Export-Credit-Arrangement | =OECD Resmî Destekli İhracat Kredileri Düzenlemesi
org:AOSIS | Küçük Ada Devletleri İttifakı* | AOSIS
org:BASIC | BASIC ülkeleri*; BASIC grubu*
org:LMDC | Benzer Düşünen Gelişmekte Olan Ülkeler*
org:V20 | Kırılgan Yirmiler Grubu*
org:High-Ambition-Coalition | Yüksek Hedefler Koalisyonu*
org:PPCA | Kömür Sonrası Enerji İttifakı* | PPCA
org:JETP | Adil Enerji Geçişi Ortaklığı* | JETP
org:Asia-Pacific-Partnership | Asya-Pasifik Temiz Kalkınma ve İklim Ortaklığı*
org:AZEC | Asya Sıfır Emisyon Topluluğu* | AZEC
org:PSI | Nükleer Silahların Yayılmasına Karşı Güvenlik Girişimi*; Yayılmaya Karşı Güvenlik Girişimi*
org:GICNT | Nükleer Terörizmle Mücadele Küresel Girişimi* | GICNT
org:GCTF | Terörizmle Mücadele Küresel Forumu*; Küresel Terörizmle Mücadele Forumu* | GCTF
org:HCOC | Lahey Davranış Kuralları*; Balistik Füzelerin Yayılmasına Karşı Lahey Davranış Kuralları*
org:ATT | Silah Ticareti Antlaşması*; Silah Ticareti Anlaşması*
org:BWC | Biyolojik Silahlar Sözleşmesi* | BTWC
org:CWC | Kimyasal Silahlar Sözleşmesi*
org:TPNW | Nükleer Silahların Yasaklanması Antlaşması* | TPNW
org:New-Agenda-Coalition | Yeni Gündem Koalisyonu*
org:NPDI | Silahsızlanma ve Yayılmanın Önlenmesi Girişimi* | NPDI
org:Freedom-Online-Coalition | Çevrimiçi Özgürlük Koalisyonu*
org:OGP | Açık Yönetim Ortaklığı*
org:g7+ | g7+ grubu*
org:IHRA | Uluslararası Holokost'u Anma İttifakı* | IHRA
# Europe and the Atlantic
org:NAC | Kuzey Atlantik Konseyi*; NATO Konseyi*
org:NATO-PA | NATO Parlamenter Asamblesi*; NATO Parlamenter Meclisi*
org:SHAPE | Avrupa Müttefik Kuvvetler Yüksek Karargâhı* | SHAPE
org:Resolute-Support | Kararlı Destek Misyonu*
org:NATO-Mission-Iraq | NATO Irak Misyonu*
org:NSATU | NATO Ukrayna Güvenlik Yardımı ve Eğitimi* | NSATU
org:CCDCOE | NATO Siber Savunma Mükemmeliyet Merkezi* | CCDCOE
org:ICI | İstanbul İşbirliği Girişimi*
org:EUAA | AB İltica Ajansı*; AB Sığınma Ajansı* | EASO; EUAA
org:EASA | AB Havacılık Emniyeti Ajansı*; Avrupa Havacılık Emniyeti Ajansı* | EASA
org:EMA | Avrupa İlaç Ajansı*; Avrupa İlaç Kurumu*
org:EFSA | Avrupa Gıda Güvenliği Otoritesi*; Avrupa Gıda Güvenliği Kurumu* | EFSA
org:ENISA | AB Siber Güvenlik Ajansı* | ENISA
org:ESM | Avrupa İstikrar Mekanizması*
org:EFSF | Avrupa Finansal İstikrar Fonu* | EFSF
org:EIF | Avrupa Yatırım Fonu*
org:OLAF | Avrupa Yolsuzlukla Mücadele Ofisi*; Avrupa Dolandırıcılıkla Mücadele Ofisi* | OLAF
org:EPPO | Avrupa Savcılığı*; Avrupa Kamu Savcılığı* | EPPO
org:EU-Court-of-Auditors | Avrupa Sayıştayı*
org:EESC | Avrupa Ekonomik ve Sosyal Komitesi* | EESC
org:EPF | Avrupa Barış Fonu*; Avrupa Barış Aracı*
org:Ukraine-Facility | =Ukrayna Fonu
org:PESCO | Daimî Yapılandırılmış İşbirliği*; Kalıcı Yapılandırılmış İşbirliği* | PESCO
org:EDF-Defence | Avrupa Savunma Fonu*
org:EI2 | Avrupa Müdahale Girişimi*
org:ESSI | Avrupa Gökyüzü Kalkanı Girişimi*; Avrupa Gök Kalkanı Girişimi* | ESSI
org:Eurocorps | Eurocorps*; Avrupa Kolordusu* | EUROCORPS
org:OCCAR | Ortak Silahlanma İşbirliği Örgütü* | OCCAR
org:EUTM-Mali | AB Mali Eğitim Misyonu*
org:EUCAP-Sahel | EUCAP Sahel*
org:Atalanta | Atalanta Operasyonu*; AB Deniz Gücü*
org:IRINI | İrini Operasyonu*; IRINI Operasyonu*
org:ASPIDES | Aspides Operasyonu*
org:EUBAM | AB Moldova ve Ukrayna Sınır Yardım Misyonu*; AB Sınır Yardım Misyonu* | EUBAM
org:EUAM-Ukraine | AB Ukrayna Danışma Misyonu* | EUAM
org:EUMAM | AB Ukrayna Askerî Yardım Misyonu*; AB Ukrayna Askeri Yardım Misyonu* | EUMAM
org:EUMA | AB Ermenistan Misyonu* | EUMA
org:EUPOL-COPPS | AB Filistin Polis Misyonu*
org:EUBAM-Rafah | AB Refah Sınır Yardım Misyonu*
org:Nordic-Ministers | İskandinav Bakanlar Konseyi*; Nordik Bakanlar Konseyi*
org:West-Nordic-Council | Batı Nordik Konseyi*
org:Baltic-Ministers | Baltık Bakanlar Konseyi*
org:Adriatic-Ionian | Adriyatik-İyonya Girişimi*
org:US-Adriatic-Charter | Adriyatik Şartı*
org:Brdo-Brijuni | Brdo-Brijuni Süreci*
org:Transport-Community | =Ulaştırma Topluluğu
org:WBIF | Batı Balkanlar Yatırım Çerçevesi* | WBIF
org:SEEBRIG | Güneydoğu Avrupa Tugayı*; Güneydoğu Avrupa Çok Uluslu Barış Gücü* | SEEBRIG
org:BLACKSEAFOR | Karadeniz Deniz İşbirliği Görev Grubu* | BLACKSEAFOR
org:PABSEC | Karadeniz Ekonomik İşbirliği Parlamenter Asamblesi* | KEİPA; KEİPAB; PABSEC
org:5+2 | 5+2 formatı*
org:Geneva-Discussions | Cenevre Uluslararası Görüşmeleri*
org:JCC-Transnistria | =Transdinyester Ortak Kontrol Komisyonu
org:Ukraine-Donor-Platform | Ukrayna Donör Platformu*
org:EBU | Avrupa Yayın Birliği* | EBU
org:ETSI | Avrupa Telekomünikasyon Standartları Enstitüsü* | ETSI
# former Soviet space, Turkic and Silk Road bodies
org:CIS-Exec | BDT Yürütme Komitesi*; BDT İcra Komitesi*
org:CIS-ATC | BDT Terörle Mücadele Merkezi*; BDT Antiterör Merkezi*
org:CISFTA | BDT Serbest Ticaret Bölgesi*
org:CSTO-PA | KGAÖ Parlamenter Asamblesi*
org:CSTO-Secretariat | KGAÖ Sekretaryası*; KGAÖ Sekreterliği*
org:SCO-Secretariat | ŞİÖ Sekretaryası*; ŞİÖ Sekreterliği*
org:SCO-Interbank | ŞİÖ Bankalararası Birliği*
org:IBEC | Uluslararası Ekonomik İşbirliği Bankası* | IBEC
org:Interstate-Bank | Devletlerarası Banka*
org:Turkic-Heritage | Türk Kültür ve Miras Vakfı*
org:Turkic-Chambers | Türk Ticaret ve Sanayi Odaları Birliği*; Türk Ticaret ve Sanayi Odası*
org:Greater-Tumen | Büyük Tumen Girişimi*
org:TRIPP | Uluslararası Barış ve Refah için Trump Rotası*; Trump Rotası* | TRIPP
# Asia and the Pacific
org:AMRO | ASEAN+3 Makroekonomik Araştırma Ofisi* | AMRO
org:ASEAN-Secretariat | ASEAN Sekretaryası*; ASEAN Sekreterliği*
org:AICHR | ASEAN Hükümetlerarası İnsan Hakları Komisyonu* | AICHR
org:AHA-Centre | ASEAN İnsani Yardım Koordinasyon Merkezi*
org:ADMM-Plus | ASEAN Savunma Bakanları Toplantısı Artı*; ASEAN Savunma Bakanları Toplantısı* | ADMM
org:AIPA | ASEAN Parlamentolararası Asamblesi* | AIPA
org:APA | Asya Parlamenter Asamblesi*
org:SEAMEO | Güneydoğu Asya Eğitim Bakanları Örgütü* | SEAMEO
org:ICIMOD | Uluslararası Bütünleşik Dağ Kalkınma Merkezi* | ICIMOD
org:APO | Asya Verimlilik Örgütü*
org:AARDO | Afrika-Asya Kırsal Kalkınma Örgütü* | AARDO
org:Asia-Pacific-Telecommunity | Asya-Pasifik Telekomünikasyon Topluluğu*
org:ACU | Asya Takas Birliği*
org:MGC | Mekong-Ganj İşbirliği*
org:Mekong-US | Mekong-ABD Ortaklığı*; Aşağı Mekong Girişimi*
org:BIMP-EAGA | Doğu ASEAN Büyüme Bölgesi* | BIMP-EAGA
org:SASEC | Güney Asya Alt Bölgesel Ekonomik İşbirliği* | SASEC
org:SAARC-Fund | SAARC Kalkınma Fonu*
org:NNSC | Tarafsız Ülkeler Gözetim Komisyonu* | NNSC
org:Military-Armistice-Commission | Askerî Ateşkes Komisyonu*; Askeri Ateşkes Komisyonu*
org:ICSC-Vietnam | Uluslararası Denetim ve Kontrol Komisyonu*
org:ASPAC | Asya ve Pasifik Konseyi*
org:PALM | Pasifik Adaları Liderleri Toplantısı*
org:OCO | Okyanusya Gümrük Örgütü*
org:Bougainville | Özerk Bougainville Hükümeti*
org:Chip-4 | Chip 4 ittifakı*
# Arab and Islamic bodies, the Middle East
org:ALECSO | Arap Birliği Eğitim, Kültür ve Bilim Örgütü* | ALECSO
org:ICESCO | İslam Dünyası Eğitim, Bilim ve Kültür Örgütü*; İslam Eğitim, Bilim ve Kültür Örgütü* | ICESCO; ISESCO; İSESCO
org:COMCEC | İSEDAK*; Ekonomik ve Ticari İşbirliği Daimî Komitesi*; İslam İşbirliği Teşkilatı Ekonomik ve Ticari İşbirliği Daimi Komitesi* | COMCEC
org:SESRIC | İslam Ülkeleri İstatistik, Ekonomik ve Sosyal Araştırma ve Eğitim Merkezi* | SESRIC; SESRTCIC
org:IRCICA | İslam Tarih, Sanat ve Kültür Araştırma Merkezi* | IRCICA
org:SMIIC | İslam Ülkeleri Standartlar ve Metroloji Enstitüsü* | SMIIC
org:PUIC | İslam İşbirliği Teşkilatı Parlamento Birliği*; İSİPAB* | PUIC; İSİPAB
org:IOFS | İslam Gıda Güvenliği Örgütü* | IOFS
org:ICIEC | İslam Yatırım ve İhracat Kredi Sigortası Kurumu* | ICIEC
org:ITFC | Uluslararası İslam Ticaret Finansmanı Kurumu* | ITFC
org:ICD | İslam Özel Sektör Kalkınma Kurumu*; Özel Sektörün Geliştirilmesi İslam Kurumu*
org:IPHRC | İİT Bağımsız Daimi İnsan Hakları Komisyonu* | IPHRC
org:Fiqh-Academy | Uluslararası İslam Fıkıh Akademisi*
org:AOAD | Arap Tarımsal Kalkınma Örgütü* | AOAD
org:APICORP | Arap Petrol Yatırım Şirketi* | APICORP
org:Dhaman | Arap Yatırım ve İhracat Kredi Garanti Kurumu*
org:CAEU | Arap Ekonomik Birlik Konseyi* | CAEU
org:GAFTA | Büyük Arap Serbest Ticaret Bölgesi*
org:Agadir | Agadir Anlaşması*
org:GCCIA | Körfez İşbirliği Konseyi Enterkoneksiyon Otoritesi* | GCCIA
org:Peninsula-Shield | Yarımada Kalkanı Gücü*
org:Arab-Coalition-Yemen | Yemen'de Meşruiyeti Destekleme Koalisyonu*; Yemen'deki Arap Koalisyonu*
org:Red-Sea-Council | Kızıldeniz ve Aden Körfezi'ne Kıyısı Olan Arap ve Afrika Ülkeleri Konseyi*
org:MFO | Çok Uluslu Güç ve Gözlemciler*
org:TIPH | El Halil'deki Geçici Uluslararası Varlık* | TIPH
org:AHLC | =Geçici İrtibat Komitesi | AHLC
org:CMF | Birleşik Deniz Kuvvetleri*
org:IMSC | Uluslararası Deniz Güvenliği Yapısı* | IMSC
org:Prosperity-Guardian | Refah Muhafızı Operasyonu*; Refah Koruyucusu Operasyonu*
org:Gaza-ISF | Gazze Uluslararası İstikrar Gücü*; Uluslararası İstikrar Gücü*
org:Board-of-Peace | =Barış Kurulu
org:GHF | Gazze İnsani Yardım Vakfı*
# Africa
org:ECOWAS-Commission | ECOWAS Komisyonu*
org:ECOWAS-Parliament | ECOWAS Parlamentosu*
org:ECOMIG | ECOWAS Gambiya Misyonu* | ECOMIG
org:EALA | Doğu Afrika Yasama Meclisi* | EALA
org:SADC-Tribunal | SADC Mahkemesi*
org:SAMIDRC | SADC Demokratik Kongo Cumhuriyeti Misyonu* | SAMIDRC
org:AMIS | Afrika Birliği Sudan Misyonu*
org:MISCA | Orta Afrika Cumhuriyeti'ne Afrika Önderliğinde Uluslararası Destek Misyonu* | MISCA
org:AFISMA | Mali'ye Afrika Önderliğinde Uluslararası Destek Misyonu* | AFISMA
org:APRM | Afrika Akran Değerlendirme Mekanizması* | APRM
org:AFRIPOL | Afrika Birliği Polis İşbirliği Mekanizması* | AFRIPOL
org:African-Risk-Capacity | Afrika Risk Kapasitesi*
org:ATIDI | Afrika Ticaret Sigorta Ajansı* | ATIDI
org:Africa50 | Africa50*
org:Shelter-Afrique | Shelter Afrique*
org:WAMZ | Batı Afrika Para Bölgesi* | WAMZ
org:ARIPO | Afrika Bölgesel Fikri Mülkiyet Örgütü* | ARIPO
org:OAPI | Afrika Fikri Mülkiyet Örgütü* | OAPI
org:APPO | Afrika Petrol Üreticileri Örgütü*
org:CILSS | Sahel'de Kuraklıkla Mücadele Devletlerarası Daimî Komitesi* | CILSS
org:Great-Green-Wall | Büyük Yeşil Duvar*
org:Gulf-of-Guinea-Commission | Gine Körfezi Komisyonu*
org:G5-Sahel-Force | G5 Sahel Ortak Gücü*
org:Accra-Initiative | Akra Girişimi*
org:Takuba | Takuba Görev Gücü*
org:EASF | Doğu Afrika Hazır Gücü* | EASF
org:Lobito-Corridor | Lobito Koridoru*
org:LAPSSET | Lamu Limanı-Güney Sudan-Etiyopya Ulaştırma Koridoru* | LAPSSET
org:EACOP | Doğu Afrika Ham Petrol Boru Hattı* | EACOP
# Americas
org:ECCB | Doğu Karayip Merkez Bankası* | ECCB
org:IICA | Amerikalar Arası Tarımsal İşbirliği Enstitüsü* | IICA
org:CICAD | Amerikalar Arası Uyuşturucu Kontrol Komisyonu* | CICAD
org:MAPP-OEA | ADÖ Kolombiya Barış Sürecini Destekleme Misyonu*
org:PARLASUR | MERCOSUR Parlamentosu* | PARLASUR
org:FOCEM | MERCOSUR Yapısal Uyum Fonu* | FOCEM
org:Andean-Parliament | And Parlamentosu*
org:OLADE | Latin Amerika Enerji Örgütü* | OLADE
org:OEI | İbero-Amerikan Devletleri Örgütü*
org:Ibero-American-Summit | İbero-Amerikan Zirvesi*
org:CARIFORUM | CARIFORUM*; Karayip Forumu* | CARIFORUM
org:CARPHA | Karayip Halk Sağlığı Ajansı* | CARPHA
org:CDEMA | Karayip Afet ve Acil Durum Yönetimi Ajansı* | CDEMA
org:RSS-Caribbean | =Doğu Karayip Bölgesel Güvenlik Sistemi
org:CARICOM-Secretariat | CARICOM Sekretaryası*; CARICOM Sekreterliği*
org:Caribbean-Basin-Initiative | Karayip Havzası Girişimi*
org:Bank-of-the-South | Güney Bankası*
org:IIRSA | Güney Amerika Bölgesel Altyapı Entegrasyonu Girişimi* | IIRSA
org:Merida-Initiative | Merida Girişimi*
org:Plan-Colombia | Kolombiya Planı*; Plan Colombia*
org:Puebla-Group | Puebla Grubu*
org:Sao-Paulo-Forum | Sao Paulo Forumu*
org:APEP | Amerika Ülkeleri Ekonomik Refah Ortaklığı* | APEP
org:MSS-Haiti | Haiti Çok Uluslu Güvenlik Destek Misyonu*; Çok Uluslu Güvenlik Destek Misyonu*
org:GSF-Haiti | Çeteleri Bastırma Gücü*
org:CICIG | Guatemala'da Cezasızlıkla Mücadele Uluslararası Komisyonu* | CICIG
org:MACCIH | Honduras'ta Yolsuzluk ve Cezasızlıkla Mücadeleyi Destekleme Misyonu* | MACCIH
org:IDB-Invest | Amerikalar Arası Yatırım Kurumu*; IDB Invest*
org:Mesoamerica-Project | Mezoamerika Projesi*
# who mediates and who helps
org:Carter-Center | Carter Merkezi*
org:HD-Centre | İnsani Diyalog Merkezi*
org:SantEgidio | Sant'Egidio Topluluğu*
org:CARE | CARE International*
org:Islamic-Relief | Islamic Relief*
org:ACF | Açlığa Karşı Eylem*
org:FIDH | Uluslararası İnsan Hakları Federasyonu* | FIDH
org:ICJ-Jurists | Uluslararası Hukukçular Komisyonu*
org:Arms-Control-Association | Silahların Kontrolü Derneği*
org:Memorial | Memorial İnsan Hakları Merkezi*
# further groups
org:UWSA | Birleşik Wa Devlet Ordusu* | UWSA
org:PDF-Myanmar | Myanmar Halk Savunma Kuvveti*
org:CNA-Chin | Chin Ulusal Ordusu*
org:Anti-Balaka | Anti-Balaka*
org:CPC-CAR | Değişim için Yurtseverler Koalisyonu*
org:FACT-Chad | Çad'da Değişim ve Uyum Cephesi*
org:CODECO | Kongo Kalkınma Kooperatifi* | CODECO
org:RED-Tabara | RED-Tabara*
org:ISGS | Büyük Sahra İslam Devleti* | ISGS
org:ISCAP | İslam Devleti Orta Afrika Vilayeti* | ISCAP
org:Macina | Macina Kurtuluş Cephesi*
org:CMA-Mali | Azavad Hareketleri Koordinasyonu*
org:Ansaru | Ansaru*
org:OLA | Oromo Kurtuluş Ordusu*
org:Hurras-al-Din | Hurras ed-Din*
org:Lions-Den | Aslan İni*
org:Al-Quds-Brigades | Kudüs Seriyyeleri*
org:Fatemiyoun | Fatimiyyun Tugayı*
org:Zainabiyoun | Zeynebiyyun Tugayı*
org:Lashkar-e-Jhangvi | Leşker-i Cengvi*
org:BLF | Belucistan Kurtuluş Cephesi*
org:TRF-Kashmir | Keşmir Direniş Cephesi*
org:Hizb-ut-Tahrir | Hizb-ut Tahrir*
org:JMB | Cemaat-ül Mücahidin Bangladeş*
org:BRN-Thailand | Barisan Revolusi Nasional*
org:TPNPB | Batı Papua Ulusal Kurtuluş Ordusu* | TPNPB
org:BIFF | Bangsamoro İslami Özgürlük Savaşçıları* | BIFF
org:Segunda-Marquetalia | Segunda Marquetalia*
org:EMC-Colombia | Estado Mayor Central*
org:Los-Choneros | Los Choneros*
org:PCC-Brazil | Primeiro Comando da Capital*
org:Los-Zetas | Los Zetas*
org:Gulf-Cartel | Körfez Karteli*
org:Kuki-groups | Kuki Ulusal Örgütü*
`;

export function organisations(): Readonly<Record<string, OrganisationNames>> {
  return organisationNames(ORGANISATIONS + ARMED_GROUPS, spellings);
}
