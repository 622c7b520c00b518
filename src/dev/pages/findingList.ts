/** Findings as a list: the most severe first, each with its place, what is wrong and how to fix it. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Finding } from "../../model/Finding.ts"

const order = { error: 0, warning: 1, info: 2 } as const
const names = { error: "error", warning: "warning", info: "note" } as const

export const findingList = (findings: ReadonlyArray<Finding>): Element =>
  h(
    "ul.findings",
    findings
      .toSorted((a, b) => order[a.severity] - order[b.severity])
      .map((one) =>
        h("li", [
          h("p.finding-head", [
            h(`span.badge.badge-${one.severity}`, names[one.severity]),
            " ",
            h("code", one.code),
            ...(one.file === undefined ? [] : [" ", h("code.place", placeOf(one))])
          ]),
          h("p", { dir: "auto" }, one.message),
          h("p.fix", { dir: "auto" }, one.fix)
        ])
      )
  )

const placeOf = ({ file, line, column }: Finding): string =>
  [file, line, column].filter((part) => part !== undefined).join(":")

/** How many of each kind, most severe first; nothing without any. */
export const findingBadges = (findings: ReadonlyArray<Finding>): ReadonlyArray<Element> =>
  (["error", "warning", "info"] as const).flatMap((severity) => {
    const count = findings.filter((one) => one.severity === severity).length
    return count === 0
      ? []
      : [h(`span.badge.badge-${severity}`, `${count} ${names[severity]}${count === 1 ? "" : "s"}`)]
  })
