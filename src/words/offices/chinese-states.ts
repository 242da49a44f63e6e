import { lazily } from "../../text/index.js";
import { PORTFOLIOS } from "./chinese.js";
import { entriesOf, officesOfStates } from "./rows.js";

// As Xinhua and the Foreign Ministry of China write them.

/** Kingdoms, emirates and sultanates whose ministers are 大臣. Some others (Thailand, Malaysia) have 总理 and 部长; Brunei has 首相 and 部长. */
const CROWNED = "BEL BHR BTN DNK ESP GBR JOR JPN KHM KWT LUX MAR NLD NOR QAT SAU SWE TON OMN";
/** States whose head of government is 首相. */
const PREMIERS = "BEL BHR BTN DNK ESP GBR JOR JPN KHM KWT LUX MAR NLD NOR QAT SAU SWE TON BRN OMN LIE LSO SWZ";

/** Offices and bodies that some states and organisations call otherwise than most. */
export const ofStates = lazily(() =>
  officesOfStates(
    `${entriesOf(PORTFOLIOS)
      .map(([slug, words]) => `${slug}-minister ${words}大臣: ${CROWNED}`)
      .join(";")};
president 国家主席: CHN VNM LAO CUB; vice-president 国家副主席: CHN VNM LAO CUB; president 联邦主席: CHE; vice-president 联邦副主席: CHE;
supreme-leader 最高领导人: PRK; emperor 天皇: JPN; prime-minister 首相: ${PREMIERS}; deputy-prime-minister 副首相: ${PREMIERS};
prime-minister-office 首相府: ${PREMIERS}; head-of-government 内阁主席: KGZ; head-of-government 首席顾问: BGD;
foreign-minister 国务卿: USA; trade-minister 商务部长: USA CHN; trade-ministry 商务部: USA CHN; foreign-ministry 国务院: USA; state-department 国务院: USA; under-secretary 副国务卿: USA; assistant-secretary 助理国务卿: USA;
attorney-general 司法部长: USA; secretary 部长: USA; central-bank-governor 美联储主席: USA; minister 大臣: ${CROWNED}; minister-of-state 国务大臣: GBR;
minister-of-state 副大臣: JPN; minister-of-state 政务部长: SGP; foreign-minister 外务大臣: JPN; foreign-ministry 外务省: JPN PRK; foreign-minister 外务相: PRK;
defence-minister 国防相: PRK; defence-ministry 国防省: PRK; defence-minister 防卫大臣: JPN; defence-ministry 防卫省: JPN; finance-minister 财务大臣: JPN;
finance-ministry 财务省: JPN; economy-minister 经济产业大臣: JPN; economy-ministry 经济产业省: JPN; trade-minister 经济产业大臣: JPN; trade-ministry 经济产业省: JPN;
industry-minister 经济产业大臣: JPN; industry-ministry 经济产业省: JPN; justice-minister 法务大臣: JPN; justice-ministry 法务省: JPN;
agriculture-minister 农林水产大臣: JPN; agriculture-ministry 农林水产省: JPN; transport-minister 国土交通大臣: JPN; transport-ministry 国土交通省: JPN;
health-minister 厚生劳动大臣: JPN; health-ministry 厚生劳动省: JPN; education-minister 文部科学大臣: JPN; education-ministry 文部科学省: JPN;
environment-ministry 环境省: JPN; chief-of-cabinet 内阁官房长官: JPN; chief-of-cabinet 总统秘书室长: KOR; chief-of-cabinet 总统办公厅主任: RUS UKR;
national-security-adviser 国家安全保障局局长: JPN; national-security-adviser 国家安保室室长: KOR; national-security-adviser 联邦安全会议秘书: RUS;
national-security-adviser 总统国家安全事务助理: USA; state-councillor 国务资政: MMR; chairman-of-parliament 全国人大常委会委员长: CHN;
chairman-of-parliament 国会主席: VNM LAO; chairman-of-parliament 议长: IRN TUR JPN KOR IND; chairman-of-parliament 最高人民会议常任委员会委员长: PRK;
speaker 众议院议长: USA; speaker 国会主席: VNM LAO; speaker 欧洲议会议长: org:EU; parliament 全国人民代表大会: CHN; parliament 国会: USA JPN KOR VNM LAO;
lower-house 众议院: USA JPN; upper-house 参议院: USA JPN; governor 州长: USA RUS UKR KAZ UZB KGZ TJK TKM MEX BRA VEN NGA SDN SSD AUT;
governor 知事: JPN KOR; governor 邦长: IND; governor 省督: PAK NPL; governor 总督: HKG; president-of-body 行长: org:ADB org:AIIB org:EBRD org:ECB org:NDB org:WB`,
  ),
);
