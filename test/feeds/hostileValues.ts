/** Fourteen kinds of value that break feeds, by what they are. */
export const hostileValues: Readonly<Record<string, string>> = {
  "an ampersand": "AT&T & sons?a=1&b=2",
  "an ampersand already written out": "AT&amp;T &amp;amp; &#38; &lt;b&gt; &nbsp;",
  markup: "<script>alert(1)</script> <b>bold</b> 2 < 3 > 1 <!-- x --> <?php ?>",
  quotes: "\"double\" 'single' `back`",
  "one end of CDATA": "a]]>b",
  "two ends of CDATA": "a]]>b]]>c]]]]>>",
  "control characters": "a\u0000b\u0008c\u000Bd\u001Fe",
  "lone surrogates": "a\uD83Db\uDE00c",
  "U+FFFE and U+FFFF": "a\uFFFEb\uFFFFc",
  "spaces at the edges": "  a  b  ",
  "line ends": "a\r\nb\rc\nd\te",
  "astral characters": "a \u{1F6F3}\u{FE0F} \u{1D11E} \u{10FFFD}",
  "bidi marks": "\u200Fسفينة\u202E abc \u2066x\u2069",
  "replacement patterns": "$& $1 $` $' $$ \\1 %s {title}"
}
