const fs = require('fs');
const path = require('path');
const ts = require('typescript');
const { generateCustomFunctionsMetadata } = require('custom-functions-metadata');

const folder = path.join(__dirname, '../src/functions');
const list = path.join(folder, 'functions.ts');
const HELP = 'https://localhost:3000/help.html';

/** The shortest limit that any version of Excel's schema sets for a text. */
const LONGEST_TEXT = 128;

/**
 * Everything the JSDoc of the spreadsheet functions says, read once and printed three ways: functions.json for Excel,
 * documented stubs for Sheets, and docs/formulas.md. In the order of src/functions/functions.ts.
 */
async function readFormulas() {
  const exported = exportedFrom(list);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata([
    ...new Set(exported.map(({ file }) => file)),
  ]);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const found = new Map(JSON.parse(metadataJson).functions.map((formula) => [formula.name, formula]));

  return exported.map(({ name, file }) => {
    const metadata = found.get(name);
    if (!metadata) throw new Error(`${name} in ${file} has no @customfunction tag`);
    const [summary, ...notes] = metadata.description
      .split(/\n\s*\n/)
      .map((text) => text.replace(/\s*\n\s*/g, ' ').trim());
    const { returns, examples } = tagsOf(file, name);
    return checked({ ...metadata, description: summary, notes, returns, examples });
  });
}

/** The names of functions.ts and the files that define them. */
function exportedFrom(file) {
  return sourceOf(file)
    .statements.filter(ts.isExportDeclaration)
    .flatMap(({ exportClause, moduleSpecifier }) =>
      exportClause.elements.map(({ name }) => ({
        name: name.text,
        file: path.join(folder, `${moduleSpecifier.text}.ts`),
      })),
    );
}

function tagsOf(file, name) {
  const node = sourceOf(file).statements.find((one) => ts.isFunctionDeclaration(one) && one.name?.text === name);
  const texts = (...names) =>
    ts
      .getJSDocTags(node)
      .filter((tag) => names.includes(tag.tagName.text))
      .map((tag) => ts.getTextOfJSDocComment(tag.comment) ?? '');
  return { returns: texts('returns', 'return')[0] ?? '', examples: texts('example') };
}

function sourceOf(file) {
  return ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.ES2019, true);
}

function checked(formula) {
  const texts = [
    ['', formula.description],
    ...formula.parameters.map(({ name, description }) => [` ${name}`, description]),
  ];
  for (const [of, text] of texts) {
    if (!text) throw new Error(`${formula.name}${of} has no description`);
    if (text.length > LONGEST_TEXT)
      throw new Error(`${formula.name}${of}: more than ${LONGEST_TEXT} characters: ${text}`);
  }
  return formula;
}

/** Excel's functions.json. Error cells in a range reach the function, which has a sentence for them. */
async function functionsJson(help = HELP) {
  const functions = (await readFormulas()).map(({ id, name, description, parameters, result }) => ({
    id,
    name,
    description,
    helpUrl: `${help}#${name.toLowerCase()}`,
    parameters,
    result,
  }));
  return JSON.stringify({ allowErrorForDataTypeAny: true, functions }, null, 2);
}

module.exports = { readFormulas, functionsJson };
