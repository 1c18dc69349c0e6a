export default {
  'accounts.connect': 'Connecter un compte',
  'accounts.empty.title': 'Aucun compte pour l’instant',
  'accounts.empty.text':
    'Les contenus sortent par des comptes connectés. Un administrateur des comptes de votre entreprise connecte le premier.',
  'accounts.empty.admin':
    'Les contenus sortent par des comptes connectés. Connectez le premier : il vous faut son adresse et un mot de passe d’application ou un jeton.',
  'accounts.markets': 'Marchés',
  'accounts.markets.help': 'Pays en deux lettres, par exemple DE, FR.',
  'accounts.owners': 'Responsables',
  'accounts.last': 'Dernière publication',
  'accounts.never': 'jamais',
  'accounts.tested': 'testé',
  'accounts.test': 'Tester la connexion',
  'accounts.test.ok': 'Connecté en tant que {{who}}',
  'accounts.test.failed': 'La connexion ne fonctionne pas',
  'accounts.pause': 'Suspendre la publication',
  'accounts.pause.title': 'Suspendre « {{name}} » ?',
  'accounts.pause.text':
    'Plus rien ne sort sur ce compte, immédiatement, jusqu’à ce qu’une autre personne le reprenne. Rien n’est perdu : ce qui était prévu est retenu.',
  'accounts.name': 'Nom',
  'accounts.name.help': 'Comme on l’appelle dans la maison.',
  'accounts.channel': 'Type de canal',
  'accounts.settings': 'Paramètres',
  'accounts.noChannels': 'Aucun canal n’est installé',
  'accounts.noChannels.text':
    'Les canaux sont des plugins. Un exploitant place un plugin dans le dossier des plugins et redémarre Countersign.',
  'accounts.delivery.IDEMPOTENT_KEY':
    'Ce réseau accepte une clé avec chaque post : une répétition après une réponse perdue ne peut pas publier deux fois.',
  'accounts.delivery.QUERYABLE':
    'Ce réseau peut être interrogé : après une réponse perdue, Countersign regarde si le post y est avant de le renvoyer.',
  'accounts.delivery.MANUAL':
    'Ce réseau ne peut pas être interrogé : après une réponse perdue, une personne est priée de vérifier avant tout nouvel envoi.',
  'accounts.perMinute': 'Posts par minute, au plus',
  'accounts.perMinute.help': 'Jamais davantage, quoi qu’il soit prévu.',
  'accounts.businessOwner': 'Responsable métier',
  'accounts.businessOwner.help': 'Répond de ce qui est publié ; vérifie quand une issue est inconnue.',
  'accounts.technicalOwner': 'Responsable technique',
  'accounts.technicalOwner.help': 'Entretient la connexion ; est prévenu quand elle tombe.',
  'accounts.secret.stored': 'Conservé. Saisissez pour le remplacer.',
  'accounts.secret.help':
    'Les secrets sont conservés chiffrés et ne sont plus jamais affichés. Laissés vides, ils restent tels quels.',
  'accounts.disconnect': 'Déconnecter',
  'accounts.disconnect.title': 'Déconnecter « {{name}} » ?',
  'accounts.disconnect.text':
    'Ses secrets sont oubliés et plus rien ne sort par ce compte. Ce qui a été publié, et sa trace, demeurent.',
};
