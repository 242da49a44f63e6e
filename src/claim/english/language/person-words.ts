const words = (text: string): string[] => text.trim().split(/\s+/u);

/** Family names that stand before the given name, in their usual romanisations (Chinese, Korean, Vietnamese). */
export const familyFirst: readonly string[] = words(`
  xi li wang zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng xie han tang feng yu dong
  xiao cheng cao yuan deng fu shen zeng peng lu su jiang cai jia ding wei xue ye yan pan du dai xia zhong tian ren fan fang
  shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin yi qiao lai gong
  wen pang lan tao hong zhai zhuo ning chang chan cheung leung tsai ou ouyang sima zhuge hua hua he geng mi ruan xing chi nie jing
  kim lee park choi jung jeong kang cho yoon yun jang lim shin seo kwon hwang ahn yoo hong moon roh ban paik ryu ri pak
  nguyen tran pham phan vo dang bui do ho ngo duong luong vuong to truong trinh dinh
`);

/** Common given names in English spelling: a word with a capital after one of them is a family name. */
export const givenNames: readonly string[] = words(`
  james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul
  andrew joshua kenneth kevin brian george edward ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry
  justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry
  douglas zachary peter kyle walter ethan jeremy harold keith christian roger noah gerald carl terry sean arthur lawrence jesse dylan
  bryan joe jordan billy bruce albert willie gabriel logan alan juan wayne roy ralph randy eugene vincent russell elijah louis bobby
  philip johnny antony boris keir rishi jake lloyd barack hillary kamala mike nikki marco elon
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna
  michelle carol amanda dorothy melissa deborah stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela
  emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather diane ruth julie olivia joyce
  virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara
  madison frances kathryn janice jean alice abigail julia judy sophia denise amber theresa ursula annalena federica kaja roberta
  vladimir sergei sergey dmitry dmitri mikhail nikolai alexei aleksei aleksandr alexandr alexandra anatoly andrei andrey yury yuri boris igor ivan
  maxim konstantin valentina viktor victor vyacheslav vitaly vasily oleg pavel roman ruslan evgeny yevgeny leonid grigory gennady denis
  natalia natalya olga tatyana svetlana elena yelena irina ekaterina galina lyudmila volodymyr petro oleksandr dmytro denys andriy
  mohammed muhammad mohammad mohamed muhammed ahmed ahmad ali hassan hasan hussein hossein husein abdullah abdul abdulaziz abdel ibrahim
  mahmoud mustafa khalid khaled omar umar yusuf youssef yousef salman faisal fahd sultan tariq hamad hamid karim kareem rashid saad
  saeed said samir walid ziad bashar nouri haider javad mojtaba ebrahim hassan abbas amir reza fatima aisha leila layla maryam zainab
  recep tayyip mevlut mevlüt hakan binali suleyman süleyman kemal ahmet mehmet fatma emine ayse ayşe zeynep murat mustafa hulusi
  yasar yaşar cevdet mehmed omer ömer burak selim cem deniz elif
  nursultan kassym askar kasym murat yerlan bakhtiyor shavkat abdulla islam emomali imomali imamali rustam sirojiddin sirodjidin gurbanguly
  serdar rashid almazbek sadyr sooronbay zheenbek daniyar jeenbek ilham heydar jeyhun mammad elmar nikol vahagn ararat serzh salome
  giorgi irakli mikheil bidzina ilia zurab kakha davit
  emmanuel jean pierre francois françois jacques nicolas laurent gerard gérard dominique bruno olivier christophe bernard alain marine edouard
  catherine sebastien sébastien stephane stéphane marie sylvie
  angela olaf friedrich frank-walter heiko sigmar wolfgang helmut gerhard hans klaus jurgen jürgen christian robert markus armin karl
  giorgia sergio mario matteo silvio luigi giuseppe paolo antonio guido enrico romano
  pedro jose josé carlos luis jorge miguel manuel francisco fernando javier alejandro alberto andres andrés gustavo nicolas nicolás
  hugo evo rafael daniel lula luiz jair dilma fernando gabriel sebastian sebastián mauricio cristina michelle claudia mariano raul raúl
  fidel rodrigo rodolfo felipe enrique vicente ollanta dina alan iván juan pablo santiago diego ricardo eduardo ernesto roberto ana
  narendra rahul sonia manmohan amit rajnath subrahmanyam nirmala atal indira rajiv arun sushma ajit piyush
  imran nawaz shehbaz shahbaz bilawal asif benazir pervez sheikh khaleda hamid ashraf sher mahinda gotabaya ranil maithripala
  shinzo fumio yoshihide taro junichiro shigeru toshimitsu yoko takeshi hirokazu sanae yoshimasa
  joko prabowo retno susilo megawati sri rodrigo ferdinand benigno gloria mahathir najib anwar hun prayut srettha thaksin yingluck
  cyril thabo jacob nelson kgalema uhuru william raila yoweri paul felix joseph samia john magufuli emmerson robert abiy hailemariam
  muhammadu goodluck bola olusegun nana john macky abdoulaye bassirou alassane laurent paul faure blaise roch ibrahim moussa idriss
  denis alpha conde teodoro ismail ismaïl abdelmadjid abdelaziz beji kais kaïs abdel omar salva riek hage sam hakainde edgar lazarus
  joaquim filipe armando jose joao joão george helen ellen
  antonio ban kofi boutros kofi tedros kristalina christine ngozi jens charles josep jens anders mark radek radosław andrzej mateusz donald
  lech jaroslaw viktor peter péter janos klaus traian robert zoran milos milo aleksandar ivica vucic edi sali hashim albin
  petr milos miloš vaclav václav andrej zuzana igor borut janez kolinda zoran bakir milorad boyko rumen kiril
`);
