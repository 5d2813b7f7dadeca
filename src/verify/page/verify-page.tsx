import { render } from 'preact';
import { VerifyPage } from './page';
import './verify-page.css';

render(<VerifyPage />, document.getElementById('page')!);
