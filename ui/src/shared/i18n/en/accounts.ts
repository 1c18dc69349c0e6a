export default {
  'accounts.connect': 'Connect an account',
  'accounts.empty.title': 'No accounts yet',
  'accounts.empty.text':
    'Content goes out through connected accounts. An account admin of your company connects the first one.',
  'accounts.empty.admin':
    'Content goes out through connected accounts. Connect the first one: you need its address and an app password or token.',
  'accounts.markets': 'Markets',
  'accounts.markets.help': 'Countries as two letters, e.g. DE, FR.',
  'accounts.owners': 'Owners',
  'accounts.last': 'Last published',
  'accounts.never': 'never',
  'accounts.tested': 'tested',
  'accounts.test': 'Test connection',
  'accounts.test.ok': 'Connected as {{who}}',
  'accounts.test.failed': 'The connection does not work',
  'accounts.pause': 'Pause publishing',
  'accounts.pause.title': 'Pause “{{name}}”?',
  'accounts.pause.text':
    'Nothing more goes out on this account, at once, until another person resumes it. Nothing is lost: what was due is held.',
  'accounts.name': 'Name',
  'accounts.name.help': 'What people in the house call it.',
  'accounts.channel': 'Kind of channel',
  'accounts.settings': 'Settings',
  'accounts.noChannels': 'No channel is installed',
  'accounts.noChannels.text':
    'Channels come as plugins. An operator puts a plugin into the plugins folder and starts Countersign again.',
  'accounts.delivery.IDEMPOTENT_KEY':
    'This network takes a key with each post: a repeat after a lost answer cannot publish twice.',
  'accounts.delivery.QUERYABLE':
    'This network can be asked: after a lost answer Countersign looks whether the post is there before it sends again.',
  'accounts.delivery.MANUAL':
    'This network cannot be asked: after a lost answer a person is asked to look before anything is sent again.',
  'accounts.perMinute': 'Most posts a minute',
  'accounts.perMinute.help': 'Never more than this, whatever is due.',
  'accounts.businessOwner': 'Business owner',
  'accounts.businessOwner.help': 'Answers for what is published; looks when an outcome is unknown.',
  'accounts.technicalOwner': 'Technical owner',
  'accounts.technicalOwner.help': 'Keeps the connection; is told when it fails.',
  'accounts.secret.stored': 'Stored. Type to replace it.',
  'accounts.secret.help': 'Secrets are stored encrypted and are never shown again. Left empty, they stay as they are.',
  'accounts.disconnect': 'Disconnect',
  'accounts.disconnect.title': 'Disconnect “{{name}}”?',
  'accounts.disconnect.text':
    'Its secrets are forgotten and nothing goes out on it any more. What was published, and the record of it, stays.',
};
