import type { HelpWords } from "../help.js";

export const shared: HelpWords["shared"] = {
  "added-by": "yalnızca bir çalıştırmada (u_5b1f) ya da bir gün, ay veya yılda eklenen beyanlar",
  "as-of": "kayıt defterinin 2024, 2024-06 veya 2024-06-30 sonundaki ya da u_5b1f çalıştırmasından sonraki hâli",
  at: "bu çalıştırma için kaydedilecek zaman, örneğin 2026-03-01T09:30:00Z (varsayılan: şimdi)",
  budget: "modele harcanabilecek jeton sayısı; --price verilirse para tutarı",
  cache: "model yanıtlarının saklandığı yer (varsayılan: ~/.cache/entente/models)",
  color: "çıktı uçbirime gitmese de altı çizili ve renkli yazı kullan",
  credentials:
    "user:password, erişim anahtarı veya NATS kimlik bilgisi içeren, yalnızca sizin okuyabildiğiniz dosya (varsayılan: $ENTENTE_QUEUE_CREDENTIALS)",
  date: "tarihi olmayan belgelerin yayım tarihi: 2024, 2024-07 veya 2024-07-01",
  "dry-run": "ne olacağını görmek için kayıt defterinin geçici bir kopyası üzerinde çalış",
  from: "birden çok belge içeren dosyaların biçimi: jsonl, her satırda bir belge",
  help: "bu yardımı yaz",
  "help-command": "bir komutun yardımını yaz",
  jobs: "iş parçacığı sayısı",
  "keep-originals": "belgelerin dosyalarını da kayıt defterinde sakla, her biri en çok 32 MB",
  "key-file": "model anahtarının bulunduğu, yalnızca sizin okuyabildiğiniz dosya (varsayılan: $ENTENTE_LLM_KEY)",
  lang: "yardımın, iletilerin ve sonuçların dili: {} (varsayılan: $ENTENTE_LANG, entente.toml veya en)",
  language: "belgelerin dili, örneğin en (varsayılan: metinden anlaşılır)",
  ledger: "dosya veya postgres://… (varsayılan: $ENTENTE_LEDGER veya bu klasördeki entente.db)",
  limit: "en çok kaç tane yazılacağı",
  "map-view":
    "haritalardaki sınırlar: un (Birleşmiş Milletler), de-facto (fiilî denetim), us veya de (o hükûmetin tanıdığı biçimde)",
  "memory-limit": "iş parçacığı başına bellek sınırı",
  "min-certainty": "kesinliği daha düşük beyanları alma, 0–100 (80: toplamlara girme eşiği)",
  "model-calls": "aynı anda yapılan model çağrısı sayısı",
  "model-time": "modele yapılan bir çağrının süre sınırı",
  "no-color": "çıktıda altı çizili ve renkli yazı kullanma (ortamdaki NO_COLOR gibi)",
  price: "gönderilen ve alınan bir milyon jetonun fiyatı: 0.15/0.60",
  publisher: "belgelerde yazanın yerine geçecek yayıncı",
  queue:
    "nats://host:4222; birden çok sunucu virgülle ayrılır, adlı bir kuyruk için sona /AD eklenir (varsayılan: $ENTENTE_QUEUE)",
  reader:
    "okuma yolu: {}; learned sinir ağıdır, rules yalnızca İngilizce için kurallardır, fast ikisini daha küçük bir ağla kullanır; llm:MODEL@URL ikisine bir dil modeli ekler",
  reason: "kaydedilecek gerekçe",
  reviewer: "takip eden (varsayılan: $ENTENTE_REVIEWER veya kullanıcı adınız)",
  "secret-file":
    "web kancası bildirimlerinin imzalandığı gizli anahtarı içeren dosya (varsayılan: $ENTENTE_WEBHOOK_SECRET)",
  send: "okunanların --reader llm:… ile verilen, başka makinedeki modele gönderilmesine izin ver",
  "time-limit": "belge okumanın her adımı için süre sınırı",
  tokens: "erişim anahtarları dosyası (varsayılan: bu klasördeki entente.tokens.json)",
};
