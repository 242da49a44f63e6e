import { MAP_VIEWS, USUAL_VIEW } from "../vocabulary/map-views/index.js";
import { choice } from "./options.js";

/** `--map-view`: whose borders maps draw. */
export const mapView = () => choice("--map-view <view>", MAP_VIEWS, USUAL_VIEW);
