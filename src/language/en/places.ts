import { lazily, listed } from "../../text/index.js";
import { townNames } from "../../vocabulary/index.js";
import type { PlaceTable } from "../language.js";

const towns = lazily(() => townNames("Ho Chi Minh City | Ho Chi Minh City; Ho Chi Minh"));

/** How English says where something happens. Its towns are those of the gazetteer itself, but for one whose words are too short for a name. */
export const places: PlaceTable = {
  get towns() {
    return towns();
  },
  at: listed("in|at|off|near|outside|inside|aboard"),
  towards: listed("to|for|from|toward|towards|visit*|visited|visiting|reached|reaches|left|leaves|toured"),
  capital: ["capital"],
  between: listed(
    `the|a|its|city|city of|town|town of|border town of|port|port of|village|village of|island of|resort|resort of|province of|region of|district of|terminal of|base of|town|border|coastal|northern|southern|eastern|western|central|downtown|nearby|Black Sea resort of|Red Sea resort of|airport of|Camp`,
  ),
  matters: listed(
    "peace|situation|war|wars|conflict|conflicts|crisis|security|stability|fighting|violence|developments|elections|events|ceasefire|cease-fire|ambassador|made|unrest",
  ),
};
