export default {
  'handOver.open': 'Transmettre…',
  'handOver.title': 'Transmettre : {{name}}',
  'handOver.text':
    'Seules les personnes sollicitées qui n’y ont pas travaillé peuvent le recevoir. La personne en est informée, et le motif reste dans l’historique.',
  'handOver.to': 'À qui',
  'handOver.submit': 'Transmettre',
  'handOver.nobody': 'Personne d’autre ne peut en décider.',
};
