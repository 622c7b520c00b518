/**
 * What a headline keeps together although the rules of Unicode let a line end
 * in between: a number and its unit, initials, a one-letter word and the next,
 * a dash and what it follows. Looks at one place of a text at a time.
 */

/** `tied`: a line ends here only where it fits no other way. A number: what it costs, in square em. */
export type Tie = "tied" | number

/** Units and the like that follow a number, in the languages that news is written in. */
const unit = new RegExp(
  String.raw`^(?:[\p{Sc}%‰°℃℉]|[kmcdµnGMT]?(?:m|g|l|L|W|Wh|Hz|B|b|t|A|V|J|Pa|bar|cal)[²³]?|(?:km|m|cm|mi)/h|mph|kph|ha|hl|pp|ppm|px|pt|dpi|ft|in|oz|lbs?|yd|mi|mph|p\.\s?m\.|a\.\s?m\.|[ap]m|[AP]M|h|min|s|sec|hrs?|Uhr|Std\.|Mio\.?|Mrd\.?|Tsd\.?|Mill\.|mln|mld|mlrd|tys\.?|tis\.?|mil\.?|mio\.?|mrd\.?|млн|млрд|тыс\.?|тис\.?|хил\.|хиљ\.|км|кг|см|мм|га|руб\.?|грн|лв\.?|дин\.?|ден\.|zł|gr|Kč|Ft|lei|kr\.?|kn|EUR|USD|GBP|CHF|PLN|CZK|m²|km²|m³|кв\.|ч\.?|мин\.?|год\.?|гг?\.|рр?\.|стр\.|bn|m|tn|k|°[CF]|C|F|StGB|BGB|u\.|χλμ\.?|εκατ\.|δισ\.|ευρώ)(?![\p{L}\p{N}])`,
  "u"
)

/** Titles and signs that stand before a name or a number. */
const leads = new RegExp(
  String.raw`(?:^|[\s(«“„"'‘])(?:(?:Dr|Mr|Mrs|Ms|Mx|Prof|St|Ste|Sr|Sra|Hr|Fr|Mme|Mlle|MM?|Gen|Col|Sen|Rep|Gov|Lt|Sgt|Capt|Rev|Hon|No|Nr|Nos|Art|Abs|Bd|Kap|Vol|vol|[Pp]p?|[Ff]ig|Ing|Mgr|[Ss]v|[Śś]w|ul|al|[Pp]l|im|ks|nr|str|[Tt]zv|tzw|[Uu]l|Dña|Ds|[Ii]r|drs|Av|Bd|проф|ул|им|г|ст|св|др|акад|вул|ім|п|пр|п-р|т|д|бул)\.|№|§§?|n[º°]|[\p{Sc}#])\s$`,
  "u"
)

/** Titles that are written without a point as well. */
const bareTitles = /(?:^|[\s(«“„"'‘])(?:Dr|Mr|Mrs|Ms|Mx|Prof|Mme|Mmes|Mlle|MM|Mgr|Sr|Sra|Srta|Fr|Hr|Hra|St|Ste)\s$/u

/** Languages whose one-letter words never end a line. */
const shortWords = /^(?:pl|cs|sk|ru|uk|be|bg|sr|hr|bs|sl|mk|hsb|dsb|szl|csb)\b/i

/** A few characters decide; more of them are never looked at. */
const reach = 24

const costs = { number: 2, letter: 2, shortWord: 0.8, hyphen: 1.5 } as const

/** `place`: after a space, or between two characters without one; UTF-16 units. */
export const tieAt = (text: string, place: number, language: string): Tie => {
  const tie = tieOfWords(text, place, language)
  if (tie !== null) return tie
  const before = text.slice(Math.max(0, place - reach), place)
  const after = text.slice(place, place + reach)
  return /\s$/.test(before) ? tieOfSpace(before, after, language) : tieWithin(before, after)
}

/** Most places of most texts: a space between two words of letters, with no number before the first. Null for any other place. */
const tieOfWords = (text: string, place: number, language: string): Tie | null => {
  if (text[place - 1] !== " " || !(isSmall(text, place) || isCapital(text, place))) return null
  let start = place - 2
  while (isSmall(text, start)) start--
  const small = place - 2 - start
  if (isCapital(text, start)) start--
  const length = place - 2 - start
  if (length === 0 || (start >= 0 && text[start] !== " ") || isDigit(text, start - 1)) return null
  if (length > 1 && length < 5 && small < length && bareTitles.test(text.slice(start + 1, place))) return null
  if (length === 1) return shortWords.test(language) ? "tied" : costs.letter
  return length === 2 && small === 2 ? costs.shortWord : 0
}

/** Of Latin and Cyrillic. */
const isSmall = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0xdf && code <= 0xff && code !== 0xf7) ||
    (code >= 0x430 && code <= 0x45f)
  )
}

const isCapital = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return (
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0xc0 && code <= 0xde && code !== 0xd7) ||
    (code >= 0x400 && code <= 0x42f)
  )
}

const isDigit = (text: string, index: number): boolean => {
  const code = text.charCodeAt(index)
  return code >= 0x30 && code <= 0x39
}

const tieOfSpace = (before: string, after: string, language: string): Tie => {
  const [last = "", sign = ""] = [before.at(-2), after[0]]
  if (/[–—―‒|·•~/=+×≤≥<>≠≈→-]/u.test(sign)) {
    // A dash that opens speech stands before its word, without a space.
    if (/^[–—―‒|·•~/=+×≤≥<>≠≈→-]+(?:\s|$)/u.test(after)) return "tied"
  }
  // A guillemet with spaces on both sides of it is one of French; German opens with the other one.
  if (
    /^(?:[:;!?]|…(?!\p{L})|%(?!\p{Nd}))/u.test(after) ||
    /^[»›](?:[\s\p{P}]|$)/u.test(after) ||
    /(?:^|[\s\p{Ps}])[«‹]\s$/u.test(before)
  )
    return "tied"
  if (/(?:^|\s)[×≤≥<>≠≈+=]\s$/.test(before)) return "tied"
  if (/\p{Nd}/u.test(last) || /\p{Nd}\s\p{L}{1,5}\.?\s$/u.test(before)) {
    // `5 km`, and `5 млн руб.`
    if (unit.test(after)) return "tied"
  }
  if (/[\p{Nd})]/u.test(last)) {
    // A telephone number, or groups of three digits.
    if (/^[(+]?[\p{Nd}()-]+(?:[\s,;]|$)/u.test(after) && /(?:^|\s)[(+]?[\p{Nd}()-]+\s$/u.test(before)) return "tied"
  }
  if (/[–—-]/.test(last) && /\p{Nd}\s?[–—-]\s$/u.test(before) && /^\p{Nd}/u.test(after)) return "tied"
  if (/[.№§º°\p{Sc}#]/u.test(last) && leads.test(before) && /^[\p{Lu}\p{N}]/u.test(after)) return "tied"
  if (last === "." && (isInitial(before, after) || isLetterBefore(before, after))) return "tied"
  if (bareTitles.test(before) && /^\p{Lu}/u.test(after)) return "tied"
  if (/(?:^|\s)[∑∏∫√∂∇∀∃¬]\s$/u.test(before)) return "tied"
  if (/\p{L}/u.test(last) && !/\p{L}/u.test(before.at(-3) ?? "") && isAlone(before)) {
    if (shortWords.test(language)) return "tied"
    return costs.letter
  }
  if (/\p{Nd}\.?\s$/u.test(before) && /^\p{L}/u.test(after)) return costs.number
  // `Flight BA 117`
  if (/(?:^|[\s\p{P}])\p{Lu}{2,4}\s$/u.test(before) && /^\p{Nd}/u.test(after)) return costs.number
  return /(?:^|[^\p{L}\p{M}\p{N}’'])\p{Ll}{2}\s$/u.test(before) ? costs.shortWord : 0
}

/** `J. R. R. Tolkien`, and `z. B.`, `m. in.`, `u. a.` of other languages. */
const isInitial = (before: string, after: string): boolean =>
  (/(?:^|[\s(«“„"'‘.-])\p{Lu}[\p{Ll}]?\.\s$/u.test(before) && /^\p{Lu}/u.test(after)) ||
  (/(?:^|[\s(])\p{Ll}{1,2}\.\s$/u.test(before) && /^\p{L}{1,2}\./u.test(after))

/** `κ. Παπάς`, `о. Сахалин`, `p. 12`: one small letter stands for a word before a name or a number, but behind a number for its unit. */
const isLetterBefore = (before: string, after: string): boolean =>
  /(?:^|[\s(«“„"'‘])(?<!\p{N}\s)\p{Ll}\.\s$/u.test(before) && /^[\p{Lu}\p{N}]/u.test(after)

/** Whether the letter before the space is a word of its own, and no end of one such as in `l’a`. */
const isAlone = (before: string): boolean =>
  /(?:^|[\s("'«“„‚‘(—–])\p{Script=Latin}\s$|(?:^|[\s("'«“„‚‘(—–])\p{Script=Cyrillic}\s$/u.test(before)

/** `km/h`, `and/or`, `£1.5m/year`: two parts on either side of one slash, and no address. */
const isPair = (before: string, after: string): boolean =>
  /(?:^|[\s\p{Ps}\p{Pi}])(?:(?!\p{L}\.\p{L})[^\s/:@]){1,16}\/$/u.test(before) && /^[^\s/?&=]{1,16}(?:\s|$)/u.test(after)

const tieWithin = (before: string, after: string): Tie => {
  if (/^[–—―](?![–—―])/u.test(after) || /^[–—―]{2}/u.test(after)) return "tied"
  // A dash that opens speech, and dots that begin a word.
  if (/(?:^|\s)(?:[–—―]|…)$/u.test(before)) return "tied"
  // `£3–4bn`, `9am–5pm`
  if (/\p{Nd}\p{L}{0,3}[–‒]$/u.test(before) && /^\p{Sc}?\p{Nd}/u.test(after)) return "tied"
  if (isPair(before, after)) return "tied"
  if (!/[-‐]$/.test(before)) return 0
  // A hyphen keeps a part of one letter: `e-mail`, `T-Shirt`.
  const isShort =
    /(?:^|[^\p{L}\p{N}])[\p{L}\p{N}]{1,2}[-‐]$/u.test(before) || /^[\p{L}\p{N}]{1,2}(?![\p{L}\p{N}])/u.test(after)
  return isShort ? "tied" : costs.hyphen
}
