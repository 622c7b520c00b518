/**
 * Findings as a JUnit report, for CI systems that show tests: a test case for each error and warning. There is no
 * standard; this is the part that Jenkins, GitLab and Azure all read. Notes are left out.
 */
import { element, type Element, writeXml } from "../../../feeds/elements/xml.ts"
import { codes } from "../../model/codes.ts"
import type { Code, Finding } from "../../model/Finding.ts"
import { placeText } from "../placeText.ts"
import { printable } from "../printable.ts"
import type { DocumentRequest, Failure } from "./DocumentRequest.ts"
import { type Repository, repositoryPlace } from "./repositoryPlace.ts"

/** An error fails; so does a warning under `strict`, which else is one that was skipped. Without any there is one case, which passes. */
export const junitReport = ({ findings, repository, strict, failure }: DocumentRequest): string => {
  const shown = findings.filter(({ severity }) => severity !== "info")
  const fails = ({ severity }: Finding): boolean => strict || severity === "error"
  const cases = [
    ...(failure === null ? [] : [brokenCase(failure)]),
    ...shown.map((one) => caseOf(one, repository, fails(one)))
  ]
  const all = cases.length === 0 ? [passing] : cases
  const counts = { tests: all.length, failures: shown.filter(fails).length, errors: failure === null ? 0 : 1 }
  const suite = element("testsuite", { name: "fanfare", ...counts, skipped: shown.length - counts.failures }, all)
  return [...writeXml(element("testsuites", { name: "fanfare", ...counts }, [suite]))].join("")
}

/** Systems that show tests take a report without any for a fault of its own. */
const passing = element("testcase", { classname: "fanfare", name: "Nothing to fix" })

/** In JUnit an error is a test that could not run. */
const brokenCase = ({ message, fix }: Failure): Element =>
  element("testcase", { classname: "fanfare", name: "The project can be read" }, [
    element("error", { message: printable(message) }, `${printable(message)}\n→ ${printable(fix)}`)
  ])

const caseOf = (one: Finding, repository: Repository, fails: boolean): Element => {
  const { file, line } = repositoryPlace(one, repository)
  const place = placeText(one)
  const message = printable(one.message)
  return element(
    "testcase",
    {
      classname: `${one.code} ${codes[one.code as Code]?.title ?? ""}`.trim(),
      name: place === "" ? message : `${place}: ${message}`,
      file,
      line
    },
    [
      fails
        ? element("failure", { type: one.severity, message }, `${message}\n→ ${printable(one.fix)}`)
        : element("skipped", { message: `${message} → ${printable(one.fix)}` })
    ]
  )
}
