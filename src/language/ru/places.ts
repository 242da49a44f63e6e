import { listed } from "../../text/index.js";
import { formRows } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

/** How Russian says where something happens. Towns whose name is that of the gazetteer letter by letter ("Термез") need no row. */
export const places: PlaceTable = {
  towns: formRows(`
    Geneva | Женев*
    New York | Нью-Йорк*
    Saint Petersburg | Санкт-Петербург*; Петербург*; Ленинград*
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
    Lausanne | Лозанн*
    Zurich | Цюрих*
    Milan | Милан*
    Genoa | Генуя; Генуи; Генуе; Геную
    Barcelona | Барселон*
    Dubai | Дубай; Дубае; Дубая; Дубаю
    Tel Aviv | Тель-Авив*
    Haifa | Хайф*
    Gaza | Газа; Газы; Газе; Газу
    Aleppo | Алеппо
    Homs | Хомс*
    Latakia | Латаки*
    Palmyra | Пальмир*
    Mosul | Мосул*
    Basra | Басра; Басры; Басре; Басру
    Erbil | Эрбил*
    Isfahan | Исфахан*
    Kandahar | Кандагар*
    Herat | Герат*
    Mazar-i-Sharif | Мазари-Шариф*
    Karachi | Карачи
    Mumbai | Мумбаи; Бомбей; Бомбее; Бомбея
    Calcutta | Калькутт*
    Peshawar | Пешавар*
    Termez | Термез*
    Samarkand | Самарканд*
    Bukhara | Бухар*
    Almaty | Алматы; Алма-Ата; Алма-Аты; Алма-Ате; Алма-Ату
    Osh | Ош; Оше; Оша
    Tengiz | Тенгиз*
    Kharkiv | Харьков*
    Odessa | Одесса; Одессы; Одессе; Одессу
    Lviv | Львов; Львове; Львова
    Mariupol | Мариупол*
    Donetsk | Донецк*
    Luhansk | Луганск*
    Kherson | Херсон*
    Zaporizhzhia | Запорожье; Запорожья
    Dnipro | Днепропетровск*; Днепр?
    Bakhmut | Бахмут*
    Sevastopol | Севастопол*
    Simferopol | Симферопол*
    Yalta | Ялт*
    Crimea | Крым; Крыма; Крыму; Крымом
    Donbas | Донбасс*
    Kursk | Курск*
    Belgorod | Белгород*
    Rostov-on-Don | Ростов*-на-Дону
    Kazan | Казан*
    Vladivostok | Владивосток*
    Yekaterinburg | Екатеринбург*; Свердловск*
    Novosibirsk | Новосибирск*
    Grozny | Грозн*?
    Murmansk | Мурманск*
    Kaliningrad | Калининград*
    Brest | Брест*
    Gdansk | Гданьск*
    Krakow | Краков*
    Lodz | Лодз*
    Antwerp | Антверпен*
    Lyon | Лион; Лиона; Лионе
    Marseille | Марсел*
    Nice | Ницц*
    Cannes | Канн*
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
    Hiroshima | Хиросим*
    Busan | Пусан*
    Shenzhen | Шэньчжэн*
    Guangzhou | Гуанчжоу
    Harbin | Харбин*
    Xi'an | Сиань; Сиани; Сиане
    Tianjin | Тяньцзин*
    Hangzhou | Ханчжоу
    Urumqi | Урумчи
    Hainan | Хайнан*
    Bali | Бали
    Phuket | Пхукет*
    Penang | Пенанг*
    Sydney | Сидней; Сиднея; Сиднее
    Melbourne | Мельбурн*
    Cape Town | Кейптаун*
    Durban | Дурбан*
    Johannesburg | Йоханнесбург*
    Marrakesh | Марракеш*
    Casablanca | Касабланк*
    Benghazi | Бенгази
    Sirte | Сирт; Сирте; Сирта
    Alexandria | Александри*
    Sharm el-Sheikh | Шарм-эш-Шейх*
    Suez Canal | Суэцк* канал*
    Mombasa | Момбас*
    Goma | Гом*
    Timbuktu | Тимбукту
    Aden | Аден*
    Hodeidah | Ходейд*
    Jeddah | Джидд*
    Batumi | Батуми
    Sukhumi | Сухум*; Сухуми
    Tskhinvali | Цхинвал*; Цхинвали
    Stepanakert | Степанакерт*
    Nakhchivan | Нахичеван*
    Shusha | Шуш*
    Transnistria | Приднестровь*
    Black Sea | Черн* мор*
    Baltic Sea | Балтийск* мор*
    Caspian Sea | Каспийск* мор*
    Mediterranean Sea | Средиземн* мор*
    South China Sea | Южно-Китайск* мор*
    Red Sea | Красн* мор*
    Persian Gulf | Персидск* залив*
  `),
  at: listed("в|во|на|под|близ|около|вблизи"),
  towards: listed("из|до|к|посетил*|посетили|посещает|посещение|посещения|посетивш*|посетить|визит* в|прибыл* в|через"),
  motion: {
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
