export default {
  'kind.CHECK_CHANGES': 'Comprobar los cambios',
  'correction.title': 'Corrección de la versión {{version}}, que está publicada',
  'correction.short_one':
    'Cambia una palabra: el camino corto. Solo estas personas leen la diferencia; quienes nombran las reglas firman como siempre.',
  'correction.short_many':
    'Cambian {{count}} de palabras: el camino corto. Solo estas personas leen la diferencia; quienes nombran las reglas firman como siempre.',
  'correction.short_other':
    'Cambian {{count}} palabras: el camino corto. Solo estas personas leen la diferencia; quienes nombran las reglas firman como siempre.',
  'correction.beyond': 'El camino completo, porque cambia algo más que palabras: {{what}}.',
  'correction.figures': 'El camino completo, porque cambia una cifra.',
  'correction.many_one':
    'El camino completo: para una palabra cambiada, la tabla de la empresa no nombra a nadie con este riesgo.',
  'correction.many_many':
    'El camino completo: cambian {{count}} de palabras, y la tabla de la empresa no prevé uno más corto con este riesgo.',
  'correction.many_other':
    'El camino completo: cambian {{count}} palabras, y la tabla de la empresa no prevé uno más corto con este riesgo.',
  'correction.after':
    'Una vez publicada, ocupa el lugar de lo que está en línea: se cambia allí mismo donde la red puede; si no, se borra el post anterior.',
  'correction.beyond.PLACES': 'una cuenta donde no hay nada publicado',
  'correction.beyond.IMAGES': 'imágenes',
  'correction.beyond.LINKS': 'enlaces o menciones',
  'correction.beyond.LANGUAGE': 'el idioma',
  'correction.beyond.FACTS': 'respuestas a las preguntas',
  'correction.beyond.CAMPAIGN': 'la campaña',
  'correction.check': 'Comprueba los cambios pedidos en v{{version}}: {{numbers}}',
  'correction.checkFirst':
    'Comprueba los cambios pedidos en v{{version}}: {{numbers}}. Primero se pregunta a {{name}}.',
};
