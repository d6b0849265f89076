/** A displayed formula that is wider than the page scrolls; then it takes the keyboard's focus. */
export const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.setAttribute('tabindex', '0')
    else target.removeAttribute('tabindex')
  }
})

for (const formula of document.querySelectorAll('.formula')) sizes.observe(formula)
