/**
 * A misspelt key of the config, at every depth and in every format: it is an
 * error that names the key, the nearest known one, and its place where the
 * format has places. The keys are read off the schema, so that a new one is
 * tested as soon as it is there.
 */
import { Schema } from "effect"
import { describe, expect, test } from "vitest"
import { Config } from "../../src/config/Config.ts"
import { decodeFeedDefinition } from "../../src/config/feedDefinition.ts"
import { decodeConfig } from "../../src/config/loadConfig.ts"
import { labelNames } from "../../src/labels/ownLabels.ts"
import { bad } from "./load.ts"

interface Node {
  readonly $ref?: string
  readonly properties?: Readonly<Record<string, Node>>
  readonly items?: Node
  readonly prefixItems?: ReadonlyArray<Node>
  readonly anyOf?: ReadonlyArray<Node>
  readonly allOf?: ReadonlyArray<Node>
}

type Path = ReadonlyArray<string | number>

const { schema: root, definitions } = Schema.toJsonSchemaDocument(Config) as unknown as {
  readonly schema: Node
  readonly definitions: Readonly<Record<string, Node>>
}

/** Every path of the config below which keys are known, with these keys. */
const objects = (node: Node, path: Path): ReadonlyArray<readonly [Path, ReadonlyArray<string>]> => {
  const named = node.$ref === undefined ? [] : objects(definitions[node.$ref.split("/").at(-1) ?? ""] ?? {}, path)
  const own = node.properties ?? {}
  return [
    ...(node.properties === undefined ? [] : [[path, Object.keys(own)] as const]),
    ...Object.entries(own).flatMap(([key, value]) => objects(value, [...path, key])),
    ...[node.items ?? [], node.prefixItems ?? []].flat().flatMap((item) => objects(item, [...path, 0])),
    ...[...(node.anyOf ?? []), ...(node.allOf ?? [])].flatMap((one) => objects(one, path)),
    ...named
  ]
}

const known = objects(root, [])

const misspelt = (key: string): string => key + key.slice(-1)

/** The value at a path, and all that leads there. */
const nested = (path: Path, value: unknown): unknown =>
  path.reduceRight<unknown>((inner, part) => (typeof part === "number" ? [inner] : { [part]: inner }), value)

const dotted = (path: Path): string =>
  path.map((part, index) => (typeof part === "number" ? `[${part}]` : index === 0 ? part : `.${part}`)).join("")

/** Each known key, misspelt where it belongs. */
const cases = known.flatMap(([path, keys]) => keys.map((key) => ({ path, key, wrong: misspelt(key) })))

const formats: ReadonlyArray<readonly [string, (json: string) => string]> = [
  ["fanfare.config.yaml", (json) => json],
  ["fanfare.config.yml", (json) => json],
  ["fanfare.config.json", (json) => json],
  ["fanfare.config.ts", (json) => `const config: object = ${json}\nexport default config\n`],
  ["fanfare.config.mts", (json) => `export default ${json} satisfies object\n`],
  ["fanfare.config.js", (json) => `export default ${json}\n`],
  ["fanfare.config.mjs", (json) => `export default ${json}\n`]
]

describe("a misspelt key", () => {
  test("is looked for at each depth", () => {
    const paths = known.map(([path]) => dotted(path))
    for (const path of ["", "site", "site.author", "cards.template", "comments.reply", "share.pinterest", "sources[0]"])
      expect(paths).toContain(path)
    expect(cases.length).toBeGreaterThan(70)
  })

  test.each(cases.map((one) => [dotted([...one.path, one.wrong]), one] as const))(
    "%s",
    (name, { path, key, wrong }) => {
      const result = decodeConfig("/project", nested([...path, wrong], "anything"))
      const findings = result._tag === "Failure" ? result.failure.findings : []
      const found = findings.filter(({ message }) => message === `There is no setting \`${name}\`.`)
      expect(found).toHaveLength(1)
      expect(found[0]?.code).toBe("FF2001")
      expect(found[0]?.fix).toMatch(/^Did you mean `([^`]+)`\? Known here: .+\.$/)
      expect(found[0]?.fix).toContain(`Did you mean \`${key}\`?`)
    }
  )

  /** One key of each object, wrong at once: as the last of its object, on a line of its own. */
  const all = known.map(([path, keys]) => [...path, misspelt(keys[0] ?? "")])
  const written = (json: string): string => json.replaceAll(/"[^"]+":/g, (key) => `\n${key} `).replaceAll("}", "\n}")

  const merge = (paths: ReadonlyArray<Path>): Record<string, unknown> => {
    const made: Record<string, unknown> = {}
    for (const [key, group] of Map.groupBy(paths, ([first]) => String(first))) {
      const deeper = group.map((path) => path.slice(1)).filter((path) => path.length > 0)
      const [inner] = deeper
      made[key] =
        inner === undefined ? "anything" : inner[0] === 0 ? [merge(deeper.map((path) => path.slice(1)))] : merge(deeper)
    }
    return made
  }

  test.each(formats)("is named in %s, all at once", async (name, write) => {
    const text = write(written(JSON.stringify(merge(all))))
    const error = await bad(text, name)
    const unknown = error.findings.filter(({ message }) => message.startsWith("There is no setting"))
    expect(unknown.map(({ message }) => message).toSorted()).toEqual(
      all.map((path) => `There is no setting \`${dotted(path)}\`.`).toSorted()
    )
    for (const { file, line, column, message } of unknown) {
      expect(file).toBe(name)
      // In code a name that stands in the text more than once has no place.
      if (!/\.(?:yaml|yml|json)$/.test(name) && line === undefined) continue
      const key = /([\w$]+)`/.exec(message)?.[1] ?? ""
      const rest = text.split("\n")[(line ?? 0) - 1]?.slice((column ?? 0) - 1)
      expect(rest?.startsWith(`"${key}"`)).toBe(true)
    }
    expect(error).toMatchObject({ exitCode: 2, detail: `${name} has ${error.findings.length} mistakes.` })
  })
})

describe("a key of another group", () => {
  const fixOf = (path: Path): string => {
    const result = decodeConfig("/project", nested(path, "anything"))
    const findings = result._tag === "Failure" ? result.failure.findings : []
    return findings.find(({ message }) => message === `There is no setting \`${dotted(path)}\`.`)?.fix ?? ""
  }

  test.each([
    [["timeZone"], "site"],
    [["fonts"], "cards"],
    [["site", "networks"], "share"],
    [["cards", "accounts"], "site"],
    [["form"], "comments.reply"]
  ] as const)("%j is shown to %s", (path, group) => {
    expect(fixOf(path)).toMatch(new RegExp(`^Write it into \`${group}:\`, where it belongs\\. Known here: `))
  })

  test.each([[["share", "facebok"]], [["share", "bluesky"]], [["cards", "analytics"]], [["site", "plausible"]]])(
    "%j, which is near to nothing, is not taken for another",
    (path) => {
      expect(fixOf(path)).toMatch(/^Known here: .+\.$/)
    }
  )
})

describe("a misspelt label", () => {
  test.each([[], ["ar"], ["pt-BR"]])("is named with the nearest, below %j", (...language) => {
    const texts = Object.fromEntries(labelNames.map((name) => [misspelt(name), "words"]))
    const site = { url: "https://news.example.org/", title: "Example News" }
    const result = decodeConfig("/project", { site, labels: nested(language, texts) })
    const findings = result._tag === "Failure" ? result.failure.findings : []
    expect(findings.map(({ message }) => message)).toEqual(
      labelNames.map((name) => `There is no label \`${["labels", ...language, misspelt(name)].join(".")}\`.`)
    )
    for (const [index, { fix }] of findings.entries()) expect(fix).toContain(`Did you mean \`${labelNames[index]}\`?`)
  })
})

describe("a misspelt key of a feed's file", () => {
  const problemsOf = (text: string) => {
    const decoded = decodeFeedDefinition("city", text, "feeds/city.yaml")
    return decoded._tag === "Failure" ? decoded.failure : []
  }
  const keysOf = (text: string): ReadonlyArray<string> =>
    (/Known here: (.+)\.$/.exec(problemsOf(text)[0]?.fix ?? "")?.[1] ?? "").split(", ")

  test.each([
    ["", "title: City\n", ""],
    ["podcast.", "title: City\npodcast:\n", "  "]
  ])("is named with the nearest: %s*", (prefix, head, indent) => {
    const keys = keysOf(`${head}${indent}zzz: 1\n`)
    expect(keys.length).toBeGreaterThanOrEqual(3)
    // As near to `author` as to `authors`.
    for (const key of keys.filter((one) => one !== "author")) {
      const [problem, ...others] = problemsOf(`${head}${indent}${misspelt(key)}: 1\n`)
      expect(others).toEqual([])
      expect(problem).toMatchObject({
        message: `There is no setting \`${prefix}${misspelt(key)}\`.`,
        fix: expect.stringContaining(`Did you mean \`${key}\`?`),
        place: { file: "feeds/city.yaml", line: head.split("\n").length, column: indent.length + 1 }
      })
    }
  })
})
