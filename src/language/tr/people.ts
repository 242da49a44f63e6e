import { type PersonNames, personNames } from "../../vocabulary/index.js";

/**
 * Turkish spellings of persons' names: names | names that stand alone. `?` marks one that many others bear or that is a word: it names this person only where a title or a first mention has.
 * Names of other Latin scripts stand as they are written there too; those of Cyrillic, Greek and Arabic in the spellings of the Turkish press, of which there are often several.
 */
export const people: Readonly<Record<string, PersonNames>> = personNames(`
# China
person:xi-jinping | Xi Jinping*; Şi Cinping*; Şi Jinping*; Şi Cin Ping* | Xi; Şi?
person:hu-jintao | Hu Jintao*; Hu Cintao*; Hu Cin Tao* | Hu?
person:jiang-zemin | Jiang Zemin*; Ciang Zemin*
person:li-qiang | Li Qiang*; Li Çiang*
person:li-keqiang | Li Keqiang*; Li Kıçiang*
person:wen-jiabao | Wen Jiabao*; Ven Ciabao* | Wen?
person:zhu-rongji | Zhu Rongji*
person:li-peng | Li Peng*
person:wang-yi | Wang Yi*; Vang Yi* | Wang?
person:qin-gang | Qin Gang*
person:yang-jiechi | Yang Jiechi*; Yang Cieçi*
person:li-zhaoxing | Li Zhaoxing*; Li Caoşing*
person:tang-jiaxuan | Tang Jiaxuan*
person:dai-bingguo | Dai Bingguo*
person:han-zheng | Han Zheng*
person:wang-qishan | Wang Qishan*
person:li-yuanchao | Li Yuanchao*
person:zhao-leji | Zhao Leji*
person:li-zhanshu | Li Zhanshu*
person:zhang-dejiang | Zhang Dejiang*
person:wu-bangguo | Wu Bangguo*
person:ding-xuexiang | Ding Xuexiang*
person:he-lifeng | He Lifeng*
person:zhang-gaoli | Zhang Gaoli*
person:li-shangfu | Li Shangfu*
person:wei-fenghe | Wei Fenghe*
person:dong-jun | Dong Jun*
person:mao-ning | Mao Ning*
person:lin-jian | Lin Jian*; Lin Cien*
person:guo-jiakun | Guo Jiakun*; Guo Ciakun*
person:wang-wenbin | Wang Wenbin*; Vang Vınbin*
person:zhao-lijian | Zhao Lijian*; Cao Licien*
person:hua-chunying | Hua Chunying*; Hua Çunying*
person:geng-shuang | Geng Shuang*; Gıng Şuang*
person:lu-kang | Lu Kang*
person:hong-lei | Hong Lei*
person:jiang-yu | Jiang Yu*
person:deng-xiaoping | Deng Xiaoping*; Deng Şiaoping*
person:mao-zedong | Mao Zedong*; Mao Zedung*; Mao Ze Dong*
person:zhou-enlai | Zhou Enlai*
# Russia
person:vladimir-putin | Vladimir Putin*; Vladimir Vladimiroviç Putin* | Putin*
person:dmitry-medvedev | Dmitri Medvedev*; Dmitriy Medvedev*; Dimitri Medvedev*; Dmitry Medvedev*; Dimitriy Medvedev* | Medvedev*
person:mikhail-mishustin | Mihail Mişustin*; Mikhail Mishustin* | Mişustin*
person:mikhail-fradkov | Mihail Fradkov*; Mikhail Fradkov* | Fradkov*
person:viktor-zubkov | Viktor Zubkov* | Zubkov
person:mikhail-kasyanov | Mihail Kasyanov*; Mikhail Kasyanov* | Kasyanov*
person:sergei-lavrov | Sergey Lavrov*; Sergei Lavrov*; Sergej Lavrov* | Lavrov*
person:igor-ivanov | İgor İvanov*; Igor Ivanov*; Igor İvanov* | İvanov?
person:sergei-shoigu | Sergey Şoygu*; Sergei Shoigu* | Şoygu*
person:andrei-belousov | Andrey Belousov*; Andrei Belousov* | Belousov*
person:nikolai-patrushev | Nikolay Patruşev*; Nikolai Patrushev* | Patruşev*
person:maria-zakharova | Mariya Zaharova*; Maria Zaharova*; Maria Zakharova* | Zaharova*; Zakharova*
person:dmitry-peskov | Dmitriy Peskov*; Dmitri Peskov*; Dmitry Peskov* | Peskov*
person:alexander-lukashevich | Aleksandr Lukaşeviç*; Alexander Lukashevich* | Lukaşeviç*
person:valentina-matviyenko | Valentina Matviyenko* | Matviyenko*
person:vyacheslav-volodin | Vyaçeslav Volodin*; Vyacheslav Volodin* | Volodin*
person:alexander-novak | Aleksandr Novak*; Alexander Novak* | Novak?
person:yuri-ushakov | Yuriy Uşakov*; Yuri Uşakov*; Yuri Ushakov* | Uşakov
person:alexei-overchuk | Aleksey Overçuk*; Alexei Overchuk* | Overçuk*
person:denis-manturov | Denis Manturov* | Manturov*
person:anton-siluanov | Anton Siluanov* | Siluanov*
person:boris-yeltsin | Boris Yeltsin* | Yeltsin*
person:mikhail-gorbachev | Mihail Gorbaçov*; Mihail Gorbaçev*; Mikhail Gorbachev* | Gorbaçov*; Gorbaçev*
person:leonid-brezhnev | Leonid Brejnev*; Leonid Brezhnev* | Brejnev*
person:nikita-khrushchev | Nikita Kruşçev*; Nikita Hruşçov*; Nikita Khrushchev* | Kruşçev*; Hruşçov*; Kruşçov*
person:joseph-stalin | Josef Stalin*; Yosif Stalin*; Josif Stalin*; Joseph Stalin* | Stalin?
# Central Asia
person:kassym-jomart-tokayev | Kasım Cömert Tokayev*; Kasımcomert Tokayev*; Kasım-Jomart Tokayev*; Kasım Comert Tokayev*; Kasımjomart Tokayev*; Kassym-Jomart Tokayev* | Tokayev*
person:nursultan-nazarbayev | Nursultan Nazarbayev* | Nazarbayev*
person:olzhas-bektenov | Oljas Bektenov*; Olzhas Bektenov* | Bektenov*
person:alikhan-smailov | Alihan Smailov*; Alikhan Smailov* | Smailov*
person:askar-mamin | Askar Mamin* | Mamin?
person:bakytzhan-sagintayev | Bakıtcan Sagintayev*; Bakytzhan Sagintayev* | Sagintayev*
person:karim-massimov | Kerim Masimov*; Kerim Massimov*; Karim Masimov*; Karim Massimov* | Massimov*; Masimov*
person:serik-akhmetov | Serik Ahmetov*; Serik Akhmetov* | Akhmetov?; Ahmetov?
person:daniyal-akhmetov | Daniyal Ahmetov*; Daniyal Akhmetov* | Akhmetov?; Ahmetov?
person:murat-nurtleu | Murat Nurtleu* | Nurtleu*
person:yermek-kosherbayev | Yermek Köşerbayev*; Yermek Kosherbayev* | Koşerbayev*; Köşerbayev*
person:mukhtar-tileuberdi | Muhtar Tileuberdi*; Mukhtar Tileuberdi* | Tileuberdi*
person:beibut-atamkulov | Beybut Atamkulov*; Beibut Atamkulov* | Atamkulov*
person:kairat-abdrakhmanov | Kayrat Abdrahmanov*; Kairat Abdrakhmanov* | Abdrahmanov*
person:erlan-idrissov | Erlan İdrisov*; Erlan İdrissov*; Yerlan İdrisov*; Erlan Idrissov* | Idrissov?; İdrisov?
person:yerzhan-kazykhanov | Yerzhan Kazykhanov* | Kazıhanov*; Kazykhanov
person:kanat-saudabayev | Kanat Saudabayev* | Saudabayev*
person:marat-tazhin | Marat Tajin*; Marat Tazhin* | Tajin
person:emomali-rahmon | Emomali Rahman*; İmamali Rahman*; Emomali Rahmon*; Emamali Rahman*; İmamali Rahmon* | Rahmonov*; Rahmon; Rahman?
person:kokhir-rasulzoda | Kohir Resulzade*; Kokhir Rasulzoda* | Rasulzoda*; Resulzade
person:akil-akilov | Akil Akilov* | Akilov
person:sirojiddin-muhriddin | Siraceddin Muhriddin*; Sirociddin Muhriddin*; Sirojiddin Muhriddin* | Muhriddin*
person:hamrokhon-zarifi | Hamrohon Zarifi*; Hamrokhon Zarifi* | Zarifi
person:talbak-nazarov | Talbak Nazarov* | Nazarov?
person:rustam-emomali | Rüstem Emomali*; Rustam Emomali* | Emomali?
person:sadyr-japarov | Sadır Caparov*; Sadır Japarov*; Sadyr Japarov* | Caparov*
person:sooronbay-jeenbekov | Sooronbay Ceenbekov*; Sooronbay Jeenbekov* | Ceenbekov*
person:almazbek-atambayev | Almazbek Atambayev* | Atambayev*
person:roza-otunbayeva | Roza Otunbayeva* | Otunbayeva*
person:kurmanbek-bakiyev | Kurmanbek Bakiyev* | Bakiyev*
person:askar-akayev | Askar Akayev* | Akayev
person:akylbek-japarov | Akılbek Caparov*; Akylbek Japarov* | Japarov?; Caparov?
person:adylbek-kasymaliev | Adılbek Kasımaliyev*; Adylbek Kasymaliev* | Kasımaliyev*
person:jeenbek-kulubaev | Ceenbek Kulubayev*; Jeenbek Kulubayev*; Jeenbek Kulubaev* | Kulubayev*
person:ruslan-kazakbaev | Ruslan Kazakbayev*; Ruslan Kazakbaev* | Kazakbayev*
person:chingiz-aidarbekov | Çıngız Aydarbekov*; Cengiz Aydarbekov*; Chingiz Aidarbekov* | Aydarbekov*
person:erlan-abdyldaev | Erlan Abdıldayev*; Erlan Abdyldaev* | Abdıldayev*
person:shavkat-mirziyoyev | Şevket Mirziyoyev*; Şavkat Mirziyoyev*; Şevket Mirziyayev*; Shavkat Mirziyoyev* | Mirziyoyev*; Mirziyayev*
person:islam-karimov | İslam Kerimov*; İslam Karimov*; Islam Karimov* | Kerimov*
person:abdulla-aripov | Abdulla Aripov*; Abdullah Aripov* | Aripov
person:bakhtiyor-saidov | Bahtiyor Saidov*; Bahtiyar Saidov*; Bahtiyar Seyidov*; Bakhtiyor Saidov* | Saidov?
person:vladimir-norov | Vladimir Norov* | Norov
person:abdulaziz-kamilov | Abdulaziz Kamilov*; Abdülaziz Kamilov* | Kamilov?
person:elyor-ganiev | Elyor Ganiyev*; Elyor Ganiev* | Ganiev?; Ganiyev?
person:serdar-berdimuhamedow | Serdar Berdimuhammedov*; Serdar Berdimuhamedov*; Serdar Berdimuhamedow* | Berdimuhamedow?; Berdimuhammedov?
person:gurbanguly-berdimuhamedow | Kurbankulu Berdimuhammedov*; Gurbanguli Berdimuhammedov*; Gurbangulu Berdimuhammedov*; Gurbanguly Berdimuhamedow* | Berdimuhammedov*; Berdimuhamedov*
person:saparmurat-niyazov | Saparmurat Niyazov*; Saparmurat Türkmenbaşı* | Niyazov*; Türkmenbaşı
person:rashid-meredov | Raşit Meredov*; Raşid Meredov*; Rashid Meredov* | Meredov*
# Caucasus
person:ilham-aliyev | İlham Aliyev*; Ilham Aliyev* | Aliyev*
person:heydar-aliyev | Haydar Aliyev*; Heydar Aliyev* | Aliyev?
person:jeyhun-bayramov | Ceyhun Bayramov*; Jeyhun Bayramov* | Bayramov*
person:elmar-mammadyarov | Elmar Memmedyarov*; Elmar Mehmedyarov*; Elmar Memedyarov*; Elmar Mammadyarov* | Memmedyarov*; Mehmedyarov*; Memedyarov*; Mammadyarov*
person:ali-asadov | Ali Asadov*; Ali Esedov* | Asadov?
person:novruz-mammadov | Nevruz Memmedov*; Novruz Memmedov*; Novruz Mammadov* | Mammadov?; Memmedov?
person:artur-rasizade | Artur Rasizade* | Rasizade*
person:hikmet-hajiyev | Hikmet Hacıyev*; Hikmet Hajiyev* | Hacıyev*
person:nikol-pashinyan | Nikol Paşinyan*; Nikol Pashinyan* | Paşinyan*
person:serzh-sargsyan | Serj Sarkisyan*; Serj Sarksyan*; Serge Sarkisyan*; Serj Sarkisian*; Serzh Sarkisyan*; Serzh Sargsyan* | Sarkisyan*; Sarksyan*; Sarkisian*
person:robert-kocharyan | Robert Koçaryan*; Robert Kocharyan* | Koçaryan*
person:armen-sarkissian | Armen Sarkisyan*; Armen Sarkissian* | Sarkissian?; Sarkisyan?
person:vahagn-khachaturyan | Vahagn Haçaturyan*; Vahagn Khachaturyan* | Khachaturyan?; Haçaturyan?
person:ararat-mirzoyan | Ararat Mirzoyan* | Mirzoyan*
person:zohrab-mnatsakanyan | Zohrab Mnatsakanyan* | Mnatsakanyan*
person:edward-nalbandian | Edvard Nalbantyan*; Edward Nalbandian*; Eduard Nalbantyan*; Edward Nalbantyan*; Edvard Nalbandyan*; Edward Nalbandyan*; Eduard Nalbandyan*; Edvard Nalbandian* | Nalbantyan*; Nalbandyan*; Nalbandian*; Nalbantian*
person:mikheil-saakashvili | Mihail Saakaşvili*; Miheil Saakaşvili*; Mikhail Saakaşvili*; Mihael Saakaşvili*; Mikheil Saakashvili* | Saakaşvili*
person:eduard-shevardnadze | Eduard Şevardnadze*; Eduard Shevardnadze* | Şevardnadze*
person:giorgi-margvelashvili | Giorgi Margvelaşvili*; Giorgi Margvelashvili* | Margvelaşvili*
person:salome-zourabichvili | Salome Zurabişvili*; Salome Zourabichvili* | Zurabişvili*
person:mikheil-kavelashvili | Miheil Kavelaşvili*; Mikheil Kavelashvili* | Kavelaşvili*
person:irakli-kobakhidze | İrakli Kobahidze*; Irakli Kobakhidze*; İrakli Kobakhidze* | Kobahidze*; Kobakhidze*
person:irakli-garibashvili | İrakli Garibaşvili*; Irakli Garibaşvili*; Irakli Garibashvili* | Garibaşvili*
person:giorgi-kvirikashvili | Giorgi Kvirikashvili* | Kvirikaşvili*; Kvirikashvili
person:bidzina-ivanishvili | Bidzina İvanişvili*; Bidzina Ivanishvili* | İvanişvili*
person:maka-botchorishvili | Maka Boçorişvili*; Maka Botchorishvili* | Boçorişvili*
person:ilia-darchiashvili | İlia Darçiaşvili*; Ilia Darchiashvili* | Darçiaşvili*
# Türkiye, Iran, South Asia
person:recep-tayyip-erdogan | Recep Tayyip Erdoğan*; Tayyip Erdoğan*; R. T. Erdoğan*; R. Tayyip Erdoğan*; Recep Erdoğan* | Erdoğan*
person:abdullah-gul | Abdullah Gül* | Gül?
person:ahmet-necdet-sezer | Ahmet Necdet Sezer*; Necdet Sezer*; A. Necdet Sezer* | Sezer?
person:ahmet-davutoglu | Ahmet Davutoğlu* | Davutoğlu*
person:binali-yildirim | Binali Yıldırım* | Yıldırım?
person:bulent-ecevit | Bülent Ecevit* | Ecevit
person:hakan-fidan | Hakan Fidan* | Fidan?
person:mevlut-cavusoglu | Mevlüt Çavuşoğlu* | Çavuşoğlu*
person:ali-babacan | Ali Babacan* | Babacan?
person:cevdet-yilmaz | Cevdet Yılmaz* | Yılmaz?
person:fuat-oktay | Fuat Oktay* | Oktay?
person:numan-kurtulmus | Numan Kurtulmuş* | Kurtulmuş?
person:hulusi-akar | Hulusi Akar* | Akar?
person:yasar-guler | Yaşar Güler* | Güler?
person:oncu-keceli | Öncü Keçeli* | Keçeli?
person:ali-khamenei | Ali Hamaney*; Ali Hamanei*; Ayetullah Hamaney*; Ayetullah Ali Hamaney*; Seyyid Ali Hamaney*; Ayetullah Hamanei*; Ali Khamenei* | Hamaney*; Hamanei*
person:mohammad-khatami | Muhammed Hatemi*; Muhammed Hatami*; Mohammad Khatami* | Hatemi?; Hatami?
person:mahmoud-ahmadinejad | Mahmud Ahmedinejad*; Mahmut Ahmedinejad*; Mahmud Ahmedinecad*; Mahmut Ahmedinecad*; Mahmud Ahmedinecat*; Mahmoud Ahmadinejad* | Ahmedinejad*; Ahmedinecad*; Ahmedinecat*
person:hassan-rouhani | Hasan Ruhani*; Hassan Rouhani* | Ruhani?
person:ebrahim-raisi | İbrahim Reisi*; Ebrahim Raisi* | Reisi?
person:masoud-pezeshkian | Mesud Pezeşkiyan*; Mesut Pezeşkiyan*; Mesud Pezeşkian*; Masoud Pezeshkian* | Pezeşkiyan*; Pezeşkian*
person:mohammad-javad-zarif | Cevad Zarif*; Muhammed Cevad Zarif*; Cevat Zarif*; Mohammad Javad Zarif* | Zarif?
person:hossein-amir-abdollahian | Emir Abdullahiyan*; Hüseyin Emir Abdullahiyan*; Hüseyin Emirabdullahiyan*; Hossein Amir-Abdollahian* | Abdullahiyan*; Emirabdullahiyan*
person:abbas-araghchi | Abbas Arakçi*; Abbas Irakçi*; Abbas Erakçi*; Abbas Araghchi* | Arakçi*; Irakçi*; Erakçi*
person:ali-akbar-salehi | Ali Ekber Salihi*; Ekber Salihi*; Ali Akbar Salehi* | Salihi
person:manouchehr-mottaki | Manuçehr Mutteki*; Manuçehr Muttaki*; Menuçehr Mutteki*; Menucehr Mutteki*; Manuçehr Mottaki*; Manucher Mutteki*; Manuşehr Mutteki*; Manucehr Mutteki*; Manuçer Mutteki*; Manouchehr Mottaki* | Mutteki*; Mottaki*
person:kamal-kharazi | Kemal Harrazi*; Kamal Kharazi* | Harrazi*
person:esmaeil-baghaei | İsmail Bekayi*; Esmaeil Baghaei* | Bekayi*; Bekai*
person:nasser-kanaani | Nasır Kenani*; Nasır Kanani*; Nasser Kanaani* | Kenani?
person:narendra-modi | Narendra Modi* | Modi?
person:manmohan-singh | Manmohan Singh* | Singh?
person:atal-bihari-vajpayee | Atal Bihari Vajpayi*; Atal Bihari Vajpayee* | Vajpayi*; Vajpayee*
person:droupadi-murmu | Droupadi Murmu* | Murmu
person:ram-nath-kovind | Ram Nath Kovind* | Kovind
person:pranab-mukherjee | Pranab Mukherjee* | Mukherjee*
person:pratibha-patil | Pratibha Patil* | Patil?
person:subrahmanyam-jaishankar | Subrahmanyam Caişankar*; Subrahmanyam Jaishankar* | Jaishankar*; Caişankar*
person:sushma-swaraj | Sushma Swaraj* | Swaraj?
person:s-m-krishna | S. M. Krishna* | Krishna?
person:salman-khurshid | Salman Khurshid* | Khurshid?
person:rajnath-singh | Rajnath Singh* | Singh?
person:ajit-doval | Ajit Doval* | Doval
person:randhir-jaiswal | Randhir Jaiswal* | Jaiswal*
person:arindam-bagchi | Arindam Bagçi*; Arindam Bagchi* | Bagchi; Bagçi
person:jawaharlal-nehru | Cevahirlal Nehru*; Javaharlal Nehru*; Jawaharlal Nehru* | Nehru
person:indira-gandhi | İndira Gandi*; Indira Gandhi*; İndira Gandhi* | Gandhi?; Gandi?
person:shehbaz-sharif | Şahbaz Şerif*; Şehbaz Şerif*; Shehbaz Sharif* | Sharif?; Şerif?
person:nawaz-sharif | Navaz Şerif*; Nevaz Şerif*; Nawaz Sharif* | Sharif?; Şerif?
person:imran-khan | İmran Han*; Imran Khan* | Khan?
person:yousaf-raza-gilani | Yusuf Rıza Gilani*; Yusuf Rıza Geylani*; Yusuf Raza Gilani*; Yousaf Raza Gilani* | Gilani; Geylani?
person:shahid-khaqan-abbasi | Hakan Abbasi*; Şahid Hakan Abbasi*; Şahit Hakan Abbasi*; Shahid Khaqan Abbasi* | Abbasi?
person:anwaar-ul-haq-kakar | Enver ul Hak Kakar*; Anwaar-ul-Haq Kakar* | Kakar?
person:pervez-musharraf | Pervez Müşerref*; Perviz Müşerref*; Pervez Musharraf* | Müşerref
person:asif-ali-zardari | Asıf Ali Zerdari*; Asıf Zerdari*; Asif Ali Zerdari*; Asif Ali Zardari* | Zerdari*
person:mamnoon-hussain | Memnun Hüseyin*; Mamnoon Hussain* | Hussain?
person:arif-alvi | Arif Alvi* | Alvi?
person:ishaq-dar | İshak Dar*; Muhammed İshak Dar*; Ishak Dar*; Ishaq Dar* | Dar?
person:bilawal-bhutto-zardari | Bilaval Butto*; Bilawal Butto*; Bilaval Butto Zerdari*; Bilawal Butto Zerdari*; Bilawal Bhutto Zardari* | Zardari?; Butto?
person:shah-mahmood-qureshi | Şah Mahmud Kureyşi*; Şah Mahmut Kureyşi*; Şah Mehmud Kureyşi*; Shah Mahmood Qureshi* | Kureyşi*; Kureşi*
person:hina-rabbani-khar | Hina Rabbani Khar* | Khar?
person:asim-munir | Asım Münir*; Asim Münir*; Asim Munir* | Münir?
person:sheikh-hasina | Şeyh Hasina*; Sheikh Hasina* | Hasina?
person:muhammad-yunus | Muhammed Yunus*; Muhammad Yunus* | Yunus?
person:hamid-karzai | Hamid Karzai*; Hamit Karzai*; Hamid Karzay* | Karzai*; Karzay*
person:ashraf-ghani | Eşref Gani*; Ashraf Ghani* | Gani?
person:amir-khan-muttaqi | Emirhan Muttaki*; Emir Han Muttaki*; Amir Khan Muttaqi* | Muttaki*
person:mahinda-rajapaksa | Mahinda Rajapaksa* | Rajapaksa*
person:gotabaya-rajapaksa | Gotabaya Rajapaksa* | Rajapaksa?
person:ranil-wickremesinghe | Ranil Wickremesinghe* | Wickremesinghe*
person:anura-kumara-dissanayake | Anura Kumara Dissanayake* | Dissanayake*
person:k-p-sharma-oli | Sharma Oli*; K. P. Sharma Oli* | Oli?
person:pushpa-kamal-dahal | Pushpa Kamal Dahal* | Prachanda*; Dahal
person:mohamed-muizzu | Mohamed Muizzu* | Muizzu
# United States, Canada, Latin America
person:donald-trump | Donald Trump*; Donald J. Trump* | Trump*
person:joe-biden | Joe Biden* | Biden
person:barack-obama | Barack Obama*; Barrack Obama*; Barak Obama*; Barack Hüseyin Obama* | Obama*
person:george-w-bush | George W. Bush*; George Bush*; Oğul Bush*; George W Bush*; George Walker Bush* | Bush?
person:bill-clinton | Bill Clinton* | Clinton?
person:richard-nixon | Richard Nixon* | Nixon
person:ronald-reagan | Ronald Reagan* | Reagan
person:jimmy-carter | Jimmy Carter* | Carter?
person:j-d-vance | JD Vance*; J.D. Vance*; J. D. Vance* | Vance?
person:kamala-harris | Kamala Harris* | Harris?
person:mike-pence | Mike Pence* | Pence?
person:marco-rubio | Marco Rubio* | Rubio
person:antony-blinken | Antony Blinken*; Anthony Blinken* | Blinken*
person:mike-pompeo | Mike Pompeo* | Pompeo
person:rex-tillerson | Rex Tillerson* | Tillerson*
person:john-kerry | John Kerry* | Kerry?
person:hillary-clinton | Hillary Clinton*; Hillary Rodham Clinton*; Hilary Clinton* | Clinton?
person:condoleezza-rice | Condoleezza Rice*; Condoleeza Rice*; Condolezza Rice* | Rice?
person:colin-powell | Colin Powell* | Powell?
person:madeleine-albright | Madeleine Albright* | Albright*
person:henry-kissinger | Henry Kissinger* | Kissinger*
person:pete-hegseth | Pete Hegseth* | Hegseth*
person:lloyd-austin | Lloyd Austin* | Austin?
person:scott-bessent | Scott Bessent* | Bessent*
person:janet-yellen | Janet Yellen* | Yellen
person:jake-sullivan | Jake Sullivan* | Sullivan?
person:john-bolton | John Bolton* | Bolton
person:steve-witkoff | Steve Witkoff* | Witkoff*
person:matthew-miller | Matthew Miller* | Miller?
person:ned-price | Ned Price* | Price?
person:tammy-bruce | Tammy Bruce* | Bruce?
person:nancy-pelosi | Nancy Pelosi* | Pelosi
person:mike-johnson | Mike Johnson* | Johnson?
person:mark-carney | Mark Carney* | Carney
person:justin-trudeau | Justin Trudeau* | Trudeau?
person:stephen-harper | Stephen Harper* | Harper
person:melanie-joly | Melanie Joly* | Joly?
person:anita-anand | Anita Anand* | Anand?
person:luiz-inacio-lula-da-silva | Lula da Silva*; Luiz Inácio Lula da Silva* | Lula?
person:jair-bolsonaro | Jair Bolsonaro* | Bolsonaro*
person:dilma-rousseff | Dilma Rousseff* | Rousseff*
person:michel-temer | Michel Temer* | Temer?
person:mauro-vieira | Mauro Vieira* | Vieira?
person:nicolas-maduro | Nicolás Maduro* | Maduro
person:hugo-chavez | Hugo Chávez* | Chavez?; Chávez?
person:javier-milei | Javier Milei* | Milei
person:alberto-fernandez | Alberto Fernandez* | Fernández?; Fernandez?
person:mauricio-macri | Mauricio Macri* | Macri?
person:cristina-fernandez-de-kirchner | Cristina Fernandez*; Cristina Kirchner*; Cristina Fernández de Kirchner* | Kirchner; Fernandez
person:claudia-sheinbaum | Claudia Sheinbaum* | Sheinbaum*
person:andres-manuel-lopez-obrador | Lopez Obrador*; Andrés Manuel López Obrador* | Obrador?
person:miguel-diaz-canel | Diaz Canel*; Miguel Díaz-Canel* | Diaz-Canel*
person:raul-castro | Raul Castro* | Castro?
person:fidel-castro | Fidel Castro* | Castro?
person:gustavo-petro | Gustavo Petro* | Petro?
person:gabriel-boric | Gabriel Boric* | Boric?
person:evo-morales | Evo Morales* | Morales?
person:luis-arce | Luis Arce* | Arce?
person:daniel-ortega | Daniel Ortega* | Ortega?
person:nayib-bukele | Nayib Bukele* | Bukele
person:xiomara-castro | Xiomara Castro* | Castro?
# Europe
person:emmanuel-macron | Emmanuel Macron* | Macron*
person:francois-hollande | François Hollande* | Hollande*
person:nicolas-sarkozy | Nicolas Sarkozy* | Sarkozy*
person:jacques-chirac | Jacques Chirac*; Jak Şirak* | Chirac; Şirak
person:jean-noel-barrot | Jean-Noel Barrot*; Jean-Noël Barrot* | Barrot
person:stephane-sejourne | Stéphane Séjourné* | Sejourne*; Séjourné
person:catherine-colonna | Catherine Colonna* | Colonna?
person:jean-yves-le-drian | Le Drian*; Jean-Yves Le Drian*
person:laurent-fabius | Laurent Fabius* | Fabius
person:sebastien-lecornu | Sébastien Lecornu* | Lecornu*
person:friedrich-merz | Friedrich Merz* | Merz?
person:olaf-scholz | Olaf Scholz* | Scholz?
person:angela-merkel | Angela Merkel* | Merkel*
person:gerhard-schroder | Gerhard Schröder* | Schröder*
person:helmut-kohl | Helmut Kohl* | Kohl?
person:willy-brandt | Willy Brandt* | Brandt?
person:frank-walter-steinmeier | Frank-Walter Steinmeier* | Steinmeier*
person:joachim-gauck | Joachim Gauck* | Gauck
person:johann-wadephul | Johann Wadephul* | Wadephul*
person:annalena-baerbock | Annalena Baerbock* | Baerbock*
person:heiko-maas | Heiko Maas* | Maas
person:sigmar-gabriel | Sigmar Gabriel* | Gabriel?
person:guido-westerwelle | Guido Westerwelle* | Westerwelle*
person:joschka-fischer | Joschka Fischer* | Fischer?
person:boris-pistorius | Boris Pistorius* | Pistorius*
person:keir-starmer | Keir Starmer* | Starmer*
person:rishi-sunak | Rishi Sunak* | Sunak
person:liz-truss | Liz Truss* | Truss?
person:boris-johnson | Boris Johnson* | Johnson?
person:theresa-may | Theresa May* | May?
person:david-cameron | David Cameron* | Cameron
person:gordon-brown | Gordon Brown* | Brown?
person:tony-blair | Tony Blair* | Blair
person:margaret-thatcher | Margaret Thatcher* | Thatcher*
person:winston-churchill | Winston Churchill* | Churchill*; Çörçil
person:charles-iii | Kral Charles*; III. Charles*; 3. Charles*; King Charles III*
person:elizabeth-ii | Kraliçe Elizabeth*; II. Elizabeth*; 2. Elizabeth*; Queen Elizabeth II*
person:yvette-cooper | Yvette Cooper* | Cooper?
person:david-lammy | David Lammy* | Lammy
person:james-cleverly | James Cleverly* | Cleverly*
person:dominic-raab | Dominic Raab* | Raab
person:jeremy-hunt | Jeremy Hunt* | Hunt?
person:philip-hammond | Philip Hammond* | Hammond?
person:william-hague | William Hague* | Hague?
person:giorgia-meloni | Giorgia Meloni* | Meloni
person:mario-draghi | Mario Draghi* | Draghi
person:giuseppe-conte | Giuseppe Conte* | Conte?
person:paolo-gentiloni | Paolo Gentiloni* | Gentiloni*
person:matteo-renzi | Matteo Renzi* | Renzi?
person:enrico-letta | Enrico Letta* | Letta?
person:mario-monti | Mario Monti* | Monti?
person:silvio-berlusconi | Silvio Berlusconi* | Berlusconi*
person:romano-prodi | Romano Prodi* | Prodi?
person:sergio-mattarella | Sergio Mattarella* | Mattarella*
person:antonio-tajani | Antonio Tajani* | Tajani
person:pedro-sanchez | Pedro Sanchez* | Sánchez?; Sanchez?
person:mariano-rajoy | Mariano Rajoy* | Rajoy
person:jose-luis-rodriguez-zapatero | José Luis Rodríguez Zapatero* | Zapatero*
person:jose-maria-aznar | José María Aznar* | Aznar?
person:felipe-vi | VI. Felipe*; Kral Felipe*; 6. Felipe*; King Felipe VI*
person:jose-manuel-albares | José Manuel Albares* | Albares*
person:luis-montenegro | Luis Montenegro*
person:antonio-costa | Antonio Costa* | Costa?
person:volodymyr-zelenskyy | Vladimir Zelenskiy*; Volodimir Zelenskiy*; Volodımır Zelenskiy*; Vladimir Zelenski*; Volodimir Zelenski*; Volodymyr Zelenski*; Volodymyr Zelenskyy* | Zelenskiy*; Zelenski*; Zelenskyy*; Zelensky*
person:petro-poroshenko | Petro Poroşenko*; Petro Poroshenko* | Poroşenko*
person:viktor-yanukovych | Viktor Yanukoviç*; Viktor Yanukovych* | Yanukoviç*
person:viktor-yushchenko | Viktor Yuşçenko*; Viktor Yuşenko*; Viktor Yushchenko* | Yuşçenko*; Yuşenko*
person:leonid-kuchma | Leonid Kuçma*; Leonid Kuchma* | Kuçma
person:denys-shmyhal | Denis Şmıgal*; Denis Şmigal*; Denis Şmıhal*; Denıs Şmıhal*; Denys Shmyhal* | Şmigal*; Şmıhal*; Şmıgal*
person:yulia-svyrydenko | Yuliya Svıridenko*; Yuliya Sviridenko*; Yuliia Svırıdenko*; Yulia Svyrydenko* | Sviridenko*; Svıridenko*; Svırıdenko*
person:andrii-sybiha | Andriy Sibiga*; Andrii Sıbiga*; Andriy Sıbiga*; Andriy Sibiha*; Andrii Sybiha* | Sibiha; Sıbiga*; Sibiga*; Sıbiha; Sybiha
person:dmytro-kuleba | Dmitro Kuleba*; Dmıtro Kuleba*; Dmytro Kuleba* | Kuleba*
person:pavlo-klimkin | Pavlo Klimkin* | Klimkin*
person:andriy-yermak | Andriy Yermak* | Yermak
person:alexander-lukashenko | Aleksandr Lukaşenko*; Alexander Lukaşenko*; Aleksander Lukaşenko*; Alexander Lukashenko* | Lukaşenko*
person:roman-golovchenko | Roman Golovçenko*; Roman Golovchenko* | Golovçenko*
person:alexander-turchin | Alexander Turchin* | Turçin; Turchin
person:maxim-ryzhenkov | Maksim Rıjenkov*; Maxim Ryzhenkov* | Rıjenkov*; Rijenkov*
person:sergei-aleinik | Sergey Aleynik*; Sergei Aleinik* | Aleynik*
person:vladimir-makei | Vladimir Makey*; Vladimir Makei* | Makey
person:maia-sandu | Maia Sandu* | Sandu
person:igor-dodon | Igor Dodon* | Dodon
person:viktor-orban | Viktor Orban* | Orban
person:peter-szijjarto | Peter Szijjarto* | Szijjarto*; Siyarto*
person:robert-fico | Robert Fico* | Fico
person:peter-pellegrini | Peter Pellegrini* | Pellegrini*
person:zuzana-caputova | Zuzana Čaputová* | Caputova*; Čaputová*
person:petr-pavel | Petr Pavel* | Pavel?
person:milos-zeman | Milos Zeman*; Miloš Zeman* | Zeman?
person:petr-fiala | Petr Fiala* | Fiala?
person:andrej-babis | Andrej Babis*; Andrej Babiš* | Babiš?; Babis?
person:donald-tusk | Donald Tusk* | Tusk
person:mateusz-morawiecki | Mateusz Morawiecki* | Morawiecki*
person:andrzej-duda | Andrzej Duda* | Duda?
person:karol-nawrocki | Karol Nawrocki* | Nawrocki*
person:radoslaw-sikorski | Radosław Sikorski* | Sikorski*
person:sauli-niinisto | Sauli Niinistö* | Niinistö*; Niinisto*
person:alexander-stubb | Alexander Stubb* | Stubb?
person:tarja-halonen | Tarja Halonen* | Halonen*
person:petteri-orpo | Petteri Orpo* | Orpo?
person:sanna-marin | Sanna Marin* | Marin?
person:ulf-kristersson | Ulf Kristersson* | Kristersson*
person:magdalena-andersson | Magdalena Andersson* | Andersson?
person:stefan-lofven | Stefan Löfven* | Löfven
person:jonas-gahr-store | Gahr Store*; Gahr Støre*; Jonas Gahr Støre* | Støre?
person:erna-solberg | Erna Solberg* | Solberg?
person:mette-frederiksen | Mette Frederiksen* | Frederiksen*
person:mark-rutte | Mark Rutte* | Rutte
person:dick-schoof | Dick Schoof* | Schoof?
person:alexander-de-croo | De Croo*; Alexander De Croo*
person:bart-de-wever | De Wever*; Bart De Wever*
person:karl-nehammer | Karl Nehammer* | Nehammer*
person:sebastian-kurz | Sebastian Kurz* | Kurz?
person:christian-stocker | Christian Stocker* | Stocker?
person:alexander-van-der-bellen | Van der Bellen*; Alexander Van der Bellen*
person:aleksandar-vucic | Aleksandar Vucic*; Aleksandar Vuçiç*; Aleksandar Vuçic*; Aleksandar Vučić* | Vucic; Vuçiç*; Vučić
person:tomislav-nikolic | Tomislav Nikolic*; Tomislav Nikolić* | Nikoliç*; Nikolic
person:ivica-dacic | İvica Daçiç*; Ivica Dacic*; İvitsa Daçiç*; Ivica Dačić* | Daçiç; Dacic; Dačić
person:marko-duric | Marko Duriç*; Marko Djuric*; Marko Curiç*; Marko Đurić* | Đurić?; Duriç?
person:albin-kurti | Albin Kurti* | Kurti
person:edi-rama | Edi Rama* | Rama?
person:kyriakos-mitsotakis | Kiryakos Miçotakis*; Kiriakos Miçotakis*; Kyriakos Mitsotakis* | Miçotakis*; Mitsotakis*
person:alexis-tsipras | Aleksis Çipras*; Alexis Tsipras* | Çipras*; Tsipras*
person:klaus-iohannis | Klaus Iohannis* | Iohannis*
person:nicusor-dan | Nicusor Dan*; Nicușor Dan*
person:rumen-radev | Rumen Radev* | Radev
person:andrej-plenkovic | Andrej Plenković* | Plenkoviç*; Plenkovic*; Plenković
person:pope-francis | Papa Francis*; Papa Fransuva*; Papa Franciscus*; Papa Fransis*; Pope Francis*
person:pope-leo-xiv | 14. Leo*; Papa Leo*; XIV. Leo*; Papa 14. Leo*; Papa XIV. Leo*; Pope Leo XIV*
person:pope-benedict-xvi | 16. Benedikt*; Papa Benedikt*; XVI. Benedikt*; 16. Benediktus*; 16. Benedict*; Papa 16. Benedikt*; Papa XVI. Benedikt*; Papa 16. Benediktus*; Papa 16. Benedictus*; Pope Benedict XVI*
person:pope-john-paul-ii | 2. Jean Paul*; II. Jean Paul*; 2. John Paul*; Papa 2. Jean Paul*; Papa II. Jean Paul*; Papa 2. John Paul*; Pope John Paul II*
# East and South-East Asia, Oceania
person:sanae-takaichi | Sanae Takaiçi*; Sanae Takaichi* | Takaiçi*; Takaichi*
person:shigeru-ishiba | Şigeru İşiba*; Shigeru Ishiba* | İşiba*; Ishiba
person:fumio-kishida | Fumio Kişida*; Fumio Kishida* | Kişida*; Kishida*
person:yoshihide-suga | Yoşihide Suga*; Yoshihide Suga* | Suga?
person:shinzo-abe | Şinzo Abe*; Shinzo Abe* | Abe?
person:junichiro-koizumi | Cuniçiro Koizumi*; Junichiro Koizumi* | Koizumi*
person:yasuo-fukuda | Yasuo Fukuda* | Fukuda?
person:taro-aso | Taro Aso* | Aso?
person:yukio-hatoyama | Yukio Hatoyama* | Hatoyama*
person:naoto-kan | Naoto Kan* | Kan?
person:yoshihiko-noda | Yoşihiko Noda*; Yoshihiko Noda* | Noda?
person:takeshi-iwaya | Takeşi İvaya*; Takeshi Iwaya* | Iwaya?; İvaya?
person:toshimitsu-motegi | Toshimitsu Motegi* | Motegi
person:yoko-kamikawa | Yoko Kamikawa* | Kamikava*; Kamikawa*
person:yoshimasa-hayashi | Yoşimasa Hayaşi*; Yoshimasa Hayashi* | Hayashi?; Hayaşi?
person:taro-kono | Taro Kono* | Kono?
person:naruhito | Emperor Naruhito* | Naruhito*
person:lee-jae-myung | Lee Jae-myung*; Lee Jae Myung*
person:yoon-suk-yeol | Yoon Suk-yeol*; Yoon Suk Yeol*
person:moon-jae-in | Moon Jae-in*; Moon Jae In*
person:park-geun-hye | Park Geun-hye*; Park Geun Hye*
person:lee-myung-bak | Lee Myung-bak*; Lee Myung Bak*; Lee Myung-Bak*; Li Myung Bak*
person:roh-moo-hyun | Roh Moo-hyun*; Roh Moo Hyun*; Roh Mu-hyun*
person:kim-dae-jung | Kim Dae-jung*; Kim Dae Jung*
person:cho-hyun | Cho Hyun*
person:cho-tae-yul | Cho Tae-yul*; Cho Tae-yeol*
person:park-jin | Park Jin*
person:kang-kyung-wha | Kang Kyung-wha*; Kang Kyung Wha*
person:ban-ki-moon | Ban Ki-mun*; Ban Ki-moon*; Ban Ki Mun*; Ban Ki Moon*; Ban Ki-Moon*; Ban Ki-Mun*
person:kim-jong-un | Kim Jong-un*; Kim Jong Un*; Kim Cong-un*; Kim Cong Un*
person:kim-jong-il | Kim Jong-il*; Kim Jong İl*; Kim Jong Il*; Kim Jong-İl*
person:kim-il-sung | Kim Il-sung*; Kim İl-sung*; Kim Il Sung*; Kim İl Sung*
person:choe-son-hui | Choe Son-hui*; Choe Son Hui*
person:ri-son-gwon | Ri Son-gwon*
person:ri-yong-ho | Ri Yong-ho*; Ri Yong Ho*
person:ukhnaagiin-khurelsukh | Ukhnaagiin Khurelsukh* | Hürelsuh*; Khurelsukh*
person:khaltmaagiin-battulga | Khaltmaagiin Battulga* | Battulga*
person:tsakhiagiin-elbegdorj | Tsakhiagiin Elbegdorj* | Elbegdorj*
person:nambaryn-enkhbayar | Nambaryn Enkhbayar* | Enhbayar*; Enkhbayar*
person:luvsannamsrain-oyun-erdene | Luvsannamsrain Oyun-Erdene* | Oyun-Erdene*; Oyunerdene*
person:battsetseg-batmunkh | Battsetseg Batmunkh* | Battsetseg*; Batmunkh
person:lai-ching-te | Lai Ching-te*; Lai Çing-te*
person:tsai-ing-wen | Tsai Ing-wen*; Tsai Ing Wen*
person:ma-ying-jeou | Ma Ying-jeou*
person:chen-shui-bian | Chen Shui-bian*
person:to-lam | To Lam*
person:nguyen-phu-trong | Nguyen Phu Trong*
person:luong-cuong | Luong Cuong*
person:pham-minh-chinh | Pham Minh Chinh*
person:nguyen-xuan-phuc | Nguyen Xuan Phuc*
person:bui-thanh-son | Bui Thanh Son*
person:hun-sen | Hun Sen*
person:hun-manet | Hun Manet*
person:thongloun-sisoulith | Thongloun Sisoulith* | Sisoulith?
person:sonexay-siphandone | Sonexay Siphandone* | Siphandone?
person:prabowo-subianto | Prabowo Subianto* | Prabowo*; Subianto
person:joko-widodo | Joko Widodo* | Widodo
person:susilo-bambang-yudhoyono | Susilo Bambang Yudhoyono* | Yudhoyono*
person:retno-marsudi | Retno Marsudi* | Marsudi*
person:sugiono |  | Sugiono*
person:anwar-ibrahim | Enver İbrahim*; Anwar Ibrahim*; Anwar İbrahim*
person:mahathir-mohamad | Mahathir Muhammed*; Mahathir Mohamad* | Mahathir*
person:najib-razak | Necip Razak*; Necib Rezak*; Najib Razak* | Razak?
person:lee-hsien-loong | Lee Hsien Loong*; Lee Hsien-Loong*
person:lawrence-wong | Lawrence Wong* | Wong?
person:vivian-balakrishnan | Vivian Balakrishnan* | Balakrishnan*
person:prayut-chan-o-cha | Prayut Chan-o-cha* | Chan-o-cha?
person:srettha-thavisin | Srettha Thavisin* | Thavisin?
person:paetongtarn-shinawatra | Paetongtarn Shinawatra* | Shinawatra?
person:anutin-charnvirakul | Anutin Charnvirakul* | Charnvirakul?
person:rodrigo-duterte | Rodrigo Duterte* | Duterte*
person:ferdinand-marcos-jr | Ferdinand Marcos*; Ferdinand Marcos Jr.* | Marcos?
person:benigno-aquino-iii | Benigno Aquino*; Benigno Aquino III* | Aquino?
person:gloria-macapagal-arroyo | Gloria Macapagal Arroyo* | Arroyo?
person:min-aung-hlaing | Min Aung Hlaing* | Hlaing?
person:aung-san-suu-kyi | Aung San Suu Kyi*; Aung San Su Çi*
person:anthony-albanese | Anthony Albanese* | Albanese*
person:scott-morrison | Scott Morrison* | Morrison
person:malcolm-turnbull | Malcolm Turnbull* | Turnbull*
person:tony-abbott | Tony Abbott* | Abbott?
person:julia-gillard | Julia Gillard* | Gillard?
person:kevin-rudd | Kevin Rudd* | Rudd?
person:john-howard | John Howard* | Howard?
person:penny-wong | Penny Wong* | Wong?
person:christopher-luxon | Christopher Luxon* | Luxon
person:jacinda-ardern | Jacinda Ardern* | Ardern
person:winston-peters | Winston Peters* | Peters?
person:james-marape | James Marape* | Marape
person:manasseh-sogavare | Manasseh Sogavare* | Sogavare*
person:sitiveni-rabuka | Sitiveni Rabuka* | Rabuka
# Middle East
person:benjamin-netanyahu | Benyamin Netanyahu*; Binyamin Netanyahu*; Benjamin Netanyahu*; Benyamin Netenyahu*; Bünyamin Netanyahu* | Netanyahu*; Netenyahu*
person:naftali-bennett | Naftali Bennett* | Bennett?
person:yair-lapid | Yair Lapid* | Lapid
person:isaac-herzog | Isaac Herzog*; İzak Herzog* | Herzog?
person:ehud-olmert | Ehud Olmert* | Olmert
person:ariel-sharon | Ariel Şaron*; Ariel Sharon* | Şaron
person:israel-katz | Israel Katz*; İsrael Katz*; İsrail Katz*; Yisrael Katz* | Katz?
person:gideon-saar | Gideon Saar*; Gideon Sa'ar* | Sa'ar?; Saar?
person:mahmoud-abbas | Mahmud Abbas*; Mahmut Abbas*; Ebu Mazen*; Mahmoud Abbas* | Abbas?
person:yasser-arafat | Yaser Arafat*; Yasir Arafat*; Yasser Arafat* | Arafat?
person:mohammed-bin-salman | Muhammed bin Selman*; Prens Selman*; Prens Muhammed bin Selman*; Veliaht Prens Selman*; Muhammed Bin Selman*; Mohammed bin Salman*
person:salman-bin-abdulaziz | Kral Selman*; Selman bin Abdülaziz*; Selman bin Abdulaziz*; Salman bin Abdulaziz*
person:abdullah-bin-abdulaziz | Abdullah bin Abdülaziz*; Abdullah bin Abdulaziz*; Kral Abdullah bin*; King Abdullah bin Abdulaziz*
person:faisal-bin-farhan | Faysal bin Ferhan*; Faysal bin Farhan*; Faysal Bin Ferhan*; Faisal bin Farhan*
person:adel-al-jubeir | Adil el-Cubeyr*; Adil el Cubeyr*; Adel al-Jubeir* | Cubeyr
person:mohammed-bin-zayed | Muhammed bin Zayed*; Bin Zayed*; Muhammed bin Zayid*; Muhammed Bin Zayed*; Mohammed bin Zayed* | Bin Zayed*; Bin Zayid*
person:khalifa-bin-zayed-al-nahyan | Halife bin Zayed*; Khalifa bin Zayed Al Nahyan*
person:mohammed-bin-rashid-al-maktoum | Muhammed bin Raşid*; Al Maktum*; Muhammed bin Raşid Al Maktum*; Muhammed bin Reşid Al Maktum*; Mohammed bin Rashid Al Maktoum* | Maktum
person:abdullah-bin-zayed-al-nahyan | Abdullah bin Zayed*; Abdullah bin Zayed Al Nahyan*
person:tamim-bin-hamad-al-thani | Temim bin Hamed*; Temim bin Hamad*; Şeyh Temim*; Emir Temim*; Temim bin Hamed Al Sani*; Temim bin Hamad Al Sani*; Temim bin Hamed el-Sani*; Tamim bin Hamad Al Thani*
person:hamad-bin-khalifa-al-thani | Hamed bin Halife*; Hamad bin Halife*; Hamad bin Khalifa Al Thani*
person:mohammed-bin-abdulrahman-al-thani | Muhammed bin Abdurrahman*; Muhammed bin Abdurrahman Al Sani*; Mohammed bin Abdulrahman Al Thani*
person:mishal-al-ahmad-al-jaber-al-sabah | Mişal el-Ahmed*; Mishal Al-Ahmad Al-Jaber Al-Sabah* | Al-Sabah?
person:haitham-bin-tariq | Heysem bin Tarık*; Sultan Heysem*; Haitham bin Tariq*
person:qaboos-bin-said | Kabus bin Said*; Sultan Kabus*; Qaboos bin Said*
person:badr-albusaidi | Bedr el-Busaidi*; Bedir el-Busaidi*; Bedr bin Hamed el-Busaidi*; Badr Albusaidi* | Busaidi*
person:hamad-bin-isa-al-khalifa | Hamed bin İsa*; Hamad bin İsa*; Hamad bin Isa Al Khalifa*
person:abdullah-ii | II. Abdullah*; 2. Abdullah*; Ürdün Kralı Abdullah*; Kral 2. Abdullah*; Kral II. Abdullah*; King Abdullah II*
person:ayman-safadi | Eymen es-Safedi*; Eymen Safedi*; Eymen es-Safadi*; Eymen Safadi*; Ayman Safadi* | Safadi*; Safedi*
person:bashar-al-assad | Beşşar Esad*; Beşar Esad*; Beşşar Esed*; Beşar Esed*; Beşir Esad*; Başer Esad*; Beşer Esad*; Bashar al-Assad* | Esad*; Esed
person:ahmed-al-sharaa | Ahmed Şara*; Ahmed eş-Şara*; Ahmed el-Şara*; Ahmed eş Şara*; Ahmet Şara*; Ebu Muhammed el-Colani*; Colani*; Ahmed al-Sharaa* | Şara
person:saddam-hussein | Saddam Hüseyin*; Saddam Husseyin*; Saddam Hussein* | Saddam*
person:mohammed-shia-al-sudani | Muhammed Şiya es-Sudani*; Muhammed Şiya el-Sudani*; Muhammed Şii es-Sudani*; Mohammed Shia al-Sudani* | es-Sudani*; el-Sudani*
person:mustafa-al-kadhimi | Mustafa Kazımi*; Mustafa el-Kazımi*; Mustafa al-Kadhimi* | el-Kazımi*; Kazımi
person:haider-al-abadi | Haydar el-İbadi*; Haider al-Abadi* | el-İbadi*; İbadi
person:nouri-al-maliki | Nuri el-Maliki*; Nuri El Maliki*; Nuri El-Maliki*; Nuri Maliki*; el Maliki*; Nuri el Maliki*; Nuri Kamil el-Maliki*; Nouri al-Maliki* | Maliki*; el-Maliki*; El Maliki*; El-Maliki*
person:joseph-aoun | Joseph Avn*; Jozef Avn*; Joseph Aoun*; Joseph Aun* | Avn?
person:michel-aoun | Mişel Avn*; Michel Aoun*; Mişel Aun*; Michel Avn* | Avn?
person:abdel-fattah-el-sisi | Abdulfettah es-Sisi*; Abdülfettah es-Sisi*; Abdulfettah Sisi*; Abdülfettah el-Sisi*; Abdülfettah El Sisi*; Abdulfettah el-Sisi*; Abdel Fattah es-Sisi*; Abdel Fattah el-Sisi* | es-Sisi*; Sisi?; el-Sisi*
person:mohamed-morsi | Muhammed Mursi*; Mohamed Morsi* | Mursi*
person:hosni-mubarak | Hüsnü Mübarek*; Hosni Mubarak* | Mübarek?
person:sameh-shoukry | Samih Şükri*; Sameh Şükri*; Sameh Şukri*; Sameh Shoukry* | Şükri?
person:badr-abdelatty | Bedr Abdulati*; Bedir Abdulati*; Badr Abdelatty* | Abdulati*
person:muammar-gaddafi | Muammer Kaddafi*; Muammer el-Kaddafi*; Muammar Kaddafi*; Muammar Gaddafi* | Kaddafi*
person:mohammed-vi | 6. Muhammed*; VI. Muhammed*; Kral Muhammed*; King Mohammed VI*
person:abdelmadjid-tebboune | Abdelmadjid Tebboune* | Tebbun; Tebboune
person:abdelaziz-bouteflika | Abdelaziz Bouteflika* | Buteflika*; Bouteflika
person:kais-saied | Kays Said*; Kais Saied* | Saied?
# Africa
person:cyril-ramaphosa | Cyril Ramaphosa* | Ramaphosa*; Ramafosa*
person:jacob-zuma | Jacob Zuma* | Zuma?
person:thabo-mbeki | Thabo Mbeki* | Mbeki
person:nelson-mandela | Nelson Mandela* | Mandela*
person:abiy-ahmed | Abiy Ahmed*
person:hailemariam-desalegn | Hailemariam Desalegn* | Desalegn*
person:meles-zenawi | Meles Zenawi*; Meles Zenavi* | Zenawi
person:william-ruto | William Ruto* | Ruto?
person:uhuru-kenyatta | Uhuru Kenyatta* | Kenyatta*
person:mwai-kibaki | Mwai Kibaki* | Kibaki
person:bola-tinubu | Bola Tinubu* | Tinubu
person:muhammadu-buhari | Muhammedu Buhari*; Muhammadu Buhari* | Buhari?
person:goodluck-jonathan | Goodluck Jonathan* | Jonathan?
person:olusegun-obasanjo | Olusegun Obasanjo* | Obasanjo*
person:paul-kagame | Paul Kagame* | Kagame
person:yoweri-museveni | Yoweri Museveni* | Museveni*
person:samia-suluhu-hassan | Samia Suluhu*; Samiye Suluhu*; Samia Suluhu Hassan* | Suluhu?
person:john-magufuli | John Magufuli* | Magufuli*
person:jakaya-kikwete | Jakaya Kikwete* | Kikwete*
person:felix-tshisekedi | Félix Tshisekedi* | Tshisekedi*; Çisekedi*
person:joseph-kabila | Joseph Kabila* | Kabila
person:denis-sassou-nguesso | Sassou Nguesso*; Denis Sassou Nguesso* | Sassou-Nguesso*; Nguesso
person:joao-lourenco | Joao Lourenço*; João Lourenço* | Lourenço*; Lourenco*
person:jose-eduardo-dos-santos | Dos Santos*; José Eduardo dos Santos* | Santos?
person:robert-mugabe | Robert Mugabe* | Mugabe
person:emmerson-mnangagwa | Emmerson Mnangagwa* | Mnangagwa*
person:hakainde-hichilema | Hakainde Hichilema* | Hichilema*
person:edgar-lungu | Edgar Lungu* | Lungu?
person:nana-akufo-addo | Nana Akufo-Addo* | Akufo-Addo*
person:john-mahama | John Mahama* | Mahama?
person:macky-sall | Macky Sall* | Sall?
person:bassirou-diomaye-faye | Diomaye Faye*; Bassirou Diomaye Faye* | Faye?
person:alassane-ouattara | Alassane Ouattara* | Ouattara*; Vattara*
person:paul-biya | Paul Biya* | Biya?
person:idriss-deby | İdris Debi*; Idriss Deby* | Déby?; Debi?
person:mahamat-idriss-deby | Mahamat İdris Debi*; Muhammed İdris Debi*; Mahamat Idriss Déby* | Déby?; Debi?
person:teodoro-obiang | Teodoro Obiang* | Obiang?
person:isaias-afwerki | Isaias Afwerki* | Afewerki*; Afwerki*; Afeverki*
person:omar-al-bashir | Ömer El Beşir*; Ömer el-Beşir*; Ömer El-Beşir*; El Beşir*; Ömer Beşir*; Ömer Hasan El Beşir*; Ömer Hasan el-Beşir*; Omar al-Bashir* | el-Beşir*; El Beşir*; Beşir?
person:abdel-fattah-al-burhan | Abdulfettah el-Burhan*; Abdülfettah el-Burhan*; El Burhan*; Abdel Fattah al-Burhan* | el-Burhan*
person:salva-kiir | Salva Kiir* | Kiir
person:hassan-sheikh-mohamud | Hasan Şeyh Mahmud*; Hasan Şeyh Muhammed*; Hassan Şeyh Mahmud*; Hassan Sheikh Mohamud*
person:ismail-omar-guelleh | İsmail Ömer Guelleh*; İsmail Ömer Gelle*; Ismaïl Omar Guelleh* | Guelleh*
person:filipe-nyusi | Filipe Nyusi* | Nyusi
person:daniel-chapo | Daniel Chapo* | Chapo?
person:assimi-goita | Assimi Goita*; Assimi Goïta* | Goita
person:ibrahim-traore | İbrahim Traore*; Ibrahim Traore* | Traore?
person:abdourahamane-tchiani | Abdourahamane Tchiani* | Tchiani*
# organisations
person:antonio-guterres | Antonio Guterres* | Guterres*
person:kofi-annan | Kofi Annan* | Annan?
person:ursula-von-der-leyen | Von der Leyen*; von der Leyen*; Ursula von der Leyen*
person:jean-claude-juncker | Jean-Claude Juncker* | Juncker*
person:jose-manuel-barroso | Jose Manuel Barroso* | Barroso*
person:charles-michel | Charles Michel* | Michel?
person:herman-van-rompuy | Van Rompuy*; Herman Van Rompuy* | Rompuy
person:kaja-kallas | Kaja Kallas* | Kallas?
person:josep-borrell | Josep Borrell* | Borrell*
person:federica-mogherini | Federica Mogherini* | Mogherini*
person:catherine-ashton | Catherine Ashton* | Ashton
person:javier-solana | Javier Solana* | Solana?
person:roberta-metsola | Roberta Metsola* | Metsola*
person:jens-stoltenberg | Jens Stoltenberg* | Stoltenberg*
person:anders-fogh-rasmussen | Fogh Rasmussen*; Anders Fogh Rasmussen*; Anders Rasmussen* | Rasmussen*; Fogh Rasmussen*
person:tedros-adhanom-ghebreyesus | Tedros Adhanom Ghebreyesus* | Ghebreyesus*; Tedros
person:rafael-grossi | Rafael Grossi* | Grossi
person:yukiya-amano | Yukiya Amano* | Amano
person:mohamed-elbaradei | El Baradey*; Muhammed El Baradey*; El Baradei*; Muhammed el-Baradey*; Muhammed Baradey*; Muhammed El Baradei*; Muhammed El-Baradey*; Mohamed ElBaradei* | Baradey*; El-Baradey*; ElBaradei*; El Baradey*; el-Baradey*; Baradei*
person:kristalina-georgieva | Kristalina Georgieva* | Georgieva*
person:christine-lagarde | Christine Lagarde* | Lagarde*
person:ajay-banga | Ajay Banga* | Banga?
person:david-malpass | David Malpass* | Malpass*
person:jim-yong-kim | Jim Yong Kim*
person:ngozi-okonjo-iweala | Ngozi Okonjo-Iweala* | Okonjo-Iweala*
person:roberto-azevedo | Roberto Azevêdo* | Azevedo*; Azevêdo
person:jin-liqun | Jin Liqun*
person:masatsugu-asakawa | Masatsugu Asakawa* | Asakava*; Asakawa*
person:masato-kanda | Masato Kanda* | Kanda?
person:odile-renaud-basso | Odile Renaud-Basso* | Renaud-Basso*
person:zhang-ming | Zhang Ming*
person:nurlan-yermekbayev | Nurlan Yermekbayev* | Yermekbayev*
person:rashid-alimov | Raşid Alimov*; Rashid Alimov* | Alimov?
person:imangali-tasmagambetov | Imangali Tasmagambetov* | Tasmagambetov*
person:stanislav-zas | Stanislav Zas* | Zas?
person:sergei-lebedev | Sergey Lebedev*; Sergei Lebedev* | Lebedev?
person:kubanychbek-omuraliev | Kubanychbek Omuraliev* | Ömüraliyev*; Omuraliyev*; Ömüraliev*; Omuraliev
person:baghdad-amreyev | Baghdad Amreyev* | Amreyev*
person:hissein-brahim-taha | Hüseyin İbrahim Taha*; Hissein Brahim Taha* | Taha?
person:ahmed-aboul-gheit | Ebu Gayt*; Ahmed Ebu Gayt*; Ahmet Ebu Gayt*; Ahmed Ebul Gayt*; Ahmed Ebul Geyt*; Ahmet Ebul Gayt*; Ahmed Aboul Gheit* | Ebu Gayt*; Ebul Gayt*; Gayt
person:moussa-faki-mahamat | Musa Faki*; Moussa Faki*; Moussa Faki Mahamat* | Mahamat?; Faki?
person:mahmoud-ali-youssouf | Mahmud Ali Yusuf*; Mahmoud Ali Youssouf*
person:kao-kim-hourn | Kao Kim Hourn*
person:feridun-sinirlioglu | Feridun Sinirlioğlu* | Sinirlioğlu*
person:helga-schmid | Helga Schmid* | Schmid?
person:umaru-musa-yaradua | Umaru Musa Yar'Adua* | Yar'Adua; Yaradua*
person:jean-chretien | Jean Chrétien* | Chretien*; Chrétien
person:paul-martin | Paul Martin* | Martin?
person:vicente-fox | Vicente Fox* | Fox?
person:felipe-calderon | Felipe Calderon* | Calderón?; Calderon?
person:enrique-pena-nieto | Pena Nieto*; Peña Nieto*; Enrique Peña Nieto*
person:fernando-henrique-cardoso | Fernando Henrique Cardoso* | Cardoso?
person:nestor-kirchner | Nestor Kirchner* | Kirchner?
person:aleksander-kwasniewski | Aleksander Kwaśniewski* | Kwasniewski*; Kwaśniewski*
person:lech-kaczynski | Lech Kaczynski*; Lech Kaczyński* | Kaczyński?; Kaczynski?
person:bronislaw-komorowski | Bronisław Komorowski* | Komorowski*
person:peter-medgyessy | Péter Medgyessy* | Medgyessy*
person:ferenc-gyurcsany | Ferenc Gyurcsány* | Gyurcsany*; Gyurcsány
person:gordon-bajnai | Gordon Bajnai* | Bajnai
person:karen-karapetyan | Karen Karapetyan* | Karapetyan?
person:mamuka-bakhtadze | Mamuka Bakhtadze* | Bahtadze*; Bakhtadze
person:giorgi-gakharia | Giorgi Gakharia* | Gaharia*; Gakharia
person:daniel-arap-moi | Arap Moi*; Daniel arap Moi* | Moi?
person:kgalema-motlanthe | Kgalema Motlanthe* | Motlanthe*
person:adly-mansour | Adli Mansur*; Adly Mansour*
person:ehud-barak | Ehud Barak* | Barak?
person:natsagiin-bagabandi | Natsagiin Bagabandi* | Bagabandi*
person:keizo-obuchi | Keizo Obuchi* | Obuchi; Obuçi
person:yoshiro-mori | Yoshiro Mori*; Yoşiro Mori* | Mori?
person:joseph-estrada | Joseph Estrada* | Estrada?
person:abdurrahman-wahid | Abdurrahman Vahid*; Abdurrahman Wahid*
person:megawati-sukarnoputri | Megawati Sukarnoputri* | Megawati*; Sukarnoputri
# Ministers and leaders of movements, and presidents of their time
person:george-h-w-bush | Baba Bush*; George H. W. Bush*; George H.W. Bush* | Bush?
person:rafael-correa | Rafael Correa* | Correa?
person:leopoldo-galtieri | Leopoldo Galtieri* | Galtieri*
person:vaclav-havel | Vaclav Havel* | Havel
person:laurent-gbagbo | Laurent Gbagbo* | Gbagbo
person:ben-ali | Bin Ali*; Zeynel Abidin Bin Ali*; Zeynelabidin Bin Ali*; Zine El Abidine Ben Ali*
person:hassan-ii | II. Hasan*; 2. Hasan*; Hassan II*
person:rafik-hariri | Refik Hariri*; Refik el-Hariri*; Rafik Hariri* | Hariri?
person:rajiv-gandhi | Rajiv Gandhi*; Rajiv Gandi* | Gandhi?
person:lee-kuan-yew | Lee Kuan Yew*
person:roh-tae-woo | Roh Tae-woo*
person:donald-rumsfeld | Donald Rumsfeld* | Rumsfeld*
person:james-baker | James Baker* | Baker?
person:radovan-karadzic | Radovan Karadziç*; Radovan Karaciç*; Radovan Karadzic*; Radovan Karaçiç*; Radovan Karadžić* | Karadziç*; Karaciç*; Karadzic*
person:rauf-denktash | Rauf Denktaş*; Rauf Raif Denktaş*; Rauf Denktash* | Denktaş*
person:foday-sankoh | Foday Sankoh* | Sankoh?
person:joshua-nkomo | Joshua Nkomo* | Nkomo
person:jonas-savimbi | Jonas Savimbi* | Savimbi*
person:hassan-nasrallah | Hasan Nasrallah*; Hassan Nasrallah* | Nasrallah*
person:ismail-haniyeh | İsmail Haniye*; İsmail Heniyye*; İsmail Heniye*; Ismail Haniyeh* | Haniye*; Heniyye*; Heniye*
person:velupillai-prabhakaran | Velupillai Prabhakaran* | Prabhakaran*
# Türkiye and North Cyprus: ministers, parties, speakers, generals
person:ismail-cem | İsmail Cem* | Cem?
person:sukru-sina-gurel | Şükrü Sina Gürel* | Gürel?
person:yasar-yakis | Yaşar Yakış* | Yakış?
person:hikmet-cetin | Hikmet Çetin* | Çetin?
person:mumtaz-soysal | Mümtaz Soysal* | Soysal?
person:murat-karayalcin | Murat Karayalçın* | Karayalçın
person:erdal-inonu | Erdal İnönü* | İnönü?
person:deniz-baykal | Deniz Baykal* | Baykal?
person:emre-gonensay | Emre Gönensay* | Gönensay
person:vecdi-gonul | Vecdi Gönül* | Gönül?
person:ismet-yilmaz | İsmet Yılmaz* | Yılmaz?
person:fikri-isik | Fikri Işık* | Işık?
person:nurettin-canikli | Nurettin Canikli* | Canikli
person:egemen-bagis | Egemen Bağış* | Bağış
person:volkan-bozkir | Volkan Bozkır* | Bozkır
person:omer-celik | Ömer Çelik* | Çelik?
person:zafer-caglayan | Zafer Çağlayan* | Çağlayan
person:kursad-tuzmen | Kürşad Tüzmen* | Tüzmen?
person:nihat-zeybekci | Nihat Zeybekci* | Zeybekci
person:ruhsar-pekcan | Ruhsar Pekcan* | Pekcan
person:mehmet-mus | Mehmet Muş* | Muş?
person:omer-bolat | Ömer Bolat* | Bolat?
person:hilmi-guler | Hilmi Güler* | Güler?
person:taner-yildiz | Taner Yıldız* | Yıldız?
person:berat-albayrak | Berat Albayrak* | Albayrak?
person:fatih-donmez | Fatih Dönmez* | Dönmez?
person:alparslan-bayraktar | Alparslan Bayraktar* | Bayraktar?
person:kemal-unakitan | Kemal Unakıtan* | Unakıtan
person:mehmet-simsek | Mehmet Şimşek* | Şimşek?
person:naci-agbal | Naci Ağbal* | Ağbal?
person:lutfi-elvan | Lütfi Elvan* | Elvan?
person:nureddin-nebati | Nureddin Nebati* | Nebati
person:nihat-ergun | Nihat Ergün* | Ergün?
person:mustafa-varank | Mustafa Varank* | Varank
person:mehmet-fatih-kacir | Mehmet Fatih Kacır* | Kacır
person:abdulkadir-aksu | Abdülkadir Aksu* | Aksu?
person:besir-atalay | Beşir Atalay* | Atalay?
person:idris-naim-sahin | İdris Naim Şahin* | Şahin?
person:muammer-guler | Muammer Güler* | Güler?
person:efkan-ala | Efkan Ala* | Ala?
person:suleyman-soylu | Süleyman Soylu* | Soylu?
person:ali-yerlikaya | Ali Yerlikaya* | Yerlikaya
person:cemil-cicek | Cemil Çiçek* | Çiçek?
person:mehmet-ali-sahin | Mehmet Ali Şahin* | Şahin?
person:bulent-arinc | Bülent Arınç* | Arınç?
person:koksal-toptan | Köksal Toptan* | Toptan?
person:ismail-kahraman | İsmail Kahraman* | Kahraman?
person:mustafa-sentop | Mustafa Şentop* | Şentop
person:sadullah-ergin | Sadullah Ergin* | Ergin?
person:bekir-bozdag | Bekir Bozdağ* | Bozdağ
person:abdulhamit-gul | Abdulhamit Gül* | Gül?
person:yilmaz-tunc | Yılmaz Tunç* | Tunç?
person:ertugrul-gunay | Ertuğrul Günay* | Günay?
person:mehmet-nuri-ersoy | Mehmet Nuri Ersoy* | Ersoy
person:mehdi-eker | Mehdi Eker* | Eker?
person:ibrahim-yumakli | İbrahim Yumaklı* | Yumaklı
person:recep-akdag | Recep Akdağ* | Akdağ
person:fahrettin-koca | Fahrettin Koca* | Koca?
person:veysel-eroglu | Veysel Eroğlu* | Eroğlu?
person:murat-kurum | Murat Kurum* | Kurum?
person:omer-dincer | Ömer Dinçer* | Dinçer?
person:faruk-celik | Faruk Çelik* | Çelik?
person:abdulkadir-uraloglu | Abdulkadir Uraloğlu* | Uraloğlu
person:adil-karaismailoglu | Adil Karaismailoğlu* | Karaismailoğlu
person:suat-kilic | Suat Kılıç* | Kılıç?
person:hayati-yazici | Hayati Yazıcı* | Yazıcı
person:abdullatif-sener | Abdüllatif Şener* | Şener
person:yalcin-akdogan | Yalçın Akdoğan* | Akdoğan
person:ibrahim-kalin | İbrahim Kalın* | Kalın?
person:fahrettin-altun | Fahrettin Altun* | Altun?
person:burhanettin-duran | Burhanettin Duran* | Duran?
person:akif-cagatay-kilic | Akif Çağatay Kılıç* | Kılıç?
person:huseyin-celik | Hüseyin Çelik* | Çelik?
person:hilmi-ozkok | Hilmi Özkök* | Özkök
person:yasar-buyukanit | Yaşar Büyükanıt* | Büyükanıt
person:ilker-basbug | İlker Başbuğ* | Başbuğ
person:isik-kosaner | Işık Koşaner* | Koşaner
person:necdet-ozel | Necdet Özel* | Özel?
person:metin-gurak | Metin Gürak* | Gürak
person:selcuk-bayraktaroglu | Selçuk Bayraktaroğlu* | Bayraktaroğlu
person:kemal-kilicdaroglu | Kemal Kılıçdaroğlu* | Kılıçdaroğlu
person:ozgur-ozel | Özgür Özel* | Özel?
person:devlet-bahceli | Devlet Bahçeli* | Bahçeli
person:alparslan-turkes | Alparslan Türkeş* | Türkeş
person:onur-oymen | Onur Öymen* | Öymen
person:sukru-elekdag | Şükrü Elekdağ* | Elekdağ
person:oktay-vural | Oktay Vural* | Vural?
person:ahmet-turk | Ahmet Türk* | Türk?
person:selahattin-demirtas | Selahattin Demirtaş* | Demirtaş?
person:figen-yuksekdag | Figen Yüksekdağ* | Yüksekdağ
person:meral-aksener | Meral Akşener* | Akşener
person:muharrem-ince | Muharrem İnce* | İnce?
person:ekrem-imamoglu | Ekrem İmamoğlu* | İmamoğlu
person:mansur-yavas | Mansur Yavaş* | Yavaş?
person:temel-karamollaoglu | Temel Karamollaoğlu* | Karamollaoğlu
person:dogu-perincek | Doğu Perinçek* | Perinçek
person:umit-ozdag | Ümit Özdağ* | Özdağ?
person:abdullah-ocalan | Abdullah Öcalan* | Öcalan
person:fethullah-gulen | Fethullah Gülen* | Gülen?
person:murat-karayilan | Murat Karayılan* | Karayılan
person:ekmeleddin-ihsanoglu | Ekmeleddin İhsanoğlu* | İhsanoğlu*
person:ertugrul-apakan | Ertuğrul Apakan* | Apakan
person:namik-tan | Namık Tan* | Tan?
person:burak-ozugergin | Burak Özügergin* | Özügergin
person:selcuk-unal | Selçuk Ünal* | Ünal?
person:levent-gumrukcu | Levent Gümrükçü* | Gümrükçü
person:tanju-bilgic | Tanju Bilgiç* | Bilgiç
person:huseyin-muftuoglu | Hüseyin Müftüoğlu* | Müftüoğlu
person:hami-aksoy | Hami Aksoy* | Aksoy?
person:nabi-sensoy | Nabi Şensoy* | Şensoy
person:mehmet-ali-talat | Mehmet Ali Talat*; M. Ali Talat* | Talat?
person:dervis-eroglu | Derviş Eroğlu* | Eroğlu?
person:mustafa-akinci | Mustafa Akıncı* | Akıncı?
person:ersin-tatar | Ersin Tatar* | Tatar?
person:tufan-erhurman | Tufan Erhürman* | Erhürman
person:ferdi-sabit-soyer | Ferdi Sabit Soyer* | Soyer?
person:turgay-avci | Turgay Avcı* | Avcı?
person:huseyin-ozgurgun | Hüseyin Özgürgün* | Özgürgün
person:ozdil-nami | Özdil Nami* | Nami?
person:kudret-ozersay | Kudret Özersay* | Özersay
person:tahsin-ertugruloglu | Tahsin Ertuğruloğlu* | Ertuğruloğlu
person:unal-ustel | Ünal Üstel* | Üstel
person:irsen-kucuk | İrsen Küçük* | Küçük?
person:serdar-denktash | Serdar Denktaş* | Denktaş
# Cyprus, Greece and their region
person:markos-kyprianou | Markos Kiprianu*; Markos Kipriyanu*; Marcos Kiprianu*; Markos Kyprianou* | Kiprianu*; Kipriyanu*; Kyprianou*
person:nicos-anastasiades | Nikos Anastasiadis*; Nikos Anastasiades*; Nicos Anastasiadis*; Nicos Anastasiades* | Anastasiadis*; Anastasiades*
person:nikos-christodoulides | Nikos Hristodulidis*; Nikos Hristodulides*; Nikos Christodoulides* | Hristodulidis*; Hristodulides*; Christodoulides*
person:stefanos-stefanou | Stefanos Stefanou* | Stefanou
person:dora-bakoyannis | Dora Bakoyanni*; Dora Bakoyannis* | Bakoyanni*; Bakoyannis*
person:nikos-kotzias | Nikos Kocyas*; Nikos Kotzias*; Nikos Kociyas* | Kocyas*; Kotzias*
person:nikos-dendias | Nikos Dendias*; Nikos Dendiyas* | Dendias*; Dendiyas*
person:giorgos-gerapetritis | Yorgos Yerapetritis*; Yorgo Yerapetritis*; George Gerapetritis*; Giorgos Gerapetritis* | Yerapetritis*; Gerapetritis*
person:karolos-papoulias | Karolos Papulyas*; Karolos Papulias*; Karolos Papoulias* | Papulyas*; Papulias*
person:bartholomew-i | Patrik Bartholomeos*; Bartholomeos*; Patrik Bartolomeos*; Bartolomeos*; Fener Rum Patriği Bartholomeos*; I. Bartholomeos*; Bartholomew I* | Bartholomeos*; Bartolomeos*
# Iraq and its Kurds, Syria, Lebanon, Palestine, Israel, the Gulf
person:jalal-talabani | Celal Talabani*; Jalal Talabani* | Talabani*
person:fuad-masum | Fuad Masum* | Masum?
person:barham-salih | Berhem Salih*; Barham Salih*; Berham Salih* | Salih?
person:abdul-latif-rashid | Abdullatif Reşid*; Abdüllatif Reşid*; Abdullatif Raşid*; Abdul Latif Rashid* | Rashid?; Reşid?
person:hoshyar-zebari | Hoşyar Zebari*; Hoşyar Zibari*; Hoşyar El Zebari*; Hoşyar Zeybari*; Hoshyar Zebari* | Zebari*; Zibari*
person:fuad-hussein | Fuad Hüseyin*; Fuad Hussein*
person:tariq-al-hashimi | Tarık el-Haşimi*; Tarık El Haşimi*; Tarık Haşimi*; Tarık El-Haşimi*; Tarık el Haşimi*; Tariq al-Hashimi* | Haşimi?
person:ali-al-dabbagh | Ali el-Debbağ*; Ali El Debbağ*; Ali Debbağ*; Ali El-Debbağ*; Ali El Dabbağ*; Ali al-Dabbagh* | Debbağ; El Debbağ*; El-Debbağ*
person:massoud-barzani | Mesud Barzani*; Mesut Barzani*; Massud Barzani*; Mesud Berzani*; Massoud Barzani* | Barzani?
person:nechirvan-barzani | Neçirvan Barzani*; Nechirvan Barzani*; Neçirvan Berzani* | Barzani?
person:masrour-barzani | Mesrur Barzani*; Masrur Barzani*; Masrour Barzani* | Barzani?
person:walid-muallem | Velid Muallim*; Velid el-Muallim*; Velid El Muallim*; Velid el Muallim*; Valid Muallim*; Velid El-Muallim*; Walid Muallem* | Muallim?
person:faisal-mekdad | Faysal Mikdad*; Faysal el-Mikdad*; Faisal Mekdad* | Mikdad*
person:asaad-al-shaibani | Esad Hasan Şeybani*; Esad eş-Şeybani*; Esad Şeybani*; Esad Hasan eş-Şeybani*; Esad el-Şeybani*; Asaad al-Shaibani* | Şeybani*
person:farouk-al-sharaa | Faruk Şara*; Faruk el-Şara*; Faruk El Şara*; Faruk eş-Şara*; Faruk El-Şara*; Farouk al-Sharaa* | Şara?
person:mazloum-abdi | Mazlum Abdi*; Mazlum Kobani*; Mazloum Abdi* | Abdi?
person:saad-hariri | Saad Hariri*; Sad Hariri*; Saad el-Hariri*; Sa'd Hariri* | Hariri*
person:fouad-siniora | Fuad Sinyora*; Fuat Sinyora*; Fuad Siniora*; Fouad Siniora* | Sinyora*; Siniora*
person:najib-mikati | Necip Mikati*; Necib Mikati*; Najib Mikati* | Mikati*
person:nawaf-salam | Nevvaf Selam*; Navaf Selam*; Nawaf Salam* | Salam?; Selam?
person:nabih-berri | Nebih Berri*; Nabih Berri* | Berri
person:khaled-mashal | Halid Meşal*; Halit Meşal*; Halid Meşel*; Halid Maşal*; Khaled Mashal* | Meşal*; Meşel*
person:yahya-sinwar | Yahya Sinvar*; Yahya Sinwar* | Sinvar*
person:salam-fayyad | Selam Feyyad*; Salam Fayyad*; Selam Fayyad* | Feyyad*; Fayyad*
person:saeb-erekat | Saib Erekat*; Saeb Erekat*; Saib Arikat* | Erekat*
person:nabil-abu-rudeineh | Nebil Ebu Rudeyne*; Nabil Ebu Rudeyne*; Nebil Ebu Rudayna*; Nabil Abu Rudeineh* | Ebu Rudeyne*; Rudeyne*
person:riyad-al-maliki | Riyad el-Maliki*; Riyad Maliki*; Riyad El Maliki*; Riyad al-Maliki*
person:avigdor-lieberman | Avigdor Lieberman*; Avigdor Liberman*; Avigdor Leiberman* | Lieberman*; Liberman*; Leiberman*
person:tzipi-livni | Tzipi Livni*; Tsipi Livni*; Zipi Livni* | Livni*
person:silvan-shalom | Silvan Şalom*; Silvan Shalom* | Şalom?; Shalom?
person:danny-ayalon | Dani Ayalon*; Danny Ayalon*; Dany Ayalon* | Ayalon*
person:gabby-levy | Gabi Levi*; Gabby Levy*; Gaby Levy*; Gabby Levi* | Levi?; Levy?
person:moshe-yaalon | Moşe Yaalon*; Moşe Ya'alon*; Moshe Yaalon*; Moshe Ya'alon* | Yaalon*
person:benny-gantz | Benny Gantz*; Beni Gantz* | Gantz
person:yoav-gallant | Yoav Gallant*; Yoav Galant* | Gallant; Galant
person:itamar-ben-gvir | Itamar Ben-Gvir*; Itamar Ben Gvir*; İtamar Ben-Gvir* | Ben-Gvir*; Ben Gvir*
person:bezalel-smotrich | Bezalel Smotrich*; Bezalel Smotriç* | Smotrich*; Smotriç*
person:reuven-rivlin | Reuven Rivlin* | Rivlin
person:ali-larijani | Ali Laricani*; Ali Larijani* | Laricani*
person:mohammad-bagher-ghalibaf | Muhammed Bakır Kalibaf*; Mohammad Bagher Ghalibaf* | Kalibaf*
person:saeed-jalili | Said Celili*; Sait Celili*; Saeed Jalili* | Celili
person:mohammad-reza-rahimi | Muhammed Rıza Rahimi*; Muhammed Reza Rahimi*; Mohammad Reza Rahimi* | Rahimi
person:mir-hossein-mousavi | Mir Hüseyin Musavi*; Mirhüseyin Musavi*; Mir-Hossein Mousavi* | Musavi
person:mohsen-rezaee | Muhsin Rızai*; Muhsin Rezai*; Mohsen Rezaee* | Rızai*; Rezai
person:ramin-mehmanparast | Ramin Mihmanperest*; Ramin Mehmanperest*; Ramin Mehmanparast* | Mihmanperest*; Mehmanperest*
person:hassan-ghashghavi | Hasan Kaşkavi*; Hasan Kaşgavi*; Hassan Ghashghavi* | Kaşkavi*; Kaşgavi*
person:qasem-soleimani | Kasım Süleymani*; Qasem Soleimani* | Süleymani*
person:saud-al-faisal | Suud el-Faysal*; Suud El Faysal*; Suud el Faysal*; Prens Suud El Faysal*; Saud al-Faisal*
person:ali-al-naimi | Ali el-Naimi*; Ali El Naimi*; Ali El-Naimi*; Ali en-Naimi*; Ali al-Naimi* | Naimi?
person:amr-moussa | Amr Musa*; Amir Musa*; Amr Moussa*
person:ahmed-nazif | Ahmed Nazif*; Ahmet Nazif* | Nazif?
person:omar-suleiman | Ömer Süleyman*; Omar Suleiman*
person:khalifa-haftar | Halife Hafter*; Khalifa Haftar* | Hafter*
person:fayez-al-sarraj | Fayiz es-Serrac*; Fayiz el-Serrac*; Faiz Serrac*; Fayez Serrac*; Fayiz Serrac*; Fayez al-Sarraj* | es-Serrac*; Serrac
person:abdul-hamid-dbeibeh | Abdulhamid Dibeybe*; Abdülhamid Dibeybe*; Abdulhamid Dubeybe*; Abdülhamit Dibeybe*; Abdul Hamid Dbeibeh* | Dibeybe*; Dubeybe*
# the United States
person:james-jeffrey | James Jeffrey*; James F. Jeffrey*; Jim Jeffrey*; James Jeffery* | Jeffrey?; Jeffery?
person:robert-gates | Robert Gates*; Bob Gates* | Gates?
person:leon-panetta | Leon Panetta* | Panetta
person:chuck-hagel | Chuck Hagel* | Hagel?
person:ash-carter | Ash Carter* | Carter?
person:james-mattis | James Mattis* | Mattis
person:mark-esper | Mark Esper* | Esper
person:dick-cheney | Dick Cheney* | Cheney
person:al-gore | Al Gore* | Gore?
person:warren-christopher | Warren Christopher* | Christopher?
person:richard-holbrooke | Richard Holbrooke* | Holbrooke
person:george-mitchell | George Mitchell* | Mitchell?
person:philip-gordon | Philip Gordon*; Phil Gordon* | Gordon?
person:matthew-bryza | Matthew Bryza* | Bryza
person:robert-gibbs | Robert Gibbs* | Gibbs
person:philip-crowley | Philip Crowley*; Philip J. Crowley*; P. J. Crowley*; P.J. Crowley* | Crowley
person:ian-kelly | Ian Kelly* | Kelly?
person:victoria-nuland | Victoria Nuland* | Nuland
person:jen-psaki | Jen Psaki* | Psaki
person:heather-nauert | Heather Nauert* | Nauert?
person:morgan-ortagus | Morgan Ortagus* | Ortagus?
person:karine-jean-pierre | Karine Jean-Pierre* | Jean-Pierre?
person:karoline-leavitt | Karoline Leavitt* | Leavitt?
person:susan-rice | Susan Rice* | Rice?
person:samantha-power | Samantha Power* | Power?
person:nikki-haley | Nikki Haley* | Haley
person:tom-barrack | Tom Barrack* | Barrack?
person:david-petraeus | David Petraeus* | Petraeus
person:mike-mullen | Mike Mullen* | Mullen?
person:timothy-geithner | Timothy Geithner*; Tim Geithner* | Geithner
person:ben-bernanke | Ben Bernanke* | Bernanke
person:steven-mnuchin | Steven Mnuchin* | Mnuchin
person:john-mccain | John McCain* | McCain
person:lindsey-graham | Lindsey Graham* | Graham?
person:keith-kellogg | Keith Kellogg* | Kellogg?
person:mike-waltz | Mike Waltz* | Waltz?
person:brett-mcgurk | Brett McGurk* | McGurk?
# Europe and others
person:bernard-kouchner | Bernard Kouchner*; Bernard Kuşner* | Kouchner*; Kuşner*
person:francois-fillon | François Fillon*; Francois Fillon* | Fillon
person:pierre-lellouche | Pierre Lellouche* | Lellouche*
person:dominique-strauss-kahn | Dominique Strauss-Kahn*; Dominique Strauss Kahn* | Strauss-Kahn*; Strauss Kahn*
person:horst-kohler | Horst Köhler* | Köhler?
person:peer-steinbruck | Peer Steinbrück* | Steinbrück
person:wolfgang-schauble | Wolfgang Schäuble* | Schäuble
person:ursula-plassnik | Ursula Plassnik* | Plassnik
person:michael-spindelegger | Michael Spindelegger* | Spindelegger
person:david-miliband | David Miliband* | Miliband
person:jack-straw | Jack Straw* | Straw?
person:franco-frattini | Franco Frattini* | Frattini
person:miguel-angel-moratinos | Miguel Angel Moratinos*; Miguel Ángel Moratinos* | Moratinos*
person:olli-rehn | Olli Rehn* | Rehn
person:stefan-fule | Stefan Füle*; Stefan Fule*; Štefan Füle* | Füle*
person:johannes-hahn | Johannes Hahn* | Hahn?
person:marc-pierini | Marc Pierini* | Pierini*
person:jaap-de-hoop-scheffer | Jaap de Hoop Scheffer*; Jaap De Hoop Scheffer* | Scheffer*; de Hoop Scheffer*
person:haris-silajdzic | Haris Silayciç*; Haris Silajdziç*; Haris Sladziç*; Haris Silaydziç*; Haris Silajdzic*; Haris Silajdžić* | Silayciç*; Silajdziç*; Silajdzic*; Sladziç*
person:sulejman-tihic | Süleyman Tihiç*; Sulejman Tihiç*; Sulejman Tihic*; Sulejman Tihić* | Tihiç*
person:milorad-dodik | Milorad Dodik* | Dodik
person:boris-tadic | Boris Tadiç*; Boris Tadic*; Boris Tadić* | Tadiç*; Tadic
person:vuk-jeremic | Vuk Jeremiç*; Vuk Jeremic*; Vuk Jeremić* | Jeremiç*; Jeremic
person:fatmir-sejdiu | Fatmir Seydiu*; Fatmir Sejdiu* | Seydiu*; Sejdiu
person:skender-hyseni | Skender Hiseni*; Skender Hüseyni*; Iskender Hiseni*; Skënder Hyseni* | Hiseni
person:georgi-parvanov | Georgi Pırvanov*; Georgi Parvanov* | Pırvanov*; Parvanov*
person:jan-fischer | Jan Fischer* | Fischer?
person:vaclav-klaus | Václav Klaus* | Klaus?
person:toomas-hendrik-ilves | Toomas Hendrik Ilves* | Ilves?
person:grigol-vashadze | Grigol Vaşadze*; Grigol Vashadze* | Vaşadze*; Vashadze*
person:sergei-ivanov | Sergey İvanov*; Sergei Ivanov*; Sergey Ivanov* | İvanov?
person:igor-sechin | İgor Seçin*; Igor Seçin*; Igor Sechin* | Seçin
person:alexei-miller | Aleksey Miller*; Alexei Miller* | Miller?
person:vladimir-zhirinovsky | Vladimir Jirinovski*; Vladimir Jirinovskiy*; Vladimir Zhirinovsky* | Jirinovski*; Jirinovskiy*
person:ramzan-kadyrov | Ramzan Kadirov*; Ramazan Kadirov*; Ramzan Kadyrov* | Kadirov*; Kadırov*
person:alexei-navalny | Aleksey Navalnıy*; Aleksey Navalni*; Aleksey Navalny*; Alexei Navalny* | Navalnıy*; Navalni*; Navalny*
person:yevgeny-prigozhin | Yevgeniy Prigojin*; Yevgeni Prigojin*; Yevgeny Prigozhin* | Prigojin*
person:natalya-timakova | Natalya Timakova* | Timakova*
person:andrei-nesterenko | Andrey Nesterenko*; Andrei Nesterenko* | Nesterenko*
person:yulia-tymoshenko | Yuliya Timoşenko*; Yulia Timoşenko*; Yulia Tymoshenko* | Timoşenko*
person:rustem-umerov | Rüstem Umerov*; Rustem Umerov* | Umerov*
person:safar-abiyev | Sefer Abiyev*; Safar Abiyev* | Abiyev*
person:mustafa-dzhemilev | Mustafa Abdülcemil Kırımoğlu*; Mustafa Kırımoğlu*; Mustafa Abdulcemil Kırımoğlu*; Mustafa Cemilev*; Mustafa Dzhemilev* | Kırımoğlu*
person:rebiya-kadeer | Rabia Kadir*; Rebiya Kadir*; Rabiya Kadir*; Rebiya Kadeer* | Kadir?
person:dalai-lama | Dalay Lama*; Dalai Lama*; Dalay-Lama*
person:ma-zhaoxu | Ma Zhaoxu*; Ma Caoşü*; Ma Caoşu*
person:gong-xiaosheng | Gong Xiaosheng*
person:abdullah-abdullah | Abdullah Abdullah*
person:mullah-omar | Molla Ömer*; Mullah Omar*
person:osama-bin-laden | Usame bin Ladin*; Usame Bin Ladin*; Usame bin Laden*; Osama bin Laden* | Bin Ladin*; bin Ladin*; Ladin
person:ayman-al-zawahiri | Eymen ez-Zevahiri*; Eymen El Zevahiri*; Eymen el-Zevahiri*; Ayman al-Zawahiri* | Zevahiri*
person:abu-bakr-al-baghdadi | Ebu Bekir el-Bağdadi*; Ebubekir el-Bağdadi*; Ebu Bekir El Bağdadi*; Abu Bakr al-Baghdadi* | Bağdadi*
person:benazir-bhutto | Benazir Butto*; Benazir Bhutto* | Butto*; Bhutto
person:katsuya-okada | Katsuya Okada* | Okada
person:robert-zoellick | Robert Zoellick* | Zoellick
person:pascal-lamy | Pascal Lamy* | Lamy?
person:alexander-downer | Alexander Downer* | Downer
person:boutros-boutros-ghali | Butros Gali*; Butros Butros Gali*; Boutros Gali*; Boutros Boutros-Ghali* | Boutros-Ghali?; Gali?
person:javier-perez-de-cuellar | Javier Pérez de Cuéllar* | Cuéllar?
person:kurt-waldheim | Kurt Waldheim* | Waldheim
person:taye-brook-zerihoun | Taye Brook Zerihoun*; Taye-Brook Zerihoun* | Zerihoun*
# Of their time
person:harry-truman | Harry Truman* | Truman
person:dwight-eisenhower | Dwight Eisenhower* | Eisenhower
person:john-f-kennedy | John F. Kennedy* | Kennedy
person:gerald-ford | Gerald Ford* | Ford?
person:john-diefenbaker | John Diefenbaker* | Diefenbaker?
person:lester-pearson | Lester Pearson* | Pearson?
person:joe-clark | Joe Clark* | Clark?
person:brian-mulroney | Brian Mulroney* | Mulroney*
person:lynden-pindling | Lynden Pindling* | Pindling?
person:hubert-ingraham | Hubert Ingraham* | Ingraham?
person:perry-christie | Perry Christie* | Christie?
person:fulgencio-batista | Fulgencio Batista* | Batista?
person:raoul-cedras | Raoul Cédras* | Cédras?
person:jean-bertrand-aristide | Jean-Bertrand Aristide* | Aristide*
person:rene-preval | René Préval* | Préval?
person:michel-martelly | Michel Martelly* | Martelly?
person:joaquin-balaguer | Joaquín Balaguer* | Balaguer?
person:hipolito-mejia | Hipólito Mejía* | Mejía?
person:danilo-medina | Danilo Medina* | Medina?
person:alexander-bustamante | Alexander Bustamante* | Bustamante?
person:michael-manley | Michael Manley* | Manley?
person:edward-seaga | Edward Seaga* | Seaga?
person:p-j-patterson | P. J. Patterson* | Patterson?
person:bruce-golding | Bruce Golding* | Golding?
person:patrick-manning | Patrick Manning* | Manning?
person:basdeo-panday | Basdeo Panday* | Panday?
person:kamla-persad-bissessar | Kamla Persad-Bissessar* | Persad-Bissessar?
person:eric-gairy | Eric Gairy* | Gairy?
person:maurice-bishop | Maurice Bishop* | Bishop?
person:forbes-burnham | Forbes Burnham* | Burnham?
person:bharrat-jagdeo | Bharrat Jagdeo* | Jagdeo?
person:donald-ramotar | Donald Ramotar* | Ramotar?
person:desi-bouterse | Desi Bouterse* | Bouterse?
person:ronald-venetiaan | Ronald Venetiaan* | Venetiaan?
person:luis-echeverria | Luis Echeverría* | Echeverría?
person:miguel-de-la-madrid | Miguel de la Madrid*
person:carlos-salinas | Carlos Salinas* | Salinas?
person:ernesto-zedillo | Ernesto Zedillo* | Zedillo?
person:efrain-rios-montt | Efraín Ríos Montt* | Montt?
person:vinicio-cerezo | Vinicio Cerezo* | Cerezo?
person:alvaro-arzu | Álvaro Arzú* | Arzú?
person:oscar-berger | Óscar Berger* | Berger?
person:alvaro-colom | Álvaro Colom* | Colom?
person:otto-perez-molina | Otto Pérez Molina* | Molina?
person:rafael-callejas | Rafael Callejas* | Callejas?
person:manuel-zelaya | Manuel Zelaya* | Zelaya
person:porfirio-lobo | Porfirio Lobo* | Lobo?
person:jose-napoleon-duarte | José Napoleón Duarte* | Duarte?
person:alfredo-cristiani | Alfredo Cristiani* | Cristiani?
person:mauricio-funes | Mauricio Funes* | Funes?
person:anastasio-somoza | Anastasio Somoza* | Somoza?
person:violeta-chamorro | Violeta Chamorro* | Chamorro*
person:arnoldo-aleman | Arnoldo Alemán* | Alemán?
person:oscar-arias | Óscar Arias* | Arias?
person:omar-torrijos | Omar Torrijos* | Torrijos?
person:manuel-noriega | Manuel Noriega* | Noriega*
person:guillermo-endara | Guillermo Endara* | Endara?
person:ricardo-martinelli | Ricardo Martinelli* | Martinelli?
person:juan-carlos-varela | Juan Carlos Varela* | Varela?
person:julio-cesar-turbay | Julio César Turbay* | Turbay?
person:belisario-betancur | Belisario Betancur* | Betancur?
person:cesar-gaviria | César Gaviria* | Gaviria?
person:ernesto-samper | Ernesto Samper* | Samper?
person:andres-pastrana | Andrés Pastrana* | Pastrana?
person:alvaro-uribe | Álvaro Uribe* | Uribe
person:romulo-betancourt | Rómulo Betancourt* | Betancourt?
person:jaime-lusinchi | Jaime Lusinchi* | Lusinchi?
person:leon-febres-cordero | León Febres Cordero* | Cordero?
person:jamil-mahuad | Jamil Mahuad* | Mahuad?
person:lucio-gutierrez | Lucio Gutiérrez* | Gutiérrez?
person:fernando-belaunde | Fernando Belaúnde* | Belaúnde?
person:juan-velasco-alvarado | Juan Velasco Alvarado* | Alvarado?
person:alan-garcia | Alan García* | García?
person:alberto-fujimori | Alberto Fujimori* | Fujimori*
person:alejandro-toledo | Alejandro Toledo* | Toledo?
person:ollanta-humala | Ollanta Humala* | Humala?
person:juscelino-kubitschek | Juscelino Kubitschek* | Kubitschek?
person:joao-goulart | João Goulart* | Goulart?
person:ernesto-geisel | Ernesto Geisel* | Geisel?
person:joao-figueiredo | João Figueiredo* | Figueiredo?
person:jose-sarney | José Sarney* | Sarney?
person:fernando-collor-de-mello | Fernando Collor de Mello* | Mello?
person:itamar-franco | Itamar Franco* | Franco?
person:victor-paz-estenssoro | Víctor Paz Estenssoro* | Estenssoro?
person:hugo-banzer | Hugo Banzer* | Banzer?
person:carlos-mesa | Carlos Mesa* | Mesa?
person:jeanine-anez | Jeanine Áñez* | Áñez?
person:alfredo-stroessner | Alfredo Stroessner* | Stroessner?
person:horacio-cartes | Horacio Cartes* | Cartes?
person:eduardo-frei-montalva | Eduardo Frei Montalva* | Montalva?
person:salvador-allende | Salvador Allende* | Allende
person:augusto-pinochet | Augusto Pinochet* | Pinochet*; Pinoşe
person:patricio-aylwin | Patricio Aylwin* | Aylwin?
person:eduardo-frei | Eduardo Frei* | Frei?
person:ricardo-lagos | Ricardo Lagos* | Lagos?
person:michelle-bachelet | Michelle Bachelet* | Bachelet*
person:juan-peron | Juan Perón* | Perón
person:arturo-frondizi | Arturo Frondizi* | Frondizi?
person:jorge-videla | Jorge Videla* | Videla?
person:raul-alfonsin | Raúl Alfonsín* | Alfonsín?
person:carlos-menem | Carlos Menem* | Menem
person:fernando-de-la-rua | Fernando de la Rúa* | Rúa?
person:julio-maria-sanguinetti | Julio María Sanguinetti* | Sanguinetti?
person:jorge-batlle | Jorge Batlle* | Batlle?
person:tabare-vazquez | Tabaré Vázquez* | Vázquez?
person:anthony-eden | Anthony Eden* | Eden?
person:harold-macmillan | Harold Macmillan* | Macmillan?
person:alec-douglas-home | Alec Douglas-Home* | Douglas-Home?
person:harold-wilson | Harold Wilson* | Wilson?
person:edward-heath | Edward Heath* | Heath?
person:james-callaghan | James Callaghan* | Callaghan?
person:john-major | John Major* | Major?
person:eamon-de-valera | Éamon de Valera* | Valera?
person:jack-lynch | Jack Lynch* | Lynch?
person:charles-haughey | Charles Haughey* | Haughey?
person:garret-fitzgerald | Garret FitzGerald* | FitzGerald?
person:albert-reynolds | Albert Reynolds* | Reynolds?
person:john-bruton | John Bruton* | Bruton?
person:bertie-ahern | Bertie Ahern* | Ahern?
person:enda-kenny | Enda Kenny* | Kenny?
person:leo-varadkar | Leo Varadkar* | Varadkar?
person:ruud-lubbers | Ruud Lubbers* | Lubbers?
person:wim-kok | Wim Kok* | Kok?
person:leo-tindemans | Leo Tindemans* | Tindemans?
person:wilfried-martens | Wilfried Martens* | Martens?
person:jean-luc-dehaene | Jean-Luc Dehaene* | Dehaene?
person:guy-verhofstadt | Guy Verhofstadt* | Verhofstadt*
person:elio-di-rupo | Elio Di Rupo* | Rupo?
person:jacques-santer | Jacques Santer* | Santer?
person:guy-mollet | Guy Mollet* | Mollet?
person:charles-de-gaulle | De Gaulle*; de Gaulle*; Charles de Gaulle* | Gaulle?
person:georges-pompidou | Georges Pompidou* | Pompidou*
person:valery-giscard-destaing | Giscard d'Estaing*; Valéry Giscard d'Estaing* | d'Estaing?
person:francois-mitterrand | François Mitterrand* | Mitterrand*; Mitterand*
person:francisco-franco | Francisco Franco* | Franco?
person:adolfo-suarez | Adolfo Suárez* | Suárez?
person:leopoldo-calvo-sotelo | Leopoldo Calvo-Sotelo* | Calvo-Sotelo?
person:felipe-gonzalez | Felipe Gonzalez* | González?; Gonzalez?
person:antonio-salazar | António Salazar* | Salazar?
person:marcelo-caetano | Marcelo Caetano* | Caetano?
person:antonio-ramalho-eanes | António Ramalho Eanes* | Eanes?
person:mario-soares | Mario Soares* | Soares?
person:jorge-sampaio | Jorge Sampaio* | Sampaio?
person:konrad-adenauer | Konrad Adenauer* | Adenauer*
person:ludwig-erhard | Ludwig Erhard* | Erhard?
person:kurt-georg-kiesinger | Kurt Georg Kiesinger* | Kiesinger?
person:helmut-schmidt | Helmut Schmidt* | Schmidt?
person:walter-ulbricht | Walter Ulbricht* | Ulbricht?
person:erich-honecker | Erich Honecker* | Honecker*
person:wladyslaw-gomulka | Władysław Gomułka* | Gomułka?
person:edward-gierek | Edward Gierek* | Gierek?
person:wojciech-jaruzelski | Wojciech Jaruzelski* | Jaruzelski*
person:lech-walesa | Lech Wałęsa* | Walesa; Wałęsa
person:bruno-kreisky | Bruno Kreisky* | Kreisky?
person:franz-vranitzky | Franz Vranitzky* | Vranitzky?
person:wolfgang-schussel | Wolfgang Schüssel* | Schüssel*
person:alfred-gusenbauer | Alfred Gusenbauer* | Gusenbauer?
person:werner-faymann | Werner Faymann* | Faymann*
person:janos-kadar | János Kádár* | Kádár?
person:jozsef-antall | József Antall* | Antall?
person:gyula-horn | Gyula Horn* | Horn?
person:antonin-novotny | Antonín Novotný* | Novotný?
person:gustav-husak | Gustáv Husák* | Husák?
person:mirek-topolanek | Mirek Topolánek* | Topolanek*; Topolánek
person:petr-necas | Petr Nečas* | Nečas?
person:bohuslav-sobotka | Bohuslav Sobotka* | Sobotka?
person:vladimir-meciar | Vladimír Mečiar* | Meciar; Meçiar; Mečiar
person:mikulas-dzurinda | Mikuláš Dzurinda* | Dzurinda?
person:iveta-radicova | Iveta Radičová* | Radičová?
person:aldo-moro | Aldo Moro* | Moro?
person:amintore-fanfani | Amintore Fanfani* | Fanfani?
person:giulio-andreotti | Giulio Andreotti* | Andreotti*
person:francesco-cossiga | Francesco Cossiga* | Cossiga?
person:bettino-craxi | Bettino Craxi* | Craxi
person:giuliano-amato | Giuliano Amato* | Amato?
person:carlo-azeglio-ciampi | Carlo Azeglio Ciampi* | Ciampi?
person:lamberto-dini | Lamberto Dini* | Dini?
person:massimo-dalema | Massimo D'Alema* | D'Alema
person:dom-mintoff | Dom Mintoff* | Mintoff?
person:joseph-muscat | Joseph Muscat* | Muscat?
person:enver-hoxha | Enver Hoxha* | Hoxha?
person:ramiz-alia | Ramiz Alia* | Alia?
person:sali-berisha | Sali Berişa*; Sali Berisha* | Berişa; Berisha*
person:fatos-nano | Fatos Nano* | Nano?
person:milo-dukanovic | Milo Cukanoviç*; Milo Djukanovic*; Milo Djukanoviç*; Milo Đukanović* | Cukanoviç*; Djukanovic*; Dukanoviç*
person:branko-crvenkovski | Branko Crvenkovski* | Crvenkovski?
person:ljubco-georgievski | Ljubčo Georgievski* | Georgievski?
person:nikola-gruevski | Nikola Gruevski* | Gruevski*
person:zoran-zaev | Zoran Zaev* | Zaev
person:franjo-tudman | Franjo Tuđman* | Tucman; Tudjman*; Tuđman
person:stjepan-mesic | Stjepan Mesić* | Mesiç; Mesic; Mesić
person:ivo-sanader | Ivo Sanader* | Sanader*
person:jadranka-kosor | Jadranka Kosor* | Kosor?
person:josip-broz-tito | Josip Broz Tito*; Yosip Broz Tito*; Mareşal Tito* | Tito?
person:slobodan-milosevic | Slobodan Miloseviç*; Slobodan Miloşeviç*; Slobodan Milosevic*; Slobodan Milošević* | Miloseviç*; Miloşeviç*; Milosevic*
person:vojislav-kostunica | Voyislav Koştunitsa*; Vojislav Kostunica*; Vojislav Koštunica* | Kostunica*; Koştunitsa*
person:alija-izetbegovic | Aliya İzetbegoviç*; Alija İzetbegoviç*; Alija Izetbegovic*; Alija Izetbegović* | İzetbegoviç*; İzzetbegoviç*; Izetbegoviç*
person:hashim-thaci | Haşim Taçi*; Haşim Thaçi*; Hashim Thaçi*; Haşim Thaci* | Taçi; Thaçi; Thaci
person:ramush-haradinaj | Ramuş Haradinay*; Ramush Haradinaj* | Haradinay*; Haradinaj*
person:janez-drnovsek | Janez Drnovšek* | Drnovšek?
person:janez-jansa | Janez Jansa*; Janez Janša* | Janša?; Jansa?
person:borut-pahor | Borut Pahor* | Pahor
person:miro-cerar | Miro Cerar* | Cerar?
person:konstantinos-karamanlis | Konstantin Karamanlis*; Konstantinos Karamanlis* | Karamanlis?
person:georgios-papadopoulos | Yorgo Papadopulos*; Yeorgios Papadopulos*; Georgios Papadopoulos* | Papadopoulos?; Papadopulos?
person:andreas-papandreou | Andreas Papandreu*; Andreas Papandreou* | Papandreou?; Papandreu?
person:costas-simitis | Kostas Simitis*; Costas Simitis* | Simitis*
person:kostas-karamanlis | Kostas Karamanlis*; Costas Karamanlis* | Karamanlis*
person:george-papandreou | Yorgo Papandreu*; Yorgos Papandreu*; George Papandreu*; Yeorgios Papandreu*; George Papandreou* | Papandreu*; Papandreou*
person:antonis-samaras | Antonis Samaras*; Andonis Samaras* | Samaras*
person:archbishop-makarios | Başpiskopos Makarios*; III. Makarios*; Archbishop Makarios* | Makarios*
person:spyros-kyprianou | Spiros Kiprianu*; Spiros Kiprianou*; Spyros Kyprianou* | Kyprianou?; Kiprianu?
person:george-vassiliou | Yorgo Vasiliu*; Yorgos Vasiliu*; George Vassiliou* | Vasiliu*
person:glafcos-clerides | Glafkos Klerides*; Glafcos Clerides* | Klerides*
person:tassos-papadopoulos | Tasos Papadopulos*; Tassos Papadopulos*; Tassos Papadopoulos* | Papadopulos*
person:demetris-christofias | Dimitris Hristofyas*; Dimitri Hristofyas*; Dimitris Hristofias*; Dimitris Christofias*; Demetris Hristofyas*; Dimitris Hiristofyas*; Dimitris Hristofiyas*; Demetris Christofias* | Hristofyas*; Christofias*; Hristofias*; Hiristofyas*; Hristofiyas*
person:todor-zhivkov | Todor Jivkov*; Todor Zhivkov* | Jivkov*
person:boyko-borisov | Boyko Borisov* | Borisov?
person:sergei-stanishev | Sergey Stanişev*; Sergei Stanishev* | Stanişev*
person:mircea-snegur | Mircea Snegur* | Snegur
person:petru-lucinschi | Petru Lucinschi* | Luçinski*; Lucinschi
person:vlad-filat | Vlad Filat* | Filat?
person:gheorghe-gheorghiu-dej | Gheorghe Gheorghiu-Dej* | Gheorghiu-Dej?
person:nicolae-ceausescu | Nikolay Çavuşesku*; Nicolae Ceausescu*; Nicolae Ceaușescu* | Çavuşesku*; Ceausescu*
person:traian-basescu | Traian Băsescu* | Basescu*; Băsescu*
person:yuri-andropov | Yuri Andropov* | Andropov*
person:konstantin-chernenko | Konstantin Chernenko* | Çernenko*; Chernenko
person:mart-laar | Mart Laar* | Laar?
person:andrus-ansip | Andrus Ansip* | Ansip
person:juri-ratas | Jüri Ratas* | Ratas?
person:valdis-dombrovskis | Valdis Dombrovskis* | Dombrovskis*
person:maris-kucinskis | Māris Kučinskis* | Kučinskis?
person:vytautas-landsbergis | Vytautas Landsbergis* | Landsbergis*
person:algirdas-brazauskas | Algirdas Brazauskas* | Brazauskas?
person:valdas-adamkus | Valdas Adamkus* | Adamkus*
person:rolandas-paksas | Rolandas Paksas* | Paksas?
person:dalia-grybauskaite | Dalia Grybauskaitė* | Grybauskaite*; Gribauskayte*; Grybauskaitė
person:leonid-kravchuk | Leonid Kravçuk*; Leonid Kravchuk* | Kravçuk*
person:stanislav-shushkevich | Stanislav Şuşkeviç*; Stanislav Shushkevich* | Şuşkeviç*
person:levon-ter-petrosyan | Ter Petrosyan*; Levon Ter-Petrosyan*; Levon Ter Petrosyan* | Ter-Petrosyan*; Petrosyan
person:zviad-gamsakhurdia | Zviad Gamsahurdiya*; Zviad Gamsakhurdia* | Gamsahurdiya*
person:abulfaz-elchibey | Ebulfez Elçibey*; Ebülfez Elçibey*; Abulfaz Elchibey* | Elçibey*
person:urho-kekkonen | Urho Kekkonen* | Kekkonen?
person:mauno-koivisto | Mauno Koivisto* | Koivisto?
person:martti-ahtisaari | Martti Ahtisaari* | Ahtisaari*
person:paavo-lipponen | Paavo Lipponen* | Lipponen?
person:matti-vanhanen | Matti Vanhanen* | Vanhanen?
person:jyrki-katainen | Jyrki Katainen* | Katainen?
person:juha-sipila | Juha Sipilä* | Sipilä?
person:tage-erlander | Tage Erlander* | Erlander?
person:olof-palme | Olof Palme* | Palme?
person:thorbjorn-falldin | Thorbjörn Fälldin* | Fälldin?
person:ingvar-carlsson | Ingvar Carlsson* | Carlsson?
person:carl-bildt | Carl Bildt* | Bildt
person:goran-persson | Göran Persson* | Persson?
person:fredrik-reinfeldt | Fredrik Reinfeldt* | Reinfeldt*
person:einar-gerhardsen | Einar Gerhardsen* | Gerhardsen?
person:kare-willoch | Kåre Willoch* | Willoch?
person:gro-harlem-brundtland | Gro Harlem Brundtland* | Brundtland*
person:thorbjorn-jagland | Thorbjørn Jagland* | Jagland?
person:kjell-magne-bondevik | Kjell Magne Bondevik* | Bondevik?
person:poul-schluter | Poul Schlüter* | Schlüter?
person:helle-thorning-schmidt | Helle Thorning-Schmidt* | Thorning-Schmidt*
person:davi-oddsson | Davíð Oddsson* | Oddsson?
person:dawda-jawara | Dawda Jawara* | Jawara?
person:yahya-jammeh | Yahya Jammeh*; Yahya Cemma* | Jammeh?
person:alpha-oumar-konare | Alpha Oumar Konaré* | Konaré?
person:amadou-toumani-toure | Amadou Toumani Touré* | Touré?
person:leopold-senghor | Léopold Senghor* | Senghor?
person:abdou-diouf | Abdou Diouf* | Diouf?
person:abdoulaye-wade | Abdoulaye Wade* | Wade?
person:mathieu-kerekou | Mathieu Kérékou* | Kérékou?
person:thomas-boni-yayi | Thomas Boni Yayi* | Yayi?
person:moktar-ould-daddah | Moktar Ould Daddah* | Daddah?
person:seyni-kountche | Seyni Kountché* | Kountché?
person:mamadou-tandja | Mamadou Tandja* | Tandja?
person:felix-houphouet-boigny | Félix Houphouët-Boigny* | Houphouët-Boigny?
person:henri-konan-bedie | Henri Konan Bédié* | Bédié?
person:robert-guei | Robert Guéï* | Guéï?
person:sekou-toure | Sékou Touré* | Touré?
person:moussa-dadis-camara | Moussa Dadis Camara* | Camara?
person:thomas-sankara | Thomas Sankara* | Sankara?
person:blaise-compaore | Blaise Compaoré* | Compaore*; Compaoré
person:william-tubman | William Tubman* | Tubman?
person:william-tolbert | William Tolbert* | Tolbert?
person:samuel-doe | Samuel Doe* | Doe?
person:charles-taylor | Charles Taylor* | Taylor?
person:siaka-stevens | Siaka Stevens* | Stevens?
person:joseph-momoh | Joseph Momoh* | Momoh?
person:valentine-strasser | Valentine Strasser* | Strasser?
person:ahmad-tejan-kabbah | Ahmad Tejan Kabbah* | Kabbah?
person:ernest-bai-koroma | Ernest Bai Koroma* | Koroma?
person:kwame-nkrumah | Kwame Nkrumah* | Nkrumah?
person:ignatius-acheampong | Ignatius Acheampong* | Acheampong?
person:jerry-rawlings | Jerry Rawlings* | Rawlings*
person:john-atta-mills | John Atta Mills* | Mills?
person:gnassingbe-eyadema | Gnassingbé Eyadéma* | Eyadéma?
person:ahmadou-ahidjo | Ahmadou Ahidjo* | Ahidjo?
person:abubakar-tafawa-balewa | Abubakar Tafawa Balewa* | Balewa?
person:yakubu-gowon | Yakubu Gowon* | Gowon?
person:shehu-shagari | Shehu Shagari* | Shagari?
person:ibrahim-babangida | Ibrahim Babangida* | Babangida?
person:sani-abacha | Sani Abacha* | Abacha?
person:abdulsalami-abubakar | Abdulsalami Abubakar* | Abubakar?
person:omar-bongo | Omar Bongo* | Bongo?
person:jean-bedel-bokassa | Jean-Bédel Bokassa* | Bokassa?
person:andre-kolingba | André Kolingba* | Kolingba?
person:ange-felix-patasse | Ange-Félix Patassé* | Patassé?
person:francois-tombalbaye | François Tombalbaye* | Tombalbaye?
person:goukouni-oueddei | Goukouni Oueddei* | Oueddei?
person:hissene-habre | Hissène Habré* | Habré?
person:pascal-lissouba | Pascal Lissouba* | Lissouba?
person:joseph-kasa-vubu | Joseph Kasa-Vubu* | Kasa-Vubu?
person:mobutu-sese-seko | Mobutu Sese Seko* | Mobutu; Seko
person:milton-obote | Milton Obote* | Obote?
person:idi-amin | İdi Amin*; Idi Amin* | Amin?
person:julius-nyerere | Julius Nyerere* | Nyerere*
person:ali-hassan-mwinyi | Ali Hassan Mwinyi* | Mwinyi?
person:benjamin-mkapa | Benjamin Mkapa* | Mkapa?
person:michel-micombero | Michel Micombero* | Micombero?
person:jean-baptiste-bagaza | Jean-Baptiste Bagaza* | Bagaza?
person:pierre-buyoya | Pierre Buyoya* | Buyoya?
person:pierre-nkurunziza | Pierre Nkurunziza* | Nkurunziza*
person:gregoire-kayibanda | Grégoire Kayibanda* | Kayibanda?
person:juvenal-habyarimana | Juvénal Habyarimana* | Habyarimana?
person:siad-barre | Siad Barre*; Siyad Barre* | Barre?
person:hassan-gouled-aptidon | Hassan Gouled Aptidon* | Aptidon?
person:haile-selassie | Haile Selasiye*; Haile Selassie* | Selassie?; Selasiye?
person:mengistu-haile-mariam | Mengistu Haile Mariam* | Mengistu*; Mariam
person:agostinho-neto | Agostinho Neto* | Neto?
person:samora-machel | Samora Machel* | Machel?
person:joaquim-chissano | Joaquim Chissano* | Chissano?
person:armando-guebuza | Armando Guebuza* | Guebuza?
person:kenneth-kaunda | Kenneth Kaunda* | Kaunda
person:frederick-chiluba | Frederick Chiluba* | Chiluba?
person:levy-mwanawasa | Levy Mwanawasa* | Mwanawasa?
person:michael-sata | Michael Sata* | Sata?
person:ian-smith | Ian Smith* | Smith?
person:hastings-banda | Hastings Banda* | Banda?
person:bakili-muluzi | Bakili Muluzi* | Muluzi?
person:bingu-wa-mutharika | Bingu wa Mutharika* | Mutharika?
person:hendrik-verwoerd | Hendrik Verwoerd* | Verwoerd?
person:john-vorster | John Vorster* | Vorster?
person:p-w-botha | P. W. Botha* | Botha?
person:f-w-de-klerk | De Klerk*; F. W. de Klerk* | Klerk?
person:sam-nujoma | Sam Nujoma* | Nujoma?
person:hifikepunye-pohamba | Hifikepunye Pohamba* | Pohamba?
person:justin-lekhanya | Justin Lekhanya* | Lekhanya?
person:pakalitha-mosisili | Pakalitha Mosisili* | Mosisili?
person:tom-thabane | Tom Thabane* | Thabane?
person:seretse-khama | Seretse Khama* | Khama?
person:quett-masire | Quett Masire* | Masire?
person:festus-mogae | Festus Mogae* | Mogae?
person:ian-khama | Ian Khama* | Khama?
person:philibert-tsiranana | Philibert Tsiranana* | Tsiranana?
person:didier-ratsiraka | Didier Ratsiraka* | Ratsiraka?
person:marc-ravalomanana | Marc Ravalomanana* | Ravalomanana?
person:seewoosagur-ramgoolam | Seewoosagur Ramgoolam* | Ramgoolam?
person:anerood-jugnauth | Anerood Jugnauth* | Jugnauth?
person:navin-ramgoolam | Navin Ramgoolam* | Ramgoolam?
person:france-albert-rene | France-Albert René* | René?
person:ahmed-ben-bella | Ahmed Ben Bella* | Bella?
person:houari-boumediene | Houari Boumédiène* | Boumédiène?
person:chadli-bendjedid | Bin Cedid*; Chadli Bendjedid* | Bendjedid?; Cedid?
person:liamine-zeroual | Liamine Zéroual* | Zéroual?
person:moncef-marzouki | Moncef Marzouki* | Merzuki*; Marzouki
person:beji-caid-essebsi | El-Bacı Kaid es-Sibsi*; Beji Caid Essebsi* | Sibsi
person:king-idris | King Idris* | Idris?
person:gaafar-nimeiry | Gaafar Nimeiry* | Nimeiry?
person:ruhollah-khomeini | Ayetullah Humeyni*; Ruhullah Humeyni*; İmam Humeyni*; Ruhollah Khomeini* | Humeyni*
person:akbar-hashemi-rafsanjani | Haşimi Rafsancani*; Ali Ekber Haşimi Rafsancani*; Ekber Haşimi Rafsancani*; Akbar Hashemi Rafsanjani* | Rafsancani*
person:adnan-menderes | Adnan Menderes* | Menderes?
person:ismet-inonu | İsmet İnönü*; İsmet Paşa* | İnönü?
person:suleyman-demirel | Süleyman Demirel* | Demirel*
person:kenan-evren | Kenan Evren* | Evren?
person:turgut-ozal | Turgut Özal* | Özal?
person:yildirim-akbulut | Yıldırım Akbulut* | Akbulut?
person:tansu-ciller | Tansu Çiller* | Çiller?
person:necmettin-erbakan | Necmettin Erbakan* | Erbakan*
person:mesut-yilmaz | Mesut Yılmaz* | Yılmaz?
person:abdul-karim-qassim | Abdul Karim Qassim* | Qassim?
person:iyad-allawi | İyad Allavi*; Iyad Allawi* | Allavi
person:ibrahim-al-jaafari | İbrahim Caferi*; İbrahim el-Caferi*; Ibrahim al-Jaafari* | el-Caferi*; Caferi
person:adil-abdul-mahdi | Adil Abdulmehdi*; Adil Abdul-Mahdi* | Abdulmehdi*
person:anwar-sadat | Enver Sedat*; Enver Sadat*; Anwar Sadat* | Sadat?; Sedat?
person:hafez-al-assad | Hafız Esad*; Hafız Esed*; Hafez al-Assad* | Esad?
person:camille-chamoun | Camille Chamoun* | Chamoun?
person:fouad-chehab | Fouad Chehab* | Chehab?
person:amin-gemayel | Amin Gemayel* | Gemayel?
person:elias-hrawi | Elias Hrawi* | Hrawi?
person:emile-lahoud | Emil Lahud*; Emile Lahud*; Émile Lahoud* | Lahud
person:michel-suleiman | Mişel Süleyman*; Michel Süleyman*; Michel Suleyman*; Michel Suleiman*
person:moshe-sharett | Moshe Sharett* | Sharett?
person:david-ben-gurion | Ben Gurion*; David Ben Gurion*; David Ben-Gurion* | Ben-Gurion*; Gurion
person:levi-eshkol | Levi Eshkol* | Eshkol?
person:golda-meir | Golda Meir* | Meir?
person:yitzhak-rabin | İzak Rabin*; Yitzhak Rabin*; İzhak Rabin*; İshak Rabin* | Rabin?
person:menachem-begin | Menahem Begin*; Menachem Begin* | Begin?
person:yitzhak-shamir | İzak Şamir*; İzhak Şamir*; Yitzhak Shamir* | Shamir?; Şamir?
person:shimon-peres | Şimon Peres*; Shimon Peres*; Simon Peres* | Peres?
person:king-saud | King Saud* | Saud?
person:king-khalid | King Khalid* | Khalid?
person:king-fahd | Kral Fahd*; King Fahd* | Fahd?
person:ali-abdullah-saleh | Ali Abdullah Salih*; Ali Abdullah Saleh* | Saleh?; Salih?
person:abd-rabbu-mansour-hadi | Mansur Hadi*; Abdurabbu Mansur Hadi*; Abd-Rabbu Mansour Hadi* | Hadi?
person:jaber-al-ahmad-al-sabah | Jaber al-Ahmad al-Sabah*
person:zayed-bin-sultan-al-nahyan | Zayed bin Sultan*; Zayid bin Sultan*; Zayed bin Sultan Al Nahyan* | Sultan?
person:nur-muhammad-taraki | Nur Muhammad Taraki* | Taraki?
person:babrak-karmal | Babrak Karmal* | Karmal?
person:mohammad-najibullah | Muhammed Necibullah*; Mohammad Najibullah* | Necibullah*
person:rahmon-nabiyev | Rahmon Nabiyev* | Nabiyev?
person:yumjaagiin-tsedenbal | Yumjaagiin Tsedenbal* | Tsedenbal?
person:punsalmaagiin-ochirbat | Punsalmaagiin Ochirbat* | Ochirbat?
person:syngman-rhee | Syngman Rhee*
person:chun-doo-hwan | Chun Doo-hwan*
person:nobusuke-kishi | Nobusuke Kishi* | Kishi?
person:hayato-ikeda | Hayato Ikeda* | Ikeda?
person:eisaku-sato | Eisaku Satō* | Satō?
person:kakuei-tanaka | Kakuei Tanaka* | Tanaka?
person:masayoshi-ohira | Masayoshi Ōhira* | Ōhira?
person:zenko-suzuki | Zenkō Suzuki* | Suzuki?
person:yasuhiro-nakasone | Yasuhiro Nakasone* | Nakasone*
person:noboru-takeshita | Noboru Takeshita* | Takeshita?
person:toshiki-kaifu | Toshiki Kaifu* | Kaifu?
person:kiichi-miyazawa | Kiichi Miyazawa* | Miyazawa?
person:tomiichi-murayama | Tomiichi Murayama* | Murayama*
person:ryutaro-hashimoto | Ryutaro Hashimoto* | Haşimoto*; Hashimoto?
person:lal-bahadur-shastri | Lal Bahadur Shastri* | Shastri?
person:morarji-desai | Morarji Desai* | Desai?
person:p-v-narasimha-rao | Narasimha Rao*; P. V. Narasimha Rao* | Rao?
person:h-d-deve-gowda | H. D. Deve Gowda* | Gowda?
person:inder-kumar-gujral | Inder Kumar Gujral* | Gujral
person:zia-ul-haq | Ziya ül Hak*; Ziya ul-Hak*; Zia ul-Haq* | ul-Haq?
person:ziaur-rahman | Ziaur Rahman* | Rahman?
person:hussain-muhammad-ershad | Hussain Muhammad Ershad* | Ershad?
person:khaleda-zia | Halide Ziya*; Khaleda Zia* | Zia?; Ziya?
person:u-nu | U Nu*
person:ne-win | Ne Win* | Win?
person:than-shwe | Than Shwe* | Shwe?
person:thein-sein | Thein Sein* | Sein?
person:sirimavo-bandaranaike | Sirimavo Bandaranaike* | Bandaranaike?
person:j-r-jayewardene | J. R. Jayewardene* | Jayewardene?
person:ranasinghe-premadasa | Ranasinghe Premadasa* | Premadasa?
person:chandrika-kumaratunga | Chandrika Kumaratunga* | Kumaratunga?
person:maithripala-sirisena | Maithripala Sirisena* | Sirisena*
person:maumoon-abdul-gayoom | Maumoon Abdul Gayoom* | Gayoom?
person:mohamed-nasheed | Mohamed Nasheed* | Nasheed?
person:king-mahendra | King Mahendra* | Mahendra?
person:king-birendra | King Birendra* | Birendra?
person:king-gyanendra | King Gyanendra* | Gyanendra?
person:prem-tinsulanonda | Prem Tinsulanonda* | Tinsulanonda?
person:chatichai-choonhavan | Chatichai Choonhavan* | Choonhavan?
person:chuan-leekpai | Chuan Leekpai* | Leekpai?
person:abhisit-vejjajiva | Abhisit Vejjajiva* | Vejjajiva?
person:yingluck-shinawatra | Yingluck Shinawatra* | Shinawatra?
person:norodom-sihanouk | Norodom Sihanuk*; Norodom Sihanouk* | Sihanuk*
person:lon-nol | Lon Nol*
person:pol-pot | Pol Pot*
person:heng-samrin | Heng Samrin*
person:norodom-ranariddh | Norodom Ranariddh*
person:souvanna-phouma | Souvanna Phouma* | Phouma?
person:kaysone-phomvihane | Kaysone Phomvihane* | Phomvihane?
person:le-duan | Lê Duẩn*
person:do-muoi | Đỗ Mười*
person:nong-duc-manh | Nong Duc Manh*; Nông Đức Mạnh*
person:ngo-dinh-diem | Ngô Đình Diệm*
person:tunku-abdul-rahman | Tunku Abdul Rahman* | Rahman?
person:goh-chok-tong | Goh Chok Tong* | Tong?
person:ramon-magsaysay | Ramon Magsaysay* | Magsaysay?
person:fidel-ramos | Fidel Ramos* | Ramos?
person:sukarno |  | Sukarno*
person:suharto |  | Suharto*
person:b-j-habibie | B. J. Habibie* | Habibie?
person:xanana-gusmao | Xanana Gusmão* | Gusmao; Gusmão
person:jose-ramos-horta | Ramos Horta*; José Ramos-Horta* | Ramos-Horta*; Horta
person:robert-menzies | Robert Menzies* | Menzies?
person:gough-whitlam | Gough Whitlam* | Whitlam?
person:malcolm-fraser | Malcolm Fraser* | Fraser?
person:bob-hawke | Bob Hawke* | Hawke?
person:paul-keating | Paul Keating* | Keating?
person:michael-somare | Michael Somare* | Somare?
person:peter-oneill | Peter O'Neill* | O'Neill?
person:robert-muldoon | Robert Muldoon* | Muldoon?
person:david-lange | David Lange* | Lange?
person:jim-bolger | Jim Bolger* | Bolger?
person:jenny-shipley | Jenny Shipley* | Shipley?
person:helen-clark | Helen Clark* | Clark?
person:mahendra-chaudhry | Mahendra Chaudhry* | Chaudhry?
person:laisenia-qarase | Laisenia Qarase* | Qarase?
`);
