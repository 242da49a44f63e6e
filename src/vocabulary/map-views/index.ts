// Whose borders maps draw. Apart from the rest of the vocabulary: help and options name the views, and need nothing else of it.
export {
  DISPUTED_AREAS,
  type DisputedArea,
  type Drawn,
  disputedArea,
  lineBetween,
  MAP_VIEWS,
  type MapView,
  type Side,
  USUAL_VIEW,
} from "./map-views.js";
