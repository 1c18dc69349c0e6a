export default {
  'problem.title': 'Cela n’a pas fonctionné',
  'problem.NO_ANSWER':
    'Le serveur ne répond pas. Ce que vous avez écrit est conservé ici. Vérifiez le réseau et réessayez.',
  'problem.loading': 'Le chargement a échoué',
  'problem.403':
    'Vous n’avez pas le droit de voir ceci. Si vous en avez besoin, adressez-vous à l’administrateur de la plateforme.',
  'problem.404': 'Il n’y a rien ici, ou cela ne vous est pas destiné.',
  'problem.404.title': 'Rien ici',
  'problem.410.title': 'Effacé à la fin de la conservation',
  'problem.403.title': 'Pas pour vous',
  'problem.correlation': 'Référence {{id}}',
  'problem.offline':
    'Vous êtes hors ligne. Ce que vous écrivez est conservé dans cet onglet et enregistré dès que le réseau revient.',
  'problem.line':
    'Countersign ne répond pas pour le moment. Il est interrogé sans cesse ; ce que vous écrivez est conservé dans cet onglet.',
  'problem.page': 'Cette page s’est interrompue',
  'problem.page.text':
    'Une erreur de l’espace de travail a arrêté cette page. Ce que vous avez enregistré est en sécurité. Rechargez la page ; si cela se reproduit, transmettez ce message à l’administrateur de la plateforme.',
  'problem.reload': 'Recharger',
};
