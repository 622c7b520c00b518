/** Whether the generator's own config and fanfare's name one host for the site. */
import { type Check, ok, skipped, warn } from "../Check.ts"
import { unfitHost } from "../../sources/http/unfitHost.ts"
import type { Facts } from "../facts/Facts.ts"

export const homeAgrees: Check<Facts> = {
  name: "home-agrees",
  group: "setup",
  about: "The config of the site generator, `CNAME` and the config of fanfare name one host",
  look: ({ config: { settings, name }, generator, names }) => {
    if (settings === null) return skipped("the config cannot be used")
    const all = [...(generator?.home == null ? [] : [generator.home]), ...names]
    const home = new URL(settings.site.home ?? settings.site.url).host
    const said = all.find(({ value }) => new URL(value).host !== home) ?? all[0]
    if (said === undefined) return skipped("no config of a generator names the site's address")
    const [own, other] = [new URL(settings.site.home ?? settings.site.url), new URL(said.value)]
    // That the address is one of this machine is what another check says.
    if (unfitHost(own.hostname) !== undefined)
      return skipped("the site's address is one that nothing is published under")
    const [here, there] = [own.host, other.host]
    return here === there
      ? ok(`both are on ${here}`)
      : warn(
          `${said.from} says that the site is on ${there}, and ${name ?? "the config"} on ${here}: pages and feeds name different addresses`,
          `Write the right one into both: ${said.from}, and \`site:\` of ${name ?? "the config"}`
        )
  }
}
