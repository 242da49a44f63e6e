import type { NameWords } from "../language.js";
import { givenNames } from "./given-names.js";

const list = (text: string): readonly string[] =>
  text
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");

/** The small words by which Turkish builds names. */
export const nameWords: NameWords = {
  honorifics: list(
    "Sayın; Bay; Bayan; Dr.; Dr; Prof.; Prof; Profesör; Doç.; Doç; Doçent; Yrd.; Av.; Avukat; Op.; Ord.; Yard.; Müh.; Mr.; Mr; Mrs.; Ms.; Lord; Lady; Sir; Hazretleri; Bey; Hanım; Beyefendi; Hanımefendi; Efendi; Ekselansları; Majesteleri; Şeyh; Şeyhi; Hacı; Hoca; Molla; Ayetullah; Hüccetülislam; Seyyid; Kardinal; Başpiskopos; Piskopos; Patrik; Peder; Haham; Hahambaşı; İmam; Muhterem; Şehit; Gazi; Yoldaş",
  ),
  particles: list(
    "bin; bint; ibn; ibni; el; El; al; Al; es; Es; eş; Eş; ez; Ez; et; Et; er; Er; en; ed; ul; ül; ud; üd; ad; ar; as; ut; ur; un; abu; Abu; ebu; Ebu; abd; Abd; van; Van; der; den; de; De; del; della; di; Di; da; Da; do; dos; Dos; das; du; Du; la; La; le; Le; von; Von; zu; zur; of; ter; Ter; ten; oğlu; kızı; zade; St.; Bin; Ben; Bou; Mac; O'; ve'l; y",
  ),
  givenNames,
  familyFirst: list(
    "Xi; Şi; Hu; Wen; Ven; Li; Wang; Vang; Zhang; Cang; Liu; Chen; Çen; Yang; Zhao; Cao; Wu; Vu; Zhou; Sun; Ma; Zhu; Lin; Guo; He; Gao; Luo; Liang; Tang; Han; Feng; Deng; Jiang; Ciang; Qin; Çin Gang; Hua; Lu; Qu; Xia; Kim; Lee; Park; Choi; Chung; Jung; Kang; Cho; Yoon; Han; Roh; Moon; Ban; Ri; Choe; Nguyen; Tran; Pham; Le; Hun; Mao; Lai; Tsai",
  ),
  // Family names of no other kind of word: Turkish, Azeri, Russian, Georgian, Armenian, Bosnian, Greek, Ukrainian.
  personEndings: list(
    "*oğlu; *oğulları; *zade; *yev; *yeva; *ovski; *evski; *nskiy; *enko; *oviç; *eviç; *aşvili; *işvili; *eşvili; *ovic; *adze; *idze; *opulos; *akis; *adis; *idis; *sson",
  ),
  neverNames: list(
    "Ocak; Şubat; Mart; Nisan; Mayıs; Haziran; Temmuz; Ağustos; Eylül; Ekim; Kasım; Aralık; Pazartesi; Salı; Çarşamba; Perşembe; Cuma; Cumartesi; Pazar; Cumhurbaşkanı; Başbakan; Bakan; Bakanı; Başkan; Başkanı; Sözcü; Sözcüsü; Dışişleri; İçişleri; Genelkurmay; Büyükelçi; Büyükelçisi; Vali; Valisi; Müdür; Müdürü; Lider; Lideri; Kral; Kralı; Prens; Kraliçe; Sultan; Emir; Papa; Milletvekili; Senatör; Komutan; Komutanı; Orgeneral; Korgeneral; Tümgeneral; Amiral; Albay; General; Yarbay; Profesör; Doktor; Avukat; Yazar; Gazeteci; Muhabir; Uzman; Uzmanı; Müsteşar; Müsteşarı; Temsilci; Temsilcisi; Sekreter; Sekreteri; Danışman; Danışmanı; Yardımcısı; Eski; Son; İlk; Bu; Şu; O; Bir; İki; Üç; Dört; Beş; Her; Hiç; Çok; Az; Daha; En; Ve; Ya; Ama; Ancak; Fakat; Çünkü; Eğer; Hem; Ne; Nasıl; Neden; Niçin; Niye; Kim; Kimse; Nerede; Öte; Böyle; Şöyle; Öyle; Bunun; Bunu; Buna; Bundan; Onun; Onu; Ona; Ondan; Biz; Siz; Ben; Sen; Onlar; Bizim; Sizin; Benim; Bugün; Dün; Yarın; Şimdi; Sonra; Önce; Türk; Türkiye; Rum; Ermeni; Kürt; Arap; Alman; Fransız; İngiliz; Amerikan; Amerikalı; Rus; İsrailli; İranlı; Iraklı; Filistinli; Zirve; Zirvesi; Toplantı; Toplantısı; Konferansı; Ziyaret; Ziyareti; Anlaşma; Anlaşması; Açıklama; Haberi; Haberler; Foto; Fotoğraf; İşte; Evet; Hayır; Ayrıca; Bütün; Tüm; Bazı; Birçok; Diğer; Başka; Aynı; Hangi; Kendi; Göre; İçin; Gibi; Kadar; Ile; İle; Da; De; Ki; Mi; Mı; Mu; Mü; Olarak; Olan; Oldu; Olur; Var; Yok; Değil; Üzerine; Üzerinde; Altında; Arasında; Karşı; Sonrası; Öncesi; Türkler; Konuşan; Söyleyen; Belirten; Diyen; İli; İlçesi; Köyü; Allah; İslam; Müslüman; Hristiyan; Yahudi; Kuran; İstanbul; İzmir; Adana; Antalya; Bursa; Konya; Gaziantep; Kayseri; Mersin; Diyarbakır; Hatay; Antakya; Eskişehir; Samsun; Denizli; Şanlıurfa; Urfa; Malatya; Kahramanmaraş; Maraş; Erzurum; Erzincan; Batman; Elazığ; Sivas; Manisa; Trabzon; Balıkesir; Kocaeli; İzmit; Sakarya; Adapazarı; Aydın; Muğla; Tekirdağ; Mardin; Afyon; Afyonkarahisar; Kütahya; Çorum; Çanakkale; Rize; Giresun; Yozgat; Tokat; Kars; Ağrı; Iğdır; Ardahan; Artvin; Hakkari; Hakkâri; Şırnak; Siirt; Bitlis; Muş; Bingöl; Tunceli; Adıyaman; Kilis; Osmaniye; Niğde; Nevşehir; Aksaray; Kırşehir; Kırıkkale; Karaman; Isparta; Burdur; Uşak; Bilecik; Bolu; Düzce; Zonguldak; Bartın; Karabük; Kastamonu; Sinop; Amasya; Çankırı; Edirne; Kırklareli; Yalova; Gümüşhane; Bayburt; Kerkük; Musul; Süleymaniye; Dohuk; Basra; Halep; Humus; İdlib; Rakka; Kobani; Afrin; Münbiç; Tebriz; İsfahan; Ankara; Cenevre; Strazburg; Lahey; Londra; Frankfurt; Münih; Köln; Hamburg; Davos; Milano; Şanghay; Cidde; Mekke; Medine; Gence; Karabağ; Nahçıvan; Selanik; Girne; Lefkoşa; Gazimağusa; Magosa; Kandil; Bodrum; Marmaris; Pamukkale; Kapadokya; Anadolu; Trakya; Marmara; Karadeniz; Akdeniz; Kafkasya; Balkanlar; Balkan; Avrasya; Proje; Projesi; Projesinin; Program; Programı; Rapor; Raporu; Planı; Protokol; Protokolü; Protokolleri; Bayramı; Bayramında; Bayramın; Hattı; Boru; Buluşması; Fuarı; Festivali; Kupası; Şampiyonası; Haftası; Günü; Ödülü; Ödülleri; Süreci; Koordinatör; Koordinatörü; Sözleşmesi; Antlaşması; Bildirgesi; Beyannamesi; Kararı; Tasarısı; Yasası; Kanunu; Seçimleri; Referandumu; Harekatı; Harekâtı; Operasyonu; Tatbikatı; Krizi; Formülü; Girişimi; Açılımı; Paketi; Hanım; Bey; Beyefendi; Şehit; Teröristbaşı; Terör; Milliyet; Hürriyet; Sabah; Zaman; Radikal; Vatan; Akşam; Cumhuriyet; Star; Taraf; Yenişafak; Posta; Takvim; Güneş",
  ),
  links: list(
    "cumhuriyeti; cumhuriyetinin; devleti; federasyonu; krallığı; hükümeti; hükümetinin; yönetimi; eski; yeni; ve; sayın; 'nin; 'nın; 'nun; 'nün; 'in; 'ın; 'un; 'ün; in; ın",
  ),
  ownersBehind: false,
  placeEndings: ["da", "de", "ta", "te", "daki", "deki", "taki", "teki"],
  others: list("iki; her iki; bu; o; bir; kendi; hangi; hiçbir"),
  plurals: {
    endings: [
      "lar",
      "ler",
      "ları",
      "leri",
      "larının",
      "lerinin",
      "larına",
      "lerine",
      "larını",
      "lerini",
      "larıyla",
      "leriyle",
      "larından",
      "lerinden",
      "larında",
      "lerinde",
      "ların",
      "lerin",
      "lara",
      "lere",
      "larla",
      "lerle",
    ],
    head: "last",
  },
  organisationHeads: list(
    "Örgütü; Örgütü*; Teşkilatı*; Birliği*; Konseyi*; Kurumu*; Kuruluşu*; Komisyonu*; Komitesi*; Kurulu*; Meclisi*; Bakanlığı*; Başkanlığı*; Müsteşarlığı*; Müdürlüğü*; Genel Müdürlüğü*; Üniversitesi*; Enstitüsü*; Vakfı*; Derneği*; Federasyonu*; Konfederasyonu*; Odası*; Odaları*; Sendikası*; Partisi*; Cephesi*; Hareketi*; Platformu*; Forumu*; Mahkemesi*; Divanı*; Ajansı*; İdaresi*; Dairesi*; Kurultayı*; Kongresi*; Belediyesi*; Valiliği*; Kulübü*; Cemiyeti*; Akademisi*; Okulu*; Lisesi*; Fakültesi*; Hastanesi*; Müzesi*; Bürosu*; Ofisi*; Servisi*; Komutanlığı*; Kuvvetleri*; Ordusu*; Taburu*; Tugayı*; Alayı*; Savcılığı*; Başsavcılığı*; Büyükelçiliği*; Başkonsolosluğu*; Konsolosluğu*; Temsilciliği*; Patrikhanesi*; Kilisesi*; Camii*; Asamblesi*; Otoritesi*; Delegasyonu*; Topluluğu*; Grubu*; Ligi*; Koalisyonu*; İttifakı*; Paktı*",
  ),
  firmHeads: list(
    "Bankası*; Bank*; Holding*; A.Ş.; A.Ş; AŞ; Ltd.; Ltd; Şti.; Şti; Şirketi*; Şirketler Grubu*; Grubu*; İnşaat*; Sanayi*; Sigorta*; Havayolları*; Hava Yolları*; Airlines*; Airways*; Inc; Inc.; Corp; Corp.; Corporation*; Company*; Group*; GmbH; AG; SA; SpA; PLC; Telekom*; Telecom*; Enerji*; Petrol*; Otomotiv*; Tekstil*; Turizm*; Fonu*; Motors*; Energy*; Ortaklığı*; Eximbank*; Fabrikası*; Fabrikaları*; İşletmeleri*",
  ),
  pressHeads: list(
    "Gazetesi*; gazetesi*; Ajansı*; ajansı*; Haber Ajansı*; haber ajansı*; Dergisi*; dergisi*; Televizyonu*; televizyonu*; TV*; Radyosu*; radyosu*; Monde*; Figaro*; Guardian*; Haaretz*; Spiegel*; Zeitung*; Economist*; Newsweek*; Kommersant*; İzvestiya*; Filelefteros*; Fileleftheros*; Politis*; Kathimerini*; Elefterotipia*; Yediot*; Maariv*; Ynet*; Bloomberg*; Stampa*; Repubblica*; Times*; Post*; Herald*; Tribune*; Journal*; News*; Telegraph*; Daily*; Haber*; Haberleri*; Haberturk*",
  ),
  pressNouns: {
    before: [],
    behind: list(
      "gazetesi*; ajansı*; haber ajansı*; dergisi*; televizyonu*; televizyon kanalı*; radyosu*; haber sitesi*",
    ),
    apart: list("Gazetesi*; Ajansı*; Haber Ajansı*; Dergisi*; Radyosu*"),
  },
  placeHeads: list(
    "Denizi*; Okyanusu*; Körfezi*; Boğazı*; Boğazları*; Kanalı*; Nehri*; Irmağı*; Çayı*; Gölü*; Barajı*; Dağı*; Dağları*; Tepesi*; Tepeleri*; Ovası*; Vadisi*; Yarımadası*; Adası*; Adaları*; Burnu*; Çölü*; Bölgesi*; Eyaleti*; Vilayeti*; İli*; İlçesi*; Kenti*; Şehri*; Köyü*; Mahallesi*; Caddesi*; Sokağı*; Bulvarı*; Meydanı*; Parkı*; Köprüsü*; Kapısı*; Sınır Kapısı*; Havaalanı*; Havalimanı*; Limanı*; Garı*; Sarayı*; Oteli*; Stadı*; Stadyumu*; Kalesi*; Camii*; Mezarlığı*; Üssü*; Hava Üssü*; Kampı*; Cezaevi*; Şeridi*; Koridoru*; Geçidi*; Tüneli*; Platosu*; Havzası*",
  ),
  ownBodies: {
    "org:UNSC": ["Güvenlik Konseyi*"],
    "org:UNHRC": ["İnsan Hakları Konseyi*"],
  },
  ownLand: list(
    "ülkemiz*; ülkemizin; bizim ülkemiz*; yurdumuz*; memleketimiz*; vatanımız*; devletimiz*; milletimiz*; cumhuriyetimiz*",
  ),
  our: list("bizim; sayın; ülkemizin; bakanlığımız; hükümetimiz; hükümetimizin"),
  reporting: list(
    "diyen; konuşan; söyleyen; belirten; kaydeden; ifade eden; vurgulayan; açıklayan; bildiren; anlatan; hatırlatan; savunan; iddia eden; öne süren; ileri süren; işaret eden; dikkat çeken; dile getiren; değerlendiren; uyaran; ekleyen; aktaran; eleştiren; isteyen; duyuran; yanıtlayan; cevaplandıran; altını çizen",
  ),
};
