import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const exports: Patterns<Words["exports"]> = {
  title: "开放数据",
  lead: "以其他程序可读的文件提供本台账。各格式包含什么、无法容纳什么，见 docs/exports.md。",
  size: "{documents}篇文献，{claims}条断言，{facts}项事实",
  heading: "整个台账",
  format: "格式",
  holds: "内容",
  dossiers: "国家档案和双边档案的页面上也有同样的链接，内容限于有关各方。",
  formats: {
    parquet: "全部数据表，ZIP压缩包，供DuckDB、pandas、R、Spark使用",
    datapackage: "全部数据表的CSV文件，附结构说明和编码手册，供科研数据仓储使用",
    jsonld: "事实、断言和文献的关联数据：各自从何得出、由谁得出",
    annotations: "每条断言标注在其文献的原文上，供标注程序使用",
    iati: "计入合计的资金，写成IATI 2.03的“活动”",
    ftm: "国家、组织、企业和人物，以及彼此之间发生的事",
    geojson: "项目及一切有地点的事项，供地图使用",
    csl: "文献，供文献管理软件使用",
  },
};
