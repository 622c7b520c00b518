/** Credits of pictures, whatever a line holds: what was written is kept, and reading always ends. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { isAgency, isPictureAgency } from "../../src/text/agencies.ts"
import { readCaption, readCredit } from "../../src/text/caption.ts"

describe("credits of any length", () => {
  test.each([
    ["blanks", `a${" ".repeat(690)}b`],
    ["brackets", "(".repeat(690)],
    ["brackets that close", "()".repeat(340)],
    ["slashes", "a/".repeat(340)],
    ["dashes", "a – ".repeat(170)],
    ["sentences", "A. ".repeat(230)],
    ["labels", "Photo: ".repeat(99)],
    ["names", "Anna Bo ".repeat(85)]
  ])("end: %s", (_, line) => {
    for (let round = 0; round < 20; round += 1) readCaption(`${line}${round}`)
    expect(readCaption(`${"x".repeat(800)} (Jane Doe/AFP)`)).toBeUndefined()
  })

  test("keep what was written, whatever that is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (text) => {
        const credit = readCredit(text)
        if (credit !== undefined) expect(credit.text).toBe(text.trim())
        const caption = readCaption(`${text} (Jane Doe/REUTERS)`)
        if (caption !== undefined) expect(`${text} (Jane Doe/REUTERS)`).toContain(caption.text)
      }),
      { numRuns: 300, seed: 66 }
    )
  })

  test("know agencies whatever their case", () => {
    for (const name of ["Reuters", "REUTERS", "afp", "AP Photo"]) expect(isAgency(name), name).toBe(true)
    expect(isAgency("Jane Doe")).toBe(false)
    expect(isPictureAgency("Getty Images")).toBe(true)
    expect(isPictureAgency("Reuters")).toBe(false)
  })
})
