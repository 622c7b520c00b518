/** The three columns of a wide card, each filled from the top; the middle one holds the title. */
import { element } from "./element.ts"
import type { Frame } from "./frame.ts"
import type { Element } from "./Template.ts"

type Column = ReadonlyArray<Element | null>

export const columns = ({ side, outer, gap, column }: Frame, start: Column, middle: Column, end: Column): Element =>
  element({ flexDirection: "row", flexGrow: 1, flexBasis: 0, paddingLeft: side, paddingRight: side, columnGap: gap }, [
    element({ flexDirection: "column", alignItems: "flex-start", width: outer }, start),
    element({ flexDirection: "column", alignItems: "flex-start", width: column }, middle),
    element({ flexDirection: "column", alignItems: "flex-start", width: outer }, end)
  ])
