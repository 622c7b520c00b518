/** Credits that no mark sets apart as most are, and lines that look like one. */
import { describe, expect, test } from "vitest"
import { readCaption } from "../../src/text/caption.ts"

describe("a credit", () => {
  test.each([
    ["Le ferry lundi. Photo Jeanne Dupré/AFP", "Le ferry lundi.", "Jeanne Dupré", "AFP"],
    ["Die Fähre am Montag. Foto Jana Müller/dpa", "Die Fähre am Montag.", "Jana Müller", "dpa"],
    ["El ferry el lunes. Foto Ana Ruiz / EFE", "El ferry el lunes.", "Ana Ruiz", "EFE"],
    ["The ferry on Monday. Picture Jane Doe/PA", "The ferry on Monday.", "Jane Doe", "PA"],
    ["The ferry on Monday © Jane Doe", "The ferry on Monday", "Jane Doe", undefined],
    ["Die Fähre am Montag © Jana Müller / dpa", "Die Fähre am Montag", "Jana Müller", "dpa"],
    ["Le ferry lundi © AFP", "Le ferry lundi", undefined, "AFP"],
    ["港に戻ったフェリー＝山田太郎撮影", "港に戻ったフェリー", "山田太郎", undefined],
    [
      "港に戻ったフェリー、3月2日、東京都＝佐藤花子記者撮影",
      "港に戻ったフェリー、3月2日、東京都",
      "佐藤花子",
      undefined
    ],
    ["港に戻ったフェリー＝ロイター", "港に戻ったフェリー", undefined, "Reuters"],
    ["港に戻ったフェリー＝共同", "港に戻ったフェリー", undefined, "Kyodo"],
    ["เรือเฟอร์รี่วันจันทร์ ภาพ: สมชาย ใจดี", "เรือเฟอร์รี่วันจันทร์", "สมชาย ใจดี", undefined]
  ])("stands behind a caption: %s", (line, text, photographer, agency) => {
    expect(readCaption(line)).toMatchObject({ text })
    expect(readCaption(line)?.credit.photographer).toBe(photographer)
    expect(readCaption(line)?.credit.agency).toBe(agency)
  })

  test.each([
    "The best photo Jane Doe took is of the ferry.",
    "The law protects works that carry the sign © on every copy of them.",
    "速度＝距離÷時間である。",
    "港に戻ったフェリーは＝新しい。",
    "เขากล่าวว่า ภาพ: ใครเป็นคนถ่ายภาพนี้?"
  ])("is none in a sentence: %s", (line) => {
    expect(readCaption(line)).toBeUndefined()
  })
})
