/** What is broken, over the page: a config that cannot be read, a source, a template. Nothing where all is well. */
import type { Element } from "hast"
import { h } from "../../markup/html/h.ts"
import type { Finding } from "../../model/Finding.ts"
import type { DevState } from "../build/DevState.ts"
import { findingList } from "./findingList.ts"

export const overlay = ({ failure, built }: DevState): ReadonlyArray<Element> => {
  if (failure !== null)
    return panel(
      failure.findings.length === 0 ? failure.detail : "The config is not right.",
      failure.findings,
      failure.hint
    )
  const broken = (built?.report.findings ?? []).filter(isOfTemplate)
  return broken.length === 0
    ? []
    : panel(broken.length === 1 ? "A template cannot be used." : "Templates cannot be used.", broken, null)
}

const isOfTemplate = ({ severity, file }: Finding): boolean =>
  severity === "error" && file !== undefined && /^templates\/|\.[jt]sx$/.test(file)

const panel = (title: string, findings: ReadonlyArray<Finding>, hint: string | null): ReadonlyArray<Element> => [
  h("div.overlay", { role: "alert" }, [
    h("p.overlay-title", title),
    findings.length === 0 ? h("p", hint ?? "") : findingList(findings),
    h("p.overlay-end", "What is shown below is the last build that went through. This goes away by itself.")
  ])
]
