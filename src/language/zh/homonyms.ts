import { TIES } from "./state-frames.js";

/** One form, several bearers: `form | ids, best first | before`. A pair has its members joined by `+`; `-` is nobody. */
export const homonyms: string = `
# one character with 方 and with the words of ways
乌方 | UZB UKR UGA
巴方 | PAK BRA PSE PAN BHR PRY PNG
伊方 | IRN IRQ
马方 | MYS MDV MLI MDG MLT MKD
斯方 | LKA SVN SVK SWZ
尼方 | NPL NGA NER NIC
阿方 | group:arab AFG ARG DZA ARE AZE ALB OMN
瑞方 | CHE SWE RWA
刚方 | COG COD
塞方 | SRB SEN CYP SLE SYC
毛方 | MRT MUS
摩方 | MAR MCO MDA
卢方 | RWA LUX
中乌 | CHN+UZB CHN+UKR CHN+UGA
中巴 | CHN+PAK CHN+BRA CHN+PAN CHN+PSE CHN+PNG
巴中<T> | CHN+PAK CHN+BRA CHN+PAN
中伊 | CHN+IRN CHN+IRQ
伊中<T> | CHN+IRN CHN+IRQ
中土<T> | CHN+TUR CHN+TKM
土中<T> | CHN+TUR CHN+TKM
中马<T> | CHN+MYS CHN+MDV CHN+MLI CHN+MDG CHN+MLT
马中<T> | CHN+MYS CHN+MDV
中新<T> | CHN+SGP CHN+NZL
中斯<T> | CHN+LKA CHN+SVN CHN+SVK
斯中<T> | CHN+LKA CHN+SVN CHN+SVK
中尼<T> | CHN+NPL CHN+NGA CHN+NIC CHN+NER
尼中<T> | CHN+NPL CHN+NGA CHN+NIC
中阿 | CHN+group:arab CHN+ARE CHN+AFG CHN+AZE CHN+ARG CHN+DZA CHN+ALB
阿中<T> | CHN+group:arab CHN+ARE CHN+AFG CHN+ARG CHN+AZE
中埃 | CHN+EGY CHN+ETH
中瑞<T> | CHN+CHE CHN+SWE
瑞中<T> | CHN+CHE CHN+SWE
中塞<T> | CHN+SRB CHN+SEN CHN+CYP CHN+SLE
塞中<T> | CHN+SRB CHN+SEN CHN+CYP
中毛<T> | CHN+MRT CHN+MUS
美伊 | USA+IRN USA+IRQ
美巴 | USA+PAK USA+BRA
美乌 | USA+UKR USA+UZB
美阿 | USA+AFG USA+ARG
俄阿 | RUS+group:arab RUS+AZE RUS+ARM RUS+AFG
俄伊 | RUS+IRN RUS+IRQ
俄土 | RUS+TUR RUS+TKM
俄巴 | RUS+PAK RUS+BRA
俄塞 | RUS+SRB RUS+SEN
哈乌 | KAZ+UZB
印斯 | IND+LKA
印巴 | IND+PAK IND+BRA
伊巴 | IRN+PAK IRQ+BRA
<访/对/驻/援/赴/涉/抵>巴 | PAK BRA PSE
<访/对/驻/援/赴/涉/抵>乌 | UKR UZB
<访/对/驻/援/赴/涉/抵>伊 | IRN IRQ
<访/驻/赴/抵>土 | TUR TKM
<访/驻/赴/抵>马 | MYS MDV MLI
<访/驻/赴/抵>新 | SGP NZL
<访/驻/赴/抵>斯 | LKA SVN SVK
<访/驻/赴/抵>尼 | NPL NGA NER
<访/驻/援/赴/抵>阿 | AFG ARE ARG AZE
乌<总统/外长/总理/外交部/军方/政府/国防部/防长/总统府/议会> | UKR UZB
伊<总统/外长/总理/外交部/军方/政府/国防部/防长/议会/军/核问题/核协议/核> | IRN IRQ
巴<总统/外长/总理/外交部/军方/政府/国防部/防长/陆军/外秘> | PAK BRA PSE
土<总统/外长/外交部/国防部/防长/军> | TUR TKM
# states and cities of one name
刚果 | COD COG
几内亚 | GIN GNB GNQ
多米尼加 | DOM DMA
维尔京群岛 | VGB VIR
布鲁塞尔 | org:EU BEL
# people of one name
布什 | person:george-w-bush person:george-h-w-bush | 2001-01-20
布希 | person:george-w-bush person:george-h-w-bush | 2001-01-20
阿利耶夫 | person:ilham-aliyev person:heydar-aliyev | 2003-10-31
阿萨德 | person:bashar-al-assad person:hafez-al-assad | 2000-06-11
别尔德穆哈梅多夫 | person:serdar-berdimuhamedow person:gurbanguly-berdimuhamedow | 2022-03-19
谢里夫 | person:shehbaz-sharif person:nawaz-sharif | 2022-04-11
哈里里 | person:saad-hariri person:rafik-hariri | 2005-04-01
马科斯 | person:ferdinand-marcos-jr person:ferdinand-marcos | 2016-01-01
特鲁多 | person:justin-trudeau person:pierre-trudeau | 2008-01-01
卡比拉 | person:joseph-kabila person:laurent-desire-kabila | 2001-01-26
阿基诺 | person:benigno-aquino-iii person:corazon-aquino | 2007-01-01
兰茨贝吉斯 | person:gabrielius-landsbergis person:vytautas-landsbergis | 2015-01-01
罗斯福 | person:franklin-d-roosevelt person:theodore-roosevelt | 1932-01-01
拉斯穆森 | person:anders-fogh-rasmussen person:lars-lokke-rasmussen person:poul-nyrup-rasmussen | 2001-01-01
米歇尔 | person:charles-michel person:louis-michel - | 2010-01-01
奥斯马尼 | person:vjosa-osmani person:bujar-osmani
拉马 | person:edi-rama -
卡斯特罗 | person:fidel-castro person:raul-castro person:xiomara-castro
克林顿 | person:bill-clinton person:hillary-clinton
基什内尔 | person:cristina-fernandez-de-kirchner person:nestor-kirchner | 2007-12-10
扎帕罗夫 | person:sadyr-japarov person:akylbek-japarov
拉贾帕克萨 | person:mahinda-rajapaksa person:gotabaya-rajapaksa
帕潘德里欧 | person:george-papandreou person:andreas-papandreou | 1999-01-01
卡拉曼利斯 | person:kostas-karamanlis person:konstantinos-karamanlis | 1996-01-01
耶尔马兹 | person:cevdet-yilmaz person:mesut-yilmaz | 2010-01-01
甘地 | person:indira-gandhi person:rajiv-gandhi -
萨尔基相 | person:serzh-sargsyan person:armen-sarkissian
侯赛因 | - person:saddam-hussein
奥恩 | person:joseph-aoun person:michel-aoun | 2022-11-01
萨利赫 | person:ali-abdullah-saleh -
代比 | person:mahamat-idriss-deby person:idriss-deby | 2021-04-20
弗雷 | person:eduardo-frei -
约翰逊 | person:boris-johnson person:lyndon-b-johnson person:mike-johnson | 2000-01-01
安南 | person:kofi-annan VNM | 1996-01-01
`.replaceAll("<T>", TIES);
