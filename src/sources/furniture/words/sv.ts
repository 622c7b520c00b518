import type { Words } from "../Words.ts"

export const sv: Words = {
  "share heading":
    "dela|dela artikeln|dela artikel|dela den här artikeln|dela denna artikel|dela inlägget|dela sidan|dela med|dela med vänner|dela med dina vänner|dela via|följ oss|följ oss på|följ oss på *|gilla|tipsa en vän|sprid",
  "share on":
    "dela på {}|dela via {}|dela med {}|dela i {}|dela till {}|dela artikeln på {}|dela den här artikeln på {}|skicka via {}|skicka med {}|klicka för att dela på {}|följ oss på {}|spara på {}|dela {}",
  "latest news":
    "senaste nytt|senaste nyheterna|senaste nyheter|senaste|senaste artiklarna|senaste inläggen|mest läst|mest lästa|mest lästa artiklarna|populärt|populärast|nyheter|just nu|toppnyheter|aktuellt|trendar|nyhetsflöde",
  "no news": "det finns inga nyheter|inga nyheter|inga artiklar|inga inlägg",
  "latest comments": "senaste kommentarerna|senaste kommentarer|nyaste kommentarerna",
  "no comments":
    "det finns inga kommentarer|inga kommentarer|inga kommentarer än|inga kommentarer ännu|bli först att kommentera|bli den första att kommentera",
  "comment form":
    "lämna en kommentar|skriv en kommentar|kommentera|lägg till kommentar|lämna ett svar|skicka kommentar|publicera kommentar|avbryt svar|din e-postadress kommer inte publiceras|din e-postadress kommer inte publiceras *|din e-postadress kommer inte att publiceras *|obligatoriska fält är märkta *|spara mitt namn *|logga in för att kommentera|din kommentar|delta i diskussionen",
  comments: "kommentar|kommentarer|svara|visa kommentarer|läs kommentarer",
  related:
    "läs mer|läs också|läs även|se även|relaterat|relaterade artiklar|relaterade inlägg|liknande artiklar|mer om|mer om ämnet|fler artiklar|fler nyheter|rekommenderat|rekommenderas|rekommenderat för dig|du kanske också gillar|nästa artikel|föregående artikel|mer läsning|missa inte|fortsätt läsa|nästa inlägg|föregående inlägg|mer från *",
  "read more": "läs mer: *|läs också: *|läs även: *|se också: *|se även: *|relaterat: *|mer om ämnet: *|lyssna: *",
  subscribe:
    "prenumerera|prenumerera nu|nyhetsbrev|prenumerera på nyhetsbrevet|prenumerera på vårt nyhetsbrev|anmäl dig|anmäl dig till *|din e-postadress|ange din e-postadress|e-postadress|bli medlem|bli prenumerant|stöd oss|ladda ner appen|skänk en gåva|prenumerera på *",
  newsletter: "nyhetsbrev|inkorg",
  advertisement:
    "annons|annonser|reklam|sponsrat|sponsrat innehåll|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|fortsätter efter annonsen|i samarbete med *",
  legal:
    "integritetspolicy|personuppgiftspolicy|användarvillkor|villkor|cookies|cookiepolicy|om cookies|vi använder cookies *|den här webbplatsen använder *|acceptera|acceptera alla|godkänn|godkänn alla|avvisa|alla rättigheter förbehållna|alla rättigheter förbehållna *|kontakt|kontakta oss|om oss|annonsera|jobba hos oss|ansvarig utgivare|ansvarig utgivare: *|kundservice|tillgänglighet|hjälp",
  navigation:
    "hem|startsida|meny|sök|logga in|logga ut|mitt konto|skapa konto|hoppa till innehåll|hoppa till innehållet|gå till innehåll|till innehållet|politik|ekonomi|sport|kultur|världen|utrikes|inrikes|nöje|åsikter|debatt|ledare|hälsa|vetenskap|teknik|lokalt|näringsliv|video|bilder|podd|väder|arkiv|taggar|taggar: *|etiketter|ämnen|ämnen: *|kategorier|kategori|visa mer|visa fler|ladda fler|visa alla|se alla|till toppen|nästa|föregående|stäng|skriv ut|kopiera länk|spara|lyssna|mer|publicerat i *|lästid *|namn|e-post"
}
