import { Option } from "commander";
import { MAP_VIEWS, USUAL_VIEW } from "../vocabulary/index.js";
import { checked } from "./options.js";
import { oneOf } from "./usage.js";

/** `--map-view`: whose borders maps draw. */
export const mapView = () =>
  new Option(
    "--map-view <view>",
    `whose borders maps draw: un as the United Nations do, de-facto by who controls the ground, us or de as that government does`,
  )
    .argParser(checked((given) => oneOf(MAP_VIEWS, given)))
    .default(USUAL_VIEW);
