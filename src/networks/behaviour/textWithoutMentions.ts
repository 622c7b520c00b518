/** The post of a share for a program to send, where `@name` in a headline mentions no account. */
import { postText } from "../payload/postText.ts"
import type { Given } from "./Behaviour.ts"

/** Within the network's limits. A word joiner stands after each `@` before a letter; it is not visible. */
export const textWithoutMentions = ({ share, network, settings, texts }: Given): string => {
  const text = share.text.replace(/@(?=[\p{L}\p{N}_])/gu, "@\u2060")
  return text === share.text ? texts.post : postText({ ...share, text }, network, settings).post
}
