/** Whole pages that were copied, menu and legal lines too: paragraphs of the site and of other articles go, those of the article stay. */
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { readPasted } from "./readPasted.ts"

const english = [
  "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay.",
  "The company said that both engines of the ferry were replaced and that the deck was made wider, so that bicycles fit between the rows.",
  "“We waited long enough for her,” said the captain, who has steered the ferry since she was built in the yard behind the harbour.",
  "Tickets for the ferry cost the same as before. The first boat leaves at six in the morning, and the last one at ten at night."
]

const long = [
  ...english,
  "The yard took the ferry apart down to the frames, its foreman said, because rust had gone further under the deck than anybody had thought.",
  "Two men from the yard slept on board through January. They kept a stove burning, so that the new paint would dry in the cold of the harbour.",
  "For eight weeks a small launch carried passengers instead. It took twelve people at a time, and on windy days it did not leave the quay at all.",
  "“My daughter missed school four times,” said a farmer from the island, who brings cheese and eggs to the market with the first boat.",
  "The repairs cost less than the company had feared, as the engines came from a ferry of the same yard that was taken out of service in autumn.",
  "In summer the company wants to run one more boat in the evening. Whether the town pays a part of it will be decided by the council in March.",
  "Until then the timetable of the winter holds, and the old ferry, with her new engines, goes back and forth eleven times a day."
]

const menu = [
  "Skip to content",
  "Home",
  "News",
  "Harbour and coast",
  "Valley",
  "Sport",
  "Weather",
  "Culture",
  "Letters",
  "Log in",
  "Subscribe"
]

const frame = [
  "Bakery opens at the station",
  "School on the hill gets a roof of slate",
  "Choir looks for a tenor",
  "We bring the coast to your kitchen table every Saturday.",
  "Coast Gazette Ltd, 4 Mill Lane, Northport",
  "About us",
  "Contact us",
  "Privacy Policy",
  "Terms of Use",
  "Advertise",
  "Careers",
  "© 2026 Coast Gazette. All rights reserved."
]

interface Page {
  readonly before: ReadonlyArray<string>
  readonly article: ReadonlyArray<string>
  /** Paragraphs and lines in which no known word of furniture stands. */
  readonly others: ReadonlyArray<string>
  readonly legal: ReadonlyArray<string>
}

const pages: Readonly<Record<string, Page>> = {
  English: {
    before: ["Skip to content", "Home", "News", "Sport", "Weather", "Log in"],
    article: english,
    others: [
      "Bakery opens at the station",
      "A young couple from the valley bakes forty kinds of bread in a hall that once held coal.",
      "School on the hill gets a roof of slate",
      "Pupils moved back into their classrooms after a winter in containers.",
      "Coast Gazette Ltd, 4 Mill Lane, Northport"
    ],
    legal: ["Privacy Policy", "Terms of Use", "Contact us", "© 2026 Coast Gazette. All rights reserved."]
  },
  German: {
    before: ["Zum Inhalt springen", "Startseite", "Politik", "Wirtschaft", "Kultur"],
    article: bodies["de"] ?? [],
    others: [
      "Bäckerei am Bahnhof eröffnet",
      "Ein junges Paar backt vierzig Sorten Brot in einer Halle, in der früher Kohle lag.",
      "Schule bekommt ein Dach aus Schiefer",
      "Küstenblatt Verlag, Mühlgasse 4, Nordhafen"
    ],
    legal: ["Impressum", "Datenschutz", "Kontakt", "© 2026 Küstenblatt"]
  },
  Russian: {
    before: ["Главная", "Политика", "Экономика", "Спорт", "Культура"],
    article: bodies["ru"] ?? [],
    others: [
      "У вокзала открылась пекарня",
      "Молодая пара печёт сорок видов хлеба в зале, где раньше хранили уголь.",
      "Школа получила новую крышу",
      "Издательство «Берег», Мельничный переулок, 4"
    ],
    legal: ["Политика конфиденциальности", "Контакты", "О нас", "© 2026 Берег"]
  },
  Japanese: {
    before: ["ホーム", "ニュース", "スポーツ", "天気", "ログイン"],
    article: bodies["ja"] ?? [],
    others: ["駅前にパン屋が開店", "丘の上の学校に新しい屋根", "北港市水車町四番地 海岸新聞社"],
    legal: ["プライバシーポリシー", "利用規約", "お問い合わせ", "© 2026 海岸新聞"]
  },
  Arabic: {
    before: ["الرئيسية", "أخبار", "رياضة", "ثقافة", "تسجيل الدخول"],
    article: [
      "عادت العبّارة القديمة إلى الميناء يوم الاثنين بعد شهرين من أعمال الإصلاح، وانتظرها على الرصيف حشد قارب ثلاثمئة شخص جاؤوا لمشاهدة وصولها.",
      "وقالت الشركة إن محركي العبّارة استُبدلا وإن سطحها صار أوسع، فلم تعد الدراجات بحاجة إلى الوقوف بين صفوف المقاعد كما كانت من قبل.",
      "وتبقى أسعار تذاكر العبّارة كما كانت. وتنطلق الرحلة الأولى في السادسة صباحًا والأخيرة في العاشرة ليلًا."
    ],
    others: ["مخبز جديد قرب المحطة", "سقف جديد لمدرسة التل", "دار الساحل، شارع الطاحونة"],
    legal: ["سياسة الخصوصية", "شروط الاستخدام", "اتصل بنا", "© 2026 الساحل"]
  }
}

describe.each(Object.entries(pages))("a page in %s", (_, { before, article, others, legal }) => {
  const page = [...before, ...article, ...others, ...legal]

  test("loses no paragraph of its article", () => {
    const draft = readPasted(page.join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual(expect.arrayContaining([...article]))
    expect(draft.furniture?.lines.map(({ text }) => text)).toEqual(expect.arrayContaining([...before, ...legal]))
  })

  test("without its menu and its legal lines keeps every line", () => {
    const draft = readPasted([...article, ...others].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual([...article, ...others])
    expect(draft.furniture).toBeNull()
  })
})

describe("a long article on a copied page", () => {
  test("comes out alone", () => {
    const draft = readPasted([...menu, ...long, ...frame].join("\n\n"))
    expect(draft.text.split("\n\n")).toEqual(long)
    expect(draft.furniture?.lines.map(({ text }) => text)).toEqual([...menu, ...frame])
  })

  test.each([
    ["headings", ["Two new engines"]],
    ["a list", ["- forty bicycles", "- three hundred passengers", "- no cars"]],
    ["a citation in another script", ["أهلًا بكم على الرصيف"]],
    ["short lines", ["540 tonnes", "12 knots", "300 seats"]]
  ])("keeps %s in its middle", (_, own) => {
    const whole = [...long.slice(0, 6), ...own, ...long.slice(6)]
    const draft = readPasted([...menu, ...whole, ...frame].join("\n\n"))
    for (const line of whole) expect(draft.text).toContain(line.replace(/^- /, ""))
    for (const line of frame) expect(draft.text).not.toContain(line)
  })
})

describe("a paragraph of a copied page's article is kept apart from the others", () => {
  const lead =
    "With two new engines and a wider deck, the old ferry of the yard is back in the harbour, and the company runs her from the quay to the island again."
  const closing =
    "The company runs the ferry for the town, and the council of the harbour will look at its timetable again in autumn, after the summer of the new engines."
  const lines = ["Lena Haddad", "2 March 2026", "4 minutes", "Photo: Omar Said", "Listen", "12 knots", "300 seats"]

  test.each([
    ["its lead above lines of its date and its photo", ["Old ferry returns to the harbour", lead, ...lines, ...long]],
    ["its lead above four lines", ["Old ferry returns to the harbour", lead, ...lines.slice(0, 4), ...long]],
    ["its lead above a share bar", ["Old ferry returns to the harbour", lead, "Share this", ...long]],
    ["its end below an advertisement", [...long, "Advertisement", closing]],
    ["its end below a link to read more", [...long, "READ MORE: Bakery opens at the station", closing]],
    ["its end below a share bar", [...long, "Share this", closing]]
  ])("%s", (_, article) => {
    const draft = readPasted([...menu, ...article, ...frame].join("\n\n"))
    const kept = draft.text.split("\n\n")
    expect(kept).toEqual(expect.arrayContaining(article.filter((line) => line.length > 60)))
    for (const line of frame) expect(kept).not.toContain(line)
  })
})

describe("words of menus and boxes at the edges of an article that nobody copied off a page", () => {
  test.each([
    ["in English", english, ["Health", "Hulls and rudders", "Ropes", "Business", "Nets and buoys"]],
    ["in German", bodies["de"] ?? [], ["Politik", "Rümpfe und Ruder", "Taue", "Netze und Bojen"]],
    ["in Russian", bodies["ru"] ?? [], ["Спорт", "Корпуса и рули", "Канаты", "Сети и буи"]],
    ["in Spanish", bodies["es"] ?? [], ["Deportes", "Cascos y timones", "Cabos", "Redes y boyas"]]
  ])("short lines before it stay %s", (_, article, own) => {
    const draft = readPasted(
      [...own, ...article, "Share this", "Facebook", "Pinterest", "Leave a comment"].join("\n\n")
    )
    for (const line of own) expect(draft.text).toContain(line)
    expect(draft.text.split("\n\n")).toEqual(expect.arrayContaining([...article]))
  })

  test.each([
    ["a box to subscribe", ["Subscribe to our newsletter"], ["Harbour office", "Room 4, behind the crane"]],
    ["an advertisement", ["Advertisement"], ["Harbour office", "Room 4, behind the crane"]],
    ["a link to read more", ["READ MORE: Bakery opens at the station"], ["Harbour office", "Open until noon"]],
    ["latest news", ["Latest news", "Bakery opens at the station"], ["Two new engines", "Quieter than before"]]
  ])("lines behind %s stay", (_, box, own) => {
    const draft = readPasted(
      [
        ...english.slice(0, 3),
        ...box,
        ...own,
        ...english.slice(3),
        "Share this",
        "Facebook",
        "Pinterest",
        "Leave a comment"
      ].join("\n\n")
    )
    for (const line of own) expect(draft.text).toContain(line)
    for (const line of english) expect(draft.text).toContain(line)
  })
})
