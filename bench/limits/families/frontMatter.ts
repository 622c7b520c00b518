/** Front matter in each of its languages: many keys, nested values, aliases, long texts. */
import { type Family, familiesOf, fill, nested, repeat } from "./Family.ts"

const front = (fence: string, fields: string, end = fence): string =>
  `${fence}\n${fields}\n${end}\nThe harbour opened.\n`

const title = "title: Harbour\n"

export const yaml: ReadonlyArray<Family> = familiesOf(
  "YAML",
  "markdown",
  [
    ["distinct keys", (n) => fill(n, (index) => `k${index}: 1\n`)],
    ["keys near to known ones", (n) => fill(n, (index) => `titel${index % 10}${index}: 1\ndesciption${index}: 2\n`)],
    ["one known key again", (n) => repeat(n, "Title: A\n")],
    [
      "spellings of one key",
      (n) => fill(n, (index) => `${"_".repeat(index % 50)}d${"-".repeat(index % 40)}ate: 2026-03-01\n`)
    ],
    ["a list", (n) => `tags: [${fill(n, (index) => `t${index}, `)}z]`],
    ["a list in lines", (n) => `tags:\n${fill(n, (index) => `  - t${index}\n`)}`],
    ["authors", (n) => `authors:\n${fill(n, (index) => `  - { name: A${index}, url: https://a.example/${index} }\n`)}`],
    ["pictures", (n) => `images:\n${fill(n, (index) => `  - { src: https://a.example/${index}.jpg, alt: A }\n`)}`],
    ["brackets", (n) => `x: ${repeat(n, "[")}`],
    ["braces", (n) => `x: ${repeat(n, "{")}`],
    ["closed brackets", (n) => `x: ${nested(n, "[", "]")}`],
    ["maps in lines", (n) => fill(Math.min(n, 4_000_000), (index) => `${" ".repeat(Math.min(index, 400))}a:\n`)],
    ["tags", (n) => `x: ${repeat(n, "!a ")}`],
    ["anchors", (n) => `x: [${fill(n, (index) => `&a${index} b, `)}c]`],
    ["aliases of one", (n) => `a: &a 1\nx: [${repeat(n, "*a, ")}1]`],
    [
      "aliases without end",
      (n) => `a0: &a0 [x]\n${fill(n, (index) => `a${index + 1}: &a${index + 1} [*a${index}, *a${index}]\n`)}`
    ],
    ["merge keys", (n) => `a: &a { b: 1 }\n${fill(n, (index) => `c${index}: { <<: *a }\n`)}`],
    ["one text", (n) => `description: "${repeat(n, "words and ")}"`],
    ["a text of escapes", (n) => `description: "${repeat(n, "\\u0041")}"`],
    ["a block text", (n) => `description: |\n${repeat(n, "  a line of words\n")}`],
    ["comments", (n) => repeat(n, "# a remark\n")],
    ["quotes", (n) => repeat(n, "'")],
    ["colons", (n) => repeat(n, ": ")],
    ["dates", (n) => fill(n, (index) => `date${index}: 2026-03-01\n`)]
  ],
  (made) => front("---", title + made)
)

export const toml: ReadonlyArray<Family> = familiesOf(
  "TOML",
  "markdown",
  [
    ["distinct keys", (n) => fill(n, (index) => `k${index} = 1\n`)],
    ["tables", (n) => fill(n, (index) => `[t${index}]\na = 1\n`)],
    ["a list of tables", (n) => repeat(n, "[[t]]\na = 1\n")],
    ["dotted keys", (n) => `${repeat(Math.min(n, 2000), "a.")}a = 1\n${fill(n, (index) => `b.c${index} = 1\n`)}`],
    ["brackets", (n) => `x = ${repeat(n, "[")}`],
    ["closed brackets", (n) => `x = ${nested(n, "[", "]")}`],
    ["a list", (n) => `tags = [${fill(n, (index) => `"t${index}", `)}]`],
    ["one text", (n) => `description = "${repeat(n, "words and ")}"`],
    ["dates that are none", (n) => `${fill(n, (index) => `k${index} = 1\n`)}date = "nothing"\nlastmod = "nothing"\n`]
  ],
  (made) => front("+++", `title = "Harbour"\n${made}`)
)

export const json: ReadonlyArray<Family> = familiesOf(
  "JSON",
  "markdown",
  [
    ["distinct keys", (n) => fill(n, (index) => `"k${index}": 1,\n`)],
    ["brackets", (n) => `"x": ${repeat(n, "[")}`],
    ["closed brackets", (n) => `"x": ${nested(n, "[", "]")},`],
    ["a list in one line", (n) => `"tags": [${fill(n, (index) => `"t${index}",`)}"z"],`],
    ["one text", (n) => `"description": "${repeat(n, "words and ")}",`],
    ["a date that is none", (n) => `${fill(n, (index) => `"k${index}": 1,\n`)}"date": "nothing",`]
  ],
  (made) => `{\n${made}\n"title": "Harbour"\n}\nThe harbour opened.\n`
)

export const header: ReadonlyArray<Family> = familiesOf(
  "fields without a fence",
  "markdown",
  [
    ["lines that go on", (n) => `Title: A\nDate: 2026-03-01\nSummary: a\n${repeat(n, "  b\n")}`],
    ["many fields", (n) => `Title: A\nDate: 2026-03-01\n${fill(n, (index) => `Key${index}: b\n`)}`],
    ["authors of Pandoc", (n) => `% A\n% B\n${repeat(n, "  C;\n")}`],
    ["properties under a title", (n) => `# A\n\n${repeat(n, "Status: published\n")}`]
  ],
  (made) => `${made}\nThe harbour opened.\n`
)
