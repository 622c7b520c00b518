/** Articles in four languages, and the furniture of pages in ten, to be put together in every way. */

export const bodies: Readonly<
  Record<string, { readonly direction: string; readonly paragraphs: ReadonlyArray<string> }>
> = {
  en: {
    direction: "ltr",
    paragraphs: [
      "The old ferry returned to the harbour on Monday after two months of repairs, and a crowd of nearly three hundred people waited on the quay to see it come in.",
      "The company said that both engines were replaced and that the deck was made wider, so that bicycles no longer have to stand between the rows of seats.",
      "“We waited long enough,” said the captain, who has steered the boat since it was built. “Now it is quieter than it ever was.”",
      "Tickets cost the same as before. The first boat leaves at six in the morning, and the last one at ten at night."
    ]
  },
  ar: {
    direction: "rtl",
    paragraphs: [
      "عادت العبّارة القديمة إلى الميناء يوم الاثنين بعد شهرين من أعمال الإصلاح، وانتظرها على الرصيف حشد قارب ثلاثمئة شخص جاؤوا لمشاهدة وصولها.",
      "وقالت الشركة إن المحركين استُبدلا وإن سطح العبّارة صار أوسع، فلم تعد الدراجات بحاجة إلى الوقوف بين صفوف المقاعد كما كانت من قبل.",
      "وقال القبطان الذي يقود العبّارة منذ بنائها إن الانتظار كان طويلًا، وإن صوت المحركات صار أهدأ من أي وقت مضى.",
      "وتبقى أسعار التذاكر كما كانت. وتنطلق الرحلة الأولى في السادسة صباحًا والأخيرة في العاشرة ليلًا."
    ]
  },
  he: {
    direction: "rtl",
    paragraphs: [
      "המעבורת הישנה חזרה לנמל ביום שני אחרי חודשיים של תיקונים, וקהל של כמעט שלוש מאות איש חיכה על הרציף כדי לראות אותה נכנסת אל המעגן.",
      "החברה מסרה ששני המנועים הוחלפו ושהסיפון הורחב, כך שאופניים אינם צריכים עוד לעמוד בין שורות המושבים כפי שהיה עד היום.",
      "״חיכינו די זמן״, אמר רב החובל, שמשיט את המעבורת מאז שנבנתה. ״עכשיו היא שקטה יותר משהייתה אי פעם״.",
      "מחיר הכרטיס נשאר כשהיה. ההפלגה הראשונה יוצאת בשש בבוקר, והאחרונה בעשר בלילה."
    ]
  },
  fr: {
    direction: "ltr",
    paragraphs: [
      "Le vieux bac est revenu au port lundi après deux mois de travaux, et près de trois cents personnes attendaient sur le quai pour le voir entrer dans la rade.",
      "La compagnie a indiqué que les deux moteurs ont été remplacés et que le pont a été élargi, si bien que les vélos ne sont plus rangés entre les sièges.",
      "« Nous avons assez attendu », a dit le capitaine, qui tient la barre depuis la construction du bateau. « Il n’a jamais été aussi silencieux. »",
      "Le prix du billet ne change pas. Le premier départ est à six heures du matin, le dernier à dix heures du soir."
    ]
  }
}

export interface PageFurniture {
  readonly before?: ReadonlyArray<string>
  readonly after: ReadonlyArray<string>
  readonly expected: Readonly<Record<string, unknown>>
}

export const furniture: Readonly<Record<string, PageFurniture>> = {
  "Arabic, standard spelling": {
    after: [
      "شارك مع أصدقائك\n  • فيسبوك\n  • واتساب",
      "آخر الأخبار",
      "لا توجد أخبار",
      "أحدث التعليقات",
      "لا توجد تعليقات",
      "اترك تعليقًا"
    ],
    expected: {
      language: "ar",
      direction: "rtl",
      networks: ["facebook", "whatsapp"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    }
  },
  "Arabic, as people type it": {
    after: ["شارك المقال\nتويتر\nبينتيريست", "اخر الاخبار\nلا يوجد اخبار", "آخر التعليقات\nلا يوجد تعليقات", "أضف تعليق"],
    expected: { language: "ar", networks: ["x", "pinterest"], latestNews: [], latestComments: [], commentForm: true }
  },
  "English, with news and comments": {
    after: [
      "Share this article\nFacebook\nX\nPinterest\nEmail",
      "Latest news\nBakery opens at the station\nSchool gets a new roof",
      "Recent comments\nAnna: Good to see it back at last, we have missed it every single morning.\nOmar: About time.",
      "Leave a comment"
    ],
    expected: {
      language: "en",
      direction: "ltr",
      networks: ["facebook", "x", "pinterest", "email"],
      latestNews: ["Bakery opens at the station", "School gets a new roof"],
      latestComments: [
        "Anna: Good to see it back at last, we have missed it every single morning.",
        "Omar: About time."
      ],
      commentForm: true
    }
  },
  "English, a whole page": {
    before: ["Skip to content", "Home\nNews\nSport\nWeather", "Log in\nSubscribe"],
    after: [
      "Share on Facebook\nShare on Pinterest",
      "Advertisement",
      "Related stories",
      "3 Comments",
      "Leave a Reply",
      "Privacy policy\nContact us",
      "© 2026 Harbour Gazette. All rights reserved."
    ],
    expected: { language: "en", networks: ["facebook", "pinterest"], commentForm: true }
  },
  Hebrew: {
    after: [
      "שתפו עם חברים\nפייסבוק\nטוויטר\nווטסאפ",
      "חדשות אחרונות\nאין חדשות",
      "תגובות אחרונות\nאין תגובות",
      "כתבו תגובה"
    ],
    expected: {
      language: "he",
      direction: "rtl",
      networks: ["facebook", "x", "whatsapp"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    }
  },
  French: {
    after: [
      "Partager cet article :\nFacebook | Twitter | Pinterest",
      "Dernières actualités\nAucune actualité",
      "Derniers commentaires\nAucun commentaire",
      "Laisser un commentaire"
    ],
    expected: {
      language: "fr",
      networks: ["facebook", "x", "pinterest"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    }
  },
  Spanish: {
    after: [
      "Compartir\n- Facebook\n- WhatsApp",
      "Últimas noticias\nNo hay noticias",
      "Comentarios recientes\nNo hay comentarios",
      "Deja un comentario"
    ],
    expected: {
      language: "es",
      networks: ["facebook", "whatsapp"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    }
  },
  German: {
    before: ["Zum Inhalt springen", "Startseite\nPolitik\nWirtschaft\nKultur", "Anzeige"],
    after: [
      "Artikel teilen\nFacebook\nXING",
      "Neueste Kommentare\nKeine Kommentare",
      "Schreibe einen Kommentar",
      "Impressum\nDatenschutz"
    ],
    expected: { language: "de", networks: ["facebook", "xing"], latestComments: [], commentForm: true }
  },
  Russian: {
    after: [
      "Поделиться\nВКонтакте\nОдноклассники\nTelegram",
      "Последние новости\nНовостей пока нет",
      "Последние комментарии\nКомментариев пока нет",
      "Оставить комментарий"
    ],
    expected: {
      language: "ru",
      networks: ["vk", "ok", "telegram"],
      latestNews: [],
      latestComments: [],
      commentForm: true
    }
  },
  Turkish: {
    after: [
      "Bu haberi paylaş\nFacebook\nTwitter",
      "Son haberler\nHaber yok",
      "Son yorumlar\nHenüz yorum yok",
      "Yorum yaz"
    ],
    expected: { language: "tr", networks: ["facebook", "x"], latestNews: [], latestComments: [], commentForm: true }
  },
  Chinese: {
    after: ["分享到：\n新浪微博\nQQ", "最新新闻\n暂无新闻", "最新评论\n暂无评论", "发表评论"],
    expected: { language: "zh", networks: ["weibo", "qq"], latestNews: [], latestComments: [], commentForm: true }
  }
}
