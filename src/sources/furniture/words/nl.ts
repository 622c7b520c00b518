import type { Words } from "../Words.ts"

export const nl: Words = {
  "share heading":
    "delen|deel dit artikel|deel dit bericht|deel dit|delen via *|deel met vrienden|volg ons|volg ons op *|deel|deel op|deel via|artikel delen|dit artikel delen|deel deze pagina|volgen|volg ons op|vind ons leuk|stuur door|doorsturen",
  "share on":
    "delen op {}|deel op {}|delen via {}|deel via {}|delen met {}|deel dit op {}|deel dit artikel op {}|deel dit via {}|dit artikel delen op {}|verstuur via {}|volg ons op {}|klik om te delen op {}|klik om op {} te delen|opslaan in {}",
  "latest news":
    "laatste nieuws|recent nieuws|recente berichten|meest gelezen|nieuws|het laatste nieuws|nieuwste berichten|laatste berichten|populair|meest bekeken|net binnen|uitgelicht|trending|headlines|nieuwste artikelen",
  "no news": "geen nieuws|geen berichten|er is geen nieuws|er zijn geen berichten|geen artikelen",
  "latest comments": "laatste reacties|recente reacties|nieuwste reacties",
  "no comments":
    "geen reacties|nog geen reacties|er zijn geen reacties|wees de eerste die reageert|reageer als eerste|plaats de eerste reactie",
  "comment form":
    "reageer|plaats een reactie|geef een reactie|laat een reactie achter|reactie plaatsen|reactie annuleren|je e-mailadres wordt niet gepubliceerd *|schrijf een reactie|reageren|verstuur reactie|reactie versturen|reactie toevoegen|uw reactie|jouw reactie|verplichte velden zijn gemarkeerd *|log in om te reageren|je moet ingelogd zijn om een reactie te plaatsen|praat mee|uw e-mailadres wordt niet gepubliceerd *|antwoord annuleren|geef een antwoord|verzenden",
  comments: "reactie|reacties|beantwoorden",
  related:
    "lees ook|lees meer|gerelateerd|gerelateerde artikelen|meer over dit onderwerp|misschien vind je dit ook leuk|lees verder|meer lezen|meer nieuws|meer artikelen|aanbevolen|aanbevolen voor jou|ook interessant|dit vind je misschien ook leuk|verder lezen|andere artikelen|vergelijkbare artikelen|gerelateerde berichten|volgende artikel|vorige artikel",
  "read more":
    "lees ook: *|lees verder: *|lees meer: *|zie ook: *|bekijk ook: *|meer over dit onderwerp: *|luister ook: *",
  subscribe:
    "abonneren|nieuwsbrief|schrijf je in|meld je aan *|abonneer|abonneer je|abonneer nu|word lid|nieuwsbrieven|schrijf je in voor *|aanmelden|aanmelden voor de nieuwsbrief|inschrijven|je e-mailadres|uw e-mailadres|e-mailadres|steun ons|doneer|download de app",
  newsletter: "nieuwsbrief|mailbox|inbox",
  advertisement:
    "advertentie|advertenties|reclame|gesponsord|gesponsorde inhoud|tekst loopt door onder de advertentie|artikel gaat verder na de advertentie|lees verder onder de advertentie|partnerbijdrage",
  legal:
    "privacybeleid|algemene voorwaarden|alle rechten voorbehouden|alle rechten voorbehouden *|over ons|privacy|privacyverklaring|cookies|cookiebeleid|cookie-instellingen|wij gebruiken cookies *|deze website gebruikt cookies *|deze site gebruikt cookies *|accepteren|alles accepteren|alle cookies accepteren|weigeren|akkoord|voorwaarden|gebruiksvoorwaarden|contact|adverteren|werken bij|vacatures|colofon|klantenservice|disclaimer",
  navigation:
    "zoeken|inloggen|afdrukken|link kopiëren|naar inhoud|politiek|economie|cultuur|wereld|sluiten|home|menu|zoek|ga naar de inhoud|ga naar inhoud|naar de inhoud|mijn account|uitloggen|registreren|winkelwagen|tags|tags: *|onderwerpen|onderwerpen: *|categorieën|categorie|geplaatst in *|meer|toon meer|meer laden|bekijk alles|alle artikelen|terug naar boven|terug|sport|gezondheid|wetenschap|tech|binnenland|buitenland|regio|video|foto's|podcasts|weer|archief|volgende|vorige|bewaren|luisteren|leestijd *|minuten leestijd|naam|e-mail"
}
