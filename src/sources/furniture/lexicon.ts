/**
 * Whole lines that stand around an article on its page: share bars, lists of
 * news and comments, forms, menus. Words only; what they prove is decided in
 * `furniture.ts`.
 */

export type ChromeKind =
  | "share heading"
  | "latest news"
  | "no news"
  | "latest comments"
  | "no comments"
  | "comment form"
  | "comments"
  | "related"
  | "subscribe"
  | "legal"
  | "navigation"

type Words = Partial<Record<ChromeKind, string>>

/** Lines by language, separated by `|`, in lower case; a final `*` stands for up to eight more words, `: *` for a colon and any. */
export const lexicon: Readonly<Record<string, Words>> = {
  en: {
    "share heading":
      "share|share this|share this article|share this story|share this post|share this page|share this:|share on|share via|share with friends|share with your friends|share it|follow us|follow us on|follow us on *|share on *|tweet|like this|spread the word|share article|share story|share options",
    "latest news":
      "latest news|latest|recent news|latest headlines|latest stories|latest articles|recent posts|recent articles|breaking news|news in brief|most recent|top stories|most read|most popular|trending|trending now",
    "no news":
      "no news|there is no news|there are no news|no news found|no articles|no stories|no posts|no recent posts|nothing here yet",
    "latest comments": "latest comments|recent comments|newest comments|last comments",
    "no comments":
      "no comments|there are no comments|no comments yet|no comments to show|be the first to comment|be the first to comment *",
    "comment form":
      "leave a comment|leave a reply|leave a reply cancel reply|post a comment|add a comment|write a comment|add comment|join the conversation|join the discussion|your comment|comment on this story|have your say|submit comment|post comment|cancel reply|your email address will not be published|your email address will not be published *|log in to comment|sign in to comment|save my name, email, and website in this browser for the next time i comment|required fields are marked *",
    comments: "comment|comments|comments are closed|reply|show comments|view comments|view all comments|read comments",
    related:
      "related|related articles|related stories|related news|related posts|related topics|related content|read more|read more:|read more: *|read also|read also: *|see also|see also: *|more from *|more stories|more news|you may also like|you might also like|recommended|recommended for you|don't miss|up next|next article|previous article|next post|previous post|more on this story|also read: *|also on *",
    subscribe:
      "subscribe|subscribe now|subscribe to our newsletter|subscribe to *|sign up|sign up for *|newsletter|get our newsletter|sign up for our newsletter|enter your email|enter your email address|your email address|get the app|download our app|donate|support us",
    legal:
      "advertisement|advertising|sponsored|sponsored content|promoted|privacy policy|privacy|terms of use|terms of service|terms and conditions|terms|cookie policy|all rights reserved|all rights reserved *|copyright *|© *|contact us|contact|about us|about|imprint|report an error|corrections|accept cookies|accept all|we use cookies *|cookie settings",
    navigation:
      "home|menu|search|skip to content|skip to main content|back to top|log in|login|sign in|register|my account|sections|site map|sitemap|rss|print|print this page|print article|email this|email this article|copy link|close|toggle navigation|main menu|tags|categories|archive|archives|sport|sports|business|politics|world|opinion|culture|weather|live|news|video|videos|photos|more|next|previous|load more|show more"
  },
  ar: {
    "share heading":
      "شارك مع اصدقائك|شارك مع اصدقاءك|شاركها|شارك|شارك المقال|شارك هذا المقال|شارك الخبر|شارك هذا الخبر|شارك عبر|شارك على|مشاركه|شارك هذا الموضوع|شارك هذه الصفحه|انشر|انشر الخبر|تابعنا|تابعنا على|تابعونا|تابعونا على|تابعونا على *|شارك على *",
    "latest news":
      "اخر الاخبار|احدث الاخبار|اخر المستجدات|اخبار عاجله|عاجل|اخر المقالات|احدث المقالات|الاكثر قراءه|الاكثر مشاهده|المزيد من الاخبار|اهم الاخبار",
    "no news": "لا يوجد اخبار|لا توجد اخبار|لا يوجد خبر|لا توجد مقالات|لا يوجد مقالات",
    "latest comments": "احدث التعليقات|اخر التعليقات",
    "no comments":
      "لا يوجد تعليقات|لا توجد تعليقات|لا تعليقات|لا يوجد اي تعليق|كن اول من يعلق|كن اول المعلقين|لا توجد تعليقات حتى الان|لا تعليقات حتى الان",
    "comment form":
      "اترك تعليقا|اترك تعليق|اترك تعليقك|اضف تعليقا|اضف تعليق|اضف تعليقك|اكتب تعليقا|اكتب تعليق|اكتب تعليقك|علق على الخبر|ارسل التعليق|ارسال التعليق|اترك ردا|اترك رد|الغاء الرد|لن يتم نشر عنوان بريدك الالكتروني|لن يتم نشر عنوان بريدك الالكتروني *|شارك برايك",
    comments: "تعليق|تعليقات|التعليقات|رد",
    related:
      "اقرا ايضا|اقرا ايضا: *|اقرا ايضا *|اقرا المزيد|مواضيع ذات صله|اخبار ذات صله|مقالات ذات صله|ذات صله|مواضيع متعلقه|اخبار متعلقه|قد يعجبك ايضا|قد يهمك ايضا|شاهد ايضا|المزيد|الخبر التالي|الخبر السابق|المقال التالي|المقال السابق",
    subscribe:
      "اشترك|اشترك الان|اشترك في النشره البريديه|اشترك في نشرتنا|اشترك في *|النشره البريديه|القائمه البريديه|بريدك الالكتروني|حمل التطبيق",
    legal:
      "اعلان|اعلانات|سياسه الخصوصيه|شروط الاستخدام|جميع الحقوق محفوظه|جميع الحقوق محفوظه *|حقوق النشر *|اتصل بنا|من نحن|تواصل معنا",
    navigation:
      "الرئيسيه|الصفحه الرئيسيه|القائمه|بحث|ابحث|تسجيل الدخول|طباعه|اطبع|نسخ الرابط|رياضه|سياسه|اقتصاد|ثقافه|عالم|العالم|راي|الاقسام|الارشيف|وسوم|فيديو|صور|اخبار|التالي|السابق|اغلاق"
  },
  he: {
    "share heading":
      "שתפו|שתף|שיתוף|שתפו עם חברים|שתף עם חברים|שתפו את הכתבה|שתף כתבה|שתפו כתבה|שתפו את זה|שתפו ב|שיתוף הכתבה|עקבו אחרינו|עקבו אחרינו *|שתפו בפייסבוק",
    "latest news":
      "חדשות אחרונות|החדשות האחרונות|חדשות|מבזקים|כתבות אחרונות|הכי נקראות|הנקראות ביותר|עדכונים אחרונים|מבזקי חדשות",
    "no news": "אין חדשות|אין כתבות|אין מבזקים",
    "latest comments": "תגובות אחרונות|התגובות האחרונות",
    "no comments": "אין תגובות|אין תגובות עדיין|היו הראשונים להגיב|היה הראשון להגיב",
    "comment form":
      "כתבו תגובה|הוסיפו תגובה|הוסף תגובה|השאירו תגובה|השאר תגובה|כתוב תגובה|הגיבו|הגב|תגובה חדשה|שלח תגובה|להוספת תגובה|האימייל לא יוצג באתר|האימייל לא יוצג באתר *",
    comments: "תגובה|תגובות|לכל התגובות",
    related:
      "כתבות נוספות|כתבות קשורות|עוד בנושא|קראו גם|קראו גם: *|קרא גם|קראו עוד|עוד כתבות|אולי יעניין אותך|אולי יעניין אתכם|עוד באתר|הכתבה הבאה|הכתבה הקודמת",
    subscribe: "הרשמה לניוזלטר|הירשמו|הירשמו לניוזלטר|הירשמו ל*|ניוזלטר|כתובת אימייל|הורידו את האפליקציה",
    legal: "פרסומת|תוכן שיווקי|מדיניות פרטיות|תנאי שימוש|כל הזכויות שמורות|כל הזכויות שמורות *|צור קשר|צרו קשר|אודות",
    navigation:
      "דף הבית|ראשי|תפריט|חיפוש|התחברות|הדפסה|הדפס|העתקת קישור|דילוג לתוכן|ספורט|כלכלה|תרבות|דעות|בעולם|תגיות|וידאו|הבא|הקודם|סגור"
  },
  fr: {
    "share heading":
      "partager|partagez|partager cet article|partagez cet article|partager sur|partager cette page|partagez avec vos amis|partager avec vos amis|partager :|suivez-nous|suivez-nous sur|suivez-nous sur *|partager sur *",
    "latest news":
      "dernières nouvelles|dernières actualités|les dernières actualités|dernières infos|derniers articles|articles récents|à la une|actualités|les plus lus|en direct|dernière heure|fil info",
    "no news": "aucune nouvelle|aucune actualité|aucun article|pas de nouvelles|il n'y a pas de nouvelles",
    "latest comments": "derniers commentaires|commentaires récents|les derniers commentaires",
    "no comments":
      "aucun commentaire|pas de commentaire|pas de commentaires|aucun commentaire pour le moment|soyez le premier à commenter|soyez le premier à commenter *|il n'y a pas de commentaires",
    "comment form":
      "laisser un commentaire|laissez un commentaire|ajouter un commentaire|écrire un commentaire|poster un commentaire|publier un commentaire|réagir|réagir à cet article|votre commentaire|annuler la réponse|votre adresse e-mail ne sera pas publiée|votre adresse e-mail ne sera pas publiée *|votre adresse de messagerie ne sera pas publiée *",
    comments: "commentaire|commentaires|répondre|voir les commentaires",
    related:
      "à lire aussi|à lire aussi : *|lire aussi|lire aussi : *|lire la suite|articles liés|articles similaires|sur le même sujet|sur le même thème|voir aussi|vous aimerez aussi|à découvrir|article suivant|article précédent|nos recommandations",
    subscribe:
      "s'abonner|abonnez-vous|abonnez-vous à *|inscrivez-vous à *|newsletter|votre e-mail|votre adresse e-mail|recevez notre newsletter|faire un don",
    legal:
      "publicité|politique de confidentialité|mentions légales|conditions d'utilisation|tous droits réservés|tous droits réservés *|contactez-nous|nous contacter|à propos|qui sommes-nous|gérer les cookies",
    navigation:
      "accueil|menu|rechercher|recherche|aller au contenu|haut de page|se connecter|connexion|imprimer|copier le lien|rubriques|étiquettes|politique|économie|culture|sport|sports|monde|opinion|vidéos|suivant|précédent|fermer"
  },
  es: {
    "share heading":
      "compartir|comparte|compartir este artículo|comparte este artículo|comparte esta noticia|compartir en|comparte con tus amigos|compartir en *|síguenos|síguenos en|síguenos en *",
    "latest news":
      "últimas noticias|lo último|noticias recientes|última hora|lo más leído|más leídas|entradas recientes|noticias",
    "no news": "no hay noticias|sin noticias|no hay artículos",
    "latest comments": "últimos comentarios|comentarios recientes",
    "no comments":
      "no hay comentarios|sin comentarios|aún no hay comentarios|sé el primero en comentar|sé el primero en comentar *",
    "comment form":
      "deja un comentario|dejar un comentario|deja una respuesta|escribe un comentario|añadir comentario|agregar comentario|publicar comentario|comenta|cancelar respuesta|tu dirección de correo electrónico no será publicada|tu dirección de correo electrónico no será publicada *",
    comments: "comentario|comentarios|responder|ver comentarios",
    related:
      "relacionado|relacionados|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|lee también|lee también: *|leer más|ver también|más noticias|más información|artículo siguiente|artículo anterior",
    subscribe: "suscríbete|suscríbete a *|suscribirse|boletín|newsletter|tu correo electrónico|regístrate",
    legal:
      "publicidad|política de privacidad|aviso legal|términos y condiciones|términos de uso|todos los derechos reservados|todos los derechos reservados *|contacto|contáctanos|quiénes somos|acerca de",
    navigation:
      "inicio|menú|buscar|iniciar sesión|imprimir|copiar enlace|saltar al contenido|secciones|etiquetas|política|economía|cultura|deportes|mundo|opinión|vídeos|siguiente|anterior|cerrar"
  },
  de: {
    "share heading":
      "teilen|artikel teilen|diesen artikel teilen|beitrag teilen|teilen auf|mit freunden teilen|teilen auf *|folgen sie uns|folgen sie uns auf *|folge uns",
    "latest news":
      "aktuelle nachrichten|neueste nachrichten|letzte nachrichten|neueste artikel|neueste beiträge|schlagzeilen|meistgelesen|eilmeldungen|aktuell|nachrichten",
    "no news": "keine nachrichten|keine artikel|keine beiträge",
    "latest comments": "neueste kommentare|letzte kommentare|aktuelle kommentare",
    "no comments":
      "keine kommentare|noch keine kommentare|keine kommentare vorhanden|schreiben sie den ersten kommentar",
    "comment form":
      "kommentar schreiben|kommentar hinterlassen|schreibe einen kommentar|schreiben sie einen kommentar|hinterlasse einen kommentar|kommentieren|kommentar abschicken|antwort abbrechen|deine e-mail-adresse wird nicht veröffentlicht|deine e-mail-adresse wird nicht veröffentlicht *|ihr kommentar",
    comments: "kommentar|kommentare|antworten|kommentare anzeigen",
    related:
      "mehr zum thema|lesen sie auch|lesen sie auch: *|lesen sie mehr|weiterlesen|ähnliche artikel|verwandte artikel|das könnte sie auch interessieren|auch interessant|weitere artikel|nächster artikel|vorheriger artikel",
    subscribe:
      "abonnieren|jetzt abonnieren|newsletter|newsletter abonnieren|newsletter bestellen|ihre e-mail-adresse|anmelden",
    legal:
      "anzeige|werbung|datenschutz|datenschutzerklärung|impressum|agb|nutzungsbedingungen|alle rechte vorbehalten|alle rechte vorbehalten *|kontakt|über uns|cookie-einstellungen",
    navigation:
      "startseite|menü|suche|suchen|zum inhalt springen|nach oben|drucken|link kopieren|rubriken|schlagwörter|politik|wirtschaft|kultur|sport|welt|meinung|videos|weiter|zurück|schließen"
  },
  it: {
    "share heading":
      "condividi|condividi questo articolo|condividi l'articolo|condividi su|condividi con gli amici|condividi su *|seguici|seguici su|seguici su *",
    "latest news": "ultime notizie|ultim'ora|ultime news|articoli recenti|i più letti|notizie",
    "no news": "nessuna notizia|nessun articolo|non ci sono notizie",
    "latest comments": "ultimi commenti|commenti recenti",
    "no comments": "nessun commento|non ci sono commenti|ancora nessun commento|commenta per primo",
    "comment form":
      "lascia un commento|scrivi un commento|aggiungi un commento|commenta|invia commento|annulla risposta|il tuo indirizzo email non sarà pubblicato|il tuo indirizzo email non sarà pubblicato *",
    comments: "commento|commenti|rispondi",
    related:
      "articoli correlati|leggi anche|leggi anche: *|leggi tutto|potrebbe interessarti|potrebbero interessarti|vedi anche|articolo successivo|articolo precedente",
    subscribe: "iscriviti|iscriviti alla newsletter|iscriviti a *|newsletter|abbonati|la tua email",
    legal:
      "pubblicità|informativa sulla privacy|note legali|termini e condizioni|tutti i diritti riservati|tutti i diritti riservati *|contatti|chi siamo",
    navigation:
      "cerca|accedi|stampa|copia link|vai al contenuto|politica|economia|cultura|mondo|opinioni|successivo|precedente|chiudi"
  },
  pt: {
    "share heading":
      "compartilhar|compartilhe|compartilhe esta notícia|compartilhe este artigo|partilhar|partilhe|partilhar este artigo|partilhe com os seus amigos|compartilhe com seus amigos|siga-nos|siga-nos *|compartilhar no *",
    "latest news": "últimas notícias|notícias recentes|mais lidas|posts recentes|plantão|notícias",
    "no news": "não há notícias|nenhuma notícia|sem notícias",
    "latest comments": "últimos comentários|comentários recentes",
    "no comments":
      "nenhum comentário|sem comentários|não há comentários|seja o primeiro a comentar|ainda não há comentários",
    "comment form":
      "deixe um comentário|deixe uma resposta|deixar um comentário|escreva um comentário|adicionar comentário|comente|cancelar resposta|o seu endereço de e-mail não será publicado|o seu endereço de e-mail não será publicado *",
    comments: "comentário|comentários|responder|ver comentários",
    related:
      "relacionados|notícias relacionadas|artigos relacionados|leia também|leia também: *|leia mais|veja também|ler mais|saiba mais|próximo artigo|artigo anterior",
    subscribe: "assine|assine a newsletter|inscreva-se|subscrever|newsletter|seu e-mail",
    legal:
      "publicidade|política de privacidade|termos de uso|todos os direitos reservados|todos os direitos reservados *|fale conosco|contato|contacto|sobre nós|quem somos",
    navigation:
      "início|buscar|pesquisar|entrar|imprimir|copiar link|ir para o conteúdo|política|economia|cultura|esportes|mundo|opinião|próximo|anterior|fechar"
  },
  ru: {
    "share heading":
      "поделиться|поделитесь|поделиться статьёй|поделиться новостью|поделиться с друзьями|поделитесь с друзьями|поделиться в *|подписывайтесь на нас|мы в соцсетях|рассказать друзьям",
    "latest news":
      "последние новости|новости|свежие новости|главные новости|лента новостей|самое читаемое|популярное|последние записи",
    "no news": "нет новостей|новостей нет|новостей пока нет",
    "latest comments": "последние комментарии|свежие комментарии",
    "no comments":
      "нет комментариев|комментариев нет|комментариев пока нет|пока нет комментариев|комментарии отсутствуют",
    "comment form":
      "оставить комментарий|оставьте комментарий|добавить комментарий|написать комментарий|ваш комментарий|отправить комментарий|отменить ответ|ваш адрес email не будет опубликован|ваш адрес email не будет опубликован *",
    comments: "комментарий|комментарии|ответить|обсудить",
    related:
      "читайте также|читайте также: *|читать далее|похожие материалы|материалы по теме|по теме|смотрите также|рекомендуем|ещё по теме|следующая статья|предыдущая статья",
    subscribe: "подписаться|подписка|рассылка|подпишитесь на *|ваш e-mail",
    legal:
      "реклама|политика конфиденциальности|пользовательское соглашение|все права защищены|все права защищены *|контакты|о нас|о проекте",
    navigation:
      "главная|меню|поиск|войти|распечатать|печать|скопировать ссылку|наверх|политика|экономика|культура|спорт|мир|мнения|видео|закрыть"
  },
  tr: {
    "share heading":
      "paylaş|paylaşın|haberi paylaş|bu haberi paylaş|arkadaşlarınla paylaş|arkadaşlarınızla paylaşın|bizi takip edin|facebook'ta paylaş",
    "latest news": "son haberler|son dakika|güncel haberler|en çok okunanlar|haberler|son yazılar",
    "no news": "haber yok|haber bulunamadı|henüz haber yok",
    "latest comments": "son yorumlar",
    "no comments": "yorum yok|henüz yorum yok|henüz yorum yapılmamış|ilk yorumu siz yapın|ilk yorumu sen yap",
    "comment form":
      "yorum yap|yorum yaz|yorum ekle|yorum bırak|yorum gönder|bir yorum yazın|bir cevap yazın|cevabı iptal et",
    comments: "yorum|yorumlar|yanıtla",
    related:
      "ilgili haberler|ilgili içerikler|benzer haberler|bunları da beğenebilirsiniz|ayrıca okuyun|devamını oku|sonraki haber|önceki haber",
    subscribe: "abone ol|abone olun|bülten|e-posta adresiniz",
    legal:
      "reklam|gizlilik politikası|kullanım koşulları|tüm hakları saklıdır|tüm hakları saklıdır *|iletişim|hakkımızda|künye",
    navigation:
      "ana sayfa|anasayfa|menü|ara|giriş yap|yazdır|bağlantıyı kopyala|siyaset|ekonomi|kültür|spor|dünya|kapat"
  },
  fa: {
    "share heading": "اشتراک گذاری|به اشتراک بگذارید|اشتراک‌گذاری|با دوستان خود به اشتراک بگذارید|ما را دنبال کنید",
    "latest news": "آخرین اخبار|تازه‌ترین اخبار|اخبار|پربازدیدترین|پربیننده‌ترین",
    "no news": "خبری وجود ندارد|خبری نیست",
    "latest comments": "آخرین نظرات|جدیدترین نظرات|آخرین دیدگاه‌ها",
    "no comments": "نظری وجود ندارد|بدون نظر|هیچ نظری ثبت نشده است|بدون دیدگاه",
    "comment form":
      "نظر بدهید|نظر خود را بنویسید|ارسال نظر|دیدگاهتان را بنویسید|ثبت نظر|لغو پاسخ|نشانی ایمیل شما منتشر نخواهد شد|نشانی ایمیل شما منتشر نخواهد شد *",
    comments: "نظر|نظرات|دیدگاه‌ها|پاسخ",
    related: "مطالب مرتبط|اخبار مرتبط|بیشتر بخوانید|همچنین بخوانید|مطلب بعدی|مطلب قبلی",
    subscribe: "عضویت در خبرنامه|خبرنامه",
    legal: "تبلیغات|حریم خصوصی|تمامی حقوق محفوظ است|کلیه حقوق محفوظ است|تماس با ما|درباره ما",
    navigation: "صفحه اصلی|خانه|جستجو|ورود|چاپ|ورزش|سیاست|فرهنگ|جهان"
  },
  nl: {
    "share heading":
      "delen|deel dit artikel|deel dit bericht|deel dit|delen via *|deel met vrienden|volg ons|volg ons op *",
    "latest news": "laatste nieuws|recent nieuws|recente berichten|meest gelezen|nieuws",
    "no news": "geen nieuws|geen berichten|er is geen nieuws",
    "latest comments": "laatste reacties|recente reacties",
    "no comments": "geen reacties|nog geen reacties|er zijn geen reacties|wees de eerste die reageert",
    "comment form":
      "reageer|plaats een reactie|geef een reactie|laat een reactie achter|reactie plaatsen|reactie annuleren|je e-mailadres wordt niet gepubliceerd *",
    comments: "reactie|reacties|beantwoorden",
    related:
      "lees ook|lees ook: *|lees meer|gerelateerd|gerelateerde artikelen|meer over dit onderwerp|misschien vind je dit ook leuk",
    subscribe: "abonneren|nieuwsbrief|schrijf je in|meld je aan *",
    legal:
      "advertentie|privacybeleid|algemene voorwaarden|alle rechten voorbehouden|alle rechten voorbehouden *|over ons",
    navigation: "zoeken|inloggen|afdrukken|link kopiëren|naar inhoud|politiek|economie|cultuur|wereld|sluiten"
  },
  pl: {
    "share heading": "udostępnij|udostępnij artykuł|podziel się|podziel się ze znajomymi|obserwuj nas|udostępnij na *",
    "latest news": "najnowsze wiadomości|ostatnie wiadomości|najnowsze|najczęściej czytane|aktualności|wiadomości",
    "no news": "brak wiadomości|brak artykułów",
    "latest comments": "najnowsze komentarze|ostatnie komentarze",
    "no comments": "brak komentarzy|nie ma jeszcze komentarzy|bądź pierwszy *",
    "comment form": "dodaj komentarz|napisz komentarz|zostaw komentarz|skomentuj|wyślij komentarz|anuluj odpowiedź",
    comments: "komentarz|komentarze|odpowiedz",
    related: "czytaj także|czytaj także: *|czytaj też|czytaj więcej|zobacz także|powiązane artykuły|podobne artykuły",
    subscribe: "zapisz się do newslettera|newsletter|subskrybuj",
    legal:
      "reklama|polityka prywatności|regulamin|wszelkie prawa zastrzeżone|wszelkie prawa zastrzeżone *|kontakt|o nas",
    navigation: "strona główna|szukaj|zaloguj się|drukuj|kopiuj link|polityka|gospodarka|kultura|świat|zamknij"
  },
  zh: {
    "share heading": "分享|分享到|分享到：|分享给朋友|分享本文|分享文章|关注我们|關注我們",
    "latest news": "最新新闻|最新消息|最新资讯|热门新闻|最新新聞|最新文章|头条新闻",
    "no news": "暂无新闻|没有新闻|暂无消息|暫無新聞",
    "latest comments": "最新评论|最新評論|近期评论",
    "no comments": "暂无评论|没有评论|尚无评论|暫無評論|沒有評論|还没有评论",
    "comment form": "发表评论|留下评论|写评论|我要评论|發表評論|留言|取消回复|发表回复",
    comments: "评论|評論|回复|回覆",
    related: "相关新闻|相关文章|相关阅读|延伸阅读|推荐阅读|相關新聞|阅读更多|上一篇|下一篇",
    subscribe: "订阅|訂閱|订阅我们的通讯",
    legal: "广告|廣告|隐私政策|版权所有|版权所有 *|关于我们|联系我们|使用条款",
    navigation: "首页|首頁|菜单|搜索|搜尋|登录|打印|复制链接|体育|政治|经济|文化|国际"
  },
  ja: {
    "share heading": "シェア|シェアする|この記事をシェア|この記事をシェアする|友達とシェア|共有|フォローする",
    "latest news": "最新ニュース|新着記事|最新記事|ニュース速報|アクセスランキング|人気記事",
    "no news": "ニュースはありません|記事はありません",
    "latest comments": "最新のコメント|最近のコメント",
    "no comments": "コメントはありません|コメントはまだありません|コメントなし",
    "comment form": "コメントを書く|コメントを残す|コメントする|コメントを投稿|コメントを送信|コメントをキャンセル",
    comments: "コメント|返信",
    related: "関連記事|関連ニュース|あわせて読みたい|おすすめ記事|続きを読む|次の記事|前の記事",
    subscribe: "購読|メルマガ登録|ニュースレター",
    legal: "広告|プライバシーポリシー|利用規約|お問い合わせ|運営会社|無断転載を禁じます",
    navigation: "ホーム|メニュー|検索|ログイン|印刷|リンクをコピー|スポーツ|政治|経済|文化|国際"
  }
}
