/**
 * Whether an article may be published, from when, until when, and whether
 * lists may show it: the fields of all generators that say so. What may hold an
 * article back and cannot be understood does hold it back.
 */
import { Result } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given, Metadata, RawField } from "../../model/draft/Metadata.ts"
import { instant, type Timestamp } from "../../model/Timestamp.ts"
import { fieldsOf, indexFields, isCommonKey, isReleaseKey, knownKeys, plainKey } from "./fields.ts"
import { timestamp } from "./fieldValues.ts"
import { nearestKey } from "./misspelt.ts"
import { fieldsOfPage } from "./pageGroups.ts"
import { isEmpty, shown } from "./Reader.ts"
import { isDate, isLocalName, isNever, ruleOf, type Verdict } from "./release/rules.ts"

export interface Release {
  readonly metadata: Pick<Metadata, "draft" | "unlisted" | "expires">
  /** Not before this moment. */
  readonly scheduled: Given<Timestamp> | undefined
  readonly findings: ReadonlyArray<Finding>
}

export const release = (own: ReadonlyArray<RawField>, customs: DateCustoms): Release => {
  const fields = [...own, ...own.flatMap((field) => fieldsOfPage(field, isSureKey))]
  const index = indexFields(fields)
  const findings: Array<Finding> = []
  const verdicts = new Map<Verdict, Given<string>>()
  const judge = (verdict: Verdict, field: RawField): void => {
    if (verdict === null || verdicts.has(verdict)) return
    verdicts.set(verdict, {
      value: `\`${field.key}: ${shown(field.value)}\``,
      place: field.place([]),
      from: field.from
    })
  }
  const doubt = (field: RawField, message: string, fix: string): void => {
    findings.push(finding("FF1107", field.place([]), `${message} The article is held back.`, fix))
    judge("held", field)
  }
  const dates = (name: "scheduled" | "expires"): ReadonlyArray<Given<Timestamp>> => {
    const found: Array<Given<Timestamp>> = []
    for (const field of fieldsOf(index, name)) {
      if (isEmpty(field.value) || isNever(field.value)) continue
      if (isCommonKey(field.key) && !isDate(field.value)) continue
      const read = timestamp(customs)(field.value, plainKey(field.key), ({ code, message, fix }) => {
        if (code !== undefined) findings.push(finding(code, field.place([]), `\`${field.key}\` ${message}`, fix))
      })
      if (Result.isFailure(read)) doubt(field, `\`${field.key}\` ${read.failure.message}`, read.failure.fix)
      else if (read.success !== undefined) found.push({ value: read.success, place: field.place([]), from: field.from })
    }
    return found
  }
  for (const field of fields) {
    if (isEmpty(field.value)) continue
    const verdict = ruleOf(field.key)?.(field.value) ?? null
    if (verdict === "doubt")
      doubt(field, `\`${field.key}\` is neither true nor false: ${shown(field.value)}.`, "Write `true` or `false`.")
    else judge(verdict, field)
    const meant = misspelt(field)
    if (meant !== null)
      doubt(
        field,
        `\`${field.key}\` is not a known field, and may mean \`${meant}\`.`,
        `Write \`${meant}\`, or another name.`
      )
  }
  // Of many moments those count that keep it back the longest.
  const scheduled = dates("scheduled").reduce<Given<Timestamp> | undefined>(laterOf, undefined)
  const expires = dates("expires").reduce<Given<Timestamp> | undefined>(
    (one, other) => (one !== undefined && instant(one.value) <= instant(other.value) ? one : other),
    undefined
  )
  const [held, unlisted, open] = [verdicts.get("held"), verdicts.get("unlisted"), verdicts.get("public")]
  return {
    metadata: {
      ...(held !== undefined ? { draft: held } : open === undefined ? {} : { draft: { ...open, value: "" } }),
      ...(unlisted === undefined ? {} : { unlisted: { ...unlisted, value: true } }),
      ...(expires === undefined ? {} : { expires })
    },
    scheduled,
    findings
  }
}

/** In a group, names for other things too say nothing of the page. */
const isSureKey = (key: string): boolean => isLocalName(key) || (isReleaseKey(key) && !isCommonKey(key))

/** The later of the two is when readers may see it. */
export const laterOf = (
  one: Given<Timestamp> | undefined,
  other: Given<Timestamp> | undefined
): Given<Timestamp> | undefined =>
  one === undefined || (other !== undefined && instant(other.value) > instant(one.value)) ? other : one

const allKeys = knownKeys.filter(isReleaseKey)

/** Fields whose slip of the pen would publish what should not be; with the value that they would hold it back with. */
const misspelt = ({ key, value }: RawField): string | null => {
  const meant = nearestKey(key, allKeys)
  if (meant === null) return null
  const rule = ruleOf(meant)
  const isMeant = rule === undefined ? isDate(value) : ["held", "unlisted"].includes(rule(value) ?? "")
  return isMeant ? meant : null
}
