import { officesOf } from "./rows.js";

/** Fields that have ministers, in Chinese. */
export const PORTFOLIOS = `foreign 外交; defence 国防; interior 内政; finance 财政; economy 经济; trade 贸易; industry 工业; energy 能源; transport 交通; agriculture 农业; water 水利;
environment 环境; health 卫生; education 教育; culture 文化; science 科学; justice 司法; labour 劳工; development 发展; communications 通信; tourism 旅游;
emergency 紧急情况; mining 矿业; investment 投资; construction 建设; security 安全; youth 青年; information 新闻; planning 计划; migration 移民; european-affairs 欧洲事务`;

/** Offices and bodies in Chinese. */
export const offices = officesOf(
  `president 总统; king 国王; queen 女王; emperor 皇帝; emir 埃米尔; sultan 苏丹; grand-duke 大公; monarch 君主; pope 教皇; supreme-leader 最高领袖; head-of-state 国家元首;
paramount-ruler 最高元首; president-of-state-affairs 国务委员长; captain-regent 执政官; co-prince 联席大公; prime-minister 总理; premier 总理; chancellor 总理;
head-of-government 政府首脑; chief-minister 首席部长; chief-executive 行政长官; minister 部长; minister-of-state 国务部长; secretary 秘书;
national-security-adviser 国家安全顾问; high-representative 高级代表; state-councillor 国务委员; deputy-prime-minister 副总理; vice-premier 副总理; vice-president 副总统;
vice-chancellor 副总理; crown-prince 王储; prince 亲王; princess 公主; first-lady 第一夫人; minister-without-portfolio 不管部部长; chief-of-cabinet 办公厅主任;
party-leader 党领导人; general-secretary 总书记; attorney-general 总检察长; under-secretary 副部长; assistant-secretary 助理部长; state-secretary 国务秘书;
permanent-secretary 常务秘书; minister-counsellor 公使衔参赞; ambassador 大使; charge-d-affaires 临时代办; consul 领事; high-commissioner 高级专员;
permanent-representative 常驻代表; nuncio 教廷大使; head-of-mission 使团团长; spokesperson 发言人; press-secretary 新闻秘书; speaker 议长; chairman-of-parliament 议会主席;
deputy 议员; member-of-parliament 国会议员; senator 参议员; representative-in-congress 众议员; member-of-the-european-parliament 欧洲议会议员; party-chairman 党主席;
general 将军; admiral 海军上将; colonel 上校; marshal 元帅; commander 司令; commander-in-chief 总司令; chief-of-staff 参谋长; chief-of-general-staff 总参谋长; officer 军官;
defence-attache 国防武官; supreme-commander 最高统帅; secretary-general 秘书长; deputy-secretary-general 副秘书长; executive-secretary 执行秘书;
executive-director 执行主任; managing-director 总裁; director-general 总干事; director 主任; chief-executive-officer 首席执行官; chairman 主席; vice-chairman 副主席;
president-of-body 主席; commissioner 委员; central-bank-governor 央行行长; governor 省长; mayor 市长; akim 地方行政长官; head 负责人; special-envoy 特使;
special-representative 特别代表; envoy 使节; representative 代表; adviser 顾问; assistant 助理; aide 助手; chief-of-protocol 礼宾司司长; diplomat 外交官; attache 随员;
counsellor 参赞; first-secretary 一等秘书; party-secretary 党委书记; negotiator 谈判代表; delegation-head 代表团团长; coordinator 协调员; official 官员; judge 法官;
prosecutor 检察官; inspector 监察员; rector 校长; expert 专家; leader 领导人; ministry 部; department 司局; government 政府; cabinet 内阁; council-of-ministers 部长会议;
presidency 总统府; presidential-administration 总统办公厅; prime-minister-office 总理府; royal-court 王室; parliament 议会; lower-house 下院; upper-house 上院;
embassy 大使馆; consulate 领事馆; mission 使团; delegation 代表团; foreign-office 外交部门; state-department 美国国务院; central-bank 中央银行; treasury 财政部门;
national-security-council 国家安全委员会; security-council 安全委员会; armed-forces 武装部队; army 军队; navy 海军; air-force 空军; intelligence-service 情报机构; police 警方;
court 法院; supreme-court 最高法院; party 政党; politburo 政治局; central-committee 中央委员会; state-council 国务院; agency 机构; authority 管理局; commission 委员会;
committee 委员会; administration 行政当局; leadership 领导层; side 一方; officials 官员; senate 参议院; congress 国会; customs 海关; border-guard 边防部队; space-agency 航天机构;
regional-government 地区政府; city-government 市政府; chamber-of-commerce 商会; opposition 反对派`,
  PORTFOLIOS,
  { minister: (portfolio) => `${portfolio}部长`, ministry: (portfolio) => `${portfolio}部` },
);
