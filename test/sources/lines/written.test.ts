/** Clean text comes back as it was written: no mark, number or dash of it is lost. */
import { describe, expect, test } from "vitest"
import { bodies } from "../../../bench/pasted/bodies.ts"
import { readPasted } from "../furniture/readPasted.ts"

const prose = "The old ferry returned to the harbour on Monday after two months of repairs."

describe("stays as it was written", () => {
  test.each([
    ["a day", "3. Oktober 1990: Deutschland ist wieder ein Land, und am Hafen läuten die Glocken."],
    ["days below each other", "1. Mai: Die Fähre fährt.\n2. Mai: Die Fähre fährt nicht.\n3. Mai: Sie fährt wieder."],
    ["days in Czech", "1. května se loď vrátila.\n2. května odplula."],
    ["a year of a king", "14. Ludvig var kung, och hamnen var liten."],
    ["numbers of arguments with text between them", `1) It is too late for repairs.\n\n${prose}\n\n2) It is too dear.`],
    ["numbers that do not follow each other", "3. Berlin\n7. Hamburg"],
    ["a speaker", "— Bonjour, dit-il, le bac est là."],
    ["speakers", "— Bonjour, dit-il.\n\n— Bonjour, répondit-elle."],
    ["speakers with short dashes", "– Dzień dobry – powiedział.\n– Dzień dobry."],
    ["speakers with hyphens", "- ¿Vuelve el barco?\n- Sí, vuelve hoy."],
    ["a temperature", "- 12 degrees were measured on the quay."],
    ["temperatures", "- 12 degrees\n- 8 degrees"],
    ["one bullet", "• The ferry is back."],
    ["a danda", "नाव लौट आई।"],
    ["a comparison", "> 300 people waited on the quay."],
    ["a star", "* Prices in euros."]
  ])("%s", (_, line) => {
    const { text, metadata } = readPasted(`${prose}\n\n${line}\n\n${prose}`)
    expect(text.split(/\n+/)).toEqual([prose, ...line.split(/\n+/), prose])
    expect(metadata.title).toBeUndefined()
  })

  test.each(Object.entries(bodies))("an article in %s, and its first paragraph is no title", (_, paragraphs) => {
    for (const content of [
      paragraphs.join("\n\n"),
      paragraphs.join("\n"),
      paragraphs.join("\r\n\r\n").replaceAll("\r", "")
    ]) {
      const draft = readPasted(content)
      expect(draft.text.split("\n\n")).toEqual(paragraphs)
      expect([draft.metadata.title, draft.furniture]).toEqual([undefined, null])
    }
  })

  test.each([
    ["Khmer", "សាឡាងចាស់បានត្រឡប់មកកំពង់ផែវិញនៅថ្ងៃចន្ទបន្ទាប់ពីជួសជុលអស់ពីរខែ"],
    ["Burmese", "ကူးတို့သင်္ဘောဟောင်းသည် ပြင်ဆင်ပြီးနောက် တနင်္လာနေ့တွင် ဆိပ်ကမ်းသို့ ပြန်ရောက်လာသည်"],
    ["Lao", "ເຮືອເກົ່າກັບຄືນສູ່ທ່າເຮືອໃນວັນຈັນຫຼັງຈາກສ້ອມແປງສອງເດືອນ"],
    ["Tibetan", "གྲུ་གཟིངས་རྙིང་པ་དེ་ཟླ་བ་གཉིས་ཀྱི་ཉམས་གསོའི་རྗེས་སུ་གཟའ་ཟླ་བའི་ཉིན་གྲུ་ཁ་ལ་ལོག་བྱུང་"]
  ])("paragraphs of %s that end without a mark", (_, paragraph) => {
    const draft = readPasted([paragraph, paragraph, paragraph].join("\n\n"))
    expect(draft.metadata.title).toBeUndefined()
    expect(draft.text.split("\n\n")).toEqual([paragraph, paragraph, paragraph])
  })

  test("a headline above them is their title", () => {
    const draft = readPasted(["เรือข้ามฟากลำเก่ากลับเข้าท่า", ...(bodies["th"] ?? [])].join("\n\n"))
    expect(draft.metadata.title?.value).toBe("เรือข้ามฟากลำเก่ากลับเข้าท่า")
  })
})

describe("a list is one where it clearly is", () => {
  test.each([
    ["• one boat\n• two boats", "ul", 2, undefined],
    ["• one boat\n\n• two boats\n\n• three boats", "ul", 3, undefined],
    ["- one boat\n- two boats", "ul", 2, undefined],
    ["* one boat,\n  with oars\n* two boats", "ul", 2, undefined],
    ["1. one boat\n2. two boats", "ol", 2, undefined],
    ["4) one boat\n5) two boats\n6) three boats", "ol", 3, 4]
  ])("%j", (content, tagName, items, start) => {
    const [element, ...rest] = readPasted(content).body.children
    expect(rest).toEqual([])
    expect(element).toMatchObject({ tagName, children: Array.from({ length: items }, () => ({ tagName: "li" })) })
    expect(element?.type === "element" ? element.properties["start"] : null).toBe(start)
  })
})
