const { configureGlobal } = require('fast-check');

/** The laws are tried on the same cases every time; `CALLSHEET_SEED` names others. */
configureGlobal({ seed: Number(process.env.CALLSHEET_SEED ?? 20261030) });
