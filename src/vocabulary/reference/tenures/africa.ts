/** Heads of state and of government and foreign ministers of Africa south of the Sahara that leaders.ts has not: rows as tenures.ts reads them. */
export const AFRICA = `
AGO foreign-minister
1989 1992 Pedro de Castro van Dúnem
1992 1999-01 Venâncio de Moura
1999-01 2008-10 João Bernardo de Miranda
2008-10 2010-11 Assunção dos Anjos
2010-11 2017-09 Georges Chikoti
2017-09 2020-04 Manuel Augusto
2020-04 .. Téte António

BDI president
1993-07-10 1993-10-21 Melchior Ndadaye
1993-10-27 1994-02-05 ~ Sylvie Kinigi
1994-02-05 1994-04-06 Cyprien Ntaryamira
1994-04-06 1996-07-25 Sylvestre Ntibantunganya
2003-04-30 2005-08-26 Domitien Ndayizeye
2020-06-18 .. Évariste Ndayishimiye

BDI prime-minister
1988-10-19 1993-07-10 Adrien Sibomana
1993-07-10 1994-02 Sylvie Kinigi
1994-02 1995-02-22 Anatole Kanyenkiko
1995-02-22 1996-07-31 Antoine Nduwayo
1996-07-31 1998-06-12 Pascal-Firmin Ndimira
2020-06 2022-09-07 Alain-Guillaume Bunyoni
2022-09-07 2025-08 Gervais Ndirakobuca
2025-08 .. Nestor Ntahontuye

BEN president
1991-04-04 1996-04-04 Nicéphore Soglo
2016-04-06 .. Patrice Talon

BFA head-of-state
2014-11-01 2014-11-18 Yacouba Isaac Zida
2022-01-24 2022-09-30 Paul-Henri Sandaogo Damiba

BFA president
2014-11-18 2015-12-29 ~ Michel Kafando
2015-12-29 2022-01-24 Roch Marc Christian Kaboré

BFA prime-minister
1992-06-16 1994-03-22 Youssouf Ouédraogo
1994-03-22 1996-02-06 Roch Marc Christian Kaboré
1996-02-06 2000-11-07 Kadré Désiré Ouédraogo
2000-11-07 2007-06-04 Paramanga Ernest Yonli
2007-06-04 2011-04-18 Tertius Zongo
2011-04-18 2014-10-30 Luc-Adolphe Tiao
2014-11-19 2016-01-06 Yacouba Isaac Zida
2016-01-06 2019-01-24 Paul Kaba Thieba
2019-01-24 2021-12-10 Christophe Joseph Marie Dabiré
2021-12-10 2022-01-24 Lassina Zerbo
2022-03-03 2022-09-30 Albert Ouédraogo
2022-10-21 2024-12-06 Apollinaire Joachim Kyélem de Tambèla
2024-12-07 .. Rimtalba Jean Emmanuel Ouédraogo

BWA president
2018-04-01 2024-11-01 Mokgweetsi Masisi
2024-11-01 .. Duma Boko

CAF president
1981-09-01 1993-10-22 André Kolingba
2003-03-15 2013-03-24 François Bozizé
2013-03-24 2014-01-10 Michel Djotodia
2014-01-10 2014-01-23 ~ Alexandre-Ferdinand Nguendet
2014-01-23 2016-03-30 Catherine Samba-Panza
2016-03-30 .. Faustin-Archange Touadéra

CAF prime-minister
2008-01-22 2013-01-17 Faustin-Archange Touadéra
2013-01-17 2014-01-10 Nicolas Tiangaye
2014-01-25 2014-08-10 André Nzapayeké
2014-08-10 2016-04-02 Mahamat Kamoun
2016-04-02 2019-02-25 Simplice Sarandji
2019-02-25 2021-06 Firmin Ngrébada
2021-06 2022-02-07 Henri-Marie Dondra
2022-02-07 .. Félix Moloua

CIV foreign-minister
1990-11 1999-12 Amara Essy
2000 2003 Abou Drahamane Sangaré
2003 2006 Bamba Mamadou
2006 2010 Youssouf Bakayoko
2011 2012-11 Daniel Kablan Duncan
2012-11 2015 Charles Koffi Diby
2016-01 2016-11 Albert Toikeusse Mabri
2016-11 2020-03 Marcel Amon-Tanoh
2020 2021-04 Ally Coulibaly
2021-04 2023-10-17 Kandia Camara
2023-10-17 .. Kacou Houadja Léon Adom

CIV head-of-state
1999-12-24 2000-10-26 Robert Guéï

CIV prime-minister
1990-11-07 1993-12-09 Alassane Ouattara
1993-12 1999-12-24 Daniel Kablan Duncan
2000-05-18 2000-10 Seydou Diarra
2000-10 2003-02-10 Pascal Affi N'Guessan
2003-02-10 2005-12 Seydou Diarra
2005-12 2007-04-04 Charles Konan Banny
2007-04-04 2012-03-13 Guillaume Soro
2012-03-13 2012-11-21 Jeannot Ahoussou-Kouadio
2012-11-21 2017-01-10 Daniel Kablan Duncan
2017-01-10 2020-07-08 Amadou Gon Coulibaly
2020-07-30 2021-03-10 Hamed Bakayoko
2021-03-26 2023-10 Patrick Achi
2023-10-17 .. Robert Beugré Mambé

CMR foreign-minister
2007-09 2011-12 Henri Eyebe Ayissi
2011-12 2015-10-02 Pierre Moukoko Mbonjou
2015-10-02 .. Lejeune Mbella Mbella

CMR prime-minister
1991-04-26 1992-04-09 Sadou Hayatou
1992-04-09 1996-09-19 Simon Achidi Achu
1996-09-19 2004-12-08 Peter Mafany Musonge
2004-12-08 2009-06-30 Ephraïm Inoni
2009-06-30 2019-01-04 Philémon Yang
2019-01-04 .. Joseph Dion Ngute

COD foreign-minister
2008-10 2012-05 Alexis Thambwe Mwamba
2012-05 2016-12 Raymond Tshibanda
2016-12 2019-07 Léonard She Okitundu
2019-09 2021-04 Marie Tumba Nzeza
2021-04 2024-06-12 Christophe Lutundula
2024-06-12 .. Thérèse Kayikwamba Wagner

COD president
1997-05-17 2001-01-16 Laurent-Désiré Kabila
2001-01-17 2001-01-26 ~ Joseph Kabila

COD prime-minister
1990-05-04 1991-04-01 Vincent de Paul Lunda Bululu
1991-04-01 1991-09-29 Crispin Mulumba Lukoji
1991-09-29 1991-11 Étienne Tshisekedi
1991-11-25 1992-08-15 Jean Nguza Karl-i-Bond
1992-08-15 1993-03 Étienne Tshisekedi
1993-03 1994-07-06 Faustin Birindwa
1994-07-06 1997-04 Léon Kengo wa Dondo
1997-04 1997-05-16 Norbert Likulia Bolongo
2006-12-30 2008-10-10 Antoine Gizenga
2008-10-10 2012-03 Adolphe Muzito
2012-04-18 2016-12 Augustin Matata Ponyo
2016-12 2017-05 Samy Badibanga
2017-05 2019-09-07 Bruno Tshibala
2019-09-07 2021-04 Sylvestre Ilunga
2021-04 2024-06-12 Jean-Michel Sama Lukonde
2024-06-12 .. Judith Suminwa Tuluka

COG foreign-minister
1997 2007 Rodolphe Adada
2007 2015-08 Basile Ikouébé
2015-08 .. Jean-Claude Gakosso

COG president
1979-02-08 1992-08-31 Denis Sassou Nguesso

COG prime-minister
2005-01-07 2009-09-15 Isidore Mvouba
2016-04 2021-05-12 Clément Mouamba
2021-05-12 .. Anatole Collinet Makosso

COM president
1989-11-26 1995-09 Said Mohamed Djohar
1995-10-05 1996-01-26 ~ Caabi El-Yachroutu Mohamed
1996-01-26 1996-03-25 Said Mohamed Djohar
1996-03-25 1998-11-06 Mohamed Taki Abdoulkarim
1998-11-06 1999-04-30 ~ Tadjidine Ben Said Massounde
1999-04-30 2002-01 Azali Assoumani
2002-01 2002-05-26 ~ Hamada Madi
2002-05-26 2006-05-26 Azali Assoumani
2006-05-26 2011-05-26 Ahmed Abdallah Sambi
2011-05-26 2016-05-26 Ikililou Dhoinine
2016-05-26 2019-02-13 Azali Assoumani
2019-02-13 2019-04 ~ Moustadroine Abdou
2019-04 .. Azali Assoumani

CPV president
1975-07-08 1991-03-22 Aristides Pereira
1991-03-22 2001-03-22 António Mascarenhas Monteiro
2001-03-22 2011-09-09 Pedro Pires
2011-09-09 2021-11-09 Jorge Carlos Fonseca
2021-11-09 .. José Maria Neves

CPV prime-minister
1975-07-08 1991-04-04 Pedro Pires
1991-04-04 2000-07-29 Carlos Veiga
2000-07-29 2001-02-01 Gualberto do Rosário
2001-02-01 2016-04-22 José Maria Neves
2016-04-22 .. Ulisses Correia e Silva

DJI foreign-minister
2005-05 2025 Mahmoud Ali Youssouf

DJI prime-minister
1978-10-02 2001-03 Barkat Gourad Hamadou
2001-03 2013-04-01 Dileita Mohamed Dileita
2013-04-01 .. Abdoulkader Kamil Mohamed

ERI foreign-minister
2007 .. Osman Saleh

ETH foreign-minister
1991 2010-10 Seyoum Mesfin
2010-10 2012-11-29 Hailemariam Desalegn
2012-11-29 2016-11-01 Tedros Adhanom Ghebreyesus
2016-11-01 2019 Workneh Gebeyehu
2019-04 2020-11-08 Gedu Andargachew
2020-11-08 2024-01 Demeke Mekonnen
2024-02 2024-10 Taye Atske Selassie
2024-10-18 .. Gedion Timothewos

ETH president
1987-09 1991-05-21 Mengistu Haile Mariam
1991-05-21 1991-05-28 ~ Tesfaye Gebre Kidan
1991-05-28 1995-08-22 Meles Zenawi
1995-08-22 2001-10-08 Negasso Gidada
2001-10-08 2013-10-07 Girma Wolde-Giorgis
2013-10-07 2018-10-25 Mulatu Teshome
2018-10-25 2024-10-07 Sahle-Work Zewde
2024-10-07 .. Taye Atske Selassie

ETH prime-minister
1991-06-06 1995-08-23 Tamrat Layne

GAB president
2009-06-10 2009-10-16 ~ Rose Francine Rogombé
2009-10-16 2023-08-30 Ali Bongo Ondimba
2023-08-30 .. Brice Oligui Nguema

GAB prime-minister
1990-05-03 1994-11-02 Casimir Oyé-Mba
1994-11-02 1999-01-23 Paulin Obame-Nguema
1999-01-23 2006-01-20 Jean-François Ntoutoume Emane
2006-01-20 2009-07-17 Jean Eyeghé Ndong
2009-07-17 2012-02-27 Paul Biyoghé Mba
2012-02-27 2014-01 Raymond Ndong Sima
2014-01 2016-09-28 Daniel Ona Ondo
2016-09-28 2019-01-12 Emmanuel Issoze-Ngondet
2019-01-12 2020-07-16 Julien Nkoghe Bekale
2020-07-16 2023-01-09 Rose Christiane Ossouka Raponda
2023-01-09 2023-08-30 Alain-Claude Bilie-By-Nze
2023-09-07 2025-05 Raymond Ndong Sima

GHA foreign-minister
1982 1997 Obed Asamoah
1997 2001 Victor Gbeho
2001 2003-04 Hackman Owusu-Agyeman
2003-04 2007-07 Nana Akufo-Addo
2007-07 2009-01 Akwasi Osei-Adjei
2009-02 2013-01 Muhammad Mumuni
2013-02 2017-01 Hanna Tetteh
2017-01-28 2025-01-07 Shirley Ayorkor Botchwey
2025-02 .. Samuel Okudzeto Ablakwa

GHA head-of-state
1981-12-31 1993-01-07 Jerry Rawlings

GHA president
1993-01-07 2001-01-07 Jerry Rawlings
2001-01-07 2009-01-07 John Kufuor

GIN head-of-state
2021-09-05 .. Mamady Doumbouya

GIN president
1984-04 2008-12-22 Lansana Conté
2008-12-23 2009-12-03 Moussa Dadis Camara
2009-12-03 2010-12-21 ~ Sékouba Konaté
2010-12-21 2021-09-05 Alpha Condé

GIN prime-minister
2010-01-21 2010-12-24 Jean-Marie Doré
2010-12-24 2015-12 Mohamed Said Fofana
2015-12 2018-05 Mamady Youla
2018-05 2021-09-05 Ibrahima Kassory Fofana
2021-10-06 2022-07 Mohamed Béavogui
2022-08-20 2024-02-19 Bernard Goumou
2024-02-27 .. Bah Oury

GMB president
1970-04-24 1994-07-22 Dawda Jawara
2017-01-19 .. Adama Barrow

GNB head-of-state
1999-05-07 1999-05-14 Ansumane Mané
2003-09-14 2003-09-28 Veríssimo Correia Seabra
2025-11-27 .. Horta Inta-A

GNB president
1980-11-14 1999-05-07 João Bernardo Vieira
1999-05-14 2000-02-17 ~ Malam Bacai Sanhá
2000-02-17 2003-09-14 Kumba Ialá
2003-09-28 2005-10-01 ~ Henrique Rosa
2005-10-01 2009-03-02 João Bernardo Vieira
2009-03 2009-09-08 ~ Raimundo Pereira
2009-09-08 2012-01-09 Malam Bacai Sanhá
2012-01-09 2012-04-12 ~ Raimundo Pereira
2012-05-11 2014-06-23 ~ Manuel Serifo Nhamadjo
2014-06-23 2020-02-27 José Mário Vaz
2020-02-27 2025-11-26 Umaro Sissoco Embaló

GNQ foreign-minister
2018-02 .. Simeón Oyono Esono

KEN foreign-minister
1990 1993 Wilson Ndolo Ayah
1993 1998 Kalonzo Musyoka
1998 2001 Bonaya Godana
2003-01 2004-06 Kalonzo Musyoka
2004-06 2005-12 Chirau Ali Mwakwere
2005-12 2007-12 Raphael Tuju
2008-01 2012-03 Moses Wetangula
2012-03 2013 Sam Ongeri
2013-05 2018-02 Amina Mohamed
2018-02 2020-01 Monica Juma
2020-01 2022-10-27 Raychelle Omamo
2022-10-27 2023-10-04 Alfred Mutua
2023-10-04 .. Musalia Mudavadi

KEN prime-minister
2008-04-17 2013-04-09 Raila Odinga

LBR head-of-state
1994-03-07 1995-09-01 David Kpormakpor
1995-09-01 1996-09-03 Wilton Sankawulo
1996-09-03 1997-08-02 Ruth Perry
2003-10-14 2006-01-16 Gyude Bryant

LBR president
1986-01-06 1990-09-09 Samuel Doe
1990-11-22 1994-03-07 ~ Amos Sawyer
2003-08-11 2003-10-14 Moses Blah
2006-01-16 2018-01-22 Ellen Johnson Sirleaf
2018-01-22 2024-01-22 George Weah
2024-01-22 .. Joseph Boakai

LSO king
1966-10-04 1990-11-12 Moshoeshoe II
1990-11-12 1995-01-25 Letsie III
1995-01-25 1996-01-15 Moshoeshoe II
1996-02-07 .. Letsie III

LSO prime-minister
1986-01-24 1991-05-02 Justin Lekhanya
1991-05-02 1993-04-02 Elias Phisoana Ramaema
1993-04-02 1994-08-17 Ntsu Mokhehle
1994-09-14 1998-05-29 Ntsu Mokhehle
2020-05-20 2022-10-28 Moeketsi Majoro
2022-10-28 .. Sam Matekane

MDG president
1993-03-27 1996-09-05 Albert Zafy
1996-09-05 1997-02-09 ~ Norbert Ratsirahonana
2009-03-17 2014-01-25 Andry Rajoelina
2014-01-25 2018-09-07 Hery Rajaonarimampianina
2018-09-07 2019-01-19 ~ Rivo Rakotovao
2019-01-19 2025-10-14 Andry Rajoelina
2025-10-14 .. Michael Randrianirina

MDG prime-minister
2018-06 2025-10 Christian Ntsay

MLI foreign-minister
2014-04 2017-04 Abdoulaye Diop
2020-10 2021-06 Zeïni Moulaye
2021-06 .. Abdoulaye Diop

MLI head-of-state
1991-03-26 1992-06-08 Amadou Toumani Touré
2012-03-22 2012-04-12 Amadou Sanogo
2020-08-19 2020-09-25 Assimi Goïta

MLI president
1968-11-19 1991-03-26 Moussa Traoré
2002-06-08 2012-03-22 Amadou Toumani Touré
2012-04-12 2013-09-04 ~ Dioncounda Traoré
2013-09-04 2020-08-18 Ibrahim Boubacar Keïta
2020-09-25 2021-05-24 ~ Bah Ndaw

MLI prime-minister
1992-06-09 1993-04-12 Younoussi Touré
1993-04-12 1994-02-04 Abdoulaye Sékou Sow
1994-02-04 2000-02-15 Ibrahim Boubacar Keïta
2000-02-15 2002-03-18 Mandé Sidibé
2002-03-18 2002-06-09 Modibo Keïta
2002-06-09 2004-04 Ahmed Mohamed ag Hamani
2004-04 2007-09-28 Ousmane Issoufi Maïga
2007-09-28 2011-04-03 Modibo Sidibé
2011-04-03 2012-03-22 Cissé Mariam Kaïdama Sidibé
2012-04-17 2012-12-11 Cheick Modibo Diarra
2012-12-11 2013-09-05 Django Sissoko
2013-09-05 2014-04-05 Oumar Tatam Ly
2014-04-05 2015-01 Moussa Mara
2015-01 2017-04-08 Modibo Keïta
2017-04-08 2017-12 Abdoulaye Idrissa Maïga
2017-12 2019-04-18 Soumeylou Boubèye Maïga
2019-04-22 2020-08-18 Boubou Cissé
2020-09-27 2021-05-24 Moctar Ouane
2021-06-07 2024-11-20 Choguel Kokalla Maïga
2024-11-21 .. Abdoulaye Maïga

MOZ prime-minister
1986-07-17 1994-12-16 Mário da Graça Machungo
1994-12-16 2004-02-17 Pascoal Mocumbi
2004-02-17 2010-01-16 Luísa Diogo
2010-01-16 2012-10-08 Aires Ali
2012-10-08 2015-01-17 Alberto Vaquina
2015-01-17 2022-03-03 Carlos Agostinho do Rosário
2022-03-03 2025-01 Adriano Maleiane
2025-01 .. Maria Benvinda Levy

MRT head-of-state
2005-08-03 2007-04-19 Ely Ould Mohamed Vall
2008-08-06 2009-04-15 Mohamed Ould Abdel Aziz

MRT president
1984-12-12 2005-08-03 Maaouya Ould Sid'Ahmed Taya
2007-04-19 2008-08-06 Sidi Ould Cheikh Abdallahi
2009-04-15 2009-08-05 ~ Ba Mamadou dit M'Baré
2009-08-05 2019-08-01 Mohamed Ould Abdel Aziz
2019-08-01 .. Mohamed Ould Ghazouani

MUS president
1992-03-12 1992-06-30 Veerasamy Ringadoo
1992-06-30 2002-02-15 Cassam Uteem
2002-02-25 2003-10-01 Karl Offmann
2003-10-07 2012-03-31 Anerood Jugnauth
2012-07-21 2015-05-29 Kailash Purryag
2015-06-05 2018-03-23 Ameenah Gurib-Fakim
2019-12-02 2024-12 Prithvirajsing Roopun
2024-12-06 .. Dharam Gokhool

MUS prime-minister
2003-09-30 2005-07-05 Paul Bérenger
2017-01-23 2024-11-13 Pravind Jugnauth
2024-11-13 .. Navin Ramgoolam

MUS queen
1968-03-12 1992-03-12 Queen Elizabeth II = elizabeth-ii

MWI president
1966-07-06 1994-05-21 Hastings Banda
2012-04-07 2014-05-31 Joyce Banda
2014-05-31 2020-06-28 Peter Mutharika
2020-06-28 2025-10-04 Lazarus Chakwera
2025-10-04 .. Peter Mutharika

NAM foreign-minister
1990-03-21 2002-08 Theo-Ben Gurirab
2002-08 2004-05 Hidipo Hamutenya
2004-05 2010-03 Marco Hausiku
2010-03 2012-12-04 Utoni Nujoma
2012-12-04 2025-03 Netumbo Nandi-Ndaitwah
2025-03 .. Selma Ashipala-Musavyi

NAM president
2015-03-21 2024-02-04 Hage Geingob
2024-02-04 2025-03-21 Nangolo Mbumba
2025-03-21 .. Netumbo Nandi-Ndaitwah

NAM prime-minister
1990-03-21 2002-08-28 Hage Geingob
2002-08-28 2005-03-21 Theo-Ben Gurirab
2005-03-21 2012-12-04 Nahas Angula
2012-12-04 2015-03-21 Hage Geingob
2015-03-21 2025-03-21 Saara Kuugongelwa-Amadhila
2025-03-21 .. Elijah Ngurare

NER foreign-minister
2023-08 .. Bakary Yaou Sangaré

NER head-of-state
1999-04-11 1999-12-22 Daouda Malam Wanké
2010-02-18 2011-04-07 Salou Djibo

NER president
1987-11-10 1993-04-16 Ali Saibou
1993-04-16 1996-01-27 Mahamane Ousmane
1996-01-27 1999-04-09 Ibrahim Baré Maïnassara
2011-04-07 2021-04-02 Mahamadou Issoufou
2021-04-02 2023-07-26 Mohamed Bazoum

NER prime-minister
1995-02-21 1996-01-27 Hama Amadou
2000-01 2007-06 Hama Amadou
2007-06 2009-09-23 Seyni Oumarou
2009-10-02 2010-02-18 Ali Badjo Gamatié
2010-02-23 2011-04-07 Mahamadou Danda
2011-04-07 2021-04-03 Brigi Rafini
2021-04-03 2023-07-26 Ouhoumoudou Mahamadou
2023-08 .. Ali Lamine Zeine

NGA foreign-minister
1995-03 1998-06 Tom Ikimi
1999-06 2003-05 Sule Lamido
2003-07 2006-06 Oluyemi Adeniji
2006-06 2006-08 Ngozi Okonjo-Iweala
2006-08 2007-05 Joy Ogwu
2007-07 2010-03 Ojo Maduekwe
2010-04 2011-05 Odein Ajumogobia
2011-07 2013-09 Olugbenga Ashiru
2014-03 2015-05 Aminu Wali
2015-11-11 2023-05-29 Geoffrey Onyeama
2023-08-21 .. Yusuf Tuggar

NGA head-of-state
1993-08-26 1993-11-17 Ernest Shonekan
1993-11-17 1998-06-08 Sani Abacha
1998-06-09 1999-05-29 Abdulsalami Abubakar

NGA president
1985-08-27 1993-08-26 Ibrahim Babangida
2010-02-09 2010-05-05 ~ Goodluck Jonathan

RWA foreign-minister
1994-07 1999 Anastase Gasana
2002-11 2008-03 Charles Murigande
2008-03 2009-12 Rosemary Museminali
2009-12 2018-10-18 Louise Mushikiwabo
2018-10-18 2019-11 Richard Sezibera
2019-11 2024-06 Vincent Biruta
2024-06 .. Olivier Nduhungirehe

RWA president
1994-04-09 1994-07-19 ~ Théodore Sindikubwabo
1994-07-19 2000-03-23 Pasteur Bizimungu
2000-03-24 2000-04-22 ~ Paul Kagame

RWA prime-minister
1991-10-12 1992-04-02 Sylvestre Nsanzimana
1992-04-02 1993-07-18 Dismas Nsengiyaremye
1993-07-18 1994-04-07 Agathe Uwilingiyimana
1994-04-09 1994-07-19 Jean Kambanda
1994-07-19 1995-08 Faustin Twagiramungu
1995-08 2000-03-08 Pierre-Célestin Rwigema
2000-03-08 2011-10-07 Bernard Makuza
2011-10-07 2014-07-24 Pierre Habumuremyi
2014-07-24 2017-08-30 Anastase Murekezi
2017-08-30 2025-07 Édouard Ngirente
2025-07 .. Justin Nsengiyumva

SEN foreign-minister
1993 1998 Moustapha Niasse
1998 2000-04 Jacques Baudin
2000-04 2009-10 Cheikh Tidiane Gadio
2009-10 2012-04 Madické Niang
2012-04 2012-10 Alioune Badara Cissé
2012-10 2017-09 Mankeur Ndiaye
2017-09 2019-04 Sidiki Kaba
2019-04 2020-11 Amadou Ba
2020-11 2023 Aïssata Tall Sall
2024-04 2025-09 Yassine Fall
2025-09 .. Cheikh Niang

SEN prime-minister
1991-04 1998-07-03 Habib Thiam
1998-07-03 2000-04-05 Mamadou Lamine Loum
2000-04-05 2001-03-03 Moustapha Niasse
2001-03-03 2002-11-04 Mame Madior Boye
2002-11-04 2004-04-21 Idrissa Seck
2004-04-21 2007-06-19 Macky Sall
2007-06-19 2009-04-30 Cheikh Hadjibou Soumaré
2009-04-30 2012-04 Souleymane Ndéné Ndiaye
2012-04 2013-09 Abdoul Mbaye
2013-09 2014-07 Aminata Touré
2014-07 2019-05-14 Mohammed Dionne
2022-09-17 2024-03-06 Amadou Ba
2024-03-06 2024-04-02 Sidiki Kaba
2024-04-02 .. Ousmane Sonko

SLE head-of-state
1992-05 1996-01-16 Valentine Strasser
1996-01-16 1996-03-29 Julius Maada Bio
1997-05-25 1998-02 Johnny Paul Koroma

SLE president
2018-04-04 .. Julius Maada Bio

SOM president
1991-01 1997-01 Ali Mahdi Muhammad
2000-08-27 2004-10-14 Abdiqasim Salad Hassan
2004-10-14 2008-12-29 Abdullahi Yusuf Ahmed
2009-01-31 2012-08-20 Sharif Sheikh Ahmed
2017-02-16 2022-05-23 Mohamed Abdullahi Mohamed

SOM prime-minister
2000-10-08 2001-10-28 Ali Khalif Galaid
2001-11-12 2003-12 Hassan Abshir Farah
2004-11-03 2007-10-29 Ali Mohammed Ghedi
2007-11-24 2009-02-14 Nur Hassan Hussein
2009-02-14 2010-09-21 Omar Abdirashid Ali Sharmarke
2010-11-01 2011-06-19 Mohamed Abdullahi Mohamed
2011-06-28 2012-10-17 Abdiweli Mohamed Ali
2012-10-17 2013-12-21 Abdi Farah Shirdon
2013-12-21 2014-12-24 Abdiweli Sheikh Ahmed
2014-12-24 2017-03-01 Omar Abdirashid Ali Sharmarke
2017-03-01 2020-07-25 Hassan Ali Khaire
2020-09-23 2022-06-25 Mohamed Hussein Roble
2022-06-25 .. Hamza Abdi Barre

STP head-of-state
2003-07-16 2003-07-23 Fernando Pereira

STP president
1975-07-12 1991-04-03 Manuel Pinto da Costa
1991-04-03 2001-09-03 Miguel Trovoada
2001-09-03 2003-07-16 Fradique de Menezes
2003-07-23 2011-09-03 Fradique de Menezes
2011-09-03 2016-09-03 Manuel Pinto da Costa
2016-09-03 2021-10-02 Evaristo Carvalho
2021-10-02 .. Carlos Vila Nova

SWZ king
1986-04-25 .. Mswati III

SWZ prime-minister
1989-07-12 1993-10 Obed Dlamini
1993-11 1996-05-08 Jameson Mbilini Dlamini
1996-07-26 2003-09-29 Barnabas Sibusiso Dlamini
2003-11 2008-10 Themba Dlamini
2008-10 2018-09-04 Barnabas Sibusiso Dlamini
2018-10 2020-12-13 Ambrose Dlamini
2020-12-13 2021-07-16 ~ Themba Masuku
2021-07-16 2023-09 Cleopas Dlamini
2023-11 .. Russell Dlamini

SYC president
2004-04-14 2016-10-16 James Michel
2016-10-16 2020-10-26 Danny Faure
2020-10-26 2025-10 Wavel Ramkalawan
2025-10 .. Patrick Herminie

TCD foreign-minister
1997 2003 Mahamat Saleh Annadif
2003 2005 Nagoum Yamassoum
2005 2008-04 Ahmad Allam-Mi
2008-04 2017-02 Moussa Faki Mahamat
2017-02 2018-12 Hissein Brahim Taha
2018-12 2022-09 Mahamat Zene Chérif
2022-10 2024-05 Mahamat Saleh Annadif
2024-05 2025 Abderaman Koulamallah

TCD head-of-state
2021-04-20 2024-05-23 Mahamat Idriss Déby

TCD prime-minister
1991-03-04 1992-05-20 Jean Alingué Bawoyeu
1992-05-20 1993-04-07 Joseph Yodoyman
1993-04-07 1993-11-06 Fidèle Moungar
1993-11-06 1995-04-08 Delwa Kassiré Coumakoye
1995-04-08 1997-05 Koibla Djimasta
1997-05 1999-12-13 Nassour Guelendouksia Ouaido
1999-12-13 2002-06-12 Nagoum Yamassoum
2002-06-12 2003-06-24 Haroun Kabadi
2003-06-24 2005-02 Moussa Faki Mahamat
2005-02 2007-02-23 Pascal Yoadimnadji
2007-02-26 2008-04-16 Delwa Kassiré Coumakoye
2008-04-16 2010-03-05 Youssouf Saleh Abbas
2010-03-05 2013-01-21 Emmanuel Nadingar
2013-01-21 2013-11-21 Djimrangar Dadnadji
2013-11-21 2016-02 Kalzeubet Pahimi Deubet
2016-02 2018-05 Albert Pahimi Padacké
2021-04-26 2022-10-12 Albert Pahimi Padacké
2022-10-12 2024-01-01 Saleh Kebzabo
2024-01-01 2024-05-22 Succès Masra
2024-05-23 .. Allamaye Halina

TGO head-of-government
2025-05-03 .. Faure Gnassingbé

TGO president
2005-02-05 2005-02-25 Faure Gnassingbé
2005-02-25 2005-05-04 ~ Bonfoh Abass
2005-05-04 2025-05-03 Faure Gnassingbé
2025-05-03 .. Jean-Lucien Savi de Tové

TGO prime-minister
1991-08-27 1994-04 Joseph Kokou Koffigoh
1994-04 1996-08-20 Edem Kodjo
1996-08-20 1999-05-21 Kwassi Klutse
1999-05-21 2000-08 Eugene Koffi Adoboli
2000-08 2002-06 Agbéyomé Kodjo
2002-06 2005-06 Koffi Sama
2005-06 2006-09 Edem Kodjo
2006-09 2007-12 Yawovi Agboyibo
2007-12 2008-09 Komlan Mally
2008-09 2012-07 Gilbert Houngbo
2012-07 2015-06 Kwesi Ahoomey-Zunu
2015-06 2020-09-28 Komi Sélom Klassou
2020-09-28 2025-05-03 Victoire Tomegah Dogbé

TZA foreign-minister
1990 1993 Ahmed Hassan Diria
1993 1995-11 Joseph Rwegasira
1995-11 2005-12 Jakaya Kikwete
2006-01 2007-01 Asha-Rose Migiro
2007-01 2015-11 Bernard Membe
2015-12 2019-03 Augustine Mahiga
2019-03 2021-03-31 Palamagamba Kabudi
2021-03-31 2022-10 Liberata Mulamula
2022-10 2023-08 Stergomena Tax
2023-08 2024-07 January Makamba
2024-07 .. Mahmoud Thabit Kombo

TZA prime-minister
1985-11-05 1990-11-09 Joseph Warioba
1990-11-09 1994-12 John Malecela
1994-12 1995-11-28 Cleopa Msuya
1995-11-28 2005-12-30 Frederick Sumaye
2005-12-30 2008-02-07 Edward Lowassa
2008-02-09 2015-11-05 Mizengo Pinda
2015-11-20 2025-11 Kassim Majaliwa
2025-11-13 .. Mwigulu Nchemba

UGA foreign-minister
1988 1994 Paul Ssemogerere
1994 1996 Ruhakana Rugunda
1996 2001 Eriya Kategaya
2001 2004 James Wapakhabulo
2005-01 2021-06 Sam Kutesa
2021-06 .. Jeje Odongo

UGA prime-minister
1986-01-30 1991-01-22 Samson Kisekka
1991-01-22 1994-11-18 George Cosmas Adyebo
1994-11-18 1999-04-05 Kintu Musoke
1999-04-05 2011-05-24 Apolo Nsibambi
2011-05-24 2014-09 Amama Mbabazi
2014-09 2021-06 Ruhakana Rugunda
2021-06 .. Robinah Nabbanja

ZAF foreign-minister
1977-04 1994-05 Pik Botha
1994-05 1999-06 Alfred Nzo
1999-06 2009-05 Nkosazana Dlamini-Zuma
2009-05 2018-02 Maite Nkoana-Mashabane
2018-02 2019-05-30 Lindiwe Sisulu
2019-05-30 2024-06 Naledi Pandor
2024-07 .. Ronald Lamola

ZMB president
2008-06-29 2008-11-02 ~ Rupiah Banda
2008-11-02 2011-09-23 Rupiah Banda
2014-10-29 2015-01-25 ~ Guy Scott

ZWE foreign-minister
1987 1995 Nathan Shamuyarira
1995 2005-04 Stan Mudenge
2005-04 2017-11 Simbarashe Mumbengegwi
2017-11-30 2021-01-20 Sibusiso Moyo
2021-02 2024 Frederick Shava

ZWE prime-minister
2009-02-11 2013 Morgan Tsvangirai
`;
