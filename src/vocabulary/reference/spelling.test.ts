import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeness, namedHolders, readingOf, SEAT_NAMES, type Tenure, tenures, tenuresIn } from "./index.js";

/** Names as texts write them: name, state, office, date (or nothing), who is meant; several persons, or nobody. */
const WRITTEN = `
Imamali Rahman|TJK|president|2013|emomali-rahmon
Imamali Rahman|TJK|president||emomali-rahmon
Emomali Rahmonov|TJK|president|2001|emomali-rahmon
Emomalii Rakhmonov|TJK|president|1993|emomali-rahmon
Rakhmon|TJK|president|2015|emomali-rahmon
Nursultan Nazarbaev|KAZ|president|2005|nursultan-nazarbayev
Nursultan Abishevich Nazarbayev|KAZ|president|2005|nursultan-nazarbayev
Nazarbaev|KAZ|president||nursultan-nazarbayev
Kasym-Zhomart Tokaev|KAZ|president|2021|kassym-jomart-tokayev
Qasym-Jomart Toqayev|KAZ|president|2021|kassym-jomart-tokayev
Shavkat Mirziyaev|UZB|president|2019|shavkat-mirziyoyev
Shavkat Mirziyoev|UZB|president|2019|shavkat-mirziyoyev
Islom Karimov|UZB|president|2005|islam-karimov
Gurbanguly Berdymukhamedov|TKM|president|2012|gurbanguly-berdimuhamedow
Saparmyrat Nyýazow|TKM|president|2002|saparmurat-niyazov
Almazbek Atambaev|KGZ|president|2014|almazbek-atambayev
Sooronbai Zheenbekov|KGZ|president|2019|sooronbay-jeenbekov
Sadyr Zhaparov|KGZ|president|2022|sadyr-japarov
Ilkham Aliev|AZE|president|2010|ilham-aliyev
Heidar Aliyev|AZE|president||heydar-aliyev
Nikol Pashinian|ARM|prime-minister|2020|nikol-pashinyan
Serzh Sarkisian|ARM|president|2012|serzh-sargsyan
Micheil Saakaschwili|GEO|president|2009|mikheil-saakashvili
Recep Tayyip Erdogan|TUR|president|2018|recep-tayyip-erdogan
Redzhep Tayip Erdogan|TUR|president|2018|recep-tayyip-erdogan
Si Tsinpin|CHN|president|2018|xi-jinping
Si Tszinpin|CHN|president|2018|xi-jinping
Hsi Chin-ping|CHN|president|2018|xi-jinping
Hu Tszintao|CHN|president|2008|hu-jintao
Tszyan Tszemin|CHN|president|2000|jiang-zemin
Chiang Tse-min|CHN|president|2000|jiang-zemin
Ven Tszyabao|CHN|premier|2008|wen-jiabao
Chzhu Zhuntszi|CHN|premier|2000|zhu-rongji
Li Ketsyan|CHN|premier|2015|li-keqiang
Li Tsyan|CHN|premier|2024|li-qiang
Tsin Gan|CHN|foreign-minister|2023-05|qin-gang
Kim Chen Yn|PRK|supreme-leader|2018|kim-jong-un
Kim Chen Ir|PRK|supreme-leader|2005|kim-jong-il
Yi Myŏng-bak|KOR|president|2010|lee-myung-bak
Vladimir Vladimirovich Putin|RUS|president|2005|vladimir-putin
Wladimir Putin|RUS|president|2005|vladimir-putin
Sergej Lawrow|RUS|foreign-minister|2015|sergei-lavrov
Vladimir Zelenskiy|UKR|president|2022|volodymyr-zelenskyy
Viktor Yanukovich|UKR|president|2012|viktor-yanukovych
Alyaksandr Lukashenka|BLR|president|2010|alexander-lukashenko
Muammar Kadhafi|LBY|head-of-state|2005|muammar-gaddafi
Moammar Qaddafi|LBY|head-of-state|2005|muammar-gaddafi
Mahmud Ahmadinezhad|IRN|president|2009|mahmoud-ahmadinejad
Muhammad Khatami|IRN|president|2000|mohammad-khatami
Abdelfattah El Sisi|EGY|president|2018|abdel-fattah-el-sisi
Hosni Moubarak|EGY|president|2005|hosni-mubarak
Bashar Assad|SYR|president|2010|bashar-al-assad
Mohammad bin Salman Al Saud|SAU|prime-minister|2023|mohammed-bin-salman
U. Khurelsukh|MNG|president|2022|ukhnaagiin-khurelsukh
Nguyen Tan Dung|VNM|prime-minister|2010|nguyen-tan-dung
Lula da Silva|BRA|president|2005|luiz-inacio-lula-da-silva
Emmanuel Makron|FRA|president|2018|emmanuel-macron
Donald Tramp|USA|president|2018|donald-trump
# one name, several people: all of them
Bush|USA|president||george-h-w-bush george-w-bush
George Bush|USA|president||george-h-w-bush george-w-bush
George W. Bush|USA|president||george-w-bush
George Bush|USA|president|1991|george-h-w-bush
George W. Bush|USA|president|1991|george-h-w-bush george-w-bush
Bush|USA|president|2003|george-w-bush
Kim|PRK|supreme-leader||kim-il-sung kim-jong-il kim-jong-un
Kim Jong Un|PRK|supreme-leader||kim-jong-un
Aliyev|AZE|president||heydar-aliyev ilham-aliyev
Assad|SYR|president||bashar-al-assad hafez-al-assad
Abdullah|MYS|foreign-minister||abdullah-ahmad-badawi saifuddin-abdullah
Abdullah|JOR|king||abdullah-ii
Rasmussen|DNK|prime-minister|2009|anders-fogh-rasmussen lars-lokke-rasmussen
Frei|CHL|president||eduardo-frei eduardo-frei-montalva
Frei|CHL|president|1996|eduardo-frei
Akhmetov|KAZ|prime-minister||daniyal-akhmetov serik-akhmetov
Sharif|PAK|prime-minister||nawaz-sharif shehbaz-sharif
Berdymukhammedov|TKM|president||gurbanguly-berdimuhamedow serdar-berdimuhamedow
Rajapakse|LKA|president||gotabaya-rajapaksa mahinda-rajapaksa
Kaczynski|POL|prime-minister||jaroslaw-kaczynski
Karamanlis|GRC|prime-minister||konstantinos-karamanlis kostas-karamanlis
# another name: nobody
Li Qiang|CHN|premier|2015|
Kim Jong-il|PRK|supreme-leader|2018|
Kim Il-sung|PRK|supreme-leader|2018|
Joe Biden|KAZ|president|2022|
Vladimir Putin|KAZ|president|2022|
Gulnara Karimova|UZB|president|2010|
Jeb Bush|USA|president|2003|
Serdar Berdimuhamedow|TKM|president|2010|
Nawaz Sharif|PAK|prime-minister|2023|
Manmohan Singh|IND|prime-minister|1990|
V. P. Singh|IND|prime-minister|2008|
`;

const rows = WRITTEN.split("\n").filter((row) => row !== "" && !row.startsWith("#"));

describe("a name as a text writes it", () => {
  it.each(rows)("%s", (row) => {
    const [name = "", state = "", office = "", date, meant = ""] = row.split("|");
    const found = namedHolders(name, state, office, date || null).map(({ person }) => person.slice(7));
    expect(found.toSorted()).toEqual(meant === "" ? [] : meant.split(" ").toSorted());
  });

  it("says whether the person held the office then", () => {
    expect(namedHolders("Imamali Rahman", "TJK", "president", "2013")[0]).toMatchObject({
      name: "Emomali Rahmon",
      tenure: { office: "president", from: "1994-11-16" },
      held: "certain",
    });
    expect(namedHolders("Karimov", "UZB", "president", "2018")[0]?.held).toBe("near");
    expect(namedHolders("Obama", "USA", "president", "2017")[0]?.held).toBe("possible");
    expect(namedHolders("Obama", "USA", "president", null)[0]?.held).toBeNull();
    expect(namedHolders("Obama", "USA", "president", "no date")).toEqual([]);
    expect(namedHolders("George W. Bush", "USA", "president", "1991").map(({ held }) => held)).toEqual([
      "elsewhen",
      "certain",
    ]);
    expect(namedHolders("Tokaev", "KAZ", null, "2000-05").map(({ person }) => person)).toEqual([
      "person:kassym-jomart-tokayev",
    ]);
  });
});

/** The people who held a seat of a state. */
function* seats(): Generator<readonly [state: string, seat: string, people: readonly Tenure[]]> {
  for (const state of new Set(tenures().map((term) => term.state))) {
    for (const seat of SEAT_NAMES) {
      const people = new Map(tenuresIn(state, seat).map((term) => [term.person, term]));
      if (people.size > 0) yield [state, seat, [...people.values()]];
    }
  }
}

describe("people who held one office of one state", () => {
  it("are never taken for each other", () => {
    for (const [state, seat, people] of seats()) {
      for (const { name, person } of people) {
        const found = namedHolders(name, state, seat, null);
        expect(
          found.some((each) => each.person === person),
          `${name}, ${state} ${seat}`,
        ).toBe(true);
      }
    }
  });

  // Where the person is not in the table at all, a namesake of the seat may be taken for him: this is how often two names of one seat are close.
  it("have names that are no spellings of each other, but for one pair in a thousand", () => {
    let pairs = 0;
    const close: string[] = [];
    for (const [state, , people] of seats()) {
      for (const one of people) {
        for (const other of people) {
          if (one.person === other.person) continue;
          pairs++;
          if ((closeness(one.name, other.name, readingOf(state)) ?? 0) >= 0.7) close.push(`${one.name}, ${other.name}`);
        }
      }
    }
    expect(pairs).toBeGreaterThan(40_000);
    expect(close.length / pairs).toBeLessThan(0.001);
  });

  it("of whom only the family name is written, all come into question", () => {
    for (const [state, seat, people] of seats()) {
      const families = new Map<string, string[]>();
      for (const { name, person } of people) {
        const family = name.split(" ").at(-1)!;
        families.set(family, [...(families.get(family) ?? []), person]);
      }
      for (const [family, persons] of families) {
        if (persons.length < 2 || family.length < 4) continue;
        const found = namedHolders(family, state, seat, null).map(({ person }) => person);
        for (const person of persons) expect(found, `${family}, ${state} ${seat}`).toContain(person);
      }
    }
  });

  it("are found in spite of the habits of romanisation", () => {
    const habits: readonly (readonly [RegExp, string])[] = [
      [/kh/gu, "h"],
      [/zh/gu, "j"],
      [/q/gu, "k"],
      [/w/gu, "v"],
      [/iy/gu, "i"],
      [/(?<=[a-z])y(?=[aeou])/gu, "i"],
      [/ou/gu, "u"],
      [/(\p{L})\1/gu, "$1"],
      [/o/gu, "a"],
      [/(?<=.{3})ey\b/gu, "ei"],
    ];
    const some = tenures().filter(({ state }) =>
      /^(?:KAZ|KGZ|UZB|TJK|TKM|AZE|ARM|GEO|RUS|UKR|BLR|MDA|IRN|EGY|SYR|JOR)$/u.test(state),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...some),
        fc.subarray([...habits]),
        ({ name, person, state, office, from }, chosen) => {
          const written = chosen.reduce((text, [habit, letters]) => text.replace(habit, letters), name);
          expect(
            namedHolders(written, state, office, from).map((each) => each.person),
            written,
          ).toContain(person);
        },
      ),
      { seed: 1, numRuns: 400 },
    );
  });
});

describe("closeness", () => {
  it("is one for the same words and falls with every difference", () => {
    expect(closeness("Emomali Rahmon", "Emomali Rahmon")).toBe(1);
    expect(closeness("Rahmon Emomali", "Emomali Rahmon")).toBeLessThan(1);
    expect(closeness("Imamali Rahman", "Emomali Rahmon")!).toBeGreaterThan(
      closeness("Imamili Rehmin", "Emomali Rahmon")!,
    );
    expect(closeness("Hamad bin Khalifa", "Khalifa bin Hamad")).toBeNull();
    expect(closeness("", "Emomali Rahmon")).toBeNull();
    expect(closeness("President", "Emomali Rahmon")).toBeNull();
  });

  it("never exceeds one, whatever is written", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        fc.constantFrom(undefined, "chinese", "korean", "turkish"),
        (one, other, reading) => {
          const close = closeness(one, other, reading as undefined);
          expect(close === null || (close >= 0 && close <= 1)).toBe(true);
        },
      ),
      { seed: 2 },
    );
  });
});
