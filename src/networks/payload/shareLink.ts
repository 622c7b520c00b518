/** The link that opens a network's own form, filled in. */
import type { Field, Network } from "../Network.ts"
import { encodeParameter } from "./encodeParameter.ts"
import { instanceHost } from "./instanceHost.ts"

export type Fields = Readonly<Record<Field, string>>

/**
 * The address with every parameter that has a value; undefined where the network has none, where the config names no
 * server that it needs, or where a required value is empty. The network's status is not considered.
 */
export const shareLink = (network: Network, fields: Fields, instance: string | undefined): string | undefined => {
  const { address, onInstance, placement, parameters, lineBreaks } = network.share
  const host = instance === undefined ? undefined : instanceHost(instance)
  const onHost = host === undefined ? undefined : (onInstance ?? address)
  const base = onHost?.replace("{instance}", () => host ?? "") ?? address
  if (base === undefined || base.includes("{instance}")) return undefined
  const filled = parameters.map(({ name, from, required }) => ({ name, required, value: valueOf(from, fields) }))
  if (filled.some(({ required, value }) => required && value === "")) return undefined
  const query = filled
    .filter(({ value }) => value !== "")
    .map(({ name, value }) => `${name}=${encodeParameter(lineBreaks === "crlf" ? crlf(value) : value)}`)
    .join("&")
  return `${base}${placement === "fragment" && base === address ? "#" : "?"}${query}`
}

type From = Network["share"]["parameters"][number]["from"]

const valueOf = (from: From, fields: Fields): string => (isConstant(from) ? from.slice("const:".length) : fields[from])

export const isConstant = (from: From): from is `const:${string}` => from.startsWith("const:")

const crlf = (text: string): string => text.replace(/\r\n|\r|\n/g, "\r\n")
