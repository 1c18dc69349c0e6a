export default {
  'tasklist.nothing.title': 'Aquí no hay nada que mostrar',
  'tasklist.nothing.text': 'Esta tarea no trata de un contenido, o ya no le espera. Su formulario dice qué se pide.',
  'tasklist.workspace': 'Abrir en el espacio de trabajo',
  'tasklist.seen_one': '{{seen}} de {{count}} variante mirada',
  'tasklist.seen_many': '{{seen}} de {{count}} variantes miradas',
  'tasklist.seen_other': '{{seen}} de {{count}} variantes miradas',
  'tasklist.sign': 'Después firme en la pestaña «Formulario»: reclame la tarea, elija, complétela.',
  'tasklist.first.title': 'La primera versión',
  'tasklist.first.text':
    'No hay una versión anterior con la que comparar. Todo el contenido está en la pestaña «Vista previa».',
  'tasklist.against': 'Comparado con',
  'tasklist.open': 'Abrir en Tasklist',
};
