/** Kinds of visits as Turkish names them; see the English table. */
export const visits: Readonly<Record<string, readonly string[]>> = {
  state: ["devlet ziyaret*"],
  official: [
    ...["resmî ziyaret*", "resmi ziyaret*", "resmî bir ziyaret*", "resmi bir ziyaret*", "resmî temas*", "resmi temas*"],
    ...["resmen ziyaret*", "resmî ziyarette*", "resmî gezi*", "resmi gezi*"],
  ],
  working: ["çalışma ziyaret*", "çalışma gezi*", "günübirlik çalışma ziyaret*", "resmî çalışma ziyaret*"],
  transit: ["transit", "teknik mola", "yakıt ikmali"],
};
