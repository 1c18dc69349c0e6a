export default {
  'preview.showMore': 'Mehr anzeigen',
  'preview.readMore': 'Weiterlesen',
  'preview.moreTags_one': '… und {{count}} weiteres',
  'preview.moreTags_other': '… und {{count}} weitere',
  'preview.emoji': 'Hier zeigt der Server sein eigenes Emoji, wenn er eines dieses Namens hat',
  'preview.cardFromPage': 'Titel und Bild werden der Seite entnommen',
  'preview.alt': 'Alternativtext',
  'preview.altOf': 'Alternativtext {{number}}',
  'preview.altMissing': 'Er fehlt: Ein Vorleseprogramm hat hier nichts zu sagen.',
  'preview.leadsTo': 'Führt zu',
};
