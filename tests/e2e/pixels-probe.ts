import { tabInFront } from '../../src/capture/look';
import { captureRegion } from '../../src/capture/pixels/capture-region';
import { askPage } from '../../src/messages/ask';

/** The product's own functions, for a test to call inside the extension's popup. Built beside it, never shipped. */
Object.assign(globalThis, { pixels: { captureRegion, askPage, tabInFront } });
