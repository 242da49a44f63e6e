import type { TimeTable } from "../language.js";

const list = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** `value form form …`, a value a line. */
function values<V extends number>(rows: string): Record<string, V> {
  return Object.fromEntries(
    rows
      .trim()
      .split("\n")
      .flatMap((row) => {
        const [value = "", ...forms] = row.trim().split(/\s+/u);
        return forms.map((form) => [form.replaceAll("_", " "), Number(value) as V] as const);
      }),
  );
}

const UNITS = {
  day: "день дня дню днем дне дни дней дням днями днях сутки суток суткам сутками сутках",
  week: "недел*",
  month: "месяц*",
  quarter: "квартал*",
  year: "год года году годом годе годы годов годам годами годах лет",
  decade: "десятилети*",
  century: "век века веку веке веком веков веках столети*",
} as const;

type Unit = keyof typeof UNITS;

const units: Record<string, Unit> = Object.fromEntries(
  (Object.keys(UNITS) as Unit[]).flatMap((unit) => list(UNITS[unit]).map((form) => [form, unit] as const)),
);

/** Times in Russian. Meanings and what a pattern may hold are told in docs/times.md. */
export const times: TimeTable = {
  months: values(`
    1 январ* янв
    2 феврал* фев февр
    3 март*
    4 апрел* апр
    5 май мая маю маем мае
    6 июн*
    7 июл*
    8 август* авг
    9 сентябр* сен сент
    10 октябр* окт
    11 ноябр* ноя нояб
    12 декабр* дек
  `),
  weekdays: values(`
    1 понедельник*
    2 вторник*
    3 среда среду среды
    4 четверг*
    5 пятниц*
    6 суббот*
    7 воскресень*
  `),
  seasons: values<21 | 22 | 23 | 24>(`
    21 весн*
    22 лето летом лета лету
    23 осен*
    24 зим*
  `),
  units,
  shifts: values(`
    -2 позапрошл*
    -1 прошл* минувш* предыдущ* истекш* прошедш*
    0 этот этого этому этим этом эта этой эту эти этих сего нынешн* текущ* наступивш* уходящ*
    1 следующ* будущ* грядущ* наступающ* предстоящ*
  `),
  days: values(`
    -2 позавчера
    -1 вчера вчерашн*
    0 сегодня сегодняшн*
    1 завтра завтрашн*
    2 послезавтра
  `),
  parts: {
    начале: "early",
    начала: "early",
    началу: "early",
    начало: "early",
    середине: "mid",
    середины: "mid",
    середину: "mid",
    середина: "mid",
    конце: "late",
    конца: "late",
    концу: "late",
    конец: "late",
    исходе: "late",
  },
  classes: {
    y: list("год года году годом годе г"),
    years: list("годы годов годам годами годах гг г год года году"),
    about: list("около примерно приблизительно порядка почти"),
    later: values(`
      1 спустя позже позднее
    `),
    earlier: values(`
      -1 ранее раньше
    `),
    past: values(`
      -1 последн* минувш* прошедш* прошл* истекш*
    `),
    already: { "вот уже": -1 },
    coming: values(`
      1 ближайш* следующ* предстоящ* последующ* грядущ*
    `),
    nextday: values(`
      1 следующ*
    `),
    after: { после: 1, "со дня": 1, "с момента": 1 },
    before: { до: -1 },
    warm: values<21 | 22 | 23 | 24>(`
      21 весной весною
      22 летом
      23 осенью
      24 зимой зимою
    `),
    ofmonth: values(`
      1 январск*
      2 февральск*
      3 мартовск*
      4 апрельск*
      5 майск*
      6 июньск*
      7 июльск*
      8 августовск*
      9 сентябрьск*
      10 октябрьск*
      11 ноябрьск*
      12 декабрьск*
    `),
    eve: values(`
      -1 накануне
    `),
    tens: values(`
      20 двадцатые двадцатых двадцатым двадцатыми
      30 тридцатые тридцатых тридцатым тридцатыми
      40 сороковые сороковых сороковым
      50 пятидесятые пятидесятых пятидесятым
      60 шестидесятые шестидесятых шестидесятым
      70 семидесятые семидесятых семидесятым
      80 восьмидесятые восьмидесятых восьмидесятым
      90 девяностые девяностых девяностым
    `),
    roman: values(`
      15 XV
      16 XVI
      17 XVII
      18 XVIII ХVIII
      19 XIX ХIХ
      20 XX ХХ
      21 XXI ХХI
    `),
    romanquarter: { I: 1, II: 2, III: 3, IV: 4 },
    ofyear: list("м й го му е ом ый ого ому"),
    tails: list("е х м ми ые ых"),
    of: list("в во к ко с со до на по от за после перед около начиная"),
    label: list(
      "№ номер номера номером резолюци* стать* статья пункт* закон* указ* рейс* борт* страниц* стр ст п гост модел* дом* квартир* форум* стратеги* программ* повестк* чемпионат* эс боинг* миг су ил ту як",
    ),
    counted: list(
      "человек человека людей солдат военнослужащих беженцев км километр* метр* тонн* тонна кг баррел* кубометр* доллар* рубл* евро гривен раз гектар* штук единиц процент* мест квартир семей детей домов рабочих участник* делегат* депутат* сотрудник* журналист* полицейск* боевик* жител* избирател* погибш* ранен* школ* компани* предприяти* экземпляр* градус* литр* ракет* танк* самолет*",
    ),
  },
  patterns: `
# days
date | {day} {month} {year} {y}
date | {day} {month} {year=digits4} ~- ~{ofyear} {y}?
date | {day} {month} {year}
date | {day} {month} ~. {year} {y}?
date | {day} {month}
days | {from=day} {dash} {to=day} {month} {year} {y}?
days | {from=day} {dash} {to=day} {month}
days | с {from=day} по {to=day} {month} {year} {y}?
days | с {from=day} по {to=day} {month}
days | с {from=day} до {to=day} {month}
days | {from=day} и {to=day} {month} {year} {y}?
days | {from=day} и {to=day} {month}
month-of | {day} {month} {of=time:year}
day-of | {day} числа {shift} месяца
day-of | {day} числа
of | {weekday} ,? {of=time:day}
of | в ночь на {of=time:day}
# months and years
date | {month} {year} {y}
date | {month} {year=digits4} ~- ~{ofyear} {y}?
date | {month} {year}
month-of | {month} {of=time:year}
months | {from=month} {dash} {to=month} {year} {y}?
months | {from=month} {dash} {to=month}
months | с {from=month} по {to=month} {year} {y}?
months | с {from=month} по {to=month}
date | {month} | {digits} | -
date | {month=ofmonth} | | революци*|праздник*|социалистическ*|день|дни
date | {year} {y}
date | {year=digits4} ~- ~{ofyear} {y}
date | {year=digits4} ~- ~{ofyear} | =в|с|к|до|на|после|из
date | {yearwords} {y}
date | {year} | =в|к|с|до|на|за|после|\\(|и|от|(с начала)|(до конца)|(в конце)|(в начале)
years | {from=year} {dash} {to=year} {years}?
years | {from=year} {dash} {to=digits2} {years}
years | {from=year} / {to=digits2} {years}?
years | с {from=year} по {to=year} {years}?
years | с {from=year} до {to=year} {years}?
years | с {from=year} {y} по {to=year} {years}?
years | между {from=year} и {to=year} {years}?
years | {from=year} и {to=year} {years}
interval | с {from=time:date} по {to=time:date}
interval | с {from=time:date} до {to=time:date}
interval | {from=time:date} {dash} {to=time:date}
# decades, centuries
decade | {from=digits2} ~- ~{tails} {years}?
decade | {from=digits4} ~- ~{tails} {years}
decade | {part} {from=digits2} ~- ~{tails} {years}?
decade | {part} {from=digits4} ~- ~{tails} {years}
decade | {from=tens} {years}
decade | {part} {from=tens} {years}?
decade | {from=tens} | =в|с|к|до|из
decade | {from=digits2} ~- ~{tails} {years}? {century=roman} век*|столети*
decade | {from=digits2} ~- ~{tails} {years}? {century=roman} в ~.
decade | {from=digits2} ~- ~{tails} гг ~. {century=roman} в ~.
century | {n=roman} век*|столети*
century | {n=roman} в ~.
century | {n=ordinal} века|веке|веку|столетия|столетии
century | {part} {n=roman} века|столетия
century | {part} {n=roman} в ~.
# seasons, halves, quarters
season | {season} {of=time:year}
season | {season} {year=digits4} ~- ~{ofyear} {y}?
season | {season=warm}
named | {shift} {season}
half | {index=ordinal:1-2} половин* {of=time:year}
half | {index=ordinal:1-2} полугоди* {of=time:year}
half | {index=ordinal:1-2} половин* года
half | {index=ordinal:1-2} полугоди*
quarter | {index=ordinal:1-4} квартал* {of=time:year}
quarter | {index=ordinal:1-4} квартал*
quarter | {index=romanquarter} квартал* {of=time:year}?
first-months | первы* {n=number} месяц* {of=time:year}
first-months | {n=number:2-11} месяц* {of=time:year}
first-months | первы* {n=number:2-11} месяц* года
part | {part} {of=time:long}
part | {part} {unit}
# counted from the document's day
unit | {shift} {unit}
unit | с начала года | | нынешнего|этого|текущего
relday | {relday}
relday | {relday=eve} | | саммит*|визит*|встреч*|выбор*|переговор*|нового|праздник*|дня|своего|своей|поездк*|заседани*|приезд*|референдум*|войны|юбиле*|его|их|ее|этого|этой|вступлени*|открыти*|голосовани*|годовщин*|рождеств*|матч*|отъезд*|начала|прибыти*|конференци*|олимпиад*|вторжени*|саммит*|подписани*|решени*|суда|{month}|{digits}
named | {shift} {weekday}
named | {shift} {month}
weekend | {shift:-1|0|1} (выходные|выходным|выходных)
weekend | (в|на) (выходные|выходных) | | дни
weekday-of | {shift} недел* в|во {weekday}
weekday-of | в|во {weekday} на {shift} недел*
weekday | {weekday} | =в|во|к|ко|до|с|со|на|по
ago | {n=number} {unit} тому? назад
ago | {unit} тому? назад | несколько|нескольких|пару|много|немало|множество|сколько|столько|десятки|сотни|тысячи|десяток|сотню|полтора|полторы|пол|половину
ago | {about=about} {n=number} {unit} тому? назад
ago | {about=about} {unit} тому? назад
in | через {n=number} {unit}
in | через {unit}
in | через {about=about} {n=number} {unit}
stretch | {shift=past} {n=number} {unit}
stretch | {shift=already} {n=number} {unit:year|month|week}
stretch | {n=number} {shift=past} {unit}
stretch | {shift=coming} {n=number} {unit}
stretch | {n=number} {shift=coming} {unit}
within | в течени* {n=number} {unit}
counted | через {n=number} {unit} {shift=after} {of=time}
counted | через {unit} {shift=after} {of=time}
counted | за {n=number} {unit} {shift=before} {of=time}
counted | за {unit} {shift=before} {of=time}
# counted from the time spoken of
running | {shift=nextday} день|дня|дню|сутки
running | {n=number} {unit} {shift=later}
running | {unit} {shift=later}
running | {shift=later} {n=number} {unit}
running | {shift=later} {unit}
running | {n=number} {unit} {shift=earlier}
running | {unit} {shift=earlier}
running | тот|того|тому|том|той|ту же {unit}
running | тот|того|тому|том|той|ту {unit}
running | этот|этого день|дня
# since and until
since | с|со {of=time}
since | начиная с {of=time}
since | со времен {of=time}
after | после {of=time:year}
until | до {of=time}
until | вплоть до {of=time}
until | к {of=time}
until | не позднее {of=time}
until | по {of=time:day}
before | накануне {of=time:day}
until-now | до сих пор
until-now | по сей день
until-now | до настоящего времени
until-now | по настоящее время
until-now | до последнего времени
from-now | отныне
from-now | впредь
about | {about=about} {of=time:date}
# anniversaries
anniversary | {n=number} ~- ~летие|летия|летию|летием|летии
anniversary | {n=ordinal} годовщин*
# now, soon, of late: none of them means the very day
recent | сейчас
recent | теперь
recent | ныне
recent | в настоящее время
recent | в данный момент
recent | на данный момент
recent | на сегодняшний день
recent | в наши дни
now | сегодняшн* день|дня|дне
recent | недавно
recent | на днях
recent | в последнее время
recent | за последнее время
soon | скоро
soon | в ближайшее время
soon | в ближайшие дни
soon | в скором времени
soon | на днях
# what looks like a time and is none
none | теракт* 11 сентября
none | 11 сентября | теракт*|терактов|терактами|после терактов
none | Октябрьск* революци*
none | 8 марта | =с
none | {number} лет от роду
none | третьего дня
none | (газет*|издани*|канал*) («|"|“) сегодня (»|"|”)
none | (медовый|медового|медовом) месяц*
`,
  ahead: list(
    "будет будут буду соберется соберутся откроют построят проведут приедут начнут закончат завершат выйдет выйдут решат вступят построим планируе* планирую* намерен* должен должна должны должно собирае* собираю* ожидае* ожидаю* предстои* состоится состоятся пройдет пройдут приедет приедут прибудет прибудут начнется начнутся завтра ближайш* вступит вступят посетит посетят встретится встретятся отправится отправятся проведет проведут сможет смогут станет станут подпишет подпишут обсудит обсудят примет примут откроется запланирован* намечен* предполагае* обещае* обещаю* придется появится появятся завершится закончится построят построит получит получат поставит поставят вернется приступит приступят рассмотрит рассмотрят выступит выступят объявит объявят грядущ* предстоящ* рассчитыва*",
  ),
  past: list(
    "был была было были состоялся состоялась состоялось состоялись прошел прошла прошло прошли заявил* сообщил* сказал* подписал* подписан* начался началась началось начались провел* посетил* прибыл* встретился встретилась встретились принял* стал стала стало стали произошел произошла произошло произошли погиб погибли умер* родился родилась ввел* решил* объявил* завершился завершилась закончился закончилась получил* отправил* вступил* вышел вышла вышли потребовал* назначен* избран* убит* арестован* задержан* открыл* открылся открылась принят* введен*",
  ),
};
