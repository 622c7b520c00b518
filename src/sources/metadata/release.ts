/**
 * Whether an article may be published, from when, until when, and whether
 * lists may show it: the fields of all generators that say so. What may hold an
 * article back and cannot be understood does hold it back.
 */
import { Result } from "effect"
import type { DateCustoms } from "../../model/dates/DateCustoms.ts"
import { type Finding, finding } from "../../model/Finding.ts"
import type { Given, Metadata, RawField } from "../../model/draft/Metadata.ts"
import { instant, parseTimestamp, type Timestamp } from "../../model/Timestamp.ts"
import type { catalogue } from "./catalogue.ts"
import { type FieldIndex, fieldsOf, isRecord, isReleaseKey, knownKeys, plainKey } from "./fields.ts"
import { timestamp, yesOrNo } from "./fieldValues.ts"
import { nearestKey } from "./misspelt.ts"
import { isEmpty, shown } from "./Reader.ts"

type Verdict = "held" | "unlisted" | "public" | "doubt" | null

/** What the value of a field means; null where it says nothing about it. */
type Rule = (value: unknown) => Verdict

const when =
  (wanted: boolean, verdict: Verdict): Rule =>
  (value) =>
    Result.match(
      yesOrNo(value, "", () => undefined),
      {
        onFailure: () => "doubt",
        onSuccess: (said) => (said === wanted ? verdict : "public")
      }
    )

/** For names that sites use for other things too: what is not plainly yes or no says nothing of the article. */
const whenPlain =
  (wanted: boolean, verdict: Verdict): Rule =>
  (value) =>
    when(wanted, verdict)(value) === verdict ? verdict : null

/** Emoji and signs around a word are left out; of a list, or a group such as `{ name: Draft }`, the strictest word counts. */
const oneOf = (words: Readonly<Record<string, Verdict>>, otherwise: (word: string) => Verdict): Rule => {
  const rule: Rule = (value) => {
    if (value !== null && typeof value === "object") {
      const found = new Set(Object.values(value).map((one) => (typeof one === "string" ? rule(one) : null)))
      return strictest.find((verdict) => found.has(verdict)) ?? null
    }
    const word = typeof value === "string" ? plainKey(value).replaceAll(/[^\p{L}\p{N}]+/gu, "") : ""
    return words[word] ?? otherwise(word)
  }
  return rule
}

const strictest = ["held", "unlisted", "public"] as const

/** A word that begins so says that somebody has not let the article go, whatever follows. */
const unfinished =
  /^(?:draft|pending|unpublish|notpublish|notready|unfinished|schedul|queue|trash|delet|embargo|expired|withdrawn|confidential|awaiting|need|todo|wip|onhold)|^(?:in|under|for|readyfor)(?:progress|review|edit|writing|work)|(?:pending|review|draft|inprogress)$/

/** WordPress, Ghost, Tumblr, Notion and their exports; other words of a site's own say nothing. */
const states = oneOf(
  {
    draft: "held",
    autodraft: "held",
    private: "held",
    pending: "held",
    trash: "held",
    unpublished: "held",
    review: "held",
    inreview: "held",
    future: "held",
    scheduled: "held",
    unlisted: "unlisted",
    hidden: "unlisted",
    publish: "public",
    published: "public",
    public: "public",
    live: "public",
    protected: "held",
    password: "held",
    internal: "held",
    secret: "held",
    archived: "held",
    rejected: "held",
    idea: "held",
    outline: "held",
    backlog: "held",
    writing: "held",
    editing: "held"
  },
  (word) => (unfinished.test(word) ? "held" : null)
)

/** Hugo's build options: https://gohugo.io/content-management/build-options/ */
const buildOptions: Rule = (value) => {
  if (!isRecord(value)) return null
  const option = (name: string): string => String(value[name] ?? "").toLowerCase()
  if (["never", "false", "link"].includes(option("render"))) return "held"
  return ["never", "false", "local"].includes(option("list")) ? "unlisted" : null
}

type StateKey = keyof (typeof catalogue.draft.spellings & typeof catalogue.unlisted.spellings)

const rules: Readonly<Record<StateKey, Rule>> = {
  draft: when(true, "held"),
  isDraft: when(true, "held"),
  private: when(true, "held"),
  headless: when(true, "held"),
  publish: when(false, "held"),
  isPublished: when(false, "held"),
  // Some write the date there.
  published: (value) => (isDate(value) ? null : when(false, "held")(value)),
  status: states,
  post_status: states,
  workflow_status: states,
  state: states,
  visibility: states,
  unpublished: when(true, "held"),
  saveAsDraft: when(true, "held"),
  wip: whenPlain(true, "held"),
  public: whenPlain(false, "held"),
  enabled: whenPlain(false, "held"),
  live: whenPlain(false, "held"),
  online: whenPlain(false, "held"),
  active: whenPlain(false, "held"),
  isActive: whenPlain(false, "held"),
  inactive: whenPlain(true, "held"),
  disabled: whenPlain(true, "held"),
  approved: whenPlain(false, "held"),
  isPublic: whenPlain(false, "held"),
  isPrivate: whenPlain(true, "held"),
  "dg-publish": when(false, "held"),
  routable: whenPlain(false, "held"),
  render: whenPlain(false, "held"),
  output: whenPlain(false, "held"),
  exclude: whenPlain(true, "held"),
  ignore: whenPlain(true, "held"),
  expired: whenPlain(true, "held"),
  ready: whenPlain(false, "held"),
  onHold: whenPlain(true, "held"),
  hold: whenPlain(true, "held"),
  internal: whenPlain(true, "held"),
  confidential: whenPlain(true, "held"),
  deleted: whenPlain(true, "held"),
  trashed: whenPlain(true, "held"),
  needsReview: whenPlain(true, "held"),
  publishStatus: states,
  publicationStatus: states,
  publicationState: states,
  articleStatus: states,
  // Protected text is not for everyone, whatever the word is.
  encrypted: whenPlain(true, "held"),
  encrypt: whenPlain(true, "held"),
  reviewed: whenPlain(false, "held"),
  finished: whenPlain(false, "held"),
  devOnly: whenPlain(true, "held"),
  stage: states,
  phase: states,
  progress: states,
  workflow: states,
  publishedState: states,
  publishState: states,
  contentStatus: states,
  acl: states,
  permission: states,
  permissions: states,
  password: (value) => (value === false ? null : "held"),
  unlisted: when(true, "unlisted"),
  hidden: when(true, "unlisted"),
  listed: when(false, "unlisted"),
  visible: whenPlain(false, "unlisted"),
  discoverable: whenPlain(false, "unlisted"),
  // Themes list there what of the page is hidden.
  hide: whenPlain(true, "unlisted"),
  show: whenPlain(false, "unlisted"),
  // Eleventy also takes a list of collections.
  eleventyExcludeFromCollections: (value) => (Array.isArray(value) ? null : when(true, "unlisted")(value)),
  build: buildOptions,
  // Eleventy's way to write no page.
  permalink: (value) => (value === false ? "held" : null)
}

/** Of a date that does not come. */
const isNever = (value: unknown): boolean => /^(?:false|no|none|never|off|null|n\/a)$/i.test(String(value).trim())

/** Fields that say something else, but for one word. */
const draftOnly = oneOf({ draft: "held", drafts: "held" }, () => null)

const ruleOf: ReadonlyMap<string, Rule> = new Map(
  Object.entries({ ...rules, type: draftOnly, layout: draftOnly }).map(([key, rule]) => [plainKey(key), rule])
)

const isDate = (value: unknown): boolean =>
  typeof value === "string" && parseTimestamp(value, "UTC", "en") !== undefined

export interface Release {
  readonly metadata: Pick<Metadata, "draft" | "unlisted" | "expires">
  /** Not before this moment. */
  readonly scheduled: Given<Timestamp> | undefined
  readonly findings: ReadonlyArray<Finding>
}

export const release = (fields: ReadonlyArray<RawField>, index: FieldIndex, customs: DateCustoms): Release => {
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
  const date = (name: "scheduled" | "expires"): Given<Timestamp> | undefined => {
    for (const field of fieldsOf(index, name)) {
      if (isEmpty(field.value) || isNever(field.value)) continue
      const read = timestamp(customs)(field.value, plainKey(field.key), ({ code, message, fix }) => {
        if (code !== undefined) findings.push(finding(code, field.place([]), `\`${field.key}\` ${message}`, fix))
      })
      if (Result.isFailure(read)) doubt(field, `\`${field.key}\` ${read.failure.message}`, read.failure.fix)
      else if (read.success !== undefined) return { value: read.success, place: field.place([]), from: field.from }
    }
    return undefined
  }
  for (const field of fields) {
    if (isEmpty(field.value)) continue
    const verdict = ruleOf.get(plainKey(field.key))?.(field.value) ?? null
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
  const [scheduled, expires] = [date("scheduled"), date("expires")]
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
  const rule = ruleOf.get(meant)
  const isMeant = rule === undefined ? isDate(value) : ["held", "unlisted"].includes(rule(value) ?? "")
  return isMeant ? meant : null
}
