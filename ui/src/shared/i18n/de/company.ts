export default {
  'company.submit': 'Mit der Firmenanmeldung anmelden',
  'company.about': 'Sie kommen zur Anmeldung Ihrer Firma und danach zu der Seite, die Sie wollten.',
  'company.again':
    'Die Anmeldung öffnet sich in einem eigenen Tab. Was Sie geschrieben haben, bleibt hier; machen Sie danach hier weiter.',
  'company.away':
    'Die Firmenanmeldung antwortet nicht, deshalb kann sich gerade niemand anmelden. Versuchen Sie es in ein paar Minuten wieder; dauert es an, sagen Sie Ihrer Administration Bescheid. Wer schon angemeldet ist, kann weiterarbeiten.',
  'company.retry': 'Noch einmal versuchen',
  'company.problem.IDENTITY_AWAY':
    'Die Firmenanmeldung hat nicht geantwortet. Versuchen Sie es in ein paar Minuten wieder.',
  'company.problem.LOGIN_TOO_OLD':
    'Die Anmeldung hat zu lange gedauert, oder in diesem Browser sind Cookies abgeschaltet. Melden Sie sich noch einmal an.',
  'company.problem.LOGIN_CANCELLED': 'Die Anmeldung wurde abgebrochen. Melden Sie sich noch einmal an.',
  'company.problem.LOGIN_FAILED':
    'Die Anmeldung ließ sich nicht prüfen. Melden Sie sich noch einmal an; scheitert es wieder, nennen Sie Ihrer Administration die Uhrzeit.',
  'company.problem.SECOND_FACTOR_MISSING':
    'Wer über etwas entscheidet, meldet sich mit einem zweiten Faktor an, und dieser fehlte. Melden Sie sich noch einmal an; werden Sie nicht danach gefragt, sagen Sie Ihrer Administration Bescheid.',
  'company.problem.ACCOUNT_WITHOUT_EMAIL':
    'Ihr Konto hat keine Mailadresse, und ohne sie kann niemand Sie fragen. Lassen Sie sie in der Firmenanmeldung eintragen.',
  'company.problem.ACCOUNT_UNUSABLE': 'Ihr Konto lässt sich hier nicht verwenden. Fragen Sie Ihre Administration.',
  'company.problem.SUBJECT_TAKEN':
    'Ihr Konto gehört hier jemandem aus einer anderen Anmeldung. Fragen Sie Ihre Administration.',
  'company.back.title': 'Sie sind angemeldet',
  'company.back.text': 'Schließen Sie diesen Tab und machen Sie dort weiter, wo Sie waren.',
  'company.back.start': 'Zum Eingang',
  'company.stepUp.submit': 'Bestätigen, wer Sie sind',
  'company.stepUp.text':
    'Die Bestätigung öffnet sich in einem eigenen Tab. Kommen Sie danach zurück und drücken Sie die Taste noch einmal.',
  'company.people':
    'Personen, ihre Gruppen und Passwörter werden in der Firmenanmeldung gepflegt. Eine Änderung dort ist innerhalb einer Minute hier.',
};
