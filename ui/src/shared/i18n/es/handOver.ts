export default {
  'handOver.open': 'Traspasar…',
  'handOver.title': 'Traspasar: {{name}}',
  'handOver.text':
    'Solo puede recibirlo quien fue consultado y no trabajó en ello. Se avisa a la persona, y el motivo queda en el historial.',
  'handOver.to': 'A quién',
  'handOver.submit': 'Traspasar',
  'handOver.nobody': 'Nadie más puede decidir sobre esto.',
};
