export default {
  'similar.title': 'Sehr Ähnliches gibt es schon',
  'similar.title.item': 'Ähnlich wie früherer Inhalt',
  'similar.look_one': 'Sehen Sie sich zuerst diesen Beitrag an. Vielleicht lässt er sich wiederverwenden.',
  'similar.look_other':
    'Sehen Sie sich zuerst diese {{count}} Beiträge an. Vielleicht lässt sich einer davon wiederverwenden.',
  'similar.text': '{{percent}} % des Textes sind gleich',
  'similar.sameText': 'Derselbe Text',
  'similar.samePicture': 'Dasselbe Bild',
  'similar.picture': 'Ein Bild, das ähnlich aussieht',
  'similar.picture.theirs': 'Bild des früheren Beitrags',
  'similar.picture.yours': 'Bild hier',
  'similar.reason': 'Letztes Wort: „{{reason}}“',
  'similar.why': 'Warum ist das hier etwas anderes?',
  'similar.why.help': 'Wer unterschreibt, liest es neben den früheren Beiträgen.',
  'similar.why.given': 'Warum es etwas anderes ist, sagt der Autor',
};
