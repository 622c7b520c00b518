/** The style of the previews. What differs from network to network is in the network's data. */
export const cardStyle = `
.preview{container-type:inline-size;background:var(--ground);color:var(--ink);font:400 15px/1.35 var(--font);padding:20px;border-radius:14px;overflow:hidden;min-inline-size:0}
.preview *{box-sizing:border-box}
.preview-card,.preview-none,.preview-under,.preview-around-nothing>div{max-inline-size:var(--card-width)}
.preview-card{position:relative;display:flex;overflow:hidden;background:var(--card);border:var(--edge) solid var(--rule);border-radius:var(--radius)}
.preview{--card-width:var(--wide)}
[data-width=phone] .preview{--card-width:var(--phone)}
.preview-inner{display:flex;flex-direction:column;flex:1;min-inline-size:0}
.preview-start>.preview-inner,.preview-end>.preview-inner{flex-direction:row;align-items:stretch}
.preview-texts{display:flex;flex-direction:column;justify-content:center;flex:1;min-inline-size:0}
.preview-end .preview-texts,.preview-below .preview-texts{justify-content:flex-start}
.preview-line{display:flex;gap:6px;align-items:center;min-inline-size:0}
.preview-text{display:-webkit-box;-webkit-box-orient:vertical;overflow:hidden;overflow-wrap:anywhere;flex:1;text-align:start}
.preview-text:lang(ar),.preview-text:lang(fa),.preview-text:lang(ur){letter-spacing:0}
.preview-capitals{text-transform:uppercase}
.preview-sign{inline-size:16px;block-size:16px;flex:none;color:var(--muted);border-radius:4px;object-fit:cover}
.preview-picture{position:relative;overflow:hidden;flex:none;inline-size:100%;background:var(--rule)}
.preview-picture img{display:block;inline-size:100%;block-size:100%;object-fit:cover}
.preview-start .preview-picture,.preview-end .preview-picture{inline-size:auto;align-self:flex-start}
.preview-start .preview-picture[style*="border-radius"],.preview-end .preview-picture[style*="border-radius"]{margin:12px;margin-inline-end:0}
.preview-end .preview-picture[style*="border-radius"]{margin:8px 0;margin-inline:12px 8px}
.preview-start .preview-picture:not([style*="border-radius"]){align-self:stretch}
.preview-start .preview-picture:not([style*="border-radius"]) img{position:absolute;inset:0}
.preview-below .preview-texts .preview-picture{margin-block:8px 4px}
.preview-elsewhere{display:grid;place-items:center;min-block-size:90px;block-size:100%;padding:12px;color:var(--ink);font-size:12px;text-align:center;overflow-wrap:anywhere}
.preview-over{position:absolute;inset-inline:12px;inset-block-end:12px;display:flex}
.preview-over .preview-line{max-inline-size:100%;padding:2px 8px;border-radius:4px;background:rgb(0 0 0/.77)}
.preview-over .preview-text{color:#fff!important}
.preview-under{padding-block-start:6px}
.preview-bar{flex:none;border-radius:4px}
.preview-none{margin:0;color:var(--link);overflow-wrap:anywhere}
.preview-head{display:flex;gap:10px;align-items:center;margin-block-end:12px}
.preview-avatar{inline-size:38px;block-size:38px;background:var(--rule);flex:none}
.preview-round{border-radius:50%}
.preview-square{border-radius:6px}
.preview-names{display:grid;gap:6px}
.preview-name,.preview-handle{display:block;block-size:9px;border-radius:5px;background:var(--rule)}
.preview-name{inline-size:120px}
.preview-handle{inline-size:72px;opacity:.7}
.preview-message{padding-inline-start:48px;margin-block-start:-14px}
.preview-message .preview-link{margin-block-end:8px}
[data-width=phone] .preview-message{padding-inline-start:0;margin-block-start:0}
.preview-link{margin:0;color:var(--link);font-size:14px;line-height:19px;overflow-wrap:anywhere;text-align:start}
.preview-bubble{inline-size:fit-content;max-inline-size:min(100%,calc(var(--card-width) + 8px));margin-inline-start:auto;padding:4px;border-radius:calc(var(--radius) + 4px);background:var(--bubble)}
.preview-bubble .preview-card{inline-size:min(100cqi,var(--card-width));max-inline-size:100%}
.preview-bubble .preview-link{padding:6px 8px 4px}
[data-network=imessage] .preview-bubble{padding:0;background:none}
[data-network=imessage] .preview-link{display:none}
[data-network=telegram] .preview-bubble{display:flex;flex-direction:column-reverse;padding:6px 8px 8px;border-radius:12px}
[data-network=telegram] .preview-link{padding:0 0 6px}
.preview-icon{flex:none;align-self:center;margin-inline-end:12px;border-radius:22%;object-fit:cover}
[data-network=slack] .preview-card{background:none}
[data-network=slack] .preview-inner,[data-network=telegram] .preview-inner{min-inline-size:0}
[data-network=facebook] .preview-card{margin-inline:-20px;max-inline-size:none}
[data-network=facebook] .preview-picture{inline-size:100%}
[data-network=facebook] .preview-start .preview-picture{inline-size:auto}
[data-network=facebook]{max-inline-size:calc(var(--card-width))}
[data-network=facebook] .preview-card{border-radius:0}
[data-network=pinterest] .preview-card,[data-network=x-large] .preview-card:has(.preview-over){border:0;background:none}
[data-network=pinterest] .preview-under{padding:8px 6px 0}
[data-network=discover] .preview-card,[data-network=google] .preview-card{border-radius:0;overflow:visible}
[data-network=google] .preview-line:first-child .preview-sign{inline-size:26px;block-size:26px;border-radius:50%;border:1px solid var(--rule);padding:4px;margin-inline-end:6px}
[data-network=bluesky] .preview-line:last-child{border-block-start:1px solid var(--rule);padding-block-start:6px}
[data-network=bluesky] .preview-picture+.preview-texts{border-block-start:1px solid var(--rule)}
[data-network=reader-list] .preview-card{border-radius:0}
.preview-body{margin-block-start:12px;inline-size:100%;block-size:420px;border:1px solid var(--rule);border-radius:8px;background:var(--card)}
`
