/** Words of one small harbour in five languages, for sample pages: sentences are our own. */

export interface Voice {
  readonly lang: string
  /** Each of some twenty words, or as much in Japanese. */
  readonly sentences: ReadonlyArray<string>
  readonly headline: string
  /** The last of the address of a story, of an offer. */
  readonly slug: string
  readonly offers: string
  readonly ware: string
  readonly menu: ReadonlyArray<string>
  readonly headings: ReadonlyArray<string>
  readonly date: string
  readonly buy: string
  readonly people: ReadonlyArray<string>
}

export const voices: ReadonlyArray<Voice> = [
  {
    lang: "en",
    sentences: [
      "The ferry came back on Monday after two months in the dock, and three hundred people waited for it on the quay.",
      "Its engine had been taken out, cleaned and put back by the same four men who built it thirty years before.",
      "Nobody had told the baker, who had closed for the day and stood at the window of his shop when the horn was heard.",
      "By noon the first lorries were on board, and the captain asked everybody to keep the ramp free for the post.",
      "The council had feared that the repair would cost more than a new ship, but the bill came to half of that.",
      "In the evening the band played on the upper deck until the light of the harbour went out for the night."
    ],
    headline: "Three hundred people wait for the ferry on the quay",
    slug: "three-hundred-wait-for-the-ferry",
    offers: "services",
    ware: "Harbour lamp",
    menu: ["News", "Timetable", "Tickets", "Jobs", "Contact"],
    headings: ["Repair", "Timetable", "Freight", "Passengers", "Crew", "Storage"],
    date: "1 March 2026",
    buy: "Add to cart",
    people: ["Mina", "Jonas", "Ada", "Samir", "Olga", "Pim"]
  },
  {
    lang: "de",
    sentences: [
      "Die Fähre kam am Montag nach zwei Monaten aus der Werft zurück, und dreihundert Menschen warteten am Kai auf sie.",
      "Ihr Motor war ausgebaut, gereinigt und wieder eingesetzt worden, von denselben vier Männern, die ihn gebaut hatten.",
      "Dem Bäcker hatte niemand etwas gesagt, er hatte geschlossen und stand am Fenster seines Ladens, als das Horn ertönte.",
      "Gegen Mittag waren die ersten Lastwagen an Bord, und der Kapitän bat alle, die Rampe für die Post frei zu halten.",
      "Der Rat hatte befürchtet, dass die Reparatur mehr kosten würde als ein neues Schiff, doch es wurde nur die Hälfte.",
      "Am Abend spielte die Kapelle auf dem oberen Deck, bis das Licht des Hafens für die Nacht gelöscht wurde."
    ],
    headline: "Dreihundert Menschen warten am Kai auf die Fähre",
    slug: "dreihundert-menschen-warten-auf-die-faehre",
    offers: "leistungen",
    ware: "Hafenlampe",
    menu: ["Aktuelles", "Fahrplan", "Karten", "Stellen", "Kontakt"],
    headings: ["Reparatur", "Fahrplan", "Fracht", "Fahrgäste", "Mannschaft", "Lager"],
    date: "1. März 2026",
    buy: "In den Warenkorb",
    people: ["Lena", "Jonas", "Uwe", "Samir", "Olga", "Piet"]
  },
  {
    lang: "fr",
    sentences: [
      "Le bac est revenu lundi après deux mois au chantier, et trois cents personnes l'attendaient sur le quai.",
      "Son moteur avait été démonté, nettoyé et remis en place par les quatre hommes qui l'avaient construit autrefois.",
      "Personne n'avait prévenu le boulanger, qui avait fermé et se tenait à la fenêtre de sa boutique quand la corne sonna.",
      "Vers midi les premiers camions étaient à bord, et le capitaine pria chacun de laisser la rampe libre pour la poste.",
      "Le conseil avait craint que la réparation coûte plus cher qu'un navire neuf, mais la facture fut de moitié moindre.",
      "Le soir, la fanfare joua sur le pont supérieur jusqu'à ce que le feu du port s'éteigne pour la nuit."
    ],
    headline: "Trois cents personnes attendent le bac sur le quai",
    slug: "trois-cents-personnes-attendent-le-bac",
    offers: "services",
    ware: "Lampe du port",
    menu: ["Actualités", "Horaires", "Billets", "Emplois", "Contact"],
    headings: ["Réparation", "Horaires", "Fret", "Passagers", "Équipage", "Dépôt"],
    date: "1er mars 2026",
    buy: "Ajouter au panier",
    people: ["Mina", "Jean", "Ada", "Samir", "Olga", "Paul"]
  },
  {
    lang: "ar",
    sentences: [
      "عادت العبّارة يوم الاثنين بعد شهرين قضتهما في الحوض، وكان ثلاثمئة شخص ينتظرونها على الرصيف منذ الفجر.",
      "كان محركها قد أُخرج ونُظّف ثم أُعيد إلى مكانه على أيدي الرجال الأربعة الذين صنعوه قبل ثلاثين عاما.",
      "لم يخبر أحد الخباز الذي كان قد أغلق دكانه ووقف عند النافذة حين سُمع صوت البوق من جهة البحر.",
      "عند الظهر كانت أولى الشاحنات على متن السفينة، وطلب القبطان من الجميع أن يتركوا الممر خاليا للبريد.",
      "كان المجلس يخشى أن تكلّف الإصلاحات أكثر من ثمن سفينة جديدة، لكن الفاتورة جاءت نصف ذلك المبلغ.",
      "وفي المساء عزفت الفرقة على السطح العلوي حتى أُطفئ ضوء الميناء وعاد الناس إلى بيوتهم فرحين."
    ],
    headline: "ثلاثمئة شخص ينتظرون العبّارة على الرصيف منذ الفجر",
    slug: "ثلاثمئة-شخص-ينتظرون-العبارة-على-الرصيف",
    offers: "خدمات",
    ware: "مصباح الميناء",
    menu: ["الأخبار", "المواعيد", "التذاكر", "الوظائف", "اتصل بنا"],
    headings: ["الإصلاح", "المواعيد", "الشحن", "الركاب", "الطاقم", "المخزن"],
    date: "1 مارس 2026",
    buy: "أضف إلى السلة",
    people: ["مينا", "سمير", "عادل", "هدى", "ليلى", "يوسف"]
  },
  {
    lang: "ja",
    sentences: [
      "渡し船は月曜日に二か月ぶりに造船所から戻り、岸壁では朝から三百人もの人々がその帰りを待っていた。",
      "機関は取り外されて洗われ、三十年前にそれを組み立てた同じ四人の職人の手で元の場所に収められたという。",
      "パン屋には誰も知らせておらず、店を閉めていた主人は、汽笛が聞こえたとき窓辺に立って港を眺めていた。",
      "正午には最初のトラックが乗り込み、船長は郵便のために斜路を空けておくよう、集まった人々に頼んだ。",
      "議会は修理が新しい船よりも高くつくのではないかと恐れていたが、請求書の額はその半分にとどまった。",
      "夜になると楽隊が上甲板で演奏を続け、港の灯りが消えるまで、誰ひとり家に帰ろうとはしなかった。"
    ],
    headline: "岸壁で三百人が渡し船の帰りを朝から待つ",
    slug: "三百人が渡し船の帰りを待つ",
    offers: "サービス",
    ware: "港のランプ",
    menu: ["ニュース", "時刻表", "切符", "採用", "連絡先"],
    headings: ["修理", "時刻表", "貨物", "乗客", "乗組員", "倉庫"],
    date: "2026年3月1日",
    buy: "カートに入れる",
    people: ["美奈", "健", "愛", "翔", "花", "蓮"]
  }
]
