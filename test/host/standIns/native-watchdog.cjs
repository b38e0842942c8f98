// Stands in for the native addon that ends an extension host whose parent died: the host also watches its parent itself.
const process = require('node:process');

exports.start = () => {};
exports.exit = (code) => process.exit(code ?? 0);
