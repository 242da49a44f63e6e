import { FORMER_LEADERS } from "./former-leaders.js";
import { PUBLIC_FIGURES } from "./public-figures.js";

/** A time in which a person held an office. Both ends are EDTF dates; `to` is null while it lasts, as far as the table knows. */
export interface Term {
  /** "person:xi-jinping". */
  readonly person: string;
  /** The name to show, in English. */
  readonly name: string;
  /** Alpha-3 of the state, or the id of the organisation, whose office it is. */
  readonly state: string;
  /** Slug of offices.ts. */
  readonly office: string;
  readonly from: string;
  readonly to: string | null;
}

// Last looked at in January 2026: a term that is open here may have ended since.

// person, name, state or organisation, terms "office from to" (no end: it lasts). People without terms are here because
// documents name them. Starts of terms until 2021 were compared with the REIGN leader list (they agree within 40 days where it
// has the same office; where it counts acting or effective rule, the formal term stands here).
const ROWS = `
# China
xi-jinping|Xi Jinping|CHN|general-secretary 2012-11-15, president 2013-03-14, vice-president 2008-03-15 2013-03-14
hu-jintao|Hu Jintao|CHN|general-secretary 2002-11-15 2012-11-15, president 2003-03-15 2013-03-14
jiang-zemin|Jiang Zemin|CHN|general-secretary 1989-06-24 2002-11-15, president 1993-03-27 2003-03-15
li-qiang|Li Qiang|CHN|premier 2023-03-11
li-keqiang|Li Keqiang|CHN|premier 2013-03-15 2023-03-11
wen-jiabao|Wen Jiabao|CHN|premier 2003-03-16 2013-03-15
zhu-rongji|Zhu Rongji|CHN|premier 1998-03-17 2003-03-16
li-peng|Li Peng|CHN|premier 1987-11-24 1998-03-17
wang-yi|Wang Yi|CHN|foreign-minister 2013-03-16 2022-12-30, foreign-minister 2023-07-25
qin-gang|Qin Gang|CHN|foreign-minister 2022-12-30 2023-07-25
yang-jiechi|Yang Jiechi|CHN|foreign-minister 2007-04-27 2013-03-16, state-councillor 2013-03-16 2018-03-18
li-zhaoxing|Li Zhaoxing|CHN|foreign-minister 2003-03-17 2007-04-27
tang-jiaxuan|Tang Jiaxuan|CHN|foreign-minister 1998-03-18 2003-03-17
dai-bingguo|Dai Bingguo|CHN|state-councillor 2008-03-17 2013-03-16
han-zheng|Han Zheng|CHN|vice-president 2023-03-10
wang-qishan|Wang Qishan|CHN|vice-president 2018-03-17 2023-03-10
li-yuanchao|Li Yuanchao|CHN|vice-president 2013-03-14 2018-03-17
zhao-leji|Zhao Leji|CHN|chairman-of-parliament 2023-03-10
li-zhanshu|Li Zhanshu|CHN|chairman-of-parliament 2018-03-17 2023-03-10
zhang-dejiang|Zhang Dejiang|CHN|chairman-of-parliament 2013-03-14 2018-03-17
wu-bangguo|Wu Bangguo|CHN|chairman-of-parliament 2003-03-15 2013-03-14
ding-xuexiang|Ding Xuexiang|CHN|vice-premier 2023-03-12
he-lifeng|He Lifeng|CHN|vice-premier 2023-03-12
zhang-gaoli|Zhang Gaoli|CHN|vice-premier 2013-03-16 2018-03-19
li-shangfu|Li Shangfu|CHN|defence-minister 2023-03-12 2023-10-24
wei-fenghe|Wei Fenghe|CHN|defence-minister 2018-03-19 2023-03-12
dong-jun|Dong Jun|CHN|defence-minister 2023-12-29
mao-ning|Mao Ning|CHN|spokesperson 2022-09
lin-jian|Lin Jian|CHN|spokesperson 2024-03
guo-jiakun|Guo Jiakun|CHN|spokesperson 2025-01
wang-wenbin|Wang Wenbin|CHN|spokesperson 2020-07 2024-05
zhao-lijian|Zhao Lijian|CHN|spokesperson 2020-02 2023-01
hua-chunying|Hua Chunying|CHN|spokesperson 2012-11 2024-05
geng-shuang|Geng Shuang|CHN|spokesperson 2016-09 2020-06
lu-kang|Lu Kang|CHN|spokesperson 2015-06 2019-07
hong-lei|Hong Lei|CHN|spokesperson 2010-11 2016-09
jiang-yu|Jiang Yu|CHN|spokesperson 2006-06 2012-02
deng-xiaoping|Deng Xiaoping|CHN
mao-zedong|Mao Zedong|CHN
zhou-enlai|Zhou Enlai|CHN
# Russia
vladimir-putin|Vladimir Putin|RUS|president 1999-12-31 2008-05-07, prime-minister 2008-05-08 2012-05-07, president 2012-05-07
dmitry-medvedev|Dmitry Medvedev|RUS|president 2008-05-07 2012-05-07, prime-minister 2012-05-08 2020-01-16
mikhail-mishustin|Mikhail Mishustin|RUS|prime-minister 2020-01-16
mikhail-fradkov|Mikhail Fradkov|RUS|prime-minister 2004-03-05 2007-09-14
viktor-zubkov|Viktor Zubkov|RUS|prime-minister 2007-09-14 2008-05-08
mikhail-kasyanov|Mikhail Kasyanov|RUS|prime-minister 2000-05-17 2004-02-24
sergei-lavrov|Sergei Lavrov|RUS|foreign-minister 2004-03-09
igor-ivanov|Igor Ivanov|RUS|foreign-minister 1998-09-11 2004-03-09
sergei-shoigu|Sergei Shoigu|RUS|defence-minister 2012-11-06 2024-05-12, national-security-adviser 2024-05-12
andrei-belousov|Andrei Belousov|RUS|defence-minister 2024-05-14
nikolai-patrushev|Nikolai Patrushev|RUS|national-security-adviser 2008-05-12 2024-05-12
maria-zakharova|Maria Zakharova|RUS|spokesperson 2015-08-10
dmitry-peskov|Dmitry Peskov|RUS|press-secretary 2012-05-22
alexander-lukashevich|Alexander Lukashevich|RUS|spokesperson 2011 2015-08-10
valentina-matviyenko|Valentina Matviyenko|RUS|chairman-of-parliament 2011-09-21
vyacheslav-volodin|Vyacheslav Volodin|RUS|chairman-of-parliament 2016-10-05
alexander-novak|Alexander Novak|RUS|energy-minister 2012-05-21 2020-11-10, deputy-prime-minister 2020-11-10
yuri-ushakov|Yuri Ushakov|RUS|adviser 2012
alexei-overchuk|Alexei Overchuk|RUS|deputy-prime-minister 2020-01-21
denis-manturov|Denis Manturov|RUS|trade-minister 2012-05-21 2024-05-14, deputy-prime-minister 2022-07-15
anton-siluanov|Anton Siluanov|RUS|finance-minister 2011-12-16
boris-yeltsin|Boris Yeltsin|RUS|president 1991-07-10 1999-12-31
mikhail-gorbachev|Mikhail Gorbachev|SUN|president 1990-03-15 1991-12-25, general-secretary 1985-03-11 1991-08-24
leonid-brezhnev|Leonid Brezhnev|SUN|general-secretary 1964-10-14 1982-11-10
nikita-khrushchev|Nikita Khrushchev|SUN
joseph-stalin|Joseph Stalin|SUN
# Central Asia
kassym-jomart-tokayev|Kassym-Jomart Tokayev|KAZ|president 2019-03-20, foreign-minister 1994-10-13 1999-10-12, prime-minister 1999-10-12 2002-01-28, foreign-minister 2002-01-29 2007-01-11
nursultan-nazarbayev|Nursultan Nazarbayev|KAZ|president 1991-12-16 2019-03-20
olzhas-bektenov|Olzhas Bektenov|KAZ|prime-minister 2024-02-06
alikhan-smailov|Alikhan Smailov|KAZ|prime-minister 2022-01-11 2024-02-05
askar-mamin|Askar Mamin|KAZ|prime-minister 2019-02-25 2022-01-05
bakytzhan-sagintayev|Bakytzhan Sagintayev|KAZ|prime-minister 2016-09-09 2019-02-21
karim-massimov|Karim Massimov|KAZ|prime-minister 2007-01-10 2012-09-24, prime-minister 2014-04-02 2016-09-08
serik-akhmetov|Serik Akhmetov|KAZ|prime-minister 2012-09-24 2014-04-02
daniyal-akhmetov|Daniyal Akhmetov|KAZ|prime-minister 2003-06-13 2007-01-08
murat-nurtleu|Murat Nurtleu|KAZ|foreign-minister 2023-04-03 2025-09-26
yermek-kosherbayev|Yermek Kosherbayev|KAZ|foreign-minister 2025-09-26
mukhtar-tileuberdi|Mukhtar Tileuberdi|KAZ|foreign-minister 2019-09-18 2023-04-01
beibut-atamkulov|Beibut Atamkulov|KAZ|foreign-minister 2018-12-26 2019-09-18
kairat-abdrakhmanov|Kairat Abdrakhmanov|KAZ|foreign-minister 2016-12-28 2018-12-26
erlan-idrissov|Erlan Idrissov|KAZ|foreign-minister 1999-10-12 2002-01-29, foreign-minister 2012-09-28 2016-12-28
yerzhan-kazykhanov|Yerzhan Kazykhanov|KAZ|foreign-minister 2011-04-11 2012-09-28
kanat-saudabayev|Kanat Saudabayev|KAZ|foreign-minister 2009-09-04 2011-04-11
marat-tazhin|Marat Tazhin|KAZ|foreign-minister 2007-01-11 2009-09-04
emomali-rahmon|Emomali Rahmon|TJK|president 1994-11-16
kokhir-rasulzoda|Kokhir Rasulzoda|TJK|prime-minister 2013-11-23
akil-akilov|Akil Akilov|TJK|prime-minister 1999-12-20 2013-11-23
sirojiddin-muhriddin|Sirojiddin Muhriddin|TJK|foreign-minister 2013-11-29
hamrokhon-zarifi|Hamrokhon Zarifi|TJK|foreign-minister 2006-12-01 2013-11-29
talbak-nazarov|Talbak Nazarov|TJK|foreign-minister 1994 2006-12-01
rustam-emomali|Rustam Emomali|TJK|chairman-of-parliament 2020-04-17
sadyr-japarov|Sadyr Japarov|KGZ|president 2021-01-28
sooronbay-jeenbekov|Sooronbay Jeenbekov|KGZ|prime-minister 2016-04-13 2017-08-21, president 2017-11-24 2020-10-15
almazbek-atambayev|Almazbek Atambayev|KGZ|president 2011-12-01 2017-11-24
roza-otunbayeva|Roza Otunbayeva|KGZ|president 2010-07-03 2011-12-01
kurmanbek-bakiyev|Kurmanbek Bakiyev|KGZ|president 2005-08-14 2010-04-15
askar-akayev|Askar Akayev|KGZ|president 1990-10-27 2005-04-11
akylbek-japarov|Akylbek Japarov|KGZ|head-of-government 2021-10-13 2024-12-16
adylbek-kasymaliev|Adylbek Kasymaliev|KGZ|head-of-government 2024-12-18
jeenbek-kulubaev|Jeenbek Kulubaev|KGZ|foreign-minister 2022-04-22
ruslan-kazakbaev|Ruslan Kazakbaev|KGZ|foreign-minister 2010-09-11 2012-09-05, foreign-minister 2020-10-14 2022-04-22
chingiz-aidarbekov|Chingiz Aidarbekov|KGZ|foreign-minister 2018-10-17 2020-10-10
erlan-abdyldaev|Erlan Abdyldaev|KGZ|foreign-minister 2012-09-05 2018-10-17
shavkat-mirziyoyev|Shavkat Mirziyoyev|UZB|prime-minister 2003-12-12 2016-12-14, president 2016-12-14
islam-karimov|Islam Karimov|UZB|president 1991-09-01 2016-09-02
abdulla-aripov|Abdulla Aripov|UZB|prime-minister 2016-12-14
bakhtiyor-saidov|Bakhtiyor Saidov|UZB|foreign-minister 2022-12-30
vladimir-norov|Vladimir Norov|UZB|foreign-minister 2006-07-12 2010-12-28, foreign-minister 2022-04-27 2022-12-30
abdulaziz-kamilov|Abdulaziz Kamilov|UZB|foreign-minister 1994 2003-03, foreign-minister 2012-02-28 2022-04-27
elyor-ganiev|Elyor Ganiev|UZB|foreign-minister 2005-02-04 2006-07-12, foreign-minister 2010-12-28 2012-01-31
serdar-berdimuhamedow|Serdar Berdimuhamedow|TKM|president 2022-03-19
gurbanguly-berdimuhamedow|Gurbanguly Berdimuhamedow|TKM|president 2007-02-14 2022-03-19
saparmurat-niyazov|Saparmurat Niyazov|TKM|president 1990-11-02 2006-12-21
rashid-meredov|Rashid Meredov|TKM|foreign-minister 2001-07-07
# Caucasus
ilham-aliyev|Ilham Aliyev|AZE|president 2003-10-31
heydar-aliyev|Heydar Aliyev|AZE|president 1993-10-10 2003-10-31
jeyhun-bayramov|Jeyhun Bayramov|AZE|foreign-minister 2020-07-16
elmar-mammadyarov|Elmar Mammadyarov|AZE|foreign-minister 2004-04-02 2020-07-16
ali-asadov|Ali Asadov|AZE|prime-minister 2019-10-08
novruz-mammadov|Novruz Mammadov|AZE|prime-minister 2018-04-21 2019-10-08
artur-rasizade|Artur Rasizade|AZE|prime-minister 2003-11-04 2018-04-21
hikmet-hajiyev|Hikmet Hajiyev|AZE|adviser 2019
nikol-pashinyan|Nikol Pashinyan|ARM|prime-minister 2018-05-08
serzh-sargsyan|Serzh Sargsyan|ARM|president 2008-04-09 2018-04-09
robert-kocharyan|Robert Kocharyan|ARM|president 1998-04-09 2008-04-09
armen-sarkissian|Armen Sarkissian|ARM|president 2018-04-09 2022-02-01
vahagn-khachaturyan|Vahagn Khachaturyan|ARM|president 2022-03-13
ararat-mirzoyan|Ararat Mirzoyan|ARM|foreign-minister 2021-08-19
zohrab-mnatsakanyan|Zohrab Mnatsakanyan|ARM|foreign-minister 2018-05-12 2020-11-16
edward-nalbandian|Edward Nalbandian|ARM|foreign-minister 2008-04-14 2018-05-12
mikheil-saakashvili|Mikheil Saakashvili|GEO|president 2004-01-25 2007-11-25, president 2008-01-20 2013-11-17
eduard-shevardnadze|Eduard Shevardnadze|GEO|president 1995-11-26 2003-11-23
giorgi-margvelashvili|Giorgi Margvelashvili|GEO|president 2013-11-17 2018-12-16
salome-zourabichvili|Salome Zourabichvili|GEO|president 2018-12-16 2024-12-29
mikheil-kavelashvili|Mikheil Kavelashvili|GEO|president 2024-12-29
irakli-kobakhidze|Irakli Kobakhidze|GEO|prime-minister 2024-02-08
irakli-garibashvili|Irakli Garibashvili|GEO|prime-minister 2013-11-20 2015-12-30, prime-minister 2021-02-22 2024-02-08
giorgi-kvirikashvili|Giorgi Kvirikashvili|GEO|prime-minister 2015-12-30 2018-06-13
bidzina-ivanishvili|Bidzina Ivanishvili|GEO|prime-minister 2012-10-25 2013-11-20
maka-botchorishvili|Maka Botchorishvili|GEO|foreign-minister 2024-10
ilia-darchiashvili|Ilia Darchiashvili|GEO|foreign-minister 2022-04-04 2024-10
# Türkiye, Iran, South Asia
recep-tayyip-erdogan|Recep Tayyip Erdoğan|TUR|prime-minister 2003-03-14 2014-08-28, president 2014-08-28
abdullah-gul|Abdullah Gül|TUR|prime-minister 2002-11-18 2003-03-14, foreign-minister 2003-03-14 2007-08-28, president 2007-08-28 2014-08-28
ahmet-necdet-sezer|Ahmet Necdet Sezer|TUR|president 2000-05-16 2007-08-28
ahmet-davutoglu|Ahmet Davutoğlu|TUR|foreign-minister 2009-05-01 2014-08-29, prime-minister 2014-08-28 2016-05-24
binali-yildirim|Binali Yıldırım|TUR|prime-minister 2016-05-24 2018-07-09
bulent-ecevit|Bülent Ecevit|TUR|prime-minister 1999-01-11 2002-11-18
hakan-fidan|Hakan Fidan|TUR|foreign-minister 2023-06-03
mevlut-cavusoglu|Mevlüt Çavuşoğlu|TUR|foreign-minister 2014-08-29 2015-08-28, foreign-minister 2015-11-24 2023-06-03
ali-babacan|Ali Babacan|TUR|foreign-minister 2007-08-29 2009-05-01
cevdet-yilmaz|Cevdet Yılmaz|TUR|vice-president 2023-06-03
fuat-oktay|Fuat Oktay|TUR|vice-president 2018-07-10 2023-06-03
numan-kurtulmus|Numan Kurtulmuş|TUR|speaker 2023-06-07
hulusi-akar|Hulusi Akar|TUR|defence-minister 2018-07-10 2023-06-03
yasar-guler|Yaşar Güler|TUR|defence-minister 2023-06-03
oncu-keceli|Öncü Keçeli|TUR|spokesperson 2023-08
ali-khamenei|Ali Khamenei|IRN|supreme-leader 1989-06-04
mohammad-khatami|Mohammad Khatami|IRN|president 1997-08-03 2005-08-03
mahmoud-ahmadinejad|Mahmoud Ahmadinejad|IRN|president 2005-08-03 2013-08-03
hassan-rouhani|Hassan Rouhani|IRN|president 2013-08-03 2021-08-03
ebrahim-raisi|Ebrahim Raisi|IRN|president 2021-08-03 2024-05-19
masoud-pezeshkian|Masoud Pezeshkian|IRN|president 2024-07-28
mohammad-javad-zarif|Mohammad Javad Zarif|IRN|foreign-minister 2013-08-15 2021-08-25
hossein-amir-abdollahian|Hossein Amir-Abdollahian|IRN|foreign-minister 2021-08-25 2024-05-19
abbas-araghchi|Abbas Araghchi|IRN|foreign-minister 2024-08-21
ali-akbar-salehi|Ali Akbar Salehi|IRN|foreign-minister 2010-12-13 2013-08-15
manouchehr-mottaki|Manouchehr Mottaki|IRN|foreign-minister 2005-08-24 2010-12-13
kamal-kharazi|Kamal Kharazi|IRN|foreign-minister 1997-08-20 2005-08-24
esmaeil-baghaei|Esmaeil Baghaei|IRN|spokesperson 2024-10
nasser-kanaani|Nasser Kanaani|IRN|spokesperson 2022-07 2024-10
narendra-modi|Narendra Modi|IND|prime-minister 2014-05-26
manmohan-singh|Manmohan Singh|IND|prime-minister 2004-05-22 2014-05-26
atal-bihari-vajpayee|Atal Bihari Vajpayee|IND|prime-minister 1998-03-19 2004-05-22
droupadi-murmu|Droupadi Murmu|IND|president 2022-07-25
ram-nath-kovind|Ram Nath Kovind|IND|president 2017-07-25 2022-07-25
pranab-mukherjee|Pranab Mukherjee|IND|president 2012-07-25 2017-07-25, foreign-minister 2006-10-24 2009-05-22
pratibha-patil|Pratibha Patil|IND|president 2007-07-25 2012-07-25
subrahmanyam-jaishankar|Subrahmanyam Jaishankar|IND|foreign-minister 2019-05-30
sushma-swaraj|Sushma Swaraj|IND|foreign-minister 2014-05-26 2019-05-30
s-m-krishna|S. M. Krishna|IND|foreign-minister 2009-05-22 2012-10-28
salman-khurshid|Salman Khurshid|IND|foreign-minister 2012-10-28 2014-05-26
rajnath-singh|Rajnath Singh|IND|defence-minister 2019-05-31
ajit-doval|Ajit Doval|IND|national-security-adviser 2014-05-30
randhir-jaiswal|Randhir Jaiswal|IND|spokesperson 2024-01
arindam-bagchi|Arindam Bagchi|IND|spokesperson 2021-03 2024-01
jawaharlal-nehru|Jawaharlal Nehru|IND
indira-gandhi|Indira Gandhi|IND
shehbaz-sharif|Shehbaz Sharif|PAK|prime-minister 2022-04-11 2023-08-14, prime-minister 2024-03-04
nawaz-sharif|Nawaz Sharif|PAK|prime-minister 2013-06-05 2017-07-28
imran-khan|Imran Khan|PAK|prime-minister 2018-08-18 2022-04-10
yousaf-raza-gilani|Yousaf Raza Gilani|PAK|prime-minister 2008-03-25 2012-06-19
shahid-khaqan-abbasi|Shahid Khaqan Abbasi|PAK|prime-minister 2017-08-01 2018-05-31
anwaar-ul-haq-kakar|Anwaar-ul-Haq Kakar|PAK|prime-minister 2023-08-14 2024-03-04
pervez-musharraf|Pervez Musharraf|PAK|president 2001-06-20 2008-08-18
asif-ali-zardari|Asif Ali Zardari|PAK|president 2008-09-09 2013-09-09, president 2024-03-10
mamnoon-hussain|Mamnoon Hussain|PAK|president 2013-09-09 2018-09-09
arif-alvi|Arif Alvi|PAK|president 2018-09-09 2024-03-10
ishaq-dar|Ishaq Dar|PAK|foreign-minister 2024-03-11
bilawal-bhutto-zardari|Bilawal Bhutto Zardari|PAK|foreign-minister 2022-04-27 2023-08-10
shah-mahmood-qureshi|Shah Mahmood Qureshi|PAK|foreign-minister 2008-03-31 2011-02-09, foreign-minister 2018-08-20 2022-04-10
hina-rabbani-khar|Hina Rabbani Khar|PAK|foreign-minister 2011-07-20 2013-03-16
asim-munir|Asim Munir|PAK
sheikh-hasina|Sheikh Hasina|BGD|prime-minister 2009-01-06 2024-08-05
muhammad-yunus|Muhammad Yunus|BGD|head-of-government 2024-08-08 2026-02
hamid-karzai|Hamid Karzai|AFG|president 2001-12-22 2014-09-29
ashraf-ghani|Ashraf Ghani|AFG|president 2014-09-29 2021-08-15
amir-khan-muttaqi|Amir Khan Muttaqi|AFG|foreign-minister 2021-09-07
mahinda-rajapaksa|Mahinda Rajapaksa|LKA|president 2005-11-19 2015-01-09
gotabaya-rajapaksa|Gotabaya Rajapaksa|LKA|president 2019-11-18 2022-07-14
ranil-wickremesinghe|Ranil Wickremesinghe|LKA|president 2022-07-21 2024-09-23
anura-kumara-dissanayake|Anura Kumara Dissanayake|LKA|president 2024-09-23
k-p-sharma-oli|K. P. Sharma Oli|NPL|prime-minister 2015-10-12 2016-08-04, prime-minister 2018-02-15 2021-07-13, prime-minister 2024-07-15 2025-09-09
pushpa-kamal-dahal|Pushpa Kamal Dahal|NPL|prime-minister 2022-12-26 2024-07-15
mohamed-muizzu|Mohamed Muizzu|MDV|president 2023-11-17
# United States, Canada, Latin America
donald-trump|Donald Trump|USA|president 2017-01-20 2021-01-20, president 2025-01-20
joe-biden|Joe Biden|USA|president 2021-01-20 2025-01-20, vice-president 2009-01-20 2017-01-20
barack-obama|Barack Obama|USA|president 2009-01-20 2017-01-20
george-w-bush|George W. Bush|USA|president 2001-01-20 2009-01-20
bill-clinton|Bill Clinton|USA|president 1993-01-20 2001-01-20
richard-nixon|Richard Nixon|USA|president 1969-01-20 1974-08-09
ronald-reagan|Ronald Reagan|USA|president 1981-01-20 1989-01-20
jimmy-carter|Jimmy Carter|USA|president 1977-01-20 1981-01-20
j-d-vance|J. D. Vance|USA|vice-president 2025-01-20
kamala-harris|Kamala Harris|USA|vice-president 2021-01-20 2025-01-20
mike-pence|Mike Pence|USA|vice-president 2017-01-20 2021-01-20
marco-rubio|Marco Rubio|USA|foreign-minister 2025-01-21
antony-blinken|Antony Blinken|USA|foreign-minister 2021-01-26 2025-01-20
mike-pompeo|Mike Pompeo|USA|foreign-minister 2018-04-26 2021-01-20
rex-tillerson|Rex Tillerson|USA|foreign-minister 2017-02-01 2018-03-31
john-kerry|John Kerry|USA|foreign-minister 2013-02-01 2017-01-20, special-envoy 2021-01-20 2024-03-06
hillary-clinton|Hillary Clinton|USA|foreign-minister 2009-01-21 2013-02-01
condoleezza-rice|Condoleezza Rice|USA|foreign-minister 2005-01-26 2009-01-20
colin-powell|Colin Powell|USA|foreign-minister 2001-01-20 2005-01-26
madeleine-albright|Madeleine Albright|USA|foreign-minister 1997-01-23 2001-01-20
henry-kissinger|Henry Kissinger|USA|foreign-minister 1973-09-22 1977-01-20
pete-hegseth|Pete Hegseth|USA|defence-minister 2025-01-25
lloyd-austin|Lloyd Austin|USA|defence-minister 2021-01-22 2025-01-20
scott-bessent|Scott Bessent|USA|finance-minister 2025-01-28
janet-yellen|Janet Yellen|USA|finance-minister 2021-01-26 2025-01-20
jake-sullivan|Jake Sullivan|USA|national-security-adviser 2021-01-20 2025-01-20
john-bolton|John Bolton|USA|national-security-adviser 2018-04-09 2019-09-10
steve-witkoff|Steve Witkoff|USA|special-envoy 2025-01-20
matthew-miller|Matthew Miller|USA|spokesperson 2023-04 2025-01
ned-price|Ned Price|USA|spokesperson 2021-01-20 2023-03
tammy-bruce|Tammy Bruce|USA|spokesperson 2025-01-20 2025-08
nancy-pelosi|Nancy Pelosi|USA|speaker 2007-01-04 2011-01-03, speaker 2019-01-03 2023-01-03
mike-johnson|Mike Johnson|USA|speaker 2023-10-25
mark-carney|Mark Carney|CAN|prime-minister 2025-03-14
justin-trudeau|Justin Trudeau|CAN|prime-minister 2015-11-04 2025-03-14
stephen-harper|Stephen Harper|CAN|prime-minister 2006-02-06 2015-11-04
melanie-joly|Mélanie Joly|CAN|foreign-minister 2021-10-26 2025-05-13
anita-anand|Anita Anand|CAN|foreign-minister 2025-05-13
luiz-inacio-lula-da-silva|Luiz Inácio Lula da Silva|BRA|president 2003-01-01 2011-01-01, president 2023-01-01
jair-bolsonaro|Jair Bolsonaro|BRA|president 2019-01-01 2023-01-01
dilma-rousseff|Dilma Rousseff|BRA|president 2011-01-01 2016-08-31
michel-temer|Michel Temer|BRA|president 2016-08-31 2019-01-01
mauro-vieira|Mauro Vieira|BRA|foreign-minister 2015-01-01 2016-05-12, foreign-minister 2023-01-01
nicolas-maduro|Nicolás Maduro|VEN|president 2013-03-05 2026-01-03
hugo-chavez|Hugo Chávez|VEN|president 1999-02-02 2013-03-05
javier-milei|Javier Milei|ARG|president 2023-12-10
alberto-fernandez|Alberto Fernández|ARG|president 2019-12-10 2023-12-10
mauricio-macri|Mauricio Macri|ARG|president 2015-12-10 2019-12-10
cristina-fernandez-de-kirchner|Cristina Fernández de Kirchner|ARG|president 2007-12-10 2015-12-10
claudia-sheinbaum|Claudia Sheinbaum|MEX|president 2024-10-01
andres-manuel-lopez-obrador|Andrés Manuel López Obrador|MEX|president 2018-12-01 2024-10-01
miguel-diaz-canel|Miguel Díaz-Canel|CUB|president 2018-04-19
raul-castro|Raúl Castro|CUB|president 2008-02-24 2018-04-19
fidel-castro|Fidel Castro|CUB
gustavo-petro|Gustavo Petro|COL|president 2022-08-07
gabriel-boric|Gabriel Boric|CHL|president 2022-03-11 2026-03-11
evo-morales|Evo Morales|BOL|president 2006-01-22 2019-11-10
luis-arce|Luis Arce|BOL|president 2020-11-08 2025-11-08
daniel-ortega|Daniel Ortega|NIC|president 2007-01-10
nayib-bukele|Nayib Bukele|SLV|president 2019-06-01
xiomara-castro|Xiomara Castro|HND|president 2022-01-27 2026-01-27
# Europe
emmanuel-macron|Emmanuel Macron|FRA|president 2017-05-14
francois-hollande|François Hollande|FRA|president 2012-05-15 2017-05-14
nicolas-sarkozy|Nicolas Sarkozy|FRA|president 2007-05-16 2012-05-15
jacques-chirac|Jacques Chirac|FRA|president 1995-05-17 2007-05-16
jean-noel-barrot|Jean-Noël Barrot|FRA|foreign-minister 2024-09-21
stephane-sejourne|Stéphane Séjourné|FRA|foreign-minister 2024-01-11 2024-09-21
catherine-colonna|Catherine Colonna|FRA|foreign-minister 2022-05-20 2024-01-11
jean-yves-le-drian|Jean-Yves Le Drian|FRA|foreign-minister 2017-05-17 2022-05-20
laurent-fabius|Laurent Fabius|FRA|foreign-minister 2012-05-16 2016-02-11
sebastien-lecornu|Sébastien Lecornu|FRA|prime-minister 2025-09-09
friedrich-merz|Friedrich Merz|DEU|chancellor 2025-05-06
olaf-scholz|Olaf Scholz|DEU|chancellor 2021-12-08 2025-05-06
angela-merkel|Angela Merkel|DEU|chancellor 2005-11-22 2021-12-08
gerhard-schroder|Gerhard Schröder|DEU|chancellor 1998-10-27 2005-11-22
helmut-kohl|Helmut Kohl|DEU|chancellor 1982-10-01 1998-10-27
willy-brandt|Willy Brandt|DEU|chancellor 1969-10-22 1974-05-07
frank-walter-steinmeier|Frank-Walter Steinmeier|DEU|foreign-minister 2005-11-22 2009-10-28, foreign-minister 2013-12-17 2017-01-27, president 2017-03-19
joachim-gauck|Joachim Gauck|DEU|president 2012-03-18 2017-03-18
johann-wadephul|Johann Wadephul|DEU|foreign-minister 2025-05-06
annalena-baerbock|Annalena Baerbock|DEU|foreign-minister 2021-12-08 2025-05-06
heiko-maas|Heiko Maas|DEU|foreign-minister 2018-03-14 2021-12-08
sigmar-gabriel|Sigmar Gabriel|DEU|foreign-minister 2017-01-27 2018-03-14
guido-westerwelle|Guido Westerwelle|DEU|foreign-minister 2009-10-28 2013-12-17
joschka-fischer|Joschka Fischer|DEU|foreign-minister 1998-10-27 2005-11-22
boris-pistorius|Boris Pistorius|DEU|defence-minister 2023-01-19
keir-starmer|Keir Starmer|GBR|prime-minister 2024-07-05
rishi-sunak|Rishi Sunak|GBR|prime-minister 2022-10-25 2024-07-05
liz-truss|Liz Truss|GBR|prime-minister 2022-09-06 2022-10-25, foreign-minister 2021-09-15 2022-09-06
boris-johnson|Boris Johnson|GBR|prime-minister 2019-07-24 2022-09-06, foreign-minister 2016-07-13 2018-07-09
theresa-may|Theresa May|GBR|prime-minister 2016-07-13 2019-07-24
david-cameron|David Cameron|GBR|prime-minister 2010-05-11 2016-07-13, foreign-minister 2023-11-13 2024-07-05
gordon-brown|Gordon Brown|GBR|prime-minister 2007-06-27 2010-05-11
tony-blair|Tony Blair|GBR|prime-minister 1997-05-02 2007-06-27
margaret-thatcher|Margaret Thatcher|GBR|prime-minister 1979-05-04 1990-11-28
winston-churchill|Winston Churchill|GBR
charles-iii|King Charles III|GBR|king 2022-09-08
elizabeth-ii|Queen Elizabeth II|GBR|queen 1952-02-06 2022-09-08
yvette-cooper|Yvette Cooper|GBR|foreign-minister 2025-09-05
david-lammy|David Lammy|GBR|foreign-minister 2024-07-05 2025-09-05
james-cleverly|James Cleverly|GBR|foreign-minister 2022-09-06 2023-11-13
dominic-raab|Dominic Raab|GBR|foreign-minister 2019-07-24 2021-09-15
jeremy-hunt|Jeremy Hunt|GBR|foreign-minister 2018-07-09 2019-07-24
philip-hammond|Philip Hammond|GBR|foreign-minister 2014-07-15 2016-07-13
william-hague|William Hague|GBR|foreign-minister 2010-05-12 2014-07-14
giorgia-meloni|Giorgia Meloni|ITA|prime-minister 2022-10-22
mario-draghi|Mario Draghi|ITA|prime-minister 2021-02-13 2022-10-22
giuseppe-conte|Giuseppe Conte|ITA|prime-minister 2018-06-01 2021-02-13
paolo-gentiloni|Paolo Gentiloni|ITA|prime-minister 2016-12-12 2018-06-01
matteo-renzi|Matteo Renzi|ITA|prime-minister 2014-02-22 2016-12-12
enrico-letta|Enrico Letta|ITA|prime-minister 2013-04-28 2014-02-22
mario-monti|Mario Monti|ITA|prime-minister 2011-11-16 2013-04-28
silvio-berlusconi|Silvio Berlusconi|ITA|prime-minister 2001-06-11 2006-05-17, prime-minister 2008-05-08 2011-11-16
romano-prodi|Romano Prodi|ITA|prime-minister 2006-05-17 2008-05-08
sergio-mattarella|Sergio Mattarella|ITA|president 2015-02-03
antonio-tajani|Antonio Tajani|ITA|foreign-minister 2022-10-22
pedro-sanchez|Pedro Sánchez|ESP|prime-minister 2018-06-02
mariano-rajoy|Mariano Rajoy|ESP|prime-minister 2011-12-21 2018-06-02
jose-luis-rodriguez-zapatero|José Luis Rodríguez Zapatero|ESP|prime-minister 2004-04-17 2011-12-21
jose-maria-aznar|José María Aznar|ESP|prime-minister 1996-05-05 2004-04-17
felipe-vi|King Felipe VI|ESP|king 2014-06-19
jose-manuel-albares|José Manuel Albares|ESP|foreign-minister 2021-07-12
luis-montenegro|Luís Montenegro|PRT|prime-minister 2024-04-02
antonio-costa|António Costa|PRT|prime-minister 2015-11-26 2024-04-02
volodymyr-zelenskyy|Volodymyr Zelenskyy|UKR|president 2019-05-20
petro-poroshenko|Petro Poroshenko|UKR|president 2014-06-07 2019-05-20
viktor-yanukovych|Viktor Yanukovych|UKR|president 2010-02-25 2014-02-22
viktor-yushchenko|Viktor Yushchenko|UKR|president 2005-01-23 2010-02-25
leonid-kuchma|Leonid Kuchma|UKR|president 1994-07-19 2005-01-23
denys-shmyhal|Denys Shmyhal|UKR|prime-minister 2020-03-04 2025-07-17
yulia-svyrydenko|Yulia Svyrydenko|UKR|prime-minister 2025-07-17
andrii-sybiha|Andrii Sybiha|UKR|foreign-minister 2024-09-05
dmytro-kuleba|Dmytro Kuleba|UKR|foreign-minister 2020-03-04 2024-09-05
pavlo-klimkin|Pavlo Klimkin|UKR|foreign-minister 2014-06-19 2019-08-29
andriy-yermak|Andriy Yermak|UKR|chief-of-cabinet 2020-02-11 2025-11-28
alexander-lukashenko|Alexander Lukashenko|BLR|president 1994-07-20
roman-golovchenko|Roman Golovchenko|BLR|prime-minister 2020-06-04 2025-03-10
alexander-turchin|Alexander Turchin|BLR|prime-minister 2025-03-10
maxim-ryzhenkov|Maxim Ryzhenkov|BLR|foreign-minister 2024-06-27
sergei-aleinik|Sergei Aleinik|BLR|foreign-minister 2022-12-13 2024-06-27
vladimir-makei|Vladimir Makei|BLR|foreign-minister 2012-08-20 2022-11-26
maia-sandu|Maia Sandu|MDA|president 2020-12-24
igor-dodon|Igor Dodon|MDA|president 2016-12-23 2020-12-24
viktor-orban|Viktor Orbán|HUN|prime-minister 1998-07-06 2002-05-27, prime-minister 2010-05-29 2026
peter-szijjarto|Péter Szijjártó|HUN|foreign-minister 2014-09-23 2026
robert-fico|Robert Fico|SVK|prime-minister 2006-07-04 2010-07-08, prime-minister 2012-04-04 2018-03-22, prime-minister 2023-10-25
peter-pellegrini|Peter Pellegrini|SVK|president 2024-06-15
zuzana-caputova|Zuzana Čaputová|SVK|president 2019-06-15 2024-06-15
petr-pavel|Petr Pavel|CZE|president 2023-03-09
milos-zeman|Miloš Zeman|CZE|president 2013-03-08 2023-03-08
petr-fiala|Petr Fiala|CZE|prime-minister 2021-12-17 2025-12-09
andrej-babis|Andrej Babiš|CZE|prime-minister 2017-12-06 2021-12-17, prime-minister 2025-12-09
donald-tusk|Donald Tusk|POL|prime-minister 2007-11-16 2014-09-22, prime-minister 2023-12-13
mateusz-morawiecki|Mateusz Morawiecki|POL|prime-minister 2017-12-11 2023-12-13
andrzej-duda|Andrzej Duda|POL|president 2015-08-06 2025-08-06
karol-nawrocki|Karol Nawrocki|POL|president 2025-08-06
radoslaw-sikorski|Radosław Sikorski|POL|foreign-minister 2007-11-16 2014-09-22, foreign-minister 2023-12-13
sauli-niinisto|Sauli Niinistö|FIN|president 2012-03-01 2024-03-01
alexander-stubb|Alexander Stubb|FIN|president 2024-03-01
tarja-halonen|Tarja Halonen|FIN|president 2000-03-01 2012-03-01
petteri-orpo|Petteri Orpo|FIN|prime-minister 2023-06-20
sanna-marin|Sanna Marin|FIN|prime-minister 2019-12-10 2023-06-20
ulf-kristersson|Ulf Kristersson|SWE|prime-minister 2022-10-18
magdalena-andersson|Magdalena Andersson|SWE|prime-minister 2021-11-30 2022-10-18
stefan-lofven|Stefan Löfven|SWE|prime-minister 2014-10-03 2021-11-30
jonas-gahr-store|Jonas Gahr Støre|NOR|prime-minister 2021-10-14
erna-solberg|Erna Solberg|NOR|prime-minister 2013-10-16 2021-10-14
mette-frederiksen|Mette Frederiksen|DNK|prime-minister 2019-06-27
mark-rutte|Mark Rutte|NLD|prime-minister 2010-10-14 2024-07-02
dick-schoof|Dick Schoof|NLD|prime-minister 2024-07-02 2026
alexander-de-croo|Alexander De Croo|BEL|prime-minister 2020-10-01 2025-02-03
bart-de-wever|Bart De Wever|BEL|prime-minister 2025-02-03
karl-nehammer|Karl Nehammer|AUT|chancellor 2021-12-06 2025-01-10
sebastian-kurz|Sebastian Kurz|AUT|chancellor 2017-12-18 2019-05-28, chancellor 2020-01-07 2021-10-11
christian-stocker|Christian Stocker|AUT|chancellor 2025-03-03
alexander-van-der-bellen|Alexander Van der Bellen|AUT|president 2017-01-26
aleksandar-vucic|Aleksandar Vučić|SRB|prime-minister 2014-04-27 2017-05-31, president 2017-05-31
tomislav-nikolic|Tomislav Nikolić|SRB|president 2012-05-31 2017-05-31
ivica-dacic|Ivica Dačić|SRB|foreign-minister 2014-04-27 2020-10-22, foreign-minister 2022-10-26 2024-05-02
marko-duric|Marko Đurić|SRB|foreign-minister 2024-05-02
albin-kurti|Albin Kurti|XKX|prime-minister 2021-03-22
edi-rama|Edi Rama|ALB|prime-minister 2013-09-15
kyriakos-mitsotakis|Kyriakos Mitsotakis|GRC|prime-minister 2019-07-08 2023-05-25, prime-minister 2023-06-26
alexis-tsipras|Alexis Tsipras|GRC|prime-minister 2015-01-26 2015-08-27, prime-minister 2015-09-21 2019-07-08
klaus-iohannis|Klaus Iohannis|ROU|president 2014-12-21 2025-02-12
nicusor-dan|Nicușor Dan|ROU|president 2025-05-26
rumen-radev|Rumen Radev|BGR|president 2017-01-22 2026-01
andrej-plenkovic|Andrej Plenković|HRV|prime-minister 2016-10-19
pope-francis|Pope Francis|VAT|pope 2013-03-13 2025-04-21
pope-leo-xiv|Pope Leo XIV|VAT|pope 2025-05-08
pope-benedict-xvi|Pope Benedict XVI|VAT|pope 2005-04-19 2013-02-28
pope-john-paul-ii|Pope John Paul II|VAT|pope 1978-10-16 2005-04-02
# East and South-East Asia, Oceania
sanae-takaichi|Sanae Takaichi|JPN|prime-minister 2025-10-21
shigeru-ishiba|Shigeru Ishiba|JPN|prime-minister 2024-10-01 2025-10-21
fumio-kishida|Fumio Kishida|JPN|foreign-minister 2012-12-26 2017-08-03, prime-minister 2021-10-04 2024-10-01
yoshihide-suga|Yoshihide Suga|JPN|prime-minister 2020-09-16 2021-10-04
shinzo-abe|Shinzo Abe|JPN|prime-minister 2006-09-26 2007-09-26, prime-minister 2012-12-26 2020-09-16
junichiro-koizumi|Junichiro Koizumi|JPN|prime-minister 2001-04-26 2006-09-26
yasuo-fukuda|Yasuo Fukuda|JPN|prime-minister 2007-09-26 2008-09-24
taro-aso|Taro Aso|JPN|prime-minister 2008-09-24 2009-09-16
yukio-hatoyama|Yukio Hatoyama|JPN|prime-minister 2009-09-16 2010-06-08
naoto-kan|Naoto Kan|JPN|prime-minister 2010-06-08 2011-09-02
yoshihiko-noda|Yoshihiko Noda|JPN|prime-minister 2011-09-02 2012-12-26
takeshi-iwaya|Takeshi Iwaya|JPN|foreign-minister 2024-10-01 2025-10-21
toshimitsu-motegi|Toshimitsu Motegi|JPN|foreign-minister 2019-09-11 2021-11-04, foreign-minister 2025-10-21
yoko-kamikawa|Yoko Kamikawa|JPN|foreign-minister 2023-09-13 2024-10-01
yoshimasa-hayashi|Yoshimasa Hayashi|JPN|foreign-minister 2021-11-10 2023-09-13
taro-kono|Taro Kono|JPN|foreign-minister 2017-08-03 2019-09-11
naruhito|Emperor Naruhito|JPN|emperor 2019-05-01
lee-jae-myung|Lee Jae-myung|KOR|president 2025-06-04
yoon-suk-yeol|Yoon Suk-yeol|KOR|president 2022-05-10 2025-04-04
moon-jae-in|Moon Jae-in|KOR|president 2017-05-10 2022-05-09
park-geun-hye|Park Geun-hye|KOR|president 2013-02-25 2017-03-10
lee-myung-bak|Lee Myung-bak|KOR|president 2008-02-25 2013-02-25
roh-moo-hyun|Roh Moo-hyun|KOR|president 2003-02-25 2008-02-25
kim-dae-jung|Kim Dae-jung|KOR|president 1998-02-25 2003-02-25
cho-hyun|Cho Hyun|KOR|foreign-minister 2025-07-19
cho-tae-yul|Cho Tae-yul|KOR|foreign-minister 2024-01-12 2025-07-19
park-jin|Park Jin|KOR|foreign-minister 2022-05-12 2024-01-10
kang-kyung-wha|Kang Kyung-wha|KOR|foreign-minister 2017-06-18 2021-02-09
ban-ki-moon|Ban Ki-moon|KOR|foreign-minister 2004-01-17 2006-11-10
kim-jong-un|Kim Jong-un|PRK|supreme-leader 2011-12-17, president-of-state-affairs 2016-06-29
kim-jong-il|Kim Jong-il|PRK|supreme-leader 1994-07-08 2011-12-17
kim-il-sung|Kim Il-sung|PRK|supreme-leader 1948-09-09 1994-07-08
choe-son-hui|Choe Son-hui|PRK|foreign-minister 2022-06-11
ri-son-gwon|Ri Son-gwon|PRK|foreign-minister 2020-01-23 2022-06-11
ri-yong-ho|Ri Yong-ho|PRK|foreign-minister 2016-05-09 2020-01-23
ukhnaagiin-khurelsukh|Ukhnaagiin Khurelsukh|MNG|prime-minister 2017-10-04 2021-01-27, president 2021-06-25
khaltmaagiin-battulga|Khaltmaagiin Battulga|MNG|president 2017-07-10 2021-06-25
tsakhiagiin-elbegdorj|Tsakhiagiin Elbegdorj|MNG|president 2009-06-18 2017-07-10
nambaryn-enkhbayar|Nambaryn Enkhbayar|MNG|president 2005-06-24 2009-06-18
luvsannamsrain-oyun-erdene|Luvsannamsrain Oyun-Erdene|MNG|prime-minister 2021-01-27 2025-06-13
battsetseg-batmunkh|Battsetseg Batmunkh|MNG|foreign-minister 2021-01-29
lai-ching-te|Lai Ching-te|TWN|president 2024-05-20
tsai-ing-wen|Tsai Ing-wen|TWN|president 2016-05-20 2024-05-20
ma-ying-jeou|Ma Ying-jeou|TWN|president 2008-05-20 2016-05-20
chen-shui-bian|Chen Shui-bian|TWN|president 2000-05-20 2008-05-20
to-lam|To Lam|VNM|president 2024-05-22 2024-10-21, general-secretary 2024-08-03
nguyen-phu-trong|Nguyen Phu Trong|VNM|general-secretary 2011-01-19 2024-07-19
luong-cuong|Luong Cuong|VNM|president 2024-10-21
pham-minh-chinh|Pham Minh Chinh|VNM|prime-minister 2021-04-05
nguyen-xuan-phuc|Nguyen Xuan Phuc|VNM|prime-minister 2016-04-07 2021-04-05, president 2021-04-05 2023-01-18
bui-thanh-son|Bui Thanh Son|VNM|foreign-minister 2021-04-08 2025
hun-sen|Hun Sen|KHM|prime-minister 1998-11-30 2023-08-22
hun-manet|Hun Manet|KHM|prime-minister 2023-08-22
thongloun-sisoulith|Thongloun Sisoulith|LAO|prime-minister 2016-04-20 2021-03-22, president 2021-03-22
sonexay-siphandone|Sonexay Siphandone|LAO|prime-minister 2022-12-30
prabowo-subianto|Prabowo Subianto|IDN|president 2024-10-20
joko-widodo|Joko Widodo|IDN|president 2014-10-20 2024-10-20
susilo-bambang-yudhoyono|Susilo Bambang Yudhoyono|IDN|president 2004-10-20 2014-10-20
retno-marsudi|Retno Marsudi|IDN|foreign-minister 2014-10-27 2024-10-20
sugiono|Sugiono|IDN|foreign-minister 2024-10-21
anwar-ibrahim|Anwar Ibrahim|MYS|prime-minister 2022-11-24
mahathir-mohamad|Mahathir Mohamad|MYS|prime-minister 1981-07-16 2003-10-31, prime-minister 2018-05-10 2020-03-01
najib-razak|Najib Razak|MYS|prime-minister 2009-04-03 2018-05-10
lee-hsien-loong|Lee Hsien Loong|SGP|prime-minister 2004-08-12 2024-05-15
lawrence-wong|Lawrence Wong|SGP|prime-minister 2024-05-15
vivian-balakrishnan|Vivian Balakrishnan|SGP|foreign-minister 2015-10-01
prayut-chan-o-cha|Prayut Chan-o-cha|THA|prime-minister 2014-08-24 2023-08-22
srettha-thavisin|Srettha Thavisin|THA|prime-minister 2023-08-22 2024-08-14
paetongtarn-shinawatra|Paetongtarn Shinawatra|THA|prime-minister 2024-08-16 2025-08-29
anutin-charnvirakul|Anutin Charnvirakul|THA|prime-minister 2025-09-07
rodrigo-duterte|Rodrigo Duterte|PHL|president 2016-06-30 2022-06-30
ferdinand-marcos-jr|Ferdinand Marcos Jr.|PHL|president 2022-06-30
benigno-aquino-iii|Benigno Aquino III|PHL|president 2010-06-30 2016-06-30
gloria-macapagal-arroyo|Gloria Macapagal Arroyo|PHL|president 2001-01-20 2010-06-30
min-aung-hlaing|Min Aung Hlaing|MMR
aung-san-suu-kyi|Aung San Suu Kyi|MMR|state-councillor 2016-04-06 2021-02-01
anthony-albanese|Anthony Albanese|AUS|prime-minister 2022-05-23
scott-morrison|Scott Morrison|AUS|prime-minister 2018-08-24 2022-05-23
malcolm-turnbull|Malcolm Turnbull|AUS|prime-minister 2015-09-15 2018-08-24
tony-abbott|Tony Abbott|AUS|prime-minister 2013-09-18 2015-09-15
julia-gillard|Julia Gillard|AUS|prime-minister 2010-06-24 2013-06-27
kevin-rudd|Kevin Rudd|AUS|prime-minister 2007-12-03 2010-06-24, prime-minister 2013-06-27 2013-09-18
john-howard|John Howard|AUS|prime-minister 1996-03-11 2007-12-03
penny-wong|Penny Wong|AUS|foreign-minister 2022-05-23
christopher-luxon|Christopher Luxon|NZL|prime-minister 2023-11-27
jacinda-ardern|Jacinda Ardern|NZL|prime-minister 2017-10-26 2023-01-25
winston-peters|Winston Peters|NZL|foreign-minister 2017-10-26 2020-11-06, foreign-minister 2023-11-27
james-marape|James Marape|PNG|prime-minister 2019-05-30
manasseh-sogavare|Manasseh Sogavare|SLB|prime-minister 2019-04-24 2024-05-02
sitiveni-rabuka|Sitiveni Rabuka|FJI|prime-minister 2022-12-24
# Middle East
benjamin-netanyahu|Benjamin Netanyahu|ISR|prime-minister 2009-03-31 2021-06-13, prime-minister 2022-12-29
naftali-bennett|Naftali Bennett|ISR|prime-minister 2021-06-13 2022-06-30
yair-lapid|Yair Lapid|ISR|foreign-minister 2021-06-13 2022-12-29, prime-minister 2022-07-01 2022-12-29
isaac-herzog|Isaac Herzog|ISR|president 2021-07-07
ehud-olmert|Ehud Olmert|ISR|prime-minister 2006-04-14 2009-03-31
ariel-sharon|Ariel Sharon|ISR|prime-minister 2001-03-07 2006-04-14
israel-katz|Israel Katz|ISR|foreign-minister 2024-01-01 2024-11-08
gideon-saar|Gideon Sa'ar|ISR|foreign-minister 2024-11-08
mahmoud-abbas|Mahmoud Abbas|PSE|president 2005-01-15
yasser-arafat|Yasser Arafat|PSE|president 1996-02-12 2004-11-11
mohammed-bin-salman|Mohammed bin Salman|SAU|crown-prince 2017-06-21, prime-minister 2022-09-27
salman-bin-abdulaziz|Salman bin Abdulaziz|SAU|king 2015-01-23
abdullah-bin-abdulaziz|King Abdullah bin Abdulaziz|SAU|king 2005-08-01 2015-01-23
faisal-bin-farhan|Faisal bin Farhan|SAU|foreign-minister 2019-10-23
adel-al-jubeir|Adel al-Jubeir|SAU|foreign-minister 2015-04-29 2018-12-27
mohammed-bin-zayed|Mohammed bin Zayed|ARE|president 2022-05-14
khalifa-bin-zayed-al-nahyan|Khalifa bin Zayed Al Nahyan|ARE|president 2004-11-03 2022-05-13
mohammed-bin-rashid-al-maktoum|Mohammed bin Rashid Al Maktoum|ARE|prime-minister 2006-02-11
abdullah-bin-zayed-al-nahyan|Abdullah bin Zayed Al Nahyan|ARE|foreign-minister 2006-02-09
tamim-bin-hamad-al-thani|Tamim bin Hamad Al Thani|QAT|emir 2013-06-25
hamad-bin-khalifa-al-thani|Hamad bin Khalifa Al Thani|QAT|emir 1995-06-27 2013-06-25
mohammed-bin-abdulrahman-al-thani|Mohammed bin Abdulrahman Al Thani|QAT|foreign-minister 2016-01-27, prime-minister 2023-03-07
mishal-al-ahmad-al-jaber-al-sabah|Mishal Al-Ahmad Al-Jaber Al-Sabah|KWT|emir 2023-12-16
haitham-bin-tariq|Haitham bin Tariq|OMN|sultan 2020-01-11
qaboos-bin-said|Qaboos bin Said|OMN|sultan 1970-07-23 2020-01-10
badr-albusaidi|Badr Albusaidi|OMN|foreign-minister 2020-08-18
hamad-bin-isa-al-khalifa|Hamad bin Isa Al Khalifa|BHR|king 2002-02-14
abdullah-ii|King Abdullah II|JOR|king 1999-02-07
ayman-safadi|Ayman Safadi|JOR|foreign-minister 2017-01-15
bashar-al-assad|Bashar al-Assad|SYR|president 2000-07-17 2024-12-08
ahmed-al-sharaa|Ahmed al-Sharaa|SYR|president 2025-01-29
saddam-hussein|Saddam Hussein|IRQ|president 1979-07-16 2003-04-09
mohammed-shia-al-sudani|Mohammed Shia al-Sudani|IRQ|prime-minister 2022-10-27
mustafa-al-kadhimi|Mustafa al-Kadhimi|IRQ|prime-minister 2020-05-07 2022-10-27
haider-al-abadi|Haider al-Abadi|IRQ|prime-minister 2014-09-08 2018-10-25
nouri-al-maliki|Nouri al-Maliki|IRQ|prime-minister 2006-05-20 2014-09-08
joseph-aoun|Joseph Aoun|LBN|president 2025-01-09
michel-aoun|Michel Aoun|LBN|president 2016-10-31 2022-10-30
abdel-fattah-el-sisi|Abdel Fattah el-Sisi|EGY|president 2014-06-08
mohamed-morsi|Mohamed Morsi|EGY|president 2012-06-30 2013-07-03
hosni-mubarak|Hosni Mubarak|EGY|president 1981-10-14 2011-02-11
sameh-shoukry|Sameh Shoukry|EGY|foreign-minister 2014-06-17 2024-07-03
badr-abdelatty|Badr Abdelatty|EGY|foreign-minister 2024-07-03
muammar-gaddafi|Muammar Gaddafi|LBY|head-of-state 1969-09-01 2011-08-23
mohammed-vi|King Mohammed VI|MAR|king 1999-07-23
abdelmadjid-tebboune|Abdelmadjid Tebboune|DZA|president 2019-12-19
abdelaziz-bouteflika|Abdelaziz Bouteflika|DZA|president 1999-04-27 2019-04-02
kais-saied|Kais Saied|TUN|president 2019-10-23
# Africa
cyril-ramaphosa|Cyril Ramaphosa|ZAF|president 2018-02-15
jacob-zuma|Jacob Zuma|ZAF|president 2009-05-09 2018-02-14
thabo-mbeki|Thabo Mbeki|ZAF|president 1999-06-14 2008-09-24
nelson-mandela|Nelson Mandela|ZAF|president 1994-05-10 1999-06-14
abiy-ahmed|Abiy Ahmed|ETH|prime-minister 2018-04-02
hailemariam-desalegn|Hailemariam Desalegn|ETH|prime-minister 2012-08-20 2018-04-02
meles-zenawi|Meles Zenawi|ETH|prime-minister 1995-08-23 2012-08-20
william-ruto|William Ruto|KEN|president 2022-09-13
uhuru-kenyatta|Uhuru Kenyatta|KEN|president 2013-04-09 2022-09-13
mwai-kibaki|Mwai Kibaki|KEN|president 2002-12-30 2013-04-09
bola-tinubu|Bola Tinubu|NGA|president 2023-05-29
muhammadu-buhari|Muhammadu Buhari|NGA|president 2015-05-29 2023-05-29
goodluck-jonathan|Goodluck Jonathan|NGA|president 2010-05-05 2015-05-29
olusegun-obasanjo|Olusegun Obasanjo|NGA|president 1999-05-29 2007-05-29
paul-kagame|Paul Kagame|RWA|president 2000-04-22
yoweri-museveni|Yoweri Museveni|UGA|president 1986-01-29
samia-suluhu-hassan|Samia Suluhu Hassan|TZA|president 2021-03-19
john-magufuli|John Magufuli|TZA|president 2015-11-05 2021-03-17
jakaya-kikwete|Jakaya Kikwete|TZA|president 2005-12-21 2015-11-05
felix-tshisekedi|Félix Tshisekedi|COD|president 2019-01-24
joseph-kabila|Joseph Kabila|COD|president 2001-01-26 2019-01-24
denis-sassou-nguesso|Denis Sassou Nguesso|COG|president 1997-10-25
joao-lourenco|João Lourenço|AGO|president 2017-09-26
jose-eduardo-dos-santos|José Eduardo dos Santos|AGO|president 1979-09-21 2017-09-26
robert-mugabe|Robert Mugabe|ZWE|president 1987-12-31 2017-11-21
emmerson-mnangagwa|Emmerson Mnangagwa|ZWE|president 2017-11-24
hakainde-hichilema|Hakainde Hichilema|ZMB|president 2021-08-24
edgar-lungu|Edgar Lungu|ZMB|president 2015-01-25 2021-08-24
nana-akufo-addo|Nana Akufo-Addo|GHA|president 2017-01-07 2025-01-07
john-mahama|John Mahama|GHA|president 2012-07-24 2017-01-07, president 2025-01-07
macky-sall|Macky Sall|SEN|president 2012-04-02 2024-04-02
bassirou-diomaye-faye|Bassirou Diomaye Faye|SEN|president 2024-04-02
alassane-ouattara|Alassane Ouattara|CIV|president 2010-12-04
paul-biya|Paul Biya|CMR|president 1982-11-06
idriss-deby|Idriss Déby|TCD|president 1990-12-02 2021-04-20
mahamat-idriss-deby|Mahamat Idriss Déby|TCD|president 2024-05-23
teodoro-obiang|Teodoro Obiang|GNQ|president 1979-08-03
isaias-afwerki|Isaias Afwerki|ERI|president 1993-05-24
omar-al-bashir|Omar al-Bashir|SDN|president 1993-10-16 2019-04-11
abdel-fattah-al-burhan|Abdel Fattah al-Burhan|SDN|head-of-state 2019-04-12
salva-kiir|Salva Kiir|SSD|president 2011-07-09
hassan-sheikh-mohamud|Hassan Sheikh Mohamud|SOM|president 2012-09-16 2017-02-16, president 2022-05-23
ismail-omar-guelleh|Ismaïl Omar Guelleh|DJI|president 1999-05-08
filipe-nyusi|Filipe Nyusi|MOZ|president 2015-01-15 2025-01-15
daniel-chapo|Daniel Chapo|MOZ|president 2025-01-15
assimi-goita|Assimi Goïta|MLI|head-of-state 2021-05-24
ibrahim-traore|Ibrahim Traoré|BFA|head-of-state 2022-09-30
abdourahamane-tchiani|Abdourahamane Tchiani|NER|head-of-state 2023-07-28
# organisations
antonio-guterres|António Guterres|org:UN|secretary-general 2017-01-01
ban-ki-moon|Ban Ki-moon|org:UN|secretary-general 2007-01-01 2016-12-31
kofi-annan|Kofi Annan|org:UN|secretary-general 1997-01-01 2006-12-31
ursula-von-der-leyen|Ursula von der Leyen|org:EU|president-of-body 2019-12-01
jean-claude-juncker|Jean-Claude Juncker|org:EU|president-of-body 2014-11-01 2019-11-30
jose-manuel-barroso|José Manuel Barroso|org:EU|president-of-body 2004-11-22 2014-10-31
charles-michel|Charles Michel|org:EU|president-of-body 2019-12-01 2024-11-30
herman-van-rompuy|Herman Van Rompuy|org:EU|president-of-body 2009-12-01 2014-11-30
antonio-costa|António Costa|org:EU|president-of-body 2024-12-01
donald-tusk|Donald Tusk|org:EU|president-of-body 2014-12-01 2019-11-30
kaja-kallas|Kaja Kallas|org:EU|high-representative 2024-12-01
kaja-kallas|Kaja Kallas|EST|prime-minister 2021-01-26 2024-07-23
josep-borrell|Josep Borrell|org:EU|high-representative 2019-12-01 2024-11-30
federica-mogherini|Federica Mogherini|org:EU|high-representative 2014-11-01 2019-11-30
catherine-ashton|Catherine Ashton|org:EU|high-representative 2009-12-01 2014-10-31
javier-solana|Javier Solana|org:EU|high-representative 1999-10-18 2009-12-01
roberta-metsola|Roberta Metsola|org:EU|speaker 2022-01-18
mark-rutte|Mark Rutte|org:NATO|secretary-general 2024-10-01
jens-stoltenberg|Jens Stoltenberg|org:NATO|secretary-general 2014-10-01 2024-10-01
jens-stoltenberg|Jens Stoltenberg|NOR|prime-minister 2005-10-17 2013-10-16
anders-fogh-rasmussen|Anders Fogh Rasmussen|org:NATO|secretary-general 2009-08-01 2014-10-01
tedros-adhanom-ghebreyesus|Tedros Adhanom Ghebreyesus|org:WHO|director-general 2017-07-01
rafael-grossi|Rafael Grossi|org:IAEA|director-general 2019-12-03
yukiya-amano|Yukiya Amano|org:IAEA|director-general 2009-12-01 2019-07-18
mohamed-elbaradei|Mohamed ElBaradei|org:IAEA|director-general 1997-12-01 2009-11-30
kristalina-georgieva|Kristalina Georgieva|org:IMF|managing-director 2019-10-01
christine-lagarde|Christine Lagarde|org:IMF|managing-director 2011-07-05 2019-09-12
christine-lagarde|Christine Lagarde|org:ECB|president-of-body 2019-11-01
ajay-banga|Ajay Banga|org:WB|president-of-body 2023-06-02
david-malpass|David Malpass|org:WB|president-of-body 2019-04-09 2023-06-01
jim-yong-kim|Jim Yong Kim|org:WB|president-of-body 2012-07-01 2019-02-01
ngozi-okonjo-iweala|Ngozi Okonjo-Iweala|org:WTO|director-general 2021-03-01
roberto-azevedo|Roberto Azevêdo|org:WTO|director-general 2013-09-01 2020-08-31
jin-liqun|Jin Liqun|org:AIIB|president-of-body 2016-01-16 2026-01-16
masatsugu-asakawa|Masatsugu Asakawa|org:ADB|president-of-body 2020-01-17 2025-02-23
masato-kanda|Masato Kanda|org:ADB|president-of-body 2025-02-24
dilma-rousseff|Dilma Rousseff|org:NDB|president-of-body 2023-03-24
odile-renaud-basso|Odile Renaud-Basso|org:EBRD|president-of-body 2020-11-02
zhang-ming|Zhang Ming|org:SCO|secretary-general 2022-01-01 2024-12-31
nurlan-yermekbayev|Nurlan Yermekbayev|org:SCO|secretary-general 2025-01-01
vladimir-norov|Vladimir Norov|org:SCO|secretary-general 2019-01-01 2021-12-31
rashid-alimov|Rashid Alimov|org:SCO|secretary-general 2016-01-01 2018-12-31
imangali-tasmagambetov|Imangali Tasmagambetov|org:CSTO|secretary-general 2023-01-01 2025-12-31
stanislav-zas|Stanislav Zas|org:CSTO|secretary-general 2020-01-01 2022-12-31
sergei-lebedev|Sergei Lebedev|org:CIS|secretary-general 2007-10-05
kubanychbek-omuraliev|Kubanychbek Omuraliev|org:OTS|secretary-general 2022-11-11
baghdad-amreyev|Baghdad Amreyev|org:OTS|secretary-general 2018-09-03 2022-11-11
hissein-brahim-taha|Hissein Brahim Taha|org:OIC|secretary-general 2021-11-17
ahmed-aboul-gheit|Ahmed Aboul Gheit|org:LAS|secretary-general 2016-07-01
moussa-faki-mahamat|Moussa Faki Mahamat|org:AU|chairman 2017-03-14 2025-02-15
mahmoud-ali-youssouf|Mahmoud Ali Youssouf|org:AU|chairman 2025-02-15
kao-kim-hourn|Kao Kim Hourn|org:ASEAN|secretary-general 2023-01-09
feridun-sinirlioglu|Feridun Sinirlioğlu|org:OSCE|secretary-general 2024-12-06
helga-schmid|Helga Schmid|org:OSCE|secretary-general 2020-12-04 2024-09-03
umaru-musa-yaradua|Umaru Musa Yar'Adua|NGA|president 2007-05-29 2010-05-05
jean-chretien|Jean Chrétien|CAN|prime-minister 1993-11-04 2003-12-12
paul-martin|Paul Martin|CAN|prime-minister 2003-12-12 2006-02-06
vicente-fox|Vicente Fox|MEX|president 2000-12-01 2006-12-01
felipe-calderon|Felipe Calderón|MEX|president 2006-12-01 2012-12-01
enrique-pena-nieto|Enrique Peña Nieto|MEX|president 2012-12-01 2018-12-01
fernando-henrique-cardoso|Fernando Henrique Cardoso|BRA|president 1995-01-01 2003-01-01
nestor-kirchner|Néstor Kirchner|ARG|president 2003-05-25 2007-12-10
aleksander-kwasniewski|Aleksander Kwaśniewski|POL|president 1995-12-23 2005-12-23
lech-kaczynski|Lech Kaczyński|POL|president 2005-12-23 2010-04-10
bronislaw-komorowski|Bronisław Komorowski|POL|president 2010-08-06 2015-08-06
peter-medgyessy|Péter Medgyessy|HUN|prime-minister 2002-05-27 2004-09-29
ferenc-gyurcsany|Ferenc Gyurcsány|HUN|prime-minister 2004-09-29 2009-04-14
gordon-bajnai|Gordon Bajnai|HUN|prime-minister 2009-04-14 2010-05-29
karen-karapetyan|Karen Karapetyan|ARM|prime-minister 2016-09-13 2018-04-17
mamuka-bakhtadze|Mamuka Bakhtadze|GEO|prime-minister 2018-06-20 2019-09-08
giorgi-gakharia|Giorgi Gakharia|GEO|prime-minister 2019-09-08 2021-02-18
daniel-arap-moi|Daniel arap Moi|KEN|president 1978-08-22 2002-12-30
kgalema-motlanthe|Kgalema Motlanthe|ZAF|president 2008-09-25 2009-05-09
adly-mansour|Adly Mansour|EGY|president 2013-07-04 2014-06-08
ehud-barak|Ehud Barak|ISR|prime-minister 1999-07-06 2001-03-07
natsagiin-bagabandi|Natsagiin Bagabandi|MNG|president 1997-06-20 2005-06-24
keizo-obuchi|Keizo Obuchi|JPN|prime-minister 1998-07-30 2000-04-05
yoshiro-mori|Yoshiro Mori|JPN|prime-minister 2000-04-05 2001-04-26
joseph-estrada|Joseph Estrada|PHL|president 1998-06-30 2001-01-20
abdurrahman-wahid|Abdurrahman Wahid|IDN|president 1999-10-20 2001-07-23
megawati-sukarnoputri|Megawati Sukarnoputri|IDN|president 2001-07-23 2004-10-20
# Ministers and leaders of movements, and presidents of their time
george-h-w-bush|George H. W. Bush|USA|president 1989-01-20 1993-01-20
rafael-correa|Rafael Correa|ECU|president 2007-01-15 2017-05-24
leopoldo-galtieri|Leopoldo Galtieri|ARG|president 1981-12 1982-06
vaclav-havel|Václav Havel|CZE|president 1993-02-02 2003-02-02
laurent-gbagbo|Laurent Gbagbo|CIV|president 2000-10-26 2010-12-04
ben-ali|Zine El Abidine Ben Ali|TUN|president 1987-11-07 2011-01-14
hassan-ii|Hassan II|MAR|king 1961-02-26 1999-07-23
rafik-hariri|Rafik Hariri|LBN|prime-minister 1992-10-31 1998-12-02, prime-minister 2000-10-23 2004-10-21
rajiv-gandhi|Rajiv Gandhi|IND|prime-minister 1984-10-31 1989-12-02
lee-kuan-yew|Lee Kuan Yew|SGP|prime-minister 1965-08-09 1990-11-28
roh-tae-woo|Roh Tae-woo|KOR|president 1988-02-25 1993-02-25
donald-rumsfeld|Donald Rumsfeld|USA|defence-minister 2001-01-20 2006-12-18
james-baker|James Baker|USA|foreign-minister 1989-01-25 1992-08-23
radovan-karadzic|Radovan Karadžić|BIH
rauf-denktash|Rauf Denktash|CYP
foday-sankoh|Foday Sankoh|SLE
joshua-nkomo|Joshua Nkomo|ZWE
jonas-savimbi|Jonas Savimbi|AGO
hassan-nasrallah|Hassan Nasrallah|LBN
ismail-haniyeh|Ismail Haniyeh|PSE
velupillai-prabhakaran|Velupillai Prabhakaran|LKA
# Türkiye and North Cyprus: ministers, parties, speakers, generals
ismail-cem|İsmail Cem|TUR
sukru-sina-gurel|Şükrü Sina Gürel|TUR
yasar-yakis|Yaşar Yakış|TUR
hikmet-cetin|Hikmet Çetin|TUR
mumtaz-soysal|Mümtaz Soysal|TUR
murat-karayalcin|Murat Karayalçın|TUR
erdal-inonu|Erdal İnönü|TUR
deniz-baykal|Deniz Baykal|TUR|party-leader 2000-09-30 2010-05-10
emre-gonensay|Emre Gönensay|TUR
vecdi-gonul|Vecdi Gönül|TUR|defence-minister 2002-11-18 2011-07-06
ismet-yilmaz|İsmet Yılmaz|TUR|defence-minister 2011-07-06 2015-07-01
fikri-isik|Fikri Işık|TUR|defence-minister 2016-05-24 2017-07-19
nurettin-canikli|Nurettin Canikli|TUR|defence-minister 2017-07-19 2018-07-10
egemen-bagis|Egemen Bağış|TUR|european-affairs-minister 2009-01-08 2013-12-25
volkan-bozkir|Volkan Bozkır|TUR|european-affairs-minister 2014-08-29 2015-08-28, european-affairs-minister 2015-11-24 2016-05-24
omer-celik|Ömer Çelik|TUR|european-affairs-minister 2016-05-24 2018-07-10
zafer-caglayan|Zafer Çağlayan|TUR|trade-minister 2009-05-01 2011-07-06, economy-minister 2011-07-06 2013-12-25
kursad-tuzmen|Kürşad Tüzmen|TUR|trade-minister 2002-11-18 2009-05-01
nihat-zeybekci|Nihat Zeybekci|TUR|economy-minister 2013-12-25 2015-08-28, economy-minister 2016-05-24 2018-07-10
ruhsar-pekcan|Ruhsar Pekcan|TUR|trade-minister 2018-07-10 2021-04-21
mehmet-mus|Mehmet Muş|TUR|trade-minister 2021-04-21 2023-06-03
omer-bolat|Ömer Bolat|TUR|trade-minister 2023-06-03
hilmi-guler|Hilmi Güler|TUR|energy-minister 2002-11-18 2009-05-01
taner-yildiz|Taner Yıldız|TUR|energy-minister 2009-05-01 2015-08-28
berat-albayrak|Berat Albayrak|TUR|energy-minister 2015-11-24 2018-07-10, finance-minister 2018-07-10 2020-11-10
fatih-donmez|Fatih Dönmez|TUR|energy-minister 2018-07-10 2023-06-03
alparslan-bayraktar|Alparslan Bayraktar|TUR|energy-minister 2023-06-03
kemal-unakitan|Kemal Unakıtan|TUR|finance-minister 2002-11-28 2009-05-01
mehmet-simsek|Mehmet Şimşek|TUR|finance-minister 2009-05-01 2015-11-24, deputy-prime-minister 2015-11-24 2018-07-09, finance-minister 2023-06-03
naci-agbal|Naci Ağbal|TUR|finance-minister 2015-11-24 2018-07-10
lutfi-elvan|Lütfi Elvan|TUR|finance-minister 2020-11-10 2021-12-02
nureddin-nebati|Nureddin Nebati|TUR|finance-minister 2021-12-02 2023-06-03
nihat-ergun|Nihat Ergün|TUR|industry-minister 2009-05-01 2013-12-25
mustafa-varank|Mustafa Varank|TUR|industry-minister 2018-07-10 2023-06-03
mehmet-fatih-kacir|Mehmet Fatih Kacır|TUR|industry-minister 2023-06-03
abdulkadir-aksu|Abdülkadir Aksu|TUR|interior-minister 2002-11-18 2007-05-08
besir-atalay|Beşir Atalay|TUR|interior-minister 2007-08-29 2011-07-06, deputy-prime-minister 2011-07-06 2014-08-29
idris-naim-sahin|İdris Naim Şahin|TUR|interior-minister 2011-07-06 2013-01-24
muammer-guler|Muammer Güler|TUR|interior-minister 2013-01-24 2013-12-25
efkan-ala|Efkan Ala|TUR|interior-minister 2013-12-25 2015-03-07, interior-minister 2015-11-24 2016-08-31
suleyman-soylu|Süleyman Soylu|TUR|interior-minister 2016-08-31 2023-06-03
ali-yerlikaya|Ali Yerlikaya|TUR|interior-minister 2023-06-03
cemil-cicek|Cemil Çiçek|TUR|justice-minister 2002-11-18 2007-05-08, deputy-prime-minister 2007-08-29 2011-07-04, speaker 2011-07-04 2015-07-01
mehmet-ali-sahin|Mehmet Ali Şahin|TUR|justice-minister 2007-08-29 2009-05-01, speaker 2009-08-05 2011-06-12
bulent-arinc|Bülent Arınç|TUR|speaker 2002-11-19 2007-07-22, deputy-prime-minister 2009-05-01 2015-08-28
koksal-toptan|Köksal Toptan|TUR|speaker 2007-08-09 2009-08-05
ismail-kahraman|İsmail Kahraman|TUR|speaker 2015-11-22 2018-07-07
mustafa-sentop|Mustafa Şentop|TUR|speaker 2019-02-24 2023-06-02
sadullah-ergin|Sadullah Ergin|TUR|justice-minister 2009-05-01 2013-12-25
bekir-bozdag|Bekir Bozdağ|TUR|justice-minister 2013-12-25 2017-07-19, justice-minister 2022-01-29 2023-06-03
abdulhamit-gul|Abdulhamit Gül|TUR|justice-minister 2017-07-19 2022-01-29
yilmaz-tunc|Yılmaz Tunç|TUR|justice-minister 2023-06-03
ertugrul-gunay|Ertuğrul Günay|TUR|culture-minister 2007-08-29 2013-01-24
mehmet-nuri-ersoy|Mehmet Nuri Ersoy|TUR|culture-minister 2018-07-10
mehdi-eker|Mehdi Eker|TUR|agriculture-minister 2005-06-02 2015-08-28
ibrahim-yumakli|İbrahim Yumaklı|TUR|agriculture-minister 2023-03-04
recep-akdag|Recep Akdağ|TUR|health-minister 2002-11-18 2013-01-24
fahrettin-koca|Fahrettin Koca|TUR|health-minister 2018-07-10 2024-07-02
veysel-eroglu|Veysel Eroğlu|TUR|environment-minister 2007-08-29 2011-07-06
murat-kurum|Murat Kurum|TUR|environment-minister 2018-07-10 2023-06-03, environment-minister 2024-07-02
omer-dincer|Ömer Dinçer|TUR|labour-minister 2009-05-01 2011-07-06, education-minister 2011-07-06 2013-01-24
faruk-celik|Faruk Çelik|TUR|labour-minister 2007-08-29 2009-05-01, labour-minister 2011-07-06 2015-08-28
abdulkadir-uraloglu|Abdulkadir Uraloğlu|TUR|transport-minister 2023-06-03
adil-karaismailoglu|Adil Karaismailoğlu|TUR|transport-minister 2020-03-28 2023-06-03
suat-kilic|Suat Kılıç|TUR|youth-minister 2011-07-06 2013-12-25
hayati-yazici|Hayati Yazıcı|TUR|minister-of-state 2009-05-01 2011-07-06
abdullatif-sener|Abdüllatif Şener|TUR|deputy-prime-minister 2002-11-18 2007-08-29
yalcin-akdogan|Yalçın Akdoğan|TUR|deputy-prime-minister 2014-08-29 2016-05-24
ibrahim-kalin|İbrahim Kalın|TUR|spokesperson 2014-12 2023-06-05
fahrettin-altun|Fahrettin Altun|TUR|head 2018-07-25 2025-07-10
burhanettin-duran|Burhanettin Duran|TUR|head 2025-07-10
akif-cagatay-kilic|Akif Çağatay Kılıç|TUR|adviser 2023-06
huseyin-celik|Hüseyin Çelik|TUR|education-minister 2003-03-14 2009-05-01
hilmi-ozkok|Hilmi Özkök|TUR|chief-of-general-staff 2002-08-28 2006-08-28
yasar-buyukanit|Yaşar Büyükanıt|TUR|chief-of-general-staff 2006-08-28 2008-08-28
ilker-basbug|İlker Başbuğ|TUR|chief-of-general-staff 2008-08-28 2010-08-27
isik-kosaner|Işık Koşaner|TUR|chief-of-general-staff 2010-08-27 2011-07-29
necdet-ozel|Necdet Özel|TUR|chief-of-general-staff 2011-08-04 2015-08-18
metin-gurak|Metin Gürak|TUR|chief-of-general-staff 2023-08 2025-08
selcuk-bayraktaroglu|Selçuk Bayraktaroğlu|TUR|chief-of-general-staff 2025-08
kemal-kilicdaroglu|Kemal Kılıçdaroğlu|TUR|party-leader 2010-05-22 2023-11-05
ozgur-ozel|Özgür Özel|TUR|party-leader 2023-11-05
devlet-bahceli|Devlet Bahçeli|TUR|party-leader 1997-07-06
alparslan-turkes|Alparslan Türkeş|TUR
onur-oymen|Onur Öymen|TUR
sukru-elekdag|Şükrü Elekdağ|TUR
oktay-vural|Oktay Vural|TUR
ahmet-turk|Ahmet Türk|TUR
selahattin-demirtas|Selahattin Demirtaş|TUR
figen-yuksekdag|Figen Yüksekdağ|TUR
meral-aksener|Meral Akşener|TUR
muharrem-ince|Muharrem İnce|TUR
ekrem-imamoglu|Ekrem İmamoğlu|TUR
mansur-yavas|Mansur Yavaş|TUR
temel-karamollaoglu|Temel Karamollaoğlu|TUR
dogu-perincek|Doğu Perinçek|TUR
umit-ozdag|Ümit Özdağ|TUR
abdullah-ocalan|Abdullah Öcalan|TUR
fethullah-gulen|Fethullah Gülen|TUR
murat-karayilan|Murat Karayılan|TUR
ekmeleddin-ihsanoglu|Ekmeleddin İhsanoğlu|org:OIC|secretary-general 2005-01-01 2014-01-31
ertugrul-apakan|Ertuğrul Apakan|TUR
namik-tan|Namık Tan|TUR
burak-ozugergin|Burak Özügergin|TUR|spokesperson 2008 2010
selcuk-unal|Selçuk Ünal|TUR|spokesperson 2010 2012
levent-gumrukcu|Levent Gümrükçü|TUR|spokesperson 2012 2014
tanju-bilgic|Tanju Bilgiç|TUR|spokesperson 2014 2016
huseyin-muftuoglu|Hüseyin Müftüoğlu|TUR|spokesperson 2016 2018
hami-aksoy|Hami Aksoy|TUR|spokesperson 2018 2021
nabi-sensoy|Nabi Şensoy|TUR
mehmet-ali-talat|Mehmet Ali Talat|org:TRNC|president 2005-04-24 2010-04-23
dervis-eroglu|Derviş Eroğlu|org:TRNC|prime-minister 2009-05-05 2010-04-23, president 2010-04-23 2015-04-30
mustafa-akinci|Mustafa Akıncı|org:TRNC|president 2015-04-30 2020-10-23
ersin-tatar|Ersin Tatar|org:TRNC|president 2020-10-23 2025-10-24
tufan-erhurman|Tufan Erhürman|org:TRNC|president 2025-10-24
ferdi-sabit-soyer|Ferdi Sabit Soyer|org:TRNC|prime-minister 2005-04-28 2009-05-05
turgay-avci|Turgay Avcı|org:TRNC|foreign-minister 2006-09 2009-05-05
huseyin-ozgurgun|Hüseyin Özgürgün|org:TRNC|foreign-minister 2009-05-05 2013-06
ozdil-nami|Özdil Nami|org:TRNC|foreign-minister 2013-09 2015-07
kudret-ozersay|Kudret Özersay|org:TRNC|foreign-minister 2018-02 2020-10
tahsin-ertugruloglu|Tahsin Ertuğruloğlu|org:TRNC|foreign-minister 2020-12
unal-ustel|Ünal Üstel|org:TRNC|prime-minister 2022-05
irsen-kucuk|İrsen Küçük|org:TRNC|prime-minister 2010-05 2013-06
serdar-denktash|Serdar Denktaş|org:TRNC
# Cyprus, Greece and their region
markos-kyprianou|Markos Kyprianou|CYP
nicos-anastasiades|Nicos Anastasiades|CYP
nikos-christodoulides|Nikos Christodoulides|CYP
stefanos-stefanou|Stefanos Stefanou|CYP
dora-bakoyannis|Dora Bakoyannis|GRC
nikos-kotzias|Nikos Kotzias|GRC
nikos-dendias|Nikos Dendias|GRC|defence-minister 2023-06-27
giorgos-gerapetritis|Giorgos Gerapetritis|GRC
karolos-papoulias|Karolos Papoulias|GRC
bartholomew-i|Bartholomew I|org:Ecumenical-Patriarchate
# Iraq and its Kurds, Syria, Lebanon, Palestine, Israel, the Gulf
jalal-talabani|Jalal Talabani|IRQ
fuad-masum|Fuad Masum|IRQ
barham-salih|Barham Salih|IRQ
abdul-latif-rashid|Abdul Latif Rashid|IRQ
hoshyar-zebari|Hoshyar Zebari|IRQ
fuad-hussein|Fuad Hussein|IRQ
tariq-al-hashimi|Tariq al-Hashimi|IRQ
ali-al-dabbagh|Ali al-Dabbagh|IRQ|spokesperson 2006 2012
massoud-barzani|Massoud Barzani|org:KRG|president 2005-06-14 2017-11-01
nechirvan-barzani|Nechirvan Barzani|org:KRG|prime-minister 2012-03-07 2019-05-30, president 2019-06-10
masrour-barzani|Masrour Barzani|org:KRG|prime-minister 2019-07-10
walid-muallem|Walid Muallem|SYR
faisal-mekdad|Faisal Mekdad|SYR
asaad-al-shaibani|Asaad al-Shaibani|SYR
farouk-al-sharaa|Farouk al-Sharaa|SYR
mazloum-abdi|Mazloum Abdi|org:SDF
saad-hariri|Saad Hariri|LBN
fouad-siniora|Fouad Siniora|LBN
najib-mikati|Najib Mikati|LBN
nawaf-salam|Nawaf Salam|LBN
nabih-berri|Nabih Berri|LBN|speaker 1992-10-20
khaled-mashal|Khaled Mashal|org:Hamas
yahya-sinwar|Yahya Sinwar|org:Hamas
salam-fayyad|Salam Fayyad|PSE
saeb-erekat|Saeb Erekat|PSE
nabil-abu-rudeineh|Nabil Abu Rudeineh|PSE|spokesperson 2005
riyad-al-maliki|Riyad al-Maliki|PSE
avigdor-lieberman|Avigdor Lieberman|ISR|defence-minister 2016-05-30 2018-11-18
tzipi-livni|Tzipi Livni|ISR
silvan-shalom|Silvan Shalom|ISR
danny-ayalon|Danny Ayalon|ISR
gabby-levy|Gabby Levy|ISR|ambassador 2007 2011
moshe-yaalon|Moshe Ya'alon|ISR|defence-minister 2013-03-18 2016-05-22
benny-gantz|Benny Gantz|ISR|defence-minister 2020-05-17 2022-12-29
yoav-gallant|Yoav Gallant|ISR|defence-minister 2022-12-29 2024-11-08
itamar-ben-gvir|Itamar Ben-Gvir|ISR
bezalel-smotrich|Bezalel Smotrich|ISR|finance-minister 2022-12-29
reuven-rivlin|Reuven Rivlin|ISR
ali-larijani|Ali Larijani|IRN|chairman-of-parliament 2008-05-02 2020-05-28
mohammad-bagher-ghalibaf|Mohammad Bagher Ghalibaf|IRN|chairman-of-parliament 2020-05-28
saeed-jalili|Saeed Jalili|IRN
mohammad-reza-rahimi|Mohammad Reza Rahimi|IRN|vice-president 2009-09-13 2013-08-03
mir-hossein-mousavi|Mir-Hossein Mousavi|IRN
mohsen-rezaee|Mohsen Rezaee|IRN
ramin-mehmanparast|Ramin Mehmanparast|IRN|spokesperson 2009 2013
hassan-ghashghavi|Hassan Ghashghavi|IRN|spokesperson 2008 2009
qasem-soleimani|Qasem Soleimani|IRN
saud-al-faisal|Saud al-Faisal|SAU
ali-al-naimi|Ali al-Naimi|SAU|energy-minister 1995-08 2016-05-07
amr-moussa|Amr Moussa|org:LAS|secretary-general 2001-05-15 2011-07-01
ahmed-nazif|Ahmed Nazif|EGY
omar-suleiman|Omar Suleiman|EGY
khalifa-haftar|Khalifa Haftar|LBY
fayez-al-sarraj|Fayez al-Sarraj|LBY
abdul-hamid-dbeibeh|Abdul Hamid Dbeibeh|LBY
# the United States
james-jeffrey|James Jeffrey|USA
robert-gates|Robert Gates|USA|defence-minister 2006-12-18 2011-07-01
leon-panetta|Leon Panetta|USA|defence-minister 2011-07-01 2013-02-27
chuck-hagel|Chuck Hagel|USA|defence-minister 2013-02-27 2015-02-17
ash-carter|Ash Carter|USA|defence-minister 2015-02-17 2017-01-20
james-mattis|James Mattis|USA|defence-minister 2017-01-20 2019-01-01
mark-esper|Mark Esper|USA|defence-minister 2019-07-23 2020-11-09
dick-cheney|Dick Cheney|USA|defence-minister 1989-03-21 1993-01-20, vice-president 2001-01-20 2009-01-20
al-gore|Al Gore|USA|vice-president 1993-01-20 2001-01-20
warren-christopher|Warren Christopher|USA
richard-holbrooke|Richard Holbrooke|USA
george-mitchell|George Mitchell|USA
philip-gordon|Philip Gordon|USA|assistant-secretary 2009-05 2013-03
matthew-bryza|Matthew Bryza|USA
robert-gibbs|Robert Gibbs|USA|press-secretary 2009-01-20 2011-02-11
philip-crowley|Philip Crowley|USA|spokesperson 2009-05 2011-03
ian-kelly|Ian Kelly|USA|spokesperson 2009 2010
victoria-nuland|Victoria Nuland|USA|spokesperson 2011 2013
jen-psaki|Jen Psaki|USA|spokesperson 2013-02 2015-03, press-secretary 2021-01-20 2022-05-13
heather-nauert|Heather Nauert|USA|spokesperson 2017-04 2019-04
morgan-ortagus|Morgan Ortagus|USA|spokesperson 2019-04 2021-01
karine-jean-pierre|Karine Jean-Pierre|USA|press-secretary 2022-05-13 2025-01-20
karoline-leavitt|Karoline Leavitt|USA|press-secretary 2025-01-20
susan-rice|Susan Rice|USA|national-security-adviser 2013-07-01 2017-01-20
samantha-power|Samantha Power|USA
nikki-haley|Nikki Haley|USA|permanent-representative 2017-01-27 2018-12-31
tom-barrack|Tom Barrack|USA|ambassador 2025-05
david-petraeus|David Petraeus|USA
mike-mullen|Mike Mullen|USA
timothy-geithner|Timothy Geithner|USA|finance-minister 2009-01-26 2013-01-25
ben-bernanke|Ben Bernanke|USA
steven-mnuchin|Steven Mnuchin|USA|finance-minister 2017-02-13 2021-01-20
john-mccain|John McCain|USA
lindsey-graham|Lindsey Graham|USA
keith-kellogg|Keith Kellogg|USA
mike-waltz|Mike Waltz|USA
brett-mcgurk|Brett McGurk|USA
# Europe and others
bernard-kouchner|Bernard Kouchner|FRA
francois-fillon|François Fillon|FRA
pierre-lellouche|Pierre Lellouche|FRA
dominique-strauss-kahn|Dominique Strauss-Kahn|org:IMF|managing-director 2007-11-01 2011-05-18
horst-kohler|Horst Köhler|DEU
peer-steinbruck|Peer Steinbrück|DEU|finance-minister 2005-11-22 2009-10-28
wolfgang-schauble|Wolfgang Schäuble|DEU|finance-minister 2009-10-28 2017-10-24
ursula-plassnik|Ursula Plassnik|AUT
michael-spindelegger|Michael Spindelegger|AUT
david-miliband|David Miliband|GBR
jack-straw|Jack Straw|GBR
franco-frattini|Franco Frattini|ITA
miguel-angel-moratinos|Miguel Ángel Moratinos|ESP
olli-rehn|Olli Rehn|org:European-Commission|commissioner 2004-11-22 2014-07-16
stefan-fule|Štefan Füle|org:European-Commission|commissioner 2010-02-10 2014-10-31
johannes-hahn|Johannes Hahn|org:European-Commission|commissioner 2010-02-10 2024-11-30
marc-pierini|Marc Pierini|org:EU
jaap-de-hoop-scheffer|Jaap de Hoop Scheffer|org:NATO|secretary-general 2004-01-05 2009-07-31
haris-silajdzic|Haris Silajdžić|BIH
sulejman-tihic|Sulejman Tihić|BIH
milorad-dodik|Milorad Dodik|BIH
boris-tadic|Boris Tadić|SRB
vuk-jeremic|Vuk Jeremić|SRB
fatmir-sejdiu|Fatmir Sejdiu|XKX
skender-hyseni|Skënder Hyseni|XKX
georgi-parvanov|Georgi Parvanov|BGR
jan-fischer|Jan Fischer|CZE
vaclav-klaus|Václav Klaus|CZE
toomas-hendrik-ilves|Toomas Hendrik Ilves|EST
grigol-vashadze|Grigol Vashadze|GEO
sergei-ivanov|Sergei Ivanov|RUS|defence-minister 2001-03-28 2007-02-15
igor-sechin|Igor Sechin|RUS|deputy-prime-minister 2008-05-12 2012-05-21
alexei-miller|Alexei Miller|RUS
vladimir-zhirinovsky|Vladimir Zhirinovsky|RUS
ramzan-kadyrov|Ramzan Kadyrov|RUS
alexei-navalny|Alexei Navalny|RUS
yevgeny-prigozhin|Yevgeny Prigozhin|RUS
natalya-timakova|Natalya Timakova|RUS|press-secretary 2008-05 2012-05
andrei-nesterenko|Andrei Nesterenko|RUS|spokesperson 2008 2011
yulia-tymoshenko|Yulia Tymoshenko|UKR
rustem-umerov|Rustem Umerov|UKR|defence-minister 2023-09-06 2025-07-17
safar-abiyev|Safar Abiyev|AZE|defence-minister 1995-02-06 2013-10-22
mustafa-dzhemilev|Mustafa Dzhemilev|UKR
rebiya-kadeer|Rebiya Kadeer|CHN
dalai-lama|Dalai Lama|CHN
ma-zhaoxu|Ma Zhaoxu|CHN|spokesperson 2009-03 2014
gong-xiaosheng|Gong Xiaosheng|CHN
abdullah-abdullah|Abdullah Abdullah|AFG
mullah-omar|Mullah Omar|org:Taliban
osama-bin-laden|Osama bin Laden|org:Al-Qaeda
ayman-al-zawahiri|Ayman al-Zawahiri|org:Al-Qaeda
abu-bakr-al-baghdadi|Abu Bakr al-Baghdadi|org:ISIS
benazir-bhutto|Benazir Bhutto|PAK
katsuya-okada|Katsuya Okada|JPN
robert-zoellick|Robert Zoellick|org:WB|president-of-body 2007-07-01 2012-06-30
pascal-lamy|Pascal Lamy|org:WTO|director-general 2005-09-01 2013-08-31
alexander-downer|Alexander Downer|org:UN|special-envoy 2008-07 2014-02
boutros-boutros-ghali|Boutros Boutros-Ghali|org:UN|secretary-general 1992-01-01 1996-12-31
javier-perez-de-cuellar|Javier Pérez de Cuéllar|org:UN|secretary-general 1982-01-01 1991-12-31
kurt-waldheim|Kurt Waldheim|org:UN|secretary-general 1972-01-01 1981-12-31
taye-brook-zerihoun|Taye-Brook Zerihoun|org:UN
# Russia and the Soviet Union
yevgeny-primakov|Yevgeny Primakov|RUS|foreign-minister 1996-01-09 1998-09-11, prime-minister 1998-09-11 1999-05-12
viktor-chernomyrdin|Viktor Chernomyrdin|RUS|prime-minister 1992-12-14 1998-03-23
sergei-kiriyenko|Sergei Kiriyenko|RUS|prime-minister 1998-04-24 1998-08-23
sergei-stepashin|Sergei Stepashin|RUS|prime-minister 1999-05-19 1999-08-09
yegor-gaidar|Yegor Gaidar|RUS
andrei-kozyrev|Andrei Kozyrev|RUS|foreign-minister 1990-10 1996-01-05
anatoly-serdyukov|Anatoly Serdyukov|RUS|defence-minister 2007-02-15 2012-11-06
igor-sergeyev|Igor Sergeyev|RUS|defence-minister 1997-05-22 2001-03-28
pavel-grachev|Pavel Grachev|RUS|defence-minister 1992-05-18 1996-06-18
dmitry-rogozin|Dmitry Rogozin|RUS
sergei-ryabkov|Sergei Ryabkov|RUS
mikhail-bogdanov|Mikhail Bogdanov|RUS
grigory-karasin|Grigory Karasin|RUS
vladimir-titov|Vladimir Titov|RUS
alexander-grushko|Alexander Grushko|RUS
andrei-rudenko|Andrei Rudenko|RUS
sergei-vershinin|Sergei Vershinin|RUS
andrei-denisov|Andrei Denisov|RUS
vladimir-chizhov|Vladimir Chizhov|RUS
vitaly-churkin|Vitaly Churkin|RUS|permanent-representative 2006-05-01 2017-02-20
vasily-nebenzya|Vasily Nebenzya|RUS|permanent-representative 2017-07-27
anatoly-antonov|Anatoly Antonov|RUS
mikhail-ulyanov|Mikhail Ulyanov|RUS
sergei-kislyak|Sergei Kislyak|RUS
alexander-yakovenko|Alexander Yakovenko|RUS
sergei-prikhodko|Sergei Prikhodko|RUS
arkady-dvorkovich|Arkady Dvorkovich|RUS
alexei-kudrin|Alexei Kudrin|RUS|finance-minister 2000-05-18 2011-09-26
german-gref|German Gref|RUS|economy-minister 2000-05-18 2007-09-24
elvira-nabiullina|Elvira Nabiullina|RUS|economy-minister 2007-09-24 2012-05-21, central-bank-governor 2013-06-24
alexei-ulyukayev|Alexei Ulyukayev|RUS|economy-minister 2013-06-24 2016-11-15
maxim-oreshkin|Maxim Oreshkin|RUS|economy-minister 2016-11-30 2020-01-21
maxim-reshetnikov|Maxim Reshetnikov|RUS|economy-minister 2020-01-21
yury-trutnev|Yuri Trutnev|RUS
dmitry-kozak|Dmitry Kozak|RUS
vladislav-surkov|Vladislav Surkov|RUS
viktor-khristenko|Viktor Khristenko|RUS
sergei-naryshkin|Sergei Naryshkin|RUS|speaker 2011-12-21 2016-10-05
boris-gryzlov|Boris Gryzlov|RUS|speaker 2003-12-29 2011-12-14
sergei-mironov|Sergei Mironov|RUS
gennady-seleznyov|Gennady Seleznyov|RUS|speaker 1996-01-17 2003-12-29
yegor-stroyev|Yegor Stroyev|RUS
vladimir-kolokoltsev|Vladimir Kolokoltsev|RUS|interior-minister 2012-05-21
rashid-nurgaliyev|Rashid Nurgaliyev|RUS|interior-minister 2004-03-09 2012-05-21
alexander-bortnikov|Alexander Bortnikov|RUS
alexander-bastrykin|Alexander Bastrykin|RUS
yuri-chaika|Yuri Chaika|RUS
vladimir-ustinov|Vladimir Ustinov|RUS
vladimir-medinsky|Vladimir Medinsky|RUS|culture-minister 2012-05-21 2020-01-21
leonid-slutsky|Leonid Slutsky|RUS
konstantin-kosachev|Konstantin Kosachev|RUS
mikhail-margelov|Mikhail Margelov|RUS
alexei-pushkov|Alexei Pushkov|RUS
gennady-zyuganov|Gennady Zyuganov|RUS
alexei-likhachev|Alexei Likhachev|RUS
kirill-dmitriev|Kirill Dmitriev|RUS
igor-konashenkov|Igor Konashenkov|RUS
valery-gerasimov|Valery Gerasimov|RUS|chief-of-general-staff 2012-11-09
yuri-baluyevsky|Yuri Baluyevsky|RUS|chief-of-general-staff 2004-07-19 2008-06-03
nikolai-makarov|Nikolai Makarov|RUS|chief-of-general-staff 2008-06-03 2012-11-09
anatoly-kvashnin|Anatoly Kvashnin|RUS|chief-of-general-staff 1997-06-19 2004-07-19
gennady-onishchenko|Gennady Onishchenko|RUS
vladimir-yakunin|Vladimir Yakunin|RUS
sergei-glazyev|Sergei Glazyev|RUS
vladimir-rushailo|Vladimir Rushailo|RUS
alexander-lebed|Alexander Lebed|RUS
akhmad-kadyrov|Akhmad Kadyrov|RUS
aslan-maskhadov|Aslan Maskhadov|RUS
shamil-basayev|Shamil Basayev|RUS
akhmed-zakayev|Akhmed Zakayev|RUS
patriarch-kirill|Patriarch Kirill|RUS
patriarch-alexy-ii|Patriarch Alexy II|RUS
mikhail-khodorkovsky|Mikhail Khodorkovsky|RUS
boris-berezovsky|Boris Berezovsky|RUS
boris-nemtsov|Boris Nemtsov|RUS
anatoly-chubais|Anatoly Chubais|RUS
alexander-zhukov|Alexander Zhukov|RUS
alexei-arbatov|Alexei Arbatov|RUS
viktor-ivanov|Viktor Ivanov|RUS
vladimir-kozhin|Vladimir Kozhin|RUS
andrei-klishas|Andrei Klishas|RUS
marat-khusnullin|Marat Khusnullin|RUS
tatyana-golikova|Tatyana Golikova|RUS
mikhail-murashko|Mikhail Murashko|RUS|health-minister 2020-01-21
sergei-tsivilev|Sergei Tsivilev|RUS|energy-minister 2024-05-14
nikolai-shulginov|Nikolai Shulginov|RUS|energy-minister 2020-11-10 2024-05-14
sergei-shmatko|Sergei Shmatko|RUS|energy-minister 2008-05-12 2012-05-21
anton-alikhanov|Anton Alikhanov|RUS|industry-minister 2024-05-14
sergei-sobyanin|Sergei Sobyanin|RUS
yuri-luzhkov|Yuri Luzhkov|RUS
sergei-aksyonov|Sergei Aksyonov|RUS
natalia-poklonskaya|Natalia Poklonskaya|RUS
margarita-simonyan|Margarita Simonyan|RUS
kirill-vyshinsky|Kirill Vyshinsky|RUS
sergei-skripal|Sergei Skripal|RUS
alexander-litvinenko|Alexander Litvinenko|RUS
vladimir-lenin|Vladimir Lenin|SUN
andrei-gromyko|Andrei Gromyko|SUN|foreign-minister 1957-02-14 1985-07-02
vyacheslav-molotov|Vyacheslav Molotov|SUN|foreign-minister 1939-05-03 1949-03-04, foreign-minister 1953-03-05 1956-06-01
alexei-kosygin|Alexei Kosygin|SUN|prime-minister 1964-10-15 1980-10-23
georgy-malenkov|Georgy Malenkov|SUN
lavrenty-beria|Lavrentiy Beria|SUN
nikolai-bulganin|Nikolai Bulganin|SUN
dmitry-ustinov|Dmitry Ustinov|SUN
nikolai-ryzhkov|Nikolai Ryzhkov|SUN|prime-minister 1985-09-27 1991-01-14
anastas-mikoyan|Anastas Mikoyan|SUN
andrei-vyshinsky|Andrei Vyshinsky|SUN|foreign-minister 1949-03-04 1953-03-05
adolf-hitler|Adolf Hitler|DEU
# Ukraine, Belarus, Moldova
arseniy-yatsenyuk|Arseniy Yatsenyuk|UKR|foreign-minister 2007-03-21 2007-12, prime-minister 2014-02-27 2016-04-14
volodymyr-groysman|Volodymyr Groysman|UKR|prime-minister 2016-04-14 2019-08-29
oleksiy-honcharuk|Oleksiy Honcharuk|UKR|prime-minister 2019-08-29 2020-03-04
mykola-azarov|Mykola Azarov|UKR|prime-minister 2010-03-11 2014-01-28
yuriy-yekhanurov|Yuriy Yekhanurov|UKR|prime-minister 2005-09-22 2006-08-04
anatoliy-kinakh|Anatoliy Kinakh|UKR|prime-minister 2001-05-29 2002-11-21
borys-tarasyuk|Borys Tarasyuk|UKR|foreign-minister 1998-04-17 2000-09-29, foreign-minister 2005-02-04 2007-01-30
anatoliy-zlenko|Anatoliy Zlenko|UKR|foreign-minister 1990-07 1994-08, foreign-minister 2000-10-02 2003-09-02
kostyantyn-gryshchenko|Kostyantyn Gryshchenko|UKR|foreign-minister 2003-09-02 2005-02-03, foreign-minister 2010-03-11 2012-12-24
volodymyr-ohryzko|Volodymyr Ohryzko|UKR|foreign-minister 2007-12-18 2009-03-03
leonid-kozhara|Leonid Kozhara|UKR|foreign-minister 2012-12-24 2014-02-23
andrii-deshchytsia|Andriy Deshchytsia|UKR
vadym-prystaiko|Vadym Prystaiko|UKR|foreign-minister 2019-08-29 2020-03-04
oleksandr-turchynov|Oleksandr Turchynov|UKR
valerii-zaluzhnyi|Valeriy Zaluzhny|UKR|commander-in-chief 2021-07-27 2024-02-08
oleksandr-syrskyi|Oleksandr Syrskyi|UKR|commander-in-chief 2024-02-08
oleksii-reznikov|Oleksii Reznikov|UKR|defence-minister 2021-11-04 2023-09-05
stepan-poltorak|Stepan Poltorak|UKR|defence-minister 2014-10-14 2019-08-29
anatoliy-hrytsenko|Anatoliy Hrytsenko|UKR|defence-minister 2005-02-04 2007-12-18
mykhailo-podolyak|Mykhailo Podolyak|UKR
oleksiy-danilov|Oleksiy Danilov|UKR
oleksiy-arestovych|Oleksiy Arestovych|UKR
kyrylo-budanov|Kyrylo Budanov|UKR
ruslan-stefanchuk|Ruslan Stefanchuk|UKR|speaker 2021-10-08
mykhailo-fedorov|Mykhailo Fedorov|UKR
arsen-avakov|Arsen Avakov|UKR|interior-minister 2014-02-27 2021-07-15
vitali-klitschko|Vitali Klitschko|UKR
viktor-medvedchuk|Viktor Medvedchuk|UKR
oleh-lyashko|Oleh Lyashko|UKR
oleksandr-moroz|Oleksandr Moroz|UKR|speaker 2006-07-06 2007-11-23
ivan-plyushch|Ivan Plyushch|UKR
yuriy-lutsenko|Yuriy Lutsenko|UKR
andriy-parubiy|Andriy Parubiy|UKR|speaker 2016-04-14 2019-08-29
sergiy-kyslytsya|Serhiy Kyslytsya|UKR
nadiya-savchenko|Nadiya Savchenko|UKR
igor-kolomoisky|Ihor Kolomoisky|UKR
dmytro-yarosh|Dmytro Yarosh|UKR
oleksiy-ivchenko|Oleksiy Ivchenko|UKR
petro-symonenko|Petro Symonenko|UKR
denis-pushilin|Denis Pushilin|org:DPR
alexander-zakharchenko|Alexander Zakharchenko|org:DPR
igor-plotnitsky|Igor Plotnitsky|org:LPR
leonid-pasechnik|Leonid Pasechnik|org:LPR
sergei-martynov|Sergei Martynov|BLR|foreign-minister 2003-03-21 2012-08-20
andrei-kobyakov|Andrei Kobyakov|BLR|prime-minister 2014-12-27 2018-08-18
mikhail-myasnikovich|Mikhail Myasnikovich|BLR|prime-minister 2010-12-28 2014-12-27
sergei-sidorsky|Sergei Sidorsky|BLR|prime-minister 2003-07-10 2010-12-28
sergei-rumas|Sergei Rumas|BLR|prime-minister 2018-08-18 2020-06-04
vladimir-semashko|Vladimir Semashko|BLR
viktor-khrenin|Viktor Khrenin|BLR|defence-minister 2020-01-20
sviatlana-tsikhanouskaya|Svetlana Tikhanovskaya|BLR
natalya-kochanova|Natalya Kochanova|BLR
vladimir-voronin|Vladimir Voronin|MDA|president 2001-04-07 2009-09-11
nicolae-timofti|Nicolae Timofti|MDA|president 2012-03-23 2016-12-23
iurie-leanca|Iurie Leancă|MDA|foreign-minister 2009-09-25 2013-05-30, prime-minister 2013-04-25 2015-02-18
natalia-gavrilita|Natalia Gavrilița|MDA|prime-minister 2021-08-06 2023-02-16
dorin-recean|Dorin Recean|MDA|prime-minister 2023-02-16 2025-11-01
nicu-popescu|Nicu Popescu|MDA|foreign-minister 2019-06-08 2019-11-14, foreign-minister 2021-08-06 2024-01-29
mihai-popsoi|Mihai Popșoi|MDA|foreign-minister 2024-01-29
mihai-ghimpu|Mihai Ghimpu|MDA
vasile-tarlev|Vasile Tarlev|MDA|prime-minister 2001-04-19 2008-03-31
igor-smirnov|Igor Smirnov|org:Transnistria
vadim-krasnoselsky|Vadim Krasnoselsky|org:Transnistria
yevgeny-shevchuk|Yevgeny Shevchuk|org:Transnistria
# The Caucasus and Central Asia
zurab-zhvania|Zurab Zhvania|GEO|head-of-government 2003-11-27 2004-02, prime-minister 2004-02 2005-02-03
nino-burjanadze|Nino Burjanadze|GEO|speaker 2001-11-09 2008-06-07
zurab-noghaideli|Zurab Noghaideli|GEO|prime-minister 2005-02-17 2007-11-16
nika-gilauri|Nika Gilauri|GEO|prime-minister 2009-02-06 2012-07-04
gela-bezhuashvili|Gela Bezhuashvili|GEO|foreign-minister 2005-10 2008-01-31
eka-tkeshelashvili|Eka Tkeshelashvili|GEO|foreign-minister 2008-05-05 2008-12-05
maia-panjikidze|Maya Panjikidze|GEO|foreign-minister 2012-10-25 2014-11-05
temuri-yakobashvili|Temuri Yakobashvili|GEO
irakli-okruashvili|Irakli Okruashvili|GEO|defence-minister 2004-12-16 2006-11-10
davit-kezerashvili|Davit Kezerashvili|GEO|defence-minister 2006-11-11 2008-12-09
giorgi-baramidze|Giorgi Baramidze|GEO
davit-usupashvili|Davit Usupashvili|GEO|speaker 2012-10-21 2016-11-18
david-bakradze|Davit Bakradze|GEO|foreign-minister 2008-01-31 2008-04
mikheil-janelidze|Mikheil Janelidze|GEO|foreign-minister 2015-12-30 2018-06-13
davit-zalkaliani|Davit Zalkaliani|GEO|foreign-minister 2018-06-21 2022-04-04
sergei-bagapsh|Sergei Bagapsh|org:Abkhazia
alexander-ankvab|Alexander Ankvab|org:Abkhazia
raul-khajimba|Raul Khajimba|org:Abkhazia
vladislav-ardzinba|Vladislav Ardzinba|org:Abkhazia
aslan-bzhania|Aslan Bzhania|org:Abkhazia
badra-gunba|Badra Gunba|org:Abkhazia
sergei-shamba|Sergei Shamba|org:Abkhazia
eduard-kokoity|Eduard Kokoity|org:South-Ossetia
leonid-tibilov|Leonid Tibilov|org:South-Ossetia
anatoly-bibilov|Anatoly Bibilov|org:South-Ossetia
alan-gagloyev|Alan Gagloyev|org:South-Ossetia
vartan-oskanian|Vartan Oskanian|ARM|foreign-minister 1998-04-20 2008-04-14
tigran-sargsyan|Tigran Sargsyan|ARM|prime-minister 2008-04-09 2014-04-13
hovik-abrahamyan|Hovik Abrahamyan|ARM|prime-minister 2014-04-13 2016-09-08
andranik-margaryan|Andranik Margaryan|ARM|prime-minister 2000-05-12 2007-03-25
seyran-ohanyan|Seyran Ohanyan|ARM|defence-minister 2008-04-14 2016-10-03
ara-aivazian|Ara Aivazian|ARM|foreign-minister 2020-11-18 2021-05-31
suren-papikyan|Suren Papikyan|ARM|defence-minister 2021-11-15
arkadi-ghukasyan|Arkadi Ghukasyan|org:Nagorno-Karabakh
bako-sahakyan|Bako Sahakyan|org:Nagorno-Karabakh
arayik-harutyunyan|Arayik Harutyunyan|org:Nagorno-Karabakh
ruben-vardanyan|Ruben Vardanyan|org:Nagorno-Karabakh
ayaz-mutallibov|Ayaz Mutalibov|AZE|president 1990-05-18 1992-03-06, president 1992-05-14 1992-05-18
vilayat-guliyev|Vilayat Guliyev|AZE|foreign-minister 1999-10-26 2004-04-02
zakir-hasanov|Zakir Hasanov|AZE|defence-minister 2013-10-22
mehriban-aliyeva|Mehriban Aliyeva|AZE|vice-president 2017-02-21
felix-kulov|Felix Kulov|KGZ|prime-minister 2005-09-01 2007-01-29
omurbek-babanov|Omurbek Babanov|KGZ|prime-minister 2011-12-23 2012-09-01
omurbek-tekebayev|Omurbek Tekebayev|KGZ
temir-sariyev|Temir Sariyev|KGZ|prime-minister 2015-04-30 2016-04-11
daniyar-usenov|Daniar Usenov|KGZ|prime-minister 2009-10 2010-04-07
said-abdullo-nuri|Said Abdullo Nuri|TJK
# The Baltic states and northern Europe
vaira-vike-freiberga|Vaira Vīķe-Freiberga|LVA|president 1999-07-08 2007-07-08
valdis-zatlers|Valdis Zatlers|LVA|president 2007-07-08 2011-07-08
andris-berzins|Andris Bērziņš|LVA|prime-minister 2000-05-05 2002-11-07
raimonds-vejonis|Raimonds Vējonis|LVA|president 2015-07-08 2019-07-08
egils-levits|Egils Levits|LVA|president 2019-07-08 2023-07-08
edgars-rinkevics|Edgars Rinkēvičs|LVA|foreign-minister 2011-10-25 2023-07, president 2023-07-08
artis-pabriks|Artis Pabriks|LVA|foreign-minister 2004-07 2007-10
krisjanis-karins|Krišjānis Kariņš|LVA|prime-minister 2019-01-23 2023-09-15, foreign-minister 2023-09-15 2024-04-10
evika-silina|Evika Siliņa|LVA|prime-minister 2023-09-15
laimdota-straujuma|Laimdota Straujuma|LVA|prime-minister 2014-01-22 2016-02-11
baiba-braze|Baiba Braže|LVA|foreign-minister 2024-04-19
arnold-ruutel|Arnold Rüütel|EST|head-of-state 1990-03 1992-10, president 2001-10-08 2006-10-09
lennart-meri|Lennart Meri|EST|foreign-minister 1990-04 1992-03, president 1992-10-06 2001-10-08
kersti-kaljulaid|Kersti Kaljulaid|EST|president 2016-10-10 2021-10-11
alar-karis|Alar Karis|EST|president 2021-10-11
urmas-paet|Urmas Paet|EST|foreign-minister 2005-04-13 2014-11
sven-mikser|Sven Mikser|EST|foreign-minister 2016-11-23 2019-04-29, defence-minister 2014-03-26 2015-04-09
margus-tsahkna|Margus Tsahkna|EST|foreign-minister 2023-04-17
kristen-michal|Kristen Michal|EST|prime-minister 2024-07-23
gitanas-nauseda|Gitanas Nausėda|LTU|president 2019-07-12
saulius-skvernelis|Saulius Skvernelis|LTU|prime-minister 2016-12-13 2020-12-11
linas-linkevicius|Linas Linkevičius|LTU|foreign-minister 2012-12-13 2020-12-11
gabrielius-landsbergis|Gabrielius Landsbergis|LTU|foreign-minister 2020-12-11 2024-12-12
ingrida-simonyte|Ingrida Šimonytė|LTU|prime-minister 2020-12-11 2024-12-12
kestutis-budrys|Kęstutis Budrys|LTU|foreign-minister 2024-12-12
audronius-azubalis|Audronius Ažubalis|LTU|foreign-minister 2010-02-11 2012-12-13
antanas-valionis|Antanas Valionis|LTU|foreign-minister 2000-10-30 2006-07-12
petras-vaitiekunas|Petras Vaitiekūnas|LTU|foreign-minister 2006-07-12 2008-12-09
andrius-kubilius|Andrius Kubilius|LTU|prime-minister 1999-11-03 2000-10-26, prime-minister 2008 2012-12-13
algirdas-butkevicius|Algirdas Butkevičius|LTU|prime-minister 2012-12-13 2016-12-13
arvydas-anusauskas|Arvydas Anušauskas|LTU|defence-minister 2020-12-11 2024-03-25
erkki-tuomioja|Erkki Tuomioja|FIN|foreign-minister 2000-02 2007-04-19, foreign-minister 2011-06-22 2015-05-29
timo-soini|Timo Soini|FIN|foreign-minister 2015-05-29 2019-06-06
pekka-haavisto|Pekka Haavisto|FIN|foreign-minister 2019-06-06 2023-06-20
elina-valtonen|Elina Valtonen|FIN|foreign-minister 2023-06-20
antti-hakkanen|Antti Häkkänen|FIN|defence-minister 2023-06-20
margot-wallstrom|Margot Wallström|SWE|foreign-minister 2014-10-03 2019-09-10
ann-linde|Ann Linde|SWE|foreign-minister 2019-09-10 2022-10-18
tobias-billstrom|Tobias Billström|SWE|foreign-minister 2022-10-18 2024-09-10
peter-hultqvist|Peter Hultqvist|SWE|defence-minister 2014-10-03 2022-10-18
pal-jonson|Pål Jonson|SWE|defence-minister 2022-10-18
borge-brende|Børge Brende|NOR|foreign-minister 2013-10-16 2017-10-20
ine-eriksen-soreide|Ine Eriksen Søreide|NOR|foreign-minister 2017-10-20 2021-10-14
espen-barth-eide|Espen Barth Eide|NOR|foreign-minister 2012-09-21 2013-10-16, foreign-minister 2023-10-16
anniken-huitfeldt|Anniken Huitfeldt|NOR|foreign-minister 2021-10-14 2023-10-16
lars-lokke-rasmussen|Lars Løkke Rasmussen|DNK|prime-minister 2009-04-05 2011-10-03, prime-minister 2015-06-28 2019-06-27, foreign-minister 2022-12-15
poul-nyrup-rasmussen|Poul Nyrup Rasmussen|DNK|prime-minister 1993-01-25 2001-11-27
jeppe-kofod|Jeppe Kofod|DNK|foreign-minister 2019-06-27 2022-12-15
per-stig-moller|Per Stig Møller|DNK|foreign-minister 2001-11-27 2010-02-23
kristian-jensen|Kristian Jensen|DNK|foreign-minister 2015-06-28 2016-11-28
troels-lund-poulsen|Troels Lund Poulsen|DNK|defence-minister 2023-08-22
peter-christensen|Peter Christensen|DNK|defence-minister 2015-09-30 2016-11-28
# Central and southern Europe
beata-szydlo|Beata Szydło|POL|prime-minister 2015-11-16 2017-12-11
ewa-kopacz|Ewa Kopacz|POL|prime-minister 2014-09-22 2015-11-16
jaroslaw-kaczynski|Jarosław Kaczyński|POL|prime-minister 2006-07-14 2007-11-16
witold-waszczykowski|Witold Waszczykowski|POL|foreign-minister 2015-11-16 2018-01-09
antoni-macierewicz|Antoni Macierewicz|POL|defence-minister 2015-11-16 2018-01-09
jacek-czaputowicz|Jacek Czaputowicz|POL|foreign-minister 2018-01-09 2020-08-26
zbigniew-rau|Zbigniew Rau|POL|foreign-minister 2020-08-26 2023-11-27
tomasz-siemoniak|Tomasz Siemoniak|POL|defence-minister 2011-08-02 2015-11-16
grzegorz-schetyna|Grzegorz Schetyna|POL|foreign-minister 2014-09-22 2015-11-16
bogdan-klich|Bogdan Klich|POL|defence-minister 2007-11-16 2011-08-02
wladyslaw-kosiniak-kamysz|Władysław Kosiniak-Kamysz|POL|defence-minister 2023-12-13
mariusz-blaszczak|Mariusz Błaszczak|POL|defence-minister 2018-01-09 2023-11-27
adam-daniel-rotfeld|Adam Daniel Rotfeld|POL|foreign-minister 2005-01-05 2005-10-31
wlodzimierz-cimoszewicz|Włodzimierz Cimoszewicz|POL|prime-minister 1996-02-07 1997-10-31, foreign-minister 2001-10-19 2005-01-05
leszek-miller|Leszek Miller|POL|prime-minister 2001-10-19 2004-05-02
kazimierz-marcinkiewicz|Kazimierz Marcinkiewicz|POL|prime-minister 2005-10-31 2006-07-14
anna-fotyga|Anna Fotyga|POL|foreign-minister 2006-05-09 2007-11-16
stefan-meller|Stefan Meller|POL|foreign-minister 2005-10-31 2006-05-09
tadeusz-mazowiecki|Tadeusz Mazowiecki|POL|prime-minister 1989-08-24 1991-01
karel-schwarzenberg|Karel Schwarzenberg|CZE|foreign-minister 2007-01-09 2009-05-08, foreign-minister 2010-07-13 2013-07-10
lubomir-zaoralek|Lubomír Zaorálek|CZE|foreign-minister 2014-01-29 2017-12-13
jan-lipavsky|Jan Lipavský|CZE|foreign-minister 2021-12-17 2025-12-15
jiri-paroubek|Jiří Paroubek|CZE|prime-minister 2005-04-25 2006-09-04
cyril-svoboda|Cyril Svoboda|CZE|foreign-minister 2002-07-15 2006-09-04
miroslav-lajcak|Miroslav Lajčák|SVK|foreign-minister 2009-01-26 2010-07-09, foreign-minister 2012-04-04 2020-03-21
ivan-gasparovic|Ivan Gašparovič|SVK|president 2004-06-15 2014-06-15
andrej-kiska|Andrej Kiska|SVK|president 2014-06-15 2019-06-15
juraj-blanar|Juraj Blanár|SVK|foreign-minister 2023-10-25
igor-matovic|Igor Matovič|SVK|prime-minister 2020-03-21 2021-04-01
janos-ader|János Áder|HUN|president 2012-05-10 2022-05-10
laszlo-solyom|László Sólyom|HUN|president 2005-08-05 2010-08-06
katalin-novak|Katalin Novák|HUN|president 2022-05-10 2024-02-26
tamas-sulyok|Tamás Sulyok|HUN|president 2024-03-05
thomas-klestil|Thomas Klestil|AUT|president 1992-07-08 2004-07-06
heinz-fischer|Heinz Fischer|AUT|president 2004-07-08 2016-07-08
alexander-schallenberg|Alexander Schallenberg|AUT|foreign-minister 2019-06-03 2021-10-11, chancellor 2021-10-11 2021-12-06, foreign-minister 2021-12-06 2025-03-03
karin-kneissl|Karin Kneissl|AUT|foreign-minister 2017-12-18 2019-06-03
benita-ferrero-waldner|Benita Ferrero-Waldner|AUT|foreign-minister 2000-02-04 2004-10-20
christian-kern|Christian Kern|AUT|chancellor 2016-05-17 2017-12-18
didier-burkhalter|Didier Burkhalter|CHE|foreign-minister 2012-01-01 2017-11-01, president 2014-01-01 2015-01-01
micheline-calmy-rey|Micheline Calmy-Rey|CHE|foreign-minister 2003-01-01 2012-01-01, president 2007-01-01 2008-01-01, president 2011-01-01 2012-01-01
ignazio-cassis|Ignazio Cassis|CHE|foreign-minister 2017-11-01, president 2022-01-01 2023-01-01
viola-amherd|Viola Amherd|CHE|president 2024-01-01 2025-01-01
alain-berset|Alain Berset|CHE|president 2018-01-01 2019-01-01, president 2023-01-01 2024-01-01
doris-leuthard|Doris Leuthard|CHE|president 2010-01-01 2011-01-01, president 2017-01-01 2018-01-01
gianfranco-fini|Gianfranco Fini|ITA|foreign-minister 2004-11-18 2006-05-17
luigi-di-maio|Luigi Di Maio|ITA|foreign-minister 2019-09-05 2022-10-22
angelino-alfano|Angelino Alfano|ITA|foreign-minister 2016-12-12 2018-06-01
giorgio-napolitano|Giorgio Napolitano|ITA|president 2006-05-15 2015-01-14
guido-crosetto|Guido Crosetto|ITA|defence-minister 2022-10-22
matteo-salvini|Matteo Salvini|ITA
jan-peter-balkenende|Jan Peter Balkenende|NLD|prime-minister 2002-07-22 2010-10-14
ben-bot|Ben Bot|NLD|foreign-minister 2003-12-03 2007-02-22
maxime-verhagen|Maxime Verhagen|NLD|foreign-minister 2007-02-22 2010-10-14
frans-timmermans|Frans Timmermans|NLD|foreign-minister 2012-11-05 2014-10-17
bert-koenders|Bert Koenders|NLD|foreign-minister 2014-10-17 2017-10-26
stef-blok|Stef Blok|NLD|foreign-minister 2018-03-07 2021-05-25
wopke-hoekstra|Wopke Hoekstra|NLD|foreign-minister 2022-01-10 2023-09-01
caspar-veldkamp|Caspar Veldkamp|NLD|foreign-minister 2024-07-02 2025-08-22
yves-leterme|Yves Leterme|BEL|prime-minister 2008-03-20 2008-12-30, foreign-minister 2009-07-17 2009-11-25, prime-minister 2009-11-25 2011-12-06
didier-reynders|Didier Reynders|BEL|foreign-minister 2011-12-06 2019-11-30
karel-de-gucht|Karel De Gucht|BEL|foreign-minister 2004-07-18 2009-07-17
# Germany, France, Britain
klaus-kinkel|Klaus Kinkel|DEU|foreign-minister 1992-05 1998-10-27
hans-dietrich-genscher|Hans-Dietrich Genscher|DEU|foreign-minister 1982-10 1992-05
peter-struck|Peter Struck|DEU|defence-minister 2002-07-19 2005-11-22
rudolf-scharping|Rudolf Scharping|DEU|defence-minister 1998-10-27 2002-07-19
otto-schily|Otto Schily|DEU|interior-minister 1998-10-27 2005-11-22
thomas-de-maiziere|Thomas de Maizière|DEU
karl-theodor-zu-guttenberg|Karl-Theodor zu Guttenberg|DEU|defence-minister 2009-10-28 2011-03-03
annegret-kramp-karrenbauer|Annegret Kramp-Karrenbauer|DEU|defence-minister 2019-07-17 2021-12-08
christine-lambrecht|Christine Lambrecht|DEU|defence-minister 2021-12-08 2023-01-19
robert-habeck|Robert Habeck|DEU|economy-minister 2021-12-08 2025-05-06
christian-lindner|Christian Lindner|DEU|finance-minister 2021-12-08 2024-11-07
peter-altmaier|Peter Altmaier|DEU|economy-minister 2018-03-14 2021-12-08
gernot-erler|Gernot Erler|DEU
johannes-rau|Johannes Rau|DEU|president 1999-07-01 2004-07-01
roman-herzog|Roman Herzog|DEU|president 1994-07-01 1999-07-01
richard-von-weizsacker|Richard von Weizsäcker|DEU|president 1984-07-01 1994-07-01
christian-wulff|Christian Wulff|DEU|president 2010-06-30 2012-02-17
steffen-seibert|Steffen Seibert|DEU
alice-weidel|Alice Weidel|DEU
alain-juppe|Alain Juppé|FRA|foreign-minister 1993-03 1995-05-18, prime-minister 1995-05-17 1997-06-02, foreign-minister 2011-02-27 2012-05-16
dominique-de-villepin|Dominique de Villepin|FRA|foreign-minister 2002-05-07 2004-03-31, prime-minister 2005-05-31 2007-05-17
michel-barnier|Michel Barnier|FRA|foreign-minister 2004-03-31 2005-06-02, prime-minister 2024-09-05 2024-12-13
philippe-douste-blazy|Philippe Douste-Blazy|FRA|foreign-minister 2005-06-02 2007-05
hubert-vedrine|Hubert Védrine|FRA|foreign-minister 1997-06 2002-05-07
michele-alliot-marie|Michèle Alliot-Marie|FRA|foreign-minister 2010-11-14 2011-02-27, defence-minister 2002-05-07 2007-05-18
manuel-valls|Manuel Valls|FRA|prime-minister 2014-03-31 2016-12-06
edouard-philippe|Édouard Philippe|FRA|prime-minister 2017-05-15 2020-07-03
jean-castex|Jean Castex|FRA|prime-minister 2020-07-03 2022-05-16
elisabeth-borne|Élisabeth Borne|FRA|prime-minister 2022-05-16 2024-01-09
gabriel-attal|Gabriel Attal|FRA|prime-minister 2024-01-09 2024-09-05
francois-bayrou|François Bayrou|FRA|prime-minister 2024-12-13 2025-09-09
jean-marc-ayrault|Jean-Marc Ayrault|FRA|prime-minister 2012-05-15 2014-03-31, foreign-minister 2016-02-11 2017-05
florence-parly|Florence Parly|FRA|defence-minister 2017-06-21 2022-05-20
bruno-le-maire|Bruno Le Maire|FRA|economy-minister 2017-05-17 2024-09-21
lionel-jospin|Lionel Jospin|FRA|prime-minister 1997-06-02 2002-05-06
jean-pierre-raffarin|Jean-Pierre Raffarin|FRA|prime-minister 2002-05-06 2005-05-31
marine-le-pen|Marine Le Pen|FRA
herve-morin|Hervé Morin|FRA|defence-minister 2007-05-18 2010-11-14
robin-cook|Robin Cook|GBR|foreign-minister 1997-05-02 2001-06-08
margaret-beckett|Margaret Beckett|GBR|foreign-minister 2006-05-05 2007-06-28
michael-fallon|Michael Fallon|GBR|defence-minister 2014-07-15 2017-11-01
ben-wallace|Ben Wallace|GBR|defence-minister 2019-07-24 2023-08-31
gavin-williamson|Gavin Williamson|GBR|defence-minister 2017-11-02 2019-05-01
grant-shapps|Grant Shapps|GBR|defence-minister 2023-08-31 2024-07-05
john-healey|John Healey|GBR|defence-minister 2024-07-05
malcolm-rifkind|Malcolm Rifkind|GBR|foreign-minister 1995-07-05 1997-05-02
geoff-hoon|Geoff Hoon|GBR|defence-minister 1999-10-11 2005-05-06
des-browne|Des Browne|GBR|defence-minister 2006-05-05 2008-10-03
liam-fox|Liam Fox|GBR|defence-minister 2010-05-12 2011-10-14
nick-clegg|Nick Clegg|GBR|deputy-prime-minister 2010-05-11 2015-05-08
george-osborne|George Osborne|GBR|finance-minister 2010-05-12 2016-07-13
jeremy-corbyn|Jeremy Corbyn|GBR
nigel-farage|Nigel Farage|GBR
# European institutions, NATO, the UN
peter-mandelson|Peter Mandelson|org:European-Commission
gunther-oettinger|Günther Oettinger|org:European-Commission
maros-sefcovic|Maroš Šefčovič|org:European-Commission
cecilia-malmstrom|Cecilia Malmström|org:European-Commission
andris-piebalgs|Andris Piebalgs|org:European-Commission
chris-patten|Chris Patten|org:European-Commission
martin-schulz|Martin Schulz|org:European-Parliament
jerzy-buzek|Jerzy Buzek|POL|prime-minister 1997-10-31 2001-10-19
elmar-brok|Elmar Brok|org:European-Parliament
peter-stano|Peter Stano|org:EU
maja-kocijancic|Maja Kocijančič|org:EU
george-robertson|George Robertson|org:NATO|secretary-general 1999-10-14 2003-12-31
james-appathurai|James Appathurai|org:NATO
oana-lungescu|Oana Lungescu|org:NATO
philip-breedlove|Philip Breedlove|USA
alexander-vershbow|Alexander Vershbow|USA
lamberto-zannier|Lamberto Zannier|org:OSCE|secretary-general 2011-07-01 2017-06-30
thomas-greminger|Thomas Greminger|org:OSCE|secretary-general 2017-07-18 2020-07-18
heidi-tagliavini|Heidi Tagliavini|org:OSCE
martin-sajdik|Martin Sajdik|org:OSCE
terry-davis|Terry Davis|org:CoE|secretary-general 2004-09-01 2009-08-31
staffan-de-mistura|Staffan de Mistura|org:UN
lakhdar-brahimi|Lakhdar Brahimi|org:UN
geir-pedersen|Geir Pedersen|org:UN
hans-blix|Hans Blix|org:UN
stephane-dujarric|Stéphane Dujarric|org:UN
farhan-haq|Farhan Haq|org:UN
filippo-grandi|Filippo Grandi|org:UNHCR
volker-turk|Volker Türk|org:OHCHR
zeid-raad-al-hussein|Zeid Ra'ad al-Hussein|org:OHCHR
louise-arbour|Louise Arbour|org:OHCHR
carla-del-ponte|Carla Del Ponte|org:ICTY
serge-brammertz|Serge Brammertz|org:ICTY
ratko-mladic|Ratko Mladić|BIH
rodrigo-rato|Rodrigo Rato|org:IMF|managing-director 2004-06-07 2007-10-31
michel-camdessus|Michel Camdessus|org:IMF|managing-director 1987-01-16 2000-02-14
karim-khan|Karim Khan|org:ICC
irina-bokova|Irina Bokova|org:UNESCO
# The United States
paul-wolfowitz|Paul Wolfowitz|USA
john-negroponte|John Negroponte|USA
zbigniew-brzezinski|Zbigniew Brzezinski|USA
sandy-berger|Sandy Berger|USA
william-cohen|William Cohen|USA|defence-minister 1997-01-24 2001-01-20
william-perry|William Perry|USA|defence-minister 1994-02-03 1997-01-24
strobe-talbott|Strobe Talbott|USA
jay-garner|Jay Garner|USA
paul-bremer|Paul Bremer|USA
rose-gottemoeller|Rose Gottemoeller|USA
ellen-tauscher|Ellen Tauscher|USA
michael-mcfaul|Michael McFaul|USA
john-tefft|John Tefft|USA
jon-huntsman|Jon Huntsman|USA
john-j-sullivan|John J. Sullivan|USA
lynne-tracy|Lynne Tracy|USA
geoffrey-pyatt|Geoffrey Pyatt|USA
kurt-volker|Kurt Volker|USA
john-beyrle|John Beyrle|USA
william-burns|William Burns|USA
nicholas-burns|Nicholas Burns|USA
daniel-fried|Daniel Fried|USA
sean-mccormack|Sean McCormack|USA
scott-mcclellan|Scott McClellan|USA
ari-fleischer|Ari Fleischer|USA
dana-perino|Dana Perino|USA
tony-snow|Tony Snow|USA
josh-earnest|Josh Earnest|USA
jay-carney|Jay Carney|USA
marie-harf|Marie Harf|USA
john-kirby|John Kirby|USA
mark-toner|Mark Toner|USA
richard-boucher|Richard Boucher|USA
wendy-sherman|Wendy Sherman|USA
ben-rhodes|Ben Rhodes|USA
bernie-sanders|Bernie Sanders|USA
mitch-mcconnell|Mitch McConnell|USA
john-boehner|John Boehner|USA
mitt-romney|Mitt Romney|USA
george-shultz|George Shultz|USA|foreign-minister 1982-07-16 1989-01-20
john-foster-dulles|John Foster Dulles|USA|foreign-minister 1953-01-26 1959-04-22
robert-mcnamara|Robert McNamara|USA|defence-minister 1961-01-21 1968-02-29
caspar-weinberger|Caspar Weinberger|USA|defence-minister 1981-01-21 1987-11-23
robert-lighthizer|Robert Lighthizer|USA
howard-lutnick|Howard Lutnick|USA
tulsi-gabbard|Tulsi Gabbard|USA
jared-kushner|Jared Kushner|USA
h-r-mcmaster|H. R. McMaster|USA
michael-flynn|Michael Flynn|USA
elon-musk|Elon Musk|USA
edward-snowden|Edward Snowden|USA
george-kennan|George F. Kennan|USA
john-ashcroft|John Ashcroft|USA
tom-ridge|Tom Ridge|USA
porter-goss|Porter Goss|USA
george-tenet|George Tenet|USA
tom-lantos|Tom Lantos|USA
richard-lugar|Richard Lugar|USA
demetrios-marantis|Demetrios Marantis|USA
# Asia and the Middle East
burhanuddin-rabbani|Burhanuddin Rabbani|AFG|president 1992-06-28 2001-12-22
ahmad-shah-massoud|Ahmad Shah Massoud|AFG
gulbuddin-hekmatyar|Gulbuddin Hekmatyar|AFG
abdul-rashid-dostum|Abdul Rashid Dostum|AFG
zabihullah-mujahid|Zabihullah Mujahid|org:Taliban
suhail-shaheen|Suhail Shaheen|org:Taliban
hibatullah-akhundzada|Hibatullah Akhundzada|org:Taliban
moqtada-al-sadr|Moqtada al-Sadr|IRQ
ali-al-sistani|Ali al-Sistani|IRQ
naji-sabri|Naji Sabri|IRQ|foreign-minister 2001-08 2003-04
tariq-aziz|Tariq Aziz|IRQ|foreign-minister 1983-01 1991
mohammad-ali-hosseini|Mohammad Ali Hosseini|IRN
hamid-reza-asefi|Hamid Reza Asefi|IRN
gholam-reza-aghazadeh|Gholam Reza Aghazadeh|IRN
bahram-ghasemi|Bahram Ghasemi|IRN
saeed-khatibzadeh|Saeed Khatibzadeh|IRN
hamad-bin-jassim-bin-jaber-al-thani|Hamad bin Jassim Al Thani|QAT|foreign-minister 1992-09 2013-06-26, prime-minister 2007-04-03 2013-06-26
natwar-singh|Natwar Singh|IND|foreign-minister 2004-05-22 2005-11-06
jaswant-singh|Jaswant Singh|IND|foreign-minister 1998-12-05 2002-07-01
sonia-gandhi|Sonia Gandhi|IND
a-p-j-abdul-kalam|A. P. J. Abdul Kalam|IND|president 2002-07-25 2007-07-25
makiko-tanaka|Makiko Tanaka|JPN|foreign-minister 2001-04-26 2002-01-30
yoriko-kawaguchi|Yoriko Kawaguchi|JPN|foreign-minister 2002-02-01 2004-09-27
nobutaka-machimura|Nobutaka Machimura|JPN|foreign-minister 2004-09-27 2005-10-31, foreign-minister 2007-08-27 2007-09-26
masahiko-komura|Masahiko Kōmura|JPN|foreign-minister 1998-07-30 1999-10-05, foreign-minister 2007-09-26 2008-09-24
seiji-maehara|Seiji Maehara|JPN|foreign-minister 2010-09-17 2011-03-09
koichiro-gemba|Koichiro Gemba|JPN|foreign-minister 2011-09-02 2012-12-26
itsunori-onodera|Itsunori Onodera|JPN
kim-young-sam|Kim Young-sam|KOR|president 1993-02-25 1998-02-25
yun-byung-se|Yun Byung-se|KOR|foreign-minister 2013-03 2017-06-18
chung-eui-yong|Chung Eui-yong|KOR|foreign-minister 2021-02-09 2022-05-12
kim-yo-jong|Kim Yo-jong|PRK
kim-yong-nam|Kim Yong-nam|PRK|foreign-minister 1983-12 1998-09, chairman-of-parliament 1998-09-05 2019-04-11
kim-kye-gwan|Kim Kye-gwan|PRK
choe-ryong-hae|Choe Ryong-hae|PRK|chairman-of-parliament 2019-04-11
ho-chi-minh|Ho Chi Minh|VNM
liu-jianchao|Liu Jianchao|CHN
chang-wanquan|Chang Wanquan|CHN|defence-minister 2013-03-16 2018-03-19
`;

interface Row {
  readonly person: string;
  readonly name: string;
  readonly state: string;
  readonly terms: readonly Term[];
}

function parse(row: string): Row {
  const [slug = "", name = "", state = "", terms] = row.split("|");
  const person = `person:${slug}`;
  return {
    person,
    name,
    state,
    terms: (terms ? terms.split(", ") : []).map((term): Term => {
      const [office = "", from = "", to] = term.split(" ");
      return { person, name, state, office, from, to: to ?? null };
    }),
  };
}

/** The table read: by person, and by office with its state. */
interface Roll {
  readonly terms: readonly Term[];
  readonly byPerson: ReadonlyMap<string, Row>;
  readonly termsByOffice: ReadonlyMap<string, readonly Term[]>;
  readonly termsByPerson: ReadonlyMap<string, readonly Term[]>;
}

let read: Roll | undefined;

/** Read when first asked for: thousands of rows that most commands never need. */
function roll(): Roll {
  if (read !== undefined) return read;
  const rows = `${ROWS}${FORMER_LEADERS}${PUBLIC_FIGURES}`
    .split("\n")
    .filter((row) => row !== "" && !row.startsWith("#"))
    .map(parse);
  const terms = rows.flatMap((row) => row.terms);
  const byPerson = new Map<string, Row>();
  for (const row of rows) if (!byPerson.has(row.person)) byPerson.set(row.person, row);
  const termsByOffice = new Map<string, Term[]>();
  const termsByPerson = new Map<string, Term[]>();
  for (const term of terms) {
    push(termsByOffice, `${term.state} ${term.office}`, term);
    push(termsByPerson, term.person, term);
  }
  read = { terms, byPerson, termsByOffice, termsByPerson };
  return read;
}

/** Every term known, in the table's order. */
export function allTerms(): readonly Term[] {
  return roll().terms;
}

/** Ids of all persons known. */
export function persons(): readonly string[] {
  return [...roll().byPerson.keys()];
}

/** The name to show and the state (or organisation) of a person, or undefined for one who is not in the table. */
export function personById(id: string): { readonly name: string; readonly state: string } | undefined {
  return roll().byPerson.get(id);
}

/** The state or organisation of the office that a person held on a day (EDTF; null: any), else of the first one in the table; undefined for one who is not there. */
export function homeOf(person: string, day: string | null): string | undefined {
  const terms = day === null ? [] : (roll().termsByPerson.get(person) ?? []);
  const held = terms.filter(({ from, to }) => first(from) <= first(day!) && (to === null || last(day!) < first(to)));
  return held.at(-1)?.state ?? roll().byPerson.get(person)?.state;
}

function push(terms: Map<string, Term[]>, key: string, term: Term): void {
  const list = terms.get(key);
  if (list === undefined) terms.set(key, [term]);
  else list.push(term);
}

/** Offices of those who lead a state, whatever it calls them. */
const LEADING = new Set([
  ...[
    "president",
    "prime-minister",
    "premier",
    "chancellor",
    "head-of-state",
    "head-of-government",
    "general-secretary",
  ],
  ...["king", "queen", "emperor", "emir", "sultan", "pope", "supreme-leader"],
]);

/** Whether a person led a state on a day, in a month or through a year (EDTF). */
export function leads(person: string, day: string): boolean {
  return (roll().byPerson.get(person)?.terms ?? []).some(
    ({ office, from, to }) =>
      LEADING.has(office) && first(from) <= first(day) && (to === null || last(day) <= last(to)),
  );
}

/** Whether a person held an office of the table on a day, on some day of a month or of a year (EDTF). */
export function serves(person: string, day: string): boolean {
  return (roll().termsByPerson.get(person) ?? []).some(
    ({ from, to }) => first(from) <= last(day) && (to === null || first(day) <= last(to)),
  );
}

/** Years before a first term, and after a last one, in which documents name a person by the family name alone. */
const BEFORE = 10;
const AFTER = 40;

/** Whether a document of a day (EDTF) may mean a person by a name that many bear: so many years about the terms of the table, at any time where it has none. */
export function isOfTime(person: string, day: string): boolean {
  const terms = roll().termsByPerson.get(person) ?? [];
  if (terms.length === 0) return true;
  const year = Number(day.slice(0, 4));
  return terms.some(
    ({ from, to }) =>
      year >= Number(from.slice(0, 4)) - BEFORE && (to === null || year <= Number(to.slice(0, 4)) + AFTER),
  );
}

/** Years before a first term in which a family name alone can still be that of its usual bearer. */
const UNKNOWN = 4;

/** Whether a document of a day (EDTF) is too old to mean a person by the family name alone: the first term of the table is years ahead. */
export function isYetUnknown(person: string, day: string): boolean {
  const terms = roll().termsByPerson.get(person) ?? [];
  const year = Number(day.slice(0, 4));
  return terms.length > 0 && terms.every(({ from }) => Number(from.slice(0, 4)) - UNKNOWN > year);
}

// Days in full compare as strings; a month or a year begins with its first day and ends with its last.
const first = (edtf: string) => `${edtf}-01-01`.slice(0, 10);
const last = (edtf: string) => (edtf.length === 4 ? `${edtf}-12-31` : edtf.length === 7 ? `${edtf}-31` : edtf);

// Titles that documents exchange: "Prime Minister Li Qiang" is the premier, "head of state" the president or the king.
const ALIKE: readonly (readonly string[])[] = [
  ["prime-minister", "premier", "chancellor", "head-of-government"],
  ["head-of-state", "president", "king", "queen", "emperor", "emir", "sultan", "pope"],
];

/**
 * Who held an office in a state or organisation on a day.
 * @param office slug of offices.ts.
 * @param state alpha-3 or "org:…".
 * @param day an EDTF year, month or day; null asks who holds it as far as the table knows.
 * @returns the term that holds the whole of the day, month or year; undefined where none or more than one does.
 */
export function incumbent(office: string, state: string, day: string | null): Term | undefined {
  const offices = ALIKE.find((alike) => alike.includes(office)) ?? [office];
  const terms = offices.flatMap((slug) => roll().termsByOffice.get(`${state} ${slug}`) ?? []);
  if (day === null) {
    const open = terms.filter((term) => term.to === null);
    return open.length === 1 ? open[0] : undefined;
  }
  const on = terms.filter((term) => first(term.from) <= first(day) && (term.to === null || last(day) <= last(term.to)));
  // On the day of a handover the one who takes over has the office.
  const taken =
    new Set(on.map((term) => term.person)).size > 1 ? on.filter((term) => first(term.from) === first(day)) : on;
  return new Set(taken.map((term) => term.person)).size === 1 ? taken[0] : undefined;
}

/** Whether a person has held an office, in any state, that began by a day (EDTF; null: ever). Offices alike count as one. */
export function hasHeld(person: string, office: string, day: string | null): boolean {
  const offices = ALIKE.find((alike) => alike.includes(office)) ?? [office];
  return (roll().termsByPerson.get(person) ?? []).some(
    (term) => offices.includes(term.office) && (day === null || first(term.from) <= last(day)),
  );
}
