import type { Words } from "../Words.ts"

export const tr: Words = {
  "share heading":
    "paylaş|paylaşın|haberi paylaş|bu haberi paylaş|arkadaşlarınla paylaş|arkadaşlarınızla paylaşın|bizi takip edin|facebook'ta paylaş|paylaşım|bu yazıyı paylaş|bu içeriği paylaş|sosyal medyada paylaş|bizi takip et|takip et|takip edin|beğen",
  "share on":
    "{}'ta paylaş|{}'da paylaş|{}'de paylaş|{}'te paylaş|{} ile paylaş|{} üzerinden paylaş|{} üzerinde paylaş|{} paylaş|paylaş {}|{}'a gönder|{}'a kaydet|{} ile gönder|bizi {}'ta takip edin|bizi {}'da takip edin|{}'ta paylaşmak için tıklayın|{} üzerinde paylaşmak için tıklayın",
  "latest news":
    "son haberler|son dakika|güncel haberler|en çok okunanlar|haberler|son yazılar|son eklenenler|günün haberleri|çok okunanlar|manşetler|öne çıkanlar|gündem|en son haberler|popüler|trend",
  "no news": "haber yok|haber bulunamadı|henüz haber yok",
  "latest comments": "son yorumlar",
  "no comments": "yorum yok|henüz yorum yok|henüz yorum yapılmamış|ilk yorumu siz yapın|ilk yorumu sen yap",
  "comment form":
    "yorum yap|yorum yaz|yorum ekle|yorum bırak|yorum gönder|bir yorum yazın|bir cevap yazın|cevabı iptal et|yorum yapın|yorumunuzu yazın|yorumunuz|bir yanıt yazın|yanıtı iptal et|gönder|e-posta adresiniz yayınlanmayacak *|e-posta hesabınız yayımlanmayacak *|yorum yapmak için giriş yapın|düşüncelerinizi paylaşın|sen de yorum yap",
  comments: "yorum|yorumlar|yanıtla",
  related:
    "ilgili haberler|ilgili içerikler|benzer haberler|bunları da beğenebilirsiniz|ayrıca okuyun|devamını oku|sonraki haber|önceki haber|ilginizi çekebilir|bunlar da ilginizi çekebilir|diğer haberler|benzer yazılar|ilgili yazılar|önerilenler|sizin için seçtiklerimiz|devamını okuyun|daha fazla oku|editörün seçimi|konuyla ilgili",
  "read more":
    "ayrıca okuyun: *|ilgili haber: *|bunu da okuyun: *|devamını oku: *|okumaya devam edin: *|daha fazla: *|ayrıca bakınız: *|i̇lginizi çekebilir: *",
  subscribe:
    "abone ol|abone olun|bülten|e-posta adresiniz|bültene abone ol|bültenimize abone olun|haber bülteni|e-bülten|e-posta adresinizi girin|kaydol|üye ol|destek ol|bağış yap|uygulamayı indir|hemen abone ol",
  newsletter: "bülten|e-posta kutunuza|gelen kutunuza",
  advertisement:
    "reklam|reklamlar|sponsorlu|sponsorlu içerik|reklamdan sonra devam ediyor|haberin devamı reklamın altında|advertorial",
  legal:
    "gizlilik politikası|kullanım koşulları|tüm hakları saklıdır|tüm hakları saklıdır *|iletişim|hakkımızda|künye|çerez politikası|çerezler|sitemizde çerez *|bu site çerez *|kabul et|tümünü kabul et|reddet|kvkk|aydınlatma metni|kullanım şartları|reklam verin|kariyer|yardım|site haritası|gizlilik|bize ulaşın",
  navigation:
    "ana sayfa|anasayfa|menü|ara|giriş yap|yazdır|bağlantıyı kopyala|siyaset|ekonomi|kültür|spor|dünya|kapat|içeriğe geç|içeriğe atla|hesabım|üye girişi|kayıt ol|çıkış yap|sepet|etiketler|etiketler: *|konular|kategoriler|kategori|daha fazla|daha fazla göster|tümünü gör|yukarı çık|sağlık|bilim|teknoloji|yaşam|magazin|eğitim|türkiye|dinle|kaydet|videolar|video|fotoğraflar|foto galeri|podcast|hava durumu|arşiv|sonraki|önceki|ad|isim|e-posta|gerekli alanlar"
}
