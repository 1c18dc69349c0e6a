export default {
  'kind.CHECK_CHANGES': 'Check the changes',
  'correction.title': 'Correction of version {{version}}, which is live',
  'correction.short_one':
    'One word changes: the short path. Only these look, at the difference; whoever the rules name signs as always.',
  'correction.short_other':
    '{{count}} words change: the short path. Only these look, at the difference; whoever the rules name signs as always.',
  'correction.beyond': 'The full path, because more than words changes: {{what}}.',
  'correction.figures': 'The full path, because a number changes.',
  'correction.many_one': 'The full path: for one changed word, the company’s table names nobody at this risk.',
  'correction.many_other':
    'The full path: {{count}} words change, and for so many at this risk the company’s table names no shorter one.',
  'correction.after':
    'Once it is out, it takes the place of what is live: changed in place where the network can, else the old post is deleted.',
  'correction.beyond.PLACES': 'an account where nothing is live',
  'correction.beyond.IMAGES': 'pictures',
  'correction.beyond.LINKS': 'links or mentions',
  'correction.beyond.LANGUAGE': 'the language',
  'correction.beyond.FACTS': 'answers to the questions',
  'correction.beyond.CAMPAIGN': 'the campaign',
  'correction.check': 'Checks the changes asked for in v{{version}}: {{numbers}}',
  'correction.checkFirst': 'Checks the changes asked for in v{{version}}: {{numbers}}. {{name}} is asked first.',
};
