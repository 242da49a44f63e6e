const phrases = (line: string): readonly string[] => line.split("; ");

/** Acts between states as Turkish tells them; see the English table. */
export const acts: Readonly<Record<string, readonly string[]>> = {
  "": phrases(
    "ticaret savaş*; soğuk savaş*; dünya savaş*; basın açıkla*; sığınma talep*; sığınma başvuru*; görev başı*",
  ),
  sanctions: phrases(
    "yaptırım*; ambargo*; kara liste*; ithalat yasağ*; ihracat yasağ*; giriş yasağ*; seyahat yasağ*; yasakladı; yasaklıyor; yasakladığı; dondurdu",
  ),
  tariffs: phrases("gümrük vergi*; ek vergi*; gümrük tarife*; tarife*"),
  "supply-cut": phrases(
    "gazı kesti; gazını kesti; doğal gazı kesti; doğalgazı kesti; petrol sevkiyatını durdurdu; gaz sevkiyatını durdurdu",
  ),
  "aid-cut": phrases(
    "yardımı kesti; yardımını kesti; yardımları kesti; yardımlarını kesti; yardımı askıya aldı; yardımını askıya aldı; yardımları askıya aldı; yardımlarını askıya aldı; yardımı durdurdu; yardımları durdurdu",
  ),
  expulsion: phrases(
    "sınır dışı etti; sınır dışı etmişti; sınır dışı edildi; istenmeyen kişi*; istenmeyen adam*; persona non grata; ülkeyi terk et*; kovdu; kovmuştu",
  ),
  deportation: phrases("sınır dışı edilen; deport*; sınır dışı edilme*"),
  recall: phrases(
    "geri çağırdı; geri çağırmıştı; geri çağıran; geri çağırdığı; geri çekti; istişareler için; istişare için; istişarelerde bulunmak üzere; büyükelçiliğini kapattı; konsolosluğunu kapattı",
  ),
  "border-closure": phrases(
    "sınırı kapattı; sınırını kapattı; sınırlarını kapattı; sınırı kapatma*; sınırını kapatma*; hava sahasını kapattı; hava sahasını kapatma*; sınır kapısını kapattı; sınır kapılarını kapattı",
  ),
  restriction: phrases("sokağa çıkma yasağ*; olağanüstü hal*; sıkıyönetim*; karantina*; sansür*"),
  lawsuit: phrases("dava açtı; dava açmıştı; davası; davayı; davasını; şikâyet etti; tahkime"),
  investigation: phrases("soruşturma*; inceleme başlat*"),
  conviction: phrases("mahkûm*; mahkum*; hapis cezası; cezasına çarptır*"),
  protest: phrases(
    "gösteri*; göstericiler*; protestocu*; protesto gösteri*; açlık grevi*; grev*; miting*; bayrak yaktı; bayrağını yaktı",
  ),
  mobilisation: phrases("seferberlik*; alarma geç*; teyakkuz*"),
  deployment: phrases(
    "konuşlan*; konuşlandır*; konuşlandırdı; konuşlandırıldı; asker gönder*; asker gönderdi; sevk etti; kaydırdı",
  ),
  exercise: phrases("tatbikat*; manevra*; nükleer deneme*; füze deneme*; füze fırlat*; nükleer test*"),
  "joint-exercise": phrases("ortak tatbikat*; ortak askeri tatbikat*; müşterek tatbikat*; ortak devriye*"),
  incursion: phrases("sınır ihlal*; hava sahası ihlal*; hava sahasını ihlal*; hava sahasına gir*; karasularına gir*"),
  occupation: phrases("işgal*; ilhak*"),
  blockade: phrases("abluka*; kuşatma*; kuşattı"),
  seizure: phrases(
    "ele geçirdi; ele geçirdiği; ele geçiren; ele geçirildi; el koydu; el koyduğu; el konul*; el koymuştu; kamulaştır*; müsadere*",
  ),
  detention: phrases("gözaltı*; tutukla*; tutukladı; tutuklandı; tutuklanan; yakaladı; yakalandı; hapsetti"),
  abduction: phrases("kaçırdı; kaçırıldı; kaçırılan; rehin aldı; rehin alındı; rehin alan"),
  cyberattack: phrases("siber saldırı*; hacker*; hackle*"),
  attack: phrases(
    "saldırı*; saldırdı; saldıran; savaş; savaşı; savaşını; öldürdü; öldürüldü; öldürülen; öldüren; çatışma*; ateş açtı; vurdu; vurduğu; işgal girişim*; baskın*",
  ),
  shelling: phrases("top atışı*; havan*; roket saldırı*; bombardıman*"),
  airstrike: phrases(
    "hava saldırı*; hava harekat*; hava harekât*; bombaladı; bombaladığı; bombalayan; füze saldırı*; insansız hava aracı saldırı*",
  ),
  bombing: phrases("bombalı saldırı*; intihar saldırı*; canlı bomba*; patlattı"),
  assassination: phrases("suikast*"),
  release: phrases(
    "serbest bıraktı; serbest bırakıldı; serbest bırakılma*; serbest bırakan; serbest bırakmıştı; serbest bırakılmıştı; salıver*; salıverildi; affetti; takas*; iade etti",
  ),
  ceasefire: phrases("ateşkes*; mütareke*"),
  withdrawal: phrases("çekildi; çekilmişti; çekilme*; çekecek; geri çekil*; askerlerini çekti; askerlerini çekecek"),
  "sanctions-relief": phrases("vizesiz*; vizeyi kaldırdı; vizeleri kaldırdı; vize muafiyet*; vizelerin kaldırıl*"),
  access: phrases(
    "sınırı açtı; sınırını açtı; sınır kapısını açtı; sınır kapısı açıldı; hava sahasını açtı; insani koridor*",
  ),
  evacuation: phrases("tahliye*"),
  rescue: phrases("kurtardı; kurtarıldı; kurtarma operasyon*"),
  asylum: phrases("sığınma hakkı; iltica; siyasi sığınma; sığınan; sığındı; kucak açtı"),
  peacekeeping: phrases("barış gücü*; barışı koruma*; gözlemci*"),
  extradition: phrases("suçluların iadesi; iade edildi; iadesini; iadesi; teslim edildi; teslim etti"),
  "intelligence-sharing": phrases("istihbarat paylaş*; istihbarat paylaştı; istihbarat verdi"),
  mediate: phrases("arabulucu*; arabuluculuk*; aracılık*; arabuluculuğu*; arabuluculuğunda; arabuluculuğuyla"),
  "appoint-envoy": phrases("güven mektub*; büyükelçi olarak ata*; büyükelçi olarak atandı; büyükelçi atadı"),
  "open-mission": phrases(
    "büyükelçilik açtı; büyükelçiliğini açtı; büyükelçilik açıl*; büyükelçilik açacak; konsolosluk açtı; konsolosluğu açıl*; büyükelçiliğinin açılışı; konsolosluğunun açılışı",
  ),
  summon: phrases(
    "bakanlığa çağır*; bakanlığa çağırdı; bakanlığa çağrıldı; bakanlığa davet; dışişleri'ne çağırdı; dışişleri'ne çağrıldı; dışişleri'ne davet",
  ),
  boycott: phrases("boykot*"),
  "shoot-down": phrases("düşürdü; düşürüldü; düşürülen; düşürülmesi"),
  surrender: phrases("teslim oldu; teslim olma*"),
  sabotage: phrases("sabotaj*"),
  genocide: phrases("soykırım*"),
};
