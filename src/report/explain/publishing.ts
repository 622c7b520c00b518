/** What findings about ids, publishing, pages that are filled, and what is kept between runs mean. */
import type { Explanations } from "./Explanation.ts"

export const publishing = {
  FF6001: {
    means: "Two articles have one id. One of them is left out.",
    why: "Readers know an article by its id alone, and would take them for one.",
    fix: "Give one of the two another `id`.",
    example: "id: urn:uuid:917393e3-1b1e-5cef-ace4-edaa54e1f810",
    source: "https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6"
  },
  FF6002: {
    means: "An article is dated in the future and waits for its day.",
    why: "It is not out yet.",
    fix: "Nothing: the first build after that moment publishes it.",
    example: "date: 2026-12-24T08:00:00Z"
  },
  FF6003: {
    means: "An article is a draft, has expired, or has a date that cannot be read. It is not published.",
    why: "It is what its fields say.",
    fix: "Change the field when it is ready.",
    example: "draft: false"
  },
  FF6004: {
    means: "Cached pictures in `.fanfare/` were damaged and were made again.",
    why: "Nothing is wrong with what is published.",
    fix: "Nothing; if it happens again, check the disk.",
    example: "rm -r .fanfare"
  },
  FF6005: {
    means:
      "A feed was read back before it was published, and a value differed from what was meant. It was not published.",
    why: "No reader gets a wrong feed.",
    fix: "This is a defect of fanfare: please report it with the article.",
    example: "fanfare build --verbose"
  },
  FF6006: {
    means: "A file that fanfare did not write stands where it would write one. It was left alone.",
    why: "Fanfare never deletes what is not its own.",
    fix: "Remove that file, choose another directory with `--out`, or take it over with `--force`.",
    example: "fanfare build --out public/news"
  },
  FF6007: {
    means: "A file of the output could not be made. What was published of it stays.",
    why: "It is out of date.",
    fix: "Do what the finding says.",
    example: "fanfare build --verbose"
  },
  FF6008: {
    means: "A line of `fanfare.ledger.jsonl` cannot be read.",
    why: "The id and the date that it kept may be lost, and an old article come back as new.",
    fix: "Restore it from version control; keep both sides of a merge and remove the merge marks.",
    example: "git checkout -- fanfare.ledger.jsonl"
  },
  FF6009: {
    means: "Two articles give one address. One of them is left out.",
    why: "One would hide the other.",
    fix: "Give one of the two another `url`, or none.",
    example: "url: /harbour-2/"
  },
  FF6101: {
    means: "A page is in an encoding that fanfare does not write. It was left alone.",
    why: "It has no head tags and no share bar of fanfare's.",
    fix: "Let the site generator write UTF-8.",
    example: '<meta charset="utf-8">',
    source: "https://html.spec.whatwg.org/#charset"
  },
  FF6102: {
    means: "A place in a page (`data-fanfare`) cannot be filled where it stands.",
    why: "The piece is missing there.",
    fix: "Put it where the finding says, in the template.",
    example: '<div data-fanfare="share"></div>'
  },
  FF6103: {
    means: "A marker in the head of a page cannot be used.",
    why: "Head tags are not written.",
    fix: "Put both markers into the head, in the template.",
    example: "<!-- fanfare:head --><!-- /fanfare:head -->"
  },
  FF6104: {
    means: "With fanfare's pieces in it, browsers would read the page's own markup differently. It was left alone.",
    why: "Injection must never change a page.",
    fix: "Close the comments, templates and elements that the template leaves open.",
    example: "<!-- a comment -->   instead of   <!-- a comment"
  },
  FF6105: {
    means: "A page changed while it was being filled. It was left alone.",
    why: "What another program wrote must not be lost.",
    fix: "Run fanfare after the site generator has ended.",
    example: "hugo && fanfare build"
  },
  FF6106: {
    means: "A page is a symbolic link that leads out of the project. It was left alone.",
    why: "Fanfare writes inside of the project only.",
    fix: "Put the page itself there, or leave it out of `pages`.",
    example: "pages: { files: [public/**/*.html] }"
  },
  FF6107: {
    means: "Pages have head tags of their own, and fanfare's were left out.",
    why: "Networks show the pages' own.",
    fix: "Nothing if they are right; else take them out of the template.",
    example: '<meta property="og:image" content="…">'
  },
  FF6108: {
    means: "The site generator has a page where fanfare would write one. The generator's stays.",
    why: "Fanfare never replaces a page of the site.",
    fix: "Nothing, or choose another directory with `--out`.",
    example: "fanfare build --out public/fanfare"
  },
  FF6109: {
    means: "Pages have no place for a piece, such as the share bar.",
    why: "Fanfare chooses no place in a page unless it is asked to, so the piece is not shown.",
    fix: "Put the place into the template where it is to stand, or ask for one at the end of each article with `inject: { addPlaces: [share] }`.",
    example: '<div data-fanfare="share"></div>'
  },
  FF6201: {
    means: "The ledger lacked ids that are published; they came back from the output.",
    why: "Without ledger and output they would be lost.",
    fix: "Commit the ledger after this build.",
    example: "git add fanfare.ledger.jsonl"
  },
  FF6202: {
    means: "An article that readers have would come back under another id.",
    why: "Every subscriber gets an old item as new.",
    fix: "Give the article the id that it had, as the finding shows; or restore the ledger.",
    example: "id: https://news.example.org/?p=12"
  },
  FF6203: {
    means: "The feed to adopt breaks off. What stands before was taken over.",
    why: "Items behind keep no id.",
    fix: "Correct the feed, and run adopt again: what was taken over stays.",
    example: "fanfare adopt old.xml"
  },
  FF6204: {
    means: "An item of the adopted feed has no article here.",
    why: "If it is there under another link, it would come back as new.",
    fix: "Add the article, or write the id into it.",
    example: "id: https://news.example.org/?p=12"
  },
  FF6205: {
    means: "An article is not in the adopted feed. It keeps the id that it has.",
    why: "A feed holds its newest items only, so that is usual.",
    fix: "Nothing; adopt its archive too where there is one.",
    example: "fanfare adopt https://news.example.org/feed/?paged=2"
  },
  FF6206: {
    means: "An article declares another id than the adopted feed knows it by. The declared one is kept.",
    why: "Subscribers of that feed get it again.",
    fix: "Write the feed's id into the article.",
    example: "id: https://news.example.org/?p=12"
  },
  FF6207: {
    means: "Items of the adopted feed have neither an id nor a link.",
    why: "No reader knows them by anything that could be kept.",
    fix: "Nothing.",
    example: '<guid isPermaLink="false">12</guid>'
  },
  FF6208: {
    means:
      "`site.url` is an address that only this machine, a preview or an example has, and the build is in CI or strict. Nothing was written.",
    why: "Every link of the feeds would lead there, and ids stay for ever.",
    fix: "Set `site.url` to where the site is published, or give `--allow-url`.",
    example: "site: { url: https://news.example.org/ }",
    source: "https://www.rfc-editor.org/rfc/rfc2606"
  },
  FF6209: {
    means: "A file holds another title, date and text than what was published from it. It is a new article.",
    why: "If it is the same article, its subscribers get it again.",
    fix: "Nothing if it is another one; else write the old id into it.",
    example: "id: https://news.example.org/?p=12"
  },
  FF6301: {
    means: "The index in `.fanfare/` was damaged, or of another version, and was made again.",
    why: "It costs time once.",
    fix: "Nothing; if it happens again, check the disk.",
    example: "rm -r .fanfare"
  },
  FF6302: {
    means: "The index in `.fanfare/` cannot be kept.",
    why: "The next build reads everything again.",
    fix: "Check the rights of `.fanfare/` and the disk's free space.",
    example: "df -h ."
  },
  FF6303: {
    means: "Drawn pictures cannot be kept in `.fanfare/`.",
    why: "The next build draws them again.",
    fix: "Check the rights of `.fanfare/` and the disk's free space.",
    example: "df -h ."
  }
} satisfies Explanations
