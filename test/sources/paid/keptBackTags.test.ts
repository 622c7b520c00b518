/** Text in a tag of a template that is named after those who may read it, or that is not ready, is cut with the tag. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"

const front = "---\ntitle: Ferry\ndate: 2026-03-01\n---\nThe ferry came back on Monday.\n\n"

describe("what a tag keeps back is not published", () => {
  test.each([
    ["a.md", "{{< premium >}}\nPAID words.\n{{< /premium >}}"],
    ["a.md", "{{% members-only %}}PAID **words**.{{% /members-only %}}"],
    ["a.md", "{% paid %}PAID words.{% endpaid %}"],
    ["a.md", "{% paywall level:2 %}\nPAID words.\n{% endpaywall %}"],
    ["a.md", "{{< draft >}}PAID words.{{< /draft >}}"],
    ["a.md", "[members_only]PAID words.[/members_only]"],
    ["a.html", "<p>The ferry came.</p><p>[premium]PAID words.[/premium]</p>"],
    ["a.txt", "A ferry\n\nIt came back on Monday with all of them.\n\n[rcp_restrict]PAID words.[/rcp_restrict]"],
    ["a.mdx", "<Paywall>PAID words.</Paywall>"],
    ["a.mdx", "<MembersOnly tier={2}>\n\nPAID words.\n\n</MembersOnly>"]
  ])("%s: %s", async (name, text) => {
    const { article, findings } = await readOne(name, front + text)
    expect(JSON.stringify(article)).not.toContain("PAID")
    expect(findings.some(({ code }) => code === "FF1310" || code === "FF1311")).toBe(true)
  })

  test.each(["We said [private] and [paid] things.", "{{< note >}}FREE words.{{< /note >}}", "`[premium]x[/premium]`"])(
    "but other text is: %s",
    async (text) => {
      const { article } = await readOne("a.md", front + text)
      expect(article.text).toMatch(/\[private\] and \[paid\]|FREE words|\[premium\]x\[\/premium\]/)
    }
  )
})
