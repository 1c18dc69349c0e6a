export default {
  'tasklist.nothing.title': 'Rien à afficher ici',
  'tasklist.nothing.text':
    'Cette tâche ne porte pas sur un contenu, ou elle ne vous attend plus. Son formulaire dit ce qui est demandé.',
  'tasklist.workspace': 'Ouvrir dans l’espace de travail',
  'tasklist.seen_one': '{{seen}} variante sur {{count}} regardée',
  'tasklist.seen_many': '{{seen}} variantes sur {{count}} regardées',
  'tasklist.seen_other': '{{seen}} variantes sur {{count}} regardées',
  'tasklist.sign': 'Signez ensuite dans l’onglet « Formulaire » : réclamez la tâche, choisissez, terminez-la.',
  'tasklist.first.title': 'La première version',
  'tasklist.first.text':
    'Il n’y a pas de version antérieure à comparer. Tout le contenu se trouve dans l’onglet « Aperçu ».',
  'tasklist.against': 'Comparé à',
  'tasklist.open': 'Ouvrir dans Tasklist',
};
