/** The point of a picture in words and numbers, as CSS, Hugo and people write it. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { focalPoint, focusWords, readFocus } from "../../src/text/focalPoint.ts"

describe("a point", () => {
  test.each([
    ["0.5, 0.3", 0.5, 0.3],
    ["0.5 0.3", 0.5, 0.3],
    [".5 .25", 0.5, 0.25],
    ["50% 30%", 0.5, 0.3],
    ["50%,30%", 0.5, 0.3],
    ["50 30", 0.5, 0.3],
    ["33.3% 66.7%", 0.333, 0.667],
    ["0 0", 0, 0],
    ["1 1", 1, 1],
    ["100 100", 1, 1],
    ["1 50", 0.01, 0.5],
    ["top", 0.5, 0],
    ["bottom", 0.5, 1],
    ["left", 0, 0.5],
    ["right", 1, 0.5],
    ["center", 0.5, 0.5],
    ["centre", 0.5, 0.5],
    ["bottom left", 0, 1],
    ["left bottom", 0, 1],
    ["center top", 0.5, 0],
    ["left 20%", 0, 0.2],
    ["20% top", 0.2, 0],
    ["TopLeft", 0, 0],
    ["bottom-right", 1, 1],
    ["bottom_left", 0, 1],
    ["  Top  ", 0.5, 0]
  ])("%j is %f from the left and %f from the top", (text, x, y) => {
    expect(readFocus(text)).toEqual({ x, y })
  })

  test.each([
    "",
    " ",
    "smart",
    "Smart",
    "0.5",
    "50%",
    "a b",
    "1,2,3",
    "left right",
    "top bottom",
    "left left",
    "top 20%",
    "120% 10%",
    "101 50",
    "-1 0",
    "0.5;0.5",
    "1e2 3",
    "NaN NaN",
    "Infinity 0",
    "constructor",
    "__proto__ __proto__"
  ])("%j is none", (text) => {
    expect(readFocus(text)).toBeUndefined()
  })

  test("of any text is within the picture, or none", () => {
    const text = fc
      .array(
        fc.constantFrom(
          "0",
          ".5",
          "1",
          "50",
          "100",
          "%",
          " ",
          ",",
          "top",
          "left",
          "center",
          "right",
          "-",
          "e",
          "Bottom"
        ),
        {
          maxLength: 8
        }
      )
      .map((parts) => parts.join(""))
    fc.assert(
      fc.property(text, (written) => {
        const { x, y } = readFocus(written) ?? { x: 0, y: 0 }
        for (const part of [x, y]) expect(part >= 0 && part <= 1).toBe(true)
      }),
      { seed: 8, numRuns: 2000 }
    )
  })

  test("in shares and in percent is the same", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }), (across, down) => {
        const point = { x: across / 100, y: down / 100 }
        expect(readFocus(`${across}% ${down}%`)).toEqual(point)
        expect(readFocus(`${across / 100} ${down / 100}`)).toEqual(point)
        if (across > 1 || down > 1) expect(readFocus(`${across} ${down}`)).toEqual(point)
      }),
      { seed: 8 }
    )
  })
})

test("words are apart whatever joins them, and none where the choice is left to fanfare", () => {
  expect(focusWords("TopLeft")).toEqual(["top", "left"])
  expect(focusWords("top_left")).toEqual(["top", "left"])
  expect(focusWords("0.5,0.3")).toEqual(["0.5", "0.3"])
  expect(focusWords("Smart")).toBeUndefined()
  expect(focalPoint([])).toBeUndefined()
  expect(focalPoint(["top", "left", "more"])).toBeUndefined()
})
