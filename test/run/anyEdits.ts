/** Edits of any kind to a small project, what is published and what fanfare keeps among them, in an order that a seed gives. */
import { cpSync, rmSync } from "node:fs"
import { join } from "node:path"
import { article, type BuiltProject, config } from "./built.ts"

/** A number from 0 up to `below`, the same sequence for the same seed. */
export type Dice = (below: number) => number

/** Numerical Recipes' generator: small, and the same on every machine. */
export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 0x1_0000_0000) * below)
  }
}

const pick = <A>(dice: Dice, list: ReadonlyArray<A>): A => list[dice(list.length)] as A

const names = ["a", "b", "c", "d", "e", "f"]
const tags = ["[harbour]", "[harbour, market]", "[market]", "[]"]

const anyArticle = (dice: Dice, name: string): string =>
  article(
    `Title ${name}${dice(3)}`,
    {
      date: `2026-05-${String(1 + dice(28)).padStart(2, "0")}T0${dice(9)}:00:00Z`,
      tags: pick(dice, tags),
      ...(dice(3) === 0 ? { lang: "ar" } : {}),
      ...(dice(4) === 0 ? { url: `https://www.example.com/${name}/` } : {}),
      ...(dice(4) === 0 ? { translationKey: pick(dice, ["one", "two"]) } : {}),
      ...(dice(6) === 0 ? { slug: `${name}-${dice(3)}` } : {}),
      ...(dice(8) === 0 ? { draft: "true" } : {})
    },
    `Words ${dice(5)} of ${name}.${dice(2) === 0 ? ` See [another](${pick(dice, names)}.md#words).` : ""}`
  )

const comments = (dice: Dice): string =>
  Array.from(
    { length: 1 + dice(3) },
    (_, index) => `- { id: c${index}, author: Bo, date: 2026-05-0${1 + dice(8)}, text: Said ${dice(9)}. }\n`
  ).join("")

const settings = [
  "",
  "hub: https://hub.example.org/\n",
  "share: { script: true }\n",
  "widgets: { onArticles: true, latestNews: { limit: 2 } }\n",
  "labels: { latestNews: Fresh }\n",
  "share: { networks: [x, telegram], hashtags: [port] }\n"
]

export interface Edit {
  readonly name: string
  readonly apply: (project: BuiltProject, dice: Dice) => void
}

const remove = (project: BuiltProject, path: string): void =>
  rmSync(join(project.root, path), { recursive: true, force: true })

/** The manifest has an edit of its own. */
const publishedPaths = (project: BuiltProject): ReadonlyArray<string> =>
  project.has("public")
    ? Object.keys(project.published()).filter((path) => !path.endsWith("/") && path !== "fanfare.json")
    : []

/** Edits after which nobody knows what was published: neither a manifest nor an index that is as new. */
export const isBlind = (names: ReadonlyArray<string>): boolean =>
  names.includes("the manifest is lost") && names.some((name) => /^the index (?:is lost|that was kept)/.test(name))

export const edits: ReadonlyArray<Edit> = [
  {
    name: "an article comes or changes",
    apply: (project, dice) => {
      const name = pick(dice, names)
      project.write({ [`articles/${name}.md`]: anyArticle(dice, name) })
    }
  },
  {
    name: "two articles come or change",
    apply: (project, dice) => {
      for (const name of [pick(dice, names), pick(dice, names)])
        project.write({ [`articles/${name}.md`]: anyArticle(dice, name) })
    }
  },
  { name: "an article goes", apply: (project, dice) => remove(project, `articles/${pick(dice, names)}.md`) },
  {
    name: "comments come or change",
    apply: (project, dice) => project.write({ [`articles/${pick(dice, names)}.comments.yaml`]: comments(dice) })
  },
  { name: "comments go", apply: (project, dice) => remove(project, `articles/${pick(dice, names)}.comments.yaml`) },
  {
    name: "a feed comes or changes",
    apply: (project, dice) =>
      project.write({
        [`feeds/${pick(dice, ["harbour", "market"])}.yaml`]: `title: Feed ${dice(3)}\ntags: ${pick(dice, ["harbour", "market"])}\nlimit: ${1 + dice(3)}\n`
      })
  },
  { name: "a feed goes", apply: (project, dice) => remove(project, `feeds/${pick(dice, ["harbour", "market"])}.yaml`) },
  {
    name: "the config changes",
    apply: (project, dice) => project.write({ "fanfare.config.yaml": config(pick(dice, settings)) })
  },
  { name: "the index is lost", apply: (project) => remove(project, ".fanfare") },
  {
    name: "the index is kept aside",
    apply: (project) => {
      remove(project, "kept")
      if (project.has(".fanfare"))
        cpSync(join(project.root, ".fanfare"), join(project.root, "kept"), { recursive: true })
    }
  },
  {
    name: "the index that was kept aside comes back",
    apply: (project) => {
      if (!project.has("kept")) return
      remove(project, ".fanfare")
      cpSync(join(project.root, "kept"), join(project.root, ".fanfare"), { recursive: true })
    }
  },
  { name: "the output is lost", apply: (project) => remove(project, "public") },
  { name: "the manifest is lost", apply: (project) => remove(project, "public/fanfare.json") },
  {
    name: "a published file is lost",
    apply: (project, dice) => {
      const paths = publishedPaths(project)
      if (paths.length > 0) remove(project, `public/${pick(dice, paths)}`)
    }
  },
  {
    name: "a published file is damaged",
    apply: (project, dice) => {
      const paths = publishedPaths(project)
      if (paths.length === 0) return
      const path = `public/${pick(dice, paths)}`
      project.write({ [path]: `${project.read(path)}\nDamaged ${dice(9)}.\n` })
    }
  }
]

/** One to three edits. */
export const anyEdits = (dice: Dice): ReadonlyArray<Edit> =>
  Array.from({ length: 1 + dice(3) }, () => pick(dice, edits))
