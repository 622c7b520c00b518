/** What the address of a page says of its kind: a long name or a date, the sections that sites have in many languages. Pure. */

const has = (text: string, pattern: RegExp): number => Number(pattern.test(text))

/** A segment of a path that is one of these words, whatever follows it. */
const segment = (words: string): RegExp => new RegExp(`/(?:${words})(?:/|\\.\\w+$|$)`, "iu")

const articles = segment(
  "blogs?|news|articles?|posts?|story|stories|insights?|learn|guides?|resources|magazine|press|artikel|beitrag|nachrichten|aktuelles|actualites?|noticias?|articulos?|notizie|articol[oi]|nieuws|nyheter|مقالات?|اخبار|أخبار|記事|ニュース|新闻|文章"
)
const lists = segment(
  "tags?|categor(?:y|ies|i[ae]s?|ie)|archives?|authors?|topics?|search|collections?|browse|genre|shop|kategorien?|schlagwort|archiv|suche|etiquetas?|buscar|recherche|mots-cles|tagg|zoeken|تصنيف|وسم|بحث|カテゴリー?|タグ|检索|标签|分类"
)
const offers = segment(
  "services?|solutions?|products?|pricing|plans|platform|industries|capabilities|departments?|programs?|portfolio|customers?|careers?|jobs?|leistungen|produkte?|preise|l(?:oe|ö)sungen|karriere|servicios?|soluciones|productos?|precios|tarifs?|produits?|servizi|prodott[io]|servicos|produtos?|diensten|producten|خدمات|منتجات|サービス|製品|料金|服务|产品"
)
const about =
  /\/(?:about(?:-us)?|contact(?:-us)?|imprint|impressum|kontakt|ueber-uns|a-propos|mentions-legales|contacto|acerca(?:-de)?|privacy(?:-policy)?|datenschutz|terms|legal|faq|من-نحن|会社概要|お問い合わせ)\/?(?:index\.html?|\.html?)?$/iu
const documentation =
  /(?:^|[./])(?:docs?|documentation|dokumentation|reference|api|manual|help|wiki|developers?)(?:[./]|$)/i
/** What documentation and shops have beside their pages. */
const reports = segment("blog|news|posts?|story|stories")
const forums =
  /(?:^|[./])(?:forums?|foro|bbs|boards?)(?:[./]|$)|\/(?:threads?|discussions?|viewtopic|showthread|talk)(?:[/.]|$)|\/(?:topic|questions?|t)\/\d+|\/t\/[^/]+\/\d+|^discuss|-t\d+\.html/i
/** The name of a whole section, as the last of the path. */
const sections =
  /^(?:news|blogs?|articles?|stories|posts?|issues?|events?|press|magazine|insights?|resources|guides?|reviews?|courses?|programs?|jobs|archives?|all|topics?|categories|start|overview|introduction|intro|quickstart|getting-started|nachrichten|aktuelles|termine|actualites?|evenements|noticias|eventos|notizie|nieuws|nyheter|أخبار|ニュース|新闻)$/iu

export const addressSigns = ({ hostname, pathname, search }: URL) => {
  const path = readable(pathname).replace(/\/index\.\w+$/, "/")
  const names = path.split("/").filter(Boolean)
  const name = (names.at(-1) ?? "").replace(/\.\w{1,5}$/, "")
  const words = wordsIn(name)
  const longName = Math.min(1, Math.max(0, words - 1) / 5)
  const isReport = has(path, reports)
  return {
    longName,
    shortName: Number(words <= 1),
    shallowName: Number(names.length === 1) * (1 - longName),
    articlePath: has(`/${names.slice(0, -1).join("/")}/`, articles),
    datePath: has(path, /\/(?:19|20)\d\d(?:\/|-\d\d)/),
    // The names of tags and wares are short; those of stories on a topic are not.
    listPath: has(path, lists) * (1 - longName),
    offerPath: has(path, offers) * (1 - isReport),
    sectionPath: has(name, sections),
    aboutPath: has(path, about),
    docPath: has(hostname + path, documentation) * (1 - isReport),
    forumPath: has(hostname + path, forums),
    queryPath: has(search, /[?&](?:id|t|f|p|q|s)=/)
  }
}

/** Scripts without blanks have no hyphens either: three of their letters are a word. */
const wordsIn = (name: string): number =>
  name.split(/[-_+]/).filter(Boolean).length +
  Math.floor((name.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0) / 3)

const readable = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
