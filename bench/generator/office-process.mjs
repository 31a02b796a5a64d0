/** `node bench/generator/office-process.mjs UNITS FILE`: boots the product on DATABASE_URL, makes the office there, writes down what it is. */
import { writeFile } from 'node:fs/promises';
import { createProduct } from '../../scripts/lib/strapi.mjs';
import { openOffice } from './office.mjs';

const [units, file] = process.argv.slice(2);
const strapi = createProduct({ serveAdminPanel: false });
await strapi.load();
await writeFile(file, JSON.stringify(await openOffice(strapi, Number(units))));
await strapi.destroy();
