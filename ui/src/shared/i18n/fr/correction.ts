export default {
  'kind.CHECK_CHANGES': 'Vérifier les modifications',
  'correction.title': 'Correction de la version {{version}}, qui est en ligne',
  'correction.short_one':
    'Un mot change : le chemin court. Seules ces personnes lisent la différence ; celles que les règles nomment signent comme toujours.',
  'correction.short_many':
    '{{count}} de mots changent : le chemin court. Seules ces personnes lisent la différence ; celles que les règles nomment signent comme toujours.',
  'correction.short_other':
    '{{count}} mots changent : le chemin court. Seules ces personnes lisent la différence ; celles que les règles nomment signent comme toujours.',
  'correction.beyond': 'Le chemin complet, car autre chose que des mots change : {{what}}.',
  'correction.figures': 'Le chemin complet, car un chiffre change.',
  'correction.many_one':
    'Le chemin complet : pour un mot modifié, la table de l’entreprise ne nomme personne à ce niveau de risque.',
  'correction.many_many':
    'Le chemin complet : {{count}} de mots changent, et la table de l’entreprise n’en prévoit pas de plus court à ce niveau de risque.',
  'correction.many_other':
    'Le chemin complet : {{count}} mots changent, et la table de l’entreprise n’en prévoit pas de plus court à ce niveau de risque.',
  'correction.after':
    'Une fois publiée, elle remplace ce qui est en ligne : modifié sur place si le réseau le permet, sinon l’ancien post est supprimé.',
  'correction.beyond.PLACES': 'un compte où rien n’est en ligne',
  'correction.beyond.IMAGES': 'des images',
  'correction.beyond.LINKS': 'des liens ou des mentions',
  'correction.beyond.LANGUAGE': 'la langue',
  'correction.beyond.FACTS': 'des réponses aux questions',
  'correction.beyond.CAMPAIGN': 'la campagne',
  'correction.check': 'Vérifie les modifications demandées en v{{version}} : {{numbers}}',
  'correction.checkFirst':
    'Vérifie les modifications demandées en v{{version}} : {{numbers}}. {{name}} est sollicité en premier.',
};
