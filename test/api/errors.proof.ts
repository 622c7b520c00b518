/** What a program catches: each of the four errors, with the words and the exit code of the command line for the same trouble. */
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import {
  ConfigError,
  createFanfare,
  type Fanfare,
  type FanfareError,
  isFanfareError,
  PublishError,
  RenderError,
  SourceError
} from "../../src/api/index.ts"
import { makeProject, type TestProject } from "../cli/project.ts"
import { plainSite, stories } from "../cli/tools/stories.ts"
import { atFixedMoment, rejected } from "./library.ts"

atFixedMoment()

interface Case {
  readonly name: string
  readonly files?: Readonly<Record<string, string>>
  readonly before?: (project: TestProject) => void
  readonly ask?: (fanfare: Fanfare) => Promise<unknown>
  readonly args?: ReadonlyArray<string>
  readonly error: new (...args: ReadonlyArray<never>) => FanfareError
}

const build = ["build", "--json", "--allow-url", "--wait=0"]
const built = ({ run }: TestProject): void => {
  expect(run(["build", "--allow-url"]).status).toBe(0)
}

const cases: ReadonlyArray<Case> = [
  { name: "an unknown key", files: { "fanfare.config.yaml": plainSite("cardz: false\n") }, error: ConfigError },
  { name: "two mistakes", files: { "fanfare.config.yaml": "site: { url: 7, titel: News }\n" }, error: ConfigError },
  { name: "YAML that is none", files: { "fanfare.config.yaml": "site: [\n" }, error: ConfigError },
  { name: "an empty config", files: { "fanfare.config.yaml": "" }, error: ConfigError },
  { name: "no config", before: ({ root }) => rmSync(join(root, "fanfare.config.yaml")), error: ConfigError },
  { name: "a wrong definition of a feed", files: { "feeds/a.yaml": "titel: A\n" }, error: ConfigError },
  {
    name: "no folder of articles",
    before: ({ root }) => rmSync(join(root, "articles"), { recursive: true }),
    error: SourceError
  },
  {
    name: "most articles gone",
    before: (project) => {
      built(project)
      for (const day of [1, 2]) rmSync(join(project.root, `articles/s${day}.md`))
    },
    error: SourceError
  },
  {
    name: "a feed to adopt that is not there",
    ask: (fanfare) => fanfare.adopt("absent.xml"),
    args: ["adopt", "absent.xml", "--json"],
    error: SourceError
  },
  {
    name: "a feed to adopt that is none",
    files: { "page.html": "<!doctype html><title>A page</title>" },
    ask: (fanfare) => fanfare.adopt("page.html"),
    args: ["adopt", "page.html", "--json"],
    error: SourceError
  },
  {
    name: "a file where the output directory belongs",
    before: ({ root }) => writeFileSync(join(root, "public"), "mine"),
    error: PublishError
  },
  {
    name: "an output directory that leads outside",
    before: ({ root }) => symlinkSync(join(root, "nowhere"), join(root, "public")),
    error: PublishError
  }
]

describe("the same trouble is the same error as on the command line:", () => {
  test.each(cases)(
    "$name",
    async ({ files = {}, before, ask = (fanfare) => fanfare.build({ wait: 0 }), args = build, error }) => {
      const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(3), ...files })
      before?.(project)
      const run = project.run(args)
      const thrown = await rejected(createFanfare({ root: project.root }).then(ask))
      expect(thrown).toBeInstanceOf(error)
      expect(isFanfareError(thrown)).toBe(true)
      const found = thrown as FanfareError
      expect(found.exitCode).toBe(run.status)
      const said = JSON.parse(run.stdout) as {
        error: { name: string; message: string; fix: string }
        findings: unknown
      }
      expect({ name: found._tag, message: found.detail, fix: found.hint }).toEqual(said.error)
      expect(found._tag === "ConfigError" ? found.findings : []).toEqual(said.findings)
    }
  )
})

describe("an error", () => {
  const all: ReadonlyArray<readonly [FanfareError, number]> = [
    [new ConfigError({ detail: "Wrong.", hint: "Correct it.", findings: [] }), 2],
    [new SourceError({ detail: "Wrong.", hint: "Correct it." }), 3],
    [new RenderError({ detail: "Wrong.", hint: "Correct it." }), 1],
    [new PublishError({ detail: "Wrong.", hint: "Correct it." }), 4]
  ]

  test.each(all)("%s is an Error with a stack, its own name, and its exit code", (error, code) => {
    expect(error).toBeInstanceOf(Error)
    expect([error.message, error.detail, error.hint, error.exitCode]).toEqual(["Wrong.", "Wrong.", "Correct it.", code])
    expect(String(error)).toContain(error._tag)
    expect(error.stack).toContain("errors.proof.ts")
    expect(isFanfareError(error)).toBe(true)
  })

  test("of others is none of fanfare's", () => {
    const others = [new Error("x"), { _tag: "ConfigError", detail: "", hint: "" }, null, undefined, "ConfigError", 2]
    for (const one of others) expect(isFanfareError(one)).toBe(false)
  })

  test("of a folder that may not be written names the errno and the path", async (context) => {
    // Rights do not hold for root.
    if (process.getuid?.() === 0) return context.skip()
    const { root } = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(1) })
    mkdirSync(join(root, "public"))
    chmodSync(join(root, "public"), 0o500)
    await using fanfare = await createFanfare({ root })
    const error = await rejected(fanfare.build())
    expect(error).toMatchObject({ _tag: "PublishError", detail: expect.stringMatching(/EACCES.*public/) })
  })

  test("leaves the instance as it is: once the trouble is gone, it builds", async () => {
    const project = makeProject({ "fanfare.config.yaml": plainSite(), ...stories(2) })
    await using fanfare = await createFanfare({ root: project.root })
    project.write("feeds/a.yaml", "titel: A\n")
    expect(await rejected(fanfare.build())).toBeInstanceOf(ConfigError)
    project.write("feeds/a.yaml", "title: A\n")
    expect((await fanfare.build({ wait: 0 })).ok).toBe(true)
  })

  test("of createFanfare leaves nothing open: the same project can be opened once it is right", async () => {
    const project = makeProject({ "fanfare.config.yaml": "site: 7\n", ...stories(1) })
    expect(await rejected(createFanfare({ root: project.root }))).toMatchObject({
      findings: [{ code: "FF2001", file: "fanfare.config.yaml", line: 1 }]
    })
    project.write("fanfare.config.yaml", plainSite())
    await using fanfare = await createFanfare({ root: project.root })
    expect((await fanfare.build()).ok).toBe(true)
  })

  test("of a config in code has the thrown error as its cause", async () => {
    const { root } = makeProject({ "fanfare.config.mjs": "throw new Error('no such variable')\n" })
    const error = await rejected(createFanfare({ root, config: "fanfare.config.mjs" }))
    expect(error).toMatchObject({
      _tag: "ConfigError",
      cause: expect.objectContaining({ message: "no such variable" })
    })
  })
})
