/* What everybody can use, looked for in a page that is drawn: called in the page, returns what is wrong, in words. */
() => {
  const wrong = [];
  const shown = (node) => node.checkVisibility({opacityProperty: true, visibilityProperty: true});
  const name = (node) => `${node.tagName.toLowerCase()} "${(node.textContent || '').trim().slice(0, 40)}"`;

  for (const node of document.querySelectorAll('[tabindex]'))
    if (node.tabIndex > 0) wrong.push(`positive tabindex: ${name(node)}`);
  for (const image of document.querySelectorAll('img, [role="img"]'))
    if (shown(image) && !image.getAttribute('alt') && !image.getAttribute('aria-label') && !image.closest('[aria-hidden="true"]') && image.getAttribute('alt') !== '')
      wrong.push(`image without a text: ${image.outerHTML.slice(0, 80)}`);
  for (const chart of document.querySelectorAll('[data-testid="stPlotlyChart"]')) {
    const said = [chart, ...chart.querySelectorAll('[aria-label]'), chart.closest('[aria-label]')]
      .filter(Boolean).map((node) => node.getAttribute('aria-label') || '').join('');
    if (said.length < 8) wrong.push(`chart without a text: ${name(chart)}`);
  }
  for (const node of document.querySelectorAll('button, a[href], input, select, textarea, [role="button"]')) {
    if (!shown(node) || node.tabIndex < 0) continue;
    const words = node.textContent || node.getAttribute('aria-label') || node.title || node.labels?.[0]?.textContent
      || document.getElementById(node.getAttribute('aria-labelledby'))?.textContent || node.querySelector('[aria-label]');
    if (!words) wrong.push(`nothing says what it does: ${node.outerHTML.slice(0, 120)}`);
  }

  const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
  const rgba = (colour) => {
    canvas.clearRect(0, 0, 1, 1); canvas.fillStyle = colour; canvas.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  };
  const over = (top, below) => top.slice(0, 3).map((part, at) => part * top[3] + below[at] * (1 - top[3])).concat(1);
  const background = (node) => {
    const layers = [];
    for (let at = node; at; at = at.parentElement) layers.push(rgba(getComputedStyle(at).backgroundColor));
    return layers.reverse().reduce((below, top) => over(top, below), [255, 255, 255, 1]);
  };
  const luminance = ([r, g, b]) => [r, g, b].map((part) => part / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, at) => sum + part * [0.2126, 0.7152, 0.0722][at], 0);
  const opacity = (node) => { let all = 1; for (let at = node; at; at = at.parentElement) all *= +getComputedStyle(at).opacity; return all; };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const seen = new Set();
  while (walker.nextNode()) {
    const node = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !node || seen.has(node) || node.closest('script, style, svg, noscript')) continue;
    seen.add(node);
    if (!shown(node) || node.closest('[disabled], [aria-disabled="true"], [aria-hidden="true"]')) continue;
    const style = getComputedStyle(node), behind = background(node), ink = rgba(style.color);
    ink[3] *= opacity(node);
    const [dark, light] = [luminance(over(ink, behind)), luminance(behind)].sort((a, b) => a - b);
    const ratio = (light + 0.05) / (dark + 0.05), size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && +style.fontWeight >= 700);
    if (parseFloat(style.fontSize) > 0 && ratio < (large ? 3 : 4.5)) wrong.push(`contrast ${ratio.toFixed(2)}: ${name(node)} ${style.color}`);
  }
  return wrong;
}
