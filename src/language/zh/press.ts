/** Chinese words for newspapers, agencies and broadcasters, in rows as of firms.ts: names | acronyms. */
export const PRESS = `
media:new-york-times | 纽约时报
media:washington-post | 华盛顿邮报
media:wall-street-journal | 华尔街日报
media:usa-today | 今日美国报
media:los-angeles-times | 洛杉矶时报
media:washington-times | 华盛顿时报
media:boston-globe | 波士顿环球报
media:christian-science-monitor | 基督教科学箴言报
media:new-york-post | 纽约邮报
media:chicago-tribune | 芝加哥论坛报
media:newsweek | 新闻周刊
media:foreign-affairs | 外交事务杂志
media:new-yorker | 纽约客
media:politico | 政治新闻网; 政客新闻网
media:axios | 阿克西奥斯新闻网
media:daily-beast | 野兽日报
media:huffington-post | 赫芬顿邮报
media:bloomberg | 彭博社; 彭博新闻社; 彭博资讯
media:cnn | 美国有线电视新闻网; 有线电视新闻网 | CNN
media:fox-news | 福克斯新闻; 福克斯新闻频道
media:nbc | 美国全国广播公司; 全国广播公司; 国家广播公司 | NBC
media:cbs | 哥伦比亚广播公司 | CBS
media:abc-news | 美国广播公司
media:cnbc | 消费者新闻与商业频道 | CNBC
media:npr | 美国国家公共电台; 全国公共广播电台
media:upi | 合众国际社
media:guardian | 卫报
media:financial-times | 金融时报
media:economist | 经济学人
media:daily-telegraph | 每日电讯报
media:sunday-telegraph | 星期日电讯报
media:sunday-times | 星期日泰晤士报
media:daily-mail | 每日邮报
media:mail-on-sunday | 星期日邮报
media:times | 泰晤士报
media:sky-news | 天空新闻台; 天空新闻频道
media:bbc | 英国广播公司; 英国广播电台; 英国BBC | BBC
media:reuters | 路透社; 路透; 路透通讯社; 英国路透社
media:le-monde | 世界报; 法国世界报
media:le-figaro | 费加罗报; 费加洛报
media:les-echos | 回声报; 法国回声报
media:france-24 | 法国24电视台; 法兰西24电视台
media:rfi | 法国国际广播电台
media:afp | 法新社; 法国新闻社 | AFP
media:der-spiegel | 明镜周刊
media:die-zeit | 时代周报
media:die-welt | 德国世界报
media:welt-am-sonntag | 世界报星期日版; 星期日世界报
media:frankfurter-allgemeine | 法兰克福汇报
media:suddeutsche-zeitung | 南德意志报; 南德日报
media:handelsblatt | 德国商报
media:bild | 图片报
media:tageszeitung | 德国日报
media:deutsche-welle | 德国之声 | DW
media:dpa | 德新社; 德意志新闻社; 德通社
media:ard | 德国电视一台 | ARD
media:zdf | 德国电视二台 | ZDF
media:neue-zurcher-zeitung | 新苏黎世报
media:corriere-della-sera | 晚邮报
media:la-repubblica | 共和报
media:la-stampa | 意大利新闻报
media:ansa | 安莎社; 安莎通讯社; 意大利安莎社
media:el-mundo | 西班牙世界报
media:efe | 埃菲社; 埃菲通讯社
media:lusa | 卢萨社; 葡新社
media:belga | 比利时通讯社
media:nrk | 挪威广播公司 | NRK
media:dagens-nyheter | 每日新闻报
media:helsingin-sanomat | 赫尔辛基新闻; 赫尔辛基日报
media:yle | 芬兰广播公司
media:gazeta-wyborcza | 选举报
media:rzeczpospolita-daily | 波兰共和国报
media:pap | 波兰通讯社; 波通社
media:ctk | 捷克通讯社; 捷通社
media:mti | 匈牙利通讯社; 匈通社
media:agerpres | 罗马尼亚通讯社; 罗通社
media:bta | 保加利亚通讯社; 保通社
media:tanjug | 南通社; 塔尼尤格通讯社
media:hina | 克罗地亚通讯社
media:ana-mpa | 雅典通讯社; 雅通社
media:kathimerini | 希腊每日报
media:ria-novosti | 俄新社; 俄罗斯新闻社; 俄罗斯新闻通讯社; 今日俄罗斯国际通讯社; 俄罗斯卫星通讯社; 卫星通讯社; 卫星社
media:tass | 塔斯社; 俄塔社; 俄通社-塔斯社; 俄罗斯塔斯社; 塔斯通讯社; 俄通—塔斯社
media:interfax | 国际文传电讯社; 国际文传通讯社; 国际文传; 国际文传社
media:kommersant | 生意人报
media:izvestia | 消息报
media:pravda | 真理报
media:rossiyskaya-gazeta | 俄罗斯报
media:nezavisimaya-gazeta | 俄罗斯独立报
media:moskovsky-komsomolets | 莫斯科共青团员报
media:komsomolskaya-pravda | 共青团真理报
media:rbc | 俄罗斯商业咨询; 俄商业咨询日报
media:rt | 今日俄罗斯电视台
media:channel-one-russia | 俄罗斯第一频道; 俄第一频道
media:ukrinform | 乌克兰国家通讯社; 乌通社
media:unian | 乌克兰独立新闻社; 乌克兰独立通讯社
media:interfax-ukraine | 乌克兰国际文传电讯社; 乌克兰国际文传通讯社
media:belta | 白俄罗斯通讯社; 白通社
media:moldpres | 摩尔多瓦通讯社
media:armenpress | 亚美尼亚通讯社; 亚通社
media:azertac | 阿塞拜疆国家通讯社; 阿塞拜疆通讯社
media:kazinform | 哈萨克国际通讯社; 哈通社
media:uza | 乌兹别克斯坦国家通讯社
media:kabar | 吉尔吉斯斯坦国家通讯社; 卡巴尔通讯社
media:khovar | 塔吉克斯坦国家通讯社; 霍瓦尔通讯社; 塔通社
media:tdh | 土库曼斯坦国家通讯社
media:montsame | 蒙古国家通讯社; 蒙通社
media:anadolu | 阿纳多卢通讯社; 阿纳多卢社; 阿纳多鲁通讯社; 土耳其阿纳多卢通讯社; 安纳多卢通讯社; 安纳杜鲁通讯社
media:hurriyet | 土耳其自由报
media:milliyet | 土耳其民族报
media:yeni-safak | 新曙光报
media:sabah | 土耳其晨报
media:trt | 土耳其广播电视公司; 土耳其国家广播电视台 | TRT
media:irna | 伊朗伊斯兰共和国通讯社; 伊通社; 伊朗国家通讯社; 伊朗通讯社
media:isna | 伊朗学生通讯社
media:mehr | 梅赫尔通讯社; 迈赫尔通讯社
media:fars | 法尔斯通讯社
media:tasnim | 塔斯尼姆通讯社
media:press-tv | 伊朗新闻电视台
media:ina | 伊拉克通讯社; 伊拉克国家通讯社
media:sana | 叙利亚阿拉伯通讯社; 叙通社; 叙利亚通讯社
media:nna | 黎巴嫩国家通讯社; 黎通社
media:as-safir | 使者报; 大使报
media:al-manar | 灯塔电视台; 光塔电视台
media:al-mayadeen | 广场电视台; 迈亚丁电视台
media:petra | 约旦通讯社; 佩特拉通讯社
media:wafa | 巴勒斯坦通讯社; 瓦法通讯社
media:haaretz | 国土报
media:jerusalem-post | 耶路撒冷邮报
media:times-of-israel | 以色列时报
media:yedioth-ahronoth | 新消息报
media:maariv | 以色列晚报
media:ynet | 新消息报网站
media:israeli-army-radio | 以色列军队电台; 以色列陆军电台
media:asharq-al-awsat | 中东报
media:al-quds-al-arabi | 阿拉伯圣城报
media:al-arabiya | 阿拉比亚电视台; 阿拉伯电视台; 阿拉伯卫视
media:spa | 沙特通讯社; 沙特新闻社; 沙乌地通讯社
media:wam | 阿联酋通讯社; 阿通社
media:qna | 卡塔尔通讯社; 卡通社
media:al-jazeera | 半岛电视台; 卡塔尔半岛电视台
media:kuna | 科威特通讯社; 科通社
media:bna | 巴林通讯社
media:ona | 阿曼通讯社
media:saba | 也门通讯社; 也通社; 萨巴通讯社
media:mena | 中东通讯社; 中东社
media:al-ahram | 金字塔报
media:jana | 利比亚通讯社; 利通社
media:tap | 突尼斯非洲通讯社; 突尼斯通讯社
media:aps | 阿尔及利亚通讯社; 阿尔及利亚新闻社
media:map | 马格里布阿拉伯通讯社; 摩洛哥通讯社
media:suna | 苏丹通讯社; 苏丹国家通讯社
media:ena | 埃塞俄比亚通讯社
media:nan | 尼日利亚通讯社; 尼通社
media:gna | 加纳通讯社
media:kna | 肯尼亚通讯社
media:angop | 安哥拉通讯社; 安通社
media:ziana | 津巴布韦通讯社
media:sapa | 南非报业协会; 南非通讯社
media:sabc | 南非广播公司 | SABC
media:panapress | 泛非通讯社
media:xinhua | 新华社; 新华通讯社; 新华网
media:cctv | 中国中央电视台; 中央电视台; 央视; 央视网; 央视新闻 | CCTV
media:cgtn | 中国国际电视台 | CGTN
media:cmg | 中央广播电视总台; 总台央视; 中央广电总台
media:china-daily | 中国日报
media:peoples-daily | 人民日报; 人民网
media:global-times | 环球时报; 环球网
media:guangming-daily | 光明日报
media:china-news-service | 中国新闻社; 中新社; 中新网
media:south-china-morning-post | 南华早报
media:cna-tw | 台湾中央通讯社; 中央通讯社; 中央社
media:taipei-times | 台北时报
media:lianhe-zaobao | 联合早报
media:straits-times | 海峡时报
media:kyodo | 共同社; 共同通讯社; 共同通信社; 日本共同社
media:jiji | 时事社; 时事通讯社; 时事通信社
media:nhk | 日本广播协会; 日本放送协会 | NHK
media:nikkei | 日本经济新闻; 日经新闻; 日经亚洲
media:yomiuri-shimbun | 读卖新闻
media:asahi-shimbun | 朝日新闻
media:mainichi-shimbun | 每日新闻
media:sankei-shimbun | 产经新闻
media:yonhap | 韩联社; 韩国联合通讯社
media:chosun-ilbo | 朝鲜日报
media:joongang-ilbo | 韩国中央日报
media:korea-herald | 韩国先驱报
media:korea-times | 韩国时报
media:kcna | 朝中社; 朝鲜中央通讯社
media:rodong-sinmun | 劳动新闻
media:vna | 越南通讯社; 越通社
media:nhan-dan | 越南人民报
media:bernama | 马新社; 马来西亚国家新闻社
media:antara | 安塔拉通讯社; 安塔拉社; 印尼安塔拉通讯社
media:jakarta-post | 雅加达邮报
media:pna | 菲律宾通讯社; 菲通社
media:bangkok-post | 曼谷邮报
media:pti | 印度报业托拉斯; 印报托
media:ani | 亚洲国际通讯社
media:times-of-india | 印度时报
media:hindustan-times | 印度斯坦时报
media:indian-express | 印度快报
media:app | 巴基斯坦联合通讯社; 巴联社
media:dawn | 黎明报
media:bss | 孟加拉国通讯社; 孟通社
media:bakhtar | 巴赫塔尔通讯社; 巴赫塔通讯社
media:tolo-news | 黎明电视台
media:khaama-press | 哈马通讯社
media:aap | 澳大利亚联合新闻社; 澳联社
media:abc-australia | 澳大利亚广播公司; 澳洲广播公司
media:the-australian | 澳大利亚人报; 澳洲人报
media:sydney-morning-herald | 悉尼先驱晨报; 雪梨晨驱报
media:radio-new-zealand | 新西兰广播电台; 纽西兰广播电台
media:canadian-press | 加拿大通讯社; 加新社; 加通社
media:cbc | 加拿大广播公司
media:globe-and-mail | 环球邮报
media:ap | 美联社; 美国联合通讯社
media:usagm | 美国国际媒体署; 美国全球媒体署
media:rferl | 自由欧洲电台; 自由欧洲电台/自由电台
media:voa | 美国之音
media:rfa | 自由亚洲电台
media:notimex | 墨西哥通讯社
media:prensa-latina | 拉美社; 拉丁美洲通讯社; 拉美通讯社
media:granma | 格拉玛报
media:agencia-brasil | 巴西通讯社
media:o-globo | 巴西环球报
media:folha-de-sao-paulo | 圣保罗页报
media:estado-de-sao-paulo | 圣保罗州报
media:clarin | 号角报
media:la-nacion | 阿根廷民族报
media:telam | 美洲通讯社; 阿根廷美洲通讯社
media:andina | 安第斯通讯社; 安迪纳通讯社
`;
