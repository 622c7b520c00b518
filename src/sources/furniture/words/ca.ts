import type { Words } from "../Words.ts"

export const ca: Words = {
  "share heading":
    "comparteix|comparteix aquest article|comparteix l'article|compartir|comparteix amb els amics|comparteix amb els teus amics|comparteix a|comparteix aquesta notícia|comparteix-ho|segueix-nos|segueix-nos a|segueix-nos a *|m'agrada|envia a un amic|comparteix això",
  "share on":
    "comparteix a {}|comparteix al {}|comparteix per {}|comparteix via {}|comparteix amb {}|compartir a {}|compartir al {}|comparteix aquest article a {}|envia per {}|publica a {}|fes clic per compartir a {}|feu clic per compartir a {}|segueix-nos a {}|desa a {}",
  "latest news":
    "últimes notícies|darreres notícies|notícies recents|última hora|darrera hora|més llegides|el més llegit|més vistes|el més vist|articles recents|darrers articles|entrades recents|notícies|actualitat|destacats|titulars|tendències",
  "no news": "no hi ha notícies|cap notícia|no hi ha articles|sense notícies",
  "latest comments": "últims comentaris|darrers comentaris|comentaris recents",
  "no comments":
    "no hi ha comentaris|cap comentari|sense comentaris|encara no hi ha comentaris|sigues el primer a comentar|sigueu el primer a comentar",
  "comment form":
    "deixa un comentari|deixeu un comentari|escriu un comentari|afegeix un comentari|publica un comentari|comenta|envia el comentari|envia comentari|cancel·la la resposta|cancel·la les respostes|l'adreça electrònica no es publicarà|l'adreça electrònica no es publicarà *|els camps necessaris estan marcats *|inicia sessió per comentar|el teu comentari|opina|participa en la conversa|deixa una resposta",
  comments: "comentari|comentaris|respon|veure comentaris",
  related:
    "llegeix més|llegiu més|llegir més|llegeix també|llegiu també|vegeu també|relacionat|relacionats|articles relacionats|notícies relacionades|sobre el mateix tema|et pot interessar|també et pot interessar|et recomanem|recomanats|recomanat per a tu|més notícies|més articles|més informació|article següent|article anterior|continua llegint|segueix llegint|més sobre el tema",
  "read more":
    "llegeix també: *|llegiu també: *|llegeix més: *|vegeu també: *|mira també: *|et pot interessar: *|més informació: *|relacionat: *",
  subscribe:
    "subscriu-t'hi|subscriviu-vos|subscriu-te|subscriu-te al butlletí|subscriu-te a *|butlletí|butlletins|newsletter|el teu correu electrònic|adreça electrònica|introdueix el teu correu|fes-te'n soci|fes-te soci|dona suport|descarrega l'app|registra't",
  newsletter: "butlletí|newsletter|bústia",
  advertisement:
    "publicitat|anunci|anuncis|patrocinat|contingut patrocinat|l'article continua després de la publicitat|continua després de la publicitat",
  legal:
    "política de privacitat|privacitat|avís legal|condicions d'ús|termes i condicions|galetes|política de galetes|política de cookies|fem servir galetes *|aquest web utilitza *|aquest lloc web utilitza *|utilitzem galetes *|accepta|accepta-ho tot|accepto|rebutja|tots els drets reservats|tots els drets reservats *|contacte|contacta'ns|qui som|sobre nosaltres|anuncia't|treballa amb nosaltres|mapa web|ajuda",
  navigation:
    "inici|portada|menú|cerca|cercar|inicia sessió|inicia la sessió|tanca la sessió|el meu compte|ves al contingut|salta al contingut|política|economia|cultura|esports|món|internacional|societat|opinió|salut|ciència|tecnologia|local|vídeo|vídeos|fotos|podcast|el temps|arxiu|etiquetes|etiquetes: *|temes|temes: *|categories|categoria|publicat a *|mostra més|carrega més|veure tot|veure més|torna a dalt|següent|anterior|tanca|imprimeix|imprimir|copia l'enllaç|desa|escolta|nom|correu electrònic"
}
