/**
 * Every export of an installed package as its declarations have it: the door,
 * the name, the doc comment and its examples. It reads texts; nothing is
 * imported.
 */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

export interface PackageExport {
  /** What is imported from, for example `fanfare/feeds`. */
  readonly door: string
  readonly name: string
  /** The file that declares it. */
  readonly file: string
  /** The comment without its stars; empty where there is none. */
  readonly doc: string
  /** TypeScript, each a module of its own. */
  readonly examples: ReadonlyArray<string>
}

interface Named {
  readonly name: string
  readonly isType: boolean
  readonly file: string
}

/** `folder`: the package as it is installed. */
export const readExports = (folder: string): ReadonlyArray<PackageExport> => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>
  }
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : exported(join(folder, target.types)).map((one): PackageExport => {
          const doc = docOf(one)
          const examples = [...doc.matchAll(/@example\n```ts\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? "")
          return { door: join(name, path), name: one.name, file: one.file, doc, examples }
        })
  )
}

/** The names of a door, which only exports again what other files declare. */
const exported = (file: string): ReadonlyArray<Named> => {
  const text = readFileSync(file, "utf8")
  const found: Array<Named> = []
  for (const [, all, type, names = "", from = ""] of text.matchAll(
    /^export (?:(\*)|(type )?\{([^}]*)\}) from "([^"]+)";/gm
  )) {
    const target = join(dirname(file), from.replace(/\.[jt]s$/, ".d.ts"))
    if (all !== undefined) found.push(...exported(target))
    for (const part of names.split(",").map((one) => one.trim())) {
      if (part === "") continue
      const isType = type !== undefined || part.startsWith("type ")
      found.push({ name: part.replace(/^type /, ""), isType, file: target })
    }
  }
  const others = [...text.matchAll(/^export (?!\*|(?:type )?\{)/gm)].length
  if (found.length === 0 || others > 0) throw new Error(`${file} does more than export again, which this cannot read.`)
  return found
}

const docOf = ({ name, isType, file }: Named): string => {
  const text = readFileSync(file, "utf8")
  const kinds = isType ? "interface|type|declare class" : "declare (?:const|function|class)"
  const declaration = new RegExp(`^export (?:${kinds}) ${name}\\b`, "m").exec(text)
  if (declaration === null) throw new Error(`${file} does not declare ${name}.`)
  const comment = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(text.slice(0, declaration.index))?.[1] ?? ""
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim()
}
