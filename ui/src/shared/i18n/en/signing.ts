export default {
  'decision.APPROVE_WITH_CHANGES': 'Approve with changes',
  'decided.APPROVE_WITH_CHANGES': 'approved with changes',
  'decision.withChanges_one': 'With changes: your open remark is to be met, and you check it.',
  'decision.withChanges_other': 'With changes: your {{count}} open remarks are to be met, and you check them.',
  'decision.remarks.missing': 'Remark what is to change, at its place above. Then approve with changes.',
  'decision.changes.open': 'Resolve what is met, then approve. Still open: {{numbers}}',
  'changes.title': 'Changes to check',
  'changes.asked': '{{name}} approved v{{version}} provided that these remarks are met.',
  'changes.asked.you': 'You approved v{{version}} provided that these remarks are met.',
  'changes.left_one': 'One remark to meet: {{numbers}}',
  'changes.left_other': '{{count}} remarks to meet: {{numbers}}',
  'changes.returned_one': 'Approved with changes by {{name}}: one remark to meet',
  'changes.returned_other': 'Approved with changes by {{name}}: {{count}} remarks to meet',
  'changes.next':
    'Change what the remarks are about and submit it again. {{name}} is asked first whether they are met.',
  'stage.checks': 'Checks the changes asked for in v{{version}}',
  'stage.first': '{{people}} is asked first',
  'mails.CONTENT_APPROVED_WITH_CHANGES': 'Approved with changes',
  'item.correct': 'Correct',
  'takeDown.earlier': 'Still live from earlier versions',
  'takeDown.earlier.text':
    'Some posts of earlier versions are still there: their network did not delete them, or the newest version leaves their account out. Take down what is not to stay.',
};
