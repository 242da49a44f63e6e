import { officesOf } from "./rows.js";

/** Offices and bodies in Russian; fields of ministers in the genitive. */
export const offices = officesOf(
  `president президент; king король; queen королева; emperor император; emir эмир; sultan султан; grand-duke великий герцог; monarch монарх;
pope папа римский; supreme-leader верховный руководитель; head-of-state глава государства; paramount-ruler верховный правитель;
president-of-state-affairs председатель государственных дел; captain-regent капитан-регент; co-prince князь-соправитель; prime-minister премьер-министр;
premier премьер; chancellor канцлер; head-of-government глава правительства; chief-minister главный министр; chief-executive глава администрации;
minister министр; minister-of-state государственный министр; secretary секретарь; national-security-adviser советник по национальной безопасности;
high-representative верховный представитель; state-councillor член Госсовета; deputy-prime-minister заместитель премьер-министра;
vice-premier вице-премьер; vice-president вице-президент; vice-chancellor вице-канцлер; crown-prince наследный принц; prince принц;
princess принцесса; first-lady первая леди; minister-without-portfolio министр без портфеля; chief-of-cabinet руководитель аппарата;
party-leader лидер партии; general-secretary генеральный секретарь партии; attorney-general генеральный прокурор;
under-secretary заместитель министра; assistant-secretary помощник министра; state-secretary статс-секретарь;
permanent-secretary постоянный секретарь; minister-counsellor советник-посланник; ambassador посол; charge-d-affaires временный поверенный в делах;
consul консул; high-commissioner верховный комиссар; permanent-representative постоянный представитель; nuncio нунций; head-of-mission глава миссии;
spokesperson официальный представитель; press-secretary пресс-секретарь; speaker спикер; chairman-of-parliament председатель парламента;
deputy депутат; member-of-parliament член парламента; senator сенатор; representative-in-congress член Палаты представителей;
member-of-the-european-parliament депутат Европейского парламента; party-chairman председатель партии; general генерал; admiral адмирал;
colonel полковник; marshal маршал; commander командующий; commander-in-chief главнокомандующий; chief-of-staff начальник штаба;
chief-of-general-staff начальник Генерального штаба; officer офицер; defence-attache военный атташе; supreme-commander верховный главнокомандующий;
secretary-general генеральный секретарь; deputy-secretary-general заместитель генерального секретаря; executive-secretary исполнительный секретарь;
executive-director исполнительный директор; managing-director директор-распорядитель; director-general генеральный директор; director директор;
chief-executive-officer главный исполнительный директор; chairman председатель; vice-chairman заместитель председателя;
president-of-body президент организации; commissioner комиссар; central-bank-governor глава центрального банка; governor губернатор; mayor мэр;
akim аким; head глава; special-envoy специальный посланник; special-representative специальный представитель; envoy посланник;
representative представитель; adviser советник; assistant помощник; aide помощник; chief-of-protocol шеф протокола; diplomat дипломат;
attache атташе; counsellor советник посольства; first-secretary первый секретарь; party-secretary секретарь партии; negotiator участник переговоров;
delegation-head глава делегации; coordinator координатор; official должностное лицо; judge судья; prosecutor прокурор; inspector инспектор;
rector ректор; expert эксперт; leader руководитель; ministry министерство; department департамент; government правительство; cabinet кабинет министров;
council-of-ministers совет министров; presidency канцелярия президента; presidential-administration администрация президента;
prime-minister-office канцелярия премьер-министра; royal-court королевский двор; parliament парламент; lower-house нижняя палата;
upper-house верхняя палата; embassy посольство; consulate консульство; mission миссия; delegation делегация;
foreign-office внешнеполитическое ведомство; state-department Государственный департамент; central-bank центральный банк; treasury казначейство;
national-security-council совет национальной безопасности; security-council совет безопасности; armed-forces вооружённые силы; army армия;
navy военно-морские силы; air-force военно-воздушные силы; intelligence-service разведка; police полиция; court суд; supreme-court верховный суд;
party партия; politburo политбюро; central-committee центральный комитет; state-council государственный совет; agency агентство;
authority управление; commission комиссия; committee комитет; administration администрация; leadership руководство; side сторона;
officials должностные лица; senate сенат; congress конгресс; customs таможня; border-guard пограничная служба; space-agency космическое агентство;
regional-government региональное правительство; city-government городская администрация; chamber-of-commerce торговая палата; opposition оппозиция`,
  `foreign иностранных дел; defence обороны; interior внутренних дел; finance финансов; economy экономики; trade торговли; industry промышленности;
energy энергетики; transport транспорта; agriculture сельского хозяйства; water водных ресурсов; environment охраны окружающей среды;
health здравоохранения; education образования; culture культуры; science науки; justice юстиции; labour труда; development развития;
communications связи; tourism туризма; emergency по чрезвычайным ситуациям; mining горнодобывающей промышленности; investment инвестиций;
construction строительства; security безопасности; youth по делам молодёжи; information информации; planning планирования; migration миграции;
european-affairs по европейским делам`,
  { minister: (portfolio) => `министр ${portfolio}`, ministry: (portfolio) => `министерство ${portfolio}` },
);
