import { type PersonNames, personNames } from "../../vocabulary/index.js";

const ROWS = `
# China
person:xi-jinping | Си Цзиньпин* | Си?
person:hu-jintao | Ху Цзиньтао
person:jiang-zemin | Цзян Цзэмин*
person:li-qiang | Ли Цян*
person:li-keqiang | Ли Кэцян*
person:wen-jiabao | Вэнь Цзябао
person:zhu-rongji | Чжу Жунцзи
person:li-peng | Ли Пэн*
person:wang-yi | Ван И
person:qin-gang | Цинь Ган*
person:yang-jiechi | Ян Цзечи
person:li-zhaoxing | Ли Чжаосин*
person:tang-jiaxuan | Тан Цзясюан*
person:dai-bingguo | Дай Бинго
person:han-zheng | Хань Чжэн*
person:wang-qishan | Ван Цишан*
person:li-yuanchao | Ли Юаньчао
person:zhao-leji | Чжао Лэцзи
person:li-zhanshu | Ли Чжаньшу
person:zhang-dejiang | Чжан Дэцзян*
person:wu-bangguo | У Банго
person:ding-xuexiang | Дин Сюэсян*
person:he-lifeng | Хэ Лифэн*
person:zhang-gaoli | Чжан Гаоли
person:li-shangfu | Ли Шанфу
person:wei-fenghe | Вэй Фэнхэ
person:dong-jun | Дун Цзюн*
person:mao-ning | Мао Нин
person:lin-jian | Линь Цзян*
person:guo-jiakun | Го Цзякун*
person:wang-wenbin | Ван Вэньбин*
person:zhao-lijian | Чжао Лицзян*
person:hua-chunying | Хуа Чуньин
person:geng-shuang | Гэн Шуан*
person:lu-kang | Лу Кан*
person:hong-lei | Хун Лэ*й
person:jiang-yu | Цзян Юй
person:deng-xiaoping | Дэн Сяопин*
person:mao-zedong | Мао Цзэдун*; Мао Дзэдун*
person:zhou-enlai | Чжоу Эньла*й
# Russia
person:vladimir-putin | Владимир* Путин*; Владимир* Владимирович* Путин* | Путин*
person:dmitry-medvedev | Дмитри*й Медведев*; Дмитри* Анатольевич* Медведев* | Медведев*?
person:mikhail-mishustin | Михаил* Мишустин* | Мишустин*
person:mikhail-fradkov | Михаил* Фрадков* | Фрадков*
person:viktor-zubkov | Виктор* Зубков* | Зубков*?
person:mikhail-kasyanov | Михаил* Касьянов* | Касьянов*
person:sergei-lavrov | =Сергей* Лавров*; Серге* Викторович* Лавров*; Серге* Лавров* | Лавров*
person:igor-ivanov | Игор*ь Иванов*
person:sergei-shoigu | Серге*й Шойгу; Серге* Кужугетович* Шойгу | Шойгу
person:andrei-belousov | Андре*й Белоусов* | Белоусов*?
person:nikolai-patrushev | Никола*й Патрушев* | Патрушев*
person:maria-zakharova | Мари*я Захаров*а | Захарова; Захаровой; Захарову
person:dmitry-peskov | Дмитри*й Песков* | Песков*?
person:alexander-lukashevich | Александр* Лукашевич* | Лукашевич*
person:valentina-matviyenko | Валентин*а Матвиенко | Матвиенко
person:vyacheslav-volodin | Вячеслав* Володин* | Володин*?
person:alexander-novak | Александр* Новак*
person:yuri-ushakov | Юри*й Ушаков* | Ушаков*?
person:alexei-overchuk | Алексе*й Оверчук* | Оверчук*
person:denis-manturov | Денис* Мантуров* | Мантуров*
person:anton-siluanov | Антон* Силуанов* | Силуанов*
person:boris-yeltsin | Борис* Ельцин*; Борис* Николаевич* Ельцин* | Ельцин*
person:mikhail-gorbachev | Михаил* Горбачёв*; Михаил* Сергеевич* Горбачев* | Горбачев*
person:leonid-brezhnev | Леонид* Брежнев* | Брежнев*
person:nikita-khrushchev | Никит*а Хрущёв* | Хрущев*
person:joseph-stalin | Иосиф* Сталин* | Сталин*
# Central Asia
person:kassym-jomart-tokayev | Касым-Жомарт* Токаев* | Токаев*
person:nursultan-nazarbayev | Нурсултан* Назарбаев* | Назарбаев*
person:olzhas-bektenov | Олжас* Бектенов* | Бектенов*
person:alikhan-smailov | Алихан* Смаилов* | Смаилов*?
person:askar-mamin | Аскар* Мамин* | Мамин*?
person:bakytzhan-sagintayev | Бакытжан* Сагинтаев* | Сагинтаев*
person:karim-massimov | Карим* Масимов* | Масимов*
person:serik-akhmetov | Серик* Ахметов* | Ахметов*?
person:daniyal-akhmetov | Даниал* Ахметов* | Ахметов*?
person:murat-nurtleu | Мурат* Нуртлеу | Нуртлеу?
person:yermek-kosherbayev | Ермек* Кошербаев* | Кошербаев*
person:mukhtar-tileuberdi | Мухтар* Тлеуберди | Тлеуберди
person:beibut-atamkulov | Бейбут* Атамкулов* | Атамкулов*
person:kairat-abdrakhmanov | Кайрат* Абдрахманов* | Абдрахманов*?
person:erlan-idrissov | Ерлан* Идрисов* | Идрисов*?
person:yerzhan-kazykhanov | Ержан* Казыханов* | Казыханов*
person:kanat-saudabayev | Канат* Саудабаев* | Саудабаев*
person:marat-tazhin | Марат* Тажин* | Тажин*?
person:emomali-rahmon | Эмомали Рахмон*; Эмомали Рахмонов* | Рахмон*; Рахмонов*
person:kokhir-rasulzoda | Кохир* Расулзод*а | Расулзод*?
person:akil-akilov | Акил* Акилов* | Акилов*?
person:sirojiddin-muhriddin | Сироджиддин* Мухриддин* | Мухриддин*
person:hamrokhon-zarifi | Хамрохон* Зарифи | Зарифи?
person:talbak-nazarov | Талбак* Назаров* | Назаров*?
person:rustam-emomali | Рустам* Эмомали
person:sadyr-japarov | Садыр* Жапаров* | Жапаров*
person:sooronbay-jeenbekov | Сооронба*й Жээнбеков*; Сооронба* Жеенбеков* | Жээнбеков*; Жеенбеков*
person:almazbek-atambayev | Алмазбек* Атамбаев* | Атамбаев*
person:roza-otunbayeva | Роз*а Отунбаев*а | Отунбаев*
person:kurmanbek-bakiyev | Курманбек* Бакиев* | Бакиев*
person:askar-akayev | Аскар* Акаев* | Акаев*
person:akylbek-japarov | Акылбек* Жапаров* | Жапаров*?
person:adylbek-kasymaliev | Адылбек* Касымалиев* | Касымалиев*?
person:jeenbek-kulubaev | Жээнбек* Кулубаев* | Кулубаев*
person:ruslan-kazakbaev | Руслан* Казакбаев* | Казакбаев*
person:chingiz-aidarbekov | Чингиз* Айдарбеков* | Айдарбеков*
person:erlan-abdyldaev | Эрлан* Абдылдаев* | Абдылдаев*
person:shavkat-mirziyoyev | Шавкат* Мирзиёев* | Мирзиеев*
person:islam-karimov | Ислам* Каримов* | Каримов*?
person:abdulla-aripov | Абдулл*а Арипов* | Арипов*?
person:bakhtiyor-saidov | Бахтиёр* Саидов* | Саидов*?
person:vladimir-norov | Владимир* Норов* | Норов*?
person:abdulaziz-kamilov | Абдулазиз* Камилов*; Абдулазиз* Комилов* | Камилов*?; Комилов*?
person:elyor-ganiev | Эльёр* Ганиев* | Ганиев*?
person:serdar-berdimuhamedow | Сердар* Бердымухамедов* | Бердымухамедов*?
person:gurbanguly-berdimuhamedow | Гурбангулы Бердымухамедов* | Бердымухамедов*; Бердымухаммедов*; Аркадаг*
person:saparmurat-niyazov | Сапармурат* Ниязов* | Ниязов*; Туркменбаши
person:rashid-meredov | Рашид* Мередов* | Мередов*
# Caucasus
person:ilham-aliyev | Ильхам* Алиев* | Алиев*
person:heydar-aliyev | Гейдар* Алиев* | Алиев*?
person:jeyhun-bayramov | Джейхун* Байрамов* | Байрамов*?
person:elmar-mammadyarov | Эльмар* Мамедьяров* | Мамедьяров*
person:ali-asadov | Али Асадов* | Асадов*?
person:novruz-mammadov | Новруз* Мамедов* | Мамедов*?
person:artur-rasizade | Артур* Расизаде | Расизаде
person:hikmet-hajiyev | Хикмет* Гаджиев* | Гаджиев*?
person:nikol-pashinyan | Никол* Пашинян* | Пашинян*
person:serzh-sargsyan | Серж* Саргсян*; Серж* Саркисян* | Саргсян*
person:robert-kocharyan | Роберт* Кочарян* | Кочарян*
person:armen-sarkissian | Армен* Саркисян* | Саркисян*?
person:vahagn-khachaturyan | Ваагн* Хачатурян* | Хачатурян*?
person:ararat-mirzoyan | Арарат* Мирзоян* | Мирзоян*
person:zohrab-mnatsakanyan | Зограб* Мнацаканян* | Мнацаканян*
person:edward-nalbandian | Эдвард* Налбандян* | Налбандян*
person:mikheil-saakashvili | Михаил* Саакашвили; Михеил* Саакашвили | Саакашвили
person:eduard-shevardnadze | Эдуард* Шеварднадзе | Шеварднадзе
person:giorgi-margvelashvili | Георги*й Маргвелашвили | Маргвелашвили
person:salome-zourabichvili | Саломе Зурабишвили | Зурабишвили
person:mikheil-kavelashvili | Михаил* Кавелашвили | Кавелашвили
person:irakli-kobakhidze | Иракли*й Кобахидзе | Кобахидзе
person:irakli-garibashvili | Иракли*й Гарибашвили | Гарибашвили
person:giorgi-kvirikashvili | Георги*й Квирикашвили | Квирикашвили
person:bidzina-ivanishvili | Бидзин*а Иванишвили | Иванишвили?
person:maka-botchorishvili | Мак*а Бочоришвили | Бочоришвили
person:ilia-darchiashvili | Иль*я Дарчиашвили | Дарчиашвили
# Türkiye, Iran, South Asia
person:recep-tayyip-erdogan | Реджеп* Тайип* Эрдоган*; Реджеп* Таип* Эрдоган*; Тайип* Эрдоган*; Таип* Эрдоган*; Реджеп* Эрдоган* | Эрдоган*
person:abdullah-gul | Абдулл*а Гюл*ь | Гюл*
person:ahmet-necdet-sezer | Ахмет* Неджет* Сезер* | Сезер*?
person:ahmet-davutoglu | Ахмет* Давутоглу | Давутоглу
person:binali-yildirim | Бинали Йылдырым*; Бинали Йилдирим* | Йылдырым*
person:bulent-ecevit | Бюлент* Эджевит* | Эджевит*
person:hakan-fidan | Хакан* Фидан* | Фидан*
person:mevlut-cavusoglu | Мевлют* Чавушоглу | Чавушоглу
person:ali-babacan | Али Бабаджан* | Бабаджан*?
person:cevdet-yilmaz | Джевдет* Йылмаз* | Йылмаз*?
person:fuat-oktay | Фуат* Окта*й | Окта*?
person:numan-kurtulmus | Нуман* Куртулмуш* | Куртулмуш*
person:hulusi-akar | Хулуси Акар* | Акар*?
person:yasar-guler | Яшар* Гюлер* | Гюлер*?
person:oncu-keceli | Енджю Кечели | Кечели
person:ali-khamenei | Али Хаменеи | Хаменеи
person:mohammad-khatami | Мохаммад* Хатами; Мухаммед* Хатами; Мохаммед* Хатами; Мухаммад* Хатами | Хатами
person:mahmoud-ahmadinejad | Махмуд* Ахмадинежад* | Ахмадинежад*; Ахмадинеджад*
person:hassan-rouhani | Хасан* Роухани; Хасан* Рухани | Роухани; Рухани
person:ebrahim-raisi | Эбрахим* Раиси; Ибрахим* Раиси; Ибрагим* Раиси | Раиси
person:masoud-pezeshkian | Масуд* Пезешкиан* | Пезешкиан*
person:mohammad-javad-zarif | =Мохаммад* Джавад* Зариф*; Джавад* Зариф* | Зариф*
person:hossein-amir-abdollahian | =Хосейн* Амир-Абдоллахиан*; Хосейн* Амир Абдоллахиан*; Хоссейн* Амир Абдоллахиан*; Хосейн* Амир-Абдоллахиан*; Амир Абдоллахиан* | Абдоллахиан*; Амир-Абдоллахиан*
person:abbas-araghchi | Аббас* Аракчи; Аббас* Арагчи | Аракчи; Арагчи
person:ali-akbar-salehi | Али Акбар* Салехи | Салехи?
person:manouchehr-mottaki | Манучехр* Моттаки | Моттаки
person:kamal-kharazi | Камал* Харрази; Камаль* Харрази | Харрази; Харази?
person:esmaeil-baghaei | Эсмаил* Багаи; Исмаил* Багаи | Багаи?; Бакаи?
person:nasser-kanaani | Насер* Канаани | Канаани
person:narendra-modi | Нарендр*а Моди | Моди
person:manmohan-singh | Манмохан* Сингх*; Манмохан* Синг*
person:atal-bihari-vajpayee | Атал* Бихари Ваджпаи | Ваджпаи; Ваджпайи
person:droupadi-murmu | Драупади Мурму | Мурму
person:ram-nath-kovind | Рам* Натх* Ковинд* | Ковинд*?
person:pranab-mukherjee | Пранаб* Мукерджи | Мукерджи?
person:pratibha-patil | Пратибх*а Патил* | Патил*?
person:subrahmanyam-jaishankar | Субраманьям* Джайшанкар* | Джайшанкар*
person:sushma-swaraj | Сушм*а Сварадж* | Сварадж*?
person:s-m-krishna | Сомнахалли Кришн*а | Кришн*?
person:salman-khurshid | Салман* Хуршид* | Хуршид*?
person:rajnath-singh | Раджнатх* Сингх*
person:ajit-doval | Аджит* Довал* | Довал*?
person:randhir-jaiswal | Рандхир* Джайсвал* | Джайсвал*?
person:arindam-bagchi | Ариндам* Багчи | Багчи?
person:jawaharlal-nehru | Джавахарлал* Неру | Неру
person:indira-gandhi | Индир*а Ганди
person:shehbaz-sharif | Шахбаз* Шариф*; Шехбаз* Шариф*
person:nawaz-sharif | Наваз* Шариф*
person:imran-khan | Имран* Хан*
person:yousaf-raza-gilani | Юсуф* Реза Гилани | Гилани?
person:shahid-khaqan-abbasi | =Шахид* Хакан* Аббаси; Хакан* Аббаси | Аббаси?
person:anwaar-ul-haq-kakar | Анвар-уль-Хак Какар* | Какар*?
person:pervez-musharraf | Первез* Мушарраф* | Мушарраф*
person:asif-ali-zardari | Асиф* Али Зардари; Асиф* Зардари | Зардари
person:mamnoon-hussain | Мамнун* Хусейн*
person:arif-alvi | Ариф* Алви | Алви?
person:ishaq-dar | Исхак* Дар*
person:bilawal-bhutto-zardari | =Билавал* Бхутто-Зардари; Билавал* Бхутто | Бхутто-Зардари
person:shah-mahmood-qureshi | Шах* Махмуд* Куреши | Куреши
person:hina-rabbani-khar | Хин*а Раббани Кхар; Раббани Кхар; Рабани Кхар | Кхар?
person:asim-munir | Асим* Мунир*
person:sheikh-hasina | Шейх* Хасин*а | Хасин*?
person:muhammad-yunus | Мухаммад* Юнус*; Мухаммед* Юнус*; Мохаммед* Юнус*
person:hamid-karzai | Хамид* Карза*й | Карзай; Карзая; Карзаю; Карзаем; Карзае
person:ashraf-ghani | Ашраф* Гани | Гани?
person:amir-khan-muttaqi | Амир* Хан* Муттаки | Муттаки
person:mahinda-rajapaksa | Махинд*а Раджапакс*а | Раджапакс*
person:gotabaya-rajapaksa | Готабай*я Раджапакс*а | Раджапакс*?
person:ranil-wickremesinghe | Ранил* Викрамасингх*; Ранил* Викремесингх* | Викрамасингх*; Викремесингх*
person:anura-kumara-dissanayake | Анур*а Кумар*а Диссанаяк*е | Диссанаяк*?
person:k-p-sharma-oli | =Кхадга Прасад Шарма Оли; Шарм* Оли | Оли?
person:pushpa-kamal-dahal | Пушпа Камал* Дахал* | Прачанд*?
person:mohamed-muizzu | Мохамед* Муиззу; Мухаммед* Муиззу; Мохаммед* Муиззу; Мухаммад* Муиззу | Муиззу
# United States, Canada, Latin America
person:donald-trump | Дональд* Трамп* | Трамп*
person:joe-biden | Джо Байден*; Джозеф* Байден* | Байден*
person:barack-obama | Барак* Обам*а; Барак* Хусейн* Обам* | Обам*
person:george-w-bush | Джордж* Буш*-младший; Джордж* Буш*-младш* | Буш*; Буш*-младш*
person:bill-clinton | Билл* Клинтон* | Клинтон*
person:richard-nixon | Ричард* Никсон* | Никсон*
person:ronald-reagan | Рональд* Рейган* | Рейган*
person:jimmy-carter | Джимми Картер* | Картер*?
person:j-d-vance | Джей Ди Вэнс* | Вэнс*
person:kamala-harris | Камал*а Харрис* | Харрис?
person:mike-pence | Майк* Пенс* | Пенс?; Пенса?; Пенсу?; Пенсом?; Пенсе?
person:marco-rubio | Марко Рубио | Рубио?
person:antony-blinken | Энтони Блинкен* | Блинкен*
person:mike-pompeo | Майк* Помпео | Помпео
person:rex-tillerson | Рекс* Тиллерсон* | Тиллерсон*
person:john-kerry | Джон* Керри | Керри
person:hillary-clinton | Хиллари Клинтон; Хилари Клинтон | Клинтон?
person:condoleezza-rice | Кондолиз*а Райс | Райс?
person:colin-powell | Колин* Пауэлл* | Пауэлл*?
person:madeleine-albright | Мадлен Олбрайт | Олбрайт
person:henry-kissinger | Генри Киссинджер* | Киссинджер*
person:pete-hegseth | Пит* Хегсет* | Хегсет*
person:lloyd-austin | Ллойд* Остин* | Остин*?
person:scott-bessent | Скотт* Бессент* | Бессент*
person:janet-yellen | Джанет Йеллен | Йеллен
person:jake-sullivan | Джейк* Салливан* | Салливан*?
person:john-bolton | Джон* Болтон* | Болтон*?
person:steve-witkoff | Стив* Уиткофф*; Стив* Виткофф*; Стивен* Уиткофф* | Уиткофф*; Виткофф*
person:matthew-miller | Мэттью Миллер*
person:ned-price | Нед* Прайс* | Прайс*?
person:tammy-bruce | Тэмми Брюс | Брюс?
person:nancy-pelosi | Нэнси Пелоси | Пелоси
person:mike-johnson | Майк* Джонсон*
person:mark-carney | Марк* Карни | Карни?
person:justin-trudeau | Джастин* Трюдо | Трюдо
person:stephen-harper | Стивен* Харпер* | Харпер*?
person:melanie-joly | Мелани Жоли | Жоли?
person:anita-anand | Анит*а Ананд*
person:luiz-inacio-lula-da-silva | =Луис* Инасиу Лула* да Силва*; Лул* да Силв*; Луис* Инасиу Лул* да Силв* | Лула; Лулы; Луле; Лулу; Лулой
person:jair-bolsonaro | Жаир* Болсонару; Жаир* Болсонаро | Болсонару
person:dilma-rousseff | Дилм*а Роуссефф*; Дилм* Русеф* | Руссефф; Русеф*
person:michel-temer | Мишел* Темер* | Темер*?
person:mauro-vieira | Мауро Виейр*а; Мауру Виейр* | Виейр*?
person:nicolas-maduro | Николас* Мадуро | Мадуро
person:hugo-chavez | Уго Чавес* | Чавес*?
person:javier-milei | Хавьер* Миле*й | Милей; Милея; Милею; Милеем; Милее
person:alberto-fernandez | Альберто Фернандес* | Фернандес*?
person:mauricio-macri | Маурисио Макри | Макри?
person:cristina-fernandez-de-kirchner | Кристин*а Фернандес* де Киршнер; Кристин* Киршнер; Кристин* Фернандес* | Киршнер
person:claudia-sheinbaum | Клауди*я Шейнбаум | Шейнбаум
person:andres-manuel-lopez-obrador | =Андрес* Мануэль* Лопес* Обрадор*; Лопес* Обрадор* | Обрадор*?
person:miguel-diaz-canel | Мигел*ь Диас-Канел*ь | Диас-Канел*
person:raul-castro | Раул*ь Кастро | Кастро?
person:fidel-castro | Фидел*ь Кастро | Кастро
person:gustavo-petro | Густаво Петро | Петро?
person:gabriel-boric | Габриэл*ь Борич* | Борич*?
person:evo-morales | Эво Моралес* | Моралес*?
person:luis-arce | Луис* Арсе | Арсе?
person:daniel-ortega | Даниэл*ь Ортег*а | Ортег*?
person:nayib-bukele | Найиб* Букеле | Букеле
person:xiomara-castro | Сиомар*а Кастро | Кастро?
# Europe
person:emmanuel-macron | Эммануэл* Макрон* | Макрон*
person:francois-hollande | Франсуа Олланд* | Олланд*
person:nicolas-sarkozy | Николя Саркози; Никола Саркози | Саркози
person:jacques-chirac | Жак* Ширак* | Ширак*
person:jean-noel-barrot | Жан-Ноэл*ь Барро | Барро?
person:stephane-sejourne | Стефан* Сежурне | Сежурне
person:catherine-colonna | Катрин Колонн*а | Колонн*?
person:jean-yves-le-drian | Жан-Ив* Ле Дриан*; Жан-Ив* Ле-Дриан*; Ле Дриан* | Ле-Дриан*
person:laurent-fabius | Лоран* Фабиус* | Фабиус*?
person:sebastien-lecornu | Себастьен* Лекорню; Себастьян* Лекорню | Лекорню
person:friedrich-merz | Фридрих* Мерц* | Мерц*
person:olaf-scholz | Олаф* Шольц* | Шольц*
person:angela-merkel | Ангел*а Меркель | Меркель
person:gerhard-schroder | Герхард* Шрёдер* | Шредер*?
person:helmut-kohl | Гельмут* Кол*ь | Кол*?
person:willy-brandt | Вилли Брандт* | Брандт*?
person:frank-walter-steinmeier | Франк-Вальтер* Штайнмайер* | Штайнмайер*; Штайнмаер*
person:joachim-gauck | Йоахим* Гаук* | Гаук*?
person:johann-wadephul | Йоханн* Вадефул*; Иоганн* Вадефул* | Вадефул*
person:annalena-baerbock | Аннален*а Бербок | Бербок
person:heiko-maas | Хайко Маас* | Маас*?
person:sigmar-gabriel | Зигмар* Габриэл*ь
person:guido-westerwelle | Гидо Вестервелле | Вестервелле
person:joschka-fischer | Йошк*а Фишер*
person:boris-pistorius | Борис* Писториус* | Писториус*
person:keir-starmer | Кир* Стармер* | Стармер*
person:rishi-sunak | Риши Сунак* | Сунак*
person:liz-truss | Лиз Трасс; Элизабет Трасс | Трасс?
person:boris-johnson | Борис* Джонсон*
person:theresa-may | Терез*а Мэй
person:david-cameron | Дэвид* Кэмерон* | Кэмерон*?
person:gordon-brown | Гордон* Браун*
person:tony-blair | Тони Блэр* | Блэр*
person:margaret-thatcher | Маргарет Тэтчер | Тэтчер
person:winston-churchill | Уинстон* Черчилл* | Черчилл*
person:charles-iii | Карл* III; корол* Карл*
person:elizabeth-ii | Елизавет*а II
person:yvette-cooper | Иветт Купер | Купер?
person:david-lammy | Дэвид* Лэмми | Лэмми
person:james-cleverly | Джеймс* Клеверли | Клеверли?
person:dominic-raab | Доминик* Рааб* | Рааб*?
person:jeremy-hunt | Джереми Хант* | Хант*?
person:philip-hammond | Филип* Хэммонд*; Филип* Хаммонд* | Хэммонд*?; Хаммонд*?
person:william-hague | Уильям* Хейг* | Хейг*?
person:giorgia-meloni | Джордж*а Мелони | Мелони
person:mario-draghi | Марио Драги | Драги?
person:giuseppe-conte | Джузеппе Конте | Конте?
person:paolo-gentiloni | Паоло Джентилони | Джентилони
person:matteo-renzi | Маттео Ренци | Ренци
person:enrico-letta | Энрико Летт*а | Летт*?
person:mario-monti | Марио Монти | Монти?
person:silvio-berlusconi | Сильвио Берлускони | Берлускони
person:romano-prodi | Романо Проди | Проди
person:sergio-mattarella | Серджо Маттарелл*а | Маттарелл*
person:antonio-tajani | Антонио Таяни | Таяни
person:pedro-sanchez | Педро Санчес* | Санчес*?
person:mariano-rajoy | Мариано Рахо*й | Рахой; Рахоя; Рахою; Рахоем; Рахое
person:jose-luis-rodriguez-zapatero | Хосе Луис* Родригес* Сапатеро; Хосе Луис* Сапатеро | Сапатеро
person:jose-maria-aznar | Хосе Мари*я Аснар* | Аснар*
person:felipe-vi | Фелипе VI; корол* Фелипе
person:jose-manuel-albares | Хосе Мануэл*ь Альбарес* | Альбарес*
person:luis-montenegro | Луиш* Монтенегру | Монтенегру
person:antonio-costa | Антониу Кошт*а | Кошта?; Кошты?; Коште?; Кошту?; Коштой?
person:volodymyr-zelenskyy | Владимир* Зеленск*ий; Владимир* Александрович* Зеленск* | Зеленск*
person:petro-poroshenko | Пётр* Порошенко | Порошенко
person:viktor-yanukovych | Виктор* Янукович* | Янукович*
person:viktor-yushchenko | Виктор* Ющенко | Ющенко
person:leonid-kuchma | Леонид* Кучм*а | Кучм*
person:denys-shmyhal | Денис* Шмыгал* | Шмыгал*
person:yulia-svyrydenko | Юли*я Свириденко | Свириденко?
person:andrii-sybiha | Андре*й Сибиг*а | Сибиг*
person:dmytro-kuleba | Дмитри*й Кулеб*а | Кулеб*
person:pavlo-klimkin | Павел* Климкин*; Павл* Климкин* | Климкин*
person:andriy-yermak | Андре*й Ермак* | Ермак*?
person:alexander-lukashenko | Александр* Лукашенко; Александр* Григорьевич* Лукашенко | Лукашенко
person:roman-golovchenko | Роман* Головченко | Головченко?
person:alexander-turchin | Александр* Турчин* | Турчин*?
person:maxim-ryzhenkov | Максим* Рыженков* | Рыженков*?
person:sergei-aleinik | Серге*й Алейник* | Алейник*?
person:vladimir-makei | Владимир* Маке*й | Макей?; Макея?; Макею?; Макеем?; Макее?
person:maia-sandu | Май*я Санду | Санду
person:igor-dodon | Игор*ь Додон* | Додон*
person:viktor-orban | Виктор* Орбан* | Орбан*
person:peter-szijjarto | Петер* Сийярто; Петер* Сиярто | Сийярто; Сиярто
person:robert-fico | Роберт* Фицо | Фицо
person:peter-pellegrini | Петер* Пеллегрини | Пеллегрини?
person:zuzana-caputova | Зузан*а Чапутов*а | Чапутов*
person:petr-pavel | Петр* Павел*
person:milos-zeman | Милош* Земан* | Земан*
person:petr-fiala | Петр* Фиал*а | Фиал*?
person:andrej-babis | Андре*й Бабиш* | Бабиш*
person:donald-tusk | Дональд* Туск* | Туск*?
person:mateusz-morawiecki | Матеуш* Моравецк*ий | Моравецк*
person:andrzej-duda | Андже*й Дуд*а | Дуд*
person:karol-nawrocki | Кароль Навроцк*ий | Навроцк*
person:radoslaw-sikorski | Радослав* Сикорск*ий | Сикорск*?
person:sauli-niinisto | Саули Ниинистё | Ниинисте
person:alexander-stubb | Александр* Стубб* | Стубб*
person:tarja-halonen | Тарь*я Халонен | Халонен
person:petteri-orpo | Петтери Орпо | Орпо
person:sanna-marin | Санн*а Марин | Марин?
person:ulf-kristersson | Ульф* Кристерссон*; Ульф* Кристершон* | Кристерссон*; Кристершон*
person:magdalena-andersson | Магдален*а Андерссон | Андерссон?
person:stefan-lofven | Стефан* Лёвен* | Левен*?
person:jonas-gahr-store | Йонас* Гар* Стёре; Гар Стере | Стере?
person:erna-solberg | Эрн*а Сульберг; Эрн* Солберг | Сульберг
person:mette-frederiksen | Метте Фредериксен | Фредериксен
person:mark-rutte | Марк* Рютте | Рютте
person:dick-schoof | Дик* Схоф* | Схоф*
person:alexander-de-croo | Александр* Де Кро; де Кро | Кро?
person:bart-de-wever | Барт* Де Вевер*; де Вевер* | Вевер*?
person:karl-nehammer | Карл* Нехаммер* | Нехаммер*
person:sebastian-kurz | Себастьян* Курц* | Курц*?
person:christian-stocker | Кристиан* Штокер* | Штокер*?
person:alexander-van-der-bellen | Александр* Ван дер Беллен*; ван дер Беллен*
person:aleksandar-vucic | Александр* Вучич*; Александар* Вучич* | Вучич*
person:tomislav-nikolic | Томислав* Николич* | Николич*?
person:ivica-dacic | Ивиц*а Дачич* | Дачич*?
person:marko-duric | Марк*о Джурич* | Джурич*?
person:albin-kurti | Альбин* Курти | Курти
person:edi-rama | Эди Рам*а | Рам*?
person:kyriakos-mitsotakis | Кириакос* Мицотакис* | Мицотакис*
person:alexis-tsipras | Алексис* Ципрас* | Ципрас*
person:klaus-iohannis | Клаус* Йоханнис* | Йоханнис*; Иоханнис*
person:nicusor-dan | Никушор* Дан*
person:rumen-radev | Румен* Радев* | Радев*
person:andrej-plenkovic | Андре*й Пленкович* | Пленкович*
person:pope-francis | пап*а Франциск* | Франциск*?
person:pope-leo-xiv | Лев XIV; Льв* XIV
person:pope-benedict-xvi | Бенедикт* XVI
person:pope-john-paul-ii | Иоанн* Павел II; Иоанн* Павл* II
# East and South-East Asia, Oceania
person:sanae-takaichi | Санаэ Такаити | Такаити
person:shigeru-ishiba | Сигэру Исиб*а | Исиб*
person:fumio-kishida | Фумио Кисид*а | Кисид*
person:yoshihide-suga | Ёсихидэ Суг*а; Йосихидэ Суг*; Есихиде Суг* | Суг*?
person:shinzo-abe | Синдзо Абэ | Абэ
person:junichiro-koizumi | Дзюнъитиро Коидзуми; Дзюнитиро Коидзуми | Коидзуми
person:yasuo-fukuda | Ясуо Фукуд*а | Фукуд*?
person:taro-aso | Таро Асо | Асо?
person:yukio-hatoyama | Юкио Хатоям*а | Хатоям*
person:naoto-kan | Наото Кан* | Кан*?
person:yoshihiko-noda | Ёсихико Нод*а; Йосихико Нод* | Нод*?
person:takeshi-iwaya | Такэси Ива*я | Ива*?
person:toshimitsu-motegi | Тосимицу Мотэги | Мотэги?
person:yoko-kamikawa | Ёко Камикав*а | Камикав*
person:yoshimasa-hayashi | Ёсимаса Хаяси; Йосимаса Хаяси | Хаяси?
person:taro-kono | Таро Коно | Коно?
person:naruhito | =Нарухито | Нарухито
person:lee-jae-myung | Ли Чжэ Мён*; Ли Джэ Мен*; Ли Чже Мен*; Ли Чжэ Ме
person:yoon-suk-yeol | Юн Сок Ёл*ь
person:moon-jae-in | Мун Чжэ Ин*; Мун Джэ Ин*
person:park-geun-hye | Пак Кын Хе
person:lee-myung-bak | Ли Мён Бак*
person:roh-moo-hyun | Но Му Хён*
person:kim-dae-jung | Ким Дэ Чжун*; Ким Тэ Чжун*
person:cho-hyun | Чо Хён*
person:cho-tae-yul | Чо Тхэ Ёль*
person:park-jin | Пак Чин*
person:kang-kyung-wha | Кан Гён Хва
person:ban-ki-moon | Пан Ги Мун*
person:kim-jong-un | Ким Чен Ын*
person:kim-jong-il | Ким Чен Ир*
person:kim-il-sung | Ким Ир Сен*
person:choe-son-hui | Цой Сон Хи; Чхве Сон Хи; Цой Сон Хый
person:ri-son-gwon | Ли Сон Гвон*
person:ri-yong-ho | Ли Ён Хо
person:ukhnaagiin-khurelsukh | Ухнаагийн* Хурэлсух* | Хурэлсух*
person:khaltmaagiin-battulga | Халтмаагийн* Баттулг*а | Баттулг*
person:tsakhiagiin-elbegdorj | Цахиагийн* Элбэгдорж* | Элбэгдорж*
person:nambaryn-enkhbayar | Намбарын* Энхбаяр* | Энхбаяр*
person:luvsannamsrain-oyun-erdene | Лувсаннамсрайн* Оюун-Эрдэнэ | Оюун-Эрдэнэ
person:battsetseg-batmunkh | Батмунхийн* Батцэцэг* | Батцэцэг*
person:lai-ching-te | Лай Циндэ; Лай Цин-дэ
person:tsai-ing-wen | Цай Инвэн*; Цай Ин-вэн*
person:ma-ying-jeou | Ма Инцзю
person:chen-shui-bian | Чэнь Шуйбян*
person:to-lam | То Лам*
person:nguyen-phu-trong | Нгуен Фу Чонг*
person:luong-cuong | Лыонг Кыонг*
person:pham-minh-chinh | Фам Минь Тин*; Фам Минь Чин*
person:nguyen-xuan-phuc | Нгуен Суан Фук*
person:bui-thanh-son | Буй Тхань Шон*
person:hun-sen | Хун Сен*
person:hun-manet | Хун Манет*
person:thongloun-sisoulith | Тхонглун* Сисулит* | Сисулит*?
person:sonexay-siphandone | Сонсай Сипхандон* | Сипхандон*?
person:prabowo-subianto | Прабово Субианто | Прабово
person:joko-widodo | Джоко Видодо | Видодо
person:susilo-bambang-yudhoyono | Сусило Бамбанг* Юдойоно; Сусило Бамбанг* Юдхойоно | Юдойоно; Юдхойоно
person:retno-marsudi | Ретно Марсуди | Марсуди
person:sugiono | =Сугионо | Сугионо
person:anwar-ibrahim | Анвар* Ибрагим*; Анвар* Ибрахим*
person:mahathir-mohamad | Махатхир* Мохамад* | Махатхир*
person:najib-razak | Наджиб* Разак*
person:lee-hsien-loong | Ли Сянь Лун*; Ли Сяньлун*
person:lawrence-wong | Лоуренс* Вонг*
person:vivian-balakrishnan | Вивиан* Балакришнан* | Балакришнан*
person:prayut-chan-o-cha | Прают* Чан-Оч*а | Чан-Оч*?
person:srettha-thavisin | Сеттха Тхависин*; Сеттх* Тависин* | Тхависин*?; Тависин*?
person:paetongtarn-shinawatra | Пхэтхонгтхан Чинават; Пэтонгтан* Чинават*; Пэтхонгтхан Чинават | Чинават?; Чинават*?
person:anutin-charnvirakul | Анутин* Чанвиракун*; Анутин* Чарнвиракул* | Чанвиракун*?; Чарнвиракул*?
person:rodrigo-duterte | Родриго Дутерте | Дутерте
person:ferdinand-marcos-jr | Фердинанд* Маркос*-младший | Маркос*?; Маркос*-младш*?
person:benigno-aquino-iii | Бенигно Акино | Акино?
person:gloria-macapagal-arroyo | Глори*я Макапагал-Арройо | Арройо?
person:min-aung-hlaing | Мин Аун Хлайн*
person:aung-san-suu-kyi | Аун Сан Су Чжи
person:anthony-albanese | Энтони Албаниз* | Албанезе; Альбанезе; Албаниз*
person:scott-morrison | Скотт* Моррисон* | Моррисон*?
person:malcolm-turnbull | Малкольм* Тернбулл* | Тернбулл*
person:tony-abbott | Тони Эбботт* | Эбботт*?
person:julia-gillard | Джули*я Гиллард | Гиллард?
person:kevin-rudd | Кевин* Радд* | Радд*?
person:john-howard | Джон* Говард*; Джон* Ховард* | Говард*?; Ховард*?
person:penny-wong | Пенни Вонг
person:christopher-luxon | Кристофер* Лаксон* | Лаксон*?
person:jacinda-ardern | Джасинд*а Ардерн | Ардерн
person:winston-peters | Уинстон* Питерс* | Питерс*?
person:james-marape | Джеймс* Марапе | Марапе
person:manasseh-sogavare | Манассе Согаваре | Согаваре
person:sitiveni-rabuka | Ситивени Рабук*а | Рабук*?
# Middle East
person:benjamin-netanyahu | Биньямин* Нетаньяху; Беньямин* Нетаньяху; Биньямин* Нетаниягу | Нетаньяху; Нетаниягу
person:naftali-bennett | Нафтали Беннет* | Беннет*?
person:yair-lapid | Яир* Лапид* | Лапид*
person:isaac-herzog | Ицхак* Герцог*
person:ehud-olmert | Эхуд* Ольмерт* | Ольмерт*
person:ariel-sharon | Ариэл*ь Шарон* | Шарон*?
person:israel-katz | Исраэл* Кац*; Израэл* Кац*; Израил* Кац* | Кац*?
person:gideon-saar | Гидеон* Саар* | Саар*?
person:mahmoud-abbas | Махмуд* Аббас* | Аббас*
person:yasser-arafat | Ясир* Арафат*; Ясер* Арафат* | Арафат*
person:mohammed-bin-salman | Мухаммед* бен Салман*; Мохаммед* бен Салман*; Мухаммад* бен Салман*; Мохаммад* бен Салман*; Мухаммед* бин Салман*; Мохаммед* бин Салман*; Мухаммад* бин Салман*; Мухаммед* ибн Салман*; Мохаммед* ибн Салман*; Мухаммад* ибн Салман*; Мухаммед* бен Сальман*; Мохаммед* бен Сальман*; Мухаммад* бен Сальман*
person:salman-bin-abdulaziz | =Салман* бен Абдель-Азиз*; Салман* бен Абдель Азиз*; корол* Салман*; Салман* бен Абдель-Азиз*; Салман* бен Абдулазиз*; Сальман* бен Абдель Азиз*
person:abdullah-bin-abdulaziz | Абдалл*а бен Абдель Азиз*; Абдалл* бен Абдель-Азиз*; Абдулл* бен Абдель Азиз*
person:faisal-bin-farhan | Фейсал* бен Фархан*; Фейсал* бин Фархан*; Фейсал* ибн Фархан*; Фейсал* Аль Сауд* | Сауд*?
person:adel-al-jubeir | Адел*ь аль-Джубейр*; Адел* Аль-Джубейр* | Джубейр*
person:mohammed-bin-zayed | Мухаммед* бен Заид*; Мохаммед* бен Заид*; Мухаммад* бен Заид*; Мухаммед* бин Заид*; Мохаммед* бин Заид*; Мухаммад* бин Заид*
person:khalifa-bin-zayed-al-nahyan | =Халифа* бен Заид* Аль Нахайян; Халиф* бен Заид*; Халиф* бин Заид*
person:mohammed-bin-rashid-al-maktoum | =Мухаммед* бен Рашид* Аль Мактум; Мухаммед* бен Рашид*; Мохаммед* бен Рашид*; Мухаммад* бен Рашид* | Мактум*?
person:abdullah-bin-zayed-al-nahyan | =Абдалла* бен Заид* Аль Нахайян; Абдалл* бен Заид*; Абдалл* бин Заид*; Абдулл* бен Заид*
person:tamim-bin-hamad-al-thani | =Тамим* бен Хамад* Аль Тани; Тамим* бен Хамад*; Тамим* бин Хамад*; Тамим* Бен Хамад*; эмир* Тамим*
person:hamad-bin-khalifa-al-thani | =Хамад* бен Халифа* Аль Тани; Хамад* бен Халиф*; Хамад* бин Халиф*
person:mohammed-bin-abdulrahman-al-thani | =Мухаммед* бен Абдулрахман* Аль Тани; Мухаммед* бен Абдулрахман*; Мохаммед* бен Абдулрахман*; Мухаммад* бен Абдулрахман*; Мухаммед* бен Абдель Рахман*; Мохаммед* бен Абдель Рахман*; Мухаммад* бен Абдель Рахман*; Мухаммед* бен Абдеррахман*; Мохаммед* бен Абдеррахман*; Мухаммад* бен Абдеррахман*
person:mishal-al-ahmad-al-jaber-al-sabah | =Мишаль* аль-Ахмед* ас-Сабах*; Мишал* аль-Ахмад*; Мишал* Аль-Ахмад*
person:haitham-bin-tariq | Хейсам* бен Тарик*; султан* Хейсам*; Хайсам* бен Тарик*
person:qaboos-bin-said | Кабус* бен Саид* | Кабус*
person:badr-albusaidi | Бадр* Аль-Бусаиди; Бадр* аль-Бусаиди | Аль-Бусаиди; Бусаиди
person:hamad-bin-isa-al-khalifa | =Хамад* бен Иса* Аль Халифа; Хамад* бен Ис*; Хамад* бин Ис*; Хамад* бен Иса Аль Халиф*
person:abdullah-ii | Абдалл*а II; Абдулл* II; корол* Абдалл*
person:ayman-safadi | Айман* Сафади | Сафади
person:bashar-al-assad | Башар* Асад*; Башар* аль-Асад*; Башар* Аль-Асад* | Асад*; аль-Асад*
person:ahmed-al-sharaa | Ахмед* аш-Шараа; Ахмед* Аш-Шараа; Ахмед* аль-Шараа | аш-Шараа; Аш-Шараа; аль-Шараа; Аль-Шараа
person:saddam-hussein | Саддам* Хусейн* | Саддам*
person:mohammed-shia-al-sudani | Мухаммед* ас-Судани; Мохаммед* ас-Судани; Мухаммад* ас-Судани | ас-Судани; Ас-Судани
person:mustafa-al-kadhimi | Мустаф*а Казыми | аль-Казыми; Аль-Казыми; аль-Казими
person:haider-al-abadi | Хейдар* Абади; Хайдер* аль-Абади | аль-Абади; Аль-Абади
person:nouri-al-maliki | Нури Малики; Нури аль-Малики | аль-Малики; Аль-Малики; Малики?
person:joseph-aoun | Жозеф* Аун* | Аун*?
person:michel-aoun | Мишел*ь Аун* | Аун*?
person:abdel-fattah-el-sisi | Абдель Фаттах* ас-Сиси; Абдель-Фаттах* ас-Сиси; Абдул-Фаттах* ас-Сиси; Абдель Фаттах* Ас-Сиси | ас-Сиси; Ас-Сиси; Сиси; аль-Сиси
person:mohamed-morsi | Мухаммед* Мурси; Мохаммед* Мурси; Мухаммад* Мурси | Мурси
person:hosni-mubarak | Хосни Мубарак* | Мубарак*?
person:sameh-shoukry | Самех* Шукри | Шукри?
person:badr-abdelatty | Абдель Ати; Бадр* Абдель Ати; Бадр* Абдель-Ати | Абдельати; Абделатти
person:muammar-gaddafi | Муаммар* Каддафи | Каддафи
person:mohammed-vi | Мухаммед* VI; Мохаммед* VI; Мухаммад* VI
person:abdelmadjid-tebboune | Абдельмаджид* Теббун*; Абдель Маджид* Теббун* | Теббун*
person:abdelaziz-bouteflika | =Абдельазиз* Бутефлика*; Абдель Азиз* Бутефлик*; Абдельазиз* Бутефлик* | Бутефлик*
person:kais-saied | Каис* Саид*
# Africa
person:cyril-ramaphosa | Сирил* Рамафос*а | Рамафос*
person:jacob-zuma | Джейкоб* Зум*а | Зум*
person:thabo-mbeki | Табо Мбеки | Мбеки
person:nelson-mandela | Нельсон* Мандел*а | Мандел*
person:abiy-ahmed | Аби*й Ахмед*
person:hailemariam-desalegn | Хайлемариам* Десален* | Десалень
person:meles-zenawi | Мелес* Зенауи | Зенауи
person:william-ruto | Уильям* Руто | Руто?
person:uhuru-kenyatta | Ухуру Кеният*а | Кеньятт*; Кеният*; Кениатт*; Кениат*
person:mwai-kibaki | Мваи Кибаки | Кибаки
person:bola-tinubu | Бол*а Тинубу; Бол* Ахмед* Тинубу | Тинубу
person:muhammadu-buhari | Мухаммаду Бухари | Бухари?
person:goodluck-jonathan | Гудлак* Джонатан* | Джонатан*?
person:olusegun-obasanjo | Олусегун* Обасанджо | Обасанджо
person:paul-kagame | Пол*ь Кагаме | Кагаме
person:yoweri-museveni | Йовери Мусевени | Мусевени
person:samia-suluhu-hassan | =Самия* Сулуху Хасан; Сами* Сулуху; Сами* Сулуху Хасан* | Сулуху?
person:john-magufuli | Джон* Магуфули | Магуфули
person:jakaya-kikwete | Джакай*я Киквете | Киквете
person:felix-tshisekedi | Феликс* Чисекеди | Чисекеди
person:joseph-kabila | Жозеф* Кабил*а | Кабил*?
person:denis-sassou-nguesso | =Дени Сассу-Нгессо; Сассу Нгессо | Сассу-Нгессо; Нгессо
person:joao-lourenco | Жоау Лоренсу; Жуан Лоуренсу | Лоуренсу?
person:jose-eduardo-dos-santos | =Жозе Эдуарду душ Сантуш*; душ Сантуш*; душ Сантос* | Сантуш*?; Сантос*?
person:robert-mugabe | Роберт* Мугабе | Мугабе
person:emmerson-mnangagwa | Эммерсон* Мнангагв*а | Мнангагв*
person:hakainde-hichilema | Хакаинде Хичилем*а | Хичилем*
person:edgar-lungu | Эдгар* Лунгу | Лунгу
person:nana-akufo-addo | Нан*а Акуфо-Аддо | Акуфо-Аддо
person:john-mahama | Джон* Махам*а | Махама?
person:macky-sall | Маки Салл* | Салл*?
person:bassirou-diomaye-faye | =Бассиру Диомай* Фай*; Диомай Фай*; Бассиру Диомай*; Диомайе Фай* | Фай*?; Диомай*?
person:alassane-ouattara | Алассан* Уаттар*а | Уаттар*
person:paul-biya | Пол*ь Бий*я | Бий*?
person:idriss-deby | Идрис* Деби | Деби?
person:mahamat-idriss-deby | Махамат* Идрис* Деби; Махамат* Деби | Деби?
person:teodoro-obiang | Теодоро Обианг* | Обианг*
person:isaias-afwerki | Исаяс* Афеворк*; Исайяс* Афеворк* | Афеворки; Афеверки; Афверки
person:omar-al-bashir | Омар* аль-Башир*; Омар* Башир* | аль-Башир*; Аль-Башир*; Башир*?
person:abdel-fattah-al-burhan | Абдель Фаттах* аль-Бурхан* | аль-Бурхан*; Аль-Бурхан*
person:salva-kiir | Салв*а Киир* | Киир*
person:hassan-sheikh-mohamud | Хасан* Шейх* Махмуд*; Хасан* Шейх* Мохамуд*; Хассан* Шейх* Мохамуд* | Мохамуд*?
person:ismail-omar-guelleh | Исмаил* Омар* Гелле | Гелле
person:filipe-nyusi | Филипе Ньюси | Ньюси
person:daniel-chapo | Даниэл*ь Чапо | Чапо?
person:assimi-goita | Ассими Гоит*а | Гоит*?
person:ibrahim-traore | Ибрагим* Траоре | Траоре?
person:abdourahamane-tchiani | Абдурахаман* Чиани; Абдурахаман* Тчиани; Абдурахман* Тчиани | Чиани; Тчиани; Тиани
# organisations
person:antonio-guterres | Антониу Гутерреш* | Гутерреш*; Гутерриш*
person:kofi-annan | Кофи Аннан* | Аннан*
person:ursula-von-der-leyen | Урсул*а фон дер Ляйен; фон дер Ляйен
person:jean-claude-juncker | Жан-Клод* Юнкер* | Юнкер*
person:jose-manuel-barroso | Жозе Мануэл* Баррозу | Баррозу; Баррозо
person:charles-michel | Шарл*ь Мишел*ь | Мишел*?
person:herman-van-rompuy | Херман* ван Ромпе*й; ван Ромпе* | Ромпе*?
person:kaja-kallas | Кая Каллас; Каи Каллас; Кае Каллас; Каю Каллас; Каей Каллас | Каллас?
person:josep-borrell | Жозеп* Боррел*; Жозеп* Боррелл* | Боррел*
person:federica-mogherini | Федерик*а Могерини | Могерини
person:catherine-ashton | Кэтрин Эштон | Эштон?
person:javier-solana | Хавьер* Солан*а | Солан*
person:roberta-metsola | Роберт*а Метсол*а | Метсол*?
person:jens-stoltenberg | Йенс* Столтенберг* | Столтенберг*
person:anders-fogh-rasmussen | =Андерс* Фог* Расмуссен*; Фог* Расмуссен*; Андерс* Фог* Расмуссен* | Расмуссен*?
person:tedros-adhanom-ghebreyesus | Тедрос* Адханом* Гебрейесус*; Тедрос* Гебрейесус* | Гебрейесус*; Гебреисус*; Тедрос*?
person:rafael-grossi | Рафаэл*ь Гросси | Гросси
person:yukiya-amano | Юкия Амано | Амано?
person:mohamed-elbaradei | Мохаммед* аль-Барадеи; Мухаммед* аль-Барадеи; Мухаммад* аль-Барадеи; Мохамед* Эль-Барадеи; Мухаммед* Эль-Барадеи; Мохаммед* Эль-Барадеи; Мухаммад* Эль-Барадеи | Эль-Барадеи; эль-Барадеи; Барадеи; аль-Барадеи; Аль-Барадеи
person:kristalina-georgieva | Кристалин*а Георгиев*а | Георгиев*?
person:christine-lagarde | Кристин Лагард | Лагард
person:ajay-banga | Аджай Банг*а | Банга?
person:david-malpass | Дэвид* Малпасс* | Малпасс*
person:jim-yong-kim | Джим Ён Ким*
person:ngozi-okonjo-iweala | Нгози Оконджо-Ивеал*а | Оконджо-Ивеал*
person:roberto-azevedo | Роберту Азеведу | Азеведу
person:jin-liqun | Цзинь Лицюн*
person:masatsugu-asakawa | Масацугу Асакав*а | Асакав*?
person:masato-kanda | Масато Канд*а | Канд*?
person:odile-renaud-basso | Одиль Рено-Бассо | Рено-Бассо
person:zhang-ming | Чжан Мин*
person:nurlan-yermekbayev | Нурлан* Ермекбаев* | Ермекбаев*
person:rashid-alimov | Рашид* Алимов* | Алимов*?
person:imangali-tasmagambetov | Имангали Тасмагамбетов* | Тасмагамбетов*
person:stanislav-zas | Станислав* Зас* | Зас*?
person:sergei-lebedev | Серге*й Лебедев* | Лебедев*?
person:kubanychbek-omuraliev | Кубанычбек* Омуралиев* | Омуралиев*
person:baghdad-amreyev | Багдад* Амреев* | Амреев*
person:hissein-brahim-taha | Хиссейн* Брахим* Тах*а; Хусейн* Ибрагим* Тах* | Тах*?
person:ahmed-aboul-gheit | =Ахмед* Абуль Гейт*; Абуль Гейт*; Абу Гейт* | Абуль-Гейт*; Абу-ль-Гейт*; Аб-уль-Гейт*; Абу-аль-Гейт*
person:moussa-faki-mahamat | =Мусса Факи Махамат*; Факи Махамат*; Мусса Факи | Махамат*?; Факи?
person:mahmoud-ali-youssouf | Махмуд* Али Юсуф*
person:kao-kim-hourn | Као Ким Хорн*; Као Ким Хоурн*
person:feridun-sinirlioglu | Феридун* Синирлиоглу | Синирлиоглу
person:helga-schmid | Хельг*а Шмид* | Шмид*?
person:umaru-musa-yaradua | =Умару Яр-Адуа | Яр-Адуа; Яр'Адуа
person:jean-chretien | Жан* Кретьен* | Кретьен*
person:paul-martin | Пол* Мартин*
person:vicente-fox | Висенте Фокс*
person:felipe-calderon | Фелипе Кальдерон* | Кальдерон*?
person:enrique-pena-nieto | =Энрике Пенья Ньето; Пенья Ньето | Ньето?
person:fernando-henrique-cardoso | Фернанду Энрике Кардозу | Кардозу?
person:nestor-kirchner | Нестор* Киршнер* | Киршнер*?
person:aleksander-kwasniewski | Александр* Квасьневск*ий; Александр* Квасневск* | Квасьневск*; Квасневск*
person:lech-kaczynski | Лех* Качиньск*ий; Лех* Качинск* | Качиньск*
person:bronislaw-komorowski | Бронислав* Коморовск*ий | Коморовск*
person:peter-medgyessy | Петер* Медьеши | Медьеши?
person:ferenc-gyurcsany | Ференц* Дюрчан* | Дюрчан*; Дьюрчань
person:gordon-bajnai | Гордон* Байнаи | Байнаи
person:karen-karapetyan | Карен* Карапетян* | Карапетян*?
person:mamuka-bakhtadze | Мамук*а Бахтадзе | Бахтадзе
person:giorgi-gakharia | Георги*й Гахари*я | Гахари*
person:daniel-arap-moi | =Даниэль* арап Мой*; арап Мо*; Даниэл* арап Мо*
person:kgalema-motlanthe | Кгалем*а Мотланте | Мотланте
person:adly-mansour | Адли Мансур*
person:ehud-barak | Эхуд* Барак*
person:natsagiin-bagabandi | Нацагийн* Багабанди | Багабанди
person:keizo-obuchi | Кэйдзо Обути | Обути
person:yoshiro-mori | Ёсиро Мори; Йосиро Мори | Мори?
person:joseph-estrada | Джозеф* Эстрад*а | Эстрад*?
person:abdurrahman-wahid | Абдуррахман* Вахид* | Вахид*?
person:megawati-sukarnoputri | Мегавати Сукарнопутри | Мегавати
# Ministers and leaders of movements, and presidents of their time
person:george-h-w-bush | =Джордж* Буш-старший; Джордж* Буш*-старш*; Джордж* Буш* старш* | Буш*-старш*?
person:rafael-correa | Рафаэл*ь Корре*я | Корре*?
person:leopoldo-galtieri | Леопольдо Галтьери | Галтьери
person:vaclav-havel | Вацлав* Гавел* | Гавел*
person:laurent-gbagbo | Лоран* Гбагбо | Гбагбо
person:ben-ali | =Зин аль-Абидин Бен Али; Бен Али; бен Али | Бен Али; бен Али
person:hassan-ii | Хасан* II
person:rafik-hariri | Рафик* Харири; Рафик* аль-Харири | Харири?
person:rajiv-gandhi | Раджив* Ганди
person:lee-kuan-yew | Ли Куан Ю
person:roh-tae-woo | Ро Дэ У
person:donald-rumsfeld | Дональд* Рамсфелд*; Дональд* Рамсфельд* | Рамсфелд*; Рамсфельд*
person:james-baker | Джеймс* Бейкер* | Бейкер*?
person:radovan-karadzic | Радован* Караджич* | Караджич*
person:rauf-denktash | Рауф* Денкташ* | Денкташ*; Денкташ*
person:foday-sankoh | Фодей Санко*й; Фоде Санко* | Санко*?
person:joshua-nkomo | Джошуа Нкомо | Нкомо
person:jonas-savimbi | Жонас* Савимби | Савимби
person:hassan-nasrallah | Хасан* Насралл*а | Насралл*
person:ismail-haniyeh | Исмаил* Хани*я | Ханийя?; Хании?; Хания?
person:velupillai-prabhakaran | Велупиллаи Прабхакаран* | Прабхакаран*
# Türkiye and North Cyprus: ministers, parties, speakers, generals
person:ismail-cem | Исмаил* Джем* | Джем*?
person:vecdi-gonul | Векди Генюл*; Веджди Генюл* | Генюл*?
person:egemen-bagis | Эгемен* Багыш* | Багыш*
person:volkan-bozkir | Волкан* Бозкыр* | Бозкыр*?
person:omer-celik | Омер* Челик* | Челик*?
person:nihat-zeybekci | Нихат* Зейбекчи | Зейбекчи
person:hilmi-guler | Хильми Гюлер* | Гюлер*?
person:taner-yildiz | Танер* Йылдыз* | Йылдыз*?
person:berat-albayrak | Берат* Албайрак* | Албайрак*
person:fatih-donmez | Фатих* Дёнмез* | Денмез*
person:alparslan-bayraktar | Алпарслан* Байрактар* | Байрактар*?
person:mehmet-simsek | Мехмет* Шимшек* | Шимшек*
person:suleyman-soylu | Сулейман* Сойлу | Сойлу
person:cemil-cicek | Джемил* Чичек* | Чичек*?
person:bulent-arinc | Бюлент* Арынч* | Арынч*
person:mustafa-sentop | Мустаф*а Шентоп* | Шентоп*
person:ibrahim-kalin | Ибрагим* Калын* | Калын*
person:hilmi-ozkok | Хильми Озкёк* | Озкек*?
person:yasar-buyukanit | Яшар* Бююканыт* | Бююканыт*
person:ilker-basbug | Илькер* Башбуг* | Башбуг*
person:kemal-kilicdaroglu | Кемал* Кылычдароглу; Кемаль* Кылычдароглу | Кылычдароглу
person:ozgur-ozel | Озгюр* Озел* | Озел*?
person:devlet-bahceli | Девлет* Бахчели | Бахчели
person:selahattin-demirtas | Селахаттин* Демирташ* | Демирташ*
person:meral-aksener | Мерал* Акшенер | Акшенер
person:ekrem-imamoglu | Экрем* Имамоглу | Имамоглу
person:abdullah-ocalan | Абдулл*а Оджалан* | Оджалан*
person:fethullah-gulen | Фетхулл*ах Гюлен* | Гюлен*
person:ekmeleddin-ihsanoglu | Экмеледдин* Ихсаноглу | Ихсаноглу
person:mehmet-ali-talat | Мехмет* Али Талат* | Талат*
person:dervis-eroglu | Дервиш* Эроглу | Эроглу
person:mustafa-akinci | Мустаф*а Акынджи | Акынджи
person:ersin-tatar | Эрсин* Татар* | Татар*?
# Cyprus, Greece and their region
person:nicos-anastasiades | Никос* Анастасиадис* | Анастасиадис*
person:nikos-christodoulides | Никос* Христодулидис* | Христодулидис*
person:dora-bakoyannis | Дор*а Бакоянни | Бакоянни
person:nikos-kotzias | Никос* Кодзиас*; Никос* Котзиас* | Кодзиас*; Котзиас*
person:nikos-dendias | Никос* Дендиас* | Дендиас*
person:giorgos-gerapetritis | Георгиос* Герапетритис*; Йоргос* Герапетритис* | Герапетритис*
person:karolos-papoulias | Каролос* Папульяс* | Папульяс*
person:bartholomew-i | патриарх* Варфоломе*й; Варфоломе* I | Варфоломе*?
# Iraq and its Kurds, Syria, Lebanon, Palestine, Israel, the Gulf
person:jalal-talabani | Джалал* Талабани | Талабани
person:fuad-masum | Фуад* Масум*
person:barham-salih | Бархам* Салех*; Бархам* Салих* | Салих*?
person:abdul-latif-rashid | Абдул* Латиф* Рашид*; Абдель Латиф* Рашид*
person:hoshyar-zebari | Хошияр* Зибари; Хошьяр* Зибари; Хошияр* Зебари; Хошьяр* Зебари | Зибари; Зебари
person:fuad-hussein | Фуад* Хусейн*
person:tariq-al-hashimi | Тарик* аль-Хашими | аль-Хашими
person:massoud-barzani | Масуд* Барзани | Барзани
person:nechirvan-barzani | Нечирван* Барзани | Барзани?
person:masrour-barzani | Масрур* Барзани | Барзани?
person:walid-muallem | Валид* Муаллем*; Валид* аль-Муаллем* | Муаллем*; аль-Муаллем*
person:faisal-mekdad | Фейсал* Микдад*; Фейсал* Мекдад* | Микдад*; Мекдад*
person:asaad-al-shaibani | Асаад* аш-Шибани; Асад* аш-Шейбани; Асаад* Шейбани | аш-Шибани; аш-Шейбани
person:farouk-al-sharaa | Фарук* Шараа; Фарук* аш-Шараа; Фарук* аш-Шара | Шараа?
person:mazloum-abdi | Мазлум* Абди | Абди?
person:saad-hariri | Саад* Харири; Саад* аль-Харири | Харири?
person:fouad-siniora | Фуад* Синьор*а | Синьора?; Синьоры?
person:najib-mikati | Наджиб* Микати | Микати
person:nawaf-salam | Наваф* Салам* | Салам*?
person:nabih-berri | Набих* Берри | Берри?
person:khaled-mashal | Халед* Машаал*; Халед* Машал*; Халед* Мешаал* | Машаал*; Мешаал*
person:yahya-sinwar | Яхья Синвар*; Яхь* Синвар* | Синвар*
person:salam-fayyad | Салам* Файяд*; Салям* Файяд* | Файяд*
person:saeb-erekat | Саиб* Арикат*; Саэб* Эрекат*; Саиб* Эрекат* | Арикат*; Эрекат*
person:nabil-abu-rudeineh | Набил* Абу Рудейн* | Абу Рудейн*
person:riyad-al-maliki | Рияд* аль-Малики; Рияд* Малики | Малики?
person:avigdor-lieberman | Авигдор* Либерман* | Либерман*
person:tzipi-livni | Ципи Ливни | Ливни
person:silvan-shalom | Сильван* Шалом*
person:danny-ayalon | Дани Аялон*; Дэнни Аялон* | Аялон*
person:moshe-yaalon | Моше Яалон*; Моше Аялон* | Яалон*
person:benny-gantz | Бенни Ганц*; Бени Ганц* | Ганц*?
person:yoav-gallant | Йоав* Галант*; Йоав* Галлант* | Галант*?; Галлант*
person:itamar-ben-gvir | Итамар* Бен-Гвир* | Бен-Гвир*
person:bezalel-smotrich | Бецалел* Смотрич* | Смотрич*
person:reuven-rivlin | Реувен* Ривлин* | Ривлин*
person:ali-larijani | Али Лариджани | Лариджани
person:mohammad-bagher-ghalibaf | Мохаммад* Багер* Галибаф*; Мухаммед* Багер* Галибаф*; Мохаммед* Багер* Галибаф*; Мухаммад* Багер* Галибаф*; Мохаммад* Бакер* Галибаф*; Мухаммед* Бакер* Галибаф*; Мохаммед* Бакер* Галибаф*; Мухаммад* Бакер* Галибаф* | Галибаф*
person:saeed-jalili | Саид* Джалили | Джалили
person:mir-hossein-mousavi | Мир-Хосейн* Мусави; Мир Хосейн* Мусави | Мусави?
person:mohsen-rezaee | Мохсен* Резаи | Резаи?
person:ramin-mehmanparast | Рамин* Мехманпараст* | Мехманпараст*
person:hassan-ghashghavi | Хасан* Кашкави | Кашкави
person:qasem-soleimani | Касем* Сулеймани | Сулеймани
person:saud-al-faisal | Сауд* аль-Фейсал*; Сауд* Аль-Фейсал*; Сауд* аль-Фейсаль
person:amr-moussa | Амр* Мус*а
person:omar-suleiman | Омар* Сулейман*
person:khalifa-haftar | Халиф*а Хафтар* | Хафтар*
person:fayez-al-sarraj | Фаиз* Сарадж*; Фаиз* Саррадж*; Файез* Сарадж* | Сарадж*; Саррадж*
person:abdul-hamid-dbeibeh | Абдель Хамид* Дбейба; Абдул-Хамид* Дбейб* | Дбейб*
# the United States
person:james-jeffrey | Джеймс* Джеффри | Джеффри?
person:robert-gates | Роберт* Гейтс* | Гейтс*?
person:leon-panetta | Леон* Панетт*а | Панетт*
person:chuck-hagel | Чак* Хейгел*; Чак* Хэйгел* | Хейгел*
person:ash-carter | Эштон* Картер*; Эш* Картер*
person:james-mattis | Джеймс* Мэттис* | Мэттис*
person:mark-esper | Марк* Эспер* | Эспер*
person:dick-cheney | Дик* Чейни; Ричард* Чейни | Чейни
person:al-gore | Альберт* Гор*; Ал Гор; Эл Гор*
person:warren-christopher | Уоррен* Кристофер* | Кристофер*?
person:richard-holbrooke | Ричард* Холбрук* | Холбрук*
person:george-mitchell | Джордж* Митчелл* | Митчелл*?
person:matthew-bryza | Мэттью Брайза; Мэтью Брайза | Брайз*
person:robert-gibbs | Роберт* Гиббс* | Гиббс*
person:philip-crowley | Филип* Кроули | Кроули?
person:victoria-nuland | Виктори*я Нуланд | Нуланд
person:jen-psaki | Джен Псаки; Дженнифер Псаки | Псаки
person:heather-nauert | Хизер Науэрт; Хезер Нойерт | Науэрт; Нойерт
person:morgan-ortagus | Морган Ортагус | Ортагус
person:karine-jean-pierre | Карин Жан-Пьер | Жан-Пьер?
person:karoline-leavitt | Кэролайн Левитт; Каролин Ливитт | Левитт; Ливитт
person:susan-rice | Сьюзан Райс; Сьюзен Райс
person:samantha-power | Саманта Пауэр; Саманты Пауэр | Пауэр?
person:nikki-haley | Никки Хейли | Хейли?
person:tom-barrack | Том* Баррак*; Томас* Баррак* | Баррак*
person:david-petraeus | Дэвид* Петреус*; Дэвид* Петрэус* | Петреус*
person:mike-mullen | Майк* Маллен*; Майкл* Маллен* | Маллен*
person:timothy-geithner | Тимоти Гайтнер* | Гайтнер*
person:ben-bernanke | Бен* Бернанке | Бернанке
person:steven-mnuchin | Стивен* Мнучин* | Мнучин*
person:john-mccain | Джон* Маккейн* | Маккейн*
person:lindsey-graham | Линдси Грэм*; Линдси Грэхэм* | Грэм*?; Грэхэм*?
person:keith-kellogg | Кит* Келлог* | Келлог*
person:mike-waltz | Майк* Уолтц*; Майкл* Уолтц* | Уолтц*
person:brett-mcgurk | Бретт* Макгерк* | Макгерк*
# Europe and others
person:bernard-kouchner | Бернар* Кушнер*
person:francois-fillon | Франсуа Фийон* | Фийон*
person:dominique-strauss-kahn | Доминик* Стросс-Кан* | Стросс-Кан*
person:horst-kohler | Хорст* Келер*
person:peer-steinbruck | Пер* Штайнбрюк* | Штайнбрюк*
person:wolfgang-schauble | Вольфганг* Шойбле | Шойбле
person:ursula-plassnik | Урсул*а Пласник | Пласник
person:michael-spindelegger | Михаэл* Шпинделеггер* | Шпинделеггер*
person:david-miliband | Дэвид* Милибэнд*; Дэвид* Милибанд* | Милибэнд*; Милибанд*
person:jack-straw | Джек* Стро
person:franco-frattini | Франко Фраттини | Фраттини
person:miguel-angel-moratinos | Мигел* Анхел* Моратинос* | Моратинос*
person:olli-rehn | Олли Рен*
person:stefan-fule | Штефан* Фюле | Фюле
person:johannes-hahn | Йоханнес* Хан*
person:jaap-de-hoop-scheffer | Яап* де Хооп* Схеффер*; Яап де Хооп Схеффер; Яап де Хооп Схеффера; Яап* де Хоп* Схеффер* | Схеффер*; де Хооп* Схеффер*
person:haris-silajdzic | Харис* Силайджич* | Силайджич*
person:milorad-dodik | Милорад* Додик* | Додик*
person:boris-tadic | Борис* Тадич* | Тадич*
person:vuk-jeremic | Вук* Еремич* | Еремич*
person:fatmir-sejdiu | Фатмир* Сейдиу | Сейдиу
person:skender-hyseni | Скендер* Хисени | Хисени
person:georgi-parvanov | Георги*й Пырванов*; Георги Пырванов*; Георги* Первано* | Пырванов*; Първанов*
person:jan-fischer | Ян* Фишер*
person:vaclav-klaus | Вацлав* Клаус*
person:toomas-hendrik-ilves | Тоомас* Хендрик* Ильвес*; Тоомас* Ильвес* | Ильвес*
person:grigol-vashadze | Григол* Вашадзе | Вашадзе
person:sergei-ivanov | Серге*й Иванов* | Иванов*?
person:igor-sechin | Игор*ь Сечин* | Сечин*
person:alexei-miller | Алексе*й Миллер* | Миллер*?
person:vladimir-zhirinovsky | Владимир* Жириновск*ий | Жириновск*
person:ramzan-kadyrov | Рамзан* Кадыров* | Кадыров*
person:alexei-navalny | Алексе*й Навальн*ый | Навальный; Навального; Навальному; Навальным; Навальном
person:yevgeny-prigozhin | Евгени*й Пригожин* | Пригожин*
person:natalya-timakova | Натал*ья Тимаков*а; Наталь* Тимаков* | Тимакова; Тимаковой; Тимакову
person:andrei-nesterenko | Андре*й Нестеренко | Нестеренко?
person:yulia-tymoshenko | Юли*я Тимошенко | Тимошенко
person:rustem-umerov | Рустем* Умеров* | Умеров*
person:safar-abiyev | Сафар* Абиев* | Абиев*
person:mustafa-dzhemilev | Мустаф*а Джемилев* | Джемилев*
person:dalai-lama | Далай-лам*а; Далай-Лам* | Далай-лам*?; Далай-Лам*?
person:ma-zhaoxu | Ма Чжаосюй
person:abdullah-abdullah | Абдулл*а Абдулл*а
person:mullah-omar | мулл*а Омар*; мулл* Мохаммад* Омар*
person:osama-bin-laden | Усам*а бен Ладен*; Осам* бен Ладен*; Усам* бин Ладен*; Осам* бин Ладен* | бен Ладен*; Бен Ладен*; бин Ладен*
person:ayman-al-zawahiri | Айман* аз-Завахири; Айман* аль-Завахири; Айман* Завахири | аз-Завахири; аль-Завахири; Завахири
person:abu-bakr-al-baghdadi | Абу Бакр* аль-Багдади | аль-Багдади
person:benazir-bhutto | Беназир Бхутто | Бхутто
person:katsuya-okada | Кацуя Окад*а | Окад*?
person:robert-zoellick | Роберт* Зеллик*; Роберт* Зелик* | Зеллик*
person:pascal-lamy | Паскал*ь Лами | Лами
person:boutros-boutros-ghali | Бутрос* Бутрос-Гали; Бутрос* Гали; Бутрос-Гали | Бутрос-Гали?; Гали?
person:javier-perez-de-cuellar | Хавьер* Перес* де Куэльяр* | Перес* де Куэльяр*
person:kurt-waldheim | Курт* Вальдхайм* | Вальдхайм*
# Russia and the Soviet Union
person:yevgeny-primakov | Евгени*й Примаков* | Примаков*
person:viktor-chernomyrdin | Виктор* Черномырдин* | Черномырдин*
person:sergei-kiriyenko | Серге*й Кириенко | Кириенко
person:sergei-stepashin | Серге*й Степашин* | Степашин*
person:yegor-gaidar | Егор* Гайдар* | Гайдар*?
person:andrei-kozyrev | Андре*й Козырев* | Козырев*?
person:anatoly-serdyukov | Анатоли*й Сердюков* | Сердюков*?
person:igor-sergeyev | Игор*ь Сергеев* | Сергеев*?
person:pavel-grachev | Павел Грачев*; Павл* Грачев* | Грачев*?
person:dmitry-rogozin | Дмитри*й Рогозин* | Рогозин*
person:sergei-ryabkov | Серге*й Рябков* | Рябков*
person:mikhail-bogdanov | Михаил* Богданов* | Богданов*?
person:grigory-karasin | Григори*й Карасин* | Карасин*
person:vladimir-titov | Владимир* Титов* | Титов*?
person:alexander-grushko | Александр* Грушко | Грушко
person:andrei-rudenko | Андре*й Руденко | Руденко?
person:sergei-vershinin | Серге*й Вершинин* | Вершинин*?
person:andrei-denisov | Андре*й Денисов* | Денисов*?
person:vladimir-chizhov | Владимир* Чижов* | Чижов*?
person:vitaly-churkin | Витали*й Чуркин* | Чуркин*
person:vasily-nebenzya | Васили*й Небенз*а | Небенз*
person:anatoly-antonov | Анатоли*й Антонов* | Антонов*?
person:mikhail-ulyanov | Михаил* Ульянов* | Ульянов*?
person:sergei-kislyak | Серге*й Кисляк* | Кисляк*
person:alexander-yakovenko | Александр* Яковенко | Яковенко?
person:sergei-prikhodko | Серге*й Приходько | Приходько?
person:arkady-dvorkovich | Аркади*й Дворкович* | Дворкович*
person:alexei-kudrin | Алексе*й Кудрин* | Кудрин*
person:german-gref | Герман* Греф* | Греф*
person:elvira-nabiullina | Эльвир*а Набиуллин*а | Набиуллин*
person:alexei-ulyukayev | Алексе*й Улюкаев* | Улюкаев*
person:maxim-oreshkin | Максим* Орешкин* | Орешкин*
person:maxim-reshetnikov | Максим* Решетников* | Решетников*?
person:yury-trutnev | Юри*й Трутнев* | Трутнев*
person:dmitry-kozak | Дмитри*й Козак* | Козак*?
person:vladislav-surkov | Владислав* Сурков* | Сурков*
person:viktor-khristenko | Виктор* Христенко | Христенко
person:sergei-naryshkin | Серге*й Нарышкин* | Нарышкин*
person:boris-gryzlov | Борис* Грызлов* | Грызлов*
person:sergei-mironov | Серге*й Миронов* | Миронов*?
person:gennady-seleznyov | Геннади*й Селезнёв* | Селезнев*?
person:yegor-stroyev | Егор* Строев* | Строев*?
person:vladimir-kolokoltsev | Владимир* Колокольцев* | Колокольцев*
person:rashid-nurgaliyev | Рашид* Нургалиев* | Нургалиев*
person:alexander-bortnikov | Александр* Бортников* | Бортников*
person:alexander-bastrykin | Александр* Бастрыкин* | Бастрыкин*
person:yuri-chaika | Юри*й Чайк*а
person:vladimir-ustinov | Владимир* Устинов* | Устинов*?
person:vladimir-medinsky | Владимир* Мединск*ий | Мединск*
person:leonid-slutsky | Леонид* Слуцк*ий | Слуцк*?
person:konstantin-kosachev | Константин* Косачев* | Косачев*
person:mikhail-margelov | Михаил* Маргелов* | Маргелов*
person:alexei-pushkov | Алексе*й Пушков* | Пушков*
person:gennady-zyuganov | Геннади*й Зюганов* | Зюганов*
person:alexei-likhachev | Алексе*й Лихачев* | Лихачев*?
person:kirill-dmitriev | Кирилл* Дмитриев* | Дмитриев*?
person:igor-konashenkov | Игор*ь Конашенков* | Конашенков*
person:valery-gerasimov | Валери*й Герасимов* | Герасимов*?
person:yuri-baluyevsky | Юри*й Балуевск*ий | Балуевск*
person:nikolai-makarov | Никола*й Макаров* | Макаров*?
person:anatoly-kvashnin | Анатоли*й Квашнин* | Квашнин*
person:gennady-onishchenko | Геннади*й Онищенко | Онищенко?
person:vladimir-yakunin | Владимир* Якунин* | Якунин*
person:sergei-glazyev | Серге*й Глазьев* | Глазьев*
person:vladimir-rushailo | Владимир* Рушайло | Рушайло
person:alexander-lebed | Александр* Лебед*ь
person:akhmad-kadyrov | Ахмат* Кадыров*; Ахмад* Кадыров*; Ахмат*-хаджи Кадыров* | Кадыров*?
person:aslan-maskhadov | Аслан* Масхадов* | Масхадов*
person:shamil-basayev | Шамил*ь Басаев* | Басаев*
person:akhmed-zakayev | Ахмед* Закаев* | Закаев*
person:patriarch-kirill | патриарх* Кирилл*; патриарх* Московск* и всея Руси Кирилл* | Кирилл*?
person:patriarch-alexy-ii | =патриарх Алексий* II; Алекси* II; патриарх* Алекси*; Алекси* Втор* | Алекси*?; Втор*?
person:mikhail-khodorkovsky | Михаил* Ходорковск*ий | Ходорковск*
person:boris-berezovsky | Борис* Березовск*ий | Березовск*?
person:boris-nemtsov | Борис* Немцов* | Немцов; Немцова; Немцову; Немцовым; Немцове
person:anatoly-chubais | Анатоли*й Чубайс* | Чубайс*
person:alexander-zhukov | Александр* Жуков* | Жуков*?
person:alexei-arbatov | Алексе*й Арбатов* | Арбатов*?
person:viktor-ivanov | Виктор* Иванов*
person:vladimir-kozhin | Владимир* Кожин* | Кожин*?
person:andrei-klishas | Андре*й Клишас* | Клишас*
person:marat-khusnullin | Марат* Хуснуллин* | Хуснуллин*
person:tatyana-golikova | Татьян*а Голиков*а | Голикова; Голиковой; Голикову
person:mikhail-murashko | Михаил* Мурашко | Мурашко
person:sergei-tsivilev | Серге*й Цивилев* | Цивилев*
person:nikolai-shulginov | Никола*й Шульгинов* | Шульгинов*
person:sergei-shmatko | Серге*й Шматко | Шматко
person:anton-alikhanov | Антон* Алиханов* | Алиханов*?
person:sergei-sobyanin | Серге*й Собянин* | Собянин*
person:yuri-luzhkov | Юри*й Лужков* | Лужков*
person:sergei-aksyonov | Серге*й Аксёнов* | Аксенов*?
person:natalia-poklonskaya | Натал*ья Поклонск*ая; Наталь* Поклонск* | Поклонская; Поклонской; Поклонскую
person:margarita-simonyan | Маргарит*а Симоньян* | Симоньян
person:kirill-vyshinsky | Кирилл* Вышинск*ий | Вышинск*?
person:sergei-skripal | Серге*й Скрипал*ь | Скрипал*
person:alexander-litvinenko | Александр* Литвиненко | Литвиненко?
person:vladimir-lenin | Владимир* Ленин*; Владимир* Ильич* Ленин* | Ленин; Ленина; Ленину; Лениным; Ленине
person:andrei-gromyko | Андре*й Громыко | Громыко
person:vyacheslav-molotov | Вячеслав* Молотов* | Молотов*?
person:alexei-kosygin | Алексе*й Косыгин* | Косыгин*
person:georgy-malenkov | Георги*й Маленков* | Маленков*
person:lavrenty-beria | Лаврент*ий Бери*я | Бери*?
person:nikolai-bulganin | Никола*й Булганин* | Булганин*
person:dmitry-ustinov | Дмитри*й Устинов* | Устинов*?
person:nikolai-ryzhkov | Никола*й Рыжков* | Рыжков*?
person:anastas-mikoyan | Анастас* Микоян* | Микоян*
person:andrei-vyshinsky | Андре*й Вышинск*ий | Вышинск*
person:adolf-hitler | Адольф* Гитлер* | Гитлер*
# Ukraine, Belarus, Moldova
person:arseniy-yatsenyuk | Арсени*й Яценюк* | Яценюк*
person:volodymyr-groysman | Владимир* Гройсман* | Гройсман*
person:oleksiy-honcharuk | Алексе*й Гончарук* | Гончарук*
person:mykola-azarov | Никола*й Азаров* | Азаров*
person:yuriy-yekhanurov | Юри*й Ехануров* | Ехануров*
person:anatoliy-kinakh | Анатоли*й Кинах* | Кинах*
person:borys-tarasyuk | Борис* Тарасюк* | Тарасюк*
person:anatoliy-zlenko | Анатоли*й Зленко | Зленко
person:kostyantyn-gryshchenko | Константин* Грищенко | Грищенко?
person:volodymyr-ohryzko | Владимир* Огрызко | Огрызко
person:leonid-kozhara | Леонид* Кожар*а | Кожар*
person:andrii-deshchytsia | Андре*й Дещиц*а | Дещиц*
person:vadym-prystaiko | Вадим* Пристайко | Пристайко
person:oleksandr-turchynov | Александр* Турчинов* | Турчинов*
person:valerii-zaluzhnyi | Валери*й Залужн*ый | Залужный; Залужного; Залужному; Залужным; Залужном
person:oleksandr-syrskyi | Александр* Сырск*ий | Сырский; Сырского; Сырскому; Сырским
person:oleksii-reznikov | Алексе*й Резников* | Резников*?
person:stepan-poltorak | Степан* Полторак* | Полторак*
person:anatoliy-hrytsenko | Анатоли*й Гриценко | Гриценко?
person:mykhailo-podolyak | Михаил* Подоляк* | Подоляк*
person:oleksiy-danilov | Алексе*й Данилов* | Данилов*?
person:oleksiy-arestovych | Алексе*й Арестович* | Арестович*
person:kyrylo-budanov | Кирилл* Буданов* | Буданов*
person:ruslan-stefanchuk | Руслан* Стефанчук* | Стефанчук*
person:mykhailo-fedorov | Михаил* Фёдоров*
person:arsen-avakov | Арсен* Аваков* | Аваков*
person:vitali-klitschko | Витали*й Кличко | Кличко
person:viktor-medvedchuk | Виктор* Медведчук* | Медведчук*
person:oleh-lyashko | Олег* Ляшко | Ляшко
person:oleksandr-moroz | Александр* Мороз*
person:ivan-plyushch | Иван* Плющ*
person:yuriy-lutsenko | Юри*й Луценко | Луценко?
person:andriy-parubiy | Андре*й Паруби*й | Парубий; Парубия; Парубию; Парубием
person:sergiy-kyslytsya | Серге*й Кислиц*а | Кислиц*
person:nadiya-savchenko | Надежд*а Савченко | Савченко?
person:igor-kolomoisky | Игор*ь Коломойск*ий | Коломойск*
person:dmytro-yarosh | Дмитри*й Ярош* | Ярош*?
person:oleksiy-ivchenko | Алексе*й Ивченко | Ивченко?
person:petro-symonenko | Пётр* Симоненко | Симоненко?
person:denis-pushilin | Денис* Пушилин* | Пушилин*
person:alexander-zakharchenko | Александр* Захарченко | Захарченко?
person:igor-plotnitsky | Игор*ь Плотницк*ий | Плотницк*
person:leonid-pasechnik | Леонид* Пасечник* | Пасечник*
person:sergei-martynov | Серге*й Мартынов* | Мартынов*?
person:andrei-kobyakov | Андре*й Кобяков* | Кобяков*
person:mikhail-myasnikovich | Михаил* Мясникович* | Мясникович*
person:sergei-sidorsky | Серге*й Сидорск*ий | Сидорск*
person:sergei-rumas | Серге*й Румас* | Румас*
person:vladimir-semashko | Владимир* Семашко | Семашко
person:viktor-khrenin | Виктор* Хренин* | Хренин*
person:sviatlana-tsikhanouskaya | Светлан*а Тихановск*ая | Тихановская; Тихановской; Тихановскую
person:natalya-kochanova | Натал*ья Кочанов*а; Наталь* Кочанов* | Кочанова; Кочановой; Кочанову
person:vladimir-voronin | Владимир* Воронин* | Воронин*?
person:nicolae-timofti | Николае Тимофти | Тимофти
person:iurie-leanca | Юри*й Лянк*э; Юрие Лянк* | Лянк*
person:natalia-gavrilita | Натал*ья Гаврилиц*а; Наталь* Гаврилиц* | Гаврилиц*
person:dorin-recean | Дорин* Речан* | Речан*
person:nicu-popescu | Нику Попеску | Попеску?
person:mihai-popsoi | Миха*й Попшой; Миха* Попшо* | Попшой; Попшоя; Попшою
person:mihai-ghimpu | Миха*й Гимпу | Гимпу
person:vasile-tarlev | Васили*й Тарлев*; Василе Тарлев* | Тарлев*
person:igor-smirnov | Игор*ь Смирнов* | Смирнов*?
person:vadim-krasnoselsky | Вадим* Красносельск*ий | Красносельск*
person:yevgeny-shevchuk | Евгени*й Шевчук* | Шевчук*?
# The Caucasus and Central Asia
person:zurab-zhvania | Зураб* Жвани*я | Жвани*
person:nino-burjanadze | Нино Бурджанадзе | Бурджанадзе
person:zurab-noghaideli | Зураб* Ногаидели | Ногаидели
person:nika-gilauri | Ник*а Гилаури | Гилаури
person:gela-bezhuashvili | Гел*а Бежуашвили | Бежуашвили
person:eka-tkeshelashvili | Эк*а Ткешелашвили | Ткешелашвили
person:maia-panjikidze | Май*я Панджикидзе | Панджикидзе
person:temuri-yakobashvili | Темур* Якобашвили; Темури Якобашвили | Якобашвили
person:irakli-okruashvili | Иракли*й Окруашвили | Окруашвили
person:davit-kezerashvili | Давид* Кезерашвили | Кезерашвили
person:giorgi-baramidze | Георги*й Барамидзе | Барамидзе
person:davit-usupashvili | Давид* Усупашвили | Усупашвили
person:david-bakradze | Давид* Бакрадзе | Бакрадзе
person:mikheil-janelidze | Михаил* Джанелидзе | Джанелидзе
person:davit-zalkaliani | Давид* Залкалиани | Залкалиани
person:sergei-bagapsh | Серге*й Багапш* | Багапш*
person:alexander-ankvab | Александр* Анкваб* | Анкваб*
person:raul-khajimba | Раул*ь Хаджимб*а; Рауль Хаджимба | Хаджимб*
person:vladislav-ardzinba | Владислав* Ардзинб*а | Ардзинб*
person:aslan-bzhania | Аслан* Бжани*я | Бжани*
person:badra-gunba | Бадр*а Гунб*а | Гунб*
person:sergei-shamba | Серге*й Шамб*а | Шамб*
person:eduard-kokoity | Эдуард* Кокойт*ы | Кокойты; Кокойт*
person:leonid-tibilov | Леонид* Тибилов* | Тибилов*
person:anatoly-bibilov | Анатоли*й Бибилов* | Бибилов*
person:alan-gagloyev | Алан* Гаглоев* | Гаглоев*
person:vartan-oskanian | Вардан* Осканян* | Осканян*
person:tigran-sargsyan | Тигран* Саркисян*; Тигран* Саргсян* | Саркисян*?; Саргсян*?
person:hovik-abrahamyan | Овик* Абраамян* | Абраамян*
person:andranik-margaryan | Андраник* Маргарян* | Маргарян*
person:seyran-ohanyan | Сейран* Оганян* | Оганян*
person:ara-aivazian | Ар*а Айвазян* | Айвазян*
person:suren-papikyan | Сурен* Папикян* | Папикян*
person:arkadi-ghukasyan | Аркади*й Гукасян* | Гукасян*
person:bako-sahakyan | Бако Саакян* | Саакян*
person:arayik-harutyunyan | Араик* Арутюнян*; Арайик* Арутюнян* | Арутюнян*?
person:ruben-vardanyan | Рубен* Варданян* | Варданян*
person:ayaz-mutallibov | Аяз* Муталибов* | Муталибов*
person:vilayat-guliyev | Вилаят* Гулиев* | Гулиев*?
person:zakir-hasanov | Закир* Гасанов* | Гасанов*?
person:mehriban-aliyeva | Мехрибан* Алиев*а | Алиева?; Алиевой?
person:felix-kulov | Феликс* Кулов* | Кулов*
person:omurbek-babanov | Омурбек* Бабанов* | Бабанов*
person:omurbek-tekebayev | Омурбек* Текебаев* | Текебаев*
person:temir-sariyev | Темир* Сариев* | Сариев*
person:daniyar-usenov | Данияр* Усенов* | Усенов*
person:said-abdullo-nuri | Саид* Абдулло Нури
# The Baltic states and northern Europe
person:vaira-vike-freiberga | Вайр*а Вике-Фрейберг*а | Вике-Фрейберг*
person:valdis-zatlers | Валдис* Затлерс* | Затлерс*
person:andris-berzins | Андрис* Берзиньш* | Берзиньш*
person:raimonds-vejonis | Раймондс* Вейонис* | Вейонис*
person:egils-levits | Эгилс* Левитс* | Левитс*
person:edgars-rinkevics | Эдгарс* Ринкевич*с | Ринкевич*
person:artis-pabriks | Артис* Пабрикс* | Пабрикс*
person:krisjanis-karins | Кришьянис* Кариньш* | Кариньш*
person:evika-silina | Эвик*а Силин*а | Силиня; Силини
person:laimdota-straujuma | Лаймдот*а Страуюм*а | Страуюм*
person:baiba-braze | Байб*а Браже | Браже
person:arnold-ruutel | Арнольд* Рюйтел*ь | Рюйтел*
person:lennart-meri | Леннарт* Мери | Мери?
person:kersti-kaljulaid | Керсти Кальюлайд | Кальюлайд
person:alar-karis | Алар* Карис* | Карис*
person:urmas-paet | Урмас* Паэт* | Паэт*
person:sven-mikser | Свен* Миксер* | Миксер*?
person:margus-tsahkna | Маргус* Цахкна | Цахкна
person:kristen-michal | Кристен* Михал* | Михал*?
person:gitanas-nauseda | Гитанас* Науседа; Гитанас* Науседы; Гитанас* Наусед* | Наусед*
person:saulius-skvernelis | Саулюс* Сквернялис* | Сквернялис*
person:linas-linkevicius | Линас* Линкявичюс* | Линкявичюс*
person:gabrielius-landsbergis | Габриэлюс* Ландсбергис* | Ландсбергис*
person:ingrida-simonyte | Ингрид*а Шимоните | Шимоните
person:kestutis-budrys | Кястутис* Будрис* | Будрис*
person:audronius-azubalis | Аудронюс* Ажубалис* | Ажубалис*
person:antanas-valionis | Антанас* Валионис* | Валионис*
person:petras-vaitiekunas | Петрас* Вайтекунас* | Вайтекунас*
person:andrius-kubilius | Андрюс* Кубилюс* | Кубилюс*
person:algirdas-butkevicius | Альгирдас* Буткявичюс*; Алгирдас* Буткявичюс* | Буткявичюс*
person:arvydas-anusauskas | Арвидас* Анушаускас* | Анушаускас*
person:erkki-tuomioja | Эркки Туомиой*я | Туомиой*
person:timo-soini | Тимо Сойни | Сойни
person:pekka-haavisto | Пекк*а Хаависто | Хаависто
person:elina-valtonen | Элин*а Валтонен | Валтонен
person:antti-hakkanen | Антти Хяккянен* | Хяккянен*
person:margot-wallstrom | Маргот Вальстрём | Вальстрем
person:ann-linde | Анн Линде | Линде?
person:tobias-billstrom | Тобиас* Билльстрём*; Тобиас* Бильстрем* | Билльстрем*; Бильстрем*
person:peter-hultqvist | Петер* Хультквист* | Хультквист*
person:pal-jonson | Пол* Йонсон*; Пал* Йонсон* | Йонсон*
person:borge-brende | Бёрге Бренде | Бренде
person:ine-eriksen-soreide | Ине Эриксен Сёрейде | Серейде
person:espen-barth-eide | Эспен* Барт* Эйде | Барт* Эйде
person:anniken-huitfeldt | Анникен Витфельдт; Анникен Хюитфельдт | Витфельдт
person:lars-lokke-rasmussen | Ларс* Лёкке Расмуссен*; Ларс* Лекке Расмусен* | Лекке Расмуссен*
person:poul-nyrup-rasmussen | Поул* Нюруп* Расмуссен* | Расмуссен*?
person:jeppe-kofod | Йеппе Кофод*; Еппе Кофод* | Кофод*
person:per-stig-moller | Пер* Стиг* Мёллер*
person:kristian-jensen | Кристиан* Йенсен*
person:troels-lund-poulsen | Троэльс* Лунд* Поульсен* | Поульсен*?
person:peter-christensen | Петер* Кристенсен*
# Central and southern Europe
person:beata-szydlo | Беат*а Шидло | Шидло
person:ewa-kopacz | Эв*а Копач | Копач
person:jaroslaw-kaczynski | Ярослав* Качиньск*ий | Качиньск*?
person:witold-waszczykowski | Витольд* Ващиковск*ий | Ващиковск*
person:antoni-macierewicz | Антони*й Мацеревич*; Антони* Мачеревич* | Мацеревич*
person:jacek-czaputowicz | Яцек* Чапутович* | Чапутович*
person:zbigniew-rau | Збигнев* Рау | Рау?
person:tomasz-siemoniak | Томаш* Семоняк* | Семоняк*
person:grzegorz-schetyna | Гжегож* Схетын*а | Схетын*
person:bogdan-klich | Богдан* Клих* | Клих*?
person:wladyslaw-kosiniak-kamysz | Владислав* Косиняк-Камыш* | Косиняк-Камыш*
person:mariusz-blaszczak | Мариуш* Блащак* | Блащак*
person:adam-daniel-rotfeld | =Адам* Даниэль* Ротфельд*; Адам* Ротфельд*; Адам* Даниэл* Ротфельд* | Ротфельд*
person:wlodzimierz-cimoszewicz | Влодзимеж* Чимошевич* | Чимошевич*
person:leszek-miller | Лешек* Миллер*
person:kazimierz-marcinkiewicz | Казимеж* Марцинкевич* | Марцинкевич*
person:anna-fotyga | Анн*а Фотыг*а | Фотыг*
person:stefan-meller | Стефан* Меллер*
person:tadeusz-mazowiecki | Тадеуш* Мазовецк*ий | Мазовецк*
person:karel-schwarzenberg | Карел* Шварценберг* | Шварценберг*
person:lubomir-zaoralek | Любомир* Заоралек* | Заоралек*
person:jan-lipavsky | Ян* Липавск*ий | Липавск*
person:jiri-paroubek | Иржи Пароубек* | Пароубек*
person:cyril-svoboda | Кирилл* Свобод*а; Цирил* Свобод*
person:miroslav-lajcak | Мирослав* Лайчак* | Лайчак*
person:ivan-gasparovic | Иван* Гашпарович* | Гашпарович*
person:andrej-kiska | Андре*й Киск*а | Киск*
person:juraj-blanar | Юра*й Бланар* | Бланар*
person:igor-matovic | Игор*ь Матович* | Матович*
person:janos-ader | Янош* Адер* | Адер*?
person:laszlo-solyom | Ласло Шойом* | Шойом*
person:katalin-novak | Каталин* Новак
person:tamas-sulyok | Тамаш* Шуйок* | Шуйок*
person:thomas-klestil | Томас* Клестил* | Клестил*
person:heinz-fischer | Хайнц* Фишер*
person:alexander-schallenberg | Александр* Шалленберг* | Шалленберг*
person:karin-kneissl | Карин Кнайсль | Кнайсль
person:benita-ferrero-waldner | Бенит*а Ферреро-Вальднер | Ферреро-Вальднер
person:christian-kern | Кристиан* Керн* | Керн*?
person:didier-burkhalter | Дидье Буркхальтер* | Буркхальтер*
person:micheline-calmy-rey | Мишлин Кальми-Ре | Кальми-Ре
person:ignazio-cassis | Иньяцио Кассис* | Кассис*
person:viola-amherd | Виол*а Амхерд | Амхерд
person:alain-berset | Ален* Берсе | Берсе
person:doris-leuthard | Дорис Лойтхард | Лойтхард
person:gianfranco-fini | Джанфранко Фини | Фини
person:luigi-di-maio | Луиджи Ди Майо | Ди Майо
person:angelino-alfano | Анджелино Альфано | Альфано
person:giorgio-napolitano | Джорджо Наполитано | Наполитано
person:guido-crosetto | Гвидо Крозетто | Крозетто
person:matteo-salvini | Маттео Сальвини | Сальвини
person:jan-peter-balkenende | Ян* Петер* Балкененде | Балкененде
person:ben-bot | Бен Бот; Бернард* Бот*
person:maxime-verhagen | Максим* Верхаген* | Верхаген*
person:frans-timmermans | Франс* Тиммерманс* | Тиммерманс*
person:bert-koenders | Берт* Кундерс* | Кундерс*
person:stef-blok | Стеф* Блок*
person:wopke-hoekstra | Вопке Хукстра | Хукстра
person:caspar-veldkamp | Каспар* Велдкамп* | Велдкамп*
person:yves-leterme | Ив* Летерм* | Летерм*
person:didier-reynders | Дидье Рейндерс* | Рейндерс*
person:karel-de-gucht | Карел* де Гюхт* | де Гюхт*
# Germany, France, Britain
person:klaus-kinkel | Клаус* Кинкел*ь | Кинкел*
person:hans-dietrich-genscher | Ганс-Дитрих* Геншер*; Ханс-Дитрих* Геншер* | Геншер*
person:peter-struck | Петер* Штрук* | Штрук*
person:rudolf-scharping | Рудольф* Шарпинг* | Шарпинг*
person:otto-schily | Отто Шили | Шили
person:thomas-de-maiziere | Томас* де Мезьер* | де Мезьер*
person:karl-theodor-zu-guttenberg | Карл-Теодор* цу Гуттенберг* | Гуттенберг*
person:annegret-kramp-karrenbauer | Аннегрет Крамп-Карренбауэр | Крамп-Карренбауэр
person:christine-lambrecht | Кристин* Ламбрехт | Ламбрехт
person:robert-habeck | Роберт* Хабек* | Хабек*
person:christian-lindner | Кристиан* Линднер* | Линднер*
person:peter-altmaier | Петер* Альтмайер* | Альтмайер*
person:gernot-erler | Гернот* Эрлер* | Эрлер*
person:johannes-rau | Йоханнес* Рау
person:roman-herzog | Роман* Герцог*
person:richard-von-weizsacker | Рихард* фон Вайцзеккер* | Вайцзеккер*
person:christian-wulff | Кристиан* Вульф*; Кристиан* Вульфф* | Вульфф*?
person:steffen-seibert | Штеффен* Зайберт* | Зайберт*
person:alice-weidel | Алис* Вайдел*ь | Вайдел*?
person:alain-juppe | Ален* Жюппе | Жюппе
person:dominique-de-villepin | Доминик* де Вильпен* | де Вильпен*; Вильпен*
person:michel-barnier | Мишел*ь Барнье | Барнье
person:philippe-douste-blazy | Филипп* Дуст-Блази | Дуст-Блази
person:hubert-vedrine | Юбер* Ведрин* | Ведрин*
person:michele-alliot-marie | Мишель Аллио-Мари; Мишел* Альо-Мари | Аллио-Мари; Альо-Мари
person:manuel-valls | Мануэл* Вальс*
person:edouard-philippe | Эдуар* Филипп*
person:jean-castex | Жан* Кастекс* | Кастекс*
person:elisabeth-borne | Элизабет Борн
person:gabriel-attal | Габриэл*ь Атталь*; Габриэль* Аттал* | Аттал*
person:francois-bayrou | Франсуа Байру | Байру
person:jean-marc-ayrault | Жан-Марк* Эйро | Эйро
person:florence-parly | Флоранс Парли | Парли
person:bruno-le-maire | Брюно Ле Мэр; Брюно Ле Мэра | Ле Мэр
person:lionel-jospin | Лионел*ь Жоспен* | Жоспен*
person:jean-pierre-raffarin | Жан-Пьер* Раффарен* | Раффарен*
person:marine-le-pen | Марин Ле Пен | Ле Пен
person:herve-morin | Эрве Морен*
person:robin-cook | Робин* Кук*
person:margaret-beckett | Маргарет Беккет; Маргарет Бекетт | Беккет
person:michael-fallon | Майкл* Фэллон*; Майкл* Фаллон* | Фэллон*; Фаллон*
person:ben-wallace | Бен* Уоллес* | Уоллес*?
person:gavin-williamson | Гэвин* Уильямсон* | Уильямсон*?
person:grant-shapps | Грант* Шаппс* | Шаппс*
person:john-healey | Джон* Хили | Хили
person:malcolm-rifkind | Малькольм* Рифкинд* | Рифкинд*
person:geoff-hoon | Джефф* Хун*; Джеффри Хун* | Хун*?
person:des-browne | Дес* Браун*
person:liam-fox | Лиам* Фокс*
person:nick-clegg | Ник* Клегг* | Клегг*
person:george-osborne | Джордж* Осборн* | Осборн*?
person:jeremy-corbyn | Джереми Корбин* | Корбин*
person:nigel-farage | Найджел* Фарадж*; Найджел* Фараж* | Фарадж*
# European institutions, NATO, the UN
person:peter-mandelson | Питер* Мандельсон* | Мандельсон*
person:gunther-oettinger | Гюнтер* Эттингер*; Гюнтер* Оттингер*; Гюнтер* Эттинген* | Эттингер*; Оттингер*
person:maros-sefcovic | Марош* Шефчович* | Шефчович*
person:cecilia-malmstrom | Сесил*ия Мальмстрем; Сесилия Мальмстрем | Мальмстрем
person:andris-piebalgs | Андрис* Пиебалгс* | Пиебалгс*
person:chris-patten | Крис* Паттен* | Паттен*
person:martin-schulz | Мартин* Шульц* | Шульц*?
person:jerzy-buzek | Ежи Бузек* | Бузек*
person:elmar-brok | Эльмар* Брок* | Брок*?
person:peter-stano | Петер* Стано | Стано
person:maja-kocijancic | Май*я Косьянчич | Косьянчич
person:george-robertson | Джордж* Робертсон*; лорд* Робертсон* | Робертсон*
person:james-appathurai | Джеймс* Аппатурай; Джеймс* Аппатура* | Аппатура*
person:oana-lungescu | Оан*а Лунгеску | Лунгеску
person:philip-breedlove | Филип* Бридлав* | Бридлав*
person:alexander-vershbow | Александр* Вершбоу | Вершбоу
person:lamberto-zannier | Ламберто Заньер* | Заньер*
person:thomas-greminger | Томас* Гремингер* | Гремингер*
person:heidi-tagliavini | Хайди Тальявини | Тальявини
person:martin-sajdik | Мартин* Сайдик* | Сайдик*
person:terry-davis | Терри Дэвис* | Дэвис*?
person:staffan-de-mistura | Стаффан* де Мистур*а | де Мистур*
person:lakhdar-brahimi | Лахдар* Брахими | Брахими
person:geir-pedersen | Гейр* Педерсен* | Педерсен*
person:hans-blix | Ханс* Бликс*; Ганс* Бликс* | Бликс*
person:stephane-dujarric | Стефан* Дюжаррик* | Дюжаррик*
person:farhan-haq | Фархан* Хак*
person:filippo-grandi | Филиппо Гранди | Гранди
person:volker-turk | Фолькер* Тюрк* | Тюрк*?
person:zeid-raad-al-hussein | Зейд* Раад* аль-Хусейн*
person:louise-arbour | Луиз* Арбур | Арбур
person:carla-del-ponte | Карл*а дель Понте; Карл* Дель Понте | дель Понте
person:serge-brammertz | Серж* Браммерц* | Браммерц*
person:ratko-mladic | Ратко Младич* | Младич*
person:rodrigo-rato | Родриго Рато; Родриго де Рато | Рато
person:michel-camdessus | Мишел*ь Камдессю | Камдессю
person:karim-khan | Карим* Хан*
person:irina-bokova | Ирин*а Боков*а | Бокова; Боковой; Бокову
# The United States
person:paul-wolfowitz | Пол* Вулфовиц*; Пол* Вольфовиц* | Вулфовиц*; Вольфовиц*
person:john-negroponte | Джон* Негропонте | Негропонте
person:zbigniew-brzezinski | Збигнев* Бжезинск*ий | Бжезинск*
person:sandy-berger | Сэмюэл* Бергер*; Сэнди Бергер* | Бергер*?
person:william-cohen | Уильям* Коэн*
person:william-perry | Уильям* Перри
person:strobe-talbott | Строуб* Тэлботт*; Строуб* Талботт* | Тэлботт*; Талботт*
person:jay-garner | Дже*й Гарнер* | Гарнер*
person:paul-bremer | Пол* Бремер* | Бремер*
person:rose-gottemoeller | Роз* Гётемюллер; Роуз Геттемюллер; Роуз Готтемюллер | Геттемюллер; Гетемюллер; Готтемюллер
person:ellen-tauscher | Эллен Таушер | Таушер
person:michael-mcfaul | Майкл* Макфол* | Макфол*
person:john-tefft | Джон* Теффт* | Теффт*
person:jon-huntsman | Джон* Хантсман* | Хантсман*
person:john-j-sullivan | Джон* Салливан*
person:lynne-tracy | Линн Трейси | Трейси?
person:geoffrey-pyatt | Джеффри Пайетт* | Пайетт*
person:kurt-volker | Курт* Волкер* | Волкер*
person:john-beyrle | Джон* Байерли | Байерли
person:william-burns | Уильям* Бернс*
person:nicholas-burns | Николас* Бернс*
person:daniel-fried | Дэниел* Фрид*
person:sean-mccormack | Шон* Маккормак* | Маккормак*
person:scott-mcclellan | Скотт* Макклеллан* | Макклеллан*
person:ari-fleischer | Ари Флейшер* | Флейшер*
person:dana-perino | Дана Перино; Даны Перино | Перино
person:tony-snow | Тони Сноу
person:josh-earnest | Джош* Эрнест* | Эрнест*?
person:jay-carney | Дже*й Карни; Джей Карни | Карни?
person:marie-harf | Мари Харф | Харф
person:john-kirby | Джон* Кирби | Кирби
person:mark-toner | Марк* Тонер*
person:richard-boucher | Ричард* Баучер* | Баучер*
person:wendy-sherman | Уэнди Шерман | Шерман?
person:ben-rhodes | Бен* Родс*
person:bernie-sanders | Берни Сандерс* | Сандерс*
person:mitch-mcconnell | Митч* Макконнелл* | Макконнелл*
person:john-boehner | Джон* Бейнер*; Джон* Бонер* | Бейнер*
person:mitt-romney | Митт* Ромни | Ромни
person:george-shultz | Джордж* Шульц*
person:john-foster-dulles | Джон* Фостер* Даллес*
person:robert-mcnamara | Роберт* Макнамар*а | Макнамар*
person:caspar-weinberger | Каспар* Уайнбергер* | Уайнбергер*
person:robert-lighthizer | Роберт* Лайтхайзер* | Лайтхайзер*
person:howard-lutnick | Говард* Лютник*; Говард* Латник* | Лютник*; Латник*
person:tulsi-gabbard | Тулси Габбард | Габбард
person:jared-kushner | Джаред* Кушнер* | Кушнер*
person:h-r-mcmaster | Герберт* Макмастер* | Макмастер*
person:michael-flynn | Майкл* Флинн* | Флинн*
person:elon-musk | Илон* Маск* | Маск; Маска; Маску; Маском; Маске
person:edward-snowden | Эдвард* Сноуден* | Сноуден*
person:george-kennan | Джордж* Кеннан* | Кеннан*
person:john-ashcroft | Джон* Эшкрофт* | Эшкрофт*
person:tom-ridge | Том* Ридж* | Ридж*?
person:porter-goss | Портер* Госс* | Госс*?
person:george-tenet | Джордж* Тенет* | Тенет*?
person:tom-lantos | Том* Лантос* | Лантос*
person:richard-lugar | Ричард* Лугар* | Лугар*
person:demetrios-marantis | Димитриос* Марантис*; Деметриос* Марантис* | Марантис*
# Asia and the Middle East
person:burhanuddin-rabbani | Бурхануддин* Раббани | Раббани?
person:ahmad-shah-massoud | Ахмад* Шах* Масуд*; Ахмад-шах* Масуд*
person:gulbuddin-hekmatyar | Гульбеддин* Хекматияр*; Гульбуддин* Хекматияр* | Хекматияр*
person:abdul-rashid-dostum | =Абдул Рашид* Дустум*; Рашид* Дустум*; Абдул* Рашид* Дустум* | Дустум*; Достум*
person:zabihullah-mujahid | Забихулл*а Муджахид* | Муджахид*
person:suhail-shaheen | Сухейл* Шахин* | Шахин*?
person:hibatullah-akhundzada | Хайбатулл*а Ахундзад*а; Хибатулл* Ахундзад* | Ахундзад*
person:moqtada-al-sadr | Муктад*а ас-Садр*; Моктад* ас-Садр*; Муктад* аль-Садр* | ас-Садр*
person:ali-al-sistani | Али ас-Систани; аятолл* Систани | ас-Систани
person:naji-sabri | Наджи Сабри | Сабри?
person:tariq-aziz | Тарик* Азиз*
person:mohammad-ali-hosseini | Мохаммад* Али Хосейни; Мухаммед* Али Хосейни; Мохаммед* Али Хосейни; Мухаммад* Али Хосейни | Хосейни?
person:hamid-reza-asefi | Хамид* Реза Асефи; Хамидреза Асефи | Асефи
person:gholam-reza-aghazadeh | Голям* Реза Агазаде; Голамреза Агазаде | Агазаде
person:bahram-ghasemi | Бахрам* Касеми | Касеми
person:saeed-khatibzadeh | Саид* Хатибзаде | Хатибзаде
person:hamad-bin-jassim-bin-jaber-al-thani | =Хамад* бен Джасем* Аль Тани; Хамад* бен Джасем*; Хамад* бен Джасим*
person:natwar-singh | Натвар* Сингх*
person:jaswant-singh | Джасвант* Сингх*
person:sonia-gandhi | Сон*я Ганди
person:a-p-j-abdul-kalam | Абдул* Калам*
person:makiko-tanaka | Макико Танак*а | Танак*?
person:yoriko-kawaguchi | Йорико Кавагути; Ерико Кавагути | Кавагути
person:nobutaka-machimura | Нобутак*а Матимур*а | Матимур*
person:masahiko-komura | Масахико Комур*а | Комур*
person:seiji-maehara | Сэйдзи Маэхар*а | Маэхар*
person:koichiro-gemba | Коитиро Гэмб*а | Гэмб*
person:itsunori-onodera | Ицунори Онодэр*а | Онодэр*
person:kim-young-sam | Ким Ён Сам*
person:yun-byung-se | Юн Бён Се
person:chung-eui-yong | Чон Ый Ён*
person:kim-yo-jong | Ким Ё Чжон; Ким Ё Чен; Ким Е Чжон*
person:kim-yong-nam | Ким Ён Нам*
person:kim-kye-gwan | Ким Ге Гван*
person:choe-ryong-hae | Цой Рён Хэ; Чхве Рен Хэ
person:ho-chi-minh | Хо Ши Мин* | Мин*?
person:liu-jianchao | Лю Цзяньчао | Цзяньчао?
person:chang-wanquan | Чан Ваньцюан* | Ваньцюан*?
# Heads of state and government of their time
person:harry-truman | Гарри Трумэн* | Трумэн*
person:dwight-eisenhower | Дуайт* Эйзенхауэр* | Эйзенхауэр*
person:john-f-kennedy | Джон* Кеннеди | Кеннеди
person:gerald-ford | Джеральд* Форд*
person:john-diefenbaker | Джон* Дифенбейкер* | Дифенбейкер*
person:lester-pearson | Лестер* Пирсон*
person:joe-clark | Джо Кларк* | Кларк*?
person:brian-mulroney | Брайан* Малруни | Малруни
person:lynden-pindling | Линден* Пиндлинг* | Пиндлинг*
person:hubert-ingraham | Хьюберт* Ингрэм* | Ингрэм*?
person:perry-christie | Перри Кристи | Кристи?
person:fulgencio-batista | Фульхенсио Батист*а | Батист*?
person:raoul-cedras | Рауль* Седрас*; Раул* Седрас* | Седрас*?
person:jean-bertrand-aristide | Жан-Бертран* Аристид* | Аристид*?
person:rene-preval | Рене Преваль*; Рене Превал* | Превал*
person:michel-martelly | Мишел*ь Мартелли | Мартелли
person:joaquin-balaguer | Хоакин* Балагер* | Балагер*
person:hipolito-mejia | Иполито Мехи*я | Мехи*?
person:danilo-medina | Данило Медин*а | Медин*?
person:alexander-bustamante | Александр* Бустаманте | Бустаманте?
person:michael-manley | Майкл* Мэнли | Мэнли?
person:edward-seaga | Эдвард* Сиаг*а | Сиаг*?
person:p-j-patterson | Персивал* Паттерсон* | Паттерсон*?
person:bruce-golding | Брюс* Голдинг* | Голдинг*?
person:patrick-manning | Патрик* Мэннинг* | Мэннинг*?
person:basdeo-panday | Басдео Пандей* | Пандей*?
person:kamla-persad-bissessar | Камл*а Персад-Биссессар | Персад-Биссессар
person:eric-gairy | Эрик* Гейри | Гейри
person:maurice-bishop | Морис* Бишоп*
person:forbes-burnham | Форбс* Бернхэм* | Бернхэм*?
person:bharrat-jagdeo | Бхаррат* Джагдео | Джагдео
person:donald-ramotar | Дональд* Рамотар* | Рамотар*
person:desi-bouterse | Деси Баутерсе | Баутерсе
person:ronald-venetiaan | Рональд* Венетиан* | Венетиан*
person:luis-echeverria | Луис* Эчеверри*я | Эчеверри*?
person:miguel-de-la-madrid | Мигел*ь де ла Мадрид* | де ла Мадрид*
person:carlos-salinas | Карлос* Салинас* | Салинас*?
person:ernesto-zedillo | Эрнесто Седильо | Седильо
person:efrain-rios-montt | Эфраин* Риос* Монтт* | Риос* Монтт*
person:vinicio-cerezo | Винисио Сересо | Сересо?
person:alvaro-arzu | Альваро Арсу | Арсу?
person:oscar-berger | Оскар* Бергер* | Бергер*?
person:alvaro-colom | Альваро Колом*
person:otto-perez-molina | Отто Перес* Молин*а | Перес* Молин*
person:rafael-callejas | Рафаэл*ь Кальехас* | Кальехас*
person:manuel-zelaya | Мануэл*ь Селай*я | Селай*
person:porfirio-lobo | Порфирио Лобо | Лобо?
person:jose-napoleon-duarte | Хосе Наполеон* Дуарте | Дуарте?
person:alfredo-cristiani | Альфредо Кристиани | Кристиани?
person:mauricio-funes | Маурисио Фунес* | Фунес*?
person:anastasio-somoza | Анастасио Сомос*а | Сомос*
person:violeta-chamorro | Виолет*а Чаморро | Чаморро
person:arnoldo-aleman | Арнольдо Алеман* | Алеман*?
person:oscar-arias | Оскар* Ариас* | Ариас*?
person:omar-torrijos | Омар* Торрихос* | Торрихос*?
person:manuel-noriega | Мануэл*ь Норьег*а | Норьег*?
person:guillermo-endara | Гильермо Эндар*а | Эндар*?
person:ricardo-martinelli | Рикардо Мартинелли | Мартинелли?
person:juan-carlos-varela | Хуан Карлос* Варел*а | Варел*?
person:julio-cesar-turbay | Хулио Сесар* Турбай* | Турбай*?
person:belisario-betancur | Белисарио Бетанкур* | Бетанкур*?
person:cesar-gaviria | Сесар* Гавири*я | Гавири*?
person:ernesto-samper | Эрнесто Сампер* | Сампер*
person:andres-pastrana | Андрес* Пастран*а | Пастран*
person:alvaro-uribe | Альваро Урибе | Урибе?
person:romulo-betancourt | Ромуло Бетанкур* | Бетанкур*?
person:jaime-lusinchi | Хайме Лусинчи | Лусинчи
person:leon-febres-cordero | Леон* Фебрес* Кордеро | Фебрес* Кордеро
person:jamil-mahuad | Хамил* Мауад* | Мауад*
person:lucio-gutierrez | Лусио Гутьеррес* | Гутьеррес*?
person:fernando-belaunde | Фернандо Белаунде | Белаунде
person:juan-velasco-alvarado | Хуан Веласко Альварадо | Веласко Альварадо
person:alan-garcia | Алан* Гарси*я | Гарси*?
person:alberto-fujimori | Альберто Фухимори | Фухимори
person:alejandro-toledo | Алехандро Толедо | Толедо?
person:ollanta-humala | Ольянт*а Умал*а | Умал*
person:juscelino-kubitschek | Жуселину Кубичек* | Кубичек*
person:joao-goulart | Жуан* Гуларт*; Жоао Гуларт* | Гуларт*
person:ernesto-geisel | Эрнесту Гайзел* | Гайзел*
person:joao-figueiredo | Жуан* Фигейреду | Фигейреду?
person:jose-sarney | Жозе Сарней* | Сарне*?
person:fernando-collor-de-mello | Фернанду Коллор* ди Мелу | Коллор* ди Мелу
person:itamar-franco | Итамар* Франку
person:victor-paz-estenssoro | Виктор* Пас* Эстенссоро | Пас* Эстенссоро
person:hugo-banzer | Уго Бансер* | Бансер*
person:carlos-mesa | Карлос* Мес*а
person:jeanine-anez | Жанин Аньес | Аньес
person:alfredo-stroessner | Альфредо Стресснер* | Стресснер*
person:horacio-cartes | Орасио Картес* | Картес*?
person:eduardo-frei-montalva | Эдуардо Фрей* Монтальв*а | Монтальв*?
person:salvador-allende | Сальвадор* Альенде | Альенде?
person:augusto-pinochet | Аугусто Пиночет* | Пиночет*
person:patricio-aylwin | Патрисио Эйлвин* | Эйлвин*
person:eduardo-frei | Эдуардо Фрей*; Эдуардо Фре* | Фрей*?; Фре*?
person:ricardo-lagos | Рикардо Лагос* | Лагос*?
person:michelle-bachelet | Мишель Бачелет | Бачелет
person:juan-peron | Хуан* Перон*; Хуан* Доминго Перон* | Перон*?
person:arturo-frondizi | Артуро Фрондиси | Фрондиси
person:jorge-videla | Хорхе Видел*а; Хорхе Рафаэл* Видел* | Видел*?
person:raul-alfonsin | Раул*ь Альфонсин* | Альфонсин*
person:carlos-menem | Карлос* Менем* | Менем*?
person:fernando-de-la-rua | Фернандо де ла Руа | де ла Руа
person:julio-maria-sanguinetti | Хулио Мария Сангинетти | Сангинетти
person:jorge-batlle | Хорхе Батлье | Батлье
person:tabare-vazquez | Табаре Васкес* | Васкес*?
person:anthony-eden | Энтони Иден*
person:harold-macmillan | Гарольд* Макмиллан* | Макмиллан*?
person:alec-douglas-home | Алек* Дуглас-Хьюм* | Дуглас-Хьюм*?
person:harold-wilson | Гарольд* Вильсон*; Гарольд* Уилсон* | Вильсон*?; Уилсон*?
person:edward-heath | Эдвард* Хит*
person:james-callaghan | Джеймс* Каллаган* | Каллаган*
person:john-major | Джон* Мейджор* | Мейджор*
person:eamon-de-valera | Имон* де Валер*а | де Валер*
person:jack-lynch | Джек* Линч* | Линч*?
person:charles-haughey | Чарльз* Хоги | Хоги?
person:garret-fitzgerald | Гаррет* Фицджеральд* | Фицджеральд*?
person:albert-reynolds | Альберт* Рейнольдс* | Рейнольдс*?
person:john-bruton | Джон* Брутон* | Брутон*?
person:bertie-ahern | Берти Ахерн* | Ахерн*
person:enda-kenny | Энд*а Кенни | Кенни?
person:leo-varadkar | Лео Варадкар* | Варадкар*
person:ruud-lubbers | Рууд* Любберс*; Рюд* Любберс* | Любберс*
person:wim-kok | Вим* Кок* | Кок*?
person:leo-tindemans | Лео Тиндеманс* | Тиндеманс*
person:wilfried-martens | Вилфрид* Мартенс* | Мартенс*?
person:jean-luc-dehaene | Жан-Люк* Дехане | Дехане
person:guy-verhofstadt | Ги Верхофстадт* | Верхофстадт*
person:elio-di-rupo | Элио Ди Рупо | Ди Рупо
person:jacques-santer | Жак* Сантер* | Сантер*?
person:guy-mollet | Ги Молле | Молле?
person:charles-de-gaulle | =Шарль* де Голль*; де Голл*; Де Голл* | Голл*?
person:georges-pompidou | Жорж* Помпиду | Помпиду
person:valery-giscard-destaing | =Валери Жискар* д'Эстен*; Жискар* д'Эстен*
person:francois-mitterrand | Франсуа Миттеран* | Миттеран*
person:francisco-franco | Франсиско Франко; генерал* Франко | Франко?
person:adolfo-suarez | Адольфо Суарес* | Суарес*?
person:leopoldo-calvo-sotelo | Леопольдо Кальво-Сотело; Леопольдо Кальво Сотело | Кальво-Сотело?; Сотело?
person:felipe-gonzalez | Фелипе Гонсалес* | Гонсалес*?
person:antonio-salazar | Антониу Салазар*; Антониу ди Салазар* | Салазар*
person:marcelo-caetano | Марселу Каэтану | Каэтану
person:antonio-ramalho-eanes | Антониу Рамалью Эанеш* | Эанеш*
person:mario-soares | Мариу Суареш* | Суареш*
person:jorge-sampaio | Жоржи Сампайю | Сампайю
person:konrad-adenauer | Конрад* Аденауэр* | Аденауэр*
person:ludwig-erhard | Людвиг* Эрхард* | Эрхард*
person:kurt-georg-kiesinger | Курт* Георг* Кизингер* | Кизингер*
person:helmut-schmidt | Гельмут* Шмидт* | Шмидт*?
person:walter-ulbricht | Вальтер* Ульбрихт* | Ульбрихт*
person:erich-honecker | Эрих* Хонеккер* | Хонеккер*
person:wladyslaw-gomulka | Владислав* Гомулк*а | Гомулк*
person:edward-gierek | Эдвард* Герек* | Герек*
person:wojciech-jaruzelski | Войцех* Ярузельск*ий | Ярузельск*
person:lech-walesa | Лех* Валенс*а | Валенс*
person:bruno-kreisky | Бруно Крайск*ий | Крайск*
person:franz-vranitzky | Франц* Враницк*ий | Враницк*
person:wolfgang-schussel | Вольфганг* Шюссел*ь | Шюссел*
person:alfred-gusenbauer | Альфред* Гузенбауэр* | Гузенбауэр*
person:werner-faymann | Вернер* Файман* | Файман*
person:janos-kadar | Янош* Кадар* | Кадар*?
person:jozsef-antall | Йожеф* Анталл* | Анталл*
person:gyula-horn | Дьюл*а Хорн*
person:antonin-novotny | Антонин* Новотн*ый | Новотн*?
person:gustav-husak | Густав* Гусак* | Гусак*?
person:mirek-topolanek | Мирек* Тополанек* | Тополанек*
person:petr-necas | Петр* Нечас* | Нечас*
person:bohuslav-sobotka | Богуслав* Соботк*а | Соботк*
person:vladimir-meciar | Владимир* Мечьяр* | Мечьяр*
person:mikulas-dzurinda | Микулаш* Дзуринд*а | Дзуринд*
person:iveta-radicova | Ивет*а Радичов*а | Радичов*?
person:aldo-moro | Альдо Моро
person:amintore-fanfani | Аминторе Фанфани | Фанфани
person:giulio-andreotti | Джулио Андреотти | Андреотти
person:francesco-cossiga | Франческо Коссиг*а | Коссиг*
person:bettino-craxi | Беттино Кракси | Кракси
person:giuliano-amato | Джулиано Амато | Амато?
person:carlo-azeglio-ciampi | Карло Адзельо Чампи; Карло Чампи | Чампи
person:lamberto-dini | Ламберто Дини | Дини?
person:massimo-dalema | Массимо Д'Алем*а | Д'Алем*
person:dom-mintoff | Дом* Минтофф* | Минтофф*
person:joseph-muscat | Джозеф* Мускат* | Мускат*?
person:enver-hoxha | Энвер* Ходж*а
person:ramiz-alia | Рамиз* Али*я
person:sali-berisha | Сали Бериш*а | Бериш*?
person:fatos-nano | Фатос* Нано
person:milo-dukanovic | Мило Джуканович* | Джуканович*
person:branko-crvenkovski | Бранко Црвенковск*ий | Црвенковск*
person:ljubco-georgievski | Любчо Георгиевск*ий | Георгиевск*?
person:nikola-gruevski | Никол*а Груевск*ий | Груевск*
person:zoran-zaev | Зоран* Заев* | Заев*?
person:franjo-tudman | Франьо Туджман* | Туджман*
person:stjepan-mesic | Степан* Месич* | Месич*
person:ivo-sanader | Иво Санадер* | Санадер*
person:jadranka-kosor | Ядранк*а Косор | Косор
person:josip-broz-tito | =Иосип* Броз* Тито; Броз* Тито; Иосип* Броз* Тито | Тито?
person:slobodan-milosevic | Слободан* Милошевич* | Милошевич*
person:vojislav-kostunica | Воислав* Коштуниц*а | Коштуниц*
person:alija-izetbegovic | Али*я Изетбегович* | Изетбегович*
person:hashim-thaci | Хашим* Тачи | Тачи
person:ramush-haradinaj | Рамуш* Харадина*й | Харадина*
person:janez-drnovsek | Янез* Дрновшек* | Дрновшек*
person:janez-jansa | Янез* Янш*а | Янш*?
person:borut-pahor | Борут* Пахор* | Пахор*
person:miro-cerar | Миро Церар* | Церар*
person:konstantinos-karamanlis | Константинос* Караманлис* | Караманлис*?
person:georgios-papadopoulos | Георгиос* Пападопулос* | Пападопулос*?
person:andreas-papandreou | Андреас* Папандреу | Папандреу?
person:costas-simitis | Костас* Симитис* | Симитис*?
person:kostas-karamanlis | Костас* Караманлис* | Караманлис*
person:george-papandreou | Йоргос* Папандреу; Георгиос* Папандреу | Папандреу
person:antonis-samaras | Антонис* Самарас* | Самарас*?
person:archbishop-makarios | архиепископ* Макариос* | Макариос*
person:spyros-kyprianou | Спирос* Киприану | Киприану
person:george-vassiliou | Георгиос* Василиу; Йоргос* Василиу | Василиу?
person:glafcos-clerides | Глафкос* Клиридис* | Клиридис*
person:tassos-papadopoulos | Тассос* Пападопулос* | Пападопулос*?
person:demetris-christofias | Димитрис* Христофиас* | Христофиас*
person:todor-zhivkov | Тодор* Живков* | Живков*
person:boyko-borisov | Бойк*о Борисов* | Борисов*?
person:sergei-stanishev | Серге*й Станишев* | Станишев*
person:mircea-snegur | Мирч*а Снегур* | Снегур*?
person:petru-lucinschi | Петр* Лучинск*ий | Лучинск*
person:vlad-filat | Влад* Филат* | Филат*
person:gheorghe-gheorghiu-dej | Георге Георгиу-Деж* | Георгиу-Деж*
person:nicolae-ceausescu | Николае Чаушеску | Чаушеску
person:traian-basescu | Траян* Бэсеску | Бэсеску
person:yuri-andropov | Юри*й Андропов* | Андропов*
person:konstantin-chernenko | Константин* Черненко | Черненко?
person:mart-laar | Март* Лаар*
person:andrus-ansip | Андрус* Ансип* | Ансип*
person:juri-ratas | Юри Ратас* | Ратас*
person:valdis-dombrovskis | Валдис* Домбровскис* | Домбровскис*
person:maris-kucinskis | Марис* Кучинскис* | Кучинскис*
person:vytautas-landsbergis | Витаутас* Ландсбергис* | Ландсбергис*
person:algirdas-brazauskas | Альгирдас* Бразаускас* | Бразаускас*
person:valdas-adamkus | Валдас* Адамкус* | Адамкус*
person:rolandas-paksas | Роландас* Паксас* | Паксас*
person:dalia-grybauskaite | Дал*я Грибаускайте | Грибаускайте
person:leonid-kravchuk | Леонид* Кравчук* | Кравчук*?
person:stanislav-shushkevich | Станислав* Шушкевич* | Шушкевич*
person:levon-ter-petrosyan | Левон* Тер-Петросян* | Тер-Петросян*
person:zviad-gamsakhurdia | Звиад* Гамсахурди*я | Гамсахурди*
person:abulfaz-elchibey | Абульфаз* Эльчибе*й | Эльчибей; Эльчибея; Эльчибею; Эльчибеем
person:urho-kekkonen | Урхо Кекконен* | Кекконен*
person:mauno-koivisto | Мауно Койвисто | Койвисто
person:martti-ahtisaari | Мартти Ахтисаари | Ахтисаари
person:paavo-lipponen | Пааво Липпонен* | Липпонен*
person:matti-vanhanen | Матти Ванханен* | Ванханен*
person:jyrki-katainen | Юрки Катайнен* | Катайнен*
person:juha-sipila | Юх*а Сипил*я | Сипил*?
person:tage-erlander | Таге Эрландер* | Эрландер*
person:olof-palme | Улоф* Пальме | Пальме?
person:thorbjorn-falldin | Турбьёрн* Фельдин* | Фельдин*
person:ingvar-carlsson | Ингвар* Карлссон* | Карлссон*?
person:carl-bildt | Карл* Бильдт* | Бильдт*
person:goran-persson | Йоран* Перссон* | Перссон*?
person:fredrik-reinfeldt | Фредрик* Рейнфельдт* | Рейнфельдт*; Райнфельдт*
person:einar-gerhardsen | Эйнар* Герхардсен* | Герхардсен*
person:kare-willoch | Коре Виллок* | Виллок*
person:gro-harlem-brundtland | Гру Харлем Брундтланд | Брундтланд
person:thorbjorn-jagland | Турбьёрн* Ягланд* | Ягланд*
person:kjell-magne-bondevik | Хьелль* Магне Бунневик*; Хьелл* Магне Бунневик* | Бунневик*
person:poul-schluter | Поул* Шлютер* | Шлютер*?
person:helle-thorning-schmidt | Хелле Торнинг-Шмитт | Торнинг-Шмитт
person:davi-oddsson | Давид* Оддссон* | Оддссон*
person:dawda-jawara | Дауд*а Джавар*а | Джавар*?
person:yahya-jammeh | Яйя Джамме; Яхья Джамме | Джамме
person:alpha-oumar-konare | Альф*а Умар* Конаре | Конаре
person:amadou-toumani-toure | Амаду Тумани Туре | Тумани Туре
person:leopold-senghor | Леопольд* Сенгор* | Сенгор*
person:abdou-diouf | Абду Диуф* | Диуф*
person:abdoulaye-wade | Абдулай Вад* | Вад*?
person:mathieu-kerekou | Матье Кереку | Кереку
person:thomas-boni-yayi | =Тома Бони Яйи; Бони Яйи; Тома Бони Яйи; Яйи Бони | Яйи?; Бони?
person:moktar-ould-daddah | Моктар* ульд Дадда; Моктар* Ульд Дадда | Дадда?
person:seyni-kountche | Сейни Кунче | Кунче
person:mamadou-tandja | Мамаду Танджа | Танджа
person:felix-houphouet-boigny | Феликс* Уфуэ-Буаньи | Уфуэ-Буаньи
person:henri-konan-bedie | Анри Конан* Бедье | Конан* Бедье
person:robert-guei | Робер* Гей; Робер* Геи | Гей?; Геи?
person:sekou-toure | Секу Туре; Ахмед* Секу Туре | Туре?
person:moussa-dadis-camara | Мусса Дадис Камара; Мусс* Дадис* Камар* | Дадис* Камар*
person:thomas-sankara | Том*а Санкар*а; Томас* Санкар* | Санкар*
person:blaise-compaore | Блез* Компаоре | Компаоре
person:william-tubman | Уильям* Табмен* | Табмен*
person:william-tolbert | Уильям* Толберт* | Толберт*
person:samuel-doe | Сэмюэл* Доу | Доу?
person:charles-taylor | Чарльз* Тейлор* | Тейлор*?
person:siaka-stevens | Сиак*а Стивенс* | Стивенс*?
person:joseph-momoh | Джозеф* Момо | Момо?
person:valentine-strasser | Валентин* Страссер* | Страссер*
person:ahmad-tejan-kabbah | Ахмад* Теджан* Каббах*; Ахмед* Теджан* Каббах* | Каббах*
person:ernest-bai-koroma | Эрнест* Бай Корома; Эрнест* Бай Коромы | Корома?
person:kwame-nkrumah | Кваме Нкрум*а | Нкрум*
person:ignatius-acheampong | Игнатиус* Ачампонг* | Ачампонг*?
person:jerry-rawlings | =Джерри Ролингс* | Ролингс*
person:john-atta-mills | Джон* Атта Миллс* | Атта Миллс*
person:gnassingbe-eyadema | Гнассингбе Эйадем*а | Эйадем*
person:ahmadou-ahidjo | Ахмаду Ахиджо | Ахиджо
person:abubakar-tafawa-balewa | Абубакар* Тафава Балев*а | Балев*?
person:yakubu-gowon | Якубу Говон* | Говон*
person:shehu-shagari | Шеху Шагари | Шагари
person:ibrahim-babangida | Ибрагим* Бабангид*а | Бабангид*
person:sani-abacha | Сани Абача | Абача
person:abdulsalami-abubakar | Абдулсалами Абубакар* | Абубакар*?
person:omar-bongo | Омар* Бонго | Бонго?
person:jean-bedel-bokassa | Жан-Бедель* Бокасс*а; Жан-Бедел* Бокасс* | Бокасс*
person:andre-kolingba | Андре Колингб*а | Колингб*
person:ange-felix-patasse | Анж-Феликс* Патассе | Патассе
person:francois-tombalbaye | Франсуа Томбалбай* | Томбалба*
person:goukouni-oueddei | Гукуни Уэддей*; Гукуни Уэдде* | Уэддей*?; Уэдде*?
person:hissene-habre | Хиссен* Хабре | Хабре
person:pascal-lissouba | Паскал*ь Лиссуб*а | Лиссуб*
person:joseph-kasa-vubu | Жозеф* Касавубу | Касавубу
person:mobutu-sese-seko | =Мобуту Сесе Секо | Мобуту
person:milton-obote | Милтон* Оботе | Оботе
person:idi-amin | Иди Амин* | Амин*?
person:julius-nyerere | =Джулиус* Ньерере | Ньерере
person:ali-hassan-mwinyi | Али Хасан* Мвиньи | Мвиньи
person:benjamin-mkapa | Бенджамин* Мкап*а | Мкап*
person:michel-micombero | Мишел*ь Микомберо | Микомберо
person:jean-baptiste-bagaza | Жан-Батист* Багаз*а | Багаз*
person:pierre-buyoya | Пьер* Буйоя | Буйоя
person:pierre-nkurunziza | =Пьер* Нкурунзиза* | Нкурунзиз*
person:gregoire-kayibanda | Грегуар* Кайибанд*а | Кайибанд*
person:juvenal-habyarimana | Жювенал*ь Хабьяриман*а | Хабьяриман*
person:siad-barre | Сиад* Барре | Барре?
person:hassan-gouled-aptidon | Хасан* Гулед* Аптидон* | Аптидон*
person:haile-selassie | Хайле Селассие | Селассие?
person:mengistu-haile-mariam | =Менгисту Хайле Мариам | Менгисту
person:agostinho-neto | Агостиньо Нето; Антонио Агостиньо Нето | Нето?
person:samora-machel | Самор*а Машел* | Машел*?
person:joaquim-chissano | Жоаким* Чиссано; Жоакин* Чиссано | Чиссано
person:armando-guebuza | Армандо Гебуз*а; Арманду Гебуз* | Гебуз*
person:kenneth-kaunda | Кеннет* Каунд*а | Каунд*
person:frederick-chiluba | Фредерик* Чилуб*а | Чилуб*
person:levy-mwanawasa | Леви Мванавас*а | Мванавас*
person:michael-sata | Майкл* Сат*а
person:ian-smith | Ян* Смит*; Иэн* Смит*
person:hastings-banda | Хастингс* Банд*а; Камузу Банд*
person:bakili-muluzi | Бакили Мулузи | Мулузи
person:bingu-wa-mutharika | Бингу ва Мутарик*а | ва Мутарик*
person:hendrik-verwoerd | Хендрик* Фервурд* | Фервурд*
person:john-vorster | Джон* Форстер*; Балтазар* Форстер*
person:p-w-botha | =Питер* Виллем* Бота*; Питер* Бот*; Питер* Виллем* Бот*
person:f-w-de-klerk | =Фредерик* де Клерк*; де Клерк* | Клерк*?
person:sam-nujoma | Сэм* Нуйом*а; Сам* Нуйом* | Нуйом*
person:hifikepunye-pohamba | Хификепунье Похамб*а | Похамб*
person:justin-lekhanya | Джастин* Леханья | Леханья
person:pakalitha-mosisili | Пакалита Мосисили | Мосисили
person:tom-thabane | Том* Табане; Томас* Табане | Табане
person:seretse-khama | Серетсе Кхам*а | Кхам*?
person:quett-masire | Кветт* Масире; Кетумиле Масире | Масире
person:festus-mogae | Фестус* Могае | Могае
person:ian-khama | Ян* Кхам*а; Иэн* Кхам* | Кхам*?
person:philibert-tsiranana | Филибер* Циранан*а | Циранан*
person:didier-ratsiraka | Дидье Рацирак*а | Рацирак*
person:marc-ravalomanana | Марк* Раваломанан*а | Раваломанан*
person:seewoosagur-ramgoolam | Сивусагур* Рамгулам* | Рамгулам*?
person:anerood-jugnauth | Анируд* Джагнот*; Анеруд* Джагнот* | Джагнот*
person:navin-ramgoolam | Навин* Рамгулам* | Рамгулам*
person:france-albert-rene | Франс-Альбер* Рене | Рене?
person:ahmed-ben-bella | Ахмед* Бен Белл*а; Ахмед* бен Белл* | Бен Белл*
person:houari-boumediene | Хуари Бумедьен* | Бумедьен*
person:chadli-bendjedid | =Шадли Бенджедид* | Бенджедид*
person:liamine-zeroual | Ламин* Зеруал*; Лиамин* Зеруал* | Зеруал*
person:moncef-marzouki | =Монсеф* Марзуки | Марзуки
person:beji-caid-essebsi | =Беджи Каид* ас-Себси; Каид* Эс-Себси; Каид* ас-Себси | Эс-Себси
person:king-idris | корол*ь Идрис*
person:gaafar-nimeiry | Джафар* Нимейри; Джафар* ан-Нимейри | Нимейри
person:ruhollah-khomeini | Рухолл*а Хомейни; аятолл* Хомейни | Хомейни
person:akbar-hashemi-rafsanjani | Али Акбар* Хашеми Рафсанджани; Хашеми Рафсанджани | Рафсанджани
person:adnan-menderes | Аднан* Мендерес* | Мендерес*?
person:ismet-inonu | Исмет* Иненю | Иненю?
person:suleyman-demirel | Сулейман* Демирел*ь | Демирел*
person:kenan-evren | Кенан* Эврен* | Эврен*?
person:turgut-ozal | Тургут* Озал* | Озал*
person:yildirim-akbulut | Йылдырым* Акбулут* | Акбулут*
person:tansu-ciller | Тансу Чиллер | Чиллер
person:necmettin-erbakan | Неджметтин* Эрбакан* | Эрбакан*
person:mesut-yilmaz | Месут* Йылмаз*; Месут* Йилмаз* | Йылмаз*?; Йилмаз*?
person:abdul-karim-qassim | Абдель Керим* Касем*; Абдул-Карим* Касем* | Касем*?
person:iyad-allawi | =Айяд* Аллави | Аллави
person:ibrahim-al-jaafari | Ибрагим* аль-Джаафари | Джаафари; аль-Джаафари
person:adil-abdul-mahdi | Абдель Махди; Адел* Абдул-Махди | Абдул-Махди
person:anwar-sadat | Анвар* Садат* | Садат*
person:hafez-al-assad | Хафез* Асад*; Хафез* аль-Асад* | Асад*?
person:camille-chamoun | Камил*ь Шамун* | Шамун*
person:fouad-chehab | Фуад* Шехаб* | Шехаб*
person:amin-gemayel | Амин* Жмайел* | Жмайел*
person:elias-hrawi | Ильяс* Храуи | Храуи
person:emile-lahoud | Эмил*ь Лахуд* | Лахуд*?
person:michel-suleiman | Мишел*ь Сулейман*
person:moshe-sharett | Моше Шаретт* | Шаретт*
person:david-ben-gurion | Давид* Бен-Гурион* | Бен-Гурион*
person:levi-eshkol | Леви Эшкол* | Эшкол*
person:golda-meir | Голд*а Меир | Меир?
person:yitzhak-rabin | Ицхак* Рабин* | Рабин*?
person:menachem-begin | Менахем* Бегин* | Бегин*?
person:yitzhak-shamir | Ицхак* Шамир* | Шамир*?
person:shimon-peres | Шимон* Перес* | Перес*?
person:king-saud | корол*ь Сауд*
person:king-khalid | корол*ь Халед*; корол* Халид*
person:king-fahd | корол*ь Фахд*
person:ali-abdullah-saleh | Али Абдалл*а Салех*; Али Абдулл* Салех*
person:abd-rabbu-mansour-hadi | =Абд-Раббо Мансур* Хади; Мансур* Хади; Абд Раббо Мансур* Хади; Абд-Раббо Мансур* Хади
person:jaber-al-ahmad-al-sabah | =Джабер* аль-Ахмед* ас-Сабах*; Джабер* аль-Ахмад*; Джабер* ас-Сабах*; Джабер* аль-Ахмед*
person:zayed-bin-sultan-al-nahyan | =Заид* бен Султан* Аль Нахайян; Заид* бен Султан*
person:nur-muhammad-taraki | Нур Мохаммад* Тараки; Нур* Мухаммед* Тараки; Нур Мухаммад Тараки | Тараки
person:babrak-karmal | Бабрак* Кармал* | Кармал*?
person:mohammad-najibullah | Мохаммад* Наджибулл*а; Мухаммед* Наджибулл*; Мохаммед* Наджибулл*; Мухаммад* Наджибулл* | Наджибулл*
person:rahmon-nabiyev | Рахмон* Набиев* | Набиев*?
person:yumjaagiin-tsedenbal | Юмжагийн* Цеденбал* | Цеденбал*
person:punsalmaagiin-ochirbat | Пунсалмаагийн* Очирбат* | Очирбат*
person:syngman-rhee | Ли Сын Ман*
person:chun-doo-hwan | Чон Ду Хван*
person:nobusuke-kishi | Нобусукэ Киси
person:hayato-ikeda | Хаято Икэд*а | Икэд*?
person:eisaku-sato | Эйсаку Сато
person:kakuei-tanaka | Какуэй Танак*а | Танак*?
person:masayoshi-ohira | Масаёси Охир*а | Охир*
person:zenko-suzuki | Дзэнко Судзуки | Судзуки?
person:yasuhiro-nakasone | =Ясухиро Накасонэ | Накасонэ
person:noboru-takeshita | Нобору Такэсит*а; Нобору Такесит* | Такэсит*
person:toshiki-kaifu | Тосики Кайфу | Кайфу?
person:kiichi-miyazawa | Киити Миядзав*а | Миядзав*
person:tomiichi-murayama | Томиити Мураям*а | Мураям*
person:ryutaro-hashimoto | Рютаро Хасимото | Хасимото
person:lal-bahadur-shastri | Лал Бахадур* Шастри | Шастри
person:morarji-desai | Морарджи Десаи | Десаи?
person:p-v-narasimha-rao | Нарасимх*а Рао
person:h-d-deve-gowda | Деве Гоуд*а | Гоуд*?
person:inder-kumar-gujral | Индер* Кумар* Гуджрал* | Гуджрал*?
person:zia-ul-haq | =Мухаммад* Зия-уль-Хак* | Зия-уль-Хак*
person:ziaur-rahman | Зиаур* Рахман*
person:hussain-muhammad-ershad | =Хуссейн* Мухаммад* Эршад*; Мухаммад* Эршад*; Мухаммед* Эршад*; Мохаммед* Эршад*; Хуссейн* Эршад* | Эршад*
person:khaleda-zia | Халед*а Зи*я
person:u-nu | У Ну
person:ne-win | Не Вин*
person:than-shwe | Тан Шве
person:thein-sein | Тейн Сейн*
person:sirimavo-bandaranaike | Сиримаво Бандаранаике | Бандаранаике
person:j-r-jayewardene | Джуниус* Джаявардене | Джаявардене; Джаявардан*
person:ranasinghe-premadasa | Ранасингхе Премадас*а | Премадас*
person:chandrika-kumaratunga | Чандрик*а Кумаратунг*а | Кумаратунг*
person:maithripala-sirisena | Майтрипал*а Сирисен*а | Сирисен*
person:maumoon-abdul-gayoom | Момун* Абдул Гаюм*; Момун* Абдул* Гайюм* | Гаюм*; Гайюм*
person:mohamed-nasheed | Мохамед* Нашид*; Мухаммед* Нашид*; Мохаммед* Нашид*; Мухаммад* Нашид*
person:king-mahendra | корол*ь Махендр*а
person:king-birendra | корол*ь Бирендр*а
person:king-gyanendra | корол*ь Гьянендр*а
person:prem-tinsulanonda | Прем* Тинсуланон*а | Тинсуланон*
person:chatichai-choonhavan | Чатчай* Чунхаван*; Чатчай Чунхаван | Чунхаван*
person:chuan-leekpai | Чуан* Ликпай*; Чуан* Ликпа* | Ликпай*?; Ликпа*?
person:abhisit-vejjajiva | Абхисит* Ветчачив*а | Ветчачив*?
person:yingluck-shinawatra | Йинглак Чинават*а | Чинават*?
person:norodom-sihanouk | Нородом* Сианук* | Сианук*
person:lon-nol | Лон Нол*; Лон Ноль; Лон Нола
person:pol-pot | Пол* Пот* | Пот*?
person:heng-samrin | Хенг Самрин*
person:norodom-ranariddh | Нородом* Ранарит* | Ранарит*
person:souvanna-phouma | Суванна Фума; Суванна Фумы; Суванн* Фум* | Фума?; Фумы?; Фум*?
person:kaysone-phomvihane | Кейсон* Фомвихан* | Фомвихан*
person:le-duan | Ле Зуан*
person:do-muoi | До Мыой
person:nong-duc-manh | Нонг Дык Ман*
person:ngo-dinh-diem | Нго Динь Дьем*; Нго Динь Зьем*
person:tunku-abdul-rahman | Тунку Абдул* Рахман*; Абдул* Рахман*
person:goh-chok-tong | Го Чок Тонг*
person:ramon-magsaysay | Рамон* Магсайсай*; Рамон* Магсайса* | Магсайса*
person:fidel-ramos | Фидел*ь Рамос* | Рамос*?
person:sukarno | =Сукарно | Сукарно
person:suharto | =Сухарто | Сухарто
person:b-j-habibie | Бухаруддин* Хабиби; Юсуф* Хабиби | Хабиби?
person:xanana-gusmao | Шанан*а Гужман* | Гужман*
person:jose-ramos-horta | =Жозе Рамуш-Орта* | Рамуш-Орт*; Рамос-Орт*; Хорт*?
person:robert-menzies | Роберт* Мензис* | Мензис*
person:gough-whitlam | Гоф* Уитлем*; Эдвард* Гоф* Уитлем* | Уитлем*
person:malcolm-fraser | Малкольм* Фрейзер* | Фрейзер*?
person:bob-hawke | Боб* Хоук*; Роберт* Хоук* | Хоук*?
person:paul-keating | Пол* Китинг* | Китинг*?
person:michael-somare | Майкл* Сомаре | Сомаре
person:peter-oneill | Питер* О'Нил*; Питер* О'Нилл* | О'Нил*?; О'Нилл*?
person:robert-muldoon | Роберт* Малдун* | Малдун*
person:david-lange | Дэвид* Лонги
person:jim-bolger | Джим* Болджер* | Болджер*
person:jenny-shipley | Дженни Шипли | Шипли
person:helen-clark | Хелен Кларк* | Кларк*?
person:mahendra-chaudhry | Махендр*а Чодри
person:laisenia-qarase | Лайсени*я Нгарасе; Лайсения Карасе | Нгарасе
# Public figures
person:franklin-d-roosevelt | =Франклин* Делано Рузвельт*; Франклин* Рузвельт*; Франклин* Делано Рузвельт* | Рузвельт*
person:lyndon-b-johnson | Линдон* Джонсон*
person:george-c-marshall | Джордж* Маршалл*
`;

/**
 * Russian spellings of persons' names: names | names that stand alone after a title or a first mention. `?` marks one that many others bear or that is a word.
 */
export function people(): Readonly<Record<string, PersonNames>> {
  return personNames(ROWS);
}
