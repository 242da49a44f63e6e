import type { OfficeModifierNames, OfficeNames } from "../../vocabulary/index.js";

// Turkish offices are compounds: the field, then "bakan" and its suffix. A portfolio's words give a minister ("enerji bakanı"), with what the rows below add, and a ministry ("enerji bakanlığı").
const PORTFOLIOS = `
foreign | dışişleri; dış işleri; hariciye; dış ilişkiler; dışişleri ve uluslararası işbirliği; avrupa ve dışişleri; dışişleri ve avrupa birliği
defence | savunma; milli savunma; ulusal savunma; milli müdafaa; harbiye; savaş
interior | içişleri; iç işleri; dahiliye; iç güvenlik; kamu güvenliği
finance | maliye; hazine; hazine ve maliye; finans; bütçe; maliye ve hazine; mali işler; ekonomi ve maliye
economy | ekonomi; iktisat; ekonomi ve finans; ekonomik kalkınma; ekonomi ve sanayi; ekonomi ve enerji; ekonomi ve iklim; milli ekonomi; ulusal ekonomi; ekonomik işler
trade | ticaret; dış ticaret; gümrük ve ticaret; ticaret ve sanayi; dış ekonomik ilişkiler; uluslararası ticaret; gümrük; dış ticaretten sorumlu devlet; ekonomi ve ticaret
industry | sanayi; sanayi ve ticaret; sanayi ve teknoloji; endüstri; bilim, sanayi ve teknoloji; sanayi ve yeni teknolojiler
energy | enerji; enerji ve tabii kaynaklar; petrol; elektrik; petrol ve gaz; enerji ve doğal kaynaklar; petrol ve doğal kaynaklar; enerji ve su; enerji ve mineral kaynaklar; petrol ve maden kaynakları; nükleer enerji
transport | ulaştırma; ulaştırma ve altyapı; ulaştırma, denizcilik ve haberleşme; ulaşım; bayındırlık; bayındırlık ve iskan; altyapı; demiryolu; demiryolları; ulaştırma ve haberleşme; ulaştırma ve iletişim
agriculture | tarım; tarım ve köyişleri; tarım ve orman; gıda, tarım ve hayvancılık; tarım ve gıda; balıkçılık; tarım ve sulama
water | su; su kaynakları; sulama; orman ve su işleri; su işleri
environment | çevre; çevre ve orman; çevre ve şehircilik; çevre, şehircilik ve iklim değişikliği; doğal kaynaklar; iklim; ekoloji; çevre ve doğal kaynaklar; iklim ve enerji
health | sağlık; halk sağlığı; sağlık ve sosyal güvenlik; sağlık ve sosyal yardım
education | eğitim; milli eğitim; yüksek öğretim; yükseköğretim; eğitim ve bilim; yüksek öğrenim
culture | kültür; kültür ve turizm; kültür ve spor; kültür ve sanat
science | bilim; bilim ve teknoloji; teknoloji; dijital kalkınma; bilim ve yüksek öğretim; araştırma
justice | adalet; hukuk
labour | çalışma; çalışma ve sosyal güvenlik; iş; istihdam; sosyal güvenlik; çalışma ve sosyal politika; aile ve sosyal politikalar; aile ve sosyal hizmetler
development | kalkınma; uluslararası kalkınma; kalkınma ve işbirliği; ekonomik işbirliği ve kalkınma; bölgesel kalkınma
communications | iletişim; haberleşme; ulaşım ve haberleşme; dijital işler
tourism | turizm; turizm ve kültür
emergency | acil durumlar; acil durum; olağanüstü haller; acil durum ve afet
mining | madencilik; maden; maden ve enerji; madenler
investment | yatırım; yatırım ve dış ticaret; yatırımlar
construction | imar; iskan; inşaat; konut; imar ve iskan
security | güvenlik; milli güvenlik; ulusal güvenlik; istihbarat
youth | gençlik; gençlik ve spor; spor
information | enformasyon; bilgi; basın ve enformasyon; danışma; propaganda
planning | planlama; strateji ve planlama
migration | göç; göç ve iltica; göç işleri; mülteciler
european-affairs | avrupa birliği; ab; avrupa; avrupa işleri; avrupa ilişkileri; avrupa işlerinden sorumlu; ab'den sorumlu devlet; ab işlerinden sorumlu devlet
`;

// slug | phrases | acronyms
const PERSONS = `
president | cumhurbaşkan*; devlet başkan*; cumhur reis*
king | kral*
queen | kraliçe*
emperor | imparator*
emir | emir*?; emiri*
sultan | sultan*
grand-duke | grandük*; büyük dük*
monarch | hükümdar*
pope | papa*?
supreme-leader | dini lider*; ruhani lider*; rehber*?; devrim rehber*; dini rehber*; yüce lider*
head-of-state | devlet lider*; devlet ve hükümet başkan*; geçici devlet başkan*; devrik lider*
paramount-ruler | yang di-pertuan agong
state-councillor | devlet konseyi üyesi*; devlet danışman*
prime-minister | başbakan*
chancellor | şansölye*; başbakan şansölye*
head-of-government | hükümet başkan*; bakanlar kurulu başkan*; kabine başkan*
chief-executive | icra baş sorumlusu*
minister | bakan?; bakanı?; bakanlar?; bakanlarından?
minister-of-state | devlet bakan*
secretary | sekreter*?
national-security-adviser | ulusal güvenlik danışman*; milli güvenlik danışman*; ulusal güvenlik konseyi sekreter*; güvenlik konseyi sekreter*; ulusal güvenlik konseyi genel sekreter*; milli güvenlik kurulu genel sekreter*
high-representative | yüksek temsilci*; ab yüksek temsilci*; dış politika yüksek temsilci*; dış ilişkiler ve güvenlik politikası yüksek temsilci*; dış politika şef*; dış politika sorumlusu*
deputy-prime-minister | başbakan yardımcı*; başbakan birinci yardımcı*; bakanlar kurulu başkan yardımcı*; devlet bakanı ve başbakan yardımcı*
vice-premier | başbakan vekil*
vice-president | cumhurbaşkanı yardımcı*; devlet başkanı yardımcı*; başkan yardımcı*?; cumhurbaşkanı birinci yardımcı*; devlet başkan yardımcı*
crown-prince | veliaht prens*; veliaht*; veliahd*
prince | prens?; prensi*?
princess | prenses*?
first-lady | first lady*; cumhurbaşkanının eşi*
minister-without-portfolio | portföysüz bakan*
chief-of-cabinet | özel kalem müdürü*; kabine şef*; cumhurbaşkanlığı idaresi başkan*
party-leader | parti lider*; genel başkan*; partisi lider*; partisi genel başkan*; parti başkan*; partisi başkan*; ana muhalefet lider*; muhalefet lider*
general-secretary | komünist partisi genel sekreter*; merkez komitesi genel sekreter*; parti genel sekreter*; partisi genel sekreter*
attorney-general | başsavcı*; cumhuriyet başsavcı*
under-secretary | müsteşar*; dışişleri müsteşar*; dışişleri bakanlığı müsteşar*; bakanlık müsteşar*; dışişleri bakanlığı müsteşar yardımcı*; müsteşar yardımcı*
assistant-secretary | dışişleri bakan yardımcı*; dışişleri bakanı yardımcı*; dışişleri bakanı birinci yardımcı*; savunma bakan yardımcı*; savunma bakanı yardımcı*; bakan yardımcı*; bakanı yardımcı*; bakan vekil*
ambassador | büyükelçi*; elçi*?; sefir*
charge-d-affaires | maslahatgüzar*; işgüder*; geçici maslahatgüzar*
consul | başkonsolos?; başkonsolosu*; konsolos?; konsolosu*; fahri konsolos?; fahri konsolosu*
high-commissioner | yüksek komiser*; insan hakları yüksek komiser*; mülteciler yüksek komiser*
permanent-representative | daimi temsilci*; daimi delege*
nuncio | papalık elçi*
head-of-mission | misyon şef*; misyon başkan*
spokesperson | sözcü?; sözcüsü*; sözcüler*?; sözcü vekili*; sözcü yardımcı*; dışişleri sözcüsü*; dışişleri bakanlığı sözcüsü*; hükümet sözcüsü*; parti sözcüsü*; cumhurbaşkanlığı sözcüsü*; beyaz saray sözcüsü*; kremlin sözcüsü*; basın sözcüsü*
press-secretary | basın sekreter*; basın danışman*; basın müşavir*
speaker | meclis başkan*; tbmm başkan*; temsilciler meclisi başkan*; senato başkan*; parlamento başkan*; ulusal meclis başkan*; milli meclis başkan*; millet meclisi başkan*; duma başkan*; mazhilis başkan*; federasyon konseyi başkan*; federal meclis başkan*; halk meclisi başkan*; şura meclisi başkan*; knesset başkan*; parlamentosu başkan*; meclisi başkan*
deputy | milletvekil*; vekil*?; mebus*; meclis başkanvekil*; meclis başkan yardımcı*; grup başkanvekil*
member-of-parliament | parlamenter*; parlamento üyesi*; meclis üyesi*
senator | senatör*
representative-in-congress | kongre üyesi*; temsilciler meclisi üyesi*
member-of-the-european-parliament | avrupa parlamentosu üyesi*; ap üyesi*; avrupa parlamentosu raportör*; ap türkiye raportör*; türkiye raportör*
party-chairman | genel başkan yardımcı*; parti meclisi üyesi*; partisi genel başkan yardımcı*
general | general*; orgeneral*; korgeneral*; tümgeneral*; tuğgeneral*
admiral | amiral*; oramiral*; koramiral*; tümamiral*; tuğamiral*
colonel | albay*
marshal | mareşal*
commander | komutan*; kuvvet komutan*; ordu komutan*; kumandan*; kara kuvvetleri komutan*; deniz kuvvetleri komutan*; hava kuvvetleri komutan*; merkez kuvvetler komutan*; jandarma genel komutan*
commander-in-chief | başkomutan*
chief-of-staff | kurmay başkan*; personel şef*; müşterek kurmay başkan*; genel sekreterlik özel kalem*
chief-of-general-staff | genelkurmay başkan*; genelkurmay ikinci başkan*; genelkurmay 2. başkan*; savunma kuvvetleri komutan*
officer | subay*; yarbay*; binbaşı*; yüzbaşı*
defence-attache | askeri ataşe*; savunma ataşe*
secretary-general | genel sekreter*; bm genel sekreter*; nato genel sekreter*
deputy-secretary-general | genel sekreter yardımcı*; genel sekreteri yardımcı*
executive-secretary | icra sekreter*; yürütme sekreter*
executive-director | icra direktör*; icra kurulu başkan*; yürütme kurulu başkan*
managing-director | icra başkan*; murahhas üye*; ceo'su*
director-general | genel direktör*; genel müdür*
director | direktör*; müdür*?; müdürü*; daire başkan*; enstitü müdürü*; iletişim başkan*; mit müsteşar*; mit başkan*; istihbarat başkan*; milli istihbarat teşkilatı müsteşar*
chief-executive-officer | üst yönetici*; yönetim kurulu üyesi*; ceo*
chairman | yönetim kurulu başkan*; komite başkan*; komisyon başkan*; komitesi başkan*; komisyonu başkan*; konsey başkan*; konseyi başkan*; kurul başkan*; kurulu başkan*; odası başkan*; birliği başkan*; derneği başkan*; vakfı başkan*; dış ilişkiler komitesi başkan*; dışişleri komisyonu başkan*; dönem başkan*; dernek başkan*; federasyonu başkan*; meclisi üyesi*?
vice-chairman | yönetim kurulu başkan yardımcı*; başkanvekil*; başkan vekil*; eşbaşkan*; eş başkan*
president-of-body | ab komisyonu başkan*; avrupa komisyonu başkan*; ab konseyi başkan*; ab dönem başkan*; avrupa parlamentosu başkan*; komisyon başkan*; imf başkan*; dünya bankası başkan*; akpm başkan*; genel kurul başkan*; bölgesel yönetim başkan*; bölgesel yönetimi başkan*
commissioner | komiser*; genişlemeden sorumlu komiser*; genişleme komiser*; ab komiser*; komisyon üyesi*; komisyonu üyesi*
central-bank-governor | merkez bankası başkan*; merkez bankası guvernör*
governor | vali?; valisi*; eyalet valisi*; genel vali*; guvernör*
mayor | belediye başkan*; büyükşehir belediye başkan*
head | başkan?; başkanı?; başkanlar?; şefi*; reisi*?; idaresi başkan*; diyanet işleri başkan*; bölge başkan*; kurumu başkan*; ajansı başkan*; teşkilatı başkan*; enstitüsü başkan*; merkezi başkan*
special-envoy | özel temsilci*; özel elçi*; özel kıbrıs temsilci*; kıbrıs özel temsilci*; özel danışman*; özel afganistan temsilci*
envoy | temsilci elçi*
representative | temsilci*
adviser | danışman*; başdanışman*; müşavir*; başmüşavir*
assistant | asistan*?
aide | yaver*; başyaver*
chief-of-protocol | protokol müdürü*; protokol şef*
diplomat | diplomat*
attache | ataşe*; ticaret müşavir*; kültür ataşe*
counsellor | elçi müsteşar*
first-secretary | birinci sekreter*; başkatip*
party-secretary | parti sekreter*; il parti sekreter*
negotiator | müzakereci*; başmüzakereci*; devlet bakanı ve başmüzakereci*; nükleer başmüzakereci*; baş müzakereci*
delegation-head | heyet başkan*; heyeti başkan*; delegasyon başkan*; delegasyonu başkan*; ab türkiye delegasyonu başkan*
coordinator | koordinatör*
official | yetkili*; yetkilisi*; üst düzey yetkili*; bürokrat*
judge | hakim*?; yargıç*; mahkemesi başkan*
prosecutor | savcı*
inspector | müfettiş*
rector | rektör*
expert | uzman*; analist*
leader | lider*; önder*; mevkidaş*; mevkidaşı*; meslektaş*?; meslektaşı*?
`;

const BODIES = `
ministry | bakanlık?; bakanlığ*?
government | hükümet*; hükümeti*; iktidar*?; yönetimi*?
cabinet | kabine*
council-of-ministers | bakanlar kurulu*
presidency | cumhurbaşkanlığ*; cumhurbaşkanlık*; devlet başkanlığ*
presidential-administration | cumhurbaşkanlığı idaresi*; devlet başkanlığı idaresi*
prime-minister-office | başbakanlık*; başbakanlığ*
royal-court | kraliyet sarayı*; kraliyet*?
parliament | parlamento*; meclis?; meclisi*; ulusal meclis*; millet meclisi*; milli meclis*; halk meclisi*; federal meclis*; parlamentosu*
lower-house | temsilciler meclisi*; avam kamarası*; alt kanat*
upper-house | lordlar kamarası*; üst kanat*; federasyon konseyi*
embassy | büyükelçilik*; büyükelçiliğ*; elçilik*; elçiliğ*; sefaret*
consulate | başkonsolosluk*; başkonsolosluğ*; konsolosluk*; konsolosluğ*
mission | daimi temsilcilik*; daimi temsilciliğ*; misyonu*
delegation | heyet*; heyeti*; delegasyon*; delegasyonu*
foreign-office | dışişleri?; dışişlerinden?; dışişlerine?; dışişleri'*
central-bank | merkez bankası*
treasury | hazine*?
national-security-council | milli güvenlik kurulu*; ulusal güvenlik konseyi*; ulusal güvenlik kurulu*; milli güvenlik konseyi*
security-council | güvenlik konseyi*?
armed-forces | silahlı kuvvetler*; silahlı kuvvetleri*; savunma kuvvetleri*
army | ordu?; ordusu*; kara kuvvetleri*; genelkurmay*; genelkurmay başkanlığ*
navy | donanma*; deniz kuvvetleri*; donanması*
air-force | hava kuvvetleri*
intelligence-service | istihbarat servisi*; istihbarat teşkilatı*; istihbarat örgütü*; gizli servis*; istihbaratı*
police | polis teşkilatı*; polisi*; emniyet genel müdürlüğ*; jandarma*
court | mahkeme?; mahkemesi*
supreme-court | yüksek mahkeme*; anayasa mahkemesi*; yargıtay*; danıştay*
party | parti?; partisi*
politburo | politbüro*; siyasi büro*
central-committee | merkez komitesi*
state-council | devlet konseyi*; devlet şurası*
agency | ajansı*?; kurumu*?
authority | otorite*?; makamlar*?; makamları*
commission | komisyon?; komisyonu*?
committee | komite?; komitesi*?
administration | yönetim?; yönetimi*; idare*?; idaresi*
leadership | liderlik*?; liderliğ*; önderliğ*
side | taraf?; tarafı; tarafının; tarafına; tarafını; tarafıyla; tarafınca
officials | yetkililer*; yetkilileri*; resmi kaynak*; diplomatik kaynak*; diplomatlar*
senate | senato*; senatosu*
congress | kongre?; kongresi*
customs | gümrük idaresi*; gümrükler*?
border-guard | sınır muhafızları*; sınır polisi*; sahil güvenlik*
space-agency | uzay ajansı*; uzay ve havacılık dairesi*
regional-government | bölgesel yönetim*; bölge yönetimi*; bölgesel hükümet*
city-government | belediye*; belediyesi*; büyükşehir belediyesi*
chamber-of-commerce | ticaret odası*; sanayi odası*; ticaret ve sanayi odası*
opposition | muhalefet*; muhalifler*; ana muhalefet*
`;

/**
 * The singular of a stem, bare and with the suffix of a compound: "bakan", "bakanı", "bakanının", "bakanımız". In the plural an office is nobody's. A stem that ends in such a
 * suffix already stays one.
 */
function singular(form: string): readonly string[] {
  const doubt = form.endsWith("?") ? "?" : "";
  const bare = form.slice(0, form.length - doubt.length);
  if (!bare.endsWith("*") || /s[ıiuü]\*$/u.test(bare)) return [form];
  const stem = bare.slice(0, -1);
  const last = [...stem].reverse().find((letter) => "aıoueiöü".includes(letter)) ?? "a";
  const high = "aı".includes(last) ? "ı" : "ei".includes(last) ? "i" : "ou".includes(last) ? "u" : "ü";
  const low = "aıou".includes(last) ? "a" : "e";
  const [glide, joint, own] = /[aıoueiöü]$/u.test(stem) ? ["y", "n", "s"] : ["", "", ""];
  return [
    ...["", `${joint}${high}n`, `${glide}${low}`, `d${low}n`, `${own}${high}*`].map((ending) => stem + ending),
    `${stem}${glide === "" ? high : ""}m${high}z*`,
  ].map((each) => each + doubt);
}

/** Offices that many hold at a time: alone they name nobody. */
const MANY = new Set(
  "party-leader party-chairman deputy member-of-parliament senator representative-in-congress general admiral colonel commander officer director chairman vice-chairman head representative adviser expert official leader diplomat coordinator negotiator delegation-head judge prosecutor inspector mayor governor chief-executive-officer executive-director commissioner under-secretary assistant-secretary vice-president".split(
    " ",
  ),
);

const split = (cell: string | undefined) =>
  (cell ?? "")
    .split(";")
    .map((form) => form.trim())
    .filter((form) => form !== "");

function table(
  rows: string,
  phrases: (slug: string, forms: readonly string[]) => readonly [string, readonly string[]][],
): [string, OfficeNames][] {
  return rows
    .trim()
    .split("\n")
    .flatMap((row) => {
      const [slug = "", forms] = row.split("|").map((cell) => cell.trim());
      return phrases(slug, split(forms));
    })
    .map(([slug, forms]): [string, OfficeNames] => {
      const ambiguous = forms.filter((form) => form.endsWith("?")).map((form) => form.slice(0, -1));
      const bare = forms.map((form) => (form.endsWith("?") ? form.slice(0, -1) : form));
      return [slug, { phrases: bare, ...(ambiguous.length > 0 ? { ambiguous } : {}) }];
    });
}

/** Turkish words for offices and bodies, by slug: stems, with `?` behind one that is an ordinary word as well. */
export const offices: Readonly<Record<string, OfficeNames>> = Object.fromEntries([
  ...table(PERSONS, (slug, forms) => [
    [slug, forms.flatMap(singular).map((form) => (MANY.has(slug) && !form.endsWith("?") ? `${form}?` : form))],
  ]),
  ...table(PORTFOLIOS, (slug, fields) => [
    [`${slug}-minister`, fields.flatMap((field) => [`${field} bakan*`, `${field} eski bakan*`]).flatMap(singular)],
    // A k between vowels is ğ: "bakanlık", "bakanlığı".
    [`${slug}-ministry`, fields.flatMap((field) => [`${field} bakanlık*`, `${field} bakanlığ*`])],
  ]),
  ...table(BODIES, (slug, forms) => [[slug, forms]]),
]);

/** Turkish words that change an office. Most stand before it; "yardımcısı" and "vekili" stand behind. */
export const officeModifiers: OfficeModifierNames = {
  deputy: ["yardımcı*"],
  assistant: ["muavin*"],
  "first-deputy": ["birinci yardımcı*"],
  acting: ["vekil*", "geçici", "vekâleten"],
  caretaker: ["geçici hükümetin"],
  former: ["eski", "önceki", "sabık", "devrik", "emekli"],
  late: ["merhum", "müteveffa", "rahmetli"],
  elect: ["seçilmiş", "yeni seçilen", "seçilen"],
  designate: ["atanan", "müstakbel"],
  outgoing: ["görevi bırakan", "görevden ayrılan"],
  incoming: ["göreve başlayacak olan", "yeni atanan"],
  first: ["birinci"],
  senior: ["kıdemli", "üst düzey"],
  chief: ["baş"],
  permanent: ["daimi"],
  honorary: ["fahri", "onursal"],
  joint: ["müşterek", "eş"],
};
