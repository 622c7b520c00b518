import type { Words } from "../Words.ts"

export const es: Words = {
  "share heading":
    "compartir|comparte|compartir este artículo|comparte este artículo|comparte esta noticia|compartir en|comparte con tus amigos|compartir en *|síguenos|síguenos en|síguenos en *|compártelo|compartir esta página|compartir artículo|comparte esto|compartir esto|compartir por|compartir con|comparte este contenido|difunde|me gusta esto|comparte en *",
  "share on":
    "compartir en {}|comparte en {}|compartir por {}|compartir vía {}|compartir con {}|compartir a través de {}|compartir este artículo en {}|publicar en {}|enviar por {}|síguenos en {}|haz clic para compartir en {}|haga clic para compartir en {}|guardar en {}",
  "latest news":
    "últimas noticias|lo último|noticias recientes|última hora|lo más leído|más leídas|entradas recientes|noticias|lo más visto|lo más popular|más noticias|tendencias|destacados|titulares|artículos recientes|publicaciones recientes|en vivo|las más leídas",
  "no news": "no hay noticias|sin noticias|no hay artículos",
  "latest comments": "últimos comentarios|comentarios recientes",
  "no comments":
    "no hay comentarios|sin comentarios|aún no hay comentarios|sé el primero en comentar|sé el primero en comentar *",
  "comment form":
    "deja un comentario|dejar un comentario|deja una respuesta|escribe un comentario|añadir comentario|agregar comentario|publicar comentario|comenta|cancelar respuesta|tu dirección de correo electrónico no será publicada|tu dirección de correo electrónico no será publicada *|añade un comentario|añadir un comentario|agrega un comentario|escribir un comentario|haz un comentario|enviar comentario|enviar|los campos obligatorios están marcados *|guarda mi nombre *|inicia sesión para comentar|participa en la conversación|dejar una respuesta|opina|tu opinión",
  comments: "comentario|comentarios|responder|ver comentarios",
  related:
    "relacionado|relacionados|artículos relacionados|noticias relacionadas|te puede interesar|también te puede interesar|lee también|leer más|ver también|más información|artículo siguiente|artículo anterior|lea también|le puede interesar|te recomendamos|le recomendamos|recomendados|recomendado para ti|más sobre este tema|sobre este tema|artículos recomendados|notas relacionadas|contenido relacionado|sigue leyendo|seguir leyendo|más artículos|en esta sección|noticia relacionada",
  "read more":
    "lee también: *|lea también: *|leer también: *|leer más: *|te puede interesar: *|ver también: *|vea también: *|más información: *|le puede interesar: *|lee más: *|relacionado: *|mira también: *",
  subscribe:
    "suscríbete|suscríbete a *|suscribirse|boletín|newsletter|tu correo electrónico|regístrate|suscríbete ahora|suscríbete a nuestro boletín|suscríbete a nuestra newsletter|boletines|recibe * en tu correo|recibe nuestro boletín|introduce tu email|ingresa tu correo|correo electrónico|tu email|hazte socio|hazte socia|apóyanos|dona|donar|descarga la app|únete",
  newsletter: "boletín|newsletter|tu correo|bandeja de entrada|buzón",
  advertisement:
    "publicidad|anuncio|anuncios|patrocinado|contenido patrocinado|sigue leyendo tras la publicidad|continúa después de la publicidad|el artículo continúa después del anuncio",
  legal:
    "política de privacidad|aviso legal|términos y condiciones|términos de uso|todos los derechos reservados|todos los derechos reservados *|contacto|contáctanos|quiénes somos|acerca de|política de cookies|usamos cookies *|utilizamos cookies *|este sitio usa cookies *|este sitio utiliza cookies *|aceptar|aceptar todo|aceptar cookies|rechazar|configurar cookies|privacidad|condiciones de uso|términos y condiciones de uso|sobre nosotros|nosotros|anúnciate|trabaja con nosotros|mapa del sitio|mapa web|ayuda",
  navigation:
    "inicio|menú|buscar|iniciar sesión|imprimir|copiar enlace|saltar al contenido|secciones|etiquetas|política|economía|cultura|deportes|mundo|opinión|vídeos|siguiente|anterior|cerrar|ir al contenido|saltar al contenido principal|menú principal|mi cuenta|cerrar sesión|carrito|tienda|etiquetas: *|temas|temas: *|categoría|categorías|archivado en *|publicado en *|ver más|ver todo|ver todas|cargar más|mostrar más|volver arriba|salud|ciencia|tecnología|sociedad|internacional|nacional|entretenimiento|escuchar|guardar|compartido|tiempo de lectura *|minutos de lectura|fotos|podcast|blogs|portada|nombre|correo electrónico|responder a"
}
