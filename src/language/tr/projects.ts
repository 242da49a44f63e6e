const forms = (names: string): readonly string[] => names.split("; ");

/** Kinds of works as Turkish names them; see the English table. */
export const projects: Readonly<Record<string, readonly string[]>> = {
  "": forms(
    "yol harita*; ipek yol*; kuşak ve yol; kuşak yol; arıtma tesis*; köprü kur*; köprü ol*; köprü görev*; maden suy*; uzay liman*",
  ),
  road: forms(
    "otoyol*; karayol*; kara yol*; otoban*; çevre yol*; duble yol*; yol yapım*; yol proje*; yolun yapım*; yol inşa*",
  ),
  railway: forms("demiryol*; demir yol*; tren hat*; hızlı tren*; metro; metros*; tramvay*; raylı sistem*; tren yol*"),
  tunnel: forms("tünel*; demiryolu tünel*"),
  bridge: forms("köprü*; viyadük*; demiryolu köprü*"),
  port: forms(
    "liman; limanı*; limana; limanda; limandan; limanın*; limanlar*; limanını; limanına; limanında; iskele*; rıhtım*; konteyner terminal*; kuru liman*",
  ),
  airport: forms("havaliman*; hava liman*; havaalan*; hava alan*; havalimanı terminal*; pist; pisti*"),
  pipeline: forms("boru hat*; doğalgaz hat*; doğal gaz hat*; petrol hat*; gaz hat*; enterkonnektör*"),
  "power-plant": [
    ...forms(
      "santral; santralı*; santrali*; santralin*; santraller*; santralları*; nükleer santral*; enerji santral*; elektrik santral*; termik santral*",
    ),
    ...forms(
      "güneş santral*; rüzgar santral*; rüzgâr santral*; reaktör*; nükleer güç*; rüzgâr çiftlik*; rüzgar çiftlik*; güneş tarla*; jeotermal*",
    ),
  ],
  hydropower: forms("hidroelektrik*; hes; baraj*; hidroelektrik santral*; su santral*; hidroenerji*"),
  "transmission-line": forms(
    "iletim hat*; nakil hat*; enerji nakil hat*; elektrik hat*; elektrik iletim*; enterkonneksiyon*; trafo*; yüksek gerilim*; elektrik şebeke*; elektrik kablo*; denizaltı kablo*",
  ),
  industrial: [
    ...forms(
      "fabrika*; rafineri*; tersane*; montaj*; sanayi bölge*; organize sanayi*; ekonomi bölge*; ekonomik bölge*; serbest bölge*; sanayi park*",
    ),
    ...forms(
      "teknopark*; teknoloji park*; üretim tesis*; üretim hat*; ortak üretim*; lng terminal*; petrokimya*; dolum tesis*; pil tesis*; akü tesis*",
    ),
    ...forms("öğütme tesis*; gübre tesis*; işleme tesis*; demir çelik tesis*"),
  ],
  telecom: forms(
    "fiber optik*; denizaltı kablo*; telekomünikasyon*; haberleşme uydu*; baz istasyon*; 5g; veri merkez*",
  ),
  mining: forms(
    "maden; madeni*; madenin*; madenler*; madenci*; maden ocağı*; kömür ocağı*; taş ocağı*; gaz saha*; petrol saha*; maden saha*; sondaj*; sismik*; maden yatak*; petrol kuyu*",
  ),
  other: [
    ...forms(
      "hastane*; klinik*; okul*; üniversite*; stadyum*; stat; cami*; kilise*; anıt*; müze*; tiyatro*; konut*; sulama*; kanal*; kuyu*; kışla*",
    ),
    ...forms(
      "büyükelçilik*; saray*; spor kompleks*; kültür merkez*; eğitim merkez*; araştırma merkez*; ekonomik koridor*; lojistik merkez*; alışveriş merkez*",
    ),
    ...forms("yetimhane*; kütüphane*; fuar merkez*; konferans merkez*"),
  ],
};
