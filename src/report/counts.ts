/** Numbers of things in words, with the right singular. */
import type { Finding } from "../model/Finding.ts"

/** `1 file`, `2 files`. */
export const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? "" : "s"}`

/** How many findings there are of each kind: what every command says at its end. */
export const countsText = (findings: ReadonlyArray<Pick<Finding, "severity">>): string => {
  const of = (severity: Finding["severity"]): number => findings.filter((one) => one.severity === severity).length
  return `${count(of("error"), "error")}, ${count(of("warning"), "warning")}, ${count(of("info"), "note")}`
}
