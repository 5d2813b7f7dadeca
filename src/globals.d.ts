/** SHA-256 over the sources of this build, and its version; put in by the build. */
declare const __BUILD__: string;
declare const __VERSION__: string;
