import type { Patterns } from "../../../words/index.js";
import type { Words } from "../english/index.js";

export const exports: Patterns<Words["exports"]> = {
  title: "Açık veri",
  lead: "Bu kayıt defteri, başka programların okuduğu dosyalar olarak. Her biçimin neyi içerdiği ve neye yer vermediği docs/exports.md içinde anlatılır.",
  size: "{documents} belge, {claims} bildirim, {facts} olgu",
  heading: "Bütün kayıt defteri",
  format: "Biçim",
  holds: "İçeriği",
  dossiers:
    "Bir devletin veya iki tarafın ilişki dosyasında da onlar hakkında bilinenler için aynı bağlantılar vardır.",
  formats: {
    parquet: "bütün tablolar, ZIP arşivi olarak; DuckDB, pandas, R ve Spark için",
    datapackage: "bütün tablolar, şeması ve değişken kılavuzuyla CSV olarak; araştırma verisi arşivleri için",
    jsonld: "olgular, bildirimler ve belgeler, bağlantılı veri olarak: neyin neden, kim tarafından türetildiği",
    annotations: "her bildirim, belgesindeki sözlerin üzerinde; açımlama programları için",
    iati: "toplamlara giren paralar, IATI 2.03 faaliyetleri olarak",
    ftm: "devletler, örgütler, şirketler ve kişiler ile aralarında olanlar",
    geojson: "projeler ve yeri olan her şey, haritalar için",
    csl: "belgeler, kaynakça programları için",
  },
};
