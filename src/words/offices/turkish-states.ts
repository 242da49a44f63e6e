import { lazily } from "../../text/index.js";
import { officesOfStates } from "./rows.js";

/** Offices and bodies that some states and organisations call otherwise than most. */
export const ofStates = lazily(() =>
  officesOfStates(
    `president devlet başkanı: CHN RUS BLR UKR KOR PHL VNM LAO CUB VEN BRA ARG MEX COL CHL PER BOL ECU PRY; president başkan: USA; president konfederasyon başkanı: CHE;
vice-president cumhurbaşkanı yardımcısı: TUR AZE IRN IND; vice-president devlet başkanı yardımcısı: CHN VNM LAO CUB PHL; presidency devlet başkanlığı: CHN RUS BLR UKR KOR PHL; presidency başkanlık: USA; presidential-administration devlet başkanlığı idaresi: RUS BLR UKR;
attorney-general adalet bakanı: USA; secretary bakan: USA; supreme-leader lider: PRK; central-bank-governor Fed başkanı: USA;
national-security-adviser güvenlik konseyi sekreteri: RUS; speaker Temsilciler Meclisi başkanı: USA;
speaker Avrupa Parlamentosu başkanı: org:EU; parliament Türkiye Büyük Millet Meclisi: TUR; national-security-council millî güvenlik kurulu: TUR`,
  ),
);
