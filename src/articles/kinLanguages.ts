/**
 * Languages that detectors take for each other, and what tells them apart:
 * letters and small words that one of them has and its kin have not. In a short
 * text nothing else does.
 */

/** Words as a whole: `\b` knows the letters of ASCII only. */
const words = (...each: ReadonlyArray<string>): string =>
  String.raw`(?<![\p{L}\p{M}])(?:${each.join("|").replaceAll(" ", "|")})(?![\p{L}\p{M}])`
const ends = (...each: ReadonlyArray<string>): string =>
  String.raw`(?:${each.join("|").replaceAll(" ", "|")})(?![\p{L}\p{M}])`

const marks = (...patterns: ReadonlyArray<string>): RegExp => new RegExp(patterns.join("|"), "giu")

/** What Croatian and Bosnian have where Serbian has `e`. */
const ijekavian = "(?<=[bcčdghklmnprstvzž])ije(?=[a-zčćđšž])"
/** Words of Bosnian and Serbian that Croatian has not. */
const eastern = words(
  "ponovo hiljada hiljade voz evropski biblioteka biblioteku biblioteke januara februara marta aprila maja juna jula avgusta septembra oktobra novembra decembra"
)
const croatianMonths = words(
  "siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga prosinca"
)

/** In each group what speaks for one language and against its kin. `no` stands for both forms of Norwegian. */
const groups: ReadonlyArray<Readonly<Record<string, RegExp>>> = [
  {
    id: marks(
      words("karena bahwa bisa mobil polisi uang pemerintah senin rabu kamis jumat libur dibuka warga kota"),
      words("saat usai hingga terkait siswa kantor provinsi kabupaten pekan tim resep")
    ),
    ms: marks(
      words("kerana bahawa polis isnin khamis jumaat ahad baharu jambatan hospital"),
      words("ialah beliau manakala mangsa syarikat wang kanak pelajar ramai semula bandar")
    )
  },
  {
    ru: marks("[ыэё]", words("что это из его он она они двух лет снова уже ещё только через чтобы")),
    uk: marks("[їєґ]", "і"),
    be: marks("ў", "[ыэ].*і"),
    bg: marks("ъ", words("ще със към")),
    sr: marks("[ђћ]", words("је су ће због који након")),
    mk: marks("[ѓѕќ]", words("го во со дека поради ќе")),
    // What Cyrillic became in Asia has letters that no Slavic language has.
    kk: marks("[әғқңөұү]", "(?<=[әғқңөұү].*)і|і(?=.*[әғқңөұү])"),
    ky: marks("[өүңы]", words("жана менен үчүн")),
    mn: marks("[өүэ]", "аа|оо|уу|ий"),
    tg: marks("[ғӣқӯҳҷ]"),
    uz: marks("[ўқғҳ]"),
    tt: marks("[әөүҗңһ]"),
    ba: marks("[әөүҙҡҫһғң]")
  },
  {
    nl: marks(words("de het een voor zijn niet naar wordt dat hij zij bij uit ook zoekt"), ends("ij", "ijk", "ijs")),
    af: marks(words("die vir nie wat hulle jy ek weens hy"), "['’]n "),
    fy: marks(words("de it fan yn foar net hy sy by út wer oer wie"), "[ûêú]")
  },
  {
    no: marks(words("av etter igjen nå hva ble meg deg seg noen uke åpner")),
    da: marks(words("af efter igen nu hvad blev mig dig sig nogen uge åbner"), "æ(?!r)"),
    sv: marks("[äö]", words("och att inte från"))
  },
  {
    pt: marks(
      "[ãõçâêô]",
      "-feira",
      "ss",
      "lh[aeo]",
      "nh[aeo]",
      words("não em um uma pelo pela com sua são isso hoje depois dois muito muita muitos muitas")
    ),
    es: marks("[¿¡ñ]", "ción", words("el los las del y una al la qué hoy")),
    gl: marks(words("unha dunha hoxe polo pola coa dúas os luns venres xa ata máis súa"), "xe|xi(?=[ou])", "ñ", "ción"),
    ca: marks(
      "l·l",
      String.raw`(?<![\p{L}\p{M}])[ld]['’](?=\p{L})`,
      words("el la del al els les amb i per dels és una però va van")
    )
  },
  {
    cs: marks("[ěřů]", words("se jsou který ve")),
    sk: marks("[ľĺŕôä]", words("sa sú ktorý vo pre"))
  },
  {
    sl: marks(words("in ki ter pri zaradi kot tudi še")),
    hr: marks(
      ijekavian,
      words("tko tjedan tjedna kruha kruh tisuća vlak ponovno europski povijest glazba nogomet"),
      croatianMonths
    ),
    bs: marks(ijekavian, eastern, words("hljeb hljeba sedmica sedmice lahko")),
    sr: marks(
      eastern,
      words("hleb hleba nedelja nedelje posle vreme deca pre reke reci mesto mesta gde dve"),
      "(?<!j)edelj"
    )
  },
  {
    ar: marks("[ةىإأ]", String.raw`(?<!\p{L})ال`),
    fa: marks(words("در از به را است هستند این که شد شده می برای"), "می‌"),
    ur: marks("[ٹڈڑںےھہ]"),
    ps: marks("[ټډړږښڼېۍځڅ]"),
    ku: marks("[ڵڕێۆە]"),
    ug: marks("[ۇۈۆڭېەئى]"),
    sd: marks("[ٻڀٺٽڇڃڄڊڏڌڍڙڳڱڻ]")
  },
  {
    hi: marks(words("है हैं का के की में से को पर और रहा रहे रही गया गई"), String.raw`[\u0958-\u095f]|\u093c`),
    mr: marks("ळ", words("आहे आहेत नवा होत"), ends("च्या", "ची", "चा", "चे", "ांत", "ाला", "ामुळे", "ेल्या")),
    ne: marks(words("छ छन् छन्"), ends("हरू", "मा", "ँदै", "दै", "यो", "याँ", "एको", "ीको", "लाई", "ेका", "ेकाले", "छन्"))
  }
]

const alike: Readonly<Record<string, string>> = { nb: "no", nn: "no", ckb: "ku" }

const nameOf = (tag: string): string => {
  const primary = tag.split("-")[0]?.toLowerCase() ?? ""
  return alike[primary] ?? primary
}

export const isSameLanguage = (one: string, other: string): boolean => nameOf(one) === nameOf(other)

export const areKin = (one: string, other: string): boolean =>
  groups.some((group) => Object.hasOwn(group, nameOf(one)) && Object.hasOwn(group, nameOf(other)))

export interface Verdict {
  /** The one language of the group that most speaks for; undefined where nothing does, or as much for another. */
  readonly language: string | undefined
  /** How much more speaks for it than for any of its kin. */
  readonly lead: number
}

/** What a text's small words and letters say among a language and its kin; null for a language without kin. */
export const amongKin = (text: string, language: string): Verdict | null => {
  const name = nameOf(language)
  const related = groups.filter((group) => Object.hasOwn(group, name))
  // Serbian has kin in both of its scripts.
  const group =
    related.length > 1
      ? related.find((one) => Object.hasOwn(one, /\p{Script=Cyrillic}/u.test(text) ? "ru" : "hr"))
      : related[0]
  if (group === undefined) return null
  const counts = Object.entries(group)
    .map(([one, pattern]) => [one, text.match(pattern)?.length ?? 0] as const)
    .toSorted((a, b) => b[1] - a[1])
  const [[best = "", most = 0] = [], [, next = 0] = []] = counts
  const lead = most - next
  return { language: lead > 0 ? (best === name ? language : best) : undefined, lead }
}
