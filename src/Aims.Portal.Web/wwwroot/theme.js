// Runs before the page is painted, so that a dark device never flashes white. Without it the page is light.
const root = document.documentElement;
if (root.dataset.follow === 'device') {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => root.setAttribute('data-bs-theme', dark.matches ? 'dark' : 'light');
  apply();
  dark.addEventListener('change', apply);
}
