/**
 * The style of the share bar. It takes colours and type from the page around
 * it, so that light, dark and any brand fit; targets are 44 px.
 */
export const barStyle = `.fanfare-share{margin-block:1.5rem;color:inherit;line-height:1.3}
.fanfare-share p{margin:0 0 .75rem;font-weight:600}
.fanfare-share ul{display:flex;flex-wrap:wrap;gap:.5rem;margin:0;padding:0;list-style:none}
.fanfare-share li{margin:0}
.fanfare-share a,.fanfare-share button,.fanfare-share input,.fanfare-code summary{position:relative;box-sizing:border-box;display:flex;align-items:center;gap:.5rem;min-block-size:44px;min-inline-size:44px;margin:0;padding-block:.25rem;padding-inline:.5rem .9375rem;border:1px solid;border-color:color-mix(in srgb,currentColor 45%,transparent);border-radius:22px;background:none;color:inherit;font:inherit;text-decoration:none;cursor:pointer}
.fanfare-share a:hover,.fanfare-share button:hover,.fanfare-code summary:hover{border-color:currentColor;background:color-mix(in srgb,currentColor 9%,transparent)}
.fanfare-share :focus-visible{outline:3px solid;outline-offset:2px}
.fanfare-share svg{flex:none;inline-size:28px;block-size:28px}
.fanfare-unseen,.fanfare-signs li span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.fanfare-signs li>*{justify-content:center;padding:0}
.fanfare-signs svg{inline-size:40px;block-size:40px}
.fanfare-share details:not(.fanfare-code) summary{inline-size:fit-content;padding-block:.75rem;cursor:pointer}
.fanfare-code summary{inline-size:fit-content;list-style:none}
.fanfare-signs summary{justify-content:center;padding:0}
.fanfare-code summary::-webkit-details-marker{display:none}
.fanfare-share .fanfare-qr{display:block;inline-size:15rem;max-inline-size:100%;block-size:auto;margin-block-start:.5rem;border-radius:8px}
.fanfare-share [aria-disabled]{border-style:dashed;background:none;cursor:default}
.fanfare-share [aria-disabled] svg{filter:grayscale(1);opacity:.55}
.fanfare-signs [aria-disabled]::after{content:"";position:absolute;inline-size:75%;border-block-start:2px solid;transform:rotate(-45deg)}
.fanfare-share form{display:flex;flex-wrap:wrap;gap:.5rem}
.fanfare-share input{flex:0 1 16rem;cursor:text}
.fanfare-share form>*{padding-inline:1rem}
.fanfare-share [role=status]{margin:.75rem 0 0;font-weight:400;overflow-wrap:anywhere}
.fanfare-share [role=status]:empty{margin:0}
.fanfare-share [hidden]{display:none}
.fanfare-archive{margin-block-start:1.25rem}
.fanfare-share .fanfare-archive p{margin:0;font-size:.875rem;font-weight:400;opacity:.8}
@media (forced-colors:active){.fanfare-share a{border-color:LinkText}.fanfare-share :focus-visible{outline-color:Highlight}.fanfare-share svg{forced-color-adjust:none}}
@media print{.fanfare-share{display:none}}
`
