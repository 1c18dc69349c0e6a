export default {
  'kind.CHECK_CHANGES': 'Änderungen prüfen',
  'correction.title': 'Berichtigung von Version {{version}}, die live ist',
  'correction.short_one':
    'Ein Wort ändert sich: der kurze Weg. Nur diese lesen, und zwar den Unterschied; wen die Regeln nennen, der zeichnet wie immer.',
  'correction.short_other':
    '{{count}} Wörter ändern sich: der kurze Weg. Nur diese lesen, und zwar den Unterschied; wen die Regeln nennen, der zeichnet wie immer.',
  'correction.beyond': 'Der ganze Weg, weil sich mehr als Wörter ändert: {{what}}.',
  'correction.figures': 'Der ganze Weg, weil sich eine Zahl ändert.',
  'correction.many_one':
    'Der ganze Weg: Für ein geändertes Wort nennt die Tabelle des Unternehmens bei diesem Risiko niemanden.',
  'correction.many_other':
    'Der ganze Weg: {{count}} Wörter ändern sich, und für so viele nennt die Tabelle des Unternehmens bei diesem Risiko keinen kürzeren.',
  'correction.after':
    'Sobald sie draußen ist, tritt sie an die Stelle dessen, was live ist: an Ort und Stelle geändert, wo das Netzwerk es kann, sonst wird der alte Beitrag gelöscht.',
  'correction.beyond.PLACES': 'ein Konto, auf dem nichts live ist',
  'correction.beyond.IMAGES': 'Bilder',
  'correction.beyond.LINKS': 'Links oder Erwähnungen',
  'correction.beyond.LANGUAGE': 'die Sprache',
  'correction.beyond.FACTS': 'Antworten auf die Fragen',
  'correction.beyond.CAMPAIGN': 'die Kampagne',
  'correction.check': 'Prüft die in v{{version}} verlangten Änderungen: {{numbers}}',
  'correction.checkFirst':
    'Prüft die in v{{version}} verlangten Änderungen: {{numbers}}. Zuerst wird {{name}} gefragt.',
};
