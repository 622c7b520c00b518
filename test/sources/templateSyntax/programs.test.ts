/** Directives of FreeMarker and Blade and templates of MediaWiki; what readers of a feed get of each. */
import { describe, expect, test } from "vitest"
import { readOne } from "../project.ts"
import { check, type Forms, link } from "./forms.ts"

/** In HTML, too. */
const freemarker: Forms = [
  ["A<#if x>never<#else>never</#if> kept.", "<p>A kept.</p>"],
  ["<#list boats as boat>never <#if (boat.size > 3)>never</#if></#list>Kept.", "<p>Kept.</p>"],
  ['<#include "head.ftl">Kept<#-- a note -->.', "<p>Kept.</p>"],
  ['<#assign name = "x > y">Kept.', "<p>Kept.</p>"],
  ['<@layout title="x">Kept</@layout> <@foot />here.', "<p>Kept here.</p>"],
  ["It costs ${price} or $5.", "<p>It costs ${price} or $5.</p>"]
]
check("directives of FreeMarker", "md", [
  ...freemarker,
  ["Join <#general> with <#3> and <@mina>.", "<p>Join &#x3C;#general> with &#x3C;#3> and &#x3C;@mina>.</p>"],
  [
    "Code `<#if x>` and `</#if>`.\n\n```\n<#list a as b>\n</#list>\n```",
    "<p>Code <code>&#x3C;#if x></code> and <code>&#x3C;/#if></code>.</p><pre><code>&#x3C;#list a as b>\n&#x3C;/#list></code></pre>"
  ]
])
check(
  "directives of FreeMarker in HTML",
  "html",
  freemarker.map(([form, html]) => [`<p>${form}</p>`, html])
)

check("directives of Blade", "md", [
  ["@if ($x)\nnever\n@else\nnever\n@endif\n\nKept.", "<p>Kept.</p>"],
  [
    "@foreach ($boats as $boat)\n@foreach ($boat->all() as $one)\nnever\n@endforeach\nnever\n@endforeach\nKept.",
    "<p>Kept.</p>"
  ],
  ["@if (count($x) > 1) never @endif\nKept.", "<p>Kept.</p>"],
  ["@extends('layout')\n\n@section('body')\nKept.\n@endsection\n\n@include('foot', ['a' => 1])", "<p>Kept.</p>"],
  ["@auth\nnever\n@endauth\n\nKept.", "<p>Kept.</p>"],
  [
    "@if you like\n\nWrite to a@if.example or @if (you like).",
    /^<p>@if you like<\/p><p>Write to .*a@if\.example.* or @if \(you like\)\.<\/p>$/
  ],
  ["@if ($x) is how Blade asks.", "<p>@if ($x) is how Blade asks.</p>"],
  ["@section nine\n\n@show\n\n@mina", "<p>@section nine</p><p>@show</p><p>@mina</p>"],
  [
    "Code `@if ($x)`.\n\n```blade\n@if ($x)\n@endif\n```",
    '<p>Code <code>@if ($x)</code>.</p><pre><code class="language-blade">@if ($x)\n@endif\n</code></pre>'
  ]
])

check("templates of MediaWiki", "md", [
  ["{{cite web|url=https://example.org/a|title=The quay|date=2026}}", link("https://example.org/a", "The quay")],
  [
    "{{Cite news | url = https://example.org/a | work = [[News|The News]] }}",
    link("https://example.org/a", "The News")
  ],
  ["As in {{cite book|title=''Boats''|author=Olga Ruud}}.", "<p>As in Boats.</p>"],
  [
    "It is {{convert|5|km|mi}} to {{lang|fr|le port}}, {{nowrap|42 boats}}.",
    "<p>It is 5\u00A0km to le port, 42 boats.</p>"
  ],
  [
    "{{Infobox ship\n| name = {{nowrap|The Ferry}}\n| built = [[Brest|a yard]]\n}}\n\nKept{{citation needed|date=May 2026}}.",
    "<p>Kept.</p>"
  ],
  ["{{quote|All aboard, please.|Mina Larsen}}", "<p>All aboard, please. (Mina Larsen)</p>"],
  ["{{Main|Harbours}}\n\nKept.{{reflist}}", "<p>Kept.</p>"],
  ["Write {{name}}, {{lang}}, {{quote}} or {{cite}}.", "<p>Write {{name}}, {{lang}}, {{quote}} or {{cite}}.</p>"],
  ["Of {{ title | upcase }}{{title|escape}}.", "<p>Of Sample.</p>"],
  ["Code `{{cite web|url=https://example.org/}}`.", "<p>Code <code>{{cite web|url=https://example.org/}}</code>.</p>"]
])

describe("what is cut of other programs", () => {
  test.each([
    ["<#if x>never</#if>", "FreeMarker"],
    ["@if ($x)\nnever\n@endif", "Blade"],
    ["{{Infobox ship|name=The Ferry}}", "MediaWiki"],
    ['<@foot id="a" />', "FreeMarker"]
  ])("is told of: %s", async (form, language) => {
    const { findings } = await readOne("a.md", `---\ntitle: Sample\nlang: en\n---\nKept.\n\n${form}\n`)
    expect(findings.find(({ code }) => code === "FF1310")).toMatchObject({
      line: 7,
      message: expect.stringContaining(`(${language})`) as unknown
    })
  })
})

check("FreeMarker in MDX", "mdx", [
  ["A<#if x>never<#else>never</#if> kept.", "<p>A kept.</p>"],
  ["<#-- a remark -->Kept.", "<p>Kept.</p>"],
  ['<#assign a="never">Kept <@macro b/>.', "<p>Kept .</p>"],
  ["<#list boats as boat>never</#list>Kept <b>bold</b>.", "<p>Kept <b>bold</b>.</p>"]
])
