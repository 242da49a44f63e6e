import type { NameWords } from "../language.js";

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const list = (text: string): readonly string[] => text.trim().split(/\s*[;\n]\s*/u);

/** The small words by which English builds names. */
export const nameWords: NameWords = {
  honorifics: [
    ...words(`
      Mr. Mr Mrs. Mrs Ms. Ms Miss Dr. Dr Prof. Prof Professor Sir Dame Lord Lady Baroness Baron Countess Count Viscount Hon. Shri Smt. Sheikh Shaykh Shaikh Sheikha Sayyid Seyyed Hajji Haji
      Ayatollah Mullah Mawlawi Maulana Moulvi Archbishop Cardinal Rev. Reverend Rabbi Comrade Madame Madam Monsieur Mme. Mme Mlle Herr Frau Señor Señora Senhor Signor Don Doña
      Datuk Tengku Daw Marshal Generalissimo
    `),
    ...list(`
      H.E.; H. E.; H.E; His Excellency; Her Excellency; Their Excellencies; Your Excellency; His Majesty; Her Majesty; H.M.; His Royal Highness; Her Royal Highness; HRH; H.R.H.; His Highness; H.H.
      His Holiness; His Eminence; His Beatitude; the Honourable; the Honorable; The Honorable; The Right Honourable; the Rt Hon.; Rt Hon; Rt. Hon.; Grand Ayatollah; Tan Sri; Dato' Seri; Dato' Sri
      Prince; Princess; Crown Prince; Crown Princess; Mr and Mrs; Saint
    `),
  ],
  particles: words(
    "bin ibn bint abu abd al el ul ur ud ad ar az ash van von der den de da do dos das del della di du la le las los san ter ten zu zum e y af av ould",
  ),
  givenNames: words(`
    Aamir Aaron Abba Abbas Abby Abd Abd-Rabbu Abdala Abdalla Abdallah Abdel Abdel-Fattah Abdel-Malik Abdelaziz Abdelbaki Abdelfattah Abdelilah Abdelkader Abdellatif Abdelmadjid
    Abdelmalek Abdelraouf Abdelsalam Abdelwahab Abderaman Abderamane Abderrahim Abderrahmane Abdi Abdiqasim Abdirahman Abdisalam Abdiweli Abdou Abdoul Abdoulaye Abdoulkader
    Abdourahamane Abdourahmane Abdrabbuh Abdujalil Abdul Abdul-Malik Abdulaziz Abdulhamid Abdulhamit Abdulkadir Abdulkhashim Abdulla Abdullah Abdullahi Abdullatif Abdulmalik
    Abdulrahman Abdulsalami Abdumalik Abdur Abdurrahim Abdurrahman Abdus Abe Abebe Abed Abel Abena Abhishek Abhisit Abigail Abilio Abimael Abiy Abolhassan Abou Abraham Abu Abubakar
    Abulfaz Abulfez Abuzed Achieng Achim Adalberto Adaljíza Adam Adama Ade Adebayo Adel Adele Aden Adil Adlai Adly Adnan Adolf Adolfas Adolfo Adolmiro Adolphe Adrian Adriana
    Adriano Adrien Adylbek Afonso Agathe Agbéyomé Agim Agnes Agnieszka Agostinho Agostino Aguila Agus Agustin Ahmad Ahmadou Ahmed Ahmet Aibek Aidan Aidarous Aiden Aidrous Aigars
    Aiko Aileen Aino Aires Airlangga Aisake Aisha Aissata Aivis Ajay Ajit Akash Akbar Akbarsho Akezhan Akhtar Akif Akil Akilisi Akin Akinwumi Akinyi Akio Akira Akosua Akram Akua
    Akwasi Akylbek Alaa Alain Alain-Claude Alain-Guillaume Alan Alana Alar Alassane Alastair Albert Albertas Alberto Albin Alcide Aldo Alec Alecos Alejandra Alejandro Aleksandar
    Aleksander Aleksandr Aleksandras Aleksei Aleksey Alemayehu Alen Alenka Alessandra Alessandro Alex Alexander Alexandr Alexandra Alexandre-Ferdinand Alexandros Alexandru Alexei
    Alexey Alexis Alexus Alfonso Alfred Alfredo Algirdas Ali Ali-Akbar Aliaksandr Alice Alicia Älihan Alija Alikbek Alikhan Alioune Alison Alistair Alix Aliyu Allamaye Allan Allen
    Allison Ally Almaz Almazbek Alois Alonso Aloysio Alparslan Alpha Alva Alvaro Alvin Alwi Alya Alyaksandr Ama Amadou Amama Amanda Amangeldy Amanullah Amar Amara Amata Ambrose
    Ameenah Amelia Amery Amilcar Amin Amina Aminata Amine Amintore Aminu Amir Amit Amitabh Amon Amos Amparo Amr Amre Amrullah Amy Ana Anand Anas Anastas Anastase Anastasia
    Anastasio Anatole Anatolijs Anatoliy Anatoly Anders Andranik Andre Andrea Andreas Andrei Andrej Andres Andrew Andrey Andrii Andris Andrius Andriy Andrus Andry Andrzej Andy
    Anerood Ange-Felix Ángel Angela Angelino Angelo Angie Angus Ani Anibal Anifah Anil Anisul Anita Anitta Anjali Anker Ann Anna Annalena Anne Annegret Anneli Annette Annie Anniken
    Anote Anouar Ansumane Antanas Ante Antenor Anthony Antoine Anton Antonella Antonello Antoni Antonia Antonin Antonio Antonis Antony Antti Anup Anura Anurag Anutin Anwaar-ul-Haq
    Anwaarul Anwar Anze Apas Apisai Apollinaire Apolo Ara Aram Arancha Ararat Archie Ari Ariel Arif Arindam Aristide Aristides Arjan Arjun Arkady Armando Armen Armin Arnaldo Arnhim
    Arnold Arnoldo Arnulfo Arpad Arsa Arseniy Arseny Arta Artem Arthur Artis Artur Artūras Arturo Arun Arvid Arvind Arvydas Arzu Asaad Asad Asbjorn Aseff Asfaw Ash Asha-Rose Ashfaq
    Ashish Ashley Ashok Ashour Ashraf Ashwini Asif Asim Askar Asma Assane Assimi Assunção Astrid Asya Atal Atef Atifete Atiku Attaullah Attila Atul Audrey Audronius Augustin
    Augustine Augusto Aurelien Aurelio Aureliu Avdullah Averell Avery Avigdor Aviv Avril Avtandil Awa Awn Axel Ayad Ayaz Aykhan Ayman Aymen Ayse Ayub Ayumi Azali Azim Aziz Azlan
    Azzeddine Babacar Babajide Babrak Babu Baburam Badr Badruddoza Baghdadi Bah Bahram Baiba Bailey Bainbridge Bajram Bakary Bakhtiyar Bakhtiyor Bakili Bakir Bakri Bakytzhan Balaji
    Balakh Balazs Baldwin Balendra Bamba Bambang Bamir Bandar Banharn Bankole Barack Barak Barbara Barber Barham Barkat Barnaba Barnabas Baron Barry Bart Bartholomew Basdeo Basel
    Bashar Bashkim Basile Bassam Bassirou Batmunkh Battsetseg Battulga Batyr Beata Beate Beatrice Beatriz Bechara Becky Behgjet Beibut Beji Bekele Bekir Bela Belaid Belen Belisario
    Belkacem Ben Benazir Bendito Benedict Benedito Bengt Beniamino Benigno Benita Benito Benjamin Benny Berat Berhane Berik Beriz Bernadette Bernard Bernardino Bernardo Bernie Bert
    Bertie Besarion Besir Besnik Beth Bethany Betsy Bettino Betty Beverly Bezalel Bharrat Bhumibol Bhupendra Bianca Bidya Bidzina Bijan Bikenibeu Bilal Bilawal Bill Billy Binali
    Bingu Bintou Binyamin Birgit Birgitta Bisera Bishara Bisher Bjarni Bjorn Bjørn Blagoj Blaise Blanca Blas Bob Bobby Bogdan Bohuslav Boiko Bola Boleslaw Bolesław Bonaya Bonfoh
    Bongani Bongbong Boni Boniface Bonnie Borge Boris Borisav Borislav Borjana Borje Borut Borys Bosco Boubacar Boubou Bouthaina Boutros Boyan Boyko Bozena Božidar Brad Bradley
    Brandon Branislav Branko Bratislav Braulio Brenda Brendan Brent Bret Brett Brian Brice Bridget Brigi Brigitte Bronislaw Bronislovas Bronisław Bruce Bruno Bryan Budi Budimir
    Bujar Bulend Bulent Burak Burhan Burhanettin Burhanuddin Buthaina Byron Børge Caabi Caetano Caitlin Calin Calvin Cameron Camilla Camille Camilo Candace Carl Carla Carlo Carlos
    Carmelo Carmen Carol Caroline Carolyn Carrie Casey Casimir Caspar Cassam Cassandra Cassio Casten Catalin Catherine Cathy Cayetano Cecil Cecilia Cedric Celal Celia Celinda Celso
    Cem Cemil Ċensu Cesar Cesare Cevdet Ceyhun Chadli Chaim Chan Chandan Chandra Chandrika Chandrikapersad Chaovarat Charbel Charlene Charles Charlie Charlot Charlotte Chatichai
    Chaudhry Chavalit Che Cheddi Chedli Cheick Cheikh Cheryl Chester Chet Chidi Chika Chimediin Chingiz Chinua Chirau Chiril Chloe Choguel Chogyal Chris Christa Christer Christiana
    Christie Christina Christine Christoph Christophe Christopher Christos Chrystia Chuan Chuck Chukwuemeka Chukwuma Cindy Ciprian Ciro Cissé Claire Clara Clarence Clark Claude
    Claudette Claudia Claudio Claudiu Clayson Cleber Clement Cleopa Cleopas Cliff Clifford Clint Clive Colin Colleen Conde Condoleezza Connie Connor Conrad Constance Constantin
    Constantine Constantino Constantinos Corazon Cordell Corey Corneille Cornelio Corneliu Cory Coşkun Costas Costel Craig Crispin Cristian Cristina Cristobal Csaba Curtis Cynthia
    Cyprien Cyril Cyrus Czeslaw Czesław Dacian Dag Daisuke Dalia Dalibor Damcho Damdin Damian Damien Damir Dan Dana Danial Daniel Daniela Danielle Danilo Daniyal Daniyar Danny
    Dante Danuta Daoud Daouda Dario Dariusz Darko Darren Darryl Dashiin Dave Davi David Davit Davíð Davor Davorin Dawa Dawda Dawit Debbie Deborah Debra Debretsion Dee-Maxwell
    Deepak Deirdre Dejan Delcy Delfin Delia Delwa Delyan Demeke Demetris Dendeviin Deng Denis Denise Deniz Denko Dennis Denys Denzil Derek Dermot Derog Dervis Des Desi Desmond Dev
    Deve Devendra Devlet Dewi Dharam Diana Diane Dick Dickon Didier Diego Dileita Dilma Dilson Dimitar Dimitrij Dimitris Dina Dinah Dinesh Dingiri Dino Diogo Dioncounda Dionísio
    Diosdado Dipu Dirdeiry Dirk Dismas Ditmir Djalma Django Djimrangar Djoomart Djuro Dmitri Dmitriy Dmitry Dmytro Dobrica Dogu Doina Dolores Domenico Dominic Dominique Domitien
    Don Donald Donika Donna Dora Doreen Dorin Doris Dorota Dorothy Dorottya Doug Douglas Dragan Dragiša Drago Dragoljub Dragos Dragutin Draja Draza Driss Dritan Droupadi Dumaagiin
    Dumisani Dumitru Duncan Dunja Dunya Durao Dusko Dustin Dwight Dylan Eamon Ebba Ebrahim Eda Edda Eddie Edelmiro Edem Edgar Edgard Edgars Edi Edil Edison Edith Edmond Edmund
    Edmundo Ednan Edouard Edson Eduard Eduarda Eduardo Eduards Edvard Edward Edwin Eero Efkan Efrain Egemen Egils Egon Ehud Eiji Eileen Einar Einars Eino Eisaku Eivind Eka
    Ekaterina Ekmeleddin Ekrem Eladio Elaine Elbridge Eleanor Eleftherios Elena Eleutherios Eli Elias Elif Elihu Elijah Elina Elio Elisa Elisabeth Elise Elisio Eliud Eliza
    Elizabeth Ella Ellen Elliot Elliott Elmar Elmedin Elmer Elon Eloy Elpidio Elsie Elvira Ely Elyes Elyor Elzbieta Emamali Emeka Emil Emile Emiliano Emilio Emily Emine Emma
    Emmanuel Emmerson Emomali Emomalii Empress Emre Enda Enele Enex Engelbert Enrico Enrique Enver Enwer Enzo Epeli Ephraïm Epsy Erato Erdal Eric Erica Erich Erik Erika Erin Eriya
    Erkki Erlan Erling Ermek Erna Ernest Ernesto Errol Ersin Erskine Ertha Ertharin Ertugrul Ervin Esben Eshaq Eskil Esko Esmaeil Esmail Esmat Espen Essam Essop Estanislau Esteban
    Estela Ethan Etienne Eugen Eugene Eugenia Eurico Eusebio Eva Eva-Maria Evangelos Evans Evarist Evariste Evaristo Eveline Evelyn Everton Evgeny Evika Evo Ewa Eyal Ezer Fabian
    Fabio Facundo Fadi Fahad Fahd Fahrettin Faimalaga Faisal Fakhruddin Faraj Fares Farhan Farid Farooq Farouk Farouq Faruk Fatafehi Fatemeh Fathulla Fatih Fatima Fatin Fatma
    Fatmir Fatos Fatou Fatoumata Faure Fausta Faustin Faustin-Archange Fausto Fawad Fawzi Fayez Federica Federico Feleti Felicity Feliks Felipe Felix Femi Feras Ferdi Ferdinand
    Ferenc Feridun Fermin Fernanda Fernando Festus Fethullah Fiame Fidel Fidèle Figen Fikre Fikri Filip Filipa Filipe Filippo Fiona Fiorello Firas Firmin Firuz Flavio Flora Florin
    Floyd Foday Folke Forbes Fouad Fradique France-Albert Frances Francesca Francesco Francia Francis Francisca Francisco Franco Francois Francois-Philippe Franjo Frank
    Frank-Walter Franklin Frans Franz Franz-Josef Fred Freddie Frederick Frederik Fredrik Freundel Friedrich Fritz Frode Fuad Fuat Fulgencio Fumimaro Fumio Funmi Furkat Gaafar
    Gabby Gabi Gabor Gabriel Gabriela Gabriele Gabrielius Gaetano Gagik Galab Galeazzo Galina Gamal Gan Gareth Garret Garry Gary Gaspar Gaston Gautam Gavin Gavril Gebran Gediminas
    Gedion Gedu Geert Geidar Geir Gela Gemma Gen Genaro Gene Genet Gennadi Gennady Gent Geoff Geoffrey Georg George Georges Georgi Georgios Georgs Georgy Gerald Geraldo Gerard
    Gerardo Gerd Gergely Gerhard German Germano Gerry Gert Gervais Getachew Getulio Geza Ghada Ghasem Ghassan Ghazi Gheorghe Ghulam Giacomo Gian Gianfranco Gianni Gibran Gideon
    Gigi Gilad Gilbert Gilberto Giles Gillian Gilmar Gina Gintautas Giorgi Giorgia Giorgio Giorgos Giovanni Girija Girish Girma Ģirts Gita Gitanas Giuliano Giulio Giuma Giuseppe
    Gjorge Gjorgje Glafcos Glafkos Glauk Glen Glenda Glenn Gloria Gloriana Gnassingbe Godfrey Godwin Goh Gohar Golam Golda Gombojav Gombojavyn Gonzalo Goodluck Gopal Goran Gordan
    Gordana Gordon Gotabaya Gough Goukouni Graciela Graham Grantley Grazia Greg Gregoire Gregorio Gregory Greta Grigol Grigory Gro Grover Grzegorz Gualberto Gudlaugur Gudni Gudrun
    Guido Guillaume Guillermo Gulbuddin Gunilla Gunnar Guntars Gunter Gunther Guntis Gurbanguly Gus Gustaf Gustav Gustavo Guðlaugur Guðni Gwen Gyorgy Gyude Gyula Haakon Habib
    Hachiro Hackman Hadi Hadja Hafez Hafiz Hafizullah Hage Haibatullah Haidar Haider Haile Hailemariam Hailu Haitham Haj Hajime Hakainde Hakan Hakeem Hakim Halbe Halimah Halina
    Halla Halldór Halvard Halvdan Ham Hama Hamad Hamada Hamadi Hamani Hamdi Hamdullah Hamed Hami Hamid Hamid-Reza Hamilton Hamrokhon Hamza Hana Hanan Hani Hanif Hank Hanke Hanna
    Hannah Hanno Hannu Hans Hans-Adam Hans-Dietrich Hans-Rudolf Haoliang Harald Hardeep Hari Harini Haris Harish Harold Haroun Harri Harriet Harry Harsh Hartwig Haruhiko Haruki
    Harun Haruto Harvey Hasan Hashem Hashemi Hashim Hassan Hassanal Hassoumi Hastings Hatem Hatoyama Hayashi Hayati Hayato Hazem Heather Hector Hege Heidar Heidi Heikki Heiko
    Heinrich Heinz Helen Helena Helene Helga Helge Helio Helle Helmut Heloisa Hemant Hendra Hendrik Hennadiy Henri Henri-Marie Henrietta Henrique Henry Henryk Heorhii Heorhiy
    Heraldo Herbert Heriberto Herman Hermann Hernan Hernando Hernâni Herve Hery Herzi Hesham Heydar Hibatullah Hicham Hichem Hideki Hideo Hidipo Hifikepunye Hikmet Hilary Hilda
    Hilde Hilgard Hilla Hillary Hilmi Hina Hipolito Hirofumi Hirokazu Hiroshi Hiroshige Hiroyuki Hisham Hishammuddin Hissein Hissene Hjalmar Holden Holger Horace Horacio Horia
    Horst Horta Hoshiyar Hoshyar Hosni Hossain Hossam Hossein Houari Hovik Howard Hrant Hristijan Hrvoje Hubert Huda Hudson Hugh Hugo Hulusi Humberto Hun Husain Hüsamettin Husein
    Huseyin Hussain Hussein Iajuddin Ian Ibn Ibrahim Ibrahima Ichiro Ida Idi Idris Idriss Idrissa Ieremia Ifeanyi Iftekhar Igli Ignacio Ignacy Ignatius Ignazio Igor Ihab Ihor Ihsan
    Ikenna Ikililou Ilan Ildefonso Ildiko Ileana Ilham Ilia Iliana Ilie Ilinka Ilir Ilker Ilkka Ilya Imad Imamali Imangali Imata Imelda Imogen Imomali Imran Imre Inacio Inder
    Indermit Indira Indra Indulis Ine Ines Inga Inge Inger Ingibjörg Ingrid Ingrida Ingvar Inocencio Ioan Ioannis Ion Ionatana Ionut Irakli Irena Irene Irfaan Irfan Irina Irsen
    Irwin Iryna Isa Isaac Isabel Isabella Isaias Isamu Isatou Ishaq Ishiba Ishmael Isidore Isidoro Isidro Isik Iskenderbek Islam Islom Ismael Ismail Ismatilla Ismatulla Ismet Issa
    Istvan Işık Italo Itamar Itsunori Iulian Iurie Ivailo Ivan Ivana Ivanka Ivars Iveta Ivica Ivo Iwaya Iwona Iyad Izumi Izzat Ja'afar Jaafar Jaan Jaap Jaba Jaber Jacek Jacinda
    Jacinta Jacinto Jack Jackie Jacob Jacobo Jacqueline Jacques Jacques-Édouard Jadranka Jadranko Jadwiga Jafar Jagdeep Jagdish Jaime Jair Jakaya Jake Jakob Jakov Jakub Jakup Jalal
    Jalil Jamal Jambyn James Jameson Jamie Jamieson Jamil Jamshed Jan Jan-Peter Jana Janaina Jane Janet Janez Janice Janio Jānis Janlavyn Janos Janusz Jared Jargaltulgyn
    Jari Jarmo Jaroslav Jaroslaw Jarosław Jasem Jason Jasper Jaswant Jaume Javad Javier Javlon Jawad Jawaharlal Jay Jaya Jayant Jean Jean-Baptiste Jean-Bedel Jean-Bernard
    Jean-Bertrand Jean-Claude Jean-François Jean-Henry Jean-Luc Jean-Lucien Jean-Marc Jean-Marie Jean-Max Jean-Michel Jean-Noel Jean-Pascal Jean-Pierre Jean-Victor Jean-Yves Jeane
    Jeanette Jeanine Jeanne Jeannot Jeenbek Jeff Jeffrey Jeh Jeje Jelal Jelena Jen Jenna Jennifer Jenny Jens Jens-Frederik Jeppe Jeremiah Jeremy Jerome Jeronimo Jerry Jerzy Jesse
    Jessica Jesus Jeyhun Jhala Jibran Jigme Jihan Jill Jim Jimmy Jin Jiri Jiro Joachim Joan Joana Joanna Joanne Joao Joaquim Joaquin Jocelerme Jochen Jodie Joe Joel Joey Johan
    Johann Johanna Johannes John Johnny Johnson Joko Jolanta Jomo Jon Jona Jonah Jonas Jonathan Jorge Jorgen Jorma Joschka Jose Josef Josefa Josefina Josep Joseph Josette Josh
    Joshua Josip Jostein Jotham Jouni Jovan Jovenel Joyce Jozef Jozias Jozo Jozsef Juan Juanita Judith Judy Juha Juhan Juho Jukka Jules Julia Julian Juliana Julie Julien Juliet
    Julieta Juliette Julio Julius Juma Jumabek Jun Junichiro Junius Juraj Jure Jurelang Jurgen Juri Juscelino Jussara Jussi Justin Jusuf Jutta Juvenal Jyrki Kaare Kaarina Kabun
    Kacou Kadré Kadri Kadyrbek Kailash Kairat Kais Kaj Kaja Kajsa Kakha Kakuei Kalevi Kalle Kalman Kalonzo Kalzeubet Kamal Kamala Kamalesh Kamau Kamchybek Kamel Kamikawa Kamil
    Kamina Kamisese Kamla Kamuta Kamuzu Kanat Kandia Kantaro Kantathi Kao Kaoru Kapil Kara Karamoko Kare Kareem Karel Karen Kari Karim Karin Karina Karine Karl Karl-Theodor Karlis
    Karmenu Karol Karoline Karolos Karoly Kasem Kash Kashim Kasit Kaspar Kassim Kassym Kassym-Jomart Kassym-Zhomart Kassymzhomart Kastriot Kasym Kasym-Jomart Kasym-Zhomart
    Kasymzhomart Katalin Katarina Kate Katerina Katherine Kathleen Kathryn Kathy Katie Katrin Katrina Katsunobu Katsuya Kausea Kavita Kay Kayleigh Kazem Kazi Kazimierz Kazimira
    Kazuhiro Kazuo Kazushige Kebede Keiji Keiko Keir Keit Keith Keizo Kelly Kemal Ken Kenan Kenichi Kenji Kennan Kennedy Kenneth Kenny Kenta Kerrie Kerry Kersti Kessai Kestutis
    Ketumile Kevin Kgalema Khadija Khady Khaled Khaleda Khalid Khalifa Khalil Khaltmaagiin Khalykberdy Khamrokhon Khandu Khawaja Khemaies Khil Khosrov Khurelsukh Khurram
    Khurshid Kiichi Kim Kimberly Kimmo Kinga Kintu Kinza Kinzang Kipchoge Kiran Kiril Kirill Kirk Kiro Kirsi Kirsten Kishida Kishore Kithure Kjell Kjersti Klaus Klement Kliment
    Knut Koffi Kofi Kohir Koibla Koichi Koichiro Koji Kojo Kokhir Koki Koksal Kolinda Koloa Komi Komlan Kono Konrad Konstantin Konstantinos Korir Kostas Kostyantyn Krishna
    Krisjanis Kristalina Kristen Kristi Kristian Kristiina Kristin Kristoffer Kristrun Krisztina Krystyna Krzysztof Kubanychbek Kubatbek Kudret Kumar Kumba Kunio Kuniwo Kurbanguly
    Kurmanbek Kursad Kurt Kwabena Kwaku Kwame Kwasi Kwassi Kweku Kwesi Kyle Kyriakos Kyrylo La'auli Lado Laercio Lagitupu Lagumot Lai Laila Laimdota Laisenia Lajos Lakhdar Lakshman
    Lakshmi Lal Lalit Lam Lambert Lamberto Lamine Lana Lansana Largo Larisa Larry Lars Lassina Laszlo Latifur Laura Lauren Laurence Laurent Laurent-Desire Laurentino Laurentiu
    Lauri Laurie Laurynas Lautaro Lavrenty Lawrence Layla Lazăr Lazaro Lazarus Leabua Leah Leandro Leanne Lech Lee Leena Leif Leigh Leila Lejeune Lejone Lemma Lemogang Lena Lene
    Lenin Lennart Leo Leon Leonard Leonardo Leonel Leonid Leopold Leopoldo Lerato Les Leslie Lester Leszek Leticia Letsie Levent Levente Levi Levon Levy Lewis Leyla Liam Liamine
    Liaquat Liberata Lidia Lilja Lillian Lim Lina Linas Linda Lindiwe Lindsay Lindsey Lionel Lisa Litokwa Liudmyla Liviu Liz Ljiljana Ljubco Ljubomir Ljupčo Lloyd Logan Lois Lojze
    Lokendra Lola Lorella Lorena Lorenzo Loretta Lorraine Lotay Lothar Lou Louis Louise Lubomir Luc Luc-Adolphe Luca Lucas Lucia Luciana Luciano Lucio Lucrecia Lucy Ludovic Ludovit
    Ludwig Luhut Luigi Luis Luísa Luiz Lukasz Luke Lula Lulzim Luminita Lundeg Lupe Lutfi Luvsangiin Luvsannamsrain Luvsanvandan Lydia Lydie Lynden Lyndon Lynn Lyuben Lyudmila
    Lyudmyla Ma'ruf Maada Maaouya Maatia Mabel Mac Macarena Maciej Mackenzie Macky Madeleine Madhav Madhavsinh Madické Maeen Magda Magdalena Magnus Magufuli Maha Mahamadou Mahamane
    Mahamat Mahamudu Mahathir Mahatma Mahboub Mahdi Mahendra Maher Mahesh Mahinda Mahmoud Maia Maite Maithripala Maja Majed Majid Maka Makarios Makiko Makoto Maksim Maktoum Malam
    Malcolm Maleeha Malgorzata Malietoa Malik Malin Mamadi Mamadou Mamady Mamata Mame Mammad Mamnoon Mamoru Mamuka Man Mana Manasseh Mandé Mandla Manfred Mangala Mangosuthu Manish
    Mankeur Manmohan Manny Manohar Manoj Manouchehr Mansour Mansur Manuel Manuela Marat Marc Marcel Marcela Marcelo Marcia Marcin Marcio Marco Marcos Marcus Marek Margaret
    Margareta Margaretha Margarita Margot Margrethe Margus Mari Maria Mariam Mariama Marian Mariana Marianne Mariano Maribel Marich Marie Marie-Louise Mariella Marija Marilia
    Marilyn Marin Marina Marine Marino Mario Marion Maris Marise Marisol Marissa Marit Marius Mariusz Mariya Marja Marjan Marjorie Mark Markku Marko Markos Markus Marlene Marlin
    Maros Marouf Marriyum Mart Marta Martha Martin Martina Martti Marty Maruf Marvin Marwan Mary Maryam Marzieh Masahiko Masahiro Masaki Masao Masaru Masashi Masato Masatsugu
    Masayoshi Masoud Masrour Massimo Massoud Mate Mateo Mateusz Mathias Mathieu Matias Mats Matt Matteo Matthew Matti Matyas Maulen Maumoon Mauno Maureen Maurice Mauricio Maurizio
    Mauro Max Maxim Maxime Maximiliano Maximo Maxwell Maya Mayiik Mazen Mazloum Mazlum Meechai Meenakshi Meera Megan Megawati Mehdi Mehmed Mehmet Mehriban Mekere Mekonnen Mel
    Melania Melanie Melchior Meles Melinda Melissa Meliza Melvin Menachem Mendsaikhany Mengistu Meral Meredith Merrick Meshal Mesut Metin Mette Mevlut Mher Mia Mian Micah Michael
    Michal Michalis Micheal Michel Michele Micheline Michelle Michiko Michio Mickey Micky Miguel Mihaela Mihai Mihaly Mika Mikael Mikayil Mike Mikhail Mikheil Mikko Miklos Mikulas
    Milan Mildred Mile Milena Millard Milo Milojko Milomir Milorad Milos Mimi Mimma Minna Minnie Minoru Miodrag Miomir Mir Mir-Hossein Mir-Hussein Mira Miranda Mircea Mirek Mireya
    Miriam Mirjana Mirko Miro Miroslav Miroslaw Mirta Mishal Mitch Mitchell Mitsumasa Mitsuo Mitt Miyeegombyn Mizan Mizengo Mladen Moammar Moana Moaz Mobutu Mochtar Moctar Modibo
    Moeed Moeenuddin Moeketsi Moez Mogens Mohamad Mohamed Mohammad Mohammad-Reza Mohammed Mohan Mohandas Mohsen Moise Moises Mojtaba Mokdad Mokgweetsi Moktar Molly Momir Mona
    Moncef Mongi Monica Monika Monique Moosa Moqtada Morarji Morihiro Morissanda Moritz Morris Morshed Morten Moses Moshe Moshoeshoe Mostafa Motazz Motegi Mouaz Mouldi Mouloud
    Mounir Mourad Mousa Moussa Moustadroine Moustafa Moustapha Mozart Mpho Mswati Muammar Muammer Mubarak Mudar Mugur Muhamed Muhammad Muhammadu Muhammed Muhannad Muharrem Muhoozi
    Muhyiddin Mujibur Mukesh Mukhammedkalyi Mukhisa Mukhtar Mulambo Mulatu Mulugeta Mumtaz Munir Muqtada Murad Murali Murat Muratbek Muriel Murray Murtala Musa Musaed Musalia Muse
    Mustafa Mustafizur Mute Mwai Mwangi Mwigulu Myechyslaw Mykhailo Mykola Myra Myriam Nabi Nabih Nabil Naci Nada Nader Nadezhda Nadia Nadine Nadir Naftali Nagoum Nail Naim Naiqama
    Naji Najib Najla Naledi Nambaryn Namik Namık Nana Nanaia Nancy Nangolo Naoki Naomi Naoto Napoleon Narasimha Narayan Narciso Narendra Naresh Nasirdin Nasirul Nasr Nasry Nasser
    Nassif Nassour Natalia Natalie Natalya Natasa Natasha Nathan Nathaniel Natsagiin Natwar Navanethem Naveen Navi Navin Navinchandra Navtej Nawaf Nawaz Nayef Nayib Neal Nebiat
    Nebojsa Necdet Nechirvan Necmettin Ned Neeraj Negasso Neil Nelson Nemanja Nenad Nesrin Nestor Netumbo Neuza Neven Neville Ngiratkel Ngozi Nicanor Nicephore Nicholas Nick
    Nickolay Nicola Nicolae Nicolas Nicole Nicos Nicu Nicusor Nidal Niels Nigel Nihat Nika Nikhil Nikica Nikita Nikki Niko Nikol Nikola Nikolai Nikolay Nikos Nils Nina Nino Nir
    Nirmala Nirupama Nitin Nitya Niwatthamrong Nizar Njeri Njoroge Nkosazana Nnamdi Noah Noboru Nobuo Nobusuke Nobutaka Nobuteru Nobuyuki Noel Noemi Nohad Nomvula Noor Noppadon
    Nora Norbert Norberto Noriko Norma Norman Norovyn Nouhad Noureddine Nouri Novruz Ntsu Nuhu Numan Nuno Nur Nureddin Nurettin Nuri Nurlan Nursultan Nyamaa Nyambura Nyamosoryn
    Nyamtseren Nyoman Oana Obed Ochieng Octavian Octavio Odein Odhiambo Odile Ofelia Ognjen Ognyan Ojo Oksana Oktay Olaf Olafur Olav Olavo Ole Oleg Oleh Oleksandr Oleksii Oleksiy
    Olena Olga Olha Oliver Olivia Olivier Ollanta Olli Ollie Olof Olta Olu Olubanke Olugbenga Olusegun Olushegun Oluwaseun Oluyemi Olzhas Omar Omer Omondi Omran Omurbek Oncu Ong
    Onur Oqil Oren Orlando Orsolya Osama Osamu Oscar Oskar Osman Osnat Össur Osten Osvaldo Oswaldo Otar Otavio Othman Otieno Otmar Otto Ouhoumoudou Oumar Ousmane Outi Ove Ovidiu
    Owen Oyun-Erdene Ozdil Ozgur Paavo Pablo Paetongtarn Paias Pakalitha Pál Palamagamba Palesa Pam Pamela Panagiotis Panah Pancho Pandeli Pankaj Panos Paolo Paramanga Paride Parks
    Parnpree Parvathaneni Pascal Pascal-Firmin Pascoal Pascual Paskal Pasteur Patriarch Patrice Patricia Patricio Patrick Patrizia Paul Paul-Henri Paula Paula-Mae Paulin Pauline
    Paulino Paulo Pavel Pavlo Pavol Pawel Peder Pedro Peer Peggy Pekka Penaia Penelope Pentti Percival Percy Pere Perfecto Pernille Perrin Perry Pertti Pervez Petar Pete Peter Petr
    Petras Petre Petri Petro Petros Petru Petteri Phenyo Phibun Phil Philander Philemon Philibert Philip Philippe Phillip Phoebe Phumtham Phyllis Pibul Pier Pierre Pierre-Célestin
    Pierre-Etienne Pierre-Olivier Pieter Pietro Pik Pilar Piotr Piyush Placido Plaek Plamen Pohiva Polat Polly Porfirio Portia Poul Povilas Prabowo Prachuab Pradeep Prakash Pramila
    Pranab Prasad Prashant Prasong Pratibha Praveen Pravin Pravind Prayut Prayuth Predrag Prem Priscilla Prithvirajsing Priti Priya Prokopis Prosper Punsalmaagiin Puntsagiin Pushpa
    Putu Pyotr Qaboos Qadriddin Qahhor Qamar Qasem Qasim Qassem Qasym-Zhomart Qasım-Jomart Qohir Qubad Quett Rab Rabbie Rached Rachel Rachid Radek Radi Radmila Radoje Radoman
    Radoslaw Radosław Radovan Radu Raed Rafael Rafal Raffi Rafik Rafiq Raghav Ragheb Ragnar Raheel Rahim Rahmon Rahul Raif Raila Raimo Raimonds Raimundo Rainier Rais Raj Raja
    Rajendra Rajesh Rajiv Rajnath Rakesh Rakhmon Ralph Ram Ramadan Ramalho Ramesh Rami Ramin Ramiro Ramiz Ramon Ramona Ramsay Ramsewak Ramtane Ramush Ramzan Rana Ranasinghe Randall
    Randhir Randy Rangin Rania Ranil Ranjit Ranko Raoul Raphael Raquel Rasata Rashad Rashid Rashit Raşit Rastislav Ratko Ratnasiri Rauf Raul Raveesh Ravi Ravina Rawan Rawhi Ray
    Raychelle Raymond Razvan Readonly Rebeca Rebecca Recep Redha Redur Redwan Reem Reema Refik Reginald Reijo Rein Reinaldo Reinhold Rekha Renan Renata Renato Rene Renee Reneta
    Renzo Retno Reuven Rexhep Reynaldo Reza Rhonda Riad Ricardo Richard Rick Ricky Riek Rigathi Rigoberto Rihards Riikka Riitta Riivo Rilwanu Rimantas Rimtalba Rinchinnyamyn Rinzin
    Rishi Risto Rita Rivo Riyad Riyadh Rizal Roald Rob Robert Roberta Roberto Robin Robinah Robyn Roch Rocio Rodion Rodney Rodolfo Rodolphe Rodrigo Roelof Rogelio Roger Rohan Rohit
    Rohitha Roland Rolandas Rolando Rolf Roman Romano Romario Romeo Romuald Romulo Ron Ronald Ronnie Roosevelt Rory Rosa Rosalia Rosalind Rosangela Rosemary Rosen Rosie Rosny Ross
    Roxanne Roy Roza Ruben Rubens Ruchira Rudolf Rudy Rufus Ruhakana Ruhollah Ruhsar Rui Rumen Rumiana Rune Rupert Rupiah Ruslan Russ Russell Rustam Rustami Rustem Ruth Rutherford
    Ruud Ryamizard Ryan Ryo Ryosei Ryota Ryszard Ryutaro Sa'ad Saad Saad-Eddine Saadeddine Saadoun Saara Sabah Sabina Sabine Sabri Sabrina Sachiko Sachin Sadako Saddam Sadegh Sadeq
    Sadiq Sadou Sadullah Sadyr Sadır Saeb Saeed Safa Safar Sahabzada Sahana Sahle-Work Sahlework Saib Said Saida Saidmukhtar Saif Saifuddin Sajid Salah Salaheddine Salahuddin Salam
    Saleh Salem Sali Salih Salim Sallai Sally Salman Salome Salou Salva Sam Samak Samantha Sameh Sami Samia Samir Samira Samora Samson Samuel Samvel Samy Sanae Sandor Sandra Sangay
    Sani Sanja Sanjaasurengiin Sanjay Sanjeev Sanjiin Sanna Santosh Sapar Saparmurad Saparmurat Saparmyrat Sara Sarah Sari Sarita Sarra Sartaj Sasa Satish Sato Satoshi Satu Saud
    Saufatu Saul Sauli Saulius Saulos Savo Sayyed Schafik Scott Sean Sebastian Sebastiao Sebastien Seewoosagur Sefik Segun Seif Seiji Sekou Sekouba Selahattin Selam Selcuk Selim
    Selma Selwin Selwyn Semisi Seppo Serban Serdar Serena Seretse Serge Sergei Sergej Sergey Sergio Sergiu Sergiy Serhii Serhiy Serik Serzh Seth Sevim Seydou Seyni Seyoum Seyyed
    Shadi Shafik Shafqat Shah Shahabuddin Shahbaz Shahid Shalva Shane Shankar Shannon Sharavyn Sharif Sharon Shashi Shaukat Shaul Shaun Shauna Shavkat Shaya Shayea She Shehbaz
    Shehu Sheila Shelby Shelley Sher Sheridan Sherif Sherry Shigenori Shigeo Shigeru Shimon Shin Shinichi Shinjiro Shintaro Shinya Shinzo Shirley Shiro Shiv Shivshankar Shlomo
    Shoichi Shota Shridath Shukri Shunichi Shyam Siad Siaka Siale'ataongo Siaosi Sibghatullah Sibusiso Sid Siddhi Sidi Sidiki Sidnei Sidney Sifi Sigmar Sigmundur Signe Sigrid
    Sigurd Sigurður Sihasak Siim Silvan Silvana Silvestre Silvia Silvio Silviu Simbarashe Simeon Simon Simone Simonetta Simplice Sinam Sindre Sinisa Sinnathamby Sipho Sirajuddin
    Sirimavo Sirodjidin Sirodzhiddin Sirodzhidin Sirojiddin Sirojidin Siti Sitiveni Sixto Sjafrie Skender Slamet Slavica Slawomir Slobodan Smail Smarck Smriti Snezana Snyder
    Sobhuza Sodiq Sodyq Solomon Somchai Sompong Sonam Sonia Sonny Sonya Sooronbai Sooronbay Sophia Sophie Soren Sorin Soroi Sosuke Souleymane Soumeylou Spasoje Spencer Spiro Sprent
    Spyros Srdjan Srettha Srgjan Sri Sridhar Stacey Staffan Stafford Stan Stanislav Stanislaw Stanisław Stanko Stanley Stavros Stef Stefan Stefanie Stefano Stefanos Steffan Steffen
    Stein Steingrimur Sten Stenio Stepan Stephane Stephanie Stephen Stephenson Stergomena Stevan Steve Steven Stevo Stewart Stig Stipe Stjepan Stoyan String Stuart Suat Subhash
    Subrahmanyam Succes Suchinda Sudhir Suella Suga Suhail Suharto Sujata Sukhbaatar Sukru Sulaiman Sule Suleiman Sulejman Suleyman Suma Sumner Sunil Sunita Supachai Suppiah
    Surakiart Surangel Surapong Surat Surayud Suren Surendra Suresh Surin Surya Susan Susana Susanna Sushil Sushila Sushma Susie Susilo Susumu Suzanne Suzi Svein Sven Svenja
    Svetlan Svetlana Svetozar Sviatlana Swaran Swati Syed Sylvanie Sylvanus Sylvestre Sylvia Sylvie Szilvia Szymon Taalatbek Taavi Tabare Tadamichi Tadashi Tadesse Tadeusz
    Tadjidine Tage Taha Taher Tahnoon Tahnoun Tahsin Taib Taieb Takahiro Takaichi Takao Takashi Takeaki Takehiko Takeo Takeshi Takuya Talal Talant Talat Talbak Taleb Tamar Tamara
    Tamas Tamer Tamim Tammam Tammy Tamrat Tan Tanasak Tancredo Tandi Taner Taneti Tania Tanja Tanju Tansu Tanya Tanzan Tapio Tara Taras Tarcisio Tarek Tareq Tariq Tarique Tarja
    Taro Tassos Tatiana Tatsuya Tatyana Taufa'ahau Taur Taye Taye-Brook Tayyip Tea Teatao Teburoro Ted Teddy Tedo Tedros Teemu Tej Tekle Telmo Temel Temir Tengiz Teodor Teodora
    Teodoro Teofisto Terence Teresa Terhi Terje Terrance Terrence Terri Terry Tertius Tesfaye Teshome Tessa Tete Tetsuo Tetsuya Tevfik Thabo Thaksin Thanat Thandi Thandiwe Thani
    Thanom Tharman Thelma Themba Theo Theo-Ben Theodor Theodore Theodoros Theresa Therese Thiago Thierno Thierry Thomas Thor Thorbjorn Thorbjørn Thorgerdur Thorvald Thulani
    Thulisile Tiago Tibor Tiburcio Tiffany Tigran Tihomir Tiit Tijjani Tilak Tillman Tim Timco Timo Timothy Tina Tip Tito Titus Tobias Toby Todd Todor Tofig Tofilau Toleutai Tom
    Tomas Tomasz Tomaz Tomiichi Tomislav Tommy Tomoko Tomomi Toni Tonino Tonio Tony Toomas Tor Torbjorn Tore Torsten Toru Toshiki Toshimitsu Toshio Touhid Toussaint Tracey Tracy
    Traian Travis Trevor Trinidad Trish Tristan Tritan Trivimi Troels Trond Troy Trygve Tsakhia Tsakhiagiin Tsegaye Tsendiin Tserenpiliin Tshering Tsutomu Tudor Tufan Tui Tuilaepa
    Tulsi Tunde Tuomas Tupou Turgay Turgut Turki Tursunbek Tuula Tyler Tyronne Tzipi Ubaldo Uche Uday Ueli Uffe Ugo Ugyen Uhuru Ukhnaa Ukhnaagiin Uladzimir Ulf Ulisses Ulla Ulrich
    Ulrike Ulukbek Ulysses Umar Umaro Umaru Umberto Umesh Umit Unal Upendra Ural Urho Uri Urmas Ursula Urszula Usama Usha Utkir Utoni Uwe Uzakbay Vaaletoa Vaclav Vadim Vadym Vahagn
    Vahan Vahit Vaino Vaira Valdas Valdir Valdis Valdrack Valentin Valentina Valentine Valeria Valerie Valerii Valeriu Valeriy Valery Valgerður Vanessa Vano Varsen Vartan Vasco
    Vasile Vasily Vassiliki Vassily Vasyl Vaughan Vazgen Vazha Vecdi Vedant Veerasamy Veikko Vellupillai Velupillai Venancio Venkaiah Venustiano Vera Vere Veríssimo Vernon Veronica
    Vesa Vesna Veysel Vicente Vicki Vicky Victoire Victor Vidar Vidkun Vidya Vigdís Viggo Vijay Vijitha Vikas Vikram Viktor Vilayat Vilis Ville Villy Vilson Vinay Vince Vincent
    Vincenzo Vinicio Vinicius Vinod Violeta Viorel Viorica Virgilio Vishal Vishwanath Vital Vitali Vitalie Vitalii Vitaliy Vitaly Vitold Vivek Vivian Vivien Vjekoslav Vjosa Vlad
    Vladan Vladimir Vladislav Vlado Vlatko Vojislav Volkan Volker Volodimir Volodymyr Voreqe Vucic Vuk Vusi Vyacheslav Vygaudas Vytautas Wael Wafa Wagner Wahyu Waldemar Waldo
    Waleed Walid Wallace Walt Walter Walther Wambui Wanda Wanderley Wanjiku Wanjiru Warren Wasim Wassim Wavel Wayan Wayne Wee Wendy Werner Wesley Whitney Wieslaw Wilbur Wilfred
    Wilfredo Wilfried Wilhelm Wiliame Willem Willi William Willie Willy Wilson Wilton Wim Winifred Winnie Winston Witold Wladyslaw Wojciech Wole Wolfgang Wong Woodrow Wopke Words
    Workneh Władysław Włodzimierz Xanana Xavier Xenophon Ximena Xiomara Yaakov Yacouba Yahya Yahyo Yair Yakubu Yalcin Yalçın Yamandu Yanis Yaqub Yared Yasar Yash Yashwant Yasir
    Yasmin Yasser Yassin Yassine Yasuhiro Yasukazu Yasuo Yasutoshi Yaw Yawovi Yegor Yehia Yelena Yemane Yemi Yerlan Yermek Yerzhan Yeshey Yevgeni Yevgeny Yevhen Yigal Yildirim
    Yilmaz Yingluck Yitzhak Ylli Ylva Yngve Yoav Yogesh Yohannes Yohei Yoichi Yoko Yolanda Yolande Yoriko Yoshihide Yoshihiko Yoshimasa Yoshio Yoshiro Yossi Yosuke Youcef Younis
    Younoussi Yousaf Yousef Youssef Youssouf Yoweri Yuichi Yuji Yukhym Yuki Yukihiko Yukiko Yukio Yukiya Yulia Yuliia Yuliya Yumi Yumjaagiin Yuri Yuriy Yury Yusuf Yusuke Yvan Yves
    Yvette Yvon Yvonne Yıldırım Yılmaz Zabihullah Zacarias Zachary Zafarullah Zafer Zahir Zahra Zaid Zainab Zaki Zakir Zalmai Zalmay Zambry Zamir Zane Zanele Zarar Zayed Zaynab
    Zbigniew Zdenka Zdenko Zdravko Zdzislaw Zeca Zeid Zeïni Zeljka Zeljko Zenebe Zenko Zeynep Zhan Zhang Zhantoro Zhaslan Zheenbek Zhelyu Zia Ziad Ziaur Zigmantas Zillur Zinaida
    Zine Zivadin Živko Zlatko Zodwa Zoe Zofia Zohrab Zoltan Zoran Zou Zsolt Zsuzsa Zsuzsanna Zulfikar Zurab Zuzana Zviad Zvonimir Zwelinzima Zygmunt Þórdís Þorgerður Đorđe Đuro
    Remy Shamima Iqbal Javed Zafar Naveed Nasir Bushra Parveen Rubina Saima Nargis Zeenat Yasmeen Sadia Samina Aslam Habibullah Hidayatullah Inayatullah Najibullah Rahmatullah Sanaullah Waheed Wahid Zabiullah Shafiq Gulab Fazal Faiz Ejaz Ehsan Arshad Amjad Abida Aftab Rehman Riaz Sajjad Sohail Tahir Usman Zahid Zubair Ariana Bismillah Daud Hekmat Latif Mirwais Nazanin Qais Shukria Sohrab Babak Bahman Behrouz Dariush Farhad Fereydoun Golnaz Kamran Kaveh Kourosh Ladan Laleh Mahin Manijeh Masih Mehrdad Mehran Morteza Nahid Nasrin Negar Nima Parisa Parviz Pooya Roya Saman Setareh Shahram Shahin Shirin Siamak Soraya Taraneh Yaghoub Zohreh Alem Bayan Chaoyang Haiyan Jianguo Jianhua Jingjing Jinping Junjie Keqiang Lijuan Qiang Weiwei Xiaoming Xiaoping Yifan Yuhan Zhiqiang Oleksandra Viktoriia Yaroslav Bohdan Ostap Halyna Kateryna Khrystyna Lesia Mariia Nataliia Rostyslav Ruslana Solomiia Svitlana Tetiana Zoya Anzhelika Gennadiy Georgiy Grigori Ludmila Lyubov Polina Timur Varvara Vasiliy Veronika Vsevolod Yana Aigerim Aizhan Ainura Aliya Asel Bauyrzhan Bekzat Dinara Gulnara Saule Zhanna Siarhei Viachaslau Tinatin Ketevan Levan Lasha Vakhtang Anahit Arman Gevorg Hayk Hovhannes Lilit Narek Sargis Aysel Elchin Elnur Gunel Namig Nigar Orkhan Rufat Sevda Tural Vugar
  `),
  familyFirst: words(`
    Xi Li Wang Zhang Liu Chen Yang Zhao Huang Zhou Wu Xu Hu Zhu Gao Lin He Guo Ma Luo Liang Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lü Jiang Cai Jia Wei Xue
    Yan Du Dai Xia Zhong Tian Ren Fang Shi Yao Liao Zou Xiong Jin Hao Kong Cui Kang Mao Qiu Qin Gu Hou Shao Meng Duan Lei Qian Yin Qiao Lai Gong Wen Pang Tao Zhai Zhuo Ning Chang Chan Cheung
    Leung Tsai Ouyang Sima Zhuge Hua Geng Mi Ruan Chi Nie Jing Hong Chiang Hsu Hsieh Tseng Tsang Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Shin Kwon Hwang Ahn Yoo Moon Roh Paik
    Ryu Ri Pak Chung Suh Yeo Choe Paek Nguyen Tran Pham Phan Vo Dang Bui Ngo Duong Luong Vuong Truong Trinh Dinh Vu Hoang Hun Khieu Ieng Norodom Sok Tea Prak
  `),
  personEndings: [],
  neverNames: list(`
    January; February; March; April; May; June; July; August; September; October; November; December; Jan; Feb; Mar; Apr; Jun; Jul; Aug; Sep; Sept; Oct; Nov; Dec
    Monday; Tuesday; Wednesday; Thursday; Friday; Saturday; Sunday; Mon; Tue; Wed; Thu; Fri; Sat; Sun; Spring; Summer; Autumn; Fall; Winter; Christmas; Easter; Ramadan; Independence Day
    visits; meets; holds; says; signs; arrives; attends; urges; calls; seeks; opens; hosts; welcomes; leaves; departs; lands; sends; vows; pledges; backs; praises; warns; tells; receives
    discusses; talks; begins; starts; ends; joins; announces; inaugurates; launches; hails; slams; condemns; rejects; wants; gets; gives; makes; takes; stresses; reaffirms; congratulates
    addresses; speaks; chairs; cancels; postpones; remarks; readout; statement; statements; joint; press; conference; briefing; background; fact sheet; update; summary; transcript; speech
    address; message; greetings; interview; travel; trip; call; letter; report; reports; news; breaking; exclusive; opinion; analysis; editorial; video; photo; photos; watch; read; more
    to; on; in; at; for; with; and; or; as; after; before; amid; over; during; under; from; by; of; about; into; the; a; an; his; her; its; their; our; my; your; this; that; these; those; he; she
    it; we; they; I; you; who; what; when; where; why; how; if; but; not; no; yes; all; also; both; however; meanwhile; moreover; according; here; there; then; now; today; yesterday; tomorrow
    tonight; some; any; many; most; several; each; every; other; another; such; only; just; even; still; yet; so; too; very; well; while; since; until; because; although; though; unless; once
    despite; following; including; concerning; regarding; given; thanks; thank; dear; please; good; great; new; old; first; second; third; last; next; one; two; three; four; five; six; seven
    eight; nine; ten; hundred; thousand; million; billion; will; would; can; could; should; shall; must; may; might; do; does; did; have; has; had; is; are; was; were; be; been; being; am; let
    summit; visit; meeting; agreement; agreements; treaty; declaration; project; program; programme; phase; relations; cooperation; forum; covid; covid-19; internet; english; article; section
    chapter; annex; appendix; protocol; part; title; table; figure; paragraph; page; note; notes; source; question; answer; Q; A; government; governments; parties; party; contracting; convention
    act; law; bill; resolution; decree; constitution; amendment; state; states; nation; nations; country; countries; world; people; peoples; war; peace; god; allah; islam; islamic; muslim
    muslims; christian; christians; christianity; jewish; jews; jew; catholic; catholics; protestant; orthodox; sunni; shia; shiite; shiites; hindu; buddhist; arab; arabs; kurdish; slav; slavs
    western; eastern; northern; southern; central; north; south; east; west; northeast; northwest; southeast; southwest; european; europeans; asian; african; latin; nato-led; mr; mrs; ms; dr; II; III; IV; VI; VII; VIII; Jr; Sr; key; main; diplomatic; events; operator; moderator; reporter; interpreter; unidentified; staffs; canyon; mechanism; us; who; aid; eta; ira; eco; us; lets; known; said
    madam speaker; ladies; gentlemen; excellencies; colleagues; friends; esteemed; distinguished; fellow; citizens; applause; laughter; nobel; olympic; olympics; republican; republicans
    democrat; democrats; democratic; communist; communists; socialist; socialists; liberal; liberals; conservative; conservatives; labour; tory; tories; marxist; fascist; nazi; internet
    culture; member; members; selection; self; day; holiday; popularity; twitter; facebook; youtube; instagram; telegram; google; copyright; email; e-mail; tel; fax; gmt; est; edt; pm; am; ad; bc; tv; online; website; www
  `),
  links: words("of the a an for to in at and & 's ' de la du del des d'"),
  belonging: ["of"],
  organisationHeads: list(
    "Organization; Organisation; Union; Council; Agency; Association; Committee; University; Institute; Party; Federation; Confederation; Alliance; League; Foundation; Centre; Center; Academy; Society; Secretariat; Chamber; College; School; Authority; Assembly; Congress; Commission; Court; Tribunal; Bureau; Hospital; Church; Brigade; Brigades; Battalion; Regiment; Division; Laboratory; Observatory; Faculty; Ministry; Department; Directorate; Parliament; Senate; Army; Front; Movement; Command; Corps; Fleet; Guard; Militia; Forces; Syndicate; Workers' Union; Museum; Library; Cathedral; Think Tank",
  ),
  firmHeads: list(
    "Bank; Corporation; Corp; Company; Co; Group; Holding; Holdings; Ltd; Limited; Inc; Incorporated; LLC; LLP; PLC; plc; JSC; OJSC; CJSC; GmbH; Railways; Railway; Airlines; Airways; Engineering; Enterprises; Enterprise; Industries; Investments; Motors; Telecom; Telecommunications; Technologies; Electronics; Shipping; Logistics; Mining; Fund; Partners; Capital; Insurance; Pharma; Pharmaceuticals; Consortium; Shipyard; Shipyards; Shipbuilding; Aerospace; Bancorp; Eximbank; Refinery; Textiles; Petroleum; Oil; Steel",
  ),
  pressHeads: words(
    "Times Daily Weekly Herald Tribune Gazette Post Journal News Observer Chronicle Telegraph Courier Inquirer Newspaper Newswire Broadcaster Television TV Radio Mail Mirror Guardian Monitor Magazine Bulletin",
  ),
  pressNouns: {
    before: list("daily; newspaper; weekly; magazine; news agency; broadcaster; news channel; news site; tabloid"),
    behind: list("newspaper; daily; weekly; magazine; news agency; tabloid; news website; news site"),
  },
  placeHeads: list(
    "Sea; Ocean; Gulf; Bay; Strait; Straits; Channel; Canal; River; Basin; Valley; Mountain; Mountains; Peninsula; Island; Islands; Desert; Plateau; Dam; Tunnel; Highway; Expressway; Motorway; Bridge; Port; Airport; Pipeline; Corridor; Reservoir; Province; Region; Oblast; Raion; District; County; City; Township; Territory; Prefecture; Governorate; Street; Avenue; Square; Palace; Stadium; Coast; Delta; Heights; Cape; Lake; Mount; Hills; Hill; Forest; Park; Beach; Harbor; Harbour; Airfield; Air Base; Airbase; Naval Base; Camp; Village; Town; Hotel; Boulevard; Road; Station; Nuclear Power Plant; Power Plant; Prison; Cemetery; Monument",
  ),
  ownBodies: {
    "org:UNSC": ["Security Council"],
    "org:UNGA": ["General Assembly"],
    "org:UNHRC": ["Human Rights Council"],
    "org:ECOSOC": ["Economic and Social Council"],
  },
  ownLand: list(
    "our country; our nation; our homeland; our motherland; our fatherland; our state; our land; our republic; our Republic; our great country; our beloved country; our beautiful country",
  ),
  our: ["our"],
  others: words(
    "that those these his her their its whose another every each any no both two three several many some other foreign",
  ),
  articles: words("the our this my your current sitting incumbent"),
  plurals: { endings: ["s"], head: "last" },
  tongues: {
    before: words("in into speak speaks spoke spoken speaking learn learns learned learning fluent"),
    nouns: words("language languages speakers subtitles"),
    behind: words("and or but with by at on to as that which who when for during from only"),
  },
  reporting: list(`
    said; says; say; saying; told; tells; tell; stated; states; stating; added; adds; adding; noted; notes; noting; announced; announces; announcing; declared; declares; declaring; emphasized
    emphasised; emphasizes; emphasises; underlined; underlines; underscored; highlighted; highlights; reiterated; reiterates; reaffirmed; affirmed; affirms; argued; argues; claimed; claims
    warned; warns; warning; pointed; remarked; commented; comments; explained; explains; revealed; reveals; wrote; writes; tweeted; tweets; recalled; recalls; insisted; insists; maintained
    maintains; acknowledged; acknowledges; admitted; admits; confirmed; confirms; denied; denies; urged; urges; suggested; suggests; proposed; proposes; promised; pledged; vowed; vows
    expressed; praised; praises; welcomed; welcomes; criticized; criticised; condemned; condemns; rejected; accused; asked; asks; responded; replied; replies; concluded; believes; thinks
    thanked; congratulated; quipped; testified; predicted; predicts; stressed; stresses; asserted; asserts; contended; quoted; cautioned; pleaded; countered; lamented; joked; recounted
  `),
};
