import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Works that states build, fund, repair and run in one another's land: what they are, and what is done about them. */
export const project: Lexicon = {
  "project-kind.road": list(
    "road, highway, motorway, expressway, bypass, flyover, overpass, interchange, autobahn, corridor road, ring road, street, trunk road, freeway, carriageway",
  ),
  "project-kind.railway": list(
    "railway, railroad, metro, subway, tramway, tram, rail link, rail line, monorail, locomotive depot, railway station, track, light rail",
  ),
  "project-kind.tunnel": list("tunnel, underpass"),
  "project-kind.bridge": list("bridge, viaduct, footbridge"),
  "project-kind.port": list(
    "port, harbour, harbor, wharf, jetty, pier, quay, dock, dry port, berth, seaport, breakwater",
  ),
  "project-kind.airport": list("airport, runway, airfield, airstrip, aerodrome"),
  "project-kind.pipeline": list("pipeline, gas interconnector, interconnector, gas link, oil line, gas main"),
  "project-kind.power-plant": list(
    "reactor, wind farm, wind park, solar park, solar farm, npp, power unit, wind turbine, nuclear plant",
  ),
  "project-kind.hydropower": list("dam, hydropower, hpp, hydroplant, hydroelectric, barrage, weir"),
  "project-kind.transmission-line": list(
    "substation, transmission line, power line, power grid, electricity grid, power interconnector, high-voltage line",
  ),
  "project-kind.industrial": list(
    `factory, refinery, steelworks, mill, smelter, brewery, cannery, foundry, shipyard, ironworks, tannery, distillery, sawmill, slaughterhouse, industrial park, industrial zone, economic zone, free zone, technopark,
    technology park, science park, fish farm, greenhouse, ironworks, gasworks, waterworks`,
  ),
  "project-kind.telecom": list(
    "submarine cable, cable, fibre-optic, backbone, optical cable, transmitter, ground station, data centre, data center, telephone exchange",
  ),
  "project-kind.mining": list("mine, quarry, colliery, coalfield"),
  "project-kind.other": list(
    `hospital, clinic, school, kindergarten, stadium, arena, courthouse, parliament building, parliament, palace, library, museum, theatre, theater, opera house, mosque, church, cathedral, convention centre, convention hall, conference centre, conference center,
    hall, ward, canal, reservoir, silo, warehouse, monument, college, laboratory, cosmodrome, spaceport, observatory, barracks, dormitory, sewer, well, borehole, housing estate, apartment, housing, house,
    irrigation system, irrigation scheme, training centre, logistics centre, cultural centre, technology centre, academy, centre, center, facility, building, headquarters, complex, hub, institute, university, ministry, school,
    village, town, district, checkpoint, border crossing, lock, market hall, farm, drydock, lighthouse, fort, prison, jail, sanatorium, polyclinic, orphanage, satellite, mausoleum, memorial, shipping lock, tower, stupa, pagoda, temple, infrastructure, aqueduct, dwelling, elevator, bakery, creamery, printing works, cinema, utility, store, tank farm, burn unit, installation,
    water supply, water system, embankment, dyke, dike, sea wall, seawall, promenade, hotel, cold store, granary, incubator, campus, gymnasium, auditorium, pavilion, research reactor, treatment plant`,
  ),
  "project-generic.noun": list("project, scheme, works, facility"),
  "project-own.word": list("own, such"),
  "project-rest.noun": list("rest, remainder, job, second, other"),
  "semicolon.mark": [";"],
  "project-any.word": ["any", "no"],
  "project-stretch.noun": list("section, stretch, phase, stage, part, half, leg"),
  "project-prospect.verb": list("prospect, explore, drill, dig, mine, quarry, search"),
  "project-mineral.noun": list(
    "oil, gas, coal, gold, copper, iron, ore, uranium, bauxite, lithium, nickel, zinc, tin, cobalt, manganese, diamond, phosphate, potash, aluminium, aluminum, silver, mineral, petroleum, hydrocarbon, earth",
  ),
  "project-nearly.word": list("nearly, almost, half, partly, partially"),
  "project-house.noun": list(
    "palace, parliament, ministry, hospital, clinic, school, university, institute, academy, college, library, museum, centre, center, courthouse, stadium",
  ),
  "project-track.noun": list("line, track, stretch, segment, leg, lot"),
  "project-rail-track.noun": list("line, track"),
  "line-dash.mark": ["–", "—", "-"],
  "project-ribbon.noun": list("ribbon, tape"),
  "project-field.noun": list("hydropower, infrastructure, housing, irrigation, telecom"),
  "project-still.noun": list("standstill, halt, hold, limbo"),
  "project-enter.verb": list("enter, come, go"),
  "project-service.noun": list("operation, service, use, production, stream, line"),
  "project-use.noun": list("traffic, public, passenger, visitor, use, service"),
  "project-work.verb": ["work"],
  "project-work.marker": ["on"],
  "project-foresee.verb": list("provide, foresee, envisage, include"),
  "project-execute.verb": list("undertake, carry out, execute, perform, do"),
  "project-meant.verb": list("design, plan, build, expect"),
  "project-award.verb": list("win, award, secure, land, clinch"),
  "project-until.mark": list("once, until, when, after, before"),
  "project-where.word": ["where"],
  "project-bare.noun": list(
    "construction, reconstruction, rehabilitation, restoration, renovation, work, works, building, project, drilling, dredging, digging",
  ),
  "project-home.word": list("own, national, domestic, personal, such, capacity, nation, confidence, institution, team"),
  "project-topic.word": list("pilot, research, social, educational, cultural, scientific, humanitarian"),
  "project-wish.word": list(
    "interested, ready, willing, keen, prepared, interest, readiness, hope, eager, think, dream",
  ),
  "project-money.noun": list("loan, credit, grant, financing, funding, fund, credit line, tranche, investment"),
  "project-plant.noun": list("plant, station, works, work, unit, complex, powerhouse"),
  "project-factory.noun": ["plant", "works"],
  "project-line.noun": list("line, link, connection, network, system, interconnector, route, corridor, grid"),
  "project-terminal.noun": list("terminal"),
  "project-park.noun": list("park, farm, zone"),
  "project-centre.noun": list(
    "centre, center, building, facility, complex, hall, hub, infrastructure, system, well, line, unit, park, market, works, project, scheme, house, district, tower, village, farm, institute, university, ministry, parliament",
  ),
  "project-hydro.word": list("hydropower, hydroelectric, hydro, hydro-electric, hydropower plant"),
  "project-power.word": list(
    "power, nuclear, thermal, coal-fired, gas-fired, solar, wind, photovoltaic, electricity, geothermal, atomic, fired, electric, combined-cycle, biomass, energy, transmission, high-voltage, kilovolt",
  ),
  "project-water.word": list(
    "water, desalination, sewage, wastewater, treatment, sewerage, pumping, radio, television, weather, border, research, railway, metro, bus, train, polar, space",
  ),
  "project-rail.word": list("rail, railway, metro, high-speed, tram, train, freight, subway"),
  "project-pipe.word": list("gas, oil, fuel"),
  "project-cable.word": list(
    "fibre, fiber, optic, optical, telecom, telecommunication, telephone, mobile, 5g, 4g, internet, data",
  ),
  "project-air.word": list("airport, air, passenger, cargo"),
  "project-sea.word": list("container, ferry, port, lng, grain, cruise, sea, oil, cargo"),
  "project-industry.word": list(
    "cement, salt, steel, industrial, economic, assembly, processing, textile, fertiliser, fertilizer, chemical, sugar, tractor, car, bottling, iron, copper, gas, machinery, free, trade, technology, technological, high-tech, petrochemical, aluminium, glass, tyre",
  ),
  "project-build.verb": list(
    `build, construct, erect, establish, rebuild, reconstruct, renovate, restore, repair, rehabilitate, modernise, modernize, upgrade, refurbish, enlarge, widen, lay, dig, drill, bore, electrify, install, equip, wire, design, pave, asphalt, dredge,
    overhaul, raise, set up, expand, extend, resurface, realign, redevelop, construct, put up, mend, revamp, implement, develop, drive, carve, assemble, plan and build, speed up, accelerate, expedite, fast-track`,
  ),
  "project-finish.verb": list(
    "complete, finish, inaugurate, commission, hand over, hand, unveil, switch on, dedicate, deliver, bring, put, open, conclude, restart, reopen, rebuild",
  ),
  "project-start.verb": list("begin, start, commence, launch, initiate, kick off, embark, start up, open"),
  "project-ground.noun": list("ground, foundation stone, foundation, cornerstone, first stone, stone"),
  "project-ground.verb": list("break, lay"),
  "project-run.verb": list("run, operate, manage, lease, take over, mine, exploit, own"),
  "project-fund.verb": list(
    "fund, finance, co-finance, cofinance, sponsor, bankroll, pay, underwrite, subsidise, subsidize, invest, contribute",
  ),
  "project-paid.verb": list("pay, invest, contribute"),
  "project-propose.verb": list(
    "propose, offer, study, survey, explore, promise, pledge, plan, mull, consider, promote, announce, unveil, approve",
  ),
  "project-give.verb": list("give, donate, grant, gift, present, provide, supply, furnish, offer"),
  "project-get.verb": list("get, receive, obtain"),
  "project-stop.verb": list(
    "cancel, scrap, abandon, shelve, suspend, halt, stall, freeze, pull out, withdraw, postpone, drop, call off, axe, stop, pause, delay, lapse, terminate",
  ),
  "project-stall.verb": list("suspend, halt, stall, freeze, postpone, pause, delay, stop, shelve"),
  "project-rise.verb": list(
    "open, rise, start, begin, reopen, operate, run, link, connect, join, serve, complete, finish",
  ),
  "project-up.verb": list("go up, going up, rise, near, progress, proceed, continue, advance"),
  "project-link.verb": list("run, link, connect, join, cross"),
  "project-resume.verb": list("resume, restart, continue"),
  "project-join.verb": list("participate, take part, join, help, assist, cooperate"),
  "project-led.verb": list("lead, run, own, back, support, sponsor, design, supply, equip, fund, finance"),
  "project-build.noun": list(
    `construction, building, rehabilitation, reconstruction, modernisation, modernization, renovation, repair, upgrade, upgrading, restoration, electrification, laying, extension, expansion, widening, erection, development, implementation,
    rebuilding, refurbishment, overhaul, drilling, digging, operation, realisation, realization, creation, installation, design, dredging, enlargement, participation, exploitation`,
  ),
  "project-finish.noun": list(
    "completion, opening, inauguration, commissioning, handover, hand-over, launch, launching, unveiling, entry",
  ),
  "project-start.noun": list(
    "start, beginning, launch, groundbreaking, ground-breaking, foundation stone, commencement",
  ),
  "project-study.noun": list(
    "study, feasibility study, survey, plan, proposal, idea, tender, bid, blueprint, design, possibility",
  ),
  "project-deal.noun": list(
    "contract, agreement, memorandum, protocol, deal, accord, concession, lease, tender, arrangement, mou",
  ),
  "project-win.verb": list(
    "win, award, give, hand, assign, entrust, sign, secure, land, clinch, approve, conclude, initial, obtain, grant, ink",
  ),
  "project-carrier.noun": list(
    `process, work, works, progress, phase, stage, section, stretch, part, kilometre, kilometer, km, mile, unit, dozen, series, hundred, thousand, pair, network, equipment, number, range, couple, programme, program, project, scheme, metre, meter, span,
    segment, lane, set, string, chain, half, many, several, one, most, money, machinery, loan, credit, grant, participation, cooperation, implementation, foundation, stone, tonne, set, terms, line, most, none, total, some, all, capacity, lot, capital, ground, tens, score`,
  ),
  "project-worker.noun": list(
    `engineer, contractor, builder, company, firm, corporation, consortium, worker, technician, expert, yard, shipyard, erector, soldier, army, specialist, geologist, architect, group, giant, operator, miner, investor, enterprise, bank, fund, agency, developer, crew, sapper, volunteer, troop, team, aid, fund, ministry, subsidiary`,
  ),
  "project-help.noun": list(
    `help, assistance, aid, support, cooperation, money, loan, grant, credit, credit line, line of credit, equipment, financing, funding, finance, fund, funds, participation, involvement, design, technology, expertise, donation, gift, capital, contribution, investment, machinery, backing, labour, labor, supervision, sponsorship, material, model`,
  ),
  "project-gift.noun": list("gift, donation, present, undertaking"),
  "project-help.marker": list("with, through, under, thanks, via, by, on, using, thanks to"),
  "project-joint.word": list(
    "joint, jointly, together, cross-border, common, shared, transboundary, transborder, binational, bilateral, trilateral, border",
  ),
  "project-site.marker": list(
    "in, at, on, near, across, inside, outside, throughout, within, through, over, around, along, beyond, off, under, beneath, between",
  ),
  "project-exact.marker": list("in, at, near, across, inside, outside, throughout, within, on, around"),
  "project-end.marker": list("from, to, between, and, into"),
  "project-route.marker": list("from, to, through, via, across"),
  "project-carry.verb": list("carry, transport, pump, stretch, cross, traverse, move, convey"),
  "project-hire.verb": list(
    "hire, pick, choose, select, contract, engage, appoint, commission, invite, entrust, name, task, recruit",
  ),
  "project-home.noun": list("embassy, consulate, mission, border, fence, wall, embassy building"),
  "project-hurt.verb": list(
    "strike, destroy, bomb, shell, hit, attack, damage, seize, capture, blow, close, leave, reach, visit, tour, meet, arrive",
  ),
  "project-progress.noun": ["progress", "pace", "course", "work", "works"],
  "project-switch.verb": list("switch on, hand over, turn on, bring, put, set up, put up"),
  "project-help.verb": list("help, assist, aid, enable, support"),
  "project-thank.verb": list("thank, praise, commend, congratulate, criticise, applaud, credit, blame, hail, laud"),
  "project-figure.word": list("map, ahead, reform, hope, trust"),
};
