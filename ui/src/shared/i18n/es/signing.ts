export default {
  'decision.APPROVE_WITH_CHANGES': 'Aprobar con cambios',
  'decided.APPROVE_WITH_CHANGES': 'aprobó con cambios',
  'decision.withChanges_one': 'Con cambios: hay que atender su observación abierta, y usted lo comprueba.',
  'decision.withChanges_many':
    'Con cambios: hay que atender sus {{count}} observaciones abiertas, y usted lo comprueba.',
  'decision.withChanges_other':
    'Con cambios: hay que atender sus {{count}} observaciones abiertas, y usted lo comprueba.',
  'decision.remarks.missing':
    'Escriba arriba, en su lugar, una observación sobre lo que hay que cambiar. Después apruebe con cambios.',
  'decision.changes.open': 'Resuelva lo que está hecho y después apruebe. Sigue abierto: {{numbers}}',
  'changes.title': 'Cambios por comprobar',
  'changes.asked': '{{name}} aprobó v{{version}} con la condición de que se atiendan estas observaciones.',
  'changes.asked.you': 'Usted aprobó v{{version}} con la condición de que se atiendan estas observaciones.',
  'changes.left_one': 'Una observación por atender: {{numbers}}',
  'changes.left_many': '{{count}} observaciones por atender: {{numbers}}',
  'changes.left_other': '{{count}} observaciones por atender: {{numbers}}',
  'changes.returned_one': 'Aprobado con cambios por {{name}}: una observación por atender',
  'changes.returned_many': 'Aprobado con cambios por {{name}}: {{count}} observaciones por atender',
  'changes.returned_other': 'Aprobado con cambios por {{name}}: {{count}} observaciones por atender',
  'changes.next':
    'Cambie aquello de lo que tratan las observaciones y vuelva a enviarlo. A {{name}} se le pregunta primero si están atendidas.',
  'stage.checks': 'Comprueba los cambios pedidos en v{{version}}',
  'stage.first': 'Se pregunta primero a {{people}}',
  'mails.CONTENT_APPROVED_WITH_CHANGES': 'Aprobado con cambios',
  'item.correct': 'Corregir',
  'takeDown.earlier': 'Aún publicado de versiones anteriores',
  'takeDown.earlier.text':
    'Siguen publicados posts de versiones anteriores: su red no los borró, o la última versión deja fuera su cuenta. Despublique lo que no deba quedar.',
};
