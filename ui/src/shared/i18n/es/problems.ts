export default {
  'problem.title': 'Eso no funcionó',
  'problem.NO_ANSWER':
    'El servidor no responde. Lo que escribió se conserva aquí. Compruebe la red e inténtelo de nuevo.',
  'problem.loading': 'Esto no se pudo cargar',
  'problem.403': 'No tiene derecho a ver esto. Si lo necesita, diríjase al administrador de la plataforma.',
  'problem.404': 'Aquí no hay nada, o no le corresponde verlo.',
  'problem.404.title': 'Aquí no hay nada',
  'problem.410.title': 'Borrado al terminar su conservación',
  'problem.403.title': 'No es para usted',
  'problem.correlation': 'Referencia {{id}}',
  'problem.offline':
    'Está sin conexión. Lo que escriba se conserva en esta pestaña y se guarda en cuanto vuelva la red.',
  'problem.line':
    'Countersign no responde en este momento. Se le pregunta una y otra vez; lo que escriba se conserva en esta pestaña.',
  'problem.page': 'Esta página se interrumpió',
  'problem.page.text':
    'Un error del espacio de trabajo detuvo esta página. Lo que guardó está a salvo. Vuelva a cargar la página; si se repite, entregue este mensaje al administrador de la plataforma.',
  'problem.reload': 'Volver a cargar',
};
