import { officesOf } from "./rows.js";

/** Offices and bodies in Turkish. */
export const offices = officesOf(
  `president cumhurbaşkanı; king kral; queen kraliçe; emperor imparator; emir emir; sultan sultan; grand-duke büyük dük; monarch hükümdar; pope papa;
supreme-leader dinî lider; head-of-state devlet başkanı; paramount-ruler yüce hükümdar; president-of-state-affairs devlet işleri başkanı;
captain-regent naip kaptan; co-prince eş prens; prime-minister başbakan; premier başbakan; chancellor şansölye; head-of-government hükûmet başkanı;
chief-minister eyalet başbakanı; chief-executive baş yönetici; minister bakan; minister-of-state devlet bakanı; secretary sekreter;
national-security-adviser ulusal güvenlik danışmanı; high-representative yüksek temsilci; state-councillor devlet konseyi üyesi;
deputy-prime-minister başbakan yardımcısı; vice-premier başbakan yardımcısı; vice-president başkan yardımcısı; vice-chancellor şansölye yardımcısı;
crown-prince veliaht prens; prince prens; princess prenses; first-lady devlet başkanının eşi; minister-without-portfolio portföysüz bakan;
chief-of-cabinet özel kalem müdürü; party-leader parti lideri; general-secretary parti genel sekreteri; attorney-general başsavcı;
under-secretary müsteşar; assistant-secretary bakan yardımcısı; state-secretary devlet sekreteri; permanent-secretary daimî sekreter;
minister-counsellor elçi müsteşar; ambassador büyükelçi; charge-d-affaires maslahatgüzar; consul konsolos; high-commissioner yüksek komiser;
permanent-representative daimî temsilci; nuncio papalık elçisi; head-of-mission misyon başkanı; spokesperson sözcü; press-secretary basın sözcüsü;
speaker meclis başkanı; chairman-of-parliament parlamento başkanı; deputy milletvekili; member-of-parliament parlamento üyesi; senator senatör;
representative-in-congress Temsilciler Meclisi üyesi; member-of-the-european-parliament Avrupa Parlamentosu üyesi; party-chairman parti başkanı;
general general; admiral amiral; colonel albay; marshal mareşal; commander komutan; commander-in-chief başkomutan; chief-of-staff kurmay başkanı;
chief-of-general-staff genelkurmay başkanı; officer subay; defence-attache askerî ataşe; supreme-commander yüksek komutan;
secretary-general genel sekreter; deputy-secretary-general genel sekreter yardımcısı; executive-secretary icra sekreteri;
executive-director icra direktörü; managing-director genel müdür; director-general genel direktör; director direktör;
chief-executive-officer icra kurulu başkanı; chairman başkan; vice-chairman başkan yardımcısı; president-of-body kuruluş başkanı;
commissioner komisyon üyesi; central-bank-governor merkez bankası başkanı; governor vali; mayor belediye başkanı; akim akim; head başkan;
special-envoy özel elçi; special-representative özel temsilci; envoy elçi; representative temsilci; adviser danışman; assistant asistan;
aide yardımcı; chief-of-protocol protokol şefi; diplomat diplomat; attache ataşe; counsellor elçilik müsteşarı; first-secretary başkâtip;
party-secretary parti sekreteri; negotiator müzakereci; delegation-head heyet başkanı; coordinator koordinatör; official yetkili; judge hâkim;
prosecutor savcı; inspector müfettiş; rector rektör; expert uzman; leader lider; ministry bakanlık; department daire; government hükûmet;
cabinet kabine; council-of-ministers bakanlar kurulu; presidency cumhurbaşkanlığı; presidential-administration cumhurbaşkanlığı idaresi;
prime-minister-office başbakanlık; royal-court kraliyet sarayı; parliament parlamento; lower-house alt meclis; upper-house üst meclis;
embassy büyükelçilik; consulate konsolosluk; mission misyon; delegation heyet; foreign-office dışişleri; state-department Dışişleri Bakanlığı (ABD);
central-bank merkez bankası; treasury hazine; national-security-council ulusal güvenlik konseyi; security-council güvenlik konseyi;
armed-forces silahlı kuvvetler; army ordu; navy deniz kuvvetleri; air-force hava kuvvetleri; intelligence-service istihbarat servisi; police polis;
court mahkeme; supreme-court yüksek mahkeme; party parti; politburo politbüro; central-committee merkez komitesi; state-council devlet konseyi;
agency ajans; authority kurum; commission komisyon; committee komite; administration yönetim; leadership yönetim kadrosu; side taraf;
officials yetkililer; senate senato; congress kongre; customs gümrük; border-guard sınır muhafızları; space-agency uzay ajansı;
regional-government bölgesel hükûmet; city-government belediye; chamber-of-commerce ticaret odası; opposition muhalefet`,
  `foreign dışişleri; defence savunma; interior içişleri; finance maliye; economy ekonomi; trade ticaret; industry sanayi; energy enerji;
transport ulaştırma; agriculture tarım; water su kaynakları; environment çevre; health sağlık; education eğitim; culture kültür; science bilim;
justice adalet; labour çalışma; development kalkınma; communications iletişim; tourism turizm; emergency acil durumlar; mining madencilik;
investment yatırım; construction inşaat; security güvenlik; youth gençlik; information enformasyon; planning planlama; migration göç;
european-affairs Avrupa işleri`,
  { minister: (portfolio) => `${portfolio} bakanı`, ministry: (portfolio) => `${portfolio} bakanlığı` },
);
