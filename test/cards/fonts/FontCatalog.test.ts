import * as NodeServices from "@effect/platform-node/NodeServices"
import { Effect, FileSystem, Layer, Path } from "effect"
import { systemError } from "effect/PlatformError"
import { readFile } from "node:fs/promises"
import { describe, expect, test } from "vitest"
import { type CatalogRequest, openFonts } from "../../../src/cards/fonts/FontCatalog.ts"
import type { FontChoice } from "../../../src/cards/fonts/FontFile.ts"
import { listFonts } from "../../../src/cards/fonts/listFonts.ts"
import { openFont } from "../../../src/cards/fonts/openFont.ts"
import { fontPackages, isBeyondPlex, packagesFor } from "../../../src/cards/fonts/packages.ts"
import { sha256 } from "../../../src/model/Digest.ts"
import { folderWith, titles } from "../newsroom.ts"
import type { OwnFont } from "../../../src/model/settings/CardSettings.ts"
import { fontsFor, noBlobs, openOnce } from "../text/setting.ts"
import { ownFont, packageFont } from "./fontFile.ts"

interface Fonts {
  readonly root?: string
  readonly own?: ReadonlyArray<OwnFont>
  readonly blobs?: CatalogRequest["blobs"]
}

const requestOf = ({ root = folderWith(), own = [], blobs = noBlobs }: Fonts) => ({
  root,
  own,
  blobs,
  openFont: Effect.succeed(openFont)
})

/** With a choice that needs no Effect to be made. */
const read = async (fonts: Fonts = {}, layer: Layer.Layer<FileSystem.FileSystem | Path.Path> = NodeServices.layer) => {
  const opened = await Effect.runPromise(openFonts(requestOf(fonts)).pipe(Effect.provide(layer)))
  return {
    ...opened,
    choose: (texts: string, language: string): Promise<FontChoice> =>
      Effect.runPromise(opened.catalog.choose(texts, language))
  }
}

/** Reads fonts as if the packages whose names fit were not installed; `seen` gets the names of the font files that are read. */
const without = (names: RegExp, seen: Array<string> = []) =>
  read(
    {},
    Layer.mergeAll(
      FileSystem.layerNoop({
        readFileString: () => Effect.fail(missing),
        readFile: (path) => {
          seen.push(path.replace(/^.*\/|-\d00-normal\.woff$|_\d00(?:Regular|Bold)\.ttf$/g, ""))
          return names.test(path)
            ? Effect.fail(missing)
            : Effect.tryPromise({ try: () => readFile(path), catch: () => missing })
        }
      }),
      Path.layer
    )
  )

const missing = systemError({ _tag: "NotFound", module: "FileSystem", method: "readFile" })

const short = (packages: FontChoice["absent"]): string =>
  packages
    .map(({ name }) => name.replace(/^@fontsource\/(?:(?:ibm-plex|noto)-)?(?:sans-)?|^@expo-google-fonts\/ibm-/, ""))
    .join(" ")

describe("the packages of a text", () => {
  test.each([
    ["Rain at last", "en", "plex-sans"],
    ["Rain at last", "ja", "plex-sans"],
    ["“Café”: 40 £ – or 50 €…", "fr", "plex-sans"],
    ["Dvořák", "cs", "plex-sans"],
    ["مطر", "ar", "plex-sans arabic"],
    ["גשם", "he", "plex-sans hebrew"],
    ["बारिश", "hi", "plex-sans devanagari"],
    ["ฝน", "th", "plex-sans thai"],
    ["雨", "en", "plex-sans jp sc tc kr"],
    ["雨", "ja", "plex-sans jp sc tc kr"],
    ["雨", "ja-JP", "plex-sans jp sc tc kr"],
    ["雨", "zh", "plex-sans sc jp tc kr"],
    ["雨", "zh-Hans", "plex-sans sc jp tc kr"],
    ["雨", "zh-CN", "plex-sans sc jp tc kr"],
    ["雨", "zh-Hant", "plex-sans tc jp sc kr"],
    ["雨", "zh-TW", "plex-sans tc jp sc kr"],
    ["雨", "zh-HK", "plex-sans hk tc jp sc kr"],
    ["雨", "zh-Hant-HK", "plex-sans hk tc jp sc kr"],
    ["雨", "yue", "plex-sans hk tc jp sc kr"],
    ["雨", "zh-MO", "plex-sans hk tc jp sc kr"],
    ["雨", "ko", "plex-sans kr jp sc tc"],
    ["비가", "ko", "plex-sans kr"],
    ["あめ", "ja", "plex-sans jp sc tc"],
    ["gold 🏆", "en", "plex-sans color-emoji dejavu-sans"],
    ["❤ of stone", "en", "plex-sans dejavu-sans"],
    ["❤️ of paint", "en", "plex-sans color-emoji dejavu-sans"],
    ["🌶 of the day", "en", "plex-sans color-emoji dejavu-sans"],
    ["Ticket price 3 → 5, n ≤ 9, 2‰", "en", "plex-sans"],
    ["★★★★☆ A film", "en", "plex-sans dejavu-sans"],
    ["Ƙasar Hausa: ɓera, ɗaki, ƴan", "ha", "plex-sans dejavu-sans"],
    ["Ἐν ἀρχῇ ἦν ὁ λόγος", "el", "plex-sans dejavu-sans"],
    ["بارش", "ur", "plex-sans nastaliq-urdu arabic"],
    ["بارش", "ar", "plex-sans arabic"],
    ["துறைமுகம்", "ta", "plex-sans tamil"],
    ["ঢাকায়", "bn", "plex-sans bengali"],
    ["ព្រះ", "km", "plex-sans khmer"],
    ["አዲስ", "am", "plex-sans ethiopic"],
    ["room 1", "en", "plex-sans"],
    ["room 1️⃣", "en", "plex-sans color-emoji dejavu-sans"],
    ["مطر 雨 🏆", "zh-Hant", "plex-sans arabic tc jp sc kr color-emoji dejavu-sans"]
  ])("%s in %s: %s", (text, language, names) => {
    expect(short(packagesFor(text, language))).toBe(names)
  })
})

describe("the fonts that are chosen", () => {
  const alphabets = [
    ["en", "ABCXYZabcxyz0123456789 .,:;!?()[]{}<>«»‹›“”‘’„…–—%€£$&@#*+=/\\|~^_'\""],
    ["de", "ÄÖÜäöüßÆØÅæøåÇçÑñÉÈÊËéèêëŒœŠšŽžŁłĄąĘęŐőŰűĞğİıŞşȚțȘșĂăĐđẞ"],
    ["vi", "ẠảẤầẨẫẬắẰẳẴặẸẻẼếỀểỄệỈịỌỏỐồỔỗỘớỜởỠợỤủỨừỬữỰỳỴỷỸƠơƯư₫"],
    ["ru", "АБВГДЕЁЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдеёжзийклмнопрстуфхцчшщъыьэюяЄєІіЇїҐґЈјЉљЊњЋћЏџ№"],
    ["el", "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ"],
    ["ar", "ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةىپچژگكیےںھہٹڈڑۓ،؛؟٪٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹\u064e\u0651\u0652"],
    ["he", "אבגדהוזחטיכךלמםנןסעפףצץקרשת־₪\u05b0\u05b8\u05bc\u05c1"],
    ["hi", "अआइईउऊऋएऐओऔकखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह\u093e\u093f\u0940\u094d\u0901०१२३४५६७८९।₹"],
    ["th", "กขฃคฅฆงจฉชซฌญฎฏฐฑฒณดตถทธนบปผฝพฟภมยรลวศษสหฬอฮะาำเแโใไๆฯ\u0e31\u0e34\u0e49\u0e4c๐๑๒๓๔๕๖๗๘๙฿"],
    ["ja", "あいうえおんアイウエオンー々〆、。「」『』・日本語新聞港町高潮"],
    ["ko", "가나다라마바사아자차카타파하힣뷁ㄱㅏ、。"],
    ["zh-Hans", "沿海城市为四十年来最高的潮水做准备，。《》；：龙书马门"],
    ["zh-Hant", "沿海城市為四十年來最高的潮水做準備，。《》；：龍書馬門"]
  ] as const

  test.each(alphabets)(
    "%s: have every letter in both weights, in one font where letters join",
    async (language, letters) => {
      const fonts = await fontsFor(letters, language)
      for (const weight of [400, 700] as const) {
        expect([...letters].filter((letter) => fonts.faceOf(letter, weight) === undefined)).toEqual([])
        expect(fonts.faceOf(letters[0] ?? "", weight)?.weight).toBe(weight)
      }
    }
  )

  test.each([
    ["ja", "髙橋氏と山﨑氏、港町で会談", /ibm-plex-sans-jp/],
    ["ko", "美 대선, 北 미사일에 靑 “유감”, 日 총리", /ibm-plex-sans-kr/],
    ["zh-HK", "巴士佬話「唔順㗎」：我哋喺嗰度攞咗啲嘢嘅", /noto-sans-tc/],
    ["zh-Hant", "邨民瞓醒，話餸好食：『唔該嗮』《啱啱》", /noto-sans-tc/],
    ["zh-Hans", "丄丅丆丌丏丗丠丩丬", /noto-sans-sc/]
  ])("%s: have the rarer letters of %s, in a part of the language's own package", async (language, text, family) => {
    const { choose, catalog } = await read()
    const { files, absent } = await choose(text, language)
    expect(absent.map(({ name }) => name)).toEqual(language === "zh-HK" ? ["@fontsource/noto-sans-hk"] : [])
    const fonts = listFonts({ digest: "", files }, openOnce)
    const letters = [...text].filter((letter) => letter !== " ")
    for (const weight of [400, 700] as const)
      expect(letters.filter((letter) => fonts.faceOf(letter, weight)?.weight !== weight)).toEqual([])
    const usual = await choose("雨", language)
    const parts = files.filter(({ sha256: id }) => !usual.files.some((file) => file.sha256 === id))
    expect(parts.length).toBeGreaterThan(0)
    expect(parts.filter(({ traits }) => !family.test(traits.family))).toEqual([])
    expect(await Effect.runPromise(catalog.lostLetters(text, language))).toEqual([])
  })

  test("of a usual text have no part, and a letter of no part is lost", async () => {
    const { choose, catalog } = await read()
    const [one, other] = [await choose("港町の高潮", "ja"), await choose("日本語の新聞", "ja")]
    expect(other).toBe(one)
    expect(await Effect.runPromise(catalog.lostLetters("港の𪚥", "ja"))).toEqual(["𪚥"])
    expect(await Effect.runPromise(catalog.lostLetters("港の髙", "ja"))).toEqual([])
  })

  test("of every text have every letter that they are chosen for alone", async () => {
    const letters = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter(
      (letter) => !/[\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}]/u.test(letter) && !isBeyondPlex(letter)
    )
    expect(letters.length).toBeGreaterThan(800)
    const { choose } = await read()
    const fonts = (await choose("", "en")).files.map(({ bytes, sha256: id }) => openFont(bytes, id).at(400))
    for (const face of fonts) expect(letters.filter((letter) => !face.covers(letter.codePointAt(0) ?? 0))).toEqual([])
  })

  test("draw Chinese characters as the language does", async () => {
    const faces = await Promise.all(
      ["ja", "zh-Hans", "zh-Hant"].map(async (language) => (await fontsFor("直", language)).faceOf("直", 400)?.id)
    )
    expect(new Set(faces).size).toBe(3)
  })

  test("draw emoji in colour, and a sign in ink where it is text", async () => {
    const fonts = await fontsFor("❤️ 🏆 1️⃣ 🇩🇪 ☎ 🌶")
    for (const emoji of ["❤️", "🏆", "1️⃣", "🇩🇪", "👩‍👩‍👧‍👦"]) expect(fonts.faceOf(emoji, 700)?.picture).not.toBeNull()
    for (const sign of ["🌶", "🛠", "🕊"]) expect(fonts.faceOf(sign, 700)?.picture).not.toBeNull()
    for (const text of ["1", "#", "R", "©", "❤", "☀", "☎", "✈"]) expect(fonts.faceOf(text, 700)?.picture).toBeNull()
  })

  test("never split a grapheme between two fonts", async () => {
    const fonts = await fontsFor("Aمב", "ar")
    expect(fonts.faceOf("א\u064e", 400)).toBeUndefined()
    expect(fonts.faceOf("a\u05b8", 400)).toBeUndefined()
  })

  test("have one digest for the same files, and another one for others", async () => {
    const texts = Object.values(titles)
    const [one, other] = await Promise.all([read(), read()])
    const digestsOf = ({ choose }: typeof one, all: ReadonlyArray<(typeof texts)[number]>) =>
      Promise.all(all.map(async ([text, language]) => (await choose(text, language)).digest))
    expect(await digestsOf(other, texts)).toEqual(await digestsOf(one, texts))
    expect((await digestsOf(other, texts.toReversed())).toReversed()).toEqual(await digestsOf(one, texts))
    expect((await one.choose("Rain", "en")).digest).toBe((await one.choose("Sun", "fr")).digest)
    expect((await one.choose("Rain", "en")).digest).not.toBe((await one.choose("مطر", "ar")).digest)
  })

  test("are read with the first text that needs them, and once", async () => {
    const seen: Array<string> = []
    const { choose } = await without(/never/, seen)
    expect(seen).toEqual([])
    await choose("Rain", "en")
    expect(seen).toEqual(["IBMPlexSans", "IBMPlexSans"])
    await Promise.all([choose("Sun", "en"), choose("גשם", "he"), choose("גשם ושמש", "he")])
    expect(seen.filter((name) => name === "IBMPlexSans")).toHaveLength(2)
    expect(seen.filter((name) => name === "ibm-plex-sans-hebrew-hebrew")).toHaveLength(2)
    expect(seen.filter((name) => /arabic|thai|emoji/.test(name))).toEqual([])
  })
})

describe("fonts of the user", () => {
  const own = packageFont("ibm-plex-sans-hebrew/hebrew-700")

  test("come first", async () => {
    const root = folderWith({ "fonts/own.woff": own })
    const { choose, findings, files, state } = await read({ root, own: [ownFont("fonts/own.woff")] })
    expect(findings).toEqual([])
    expect((await choose("Rain", "en")).files[0]?.sha256).toBe(sha256(own))
    expect((await choose("Rain", "en")).digest).not.toBe((await (await read()).choose("Rain", "en")).digest)
    expect(files).toContain("fonts/own.woff")
    expect(state).not.toEqual((await read()).state)
  })

  test.each([
    ["is not there", null, "it cannot be read"],
    ["is damaged WOFF2", Buffer.from(`wOF2${" ".repeat(60)}`), "it is damaged"],
    ["is no font", Buffer.from("hello, this is no font"), "it is no TTF, OTF, WOFF or WOFF2 file"],
    ["is cut off", own.subarray(0, 3000), "it is cut off"]
  ])("FF4006: one that %s is told, and the others stand in", async (_name, bytes, fault) => {
    const root = folderWith(bytes === null ? {} : { "fonts/own.woff": bytes })
    const { choose, findings } = await read({ root, own: [ownFont("fonts/own.woff")] })
    expect(findings).toMatchObject([{ code: "FF4006", severity: "warning", file: "fonts/own.woff" }])
    expect(findings[0]?.message).toContain(`fonts/own.woff cannot be used: ${fault}`)
    expect((await choose("Rain", "en")).digest).toBe((await (await read()).choose("Rain", "en")).digest)
  })
})

describe("packages that are not installed", () => {
  /** A letter that no other package is looked at for. */
  const sampleOf = ({ letters }: (typeof fontPackages)[number]): string =>
    Array.from({ length: 0x1f000 }, (_, code) =>
      code >= 0xd800 && code < 0xe000 ? "" : String.fromCodePoint(code)
    ).find((letter) => /\p{L}/u.test(letter) && letters.test(letter)) ?? ""

  test.each(fontPackages.filter(({ isOptional }) => isOptional))(
    "$name is named by texts that need it, and only by them",
    async (one) => {
      const sample = one.isColour === true ? "🏆" : sampleOf(one)
      const language = one.isForLanguages === true ? (one.letters.test("雨") ? "zh-HK" : "ur") : "en"
      const { choose, findings } = await without(new RegExp(`${one.name}/`))
      expect(findings).toEqual([])
      expect((await choose(sample, language)).absent).toContain(one)
      expect((await choose("Rain", "en")).absent).toEqual([])
    }
  )

  test("one that comes with fanfare is an error that says what to do", async () => {
    const { choose } = await without(/ibm-plex-sans-hebrew/)
    await expect(choose("גשם", "he")).rejects.toMatchObject({
      _tag: "RenderError",
      exitCode: 1,
      detail: "The fonts of @fontsource/ibm-plex-sans-hebrew cannot be read.",
      hint: expect.stringContaining("npm install")
    })
    await expect(choose("Rain", "en")).resolves.toBeDefined()
  })
})
