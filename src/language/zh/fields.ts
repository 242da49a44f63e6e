/** Fields of cooperation by their slug, by the words of them in Chinese. */
export const fields: Readonly<Record<string, readonly string[]>> = {
  economy: ["经济", "经贸", "产业", "金融", "工业", "产能", "务实合作", "互利合作", "互利共赢", "合作共赢", "矿业"],
  trade: ["贸易", "经贸", "商贸"],
  investment: ["投资"],
  energy: ["能源", "石油", "天然气", "油气", "电力", "核能"],
  connectivity: ["互联互通", "基础设施", "交通", "铁路", "联通", "物流", "港口"],
  security: ["安全", "执法", "警务", "边防"],
  "counter-terrorism": ["反恐", "恐怖主义"],
  defence: ["防务", "国防", "军事", "军队", "两军", "联合军演"],
  culture: ["文化", "人文", "文明", "旅游", "民间", "民心相通", "青年", "体育"],
  education: ["教育", "大学", "留学", "学生"],
  humanitarian: ["人道", "救灾"],
  science: ["科技", "科学", "技术", "航天", "创新", "数字"],
  agriculture: ["农业", "农产品", "粮食"],
  environment: ["环境", "环保", "气候", "绿色", "生态"],
  health: ["卫生", "医疗", "疫苗", "抗疫", "疫情", "健康"],
  politics: ["政治", "外交", "互信", "治国理政", "党", "多边"],
};
