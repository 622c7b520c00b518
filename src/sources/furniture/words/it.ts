import type { Words } from "../Words.ts"

export const it: Words = {
  "share heading":
    "condividi|condividi questo articolo|condividi l'articolo|condividi su|condividi con gli amici|condividi su *|seguici|seguici su|seguici su *|condividi questa pagina|condividi via|condividi con|condividi articolo|condividilo|mi piace|condividi con i tuoi amici",
  "share on":
    "condividi su {}|condividi via {}|condividi con {}|condividi tramite {}|condividi questo articolo su {}|invia con {}|invia tramite {}|invia via {}|pubblica su {}|seguici su {}|fai clic per condividere su {}|clicca per condividere su {}|salva su {}",
  "latest news":
    "ultime notizie|ultim'ora|ultime news|articoli recenti|i più letti|notizie|le ultime notizie|in evidenza|in primo piano|più letti|gli articoli più letti|ultimi articoli|di tendenza|i più visti|diretta",
  "no news": "nessuna notizia|nessun articolo|non ci sono notizie",
  "latest comments": "ultimi commenti|commenti recenti",
  "no comments": "nessun commento|non ci sono commenti|ancora nessun commento|commenta per primo",
  "comment form":
    "lascia un commento|scrivi un commento|aggiungi un commento|commenta|invia commento|annulla risposta|il tuo indirizzo email non sarà pubblicato|il tuo indirizzo email non sarà pubblicato *|commenta l'articolo|invia|i campi obbligatori sono contrassegnati *|salva il mio nome *|accedi per commentare|partecipa alla discussione|dicci la tua|di' la tua|inserisci un commento|pubblica il commento",
  comments: "commento|commenti|rispondi",
  related:
    "articoli correlati|leggi anche|leggi tutto|potrebbe interessarti|potrebbero interessarti|vedi anche|articolo successivo|articolo precedente|leggi di più|continua a leggere|ti potrebbe interessare|potrebbe interessarti anche|ti potrebbero interessare|correlati|notizie correlate|altri articoli|consigliati|consigliati per te|sullo stesso argomento|da non perdere|articoli consigliati|per saperne di più",
  "read more":
    "leggi anche: *|leggi di più: *|vedi anche: *|guarda anche: *|per approfondire: *|leggi: *|da non perdere: *|potrebbe interessarti: *",
  subscribe:
    "iscriviti|iscriviti alla newsletter|iscriviti a *|newsletter|abbonati|la tua email|iscriviti alla nostra newsletter|iscriviti ora|abbonati ora|ricevi * via email|inserisci la tua email|indirizzo email|il tuo indirizzo email|sostienici|dona ora|fai una donazione|scarica l'app|registrati",
  newsletter: "newsletter|casella di posta|posta in arrivo",
  advertisement:
    "pubblicità|annuncio|annunci|sponsorizzato|contenuto sponsorizzato|continua dopo la pubblicità|la lettura continua dopo la pubblicità|advertising",
  legal:
    "riproduzione riservata|riproduzione riservata *|informativa sulla privacy|note legali|termini e condizioni|tutti i diritti riservati|tutti i diritti riservati *|contatti|chi siamo|privacy|privacy policy|cookie policy|utilizziamo i cookie *|questo sito utilizza cookie *|questo sito utilizza i cookie *|accetta|accetta tutto|accetto|rifiuta|gestisci cookie|termini di servizio|condizioni d'uso|redazione|lavora con noi|mappa del sito|aiuto|contattaci",
  navigation:
    "cerca|accedi|stampa|copia link|vai al contenuto|politica|economia|cultura|mondo|opinioni|successivo|precedente|chiudi|home|menu|salta al contenuto|il mio account|esci|carrello|negozio|tag|tag: *|argomenti|argomenti: *|categorie|categoria|pubblicato in *|mostra altro|carica altro|vedi tutti|vedi tutto|torna su|salute|scienza|tecnologia|cronaca|esteri|spettacoli|sport|ascolta|salva|tempo di lettura *|minuti di lettura|video|foto|podcast|meteo|archivio|rispondi a|nome|email"
}
