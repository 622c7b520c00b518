/** What texts keep of the markup that they were turned into Markdown from; what readers of a feed get of each. */
import { check } from "./forms.ts"

const note = (title: string, inner: string): string =>
  `<blockquote><p><strong>${title}</strong></p>${inner}</blockquote>`

check("roles and links of reStructuredText", "md", [
  [
    "See :doc:`the second <a001>` and :doc:`a001`.",
    /^<p>See <a href="[^"]*">the second<\/a> and <a href="[^"]*">a001<\/a>\.<\/p>$/
  ],
  ["See :ref:`the quay <quay>`, :term:`boat` and :rfc:`2119`.", "<p>See the quay, boat and RFC 2119.</p>"],
  [
    "Call :func:`open`, :py:class:`~pathlib.Path` and :kbd:`Ctrl`.",
    "<p>Call <code>open</code>, <code>Path</code> and <code>Ctrl</code>.</p>"
  ],
  [
    "The `harbour office <https://example.org/office>`_ and `another <https://example.org/b>`__.",
    '<p>The <a href="https://example.org/office">harbour office</a> and <a href="https://example.org/b">another</a>.</p>'
  ],
  [
    "Note:`x`, :tada:`x`, 10:30:`x`, std::vector:`x` and `a <b>`.",
    "<p>Note:<code>x</code>, :tada:<code>x</code>, 10:30:<code>x</code>, std::vector:<code>x</code> and <code>a &#x3C;b></code>.</p>"
  ],
  [
    "Code ``:doc:`x` ``.\n\n```\n:doc:`x` and `a <https://example.org/>`_\n```",
    "<p>Code <code>:doc:`x` </code>.</p><pre><code>:doc:`x` and `a &#x3C;https://example.org/>`_\n</code></pre>"
  ]
])

check("macros and notes of AsciiDoc", "md", [
  ["See link:https://example.org/[the harbour].", '<p>See <a href="https://example.org/">the harbour</a>.</p>'],
  [
    'link:https://example.org/["Words, more",window=_blank] and link:https://example.org/b[].',
    '<p><a href="https://example.org/">Words, more</a> and <a href="https://example.org/b">https://example.org/b</a>.</p>'
  ],
  [
    "See xref:quay[the quay] and xref:a001.adoc#deep[the deep].\n\n## Quay",
    /^<p>See <a href="[^"]*#quay">the quay<\/a> and <a href="[^"]*#deep">the deep<\/a>\.<\/p><h2>Quay<\/h2>$/
  ],
  ["[NOTE]\n====\nIn *b*.\n\nMore.\n====\n\nKept.", `${note("Note", "<p>In <em>b</em>.</p><p>More.</p>")}<p>Kept.</p>`],
  ["[WARNING]\nDeep water.\n\nKept.", `${note("Warning", "<p>Deep water.</p>")}<p>Kept.</p>`],
  ["[TIP]\n.Bring a coat\n====\nIt rains.\n====", note("Bring a coat", "<p>It rains.</p>")],
  [
    "The link: a rope[1], a hyperlink:x[1] and [link:x[a]](https://example.org/).",
    /^<p>The link: a rope\[1\], a hyperlink:x\[1\] and .*<\/p>$/
  ],
  ["[NOTE]\n\nKept.", "<p>[NOTE]</p><p>Kept.</p>"],
  ["[NOTE]\nof it.\n\n[NOTE]: https://example.org/", /^<p><a href="https:\/\/example.org\/">NOTE<\/a>\s*of it\.<\/p>$/],
  ["[SIC]\n====", "<h1>[SIC]</h1>"],
  [
    "Code `link:a[b]`.\n\n    [NOTE]\n    ====",
    "<p>Code <code>link:a[b]</code>.</p><pre><code>[NOTE]\n====\n</code></pre>"
  ]
])

check("ids of blocks, as Obsidian writes them", "md", [
  ["Words of it. ^37066d\n\nKept.", "<p>Words of it.</p><p>Kept.</p>"],
  ["- One ^first-item\n- Two", "<ul><li>One</li><li>Two</li></ul>"],
  ["> Words.\n\n^quote-of-the-day\n\nKept.", /^<blockquote><p>Words\.<\/p><\/blockquote>(?:<p><\/p>)?<p>Kept\.<\/p>$/],
  ["Words\nof *it* ^abc123", /^<p>Words\s?of <em>it<\/em><\/p>$/],
  ["A footnote ^1\n\nAnother ^12345", "<p>A footnote ^1</p><p>Another ^12345</p>"],
  ["It is 2 ^kappa\n\nor e ^kappa", "<p>It is 2 ^kappa</p><p>or e ^kappa</p>"],
  ["Words ^here are not.\n\nx^2 and ^_^", "<p>Words ^here are not.</p><p>x^2 and ^_^</p>"],
  ["Code `a ^37066d`\n\n    b ^37066d", "<p>Code <code>a ^37066d</code></p><pre><code>b ^37066d\n</code></pre>"]
])

check("blocks of code of AsciiDoc", "md", [
  [
    "[source,ruby]\n----\nputs 1\n----\n\nAfter.",
    '<pre><code class="language-ruby">puts 1\n</code></pre><p>After.</p>'
  ],
  ["[,js]\n----\na\n\nb\n----\nAfter.", '<pre><code class="language-js">a\n\nb\n</code></pre><p>After.</p>'],
  [".Run it\n[source,sh]\n----\nls\n----", '<p>Run it</p><pre><code class="language-sh">ls\n</code></pre>'],
  ["[source%linenums,java,subs=+quotes]\n----\nint a;\n----", '<pre><code class="language-java">int a;\n</code></pre>'],
  ["[listing]\n....\n**a**\n....", "<pre><code>**a**\n</code></pre>"],
  ["[source,sh]\nls -l\ncd /\n\nAfter.", '<pre><code class="language-sh">ls -l\ncd /\n</code></pre><p>After.</p>'],
  ["[source]\nWords of a reference.", "<p>[source]\nWords of a reference.</p>"],
  ["[source,js]\n----\nwithout an end", "<h2>[source,js]</h2><p>without an end</p>"]
])

check("bold and italic words and headings of MediaWiki", "md", [
  ["'''Harbour''' is ''open'' today.", "<p><strong>Harbour</strong> is <em>open</em> today.</p>"],
  ["('''a'''), '''''both'''''.", "<p>(<strong>a</strong>), <strong><em>both</em></strong>.</p>"],
  [
    "'''A [link](https://example.org/) in it'''.",
    '<p><strong>A <a href="https://example.org/">link</a> in it</strong>.</p>'
  ],
  ["== History ==\nThe quay.\n\n=== Later ===", "<h2>History</h2><p>The quay.</p><h3>Later</h3>"],
  ["5'' by 7'', it's, f(''), '' and '' stay.", "<p>5'' by 7'', it's, f(''), '' and '' stay.</p>"],
  ["Code `'''a'''` and\n\n```\n== a ==\n```", "<p>Code <code>'''a'''</code> and</p><pre><code>== a ==\n</code></pre>"],
  ["== only one side\n\na == b == c", "<p>== only one side</p><p>a == b == c</p>"]
])

check("tables of AsciiDoc", "md", [
  [
    '.Times of the ferry\n[%header,cols="1,2"]\n|===\n|Day |Hour\n\n|Monday\n|6 and **12**\n\n|Tuesday | 7\n|===\n\nAfter.',
    "<table><caption>Times of the ferry</caption><thead><tr><th>Day</th><th>Hour</th></tr></thead><tbody><tr><td>Monday</td><td>6 and <strong>12</strong></td></tr><tr><td>Tuesday</td><td>7</td></tr></tbody></table><p>After.</p>"
  ],
  [
    "|===\n|A |B\n\n|1 |2\n|3 |4\n|===",
    "<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"
  ],
  [
    "|===\n|1 |2\n|3 |4\n|===",
    "<table><tbody><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>"
  ],
  [
    '[cols="2*",options="header"]\n|===\n|Name\n|Crew\n\n2+|both\n|Ada\n>s|3\nof them\n|===',
    /^<table><thead><tr><th>Name<\/th><th>Crew<\/th><\/tr><\/thead><tbody><tr><td colspan="2">both<\/td><\/tr><tr><td>Ada<\/td><td>3\s+of them<\/td><\/tr><\/tbody><\/table>$/
  ],
  [
    "[cols=3]\n|===\n.2+|a |b |c\n|d |e\n3*|x\n|===",
    '<table><tbody><tr><td rowspan="2">a</td><td>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr><tr><td>x</td><td>x</td><td>x</td></tr></tbody></table>'
  ],
  ["|===\n|a \\| b |c\n|===", "<table><tbody><tr><td>a | b</td><td>c</td></tr></tbody></table>"],
  ["Before.\n\n|===\n|never closed", "<p>Before.</p><p>|===\n|never closed</p>"],
  ["|===\n|===\n\nAfter.", "<p>|===\n|===</p><p>After.</p>"],
  ["```\n|===\n|a\n|===\n```", "<pre><code>|===\n|a\n|===\n</code></pre>"]
])

check("lists with as many signs as they are deep", "md", [
  [
    "* North\n** Stairs\n*** Steps\n* South\n\nAfter.",
    "<ul><li>North\n<ul><li>Stairs\n<ul><li>Steps</li></ul></li></ul></li><li>South</li></ul><p>After.</p>"
  ],
  [
    "* South\n*# first\n*# second\n** a lift\n* West",
    "<ul><li>South\n<ol><li>first</li><li>second</li></ol><ul><li>a lift</li></ul></li><li>West</li></ul>"
  ],
  ["* North\n*** Steps", "<ul><li>North\n<ul><li><ul><li>Steps</li></ul></li></ul></li></ul>"],
  [
    "* North\n** *Stairs* of [a](https://example.org/)",
    '<ul><li>North\n<ul><li><em>Stairs</em> of <a href="https://example.org/">a</a></li></ul></li></ul>'
  ],
  ["Where:\n* North\n** Stairs", "<p>Where:</p><ul><li>North\n<ul><li>Stairs</li></ul></li></ul>"],
  [
    "* North\n* **South** is bold\n**bold** goes on",
    "<ul><li>North</li><li><strong>South</strong> is bold\n<strong>bold</strong> goes on</li></ul>"
  ],
  ["* * *\n\n***", "<hr><hr>"],
  ["```\n* a\n** b\n```", "<pre><code>* a\n** b\n</code></pre>"]
])

check("tables of MediaWiki", "md", [
  [
    '{| class="wikitable"\n|+ Boats\n! Name !! Crew\n|-\n| Ada || 3\n|-\n| Bee\n| 4\n|}\n\nAfter.',
    "<table><caption>Boats</caption><thead><tr><th>Name</th><th>Crew</th></tr></thead><tbody><tr><td>Ada</td><td>3</td></tr><tr><td>Bee</td><td>4</td></tr></tbody></table><p>After.</p>"
  ],
  [
    "Before:\n{|\n| style=\"width:3em\" | '''A'''\n| [https://example.org/ b] more\n|}",
    '<p>Before:</p><table><tbody><tr><td><strong>A</strong></td><td><a href="https://example.org/">b</a> more</td></tr></tbody></table>'
  ],
  ["{|\n! scope=row | Ada\n| 3\nof them\n|}", "<table><tbody><tr><th>Ada</th><td>3\nof them</td></tr></tbody></table>"],
  ["{|\n| a\n{|\n| b\n|}\n| c\n|}", "<table><tbody><tr><td>a</td><td>b</td><td>c</td></tr></tbody></table>"],
  ["{| never closed\n| a", "<p>{| never closed\n| a</p>"],
  ["```\n{|\n| a\n|}\n```", "<pre><code>{|\n| a\n|}\n</code></pre>"]
])

check("links, files and switches of MediaWiki", "md", [
  ["[https://example.org/a The map] shows it.", '<p><a href="https://example.org/a">The map</a> shows it.</p>'],
  ["[https://example.org/a words](https://example.org/b)", /^<p><a href="https:\/\/example.org\/b">[^<]*<\/a><\/p>$/],
  ["__NOTOC__\n\nWords.\n\n__TOC__", /^(?:<p><\/p>)?<p>Words\.<\/p>(?:<p><\/p>)?$/],
  ["Words. [[Category:Boats]] [[Kategorie:Boote]]", "<p>Words.</p>"],
  ["Words [[File:deed.pdf|thumb|the deed]].", "<p>Words the deed.</p>"],
  ["Code `[[Category:x]]`.", "<p>Code <code>[[Category:x]]</code>.</p>"],
  ["__init__ and __TOCS__ stay.", "<p><strong>init</strong> and <strong>TOCS</strong> stay.</p>"]
])

check("quotations, references and comments of AsciiDoc", "md", [
  [
    "[quote, Ada Boat, The Sea]\nThe sea is *wide*.\n\nAfter.",
    "<blockquote><p>The sea is <em>wide</em>.</p><p>— Ada Boat, The Sea</p></blockquote><p>After.</p>"
  ],
  [
    "[quote]\n____\nOne.\n\n* Two.\n____\nAfter.",
    "<blockquote><p>One.</p><ul><li>Two.</li></ul></blockquote><p>After.</p>"
  ],
  ["[verse, Ada Boat]\n____\nOne\nTwo\n____", /^<blockquote><p>One<br>\s?Two<\/p><p>— Ada Boat<\/p><\/blockquote>$/],
  ["[quote]\n\nKept.", "<p>[quote]</p><p>Kept.</p>"],
  ["[quote]\n____\nnever closed", /^<p>\[quote\]<\/p><hr><p>never closed<\/p>$/],
  [
    "See <<quay,the quay>>, <<quay>> and <<a001.adoc#deep,more>>.\n\n[[quay]]\n## Quay",
    /^<p>See <a href="[^"]*#quay">the quay<\/a>, <a href="[^"]*#quay">quay<\/a> and .*more.*<\/p><h2>Quay<\/h2>$/
  ],
  ["A shift, 1 << 2 >> 1, and `<<x>>`.", "<p>A shift, 1 &#x3C;&#x3C; 2 >> 1, and <code>&#x3C;&#x3C;x>></code>.</p>"],
  ["Seen.\n\n////\nOnly for us.\n////\n\nSeen too.", "<p>Seen.</p><p>Seen too.</p>"],
  ["Seen.\n\n////\nOnly for us, never closed.", "<p>Seen.</p>"],
  ["Press kbd:[Ctrl] or btn:[OK].footnote:[Or not.]", "<p>Press <code>Ctrl</code> or <code>OK</code>. (Or not.)</p>"],
  ["== Quay\n\nWords.\n\n=== Ropes\n\nMore.", "<h2>Quay</h2><p>Words.</p><h3>Ropes</h3><p>More.</p>"]
])
