export default {
  'handOver.open': 'Hand over…',
  'handOver.title': 'Hand over: {{name}}',
  'handOver.text':
    'Only those who were asked and did not work on it can get it. The person is told, and the reason stays in the history.',
  'handOver.to': 'To whom',
  'handOver.submit': 'Hand over',
  'handOver.nobody': 'Nobody else may decide this.',
};
