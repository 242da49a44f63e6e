import { type FirmNames, firmNames } from "../../vocabulary/index.js";
import { PRESS } from "./press.js";

const ROWS = `
# China
firm:china-eximbank | Эксимбанк* Китая; Экспортно-импортн* банк* Китая; китайск* Эксимбанк*
firm:china-development-bank | Банк* развития Китая; Государственн* банк* развития Китая; Китайск* банк* развития
firm:icbc | Промышленн*ый и коммерческ*ий банк* Китая; Торгово-промышленн* банк* Китая | ICBC
firm:bank-of-china | Банк* Китая
firm:china-construction-bank | Строительн*ый банк* Китая
firm:agricultural-bank-of-china | Сельскохозяйственн*ый банк* Китая
firm:people-bank-of-china | Народн*ый банк* Китая; Центробанк* Китая | НБК?
firm:cic | Китайск*ая инвестиционн*ая корпораци*я
firm:sinosure | Синошур* | SINOSURE
firm:ndrc | Государственн*ый комитет* по делам развития и реформ; Госкомитет* по развитию и реформам
firm:mofcom | Министерств*о коммерции КНР; Министерств* коммерции Китая; Минкоммерци* КНР
firm:citic | CITIC | CITIC
firm:norinco | Норинко | NORINCO
firm:avic | Авиапром* Китая | AVIC
firm:cnpc | Китайск*ая национальн*ая нефтегазов*ая корпораци*я; Китайск* национальн* нефтян* корпораци* | CNPC; КННК
firm:petrochina | ПетроЧайна; PetroChina
firm:sinopec | Синопек*; Sinopec; Китайск* нефтехимическ* корпораци*
firm:cnooc | Китайск*ая национальн*ая шельфов*ая нефтян*ая корпораци*я | CNOOC
firm:cefc | CEFC | CEFC
firm:cnnc | Китайск*ая национальн*ая ядерн*ая корпораци*я | CNNC
firm:state-grid | Государственн*ая электросетев*ая корпораци*я Китая
firm:china-three-gorges | Три ущелья?; корпораци* Три ущелья
firm:powerchina | PowerChina
firm:sinohydro | Синогидро; Sinohydro
firm:tbea | ТВЕА; TBEA | TBEA
firm:catl | CATL | CATL
firm:byd | BYD | BYD
firm:crbc | Китайск*ая корпораци*я дорог и мостов; China Road and Bridge Corporation | CRBC
firm:cccc | China Communications Construction Company | CCCC
firm:crcc | Китайск*ая железнодорожн*ая строительн*ая корпораци*я | CRCC
firm:china-railway | Китайск*ие железн*ые дорог*и
firm:crrc | CRRC | CRRC
firm:zte | ЗТЕ; ZTE | ZTE
firm:huawei | Хуавэй; Хуавей; Huawei
firm:china-telecom | Чайна Телеком; China Telecom
firm:china-mobile | Чайна Мобайл; China Mobile
firm:alibaba | Алибаба?; Alibaba
firm:tencent | Тенсент; Tencent
firm:bytedance | ByteDance
firm:cosco | Коско; COSCO | COSCO
firm:minmetals | Минметалз; China Minmetals
firm:zijin | Цзыцзинь Майнинг; Zijin Mining
firm:sinovac | Синовак*; Sinovac
firm:sinopharm | Синофарм*; Sinopharm
firm:chery | Чери?; Chery
# Russia
firm:gazprom | Газпром*; Gazprom
firm:gazprom-neft | Газпром нефть; Газпром нефти; Сибнефт*
firm:gazprombank | Газпромбанк*
firm:rosneft | Роснефт*ь; Rosneft
firm:lukoil | Лукойл*; ЛУКОЙЛ*; Lukoil
firm:novatek | Новатэк*; НОВАТЭК*
firm:tatneft | Татнефт*ь
firm:surgutneftegas | Сургутнефтегаз*
firm:transneft | Транснефт*ь
firm:zarubezhneft | Зарубежнефт*ь
firm:rosatom | Росатом*
firm:atomstroyexport | Атомстройэкспорт*
firm:uranium-one | Uranium One
firm:tvel | ТВЭЛ*
firm:inter-rao | Интер РАО; ИНТЕР РАО
firm:rushydro | РусГидро; Русгидро
firm:veb | Внешэкономбанк*; ВЭБ.РФ; ВЭБ | ВЭБ
firm:sberbank | Сбербанк* России; Сбербанк*; Сбер
firm:vtb | банк* ВТБ; Внешторгбанк* | ВТБ
firm:rosselkhozbank | Россельхозбанк*
firm:bank-of-russia | Банк* России; Центробанк* РФ; Центробанк* России; ЦБ РФ; ЦБ России
firm:rdif | Российск*ий фонд* прямых инвестиций | РФПИ
firm:national-wealth-fund-russia | фонд* национального благосостояния | ФНБ?
firm:russian-export-centre | Российск*ий экспортн*ый центр* | РЭЦ?
firm:roseximbank | Росэксимбанк*
firm:exiar | ЭКСАР* | ЭКСАР
firm:rossotrudnichestvo | Россотрудничеств*о
firm:roscosmos | Роскосмос*
firm:rosoboronexport | Рособоронэкспорт*
firm:rostec | Ростех*; Ростехнологи*
firm:russian-railways | Российск*ие железн*ые дорог*и | РЖД
firm:aeroflot | Аэрофлот*
firm:rusal | Русал*; РУСАЛ*
firm:norilsk-nickel | Норильск*ий никел*ь; Норникел*
firm:alrosa | Алроса; Алросы; АЛРОСА
firm:sovcomflot | Совкомфлот*
firm:polymetal | Полиметалл*
firm:severstal | Северстал*ь
firm:megafon | Мегафон*; МегаФон*
firm:mts | Мобильные ТелеСистемы | МТС
firm:uac-russia | Объединенн*ая авиастроительн*ая корпораци*я | ОАК?
firm:sukhoi | компани*я Сухой; ОКБ Сухого
firm:irkut | корпораци*я Иркут; Иркут?
firm:africa-corps | Африканск*ий корпус*
# Central Asia and the Caucasus
firm:samruk-kazyna | Самрук-Казына; Самрук-Казыны; Самрук-Қазына
firm:kazmunaygas | КазМунайГаз*; Казмунайгаз*
firm:kazatomprom | Казатомпром*
firm:kaztransgas | КазТрансГаз*
firm:kaztransoil | КазТрансОйл*
firm:ktz | Казахстан темир жолы; Қазақстан темір жолы | КТЖ
firm:kegoc | KEGOC | KEGOC
firm:kazakhmys | Казахмыс*
firm:development-bank-of-kazakhstan | Банк* развития Казахстана
firm:baiterek | холдинг* Байтерек
firm:national-bank-of-kazakhstan | Национальн*ый банк* Казахстана; Нацбанк* Казахстана
firm:bta | БТА банк*; банк* БТА
firm:halyk | Халык банк*; Народн* банк* Казахстана
firm:mangistaumunaigas | Мангистаумунайгаз*
firm:tengizchevroil | Тенгизшевройл*
firm:uzbekneftegaz | Узбекнефтегаз*
firm:uzbekistan-railways | Узбекистон темир йуллари
firm:navoi-mmc | Навоийск*ий горно-металлургическ*ий комбинат* | НГМК
firm:almalyk-mmc | Алмалыкск*ий горно-металлургическ*ий комбинат* | АГМК
firm:uzpromstroybank | Узпромстройбанк*
firm:turkmengaz | Туркменгаз*
firm:turkmennebit | Туркменнебит; Туркменнефт*
firm:talco | ТАЛКО; Таджикск* алюминиев* компани*
firm:barqi-tojik | Барки точик; Барки Точик
firm:tajiktransgaz | Таджиктрансгаз*
firm:kyrgyzaltyn | Кыргызалтын*
firm:kumtor | Кумтор*
firm:kyrgyz-temir-joly | Кыргыз темир жолу
firm:rkdf | Российско-Кыргызск*ий фонд* развития
firm:socar | Государственн*ая нефтян*ая компани*я Азербайджана; Азербайджанск* государственн* нефтян* компани* | ГНКАР; SOCAR
firm:sofaz | Государственн*ый нефтян*ой фонд* Азербайджана | ГНФАР; SOFAZ
firm:georgian-railway | Грузинск*ая железн*ая дорог*а
firm:gazprom-armenia | Газпром Армения; АрмРосгазпром*
firm:belaruskali | Беларуськалий; Беларуськалия; Белкалий
firm:development-bank-of-belarus | Банк* развития Республики Беларусь
firm:naftogaz | Нафтогаз*; Нафтогаз* Украины
firm:energoatom | Энергоатом*
firm:erdenes | Эрдэнэс Монгол
# Türkiye
firm:tika | Турецк*ое агентств*о по сотрудничеству и координации; Турецк* агентств* сотрудничества и координации | ТИКА; TIKA
firm:turk-eximbank | Тюрк Эксимбанк*; Эксимбанк* Турции
firm:ziraat | Зираат банк*; Ziraat
firm:halkbank | Халкбанк*; Halkbank
firm:turkish-central-bank | Центробанк* Турции; Центральн* банк* Турции
firm:botas | БОТАШ; Боташ; Botas
firm:thy | Турецк*ие авиалини*и; Turkish Airlines
firm:enka | Энка?; Enka
firm:baykar | Байкар*; Baykar
firm:aselsan | Аселсан*; Aselsan
firm:turkcell | Тюрксел*; Turkcell
# United States
firm:usaid | Агентств*о США по международному развитию; ЮСАИД; ЮСЭЙД | USAID
firm:us-dfc | Международн*ая финансов*ая корпораци*я развития США | DFC
firm:us-exim | Эксимбанк* США; Экспортно-импортн* банк* США
firm:mcc-us | Корпораци*я вызовы тысячелетия; Корпораци* Вызовы тысячелетия
firm:ustr | управлени*е торгового представителя США; офис* торгового представителя США
firm:federal-reserve | Федеральн*ая резервн*ая систем*а; Федрезерв* | ФРС
firm:cia | Центральн*ое разведывательн*ое управлени*е | ЦРУ
firm:fbi | Федеральн*ое бюро расследований | ФБР
firm:nasa | NASA | НАСА; NASA
firm:centcom | Центральн*ое командовани*е США; Центральн* командовани* ВС США; Центральн* командовани* Вооруженных сил США | CENTCOM
firm:africom | Африканск*ое командовани*е США; Африканск* командовани* ВС США | AFRICOM
firm:indopacom | Индо-Тихоокеанск*ое командовани*е США; Тихоокеанск* командовани* США
firm:exxonmobil | ЭксонМобил; Эксон Мобил; Эксон; ExxonMobil; Exxon Mobil; Exxon
firm:chevron | Шеврон*; Chevron
firm:conocophillips | КонокоФиллипс; ConocoPhillips
firm:general-electric | Дженерал Электрик; General Electric
firm:boeing | Боинг?; Boeing
firm:lockheed-martin | Локхид Мартин; Lockheed Martin
firm:raytheon | Рейтеон; Raytheon
firm:westinghouse | Вестингауз*; Westinghouse
firm:bechtel | Бектел; Бехтель; Bechtel
firm:microsoft | Майкрософт*; Microsoft
firm:citigroup | Ситигруп*п; Citigroup
firm:jpmorgan | JPMorgan; JP Morgan
firm:goldman-sachs | Голдман Сакс; Goldman Sachs
firm:blackrock | BlackRock
# Japan, Korea
firm:jica | Японск*ое агентств*о международного сотрудничества | ДЖАЙКА; JICA
firm:jbic | Японск*ий банк* международного сотрудничества | JBIC
firm:jogmec | JOGMEC | JOGMEC
firm:bank-of-japan | Банк* Японии
firm:mitsubishi | Мицубиси; Mitsubishi
firm:mitsui | Мицуи; Mitsui
firm:sumitomo | Сумитомо; Sumitomo
firm:marubeni | Марубени; Marubeni
firm:itochu | Итотю; Itochu
firm:toshiba | Тосиба; Toshiba
firm:hitachi | Хитати; Hitachi
firm:toyota | Тойот*а; Toyota
firm:kexim | Экспортно-импортн*ый банк* Кореи; Эксимбанк* Кореи
firm:koica | Корейск*ое агентств*о международного сотрудничества | KOICA
firm:kepco | KEPCO | KEPCO
firm:kogas | Корейск*ая газов*ая корпораци*я | KOGAS
firm:khnp | KHNP | KHNP
firm:samsung | Самсунг*; Samsung
firm:hyundai | Хендэ; Хендай; Хюндай; Hyundai
firm:lg | LG | LG
firm:daewoo | Дэу; Daewoo
firm:doosan | Doosan
# Western Europe
firm:giz | Германск*ое обществ*о по международному сотрудничеству; Немецк* обществ* по международному сотрудничеству | GIZ
firm:kfw | банк* KfW; KfW
firm:bundesbank | Бундесбанк*; бундесбанк*
firm:deutsche-bank | Дойче Банк; Дойче банк*; Deutsche Bank
firm:commerzbank | Коммерцбанк*; Commerzbank
firm:deutsche-bahn | Дойче Бан; Deutsche Bahn
firm:lufthansa | Люфтганз*; Lufthansa
firm:siemens | Сименс*; Siemens
firm:basf | BASF | BASF
firm:volkswagen | Фольксваген*; Volkswagen
firm:uniper | Юнипер; Uniper
firm:eon | E.ON; Э.ОН; Эон Рургаз; E.ON Ruhrgas
firm:wintershall | Винтерсхал*л; Wintershall
firm:rheinmetall | Рейнметалл*; Rheinmetall
firm:thyssenkrupp | Тиссенкрупп*; ThyssenKrupp
firm:nord-stream | Nord Stream AG; Nord Stream
firm:afd | Французск*ое агентств*о развития
firm:bnp-paribas | БНП Париба; BNP Paribas
firm:societe-generale | Сосьете Женераль; Societe Generale
firm:credit-agricole | Креди Агриколь; Credit Agricole
firm:edf | Электрисите де Франс; EDF | EDF
firm:totalenergies | Тоталь; TotalEnergies; компани* Total; концерн* Total
firm:engie | Engie; Газ де Франс; Gaz de France
firm:orano | Орано?; Orano; Арева; Areva
firm:framatome | Фраматом*; Framatome
firm:bank-of-england | Банк* Англии
firm:hsbc | HSBC | HSBC
firm:barclays | Барклайс; Barclays
firm:bp | Бритиш Петролеум; British Petroleum; Би-Пи | BP
firm:shell | Ройял Датч Шелл; Royal Dutch Shell; концерн* Shell; компани* Shell; Shell; Шелл?
firm:bae | BAE Systems
firm:rolls-royce | Роллс-Ройс; Rolls-Royce
firm:glencore | Гленкор; Glencore
firm:rio-tinto | Рио Тинто; Rio Tinto
firm:british-council | Британск*ий совет*
firm:alstom | Альстом*; Alstom
firm:airbus | Эйрбас*; Аэробус?; Airbus
firm:dassault | Дассо; Dassault
firm:thales | Thales
firm:equinor | Эквинор; Equinor; Статойл*; Statoil
firm:telenor | Теленор; Telenor
firm:ericsson | Эрикссон; Ericsson
firm:saab | концерн* Saab; Saab
firm:maersk | Мэрск; Maersk
firm:nokia | Нокиа; Nokia
firm:fortum | Фортум*; Fortum
firm:ing | ING | ING
firm:ubs | UBS | UBS
firm:credit-suisse | Креди Свисс; Credit Suisse
firm:abb | ABB | ABB
firm:trafigura | Трафигура; Trafigura
firm:vitol | Витол; Vitol
firm:nestle | Нестле; Nestle
firm:unicredit | Юникредит*; UniCredit
firm:intesa | Интеза; Intesa Sanpaolo; Intesa
firm:eni | ЭНИ; Eni | ENI
firm:enel | Энел; Enel
firm:leonardo-spa | компани*я Leonardo
firm:fincantieri | Финкантьери; Fincantieri
firm:pirelli | Пирелли; Pirelli
firm:repsol | Репсоль; Репсол*; Repsol
firm:telefonica | Telefonica
firm:raiffeisen | Райффайзен*; Raiffeisen
firm:omv | ОМВ; OMV | OMV
firm:skoda | =Шкода; Шкод*?; Škoda
firm:cez | ЧЭЗ; CEZ | CEZ
firm:orlen | Орлен; Orlen; PKN Orlen
firm:pgnig | ПГНиГ; PGNiG
firm:mol | =MOL; венгерск* MOL | MOL
firm:paks-ii | Пакш-2; Пакш II; АЭС Пакш
firm:arcelormittal | Арселор Миттал; АрселорМиттал*; ArcelorMittal
firm:srbijagas | Србиягаз*; Сербиягаз*; Сербиягас*
firm:nis | Нефтян*ая индустри*я Сербии; Нафтна индустрия Србии | НИС; NIS
firm:bulgargaz | Булгаргаз*
firm:bulgartransgaz | Булгартрансгаз*
firm:transgaz | Трансгаз*?
# Gulf and Middle East
firm:abu-dhabi-fund | Фонд* развития Абу-Даби
firm:adnoc | ADNOC | ADNOC; АДНОК
firm:mubadala | Мубадала; Мубадалы; Mubadala
firm:masdar | Масдар; Masdar
firm:dp-world | DP World
firm:etihad | Этихад; Etihad Airways
firm:saudi-fund | Саудовск*ий фонд* развития
firm:pif-saudi | Фонд* государственных инвестиций Саудовской Аравии; Публичн* инвестиционн* фонд*
firm:aramco | Сауди Арамко; Саудовск* Арамко; Арамко; Saudi Aramco
firm:sabic | SABIC | SABIC
firm:acwa-power | ACWA Power
firm:kuwait-fund | Кувейтск*ий фонд* арабского экономического развития; Кувейтск* фонд*
firm:kia | Кувейтск*ое инвестиционн*ое управлени*е
firm:qatar-fund | Катарск*ий фонд* развития
firm:qia | Катарск*ое инвестиционн*ое управлени*е; Инвестиционн* агентств* Катара; Суверенн* фонд* Катара
firm:qatarenergy | QatarEnergy; Катар Энерджи; Катар Петролеум
firm:qatar-airways | Катарск*ие авиалини*и; Qatar Airways
firm:qnb | Катарск*ий национальн*ый банк* | QNB
firm:nioc | Национальн*ая иранск*ая нефтян*ая компани*я; Иранск* национальн* нефтян* компани* | NIOC
firm:nigc | Национальн*ая иранск*ая газов*ая компани*я
firm:irgc | Корпус* стражей исламской революции; Страж* исламской революции; Корпус* стражей; Страж* революции | КСИР
firm:iran-khodro | Иран Ходро; Iran Khodro
firm:mahan-air | Махан Эйр; Mahan Air
firm:iai | Израильск*ая авиационн*ая промышленность; Israel Aerospace Industries
firm:rafael | концерн* Рафаэль; концерн* Рафаэл*; Rafael
firm:elbit | Эльбит; Elbit Systems
firm:suez-canal-authority | Администраци*я Суэцкого канала
firm:sonatrach | Сонатрак; Sonatrach
firm:noc-libya | Национальн*ая нефтян*ая корпораци*я Ливии
# South and South-East Asia
firm:india-exim | Эксимбанк* Индии; Экспортно-импортн* банк* Индии
firm:rbi | Резервн*ый банк* Индии
firm:ongc | Индийск*ая нефтегазов*ая корпораци*я; ONGC | ONGC
firm:ioc-india | Indian Oil
firm:gail | GAIL | GAIL
firm:adani | Адани; Adani
firm:tata | Тата?; Tata Group
firm:reliance | Релайанс; Reliance Industries
firm:isro | Индийск*ая организаци*я космических исследований | ИСРО?; ISRO
firm:hal-india | Хиндустан Аэронотикс; Hindustan Aeronautics
firm:brahmos | БраМос; Брамос
firm:pia | Пакистанск*ие международн*ые авиалини*и
firm:isi | Межведомственн*ая разведк*а Пакистана
firm:temasek | Темасек; Temasek
firm:petronas | Петронас; Petronas
firm:pertamina | Пертамина; Пертамины; Pertamina
firm:ptt | PTT | PTT
firm:petrovietnam | Петровьетнам*; PetroVietnam
firm:tsmc | TSMC | TSMC
# Americas, Africa, Oceania
firm:cameco | Камеко; Cameco
firm:centerra | Центерра; Центерра Голд; Centerra
firm:bndes | Банк* развития Бразилии | BNDES
firm:petrobras | Петробраз; Петробрас; Petrobras
firm:vale | Vale
firm:embraer | Эмбраер; Embraer
firm:pdvsa | Петролеос де Венесуэла; Петролеос де Венесуэлы | PDVSA
firm:pemex | Пемекс; Pemex
firm:codelco | Кодельк*о; Codelco
firm:ypfb | YPFB | YPFB
firm:cupet | Кубапетролео; Cupet
firm:eskom | Эском?; Eskom
firm:nnpc | Нигерийск*ая национальн*ая нефтян*ая компани*я; Нигерийск* национальн* нефтян* корпораци* | NNPC
firm:sonangol | Сонангол; Sonangol
firm:ethiopian-airlines | Эфиопск*ие авиалини*и; Ethiopian Airlines
firm:digicel | Диджисел; Digicel
`;

/**
 * Russian words for banks, funds, companies, agencies and press: names | acronyms. Behind a `*` of a first name stands how the nominative ends ("китайск*ая"). `?` marks a form with another
 * common meaning.
 */
export function firms(): Readonly<Record<string, FirmNames>> {
  return firmNames(ROWS + PRESS);
}
