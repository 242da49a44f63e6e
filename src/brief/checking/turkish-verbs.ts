/** Turkish verbs and their nouns by type of fact and by act: tags as in a lexicon; a stem where no other word begins so. Which tense a form has, and whether it is passive, the grammar tells by its ending. */
export const TURKISH_VERBS = `
visit > | ziyaret et*; ziyaret ed*; gitti; gidiyor; gidecek; geldi; geliyor; uçtu; seyahat et*; seyahat ed*; seyahat*; ulaştı; yola çıktı; hareket etti; bulundu; bulunuyor; temaslarda bulundu; ayak bastı; ziyareti başladı; ziyareti sona erdi; ziyaretini tamamladı
visit < | ağırla*; karşıladı; kabul etti; konuk et*; konuk ed*; ev sahipliği yaptı
meeting kind:-call | bir araya gel*; buluş*; toplan*; masaya otur*
meeting | görüş*; müzakere*; istişare*; temas*; ele aldı*; ele alındı; fikir alışverişinde bulun*; sohbet*
meeting kind:call | telefon*; telefonlaş*
agreement =signed | imza attı; imza atıldı; imzayı attı; imzalar atıldı; akdetti; akdedildi; anlaşmaya vardı; anlaşma yaptı; anlaşma sağladı; anlaşma sağlandı; mutabakata vardı; vardı
agreement | mutabakat*; anlaş*; imza*; akdet*; sözleşme*
partnership | kurul*; kuruyor; tesis ed*; tesis et*; yükselt*; çıkar*; yeniden kur*; yeniden tesis et*; yeniden tesis ed*; yeniden başlat*; canlandır*
partnership cooperation | geliştir*; güçlendir*; derinleştir*; genişlet*; ilerlet*; pekiştir*
cooperation | birlikte çalış*; iş birliğine git*; ortak çalış*
position stance:supports | destek*; arka çık*; yanında yer al*; yanında dur*; sahip çık*; lehine; lehinde; taraftar*; destek çıktı
position stance:opposes | karşı; karşı çık*; karşı dur*; itiraz et*; itiraz ed*; reddet*; redded*; kabul etmiyor; kabul etmedi; muhalif*
position stance:recognises | tanı*
membership standing:member > | üye oldu; üyeliğe kabul edildi; kabul edildi; dahil oldu; mensup*; mensub*; katıldı; arasında yer alıyor
membership standing:candidate > | aday*; başvur*; üyelik başvuru*; katılmak istiyor; üye olmak istiyor; üyelik için başvur*; talip*
membership standing:observer > | gözlemci oldu; gözlemci oluyor
membership standing:partner > | ortak üye*; ortak*
membership office:chair > | başkanlı*; dönem başkanlı*; başkanlığını üstlendi; başkanlığını devraldı; başkanlığını yapıyor; başkanlığını yürütüyor; dönem başkanlığını üstlendi; dönem başkanlığını devraldı; dönem başkanlığını yürütüyor; dönem başkanlığını yapıyor; dönem başkanı oldu; dönem başkanı
finance > | sağla*; tahsis*; aktar*; kullandır*; ödedi; ödendi; ayırdı; ayrıldı; gönderdi; verdi; verildi; veriyor; verecek; finanse et*; finanse ed*; karşıladı
finance < | aldı; alıyor; alacak; elde et*; temin et*
finance flow:loan > | borç ver*; kredi ver*; kredi kullandır*; kredi aç*; kredi sağla*; kredilendir*
finance flow:loan < | borçlan*; borç al*; kredi al*; kredi kullandı
finance flow:credit-line > | kredi hattı aç*; kredi hattı sağla*; kredi hattı ver*; açtı; açacak; açıyor; açıldı; açılacak
finance flow:grant/aid > | bağışla*; hediye et*; hediye ed*; armağan et*; armağan ed*
finance flow:investment > | yatırdı; yatırım*; yatırım yap*
finance flow:debt-relief > | sildi; silindi; borcunu sil*; affet*; affed*
trade > | sattı; satıyor; satacak; ihraç*; ihracat*; tedarik*; sevk*; gönderdi; gönderiyor; teslim*; satmaya başladı; ihraç etmeye başladı
trade < | almayı; satın almayı; ithal*; satın al*; satın alıyor; aldı; alıyor
trade trend:rising | arttı; artıyor; artış*; artır*; yüksel*; büyüdü; büyüyor; tırman*; çıktı; katlandı
trade trend:falling | azal*; düştü; düşüş*; gerile*; küçül*; indi
project > | inşa*; yapt*; yapıl*; kurdu; kuruyor; kuruldu; kurulacak; kuruluyor; tamamla*; bitirdi; bitti; üstlen*; hayata geçir*
statement act:praise | övdü; övgü*; takdir*; memnuniyet*; teşekkür*; şükran*; minnet*; alkışla*
statement act:criticise | eleştir*; kına*; tepki*; kaygı*; endişe*; rahatsızlı*; şikâyet*; şikayet*
statement act:urge | çağrı*; çağır*; istedi; istiyor; talep*; rica*; ısrar*; çağrısı yaptı; çağrısında bulundu; talebinde bulundu
statement act:accuse | suçla*; itham*; suçlamasında bulundu
statement act:reject | reddet*; redded*; geri çevir*; kabul etmedi
statement act:threaten | tehdit*; uyar*; gözdağı*
statement act:congratulate | kutla*; tebrik*
statement act:condole | taziye*; başsağlığı*
statement act:apologise | özür*
statement act:announce | açıklad*; açıklıyor; açıklam*; açıklan*; açıklay*; duyur*; ilan et*; ilan ed*
statement act:deny | yalanla*; reddet*; redded*; inkâr*; inkar*
action act:sanctions | yaptırım*; ambargo*; yaptırım getir*; yaptırım uygula*; kara liste*
action act:tariffs | gümrük vergi*; ek vergi*; vergi koy*; vergi getir*
action act:sanctions-relief | kaldırdı; kaldırıldı; gevşet*; hafiflet*
action act:supply-cut/aid-cut | kesti; kesildi; durdur*; askıya al*; azalttı; kıstı; dondur*
action act:expulsion/deportation | sınır dışı; sınır dışı et*; sınır dışı ed*; kovdu; kovuldu; sürgün*; istenmeyen kişi ilan et*; istenmeyen kişi ilan ed*
action act:recall | geri çağır*; geri çekti
action act:border-closure | kapat*; kapadı
action act:attack/airstrike/shelling/bombing | saldır*; vurdu; vuruldu; vuruyor; ateş aç*; ateş etti
action act:airstrike/bombing | bombala*; hava saldırı*; hava harekat*; hava harekât*
action act:shelling | topa tut*; top ateşi*; topçu ateşi*; bombala*
action act:incursion | girdi; işgal*; ihlal*; sızdı
action act:occupation | işgal*; ilhak*; ele geçir*
action act:seizure | el koydu; el konuldu; el koy*; ele geçir*; alıkoy*
action act:detention | gözaltı*; tutukla*; yakala*; alıkoy*
action act:abduction | kaçırdı; kaçırıldı; kaçırma*
action act:release | serbest bırak*; salıver*; tahliye*; iade et*; iade ed*; geri ver*
action act:withdrawal | geri çek*; çekildi; çekti; çekiyor; çekecek
action act:deployment/peacekeeping | konuşlan*; gönderdi; gönderiyor; gönderecek; sevk*; bulundur*; bulunuyor; yerleştir*
action act:deployment/peacekeeping =standing > | bulunuyor; bulunduruyor; konuşlu
action act:asylum | barındır*; ağırla*; kabul etti; ev sahipliği*; sığınma*; kucak açtı
action act:asylum < | sığındı; sığınd*; sığınıyor; barınıyor; kaçtı; kaçan
action act:ceasefire | ateşkes*
action act:access | açtı; açıldı; açıyor; izin ver*
action act:protest | protesto*; nota verdi
action act:exercise/joint-exercise | tatbikat*; tatbikat yap*; tatbikat düzenle*
action act:evacuation | tahliye*
action act:rescue | kurtar*
action act:extradition | iade et*; iade ed*
visit > | geçir*; uğra*; konuk ol*; misafir ol*; ziyarette bulun*; ziyaret gerçekleştir*; ziyaret yap*; ziyaretinde bulun*; temaslarda bulun*; seyahati*; gezi*; ayak bas*
visit < | kabul et*; kabul ed*; karşıla*; misafir et*; misafir ed*; konuk ol*
meeting kind:-call | yüz yüze*; görüş alışverişi*; kabul et*; kabul ed*; masa*; oturum*
meeting | konuş*; görüşme gerçekleştir*; görüşme yap*; sohbet et*; istişarede bulun*; ele al*; değerlendir*
agreement | akit*; mutabık*; belge*; imzala*; imzaya*; imza at*; imza koy*; sonuçlandır*; bağla*; varıl*
partnership =cancelled | kesil*; kopar*; kopart*; son ver*; sona er*
partnership | dayan*; tesis*; başla*; onar*; normalleş*; taşı*; düzel*
position stance:supports > | destek ver*; destek çık*; desteğini*; arkasında dur*; benimse*; savun*; paylaş*; onayla*
position stance:opposes > | karşı olduğu*; tanıma*; kabul etme*; kabul edilemez*; muhalefet*; karşısında*; itiraz*
position stance:recognises > | tanı*; tanın*
membership standing:member > | girdi; katıl*; dahil ol*; üyeli*; kabul edil*; yer al*; mensup*; parçası
membership standing:candidate > | başvuru*; başvuruda bulun*; müracaat*; üyelik iste*; girmek iste*; katılmak iste*; üye olmak iste*; aday*; üyelik peşinde; üyelik talep*; üyelik arayış*
membership standing:partner > | ortak üye*; ortak*
finance > | verilme*; yolla*; gönder*; ayır*; ayrıl*; temin*; ulaştır*; harca*; kaynak aktar*; kullandır*; aktarıl*; finanse*; fonla*; destekle*; ödeme yap*; uzat*
finance < | kavuş*; sağlan*; edin*
finance flow:loan > | borç*; kredi*; ödünç ver*; borç verdi; kredi sağla*; kredi ver*
finance flow:grant/aid > | hibe*; bağış*; hediye*; yardım*; karşılıksız*
trade > | satıl*; ihraç et*; ihraç ed*; gönder*; yolla*; tedarik et*; tedarik ed*; sağla*; pazarla*; sevk et*
trade < | satın al*; ithal et*; ithal ed*; alım*; harca*
trade trend:rising | yüksel*; tırman*; çoğal*; ivme*; genişle*
trade trend:falling | gerile*; azal*; daral*; küçül*; kaybet*
project > | inşa*; tamamla*; bitir*; teslim*; devret*; devredil*; açıl*; döşe*; hizmete*; inşaat*; yürüt*; üstlen*; yükümlen*
statement act:praise | şükran*; minnet*; minnettar*; takdir*; teşekkür*; memnun*; övgü*; selamla*; teşekkürlerini*; müteşekkir*
statement act:criticise | kaygı*; endişe*; kabul edilemez*; üzüntü*; tepki*; rahatsız*; şikayet*; eleştir*; kınama*; sitem*
statement act:urge | iste*; talep et*; talep ed*; ısrar*; öner*; tavsiye*; öğütle*; davet et*; davet ed*; çağrı*; bekl*; şart koş*
statement act:accuse | sorumlu tut*; suçla*; itham*
statement act:reject | geri çevir*; reddet*; redded*; kabul etme*; olumsuz yanıt*; geri çevril*
statement act:threaten | tehdit*; gözdağı*
statement act:announce | bildir*; ilan*; duyur*
action act:recall | geri çağır*; çağır*; merkeze çağır*; ülkeye çağır*; geri çek*
action act:sanctions | yaptırım uygula*; yaptırım getir*; yaptırım*
action act:access | açıl*; izin*; geçiş*
action act:deployment/peacekeeping | gönder*; yolla*; sevk et*; konuşlan*; konuşlandır*
action act:mobilisation | seferber*; silah altına*; göreve çağır*
action act:release | bırak*; iade*; teslim et*; teslim ed*; salıver*
visit > | ziyarete başla*; ziyarete gel*; ziyarete git*; ziyaretini gerçekleştir*; konuğu ol*; misafiri ol*; ikili temaslar*; resmî temas*; resmi temas*
meeting kind:-call | yüz yüze gel*; karşı karşıya gel*; baş başa görüş*; aynı masa*; el sıkış*; tokalaş*
meeting kind:call | telefonla*; telefonda*; telefonla ara*; telefonda konuş*
agreement | parafe et*; parafe ed*; parafla*; onayla*; tasdik*; imza altına*
finance > | kaynak ayır*; destek sağla*; destek ver*; finansman sağla*; katkı*; katkıda bulun*; yatırım gerçekleştir*; bütçe ayır*
finance flow:credit-line | kredi*
finance flow:grant/aid > | hibe et*; hibe ed*; hibe ver*; hibe sağla*; hibe kullandır*; bağışta bulun*; bağış yap*
meeting | ev sahipliği*; ev sahipliği yap*
finance flow:debt-relief > | borcunu affet*; borcundan vazgeç*; borcunu bağışla*; borç silme*
trade > | satış*; ihracat yap*; dış satım*; sevkiyat*
trade < | dış alım*; ithalat*; satın alım*
partnership | bağla*; seviyesine*; ortaklık ilan*
membership standing:member > | saflarında*; çatısı altında*; üyeliğe alın*
membership standing:candidate > | başvuru yap*; aday statü*
project > | yapım*; temelini at*; temeli at*; temel at*; ayağa kaldır*; kazandır*
statement act:praise | teşekkürlerini*; şükranlarını*; minnettarlı*; takdirlerini*; övgüyle*; takdirle*
statement act:criticise | lanetle*; esef*; hayal kırıklığı*; tepki göster*; sert tepki*
statement act:urge | beklenti*; çağrısını*; telkin*; davet et*; davet ed*
statement act:accuse | sorumlu tutul*; iddia et*
statement act:congratulate | tebrik mesajı*; kutlama mesajı*; tebriklerini*; kutlama mektubu*; tebrik mektubu*; tebrik telgraf*
statement act:condole | taziye mesajı*; taziyelerini*; başsağlığı mesajı*
statement act:threaten | tehdidi*; tehditte bulun*; misilleme*
statement act:invite | davet*; davette bulun*; ülkesine çağır*
statement act:announce | haber ver*; bilgilendir*; bilgi ver*
statement act:deny | asılsız*; tekzip*; gerçek dışı*
statement act:reject | ret yanıtı*; olumsuz karşıla*
action act:sanctions | mal varlı*; malvarlı*; dondur*; kısıtla*; yasakla*; yaptırım listesi*; yasak getir*; yasak koy*
action act:tariffs | kota*; gümrük tarife*; ithalat kısıtla*; kota getir*; kota koy*; kota uygula*
action act:evacuation | ülkeden çıkar*; yurda getir*
action act:withdrawal | ayrıl*; terk et*; terk ed*; boşalt*; geri çekil*
action act:shelling | ateş altına al*; top atışı*; roket*; roketle*; füze*
action act:attack/shelling/airstrike | çarp*; bindir*; hücum*; taarruz*; baskın*; hedef al*; ateş altına al*
action act:occupation | işgal altında*; elinde tut*; denetimi altında*
action act:detention/abduction | alıkonul*; hapset*; göz altı*
action act:release | özgürlüğüne kavuş*; bırakıl*
action act:mobilisation | silah altına al*; silah altına çağır*; askere çağır*; seferberlik*
action act:expulsion/deportation | ülkeden çıkar*; ülkeden çıkarıl*; kapı dışarı*
`;
