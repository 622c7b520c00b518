/** Who wrote a comment, from what an export says about it. */
import { oneLine } from "../../../markup/oneLine.ts"
import { withoutControls } from "../../../markup/withoutControls.ts"
import type { Person } from "../../../model/Article.ts"
import { webPage } from "./webPage.ts"

/** What the exporting programs themselves show for a writer without a name. */
const nobody = "Anonymous"

/** The first name that is one; else the host of the writer's page. Never an e-mail address. */
export const person = (names: ReadonlyArray<string | null | undefined>, page?: string | null): Person => {
  const url = webPage(page)
  const name = names.map((one) => oneLine(withoutControls(one ?? ""))).find((one) => one !== "")
  return {
    name: name ?? (url === null ? nobody : new URL(url).hostname),
    ...(url === null ? {} : { url })
  }
}
