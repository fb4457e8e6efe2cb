import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './design/tools.css';
import './design/answers.css';
import './design/page.css';
import './design/print.css';
import { App } from './app.tsx';
import { state } from './state/store.ts';
import { views } from './views/index.ts';

// On its way before the page around it is built; whoever shows it says when it could not be loaded.
views
  .find(({ name }) => name === state.peek().view)
  ?.load()
  .catch(() => undefined);

const root = document.getElementById('app');
if (root) render(<App />, root);
