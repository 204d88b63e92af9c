/** The build hands style sheets over as text, so that one script is all a host must load. */
declare module '*.css' {
  const text: string;
  export default text;
}
