export default {
  'picture.title': 'Su foto',
  'picture.choose': 'Elegir una foto',
  'picture.remove': 'Mostrar las iniciales',
  'picture.changed': 'Cambiada. Los demás la verán en diez minutos como máximo.',
};
