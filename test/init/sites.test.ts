/** What is found and planned for sites of the generators. */
import { describe, expect, test } from "vitest"
import { parse } from "yaml"
import { Schema } from "effect"
import { Config } from "../../src/config/Config.ts"
import { found, planned, written } from "./folder.ts"
import { builtSite, sites } from "./sites.ts"

describe.each(sites)("$name", (site) => {
  const plan = planned(site.files)
  const config = parse(written(plan, "fanfare.config.yaml") ?? "") as Readonly<Record<string, unknown>>

  test.each(["before its first build", "when it is built"])("is found %s", (when) => {
    const survey = found(when === "when it is built" ? builtSite(site) : site.files)
    expect(survey.generator).toMatchObject({ name: site.name, output: site.output })
    expect(survey.home?.value).toBe(site.home)
    expect(survey.title.value).toBe(site.title)
    if (site.languages !== undefined) expect(survey.languages).toEqual(site.languages)
    expect(survey.others).toEqual([])
    expect(survey.findings).toEqual([])
  })

  test("gets the least config", () => {
    expect(Schema.is(Config)(config)).toBe(true)
    const language = site.languages?.[0] ?? "en"
    expect(config).toEqual({
      site: {
        url: `${site.home}fanfare/`,
        home: site.home,
        title: site.title,
        ...(language === "en" ? {} : { language })
      },
      pages: `${site.output}/**/*.html`,
      inject: true,
      out: `${site.output}/fanfare`
    })
  })

  test("runs fanfare after it", () => {
    const text = written(plan, "package.json")
    if (site.script === null) {
      expect(text).toBeUndefined()
      expect(plan.next.map(({ command }) => command)).toEqual(
        expect.arrayContaining([
          expect.stringMatching(/^hugo$|^zola build$|^pelican content$|jekyll build$/),
          "npx --yes fanfare build"
        ])
      )
      return
    }
    const [name, command] = site.script
    const before = JSON.parse(site.files["package.json"] ?? "") as { scripts: Readonly<Record<string, string>> }
    expect(JSON.parse(text ?? "")).toEqual({
      ...before,
      scripts: { ...before.scripts, [name]: command },
      devDependencies: { fanfare: expect.stringMatching(/^\^\d/) as string }
    })
    expect(plan.next.map(({ command: one }) => one)).toContain(`npm run ${name}`)
  })

  test("keeps the cache out of version control", () => {
    const packages = site.files["package.json"] === undefined ? "" : "node_modules/\n"
    expect(written(plan, ".gitignore")).toBe(`${packages}.fanfare/\n`)
  })
})
