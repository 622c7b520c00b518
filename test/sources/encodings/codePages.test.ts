/** Bytes of DOS, of old Macintoshes and of mainframes, declared or not. Python's codecs made the bytes. */
import { describe, expect, test } from "vitest"
import { decodeBytes } from "../../../src/sources/encodings/decodeBytes.ts"

const bytes = (written: string): Uint8Array => Buffer.from(written, "base64")

describe("a code page that is declared", () => {
  test.each([
    ["cp858", "Fähre für 5 €, größer", "RoRocmUgZoFyIDUg1SwgZ3KU4WVy"],
    ["IBM00858", "größer, 5 €", "Z3KU4WVyLCA1INU="],
    ["cp860", "A balsa não voltou à manhã, São João", "QSBiYWxzYSBuhG8gdm9sdG91IIUgbWFuaIQsIFOEbyBKb4Rv"],
    ["ibm861", "Ferjan þar á höfninni við Ísafjörð", "RmVyamFuIJVhciCgIGiUZm5pbm5pIHZpjCClc2FmapRyjA=="],
    ["CP863", "Le bac a été réparé à Québec", "TGUgYmFjIGEggnSCIHKCcGFygiCFIFF1gmJlYw=="],
    ["ibm-865", "Færgen lå ved kajen på Sjælland, øde", "RpFyZ2VuIGyGIHZlZCBrYWplbiBwhiBTapFsbGFuZCwgm2Rl"],
    ["cp869", "Το πλοίο γύρισε στο λιμάνι", "0Okg6uXpn+kg2KPr4+zeIOzu6SDl4+ab5+M="],
    ["cp775", "Keltas grįžo į uostą, žmonės džiaugėsi", "S2VsdGFzIGdy1NhvINQgdW9zdNAsINhtb27TcyBk2GlhdWfTc2k="],
    ["cp1125", "Пором повернувся, Ґанок і їжа", "j67grqwgr66ipeCt46Lh7ywg8qCtrqog9yD5pqA="],
    ["850", "größer über dem Fluß", "Z3KU4WVyIIFiZXIgZGVtIEZsdeE="],
    ["dos-437", "été à la mer", "gnSCIIUgbGEgbWVy"],
    ["csPC850Multilingual", "größer über dem Fluß", "Z3KU4WVyIIFiZXIgZGVtIEZsdeE="],
    ["cp-866", "Паром вышел", "j6Dgrqwgouvopas="],
    ["mac-centraleurope", "Prom wrócił, żółte światło", "UHJvbSB3cpdjabgsIP2XuHRlIOZ3aWF0uG8="],
    ["macgreek", "Το πλοίο γύρισε", "xu8g8Ozv3e8g5+Dy6fPl"],
    ["mac_turkish", "Vapur rıhtıma döndü, şehir", "VmFwdXIgct1odN1tYSBkmm5knywg32VoaXI="],
    ["cyrillic-asian", "Кеме Қызылорда жағына келді", "yuXs5SCN++f76+7w5OAg5uCD++3gIOrl6+Sz"],
    ["KZ-1048", "Кеме Қызылорда жағына келді", "yuXs5SCN++f76+7w5OAg5uC6++3gIOrl6+Sz"],
    ["koi8_t", "Киштӣ ба соҳил омад, Тоҷикистон", "68nb1KUgwsEg08+Kycwgz83BxCwg9M+NycvJ09TPzg=="],
    [
      "mac-iceland",
      "Ferjan þar á höfninni við Ísafjörð, Ýmir",
      "RmVyamFuIN9hciCHIGiaZm5pbm5pIHZp3SDqc2Fmappy3SwgoG1pcg=="
    ],
    ["csPC8CodePage437", "été à la mer", "gnSCIIUgbGEgbWVy"],
    ["cp_is", "Ferjan þar á höfninni", "RmVyamFuIJVhciCgIGiUZm5pbm5p"],
    ["ruscii", "Пором повернувся, Ґанок і їжа", "j67grqwgr66ipeCt46Lh7ywg8qCtrqog9yD5pqA="],
    ["csPC775Baltic", "Keltas grįžo į uostą", "S2VsdGFzIGdy1NhvINQgdW9zdNA="],
    ["1251", "Паром вернулся к причалу, Ђ", "z+Dw7uwg4uXw7fPr8f8g6iDv8Oj34OvzLCCA"],
    ["euccn", "渡轮回来了，港口", "tsnC1rvYwLTBy6OsuNu/2g=="],
    ["ms949", "배가 돌아왔다", "ueiwoSC1ub7Gv9S02Q=="],
    ["ujis", "船が帰ってきた", "waWkrLWipMOkxqStpL8="],
    ["sjis_2004", "船が帰ってきた", "kUSCqotBgsGCxIKrgr0="],
    ["maccyrillic", "Паром вышел", "j+Dw7uwg4vv45es="]
  ])("as %s", (name, text, written) => {
    expect(decodeBytes(bytes(written), name)).toMatchObject({ text, flaws: null })
    const before = `<?xml version="1.0" encoding="${name}"?>`
    expect(decodeBytes(Buffer.concat([Buffer.from(before), bytes(written)]))?.text).toBe(before + text)
    const meta = `<meta charset="${name}">`
    expect(decodeBytes(Buffer.concat([Buffer.from(meta), bytes(written)]))?.text).toBe(meta + text)
  })

  test("tells of bytes that are no letters in it", () => {
    expect(decodeBytes(Uint8Array.from([0x41, 0xd5, 0x42]), "cp857")).toMatchObject({
      text: "A\uFFFDB",
      flaws: { count: 1 }
    })
  })

  test.each(["cp9999", "ibm", "dos", "cp12"])("is none as %s, which nobody knows", (name) => {
    expect(decodeBytes(Buffer.from([0x63, 0x61, 0x66, 0xe9]), name)?.text).toBe("café")
  })
})

describe("a code page that nobody declares is told where nothing else makes words", () => {
  test.each([
    [
      "ibm850",
      "German",
      "Die Fähre liegt größer als je am Kai; über dem Fluß steht Nebel, und die Straßen sind schön leer.",
      "RGllIEaEaHJlIGxpZWd0IGdylOFlciBhbHMgamUgYW0gS2FpOyCBYmVyIGRlbSBGbHXhIHN0ZWh0IE5lYmVsLCB1bmQgZGllIFN0cmHhZW4gc2luZCBzY2iUbiBsZWVyLg=="
    ],
    [
      "ibm437",
      "French",
      "Le bac a été réparé à Sète; l'équipage a dû attendre très tôt, « enfin », dit le maître.",
      "TGUgYmFjIGEggnSCIHKCcGFygiCFIFOKdGU7IGwngnF1aXBhZ2UgYSBkliBhdHRlbmRyZSB0copzIHSTdCwgriBlbmZpbiCvLCBkaXQgbGUgbWGMdHJlLg=="
    ],
    [
      "ibm852",
      "Polish",
      "Prom wrócił do portu, żółte światło świeciło nad łąką, a ludzie śpiewali pieśń.",
      "UHJvbSB3cqJjaYggZG8gcG9ydHUsIL6iiHRlIJh3aWF0iG8gmHdpZWNpiG8gbmFkIIila6UsIGEgbHVkemllIJhwaWV3YWxpIHBpZZjkLg=="
    ],
    [
      "ibm852",
      "Czech",
      "Přívoz se vrátil do přístavu, téměř tři sta lidí čekalo na nábřeží a děti křičely.",
      "UP2hdm96IHNlIHZyoHRpbCBkbyBw/aFzdGF2dSwgdIJt2P0gdP1pIHN0YSBsaWShIJ9la2FsbyBuYSBuoGL9ZaehIGEgZNh0aSBr/WmfZWx5Lg=="
    ],
    [
      "ibm855",
      "Russian",
      "Паром вернулся в гавань, и на причале его ждали почти триста человек.",
      "3aDh1tIg66jh1OfQ494g6yCsoOug1O0sILcg1KAg2OG3+6DQqCCorNYg6aag0Lcg2Nb75bcg5eG34+WgIPuo0NbrqMYu"
    ],
    [
      "ibm866",
      "Russian",
      "Паром вернулся в гавань, и на причале его ждали почти триста человек.",
      "j6DgrqwgoqXgreOr4e8goiCjoKKgrewsIKggraAgr+Co56CrpSClo64gpqSgq6ggr67n4qgg4uCo4eKgIOelq66ipaou"
    ],
    [
      "ibm857",
      "Turkish",
      "Vapur üç yüz yolcuyla rıhtıma döndü, şehir güneşliydi ve çocuklar bağırıyordu.",
      "VmFwdXIggYcgeYF6IHlvbGN1eWxhIHKNaHSNbWEgZJRuZIEsIJ9laGlyIGeBbmWfbGl5ZGkgdmUgh29jdWtsYXIgYmGnjXKNeW9yZHUu"
    ],
    [
      "ibm737",
      "Greek",
      "Το πλοίο γύρισε στο λιμάνι και τριακόσιοι άνθρωποι το περίμεναν στην αποβάθρα.",
      "kqYgp6Km5aYgmueooKmcIKmrpiCioKPhpKAgoZigIKuooJih5qmgpqAg4aSfqOCnpqAgq6Ygp5yo5aOcpJikIKmrnqQgmKemmeGfqJgu"
    ],
    [
      "ibm862",
      "Hebrew",
      "המעבורת חזרה לנמל וכמעט שלוש מאות איש חיכו לה על הרציף",
      "hI6SgYWYmiCHhpiEIIyQjowghYuOkoggmYyFmSCOgIWaIICJmSCHiYuFIIyEIJKMIISYlomT"
    ],
    [
      "macintosh",
      "French",
      "Le bac a été réparé à Sète ; l’équipage a dû attendre très tôt, « enfin », dit le maître.",
      "TGUgYmFjIGEgjnSOIHKOcGFyjiCIIFOPdGUgOyBs1Y5xdWlwYWdlIGEgZJ4gYXR0ZW5kcmUgdHKPcyB0mXQsIMcgZW5maW4gyCwgZGl0IGxlIG1hlHRyZS4="
    ],
    [
      "x-mac-cyrillic",
      "Russian",
      "Паром вернулся в гавань, и вся пристань ждала его; её огни горели до утра, я видел.",
      "j+Dw7uwg4uXw7fPr8d8g4iDj4OLg7fwsIOgg4vHfIO/w6PHy4O38IObk4OvgIOXj7jsg5d4g7uPt6CDj7vDl6+gg5O4g8/Lw4Cwg3yDi6OTl6y4="
    ]
  ])("%s of a text in %s", (_, __, text, written) => {
    expect(decodeBytes(bytes(written))).toMatchObject({ text, flaws: null })
    const page = `<html><body>\n${'<div class="a b c"></div>\n'.repeat(40)}<p>`
    expect(decodeBytes(Buffer.concat([Buffer.from(page), bytes(written)]))?.text).toBe(page + text)
  })
})

test("frames that are drawn around a text say nothing of its letters", () => {
  const written = "yc3Nzbs6IEaEaHJlIGdylOFlciCBYmVyIEZsdeEsIHNjaJRuIDq6yM3NzbwK"
  expect(decodeBytes(bytes(written))?.text).toMatch(/Fähre größer über Fluß, schön/)
})

describe("EBCDIC", () => {
  test.each([
    [
      "IBM037",
      "Fähre für 5 ¢, größer",
      "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/ycLU8PP3f29uJcZDiJmFQIbcmUD1QEprQIeZzFmFmQ=="
    ],
    [
      "ebcdic-cp-be",
      "Le bac a été [réparé]!",
      "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/hYKDhImDYIOXYIKFf29uJdOFQIKBg0CBQFGjUUBKmVGXgZlRWk8="
    ],
    [
      "cp273",
      "Die Fähre ist größer, ü",
      "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/g5fy9/N/b24lxImFQMbAiJmFQImio0CHmWqhhZlrQNA="
    ],
    ["csIBM424", "שלום עולם", "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/g6LJwtT08vR/b24laVRGVUBiRlRV"],
    ["cp875", "Το πλοίο γύρισε", "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/g5f49/V/b24lYqxArZ6staxAjLeunK+O"],
    [
      "ibm1026",
      "Vapur rıhtıma döndü, şehir",
      "TG+nlJNApYWZoomWlX788Uvw/ECFlYOWhImVh378iYKU8fDy9vxvbiXlgZekmUCZeYijeZSBQIShlYTga0BqhYiJmQ=="
    ],
    ["CP1140", "5 € für die Fähre", "TG+nlJNApYWZoomWlX5/8Uvwf0CFlYOWhImVh35/w9fx8fTwf29uJfVAn0CG3JlAhImFQMZDiJmF"]
  ])("is read as %s, which XML declares", (name, text, written) => {
    expect(decodeBytes(bytes(written))).toMatchObject({
      text: `<?xml version="1.0" encoding="${name}"?>\n${text}`,
      flaws: null
    })
  })

  test("is read as what the server names where nothing is declared", () => {
    expect(decodeBytes(bytes("TJmiom7GQ4iZhUxhmaKibg=="), "ibm500")?.text).toBe("<rss>Fähre</rss>")
  })

  test.each(["Large boats lie at the quay", "Lo\u00A7\u0094rem"])(
    "is not what begins with a letter of it: %s",
    (text) => {
      expect(decodeBytes(Buffer.from(text))?.text).toBe(text)
    }
  )

  test("has a line end of its own", () => {
    expect(decodeBytes(bytes("TG+nlJNApYWZoomWlX5/8Uvwf29uFUyBYW4="))?.text).toBe('<?xml version="1.0"?>\n<a/>')
  })
})
