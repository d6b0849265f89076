/** Starts reading without a network, and defines the elements that save briefs on this device. */
import { SaveOffline } from './save-offline.ts'
import { SavedBriefs } from './saved-briefs.ts'
import { startOffline } from './start-offline.ts'

customElements.define('save-offline', SaveOffline)
customElements.define('saved-briefs', SavedBriefs)
void startOffline()
