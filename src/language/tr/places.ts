import { lazily, listed } from "../../text/index.js";
import { townNames } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

const towns = lazily(() =>
  townNames(`
    Quito | Kito
    Geneva | Cenevre
    The Hague | Lahey
    Brussels | Brüksel
    Strasbourg | Strazburg; Strasbourg
    Munich | Münih
    Cologne | Köln
    Frankfurt | Frankfurt
    Zurich | Zürih
    Lausanne | Lozan
    Venice | Venedik
    Milan | Milano
    Florence | Floransa
    Genoa | Cenova
    St. Petersburg | St. Petersburg; Petersburg; Leningrad
    Sochi | Soçi
    Kazan | Kazan
    Grozny | Grozni
    Sevastopol | Sivastopol
    Crimea | Kırım
    Kharkiv | Harkiv; Harkov
    Odesa | Odesa; Odessa
    Mariupol | Mariupol
    Kherson | Herson
    Donetsk | Donetsk
    Nakhchivan | Nahçıvan
    Shusha | Şuşa
    Karabakh | Karabağ
    Batumi | Batum
    Sukhumi | Sohum
    Aleppo | Halep
    Homs | Humus
    Latakia | Lazkiye
    Idlib | İdlib
    Afrin | Afrin
    Manbij | Münbiç
    Mosul | Musul
    Kirkuk | Kerkük
    Basra | Basra
    Erbil | Erbil
    Jerusalem | Kudüs
    Gaza | Gazze
    Haifa | Hayfa
    Jeddah | Cidde
    Mecca | Mekke
    Medina | Medine
    Alexandria | İskenderiye
    Sharm el-Sheikh | Şarm el Şeyh; Şarm eş-Şeyh
    Suez Canal | Süveyş Kanalı
    Benghazi | Bingazi
    Misrata | Misrata
    Sirte | Sirte
    Casablanca | Kazablanka
    Marrakesh | Marakeş
    Isfahan | İsfahan
    Tabriz | Tebriz
    Mashhad | Meşhed
    Kandahar | Kandahar
    Herat | Herat
    Karachi | Karaçi
    Peshawar | Peşaver
    Mumbai | Bombay; Mumbai
    Kolkata | Kalküta
    Kashmir | Keşmir
    Samarkand | Semerkant
    Bukhara | Buhara
    Almaty | Almatı; Alma Ata
    Termez | Tirmiz
    Pittsburgh | Pittsburg
    Samos | Sisam
    Athos | Aynaroz
    Badakhshan | Badahşan
    Kardak | Kardak
    Ar Raqqah | Rakka
    Fallujah | Felluce
    Kobani | Kobani; Ayn el-Arab
    Osh | Oş
    Ho Chi Minh City | =Ho Chi Minh; Ho Chi Minh Şehri*; Ho Chi Minh Kenti*; Ho Chi Minh City*; Ho Chi Minh*
    Shanghai | Şanghay
    Hong Kong | Hong Kong
    Urumqi | Urumçi
    Guangzhou | Guangzhou
    New York | New York
    Camp David | Camp David
    Guantanamo Bay | Guantanamo
    Sydney | Sidney
    Melbourne | Melburn
    Thessaloniki | Selanik
    Crete | Girit
    Rhodes | Rodos
    Famagusta | Gazimağusa; Mağusa
    Kyrenia | Girne
    Kardzhali | Kırcaali
    Plovdiv | Filibe
    Varna | Varna
    Constanta | Köstence
    Mostar | Mostar
    Mitrovica | Mitroviça
    Antalya | Antalya
    Istanbul | İstanbul
    Izmir | İzmir
    Mersin | Mersin
    Trabzon | Trabzon
    Gaziantep | Gaziantep
    Black Sea | Karadeniz
    Aegean Sea | Ege; Ege Denizi
    Mediterranean Sea | Akdeniz
    Eastern Mediterranean | Doğu Akdeniz
    Caspian Sea | Hazar Denizi; Hazar
    Red Sea | Kızıldeniz
    South China Sea | Güney Çin Denizi
    Persian Gulf | Basra Körfezi
    White House | Beyaz Saray
    Algiers | =Cezayir
    Tunis | =Tunus
    Djibouti | =Cibuti
    Panama City | =Panama
    Luxembourg | =Lüksemburg
    Monaco | =Monako
    Singapore | =Singapur
    Dhaka | =Dakka
    Hyderabad | =Haydarabad
    Lahore | =Lahor
    Kashgar | =Kaşgar
    Khorgos | =Korgas
    Macau | =Makao
    Inner Mongolia | =İç Moğolistan
    Irkutsk | =İrkutsk
    Astrakhan | =Astrahan
    Makhachkala | =Mahaçkale
    Bashkortostan | =Başkurdistan
    Chechnya | =Çeçenistan
    Dagestan | =Dağıstan
    Kamchatka | =Kamçatka
    Siberia | =Sibirya
    Brest | =Brest
    Shymkent | =Çimkent
    Aktau | =Aktav
    Atyrau | =Atırav
    Aktobe | =Aktöbe
    Turkistan | =Türkistan
    Khiva | =Hive
    Namangan | =Namangan
    Andijan | =Andican
    Navoi | =Nevai
    Jalal-Abad | =Celalabad
    Cholpon-Ata | =Çolpan Ata
    Khujand | =Hucend
    Turkmenbashi | =Türkmenbaşı
    Gyumri | =Gümrü
    Ganja | =Gence
    Aghdam | =Ağdam
    Lachin | =Laçın
    Shiraz | =Şiraz
    Bandar Abbas | =Bender Abbas
    Chabahar | =Çabahar
    Bushehr | =Buşehr
    Najaf | =Necef
    Karbala | =Kerbela
    Sulaymaniyah | =Süleymaniye
    Sharjah | =Şarika
    Fujairah | =Füceyre
    Tartus | =Tartus
    Deir ez-Zor | =Deyrizor
    Palmyra | =Palmira
    Rafah | =Refah
    Gaza Strip | =Gazze Şeridi
    West Bank | =Batı Şeria
    Golan Heights | =Golan Tepeleri
    Naples | =Napoli
    Turin | =Torino
    Antwerp | =Anvers
    Seville | =Sevilla
    Dar es Salaam | =Darüsselam
    Port Sudan | =Port Sudan
    Aswan | =Asvan
    Tangier | =Tanca
    Taiwan Strait | =Tayvan Boğazı
    East China Sea | =Doğu Çin Denizi
    Sea of Japan | =Japon Denizi
    Sea of Azov | =Azak Denizi
    Adriatic Sea | =Adriyatik Denizi
    Aral Sea | =Aral Denizi
    Gulf of Aden | =Aden Körfezi
    Strait of Hormuz | =Hürmüz Boğazı
    Panama Canal | =Panama Kanalı
    Baltic Sea | =Baltık Denizi
    North Sea | =Kuzey Denizi
    Barents Sea | =Barents Denizi
    Bosporus | =İstanbul Boğazı
    Dardanelles | =Çanakkale Boğazı
    Arctic | =Arktika
    Donbas | =Donbas
    Rostov-on-Don | =Rostov
    Iași | =Yaş
    Durrës | =Dıraç
    Suakin | =Sevakin
  `),
);

/** How Turkish says where something happens. Towns that Turkish spells as the gazetteer does need no row. */
export const places: PlaceTable = {
  get towns() {
    return towns();
  },
  at: [],
  towards: [],
  from: [],
  atEndings: listed("da|de|ta|te|daki|deki|taki|teki|nda|nde|ndaki|ndeki"),
  towardsEndings: listed("a|e|ya|ye|na|ne|yı|yi|yu|yü|ı|i|u|ü"),
  fromEndings: listed("dan|den|tan|ten|ndan|nden"),
  behind: listed(
    `kentinde|şehrinde|şehirlerinde|kasabasında|köyünde|bölgesinde|adasında|üssünde|limanında|eyaletinde|ilinde|yakınlarında|açıklarında|önünde|önlerinde|sınırında|kapısında|havaalanında|havalimanında|zirvesinde|toplantısında|ziyareti|ziyaretinde|ziyaretini|gezisi|gezisinde|görüşmesi|görüşmesinde|zirvesi|temasları|temaslarının|temaslarında|hattında|gezisine|gezisinden|ziyaretine|üzerinde|cephesinde|konsolosluğu önünde`,
  ),
  capital: ["başkent*"],
  between: [],
  matters: [],
};
