import { describe, expect, test } from "vitest";
import type { Language, NameTable } from "../language/index.js";
import { foldText } from "./folding.js";
import { findNames } from "./names.js";
import type { NamesContext } from "./scene.js";
import { wordsOf } from "./words.js";

// A language that nobody speaks: what the engine does follows from its tables alone.
const table: NameTable = {
  states: {
    CHN: { names: ["Sinaria"], adjectives: ["sinarish"], capitals: ["Pekino"] },
    KAZ: { names: ["Kazaria"], adjectives: ["kazarish"] },
    GEO: { names: ["Georga"], ambiguous: ["Georga"] },
    COD: { names: ["Kongo-Kin"] },
    COG: { names: ["Kongo-Braz"] },
    USA: { names: ["Amerika"], prefixes: ["Ameriko-"] },
    TUR: { names: ["Turka"] },
  },
  organisations: {
    "org:UN": { called: "Nations", names: ["Nations"] },
    "org:UNSC": { called: "Guard Council", names: ["Guard Council"] },
    "org:MON": { called: "Mon Union", names: ["Mon Union"], acronyms: ["MON"] },
  },
  firms: {},
  people: {
    "person:xi-jinping": { called: "Xi Jinping", names: ["Xi Jinping"], short: ["Xi"] },
    "person:joe-biden": { called: "Joe Biden", names: ["Joe Biden"], short: ["Biden"], ambiguous: ["Biden"] },
  },
  offices: {
    president: { phrases: ["lord"] },
    king: { phrases: ["king", "kings"], ambiguous: ["king", "kings"] },
    "foreign-minister": { phrases: ["messenger"] },
    ambassador: { phrases: ["legate"] },
    government: { phrases: ["crown"] },
  },
  officeOwners: "",
  officeModifiers: { deputy: ["under"], acting: ["stand-in"] },
  groups: { "Two Banks": ["CHN", "KAZ"] },
  notNames: ["Pekino duck"],
  homonyms: "Kongo | COD COG\nAxis | - DEU+ITA | 1947",
  words: {
    honorifics: ["Hon"],
    particles: ["ben"],
    givenNames: ["Roman"],
    familyFirst: ["Xi"],
    personEndings: ["-ovich"],
    neverNames: ["Monday", "mon"],
    links: ["of", "the", "a", "in"],
    belonging: ["of"],
    organisationHeads: ["University"],
    firmHeads: ["Bank"],
    pressHeads: ["Herald"],
    placeHeads: ["River"],
    ownBodies: { "org:UNSC": ["Guard Council"] },
    ownLand: ["ourland"],
    our: ["our"],
    reporting: ["said"],
  },
};
const language = {
  code: "xx",
  letters: { spaced: true, same: "", marks: false, endings: [], apostrophe: ["s", ""], romanised: "" },
  times: { units: {} },
  names: () => table,
} as unknown as Language;

function names(text: string, context: Partial<NamesContext> = {}, of: Language = language): string[] {
  const words = wordsOf(text, foldText(text, of.letters), { start: 0, end: text.length }, of.letters);
  const found = findNames([{ text, words }], of, { date: null, publisher: null, ...context })[0]!;
  return found.map(
    ({ span, id, state, members }) =>
      `${text.slice(span.start, span.end)}=${id ?? members?.join("+") ?? ""}${state === undefined ? "" : `@${state}`}`,
  );
}

describe("names", () => {
  test("are those of the tables, the longest from the left", () => {
    expect(names("Sinaria met sinarish and Ameriko-kazarish envoys in Pekino.")).toEqual([
      "Sinaria=CHN",
      "sinarish=CHN",
      "Ameriko=USA",
      "kazarish=KAZ",
      "Pekino=CHN",
    ]);
    expect(names("They ate Pekino duck by the Two Banks.")).toEqual(["Two Banks=CHN+KAZ"]);
  });

  test("of several bearers are those that the text names", () => {
    expect(names("Kongo spoke.")).toEqual(["Kongo=COD"]);
    expect(names("Kongo-Braz spoke. Kongo agreed. In Kongo it rained.").slice(1)).toEqual(["Kongo=COG", "Kongo=COG"]);
  });

  test("of people may be titles, and titles nobody's are no names", () => {
    expect(names("Roman King, a lord of Kazaria, left.")[0]).toBe("Roman King=person:roman-king@KAZ");
    expect(names("Hon Kings, we met Dana Orlek.")).toEqual([]);
  });

  test("of people told by a surname first are those of the full name", () => {
    expect(names("Kazaria's messenger Orlek came. Later Roman Orlek left. Orlek slept.").slice(1)).toEqual([
      "Orlek=person:roman-orlek@KAZ",
      "Roman Orlek=person:roman-orlek@KAZ",
      "Orlek=person:roman-orlek@KAZ",
    ]);
  });

  test("of families are none where they make up those of bodies and places", () => {
    expect(names("Xi River is dry; Xi spoke.")).toEqual(["Xi River=", "Xi=person:xi-jinping@CHN"]);
  });

  test("of families are not those of people whom nobody knew yet", () => {
    const first = (date: string) => names("Hon Xi spoke of Sinaria.", { date })[0];
    expect(first("2014-05-02")).toBe("Xi=person:xi-jinping@CHN");
    expect(first("1994-05-02")).toBe("Xi=person:xi");
    expect(names("Xi Jinping spoke. Xi left.", { date: "1994-05-02" })[1]).toBe("Xi=person:xi-jinping@CHN");
  });

  test("are the same with and without the initials in their middle", () => {
    expect(names("Roman B. Orlek spoke.")[0]).toBe("Roman B. Orlek=person:roman-orlek");
    expect(names("Roman B. C. Orlek spoke.")[0]).toBe("Roman B. C. Orlek=person:roman-orlek");
  });

  test("of places where an office is are not its owners", () => {
    expect(names("The legate in Kazaria spoke.", { publisher: "CHN" })).toEqual(["legate=@CHN", "Kazaria=KAZ"]);
  });

  test("of people may be those of places and titles", () => {
    expect(names("Roman Kazaria and the Hon King-Orlek met in Kazaria.")).toEqual([
      "Roman Kazaria=person:roman-kazaria",
      "King-Orlek=person:king-orlek",
      "Kazaria=KAZ",
    ]);
  });

  test("of those whose state stands behind them are of that state", () => {
    expect(names("We met lord Roman Dorn of the Kazaria there.")[0]).toBe("Roman Dorn=person:roman-dorn@KAZ");
  });

  test("of lower offices are not those of the higher one", () => {
    const on = { date: "2022-05-02" };
    expect(names("The lord of Amerika spoke.", on)[0]).toBe("lord=person:joe-biden@USA");
    expect(names("The under lord of Amerika spoke.", on)[0]).toBe("lord=@USA");
    expect(names("The under sinarish lord spoke.", on)[1]).toBe("lord=@CHN");
    expect(names("Amerika's under lord Dana Orlek spoke. The lord of Amerika left.", on)[2]).toBe(
      "lord=person:joe-biden@USA",
    );
    expect(names("Kazaria's stand-in lord Dana Orlek spoke. The lord of Kazaria left.", on)[2]).toBe(
      "lord=person:dana-orlek@KAZ",
    );
  });

  test("of offices are not the publisher's where words that name nothing say whose", () => {
    expect(names("The crown spoke.", { publisher: "KAZ" })).toEqual(["crown=@KAZ"]);
    expect(names("The crown of the seventh meeting spoke.", { publisher: "KAZ" })).toEqual([]);
  });

  test("of people go on behind a particle with a hyphen", () => {
    expect(names("He saw Roman ben-Orlek there. Orlek left.")).toEqual([
      "Roman ben-Orlek=person:roman-ben-orlek",
      "Orlek=person:roman-ben-orlek",
    ]);
  });

  test("in capitals alone are no words that capitals make like them", () => {
    expect(names("AMERIKA TOLD MON SINARIA AND ROMAN DORN SAID MUCH MORE ABOUT IT.")).toEqual([
      "AMERIKA=USA",
      "SINARIA=CHN",
      "ROMAN DORN=person:roman-dorn",
    ]);
    expect(names("MON and Amerika told Roman Dorn.")[0]).toBe("MON=org:MON");
  });

  test("that were a group's once are so in texts of that time", () => {
    expect(names("Amerika fought the Axis.", { date: "1943-05" })).toEqual(["Amerika=USA", "Axis=DEU+ITA"]);
    expect(names("Amerika turned the Axis.", { date: "2013-05" })).toEqual(["Amerika=USA"]);
  });

  test("that many bear are those of who holds an office then, where the text names the state", () => {
    expect(names("In Amerika Biden said so.", { date: "2022-05" })[1]).toBe("Biden=person:joe-biden@USA");
    expect(names("In Amerika Biden said so.", { date: "1922-05" })).toEqual(["Amerika=USA"]);
    expect(names("In Amerika Biden said so.", { date: "1922-05" })).toEqual(["Amerika=USA"]);
    expect(names("In Amerika Biden slept.", { date: "2007-05" })).toEqual(["Amerika=USA"]);
    expect(names("In Amerika Biden said so.", { date: "2007-05" })[1]).toBe("Biden=person:joe-biden@USA");
    expect(names("In Kazaria Biden said so.", { date: "2022-05" })).toEqual(["Kazaria=KAZ"]);
    expect(names("There lord Biden said so.", { date: "2022-05" })[0]).toBe("Biden=person:joe-biden@USA");
  });

  test("are no holders of an office that owns them", () => {
    expect(names("He joined the lord's Leaders there.", { publisher: "KAZ" })).toEqual(["lord=@KAZ"]);
  });

  test("of offices have no holder where nothing tells when", () => {
    expect(names("The lord of Amerika spoke.")).toEqual(["lord=@USA", "Amerika=USA"]);
    expect(names("The lord of Amerika spoke.", { date: "2022-05-02" })[0]).toBe("lord=person:joe-biden@USA");
  });

  test("with another meaning want something that bears them out", () => {
    expect(names("He drove to Georga.")).toEqual([]);
    expect(names("The lord of Georga spoke.")[1]).toBe("Georga=GEO");
    expect(names("Kazaria and Georga signed.")).toEqual(["Kazaria=KAZ", "Georga=GEO"]);
  });

  test("of people are told by office and state, and stand alone after that", () => {
    const text = "Kazaria's messenger Dana Orlek came. Orlek left. The messenger slept.";
    expect(names(text)).toEqual([
      "Kazaria=KAZ",
      "Dana Orlek=person:dana-orlek@KAZ",
      "Orlek=person:dana-orlek@KAZ",
      "messenger=person:dana-orlek@KAZ",
    ]);
    expect(names("Dana Orlek, the messenger of Kazaria, came.")[0]).toBe("Dana Orlek=person:dana-orlek@KAZ");
    expect(names("Orlek spoke. The lord of Kazaria Dana Orlek slept.")).toContain("Orlek=person:dana-orlek@KAZ");
    expect(names("Two messengers met Dana Orlek.")).toEqual([]);
  });

  test("of people are not told by a body beside them", () => {
    expect(names("The kazarish crown Orlek praised.")).toEqual(["kazarish=KAZ", "crown=@KAZ"]);
    expect(names("Then Roman Dorn, the crown of Kazaria and Orlek met.")).toEqual([
      "Roman Dorn=person:roman-dorn",
      "crown=@KAZ",
      "Kazaria=KAZ",
    ]);
  });

  test("of those who are sent are of the state that sends", () => {
    expect(names("the kazarish Turka legate Dana Orlek")).toContain("Dana Orlek=person:dana-orlek@KAZ");
  });

  test("are no names of a visit's host", () => {
    expect(names("After a trip to Turka of the messenger Dana Orlek rain fell.")).toContain(
      "Dana Orlek=person:dana-orlek",
    );
  });

  test("told by their shape have no state", () => {
    expect(names("Then Roman Dorn came.")).toEqual(["Roman Dorn=person:roman-dorn"]);
    expect(names("And then Petr Ivanovich came, and Elm Tree came.")).toEqual(["Petr Ivanovich=person:petr-ivanovich"]);
    expect(names("And so Baku State University opened.")).toEqual(["Baku State University="]);
  });

  test("of a table are not those of a namesake", () => {
    expect(names("Xi spoke; Roman Xi slept.")).toEqual(["Xi=person:xi-jinping@CHN", "Roman Xi=person:roman-xi"]);
  });

  test("of what every state has are the publisher's, unless the text says whose", () => {
    expect(names("The Guard Council met.")).toEqual(["Guard Council=org:UNSC@org:UN"]);
    expect(names("The Guard Council met.", { publisher: "KAZ" })).toEqual(["Guard Council=@KAZ"]);
    expect(names("The sinarish Guard Council met.")).toEqual(["sinarish=CHN", "Guard Council=@CHN"]);
    expect(names("In ourland the messenger spoke.", { publisher: "KAZ", date: "1890" })).toEqual([
      "ourland=KAZ",
      "messenger=@KAZ",
    ]);
    expect(names("In ourland the messenger spoke.")).toEqual([]);
  });
});

describe("names in a script without blanks", () => {
  const signs = {
    code: "yy",
    letters: { spaced: false, same: "", marks: false, endings: [], apostrophe: [], romanised: "王=wang 毅=yi" },
    times: { units: { 日: "day" } },
    names: () => ({
      ...table,
      states: {
        IRN: { names: ["伊朗"] },
        CHN: { names: ["中国", "<访/出访>华"] },
        USA: { names: ["美国", "<对>美", "美<军>"] },
      },
      people: {},
      offices: { "foreign-minister": { phrases: ["外长"] } },
      notNames: ["中国画"],
      groups: { 中美: ["CHN", "USA"], 日美: ["JPN", "USA"] },
      homonyms: "",
      words: {
        ...table.words,
        honorifics: [],
        familyFirst: ["王"],
        nameCharacters: { foreign: "阿卜杜拉希扬", surnames: ["王"], after: ["会见", "说"], lands: ["CHN"] },
      },
    }),
  } as unknown as Language;

  test("stand behind an office, and again later", () => {
    const text = "伊朗外长阿卜杜拉希扬说，中国外长王毅会见他。阿卜杜拉希扬看中国画。";
    expect(names(text, {}, signs).map((name) => name.replace(/person:.*@/u, "@"))).toEqual([
      "伊朗=IRN",
      "阿卜杜拉希扬=@IRN",
      "中国=CHN",
      "王毅=@CHN",
      "阿卜杜拉希扬=@IRN",
    ]);
  });

  test("of one's own script are spelt family first, foreign ones stay as they are", () => {
    expect(names("中国外长王毅会见伊朗外长阿卜杜拉希扬。", {}, signs)).toEqual([
      "中国=CHN",
      "王毅=person:wang-yi@CHN",
      "伊朗=IRN",
      "阿卜杜拉希扬=person:阿卜杜拉希扬@IRN",
    ]);
  });

  test("of one sign want their frame, which is no part of them, and give way to longer ones", () => {
    expect(names("出访华人，美军访华，对美国，对美，美人", {}, signs)).toEqual([
      "华=CHN",
      "美=USA",
      "华=CHN",
      "美国=USA",
      "美=USA",
    ]);
  });

  test("of a pair give way to a state's name inside, and begin with no unit of time behind digits", () => {
    expect(names("中美会谈，中美国会谈，5日美国，日美，15日美军", {}, signs)).toEqual([
      "中美=CHN+USA",
      "美国=USA",
      "美国=USA",
      "日美=JPN+USA",
      "美=USA",
    ]);
  });

  test("of the tables are somebody else's behind a first name that sounds otherwise", () => {
    const letters = {
      ...signs.letters,
      romanised: "拜=bai 登=deng 乔=qiao 鲍=bao 布=bu",
      sounds: { rewritten: "q=j", alike: "" },
    };
    const { nameCharacters } = signs.names().words;
    const words = { ...signs.names().words, nameCharacters: { ...nameCharacters, foreign: "阿卜杜拉希扬乔鲍布拜登" } };
    const people = { "person:joe-biden": { called: "Joe Biden", names: ["拜登"] } };
    const known = { ...signs, letters, names: () => ({ ...signs.names(), people, words }) } as unknown as Language;
    expect(names("伊朗外长鲍布·拜登说，会见拜登。", {}, known)).toEqual([
      "伊朗=IRN",
      "鲍布·拜登=person:鲍布-拜登@IRN",
      "拜登=person:鲍布-拜登@IRN",
    ]);
  });

  test("stand before a title as well, which is theirs", () => {
    expect(names("伊朗外长阿卜杜拉3日说，会见希扬·拉希外长。", {}, signs)).toEqual([
      "伊朗=IRN",
      "阿卜杜拉=person:阿卜杜拉@IRN",
      "希扬·拉希=person:希扬-拉希",
    ]);
  });
});
