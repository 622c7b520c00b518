import type { Words } from "../Words.ts"

export const cs: Words = {
  "share heading":
    "sdílet|sdílejte|sdílet článek|sdílej|sdílet tento článek|sdílejte článek|sdílet s přáteli|sdílejte s přáteli|sdílet na|sdílet stránku|sledujte nás|sledujte nás na|sledujte nás na *|líbí se mi|poslat příteli|doporučit",
  "share on":
    "sdílet na {}|sdílet: {}|sdílet přes {}|sdílet pomocí {}|sdílet v {}|sdílej na {}|sdílejte na {}|sdílet článek na {}|poslat přes {}|poslat {}|odeslat přes {}|klikněte pro sdílení na {}|sledujte nás na {}|sdílet {}",
  "latest news":
    "nejnovější zprávy|poslední zprávy|nejnovější|nejnovější články|poslední články|nejčtenější|nejčtenější články|aktuality|zprávy|aktuálně|populární|právě se děje|hlavní zprávy|novinky|poslední příspěvky",
  "no news": "žádné zprávy|žádné články|nejsou žádné zprávy",
  "latest comments": "nejnovější komentáře|poslední komentáře",
  "no comments":
    "žádné komentáře|zatím žádné komentáře|žádný komentář|buďte první, kdo okomentuje|nejsou žádné komentáře|buďte první",
  "comment form":
    "přidat komentář|napsat komentář|napište komentář|okomentovat|vložit komentář|zanechat komentář|odeslat komentář|odeslat|zrušit odpověď na komentář|zrušit odpověď|vaše e-mailová adresa nebude zveřejněna|vaše e-mailová adresa nebude zveřejněna *|vyžadované informace jsou označeny *|přihlaste se pro komentování|váš komentář|zapojte se do diskuse|vstoupit do diskuse|přidat příspěvek",
  comments: "komentář|komentáře|diskuse|odpovědět|zobrazit komentáře",
  related:
    "číst dál|číst více|čtěte také|čtěte dále|přečtěte si také|mohlo by vás zajímat|mohlo by se vám líbit|související|související články|související témata|podobné články|další články|další zprávy|doporučujeme|doporučené|doporučené články|více k tématu|viz také|následující článek|předchozí článek|další z rubriky|pokračovat ve čtení",
  "read more":
    "čtěte také: *|čtěte dále: *|přečtěte si také: *|přečtěte si: *|číst více: *|viz také: *|související: *|více k tématu: *|podívejte se: *",
  subscribe:
    "odebírat|odebírat newsletter|odebírejte|přihlásit se k odběru|přihlaste se k odběru|newsletter|váš e-mail|e-mailová adresa|zadejte svůj e-mail|předplatné|předplaťte si|podpořte nás|stáhněte si aplikaci|registrovat se|odběr novinek",
  newsletter: "newsletter|e-mailové schránky|do schránky",
  advertisement:
    "reklama|inzerce|inzerát|sponzorováno|sponzorovaný obsah|komerční sdělení|placený obsah|článek pokračuje pod reklamou|text pokračuje pod reklamou|pokračování článku pod reklamou",
  legal:
    "ochrana osobních údajů|zásady ochrany osobních údajů|podmínky použití|obchodní podmínky|cookies|nastavení cookies|zásady cookies|používáme cookies *|tento web používá *|tyto stránky používají *|souhlasím|přijmout vše|přijmout|odmítnout|všechna práva vyhrazena|všechna práva vyhrazena *|kontakt|kontakty|o nás|redakce|kariéra|mapa stránek|nápověda|prohlášení o přístupnosti",
  navigation:
    "domů|úvod|hlavní stránka|menu|hledat|vyhledávání|přihlásit se|přihlásit|odhlásit se|můj účet|přejít k obsahu|přeskočit na obsah|přejít na obsah|politika|ekonomika|sport|kultura|svět|domácí|zahraničí|názory|zdraví|věda|technika|technologie|regiony|krimi|video|videa|foto|fotogalerie|podcasty|počasí|archiv|štítky|štítky: *|témata|témata: *|kategorie|kategorie: *|rubriky|rubrika|zobrazit více|načíst další|zobrazit vše|všechny články|nahoru|další|předchozí|zavřít|tisk|vytisknout|tisknout|kopírovat odkaz|uložit|poslechnout|více|jméno|e-mail"
}
