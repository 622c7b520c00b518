/** The style of the preview: quiet, so that the networks' cards stand out. */
import { cardStyle } from "../../previews/draw/cardStyle.ts"

export const devStyle = `
:root{color-scheme:light dark;--paper:light-dark(#f7f6f3,#141416);--raised:light-dark(#fff,#1d1d20);--text:light-dark(#1c1b19,#ecebe7);--soft:light-dark(#5e5b55,#a9a69f);--line:light-dark(#e2dfd8,#323236);--accent-colour:light-dark(#0b5c6b,#6cc3d2);--red:light-dark(#a8201a,#ff9189);--amber:light-dark(#7a5200,#f0c060)}
[data-scheme=light]{color-scheme:light}
[data-scheme=dark]{color-scheme:dark}
*,::before,::after{box-sizing:border-box}
[hidden]{display:none!important}
body{margin:0;background:var(--paper);color:var(--text);font:400 15px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Noto Sans Arabic","Noto Sans Hebrew",sans-serif}
h1,h2,p,ul,dl,dd,figure,fieldset{margin:0;padding:0;border:0}
ul{list-style:none}
a{color:var(--accent-colour);text-underline-offset:.2em;text-decoration-thickness:1px}
code{font:500 .8125rem/1.4 ui-monospace,"SF Mono",Menlo,Consolas,monospace;overflow-wrap:anywhere}
:focus-visible{outline:2px solid var(--accent-colour);outline-offset:2px;border-radius:4px}
main:focus{outline:none}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-4rem;padding:.5rem 1rem;background:var(--raised);z-index:9}
.skip:focus{inset-block-start:.5rem}
.top{position:sticky;inset-block-start:0;z-index:5;display:flex;flex-wrap:wrap;gap:.5rem 1.5rem;align-items:center;padding:.625rem clamp(1rem,3vw,2rem);background:color-mix(in srgb,var(--paper) 92%,transparent);backdrop-filter:blur(10px);border-block-end:1px solid var(--line)}
.top nav{display:flex;gap:.25rem}
.top nav a{padding:.375rem .75rem;border-radius:8px;color:var(--soft);text-decoration:none;font-weight:550}
.top nav a:hover{color:var(--text)}
.top nav a[aria-current]{background:var(--raised);color:var(--text);box-shadow:0 0 0 1px var(--line)}
.status{flex:1;color:var(--soft);font-size:.8125rem;min-inline-size:12rem}
.switches{display:flex;flex-wrap:wrap;gap:.5rem .875rem}
.switch{display:flex;align-items:center;gap:.125rem;padding:2px;border-radius:9px;background:light-dark(#ebe8e2,#26262a)}
.switch legend{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%)}
.switch label{display:block;cursor:pointer}
.switch input{position:absolute;opacity:0;inline-size:1px;block-size:1px}
.switch span{display:block;padding:.25rem .625rem;border-radius:7px;font-size:.8125rem;color:var(--soft);white-space:nowrap}
.switch :checked+span{background:var(--raised);color:var(--text);box-shadow:0 1px 2px rgb(0 0 0/.12)}
.switch :focus-visible+span{outline:2px solid var(--accent-colour);outline-offset:1px}
.languages{inline-size:fit-content;max-inline-size:100%;flex-wrap:wrap;margin-block-end:1rem}
main{inline-size:min(100% - 2*clamp(1rem,3vw,2rem),82rem);margin-inline:auto;padding-block:1.75rem 5rem}
.intro{margin-block-end:1.5rem}
.intro h1{font-size:clamp(1.375rem,1.1rem + 1.2vw,1.875rem);line-height:1.25;letter-spacing:-.012em;text-wrap:balance;text-align:start}
.intro h1:lang(ar){letter-spacing:0;line-height:1.45}
.muted{color:var(--soft);font-size:.875rem;overflow-wrap:anywhere}
.panel{margin-block-end:1rem;background:var(--raised);border:1px solid var(--line);border-radius:12px}
.panel>summary{display:flex;flex-wrap:wrap;gap:.5rem;align-items:center;padding:.75rem 1rem;font-weight:600}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
.panel>summary::before,.reads>summary::before,.article summary::before{content:"";flex:none;display:inline-block;inline-size:.4rem;block-size:.4rem;border-inline-end:1.5px solid var(--soft);border-block-end:1.5px solid var(--soft);transform:rotate(-45deg);margin-inline-end:.35rem}
[open]>summary::before{transform:rotate(45deg)!important}
.panel>:not(summary){padding:0 1rem 1rem}
.findings{display:grid;gap:.875rem}
.finding-head{display:flex;flex-wrap:wrap;gap:.25rem .5rem;align-items:center}
.findings p{text-align:start;overflow-wrap:anywhere}
.fix{color:var(--soft)}
.badge{display:inline-block;padding:.0625rem .5rem;border-radius:99px;font-size:.75rem;font-weight:600;white-space:nowrap;background:light-dark(#ecebe7,#2e2e33);color:var(--soft)}
.badge-error{background:light-dark(#fbe3e0,#4a1c1a);color:var(--red)}
.badge-warning{background:light-dark(#faedcd,#42330f);color:var(--amber)}
.badges{display:inline-flex;gap:.375rem;vertical-align:middle}
.articles{display:grid;gap:.625rem}
.article{display:flex;gap:1rem;padding:.75rem;background:var(--raised);border:1px solid var(--line);border-radius:12px;content-visibility:auto;contain-intrinsic-size:auto 7rem}
.thumb{flex:none;inline-size:clamp(6rem,18vw,10.5rem);block-size:auto;aspect-ratio:1.905;object-fit:cover;border-radius:7px;background:var(--line);align-self:flex-start}
.article-text{min-inline-size:0;flex:1;display:grid;gap:.25rem;align-content:start}
.article h2{font-size:1.0625rem;line-height:1.35}
.article h2 a{display:block;color:var(--text);text-decoration:none;text-align:start}
.article h2 a:hover{color:var(--accent-colour)}
.article details>ul{padding-block-start:.75rem}
.pager{display:flex;flex-wrap:wrap;gap:.25rem;margin-block-start:1.5rem}
.pager a{padding:.375rem .75rem;border-radius:8px;text-decoration:none}
.pager a[aria-current]{background:var(--raised);box-shadow:0 0 0 1px var(--line)}
.pictures{display:grid;grid-template-columns:repeat(auto-fill,minmax(9rem,1fr));gap:1rem}
.pictures img{display:block;inline-size:100%;block-size:7rem;object-fit:contain;object-position:start;border-radius:6px;margin-block-end:.25rem}
.pictures li{display:grid;gap:.125rem;font-size:.8125rem}
.over{color:var(--red);font-weight:600}
.views{columns:2 34rem;column-gap:1.5rem;margin-block-start:1.5rem}
[data-width=phone] .views{columns:auto 24rem}
.view{break-inside:avoid;padding-block-end:2rem;scroll-margin-block-start:5rem}
.view-head{display:flex;gap:.625rem;align-items:baseline;margin-block-end:.5rem}
.view-head h2{font-size:1rem;letter-spacing:-.005em}
.tag{padding:.0625rem .5rem;border-radius:99px;border:1px solid var(--line);color:var(--soft);font-size:.75rem;margin-inline-start:.375rem}
.tag-fault{color:var(--red);border-color:currentColor}
.preview{border:1px solid var(--line)}
[data-width=phone] .preview{inline-size:calc(var(--phone) + 42px);max-inline-size:100%}
.notes{display:grid;gap:.1875rem;margin-block-start:.625rem;font-size:.875rem;color:var(--soft)}
.notes li{display:block;padding-inline-start:1.1rem;position:relative;overflow-wrap:anywhere;text-align:start}
.notes li[hidden]{display:none}
.notes li::before{content:"";position:absolute;inset-inline-start:.2rem;inset-block-start:.55em;inline-size:.4rem;block-size:.4rem;border-radius:50%;background:currentColor;opacity:.55}
.note-fault{color:var(--red)}
.reads{margin-block-start:.5rem;font-size:.8125rem;color:var(--soft)}
.reads>summary{inline-size:fit-content}
.reads dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem;margin-block:.625rem}
.reads dt{font-weight:600}
.reads dd{overflow-wrap:anywhere;text-align:start}
.reads ul{display:grid;gap:.25rem}
.sources{font-weight:600;margin-block-end:.25rem}
.posts{display:grid;gap:.75rem;margin-block-start:.25rem}
.post{padding:.75rem 1rem;background:var(--raised);border:1px solid var(--line);border-radius:10px;font-size:.9375rem;color:var(--text)}
.post-head{display:flex;justify-content:space-between;gap:1rem;font-size:.8125rem}
.counter{color:var(--soft);font-variant-numeric:tabular-nums}
.counter.over{color:var(--red)}
.post-text{white-space:pre-line;overflow-wrap:anywhere;text-align:start;margin-block:.25rem}
.meter{display:block;block-size:3px;border-radius:2px;background:var(--line);overflow:hidden;margin-block-start:.5rem}
.meter span{display:block;block-size:100%;background:var(--accent-colour)}
.files{inline-size:100%;border-collapse:collapse;margin-block-end:2rem;background:var(--raised);border-radius:12px;box-shadow:0 0 0 1px var(--line);font-size:.875rem}
.files caption{text-align:start;font-weight:600;padding-block-end:.5rem}
.files th,.files td{text-align:start;padding:.4375rem 1rem;border-block-end:1px solid var(--line);overflow-wrap:anywhere}
.files tr:last-child td{border:0}
.files th{color:var(--soft);font-weight:550}
.files td:last-child{white-space:nowrap;font-variant-numeric:tabular-nums}
.templates{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:1.25rem}
.templates a{display:grid;gap:.5rem;color:var(--text);text-decoration:none;font-weight:550}
.templates img,.samples img{inline-size:100%;block-size:auto;border-radius:8px;background:var(--line);display:block}
.samples{margin-block-end:1.75rem}
.samples h2{font-size:1rem;margin-block-end:.5rem}
.sample-row{display:flex;gap:1rem;overflow-x:auto;padding-block-end:.75rem;align-items:flex-start}
.sample-row figure{flex:none}
.sample-row img{inline-size:auto;block-size:15rem}
.sample-row figcaption{color:var(--soft);font-size:.8125rem;padding-block-start:.25rem}
.overlay{position:fixed;inset-block-end:1rem;inset-inline:1rem;max-inline-size:44rem;margin-inline:auto;max-block-size:70vh;overflow:auto;z-index:10;padding:1.25rem 1.5rem;display:grid;gap:.75rem;background:var(--raised);border:1px solid var(--red);border-radius:14px;box-shadow:0 12px 48px rgb(0 0 0/.28)}
.overlay-title{font-weight:650;font-size:1.0625rem;color:var(--red)}
.overlay-end{color:var(--soft);font-size:.8125rem}
@media (max-width:40rem){.article{flex-wrap:wrap}.status{flex-basis:100%;order:9}.files th:nth-child(2),.files td:nth-child(2){display:none}.preview{padding:14px}[data-network=facebook] .preview-card{margin-inline:-14px}}
@media (prefers-reduced-motion:no-preference){[open]>summary::before,summary::before{transition:transform .15s}}
${cardStyle}`
