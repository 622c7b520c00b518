/**
 * What the value of a field says about whether an article may be published, by
 * the name of the field: pure rules. `release.ts` asks them.
 */
import { Result } from "effect"
import { parseTimestamp } from "../../../model/Timestamp.ts"
import type { catalogue } from "../catalogue.ts"
import { isKnownKey, isRecord, plainKey } from "../fields.ts"
import { yesOrNo } from "../fieldValues.ts"
import {
  bareWord,
  draftNames,
  draftWords,
  plainYesOrNo,
  privateNames,
  privateWords,
  publishedNames
} from "../spellings/heldWords.ts"

export type Verdict = "held" | "unlisted" | "public" | "doubt" | null

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
    plainYesOrNo(value) === wanted ? verdict : null

/** Emoji and signs around a word are left out; of a list, or a group such as `{ name: Draft }`, the strictest word counts. */
const oneOf = (words: Readonly<Record<string, Verdict>>, otherwise: (word: string) => Verdict): Rule => {
  const rule: Rule = (value) => {
    if (value !== null && typeof value === "object") {
      const found = new Set(Object.values(value).map((one) => (typeof one === "string" ? rule(one) : null)))
      return strictest.find((verdict) => found.has(verdict)) ?? null
    }
    const word = typeof value === "string" ? bareWord(value) : ""
    return words[word] ?? otherwise(word)
  }
  return rule
}

const strictest = ["held", "unlisted", "public"] as const

/** A word that begins so says that somebody has not let the article go, whatever follows. */
const unfinished =
  /^(?:draft|pending|unpublish|notpublish|notready|unfinished|schedul|queue|trash|delet|embargo|expired|withdrawn|confidential|awaiting|need|todo|wip|onhold|notstarted|notpublic|donotpublish|tobe(?:published|reviewed|written))|^(?:in|under|for|readyfor)(?:progress|review|edit|writing|work)|(?:pending|review|draft|inprogress)$/

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
  (word) => (unfinished.test(word) || draftWords.has(word) || privateWords.has(word) ? "held" : null)
)

/** Hugo's build options: https://gohugo.io/content-management/build-options/ */
const buildOptions: Rule = (value) => {
  if (!isRecord(value)) return null
  const option = (name: string): string => String(value[name] ?? "").toLowerCase()
  if (["never", "false", "link"].includes(option("render"))) return "held"
  return ["never", "false", "local"].includes(option("list")) ? "unlisted" : null
}

/** Names in the language of a site, which may mean other things too: only the plain yes or no counts. */
const whenSaid =
  (wanted: boolean): Rule =>
  (value) => {
    const said = plainYesOrNo(value)
    return said === undefined ? null : said === wanted ? "held" : "public"
  }

const ofLanguages = (names: Readonly<Record<string, string>>, rule: Rule): ReadonlyArray<readonly [string, Rule]> =>
  Object.keys(names).map((name) => [bareWord(name), rule] as const)

const localRules: ReadonlyMap<string, Rule> = new Map([
  ...ofLanguages(publishedNames, whenSaid(false)),
  ...ofLanguages(privateNames, whenSaid(true)),
  ...ofLanguages(draftNames, whenSaid(true))
])

/** Whether a field is named so in another language than English. */
export const isLocalName = (key: string): boolean => localRules.has(bareWord(key))

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
  privacy: states,
  reviewStatus: states,
  reviewState: states,
  approvalStatus: states,
  editorialStatus: states,
  pageStatus: states,
  docStatus: states,
  // Beside a state, it may be a review itself.
  review: (value) => (typeof value === "string" ? states(value) : null),
  doNotPublish: whenPlain(true, "held"),
  dontPublish: whenPlain(true, "held"),
  noPublish: whenPlain(true, "held"),
  notPublished: whenPlain(true, "held"),
  unfinished: whenPlain(true, "held"),
  incomplete: whenPlain(true, "held"),
  protected: whenPlain(true, "held"),
  secret: whenPlain(true, "held"),
  offline: whenPlain(true, "held"),
  takedown: whenPlain(true, "held"),
  skip: whenPlain(true, "held"),
  concept: whenPlain(true, "held"),
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
export const isNever = (value: unknown): boolean =>
  /^(?:false|no|none|never|off|null|n\/a)$/i.test(String(value).trim())

/** Fields that say something else, but for one word. */
const draftOnly = oneOf({ draft: "held", drafts: "held" }, () => null)

const byName: ReadonlyMap<string, Rule> = new Map(
  Object.entries({ ...rules, type: draftOnly, layout: draftOnly }).map(([key, rule]) => [plainKey(key), rule])
)

/** In any language. */
export const isDraftWord = (text: string): boolean =>
  text.length <= 40 && (/^drafts?$/i.test(text.trim()) || draftWords.has(bareWord(text)))

const unready = /^(?:wip|work in progress|unfinished|do not publish|not for publication|not ready)$/i

/** A title, or a first line, that says so of its text: `[DRAFT] The plan`, `The plan (draft)`, `DRAFT: The plan`. */
export const isDraftTitle = (text: string): boolean => {
  const [, before, behind] =
    /^[\s#>*_]*[[(【〔]([\p{L}\p{M} ]{2,30})[\])】〕]|[[(【〔]([\p{L}\p{M} ]{2,30})[\])】〕][\s*_]*$/u.exec(text) ?? []
  const word = (before ?? behind ?? "").trim()
  if (isDraftWord(word) || unready.test(word)) return true
  const [, capitals = ""] = /^[\s#>*_]*(\p{Lu}{2,20})(?:\s*[:：]|\s+[–—-]\s)/u.exec(text) ?? []
  return isDraftWord(capitals) || unready.test(capitals)
}

/** Of a field that nobody knows, such as `etat`, only the word for a draft says something. */
const unknownField: Rule = (value) => (typeof value === "string" && isDraftWord(value) ? "held" : null)

/** Undefined for a field that says nothing about it. */
export const ruleOf = (key: string): Rule | undefined =>
  byName.get(plainKey(key)) ?? localRules.get(bareWord(key)) ?? (isKnownKey(key) ? undefined : unknownField)

export const isDate = (value: unknown): boolean =>
  typeof value === "string" && parseTimestamp(value, "UTC", "en") !== undefined
