import { stateGroup } from "../../vocabulary/index.js";

/** Words for states by which a region's name becomes a group of them. */
const ENDINGS = ["ülkeleri*", "devletleri*", "cumhuriyetleri*"];

// group of vocabulary/groups.ts | names before "ülkeleri", "devletleri", "cumhuriyetleri" | names that stand alone
const ROWS = `
africa | Afrika; Afrikalı
arab | Arap | Arap dünyası*; Arap alemi*
central-asia | Orta Asya; Orta Asya Türk; Türkistan | beş Orta Asya ülkesi*; Orta Asya'daki ülkeler*
south-caucasus | Güney Kafkasya; Kafkas; Kafkasya; Güney Kafkas
baltic | Baltık; üç Baltık
nordic | Nordik; Kuzey Avrupa
scandinavia | İskandinav; İskandinavya
benelux | Benelüks; Benelux | Benelüks
visegrad | Vişegrad; Visegrad | Vişegrad Dörtlüsü*
western-balkans | Batı Balkan; Batı Balkanlar
gulf | Körfez; Körfez Arap; Basra Körfezi; Arap Körfez
maghreb | Mağrip; Kuzey Afrika Arap
levant | Levant
horn-of-africa | Afrika Boynuzu
sahel | Sahel
great-lakes | Büyük Göller
east-africa | Doğu Afrika
west-africa | Batı Afrika
korean-peninsula | | iki Kore; iki Kore'*; Koreler
south-east-asia | Güneydoğu Asya; ASEAN
south-asia | Güney Asya
mekong | Mekong
caspian | Hazar; Hazar'a kıyıdaş; Hazar'a kıyısı olan; Hazar kıyıdaşı | beş Hazar ülkesi*
black-sea | Karadeniz; Karadeniz'e kıyıdaş; Karadeniz'e kıyısı olan
turkic | Türk; Türk dili konuşan; Türkçe konuşan | Türk dünyası*
post-soviet | eski Sovyet; Sovyet sonrası; eski Sovyetler Birliği
p5 | | Güvenlik Konseyi'nin daimi üyesi*; Güvenlik Konseyi'nin daimi üyeleri*; Güvenlik Konseyi daimi üyeleri*; BM Güvenlik Konseyi'nin daimi üyesi*; BM Güvenlik Konseyi'nin daimi üyeleri*; BM Güvenlik Konseyi'nin beş daimi üyesi*; Güvenlik Konseyi'nin beş daimi üyesi*; Güvenlik Konseyi'nin daimi beş üyesi*
e3 | | E3 ülkeleri*
central-america | Orta Amerika
caricom | Karayip; Karayipler
pacific-islands | Pasifik ada; Pasifik Adaları
astana-format | | Astana garantörleri*; garantör ülkeler*; Astana sürecinin garantörleri*
`;

function parse(row: string): [string, readonly string[]][] {
  const [slug = "", adjectives = "", names = ""] = row.split("|").map((cell) => cell.trim());
  const members = stateGroup(slug)?.members ?? [];
  const list = (cell: string) => (cell === "" ? [] : cell.split(";").map((item) => item.trim()));
  const phrases = [
    ...list(adjectives).flatMap((adjective) => ENDINGS.map((ending) => `${adjective} ${ending}`)),
    ...list(names),
  ];
  return phrases.map((phrase) => [phrase, members]);
}

/** Turkish names of the groups of states in vocabulary/groups.ts → their members. */
export const groups: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ROWS.trim().split("\n").flatMap(parse),
);
