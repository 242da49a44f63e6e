// Shapes that the data of several pages has.
export {
  ActorShape,
  AmountShape,
  ConflictKindShape,
  ContradictionShape,
  EdtfShape,
  EventShape,
  FactShape,
  PlaceShape,
  SideShape,
  StatusShape,
  TypeShape,
} from "./fact.js";
