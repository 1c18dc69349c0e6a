export default {
  'slotAdvice.tight':
    'Les personnes qui doivent signer ont d’habitude besoin de temps jusqu’au {{time}}. Choisissez un créneau plus tardif, ou demandez-leur vous-même de faire vite.',
  'slotAdvice.earliest': 'Le premier créneau qui laisse à chacun le temps habituel : {{time}}.',
  'slotAdvice.take': 'Prendre {{time}}',
  'slotAdvice.stopped':
    'La publication est arrêtée sur {{accounts}} : rien n’y part tant que deux personnes ne la reprennent pas.',
};
