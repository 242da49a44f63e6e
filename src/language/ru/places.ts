import { lazily, listed } from "../../text/index.js";
import { townNames } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

const towns = lazily(() =>
  townNames(`
    Geneva | Женев*а
    New York | Нью-Йорк*
    St. Petersburg | Санкт-Петербург*; Петербург*; Ленинград*
    Istanbul | Стамбул*
    Davos | Давос*
    Sochi | Сочи
    Shanghai | Шанхай; Шанхая; Шанхаю; Шанхаем; Шанхае
    Hong Kong | Гонконг*
    Munich | Мюнхен*
    Hamburg | Гамбург*
    Bonn | Бонн; Бонна; Бонну; Бонном; Бонне
    Frankfurt | Франкфурт*; Франкфурт*-на-Майне
    Strasbourg | Страсбург*
    The Hague | Гаага; Гааги; Гааге; Гаагу; Гаагой
    Rotterdam | Роттердам*
    Lausanne | Лозанн*а
    Zurich | Цюрих*
    Milan | Милан*
    Genoa | Генуя; Генуи; Генуе; Геную
    Barcelona | Барселон*а
    Dubai | Дубай; Дубае; Дубая; Дубаю
    Tel Aviv | Тель-Авив*
    Haifa | Хайф*а
    Gaza | Газа; Газы; Газе; Газу
    Aleppo | Алеппо
    Homs | Хомс*
    Latakia | Латаки*я
    Palmyra | Пальмир*а
    Mosul | Мосул*
    Basra | Басра; Басры; Басре; Басру
    Erbil | Эрбил*
    Isfahan | Исфахан*
    Kandahar | Кандагар*
    Herat | Герат*
    Mazar-i-Sharif | Мазари-Шариф*
    Karachi | Карачи
    Mumbai | Мумбаи; Бомбей; Бомбее; Бомбея
    Kolkata | Калькутт*а
    Peshawar | Пешавар*
    Termez | Термез*
    Tigray | Тигра*й; Тыгра*й
    Jericho | Иерихон*
    Araks | Аракс*
    Ar Raqqah | Ракк*а
    Fallujah | Фаллудж*а
    Deir ez-Zor | Дейр-эз-Зор*
    Kobani | Кобани
    Afrin | Африн*
    Samarkand | Самарканд*
    Bukhara | Бухар*а
    Almaty | Алматы; Алма-Ата; Алма-Аты; Алма-Ате; Алма-Ату
    Osh | Ош; Оше; Оша
    Tengiz | Тенгиз*
    Kharkiv | Харьков*
    Odesa | Одесса; Одессы; Одессе; Одессу
    Lviv | Львов; Львове; Львова
    Mariupol | Мариупол*ь
    Donetsk | Донецк*
    Luhansk | Луганск*
    Kherson | Херсон*
    Zaporizhzhia | Запорожье; Запорожья
    Dnipro | =Днепр; Днепропетровск*; Днепр?
    Bakhmut | Бахмут*
    Sevastopol | Севастопол*ь
    Simferopol | Симферопол*ь
    Yalta | Ялт*а
    Crimea | Крым; Крыма; Крыму; Крымом
    Donbas | Донбасс*
    Kursk | Курск*
    Belgorod | Белгород*
    Rostov-on-Don | Ростов*-на-Дону
    Kazan | Казан*ь
    Vladivostok | Владивосток*
    Yekaterinburg | Екатеринбург*; Свердловск*
    Novosibirsk | Новосибирск*
    Grozny | Грозн*ый?
    Murmansk | Мурманск*
    Kaliningrad | Калининград*
    Brest | Брест*
    Gdansk | Гданьск*
    Krakow | Краков*
    Łódź | Лодз*ь
    Antwerp | Антверпен*
    Lyon | Лион; Лиона; Лионе
    Marseille | Марсел*ь
    Nice | Ницц*а
    Cannes | Канн*ы
    Oxford | Оксфорд*
    Edinburgh | Эдинбург*
    Belfast | Белфаст*
    Chicago | Чикаго
    Los Angeles | Лос-Анджелес*
    San Francisco | Сан-Франциско
    Boston | Бостон*
    Houston | Хьюстон*
    Camp David | Кэмп-Дэвид*
    Guantanamo Bay | Гуантанамо
    Montreal | Монреал*
    Toronto | Торонто
    Vancouver | Ванкувер*
    Sao Paulo | Сан-Паулу
    Rio de Janeiro | Рио-де-Жанейро
    Medellin | Медельин*
    Cancun | Канкун*
    Osaka | Осака; Осаки; Осаке; Осаку
    Hiroshima | Хиросим*а
    Busan | Пусан*
    Shenzhen | Шэньчжэн*ь
    Guangzhou | Гуанчжоу
    Harbin | Харбин*
    Xi'an | Сиань; Сиани; Сиане
    Tianjin | Тяньцзин*ь
    Hangzhou | Ханчжоу
    Urumqi | Урумчи
    Hainan | Хайнан*
    Bali | Бали
    Ho Chi Minh City | Хошимин*; Хо Ши Мин-сити; Хо Ши Мин*
    Phuket | Пхукет*
    Penang | Пенанг*
    Sydney | Сидней; Сиднея; Сиднее
    Melbourne | Мельбурн*
    Cape Town | Кейптаун*
    Durban | Дурбан*
    Johannesburg | Йоханнесбург*
    Marrakesh | Марракеш*
    Casablanca | Касабланк*а
    Benghazi | Бенгази
    Sirte | Сирт; Сирте; Сирта
    Alexandria | Александри*я
    Sharm el-Sheikh | Шарм-эш-Шейх*
    Suez Canal | Суэцк*ий канал*
    Mombasa | Момбас*а
    Goma | Гом*а
    Timbuktu | Тимбукту
    Aden | Аден*
    Hodeidah | Ходейд*а
    Jeddah | Джидд*а
    Batumi | Батуми
    Sukhumi | Сухум*; Сухуми
    Tskhinvali | Цхинвал*; Цхинвали
    Khankendi | Степанакерт*
    Nakhchivan | Нахичеван*ь
    Shusha | Шуш*а
    Transnistria | Приднестровь*е
    Black Sea | Черн*ое мор*е
    Baltic Sea | Балтийск*ое мор*е
    Caspian Sea | Каспийск*ое мор*е
    Mediterranean Sea | Средиземн*ое мор*е
    South China Sea | Южно-Китайск*ое мор*е
    Red Sea | Красн*ое мор*е
    Persian Gulf | Персидск*ий залив*
    Algiers | =Алжир
    Brussels | =Брюссель
    Tunis | =Тунис
    Djibouti | =Джибути
    Panama City | =Панама
    Guatemala City | =Гватемала
    Luxembourg | =Люксембург
    Monaco | =Монако
    San Marino | =Сан-Марино
    Singapore | =Сингапур
    Avarua | =Аваруа
    Alofi | =Алофи
    Jerusalem | =Иерусалим
    Delhi | =Дели
    Bengaluru | =Бангалор
    Chennai | =Ченнаи
    Hyderabad | =Хайдарабад
    Goa | =Гоа
    Lahore | =Лахор
    Rawalpindi | =Равалпинди
    Gwadar | =Гвадар
    Kyoto | =Киото
    Nagasaki | =Нагасаки
    Nagoya | =Нагоя
    Yokohama | =Йокогама
    Sapporo | =Саппоро
    Okinawa | =Окинава
    Incheon | =Инчхон
    Gyeongju | =Кёнджу
    Panmunjom | =Пханмунджом
    Kaesong | =Кэсон
    Wonsan | =Вонсан
    Chongqing | =Чунцин
    Chengdu | =Чэнду
    Wuhan | =Ухань
    Nanjing | =Нанкин
    Qingdao | =Циндао
    Xiamen | =Сямынь
    Dalian | =Далянь
    Kunming | =Куньмин
    Nanning | =Наньнин
    Guilin | =Гуйлинь
    Boao | =Боао
    Sanya | =Санья
    Lhasa | =Лхаса
    Kashgar | =Кашгар
    Khorgos | =Хоргос
    Macau | =Макао
    Guangdong | =провинция Гуандун
    Guangxi | =Гуанси-Чжуанский автономный район
    Yunnan | =провинция Юньнань
    Sichuan | =провинция Сычуань
    Xinjiang | =Синьцзян
    Tibet | =Тибет
    Inner Mongolia | =Внутренняя Монголия
    Heilongjiang | =провинция Хэйлунцзян
    Jilin | =провинция Цзилинь
    Liaoning | =провинция Ляонин
    Hebei | =провинция Хэбэй
    Henan | =провинция Хэнань
    Hubei | =провинция Хубэй
    Hunan | =провинция Хунань
    Shandong | =провинция Шаньдун
    Shanxi | =провинция Шаньси
    Shaanxi | =провинция Шэньси
    Gansu | =провинция Ганьсу
    Qinghai | =провинция Цинхай
    Ningxia | =Нинся-Хуэйский автономный район
    Jiangsu | =провинция Цзянсу
    Zhejiang | =провинция Чжэцзян
    Anhui | =провинция Аньхой
    Fujian | =провинция Фуцзянь
    Jiangxi | =провинция Цзянси
    Guizhou | =провинция Гуйчжоу
    Kaohsiung | =Гаосюн
    Da Nang | =Дананг
    Haiphong | =Хайфон
    Siem Reap | =Сиемреап
    Sihanoukville | =Сиануквиль
    Luang Prabang | =Луангпхабанг
    Chiang Mai | =Чиангмай
    Yangon | =Янгон
    Mandalay | =Мандалай
    Johor Bahru | =Джохор-Бару
    Putrajaya | =Путраджая
    Bandung | =Бандунг
    Surabaya | =Сурабая
    Labuan Bajo | =Лабуан-Баджо
    Cebu | =Себу
    Davao | =Давао
    Nizhny Novgorod | =Нижний Новгород
    Samara | =Самара
    Ufa | =Уфа
    Perm | =Пермь
    Chelyabinsk | =Челябинск
    Omsk | =Омск
    Krasnoyarsk | =Красноярск
    Irkutsk | =Иркутск
    Khabarovsk | =Хабаровск
    Yakutsk | =Якутск
    Volgograd | =Волгоград
    Voronezh | =Воронеж
    Krasnodar | =Краснодар
    Astrakhan | =Астрахань
    Makhachkala | =Махачкала
    Derbent | =Дербент
    Arkhangelsk | =Архангельск
    Pskov | =Псков
    Tatarstan | =Татарстан
    Bashkortostan | =Башкортостан
    Chechnya | =Чечня
    Dagestan | =Дагестан
    Sakhalin | =Сахалин
    Kamchatka | =Камчатка
    Siberia | =Сибирь
    Vinnytsia | =Винница
    Poltava | =Полтава
    Gomel | =Гомель
    Grodno | =Гродно
    Shymkent | =Шымкент
    Aktau | =Актау
    Atyrau | =Атырау
    Aktobe | =Актобе
    Karaganda | =Караганда
    Pavlodar | =Павлодар
    Turkistan | =Туркестан
    Khiva | =Хива
    Fergana | =Фергана
    Namangan | =Наманган
    Andijan | =Андижан
    Navoi | =Навои
    Jalal-Abad | =Джалал-Абад
    Batken | =Баткен
    Cholpon-Ata | =Чолпон-Ата
    Khujand | =Худжанд
    Khorog | =Хорог
    Avaza | =Аваза
    Turkmenbashi | =Туркменбаши
    Mary | =Мары
    Poti | =Поти
    Gyumri | =Гюмри
    Ganja | =Гянджа
    Aghdam | =Агдам
    Lachin | =Лачин
    Tabriz | =Тебриз
    Mashhad | =Мешхед
    Shiraz | =Шираз
    Bandar Abbas | =Бендер-Аббас
    Chabahar | =Чабахар
    Natanz | =Натанз
    Bushehr | =Бушер
    Najaf | =Наджаф
    Karbala | =Кербела
    Kirkuk | =Киркук
    Sulaymaniyah | =Сулеймания
    Mecca | =Мекка
    Medina | =Медина
    Neom | =Неом
    Sharjah | =Шарджа
    Fujairah | =Фуджейра
    Salalah | =Салала
    Tartus | =Тартус
    Deir ez-Zor | =Дейр-эз-Зор
    Idlib | =Идлиб
    Rafah | =Рафах
    Gaza Strip | =сектор Газа
    West Bank | =Западный берег реки Иордан
    Golan Heights | =Голанские высоты
    Izmir | =Измир
    Antalya | =Анталья
    Bursa | =Бурса
    Trabzon | =Трабзон
    Mersin | =Мерсин
    Adana | =Адана
    Gaziantep | =Газиантеп
    Konya | =Конья
    Samsun | =Самсун
    Thessaloniki | =Салоники
    Varna | =Варна
    Plovdiv | =Пловдив
    Constanta | =Констанца
    Venice | =Венеция
    Florence | =Флоренция
    Naples | =Неаполь
    Turin | =Турин
    Trieste | =Триест
    Cologne | =Кёльн
    Leipzig | =Лейпциг
    Dresden | =Дрезден
    Stuttgart | =Штутгарт
    Rostock | =Росток
    Manchester | =Манчестер
    Glasgow | =Глазго
    Seville | =Севилья
    Valencia | =Валенсия
    Porto | =Порту
    Malmo | =Мальмё
    Bergen | =Берген
    Kirkenes | =Киркенес
    Gothenburg | =Гётеборг
    Seattle | =Сиэтл
    Miami | =Майами
    Atlanta | =Атланта
    Philadelphia | =Филадельфия
    Detroit | =Детройт
    Hawaii | =Гавайи
    Honolulu | =Гонолулу
    Alaska | =Аляска
    Anchorage | =Анкоридж
    Quebec | =Квебек
    Tijuana | =Тихуана
    Guayaquil | =Гуаякиль
    Cusco | =Куско
    Arequipa | =Арекипа
    Oruro | =Оруро
    Arica | =Арика
    Valparaiso | =Вальпараисо
    Cordoba | =Кордова
    Lagos | =Лагос
    Kano | =Кано
    Dar es Salaam | =Дар-эс-Салам
    Zanzibar | =Занзибар
    Arusha | =Аруша
    Entebbe | =Энтеббе
    Abidjan | =Абиджан
    Bouake | =Буаке
    Misrata | =Мисурата
    Port Sudan | =Порт-Судан
    Darfur | =Дарфур
    Luxor | =Луксор
    Aswan | =Асуан
    Agadir | =Агадир
    Tangier | =Танжер
    Oran | =Оран
    Lubumbashi | =Лубумбаши
    Beira | =Бейра
    Livingstone | =Ливингстон
    Auckland | =Окленд
    Darwin | =Дарвин
    Perth | =Перт
    Brisbane | =Брисбен
    Taiwan Strait | =Тайваньский пролив
    East China Sea | =Восточно-Китайское море
    Sea of Japan | =Японское море
    Sea of Azov | =Азовское море
    Aegean Sea | =Эгейское море
    Adriatic Sea | =Адриатическое море
    Aral Sea | =Аральское море
    Gulf of Aden | =Аденский залив
    Strait of Hormuz | =Ормузский пролив
    Panama Canal | =Панамский канал
    North Sea | =Северное море
    Barents Sea | =Баренцево море
    Bosporus | =Босфор
    Dardanelles | =Дарданеллы
    Svalbard | =Шпицберген
    Arctic | =Арктика
    Kashmir | =Кашмир
    Crete | =Крит
    Victoria | =Виктория
    Bujumbura | =Бужумбура
    Iași | =Яссы
    Bari | =Бари
    Durrës | =Дуррес
    Foz do Iguaçu | =Фос-ду-Игуасу
    Kribi | =Криби
    Cam Ranh | =Камрань
    Chancay | =Чанкай
    Sandakan | =Сандакан
    Batangas | =Батангас
    Massawa | =Массауа
    Suakin | =Суакин
    Anaklia | =Анаклия
    Zamyn-Uud | =Замын-Ууд
    Lamu | =Ламу
  `),
);

/** How Russian says where something happens. Towns whose name is that of the gazetteer letter by letter ("Термез") need no row. */
export const places: PlaceTable = {
  get towns() {
    return towns();
  },
  at: listed("в|во|на|под|близ|около|вблизи|над|с территории|на территории|в районе|неподалеку от"),
  towards: listed("до|к|посетил*|посетили|посещает|посещение|посещения|посетивш*|посетить|визит* в|прибыл* в|через"),
  from: ["из"],
  motion: {
    still: listed("ом|ем|ым|ой"),
    ends: [..."уюьбвгджзйклмнпрстфхцчшщ"],
    none: listed("Баку|Гуанчжоу|Ханчжоу|Катманду|Тимбукту|Сан-Паулу|Уагадугу|Крыму|Котону|Вануату|Тувалу"),
  },
  capital: ["столиц*"],
  between: listed(
    `город*|г|порт*|порту|деревн*|деревне|деревню|село|селе|посел*к*|поселке|аэропорт*|аэродром*|аэродроме|остров*|острове|провинци*|област*|район*|районе|базе|базу|курорт*|берегу|берег|озера|побережье|побережья|окрестностях|.`,
  ),
  matters: listed(
    "мир*|ситуаци*|ситуация|урегулировани*|войн*|войны|конфликт*|кризис*|безопасност*|стабильност*|бо*в|насили*|событи*|посол|посл*|посольств*|выбор*",
  ),
  cases: listed("е=|е=а|у=|у=а|ы=а|и=а|и=ь|и=|а=|ом=|ой=а|ой=|ом=ое|я=й|е=й|ю=я|и=я|ю=й|е=ь"),
};
