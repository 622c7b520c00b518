/** Text copied out of printed documents: words that were broken, and pages that end within a paragraph. */
import { describe, expect, test } from "vitest"
import { readPasted } from "../furniture/readPasted.ts"

const paragraphs = (text: string): ReadonlyArray<string> => readPasted(text).text.split("\n\n")

const narrow = [
  "The old ferry returned to the har-",
  "bour on Monday after two months of re-",
  "pairs, and a crowd of nearly three hun-",
  "dred people waited on the quay to see it",
  "come in with the tide of the evening."
]
const whole =
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay to see it come in with the tide of the evening."

describe("Words that were broken", () => {
  test.each([
    ["with hyphens", narrow.join("\n")],
    ["with hyphens of their own", narrow.join("\n").replaceAll("-\n", "\u2010\n")],
    ["with soft hyphens", narrow.join("\n").replaceAll("-\n", "\u00AD\n")],
    ["in lines that are indented", narrow.map((line) => `   ${line}`).join("\n")]
  ])("%s are whole again", (_, text) => {
    expect(paragraphs(text)).toEqual([whole])
  })

  test.each([
    [
      "German",
      "Die alte Fähre ist am Montag nach zwei Mona-\nten in den Hafen zurückgekehrt. In der Nord-\nund Ostsee fahren nun wieder vier Schiffe, sag-\nte Kapitän Müller. Die Motoren wurden ausge-\ntauscht, das Deck ist breiter geworden.",
      "Die alte Fähre ist am Montag nach zwei Monaten in den Hafen zurückgekehrt. In der Nord- und Ostsee fahren nun wieder vier Schiffe, sagte Kapitän Müller. Die Motoren wurden ausgetauscht, das Deck ist breiter geworden."
    ],
    [
      "Russian",
      "Старый паром вернулся в порт в понедель-\nник после двух месяцев ремонта, и почти три-\nста человек ждали его на причале. Компа-\nния сообщила, что оба двигателя заменены.",
      "Старый паром вернулся в порт в понедельник после двух месяцев ремонта, и почти триста человек ждали его на причале. Компания сообщила, что оба двигателя заменены."
    ],
    [
      "Spanish",
      "El viejo transbordador volvió al puerto el lu-\nnes después de dos meses de repara-\nciones, y casi trescientas personas lo espe-\nraban en el muelle para verlo entrar.",
      "El viejo transbordador volvió al puerto el lunes después de dos meses de reparaciones, y casi trescientas personas lo esperaban en el muelle para verlo entrar."
    ],
    [
      "Greek",
      "Το παλιό πλοίο επέστρεψε στο λιμάνι τη Δευ-\nτέρα μετά από δύο μήνες επισκευών, και σχε-\nδόν τριακόσιοι άνθρωποι το περίμεναν στην απο-\nβάθρα για να το δουν.",
      "Το παλιό πλοίο επέστρεψε στο λιμάνι τη Δευτέρα μετά από δύο μήνες επισκευών, και σχεδόν τριακόσιοι άνθρωποι το περίμεναν στην αποβάθρα για να το δουν."
    ]
  ])("are whole again in %s", (_, text, expected) => {
    expect(paragraphs(text)).toEqual([expected])
  })

  test("keep a hyphen that the text writes elsewhere, or that parts two words of it", () => {
    const text =
      "The well-known captain said that the boat was re-\npaired in two months and that another well-\nknown engineer had seen to the engines of the har-\nbour company, one side and the other, and that pas-\nsengers had complained about the noise on the side-\nother for many years."
    expect(paragraphs(text)[0]).toContain("another well-known engineer")
    expect(paragraphs(text)[0]).toContain("the harbour company")
    expect(paragraphs(text)[0]).toContain("side-other")
  })

  test("are none where one line alone ends in a hyphen", () => {
    const text =
      "The old ferry returned to the harbour on Monday, and a well-\nknown captain waited on the quay with nearly three hundred\nother people to see it come in."
    expect(paragraphs(text)[0]).toContain("a well-known captain")
  })
})

describe("A page that ends within a paragraph", () => {
  const before =
    "The old ferry returned to the harbour on Monday after two months of repairs,\nand a crowd of nearly three hundred people waited on the quay to see it come"
  const after =
    "in with the tide. It was painted in the colours of the town, which pleased\nmost of those who had come to see it."
  const one = `${before} ${after}`.replaceAll("\n", " ")

  test.each([
    ["3", `${before}\n\n3\n\n${after}`],
    ["- 3 -", `${before}\n\n- 3 -\n\n${after}`],
    ["Page 3 of 12", `${before}\n\nPage 3 of 12\n\n${after}`],
    ["Seite 3", `${before}\n\nSeite 3\n\n${after}`],
    ["3/12", `${before}\n\n3/12\n\n${after}`],
    ["3, and a form feed", `${before}\n\n3\n\f${after}`],
    ["a form feed behind 3", `${before}\n3\f\n${after}`],
    ["a form feed alone", `${before}\n\f${after}`]
  ])("does not part it, and its number goes: %s", (_, text) => {
    expect(paragraphs(text)).toEqual([one])
  })

  test.each([
    [
      "between whole paragraphs",
      "The sea is wide, said the captain.\n\n1\n\nThe ferry returned to the harbour on Monday.\n\n2\n\nBoth engines were replaced."
    ],
    [
      "before a capital",
      `${before}.\n\n3\n\nIn the evening it was painted in the colours of the town, which pleased\nmost of them.`
    ],
    ["at the end", "The ferry returned to the harbour on Monday.\n\n42"],
    ["at the beginning", "1984\n\nThe ferry returned to the harbour on Monday."]
  ])("is none where a number stands %s", (_, text) => {
    const numbers = text.match(/^\d+$/gm) ?? []
    expect(readPasted(text).text.match(/^\d+$/gm) ?? []).toEqual(numbers)
  })
})

describe("A short text that was broken is joined", () => {
  test.each([
    [
      "ar",
      "عادت العبارة القديمة إلى الميناء يوم الاثنين بعد شهرين من الإصلاحات وكان\nفي انتظارها نحو ثلاثمئة شخص على الرصيف. وقالت الشركة إن المحركين\nتم استبدالهما وإن سطح السفينة أصبح أوسع من قبل، ولم تعد الدراجات تقف\nبين صفوف المقاعد كما كان الحال من قبل."
    ],
    [
      "fa",
      "کشتی قدیمی روز دوشنبه پس از دو ماه تعمیر به بندر بازگشت و نزدیک به سیصد نفر\nدر اسکله منتظر ورود آن بودند. شرکت گفت که هر دو موتور تعویض شده\nو عرشه پهن‌تر شده است و دوچرخه‌ها دیگر میان ردیف‌های صندلی\nنمی‌ایستند."
    ],
    [
      "ur",
      "پرانی کشتی دو ماہ کی مرمت کے بعد پیر کے روز بندرگاہ پر واپس آ گئی اور تقریباً تین سو\nلوگ گھاٹ پر اس کا انتظار کر رہے تھے۔ کمپنی نے کہا کہ دونوں انجن بدل\nدیے گئے ہیں اور عرشہ چوڑا کر دیا گیا ہے اور سائیکلیں اب نشستوں کے\nدرمیان نہیں رہتیں۔"
    ],
    [
      "en",
      "The old ferry returned to the harbour on Monday after two months of repairs, and\na crowd of nearly three hundred people waited on the quay to see\nit come in. The company said that both of the engines were replaced\nand that the deck was made wider."
    ]
  ])("in %s", (_, text) => {
    expect(paragraphs(text)).toEqual([text.replaceAll("\n", " ")])
  })
})
