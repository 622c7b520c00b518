/**
 * Who may read an article whole: `paywall`, and the fields of other systems
 * that say so (`free`, `premium`, `access`, `tier`, Ghost's `visibility`). A
 * field that may keep text back and cannot be understood does keep it back.
 */
import { parseSelectors } from "../paid/selector.ts"
import type { Given, PaidTier, RawField, Wall } from "../../model/draft/Metadata.ts"
import { isRecord, plainKey } from "./fields.ts"
import { nearestKey } from "./misspelt.ts"
import { fieldsOfPage } from "./pageGroups.ts"
import { plainYesOrNo } from "./spellings/heldWords.ts"
import { paidNames } from "./spellings/paidNames.ts"
import { isEmpty, shown } from "./Reader.ts"

const locked: Wall = { _tag: "Whole", tier: "locked" }
const metered: Wall = { _tag: "Whole", tier: "metered" }
const open: Wall = { _tag: "Open" }

/** As `plainKey` writes them. */
const words: ReadonlyMap<string, Wall> = new Map<string, Wall>([
  ...["free", "public", "open", "everyone", "everybody", "anyone", "all", "none"].map((word) => [word, open] as const),
  ["metered", metered],
  ...(
    "paid premium member members membersonly memberonly subscriber subscribers subscribersonly subscriberonly subscription " +
    "onlypaid onlyfree founding locked restricted registered paying tiers"
  )
    .split(" ")
    .map((word) => [word, locked] as const)
])

const wordOf = (value: unknown): Wall | undefined =>
  typeof value === "string" ? words.get(plainKey(value.trim())) : undefined

const unclear = (message: string, fix: string, tier: PaidTier = "locked"): Wall => ({
  _tag: "Unclear",
  message,
  fix,
  tier
})

const fix =
  "Write `paywall: true`, the selector of what is kept back, for example `paywall: .premium`, or `paywall: false`."

/** What the value of a field means; null where it says nothing about it. */
type Rule = (value: unknown) => Wall | null

/** `paywall` itself. */
const own: Rule = (value) => {
  const said = plainYesOrNo(value)
  if (said !== undefined) return said ? locked : open
  if (typeof value === "string") {
    const word = wordOf(value)
    if (word !== undefined) return word
    if (/^(?:more|mark)$/i.test(value.trim())) return { _tag: "Mark", text: null, tier: "locked" }
    const mark = /^\s*<!--(.*?)-->\s*$/s.exec(value)?.[1]?.trim()
    if (mark !== undefined && mark !== "") return { _tag: "Mark", text: mark, tier: "locked" }
  }
  const parts = (Array.isArray(value) ? value : [value]).map((one) =>
    typeof one === "string" ? parseSelectors(one) : undefined
  )
  const selectors = parts.flatMap((list) => list ?? []).map(({ text }) => text)
  return selectors.length === 0 || parts.some((list) => list === undefined)
    ? unclear(`holds no selector that can be read: ${shownAll(value)}.`, fix)
    : { _tag: "Parts", selectors, tier: "locked" }
}

const shownAll = (value: unknown): string =>
  Array.isArray(value) && value.length > 0 ? value.map(shown).join(", ") : shown(value)

const flag =
  (isPaid: boolean): Rule =>
  (value) => {
    const said = plainYesOrNo(value)
    if (said !== undefined) return said === isPaid ? locked : open
    return wordOf(value) ?? unclear(`is neither true nor false: ${shown(value)}.`, fix)
  }

/** Words that other things are called by, too: only the plain yes counts. */
const plainFlag: Rule = (value) => (plainYesOrNo(value) === true ? locked : null)

const access: Rule = (value) => {
  const said = plainYesOrNo(value)
  if (said !== undefined) return said ? null : locked
  return wordOf(value) ?? unclear(`does not say who may read the article: ${shown(value)}.`, fix)
}

/** Any tier but one that is free is for some readers only. A number is the name of one. */
const tier: Rule = (value) => {
  if (!Array.isArray(value))
    return plainYesOrNo(value) === false && !/\d/.test(String(value)) ? open : (wordOf(value) ?? locked)
  const names = value.map((one: unknown) => (isRecord(one) ? (one["slug"] ?? one["name"]) : one))
  return names.length === 0 ? null : names.some((name) => wordOf(name)?._tag === "Open") ? open : locked
}

/**
 * What a page says of itself to networks. A metered one shows its text to all who come; where the site keeps it back from
 * those who came too often, it says so to search engines, which ask for `isAccessibleForFree` in that case.
 */
const pageTier: Rule = (value) => {
  const wall = tier(value)
  return wall?._tag === "Whole" && wall.tier === "metered" ? { _tag: "Open", tier: "metered" } : wall
}

/** Where other words mean something else. */
const knownWord: Rule = (value) => wordOf(value) ?? null

/** Names that say yes or no about it and nothing else, as `plainKey` writes them. */
const flags: ReadonlySet<string> = new Set(
  (
    "paywalled premium ispremium membersonly memberonly subscribersonly subscriberonly paid ispaid paidonly " +
    "requiressubscription subscriptionrequired requiresmembership membershiprequired requireslogin loginrequired " +
    "patronsonly patrononly supportersonly premiumonly premiumcontent exclusivecontent paidcontent ispaywalled " +
    "haspaywall behindpaywall"
  ).split(" ")
)

const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ["paywall", own],
  ...["free", "isfree", "isaccessibleforfree"].map((key) => [key, flag(false)] as const),
  ...[...flags].map((key) => [key, flag(true)] as const),
  ...["locked", "gated", "members", "subscribers", "patrons", "exclusive", "plus", "pro"].map(
    (key) => [key, plainFlag] as const
  ),
  ...Object.keys(paidNames).map((name) => [plainKey(name), plainFlag] as const),
  ...["access", "accesslevel"].map((key) => [key, access] as const),
  ...["tier", "tiers", "contenttier", "membership", "membershiptier", "membershiplevel"].map(
    (key) => [key, tier] as const
  ),
  ["article:contenttier", pageTier],
  // Ghost's, and Substack's.
  ...["visibility", "audience"].map((key) => [key, knownWord] as const)
])

/** Undefined where no field says who may read it. `paywall` decides before all others, and paid before free. */
export const paywall = (own: ReadonlyArray<RawField>): Given<Wall> | undefined => {
  const fields = [...own, ...own.flatMap((field) => fieldsOfPage(field, isPaidKey))]
  const found = fields.flatMap((field): ReadonlyArray<Given<Wall> & { readonly key: string }> => {
    if (isEmpty(field.value)) return []
    const key = plainKey(field.key)
    const wall = rules.get(key)?.(field.value) ?? misspelt(field)
    if (wall === null) return []
    const named = wall._tag === "Unclear" ? { ...wall, message: `\`${field.key}\` ${wall.message}` } : wall
    return [{ key, value: named, place: field.place([]), from: field.from }]
  })
  const ranked = (tag: Wall["_tag"]) => found.find(({ value }) => value._tag === tag)
  const chosen = found.find(({ key }) => key === "paywall") ?? ranked("Whole") ?? ranked("Unclear") ?? found[0]
  if (chosen === undefined) return undefined
  const { key: _, ...given } = chosen
  return given
}

/** Whether it says the same in a group about the page. */
const isPaidKey = (key: string): boolean => flags.has(plainKey(key)) || plainKey(key) === "paywall"

const certain = [
  "paywall",
  "paywalled",
  "premium",
  "ispremium",
  "membersonly",
  "subscribersonly",
  "isaccessibleforfree"
]

/** A slip of the pen would publish what should not be. */
const misspelt = ({ key, value }: RawField): Wall | null => {
  const meant = nearestKey(key, certain)
  const wall = meant === null ? null : (rules.get(meant)?.(value) ?? null)
  return wall === null || wall._tag === "Open" || wall._tag === "Unclear"
    ? null
    : unclear(`is not a known field, and may mean \`${meant}\`.`, `Write \`${meant}\`, or another name.`)
}
