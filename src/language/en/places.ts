import { lazily, listed } from "../../text/index.js";
import { townNames } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

const towns = lazily(() =>
  townNames(`
    Ho Chi Minh City | Ho Chi Minh City; Ho Chi Minh
    St. Petersburg | St. Petersburg; St Petersburg
    Ar Raqqah | Raqqa; Ar-Raqqa
    Hodeidah | Hodeida; Al Hudaydah
    Erbil | Irbil; Arbil
    Deir ez-Zor | Deir al-Zor; Deir Ezzor
    Sukhumi | Sukhumi; Sokhumi
    Karabakh | Nagorno-Karabakh
    Misrata | Misrata; Misurata
    Fallujah | Fallujah; Falluja
    Daraa | Daraa; Deraa
    Kobani | Kobani; Kobane
    Nuremberg | Nuremberg
    Palmyra | Palmyra
    Afrin | Afrin
    Jarablus | Jarablus
    Khan Younis | Khan Younis; Khan Yunis
    Jenin | Jenin
    Mekelle | Mekelle; Mekele
    Gondar | Gondar
    Avdiivka | Avdiivka
    Sakhalin | Sakhalin
    Svalbard | Svalbard; Spitsbergen
    Guam | Guam
    Lampedusa | Lampedusa
    Calais | Calais
    Dunkirk | Dunkirk
    Aviano | Aviano
    Socotra | Socotra
    Shannon | Shannon Airport; Shannon airport
    Chagos Archipelago | Chagos
    Falkland Islands | Port Stanley
    Bikini | Bikini
    Preah Vihear | Preah Vihear
    Yeonpyeong | Yeonpyeong
    Ushuaia | Ushuaia
    Iquitos | Iquitos
    Ciudad Juárez | Ciudad Juarez; Ciudad Juárez
    Marawi | Marawi
    Zamboanga City | Zamboanga
  `),
);

/** How English says where something happens. Its towns are those of the gazetteer itself, but for those that newspapers spell otherwise, or that it lacks. */
export const places: PlaceTable = {
  get towns() {
    return towns();
  },
  at: listed(
    "in|at|off|near|outside|inside|aboard|into|entered|entering|enters|seized|captured|retook|shelled|bombed|stormed|besieged|south of|north of|east of|west of",
  ),
  towards: listed("to|for|toward|towards|visit*|visited|visiting|reached|reaches|toured"),
  from: listed("from|left|leaves"),
  capital: ["capital"],
  between: listed(
    `the|a|its|city|city of|town|town of|border town of|port|port of|village|village of|island of|resort|resort of|province of|region of|district of|terminal of|base of|town|border|coastal|northern|southern|eastern|western|central|downtown|nearby|Black Sea resort of|Red Sea resort of|airport of|Camp`,
  ),
  matters: listed(
    "peace|situation|war|wars|conflict|conflicts|crisis|security|stability|fighting|violence|developments|elections|events|ceasefire|cease-fire|ambassador|made|unrest",
  ),
};
