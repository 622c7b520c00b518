/**
 * The style of pages, one sheet for all of them: light and dark, left-to-right
 * and right-to-left by logical properties, from 320 px up. Share bar, widgets
 * and comments bring their own.
 */
import { contrast, readableOn } from "./contrast.ts"

/** The colour of the paper in each scheme: what contrast is computed against. */
export const paper = { light: "#fbfaf6", dark: "#161618" } as const

const fallbackAccent = "#0b5c6b"

/** `accent` is `#rrggbb`; links and marks take the nearest colour that can be read on the paper. */
export const pagesStyle = (accent: string): string => {
  const colour = /^#[0-9a-f]{6}$/i.test(accent) ? accent : fallbackAccent
  const inked = (background: string): string => {
    const readable = readableOn(background, colour)
    return `--accent:${readable};--on-accent:${contrast("#ffffff", readable) >= 4.5 ? "#ffffff" : "#000000"}`
  }
  return [
    `:root{--paper:${paper.light};--raised:#ffffff;--ink:#1c1b18;--muted:#5f5b53;--rule:#dedacf;${inked(paper.light)};--bar:${colour}}`,
    `@media (prefers-color-scheme:dark){:root{--paper:${paper.dark};--raised:#1f1f22;--ink:#ebe8e1;--muted:#aba79d;--rule:#37363b;${inked(paper.dark)}}}`,
    sheet.replace(/\n\s*/g, "")
  ].join("")
}

const sheet = `
:root{color-scheme:light dark;--pad:clamp(1rem,4vw,2.5rem);--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif}
*,::before,::after{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-block-start:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font:400 1rem/1.55 var(--sans);border-block-start:5px solid var(--bar)}
[lang]{--serif:"Iowan Old Style","Palatino Nova","Palatino Linotype",Palatino,P052,"Source Serif 4",Georgia,"Noto Serif","Times New Roman",serif}
[lang|=ar],[lang|=fa],[lang|=ur]{line-height:1.75;--serif:"Noto Naskh Arabic","Geeza Pro","Sakkal Majalla","Traditional Arabic","Times New Roman",serif}
[lang|=he],[lang|=yi]{line-height:1.65;--serif:"Frank Ruehl CLM","Noto Serif Hebrew","New Peninim MT",David,"Times New Roman",serif}
img{max-inline-size:100%;block-size:auto;display:block}
h1,h2,h3,p,ul,dl,dd,figure{margin:0;padding:0}
ul[role=list]{list-style:none}
a{color:inherit;text-decoration-thickness:1px;text-underline-offset:.18em}
a:hover{color:var(--accent)}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:2px}
main:focus{outline:none}
.visually-hidden{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;z-index:2;padding:.75rem 1.25rem;background:var(--accent);color:var(--on-accent);border-radius:4px}
.skip:focus{inset-block-start:.75rem}
.skip:hover{color:var(--on-accent)}

.masthead,.columns,.foot{inline-size:min(100% - 2*var(--pad),73rem);margin-inline:auto}
.masthead{padding-block-start:clamp(1.25rem,3vw,2.25rem)}
.name{font:700 1.5rem/1.15 var(--serif);letter-spacing:-.01em}
.name span{font-family:var(--serif)}
.name:lang(ar){letter-spacing:0}
.name a{display:inline-flex;align-items:center;gap:.75rem;text-decoration:none}
.name img{inline-size:2.25rem;block-size:2.25rem;object-fit:contain;flex:none}
h1.name{font-size:clamp(2rem,1.4rem + 2.8vw,3.4rem)}
h1.name img{inline-size:1.1em;block-size:1.1em}
.tagline{margin-block-start:.35rem;color:var(--muted);font:italic 400 1.0625rem/1.5 var(--serif)}
.tagline:lang(ar),.tagline:lang(he){font-style:normal}
.masthead nav{margin-block-start:clamp(.9rem,2vw,1.4rem);border-block:1px solid var(--rule)}
.masthead nav ul{display:flex;flex-wrap:wrap;column-gap:clamp(1.1rem,3vw,1.75rem)}
.masthead nav a{display:block;padding-block:.7rem;font-size:.9375rem;line-height:1.5;text-decoration:none}
.masthead nav a:hover{text-decoration:underline}
.masthead nav [aria-current]{font-weight:600;box-shadow:inset 0 -3px var(--accent)}

.columns{display:grid;gap:clamp(2.5rem,5vw,4rem);padding-block:clamp(1.5rem,3vw,2.5rem) 4rem}
.columns>*{min-inline-size:0}
.section{font:600 .9375rem/1.4 var(--sans);color:var(--muted);margin-block-end:1rem}
.feed-title{margin-block-end:2rem;max-inline-size:44rem}
.feed-title h1{font:700 clamp(1.9rem,1.4rem + 2.2vw,3rem)/1.15 var(--serif);text-wrap:balance}
.feed-title p{margin-block-start:.6rem;color:var(--muted);font-size:1.0625rem}
.empty{padding-block:3rem;color:var(--muted);font:400 1.25rem/1.5 var(--serif)}

.headline{font-family:var(--serif);font-weight:700;line-height:1.2;text-wrap:balance;overflow-wrap:anywhere}
.headline:lang(ar),.headline:lang(fa),.headline:lang(ur){line-height:1.5}
.headline:lang(he){line-height:1.35}
.headline a{text-decoration:none}
.headline a::after{content:"";position:absolute;inset:0}
.headline a:hover span{text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.12em}
.headline a:focus-visible{outline:none}
.headline a:focus-visible::after{outline:3px solid var(--accent);outline-offset:5px;border-radius:2px}
.kicker{color:var(--accent);font:600 .8125rem/1.5 var(--sans);margin-block-end:.25rem}
.summary{color:var(--ink);overflow-wrap:anywhere}
.meta{color:var(--muted);font-size:.8125rem;line-height:1.6;display:flex;flex-wrap:wrap}
.meta{margin-inline-start:-1.25em;clip-path:inset(-6px -6px -6px calc(1.25em - 4px))}
.meta:dir(rtl){clip-path:inset(-6px calc(1.25em - 4px) -6px -6px)}
.meta>*::before{content:"·";content:"·" / "";display:inline-block;inline-size:1.25em;text-align:center}
.has-media svg{inline-size:1.25em;block-size:1.25em;vertical-align:-.25em}

.lead{position:relative;display:grid;gap:1.25rem}
.lead>.words:only-child{grid-column:1/-1}
.lead .picture img{inline-size:100%;border-radius:3px}
.with-card .picture{border:1px solid var(--rule);border-radius:4px;overflow:hidden;align-self:start}
.lead:not(.with-card) .picture img{aspect-ratio:16/10;object-fit:cover}
.lead .headline{font-size:clamp(1.7rem,1.25rem + 1.9vw,2.6rem);line-height:1.12}
.lead .headline:lang(ar),.lead .headline:lang(fa),.lead .headline:lang(ur){line-height:1.4}
.lead .headline:lang(he){line-height:1.25}
.lead .summary{margin-block-start:.7rem;font-size:1.0938rem}
.lead .meta{margin-block-start:.8rem}
.with-card .kicker,.with-card .headline a span{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.with-card .summary{margin-block-start:0;font:400 1.25rem/1.5 var(--serif)}
.with-card .summary:lang(ar){line-height:1.8}

.stories{margin-block-start:clamp(1.75rem,3.5vw,2.75rem);display:grid;column-gap:3rem}
.stories>li{border-block-start:1px solid var(--rule);padding-block:1.5rem;min-inline-size:0}
.section+.stories{margin-block-start:0}
.stories+.section{margin-block-start:1.5rem}
.story{position:relative;display:flex;gap:1.25rem;align-items:flex-start;justify-content:space-between}
.story .words{min-inline-size:0;flex:1}
.story .headline{font-size:1.25rem}
.story .summary{margin-block-start:.4rem;font-size:.9375rem;color:var(--muted)}
.story .meta{margin-block-start:.5rem}
.thumbnail{flex:none;inline-size:clamp(4.75rem,18vw,6.5rem)}
.thumbnail img,.thumbnail svg{display:block;inline-size:100%;block-size:auto;aspect-ratio:1;object-fit:cover;border-radius:3px}
.thumbnail img{background:var(--rule)}

.feed-title+.fanfare-widget{margin-block-start:0}
.feed-title+.fanfare-widget h2{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.feed-title+.fanfare-widget li{display:flex;flex-wrap:wrap;gap:.125rem .875rem;align-items:baseline;padding-block:1.35rem;border-color:var(--rule)}
.feed-title+.fanfare-widget li>a{font-size:.9375rem}
.feed-title+.fanfare-widget time{color:var(--muted);font-size:.8125rem}
.feed-title+.fanfare-widget li p{flex-basis:100%;font:400 1.1875rem/1.6 var(--serif)}
.front .section:first-child{position:absolute;inline-size:1px;block-size:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.front .lead .headline{font-size:clamp(1.9rem,1.2rem + 2.9vw,3.35rem);line-height:1.08;letter-spacing:-.012em}
.front .lead .headline:is(:lang(ar),:lang(fa),:lang(ur)){line-height:1.35;letter-spacing:0}
.front .lead .headline:lang(he){line-height:1.2;letter-spacing:0}
.front .lead .summary{font:400 clamp(1.0938rem,1rem + .45vw,1.25rem)/1.5 var(--serif)}
.front .lead .summary:is(:lang(ar),:lang(fa),:lang(ur)){line-height:1.8}
.front aside{gap:3.5rem}
.front aside ul{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,17rem),1fr));column-gap:2.5rem}
.front aside ul.formats{display:flex;column-gap:1.1rem}
.front aside .subscribe>p{max-inline-size:44rem}
aside{display:grid;gap:2.5rem;align-content:start}
.columns aside h2{border-block-start:3px solid var(--bar);padding-block-start:.75rem;margin-block-end:.6rem;font:600 1rem/1.5 var(--sans)}
aside .fanfare-widget{margin:0;font-size:.9375rem}
aside time{color:var(--muted)}
.subscribe>p{color:var(--muted);font-size:.9375rem}
.feeds>li{border-block-start:1px solid var(--rule);padding-block:.9rem}
.feeds{margin-block-start:1rem}
.feeds h3{font:600 1rem/1.4 var(--sans)}
.feeds h3 a{display:inline-block;padding-block:.125rem;text-decoration:none}
.feeds h3 a:hover{text-decoration:underline}
.feeds p{color:var(--muted);font-size:.875rem}
.names{columns:13rem;column-gap:2rem}
.names>li{break-inside:avoid;border-block-start:1px solid var(--rule)}
.names a{display:block;padding-block:.7rem;text-decoration:none;font-weight:600;overflow-wrap:anywhere}
.names a:hover{text-decoration:underline}
.formats{display:flex;flex-wrap:wrap;gap:.25rem 1.1rem}
.formats a{display:inline-block;padding-block:.3rem;color:var(--accent);font-size:.875rem;font-weight:600}
.all-feeds{border-block-start:1px solid var(--rule);padding-block-start:.9rem}
.subscribe>p+.all-feeds{margin-block-start:1rem}
.all-feeds a{color:var(--accent)}
.addresses{margin-block-start:1rem}
.addresses>div{border-block-start:1px solid var(--rule);padding-block:.8rem}
.addresses a{color:var(--accent);font-weight:600}
.addresses dd{margin-block-start:.25rem}
.addresses code{font:400 .8125rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,monospace;color:var(--muted);overflow-wrap:anywhere;user-select:all}

.article{max-inline-size:44rem;margin-inline:auto}
.article header{margin-block-end:1.75rem}
.article h1{font:700 clamp(1.95rem,1.35rem + 2.6vw,3.1rem)/1.14 var(--serif);letter-spacing:-.01em;text-wrap:balance;overflow-wrap:anywhere}
.article h1:lang(ar){line-height:1.45;letter-spacing:0}
.article h1:lang(he){line-height:1.3;letter-spacing:0}
.standfirst{margin-block-start:1rem;color:var(--muted);font:400 clamp(1.15rem,1.05rem + .5vw,1.35rem)/1.5 var(--serif)}
.standfirst:lang(ar){line-height:1.8}
.article .meta{margin-block-start:1.1rem;font-size:.9375rem}
.article figure{margin-block:1.75rem}
.article figure img{inline-size:100%;border-radius:3px}
.article :is(audio,video){display:block;inline-size:100%;max-inline-size:100%;block-size:auto;border-radius:3px}
.article audio{block-size:3.375rem}
.article :is(audio,video)+figcaption a{color:inherit}
.article figcaption{margin-block-start:.55rem;color:var(--muted);font-size:.875rem;line-height:1.5}
.credit{font-style:italic}
.credit:lang(ar),.credit:lang(he){font-style:normal}
.prose{font:400 1.1875rem/1.68 var(--serif);overflow-wrap:break-word}
.prose:lang(ar){font-size:1.25rem;line-height:1.95}
.prose:lang(he){line-height:1.8}
.prose>*+*{margin-block-start:1.1em}
.prose h2,.prose h3,.prose h4{line-height:1.3;margin-block:1.7em -.4em}
.prose h2{font-size:1.4rem}
.prose h3,.prose h4{font-size:1.2rem}
.prose a{color:var(--accent)}
.prose ul,.prose ol{padding-inline-start:1.4em}
.prose li+li{margin-block-start:.35em}
.prose blockquote{margin-inline:0;padding-inline-start:1.1em;border-inline-start:3px solid var(--rule);font-style:italic}
.prose blockquote em,.prose blockquote:lang(ar),.prose blockquote:lang(he){font-style:normal}
.prose blockquote p{margin:0}
.prose pre{overflow-x:auto;padding:1em;background:var(--raised);border:1px solid var(--rule);font-size:.875rem}
.prose :not(pre)>code{padding:.1em .3em;background:var(--raised);border:1px solid var(--rule);border-radius:3px;font-size:.8125em;overflow-wrap:anywhere}
.prose a>code{background:none}
.prose :is(th,td) code{overflow-wrap:normal}
.prose pre{line-height:1.55;tab-size:2}
.prose table{display:block;overflow-x:auto;border-collapse:collapse;font:400 .9375rem/1.5 var(--sans)}
.prose th:not([align]),.prose td:not([align]){text-align:start}
.prose th,.prose td{vertical-align:top;padding:.5em 1em .5em 0;border-block-end:1px solid var(--rule)}
.prose figcaption{font-family:var(--sans)}
.prose hr{border:0;border-block-start:1px solid var(--rule);margin-block:2em}
.transcripts{margin-block:.75rem 1.5rem;font-family:var(--sans);font-size:.9375rem}
.tags{display:flex;flex-wrap:wrap;gap:.5rem;margin-block-start:2rem}
.tags li{padding:.2rem .75rem;border:1px solid var(--rule);border-radius:999px;color:var(--muted);font-size:.8125rem}
.article~*{max-inline-size:44rem;margin:2rem auto 0}

.front>.menu{display:grid;grid-template-columns:repeat(auto-fit,minmax(9.5rem,1fr));gap:1.75rem 1.5rem}
.menu p{font:600 .8125rem/1.5 var(--sans);color:var(--muted);margin-block-end:.3rem}
.columns:not(.front)>.menu div+div{margin-block-start:1.4rem}
.menu:focus{outline:none}
.menu a{display:block;padding:.3rem .75rem;margin-inline-start:calc(-.75rem - 3px);border-inline-start:3px solid transparent;font-size:.9375rem;line-height:1.45;text-decoration:none}
.menu a:hover{text-decoration:underline}
.menu [aria-current]{border-color:var(--accent);color:var(--accent);font-weight:600}
.place{display:block;margin-block-end:1.25rem;color:var(--muted);font-size:.875rem;text-decoration:none}
.place::before{content:"☰";content:"☰" / "";margin-inline-end:.6em}
.turn{display:flex;flex-wrap:wrap;gap:1rem;justify-content:space-between;margin-block-start:3rem;border-block-start:1px solid var(--rule);padding-block-start:1.25rem}
.turn a{font-weight:600;text-decoration:none}
.turn a:hover{text-decoration:underline}
.turn [rel=prev]::before{content:"‹";content:"‹" / "";margin-inline-end:.5em}
.turn [rel=next]{margin-inline-start:auto}
.turn [rel=next]::after{content:"›";content:"›" / "";margin-inline-start:.5em}
.turn[dir=rtl] [rel=prev]::before{content:"›";content:"›" / ""}
.turn[dir=rtl] [rel=next]::after{content:"‹";content:"‹" / ""}

.foot{border-block-start:1px solid var(--rule);padding-block:1.5rem 3rem;display:flex;flex-wrap:wrap;gap:.75rem 2rem;justify-content:space-between;align-items:baseline;color:var(--muted);font-size:.875rem}
.foot .formats a{color:inherit;font-weight:400}

@media (min-width:48rem){
  .lead{grid-template-columns:minmax(0,7fr) minmax(0,5fr);gap:2rem;align-items:start}
  .front .lead{gap:2.5rem}
  .thumbnail{inline-size:6rem}
  aside{grid-template-columns:repeat(auto-fit,minmax(18rem,1fr))}
  .front aside{grid-template-columns:none}
}
@media (min-width:54rem){
  .stories{grid-template-columns:repeat(2,minmax(0,1fr))}
  .stories:has(>li:only-child){grid-template-columns:minmax(0,1fr)}
  .thumbnail{inline-size:5.5rem}
  .front .stories:has(>li:nth-child(3)){grid-template-columns:repeat(3,minmax(0,1fr));column-gap:2.5rem}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) .story{flex-direction:column-reverse;align-items:stretch}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) .thumbnail{inline-size:100%}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) :is(img,svg){aspect-ratio:3/2}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) .headline{font-size:1.375rem}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) .story:not(:has(.thumbnail)) .headline{font-size:2rem;line-height:1.15}
  .front .lead+.stories:has(>li:nth-child(3))>li:nth-child(-n+3) .story:not(:has(.thumbnail)) .summary{font-size:1.125rem;line-height:1.55;margin-block-start:.75rem}
}
@media (min-width:66rem){
  .columns:not(.front):has(>aside){grid-template-columns:minmax(0,1fr) 18.5rem}
  aside,.front aside{grid-template-columns:none}
  .columns:not(.front) .lead{grid-template-columns:minmax(0,1fr)}
  .columns:has(>aside) :is(.article,.article~*),.with-menu :is(.article,.article~*){margin-inline:0}
  .columns:not(.with-menu,:has(>aside)) .wide{margin-inline:-9rem}
  .columns.with-menu:not(.front){grid-template-columns:13rem minmax(0,1fr)}
  .with-menu:not(.front)>.menu{grid-area:1/1/span 2;position:sticky;inset-block-start:0;align-self:start;max-block-size:100vh;overflow-y:auto;padding-block:.5rem 2rem;padding-inline-start:calc(.75rem + 3px)}
  .with-menu:not(.front)>:not(.menu){grid-column:2}
  .with-menu .article,.with-menu .article~*{max-inline-size:50rem}
  .place{display:none}
}
@media (prefers-color-scheme:dark){
  .thumbnail :is(img,svg),.lead .picture img{filter:brightness(.88)}
}
@media (prefers-contrast:more),(forced-colors:active){
  .with-card .picture{display:none}
  .with-card .kicker,.with-card .headline a span{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal}
}
@media (prefers-reduced-motion:no-preference){
  html{scroll-behavior:smooth}
}
@media print{
  .skip,.masthead nav,.menu,.place,.turn,aside,.foot,.subscribe{display:none}
  .columns{display:block}
  .with-card .kicker,.with-card .headline a span{position:static;inline-size:auto;block-size:auto;clip-path:none;white-space:normal}
  .with-card .picture{display:none}
  body{border:0}
}
`
