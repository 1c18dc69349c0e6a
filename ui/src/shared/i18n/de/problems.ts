export default {
  'problem.title': 'Das hat nicht geklappt',
  'problem.NO_ANSWER':
    'Der Server antwortet nicht. Was Sie geschrieben haben, bleibt hier erhalten. Prüfen Sie das Netz und versuchen Sie es noch einmal.',
  'problem.loading': 'Das konnte nicht geladen werden',
  'problem.403':
    'Sie haben nicht das Recht, das zu sehen. Wenn Sie es brauchen, fragen Sie Ihre Plattform-Administration.',
  'problem.404': 'Hier ist nichts, oder es ist nicht für Sie bestimmt.',
  'problem.404.title': 'Hier ist nichts',
  'problem.410.title': 'Nach der Aufbewahrung gelöscht',
  'problem.403.title': 'Nicht für Sie',
  'problem.correlation': 'Kennung {{id}}',
  'problem.offline':
    'Sie sind offline. Was Sie schreiben, bleibt in diesem Tab und wird gesichert, sobald das Netz wieder da ist.',
  'problem.line':
    'Countersign antwortet gerade nicht. Es wird immer wieder gefragt; was Sie schreiben, bleibt in diesem Tab.',
  'problem.page': 'Diese Seite ist kaputtgegangen',
  'problem.page.text':
    'Ein Fehler im Arbeitsbereich hat die Seite angehalten. Gespeichertes ist sicher. Laden Sie die Seite neu; kommt der Fehler wieder, geben Sie diese Meldung Ihrer Plattform-Administration.',
  'problem.reload': 'Neu laden',
};
