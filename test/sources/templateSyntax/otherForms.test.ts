/** Tags of engines that few generators have, and of what writes for them; what readers of a feed get of each. */
import { check, film, type Forms, picture, src } from "./forms.ts"

check("programs of EJS, ERB and PHP", "md", [
  ["Of <%= post.title %>, <%- page.title -%>.", "<p>Of Sample, Sample.</p>"],
  ["<% posts.each do |p| %>\n<%= p.title %>\n<% end %>\n\nKept.", "<p>Kept.</p>"],
  ["A<% if (x) { %>never<% } else { %>never<% } %> kept.", "<p>A kept.</p>"],
  ["<%- include('part') %>Kept<%# a note %>.<%-- another --%>", "<p>Kept.</p>"],
  ["<?php if ($x): ?>never<?php endif; ?>Kept <?= $x ?>.", "<p>Kept .</p>"],
  ['[Home](<%= url_for("/") %>)', "<p>Home</p>"],
  [
    "Code `<%= a %>`.\n\n```erb\n<% x %>\n```",
    '<p>Code <code>&#x3C;%= a %></code>.</p><pre><code class="language-erb">&#x3C;% x %></code></pre>'
  ],
  ["Less <% than, and a <%% b.", "<p>Less &#x3C;% than, and a &#x3C;%% b.</p>"]
])

check("Twig, Mustache, Blade, Svelte and Vue", "md", [
  ["{#no blank#}Kept{# two\n\nparagraphs #}.", "<p>Kept.</p>"],
  ["{% set x %}never{% endset %}{{ x|raw }}Kept.", "<p>Kept.</p>"],
  ["{{&raw}}{{! a note }}{{=<% %>=}}Kept.", "<p>Kept.</p>"],
  ["{!! $html !!}{{-- a comment --}}Kept.", "<p>Kept.</p>"],
  ["{#if a}never{:else}never{/if}{@html text}Kept.", "<p>Kept.</p>"],
  ["{#key x}In{/key} kept.", "<p>In kept.</p>"],
  ['<p @click="go" class="x">Kept</p>', "<p>Kept</p>"],
  ["A <b on:click={() => go()}>b</b> c.", "<p>A <b>b</b> c.</p>"],
  ["<div>\n<template #head>never</template>\n</div>\n\nKept.", "<div></div><p>Kept.</p>"],
  ["## Words {#own-id}", "<h2>Words</h2>"],
  ["Sets {#a, b} and `{#if a}`.", "<p>Sets {#a, b} and <code>{#if a}</code>.</p>"]
])

check("what VitePress, reStructuredText, AsciiDoc and MyST put in", "md", [
  ["<<< @/snippets/a.js{1,3}\n\nKept.", "<p>Kept.</p>"],
  ["<!--@include: ./part.md-->\n\nKept.", "<p>Kept.</p>"],
  [`.. image:: ${src}\n   :alt: A boat\n\nKept.`, `<p>${picture("A boat")}</p><p>Kept.</p>`],
  [".. _a label:\n\n.. note:: Kept.", "<p>Kept.</p>"],
  [`image::${src}[A boat,300]`, `<p>${picture("A boat")}</p>`],
  ["video::dQw4w9WgXcQ[youtube]", film("dQw4w9WgXcQ")],
  ["include::part.adoc[]\n\nKept.", "<p>Kept.</p>"],
  ["See {ref}`the quay <quay>` and {doc}`boats`.", "<p>See the quay and boats.</p>"],
  ["```{tip}\nIn *b*.\n```", "<blockquote><p><strong>Tip</strong></p><p>In <em>b</em>.</p></blockquote>"],
  [
    `\`\`\`{figure} ${src}\n:alt: A boat\nOff *Brest*\n\`\`\``,
    `<p>${picture("A boat")}</p><div><p>Off <em>Brest</em></p></div>`
  ],
  ["```{python}\nx = 1\n```", "<pre><code>x = 1\n</code></pre>"],
  [
    "    <<< @/a.js\n\n`include::a[]`",
    "<pre><code>&#x3C;&#x3C;&#x3C; @/a.js\n</code></pre><p><code>include::a[]</code></p>"
  ]
])

check("what Obsidian adds", "md", [
  [
    "See [[a001]], [[a001|the second]] and [[a001#Deep water]].",
    /See <a href="[^"]*">a001<\/a>, <a href="[^"]*">the second<\/a> and <a href="[^"]*#deep-water">a001 > Deep water<\/a>\./
  ],
  [
    "[[https://example.org/|Words]] ==marked *so*==, %%never%% and.",
    '<p><a href="https://example.org/">Words</a><mark>marked <em>so</em></mark>, and.</p>'
  ],
  ["%%\n\nnever\n\n%%\n\nKept.", "<p>Kept.</p>"],
  [`![[${src}|A boat]]`, `<p>${picture("A boat")}</p>`],
  [`![[${src}|300]]`, `<p>${picture("", ' width="300"')}</p>`],
  ["![[speech.pdf]]Kept ![[a000]].", /^<p>Kept <a href="[^"]*">a000<\/a>\.<\/p>$/],
  [
    "A a[[1]], [[1,2],[3]], [[ -f x ]], a == b == c, 5%% and df[['x']].",
    "<p>A a[[1]], [[1,2],[3]], [[ -f x ]], a == b == c, 5%% and df[['x']].</p>"
  ],
  [
    "[[a]] and [[b]](https://example.org/)\n\n[a]: https://example.org/a",
    '<p>[<a href="https://example.org/a">a</a>] and <a href="https://example.org/">[b]</a></p>'
  ],
  [
    "Code `[[x]]` and `==y==`.\n\n    %%z%%",
    "<p>Code <code>[[x]]</code> and <code>==y==</code>.</p><pre><code>%%z%%\n</code></pre>"
  ]
])

const wordpress: Forms = [
  ['[gallery ids="1,2"]\n\nKept.', "<p>Kept.</p>"],
  [
    `[caption id="a" width="300"]<img src="${src}" alt="A boat"> Off Brest[/caption]`,
    `<figure>${picture("A boat")}<figcaption>Off Brest</figcaption></figure>`
  ],
  ["[embed]https://www.youtube.com/watch?v=dQw4w9WgXcQ[/embed]", film("dQw4w9WgXcQ")],
  ["[vc_row][vc_column]Kept.[/vc_column][/vc_row]", "<p>Kept.</p>"],
  ['[contact-form-7 id="1"]\n\nKept.', "<p>Kept.</p>"]
]
check("shortcodes of WordPress", "md", [
  ...wordpress,
  [
    "A [video], an [audio](https://example.org/), [sic] and [1].",
    '<p>A [video], an <a href="https://example.org/">audio</a>, [sic] and [1].</p>'
  ],
  ['Code `[gallery ids="1"]`.', '<p>Code <code>[gallery ids="1"]</code>.</p>']
])
check(
  "shortcodes of WordPress in HTML",
  "html",
  wordpress.map(([form, html]) => [`<p>${form.replace("\n\n", "</p><p>")}</p>`, html])
)
