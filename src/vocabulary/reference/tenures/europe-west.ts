/** Heads of state and of government and foreign ministers of Western, Northern and Southern Europe that leaders.ts has not: rows as tenures.ts reads them. */
export const EUROPE_WEST = `
AND prime-minister
1984-05-21 1990-01-12 Josep Pintat-Solans
1990-01-12 1994-12-07 Òscar Ribas Reig
1994-12-07 2005-05-27 Marc Forné Molné
2005-05-27 2009-06-05 Albert Pintat
2009-06-05 2011-04-28 Jaume Bartumeu
2011-04-28 2011-05-12 ~ Pere López Agràs
2011-05-12 2019-05-16 Antoni Martí
2019-05-16 .. Xavier Espot Zamora

AUT chancellor
1997-01-28 2000-02-04 Viktor Klima
2016-05-09 2016-05-17 ~ Reinhold Mitterlehner
2019-05-28 2019-06-03 ~ Hartwig Löger
2019-06-03 2020-01-07 Brigitte Bierlein
2025-01-10 2025-03-03 ~ Alexander Schallenberg

AUT foreign-minister
1987-01-21 1995-05-04 Alois Mock
1995-05-04 2000-02-04 Wolfgang Schüssel
2004-10-20 2008-12-02 Ursula Plassnik
2008-12-02 2013-12-16 Michael Spindelegger
2013-12-16 2017-12-18 Sebastian Kurz
2021-10-11 2021-12-06 Michael Linhart
2025-03-03 .. Beate Meinl-Reisinger

AUT president
1986-07-08 1992-07-08 Kurt Waldheim

BEL foreign-minister
1989-06 1992-03-07 Mark Eyskens
1992-03-07 1994-10 Willy Claes
1994-10 1995-03 Frank Vandenbroucke
1995-03 1999-07-12 Erik Derycke
1999-07-12 2004-07-18 Louis Michel
2009-11-25 2011-12-06 Steven Vanackere
2019-11-30 2020-10-01 Philippe Goffin
2020-10-01 2022-07 Sophie Wilmès
2022-07 2024-12 Hadja Lahbib
2024-12 2025-02-03 Bernard Quintin
2025-02-03 .. Maxime Prévot

BEL king
1951-07-17 1993-07-31 Baudouin
1993-08-09 2013-07-21 Albert II = albert-ii-of-belgium
2013-07-21 .. Philippe of Belgium

BEL prime-minister
2008-12-30 2009-11-25 Herman Van Rompuy
2014-10-11 2019-10-27 Charles Michel
2019-10-27 2020-10-01 Sophie Wilmès

CHE foreign-minister
1988-01-01 1993-04-01 René Felber
1993-04-01 1999-05-01 Flavio Cotti
1999-05-01 2003-01-01 Joseph Deiss

CHE president
1990-01-01 1991-01-01 Arnold Koller
1991-01-01 1992-01-01 Flavio Cotti
1992-01-01 1993-01-01 René Felber
1993-01-01 1994-01-01 Adolf Ogi
1994-01-01 1995-01-01 Otto Stich
1995-01-01 1996-01-01 Kaspar Villiger
1996-01-01 1997-01-01 Jean-Pascal Delamuraz
1997-01-01 1998-01-01 Arnold Koller
1998-01-01 1999-01-01 Flavio Cotti
1999-01-01 2000-01-01 Ruth Dreifuss
2000-01-01 2001-01-01 Adolf Ogi
2001-01-01 2002-01-01 Moritz Leuenberger
2002-01-01 2003-01-01 Kaspar Villiger
2003-01-01 2004-01-01 Pascal Couchepin
2004-01-01 2005-01-01 Joseph Deiss
2005-01-01 2006-01-01 Samuel Schmid
2006-01-01 2007-01-01 Moritz Leuenberger
2008-01-01 2009-01-01 Pascal Couchepin
2009-01-01 2010-01-01 Hans-Rudolf Merz
2012-01-01 2013-01-01 Eveline Widmer-Schlumpf
2013-01-01 2014-01-01 Ueli Maurer
2015-01-01 2016-01-01 Simonetta Sommaruga
2016-01-01 2017-01-01 Johann Schneider-Ammann
2019-01-01 2020-01-01 Ueli Maurer
2020-01-01 2021-01-01 Simonetta Sommaruga
2021-01-01 2022-01-01 Guy Parmelin
2025-01-01 2025-12-31 Karin Keller-Sutter

CYP foreign-minister
1983-09 1993-02-28 Georgios Iacovou
1993-02-28 1997-04 Alecos Michaelides
1997-04 2003-03-01 Ioannis Kasoulides
2003-03-01 2006-06 Georgios Iacovou
2006-06 2007-07-16 Giorgos Lillikas
2007-07-16 2008-03 Erato Kozakou-Marcoullis
2008-03 2011-08-05 Markos Kyprianou
2011-08-05 2013-03-01 Erato Kozakou-Marcoullis
2013-03-01 2018-03-01 Ioannis Kasoulides
2018-03-01 2022-01-11 Nikos Christodoulides
2022-01-11 2023-03-01 Ioannis Kasoulides
2023-03-01 .. Constantinos Kombos

CYP president
2013-02-28 2023-02-28 Nicos Anastasiades
2023-02-28 .. Nikos Christodoulides

DDR foreign-minister
1975 1990-04-12 Oskar Fischer
1990-04-12 1990-08 Markus Meckel

DDR head-of-state
1989-12-06 1990-04-05 Manfred Gerlach
1990-04-05 1990-10-02 Sabine Bergmann-Pohl

DDR prime-minister
1989-11-13 1990-04-12 Hans Modrow
1990-04-12 1990-10-02 Lothar de Maizière

DEU president
2004-07-01 2010-05-31 Horst Köhler

DNK foreign-minister
1982-09-10 1993-01-25 Uffe Ellemann-Jensen
1993-01-25 2000-12-21 Niels Helveg Petersen
2000-12-21 2001-11-27 Mogens Lykketoft
2010-02-23 2011-10-03 Lene Espersen
2011-10-03 2013-12-12 Villy Søvndal
2013-12-12 2014-02-03 Holger K. Nielsen
2014-02-03 2015-06-28 Martin Lidegaard
2016-11-28 2019-06-27 Anders Samuelsen

DNK king
2024-01-14 .. Frederik X

DNK prime-minister
2001-11-27 2009-04-05 Anders Fogh Rasmussen

DNK queen
1972-01-14 2024-01-14 Margrethe II

ESP foreign-minister
1985-07 1992-06 Francisco Fernández Ordóñez
1992-06 1995-12 Javier Solana
1995-12 1996-05 Carlos Westendorp
1996-05 2000-04 Abel Matutes
2000-04 2002-07-10 Josep Piqué
2002-07-10 2004-04 Ana Palacio
2004-04 2010-10-20 Miguel Ángel Moratinos
2010-10-20 2011-12 Trinidad Jiménez
2011-12 2016-11-04 José Manuel García-Margallo
2016-11-04 2018-06 Alfonso Dastis
2018-06-07 2019-11 Josep Borrell
2020-01-13 2021-07-12 Arancha González Laya

ESP king
1975-11-22 2014-06-19 Juan Carlos I

FIN foreign-minister
1989-02 1991-04-26 Pertti Paasio
1991-04-26 1993-05 Paavo Väyrynen
1993-05 1995-02 Heikki Haavisto
1995-02 1995-04-13 Paavo Väyrynen
1995-04-13 2000-02 Tarja Halonen
2007-04-19 2008-04-04 Ilkka Kanerva
2008-04-04 2011-06-22 Alexander Stubb

FIN prime-minister
1987-04-30 1991-04-26 Harri Holkeri
1991-04-26 1995-04-13 Esko Aho
2003-04-17 2003-06-24 Anneli Jäätteenmäki
2010-06-22 2011-06-22 Mari Kiviniemi
2014-06-24 2015-05-29 Alexander Stubb
2019-06-06 2019-12-10 Antti Rinne

FRA foreign-minister
1988-05 1993-03 Roland Dumas
1995-05-18 1997-06 Hervé de Charette
2007-05-18 2010-11-14 Bernard Kouchner

FRA prime-minister
1988-05-10 1991-05-15 Michel Rocard
1991-05-15 1992-04-02 Édith Cresson
1992-04-02 1993-03-29 Pierre Bérégovoy
1993-03-29 1995-05-17 Édouard Balladur
2007-05-17 2012-05-15 François Fillon
2016-12-06 2017-05-15 Bernard Cazeneuve

GBR foreign-minister
1989-10-26 1995-07-05 Douglas Hurd
2001-06-08 2006-05-05 Jack Straw
2007-06-28 2010-05-11 David Miliband

GRC foreign-minister
1989-11 1992-04 Antonis Samaras
1992-04 1992-08 Konstantinos Mitsotakis
1992-08 1993-10-13 Michalis Papakonstantinou
1993-10-13 1996-01-22 Karolos Papoulias
1996-01-22 1999-02-18 Theodoros Pangalos
1999-02-18 2004-02 George Papandreou
2004-03-10 2006-02-15 Petros Molyviatis
2006-02-15 2009-10 Dora Bakoyannis
2009-10 2010-09-07 George Papandreou
2010-09-07 2011-06-17 Dimitrios Droutsas
2011-06-17 2011-11-11 Stavros Lambrinidis
2011-11-11 2012-05-17 Stavros Dimas
2012-05-17 2012-06-21 Petros Molyviatis
2012-06-21 2013-06-25 Dimitris Avramopoulos
2013-06-25 2015-01-27 Evangelos Venizelos
2015-01-27 2015-08 Nikos Kotzias
2015-08-28 2015-09-23 Petros Molyviatis
2015-09-23 2018-10 Nikos Kotzias
2018-10 2019-02-15 Alexis Tsipras
2019-02-15 2019-07-09 Georgios Katrougalos
2019-07-09 2023-05 Nikos Dendias
2023-06 .. Giorgos Gerapetritis

GRC president
1985-03-30 1990-05 Christos Sartzetakis
1990-05 1995-03-10 Konstantinos Karamanlis
1995-03-10 2005-03-12 Konstantinos Stephanopoulos
2005-03-12 2015-03-13 Karolos Papoulias
2015-03-13 2020-03-13 Prokopis Pavlopoulos
2020-03-13 2025-03-13 Katerina Sakellaropoulou
2025-03-13 .. Konstantinos Tasoulas

GRC prime-minister
1989-11-23 1990-04-11 Xenophon Zolotas
1990-04-11 1993-10-13 Konstantinos Mitsotakis
2011-11-11 2012-05-16 Lucas Papademos
2012-05-16 2012-06-20 Panagiotis Pikrammenos
2015-08-27 2015-09-21 Vassiliki Thanou
2023-05-25 2023-06-26 Ioannis Sarmas

IRL foreign-minister
1989-07-12 1992-02-11 Gerry Collins
1992-02-11 1993-01-12 David Andrews
1993-01-12 1994-11 Dick Spring
1994-12-15 1997-06-26 Dick Spring
1997-06-26 1997-10-07 Ray Burke
1997-10-08 2000-01-27 David Andrews
2000-01-27 2004-09-29 Brian Cowen
2004-09-29 2008-05-07 Dermot Ahern
2008-05-07 2011-01 Micheál Martin
2011-03-09 2014-07-11 Eamon Gilmore
2014-07-11 2017-06-14 Charles Flanagan
2017-06-14 2022-12-17 Simon Coveney
2022-12-17 2025-01-23 Micheál Martin
2025-01-23 2025-11-18 Simon Harris
2025-11-18 .. Helen McEntee

IRL president
1976-12-03 1990-12-03 Patrick Hillery
1990-12-03 1997-09-12 Mary Robinson
1997-11-11 2011-11-11 Mary McAleese
2011-11-11 2025-11-11 Michael D. Higgins
2025-11-11 .. Catherine Connolly

IRL prime-minister
2008-05-07 2011-03-09 Brian Cowen
2020-06-27 2022-12-17 Micheál Martin
2022-12-17 2024-04-09 Leo Varadkar
2024-04-09 2025-01-23 Simon Harris
2025-01-23 .. Micheál Martin

ISL foreign-minister
1988-09-28 1995-04-23 Jón Baldvin Hannibalsson
1995-04-23 2004-09-15 Halldór Ásgrímsson
2004-09-15 2005-09-27 Davíð Oddsson = davi-oddsson
2005-09-27 2006-06-15 Geir Haarde
2006-06-15 2007-05-24 Valgerður Sverrisdóttir
2007-05-24 2009-02-01 Ingibjörg Sólrún Gísladóttir
2009-02-01 2013-05-23 Össur Skarphéðinsson
2013-05-23 2016-04 Gunnar Bragi Sveinsson
2016-04 2017-01-11 Lilja Dögg Alfreðsdóttir
2017-01-11 2021-11-28 Guðlaugur Þór Þórðarson
2021-11-28 2023-10-14 Þórdís Kolbrún Reykfjörð Gylfadóttir
2023-10-14 2024-04-09 Bjarni Benediktsson
2024-04-09 2024-12-21 Þórdís Kolbrún Reykfjörð Gylfadóttir
2024-12-21 .. Þorgerður Katrín Gunnarsdóttir

ISL president
1980-08-01 1996-08-01 Vigdís Finnbogadóttir
1996-08-01 2016-08-01 Ólafur Ragnar Grímsson
2016-08-01 2024-08-01 Guðni Th. Jóhannesson
2024-08-01 .. Halla Tómasdóttir

ISL prime-minister
1988-09-28 1991-04-30 Steingrímur Hermannsson
2004-09-15 2006-06-15 Halldór Ásgrímsson
2006-06-15 2009-02-01 Geir Haarde
2009-02-01 2013-05-23 Jóhanna Sigurðardóttir
2013-05-23 2016-04-07 Sigmundur Davíð Gunnlaugsson
2016-04-07 2017-01-11 Sigurður Ingi Jóhannsson
2017-01-11 2017-11-30 Bjarni Benediktsson
2017-11-30 2024-04-09 Katrín Jakobsdóttir
2024-04-09 2024-12-21 Bjarni Benediktsson
2024-12-21 .. Kristrún Frostadóttir

ITA foreign-minister
1989-07 1992-06-28 Gianni De Michelis
1992-06-28 1992-07-29 Vincenzo Scotti
1992-08-01 1993-04 Emilio Colombo
1993-04 1994-04 Beniamino Andreatta
1994-05 1995-01-17 Antonio Martino
1995-01-17 1996-05 Susanna Agnelli
1996-05 2001-06-11 Lamberto Dini
2001-06-11 2002-01 Renato Ruggiero
2002-01 2002-11-14 Silvio Berlusconi
2002-11-14 2004-11-18 Franco Frattini
2006-05-17 2008-05-08 Massimo D'Alema
2008-05-08 2011-11-16 Franco Frattini
2011-11-16 2013-03-26 Giulio Terzi
2013-04-28 2014-02-22 Emma Bonino
2014-02-22 2014-10-31 Federica Mogherini
2014-10-31 2016-12-12 Paolo Gentiloni
2018-06-01 2019-09-05 Enzo Moavero Milanesi

ITA president
1985-07-03 1992-04-28 Francesco Cossiga
1992-05-28 1999-05-15 Oscar Luigi Scalfaro
1999-05-18 2006-05-15 Carlo Azeglio Ciampi

ITA prime-minister
1994-05-11 1995-01-17 Silvio Berlusconi
1996-05-18 1998-10-21 Romano Prodi

LIE monarch
1989-11-13 .. Hans-Adam II

LIE prime-minister
1978-04-26 1993-05-26 Hans Brunhart
1993-05-26 1993-12-15 Markus Büchel
1993-12-15 2001-04-05 Mario Frick
2001-04-05 2009-03-25 Otmar Hasler
2009-03-25 2013-03-27 Klaus Tschütscher
2013-03-27 2021-03-25 Adrian Hasler
2021-03-25 2025-04-10 Daniel Risch
2025-04-10 .. Brigitte Haas

LUX foreign-minister
1984-07-20 1999-08-07 Jacques Poos
1999-08-07 2004-07 Lydie Polfer
2004-07 2023-11-17 Jean Asselborn
2023-11-17 .. Xavier Bettel

LUX grand-duke
1964-11-12 2000-10-07 Jean of Luxembourg
2000-10-07 2025-10-03 Henri of Luxembourg
2025-10-03 .. Guillaume of Luxembourg

LUX prime-minister
1995-01-20 2013-12-04 Jean-Claude Juncker
2013-12-04 2023-11-17 Xavier Bettel
2023-11-17 .. Luc Frieden

MCO monarch
1949-05-09 2005-04-06 Rainier III
2005-04-06 .. Albert II = albert-ii-of-monaco

MLT foreign-minister
1990-05 1996-10 Guido de Marco
1996-10 1998-09 George Vella
1998-09 1999-04 Guido de Marco
1999-04 2004-03 Joe Borg
2004-03 2004-07 John Dalli
2004-07 2008-03 Michael Frendo
2008-03 2012-11 Tonio Borg
2012-11 2013-03-13 Francis Zammit Dimech
2013-03-13 2017-06 George Vella
2017-06 2020-01-15 Carmelo Abela
2020-01-15 2022-03 Evarist Bartolo
2022-03 .. Ian Borg

MLT president
1989-04-04 1994-04-04 Ċensu Tabone
1994-04-04 1999-04-04 Ugo Mifsud Bonnici
1999-04-04 2004-04-04 Guido de Marco
2004-04-04 2009-04-04 Eddie Fenech Adami
2009-04-04 2014-04-04 George Abela
2014-04-04 2019-04-04 Marie-Louise Coleiro Preca
2019-04-04 2024-04-04 George Vella
2024-04-04 .. Myriam Spiteri Debono

MLT prime-minister
1987-05-12 1996-10-28 Eddie Fenech Adami
1996-10-28 1998-09-06 Alfred Sant
1998-09-06 2004-03-23 Eddie Fenech Adami
2004-03-23 2013-03-11 Lawrence Gonzi
2020-01-13 .. Robert Abela

NLD foreign-minister
1982-11-04 1993-01 Hans van den Broek
1993-01 1994-08-22 Peter Kooijmans
1994-08-22 1998-08-03 Hans van Mierlo
1998-08-03 2002-07-22 Jozias van Aartsen
2002-07-22 2003-12-03 Jaap de Hoop Scheffer
2010-10-14 2012-11-05 Uri Rosenthal
2017-10-26 2018-02-13 Halbe Zijlstra
2021-05-25 2021-09-17 Sigrid Kaag
2021-09-24 2022-01-10 Ben Knapen
2023-09-05 2024-07-02 Hanke Bruins Slot
2025-09 .. David van Weel

NLD king
2013-04-30 .. Willem-Alexander

NLD queen
1980-04-30 2013-04-30 Beatrix

NOR foreign-minister
1989-10-16 1990-11-03 Kjell Magne Bondevik
1990-11-03 1993-04-02 Thorvald Stoltenberg
1993-04-02 1994-01-13 Johan Jørgen Holst
1994-01-24 1997-10-17 Bjørn Tore Godal
1997-10-17 2000-03-17 Knut Vollebæk
2000-03-17 2001-10-19 Thorbjørn Jagland
2001-10-19 2005-10-17 Jan Petersen
2005-10-17 2012-09-21 Jonas Gahr Støre

NOR king
1957-09-21 1991-01-17 Olav V
1991-01-17 .. Harald V

NOR prime-minister
1989-10-16 1990-11-03 Jan P. Syse
1998-08-30 1998-09-24 ~ Anne Enger Lahnstein
2000-03-17 2001-10-19 Jens Stoltenberg

PRT foreign-minister
1987-08 1992-11-12 João de Deus Pinheiro
1992-11-12 1995-10-28 José Manuel Barroso
1995-10-28 2002-04-06 Jaime Gama
2002-04-06 2003-10-09 António Martins da Cruz
2003-10-09 2004-07-17 Teresa Patrício Gouveia
2004-07-17 2005-03-12 António Monteiro
2005-03-12 2006-07-03 Diogo Freitas do Amaral
2006-07-03 2011-06-21 Luís Amado
2011-06-21 2013-07-24 Paulo Portas
2013-07-24 2015-11-26 Rui Machete
2015-11-26 2022-03-30 Augusto Santos Silva
2022-03-30 2024-04-02 João Gomes Cravinho
2024-04-02 .. Paulo Rangel

PRT president
2006-03-09 2016-03-09 Aníbal Cavaco Silva
2016-03-09 .. Marcelo Rebelo de Sousa

PRT prime-minister
1985-11-06 1995-10-28 Aníbal Cavaco Silva
1995-10-28 2002-04-06 António Guterres
2002-04-06 2004-07-17 José Manuel Barroso
2004-07-17 2005-03-12 Pedro Santana Lopes
2005-03-12 2011-06-21 José Sócrates
2011-06-21 2015-11-26 Pedro Passos Coelho

SMR captain-regent
1989-10-01 1990-04-01 Gloriana Ranocchini
1990-04-01 1990-10-01 Adolmiro Bartolini
1990-10-01 1991-04-01 Cesare Antonio Gasperoni
1991-04-01 1991-10-01 Domenico Bernardini
1991-10-01 1992-04-01 Edda Ceccoli
1992-04-01 1992-10-01 Germano De Biagi
1992-10-01 1993-04-01 Romeo Morri
1993-04-01 1993-10-01 Patrizia Busignani
1993-10-01 1994-04-01 Gian Luigi Berti
1994-04-01 1994-10-01 Alberto Cecchetti
1994-10-01 1995-04-01 Renzo Ghiotti
1995-04-01 1995-10-01 Marino Bollini
1995-10-01 1996-04-01 Pier Natalino Mularoni
1996-04-01 1996-10-01 Pier Paolo Gasperoni
1996-10-01 1997-04-01 Maurizio Rattini
1997-04-01 1997-10-01 Paride Andreoli
1997-10-01 1998-04-01 Luigi Mazza
1998-04-01 1998-10-01 Alberto Cecchetti
1998-10-01 1999-04-01 Pietro Berti
1999-04-01 1999-10-01 Antonello Bacciocchi
1999-10-01 2000-04-01 Marino Bollini
2000-04-01 2000-10-01 Maria Domenica Michelotti
2000-10-01 2001-04-01 Gian Franco Terenzi
2001-04-01 2001-10-01 Luigi Lonfernini
2001-10-01 2002-04-01 Alberto Cecchetti
2002-04-01 2002-10-01 Antonio Lazzaro Volpinari
2002-10-01 2003-04-01 Giuseppe Maria Morganti
2003-04-01 2003-10-01 Pier Marino Menicucci
2003-10-01 2004-04-01 Giovanni Lonfernini
2004-04-01 2004-10-01 Paolo Bollini
2004-10-01 2005-04-01 Giuseppe Arzilli
2005-04-01 2005-10-01 Fausta Simona Morganti
2005-10-01 2006-04-01 Claudio Muccioli
2006-04-01 2006-10-01 Gian Franco Terenzi
2006-10-01 2007-04-01 Antonio Carattoni
2007-04-01 2007-10-01 Alessandro Mancini
2007-10-01 2008-04-01 Mirko Tomassoni
2008-04-01 2008-10-01 Rosa Zafferani
2008-10-01 2009-04-01 Ernesto Benedettini
2009-04-01 2009-10-01 Massimo Cenci
2009-10-01 2010-04-01 Francesco Mussoni
2010-04-01 2010-10-01 Marco Conti
2010-10-01 2011-04-01 Giovanni Francesco Ugolini
2011-04-01 2011-10-01 Maria Luisa Berti
2011-10-01 2012-04-01 Gabriele Gatti
2012-04-01 2012-10-01 Maurizio Rattini
2012-10-01 2013-04-01 Teodoro Lonfernini
2013-04-01 2013-10-01 Antonella Mularoni
2013-10-01 2014-04-01 Anna Maria Muccioli
2014-04-01 2014-10-01 Valeria Ciavatta
2014-10-01 2015-04-01 Gian Franco Terenzi
2015-04-01 2015-10-01 Andrea Belluzzi
2015-10-01 2016-04-01 Lorella Stefanelli
2016-04-01 2016-10-01 Gian Nicola Berti
2016-10-01 2017-04-01 Marino Riccardi
2016-10-01 2017-04-01 Fabio Berardi
2017-04-01 2017-10-01 Mimma Zavoli
2017-04-01 2017-10-01 Vanessa D'Ambrosio
2017-10-01 2018-04-01 Matteo Fiorini
2017-10-01 2018-04-01 Enrico Carattoni
2018-04-01 2018-10-01 Stefano Palmieri
2018-04-01 2018-10-01 Matteo Ciacci
2018-10-01 2019-04-01 Mirko Tomassoni
2018-10-01 2019-04-01 Luca Santolini
2019-04-01 2019-10-01 Nicola Selva
2019-04-01 2019-10-01 Michele Muratori
2019-10-01 2020-04-01 Luca Boschi
2019-10-01 2020-04-01 Mariella Mularoni
2020-04-01 2020-10-01 Alessandro Mancini
2020-04-01 2020-10-01 Grazia Zafferani
2020-10-01 2021-04-01 Alessandro Cardelli
2020-10-01 2021-04-01 Mirko Dolcini
2021-04-01 2021-10-01 Gian Carlo Venturini
2021-04-01 2021-10-01 Marco Nicolini
2021-10-01 2022-04-01 Francesco Mussoni
2021-10-01 2022-04-01 Giacomo Simoncini
2022-04-01 2022-10-01 Oscar Mina
2022-04-01 2022-10-01 Paolo Rondelli
2022-10-01 2023-04-01 Maria Luisa Berti
2022-10-01 2023-04-01 Manuel Ciavatta
2023-04-01 2023-10-01 Alessandro Scarano
2023-04-01 2023-10-01 Adele Tonnini
2023-10-01 2024-04-01 Filippo Tamagnini
2023-10-01 2024-04-01 Gaetano Troina
2024-04-01 2024-10-01 Alessandro Rossi
2024-04-01 2024-10-01 Milena Gasperoni
2024-10-01 2025-04-01 Francesca Civerchia
2024-10-01 2025-04-01 Dalibor Riccardi
2025-04-01 2025-10-01 Denise Bronzetti
2025-04-01 2025-10-01 Italo Righi
2025-10-01 2026-04-01 Matteo Rossi
2025-10-01 2026-04-01 Lorenzo Bugli

SWE foreign-minister
1985-10 1991-10-04 Sten Andersson
1991-10-04 1994-10-07 Margaretha af Ugglas
1994-10-07 1998-10-07 Lena Hjelm-Wallén
1998-10-07 2003-09-11 Anna Lindh
2003-10-10 2006-03-21 Laila Freivalds
2006-04-24 2006-10-06 Jan Eliasson
2006-10-06 2014-10-03 Carl Bildt
2024-09-10 .. Maria Malmer Stenergard

SWE king
1973-09-15 .. Carl XVI Gustaf

VAT head-of-government
1979 1990-12-01 Agostino Casaroli
1991-06 2006-09-15 Angelo Sodano
2006-09-15 2013-10-15 Tarcisio Bertone
2013-10-15 .. Pietro Parolin
`;
