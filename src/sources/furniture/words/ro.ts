import type { Words } from "../Words.ts"

export const ro: Words = {
  "share heading":
    "distribuie|distribuiți|distribuie articolul|distribuiți articolul|distribuie acest articol|distribuie prietenilor|distribuiți prietenilor|distribuie pe|partajează|partajați|partajează articolul|împărtășește|trimite unui prieten|urmărește-ne|urmăriți-ne|urmărește-ne pe *|urmăriți-ne pe *|îmi place|dă mai departe",
  "share on":
    "distribuie pe {}|distribuiți pe {}|distribuie prin {}|distribuiți prin {}|distribuie articolul pe {}|partajează pe {}|partajați pe {}|partajează prin {}|trimite prin {}|trimite pe {}|postează pe {}|dă clic pentru a partaja pe {}|urmărește-ne pe {}|urmăriți-ne pe {}|share pe {}|salvează pe {}",
  "latest news":
    "ultimele știri|cele mai noi știri|știri recente|ultima oră|ultimele articole|articole recente|cele mai citite|cele mai citite știri|cele mai populare|populare|știri|actualitate|noutăți|titlurile zilei|știrile zilei",
  "no news": "nu există știri|nicio știre|nu sunt știri|niciun articol",
  "latest comments": "ultimele comentarii|comentarii recente|cele mai noi comentarii",
  "no comments":
    "nu există comentarii|niciun comentariu|nici un comentariu|nu sunt comentarii|fii primul care comentează|fiți primul care comentează",
  "comment form":
    "lăsați un comentariu|lasă un comentariu|lasă un răspuns|adaugă un comentariu|adaugă comentariu|adăugați un comentariu|scrie un comentariu|scrieți un comentariu|comentează|trimite comentariul|publică comentariul|anulează răspunsul|adresa ta de email nu va fi publicată|adresa ta de email nu va fi publicată *|câmpurile obligatorii sunt marcate *|autentifică-te pentru a comenta|comentariul tău|spune-ți părerea|trimite",
  comments: "comentariu|comentarii|răspunde|vezi comentariile|vezi toate comentariile",
  related:
    "citește mai mult|citește și|citiți și|citește mai departe|vezi și|articole similare|articole asemănătoare|articole conexe|știri similare|pe aceeași temă|din aceeași categorie|recomandate|recomandări|recomandat pentru tine|ți-ar putea plăcea și|te-ar putea interesa|s-ar putea să-ți placă|mai multe articole|mai multe știri|alte știri|alte articole|articolul următor|articolul anterior|continuă să citești|mai multe",
  "read more":
    "citește și: *|citiți și: *|vezi și: *|citește mai mult: *|citește: *|pe aceeași temă: *|articole similare: *|recomandare: *",
  subscribe:
    "abonează-te|abonați-vă|abonare|abonează-te la newsletter|abonați-vă la newsletter|newsletter|înscrie-te|adresa ta de email|adresa de email|introdu adresa de email|susține-ne|donează|descarcă aplicația|creează cont|abonează-te la *",
  newsletter: "newsletter|inbox|căsuța",
  advertisement:
    "publicitate|reclamă|reclame|anunț|sponsorizat|conținut sponsorizat|articolul continuă după reclamă|articolul continuă mai jos|advertorial",
  legal:
    "politica de confidențialitate|confidențialitate|termeni și condiții|termeni de utilizare|cookie-uri|politica cookies|politica de cookies|setări cookies|folosim cookie-uri *|acest site folosește *|acest site utilizează *|accept|acceptă|accept toate|acceptă toate|sunt de acord|refuz|toate drepturile rezervate|toate drepturile rezervate *|contact|contactează-ne|despre noi|redacția|cariere|publicitate pe site|harta site-ului|ajutor|anpc",
  navigation:
    "acasă|prima pagină|meniu|caută|căutare|autentificare|conectare|deconectare|contul meu|salt la conținut|sari la conținut|mergi la conținut|politică|economie|sport|cultură|lume|externe|internațional|societate|opinii|sănătate|știință|tehnologie|local|eveniment|video|foto|galerie foto|podcast|vremea|meteo|arhivă|etichete|etichete: *|subiecte|categorii|categorie|categorie: *|publicat în *|afișează mai mult|încarcă mai multe|vezi toate|vezi tot|înapoi sus|sus|următorul|anteriorul|următor|anterior|închide|tipărește|printează|copiază linkul|copiați linkul|salvează|ascultă|nume|email|salvează-mi numele"
}
