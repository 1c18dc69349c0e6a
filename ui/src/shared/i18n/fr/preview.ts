export default {
  'preview.showMore': 'Afficher plus',
  'preview.readMore': 'Lire la suite',
  'preview.moreTags_one': '… et {{count}} autre',
  'preview.moreTags_many': '… et {{count}} d’autres',
  'preview.moreTags_other': '… et {{count}} autres',
  'preview.emoji': 'Le serveur affiche ici son propre emoji s’il en a un de ce nom',
  'preview.cardFromPage': 'Le titre et l’image sont repris de la page',
  'preview.alt': 'Texte alternatif',
  'preview.altOf': 'Texte alternatif {{number}}',
  'preview.altMissing': 'Il manque : un lecteur d’écran n’a rien à dire ici.',
  'preview.leadsTo': 'Mène à',
};
