/** Texts of scripts whose signs say more than a letter, and of those that end no sentence with a sign, are as long as others. */
import { describe, expect, test } from "vitest"
import { parsePage } from "../../../src/sources/documents/parsePage.ts"
import { plainText } from "../../../src/markup/plainText.ts"
import { readOne } from "../project.ts"

const texts = {
  zh: [
    "旧渡轮在维修两个月之后，于星期一回到了港口，将近三百人站在码头上等着看它驶进来，许多人还带着孩子。",
    "公司表示，两台发动机都已更换，甲板也加宽了，自行车不必再停放在座位之间，乘客上下船也方便了许多。",
    "船票价格没有变化！第一班船早上六点出发，最后一班船晚上十点离开，周末另外增加两个班次，节日还要更多。",
    "“我等了很久。”老船长说，他在这条航线上工作了四十年，如今每天仍然会到码头来看一看来往的船只。"
  ],
  ja: [
    "古いフェリーが二か月の修理を終えて月曜日に港へ戻り、三百人近い人々が岸壁でその到着を待っていた。",
    "会社によると、エンジンは二基とも交換され、甲板も広くなったため、自転車を座席の間に置く必要はない。",
    "運賃はこれまでと変わらない。始発は朝六時、最終便は夜十時に出発し、週末には二便が加わるという。",
    "「長い間待っていた」と老船長は語った。この航路で四十年働き、今も毎日岸壁へ船を見に来ている。"
  ],
  th: [
    "เรือข้ามฟากลำเก่ากลับเข้าท่าเมื่อวันจันทร์หลังจากซ่อมอยู่สองเดือน และมีคนเกือบสามร้อยคนมายืนรอดูเรือเข้าเทียบท่าอยู่ริมน้ำ",
    "บริษัทบอกว่าเครื่องยนต์ทั้งสองเครื่องถูกเปลี่ยนใหม่และดาดฟ้ากว้างขึ้น จักรยานจึงไม่ต้องจอดอยู่ระหว่างแถวที่นั่งอีกต่อไป",
    "ค่าโดยสารเท่าเดิม เรือเที่ยวแรกออกตอนหกโมงเช้าและเที่ยวสุดท้ายออกตอนสี่ทุ่ม ส่วนวันหยุดจะมีเรือเพิ่มอีกสองเที่ยว",
    "กัปตันเฒ่าเล่าว่าทำงานบนเส้นทางนี้มาสี่สิบปี และทุกวันนี้ยังเดินมาที่ท่าเพื่อดูเรือแล่นเข้าออกอยู่เสมอ"
  ]
} as const

const titles = { zh: "渡轮回来了", ja: "フェリーが港に戻る", th: "เรือข้ามฟากกลับมาแล้ว" } as const
const menu =
  '<header><nav><ul><li><a href="/">首</a></li><li><a href="/a/">新闻</a></li><li><a href="/b/">ข่าว</a></li></ul></nav></header>'
const side =
  '<aside class="sidebar"><ul><li><a href="/x/">另一个故事</a></li><li><a href="/y/">別の話</a></li><li><a href="/z/">อีกเรื่อง</a></li></ul></aside>'
const page = (lang: keyof typeof texts, count: number, head = ""): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><title>${titles[lang]}</title>${head}</head><body>${menu}<div class="wrap"><main><h1>${titles[lang]}</h1>${texts[
    lang
  ]
    .slice(0, count)
    .map((one) => `<p>${one}</p>`)
    .join("")}</main>${side}</div><footer>©</footer></body></html>`

describe.each(Object.keys(texts) as ReadonlyArray<keyof typeof texts>)("in %s", (lang) => {
  test("a page of some paragraphs has them all, and nothing else", async () => {
    expect((await readOne("a.html", page(lang, 4))).article.text).toBe(texts[lang].join("\n\n"))
  })

  test("a page of two paragraphs has both", async () => {
    expect((await readOne("a.html", page(lang, 2))).article.text).toBe(texts[lang].slice(0, 2).join("\n\n"))
  })

  test("a page at an address is an article by its text alone", () => {
    const { draft } = parsePage({
      _tag: "Page",
      name: "https://a.example/x",
      url: "https://a.example/x",
      bytes: Buffer.from(page(lang, 4)),
      charset: null,
      customs: { timeZone: "UTC", language: lang, year: 2026 }
    })
    expect(plainText(draft.body)).toBe(texts[lang].join("\n\n"))
  })
})

test("a page of two short paragraphs in English at an address, that says nothing of itself, is none", () => {
  const html =
    "<!doctype html><html><body><main><h1>Ferry</h1><p>It sails at six.</p><p>It is late.</p></main></body></html>"
  expect(() =>
    parsePage({
      _tag: "Page",
      name: "x",
      url: "https://a.example/x",
      bytes: Buffer.from(html),
      charset: null,
      customs: { timeZone: "UTC", language: "en", year: 2026 }
    })
  ).toThrow(/not the page of an article/)
})
