export default {
  'tasklist.nothing.title': 'Nothing to show here',
  'tasklist.nothing.text':
    'This task is not about content, or it does not wait for you any more. Its form says what is asked.',
  'tasklist.workspace': 'Open in the workspace',
  'tasklist.seen_one': '{{seen}} of {{count}} variant looked at',
  'tasklist.seen_other': '{{seen}} of {{count}} variants looked at',
  'tasklist.sign': 'Then sign in the tab “Form”: claim the task, choose, complete.',
  'tasklist.first.title': 'The first version',
  'tasklist.first.text': 'There is no earlier version to compare with. The whole content is in the tab “Preview”.',
  'tasklist.against': 'Compared with',
  'tasklist.open': 'Open in Tasklist',
  'look.opened': '{{name}}: opened {{time}}',
  'look.unopened': '{{name}}: not opened yet',
};
