import type { Words } from "../Words.ts"

export const sk: Words = {
  "share heading":
    "zdieľať|zdieľajte|zdieľať článok|zdieľaj|zdieľajte článok|zdieľať tento článok|zdieľať s priateľmi|zdieľajte s priateľmi|zdieľať na|zdieľať stránku|sledujte nás|sledujte nás na|sledujte nás na *|páči sa mi to|odporučiť|poslať priateľovi",
  "share on":
    "zdieľať na {}|zdieľať: {}|zdieľať cez {}|zdieľať pomocou {}|zdieľať v {}|zdieľaj na {}|zdieľajte na {}|zdieľať článok na {}|poslať cez {}|odoslať cez {}|kliknite pre zdieľanie na {}|sledujte nás na {}|zdieľať {}",
  "latest news":
    "najnovšie správy|posledné správy|najnovšie|najnovšie články|posledné články|najčítanejšie|najčítanejšie články|aktuality|správy|aktuálne|populárne|hlavné správy|novinky|posledné príspevky",
  "no news": "žiadne správy|žiadne články|nie sú žiadne správy",
  "latest comments": "najnovšie komentáre|posledné komentáre",
  "no comments":
    "žiadne komentáre|zatiaľ žiadne komentáre|žiadny komentár|buďte prvý|nie sú žiadne komentáre|buďte prvý, kto pridá komentár",
  "comment form":
    "pridať komentár|napísať komentár|napíšte komentár|okomentovať|vložiť komentár|zanechať komentár|pridaj komentár|odoslať komentár|odoslať|zrušiť odpoveď|vaša e-mailová adresa nebude zverejnená|vaša e-mailová adresa nebude zverejnená *|vyžadované polia sú označené *|povinné polia sú označené *|prihláste sa, ak chcete komentovať|váš komentár|zapojte sa do diskusie|vstúpiť do diskusie",
  comments: "komentár|komentáre|diskusia|odpovedať|zobraziť komentáre",
  related:
    "čítať ďalej|čítať viac|čítajte tiež|čítajte aj|prečítajte si tiež|prečítajte si aj|mohlo by vás zaujímať|súvisiace|súvisiace články|súvisiace témy|podobné články|ďalšie články|ďalšie správy|odporúčame|odporúčané|odporúčané články|viac k téme|pozri aj|nasledujúci článok|predchádzajúci článok|pokračovať v čítaní",
  "read more":
    "čítajte tiež: *|čítajte aj: *|prečítajte si tiež: *|prečítajte si aj: *|prečítajte si: *|čítať viac: *|pozrite si aj: *|pozri aj: *|súvisiace: *|viac k téme: *",
  subscribe:
    "odoberať|odoberať newsletter|odoberajte|prihlásiť sa na odber|prihláste sa na odber|newsletter|váš e-mail|e-mailová adresa|zadajte svoj e-mail|predplatné|predplaťte si|podporte nás|stiahnite si aplikáciu|registrovať sa|odber noviniek",
  newsletter: "newsletter|e-mailovej schránky|do schránky",
  advertisement:
    "reklama|inzercia|inzerát|sponzorované|sponzorovaný obsah|platený obsah|pr článok|článok pokračuje pod reklamou|text pokračuje pod reklamou|pokračovanie článku pod reklamou",
  legal:
    "ochrana osobných údajov|zásady ochrany osobných údajov|podmienky používania|obchodné podmienky|cookies|nastavenia cookies|zásady cookies|používame cookies *|táto stránka používa *|tento web používa *|súhlasím|prijať všetko|prijať|odmietnuť|všetky práva vyhradené|všetky práva vyhradené *|kontakt|kontakty|o nás|redakcia|kariéra|mapa stránok|pomoc",
  navigation:
    "domov|úvod|hlavná stránka|menu|hľadať|vyhľadávanie|prihlásiť sa|prihlásenie|odhlásiť sa|môj účet|prejsť na obsah|preskočiť na obsah|politika|ekonomika|šport|kultúra|svet|domáce|zahraničie|názory|zdravie|veda|technika|technológie|regióny|krimi|video|videá|foto|fotogaléria|podcasty|počasie|archív|štítky|štítky: *|značky|témy|témy: *|kategórie|kategória|kategórie: *|rubriky|zobraziť viac|načítať ďalšie|zobraziť všetko|všetky články|hore|ďalšie|predchádzajúce|zavrieť|tlač|vytlačiť|kopírovať odkaz|uložiť|vypočuť|viac|meno|e-mail"
}
