// Sectors of money by the codes of the OECD Development Assistance Committee, in four languages.
import { own } from "../text/index.js";
import { SECTORS } from "../vocabulary/index.js";
import type { Speech } from "./speech.js";

export const ENGLISH_SECTORS: Readonly<Record<string, string>> = Object.fromEntries(
  SECTORS.map(({ code, name }) => [code, name]),
);

export const RUSSIAN_SECTORS: Readonly<Record<string, string>> = {
  "110": "Образование",
  "120": "Здравоохранение",
  "130": "Демографическая политика и репродуктивное здоровье",
  "140": "Водоснабжение и санитария",
  "150": "Государственное управление и гражданское общество",
  "160": "Прочая социальная инфраструктура и услуги",
  "210": "Транспорт и складское хозяйство",
  "220": "Связь",
  "230": "Энергетика",
  "240": "Банковские и финансовые услуги",
  "250": "Деловые и прочие услуги",
  "310": "Сельское, лесное и рыбное хозяйство",
  "320": "Промышленность, добыча полезных ископаемых, строительство",
  "330": "Торговая политика и регулирование",
  "410": "Охрана окружающей среды",
  "430": "Прочее (межотраслевые направления)",
  "510": "Общая бюджетная поддержка",
  "520": "Продовольственная помощь и продовольственная безопасность",
  "530": "Прочая товарная помощь",
  "600": "Меры в отношении долга",
  "720": "Чрезвычайная помощь",
  "730": "Восстановление после бедствий и конфликтов",
  "740": "Предупреждение бедствий и готовность к ним",
  "998": "Отрасль не указана",
};

export const TURKISH_SECTORS: Readonly<Record<string, string>> = {
  "110": "Eğitim",
  "120": "Sağlık",
  "130": "Nüfus politikaları ve üreme sağlığı",
  "140": "Su temini ve sanitasyon",
  "150": "Kamu yönetimi ve sivil toplum",
  "160": "Diğer sosyal altyapı ve hizmetler",
  "210": "Ulaştırma ve depolama",
  "220": "Haberleşme",
  "230": "Enerji",
  "240": "Bankacılık ve finansal hizmetler",
  "250": "İş hizmetleri ve diğer hizmetler",
  "310": "Tarım, ormancılık, balıkçılık",
  "320": "Sanayi, madencilik, inşaat",
  "330": "Ticaret politikaları ve düzenlemeleri",
  "410": "Genel çevre koruma",
  "430": "Diğer çok sektörlü faaliyetler",
  "510": "Genel bütçe desteği",
  "520": "Gıda yardımı ve gıda güvenliği",
  "530": "Diğer mal yardımı",
  "600": "Borca ilişkin işlemler",
  "720": "Acil yardım",
  "730": "Yeniden imar ve rehabilitasyon",
  "740": "Afetlerin önlenmesi ve afetlere hazırlık",
  "998": "Sektörü belirtilmemiş",
};

export const CHINESE_SECTORS: Readonly<Record<string, string>> = {
  "110": "教育",
  "120": "卫生",
  "130": "人口政策与生殖健康",
  "140": "供水与卫生设施",
  "150": "政府与民间社会",
  "160": "其他社会基础设施和服务",
  "210": "交通运输与仓储",
  "220": "通信",
  "230": "能源",
  "240": "银行与金融服务",
  "250": "商业及其他服务",
  "310": "农林渔业",
  "320": "工业、采矿与建筑",
  "330": "贸易政策与法规",
  "410": "一般环境保护",
  "430": "其他跨部门活动",
  "510": "一般预算支持",
  "520": "发展性粮食援助与粮食安全",
  "530": "其他商品援助",
  "600": "与债务有关的行动",
  "720": "紧急救援",
  "730": "重建援助与恢复",
  "740": "防灾备灾",
  "998": "部门未注明",
};

/** The name of a sector in a language; a code that is no sector's stays as it is. @param code three digits: "210". */
export function sectorWords(code: string, { words }: Speech): string {
  return own(words.sectors, code) ?? code;
}
