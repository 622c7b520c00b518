import type { Words } from "../Words.ts"

export const fr: Words = {
  "share heading":
    "partager|partagez|partager cet article|partagez cet article|partager sur|partager cette page|partagez avec vos amis|partager avec vos amis|suivez-nous|suivez-nous sur|suivez-nous sur *|partager sur *|partager la page|partager ce contenu|partager via|partager avec|partager l'article|partagez l'article|partager cet article sur|suivez nous|retrouvez-nous sur *|nous suivre|j'aime ça|envoyer à un ami",
  "share on":
    "partager sur {}|partagez sur {}|partager via {}|partager par {}|partager cet article sur {}|partager l'article sur {}|partager avec {}|envoyer par {}|publier sur {}|épingler sur {}|suivez-nous sur {}|cliquez pour partager sur {}|cliquer pour partager sur {}|enregistrer dans {}",
  "latest news":
    "dernières nouvelles|dernières actualités|les dernières actualités|dernières infos|derniers articles|articles récents|à la une|actualités|les plus lus|en direct|dernière heure|fil info|dernières publications|derniers billets|l'actualité en direct|actus|les dernières infos|les plus partagés|tendances|populaires|en ce moment",
  "no news": "aucune nouvelle|aucune actualité|aucun article|pas de nouvelles|il n'y a pas de nouvelles",
  "latest comments": "derniers commentaires|commentaires récents|les derniers commentaires",
  "no comments":
    "aucun commentaire|pas de commentaire|pas de commentaires|aucun commentaire pour le moment|soyez le premier à commenter|soyez le premier à commenter *|il n'y a pas de commentaires",
  "comment form":
    "laisser un commentaire|laissez un commentaire|ajouter un commentaire|écrire un commentaire|poster un commentaire|publier un commentaire|réagir|réagir à cet article|votre commentaire|annuler la réponse|votre adresse e-mail ne sera pas publiée|votre adresse e-mail ne sera pas publiée *|votre adresse de messagerie ne sera pas publiée *|soumettre|envoyer|prévenez-moi de tous les nouveaux commentaires *|connectez-vous pour commenter|vous devez être connecté pour commenter|les champs obligatoires sont indiqués *|enregistrer mon nom *|donnez votre avis|votre avis|participer à la discussion|laisser une réponse|ce site utilise akismet *",
  comments: "commentaire|commentaires|répondre|voir les commentaires",
  related:
    "à lire aussi|lire aussi|lire la suite|articles liés|articles similaires|sur le même sujet|sur le même thème|voir aussi|vous aimerez aussi|à découvrir|article suivant|article précédent|nos recommandations|lire également|à lire également|à voir aussi|lire plus|articles recommandés|contenus sponsorisés|dans la même rubrique|dans la même catégorie|pour aller plus loin|recommandé pour vous|plus d'articles|autres articles|nos derniers articles|les articles les plus lus",
  "read more":
    "à lire aussi : *|lire aussi : *|à lire également : *|lire également : *|voir aussi : *|à voir aussi : *|lire : *|lire la suite : *|à découvrir : *|sur le même sujet : *",
  subscribe:
    "s'abonner|abonnez-vous|abonnez-vous à *|inscrivez-vous à *|newsletter|votre e-mail|votre adresse e-mail|recevez notre newsletter|faire un don|s'inscrire|inscription|je m'abonne|je m'inscris|inscrivez-vous|inscrivez-vous à notre newsletter|recevoir la newsletter|recevez * par e-mail|lettre d'information|adresse e-mail|votre adresse email|soutenez-nous|télécharger l'application|offrir un abonnement|restez informé",
  newsletter: "newsletter|lettre d'information|boîte mail|boîte de réception|messagerie",
  advertisement:
    "publicité|annonce|sponsorisé|contenu sponsorisé|la suite après la publicité|l'article continue après la publicité|la suite de votre article après cette publicité|publi-rédactionnel|partenaire",
  legal:
    "politique de confidentialité|mentions légales|conditions d'utilisation|tous droits réservés|tous droits réservés *|contactez-nous|nous contacter|à propos|qui sommes-nous|gérer les cookies|politique de cookies|gestion des cookies|paramètres des cookies|nous utilisons des cookies *|ce site utilise des cookies *|tout accepter|accepter|j'accepte|tout refuser|continuer sans accepter|données personnelles|confidentialité|cgu|cgv|plan du site|recrutement|contact|aide|crédits|charte",
  navigation:
    "accueil|menu|rechercher|recherche|aller au contenu|haut de page|se connecter|connexion|imprimer|copier le lien|rubriques|étiquettes|politique|économie|culture|sport|sports|monde|opinion|vidéos|suivant|précédent|fermer|passer au contenu|aller au contenu principal|navigation|mon compte|s'identifier|se déconnecter|créer un compte|panier|boutique|étiquettes : *|mots-clés|mots-clés : *|tags : *|catégorie|catégories|classé sous *|publié dans *|thèmes|voir plus|voir tout|charger plus|afficher plus|retour en haut|santé|sciences|tech|société|international|france|régions|idées|débats|écouter|enregistrer|ajouter aux favoris|lecture|temps de lecture *|min de lecture|retour|podcasts|vidéo|photos|météo|jeux|répondre à|nom"
}
