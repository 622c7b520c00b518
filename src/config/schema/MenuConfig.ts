/** The schema of `menu` in a config: the user's own links on the pages that fanfare publishes. */
import { Schema } from "effect"
import { belowSite } from "../../model/addresses/belowSite.ts"
import type { MenuLink, MenuSettings } from "../../model/settings/MenuSettings.ts"
import { describe, SiteAddress, Text } from "../values.ts"

const Link = Schema.Struct({
  title: Text.pipe(describe("What the link says.")),
  url: SiteAddress.pipe(describe("An address, or a path of the site such as /articles/about/."))
})

const Entry = Schema.Struct({
  title: Text.pipe(describe("What the link says, or what stands over the links of a group.")),
  url: Schema.optionalKey(SiteAddress.pipe(describe("Of a single link: an address, or a path of the site."))),
  links: Schema.optionalKey(
    Schema.Array(Link).pipe(
      Schema.check(Schema.isMinLength(1, { message: "Expected at least one link" })),
      describe("Of a group: its links, in their order.")
    )
  )
}).pipe(
  Schema.check(
    Schema.makeFilter(({ url, links }) => (url === undefined) !== (links === undefined), {
      message:
        "Expected either a link such as { title: About, url: /about/ }, or a group such as { title: Guides, links: [{ … }] }"
    })
  )
)

export const MenuConfig = Schema.Array(Entry).pipe(
  describe(
    "Your own links on the pages that fanfare publishes: single ones in the masthead, groups beside the text. Default: none."
  )
)

export const menuSettings = (menu: typeof MenuConfig.Type, siteUrl: string): MenuSettings => {
  const link = ({ title, url }: MenuLink): MenuLink => ({ title, url: new URL(belowSite(url, siteUrl), siteUrl).href })
  return {
    links: menu.flatMap(({ title, url }) => (url === undefined ? [] : [link({ title, url })])),
    groups: menu.flatMap(({ title, links }) => (links === undefined ? [] : [{ title, links: links.map(link) }]))
  }
}
