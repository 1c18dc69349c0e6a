export default {
  'company.submit': 'Entrar con la cuenta de la empresa',
  'company.about': 'Pasa por el acceso de la empresa y vuelve a la página que quería.',
  'company.again': 'El acceso se abre en otra pestaña. Lo que ha escrito se queda aquí; siga aquí después.',
  'company.away':
    'El acceso de la empresa no responde, así que ahora nadie puede entrar. Inténtelo de nuevo en unos minutos; si dura, avise a su administración. Quien ya ha entrado puede seguir trabajando.',
  'company.retry': 'Intentar de nuevo',
  'company.problem.IDENTITY_AWAY': 'El acceso de la empresa no ha respondido. Inténtelo de nuevo en unos minutos.',
  'company.problem.LOGIN_TOO_OLD':
    'El acceso ha tardado demasiado, o las cookies están desactivadas en este navegador. Entre de nuevo.',
  'company.problem.LOGIN_CANCELLED': 'El acceso se ha interrumpido. Entre de nuevo.',
  'company.problem.LOGIN_FAILED':
    'No se ha podido comprobar el acceso. Entre de nuevo; si vuelve a fallar, diga la hora a su administración.',
  'company.problem.SECOND_FACTOR_MISSING':
    'Quien decide entra con un segundo factor, y este acceso no lo tenía. Entre de nuevo; si no se lo piden, avise a su administración.',
  'company.problem.ACCOUNT_WITHOUT_EMAIL':
    'Su cuenta no tiene dirección de correo, y sin ella nadie puede preguntarle. Pida que la añadan en el acceso de la empresa.',
  'company.problem.ACCOUNT_UNUSABLE': 'Su cuenta no se puede usar aquí. Pregunte a su administración.',
  'company.problem.SUBJECT_TAKEN': 'Su cuenta es aquí la de alguien de otro acceso. Pregunte a su administración.',
  'company.back.title': 'Ha entrado',
  'company.back.text': 'Cierre esta pestaña y siga donde estaba.',
  'company.back.start': 'Ir a la bandeja de entrada',
  'company.stepUp.submit': 'Confirmar quién es',
  'company.stepUp.text': 'La confirmación se abre en otra pestaña. Vuelva después y pulse de nuevo el botón.',
  'company.people':
    'Las personas, sus grupos y sus contraseñas se gestionan en el acceso de la empresa. Un cambio llega aquí en menos de un minuto.',
};
