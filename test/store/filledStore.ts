/** A project whose index holds articles, and its file, for the tests of what may happen to it. */
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import type { Index } from "../../src/store/Index.ts"
import { openProject, type Project, publish } from "./openStore.ts"

export const indexOf = ({ root }: Project): string => join(root, ".fanfare/index.sqlite")

/** How many articles a filled index holds. */
export const count = 60

/** A project with an index of some articles, closed. */
export const filled = async (): Promise<Project> => {
  const project = openProject()
  const { index } = await project.open()
  index.begin()
  for (let number = 0; number < count; number += 1) publish(index, `a${number}.md`, { text: "Words. ".repeat(60) })
  index.meta.set("name", "filled")
  index.commit()
  await project.close()
  return project
}

/** Runs statements over another connection. */
export const sql = (file: string, ...statements: ReadonlyArray<string>): void => {
  const db = new DatabaseSync(file)
  for (const one of statements) db.exec(one)
  db.close()
}

export const heads = ({ articles }: Index): number => [...articles.headsWhere("1")].length

export const codes = ({
  findings
}: {
  readonly findings: ReadonlyArray<{ readonly code: string }>
}): ReadonlyArray<string> => findings.map(({ code }) => code)

/** Bytes of no format, the same in every run. */
export const noise = (length: number): Buffer =>
  Buffer.from(Array.from({ length }, (_, at) => (at * 7919 + (at >> 3)) % 251))
