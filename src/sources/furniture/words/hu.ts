import type { Words } from "../Words.ts"

export const hu: Words = {
  "share heading":
    "megosztás|megosztom|oszd meg|oszd meg másokkal is|oszd meg barátaiddal|ossza meg|cikk megosztása|a cikk megosztása|megosztás az ismerősökkel|kövess minket|kövessen minket|kövess minket *|tetszik|ajánlom|küldd el ismerősödnek",
  "share on":
    "megosztás a {}-on|megosztás {}-on|megosztás a {}-en|megosztás {}-en|megosztás a {}on|megosztás a {}en|megosztás az {}-en|megosztás: {}|megosztás {}|megosztás {} segítségével|megosztás a {} oldalon|megosztom a {}-on|oszd meg a {}-on|küldés {}|küldés {}-ben|kattints a {} megosztáshoz|kövess minket a {}-on|kövess minket {}|{} megosztás",
  "latest news":
    "legfrissebb hírek|friss hírek|legfrissebb|legutóbbi hírek|legújabb cikkek|legutóbbi bejegyzések|legolvasottabb|legnépszerűbb|népszerű|hírek|kiemelt hírek|aktuális|legfrissebb cikkek|most olvassák",
  "no news": "nincsenek hírek|nincs hír|nincsenek cikkek",
  "latest comments":
    "legújabb hozzászólások|legutóbbi hozzászólások|friss hozzászólások|legfrissebb hozzászólások|legújabb kommentek",
  "no comments":
    "nincsenek hozzászólások|nincs hozzászólás|még nincsenek hozzászólások|nincsenek kommentek|légy te az első hozzászóló|legyen az első hozzászóló",
  "comment form":
    "szóljon hozzá|szólj hozzá|hozzászólás|új hozzászólás|hozzászólás írása|hozzászólás küldése|írjon hozzászólást|írj hozzászólást|vélemény, hozzászólás?|komment írása|válasz megszakítása|az e-mail címet nem tesszük közzé|az e-mail címet nem tesszük közzé *|a kötelező mezőket * karakterrel jelöltük|a hozzászóláshoz be kell jelentkezni|hozzászóláshoz jelentkezz be|küldés|mondd el a véleményed",
  comments: "hozzászólások|kommentek|válasz|hozzászólások megtekintése",
  related:
    "tovább|tovább olvasom|olvass tovább|olvasson tovább|kapcsolódó|kapcsolódó cikkek|kapcsolódó cikk|kapcsolódó tartalom|kapcsolódó anyagok|olvasd el ezt is|ezt is olvassa el|ajánlott|ajánlott cikkek|ajánljuk|ez is érdekelheti|ez is érdekelhet|hasonló cikkek|további cikkek|további hírek|lásd még|következő cikk|előző cikk|még több|bővebben|témában",
  "read more":
    "olvasd el ezt is: *|olvassa el ezt is: *|kapcsolódó cikk: *|kapcsolódó: *|lásd még: *|bővebben: *|tovább: *|nézd meg ezt is: *|ezt is olvassa: *",
  subscribe:
    "feliratkozás|feliratkozom|iratkozz fel|iratkozzon fel|iratkozz fel hírlevelünkre|iratkozzon fel hírlevelünkre|hírlevél|hírlevél feliratkozás|add meg az e-mail címed|adja meg e-mail címét|e-mail cím|előfizetés|előfizetek|előfizetőknek|támogass minket|támogatás|töltse le az alkalmazást|regisztráció|regisztrálok",
  newsletter: "hírlevél|hírlevelünk|postaládá",
  advertisement:
    "hirdetés|hirdetések|reklám|szponzorált tartalom|támogatott tartalom|fizetett tartalom|a cikk a hirdetés után folytatódik|a cikk a hirdetés alatt folytatódik|a cikk folytatódik a hirdetés után",
  legal:
    "adatvédelem|adatvédelmi tájékoztató|adatkezelési tájékoztató|felhasználási feltételek|általános szerződési feltételek|ászf|impresszum|sütik|sütikezelés|cookie beállítások|ez a weboldal sütiket *|az oldal sütiket *|sütiket használunk *|elfogadom|elfogad|összes elfogadása|elutasítom|minden jog fenntartva|minden jog fenntartva *|kapcsolat|rólunk|médiaajánlat|karrier|oldaltérkép|segítség|szerkesztőség",
  navigation:
    "kezdőlap|főoldal|címlap|menü|keresés|keress|bejelentkezés|belépés|kijelentkezés|fiókom|ugrás a tartalomra|ugrás a tartalomhoz|kihagyás|politika|gazdaság|sport|kultúra|világ|külföld|belföld|vélemény|egészség|tudomány|technika|tech|életmód|helyi hírek|bűnügy|videó|videók|fotók|galéria|podcast|időjárás|archívum|címkék|címkék: *|témák|kategóriák|kategória|kategória: *|több megjelenítése|továbbiak betöltése|összes|mutasd mind|vissza a tetejére|következő|előző|bezár|bezárás|nyomtatás|link másolása|mentés|meghallgatás|még|név|e-mail cím"
}
