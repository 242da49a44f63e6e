import { type OrganisationNames, organisationNames } from "../../vocabulary/index.js";

/** English words for armed groups, in the columns of organisations.ts: names | acronyms | adjectives. `?` marks a string with another common meaning. */
export const armedGroups: Readonly<Record<string, OrganisationNames>> = organisationNames(`
org:Hamas | Hamas; Islamic Resistance Movement; Izz el-Deen al-Qassam Brigades; Qassam Brigades
org:Islamic-Jihad | Palestinian Islamic Jihad; Islamic Jihad
org:Fatah | Fatah; al-Fatah; Fateh
org:Al-Aqsa-Brigades | Al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs' Brigades; al-Aqsa Martyrs Brigades; al-Aqsa Brigades
org:PFLP | Popular Front for the Liberation of Palestine | PFLP
org:DFLP | Democratic Front for the Liberation of Palestine | DFLP
org:Black-September | Black September
org:Hezbollah | Hezbollah; Hizbullah; Hizballah; Hezbullah; Hizbollah; Hezballah
org:Amal | Amal Movement; Amal militia; Amal?
org:South-Lebanon-Army | South Lebanon Army | SLA?
org:Houthis | Houthis; Ansar Allah; Houthi movement; Ansarallah | | Houthi
org:AQAP | Al-Qaeda in the Arabian Peninsula; al Qaeda in the Arabian Peninsula; al-Qaeda in the Arabian Peninsula | AQAP
org:Mahdi-Army | Mahdi Army; Mehdi Army
org:Kataib-Hezbollah | Kataib Hezbollah; Kata'ib Hezbollah
org:PMF | Popular Mobilization Forces; Popular Mobilisation Forces; Hashd al-Shaabi | PMF?
org:PUK | Patriotic Union of Kurdistan | PUK
org:KDP | Kurdistan Democratic Party; Kurdish Democratic Party | KDP?
org:Peshmerga | Peshmerga; peshmerga
org:MEK | People's Mujahedin of Iran; Mujahideen Khalq; Mujahedin-e Khalq; Mujahedin e-Khalq; People's Mujahideen | MEK?; MKO?
org:PJAK | Kurdistan Free Life Party; Party of Free Life of Kurdistan | PJAK
org:Jundallah | Jundallah; Jundollah; Jaish al-Adl
org:PKK | Kurdistan Workers' Party; Kurdistan Workers Party; Kurdish Workers Party | PKK
org:YPG | People's Defence Units; People's Protection Units | YPG
org:SDF | Syrian Democratic Forces | SDF?
org:FSA | Free Syrian Army | FSA?
org:HTS | Hayat Tahrir al-Sham | HTS?
org:Nusra | Al-Nusra Front; al-Nusra Front; Nusra Front
org:ISIS | Islamic State; Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh; Islamic State group | ISIS; ISIL; IS?; ISIS-K; ISKP
org:Al-Qaeda | Al-Qaeda; al-Qaeda; al-Qaida; Al Qaeda; Al-Qaida; al Qaeda
org:FETO | Fethullah Terrorist Organization; Gulenist Terror Group | FETÖ; FETO
org:Taliban | Taliban; Taleban; Taliban movement; Afghan Taliban
org:Haqqani | Haqqani network; Haqqani Network
org:Mujahideen | Afghan mujahideen; Afghan mujahedeen; Afghan mujahedin
org:TTP | Tehrik-i-Taliban Pakistan; Tehreek-e-Taliban Pakistan; Pakistani Taliban; Pakistan Taliban | TTP?
org:Lashkar-e-Taiba | Lashkar-e-Taiba; Lashkar-e-Tayyaba; Lashkar-e-Toiba | LeT?
org:Jaish-e-Mohammed | Jaish-e-Mohammed; Jaish-e-Mohammad; Jaish-e-Muhammad | JeM?
org:Hizbul-Mujahideen | Hizbul Mujahideen; Hizb-ul-Mujahideen; Hizbul Mujahedin
org:BLA | Baloch Liberation Army; Baluch Liberation Army | BLA?
org:ULFA | United Liberation Front of Asom; United Liberation Front of Assam | ULFA
org:NSCN | National Socialist Council of Nagaland | NSCN
org:LTTE | Liberation Tigers of Tamil Eelam; Tamil Tigers; Tamil Tiger | LTTE
org:ETIM | East Turkestan Islamic Movement; Eastern Turkistan Islamic Movement; Turkistan Islamic Party; East Turkistan Islamic Movement | ETIM
org:IMU | Islamic Movement of Uzbekistan | IMU
org:Khmer-Rouge | Khmer Rouge
org:Viet-Cong | Viet Cong; Vietcong
org:Pathet-Lao | Pathet Lao
org:Abu-Sayyaf | Abu Sayyaf
org:MILF | Moro Islamic Liberation Front | MILF?
org:MNLF | Moro National Liberation Front | MNLF
org:NPA | New People's Army | NPA?
org:Jemaah-Islamiyah | Jemaah Islamiyah; Jemaah Islamiah
org:GAM | Free Aceh Movement | GAM?
org:Fretilin | Fretilin; Falintil
org:ARSA | Arakan Rohingya Salvation Army | ARSA
org:Arakan-Army | Arakan Army
org:Polisario | Polisario Front; Polisario
org:AQIM | Al-Qaeda in the Islamic Maghreb; al Qaeda in the Islamic Maghreb; al-Qaeda in the Islamic Maghreb | AQIM
org:GIA | Armed Islamic Group | GIA?
org:LNA | Libyan National Army | LNA?
org:Boko-Haram | Boko Haram
org:JNIM | Jama'at Nusrat al-Islam wal-Muslimin | JNIM
org:RUF | Revolutionary United Front | RUF?
org:NPFL | National Patriotic Front of Liberia | NPFL
org:Seleka | Séléka; Seleka
org:M23 | March 23 Movement | M23?; M-23
org:RCD | Congolese Rally for Democracy; Rally for Congolese Democracy | RCD?
org:MLC | Movement for the Liberation of the Congo; Congolese Liberation Movement | MLC?
org:FDLR | Democratic Forces for the Liberation of Rwanda | FDLR
org:Interahamwe | Interahamwe
org:RPF | Rwandan Patriotic Front; Rwanda Patriotic Front | RPF?
org:LRA | Lord's Resistance Army | LRA?
org:ADF | Allied Democratic Forces | ADF?
org:Al-Shabaab | Al-Shabaab; al-Shabaab; Al Shabaab; al Shabaab; al-Shabab; al Shabab
org:ICU | Islamic Courts Union; Union of Islamic Courts
org:EPLF | Eritrean People's Liberation Front | EPLF
org:TPLF | Tigray People's Liberation Front; Tigrayan People's Liberation Front | TPLF
org:OLF | Oromo Liberation Front | OLF?
org:SPLA | Sudan People's Liberation Army | SPLA
org:RSF | Rapid Support Forces | RSF?
org:JEM | Justice and Equality Movement | JEM?
org:Janjaweed | Janjaweed
org:UNITA | National Union for the Total Independence of Angola | UNITA; Unita
org:MPLA | People's Movement for the Liberation of Angola | MPLA
org:FLEC | Front for the Liberation of the Enclave of Cabinda | FLEC
org:Renamo | Renamo; Mozambican National Resistance; Mozambique National Resistance | RENAMO
org:Frelimo | Frelimo; Front for the Liberation of Mozambique | FRELIMO
org:SWAPO | South West Africa People's Organisation; South West Africa People's Organization; South-West Africa People's Organisation | SWAPO; Swapo
org:ANC | African National Congress | ANC?
org:ZANU | Zimbabwe African National Union | ZANU
org:ZAPU | Zimbabwe African People's Union | ZAPU
org:IRA | Irish Republican Army; Provisional IRA | IRA?
org:ETA | Basque Homeland and Freedom | ETA?
org:KLA | Kosovo Liberation Army | KLA?
org:Red-Brigades | Red Brigades
org:Red-Army-Faction | Red Army Faction
org:FARC | Revolutionary Armed Forces of Colombia | FARC
org:ELN | National Liberation Army of Colombia | ELN?
org:M-19 | 19th of April Movement | M-19
org:Shining-Path | Shining Path; Sendero Luminoso
org:MRTA | Túpac Amaru Revolutionary Movement; Tupac Amaru Revolutionary Movement | MRTA
org:FMLN | Farabundo Martí National Liberation Front; Farabundo Marti National Liberation Front | FMLN
org:FSLN | Sandinista National Liberation Front | FSLN
org:Contras | Contras; Contra rebels
org:Tren-de-Aragua | Tren de Aragua
org:ASALA | Armenian Secret Army for the Liberation of Armenia | ASALA
`);
