/** The build hands style sheets over as text, so that one script is all a host must load. */
declare module '*.css' {
  const text: string;
  // eslint-disable-next-line no-restricted-exports -- that is how the build hands a text file over
  export default text;
}
