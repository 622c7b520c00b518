/** Bytes of every encoding, declared or not, damaged or whole: the text that was meant, and what is said of it. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { decodeBytes } from "../../../src/sources/encodings/decodeBytes.ts"
import { encode } from "./encode.ts"

const texts = {
  "windows-1256": "غادرت العبارة الميناء عند الساعة السادسة صباحا وعلى متنها ثلاثمائة راكب",
  "windows-1255": "המעבורת יצאה מהנמל בשעה שש בבוקר ועל סיפונה שלוש מאות נוסעים",
  "windows-1252": "Le bac a quitté le port à six heures, chargé de trois cents passagers étonnés – enfin",
  "windows-1251": "Паром вышел из гавани в шесть часов утра, на борту триста пассажиров",
  "windows-1250": "Prom wypłynął z portu o szóstej rano z trzystoma pasażerami, świeżo po śniadaniu",
  "windows-1253": "Το πλοίο έφυγε από το λιμάνι στις έξι το πρωί με τριακόσιους επιβάτες",
  "windows-1254": "Feribot sabah saat altıda üç yüz yolcuyla limandan ayrıldı, şehir güneşliydi",
  "windows-874": "เรือออกจากท่าเรือเวลาหกโมงเช้าพร้อมผู้โดยสารสามร้อยคน",
  "iso-8859-6": "غادرت العبارة الميناء عند الساعة السادسة صباحا",
  "iso-8859-8": "המעבורת יצאה מהנמל בשעה שש בבוקר ועל סיפונה נוסעים",
  "koi8-r": "Паром вышел из гавани в шесть часов утра, на борту триста пассажиров",
  shift_jis: "フェリーは午前六時に港を出ました。三百人の乗客が乗っていました。",
  "euc-jp": "フェリーは午前六時に港を出ました。三百人の乗客が乗っていました。",
  gb18030: "渡轮于早上六点离开港口，船上有三百名乘客，天气晴朗。",
  big5: "渡輪於早上六點離開港口，船上有三百名乘客，天氣晴朗。",
  "euc-kr": "여객선은 오전 여섯 시에 항구를 떠났고 승객 삼백 명이 타고 있었다."
} as const

const cases = Object.entries(texts)
const bytesOf = (before: string, text: string, encoding: string): Uint8Array =>
  Buffer.concat([Buffer.from(before), encode(text, encoding)])

describe.each(cases)("%s", (encoding, text) => {
  test.each([
    ["the XML declaration", `<?xml version="1.0" encoding="${encoding}"?><a>`],
    ["the XML declaration in other quotes", `\n<?xml version='1.0' encoding = '${encoding.toUpperCase()}' ?><a>`],
    ["<meta charset>", `<!doctype html><meta charset=${encoding}><p>`],
    ["http-equiv", `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${encoding}"></head><p>`]
  ])("is read as %s says", (_, before) => {
    expect(decodeBytes(bytesOf(before, text, encoding))).toMatchObject({ text: before + text, flaws: null })
  })

  test("is read as the server says, which knows better than `us-ascii` and less than the document where it says that", () => {
    expect(decodeBytes(encode(text, encoding), encoding)?.text).toBe(text)
    const before = `<?xml version="1.0" encoding="${encoding}"?>`
    for (const charset of ["us-ascii", "ISO-8859-1", '"latin1"'])
      expect(decodeBytes(bytesOf(before, text, encoding), charset)?.text).toBe(before + text)
  })

  test("is told where nobody says it, in plain words and within markup", () => {
    expect(decodeBytes(encode(text, encoding))?.text).toBe(text)
    const page = `<html><head><title>x</title></head><body>\n${'<div class="a b c"></div>\n'.repeat(40)}<p>`
    expect(decodeBytes(bytesOf(page, text, encoding))?.text).toBe(page + text)
  })
})

describe("an encoding has many names", () => {
  test.each([
    ["windows-1256", ["cp1256", "CP1256", "x-cp1256", "windows_1256"]],
    ["koi8-r", ["koi8_r", "KOI8", "cskoi8r"]],
    ["shift_jis", ["sjis", "cp932", "windows-31j", "Shift-JIS"]],
    ["gb18030", ["gbk", "gb2312", "cp936", "GB_2312"]],
    ["euc-kr", ["ks_c_5601-1987", "cp949", "uhc", "euc_kr"]],
    ["windows-1252", ["iso8859_1", "latin_1", "cp1252"]]
  ] as const)("%s", (encoding, names) => {
    for (const name of names) {
      const before = `<?xml version="1.0" encoding="${name}"?>`
      expect(decodeBytes(bytesOf(before, texts[encoding], encoding))?.text, name).toBe(before + texts[encoding])
    }
  })
})

describe("Unicode", () => {
  const text = "Où est le bac ? غادرت العبارة 🚢\n"
  const utf32 = (isLittle: boolean): Uint8Array => {
    const bytes = Buffer.alloc([...text].length * 4)
    for (const [index, letter] of [...text].entries())
      if (isLittle) bytes.writeUInt32LE(letter.codePointAt(0) ?? 0, index * 4)
      else bytes.writeUInt32BE(letter.codePointAt(0) ?? 0, index * 4)
    return bytes
  }
  const [little, big] = [Buffer.from(text, "utf16le"), Buffer.from(text, "utf16le").swap16()]

  test.each([
    ["UTF-8", Buffer.from(text), "utf-8"],
    ["UTF-8 with a mark", Buffer.from(`\uFEFF${text}`), "utf-8"],
    ["UTF-16, little end first, with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), little]), "utf-16le"],
    ["UTF-16, big end first, with a mark", Buffer.concat([Buffer.from([0xfe, 0xff]), big]), "utf-16be"],
    ["UTF-16, little end first, without one", little, "utf-16le"],
    ["UTF-16, big end first, without one", big, "utf-16be"],
    [
      "UTF-32, little end first, with a mark",
      Buffer.concat([Buffer.from([0xff, 0xfe, 0, 0]), utf32(true)]),
      "utf-32le"
    ],
    ["UTF-32, big end first, with a mark", Buffer.concat([Buffer.from([0, 0, 0xfe, 0xff]), utf32(false)]), "utf-32be"],
    ["UTF-32, little end first, without one", utf32(true), "utf-32le"],
    ["UTF-32, big end first, without one", utf32(false), "utf-32be"]
  ])("is known by its mark or its zeros: %s", (_, bytes, encoding) => {
    expect(decodeBytes(bytes)).toEqual({ text, encoding, flaws: null })
  })

  test.each([
    ["ferry"],
    ["<?xml version='1.0' encoding='utf-16'?><rss/>"],
    ["غادرت العبارة الميناء"],
    ["Паром вышел из гавани"]
  ])("in UTF-16 without a mark is known however short: %s", (short) => {
    expect(decodeBytes(Buffer.from(short, "utf16le"))?.text).toBe(short)
    expect(decodeBytes(Buffer.from(short, "utf16le").swap16())?.text).toBe(short)
  })

  test.each(["iso-8859-1", "windows-1252", "us-ascii", "windows-1251", "utf-16", "x-nobody", ""])(
    "that is valid is UTF-8, although it is declared or served as %j",
    (charset) => {
      expect(decodeBytes(Buffer.from(text), charset)?.text).toBe(text)
      const declared = `<?xml version="1.0" encoding="${charset}"?>${text}`
      expect(decodeBytes(Buffer.from(declared))?.text).toBe(declared)
    }
  )

  test("in UTF-8 comes back whole, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 60 }).map((one) => `A quay. ${one.replace(/\p{Cc}|\uFEFF/gu, "")}`),
        (one) => {
          expect(decodeBytes(Buffer.from(one))).toEqual({ text: one, encoding: "utf-8", flaws: null })
        }
      ),
      { numRuns: 200, seed: 51 }
    )
  })

  test("without a letter beyond ASCII may be Japanese in seven bits", () => {
    expect(decodeBytes(Buffer.from("\u001b$B9A$KA%$,\u001b(B", "latin1"))).toMatchObject({
      text: "港に船が",
      encoding: "iso-2022-jp"
    })
  })
})

describe("bytes that are no characters", () => {
  const at = (before: string, bytes: ReadonlyArray<number>, after: string): Uint8Array =>
    Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(after)])

  test.each([
    ["a byte of no letter", at("L'été à la mer\nau port ", [0xff], " fin"), "L'été à la mer\nau port \uFFFD fin", 1, 2],
    ["a letter of Latin-1 among UTF-8", at("L'été à la mer\n\nl'", [0xe9], "té"), "L'été à la mer\n\nl'\uFFFDté", 1, 3],
    ["half a letter", at("غادرت العبارة", [0xd8], "\n"), "غادرت العبارة\uFFFD\n", 1, 1],
    ["half a letter at the end", Buffer.from("café, été").subarray(0, -1), "café, ét\uFFFD", 1, 1],
    ["several of them", at("é\né", [0xff, 0xfe], "\né"), "é\né\uFFFD\uFFFD\né", 2, 2],
    ["a NUL", Buffer.from("Ferry\r\n and\0 tide"), "Ferry\r\n and\uFFFD tide", 1, 2],
    [
      "a byte that makes no word, in a text of ASCII",
      at("The ferry ", [0xff], " sails"),
      "The ferry \uFFFD sails",
      1,
      1
    ],
    [
      "a byte that is none in a declared encoding",
      at('<?xml version="1.0" encoding="shift_jis"?>', [0x82, 0xa0, 0xff], ""),
      '<?xml version="1.0" encoding="shift_jis"?>あ\uFFFD',
      1,
      1
    ]
  ])("are U+FFFD, and told with their line: %s", (_, bytes, text, count, line) => {
    expect(decodeBytes(bytes)).toMatchObject({ text, flaws: { count, line } })
  })

  test("U+FFFD that was there before is no damage", () => {
    expect(decodeBytes(Buffer.from("a \uFFFD b"))).toMatchObject({ text: "a \uFFFD b", flaws: null })
  })
})

describe("a text with few letters beyond ASCII", () => {
  test.each([
    "Où est le bac ?",
    "It is a café.",
    "L'État et à lui",
    "Año nuevo, ¿qué?",
    "It’s “late” – so…",
    "Grüße aus Köln",
    "5 €",
    "« été »"
  ])("is of the West where these make words of it: %s", (text) => {
    expect(decodeBytes(encode(text, "windows-1252"))).toEqual({ text, encoding: "windows-1252", flaws: null })
  })
})

describe("what is no text is refused, whatever it is called", () => {
  test.each([
    ["PNG", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1")],
    ["JPEG", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46])],
    ["GIF", Buffer.from("GIF89a\x01\0\x01\0", "latin1")],
    ["WebP", Buffer.from("RIFF\x24\0\0\0WEBPVP8 ", "latin1")],
    ["AVIF", Buffer.from("\0\0\0\x20ftypavif", "latin1")],
    ["a zip, which Office and EPUB are", Buffer.from("PK\x03\x04\x14\0", "latin1")],
    ["gzip", Buffer.from([0x1f, 0x8b, 8, 0])],
    ["PDF", Buffer.from("%PDF-1.7\n")],
    ["a program", Buffer.from("\x7fELF\x02\x01\x01\0", "latin1")],
    [
      "bytes of every kind",
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 7919 + ((index * index) % 251)) & 255))
    ]
  ])("%s", (_, bytes) => {
    expect(decodeBytes(bytes)).toBeNull()
  })

  test("and nothing throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.option(fc.string({ maxLength: 12 })), (bytes, charset) => {
        expect(decodeBytes(bytes, charset)?.text ?? "").toBeTypeOf("string")
      }),
      { numRuns: 300, seed: 52 }
    )
  })
})

describe("UTF-8 that was encoded twice", () => {
  const twice = (text: string): Uint8Array => Buffer.from(Buffer.from(text, "utf8").toString("latin1"), "utf8")

  test.each([
    "The harbour’s keeper said: “It is open” – at last",
    "Le café du port coûte 5 € ‹ici›",
    "Порт снова открыт",
    "港が再び開いた",
    "الميناء مفتوح",
    "A ship 🚢 and a crane"
  ])("is what it was before: %s", (text) => {
    expect(decodeBytes(twice(text))).toEqual({ text, encoding: "utf-8", flaws: null })
  })

  test.each([
    ["with a letter beside it that is of no such text", "caf\u00e9, it\u00e2\u0080\u0099s, it\u00e2\u0080\u0099s"],
    ["with letters beyond ISO 8859-1 beside it", "порт, it\u00e2\u0080\u0099s, it\u00e2\u0080\u0099s"],
    ["in words of somebody who shows what it looks like", "Ã© is é"],
    ["with line ends of the first control characters", "one\u0085two\u0085three"]
  ])("is left %s", (_, text) => {
    expect(decodeBytes(Buffer.from(text))?.text).toBe(text)
  })
})
