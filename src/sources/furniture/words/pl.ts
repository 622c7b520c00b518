import type { Words } from "../Words.ts"

export const pl: Words = {
  "share heading":
    "udostępnij|udostępnij artykuł|podziel się|podziel się ze znajomymi|obserwuj nas|udostępnij na *|udostępnij ten artykuł|udostępnij wpis|podziel się artykułem|podziel się w mediach społecznościowych|śledź nas|śledź nas na *|obserwuj nas na *|polub nas|lubię to|poleć znajomym|udostępnij znajomym",
  "share on":
    "udostępnij na {}|udostępnij w {}|udostępnij przez {}|udostępnij ten artykuł na {}|podziel się na {}|podziel się przez {}|podziel się w {}|wyślij przez {}|opublikuj na {}|kliknij, aby udostępnić na {}|obserwuj nas na {}|śledź nas na {}|zapisz na {}|udostępnij {}",
  "latest news":
    "najnowsze wiadomości|ostatnie wiadomości|najnowsze|najczęściej czytane|aktualności|wiadomości|najnowsze artykuły|najnowsze wpisy|ostatnie wpisy|popularne|polecane|najpopularniejsze|na czasie|z ostatniej chwili|najchętniej czytane|newsy",
  "no news": "brak wiadomości|brak artykułów|nie ma wiadomości|brak wpisów|brak aktualności",
  "latest comments": "najnowsze komentarze|ostatnie komentarze|ostatnio skomentowane",
  "no comments":
    "brak komentarzy|nie ma jeszcze komentarzy|bądź pierwszy *|nie ma komentarzy|brak komentarza|bądź pierwszy i skomentuj|napisz pierwszy komentarz",
  "comment form":
    "dodaj komentarz|napisz komentarz|zostaw komentarz|skomentuj|wyślij komentarz|anuluj odpowiedź|twój komentarz|opublikuj komentarz|dodaj odpowiedź|zostaw odpowiedź|dołącz do dyskusji|wyślij|twój adres e-mail nie zostanie opublikowany *|twój adres email nie zostanie opublikowany *|wymagane pola są oznaczone *|zaloguj się, aby skomentować|zapisz moje dane *",
  comments: "komentarz|komentarze|odpowiedz",
  related:
    "czytaj także|czytaj też|czytaj więcej|zobacz także|powiązane artykuły|podobne artykuły|czytaj dalej|więcej na ten temat|na ten temat|polecamy|polecane artykuły|polecane dla ciebie|może cię zainteresować|warto przeczytać|przeczytaj także|przeczytaj również|zobacz również|inne artykuły|więcej|następny artykuł|poprzedni artykuł|podobne wpisy|powiązane tematy",
  "read more":
    "czytaj także: *|czytaj też: *|czytaj również: *|zobacz także: *|zobacz też: *|przeczytaj także: *|przeczytaj też: *|przeczytaj: *|czytaj więcej: *|zobacz: *",
  subscribe:
    "zapisz się do newslettera|newsletter|subskrybuj|zapisz się|zapisz się na newsletter|subskrybuj newsletter|twój e-mail|twój adres e-mail|adres e-mail|podaj swój e-mail|kup dostęp|zostań subskrybentem|wesprzyj nas|pobierz aplikację|prenumerata",
  newsletter: "newsletter|skrzynk",
  advertisement:
    "reklama|reklamy|ogłoszenie|materiał sponsorowany|artykuł sponsorowany|dalsza część artykułu pod reklamą|reszta artykułu pod reklamą|ciąg dalszy pod reklamą|autopromocja",
  legal:
    "polityka prywatności|regulamin|wszelkie prawa zastrzeżone|wszelkie prawa zastrzeżone *|kontakt|o nas|polityka cookies|ta strona używa *|ta strona korzysta z *|używamy plików cookie *|korzystamy z plików cookie *|akceptuję|akceptuj wszystkie|zgadzam się|odrzuć|prywatność|redakcja|kariera|mapa strony|pomoc|kontakt z redakcją|regulamin serwisu",
  navigation:
    "strona główna|szukaj|zaloguj się|drukuj|kopiuj link|polityka|gospodarka|kultura|świat|zamknij|menu|przejdź do treści|przejdź do zawartości|moje konto|zarejestruj się|wyloguj się|koszyk|sklep|tagi|tagi: *|tematy|kategorie|kategoria|kategoria: *|opublikowano w *|pokaż więcej|załaduj więcej|zobacz wszystkie|do góry|sport|zdrowie|nauka|technologie|biznes|kraj|polska|społeczeństwo|posłuchaj|zapisz|wideo|zdjęcia|podcasty|pogoda|archiwum|następny|poprzedni|czas czytania *|min czytania|imię|nazwa|e-mail|odpowiedz na"
}
