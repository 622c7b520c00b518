/** Hosts that nothing should be published under: of one machine, of examples, of previews. Pure; asks no network. */
import { isIP } from "node:net"
import { isPrivateAddress } from "./isPrivateAddress.ts"

/** Why a host name, as `URL` gives it, is unfit, in words after "is"; undefined for any other. */
export const unfitHost = (hostname: string): string | undefined => {
  const host = hostname
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
  if (isIP(host) !== 0) return isPrivateAddress(host) ? "an address of this machine or a private network" : undefined
  return rules.find(([pattern]) => pattern.test(host))?.[1]
}

/** Whether a name only stands in for one that is not chosen yet: RFC 2606 keeps it for examples, or a starter has it. */
export const isStandIn = (hostname: string): boolean => [example, placeholder].includes(unfitHost(hostname) ?? "")

const local = "a name of this machine or a private network"
const example = "a name for examples (RFC 2606)"
const placeholder = "a name to be filled in"
const preview = "a preview of one change or a tunnel to one machine"

const rules: ReadonlyArray<readonly [RegExp, string]> = [
  [/^[^.]*$/, local],
  [/\.(?:localhost|local|localdomain|lan|internal|home\.arpa|test|invalid)$/, local],
  [/(?:^|\.)example\.(?:com|net|org)$|\.example$/, example],
  [
    /(?:^|\.)your-?(?:[a-z]+-)*(?:app|blog|company|domain|host|name|org|page|project|site|url|user|username|website)\d*\./,
    placeholder
  ],
  [/^(?:www\.)?my-?(?:domain|site|website)\.(?:com|net|org)$|\.tld$/, placeholder],
  [/^(?:(?:my|github-)?user(?:-?name)?|owner|org-?name)\.(?:github|gitlab)\.io$/, placeholder],
  [/-git-[^.]+\.vercel\.app$/, preview],
  [/-(?=[a-z]*\d)(?=\d*[a-z])[a-z0-9]{9}-[^.]+\.vercel\.app$/, preview],
  [/--[^.]+\.netlify\.(?:app|com)$/, preview],
  [/^[^.]+\.[^.]+\.pages\.dev$/, preview],
  [/-pr-\d+\.(?:onrender|herokuapp)\.com$|^pr-\d+\.[^.]+\.amplifyapp\.com$/, preview],
  [/-\d+\.[^.]+(?:\.\d+)?\.azurestaticapps\.net$/, preview],
  [/\.(?:github\.dev|githubpreview\.dev|gitpod\.io|gitpod\.dev|csb\.app|stackblitz\.io|webcontainer\.io)$/, preview],
  [/\.(?:replit\.dev|loca\.lt|trycloudflare\.com|ngrok\.(?:io|app|dev)|ngrok-free\.(?:app|dev)|serveo\.net)$/, preview]
]
