import { type PersonNames, personNames } from "../../vocabulary/index.js";

const ROWS = `
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
person:abdullah-gul | Abdullah Gül* | Gül
person:ahmet-necdet-sezer | Ahmet Necdet Sezer*; Necdet Sezer*; A. Necdet Sezer* | Sezer?
person:ahmet-davutoglu | Ahmet Davutoğlu* | Davutoğlu*
person:binali-yildirim | Binali Yıldırım* | Yıldırım?
person:bulent-ecevit | Bülent Ecevit* | Ecevit
person:hakan-fidan | Hakan Fidan* | Fidan
person:mevlut-cavusoglu | Mevlüt Çavuşoğlu* | Çavuşoğlu*
person:ali-babacan | Ali Babacan* | Babacan
person:cevdet-yilmaz | Cevdet Yılmaz* | Yılmaz?
person:fuat-oktay | Fuat Oktay* | Oktay?
person:numan-kurtulmus | Numan Kurtulmuş* | Kurtulmuş
person:hulusi-akar | Hulusi Akar* | Akar
person:yasar-guler | Yaşar Güler* | Güler?
person:oncu-keceli | Öncü Keçeli* | Keçeli?
person:ali-khamenei | Ali Hamaney*; Ali Hamanei*; Ayetullah Hamaney*; Ayetullah Ali Hamaney*; Seyyid Ali Hamaney*; Ayetullah Hamanei*; Ali Khamenei* | Hamaney*; Hamanei*
person:mohammad-khatami | Muhammed Hatemi*; Muhammed Hatami*; Mohammad Khatami* | Hatemi?; Hatami?
person:mahmoud-ahmadinejad | Mahmud Ahmedinejad*; Mahmut Ahmedinejad*; Mahmud Ahmedinecad*; Mahmut Ahmedinecad*; Mahmud Ahmedinecat*; Mahmoud Ahmadinejad* | Ahmedinejad*; Ahmedinejat*; Ahmedinecad*; Ahmedinecat*
person:hassan-rouhani | Hasan Ruhani*; Hassan Rouhani* | Ruhani?
person:ebrahim-raisi | İbrahim Reisi*; Ebrahim Raisi* | Reisi?
person:masoud-pezeshkian | Mesud Pezeşkiyan*; Mesut Pezeşkiyan*; Mesud Pezeşkian*; Masoud Pezeshkian* | Pezeşkiyan*; Pezeşkian*
person:mohammad-javad-zarif | =Muhammed Cevad Zarif; Cevad Zarif*; Muhammed Cevad Zarif*; Cevat Zarif*; Mohammad Javad Zarif* | Zarif?
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
person:shahid-khaqan-abbasi | =Şahid Hakan Abbasi; Hakan Abbasi*; Şahid Hakan Abbasi*; Şahit Hakan Abbasi*; Shahid Khaqan Abbasi* | Abbasi?
person:anwaar-ul-haq-kakar | Enver ul Hak Kakar*; Anwaar-ul-Haq Kakar* | Kakar?
person:pervez-musharraf | Pervez Müşerref*; Perviz Müşerref*; Pervez Musharraf* | Müşerref
person:asif-ali-zardari | Asıf Ali Zerdari*; Asıf Zerdari*; Asif Ali Zerdari*; Asif Ali Zardari* | Zerdari*
person:mamnoon-hussain | Memnun Hüseyin*; Mamnoon Hussain* | Hussain?
person:arif-alvi | Arif Alvi* | Alvi?
person:ishaq-dar | İshak Dar*; Muhammed İshak Dar*; Ishak Dar*; Ishaq Dar* | Dar?
person:bilawal-bhutto-zardari | =Bilaval Butto Zerdari; Bilaval Butto*; Bilawal Butto*; Bilaval Butto Zerdari*; Bilawal Butto Zerdari*; Bilawal Bhutto Zardari* | Zardari?; Butto?
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
person:k-p-sharma-oli | =K. P. Sharma Oli; Sharma Oli*; K. P. Sharma Oli* | Oli?
person:pushpa-kamal-dahal | Pushpa Kamal Dahal* | Prachanda*; Dahal
person:mohamed-muizzu | Mohamed Muizzu* | Muizzu
# United States, Canada, Latin America
person:donald-trump | Donald Trump*; Donald J. Trump* | Trump*
person:joe-biden | Joe Biden* | Biden
person:barack-obama | Barack Obama*; Barrack Obama*; Barak Obama*; Barack Hüseyin Obama* | Obama*
person:george-w-bush | George W. Bush*; George Bush*; Oğul Bush*; George W Bush*; George Walker Bush* | Bush
person:bill-clinton | Bill Clinton* | Clinton
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
person:luiz-inacio-lula-da-silva | =Luiz Inacio Lula da Silva; Lula da Silva*; Luiz Inácio Lula da Silva* | Lula?
person:jair-bolsonaro | Jair Bolsonaro* | Bolsonaro*
person:dilma-rousseff | Dilma Rousseff* | Rousseff*
person:michel-temer | Michel Temer* | Temer?
person:mauro-vieira | Mauro Vieira* | Vieira?
person:nicolas-maduro | Nicolás Maduro* | Maduro
person:hugo-chavez | Hugo Chavez* | Chavez
person:javier-milei | Javier Milei* | Milei
person:alberto-fernandez | Alberto Fernandez* | Fernández?; Fernandez?
person:mauricio-macri | Mauricio Macri* | Macri?
person:cristina-fernandez-de-kirchner | =Cristina Fernandez de Kirchner; Cristina Fernandez*; Cristina Kirchner*; Cristina Fernández de Kirchner* | Kirchner; Fernandez
person:claudia-sheinbaum | Claudia Sheinbaum* | Sheinbaum*
person:andres-manuel-lopez-obrador | =Andres Manuel Lopez Obrador; Lopez Obrador*; Andrés Manuel López Obrador* | Obrador?
person:miguel-diaz-canel | Diaz Canel*; Miguel Díaz-Canel* | Diaz-Canel*
person:raul-castro | Raul Castro* | Castro?
person:fidel-castro | Fidel Castro* | Castro
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
person:jean-yves-le-drian | =Jean-Yves Le Drian; Le Drian*; Jean-Yves Le Drian*
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
person:charles-iii | =Kral III. Charles; Kral Charles*; III. Charles*; 3. Charles*; King Charles III*
person:elizabeth-ii | =Kraliçe II. Elizabeth; Kraliçe Elizabeth*; II. Elizabeth*; 2. Elizabeth*; Queen Elizabeth II*
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
person:felipe-vi | =Kral VI. Felipe; VI. Felipe*; Kral Felipe*; 6. Felipe*; King Felipe VI*
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
person:jonas-gahr-store | =Jonas Gahr Store; Gahr Store*; Gahr Støre*; Jonas Gahr Støre* | Støre?
person:erna-solberg | Erna Solberg* | Solberg?
person:mette-frederiksen | Mette Frederiksen* | Frederiksen*
person:mark-rutte | Mark Rutte* | Rutte
person:dick-schoof | Dick Schoof* | Schoof?
person:alexander-de-croo | =Alexander De Croo; De Croo*; Alexander De Croo*
person:bart-de-wever | =Bart De Wever; De Wever*; Bart De Wever*
person:karl-nehammer | Karl Nehammer* | Nehammer*
person:sebastian-kurz | Sebastian Kurz* | Kurz?
person:christian-stocker | Christian Stocker* | Stocker?
person:alexander-van-der-bellen | =Alexander Van der Bellen; Van der Bellen*; Alexander Van der Bellen*
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
person:pope-leo-xiv | =Papa XIV. Leo; 14. Leo*; Papa Leo*; XIV. Leo*; Papa 14. Leo*; Papa XIV. Leo*; Pope Leo XIV*
person:pope-benedict-xvi | =Papa XVI. Benedikt; 16. Benedikt*; Papa Benedikt*; XVI. Benedikt*; 16. Benediktus*; 16. Benedict*; Papa 16. Benedikt*; Papa XVI. Benedikt*; Papa 16. Benediktus*; Papa 16. Benedictus*; Pope Benedict XVI*
person:pope-john-paul-ii | =Papa II. Jean Paul; 2. Jean Paul*; II. Jean Paul*; 2. John Paul*; Papa 2. Jean Paul*; Papa II. Jean Paul*; Papa 2. John Paul*; Pope John Paul II*
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
person:mahmoud-abbas | Mahmud Abbas*; Mahmut Abbas*; Ebu Mazen*; Abu Mazen*; Mahmoud Abbas* | Abbas
person:yasser-arafat | Yaser Arafat*; Yasir Arafat*; Yasser Arafat* | Arafat?
person:mohammed-bin-salman | Muhammed bin Selman*; Prens Selman*; Prens Muhammed bin Selman*; Veliaht Prens Selman*; Muhammed Bin Selman*; Mohammed bin Salman*
person:salman-bin-abdulaziz | =Selman bin Abdülaziz; Kral Selman*; Selman bin Abdülaziz*; Selman bin Abdulaziz*; Salman bin Abdulaziz*
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
person:abdullah-ii | =Kral II. Abdullah; II. Abdullah*; 2. Abdullah*; Ürdün Kralı Abdullah*; Kral 2. Abdullah*; Kral II. Abdullah*; King Abdullah II*
person:ayman-safadi | Eymen es-Safedi*; Eymen Safedi*; Eymen es-Safadi*; Eymen Safadi*; Ayman Safadi* | Safadi*; Safedi*
person:bashar-al-assad | Beşşar Esad*; Beşar Esad*; Beşşar Esed*; Beşar Esed*; Beşir Esad*; Başer Esad*; Beşer Esad*; Beşşar Esat*; Beşar Esat*; Beşir Esat*; Bashar al-Assad* | Esad*; Esed; Esat?
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
person:mohammed-vi | =Kral VI. Muhammed; 6. Muhammed*; VI. Muhammed*; Kral Muhammed*; King Mohammed VI*
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
person:samia-suluhu-hassan | =Samia Suluhu Hassan; Samia Suluhu*; Samiye Suluhu*; Samia Suluhu Hassan* | Suluhu?
person:john-magufuli | John Magufuli* | Magufuli*
person:jakaya-kikwete | Jakaya Kikwete* | Kikwete*
person:felix-tshisekedi | Félix Tshisekedi* | Tshisekedi*; Çisekedi*
person:joseph-kabila | Joseph Kabila* | Kabila
person:denis-sassou-nguesso | =Denis Sassou Nguesso; Sassou Nguesso*; Denis Sassou Nguesso* | Sassou-Nguesso*; Nguesso
person:joao-lourenco | Joao Lourenço*; João Lourenço* | Lourenço*; Lourenco*
person:jose-eduardo-dos-santos | =Jose Eduardo dos Santos; Dos Santos*; José Eduardo dos Santos* | Santos?
person:robert-mugabe | Robert Mugabe* | Mugabe
person:emmerson-mnangagwa | Emmerson Mnangagwa* | Mnangagwa*
person:hakainde-hichilema | Hakainde Hichilema* | Hichilema*
person:edgar-lungu | Edgar Lungu* | Lungu?
person:nana-akufo-addo | Nana Akufo-Addo* | Akufo-Addo*
person:john-mahama | John Mahama* | Mahama?
person:macky-sall | Macky Sall* | Sall?
person:bassirou-diomaye-faye | =Bassirou Diomaye Faye; Diomaye Faye*; Bassirou Diomaye Faye* | Faye?
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
person:ursula-von-der-leyen | =Ursula von der Leyen; Von der Leyen*; von der Leyen*; Ursula von der Leyen*
person:jean-claude-juncker | Jean-Claude Juncker* | Juncker*
person:jose-manuel-barroso | Jose Manuel Barroso* | Barroso*
person:charles-michel | Charles Michel* | Michel?
person:herman-van-rompuy | =Herman Van Rompuy; Van Rompuy*; Herman Van Rompuy* | Rompuy
person:kaja-kallas | Kaja Kallas* | Kallas?
person:josep-borrell | Josep Borrell* | Borrell*
person:federica-mogherini | Federica Mogherini* | Mogherini*
person:catherine-ashton | Catherine Ashton* | Ashton
person:javier-solana | Javier Solana* | Solana
person:roberta-metsola | Roberta Metsola* | Metsola*
person:jens-stoltenberg | Jens Stoltenberg* | Stoltenberg*
person:anders-fogh-rasmussen | =Anders Fogh Rasmussen; Fogh Rasmussen*; Anders Fogh Rasmussen*; Anders Rasmussen* | Rasmussen*; Fogh Rasmussen*
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
person:ahmed-aboul-gheit | =Ahmed Ebu Gayt; Ebu Gayt*; Ahmed Ebu Gayt*; Ahmet Ebu Gayt*; Ahmed Ebul Gayt*; Ahmed Ebul Geyt*; Ahmet Ebul Gayt*; Ahmed Aboul Gheit* | Ebu Gayt*; Ebul Gayt*; Gayt
person:moussa-faki-mahamat | =Musa Faki Mahamat; Musa Faki*; Moussa Faki*; Moussa Faki Mahamat* | Mahamat?; Faki?
person:mahmoud-ali-youssouf | Mahmud Ali Yusuf*; Mahmoud Ali Youssouf*
person:kao-kim-hourn | Kao Kim Hourn*
person:feridun-sinirlioglu | Feridun Sinirlioğlu* | Sinirlioğlu*
person:helga-schmid | Helga Schmid* | Schmid?
person:umaru-musa-yaradua | Umaru Musa Yar'Adua* | Yar'Adua; Yaradua*
person:jean-chretien | Jean Chrétien* | Chretien*; Chrétien
person:paul-martin | Paul Martin* | Martin?
person:vicente-fox | Vicente Fox* | Fox?
person:felipe-calderon | Felipe Calderon* | Calderón?; Calderon?
person:enrique-pena-nieto | =Enrique Pena Nieto; Pena Nieto*; Peña Nieto*; Enrique Peña Nieto*
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
person:daniel-arap-moi | =Daniel arap Moi; Arap Moi*; Daniel arap Moi* | Moi?
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
person:george-h-w-bush | =George H. W. Bush; Baba Bush*; George H. W. Bush*; George H.W. Bush* | Bush?
person:rafael-correa | Rafael Correa* | Correa?
person:leopoldo-galtieri | Leopoldo Galtieri* | Galtieri*
person:vaclav-havel | Vaclav Havel* | Havel
person:laurent-gbagbo | Laurent Gbagbo* | Gbagbo
person:ben-ali | =Zeynel Abidin Bin Ali; Bin Ali*; Zeynel Abidin Bin Ali*; Zeynelabidin Bin Ali*; Zine El Abidine Ben Ali*
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
person:mehmet-ali-talat | Mehmet Ali Talat*; M. Ali Talat* | Talat
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
person:james-jeffrey | James Jeffrey*; James F. Jeffrey*; Jim Jeffrey* | Jeffrey?
person:robert-gates | Robert Gates*; Bob Gates* | Gates
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
# Russia and the Soviet Union
person:yevgeny-primakov | Yevgeni Primakov*; Yevgeniy Primakov*; Yevgeny Primakov* | Primakov*
person:viktor-chernomyrdin | Viktor Çernomırdin*; Viktor Çernomirdin*; Viktor Chernomyrdin* | Çernomırdin*; Çernomirdin*
person:sergei-kiriyenko | Sergey Kiriyenko*; Sergei Kiriyenko* | Kiriyenko*
person:sergei-stepashin | Sergey Stepaşin*; Sergei Stepashin* | Stepaşin*
person:yegor-gaidar | Yegor Gaydar*; Yegor Gaidar* | Gaidar?; Gaydar?
person:andrei-kozyrev | Andrey Kozirev*; Andrey Kozırev*; Andrei Kozyrev* | Kozirev*
person:anatoly-serdyukov | Anatoliy Serdyukov*; Anatoli Serdyukov*; Anatoly Serdyukov* | Serdyukov*
person:igor-sergeyev | Igor Sergeyev* | Sergeyev?
person:pavel-grachev | Pavel Graçev*; Pavel Graçov*; Pavel Grachev* | Graçev*; Graçov*
person:dmitry-rogozin | Dmitriy Rogozin*; Dmitri Rogozin*; Dmitry Rogozin* | Rogozin*
person:sergei-ryabkov | Sergey Ryabkov*; Sergey Riyabkov*; Sergei Ryabkov* | Ryabkov*
person:mikhail-bogdanov | Mihail Bogdanov*; Mikhail Bogdanov* | Bogdanov?
person:grigory-karasin | Grigoriy Karasin*; Grigori Karasin*; Grigory Karasin* | Karasin
person:vladimir-titov | Vladimir Titov* | Titov?
person:alexander-grushko | Aleksandr Gruşko*; Aleksander Gruşko*; Alexander Grushko* | Gruşko*
person:andrei-rudenko | Andrey Rudenko*; Andrei Rudenko* | Rudenko?
person:sergei-vershinin | Sergey Verşinin*; Sergei Vershinin* | Verşinin*
person:andrei-denisov | Andrei Denisov* | Denisov?
person:vladimir-chizhov | Vladimir Chizhov* | Chizhov?
person:vitaly-churkin | Vitaliy Çurkin*; Vitali Çurkin*; Vitaly Churkin* | Çurkin
person:vasily-nebenzya | Vasiliy Nebenzya*; Vasili Nebenzya*; Vasiliy Nebenzia*; Vasily Nebenzya* | Nebenzya*; Nebenzia*
person:anatoly-antonov | Anatoliy Antonov*; Anatoly Antonov* | Antonov?
person:mikhail-ulyanov | Mikhail Ulyanov* | Ulyanov?
person:sergei-kislyak | Sergey Kislyak*; Sergei Kislyak* | Kislyak*
person:alexander-yakovenko | Aleksandr Yakovenko*; Alexander Yakovenko* | Yakovenko?
person:sergei-prikhodko | Sergei Prikhodko* | Prikhodko?
person:arkady-dvorkovich | Arkady Dvorkovich* | Dvorkovich?
person:alexei-kudrin | Aleksey Kudrin*; Alexei Kudrin* | Kudrin*
person:german-gref | German Gref* | Gref?
person:elvira-nabiullina | Elvira Nabiullina* | Nabiullina*
person:alexei-ulyukayev | Alexei Ulyukayev* | Ulyukayev?
person:maxim-oreshkin | Maxim Oreshkin* | Oreshkin?
person:maxim-reshetnikov | Maxim Reshetnikov* | Reshetnikov?
person:yury-trutnev | Yuri Trutnev* | Trutnev?
person:dmitry-kozak | Dmitriy Kozak*; Dmitri Kozak*; Dmitry Kozak* | Kozak?
person:vladislav-surkov | Vladislav Surkov* | Surkov?
person:viktor-khristenko | Viktor Khristenko* | Khristenko?
person:sergei-naryshkin | Sergey Narışkin*; Sergei Naryshkin* | Narışkin*
person:boris-gryzlov | Boris Gryzlov* | Gryzlov?
person:sergei-mironov | Sergei Mironov* | Mironov?
person:gennady-seleznyov | Gennady Seleznyov* | Seleznyov?
person:yegor-stroyev | Yegor Stroyev* | Stroyev?
person:vladimir-kolokoltsev | Vladimir Kolokoltsev* | Kolokoltsev?
person:rashid-nurgaliyev | Rashid Nurgaliyev* | Nurgaliyev?
person:alexander-bortnikov | Aleksandr Bortnikov*; Alexander Bortnikov* | Bortnikov*
person:alexander-bastrykin | Alexander Bastrykin* | Bastrykin?
person:yuri-chaika | Yuri Chaika* | Chaika?
person:vladimir-ustinov | Vladimir Ustinov* | Ustinov?
person:vladimir-medinsky | Vladimir Medinskiy*; Vladimir Medinski*; Vladimir Medinsky* | Medinskiy*; Medinski*
person:leonid-slutsky | Leonid Slutskiy*; Leonid Slutski*; Leonid Slutsky* | Slutskiy*
person:konstantin-kosachev | Konstantin Kosaçev*; Konstantin Kosaçov*; Konstantin Kosachev* | Kosaçev*; Kosaçov*
person:mikhail-margelov | Mikhail Margelov* | Margelov?
person:alexei-pushkov | Aleksey Puşkov*; Alexei Pushkov* | Puşkov*
person:gennady-zyuganov | Gennadiy Züganov*; Gennadi Züganov*; Gennady Zyuganov* | Züganov*; Zyuganov*
person:alexei-likhachev | Aleksey Lihaçev*; Aleksey Lihaçov*; Alexei Likhachev* | Lihaçev*; Lihaçov*
person:kirill-dmitriev | Kirill Dmitriyev*; Kirill Dmitriev* | Dmitriyev*
person:igor-konashenkov | İgor Konaşenkov*; Igor Konaşenkov*; Igor Konashenkov* | Konaşenkov*
person:valery-gerasimov | Valeriy Gerasimov*; Valeri Gerasimov*; Valery Gerasimov* | Gerasimov*
person:yuri-baluyevsky | Yuri Baluyevsky* | Baluyevsky?
person:nikolai-makarov | Nikolai Makarov* | Makarov?
person:anatoly-kvashnin | Anatoly Kvashnin* | Kvashnin?
person:gennady-onishchenko | Gennady Onishchenko* | Onishchenko?
person:vladimir-yakunin | Vladimir Yakunin* | Yakunin?
person:sergei-glazyev | Sergei Glazyev* | Glazyev?
person:vladimir-rushailo | Vladimir Rushailo* | Rushailo?
person:alexander-lebed | Alexander Lebed* | Lebed?
person:akhmad-kadyrov | Akhmad Kadyrov* | Kadyrov?
person:aslan-maskhadov | Aslan Maskhadov* | Maskhadov?
person:shamil-basayev | Shamil Basayev* | Basayev?
person:akhmed-zakayev | Akhmed Zakayev* | Zakayev?
person:patriarch-kirill | Patrik Kirill*; Patriarch Kirill* | Kirill?
person:patriarch-alexy-ii | Patriarch Alexy II* | Alexy?
person:mikhail-khodorkovsky | Mikhail Khodorkovsky* | Khodorkovsky?
person:boris-berezovsky | Boris Berezovsky* | Berezovsky?
person:boris-nemtsov | Boris Nemtsov* | Nemtsov*
person:anatoly-chubais | Anatoli Çubays*; Anatoliy Çubays*; Anatoly Chubais* | Çubays*
person:alexander-zhukov | Alexander Zhukov* | Zhukov?
person:alexei-arbatov | Alexei Arbatov* | Arbatov?
person:viktor-ivanov | Viktor Ivanov* | Ivanov?
person:vladimir-kozhin | Vladimir Kozhin* | Kozhin?
person:andrei-klishas | Andrei Klishas* | Klishas?
person:marat-khusnullin | Marat Husnullin*; Marat Khusnullin* | Husnullin*
person:tatyana-golikova | Tatyana Golikova* | Golikova?
person:mikhail-murashko | Mikhail Murashko* | Murashko?
person:sergei-tsivilev | Sergei Tsivilev* | Tsivilev?
person:nikolai-shulginov | Nikolai Shulginov* | Shulginov?
person:sergei-shmatko | Sergei Shmatko* | Shmatko?
person:anton-alikhanov | Anton Alikhanov* | Alikhanov?
person:sergei-sobyanin | Sergei Sobyanin* | Sobyanin?
person:yuri-luzhkov | Yuri Luzhkov* | Luzhkov?
person:sergei-aksyonov | Sergei Aksyonov* | Aksyonov?
person:natalia-poklonskaya | Natalia Poklonskaya* | Poklonskaya?
person:margarita-simonyan | Margarita Simonyan* | Simonyan?
person:kirill-vyshinsky | Kirill Vyshinsky* | Vyshinsky?
person:sergei-skripal | Sergei Skripal* | Skripal?
person:alexander-litvinenko | Alexander Litvinenko* | Litvinenko?
person:vladimir-lenin | Vladimir Lenin*; Vladimir İlyiç Lenin* | Lenin
person:andrei-gromyko | Andrey Gromiko*; Andrei Gromyko* | Gromiko*
person:vyacheslav-molotov | Vyaçeslav Molotov*; Vyacheslav Molotov* | Molotov
person:alexei-kosygin | Aleksey Kosigin*; Aleksey Kosıgin*; Alexei Kosygin* | Kosigin*
person:georgy-malenkov | Georgy Malenkov* | Malenkov?
person:lavrenty-beria | Lavrentiy Beria* | Beria?
person:nikolai-bulganin | Nikolai Bulganin* | Bulganin?
person:dmitry-ustinov | Dmitry Ustinov* | Ustinov?
person:nikolai-ryzhkov | Nikolai Ryzhkov* | Ryzhkov?
person:anastas-mikoyan | Anastas Mikoyan* | Mikoyan?
person:andrei-vyshinsky | Andrei Vyshinsky* | Vyshinsky?
person:adolf-hitler | Adolf Hitler* | Hitler?
# Ukraine, Belarus, Moldova
person:arseniy-yatsenyuk | Arseniy Yatsenyuk*; Arseni Yatsenyuk* | Yatsenyuk*
person:volodymyr-groysman | Vladimir Groysman*; Volodimir Groysman*; Volodymyr Groysman* | Groysman*
person:oleksiy-honcharuk | Oleksiy Honcharuk* | Honcharuk?
person:mykola-azarov | Mikola Azarov*; Nikolay Azarov*; Mykola Azarov* | Azarov*
person:yuriy-yekhanurov | Yuriy Yekhanurov* | Yekhanurov?
person:anatoliy-kinakh | Anatoliy Kinakh* | Kinakh?
person:borys-tarasyuk | Borys Tarasyuk* | Tarasyuk?
person:anatoliy-zlenko | Anatoliy Zlenko* | Zlenko?
person:kostyantyn-gryshchenko | Kostyantyn Gryshchenko* | Gryshchenko?
person:volodymyr-ohryzko | Volodymyr Ohryzko* | Ohryzko?
person:leonid-kozhara | Leonid Kozhara* | Kozhara?
person:andrii-deshchytsia | Andriy Deshchytsia* | Deshchytsia?
person:vadym-prystaiko | Vadim Pristayko*; Vadım Pristayko*; Vadym Prystaiko* | Pristayko*
person:oleksandr-turchynov | Oleksandr Turchynov* | Turchynov?
person:valerii-zaluzhnyi | Valeriy Zaluzhny*; Valeriy Zalujnıy*; Valeriy Zalujni*; Valerii Zaluzhnyi* | Zaluzhny?; Zalujnıy*; Zalujni*
person:oleksandr-syrskyi | Oleksandr Sırskiy*; Oleksandr Sirskiy*; Oleksandr Syrskyi* | Sırskiy*; Sirskiy*
person:oleksii-reznikov | Oleksiy Reznikov*; Oleksii Reznikov* | Reznikov*
person:stepan-poltorak | Stepan Poltorak* | Poltorak?
person:anatoliy-hrytsenko | Anatoliy Hrytsenko* | Hrytsenko?
person:mykhailo-podolyak | Mihail Podolyak*; Mihaylo Podolyak*; Mykhailo Podolyak* | Podolyak*
person:oleksiy-danilov | Oleksiy Danilov* | Danilov?
person:oleksiy-arestovych | Oleksiy Arestoviç*; Oleksiy Arestovych* | Arestoviç*
person:kyrylo-budanov | Kirilo Budanov*; Kırılo Budanov*; Kyrylo Budanov* | Budanov*
person:ruslan-stefanchuk | Ruslan Stefançuk*; Ruslan Stefanchuk* | Stefançuk*
person:mykhailo-fedorov | Mykhailo Fedorov* | Fedorov?
person:arsen-avakov | Arsen Avakov* | Avakov?
person:vitali-klitschko | Vitali Kliçko*; Vitaliy Kliçko*; Vitali Klitschko* | Kliçko*
person:viktor-medvedchuk | Viktor Medvedchuk* | Medvedchuk?
person:oleh-lyashko | Oleh Lyashko* | Lyashko?
person:oleksandr-moroz | Oleksandr Moroz* | Moroz?
person:ivan-plyushch | Ivan Plyushch* | Plyushch?
person:yuriy-lutsenko | Yuriy Lutsenko* | Lutsenko?
person:andriy-parubiy | Andriy Parubiy* | Parubiy?
person:sergiy-kyslytsya | Serhiy Kyslytsya* | Kyslytsya?
person:nadiya-savchenko | Nadiya Savchenko* | Savchenko?
person:igor-kolomoisky | Ihor Kolomoisky* | Kolomoisky?
person:dmytro-yarosh | Dmytro Yarosh* | Yarosh?
person:oleksiy-ivchenko | Oleksiy Ivchenko* | Ivchenko?
person:petro-symonenko | Petro Symonenko* | Symonenko?
person:denis-pushilin | Denis Puşilin*; Denis Pushilin* | Puşilin*
person:alexander-zakharchenko | Aleksandr Zaharçenko*; Alexander Zakharchenko* | Zaharçenko*
person:igor-plotnitsky | Igor Plotnitsky* | Plotnitsky?
person:leonid-pasechnik | Leonid Pasechnik* | Pasechnik?
person:sergei-martynov | Sergei Martynov* | Martynov?
person:andrei-kobyakov | Andrei Kobyakov* | Kobyakov?
person:mikhail-myasnikovich | Mikhail Myasnikovich* | Myasnikovich?
person:sergei-sidorsky | Sergey Sidorskiy*; Sergey Sidorski*; Sergei Sidorsky* | Sidorskiy*
person:sergei-rumas | Sergei Rumas* | Rumas?
person:vladimir-semashko | Vladimir Semashko* | Semashko?
person:viktor-khrenin | Viktor Hrenin*; Viktor Khrenin* | Hrenin
person:sviatlana-tsikhanouskaya | Svetlana Tikhanovskaya*; Svetlana Tihanovskaya*; Svyatlana Tihanovskaya*; Sviatlana Tsikhanouskaya* | Tikhanovskaya?; Tihanovskaya*
person:natalya-kochanova | Natalya Kochanova* | Kochanova?
person:vladimir-voronin | Vladimir Voronin* | Voronin
person:nicolae-timofti | Nicolae Timofti* | Timofti?
person:iurie-leanca | Iurie Leancă* | Leancă?
person:natalia-gavrilita | Natalia Gavrilița* | Gavrilița?
person:dorin-recean | Dorin Recean* | Recean?
person:nicu-popescu | Nicu Popescu*; Niku Popesku* | Popescu?
person:mihai-popsoi | Mihai Popşoi*; Mihai Popsoi*; Mihai Popșoi* | Popşoi*
person:mihai-ghimpu | Mihai Ghimpu* | Ghimpu?
person:vasile-tarlev | Vasile Tarlev* | Tarlev?
person:igor-smirnov | Igor Smirnov* | Smirnov?
person:vadim-krasnoselsky | Vadim Krasnoselsky* | Krasnoselsky?
person:yevgeny-shevchuk | Yevgeny Shevchuk* | Shevchuk?
# The Caucasus and Central Asia
person:zurab-zhvania | Zurab Zhvania* | Zhvania?
person:nino-burjanadze | Nino Burcanadze*; Nino Burjanadze* | Burcanadze*
person:zurab-noghaideli | Zurab Nogaideli*; Zurab Nogaydeli*; Zurab Noghaideli* | Nogaideli*; Nogaydeli*
person:nika-gilauri | Nika Gilauri* | Gilauri*
person:gela-bezhuashvili | Gela Bejuaşvili*; Gela Bezhuashvili* | Bezhuashvili?; Bejuaşvili?
person:eka-tkeshelashvili | Eka Tkeşelaşvili*; Ekaterine Tkeşelaşvili*; Eka Tkeshelashvili* | Tkeshelashvili?; Tkeşelaşvili?
person:maia-panjikidze | Maya Pancikidze*; Maia Pancikidze*; Maya Panjikidze* | Pancikidze*
person:temuri-yakobashvili | Temuri Yakobashvili* | Yakobashvili?
person:irakli-okruashvili | Irakli Okruashvili* | Okruashvili?
person:davit-kezerashvili | Davit Kezerashvili* | Kezerashvili?
person:giorgi-baramidze | Giorgi Baramidze* | Baramidze?
person:davit-usupashvili | Davit Usupashvili* | Usupashvili?
person:david-bakradze | David Bakradze*; Davit Bakradze* | Bakradze*
person:mikheil-janelidze | Mihail Canelidze*; Miheil Canelidze*; Mikheil Janelidze* | Canelidze*
person:davit-zalkaliani | David Zalkaliani*; Davit Zalkaliani* | Zalkaliani*
person:sergei-bagapsh | Sergei Bagapsh* | Bagapsh?
person:alexander-ankvab | Alexander Ankvab* | Ankvab?
person:raul-khajimba | Raul Khajimba* | Khajimba?
person:vladislav-ardzinba | Vladislav Ardzinba* | Ardzinba?
person:aslan-bzhania | Aslan Bzhania* | Bzhania?
person:badra-gunba | Badra Gunba* | Gunba?
person:sergei-shamba | Sergei Shamba* | Shamba?
person:eduard-kokoity | Eduard Kokoity* | Kokoity?
person:leonid-tibilov | Leonid Tibilov* | Tibilov?
person:anatoly-bibilov | Anatoly Bibilov* | Bibilov?
person:alan-gagloyev | Alan Gagloyev* | Gagloyev?
person:vartan-oskanian | Vartan Oskanyan*; Vartan Oskanian* | Oskanyan*; Oskanian*
person:tigran-sargsyan | Tigran Sarkisyan*; Tigran Sargsyan* | Sargsyan?; Sarkisyan?
person:hovik-abrahamyan | Hovik Abrahamyan* | Abrahamyan?
person:andranik-margaryan | Andranik Margaryan* | Margaryan?
person:seyran-ohanyan | Seyran Ohanyan* | Ohanyan?
person:ara-aivazian | Ara Aivazian* | Aivazian?
person:suren-papikyan | Suren Papikyan* | Papikyan*
person:arkadi-ghukasyan | Arkadi Ghukasyan* | Ghukasyan?
person:bako-sahakyan | Bako Sahakyan* | Sahakyan?
person:arayik-harutyunyan | Arayik Harutyunyan* | Harutyunyan?
person:ruben-vardanyan | Ruben Vardanyan* | Vardanyan?
person:ayaz-mutallibov | Ayaz Mutallibov*; Ayaz Muttalibov*; Ayaz Mutalibov* | Mutalibov?; Mutallibov?
person:vilayat-guliyev | Vilayet Guliyev*; Vilayet Kuliyev*; Vilayat Guliyev* | Guliyev?
person:zakir-hasanov | Zakir Hasanov* | Hasanov?
person:mehriban-aliyeva | Mihriban Aliyeva*; Mehriban Aliyeva* | Aliyeva?
person:felix-kulov | Feliks Kulov*; Felix Kulov* | Kulov
person:omurbek-babanov | Omurbek Babanov* | Babanov?
person:omurbek-tekebayev | Omurbek Tekebayev* | Tekebayev?
person:temir-sariyev | Temir Sariyev* | Sariyev?
person:daniyar-usenov | Daniyar Usenov*; Daniar Usenov* | Usenov?
person:said-abdullo-nuri | Said Abdullo Nuri* | Nuri?
# The Baltic states and northern Europe
person:vaira-vike-freiberga | Vaira Vīķe-Freiberga* | Vīķe-Freiberga?
person:valdis-zatlers | Valdis Zatlers* | Zatlers?
person:andris-berzins | Andris Bērziņš* | Bērziņš?
person:raimonds-vejonis | Raimonds Vējonis* | Vējonis?
person:egils-levits | Egils Levits* | Levits?
person:edgars-rinkevics | Edgars Rinkēvičs* | Rinkēvičs?
person:artis-pabriks | Artis Pabriks* | Pabriks?
person:krisjanis-karins | Krišjānis Kariņš* | Kariņš?
person:evika-silina | Evika Siliņa* | Siliņa?
person:laimdota-straujuma | Laimdota Straujuma* | Straujuma?
person:baiba-braze | Baiba Braže* | Braže?
person:arnold-ruutel | Arnold Rüütel* | Rüütel?
person:lennart-meri | Lennart Meri* | Meri?
person:kersti-kaljulaid | Kersti Kaljulaid* | Kaljulaid?
person:alar-karis | Alar Karis* | Karis?
person:urmas-paet | Urmas Paet* | Paet?
person:sven-mikser | Sven Mikser* | Mikser?
person:margus-tsahkna | Margus Tsahkna* | Tsahkna?
person:kristen-michal | Kristen Michal* | Michal?
person:gitanas-nauseda | Gitanas Nausėda* | Nausėda?
person:saulius-skvernelis | Saulius Skvernelis* | Skvernelis?
person:linas-linkevicius | Linas Linkevičius* | Linkevičius?
person:gabrielius-landsbergis | Gabrielius Landsbergis* | Landsbergis?
person:ingrida-simonyte | Ingrida Šimonytė* | Šimonytė?
person:kestutis-budrys | Kęstutis Budrys* | Budrys?
person:audronius-azubalis | Audronius Ažubalis* | Ažubalis?
person:antanas-valionis | Antanas Valionis* | Valionis?
person:petras-vaitiekunas | Petras Vaitiekūnas* | Vaitiekūnas?
person:andrius-kubilius | Andrius Kubilius* | Kubilius?
person:algirdas-butkevicius | Algirdas Butkevičius* | Butkevičius?
person:arvydas-anusauskas | Arvydas Anušauskas* | Anušauskas?
person:erkki-tuomioja | Erkki Tuomioja* | Tuomioja?
person:timo-soini | Timo Soini* | Soini?
person:pekka-haavisto | Pekka Haavisto* | Haavisto?
person:elina-valtonen | Elina Valtonen* | Valtonen?
person:antti-hakkanen | Antti Häkkänen* | Häkkänen?
person:margot-wallstrom | Margot Wallström* | Wallström?
person:ann-linde | Ann Linde* | Linde?
person:tobias-billstrom | Tobias Billström* | Billström?
person:peter-hultqvist | Peter Hultqvist* | Hultqvist?
person:pal-jonson | Pål Jonson* | Jonson?
person:borge-brende | Børge Brende* | Brende?
person:ine-eriksen-soreide | Ine Eriksen Søreide* | Søreide?
person:espen-barth-eide | Espen Barth Eide* | Eide?
person:anniken-huitfeldt | Anniken Huitfeldt* | Huitfeldt?
person:lars-lokke-rasmussen | Lars Løkke Rasmussen* | Rasmussen?
person:poul-nyrup-rasmussen | Poul Nyrup Rasmussen* | Rasmussen?
person:jeppe-kofod | Jeppe Kofod* | Kofod?
person:per-stig-moller | Per Stig Møller* | Møller?
person:kristian-jensen | Kristian Jensen* | Jensen?
person:troels-lund-poulsen | Troels Lund Poulsen* | Poulsen?
person:peter-christensen | Peter Christensen* | Christensen?
# Central and southern Europe
person:beata-szydlo | Beata Szydło* | Szydło?
person:ewa-kopacz | Ewa Kopacz* | Kopacz?
person:jaroslaw-kaczynski | Jarosław Kaczyński* | Kaczyński?
person:witold-waszczykowski | Witold Waszczykowski* | Waszczykowski?
person:antoni-macierewicz | Antoni Macierewicz* | Macierewicz?
person:jacek-czaputowicz | Jacek Czaputowicz* | Czaputowicz?
person:zbigniew-rau | Zbigniew Rau* | Rau?
person:tomasz-siemoniak | Tomasz Siemoniak* | Siemoniak?
person:grzegorz-schetyna | Grzegorz Schetyna* | Schetyna?
person:bogdan-klich | Bogdan Klich* | Klich?
person:wladyslaw-kosiniak-kamysz | Władysław Kosiniak-Kamysz* | Kosiniak-Kamysz?
person:mariusz-blaszczak | Mariusz Błaszczak* | Błaszczak?
person:adam-daniel-rotfeld | Adam Daniel Rotfeld* | Rotfeld?
person:wlodzimierz-cimoszewicz | Włodzimierz Cimoszewicz* | Cimoszewicz?
person:leszek-miller | Leszek Miller* | Miller?
person:kazimierz-marcinkiewicz | Kazimierz Marcinkiewicz* | Marcinkiewicz?
person:anna-fotyga | Anna Fotyga* | Fotyga?
person:stefan-meller | Stefan Meller* | Meller?
person:tadeusz-mazowiecki | Tadeusz Mazowiecki* | Mazowiecki?
person:karel-schwarzenberg | Karel Schwarzenberg* | Schwarzenberg?
person:lubomir-zaoralek | Lubomír Zaorálek* | Zaorálek?
person:jan-lipavsky | Jan Lipavský* | Lipavský?
person:jiri-paroubek | Jiří Paroubek* | Paroubek?
person:cyril-svoboda | Cyril Svoboda* | Svoboda?
person:miroslav-lajcak | Miroslav Lajčák* | Lajčák?
person:ivan-gasparovic | Ivan Gašparovič* | Gašparovič?
person:andrej-kiska | Andrej Kiska* | Kiska?
person:juraj-blanar | Juraj Blanár* | Blanár?
person:igor-matovic | Igor Matovič* | Matovič?
person:janos-ader | János Áder* | Áder?
person:laszlo-solyom | László Sólyom* | Sólyom?
person:katalin-novak | Katalin Novák* | Novák?
person:tamas-sulyok | Tamás Sulyok* | Sulyok?
person:thomas-klestil | Thomas Klestil* | Klestil?
person:heinz-fischer | Heinz Fischer* | Fischer?
person:alexander-schallenberg | Alexander Schallenberg* | Schallenberg?
person:karin-kneissl | Karin Kneissl* | Kneissl?
person:benita-ferrero-waldner | Benita Ferrero-Waldner* | Ferrero-Waldner?
person:christian-kern | Christian Kern* | Kern?
person:didier-burkhalter | Didier Burkhalter* | Burkhalter?
person:micheline-calmy-rey | Micheline Calmy-Rey* | Calmy-Rey?
person:ignazio-cassis | Ignazio Cassis* | Cassis?
person:viola-amherd | Viola Amherd* | Amherd?
person:alain-berset | Alain Berset* | Berset?
person:doris-leuthard | Doris Leuthard* | Leuthard?
person:gianfranco-fini | Gianfranco Fini* | Fini?
person:luigi-di-maio | Luigi Di Maio* | Maio?
person:angelino-alfano | Angelino Alfano* | Alfano?
person:giorgio-napolitano | Giorgio Napolitano* | Napolitano?
person:guido-crosetto | Guido Crosetto* | Crosetto?
person:matteo-salvini | Matteo Salvini* | Salvini?
person:jan-peter-balkenende | Jan Peter Balkenende* | Balkenende?
person:ben-bot | Ben Bot* | Bot?
person:maxime-verhagen | Maxime Verhagen* | Verhagen?
person:frans-timmermans | Frans Timmermans* | Timmermans?
person:bert-koenders | Bert Koenders* | Koenders?
person:stef-blok | Stef Blok* | Blok?
person:wopke-hoekstra | Wopke Hoekstra* | Hoekstra?
person:caspar-veldkamp | Caspar Veldkamp* | Veldkamp?
person:yves-leterme | Yves Leterme* | Leterme?
person:didier-reynders | Didier Reynders* | Reynders?
person:karel-de-gucht | Karel De Gucht* | Gucht?
# Germany, France, Britain
person:klaus-kinkel | Klaus Kinkel* | Kinkel?
person:hans-dietrich-genscher | Hans-Dietrich Genscher* | Genscher?
person:peter-struck | Peter Struck* | Struck?
person:rudolf-scharping | Rudolf Scharping* | Scharping?
person:otto-schily | Otto Schily* | Schily?
person:thomas-de-maiziere | Thomas de Maizière* | Maizière?
person:karl-theodor-zu-guttenberg | Karl-Theodor zu Guttenberg* | Guttenberg?
person:annegret-kramp-karrenbauer | Annegret Kramp-Karrenbauer* | Kramp-Karrenbauer?
person:christine-lambrecht | Christine Lambrecht* | Lambrecht?
person:robert-habeck | Robert Habeck* | Habeck?
person:christian-lindner | Christian Lindner* | Lindner?
person:peter-altmaier | Peter Altmaier* | Altmaier?
person:gernot-erler | Gernot Erler* | Erler?
person:johannes-rau | Johannes Rau* | Rau?
person:roman-herzog | Roman Herzog* | Herzog?
person:richard-von-weizsacker | Richard von Weizsäcker* | Weizsäcker?
person:christian-wulff | Christian Wulff* | Wulff?
person:steffen-seibert | Steffen Seibert* | Seibert?
person:alice-weidel | Alice Weidel* | Weidel?
person:alain-juppe | Alain Juppé* | Juppé?
person:dominique-de-villepin | Dominique de Villepin* | Villepin?
person:michel-barnier | Michel Barnier* | Barnier?
person:philippe-douste-blazy | Philippe Douste-Blazy* | Douste-Blazy?
person:hubert-vedrine | Hubert Védrine* | Védrine?
person:michele-alliot-marie | Michèle Alliot-Marie* | Alliot-Marie?
person:manuel-valls | Manuel Valls* | Valls?
person:edouard-philippe | Édouard Philippe* | Philippe?
person:jean-castex | Jean Castex* | Castex?
person:elisabeth-borne | Élisabeth Borne* | Borne?
person:gabriel-attal | Gabriel Attal* | Attal?
person:francois-bayrou | François Bayrou* | Bayrou?
person:jean-marc-ayrault | Jean-Marc Ayrault* | Ayrault?
person:florence-parly | Florence Parly* | Parly?
person:bruno-le-maire | Bruno Le Maire* | Maire?
person:lionel-jospin | Lionel Jospin* | Jospin?
person:jean-pierre-raffarin | Jean-Pierre Raffarin* | Raffarin?
person:marine-le-pen | Marine Le Pen* | Pen?
person:herve-morin | Hervé Morin* | Morin?
person:robin-cook | Robin Cook* | Cook?
person:margaret-beckett | Margaret Beckett* | Beckett?
person:michael-fallon | Michael Fallon* | Fallon?
person:ben-wallace | Ben Wallace* | Wallace?
person:gavin-williamson | Gavin Williamson* | Williamson?
person:grant-shapps | Grant Shapps* | Shapps?
person:john-healey | John Healey* | Healey?
person:malcolm-rifkind | Malcolm Rifkind* | Rifkind?
person:geoff-hoon | Geoff Hoon* | Hoon?
person:des-browne | Des Browne* | Browne?
person:liam-fox | Liam Fox* | Fox?
person:nick-clegg | Nick Clegg* | Clegg?
person:george-osborne | George Osborne* | Osborne?
person:jeremy-corbyn | Jeremy Corbyn* | Corbyn?
person:nigel-farage | Nigel Farage* | Farage?
# European institutions, NATO, the UN
person:peter-mandelson | Peter Mandelson* | Mandelson?
person:gunther-oettinger | Günther Oettinger* | Oettinger?
person:maros-sefcovic | Maroš Šefčovič* | Šefčovič?
person:cecilia-malmstrom | Cecilia Malmström*; Cecilia Malmstrom* | Malmström*
person:andris-piebalgs | Andris Piebalgs* | Piebalgs?
person:chris-patten | Chris Patten* | Patten?
person:martin-schulz | Martin Schulz* | Schulz?
person:jerzy-buzek | Jerzy Buzek* | Buzek?
person:elmar-brok | Elmar Brok* | Brok?
person:peter-stano | Peter Stano* | Stano
person:maja-kocijancic | Maja Kocijancic*; Maya Kosiyançiç*; Maja Kocijančič* | Kocijancic*
person:george-robertson | George Robertson* | Robertson?
person:james-appathurai | James Appathurai* | Appathurai?
person:oana-lungescu | Oana Lungescu* | Lungescu*
person:philip-breedlove | Philip Breedlove* | Breedlove?
person:alexander-vershbow | Alexander Vershbow* | Vershbow?
person:lamberto-zannier | Lamberto Zannier* | Zannier?
person:thomas-greminger | Thomas Greminger* | Greminger?
person:heidi-tagliavini | Heidi Tagliavini* | Tagliavini?
person:martin-sajdik | Martin Sajdik* | Sajdik?
person:terry-davis | Terry Davis* | Davis?
person:staffan-de-mistura | Staffan de Mistura*; Staffan De Mistura* | de Mistura*; De Mistura*; Mistura
person:lakhdar-brahimi | Ahdar İbrahimi*; Lahdar Brahimi*; Lahdar İbrahimi*; Lakhdar Brahimi* | İbrahimi?; Brahimi
person:geir-pedersen | Geir Pedersen*; Geir O. Pedersen* | Pedersen*
person:hans-blix | Hans Blix* | Blix?
person:stephane-dujarric | Stephane Dujarric* | Dujarric*
person:farhan-haq | Farhan Haq*; Ferhan Hak* | Haq
person:filippo-grandi | Filippo Grandi* | Grandi?
person:volker-turk | Volker Türk* | Türk?
person:zeid-raad-al-hussein | Zeid Ra'ad al-Hussein*
person:louise-arbour | Louise Arbour* | Arbour?
person:carla-del-ponte | Carla Del Ponte* | Ponte?
person:serge-brammertz | Serge Brammertz* | Brammertz?
person:ratko-mladic | Ratko Mladiç*; Ratko Mladic*; Ratko Mladić* | Mladiç*; Mladic
person:rodrigo-rato | Rodrigo Rato* | Rato?
person:michel-camdessus | Michel Camdessus* | Camdessus?
person:karim-khan | Karim Khan* | Khan?
person:irina-bokova | Irina Bokova* | Bokova?
# The United States
person:paul-wolfowitz | Paul Wolfowitz* | Wolfowitz?
person:john-negroponte | John Negroponte* | Negroponte?
person:zbigniew-brzezinski | Zbigniew Brzezinski* | Brzezinski?
person:sandy-berger | Sandy Berger* | Berger?
person:william-cohen | William Cohen* | Cohen?
person:william-perry | William Perry* | Perry?
person:strobe-talbott | Strobe Talbott* | Talbott?
person:jay-garner | Jay Garner* | Garner?
person:paul-bremer | Paul Bremer* | Bremer
person:rose-gottemoeller | Rose Gottemoeller* | Gottemoeller?
person:ellen-tauscher | Ellen Tauscher* | Tauscher?
person:michael-mcfaul | Michael McFaul* | McFaul?
person:john-tefft | John Tefft* | Tefft?
person:jon-huntsman | Jon Huntsman* | Huntsman?
person:john-j-sullivan | John J. Sullivan* | Sullivan?
person:lynne-tracy | Lynne Tracy* | Tracy?
person:geoffrey-pyatt | Geoffrey Pyatt* | Pyatt?
person:kurt-volker | Kurt Volker* | Volker?
person:john-beyrle | John Beyrle* | Beyrle?
person:william-burns | William Burns* | Burns?
person:nicholas-burns | Nicholas Burns* | Burns?
person:daniel-fried | Daniel Fried* | Fried?
person:sean-mccormack | Sean McCormack* | McCormack?
person:scott-mcclellan | Scott McClellan* | McClellan?
person:ari-fleischer | Ari Fleischer* | Fleischer?
person:dana-perino | Dana Perino* | Perino?
person:tony-snow | Tony Snow* | Snow?
person:josh-earnest | Josh Earnest* | Earnest?
person:jay-carney | Jay Carney* | Carney?
person:marie-harf | Marie Harf* | Harf?
person:john-kirby | John Kirby* | Kirby?
person:mark-toner | Mark Toner* | Toner?
person:richard-boucher | Richard Boucher* | Boucher?
person:wendy-sherman | Wendy Sherman* | Sherman?
person:ben-rhodes | Ben Rhodes* | Rhodes?
person:bernie-sanders | Bernie Sanders* | Sanders?
person:mitch-mcconnell | Mitch McConnell* | McConnell?
person:john-boehner | John Boehner* | Boehner?
person:mitt-romney | Mitt Romney* | Romney?
person:george-shultz | George Shultz* | Shultz?
person:john-foster-dulles | John Foster Dulles* | Dulles?
person:robert-mcnamara | Robert McNamara* | McNamara?
person:caspar-weinberger | Caspar Weinberger* | Weinberger?
person:robert-lighthizer | Robert Lighthizer* | Lighthizer?
person:howard-lutnick | Howard Lutnick* | Lutnick?
person:tulsi-gabbard | Tulsi Gabbard* | Gabbard?
person:jared-kushner | Jared Kushner* | Kushner?
person:h-r-mcmaster | H. R. McMaster* | McMaster?
person:michael-flynn | Michael Flynn* | Flynn?
person:elon-musk | Elon Musk* | Musk?
person:edward-snowden | Edward Snowden* | Snowden?
person:george-kennan | George F. Kennan* | Kennan?
person:john-ashcroft | John Ashcroft* | Ashcroft?
person:tom-ridge | Tom Ridge* | Ridge?
person:porter-goss | Porter Goss* | Goss?
person:george-tenet | George Tenet* | Tenet?
person:tom-lantos | Tom Lantos* | Lantos?
person:richard-lugar | Richard Lugar* | Lugar?
person:demetrios-marantis | Demetrios Marantis* | Marantis?
# Asia and the Middle East
person:burhanuddin-rabbani | Burhaneddin Rabbani*; Burhanettin Rabbani*; Burhanuddin Rabbani* | Rabbani
person:ahmad-shah-massoud | Ahmed Şah Mesud*; Ahmet Şah Mesud*; Ahmad Shah Massoud* | Massoud?; Mesud?
person:gulbuddin-hekmatyar | Gulbeddin Hikmetyar*; Gülbeddin Hikmetyar*; Gülbettin Hikmetyar*; Gulbuddin Hekmatyar* | Hikmetyar*
person:abdul-rashid-dostum | Abdurreşit Dostum*; Raşid Dostum*; Abdürreşit Dostum*; Abdul Reşit Dostum*; Raşit Dostum*; Abdul Rashid Dostum* | Dostum?
person:zabihullah-mujahid | Zabihullah Mücahid*; Zebihullah Mücahid*; Zabihullah Mujahid* | Mücahid?
person:suhail-shaheen | Süheyl Şahin*; Suhail Shaheen* | Shaheen?; Şahin?
person:hibatullah-akhundzada | Hibetullah Ahundzade*; Haybetullah Ahundzade*; Hibatullah Akhundzada* | Ahundzade*
person:moqtada-al-sadr | Moqtada al-Sadr*; Mukteda es-Sadr*; Mukteda Sadr*; Mukteda El Sadr*; Mukteda el Sadr*; Mukteda El-Sadr*; Muqtada al-Sadr* | Sadr
person:ali-al-sistani | Ali Sistani*; Ayetullah Sistani*; Ali es-Sistani*; Ali al-Sistani* | Sistani*
person:naji-sabri | Naci Sabri*; Naji Sabri* | Sabri?
person:tariq-aziz | Tarık Aziz*; Tariq Aziz* | Aziz?
person:mohammad-ali-hosseini | Muhammed Ali Hüseyni*; Mohammad Ali Hosseini* | Hosseini?; Hüseyni?
person:hamid-reza-asefi | Hamid Rıza Asefi*; Hamid Reza Asefi* | Asefi
person:gholam-reza-aghazadeh | Gholam Reza Aghazadeh* | Aghazadeh?
person:bahram-ghasemi | Bahram Ghasemi*; Behram Kasımi*; Bahram Qasemi* | Ghasemi?; Kasımi?
person:saeed-khatibzadeh | Said Hatipzade*; Said Hatibzade*; Saeed Khatibzadeh* | Hatipzade*; Hatibzade*
person:hamad-bin-jassim-bin-jaber-al-thani | Hamad bin Casim*; Hamed bin Casim*; Hamad bin Cassim*; Şeyh Hamad bin Casim*; Hamad bin Jassim Al Thani* | Casim?
person:natwar-singh | Natwar Singh* | Singh?
person:jaswant-singh | Jaswant Singh* | Singh?
person:sonia-gandhi | Sonia Gandi*; Sonya Gandi*; Sonia Gandhi* | Gandhi?; Gandi?
person:a-p-j-abdul-kalam | A. P. J. Abdul Kalam* | Kalam?
person:makiko-tanaka | Makiko Tanaka* | Tanaka?
person:yoriko-kawaguchi | Yoriko Kawaguchi* | Kawaguchi?
person:nobutaka-machimura | Nobutaka Machimura* | Machimura?
person:masahiko-komura | Masahiko Kōmura* | Kōmura?
person:seiji-maehara | Seiji Maehara* | Maehara?
person:koichiro-gemba | Koichiro Gemba* | Gemba?
person:itsunori-onodera | Itsunori Onodera* | Onodera?
person:kim-young-sam | Kim Young-sam*; Kim Yung Sam*
person:yun-byung-se | Yun Byung-se*
person:chung-eui-yong | Chung Eui-yong*
person:kim-yo-jong | Kim Yo-jong*
person:kim-yong-nam | Kim Yong-nam*
person:kim-kye-gwan | Kim Kye-gwan*
person:choe-ryong-hae | Choe Ryong-hae*
person:ho-chi-minh | Ho Chi Minh*
person:liu-jianchao | Liu Jianchao*
person:chang-wanquan | Chang Wanquan*
# Heads of state and government of their time
person:harry-truman | Harry Truman*
person:dwight-eisenhower | Dwight Eisenhower*
person:john-f-kennedy | John F. Kennedy* | Kennedy
person:gerald-ford | Gerald Ford*
person:john-diefenbaker | John Diefenbaker*
person:lester-pearson | Lester Pearson*
person:joe-clark | Joe Clark*
person:brian-mulroney | Brian Mulroney* | Mulroney*
person:lynden-pindling | Lynden Pindling*
person:hubert-ingraham | Hubert Ingraham*
person:perry-christie | Perry Christie*
person:fulgencio-batista | Fulgencio Batista*
person:raoul-cedras | Raoul Cédras*
person:jean-bertrand-aristide | Jean-Bertrand Aristide* | Aristide*
person:rene-preval | René Préval*
person:michel-martelly | Michel Martelly*
person:joaquin-balaguer | Joaquín Balaguer*
person:hipolito-mejia | Hipólito Mejía*
person:danilo-medina | Danilo Medina*
person:alexander-bustamante | Alexander Bustamante*
person:michael-manley | Michael Manley*
person:edward-seaga | Edward Seaga*
person:p-j-patterson | P. J. Patterson*
person:bruce-golding | Bruce Golding*
person:patrick-manning | Patrick Manning*
person:basdeo-panday | Basdeo Panday*
person:kamla-persad-bissessar | Kamla Persad-Bissessar*
person:eric-gairy | Eric Gairy*
person:maurice-bishop | Maurice Bishop*
person:forbes-burnham | Forbes Burnham*
person:bharrat-jagdeo | Bharrat Jagdeo*
person:donald-ramotar | Donald Ramotar*
person:desi-bouterse | Desi Bouterse*
person:ronald-venetiaan | Ronald Venetiaan*
person:luis-echeverria | Luis Echeverría*
person:miguel-de-la-madrid | Miguel de la Madrid*
person:carlos-salinas | Carlos Salinas*
person:ernesto-zedillo | Ernesto Zedillo*
person:efrain-rios-montt | Efraín Ríos Montt*
person:vinicio-cerezo | Vinicio Cerezo*
person:alvaro-arzu | Álvaro Arzú*
person:oscar-berger | Óscar Berger*
person:alvaro-colom | Álvaro Colom*
person:otto-perez-molina | Otto Pérez Molina*
person:rafael-callejas | Rafael Callejas*
person:manuel-zelaya | Manuel Zelaya* | Zelaya
person:porfirio-lobo | Porfirio Lobo*
person:jose-napoleon-duarte | José Napoleón Duarte*
person:alfredo-cristiani | Alfredo Cristiani*
person:mauricio-funes | Mauricio Funes*
person:anastasio-somoza | Anastasio Somoza*
person:violeta-chamorro | Violeta Chamorro* | Chamorro*
person:arnoldo-aleman | Arnoldo Alemán*
person:oscar-arias | Óscar Arias*
person:omar-torrijos | Omar Torrijos*
person:manuel-noriega | Manuel Noriega* | Noriega*
person:guillermo-endara | Guillermo Endara*
person:ricardo-martinelli | Ricardo Martinelli*
person:juan-carlos-varela | Juan Carlos Varela*
person:julio-cesar-turbay | Julio César Turbay*
person:belisario-betancur | Belisario Betancur*
person:cesar-gaviria | César Gaviria*
person:ernesto-samper | Ernesto Samper*
person:andres-pastrana | Andrés Pastrana*
person:alvaro-uribe | Álvaro Uribe* | Uribe
person:romulo-betancourt | Rómulo Betancourt*
person:jaime-lusinchi | Jaime Lusinchi*
person:leon-febres-cordero | León Febres Cordero*
person:jamil-mahuad | Jamil Mahuad*
person:lucio-gutierrez | Lucio Gutiérrez*
person:fernando-belaunde | Fernando Belaúnde*
person:juan-velasco-alvarado | Juan Velasco Alvarado*
person:alan-garcia | Alan García*
person:alberto-fujimori | Alberto Fujimori* | Fujimori*
person:alejandro-toledo | Alejandro Toledo*
person:ollanta-humala | Ollanta Humala*
person:juscelino-kubitschek | Juscelino Kubitschek*
person:joao-goulart | João Goulart*
person:ernesto-geisel | Ernesto Geisel*
person:joao-figueiredo | João Figueiredo*
person:jose-sarney | José Sarney*
person:fernando-collor-de-mello | Fernando Collor de Mello*
person:itamar-franco | Itamar Franco*
person:victor-paz-estenssoro | Víctor Paz Estenssoro*
person:hugo-banzer | Hugo Banzer*
person:carlos-mesa | Carlos Mesa*
person:jeanine-anez | Jeanine Áñez*
person:alfredo-stroessner | Alfredo Stroessner*
person:horacio-cartes | Horacio Cartes*
person:eduardo-frei-montalva | Eduardo Frei Montalva*
person:salvador-allende | Salvador Allende* | Allende
person:augusto-pinochet | Augusto Pinochet* | Pinochet*; Pinoşe
person:patricio-aylwin | Patricio Aylwin*
person:eduardo-frei | Eduardo Frei*
person:ricardo-lagos | Ricardo Lagos*
person:michelle-bachelet | Michelle Bachelet* | Bachelet*
person:juan-peron | Juan Perón*
person:arturo-frondizi | Arturo Frondizi*
person:jorge-videla | Jorge Videla*
person:raul-alfonsin | Raúl Alfonsín*
person:carlos-menem | Carlos Menem* | Menem
person:fernando-de-la-rua | Fernando de la Rúa*
person:julio-maria-sanguinetti | Julio María Sanguinetti*
person:jorge-batlle | Jorge Batlle*
person:tabare-vazquez | Tabaré Vázquez*
person:anthony-eden | Anthony Eden*
person:harold-macmillan | Harold Macmillan*
person:alec-douglas-home | Alec Douglas-Home*
person:harold-wilson | Harold Wilson*
person:edward-heath | Edward Heath*
person:james-callaghan | James Callaghan*
person:john-major | John Major*
person:eamon-de-valera | Éamon de Valera*
person:jack-lynch | Jack Lynch*
person:charles-haughey | Charles Haughey*
person:garret-fitzgerald | Garret FitzGerald*
person:albert-reynolds | Albert Reynolds*
person:john-bruton | John Bruton*
person:bertie-ahern | Bertie Ahern*
person:enda-kenny | Enda Kenny*
person:leo-varadkar | Leo Varadkar*
person:ruud-lubbers | Ruud Lubbers*
person:wim-kok | Wim Kok*
person:leo-tindemans | Leo Tindemans*
person:wilfried-martens | Wilfried Martens*
person:jean-luc-dehaene | Jean-Luc Dehaene*
person:guy-verhofstadt | Guy Verhofstadt* | Verhofstadt*
person:elio-di-rupo | Elio Di Rupo*
person:jacques-santer | Jacques Santer*
person:guy-mollet | Guy Mollet*
person:charles-de-gaulle | =Charles de Gaulle; De Gaulle*; de Gaulle*; Charles de Gaulle*
person:georges-pompidou | Georges Pompidou* | Pompidou*
person:valery-giscard-destaing | =Valery Giscard d'Estaing; Giscard d'Estaing*; Valéry Giscard d'Estaing*
person:francois-mitterrand | François Mitterrand* | Mitterrand*; Mitterand*
person:francisco-franco | Francisco Franco*
person:adolfo-suarez | Adolfo Suárez*
person:leopoldo-calvo-sotelo | Leopoldo Calvo-Sotelo*
person:felipe-gonzalez | Felipe Gonzalez*
person:antonio-salazar | António Salazar*
person:marcelo-caetano | Marcelo Caetano*
person:antonio-ramalho-eanes | António Ramalho Eanes*
person:mario-soares | Mario Soares*
person:jorge-sampaio | Jorge Sampaio*
person:konrad-adenauer | Konrad Adenauer* | Adenauer*
person:ludwig-erhard | Ludwig Erhard*
person:kurt-georg-kiesinger | Kurt Georg Kiesinger*
person:helmut-schmidt | Helmut Schmidt*
person:walter-ulbricht | Walter Ulbricht*
person:erich-honecker | Erich Honecker* | Honecker*
person:wladyslaw-gomulka | Władysław Gomułka*
person:edward-gierek | Edward Gierek*
person:wojciech-jaruzelski | Wojciech Jaruzelski* | Jaruzelski*
person:lech-walesa | Lech Wałęsa* | Walesa; Wałęsa
person:bruno-kreisky | Bruno Kreisky*
person:franz-vranitzky | Franz Vranitzky*
person:wolfgang-schussel | Wolfgang Schüssel* | Schüssel*
person:alfred-gusenbauer | Alfred Gusenbauer*
person:werner-faymann | Werner Faymann* | Faymann*
person:janos-kadar | János Kádár*
person:jozsef-antall | József Antall*
person:gyula-horn | Gyula Horn*
person:antonin-novotny | Antonín Novotný*
person:gustav-husak | Gustáv Husák*
person:mirek-topolanek | Mirek Topolánek* | Topolanek*
person:petr-necas | Petr Nečas*
person:bohuslav-sobotka | Bohuslav Sobotka*
person:vladimir-meciar | Vladimír Mečiar* | Meciar; Meçiar
person:mikulas-dzurinda | Mikuláš Dzurinda*
person:iveta-radicova | Iveta Radičová*
person:aldo-moro | Aldo Moro*
person:amintore-fanfani | Amintore Fanfani*
person:giulio-andreotti | Giulio Andreotti* | Andreotti*
person:francesco-cossiga | Francesco Cossiga*
person:bettino-craxi | Bettino Craxi* | Craxi
person:giuliano-amato | Giuliano Amato*
person:carlo-azeglio-ciampi | Carlo Azeglio Ciampi*
person:lamberto-dini | Lamberto Dini*
person:massimo-dalema | Massimo D'Alema* | D'Alema
person:dom-mintoff | Dom Mintoff*
person:joseph-muscat | Joseph Muscat*
person:enver-hoxha | Enver Hoca*; Enver Hoxha*
person:ramiz-alia | Ramiz Alia*; Ramiz Aliya*
person:sali-berisha | Sali Berişa*; Sali Berisha* | Berişa; Berisha*
person:fatos-nano | Fatos Nano*
person:milo-dukanovic | Milo Cukanoviç*; Milo Djukanovic*; Milo Djukanoviç*; Milo Đukanović* | Cukanoviç*; Djukanovic*; Dukanoviç*
person:branko-crvenkovski | Branko Crvenkovski*
person:ljubco-georgievski | Ljubčo Georgievski*
person:nikola-gruevski | Nikola Gruevski* | Gruevski*
person:zoran-zaev | Zoran Zaev* | Zaev
person:franjo-tudman | Franjo Tuđman* | Tucman; Tudjman*
person:stjepan-mesic | Stjepan Mesić* | Mesiç; Mesic
person:ivo-sanader | Ivo Sanader* | Sanader*
person:jadranka-kosor | Jadranka Kosor*
person:josip-broz-tito | Josip Broz Tito*; Yosip Broz Tito*; Mareşal Tito* | Tito?
person:slobodan-milosevic | Slobodan Miloseviç*; Slobodan Miloşeviç*; Slobodan Milosevic*; Slobodan Milošević* | Miloseviç*; Miloşeviç*; Milosevic*
person:vojislav-kostunica | Voyislav Koştunitsa*; Vojislav Kostunica*; Vojislav Koštunica* | Kostunica*; Koştunitsa*
person:alija-izetbegovic | Aliya İzetbegoviç*; Alija İzetbegoviç*; Alija Izetbegovic*; Alija Izetbegović* | İzetbegoviç*; İzzetbegoviç*; Izetbegoviç*
person:hashim-thaci | Haşim Taçi*; Haşim Thaçi*; Hashim Thaçi*; Haşim Thaci* | Taçi; Thaçi; Thaci
person:ramush-haradinaj | Ramuş Haradinay*; Ramush Haradinaj* | Haradinay*; Haradinaj*
person:janez-drnovsek | Janez Drnovšek*
person:janez-jansa | Janez Jansa*; Janez Janša*
person:borut-pahor | Borut Pahor* | Pahor
person:miro-cerar | Miro Cerar*
person:konstantinos-karamanlis | Konstantin Karamanlis*; Konstantinos Karamanlis*
person:georgios-papadopoulos | Yorgo Papadopulos*; Yeorgios Papadopulos*; Georgios Papadopoulos*
person:andreas-papandreou | Andreas Papandreu*; Andreas Papandreou*
person:costas-simitis | Kostas Simitis*; Costas Simitis* | Simitis*
person:kostas-karamanlis | Kostas Karamanlis*; Costas Karamanlis* | Karamanlis*
person:george-papandreou | Yorgo Papandreu*; Yorgos Papandreu*; George Papandreu*; Yeorgios Papandreu*; George Papandreou* | Papandreu*; Papandreou*
person:antonis-samaras | Antonis Samaras*; Andonis Samaras* | Samaras*
person:archbishop-makarios | Başpiskopos Makarios*; III. Makarios*; Archbishop Makarios* | Makarios*
person:spyros-kyprianou | Spiros Kiprianu*; Spiros Kiprianou*; Spyros Kyprianou*
person:george-vassiliou | Yorgo Vasiliu*; Yorgos Vasiliu*; George Vassiliou* | Vasiliu*
person:glafcos-clerides | Glafkos Klerides*; Glafcos Clerides* | Klerides*
person:tassos-papadopoulos | Tasos Papadopulos*; Tassos Papadopulos*; Tassos Papadopoulos* | Papadopulos*
person:demetris-christofias | Dimitris Hristofyas*; Dimitri Hristofyas*; Dimitris Hristofias*; Dimitris Christofias*; Demetris Hristofyas*; Dimitris Hiristofyas*; Dimitris Hristofiyas*; Demetris Christofias* | Hristofyas*; Christofias*; Hristofias*; Hiristofyas*; Hristofiyas*
person:todor-zhivkov | Todor Jivkov*; Todor Zhivkov* | Jivkov*
person:boyko-borisov | Boyko Borisov*
person:sergei-stanishev | Sergey Stanişev*; Sergei Stanishev* | Stanişev*
person:mircea-snegur | Mircea Snegur* | Snegur
person:petru-lucinschi | Petru Lucinschi* | Luçinski*
person:vlad-filat | Vlad Filat*
person:gheorghe-gheorghiu-dej | Gheorghe Gheorghiu-Dej*
person:nicolae-ceausescu | Nikolay Çavuşesku*; Nicolae Ceausescu*; Nicolae Ceaușescu* | Çavuşesku*; Ceausescu*
person:traian-basescu | Traian Băsescu* | Basescu*; Băsescu*
person:yuri-andropov | Yuri Andropov* | Andropov*
person:konstantin-chernenko | Konstantin Chernenko* | Çernenko*
person:mart-laar | Mart Laar*
person:andrus-ansip | Andrus Ansip* | Ansip
person:juri-ratas | Jüri Ratas*
person:valdis-dombrovskis | Valdis Dombrovskis* | Dombrovskis*
person:maris-kucinskis | Māris Kučinskis*
person:vytautas-landsbergis | Vytautas Landsbergis* | Landsbergis*
person:algirdas-brazauskas | Algirdas Brazauskas*
person:valdas-adamkus | Valdas Adamkus* | Adamkus*
person:rolandas-paksas | Rolandas Paksas*
person:dalia-grybauskaite | Dalia Grybauskaitė* | Grybauskaite*; Gribauskayte*
person:leonid-kravchuk | Leonid Kravçuk*; Leonid Kravchuk* | Kravçuk*
person:stanislav-shushkevich | Stanislav Şuşkeviç*; Stanislav Shushkevich* | Şuşkeviç*
person:levon-ter-petrosyan | Ter Petrosyan*; Levon Ter-Petrosyan*; Levon Ter Petrosyan* | Ter-Petrosyan*
person:zviad-gamsakhurdia | Zviad Gamsahurdiya*; Zviad Gamsakhurdia* | Gamsahurdiya*
person:abulfaz-elchibey | Ebulfez Elçibey*; Ebülfez Elçibey*; Abulfaz Elchibey* | Elçibey*
person:urho-kekkonen | Urho Kekkonen*
person:mauno-koivisto | Mauno Koivisto*
person:martti-ahtisaari | Martti Ahtisaari* | Ahtisaari*
person:paavo-lipponen | Paavo Lipponen*
person:matti-vanhanen | Matti Vanhanen*
person:jyrki-katainen | Jyrki Katainen*
person:juha-sipila | Juha Sipilä*
person:tage-erlander | Tage Erlander*
person:olof-palme | Olof Palme*
person:thorbjorn-falldin | Thorbjörn Fälldin*
person:ingvar-carlsson | Ingvar Carlsson*
person:carl-bildt | Carl Bildt* | Bildt
person:goran-persson | Göran Persson*
person:fredrik-reinfeldt | Fredrik Reinfeldt* | Reinfeldt*
person:einar-gerhardsen | Einar Gerhardsen*
person:kare-willoch | Kåre Willoch*
person:gro-harlem-brundtland | Gro Harlem Brundtland* | Brundtland*
person:thorbjorn-jagland | Thorbjørn Jagland*
person:kjell-magne-bondevik | Kjell Magne Bondevik*
person:poul-schluter | Poul Schlüter*
person:helle-thorning-schmidt | Helle Thorning-Schmidt* | Thorning-Schmidt*
person:davi-oddsson | Davíð Oddsson*
person:dawda-jawara | Dawda Jawara*
person:yahya-jammeh | Yahya Jammeh*; Yahya Cemma*
person:alpha-oumar-konare | Alpha Oumar Konaré*
person:amadou-toumani-toure | Amadou Toumani Touré*
person:leopold-senghor | Léopold Senghor*
person:abdou-diouf | Abdou Diouf*
person:abdoulaye-wade | Abdoulaye Wade*
person:mathieu-kerekou | Mathieu Kérékou*
person:thomas-boni-yayi | Thomas Boni Yayi*
person:moktar-ould-daddah | Moktar Ould Daddah*
person:seyni-kountche | Seyni Kountché*
person:mamadou-tandja | Mamadou Tandja*
person:felix-houphouet-boigny | Félix Houphouët-Boigny*
person:henri-konan-bedie | Henri Konan Bédié*
person:robert-guei | Robert Guéï*
person:sekou-toure | Sékou Touré*
person:moussa-dadis-camara | Moussa Dadis Camara*
person:thomas-sankara | Thomas Sankara*
person:blaise-compaore | Blaise Compaoré* | Compaore*
person:william-tubman | William Tubman*
person:william-tolbert | William Tolbert*
person:samuel-doe | Samuel Doe*
person:charles-taylor | Charles Taylor*
person:siaka-stevens | Siaka Stevens*
person:joseph-momoh | Joseph Momoh*
person:valentine-strasser | Valentine Strasser*
person:ahmad-tejan-kabbah | Ahmad Tejan Kabbah*
person:ernest-bai-koroma | Ernest Bai Koroma*
person:kwame-nkrumah | Kwame Nkrumah*
person:ignatius-acheampong | Ignatius Acheampong*
person:jerry-rawlings | Jerry Rawlings* | Rawlings*
person:john-atta-mills | John Atta Mills*
person:gnassingbe-eyadema | Gnassingbé Eyadéma*
person:ahmadou-ahidjo | Ahmadou Ahidjo*
person:abubakar-tafawa-balewa | Abubakar Tafawa Balewa*
person:yakubu-gowon | Yakubu Gowon*
person:shehu-shagari | Shehu Shagari*
person:ibrahim-babangida | Ibrahim Babangida*
person:sani-abacha | Sani Abacha*
person:abdulsalami-abubakar | Abdulsalami Abubakar*
person:omar-bongo | Omar Bongo*
person:jean-bedel-bokassa | Jean-Bédel Bokassa*
person:andre-kolingba | André Kolingba*
person:ange-felix-patasse | Ange-Félix Patassé*
person:francois-tombalbaye | François Tombalbaye*
person:goukouni-oueddei | Goukouni Oueddei*
person:hissene-habre | Hissène Habré*
person:pascal-lissouba | Pascal Lissouba*
person:joseph-kasa-vubu | Joseph Kasa-Vubu*
person:mobutu-sese-seko | Mobutu Sese Seko* | Mobutu
person:milton-obote | Milton Obote*
person:idi-amin | İdi Amin*; Idi Amin*
person:julius-nyerere | Julius Nyerere* | Nyerere*
person:ali-hassan-mwinyi | Ali Hassan Mwinyi*
person:benjamin-mkapa | Benjamin Mkapa*
person:michel-micombero | Michel Micombero*
person:jean-baptiste-bagaza | Jean-Baptiste Bagaza*
person:pierre-buyoya | Pierre Buyoya*
person:pierre-nkurunziza | Pierre Nkurunziza* | Nkurunziza*
person:gregoire-kayibanda | Grégoire Kayibanda*
person:juvenal-habyarimana | Juvénal Habyarimana*
person:siad-barre | Siad Barre*; Siyad Barre*
person:hassan-gouled-aptidon | Hassan Gouled Aptidon*
person:haile-selassie | Haile Selasiye*; Haile Selassie*
person:mengistu-haile-mariam | Mengistu Haile Mariam* | Mengistu*
person:agostinho-neto | Agostinho Neto*
person:samora-machel | Samora Machel*
person:joaquim-chissano | Joaquim Chissano*
person:armando-guebuza | Armando Guebuza*
person:kenneth-kaunda | Kenneth Kaunda* | Kaunda
person:frederick-chiluba | Frederick Chiluba*
person:levy-mwanawasa | Levy Mwanawasa*
person:michael-sata | Michael Sata*
person:ian-smith | Ian Smith*
person:hastings-banda | Hastings Banda*
person:bakili-muluzi | Bakili Muluzi*
person:bingu-wa-mutharika | Bingu wa Mutharika*
person:hendrik-verwoerd | Hendrik Verwoerd*
person:john-vorster | John Vorster*
person:p-w-botha | P. W. Botha*
person:f-w-de-klerk | =F. W. de Klerk; De Klerk*; F. W. de Klerk*
person:sam-nujoma | Sam Nujoma*
person:hifikepunye-pohamba | Hifikepunye Pohamba*
person:justin-lekhanya | Justin Lekhanya*
person:pakalitha-mosisili | Pakalitha Mosisili*
person:tom-thabane | Tom Thabane*
person:seretse-khama | Seretse Khama*
person:quett-masire | Quett Masire*
person:festus-mogae | Festus Mogae*
person:ian-khama | Ian Khama*
person:philibert-tsiranana | Philibert Tsiranana*
person:didier-ratsiraka | Didier Ratsiraka*
person:marc-ravalomanana | Marc Ravalomanana*
person:seewoosagur-ramgoolam | Seewoosagur Ramgoolam*
person:anerood-jugnauth | Anerood Jugnauth*
person:navin-ramgoolam | Navin Ramgoolam*
person:france-albert-rene | France-Albert René*
person:ahmed-ben-bella | Ahmed Ben Bella*
person:houari-boumediene | Houari Boumédiène*
person:chadli-bendjedid | Bin Cedid*; Chadli Bendjedid*
person:liamine-zeroual | Liamine Zéroual*
person:moncef-marzouki | Moncef Marzouki* | Merzuki*
person:beji-caid-essebsi | El-Bacı Kaid es-Sibsi*; Beji Caid Essebsi* | Sibsi
person:king-idris | King Idris*
person:gaafar-nimeiry | Gaafar Nimeiry*
person:ruhollah-khomeini | Ayetullah Humeyni*; Ruhullah Humeyni*; İmam Humeyni*; Ruhollah Khomeini* | Humeyni*
person:akbar-hashemi-rafsanjani | =Ali Ekber Haşimi Rafsancani; Haşimi Rafsancani*; Ali Ekber Haşimi Rafsancani*; Ekber Haşimi Rafsancani*; Akbar Hashemi Rafsanjani* | Rafsancani*
person:adnan-menderes | Adnan Menderes* | Menderes?
person:ismet-inonu | İsmet İnönü*; İsmet Paşa* | İnönü?
person:suleyman-demirel | Süleyman Demirel* | Demirel*
person:kenan-evren | Kenan Evren* | Evren?
person:turgut-ozal | Turgut Özal* | Özal?
person:yildirim-akbulut | Yıldırım Akbulut* | Akbulut?
person:tansu-ciller | Tansu Çiller* | Çiller?
person:necmettin-erbakan | Necmettin Erbakan* | Erbakan*
person:mesut-yilmaz | Mesut Yılmaz* | Yılmaz?
person:abdul-karim-qassim | Abdul Karim Qassim*
person:iyad-allawi | İyad Allavi*; Iyad Allawi* | Allavi
person:ibrahim-al-jaafari | İbrahim Caferi*; İbrahim el-Caferi*; Ibrahim al-Jaafari* | el-Caferi*
person:adil-abdul-mahdi | Adil Abdulmehdi*; Adil Abdul-Mahdi* | Abdulmehdi*
person:anwar-sadat | Enver Sedat*; Enver Sadat*; Anwar Sadat*
person:hafez-al-assad | Hafız Esad*; Hafız Esed*; Hafez al-Assad*
person:camille-chamoun | Camille Chamoun*
person:fouad-chehab | Fouad Chehab*
person:amin-gemayel | Amin Gemayel*
person:elias-hrawi | Elias Hrawi*
person:emile-lahoud | Emil Lahud*; Emile Lahud*; Émile Lahoud* | Lahud
person:michel-suleiman | Mişel Süleyman*; Michel Süleyman*; Michel Suleyman*; Michel Suleiman*
person:moshe-sharett | Moshe Sharett*
person:david-ben-gurion | Ben Gurion*; David Ben Gurion*; David Ben-Gurion* | Ben-Gurion*
person:levi-eshkol | Levi Eshkol*
person:golda-meir | Golda Meir*
person:yitzhak-rabin | İzak Rabin*; Yitzhak Rabin*; İzhak Rabin*; İshak Rabin* | Rabin?
person:menachem-begin | Menahem Begin*; Menachem Begin*
person:yitzhak-shamir | İzak Şamir*; İzhak Şamir*; Yitzhak Shamir*
person:shimon-peres | Şimon Peres*; Shimon Peres*; Simon Peres* | Peres?
person:king-saud | King Saud*
person:king-khalid | King Khalid*
person:king-fahd | Kral Fahd*; King Fahd*
person:ali-abdullah-saleh | Ali Abdullah Salih*; Ali Abdullah Saleh*
person:abd-rabbu-mansour-hadi | =Abdurabbu Mansur Hadi; Mansur Hadi*; Abdurabbu Mansur Hadi*; Abd-Rabbu Mansour Hadi*
person:jaber-al-ahmad-al-sabah | Jaber al-Ahmad al-Sabah*
person:zayed-bin-sultan-al-nahyan | Zayed bin Sultan*; Zayid bin Sultan*; Zayed bin Sultan Al Nahyan*
person:nur-muhammad-taraki | Nur Muhammad Taraki*
person:babrak-karmal | Babrak Karmal*
person:mohammad-najibullah | Muhammed Necibullah*; Mohammad Najibullah* | Necibullah*
person:rahmon-nabiyev | Rahmon Nabiyev*
person:yumjaagiin-tsedenbal | Yumjaagiin Tsedenbal*
person:punsalmaagiin-ochirbat | Punsalmaagiin Ochirbat*
person:syngman-rhee | Syngman Rhee*
person:chun-doo-hwan | Chun Doo-hwan*
person:nobusuke-kishi | Nobusuke Kishi*
person:hayato-ikeda | Hayato Ikeda*
person:eisaku-sato | Eisaku Satō*
person:kakuei-tanaka | Kakuei Tanaka*
person:masayoshi-ohira | Masayoshi Ōhira*
person:zenko-suzuki | Zenkō Suzuki*
person:yasuhiro-nakasone | Yasuhiro Nakasone* | Nakasone*
person:noboru-takeshita | Noboru Takeshita*
person:toshiki-kaifu | Toshiki Kaifu*
person:kiichi-miyazawa | Kiichi Miyazawa*
person:tomiichi-murayama | Tomiichi Murayama* | Murayama*
person:ryutaro-hashimoto | Ryutaro Hashimoto* | Haşimoto*; Hashimoto?
person:lal-bahadur-shastri | Lal Bahadur Shastri*
person:morarji-desai | Morarji Desai*
person:p-v-narasimha-rao | =P. V. Narasimha Rao; Narasimha Rao*; P. V. Narasimha Rao*
person:h-d-deve-gowda | H. D. Deve Gowda*
person:inder-kumar-gujral | Inder Kumar Gujral* | Gujral
person:zia-ul-haq | Ziya ül Hak*; Ziya ul-Hak*; Zia ul-Haq*
person:ziaur-rahman | Ziaur Rahman*
person:hussain-muhammad-ershad | Hussain Muhammad Ershad*
person:khaleda-zia | Halide Ziya*; Khaleda Zia*
person:u-nu | U Nu*
person:ne-win | Ne Win*
person:than-shwe | Than Shwe*
person:thein-sein | Thein Sein*
person:sirimavo-bandaranaike | Sirimavo Bandaranaike*
person:j-r-jayewardene | J. R. Jayewardene*
person:ranasinghe-premadasa | Ranasinghe Premadasa*
person:chandrika-kumaratunga | Chandrika Kumaratunga*
person:maithripala-sirisena | Maithripala Sirisena* | Sirisena*
person:maumoon-abdul-gayoom | Maumoon Abdul Gayoom*
person:mohamed-nasheed | Mohamed Nasheed*
person:king-mahendra | King Mahendra*
person:king-birendra | King Birendra*
person:king-gyanendra | King Gyanendra*
person:prem-tinsulanonda | Prem Tinsulanonda*
person:chatichai-choonhavan | Chatichai Choonhavan*
person:chuan-leekpai | Chuan Leekpai*
person:abhisit-vejjajiva | Abhisit Vejjajiva*
person:yingluck-shinawatra | Yingluck Shinawatra*
person:norodom-sihanouk | Norodom Sihanuk*; Norodom Sihanouk* | Sihanuk*
person:lon-nol | Lon Nol*
person:pol-pot | Pol Pot*
person:heng-samrin | Heng Samrin*
person:norodom-ranariddh | Norodom Ranariddh*
person:souvanna-phouma | Souvanna Phouma*
person:kaysone-phomvihane | Kaysone Phomvihane*
person:le-duan | Lê Duẩn*
person:do-muoi | Đỗ Mười*
person:nong-duc-manh | Nong Duc Manh*; Nông Đức Mạnh*
person:ngo-dinh-diem | Ngô Đình Diệm*
person:tunku-abdul-rahman | Tunku Abdul Rahman*
person:goh-chok-tong | Goh Chok Tong*
person:ramon-magsaysay | Ramon Magsaysay*
person:fidel-ramos | Fidel Ramos*
person:sukarno |  | Sukarno*
person:suharto |  | Suharto*
person:b-j-habibie | B. J. Habibie*
person:xanana-gusmao | Xanana Gusmão* | Gusmao
person:jose-ramos-horta | Ramos Horta*; José Ramos-Horta* | Ramos-Horta*
person:robert-menzies | Robert Menzies*
person:gough-whitlam | Gough Whitlam*
person:malcolm-fraser | Malcolm Fraser*
person:bob-hawke | Bob Hawke*
person:paul-keating | Paul Keating*
person:michael-somare | Michael Somare*
person:peter-oneill | Peter O'Neill*
person:robert-muldoon | Robert Muldoon*
person:david-lange | David Lange*
person:jim-bolger | Jim Bolger*
person:jenny-shipley | Jenny Shipley*
person:helen-clark | Helen Clark*
person:mahendra-chaudhry | Mahendra Chaudhry*
person:laisenia-qarase | Laisenia Qarase*
# Other public figures
# USA
person:james-monroe | James Monroe*
person:john-quincy-adams | John Quincy Adams*
person:andrew-jackson | Andrew Jackson*
person:martin-van-buren | Martin Van Buren*
person:john-tyler | John Tyler*
person:james-k-polk | James K. Polk*
person:zachary-taylor | Zachary Taylor*
person:millard-fillmore | Millard Fillmore*
person:franklin-pierce | Franklin Pierce*
person:james-buchanan | James Buchanan*
person:abraham-lincoln | Abraham Lincoln*
person:andrew-johnson | Andrew Johnson*
person:ulysses-s-grant | Ulysses S. Grant*
person:rutherford-b-hayes | Rutherford B. Hayes*
person:james-a-garfield | James A. Garfield*
person:chester-a-arthur | Chester A. Arthur*
person:grover-cleveland | Grover Cleveland*
person:benjamin-harrison | Benjamin Harrison*
person:william-mckinley | William McKinley*
person:theodore-roosevelt | Theodore Roosevelt*
person:william-howard-taft | William Howard Taft*
person:woodrow-wilson | Woodrow Wilson*
person:warren-g-harding | Warren G. Harding*
person:calvin-coolidge | Calvin Coolidge*
person:herbert-hoover | Herbert Hoover*
person:franklin-d-roosevelt | Franklin D. Roosevelt*
person:lyndon-b-johnson | Lyndon B. Johnson*
person:eleanor-roosevelt | Eleanor Roosevelt*
person:henry-clay | Henry Clay*
person:daniel-webster | Daniel Webster*
person:edward-livingston | Edward Livingston*
person:john-forsyth | John Forsyth*
person:abel-upshur | Abel Upshur*
person:john-c-calhoun | John C. Calhoun*
person:john-m-clayton | John M. Clayton*
person:edward-everett | Edward Everett*
person:william-l-marcy | William L. Marcy*
person:lewis-cass | Lewis Cass*
person:william-h-seward | William H. Seward*
person:elihu-b-washburne | Elihu B. Washburne*
person:hamilton-fish | Hamilton Fish*
person:william-m-evarts | William M. Evarts*
person:james-g-blaine | James G. Blaine*
person:frederick-t-frelinghuysen | Frederick T. Frelinghuysen*
person:thomas-f-bayard | Thomas F. Bayard*
person:richard-olney | Richard Olney*
person:john-hay | John Hay*
person:elihu-root | Elihu Root*
person:philander-c-knox | Philander C. Knox*
person:william-jennings-bryan | William Jennings Bryan*
person:robert-lansing | Robert Lansing*
person:bainbridge-colby | Bainbridge Colby*
person:charles-evans-hughes | Charles Evans Hughes*
person:frank-b-kellogg | Frank B. Kellogg*
person:henry-l-stimson | Henry L. Stimson*
person:cordell-hull | Cordell Hull*
person:sumner-welles | Sumner Welles*
person:edward-r-stettinius | Edward R. Stettinius*
person:james-f-byrnes | James F. Byrnes*
person:george-c-marshall | George C. Marshall*
person:dean-acheson | Dean Acheson*
person:christian-herter | Christian Herter*
person:dean-rusk | Dean Rusk*
person:william-p-rogers | William P. Rogers*
person:cyrus-vance | Cyrus Vance*
person:edmund-muskie | Edmund Muskie*
person:alexander-haig | Alexander Haig*
person:lawrence-eagleburger | Lawrence Eagleburger*
person:james-forrestal | James Forrestal*
person:clark-clifford | Clark Clifford*
person:melvin-laird | Melvin Laird*
person:james-schlesinger | James Schlesinger*
person:harold-brown | Harold Brown*
person:frank-carlucci | Frank Carlucci*
person:les-aspin | Les Aspin*
person:henry-morgenthau | Henry Morgenthau*
person:michael-blumenthal | Michael Blumenthal*
person:nicholas-brady | Nicholas Brady*
person:lloyd-bentsen | Lloyd Bentsen*
person:robert-rubin | Robert Rubin*
person:lawrence-summers | Lawrence Summers*
person:john-connally | John Connally*
person:henry-paulson | Henry Paulson*
person:jack-lew | Jack Lew*
person:malcolm-baldrige | Malcolm Baldrige*
person:carlos-gutierrez | Carlos Gutierrez*
person:gary-locke | Gary Locke*
person:penny-pritzker | Penny Pritzker*
person:wilbur-ross | Wilbur Ross*
person:gina-raimondo | Gina Raimondo*
person:clayton-yeutter | Clayton Yeutter*
person:carla-hills | Carla Hills*
person:mickey-kantor | Mickey Kantor*
person:charlene-barshefsky | Charlene Barshefsky*
person:rob-portman | Rob Portman*
person:susan-schwab | Susan Schwab*
person:ron-kirk | Ron Kirk*
person:michael-froman | Michael Froman*
person:katherine-tai | Katherine Tai*
person:jamieson-greer | Jamieson Greer*
person:brent-scowcroft | Brent Scowcroft*
person:anthony-lake | Anthony Lake*
person:stephen-hadley | Stephen Hadley*
person:james-l-jones | James L. Jones*
person:tom-donilon | Tom Donilon*
person:robert-obrien | Robert O'Brien*
person:adlai-stevenson | Adlai Stevenson*
person:jeane-kirkpatrick | Jeane Kirkpatrick*
person:thomas-pickering | Thomas Pickering*
person:zalmay-khalilzad | Zalmay Khalilzad*
person:kelly-craft | Kelly Craft*
person:linda-thomas-greenfield | Linda Thomas-Greenfield*
person:robert-malley | Robert Malley*
person:richard-armitage | Richard Armitage*
person:dennis-ross | Dennis Ross*
person:martin-indyk | Martin Indyk*
person:robert-blake | Robert Blake*
person:daniel-kritenbrink | Daniel Kritenbrink*
person:donald-lu | Donald Lu*
person:christopher-hill | Christopher Hill*
person:stephen-biegun | Stephen Biegun*
person:kurt-campbell | Kurt Campbell*
person:averell-harriman | Averell Harriman*
person:philip-habib | Philip Habib*
person:joseph-grew | Joseph Grew*
person:vedant-patel | Vedant Patel*
person:sean-spicer | Sean Spicer*
person:sarah-sanders | Sarah Sanders*
person:kayleigh-mcenany | Kayleigh McEnany*
person:marlin-fitzwater | Marlin Fitzwater*
person:larry-speakes | Larry Speakes*
person:margaret-tutwiler | Margaret Tutwiler*
person:geoff-morrell | Geoff Morrell*
person:pat-ryder | Pat Ryder*
person:peter-cook | Peter Cook*
person:sean-parnell | Sean Parnell*
person:stanley-mcchrystal | Stanley McChrystal*
person:joseph-dunford | Joseph Dunford*
person:martin-dempsey | Martin Dempsey*
person:mark-milley | Mark Milley*
person:dan-caine | Dan Caine*
person:joseph-votel | Joseph Votel*
person:kenneth-mckenzie | Kenneth McKenzie*
person:michael-kurilla | Michael Kurilla*
person:harry-harris | Harry Harris*
person:douglas-macarthur | Douglas MacArthur*
person:norman-schwarzkopf | Norman Schwarzkopf*
person:tommy-franks | Tommy Franks*
person:colin-kahl | Colin Kahl*
person:elbridge-colby | Elbridge Colby*
person:michael-hayden | Michael Hayden*
person:john-brennan | John Brennan*
person:gina-haspel | Gina Haspel*
person:john-ratcliffe | John Ratcliffe*
person:james-clapper | James Clapper*
person:avril-haines | Avril Haines*
person:michael-chertoff | Michael Chertoff*
person:janet-napolitano | Janet Napolitano*
person:jeh-johnson | Jeh Johnson*
person:alejandro-mayorkas | Alejandro Mayorkas*
person:kristi-noem | Kristi Noem*
person:steven-chu | Steven Chu*
person:ernest-moniz | Ernest Moniz*
person:rick-perry | Rick Perry*
person:jennifer-granholm | Jennifer Granholm*
person:chris-wright | Chris Wright*
person:eric-holder | Eric Holder*
person:loretta-lynch | Loretta Lynch*
person:jeff-sessions | Jeff Sessions*
person:william-barr | William Barr*
person:merrick-garland | Merrick Garland*
person:pam-bondi | Pam Bondi*
person:kash-patel | Kash Patel*
person:james-comey | James Comey*
person:dan-quayle | Dan Quayle*
person:walter-mondale | Walter Mondale*
person:nelson-rockefeller | Nelson Rockefeller*
person:spiro-agnew | Spiro Agnew*
person:hubert-humphrey | Hubert Humphrey*
person:henry-wallace | Henry Wallace*
person:chuck-schumer | Chuck Schumer*
person:paul-ryan | Paul Ryan*
person:kevin-mccarthy | Kevin McCarthy*
person:hakeem-jeffries | Hakeem Jeffries*
person:bob-menendez | Bob Menendez*
person:bob-corker | Bob Corker*
person:jesse-helms | Jesse Helms*
person:jim-wright | Jim Wright*
person:tip-oneill | Tip O'Neill*
person:william-fulbright | William Fulbright*
person:arthur-vandenberg | Arthur Vandenberg*
person:william-borah | William Borah*
person:key-pittman | Key Pittman*
person:elizabeth-warren | Elizabeth Warren*
person:ted-cruz | Ted Cruz*
person:adam-schiff | Adam Schiff*
person:ben-sasse | Ben Sasse*
person:jeanne-shaheen | Jeanne Shaheen*
person:tom-cotton | Tom Cotton*
person:sarah-palin | Sarah Palin*
person:bill-gates | Bill Gates*
person:alan-greenspan | Alan Greenspan*
person:paul-volcker | Paul Volcker*
person:jerome-powell | Jerome Powell*
person:jill-biden | Jill Biden*
person:michelle-obama | Michelle Obama*
person:melania-trump | Melania Trump*
person:laura-bush | Laura Bush*
person:ivanka-trump | Ivanka Trump*
person:brian-deese | Brian Deese*
# GBR
person:samuel-hoare | Samuel Hoare*
person:stanley-baldwin | Stanley Baldwin*
person:ramsay-macdonald | Ramsay MacDonald*
person:neville-chamberlain | Neville Chamberlain*
person:clement-attlee | Clement Attlee*
person:david-lloyd-george | David Lloyd George*
person:herbert-asquith | Herbert Asquith*
person:arthur-balfour | Arthur Balfour*
person:william-gladstone | William Gladstone*
person:benjamin-disraeli | Benjamin Disraeli*
person:lord-palmerston | Lord Palmerston*
person:lord-castlereagh | Lord Castlereagh*
person:george-canning | George Canning*
person:edward-grey | Edward Grey*
person:john-simon | John Simon*
person:lord-halifax | Lord Halifax*
person:ernest-bevin | Ernest Bevin*
person:herbert-morrison | Herbert Morrison*
person:selwyn-lloyd | Selwyn Lloyd*
person:rab-butler | Rab Butler*
person:michael-stewart | Michael Stewart*
person:george-brown | George Brown*
person:anthony-crosland | Anthony Crosland*
person:david-owen | David Owen*
person:lord-carrington | Lord Carrington*
person:francis-pym | Francis Pym*
person:geoffrey-howe | Geoffrey Howe*
person:douglas-hurd | Douglas Hurd*
person:denis-healey | Denis Healey*
person:penny-mordaunt | Penny Mordaunt*
person:john-reid | John Reid*
person:michael-heseltine | Michael Heseltine*
person:george-younger | George Younger*
person:nigel-lawson | Nigel Lawson*
person:alistair-darling | Alistair Darling*
person:rachel-reeves | Rachel Reeves*
person:kwasi-kwarteng | Kwasi Kwarteng*
person:ed-miliband | Ed Miliband*
person:nicola-sturgeon | Nicola Sturgeon*
person:tobias-ellwood | Tobias Ellwood*
person:alistair-burt | Alistair Burt*
person:alan-duncan | Alan Duncan*
person:douglas-alexander | Douglas Alexander*
person:leo-docherty | Leo Docherty*
person:andrew-mitchell | Andrew Mitchell*
person:priti-patel | Priti Patel*
person:suella-braverman | Suella Braverman*
person:amber-rudd | Amber Rudd*
person:sajid-javid | Sajid Javid*
person:matthew-rycroft | Matthew Rycroft*
person:barbara-woodward | Barbara Woodward*
person:lord-beaverbrook | Lord Beaverbrook*
person:lord-mountbatten | Lord Mountbatten*
person:bernard-montgomery | Bernard Montgomery*
person:leslie-hore-belisha | Leslie Hore-Belisha*
person:stafford-cripps | Stafford Cripps*
person:clement-davies | Clement Davies*
person:george-v | George V*
person:george-vi | George VI*
person:edward-viii | Edward VIII*
person:queen-victoria | Queen Victoria*
person:prince-philip | Prince Philip*
person:prince-william | Prince William*
person:princess-diana | Princess Diana*
person:mark-sedwill | Mark Sedwill*
# CAN
person:mackenzie-king | Mackenzie King*
person:louis-st-laurent | Louis St. Laurent*
person:pierre-trudeau | Pierre Trudeau*
person:kim-campbell | Kim Campbell*
person:lloyd-axworthy | Lloyd Axworthy*
person:john-manley | John Manley*
person:bill-graham | Bill Graham*
person:peter-mackay | Peter MacKay*
person:lawrence-cannon | Lawrence Cannon*
person:john-baird | John Baird*
person:rob-nicholson | Rob Nicholson*
person:stephane-dion | Stéphane Dion*
person:chrystia-freeland | Chrystia Freeland*
person:francois-philippe-champagne | François-Philippe Champagne*
person:marc-garneau | Marc Garneau*
person:bill-blair | Bill Blair*
person:dominic-leblanc | Dominic LeBlanc*
person:pierre-poilievre | Pierre Poilievre*
person:steve-verheul | Steve Verheul*
person:larisa-galadza | Larisa Galadza*
person:barbara-mcdougall | Barbara McDougall*
person:perrin-beatty | Perrin Beatty*
person:andre-ouellet | André Ouellet*
person:pierre-pettigrew | Pierre Pettigrew*
person:maxime-bernier | Maxime Bernier*
person:david-emerson | David Emerson*
# FRA
person:napoleon-bonaparte | Napoleon Bonaparte*
person:napoleon-iii | Napoleon III*
person:raymond-poincare | Raymond Poincaré*
person:aristide-briand | Aristide Briand*
person:georges-clemenceau | Georges Clemenceau*
person:pierre-laval | Pierre Laval*
person:edouard-herriot | Édouard Herriot*
person:louis-barthou | Louis Barthou*
person:leon-blum | Léon Blum*
person:pierre-etienne-flandin | Pierre-Étienne Flandin*
person:yvon-delbos | Yvon Delbos*
person:georges-bonnet | Georges Bonnet*
person:edouard-daladier | Édouard Daladier*
person:paul-reynaud | Paul Reynaud*
person:albert-lebrun | Albert Lebrun*
person:philippe-petain | Philippe Pétain*
person:maxime-weygand | Maxime Weygand*
person:georges-bidault | Georges Bidault*
person:robert-schuman | Robert Schuman*
person:pierre-mendes-france | Pierre Mendès-France*
person:vincent-auriol | Vincent Auriol*
person:antoine-pinay | Antoine Pinay*
person:maurice-couve-de-murville | Maurice Couve de Murville*
person:michel-debre | Michel Debré*
person:michel-jobert | Michel Jobert*
person:claude-cheysson | Claude Cheysson*
person:roland-dumas | Roland Dumas*
person:jean-bernard-raimond | Jean-Bernard Raimond*
person:edouard-balladur | Édouard Balladur*
person:herve-de-charette | Hervé de Charette*
person:pierre-beregovoy | Pierre Bérégovoy*
person:michel-rocard | Michel Rocard*
person:pierre-mauroy | Pierre Mauroy*
person:bernard-cazeneuve | Bernard Cazeneuve*
person:pierre-moscovici | Pierre Moscovici*
person:bernard-emie | Bernard Émié*
person:clement-beaune | Clément Beaune*
person:edith-cresson | Édith Cresson*
# DEU
person:otto-von-bismarck | Otto von Bismarck*
person:wilhelm-ii | Wilhelm II*
person:paul-von-hindenburg | Paul von Hindenburg*
person:gustav-stresemann | Gustav Stresemann*
person:heinrich-bruning | Heinrich Brüning*
person:franz-von-papen | Franz von Papen*
person:konstantin-von-neurath | Konstantin von Neurath*
person:joachim-von-ribbentrop | Joachim von Ribbentrop*
person:hermann-goring | Hermann Göring*
person:joseph-goebbels | Joseph Goebbels*
person:hjalmar-schacht | Hjalmar Schacht*
person:rudolf-hess | Rudolf Hess*
person:heinrich-himmler | Heinrich Himmler*
person:walther-von-brauchitsch | Walther von Brauchitsch*
person:heinrich-von-brentano | Heinrich von Brentano*
person:walter-scheel | Walter Scheel*
person:franz-josef-strauss | Franz Josef Strauss*
person:gerhard-stoltenberg | Gerhard Stoltenberg*
person:manfred-woerner | Manfred Woerner*
person:karl-otto-poehl | Karl Otto Poehl*
person:svenja-schulze | Svenja Schulze*
person:horst-seehofer | Horst Seehofer*
person:oskar-lafontaine | Oskar Lafontaine*
person:egon-bahr | Egon Bahr*
person:wolfgang-ischinger | Wolfgang Ischinger*
person:christoph-heusgen | Christoph Heusgen*
person:alfred-rosenberg | Alfred Rosenberg*
person:sevim-dagdelen | Sevim Dağdelen*
# CSK
person:konrad-henlein | Konrad Henlein*
person:tomas-masaryk | Tomáš Masaryk*
person:edvard-benes | Edvard Beneš*
person:jan-masaryk | Jan Masaryk*
person:emil-hacha | Emil Hácha*
person:milan-hodza | Milan Hodža*
person:kamil-krofta | Kamil Krofta*
person:klement-gottwald | Klement Gottwald*
person:alexander-dubcek | Alexander Dubček*
person:jiri-dienstbier | Jiří Dienstbier*
person:milos-jakes | Miloš Jakeš*
person:josef-tiso | Josef Tiso*
person:bohuslav-chnoupek | Bohuslav Chnoupek*
person:jozef-moravcik | Jozef Moravčík*
person:marian-calfa | Marián Čalfa*
person:jan-strasky | Jan Stráský*
# DDR
# ITA
person:benito-mussolini | Benito Mussolini*
person:galeazzo-ciano | Galeazzo Ciano*
person:pietro-badoglio | Pietro Badoglio*
person:victor-emmanuel-iii | Victor Emmanuel III*
person:dino-grandi | Dino Grandi*
person:alcide-de-gasperi | Alcide de Gasperi*
person:carlo-sforza | Carlo Sforza*
person:gianni-de-michelis | Gianni De Michelis*
person:enzo-moavero-milanesi | Enzo Moavero Milanesi*
person:giulio-terzi | Giulio Terzi*
person:emma-bonino | Emma Bonino*
person:carlo-calenda | Carlo Calenda*
person:lorenzo-guerini | Lorenzo Guerini*
person:roberta-pinotti | Roberta Pinotti*
person:oscar-luigi-scalfaro | Oscar Luigi Scalfaro*
person:umberto-bossi | Umberto Bossi*
person:vincenzo-scotti | Vincenzo Scotti*
person:emilio-colombo | Emilio Colombo*
person:beniamino-andreatta | Beniamino Andreatta*
person:antonio-martino | Antonio Martino*
person:susanna-agnelli | Susanna Agnelli*
# ESP
person:alfonso-xiii | Alfonso XIII*
person:juan-negrin | Juan Negrín*
person:manuel-azana | Manuel Azaña*
person:largo-caballero | Largo Caballero*
person:juan-carlos-i | Juan Carlos I*
person:fernando-moran | Fernando Morán*
person:francisco-fernandez-ordonez | Francisco Fernández Ordóñez*
person:josep-pique | Josep Piqué*
person:ana-palacio | Ana Palacio*
person:trinidad-jimenez | Trinidad Jiménez*
person:jose-manuel-garcia-margallo | José Manuel García-Margallo*
person:alfonso-dastis | Alfonso Dastis*
person:arancha-gonzalez-laya | Arancha González Laya*
person:margarita-robles | Margarita Robles*
person:gonzalo-queipo-de-llano | Gonzalo Queipo de Llano*
person:carlos-westendorp | Carlos Westendorp*
person:abel-matutes | Abel Matutes*
# PRT
person:jaime-gama | Jaime Gama*
person:anibal-cavaco-silva | Aníbal Cavaco Silva*
person:jose-socrates | José Sócrates*
person:pedro-passos-coelho | Pedro Passos Coelho*
person:marcelo-rebelo-de-sousa | Marcelo Rebelo de Sousa*
person:augusto-santos-silva | Augusto Santos Silva*
person:joao-gomes-cravinho | João Gomes Cravinho*
person:paulo-rangel | Paulo Rangel*
person:joao-de-deus-pinheiro | João de Deus Pinheiro*
person:antonio-martins-da-cruz | António Martins da Cruz*
person:teresa-patricio-gouveia | Teresa Patrício Gouveia*
person:antonio-monteiro | António Monteiro*
person:diogo-freitas-do-amaral | Diogo Freitas do Amaral*
person:luis-amado | Luís Amado*
person:paulo-portas | Paulo Portas*
person:rui-machete | Rui Machete*
person:pedro-santana-lopes | Pedro Santana Lopes*
# IRL
person:sean-lemass | Seán Lemass*
person:brian-cowen | Brian Cowen*
person:micheal-martin | Micheál Martin*
person:simon-coveney | Simon Coveney*
person:simon-harris | Simon Harris*
person:dick-spring | Dick Spring*
person:peter-barry | Peter Barry*
person:michael-d-higgins | Michael D. Higgins*
person:mary-robinson | Mary Robinson*
person:mary-mcaleese | Mary McAleese*
person:catherine-connolly | Catherine Connolly*
person:helen-mcentee | Helen McEntee*
person:gerry-adams | Gerry Adams*
person:gerry-collins | Gerry Collins*
person:david-andrews | David Andrews*
person:ray-burke | Ray Burke*
person:dermot-ahern | Dermot Ahern*
person:eamon-gilmore | Eamon Gilmore*
person:charles-flanagan | Charles Flanagan*
person:patrick-hillery | Patrick Hillery*
# NLD
person:hans-van-den-broek | Hans van den Broek*
person:halbe-zijlstra | Halbe Zijlstra*
person:sigrid-kaag | Sigrid Kaag*
person:hanke-bruins-slot | Hanke Bruins Slot*
person:david-van-weel | David van Weel*
person:kajsa-ollongren | Kajsa Ollongren*
person:ruben-brekelmans | Ruben Brekelmans*
person:geert-wilders | Geert Wilders*
person:queen-wilhelmina | Queen Wilhelmina*
person:beatrix | Queen Beatrix*
person:willem-alexander | Willem-Alexander
person:rob-jetten | Rob Jetten*
person:joseph-luns | Joseph Luns*
person:peter-kooijmans | Peter Kooijmans*
person:hans-van-mierlo | Hans van Mierlo*
person:jozias-van-aartsen | Jozias van Aartsen*
person:uri-rosenthal | Uri Rosenthal*
person:ben-knapen | Ben Knapen*
# BEL
person:leopold-iii | Leopold III*
person:leopold-ii | Leopold II*
person:paul-henri-spaak | Paul-Henri Spaak*
person:paul-van-zeeland | Paul van Zeeland*
person:gaston-eyskens | Gaston Eyskens*
person:mark-eyskens | Mark Eyskens*
person:willy-claes | Willy Claes*
person:erik-derycke | Erik Derycke*
person:louis-michel | Louis Michel*
person:steven-vanackere | Steven Vanackere*
person:sophie-wilmes | Sophie Wilmès*
person:hadja-lahbib | Hadja Lahbib*
person:maxime-prevot | Maxime Prévot*
person:jan-jambon | Jan Jambon*
person:frank-vandenbroucke | Frank Vandenbroucke*
person:philippe-goffin | Philippe Goffin*
person:bernard-quintin | Bernard Quintin*
person:baudouin | Baudouin
person:albert-ii-of-belgium | Albert II*
person:philippe-of-belgium | Philippe of Belgium*
# LUX
person:joseph-bech | Joseph Bech*
person:gaston-thorn | Gaston Thorn*
person:jacques-poos | Jacques Poos*
person:jean-asselborn | Jean Asselborn*
person:xavier-bettel | Xavier Bettel*
person:luc-frieden | Luc Frieden*
person:lydie-polfer | Lydie Polfer*
person:jean-of-luxembourg | Jean of Luxembourg*
person:henri-of-luxembourg | Henri of Luxembourg*
person:guillaume-of-luxembourg | Guillaume of Luxembourg*
# CHE
person:joseph-deiss | Joseph Deiss*
person:simonetta-sommaruga | Simonetta Sommaruga*
person:guy-parmelin | Guy Parmelin*
person:karin-keller-sutter | Karin Keller-Sutter*
person:flavio-cotti | Flavio Cotti*
person:rene-felber | René Felber*
person:arnold-koller | Arnold Koller*
person:adolf-ogi | Adolf Ogi*
person:otto-stich | Otto Stich*
person:kaspar-villiger | Kaspar Villiger*
person:jean-pascal-delamuraz | Jean-Pascal Delamuraz*
person:ruth-dreifuss | Ruth Dreifuss*
person:moritz-leuenberger | Moritz Leuenberger*
person:pascal-couchepin | Pascal Couchepin*
person:samuel-schmid | Samuel Schmid*
person:hans-rudolf-merz | Hans-Rudolf Merz*
person:eveline-widmer-schlumpf | Eveline Widmer-Schlumpf*
person:ueli-maurer | Ueli Maurer*
person:johann-schneider-ammann | Johann Schneider-Ammann*
# AUT
person:kurt-schuschnigg | Kurt Schuschnigg*
person:engelbert-dollfuss | Engelbert Dollfuß*
person:arthur-seyss-inquart | Arthur Seyss-Inquart*
person:alois-mock | Alois Mock*
person:fred-sinowatz | Fred Sinowatz*
person:peter-jankowitsch | Peter Jankowitsch*
person:beate-meinl-reisinger | Beate Meinl-Reisinger*
person:viktor-klima | Viktor Klima*
person:reinhold-mitterlehner | Reinhold Mitterlehner*
person:hartwig-loger | Hartwig Löger*
person:brigitte-bierlein | Brigitte Bierlein*
person:michael-linhart | Michael Linhart*
# VAT
# SUN
person:leon-trotsky | Lev Troçki*; Leon Troçki*; Leon Trotsky* | Troçki*
# RUS
person:catherine-the-great | Büyük Katerina*; II. Katerina*; Çariçe Katerina*; Catherine the Great*
person:peter-the-great | Büyük Petro*; Çar Petro*; Deli Petro*; Peter the Great*
person:nicholas-ii | Çar 2. Nikola*; Çar II. Nikola*; Nicholas II*
person:mikhail-galuzin | Mihail Galuzin*; Mikhail Galuzin* | Galuzin*
person:gennady-gatilov | Gennadiy Gatilov*; Gennady Gatilov* | Gatilov*
person:dmitry-polyanskiy | Dmitriy Polyanskiy*; Dmitri Polyanskiy*; Dmitry Polyanskiy* | Polyanskiy*
person:tatyana-moskalkova | Tatyana Moskalkova*
person:igor-shuvalov | İgor Şuvalov*; Igor Şuvalov*; Igor Shuvalov* | Şuvalov*
person:alexander-lavrentiev | Aleksandr Lavrentyev*; Alexander Lavrentiev* | Lavrentyev*
person:zamir-kabulov | Zamir Kabulov* | Kabulov*
person:alexander-shokhin | Aleksandr Şohin*; Alexander Shokhin* | Şohin
# UKR
person:olena-zelenska | Olena Zelenska*
person:oleksandr-kubrakov | Oleksandr Kubrakov* | Kubrakov*
person:iryna-vereshchuk | İrina Vereşçuk*; Irina Vereşçuk*; Iryna Vereshchuk* | Vereşçuk*
person:dmytro-lubinets | Dmitro Lubinets*; Dmytro Lubinets* | Lubinets*
# BLR
# MDA
# GEO
person:tamar-beruchashvili | Tamar Beruçaşvili*; Tamar Beruchashvili*
person:vano-merabishvili | Vano Merabişvili*; Vano Merabishvili* | Merabişvili*
# ARM
person:armen-grigoryan | Armen Grigoryan*
person:alen-simonyan | Alen Simonyan* | Simonyan*
person:mher-grigoryan | Mher Grigoryan*
person:ani-badalyan | Ani Badalyan*
person:samvel-karapetyan | Samvel Karapetyan*
person:raffi-hovannisian | Raffi Hovannisyan*; Rafi Hovanisyan*; Raffi Hovannisian*
# AZE
person:aykhan-hajizada | Ayhan Hacızade*; Aykhan Hajizada* | Hacızade*
person:leyla-abdullayeva | Leyla Abdullayeva*
person:mikayil-jabbarov | Mikayıl Cabbarov*; Mikail Cabbarov*; Mikayil Jabbarov* | Cabbarov*
person:isa-gambar | İsa Kamber*; İsa Gamber*; Isa Gambar*
person:surat-huseynov | Suret Hüseyinov*; Surat Huseynov*
# KAZ
person:zhaslan-madiyev | Jaslan Madiyev*; Zhaslan Madiyev*
person:roman-vassilenko | Roman Vasilenko*; Roman Vassilenko*
person:aibek-smadiyarov | Aybek Smadiyarov*; Aibek Smadiyarov*
person:maulen-ashimbayev | Maulen Aşimbayev*; Mavlen Aşimbayev*; Maulen Ashimbayev* | Aşimbayev*
person:erlan-koshanov | Erlan Koşanov*; Yerlan Koşanov*; Erlan Koshanov* | Koşanov*
person:akezhan-kazhegeldin | Akejan Kajegeldin*; Akezhan Kazhegeldin*
person:serik-zhumangarin | Serik Jumangarin*; Serik Zhumangarin*
# KGZ
person:kamchybek-tashiev | Kamçıbek Taşiyev*; Kamchybek Tashiev* | Taşiyev*
person:edil-baisalov | Edil Baysalov*; Edil Baisalov*
# UZB
person:saida-mirziyoyeva | Saide Mirziyoyeva*; Saida Mirziyoyeva*
# TUR
person:mustafa-kemal-ataturk | Mustafa Kemal Atatürk*; Mustafa Kemal Paşa*; Gazi Mustafa Kemal*; Mustafa Kemal* | Atatürk*
person:celal-bayar | Celal Bayar*
person:refik-saydam | Refik Saydam*
person:sukru-saracoglu | Şükrü Saracoğlu*; Şükrü Saraçoğlu*
person:tevfik-rustu-aras | Tevfik Rüştü Aras*
person:fatin-rustu-zorlu | Fatin Rüştü Zorlu*
person:ihsan-sabri-caglayangil | İhsan Sabri Çağlayangil* | Çağlayangil*
person:bulend-ulusu | Bülend Ulusu*; Bülent Ulusu*
person:vahit-halefoglu | Vahit Halefoğlu*
person:mehmet-kemal-bozay | Mehmet Kemal Bozay*
person:emine-erdogan | Emine Erdoğan*
person:abdulhamid-ii | 2. Abdülhamid*; II. Abdülhamid*; Sultan Abdülhamid*; Abdülhamid Han*; 2. Abdülhamit*; II. Abdülhamit*; Abdulhamid II*
person:ali-bozer | Ali Bozer*
person:ahmet-kurtcebe-alptemocin | Ahmet Kurtcebe Alptemoçin*
person:safa-giray | Safa Giray*
person:coskun-kirca | Coşkun Kırca*
person:husamettin-cindoruk | Hüsamettin Cindoruk* | Cindoruk*
# CYP
person:constantinos-kombos | Konstantinos Kombos*; Konstantinos Kompos*; Constantinos Kombos* | Kombos; Kompos
person:ioannis-kasoulides | Yannis Kasulidis*; Yoannis Kasulidis*; Ioannis Kasoulides* | Kasulidis*
person:erato-kozakou-marcoullis | Erato Kozaku-Markulis*; Erato Kozaku Markulis*; Erato Markulis*; Erato Kozakou-Marcoullis*
person:georgios-iacovou | Yorgo Yakovu*; Yorgos Yakovu*; Yorgos Iakovu*; Yorgo Iakovu*; George Iacovou* | Yakovu*; Iakovu*
person:giorgos-lillikas | Yorgo Lillikas*; Yorgos Lillikas*; Yorgo Lilikas*; Giorgos Lillikas* | Lillikas*; Lilikas*
# GRC
person:eleftherios-venizelos | Elefterios Venizelos*; Eleftherios Venizelos*
person:prokopis-pavlopoulos | Prokopis Pavlopulos*; Prokopis Pavlopoulos* | Pavlopulos*
person:katerina-sakellaropoulou | Katerina Sakelaropulu*; Katerina Sakelaropulo*; Katerina Sakellaropoulou* | Sakelaropulu*
person:theodoros-pangalos | Teodoros Pangalos*; Theodoros Pangalos* | Pangalos*
person:evangelos-venizelos | Evangelos Venizelos* | Venizelos?
person:dimitrios-droutsas | Dimitris Druças*; Dimitris Droutsas*; Dimitri Druças* | Druças*
person:lucas-papademos | Lukas Papadimos*; Lucas Papademos* | Papadimos*
person:yanis-varoufakis | Yanis Varufakis*; Yannis Varufakis*; Yanis Varoufakis* | Varufakis*
person:panos-kammenos | Panos Kammenos*; Panos Kamenos* | Kammenos*; Kamenos
person:konstantinos-mitsotakis | Konstantin Miçotakis*; Konstantinos Miçotakis*; Constantine Mitsotakis*
person:petros-molyviatis | Petros Moliviatis*; Petros Molivyatis*; Petros Molyviatis* | Moliviatis*; Molivyatis*
person:christos-sartzetakis | Hristos Sarcetakis*; Christos Sartzetakis*
# POL
person:jozef-pilsudski | Józef Piłsudski*
person:jozef-beck | Józef Beck*
person:ignacy-moscicki | Ignacy Mościcki*
person:wladyslaw-sikorski | Władysław Sikorski*
person:stanislaw-mikolajczyk | Stanisław Mikołajczyk*
person:boleslaw-bierut | Bolesław Bierut*
person:adam-rapacki | Adam Rapacki*
person:czeslaw-kiszczak | Czesław Kiszczak*
person:leszek-balcerowicz | Leszek Balcerowicz*
person:krzysztof-skubiszewski | Krzysztof Skubiszewski*
person:bronislaw-geremek | Bronisław Geremek*
person:wladyslaw-bartoszewski | Władysław Bartoszewski*
person:marek-belka | Marek Belka*
person:jan-olszewski | Jan Olszewski*
person:andrzej-olechowski | Andrzej Olechowski*
person:dariusz-rosati | Dariusz Rosati*
person:szymon-szynkowski-vel-sek | Szymon Szynkowski vel Sęk*
person:jan-krzysztof-bielecki | Jan Krzysztof Bielecki*
person:waldemar-pawlak | Waldemar Pawlak*
person:hanna-suchocka | Hanna Suchocka*
person:jozef-oleksy | Józef Oleksy*
# CZE
person:tomas-petricek | Tomáš Petříček*
person:petr-macinka | Petr Macinka*
person:jana-cernochova | Jana Černochová*
person:jan-kavan | Jan Kavan*
person:alexandr-vondra | Alexandr Vondra*
person:josef-zieleniec | Josef Zieleniec*
person:jaroslav-sedivy | Jaroslav Šedivý*
person:jan-kohout | Jan Kohout*
person:martin-stropnicky | Martin Stropnický*
person:jan-hamacek | Jan Hamáček*
person:jakub-kulhanek | Jakub Kulhánek*
person:josef-tosovsky | Josef Tošovský*
person:vladimir-spidla | Vladimír Špidla*
person:stanislav-gross | Stanislav Gross*
person:jiri-rusnok | Jiří Rusnok*
# SVK
person:ivan-korcok | Ivan Korčok*
person:rastislav-kacer | Rastislav Káčer*
person:eduard-heger | Eduard Heger*
person:ludovit-odor | Ľudovít Ódor*
person:eduard-kukan | Eduard Kukan*
person:jan-kubis | Ján Kubiš*
person:robert-kalinak | Robert Kaliňák*
person:milan-knazko | Milan Kňažko*
person:juraj-schenk | Juraj Schenk*
person:pavol-hamzik | Pavol Hamžík*
person:zdenka-kramplova | Zdenka Kramplová*
person:miroslav-wlachovsky | Miroslav Wlachovský*
person:michal-kovac | Michal Kováč*
person:rudolf-schuster | Rudolf Schuster*
# HUN
person:miklos-horthy | Miklós Horthy*
person:julius-gombos | Julius Gombos*
person:pal-teleki | Pál Teleki*
person:kalman-de-kanya | Kalman de Kanya*
person:imre-nagy | Imre Nagy*
person:matyas-rakosi | Mátyás Rákosi*
person:laszlo-kovacs | László Kovács*
person:geza-jeszenszky | Géza Jeszenszky*
person:janos-martonyi | János Martonyi*
person:tibor-navracsics | Tibor Navracsics*
person:peter-balazs | Péter Balázs*
person:kinga-goncz | Kinga Göncz*
person:arpad-goncz | Árpád Göncz*
person:karoly-grosz | Károly Grósz*
person:miklos-nemeth | Miklós Németh*
person:peter-magyar | Péter Magyar*
person:ferenc-somogyi | Ferenc Somogyi*
person:matyas-szuros | Mátyás Szűrös*
person:ferenc-madl | Ferenc Mádl*
person:pal-schmitt | Pál Schmitt*
person:laszlo-kover | László Kövér*
person:peter-boross | Péter Boross*
# ROU
person:king-carol | King Carol*
person:king-michael | King Michael*
person:ion-antonescu | Ion Antonescu*
person:nicolae-titulescu | Nicolae Titulescu*
person:ana-pauker | Ana Pauker*
person:petru-groza | Petru Groza*
person:ion-iliescu | Ion Iliescu*
person:emil-constantinescu | Emil Constantinescu*
person:adrian-nastase | Adrian Năstase*
person:calin-popescu-tariceanu | Călin Popescu-Tăriceanu*
person:victor-ponta | Victor Ponta*
person:teodor-melescanu | Teodor Meleșcanu*
person:titus-corlatean | Titus Corlățean*
person:bogdan-aurescu | Bogdan Aurescu*
person:luminita-odobescu | Luminița Odobescu*
person:oana-toiu | Oana Țoiu*
person:marcel-ciolacu | Marcel Ciolacu*
person:nicolae-ciuca | Nicolae Ciucă*
person:ilie-bolojan | Ilie Bolojan*
person:mircea-geoana | Mircea Geoană*
person:cristian-diaconescu | Cristian Diaconescu*
person:sergiu-celac | Sergiu Celac*
person:adrian-severin | Adrian Severin*
person:andrei-plesu | Andrei Pleșu*
person:petre-roman | Petre Roman*
person:mihai-razvan-ungureanu | Mihai Răzvan Ungureanu*
person:adrian-cioroianu | Adrian Cioroianu*
person:lazar-comanescu | Lazăr Comănescu*
person:teodor-baconschi | Teodor Baconschi*
person:andrei-marga | Andrei Marga*
person:ramona-manescu | Ramona Mănescu*
person:emil-hurezeanu | Emil Hurezeanu*
person:theodor-stolojan | Theodor Stolojan*
person:nicolae-vacaroiu | Nicolae Văcăroiu*
person:victor-ciorbea | Victor Ciorbea*
person:gavril-dejeu | Gavril Dejeu*
person:radu-vasile | Radu Vasile*
person:alexandru-athanasiu | Alexandru Athanasiu*
person:mugur-isarescu | Mugur Isărescu*
person:eugen-bejinariu | Eugen Bejinariu*
person:emil-boc | Emil Boc*
person:catalin-predoiu | Cătălin Predoiu*
person:sorin-cimpeanu | Sorin Cîmpeanu*
person:dacian-ciolos | Dacian Cioloș*
person:sorin-grindeanu | Sorin Grindeanu*
person:mihai-tudose | Mihai Tudose*
person:mihai-fifor | Mihai Fifor*
person:viorica-dancila | Viorica Dăncilă*
person:ludovic-orban | Ludovic Orban*
person:florin-citu | Florin Cîțu*
# BGR
person:zhelyu-zhelev | Jelyu Jelev*; Zhelyu Zhelev* | Jelev
person:petar-stoyanov | Petır Stoyanov*; Petar Stoyanov*
person:rosen-plevneliev | Rosen Plevneliev* | Plevneliev*
person:simeon-saxe-coburg-gotha | Simeon Sakskoburggotski*; Simeon Saksburggotski*; Simeon Saxe-Coburg-Gotha*
person:solomon-passy | Solomon Pasi*; Solomon Passy*
person:ivaylo-kalfin | İvaylo Kalfin*; Ivaylo Kalfin*; Ivailo Kalfin* | Kalfin*
person:nickolay-mladenov | Nikolay Mladenov* | Mladenov?
person:kiril-petkov | Kiril Petkov* | Petkov?
person:rosen-zhelyazkov | Rosen Jelyazkov*; Rosen Zhelyazkov* | Jelyazkov*
person:georg-georgiev | Georg Georgiev*
person:rumiana-jeleva | Rumyana Jeleva*; Rumiana Jeleva* | Jeleva*
# YUG
# SRB
person:zoran-dindic | Zoran Cinciç*; Zoran Djindjic*; Zoran Djindjić* | Cinciç*
person:mirko-cvetkovic | Mirko Tsvetkoviç*; Mirko Cvetkovic*; Mirko Cvetkoviç*; Mirko Cvetković* | Tsvetkoviç*; Cvetkoviç*
person:ana-brnabic | Ana Brnabiç*; Ana Brnabic*; Ana Bırnabiç*; Ana Brnabić* | Brnabiç*; Bırnabiç*
person:milos-vucevic | Miloş Vuçeviç*; Milos Vucevic*; Miloš Vučević* | Vuçeviç*
person:ivan-mrkic | İvan Mrkiç*; Ivan Mrkic*; Ivan Mrkić* | Mrkiç*
person:vuk-draskovic | Vuk Draşkoviç*; Vuk Draskovic*; Vuk Drašković* | Draşkoviç*
person:aleksandar-vulin | Aleksandar Vulin*
# HRV
person:kolinda-grabar-kitarovic | Kolinda Grabar-Kitarović*
person:zoran-milanovic | Zoran Milanović*
person:ivo-josipovic | Ivo Josipović*
person:gordan-grlic-radman | Gordan Grlić Radman*
person:marija-pejcinovic-buric | Marija Pejčinović Burić*
person:vesna-pusic | Vesna Pusić*
person:mate-granic | Mate Granić*
person:ivica-racan | Ivica Račan*
person:tonino-picula | Tonino Picula*
person:miro-kovac | Miro Kovač*
person:ante-pavelic | Ante Pavelić*
person:zvonimir-separovic | Zvonimir Šeparović*
person:zdenko-skrabalo | Zdenko Škrabalo*
person:miomir-zuzul | Miomir Žužul*
person:gordan-jandrokovic | Gordan Jandroković*
person:davor-ivo-stier | Davor Ivo Stier*
person:vlatko-pavletic | Vlatko Pavletić*
person:zlatko-tomcic | Zlatko Tomčić*
person:josip-manolic | Josip Manolić*
person:franjo-greguric | Franjo Gregurić*
person:hrvoje-sarinic | Hrvoje Šarinić*
person:nikica-valentic | Nikica Valentić*
person:zlatko-matesa | Zlatko Mateša*
person:tihomir-oreskovic | Tihomir Orešković*
# SVN
person:milan-kucan | Milan Kučan*
person:danilo-turk | Danilo Türk*
person:natasa-pirc-musar | Nataša Pirc Musar*
person:robert-golob | Robert Golob*
person:marjan-sarec | Marjan Šarec*
person:alenka-bratusek | Alenka Bratušek*
person:tanja-fajon | Tanja Fajon*
person:anze-logar | Anže Logar*
person:dimitrij-rupel | Dimitrij Rupel*
person:karl-erjavec | Karl Erjavec*
person:lojze-peterle | Lojze Peterle*
person:zoran-thaler | Zoran Thaler*
person:davorin-kracun | Davorin Kračun*
person:boris-frlec | Boris Frlec*
person:ivo-vajgl | Ivo Vajgl*
person:samuel-zbogar | Samuel Žbogar*
person:andrej-bajuk | Andrej Bajuk*
person:anton-rop | Anton Rop*
# BIH
person:denis-becirovic | Denis Beçiroviç*; Denis Becirovic*; Denis Beciroviç*; Denis Bećirović* | Beçiroviç*; Beciroviç*
person:zeljko-komsic | Jelko Komşiç*; Zeljko Komsiç*; Zeljko Komsic*; Željko Komšić* | Komşiç*; Komsiç*
person:zeljka-cvijanovic | Jelka Cviyanoviç*; Zeljka Cvijanovic*; Željka Cvijanović* | Cviyanoviç*
person:bakir-izetbegovic | Bakir İzetbegoviç*; Bakir İzzetbegoviç*; Bakir Izetbegovic*; Bakir Izetbegović*
person:sefik-dzaferovic | Şefik Caferoviç*; Sefik Dzaferovic*; Šefik Džaferović* | Caferoviç*
person:elmedin-konakovic | Elmedin Konakoviç*; Elmedin Konakovic*; Elmedin Konaković* | Konakoviç*
person:bisera-turkovic | Bisera Turkoviç*; Bisera Turkovic*; Bisera Turković* | Turkoviç*
person:dragan-covic | Dragan Çoviç*; Dragan Covic*; Dragan Čović* | Çoviç*
person:valentin-inzko | Valentin İnzko*; Valentin Inzko* | İnzko; Inzko
person:zlatko-lagumdzija | Zlatko Lagumciya*; Zlatko Lagumdzija*; Zlatko Lagumdziya*; Zlatko Lagumdžija* | Lagumciya*
person:sven-alkalaj | Sven Alkalay*; Sven Alkalaj* | Alkalay*; Alkalaj*
person:igor-crnadak | İgor Crnadak*; Igor Crnadak*
# MNE
person:jakov-milatovic | Yakov Milatoviç*; Jakov Milatovic*; Jakov Milatović* | Milatoviç*
person:filip-vujanovic | Filip Vuyanoviç*; Filip Vujanovic*; Filip Vujanović* | Vuyanoviç*
person:milojko-spajic | Miloyko Spayiç*; Milojko Spajic*; Milojko Spajić* | Spayiç*
person:dritan-abazovic | Dritan Abazoviç*; Dritan Abazovic*; Dritan Abazović* | Abazoviç*
# MKD
person:boris-trajkovski | Boris Traykovski*; Boris Trajkovski* | Traykovski*
person:gjorge-ivanov | Gyorge İvanov*; Corge İvanov*; Görge İvanov*; Gjorge İvanov*; Gjorge Ivanov*
person:stevo-pendarovski | Stevo Pendarovski* | Pendarovski*
person:hristijan-mickoski | Hristijan Mickoski*; Hristiyan Mitskoski* | Mickoski*; Mitskoski*
person:nikola-dimitrov | Nikola Dimitrov*
person:bujar-osmani | Buyar Osmani*; Bujar Osmani* | Osmani?
person:kiro-gligorov | Kiro Gligorov* | Gligorov*
person:antonio-milososki | Antonio Milososki*; Antonio Miloşoski* | Milososki*; Miloşoski*
person:nikola-poposki | Nikola Poposki* | Poposki*
# XKX
person:vjosa-osmani | Vyosa Osmani*; Viyosa Osmani*; Vjosa Osmani*
person:ibrahim-rugova | İbrahim Rugova*; Ibrahim Rugova* | Rugova
person:atifete-jahjaga | Atifete Yahyaga*; Atifete Jahjaga*; Atıfete Yahyaga* | Yahyaga*
person:isa-mustafa | İsa Mustafa*; Isa Mustafa*
person:enver-hoxhaj | Enver Hocay*; Enver Hoxhaj* | Hocay*
person:behgjet-pacolli | Behcet Pacolli*; Behçet Pacolli*; Behgjet Pacolli* | Pacolli*
# ALB
person:bujar-nishani | Buyar Nişani*; Bujar Nişani*; Bujar Nishani* | Nişani
person:ilir-meta | İlir Meta*; Ilir Meta*
person:bajram-begaj | Bayram Begay*; Bajram Begaj*
person:olta-xhacka | Olta Caçka*; Olta Xhaçka*
person:igli-hasani | İgli Hasani*; Igli Hasani*
person:lulzim-basha | Lulzim Başa*; Lulzim Basha*
person:bamir-topi | Bamir Topi*
# EST
person:urmas-reinsalu | Urmas Reinsalu*
person:eva-maria-liimets | Eva-Maria Liimets*
person:taavi-roivas | Taavi Rõivas*
person:hanno-pevkur | Hanno Pevkur*
person:konstantin-pats | Konstantin Päts*
person:jaan-manitski | Jaan Manitski*
person:trivimi-velliste | Trivimi Velliste*
person:juri-luik | Jüri Luik*
person:riivo-sinijarv | Riivo Sinijärv*
person:siim-kallas | Siim Kallas*
person:raul-malk | Raul Mälk*
person:kristiina-ojuland | Kristiina Ojuland*
person:rein-lang | Rein Lang*
person:keit-pentus-rosimannus | Keit Pentus-Rosimannus*
person:marina-kaljurand | Marina Kaljurand*
person:jurgen-ligi | Jürgen Ligi*
person:edgar-savisaar | Edgar Savisaar*
person:tiit-vahi | Tiit Vähi*
person:andres-tarand | Andres Tarand*
person:mart-siimann | Mart Siimann*
person:juhan-parts | Juhan Parts*
# LVA
person:guntis-ulmanis | Guntis Ulmanis*
person:andris-berzins-president | Andris Bērziņš*
person:indulis-berzins | Indulis Bērziņš*
person:karlis-ulmanis | Kārlis Ulmanis*
person:janis-jurkans | Jānis Jurkāns*
person:georgs-andrejevs | Georgs Andrejevs*
person:valdis-birkavs | Valdis Birkavs*
person:sandra-kalniete | Sandra Kalniete*
person:rihards-piks | Rihards Pīks*
person:maris-riekstins | Māris Riekstiņš*
person:aivis-ronis | Aivis Ronis*
person:girts-valdis-kristovskis | Ģirts Valdis Kristovskis*
person:anatolijs-gorbunovs | Anatolijs Gorbunovs*
person:ivars-godmanis | Ivars Godmanis*
person:maris-gailis | Māris Gailis*
person:andris-skele | Andris Šķēle*
person:guntars-krasts | Guntars Krasts*
person:vilis-kristopans | Vilis Krištopans*
person:einars-repse | Einars Repše*
person:indulis-emsis | Indulis Emsis*
person:aigars-kalvitis | Aigars Kalvītis*
# LTU
person:antanas-smetona | Antanas Smetona*
person:inga-ruginiene | Inga Ruginienė*
person:gintautas-paluckas | Gintautas Paluckas*
person:algirdas-saudargas | Algirdas Saudargas*
person:povilas-gylys | Povilas Gylys*
person:vygaudas-usackas | Vygaudas Ušackas*
person:arturas-paulauskas | Artūras Paulauskas*
person:kazimira-prunskiene | Kazimira Prunskienė*
person:albertas-simenas | Albertas Šimėnas*
person:gediminas-vagnorius | Gediminas Vagnorius*
person:aleksandras-abisala | Aleksandras Abišala*
person:bronislovas-lubys | Bronislovas Lubys*
person:adolfas-slezevicius | Adolfas Šleževičius*
person:laurynas-mindaugas-stankevicius | Laurynas Mindaugas Stankevičius*
person:zigmantas-balcytis | Zigmantas Balčytis*
person:gediminas-kirkilas | Gediminas Kirkilas*
person:rimantas-sadzius | Rimantas Šadžius*
# FIN
person:carl-gustaf-mannerheim | Carl Gustaf Mannerheim*
person:juho-paasikivi | Juho Paasikivi*
person:risto-ryti | Risto Ryti*
person:vaino-tanner | Väinö Tanner*
person:ilkka-kanerva | Ilkka Kanerva*
person:antti-kaikkonen | Antti Kaikkonen*
person:antti-rinne | Antti Rinne*
person:kalevi-sorsa | Kalevi Sorsa*
person:harri-holkeri | Harri Holkeri*
person:esko-aho | Esko Aho*
person:pertti-paasio | Pertti Paasio*
person:paavo-vayrynen | Paavo Väyrynen*
person:heikki-haavisto | Heikki Haavisto*
person:anneli-jaatteenmaki | Anneli Jäätteenmäki*
person:mari-kiviniemi | Mari Kiviniemi*
# SWE
person:gustaf-v | Gustaf V*
person:carl-xvi-gustaf | Carl XVI Gustaf*
person:anna-lindh | Anna Lindh*
person:laila-freivalds | Laila Freivalds*
person:jan-eliasson | Jan Eliasson*
person:maria-malmer-stenergard | Maria Malmer Stenergard*
person:lena-hjelm-wallen | Lena Hjelm-Wallén*
person:osten-unden | Östen Undén*
person:sten-andersson | Sten Andersson*
person:margaretha-af-ugglas | Margaretha af Ugglas*
# NOR
person:haakon-vii | Haakon VII*
person:harald-v | King Harald*
person:vidkun-quisling | Vidkun Quisling*
person:halvdan-koht | Halvdan Koht*
person:knut-frydenlund | Knut Frydenlund*
person:jan-petersen | Jan Petersen*
person:jan-egeland | Jan Egeland*
person:frank-bakke-jensen | Frank Bakke-Jensen*
person:bjorn-arild-gram | Bjørn Arild Gram*
person:tore-sandvik | Tore Sandvik*
person:thorvald-stoltenberg | Thorvald Stoltenberg*
person:johan-jorgen-holst | Johan Jørgen Holst*
person:bjorn-tore-godal | Bjørn Tore Godal*
person:olav-v | Olav V*
person:jan-p-syse | Jan P. Syse*
person:anne-enger-lahnstein | Anne Enger Lahnstein*
# DNK
person:king-christian-x | King Christian X*
person:margrethe-ii | Queen Margrethe*
person:frederik-x | King Frederik*
person:anker-jorgensen | Anker Jørgensen*
person:uffe-ellemann-jensen | Uffe Ellemann-Jensen*
person:villy-sovndal | Villy Søvndal*
person:martin-lidegaard | Martin Lidegaard*
person:anders-samuelsen | Anders Samuelsen*
person:jens-frederik-nielsen | Jens-Frederik Nielsen*
person:mute-egede | Múte Egede*
person:niels-helveg-petersen | Niels Helveg Petersen*
person:mogens-lykketoft | Mogens Lykketoft*
person:lene-espersen | Lene Espersen*
person:holger-k-nielsen | Holger K. Nielsen*
# ISL
person:olafur-ragnar-grimsson | Ólafur Ragnar Grímsson*
person:gudni-th-johannesson | Guðni Jóhannesson*
person:halla-tomasdottir | Halla Tómasdóttir*
person:katrin-jakobsdottir | Katrín Jakobsdóttir*
person:bjarni-benediktsson | Bjarni Benediktsson*
person:kristrun-frostadottir | Kristrún Frostadóttir*
person:steingrimur-hermannsson | Steingrímur Hermannsson*
person:geir-haarde | Geir Haarde*
person:thorgerdur-katrin-gunnarsdottir | Þorgerður Katrín Gunnarsdóttir*
person:gudlaugur-thor-thordarson | Guðlaugur Þór Þórðarson*
person:sigmundur-david-gunnlaugsson | Sigmundur Davíð Gunnlaugsson*
person:jon-baldvin-hannibalsson | Jón Baldvin Hannibalsson*
person:halldor-asgrimsson | Halldór Ásgrímsson*
person:valgerdur-sverrisdottir | Valgerður Sverrisdóttir*
person:ingibjorg-solrun-gisladottir | Ingibjörg Sólrún Gísladóttir*
person:ossur-skarphedinsson | Össur Skarphéðinsson*
person:gunnar-bragi-sveinsson | Gunnar Bragi Sveinsson*
person:lilja-dogg-alfredsdottir | Lilja Dögg Alfreðsdóttir*
person:thordis-kolbrun-reykfjord-gylfadottir | Þórdís Kolbrún Reykfjörð Gylfadóttir*
person:vigdis-finnbogadottir | Vigdís Finnbogadóttir*
person:johanna-sigurdardottir | Jóhanna Sigurðardóttir*
person:sigurdur-ingi-johannsson | Sigurður Ingi Jóhannsson*
# MLT
person:eddie-fenech-adami | Edward Fenech Adami*
person:robert-abela | Robert Abela*
person:lawrence-gonzi | Lawrence Gonzi*
person:george-vella | George Vella*
person:ian-borg | Ian Borg*
person:evarist-bartolo | Evarist Bartolo*
person:karmenu-mifsud-bonnici | Karmenu Mifsud Bonnici*
person:alfred-sant | Alfred Sant*
person:guido-de-marco | Guido de Marco*
person:joe-borg | Joe Borg*
person:john-dalli | John Dalli*
person:michael-frendo | Michael Frendo*
person:tonio-borg | Tonio Borg*
person:francis-zammit-dimech | Francis Zammit Dimech*
person:carmelo-abela | Carmelo Abela*
person:censu-tabone | Ċensu Tabone*
person:ugo-mifsud-bonnici | Ugo Mifsud Bonnici*
person:george-abela | George Abela*
person:marie-louise-coleiro-preca | Marie-Louise Coleiro Preca*
person:myriam-spiteri-debono | Myriam Spiteri Debono*
# CHN
person:sun-yat-sen | Sun Yat-sen*; Sun Yat Sen*
person:wu-xueqian | Wu Xueqian*
person:qian-qichen | Qian Qichen*
person:huang-hua | Huang Hua*
person:qiao-guanhua | Qiao Guanhua*
person:ji-pengfei | Ji Pengfei*
person:chen-yi | Chen Yi*
person:liu-shaoqi | Liu Shaoqi*
person:lin-biao | Lin Biao*
person:peng-dehuai | Peng Dehuai*
person:hua-guofeng | Hua Guofeng*
person:zhao-ziyang | Zhao Ziyang*
person:hu-yaobang | Hu Yaobang*
person:li-xiannian | Li Xiannian*
person:yang-shangkun | Yang Shangkun*
person:wu-yi | Wu Yi*
person:zeng-qinghong | Zeng Qinghong*
person:zeng-peiyan | Zeng Peiyan*
person:liu-he | Liu He*
person:liu-yandong | Liu Yandong*
person:wang-yang | Wang Yang*
person:wang-huning | Wang Huning*
person:cai-qi | Cai Qi*
person:hu-chunhua | Hu Chunhua*
person:sun-chunlan | Sun Chunlan*
person:zhang-guoqing | Zhang Guoqing*
person:liu-guozhong | Liu Guozhong*
person:xie-feng | Xie Feng*
person:cui-tiankai | Cui Tiankai*
person:liu-xiaoming | Liu Xiaoming*
person:zhang-jun | Zhang Jun*
person:fu-cong | Fu Cong*
person:liu-jieyi | Liu Jieyi*
person:li-baodong | Li Baodong*
person:wang-guangya | Wang Guangya*
person:luo-zhaohui | Luo Zhaohui*
person:le-yucheng | Le Yucheng*
person:zhang-yesui | Zhang Yesui*
person:sun-weidong | Sun Weidong*
person:deng-li | Deng Li*
person:chen-xiaodong | Chen Xiaodong*
person:zhong-shan | Zhong Shan*
person:gao-hucheng | Gao Hucheng*
person:chen-deming | Chen Deming*
person:wang-wentao | Wang Wentao*
person:li-chenggang | Li Chenggang*
person:bo-xilai | Bo Xilai*; Bo Şilay*
person:liang-guanglie | Liang Guanglie*
person:cao-gangchuan | Cao Gangchuan*
person:chi-haotian | Chi Haotian*
person:guan-youfei | Guan Youfei*
person:zhang-youxia | Zhang Youxia*
person:he-weidong | He Weidong*
person:wu-qian | Wu Qian*
person:tan-kefei | Tan Kefei*
person:zhang-xiaogang | Zhang Xiaogang*
person:ren-guoqiang | Ren Guoqiang*
person:yang-yujun | Yang Yujun*
person:geng-yansheng | Geng Yansheng*
person:kong-quan | Kong Quan*
person:zhang-qiyue | Zhang Qiyue*
person:sun-yuxi | Sun Yuxi*
person:zhu-bangzao | Zhu Bangzao*
person:liu-weimin | Liu Weimin*
person:shen-guofang | Shen Guofang*
person:cui-dapeng | Cui Dapeng*
person:shu-jueting | Shu Jueting*
person:he-yongqian | He Yongqian*
person:he-yadong | He Yadong*
person:gao-feng | Gao Feng*
person:shen-danyang | Shen Danyang*
person:zhou-xiaochuan | Zhou Xiaochuan*
person:yi-gang | Yi Gang*
person:pan-gongsheng | Pan Gongsheng*
person:lou-jiwei | Lou Jiwei*
person:lan-foan | Lan Fo'an*
person:zhang-xiaoqiang | Zhang Xiaoqiang*
person:xu-caihou | Xu Caihou*
person:guo-boxiong | Guo Boxiong*
person:fan-changlong | Fan Changlong*
person:xu-qiliang | Xu Qiliang*
person:chen-wenqing | Chen Wenqing*
person:shi-taifeng | Shi Taifeng*
person:liu-xiaobo | Liu Xiaobo*; Liu Şiaobo*
person:chen-xu | Chen Xu*
person:wu-jianmin | Wu Jianmin*
person:lu-shaye | Lu Shaye*
person:dai-bing | Dai Bing*
person:geng-huichang | Geng Huichang*
person:xu-feihong | Xu Feihong*
person:zhai-jun | Zhai Jun*
# HKG
# TWN
# JPN
person:hirohito | İmparator Hirohito*; Hirohito*
person:akihito | İmparator Akihito*; Akihito*
person:fumimaro-konoe | Fumimaro Konoe*
person:hideki-tojo | Hideki Tōjō*
person:koki-hirota | Koki Hirota*
person:hachiro-arita | Hachiro Arita*
person:kazushige-ugaki | Kazushige Ugaki*
person:yosuke-matsuoka | Yosuke Matsuoka*
person:mamoru-shigemitsu | Mamoru Shigemitsu*
person:shigenori-togo | Shigenori Togo*
person:nobuyuki-abe | Nobuyuki Abe*
person:mitsumasa-yonai | Mitsumasa Yonai*
person:kantaro-suzuki | Kantaro Suzuki*
person:shigeru-yoshida | Shigeru Yoshida*
person:ichiro-hatoyama | Ichiro Hatoyama*
person:tanzan-ishibashi | Tanzan Ishibashi*
person:takeo-miki | Takeo Miki*
person:takeo-fukuda | Takeo Fukuda*
person:shintaro-abe | Shintaro Abe*
person:tadashi-kuranari | Tadashi Kuranari*
person:sosuke-uno | Sosuke Uno*
person:taro-nakayama | Taro Nakayama*
person:michio-watanabe | Michio Watanabe*
person:yohei-kono | Yohei Kono*
person:hirofumi-nakasone | Hirofumi Nakasone*
person:takeaki-matsumoto | Takeaki Matsumoto*
person:seiji-kihara | Seiji Kihara*
person:minoru-kihara | Minoru Kihara*
person:gen-nakatani | Gen Nakatani*
person:yasukazu-hamada | Yasukazu Hamada*
person:tomomi-inada | Tomomi Inada*
person:nobuo-kishi | Nobuo Kishi*
person:shinjiro-koizumi | Shinjiro Koizumi*
person:shigeru-kitamura | Shigeru Kitamura*
person:ryosei-akazawa | Ryosei Akazawa*
person:yasutoshi-nishimura | Yasutoshi Nishimura*
person:hiroshige-seko | Hiroshige Seko*
person:akira-amari | Akira Amari*
person:haruhiko-kuroda | Haruhiko Kuroda*
person:kazuo-ueda | Kazuo Ueda*
person:hirokazu-matsuno | Hirokazu Matsuno*
person:nobuteru-ishihara | Nobuteru Ishihara*
person:shintaro-ishihara | Shintaro Ishihara*
person:hiroyuki-hosoda | Hiroyuki Hosoda*
person:morihiro-hosokawa | Morihiro Hosokawa*
person:tsutomu-hata | Tsutomu Hata*
person:masako | Masako
person:katsunobu-kato | Katsunobu Kato*
person:shunichi-suzuki | Shunichi Suzuki*
person:hajime-tamura | Hajime Tamura*
person:kabun-muto | Kabun Muto*
person:koji-kakizawa | Koji Kakizawa*
person:yukihiko-ikeda | Yukihiko Ikeda*
# KOR
person:han-duck-soo | Han Duck-soo*
person:han-seung-soo | Han Seung-soo*
person:hwang-kyo-ahn | Hwang Kyo-ahn*
person:song-min-soon | Song Min-soon*
person:yu-myung-hwan | Yu Myung-hwan*
person:kim-sung-hwan | Kim Sung-hwan*
person:suh-hoon | Suh Hoon*
person:lee-nak-yon | Lee Nak-yon*
person:chung-sye-kyun | Chung Sye-kyun*
person:choi-sang-mok | Choi Sang-mok*
person:kim-min-seok | Kim Min-seok*
person:kim-yong-hyun | Kim Yong-hyun*
person:lee-jong-sup | Lee Jong-sup*
person:shin-won-sik | Shin Won-sik*
person:wi-sung-lac | Wi Sung-lac*
person:cho-myoung-gyon | Cho Myoung-gyon*
person:chung-dong-young | Chung Dong-young*
person:lee-hae-chan | Lee Hae-chan*
person:choi-kyu-hah | Choi Kyu-hah*
person:park-chung-hee | Park Chung-hee*; Park Çung Hi*
person:kim-jong-pil | Kim Jong-pil*
person:choo-kyung-ho | Choo Kyung-ho*
person:ahn-duk-geun | Ahn Duk-geun*
person:kim-jung-kwan | Kim Jung-kwan*
person:yeo-han-koo | Yeo Han-koo*
person:choi-ho-joong | Choi Ho-joong*
person:lee-sang-ock | Lee Sang-ock*
person:han-sung-joo | Han Sung-joo*
person:gong-ro-myung | Gong Ro-myung*
person:yoo-chong-ha | Yoo Chong-ha*
person:park-chung-soo | Park Chung-soo*
person:hong-soon-young | Hong Soon-young*
person:lee-joung-binn | Lee Joung-binn*
person:choi-sung-hong | Choi Sung-hong*
person:yoon-young-kwan | Yoon Young-kwan*
person:lee-ju-ho | Lee Ju-ho*
person:kang-young-hoon | Kang Young-hoon*
person:ro-jai-bong | Ro Jai-bong*
person:chung-won-shik | Chung Won-shik*
person:hyun-soong-jong | Hyun Soong-jong*
person:hwang-in-sung | Hwang In-sung*
person:lee-hoi-chang | Lee Hoi-chang*
person:lee-yung-dug | Lee Yung-dug*
person:lee-hong-koo | Lee Hong-koo*
person:lee-soo-sung | Lee Soo-sung*
person:goh-kun | Goh Kun*
person:park-tae-joon | Park Tae-joon*
person:lee-han-dong | Lee Han-dong*
person:kim-suk-soo | Kim Suk-soo*
person:han-myeong-sook | Han Myeong-sook*
person:chung-un-chan | Chung Un-chan*
person:kim-hwang-sik | Kim Hwang-sik*
person:chung-hong-won | Chung Hong-won*
person:lee-wan-koo | Lee Wan-koo*
person:kim-boo-kyum | Kim Boo-kyum*
# PRK
# MNG
# IND
person:mahatma-gandhi | Mahatma Gandi*; Mahatma Gandhi*
person:v-k-krishna-menon | V. K. Krishna Menon*
person:swaran-singh | Swaran Singh*
person:yashwant-sinha | Yashwant Sinha*
person:v-p-singh | V. P. Singh*
person:chandra-shekhar | Chandra Shekhar*
person:a-k-antony | A. K. Antony*
person:manohar-parrikar | Manohar Parrikar*
person:nirmala-sitharaman | Nirmala Sitharaman*
person:arun-jaitley | Arun Jaitley*
person:piyush-goyal | Piyush Goyal*
person:amit-shah | Amit Shah*
person:rahul-gandhi | Rahul Gandi*; Rahul Gandhi*
person:mamata-banerjee | Mamata Banerjee*
person:venkaiah-naidu | Venkaiah Naidu*
person:jagdeep-dhankhar | Jagdeep Dhankhar*
person:c-p-radhakrishnan | C. P. Radhakrishnan*
person:vikram-misri | Vikram Misri*
person:vinay-kwatra | Vinay Kwatra*
person:harsh-vardhan-shringla | Harsh Vardhan Shringla*
person:vijay-gokhale | Vijay Gokhale*
person:nirupama-rao | Nirupama Rao*
person:shivshankar-menon | Shivshankar Menon*
person:raveesh-kumar | Raveesh Kumar*
person:anurag-srivastava | Anurag Srivastava*
person:vikas-swarup | Vikas Swarup*
person:syed-akbaruddin | Syed Akbaruddin*
person:navtej-sarna | Navtej Sarna*
person:t-s-tirumurti | T. S. Tirumurti*
person:ruchira-kamboj | Ruchira Kamboj*
person:parvathaneni-harish | Parvathaneni Harish*
person:e-ahamed | E. Ahamed*
person:m-j-akbar | M. J. Akbar*
person:p-chidambaram | P. Chidambaram*
person:hardeep-singh-puri | Hardeep Singh Puri*
person:v-muraleedharan | V. Muraleedharan*
person:meenakshi-lekhi | Meenakshi Lekhi*
person:vidya-charan-shukla | Vidya Charan Shukla*
person:madhavsinh-solanki | Madhavsinh Solanki*
person:dinesh-singh | Dinesh Singh*
person:r-venkataraman | R. Venkataraman*
person:shankar-dayal-sharma | Shankar Dayal Sharma*
person:k-r-narayanan | K. R. Narayanan*
# PAK
person:muhammad-ali-jinnah | Muhammed Ali Cinnah*; Muhammad Ali Jinnah* | Cinnah*
person:ayub-khan | Eyüp Han*; Ayub Khan*
person:zulfikar-ali-bhutto | Zülfikar Ali Butto*; Zulfikar Ali Butto*; Zulfikar Ali Bhutto*
person:sartaj-aziz | Sertac Aziz*; Sartaj Aziz*
person:khurshid-mahmud-kasuri | Hurşit Mahmud Kasuri*; Hurşid Mahmud Kasuri*; Hurşit Kasuri*; Khurshid Mahmud Kasuri* | Kasuri
person:shaukat-aziz | Şevket Aziz*; Şaukat Aziz*; Shaukat Aziz*
person:khawaja-muhammad-asif | Hoca Muhammed Asıf*; Hoca Asıf*; Havaca Asıf*; Khawaja Asif*
person:jalil-abbas-jilani | Celil Abbas Cilani*; Jalil Abbas Cilani*; Jalil Abbas Jilani* | Cilani
person:mumtaz-zahra-baloch | Mümtaz Zehra Beluç*; Mümtaz Zahra Beluç*; Mumtaz Zahra Baloch*
person:shafqat-ali-khan | Şefkat Ali Han*; Shafqat Ali Khan*
person:qamar-javed-bajwa | Kamer Cavid Bacva*; Kamar Cavid Bajva*; Qamar Javed Bajwa* | Bacva
person:ashfaq-parvez-kayani | Eşfak Pervez Kayani*; Aşfak Pervez Kayani*; Ashfaq Parvez Kayani* | Kayani
person:attaullah-tarar | Ataullah Tarar*; Attaullah Tarar*
# BGD
# AFG
person:zalmai-rassoul | Zalmay Resul*; Zalmai Rasul*; Zalmai Rassoul*
person:salahuddin-rabbani | Selahaddin Rabbani*; Salahuddin Rabbani*
person:abdul-ghani-baradar | Abdulgani Birader*; Abdülgani Birader*; Molla Birader*; Abdul Ghani Baradar* | Birader?
person:sirajuddin-haqqani | Siraceddin Hakkani*; Siracuddin Hakkani*; Sirajuddin Haqqani*
person:rangin-dadfar-spanta | Rangin Dadfar Spanta* | Spanta*
person:mohammad-hassan-akhund | Muhammed Hasan Ahund*; Molla Hasan Ahund*; Mohammad Hassan Akhund* | Ahund
# LKA
# NPL
# BTN
# MDV
# MMR
# THA
# KHM
# LAO
# VNM
# MYS
person:abdul-razak | Abdul Razak*
person:hussein-onn | Hussein Onn*
person:abdullah-ahmad-badawi | Abdullah Badawi*
person:muhyiddin-yassin | Muhyiddin Yassin*
person:ismail-sabri-yaakob | Ismail Sabri Yaakob*
person:syed-hamid-albar | Syed Hamid Albar*
person:anifah-aman | Anifah Aman*
person:saifuddin-abdullah | Saifuddin Abdullah*
person:hishammuddin-hussein | Hishammuddin Hussein*
person:zambry-abdul-kadir | Zambry Abdul Kadir*
person:mohamad-hasan | Mohamad Hasan*
person:tengku-zafrul-aziz | Tengku Zafrul Aziz*
person:rais-yatim | Rais Yatim*
person:abu-hassan-omar | Abu Hassan Omar*
person:azlan-shah-of-perak | Azlan Shah of Perak*
person:jaafar-of-negeri-sembilan | Ja'afar of Negeri Sembilan*
person:salahuddin-of-selangor | Salahuddin of Selangor*
person:sirajuddin-of-perlis | Sirajuddin of Perlis*
person:mizan-zainal-abidin | Mizan Zainal Abidin*
person:abdul-halim-of-kedah | Abdul Halim of Kedah*
person:muhammad-v-of-kelantan | Muhammad V of Kelantan*
person:abdullah-of-pahang | Abdullah of Pahang*
person:ibrahim-iskandar-of-johor | Ibrahim Iskandar of Johor*
# SGP
person:s-rajaratnam | S. Rajaratnam*
person:suppiah-dhanabalan | Suppiah Dhanabalan*
person:s-jayakumar | S. Jayakumar*
person:george-yeo | George Yeo*
person:k-shanmugam | K. Shanmugam*
person:ng-eng-hen | Ng Eng Hen*
person:tharman-shanmugaratnam | Tharman Shanmugaratnam*
person:halimah-yacob | Halimah Yacob*
person:chan-chun-sing | Chan Chun Sing*
person:gan-kim-yong | Gan Kim Yong*
person:tan-see-leng | Tan See Leng*
person:goh-keng-swee | Goh Keng Swee*
person:wong-kan-seng | Wong Kan Seng*
person:wee-kim-wee | Wee Kim Wee*
person:ong-teng-cheong | Ong Teng Cheong*
person:s-r-nathan | S. R. Nathan*
person:tony-tan | Tony Tan*
# IDN
person:mohammad-hatta | Mohammad Hatta*
person:adam-malik | Adam Malik*
person:mochtar-kusumaatmadja | Mochtar Kusumaatmadja*
person:ali-alatas | Ali Alatas*
person:subandrio | Subandrio
person:hassan-wirajuda | Hassan Wirajuda*
person:marty-natalegawa | Marty Natalegawa*
person:jusuf-kalla | Jusuf Kalla*
person:luhut-binsar-pandjaitan | Luhut Binsar Pandjaitan*
person:airlangga-hartarto | Airlangga Hartarto*
person:sri-mulyani-indrawati | Sri Mulyani Indrawati*
person:ryamizard-ryacudu | Ryamizard Ryacudu*
person:sjafrie-sjamsoeddin | Sjafrie Sjamsoeddin*
person:maruf-amin | Ma'ruf Amin*
person:gibran-rakabuming-raka | Gibran Rakabuming Raka*
person:boediono | Boediono
person:alwi-shihab | Alwi Shihab*
# PHL
person:manuel-quezon | Manuel Quezon*
person:sergio-osmena | Sergio Osmeña*
person:manuel-roxas | Manuel Roxas*
person:elpidio-quirino | Elpidio Quirino*
person:carlos-romulo | Carlos Romulo*
person:ferdinand-marcos | Ferdinand Marcos*
person:corazon-aquino | Corazon Aquino*
person:raul-manglapus | Raul Manglapus*
person:salvador-laurel | Salvador Laurel*
person:blas-ople | Blas Ople*
person:alberto-romulo | Alberto Romulo*
person:albert-del-rosario | Albert del Rosario*
person:perfecto-yasay | Perfecto Yasay*
person:alan-peter-cayetano | Alan Peter Cayetano*
person:teodoro-locsin | Teodoro Locsin*
person:enrique-manalo | Enrique Manalo*
person:theresa-lazaro | Theresa Lazaro*
person:delfin-lorenzana | Delfin Lorenzana*
person:gilberto-teodoro | Gilberto Teodoro*
person:sara-duterte | Sara Duterte*
person:harry-roque | Harry Roque*
person:salvador-panelo | Salvador Panelo*
person:jay-tarriela | Jay Tarriela*
person:imelda-marcos | Imelda Marcos*
person:joey-salceda | Joey Salceda*
person:roberto-romulo | Roberto Romulo*
person:domingo-siazon | Domingo Siazon*
person:teofisto-guingona | Teofisto Guingona*
person:delia-albert | Delia Albert*
person:jose-rene-almendras | Jose Rene Almendras*
# TLS
# BRN
# AUS
person:joseph-lyons | Joseph Lyons*
person:john-curtin | John Curtin*
person:ben-chifley | Ben Chifley*
person:herbert-evatt | Herbert Evatt*
person:richard-casey | Richard Casey*
person:harold-holt | Harold Holt*
person:john-gorton | John Gorton*
person:bill-hayden | Bill Hayden*
person:gareth-evans | Gareth Evans*
person:stephen-smith | Stephen Smith*
person:bob-carr | Bob Carr*
person:julie-bishop | Julie Bishop*
person:marise-payne | Marise Payne*
person:richard-marles | Richard Marles*
person:peter-dutton | Peter Dutton*
person:don-farrell | Don Farrell*
person:simon-birmingham | Simon Birmingham*
person:chris-bowen | Chris Bowen*
person:jim-chalmers | Jim Chalmers*
person:linda-reynolds | Linda Reynolds*
person:brendan-nelson | Brendan Nelson*
person:andrew-robb | Andrew Robb*
person:pat-conroy | Pat Conroy*
# NZL
person:peter-fraser | Peter Fraser*
person:michael-joseph-savage | Michael Joseph Savage*
person:keith-holyoake | Keith Holyoake*
person:geoffrey-palmer | Geoffrey Palmer*
person:mike-moore | Mike Moore*
person:don-mckinnon | Don McKinnon*
person:phil-goff | Phil Goff*
person:murray-mccully | Murray McCully*
person:john-key | John Key*
person:bill-english | Bill English*
person:chris-hipkins | Chris Hipkins*
person:nanaia-mahuta | Nanaia Mahuta*
person:judith-collins | Judith Collins*
person:todd-mcclay | Todd McClay*
person:david-parker | David Parker*
person:tim-groser | Tim Groser*
person:gerry-brownlee | Gerry Brownlee*
# FJI
# PNG
# SLB
# WSM
# TON
# TUV
# VUT
# PLW
# FSM
# MHL
# NRU
# KIR
# ISR
person:chaim-weizmann | Haim Weizmann*; Hayim Weizmann*; Chaim Weizmann*
person:moshe-dayan | Moşe Dayan*; Moshe Dayan* | Dayan
person:ezer-weizman | Ezer Weizman*; Ezer Vayzman*
person:gabi-ashkenazi | Gabi Aşkenazi*; Gabi Ashkenazi* | Aşkenazi*
person:eli-cohen | Eli Cohen*; Eli Kohen*
person:shaul-mofaz | Şaul Mofaz*; Shaul Mofaz* | Mofaz*
person:amir-peretz | Amir Peretz* | Peretz*
person:ron-dermer | Ron Dermer*
person:daniel-hagari | Daniel Hagari* | Hagari*
person:eyal-zamir | Eyal Zamir*
person:herzi-halevi | Herzi Halevi* | Halevi
person:david-levy | David Levi*; David Levy*
person:moshe-katsav | Moşe Katsav*; Moshe Katsav* | Katsav*
person:chaim-herzog | Haim Herzog*; Hayim Herzog*; Chaim Herzog*
# PSE
person:mohammad-shtayyeh | Muhammed Iştiyye*; Muhammed İştiyye*; Mohammad Shtayyeh* | Iştiyye*; İştiyye*
person:mohammad-mustafa | Muhammed Mustafa*; Mohammad Mustafa*
person:ahmed-qurei | Ahmed Kurey*; Ahmet Kurey*; Ebu Ala*; Ahmed Qurei* | Kurey
person:riyad-mansour | Riyad Mansur*; Riyad Mansour*
person:mahmoud-zahar | Mahmud Zahar*; Mahmud ez-Zahhar*; Mahmut Zahar*; Mahmoud al-Zahar* | Zahar
person:hussein-al-sheikh | Hüseyin eş-Şeyh*; Hussein al-Sheikh*
person:sheikh-ahmed-yassin | Şeyh Ahmed Yasin*; Şeyh Ahmet Yasin*; Sheikh Ahmed Yassin*
person:marwan-barghouti | Mervan Barguti*; Mervan Bergusi*; Marwan Barghouti* | Barguti*; Bergusi*
person:nabil-shaath | Nebil Şaat*; Nebil Şaas*; Nabil Shaath*
person:sami-abu-zuhri | Sami Ebu Zuhri*; Sami Abu Zuhri*
person:osama-hamdan | Usame Hamdan*; Osama Hamdan*
person:mousa-abu-marzook | Musa Ebu Merzuk*; Mousa Abu Marzook*
person:mohammed-dahlan | Muhammed Dahlan*; Mohammed Dahlan* | Dahlan
person:mohammed-deif | Muhammed Dayf*; Muhammed ed-Dayf*; Mohammed Deif*
person:khalil-al-hayya | Halil el-Hayye*; Halil Hayye*; Khalil al-Hayya*
person:haj-amin-al-husseini | Emin el-Hüseyni*; Haj Amin al-Husseini*
person:rami-hamdallah | Rami Hamdallah* | Hamdallah*
# EGY
person:king-farouk | Kral Faruk*; King Farouk*
person:muhammad-naguib | Muhammed Necib*; Muhammed Necip*; Muhammad Naguib*
person:gamal-abdel-nasser | Cemal Abdünnasır*; Cemal Abdulnasır*; Cemal Abdül Nasır*; Gamal Abdel Nasser* | Nasır?
person:nabil-fahmy | Nebil Fehmi*; Nabil Fahmy*
person:nabil-elaraby | Nebil el-Arabi*; Nebil Arabi*; Nebil El Arabi*; Nabil Elaraby* | el-Arabi*
person:mohamed-kamel-amr | Muhammed Kamil Amr*; Mohamed Kamel Amr*
person:essam-sharaf | İsam Şeref*; Essam Sharaf*
person:mostafa-madbouly | Mustafa Medbuli*; Mostafa Madbouly* | Medbuli*
person:mohamed-hussein-tantawi | Muhammed Hüseyin Tantavi*; Hüseyin Tantavi*; Mohamed Hussein Tantawi* | Tantavi*
person:abbas-kamel | Abbas Kamil*; Abbas Kamel*
person:hesham-qandil | Hişam Kandil*; Hesham Qandil*
# JOR
person:hussein-bin-talal | Kral Hüseyin*; Ürdün Kralı Hüseyin*; King Hussein*
person:nasser-judeh | Nasır Cude*; Nasır Cevde*; Nasser Judeh* | Cude
person:marwan-muasher | Mervan Muaşir*; Marwan Muasher*
person:bisher-khasawneh | Bişr el-Hasavne*; Bişr Hasavne*; Bisher Khasawneh* | Hasavne*
person:queen-rania | Kraliçe Rania*; Kraliçe Ranya*; Queen Rania*
# SYR
person:abdul-halim-khaddam | Abdulhalim Haddam*; Abdülhalim Haddam*; Abdul Halim Khaddam* | Haddam
person:bashar-jaafari | Beşşar Caferi*; Beşar Caferi*; Bashar Jaafari*
person:bouthaina-shaaban | Buseyna Şaban*; Butheyna Şaban*; Busayna Şaban*; Bouthaina Shaaban*
person:riyad-hijab | Riyad Hicab*; Riad Hijab*
person:mouaz-al-khatib | Muaz el-Hatib*; Ahmed Muaz el-Hatib*; Mouaz al-Khatib*
person:ahmad-jarba | Ahmed Carba*; Ahmed el-Carba*; Ahmet Carba*; Ahmad Jarba* | Carba
person:burhan-ghalioun | Burhan Galyun*; Burhan Ghalioun* | Galyun
person:khaled-khoja | Halid Hoca*; Halit Hoca*; Khaled Khoja*
person:salih-muslim | Salih Müslim*; Salih Muslim*
person:hussein-arnous | Hüseyin Arnus*; Hussein Arnous*
person:mohammed-al-bashir | Muhammed el-Beşir*; Mohammed al-Bashir*
# LBN
person:gebran-bassil | Cibran Basil*; Gibran Basil*; Gebran Bassil* | Basil
person:tammam-salam | Temmam Selam*; Tammam Selam*; Tammam Salam*
person:hassan-diab | Hasan Diyab*; Hassan Diyab*; Hassan Diab* | Diyab
person:walid-jumblatt | Velid Canbolat*; Velid Canbulat*; Walid Jumblatt* | Canbolat*; Canbulat?
person:samir-geagea | Semir Caca*; Samir Geagea*
person:abdallah-bou-habib | Abdullah Bu Habib*; Abdallah Bou Habib*
person:naim-qassem | Naim Kasım*; Naim Qassem*
person:fawzi-salloukh | Fevzi Sallukh*; Fevzi Salluh*; Fawzi Salloukh*
# IRQ
person:taha-yassin-ramadan | Taha Yasin Ramazan*; Taha Yassin Ramadan*
person:qubad-talabani | Kubad Talabani*; Qubad Talabani*
person:ahmed-chalabi | Ahmed Çelebi*; Ahmet Çelebi*; Ahmed Chalabi*
person:ghazi-al-yawer | Gazi el-Yaver*; Gazi El Yaver*; Ghazi al-Yawar*
person:abu-mahdi-al-muhandis | Ebu Mehdi el-Mühendis*; Abu Mahdi al-Muhandis* | Mühendis?
person:osama-al-nujaifi | Usame Nuceyfi*; Usame en-Nuceyfi*; Osama al-Nujaifi* | Nuceyfi*
# IRN
person:reza-shah | Rıza Şah*; Rıza Şah Pehlevi*; Şah Rıza Pehlevi*; Reza Shah*
person:mohammad-reza-pahlavi | Muhammed Rıza Pehlevi*; Şah Muhammed Rıza Pehlevi*; Mohammad Reza Pahlavi*
person:mohammad-mossadegh | Muhammed Musaddık*; Mohammad Mossadegh* | Musaddık*
person:abolhassan-bani-sadr | Ebul Hasan Beni Sadr*; Ebulhasan Beni Sadr*; Abolhassan Bani-Sadr*
person:ali-akbar-velayati | Ali Ekber Velayeti*; Ali Akbar Velayati* | Velayeti*
person:ali-shamkhani | Ali Şemhani*; Ali Shamkhani* | Şemhani*
person:esmail-qaani | İsmail Kaani*; İsmail Kani*; Esmail Qaani* | Kaani
person:abbas-mousavi | Abbas Musevi*; Abbas Musavi*; Abbas Mousavi*
person:marzieh-afkham | Merziye Afham*; Marzieh Afkham* | Afham
person:ali-bagheri-kani | Ali Bakıri*; Ali Bakıri Keni*; Ali Bagıri Kani*; Ali Bagheri Kani* | Bakıri
person:majid-takht-ravanchi | Mecid Taht Revançi*; Macid Taht Revançi*; Majid Takht-Ravanchi* | Revançi*
person:amir-saeid-iravani | Emir Said İrevani*; Amir Saeid Iravani* | İrevani*
person:kazem-gharibabadi | Kazım Garibabadi*; Kazem Gharibabadi* | Garibabadi*
person:hossein-salami | Hüseyin Selami*; Hossein Salami*
person:mohammad-bagheri | Muhammed Bakıri*; Muhammed Bagıri*; Mohammad Bagheri*
person:mohammad-eslami | Muhammed İslami*; Mohammad Eslami*
person:mohammad-mokhber | Muhammed Muhbir*; Mohammad Mokhber* | Muhbir?
person:mohammad-reza-aref | Muhammed Rıza Arif*; Mohammad Reza Aref*
person:javad-owji | Cevad Ovci*; Javad Owji*
person:eshaq-jahangiri | İshak Cihangiri*; Eshaq Jahangiri* | Cihangiri*
person:mojtaba-khamenei | Mücteba Hamaney*; Mojtaba Khamenei*
person:fatemeh-mohajerani | Fatma Muhacirani*; Fatıma Muhacirani*; Fatemeh Mohajerani* | Muhacirani*
# SAU
person:king-faisal | Kral Faysal*; King Faisal*
person:mohammed-bin-nayef | Muhammed bin Nayif*; Muhammed bin Naif*; Mohammed bin Nayef*
person:bandar-bin-sultan | Bender bin Sultan*; Bandar bin Sultan*
person:turki-al-faisal | Türki el-Faysal*; Turki el-Faysal*; Türki Al Faysal*; Turki al-Faisal*
person:khalid-bin-salman | Halid bin Selman*; Khalid bin Salman*
person:khalid-al-falih | Halid el-Falih*; Khalid al-Falih* | el-Falih*
person:abdulaziz-bin-salman | Abdulaziz bin Selman*; Abdülaziz bin Selman*; Abdulaziz bin Salman*
person:ahmed-zaki-yamani | Ahmed Zeki Yamani*; Zeki Yamani*; Ahmed Zaki Yamani* | Yamani
person:mohammed-al-jadaan | Muhammed el-Cedan*; Mohammed al-Jadaan*
person:jamal-khashoggi | Cemal Kaşıkçı*; Jamal Khashoggi* | Kaşıkçı?
# ARE
person:anwar-gargash | Enver Gargaş*; Enver Karkaş*; Anwar Gargash* | Gargaş*; Karkaş*
person:sultan-al-jaber | Sultan el-Cabir*; Sultan Ahmed el-Cabir*; Sultan al-Jaber*
person:mansour-bin-zayed | Mansur bin Zayed*; Mansur bin Zayid*; Mansour bin Zayed*
person:tahnoun-bin-zayed | Tahnun bin Zayed*; Tahnun bin Zayid*; Tahnoun bin Zayed*
# QAT
person:khalid-bin-mohammad-al-attiyah | Halid bin Muhammed el-Atiyye*; Halid el-Atiyye*; Khalid al-Attiyah*
person:majed-al-ansari | Macid el-Ensari*; Mecid el-Ensari*; Majed al-Ansari* | el-Ensari*
# KWT
person:sabah-al-ahmad-al-sabah | Sabah el-Ahmed*; Şeyh Sabah el-Ahmed*; Sabah El Ahmed*; Sabah al-Ahmad al-Jaber al-Sabah*
person:nawaf-al-ahmad-al-sabah | Nevvaf el-Ahmed*; Nevaf el-Ahmed*; Nawaf al-Ahmad al-Sabah*
# OMN
person:yusuf-bin-alawi | Yusuf bin Alevi*; Yusuf bin Alawi*
# BHR
# YEM
person:rashad-al-alimi | Reşad el-Alimi*; Reşad Muhammed el-Alimi*; Raşad el-Alimi*; Rashad al-Alimi* | el-Alimi*
person:abdul-malik-al-houthi | Abdülmelik el-Husi*; Abdulmelik el-Husi*; Abdülmelik Husi*; Abdul-Malik al-Houthi*
person:abu-bakr-al-qirbi | Ebubekir el-Kırbi*; Ebu Bekir el-Kırbi*; Abu Bakr al-Qirbi*
person:yahya-saree | Yahya Seri*; Yahya Saree*
person:aidarous-al-zubaidi | Aydarus ez-Zubeydi*; Ayderus ez-Zubeydi*; Aidarous al-Zubaidi* | ez-Zubeydi*
# LBY
person:mustafa-abdul-jalil | Mustafa Abdülcelil*; Mustafa Abdulcelil*; Mustafa Abdul Jalil* | Abdülcelil*; Abdulcelil*
person:mahmoud-jibril | Mahmud Cibril*; Mahmoud Jibril* | Cibril
person:moussa-koussa | Musa Kusa*; Moussa Koussa*
person:mohamed-al-menfi | Muhammed el-Menfi*; Muhammed Menfi*; Muhammed Yunus el-Menfi*; Mohamed al-Menfi* | Menfi?; el-Menfi*
person:aguila-saleh | Akile Salih*; Agile Salih*; Akila Salih*; Aguila Saleh*
person:najla-mangoush | Necla el-Menguş*; Necla Menguş*; Najla al-Mangoush* | Menguş*; el-Menguş*
person:saif-al-islam-gaddafi | Seyfülislam Kaddafi*; Seyfulislam Kaddafi*; Seyf el İslam Kaddafi*; Saif al-Islam Gaddafi*
person:abdel-rahman-shalgham | Abdurrahman Şalgam*; Abdurrahman Şalkam*; Abdel Rahman Shalgham*
person:mohamed-taha-siala | Muhammed Tahir Siyala*; Muhammed Siyala*; Mohamed Taha Siala* | Siyala
# TUN
person:habib-bourguiba | Habib Burgiba*; Habib Bourguiba* | Burgiba*
person:youssef-chahed | Yusuf Şahid*; Youssef Chahed*
person:rached-ghannouchi | Raşid Gannuşi*; Raşid el-Gannuşi*; Rached Ghannouchi* | Gannuşi*
person:othman-jerandi | Osman Cerendi*; Othman Jerandi* | Cerendi
person:hichem-mechichi | Hişam el-Meşişi*; Hichem Mechichi* | Meşişi*; el-Meşişi*
person:hamadi-jebali | Hammadi Cibali*; Hamadi Cibali*; Hamadi Jebali* | Cibali*
# DZA
person:ramtane-lamamra | Ramtan Lamamra*; Ramatan Lamamra*; Ramtane Lamamra* | Lamamra*
person:mourad-medelci | Murad Medelci*; Murad Medelsi*; Mourad Medelci*
person:ahmed-attaf | Ahmed Attaf* | Attaf
person:ahmed-gaid-salah | Ahmed Kayid Salih*; Ahmed Gaid Salah*
person:abdelmalek-sellal | Abdülmelik Sellal*; Abdulmelik Sellal*; Abdelmalek Sellal*
# MAR
person:nasser-bourita | Nasır Burita*; Nasır Bureyta*; Nasser Bourita* | Burita*
person:saadeddine-othmani | Sadeddin el-Osmani*; Sadeddin Osmani*; Saadeddine Othmani*
person:abdelilah-benkirane | Abdulilah bin Kiran*; Abdülilah bin Kiran*; Abdelilah Benkirane*
# MRT
# SDN
person:hassan-al-turabi | Hasan Turabi*; Hasan el-Turabi*; Hasan et-Turabi*; Hassan al-Turabi* | Turabi
person:abdalla-hamdok | Abdullah Hamduk*; Abdalla Hamdok* | Hamduk*
person:mohamed-hamdan-dagalo | Muhammed Hamdan Dagalu*; Muhammed Hamdan Daklu*; Mohamed Hamdan Dagalo* | Hamideti*; Hımidti*; Dagalu*
person:ibrahim-ghandour | İbrahim Gandur*; Ibrahim Ghandour* | Gandur
# SSD
# ETH
# ERI
# DJI
# SOM
# KEN
person:jomo-kenyatta | Jomo Kenyatta*
person:raila-odinga | Raila Odinga*
person:musalia-mudavadi | Musalia Mudavadi*
person:alfred-mutua | Alfred Mutua*
person:raychelle-omamo | Raychelle Omamo*
person:amina-mohamed | Amina Mohamed*
person:monica-juma | Monica Juma*
person:moses-wetangula | Moses Wetangula*
person:kalonzo-musyoka | Kalonzo Musyoka*
person:rigathi-gachagua | Rigathi Gachagua*
person:kithure-kindiki | Kithure Kindiki*
person:korir-singoei | Korir Sing'Oei*
person:aden-duale | Aden Duale*
person:wilson-ndolo-ayah | Wilson Ndolo Ayah*
person:bonaya-godana | Bonaya Godana*
person:chirau-ali-mwakwere | Chirau Ali Mwakwere*
person:raphael-tuju | Raphael Tuju*
person:sam-ongeri | Sam Ongeri*
# UGA
# TZA
# RWA
# BDI
# COD
# COG
# CAF
# CMR
# TCD
# GAB
# GNQ
# STP
# NGA
person:nnamdi-azikiwe | Nnamdi Azikiwe*
person:yemi-osinbajo | Yemi Osinbajo*
person:geoffrey-onyeama | Geoffrey Onyeama*
person:yusuf-tuggar | Yusuf Tuggar*
person:ojo-maduekwe | Ojo Maduekwe*
person:atiku-abubakar | Atiku Abubakar*
person:murtala-mohammed | Murtala Mohammed*
person:lai-mohammed | Lai Mohammed*
person:kashim-shettima | Kashim Shettima*
person:abubakar-shekau | Abubakar Shekau*
person:rilwanu-lukman | Rilwanu Lukman*
person:nuhu-ribadu | Nuhu Ribadu*
person:alex-badeh | Alex Badeh*
person:christopher-musa | Christopher Musa*
person:emeka-ojukwu | Emeka Ojukwu*
person:joseph-garba | Joseph Garba*
person:tom-ikimi | Tom Ikimi*
person:sule-lamido | Sule Lamido*
person:oluyemi-adeniji | Oluyemi Adeniji*
person:joy-ogwu | Joy Ogwu*
person:odein-ajumogobia | Odein Ajumogobia*
person:olugbenga-ashiru | Olugbenga Ashiru*
person:aminu-wali | Aminu Wali*
person:ernest-shonekan | Ernest Shonekan*
# GHA
person:john-kufuor | John Kufuor*
person:shirley-ayorkor-botchwey | Shirley Ayorkor Botchwey*
person:samuel-okudzeto-ablakwa | Samuel Okudzeto Ablakwa*
person:hanna-tetteh | Hanna Tetteh*
person:kofi-busia | Kofi Busia*
person:hilla-limann | Hilla Limann*
person:mahamudu-bawumia | Mahamudu Bawumia*
person:obed-asamoah | Obed Asamoah*
person:victor-gbeho | Victor Gbeho*
person:hackman-owusu-agyeman | Hackman Owusu-Agyeman*
person:akwasi-osei-adjei | Akwasi Osei-Adjei*
person:muhammad-mumuni | Muhammad Mumuni*
# SEN
# CIV
# MLI
# BFA
# NER
# BEN
# TGO
# GIN
# GNB
# CPV
# GMB
# SLE
# LBR
# AGO
# MOZ
# ZMB
# ZWE
# MWI
# BWA
# NAM
# ZAF
person:jan-smuts | Jan Smuts*
person:james-hertzog | James Hertzog*
person:daniel-malan | Daniel Malan*
person:pik-botha | Roelof Botha*
person:magnus-malan | Magnus Malan*
person:chris-heunis | Chris Heunis*
person:alfred-nzo | Alfred Nzo*
person:nkosazana-dlamini-zuma | Nkosazana Dlamini-Zuma*
person:maite-nkoana-mashabane | Maite Nkoana-Mashabane*
person:lindiwe-sisulu | Lindiwe Sisulu*
person:naledi-pandor | Naledi Pandor*
person:ronald-lamola | Ronald Lamola*
person:aziz-pahad | Aziz Pahad*
person:essop-pahad | Essop Pahad*
person:trevor-manuel | Trevor Manuel*
person:pravin-gordhan | Pravin Gordhan*
person:rob-davies | Rob Davies*
person:alec-erwin | Alec Erwin*
person:ronnie-mamoepa | Ronnie Mamoepa*
person:clayson-monyela | Clayson Monyela*
person:vincent-magwenya | Vincent Magwenya*
person:mac-maharaj | Mac Maharaj*
person:desmond-tutu | Desmond Tutu*
person:oliver-tambo | Oliver Tambo*
person:walter-sisulu | Walter Sisulu*
person:joe-slovo | Joe Slovo*
person:mangosuthu-buthelezi | Mangosuthu Buthelezi*
person:tony-leon | Tony Leon*
person:zwelinzima-vavi | Zwelinzima Vavi*
person:julius-malema | Julius Malema*
person:paul-mashatile | Paul Mashatile*
person:john-steenhuisen | John Steenhuisen*
person:parks-tau | Parks Tau*
person:ebrahim-ebrahim | Ebrahim Ebrahim*
person:ebrahim-rasool | Ebrahim Rasool*
person:dumisani-kumalo | Dumisani Kumalo*
person:winnie-mandela | Winnie Mandela*
person:eric-louw | Eric Louw*
person:hilgard-muller | Hilgard Muller*
person:angie-motshekga | Angie Motshekga*
person:alvin-botes | Alvin Botes*
person:zane-dangor | Zane Dangor*
# SWZ
# LSO
# MDG
# MUS
# SYC
# COM
# MEX
person:porfirio-diaz | Porfirio Díaz*
person:benito-juarez | Benito Juárez*
person:venustiano-carranza | Venustiano Carranza*
person:lazaro-cardenas | Lázaro Cárdenas*
person:manuel-avila-camacho | Manuel Ávila Camacho*
person:adolfo-lopez-mateos | Adolfo López Mateos*
person:jose-lopez-portillo | José López Portillo*
person:gustavo-diaz-ordaz | Gustavo Díaz Ordaz*
person:bernardo-sepulveda | Bernardo Sepúlveda*
person:fernando-solana | Fernando Solana*
person:gustavo-petricioli | Gustavo Petricioli*
person:jorge-castaneda | Jorge Castañeda*
person:luis-ernesto-derbez | Luis Ernesto Derbez*
person:patricia-espinosa | Patricia Espinosa*
person:jose-antonio-meade | José Antonio Meade*
person:claudia-ruiz-massieu | Claudia Ruiz Massieu*
person:luis-videgaray | Luis Videgaray*
person:marcelo-ebrard | Marcelo Ebrard*
person:alicia-barcena | Alicia Bárcena*
person:juan-ramon-de-la-fuente | Juan Ramón de la Fuente*
person:ildefonso-guajardo | Ildefonso Guajardo*
person:rosario-green | Rosario Green*
person:pancho-villa | Pancho Villa*
person:emiliano-zapata | Emiliano Zapata*
person:manuel-camacho-solis | Manuel Camacho Solís*
person:manuel-tello-macias | Manuel Tello Macías*
person:jose-angel-gurria | José Ángel Gurría*
# GTM
# HND
# SLV
# NIC
# CRI
# PAN
# CUB
person:gerardo-machado | Gerardo Machado*
person:ramon-grau-san-martin | Ramón Grau San Martín*
person:che-guevara | Che Guevara*
person:isidoro-malmierca | Isidoro Malmierca*
person:roberto-robaina | Roberto Robaina*
person:felipe-perez-roque | Felipe Pérez Roque*
person:bruno-rodriguez | Bruno Rodríguez*
person:ricardo-alarcon | Ricardo Alarcón*
person:carlos-rafael-rodriguez | Carlos Rafael Rodríguez*
person:manuel-marrero | Manuel Marrero*
person:josefina-vidal | Josefina Vidal*
person:carlos-fernandez-de-cossio | Carlos Fernández de Cossío*
# HTI
# DOM
# JAM
# TTO
# BRB
# GUY
# GRD
# LCA
# VCT
# ATG
# DMA
# KNA
# BHS
# BLZ
# SUR
# COL
person:simon-bolivar | Simón Bolívar*
person:alfonso-lopez-pumarejo | Alfonso López Pumarejo*
person:gustavo-rojas-pinilla | Gustavo Rojas Pinilla*
person:alberto-lleras-camargo | Alberto Lleras Camargo*
person:alfonso-lopez-michelsen | Alfonso López Michelsen*
person:virgilio-barco | Virgilio Barco*
person:julio-londono | Julio Londoño*
person:juan-manuel-santos | Juan Manuel Santos*
person:ivan-duque | Iván Duque*
person:maria-angela-holguin | María Ángela Holguín*
person:carlos-holmes-trujillo | Carlos Holmes Trujillo*
person:marta-lucia-ramirez | Marta Lucía Ramírez*
person:claudia-blum | Claudia Blum*
person:alvaro-leyva | Álvaro Leyva*
person:luis-gilberto-murillo | Luis Gilberto Murillo*
person:laura-sarabia | Laura Sarabia*
person:rosa-villavicencio | Rosa Yolanda Villavicencio*
person:pablo-escobar | Pablo Escobar*
person:luis-carlos-galan | Luis Carlos Galán*
person:noemi-sanin | Noemí Sanín*
person:francia-marquez | Francia Márquez*
person:guillermo-fernandez-de-soto | Guillermo Fernandez de Soto*
person:rodrigo-pardo | Rodrigo Pardo*
person:maria-emma-mejia | María Emma Mejía*
person:carolina-barco | Carolina Barco*
person:maria-consuelo-araujo | María Consuelo Araújo*
person:fernando-araujo | Fernando Araújo*
person:jaime-bermudez | Jaime Bermúdez*
# VEN
person:juan-vicente-gomez | Juan Vicente Gómez*
person:marcos-perez-jimenez | Marcos Pérez Jiménez*
person:carlos-andres-perez | Carlos Andrés Pérez*
person:luis-herrera-campins | Luis Herrera Campins*
person:rafael-caldera | Rafael Caldera*
person:arturo-hernandez-grisanti | Arturo Hernandez Grisanti*
person:reinaldo-figueredo | Reinaldo Figueredo*
person:delcy-rodriguez | Delcy Rodríguez*
person:jorge-rodriguez | Jorge Rodríguez*
person:jorge-arreaza | Jorge Arreaza*
person:yvan-gil | Yván Gil*
person:elias-jaua | Elías Jaua*
person:juan-guaido | Juan Guaidó*
person:maria-corina-machado | María Corina Machado*
person:edmundo-gonzalez | Edmundo González*
person:diosdado-cabello | Diosdado Cabello*
person:rafael-ramirez | Rafael Ramírez*
person:vladimir-padrino | Vladimir Padrino*
person:henrique-capriles | Henrique Capriles*
person:ali-rodriguez | Alí Rodríguez*
person:jose-vicente-rangel | José Vicente Rangel*
person:luis-alfonso-davila | Luis Alfonso Dávila*
person:roy-chaderton | Roy Chaderton*
person:jesus-perez | Jesús Pérez*
person:samuel-moncada | Samuel Moncada*
person:felix-plasencia | Félix Plasencia*
person:carlos-faria | Carlos Faría*
person:octavio-lepage | Octavio Lepage*
person:ramon-jose-velasquez | Ramón José Velásquez*
# ECU
# PER
person:augusto-leguia | Augusto Leguía*
person:manuel-prado | Manuel Prado*
person:manuel-odria | Manuel Odría*
person:francisco-morales-bermudez | Francisco Morales Bermúdez*
person:allan-wagner | Allan Wagner*
person:luis-alva-castro | Luis Alva Castro*
person:valentin-paniagua | Valentín Paniagua*
person:pedro-pablo-kuczynski | Pedro Pablo Kuczynski*
person:martin-vizcarra | Martín Vizcarra*
person:francisco-sagasti | Francisco Sagasti*
person:pedro-castillo | Pedro Castillo*
person:dina-boluarte | Dina Boluarte*
person:jose-jeri | José Jerí*
person:javier-gonzalez-olaechea | Javier González-Olaechea*
person:elmer-schialer | Elmer Schialer*
person:hugo-de-zela | Hugo de Zela*
person:rafael-roncagliolo | Rafael Roncagliolo*
person:keiko-fujimori | Keiko Fujimori*
person:abimael-guzman | Abimael Guzmán*
person:jose-antonio-garcia-belaunde | José Antonio García Belaúnde*
person:eda-rivas | Eda Rivas*
person:gonzalo-gutierrez | Gonzalo Gutiérrez*
person:ana-maria-sanchez | Ana María Sánchez*
person:ricardo-luna | Ricardo Luna*
person:nestor-popolizio | Néstor Popolizio*
person:gustavo-meza-cuadra | Gustavo Meza-Cuadra*
person:manuel-merino | Manuel Merino*
# BOL
# BRA
person:pedro-ii | Pedro II*
person:dom-pedro-i | Dom Pedro I*
person:getulio-vargas | Getúlio Vargas*
person:oswaldo-aranha | Oswaldo Aranha*
person:eurico-dutra | Eurico Dutra*
person:janio-quadros | Jânio Quadros*
person:humberto-castelo-branco | Humberto Castelo Branco*
person:arthur-da-costa-e-silva | Arthur da Costa e Silva*
person:emilio-medici | Emílio Médici*
person:tancredo-neves | Tancredo Neves*
person:dilson-funaro | Dílson Funaro*
person:luiz-carlos-bresser-pereira | Luiz Carlos Bresser Pereira*
person:roberto-de-abreu-sodre | Roberto de Abreu Sodré*
person:celso-amorim | Celso Amorim*
person:celso-lafer | Celso Lafer*
person:antonio-patriota | Antonio Patriota*
person:jose-serra | José Serra*
person:aloysio-nunes | Aloysio Nunes*
person:ernesto-araujo | Ernesto Araújo*
person:carlos-franca | Carlos França*
person:geraldo-alckmin | Geraldo Alckmin*
person:fernando-haddad | Fernando Haddad*
person:jaime-lerner | Jaime Lerner*
person:guido-mantega | Guido Mantega*
person:paulo-guedes | Paulo Guedes*
person:hamilton-mourao | Hamilton Mourão*
person:nelson-jobim | Nelson Jobim*
person:jose-mucio | José Múcio*
person:francisco-rezek | Francisco Rezek*
person:luiz-felipe-lampreia | Luiz Felipe Lampreia*
person:luiz-alberto-figueiredo | Luiz Alberto Figueiredo*
# PRY
# CHL
person:arturo-alessandri | Arturo Alessandri*
person:jorge-alessandri | Jorge Alessandri*
person:pedro-aguirre-cerda | Pedro Aguirre Cerda*
person:gabriel-gonzalez-videla | Gabriel González Videla*
person:sebastian-pinera | Sebastián Piñera*
person:jose-antonio-kast | José Antonio Kast*
person:heraldo-munoz | Heraldo Muñoz*
person:soledad-alvear | Soledad Alvear*
person:roberto-ampuero | Roberto Ampuero*
person:antonia-urrejola | Antonia Urrejola*
person:alberto-van-klaveren | Alberto van Klaveren*
person:alfredo-moreno | Alfredo Moreno*
person:hernan-felipe-errazuriz | Hernan Felipe Errazuriz*
person:enrique-silva-cimma | Enrique Silva Cimma*
person:jaime-del-valle | Jaime del Valle*
person:hernan-buchi | Hernán Büchi*
person:jose-miguel-insulza | José Miguel Insulza*
person:carlos-figueroa | Carlos Figueroa*
person:juan-gabriel-valdes | Juan Gabriel Valdés*
person:ignacio-walker | Ignacio Walker*
person:alejandro-foxley | Alejandro Foxley*
person:mariano-fernandez | Mariano Fernández*
person:teodoro-ribera | Teodoro Ribera*
person:andres-allamand | Andrés Allamand*
# ARG
person:juan-manuel-de-rosas | Juan Manuel de Rosas*
person:hipolito-yrigoyen | Hipólito Yrigoyen*
person:agustin-justo | Agustín Justo*
person:carlos-saavedra-lamas | Carlos Saavedra Lamas*
person:roberto-ortiz | Roberto Ortiz*
person:ramon-castillo | Ramón Castillo*
person:pedro-ramirez | Pedro Ramirez*
person:edelmiro-farrell | Edelmiro Farrell*
person:eva-peron | Eva Perón*
person:isabel-peron | Isabel Perón*
person:arturo-illia | Arturo Illia*
person:juan-carlos-ongania | Juan Carlos Onganía*
person:alejandro-lanusse | Alejandro Lanusse*
person:roberto-viola | Roberto Viola*
person:reynaldo-bignone | Reynaldo Bignone*
person:dante-caputo | Dante Caputo*
person:juan-sourrouille | Juan Sourrouille*
person:domingo-cavallo | Domingo Cavallo*
person:guido-di-tella | Guido Di Tella*
person:eduardo-duhalde | Eduardo Duhalde*
person:rafael-bielsa | Rafael Bielsa*
person:jorge-taiana | Jorge Taiana*
person:hector-timerman | Héctor Timerman*
person:susana-malcorra | Susana Malcorra*
person:jorge-faurie | Jorge Faurie*
person:felipe-sola | Felipe Solá*
person:santiago-cafiero | Santiago Cafiero*
person:diana-mondino | Diana Mondino*
person:gerardo-werthein | Gerardo Werthein*
person:pablo-quirno | Pablo Quirno*
person:luis-caputo | Luis Caputo*
person:victoria-villarruel | Victoria Villarruel*
person:roberto-lavagna | Roberto Lavagna*
person:axel-kicillof | Axel Kicillof*
person:martin-guzman | Martín Guzmán*
person:adalberto-rodriguez-giavarini | Adalberto Rodríguez Giavarini*
person:carlos-ruckauf | Carlos Ruckauf*
person:ramon-puerta | Ramón Puerta*
person:adolfo-rodriguez-saa | Adolfo Rodríguez Saá*
# URY
# org:UN
person:trygve-lie | Trygve Lie*
person:dag-hammarskjold | Dag Hammarskjöld*; Dag Hammarskjold*
person:u-thant | U Thant*
person:amina-mohammed | Amina Mohammed*
person:rosemary-dicarlo | Rosemary DiCarlo*
person:martin-griffiths | Martin Griffiths* | Griffiths*
person:mark-lowcock | Mark Lowcock*
person:tom-fletcher | Tom Fletcher*
person:valerie-amos | Valerie Amos*
person:stephen-obrien | Stephen O'Brien*
person:jeffrey-feltman | Jeffrey Feltman*
person:ghassan-salame | Gassan Selame*; Gasan Selame*; Ghassan Salamé* | Selame
person:ian-martin | Ian Martin*
person:bernardino-leon | Bernardino León*
person:martin-kobler | Martin Kobler*
person:abdoulaye-bathily | Abdoulaye Bathily*
person:ismail-ould-cheikh-ahmed | Ismail Ould Cheikh Ahmed*
person:jamal-benomar | Jamal Benomar*
person:hans-grundberg | Hans Grundberg*
person:tor-wennesland | Tor Wennesland*
person:jeanine-hennis-plasschaert | Jeanine Hennis-Plasschaert*
person:tadamichi-yamamoto | Tadamichi Yamamoto*
person:deborah-lyons | Deborah Lyons*
person:markus-potzel | Markus Potzel*
person:volker-perthes | Volker Perthes*
person:nicholas-haysom | Nicholas Haysom*
person:david-shearer | David Shearer*
person:leila-zerrougui | Leila Zerrougui*
person:bintou-keita | Bintou Keita*
person:miguel-de-serpa-soares | Miguel de Serpa Soares*
person:miroslav-jenca | Miroslav Jenča*
person:natalia-gherman | Natalia Gherman*
person:terje-roed-larsen | Terje Roed-Larsen*
person:robert-serry | Robert Serry*
person:alvaro-de-soto | Alvaro de Soto*; Alvaro De Soto*; Álvaro de Soto* | de Soto*; De Soto*
person:diego-cordovez | Diego Cordovez*
person:ibrahim-gambari | Ibrahim Gambari*
person:vijay-nambiar | Vijay Nambiar*
person:csaba-korosi | Csaba Kőrösi*
person:dennis-francis | Dennis Francis*
person:philemon-yang | Philémon Yang*
person:tijjani-muhammad-bande | Tijjani Muhammad-Bande*
person:maria-fernanda-espinosa | María Fernanda Espinosa*
person:jean-pierre-lacroix | Jean-Pierre Lacroix*
person:herve-ladsous | Hervé Ladsous*
person:izumi-nakamitsu | Izumi Nakamitsu*
person:pramila-patten | Pramila Patten*
person:virginia-gamba | Virginia Gamba*
person:ralph-bunche | Ralph Bunche*
person:folke-bernadotte | Folke Bernadotte*
person:mahmoud-mohieldin | Mahmoud Mohieldin*
person:cristina-duarte | Cristina Duarte*
person:selwin-hart | Selwin Hart*
person:rodolphe-adada | Rodolphe Adada*
person:said-djinnit | Said Djinnit*
person:alexander-ivanko | Alexander Ivanko*
person:denise-brown | Denise Brown*
person:osnat-lubrani | Osnat Lubrani*
# org:UNHCR
person:sadako-ogata | Sadako Ogata*
# org:OHCHR
# org:UNICEF
person:catherine-russell | Catherine Russell*
person:henrietta-fore | Henrietta Fore*
person:james-elder | James Elder*
person:carol-bellamy | Carol Bellamy*
# org:UNDP
# org:WFP
# org:UNRWA
# org:FAO
# org:WHO
person:margaret-chan | Margaret Chan*
person:hans-kluge | Hans Kluge*
person:mike-ryan | Mike Ryan*
person:maria-van-kerkhove | Maria Van Kerkhove*
# org:UNESCO
# org:ILO
# org:IOM
# org:UNEP
# org:UNODC
# org:UNCTAD
# org:UNFCCC
# org:OCHA
# org:UNFPA
# org:OPCW
# org:ICC
person:fatou-bensouda | Fatou Bensouda*
person:luis-moreno-ocampo | Luis Moreno-Ocampo*
# org:ICTY
# org:EU
person:jacques-delors | Jacques Delors* | Delors
person:roy-jenkins | Roy Jenkins*
person:gunter-verheugen | Günter Verheugen*; Guenter Verheugen*; Gunter Verheugen* | Verheugen*
person:oliver-varhelyi | Oliver Varhelyi* | Varhelyi*
person:marta-kos | Marta Kos*
person:phil-hogan | Phil Hogan*
person:margrethe-vestager | Margrethe Vestager*
person:josef-sikela | Josef Sikela*
person:jutta-urpilainen | Jutta Urpilainen*
person:janez-lenarcic | Janez Lenarčič*
person:thierry-breton | Thierry Breton*
person:dimitris-avramopoulos | Dimitris Avramopoulos*
person:neven-mimica | Neven Mimica*
person:willy-de-clercq | Willy De Clercq*
person:frans-andriessen | Frans Andriessen*
person:leon-brittan | Leon Brittan*
person:ylva-johansson | Ylva Johansson*
person:anitta-hipper | Anitta Hipper*
person:anouar-el-anouni | Anouar El Anouni*
person:eric-mamer | Eric Mamer*
person:david-sassoli | David Sassoli*
person:peter-sorensen | Peter Sørensen*
person:terhi-hakala | Terhi Hakala*
person:eduards-stiprais | Eduards Stiprais*
person:peter-burian | Peter Burian*
person:kadri-simson | Kadri Simson*
person:dan-jorgensen | Dan Jørgensen*
person:etienne-davignon | Étienne Davignon*
person:stefano-sannino | Stefano Sannino*
person:belen-martinez-carbonell | Belen Martinez Carbonell*
person:pierre-vimont | Pierre Vimont*
person:enrique-mora | Enrique Mora*
# org:ECB
person:jean-claude-trichet | Jean-Claude Trichet*
person:wim-duisenberg | Wim Duisenberg*
person:isabel-schnabel | Isabel Schnabel*
person:luis-de-guindos | Luis de Guindos*
# org:NATO
person:christopher-cavoli | Christopher Cavoli*
person:alexus-grynkewich | Alexus Grynkewich*
person:rob-bauer | Rob Bauer*
person:giuseppe-cavo-dragone | Giuseppe Cavo Dragone*
person:james-stavridis | James Stavridis*
person:wesley-clark | Wesley Clark*
# org:OSCE
person:marc-perrin-de-brichambaut | Marc Perrin de Brichambaut*
person:alexander-hug | Alexander Hug*
person:knut-vollebaek | Knut Vollebæk*
person:william-walker | William Walker*
# org:CoE
person:walter-schwimmer | Walter Schwimmer*
person:nils-muiznieks | Nils Muižnieks*
person:dunja-mijatovic | Dunja Mijatović*
# org:IMF
person:per-jacobsson | Per Jacobsson*
person:jacques-de-larosiere | Jacques de Larosière*
person:john-lipsky | John Lipsky*
person:gita-gopinath | Gita Gopinath*
person:gerry-rice | Gerry Rice*
person:julie-kozack | Julie Kozack*
person:pierre-olivier-gourinchas | Pierre-Olivier Gourinchas*
person:david-lipton | David Lipton*
# org:WB
person:eugene-black | Eugene Black*
person:barber-conable | Barber Conable*
person:lewis-preston | Lewis Preston*
person:james-wolfensohn | James Wolfensohn*
person:indermit-gill | Indermit Gill*
person:axel-van-trotsenburg | Axel van Trotsenburg*
person:anna-bjerde | Anna Bjerde*
# org:WTO
person:supachai-panitchpakdi | Supachai Panitchpakdi*
person:renato-ruggiero | Renato Ruggiero*
person:keith-rockwell | Keith Rockwell*
# org:GATT
# org:OECD
person:angel-gurria | Ángel Gurría*
person:mathias-cormann | Mathias Cormann*
person:donald-johnston | Donald Johnston*
# org:OPEC
# org:IEA
# org:IRENA
# org:EBRD
# org:AfDB
# org:IADB
# org:IsDB
# org:ADB
# org:AIIB
# org:ICRC
# org:AU
# org:ECOWAS
# org:SADC
# org:IGAD
# org:LAS
# org:OIC
# org:GCC
# org:ASEAN
# org:SAARC
# org:OAS
# org:CARICOM
# org:Commonwealth
# org:SCO
# org:CSTO
# org:EEC-Commission
# org:League-of-Nations
# org:UNRRA
# org:ISIS
# org:Al-Qaeda
# org:SOHR
# TJK
# TKM
person:boris-shikhmuradov | Boris Şıhmuradov*; Boris Şihmuradov*; Boris Shikhmuradov*
# AND
# LIE
# MCO
# SMR
`;

/**
 * Turkish spellings of persons' names: names | names that stand alone. `?` marks one that many others bear or that is a word: it names this person only where a title or a first mention has.
 * Names of other Latin scripts stand as they are written there too; those of Cyrillic, Greek and Arabic in the spellings of the Turkish press, of which there are often several.
 */
export function people(): Readonly<Record<string, PersonNames>> {
  return personNames(ROWS);
}
