/** The facts that a share bar depends on, as JSON. */
import type { Facts } from "../../Facts.ts"
import { shareFacts } from "../share/shareFacts.ts"

export const barFacts = (facts: Facts, language: string) => ({
  ...shareFacts(facts),
  networks: facts.share.networks,
  retired: facts.share.retired ?? "omit",
  googlePlus: facts.share.googlePlus?.archive === true ? facts.share.googlePlus : null,
  bar: facts.bar,
  words: facts.words(language)
})
