import { render } from 'preact';
import { readEnvironment } from '../../capture/environment';
import { finishRecordings } from '../../capture/finish-recordings';
import { useEnvironment } from '../../storage/ledger';
import '../shared/tokens.css';
import '../shared/base.css';
import { Boundary } from '../shared/boundary';
import { applyTheme } from '../shared/theme';
import './home.css';
import { Workbench } from './workbench';

void applyTheme();
// Whatever seals an entry must be able to say what software it is.
void readEnvironment().then(useEnvironment);
finishRecordings().catch((thrown) => console.warn('finishing recordings', thrown));

render(
  <Boundary>
    <Workbench />
  </Boundary>,
  document.body,
);
