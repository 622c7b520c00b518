/** `widgets/fanfare.css`: the style of every piece that other pages include. No page's own style is touched. */
import { barStyle } from "./bar.ts"

const pieces = `.fanfare-widget,.fanfare-comments{margin-block:1.5rem;color:inherit}
.fanfare-widget h2,.fanfare-comments h2{margin:0 0 .75rem;font-size:1.25rem;line-height:1.3}
.fanfare-widget ul,.fanfare-comments ol{margin:0;padding:0;list-style:none}
.fanfare-widget li{padding-block:.625rem;border-block-start:1px solid;border-color:color-mix(in srgb,currentColor 20%,transparent)}
.fanfare-widget a,.fanfare-comments a{color:inherit;text-underline-offset:.2em;overflow-wrap:anywhere}
.fanfare-widget li>a{display:block;text-align:start;font-weight:600;text-decoration:none;padding-block:.25rem}
.fanfare-widget li>a:hover{text-decoration:underline}
.fanfare-widget li p{margin:.25rem 0 0;overflow-wrap:anywhere}
.fanfare-widget time,.fanfare-comments time{font-size:.875em}
.fanfare-widget a:focus-visible,.fanfare-comments a:focus-visible{outline:3px solid;outline-offset:2px}
.fanfare-comments li{margin-block:1rem}
.fanfare-comments li ol{padding-inline-start:clamp(.75rem,3vw,1.5rem);border-inline-start:2px solid;border-color:color-mix(in srgb,currentColor 20%,transparent)}
.fanfare-comments header{display:flex;flex-wrap:wrap;gap:.25rem .75rem;align-items:baseline}
.fanfare-comments header a{display:inline-flex;align-items:center;min-block-size:24px}
.fanfare-comments header>a{text-decoration:none}
.fanfare-comments header>a:hover{text-decoration:underline}
.fanfare-comments article:target{outline:2px solid;outline-offset:.5rem}
.fanfare-comments article>div{margin-block-start:.25rem;overflow-wrap:anywhere}
.fanfare-comments article>div>*{margin-block:.5rem}
.fanfare-comments pre{overflow-x:auto}
.fanfare-reply{display:inline-flex;align-items:center;box-sizing:border-box;min-block-size:44px;padding:.25rem 1rem;border:1px solid;border-radius:22px;font-weight:600;text-decoration:none}
.fanfare-reply:hover{background:color-mix(in srgb,currentColor 9%,transparent)}
.fanfare-comments .fanfare-empty{margin-block:0 .75rem}
.fanfare-comments .fanfare-replies{display:flex;flex-wrap:wrap;gap:.5rem;margin:1.25rem 0 0;padding:0;list-style:none}
.fanfare-comments .fanfare-replies li{margin:0}
@media print{.fanfare-reply{display:none}}
`

export const fanfareStyle = barStyle + pieces
