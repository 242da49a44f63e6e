import type { ReferenceSample } from "./references.corpus.js";

/**
 * Reviews, posts, telegrams, holdings of archives, series of treaties, documents of the United Nations, volumes of series, names of two words.
 * Written before the rules had read them.
 */
export const ARCHIVE_REFERENCES: readonly ReferenceSample[] = [
  {
    style: "review",
    text: "Marta Lindqvist, review of The Quiet Strait, by Ingrid Halvorsen, Nordic Affairs 21, no. 2 (2009): 113–15.",
    works: [
      {
        type: "review-book",
        author: "Lindqvist, Marta",
        "reviewed-title": "The Quiet Strait",
        "reviewed-author": "Halvorsen, Ingrid",
        "container-title": "Nordic Affairs",
        volume: "21",
        issue: "2",
        issued: "2009",
        page: "113-15",
      },
    ],
  },
  {
    style: "review",
    text: "Okoye, B. (2012). [Review of the book Small States, Large Neighbours, by H. van den Broek]. Journal of Development Finance, 10(1), 88–90.",
    works: [
      {
        type: "review-book",
        author: "Okoye, B.",
        "reviewed-title": "Small States, Large Neighbours",
        "reviewed-author": "van den Broek, H.",
        "container-title": "Journal of Development Finance",
        volume: "10",
        issue: "1",
        issued: "2012",
        page: "88-90",
      },
    ],
  },
  {
    style: "review",
    text: "Clara Whitford, “Lenders of the Last Island,” review of Islands of Credit, by Lucy Grant, Pacific Review of Books, May 4, 2006.",
    works: [
      {
        type: "review-book",
        author: "Whitford, Clara",
        title: "Lenders of the Last Island",
        "reviewed-title": "Islands of Credit",
        "reviewed-author": "Grant, Lucy",
        "container-title": "Pacific Review of Books",
        issued: "2006-05-04",
      },
    ],
  },
  {
    style: "review",
    text: "Зимин Е. Рец. на кн.: Волков Р. Г. Посольский двор. Казань, 2013 // Вопросы дипломатии. 2014. № 3. С. 140–143.",
    works: [
      {
        type: "review-book",
        author: "Зимин, Е.",
        "reviewed-title": "Посольский двор",
        "reviewed-author": "Волков, Р. Г.",
        "container-title": "Вопросы дипломатии",
        issued: "2014",
        issue: "3",
        page: "140-143",
      },
    ],
  },
  {
    style: "post",
    text: "Freedonia MFA (@FreedoniaMFA), “The minister met his colleague from Sylvania in Odd Harbour today,” Twitter, May 3, 2021, 10:15 a.m., https://twitter.com/FreedoniaMFA/status/1389000000000000000.",
    works: [
      {
        type: "post",
        author: "{Freedonia MFA}",
        title: "The minister met his colleague from Sylvania in Odd Harbour today",
        "container-title": "Twitter",
        issued: "2021-05-03",
        URL: "https://twitter.com/FreedoniaMFA/status/1389000000000000000",
      },
    ],
  },
  {
    style: "post",
    text: "Sol, A. [@PresidentSol]. (2023, June 2). Signed today: the treaty on the ferry [Tweet]. Twitter. https://twitter.com/PresidentSol/status/1664000000000000000",
    works: [
      {
        type: "post",
        author: "Sol, A.",
        title: "Signed today: the treaty on the ferry",
        genre: "Tweet",
        "container-title": "Twitter",
        issued: "2023-06-02",
        URL: "https://twitter.com/PresidentSol/status/1664000000000000000",
      },
    ],
  },
  {
    style: "post",
    text: "Ana Sol (@PresidentSol), X post, 9 August 2024, https://x.com/PresidentSol/status/1821000000000000000 (accessed 10 August 2024).",
    works: [
      {
        type: "post",
        author: "Sol, Ana",
        genre: "X post",
        "container-title": "X",
        issued: "2024-08-09",
        accessed: "2024-08-10",
        URL: "https://x.com/PresidentSol/status/1821000000000000000",
      },
    ],
  },
  {
    style: "post",
    text: "МИД Сильвании. Пост в Telegram-канале, 14 марта 2023 г. URL: https://t.me/mid_sylvania/1204 (дата обращения: 15.03.2023).",
    works: [
      {
        type: "post",
        author: "{МИД Сильвании}",
        genre: "Пост в Telegram-канале",
        "container-title": "Telegram",
        issued: "2023-03-14",
        accessed: "2023-03-15",
        URL: "https://t.me/mid_sylvania/1204",
      },
    ],
  },
  {
    style: "telegram",
    text: "Telegram from the Embassy in Sylvania to the Department of State, 4 May 1961, RG 59, Central Decimal Files 1960–63, 611.70/5-461, National Archives (NARA), College Park, MD.",
    works: [
      {
        type: "document",
        title: "Telegram from the Embassy in Sylvania to the Department of State",
        genre: "Telegram",
        issued: "1961-05-04",
        archive: "National Archives (NARA), College Park, MD",
        archive_location: "RG 59, Central Decimal Files 1960–63, 611.70/5-461",
      },
    ],
  },
  {
    style: "telegram",
    text: "Embassy Odd Harbour, “Freedonia’s New Cabinet,” cable 08ODDHARBOUR214, 11 March 2008.",
    works: [
      {
        type: "document",
        author: "{Embassy Odd Harbour}",
        title: "Freedonia’s New Cabinet",
        genre: "cable",
        number: "08ODDHARBOUR214",
        issued: "2008-03-11",
      },
    ],
  },
  {
    style: "telegram",
    text: "Harlow to Foreign Office, telegram no. 312, 18 June 1937, FO 371/21044.",
    works: [
      {
        type: "document",
        title: "Harlow to Foreign Office",
        genre: "telegram",
        number: "312",
        issued: "1937-06-18",
        archive_location: "FO 371/21044",
      },
    ],
  },
  {
    style: "telegram",
    text: "Memorandum of Conversation, Washington, 12 October 1972, Foreign Relations of the United States, 1969–1976, vol. XIV, doc. 55.",
    works: [
      {
        type: "document",
        title: "Memorandum of Conversation",
        "container-title": "Foreign Relations of the United States, 1969–1976",
        issued: "1972-10-12",
        volume: "XIV",
        number: "55",
      },
    ],
  },
  {
    style: "archive",
    text: "Minute by A. Harlow, 3 February 1938, The National Archives, FO 371/22261, f. 14.",
    works: [
      {
        type: "document",
        title: "Minute by A. Harlow",
        issued: "1938-02-03",
        archive: "The National Archives",
        archive_location: "FO 371/22261",
        locator: "14",
      },
    ],
  },
  {
    style: "archive",
    text: "TNA, CAB 128/36, CC(62) 41st conclusions, 21 June 1962.",
    works: [
      {
        type: "document",
        title: "CC(62) 41st conclusions",
        issued: "1962-06-21",
        archive: "TNA",
        archive_location: "CAB 128/36",
      },
    ],
  },
  {
    style: "archive",
    text: "FO 371/104257.",
    works: [{ type: "document", archive_location: "FO 371/104257" }],
  },
  {
    style: "archive",
    text: "РГАНИ. Ф. 5. Оп. 30. Д. 128. Л. 14–16.",
    works: [{ type: "document", archive: "РГАНИ", archive_location: "Ф. 5. Оп. 30. Д. 128", locator: "14-16" }],
  },
  {
    style: "archive",
    text: "АВП РФ, ф. 0146, оп. 52, п. 388, д. 12, л. 7.",
    works: [{ type: "document", archive: "АВП РФ", archive_location: "ф. 0146, оп. 52, п. 388, д. 12", locator: "7" }],
  },
  {
    style: "archive",
    text: "Записка отдела МИД СССР, 17 апреля 1956 г. // ГАРФ. Ф. Р-5446. Оп. 98. Д. 701. Л. 32.",
    works: [
      {
        type: "document",
        title: "Записка отдела МИД СССР",
        issued: "1956-04-17",
        archive: "ГАРФ",
        archive_location: "Ф. Р-5446. Оп. 98. Д. 701",
        locator: "32",
      },
    ],
  },
  {
    style: "archive",
    text: "BCA, 030.18.1.2/79.14.5, 12 Mart 1938.",
    works: [{ type: "document", archive: "BCA", archive_location: "030.18.1.2/79.14.5", issued: "1938-03-12" }],
  },
  {
    style: "archive",
    text: "Başbakanlık Cumhuriyet Arşivi (BCA), 030.10/219.478.3, 5.9.1934.",
    works: [
      {
        type: "document",
        archive: "Başbakanlık Cumhuriyet Arşivi (BCA)",
        archive_location: "030.10/219.478.3",
        issued: "1934-09-05",
      },
    ],
  },
  {
    style: "archive",
    text: "BOA, HR.SYS, 1835/12, 3 Temmuz 1897.",
    works: [{ type: "document", archive: "BOA", archive_location: "HR.SYS, 1835/12", issued: "1897-07-03" }],
  },
  {
    style: "archive",
    text: "PA AA, R 28895, Bl. 112.",
    works: [{ type: "document", archive: "PA AA", archive_location: "R 28895", locator: "112" }],
  },
  {
    style: "archive",
    text: "NARA, RG 84, Entry 2410, Box 7.",
    works: [{ type: "document", archive: "NARA", archive_location: "RG 84, Entry 2410, Box 7" }],
  },
  {
    style: "treaty series",
    text: "Convention on the Transit of Goods of Land-locked Islands (adopted 8 July 1965, entered into force 9 June 1967) 1597 UNTS 42.",
    works: [
      {
        type: "treaty",
        title: "Convention on the Transit of Goods of Land-locked Islands",
        issued: "1965-07-08",
        volume: "1597",
        "container-title": "UNTS",
        page: "42",
      },
    ],
  },
  {
    style: "treaty series",
    text: "Vienna Agreement on Odd Harbour, 23 May 1969, 1155 UNTS 331, art. 31.",
    works: [
      {
        type: "treaty",
        title: "Vienna Agreement on Odd Harbour",
        issued: "1969-05-23",
        volume: "1155",
        "container-title": "UNTS",
        page: "331",
      },
    ],
  },
  {
    style: "treaty series",
    text: "Agreement on Air Services between Sylvania and Freedonia, United Nations Treaty Series, vol. 812, p. 77.",
    works: [
      {
        type: "treaty",
        title: "Agreement on Air Services between Sylvania and Freedonia",
        "container-title": "United Nations Treaty Series",
        volume: "812",
        page: "77",
      },
    ],
  },
  {
    style: "treaty series",
    text: "Treaty of Friendship, Freedonia–Sylvania, 1 March 1931, 118 LNTS 205.",
    works: [
      {
        type: "treaty",
        title: "Treaty of Friendship, Freedonia–Sylvania",
        issued: "1931-03-01",
        volume: "118",
        "container-title": "LNTS",
        page: "205",
      },
    ],
  },
  {
    style: "United Nations",
    text: "UN General Assembly, Rights of Islands in Transit, A/RES/71/312, 14 July 2017.",
    works: [
      {
        type: "legislation",
        author: "{UN General Assembly}",
        title: "Rights of Islands in Transit",
        number: "A/RES/71/312",
        issued: "2017-07-14",
      },
    ],
  },
  {
    style: "United Nations",
    text: "Report of the Secretary-General on the situation in Sylvania, S/2024/118, 2 February 2024, para. 14.",
    works: [
      {
        type: "report",
        title: "Report of the Secretary-General on the situation in Sylvania",
        number: "S/2024/118",
        issued: "2024-02-02",
      },
    ],
  },
  {
    style: "United Nations",
    text: "UN Doc. S/PV.9876 (3 March 2024), p. 5.",
    works: [{ type: "document", number: "S/PV.9876", issued: "2024-03-03", locator: "5" }],
  },
  {
    style: "United Nations",
    text: "Letter dated 6 May 2022 from the Permanent Representative of Freedonia to the United Nations addressed to the President of the Security Council, S/2022/377.",
    works: [
      {
        type: "personal_communication",
        title:
          "Letter dated 6 May 2022 from the Permanent Representative of Freedonia to the United Nations addressed to the President of the Security Council",
        number: "S/2022/377",
        issued: "2022-05-06",
      },
    ],
  },
  {
    style: "volume of a series",
    text: "Ingrid Halvorsen, The Age of Ferries, vol. 2 of A History of the Baltic (Oslo: Fjordheim Press, 2011), 34.",
    works: [
      {
        type: "book",
        author: "Halvorsen, Ingrid",
        title: "The Age of Ferries",
        volume: "2",
        "collection-title": "A History of the Baltic",
        "publisher-place": "Oslo",
        publisher: "Fjordheim Press",
        issued: "2011",
        locator: "34",
      },
    ],
  },
  {
    style: "volume of a series",
    text: "Brandt, Otto. Lenders and Emperors. Vol. 3 of The Credit of Nations. Vienna: Donau Verlag, 1988.",
    works: [
      {
        type: "book",
        author: "Brandt, Otto",
        title: "Lenders and Emperors",
        volume: "3",
        "collection-title": "The Credit of Nations",
        "publisher-place": "Vienna",
        publisher: "Donau Verlag",
        issued: "1988",
      },
    ],
  },
  {
    style: "volume of a series",
    text: "Paul Tamata, Reefs and Rights, Pacific Studies Series 14 (Suva: Reef Books, 2015).",
    works: [
      {
        type: "book",
        author: "Tamata, Paul",
        title: "Reefs and Rights",
        "collection-title": "Pacific Studies Series",
        "collection-number": "14",
        "publisher-place": "Suva",
        publisher: "Reef Books",
        issued: "2015",
      },
    ],
  },
  {
    style: "names of two words",
    text: "García Márquez, Elena. Puertos y promesas. Bogotá: Editorial Cóndor, 2003.",
    works: [
      {
        type: "book",
        author: "García Márquez, Elena",
        title: "Puertos y promesas",
        "publisher-place": "Bogotá",
        publisher: "Editorial Cóndor",
        issued: "2003",
      },
    ],
  },
  {
    style: "names of two words",
    text: "Öztürk Demir, Selin; Yılmaz Kara, Onur: “Boğazlarda Geçiş”, Deniz Hukuku Dergisi, 7 (2), 2018, ss. 11-30.",
    works: [
      {
        type: "article-journal",
        author: "Öztürk Demir, Selin & Yılmaz Kara, Onur",
        title: "Boğazlarda Geçiş",
        "container-title": "Deniz Hukuku Dergisi",
        volume: "7",
        issue: "2",
        issued: "2018",
        page: "11-30",
      },
    ],
  },
  {
    style: "names of two words",
    text: "Vargas Llorente, M. and Ortiz Peña, J. (2014) ‘Bridges and creditors in the Andes’, Latin Borders, 9(2), pp. 55–78.",
    works: [
      {
        type: "article-journal",
        author: "Vargas Llorente, M. & Ortiz Peña, J.",
        title: "Bridges and creditors in the Andes",
        "container-title": "Latin Borders",
        volume: "9",
        issue: "2",
        issued: "2014",
        page: "55-78",
      },
    ],
  },
  {
    style: "and others",
    text: "Halvorsen, I., Lindqvist, M., et al. (2018). Ice and tolls. Oslo: Fjordheim Press.",
    works: [
      {
        type: "book",
        author: "Halvorsen, I. & Lindqvist, M.",
        title: "Ice and tolls",
        "publisher-place": "Oslo",
        publisher: "Fjordheim Press",
        issued: "2018",
      },
    ],
  },
  {
    style: "and others",
    text: "Nazlı Erden vd., Balkanlarda Ticaret, Ankara: Meriç Yayınevi, 2019, s. 8.",
    works: [
      {
        type: "book",
        author: "Erden, Nazlı",
        title: "Balkanlarda Ticaret",
        "publisher-place": "Ankara",
        publisher: "Meriç Yayınevi",
        issued: "2019",
        locator: "8",
      },
    ],
  },
  {
    style: "and others",
    text: "Беляева Н. И. и др. Границы и рынки. М.: Горизонт, 2020. 312 с.",
    works: [
      {
        type: "book",
        author: "Беляева, Н. И.",
        title: "Границы и рынки",
        "publisher-place": "М.",
        publisher: "Горизонт",
        issued: "2020",
        "number-of-pages": "312",
      },
    ],
  },
  {
    style: "and others",
    text: "Волков Р. Г. [и др.] Порты Каспия // География и политика. 2017. Т. 4. № 1. С. 5–19.",
    works: [
      {
        type: "article-journal",
        author: "Волков, Р. Г.",
        title: "Порты Каспия",
        "container-title": "География и политика",
        issued: "2017",
        volume: "4",
        issue: "1",
        page: "5-19",
      },
    ],
  },
  {
    style: "and others",
    text: "Mehmet Aslan ve diğerleri, “Kuzey Denizinde Balık”, Deniz Hukuku Dergisi, Cilt 3, Sayı 4, 2012, s. 9.",
    works: [
      {
        type: "article-journal",
        author: "Aslan, Mehmet",
        title: "Kuzey Denizinde Balık",
        "container-title": "Deniz Hukuku Dergisi",
        volume: "3",
        issue: "4",
        issued: "2012",
        page: "9",
      },
    ],
  },
];

/** Written when the rules for the first were done, and scored once before they were mended. */
export const LATER_ARCHIVE_REFERENCES: readonly ReferenceSample[] = [
  {
    style: "review",
    text: "Hugo Falk, review of Bridges and Creditors, by María Ortiz Peña, Latin Borders 12, no. 1 (2017): 60–63, https://doi.org/10.5555/lb.12.1.60.",
    works: [
      {
        type: "review-book",
        author: "Falk, Hugo",
        "reviewed-title": "Bridges and Creditors",
        "reviewed-author": "Ortiz Peña, María",
        "container-title": "Latin Borders",
        volume: "12",
        issue: "1",
        issued: "2017",
        page: "60-63",
        DOI: "10.5555/lb.12.1.60",
      },
    ],
  },
  {
    style: "review",
    text: "Grant, Lucy. Review of Reefs and Rights, by Paul Tamata. Pacific Affairs Review 30, no. 4 (2016): 411–13.",
    works: [
      {
        type: "review-book",
        author: "Grant, Lucy",
        "reviewed-title": "Reefs and Rights",
        "reviewed-author": "Tamata, Paul",
        "container-title": "Pacific Affairs Review",
        volume: "30",
        issue: "4",
        issued: "2016",
        page: "411-13",
      },
    ],
  },
  {
    style: "post",
    text: "Embassy of Sylvania (@SylvaniaInFreedonia), “Our ambassador opened the bridge,” X, October 2, 2024, https://x.com/SylvaniaInFreedonia/status/1841000000000000000.",
    works: [
      {
        type: "post",
        author: "{Embassy of Sylvania}",
        title: "Our ambassador opened the bridge",
        "container-title": "X",
        issued: "2024-10-02",
        URL: "https://x.com/SylvaniaInFreedonia/status/1841000000000000000",
      },
    ],
  },
  {
    style: "post",
    text: "T.C. Dışişleri Bakanlığı, Facebook paylaşımı, 7 Kasım 2022, https://www.facebook.com/tcdisisleri/posts/512 (Erişim Tarihi: 08.11.2022).",
    works: [
      {
        type: "post",
        author: "{T.C. Dışişleri Bakanlığı}",
        genre: "Facebook paylaşımı",
        "container-title": "Facebook",
        issued: "2022-11-07",
        accessed: "2022-11-08",
        URL: "https://www.facebook.com/tcdisisleri/posts/512",
      },
    ],
  },
  {
    style: "telegram",
    text: "Despatch from the Legation in Freedonia to Viscount Harlow, 12 January 1931, TNA, FO 371/15344.",
    works: [
      {
        type: "document",
        title: "Despatch from the Legation in Freedonia to Viscount Harlow",
        genre: "Despatch",
        issued: "1931-01-12",
        archive: "TNA",
        archive_location: "FO 371/15344",
      },
    ],
  },
  {
    style: "telegram",
    text: "Телеграмма посла в Сильвании в МИД СССР, 4 июня 1954 г. // АВП РФ. Ф. 082. Оп. 41. П. 271. Д. 18. Л. 55–57.",
    works: [
      {
        type: "document",
        title: "Телеграмма посла в Сильвании в МИД СССР",
        genre: "Телеграмма",
        issued: "1954-06-04",
        archive: "АВП РФ",
        archive_location: "Ф. 082. Оп. 41. П. 271. Д. 18",
        locator: "55-57",
      },
    ],
  },
  {
    style: "telegram",
    text: "“Memorandum of Conversation,” March 3, 1974, FRUS, 1969–1976, vol. XXVI, doc. 40.",
    works: [
      {
        type: "document",
        title: "Memorandum of Conversation",
        "container-title": "FRUS, 1969–1976",
        issued: "1974-03-03",
        volume: "XXVI",
        number: "40",
      },
    ],
  },
  {
    style: "archive",
    text: "РГАСПИ. Ф. 17. Оп. 162. Д. 20. Л. 88.",
    works: [{ type: "document", archive: "РГАСПИ", archive_location: "Ф. 17. Оп. 162. Д. 20", locator: "88" }],
  },
  {
    style: "archive",
    text: "T.C. Cumhurbaşkanlığı Devlet Arşivleri, BCA, 30-18-1-2/88-80-14, 6.8.1939.",
    works: [{ type: "document", archive: "BCA", archive_location: "30-18-1-2/88-80-14", issued: "1939-08-06" }],
  },
  {
    style: "archive",
    text: "Cabinet conclusions, 14 May 1968, The National Archives of the UK, CAB 128/43.",
    works: [
      {
        type: "document",
        title: "Cabinet conclusions",
        issued: "1968-05-14",
        archive: "The National Archives of the UK",
        archive_location: "CAB 128/43",
      },
    ],
  },
  {
    style: "archive",
    text: "Aufzeichnung Brandt, 9. Juli 1936, PA AA, R 102034.",
    works: [
      {
        type: "document",
        title: "Aufzeichnung Brandt",
        issued: "1936-07-09",
        archive: "PA AA",
        archive_location: "R 102034",
      },
    ],
  },
  {
    style: "archive",
    text: "RG 59, Lot File 66D204, Box 3, NARA.",
    works: [{ type: "document", archive: "NARA", archive_location: "RG 59, Lot File 66D204, Box 3" }],
  },
  {
    style: "archive",
    text: "“Note on the Ferry Question,” undated, FO 800/214.",
    works: [{ type: "document", title: "Note on the Ferry Question", archive_location: "FO 800/214" }],
  },
  {
    style: "treaty series",
    text: "Freedonia–Sylvania Boundary Treaty (signed 4 April 1972) 902 UNTS 118.",
    works: [
      {
        type: "treaty",
        title: "Freedonia–Sylvania Boundary Treaty",
        issued: "1972-04-04",
        volume: "902",
        "container-title": "UNTS",
        page: "118",
      },
    ],
  },
  {
    style: "United Nations",
    text: "Security Council resolution 2731 (2024), S/RES/2731, 30 May 2024.",
    works: [
      {
        type: "legislation",
        title: "Security Council resolution 2731 (2024)",
        number: "S/RES/2731",
        issued: "2024-05-30",
      },
    ],
  },
  {
    style: "volume of a series",
    text: "Marta Lindqvist, Tolls and Treaties, vol. 4 of The Northern Seas, ed. Otto Brandt (Stockholm: Mälar Press, 2004), 210.",
    works: [
      {
        type: "book",
        author: "Lindqvist, Marta",
        title: "Tolls and Treaties",
        volume: "4",
        "collection-title": "The Northern Seas",
        editor: "Brandt, Otto",
        "publisher-place": "Stockholm",
        publisher: "Mälar Press",
        issued: "2004",
        locator: "210",
      },
    ],
  },
  {
    style: "names of two words",
    text: "Ortiz Peña, Juan, y Salas Rivera, Pilar. Fronteras y créditos. Lima: Editorial Puna, 2012.",
    works: [
      {
        type: "book",
        author: "Ortiz Peña, Juan & Salas Rivera, Pilar",
        title: "Fronteras y créditos",
        "publisher-place": "Lima",
        publisher: "Editorial Puna",
        issued: "2012",
      },
    ],
  },
  {
    style: "names of two words",
    text: "Yılmaz Kara, Onur, “Liman Anlaşmaları”, Deniz Hukuku Dergisi, Cilt: 8, Sayı: 1, 2019, ss. 5-20.",
    works: [
      {
        type: "article-journal",
        author: "Yılmaz Kara, Onur",
        title: "Liman Anlaşmaları",
        "container-title": "Deniz Hukuku Dergisi",
        volume: "8",
        issue: "1",
        issued: "2019",
        page: "5-20",
      },
    ],
  },
  {
    style: "and others",
    text: "Lindqvist M., Falk H., et al. Ferries and tolls. Nordic Affairs. 2015;27(3):44–60.",
    works: [
      {
        type: "article-journal",
        author: "Lindqvist, M. & Falk, H.",
        title: "Ferries and tolls",
        "container-title": "Nordic Affairs",
        issued: "2015",
        volume: "27",
        issue: "3",
        page: "44-60",
      },
    ],
  },
  {
    style: "and others",
    text: "Зимин Е., Волков Р. и др. Переговоры о транзите. СПб.: Нева, 2018. С. 31.",
    works: [
      {
        type: "book",
        author: "Зимин, Е. & Волков, Р.",
        title: "Переговоры о транзите",
        "publisher-place": "СПб.",
        publisher: "Нева",
        issued: "2018",
        locator: "31",
      },
    ],
  },
];
