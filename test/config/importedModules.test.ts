/** A config in code that imports other modules, read again and again in one process. */
import { execFileSync } from "node:child_process"
import { describe, expect, test } from "vitest"

type Files = Readonly<Record<string, string>>

/** What is written before each reading, and the title that is read then. */
type Steps = ReadonlyArray<readonly [files: Files, title: string]>

const main = (specifier: string): string =>
  `import title from ${JSON.stringify(specifier)}\nexport default { site: { url: "https://news.example.org/", title } }\n`

const changing = (config: string, module: string, text: string): Steps => [
  [{ [config]: main(`./${module}`), [module]: text }, "ONE"],
  ...["TWO", "THREE", "ONE"].map((next) => [{ [module]: text.replace("ONE", next) }, next] as const),
  [{}, "ONE"]
]

const counter = (name: string): string =>
  `globalThis.${name} = (globalThis.${name} ?? 0) + 1\nexport default String(globalThis.${name})\n`

const cases: Readonly<Record<string, Steps>> = {
  "in TypeScript": changing("fanfare.config.ts", "title.ts", "const title: string = 'ONE'\nexport default title\n"),
  "in a folder": changing("fanfare.config.mts", "lib/title.mts", "export default 'ONE' satisfies string\n"),
  "in JavaScript": changing("fanfare.config.mjs", "title.mjs", "export default 'ONE'\n"),
  "in CommonJS": changing("fanfare.config.mjs", "title.cjs", "module.exports = 'ONE'\n"),
  "in a file with a name that an address encodes": changing(
    "fanfare.config.mjs",
    "with spaces & umlauts ü #1.mjs".replace("#", ""),
    "export default 'ONE'\n"
  ),
  "of the same name as another project's": changing("fanfare.config.mjs", "title.mjs", "export default 'ONE'\n"),
  "however deep it is, and one that two others import": [
    [
      {
        "fanfare.config.ts": main("./a.ts"),
        "a.ts": 'import b from "./lib/b.ts"\nimport c from "./lib/c.ts"\nexport default `${b} ${c}`\n',
        "lib/b.ts": 'import { d } from "../d.ts"\nexport default `b${d}`\n',
        "lib/c.ts": 'import { d } from "../d.ts"\nexport default `c${d}`\n',
        "d.ts": "export const d: number = 1\n"
      },
      "b1 c1"
    ],
    [{ "d.ts": "export const d: number = 2\n" }, "b2 c2"],
    [{ "lib/c.ts": "export default 'c'\n" }, "b2 c"],
    [{ "d.ts": "export const d: number = 3\n" }, "b3 c"]
  ],
  "that is data": [
    [
      {
        "fanfare.config.mjs":
          'import data from "./data.json" with { type: "json" }\nexport default { site: { url: "https://news.example.org/", title: data.name } }\n',
        "data.json": '{ "name": "data1" }'
      },
      "data1"
    ],
    [{ "data.json": '{ "name": "data2" }' }, "data2"]
  ],
  "that is imported while the config runs": [
    [
      {
        "fanfare.config.mjs":
          'const { late } = await import("./late.mjs")\nexport default { site: { url: "https://news.example.org/", title: late } }\n',
        "late.mjs": 'export const late = "late1"\n'
      },
      "late1"
    ],
    [{ "late.mjs": 'export const late = "late2"\n' }, "late2"]
  ],
  "that another one requires": [
    [
      {
        "fanfare.config.mjs": main("./old.cjs"),
        "old.cjs": 'module.exports = require("./older.cjs")\n',
        "older.cjs": 'module.exports = "older1"\n'
      },
      "older1"
    ],
    [{ "older.cjs": 'module.exports = "older2"\n' }, "older2"],
    [{ "old.cjs": 'module.exports = require("./older.cjs") + "!"\n' }, "older2!"]
  ],
  "two that import each other": [
    [
      {
        "fanfare.config.mjs": main("./left.mjs"),
        "left.mjs": 'import { right } from "./right.mjs"\nexport const left = "l1"\nexport default "" + right()\n',
        "right.mjs": 'import { left } from "./left.mjs"\nexport const right = () => typeof left + "r1"\n'
      },
      "stringr1"
    ],
    [{ "right.mjs": 'import { left } from "./left.mjs"\nexport const right = () => typeof left + "r2"\n' }, "stringr2"]
  ],
  "that could not be run": [
    [
      { "fanfare.config.mjs": main("./title.mjs"), "title.mjs": "export default (\n" },
      "error: fanfare.config.mjs cannot be run"
    ],
    [{ "title.mjs": "throw new Error('not yet')\n" }, "error: fanfare.config.mjs cannot be run"],
    [{ "title.mjs": "export default 'mended'\n" }, "mended"]
  ],
  "that was not there": [
    [{ "fanfare.config.mjs": main("./missing.mjs") }, "error: fanfare.config.mjs cannot be run"],
    [{ "missing.mjs": "export default 'found'\n" }, "found"]
  ],
  "and runs nothing again where no file changed, and no package": [
    [
      {
        "fanfare.config.mjs":
          'import lib from "./lib.mjs"\nimport pack from "pack"\nexport default { site: { url: "https://news.example.org/", title: `${lib} ${pack}` } }\n',
        "lib.mjs": counter("lib"),
        "node_modules/pack/package.json":
          '{ "name": "pack", "version": "1.0.0", "type": "module", "exports": "./index.js" }',
        "node_modules/pack/index.js": counter("pack")
      },
      "1 1"
    ],
    [{}, "1 1"],
    [{ "lib.mjs": `${counter("lib")}// changed\n` }, "2 1"],
    [{ "articles/a.md": "An article.\n" }, "2 1"]
  ]
}

describe("a config sees every change of a module that it imports", () => {
  const input = JSON.stringify(Object.values(cases).map((steps) => steps.map(([files]) => files)))
  const read = JSON.parse(
    execFileSync(process.execPath, ["test/config/readAgain.ts"], { input, encoding: "utf8" })
  ) as ReadonlyArray<ReadonlyArray<string>>

  test.each(Object.entries(cases).map(([what, steps], index) => [what, steps, read[index]] as const))(
    "%s",
    (_, steps, titles) => {
      expect(titles).toEqual(steps.map(([, title]) => title))
    }
  )
})
