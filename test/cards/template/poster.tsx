/** A template in JSX, as a project has one in `templates/`; `tsc` checks it with the rest. */
import type { TemplateProps } from "../../../templates/Template.ts"

const Rule = ({ colour, children }: { readonly colour: string; readonly children?: never }) => (
  <div style={{ height: 8, width: 120, backgroundColor: colour }}>{children}</div>
)

export const template = {
  name: "poster",
  draw: ({ width, height, has, accent }: TemplateProps) => (
    <div style={{ width, height, flexDirection: "column", alignItems: "center", backgroundColor: "#ffffff" }}>
      <Rule colour={accent} />
      <>
        {has.title && (
          <div
            slot={{ name: "title", sizes: [80, 60], colour: "#16171b" }}
            style={{ width: 560, height: 300, marginTop: 140 }}
          />
        )}
        {[1, 2].map((step) => (
          <div key={step} style={{ width: 9 * step, height: 4, backgroundColor: accent }} />
        ))}
      </>
    </div>
  )
}
