import { listed } from "../../text/index.js";
import { formRows } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

/** How Turkish says where something happens. Towns that Turkish spells as the gazetteer does need no row. */
export const places: PlaceTable = {
  towns: formRows(`
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
    Saint Petersburg | St. Petersburg; Petersburg; Leningrad
    Sochi | Soçi
    Kazan | Kazan
    Grozny | Grozni
    Sevastopol | Sivastopol
    Crimea | Kırım
    Kharkiv | Harkiv; Harkov
    Odessa | Odesa; Odessa
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
    Calcutta | Kalküta
    Kashmir | Keşmir
    Samarkand | Semerkant
    Bukhara | Buhara
    Almaty | Almatı; Alma Ata
    Termez | Tirmiz
    Osh | Oş
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
  `),
  at: [],
  towards: [],
  atEndings: listed("da|de|ta|te|daki|deki|taki|teki|nda|nde|ndaki|ndeki"),
  towardsEndings: listed("a|e|ya|ye|na|ne|dan|den|tan|ten|ndan|nden|yı|yi|yu|yü|ı|i|u|ü"),
  behind: listed(
    `kentinde|şehrinde|şehirlerinde|kasabasında|köyünde|bölgesinde|adasında|üssünde|limanında|eyaletinde|ilinde|yakınlarında|açıklarında|önünde|önlerinde|sınırında|kapısında|havaalanında|havalimanında|zirvesinde|toplantısında|ziyareti|ziyaretinde|ziyaretini|gezisi|gezisinde|görüşmesi|görüşmesinde|zirvesi|üzerinde|cephesinde|konsolosluğu önünde`,
  ),
  capital: ["başkent*"],
  between: [],
  matters: [],
};
