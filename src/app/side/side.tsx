import { render } from 'preact';
import '../shared/tokens.css';
import '../shared/base.css';
import { Boundary } from '../shared/boundary';
import { applyTheme } from '../shared/theme';
import { SidePanel } from './side-panel';

void applyTheme();
render(
  <Boundary>
    <SidePanel />
  </Boundary>,
  document.body,
);
