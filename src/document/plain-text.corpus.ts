import type { BlockKind, Metadata } from "./document.js";

/** A plain text as its blocks in order, and what must be read from it. Words of the text are written for this project. */
export interface TextSample {
  readonly name: string;
  /** What stands in the file: blocks with the kind each must get. Blocks are parted by a blank line, lines within one chunk by "\n". */
  readonly blocks: readonly (readonly [kind: BlockKind, words: string])[];
  /** Indices of blocks that stand on the line right under the block before, without a blank line. */
  readonly close?: readonly number[];
  readonly metadata?: Partial<Metadata>;
  readonly marks?: readonly string[];
  /** Mark and, where it has one, address or the mark it repeats. */
  readonly references?: readonly (readonly [mark: string, url?: string | undefined, ibid?: string])[];
}

const LONG =
  "Officials of both ministries said that the work would continue through the winter, and that engineers of the two railways would meet again in the autumn to settle what remains open, above all the width of the track and the price of the crossing. ";

export const TEXTS: readonly TextSample[] = [
  {
    name: "think-tank page with standfirst, notes and biography",
    blocks: [
      ["boilerplate", "Commentary"],
      ["title", "Why Oslo Lends to Quito"],
      ["standfirst", "Norway has become a lender that Ecuador listens to."],
      ["standfirst", "Ecuador’s forests are the reason."],
      ["boilerplate", "Share"],
      ["boilerplate", "This article is also available in: Español Русский"],
      ["paragraph", `Norway promised Ecuador a loan for its forests last spring.[1] ${LONG}`],
      ["paragraph", `Ecuador answered with a plan of its own,[2] which Oslo praised. ${LONG}`],
      ["heading", "What comes next"],
      ["paragraph", `Both governments want to meet before the year ends.[3] ${LONG}`],
      [
        "note",
        "[1] “Norway and Ecuador agree”, Fjord Daily, https://fjord.example/loan, (Date of Access: 03.05.2022).",
      ],
      ["note", "[2] Ibid."],
      ["note", "[3] Ibid., p. 4."],
      ["biography", "Ingrid Marie HOLM"],
      ["biography", "Ingrid Marie HOLM"],
      [
        "biography",
        "Ingrid Marie Holm graduated from the University of Bergen, Department of Geography in 2011. She is a researcher at the Fjord Institute and holds a PhD in political science.",
      ],
      ["boilerplate", "Similar Posts"],
      ["boilerplate", "Norway and the Amazon"],
    ],
    close: [3, 14, 15],
    metadata: {
      title: "Why Oslo Lends to Quito",
      section: "Commentary",
      authors: ["Ingrid Marie Holm"],
      language: "en",
      date: null,
      translations: [
        { language: "es", url: null },
        { language: "ru", url: null },
      ],
    },
    marks: ["1", "2", "3"],
    references: [
      ["1", "https://fjord.example/loan"],
      ["2", undefined, "1"],
      ["3", undefined, "1"],
    ],
  },
  {
    name: "report of a news agency with a dateline",
    blocks: [
      ["title", "Jordan, Kenya sign transport memorandum"],
      [
        "paragraph",
        `AMMAN, May 4, 2021 (Petra) -- Jordan and Kenya on Tuesday signed a memorandum on transport. ${LONG}`,
      ],
      ["paragraph", `Kenya’s minister thanked Jordan for its help. ${LONG}`],
    ],
    metadata: { date: "2021-05-04", publisher: "Petra", title: "Jordan, Kenya sign transport memorandum", authors: [] },
  },
  {
    name: "readout of a ministry",
    blocks: [
      ["boilerplate", "Press Release"],
      ["title", "Minister Receives the Ambassador of Chile"],
      ["byline", "Published: 14 November 2019"],
      ["paragraph", `The Minister received the Ambassador of Chile, H.E. Ms. Carla Rojas, on Thursday. ${LONG}`],
      ["paragraph", "They discussed:"],
      ["list-item", "trade in fruit and wine, which has doubled since 2015;"],
      ["list-item", "the coming visit of Chile’s president;"],
      ["list-item", "the work of the two countries in the United Nations."],
      ["boilerplate", "All rights reserved."],
    ],
    metadata: { date: "2019-11-14", section: "Press Release", title: "Minister Receives the Ambassador of Chile" },
  },
  {
    name: "newspaper article with byline and related lines",
    blocks: [
      ["boilerplate", "Home » World » Africa"],
      ["title", "Ghana turns to Brazil for its ports"],
      ["byline", "By Ama Mensah and José Prado"],
      ["byline", "Updated: March 3, 2020 10:15 GMT"],
      ["boilerplate", "Facebook Twitter WhatsApp Email"],
      ["paragraph", `Ghana asked Brazil on Monday to help it rebuild the port of Tema. ${LONG}`],
      ["boilerplate", "Read more: What Brazil builds in Africa"],
      ["paragraph", `Brazil’s ambassador said that the request would be studied. ${LONG}`],
      ["caption", "Photo: the port of Tema at dusk"],
      ["paragraph", `The port was last rebuilt in 2002, with money from Japan. ${LONG}`],
      ["boilerplate", "Tags: Ghana, Brazil, ports"],
      ["boilerplate", "You may also like"],
      ["boilerplate", "Senegal opens a new quay"],
      ["boilerplate", "© 2020 The Tema Post"],
    ],
    metadata: { authors: ["Ama Mensah", "José Prado"], modified: "2020-03-03", date: null },
  },
  {
    name: "Russian analysis with notes",
    blocks: [
      ["boilerplate", "Аналитика"],
      ["title", "Зачем Монголии новая дорога"],
      ["byline", "Автор: Анна Петрова"],
      ["byline", "12 марта 2022"],
      [
        "paragraph",
        "Правительство Монголии объявило о строительстве новой железной дороги к границе с Китаем[1]. Работы, по словам министра, начнутся весной и займут около четырёх лет, а их стоимость пока не называется, потому что переговоры о кредите продолжаются.",
      ],
      [
        "paragraph",
        "Кредит, как ожидается, предоставит банк развития[2]. Условия его пока не согласованы, но обе стороны рассчитывают закончить переговоры до конца года и подписать соглашение во время визита премьер-министра.",
      ],
      ["heading", "Примечания"],
      [
        "note",
        "1. Монголия построит дорогу // Степной вестник. 2022. URL: https://step.example/1 (дата обращения: 11.03.2022).",
      ],
      ["note", "2. Там же."],
      ["boilerplate", "Читайте также"],
      ["boilerplate", "Монголия и её соседи"],
    ],
    metadata: { authors: ["Анна Петрова"], date: "2022-03-12", section: "Аналитика", language: "ru" },
    marks: ["1", "2"],
    references: [
      ["1", "https://step.example/1"],
      ["2", undefined, "1"],
    ],
  },
  {
    name: "Turkish analysis with superscripts and biography",
    blocks: [
      ["boilerplate", "Analiz"],
      ["title", "Peru ile Portekiz Arasında Yeni Bir Dönem"],
      ["boilerplate", "Paylaş"],
      ["boilerplate", "Bu yazı ayrıca şu dillerde mevcuttur: English Русский"],
      [
        "paragraph",
        "Peru ile Portekiz arasındaki ilişkiler son yıllarda hızla gelişmiştir.¹ İki ülkenin dışişleri bakanları geçen ay Lizbon’da bir araya gelmiş ve ticaretin artırılması için ortak bir komisyon kurulmasına karar vermiştir.",
      ],
      [
        "paragraph",
        "Bu komisyonun ilk toplantısının sonbaharda yapılması beklenmektedir.² Taraflar ayrıca balıkçılık alanında iş birliği için bir mutabakat zaptı imzalamıştır ve bu belge iki ülkenin meclislerinde görüşülecektir.",
      ],
      ["note", "¹ “Peru ve Portekiz”, Deniz Haber, https://deniz.example/2, (Erişim Tarihi: 04.06.2023)."],
      ["note", "² A.g.e."],
      ["biography", "Ayşe ILGIN"],
      [
        "biography",
        "Ayşe Ilgın 2015 yılında Ege Üniversitesi Uluslararası İlişkiler Bölümü’nden mezun olmuştur. Yüksek lisans eğitimini aynı üniversitede tamamlamıştır.",
      ],
      ["boilerplate", "Benzer Yazılar"],
    ],
    metadata: {
      authors: ["Ayşe Ilgın"],
      language: "tr",
      translations: [
        { language: "en", url: null },
        { language: "ru", url: null },
      ],
    },
    marks: ["1", "2"],
    references: [
      ["1", "https://deniz.example/2"],
      ["2", undefined, "1"],
    ],
  },
  {
    name: "no title: running text from the first line",
    blocks: [
      ["paragraph", `Fiji and Malta opened embassies in each other’s capitals. ${LONG}`],
      ["paragraph", `Malta sent its first ambassador in June. ${LONG}`],
    ],
    metadata: { title: null, date: null, authors: [], section: null },
    marks: [],
    references: [],
  },
  {
    name: "near misses: a year in brackets, squared kilometres, a president at the end, a numbered heading",
    blocks: [
      ["title", "Two Lakes and a Border"],
      ["paragraph", `The treaty [2004] gave Peru 120 km² of water. ${LONG}`],
      ["heading", "1. The northern lake"],
      ["paragraph", `Bolivia objected to it in 2005. ${LONG}`],
      [
        "paragraph",
        "Luis Vargas is the director of the lake commission and a former minister, and Bolivia’s president thanked him for the report that ended the dispute.",
      ],
    ],
    metadata: { authors: [] },
    marks: [],
    references: [],
  },
  {
    name: "export of a database with header lines",
    blocks: [
      ["title", "Nepal borrows from Finland"],
      ["byline", "Source: The Himal Herald"],
      ["byline", "Date: 14/08/2020"],
      ["byline", "Author: Maya Rai"],
      ["paragraph", `Nepal borrowed eight million euros from Finland on Friday. ${LONG}`],
      ["paragraph", `Finland’s minister praised the plan. ${LONG}`],
    ],
    close: [1, 2, 3],
    metadata: {
      title: "Nepal borrows from Finland",
      publisher: "The Himal Herald",
      date: "2020-08-14",
      authors: ["Maya Rai"],
    },
  },
  {
    name: "short readout with buttons below",
    blocks: [
      ["title", "President Receives Foreign Minister of Uruguay"],
      ["paragraph", "The President of Ghana received the Foreign Minister of Uruguay in Accra on Tuesday."],
      ["paragraph", "The sides discussed trade, investment and farming."],
      ["paragraph", "The minister conveyed the greetings of his President."],
      ["boilerplate", "Share"],
      ["boilerplate", "Print"],
    ],
    close: [5],
    metadata: { date: null, authors: [] },
  },
  {
    name: "Russian report of an agency with a dateline",
    blocks: [
      [
        "paragraph",
        "МОСКВА, 3 июля 2023. /ТАСС/. Президент принял посла Бразилии и обсудил с ним поставки удобрений, сообщила пресс-служба.",
      ],
      ["paragraph", "Посол поблагодарил за приём и рассказал о предстоящей встрече министров двух стран."],
    ],
    metadata: { title: null, date: "2023-07-03", publisher: "ТАСС", language: "ru" },
  },
  {
    name: "bibliography without labels",
    blocks: [
      ["title", "Grain From the Black Sea"],
      ["paragraph", `Egypt buys most of its wheat from Romania and Ukraine. ${LONG}`],
      ["paragraph", `Romania sold more of it in 2021 than ever before. ${LONG}`],
      ["heading", "References"],
      ["note", "Ionescu, M. (2020). Wheat and power. Danube Review, 12(3), 4–19. doi:10.5555/danube.2020.3"],
      ["note", "Salem, H. (2021). Bread. Cairo: Nile Press."],
    ],
    references: [["", "https://doi.org/10.5555/danube.2020.3"], [""]],
    marks: [],
  },
  {
    name: "biography under a line that announces it, whatever it tells",
    blocks: [
      ["title", "Ships for Suva"],
      ["byline", "By Ann Roe"],
      ["paragraph", `Malta lent Fiji $7 million for two ships in 2021. ${LONG}`],
      ["paragraph", `The yard in Valletta built them in a year. ${LONG}`],
      ["biography", "About the Author:"],
      ["biography", "Ann Roe covers the Pacific. Malta sent her to Suva in 2019 to sign an agreement on fishing."],
      ["biography", "In 2020 she led a delegation of Fiji to Malta."],
      ["boilerplate", "Share"],
    ],
    close: [5],
    metadata: { authors: ["Ann Roe"] },
    references: [],
    marks: [],
  },
  {
    name: "biographies of two authors as a list",
    blocks: [
      ["title", "Ships for Suva"],
      ["paragraph", `Malta lent Fiji $7 million for two ships in 2021. ${LONG}`],
      ["paragraph", `The yard in Valletta built them in a year. ${LONG}`],
      ["biography", "About the authors"],
      ["biography", "- Ann Roe signed the agreement of Malta and Fiji in 2018."],
      ["biography", "- Jo Moala led the delegation of Fiji to Malta in May 2019."],
    ],
    close: [4, 5],
    references: [],
    marks: [],
  },
  {
    name: "line that announces a biography where none follows",
    blocks: [
      ["title", "Ships for Suva"],
      ["paragraph", `Malta lent Fiji $7 million for two ships in 2021. ${LONG}`],
      ["biography", "The author"],
      ["paragraph", `${LONG}${LONG}The plan was written in Valletta.`],
      ["paragraph", LONG.trim()],
    ],
    references: [],
    marks: [],
  },
  {
    name: "short news that ends in its day, over a line without a full stop",
    blocks: [
      ["paragraph", "Malta lent Fiji seven million dollars on 3 May 2026."],
      ["paragraph", "The ministry in Suva had nothing to say"],
    ],
    metadata: { title: null, date: null },
  },
  {
    name: "a page in Chinese",
    blocks: [
      ["title", "两国商定开通渡轮航线"],
      ["byline", "来源：北方渔业报 2031年5月12日 10:20"],
      ["paragraph", "挪威和秘鲁的代表十二日在奥斯陆举行会谈，就开通两国之间的渡轮航线交换了意见。"],
      ["paragraph", "会谈持续了三个小时，双方没有签署文件。代表们说，下一轮会谈将在秋天举行，地点还没有确定。"],
      ["heading", "费用由谁承担"],
      ["paragraph", "秘鲁的代表说，费用由两国分担，具体数额将在年底以前公布；挪威的代表没有回答这个问题。"],
      ["boilerplate", "责任编辑：安娜"],
      ["boilerplate", "版权所有，未经授权不得转载"],
      ["boilerplate", "相关阅读"],
    ],
    metadata: { title: "两国商定开通渡轮航线", date: "2031-05-12", language: "zh" },
  },
];
