// Puts what the pages need from npm under wwwroot/lib: Tabler's stylesheet and one sprite with the icons named in icons.txt.
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';

const lib = 'wwwroot/lib';
mkdirSync(lib, { recursive: true });
copyFileSync('node_modules/@tabler/core/dist/css/tabler.min.css', `${lib}/tabler.min.css`);

const names = readFileSync('Assets/icons.txt', 'utf8').split(/\s+/).filter(Boolean);
const symbols = names.map(name => {
  const svg = readFileSync(`node_modules/@tabler/icons/icons/outline/${name}.svg`, 'utf8');
  const inner = svg.replace(/<!--[\s\S]*?-->/g, '').replace(/^[\s\S]*?<svg[^>]*>/, '').replace(/<\/svg>[\s\S]*$/, '').trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
});
writeFileSync(`${lib}/icons.svg`, `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join('')}</svg>\n`);
writeFileSync(`${lib}/.stamp`, names.join('\n'));
