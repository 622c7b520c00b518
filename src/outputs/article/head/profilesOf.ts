/** The site's own pages on networks, from its accounts: what search engines and `rel=me` call the same one. */
import type { Site } from "../../../model/Site.ts"
import { fediverseHandle } from "../../../text/fediverseHandle.ts"
import { findNetwork } from "../../../networks/index.ts"
import { webAddress } from "../../html/webAddress.ts"

/** Where the page of an account lies; `@` stands for the handle without its sign. */
const pages: Readonly<Record<string, string>> = {
  bluesky: "https://bsky.app/profile/@",
  facebook: "https://www.facebook.com/@",
  flipboard: "https://flipboard.com/@@",
  instagram: "https://www.instagram.com/@/",
  linkedin: "https://www.linkedin.com/company/@/",
  mewe: "https://mewe.com/@",
  microblog: "https://micro.blog/@",
  ok: "https://ok.ru/@",
  pinterest: "https://www.pinterest.com/@/",
  reddit: "https://www.reddit.com/user/@/",
  snapchat: "https://www.snapchat.com/add/@",
  telegram: "https://t.me/@",
  threads: "https://www.threads.com/@@",
  tiktok: "https://www.tiktok.com/@@",
  tumblr: "https://www.tumblr.com/@",
  vk: "https://vk.com/@",
  x: "https://x.com/@",
  youtube: "https://www.youtube.com/@@"
}

/** Absolute addresses in the order of the config, each once. An account may be an address itself. */
export const profilesOf = ({ accounts }: Pick<Site, "accounts">): ReadonlyArray<string> => [
  ...new Set(Object.entries(accounts).flatMap(([name, account]) => pageOf(name, account.trim()) ?? []))
]

const pageOf = (name: string, account: string): string | undefined => {
  if (/^https?:/i.test(account)) return webAddress(account)
  const federated = fediverseHandle(account)
  if (federated !== undefined) {
    const [, user = "", host = ""] = federated.split("@")
    return webAddress(`https://${host}/@${user}`)
  }
  const page = pages[findNetwork(name)?.id ?? ""]
  const handle = account.replace(/^@/, "")
  return page === undefined || !/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(handle)
    ? undefined
    : webAddress(page.replace(/@(?!@)/, () => handle))
}
