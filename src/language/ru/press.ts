/** Russian words for newspapers, agencies and broadcasters, in rows as of firms.ts: names | acronyms. */
export const PRESS = `
media:new-york-times | Нью-Йорк таймс; Нью-Йорк Таймс; New York Times
media:washington-post | Вашингтон пост; Вашингтон Пост; Washington Post
media:wall-street-journal | Уолл-стрит джорнал; Уолл-стрит джорнэл; Уолл Стрит Джорнал; Wall Street Journal
media:usa-today | USA Today; Ю-эс-эй тудэй
media:los-angeles-times | Лос-Анджелес таймс; Лос-Анджелес Таймс; Los Angeles Times
media:washington-times | Вашингтон таймс; Washington Times
media:boston-globe | Бостон глоб; Boston Globe
media:christian-science-monitor | Крисчен сайенс монитор; Christian Science Monitor
media:new-york-post | Нью-Йорк пост; New York Post
media:chicago-tribune | Чикаго трибюн; Chicago Tribune
media:newsweek | Ньюсуик; Newsweek
media:foreign-affairs | Foreign Affairs
media:new-yorker | Нью-йоркер; The New Yorker
media:politico | Политико; Politico
media:axios | Axios; Аксиос
media:buzzfeed | BuzzFeed
media:daily-beast | Дейли бист; Daily Beast
media:huffington-post | Хаффингтон пост; Huffington Post
media:bloomberg | агентств*о Блумберг; агентств*о Bloomberg; Bloomberg News
media:cnn | Си-эн-эн; Си-Эн-Эн | CNN
media:fox-news | Фокс ньюс; Фокс Ньюс; Fox News
media:nbc | Эн-би-си; Эн-Би-Си | NBC
media:cbs | Си-би-эс; Си-Би-Эс | CBS
media:abc-news | Эй-би-си; ABC News
media:cnbc |  | CNBC
media:npr | Национальн*ое общественн*ое радио США
media:upi | Юнайтед пресс интернэшнл | UPI
media:guardian | Гардиан; The Guardian
media:financial-times | Файненшл таймс; Файнэншл таймс; Файненшиал таймс; Financial Times
media:economist | The Economist
media:daily-telegraph | Дейли телеграф; Daily Telegraph
media:sunday-telegraph | Санди телеграф; Sunday Telegraph
media:sunday-times | Санди таймс; Sunday Times
media:daily-mail | Дейли мейл; Daily Mail
media:sky-news | Скай ньюс; Sky News
media:bbc | Би-би-си; Би-Би-Си; ББС | BBC
media:reuters | Рейтер; Рейтерс; Рейтера; Reuters
media:le-monde | Ле Монд; Le Monde
media:le-figaro | Фигаро; Le Figaro
media:liberation | Либерасьон; Libération
media:les-echos | Les Echos
media:france-24 | Франс 24; France 24
media:rfi | Международн*ое французск*ое радио; Радио Франс Интернасьональ
media:afp | Франс Пресс; Франс-пресс; агентств*о Франс Пресс | AFP
media:der-spiegel | Шпигель; Der Spiegel
media:die-zeit | Цайт; Die Zeit
media:die-welt | Вельт; Ди Вельт; Die Welt
media:welt-am-sonntag | Вельт ам зоннтаг; Welt am Sonntag
media:frankfurter-allgemeine | Франкфуртер альгемайне цайтунг; Франкфуртер Альгемайне; Frankfurter Allgemeine
media:suddeutsche-zeitung | Зюддойче цайтунг; Зюддойче Цайтунг; Süddeutsche Zeitung
media:handelsblatt | Хандельсблатт; Handelsblatt
media:bild | газет*а Бильд; Бильд; Bild
media:tageszeitung | Тагесцайтунг; Die Tageszeitung
media:deutsche-welle | Немецк*ая волн*а; Дойче велле; Deutsche Welle
media:dpa | Дойче прессе-агентур; агентств*о ДПА | dpa
media:ard | АРД | ARD
media:zdf |  | ZDF
media:neue-zurcher-zeitung | Нойе цюрхер цайтунг; Neue Zürcher Zeitung
media:corriere-della-sera | Коррьере делла сера; Corriere della Sera
media:la-repubblica | Репубблика; Ла Репубблика; La Repubblica
media:la-stampa | Стампа; Ла Стампа; La Stampa
media:ansa | АНСА | ANSA
media:el-pais | Паис; Эль Паис; El País
media:el-mundo | Мундо; Эль Мундо; El Mundo
media:efe | агентств*о ЭФЭ; ЭФЭ | EFE
media:lusa | агентств*о Луза
media:belga | агентств*о Бельга
media:aftenposten | Афтенпостен; Aftenposten
media:nrk |  | NRK
media:dagens-nyheter | Дагенс нюхетер; Dagens Nyheter
media:helsingin-sanomat | Хельсингин саномат; Helsingin Sanomat
media:yle |  | YLE; Yle
media:gazeta-wyborcza | Газета выборча; Gazeta Wyborcza
media:rzeczpospolita-daily | Жечпосполита
media:pap | Польск*ое агентств*о печати; Польск*ое агентств*о прессы | PAP
media:ctk | Чешск*ое телеграфн*ое агентств*о; агентств*о ЧТК | ЧТК
media:mti | Венгерск*ое телеграфн*ое агентств*о | МТИ
media:agerpres | Аджерпрес
media:bta | Болгарск*ое телеграфн*ое агентств*о | БТА
media:tanjug | Танюг
media:hina | агентств*о ХИНА
media:ana-mpa | Афинск*ое информационн*ое агентств*о; Афинск*ое агентств*о новостей
media:kathimerini | Катимерини; Kathimerini
media:ta-nea | Та Неа; Ta Nea
media:to-vima | То Вима; To Vima
media:fileleftheros | Филелефтерос
media:haravgi | Харавги
media:ria-novosti | РИА Новости; РИА «Новости»; РИА "Новости"; РИА-Новости
media:tass | ТАСС; ИТАР-ТАСС; агентств* ТАСС | ТАСС
media:interfax | Интерфакс*; Interfax
media:kommersant | Коммерсант*; Коммерсантъ; Kommersant
media:izvestia | «Известия»; «Известий»; «Известиям»; "Известия"; газет*а Известия
media:pravda | газет*а Правда; «Правда»
media:rossiyskaya-gazeta | Российск*ая газет*а
media:nezavisimaya-gazeta | Независим*ая газет*а
media:vedomosti | «Ведомости»; «Ведомостей»; «Ведомостям»; "Ведомости"; газет*а Ведомости
media:moskovsky-komsomolets | Московск*ий комсомол*ец; Московского комсомольца
media:komsomolskaya-pravda | Комсомольск*ая правд*а
media:rbc | РосБизнесКонсалтинг | РБК
media:rt | Раша тудей; Russia Today | RT
media:channel-one-russia | Перв*ый канал*
media:ukrinform | Укринформ*; Ukrinform
media:unian | УНИАН | УНИАН
media:interfax-ukraine | Интерфакс-Украина; Интерфакс-Украины
media:belta | БелТА; Белорусск*ое телеграфн*ое агентств*о | БЕЛТА
media:moldpres | Молдпрес
media:armenpress | Арменпресс
media:azertac | Азертадж; АЗЕРТАДЖ
media:apa | агентств*о АПА
media:kazinform | Казинформ*; Казинформ
media:uza | Узбекистанск*ое национальн*ое информационн*ое агентств*о; УзА
media:kabar | агентств*о Кабар; агентство «Кабар»
media:akipress | АКИpress; АКИпресс
media:khovar | Ховар
media:tdh | Государственн*ое информационн*ое агентств*о Туркменистана | TDH
media:montsame | Монцамэ
media:anadolu | Анадолу; агентств* Анадолу; Anadolu
media:hurriyet | Хюрриет; Hürriyet
media:milliyet | Миллиет; Milliyet
media:cumhuriyet | Джумхуриет
media:yeni-safak | Ени Шафак; Yeni Şafak
media:sabah | газет*а Сабах
media:trt | Турецк*ое радио и телевидени*е | TRT
media:ntv | телеканал* NTV
media:cnn-turk | CNN Türk
media:irna | ИРНА | ИРНА; IRNA
media:isna | ИСНА | ИСНА
media:mehr | агентств*о Мехр; Мехр
media:fars | агентств*о Фарс
media:tasnim | Тасним
media:press-tv | Пресс ТВ; Press TV
media:kayhan | газет*а Кайхан; «Кайхан»; Kayhan
media:ina | Иракск*ое информационн*ое агентств*о; Иракск*ое агентств*о новостей
media:sana | САНА | САНА
media:nna | Национальн*ое агентств*о новостей Ливана
media:as-safir | Ас-Сафир; ас-Сафир
media:al-akhbar | Аль-Ахбар; аль-Ахбар
media:al-manar | Аль-Манар; аль-Манар
media:al-mayadeen | Аль-Маядин; аль-Маядин
media:petra | Иорданск*ое информационн*ое агентств*о; агентств*о Петра
media:wafa | агентств*о ВАФА; ВАФА
media:haaretz | Гаарец; Хаарец; Га-Арец; Haaretz
media:jerusalem-post | Джерузалем пост; Иерусалим пост; Jerusalem Post
media:times-of-israel | Таймс оф Исраэль; Times of Israel
media:yedioth-ahronoth | Едиот ахронот; Едиот Ахронот; Йедиот ахронот; Yedioth Ahronoth
media:maariv | Маарив; Maariv
media:ynet | Ynet
media:israeli-army-radio | Радио израильской армии
media:al-hayat | Аль-Хаят; аль-Хаят
media:asharq-al-awsat | Аш-Шарк аль-Аусат; аш-Шарк аль-Аусат
media:al-quds-al-arabi | Аль-Кудс аль-Араби
media:al-arabiya | Аль-Арабия; аль-Арабия; Аль-Арабии
media:spa | Саудовск*ое информационн*ое агентств*о; Саудовск*ое агентств*о новостей
media:wam | Агентств*о новостей Эмиратов; агентств*о ВАМ
media:qna | Катарск*ое информационн*ое агентств*о; Катарск*ое агентств*о новостей
media:al-jazeera | Аль-Джазир*а; аль-Джазир*; Al Jazeera
media:kuna | Кувейтск*ое информационн*ое агентств*о; Кувейтск*ое агентств*о новостей | КУНА
media:bna | Бахрейнск*ое информационн*ое агентств*о
media:ona | Оманск*ое информационн*ое агентств*о; Оманск*ое агентств*о новостей
media:saba | агентств*о Саба
media:mena | Агентств*о новостей Ближнего Востока; МЕНА
media:al-ahram | Аль-Ахрам; аль-Ахрам
media:jana | Ливийск*ое информационн*ое агентств*о; ДЖАНА
media:tap | Тунис Африк Пресс; агентств*о ТАП
media:aps | Алжирск*ая пресс-служб*а; агентств*о АПС
media:map | Магриб Араб Пресс; агентств*о МАП
media:suna | Суданск*ое информационн*ое агентств*о | СУНА
media:ena | Эфиопск*ое информационн*ое агентств*о
media:nan | Информационн*ое агентств*о Нигерии
media:gna | Ганск*ое информационн*ое агентств*о
media:kna | Кенийск*ое информационн*ое агентств*о
media:angop | АНГОП
media:ziana | ЗИАНА
media:sapa | Южноафриканск*ая ассоциаци*я прессы; САПА
media:sabc | Южноафриканск*ая радиовещательн*ая корпораци*я | SABC
media:panapress | Панапресс
media:xinhua | Синьхуа; Xinhua
media:cctv | Центральн*ое телевидени*е Китая | CCTV
media:cgtn | CGTN | CGTN
media:cmg | Медиакорпораци*я Китая
media:china-daily | Чайна дейли; China Daily
media:peoples-daily | Жэньминь жибао; Жэньминь Жибао
media:global-times | Хуаньцю шибао; Глобал таймс; Global Times
media:guangming-daily | Гуанмин жибао
media:china-news-service | агентств*о Чжунго синьвэнь; Чжунсиньшэ
media:south-china-morning-post | Саут Чайна морнинг пост; South China Morning Post
media:cna-tw | Центральн*ое агентств*о новостей Тайваня
media:taipei-times | Тайбэй таймс
media:lianhe-zaobao | Ляньхэ цзаобао
media:straits-times | Стрейтс таймс; Straits Times
media:kyodo | Киодо; Кёдо
media:jiji | Дзидзи пресс; агентств*о Дзидзи
media:nhk | Эн-эйч-кей | NHK
media:nikkei | Нихон кэйдзай; Нихон кэйдзай симбун; Nikkei
media:yomiuri-shimbun | Иомиури; Ёмиури; Иомиури симбун; Ёмиури симбун
media:asahi-shimbun | Асахи симбун; Асахи
media:mainichi-shimbun | Майнити; Майнити симбун
media:sankei-shimbun | Санкэй; Санкэй симбун
media:yonhap | Ёнхап; Йонхап; Рёнхап; Yonhap
media:chosun-ilbo | Чосон ильбо
media:joongang-ilbo | Чунан ильбо
media:korea-herald | Корея геральд; Korea Herald
media:korea-times | Корея таймс; Korea Times
media:kcna | Центральн*ое телеграфн*ое агентств*о Кореи | ЦТАК
media:rodong-sinmun | Нодон синмун
media:vna | Вьетнамск*ое информационн*ое агентств*о
media:nhan-dan | газет*а Нян зан; Нян зан
media:bernama | Бернама
media:antara | Антара
media:jakarta-post | Джакарта пост; Jakarta Post
media:pna | Филиппинск*ое информационн*ое агентств*о
media:bangkok-post | Бангкок пост; Bangkok Post
media:pti | Пресс траст оф Индия | PTI
media:ani | Эйшан ньюс интернэшнл
media:times-of-india | Таймс оф Индия; Times of India
media:hindustan-times | Хиндустан таймс; Hindustan Times
media:indian-express | Индиан экспресс; Indian Express
media:app | Ассошиэйтед пресс оф Пакистан
media:dawn | газет*а Дон
media:bss | Бангладеш сангбад сангстха
media:bakhtar | агентств*о Бахтар; Бахтар
media:tolo-news | Толо ньюс; TOLOnews
media:khaama-press | Хаама пресс
media:aap | Австралиэн ассошиэйтед пресс
media:abc-australia | Австралийск*ая радиовещательн*ая корпораци*я
media:sydney-morning-herald | Сидней морнинг геральд; Sydney Morning Herald
media:radio-new-zealand | Радио Новой Зеландии
media:canadian-press | Канадиан пресс
media:cbc | Канадск*ая радиовещательн*ая корпораци*я | CBC
media:globe-and-mail | Глоб энд мейл; Globe and Mail
media:ap | Ассошиэйтед Пресс; Ассошиэйтед пресс; Associated Press | AP?
media:rferl | Радио Свобода; Радио Свободная Европа; Радио Свободы; Свободная Европа/Радио Свобода
media:voa | Голос* Америки
media:rfa | Радио Свободная Азия
media:notimex | Нотимекс
media:prensa-latina | Пренса Латина
media:granma | газет*а Гранма; Гранма
media:agencia-brasil | Ажансия Бразил
media:o-globo | Глобу; О Глобу; O Globo
media:folha-de-sao-paulo | Фолья ди Сан-Паулу
media:estado-de-sao-paulo | Эстаду ди Сан-Паулу
media:clarin | Кларин
media:la-nacion | Насьон; Ла Насьон
media:telam | Телам
media:telesur | Телесур
media:andina | агентств*о Андина
`;
