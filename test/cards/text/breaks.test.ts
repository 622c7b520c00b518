import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { breaksOf } from "../../../src/cards/text/breaks.ts"

/** A text cut at places. */
const cut = (text: string, places: ReadonlySet<number>): ReadonlyArray<string> => {
  const ends = [...places].toSorted((a, b) => a - b)
  return [0, ...ends].map((start, index) => text.slice(start, ends[index]))
}

/** A text without spaces cut where lines end freely, and where one that fits no other way ends. */
const phrases = (text: string, language: string): readonly [free: string, tied: string] => {
  const { free, tied } = breaksOf(text, language)
  return [cut(text, free).join("|"), cut(text, new Set([...free, ...tied])).join("|")]
}

describe("phrases never part a word", () => {
  test.each([
    ["ja", "特急かもめ30分短縮", /かもめ/],
    ["ja", "商店街がにぎわう", /にぎわう/],
    ["ja", "2027年4月1日から", /2027年4月1日/],
    ["zh-Hans", "地铁票价上调25%至5元", /票价\|?上调\|?25%/],
    ["zh-Hans", "科学家获奖引发购房者观望", /科学家\|?获奖/],
    ["zh-Hans", "新冠疫苗接种工作", /疫苗\|?接种/],
    ["zh-Hans", "高铁实行浮动定价机制", /浮动\|?定价\|?机制/],
    ["zh-Hant", "臺北捷運票價調漲", /捷運\|?票價/],
    ["zh-Hant", "明年1月1日起實施30元", /1月1日.*30元/],
    ["zh-HK", "巴士司機話「頂唔順」", /話\|「/]
  ])("%s: %s", (language, text, whole) => {
    const [free, tied] = phrases(text, language)
    expect(free).toMatch(whole)
    expect(tied).toMatch(whole)
  })

  test.each([
    ["ja", "星空を撮る「夜空の港」展", /「夜空の港」/],
    ["zh-Hans", "市民说“太贵了”并离开", /“太贵了”/],
    ["zh-HK", "巴士佬話「頂唔順㗎」：我哋", /「頂唔順㗎」/],
    ["zh-Hant", "新書《潮水與燈》上市", /《潮水與燈》/]
  ])("%s: %s, with a short quotation whole", (language, text, whole) => {
    expect(phrases(text, language)[0]).toMatch(whole)
  })
})

describe("what belongs together", () => {
  test.each([
    ["el", "ο κ. Παπάς ήρθε", "κ. Παπάς "],
    ["ru", "на о. Сахалин ехать", "о. Сахалин "],
    ["cs", "řekl p. Novák včera", "p. Novák "],
    ["en", "see p. 12 again", "p. 12 "],
    ["fr", "dit Mme Roux hier", "Mme Roux "],
    ["en-GB", "said Dr Smith again", "Dr Smith "],
    ["en-GB", "at St Ives now", "St Ives "],
    ["es", "dijo Sra Vega ayer", "Sra Vega "],
    ["hy", "արժե 1 500 ֏ այսօր", "1 500 ֏ "],
    ["lo", "only 5 ₭ here", "5 ₭ "],
    ["en", "then ∑ xᵢ grows", "∑ xᵢ "],
    ["en", "then √ 2 grows", "√ 2 "]
  ])("%s: %s", (language, text, whole) => {
    expect(cut(text, breaksOf(text, language).free)).toContain(whole)
  })

  test.each([
    ["uk", "у 2027 р. Київ чекає", "р. "],
    ["en", "He ate the fr it", "fr "],
    ["en", "The mr was small", "mr "]
  ])("%s: %s, and no more", (language, text, end) => {
    const parts = cut(text, breaksOf(text, language).free)
    expect(parts.some((part) => part.endsWith(end))).toBe(true)
  })
})

describe("a line may end", () => {
  test.each([
    ["after a space", "Rain at last", ["Rain ", "at ", "last"]],
    ["after a hyphen between letters", "north-western winds", ["north-", "western ", "winds"]],
    ["after a hyphen between letters with accents", "café-bar", ["café-", "bar"]],
    ["not after the slash of a pair", "km/h and/or 24/7 (Yes/No)", ["km/h ", "and/or ", "24/7 ", "(Yes/No)"]],
    ["not inside of a stretch of numbers", "£3–4bn or 9am–5pm", ["£3–4bn ", "or ", "9am–5pm"]],
    ["before a sign of per cent that begins a number", "kira %12,5 arttı", ["kira ", "%12,5 ", "arttı"]],
    ["before dots that begin a word, and not after them", "and then …nothing", ["and ", "then ", "…nothing"]],
    ["after a dash and not before it", "sea—wall", ["sea—", "wall"]],
    ["not inside of a stretch of years", "a 2019-2020 plan", ["a ", "2019-2020 ", "plan"]],
    ["not inside of dates, shares and times", "12/05/2019 3.5-4.5 1:30-2:45", ["12/05/2019 ", "3.5-4.5 ", "1:30-2:45"]],
    ["not after a minus", "at -5 degrees", ["at ", "-5 ", "degrees"]],
    ["not inside of C++", "C++ and C# agree", ["C++ ", "and ", "C# ", "agree"]],
    ["not after a hyphen that begins a word", "tied to ‐less", ["tied ", "to ", "‐less"]],
    ["not before brackets that belong to a name", "f(x) and a[0]", ["f(x) ", "and ", "a[0]"]],
    ["not between a number and its sign", "$5 and 50% off", ["$5 ", "and ", "50% ", "off"]],
    ["not at a space that forbids it", "10\u00a0000 boats", ["10\u00a0000 ", "boats"]],
    ["not at a word joiner", "x\u2060y z", ["x\u2060y ", "z"]],
    ["not inside of quotation marks' ends", "“quoted words” here", ["“quoted ", "words” ", "here"]],
    [
      "not inside of an address's name",
      "user@example.org or www.example.org",
      ["user@example.org ", "or ", "www.example.org"]
    ],
    [
      "in an address after a slash or a question mark",
      "https://example.org/news/tide?page=2",
      ["https://example.org/", "news/", "tide?", "page=2"]
    ],
    ["not inside of a Hebrew word with its prefix", "במאי ב־1", ["במאי ", "ב־1"]],
    ["between words of Korean only", "항구 도시들이 사십 년", ["항구 ", "도시들이 ", "사십 ", "년"]],
    ["between phrases of Japanese", "港町は高潮に備える", ["港町は", "高潮に", "備える"]],
    ["after a mark that closes or a dash of Japanese", "「やってみよう」——町工場", ["「やってみよう」——", "町工場"]],
    ["not between a quotation of Japanese and its particle", "「本当に」と驚きの声", ["「本当に」と", "驚きの", "声"]],
    ["not before what closes", "「高潮」、ローマティッシュ。", ["「高潮」、", "ローマティッシュ。"]],
    ["not before a full stop of Chinese", "准备，开始。", ["准备，", "开始。"]],
    [
      "before and after quotation marks between Chinese characters",
      "他说：“不，‘我’不去！”",
      ["他说：", "“不，", "‘我’不去！”"]
    ],
    ["not inside of a Javanese syllable", "ꦏ꧀ꦏꦏ", ["ꦏ꧀ꦏ", "ꦏ"]],
    ["not between a Hebrew letter with a hyphen and what follows", "ה-2 של", ["ה-2 ", "של"]],
    ["between words of Thai", "เมืองท่าชายฝั่ง", ["เมือง", "ท่า", "ชายฝั่ง"]],
    ["not before a Thai sign of repetition or abbreviation", "เมืองต่างๆ ในกรุงเทพฯ", ["เมือง", "ต่างๆ ", "ใน", "กรุงเทพฯ"]],
    ["between words of Lao", "ສະບາຍດີຊາວໂລກ", ["ສະບາຍດີ", "ຊາວໂລກ"]],
    ["between words of Khmer", "ភាសាខ្មែរសម្រាប់", ["ភាសាខ្មែរ", "សម្រាប់"]],
    ["between words of Burmese", "မြန်မာဘာသာစကား", ["မြန်မာဘာသာ", "စကား"]],
    ["between words of Hindi", "तटीय शहर", ["तटीय ", "शहर"]],
    ["between emoji and never inside of one", "👩‍👩‍👧‍👦🏆❤️🇩🇪🇫🇷", ["👩‍👩‍👧‍👦", "🏆", "❤️", "🇩🇪", "🇫🇷"]],
    ["nowhere in nothing", "", [""]]
  ])("%s", (_name, text, parts) => {
    expect(cut(text, breaksOf(text).free)).toEqual(parts)
  })

  test("never at the end of the text, which is no place for a new line", () => {
    for (const text of ["Rain ", "Rain", "a-", "เมือง", "\n"]) {
      const { free, forced } = breaksOf(text)
      expect([...free, ...forced].filter((place) => place <= 0 || place >= text.length)).toEqual([])
    }
  })
})

describe("what belongs together", () => {
  test.each([
    ["fr", "a French mark and its space", "Réforme : « c’est fini » ?", "Réforme : |« c’est |fini » ?"],
    ["fr", "a number, its groups and its unit", "à 1 500 € près", "à |1 500 € |près"],
    ["en", "a time of day", "At 5 p.m. today", "At |5 p.m. |today"],
    ["en", "initials and a name", "By J. R. R. Tolkien now", "By |J. R. R. Tolkien |now"],
    ["en", "a telephone number", "Call (555) 123-4567 now", "Call |(555) 123-4567 |now"],
    ["en", "a dash and what it follows", "Rain — at last", "Rain — |at |last"],
    ["en", "years with a dash between them", "In 2019 – 2020 only", "In |2019 – 2020 |only"],
    ["en", "a title and a name", "Dr. Smith speaks", "Dr. Smith |speaks"],
    ["en", "a hyphen after one letter", "An e-mail arrives", "An |e-mail |arrives"],
    ["en", "an operator and its sides", "Profit ≠ growth", "Profit ≠ growth"],
    ["pl", "a one-letter word and the next", "Święto w Łodzi i okolicy", "Święto |w Łodzi |i okolicy"],
    ["pl", "a short number word", "już 5 tys. osób", "już |5 tys. |osób"],
    ["cs", "a Czech preposition", "Rozhovor s ministrem", "Rozhovor |s ministrem"],
    ["ru", "a Russian preposition", "Выставка в Москве", "Выставка |в Москве"],
    ["ru", "millions of a currency", "На 5 млн руб. больше", "На |5 млн руб. |больше"],
    ["uk", "a Ukrainian preposition", "Зустріч у Києві", "Зустріч |у Києві"],
    ["de", "no more than the words of a German quotation", "Er sagt »nein« und geht", "Er |sagt |»nein« |und |geht"],
    ["sv", "no more than the words of a Swedish quotation", "Hon sade »nej» och gick", "Hon |sade |»nej» |och |gick"],
    ["de", "an abbreviation of two words", "Obst, z. B. Birnen", "Obst, |z. B. Birnen"],
    ["es", "a dash that opens speech", "Grita —Sí y corre", "Grita |—Sí |y |corre"],
    ["zh-Hans", "a Latin name in Chinese", "宣布 Model Y 降价", "宣布 |Model Y |降价"],
    ["zh-Hans", "a counter of Chinese", "第一台气象站", "第一台|气象站"],
    ["zh-Hant", "an ending of Chinese", "孩子們造出了星星", "孩子們|造出了|星星"]
  ])("%s: %s", (language, _name, text, expected) => {
    expect(cut(text, breaksOf(text, language).free).join("|")).toBe(expected)
  })

  test("is parted at its spaces where it fits no other way", () => {
    for (const text of ["At 5 p.m. now", "By J. R. R. Tolkien", "Rain — at last"]) {
      const { free, tied } = breaksOf(text)
      expect(cut(text, new Set([...free, ...tied]))).toEqual(text.split(/(?<= )/))
    }
  })

  test("a line that ends in a short word or a bare number costs something, other places nothing", () => {
    const text = "Some 40 dead in a long storm"
    const { costs } = breaksOf(text)
    expect([...costs.keys()].map((place) => text.slice(0, place).split(" ").at(-2))).toEqual(["40", "in", "a"])
  })
})

describe("a word that does not fit is best broken", () => {
  test.each([
    ["between the signs of a name", "C++-like", ["C+", "+-", "like"]],
    ["after the scheme of an address", "https://example.org", ["https://", "example.org"]],
    ["between the syllables of Korean", "도시들이", ["도", "시", "들", "이"]],
    ["nowhere in a plain word", "Donaudampfschiff", ["Donaudampfschiff"]]
  ])("%s", (_name, text, parts) => {
    expect(cut(text, breaksOf(text).forced)).toEqual(parts)
  })
})

describe("plain words", () => {
  const letters = fc.stringMatching(/^[A-Za-z0-9Àßéž]{1,4}$/)
  const signs = fc.constantFrom("'", "’", ".", ",", ":", ";", "\u00a0", "-", "--", "%", "£", "$", "€", "!", "", " ")
  const texts = fc.array(fc.tuple(signs, letters, signs), { minLength: 1, maxLength: 8 }).map((words) =>
    words
      .flatMap(([before, word, after]) => [before, word, after, " "])
      .join("")
      .trim()
      .replace(/ +/g, " ")
  )

  test("end lines where the rules have them end", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const alone = breaksOf(text)
        // A star stands in no plain text, so that these go through the rules.
        const besideStar = breaksOf(`${text} ★`)
        expect([...alone.free, text.length + 1].toSorted()).toEqual([...besideStar.free].toSorted())
        expect([...alone.forced].toSorted()).toEqual([...besideStar.forced].toSorted())
      }),
      { numRuns: 5000 }
    )
  })
})
