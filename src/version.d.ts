/** Version of the software, from package.json. */
declare const __VERSION__: string;
