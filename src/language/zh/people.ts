import { type PersonNames, personNames } from "../../vocabulary/index.js";

const ROWS = `
# China
person:xi-jinping | 习近平; 习主席; 习近平主席; 习近平总书记; 习总书记; 习近平同志; 习氏
person:hu-jintao | 胡锦涛; 胡主席
person:jiang-zemin | 江泽民; 江主席
person:li-qiang | =李强; 李强总理; 国务院总理李强; 总理李强; 李强?
person:li-keqiang | 李克强; 李克强总理; 李总理?
person:wen-jiabao | 温家宝; 温总理
person:zhu-rongji | 朱镕基
person:li-peng | 李鹏
person:wang-yi | 王毅; 王毅国务委员; 王毅外长; 王毅部长; 王外长; 王毅国务委员兼?
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
person:manmohan-singh | 曼莫汉·辛格; 辛格?
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
person:nawaz-sharif | 纳瓦兹·谢里夫; 谢里夫总理; 谢里夫; 纳瓦兹?
person:imran-khan | 伊姆兰·汗; 伊姆兰汗; 伊姆兰总理; 伊姆朗·汗; 伊姆兰
person:yousaf-raza-gilani | 吉拉尼
person:shahid-khaqan-abbasi | 阿巴西?
person:anwaar-ul-haq-kakar | 卡卡尔?
person:pervez-musharraf | 穆沙拉夫
person:asif-ali-zardari | 扎尔达里
person:mamnoon-hussain | 马姆努恩·侯赛因; 马姆努恩
person:arif-alvi | 阿里夫·阿尔维; 阿尔维总统; 阿尔维?
person:ishaq-dar | 伊沙克·达尔; 达尔?
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
person:k-p-sharma-oli | 卡德加·普拉萨德·夏尔马·奥利; 奥利?
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
person:john-kerry | 约翰·克里; 国务卿克里; 美国国务卿克里; 克里?
person:hillary-clinton | 希拉里; 希拉里·克林顿; 希拉蕊
person:condoleezza-rice | 赖斯; 康多莉扎·赖斯; 莱斯?
person:colin-powell | 科林·鲍威尔; 鲍威尔?
person:madeleine-albright | 奥尔布赖特; 欧布莱特
person:henry-kissinger | 基辛格; 季辛吉
person:pete-hegseth | 赫格塞思; 海格塞斯; 皮特·赫格塞思; 皮特·海格塞斯
person:lloyd-austin | 劳埃德·奥斯汀; 奥斯汀?
person:scott-bessent | 贝森特; 斯科特·贝森特; 贝森?
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
person:dilma-rousseff | 罗塞夫; 罗塞芙
person:michel-temer | 特梅尔
person:mauro-vieira | 毛罗·维埃拉
person:nicolas-maduro | 马杜罗; 马杜洛; 尼古拉斯·马杜罗
person:hugo-chavez | 查韦斯; 查维斯; 乌戈·查韦斯; 查维兹
person:javier-milei | 米莱; 米雷伊; 哈维尔·米莱
person:alberto-fernandez | 阿尔韦托·费尔南德斯; 费尔南德斯总统; 费尔南德斯?
person:mauricio-macri | 马克里
person:cristina-fernandez-de-kirchner | 克里斯蒂娜·费尔南德斯; 基什内尔; 克里斯蒂娜?
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
person:helmut-kohl | 赫尔穆特·科尔; 科尔?
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
person:boris-johnson | 鲍里斯·约翰逊; 约翰逊首相; 强生?; 约翰逊?
person:theresa-may | 特雷莎·梅; 特蕾莎·梅; 梅首相; 德蕾莎·梅伊; 梅伊?
person:david-cameron | 卡梅伦; 戴维·卡梅伦; 卡麦隆?
person:gordon-brown | 戈登·布朗; 布朗?
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
person:sanna-marin | 桑娜·马林; 马林?
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
person:edi-rama | 埃迪·拉马; 拉马?
person:kyriakos-mitsotakis | 米佐塔基斯
person:alexis-tsipras | 齐普拉斯
person:klaus-iohannis | 克劳斯·约翰尼斯; 约翰尼斯; 约翰尼斯总统; 约翰内斯?
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
person:john-howard | 约翰·霍华德; 霍华德?
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
person:ariel-sharon | 阿里埃勒·沙龙; 阿里尔·沙龙; 沙龙?
person:israel-katz | 以色列·卡茨; 卡茨
person:gideon-saar | 吉德翁·萨尔; 萨尔?
person:mahmoud-abbas | 马哈茂德·阿巴斯; 阿巴斯总统; 阿巴斯?
person:yasser-arafat | 阿拉法特; 阿拉法; 亚西尔·阿拉法特
person:mohammed-bin-salman | 穆罕默德·本·萨勒曼; 王储穆罕默德; 穆罕默德王储; 穆罕默德·萨勒曼; 沙尔曼王储; 王储沙尔曼; 小萨勒曼
person:salman-bin-abdulaziz | =萨勒曼·本·阿卜杜勒-阿齐兹; 萨勒曼国王; 国王萨勒曼; 萨勒曼·本·阿卜杜勒-阿齐兹; 沙特国王萨勒曼; 萨勒曼·本·阿卜杜勒阿齐兹; 沙尔曼国王; 萨尔曼国王
person:abdullah-bin-abdulaziz | =阿卜杜拉·本·阿卜杜勒-阿齐兹; 沙特国王阿卜杜拉; 阿卜杜拉·本·阿卜杜勒-阿齐兹
person:faisal-bin-farhan | 费萨尔?
person:adel-al-jubeir | 朱拜尔
person:mohammed-bin-zayed | 穆罕默德·本·扎耶德; 穆罕默德·本·扎耶德·阿勒纳哈扬; 穆罕默德?
person:khalifa-bin-zayed-al-nahyan | 哈利法·本·扎耶德; 哈利法?
person:mohammed-bin-rashid-al-maktoum | 穆罕默德·本·拉希德
person:abdullah-bin-zayed-al-nahyan | 阿卜杜拉·本·扎耶德; 阿卜杜拉?
person:tamim-bin-hamad-al-thani | 塔米姆?
person:hamad-bin-khalifa-al-thani | 哈马德·本·哈利法
person:mohammed-bin-abdulrahman-al-thani | 穆罕默德·本·阿卜杜勒拉赫曼; 穆罕默德首相兼?
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
person:michel-aoun | 米歇尔·奥恩; 奥恩?
person:abdel-fattah-el-sisi | 塞西; 塞西总统; 塞西?
person:mohamed-morsi | 穆罕默德·穆尔西; 莫西?; 穆尔西?
person:hosni-mubarak | 穆巴拉克; 穆巴拉克总统
person:sameh-shoukry | 舒凯里
person:badr-abdelatty | 阿卜杜勒-阿提
person:muammar-gaddafi | 卡扎菲; 格达费; 卡达菲
person:mohammed-vi | 穆罕默德六世
person:abdelmadjid-tebboune | =阿卜杜勒-马吉德·特本; 特本总统; 阿卜杜勒-马吉德·特本; 阿卜杜勒马吉德·特本; 特本?
person:abdelaziz-bouteflika | 布特弗利卡
person:kais-saied | 凯斯·赛义德; 赛义德?
# Africa
person:cyril-ramaphosa | 拉马福萨; 西里尔·拉马福萨; 拉马佛沙
person:jacob-zuma | 祖马; 雅各布·祖马
person:thabo-mbeki | 姆贝基
person:nelson-mandela | 曼德拉; 纳尔逊·曼德拉; 曼德拉总统
person:abiy-ahmed | 阿比·艾哈迈德; 阿比·阿赫迈德; 阿比?
person:hailemariam-desalegn | 海尔马里亚姆
person:meles-zenawi | 梅莱斯
person:william-ruto | 鲁托
person:uhuru-kenyatta | 肯雅塔; 乌胡鲁·肯雅塔
person:mwai-kibaki | 齐贝吉
person:bola-tinubu | 蒂努布
person:muhammadu-buhari | 布哈里
person:goodluck-jonathan | 古德勒克·乔纳森; 乔纳森?
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
person:macky-sall | 麦基·萨勒; 萨勒?
person:bassirou-diomaye-faye | 迪奥马耶·法耶; 巴西鲁·迪奥马耶·法耶; 法耶总统; 法耶?
person:alassane-ouattara | 瓦塔拉; 阿拉萨内·瓦塔拉; 瓦塔拉总统
person:paul-biya | 保罗·比亚; 比亚?
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
person:charles-michel | 夏尔·米歇尔; 欧洲理事会主席米歇尔; 米歇尔?
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
person:zhang-ming | =张明; 上合组织秘书长张明; 秘书长张明; 张明?
person:nurlan-yermekbayev | 叶尔梅克巴耶夫
person:rashid-alimov | 阿利莫夫
person:imangali-tasmagambetov | 塔斯马加姆别托夫
person:stanislav-zas | 斯坦尼斯拉夫·扎西
person:sergei-lebedev | 列别杰夫?
person:kubanychbek-omuraliev | 奥穆拉利耶夫
person:baghdad-amreyev | 阿姆列耶夫
person:hissein-brahim-taha | 侯赛因·易卜拉欣·塔哈; 塔哈?
person:ahmed-aboul-gheit | 阿布·盖特; 盖特?
person:moussa-faki-mahamat | =穆萨·法基·穆罕默德; 法基主席; 法基
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
person:enda-kenny | 恩达·肯尼; 肯尼?
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
person:amadou-toumani-toure | 阿马杜·图马尼·杜尔; 图马尼·图雷; 杜尔?
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
person:france-albert-rene | 弗朗斯·阿尔贝·勒内; 勒内?
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
person:king-saud | =沙特·本·阿卜杜勒-阿齐兹; 沙特国王沙特
person:king-khalid | 哈立德国王; 国王哈立德
person:king-fahd | 法赫德国王; 国王法赫德
person:ali-abdullah-saleh | 阿里·阿卜杜拉·萨利赫; 萨利赫总统; 萨利赫?
person:abd-rabbu-mansour-hadi | =阿卜杜拉布·曼苏尔·哈迪; 哈迪总统; 阿卜杜拉布·曼苏尔·哈迪; 曼苏尔·哈迪; 哈迪?
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
person:h-d-deve-gowda | 德韦·高达; 高达?
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
person:tunku-abdul-rahman | 东姑·阿卜杜勒·拉赫曼; 东姑阿都拉曼; 拉赫曼?
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
# ministers, envoys, spokespersons and others of 1800 to 2026
# USA
person:james-jeffrey | 詹姆斯·杰弗里
person:robert-gates | 罗伯特·盖茨; 国防部长盖茨
person:leon-panetta | 帕内塔; 利昂·帕内塔
person:chuck-hagel | 哈格尔; 查克·哈格尔
person:ash-carter | 阿什顿·卡特; 国防部长卡特
person:james-mattis | 马蒂斯; 詹姆斯·马蒂斯
person:mark-esper | 埃斯珀; 马克·埃斯珀
person:dick-cheney | 切尼; 迪克·切尼
person:al-gore | 阿尔·戈尔; 戈尔?
person:warren-christopher | 沃伦·克里斯托弗; 克里斯托弗?
person:richard-holbrooke | 霍尔布鲁克
person:george-mitchell | 乔治·米切尔
person:victoria-nuland | 纽兰; 维多利亚·纽兰; 努兰
person:jen-psaki | 普萨基; 珍·普萨基; 珍·莎琪
person:heather-nauert | 诺尔特; 希瑟·诺尔特
person:morgan-ortagus | 奥特加斯; 摩根·奥特加斯; 奥尔塔格斯
person:karine-jean-pierre | 让-皮埃尔; 卡里娜·让-皮埃尔; 卡琳·让-皮埃尔
person:karoline-leavitt | 莱维特; 卡罗琳·莱维特; 卡罗琳·利维特
person:susan-rice | 苏珊·赖斯
person:samantha-power | 萨曼莎·鲍尔
person:nikki-haley | 黑利; 妮基·黑利; 尼基·黑利; 黑莉
person:tom-barrack | 汤姆·巴拉克
person:david-petraeus | 彼得雷乌斯
person:mike-mullen | 迈克·马伦; 迈克尔·马伦
person:timothy-geithner | 盖特纳
person:ben-bernanke | 伯南克
person:steven-mnuchin | 姆努钦; 努钦; 斯蒂文·姆努钦; 史蒂文·姆努钦
person:john-mccain | 麦凯恩; 约翰·麦凯恩
person:lindsey-graham | 林赛·格雷厄姆; 格雷厄姆?
person:keith-kellogg | 凯洛格; 基思·凯洛格
person:mike-waltz | 沃尔兹; 迈克·沃尔兹; 迈克尔·沃尔兹; 华尔兹?
person:brett-mcgurk | 麦格克; 布雷特·麦格克
person:james-monroe | 詹姆斯·门罗; 门罗?
person:abraham-lincoln | 亚伯拉罕·林肯; 林肯总统; 林肯?
person:ulysses-s-grant | 格兰特?
person:william-mckinley | 麦金莱
person:theodore-roosevelt | 西奥多·罗斯福; 老罗斯福
person:william-howard-taft | 塔夫脱
person:woodrow-wilson | 伍德罗·威尔逊; 威尔逊总统; 威尔逊?
person:warren-g-harding | 哈定?
person:herbert-hoover | 赫伯特·胡佛; 胡佛?
person:franklin-d-roosevelt | 富兰克林·罗斯福; 罗斯福; 小罗斯福
person:lyndon-b-johnson | 林登·约翰逊; 约翰逊?
person:william-h-seward | 西沃德
person:john-hay | 海约翰; 约翰·海伊
person:robert-lansing | 蓝辛
person:henry-l-stimson | 史汀生
person:cordell-hull | 科德尔·赫尔; 赫尔?
person:george-c-marshall | 马歇尔将军; 乔治·马歇尔; 马歇尔?
person:dean-acheson | 艾奇逊; 迪安·艾奇逊
person:john-foster-dulles | 杜勒斯; 约翰·福斯特·杜勒斯
person:dean-rusk | 腊斯克; 迪安·腊斯克
person:william-p-rogers | 威廉·罗杰斯; 罗杰斯?
person:cyrus-vance | 赛勒斯·万斯; 万斯?
person:edmund-muskie | 马斯基
person:alexander-haig | 亚历山大·黑格; 黑格?
person:george-shultz | 乔治·舒尔茨; 舒尔茨?
person:lawrence-eagleburger | 伊格尔伯格
person:robert-mcnamara | 麦克纳马拉
person:caspar-weinberger | 温伯格
person:william-perry | 威廉·佩里; 佩里?
person:william-cohen | 威廉·科恩
person:robert-rubin | 罗伯特·鲁宾; 鲁宾?
person:lawrence-summers | 萨默斯; 劳伦斯·萨默斯
person:henry-paulson | 保尔森; 亨利·保尔森; 鲍尔森
person:jack-lew | 雅各布·卢; 杰克·卢
person:gary-locke | 骆家辉
person:penny-pritzker | 普利兹克
person:wilbur-ross | 威尔伯·罗斯; 商务部长罗斯
person:gina-raimondo | 雷蒙多; 吉娜·雷蒙多
person:howard-lutnick | 卢特尼克; 霍华德·卢特尼克
person:carla-hills | 卡拉·希尔斯; 希尔斯?
person:mickey-kantor | 米基·坎特; 坎特?
person:charlene-barshefsky | 巴尔舍夫斯基
person:rob-portman | 波特曼
person:susan-schwab | 苏珊·施瓦布; 施瓦布?
person:ron-kirk | 罗恩·柯克; 柯克?
person:michael-froman | 弗罗曼; 迈克尔·弗罗曼
person:robert-lighthizer | 莱特希泽; 罗伯特·莱特希泽
person:katherine-tai | 戴琪
person:jamieson-greer | 格里尔; 贾米森·格里尔
person:zbigniew-brzezinski | 布热津斯基
person:brent-scowcroft | 斯考克罗夫特
person:anthony-lake | 安东尼·莱克
person:sandy-berger | 桑迪·伯杰; 伯杰?
person:stephen-hadley | 哈德利; 斯蒂芬·哈德利
person:tom-donilon | 多尼隆; 汤姆·多尼隆
person:michael-flynn | 弗林; 迈克尔·弗林
person:h-r-mcmaster | 麦克马斯特
person:robert-obrien | 奥布赖恩; 罗伯特·奥布赖恩; 奥布莱恩
person:adlai-stevenson | 阿德莱·史蒂文森; 史蒂文森?
person:jeane-kirkpatrick | 柯克帕特里克
person:john-negroponte | 内格罗蓬特
person:zalmay-khalilzad | 哈利勒扎德; 扎尔梅·哈利勒扎德
person:kelly-craft | 凯莉·克拉夫特; 克拉夫特?
person:linda-thomas-greenfield | 托马斯-格林菲尔德; 琳达·托马斯-格林菲尔德; 格林菲尔德
person:kurt-volker | 库尔特·沃尔克; 沃尔克?
person:robert-malley | 罗伯特·马利; 马利?
person:wendy-sherman | 舍曼; 温迪·舍曼; 谢尔曼?
person:william-burns | 威廉·伯恩斯; 伯恩斯?
person:richard-armitage | 阿米蒂奇; 阿米塔吉
person:nicholas-burns | 尼古拉斯·伯恩斯; 伯恩斯?
person:dennis-ross | 丹尼斯·罗斯
person:daniel-kritenbrink | 克里滕布林克; 康达?
person:donald-lu | 唐纳德·卢; 卢助理?
person:christopher-hill | 克里斯托弗·希尔; 希尔?
person:stephen-biegun | 比根; 斯蒂芬·比根; 比根副国务卿
person:kurt-campbell | 坎贝尔; 库尔特·坎贝尔
person:averell-harriman | 哈里曼
person:joseph-grew | 格鲁?
person:jared-kushner | 库什纳; 贾里德·库什纳
person:richard-boucher | 包润石; 鲍彻
person:sean-mccormack | 麦科马克
person:marie-harf | 玛丽·哈夫; 哈尔夫
person:john-kirby | 约翰·柯比; 柯比
person:mark-toner | 马克·托纳; 托纳?
person:vedant-patel | 韦丹特·帕特尔; 帕特尔?
person:sean-spicer | 斯派塞; 肖恩·斯派塞
person:sarah-sanders | 萨拉·桑德斯; 白宫发言人桑德斯; 桑德斯?
person:kayleigh-mcenany | 麦肯阿尼; 麦克纳尼; 凯莉·麦克纳尼
person:jay-carney | 杰伊·卡尼
person:josh-earnest | 乔希·欧内斯特; 欧内斯特?
person:stanley-mcchrystal | 麦克里斯特尔
person:joseph-dunford | 邓福德
person:martin-dempsey | 登普西
person:mark-milley | 马克·米利; 米莱?; 米利?
person:dan-caine | 丹·凯恩
person:michael-kurilla | 库里拉
person:harry-harris | 哈里·哈里斯; 哈里斯上将
person:douglas-macarthur | 麦克阿瑟
person:norman-schwarzkopf | 施瓦茨科普夫
person:elbridge-colby | 埃尔布里奇·科尔比; 科尔比?
person:george-tenet | 特尼特
person:john-brennan | 约翰·布伦南
person:gina-haspel | 哈斯佩尔
person:john-ratcliffe | 拉特克利夫; 约翰·拉特克利夫
person:tulsi-gabbard | 加巴德; 图尔西·加巴德
person:james-clapper | 克拉珀
person:avril-haines | 海恩斯; 艾薇儿·海恩斯
person:janet-napolitano | 珍妮特·纳波利塔诺
person:alejandro-mayorkas | 马约卡斯
person:kristi-noem | 克里斯蒂·诺姆; 诺姆?
person:steven-chu | 朱棣文
person:ernest-moniz | 莫尼兹
person:jennifer-granholm | 格兰霍姆
person:chris-wright | 克里斯·赖特
person:william-barr | 威廉·巴尔
person:merrick-garland | 梅里克·加兰; 加兰?
person:pam-bondi | 帕姆·邦迪; 邦迪?
person:kash-patel | 卡什·帕特尔
person:james-comey | 詹姆斯·科米; 科米?
person:walter-mondale | 蒙代尔
person:nelson-rockefeller | 纳尔逊·洛克菲勒
person:spiro-agnew | 阿格纽
person:hubert-humphrey | 汉弗莱
person:chuck-schumer | 舒默; 查克·舒默
person:mitch-mcconnell | 麦康奈尔; 米奇·麦康奈尔
person:paul-ryan | 保罗·瑞安; 瑞安?
person:john-boehner | 约翰·博纳; 博纳?
person:kevin-mccarthy | 凯文·麦卡锡; 麦卡锡议长; 麦卡锡?
person:hakeem-jeffries | 哈基姆·杰弗里斯
person:bob-menendez | 梅嫩德斯
person:bernie-sanders | 伯尼·桑德斯
person:elizabeth-warren | 伊丽莎白·沃伦
person:ted-cruz | 特德·克鲁兹; 泰德·克鲁兹
person:mitt-romney | 罗姆尼; 米特·罗姆尼
person:elon-musk | 马斯克; 埃隆·马斯克
person:bill-gates | 比尔·盖茨
person:edward-snowden | 斯诺登; 爱德华·斯诺登
person:alan-greenspan | 格林斯潘
person:paul-volcker | 保罗·沃尔克
person:jerome-powell | 杰罗姆·鲍威尔; 美联储主席鲍威尔
person:jill-biden | 吉尔·拜登
person:michelle-obama | 米歇尔·奥巴马
person:melania-trump | 梅拉尼娅
person:ivanka-trump | 伊万卡; 伊万卡·特朗普
# Türkiye
person:kemal-kilicdaroglu | 克勒奇达尔奥卢
person:devlet-bahceli | 巴赫切利
person:ekrem-imamoglu | 伊马姆奥卢; 埃克雷姆·伊马姆奥卢
person:mehmet-simsek | 希姆谢克; 穆罕默德·希姆谢克
person:ibrahim-kalin | 易卜拉欣·卡林; 卡林?
person:suleyman-soylu | 索伊卢
person:abdullah-ocalan | 奥贾兰; 厄贾兰
person:fethullah-gulen | 居伦; 法图拉·居伦; 葛兰
person:mustafa-kemal-ataturk | 凯末尔; 阿塔图尔克; 穆斯塔法·凯末尔
person:berat-albayrak | 阿尔巴伊拉克
person:omer-bolat | 厄梅尔·博拉特
person:alparslan-bayraktar | 巴伊拉克塔尔
person:ali-yerlikaya | 耶尔利卡亚
person:fahrettin-altun | 阿尔通?
person:ilker-basbug | 巴什布
person:mehmet-ali-talat | 塔拉特; 穆罕默德·阿里·塔拉特
person:dervis-eroglu | 埃罗卢; 埃尔奥卢
person:mustafa-akinci | 阿肯哲; 穆斯塔法·阿肯哲
person:ersin-tatar | 埃尔辛·塔塔尔; 塔塔尔?
person:ekmeleddin-ihsanoglu | 伊赫桑奥卢
person:ismail-cem | 伊斯梅尔·杰姆
person:hikmet-cetin | 切廷
person:emine-erdogan | 艾米内
# China
person:ma-zhaoxu | 马朝旭
person:sun-yat-sen | 孙中山; 孙文; 孙逸仙
person:wu-xueqian | 吴学谦
person:qian-qichen | 钱其琛
person:huang-hua | 黄华
person:qiao-guanhua | 乔冠华
person:ji-pengfei | 姬鹏飞
person:chen-yi | 陈毅
person:liu-shaoqi | 刘少奇
person:lin-biao | 林彪
person:peng-dehuai | 彭德怀
person:hua-guofeng | 华国锋
person:zhao-ziyang | 赵紫阳
person:hu-yaobang | 胡耀邦
person:li-xiannian | 李先念
person:yang-shangkun | 杨尚昆
person:wu-yi | 吴仪
person:zeng-qinghong | 曾庆红
person:zeng-peiyan | 曾培炎
person:liu-he | 刘鹤
person:liu-yandong | 刘延东
person:wang-yang | =汪洋; 国务院副总理汪洋; 全国政协主席汪洋; 汪洋副总理; 汪洋?
person:wang-huning | 王沪宁
person:cai-qi | 蔡奇
person:hu-chunhua | 胡春华
person:sun-chunlan | 孙春兰
person:zhang-guoqing | 张国清
person:liu-guozhong | 刘国中
person:xie-feng | 谢锋
person:cui-tiankai | 崔天凯
person:liu-xiaoming | 刘晓明
person:zhang-jun | 常驻联合国代表张军; 张军大使; 张军?
person:fu-cong | 傅聪
person:liu-jieyi | 刘结一
person:li-baodong | 李保东
person:wang-guangya | 王光亚
person:liu-jianchao | 刘建超
person:luo-zhaohui | 罗照辉
person:le-yucheng | 乐玉成
person:zhang-yesui | 张业遂
person:sun-weidong | 孙卫东
person:deng-li | 邓励
person:chen-xiaodong | 陈晓东
person:zhong-shan | =钟山; 商务部部长钟山; 商务部长钟山; 钟山?
person:gao-hucheng | 高虎城
person:chen-deming | 陈德铭
person:wang-wentao | 王文涛
person:li-chenggang | 李成钢
person:bo-xilai | 薄熙来
person:liang-guanglie | 梁光烈
person:cao-gangchuan | 曹刚川
person:chi-haotian | 迟浩田
person:chang-wanquan | 常万全
person:zhang-youxia | 张又侠
person:he-weidong | 何卫东
person:wu-qian | 吴谦
person:tan-kefei | 谭克非
person:zhang-xiaogang | 张晓刚
person:ren-guoqiang | 任国强
person:yang-yujun | 杨宇军
person:geng-yansheng | 耿雁生
person:kong-quan | 孔泉
person:zhang-qiyue | 章启月
person:sun-yuxi | 孙玉玺
person:zhu-bangzao | 朱邦造
person:liu-weimin | 刘为民
person:shen-guofang | 沈国放
person:shu-jueting | 束珏婷
person:he-yongqian | 何咏前
person:he-yadong | 何亚东
person:gao-feng | =高峰; 商务部发言人高峰; 商务部新闻发言人高峰; 发言人高峰
person:shen-danyang | 沈丹阳
person:zhou-xiaochuan | 周小川
person:yi-gang | 易纲
person:pan-gongsheng | 潘功胜
person:lou-jiwei | 楼继伟
person:lan-foan | 蓝佛安
person:xu-caihou | 徐才厚
person:guo-boxiong | 郭伯雄
person:fan-changlong | 范长龙
person:xu-qiliang | 许其亮
person:chen-wenqing | 陈文清
person:liu-xiaobo | 刘晓波
person:chen-xu | 陈旭?
person:wu-jianmin | 吴建民
person:lu-shaye | 卢沙野
person:dai-bing | 戴兵
person:geng-huichang | 耿惠昌
person:zhai-jun | 翟隽
person:dalai-lama | 达赖; 达赖喇嘛; 十四世达赖
person:rebiya-kadeer | 热比娅
person:zhang-deguang | 张德广
person:zou-jiayi | 邹加怡
# United Kingdom
person:david-miliband | 戴维·米利班德; 大卫·米利班德; 米利班德?
person:jack-straw | 杰克·斯特劳; 斯特劳
person:neville-chamberlain | 张伯伦
person:clement-attlee | 艾德礼
person:david-lloyd-george | 劳合·乔治; 劳合乔治
person:arthur-balfour | 贝尔福
person:ernest-bevin | 贝文
person:david-owen | 戴维·欧文
person:lord-carrington | 卡林顿
person:francis-pym | 皮姆?
person:geoffrey-howe | 杰弗里·豪; 豪外相
person:douglas-hurd | 道格拉斯·赫德; 赫德?
person:malcolm-rifkind | 里夫金德
person:robin-cook | 罗宾·库克; 库克?
person:margaret-beckett | 玛格丽特·贝克特; 贝克特?
person:ben-wallace | 本·华莱士; 华莱士?
person:grant-shapps | 沙普斯; 格兰特·沙普斯
person:john-healey | 约翰·希利; 希利?
person:michael-fallon | 迈克尔·法伦; 法伦?
person:gavin-williamson | 加文·威廉姆森
person:penny-mordaunt | 莫当特
person:liam-fox | 利亚姆·福克斯
person:george-osborne | 奥斯本; 乔治·奥斯本
person:rachel-reeves | 蕾切尔·里夫斯; 里夫斯; 雷切尔·里夫斯
person:kwasi-kwarteng | 夸滕; 克沃滕
person:jeremy-corbyn | 科尔宾; 杰里米·科尔宾
person:ed-miliband | 爱德华·米利班德; 埃德·米利班德
person:nick-clegg | 尼克·克莱格
person:nigel-farage | 法拉奇; 奈杰尔·法拉奇
person:nicola-sturgeon | 斯特金; 妮古拉·斯特金
person:priti-patel | 普丽蒂·帕特尔
person:suella-braverman | 布雷弗曼
person:barbara-woodward | 吴百纳
person:lord-mountbatten | 蒙巴顿
person:bernard-montgomery | 蒙哥马利
person:prince-william | 威廉王子; 威廉王储
person:queen-victoria | 维多利亚女王
person:prince-philip | 菲利普亲王
person:george-canning | 坎宁
person:lord-palmerston | 帕麦斯顿; 巴麦尊
# Russia, Soviet Union
person:sergei-ivanov | 谢尔盖·伊万诺夫
person:igor-sechin | 谢钦; 伊戈尔·谢钦
person:alexei-miller | 阿列克谢·米勒
person:vladimir-zhirinovsky | 日里诺夫斯基
person:ramzan-kadyrov | 卡德罗夫; 卡德罗夫总统; 拉姆赞·卡德罗夫
person:alexei-navalny | 纳瓦利内; 纳瓦尔尼
person:yevgeny-prigozhin | 普里戈任; 普里格任; 普里戈津
person:catherine-the-great | 叶卡捷琳娜二世; 叶卡捷琳娜大帝
person:peter-the-great | 彼得大帝; 彼得一世
person:nicholas-ii | 尼古拉二世
person:alexander-kerensky | 克伦斯基
person:yevgeny-primakov | 普里马科夫
person:andrei-kozyrev | 科济列夫
person:viktor-chernomyrdin | 切尔诺梅尔金
person:sergei-kiriyenko | 基里延科
person:sergei-stepashin | 斯捷帕申
person:yegor-gaidar | 盖达尔
person:anatoly-chubais | 丘拜斯
person:boris-nemtsov | 涅姆佐夫
person:sergei-ryabkov | 里亚布科夫; 谢尔盖·里亚布科夫
person:andrei-rudenko | 鲁坚科; 安德烈·鲁坚科
person:mikhail-galuzin | 加卢津
person:alexander-grushko | 格鲁什科
person:grigory-karasin | 卡拉辛
person:mikhail-bogdanov | 博格丹诺夫; 米哈伊尔·博格丹诺夫
person:sergei-vershinin | 韦尔希宁
person:igor-morgulov | 莫尔古洛夫; 马尔古洛夫
person:alexander-yakovenko | 亚科文科
person:gennady-gatilov | 加季洛夫
person:vasily-nebenzya | 涅边贾; 涅边济亚; 瓦西里·涅边贾
person:dmitry-polyanskiy | 波利扬斯基
person:vitaly-churkin | 丘尔金; 维塔利·丘尔金
person:sergei-kislyak | 基斯利亚克
person:anatoly-antonov | 阿纳托利·安东诺夫; 安东诺夫大使; 安东诺夫
person:alexander-darchiev | 达尔奇耶夫
person:anatoly-serdyukov | 谢尔久科夫
person:sergei-naryshkin | 纳雷什金
person:alexander-bortnikov | 博尔特尼科夫
person:valery-gerasimov | 格拉西莫夫; 瓦列里·格拉西莫夫
person:igor-konashenkov | 科纳申科夫
person:dmitry-kozak | 科扎克
person:vladimir-medinsky | 梅金斯基; 弗拉基米尔·梅金斯基
person:kirill-dmitriev | 德米特里耶夫; 基里尔·德米特里耶夫
person:leonid-slutsky | 斯卢茨基
person:konstantin-kosachev | 科萨切夫
person:dmitry-rogozin | 罗戈津
person:alexei-kudrin | 库德林
person:elvira-nabiullina | 纳比乌林娜
person:maxim-reshetnikov | 列舍特尼科夫
person:igor-shuvalov | 舒瓦洛夫
person:arkady-dvorkovich | 德沃尔科维奇
person:marat-khusnullin | 胡斯努林
person:tatyana-golikova | 戈利科娃
person:yury-borisov | 尤里·鲍里索夫; 鲍里索夫?
person:yury-trutnev | 特鲁特涅夫
person:gennady-zyuganov | 久加诺夫
person:alexei-ulyukayev | 乌柳卡耶夫
person:zamir-kabulov | 卡布洛夫
person:sergei-glazyev | 格拉济耶夫
person:alexei-likhachev | 利哈乔夫
person:patriarch-kirill | 基里尔大牧首; 大牧首基里尔
person:denis-pushilin | 普希林
person:leonid-pasechnik | 帕谢奇尼克
person:alexander-zakharchenko | 扎哈尔琴科
person:vladimir-lenin | 列宁; 弗拉基米尔·列宁
person:leon-trotsky | 托洛茨基
person:maxim-litvinov | 李维诺夫
person:vyacheslav-molotov | 莫洛托夫
person:andrei-vyshinsky | 维辛斯基
person:georgy-malenkov | 马林科夫
person:nikolai-bulganin | 布尔加宁
person:lavrenty-beria | 贝利亚
person:kliment-voroshilov | 伏罗希洛夫
person:mikhail-kalinin | 加里宁
person:anastas-mikoyan | 米高扬
person:andrei-gromyko | 葛罗米柯
person:alexei-kosygin | 柯西金
person:nikolai-podgorny | 波德戈尔内
person:anatoly-dobrynin | 多勃雷宁
person:nikolai-ryzhkov | 雷日科夫
person:dmitry-yazov | 亚佐夫
person:dmitry-ustinov | 乌斯季诺夫
person:alexander-bessmertnykh | 别斯梅尔特内赫
person:georgy-chicherin | 契切林
# United Nations and other organisations
person:boutros-boutros-ghali | 布特罗斯-加利; 布特罗斯·加利; 加利?
person:javier-perez-de-cuellar | 德奎利亚尔; 佩雷斯·德奎利亚尔; 哈维尔·佩雷斯·德奎利亚尔
person:kurt-waldheim | 瓦尔德海姆
person:trygve-lie | 特里格韦·赖伊; 赖伊?
person:dag-hammarskjold | 哈马舍尔德; 达格·哈马舍尔德
person:u-thant | 吴丹
person:amina-mohammed | 阿明娜·穆罕默德; 阿米娜·穆罕默德; 常务副秘书长阿明娜
person:stephane-dujarric | 迪雅里克; 杜加里克; 斯特凡纳·迪雅里克; 斯特凡·迪雅里克
person:farhan-haq | 法尔汉·哈克; 哈克?
person:rosemary-dicarlo | 迪卡洛; 罗斯玛丽·迪卡洛
person:martin-griffiths | 格里菲思; 马丁·格里菲思; 格里菲斯
person:mark-lowcock | 洛科克
person:tom-fletcher | 汤姆·弗莱彻; 弗莱彻?
person:stephen-obrien | 斯蒂芬·奥布赖恩
person:jeffrey-feltman | 费尔特曼
person:staffan-de-mistura | 德米斯图拉; 斯塔凡·德米斯图拉
person:geir-pedersen | 裴凯儒; 吉尔·彼得森; 盖尔·彼得森
person:ghassan-salame | 萨拉梅; 加桑·萨拉梅
person:martin-kobler | 科布勒
person:ismail-ould-cheikh-ahmed | =伊斯梅尔·乌尔德·谢赫·艾哈迈德; 谢赫·艾哈迈德特使
person:hans-grundberg | 格伦德贝里; 汉斯·格伦德贝里; 格伦德伯格
person:tor-wennesland | 文内斯兰; 温尼斯兰; 托尔·文内斯兰
person:volker-perthes | 佩尔特斯
person:jean-pierre-lacroix | 拉克鲁瓦; 让-皮埃尔·拉克鲁瓦
person:herve-ladsous | 拉德苏
person:izumi-nakamitsu | 中满泉
person:philemon-yang | 菲勒蒙·扬; 菲莱蒙·扬
person:dennis-francis | 丹尼斯·弗朗西斯
person:csaba-korosi | 克勒希; 乔鲍·克勒希; 科勒希
person:tijjani-muhammad-bande | 蒂贾尼·穆罕默德-班迪; 班迪?
person:maria-fernanda-espinosa | 埃斯皮诺萨
person:jacques-delors | 德洛尔; 雅克·德洛尔
person:peter-mandelson | 曼德尔森; 彼得·曼德尔森
person:oliver-varhelyi | 瓦尔海伊
person:cecilia-malmstrom | 马尔姆斯特伦
person:maros-sefcovic | 谢夫乔维奇; 马罗什·谢夫乔维奇
person:margrethe-vestager | 韦斯塔格; 玛格丽特·韦斯塔格; 维斯塔格
person:thierry-breton | 布雷东; 蒂埃里·布雷东
person:gunther-oettinger | 厄廷格
person:leon-brittan | 布里坦
person:david-sassoli | 萨索利
person:olli-rehn | 奥利·雷恩
person:johannes-hahn | 约翰内斯·哈恩
person:gunter-verheugen | 费尔霍伊根
person:enrique-mora | 恩里克·莫拉
person:dominique-strauss-kahn | 斯特劳斯-卡恩; 多米尼克·斯特劳斯-卡恩; 卡恩?
person:michel-camdessus | 康德苏
person:gita-gopinath | 戈皮纳特; 吉塔·戈皮纳特
person:gerry-rice | 格里·赖斯; 杰里·赖斯
person:pierre-olivier-gourinchas | 古兰沙; 皮埃尔-奥利维耶·古兰沙
person:jaap-de-hoop-scheffer | 夏侯雅伯; 德霍普·斯海弗
person:george-robertson | 乔治·罗伯逊; 罗伯逊?
person:oana-lungescu | 隆杰斯库
person:christopher-cavoli | 卡沃利
person:rob-bauer | 罗布·鲍尔
person:wesley-clark | 韦斯利·克拉克
person:robert-zoellick | 佐利克; 罗伯特·佐利克
person:paul-wolfowitz | 沃尔福威茨
person:james-wolfensohn | 沃尔芬森
person:pascal-lamy | 帕斯卡尔·拉米; 拉米?
person:supachai-panitchpakdi | 素帕猜
person:irina-bokova | 博科娃; 伊琳娜·博科娃
person:audrey-azoulay | 阿祖莱; 奥德蕾·阿祖莱
person:khaled-el-enany | 哈立德·阿纳尼
person:koichiro-matsuura | 松浦晃一郎
person:peter-maurer | 彼得·毛雷尔; 毛雷尔?
person:mirjana-spoljaric | 斯波利亚里茨
person:catherine-russell | 凯瑟琳·拉塞尔; 凯瑟琳·罗素
person:henrietta-fore | 亨丽埃塔·福尔
person:cindy-mccain | 辛迪·麦凯恩
person:david-beasley | 戴维·比斯利; 比斯利?
person:philippe-lazzarini | 拉扎里尼; 菲利普·拉扎里尼
person:qu-dongyu | 屈冬玉
person:margaret-chan | 陈冯富珍
person:mike-ryan | 迈克尔·瑞安; 迈克·瑞安
person:hans-kluge | 克鲁格主任; 汉斯·克鲁格
person:maria-van-kerkhove | 范克尔克霍夫; 玛丽亚·范克尔克霍夫
person:jean-claude-trichet | 特里谢
person:isabel-schnabel | 施纳贝尔
person:mohammad-barkindo | 巴尔金都
person:haitham-al-ghais | 海赛姆·盖斯; 盖斯?
person:patricia-scotland | 帕特里夏·斯科特兰
person:iyad-madani | 迈达尼; 伊亚德·迈达尼
person:yousef-al-othaimeen | 欧萨伊敏
person:amr-moussa | 阿姆鲁·穆萨; 阿姆鲁·穆萨秘书长; 穆萨?
person:hossam-zaki | 胡萨姆·扎基; 扎基助理?
person:osama-bin-laden | 本·拉登; 本拉登; 拉登; 乌萨马·本·拉登; 奥萨马·本·拉登; 宾拉登
person:ayman-al-zawahiri | 扎瓦希里; 艾曼·扎瓦希里; 扎瓦赫里
person:abu-musab-al-zarqawi | 阿布·穆萨布·扎卡维; 扎卡维?
person:abu-bakr-al-baghdadi | 巴格达迪; 阿布·贝克尔·巴格达迪
person:achim-steiner | 施泰纳署长; 阿希姆·施泰纳; 阿齐姆·施泰纳
person:inger-andersen | 英厄·安德森; 英格·安德森; 安诺生
person:ghada-waly | 加达·瓦利; 瓦利?
person:yury-fedotov | 费多托夫
person:fatou-bensouda | 本苏达; 法图·本苏达
person:karim-khan | 卡里姆·汗
person:angel-gurria | 古里亚; 安赫尔·古里亚
person:mathias-cormann | 马蒂亚斯·科尔曼; 科尔曼?
person:fatih-birol | 比罗尔; 法提赫·比罗尔
person:akinwumi-adesina | 阿德西纳
person:surin-pitsuwan | 素林
person:le-luong-minh | 黎良明
person:lim-jock-hoi | 林玉辉
person:muratbek-imanaliev | 伊马纳利耶夫
person:dmitry-mezentsev | 梅津采夫
person:nikolai-bordyuzha | 博尔久扎
person:filippo-grandi | 格兰迪; 菲利波·格兰迪
person:sadako-ogata | 绪方贞子
person:rebeca-grynspan | 蕾韦卡·格林斯潘; 格林斯潘?
person:christiana-figueres | 克里斯蒂安娜·菲格雷斯; 菲格雷斯?
person:simon-stiell | 西蒙·斯蒂尔; 斯蒂尔执行秘书
person:jens-laerke | 莱尔克
person:fernando-arias | 费尔南多·阿里亚斯
person:ahmet-uzumcu | 于聚姆居
person:carla-del-ponte | 卡拉·德尔庞特; 德尔庞特
person:suma-chakrabarti | 查克拉巴蒂
person:louise-arbour | 路易丝·阿尔布尔
person:navi-pillay | 皮莱; 纳维·皮莱; 纳瓦尼特姆·皮莱; 皮莱高级专员
person:zeid-raad-al-hussein | 扎伊德·侯赛因; 扎伊德·拉阿德·侯赛因; 侯赛因高级专员
person:volker-turk | 蒂尔克; 福尔克尔·蒂尔克; 沃尔克·蒂尔克; 图尔克
person:ravina-shamdasani | 沙姆达萨尼
person:rupert-colville | 科尔维尔
person:thomas-greminger | 格雷明格
person:lamberto-zannier | 赞尼尔
person:guy-ryder | 盖伊·赖德; 盖·莱德
person:natalia-kanem | 娜塔莉亚·卡奈姆
person:takehiko-nakao | 中尾武彦
person:jasem-al-budaiwi | 布达维; 贾西姆·布达维
person:nayef-al-hajraf | 哈吉拉夫
person:khaled-mashal | 马沙勒; 哈立德·马沙勒; 迈沙阿勒; 马沙尔
person:yahya-sinwar | 辛瓦尔; 叶海亚·辛瓦尔; 叶海亚·辛瓦
person:mullah-omar | 毛拉·奥马尔; 奥马尔?
person:mazloum-abdi | 马兹卢姆·阿卜迪
person:massoud-barzani | 巴尔扎尼; 马苏德·巴尔扎尼
person:nechirvan-barzani | 内奇尔万·巴尔扎尼
# Ukraine, Belarus, Moldova, the Caucasus, Central Asia
person:yulia-tymoshenko | 季莫申科; 尤利娅·季莫申科
person:rustem-umerov | 乌梅罗夫; 鲁斯捷姆·乌梅罗夫
person:arseniy-yatsenyuk | 亚采纽克; 阿尔谢尼·亚采纽克
person:volodymyr-groysman | 格罗伊斯曼
person:oleksiy-honcharuk | 贡恰鲁克
person:mykola-azarov | 阿扎罗夫
person:oleksandr-turchynov | 图尔奇诺夫
person:vitali-klitschko | 克利奇科
person:vadym-prystaiko | 普里斯泰科
person:borys-tarasyuk | 塔拉修克
person:oleksii-reznikov | 列兹尼科夫
person:valerii-zaluzhnyi | 扎卢日内; 瓦列里·扎卢日内
person:oleksandr-syrskyi | 瑟尔斯基; 西尔斯基; 亚历山大·瑟尔斯基
person:kyrylo-budanov | 布达诺夫; 基里尔·布达诺夫
person:mykhailo-podolyak | 波多利亚克; 米哈伊洛·波多利亚克
person:oleksiy-danilov | 达尼洛夫
person:oleksiy-arestovych | 阿列斯托维奇
person:olena-zelenska | 泽连斯卡娅; 叶连娜·泽连斯卡娅
person:mykhailo-fedorov | 米哈伊洛·费多罗夫
person:ruslan-stefanchuk | 斯特凡丘克
person:sergiy-kyslytsya | 基斯利察
person:andriy-parubiy | 帕鲁比
person:heorhii-tykhyi | 季希
person:kostyantyn-gryshchenko | 格里先科
person:volodymyr-ohryzko | 奥格雷兹科
person:yuriy-yekhanurov | 叶哈努罗夫
person:sergei-rumas | 鲁马斯
person:mikhail-myasnikovich | 米亚斯尼科维奇
person:sergei-sidorsky | 西多尔斯基
person:sviatlana-tsikhanouskaya | 季哈诺夫斯卡娅; 斯韦特兰娜·季哈诺夫斯卡娅
person:viktor-khrenin | 赫列宁
person:vladimir-voronin | 沃罗宁
person:nicolae-timofti | 蒂莫夫蒂
person:natalia-gavrilita | 加夫里利察
person:dorin-recean | 雷恰恩; 多林·雷恰恩
person:iurie-leanca | 良格
person:nicu-popescu | 尼库·波佩斯库
person:grigol-vashadze | 瓦沙泽
person:tigran-sargsyan | 季格兰·萨尔基相
person:vartan-oskanian | 奥斯卡尼扬
person:armen-grigoryan | 阿尔缅·格里戈良
person:anwar-gargash | 安瓦尔·加尔加什; 加尔加什
person:zakir-hasanov | 扎基尔·哈桑诺夫
person:ayaz-mutalibov | 穆塔利博夫
person:mehriban-aliyeva | 梅赫丽班·阿利耶娃
person:maulen-ashimbayev | 阿希姆巴耶夫
person:erlan-koshanov | 科沙诺夫
person:akezhan-kazhegeldin | 卡热格尔金
person:roman-vassilenko | 罗曼·瓦西连科; 瓦西连科
person:aibek-smadiyarov | 斯马季亚罗夫
person:serik-zhumangarin | 朱曼加林
person:felix-kulov | 库洛夫
person:temir-sariyev | 萨里耶夫
person:ulukbek-maripov | 马里波夫
person:kamchybek-tashiev | 塔希耶夫
person:omurbek-babanov | 巴巴诺夫
person:sapar-isakov | 伊萨科夫
person:saida-mirziyoyeva | 萨伊达·米尔济约耶娃; 米尔济约耶娃
person:sodiq-safoev | 萨福耶夫
# Japan
person:katsuya-okada | 冈田克也
person:hirohito | 裕仁; 裕仁天皇; 昭和天皇
person:akihito | 明仁; 明仁天皇; 平成天皇
person:fumimaro-konoe | 近卫文麿
person:hideki-tojo | 东条英机
person:koki-hirota | 广田弘毅
person:yosuke-matsuoka | 松冈洋右
person:mamoru-shigemitsu | 重光葵
person:shigenori-togo | 东乡茂德
person:kantaro-suzuki | 铃木贯太郎
person:shigeru-yoshida | 吉田茂
person:ichiro-hatoyama | 鸠山一郎
person:tanzan-ishibashi | 石桥湛山
person:takeo-miki | 三木武夫
person:takeo-fukuda | 福田赳夫
person:shintaro-abe | 安倍晋太郎
person:sosuke-uno | 宇野宗佑
person:taro-nakayama | 中山太郎
person:michio-watanabe | 渡边美智雄
person:yohei-kono | 河野洋平
person:makiko-tanaka | 田中真纪子
person:yoriko-kawaguchi | 川口顺子
person:nobutaka-machimura | 町村信孝
person:masahiko-komura | 高村正彦
person:hirofumi-nakasone | 中曾根弘文
person:seiji-maehara | 前原诚司
person:takeaki-matsumoto | 松本刚明
person:koichiro-gemba | 玄叶光一郎
person:minoru-kihara | 木原稔
person:seiji-kihara | 木原诚二
person:gen-nakatani | 中谷元
person:yasukazu-hamada | 浜田靖一
person:itsunori-onodera | 小野寺五典
person:tomomi-inada | 稻田朋美
person:nobuo-kishi | 岸信夫
person:shinjiro-koizumi | 小泉进次郎
person:shigeru-kitamura | 北村滋
person:ryosei-akazawa | 赤泽亮正
person:yasutoshi-nishimura | 西村康稔
person:hiroshige-seko | 世耕弘成
person:akira-amari | 甘利明
person:haruhiko-kuroda | 黑田东彦
person:kazuo-ueda | 植田和男
person:hirokazu-matsuno | 松野博一
person:nobuteru-ishihara | 石原伸晃
person:shintaro-ishihara | 石原慎太郎
person:hiroyuki-hosoda | 细田博之
person:morihiro-hosokawa | 细川护熙
person:tsutomu-hata | 羽田孜
person:katsunobu-kato | 加藤胜信
person:shunichi-suzuki | 铃木俊一
# South and North Korea
person:kim-young-sam | 金泳三
person:han-duck-soo | 韩德洙
person:han-seung-soo | 韩升洙
person:hwang-kyo-ahn | 黄教安
person:chung-eui-yong | 郑义溶
person:yun-byung-se | 尹炳世
person:song-min-soon | 宋旻淳
person:yu-myung-hwan | 柳明桓
person:kim-sung-hwan | 金星焕
person:suh-hoon | 徐薰
person:lee-nak-yon | 李洛渊
person:chung-sye-kyun | 丁世均
person:choi-sang-mok | 崔相穆
person:kim-min-seok | 金民锡
person:kim-yong-hyun | 金龙显
person:lee-jong-sup | 李钟燮
person:shin-won-sik | 申源湜
person:wi-sung-lac | 魏圣洛
person:cho-myoung-gyon | 赵明均
person:chung-dong-young | 郑东泳
person:lee-hae-chan | 李海瓒
person:choi-kyu-hah | 崔圭夏
person:park-chung-hee | 朴正熙
person:kim-jong-pil | 金钟泌
person:choo-kyung-ho | 秋庆镐
person:ahn-duk-geun | 安德根
person:kim-jung-kwan | 金正官
person:yeo-han-koo | 吕翰九
person:han-sung-joo | 韩升洲
person:yoon-young-kwan | 尹永宽
person:lee-hoi-chang | 李会昌
person:goh-kun | 高建?
person:han-myeong-sook | 韩明淑
person:chung-hong-won | 郑烘原
person:kim-boo-kyum | 金富谦
person:kim-yo-jong | 金与正
person:kim-yong-nam | 金永南
person:choe-ryong-hae | 崔龙海
person:kim-yong-chol | 金英哲
person:ri-su-yong | 李洙墉
person:paek-nam-sun | 白南舜
person:kim-tok-hun | 金德训
person:pak-thae-song | 朴泰成
person:jang-song-thaek | 张成泽
person:kim-kye-gwan | 金桂冠
person:kang-sok-ju | 姜锡柱
person:pak-ui-chun | 朴义春
person:pak-pong-ju | 朴奉珠
person:kim-yong-il | 金英日
person:choe-yong-rim | 崔永林
person:kim-jae-ryong | 金才龙
# France, Germany
person:bernard-kouchner | 库什内; 贝尔纳·库什内; 库什内外长
person:francois-fillon | 菲永; 弗朗索瓦·菲永
person:napoleon-bonaparte | 拿破仑; 拿破仑·波拿巴
person:napoleon-iii | 拿破仑三世
person:georges-clemenceau | 克列孟梭
person:aristide-briand | 白里安
person:edouard-daladier | 达拉第
person:philippe-petain | 贝当
person:robert-schuman | 罗贝尔·舒曼; 舒曼?
person:michel-debre | 德勃雷
person:claude-cheysson | 谢松
person:roland-dumas | 罗朗·迪马; 迪马?
person:edouard-balladur | 巴拉迪尔
person:alain-juppe | 朱佩; 阿兰·朱佩
person:hubert-vedrine | 韦德里纳
person:lionel-jospin | 若斯潘
person:michel-rocard | 罗卡尔
person:pierre-mauroy | 莫鲁瓦
person:dominique-de-villepin | 德维尔潘; 多米尼克·德维尔潘
person:michel-barnier | 巴尼耶; 米歇尔·巴尼耶
person:philippe-douste-blazy | 杜斯特-布拉齐
person:michele-alliot-marie | 阿利奥-玛丽; 米谢勒·阿利奥-玛丽; 阿利奥-马里
person:jean-marc-ayrault | 艾罗; 让-马克·艾罗; 埃罗?
person:manuel-valls | 曼努埃尔·瓦尔斯; 瓦尔斯?
person:bernard-cazeneuve | 卡泽纳夫
person:edouard-philippe | 爱德华·菲利普; 菲利普?
person:jean-castex | 卡斯泰; 让·卡斯泰; 卡斯泰总理
person:elisabeth-borne | 博尔内; 伊丽莎白·博尔内; 博尔内总理
person:gabriel-attal | 阿塔尔; 加布里埃尔·阿塔尔
person:francois-bayrou | 贝鲁; 弗朗索瓦·贝鲁
person:bruno-le-maire | 勒梅尔; 布鲁诺·勒梅尔
person:florence-parly | 弗洛朗丝·帕利; 帕利?
person:pierre-moscovici | 莫斯科维奇
person:marine-le-pen | 勒庞; 玛丽娜·勒庞; 勒朋
person:jean-pierre-raffarin | 拉法兰
person:edith-cresson | 克勒松
person:horst-kohler | 霍斯特·克勒; 克勒?
person:peer-steinbruck | 施泰因布吕克
person:wolfgang-schauble | 朔伊布勒; 沃尔夫冈·朔伊布勒
person:otto-von-bismarck | 俾斯麦
person:wilhelm-ii | 威廉二世
person:paul-von-hindenburg | 兴登堡
person:adolf-hitler | 希特勒; 阿道夫·希特勒
person:joachim-von-ribbentrop | 里宾特洛甫
person:hermann-goring | 戈林?
person:joseph-goebbels | 戈培尔
person:heinrich-himmler | 希姆莱
person:walter-scheel | 瓦尔特·谢尔; 谢尔?
person:hans-dietrich-genscher | 根舍; 汉斯-迪特里希·根舍
person:klaus-kinkel | 金克尔
person:richard-von-weizsacker | 魏茨泽克
person:christian-wulff | 武尔夫; 伍尔夫?
person:thomas-de-maiziere | 德迈齐埃
person:annegret-kramp-karrenbauer | 卡伦鲍尔; 克兰普-卡伦鲍尔
person:christine-lambrecht | 兰布雷希特
person:robert-habeck | 哈贝克; 罗伯特·哈贝克
person:christian-lindner | 林德纳; 克里斯蒂安·林德纳
person:steffen-seibert | 塞贝特; 赛贝特
person:martin-schulz | 马丁·舒尔茨; 舒尔茨?
person:horst-seehofer | 泽霍费尔
person:alice-weidel | 魏德尔; 爱丽丝·魏德尔
person:wolfgang-ischinger | 伊申格尔
person:christoph-heusgen | 霍伊斯根
person:roman-herzog | 罗曼·赫尔佐克; 赫尔佐克?
person:johannes-rau | 约翰内斯·劳
person:egon-krenz | 克伦茨
person:hans-modrow | 莫德罗
person:willi-stoph | 斯多夫
person:lothar-de-maiziere | 德梅齐埃
# Pakistan, India, South Asia
person:benazir-bhutto | 贝娜齐尔·布托; 贝·布托; 贝布托; 班娜姬·布托
person:muhammad-ali-jinnah | 真纳; 穆罕默德·阿里·真纳
person:ayub-khan | 阿尤布·汗; 阿尤布汗
person:yahya-khan | 叶海亚·汗; 叶海亚汗
person:zulfikar-ali-bhutto | 阿里·布托; 佐勒菲卡尔·阿里·布托; 布托?
person:ghulam-ishaq-khan | 伊沙克·汗
person:farooq-leghari | 莱加里
person:rafiq-tarar | 塔拉尔?
person:sartaj-aziz | 萨尔塔季·阿齐兹; 阿齐兹?
person:khurshid-mahmud-kasuri | 卡苏里
person:shaukat-aziz | 肖卡特·阿齐兹; 阿齐兹?
person:khawaja-muhammad-asif | 赫瓦贾·阿西夫; 赫瓦贾·穆罕默德·阿西夫; 阿西夫?
person:raja-pervaiz-ashraf | 拉贾·佩尔瓦伊兹·阿什拉夫; 阿什拉夫?
person:jalil-abbas-jilani | 贾利勒·阿巴斯·吉拉尼; 吉拉尼?
person:mumtaz-zahra-baloch | 蒙塔兹·扎赫拉·俾路支; 俾路支?
person:munir-akram | 穆尼尔·阿克拉姆
person:maleeha-lodhi | 洛迪; 玛利哈·洛迪
person:qamar-javed-bajwa | 巴杰瓦; 卡马尔·贾韦德·巴杰瓦
person:raheel-sharif | 拉希勒·谢里夫
person:ashfaq-parvez-kayani | 基亚尼
person:mahatma-gandhi | 圣雄甘地; 莫罕达斯·甘地; 甘地
person:v-k-krishna-menon | 克里希纳·梅农
person:jaswant-singh | 贾斯万特·辛格
person:natwar-singh | 纳特瓦尔·辛格
person:v-p-singh | 维·普·辛格
person:a-p-j-abdul-kalam | 阿卜杜勒·卡拉姆; 卡拉姆?
person:a-k-antony | 安东尼?
person:manohar-parrikar | 帕里卡尔
person:nirmala-sitharaman | 西塔拉曼; 尼尔马拉·西塔拉曼; 西塔拉曼财长
person:arun-jaitley | 贾伊特利
person:piyush-goyal | 戈亚尔; 皮尤什·戈亚尔
person:amit-shah | 阿米特·沙阿; 阿米特·沙; 沙阿内政?
person:rahul-gandhi | 拉胡尔·甘地
person:sonia-gandhi | 索尼娅·甘地
person:jagdeep-dhankhar | 丹卡尔
person:vikram-misri | 唐勇胜; 米斯里; 维克拉姆·米斯里
person:vinay-kwatra | 夸特拉
person:harsh-vardhan-shringla | 什林格拉
person:vijay-gokhale | 顾凯杰
person:shivshankar-menon | 希夫尚卡尔·梅农; 梅农?
person:raveesh-kumar | 拉维什·库马尔; 库马尔?
person:r-venkataraman | 文卡塔拉曼
person:k-r-narayanan | 纳拉亚南?
person:sheikh-mujibur-rahman | 穆吉布·拉赫曼; 谢赫·穆吉布·拉赫曼
person:a-k-abdul-momen | 阿卜杜勒·莫门; 莫门?
person:hasan-mahmud | 哈桑·马哈茂德
person:touhid-hossain | 图希德·侯赛因; 侯赛因?
person:abdul-hamid | 阿卜杜勒·哈米德; 哈米德?
person:tarique-rahman | 塔里克·拉赫曼
person:sher-bahadur-deuba | 德乌帕; 德乌巴
person:girija-prasad-koirala | 吉里贾·普拉萨德·柯伊拉腊; 柯伊拉腊
person:sushil-koirala | 苏希尔·柯伊拉腊
person:baburam-bhattarai | 巴特拉伊
person:bidya-devi-bhandari | 班达里; 班达里总统; 比迪娅·德维·班达里
person:ram-chandra-poudel | 保德尔; 拉姆·钱德拉·保德尔
person:sushila-karki | 卡尔基
person:pradeep-gyawali | 贾瓦利; 普拉迪普·贾瓦利
person:arzu-rana-deuba | 阿尔祖·拉纳·德乌帕; 德乌帕?
person:narayan-kaji-shrestha | 什雷斯塔
person:madhav-kumar-nepal | 内帕尔?
person:jhala-nath-khanal | 卡纳尔
person:dipendra | 狄潘德拉
person:ibrahim-mohamed-solih | 易卜拉欣·萨利赫; 易卜拉欣·穆罕默德·萨利赫; 萨利赫?
person:abdulla-yameen | 阿卜杜拉·亚明; 亚明?
person:abdulla-shahid | 阿卜杜拉·沙希德; 沙希德?
person:lakshman-kadirgamar | 卡迪加马尔
person:g-l-peiris | 佩里斯?
person:ali-sabry | 阿里·萨布里; 萨布里?
person:vijitha-herath | 维吉塔·赫拉特; 赫拉特?
person:harini-amarasuriya | 阿马拉苏里亚; 哈里尼·阿马拉苏里亚
person:mangala-samaraweera | 萨马拉维拉
person:solomon-bandaranaike | 班达拉奈克
person:dinesh-gunawardena | 古纳瓦德纳
person:jigme-singye-wangchuck | 吉格梅·辛格·旺楚克
person:jigme-khesar-namgyel-wangchuck | 吉格梅·凯萨尔·旺楚克; 旺楚克国王
person:tshering-tobgay | 策林·托杰
person:lotay-tshering | 洛塔·策林
person:tandi-dorji | 丹迪·多吉
person:abdullah-abdullah | 阿卜杜拉·阿卜杜拉
person:king-zahir-shah | =查希尔·沙阿; 查希尔国王; 查希尔·沙阿
person:mohammad-daoud-khan | 达乌德?
person:hafizullah-amin | 哈菲祖拉·阿明
person:burhanuddin-rabbani | 拉巴尼; 布尔汉努丁·拉巴尼
person:gulbuddin-hekmatyar | 希克马蒂亚尔
person:ahmad-shah-massoud | 艾哈迈德·沙阿·马苏德; 马苏德?
person:abdul-rashid-dostum | 杜斯塔姆
person:hibatullah-akhundzada | 阿洪扎达; 海巴图拉·阿洪扎达
person:abdul-ghani-baradar | 巴拉达尔; 阿卜杜勒·加尼·巴拉达尔
person:zabihullah-mujahid | 穆贾希德; 扎比乌拉·穆贾希德
person:suhail-shaheen | 苏海勒·沙欣; 沙欣?
person:sirajuddin-haqqani | 西拉杰丁·哈卡尼
person:mohammad-hassan-akhund | 哈桑·阿洪德; 穆罕默德·哈桑·阿洪德
person:salahuddin-rabbani | 萨拉胡丁·拉巴尼
person:mohammad-haneef-atmar | 阿特马尔
person:hamdullah-mohib | 莫希卜
person:amrullah-saleh | 阿姆鲁拉·萨利赫
# Taiwan, Hong Kong
person:chiang-kai-shek | 蒋介石; 蒋中正
person:chiang-ching-kuo | 蒋经国
person:lee-teng-hui | 李登辉
person:wang-ching-wei | 汪精卫
person:t-v-soong | 宋子文
person:h-h-kung | 孔祥熙
person:wellington-koo | 顾维钧
person:lien-chan | 连战?
person:su-tseng-chang | 苏贞昌
person:joseph-wu | 吴钊燮
person:lin-chia-lung | 林佳龙
person:hsiao-bi-khim | 萧美琴
person:eric-chu | 朱立伦
person:cheng-li-wun | 郑丽文
person:han-kuo-yu | 韩国瑜
person:wellington-koo-li-hsiung | 顾立雄
person:yu-shyi-kun | 游锡堃
person:fredrick-chien | 钱复?
person:frank-hsieh | 谢长廷
person:chen-chien-jen | 陈建仁
person:cho-jung-tai | 卓荣泰
person:hau-pei-tsun | 郝柏村
person:vincent-siew | 萧万长
person:tang-fei | 唐飞?
person:chang-chun-hsiung | 张俊雄
person:liu-chao-shiuan | 刘兆玄
person:wu-den-yih | 吴敦义
person:sean-chen | 陈冲?
person:jiang-yi-huah | 江宜桦
person:mao-chi-kuo | 毛治国
person:lin-chuan | 林全?
person:david-lee | 李大维
person:carrie-lam | 林郑月娥
person:john-lee | 李家超
person:leung-chun-ying | 梁振英
person:donald-tsang | 曾荫权
person:tung-chee-hwa | 董建华
person:chris-patten | 彭定康
person:joshua-wong | 黄之锋
person:paul-chan | 陈茂波
# South-East Asia
person:ho-chi-minh | 胡志明; 胡志明主席
person:pham-van-dong | 范文同
person:vo-nguyen-giap | 武元甲
person:nguyen-co-thach | 阮基石
person:nguyen-van-linh | 阮文灵
person:vo-van-kiet | 武文杰
person:phan-van-khai | 潘文凯
person:nguyen-tan-dung | 阮晋勇
person:tran-duc-luong | 陈德良
person:nguyen-minh-triet | 阮明哲
person:truong-tan-sang | 张晋创
person:tran-dai-quang | 陈大光
person:vo-van-thuong | 武文赏
person:nguyen-manh-cam | 阮孟琴
person:nguyen-dy-nien | 阮怡年
person:pham-gia-khiem | 范家谦
person:pham-binh-minh | 范平明
person:phan-van-giang | 潘文江
person:ngo-xuan-lich | 吴春历
person:le-hoai-trung | 黎怀忠
person:le-thi-thu-hang | 黎氏秋姮
person:pham-thu-hang | 范秋姮
person:tran-thanh-man | 陈青敏
person:nguyen-van-thieu | 阮文绍
person:le-duc-tho | 黎德寿
person:bao-dai | 保大皇帝; 保大帝
person:le-kha-phieu | 黎可漂
person:bounnhang-vorachith | 本扬; 本扬·沃拉吉
person:choummaly-sayasone | 朱马里; 朱马利
person:saleumxay-kommasith | 沙伦赛; 沙伦赛·贡马西
person:thongsavanh-phomvihane | 通沙万; 通沙万·丰威汉
person:souphanouvong | 苏发努冯
person:khamtai-siphandone | 坎代·西潘敦; 坎代?
person:thongsing-thammavong | 通邢·塔马冯; 通邢
person:bouasone-bouphavanh | 波松·布帕万; 波松?
person:phankham-viphavanh | 潘坎·维帕万; 潘坎
person:norodom-sihamoni | 西哈莫尼; 西哈莫尼国王
person:hor-namhong | 贺南洪
person:prak-sokhonn | 布拉索昆; 巴速坤
person:khieu-samphan | 乔森潘
person:ieng-sary | 英萨利
person:son-sann | 宋双
person:sam-rainsy | 桑兰西
person:tea-banh | 迪班?
person:plaek-phibunsongkhram | 銮披汶; 披汶·颂堪
person:thanom-kittikachorn | 他侬
person:thaksin-shinawatra | 他信·西那瓦; 达信; 他信?
person:surayud-chulanont | 素拉育
person:samak-sundaravej | 沙马?
person:somchai-wongsawat | 颂猜
person:don-pramudwinai | =敦·帕玛威奈; 敦外长; 敦·帕玛威奈; 敦·博穆威奈
person:maris-sangiampongsa | 马里·尚加蓬; 玛里·桑加蓬沙
person:parnpree-bahiddha-nukara | 班比·帕希他努甘; 班比?
person:sihasak-phuangketkeow | 西哈萨
person:bhumibol-adulyadej | 普密蓬; 普密蓬国王
person:vajiralongkorn | 哇集拉隆功; 玛哈·哇集拉隆功
person:phumtham-wechayachai | 普坦?
person:surapong-tovichakchaikul | 素拉蓬
person:anand-panyarachun | 阿南·班雅拉春
person:chavalit-yongchaiyudh | 差瓦立
person:abdul-razak | 敦拉萨; 阿卜杜勒·拉扎克
person:abdullah-ahmad-badawi | 巴达维; 阿卜杜拉·巴达维
person:muhyiddin-yassin | 穆希丁; 慕尤丁; 穆希丁·亚辛
person:ismail-sabri-yaakob | 伊斯梅尔·萨布里; 依斯迈沙比里
person:syed-hamid-albar | 赛义德·哈米德
person:anifah-aman | 阿尼法; 阿尼法·阿曼
person:saifuddin-abdullah | 赛夫丁; 赛夫丁·阿卜杜拉
person:hishammuddin-hussein | 希沙姆丁; 希山慕丁; 希沙姆丁·侯赛因
person:zambry-abdul-kadir | 赞比里
person:mohamad-hasan | 穆罕默德·哈桑
person:tengku-zafrul-aziz | 扎夫鲁
person:ibrahim-iskandar-of-johor | 易卜拉欣·伊斯干达
person:abdullah-of-pahang | 阿卜杜拉最高元首
person:s-rajaratnam | 拉惹勒南
person:s-jayakumar | 贾古玛
person:george-yeo | 杨荣文
person:k-shanmugam | 尚穆根
person:ng-eng-hen | 黄永宏
person:tharman-shanmugaratnam | 尚达曼
person:halimah-yacob | 哈莉玛
person:chan-chun-sing | 陈振声
person:gan-kim-yong | 颜金勇
person:goh-keng-swee | 吴庆瑞
person:ong-teng-cheong | 王鼎昌
person:s-r-nathan | =纳丹; 纳丹总统; 纳丹?
person:tony-tan | 陈庆炎
person:mohammad-hatta | 穆罕默德·哈达; 哈达?
person:adam-malik | 亚当·马利克; 马利克?
person:ali-alatas | 阿拉塔斯
person:hassan-wirajuda | 哈桑·维拉尤达
person:marty-natalegawa | 马蒂·纳塔莱加瓦; 纳塔莱加瓦
person:jusuf-kalla | 尤素夫·卡拉; 卡拉?
person:luhut-binsar-pandjaitan | 卢胡特; 卢胡特·宾萨尔·潘查伊坦
person:airlangga-hartarto | 艾尔朗加; 艾尔朗加·哈尔塔托
person:sri-mulyani-indrawati | 斯丽·穆尔亚尼; 英德拉瓦蒂
person:sjafrie-sjamsoeddin | 沙弗里
person:maruf-amin | 马鲁夫·阿敏
person:gibran-rakabuming-raka | 吉布兰; 吉布兰·拉卡布明·拉卡
person:ryamizard-ryacudu | 里亚米扎尔德
person:aung-san | 昂山; 昂山将军
person:khin-nyunt | 钦纽
person:thaung-tun | 当吞
person:wunna-maung-lwin | 吴温纳貌伦; 温纳貌伦
person:than-swe | 丹穗
person:win-myint | 温敏; 吴温敏
person:htin-kyaw | 吴廷觉; 廷觉
person:zaw-min-tun | 佐敏吞
person:soe-win | 梭温
person:manuel-quezon | 奎松
person:manuel-roxas | 罗哈斯
person:carlos-romulo | 罗慕洛
person:ferdinand-marcos | 老马科斯; 费迪南德·马科斯总统
person:corazon-aquino | 科拉松·阿基诺; 阿基诺夫人; 科·阿基诺
person:blas-ople | 奥普莱
person:alberto-romulo | 阿尔韦托·罗慕洛; 罗慕洛?
person:albert-del-rosario | 德尔罗萨里奥; 罗萨里奥?
person:perfecto-yasay | =佩费克托·亚赛; 亚赛外长; 亚赛
person:alan-peter-cayetano | 卡亚塔诺; 卡耶塔诺
person:teodoro-locsin | 洛钦; 特奥多罗·洛钦
person:enrique-manalo | 马纳洛; 恩里克·马纳洛
person:theresa-lazaro | 拉扎罗; 特蕾莎·拉扎罗
person:delfin-lorenzana | 洛伦扎纳
person:gilberto-teodoro | 吉尔韦托·特奥多罗; 特奥多罗?
person:sara-duterte | 萨拉·杜特尔特; 莎拉·杜特尔特
person:harry-roque | 哈里·罗克; 罗克?
person:salvador-panelo | 帕内洛
person:jay-tarriela | 塔列拉
person:imelda-marcos | 伊梅尔达; 马科斯夫人
person:hassanal-bolkiah | 哈桑纳尔; 哈桑纳尔·博尔基亚; 博尔基亚; 哈桑纳尔苏丹
person:mohamed-bolkiah | 穆罕默德·博尔基亚
person:mari-alkatiri | 阿尔卡蒂里; 马里·阿尔卡蒂里
person:taur-matan-ruak | 鲁瓦克; 塔乌尔·马坦·鲁瓦克
person:francisco-guterres | 卢奥洛; 弗朗西斯科·古特雷斯
# Oceania
person:harold-holt | 霍尔特; 哈罗德·霍尔特
person:gareth-evans | 加雷思·埃文斯; 埃文斯?
person:stephen-smith | 斯蒂芬·史密斯; 史密斯?
person:bob-carr | 鲍勃·卡尔; 卡尔?
person:julie-bishop | =朱莉·毕晓普; 毕晓普外长; 朱莉·毕晓普; 毕晓普?
person:marise-payne | =玛丽斯·佩恩; 佩恩外长; 玛丽斯·佩恩; 佩恩?
person:richard-marles | 理查德·马尔斯; 马尔斯?
person:peter-dutton | 彼得·达顿; 达顿?
person:don-farrell | 唐·法瑞尔; 法雷尔贸易?; 法瑞尔?
person:simon-birmingham | 西蒙·伯明翰; 伯明翰?
person:andrew-robb | 安德鲁·罗布
person:jim-chalmers | 查默斯; 吉姆·查默斯
person:john-key | 约翰·基; 约翰·基总理; 基总理
person:bill-english | 比尔·英格利希; 英格利希?
person:chris-hipkins | 希普金斯; 克里斯·希普金斯
person:nanaia-mahuta | 马胡塔; 纳纳娅·马胡塔
person:murray-mccully | 麦卡利
person:phil-goff | 菲尔·戈夫
person:judith-collins | 朱迪思·柯林斯
person:todd-mcclay | 托德·麦克雷; 麦克雷?
person:don-mckinnon | 唐·麦金农
person:tim-groser | 格罗泽
person:frank-bainimarama | 姆拜尼马拉马; 弗兰克·姆拜尼马拉马
person:kamisese-mara | 卡米塞塞·马拉; 马拉?
person:julius-chan | 陈仲民
person:charlot-salwai | 萨尔维; 夏洛特·萨尔维
person:jeremiah-manele | 马内莱; 杰里迈亚·马内莱; 马内莱总理
person:tupou-vi | 图普六世
person:fiame-naomi-mataafa | 菲娅梅; 菲娅梅·娜奥米·马塔阿法
person:tuilaepa-sailele-malielegaoi | 图伊拉埃帕
person:taneti-maamau | 马茂; 塔内希·马茂; 马茂总统
person:david-panuelo | 帕努埃洛; 戴维·帕努埃洛
person:wesley-simina | 西米纳; 韦斯利·西米纳
person:david-adeang | 阿迪昂; 戴维·阿迪昂
person:surangel-whipps-jr | 惠普斯?
person:kausea-natano | 纳塔诺; 考西亚·纳塔诺
person:feleti-teo | 费莱蒂·特奥; 特奥?
person:hilda-heine | 希尔达·海涅; 海涅?
# Iran and the Middle East
person:ali-larijani | 拉里贾尼; 阿里·拉里贾尼
person:mohammad-bagher-ghalibaf | 卡利巴夫; 加利巴夫; 穆罕默德·卡利巴夫
person:saeed-jalili | 贾利利; 赛义德·贾利利
person:mir-hossein-mousavi | 米尔-侯赛因·穆萨维
person:ramin-mehmanparast | 梅曼帕拉斯特
person:qasem-soleimani | 苏莱曼尼; 卡西姆·苏莱曼尼; 卡西姆·苏莱马尼
person:reza-shah | 礼萨汗; 礼萨·汗
person:mohammad-reza-pahlavi | 巴列维; 巴列维国王
person:mohammad-mossadegh | 摩萨台
person:abolhassan-bani-sadr | 巴尼萨德尔
person:ali-akbar-velayati | 韦拉亚提
person:ali-shamkhani | 沙姆哈尼; 阿里·沙姆哈尼
person:esmail-qaani | 卡尼准将; 伊斯梅尔·卡尼; 伊斯梅尔·加尼
person:bahram-ghasemi | 巴赫拉姆·卡西米; 加塞米; 卡西米?
person:abbas-mousavi | 阿巴斯·穆萨维; 穆萨维?
person:saeed-khatibzadeh | 哈提卜扎德; 赛义德·哈提卜扎德; 哈提布扎德
person:marzieh-afkham | 阿夫哈姆
person:ali-bagheri-kani | 巴盖里; 阿里·巴盖里; 巴盖里-卡尼; 巴盖里·卡尼
person:majid-takht-ravanchi | 拉万希; 马吉德·塔赫特-拉万希; 塔赫特-拉万希
person:amir-saeid-iravani | 伊拉瓦尼
person:kazem-gharibabadi | 加里布阿巴迪
person:hossein-salami | 侯赛因·萨拉米; 萨拉米?
person:mohammad-bagheri | 穆罕默德·巴盖里
person:mohammad-eslami | 埃斯拉米; 穆罕默德·伊斯拉米
person:mohammad-mokhber | 穆赫贝尔; 穆罕默德·穆赫贝尔
person:mohammad-reza-aref | 穆罕默德-礼萨·阿里夫; 穆罕默德·礼萨·阿雷夫; 阿里夫?
person:hossein-dehghan | 侯赛因·达赫甘
person:amir-hatami | 阿米尔·哈塔米; 哈塔米?
person:eshaq-jahangiri | 贾汉吉里
person:mojtaba-khamenei | 穆杰塔巴·哈梅内伊
person:jalal-talabani | 塔拉巴尼; 贾拉勒·塔拉巴尼
person:fuad-masum | 马苏姆; 福阿德·马苏姆
person:barham-salih | 巴尔哈姆·萨利赫
person:abdul-latif-rashid | 阿卜杜勒-拉蒂夫·拉希德; 拉希德?
person:hoshyar-zebari | 兹巴里; 霍希亚尔·兹巴里; 扎巴里
person:fuad-hussein | 福阿德·侯赛因
person:ahmed-hassan-al-bakr | 贝克尔?
person:tariq-aziz | 塔里克·阿齐兹; 阿齐兹?
person:izzat-ibrahim | 易卜拉欣·杜里
person:naji-sabri | 纳吉·萨布里
person:moqtada-al-sadr | 萨德尔; 穆克塔达·萨德尔
person:ali-al-sistani | 西斯塔尼
person:ahmed-chalabi | 沙拉比?
person:paul-bremer | 布雷默
person:faisal-ii | 费萨尔二世
person:walid-muallem | 穆阿利姆; 瓦利德·穆阿利姆; 穆阿利姆外长
person:faisal-mekdad | 梅克达德; 费萨尔·梅克达德; 米格达德
person:asaad-al-shaibani | 希巴尼; 阿萨德·希巴尼; 谢巴尼
person:farouk-al-sharaa | 法鲁克·沙雷; 沙雷?
person:bashar-jaafari | 巴沙尔·贾法里
person:shukri-al-quwatli | 库阿特利
person:riyad-hijab | 希贾卜; 里亚德·希贾卜
person:abdul-halim-khaddam | 哈达姆
person:saad-hariri | 萨阿德·哈里里; 哈里里总理; 哈里里
person:fouad-siniora | 西尼乌拉; 福阿德·西尼乌拉
person:najib-mikati | 米卡提; 纳吉布·米卡提
person:nawaf-salam | 纳瓦夫·萨拉姆; 萨拉姆?
person:nabih-berri | 纳比·贝里; 贝里议长; 贝里?
person:walid-jumblatt | 琼布拉特
person:hassan-diab | 迪亚卜; 哈桑·迪亚卜
person:tammam-salam | 塔马姆·萨拉姆
person:gebran-bassil | 巴西勒; 纪伯伦·巴西勒
person:naim-qassem | 纳伊姆·卡西姆; 卡西姆总书记
person:salam-fayyad | 萨拉姆·法耶兹; 法耶兹?
person:saeb-erekat | 埃雷卡特; 赛义卜·埃雷卡特; 塞卜·埃雷卡特
person:nabil-abu-rudeineh | 阿布·鲁代纳; 纳比勒·阿布·鲁代纳
person:riyad-al-maliki | 里亚德·马立基; 里亚德·马利基; 马利基?
person:mohammad-shtayyeh | 阿什提耶; 穆罕默德·阿什提耶; 阿什提亚
person:mohammad-mustafa | 穆罕默德·穆斯塔法; 穆斯塔法?
person:ahmed-qurei | 艾哈迈德·库赖; 库赖总理; 库赖?
person:riyad-mansour | 里亚德·曼苏尔; 曼苏尔?
person:hussein-al-sheikh | 侯赛因·谢赫
person:sheikh-ahmed-yassin | 亚辛; 艾哈迈德·亚辛; 谢赫·亚辛
person:marwan-barghouti | 巴尔古提
person:mahmoud-zahar | 扎哈尔?
person:hanan-ashrawi | 阿什拉维
person:rami-hamdallah | 哈姆迪拉; 拉米·哈姆迪拉; 哈姆达拉
person:khalil-al-hayya | 哈利勒·哈亚
person:osama-hamdan | 乌萨马·哈姆丹
person:mohammed-deif | 穆罕默德·戴夫; 戴夫?
person:avigdor-lieberman | 利伯曼; 阿维格多·利伯曼; 李伯曼
person:tzipi-livni | 利夫尼; 齐皮·利夫尼
person:silvan-shalom | 西尔万·沙洛姆; 沙洛姆?
person:moshe-yaalon | 亚阿隆; 摩西·亚阿隆
person:benny-gantz | 甘茨; 本尼·甘茨
person:yoav-gallant | 加兰特; 约阿夫·加兰特; 格兰特?
person:itamar-ben-gvir | 本-格维尔; 本·格维尔
person:bezalel-smotrich | 斯莫特里赫; 斯莫特里奇; 贝扎莱尔·斯莫特里赫
person:reuven-rivlin | 里夫林; 鲁文·里夫林
person:chaim-weizmann | 哈伊姆·魏茨曼
person:abba-eban | 阿巴·埃班; 埃班
person:moshe-dayan | 摩西·达扬; 达扬?
person:ezer-weizman | 埃泽尔·魏茨曼; 魏茨曼?
person:gabi-ashkenazi | 阿什克纳齐; 加比·阿什克纳齐
person:eli-cohen | 埃利·科恩; 科恩?
person:shaul-mofaz | 莫法兹?
person:amir-peretz | 佩雷茨; 阿米尔·佩雷茨
person:ron-dermer | 德尔默; 罗恩·德尔默; 德默
person:danny-danon | 达农; 丹尼·达农
person:gilad-erdan | 埃尔丹; 吉拉德·埃尔丹
person:daniel-hagari | 哈加里; 丹尼尔·哈加里
person:eyal-zamir | 扎米尔; 埃亚勒·扎米尔
person:herzi-halevi | 哈莱维; 赫尔齐·哈莱维
person:aviv-kochavi | 科哈维
person:moshe-katsav | 卡察夫
person:nir-barkat | 巴尔卡特
person:hussein-bin-talal | =侯赛因·本·塔拉勒; 侯赛因国王; 约旦国王侯赛因
person:nasser-judeh | 朱达; 纳赛尔·朱达
person:queen-rania | 拉尼娅王后
person:jafar-hassan | 贾法尔·哈桑
person:bisher-khasawneh | 哈萨瓦奈; 比舍尔·哈萨瓦奈
person:omar-razzaz | 拉扎兹
person:saud-al-faisal | 沙特·费萨尔; 沙特外交大臣费萨尔; 费萨尔亲王
person:ali-al-naimi | 纳伊米
person:ibn-saud | 伊本·沙特
person:king-faisal | 费萨尔国王
person:prince-sultan | 苏丹王储; 苏丹亲王
person:mohammed-bin-nayef | 穆罕默德·本·纳伊夫
person:bandar-bin-sultan | 班达尔亲王; 班达尔·本·苏丹
person:khalid-bin-salman | 哈立德·本·萨勒曼; 哈立德?
person:khalid-al-falih | 法利赫; 哈立德·法利赫
person:abdulaziz-bin-salman | 阿卜杜勒阿齐兹·本·萨勒曼; 阿卜杜勒-阿齐兹·本·萨勒曼
person:jamal-khashoggi | 卡舒吉; 贾迈勒·卡舒吉; 哈苏吉
person:mohammed-al-jadaan | 贾丹; 穆罕默德·贾丹
person:suhail-al-mazrouei | 马兹鲁伊; 苏海勒·马兹鲁伊
person:sultan-al-jaber | 苏尔坦·贾贝尔; 苏丹·贾贝尔; 贾贝尔?
person:mansour-bin-zayed | 曼苏尔·本·扎耶德
person:tahnoun-bin-zayed | 塔赫农
person:sabah-al-ahmad-al-sabah | 萨巴赫埃米尔; 埃米尔萨巴赫; 萨巴赫·艾哈迈德
person:nawaf-al-ahmad-al-sabah | 纳瓦夫; 纳瓦夫·艾哈迈德
person:abdullah-al-yahya | 阿卜杜拉·叶海亚; 叶海亚?
person:sabah-al-khalid-al-sabah | 萨巴赫·哈立德
person:hamad-bin-jassim-bin-jaber-al-thani | 哈马德·本·贾西姆
person:majed-al-ansari | 马吉德·安萨里; 安萨里?
person:khalid-bin-ahmed-al-khalifa | 哈立德·本·艾哈迈德
person:abdullatif-al-zayani | 扎耶尼; 扎亚尼; 阿卜杜勒-拉蒂夫·扎耶尼
person:salman-bin-hamad-al-khalifa | =萨勒曼·本·哈马德; 萨勒曼王储; 萨勒曼·本·哈马德
person:yusuf-bin-alawi | 优素福·本·阿拉维; 阿拉维外交事务主管大臣
person:rashad-al-alimi | 阿里米; 阿利米; 拉沙德·阿里米
person:abdul-malik-al-houthi | 阿卜杜勒-马利克·胡塞; 阿卜杜勒·马利克·胡塞
person:yahya-saree | 叶海亚·萨雷亚; 萨雷亚
person:ali-salem-al-beidh | 贝德?
person:khaled-bahah | 哈立德·巴哈; 巴哈?
person:shaya-al-zindani | 津达尼
person:ahmed-bin-mubarak | 艾哈迈德·本·穆巴拉克; 本·穆巴拉克
person:maeen-abdulmalik | 马因·阿卜杜勒-马利克; 赛义德?
person:aidarous-al-zubaidi | 祖贝迪; 艾达鲁斯·祖贝迪
person:ahmed-nazif | 纳齐夫
person:omar-suleiman | 奥马尔·苏莱曼
person:king-farouk | 法鲁克国王
person:muhammad-naguib | 纳吉布?
person:gamal-abdel-nasser | 纳赛尔; 贾迈勒·阿卜杜勒·纳赛尔; 纳瑟
person:ahmed-maher | 艾哈迈德·马希尔
person:nabil-fahmy | 纳比勒·法赫米; 法赫米?
person:nabil-elaraby | 纳比勒·阿拉比; 阿拉比?
person:mostafa-madbouly | 马德布利; 穆斯塔法·马德布利; 马德布里
person:mohamed-hussein-tantawi | 坦塔维
person:sherif-ismail | 谢里夫·伊斯梅尔; 伊斯梅尔?
person:ibrahim-mahlab | 马哈拉卜; 迈赫莱卜
person:hesham-qandil | 甘迪勒
person:khalifa-haftar | 哈夫塔尔; 哈利法·哈夫塔尔
person:fayez-al-sarraj | 萨拉杰; 法耶兹·萨拉杰
person:abdul-hamid-dbeibeh | 德拜巴; 阿卜杜勒-哈米德·德拜巴; 德贝巴
person:ali-zeidan | 扎伊丹
person:mustafa-abdul-jalil | 贾利勒; 穆斯塔法·阿卜杜勒-贾利勒
person:mahmoud-jibril | 贾布里勒
person:moussa-koussa | 穆萨·库萨; 库萨?
person:mohamed-al-menfi | 曼菲; 穆罕默德·曼菲; 门菲
person:aguila-saleh | 阿吉拉·萨利赫
person:saif-al-islam-gaddafi | 赛义夫·伊斯兰; 赛义夫·卡扎菲
person:mohamed-taha-siala | 西亚莱
person:najla-mangoush | 曼古什
# Maghreb and Africa
person:habib-bourguiba | 布尔吉巴
person:youssef-chahed | 沙赫德; 优素福·沙赫德
person:rached-ghannouchi | 加努希; 拉希德·加努希
person:mohamed-ghannouchi | 穆罕默德·加努希
person:mohamed-ali-nafti | 纳夫蒂
person:nabil-ammar | 纳比勒·阿马尔; 阿马尔?
person:khemaies-jhinaoui | 朱海纳维
person:mohamed-boudiaf | 布迪亚夫
person:ramtane-lamamra | 拉姆丹·拉马拉; 拉姆坦·拉马拉; 拉马姆拉
person:mourad-medelci | 迈代勒西
person:ahmed-attaf | 阿塔夫; 艾哈迈德·阿塔夫
person:sabri-boukadoum | 布卡杜姆
person:ahmed-ouyahia | 乌叶海亚
person:ahmed-gaid-salah | 盖德·萨拉赫
person:lakhdar-brahimi | 卜拉希米; 拉赫达尔·卜拉希米
person:amar-bendjama | 本·贾马
person:abdelkader-bensalah | 本·萨拉赫
person:abdelmalek-sellal | 萨拉勒
person:mohammed-v | 穆罕默德五世
person:nasser-bourita | 纳赛尔·布里达; 布里塔; 布里达?
person:aziz-akhannouch | 阿赫努什; 阿齐兹·阿赫努什
person:saadeddine-othmani | 奥斯曼尼
person:abdelilah-benkirane | 本基兰
person:mohamed-ould-ghazouani | 加兹瓦尼; 穆罕默德·乌尔德·加兹瓦尼; 加祖瓦尼
person:mohamed-ould-abdel-aziz | 乌尔德·阿卜杜勒·阿齐兹; 阿齐兹?
person:maaouya-ould-sidahmed-taya | 塔亚?
person:hassan-al-turabi | 图拉比
person:sadiq-al-mahdi | 萨迪克·马赫迪
person:abdalla-hamdok | 哈姆杜克; 阿卜杜拉·哈姆杜克; 哈姆多克
person:mohamed-hamdan-dagalo | 达加洛; 穆罕默德·哈姆丹·达加洛; 赫梅蒂
person:ali-osman-taha | 阿里·奥斯曼·塔哈; 塔哈?
person:ibrahim-ghandour | 甘杜尔
person:john-garang | 约翰·加朗; 加朗
person:riek-machar | 里克·马沙尔; 马查尔; 里克·马查尔; 马沙尔?
person:deng-alor | 邓·阿洛尔
person:mohamed-abdullahi-mohamed | 穆罕默德·阿卜杜拉希·穆罕默德; 法马约; 法尔马约
person:sharif-sheikh-ahmed | 谢里夫·艾哈迈德; 谢里夫·谢赫·艾哈迈德
person:abdullahi-yusuf-ahmed | 阿卜杜拉希·优素福; 优素福?
person:mohammed-farah-aidid | 艾迪德
person:hamza-abdi-barre | 哈姆扎·阿卜迪·巴雷
person:demeke-mekonnen | 德梅克; 德梅克·梅孔嫩
person:workneh-gebeyehu | 沃尔基内; 沃尔基内·格贝耶胡
person:gedion-timothewos | 吉迪恩; 格迪翁; 吉德翁·蒂莫西沃斯
person:taye-atske-selassie | 塔耶·阿茨克-塞拉西; 塔耶总统; 塔耶?
person:sahle-work-zewde | 萨赫勒-沃克; 萨赫勒-沃克·祖德; 祖德?
person:mulatu-teshome | 穆拉图; 穆拉图·特肖梅
person:seyoum-mesfin | 塞尤姆; 塞尤姆·梅斯芬
person:debretsion-gebremichael | 德布雷齐翁
person:girma-wolde-giorgis | 吉尔马; 吉尔马·沃尔德-乔治斯
person:osman-saleh | 奥斯曼·萨利赫
person:jomo-kenyatta | 乔莫·肯雅塔
person:raila-odinga | 奥廷加; 拉伊拉·奥廷加; 奥丁加
person:musalia-mudavadi | 穆达瓦迪; 穆萨利亚·穆达瓦迪
person:alfred-mutua | 穆图阿
person:raychelle-omamo | 奥马莫
person:amina-mohamed | =阿米娜·穆罕默德; 阿米娜·穆罕默德外长; 阿明娜?
person:monica-juma | 莫妮卡·朱马
person:moses-wetangula | 韦坦古拉
person:kalonzo-musyoka | 穆西约卡
person:rigathi-gachagua | 加查瓜
person:sam-kutesa | 库泰萨; 萨姆·库泰萨
person:jeje-odongo | 奥东戈; 杰杰·奥东戈
person:muhoozi-kainerugaba | 穆胡齐
person:kassim-majaliwa | 马贾利瓦; 卡西姆·马贾利瓦
person:bernard-membe | 门贝
person:augustine-mahiga | 马希加
person:palamagamba-kabudi | 卡布迪?
person:january-makamba | 马坎巴
person:salim-ahmed-salim | 萨利姆·艾哈迈德·萨利姆
person:philip-mpango | 姆潘戈
person:louise-mushikiwabo | 穆希基瓦博; 路易丝·穆希基瓦博
person:vincent-biruta | 比鲁塔
person:olivier-nduhungirehe | 恩杜洪吉雷
person:edouard-ngirente | 恩吉伦特
person:evariste-ndayishimiye | 恩达伊施米耶; 埃瓦里斯特·恩达伊施米耶
person:patrice-lumumba | 卢蒙巴; 帕特里斯·卢蒙巴
person:moise-tshombe | 冲伯
person:laurent-desire-kabila | 洛朗·卡比拉; 洛朗-德西雷·卡比拉; 老卡比拉
person:jean-pierre-bemba | 让-皮埃尔·本巴; 本巴?
person:christophe-lutundula | 卢通杜拉
person:therese-kayikwamba-wagner | 特蕾莎·卡伊夸巴·瓦格纳; 卡伊夸姆巴·瓦格纳
person:patrick-muyaya | 穆亚亚
person:judith-suminwa-tuluka | 图卢卡; 朱迪特·苏明瓦
person:corneille-nangaa | 南加?
person:jean-claude-gakosso | 加科索; 让-克洛德·加科索
person:basile-ikouebe | 伊奎贝
person:holden-roberto | 霍尔登·罗伯托
person:tete-antonio | 特特·安东尼奥; 安东尼奥?
person:manuel-augusto | 曼努埃尔·奥古斯托
person:georges-chikoti | 希科蒂
person:guy-scott | 盖伊·斯科特
person:rupiah-banda | 鲁皮亚·班达; 班达?
person:abel-muzorewa | 穆佐雷瓦
person:morgan-tsvangirai | 茨万吉拉伊; 摩根·茨万吉拉伊
person:nelson-chamisa | 查米萨
person:constantino-chiwenga | 奇文加
person:simbarashe-mumbengegwi | 蒙本盖圭
person:frederick-shava | 弗雷德里克·沙瓦; 沙瓦?
person:sibusiso-moyo | 西布西索·莫约
person:joyce-banda | 乔伊丝·班达
person:peter-mutharika | 彼得·穆塔里卡
person:lazarus-chakwera | 查克维拉; 拉扎勒斯·查克维拉
person:hage-geingob | 根哥布; 哈格·根哥布
person:nangolo-mbumba | 姆本巴; 南戈洛·姆本巴
person:netumbo-nandi-ndaitwah | 恩代特瓦; 南迪-恩代特瓦; 内通博·南迪-恩代特瓦
person:mokgweetsi-masisi | 马西西; 莫克维齐·马西西
person:duma-boko | 杜马·博科; 博科?
person:letsie-iii | 莱齐耶三世
person:sam-matekane | 马特卡内
person:moeketsi-majoro | 马乔罗
person:mswati-iii | 姆斯瓦蒂三世
person:jan-smuts | 史末资
person:daniel-malan | 马兰; 丹尼尔·马兰
person:pik-botha | 皮克·博塔
person:alfred-nzo | 恩佐
person:nkosazana-dlamini-zuma | 德拉米尼-祖马; 恩科萨扎娜·德拉米尼-祖马; 德拉米尼·祖马; 祖马?
person:maite-nkoana-mashabane | 马沙巴内; 恩科阿纳-马沙巴内
person:lindiwe-sisulu | 西苏鲁; 林迪韦·西苏鲁
person:naledi-pandor | 潘多尔; 纳莱迪·潘多尔
person:ronald-lamola | 拉莫拉; 罗纳德·拉莫拉
person:trevor-manuel | 特雷弗·曼纽尔
person:pravin-gordhan | 戈尔丹
person:rob-davies | 罗布·戴维斯; 戴维斯?
person:clayson-monyela | 莫尼耶拉
person:desmond-tutu | 图图大主教; 德斯蒙德·图图
person:oliver-tambo | 奥利弗·坦博; 坦博?
person:mangosuthu-buthelezi | 布特莱齐
person:julius-malema | 马勒马
person:paul-mashatile | 马沙蒂莱
person:winnie-mandela | 温妮·曼德拉
person:andry-rajoelina | 拉乔利纳; 安德里·拉乔利纳; 拉乔里纳
person:hery-rajaonarimampianina | 埃里·拉乔纳里曼皮亚尼纳; 埃里?
person:albert-zafy | 扎菲
person:pravind-jugnauth | 普拉温德·贾格纳特; 普拉温·贾格纳特
person:paul-berenger | =保罗·贝朗热; 贝朗热总理; 贝朗热?
person:danny-faure | 丹尼·富尔; 富尔?
person:wavel-ramkalawan | 拉姆卡拉旺
person:james-michel | 詹姆斯·米歇尔; 米歇尔?
person:azali-assoumani | 阿扎利; 阿扎利·阿苏马尼; 阿苏马尼
person:veronica-macamo | 马卡莫; 韦罗妮卡·马卡莫
person:afonso-dhlakama | 德拉卡马
person:pascoal-mocumbi | 莫昆比
person:maria-manuela-lucas | 卢卡斯?
person:nnamdi-azikiwe | 阿齐克韦
person:yemi-osinbajo | 奥辛巴乔
person:geoffrey-onyeama | 奥尼亚马; 杰弗里·奥尼亚马
person:yusuf-tuggar | 图加尔; 优素福·图加尔
person:atiku-abubakar | 阿提库; 阿布巴卡尔?
person:murtala-mohammed | 穆尔塔拉·穆罕默德
person:kashim-shettima | 谢蒂马
person:abubakar-shekau | 谢考; 阿布巴卡尔·谢考
person:lai-mohammed | 莱·穆罕默德
person:nuhu-ribadu | 里巴杜
person:hamani-diori | 迪奥里
person:mahamadou-issoufou | 伊素福; 马哈马杜·伊素福; 伊索福
person:mohamed-bazoum | 巴祖姆; 穆罕默德·巴祖姆
person:ali-lamine-zeine | 泽内; 拉明·泽内
person:bakary-yaou-sangare | 桑加雷?
person:modibo-keita | 莫迪博·凯塔
person:moussa-traore | 穆萨·特拉奥雷
person:ibrahim-boubacar-keita | =易卜拉欣·布巴卡尔·凯塔; 凯塔总统; 易卜拉欣·布巴卡尔·凯塔; 凯塔?
person:dioncounda-traore | 迪翁昆达·特拉奥雷
person:abdoulaye-diop | 阿卜杜拉耶·迪奥普; 迪奥普?
person:choguel-kokalla-maiga | 舒盖勒·马伊加; 乔格尔·马伊加
person:bah-ndaw | 恩多; 巴·恩多
person:abdoulaye-maiga | 阿卜杜拉耶·马伊加
person:roch-marc-christian-kabore | 卡博雷; 罗克·马克·克里斯蒂安·卡博雷
person:paul-henri-sandaogo-damiba | 达米巴; 保罗-亨利·达米巴
person:michel-kafando | 卡凡多
person:olivia-rouamba | 鲁安巴
person:guillaume-soro | 纪尧姆·索罗; 索罗?
person:robert-beugre-mambe | 曼贝
person:patrick-achi | 帕特里克·阿希; 阿希?
person:amadou-gon-coulibaly | 阿马杜·戈恩·库利巴利; 库利巴利?
person:kacou-houadja-leon-adom | 阿多姆
person:faure-gnassingbe | 福雷·埃索齐姆纳·纳辛贝; 纳辛贝; 福雷?
person:sylvanus-olympio | 奥林匹奥
person:robert-dussey | 罗贝尔·杜塞; 杜塞?
person:patrice-talon | 塔隆; 帕特里斯·塔隆
person:olushegun-adjadi-bakari | 巴卡里?
person:john-kufuor | 库福尔
person:shirley-ayorkor-botchwey | 博奇韦
person:samuel-okudzeto-ablakwa | 阿布拉夸
person:mahamudu-bawumia | 巴武米亚
person:hilla-limann | 利曼?
person:lansana-conte | 兰萨纳·孔戴; 孔泰
person:alpha-conde | 阿尔法·孔戴; 孔戴
person:mamady-doumbouya | 马马迪·敦布亚; 杜姆布亚; 敦布亚?
person:morissanda-kouyate | 库亚特
person:ellen-johnson-sirleaf | 瑟利夫; 埃伦·约翰逊-瑟利夫; 约翰逊-瑟利夫
person:george-weah | 乔治·维阿; 维阿?
person:joseph-boakai | 博阿凯; 约瑟夫·博阿凯
person:julius-maada-bio | 朱利叶斯·马达·比奥; 马达·比奥; 比奥?
person:timothy-kabba | 蒂莫西·卡巴; 卡巴?
person:johnny-paul-koroma | 约翰尼·保罗·科罗马
person:adama-barrow | 阿达马·巴罗; 巴罗?
person:mamadou-tangara | 坦加拉
person:umaro-sissoco-embalo | 恩巴洛; 乌马罗·西索科·恩巴洛
person:joao-bernardo-vieira | 若昂·贝尔纳多·维埃拉; 维埃拉?
person:jose-mario-vaz | 若泽·马里奥·瓦斯; 瓦斯?
person:amilcar-cabral | 阿米尔卡·卡布拉尔; 卡布拉尔
person:jose-maria-neves | 内韦斯; 若泽·马里亚·内韦斯
person:jorge-carlos-fonseca | 丰塞卡; 若热·卡洛斯·丰塞卡
person:ulisses-correia-e-silva | 席尔瓦?
person:ousmane-sonko | 松科; 奥斯曼·松科
person:aminata-toure | 阿米纳塔·杜尔
person:yassine-fall | 亚西内·法勒; 法勒?
person:aissata-tall-sall | 艾萨塔·塔勒·萨勒
person:cheikh-tidiane-gadio | 加迪奥
person:leon-mba | 姆巴?
person:ali-bongo-ondimba | 阿里·邦戈; 邦戈总统; 邦戈; 阿里·邦戈·翁丁巴
person:brice-oligui-nguema | 恩圭马; 奥利吉; 布里斯·奥利吉·恩圭马
person:jean-ping | 让·平; 让·平主席
person:lejeune-mbella-mbella | =勒热纳·姆贝拉·姆贝拉; 姆贝拉外长; 姆贝拉; 勒热纳·姆贝拉·姆贝拉
person:joseph-dion-ngute | 恩古特
person:faustin-archange-touadera | 图瓦德拉; 福斯坦-阿尔尚热·图瓦德拉
person:francois-bozize | 博齐泽; 弗朗索瓦·博齐泽
person:michel-djotodia | 乔托迪亚
person:catherine-samba-panza | 桑巴-潘扎
person:sylvie-baipo-temon | 拜波-泰蒙
person:simeon-oyono-esono-angue | 奥约诺
person:francisco-macias-nguema | 马西埃·恩圭马
person:abderaman-koulamallah | 库拉马拉
person:succes-masra | 马斯拉
person:carlos-vila-nova | 卡洛斯·诺瓦; 维拉·诺瓦; 诺瓦?
person:patrice-trovoada | 特罗瓦达; 帕特里斯·特罗瓦达
# Europe, north and west
person:brian-cowen | 考恩
person:micheal-martin | 米歇尔·马丁; 米霍尔·马丁; 迈克尔·马丁; 马丁?
person:simon-coveney | 科文尼; 西蒙·科文尼
person:simon-harris | 西蒙·哈里斯; 哈里斯?
person:michael-d-higgins | 希金斯; 迈克尔·希金斯; 希金斯总统
person:mary-robinson | 玛丽·罗宾逊
person:mary-mcaleese | 麦卡利斯
person:gerry-adams | 格里·亚当斯
person:jan-peter-balkenende | 鲍肯内德; 巴尔克嫩德
person:hans-van-den-broek | 范登布鲁克
person:frans-timmermans | 蒂默曼斯; 弗兰斯·蒂默曼斯
person:bert-koenders | 昆德斯
person:stef-blok | 斯特夫·布洛克; 布洛克?
person:sigrid-kaag | 西格丽德·卡格; 卡格?
person:wopke-hoekstra | 胡克斯特拉; 霍克斯特拉
person:hanke-bruins-slot | 布鲁因斯·斯洛特
person:caspar-veldkamp | 费尔德坎普
person:david-van-weel | 范韦尔; 范维尔
person:kajsa-ollongren | 奥隆格伦
person:ruben-brekelmans | 布雷克尔曼斯
person:geert-wilders | 维尔德斯; 基尔特·维尔德斯; 威尔德斯
person:beatrix | 贝娅特丽克丝; 贝娅特丽克丝女王
person:willem-alexander | 威廉-亚历山大; 威廉-亚历山大国王; 威廉·亚历山大国王
person:rob-jetten | 耶滕; 罗布·耶滕
person:leopold-ii | 利奥波德二世
person:paul-henri-spaak | 斯巴克
person:willy-claes | 维利·克拉斯; 克拉斯?
person:louis-michel | 路易·米歇尔
person:karel-de-gucht | 德古特; 卡雷尔·德古特
person:steven-vanackere | 瓦纳克尔
person:didier-reynders | 雷恩代尔; 雷德尔斯; 迪迪埃·雷恩代尔
person:sophie-wilmes | 维尔梅斯; 索菲·维尔梅斯
person:hadja-lahbib | 拉赫比布; 哈贾·拉赫比布
person:maxime-prevot | 普雷沃; 马克西姆·普雷沃
person:yves-leterme | 莱特姆; 勒泰姆
person:philippe-of-belgium | 菲利普国王; 比利时国王菲利普
person:albert-ii-of-belgium | 阿尔贝二世国王
person:jean-asselborn | 阿瑟伯恩; 阿塞尔博恩; 让·阿瑟伯恩
person:xavier-bettel | 贝泰尔; 格扎维埃·贝泰尔
person:luc-frieden | 吕克·弗里登; 弗里登?
person:henri-of-luxembourg | 亨利大公
person:didier-burkhalter | 布尔克哈尔特; 迪迪埃·布尔克哈尔特
person:ignazio-cassis | 卡西斯; 伊尼亚齐奥·卡西斯
person:micheline-calmy-rey | 卡尔米-雷伊; 卡尔米·雷伊
person:alain-berset | 贝尔塞; 阿兰·贝尔塞
person:viola-amherd | 阿姆赫德; 维奥拉·阿姆赫德
person:simonetta-sommaruga | 索马鲁加; 西莫内塔·索马鲁加
person:doris-leuthard | 洛伊特哈德
person:guy-parmelin | 帕姆兰; 盖伊·帕姆兰; 帕尔默兰
person:karin-keller-sutter | 凯勒-祖特尔; 卡琳·凯勒-祖特尔
person:johann-schneider-ammann | 施奈德-阿曼
person:ueli-maurer | 于利·毛雷尔; 毛雷尔?
person:ursula-plassnik | 普拉斯尼克
person:michael-spindelegger | 施平德勒格; 施平德莱格
person:alois-mock | 莫克?
person:benita-ferrero-waldner | 费雷罗-瓦尔德纳; 费雷罗·瓦尔德纳
person:karin-kneissl | 克奈斯尔; 卡琳·克奈斯尔
person:alexander-schallenberg | 沙伦贝格; 亚历山大·沙伦贝格
person:beate-meinl-reisinger | 迈因尔-赖辛格
person:christian-kern | 克里斯蒂安·克恩; 克恩?
person:heinz-fischer | 海因茨·菲舍尔
person:thomas-klestil | 克莱斯蒂尔
person:franco-frattini | 弗拉蒂尼; 佛朗哥·弗拉蒂尼
person:benito-mussolini | 墨索里尼
person:galeazzo-ciano | 齐亚诺
person:alcide-de-gasperi | 加斯贝利; 德加斯佩里
person:gianni-de-michelis | 德米凯利斯
person:luigi-di-maio | 迪马约; 路易吉·迪马约
person:enzo-moavero-milanesi | 米拉内西; 莫阿韦罗
person:angelino-alfano | 阿尔法诺
person:guido-crosetto | 克罗塞托; 圭多·克罗塞托
person:matteo-salvini | 萨尔维尼; 马泰奥·萨尔维尼
person:giorgio-napolitano | 纳波利塔诺; 乔治·纳波利塔诺
person:carlo-calenda | 卡伦达
person:lorenzo-guerini | 圭里尼
person:emma-bonino | 博尼诺
person:gianfranco-fini | 菲尼?
person:miguel-angel-moratinos | 莫拉蒂诺斯
person:juan-carlos-i | 胡安·卡洛斯; 胡安·卡洛斯一世; 胡安·卡洛斯国王
person:trinidad-jimenez | 希门尼斯?
person:jose-manuel-garcia-margallo | 马加略; 加西亚-马加略
person:alfonso-dastis | 达斯蒂斯
person:arancha-gonzalez-laya | 冈萨雷斯·拉亚; 阿兰查·冈萨雷斯·拉亚
person:margarita-robles | 玛加丽塔·罗夫莱斯; 罗夫莱斯?
person:ana-palacio | 帕拉西奥
person:josep-pique | 皮克?
person:anibal-cavaco-silva | 卡瓦科·席尔瓦; 阿尼巴尔·卡瓦科·席尔瓦; 席尔瓦?
person:jose-socrates | 若泽·苏格拉底; 苏格拉底?
person:pedro-passos-coelho | 科埃略; 佩德罗·帕索斯·科埃略
person:marcelo-rebelo-de-sousa | 马塞洛·雷贝洛·德索萨; 德索萨总统; 德索萨?
person:augusto-santos-silva | 桑托斯·席尔瓦; 奥古斯托·桑托斯·席尔瓦
person:joao-gomes-cravinho | 克拉维尼奥
person:paulo-rangel | 兰热尔; 保罗·兰热尔
person:luis-amado | 阿马多?
person:paulo-portas | 波尔塔斯
person:haakon-vii | 哈康七世
person:harald-v | 哈拉尔五世; 哈拉尔五世国王; 哈拉尔国王
person:espen-barth-eide | 埃斯彭·巴特·艾德; 巴特·艾德; 艾德?
person:borge-brende | 布伦德; 博尔格·布伦德
person:ine-eriksen-soreide | 瑟雷德; 埃里克森·瑟雷德; 索雷德
person:anniken-huitfeldt | 维特费尔特; 安尼肯·维特费尔特
person:thorvald-stoltenberg | 托瓦尔·斯托尔滕贝格
person:bjorn-arild-gram | 格拉姆?
person:carl-xvi-gustaf | 卡尔十六世·古斯塔夫; 卡尔十六世; 古斯塔夫国王
person:anna-lindh | 安娜·林德; 林德?
person:laila-freivalds | 弗赖瓦尔兹
person:jan-eliasson | 埃利亚松; 扬·埃利亚松
person:margot-wallstrom | 瓦尔斯特伦; 玛戈特·瓦尔斯特伦
person:ann-linde | 安·林德
person:tobias-billstrom | 比尔斯特伦; 托比亚斯·比尔斯特伦
person:maria-malmer-stenergard | 斯滕纳加德; 斯特内加德
person:hans-blix | 布利克斯; 汉斯·布利克斯
person:pal-jonson | 帕尔·约恩松; 约恩松
person:peter-hultqvist | 胡尔特奎斯特
person:margrethe-ii | 玛格丽特二世; 玛格丽特女王
person:frederik-x | 弗雷德里克十世; 腓特烈十世
person:poul-nyrup-rasmussen | 波尔·尼鲁普·拉斯穆森; 尼鲁普·拉斯穆森
person:lars-lokke-rasmussen | 勒克·拉斯穆森; 拉尔斯·勒克·拉斯穆森
person:jeppe-kofod | 科弗德; 耶珀·科弗德; 科福德
person:kristian-jensen | 克里斯蒂安·延森
person:anders-samuelsen | 萨穆埃尔森
person:troels-lund-poulsen | 伦德·波尔森; 特罗尔斯·伦德·波尔森
person:per-stig-moller | 佩尔·斯蒂·默勒
person:mute-egede | 埃格德; 穆特·埃格德
person:jens-frederik-nielsen | 延斯-弗雷德里克·尼尔森
person:carl-gustaf-mannerheim | 曼纳海姆
person:juho-paasikivi | 巴锡基维
person:erkki-tuomioja | 图奥米奥亚
person:timo-soini | 索伊尼; 蒂莫·索伊尼
person:pekka-haavisto | 哈维斯托; 佩卡·哈维斯托
person:elina-valtonen | 瓦尔托宁; 埃利娜·瓦尔托宁
person:antti-hakkanen | 海凯宁
person:antti-rinne | 林内?
person:olafur-ragnar-grimsson | 格里姆松; 奥拉维尔·拉格纳·格里姆松
person:gudni-th-johannesson | 约翰内松; 古德尼·约翰内松
person:halla-tomasdottir | 哈德拉; 托马斯多蒂尔
person:katrin-jakobsdottir | 雅各布斯多蒂尔; 卡特琳·雅各布斯多蒂尔
person:bjarni-benediktsson | 贝内迪克特松
person:geir-haarde | 哈尔德; 盖尔·哈尔德
person:pietro-parolin | 帕罗林; 彼得罗·帕罗林
person:paul-richard-gallagher | 加拉格尔大主教
person:pope-pius-xii | 庇护十二世
person:pope-john-xxiii | 约翰二十三世
person:pope-paul-vi | 保禄六世; 保罗六世
person:albert-ii-of-monaco | 阿尔贝二世; 阿尔贝二世亲王; 阿尔贝亲王
person:rainier-iii | 兰尼埃三世
person:robert-abela | 罗伯特·阿贝拉; 阿贝拉?
person:george-vella | 乔治·维拉; 维拉?
person:evarist-bartolo | 巴尔托洛; 埃瓦里斯特·巴尔托洛
person:ian-borg | 伊恩·博奇; 博奇?
# Europe, central and east
person:georgi-parvanov | 珀尔瓦诺夫
person:georgi-dimitrov | 季米特洛夫
person:petar-stoyanov | 彼得·斯托扬诺夫
person:rosen-plevneliev | 普列夫内利耶夫
person:iliana-iotova | 约托娃
person:kiril-petkov | 基里尔·佩特科夫; 佩特科夫?
person:mariya-gabriel | 玛丽亚·加布里埃尔
person:ekaterina-zaharieva | 扎哈里埃娃
person:rosen-zhelyazkov | 热利亚兹科夫
person:plamen-oresharski | 奥雷沙尔斯基
person:ion-antonescu | 安东内斯库
person:nicolae-titulescu | 蒂图列斯库
person:ion-iliescu | 伊利埃斯库; 扬·伊利埃斯库
person:emil-constantinescu | 康斯坦丁内斯库
person:adrian-nastase | 讷斯塔塞
person:victor-ponta | 蓬塔; 维克托·蓬塔
person:teodor-melescanu | 梅列什卡努
person:titus-corlatean | 科尔勒采安
person:bogdan-aurescu | 奥雷斯库; 波格丹·奥雷斯库
person:luminita-odobescu | 奥多贝斯库
person:oana-toiu | 措尤
person:marcel-ciolacu | 乔拉库; 马切尔·乔拉库
person:nicolae-ciuca | 丘克
person:ilie-bolojan | 博洛让; 伊利耶·博洛让
person:mircea-geoana | 杰瓦讷
person:petre-roman | 彼得·罗曼
person:viorica-dancila | 登奇勒
person:ludovic-orban | 卢多维克·奥尔班
person:emil-boc | 博克?
person:jozef-pilsudski | 毕苏斯基
person:jozef-beck | 贝克?
person:wladyslaw-sikorski | 瓦迪斯瓦夫·西科尔斯基
person:boleslaw-bierut | 博莱斯瓦夫·贝鲁特; 贝鲁特?
person:tadeusz-mazowiecki | 马佐维耶茨基
person:leszek-balcerowicz | 巴尔采罗维奇
person:bronislaw-geremek | 盖雷梅克
person:leszek-miller | 莱谢克·米莱尔; 米莱尔?
person:jerzy-buzek | 布泽克; 耶日·布泽克
person:jaroslaw-kaczynski | 雅罗斯瓦夫·卡钦斯基; 卡钦斯基?
person:witold-waszczykowski | 瓦什奇科夫斯基
person:jacek-czaputowicz | 恰普托维奇; 亚采克·恰普托维奇
person:zbigniew-rau | 兹比格涅夫·拉乌; 拉乌?
person:ewa-kopacz | 科帕奇
person:beata-szydlo | 希德沃; 贝娅塔·希德沃; 谢德沃
person:mariusz-blaszczak | 布瓦什恰克
person:antoni-macierewicz | 马切雷维奇
person:wladyslaw-kosiniak-kamysz | 科希尼亚克-卡梅什; 卡梅什
person:grzegorz-schetyna | 谢蒂纳
person:waldemar-pawlak | 帕夫拉克
person:tomas-masaryk | 托马斯·马萨里克
person:edvard-benes | 贝奈斯
person:klement-gottwald | 哥特瓦尔德
person:alexander-dubcek | 杜布切克; 亚历山大·杜布切克
person:jan-masaryk | 扬·马萨里克
person:vaclav-klaus | 瓦茨拉夫·克劳斯; 克劳斯?
person:karel-schwarzenberg | 施瓦岑贝格; 施瓦岑贝格外长
person:lubomir-zaoralek | 扎奥拉莱克; 卢博米尔·扎奥拉莱克
person:tomas-petricek | 佩特日切克; 彼得日切克; 托马什·佩特日切克
person:jan-lipavsky | 利帕夫斯基; 扬·利帕夫斯基
person:jana-cernochova | 切尔诺霍娃; 雅娜·切尔诺霍娃
person:petr-macinka | 马钦卡
person:jan-hamacek | 哈马切克
person:jan-fischer | 扬·菲舍尔
person:jiri-paroubek | 帕鲁贝克
person:milos-jakes | 雅克什
person:ivan-korcok | 科尔乔克; 伊万·科尔乔克
person:miroslav-lajcak | 莱恰克; 米罗斯拉夫·莱恰克; 莱恰克外长
person:juraj-blanar | 布拉纳尔; 尤拉伊·布拉纳尔
person:rastislav-kacer | 卡切尔
person:igor-matovic | 马托维奇
person:eduard-heger | 黑格尔?; 海格?
person:ivan-gasparovic | 加什帕罗维奇
person:andrej-kiska | 基斯卡; 安德烈·基斯卡
person:robert-kalinak | 卡利尼亚克
person:imre-nagy | 纳吉·伊姆雷; 伊姆雷·纳吉
person:matyas-rakosi | 拉科西
person:miklos-horthy | 霍尔蒂
person:tamas-sulyok | 舒尤克·陶马什; 舒尤克总统; 舒尤克?
person:katalin-novak | 诺瓦克·卡塔琳; 诺瓦克?
person:janos-ader | 阿戴尔; 阿戴尔·亚诺什
person:laszlo-kovacs | 科瓦奇·拉斯洛
person:janos-martonyi | 马尔托尼
person:peter-magyar | 毛焦尔·彼得; 毛焦尔
person:laszlo-kover | 克韦尔
person:arpad-goncz | 根茨; 根茨·阿尔帕德
person:boris-tadic | 塔迪奇; 鲍里斯·塔迪奇
person:vuk-jeremic | 耶雷米奇; 武克·耶雷米奇
person:zoran-dindic | 金吉奇; 佐兰·金吉奇
person:ana-brnabic | 布尔纳比奇; 安娜·布尔纳比奇
person:milos-vucevic | 武切维奇; 米洛什·武切维奇
person:duro-macut | 马楚特
person:nikola-selakovic | 塞拉科维奇
person:aleksandar-vulin | 武林; 亚历山大·武林
person:sinisa-mali | 西尼沙·马利
person:ratko-mladic | 姆拉迪奇; 拉特科·姆拉迪奇
person:goran-svilanovic | 斯维拉诺维奇
person:vuk-draskovic | 德拉什科维奇
person:milan-milutinovic | 米卢蒂诺维奇
person:mirko-cvetkovic | 茨韦特科维奇
person:haris-silajdzic | 西拉伊季奇; 哈里斯·西拉伊季奇
person:milorad-dodik | 多迪克; 米洛拉德·多迪克
person:zeljko-komsic | 科姆希奇
person:zeljka-cvijanovic | 茨维亚诺维奇
person:denis-becirovic | 贝契罗维奇
person:bakir-izetbegovic | 巴基尔·伊泽特贝戈维奇
person:christian-schmidt | 克里斯蒂安·施密特
person:dragan-covic | 乔维奇
person:elmedin-konakovic | 科纳科维奇
person:kolinda-grabar-kitarovic | 格拉巴尔-基塔罗维奇; 科琳达·格拉巴尔-基塔罗维奇; 基塔罗维奇
person:zoran-milanovic | 米拉诺维奇; 佐兰·米拉诺维奇
person:ivo-josipovic | 约西波维奇
person:gordan-grlic-radman | 格尔利奇-拉德曼; 格尔利奇·拉德曼; 拉德曼
person:vesna-pusic | 普西奇
person:ivica-racan | 拉昌
person:filip-vujanovic | 武亚诺维奇
person:jakov-milatovic | 米拉托维奇; 雅科夫·米拉托维奇
person:milojko-spajic | 斯帕伊奇; 米洛伊科·斯帕伊奇
person:dritan-abazovic | 阿巴佐维奇
person:dusko-markovic | 杜什科·马尔科维奇; 马尔科维奇?
person:milan-kucan | 库昌
person:danilo-turk | 达尼洛·蒂尔克; 蒂尔克?
person:natasa-pirc-musar | 皮尔茨·穆萨尔; 皮尔茨-穆萨尔; 娜塔莎·皮尔茨·穆萨尔
person:robert-golob | 戈洛布; 罗伯特·戈洛布
person:marjan-sarec | 沙雷茨; 马里安·沙雷茨
person:tanja-fajon | 塔尼娅·法永; 法永?
person:anze-logar | 洛加尔; 安热·洛加尔
person:dimitrij-rupel | 鲁佩尔
person:karl-erjavec | 埃里亚韦茨
person:boris-trajkovski | 特拉伊科夫斯基
person:gjorge-ivanov | 格奥尔基·伊万诺夫; 伊万诺夫?
person:stevo-pendarovski | 彭达罗夫斯基; 斯特沃·彭达罗夫斯基
person:hristijan-mickoski | 米茨科斯基
person:nikola-dimitrov | 尼古拉·迪米特罗夫; 迪米特罗夫?
person:bujar-osmani | 布亚尔·奥斯马尼; 奥斯马尼?
person:gordana-siljanovska-davkova | 西利亚诺夫斯卡; 达夫科娃
person:dimitar-kovacevski | 科瓦切夫斯基
person:kiro-gligorov | 格利戈罗夫
person:ilir-meta | 伊利尔·梅塔; 梅塔?
person:bajram-begaj | 贝加伊; 巴伊拉姆·贝加伊
person:bujar-nishani | 尼沙尼
person:ditmir-bushati | 布沙蒂
person:olta-xhacka | 扎奇卡; 奥尔塔·扎奇卡; 查奇卡
person:igli-hasani | 哈萨尼?
person:fatmir-sejdiu | 塞伊迪乌
person:vjosa-osmani | 约萨·奥斯马尼; 奥斯马尼?
person:ibrahim-rugova | 鲁戈瓦
person:atifete-jahjaga | 亚希雅加
person:dora-bakoyannis | 巴科扬尼; 多拉·巴科扬尼
person:nikos-kotzias | 科恰斯; 科齐阿斯; 尼科斯·科恰斯
person:nikos-dendias | 登迪亚斯; 尼科斯·登迪亚斯
person:giorgos-gerapetritis | 耶拉佩特里蒂斯; 格拉派特里蒂斯; 杰拉佩特里提斯
person:karolos-papoulias | 帕普利亚斯
person:prokopis-pavlopoulos | 帕夫洛普洛斯; 普罗科皮斯·帕夫洛普洛斯
person:katerina-sakellaropoulou | 萨克拉罗普卢; 卡特里娜·萨克拉罗普卢
person:konstantinos-tasoulas | 塔苏拉斯
person:evangelos-venizelos | 埃万耶洛斯·韦尼泽洛斯
person:eleftherios-venizelos | 韦尼泽洛斯
person:yanis-varoufakis | 瓦鲁法基斯
person:panos-kammenos | 坎梅诺斯
person:lucas-papademos | 帕帕季莫斯
person:konstantinos-mitsotakis | 康斯坦丁·米佐塔基斯
person:nicos-anastasiades | 阿纳斯塔西亚迪斯; 阿纳斯塔夏季斯; 尼科斯·阿纳斯塔西亚迪斯
person:nikos-christodoulides | 赫里斯托祖利季斯; 克里斯托杜利季斯; 尼科斯·赫里斯托祖利季斯; 赫里斯托杜利迪斯
person:constantinos-kombos | 孔博斯; 康斯坦丁诺斯·孔博斯
person:ioannis-kasoulides | 卡苏利季斯; 卡苏里迪斯
person:toomas-hendrik-ilves | 伊尔韦斯
person:kersti-kaljulaid | 卡柳莱德
person:alar-karis | 阿拉尔·卡里斯; 卡里斯?
person:urmas-paet | 乌尔马斯·派特
person:urmas-reinsalu | 莱因萨卢; 雷因萨卢
person:margus-tsahkna | 察赫克纳; 马尔古斯·察赫克纳
person:kristen-michal | 克里斯滕·米哈尔; 米哈尔?
person:hanno-pevkur | 佩夫库尔
person:lennart-meri | 伦纳特·梅里
person:vaira-vike-freiberga | 弗赖贝加; 维凯-弗赖贝加
person:raimonds-vejonis | 韦约尼斯
person:egils-levits | 莱维茨; 埃吉尔斯·莱维茨
person:edgars-rinkevics | 林克维奇; 埃德加斯·林克维奇; 林克维奇斯
person:krisjanis-karins | 卡林什; 克里什亚尼斯·卡林什
person:evika-silina | 西利尼亚; 埃维卡·西利尼亚; 西利娜
person:baiba-braze | 布拉热
person:gitanas-nauseda | 瑙塞达; 吉塔纳斯·瑙塞达
person:linas-linkevicius | 林克维丘斯
person:gabrielius-landsbergis | 加布里埃柳斯·兰茨贝尔吉斯; 兰茨贝尔吉斯; 兰斯伯吉斯
person:kestutis-budrys | 布德里斯
person:ingrida-simonyte | 希莫尼特; 因格丽达·希莫尼特
person:saulius-skvernelis | 斯克韦尔内利斯
person:arvydas-anusauskas | 阿努绍斯卡斯
person:inga-ruginiene | 鲁吉尼埃内
person:gintautas-paluckas | 帕卢茨卡斯
# Americas
person:mackenzie-king | 麦肯齐·金
person:pierre-trudeau | 皮埃尔·特鲁多; 老特鲁多; 杜鲁道
person:kim-campbell | 金·坎贝尔
person:lloyd-axworthy | 阿克斯沃西
person:bill-graham | 比尔·格雷厄姆
person:peter-mackay | 彼得·麦凯; 麦凯?
person:lawrence-cannon | 劳伦斯·坎农; 坎农?
person:john-baird | 贝尔德; 约翰·贝尔德
person:stephane-dion | 狄翁; 斯特凡纳·迪翁; 斯蒂芬·狄翁; 迪翁?
person:chrystia-freeland | 弗里兰; 克里斯蒂娅·弗里兰; 方慧兰
person:francois-philippe-champagne | 商鹏飞; 尚帕涅; 弗朗索瓦-菲利普·尚帕涅
person:marc-garneau | 加尔诺; 马克·加诺; 加诺?
person:bill-blair | 比尔·布莱尔
person:dominic-leblanc | 勒布朗; 多米尼克·勒布朗
person:pierre-poilievre | 博励治; 波利耶夫; 皮埃尔·普瓦列夫尔; 普瓦列夫尔
person:john-manley | 约翰·曼利
person:porfirio-diaz | 波菲里奥·迪亚斯
person:benito-juarez | 华雷斯; 贝尼托·胡亚雷斯
person:lazaro-cardenas | 卡德纳斯
person:adolfo-lopez-mateos | 洛佩斯·马特奥斯
person:jose-lopez-portillo | 波蒂略; 洛佩斯·波蒂略
person:jorge-castaneda | 卡斯塔涅达
person:luis-ernesto-derbez | 德韦斯?
person:patricia-espinosa | 帕特里夏·埃斯皮诺萨
person:jose-antonio-meade | 何塞·安东尼奥·米德; 米德?
person:claudia-ruiz-massieu | 鲁伊斯·马谢乌
person:luis-videgaray | 比德加赖; 路易斯·比德加赖
person:marcelo-ebrard | 埃布拉德; 马塞洛·埃布拉德
person:alicia-barcena | 巴尔塞纳; 阿莉西亚·巴尔塞纳
person:juan-ramon-de-la-fuente | 德拉富恩特; 胡安·拉蒙·德拉富恩特
person:ildefonso-guajardo | 瓜哈尔多
person:emiliano-zapata | 萨帕塔
person:che-guevara | 切·格瓦拉; 格瓦拉
person:felipe-perez-roque | 佩雷斯·罗克; 费利佩·佩雷斯·罗克
person:bruno-rodriguez | 布鲁诺·罗德里格斯; 罗德里格斯?
person:ricardo-alarcon | 阿拉尔孔
person:manuel-marrero | 马雷罗; 曼努埃尔·马雷罗
person:josefina-vidal | 比达尔; 何塞菲娜·比达尔
person:carlos-rafael-rodriguez | 卡洛斯·拉斐尔·罗德里格斯
person:jacobo-arbenz | 阿本斯
person:jimmy-morales | 吉米·莫拉莱斯
person:alejandro-giammattei | 贾马太; 亚历杭德罗·贾马太
person:bernardo-arevalo | 阿雷瓦洛; 贝尔纳多·阿雷瓦洛
person:roberto-micheletti | 米切莱蒂
person:ricardo-maduro | 里卡多·马杜罗
person:juan-orlando-hernandez | 胡安·奥兰多·埃尔南德斯; 埃尔南德斯?
person:eduardo-enrique-reina | =爱德华多·恩里克·雷纳; 雷纳外长; 爱德华多·恩里克·雷纳; 雷纳?
person:nasry-asfura | 阿斯富拉; 纳斯里·阿斯富拉
person:carlos-flores | 卡洛斯·弗洛雷斯
person:salvador-sanchez-ceren | 桑切斯·塞伦; 萨尔瓦多·桑切斯·塞伦
person:antonio-saca | 安东尼奥·萨卡; 萨卡?
person:francisco-flores | 弗朗西斯科·弗洛雷斯
person:alexandra-hill-tinoco | 亚历山德拉·希尔; 希尔?
person:augusto-sandino | 桑地诺?
person:rosario-murillo | 穆里略; 罗萨里奥·穆里略
person:denis-moncada | 丹尼斯·蒙卡达; 蒙卡达?
person:enrique-bolanos | 博拉尼奥斯
person:jose-figueres | 何塞·菲格雷斯; 菲格雷斯?
person:laura-chinchilla | 钦奇利亚; 劳拉·钦奇利亚; 钦奇利亚总统
person:luis-guillermo-solis | 路易斯·吉列尔莫·索利斯; 索利斯?
person:carlos-alvarado | 阿尔瓦拉多; 卡洛斯·阿尔瓦拉多
person:rodrigo-chaves | 罗德里戈·查韦斯
person:arnoldo-andre | 阿诺尔多·安德烈
person:martin-torrijos | 马丁·托里霍斯
person:mireya-moscoso | 莫斯科索
person:laurentino-cortizo | 科尔蒂索; 劳伦蒂诺·科尔蒂索
person:jose-raul-mulino | 穆利诺; 何塞·劳尔·穆利诺
person:javier-martinez-acha | 马丁内斯-阿查
person:isabel-de-saint-malo | 德圣马洛; 伊莎贝尔·德圣马洛; 圣马洛?
person:simon-bolivar | 玻利瓦尔; 西蒙·玻利瓦尔
person:juan-manuel-santos | 胡安·曼努埃尔·桑托斯; 桑托斯?
person:ivan-duque | =伊万·杜克; 杜克总统; 伊万·杜克; 杜克?
person:maria-angela-holguin | 奥尔古因; 奥尔金?
person:marta-lucia-ramirez | 玛尔塔·露西娅·拉米雷斯; 拉米雷斯?
person:alvaro-leyva | 阿尔瓦罗·莱瓦; 莱瓦?
person:luis-gilberto-murillo | 路易斯·希尔韦托·穆里略
person:laura-sarabia | 萨拉维亚; 劳拉·萨拉维亚
person:rosa-villavicencio | 比利亚维森西奥
person:pablo-escobar | 埃斯科瓦尔; 巴勃罗·埃斯科瓦尔
person:francia-marquez | 弗朗西娅·马尔克斯
person:carlos-andres-perez | 卡洛斯·安德烈斯·佩雷斯
person:rafael-caldera | 卡尔德拉
person:delcy-rodriguez | 德尔西·罗德里格斯; 罗德里格斯?; 德尔西?
person:jorge-rodriguez | 豪尔赫·罗德里格斯
person:jorge-arreaza | 阿雷亚萨; 豪尔赫·阿雷亚萨
person:yvan-gil | 伊万·希尔; 希尔·平托; 希尔?
person:elias-jaua | 豪亚; 埃利亚斯·豪亚
person:juan-guaido | 瓜伊多; 胡安·瓜伊多; 瓜伊德
person:maria-corina-machado | 玛丽亚·科里娜·马查多; 马查多?
person:edmundo-gonzalez | 埃德蒙多·冈萨雷斯; 冈萨雷斯?
person:diosdado-cabello | 卡韦略; 迪奥斯达多·卡韦略
person:vladimir-padrino | 帕德里诺; 弗拉基米尔·帕德里诺
person:henrique-capriles | 卡普里莱斯
person:jose-maria-velasco-ibarra | 贝拉斯科·伊瓦拉
person:abdala-bucaram | 布卡拉姆
person:lenin-moreno | 列宁·莫雷诺; 莫雷诺总统; 莫雷诺?
person:guillermo-lasso | 吉列尔莫·拉索; 拉索?
person:daniel-noboa | 诺沃亚; 丹尼尔·诺沃亚; 诺博亚
person:ricardo-patino | 帕蒂尼奥; 里卡多·帕蒂尼奥
person:gabriela-sommerfeld | 萨默菲尔德; 加夫列拉·萨默菲尔德
person:juan-carlos-holguin | 奥尔古因?
person:pedro-pablo-kuczynski | 库琴斯基; 佩德罗·巴勃罗·库琴斯基
person:martin-vizcarra | 比斯卡拉; 马丁·比斯卡拉
person:francisco-sagasti | 萨加斯蒂
person:pedro-castillo | 佩德罗·卡斯蒂略; 卡斯蒂略?
person:dina-boluarte | 博鲁阿尔特; 迪娜·博鲁阿尔特
person:jose-jeri | 何塞·赫里; 赫里?
person:javier-gonzalez-olaechea | 冈萨雷斯-奥拉埃切亚
person:elmer-schialer | 夏勒尔; 埃尔默·夏勒尔
person:keiko-fujimori | 藤森庆子
person:abimael-guzman | 古斯曼; 阿维马埃尔·古斯曼
person:valentin-paniagua | 帕尼亚瓜
person:getulio-vargas | 热图利奥·瓦加斯; 瓦加斯?
person:janio-quadros | 夸德罗斯
person:humberto-castelo-branco | 卡斯特洛·布朗库
person:tancredo-neves | 坦克雷多·内维斯
person:celso-amorim | 阿莫林; 塞尔索·阿莫林
person:antonio-patriota | 帕特里奥塔
person:jose-serra | 若泽·塞拉; 塞拉?
person:aloysio-nunes | 阿洛伊西奥·努内斯; 努内斯?
person:ernesto-araujo | 阿劳若; 埃内斯托·阿劳若
person:carlos-franca | 弗兰萨; 卡洛斯·弗兰萨; 卡洛斯·阿尔贝托·弗兰萨
person:geraldo-alckmin | 阿尔克明; 热拉尔多·阿尔克明
person:fernando-haddad | 费尔南多·阿达; 哈达德?
person:guido-mantega | 曼特加
person:paulo-guedes | 格德斯; 保罗·格德斯
person:hamilton-mourao | =汉密尔顿·莫朗; 莫朗副总统; 汉密尔顿·莫朗; 莫朗?
person:hernan-siles-zuazo | 西莱斯·苏亚索
person:gonzalo-sanchez-de-lozada | 洛萨达; 桑切斯·德洛萨达
person:rodrigo-paz | 罗德里戈·帕斯; 帕斯?
person:david-choquehuanca | 乔克万卡; 戴维·乔克万卡
person:rogelio-mayta | 马伊塔; 罗赫略·马伊塔
person:celinda-sosa | 塞琳达·索萨; 索萨?
person:fernando-lugo | 费尔南多·卢戈; 卢戈?
person:federico-franco | 费德里科·佛朗哥
person:mario-abdo-benitez | 阿布多; 马里奥·阿布多; 贝尼特斯?
person:santiago-pena | 圣地亚哥·培尼亚; 巴拉圭总统培尼亚; 培尼亚?
person:nicanor-duarte | 尼卡诺尔·杜阿尔特; 杜阿尔特?
person:arturo-alessandri | 亚历山德里
person:sebastian-pinera | 皮涅拉; 塞巴斯蒂安·皮涅拉
person:jose-antonio-kast | =何塞·安东尼奥·卡斯特; 卡斯特总统; 何塞·安东尼奥·卡斯特; 卡斯特?
person:heraldo-munoz | 穆尼奥斯; 埃拉尔多·穆尼奥斯
person:soledad-alvear | 阿尔韦亚尔
person:roberto-ampuero | 安普埃罗
person:antonia-urrejola | 乌雷霍拉
person:alberto-van-klaveren | 范克拉韦伦
person:alfredo-moreno | 阿尔弗雷多·莫雷诺; 莫雷诺?
person:jose-miguel-insulza | 因苏尔萨
person:teodoro-ribera | 里韦拉?
person:andres-allamand | 阿利亚曼德
person:eva-peron | 贝隆夫人; 伊娃·贝隆; 庇隆夫人
person:isabel-peron | 伊莎贝尔·贝隆; 庇隆?
person:arturo-illia | 伊利亚
person:juan-carlos-ongania | 翁加尼亚
person:roberto-viola | 比奥拉
person:domingo-cavallo | 卡瓦略; 多明戈·卡瓦略
person:guido-di-tella | 迪特利亚
person:eduardo-duhalde | 杜阿尔德
person:rafael-bielsa | 比耶尔萨
person:jorge-taiana | 塔亚纳; 豪尔赫·塔亚纳
person:hector-timerman | 蒂梅尔曼
person:susana-malcorra | 马尔科拉; 苏珊娜·马尔科拉
person:jorge-faurie | 豪尔赫·福列; 福列外长; 福列?
person:felipe-sola | 费利佩·索拉; 索拉?
person:santiago-cafiero | 卡菲耶罗; 圣地亚哥·卡菲耶罗
person:diana-mondino | 蒙迪诺; 迪亚娜·蒙迪诺
person:gerardo-werthein | 韦特海因
person:pablo-quirno | 基尔诺
person:luis-caputo | 卡普托; 路易斯·卡普托
person:victoria-villarruel | 比利亚鲁埃尔
person:martin-guzman | 马丁·古斯曼
person:luis-alberto-lacalle | 老拉卡列
person:luis-lacalle-pou | 拉卡列; 路易斯·拉卡列; 拉卡列·波乌
person:jose-mujica | 穆希卡; 何塞·穆希卡
person:yamandu-orsi | 亚曼杜·奥尔西; 奥尔西?
person:enrique-iglesias | 恩里克·伊格莱西亚斯; 伊格莱西亚斯?
person:luis-almagro | 阿尔马格罗; 路易斯·阿尔马格罗
person:rodolfo-nin-novoa | 尼恩·诺沃亚; 鲁道夫·尼恩; 尼恩?
person:francisco-bustillo | 布斯蒂略; 弗朗西斯科·布斯蒂略
person:omar-paganini | 帕加尼尼?
person:mario-lubetkin | 卢贝特金
person:rafael-trujillo | 特鲁希略
person:juan-bosch | 胡安·博什
person:leonel-fernandez | 莱昂内尔·费尔南德斯
person:luis-abinader | 阿比纳德尔; 路易斯·阿比纳德尔
person:roberto-alvarez | 罗伯托·阿尔瓦雷斯
person:miguel-vargas-maldonado | 米格尔·巴尔加斯; 巴尔加斯?
person:francois-duvalier | 弗朗索瓦·杜瓦利埃
person:jean-claude-duvalier | 让-克洛德·杜瓦利埃; 杜瓦利埃
person:jovenel-moise | 莫伊兹; 若弗内尔·莫伊兹; 莫伊兹总统; 莫伊斯?
person:ariel-henry | 阿里埃尔·亨利; 亨利?
person:garry-conille | 科尼耶; 加里·科尼耶; 科尼尔
person:andrew-holness | 霍尔尼斯; 安德鲁·霍尔尼斯
person:portia-simpson-miller | 辛普森-米勒; 波蒂娅·辛普森-米勒
person:kamina-johnson-smith | 约翰逊-史密斯; 卡米娜·约翰逊-史密斯
person:eric-williams | 埃里克·威廉斯
person:keith-rowley | 基思·罗利; 罗利?
person:amery-browne | 艾默里·布朗
person:mia-mottley | 莫特利; 米娅·莫特利
person:owen-arthur | 欧文·阿瑟
person:roosevelt-skerrit | 斯凯里特; 罗斯福·斯凯里特
person:vince-henderson | 文斯·亨德森
person:gaston-browne | 加斯顿·布朗
person:e-p-chet-greene | 切特·格林; 格林?
person:dickon-mitchell | 迪康·米切尔; 狄康·米切尔
person:keith-mitchell | 基思·米切尔
person:ralph-gonsalves | 冈萨维斯; 拉尔夫·冈萨维斯
person:terrance-drew | 特伦斯·德鲁
person:philip-davis | 菲利普·戴维斯
person:hubert-minnis | 明尼斯
person:cheddi-jagan | 贾根; 切迪·贾根
person:david-granger | 格兰杰; 戴维·格兰杰
person:irfaan-ali | 伊尔凡·阿里; 阿里?
person:hugh-todd | 休·托德
person:chan-santokhi | 单多吉; 桑多基; 桑托基
person:albert-ramdin | 拉姆丁; 阿尔贝特·拉姆丁
person:jennifer-geerlings-simons | 西蒙斯?
person:johnny-briceno | 布里塞尼奥
# Mongolia
person:gombojavyn-zandanshatar | 赞登沙塔尔; 贡布扎布·赞登沙塔尔
person:jambyn-batmonkh | 巴特蒙赫
person:damdin-tsogtbaatar | 朝格特巴特尔; 达木丁·朝格特巴特尔
person:sukhbaataryn-batbold | 巴特包勒德; 苏赫巴特尔·巴特包勒德
person:tsendiin-munkh-orgil | 蒙赫奥尔吉勒
person:lundeg-purevsuren | 普日布苏伦
person:nyamtseren-enkhtaivan | 恩赫泰旺
person:norovyn-altankhuyag | 阿勒坦呼亚格
person:chimediin-saikhanbileg | 赛汗比勒格
person:jargaltulgyn-erdenebat | 额尔登巴特
person:sanjiin-bayar | 巴亚尔?
person:miyeegombyn-enkhbold | 恩赫包勒德
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

/**
 * Chinese spellings of the people of vocabulary/leaders.ts: names, those of the mainland first. A foreign name stands by its family name alone from its first mention on; `?`
 * marks one that many bear or that is a word: it counts where the text has another name of the person, or an office beside it.
 */
export function people(): Readonly<Record<string, PersonNames>> {
  return withTitles(personNames(ROWS));
}
