// The few words that stand outside of our tabs, in the language that the person chose in the workspace, else the browser's.
const words = {
  en: {
    preview: 'Preview',
    changes: 'Changes',
    findings: 'Findings',
    discussion: 'Discussion',
    workspace: 'Workspace',
    broken: 'This tab could not be loaded. Load the page again; if that does not help, look at the content in the workspace.',
    left: '{time} left',
    due: 'due {time}',
    over: '{time} over',
  },
  de: {
    preview: 'Vorschau',
    changes: 'Änderungen',
    findings: 'Befunde',
    discussion: 'Diskussion',
    workspace: 'Arbeitsbereich',
    broken:
      'Dieser Reiter konnte nicht geladen werden. Laden Sie die Seite neu; hilft das nicht, sehen Sie sich den Inhalt im Arbeitsbereich an.',
    left: 'noch {time}',
    due: 'fällig {time}',
    over: '{time} überfällig',
  },
  fr: {
    preview: 'Aperçu',
    changes: 'Modifications',
    findings: 'Constats',
    discussion: 'Discussion',
    workspace: 'Espace de travail',
    broken:
      'Cet onglet n’a pas pu être chargé. Rechargez la page ; si cela ne suffit pas, consultez le contenu dans l’espace de travail.',
    left: 'encore {time}',
    due: 'échéance {time}',
    over: '{time} de retard',
  },
  es: {
    preview: 'Vista previa',
    changes: 'Cambios',
    findings: 'Hallazgos',
    discussion: 'Conversación',
    workspace: 'Espacio de trabajo',
    broken:
      'No se pudo cargar esta pestaña. Vuelva a cargar la página; si no sirve, vea el contenido en el espacio de trabajo.',
    left: 'quedan {time}',
    due: 'vence {time}',
    over: '{time} de retraso',
  },
};

function kept() {
  try {
    return localStorage.getItem('countersign-language');
  } catch {
    return null; // a browser that keeps nothing
  }
}

export const language = [kept(), ...navigator.languages]
  .map((each) => each?.slice(0, 2))
  .find((each) => each in words) ?? 'en';

export const say = (key, time = '') => words[language][key].replace('{time}', time);
