/** Fanfare's own words: every language says everything, and a page's language finds the words that fit it. */
import { describe, expect, test } from "vitest"
import { longDate } from "../../src/labels/date.ts"
import { chooseLabels, fill, speaks } from "../../src/labels/index.ts"
import { labelNames, ownLabels, type WrittenLabels } from "../../src/labels/ownLabels.ts"
import { directionOf } from "../../src/model/language.ts"
import { fromInstant, parseTimestamp } from "../../src/model/Timestamp.ts"
import { labels } from "../../src/labels/languages/index.ts"

const labelsFor = chooseLabels(labels)
const english = labelsFor("en")
const places = (text: string): ReadonlyArray<string> => (text.match(/\{\w*\}/g) ?? []).toSorted()

/** Words that a language has in common with English. */
const shared = new Set([
  ..."de feeds,nl feeds,da feeds,pt feeds,pt-PT feeds".split(","),
  ..."ca important,fr important,ro important,fr danger,cs tip,da tip,nl tip,sk tip,de details,nl details".split(",")
])

/** What a language is written in, at least one letter of each of its labels. */
const scripts: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  fa: /\p{Script=Arabic}/u,
  ur: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  el: /\p{Script=Greek}/u,
  ru: /\p{Script=Cyrillic}/u,
  uk: /\p{Script=Cyrillic}/u,
  hi: /\p{Script=Devanagari}/u,
  bn: /\p{Script=Bengali}/u,
  th: /\p{Script=Thai}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  zh: /\p{Script=Han}/u,
  "zh-Hant": /\p{Script=Han}/u
}

test("there are at least 26 languages, each once", () => {
  expect(labels.length).toBeGreaterThanOrEqual(26)
  expect(new Set(labels.map(({ language }) => language)).size).toBe(labels.length)
})

describe.each(labels.map((one) => [one.language, one] as const))("%s", (language, words) => {
  test("is a tag as BCP 47 writes it, and is written the way that it is read", () => {
    expect(Intl.getCanonicalLocales(language)).toEqual([language])
    expect(words.direction).toBe(directionOf(language))
  })

  test("has every label, with its places, on one line, composed and in its own script", () => {
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
    const wrong = labelNames.filter((name) => {
      const text = words[name]
      return (
        text.trim() !== text ||
        text === "" ||
        /[\r\n\t]| {2}|[<>&]/.test(text) ||
        text.normalize("NFC") !== text ||
        places(text).join() !== places(english[name]).join() ||
        !(scripts[language] ?? /\p{Script=Latin}/u).test(text.replaceAll(/\{\w+\}/g, ""))
      )
    })
    expect(wrong).toEqual([])
  })

  test("is not English by accident", () => {
    if (language === "en") return
    const same = labelNames.filter((name) => words[name] === english[name] && !shared.has(`${language} ${name}`))
    expect(same).toEqual([])
  })

  test("tells labels apart that stand beside each other", () => {
    const beside = [words.shareSheet, words.copyLink, words.print, words.email, words.save]
    const below = [words.leaveComment, words.replyByEmail, words.replyFromSite, fill(words.replyOn, { network: "X" })]
    expect(words.networkArchived).not.toBe(words.networkClosed)
    expect(new Set(beside).size).toBe(beside.length)
    expect(new Set(below).size).toBe(below.length)
  })

  test("has dates of its own", () => {
    const date = parseTimestamp("2026-03-01T12:00:00Z", "UTC")
    expect(date).toBeDefined()
    if (date !== undefined && language !== "en")
      expect(longDate(date, language, "UTC")).not.toBe(longDate(date, "en", "UTC"))
  })
})

test("English dates are those of Node", () => {
  const format = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", day: "numeric", month: "long", year: "numeric" })
  for (let day = Date.UTC(1969, 0, 1); day < Date.UTC(2031, 0, 1); day += 86_400_000 * 3)
    expect(longDate(fromInstant(day), "en", "UTC")).toBe(format.format(day))
})

describe("the choice", () => {
  test.each([
    ["en-GB", "en"],
    ["EN", "en"],
    ["ar-EG", "ar"],
    ["iw", "he"],
    ["he-IL", "he"],
    ["pt-BR", "pt"],
    ["pt-PT", "pt-PT"],
    ["pt-AO", "pt"],
    ["no", "nb"],
    ["nn-NO", "nb"],
    ["nb", "nb"],
    ["zh", "zh"],
    ["zh-CN", "zh"],
    ["zh-TW", "zh-Hant"],
    ["zh-HK", "zh-Hant"],
    ["zh-Hans-HK", "zh"],
    ["zh-Hant-CN", "zh-Hant"],
    ["fr-CA", "fr"],
    ["in", "id"],
    ["de-CH-1996", "de"]
  ])("%s is written as %s", (tag, expected) => {
    expect(labelsFor(tag).language).toBe(expected)
    expect(speaks(labelsFor(tag), tag)).toBe(true)
  })

  test.each(["eu", "und", "hi-Latn", "ur-Deva", "uz-Arab", "", "not a tag!", "x".repeat(300)])(
    "%j has no words, so English stands in",
    (tag) => {
      expect(labelsFor(tag).language).toBe("en")
    }
  )
})

describe("own words", () => {
  const place = (path: ReadonlyArray<string>) => ({ file: path.join(".") })
  const own = (written: WrittenLabels) => {
    const made = ownLabels(written, place)
    if (made._tag === "Failure") throw new Error(made.failure.map(({ message }) => message).join(" "))
    return chooseLabels(made.success)
  }
  const problems = (written: WrittenLabels) => {
    const made = ownLabels(written, place)
    return made._tag === "Failure" ? made.failure : []
  }

  test("none changes nothing", () => {
    for (const { language } of labels) expect(own({})(language)).toEqual(labelsFor(language))
  })

  test.each(labelNames)("%s alone, for every language", (name) => {
    const text = `Own ${english[name]}`
    for (const { language } of labels) expect(own({ [name]: text })(language)[name]).toBe(text)
  })

  test("for every language, for one, and for a region of one", () => {
    const words = own({
      copyLink: "Link!",
      ar: { share: "شارك الخبر" },
      iw: { share: "שתפו" },
      "en-GB": { share: "Tell your mates" },
      no: { share: "Del saken" }
    })
    expect(words("de").copyLink).toBe("Link!")
    expect(words("ar-SA")).toMatchObject({ share: "شارك الخبر", copyLink: "Link!", noNews: labelsFor("ar").noNews })
    expect(words("he").share).toBe("שתפו")
    expect(words("en").share).toBe("Share with friends")
    expect(words("en-GB")).toMatchObject({ share: "Tell your mates", language: "en-GB", direction: "ltr" })
    expect(words("nb").share).toBe("Del saken")
  })

  test("every label can be given for every language, however long its name", () => {
    for (const name of labelNames) {
      const text = `Words ${places(english[name]).join(" ")}`
      expect([name, own({ [name]: text })("de")[name]]).toEqual([name, text])
    }
  })

  test("a language is stronger than every language", () => {
    expect(own({ share: "A", fr: { share: "B" } })("fr").share).toBe("B")
  })

  test("a language that fanfare does not speak is welcome whole", () => {
    const all = Object.fromEntries(labelNames.map((name) => [name, `eu ${places(english[name]).join(" ")}`]))
    expect(own({ eu: all })("eu-ES")).toMatchObject({ language: "eu", direction: "ltr", share: "eu " })
    const [problem, ...more] = problems({ eu: { share: "Partekatu" } })
    expect(more).toEqual([])
    expect(problem?.message).toContain("copyLink")
    expect(problem?.message).not.toContain(" share,")
  })

  test.each([
    [{ shares: "x" }, "There is no label `labels.shares`.", "Did you mean `share`?"],
    [{ ar: { noNew: "x" } }, "There is no label `labels.ar.noNew`.", "Did you mean `noNews`?"],
    [{ arabic: { share: "x" } }, "There is no label `labels.arabic`.", "Did you mean"],
    [{ shareOn: "Share" }, "`labels.shareOn` has no place for {network}.", "Share on {network}"],
    [{ networkClosed: "{network}" }, "`labels.networkClosed` has no place for {year}.", "{network}, closed {year}"],
    [{ networkArchived: "In {year}" }, "`labels.networkArchived` has no place for {network}.", "the web archive"],
    [{ ar: { commentOn: "{author}" } }, "`labels.ar.commentOn` has no place for {title}.", "{author} on {title}"],
    [{ share: "Share on {network}" }, "`labels.share` has a place {network} that nothing fills.", "Share with friends"]
  ] as const)("%j is refused", (written, message, fix) => {
    const [problem] = problems(written)
    expect(problem?.message).toBe(message)
    expect(problem?.fix).toContain(fix)
    expect(problem?.place.file).toMatch(/^labels\./)
  })
})
