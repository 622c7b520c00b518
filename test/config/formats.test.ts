/** The config as files hold it: encodings, line ends, what YAML and JSON can say, and code that is no config. */
import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { Config } from "../../src/config/Config.ts"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { bad, good } from "./load.ts"

const site = { url: "https://news.example.org/", title: "Café سوق 漢字 😀" }
const yaml = `site:\n  url: https://news.example.org/\n  title: "${site.title}"\n`

const utf16 = (text: string, isBigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, "utf16le")
  return isBigEndian ? bytes.swap16() : bytes
}

describe("a config in YAML or JSON", () => {
  test.each<[string, string, string | Uint8Array]>([
    ["with a byte order mark", "fanfare.config.yaml", `\ufeff${yaml}`],
    ["in UTF-16, little end first", "fanfare.config.yaml", utf16(yaml, false)],
    ["in UTF-16, big end first", "fanfare.config.yaml", utf16(yaml, true)],
    ["with the line ends of Windows", "fanfare.config.yml", yaml.replaceAll("\n", "\r\n")],
    ["with the line ends of old Macs", "fanfare.config.yml", yaml.replaceAll("\n", "\r")],
    ["with comments", "fanfare.config.yaml", `# ours\n${yaml}# the end\n`],
    [
      "with an anchor",
      "fanfare.config.yaml",
      `site:\n  url: https://news.example.org/\n  title: &name "${site.title}"\n  description: *name\n`
    ],
    ["behind a document's begin", "fanfare.config.yaml", `%YAML 1.2\n---\n${yaml}`],
    ["as JSON with tabs", "fanfare.config.json", JSON.stringify({ site }, null, "\t")],
    ["as JSON with a byte order mark", "fanfare.config.json", `\ufeff${JSON.stringify({ site }, null, 2)}`],
    ["as JSON on one line", "fanfare.config.json", JSON.stringify({ site })],
    [
      "as JSON with escapes",
      "fanfare.config.json",
      `{"site":{"url":"https:\\/\\/news.example.org\\/","title":"Caf\\u00e9 \\u0633\\u0648\\u0642 \\u6f22\\u5b57 \\ud83d\\ude00"}}`
    ]
  ])("%s is the same config", async (_, name, text) => {
    expect((await good(name, text)).site).toMatchObject(site)
  })

  test.each<[string, string, Uint8Array]>([
    ["Latin-1", "fanfare.config.yaml", Buffer.from("site: { url: https://a.example/, title: Café }\n", "latin1")],
    ["half a letter", "fanfare.config.yaml", Buffer.from(yaml).subarray(0, Buffer.from(yaml).indexOf(0xc3) + 1)],
    ["nulls", "fanfare.config.json", Buffer.from(`{"site":\0}`)],
    ["a picture", "fanfare.config.json", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])]
  ])("that holds %s is refused, and no letter is guessed", async (_, name, bytes) => {
    const error = await bad(bytes, name)
    expect(error.findings).toEqual([
      {
        code: "FF2001",
        severity: "error",
        file: name,
        line: 1,
        column: 1,
        message: "The file is neither UTF-8 nor UTF-16 with a byte order mark.",
        fix: "Save it as UTF-8."
      }
    ])
  })

  test.each([
    ["a key twice", "site: { url: https://a.example/, title: A }\nsite: 1\n", 2],
    ["two documents", `${yaml}---\n${yaml}`, 4],
    ["a tab for indentation", "site:\n\turl: https://a.example/\n", 2],
    ["a list that is not closed", "site: [\n", 2],
    ["JSON with a comma too many at its end, and no bracket", '{ "site": { "url": "https://a.example/" }, ', 1]
  ])("that is broken is named with its line: %s", async (_, text, line) => {
    const error = await bad(text)
    expect(error.exitCode).toBe(2)
    expect(error.findings[0]).toMatchObject({ code: "FF2001", file: "fanfare.config.yaml", line })
    expect(error.findings[0]?.message).toMatch(/^This is not valid YAML: /)
    expect(error.findings[0]?.message).not.toMatch(/\n|\(\)/)
  })

  test("that has an alias of nothing, as an asterisk before a word is one, says where and what to do", async () => {
    const error = await bad("site:\n  url: https://a.example/\n  title: *Breaking* news\n")
    expect(error.findings[0]).toMatchObject({ file: "fanfare.config.yaml", line: 3 })
    const alias = await bad("site:\n  url: https://a.example/\n  title: *news\n  description: *other\n")
    expect(alias.findings.map(({ line, column }) => [line, column])).toEqual([
      [3, 10],
      [4, 16]
    ])
    for (const { message, fix } of alias.findings) {
      expect(message).toMatch(/`\*\w+` stands for a value/)
      expect(fix).toMatch(/quotes around a text that begins with an asterisk/)
    }
  })

  test.each(["!!binary Q2Fmw6k=", "!!js/function 'x'", "!custom Q2Fm", "!!python/object:os.system x"])(
    "takes no tag for more than the text behind it: %s",
    async (value) => {
      const { site: made } = await good("fanfare.config.yaml", `site: { url: https://a.example/, title: ${value} }\n`)
      expect(made.title).toBe(value.replace(/^!\S+ /, "").replaceAll("'", ""))
    }
  )

  test("merges nothing, and has no key of an object's own", async () => {
    const merged = await bad(`base: &base { title: A }\nsite: { <<: *base, url: https://a.example/ }\n`)
    expect(merged.findings.map(({ message }) => message)).toContain("There is no setting `site.<<`.")
    const proto = await bad(`${yaml}__proto__: { theme: dark }\nconstructor: 1\n`)
    expect(proto.findings.map(({ message }) => message)).toEqual([
      "There is no setting `__proto__`.",
      "There is no setting `constructor`."
    ])
  })
})

describe("a config in code", () => {
  test.each([
    ["no default export", "export const site = 1\n"],
    ["a promise", "export default Promise.resolve({})\n"],
    ["a function", "export default () => ({})\n"],
    ["nothing", ""]
  ])("that gives %s is told what is missing", async (_, text) => {
    const error = await bad(text, "fanfare.config.mjs")
    expect(error.exitCode).toBe(2)
    expect(error.findings.length).toBeGreaterThan(0)
    for (const { file, message } of error.findings) {
      expect(file).toBe("fanfare.config.mjs")
      expect(message).toMatch(/no settings|`site` is missing/)
    }
  })

  test.each([
    ["does not parse", "export default {\n"],
    ["throws", "throw new TypeError('no')\n"],
    ["throws what is no error", "throw 5\n"],
    ["throws nothing", "throw undefined\n"],
    ["throws when its values are read", "export default { get site() { throw new Error('no') } }\n"],
    ["holds itself", "const config = {}; config.site = config; export default config\n"],
    ["imports what is not there", "import x from './nothing.mjs'\nexport default x\n"]
  ])("that %s is the user's error, said in two lines", async (_, text) => {
    const error = await bad(text, "fanfare.config.mjs")
    expect(error).toMatchObject({
      exitCode: 2,
      detail: expect.stringMatching(/^fanfare\.config\.mjs(?::\d+)* cannot be run: ./)
    })
    expect(error.hint).toContain("--verbose")
  })
})

describe("any value", () => {
  const keys = Object.keys(Config.fields)
  const value = fc.oneof(
    fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withTypedArray: true,
      withNullPrototype: true
    }),
    fc.jsonValue({ maxDepth: 3 }),
    fc.constantFrom("\u0000", "__proto__", "https://a.example/", "#", "en", ["a"], [[]], { "": "" })
  )

  test("of any setting is settings or findings, each with its words, and never another error", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), value, { maxKeys: 4 }), fc.boolean(), (config, hasSite) => {
        const result = decodeConfig("/project", hasSite ? { ...config, site } : config)
        if (result._tag === "Success") return
        expect(result.failure._tag).toBe("ConfigError")
        expect(result.failure.findings.length).toBeGreaterThan(0)
        for (const { code, message, fix } of result.failure.findings) {
          expect(code).toBe("FF2001")
          expect(message).toMatch(/^(?:`|There is no )[^]*\.$/)
          expect(fix).toMatch(/\S[^]*[.?]$/)
        }
      }),
      { seed: 23, numRuns: 600 }
    )
  })
})
