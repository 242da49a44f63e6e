import type { Lexicon } from "../annotation/index.js";
import { list } from "./word-list.js";

/** With what force is used and what exactly is done, by which acts of force get their finer event codes. */
export const arms: Lexicon = {
  "arms.nuclear": list(
    "atomic bomb, atom bomb, nuclear bomb, nuclear weapon, hydrogen bomb, nuclear warhead, nuclear device",
  ),
  "arms.chemical": list(
    `mustard gas, nerve gas, poison gas, chemical weapon, chemical weapons, chemical attack, gas attack, sarin, chlorine, nerve agent, novichok, polonium, biological weapon, anthrax, ricin,
    chemical shell, gas shell, chemical bomb, toxin, vx, phosgene, tabun, white phosphorus`,
  ),
  "arms.suicide": list(
    "suicide, suicide bomber, suicide bombing, suicide attack, suicide attacker, suicide squad, herself, himself, kamikaze",
  ),
  "arms.car-bomb": list(
    "car bomb, truck bomb, car bombing, truck bombing, bomb-laden, booby-trapped, vehicle bomb, lorry bomb, explosives-laden",
  ),
  "arms.roadside": list(
    "roadside, roadside bomb, ied, landmine, mine, roadside bombing, explosive device, improvised explosive device",
  ),
  "arms.drone": list(
    "drone, drones, uav, unmanned, pilotless, remotely piloted, drone strike, drone attack, quadcopter, shahed, predator, reaper, bayraktar",
  ),
  "arms.guided": list(
    "cruise missile, guided missile, laser-guided, precision-guided, tomahawk, smart bomb, guided bomb, ballistic missile, missile, missile strike, missile attack, precision strike",
  ),
  "arms.heavy": list(
    "artillery, mortar, mortar bomb, mortar shell, tank, tanks, shell, howitzer, rocket, katyusha, cannon, shelling, grad, heavy weapon, rocket launcher, multiple rocket launcher",
  ),
  "arms.crowd-control": list(
    "tear gas, teargas, rubber bullet, rubber-coated bullet, water cannon, stun grenade, baton, plastic bullet, stone-thrower, truncheon, pepper spray",
  ),
  "arms.small":
    list(`gun, rifle, machine-gun, machine gun, machinegun, pistol, bullet, gunfire, shot, shoot, gunman, gunmen, sniper, gunbattle, gun battle, firefight, gunfight, shootout, shoot-out, shooting, shoot dead, gun down,
    mow down, open fire, small arms, small-arms, grenade, small-arms fire, live ammunition, live round, submachine gun, assault rifle, riflemen, skirmish, fire`),
  "topic.torture": list("torture"),
  "topic.rape": list("rape"),
  "topic.beheading": list(
    "behead, decapitate, stab, hack, lynch, strangle, knife, knifing, stabbing, beheading, lynching, throttle, drown, beat to death",
  ),
  "topic.beating": list("beat, batter, beating, manhandle, punch, kick, rough up, assault, scuffle, shove, jostle"),
  "topic.massacre": list(
    "massacre, slaughter, genocide, mass killing, exterminate, extermination, mass execution, pogrom",
  ),
  "topic.cleansing": list("ethnic cleansing, ethnically, cleanse, expel, uproot"),
  "topic.human-shield": list("human shield, human shields, shield"),
  "topic.truce-breach": list(
    "ceasefire, cease-fire, truce, armistice, ceasefire violation, truce violation, ceasefire breach, cease-fire violation",
  ),
  "topic.destruction": list(
    "demolish, bulldoze, demolition, bulldozer, set fire, set ablaze, torch, burn, flatten, raze, destroy, destruction, wreck, uproot, vandalise, vandalize",
  ),
  "topic.attempt": list("attempt, attempted, try, plot, survive, escape, fail, failed, bid, foil, conspire, plan"),
};
