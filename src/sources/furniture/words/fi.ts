import type { Words } from "../Words.ts"

export const fi: Words = {
  "share heading":
    "jaa|jaa artikkeli|jaa tämä artikkeli|jaa juttu|jaa tämä|jaa ystäville|jaa ystävillesi|jaa sivu|jaa somessa|seuraa meitä|seuraa meitä *|tykkää|kerro kaverille|lähetä ystävälle",
  "share on":
    "jaa {}|jaa {}ssa|jaa {}issa|jaa {}issä|jaa {}iin|jaa {}-palvelussa|jaa: {}|jaa artikkeli {}|jaa palvelussa {}|lähetä {}|lähetä {}illa|seuraa meitä {}|seuraa meitä {}issa|jaa {}illa|jaa {}illä|jaa facebookissa|jaa twitterissä|jaa whatsappissa|jaa x:ssä|jaa pinterestissä|jaa linkedinissä|jaa sähköpostilla|jaa {}:ssa|jaa {}:ssä",
  "latest news":
    "uusimmat uutiset|viimeisimmät uutiset|tuoreimmat uutiset|uusimmat|tuoreimmat|uusimmat artikkelit|viimeisimmät artikkelit|luetuimmat|luetuimmat uutiset|suosituimmat|suosituimmat artikkelit|uutiset|juuri nyt|ajankohtaista|pääuutiset|viimeisimmät|suosittua",
  "no news": "ei uutisia|ei artikkeleita|uutisia ei ole",
  "latest comments": "uusimmat kommentit|viimeisimmät kommentit|tuoreimmat kommentit",
  "no comments":
    "ei kommentteja|ei vielä kommentteja|kommentteja ei ole|ole ensimmäinen kommentoija|kommentoi ensimmäisenä",
  "comment form":
    "kirjoita kommentti|jätä kommentti|lisää kommentti|kommentoi|kommentoi juttua|lähetä kommentti|vastaa|peruuta vastaus|sähköpostiosoitettasi ei julkaista|sähköpostiosoitettasi ei julkaista *|pakolliset kentät on merkitty *|kirjaudu sisään kommentoidaksesi|oma kommenttisi|osallistu keskusteluun|lähetä",
  comments: "kommentti|kommentit|kommenttia|näytä kommentit|lue kommentit",
  related:
    "lue lisää|lue myös|katso myös|aiheeseen liittyvää|aiheesta lisää|lisää aiheesta|aiheeseen liittyvät artikkelit|samankaltaisia artikkeleita|muita uutisia|lisää uutisia|suosittelemme|suositellut|sinua voisi kiinnostaa|saatat pitää myös|seuraava artikkeli|edellinen artikkeli|jatka lukemista|muut artikkelit|liittyvät artikkelit|lue seuraavaksi",
  "read more": "lue lisää: *|lue myös: *|katso myös: *|aiheesta lisää: *|kuuntele myös: *|lue: *",
  subscribe:
    "tilaa|tilaa nyt|tilaa uutiskirje|tilaa uutiskirjeemme|uutiskirje|sähköpostiosoite|sähköpostiosoitteesi|syötä sähköpostiosoitteesi|liity|liity jäseneksi|tue meitä|lataa sovellus|rekisteröidy",
  newsletter: "uutiskirje|sähköpostiisi",
  advertisement:
    "mainos|mainokset|ilmoitus|sponsoroitu|sponsoroitu sisältö|kaupallinen yhteistyö|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|juttu jatkuu mainoksen alla",
  legal:
    "tietosuoja|tietosuojaseloste|tietosuojakäytäntö|käyttöehdot|evästeet|evästekäytäntö|evästeasetukset|käytämme evästeitä *|tämä sivusto käyttää *|hyväksy|hyväksy kaikki|hyväksyn|hylkää|kaikki oikeudet pidätetään|kaikki oikeudet pidätetään *|yhteystiedot|ota yhteyttä|tietoa meistä|mainostajille|mediatiedot|avoimet työpaikat|asiakaspalvelu|saavutettavuus|päätoimittaja|päätoimittaja: *|ohjeet",
  navigation:
    "etusivu|valikko|haku|hae|kirjaudu|kirjaudu sisään|kirjaudu ulos|oma tili|luo tili|siirry sisältöön|hyppää sisältöön|siirry pääsisältöön|politiikka|talous|urheilu|kulttuuri|maailma|ulkomaat|kotimaa|viihde|mielipide|mielipiteet|terveys|tiede|tekniikka|teknologia|paikallista|video|videot|kuvat|podcast|podcastit|sää|arkisto|avainsanat|avainsanat: *|asiasanat|asiasanat: *|aiheet|aiheet: *|kategoriat|kategoria|näytä lisää|lataa lisää|näytä kaikki|katso kaikki|takaisin ylös|seuraava|edellinen|sulje|tulosta|kopioi linkki|tallenna|kuuntele|lisää|nimi|sähköposti|tallenna nimeni"
}
