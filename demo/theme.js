/** Light and dark by a click. A style sheet can do the same: `color-scheme: dark` on any element above the charts. */
document.getElementById('scheme').addEventListener('change', ({target}) => {
  document.documentElement.style.colorScheme = target.value;
});
