/* What a stranger's text must not have become, looked for in a page that is drawn: returns what is wrong, in words.
   Called with the address that nobody may ask, and the words that stand inside the texts' markup: an element that holds
   nothing but one of them was made of it. */
({host, inner}) => {
  const wrong = [];
  const alone = new Set(inner);
  const turning = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;
  const unseen = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\u2028\u2029\ufeff\ufffe\uffff]/;
  const tell = (what, node) => wrong.push(`${what}: ${node.outerHTML.slice(0, 160)}`);
  if (window.fired !== undefined) wrong.push('a script ran');
  for (const node of document.querySelectorAll('*')) {
    for (const {name, value} of node.attributes) {
      if (name.startsWith('on')) tell(`handler ${name}`, node);
      if (['src', 'href', 'xlink:href', 'srcset', 'action', 'style', 'poster', 'data'].includes(name)) {
        if (value.includes(host) && !value.startsWith(`${location.origin}/`) && !/^[^:]*\?/.test(value)) tell(`address in ${name}`, node);
        if (/^\s*(javascript|vbscript|mailto):/i.test(value)) tell(`address in ${name}`, node);
      }
      if (['title', 'aria-label', 'alt', 'aria-description'].includes(name) && turning.test(value)) tell(`${name} that turns`, node);
    }
    if (['IFRAME', 'OBJECT', 'EMBED', 'META', 'BASE'].includes(node.tagName) && node.outerHTML.includes(host)) tell('foreign', node);
    if (node.closest('svg') && node.tagName.toLowerCase() === 'a') tell('link in a chart', node);
    if (node.classList.contains('katex') || (node.tagName === 'IMG' && node.alt === 'Streamlit logo')) tell('drawn', node);
  }
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data, node = walker.currentNode.parentElement;
    if (!node || node.closest('script, style, textarea')) continue;
    if (turning.test(text) || unseen.test(text)) tell('characters that nobody sees', node);
    if (alone.has(text.trim()) && node.textContent.trim() === text.trim() && !node.closest('mark, svg')) tell('made of a text', node);
  }
  return wrong;
}
