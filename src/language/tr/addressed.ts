/** Turkish words that speak to a program which reads, and to no person. */
export const addressed: readonly string[] = [
  ...[
    "dil modeli",
    "dil modeline",
    "dil modeliysen",
    "dil modelisin",
    "dil modelleri",
    "yapay zekâya not",
    "yapay zekaya not",
  ],
  ...["sevgili yapay zekâ", "sevgili yapay zeka", "yapay zekâysan", "yapay zekaysan", "sohbet botu"],
  ...["talimatları unut", "talimatı unut", "talimatları yok say", "talimatları dikkate alma", "önceki talimat*"],
  ...["bütün talimat*", "tüm talimat*", "yeni talimat*", "kuralları unut", "kuralları yok say", "kurallar değişti"],
  ...["sistem istemi", "sistem mesajı", "bakım kipi", "bakım modu", "geliştirici modu", "hata ayıklama modu"],
  ...["veri sonu", "metin sonu", "belge sonu", "yeni görev", "yeni görevin", "yanıtına", "cevabına"],
  ...["doğru yanıt", "doğru cevap", "doğru iddia*", "örnek yanıt", "örnek cevap", "tekrar et"],
  ...["iddiasını ekle", "iddia ekle", "iddia olarak", "şunu bildir", "şunu yaz", "diye yaz", "diye okunacak*"],
  ...["diye yanıtla", "yazdır", "çıktı olarak", "sistem :", "asistan :", "kullanıcı :", "çıktı :"],
  ...["alıntı denetimi*", "ignore", "claim", "claims", "assistant", "system"],
];
