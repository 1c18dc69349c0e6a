export default {
  'accounts.connect': 'Conectar una cuenta',
  'accounts.empty.title': 'Aún no hay cuentas',
  'accounts.empty.text':
    'Los contenidos salen por cuentas conectadas. Un administrador de cuentas de su empresa conecta la primera.',
  'accounts.empty.admin':
    'Los contenidos salen por cuentas conectadas. Conecte la primera: necesita su dirección y una contraseña de aplicación o un token.',
  'accounts.markets': 'Mercados',
  'accounts.markets.help': 'Países con dos letras, p. ej. DE, FR.',
  'accounts.owners': 'Responsables',
  'accounts.last': 'Última publicación',
  'accounts.never': 'nunca',
  'accounts.tested': 'probada',
  'accounts.test': 'Probar la conexión',
  'accounts.test.ok': 'Conectada como {{who}}',
  'accounts.test.failed': 'La conexión no funciona',
  'accounts.pause': 'Pausar la publicación',
  'accounts.pause.title': '¿Pausar «{{name}}»?',
  'accounts.pause.text':
    'Desde este momento no sale nada más por esta cuenta, hasta que otra persona la reanude. No se pierde nada: lo previsto queda retenido.',
  'accounts.name': 'Nombre',
  'accounts.name.help': 'Como se la llama en la casa.',
  'accounts.channel': 'Tipo de canal',
  'accounts.settings': 'Ajustes',
  'accounts.noChannels': 'No hay ningún canal instalado',
  'accounts.noChannels.text':
    'Los canales son plugins. Un operador pone un plugin en la carpeta de plugins y reinicia Countersign.',
  'accounts.delivery.IDEMPOTENT_KEY':
    'Esta red acepta una clave con cada post: repetir tras una respuesta perdida no puede publicar dos veces.',
  'accounts.delivery.QUERYABLE':
    'A esta red se le puede preguntar: tras una respuesta perdida, Countersign mira si el post está antes de enviarlo de nuevo.',
  'accounts.delivery.MANUAL':
    'A esta red no se le puede preguntar: tras una respuesta perdida, se pide a una persona que mire antes de enviar nada de nuevo.',
  'accounts.perMinute': 'Posts por minuto, como máximo',
  'accounts.perMinute.help': 'Nunca más que esto, por mucho que esté previsto.',
  'accounts.businessOwner': 'Responsable de negocio',
  'accounts.businessOwner.help': 'Responde de lo publicado; mira cuando un resultado es desconocido.',
  'accounts.technicalOwner': 'Responsable técnico',
  'accounts.technicalOwner.help': 'Mantiene la conexión; recibe aviso cuando falla.',
  'accounts.secret.stored': 'Guardado. Escriba para sustituirlo.',
  'accounts.secret.help':
    'Los secretos se guardan cifrados y no se vuelven a mostrar. Si los deja vacíos, quedan como están.',
  'accounts.disconnect': 'Desconectar',
  'accounts.disconnect.title': '¿Desconectar «{{name}}»?',
  'accounts.disconnect.text':
    'Sus secretos se olvidan y ya no sale nada por ella. Lo publicado, y su registro, permanecen.',
};
