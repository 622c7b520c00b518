/** The fields of an interface as its source has them, each with its type and its comment. */
import { readFileSync } from "node:fs"
import type { PackageExport } from "../package/readExports.ts"

export interface Member {
  readonly name: string
  readonly isOptional: boolean
  /** As it is written; without `| undefined` at its end. */
  readonly type: string
  /** In one line; empty where there is none. */
  readonly doc: string
}

export const membersOf = ({ name, file }: Pick<PackageExport, "name" | "file">): ReadonlyArray<Member> => {
  const text = readFileSync(file, "utf8")
  const body = new RegExp(`^export interface ${name}\\b[^{]*\\{\\n([\\s\\S]*?)^\\}`, "m").exec(text)?.[1]
  if (body === undefined) throw new Error(`${file} has no interface ${name} with fields in lines of their own.`)
  return [
    ...body.matchAll(/^(?: {2}\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)? {2}readonly (\w+)(\?)?: ((?:.|\n {4}|\n {2}\))*)$/gm)
  ].map(([, doc = "", member = "", optional, type = ""]) => ({
    name: member,
    isOptional: optional !== undefined,
    type: type
      .replace(/\/\*\*.*?\*\//g, "")
      .replace(/\s+/g, " ")
      .replace(/ \| undefined$/, ""),
    doc: doc
      .split("\n")
      .map((line) => line.replace(/^\s*\*? ?/, "").trim())
      .join(" ")
      .trim()
  }))
}
