export default {
  'handOver.open': 'Übergeben…',
  'handOver.title': 'Übergeben: {{name}}',
  'handOver.text':
    'Nur wer gefragt wurde und nicht daran mitgearbeitet hat, kann es bekommen. Die Person erfährt davon, und der Grund bleibt in der Historie.',
  'handOver.to': 'An wen',
  'handOver.submit': 'Übergeben',
  'handOver.nobody': 'Niemand sonst darf hierüber entscheiden.',
};
