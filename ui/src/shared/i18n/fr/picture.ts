export default {
  'picture.title': 'Votre photo',
  'picture.choose': 'Choisir une photo',
  'picture.remove': 'Afficher plutôt les initiales',
  'picture.changed': 'C’est fait. Les autres la voient d’ici dix minutes.',
};
