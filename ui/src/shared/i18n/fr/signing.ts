export default {
  'decision.APPROVE_WITH_CHANGES': 'Approuver avec modifications',
  'decided.APPROVE_WITH_CHANGES': 'a approuvé avec modifications',
  'decision.withChanges_one':
    'Avec modifications : votre remarque ouverte est à prendre en compte, et vous le vérifiez.',
  'decision.withChanges_many':
    'Avec modifications : vos {{count}} remarques ouvertes sont à prendre en compte, et vous le vérifiez.',
  'decision.withChanges_other':
    'Avec modifications : vos {{count}} remarques ouvertes sont à prendre en compte, et vous le vérifiez.',
  'decision.remarks.missing':
    'Indiquez par une remarque, à l’endroit voulu ci-dessus, ce qui doit changer. Approuvez ensuite avec modifications.',
  'decision.changes.open': 'Résolvez ce qui est fait, puis approuvez. Encore ouvert : {{numbers}}',
  'changes.title': 'Modifications à vérifier',
  'changes.asked': '{{name}} a approuvé v{{version}} à condition que ces remarques soient prises en compte.',
  'changes.asked.you': 'Vous avez approuvé v{{version}} à condition que ces remarques soient prises en compte.',
  'changes.left_one': 'Une remarque à prendre en compte : {{numbers}}',
  'changes.left_many': '{{count}} remarques à prendre en compte : {{numbers}}',
  'changes.left_other': '{{count}} remarques à prendre en compte : {{numbers}}',
  'changes.returned_one': 'Approuvé avec modifications par {{name}} : une remarque à prendre en compte',
  'changes.returned_many': 'Approuvé avec modifications par {{name}} : {{count}} remarques à prendre en compte',
  'changes.returned_other': 'Approuvé avec modifications par {{name}} : {{count}} remarques à prendre en compte',
  'changes.next':
    'Modifiez ce que visent les remarques et soumettez de nouveau. {{name}} vérifiera d’abord qu’elles sont prises en compte.',
  'stage.checks': 'Vérifie les modifications demandées dans v{{version}}',
  'stage.first': '{{people}} est consulté(e) en premier',
  'mails.CONTENT_APPROVED_WITH_CHANGES': 'Approuvé avec modifications',
  'item.correct': 'Corriger',
  'takeDown.earlier': 'Encore en ligne, de versions antérieures',
  'takeDown.earlier.text':
    'Des posts de versions antérieures sont encore là : leur réseau ne les a pas supprimés, ou la dernière version laisse leur compte de côté. Dépubliez ce qui ne doit pas rester.',
};
