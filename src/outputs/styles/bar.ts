/**
 * The style of the share bar. It takes colours and type from the page around
 * it, so that light, dark and any brand fit; targets are 44 px.
 */
export const barStyle = `.fanfare-share{margin-block:1.5rem;color:inherit}
.fanfare-share p{margin:0 0 .5rem;font-weight:600}
.fanfare-share ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
.fanfare-share li{margin:0}
.fanfare-share a{position:relative;box-sizing:border-box;display:flex;align-items:center;gap:.5rem;min-block-size:44px;min-inline-size:44px;padding-block:.25rem;padding-inline:.5rem .875rem;border:1px solid;border-color:color-mix(in srgb,currentColor 40%,transparent);border-radius:22px;color:inherit;text-decoration:none;line-height:1.2}
.fanfare-share a:hover{text-decoration:underline;border-color:currentColor}
.fanfare-share a:focus-visible{outline:3px solid;outline-offset:2px}
.fanfare-share svg{flex:none;inline-size:28px;block-size:28px}
.fanfare-unseen{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media (forced-colors:active){.fanfare-share a{border-color:LinkText}.fanfare-share a:focus-visible{outline-color:Highlight}.fanfare-share svg{forced-color-adjust:none}}
@media print{.fanfare-share{display:none}}
`
