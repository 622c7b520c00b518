/**
 * Every export of every door of the package: the door, the name, the doc
 * comment and its examples, from the declarations of an installed package or
 * from the sources. It reads texts; nothing is imported.
 */
import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

export interface PackageExport {
  /** What is imported from, for example `fanfare/feeds`. */
  readonly door: string
  readonly name: string
  /** Whether it is an interface or a type, which is gone when the program runs. */
  readonly isType: boolean
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
export const readExports = (folder: string): ReadonlyArray<PackageExport> => readDoors(folder, (types) => types)

/** The same from the sources; `folder`: the project of the package. */
export const readSources = (folder: string): ReadonlyArray<PackageExport> =>
  readDoors(folder, (types) => types.replace(/^\.\/dist\/(?:effect-)?types\//, "").replace(/\.d\.ts$/, ".ts"))

/** `place`: where what `types` of a door names is looked for. */
const readDoors = (folder: string, place: (types: string) => string): ReadonlyArray<PackageExport> => {
  const { name, exports } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly name: string
    readonly exports: Readonly<Record<string, string | { readonly types: string }>>
  }
  return Object.entries(exports).flatMap(([path, target]) =>
    typeof target === "string"
      ? []
      : exported(join(folder, place(target.types))).map((one): PackageExport => {
          const doc = docOf(one)
          const examples = [...doc.matchAll(/@example\n```ts\n([\s\S]*?)\n```/g)].map((match) => match[1] ?? "")
          return { door: join(name, path), ...one, doc, examples }
        })
  )
}

/** The names of a door: those that it exports again from other files, and those that it declares. */
const exported = (file: string): ReadonlyArray<Named> => {
  const text = readFileSync(file, "utf8")
  const found: Array<Named> = []
  for (const [, all, type, names = "", from = ""] of text.matchAll(
    /^export (?:(\*)|(type )?\{([^}]*)\}) from "([^"]+)";?$/gm
  )) {
    const target = join(dirname(file), file.endsWith(".d.ts") ? from.replace(/\.[jt]s$/, ".d.ts") : from)
    if (all !== undefined) found.push(...exported(target))
    for (const part of names.split(",").map((one) => one.trim())) {
      if (part === "") continue
      const isType = type !== undefined || part.startsWith("type ")
      found.push({ name: part.replace(/^type /, ""), isType, file: target })
    }
  }
  const declared = /^export (?:declare )?(const|function|class|interface|type) (\w+)/gm
  for (const [, kind = "", name = ""] of text.matchAll(declared))
    found.push({ name, isType: kind === "interface" || kind === "type", file })
  if (found.length === 0) throw new Error(`${file} exports nothing that this can read.`)
  return found
}

const docOf = ({ name, isType, file }: Named): string => {
  const text = readFileSync(file, "utf8")
  const kinds = isType ? "interface|type|(?:declare )?(?:class|namespace)" : "(?:declare )?(?:const|function|class)"
  const declaration = new RegExp(`^export (?:${kinds}) ${name}\\b`, "m").exec(text)
  if (declaration === null) throw new Error(`${file} does not declare ${name}.`)
  // At the beginning of a line, because a text can hold what looks like one: `dist/**/*.html`.
  const before = text.slice(0, declaration.index).replace(/(?:^\/\/.*\n)+$/m, "")
  const comment = /(?:^|\n)\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*$/.exec(before)?.[1] ?? ""
  return comment
    .split("\n")
    .map((line) => line.replace(/^\s*\* ?/, ""))
    .join("\n")
    .trim()
}
