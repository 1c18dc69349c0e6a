export default {
  'problem.title': 'That did not work',
  'problem.NO_ANSWER': 'The server does not answer. What you wrote is kept here. Check the network and try again.',
  'problem.loading': 'This could not be loaded',
  'problem.403': 'You do not have the right to see this. Ask your platform admin if you need it.',
  'problem.404': 'There is nothing here, or it is not yours to see.',
  'problem.404.title': 'Nothing here',
  'problem.410.title': 'Erased after its retention',
  'problem.403.title': 'Not for you',
  'problem.correlation': 'Reference {{id}}',
  'problem.offline': 'You are offline. What you write is kept in this tab and saved as soon as the network is back.',
  'problem.line':
    'Countersign does not answer at the moment. It is asked again and again; what you write is kept in this tab.',
  'problem.page': 'This page broke',
  'problem.page.text':
    'An error in the workspace stopped this page. What you saved is safe. Load the page again; if it happens again, give this message to your platform admin.',
  'problem.reload': 'Load again',
};
