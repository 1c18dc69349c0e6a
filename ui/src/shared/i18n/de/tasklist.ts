export default {
  'tasklist.nothing.title': 'Hier ist nichts zu zeigen',
  'tasklist.nothing.text':
    'Bei dieser Aufgabe geht es nicht um Inhalt, oder sie wartet nicht mehr auf Sie. Was gefragt ist, sagt ihr Formular.',
  'tasklist.workspace': 'Im Arbeitsbereich öffnen',
  'tasklist.seen_one': '{{seen}} von {{count}} Variante angesehen',
  'tasklist.seen_other': '{{seen}} von {{count}} Varianten angesehen',
  'tasklist.sign': 'Dann im Reiter „Formular“ unterschreiben: Aufgabe übernehmen, wählen, abschließen.',
  'tasklist.first.title': 'Die erste Version',
  'tasklist.first.text': 'Es gibt keine frühere Version zum Vergleich. Der ganze Inhalt steht im Reiter „Vorschau“.',
  'tasklist.against': 'Verglichen mit',
  'tasklist.open': 'In der Tasklist öffnen',
  'look.opened': '{{name}}: geöffnet {{time}}',
  'look.unopened': '{{name}}: noch nicht geöffnet',
};
