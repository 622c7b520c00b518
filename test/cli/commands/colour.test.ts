/** When there is colour: as no-color.org, Node's FORCE_COLOR and the terminal say, in this order. */
import { describe, expect, test } from "vitest"
import { hasColour } from "../../../src/cli/commands/terminal.ts"
import { isCI } from "../../../src/cli/commands/flags.ts"

describe("colour", () => {
  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ TERM: "xterm-256color" }, true, true],
    [{ TERM: "dumb" }, true, false],
    [{ TERM: "dumb" }, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "0" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "3" }, false, true],
    [{ FORCE_COLOR: "true" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "false" }, true, false],
    [{ FORCE_COLOR: "1", TERM: "dumb" }, false, true],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ NO_COLOR: "", FORCE_COLOR: "1" }, false, true],
    [{ CI: "true" }, false, false],
    [{ CI: "true" }, true, true]
  ])("with %j, on a terminal: %s, is %s", (environment, isTerminal, expected) => {
    expect(hasColour(environment, isTerminal)).toBe(expected)
  })
})

describe("CI", () => {
  test.each([
    [undefined, false],
    ["", false],
    ["0", false],
    ["false", false],
    ["False", false],
    ["1", true],
    ["true", true],
    ["yes", true],
    ["woodpecker", true]
  ])("is told by CI=%s: %s", (value, expected) => {
    const before = process.env["CI"]
    try {
      if (value === undefined) delete process.env["CI"]
      else process.env["CI"] = value
      expect(isCI()).toBe(expected)
    } finally {
      if (before === undefined) delete process.env["CI"]
      else process.env["CI"] = before
    }
  })
})
