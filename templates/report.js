// Makes tables sortable and the report searchable. Without it the page is complete.
for (const table of document.querySelectorAll('table[data-sortable]')) {
  const heads = [...table.tHead.rows[0].cells]
  for (const [index, head] of heads.entries()) {
    const button = document.createElement('button')
    button.type = 'button'
    button.append(...head.childNodes)
    head.append(button)
    button.addEventListener('click', () => sort(table, heads, index))
  }
}

function sort(table, heads, index) {
  const head = heads[index]
  const numeric = head.classList.contains('number') || head.classList.contains('barhead')
  const was = head.getAttribute('aria-sort')
  const descending = was === null ? numeric : was === 'ascending'
  for (const other of heads) other.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
  const body = table.tBodies[0]
  const keyed = [...body.rows].map((row) => [keyOf(row.cells[index], numeric), row])
  // What is not known stands last, either way.
  keyed.sort(([a], [b]) => {
    if (a === null || b === null) return (a === null) - (b === null)
    const order = numeric ? a - b : a.localeCompare(b, 'en', { numeric: true })
    return descending ? -order : order
  })
  body.append(...keyed.map(([, row]) => row))
}

function keyOf(cell, numeric) {
  const text = cell.dataset.value ?? cell.textContent.trim()
  if (!numeric) return text
  const number = text.replace(/[^\d.-]/g, '')
  return number === '' ? null : Number(number)
}

const field = document.getElementById('search')
const found = document.getElementById('found')
const parts = [...document.querySelectorAll('[data-search]')].map((part) => ({ part, text: '' }))
field.closest('.search').hidden = false
let waiting = 0
field.addEventListener('input', () => {
  clearTimeout(waiting)
  waiting = setTimeout(search, 120)
})

function search() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean)
  let shown = 0
  for (const one of parts) {
    one.text ||= one.part.textContent.toLowerCase()
    const fits = words.every((word) => one.text.includes(word))
    one.part.toggleAttribute('data-out', !fits)
    if (fits) shown++
  }
  for (const section of document.querySelectorAll('main > section')) narrow(section, words.length > 0)
  found.textContent = words.length === 0 ? '' : shown === 0 ? 'No match' : shown === 1 ? '1 match' : `${shown} matches`
}

// Leaves what fits with its headings, and shows what of it is folded away.
function narrow(section, searching) {
  let [within, below] = [false, false]
  for (const child of [...section.children].reverse()) {
    const fits = child.tagName === 'H2' ? within : child.tagName === 'H3' ? below : holdsMatch(child)
    child.toggleAttribute('data-out', searching && !fits)
    if (child.tagName === 'H3') below = false
    else if (fits) within = below = true
    if (child.tagName === 'DETAILS') unfold(child, searching && fits)
  }
  section.toggleAttribute('data-out', searching && !within)
}

const holdsMatch = (part) =>
  part.hasAttribute('data-search') ? !part.hasAttribute('data-out') : part.querySelector('[data-search]:not([data-out])') !== null

// What the search opened it closes again.
function unfold(details, wanted) {
  if (wanted && !details.open) {
    details.open = true
    details.dataset.unfolded = ''
  } else if (!wanted && 'unfolded' in details.dataset) {
    details.open = false
    delete details.dataset.unfolded
  }
}
