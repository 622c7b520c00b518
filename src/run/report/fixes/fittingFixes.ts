/**
 * Makes the fix of a finding one that whoever reads it can follow. Those who make a finding know what is wrong with a
 * text; where the text came from is known here: a generated page is changed in the generator, a feed by its publisher.
 */
import type { Code, Finding } from "../../../model/Finding.ts"
import { type ArticleCode, articleCodes } from "./articleCodes.ts"
import type { Origin } from "./Origin.ts"
import { type OriginRequest, originsOf } from "./originOf.ts"

/** Notes about texts that the user cannot change are left out. */
export const fittingFixes = (findings: ReadonlyArray<Finding>, request: OriginRequest): ReadonlyArray<Finding> => {
  const originOf = originsOf(request)
  return findings.flatMap((one) => {
    const about = articleCodes[one.code as Code]
    if (about === undefined || one.file === undefined) return [one]
    const origin = originOf(one.file)
    if (about.leftOut?.includes(origin._tag) === true) return []
    const fix = fixFor(origin, about, one)
    return [fix === one.fix ? one : { ...one, fix }]
  })
}

const fixFor = (origin: Origin, { asks, html }: ArticleCode, { fix }: Finding): string => {
  if (fix.startsWith("Nothing to do")) return fix
  switch (origin._tag) {
    case "File":
      return fix
    case "Page":
    case "KeptPage": {
      const where =
        asks === undefined
          ? `${fix} Change it in the page's source or template`
          : `Give it ${asks} in the page's source, or let the template write ${html ?? "it"}`
      return origin._tag === "Page" ? `${where}: the site generator writes ${origin.file} anew.` : `${where}.`
    }
    case "Records":
      return asks === undefined
        ? `Where ${origin.name} is made: ${fix}`
        : `Let what makes ${origin.name} give it ${asks}.`
    case "Export":
      return asks === undefined
        ? `In the system that ${origin.name} was exported from: ${fix} Then export it again.`
        : `Give it ${asks} in the system that ${origin.name} was exported from, and export it again.`
    case "Feed":
      return asks === undefined
        ? `Ask whoever publishes the feed ${origin.name} to change it: ${fix}`
        : `Ask whoever publishes the feed ${origin.name} to give it ${asks}.`
    case "Address":
      return asks === undefined
        ? `Ask whoever publishes ${origin.name} to change it: ${fix}`
        : `Ask whoever publishes ${origin.name} to give it ${asks}.`
  }
}
