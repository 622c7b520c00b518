/** Whether `widgets/fanfare.js` is published, and pages load it. */
import type { Facts } from "../Facts.ts"

export const hasScript = ({ bar, widgetsOnArticles }: Pick<Facts, "bar" | "widgetsOnArticles">): boolean =>
  bar.script || widgetsOnArticles
