/**
 * What pages write before days and before the names of authors in languages that no table here reads, by language, phrases parted by bars: who wrote a page and when can be told
 * where its words cannot.
 */
type Labels = Readonly<Record<string, string>>;

const PUBLISHED: Labels = {
  ca: "publicat el|publicat",
  cs: "publikováno|zveřejněno|vydáno",
  da: "offentliggjort|publiceret|udgivet",
  de: "veröffentlicht am|veröffentlicht|veröffentlichung|veröffentlichungsdatum|erscheinungsdatum|erstveröffentlichung|erschienen am|erschienen|publiziert am|publiziert|erstellt am|erstellt|eingestellt am|online gestellt am|online seit|dieser beitrag wurde am|dieser artikel wurde am|dieser eintrag wurde am|datum|stand",
  el: "δημοσίευση|δημοσιεύθηκε|δημοσιεύτηκε",
  es: "publicado el|publicado|publicada el|esta entrada fue publicada el|fecha de publicación|fecha",
  fi: "julkaistu",
  fr: "publié le|publié|mis en ligne le|mise en ligne le|mise en ligne|date de mise en ligne|paru le|posté le|cet article a été publié le|ce billet a été publié le|date de publication|date de parution",
  hu: "megjelent|közzétéve|publikálva",
  id: "dipublikasikan|diterbitkan",
  it: "pubblicato il|pubblicato|pubblicata il|questo articolo è stato pubblicato il|data di pubblicazione|data pubblicazione|data",
  ja: "公開日|投稿日|掲載日|配信日|公開|掲載",
  nl: "gepubliceerd op|gepubliceerd|geplaatst op|geplaatst|publicatiedatum",
  no: "publisert",
  pl: "opublikowano|data publikacji|data dodania|dodano",
  pt: "publicado em|publicado|publicada em|postado em|data de publicação|data da publicação",
  ro: "publicat la|publicat|data publicării",
  sv: "publicerad|publicerat",
  uk: "опубліковано|дата публікації|дата",
};

const MODIFIED: Labels = {
  ca: "actualitzat el|actualitzat",
  cs: "aktualizováno",
  da: "opdateret",
  de: "aktualisiert am|aktualisiert|zuletzt aktualisiert am|zuletzt aktualisiert|letzte aktualisierung|letzte änderung|zuletzt geändert am|zuletzt geändert|geändert am|geändert",
  el: "ενημερώθηκε|τελευταία ενημέρωση",
  es: "actualizado el|actualizado|última actualización|modificado el|modificado",
  fi: "päivitetty",
  fr: "mis à jour le|mis à jour|mise à jour le|mise à jour|modifié le|dernière mise à jour|dernière modification",
  hu: "frissítve|módosítva",
  id: "diperbarui",
  it: "aggiornato il|aggiornato|ultimo aggiornamento|ultima modifica",
  ja: "更新日|最終更新日|最終更新|更新",
  nl: "bijgewerkt op|bijgewerkt|laatst gewijzigd|laatst bijgewerkt|gewijzigd op|gewijzigd",
  no: "oppdatert|sist oppdatert",
  pl: "aktualizacja|zaktualizowano|ostatnia aktualizacja",
  pt: "atualizado em|atualizado|última atualização",
  ro: "actualizat la|actualizat",
  sv: "uppdaterad|uppdaterat|senast uppdaterad",
  uk: "оновлено",
};

const BYLINES: Labels = {
  da: "af|skrevet af",
  de: "von|erstellt von|verfasst von|geschrieben von|eingestellt von|gespeichert von|veröffentlicht von|gepostet von|ein artikel von|ein beitrag von|beitrag von|text von|interview von|autor|autorin|text",
  es: "por|escrito por|publicado por|texto de|autor|autora|texto",
  fi: "kirjoittaja|kirjoittanut",
  fr: "par|écrit par|publié par|rédigé par|propos recueillis par|auteur|autrice|texte",
  it: "di|scritto da|pubblicato da|a cura di|autore|testo",
  nl: "door|geschreven door|auteur|tekst",
  no: "av|skrevet av|tekst",
  pl: "autor|autorka|tekst",
  pt: "por|escrito por|publicado por|autor|autora|texto",
  sv: "av|skriven av",
  uk: "автор",
};

/** Who signs for a house, not by a name. */
const ROLES: Labels = {
  de: "redaktion|die redaktion|webredaktion|online-redaktion|red|gesponserte inhalte|gastautor|unbekannt",
  es: "redacción|la redacción|agencias|administrador|colaborador",
  fr: "rédaction|la rédaction|administrateur",
  it: "redazione|la redazione",
  nl: "redactie|de redactie",
  pl: "redakcja",
  pt: "redação|da redação",
  sv: "redaktionen",
  uk: "редакція",
};

const union = (labels: Labels): readonly string[] => [
  ...new Set(Object.values(labels).flatMap((list) => list.split("|"))),
];

export const OTHER_PUBLISHED = union(PUBLISHED);
export const OTHER_MODIFIED = union(MODIFIED);
export const OTHER_BYLINES = union(BYLINES);
export const OTHER_ROLES = union(ROLES);
/** What such pages call an element that holds a date. */
export const OTHER_DATE_CLASSES: readonly string[] = ["datum", "fecha"];
