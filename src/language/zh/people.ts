import { type PersonNames, personNames } from "../../vocabulary/index.js";

/**
 * Chinese spellings of the people of vocabulary/leaders.ts: names, those of the mainland first. A foreign name stands by its family name alone from its first mention on; `?`
 * marks one that many bear or that is a word: it counts where the text has another name of the person, or an office beside it.
 */
const ROWS = `
# China
person:xi-jinping | 习近平; 习主席; 习近平主席; 习近平总书记; 习总书记; 习近平同志; 习氏
person:hu-jintao | 胡锦涛; 胡主席
person:jiang-zemin | 江泽民; 江主席
person:li-qiang | 李强总理; 国务院总理李强; 总理李强; 李强?
person:li-keqiang | 李克强; 李克强总理; 李总理?
person:wen-jiabao | 温家宝; 温总理
person:zhu-rongji | 朱镕基
person:li-peng | 李鹏
person:wang-yi | 王毅; 王毅国务委员; 王毅外长; 王毅部长; 王外长; 王毅国务委员兼外长
person:qin-gang | 秦刚
person:yang-jiechi | 杨洁篪
person:li-zhaoxing | 李肇星
person:tang-jiaxuan | 唐家璇
person:dai-bingguo | 戴秉国
person:han-zheng | 韩正; 国家副主席韩正
person:wang-qishan | 王岐山
person:li-yuanchao | 李源潮
person:zhao-leji | 赵乐际; 赵乐际委员长
person:li-zhanshu | 栗战书
person:zhang-dejiang | 张德江
person:wu-bangguo | 吴邦国
person:ding-xuexiang | 丁薛祥
person:he-lifeng | 何立峰
person:zhang-gaoli | 张高丽
person:li-shangfu | 李尚福
person:wei-fenghe | 魏凤和
person:dong-jun | 董军
person:mao-ning | 毛宁; 发言人毛宁
person:lin-jian | 林剑; 发言人林剑
person:guo-jiakun | 郭嘉昆
person:wang-wenbin | 汪文斌
person:zhao-lijian | 赵立坚
person:hua-chunying | 华春莹
person:geng-shuang | 耿爽
person:lu-kang | 陆慷
person:hong-lei | 洪磊
person:jiang-yu | 姜瑜
person:deng-xiaoping | 邓小平; 邓小平同志
person:mao-zedong | 毛泽东; 毛主席; 毛泽东同志
person:zhou-enlai | 周恩来; 周总理; 周恩来总理
# Russia
person:vladimir-putin | 普京; 普丁; 蒲亭; 弗拉基米尔·普京
person:dmitry-medvedev | 梅德韦杰夫; 梅德维杰夫; 麦维德夫
person:mikhail-mishustin | 米舒斯京
person:mikhail-fradkov | 弗拉德科夫
person:viktor-zubkov | 祖布科夫
person:mikhail-kasyanov | 卡西亚诺夫
person:sergei-lavrov | 拉夫罗夫; 拉夫洛夫; 谢尔盖·拉夫罗夫; 拉弗罗夫
person:igor-ivanov | 伊戈尔·伊万诺夫
person:sergei-shoigu | 绍伊古
person:andrei-belousov | 别洛乌索夫
person:nikolai-patrushev | 帕特鲁舍夫
person:maria-zakharova | 扎哈罗娃
person:dmitry-peskov | 佩斯科夫
person:alexander-lukashevich | 卢卡舍维奇
person:valentina-matviyenko | 马特维延科
person:vyacheslav-volodin | 沃洛金
person:alexander-novak | 诺瓦克?
person:yuri-ushakov | 乌沙科夫
person:alexei-overchuk | 奥韦尔丘克
person:denis-manturov | 曼图罗夫
person:anton-siluanov | 西卢阿诺夫
person:boris-yeltsin | 叶利钦; 叶尔钦; 叶尔辛
person:mikhail-gorbachev | 戈尔巴乔夫; 戈巴契夫
person:leonid-brezhnev | 勃列日涅夫; 布里兹涅夫
person:nikita-khrushchev | 赫鲁晓夫; 赫鲁雪夫
person:joseph-stalin | 斯大林; 史达林; 史大林
# Central Asia
person:kassym-jomart-tokayev | 托卡耶夫; 卡瑟姆若马尔特·托卡耶夫; 卡西姆-若马尔特·托卡耶夫; 托卡叶夫
person:nursultan-nazarbayev | 纳扎尔巴耶夫; 努尔苏丹·纳扎尔巴耶夫; 纳札尔巴耶夫
person:olzhas-bektenov | 别克捷诺夫
person:alikhan-smailov | 斯迈洛夫
person:askar-mamin | 阿斯卡尔·马明; 马明?
person:bakytzhan-sagintayev | 萨金塔耶夫
person:karim-massimov | 卡里姆·马西莫夫; 马西莫夫
person:serik-akhmetov | 谢里克·艾哈迈托夫; 艾哈迈托夫?
person:daniyal-akhmetov | 达尼亚尔·艾哈迈托夫
person:murat-nurtleu | 努尔特列乌
person:yermek-kosherbayev | 科舍尔巴耶夫
person:mukhtar-tileuberdi | 特列乌别尔季
person:beibut-atamkulov | 阿塔姆库洛夫
person:kairat-abdrakhmanov | 阿布德拉赫曼诺夫
person:erlan-idrissov | 伊德里索夫
person:yerzhan-kazykhanov | 卡济哈诺夫
person:kanat-saudabayev | 萨乌达巴耶夫
person:marat-tazhin | 马拉特·塔任; 塔任?
person:emomali-rahmon | 拉赫蒙; 拉赫莫诺夫; 埃莫马利·拉赫蒙
person:kokhir-rasulzoda | 拉苏尔佐达
person:akil-akilov | 阿基洛夫
person:sirojiddin-muhriddin | 穆赫里丁
person:hamrokhon-zarifi | 扎里菲
person:talbak-nazarov | 塔尔巴克·纳扎罗夫
person:rustam-emomali | 鲁斯塔姆·埃莫马利
person:sadyr-japarov | 扎帕罗夫; 萨德尔·扎帕罗夫; 贾帕罗夫
person:sooronbay-jeenbekov | 热恩别科夫; 索隆拜·热恩别科夫
person:almazbek-atambayev | 阿坦巴耶夫
person:roza-otunbayeva | 奥通巴耶娃
person:kurmanbek-bakiyev | 巴基耶夫
person:askar-akayev | 阿卡耶夫
person:akylbek-japarov | 阿克勒别克·扎帕罗夫
person:adylbek-kasymaliev | 卡瑟马利耶夫
person:jeenbek-kulubaev | 库鲁巴耶夫
person:ruslan-kazakbaev | 卡扎克巴耶夫
person:chingiz-aidarbekov | 艾达尔别科夫
person:erlan-abdyldaev | 阿布德尔达耶夫
person:shavkat-mirziyoyev | 米尔济约耶夫; 米尔济约耶夫总统; 沙夫卡特·米尔济约耶夫; 米尔吉约耶夫; 米济尧耶夫
person:islam-karimov | 卡里莫夫?
person:abdulla-aripov | 阿里波夫
person:bakhtiyor-saidov | 赛义多夫
person:vladimir-norov | 诺罗夫?
person:abdulaziz-kamilov | 卡米洛夫
person:elyor-ganiev | 加尼耶夫
person:serdar-berdimuhamedow | 谢尔达尔·别尔德穆哈梅多夫; 谢尔达尔
person:gurbanguly-berdimuhamedow | 库尔班古力·别尔德穆哈梅多夫; 古尔班古力·别尔德穆哈梅多夫; 别尔德穆哈梅多夫
person:saparmurat-niyazov | 尼亚佐夫
person:rashid-meredov | 梅列多夫
# Caucasus
person:ilham-aliyev | 伊利哈姆·阿利耶夫; 伊尔哈姆·阿利耶夫; 阿利耶夫?
person:heydar-aliyev | 盖达尔·阿利耶夫; 老阿利耶夫
person:jeyhun-bayramov | 拜拉莫夫
person:elmar-mammadyarov | 马梅季亚罗夫
person:ali-asadov | 阿萨多夫?
person:novruz-mammadov | 诺夫鲁兹·马梅多夫
person:artur-rasizade | 拉西扎德
person:hikmet-hajiyev | 哈吉耶夫?
person:nikol-pashinyan | 帕希尼扬
person:serzh-sargsyan | 谢尔日·萨尔基相; 萨尔基相
person:robert-kocharyan | 科恰良
person:armen-sarkissian | 阿尔缅·萨尔基相
person:vahagn-khachaturyan | 哈恰图良
person:ararat-mirzoyan | 米尔佐扬
person:zohrab-mnatsakanyan | 姆纳察卡尼扬
person:edward-nalbandian | 纳尔班江
person:mikheil-saakashvili | 萨卡什维利
person:eduard-shevardnadze | 谢瓦尔德纳泽
person:giorgi-margvelashvili | 马尔格韦拉什维利
person:salome-zourabichvili | 祖拉比什维利
person:mikheil-kavelashvili | 卡韦拉什维利
person:irakli-kobakhidze | 科巴希泽
person:irakli-garibashvili | 加里巴什维利
person:giorgi-kvirikashvili | 克维里卡什维利
person:bidzina-ivanishvili | 伊万尼什维利
person:maka-botchorishvili | 博乔里什维利
person:ilia-darchiashvili | 达尔恰什维利
# Türkiye, Iran, South Asia
person:recep-tayyip-erdogan | 埃尔多安; 艾尔多安; 厄多安; 艾尔段; 埃尔多干; 雷杰普·塔伊普·埃尔多安
person:abdullah-gul | 居尔?
person:ahmet-necdet-sezer | 塞泽尔?
person:ahmet-davutoglu | 达武特奥卢
person:binali-yildirim | 耶尔德勒姆; 比纳利·耶尔德勒姆
person:bulent-ecevit | 埃杰维特
person:hakan-fidan | 费丹; 哈坎·费丹
person:mevlut-cavusoglu | 恰武什奥卢
person:ali-babacan | 巴巴詹
person:cevdet-yilmaz | 杰夫代特·耶尔马兹
person:fuat-oktay | 奥克塔伊
person:numan-kurtulmus | 库尔图尔穆什
person:hulusi-akar | 阿卡尔?
person:yasar-guler | 居莱尔
person:oncu-keceli | 凯切利
person:ali-khamenei | 哈梅内伊; 哈米尼; 哈梅尼
person:mohammad-khatami | 哈塔米
person:mahmoud-ahmadinejad | 内贾德; 艾哈迈迪内贾德; 艾哈迈迪-内贾德; 阿赫马迪内贾德
person:hassan-rouhani | 鲁哈尼; 罗哈尼; 哈桑·鲁哈尼
person:ebrahim-raisi | 易卜拉欣·莱希; 莱希?; 赖希?
person:masoud-pezeshkian | 佩泽希齐扬; 佩泽什基安; 佩泽希基安; 裴泽斯基安; 佩泽什齐扬
person:mohammad-javad-zarif | 扎里夫?
person:hossein-amir-abdollahian | 阿卜杜拉希扬; 阿米尔·阿卜杜拉希扬
person:abbas-araghchi | 阿拉格齐; 阿拉格希
person:ali-akbar-salehi | 萨利希?
person:manouchehr-mottaki | 马努切赫尔·穆塔基
person:kamal-kharazi | 哈拉齐
person:esmaeil-baghaei | 巴加埃
person:nasser-kanaani | 卡纳尼
person:narendra-modi | 莫迪; 纳伦德拉·莫迪
person:manmohan-singh | 曼莫汉·辛格; 辛格总理
person:atal-bihari-vajpayee | 瓦杰帕伊
person:droupadi-murmu | 穆尔穆
person:ram-nath-kovind | 科温德
person:pranab-mukherjee | 慕克吉?
person:pratibha-patil | 帕蒂尔?
person:subrahmanyam-jaishankar | 苏杰生
person:sushma-swaraj | 斯瓦拉杰
person:s-m-krishna | 克里希纳?
person:salman-khurshid | 库尔希德?
person:rajnath-singh | 拉杰纳特·辛格
person:ajit-doval | 多瓦尔
person:randhir-jaiswal | 贾伊斯瓦尔
person:arindam-bagchi | 巴格奇
person:jawaharlal-nehru | 尼赫鲁
person:indira-gandhi | 英迪拉·甘地
person:shehbaz-sharif | 夏巴兹; 夏巴兹·谢里夫; 谢赫巴兹; 夏巴兹总理; 谢巴兹·谢里夫; 沙巴兹·谢里夫
person:nawaz-sharif | 纳瓦兹·谢里夫; 谢里夫总理; 纳瓦兹总理; 谢里夫
person:imran-khan | 伊姆兰·汗; 伊姆兰汗; 伊姆兰总理; 伊姆朗·汗; 伊姆兰
person:yousaf-raza-gilani | 吉拉尼
person:shahid-khaqan-abbasi | 阿巴西?
person:anwaar-ul-haq-kakar | 卡卡尔?
person:pervez-musharraf | 穆沙拉夫
person:asif-ali-zardari | 扎尔达里
person:mamnoon-hussain | 马姆努恩·侯赛因; 马姆努恩
person:arif-alvi | 阿里夫·阿尔维; 阿尔维总统; 阿尔维?
person:ishaq-dar | 伊沙克·达尔; 达尔外长
person:bilawal-bhutto-zardari | 比拉瓦尔; 比拉瓦尔·布托; 比拉瓦尔·布托·扎尔达里
person:shah-mahmood-qureshi | 库雷希
person:hina-rabbani-khar | 希娜·拉巴尼·哈尔
person:asim-munir | 阿西姆·穆尼尔; 穆尼尔?
person:sheikh-hasina | 哈西娜; 谢赫·哈西娜
person:muhammad-yunus | 穆罕默德·尤努斯; 尤努斯?
person:hamid-karzai | 卡尔扎伊; 卡尔扎; 卡扎伊; 哈米德·卡尔扎伊
person:ashraf-ghani | 阿什拉夫·加尼; 加尼; 加尼总统
person:amir-khan-muttaqi | 穆塔基
person:mahinda-rajapaksa | 马欣达·拉贾帕克萨; 拉贾帕克萨
person:gotabaya-rajapaksa | 戈塔巴雅·拉贾帕克萨; 戈塔巴雅
person:ranil-wickremesinghe | 维克勒马辛哈
person:anura-kumara-dissanayake | 迪萨纳亚克
person:k-p-sharma-oli | 奥利总理; 卡德加·普拉萨德·夏尔马·奥利
person:pushpa-kamal-dahal | 普拉昌达
person:mohamed-muizzu | 穆伊祖
# United States, Canada, Latin America
person:donald-trump | 特朗普; 川普; 唐纳德·特朗普; 唐纳·川普
person:joe-biden | 拜登; 乔·拜登
person:barack-obama | 奥巴马; 欧巴马; 贝拉克·奥巴马
person:george-w-bush | 小布什; 乔治·W·布什; 乔治·沃克·布什; 小布希; 布什
person:bill-clinton | 比尔·克林顿; 克林顿; 柯林顿?
person:richard-nixon | 尼克松
person:ronald-reagan | 里根; 雷根; 罗纳德·里根
person:jimmy-carter | 吉米·卡特; 卡特总统; 卡特?
person:j-d-vance | 万斯; 范斯; 詹姆斯·万斯
person:kamala-harris | 卡玛拉·哈里斯; 贺锦丽; 哈里斯?
person:mike-pence | 迈克·彭斯; 彭斯; 潘斯?
person:marco-rubio | 鲁比奥; 卢比奥; 鲁比欧; 马尔科·鲁比奥
person:antony-blinken | 布林肯; 安东尼·布林肯
person:mike-pompeo | 蓬佩奥; 庞培欧; 庞佩奥; 迈克·蓬佩奥
person:rex-tillerson | 蒂勒森
person:john-kerry | 约翰·克里; 克里国务卿; 国务卿克里; 美国国务卿克里
person:hillary-clinton | 希拉里; 希拉里·克林顿; 希拉蕊
person:condoleezza-rice | 赖斯; 康多莉扎·赖斯; 莱斯?
person:colin-powell | 科林·鲍威尔; 鲍威尔?
person:madeleine-albright | 奥尔布赖特; 欧布莱特
person:henry-kissinger | 基辛格; 季辛吉
person:pete-hegseth | 赫格塞思; 海格塞斯; 皮特·赫格塞思; 皮特·海格塞斯
person:lloyd-austin | 劳埃德·奥斯汀; 奥斯汀?
person:scott-bessent | 贝森特; 斯科特·贝森特; 贝森
person:janet-yellen | 耶伦; 珍妮特·耶伦; 叶伦
person:jake-sullivan | 沙利文; 苏利文; 杰克·沙利文
person:john-bolton | 博尔顿
person:steve-witkoff | 威特科夫
person:matthew-miller | 马修·米勒; 米勒?
person:ned-price | 内德·普赖斯; 普赖斯?
person:tammy-bruce | 塔米·布鲁斯
person:nancy-pelosi | 佩洛西; 裴洛西; 南希·佩洛西
person:mike-johnson | 迈克·约翰逊
person:mark-carney | 马克·卡尼; 卡尼?
person:justin-trudeau | 贾斯廷·特鲁多; 特鲁多; 杜鲁多
person:stephen-harper | 哈珀?
person:melanie-joly | 梅拉妮·乔利; 乔利?
person:anita-anand | 安妮塔·阿南德; 阿南德?
person:luiz-inacio-lula-da-silva | 卢拉; 卢拉总统; 鲁拉; 路易斯·伊纳西奥·卢拉·达席尔瓦
person:jair-bolsonaro | 博索纳罗; 波索纳洛; 雅伊尔·博索纳罗; 博尔索纳罗
person:dilma-rousseff | 罗塞夫
person:michel-temer | 特梅尔
person:mauro-vieira | 毛罗·维埃拉
person:nicolas-maduro | 马杜罗; 马杜洛; 尼古拉斯·马杜罗
person:hugo-chavez | 查韦斯; 查维斯; 乌戈·查韦斯; 查维兹
person:javier-milei | 米莱; 米雷伊; 哈维尔·米莱
person:alberto-fernandez | 阿尔韦托·费尔南德斯; 费尔南德斯总统; 费尔南德斯?
person:mauricio-macri | 马克里
person:cristina-fernandez-de-kirchner | 克里斯蒂娜·费尔南德斯; 克里斯蒂娜总统; 基什内尔
person:claudia-sheinbaum | 辛鲍姆
person:andres-manuel-lopez-obrador | 洛佩斯·奥夫拉多尔; 奥夫拉多尔
person:miguel-diaz-canel | 迪亚斯-卡内尔; 迪亚斯·卡内尔
person:raul-castro | 劳尔·卡斯特罗; 劳尔主席; 劳尔?
person:fidel-castro | 菲德尔·卡斯特罗; 老卡斯特罗; 菲德尔; 卡斯特罗
person:gustavo-petro | 佩特罗?
person:gabriel-boric | 博里奇
person:evo-morales | 埃沃·莫拉莱斯; 莫拉莱斯
person:luis-arce | 路易斯·阿尔塞; 阿尔塞
person:daniel-ortega | 奥尔特加
person:nayib-bukele | 布克尔?
person:xiomara-castro | 希奥玛拉·卡斯特罗; 卡斯特罗总统
# Europe
person:emmanuel-macron | 马克龙; 马克宏
person:francois-hollande | 奥朗德; 欧兰德
person:nicolas-sarkozy | 萨科齐; 萨尔科齐; 萨科奇; 沙柯吉
person:jacques-chirac | 希拉克; 席哈克
person:jean-noel-barrot | 让-诺埃尔·巴罗; 巴罗外长; 巴罗?
person:stephane-sejourne | 塞茹尔内
person:catherine-colonna | 科隆纳
person:jean-yves-le-drian | 勒德里昂
person:laurent-fabius | 法比尤斯
person:sebastien-lecornu | 勒科尔尼
person:friedrich-merz | 默茨; 梅尔茨; 梅尔兹
person:olaf-scholz | 朔尔茨; 萧兹; 肖尔茨
person:angela-merkel | 默克尔; 梅克尔; 安格拉·默克尔
person:gerhard-schroder | 施罗德; 施若德; 格哈德·施罗德
person:helmut-kohl | 赫尔穆特·科尔; 科尔总理
person:willy-brandt | 勃兰特
person:frank-walter-steinmeier | 施泰因迈尔
person:joachim-gauck | 高克?
person:johann-wadephul | 瓦德富尔; 瓦德普尔
person:annalena-baerbock | 贝尔伯克
person:heiko-maas | 海科·马斯; 马斯外长; 马斯?
person:sigmar-gabriel | 西格马尔·加布里尔; 加布里尔?
person:guido-westerwelle | 韦斯特韦勒; 威斯特维勒
person:joschka-fischer | 约施卡·菲舍尔
person:boris-pistorius | 皮斯托里乌斯
person:keir-starmer | 斯塔默; 基尔·斯塔默; 施凯尔
person:rishi-sunak | 苏纳克; 苏纳克首相; 里希·苏纳克
person:liz-truss | 莉兹·特拉斯; 伊丽莎白·特拉斯; 特拉斯首相; 特拉斯?
person:boris-johnson | 鲍里斯·约翰逊; 约翰逊首相; 强生首相; 约翰逊?
person:theresa-may | 特雷莎·梅; 特蕾莎·梅; 梅首相; 德蕾莎·梅伊; 梅伊?
person:david-cameron | 卡梅伦; 戴维·卡梅伦; 卡麦隆?
person:gordon-brown | 戈登·布朗; 布朗首相
person:tony-blair | 布莱尔; 布莱尔首相; 托尼·布莱尔; 布莱尔夫
person:margaret-thatcher | 撒切尔; 撒切尔夫人; 柴契尔夫人; 戴卓尔夫人; 柴契尔
person:winston-churchill | 丘吉尔
person:charles-iii | 查尔斯三世; 查尔斯国王
person:elizabeth-ii | 伊丽莎白二世; 伊丽莎白女王
person:yvette-cooper | 伊薇特·库珀
person:david-lammy | 戴维·拉米; 外交大臣拉米; 拉米?
person:james-cleverly | 克莱弗利
person:dominic-raab | 多米尼克·拉布; 拉布外交大臣; 拉布?
person:jeremy-hunt | 杰里米·亨特; 外交大臣亨特; 亨特?
person:philip-hammond | 哈蒙德; 菲利普·哈蒙德
person:william-hague | 威廉·黑格; 外交大臣黑格
person:giorgia-meloni | 梅洛尼; 焦尔吉娅·梅洛尼; 乔治娅·梅洛尼
person:mario-draghi | 德拉吉
person:giuseppe-conte | 朱塞佩·孔特; 孔特总理; 孔特?
person:paolo-gentiloni | 真蒂洛尼
person:matteo-renzi | 伦齐
person:enrico-letta | 莱塔?
person:mario-monti | 马里奥·蒙蒂; 蒙蒂?
person:silvio-berlusconi | 贝卢斯科尼; 贝鲁斯柯尼
person:romano-prodi | 普罗迪
person:sergio-mattarella | 马塔雷拉
person:antonio-tajani | 塔亚尼
person:pedro-sanchez | 桑切斯; 佩德罗·桑切斯
person:mariano-rajoy | 拉霍伊
person:jose-luis-rodriguez-zapatero | 萨帕特罗
person:jose-maria-aznar | 阿斯纳尔
person:felipe-vi | 费利佩六世
person:jose-manuel-albares | 阿尔瓦雷斯
person:luis-montenegro | 蒙特内格罗
person:antonio-costa | 安东尼奥·科斯塔; 科斯塔?
person:volodymyr-zelenskyy | 泽连斯基; 泽伦斯基; 泽兰斯基
person:petro-poroshenko | 波罗申科; 波洛申科
person:viktor-yanukovych | 亚努科维奇; 亚努科维奇总统
person:viktor-yushchenko | 尤先科
person:leonid-kuchma | 库奇马
person:denys-shmyhal | 什梅加尔; 什米加尔
person:yulia-svyrydenko | 斯维里坚科
person:andrii-sybiha | 瑟比加; 西比加
person:dmytro-kuleba | 库列巴
person:pavlo-klimkin | 克利姆金
person:andriy-yermak | 叶尔马克
person:alexander-lukashenko | 卢卡申科; 鲁卡申科; 卢卡申柯
person:roman-golovchenko | 戈洛夫琴科
person:alexander-turchin | 图尔钦
person:maxim-ryzhenkov | 雷任科夫
person:sergei-aleinik | 阿列伊尼克
person:vladimir-makei | 马克伊
person:maia-sandu | 桑杜?
person:igor-dodon | 多东?
person:viktor-orban | 欧尔班; 奥尔班; 维克托·欧尔班
person:peter-szijjarto | 西雅尔多
person:robert-fico | 菲佐; 菲乔; 罗伯特·菲佐; 菲措
person:peter-pellegrini | 佩莱格里尼
person:zuzana-caputova | 恰普托娃
person:petr-pavel | 彼得·帕维尔; 帕维尔?
person:milos-zeman | 泽曼
person:petr-fiala | 菲亚拉
person:andrej-babis | 巴比什?
person:donald-tusk | 图斯克; 唐纳德·图斯克
person:mateusz-morawiecki | 莫拉维茨基
person:andrzej-duda | 杜达?
person:karol-nawrocki | 纳夫罗茨基
person:radoslaw-sikorski | 西科尔斯基
person:sauli-niinisto | 尼尼斯托
person:alexander-stubb | 斯图布
person:tarja-halonen | 哈洛宁
person:petteri-orpo | 奥尔波?
person:sanna-marin | 桑娜·马林; 马林总理
person:ulf-kristersson | 克里斯特松
person:magdalena-andersson | 马格达莱娜·安德松
person:stefan-lofven | 勒文?
person:jonas-gahr-store | 斯特勒?
person:erna-solberg | 索尔贝格
person:mette-frederiksen | 弗雷泽里克森
person:mark-rutte | 吕特; 马克·吕特; 吕特首相
person:dick-schoof | 斯霍夫
person:alexander-de-croo | 德克罗
person:bart-de-wever | 德韦弗
person:karl-nehammer | 内哈默
person:sebastian-kurz | 库尔茨?
person:christian-stocker | 施托克尔?
person:alexander-van-der-bellen | 范德贝伦
person:aleksandar-vucic | 武契奇; 亚历山大·武契奇
person:tomislav-nikolic | 尼科利奇
person:ivica-dacic | 达契奇; 伊维察·达契奇
person:marko-duric | 久里奇
person:albin-kurti | 库尔蒂
person:edi-rama | 埃迪·拉马; 拉马总理
person:kyriakos-mitsotakis | 米佐塔基斯
person:alexis-tsipras | 齐普拉斯
person:klaus-iohannis | 克劳斯·约翰尼斯; 约翰内斯总统; 约翰尼斯; 约翰尼斯总统
person:nicusor-dan | 尼库绍尔·丹
person:rumen-radev | 拉德夫
person:andrej-plenkovic | 普连科维奇
person:pope-francis | 方济各; 教皇方济各; 教宗方济各; 教宗弗朗西斯
person:pope-leo-xiv | 利奥十四世; 良十四世
person:pope-benedict-xvi | 本笃十六世
person:pope-john-paul-ii | 约翰·保罗二世; 若望·保禄二世; 若望保禄二世
# East and South-East Asia, Oceania
person:sanae-takaichi | 高市早苗
person:shigeru-ishiba | 石破茂
person:fumio-kishida | 岸田文雄
person:yoshihide-suga | 菅义伟
person:shinzo-abe | 安倍晋三; 安倍
person:junichiro-koizumi | 小泉纯一郎; 小泉
person:yasuo-fukuda | 福田康夫
person:taro-aso | 麻生太郎
person:yukio-hatoyama | 鸠山由纪夫
person:naoto-kan | 菅直人
person:yoshihiko-noda | 野田佳彦
person:takeshi-iwaya | 岩屋毅
person:toshimitsu-motegi | 茂木敏充
person:yoko-kamikawa | 上川阳子
person:yoshimasa-hayashi | 林芳正
person:taro-kono | 河野太郎
person:naruhito | 德仁天皇; 德仁
person:lee-jae-myung | 李在明
person:yoon-suk-yeol | 尹锡悦; 尹锡烈
person:moon-jae-in | 文在寅
person:park-geun-hye | 朴槿惠
person:lee-myung-bak | 李明博
person:roh-moo-hyun | 卢武铉
person:kim-dae-jung | 金大中
person:cho-hyun | 赵显
person:cho-tae-yul | 赵兑烈
person:park-jin | 朴振
person:kang-kyung-wha | 康京和
person:ban-ki-moon | 潘基文
person:kim-jong-un | 金正恩; 金正银
person:kim-jong-il | 金正日
person:kim-il-sung | 金日成
person:choe-son-hui | 崔善姬
person:ri-son-gwon | 李善权; 李先权
person:ri-yong-ho | 李勇浩; 李容浩
person:ukhnaagiin-khurelsukh | 呼日勒苏赫
person:khaltmaagiin-battulga | 巴特图勒嘎
person:tsakhiagiin-elbegdorj | 额勒贝格道尔吉
person:nambaryn-enkhbayar | 恩赫巴亚尔
person:luvsannamsrain-oyun-erdene | 奥云额尔登
person:battsetseg-batmunkh | 巴特策策格
person:lai-ching-te | 赖清德
person:tsai-ing-wen | 蔡英文
person:ma-ying-jeou | 马英九
person:chen-shui-bian | 陈水扁
person:to-lam | 苏林?
person:nguyen-phu-trong | 阮富仲
person:luong-cuong | 梁强?
person:pham-minh-chinh | 范明政
person:nguyen-xuan-phuc | 阮春福
person:bui-thanh-son | 裴青山
person:hun-sen | 洪森; 云升; 洪森首相
person:hun-manet | 洪玛奈
person:thongloun-sisoulith | 通伦·西苏里; 通伦?
person:sonexay-siphandone | 宋赛·西潘敦; 宋赛?
person:prabowo-subianto | 普拉博沃; 普拉伯沃; 普拉博沃·苏比安托
person:joko-widodo | 佐科; 佐科·维多多; 佐科威
person:susilo-bambang-yudhoyono | 苏西洛
person:retno-marsudi | 蕾特诺
person:sugiono | 苏吉约诺
person:anwar-ibrahim | 安瓦尔; 安华; 安瓦尔·易卜拉欣
person:mahathir-mohamad | 马哈蒂尔; 马哈迪; 马哈蒂尔·穆罕默德
person:najib-razak | 纳吉布
person:lee-hsien-loong | 李显龙
person:lawrence-wong | 黄循财
person:vivian-balakrishnan | 维文·巴拉克里什南; 维文?
person:prayut-chan-o-cha | 巴育?
person:srettha-thavisin | 赛塔?
person:paetongtarn-shinawatra | 佩通坦
person:anutin-charnvirakul | 阿努廷
person:rodrigo-duterte | 杜特尔特; 杜特蒂; 杜特地
person:ferdinand-marcos-jr | 小马科斯; 小马可仕; 费迪南德·马科斯; 马科斯?
person:benigno-aquino-iii | 阿基诺三世; 阿基诺?
person:gloria-macapagal-arroyo | 阿罗约?
person:min-aung-hlaing | 敏昂莱
person:aung-san-suu-kyi | 昂山素季; 翁山苏姬; 昂山素姬
person:anthony-albanese | 安东尼·阿尔巴尼斯; 阿尔巴尼斯; 艾班尼斯; 阿尔巴内塞
person:scott-morrison | 斯科特·莫里森; 莫理森; 莫里森?
person:malcolm-turnbull | 特恩布尔
person:tony-abbott | 阿博特
person:julia-gillard | 吉拉德
person:kevin-rudd | 陆克文
person:john-howard | 约翰·霍华德; 霍华德总理
person:penny-wong | 黄英贤
person:christopher-luxon | 拉克森
person:jacinda-ardern | 阿德恩
person:winston-peters | 温斯顿·彼得斯; 外长彼得斯
person:james-marape | 马拉佩
person:manasseh-sogavare | 索加瓦雷
person:sitiveni-rabuka | 兰布卡
# Middle East
person:benjamin-netanyahu | 内塔尼亚胡; 纳坦雅胡; 尼坦雅胡; 内坦亚胡; 本雅明·内塔尼亚胡
person:naftali-bennett | 贝内特
person:yair-lapid | 拉皮德
person:isaac-herzog | 赫尔佐格
person:ehud-olmert | 奥尔默特
person:ariel-sharon | 阿里埃勒·沙龙; 沙龙总理; 阿里尔·沙龙
person:israel-katz | 以色列·卡茨; 卡茨
person:gideon-saar | 萨尔外长; 吉德翁·萨尔
person:mahmoud-abbas | 马哈茂德·阿巴斯; 阿巴斯总统; 阿巴斯?
person:yasser-arafat | 阿拉法特; 阿拉法; 亚西尔·阿拉法特
person:mohammed-bin-salman | 穆罕默德·本·萨勒曼; 王储穆罕默德; 穆罕默德王储; 穆罕默德·萨勒曼; 沙尔曼王储; 小萨勒曼
person:salman-bin-abdulaziz | 萨勒曼国王; 国王萨勒曼; 萨勒曼·本·阿卜杜勒-阿齐兹; 沙特国王萨勒曼; 萨勒曼·本·阿卜杜勒阿齐兹; 沙尔曼国王; 萨尔曼国王
person:abdullah-bin-abdulaziz | 沙特国王阿卜杜拉; 阿卜杜拉·本·阿卜杜勒-阿齐兹
person:faisal-bin-farhan | 费萨尔?
person:adel-al-jubeir | 朱拜尔
person:mohammed-bin-zayed | 穆罕默德·本·扎耶德; 穆罕默德总统; 穆罕默德·本·扎耶德·阿勒纳哈扬
person:khalifa-bin-zayed-al-nahyan | 哈利法·本·扎耶德; 哈利法总统
person:mohammed-bin-rashid-al-maktoum | 穆罕默德·本·拉希德
person:abdullah-bin-zayed-al-nahyan | 阿卜杜拉·本·扎耶德; 阿卜杜拉外长
person:tamim-bin-hamad-al-thani | 塔米姆?
person:hamad-bin-khalifa-al-thani | 哈马德·本·哈利法
person:mohammed-bin-abdulrahman-al-thani | 穆罕默德·本·阿卜杜勒拉赫曼; 穆罕默德首相兼外交大臣
person:mishal-al-ahmad-al-jaber-al-sabah | 米沙勒?
person:haitham-bin-tariq | 海赛姆?
person:qaboos-bin-said | 卡布斯?
person:badr-albusaidi | 布赛义迪; 布赛迪
person:hamad-bin-isa-al-khalifa | 哈马德·本·伊萨; 哈马德国王; 国王哈马德
person:abdullah-ii | 阿卜杜拉二世
person:ayman-safadi | 萨法迪
person:bashar-al-assad | 巴沙尔; 巴沙尔·阿萨德; 巴沙尔总统; 阿萨德
person:ahmed-al-sharaa | 艾哈迈德·沙拉; 沙拉总统; 艾哈迈德·沙雷; 朱拉尼; 沙拉?
person:saddam-hussein | 萨达姆; 萨达姆·侯赛因; 海珊
person:mohammed-shia-al-sudani | 苏达尼
person:mustafa-al-kadhimi | 卡迪米?
person:haider-al-abadi | 阿巴迪
person:nouri-al-maliki | 马利基?
person:joseph-aoun | 约瑟夫·奥恩
person:michel-aoun | 米歇尔·奥恩; 奥恩总统
person:abdel-fattah-el-sisi | 塞西; 塞西总统; 塞西?
person:mohamed-morsi | 莫西; 穆罕默德·穆尔西; 穆尔西?
person:hosni-mubarak | 穆巴拉克; 穆巴拉克总统
person:sameh-shoukry | 舒凯里
person:badr-abdelatty | 阿卜杜勒-阿提
person:muammar-gaddafi | 卡扎菲; 格达费; 卡达菲
person:mohammed-vi | 穆罕默德六世
person:abdelmadjid-tebboune | 特本总统; 阿卜杜勒-马吉德·特本; 阿卜杜勒马吉德·特本; 特本?
person:abdelaziz-bouteflika | 布特弗利卡
person:kais-saied | 凯斯·赛义德; 赛义德总统
# Africa
person:cyril-ramaphosa | 拉马福萨; 西里尔·拉马福萨; 拉马佛沙
person:jacob-zuma | 祖马; 雅各布·祖马
person:thabo-mbeki | 姆贝基
person:nelson-mandela | 曼德拉; 纳尔逊·曼德拉; 曼德拉总统
person:abiy-ahmed | 阿比总理; 阿比·艾哈迈德; 阿比·阿赫迈德
person:hailemariam-desalegn | 海尔马里亚姆
person:meles-zenawi | 梅莱斯
person:william-ruto | 鲁托
person:uhuru-kenyatta | 肯雅塔; 乌胡鲁·肯雅塔
person:mwai-kibaki | 齐贝吉
person:bola-tinubu | 蒂努布
person:muhammadu-buhari | 布哈里
person:goodluck-jonathan | 古德勒克·乔纳森; 乔纳森总统
person:olusegun-obasanjo | 奥巴桑乔
person:paul-kagame | 卡加梅
person:yoweri-museveni | 穆塞韦尼
person:samia-suluhu-hassan | 萨米娅; 萨米娅·苏卢胡·哈桑
person:john-magufuli | 马古富力
person:jakaya-kikwete | 基奎特
person:felix-tshisekedi | 齐塞克迪; 费利克斯·齐塞克迪
person:joseph-kabila | 约瑟夫·卡比拉; 卡比拉?
person:denis-sassou-nguesso | 萨苏; 萨苏-恩格索
person:joao-lourenco | 洛伦索
person:jose-eduardo-dos-santos | 多斯桑托斯?
person:robert-mugabe | 穆加贝; 罗伯特·穆加贝; 穆加比
person:emmerson-mnangagwa | 姆南加古瓦
person:hakainde-hichilema | 希奇莱马
person:edgar-lungu | 伦古?
person:nana-akufo-addo | 阿库福-阿多
person:john-mahama | 马哈马
person:macky-sall | 麦基·萨勒; 萨勒总统
person:bassirou-diomaye-faye | 迪奥马耶·法耶; 巴西鲁·迪奥马耶·法耶; 法耶总统; 法耶?
person:alassane-ouattara | 瓦塔拉; 阿拉萨内·瓦塔拉; 瓦塔拉总统
person:paul-biya | 保罗·比亚; 比亚总统
person:idriss-deby | 伊德里斯·代比; 代比?
person:mahamat-idriss-deby | 马哈马特·代比; 马哈马特·伊德里斯·代比
person:teodoro-obiang | 奥比昂
person:isaias-afwerki | 伊萨亚斯
person:omar-al-bashir | 巴希尔
person:abdel-fattah-al-burhan | 布尔汉
person:salva-kiir | 萨尔瓦·基尔; 基尔总统; 基尔?
person:hassan-sheikh-mohamud | 哈桑·谢赫·马哈茂德
person:ismail-omar-guelleh | 盖莱?
person:filipe-nyusi | 纽西?
person:daniel-chapo | 丹尼尔·查波; 查波?
person:assimi-goita | 戈伊塔?
person:ibrahim-traore | 特拉奥雷
person:abdourahamane-tchiani | 奇亚尼
# organisations
person:antonio-guterres | 古特雷斯; 古特瑞斯; 安东尼奥·古特雷斯
person:kofi-annan | 科菲·安南; 安南?
person:ursula-von-der-leyen | 冯德莱恩; 范德赖恩; 冯·德莱恩; 乌尔苏拉·冯德莱恩
person:jean-claude-juncker | 容克
person:jose-manuel-barroso | 巴罗佐
person:charles-michel | 夏尔·米歇尔; 米歇尔主席; 欧洲理事会主席米歇尔
person:herman-van-rompuy | 范龙佩
person:kaja-kallas | 卡娅·卡拉斯; 卡拉斯?
person:josep-borrell | 博雷利
person:federica-mogherini | 莫盖里尼
person:catherine-ashton | 阿什顿
person:javier-solana | 索拉纳
person:roberta-metsola | 梅措拉
person:jens-stoltenberg | 斯托尔滕贝格; 史托腾柏格; 延斯·斯托尔滕贝格
person:anders-fogh-rasmussen | 拉斯穆森
person:tedros-adhanom-ghebreyesus | 谭德塞
person:rafael-grossi | 格罗西?
person:yukiya-amano | 天野之弥
person:mohamed-elbaradei | 巴拉迪?
person:kristalina-georgieva | 格奥尔基耶娃
person:christine-lagarde | 拉加德
person:ajay-banga | 彭安杰
person:david-malpass | 马尔帕斯
person:jim-yong-kim | 金墉?
person:ngozi-okonjo-iweala | 伊维拉; 奥孔乔-伊韦阿拉
person:roberto-azevedo | 阿泽维多
person:jin-liqun | 金立群
person:masatsugu-asakawa | 浅川雅嗣
person:masato-kanda | 神田真人
person:odile-renaud-basso | 雷诺-巴索
person:zhang-ming | 张明秘书长; 上合组织秘书长张明; 秘书长张明
person:nurlan-yermekbayev | 叶尔梅克巴耶夫
person:rashid-alimov | 阿利莫夫
person:imangali-tasmagambetov | 塔斯马加姆别托夫
person:stanislav-zas | 斯坦尼斯拉夫·扎西
person:sergei-lebedev | 列别杰夫?
person:kubanychbek-omuraliev | 奥穆拉利耶夫
person:baghdad-amreyev | 阿姆列耶夫
person:hissein-brahim-taha | 塔哈秘书长; 侯赛因·易卜拉欣·塔哈
person:ahmed-aboul-gheit | 阿布·盖特; 盖特?
person:moussa-faki-mahamat | 法基主席; 法基?
person:mahmoud-ali-youssouf | 马哈茂德·阿里·优素福; 优素福?
person:kao-kim-hourn | 高金洪
person:feridun-sinirlioglu | 西尼尔利奥卢
person:helga-schmid | 施密德?
person:umaru-musa-yaradua | 亚拉杜瓦
person:jean-chretien | 克雷蒂安?
person:paul-martin | 保罗·马丁
person:vicente-fox | 比森特·福克斯
person:felipe-calderon | 卡尔德龙
person:enrique-pena-nieto | 培尼亚; 培尼亚·涅托
person:fernando-henrique-cardoso | 卡多佐?
person:nestor-kirchner | 内斯托尔·基什内尔
person:aleksander-kwasniewski | 克瓦希涅夫斯基
person:lech-kaczynski | 莱赫·卡钦斯基; 卡钦斯基
person:bronislaw-komorowski | 科莫罗夫斯基
person:peter-medgyessy | 迈杰希
person:ferenc-gyurcsany | 久尔恰尼
person:gordon-bajnai | 鲍伊瑙伊
person:karen-karapetyan | 卡拉佩强
person:mamuka-bakhtadze | 巴赫塔泽
person:giorgi-gakharia | 加哈里亚
person:daniel-arap-moi | 阿拉普·莫伊
person:kgalema-motlanthe | 莫特兰蒂
person:adly-mansour | 阿兹利·曼苏尔; 阿德利·曼苏尔; 曼苏尔?
person:ehud-barak | 埃胡德·巴拉克; 以色列总理巴拉克; 以色列国防部长巴拉克
person:natsagiin-bagabandi | 巴嘎班迪
person:keizo-obuchi | 小渊惠三
person:yoshiro-mori | 森喜朗
person:joseph-estrada | 埃斯特拉达
person:abdurrahman-wahid | 瓦希德
person:megawati-sukarnoputri | 梅加瓦蒂
# Ministers and leaders of movements, and presidents of their time
person:george-h-w-bush | 老布什; 乔治·赫伯特·沃克·布什; 老布希
person:rafael-correa | 科雷亚
person:leopoldo-galtieri | 加尔铁里
person:vaclav-havel | 哈韦尔; 哈维尔
person:laurent-gbagbo | 洛朗·巴博; 巴博
person:ben-ali | 本·阿里; 本阿里
person:hassan-ii | 哈桑二世
person:rafik-hariri | 拉菲克·哈里里
person:rajiv-gandhi | 拉吉夫·甘地
person:lee-kuan-yew | 李光耀
person:roh-tae-woo | 卢泰愚
person:donald-rumsfeld | 拉姆斯菲尔德
person:james-baker | 詹姆斯·贝克
person:radovan-karadzic | 卡拉季奇
person:rauf-denktash | 登克塔什
person:foday-sankoh | 桑科?
person:joshua-nkomo | 恩科莫?
person:jonas-savimbi | 萨文比
person:hassan-nasrallah | 纳斯鲁拉
person:ismail-haniyeh | 哈尼亚
person:velupillai-prabhakaran | 普拉巴卡兰
# leaders of 1945 to 2021
person:harry-truman | 杜鲁门; 哈里·杜鲁门; 楚门?
person:dwight-eisenhower | 艾森豪威尔; 艾森豪
person:john-f-kennedy | 肯尼迪; 甘迺迪; 甘乃迪; 约翰·肯尼迪
person:gerald-ford | 杰拉尔德·福特; 福特?
person:john-diefenbaker | 迪芬贝克
person:lester-pearson | 莱斯特·皮尔逊; 皮尔逊?
person:joe-clark | 乔·克拉克
person:brian-mulroney | 马尔罗尼
person:lynden-pindling | 平德林
person:hubert-ingraham | 英格拉哈姆
person:perry-christie | 佩里·克里斯蒂; 克里斯蒂?
person:fulgencio-batista | 巴蒂斯塔
person:raoul-cedras | 塞德拉斯
person:jean-bertrand-aristide | 阿里斯蒂德
person:rene-preval | 普雷瓦尔
person:michel-martelly | 马尔泰利
person:joaquin-balaguer | 巴拉格尔
person:hipolito-mejia | 伊波利托·梅希亚; 梅希亚?
person:danilo-medina | 达尼洛·梅迪纳; 梅迪纳?
person:alexander-bustamante | 布斯塔曼特
person:michael-manley | 迈克尔·曼利; 曼利?
person:edward-seaga | 西加?
person:p-j-patterson | 帕特森?
person:bruce-golding | 布鲁斯·戈尔丁; 戈尔丁?
person:patrick-manning | 帕特里克·曼宁; 曼宁?
person:basdeo-panday | 巴斯迪奥·潘迪; 潘迪?
person:kamla-persad-bissessar | 比塞萨尔; 卡姆拉·珀塞德-比塞萨尔
person:eric-gairy | 埃里克·盖里; 盖里?
person:maurice-bishop | 莫里斯·毕晓普; 毕晓普?
person:forbes-burnham | 伯纳姆
person:bharrat-jagdeo | 贾格德奥
person:donald-ramotar | 拉莫塔尔
person:desi-bouterse | 鲍特瑟; 鲍特塞
person:ronald-venetiaan | 费内蒂安
person:luis-echeverria | 埃切维里亚
person:miguel-de-la-madrid | 德拉马德里
person:carlos-salinas | 萨利纳斯; 卡洛斯·萨利纳斯
person:ernesto-zedillo | 塞迪略
person:efrain-rios-montt | 里奥斯·蒙特
person:vinicio-cerezo | 塞雷索?
person:alvaro-arzu | 阿尔苏?
person:oscar-berger | 奥斯卡·贝尔赫; 贝尔赫?
person:alvaro-colom | 阿尔瓦罗·科洛姆; 科洛姆?
person:otto-perez-molina | 佩雷斯·莫利纳; 奥托·佩雷斯
person:rafael-callejas | 卡列哈斯
person:manuel-zelaya | 塞拉亚
person:porfirio-lobo | 洛沃?
person:jose-napoleon-duarte | 何塞·拿破仑·杜阿尔特; 杜阿尔特?
person:alfredo-cristiani | 克里斯蒂亚尼
person:mauricio-funes | 富内斯
person:anastasio-somoza | 索摩查
person:violeta-chamorro | 查莫罗
person:arnoldo-aleman | 阿莱曼
person:oscar-arias | 奥斯卡·阿里亚斯; 阿里亚斯
person:omar-torrijos | 托里霍斯; 奥马尔·托里霍斯
person:manuel-noriega | 诺列加
person:guillermo-endara | 恩达拉
person:ricardo-martinelli | 马蒂内利
person:juan-carlos-varela | 胡安·卡洛斯·巴雷拉; 巴雷拉
person:julio-cesar-turbay | 图尔瓦伊
person:belisario-betancur | 贝坦库尔
person:cesar-gaviria | 加维里亚
person:ernesto-samper | 桑佩尔
person:andres-pastrana | 帕斯特拉纳
person:alvaro-uribe | 乌里韦
person:romulo-betancourt | 贝坦科尔特
person:jaime-lusinchi | 卢辛奇
person:leon-febres-cordero | 费夫雷斯·科尔德罗
person:jamil-mahuad | 马瓦德
person:lucio-gutierrez | 卢西奥·古铁雷斯
person:fernando-belaunde | 贝朗德
person:juan-velasco-alvarado | 贝拉斯科·阿尔瓦拉多
person:alan-garcia | 阿兰·加西亚
person:alberto-fujimori | 藤森
person:alejandro-toledo | 亚历杭德罗·托莱多; 托莱多?
person:ollanta-humala | 乌马拉; 奥良塔·乌马拉
person:juscelino-kubitschek | 库比契克
person:joao-goulart | 古拉特
person:ernesto-geisel | 盖泽尔
person:joao-figueiredo | 若昂·菲格雷多; 菲格雷多
person:jose-sarney | 萨尔内
person:fernando-collor-de-mello | 科洛尔
person:itamar-franco | 伊塔马尔·佛朗哥
person:victor-paz-estenssoro | 帕斯·埃斯登索罗
person:hugo-banzer | 班塞尔
person:carlos-mesa | 卡洛斯·梅萨; 梅萨?
person:jeanine-anez | 阿涅斯; 珍尼娜·阿涅斯
person:alfredo-stroessner | 斯特罗斯纳
person:horacio-cartes | 卡特斯?
person:eduardo-frei-montalva | 弗雷·蒙塔尔瓦
person:salvador-allende | 阿连德
person:augusto-pinochet | 皮诺切特
person:patricio-aylwin | 艾尔文
person:eduardo-frei | 爱德华多·弗雷; 弗雷?
person:ricardo-lagos | 里卡多·拉戈斯
person:michelle-bachelet | 巴切莱特
person:juan-peron | 庇隆; 胡安·庇隆; 贝隆?
person:arturo-frondizi | 弗朗迪西
person:jorge-videla | 魏地拉
person:raul-alfonsin | 阿方辛?
person:carlos-menem | 梅内姆
person:fernando-de-la-rua | 德拉鲁阿
person:julio-maria-sanguinetti | 桑吉内蒂
person:jorge-batlle | 豪尔赫·巴特列; 巴特列
person:tabare-vazquez | 塔瓦雷·巴斯克斯; 巴斯克斯?
person:anthony-eden | 安东尼·艾登; 艾登?
person:harold-macmillan | 麦克米伦
person:alec-douglas-home | 道格拉斯-霍姆; 道格拉斯·霍姆
person:harold-wilson | 哈罗德·威尔逊
person:edward-heath | 爱德华·希思; 希思?
person:james-callaghan | 卡拉汉
person:john-major | 梅杰?
person:eamon-de-valera | 德瓦莱拉
person:jack-lynch | 杰克·林奇
person:charles-haughey | 豪伊
person:garret-fitzgerald | 加勒特·菲茨杰拉德
person:albert-reynolds | 艾伯特·雷诺兹
person:john-bruton | 约翰·布鲁顿
person:bertie-ahern | 埃亨
person:enda-kenny | 恩达·肯尼; 肯尼总理
person:leo-varadkar | 瓦拉德卡
person:ruud-lubbers | 吕贝尔斯
person:wim-kok | 维姆·科克
person:leo-tindemans | 廷德曼斯
person:wilfried-martens | 马尔滕斯
person:jean-luc-dehaene | 德阿纳
person:guy-verhofstadt | 伏思达?
person:elio-di-rupo | 迪吕波
person:jacques-santer | 桑特?
person:guy-mollet | 居伊·摩勒
person:charles-de-gaulle | 戴高乐
person:georges-pompidou | 蓬皮杜
person:valery-giscard-destaing | 德斯坦
person:francois-mitterrand | 密特朗
person:francisco-franco | 佛朗哥
person:adolfo-suarez | 阿道弗·苏亚雷斯
person:leopoldo-calvo-sotelo | 卡尔沃·索特洛
person:felipe-gonzalez | 费利佩·冈萨雷斯
person:antonio-salazar | 萨拉查
person:marcelo-caetano | 卡埃塔诺
person:antonio-ramalho-eanes | 埃亚内斯
person:mario-soares | 苏亚雷斯
person:jorge-sampaio | 桑帕约
person:konrad-adenauer | 阿登纳?
person:ludwig-erhard | 路德维希·艾哈德
person:kurt-georg-kiesinger | 基辛格尔; 基青格
person:helmut-schmidt | 施密特?
person:walter-ulbricht | 乌布利希
person:erich-honecker | 昂纳克
person:wladyslaw-gomulka | 哥穆尔卡
person:edward-gierek | 盖莱克
person:wojciech-jaruzelski | 雅鲁泽尔斯基
person:lech-walesa | 瓦文萨; 华勒沙
person:bruno-kreisky | 克赖斯基
person:franz-vranitzky | 弗拉尼茨基
person:wolfgang-schussel | 许塞尔
person:alfred-gusenbauer | 古森鲍尔
person:werner-faymann | 法伊曼
person:janos-kadar | 亚诺什·卡达尔; 卡达尔?
person:jozsef-antall | 安托尔
person:gyula-horn | 霍恩·久洛
person:antonin-novotny | 诺沃提尼
person:gustav-husak | 胡萨克?
person:mirek-topolanek | 托波拉内克
person:petr-necas | 内恰斯
person:bohuslav-sobotka | 索博特卡
person:vladimir-meciar | 梅恰尔
person:mikulas-dzurinda | 祖林达
person:iveta-radicova | 拉迪乔娃
person:aldo-moro | 阿尔多·莫罗
person:amintore-fanfani | 范范尼
person:giulio-andreotti | 安德烈奥蒂
person:francesco-cossiga | 科西加
person:bettino-craxi | 克拉克西
person:giuliano-amato | 阿马托?
person:carlo-azeglio-ciampi | 钱皮?
person:lamberto-dini | 兰贝托·迪尼; 迪尼?
person:massimo-dalema | 达莱马
person:dom-mintoff | 明托夫
person:joseph-muscat | 约瑟夫·穆斯卡特; 穆斯卡特
person:enver-hoxha | 恩维尔·霍查; 霍查?
person:ramiz-alia | 拉米兹·阿利雅; 阿利雅
person:sali-berisha | 贝里沙
person:fatos-nano | 法托斯·纳诺; 纳诺?
person:milo-dukanovic | 久卡诺维奇
person:branko-crvenkovski | 茨尔文科夫斯基
person:ljubco-georgievski | 格奥尔基耶夫斯基
person:nikola-gruevski | 格鲁埃夫斯基
person:zoran-zaev | 扎埃夫
person:franjo-tudman | 图季曼
person:stjepan-mesic | 梅西奇
person:ivo-sanader | 萨纳德尔
person:jadranka-kosor | 科索尔
person:josip-broz-tito | 铁托
person:slobodan-milosevic | 米洛舍维奇
person:vojislav-kostunica | 科什图尼察
person:alija-izetbegovic | 伊泽特贝戈维奇
person:hashim-thaci | 萨奇?
person:ramush-haradinaj | 哈拉迪纳伊
person:janez-drnovsek | 德尔诺夫舍克
person:janez-jansa | 扬沙?
person:borut-pahor | 帕霍尔
person:miro-cerar | 采拉尔
person:konstantinos-karamanlis | 康斯坦丁·卡拉曼利斯
person:georgios-papadopoulos | 帕帕多普洛斯
person:andreas-papandreou | 安德烈亚斯·帕潘德里欧
person:costas-simitis | 西米蒂斯
person:kostas-karamanlis | 卡拉曼利斯
person:george-papandreou | 帕潘德里欧
person:antonis-samaras | 萨马拉斯
person:archbishop-makarios | 马卡里奥斯
person:spyros-kyprianou | 基普里亚努
person:george-vassiliou | 瓦西利乌
person:glafcos-clerides | 克莱里季斯
person:tassos-papadopoulos | 塔索斯·帕帕佐普洛斯
person:demetris-christofias | 赫里斯托菲亚斯
person:todor-zhivkov | 日夫科夫
person:boyko-borisov | 博里索夫
person:sergei-stanishev | 斯塔尼舍夫
person:mircea-snegur | 斯涅古尔
person:petru-lucinschi | 卢钦斯基
person:vlad-filat | 菲拉特
person:gheorghe-gheorghiu-dej | 乔治乌-德治; 乔治乌·德治
person:nicolae-ceausescu | 齐奥塞斯库
person:traian-basescu | 伯塞斯库
person:yuri-andropov | 安德罗波夫
person:konstantin-chernenko | 契尔年科
person:mart-laar | 马尔特·拉尔
person:andrus-ansip | 安西普
person:juri-ratas | 拉塔斯?
person:valdis-dombrovskis | 东布罗夫斯基斯
person:maris-kucinskis | 库钦斯基斯
person:vytautas-landsbergis | 兰茨贝吉斯
person:algirdas-brazauskas | 布拉藻斯卡斯
person:valdas-adamkus | 阿达姆库斯
person:rolandas-paksas | 帕克萨斯
person:dalia-grybauskaite | 格里包斯凯特
person:leonid-kravchuk | 克拉夫丘克
person:stanislav-shushkevich | 舒什克维奇
person:levon-ter-petrosyan | 捷尔-彼得罗相
person:zviad-gamsakhurdia | 加姆萨胡尔季阿
person:abulfaz-elchibey | 埃利奇别伊
person:urho-kekkonen | 吉科宁
person:mauno-koivisto | 科伊维斯托
person:martti-ahtisaari | 阿赫蒂萨里
person:paavo-lipponen | 利波宁
person:matti-vanhanen | 万哈宁
person:jyrki-katainen | 卡泰宁
person:juha-sipila | 西皮莱
person:tage-erlander | 埃兰德
person:olof-palme | 帕尔梅?
person:thorbjorn-falldin | 费尔丁
person:ingvar-carlsson | 英瓦尔·卡尔松
person:carl-bildt | 比尔特?
person:goran-persson | 约兰·佩尔松
person:fredrik-reinfeldt | 赖因费尔特
person:einar-gerhardsen | 耶哈德森
person:kare-willoch | 维洛克?
person:gro-harlem-brundtland | 布伦特兰
person:thorbjorn-jagland | 亚格兰
person:kjell-magne-bondevik | 邦德维克
person:poul-schluter | 施吕特
person:helle-thorning-schmidt | 托宁-施密特
person:davi-oddsson | 奥德松?
person:dawda-jawara | 贾瓦拉?
person:yahya-jammeh | 贾梅?
person:alpha-oumar-konare | 科纳雷
person:amadou-toumani-toure | 阿马杜·图马尼·杜尔; 杜尔总统; 图马尼·图雷
person:leopold-senghor | 桑戈尔
person:abdou-diouf | 阿卜杜·迪乌夫; 迪乌夫?
person:abdoulaye-wade | 瓦德?
person:mathieu-kerekou | 克雷库
person:thomas-boni-yayi | 亚伊·博尼; 博尼·亚伊
person:moktar-ould-daddah | 乌尔德·达达赫; 达达赫
person:seyni-kountche | 孔切
person:mamadou-tandja | 马马杜·坦贾; 坦贾
person:felix-houphouet-boigny | 乌弗埃-博瓦尼; 博瓦尼; 乌弗埃·博瓦尼
person:henri-konan-bedie | 贝迪埃
person:robert-guei | 盖伊?
person:sekou-toure | 塞古·杜尔; 塞古·图雷; 杜尔?
person:moussa-dadis-camara | 达迪斯·卡马拉
person:thomas-sankara | 桑卡拉
person:blaise-compaore | 孔波雷
person:william-tubman | 塔布曼
person:william-tolbert | 托尔伯特
person:samuel-doe | 塞缪尔·多伊; 多伊?
person:charles-taylor | 查尔斯·泰勒
person:siaka-stevens | 西亚卡·史蒂文斯
person:joseph-momoh | 约瑟夫·莫莫; 莫莫?
person:valentine-strasser | 斯特拉瑟
person:ahmad-tejan-kabbah | 艾哈迈德·泰詹·卡巴; 泰詹·卡巴; 卡巴?
person:ernest-bai-koroma | 科罗马; 欧内斯特·科罗马
person:kwame-nkrumah | 恩克鲁玛; 克瓦米·恩克鲁玛
person:ignatius-acheampong | 阿昌庞
person:jerry-rawlings | 罗林斯
person:john-atta-mills | 约翰·阿塔·米尔斯; 阿塔·米尔斯; 米尔斯?
person:gnassingbe-eyadema | 埃亚德马
person:ahmadou-ahidjo | 阿希乔
person:abubakar-tafawa-balewa | 巴勒瓦
person:yakubu-gowon | 戈翁
person:shehu-shagari | 沙加里
person:ibrahim-babangida | 巴班吉达
person:sani-abacha | 阿巴查
person:abdulsalami-abubakar | 阿卜杜勒萨拉米·阿布巴卡尔; 阿布巴卡尔?
person:omar-bongo | 奥马尔·邦戈
person:jean-bedel-bokassa | 博卡萨
person:andre-kolingba | 科林巴
person:ange-felix-patasse | 帕塔塞
person:francois-tombalbaye | 托姆巴巴耶
person:goukouni-oueddei | 古库尼
person:hissene-habre | 侯赛因·哈布雷; 哈布雷
person:pascal-lissouba | 利苏巴
person:joseph-kasa-vubu | 卡萨武布
person:mobutu-sese-seko | 蒙博托
person:milton-obote | 奥博特
person:idi-amin | 伊迪·阿明
person:julius-nyerere | 尼雷尔
person:ali-hassan-mwinyi | 姆维尼
person:benjamin-mkapa | 姆卡帕
person:michel-micombero | 米孔贝罗
person:jean-baptiste-bagaza | 巴加扎
person:pierre-buyoya | 布约亚
person:pierre-nkurunziza | 恩库伦齐扎
person:gregoire-kayibanda | 卡伊班达
person:juvenal-habyarimana | 哈比亚利马纳
person:siad-barre | 西亚德·巴雷
person:hassan-gouled-aptidon | 古莱德
person:haile-selassie | 海尔·塞拉西
person:mengistu-haile-mariam | 门格斯图
person:agostinho-neto | 阿戈斯蒂纽·内图; 内图?
person:samora-machel | 萨莫拉?
person:joaquim-chissano | 希萨诺
person:armando-guebuza | 格布扎
person:kenneth-kaunda | 卡翁达?
person:frederick-chiluba | 奇卢巴
person:levy-mwanawasa | 姆瓦纳瓦萨
person:michael-sata | 迈克尔·萨塔; 萨塔?
person:ian-smith | 伊恩·史密斯
person:hastings-banda | 黑斯廷斯·班达; 班达?
person:bakili-muluzi | 穆卢齐
person:bingu-wa-mutharika | 宾古·瓦·穆塔里卡; 穆塔里卡
person:hendrik-verwoerd | 维沃尔德
person:john-vorster | 沃斯特
person:p-w-botha | 彼得·威廉·博塔; 博塔?
person:f-w-de-klerk | 德克勒克
person:sam-nujoma | 努乔马; 萨姆·努乔马
person:hifikepunye-pohamba | 波汉巴
person:justin-lekhanya | 莱卡尼亚
person:pakalitha-mosisili | 莫西西利
person:tom-thabane | 塔巴内
person:seretse-khama | 塞雷茨·卡马
person:quett-masire | 马西雷
person:festus-mogae | 莫哈埃
person:ian-khama | 伊恩·卡马; 卡马?
person:philibert-tsiranana | 齐拉纳纳
person:didier-ratsiraka | 拉齐拉卡
person:marc-ravalomanana | 拉瓦卢马纳纳
person:seewoosagur-ramgoolam | 西沃萨古尔·拉姆古兰
person:anerood-jugnauth | 贾格纳特; 阿内鲁德·贾格纳特
person:navin-ramgoolam | 拉姆古兰; 纳温·拉姆古兰
person:france-albert-rene | 勒内总统; 弗朗斯·阿尔贝·勒内
person:ahmed-ben-bella | 本·贝拉; 本贝拉
person:houari-boumediene | 布迈丁
person:chadli-bendjedid | 沙德利
person:liamine-zeroual | 泽鲁阿尔
person:moncef-marzouki | 马尔祖基
person:beji-caid-essebsi | 埃塞卜西
person:king-idris | 伊德里斯国王; 伊德里斯王朝
person:gaafar-nimeiry | 尼迈里
person:ruhollah-khomeini | 霍梅尼
person:akbar-hashemi-rafsanjani | 拉夫桑贾尼
person:adnan-menderes | 曼德列斯
person:ismet-inonu | 伊诺努
person:suleyman-demirel | 德米雷尔
person:kenan-evren | 埃夫伦?
person:turgut-ozal | 厄扎尔
person:yildirim-akbulut | 阿克布卢特
person:tansu-ciller | 奇莱尔
person:necmettin-erbakan | 埃尔巴坎
person:mesut-yilmaz | 梅苏特·耶尔马兹
person:abdul-karim-qassim | 阿卜杜勒-卡里姆·卡塞姆; 卡塞姆?
person:iyad-allawi | 阿拉维; 伊亚德·阿拉维
person:ibrahim-al-jaafari | 贾法里
person:adil-abdul-mahdi | 阿卜杜勒-迈赫迪
person:anwar-sadat | 萨达特
person:hafez-al-assad | 哈菲兹·阿萨德; 老阿萨德
person:camille-chamoun | 夏蒙
person:fouad-chehab | 福阿德·谢哈布
person:amin-gemayel | 阿明·杰马耶勒; 杰马耶勒
person:elias-hrawi | 赫拉维
person:emile-lahoud | 拉胡德
person:michel-suleiman | 米歇尔·苏莱曼
person:moshe-sharett | 夏里特
person:david-ben-gurion | 本-古里安; 本·古里安
person:levi-eshkol | 艾希科尔
person:golda-meir | 果尔达·梅厄; 梅厄夫人
person:yitzhak-rabin | 拉宾?
person:menachem-begin | 贝京?
person:yitzhak-shamir | 沙米尔
person:shimon-peres | 佩雷斯
person:king-saud | 沙特国王沙特
person:king-khalid | 哈立德国王; 国王哈立德
person:king-fahd | 法赫德国王; 国王法赫德
person:ali-abdullah-saleh | 阿里·阿卜杜拉·萨利赫; 萨利赫总统; 萨利赫?
person:abd-rabbu-mansour-hadi | 哈迪总统; 阿卜杜拉布·曼苏尔·哈迪; 曼苏尔·哈迪; 哈迪?
person:jaber-al-ahmad-al-sabah | 贾比尔埃米尔; 埃米尔贾比尔; 贾比尔·艾哈迈德
person:zayed-bin-sultan-al-nahyan | 扎耶德·本·苏丹
person:nur-muhammad-taraki | 塔拉基
person:babrak-karmal | 卡尔迈勒
person:mohammad-najibullah | 纳吉布拉
person:rahmon-nabiyev | 纳比耶夫
person:yumjaagiin-tsedenbal | 泽登巴尔
person:punsalmaagiin-ochirbat | 奥其尔巴特
person:syngman-rhee | 李承晚
person:chun-doo-hwan | 全斗焕
person:nobusuke-kishi | 岸信介
person:hayato-ikeda | 池田勇人
person:eisaku-sato | 佐藤荣作
person:kakuei-tanaka | 田中角荣
person:masayoshi-ohira | 大平正芳
person:zenko-suzuki | 铃木善幸
person:yasuhiro-nakasone | 中曾根康弘
person:noboru-takeshita | 竹下登
person:toshiki-kaifu | 海部俊树
person:kiichi-miyazawa | 宫泽喜一
person:tomiichi-murayama | 村山富市
person:ryutaro-hashimoto | 桥本龙太郎
person:lal-bahadur-shastri | 夏斯特里
person:morarji-desai | 德赛
person:p-v-narasimha-rao | 纳拉辛哈·拉奥
person:h-d-deve-gowda | 高达总理; 德韦·高达
person:inder-kumar-gujral | 古杰拉尔?
person:zia-ul-haq | 齐亚·哈克
person:ziaur-rahman | 齐亚·拉赫曼; 齐亚乌尔·拉赫曼
person:hussain-muhammad-ershad | 艾尔沙德
person:khaleda-zia | 卡莉达·齐亚
person:u-nu | 吴努?
person:ne-win | 奈温?
person:than-shwe | 丹瑞?
person:thein-sein | 吴登盛
person:sirimavo-bandaranaike | 班达拉奈克夫人; 西丽玛沃·班达拉奈克
person:j-r-jayewardene | 贾亚瓦德纳
person:ranasinghe-premadasa | 普雷马达萨
person:chandrika-kumaratunga | 库马拉通加
person:maithripala-sirisena | 西里塞纳
person:maumoon-abdul-gayoom | 加尧姆
person:mohamed-nasheed | 纳希德
person:king-mahendra | 马亨德拉国王; 国王马亨德拉; 马亨德拉
person:king-birendra | 比兰德拉
person:king-gyanendra | 贾南德拉
person:prem-tinsulanonda | 炳·廷素拉暖; 炳·素拉暖
person:chatichai-choonhavan | 差猜?
person:chuan-leekpai | 川·立派; 川立派
person:abhisit-vejjajiva | 阿披实
person:yingluck-shinawatra | 英拉?
person:norodom-sihanouk | 西哈努克
person:lon-nol | 朗诺
person:pol-pot | 波尔布特
person:heng-samrin | 韩桑林
person:norodom-ranariddh | 拉那烈
person:souvanna-phouma | 富马亲王; 梭发那·富马
person:kaysone-phomvihane | 凯山·丰威汉; 凯山?
person:le-duan | 黎笋
person:do-muoi | 杜梅?
person:nong-duc-manh | 农德孟
person:ngo-dinh-diem | 吴庭艳
person:tunku-abdul-rahman | 东姑·阿卜杜勒·拉赫曼; 东姑阿都拉曼; 拉赫曼总理
person:goh-chok-tong | 吴作栋
person:ramon-magsaysay | 麦格赛赛
person:fidel-ramos | 拉莫斯?
person:sukarno | 苏加诺
person:suharto | 苏哈托
person:b-j-habibie | 哈比比
person:xanana-gusmao | 古斯芒
person:jose-ramos-horta | 奥尔塔?
person:robert-menzies | 孟席斯
person:gough-whitlam | 惠特拉姆
person:malcolm-fraser | 马尔科姆·弗雷泽; 弗雷泽?
person:bob-hawke | 鲍勃·霍克; 霍克?
person:paul-keating | 基廷?
person:michael-somare | 索马雷
person:peter-oneill | 彼得·奥尼尔; 奥尼尔?
person:robert-muldoon | 马尔登?
person:david-lange | 戴维·朗伊; 朗伊
person:jim-bolger | 博尔格
person:jenny-shipley | 希普利
person:helen-clark | 海伦·克拉克
person:mahendra-chaudhry | 乔杜里?
person:laisenia-qarase | 恩加拉塞
`;

/** Titles that stand behind a family name: what "?" names need to stand for their bearer. */
const TITLES =
  "总统/总理/首相/主席/外长/外交部长/外交大臣/外相/防长/国防部长/国务卿/副总统/副总理/国王/王储/埃米尔/苏丹/女王/亲王/议长/秘书长/总干事/总裁/大使/特使/部长/财长/发言人/将军/元帅/先生/女士/夫人/阁下/殿下/陛下/政府/内阁/政权";

function withTitles(people: Readonly<Record<string, PersonNames>>): Readonly<Record<string, PersonNames>> {
  return Object.fromEntries(
    Object.entries(people).map(([id, person]) => {
      const titled = (person.ambiguous ?? []).map((form) => `${form}<${TITLES}>`);
      return [id, titled.length === 0 ? person : { ...person, names: [...person.names, ...titled] }];
    }),
  );
}

export const people: Readonly<Record<string, PersonNames>> = withTitles(personNames(ROWS));
