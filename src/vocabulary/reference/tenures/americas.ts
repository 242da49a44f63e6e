/** Heads of state and of government and foreign ministers of the Americas that leaders.ts has not: rows as tenures.ts reads them. */
export const AMERICAS = `
ARG foreign-minister
1989-07-08 1991-01 Domingo Cavallo
1991-01 1999-12-10 Guido di Tella
1999-12-10 2001-12 Adalberto Rodríguez Giavarini
2002-01 2003-05-25 Carlos Ruckauf
2003-05-25 2005-12-01 Rafael Bielsa
2005-12-01 2010-06 Jorge Taiana
2010-06 2015-12-10 Héctor Timerman
2015-12-10 2017-06-12 Susana Malcorra
2017-06-12 2019-12-10 Jorge Faurie
2019-12-10 2021-09-20 Felipe Solá
2021-09-20 2023-12-10 Santiago Cafiero
2023-12-10 2024-10-30 Diana Mondino
2024-10-30 2025-10 Gerardo Werthein
2025-10 .. Pablo Quirno

ARG president
2001-12-21 2001-12-23 ~ Ramón Puerta
2001-12-23 2001-12-31 Adolfo Rodríguez Saá
2002-01-02 2003-05-25 Eduardo Duhalde

ATG king
2022-09-08 .. King Charles III = charles-iii

ATG prime-minister
1981-11-01 1994-03-09 Vere Bird
1994-03-09 2004-03-24 Lester Bird
2004-03-24 2014-06-13 Baldwin Spencer
2014-06-13 .. Gaston Browne

ATG queen
1981-11-01 2022-09-08 Queen Elizabeth II = elizabeth-ii

BHS king
2022-09-08 .. King Charles III = charles-iii

BHS prime-minister
2017-05-11 2021-09-17 Hubert Minnis
2021-09-17 .. Philip Davis

BHS queen
1973-07-10 2022-09-08 Queen Elizabeth II = elizabeth-ii

BLZ king
2022-09-08 .. King Charles III = charles-iii

BLZ prime-minister
1989-09-07 1993-07-03 George Price
1993-07-03 1998-08-28 Manuel Esquivel
1998-08-28 2008-02-08 Said Musa
2008-02-08 2020-11-12 Dean Barrow
2020-11-12 .. Johnny Briceño

BLZ queen
1981-09-21 2022-09-08 Queen Elizabeth II = elizabeth-ii

BOL foreign-minister
2006-01-23 2017-01-23 David Choquehuanca
2017-01-23 2018-09 Fernando Huanacuni
2018-09 2019-11 Diego Pary
2019-11 2020-11 Karen Longaric
2020-11-09 2023-11 Rogelio Mayta
2023-11 2025-11 Celinda Sosa

BOL president
1989-08-06 1993-08-06 Jaime Paz Zamora
1993-08-06 1997-08-06 Gonzalo Sánchez de Lozada
1997-08-06 2001-08-07 Hugo Banzer
2001-08-07 2002-08-06 Jorge Quiroga
2002-08-06 2003-10-17 Gonzalo Sánchez de Lozada
2005-06-09 2006-01-22 Eduardo Rodríguez Veltzé
2025-11-08 .. Rodrigo Paz

BRA foreign-minister
1990-03-15 1992-04-13 Francisco Rezek
1992-04-13 1992-10 Celso Lafer
1992-10 1993-05 Fernando Henrique Cardoso
1993-05 1995-01-01 Celso Amorim
1995-01-01 2001-01 Luiz Felipe Lampreia
2001-01 2003-01-01 Celso Lafer
2003-01-01 2011-01-01 Celso Amorim
2011-01-01 2013-08 Antonio Patriota
2013-08-28 2015-01-01 Luiz Alberto Figueiredo
2016-05-12 2017-02-22 José Serra
2017-03-07 2019-01-01 Aloysio Nunes
2019-01-01 2021-03 Ernesto Araújo
2021-04-06 2023-01-01 Carlos França

BRA president
1992-10-02 1992-12-29 ~ Itamar Franco
2016-05-12 2016-08-31 ~ Michel Temer

BRB president
2021-11-30 2025-11-30 Sandra Mason
2025-11-30 .. Jeffrey Bostic

BRB prime-minister
1987-06-01 1994-09-07 Erskine Sandiford
1994-09-07 2008-01-16 Owen Arthur
2008-01-16 2010-10-23 David Thompson
2010-10-23 2018-05-25 Freundel Stuart
2018-05-25 .. Mia Mottley

BRB queen
1966-11-30 2021-11-30 Queen Elizabeth II = elizabeth-ii

CAN foreign-minister
1984-09-17 1991-04-21 Joe Clark
1991-04-21 1993-06-25 Barbara McDougall
1993-06-25 1993-11-04 Perrin Beatty
1993-11-04 1996-01-25 André Ouellet
1996-01-25 2000-10-17 Lloyd Axworthy
2000-10-17 2002-01-16 John Manley
2002-01-16 2004-07-20 Bill Graham
2004-07-20 2006-02-06 Pierre Pettigrew
2006-02-06 2007-08-14 Peter MacKay
2007-08-14 2008-05 Maxime Bernier
2008-05 2008-10-30 David Emerson
2008-10-30 2011-05-18 Lawrence Cannon
2011-05-18 2015-02-03 John Baird
2015-02-09 2015-11-04 Rob Nicholson
2015-11-04 2017-01-10 Stéphane Dion
2017-01-10 2019-11-20 Chrystia Freeland
2019-11-20 2021-01-12 François-Philippe Champagne
2021-01-12 2021-10-26 Marc Garneau

CAN king
2022-09-08 .. King Charles III = charles-iii

CAN prime-minister
1993-06-25 1993-11-04 Kim Campbell

CAN queen
1952-02-06 2022-09-08 Queen Elizabeth II = elizabeth-ii

CHL foreign-minister
1990-03-11 1994-03-11 Enrique Silva Cimma
1994-03-11 1994-09 Carlos Figueroa
1994-09 1999-06-22 José Miguel Insulza
1999-06-22 2000-03-11 Juan Gabriel Valdés
2000-03-11 2004-10 Soledad Alvear
2004-10 2006-03-11 Ignacio Walker
2006-03-11 2009-03-13 Alejandro Foxley
2009-03-13 2010-03-11 Mariano Fernández
2010-03-11 2014-03-11 Alfredo Moreno
2014-03-11 2018-03-11 Heraldo Muñoz
2018-03-11 2019-06-13 Roberto Ampuero
2019-06-13 2020-07-28 Teodoro Ribera
2020-07-28 2022-02 Andrés Allamand
2022-03-11 2023-03-10 Antonia Urrejola
2023-03-10 .. Alberto van Klaveren

CHL president
1974-12-17 1990-03-11 Augusto Pinochet
2010-03-11 2014-03-11 Sebastián Piñera
2018-03-11 2022-03-11 Sebastián Piñera

COL foreign-minister
1991-11 1994-08-07 Noemí Sanín
1994-08-07 1996 Rodrigo Pardo
1996-07 1998-03 María Emma Mejía
1998-08-07 2002-08-07 Guillermo Fernández de Soto
2002-08-07 2006-08-07 Carolina Barco
2006-08-07 2007-02 María Consuelo Araújo
2007-02 2008-07 Fernando Araújo
2008-07 2010-08-07 Jaime Bermúdez
2010-08-07 2018-08-07 María Ángela Holguín
2018-08-07 2019-11 Carlos Holmes Trujillo
2019-11 2021-05 Claudia Blum
2021-05 2022-08-07 Marta Lucía Ramírez
2022-08-07 2024-05 Álvaro Leyva
2024-05 2025-01 Luis Gilberto Murillo
2025-01 2025-07 Laura Sarabia
2025-07 .. Rosa Villavicencio

COL president
1986-08-07 1990-08-07 Virgilio Barco
2010-08-07 2018-08-07 Juan Manuel Santos
2018-08-07 2022-08-07 Iván Duque

CRI foreign-minister
1994-05-08 1998-05-08 Fernando Naranjo
1998-05-08 2002-05-08 Roberto Rojas
2002-05-08 2006-05-08 Roberto Tovar
2006-05-08 2010-05-08 Bruno Stagno
2010-05-08 2011 René Castro
2011 2014-05-08 Enrique Castillo
2014-05-08 2018-05-08 Manuel González Sanz
2018-05-08 2018-12 Epsy Campbell
2019-01 2020 Manuel Ventura
2020 2022-05-08 Rodolfo Solano
2022-05-08 .. Arnoldo André

CRI president
1990-05-08 1994-05-08 Rafael Ángel Calderón Fournier
1994-05-08 1998-05-08 José María Figueres
1998-05-08 2002-05-08 Miguel Ángel Rodríguez
2002-05-08 2006-05-08 Abel Pacheco
2010-05-08 2014-05-08 Laura Chinchilla
2014-05-08 2018-05-08 Luis Guillermo Solís
2018-05-08 2022-05-08 Carlos Alvarado
2022-05-08 .. Rodrigo Chaves

CUB foreign-minister
1976-12 1992-06 Isidoro Malmierca
1992-06 1993 Ricardo Alarcón
1993 1999-05-28 Roberto Robaina
1999-05-28 2009-03-02 Felipe Pérez Roque
2009-03-02 .. Bruno Rodríguez

CUB president
1976-12-02 2008-02-24 Fidel Castro

CUB prime-minister
2019-12-21 .. Manuel Marrero

DMA president
1983 1993-10 Clarence Seignoret
1993-10 1998-10 Crispin Sorhaindo
1998-10 2003-10-02 Vernon Shaw
2003-10-02 2012-09-17 Nicholas Liverpool
2012-09-17 2013-10-02 Eliud Williams
2013-10-02 2023-10-02 Charles Savarin
2023-10-02 .. Sylvanie Burton

DMA prime-minister
1980-07-21 1995-06-14 Eugenia Charles
1995-06-14 2000-02-03 Edison James
2000-02-03 2000-10-03 Rosie Douglas
2000-10-03 2004-01-08 Pierre Charles
2004-01-08 .. Roosevelt Skerrit

DOM foreign-minister
2004-08-16 2014-09 Carlos Morales Troncoso
2014-09 2016-08-16 Andrés Navarro
2016-08-16 2020-08-16 Miguel Vargas Maldonado
2020-08-16 .. Roberto Álvarez

DOM president
1996-08-16 2000-08-16 Leonel Fernández
2004-08-16 2012-08-16 Leonel Fernández
2020-08-16 .. Luis Abinader

ECU foreign-minister
2010-01 2016-03 Ricardo Patiño
2016-03 2017-05-24 Guillaume Long
2017-05-24 2018-06 María Fernanda Espinosa
2018-06 2020-07 José Valencia
2020-07 2021-05-24 Luis Gallegos
2021-05-24 2022-01 Mauricio Montalvo
2022-01 2023 Juan Carlos Holguín
2023 2023-11-23 Gustavo Manrique
2023-11-23 .. Gabriela Sommerfeld

ECU president
1988-08-10 1992-08-10 Rodrigo Borja
1992-08-10 1996-08-10 Sixto Durán Ballén
1996-08-10 1997-02-06 Abdalá Bucaram
1997-02-11 1998-08-10 Fabián Alarcón
2000-01-22 2003-01-15 Gustavo Noboa
2005-04-20 2007-01-15 Alfredo Palacio
2017-05-24 2021-05-24 Lenín Moreno
2021-05-24 2023-11-23 Guillermo Lasso
2023-11-23 .. Daniel Noboa

GRD king
2022-09-08 .. King Charles III = charles-iii

GRD prime-minister
1989-12-20 1990-03-16 Ben Jones
1990-03-16 1995-02-01 Nicholas Brathwaite
1995-02-01 1995-06-22 George Brizan
1995-06-22 2008-07-09 Keith Mitchell
2008-07-09 2013-02-20 Tillman Thomas
2013-02-20 2022-06-24 Keith Mitchell
2022-06-24 .. Dickon Mitchell

GRD queen
1974-02-07 2022-09-08 Queen Elizabeth II = elizabeth-ii

GTM foreign-minister
2015-09 2017-08 Carlos Raúl Morales
2017-08 2020-01-14 Sandra Jovel
2020-01-14 2022 Pedro Brolo
2022 2024-01 Mario Búcaro
2024-01 .. Carlos Ramiro Martínez

GTM president
1991-01-14 1993-06-01 Jorge Serrano Elías
1993-06 1996-01-14 Ramiro de León Carpio
2000-01-14 2004-01-14 Alfonso Portillo
2015-09-03 2016-01-14 Alejandro Maldonado
2016-01-14 2020-01-14 Jimmy Morales
2020-01-14 2024-01-15 Alejandro Giammattei
2024-01-15 .. Bernardo Arévalo

GUY foreign-minister
2020-08 .. Hugh Todd

GUY president
1985-08-06 1992-10-09 Desmond Hoyte
1992-10-09 1997-03-06 Cheddi Jagan
1997-03-06 1997-12-19 Sam Hinds
1997-12-19 1999-08-11 Janet Jagan
2015-05-16 2020-08-02 David Granger
2020-08-02 .. Irfaan Ali

GUY prime-minister
1985-08 1992-10-09 Hamilton Green
1992-10-09 1997-03-17 Sam Hinds
1997-03-17 1997-12 Janet Jagan
1997-12 1999-08-09 Sam Hinds
1999-08-09 1999-08-11 Bharrat Jagdeo
1999-08-11 2015-05-20 Sam Hinds
2015-05-20 2020-08-02 Moses Nagamootoo
2020-08-02 .. Mark Phillips

HND foreign-minister
2022-01-27 2024 Eduardo Enrique Reina

HND president
1986-01-27 1990-01-27 José Azcona
1994-01-27 1998-01-27 Carlos Roberto Reina
1998-01-27 2002-01-27 Carlos Flores
2002-01-27 2006-01-27 Ricardo Maduro
2009-06-28 2010-01-27 Roberto Micheletti
2014-01-27 2022-01-27 Juan Orlando Hernández

HTI head-of-state
2024-04-30 2024-10-07 Edgard Leblanc Fils
2024-10-07 2025-03-07 Leslie Voltaire
2025-03-07 2025-08-07 Fritz Alphonse Jean
2025-08-07 .. Laurent Saint-Cyr

HTI president
1988-09-17 1990-03-10 Prosper Avril
1990-03-13 1991-02-07 ~ Ertha Pascal-Trouillot
1991-10-08 1992-06 ~ Joseph Nérette
1994-05 1994-10 ~ Émile Jonassaint
2004-02-29 2006-05-14 ~ Boniface Alexandre
2016-02-14 2017-02-07 ~ Jocelerme Privert
2017-02-07 2021-07-07 Jovenel Moïse

HTI prime-minister
1991-02-13 1991-10 René Préval
1992-06-19 1993 Marc Bazin
1993-08 1994-11-08 Robert Malval
1994-11-08 1995-11-07 Smarck Michel
1995-11-07 1996-02 Claudette Werleigh
1996-02 1997 Rosny Smarth
1999-03-26 2001-03-02 Jacques-Édouard Alexis
2001-03-02 2002-03-15 Jean Marie Chérestal
2002-03-15 2004-03-12 Yvon Neptune
2004-03-12 2006-06-09 Gérard Latortue
2006-06-09 2008-09-05 Jacques-Édouard Alexis
2008-09-05 2009-11-11 Michèle Pierre-Louis
2009-11-11 2011-10-18 Jean-Max Bellerive
2011-10-18 2012-05-16 Garry Conille
2012-05-16 2014-12 Laurent Lamothe
2015-01-16 2016-03 Evans Paul
2016-03 2017-03-21 Enex Jean-Charles
2017-03-21 2018-09-17 Jack Guy Lafontant
2018-09-17 2019-03-21 Jean-Henry Céant
2019-03-21 2020-03 ~ Jean-Michel Lapin
2020-03 2021-04-14 Joseph Jouthe
2021-04-14 2021-07-20 ~ Claude Joseph
2021-07-20 2024-04 Ariel Henry
2024-06-03 2024-11-11 Garry Conille
2024-11-11 .. Alix Didier Fils-Aimé

JAM foreign-minister
2016-03-07 .. Kamina Johnson Smith

JAM king
2022-09-08 .. King Charles III = charles-iii

JAM prime-minister
2006-03-30 2007-09-11 Portia Simpson-Miller
2011-10-23 2012-01-05 Andrew Holness
2012-01-05 2016-03-03 Portia Simpson-Miller
2016-03-03 .. Andrew Holness

JAM queen
1962-08-06 2022-09-08 Queen Elizabeth II = elizabeth-ii

KNA king
2022-09-08 .. King Charles III = charles-iii

KNA prime-minister
1983-09-19 1995-07-04 Kennedy Simmonds
1995-07-04 2015-02-18 Denzil Douglas
2015-02-18 2022-08-06 Timothy Harris
2022-08-06 .. Terrance Drew

KNA queen
1983-09-19 2022-09-08 Queen Elizabeth II = elizabeth-ii

LCA king
2022-09-08 .. King Charles III = charles-iii

LCA prime-minister
1982-05-03 1996-04-02 John Compton
1996-04-02 1997-05-24 Vaughan Lewis
1997-05-24 2006-12-15 Kenny Anthony
2006-12-15 2007-09-07 John Compton
2007-09 2011-11-30 Stephenson King
2011-11-30 2016-06-07 Kenny Anthony
2016-06-07 2021-07-28 Allen Chastanet
2021-07-28 .. Philip J. Pierre

LCA queen
1979-02-22 2022-09-08 Queen Elizabeth II = elizabeth-ii

MEX foreign-minister
1988-12-01 1993-11-29 Fernando Solana
1993-11-29 1994-01-10 Manuel Camacho Solís
1994-01-10 1994-12-01 Manuel Tello Macías
1994-12-01 1998-01 José Ángel Gurría
1998-01 2000-12-01 Rosario Green
2000-12-01 2003-01 Jorge Castañeda
2003-01 2006-12-01 Luis Ernesto Derbez
2006-12-01 2012-12-01 Patricia Espinosa
2012-12-01 2015-08-27 José Antonio Meade
2015-08-27 2017-01-04 Claudia Ruiz Massieu
2017-01-04 2018-12-01 Luis Videgaray
2018-12-01 2023-06 Marcelo Ebrard
2023-07 2024-10-01 Alicia Bárcena
2024-10-01 .. Juan Ramón de la Fuente

NIC foreign-minister
2007-01-10 2017-09 Samuel Santos López
2017-09 2024 Denis Moncada

NIC president
1985-01-10 1990-04-25 Daniel Ortega
2002-01-10 2007-01-10 Enrique Bolaños

PAN foreign-minister
2014-07-01 2019-07-01 Isabel de Saint Malo
2019-07-01 2020-12 Alejandro Ferrer
2020-12 2022-10 Erika Mouynes
2022-10 2024-07-01 Janaina Tewaney
2024-07-01 .. Javier Martínez-Acha

PAN president
1994-09-01 1999-09-01 Ernesto Pérez Balladares
1999-09-01 2004-09-01 Mireya Moscoso
2004-09-01 2009-07-01 Martín Torrijos
2019-07-01 2024-07-01 Laurentino Cortizo
2024-07-01 .. José Raúl Mulino

PER foreign-minister
2006-07-28 2011-07-28 José Antonio García Belaúnde
2011-07-28 2013-05 Rafael Roncagliolo
2013-05 2014-06 Eda Rivas
2014-06 2015-04 Gonzalo Gutiérrez
2015-04 2016-07-28 Ana María Sánchez
2016-07-28 2018-04-02 Ricardo Luna
2018-04-02 2019 Néstor Popolizio
2019 2020-07 Gustavo Meza-Cuadra
2024-09 2025-10 Elmer Schialer

PER president
2000-11-22 2001-07-28 Valentín Paniagua
2016-07-28 2018-03-23 Pedro Pablo Kuczynski
2018-03-23 2020-11-10 Martín Vizcarra
2020-11-10 2020-11-15 Manuel Merino
2020-11-17 2021-07-28 Francisco Sagasti
2021-07-28 2022-12-07 Pedro Castillo
2022-12-07 2025-10-10 Dina Boluarte
2025-10-10 .. José Jerí

PRY foreign-minister
2013-08-15 2018-08-15 Eladio Loizaga
2018-08-15 2019 Luis Alberto Castiglioni
2023-08-15 .. Rubén Ramírez Lezcano

PRY president
1989-02-03 1993-08-15 Andrés Rodríguez
1993-08-15 1998-08-15 Juan Carlos Wasmosy
1998-08-15 1999-03-28 Raúl Cubas
1999-03-28 2003-08-15 Luis González Macchi
2003-08-15 2008-08-15 Nicanor Duarte
2008-08-15 2012-06-22 Fernando Lugo
2012-06-22 2013-08-15 Federico Franco
2018-08-15 2023-08-15 Mario Abdo Benítez
2023-08-15 .. Santiago Peña

SLV foreign-minister
2019-06-01 .. Alexandra Hill Tinoco

SLV president
1994-06-01 1999-06-01 Armando Calderón Sol
1999-06-01 2004-06-01 Francisco Flores
2004-06-01 2009-06-01 Antonio Saca
2014-06-01 2019-06-01 Salvador Sánchez Cerén

SUR president
1988-01-25 1990-12-24 Ramsewak Shankar
1990-12-29 1991-09-16 Johan Kraag
1996-09-15 2000-08-12 Jules Wijdenbosch
2010-08-12 2020-07-16 Desi Bouterse
2020-07-16 2025-07-16 Chan Santokhi
2025-07-16 .. Jennifer Geerlings-Simons

TTO president
1987-03 1997-03 Noor Hassanali
1997-03 2003-03-17 A. N. R. Robinson
2003-03-17 2013-03-18 George Maxwell Richards
2013-03-18 2018-03-19 Anthony Carmona
2018-03-19 2023-03-20 Paula-Mae Weekes
2023-03-20 .. Christine Kangaloo

TTO prime-minister
1986-12-18 1991-12-17 A. N. R. Robinson
2015-09-09 2025-03-17 Keith Rowley
2025-03-17 2025-05-01 Stuart Young
2025-05-01 .. Kamla Persad-Bissessar

URY foreign-minister
1998-02 2005-03-01 Didier Opertti
2005-03-01 2008-03 Reinaldo Gargano
2008-03 2009 Gonzalo Fernández
2009 2010-03-01 Pedro Vaz
2010-03-01 2015-03-01 Luis Almagro
2015-03-01 2020-03-01 Rodolfo Nin Novoa
2020-03-01 2020-07 Ernesto Talvi
2020-07 2023-11 Francisco Bustillo
2023-11 2025-03-01 Omar Paganini
2025-03-01 .. Mario Lubetkin

URY president
1990-03-01 1995-03-01 Luis Alberto Lacalle
2010-03-01 2015-03-01 José Mujica
2020-03-01 2025-03-01 Luis Lacalle Pou
2025-03-01 .. Yamandú Orsi

USA foreign-minister
1992-08-23 1992-12-08 ~ Lawrence Eagleburger
1992-12-08 1993-01-20 Lawrence Eagleburger
1993-01-20 1997-01 Warren Christopher

VCT king
2022-09-08 .. King Charles III = charles-iii

VCT prime-minister
1984-07-30 2000-10-27 James Fitz-Allen Mitchell
2000-10-27 2001-03-29 Arnhim Eustace
2001-03-29 2025-11-28 Ralph Gonsalves
2025-11-28 .. Godwin Friday

VCT queen
1979-10-27 2022-09-08 Queen Elizabeth II = elizabeth-ii

VEN foreign-minister
1999-02-02 2001-02 José Vicente Rangel
2001-02 2002 Luis Alfonso Dávila
2002 2004 Roy Chaderton
2004 2004-11 Jesús Pérez
2004-11 2006-08 Alí Rodríguez
2006-08 2013-01 Nicolás Maduro
2013-01 2014-09-02 Elías Jaua
2014-09-02 2014-12-26 Rafael Ramírez
2014-12-26 2017-06-21 Delcy Rodríguez
2017-06-21 2017-08-02 Samuel Moncada
2017-08-02 2021-08-19 Jorge Arreaza
2021-08-19 2022-05-16 Félix Plasencia
2022-05-16 2023-01-06 Carlos Faría
2023-01-06 .. Yván Gil

VEN president
1989-02-02 1993-05-21 Carlos Andrés Pérez
1993-05-21 1993-06-05 ~ Octavio Lepage
1993-06-05 1994-02-02 Ramón José Velásquez
1994-02-02 1999-02-02 Rafael Caldera
`;
