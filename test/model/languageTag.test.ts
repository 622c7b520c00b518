/** Languages as people write them, and the tags that they mean. */
import { describe, expect, test } from "vitest"
import { readLanguage } from "../../src/model/languages/languageTag.ts"

describe("a tag in another spelling is that tag, and nothing is said", () => {
  test.each([
    ["en", "en"],
    ["EN", "en"],
    [" de ", "de"],
    ["en_US", "en-US"],
    ["en-us", "en-US"],
    ["PT_br.UTF-8", "pt-BR"],
    ["ca_ES@valencia", "ca-ES"],
    ["zh-Hans-CN", "zh-Hans-CN"],
    ["zh-cmn-Hans", "zh-Hans"],
    ["zh-tw", "zh-TW"],
    ["eng", "en"],
    ["ara", "ar"],
    ["ger", "de"],
    ["fre", "fr"],
    ["iw", "he"],
    ["in", "id"],
    ["ji", "yi"],
    ["no", "no"],
    ["nb", "nb"],
    ["en-UK", "en-GB"],
    ["sr-latn", "sr-Latn"],
    ["de-CH-1996", "de-CH-1996"],
    ["tlh", "tlh"],
    ["und", "und"]
  ])("%s", (written, tag) => {
    expect(readLanguage(written)).toEqual({ _tag: "Tag", tag })
  })
})

describe("a name, or a country in place of its language, is known", () => {
  test.each([
    ["english", "en"],
    ["English", "en"],
    ["English (US)", "en"],
    ["British English", "en-GB"],
    ["Deutsch", "de"],
    ["deutsch", "de"],
    ["Allemand", "de"],
    ["arabic", "ar"],
    ["العربية", "ar"],
    ["עברית", "he"],
    ["Русский", "ru"],
    ["français", "fr"],
    ["Francais", "fr"],
    ["中文", "zh"],
    ["繁體中文", "zh-Hant"],
    ["Chinese (Traditional)", "zh-Hant"],
    ["Brazilian Portuguese", "pt-BR"],
    ["日本語", "ja"],
    ["हिन्दी", "hi"],
    ["Bokmål", "nb"],
    ["farsi", "fa"],
    ["jp", "ja"],
    ["cz", "cs"],
    ["gb", "en-GB"]
  ])("%s", (written, tag) => {
    expect(readLanguage(written)).toEqual({ _tag: "Name", tag })
  })
})

test.each([
  "",
  " ",
  "e",
  "x",
  "en-",
  "-en",
  "en-a",
  "123",
  "xx",
  "english language",
  "gibberish",
  "englisch und deutsch",
  "<b>"
])("%j is no language", (written) => {
  expect(readLanguage(written)).toEqual({ _tag: "Unknown" })
})
