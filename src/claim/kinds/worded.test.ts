import { describe, expect, test } from "vitest";
import { annotate } from "../../annotation/index.js";
import { readRecord } from "../../document/index.js";
import { languageOf } from "../../language/index.js";
import { PROJECT_KINDS } from "../../vocabulary/index.js";
import { eventOf } from "../event.js";
import { action } from "./action.js";
import { agreement } from "./agreement.js";
import { cooperation } from "./cooperation.js";
import { finance } from "./finance.js";
import { partnership } from "./partnership.js";
import { project } from "./project.js";
import { visit } from "./visit.js";
import { slugsIn } from "./worded.js";

const status = "completed" as const;
const annotated = async (language: string, text: string) => {
  const { document } = await readRecord("a", { text, language });
  return annotate(document!, languageOf(language)!);
};

describe("what is lifted", () => {
  test.each([
    ["en", "Kenya lifted its sanctions on Uganda.", "sanctions", "sanctions-relief"],
    ["en", "Kenya eased the border restrictions for Ugandans.", "restriction", "access"],
    ["en", "Kenya lifted its blockade of Uganda.", "blockade", "withdrawal"],
    ["en", "Kenya imposed sanctions on Uganda after it had lifted others.", "sanctions", "sanctions"],
    ["en", "Kenya will not lift its sanctions on Uganda.", "sanctions", "sanctions"],
    ["en", "Kenya lifted its hand against Uganda.", "attack", "attack"],
    ["ru", "Кения сняла санкции с Уганды.", "sanctions", "sanctions-relief"],
    ["ru", "Кения ввела санкции против Уганды.", "sanctions", "sanctions"],
    ["tr", "Kenya, Uganda'ya yaptırımları kaldırdı.", "sanctions", "sanctions-relief"],
    ["tr", "Kenya, Uganda'ya yaptırım uyguladı.", "sanctions", "sanctions"],
    ["zh", "肯尼亚解除对乌干达的制裁。", "sanctions", "sanctions-relief"],
    ["zh", "肯尼亚对乌干达实施制裁。", "sanctions", "sanctions"],
  ])("%s: %s", async (language, text, guessed, act) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    expect(action.reread!({ act: guessed }, { annotation, words, sentence: words, status })).toEqual({ act });
  });
});

describe("an act in words", () => {
  test.each([
    ["en", "Kenyans began a hunger strike outside the embassy of Uganda.", "attack", "protest"],
    ["en", "Kenya granted asylum to five officers of Uganda.", undefined, "asylum"],
    ["en", "Kenya suspended military aid to Uganda.", undefined, "aid-cut"],
    ["en", "The navies of Kenya and Uganda began a joint military exercise.", "exercise", "joint-exercise"],
    ["en", "Kenya eased the curfew on Ugandans.", undefined, "access"],
    ["en", "Kenya revoked its ban on Ugandan sugar.", undefined, "sanctions-relief"],
    ["en", "Kenya attacked Uganda and seized a town.", "attack", "attack"],
    ["en", "Kenya has a trade war with Uganda.", "tariffs", "tariffs"],
    ["ru", "Кения выслала посла Уганды.", undefined, "expulsion"],
    ["ru", "Кения предоставила убежище пятерым угандийцам.", "evacuation", "asylum"],
    ["tr", "Kenya, Uganda sınırını kapattı.", undefined, "border-closure"],
    ["tr", "Kenya ile Uganda ortak tatbikat yaptı.", "exercise", "joint-exercise"],
    ["zh", "肯尼亚驱逐两名乌干达外交官。", undefined, "expulsion"],
    ["zh", "肯尼亚与乌干达举行联合军演。", "exercise", "joint-exercise"],
  ])("%s: %s", async (language, text, guessed, act) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    expect(action.reread!({ act: guessed }, { annotation, words, sentence: words, status })).toEqual({ act });
  });
});

describe("an agreement in words", () => {
  const said = { source: ["KEN", "UGA"], target: [], mutual: true, status: "agreed" as const, details: {} };
  test.each([
    ["en", "Kenya and Uganda agreed to reopen the bridge.", "030"],
    ["en", "Kenya and Uganda signed a treaty and agreed to talk.", "057"],
    ["en", "the trade pact of Kenya and Uganda", "057"],
    ["ru", "Кения и Уганда договорились открыть мост.", "030"],
    ["ru", "Кения и Уганда подписали договор.", "057"],
    ["tr", "Kenya ile Uganda köprüyü açmakta anlaştı.", "030"],
    ["tr", "Kenya ile Uganda anlaşma imzaladı.", "057"],
    ["zh", "肯尼亚与乌干达同意开放大桥。", "030"],
    ["zh", "肯尼亚与乌干达签署协议。", "057"],
  ])("%s: %s", async (language, text, code) => {
    const annotation = await annotated(language, text);
    expect(agreement.cameo(said, { annotation, words: { start: 0, end: text.length } })).toBe(code);
  });
});

describe("what is denied", () => {
  const said = {
    source: ["KEN"],
    target: ["UGA"],
    mutual: false,
    status: "denied" as const,
    details: { act: "release" },
  };
  test.each([
    ["en", "Kenya will not release the crew of Uganda.", "REJECT"],
    ["en", "Kenya has not released the crew of Uganda.", null],
    ["ru", "Кения отказалась освободить экипаж Уганды.", "REJECT"],
    ["ru", "Кения экипаж Уганды не освободила.", null],
    ["tr", "Kenya, Uganda mürettebatını serbest bırakmayı reddetti.", "REJECT"],
    ["tr", "Kenya, Uganda mürettebatını serbest bırakmadı.", null],
    ["zh", "肯尼亚拒绝释放乌干达船员。", "REJECT"],
    ["zh", "肯尼亚没有释放乌干达船员。", null],
  ])("%s: %s", async (language, text, plover) => {
    const annotation = await annotated(language, text);
    const event = eventOf("action", said, { annotation, words: { start: 0, end: text.length } });
    expect(event.plover).toBe(plover);
  });
});

describe("a bounty in words", () => {
  test.each([
    ["en", "Kenya offered a reward of up to 7 million dollars for the leader of the group.", "a bounty"],
    ["en", "Kenya gave Uganda 7 million dollars as a reward for its vote.", null],
    ["en", "Kenya gave Uganda 7 million dollars.", null],
    ["en", "Kenya has reduced the humanitarian aid to Uganda by 7 million dollars.", "aid that is cut"],
    ["ru", "США назначили награду за поимку главаря в 5 млн долларов.", "a bounty"],
    ["ru", "США выделили Кении 5 млн долларов.", null],
    ["tr", "ABD, örgüt liderinin başına ödül koydu: 5 milyon dolar.", "a bounty"],
    ["tr", "ABD, Kenya'ya 5 milyon dolar verdi.", null],
    ["zh", "美国悬赏500万美元捉拿该组织头目。", "a bounty"],
    ["zh", "美国向肯尼亚提供500万美元。", null],
  ])("%s: %s", async (language, text, cause) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    expect(finance.forbids!({ annotation, words, sentence: words, status })).toBe(cause);
  });
});

describe("levels of relations in words", () => {
  test.each([
    [
      "en",
      "Both agreed to lift ties to a comprehensive strategic partnership.",
      ["comprehensive-strategic-partnership"],
    ],
    ["en", "The permanent comprehensive strategic partners met.", ["permanent-comprehensive-strategic-partnership"]],
    ["en", "They went from a strategic partnership to an alliance.", ["strategic-partnership", "alliance"]],
    ["en", "Trade with its partners grew.", []],
    [
      "ru",
      "Стороны подняли отношения до уровня всеобъемлющего стратегического партнёрства.",
      ["comprehensive-strategic-partnership"],
    ],
    ["ru", "Минск и Баку — стратегические партнеры.", ["strategic-partnership"]],
    ["tr", "İki ülke ilişkilerini kapsamlı stratejik ortaklığa taşıdı.", ["comprehensive-strategic-partnership"]],
    ["tr", "Diplomatik ilişkilerin kurulmasından bu yana", ["diplomatic-relations"]],
    [
      "zh",
      "两国由战略伙伴关系提升为全面战略合作伙伴关系。",
      ["strategic-partnership", "comprehensive-strategic-partnership"],
    ],
    ["zh", "雙方願構建命運共同體。", ["community-of-shared-future"]],
  ])("%s: %s", async (language, text, levels) => {
    const annotation = await annotated(language, text);
    expect(slugsIn(annotation, { start: 0, end: text.length }, "levels")).toEqual(levels);
  });

  test("go before what was proposed, and what they do not hold is left out", async () => {
    const text = "They set up a strategic partnership. Ties are warm.";
    const annotation = await annotated("en", text);
    const [one, other] = [
      { start: 0, end: 36 },
      { start: 37, end: text.length },
    ];
    const read = (level: string, sentence: typeof one) =>
      partnership.reread!({ level }, { annotation, words: sentence, sentence, status });
    expect(read("comprehensive-strategic-partnership", one)).toEqual({ level: "strategic-partnership" });
    expect(read("alliance", other)).toEqual({});
    expect(read("special-relationship", other)).toEqual({ level: "special-relationship" });
  });
});

describe("fields of cooperation in words", () => {
  test.each([
    [
      "en",
      "They will work together on energy, transport and counter-terrorism.",
      ["energy", "connectivity", "counter-terrorism"],
    ],
    ["ru", "Стороны развивают торгово-экономическое сотрудничество.", ["economy", "trade"]],
    ["tr", "İki ülke savunma ve tarım alanında işbirliği yapacak.", ["defence", "agriculture"]],
    ["zh", "双方将深化能源、人文领域合作。", ["energy", "culture"]],
  ])("%s: %s", async (language, text, fields) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    const read = (proposed: Record<string, unknown>) =>
      cooperation.reread!(proposed, { annotation, words, sentence: words, status });
    expect(read({ fields: ["politics"], trend: "rising" })).toEqual({ fields, trend: "rising" });
  });

  test("stay as they were chosen where no word names one", async () => {
    const text = "They agreed to work more closely together.";
    const words = { start: 0, end: text.length };
    const annotation = await annotated("en", text);
    expect(cooperation.reread!({ fields: ["politics"] }, { annotation, words, sentence: words, status })).toEqual({
      fields: ["politics"],
    });
  });
});

describe("kinds of visits in words", () => {
  test.each([
    ["en", "The president of Chad paid a state visit to China.", "state"],
    ["en", "The president of Chad visited China.", undefined],
    ["ru", "В ходе официального визита президента Чада в Китай подписано соглашение.", "official"],
    ["ru", "Президент Чада прибыл в Китай с рабочей поездкой.", "working"],
    ["ru", "Официальный представитель сообщил о визите президента Чада в Китай.", undefined],
    ["tr", "Çad Cumhurbaşkanı Çin'e resmî ziyarette bulundu.", "official"],
    ["tr", "Çad Cumhurbaşkanı Çin'i ziyaret etti.", undefined],
    ["zh", "乍得总统对中国进行国事访问。", "state"],
    ["zh", "乍得总统访问中国。", undefined],
  ])("%s: %s", async (language, text, kind) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    const asked = { annotation, words, sentence: words, status };
    for (const guessed of ["state", "working"])
      expect(visit.reread!({ kind: guessed }, asked)).toEqual(kind === undefined ? {} : { kind });
  });
});

describe("kinds of works in words", () => {
  test.each([
    ["en", "Chad and China opened a hydroelectric power station on the Logone.", "hydropower"],
    ["en", "The coal-fired plant was built by a company of China.", "power-plant"],
    ["en", "China Railway built the hospital in Sarh.", "other"],
    ["en", "The railway bridges over the Logone are finished.", "bridge"],
    ["en", "The two agreed on a road map.", undefined],
    ["ru", "Китай достроил в Чаде железнодорожный мост.", "bridge"],
    ["ru", "Стороны запустили газопровод Чад — Камерун.", "pipeline"],
    ["ru", "Строительство АЭС начнётся весной.", "power-plant"],
    ["ru", "Стороны утвердили дорожную карту.", undefined],
    ["tr", "Çad'daki demiryolunu Çinli şirket yapıyor.", "railway"],
    ["tr", "16 Ocak'ta barajın açılışı yapıldı.", "hydropower"],
    ["tr", "İki ülke yol haritasını onayladı.", undefined],
    ["zh", "中国企业承建的乍得水电站投产。", "hydropower"],
    ["zh", "双方将建设天然气管道。", "pipeline"],
    ["zh", "中国铁路公司援建的医院竣工。", "other"],
    ["zh", "香港企业参与该项目。", undefined],
  ])("%s: %s", async (language, text, kind) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    const asked = { annotation, words, sentence: words, status };
    expect(project.reread!({ name: "Logone", kind: "tunnel" }, asked)).toEqual({
      name: "Logone",
      kind: kind ?? "tunnel",
    });
  });

  test("of its words go before those of its sentence, and of several the one that was guessed stays", async () => {
    const text = "After the port they built the railway and the tunnel.";
    const annotation = await annotated("en", text);
    const sentence = { start: 0, end: text.length };
    const read = (kind: string, words: typeof sentence) =>
      project.reread!({ kind }, { annotation, words, sentence, status });
    expect(read("port", { start: 15, end: text.length })).toEqual({ kind: "railway" });
    expect(read("tunnel", { start: 15, end: text.length })).toEqual({ kind: "tunnel" });
    expect(read("mining", { start: 15, end: 25 })).toEqual({ kind: "port" });
  });

  test("are those of the vocabulary in every language", () => {
    for (const code of ["en", "ru", "tr", "zh"])
      expect(
        Object.keys(languageOf(code)!.projects)
          .filter((slug) => slug !== "")
          .sort(),
      ).toEqual([...PROJECT_KINDS].sort());
  });
});

describe("steps of money in words", () => {
  test.each([
    ["en", "Kenya repaid the first $8 million of the loan.", "repaid"],
    ["en", "China disbursed the second tranche of the loan to Kenya.", "part-paid"],
    ["en", "China wrote off $12 million that Chad owed it.", "forgiven"],
    ["en", "Zambia is in arrears on its debt to China.", "arrears"],
    ["en", "China lent Kenya $8 million, with a repayment period of 20 years.", undefined],
    ["en", "China lent Kenya $8 million in 2019.", undefined],
    ["ru", "Кения погасила первые 8 млн долларов кредита.", "repaid"],
    ["ru", "Россия списала Сирии 9 млн долларов долга.", "forgiven"],
    ["ru", "Китай перечислил Чаду второй транш кредита.", "part-paid"],
    ["ru", "Китай выдал Чаду кредит со сроком погашения 20 лет.", undefined],
    ["tr", "Kenya kredinin ilk 8 milyon dolarını geri ödedi.", "repaid"],
    ["tr", "Çin, Çad'ın borcunu sildi.", "forgiven"],
    ["tr", "Kredinin ikinci dilimi Kenya'ya aktarıldı.", "part-paid"],
    ["tr", "Çin, Kenya'ya 20 yıl geri ödeme süresi olan bir kredi verdi.", undefined],
    ["zh", "肯尼亚向中国偿还了首笔800万美元贷款。", "repaid"],
    ["zh", "中国免除乍得1200万美元债务。", "forgiven"],
    ["zh", "中国向肯尼亚提供贷款，还款期限20年。", undefined],
  ])("%s: %s", async (language, text, step) => {
    const annotation = await annotated(language, text);
    const words = { start: 0, end: text.length };
    expect(finance.reread!({ flow: "loan" }, { annotation, words, sentence: words, status })).toEqual(
      step === undefined ? { flow: "loan" } : { flow: "loan", step },
    );
    // What is only promised has not come so far.
    const planned = { annotation, words, sentence: words, status: "pledged" as const };
    expect(finance.reread!({ flow: "loan" }, planned)).toEqual({ flow: "loan" });
  });
});
