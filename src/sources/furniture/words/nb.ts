import type { Words } from "../Words.ts"

export const nb: Words = {
  "share heading":
    "del|del artikkel|del artikkelen|del saken|del denne artikkelen|del denne saken|del innlegg|del med venner|del via|del siden|følg oss|følg oss på|følg oss på *|lik|tips en venn|spre ordet",
  "share on":
    "del på {}|del via {}|del med {}|del i {}|del artikkelen på {}|del saken på {}|send via {}|send på {}|send med {}|klikk for å dele på {}|følg oss på {}|lagre på {}|del {}",
  "latest news":
    "siste nytt|siste nyheter|siste saker|siste artikler|siste innlegg|nyeste|mest lest|mest leste|populært|populære saker|nyheter|akkurat nå|toppsaker|aktuelt|trender",
  "no news": "det er ingen nyheter|ingen nyheter|ingen artikler|ingen innlegg",
  "latest comments": "siste kommentarer|nyeste kommentarer|siste kommentarene",
  "no comments": "det er ingen kommentarer|ingen kommentarer|ingen kommentarer ennå|vær den første til å kommentere",
  "comment form":
    "legg igjen en kommentar|skriv en kommentar|kommenter|legg til kommentar|legg igjen et svar|send kommentar|publiser kommentar|avbryt svar|din e-postadresse vil ikke bli publisert|din e-postadresse vil ikke bli publisert *|obligatoriske felt er merket *|logg inn for å kommentere|din kommentar|bli med i diskusjonen",
  comments: "kommentar|kommentarer|svar|vis kommentarer|les kommentarer",
  related:
    "les mer|les også|se også|relatert|relaterte artikler|relaterte saker|relaterte innlegg|lignende saker|mer om|mer om saken|flere saker|flere nyheter|anbefalt|anbefalt for deg|du vil kanskje også like|neste artikkel|forrige artikkel|neste sak|forrige sak|ikke gå glipp av|fortsett å lese|mer fra *",
  "read more": "les mer: *|les også: *|se også: *|relatert: *|mer om saken: *|les: *",
  subscribe:
    "abonner|abonner nå|nyhetsbrev|meld deg på|meld deg på nyhetsbrevet|meld deg på *|din e-postadresse|skriv inn e-postadressen din|e-postadresse|bli medlem|bli abonnent|støtt oss|last ned appen|kjøp abonnement",
  newsletter: "nyhetsbrev|innboks",
  advertisement:
    "annonse|annonser|reklame|sponset|sponset innhold|artikkelen fortsetter under annonsen|saken fortsetter under annonsen|saken fortsetter etter annonsen|annonsørinnhold|betalt innhold",
  legal:
    "personvern|personvernerklæring|brukervilkår|vilkår|informasjonskapsler|cookies|vi bruker informasjonskapsler *|dette nettstedet bruker *|godta|godta alle|aksepter|avvis|alle rettigheter reservert|alle rettigheter reservert *|kontakt|kontakt oss|om oss|annonsere|ledige stillinger|ansvarlig redaktør|ansvarlig redaktør: *|kundeservice|tilgjengelighet|hjelp",
  navigation:
    "hjem|forsiden|forside|meny|søk|logg inn|logg ut|min side|min konto|hopp til innhold|hopp til innholdet|gå til innhold|politikk|økonomi|sport|kultur|verden|utenriks|innenriks|underholdning|meninger|debatt|helse|vitenskap|teknologi|lokalt|næringsliv|video|bilder|podkast|vær|arkiv|stikkord|stikkord: *|emner|emner: *|tagger|kategorier|kategori|vis mer|vis flere|last inn flere|se alle|vis alle|til toppen|neste|forrige|lukk|skriv ut|kopier lenke|lagre|lytt|mer|publisert i *|navn|e-post|lagre navn"
}
