import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** Goods and services between states: who sells, who buys, how much, and how it changes. */
export const trade: Lexicon = {
  "export.verb": list("sell, export, re-export, reexport, resell"),
  "ship.verb": list(
    "supply, supplies, ship, deliver, send, pump, pipe, transport, truck, dispatch, barter, exchange, swap",
  ),
  "import.verb": list("buy, import, purchase, re-import"),
  "obtain.verb": list("get, obtain, receive, take, source, draw, procure, order, burn, absorb, consume"),
  "pay-in.verb": list("pay, repay, compensate"),
  "pay-in.marker": list("in, with"),
  "trade-see.verb": list("see, record, register, show, report, note, post, mark"),
  "economic.word": list("economic, investment, commercial"),
  "colon.mark": [":"],
  "main.word": list(
    "first, largest, main, chief, biggest, top, second, third, leading, principal, major, second-largest, third-largest",
  ),
  "rank.word": list("second, third, fourth, fifth, next, last"),
  "rank.verb": list("come, rank, place, stand, be, rate"),
  "follow.verb": list("follow"),
  "rank.marker": list("after, behind, before, ahead of, ahead"),
  "outdo.verb": list(
    "overtake, replace, displace, surpass, supplant, pass, oust, dethrone, outstrip, leapfrog, succeed",
  ),
  "account.verb": list(
    "account, take, absorb, provide, supply, represent, make up, constitute, receive, buy, contribute",
  ),
  "transit.marker": list("through, via, across, over, by way of, past"),
  "remain.verb": list("remain, become, stay"),
  "role.marker": ["as"],
  "mainly.word": list("mainly, chiefly, mostly, principally, notably, primarily, largely"),
  "goods-kind.word": list("natural, electric, crude, raw, liquefied, refined, frozen, dried"),
  "trend-past.word": list("rose, fell, grew, increased, doubled, tripled, declined, dropped, shrank, jumped, soared"),
  "take.verb": list("take, buy, absorb, get"),
  "worth.word": ["worth"],
  "cargo-unit.noun": list(
    "barrel, megawatt, mw, gigawatt, gw, kilowatt-hour, kwh, gwh, twh, megawatt-hour, terawatt-hour, metre, meter, bcm, mcm, tonne, ton, shipload, cargo",
  ),
  "head-for.verb": list(
    "go, head, flow, bind, bound, destine, destined, arrive, sail, travel, leave, reach, end up, end, find, fly, move, pass, cross, land, dock",
  ),
  "come-from.verb": list("come, arrive, flow, originate"),
  "rely.verb": list("depend, rely, dependent, reliant, count"),
  "export.noun": list("export, re-export, reexport, exportation, exporting"),
  "import.noun": list("import, importation, importing"),
  "delivery.noun": list("sale, shipment, delivery, supply, supplies, consignment, cargo, transit, flow"),
  "buying.noun": list("purchase, buying, procurement, offtake"),
  "aid-given.word": list(
    "assistance, aid, help, support, loan, credit, finance, financing, grant, funding, fund, money",
  ),
  "supplier.noun": list("supplier, exporter, source, seller, provider, vendor"),
  "buyer.noun": list("market, buyer, customer, importer, destination, purchaser, outlet, consumer"),
  "trader.noun": list(
    `farmer, grower, producer, exporter, importer, trader, merchant, refiner, refinery, utility, miner, supplier, factory, mill, monopoly, steelmaker, shipper, airline, yard, contractor, plant, navy, army, air force,
    manufacturer, company, firm, corporation, group, giant, operator, buyer`,
  ),
  "trade.noun": list(
    "trade, commerce, turnover, trade turnover, commodity turnover, commercial exchange, freight, freight traffic, goods traffic",
  ),
  "exchange.noun": list("exchange"),
  "commercial.word": list("trade, trading, commercial, commodity, goods, trade-economic"),
  "trade-measure.noun": list(
    "volume, turnover, figure, deficit, surplus, balance, exchange, flow, value, level, total, amount, share, worth, revenue, growth, size, gap, imbalance",
  ),
  "balance.noun": list("deficit, surplus, imbalance, gap"),
  "two-way.word": list("bilateral, mutual, two-way, reciprocal, our, cross-border, their"),
  "trade-inland.word": list(
    "retail, wholesale, domestic, internal, free, fair, world, global, drug, slave, arms-length",
  ),
  "trade-object.noun": list("goods, merchandise, product, commodity, ware, service"),
  "trading.verb": ["trade"],
  "trade-total.word": list("foreign, external, total, overall, global, world, international, overseas"),
  "partner.noun": ["partner"],
  "target.noun": list("target, goal, objective, aim"),
  "reach.verb": list(
    "total, reach, amount, stand, exceed, hit, come, pass, surpass, top, be, worth, constitute, make, equal, average, value, approach, near, cross, run, account, post, record",
  ),
  "resume.word": list("resume, resumption, restart, reopen, restore, restoration, again"),
  "halt.word": list(
    "halt, suspend, suspension, stop, stoppage, interrupt, interruption, cease, cut off, freeze, pause, turn off, cessation",
  ),
  "open-market.verb": list("open, open up, reopen"),
  "trade-curb.word": list(
    `ban, prohibit, forbid, bar, outlaw, restrict, restriction, embargo, sanction, tariff, duty, prohibition, boycott, blockade, tax, liberalise, liberalize, quota, impose, levy, slap, barrier,
    curb, control, licence, license, penalise, target, accuse, complain, dumping`,
  ),
  "trend-rising.word": list(
    `grow, growth, growing, rise, rising, increase, increased, double, triple, treble, quadruple, expand, expansion, climb, soar, surge, jump, boost, higher, record, pick up, pick, recover, recovery, rebound,
    raise, leap, flourish, boom, mount, multiply, intensify, upturn, upward, gain, swell, skyrocket, more, fivefold, tenfold, accelerate, ramp up, step up, advance, improve, strengthen, peak, rose, go up`,
  ),
  "trend-falling.word": list(
    `fall, falling, decline, drop, decrease, shrink, plunge, plummet, slump, collapse, contract, contraction, dwindle, halve, slip, reduce, reduction, cut, tumble, sink, downturn, dip, dive, slide, wither, lower, crash,
    evaporate, dry up, ebb, weaken, stop, fell, go down, come down`,
  ),
  "trend-steady.word": list(
    "stable, steady, unchanged, flat, constant, stagnate, stagnant, same, level off, steadily, uninterrupted, uninterruptedly",
  ),
  "trend-diversifying.word": list("diversify, diversification, varied, diversified, diverse, diversifying"),
  "measure.noun": list(
    `ton, tonne, kilogram, kilo, pound, barrel, litre, liter, gallon, metre, meter, cubic metre, bushel, head, quantity, volume, amount, worth, part, portion, share, third, quarter, half, fifth, tenth, most, majority, bulk,
    percent, per cent, %, kilowatt-hour, megawatt-hour, gigawatt, megawatt, kilowatt, hour, bag, sack, crate, container, load, shipload, cargo, batch, lot, hundred, thousand, million, billion, dozen, much, all, some, value,
    unit, rest, one, range, variety, export, import, delivery, shipment, supply, sale, remainder, consignment, bcm, mcm, twh, gwh, kwh, mt, kg, terawatt-hour, two-thirds, three-quarters, proportion, ounce, carat, bale, dollar, euro`,
  ),
  "imported.word": list(
    "imported, exported, total, large, considerable, substantial, significant, overall, annual, own, such, certain, more, less, most, main, other",
  ),
  "commodity.noun": list(
    `oil, crude, gas, coal, lng, lpg, petrol, gasoline, diesel, fuel, petroleum, kerosene, uranium, electricity, power, energy, hydrogen, peat, naphtha, bitumen, condensate, coke,
    gold, silver, copper, iron, ore, steel, aluminium, aluminum, nickel, zinc, lead, tin, cobalt, lithium, bauxite, manganese, chrome, platinum, palladium, titanium, diamond, gem, emerald, metal, mineral, graphite, alumina, scrap,
    phosphate, potash, fertiliser, fertilizer, urea, ammonia, chemical, plastic, cement, timber, wood, lumber, log, pulp, paper, rubber, cotton, wool, silk, jute, hide, leather, cashmere, mahogany, teak, sand, gravel, salt, sulphur,
    wheat, grain, barley, maize, corn, rice, oat, rye, soy, soya, soybean, bean, flour, sugar, molasses, cocoa, coffee, tea, tobacco, spice, pepper, vanilla, clove, cashew, nut, almond, groundnut, peanut, palm oil, oilseed, sunflower, rapeseed,
    durian, palm, olive oil, fruit, vegetable, potato, onion, tomato, garlic, cabbage, lentil, pea, banana, mango, pineapple, orange, lemon, apple, pear, grape, date, cherry, melon, avocado, durian, olive, citrus, kiwi, berry, raisin, flower, rose,
    meat, beef, bacon, pork, lamb, mutton, poultry, chicken, cattle, sheep, goat, pig, livestock, horse, camel, fish, salmon, tuna, cod, herring, mackerel, shrimp, prawn, lobster, crab, seafood, caviar, egg, milk, butter, cheese, dairy, powder, honey, wine, beer, spirit, whisky, vodka, rum, water, food, foodstuff, produce,
    clothing, clothes, garment, textile, shoe, footwear, carpet, rug, yarn, furniture, toy, machine, machinery, equipment, tool, turbine, engine, tractor, truck, lorry, car, vehicle, automobile, bus, locomotive, wagon, ship, vessel, aircraft, plane, airliner, train,
    helicopter, jet, fighter, tank, missile, drone, artillery, rifle, gun, weapon, arm, arms, ammunition, munition, shell, submarine, frigate, radar, weaponry, hardware, bomb, launcher, ballistic,
    chip, semiconductor, component, electronics, phone, computer, medicine, drug, vaccine, pharmaceutical, insulin, cable, pipe, glass, brick, marble, granite, ceramics, tyre, part, spare, battery, panel,
    goods, merchandise, product, commodity, service, ware, material, raw material, lubricant, output, harvest, crop, sardine, seed, fodder, feed, supplies, isotope, reactor fuel`,
  ),
  "tongue.noun": list(
    `story, proof, evidence, revolution, letter, message, speech, barb, insult, blow, accusation, fire, place, word, ideology, democracy, terrorism, terror, instability, idea, model, value, conflict, violence, stock, share, bond,
    debt, stake, embassy, building, land, time, peace, loyalty, favour, soul, crisis, war, inflation, jihad, extremism, expertise, footballer, striker, player, painting, house, flat, villa, ticket, passport, visa, currency, dollar, euro, hotel, unemployment,
    answer, information, data, intelligence, argument, claim, line, narrative, influence, system, corruption, crime, migrant, slave, problem, way, right, secret, company, firm, club, bank, note, treasury, shares, business, subsidiary, brand, site, network, asset, mine, field, factory, plant, deposit, licence, airline, port, product line, electricity grid, time, hope, dream`,
  ),
  "hand-on.verb": list("deliver, send, provide, dispatch, ship, supply, supplies"),
  "charity.word": list(
    "humanitarian, relief, aid, donate, donation, gift, charity, free, victim, refugee, earthquake, cyclone, emergency, grant",
  ),
  "arms.noun": list(
    "frigate, vessel, ship, warship, aircraft, plane, jet, fighter, tank, missile, weapon, arms, ammunition, drone, helicopter, gun, hardware, equipment, munition, submarine, launcher, radar, weaponry",
  ),
  "hand-over.verb": ["deliver", "send", "dispatch"],
  "foodstuff.noun": ["food", "foodstuff", "vaccine", "water"],
  "demonstrative.noun": ["this", "that", "it", "something", "everything", "anything"],
  "barter.verb": ["barter", "swap", "exchange"],
  "return.noun": ["return", "exchange", "payment"],
  "customs.noun": list("customs, office, statistics, ministry"),
  "economic-partner.word": list("trade, trading, commercial"),
  "urge.verb":
    list(`urge, press, exhort, implore, beseech, pressure, ask, request, order, beg, plead, encourage, prod, push, pressurise, pressurize, advise, 
    instruct, call, call on, call upon, command, petition, nudge, remind, caution, appeal, lobby, challenge, dare, entreat, enjoin, adjure, 
    counsel, recommend, bid, coax, cajole`),
  "demand.verb": list("demand, request, ask, require"),
  "semicolon.mark": [";"],
} as const;
