import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { Schema } from "effect"
import { expect, test } from "vitest"
import { detectorVersion } from "../../src/articles/detectLanguages.ts"
import { harbour, makeProject } from "./project.ts"

const ferry = `---
title: The ferry runs again
date: 2026-03-03
---
The ferry between the two islands runs again from Monday, the harbour master said, and the fares stay as they were.
`

const project = makeProject({ "articles/harbour.md": harbour, "articles/ferry.md": ferry })
const memory = join(project.root, ".fanfare/languages.json")
const Feed = Schema.fromJsonString(
  Schema.Struct({ items: Schema.Array(Schema.Struct({ title: Schema.String, language: Schema.String })) })
)

const languageOfFerry = (): string | undefined => {
  expect(project.run(["build"]).status).toBe(0)
  const { items } = Schema.decodeSync(Feed)(project.read("public/feed.json"))
  return items.find(({ title }) => title.startsWith("The ferry"))?.language
}

test("a language that was found is remembered, and the detector is not asked again", () => {
  expect(project.run(["build", "--check"]).status).toBe(1)
  expect(existsSync(memory)).toBe(false)
  expect(languageOfFerry()).toBe("en")
  const written = readFileSync(memory, "utf8")
  expect(written.match(/"language":/g)).toHaveLength(1)
  project.write(".fanfare/languages.json", written.replace('"en"', '"nl"'))
  expect(languageOfFerry()).toBe("nl")

  project.write("articles/ferry.md", `${ferry}\nIts crew is looking forward to it.\n`)
  expect(languageOfFerry()).toBe("en")
  expect(readFileSync(memory, "utf8").match(/"language":/g)).toHaveLength(1)
})

test("what was remembered is found out again where it is damaged or another detector's", () => {
  const whole = readFileSync(memory, "utf8")
  for (const text of ["{", whole.replace('"en"', '"nl"').replace(detectorVersion, "eld 1.0.0 small"), "[]"]) {
    project.write(".fanfare/languages.json", text)
    expect(languageOfFerry()).toBe("en")
    expect(readFileSync(memory, "utf8")).toBe(whole)
  }
})

test("the detector is the one that is installed", () => {
  const { version } = JSON.parse(readFileSync("node_modules/eld/package.json", "utf8")) as { readonly version: string }
  expect(detectorVersion).toBe(`eld ${version} medium`)
})
