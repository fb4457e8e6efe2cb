import { render } from 'preact';
import './design/tokens.css';
import './design/base.css';
import './design/parts.css';
import './design/tools.css';
import './design/answers.css';
import './design/page.css';
import { App } from './app.tsx';

const root = document.getElementById('app');
if (root) render(<App />, root);
