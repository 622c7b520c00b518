import type { Words } from "../Words.ts"

export const de: Words = {
  "share heading":
    "teilen|artikel teilen|diesen artikel teilen|beitrag teilen|teilen auf|mit freunden teilen|teilen auf *|folgen sie uns|folgen sie uns auf *|folge uns|teile diesen artikel|teilen via|teilen mit|seite teilen|artikel weiterempfehlen|weiterempfehlen|empfehlen|weitersagen|folgen|folge uns auf *|diesen beitrag teilen|gefällt mir",
  "share on":
    "auf {} teilen|bei {} teilen|über {} teilen|per {} teilen|via {} teilen|mit {} teilen|auf {} posten|teilen auf {}|teilen bei {}|teilen per {}|teilen via {}|teilen über {}|auf {} merken|auf {} pinnen|per {} senden|per {} versenden|per {} verschicken|per {} weiterleiten|artikel auf {} teilen|diesen artikel auf {} teilen|folgen sie uns auf {}|folge uns auf {}|klick, um auf {} zu teilen|klicken, um auf {} zu teilen|bei {} merken|in {} speichern|{} teilen",
  "latest news":
    "aktuelle nachrichten|neueste nachrichten|letzte nachrichten|neueste artikel|neueste beiträge|schlagzeilen|meistgelesen|eilmeldungen|aktuell|nachrichten|neueste meldungen|aktuelle meldungen|aktuelles|letzte beiträge|meistkommentiert|meist gelesen|am häufigsten gelesen|im trend|trends|newsticker|ticker|top-news|jetzt live",
  "no news": "keine nachrichten|keine artikel|keine beiträge",
  "latest comments": "neueste kommentare|letzte kommentare|aktuelle kommentare",
  "no comments": "keine kommentare|noch keine kommentare|keine kommentare vorhanden|schreiben sie den ersten kommentar",
  "comment form":
    "kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|kommentieren|kommentar abschicken|antwort abbrechen|deine e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht *|ihr kommentar|antwort schreiben|einen kommentar schreiben|kommentar verfassen|jetzt kommentieren|kommentar absenden|absenden|erforderliche felder sind *|meinen namen * speichern|zum kommentieren anmelden|melden sie sich an, um zu kommentieren|diskutieren sie mit|mitdiskutieren|diese website verwendet akismet *",
  comments: "kommentar|kommentare|antworten|kommentare anzeigen",
  related:
    "mehr zum thema|lesen sie auch|lesen sie mehr|weiterlesen|ähnliche artikel|verwandte artikel|das könnte sie auch interessieren|auch interessant|weitere artikel|nächster artikel|vorheriger artikel|mehr lesen|mehr dazu|mehr aus *|mehr von *|auch lesen|lesetipps|empfohlen|empfohlene artikel|empfehlungen|empfehlungen der redaktion|passend dazu|passend zum thema|das könnte dich auch interessieren|weitere beiträge|weitere themen|ähnliche beiträge|top-themen|beliebteste artikel|zum weiterlesen|mehr artikel",
  "read more":
    "lesen sie auch: *|mehr zum thema: *|lies auch: *|auch interessant: *|siehe auch: *|mehr dazu: *|lesen sie mehr: *|weiterlesen: *|passend dazu: *|lesetipp: *|mehr lesen: *",
  subscribe:
    "abonnieren|jetzt abonnieren|newsletter|newsletter abonnieren|newsletter bestellen|ihre e-mail-adresse|anmelden|newsletter anmelden|newsletter-anmeldung|zum newsletter anmelden|jetzt anmelden|jetzt registrieren|e-mail-adresse|deine e-mail-adresse|mitglied werden|unterstützen sie uns|spenden|jetzt spenden|app herunterladen|abo|probeabo|jetzt testen|jetzt kostenlos testen",
  newsletter: "newsletter|posteingang|postfach",
  advertisement:
    "anzeige|anzeigen|werbung|gesponsert|sponsored|- anzeige -|artikel wird nach der anzeige fortgesetzt|weiter nach der werbung|nach der anzeige geht es weiter|advertorial|bezahlter inhalt",
  legal:
    "datenschutz|datenschutzerklärung|impressum|agb|nutzungsbedingungen|alle rechte vorbehalten|alle rechte vorbehalten *|kontakt|über uns|cookie-einstellungen|cookies|cookie-richtlinie|wir verwenden cookies *|diese website verwendet cookies *|diese webseite verwendet cookies *|alle akzeptieren|akzeptieren|ablehnen|alle ablehnen|zustimmen|datenschutzhinweise|nutzungsbasierte werbung|mediadaten|karriere|jobs|barrierefreiheit|hilfe|redaktion|das team|presse|rechtliches|haftungsausschluss",
  navigation:
    "startseite|menü|suche|suchen|zum inhalt springen|nach oben|drucken|link kopieren|rubriken|schlagwörter|politik|wirtschaft|kultur|sport|welt|meinung|videos|weiter|zurück|schließen|direkt zum inhalt|hauptmenü|menü öffnen|menü schließen|mein konto|konto|einloggen|ausloggen|abmelden|registrieren|warenkorb|shop|schlagworte|schlagworte: *|schlagwörter: *|themen|themen: *|kategorien|kategorie|kategorie: *|veröffentlicht in *|mehr|mehr anzeigen|mehr laden|alle anzeigen|alle artikel|zurück zur startseite|seitenanfang|gesundheit|wissen|wissenschaft|technik|digital|reise|panorama|regional|lokales|gesellschaft|ausland|inland|merken|vorlesen|artikel anhören|lesezeit *|min. lesezeit|minuten lesezeit|video|fotos|podcasts|wetter|spiele|archiv|nächster beitrag|vorheriger beitrag|name|e-mail|antworten auf"
}
