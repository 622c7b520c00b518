/** The languages of Google+'s buttons, and the one for an article. */
import { likelySubtags, type Subtags } from "../../model/languages/likelySubtags.ts"

/** Codes of `___gcfg.lang`: developers.google.com/+/web/+1button, "Available languages". */
export const buttonLanguages: ReadonlyArray<string> =
  "af am ar eu bn bg ca zh-HK zh-CN zh-TW hr cs da nl en-GB en-US et fil fi fr fr-CA gl de el gu iw hi hu is id it ja kn ko lv lt ms ml mr no fa pl pt-BR pt-PT ro ru sr sk sl es es-419 sw sv ta te th tr uk ur vi zu".split(
    " "
  )

/** Google's codes are older than some of today's tags. */
const renamed: Readonly<Record<string, string>> = { he: "iw", nb: "no", nn: "no", tl: "fil" }

const none: Subtags = { language: "und" }

/** Undefined where Google+ spoke no language near to the tag's. */
export const buttonLanguage = (tag: string): string | undefined => {
  const { language, script, region } = likelySubtags(tag) ?? none
  if (/^und\b/i.test(tag)) return undefined
  const primary = renamed[language] ?? language
  if (primary === "zh") return region === "HK" ? "zh-HK" : script === "Hant" ? "zh-TW" : "zh-CN"
  if (primary === "es") return region === "ES" ? "es" : "es-419"
  if (primary === "en") return region === "US" ? "en-US" : "en-GB"
  const exact = `${primary}-${region}`
  if (buttonLanguages.includes(exact)) return exact
  return buttonLanguages.find((one) => one === primary) ?? (primary === "pt" ? "pt-PT" : undefined)
}
