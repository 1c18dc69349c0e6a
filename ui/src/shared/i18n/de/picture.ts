export default {
  'picture.title': 'Ihr Bild',
  'picture.choose': 'Bild wählen',
  'picture.remove': 'Stattdessen Initialen zeigen',
  'picture.changed': 'Geändert. Andere sehen es in höchstens zehn Minuten.',
};
