import './styles';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { markPage, startMessages } from '@/shared/i18n';
import { keptLanguage } from '@/shared/preferences';
import { App } from './App';

markPage();
await startMessages(keptLanguage());

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
