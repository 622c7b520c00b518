/** What `fanfare init` shows: what it found, what it will write, and what comes next; each on a few lines. */
import { paints } from "../../../report/paint.ts"
import { printable } from "../../../report/printable.ts"
import { wrap } from "../../../report/wrap.ts"
import type { Survey } from "../../../init/Survey.ts"
import type { Plan } from "../../../init/plan/Plan.ts"

const list = (values: ReadonlyArray<string>): string => values.join(", ")

type Row = readonly [name: string, value: string, from: string]

const rows = (lines: ReadonlyArray<Row>, colour: boolean): ReadonlyArray<string> => {
  const { dim, bold } = paints(colour)
  const widest = Math.min(44, Math.max(...lines.map(([, value]) => value.length)))
  return lines.map(([name, value, from]) =>
    `  ${dim(name.padEnd(10))}${bold(value)}${from === "" ? "" : `${" ".repeat(Math.max(0, widest - value.length) + 2)}${dim(from)}`}`.trimEnd()
  )
}

/** What was found, one line each; what is not known is not shown. */
export const foundText = (survey: Survey, colour: boolean): string => {
  const { generator, plain, home, title, languages, feeds, accounts, hosts, workflows, others, packages, hasPackage } =
    survey
  const lines: ReadonlyArray<Row> = [
    generator === null && plain.isBuilt
      ? ["Site", `${plain.count} pages in ${plain.served}/`, "made of texts here"]
      : generator === null
        ? ["Articles", plainText(plain), ""]
        : ["Site", generator.name, generator.config ?? "package.json"],
    ...(generator === null ? [] : [["Pages", `${generator.output}/`, `after ${generator.build}`] as const]),
    ["Address", home?.value ?? "not found", home?.from ?? ""],
    ["Title", title.value, title.from],
    ...(languages.length === 0 ? [] : [["Language", list(languages), ""] as const]),
    ...(feeds.length === 0
      ? []
      : [["Feed", list(feeds.slice(0, 2).map(({ path }) => `/${path}`)), feedState(feeds)] as const]),
    ...(Object.keys(accounts).length === 0 ? [] : [["Accounts", list(Object.values(accounts)), 'rel="me"'] as const]),
    ...(hosts.length + workflows.length === 0
      ? []
      : [
          [
            "Host",
            list([...hosts.map(({ name }) => name), ...(workflows.length === 0 ? [] : ["GitHub Actions"])]),
            list([...hosts.map(({ file }) => file), ...workflows].slice(0, 2))
          ] as const
        ]),
    ...(hasPackage ? [["Packages", packages.name, ""] as const] : []),
    ...(others.length === 0 ? [] : [["Also here", list(others), "--generator names the right one"] as const])
  ]
  return rows(
    lines.map(([name, value, from]) => [name, printable(value), printable(from)]),
    colour
  ).join("\n")
}

/** A generator may name a feed that it has not written yet, and a theme one that nobody writes. */
const feedState = (feeds: Survey["feeds"]): string =>
  feeds.some(({ file }) => file !== null) ? "is there already" : "is named by the site"

const plainText = ({ articles, exports, pages, count, loose }: Survey["plain"]): string => {
  const parts = [
    ...(articles === null ? [] : [`${count} in ${articles}/`]),
    ...exports.map((file) => `those of ${file}`),
    ...(pages === null ? [] : [`${count} HTML pages, ${pages}`])
  ]
  return parts.length > 0 ? parts.join(", ") : loose > 0 ? `${loose} in this folder` : "none yet"
}

/** The files that will be written. */
export const planText = ({ changes }: Plan, colour: boolean): string => {
  const { dim, green, yellow } = paints(colour)
  const widest = Math.max(...changes.map(({ path }) => path.length))
  return changes
    .map(({ path, before, what }) => {
      const sign = before === null ? green("+") : yellow("~")
      return `  ${sign} ${printable(path)}${" ".repeat(widest - path.length + 3)}${dim(printable(what))}`
    })
    .join("\n")
}

/** What to run now. */
export const nextText = (
  { next }: Plan,
  { colour, width }: { readonly colour: boolean; readonly width?: number }
): string => {
  const { dim, bold } = paints(colour)
  const widest = Math.max(...next.map(({ command }) => (command.length > most ? 0 : command.length)))
  return next
    .map(({ command, why }) => {
      const isBeside = command.length <= most && (width === undefined || widest + why.length + 5 <= width)
      if (isBeside) return `  ${bold(printable(command))}${" ".repeat(widest - command.length + 3)}${dim(why)}`
      return [`  ${bold(printable(command))}`, ...wrap(why, "      ", width ?? null).map(dim)].join("\n")
    })
    .join("\n")
}

/** Columns: what is longer has what it is for below it. */
const most = 44
