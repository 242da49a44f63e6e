import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const exports: Patterns<Words["exports"]> = {
  title: "Açık veri",
  lead: "Bu kayıt defteri, başka programların okuyabildiği dosyalar hâlinde sunulur. Her biçimin neyi içerdiği ve neyi içeremediği docs/exports.md dosyasında anlatılır.",
  size: "{documents} belge, {claims} beyan, {facts} olgu",
  heading: "Bütün kayıt defteri",
  format: "Biçim",
  holds: "İçeriği",
  dossiers:
    "Bir devletin veya iki tarafın ilişki dosyasında da yalnızca o devlet veya taraflar hakkında bilinenler için aynı bağlantılar bulunur.",
  formats: {
    parquet: "bütün tablolar, ZIP arşivi olarak; DuckDB, pandas, R ve Spark için",
    datapackage: "bütün tablolar, şeması ve değişken kılavuzuyla CSV olarak; araştırma verisi arşivleri için",
    jsonld: "bağlantılı veri olarak olgular, beyanlar ve belgeler: neyin nereden ve kim tarafından türetildiği",
    annotations: "her beyan, belgesindeki sözlere işlenmiş olarak; metin işaretleme programları için",
    iati: "toplamlara giren tutarlar, IATI 2.03 faaliyetleri olarak",
    ftm: "devletler, örgütler, firmalar, kişiler ve bunların arasında olup bitenler",
    geojson: "projeler ve yeri belli olan her şey, haritalar için",
    csl: "belgeler, kaynakça programları için",
  },
};
