import { entriesOf, type Lexicon, lexicon } from "./lexicon.js";
import { TURKISH_VERBS } from "./turkish-verbs.js";

/** What Turkish words say of facts. */
export const turkish: Lexicon = lexicon(
  "tr",
  `
visit =done > | bulundu; geldi; geçti; vardı; ziyaretinde bulundu; gerçekleştirdi; ziyaret etti; yaptı; yapıldı; gitti; ziyarette bulundu; ağırlandı
visit =standing > | geldi; gitti; vardı; ulaştı; uçtu
visit =ahead > | ziyaret edecek; gidecek
visit > | ziyaret*; gezi*
meeting =done kind:-call | bir araya geldi; toplandı; buluştu
meeting =done kind:call | telefonda görüştü; telefon görüşmesi yaptı; telefon görüşmesi yapıldı
meeting =done | görüştü; müzakere etti; görüşme yaptı; bulundu; müzakerelerde bulundu; müzakereler yapıldı; görüşme yapıldı; düzenledi; yaptı
meeting | görüşme*; müzakere*; katıldığı
meeting kind:summit | zirve*
meeting kind:-call | bir araya gelme*; toplantı*; buluşma*
meeting kind:call | telefon*; telefonda; telefon görüşme*
agreement | anlaşma*; belge*; konulu; metin*
agreement | imzalama*
finance trade project =signed | imzaladı; imzalandı; imzalad*
agreement =signed | imzaladı; imzalandı; imzalad*
agreement finance project trade | kredi anlaşma*
partnership | ilişki*; düzey*; ortaklı*; ortağı*
partnership =done | kurdu; kuruldu; tesis etti
=standing | durumda; durumunda; var; vardır; vardı; bulunmaktadır; mevcut
partnership =standing level:alliance | müttefik; müttefikti; müttefiktir
partnership =standing | bulunuyor; bulunuyordu; sürdürdü; sürdürüyor; sürdürüyordu; ilişki sürdürüyor
cooperation =standing | iş birliği yaptı; iş birliği yapıyor
cooperation | iş birliği*; işbirliği*
 | alan*
position =stated stance:supports > | destek açıkladı; destekledi; destekliyor; destek verdi
position =stated stance:opposes > | tanımıyor; tanımadı; tanımayı reddetti; karşı çıktı; karşı çıkıyor
position =stated stance:recognises > | tanıdığını açıkladı; tanıdı; tanıyor
position =stated stance:neutral > | tarafsız kaldı; tarafsız
position | tutum*
membership =standing > | statüsündeydi
membership standing:member =standing > | üyesidir; üyesiydi; üyesi; tam üye; tam üyesidir
membership standing:candidate =standing > | aday; adaydır; aday ülkedir; aday ülkesidir; adayıdır
membership standing:observer =standing > | gözlemcidir; gözlemcisidir
membership =done standing:-candidate | katıldı; üye oldu
membership > | statü*; içinde*; üyeli*
finance project trade agreement =done > | sağladı; verdi; tahsis etti; aktardı; ödedi
finance =done flow:loan > | borç verdi
finance =done flow:grant/aid > | hibe etti
finance =done > | yaptı; yatırım yaptı; kullandırdı
finance =done < | aldı; temin etti
finance =done > flow:purchase | satın aldı; alım yaptı
finance =ongoing > | sağlıyordu; sağlıyor; yapıyordu; veriyor
finance =standing | paylaştı
finance > | sağlama*; verme*; sağlayacak; vermeyi
 | ortak; grubu*; grup
finance | ödeme*; finansman*; için; kaynak; borç; fon*
finance trade =done | aştı; aşmış; geçti; aşıyor
trade =done | olarak gerçekleşti; ulaştı; ticaret yaptı; yaptı
trade =standing | düzeyindeydi; ticaret yapıyordu; ticaret yapıyor; düzeyinde
trade | ticaret*; ticaret hacmi; çıkarma*; hacmini; mal; mallar*; hacmi; birbiriyle; ürün*
trade =standing < | müşteri*; alıcısı*; ithalatçısı*
trade =standing > | tedarikçi*; satıcısı*; ihracatçısı*
trade =ongoing > | satıyordu; satıyor; ihraç ediyor
trade =done > | sattı; ihraç etti; teslim etti
trade > | satma*; satış*; ihracat*
trade =done < | ithal etti
trade =done trend:rising | arttı; yükseldi
trade =done trend:falling | geriledi; azaldı; düştü
project =done > | tamamladı; inşa etti
project =ongoing > | çalışıyordu; yürütüyordu; inşa ediyor; yürütüyor
project > | inşa*
project | proje*
statement =stated act:praise > | övdü; takdir etti; memnuniyetle karşıladı
statement =stated act:criticise > | eleştirdi; kınadı
statement =stated act:urge > | çağrıda bulundu; çağırdı
statement =stated act:accuse > | suçladı
statement =stated act:reject > | ret cevabı verdi; geri çevirdi
statement =stated act:threaten > | tehdit etti
statement =stated act:congratulate > | tebrik etti; kutladı
statement =stated act:thank > | teşekkür etti
statement =stated act:praise > | teşekkür etti
statement =stated act:invite > | davet etti
statement =stated act:condole > | başsağlığı diledi
statement =stated act:apologise > | özür diledi
statement =stated act:announce > | açıklama yaptı; duyurdu
statement =stated act:deny > | yalanlama yayımladı; iddiaları reddetti; reddetti; karşı iddiaları reddetti
statement | açıklama*
action =done > | önlem aldı; adım attı; attı
action act:sanctions =done > | yaptırım uyguladı
action act:tariffs =done > | ek gümrük vergisi uyguladı
action act:attack =done > | saldırdı
action act:shelling =done > | topçu saldırısı düzenledi
action act:airstrike =done > | hava saldırısı düzenledi
action act:protest =done > | protesto etti
action =ongoing > | önlem alıyordu; adımlar atıyordu; atıyordu
action =done | ortak bir faaliyet yürüttü; yürüttü
action =ongoing | ortak bir faaliyet yürütüyordu
action > | önlem*; adım*
action | faaliyet*; eylem*
action statement position | karşı
action finance statement position | yönelik
=done | gerçekleşti; tamamlandı; gerçekleştirildi
=ongoing | sürdürüyor; sürdürmekte; yürürlükte; yürürlüktedir; hâlâ; sürüyor; sürüyordu; devam ediyor
=begun | başladı; başlattı; başlatıldı; başlandı
=agreed | anlaştı; uzlaştı; kararlaştırdı; kabul etti; anlaşmaya vardı; kararlaştırıldı; mutabık kaldı
=planned | bekleniyordu; gerekiyor; amaçlamakta; planlamakta; planlanmakta; öngörüyor; öngörülüyor; öngördü; hedefliyor; istiyor; bekleniyor; planlanan; niyetinde; hazırlanıyor; planladı; planlandı; planlanıyordu; planlamıştı; planlıyor; planlıyordu; amaçlıyor
=agreed | karar verdi; karar aldı; kararı aldı; kararlaştırdılar; kararlaştırdı
=planned | karar verdi; karar aldı; kararı aldı; kararlaştırdılar; kararlaştırdı
=ahead | gelecek; gidecek; alacak; kuracak; inşa edecek; imzalayacak; yapılacak; edilecek; edecek; yapacak; olacak; sağlayacak; verecek
=pledged | taahhüdünde bulundu; sağlama taahhüdünde bulundu; sözü verdi; söz verdi; taahhüt etti; taahhüt edildi; vaat etti; vaat edildi; yapma sözü verdi; satma sözü verdi; sağlama sözü verdi
=suspended | ertelendi; erteledi; ertelenmiş; ertelemiş; ertelendiği; dondurdu; donduruldu; durdurdu; askıya alındı; askıya aldı; durduruldu
=cancelled | feshetti; feshedildi; kesti; kesildi; kopardı; sona erdirdi; iptal edildi; iptal etti
=denied !denial | henüz; bir türlü; gerçekleşmedi; imzalanmadı; yapılmadı; yalanlandı; yalanladı
=stated | dile getirildi
agent:president | cumhurbaşkan*; devlet başkan*
agent:prime-minister | başbakan*
agent:foreign-minister | dışişleri bakan*
agent:minister | bakan*
action act:release =done > | serbest bıraktı
action act:detention =done > | gözaltına aldı; tutukladı
action act:expulsion =done > | sınır dışı etti
visit kind:official | resmî olarak; resmî; resmi olarak; resmi
partnership cooperation agreement | yükseltme*; çıkarma*; kurma*; kurulma*; geliştirme*; güçlendirme*
 | ikili; yapma*; her iki taraf*
!hedge | muhtemelen; büyük olasılıkla; büyük ihtimalle; galiba; anlaşılan; söylendiğine göre; doğrulanmamış; kesin değil; kaynak emin değil; bir kaynağa göre; bir rapora göre; tek bir kaynağa göre; olasılıkla; ihtimalle; iddiaya göre; iddia edildiğine göre
!says | bildirdi; açıkladı; vurguladı; ekledi; hatırlattı; kaydetti; iddia etti; öne sürdü; doğruladı; anlattı; savundu; dile getirdi; göre; belirtti; söyledi; ifade etti; aktardı; dedi; açıkladığına göre; belirttiğine göre; aktardığına göre
!reported document:joint | ortak açıklamaya göre; aynı açıklamaya göre
finance trade project | ekonomik alanda
visit meeting statement agreement partnership position membership | diplomatik alanda
!reported | bildirildiğine göre; bildirdiğine göre; aktarıldığına göre; bildirildi; bildirdi; bildirildiği*; haberine göre; habere göre; tarihli bir habere göre; tarihli habere göre
 | nin; nın; nun; nün; in; ın; un; ün
 | ertesi gün; ertesi ay; ertesi yıl
 | kaynaklar
!dispute | ayrışıyor; uyuşmuyor; kaynaklar tutar konusunda uyuşmuyor; kaynaklar tarih konusunda uyuşmuyor; kaynaklar gelinen aşama konusunda uyuşmuyor; kaynaklar bunun gerçekleşip gerçekleşmediği konusunda uyuşmuyor; kaynaklar yer konusunda uyuşmuyor; kaynaklar düzey konusunda uyuşmuyor; kaynaklar katılanlar konusunda uyuşmuyor
!about | dolaylarında; civarında; civarı
!pair | iki ülke*; iki taraf*; iki devlet*; ülkeler*; taraflar*
=denied !denial | üye değil; niyetinde değil; niyeti yok; planlamıyor; düşünmüyor; istemiyor; amaçlamıyor; girmeyecek; girmeyeceğini; katılmayacak; katılmayacağını; başvurmayacak; başvurmayacağını; hedeflemiyor
=standing | yer alıyor; yer almakta; olmaya devam ediyor; dayanıyor; dayanmakta
partnership =standing | ortağı; ortağıdır; ortak; ortaktır
partnership membership =standing | olduğu; olduğunu; bulunduğu; bulunduğunu; olduklarını; bulunduklarını
=ahead | bulunacak; verilecek; gönderilecek; yapacağı; vereceği; edeceği; edecekler; yapacaklar; gelecekleri; kurulacak; bekleniyor; beklenmekte; bulunması bekleniyor
=planned | planı; planları; planlanmış; niyet*; hazırlığında; hazırlık*; gündemde; gündeminde; öngörülmekte; tasarlıyor; düşünüyor
=agreed | anlaştılar; üzere anlaştı; konusunda anlaştı; anlaşma uyarınca; anlaşmaya göre; anlaşmaya vardılar; mutabık kaldılar; uzlaştılar; kararı alındı; karar alındı; karara varıldı; sözleşti; sözleştiler; kararı alırken; karar verildi; vardılar
=pledged | söz vermişti; vaadinde bulundu; taahhüdü; vaadi; vadetti; taahhüt altına girdi; üstlendi
=ongoing | yolda; aşamasında; sürmekte; sürüyor; halinde; hâlinde
 | zarar gören; zarar görmüş; yol açan; ev sahibi
 | saat süren; saatlik; gün süren; hafta süren; ay süren; yıl süren
!says | ortaya koydu; ortaya koyuyor; bildiriyor; açıklıyor; kaydediyor; öne sürüyor; ileri sürüyor; aktarıyor; ifade ediyor; vurguluyor; altını çiziyor; dile getiriyor; beyan etti; belirtmişti; söylemişti; açıklamıştı; bildirmişti; duyurdu; duyuruyor; bildirildiğine göre; dediğine göre; söylediğine göre; bildirdiğine göre; anlattığına göre; ifadesine göre; sözlerine göre
=denied !denial !says | iddiasını yalanladı; iddiasını reddetti; iddialarını yalanladı; iddialarını reddetti; iddiasını yalanlıyor; iddialarını yalanlıyor; haberini yalanladı; haberlerini yalanladı; verdiğini yalanladı; verdiğini reddetti; ettiğini yalanladı; ettiğini reddetti; aldığını yalanladı; aldığını reddetti; yaptığını yalanladı; yaptığını reddetti; olduğunu yalanladı; olduğunu reddetti; imzaladığını yalanladı; edeceğini yalanladı; vereceğini yalanladı; yapacağını yalanladı
membership =denied !denial | yer almıyor; üyesi değil; taraf değil; başvurmuş değil; başvurmadı; üye olmadı; katılmadı
membership partnership cooperation =standing | uzanıyor; uzanmakta; dayanmakta; bağlıyor; bağlamakta; geçerli
membership standing:observer =done > | gözlemci statüsü kazandı; gözlemci statüsü aldı; gözlemci statüsü elde etti; gözlemci sıfatı kazandı; gözlemci olarak kabul edildi; gözlemci statüsüne kavuştu
membership =done standing:-candidate | statüsü kazandı; statüsü aldı; statüsü elde etti; üyeliğe alındı; üyeliğe girdi; üyelik kazandı; üyeliğini kazandı; dahil oldu
membership =done standing:candidate | başvurdu; başvurmuştu; başvuruda bulundu; başvuruda bulunmuştu; başvuru yaptı; müracaat etti; aday oldu; adaylık başvurusu yaptı
agreement =signed | tarihini taşıyor; imza altına alındı; parafe edildi; parafe etti
agreement partnership =agreed | kararı aldı; kararına vardı
meeting =done kind:-call | yüz yüze geldi; karşı karşıya geldi; aynı masaya oturdu; masa başına geçti
meeting =done kind:call | telefonla görüştü; telefonda konuştu; telefonla konuştu; telefonla aradı; telefonda aradı; telefon etti
visit =standing > | temaslarda bulunuyor; konuğu; konuğuydu; misafiri; ziyarette
trade finance =standing | ulaştı; buldu; tuttu; yaklaştı; erişti; oldu; kaldı; hesaplandı; geçti; aştı
partnership =cancelled | kesmesi; kesmesiyle; kesmesinin; kopması; kopuşu; sona ermesi
project =ongoing | neredeyse tamamladı; neredeyse tamamlandı; neredeyse bitirdi; neredeyse bitti; hemen hemen tamamlandı; tamamlanmak üzere; tamamlamak üzere; bitirmek üzere; bitmek üzere; son aşamada; son aşamasında; yapımı sürüyor; inşası sürüyor; inşaatı sürüyor; yapım aşamasında; inşa halinde; inşa hâlinde; sürdürülüyor
project =begun > | temeli atıldı; temelini attı; yapımına başladı; inşasına başladı; inşaatına başladı; yapımı başladı; inşaatı başladı
action act:occupation =ongoing > | işgal altında; işgal altında tutuyor; elinde tutuyor; elinde bulunduruyor; denetimi altında tutuyor
statement =stated act:urge > | çağrısı geldi; talebi geldi
statement =stated act:praise > | teşekkürü geldi; övgüsü geldi
statement =stated act:criticise > | tepkisi geldi; eleştirisi geldi; kınaması geldi
statement =stated act:threaten > | uyarısı geldi; tehdidi geldi
statement =stated act:congratulate > | tebriki geldi; kutlaması geldi
statement =stated act:invite > | daveti geldi
statement =stated act:announce > | açıklaması geldi
agent:chancellor | şansölye*; başbakan*
=planned | niyetini taşıyor; kararlı; istekli; arzusunda; düşünülüyor; tasarlanıyor; hedefleniyor; amaçlanıyor; öngörülmektedir; beklenmektedir; planlanmaktadır
=begun | başlamıştı; başlamış; başlıyor; adım atıldı; girişti; koyuldu
!says | kaydetmişti; görüşünde; savunuyor; düşüncesinde; kanaatinde; diyor; anlatıyor; söylüyor; belirtiyor; ileri sürdü; altını çizdi; işaret etti; dikkat çekti; teyit etti; yineledi; bilgisini verdi; paylaştı; duyurmuştu
!reported | vurgulandı; söylendi; dile getirildi; hatırlatıldı; bilgisi verildi; ilan edildi; öne sürüldü; ileri sürüldü; kaydedildi; belirtildi; açıklandı; aktarıldı; duyuruldu; ifade edildi; yazıldı; haber verildi
 | yeniden; tekrar; konusunda; alanında; tutarında; değerinde; kapsamında; üzere; yönelik; ilişkin; adına; yanı sıra; ayrıca; bununla birlikte; öte yandan; söz konusu; ilgili; itibaren; yoluyla; aracılığıyla; vasıtasıyla; amacıyla; rağmen; karşılık; tarafındaki; yanındaki; bakımından; açısından; toplam; ilk kez; bir süre; bir arada
`,
  `
çok bazı birkaç diğer öteki tüm hem gerek yine bile artık sonrasında öncesinde esnasında halinde hâlinde adlı isimli olarak şekilde biçimde doğru yanı hatta gibi kadar göre makam* alırken ederken olurken yaparken verirken iken etmiş etmişti olmuş etmekte olmakta ediyor edecek edilmesi edilmesini etmesi etmesini olması olmasını yapılması yapılmasını verilmesi alınması bulunması olduğunu ettiğini edildiğini edildiği yaptığını aldığını verdiğini
ve ile bir bu şu o da ardından sırasında içinde dışında karşın rağmen ilişkin dair hakkında beri itibaren boyunca dek değin resmen ülke ülkesi ülkenin ülkeye ülkeyi ülkede ülkeden ülkesine kendi kendisi onun onların birbirini birbirine birbirleriyle birer idi iken üzere etti eden edilen yapılan yaptığı olmak oldu da de ki için olarak ancak buna karşılık ayrıca öte yandan daha sonra önce temsilci* aynı yıl gün günü ay yılında ayında tarihinde tarihlerinde tarihli bu yana itibarıyla kadar
edinmeyi almayı arasında* arasındaki üzerinde konusunda konu* ortak hem ise olan olduğu her tutar* gerçekleştirme* yapmayı gelmeyi birlikte veya tarafından dolaylarında
komşu* kent* şehir* şehr* başkent* ada* adası* cumhuriyet* krallı* toprak* altına altında
çatışma anlaşmalar finansman görüşmeler projeler tutumlar ticaret açıklamalar üyelikler önlemler düzeyi ilişkilerin tutarında bunun karşılıklı artık halen hâlen hala hâlâ tarafında tarafındaki gelen giden bugüne bugün gösterdiği gösterilen kapsamında çerçevesinde bünyesinde bünyesine vesilesiyle nedeniyle dolayı dönük dönem söz mevcut toplam toplamda oranında nezdinde yönündeki yönünde ülkesi* ülkeleri* kendisine kendisini kendisinin kendisinden kendilerine kendilerini üzerindeki duyduğu duydukları geçerli geçen amacıyla hususunda tarihini ötürü elindeki vardığı vardıkları yaptıkları rastlıyor rastlamakta şekilde hâline haline
`,
  {
    before: {},
    behind: [
      [/^\s(?:göre|(?:\p{Ll}+\s){0,3}tarafından)/u, "by"],
      [/l[ıiuü]y[ıiuü]$|l[ıiuü]l[ae]r[ıi]$/u, "object"],
      [/^\sile(?:\s|$)/u, "with"],
      [/['’]y?l[ae]$/u, "with"],
      [/['’]n?[dt][ae]n$/u, "from"],
      [/['’](?:y|n)?[ae]$/u, "to"],
      [/['’]n?[dt][ae](?:ki)?$/u, "to"],
      [/['’]n?[ıiuü]n$/u, "of"],
      [/['’](?:y|n)?[ıiuü]$/u, "object"],
    ],
  },
  true,
  entriesOf(TURKISH_VERBS, true),
);
