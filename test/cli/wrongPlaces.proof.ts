/** A command in the wrong folder, with the wrong config or the wrong words: what to do is said, with what to paste. */
import { spawnSync } from "node:child_process"
import { chmodSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { codes } from "../../src/model/codes.ts"
import { command, makeProject } from "./project.ts"

const site = "site: { url: https://news.example.org/, title: Example News }\ncards: false\n"
const said = (files: Readonly<Record<string, string>>, args: ReadonlyArray<string>, folder = "") => {
  const project = makeProject(files, { cold: true })
  mkdirSync(join(project.root, folder), { recursive: true })
  return project.run(args)
}

describe("a config", () => {
  test.each([
    [["--config", "nowhere.yaml"], /There is no config file nowhere\.yaml\.\n.*give `--config fanfare\.config\.yaml`/],
    [["--config", "."], /\. is a folder.*\n.*`--config \.\/fanfare\.config\.yaml`/],
    [["--config", "notes.toml"], /no kind that a config is read in/],
    [["--config", "below/none.yaml"], /`fanfare init`/]
  ])("that is not there is named by what is: %j", (args, expected) => {
    const run = said({ "notes.toml": "a = 1\n", "below/x.md": "x" }, ["check", ...args])
    expect(run).toMatchObject({ status: 2, stdout: "" })
    expect(run.stderr).toMatch(expected)
  })

  test("of two is none that could be chosen, in a build that was idle too", () => {
    const project = makeProject({ "fanfare.config.yaml": site, "articles/a.md": "# A\n\nText.\n" }, { cold: true })
    expect(project.run(["build"]).status).toBe(0)
    project.write("fanfare.config.json", "{}")
    const run = project.run(["build"])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain("more than one config here: fanfare.config.yaml, fanfare.config.json.")
    expect(project.run(["build", "--config", "fanfare.config.yaml"]).status).toBe(0)
  })

  test("in code has the line of a wrong setting, of what it throws and of what cannot be parsed", () => {
    const wrong =
      'export default {\n  site: { url: "https://a.example.org/", titel: "A", title: "B" },\n  cadrs: false\n}\n'
    const project = makeProject({
      "a.ts": wrong,
      "b.mjs": 'const a = 1\nthrow new Error("no")\n',
      "c.ts": "export default {\n  a: 1\n  b: 2\n}\n"
    })
    const { findings } = JSON.parse(project.run(["check", "--json", "--config", "a.ts"]).stdout) as {
      findings: ReadonlyArray<object>
    }
    expect(findings).toMatchObject([
      { code: "FF2001", line: 2, column: 42 },
      { code: "FF2001", line: 3, column: 3 }
    ])
    expect(project.run(["check", "--config", "b.mjs"]).stderr).toMatch(/^fanfare: b\.mjs:2:7 cannot be run: no\.$/m)
    expect(project.run(["check", "--config", "c.ts"]).stderr).toMatch(/^fanfare: c\.ts:3/m)
  })

  test("with one mistake has its line in the first thing that is said", () => {
    expect(said({ "fanfare.config.yaml": `${site}cadrs: 1\n` }, ["check"]).stderr).toMatch(
      /^fanfare: fanfare\.config\.yaml:3:1: /m
    )
    expect(said({ "fanfare.config.yaml": "" }, ["check"]).stderr).toContain("The document holds no settings.")
  })
})

describe("help", () => {
  const project = makeProject({})
  test.each([
    [
      ["help", "build"],
      ["build", "--help"]
    ],
    [["help"], ["--help"]],
    [
      ["build", "-h"],
      ["build", "--help"]
    ],
    [
      ["help", "build", "--help"],
      ["build", "--help"]
    ]
  ])("%j is %j", (asked, meant) => {
    const run = project.run(asked)
    expect(run).toEqual(project.run(meant))
    expect(run).toMatchObject({ status: 0, stderr: "" })
  })
})

describe("explain", () => {
  const project = makeProject({})
  test.each(["FF1204", "ff1204", "1204"])("takes %s", (written) => {
    const run = project.run(["explain", written])
    expect(run).toMatchObject({ status: 0, stderr: "" })
    expect(run.stdout).toContain("FF1204: An article has no date")
  })

  test("lists every code without one, and names those of the group for one that is not there", () => {
    expect(project.run(["explain"]).stdout.match(/^FF\d{4} /gm)).toHaveLength(Object.keys(codes).length)
    const wrong = project.run(["explain", "FF1299"])
    expect(wrong).toMatchObject({ status: 2, stdout: "" })
    expect(wrong.stderr).toContain("FF1204")
  })
})

describe("--format", () => {
  const project = makeProject({ "fanfare.config.yaml": site, "articles/empty.txt": "" }, { cold: true })

  test.each([
    ["github", /^::error file=articles\/empty\.txt,/m],
    ["sarif", /"version": "2\.1\.0"/],
    ["junit", /^<\?xml[^]*<failure/],
    ["json", /"version": 1/]
  ])("%s is a document of its own in check, and in build", (format, expected) => {
    for (const command of ["check", "build"]) {
      const run = project.run([command, "--format", format])
      expect(run.status).toBe(1)
      expect(run.stdout).toMatch(expected)
    }
  })

  test("json is --json, and another form beside --json is refused", () => {
    const [short, long] = [
      ["check", "--json"],
      ["check", "--format", "json"]
    ].map((args) => project.run(args))
    expect(short).toEqual(long)
    expect(project.run(["check", "--json", "--format", "sarif"]).status).toBe(2)
    expect(JSON.parse(project.run(["check", "--format", "json", "--qiuet"]).stdout)).toMatchObject({ ok: false })
  })

  test("holds a config that cannot be read too", () => {
    const broken = makeProject({ "fanfare.config.yaml": "sight: 1\n" })
    expect(broken.run(["check", "--format", "github"]).stdout).toMatch(
      /^::error file=fanfare\.config\.yaml,line=1,col=1,/m
    )
    expect(broken.run(["check", "--format", "sarif"]).stdout).toContain('"executionSuccessful": false')
  })
})

describe("a config of another name", () => {
  const only = (name: string, text: string) => {
    const project = makeProject({ [name]: text }, { cold: true })
    rmSync(join(project.root, "fanfare.config.yaml"))
    return project.run(["build"])
  }

  test.each([
    ["fanfare.yaml", /There is fanfare\.yaml, .*call it fanfare\.config\.yaml\./],
    ["fanfare.config.toml", /There is fanfare\.config\.toml, .*fanfare\.config\.yaml, and write it in YAML/],
    ["fanfare-config.json", /call it fanfare\.config\.json\./],
    [".fanfare.yml", /call it fanfare\.config\.yml\./],
    ["config.fanfare.ts", /call it fanfare\.config\.ts\./]
  ])("%s is named", (name, expected) => {
    const run = only(name, site)
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(expected)
  })

  test.each(["fanfare.md", "my-fanfare-notes.yaml", "package.json"])("%s is not one", (name) => {
    expect(only(name, "a: 1\n").stderr).toContain("`fanfare init`")
  })
})

describe("a folder that cannot be one", () => {
  test("of articles is a file", () => {
    const run = said({ "fanfare.config.yaml": site, articles: "text" }, ["build"])
    expect(run.status).toBe(3)
    expect(run.stderr).toContain("articles is a file, and articles are looked for in a folder.")
  })

  test("of articles is a file in a folder, which is named", () => {
    const config = `${site}articles: texts/a.md\n`
    const run = said({ "fanfare.config.yaml": config, "texts/a.md": "# A\n\nText.\n" }, ["build"])
    expect(run.stderr).toContain("`articles: texts`")
  })

  test.runIf(process.platform === "linux")("for the output is on a file system that takes none", () => {
    const run = said({ "fanfare.config.yaml": site, "articles/a.md": "# A\n\nText.\n" }, [
      "build",
      "--out",
      "/proc/out"
    ])
    expect(run.status).toBe(4)
    expect(run.stderr).toMatch(/\/proc\/out cannot be written: ENOENT/)
  })
})

describe("a folder for the output that takes no change", () => {
  const isRoot = process.getuid?.() === 0
  const asNobody = (root: string, ...args: ReadonlyArray<string>) => {
    const words = [process.execPath, command, ...args]
    const [first = "", ...rest] = isRoot ? ["setpriv", "--reuid=65534", "--clear-groups", ...words] : words
    return spawnSync(first, rest, { cwd: root, encoding: "utf8", env: { PATH: process.env["PATH"] ?? "" } })
  }

  test.runIf(process.platform === "linux").each([
    ["clean", "public"],
    ["clean", "public/articles/a"]
  ])("%s: is named, and not a file of the cache: %s", (name, locked) => {
    const { root, run } = makeProject(
      { "fanfare.config.yaml": site, "articles/a.md": "# A\n\nText.\n" },
      { cold: true }
    )
    expect(run(["build"]).status).toBe(0)
    if (isRoot) spawnSync("chown", ["-R", "65534", root])
    chmodSync(join(root, locked), 0o555)
    const done = asNobody(root, name)
    chmodSync(join(root, locked), 0o755)
    expect(done.status).toBe(4)
    expect(done.stderr).toContain(`${join(root, locked)} cannot be written: EACCES`)
    expect(done.stderr).not.toContain("staging")
  })
})
