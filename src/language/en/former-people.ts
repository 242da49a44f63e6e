import { type PersonNames, personNames } from "../../vocabulary/index.js";

/** English spellings of the leaders of vocabulary/former-leaders.ts, in the rows of people.ts. */
export const formerPeople: Readonly<Record<string, PersonNames>> = personNames(`
person:harry-truman | Harry Truman; Harry S. Truman | Truman
person:dwight-eisenhower | Dwight Eisenhower; Dwight D. Eisenhower | Eisenhower
person:john-f-kennedy | John F. Kennedy; John Kennedy | Kennedy?
person:gerald-ford | Gerald Ford | Ford?
person:john-diefenbaker | John Diefenbaker | Diefenbaker
person:lester-pearson | Lester Pearson; Lester B. Pearson | Pearson?
person:joe-clark | Joe Clark | Clark?
person:brian-mulroney | Brian Mulroney | Mulroney
person:lynden-pindling | Lynden Pindling | Pindling
person:hubert-ingraham | Hubert Ingraham | Ingraham?
person:perry-christie | Perry Christie | Christie?
person:fulgencio-batista | Fulgencio Batista | Batista?
person:raoul-cedras | Raoul Cédras; Raoul Cedras | Cédras; Cedras
person:jean-bertrand-aristide | Jean-Bertrand Aristide | Aristide
person:rene-preval | René Préval; Rene Preval | Préval; Preval
person:michel-martelly | Michel Martelly | Martelly
person:joaquin-balaguer | Joaquín Balaguer; Joaquin Balaguer | Balaguer
person:hipolito-mejia | Hipólito Mejía; Hipolito Mejia | Mejía?; Mejia?
person:danilo-medina | Danilo Medina | Medina?
person:alexander-bustamante | Alexander Bustamante | Bustamante?
person:michael-manley | Michael Manley | Manley?
person:edward-seaga | Edward Seaga | Seaga
person:p-j-patterson | P. J. Patterson; P.J. Patterson; Percival Patterson | Patterson?
person:bruce-golding | Bruce Golding | Golding?
person:patrick-manning | Patrick Manning | Manning?
person:basdeo-panday | Basdeo Panday | Panday
person:kamla-persad-bissessar | Kamla Persad-Bissessar | Persad-Bissessar
person:eric-gairy | Eric Gairy | Gairy
person:maurice-bishop | Maurice Bishop | Bishop?
person:forbes-burnham | Forbes Burnham | Burnham?
person:bharrat-jagdeo | Bharrat Jagdeo | Jagdeo
person:donald-ramotar | Donald Ramotar | Ramotar
person:desi-bouterse | Desi Bouterse; Dési Bouterse | Bouterse
person:ronald-venetiaan | Ronald Venetiaan | Venetiaan
person:luis-echeverria | Luis Echeverría; Luis Echeverria | Echeverría?; Echeverria?
person:miguel-de-la-madrid | Miguel de la Madrid | de la Madrid?
person:carlos-salinas | Carlos Salinas; Carlos Salinas de Gortari | Salinas?
person:ernesto-zedillo | Ernesto Zedillo | Zedillo
person:efrain-rios-montt | Efraín Ríos Montt; Efrain Rios Montt | Ríos Montt; Rios Montt
person:vinicio-cerezo | Vinicio Cerezo | Cerezo?
person:alvaro-arzu | Álvaro Arzú; Alvaro Arzu | Arzú; Arzu
person:oscar-berger | Óscar Berger; Oscar Berger | Berger?
person:alvaro-colom | Álvaro Colom; Alvaro Colom | Colom?
person:otto-perez-molina | Otto Pérez Molina; Otto Perez Molina | Pérez Molina; Perez Molina
person:rafael-callejas | Rafael Callejas | Callejas?
person:manuel-zelaya | Manuel Zelaya | Zelaya
person:porfirio-lobo | Porfirio Lobo | Lobo?
person:jose-napoleon-duarte | José Napoleón Duarte; Jose Napoleon Duarte | Duarte?
person:alfredo-cristiani | Alfredo Cristiani | Cristiani
person:mauricio-funes | Mauricio Funes | Funes?
person:anastasio-somoza | Anastasio Somoza | Somoza
person:violeta-chamorro | Violeta Chamorro; Violeta Barrios de Chamorro | Chamorro?
person:arnoldo-aleman | Arnoldo Alemán; Arnoldo Aleman | Alemán?; Aleman?
person:oscar-arias | Óscar Arias; Oscar Arias | Arias?
person:omar-torrijos | Omar Torrijos | Torrijos?
person:manuel-noriega | Manuel Noriega; Manuel Antonio Noriega | Noriega
person:guillermo-endara | Guillermo Endara | Endara
person:ricardo-martinelli | Ricardo Martinelli | Martinelli?
person:juan-carlos-varela | Juan Carlos Varela | Varela?
person:julio-cesar-turbay | Julio César Turbay; Julio Cesar Turbay | Turbay
person:belisario-betancur | Belisario Betancur | Betancur
person:cesar-gaviria | César Gaviria; Cesar Gaviria | Gaviria?
person:ernesto-samper | Ernesto Samper | Samper
person:andres-pastrana | Andrés Pastrana; Andres Pastrana | Pastrana?
person:alvaro-uribe | Álvaro Uribe; Alvaro Uribe | Uribe
person:romulo-betancourt | Rómulo Betancourt; Romulo Betancourt | Betancourt?
person:jaime-lusinchi | Jaime Lusinchi | Lusinchi
person:leon-febres-cordero | León Febres Cordero; Leon Febres Cordero | Febres Cordero
person:jamil-mahuad | Jamil Mahuad | Mahuad
person:lucio-gutierrez | Lucio Gutiérrez; Lucio Gutierrez | Gutiérrez?; Gutierrez?
person:fernando-belaunde | Fernando Belaúnde; Fernando Belaunde | Belaúnde; Belaunde
person:juan-velasco-alvarado | Juan Velasco Alvarado | Velasco?
person:alan-garcia | Alan García; Alan Garcia | García?; Garcia?
person:alberto-fujimori | Alberto Fujimori | Fujimori
person:alejandro-toledo | Alejandro Toledo | Toledo?
person:ollanta-humala | Ollanta Humala | Humala
person:juscelino-kubitschek | Juscelino Kubitschek | Kubitschek
person:joao-goulart | João Goulart; Joao Goulart | Goulart
person:ernesto-geisel | Ernesto Geisel | Geisel
person:joao-figueiredo | João Figueiredo; Joao Figueiredo | Figueiredo?
person:jose-sarney | José Sarney; Jose Sarney | Sarney
person:fernando-collor-de-mello | Fernando Collor de Mello; Fernando Collor | Collor
person:itamar-franco | Itamar Franco | Franco?
person:victor-paz-estenssoro | Víctor Paz Estenssoro; Victor Paz Estenssoro | Paz Estenssoro
person:hugo-banzer | Hugo Banzer | Banzer
person:carlos-mesa | Carlos Mesa | Mesa?
person:jeanine-anez | Jeanine Áñez; Jeanine Anez | Áñez; Anez
person:alfredo-stroessner | Alfredo Stroessner | Stroessner
person:horacio-cartes | Horacio Cartes | Cartes
person:eduardo-frei-montalva | Eduardo Frei Montalva | Frei Montalva
person:salvador-allende | Salvador Allende | Allende?
person:augusto-pinochet | Augusto Pinochet | Pinochet
person:patricio-aylwin | Patricio Aylwin | Aylwin
person:eduardo-frei | Eduardo Frei; Eduardo Frei Ruiz-Tagle | Frei?
person:ricardo-lagos | Ricardo Lagos | Lagos?
person:michelle-bachelet | Michelle Bachelet | Bachelet
person:juan-peron | Juan Perón; Juan Peron; Juan Domingo Perón | Perón; Peron
person:arturo-frondizi | Arturo Frondizi | Frondizi
person:jorge-videla | Jorge Videla; Jorge Rafael Videla | Videla
person:raul-alfonsin | Raúl Alfonsín; Raul Alfonsin | Alfonsín; Alfonsin
person:carlos-menem | Carlos Menem; Carlos Saúl Menem | Menem
person:fernando-de-la-rua | Fernando de la Rúa; Fernando de la Rua | de la Rúa; de la Rua
person:julio-maria-sanguinetti | Julio María Sanguinetti; Julio Maria Sanguinetti | Sanguinetti
person:jorge-batlle | Jorge Batlle | Batlle
person:tabare-vazquez | Tabaré Vázquez; Tabare Vazquez | Vázquez?; Vazquez?
person:anthony-eden | Anthony Eden | Eden?
person:harold-macmillan | Harold Macmillan | Macmillan?
person:alec-douglas-home | Alec Douglas-Home | Douglas-Home
person:harold-wilson | Harold Wilson | Wilson?
person:edward-heath | Edward Heath | Heath?
person:james-callaghan | James Callaghan | Callaghan
person:john-major | John Major | Major?
person:eamon-de-valera | Éamon de Valera; Eamon de Valera | de Valera
person:jack-lynch | Jack Lynch | Lynch?
person:charles-haughey | Charles Haughey | Haughey
person:garret-fitzgerald | Garret FitzGerald; Garret Fitzgerald | FitzGerald?
person:albert-reynolds | Albert Reynolds | Reynolds?
person:john-bruton | John Bruton | Bruton
person:bertie-ahern | Bertie Ahern | Ahern
person:enda-kenny | Enda Kenny | Kenny?
person:leo-varadkar | Leo Varadkar | Varadkar
person:ruud-lubbers | Ruud Lubbers | Lubbers
person:wim-kok | Wim Kok | Kok?
person:leo-tindemans | Leo Tindemans | Tindemans
person:wilfried-martens | Wilfried Martens | Martens?
person:jean-luc-dehaene | Jean-Luc Dehaene | Dehaene
person:guy-verhofstadt | Guy Verhofstadt | Verhofstadt
person:elio-di-rupo | Elio Di Rupo | Di Rupo
person:jacques-santer | Jacques Santer | Santer
person:guy-mollet | Guy Mollet | Mollet
person:charles-de-gaulle | Charles de Gaulle; Charles De Gaulle | de Gaulle; De Gaulle
person:georges-pompidou | Georges Pompidou | Pompidou
person:valery-giscard-destaing | Valéry Giscard d'Estaing; Valery Giscard d'Estaing | Giscard d'Estaing; Giscard
person:francois-mitterrand | François Mitterrand; Francois Mitterrand | Mitterrand
person:francisco-franco | Francisco Franco | Franco?
person:adolfo-suarez | Adolfo Suárez; Adolfo Suarez | Suárez?; Suarez?
person:leopoldo-calvo-sotelo | Leopoldo Calvo-Sotelo | Calvo-Sotelo
person:felipe-gonzalez | Felipe González; Felipe Gonzalez | González?; Gonzalez?
person:antonio-salazar | António Salazar; Antonio Salazar; António de Oliveira Salazar | Salazar?
person:marcelo-caetano | Marcelo Caetano | Caetano?
person:antonio-ramalho-eanes | António Ramalho Eanes; Ramalho Eanes | Eanes
person:mario-soares | Mário Soares; Mario Soares | Soares?
person:jorge-sampaio | Jorge Sampaio | Sampaio
person:konrad-adenauer | Konrad Adenauer | Adenauer
person:ludwig-erhard | Ludwig Erhard | Erhard
person:kurt-georg-kiesinger | Kurt Georg Kiesinger | Kiesinger
person:helmut-schmidt | Helmut Schmidt | Schmidt?
person:walter-ulbricht | Walter Ulbricht | Ulbricht
person:erich-honecker | Erich Honecker | Honecker
person:wladyslaw-gomulka | Władysław Gomułka; Wladyslaw Gomulka | Gomułka; Gomulka
person:edward-gierek | Edward Gierek | Gierek
person:wojciech-jaruzelski | Wojciech Jaruzelski | Jaruzelski
person:lech-walesa | Lech Wałęsa; Lech Walesa | Wałęsa; Walesa
person:bruno-kreisky | Bruno Kreisky | Kreisky
person:franz-vranitzky | Franz Vranitzky | Vranitzky
person:wolfgang-schussel | Wolfgang Schüssel; Wolfgang Schuessel; Wolfgang Schussel | Schüssel; Schuessel
person:alfred-gusenbauer | Alfred Gusenbauer | Gusenbauer
person:werner-faymann | Werner Faymann | Faymann
person:janos-kadar | János Kádár; Janos Kadar | Kádár; Kadar
person:jozsef-antall | József Antall; Jozsef Antall | Antall
person:gyula-horn | Gyula Horn | Horn?
person:antonin-novotny | Antonín Novotný; Antonin Novotny | Novotný?; Novotny?
person:gustav-husak | Gustáv Husák; Gustav Husak | Husák; Husak
person:mirek-topolanek | Mirek Topolánek; Mirek Topolanek | Topolánek; Topolanek
person:petr-necas | Petr Nečas; Petr Necas | Nečas; Necas
person:bohuslav-sobotka | Bohuslav Sobotka | Sobotka
person:vladimir-meciar | Vladimír Mečiar; Vladimir Meciar | Mečiar; Meciar
person:mikulas-dzurinda | Mikuláš Dzurinda; Mikulas Dzurinda | Dzurinda
person:iveta-radicova | Iveta Radičová; Iveta Radicova | Radičová; Radicova
person:aldo-moro | Aldo Moro | Moro?
person:amintore-fanfani | Amintore Fanfani | Fanfani
person:giulio-andreotti | Giulio Andreotti | Andreotti
person:francesco-cossiga | Francesco Cossiga | Cossiga
person:bettino-craxi | Bettino Craxi | Craxi
person:giuliano-amato | Giuliano Amato | Amato?
person:carlo-azeglio-ciampi | Carlo Azeglio Ciampi | Ciampi
person:lamberto-dini | Lamberto Dini | Dini
person:massimo-dalema | Massimo D'Alema | D'Alema
person:dom-mintoff | Dom Mintoff | Mintoff
person:joseph-muscat | Joseph Muscat | Muscat?
person:enver-hoxha | Enver Hoxha | Hoxha?
person:ramiz-alia | Ramiz Alia | Alia?
person:sali-berisha | Sali Berisha | Berisha
person:fatos-nano | Fatos Nano | Nano?
person:milo-dukanovic | Milo Đukanović; Milo Djukanovic; Milo Dukanovic | Đukanović; Djukanovic
person:branko-crvenkovski | Branko Crvenkovski | Crvenkovski
person:ljubco-georgievski | Ljubčo Georgievski; Ljubco Georgievski | Georgievski
person:nikola-gruevski | Nikola Gruevski | Gruevski
person:zoran-zaev | Zoran Zaev | Zaev
person:franjo-tudman | Franjo Tuđman; Franjo Tudjman | Tuđman; Tudjman
person:stjepan-mesic | Stjepan Mesić; Stjepan Mesic; Stipe Mesic | Mesić; Mesic
person:ivo-sanader | Ivo Sanader | Sanader
person:jadranka-kosor | Jadranka Kosor | Kosor
person:josip-broz-tito | Josip Broz Tito | Tito
person:slobodan-milosevic | Slobodan Milošević; Slobodan Milosevic | Milošević; Milosevic
person:vojislav-kostunica | Vojislav Koštunica; Vojislav Kostunica | Koštunica; Kostunica
person:alija-izetbegovic | Alija Izetbegović; Alija Izetbegovic | Izetbegović; Izetbegovic
person:hashim-thaci | Hashim Thaçi; Hashim Thaci | Thaçi; Thaci
person:ramush-haradinaj | Ramush Haradinaj | Haradinaj
person:janez-drnovsek | Janez Drnovšek; Janez Drnovsek | Drnovšek; Drnovsek
person:janez-jansa | Janez Janša; Janez Jansa | Janša; Jansa
person:borut-pahor | Borut Pahor | Pahor
person:miro-cerar | Miro Cerar | Cerar
person:konstantinos-karamanlis | Konstantinos Karamanlis; Constantine Karamanlis | Karamanlis?
person:georgios-papadopoulos | Georgios Papadopoulos; George Papadopoulos | Papadopoulos?
person:andreas-papandreou | Andreas Papandreou | Papandreou?
person:costas-simitis | Costas Simitis; Kostas Simitis | Simitis
person:kostas-karamanlis | Kostas Karamanlis; Costas Karamanlis | Karamanlis?
person:george-papandreou | George Papandreou; Georgios Papandreou | Papandreou?
person:antonis-samaras | Antonis Samaras | Samaras
person:archbishop-makarios | Archbishop Makarios; Makarios III | Makarios
person:spyros-kyprianou | Spyros Kyprianou | Kyprianou
person:george-vassiliou | George Vassiliou | Vassiliou
person:glafcos-clerides | Glafcos Clerides; Glafkos Clerides | Clerides
person:tassos-papadopoulos | Tassos Papadopoulos | Papadopoulos?
person:demetris-christofias | Demetris Christofias; Dimitris Christofias | Christofias
person:todor-zhivkov | Todor Zhivkov | Zhivkov
person:boyko-borisov | Boyko Borisov; Boiko Borisov | Borisov?
person:sergei-stanishev | Sergei Stanishev | Stanishev
person:mircea-snegur | Mircea Snegur | Snegur
person:petru-lucinschi | Petru Lucinschi | Lucinschi
person:vlad-filat | Vlad Filat | Filat
person:gheorghe-gheorghiu-dej | Gheorghe Gheorghiu-Dej | Gheorghiu-Dej
person:nicolae-ceausescu | Nicolae Ceaușescu; Nicolae Ceausescu | Ceaușescu; Ceausescu
person:traian-basescu | Traian Băsescu; Traian Basescu | Băsescu; Basescu
person:yuri-andropov | Yuri Andropov | Andropov
person:konstantin-chernenko | Konstantin Chernenko | Chernenko
person:mart-laar | Mart Laar | Laar
person:andrus-ansip | Andrus Ansip | Ansip
person:juri-ratas | Jüri Ratas; Juri Ratas | Ratas
person:valdis-dombrovskis | Valdis Dombrovskis | Dombrovskis
person:maris-kucinskis | Māris Kučinskis; Maris Kucinskis | Kucinskis
person:vytautas-landsbergis | Vytautas Landsbergis | Landsbergis?
person:algirdas-brazauskas | Algirdas Brazauskas | Brazauskas
person:valdas-adamkus | Valdas Adamkus | Adamkus
person:rolandas-paksas | Rolandas Paksas | Paksas
person:dalia-grybauskaite | Dalia Grybauskaitė; Dalia Grybauskaite | Grybauskaitė; Grybauskaite
person:leonid-kravchuk | Leonid Kravchuk | Kravchuk?
person:stanislav-shushkevich | Stanislav Shushkevich | Shushkevich
person:levon-ter-petrosyan | Levon Ter-Petrosyan; Levon Ter-Petrosian | Ter-Petrosyan; Ter-Petrosian
person:zviad-gamsakhurdia | Zviad Gamsakhurdia | Gamsakhurdia
person:abulfaz-elchibey | Abulfaz Elchibey; Abulfez Elchibey | Elchibey
person:urho-kekkonen | Urho Kekkonen | Kekkonen
person:mauno-koivisto | Mauno Koivisto | Koivisto
person:martti-ahtisaari | Martti Ahtisaari | Ahtisaari
person:paavo-lipponen | Paavo Lipponen | Lipponen
person:matti-vanhanen | Matti Vanhanen | Vanhanen
person:jyrki-katainen | Jyrki Katainen | Katainen
person:juha-sipila | Juha Sipilä; Juha Sipila | Sipilä; Sipila
person:tage-erlander | Tage Erlander | Erlander
person:olof-palme | Olof Palme | Palme
person:thorbjorn-falldin | Thorbjörn Fälldin; Thorbjorn Falldin | Fälldin; Falldin
person:ingvar-carlsson | Ingvar Carlsson | Carlsson?
person:carl-bildt | Carl Bildt | Bildt
person:goran-persson | Göran Persson; Goran Persson | Persson?
person:fredrik-reinfeldt | Fredrik Reinfeldt | Reinfeldt
person:einar-gerhardsen | Einar Gerhardsen | Gerhardsen
person:kare-willoch | Kåre Willoch; Kare Willoch | Willoch
person:gro-harlem-brundtland | Gro Harlem Brundtland | Brundtland
person:thorbjorn-jagland | Thorbjørn Jagland; Thorbjorn Jagland | Jagland
person:kjell-magne-bondevik | Kjell Magne Bondevik | Bondevik
person:poul-schluter | Poul Schlüter; Poul Schluter | Schlüter?; Schluter?
person:helle-thorning-schmidt | Helle Thorning-Schmidt | Thorning-Schmidt
person:davi-oddsson | Davíð Oddsson; David Oddsson | Oddsson
person:dawda-jawara | Dawda Jawara | Jawara
person:yahya-jammeh | Yahya Jammeh | Jammeh
person:alpha-oumar-konare | Alpha Oumar Konaré; Alpha Oumar Konare | Konaré; Konare
person:amadou-toumani-toure | Amadou Toumani Touré; Amadou Toumani Toure
person:leopold-senghor | Léopold Senghor; Leopold Senghor; Léopold Sédar Senghor | Senghor
person:abdou-diouf | Abdou Diouf | Diouf
person:abdoulaye-wade | Abdoulaye Wade | Wade?
person:mathieu-kerekou | Mathieu Kérékou; Mathieu Kerekou | Kérékou; Kerekou
person:thomas-boni-yayi | Thomas Boni Yayi; Boni Yayi | Yayi
person:moktar-ould-daddah | Moktar Ould Daddah | Ould Daddah
person:seyni-kountche | Seyni Kountché; Seyni Kountche | Kountché; Kountche
person:mamadou-tandja | Mamadou Tandja | Tandja
person:felix-houphouet-boigny | Félix Houphouët-Boigny; Felix Houphouet-Boigny | Houphouët-Boigny; Houphouet-Boigny
person:henri-konan-bedie | Henri Konan Bédié; Henri Konan Bedie | Bédié; Bedie
person:robert-guei | Robert Guéï; Robert Guei | Guéï; Guei
person:sekou-toure | Sékou Touré; Sekou Toure; Ahmed Sékou Touré | Touré?; Toure?
person:moussa-dadis-camara | Moussa Dadis Camara | Dadis Camara
person:thomas-sankara | Thomas Sankara | Sankara
person:blaise-compaore | Blaise Compaoré; Blaise Compaore | Compaoré; Compaore
person:william-tubman | William Tubman | Tubman
person:william-tolbert | William Tolbert | Tolbert
person:samuel-doe | Samuel Doe | Doe?
person:charles-taylor | Charles Taylor | Taylor?
person:siaka-stevens | Siaka Stevens | Stevens?
person:joseph-momoh | Joseph Momoh | Momoh
person:valentine-strasser | Valentine Strasser | Strasser
person:ahmad-tejan-kabbah | Ahmad Tejan Kabbah | Kabbah
person:ernest-bai-koroma | Ernest Bai Koroma; Ernest Koroma | Koroma
person:kwame-nkrumah | Kwame Nkrumah | Nkrumah
person:ignatius-acheampong | Ignatius Acheampong | Acheampong
person:jerry-rawlings | Jerry Rawlings | Rawlings
person:john-atta-mills | John Atta Mills | Atta Mills
person:gnassingbe-eyadema | Gnassingbé Eyadéma; Gnassingbe Eyadema | Eyadéma; Eyadema
person:ahmadou-ahidjo | Ahmadou Ahidjo | Ahidjo
person:abubakar-tafawa-balewa | Abubakar Tafawa Balewa | Balewa
person:yakubu-gowon | Yakubu Gowon | Gowon
person:shehu-shagari | Shehu Shagari | Shagari
person:ibrahim-babangida | Ibrahim Babangida | Babangida
person:sani-abacha | Sani Abacha | Abacha
person:abdulsalami-abubakar | Abdulsalami Abubakar | Abubakar?
person:omar-bongo | Omar Bongo | Bongo?
person:jean-bedel-bokassa | Jean-Bédel Bokassa; Jean-Bedel Bokassa | Bokassa
person:andre-kolingba | André Kolingba; Andre Kolingba | Kolingba
person:ange-felix-patasse | Ange-Félix Patassé; Ange-Felix Patasse | Patassé; Patasse
person:francois-tombalbaye | François Tombalbaye; Francois Tombalbaye | Tombalbaye
person:goukouni-oueddei | Goukouni Oueddei; Goukouni Weddeye | Oueddei
person:hissene-habre | Hissène Habré; Hissene Habre | Habré; Habre
person:pascal-lissouba | Pascal Lissouba | Lissouba
person:joseph-kasa-vubu | Joseph Kasa-Vubu; Joseph Kasavubu | Kasavubu; Kasa-Vubu
person:mobutu-sese-seko | Mobutu Sese Seko | Mobutu
person:milton-obote | Milton Obote | Obote
person:idi-amin | Idi Amin | Amin?
person:julius-nyerere | Julius Nyerere | Nyerere
person:ali-hassan-mwinyi | Ali Hassan Mwinyi | Mwinyi?
person:benjamin-mkapa | Benjamin Mkapa | Mkapa
person:michel-micombero | Michel Micombero | Micombero
person:jean-baptiste-bagaza | Jean-Baptiste Bagaza | Bagaza
person:pierre-buyoya | Pierre Buyoya | Buyoya
person:pierre-nkurunziza | Pierre Nkurunziza | Nkurunziza
person:gregoire-kayibanda | Grégoire Kayibanda; Gregoire Kayibanda | Kayibanda
person:juvenal-habyarimana | Juvénal Habyarimana; Juvenal Habyarimana | Habyarimana
person:siad-barre | Siad Barre; Mohamed Siad Barre | Siad Barre; Barre?
person:hassan-gouled-aptidon | Hassan Gouled Aptidon | Gouled
person:haile-selassie | Haile Selassie | Haile Selassie; Selassie
person:mengistu-haile-mariam | Mengistu Haile Mariam | Mengistu
person:agostinho-neto | Agostinho Neto | Neto?
person:samora-machel | Samora Machel | Machel
person:joaquim-chissano | Joaquim Chissano | Chissano
person:armando-guebuza | Armando Guebuza | Guebuza
person:kenneth-kaunda | Kenneth Kaunda | Kaunda
person:frederick-chiluba | Frederick Chiluba | Chiluba
person:levy-mwanawasa | Levy Mwanawasa | Mwanawasa
person:michael-sata | Michael Sata | Sata
person:ian-smith | Ian Smith | Smith?
person:hastings-banda | Hastings Banda; Hastings Kamuzu Banda; Kamuzu Banda | Banda?
person:bakili-muluzi | Bakili Muluzi | Muluzi
person:bingu-wa-mutharika | Bingu wa Mutharika | Mutharika?
person:hendrik-verwoerd | Hendrik Verwoerd | Verwoerd
person:john-vorster | John Vorster; B. J. Vorster | Vorster
person:p-w-botha | P. W. Botha; P.W. Botha; Pieter Willem Botha; Pieter Botha | Botha?
person:f-w-de-klerk | F. W. de Klerk; F.W. de Klerk; Frederik de Klerk | de Klerk; De Klerk
person:sam-nujoma | Sam Nujoma | Nujoma
person:hifikepunye-pohamba | Hifikepunye Pohamba | Pohamba
person:justin-lekhanya | Justin Lekhanya | Lekhanya
person:pakalitha-mosisili | Pakalitha Mosisili | Mosisili
person:tom-thabane | Tom Thabane | Thabane
person:seretse-khama | Seretse Khama | Khama?
person:quett-masire | Quett Masire; Ketumile Masire | Masire
person:festus-mogae | Festus Mogae | Mogae
person:ian-khama | Ian Khama | Khama?
person:philibert-tsiranana | Philibert Tsiranana | Tsiranana
person:didier-ratsiraka | Didier Ratsiraka | Ratsiraka
person:marc-ravalomanana | Marc Ravalomanana | Ravalomanana
person:seewoosagur-ramgoolam | Seewoosagur Ramgoolam | Ramgoolam?
person:anerood-jugnauth | Anerood Jugnauth | Jugnauth?
person:navin-ramgoolam | Navin Ramgoolam; Navinchandra Ramgoolam | Ramgoolam?
person:france-albert-rene | France-Albert René; France-Albert Rene; Albert Rene
person:ahmed-ben-bella | Ahmed Ben Bella | Ben Bella
person:houari-boumediene | Houari Boumédiène; Houari Boumedienne; Houari Boumediene | Boumédiène; Boumedienne; Boumediene
person:chadli-bendjedid | Chadli Bendjedid; Chadli Benjedid | Chadli; Bendjedid
person:liamine-zeroual | Liamine Zéroual; Liamine Zeroual | Zéroual; Zeroual
person:moncef-marzouki | Moncef Marzouki | Marzouki
person:beji-caid-essebsi | Beji Caid Essebsi | Essebsi
person:king-idris | King Idris; Idris I
person:gaafar-nimeiry | Gaafar Nimeiry; Jaafar Nimeiri; Gaafar Nimeiri; Jaafar Numeiri | Nimeiry; Nimeiri; Numeiri
person:ruhollah-khomeini | Ruhollah Khomeini; Ayatollah Khomeini | Khomeini
person:akbar-hashemi-rafsanjani | Akbar Hashemi Rafsanjani; Hashemi Rafsanjani; Ali Akbar Hashemi Rafsanjani | Rafsanjani
person:adnan-menderes | Adnan Menderes | Menderes
person:ismet-inonu | İsmet İnönü; Ismet Inonu | İnönü; Inonu
person:suleyman-demirel | Süleyman Demirel; Suleyman Demirel | Demirel
person:kenan-evren | Kenan Evren | Evren
person:turgut-ozal | Turgut Özal; Turgut Ozal | Özal; Ozal
person:yildirim-akbulut | Yıldırım Akbulut; Yildirim Akbulut | Akbulut
person:tansu-ciller | Tansu Çiller; Tansu Ciller | Çiller; Ciller
person:necmettin-erbakan | Necmettin Erbakan | Erbakan
person:mesut-yilmaz | Mesut Yılmaz; Mesut Yilmaz | Yılmaz?; Yilmaz?
person:abdul-karim-qassim | Abdul Karim Qassim; Abd al-Karim Qasim; Abdul Karim Kassem | Qassim?; Kassem?
person:iyad-allawi | Iyad Allawi; Ayad Allawi | Allawi
person:ibrahim-al-jaafari | Ibrahim al-Jaafari; Ibrahim Jaafari | Jaafari; al-Jaafari
person:adil-abdul-mahdi | Adil Abdul-Mahdi; Adel Abdul Mahdi | Abdul-Mahdi; Abdul Mahdi
person:anwar-sadat | Anwar Sadat; Anwar el-Sadat; Anwar al-Sadat | Sadat
person:hafez-al-assad | Hafez al-Assad; Hafez Assad; Hafiz al-Assad
person:camille-chamoun | Camille Chamoun | Chamoun
person:fouad-chehab | Fouad Chehab | Chehab
person:amin-gemayel | Amin Gemayel; Amine Gemayel | Gemayel
person:elias-hrawi | Elias Hrawi | Hrawi
person:emile-lahoud | Émile Lahoud; Emile Lahoud | Lahoud
person:michel-suleiman | Michel Suleiman; Michel Sleiman | Suleiman?; Sleiman
person:moshe-sharett | Moshe Sharett | Sharett
person:david-ben-gurion | David Ben-Gurion; David Ben Gurion | Ben-Gurion; Ben Gurion
person:levi-eshkol | Levi Eshkol | Eshkol
person:golda-meir | Golda Meir | Meir?
person:yitzhak-rabin | Yitzhak Rabin | Rabin
person:menachem-begin | Menachem Begin | Begin?
person:yitzhak-shamir | Yitzhak Shamir | Shamir
person:shimon-peres | Shimon Peres | Peres
person:king-saud | King Saud
person:king-khalid | King Khalid; King Khaled
person:king-fahd | King Fahd
person:ali-abdullah-saleh | Ali Abdullah Saleh | Saleh?
person:abd-rabbu-mansour-hadi | Abd-Rabbu Mansour Hadi; Abdrabbuh Mansur Hadi; Abed Rabbo Mansour Hadi | Hadi?
person:jaber-al-ahmad-al-sabah | Jaber al-Ahmad al-Sabah; Jaber al-Ahmed al-Sabah
person:zayed-bin-sultan-al-nahyan | Zayed bin Sultan Al Nahyan; Sheikh Zayed
person:nur-muhammad-taraki | Nur Muhammad Taraki; Nur Mohammad Taraki | Taraki
person:babrak-karmal | Babrak Karmal | Karmal
person:mohammad-najibullah | Mohammad Najibullah; Mohammed Najibullah | Najibullah
person:rahmon-nabiyev | Rahmon Nabiyev; Rakhmon Nabiyev | Nabiyev?
person:yumjaagiin-tsedenbal | Yumjaagiin Tsedenbal | Tsedenbal
person:punsalmaagiin-ochirbat | Punsalmaagiin Ochirbat | Ochirbat
person:syngman-rhee | Syngman Rhee | Rhee
person:chun-doo-hwan | Chun Doo-hwan; Chun Doo Hwan | Chun?
person:nobusuke-kishi | Nobusuke Kishi | Kishi?
person:hayato-ikeda | Hayato Ikeda | Ikeda?
person:eisaku-sato | Eisaku Satō; Eisaku Sato | Sato?
person:kakuei-tanaka | Kakuei Tanaka | Tanaka?
person:masayoshi-ohira | Masayoshi Ōhira; Masayoshi Ohira | Ohira
person:zenko-suzuki | Zenkō Suzuki; Zenko Suzuki | Suzuki?
person:yasuhiro-nakasone | Yasuhiro Nakasone | Nakasone
person:noboru-takeshita | Noboru Takeshita | Takeshita
person:toshiki-kaifu | Toshiki Kaifu | Kaifu
person:kiichi-miyazawa | Kiichi Miyazawa | Miyazawa
person:tomiichi-murayama | Tomiichi Murayama | Murayama
person:ryutaro-hashimoto | Ryutaro Hashimoto | Hashimoto
person:lal-bahadur-shastri | Lal Bahadur Shastri | Shastri
person:morarji-desai | Morarji Desai | Desai?
person:p-v-narasimha-rao | P. V. Narasimha Rao; P.V. Narasimha Rao; Narasimha Rao | Rao?
person:h-d-deve-gowda | H. D. Deve Gowda; Deve Gowda | Gowda
person:inder-kumar-gujral | Inder Kumar Gujral; I. K. Gujral; I.K. Gujral | Gujral
person:zia-ul-haq | Zia ul-Haq; Mohammad Zia ul-Haq; Muhammad Zia-ul-Haq; Zia-ul-Haq | Zia?
person:ziaur-rahman | Ziaur Rahman
person:hussain-muhammad-ershad | Hussain Muhammad Ershad; Hossain Mohammad Ershad | Ershad
person:khaleda-zia | Khaleda Zia | Khaleda
person:u-nu | U Nu
person:ne-win | Ne Win | Ne Win
person:than-shwe | Than Shwe | Than Shwe
person:thein-sein | Thein Sein | Thein Sein
person:sirimavo-bandaranaike | Sirimavo Bandaranaike | Bandaranaike
person:j-r-jayewardene | J. R. Jayewardene; J.R. Jayewardene; Junius Jayewardene; Junius Richard Jayewardene | Jayewardene
person:ranasinghe-premadasa | Ranasinghe Premadasa | Premadasa
person:chandrika-kumaratunga | Chandrika Kumaratunga; Chandrika Bandaranaike Kumaratunga | Kumaratunga
person:maithripala-sirisena | Maithripala Sirisena | Sirisena
person:maumoon-abdul-gayoom | Maumoon Abdul Gayoom | Gayoom
person:mohamed-nasheed | Mohamed Nasheed | Nasheed
person:king-mahendra | King Mahendra
person:king-birendra | King Birendra
person:king-gyanendra | King Gyanendra
person:prem-tinsulanonda | Prem Tinsulanonda | Prem?
person:chatichai-choonhavan | Chatichai Choonhavan | Chatichai
person:chuan-leekpai | Chuan Leekpai | Chuan?
person:abhisit-vejjajiva | Abhisit Vejjajiva | Abhisit
person:yingluck-shinawatra | Yingluck Shinawatra | Yingluck
person:norodom-sihanouk | Norodom Sihanouk; Prince Sihanouk; King Sihanouk | Sihanouk
person:lon-nol | Lon Nol | Lon Nol
person:pol-pot | Pol Pot | Pol Pot
person:heng-samrin | Heng Samrin | Heng Samrin
person:norodom-ranariddh | Norodom Ranariddh | Ranariddh
person:souvanna-phouma | Souvanna Phouma | Souvanna Phouma
person:kaysone-phomvihane | Kaysone Phomvihane | Kaysone
person:le-duan | Lê Duẩn; Le Duan | Le Duan
person:do-muoi | Đỗ Mười; Do Muoi | Do Muoi
person:nong-duc-manh | Nông Đức Mạnh; Nong Duc Manh | Nong Duc Manh
person:ngo-dinh-diem | Ngô Đình Diệm; Ngo Dinh Diem | Diem
person:tunku-abdul-rahman | Tunku Abdul Rahman | Tunku
person:goh-chok-tong | Goh Chok Tong | Goh?
person:ramon-magsaysay | Ramon Magsaysay | Magsaysay
person:fidel-ramos | Fidel Ramos; Fidel V. Ramos | Ramos?
person:sukarno | Sukarno; Soekarno | Sukarno
person:suharto | Suharto; Soeharto | Suharto
person:b-j-habibie | B. J. Habibie; B.J. Habibie; Jusuf Habibie | Habibie
person:xanana-gusmao | Xanana Gusmão; Xanana Gusmao | Gusmão; Gusmao
person:jose-ramos-horta | José Ramos-Horta; Jose Ramos-Horta | Ramos-Horta
person:robert-menzies | Robert Menzies | Menzies
person:gough-whitlam | Gough Whitlam | Whitlam
person:malcolm-fraser | Malcolm Fraser | Fraser?
person:bob-hawke | Bob Hawke | Hawke?
person:paul-keating | Paul Keating | Keating?
person:michael-somare | Michael Somare | Somare
person:peter-oneill | Peter O'Neill | O'Neill?
person:robert-muldoon | Robert Muldoon | Muldoon
person:david-lange | David Lange | Lange?
person:jim-bolger | Jim Bolger | Bolger
person:jenny-shipley | Jenny Shipley | Shipley
person:helen-clark | Helen Clark | Clark?
person:mahendra-chaudhry | Mahendra Chaudhry | Chaudhry?
person:laisenia-qarase | Laisenia Qarase | Qarase
`);
