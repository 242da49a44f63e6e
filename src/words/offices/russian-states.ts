import { lazily } from "../../text/index.js";
import { officesOfStates } from "./rows.js";

/** Offices and bodies that some states and organisations call otherwise than most. */
export const ofStates = lazily(() =>
  officesOfStates(
    `president председатель: CHN; vice-president заместитель председателя: CHN; foreign-minister государственный секретарь: USA;
foreign-ministry Государственный департамент: USA; attorney-general министр юстиции: USA; under-secretary заместитель государственного секретаря: USA;
assistant-secretary помощник государственного секретаря: USA; secretary министр: USA; central-bank-governor председатель Федеральной резервной системы: USA;
central-bank-governor председатель Центрального банка: RUS; chancellor федеральный канцлер: DEU AUT; 
national-security-adviser секретарь Совета безопасности: RUS; chief-of-cabinet руководитель администрации президента: RUS;
chief-of-cabinet руководитель офиса президента: UKR; state-councillor государственный советник: MMR;
chairman-of-parliament председатель Постоянного комитета ВСНП: CHN; chairman-of-parliament председатель Национального собрания: VNM LAO;
speaker спикер Палаты представителей: USA; speaker председатель Европейского парламента: org:EU; head-of-government председатель кабинета министров: KGZ;
head-of-government главный советник: BGD; governor аким: KAZ; governor хоким: UZB; president-of-body председатель: org:EU`,
  ),
);
