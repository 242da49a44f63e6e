import { SPEECHES, stateName } from "../../words/index.js";
import { russianState } from "../prose/index.js";
import { type Lexicon, lexicon, type Part } from "./lexicon.js";

/** The part that the case of a state's name tells; none where the form is that of the nominative. */
const byCase: NonNullable<Lexicon["cases"]> = (word, id): Part | null => {
  const name = stateName(id, SPEECHES.ru);
  if (name === undefined) return null;
  const { text, forms } = russianState(name, id);
  if (forms === undefined || word === text) return null;
  const is = (form: string) => forms[form] === word;
  if (is("gen") && !is("dat")) return "of";
  if (is("dat") && !is("gen") && !is("prep")) return "to";
  if (is("acc")) return "object";
  if (is("ins")) return "by";
  // "Кении" is the genitive and the dative: what is beside it tells which.
  return null;
};

/** What Russian words say of facts. */
export const russian: Lexicon = lexicon(
  "ru",
  `
visit =done > | был в; была в; были в; пребывал*; гостил*; слетал*; съездил*; вылетал*; находил*; посетил*; совершил*; нанес*; прибыл*; побывал*; приехал*
visit =done | состоялся визит; состоялся государственный визит; состоялся официальный визит; состоялся рабочий визит; состоялся транзитный визит; визит состоялся
visit =ahead > | посетит; прибудет; совершит
visit > | визит*; поездк*; посещени*
visit kind:state =any | государственн* визит*
meeting =done | встретил*; поговорил*; провел*; переговорил*; созвонил*
meeting | встреч*; переговор*; саммит*; разговор*; беседа*; телефон*; по телефону
meeting kind:call | телефонн* разговор*; по телефону
agreement | документ*; соглашени*
agreement finance project trade | кредитн* соглашени*
agreement =signed | подписал*; подписан*; заключил*; заключен*
partnership | отношени*; партнерств*; уровен*; уровн*; партнер*
=standing | является; являются; являлось; являлся; являлась
partnership cooperation =standing | связыва*; объединя*
partnership =done | установил*; установлен*
partnership =standing | поддерживал*; поддерживают; поддерживает; поддерживают отношения
agreement | заключить; подписать
partnership agreement | установить; установлени*
cooperation =standing | сотрудничал*; сотрудничают; сотрудничает
cooperation | сотрудничать; сотрудничеств*; таким направлениям как
 | направлени*; сфер*; област*
position =stated stance:supports > | в поддержку; выступил* в поддержку; поддержал*; поддерживает; выступает за
position =stated stance:opposes > | против; выступил* против; возражает; выступает против
position =stated stance:recognises > | о признании; признал*; признает; заявил* о признании
position =stated stance:neutral > | нейтралитет; сохранил* нейтралитет; нейтральн*
position | позици*; выступил*
membership =standing > | имел* статус; имел*
membership standing:member =standing > | является членом; входит в; состоит в; член*
membership standing:candidate =standing > | является кандидатом; кандидат*; кандидат* в члены
membership standing:observer =standing > | является наблюдателем; наблюдател*
membership > | получить; статус*; член*; членств*; вступить; получить статус
membership =done | вступил*
membership standing:former | бывшего член*
position issue:abkhazia-south-ossetia | абхазии и южной осетии
finance trade project agreement =done > | предоставил*; выделил*; передал*; перечислил*; выплатил*; профинансировал*
finance =done > | вложил*; инвестировал*; сделал*; одолжил*
finance flow:loan | ссуд*; заем; займ*
finance =done < | получил*; взял*; привлек*
finance =done > flow:purchase | произвел*; закупил*; купил*
finance =ongoing > | предоставлял*; предоставляет; производил*; предоставляют
finance =standing | использовал*
finance project trade > | предоставить; выделить; предоставлени*
finance > flow:purchase | произвести; произвести закупку; закупить; купить; закупк*
finance =done > flow:purchase | произвел* закупку
finance | платеж*; финансирован*; средств*; экономик*; деньг*; транш*
trade =done | составил*; достиг*
trade =standing | составлял*; торговал*; составляет
trade | торговл*; товарооборот*; товар*; оборот*; друг с другом
trade =ongoing > | поставлял*; поставляет; экспортирует
trade =done > | поставил*; продал*; экспортировал*
trade =done < | импортировал*
trade > | поставить; поставк*; экспорт*; продать
trade =done trend:rising | вырос*; увеличил*
trade trend:rising | рост*
trade =done trend:falling | сократил*; снизил*; упал*
project =done > | завершил*; построил*
project =ongoing > | осуществлял*; строит; строил*; осуществляет
project > | осуществить; построить; строительств*
project =ongoing > | вел работы; вела работы; вело работы; вели работы
project > | работы; работ; проведение работ; провести работы
project | проект*
statement =stated act:praise > | положительно отозвал*; отозвал*; похвалил*; приветствовал*
statement =stated act:criticise > | раскритиковал*; осудил*
statement =stated act:urge > | обратил* с призывом; призвал*; обратил*
statement act:urge | призыв*; с призывом
statement =stated act:accuse > | обвинил*; выступил* с обвинениями
statement =stated act:reject > | ответил*; отверг*; отклонил*
statement act:reject | отказом
statement =stated act:threaten > | пригрозил*; выступил* с угрозами
statement =stated act:deny > | выступил* с опровержением
statement =stated act:announce > | сделал* заявление
statement =stated act:congratulate > | поздравил*
statement =stated act:thank > | поблагодарил*
statement =stated act:praise > | поблагодарил*
statement =stated act:invite > | пригласил*
statement =stated > | направил*; выразил*; принес*; сделал*
statement act:invite | приглашени*
statement act:condole | соболезновани*
statement act:apologise | извинени*
statement act:announce | заявлени*
statement act:deny | опровержени*
statement =stated act:deny > | опроверг*
action =done > | принял*; ввел*; сделал* шаг; сделал*
action =ongoing > | принимал*; делал*
action =done | провел*
action =ongoing | проводил*
action > | мера; меры; мер; меру; шаг*
action | совместн*; мероприяти*; навстречу; против
=done | прошел; прошла; прошло; прошли; случил*; осуществлен*; состоял*; завершен*; выполнен*
=ongoing | остается в силе; остаются в силе; действует; действуют; сохраняет*; сохраняют*; по прежнему; продолжал*; продолжает*; идет; идут; продолжают*
=agreed | согласовал*; согласился; согласилась; согласилось; согласились; договорил*; согласован*; был согласован; была согласована; было согласовано; выработал*
=planned | намечен*; намечает*; предполага*; предусмотрен*; рассчитыва*; собира*; готовит*; ожидает*; планировал*; планирует; планируют; запланировал*; запланирован*; намерен*
=ahead | будет; предстоит; намерева*
=pledged | обязуется; обязуются; посулил*; обещал*; пообещал*; обещан*; обязал*; обещает
=suspended | приостанавлив*; прекратил*; прекращен*; прерван*; прервал*; приостановил*; приостановлен*; заморозил*
=cancelled | расторг*; разорвал*; порвал*; прекратил*; отменил*; отменен*
=denied !denial | отрицал*; отрицает; отрицает*
=stated | упомянут*
agent:president | президент*
agent:prime-minister | премьер министр*; премьер*
agent:foreign-minister | министр* иностранных дел
action act:release =done > | освободил*
action act:detention =done > | задержал*
action act:expulsion =done > | выслал*
action act:sanctions =done > | ввел* санкции
action act:border-closure =done > | закрыл* границу
action act:tariffs =done > | ввел* пошлин*
action act:attack =done > | напал*
action act:shelling =done > | обстрелял*; обстрелял* территори*
action act:airstrike =done > | нанес* авиаудар*
action act:incursion =done > | вторгл*; вторгся
action act:protest =done > | выразил* протест
visit kind:official | официальн*
 | провести; совместн*; двусторонн*; главы; глава; укрепить; углубить; расширить
!hedge | по имеющимся данным; якобы; по сообщениям
!according | по сведениям; по оценке; как сообщает; как сообщил*; как заявил*; как отметил*; как отмечает; по словам; по данным; согласно; по информации; по утверждению
!says | заявил*; заявляет; сообщил*; утвержда*; сказал*; отметил*; отмечает; рассказал*; подчеркнул*; подтвердил*; пояснил*; добавил*; напомнил*; указал*; написал*; считает; говорит; доложил*
!reported | как сообщалось; сообщалось; сообщил*; сообщает*; по сообщению
!dispute | источники расходятся; расходятся; расходятся в оценке суммы; оценке суммы; в дате; в том как далеко зашло дело; в том насколько продвинулось дело; в том состоялось ли это; в месте; в уровне; в составе участников; источники
!pair | стран*; сторон*; государств*; обе страны; обеих стран; обеим странам; обеими странами; двумя странами; две страны
`,
  `
и а но или что как также при на в во с со к ко о об от до из у по за для между над под перед после не-только
был была было были быть есть стал стала стали это этот эта эти этого этой том той тот чтобы котор* свой сам сама сами само где когда куда откуда тогда теперь здесь там вновь снова опять вслед после до перед при под над через без около среди вокруг согласно ими ему ей им ней нее него них нему нему ним ними мы вы я нас нам вам себя себе кто что чего чему чем ком чья чьи чей свой свое* свои* своей его ее их он она они
однако вместе тем же уже еще затем позднее ранее кроме того между тем при этом в-целом друг другом размере размером объеме объемом сумму сумма сумме цель тема году года год день дня месяц месяце представител*
состоянию состояние сведениям предмет адрес относительно участием работы навстречу таким такие как обе обеих обеими взаимн* двусторонн*
торговля встречи финансы соглашения проекты позиции заявления членство меры конфликт сотрудничество
со стороны
`,
  {
    before: {
      к: "to",
      ко: "to",
      в: "to",
      во: "to",
      на: "to",
      для: "to",
      против: "to",
      навстречу: "to",
      адрес: "to",
      о: "to",
      об: "to",
      из: "from",
      от: "from",
      у: "from",
      стороны: "from",
      с: "with",
      со: "with",
      между: "with",
    },
    behind: [],
    between: "экономику экономике экономики",
    cases: byCase,
  },
);
