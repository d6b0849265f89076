/**
 * Inline scripts that run before the first paint, so that nothing flashes or jumps. Without storage, or
 * with a broken value, the defaults apply.
 */

/**
 * Applies the chosen theme, text size and pull quotes. If the page's script cannot be loaded, the page has
 * the form that it has without scripts.
 */
export const firstPaint = `const{dataset}=document.documentElement
dataset.scripted=''
addEventListener('error',()=>customElements.get('site-keys')||delete dataset.scripted,true)
try{Object.assign(dataset,JSON.parse(localStorage.settings||'{}'))
if(dataset.theme)document.querySelector('[name=color-scheme]').content=dataset.theme}catch{}`

/** Keeps room for the offer to continue reading on the front page. */
export const roomForReading = `try{if(Object.keys(localStorage).some(key=>key.startsWith('place ')))document.documentElement.dataset.reading=''}catch{}`
