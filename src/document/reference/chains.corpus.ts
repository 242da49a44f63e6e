/** Lists of notes whose later ones repeat works cited before, and what each note must come to. All works are invented. */
export interface ChainSample {
  readonly name: string;
  /** Each note with its mark: its words, and the marks of the works it repeats with their pages ("1, 7"), or "new" for each work cited in full. */
  readonly notes: readonly (readonly [mark: string, text: string, ...cites: string[]])[];
}

export const CHAINS: readonly ChainSample[] = [
  {
    name: "Ibid. in English",
    notes: [
      ["1", "Ingrid Halvorsen, The Quiet Strait (Oslo: Fjordheim Press, 2007), 45.", "new"],
      ["2", "Ibid.", "1"],
      ["3", "Ibid., p. 7.", "1, 7"],
      ["4", "Ibid., 46–48.", "1, 46-48"],
      ["5", "“Talks Resume in Muscat,” Gulf Herald, 7 November 2021.", "new"],
      ["6", "ibidem", "5"],
      ["7", "Id. at 12.", "5, 12"],
      ["8", "See ibid.", "5"],
    ],
  },
  {
    name: "commentary between",
    notes: [
      ["1", "Lucy Grant, Islands of Credit (Suva: Reef Books, 2005), 12.", "new"],
      ["2", "The figure leaves out what was promised and was never paid."],
      ["3", "Ibid., 14.", "1, 14"],
      [
        "4",
        "Ibid., 15; see also Paul Tamata, “Aid by the Tonne,” Pacific Quarterly 3, no. 1 (2008): 5.",
        "1, 15",
        "new",
      ],
      ["5", "Ibid.", "4"],
    ],
  },
  {
    name: "op. cit., loc. cit. and supra",
    notes: [
      ["1", "Ben Okoye, Ports and Power (Lagos: Lagoon Press, 2001), p. 3.", "new"],
      ["2", "Amina Yusuf, “Creditors”, Red Sea Review, vol. 4, no. 2, 1999, pp. 5–20.", "new"],
      ["3", "Okoye, op. cit., p. 9.", "1, 9"],
      ["4", "Yusuf, loc. cit.", "2"],
      ["5", "B. Okoye, op. cit. (note 1), pp. 12–13.", "1, 12-13"],
      ["6", "Yusuf, supra note 2, at 7.", "2, 7"],
      ["7", "See note 1 above, p. 30.", "1, 30"],
      ["8", "Supra note 2.", "2"],
      ["9", "Okoye (n 1) 44.", "1, 44"],
    ],
  },
  {
    name: "short titles of Chicago",
    notes: [
      ["1", "Richard Rousseau, “Kazakhstan: Growth or Standstill?” Strategic Notes 37, no. 1 (2013): 40–51.", "new"],
      ["2", "Mei Tanaka, The Long Lease (Osaka: Yodo Press, 2010), 5.", "new"],
      ["3", "Rousseau, “Kazakhstan,” 45.", "1, 45"],
      ["4", "Tanaka, Long Lease, 17–19.", "2, 17-19"],
      ["5", "Tanaka, 20.", "2, 20"],
      ["6", "Rousseau, “Kazakhstan,” 47; Tanaka, Long Lease, 3.", "1, 47", "2, 3"],
      ["7", "Mei Tanaka, The Short Lease (Osaka: Yodo Press, 2015), 8.", "new"],
      ["8", "Tanaka, Long Lease, 31.", "2, 31"],
      ["9", "Tanaka, Short Lease, 9.", "7, 9"],
    ],
  },
  {
    name: "Turkish",
    notes: [
      ["1", "Kemal Aydınlı, Boğazlar ve Komşular, Lale Yayınları, İstanbul, 2006, s. 45.", "new"],
      ["2", "A.g.e., s. 47.", "1, 47"],
      ["3", "Selin Korkmaz, “Orta Koridorun Ekonomisi”, Ulaştırma ve Siyaset, C. 12, S. 3, 2020, ss. 12-30.", "new"],
      ["4", "a.g.m., s. 15.", "3, 15"],
      ["5", "Aydınlı, a.g.e., s. 50.", "1, 50"],
      ["6", "Aynı yer.", "1"],
      ["7", "Korkmaz, a.g.m., ss. 20-22.", "3, 20-22"],
      ["8", "Ibid., s. 23.", "3, 23"],
      ["9", "Bkz. dipnot 1.", "1"],
    ],
  },
  {
    name: "Russian",
    notes: [
      ["1", "Гусев А. Л. Тихая граница. – М.: Лоцман, 1997. – С. 54.", "new"],
      ["2", "Там же. С. 55.", "1, 55"],
      [
        "3",
        "Министры обсудили транзит // Степной вестник. 12.03.2020. URL: https://stepvest.example/news/4411 (дата обращения: 01.07.2024).",
        "new",
      ],
      ["4", "Там же.", "3"],
      ["5", "Гусев А. Л. Указ. соч. С. 60–61.", "1, 60-61"],
      ["6", "См. там же.", "1"],
      ["7", "См. сноску 3.", "3"],
    ],
  },
  {
    name: "German, and idem with another work",
    notes: [
      ["1", "Anke Vogel, Die stille Grenze (Breslau: Oderverlag, 2003), S. 44.", "new"],
      ["2", "Ebd., S. 46.", "1, 46"],
      ["3", "Idem, Kredit als Waffe (Breslau: Oderverlag, 2009), S. 3.", "new"],
      ["4", "Vogel, a. a. O., S. 9.", "3, 9"],
    ],
  },
  {
    name: "what only looks like a repetition",
    notes: [
      ["1", "Author’s interview notes."],
      ["2", "Ibid.", "1"],
      ["3", "Ida Tempel, The Idle Port (Riga: Daugava Books, 1990), 4.", "new"],
      ["4", "Idle ships were counted twice in these years."],
    ],
  },
];
