import { Option } from "commander";
import { MAP_VIEWS, USUAL_VIEW } from "../vocabulary/index.js";
import { checked } from "./options.js";
import { oneOf } from "./usage.js";

/** `--map-view`: whose borders maps draw. */
export const mapView = () =>
  new Option(
    "--map-view <view>",
    `borders on maps: un (United Nations), de-facto (control on the ground), us or de (as recognised by that government)`,
  )
    .argParser(checked((given) => oneOf(MAP_VIEWS, given)))
    .default(USUAL_VIEW);
