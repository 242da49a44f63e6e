import { dateWords, SPEECHES } from "../words/index.js";
import type { CalendarWords } from "./calendar-picture.js";
import { FLOOR } from "./floor.js";
import { RUSSIAN_MAP_WORDS } from "./map/index.js";
import { RUSSIAN_NETWORK_WORDS } from "./network/index.js";
import type { PictureWords } from "./picture-words.js";
import { RUSSIAN_PROVENANCE_WORDS } from "./provenance/index.js";
import { counted, facts as factsOf, number, period } from "./russian-counts.js";
import type { TimelineWords } from "./timeline-picture.js";
import { RUSSIAN_VISITS_WORDS } from "./visits/index.js";

const { ru } = SPEECHES;
const sentences = (...parts: readonly (string | false)[]) => parts.filter((part) => part !== false).join(" ");
const small = (words: string) => words.toLocaleLowerCase("ru");
const yearsOf = (value: number) => counted(value, "год", "года", "лет");
const sumsOf = (value: number) => counted(value, "сумма", "суммы", "сумм");
const stepsOf = (value: number) => counted(value, "шаг", "шага", "шагов");
const originsOf = (value: number) =>
  counted(value, "независимый источник", "независимых источника", "независимых источников");

/** That some are not drawn. */
const LEFT_OUT = (facts: number, years: readonly string[]) =>
  `Не показано из-за большого отрыва во времени: ${factsOf(facts)} (${years.join(", ")}); см. таблицу.`;

const LANE_NAMES: TimelineWords["lanes"] = {
  partnership: "Уровень отношений",
  meetings: "Визиты и встречи",
  agreements: "Соглашения",
  money: "Финансы",
  projects: "Проекты",
  trade: "Торговля",
  cooperation: "Сотрудничество",
  membership: "Членство",
  positions: "Позиции",
  statements: "Заявления",
  acts: "Прочие действия",
};

const QUARTERS = ["I", "II", "III", "IV"] as const;

const CALENDAR_WORDS: CalendarWords = {
  title: "Планы",
  columns: { when: "Когда", what: "Что", status: "Статус", origins: "Независимые источники" },
  statuses: ru.words.statuses,
  key: "Длина полосы — точность даты: день, месяц или год.",
  nothing: "Планов с известным сроком нет.",
  when: (edtf) => (edtf === null ? "без даты" : dateWords(edtf, ru)),
  entry: (what, when, status) => `${when}: ${what} (${status})`,
  more: (entries) => `Более поздних планов, только в таблице: ${number(entries)}.`,
  description: ({ entries, first, last }) =>
    first === null
      ? CALENDAR_WORDS.nothing
      : `Запланировано, согласовано или обещано: ${number(entries)}${last === null ? "" : ` (самый поздний срок: ${last})`}. Первое — ${first.what} (${first.when}).`,
};

/** The words of pictures in Russian. */
export const RUSSIAN: PictureWords = {
  map: RUSSIAN_MAP_WORDS,
  network: RUSSIAN_NETWORK_WORDS,
  provenance: RUSSIAN_PROVENANCE_WORDS,
  visits: RUSSIAN_VISITS_WORDS,
  calendar: CALENDAR_WORDS,
  few: (facts) =>
    facts === 0
      ? "Ни у одного факта нет даты, поэтому диаграммы нет."
      : `Фактов с датой — ${number(facts)}: для диаграммы этого мало, она строится начиная с ${FLOOR}.`,
  timeline: {
    title: "Хроника",
    lanes: LANE_NAMES,
    description({ facts, from, to, scale, lanes, busiest, halves, empty, undated, named }) {
      const [first, second] = lanes.map(({ lane, facts }) => `${small(LANE_NAMES[lane])} (${number(facts)})`);
      const gaps = scale === "year" ? yearsOf(empty) : counted(empty, "месяц", "месяца", "месяцев");
      return sentences(
        `${factsOf(facts)} с датой, ${period(from, to)}; больше всего — ${first}${second === undefined ? "" : `, затем ${second}`}.`,
        lanes.length > 2 && `Всего ${counted(lanes.length, "ряд", "ряда", "рядов")}.`,
        from !== to &&
          `Больше всего за ${scale === "year" ? "год" : "месяц"} — ${number(busiest.facts)} (${busiest.when}).`,
        from !== to && `На первую половину периода приходится ${number(halves[0])}, на вторую — ${number(halves[1])}.`,
        empty > 0 && `Без фактов: ${gaps}.`,
        `С подписью на рисунке: ${factsOf(named)}.`,
        undated > 0 && `Без даты, поэтому не показано: ${factsOf(undated)}.`,
      );
    },
    nothing: (undated) =>
      undated > 0 ? `Датированных фактов нет; без даты — ${factsOf(undated)}.` : "Показывать нечего: фактов нет.",
    bin: (when, lanes) => {
      const first = lanes.slice(0, 3).map(({ lane, facts }) => `${small(LANE_NAMES[lane])} — ${number(facts)}`);
      const facts = lanes.reduce((sum, one) => sum + one.facts, 0);
      return `${when}: ${factsOf(facts)} (${first.join(", ")}${lanes.length > first.length ? " …" : ""})`;
    },
    leftOut: LEFT_OUT,
    key: "Высота — квадратный корень из числа фактов. Тёмная часть — факты из двух и более независимых источников.",
    columns: {
      lane: "Категория",
      when: "Когда",
      facts: "Факты",
      corroborated: "Из нескольких источников",
      conflicting: "С расхождениями",
      notable: "Самые заметные",
    },
  },
  ladder: {
    title: "Уровень отношений",
    description({ now, first, last, facts, undated, reference }) {
      const since = ({ from, standing }: { from: string | null; standing: string | null }) =>
        from !== null ? `начало: ${from}` : standing !== null ? `на дату: ${standing}` : "дата неизвестна";
      const at = (from: string | null) => (from === null ? "" : ` (${from})`);
      const known = reference.at(-1);
      return sentences(
        now === null
          ? "Уровень ни в одном факте не назван."
          : `Действующий уровень, по фактам, — ${now.level} (${since(now)}).`,
        first !== null &&
          last !== null &&
          first.from !== last.from &&
          `Путь: ${first.level}${at(first.from)} → ${last.level}${at(last.from)}, с датой — ${stepsOf(facts - undated)}.`,
        undated > 0 && `Слева от оси — ${stepsOf(undated)} без даты.`,
        known === undefined
          ? "В справочной таблице уровня для этих сторон нет."
          : `В справочной таблице — ${stepsOf(reference.length)}, последний: ${known.level}${at(known.from)}.`,
      );
    },
    nothing: "Уровень отношений не назван ни в фактах, ни в справочной таблице.",
    undated: "без даты",
    standing: (when) => `действует (${when})`,
    now: "сейчас",
    reference: (when) => `в таблице — ${when}`,
    step: (level, from, until, origins, certain) =>
      `${level}, ${from === null ? "без даты" : `начало: ${from}`}${until === null ? "" : `, окончание: ${until}`}; ${originsOf(origins)}${certain ? "" : ", не вполне достоверно"}`,
    keys: { told: "По фактам", reference: "Справочная таблица" },
    columns: {
      from: "Начало",
      until: "Окончание",
      level: "Уровень",
      told: "Основание",
      origins: "Независимые источники",
    },
  },
  money: {
    titles: {
      firmness: "Средства по годам и степени обязательности",
      flow: "Средства по годам и видам финансирования",
    },
    firmness: { paid: "Выплачено", committed: "Закреплено", pledged: "Только обещано" },
    flows: {
      loan: "Кредиты",
      grant: "Гранты",
      "credit-line": "Кредитные линии",
      investment: "Инвестиции",
      purchase: "Закупки",
      "debt-relief": "Облегчение долгового бремени",
      aid: "Помощь",
      "technical-assistance": "Техническая помощь",
      other: "Прочее",
    },
    rest: "Остальные виды",
    yearless: "без\u00a0года",
    description({ total, parts, from, to, largest, empty, yearless, withoutUsd }) {
      const time = from === null || to === null ? "годы неизвестны" : period(from, to);
      const shares = parts.map(({ name, sum }) => `${small(name)} — ${sum}`).join(", ");
      return sentences(
        `Всего ${total} в долларах соответствующих лет (${time}): ${shares}.`,
        largest !== null && from !== to && `Больше всего за год — ${largest.sum} (${largest.year}).`,
        empty > 0 && `Внутри периода лет без средств: ${number(empty)}.`,
        yearless !== null && from !== null && `Отдельно показаны средства, год которых неизвестен: ${yearless}.`,
        withoutUsd > 0 && `Не пересчитано в доллары, поэтому не показано: ${sumsOf(withoutUsd)}.`,
      );
    },
    nothing: (withoutUsd) =>
      withoutUsd > 0
        ? `Ничего нельзя выразить в долларах США; без пересчёта — ${sumsOf(withoutUsd)}.`
        : "Суммы не названы.",
    column: (year, sum, parts, facts) => {
      const names = parts.map((part) => (parts.length > 1 ? `${small(part.name)} — ${part.sum}` : small(part.name)));
      return `${year}: ${sum} (${names.join(", ")}), ${factsOf(facts)}`;
    },
    columns: { year: "Год", total: "Всего" },
  },
  moneyFlows: {
    title: (name, partner) =>
      partner === null ? `Движение средств: ${name}` : `Движение средств: ${name} и ${partner}`,
    into: (name, partner) => (partner === null ? `Другие → ${name}` : `${partner} → ${name}`),
    from: (name, partner) => (partner === null ? `${name} → другие` : `${name} → ${partner}`),
    firm: "закреплено или выплачено",
    pledged: "только обещано",
    yearless: "без\u00a0года",
    description({ name, in: into, out, balance, from, to, yearless }) {
      const way = ({ firm, pledged, largest }: typeof into, verb: string) =>
        firm === null && pledged === null
          ? `${name}: ${verb} неизвестны.`
          : `${name}, ${verb}: ${firm ?? `только обещано ${pledged}`}${firm === null || pledged === null ? "" : `, ещё ${pledged} только обещано`}${largest === null ? "" : `; больше всего — ${largest.sum} (${largest.known ? largest.year : "год неизвестен"})`}.`;
      const [more, less] = balance.sign > 0 ? ["получено", "предоставлено"] : ["предоставлено", "получено"];
      return sentences(
        from === null || to === null
          ? "В долларах; годы неизвестны."
          : `В долларах соответствующих лет, ${period(from, to)}.`,
        way(into, "получаемые средства"),
        way(out, "предоставляемые средства"),
        balance.sign !== 0 && `Без учёта обещаний ${more} на ${balance.sum} больше, чем ${less}.`,
        yearless && "Средства, год которых неизвестен, показаны отдельно.",
      );
    },
    nothing: "Сумм, которые можно выразить в долларах США, нет.",
    column: (year, into, from) => `${year}: ${into}; ${from}`,
    year: "Год",
  },
  trend: {
    title: "Сотрудничество и конфликт по кварталам",
    goldstein: "Сумма весов Голдстейна",
    events: "События: вверх — сотрудничество, вниз — конфликт",
    quads: {
      "verbal-cooperation": "Сотрудничество на словах",
      "material-cooperation": "Сотрудничество на деле",
      "verbal-conflict": "Конфликт на словах",
      "material-conflict": "Конфликт на деле",
    },
    keys: {
      told: "По сообщениям",
      thin: "По сообщениям, одно-два события",
      expected: "Ожидаемое, с учётом достоверности",
      interval: "95-процентный интервал",
    },
    leftOut: LEFT_OUT,
    when: (year, quarter) => (quarter === null ? year : `${QUARTERS[quarter - 1] ?? quarter} кв. ${year}\u00a0г.`),
    description(seen) {
      const { events, points, months, from, to, best, worst, means, turn } = seen;
      const { cooperation, conflict, empty, thin, undated, unscored } = seen;
      const gaps = months === 3 ? counted(empty, "квартал", "квартала", "кварталов") : yearsOf(empty);
      return sentences(
        `${counted(events, "событие", "события", "событий")}, ${period(from, to)}: сотрудничество — ${number(cooperation)}, конфликт — ${number(conflict)}.`,
        points > 1 && `Наибольшая сумма — ${best.sum} (${best.when}), наименьшая — ${worst.sum} (${worst.when}).`,
        points === 1 && `Сумма весов — ${best.sum}.`,
        turn !== 0 &&
          `Средний вес события во второй половине периода ${turn > 0 ? "вырос" : "снизился"} с ${means[0]} до ${means[1]}.`,
        empty > 0 && `Внутри периода без событий: ${gaps}.`,
        thin > 0 && `Полой точкой отмечено сумм по одному-двум событиям: ${number(thin)}.`,
        "Интервал говорит о том, верны ли сами события, а не о том, сколько событий упущено.",
        undated + unscored > 0 &&
          `Не показано: без даты — ${number(undated)}, без веса или отрицается — ${number(unscored)}.`,
      );
    },
    nothing: (undated, unscored) =>
      undated + unscored > 0
        ? `Датированных событий с весом нет; без даты — ${number(undated)}, без веса — ${number(unscored)}.`
        : "Показывать нечего: событий нет.",
    point: (when, sum, low, high, events) =>
      `${when}: ${sum}, ${counted(events, "событие", "события", "событий")} (от ${low} до ${high})`,
    columns: {
      when: "Когда",
      events: "События",
      told: "Сумма по сообщениям",
      expected: "Ожидаемая сумма",
      low: "Нижняя граница (95\u00a0%)",
      high: "Верхняя граница (95\u00a0%)",
    },
  },
  fields: {
    title: "Сотрудничество по областям",
    none: "Область не названа",
    total: "Всего",
    undated: "Без даты",
    key: (most) =>
      `Масштаб у всех рядов один: самый высокий столбец — ${factsOf(most)} за год. Факт о нескольких областях учтён в каждой.`,
    description({ fields, from, to, first, peak, ended, begun, undated }) {
      const time = from === null || to === null ? "" : ` (${period(from, to)})`;
      const most = first.map(({ field, facts }) => `${field} (${number(facts)})`).join(", ");
      return sentences(
        fields === 0
          ? `Ни в одном факте о сотрудничестве${time} область не названа.`
          : `Сотрудничество${time}: ${counted(fields, "область", "области", "областей")}; чаще всего — ${most}.`,
        peak !== null && `Больше всего за год: ${peak.field}, ${peak.year} — ${factsOf(peak.facts)}.`,
        begun.length > 0 && `Только в последние пять лет: ${begun.join(", ")}.`,
        ended.length > 0 && `В последние пять лет отсутствуют: ${ended.join(", ")}.`,
        undated > 0 && `Без даты, поэтому не показано упоминаний: ${number(undated)}.`,
      );
    },
    nothing: "О сотрудничестве ничего не сообщается.",
    year: (year, first, others) =>
      `${year}: ${first.map(({ field, facts }) => `${field} — ${number(facts)}`).join(", ")}${others > 0 ? ` и ещё ${counted(others, "область", "области", "областей")}` : ""}`,
    field: "Область",
  },
  partners: {
    title: (name) => `Сравнение партнёров: ${name}`,
    level: (level, since) => (since === null ? level : `${level} (${since})`),
    money: (into, out) => `получено ${into}, предоставлено ${out}`,
    keys: {
      facts: "Факты за год",
      cooperation: "Средний вес событий: сотрудничество",
      conflict: "Средний вес событий: конфликт",
    },
    key: (most) =>
      `Масштаб для всех партнёров один: столбец полной высоты — ${factsOf(most)} за год, высота растёт как квадратный корень. Веса — Голдстейна, от −10 до 10. Средства — закреплённые или выплаченные, в долларах США.`,
    description({ name, partners, total, first, from, to, giver, taker, warmest, coolest }) {
      const most = first.map((one) => `${one.name} (${number(one.facts)})`).join(", ");
      return sentences(
        partners < total
          ? `${name}: партнёры, о которых больше всего фактов, — ${number(partners)} из ${number(total)}; первые — ${most}.`
          : `${name}: ${counted(partners, "партнёр", "партнёра", "партнёров")}; больше всего фактов — ${most}.`,
        from !== null && to !== null && `Датированные факты: ${period(from, to)}.`,
        giver !== null && `Больше всего средств поступило от партнёра: ${giver.name} (${giver.sum}).`,
        taker !== null && `Больше всего средств предоставлено партнёру: ${taker.name} (${taker.sum}).`,
        warmest !== null &&
          `Средний вес событий выше всего — ${warmest.name} (${warmest.weight})${coolest === null ? "" : `, ниже всего — ${coolest.name} (${coolest.weight})`}.`,
      );
    },
    nothing: (name) => `${name}: о связях с другими сторонами ничего не сообщается.`,
    columns: {
      partner: "Партнёр",
      year: "Год",
      all: "все годы",
      facts: "Факты",
      events: "События",
      weight: "Средний вес",
      into: "Средства от партнёра",
      out: "Средства партнёру",
      level: "Уровень отношений",
    },
  },
};
