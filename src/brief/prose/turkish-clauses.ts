import type { Prose } from "./prose.js";

/** Each sentence that has its time behind the states that it is on, and the same with its time first: two need no comma behind them then. */
export const timeFirst = (clauses: Prose["clauses"]): Prose["clauses"] =>
  Object.fromEntries(
    Object.entries(clauses).map(([key, templates]) => [
      key,
      templates.flatMap((one) => {
        const turned = one.replace(
          /^\{(from|to|who|guest|both:pair|two:pair|people:pair)\}\|,\[ \{(when|asOf)\}\]/u,
          (_, name: string, time: string) => `[{${time}} ]{${name}}|${/(?:both|people):pair/u.test(name) ? "" : ","}`,
        );
        return turned === one ? [one] : [one, turned];
      }),
    ]),
  );

/** What sentences in Turkish are made with, by what they tell. */
export const TURKISH_CLAUSES: Prose["clauses"] = timeFirst({
  visit: ["{who}|,[ {when}] {to:dat} {visit} gerçekleştirdi", "{who}|,[ {when}] {to:dat} {visit:loc} bulundu"],
  "visit.unspecified.completed": ["{who}|,[ {when}] {to:acc} ziyaret etti"],
  "visit.unspecified.planned": ["{who:gen}[ {when}] {to:acc} ziyaret etmesi planlanıyordu"],
  "visit.planned": ["{who:gen}[ {when}] {to:dat} {visit} gerçekleştirmesi planlanıyordu"],
  "meeting.meeting": [
    "{guest}|,[ {when}] {hosts} ile görüştü",
    "{people:pair}|,[ {when}] bir araya geldi",
    "{people:pair}|,[ {when}] görüştü",
    "{two:pair}|,[ {when}] {others:gen} da katıldığı görüşmede bir araya geldi",
    "{both:pair}|,[ {when}] bir araya geldi",
    "{both:pair}|,[ {when}] görüştü",
  ],
  "meeting.call": ["{people:pair}|,[ {when}] telefonda görüştü", "{both:pair}|,[ {when}] telefonda görüştü"],
  "meeting.talks": [
    "{guest}|,[ {when}] {hosts} ile müzakerelerde bulundu",
    "{people:pair}|,[ {when}] müzakerelerde bulundu",
    "{two:pair}|,[ {when}] {others:gen} da katıldığı müzakerelerde bulundu",
    "{both:pair}|,[ {when}] müzakerelerde bulundu",
  ],
  "meeting.summit": [
    "{people:pair}|,[ {when}] zirvede bir araya geldi",
    "{two:pair}|,[ {when}] {others:gen} da katıldığı zirvede bir araya geldi",
    "{both:pair}|,[ {when}] zirvede bir araya geldi",
  ],
  "meeting.call.planned": ["{both:pair}[ {when:for}] bir telefon görüşmesi planlıyordu"],
  "meeting.talks.planned": ["{both:pair}[ {when:for}] müzakere planlıyordu"],
  "meeting.planned": [
    "{people:pair}[ {when:for}] bir görüşme planlıyordu",
    "{both:pair}[ {when:for}] bir görüşme planlıyordu",
  ],
  agreement: ["{both:pair}|,[ {when}][ {subject}] {anInstrument} imzaladı"],
  "agreement.agreed": ["{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı"],
  "agreement.declaration.agreed": [
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı",
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} konusunda anlaştı",
  ],
  "agreement.joint-statement.agreed": [
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı",
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} konusunda anlaştı",
  ],
  "agreement.protocol.agreed": [
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde anlaştı",
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı",
  ],
  "agreement.contract.agreed": [
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde anlaştı",
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı",
  ],
  "agreement.memorandum.agreed": [
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde anlaştı",
    "{both:pair}|,[ {when}][ {subject}] {anInstrument} üzerinde uzlaştı",
  ],
  "agreement.signed": ["{both:pair}|,[ {when}][ {subject}] {anInstrument} imzaladı"],
  "agreement.inForce": ["{both:pair} arasındaki[ {subject}] {instrument}[ {when}] yürürlüğe girdi"],
  "agreement.planned": ["{both:pair}|,[ {when}][ {subject}] {anInstrument} imzalamayı planlıyordu"],
  partnership: ["[{asOf} ]{both:pair} arasında[ {since}] {level} vardı"],
  "partnership.diplomatic-relations.ongoing": [
    "{both:pair} arasında {begun} bu yana {level} bulunuyor",
    "{both:pair} arasında {since} {level} bulunuyor",
  ],
  "partnership.ongoing": [
    "{both:pair} arasında {since} {level} bulunuyor",
    "{asOf} {both:pair} arasında {level} vardı",
    "{both:pair} arasında {level} bulunuyor",
  ],
  "partnership.alliance.ongoing": ["[{asOf} ]{both:pair}| müttefikti"],
  "partnership.completed": ["{both:pair}|,[ {when}] {level} kurdu", "{both:pair} arasında[ {when}] {level} kuruldu"],
  "partnership.agreed": [
    "{both:pair}|,[ {when}] {level} kurulması konusunda anlaştı",
    "{both:pair}|,[ {when}] {level} kurmayı kararlaştırdı",
  ],
  "partnership.cancelled": ["{both:pair} arasındaki {level}[ {when}] kesildi"],
  "partnership.planned": ["{both:pair}|,[ {when}] {level} kurmayı planlıyordu"],
  "position.supports": ["{from}|,[ {when}] {issue:acc} destekledi"],
  "position.opposes": ["{from}|,[ {when}] {issue:dat} karşı çıktı"],
  "position.recognises": ["{from}|,[ {when}] {issue:acc} tanıdı"],
  "position.neutral": ["{from}|,[ {when}] {issue} konusunda tarafsız kaldı"],
  "membership.member": ["{from}|,[ {when}] {organisation} üyesiydi"],
  membership: ["{from}|,[ {when}] {organisation} içinde {standing} statüsündeydi"],
  "membership.planned": ["{from}|,[ {when}] {organisation} içinde {standing} statüsü edinmeyi planlıyordu"],
  "finance.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağladı",
    "{to}|,[ {when}] {from:abl}[ {purpose}] {flow} aldı",
  ],
  "finance.loan.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {sum} kredi verdi",
    "{to}|,[ {when}] {from:abl}[ {purpose}] {sum} kredi aldı",
  ],
  "finance.technical-assistance.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağladı",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} verdi",
  ],
  "finance.aid.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağladı",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} verdi",
  ],
  "finance.lent": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {sum} borç verdi"],
  "finance.grant.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {sum} hibe etti",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağladı",
  ],
  "finance.disbursed": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {sum} ödedi"],
  "finance.other.completed": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} yaptı",
    "{to}|,[ {when}] {from:abl}[ {purpose}] {flow} aldı",
  ],
  "finance.other.agreed": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} yapmayı kabul etti"],
  "finance.other.planned": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} yapmayı planlıyordu"],
  "finance.other.pledged": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} yapmayı vaat etti",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} yapma sözü verdi",
  ],
  "finance.investment.completed": ["{from}|,[ {when}] {to:dat} {flow} yaptı"],
  "finance.investment.pledged": [
    "{from}|,[ {when}] {to:dat} {flow} yapmayı vaat etti",
    "{from}|,[ {when}] {to:dat} {flow} yapma sözü verdi",
  ],
  "finance.investment.planned": ["{from}|,[ {when}] {to:dat} {flow} yapmayı planlıyordu"],
  "finance.investment.agreed": ["{from}|,[ {when}] {to:dat} {flow} yapmayı kabul etti"],
  "finance.investment.ongoing": ["{from}|,[ {asOf}] {to:dat} {flow} yapıyordu"],
  "finance.debt-relief.completed": [
    "{from}|,[ {when}] {to:gen} {sum} tutarındaki borcunu sildi",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağladı",
  ],
  "finance.pledged": [
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sözü verdi",
    "{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} vaat etti",
  ],
  "finance.planned": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağlamayı planlıyordu"],
  "finance.agreed": ["{from}|,[ {when}][ {toNew:dat}][ {purpose}] {flow} sağlamayı kabul etti"],
  "finance.ongoing": ["{from}|,[ {asOf}][ {toNew:dat}][ {purpose}] {flow} sağlıyordu"],
  "finance.purchase.completed": ["{from}|,[ {when}] {to:abl}[ {purpose}] {flow} yaptı"],
  "finance.purchase.pledged": ["{from}|,[ {when}] {to:abl}[ {purpose}] {flow} yapma sözü verdi"],
  "finance.purchase.planned": ["{from}|,[ {when}] {to:abl}[ {purpose}] {flow} yapmayı planlıyordu"],
  "finance.purchase.agreed": ["{from}|,[ {when}] {to:abl}[ {purpose}] {flow} yapmayı kabul etti"],
  "finance.purchase.ongoing": ["{from}|,[ {asOf}] {to:abl}[ {purpose}] {flow} yapıyordu"],
  "finance.mutual": ["{both:pair}|,[ {when}][ {purpose}] {flow} paylaştı"],
  "trade.mutual.completed": [
    "{both:pair} arasındaki ticaret hacmi[ {when}] {sum} oldu",
    "{both:pair} arasındaki ticaret hacmi[ {when}] {sum} düzeyindeydi",
    "{both:pair}|,[ {when}] birbiriyle ticaret yaptı",
  ],
  "trade.mutual.planned": ["{both:pair}|,[ {when}] ticaret hacmini {sum:dat} çıkarmayı planlıyordu"],
  "trade.mutual.rising.completed": [
    "{both:pair} arasındaki ticaret hacmi[ {when}] {sum:dat} yükseldi",
    "{both:pair} arasındaki ticaret hacmi[ {when}] arttı",
  ],
  "trade.mutual.falling.completed": [
    "{both:pair} arasındaki ticaret hacmi[ {when}] {sum:dat} geriledi",
    "{both:pair} arasındaki ticaret hacmi[ {when}] azaldı",
  ],
  "trade.mutual": [
    "{both:pair} arasındaki ticaret hacmi[ {when}] {sum} düzeyindeydi",
    "{both:pair}|,[ {when}] birbiriyle ticaret yapıyordu",
  ],
  "trade.delivery.ongoing": [
    "{from}|,[ {asOf}] {to:dat}[ {sum} tutarında] {goods} satıyordu",
    "{from}|,[ {asOf}] {to:dat} {sum} tutarında mal satıyordu",
  ],
  "trade.delivery": [
    "{from}|,[ {when}] {to:dat}[ {sum} tutarında] {goods} sattı",
    "{to}|,[ {when}] {from:abl}[ {sum} tutarında] {goods} ithal etti",
    "{from}|,[ {when}] {to:dat}[ {sum} tutarında] {goods} ihraç etti",
    "{from}|,[ {when}] {to:dat} {sum} tutarında mal sattı",
    "{to}|,[ {when}] {from:abl} {sum} tutarında mal ithal etti",
    "{from}|,[ {when}] {to:dat} {sum} tutarında mal ihraç etti",
  ],
  "trade.delivery.planned": [
    "{from}|,[ {when}] {to:dat}[ {sum} tutarında] {goods} satmayı planlıyordu",
    "{from}|,[ {when}] {to:dat} {sum} tutarında mal satmayı planlıyordu",
  ],
  "trade.delivery.pledged": [
    "{from}|,[ {when}] {to:dat}[ {sum} tutarında] {goods} satma sözü verdi",
    "{from}|,[ {when}] {to:dat} {sum} tutarında mal satma sözü verdi",
  ],
  "trade.delivery.agreed": [
    "{from}|,[ {when}] {to:dat}[ {sum} tutarında] {goods} satmayı kabul etti",
    "{from}|,[ {when}] {to:dat} {sum} tutarında mal satmayı kabul etti",
  ],
  "project.abroad.completed": ["{from}|,[ {when}][ {toNew:loc}] {project:def} tamamladı"],
  "project.abroad.ongoing": ["{from}|,[ {asOf}][ {toNew:loc}] {project} üzerinde çalışıyordu"],
  "project.abroad.agreed": ["{from}|,[ {when}][ {toNew:loc}] {project} yapmayı kabul etti"],
  "project.abroad.planned": [
    "{from}|,[ {when}][ {toNew:loc}] {project} yapmayı planlıyordu",
    "{from}|,[ {when}][ {toNew:loc}] {project:def} hayata geçirmeyi planlıyordu",
  ],
  "project.mutual.completed": ["{both:pair}|,[ {when}] {project:def} tamamladı"],
  "project.mutual.ongoing": ["{both:pair}|,[ {asOf}] {project} üzerinde çalışıyordu"],
  "project.mutual.agreed": ["{both:pair}|,[ {when}] {project} üzerinde anlaştı"],
  "project.mutual.planned": [
    "{both:pair}|,[ {when}] {project} yapmayı planlıyordu",
    "{both:pair}|,[ {when}] {project:def} hayata geçirmeyi planlıyordu",
  ],
  cooperation: [
    "{both:pair}|,[ {when}] {field} alanında iş birliği yaptı",
    "{both:pair}|,[ {when}] {manyFields} alanlarında iş birliği yaptı",
  ],
  "cooperation.ongoing": [
    "{both:pair}|, {since} {field} alanında iş birliği yapıyor",
    "{both:pair}|, {since} {manyFields} alanlarında iş birliği yapıyor",
    "{both:pair}|,[ {when}] {field} alanında iş birliği yaptı",
    "{both:pair}|,[ {when}] {manyFields} alanlarında iş birliği yaptı",
  ],
  "cooperation.agreed": [
    "{both:pair}|,[ {when}] {field} alanında iş birliği yapmayı kararlaştırdı",
    "{both:pair}|,[ {when}] {manyFields} alanlarında iş birliği yapmayı kararlaştırdı",
  ],
  "cooperation.planned": [
    "{both:pair}|,[ {when}] {field} alanında iş birliği yapmayı planlıyordu",
    "{both:pair}|,[ {when}] {manyFields} alanlarında iş birliği yapmayı planlıyordu",
  ],
  "statement.praise": ["{from}|,[ {when}] {to:acc} övdü"],
  "statement.criticise": ["{from}|,[ {when}] {to:acc} eleştirdi"],
  "statement.urge": ["{from}|,[ {when}] {to:dat} çağrıda bulundu[: {quote}]"],
  "statement.accuse": ["{from}|,[ {when}] {to:acc} suçladı"],
  "statement.reject": ["{from}|,[ {when}] {to:dat} ret cevabı verdi[: {quote}]"],
  "statement.threaten": ["{from}|,[ {when}] {to:acc} tehdit etti"],
  "statement.congratulate": ["{from}|,[ {when}] {to:acc} tebrik etti"],
  "statement.thank": ["{from}|,[ {when}] {to:dat} teşekkür etti"],
  "statement.invite": ["{from}|,[ {when}] {to:acc} davet etti"],
  "statement.condole": ["{from}|,[ {when}] {to:dat} başsağlığı diledi"],
  "statement.apologise": ["{from}|,[ {when}] {to:abl} özür diledi"],
  "statement.announce": ["{from}|,[ {when}] {to:dat} yönelik bir açıklama yaptı[: {quote}]"],
  "statement.deny": ["{from}|,[ {when}] {to:dat} yönelik bir yalanlama yayımladı[: {quote}]"],
});
