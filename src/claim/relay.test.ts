import { expect, test } from "vitest";
import { annotate } from "../annotation/index.js";
import { readRecord } from "../document/index.js";
import { languageOf } from "../language/index.js";
import { relayOf } from "./relay.js";

/** Language, sentence, who says so, and who passes it on. */
const SENTENCES = [
  [
    "en",
    "TASS quoted the Kazakh foreign ministry as saying that Astana would not recognise the breakaway republics.",
    "KAZ",
    "TASS",
  ],
  [
    "en",
    "Egypt will open the crossing on Sunday, Foreign Minister Sameh Shoukry told Al Jazeera.",
    "person:sameh-shoukry",
    "Al Jazeera",
  ],
  ["en", "According to Reuters, Iran's president said that Tehran would answer any attack.", "IRN", "Reuters"],
  ["en", '"We were never asked," the Chadian ambassador said in an interview with Le Monde.', "TCD", "Le Monde"],
  ["en", "Kenya has agreed to send police, Interfax reported, citing the Haitian government.", "HTI", "Interfax"],
  [
    "en",
    "The Polish defence minister told the Financial Times that Warsaw had ordered 500 launchers.",
    "POL",
    "Financial Times",
  ],
  [
    "en",
    "Xinhua cited the Pakistani prime minister as saying that the two sides had signed eleven agreements.",
    "PAK",
    "Xinhua",
  ],
  ["en", "India rejected the charge, the BBC quoted its foreign ministry as saying.", "IND", "BBC"],
  ["en", "The Turkish president said on Monday that Ankara would not ratify the protocol.", "TUR", null],
  ["en", "Japan lent Vietnam two ships, the Japanese foreign ministry said in a statement.", "JPN", null],
  ["ru", "Казахстан не признает этих республик, сообщает ТАСС со ссылкой на МИД Казахстана.", "KAZ", "ТАСС"],
  [
    "ru",
    "Египет откроет переход в воскресенье, заявил агентству Рейтер министр иностранных дел Самех Шукри.",
    "person:sameh-shoukry",
    "Рейтер",
  ],
  [
    "ru",
    "Польша заказала 500 установок, сказал министр обороны Польши в интервью газете Financial Times.",
    "POL",
    "Financial Times",
  ],
  ["ru", "Как передает Интерфакс, президент Ирана сказал, что Тегеран ответит на любой удар.", "IRN", "Интерфакс"],
  ["ru", "Индия отвергла обвинения, цитирует Би-би-си индийский МИД.", "IND", "Би-би-си"],
  [
    "ru",
    "Синьхуа приводит слова премьера Пакистана о том, что стороны подписали одиннадцать соглашений.",
    "PAK",
    "Синьхуа",
  ],
  ["ru", "РИА Новости со ссылкой на правительство Кении сообщило, что Найроби направит полицию.", "KEN", "РИА Новости"],
  ["ru", "По данным агентства Bloomberg, правительство Турции обещало не ратифицировать протокол.", "TUR", "Bloomberg"],
  ["ru", "Президент Турции сказал в понедельник, что Анкара протокол не ратифицирует.", "TUR", null],
  ["ru", "Япония передала Вьетнаму два корабля, говорится в заявлении японского МИД.", "JPN", null],
  [
    "tr",
    "TASS'ın Kazakistan Dışişleri Bakanlığına dayandırdığı habere göre Astana bu cumhuriyetleri tanımayacak.",
    "KAZ",
    "TASS",
  ],
  [
    "tr",
    "Reuters'a konuşan Mısır Dışişleri Bakanı Samih Şükri, kapının pazar günü açılacağını söyledi.",
    "EGY",
    "Reuters",
  ],
  [
    "tr",
    "Polonya Savunma Bakanı, Financial Times'a verdiği demeçte 500 füze sistemi sipariş ettiklerini söyledi.",
    "POL",
    "Financial Times",
  ],
  [
    "tr",
    "Anadolu Ajansı'nın haberine göre İran Cumhurbaşkanı her saldırıya karşılık verileceğini söyledi.",
    "IRN",
    "Anadolu Ajansı",
  ],
  ["tr", "BBC, Hindistan Dışişleri Bakanlığına dayanarak suçlamaların reddedildiğini bildirdi.", "IND", "BBC"],
  ["tr", "Kenya hükümetinin polis göndereceğini Bloomberg yazdı.", "KEN", "Bloomberg"],
  ["tr", "Pakistan Başbakanı, Xinhua'ya yaptığı açıklamada on bir anlaşma imzalandığını söyledi.", "PAK", "Xinhua"],
  ["tr", "Haiti hükümeti, AFP'nin bildirdiğine göre, teklifi kabul etti.", "HTI", "AFP"],
  ["tr", "Rusya Dışişleri Bakanlığı pazartesi günü protokolün onaylanmayacağını söyledi.", "RUS", null],
  ["tr", "Japonya Dışişleri Bakanlığı iki geminin Vietnam'a verildiğini açıkladı.", "JPN", null],
  ["zh", "塔斯社援引哈萨克斯坦外交部的话说，哈方不会承认这些共和国。", "KAZ", "塔斯社"],
  ["zh", "埃及外长舒克里对路透社说，口岸将于周日开放。", "EGY", "路透社"],
  ["zh", "据半岛电视台报道，伊朗总统表示将回应任何袭击。", "IRN", "半岛电视台"],
  ["zh", "波兰国防部长接受《金融时报》采访时说，华沙已订购五百套发射器。", "POL", "金融时报"],
  ["zh", "国际文传电讯社援引海地政府消息报道，肯尼亚同意派出警察。", "HTI", "国际文传电讯社"],
  ["zh", "据新华社消息，巴基斯坦总理说双方签署了十一项协议。", "PAK", "新华社"],
  ["zh", "印度外交部告诉英国广播公司，指控毫无根据。", "IND", "英国广播公司"],
  ["zh", "土耳其总统周一说，安卡拉不会批准议定书。", "TUR", null],
  ["zh", "日本外务省表示，已向越南移交两艘船。", "JPN", null],
  [
    "en",
    "Minister John Dawkins quoted Agriculture Secretary Richard Lyng as saying that Washington would not sell wheat.",
    "person:richard-lyng",
    "John Dawkins",
  ],
  ["en", "The Kenyan minister told the Ugandan ambassador that Nairobi would pay.", "KEN", null],
] as const;

test.each(SENTENCES)("%s: %s", async (language, text, id, via) => {
  const { document } = await readRecord("relay", { text, language, date: "2024-05-06" });
  const annotation = annotate(document!, languageOf(language)!);
  const span = annotation.names.find((name) => name.id === id || name.state === id)?.span ?? null;
  const relay = relayOf({ id, span, score: 1 }, annotation, annotation.sentences[0]!);
  expect(relay === null ? null : text.slice(relay.span.start, relay.span.end)).toBe(via);
});

/** Sentences whose press the state before it owns, or does not: "told the newspaper". */
const OWN = [
  ["en", "The French newspaper Le Monde reported that Kenya will send police to Haiti.", "FRA", true],
  ["en", "China’s Xinhua news agency said that Kenya will send police to Haiti.", "CHN", true],
  ["en", "According to the British left-leaning daily The Guardian, Kenya will send police to Haiti.", "GBR", true],
  ["en", "France told the newspaper Le Monde that Kenya will send police to Haiti.", "FRA", false],
  ["en", "France, the newspaper Le Monde reported, will send police to Haiti.", "FRA", false],
  ["ru", "Французская газета «Фигаро» сообщила, что Кения направит полицию на Гаити.", "FRA", true],
  ["tr", "Fransız Figaro gazetesinin haberine göre Kenya Haiti'ye polis gönderecek.", "FRA", true],
  ["zh", "据中国《人民日报》报道，肯尼亚将向海地派出警察。", "CHN", true],
] as const;

test.each(OWN)("%s: %s", async (language, text, id, own) => {
  const { document } = await readRecord("relay", { text, language, date: "2024-05-06" });
  const annotation = annotate(document!, languageOf(language)!);
  const span = annotation.names.find((name) => name.id === id || name.state === id)?.span ?? null;
  const relay = relayOf({ id, span, score: 1 }, annotation, annotation.sentences[0]!);
  expect(relay?.own).toBe(own);
});
