/** Heads of state and of government and foreign ministers of Asia that leaders.ts has not: rows as tenures.ts reads them. */
export const ASIA = `
AFG chief-executive
2014-09-29 2020-03 Abdullah Abdullah

AFG foreign-minister
1986 1992-04 Abdul Wakil
2001-12-22 2006-04 Abdullah Abdullah
2006-04 2010-01-18 Rangin Dadfar Spanta
2010-01-18 2013-10 Zalmai Rassoul
2013-10 2014-12 Zarar Ahmad Osmani
2015-02 2019-10 Salahuddin Rabbani
2020-04-04 2021-08-15 Mohammad Haneef Atmar

AFG head-of-state
1996-09-27 2001-11 Mullah Omar

AFG president
1987-09-30 1992-04-16 Mohammad Najibullah
1992-04-16 1992-04-28 ~ Abdul Rahim Hatif
1992-04-28 1992-06-28 Sibghatullah Mojaddedi

AFG prime-minister
2021-09-07 .. Mohammad Hassan Akhund

AFG supreme-leader
2021-08-15 .. Hibatullah Akhundzada

BGD foreign-minister
1988 1990-12 Anisul Islam Mahmud
1991-03 1996-03 Mustafizur Rahman
1996-06 2001-07 Abdus Samad Azad
2001-10 2001-11 Badruddoza Chowdhury
2001-11 2006-10 Morshed Khan
2007-01 2009-01 Iftekhar Ahmed Chowdhury
2009-01 2013-11 Dipu Moni
2013-11 2019-01-07 Abul Hassan Mahmood Ali
2019-01-07 2024-01-11 A. K. Abdul Momen
2024-01-11 2024-08 Hasan Mahmud
2024-08-08 .. Touhid Hossain

BGD head-of-government
1996-03-30 1996-06-23 Muhammad Habibur Rahman
2001-07-15 2001-10-10 Latifur Rahman
2006-10-29 2007-01-11 Iajuddin Ahmed
2007-01-11 2009-01-06 Fakhruddin Ahmed

BGD president
1983-12-11 1990-12-06 Hussain Muhammad Ershad
1990-12-06 1991-10 ~ Shahabuddin Ahmed
1991-10 1996-10-09 Abdur Rahman Biswas
1996-10-09 2001-11-14 Shahabuddin Ahmed
2001-11-14 2002-06-21 Badruddoza Chowdhury
2002-06-21 2002-09-06 ~ Muhammad Jamiruddin Sircar
2002-09-06 2009-02-12 Iajuddin Ahmed
2009-02-12 2013-03-20 Zillur Rahman
2013-03-20 2023-04-24 Abdul Hamid
2023-04-24 .. Mohammed Shahabuddin

BGD prime-minister
1989-08-12 1990-12-06 Kazi Zafar Ahmed
1996-06-23 2001-07-15 Sheikh Hasina

BRN foreign-minister
1984-01-01 2015-10-22 Mohamed Bolkiah
2015-10-22 .. Hassanal Bolkiah

BRN prime-minister
1984-01-01 .. Hassanal Bolkiah

BRN sultan
1967-10 .. Hassanal Bolkiah

BTN foreign-minister
1972 1998 Dawa Tsering
1998 2003 Jigme Thinley
2003 2007 Khandu Wangchuk
2008-04 2013-07 Ugyen Tshering
2013-07 2015 Rinzin Dorje
2015 2018-08 Damcho Dorji
2018-11-07 2023-11-01 Tandi Dorji
2024-01-28 .. D. N. Dhungyel

BTN king
1972-07 2006-12 Jigme Singye Wangchuck
2006-12 .. Jigme Khesar Namgyel Wangchuck

BTN prime-minister
1998-07-20 1999-07-09 Jigme Thinley
1999-07-09 2000-07-20 Sangay Ngedup
2000-07-20 2001-08-08 Yeshey Zimba
2001-08-08 2002-08-14 Khandu Wangchuk
2002-08-14 2003-08-30 Kinzang Dorji
2003-08-30 2004-08-18 Jigme Thinley
2004-08-18 2005-09-05 Yeshey Zimba
2005-09-05 2006-09-07 Sangay Ngedup
2006-09-07 2007-07-31 Khandu Wangchuk
2007-07-31 2008-04-09 Kinzang Dorji
2008-04-09 2013-04-28 Jigme Thinley
2013-04-28 2013-07-27 ~ Sonam Tobgye
2013-07-27 2018-08-09 Tshering Tobgay
2018-08-09 2018-11-07 ~ Tshering Wangchuk
2018-11-07 2023-11-01 Lotay Tshering
2023-11-01 2024-01-28 ~ Chogyal Dago Rigdzin
2024-01-28 .. Tshering Tobgay

CHN foreign-minister
1988-04-12 1998-03-18 Qian Qichen

CHN president
1988-04-08 1993-03-27 Yang Shangkun

IDN foreign-minister
1988-03-21 1999-10 Ali Alatas
1999-10 2001-08-10 Alwi Shihab
2001-08-10 2009-10-22 Hassan Wirajuda
2009-10-22 2014-10-20 Marty Natalegawa

IND foreign-minister
1989-12-05 1990-11-10 Inder Kumar Gujral
1990-11-21 1991-02-20 Vidya Charan Shukla
1991-06-21 1992-03-31 Madhavsinh Solanki
1992-03-31 1993-01-18 P. V. Narasimha Rao
1993-01-18 1995-02-10 Dinesh Singh
1995-02-10 1996-05-16 Pranab Mukherjee
1996-06-01 1998-03-19 Inder Kumar Gujral
1998-03-19 1998-12-05 Atal Bihari Vajpayee
2002-07-01 2004-05-22 Yashwant Sinha
2005-11-06 2006-10-24 Manmohan Singh

IND president
1987-07-25 1992-07-25 R. Venkataraman
1992-07-25 1997-07-25 Shankar Dayal Sharma
1997-07-25 2002-07-25 K. R. Narayanan

IND prime-minister
1989-12-02 1990-11-10 V. P. Singh
1990-11-10 1991-06-21 Chandra Shekhar
1996-05-16 1996-06-01 Atal Bihari Vajpayee

JPN emperor
1989-01-07 2019-05-01 Akihito

JPN foreign-minister
1989-08-10 1991-11-05 Taro Nakayama
1991-11-05 1993-04-07 Michio Watanabe
1993-04-07 1993-08-09 Kabun Muto
1993-08-09 1994-04-28 Tsutomu Hata
1994-04-28 1994-06-30 Koji Kakizawa
1994-06-30 1996-01-11 Yohei Kono
1996-01-11 1997-09-11 Yukihiko Ikeda
1997-09-11 1998-07-30 Keizo Obuchi
1999-10-05 2001-04-26 Yohei Kono
2005-10-31 2007-08-27 Taro Aso
2008-09-24 2009-09-16 Hirofumi Nakasone
2009-09-16 2010-09-17 Katsuya Okada
2011-03-09 2011-09-02 Takeaki Matsumoto

JPN prime-minister
1993-08-09 1994-04-28 Morihiro Hosokawa
1994-04-28 1994-06-30 Tsutomu Hata

KAZ foreign-minister
1991-12 1994 Toleutai Suleimenov
1994 1994-10-13 Kanat Saudabayev

KAZ president
1990-04-24 1991-12-16 Nursultan Nazarbayev

KAZ prime-minister
1989 1991-10-14 Uzakbay Karamanov
1991-10-14 1994-10-12 Sergey Tereshchenko
1994-10-12 1997-10-10 Akezhan Kazhegeldin
1997-10-10 1999-10-01 Nurlan Balgimbayev
1999-10-01 1999-10-12 ~ Kassym-Jomart Tokayev
2002-01-28 2003-06-11 Imangali Tasmagambetov
2022-01-05 2022-01-11 ~ Alikhan Smailov

KGZ foreign-minister
1994 1997 Roza Otunbayeva
1997 2002 Muratbek Imanaliev
2002 2005-03 Askar Aitmatov
2005 2007-02 Alikbek Jekshenkulov
2005-03 2005-09 Roza Otunbayeva
2007-02 2009-01 Ednan Karabaev
2009-01 2010-04 Kadyrbek Sarbayev

KGZ president
2005-03-25 2005-08-14 ~ Kurmanbek Bakiyev
2010-04-15 2010-07-03 ~ Roza Otunbayeva
2020-10-15 2020-11-14 ~ Sadyr Japarov
2020-11-14 2021-01-28 ~ Talant Mamytov

KGZ prime-minister
1991-01 1991-11-29 Nasirdin Isanov
1992-02 1993-12-13 Tursunbek Chyngyshev
1993-12-14 1998-03-24 Apas Jumagulov
1998-03-25 1998-12-23 Kubanychbek Jumaliev
1998-12-25 1999-04-04 Jumabek Ibraimov
1999-04 2000-12-21 Amangeldy Muraliyev
2000-12-21 2002-05-22 Kurmanbek Bakiyev
2002-05-22 2005-03-25 Nikolai Tanayev
2005-03-25 2005-08-15 ~ Kurmanbek Bakiyev
2005-08-15 2005-09-01 ~ Felix Kulov
2007-01-29 2007-03-29 Azim Isabekov
2007-03-29 2007-11-28 Almazbek Atambayev
2007-11-28 2007-12-24 ~ Iskenderbek Aidaraliyev
2007-12-24 2009-10 Igor Chudinov
2010-12-17 2011-12-01 Almazbek Atambayev
2012-09-05 2014-03-25 Zhantoro Satybaldiyev
2014-04-03 2015-04-30 Djoomart Otorbaev
2017-08-26 2018-04-19 Sapar Isakov
2018-04-20 2020-06-15 Mukhammedkalyi Abylgaziev
2020-06-17 2020-10-09 Kubatbek Boronov
2020-10-14 2020-11-14 Sadyr Japarov
2020-11-14 2021-02-03 ~ Artem Novikov
2021-02-03 2021-10-12 Ulukbek Maripov

KHM foreign-minister
1990 1993 Hor Namhong
1993 1994-10 Norodom Sirivudh
1994-10 1998-11-30 Ung Huot
1998-11-30 2016-04-04 Hor Namhong
2016-04-04 2023-08-22 Prak Sokhonn
2023-08-22 2024-11-20 Sok Chenda Sophea
2024-11-20 .. Prak Sokhonn

KHM head-of-state
1981-06 1991-11 Heng Samrin
1991-11 1993-09-24 Norodom Sihanouk

KHM king
1993-09-24 2004-10-07 Norodom Sihanouk
2004-10-14 .. Norodom Sihamoni

KHM prime-minister
1985-01-14 1993-07-02 Hun Sen
1993-07-02 1998-11-30 Hun Sen
1993-07-02 1997-08-06 Norodom Ranariddh
1997-08-06 1998-11-30 Ung Huot

KOR foreign-minister
1988-12 1990-12-27 Choi Ho-joong
1990-12-27 1993-02-26 Lee Sang-ock
1993-02-26 1994-12-24 Han Sung-joo
1994-12-24 1996-11-07 Gong Ro-myung
1996-11-07 1998-03-03 Yoo Chong-ha
1998-03-03 1998-08-04 Park Chung-soo
1998-08-04 2000-01-14 Hong Soon-young
2000-01-14 2001-03-26 Lee Joung-binn
2001-03-26 2002-02-04 Han Seung-soo
2002-02-04 2003-02-27 Choi Sung-hong
2003-02-27 2004-01-17 Yoon Young-kwan
2006-12-01 2008-02-29 Song Min-soon
2008-02-29 2010-09 Yu Myung-hwan
2010-10-08 2013-03 Kim Sung-hwan

KOR president
2017-03-10 2017-05-10 ~ Hwang Kyo-ahn
2025-04-04 2025-05-02 ~ Han Duck-soo
2025-05-02 2025-06-04 ~ Lee Ju-ho

KOR prime-minister
1988-12 1990-12-27 Kang Young-hoon
1990-12-27 1991-05-24 Ro Jai-bong
1991-05-24 1992-10-08 Chung Won-shik
1992-10-08 1993-02-25 Hyun Soong-jong
1993-02-25 1993-12-17 Hwang In-sung
1993-12-17 1994-04 Lee Hoi-chang
1994-04 1994-12-17 Lee Yung-dug
1994-12-17 1995-12-18 Lee Hong-koo
1995-12-18 1997-03-05 Lee Soo-sung
1997-03-05 1998-03-03 Goh Kun
1998-03-03 2000-01-13 Kim Jong-pil
2000-01-13 2000-05 Park Tae-joon
2000-05 2002-07 Lee Han-dong
2002-10-05 2003-02-27 Kim Suk-soo
2003-02-27 2004-05 Goh Kun
2004-06-30 2006-03 Lee Hae-chan
2006-04-20 2007-03 Han Myeong-sook
2007-04-03 2008-02-29 Han Duck-soo
2008-02-29 2009-09-29 Han Seung-soo
2009-09-29 2010-08 Chung Un-chan
2010-10-01 2013-02-26 Kim Hwang-sik
2013-02-26 2015-02-17 Chung Hong-won
2015-02-17 2015-04-27 Lee Wan-koo
2015-06-18 2017-05-11 Hwang Kyo-ahn
2017-05-31 2020-01-14 Lee Nak-yon
2020-01-14 2021-04 Chung Sye-kyun
2021-05-14 2022-05-12 Kim Boo-kyum
2022-05-21 2025-05-01 Han Duck-soo
2025-07-03 .. Kim Min-seok

LAO foreign-minister
1975 1993 Phoun Sipaseuth
1993 2006-06-08 Somsavat Lengsavad
2006-06-08 2016-04-20 Thongloun Sisoulith
2016-04-20 2024-11 Saleumxay Kommasith
2024-11 .. Thongsavanh Phomvihane

LAO president
1986-10 1991-08-15 ~ Phoumi Vongvichit
1991-08-15 1992-11-21 Kaysone Phomvihane
1992-11-25 1998-02-24 Nouhak Phoumsavanh
1998-02-24 2006-06-08 Khamtai Siphandone
2006-06-08 2016-04-20 Choummaly Sayasone
2016-04-20 2021-03-22 Bounnhang Vorachith

LAO prime-minister
1975-12-02 1991-08-15 Kaysone Phomvihane
1991-08-15 1998-02-24 Khamtai Siphandone
1998-02-24 2001-03-27 Sisavath Keobounphanh
2001-03-27 2006-06-08 Bounnhang Vorachith
2006-06-08 2010-12-23 Bouasone Bouphavanh
2010-12-23 2016-04-20 Thongsing Thammavong
2021-03-22 2022-12-30 Phankham Viphavanh

LKA foreign-minister
1994-08 2001-12 Lakshman Kadirgamar
2001-12 2004-04 Tyronne Fernando
2004-04 2005-08-12 Lakshman Kadirgamar
2005-08 2005-11 Anura Bandaranaike
2005-11 2007-01-28 Mangala Samaraweera
2007-01-28 2010-04-23 Rohitha Bogollagama
2010-04-23 2015-01 G. L. Peiris
2015-01-12 2017-05-22 Mangala Samaraweera
2017-05-22 2017-08-10 Ravi Karunanayake
2017-08-15 2019-11 Tilak Marapana
2019-11-22 2021-08-16 Dinesh Gunawardena
2021-08-16 2022 G. L. Peiris
2022-07-22 2024-09 Ali Sabry
2024-09 .. Vijitha Herath

LKA president
1993-05-01 1994-11-12 Dingiri Banda Wijetunga
2022-07-14 2022-07-21 ~ Ranil Wickremesinghe

LKA prime-minister
1989-03 1993-05-07 Dingiri Banda Wijetunga
1993-05-07 1994-08-19 Ranil Wickremesinghe
1994-08-19 1994-11-14 Chandrika Kumaratunga
1994-11-14 2000-08-10 Sirimavo Bandaranaike
2000-08-10 2001-12-09 Ratnasiri Wickremanayake
2001-12-09 2004-04-06 Ranil Wickremesinghe
2004-04-06 2005-11 Mahinda Rajapaksa
2005-11 2010-04-21 Ratnasiri Wickremanayake
2010-04-21 2015-01-09 D. M. Jayaratne
2015-01-09 2018-10-26 Ranil Wickremesinghe
2018-10-26 2018-12-15 Mahinda Rajapaksa
2018-12-16 2019-11-21 Ranil Wickremesinghe
2019-11-21 2022-05-09 Mahinda Rajapaksa
2022-05-12 2022-07-21 Ranil Wickremesinghe
2022-07-22 2024-09-23 Dinesh Gunawardena
2024-09-24 .. Harini Amarasuriya

MDV foreign-minister
1978 2005-07 Fathulla Jameel
2005-07 2007-08 Ahmed Shaheed
2013-11-17 2016-07 Dunya Maumoon
2016-07 2018-11-17 Mohamed Asim
2018-11-17 2023-11-17 Abdulla Shahid
2023-11-17 2024-09 Moosa Zameer
2024-09 .. Abdulla Khaleel

MDV president
2012-02-07 2013-11-17 Mohammed Waheed Hassan
2013-11-17 2018-11-17 Abdulla Yameen
2018-11-17 2023-11-17 Ibrahim Mohamed Solih

MMR foreign-minister
1991-09 1998-11-14 Ohn Gyaw
1998-11-14 2004-09-18 Win Aung
2004-09-18 2011-03-30 Nyan Win
2011-03-30 2016-03-30 Wunna Maung Lwin
2016-03-30 2021-02-01 Aung San Suu Kyi
2021-02-01 2023-02-01 Wunna Maung Lwin
2023-02-01 .. Than Swe

MMR head-of-government
2021-02-02 2021-08-01 Min Aung Hlaing

MMR head-of-state
1988-09-18 1992-04-23 Saw Maung
1992-04-23 2011-03-30 Than Shwe

MMR president
2016-03-30 2018-03-21 Htin Kyaw
2018-03-21 2018-03-30 ~ Myint Swe
2018-03-30 2021-02-01 Win Myint
2021-02-01 2024-07-22 ~ Myint Swe
2024-07-22 .. ~ Min Aung Hlaing

MMR prime-minister
1988-09-21 1992-04-23 Saw Maung
1992-04-23 2003-08-25 Than Shwe
2003-08-25 2004-10-19 Khin Nyunt
2004-10-19 2007-10-12 Soe Win
2007-10-12 2011-03-30 Thein Sein
2021-08-01 2025-07-31 Min Aung Hlaing
2025-07-31 .. Nyo Saw

MNG foreign-minister
1988 1996 Tserenpiliin Gombosuren
1998 2000 Nyamosoryn Tuya
2000 2004 Luvsangiin Erdenechuluun
2004 2006-01 Tsendiin Munkh-Orgil
2006-01 2007-12 Nyamaa Enkhbold
2007-12 2008-09 Sanjaasurengiin Oyun
2008-09 2009-11 Sukhbaataryn Batbold
2009-11 2012-08 Gombojavyn Zandanshatar
2012-08 2014-12 Luvsanvandan Bold
2014-12 2016-07 Lundeg Purevsuren
2016-07 2017-10 Tsendiin Munkh-Orgil
2017-10 2020-07 Damdin Tsogtbaatar
2020-07 2021-01-29 Nyamtseren Enkhtaivan

MNG prime-minister
1984-12-12 1990-03-21 Dumaagiin Sodnom
1990-03-21 1990-09-11 Sharavyn Gungaadorj
1990-09-11 1992-07-21 Dashiin Byambasuren
1992-07-21 1996-07-19 Puntsagiin Jasrai
1996-07-19 1998-04-23 Mendsaikhany Enkhsaikhan
1998-04-23 1998-12-09 Tsakhiagiin Elbegdorj
1998-12-09 1999-07-22 Janlavyn Narantsatsralt
1999-07-30 2000-07-26 Rinchinnyamyn Amarjargal
2000-07-26 2004-08-20 Nambaryn Enkhbayar
2004-08-20 2006-01-25 Tsakhiagiin Elbegdorj
2006-01-25 2007-11-22 Miyeegombyn Enkhbold
2007-11-22 2009-10-29 Sanjiin Bayar
2009-10-29 2012-08-09 Sukhbaataryn Batbold
2012-08-09 2014-11-05 Norovyn Altankhuyag
2014-11-05 2014-11-21 ~ Dendeviin Terbishdagva
2014-11-21 2016-07-07 Chimediin Saikhanbileg
2016-07-07 2017-10-04 Jargaltulgyn Erdenebat
2025-06-13 .. Gombojavyn Zandanshatar

MYS foreign-minister
1987 1991-03 Abu Hassan Omar
1991-03 1999-01 Abdullah Ahmad Badawi
1999-01 2008-03-18 Syed Hamid Albar
2008-03-18 2009-04-09 Rais Yatim
2009-04-09 2018-05-09 Anifah Aman
2018-07-02 2020-02-24 Saifuddin Abdullah
2020-03-10 2021-08-16 Hishammuddin Hussein
2021-08-30 2022-11-24 Saifuddin Abdullah
2022-12-03 2023-12-12 Zambry Abdul Kadir
2023-12-12 .. Mohamad Hasan

MYS king
1989-04-26 1994-04-26 Azlan Shah of Perak
1994-04-26 1999-04-26 Ja'afar of Negeri Sembilan
1999-04-26 2001-11-21 Salahuddin of Selangor
2001-12-13 2006-12-13 Sirajuddin of Perlis
2006-12-13 2011-12-13 Mizan Zainal Abidin
2011-12-13 2016-12-13 Abdul Halim of Kedah
2016-12-13 2019-01-06 Muhammad V of Kelantan
2019-01-31 2024-01-31 Abdullah of Pahang
2024-01-31 .. Ibrahim Iskandar of Johor

MYS prime-minister
2003-10-31 2009-04-03 Abdullah Ahmad Badawi
2020-03-01 2021-08-21 Muhyiddin Yassin
2021-08-21 2022-11-24 Ismail Sabri Yaakob

NPL foreign-minister
2005-02 2006-04 Ramesh Nath Pandey
2006-05 2007-04 K. P. Sharma Oli
2007-04 2008-04 Sahana Pradhan
2008-08 2009-05 Upendra Yadav
2009-06 2011-02 Sujata Koirala
2013-03 2014-02 Madhav Prasad Ghimire
2014-02 2015-10 Mahendra Pandey
2015-10 2016-08 Kamal Thapa
2016-08 2017 Prakash Sharan Mahat
2017-06 2018-02 Krishna Bahadur Mahara
2018-03 2021-06 Pradeep Gyawali
2021-09-22 2022-12 Narayan Khadka
2023-04 2024-03 Narayan Prakash Saud
2024-03 2024-07-15 Narayan Kaji Shrestha
2024-07-15 2025-09 Arzu Rana Deuba

NPL king
2001-06-01 2001-06-04 Dipendra

NPL president
2008-07-23 2015-10-29 Ram Baran Yadav
2015-10-29 2023-03-13 Bidya Devi Bhandari
2023-03-13 .. Ram Chandra Poudel

NPL prime-minister
1986-06 1990-04-06 Marich Man Singh Shrestha
1990-04-06 1990-04-19 Lokendra Bahadur Chand
1990-04-19 1991-05-26 Krishna Prasad Bhattarai
1991-05-26 1994-11-30 Girija Prasad Koirala
1994-11-30 1995-09-12 Man Mohan Adhikari
1995-09-12 1997-03-12 Sher Bahadur Deuba
1997-03-12 1997-10-07 Lokendra Bahadur Chand
1997-10-07 1998-04-15 Surya Bahadur Thapa
1998-04-15 1999-05-31 Girija Prasad Koirala
1999-05-31 2000-03-22 Krishna Prasad Bhattarai
2000-03-22 2001-07-26 Girija Prasad Koirala
2001-07-26 2002-10-04 Sher Bahadur Deuba
2002-10-11 2003-06-05 Lokendra Bahadur Chand
2003-06-05 2004-06-03 Surya Bahadur Thapa
2004-06-03 2005-02-01 Sher Bahadur Deuba
2006-04-30 2008-08-18 Girija Prasad Koirala
2008-08-18 2009-05-25 Pushpa Kamal Dahal
2009-05-25 2011-02-06 Madhav Kumar Nepal
2011-02-06 2011-08-29 Jhala Nath Khanal
2011-08-29 2013-03-14 Baburam Bhattarai
2013-03-14 2014-02-11 ~ Khil Raj Regmi
2014-02-11 2015-10-12 Sushil Koirala
2016-08-04 2017-06-07 Pushpa Kamal Dahal
2017-06-07 2018-02-15 Sher Bahadur Deuba
2021-07-13 2022-12-26 Sher Bahadur Deuba
2025-09-12 .. ~ Sushila Karki

PAK chief-executive
1999-10-12 2002-11-23 Pervez Musharraf

PAK foreign-minister
1988-06 1991 Sahabzada Yaqub Khan
1993-11 1996-11 Aseff Ahmad Ali
1997-02 1998-08-07 Gohar Ayub Khan
1998-08-07 1999-10-12 Sartaj Aziz
1999-11-06 2002-06 Abdul Sattar
2002-11-23 2007-11-15 Khurshid Mahmud Kasuri
2013-06-05 2017-07-28 Nawaz Sharif
2017-08-04 2018-04-26 Khawaja Muhammad Asif
2018-05 2018-05-31 Khurram Dastgir Khan
2018-06-05 2018-08 Abdullah Hussain Haroon
2023-08-17 2024-03-04 Jalil Abbas Jilani

PAK president
1988-08-17 1993-07-18 Ghulam Ishaq Khan
1993-07-18 1993-11-14 ~ Wasim Sajjad
1993-11-14 1997-12-02 Farooq Leghari
1997-12-02 1998-01-01 ~ Wasim Sajjad
1998-01-01 2001-06-20 Rafiq Tarar
2008-08-18 2008-09-09 ~ Muhammad Mian Soomro

PAK prime-minister
1988-12-02 1990-08-06 Benazir Bhutto
1990-08-06 1990-11-06 ~ Ghulam Mustafa Jatoi
1990-11-06 1993-04-18 Nawaz Sharif
1993-04-18 1993-05-26 ~ Balakh Sher Mazari
1993-05-26 1993-07-18 Nawaz Sharif
1993-07-18 1993-10-19 ~ Moeenuddin Ahmad Qureshi
1993-10-19 1996-11-05 Benazir Bhutto
1996-11-05 1997-02-17 ~ Malik Meraj Khalid
1997-02-17 1999-10-12 Nawaz Sharif
2002-11-23 2004-06 Zafarullah Khan Jamali
2004-06-30 2004-08-28 Chaudhry Shujaat Hussain
2004-08-28 2007-11-16 Shaukat Aziz
2007-11-16 2008-03-25 ~ Muhammad Mian Soomro
2012-06-22 2013-03-25 Raja Pervaiz Ashraf
2013-03-25 2013-06-05 ~ Mir Hazar Khan Khoso
2018-06-01 2018-08-18 ~ Nasirul Mulk

PHL foreign-minister
1987-10 1992-07 Raul Manglapus
1992-07 1995-05 Roberto Romulo
1995-05 2001-01 Domingo Siazon
2001-02 2002-07 Teofisto Guingona
2002-07 2003-12-14 Blas Ople
2003-12-22 2004-08 Delia Albert
2004-08 2011-02-24 Alberto Romulo
2011-02-24 2016-03-08 Albert del Rosario
2016-03-08 2016-06-30 Jose Rene Almendras
2016-06-30 2017-03-09 Perfecto Yasay
2017-03-09 2017-05-18 ~ Enrique Manalo
2017-05-18 2018-10-17 Alan Peter Cayetano
2018-10-17 2022-06-30 Teodoro Locsin
2022-07-01 2025-07-01 Enrique Manalo
2025-07-01 .. Theresa Lazaro

PHL president
1986-02-25 1992-06-30 Corazon Aquino

PRK foreign-minister
1998-09 2007-01-02 Paek Nam-sun
2007-05-18 2014-04-09 Pak Ui-chun
2014-04-09 2016-05-09 Ri Su-yong

PRK premier
1988-12 1992-12-11 Yon Hyong-muk
1992-12-11 1997-02 Kang Song-san
1997-02 2003-09-03 Hong Song-nam
2003-09-03 2007-04-11 Pak Pong-ju
2007-04-11 2010-06-07 Kim Yong-il
2010-06-07 2013-04-01 Choe Yong-rim
2013-04-01 2019-04-11 Pak Pong-ju
2019-04-11 2020-08-13 Kim Jae-ryong
2020-08-13 2024-12 Kim Tok-hun
2024-12 .. Pak Thae-song

SGP foreign-minister
1988-09 1994-01 Wong Kan Seng
1994-01 2004-08-12 S. Jayakumar
2004-08-12 2011-05-21 George Yeo
2011-05-21 2015-10-01 K. Shanmugam

SGP president
1985-09 1993-09-01 Wee Kim Wee
1993-09-01 1999-09-01 Ong Teng Cheong
1999-09-01 2011-09-01 S. R. Nathan
2011-09-01 2017-08-31 Tony Tan
2017-09-14 2023-09-14 Halimah Yacob
2023-09-14 .. Tharman Shanmugaratnam

THA foreign-minister
1980-02 1990-08 Siddhi Savetsila
1991-03 1992-04 Arsa Sarasin
1992-09 1994-10 Prasong Soonsiri
1994-10 1995-02 Thaksin Shinawatra
1995-07 1996 Kasem S. Kasemsri
1996-11 1997-11 Prachuab Chaiyasan
1997-11 2001-02 Surin Pitsuwan
2001-02 2005-03 Surakiart Sathirathai
2005-03 2006-09-19 Kantathi Suphamongkhon
2006-10 2008-02-06 Nitya Pibulsonggram
2008-02-06 2008-07 Noppadon Pattama
2008-07 2008-09 Tej Bunnag
2008-09-24 2008-12 Sompong Amornwiwat
2008-12 2011-08-09 Kasit Piromya
2011-08-09 2014-05 Surapong Tovichakchaikul
2014-08-30 2015-08-19 Tanasak Patimapragorn
2015-08-19 2023-09-01 Don Pramudwinai
2023-09-01 2024-04-28 Parnpree Bahiddha-Nukara
2024-04-30 2025-09 Maris Sangiampongsa
2025-09-19 .. Sihasak Phuangketkeow

THA head-of-government
2014-05-22 2014-08-24 Prayut Chan-o-cha

THA king
1946-06-09 2016-10-13 Bhumibol Adulyadej
2016-10-13 .. Vajiralongkorn

THA prime-minister
1991-03-02 1992-04-07 Anand Panyarachun
1992-04-07 1992-05-24 Suchinda Kraprayoon
1992-05-24 1992-06-10 ~ Meechai Ruchuphan
1992-06-10 1992-09-23 Anand Panyarachun
1995-07-13 1996-11-25 Banharn Silpa-archa
1996-11-25 1997-11-09 Chavalit Yongchaiyudh
2001-02-09 2006-09-19 Thaksin Shinawatra
2006-10-01 2008-01-29 Surayud Chulanont
2008-01-29 2008-09-09 Samak Sundaravej
2008-09-09 2008-12-02 Somchai Wongsawat
2008-12-02 2008-12-17 ~ Chaovarat Chanweerakul
2014-05-07 2014-05-22 ~ Niwatthamrong Boonsongpaisan

TJK foreign-minister
1992 1994 Rashid Alimov

TJK head-of-state
1992-11-20 1994-11-16 Emomali Rahmon

TJK president
1990-11-30 1991-08-31 Qahhor Mahkamov
1991-08-31 1991-09-23 ~ Qadriddin Aslonov
1992-09-07 1992-11-20 ~ Akbarsho Iskandarov

TJK prime-minister
1992-01-09 1992-09-21 Akbar Mirzoyev
1992-09-21 1993-12-18 Abdumalik Abdullajanov
1993-12-18 1994-12-02 Abdujalil Samadov
1994-12-02 1996-02-08 Jamshed Karimov
1996-02-08 1999-12-20 Yahyo Azimov

TKM foreign-minister
1992 1995-01 Khalykberdy Ataev
1995-01 2000-07-28 Boris Shikhmuradov
2000-07-28 2001-07-07 Batyr Berdiev

TKM president
2006-12-21 2007-02-14 ~ Gurbanguly Berdimuhamedow

TLS foreign-minister
2002-05-20 2006-07 José Ramos-Horta
2006-07 2007-05 José Luís Guterres
2007-08 2012-08 Zacarias da Costa
2012-08 2015-02-16 José Luís Guterres
2015-02-16 2017-09 Hernâni Coelho
2018-06 2020-05 Dionísio Babo Soares
2020-06 2023-07-01 Adaljíza Magno
2023-07-01 .. Bendito Freitas

TLS president
2007-05-20 2012-05-20 José Ramos-Horta
2008-02-13 2008-04-17 ~ Fernando de Araújo
2012-05-20 2017-05-20 Taur Matan Ruak
2017-05-20 2022-05-20 Francisco Guterres
2022-05-20 .. José Ramos-Horta

TLS prime-minister
2002-05-20 2006-06-26 Mari Alkatiri
2006-07 2007-05-19 José Ramos-Horta
2007-05-19 2007-08-08 Estanislau da Silva
2007-08-08 2015-02-16 Xanana Gusmão
2015-02-16 2017-09-15 Rui Maria de Araújo
2017-09-15 2018-06-22 Mari Alkatiri
2018-06-22 2023-07-01 Taur Matan Ruak
2023-07-01 .. Xanana Gusmão

TWN foreign-minister
1990-06-01 1996-06 Fredrick Chien
1996-06 1997-10 John Chang
1997-10 1999-11 Jason Hu
1999-11 2000-05-20 Chen Chien-jen = c-j-chen
2000-05-20 2002-02-01 Tien Hung-mao
2002-02-01 2004-04 Eugene Chien
2004-04 2006-01-25 Mark Chen
2006-01-25 2008-05-20 James Huang
2008-05-20 2009-09-10 Francisco Ou
2009-09-10 2012-09-27 Timothy Yang
2012-09-27 2016-05-20 David Lin
2016-05-20 2018-02-26 David Lee
2018-02-26 2024-05-20 Joseph Wu
2024-05-20 .. Lin Chia-lung

TWN premier
1989-06-01 1990-06-01 Lee Huan
1990-06-01 1993-02-27 Hau Pei-tsun
1993-02-27 1997-09-01 Lien Chan
1997-09-01 2000-05-20 Vincent Siew
2000-05-20 2000-10-06 Tang Fei
2000-10-06 2002-02-01 Chang Chun-hsiung
2002-02-01 2005-02-01 Yu Shyi-kun
2005-02-01 2006-01-25 Frank Hsieh
2006-01-25 2007-05-21 Su Tseng-chang
2007-05-21 2008-05-20 Chang Chun-hsiung
2008-05-20 2009-09-10 Liu Chao-shiuan
2009-09-10 2012-02-06 Wu Den-yih
2012-02-06 2013-02-18 Sean Chen
2013-02-18 2014-12-08 Jiang Yi-huah
2014-12-08 2016-02-01 Mao Chi-kuo
2016-02-01 2016-05-20 Simon Chang
2016-05-20 2017-09-08 Lin Chuan
2017-09-08 2019-01-14 Lai Ching-te
2019-01-14 2023-01-31 Su Tseng-chang
2023-01-31 2024-05-20 Chen Chien-jen
2024-05-20 .. Cho Jung-tai

TWN president
1988-01-13 2000-05-20 Lee Teng-hui

UZB foreign-minister
1993 1993 Sodiq Safoyev
1993 1994 Saidmukhtar Saidkasimov
2003-03 2005-02-04 Sodiq Safoyev

UZB president
1990-03-24 1991-09-01 Islam Karimov
2016-09-08 2016-12-14 ~ Shavkat Mirziyoyev

UZB prime-minister
1992-01 1995-12-21 Abdulkhashim Mutalov
1995-12-21 2003-12-12 Utkir Sultanov

VNM foreign-minister
1980-02 1991-08 Nguyễn Cơ Thạch
1991-08 2000-01-28 Nguyễn Mạnh Cầm
2000-01-28 2006-06-28 Nguyễn Dy Niên
2006-06-28 2011-08-03 Phạm Gia Khiêm
2011-08-03 2021-04-08 Phạm Bình Minh
2025-08-30 .. Lê Hoài Trung

VNM general-secretary
1986-12-18 1991-06-27 Nguyễn Văn Linh
1997-12 2001-04-22 Lê Khả Phiêu

VNM president
1987-06-18 1992-09 Võ Chí Công
1992-09 1997-09-24 Lê Đức Anh
1997-09-24 2006-06-27 Trần Đức Lương
2006-06-27 2011-07-25 Nguyễn Minh Triết
2011-07-25 2016-04-02 Trương Tấn Sang
2016-04-02 2018-09-21 Trần Đại Quang
2018-09-21 2018-10-23 ~ Đặng Thị Ngọc Thịnh
2018-10-23 2021-04-05 Nguyen Phu Trong
2023-01-18 2023-03-02 ~ Võ Thị Ánh Xuân
2023-03-02 2024-03-21 Võ Văn Thưởng
2024-03-21 2024-05-22 ~ Võ Thị Ánh Xuân

VNM prime-minister
1988-06-22 1991-08 Đỗ Mười
1991-08 1997-09-25 Võ Văn Kiệt
1997-09-25 2006-06-27 Phan Văn Khải
2006-06-27 2016-04-07 Nguyễn Tấn Dũng
`;
