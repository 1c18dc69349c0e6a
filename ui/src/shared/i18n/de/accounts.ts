export default {
  'accounts.connect': 'Konto verbinden',
  'accounts.empty.title': 'Noch keine Konten',
  'accounts.empty.text':
    'Inhalte gehen über verbundene Konten hinaus. Das erste verbindet die Kontenverwaltung Ihres Unternehmens.',
  'accounts.empty.admin':
    'Inhalte gehen über verbundene Konten hinaus. Verbinden Sie das erste: Sie brauchen seine Adresse und ein App-Passwort oder Token.',
  'accounts.markets': 'Märkte',
  'accounts.markets.help': 'Länder mit zwei Buchstaben, z. B. DE, FR.',
  'accounts.owners': 'Zuständig',
  'accounts.last': 'Zuletzt veröffentlicht',
  'accounts.never': 'nie',
  'accounts.tested': 'getestet',
  'accounts.test': 'Verbindung testen',
  'accounts.test.ok': 'Verbunden als {{who}}',
  'accounts.test.failed': 'Die Verbindung klappt nicht',
  'accounts.pause': 'Veröffentlichen anhalten',
  'accounts.pause.title': '„{{name}}“ anhalten?',
  'accounts.pause.text':
    'Auf diesem Konto geht ab sofort nichts mehr hinaus, bis eine andere Person es freigibt. Nichts geht verloren: Fälliges wird zurückgehalten.',
  'accounts.name': 'Name',
  'accounts.name.help': 'Wie man es im Haus nennt.',
  'accounts.channel': 'Art des Kanals',
  'accounts.settings': 'Einstellungen',
  'accounts.noChannels': 'Kein Kanal ist installiert',
  'accounts.noChannels.text':
    'Kanäle kommen als Plugins. Der Betrieb legt ein Plugin in den Plugin-Ordner und startet Countersign neu.',
  'accounts.delivery.IDEMPOTENT_KEY':
    'Dieses Netzwerk nimmt zu jedem Beitrag einen Schlüssel: Eine Wiederholung nach verlorener Antwort kann nicht doppelt veröffentlichen.',
  'accounts.delivery.QUERYABLE':
    'Dieses Netzwerk lässt sich fragen: Nach einer verlorenen Antwort sieht Countersign nach, ob der Beitrag da ist, bevor es noch einmal sendet.',
  'accounts.delivery.MANUAL':
    'Dieses Netzwerk lässt sich nicht fragen: Nach einer verlorenen Antwort sieht erst ein Mensch nach, bevor noch einmal gesendet wird.',
  'accounts.perMinute': 'Höchstens Beiträge je Minute',
  'accounts.perMinute.help': 'Nie mehr als das, was auch immer fällig ist.',
  'accounts.businessOwner': 'Fachlich zuständig',
  'accounts.businessOwner.help': 'Steht für das Veröffentlichte ein; sieht nach, wenn ein Ausgang unklar ist.',
  'accounts.technicalOwner': 'Technisch zuständig',
  'accounts.technicalOwner.help': 'Hält die Verbindung; erfährt, wenn sie gestört ist.',
  'accounts.secret.stored': 'Gespeichert. Zum Ersetzen tippen.',
  'accounts.secret.help':
    'Geheimnisse werden verschlüsselt gespeichert und nie wieder gezeigt. Leer gelassen bleiben sie, wie sie sind.',
  'accounts.disconnect': 'Trennen',
  'accounts.disconnect.title': '„{{name}}“ trennen?',
  'accounts.disconnect.text':
    'Die Geheimnisse werden vergessen, und nichts geht mehr darüber hinaus. Veröffentlichtes und die Aufzeichnung darüber bleiben.',
};
