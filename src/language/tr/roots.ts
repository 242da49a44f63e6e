// Turkish roots, by which the search tells a word from its suffixes: "kredi" is no past of "kre-", and "kredisi" is one of its forms. Names are not among
// them: what is written of them behind an apostrophe is cut off there.

/** Nouns and adjectives. Behind a stroke the stem before a vowel, where it is another than rules give: "şehir" and "şehri", "hak" and "hakkı". Behind "=" what it is found as, where
 * no rule could tell its forms from those of that.
 */
export const NOUNS = `
abluka açı açık acil açılım açılış ad ada adalet adam aday adet adil adım adres af/aff afet afgan afganistan afrika ağ ağaç ağır ağız/ağz ağustos ahlak aile
ajan ajans akademi akademisyen akaryakıt akdeniz akıl/akl akım akraba akrep akşam aksi aktif aktör alan alarm albay alçak alevi alıcı alım alışveriş alkol
alman almanya alt alternatif altı altın altmış altyapı alüminyum amaç ambargo amerika an ana anadolu analiz anayasa anı anıt ankara anket anlam anlaşmazlık
anlatım anlayış anne antlaşma antrepo apartman ara araba arabistan arabulucu arabuluculuk araç arap arazi arı arıza arjantin arka arkadaş armağan arnavutluk
arşiv artı artık artış arz aşağı aşama asgari aşı asıl/asl asır/asr aşırı aşk asker askı asya at ateş ateşkes atina atom avantaj avrupa avukat avustralya
avusturya ay ayak ayar aydın aygıt aykırı ayna aynı ayrı ayrıca ayrım ayrıntı az aza azami azerbaycan azeri azınlık baba bağ bağdat bağımsız bağış bağlam
bağlantı bahar bahçe bahis/bahs bahreyn bakan bakım bakır bakış bakü balık balkan banka bant bar baraj bardak barış barışçıl baş basamak başarı başbakan basın
basınç basit başka başkan başkent baskı baskın başlangıç başlıca başmüzakereci başörtü basra başvuru batı bayan bayrak bayram bazı bebek beceri bedel bedeli
beden beğeni beklenti bela belarus belçika belde belediye belge belirgin belirli belirsiz belki bellek belli ben benzer benzeri benzin beraber berbat beri
berlin beş beton bey beyan beyanat beyanname beyaz beyin/beyn beyrut biçim bilanço bildirge bildiri bilgi bilgisayar bilim bilinç bilirkişi bin bina binbaşı
bir birer birey birikim birim birinci birleşik birlik bitki biyografi biz blok boğaz bölge bölgesel bölücü bölüm bomba bono borç borsa boru boş bosna boşnak
boy boyun/boyn boyut bozuk brezilya brüksel bu buğday bugün buhar bulgar bulgaristan bulgu buluş bünye bura bürokrasi bürokrat burun/burn bütçe bütün büyük
büyükelçi buz çaba çabuk cadde çadır çağ çağdaş çağrı cami can çanta çap çare çarşamba çarşı casus çatı çay caydırıcı cehennem çek çekirdek çelik çelişki
cemaat cenaze cennet cephe çerçeve cerrah cesaret ceset/cesed çeşit cevap çeviri çevre çevresel ceza cezaevi cezayir çiçek ciddi çift cihaz çıkar çıkış cilt
çin cins çirkin cisim/cism civar çizgi çocuk coğrafya çoğu çoğul çoğunluk çok çöp coşku çözüm çukur cuma cumartesi cumhurbaşkan=cumhurbaşkanı cumhurbaşkanı
cumhurbaşkanlığı cumhuriyet cümle dağ daha dahil daimi daire dakika dal dalga damping danimarka danışman dar darbe dava davet davranış dayanak dayanıklı
dayanışma defa defter değer değil değişik değişim dek deklarasyon deli delil demir demiryol=demiryolu demiryolu demokrasi demokrat demokratik denetim deney
deneyim denge deniz denizaltı depo deprem derece dergi derin dernek ders dert/derd destek detay dev devam devir/devr devlet devre devrim diaspora diğer dik
dikkat dil dilekçe din dip diplomalı diplomasi diplomat diplomatik direktör direniş diş dış disiplin dışişleri dışlama diyalog dize dizi doğa doğal doğalgaz
doğru doğrudan doğu doğum doktor doktrin doku dokuma dokunulmazlık dokuz dolar dolay dolu domuz donanma dönem dönüm dönüş dönüşüm dört dost dosya döviz doz
dram dükkan dünya durak duraklama durgun dursun durum duruş duruşma dürüst düşman düşük düşünce duvar duygu düz düzen düzey edebiyat efendi ege egemen eğilim
eğitim eğlence ek ekim ekip ekmek ekonomi ekonomik ekonomist ekran eksi eksik el elbise elçi elektrik elektronik eleman eleştiri elli emek emin emir/emr
emisyon emniyet emtia en endişe endonezya endüstri enerji enflasyon engel enkaz enstitü entegrasyon er erivan erkek erken ermeni ermenistan ertesi eş esas
eser esir eşit eski esnaf estonya eşya et etiyopya etken etki etkin etmen etnik etraf ev evet evlilik evrak evre evrensel eyalet eylem eylül ezici faal
faaliyet fabrika facia faiz fakat fakir fakülte far fark fas fayda fazla federal federasyon felaket fen fert/ferd fesih/fesh fiil fikir/fikr filipinler
filistin film filo final finans finansal finansman fındık finlandiya firma fırsat fırtına fiyat fon fonksiyon form formül forum fotoğraf fransa fransız fuar
futbol füze garanti gayret gaz gazete gazi gazze gece geçerli geçici geçim geçiş geçit/geçid geçmiş gelenek geleneksel gelişim gemi genç genel genelge
genelkurmay general geniş gerçek gerek gerekçe gereksinim gergin geri gerilim gerilla gezi gibi giriş girişim giyim gizli global göç göçmen göçmenlik
göğüs/göğs gol gölge gönül/gönl görev görkemli görsel görüntü görünüm görüş gösterge gösteri göz gözaltı gözlem gram grev grip/grib grup güç gül gümrük gümüş
gün günah gündem güneş güney güneydoğu gür gurbet gürcistan gürcü gürültü gurur güven güvence güvenilir güvensizlik güz güzel güzergah haber hacim/hacm hadise
hafif hafta hak/hakk hakim hakimiyet hal halife halk ham hamle hane hapis/haps hapishane harekat hareket harf harita harp/harb has hasar haşhaş hassas
hassasiyet hasta hastane hat/hatt hata hatıra hava havaalan=havaalanı havaalanı havaliman=havalimanı havalimanı havza hayal hayat hayır/hayr hayvan hazine
hazır haziran hece hedef hediye hekim helikopter hemen hep her herkes hersek hesap heyecan heyet hibe hiç hidroelektrik hidrojen hikaye hindistan hint
hıristiyan hırvatistan hisse hissedar hız hizmet hoca holding hollanda hongkong hoş hücre hücum hukuk hüküm/hükm hükümet hür hürriyet husus huzur iade ibaret
iç içerik içişleri icra içten idam idare iddia iddianame ideoloji ifade ihale ihlal ihmal ihraç ihracat ihtar ihtilaf ihtimal ihtiyaç iki ikinci ikiz iklim
ikna iktidar iktisat il ilaç ilan ilave ilçe ileri iletişim ilgi ilginç ilişki ilk ilke ilkel iltica imalat imar imkan imparatorluk imza inanç ince indirim
ingiliz ingiltere inşa inşaat insan insansız internet ipotek iptal irade irak iran ırk irlanda iş işadam=işadamı işadamı işaret işbirliği işgal işgücü ısı
ışık isim/ism iskan işkence iskoçya islam işlem işlev ispanya ispanyol ispat israil ısrar istanbul istasyon istek istihbarat istihdam istikrar istikrarsızlık
istila istismar istisna isveç isviçre işyeri italya italyan itfaiye ithal ithalat itibar itiraf itiraz ittifak iyi iz izin/izn izleyici izmir jandarma japon
japonya jeopolitik jest kabil kabine kabul kaçak kadar kader kadın kadro kafa kafkasya kağıt kahire kahraman kahve kaide kalabalık kale kalem kalıcı kalıp
kalite kalkınma kalp/kalb kamp kampanya kamu kamuoyu kan kanaat kanada kanal kanat/kanad kanıt kanun kap kapak kapalı kapanış kapasite kapı kaplan kapsam kar
kara karabağ karadeniz karakol karakter karanlık karantina karar kararname karasu karayol=karayolu karayolu karbon kardeş kargo karı karışık karşı karşıt
karşıtlık kart kartel kas kasa kaşık kasım kast/kasd kat katar katil katılım katkı katliam kavga kavram kavşak kaya kaygı kayıp/kayb kayıt/kayd kaymakam
kaynak kaza kazak kazakistan kazanç kebap kedi kefalet kelime kemik kenar kendi kent kentsel kenya kere kerkük keşif/keşf kesim kesin kesinti kesit keskin
keyif/keyf kez kıbrıs kıdemli kılıç kim kimse kimya kimyasal kır kira kırgız kırgızistan kırk kırmızı kış kısa kişi kısım/kısm kişisel kısıt kışkırtıcı kısmen
kıt/kıd kıta kitap kitle kıyı kız koalisyon kobalt köken kol kolay koltuk komisyon komite komşu komünike kömür komutan konferans kongre konsey konsolos
kontrol konu konuk konum konut koordinasyon köprü kopya kor kör kore körfez koridor korku korkunç korsan koruyucu köşe kosova koşul kota kötü köy koy koyu
kral kraliçe kraliyet kredi kriter kritik kriz küba küçük kudüs kuduz kulak kule kullanıcı kullanım kültür kültürel kulüp kum kumanda kumandan küme kur
kuraklık kural kurban kürdistan küresel kurmay kurs kürsü kürt kurtuluş kurul kuruluş kurum kurumsal kuş kuşak kuşku kutu kutup/kutb kuveyt kuvvet kuyu kuzey
kuzeybatı kuzeydoğu laboratuvar laik lazım lefkoşa letonya levha libya lider liman limit lira lisan lise liste litvanya lityum lojistik lokanta londra lübnan
maaş maç macar macaristan madde maden mağaza mağdur mahalle mahkeme mahkum mahkumiyet makale makam makedonya makina makine mal malezya malı maliye maliyet
malzeme manevra marka mart masa maske masraf matbaa mavi mayın mayıs mecburi meclis medeniyet medya mekanizma meksika mektup memleket memnun memnuniyet
memorandum memur mensup merak merhum merkez merkezi mermi mesafe mesaj mesele meslek mesul metin/metn metre metreküp mevcut/mevcud mevduat mevki mevsim mevzu
mevzuat meydan mezar mezhep miktar militan millet milletvekil=milletvekili milletvekili milli milliyetçi milyar milyon mimar mina minnet miras misafir mısır
misyon mitin miting mobil model modern moğolistan moldova moral moskova motor mübadele mücadele müdafaa müdahale müddet müdür müfettiş muhabir muhafaza
muhafız muhalefet muhalif muharebe muhasebe muhatap mühendis mühimmat muhtar muhtemel muhteşem muhtıra mülakat mülk mülkiyet mülteci mümkün münasebet müracaat
mürettebat müsaade müşavir musevi müslüman müşteri müsteşar musul mutabakat mütareke müteahhit/müteahhid mutlak mutlu müttefik müzakere müze müzik nakil/nakl
nakit/nakd namaz nasihat nasıl neden nefes nefret nehir/nehr nere nesil/nesl nesne net netice nicelik nihai nijerya nikel nisan nitelik niyet nokta normal
norveç not nota noter nüfus nüfuz nükleer o obje öbür ocak oda odak ödenek ödül ödün ofis öğe öğle öğrenci öğrenim öğretim öğretmen oğul/oğl okul okur olağan
olağanüstü olanak olası olay ölçü ölçüm ölçüt olimpiyat ölü ölüm olumlu olumsuz ömür/ömr ön on onarım onay önce önceki önder önem önerge öneri önlem önsöz
onur operasyon operatör opsiyon ora oran ordu organ organizasyon orgeneral örgüt orman örneğin örnek orta ortadoğu ortak ortalama ortam örtü osmanlı otel
otobüs otomobil otomotiv otorite otoyol oturum otuz oy öykü oyun öz özbek özbekistan özel özerk özet özgü özgün özgür özür/özr paha paket pakistan pakt pamuk
panel panik papa para parça paris park parlak parlamenter parlamento parsel parti patlayıcı patron pay paydaş paylaşım pazar pazartesi pekin perde performans
perşembe personel peş petrokimya petrol peygamber pirinç piyasa plan platform polis politik politika polonya pompa portekiz portre posta potansiyel pozisyon
pratik prens prenses prensip prim problem profesör profesyonel program proje promosyon propaganda protesto protokol prova provokasyon puan radar radikal radyo
rafineri rahat rakam rakip ramazan randevu rapor raporu ray refah referandum reform rehber rehine rejim rekabet rekor rektör renk resepsiyon resim/resm
ret/redd rezerv risk roket rol roman romanya rota ruh ruhsat rum rus rüşvet rusya rüya rüzgar saat sabah sabır/sabr sabit saç saçma sade sadece saf safha sağ
sağlam şah saha sahil sahip şahıs/şahs şahit/şahid sahne sakin saldırgan saldırı salgın salı salon saltanat şam samimi şampiyon sanat sanayi sandık sanık
saniye şans şantaj santral sapma saray sarsıntı şart satıcı satım satın satış savaş savcı saye sayfa saygı saygın sayı sayım sayın sayısal şebeke sebep
seçenek seçim seçkin seçmen şef sefer sefir şehir/şehr şehit/şehid şeker şekil/şekl sekiz sekreter sektör sel selam şema şemsiye semt sen senato senatör
sendika sene serbest şeref sergi seri sermaye sert servet servis ses sevgi sevinç seviye sevk şey seyahat şeyh seyir/seyr sezon sıcak şiddet sıfat sıfır
sığınak sığınmacı sigorta şii sık şikayet sıkı sıkıntı silah şili şimdi simge sınav sinema singapur sınıf sınır sınırdışı sinyal sır/sırr sıra sırbistan
şirket sırp sırt sistem site sivil siyah siyasal siyaset siyasi siz slovenya sofya soğuk sokak somali somut son sonbahar sonra sonuç sorgu soru sorumlu sorun
sosyal sosyalist sosyalizm sovyet soy soykırım söylem=söyle söz sözleşme spekülasyon spor stadyum standart/standard statü strateji stratejik şu su/suy şubat
subay şube sübvansiyon suç sudan suikast sulh sultan sünni sunum sunuş şüphe şura surat süre süreç sürekli suret sürgün suriye sürpriz sürücü süt suudi swap
taahhüt taahhüt/taahhüd tabaka taban tablo tabur tacik tacikistan tahıl tahkikat tahlil tahliye tahmin tahran tahrik tahsil tahvil takas takdir takım takip
taksi taksit/taksid taktik takvim talebe talep talihsiz talimat tam tamam tamir tane tanık tanım=tanı tanıtım tank tanker taraf tarife tarih tarım tarımsal
tarz taş tasarı tasarım tasarruf tasfiye taşımacılık taşıt taslak tatbikat tatil tatmin tavan tavır/tavr tavsiye tayland tayvan taze tazminat tebrik tecrübe
tedarik tedavi tedbir tehdit/tehdid tehlike tek tekel teker teklif teknik teknoloji teknolojik tekrar tel telefon televizyon telgraf telif tema temas temel
temin teminat temiz temmuz temsil tepe tepki tercih tercüman terk terminal terör terörist terörizm ters tersane teşebbüs teşekkür tesis teşkilat teslim tespit
teşvik tez tezkere ticaret ticari tiflis tip tıp/tıbb tırmanış titiz tohum tokyo ton top topçu toplam toplama toplantı toplum toplumsal toprak torba tören toz
trafik trakya tren trilyon tüccar tüfek tugay tüketici tüketim tüm tünel tunus tür tur türbin turist turistik turizm türk türkiye türkmen türkmenistan turnuva
tutar tutuk tutum tuz tuzak üç uç uçak uçaksavar ücret üçüncü uçurum uçuş ucuz ufak ufuk/ufk uğur ukrayna ulaşım ülke ulus ulusal uluslararası ümit/ümid umum
umut/umud üniversite ünlü unsur uranyum ürdün üretici üretim ürün üs/üss üst üstünlük usul uyarı uydu üye uygar uygun uyum uyuşturucu uzak uzay üzere uzman
uzun üzüntü vaat/vaad vade vahim vakıf/vakf vakit/vakt vali van varil varlık vatan vatandaş vaziyet vefat vekalet vekil venezuela vergi veri verim vesile veto
vicdan vietnam vilayet virüs vize vücut/vücud vurgu vuruş washington yabancı yağ yahudi yakın yakıt yaklaşık yaklaşım yalan yalnız yan yandaş yanıt yanlış
yapı yapım yaptırım yara yarar yardım yargı yargıç yarı yarım yarın yarış yaş yasa yasadışı yasak yasal yaşam=yaşa yatak yatay yatırım yavaş yaygın yayın yaz
yazar yazı yazık yazılım yedek yedi yemen yeni yenilgi yer yeraltı yerel yerleşim yeşil yeterli yetersiz yetim yetki yetmiş yıkım yıl yıldız yirmi yoğun yok
yoksul yol yolsuzluk yön yönetici yönetim yönetmelik yönetmen yöntem yorum yüce yük yüksek yükseliş yükümlü yün yunan yunanistan yürek yurt/yurd yurtdışı
yurttaş yürürlük yürüyüş yüz yüzey yüzyıl zafer zam zaman zamanlama zarar zarf zayıf zemin zengin zeytin zihin/zihn zincir ziraat zirve ziyaret zor zorunlu
zulüm/zulm`;

/** Verbs, without "-mek". What "t" becomes before a vowel stands behind a stroke: "git" and "gid". */
export const VERBS = `
aç açıkla ağırla ağla ak aksa aktar al alçal aldat alış alkışla amaçla an anımsa anla anlaş anlat ara araştır arın art artır aş as asıl at ata atıl atla avla
ayarla aydınlat ayır/ayr ayrıl ayrış azal azalt azarla bağır bağışla bağla bağlan bahset/bahsed bak barındır barış bas başar başla başlat bastır başvur bat
batır becer beğen bekle belgele belirle belirt benze besle bil bildir bilgilen bilgilendir bin bırak birleş birleştir bit bitir boğ böl bölün bölüş bombala
borçlan boşalt boşan boz bük bul bulun buluş bür büyü buyur büyüt çağır/çağr çak çal çalış çalıştır çarp çarpış çat çatış çek çekil çekin çevir/çevr
cezalandır çık çıkar çiz çoğal çök çöz çözül çürü dağıl dağıt dal danış davet davran daya dayan de/diy değ değerlendir değin değiş değiştir dene denetle deste
destekle devir/devr devral devret/devred dile dilen dinle diren dit doğ doğrula dök dokun dol dolaş doldur dön don donat dondur dönüş dönüştür döv dövüş dur
durdur düş düşün düşür duy duyur düzelt düzenle ek ekle eleştir emret/emred engelle er eri eriş ert ertele es esirge et/ed etkile evlen ez ezberle
farket/farked feshet/feshed fırla geç gecik geçir gel geliş geliştir genişle genişlet gerçekleş gerçekleştir gerek gerginleş gerile germek getir gez gir giriş
git/gid giy gizle gönder gör görün görüş göster götür gözet gözle gözlemle güçlen güçlendir gül gülümse güncelle güven haberleş hafifle haket/haked
hallet/halled harca hareketlen hatırla hatırlat hazırla hedefle hesapla hisset/hissed hızlan hızlandır iç içer ilerle ilet ilgilen imzala in inan incele indir
isimlendir ısın ısrar iste it iyileş iyileştir izle kaç kaçır kal kaldır kalk kalkış kana kandır kapa kapat kapla kapsa kar kara kararlaştır karış karıştır
karşıla karşılaş karşılaştır kas kat katıl katlan kavra kavuş kay kaybet/kaybed kaydet/kayded kaynaklan kaz kazan kes kesinleş kına kır kirala kıs kısıtla
kışkırt kıy kıyasla kız kolaylaş kolaylaştır kon konuş konuşlan konuşlandır kop kopar kork koru korun koş kov kovala koy kucakla kucaklaş küçül kullan kur
kurtar kurtul kurul kuşat kutla kuvvetlen lanetle mahvet/mahved nitele nitelendir normalleş öde öden ödüllendir öğren öğret oku okut öl ol ölç öldür olgunlaş
oluş oluştur onar onayla önemse öner öngör önle örgütle ört öt otur öv övgü oy oyala oyla oyna özelleştir özetle özgürleş özle parçala parla patla patlat
paylaş pazarla pekiş pekiştir planla rahatla rahatlat rastla reddet/redded sağla sakinleş sakla sal saldır salla sapta saptır sar sarıl sars şaş şaşır sat
satın sav savaş savun say seç şekillen şekillendir selamla sele serbestleştir sergile sev sevin seyret/seyred sez sığın sık sıkıl sıkış sıkıştır sil silahlan
silahsızlandır sın sınırla sınırlandır sırala sız sızdır sök sok sol son sonlandır sonuçlan sonuçlandır sor sorgula soruştur söyle sözleş suçla sun sür sürdür
sürükle süs sus susa süz tak tamamla tanı tanımla tanın tanış tanıt tart tartış tasarla taşı taşın tat/tad tekrarla tekrarlan temizle tırman tırmandır
titre toparla topla tüken tüket tut tutukla tutuştur uç uğra uğraş uğurla ulaş ulaştır um unut üret üstlen uy uyan uyandır uyar uyarla uydur uygula uyu uyuş
üz uza uzaklaş uzaklaştır uzan uzat uzlaş üzül vadet/vaded var vazgeç ver vur vurgula vuruş yak yakala yakalan yakın yakınlaş yakış yaklaş yaklaştır yala
yalanla yalvar yan yanaş yanıl yanıtla yansı yansıt yap yapış yaptır yara yarala yararlan yarat yargıla yarış yaşa yasakla yat yatır yay yayıl yayımla yayınla
yaz yazdır ye/yiy yen yenile yer yerleş yerleştir yet yetin yetiş yetiştir yetkilendir yık yıka yıl yinele yoğunlaş yoğunlaştır yolla yönel yönelt yönet
yönlendir yorumla yükle yüksel yükselt yürü yürüt yut yüz yüzleş zayıfla zayıflat zenginleş zorla zorlaştır`;
