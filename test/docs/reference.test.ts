/** The pages that are made from what they describe are current, and leave nothing out. */
import { readdirSync, readFileSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { commandPage } from "../../scripts/command-page/commandPage.ts"
import { helpDocs } from "../../scripts/command-page/helpDocs.ts"
import { configPage } from "../../scripts/config-page/configPage.ts"
import { configSchema, type JsonSchema } from "../../scripts/config-page/configSchema.ts"
import { codes } from "../../src/model/codes.ts"

const at = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const textOf = (path: string): string => readFileSync(at(path), "utf8")

describe("docs/config.md", () => {
  const page = textOf("docs/config.md")
  const schema = configSchema()
  const members = (one: JsonSchema): ReadonlyArray<readonly [string, JsonSchema]> => [
    ...Object.entries(one.properties ?? {}),
    ...(one.anyOf ?? []).flatMap(members)
  ]

  test("is current: `npm run docs:config` writes it", () => {
    expect(page).toBe(configPage())
  })

  test("says of each setting what it means", () => {
    for (const [name, one] of members(schema)) {
      expect([name, page.includes(`\n| \`${name}\` |`) || page.includes(`\n## ${name}\n`)]).toEqual([name, true])
      expect([name, one.description ?? ""]).toEqual([name, expect.stringMatching(/\S/)])
      for (const [inner] of members(one))
        expect([name, inner, page.includes(`\n| \`${name}.${inner}\` |`)]).toEqual([name, inner, true])
    }
  })

  test("shows an example in which every name is one of the config", () => {
    const example = parse(textOf("scripts/config-page/example.yaml")) as Record<string, unknown>
    const known = new Map(members(schema))
    expect(Object.keys(example).filter((name) => !known.has(name))).toEqual([])
    for (const [name, value] of Object.entries(example)) {
      const inner = members(known.get(name) ?? {}).map(([one]) => one)
      if (inner.length === 0 || typeof value !== "object" || value === null || Array.isArray(value)) continue
      expect([name, Object.keys(value).filter((one) => !inner.includes(one))]).toEqual([name, []])
    }
  })
})

describe("the schema of the config", () => {
  test("has an id, and takes no key that it does not name", () => {
    const schema = configSchema()
    expect(schema.$id).toMatch(/^https:\/\/.+\/config\.schema\.json$/)
    const open: Array<string> = []
    const walk = (one: JsonSchema, path: string): void => {
      if (one.properties !== undefined && one.additionalProperties !== false) open.push(path)
      for (const [name, member] of Object.entries(one.properties ?? {})) walk(member, `${path}.${name}`)
      for (const form of one.anyOf ?? []) walk(form, path)
      if (one.items !== undefined) walk(one.items, `${path}[]`)
    }
    walk(schema, "config")
    expect(open).toEqual([])
  })
})

describe("docs/commands.md", () => {
  const page = textOf("docs/commands.md")

  test("is current: `npm run docs:commands` writes it", async () => {
    expect(page).toBe(await commandPage())
  })

  test("has each command with each of its flags", async () => {
    const docs = await helpDocs()
    const files = readdirSync(at("src/cli/definitions")).map((file) => file.replace(/\.ts$/, ""))
    expect([...docs.keys()]).toEqual(files.filter((name) => name !== "fanfare").toSorted())
    for (const [name, { flags }] of docs) {
      const section = page.split(`\n## ${name}\n`)[1]?.split("\n## ")[0] ?? ""
      for (const flag of flags) expect([name, section.includes(`\`--${flag.name}`)]).toEqual([name, true])
    }
  })
})

describe("the docs", () => {
  const files = readdirSync(at("docs"), { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".md"))

  test("name no finding that there is not", () => {
    const named = ["README.md", ...files.map((file) => `docs/${file}`)].flatMap((path) =>
      [...textOf(path).matchAll(/\bFF\d{4}\b/g)].map(([code]) => code)
    )
    expect(named.filter((code) => !Object.hasOwn(codes, code))).toEqual([])
    expect(named.length).toBeGreaterThan(20)
  })

  test("name no script that package.json does not have", () => {
    const { scripts } = JSON.parse(textOf("package.json")) as { readonly scripts: Readonly<Record<string, string>> }
    const named = ["README.md", "CONTRIBUTING.md", ...files.map((file) => `docs/${file}`)].flatMap((path) =>
      [
        ...textOf(path).matchAll(/\bnpm run (?:--silent )?((?:docs|test|bench|demo|types|lint|format|dead|fit)[\w:]*)/g)
      ].map(([, name = ""]) => name)
    )
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([])
  })

  test("and the README lead to files that are there", () => {
    const readme = textOf("README.md")
    const dead = [...readme.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = ""]) => {
      const [path = "", hash] = target.split("#")
      const file = files.find((one) => `docs/${one}` === path)
      const there =
        file !== undefined || readdirSync(at(path.includes("/") ? "docs" : ".")).includes(path.split("/").at(-1) ?? "")
      const anchored =
        hash === undefined ||
        [...textOf(path).matchAll(/^##+ (.*)$/gm)].some(
          ([, heading = ""]) =>
            heading
              .toLowerCase()
              .replace(/[^\w -]/g, "")
              .replaceAll(" ", "-") === hash
        )
      return there && anchored ? [] : [target]
    })
    expect(dead).toEqual([])
    expect(readme.split("\n").length).toBeLessThan(95)
  })
})
