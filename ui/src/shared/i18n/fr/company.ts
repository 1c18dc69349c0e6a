export default {
  'company.submit': "Se connecter avec le compte de l'entreprise",
  'company.about': "Vous passez par la connexion de l'entreprise, puis vous revenez à la page demandée.",
  'company.again':
    "La connexion s'ouvre dans un autre onglet. Ce que vous avez écrit reste ici ; reprenez ici ensuite.",
  'company.away':
    "La connexion de l'entreprise ne répond pas : personne ne peut se connecter pour le moment. Réessayez dans quelques minutes ; si cela dure, prévenez votre administrateur. Les personnes déjà connectées peuvent continuer.",
  'company.retry': 'Réessayer',
  'company.problem.IDENTITY_AWAY': "La connexion de l'entreprise n'a pas répondu. Réessayez dans quelques minutes.",
  'company.problem.LOGIN_TOO_OLD':
    'La connexion a pris trop de temps, ou les cookies sont désactivés dans ce navigateur. Connectez-vous de nouveau.',
  'company.problem.LOGIN_CANCELLED': 'La connexion a été interrompue. Connectez-vous de nouveau.',
  'company.problem.LOGIN_FAILED':
    "La connexion n'a pas pu être vérifiée. Connectez-vous de nouveau ; si cela échoue encore, indiquez l'heure à votre administrateur.",
  'company.problem.SECOND_FACTOR_MISSING':
    "Toute personne qui décide se connecte avec un second facteur, et il manquait. Connectez-vous de nouveau ; s'il ne vous est pas demandé, prévenez votre administrateur.",
  'company.problem.ACCOUNT_WITHOUT_EMAIL':
    "Votre compte n'a pas d'adresse e-mail, et sans elle personne ne peut vous solliciter. Faites-la ajouter dans la connexion de l'entreprise.",
  'company.problem.ACCOUNT_UNUSABLE':
    'Votre compte ne peut pas être utilisé ici. Adressez-vous à votre administrateur.',
  'company.problem.SUBJECT_TAKEN':
    "Votre compte est ici celui d'une personne venue d'une autre connexion. Adressez-vous à votre administrateur.",
  'company.back.title': 'Vous êtes connecté',
  'company.back.text': 'Fermez cet onglet et reprenez là où vous étiez.',
  'company.back.start': 'Aller à la boîte de réception',
  'company.stepUp.submit': 'Confirmer votre identité',
  'company.stepUp.text':
    "La confirmation s'ouvre dans un autre onglet. Revenez ensuite ici et appuyez de nouveau sur le bouton.",
  'company.people':
    "Les personnes, leurs groupes et leurs mots de passe sont gérés dans la connexion de l'entreprise. Tout changement arrive ici en moins d'une minute.",
};
