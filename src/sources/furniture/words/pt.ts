import type { Words } from "../Words.ts"

export const pt: Words = {
  "share heading":
    "compartilhar|compartilhe|compartilhe esta notícia|compartilhe este artigo|partilhar|partilhe|partilhar este artigo|partilhe com os seus amigos|compartilhe com seus amigos|siga-nos|siga-nos *|compartilhar no *|compartilhe isso|partilhar isto|compartilhar notícia|compartilhar matéria|compartilhe essa notícia|compartilhar via|partilhar via|partilhar com|siga-nos nas redes sociais|siga a gente|nas redes sociais|curtir isso|compartilhe com amigos",
  "share on":
    "compartilhar no {}|compartilhar na {}|compartilhar em {}|compartilhe no {}|compartilhe em {}|compartilhar por {}|compartilhar via {}|compartilhar pelo {}|partilhar no {}|partilhar na {}|partilhar em {}|partilhar por {}|partilhar via {}|partilhe no {}|enviar por {}|enviar pelo {}|postar no {}|siga-nos no {}|clique para compartilhar no {}|clique para partilhar no {}",
  "latest news":
    "últimas notícias|notícias recentes|mais lidas|posts recentes|plantão|notícias|as mais lidas|mais vistas|mais recentes|últimas|em alta|destaques|artigos recentes|publicações recentes|manchetes|ao vivo",
  "no news": "não há notícias|nenhuma notícia|sem notícias",
  "latest comments": "últimos comentários|comentários recentes",
  "no comments":
    "nenhum comentário|sem comentários|não há comentários|seja o primeiro a comentar|ainda não há comentários",
  "comment form":
    "deixe um comentário|deixe uma resposta|deixar um comentário|escreva um comentário|adicionar comentário|comente|cancelar resposta|o seu endereço de e-mail não será publicado|o seu endereço de e-mail não será publicado *|deixe o seu comentário|deixe seu comentário|faça um comentário|publicar comentário|enviar comentário|enviar|campos obrigatórios são marcados *|os campos obrigatórios são marcados *|salvar meus dados *|faça login para comentar|participe da conversa|dê a sua opinião|comentar",
  comments: "comentário|comentários|responder|ver comentários",
  related:
    "relacionados|notícias relacionadas|artigos relacionados|leia também|leia mais|veja também|ler mais|saiba mais|próximo artigo|artigo anterior|continue lendo|continue a ler|você também pode gostar|também lhe pode interessar|recomendados|recomendado para você|conteúdo relacionado|mais sobre|mais notícias|outras notícias|matérias relacionadas|mais lidos|veja mais|outros artigos",
  "read more":
    "leia também: *|leia mais: *|veja também: *|ler também: *|leia ainda: *|saiba mais: *|assista também: *|confira: *|relacionado: *|ler mais: *",
  subscribe:
    "assine|assine a newsletter|inscreva-se|subscrever|newsletter|seu e-mail|assine agora|assine nossa newsletter|subscreva a newsletter|inscreva-se na newsletter|receba * no seu e-mail|receba nossa newsletter|receba as notícias|digite seu e-mail|endereço de e-mail|o seu e-mail|apoie|doe agora|baixe o aplicativo|cadastre-se|registe-se",
  newsletter: "newsletter|boletim|caixa de entrada|seu e-mail|seu email",
  advertisement:
    "publicidade|anúncio|anúncios|patrocinado|conteúdo patrocinado|continua depois da publicidade|continua após a publicidade|propaganda",
  legal:
    "política de privacidade|termos de uso|todos os direitos reservados|todos os direitos reservados *|fale conosco|contato|contacto|sobre nós|quem somos|política de cookies|usamos cookies *|utilizamos cookies *|este site usa cookies *|este site utiliza cookies *|aceitar|aceitar tudo|aceito|rejeitar|privacidade|termos e condições|ficha técnica|anuncie|anuncie aqui|trabalhe conosco|expediente|mapa do site|ajuda|quem somos nós",
  navigation:
    "início|buscar|pesquisar|entrar|imprimir|copiar link|ir para o conteúdo|política|economia|cultura|esportes|mundo|opinião|próximo|anterior|fechar|pular para o conteúdo|saltar para o conteúdo|menu|minha conta|a minha conta|sair|cadastro|carrinho|loja|tags: *|etiquetas|etiquetas: *|temas|categoria|categorias|publicado em *|ver mais|ver tudo|carregar mais|mostrar mais|voltar ao topo|saúde|ciência|tecnologia|sociedade|internacional|brasil|portugal|desporto|futebol|entretenimento|ouvir|salvar|guardar|tempo de leitura *|minutos de leitura|vídeos|fotos|podcasts|arquivo|página inicial|nome|e-mail|responder a"
}
