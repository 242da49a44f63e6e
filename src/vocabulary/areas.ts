import { placeKey } from "./places.js";

/**
 * Names of places.ts that are no town and no single spot: regions, mountains, islands, seas and rivers. Their coordinates are of some middle of them, so
 * that a map must not show them as a point. By hand, from the list in tools/well-known-places.tsv.
 */
const NAMES = `
California, Texas, Alaska, Hawaii, Florida, Xinjiang, Xinjiang Uyghur Autonomous Region, Xinjiang Uygur Autonomous Region, Xinjiang Province, Tibet,
Tibet Autonomous Region, Xizang, Xizang Autonomous Region, Inner Mongolia, Guangdong, Hainan, Yunnan, Sichuan, Shaanxi, Shandong, Zhejiang, Chechnya,
Dagestan, Tatarstan, Siberia, Far East, Russian Far East, Kuril Islands, Kurils, Northern Territories, Gorno-Badakhshan,
Gorno-Badakhshan Autonomous Region, GBAO, Sughd, Sughd Region, Khatlon, Khatlon Region, Issyk-Kul, Lake Issyk-Kul, Issyk Kul, Fergana Valley,
Ferghana Valley, Karakalpakstan, Wakhan, Wakhan Corridor, Panjshir, Balochistan, Baluchistan, Kashmir, Jammu and Kashmir, Ladakh, Galwan Valley, Galwan,
Gujarat, Punjab, Arunachal Pradesh, Goa, Dardanelles, Bosphorus, Bosporus, Nakhchivan, Nakhichevan, Lachin Corridor, Zangezur, Zangezur Corridor, Crimea,
Crimean Peninsula, Donbas, Donbass, Gotland, Okinawa, Senkaku Islands, Diaoyu Islands, Diaoyu Dao, Jeju, Jeju Island, Strait of Malacca, Malacca Strait,
Bali, Natuna, Natuna Islands, Aceh, Spratly Islands, Spratlys, Paracel Islands, Paracels, Mindanao, Bougainville, Golan Heights, Golan, Gaza Strip,
West Bank, Suez Canal, Darfur, Tigray, Katanga, Zanzibar, Cabo Delgado, Cabinda, Simandou, Panama Canal, Essequibo, Essequibo Region, Persian Gulf,
Arabian Gulf, Strait of Hormuz, Hormuz, Bab el-Mandeb, Bab al-Mandab, Red Sea, Black Sea, Sea of Azov, Caspian Sea, Baltic Sea, Aral Sea, South China Sea,
East China Sea, Taiwan Strait, Taiwan Straits, Yellow Sea, Sea of Japan, East Sea, Mediterranean Sea, Mediterranean, Eastern Mediterranean,
East Mediterranean, Aegean Sea, Aegean, Indian Ocean, Bay of Bengal, Arabian Sea, Gulf of Aden, Gulf of Oman, Gulf of Guinea, Gulf of Mexico,
Gulf of America, Arctic, Arctic Ocean, Northern Sea Route, Mekong, Mekong River, Amu Darya, Syr Darya, Pamir, Pamirs, Pamir Mountains, Tian Shan,
Tien Shan, Karakoram, Karakoram Highway, Doklam, Siachen, Siachen Glacier, Sahel, Chagos Archipelago, Chagos Islands, Catalonia, Bavaria, Scotland,
Northern Ireland, Flanders, Kurdistan, Kurdistan Region, Iraqi Kurdistan, Rojava, Sinai, Sinai Peninsula, Rakhine, Rakhine State, Kivu, North Kivu,
South Kivu, Abyei, Ogaden, Philadelphi Corridor`;

const KEYS: ReadonlySet<string> = new Set(NAMES.split(/,\s*/u).map((name) => placeKey(name.trim())));

/** Words that end the names of areas that no list has. */
const AREA = /\s(?:region|province|oblast|krai|district|governorate|valley|desert|sea|islands|river|basin|corridor)$/iu;

/** Whether a place's name is that of an area and not of a town. */
export function isArea(name: string): boolean {
  return KEYS.has(placeKey(name)) || AREA.test(name);
}
