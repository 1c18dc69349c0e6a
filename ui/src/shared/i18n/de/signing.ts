export default {
  'decision.APPROVE_WITH_CHANGES': 'Mit Änderungen freigeben',
  'decided.APPROVE_WITH_CHANGES': 'hat mit Änderungen freigegeben',
  'decision.withChanges_one': 'Mit Änderungen: Ihre offene Anmerkung ist zu erfüllen, und Sie prüfen es.',
  'decision.withChanges_other':
    'Mit Änderungen: Ihre {{count}} offenen Anmerkungen sind zu erfüllen, und Sie prüfen es.',
  'decision.remarks.missing':
    'Merken Sie oben an der Stelle an, was sich ändern soll. Geben Sie dann mit Änderungen frei.',
  'decision.changes.open': 'Erledigen Sie, was erfüllt ist, und geben Sie dann frei. Noch offen: {{numbers}}',
  'changes.title': 'Zu prüfende Änderungen',
  'changes.asked': '{{name}} hat v{{version}} unter der Bedingung freigegeben, dass diese Anmerkungen erfüllt werden.',
  'changes.asked.you': 'Sie haben v{{version}} unter der Bedingung freigegeben, dass diese Anmerkungen erfüllt werden.',
  'changes.left_one': 'Eine Anmerkung zu erfüllen: {{numbers}}',
  'changes.left_other': '{{count}} Anmerkungen zu erfüllen: {{numbers}}',
  'changes.returned_one': 'Mit Änderungen freigegeben von {{name}}: eine Anmerkung zu erfüllen',
  'changes.returned_other': 'Mit Änderungen freigegeben von {{name}}: {{count}} Anmerkungen zu erfüllen',
  'changes.next':
    'Ändern Sie, worum es in den Anmerkungen geht, und reichen Sie neu ein. {{name}} wird als Erstes gefragt, ob sie erfüllt sind.',
  'stage.checks': 'Prüft die Änderungen, die in v{{version}} verlangt wurden',
  'stage.first': '{{people}} wird als Erstes gefragt',
  'mails.CONTENT_APPROVED_WITH_CHANGES': 'Mit Änderungen freigegeben',
  'item.correct': 'Korrigieren',
  'takeDown.earlier': 'Aus früheren Versionen noch zu sehen',
  'takeDown.earlier.text':
    'Posts früherer Versionen stehen noch: Ihr Netzwerk hat sie nicht gelöscht, oder die neueste Version lässt ihr Konto aus. Nehmen Sie herunter, was nicht bleiben soll.',
};
