/**
 * Whether everybody may read an article whole: `paywall: true`, `free: false`,
 * or `paywall: .premium` with the class of what is kept back. Google takes
 * class selectors only (Structured data for subscription and paywalled content).
 */
import { Result } from "effect"
import { kindOf, type Reader, shown, wrong } from "./Reader.ts"
import { yesOrNo } from "./fieldValues.ts"
import { isRecord } from "./fields.ts"

/** Undefined for an article that everybody may read; else the selectors, which may be none. */
export const paywall: Reader<ReadonlyArray<string>> = (value, key, leaveOut) => {
  const said = yesOrNo(value, key, leaveOut)
  if (Result.isSuccess(said)) return Result.succeed(said.success === (key === "paywall") ? [] : undefined)
  if (key !== "paywall") return Result.fail(said.failure)
  if (isRecord(value)) return wrong(`holds ${kindOf(value)}.`, fix)
  const selectors = (Array.isArray(value) ? value : [value]).map((one) => (typeof one === "string" ? one.trim() : one))
  const bad = selectors.find((one) => typeof one !== "string" || !/^\.-?[_a-z][\w-]*$/i.test(one))
  return bad === undefined
    ? Result.succeed(selectors.filter((one) => typeof one === "string"))
    : wrong(`is neither true, false nor the class of an element: ${shown(bad)}.`, fix)
}

const fix = "Write `paywall: true`, or the class of what is kept back, for example `paywall: .premium`."
