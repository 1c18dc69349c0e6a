export default {
  'preview.showMore': 'Mostrar más',
  'preview.readMore': 'Seguir leyendo',
  'preview.moreTags_one': '… y {{count}} más',
  'preview.moreTags_many': '… y {{count}} más',
  'preview.moreTags_other': '… y {{count}} más',
  'preview.emoji': 'El servidor muestra aquí su propio emoji si tiene uno con este nombre',
  'preview.cardFromPage': 'El título y la imagen se toman de la página',
  'preview.alt': 'Texto alternativo',
  'preview.altOf': 'Texto alternativo {{number}}',
  'preview.altMissing': 'Falta: un lector de pantalla no tiene nada que decir aquí.',
  'preview.leadsTo': 'Lleva a',
};
