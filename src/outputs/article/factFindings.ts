/** What is wrong with the facts of the site for every article: accounts and networks that the config names wrongly. */
import type { Finding } from "../../model/Finding.ts"
import type { Facts } from "../Facts.ts"
import { networkFindings } from "./bar/networkFindings.ts"
import { widgetFindings } from "./bar/widgetFindings.ts"
import { accountFindings } from "./head/accountFindings.ts"

export const factFindings = (facts: Pick<Facts, "site" | "share" | "bar">): ReadonlyArray<Finding> => [
  ...accountFindings(facts.site),
  ...networkFindings(facts),
  ...widgetFindings(facts)
]
