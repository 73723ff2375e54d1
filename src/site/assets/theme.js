// Runs before the page is shown, so that it appears in the colours that were chosen.
try {
  const theme = localStorage.getItem('theme');
  if (theme) document.documentElement.dataset.theme = theme;
} catch {
  // A page may be forbidden to remember; then it goes by the system.
}
