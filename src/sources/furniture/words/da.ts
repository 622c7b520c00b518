import type { Words } from "../Words.ts"

export const da: Words = {
  "share heading":
    "del|del artikel|del artiklen|del denne artikel|del indlæg|del med venner|del med dine venner|del via|del siden|følg os|følg os på|følg os på *|synes godt om|tip en ven|spred ordet",
  "share on":
    "del på {}|del via {}|del med {}|del i {}|del artiklen på {}|del denne artikel på {}|send via {}|send med {}|send på {}|klik for at dele på {}|følg os på {}|gem på {}|del {}",
  "latest news":
    "seneste nyt|seneste nyheder|seneste|seneste artikler|seneste indlæg|nyeste|mest læste|mest læst|populært|populære artikler|nyheder|lige nu|topnyheder|aktuelt|breaking",
  "no news": "der er ingen nyheder|ingen nyheder|ingen artikler|ingen indlæg",
  "latest comments": "seneste kommentarer|nyeste kommentarer",
  "no comments": "der er ingen kommentarer|ingen kommentarer|ingen kommentarer endnu|vær den første til at kommentere",
  "comment form":
    "skriv en kommentar|skriv kommentar|kommentér|tilføj kommentar|efterlad en kommentar|giv en kommentar|skriv et svar|send kommentar|annuller svar|din e-mailadresse vil ikke blive publiceret|din e-mailadresse vil ikke blive publiceret *|krævede felter er markeret *|gem mit navn *|log ind for at kommentere|din kommentar|deltag i debatten",
  comments: "kommentar|kommentarer|svar|vis kommentarer|læs kommentarer",
  related:
    "læs mere|læs også|se også|relateret|relaterede artikler|relaterede indlæg|lignende artikler|mere om|mere om emnet|flere artikler|flere nyheder|anbefalet|anbefalet til dig|du vil måske også kunne lide|næste artikel|forrige artikel|gå ikke glip af|læs videre|mere fra *",
  "read more": "læs mere: *|læs også: *|se også: *|relateret: *|mere om emnet: *|læs: *|hør også: *",
  subscribe:
    "abonner|abonner nu|nyhedsbrev|tilmeld dig|tilmeld nyhedsbrev|tilmeld dig nyhedsbrevet|tilmeld dig vores nyhedsbrev|tilmeld dig *|din e-mailadresse|indtast din e-mail|e-mailadresse|bliv medlem|bliv abonnent|støt os|hent appen|køb abonnement",
  newsletter: "nyhedsbrev|indbakke",
  advertisement:
    "annonce|annoncer|reklame|sponsoreret|sponsoreret indhold|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|fortsætter efter annoncen|betalt indhold|annoncørbetalt indhold",
  legal:
    "privatlivspolitik|persondatapolitik|brugsvilkår|vilkår|handelsbetingelser|cookies|cookiepolitik|vi bruger cookies *|dette website bruger *|denne hjemmeside bruger *|accepter|accepter alle|afvis|alle rettigheder forbeholdes|alle rettigheder forbeholdes *|kontakt|kontakt os|om os|annoncering|job|ansvarshavende chefredaktør|kundeservice|tilgængelighed|hjælp",
  navigation:
    "hjem|forside|forsiden|menu|søg|log ind|log ud|min konto|min side|opret konto|gå til indhold|gå til indholdet|spring til indhold|hop til indhold|politik|økonomi|sport|kultur|verden|udland|indland|underholdning|debat|meninger|sundhed|videnskab|teknologi|lokalt|erhverv|video|billeder|podcast|vejret|vejr|arkiv|tags|tags: *|emner|emner: *|kategorier|kategori|vis mere|vis flere|indlæs flere|se alle|vis alle|til toppen|næste|forrige|luk|udskriv|print|kopiér link|gem|lyt|mere|navn|e-mail"
}
