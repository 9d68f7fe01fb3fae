// Reads a data package as others do: its description by the published profile, every row of every table by its schema, and what refers to what.
const { Package } = require('datapackage');

async function main(descriptor) {
    const data = await Package.load(descriptor);
    const wrong = data.errors.map(error => error.message);
    let rows = 0;
    for (const resource of data.resources.filter(one => one.tabular || one.descriptor.type === 'table')) {
        wrong.push(...resource.errors.map(error => `${resource.name}: ${error.message}`));
        try {
            const table = await resource.read({ keyed: true, relations: true });
            if (table.length === 0) wrong.push(`${resource.name}: no rows`);
            rows += table.length;
        } catch (error) {
            wrong.push(...[error, ...(error.errors || [])].map(one => `${resource.name}: ${one.message}`));
        }
    }
    if (rows === 0) wrong.push('no tables');
    wrong.forEach(line => console.error(line));
    console.log(`${descriptor}: ${rows} rows, ${wrong.length} errors`);
    process.exitCode = wrong.length ? 1 : 0;
}

main(process.argv[2]).catch(error => {
    console.error(error);
    process.exitCode = 1;
});
