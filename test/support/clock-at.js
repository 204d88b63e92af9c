/** For `node --require`: the clock of a process begins at CLOCK_AT, and goes on from there. */
const ahead = new Date(process.env.CLOCK_AT).getTime() - Date.now();
const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) {
    super(...(given.length > 0 ? given : [Real.now() + ahead]));
  }
  static now() {
    return Real.now() + ahead;
  }
};
